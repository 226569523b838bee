/** Steps of a run that renders: each is done as a user or a caller would, inside the testing library's `act`. */
import type { Act, ScreenAct } from '../../../generate/test-case.ts';
import type { Layer } from './renderer.ts';
import type { Screen } from './screen.ts';
import type { World } from './world.ts';

export function isScreenAct(act: Act): act is ScreenAct {
  return ['render', 'hook', 'rerender', 'interact', 'advance'].includes(act.do);
}

/** True for the act that puts something on the screen. */
export function isRender(act: Act | undefined): act is Extract<Act, { do: 'render' | 'hook' }> {
  return act?.do === 'render' || act?.do === 'hook';
}

/** Rejects with what the code throws. `screen` is absent before the first render. */
export async function play(
  screen: Screen,
  step: ScreenAct,
  args: readonly unknown[],
  { world, act }: { readonly world: World; readonly act: readonly Act[] },
): Promise<void> {
  switch (step.do) {
    case 'render':
    case 'hook': {
      const wrappers = (step.wrappers ?? []).map((ref, at): Layer => [world.resolve(ref), args[at]]);
      const own = args.slice(wrappers.length);
      const target = resolved(step, world);
      if (step.do === 'render') return screen.show(wrappers, [target, own[0]]);
      return screen.runHook(wrappers, target as (...args: unknown[]) => unknown, own);
    }
    case 'rerender': {
      const first = act.find(isRender);
      return screen.again(args, first && resolved(first, world));
    }
    case 'interact':
      return screen.interact(step);
    case 'advance':
      return screen.advance(step.ms);
  }
}

function resolved({ callee }: Extract<ScreenAct, { do: 'render' | 'hook' }>, world: World): unknown {
  return 'export' in callee ? world.resolve(callee.export) : undefined;
}
