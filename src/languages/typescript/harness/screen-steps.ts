/** Steps at what is rendered: the first render, what a user does, other props, time that passes. */
import { packageOf } from '../../../generate/referenced-files.ts';
import type { Act, ScreenAct, Value } from '../../../generate/test-case.ts';
import type { Parameter } from '../../declared.ts';
import type { Seed } from '../facts/types.ts';
import { argsOf, makingFor } from './arguments.ts';
import type { EntryPoint } from './entries.ts';
import { keyOf } from './input-id.ts';
import { replaced, without } from './lists.ts';
import type { ScreenOffer } from './offers.ts';
import { isRender } from './on-screen.ts';
import type { Input } from './request.ts';
import type { SequenceContext } from './sequence.ts';
import { mapArguments, mapValue } from './steps.ts';
import { varyArgs } from './vary.ts';

/** Share of further steps that render again with other arguments, and of those to whom a user does something. */
const AGAIN = 0.25;
/** Share of inputs without one of the components around. */
const WITHOUT = 0.1;

export function rendering(entry: EntryPoint, context: SequenceContext): Act {
  const { kind, wrappers } = entry.renders ?? { kind: 'component', wrappers: [] };
  const args = argsOf(entry, '', entry.params, context);
  // One that fails whatever it is given would hide all that stands inside of it.
  const isLeftOut = wrappers.map(() => context.random.chance(WITHOUT));
  const kept = wrappers.filter((_, at) => !isLeftOut[at]);
  return {
    do: kind === 'hook' ? 'hook' : 'render',
    callee: { export: entry.ref },
    args: args.filter((_, at) => !isLeftOut[at]),
    ...(kept.length > 0 ? { wrappers: kept } : {}),
  };
}

/** What an existing test gave a component or hook, inside of wrappers that are given something of their own. */
export function* renderedSeed(entry: EntryPoint, { member, args }: Seed, context: SequenceContext): Generator<Input> {
  const own = entry.renders?.kind === 'component' ? args.slice(0, 1) : args;
  if (member !== undefined || /"t":"(?:opaque|seen|function|result)"/.test(JSON.stringify(own))) return;
  const made = rendering(entry, context);
  if (!isRender(made)) return;
  const around = made.args.slice(0, made.wrappers?.length ?? 0);
  yield { entry: entry.ref, arrange: [], act: [{ ...made, args: [...around, ...own] }], provenance: 'search' };
}

/** One more step after `before`. */
export function screenStep(
  before: readonly Act[],
  offers: readonly ScreenOffer[],
  entry: EntryPoint,
  context: SequenceContext,
): Act {
  const { random } = context;
  const at = before.findIndex(isRender);
  if (offers.length === 0 || random.chance(AGAIN)) return renderedAgain(before, at, entry, context);
  return stepOf(random.pick(offers), entry, context);
}

/** Two answers under way, of which the later one comes first; the steps as they are where nothing answers later. */
export function racing(act: readonly Act[], entry: EntryPoint, context: SequenceContext): readonly Act[] {
  const at = act.findIndex(isRender);
  const first = act[at];
  if (!isRender(first)) return act;
  let isFound = false;
  const late = (value: Value): Value => {
    const [answer] = value.t === 'stub' ? value.answers : [];
    if (isFound || value.t !== 'stub' || answer?.t !== 'promise') return mapValue(value, late);
    isFound = true;
    const other = value.answers.find((one) => JSON.stringify(one) !== JSON.stringify(answer)) ?? answer;
    return { ...value, answers: [{ ...answer, after: 200 }, other.t === 'promise' ? { ...other, after: 100 } : other] };
  };
  const begun = mapArguments([first], late);
  if (!isFound) return act;
  const wait: Act = { do: 'advance', of: 0, ms: 100 };
  return [...begun, renderedAgain(begun, 0, entry, context), wait, wait];
}

/** What a user does, with a text for a field. */
export function stepOf(offer: ScreenOffer, entry: EntryPoint, { random }: SequenceContext): ScreenAct {
  if (offer.do === 'advance') return { do: 'advance', of: offer.of, ms: offer.ms };
  const { of, action, role, name, at, many, choices } = offer;
  const step = { do: 'interact', of, action, role, name, at, many } as const;
  if (action === 'click') return step;
  if (choices.length > 0) return { ...step, text: random.pick(choices) };
  return { ...step, text: role === 'spinbutton' ? String(entry.inputs.number(random)) : entry.inputs.string(random) };
}

function renderedAgain(before: readonly Act[], at: number, entry: EntryPoint, context: SequenceContext): Act {
  const first = before[at];
  const params = ownParams(entry);
  const given = before.reduce<readonly Value[]>(
    (last, act) => (act.do === 'rerender' ? act.args : last),
    isRender(first) ? first.args.slice(first.wrappers?.length ?? 0) : [],
  );
  const making = makingFor(entry, '', 0, params[0], context);
  return { do: 'rerender', callee: { step: at }, args: varyArgs(given, params, making) };
}

/** Parameters of a component or hook without the props of what stands around it. */
function ownParams({ params, renders }: EntryPoint): readonly Parameter[] {
  return params.slice(renders?.wrappers.length ?? 0);
}

/** Parameters of a step that begins with the entry: props of wrappers that were left out are none. */
export function renderParams(step: Act, entry: EntryPoint): readonly Parameter[] {
  const { params, renders } = entry;
  if (!renders || !isRender(step)) return params;
  const kept = renders.wrappers.map((wrapper) => step.wrappers?.some((other) => keyOf(other) === keyOf(wrapper)));
  return params.filter((_, at) => kept[at] ?? true);
}

/** The steps without one of the wrappers. A plugin stays: one that was there before may still be at work. */
export function* withoutWrapper(act: readonly Act[]): Generator<readonly Act[]> {
  const at = act.findIndex(isRender);
  const first = act[at];
  if (!isRender(first)) return;
  for (const [index, { file }] of (first.wrappers ?? []).entries()) {
    if (packageOf(file) !== undefined) continue;
    const { wrappers = [], ...rest } = first;
    const left = without(wrappers, index);
    const next = { ...rest, args: without(first.args, index), ...(left.length > 0 ? { wrappers: left } : {}) };
    yield replaced(act, at, next);
  }
}

/** The steps with one of these stubs answering nothing: what is never called need not. */
export function* withoutAnswers(act: readonly Act[], uncalled: ReadonlySet<number>): Generator<readonly Act[]> {
  if (!act.some(isRender)) return;
  for (const id of uncalled) {
    const silent = (value: Value): Value =>
      value.t === 'stub' && value.id === id ? { t: 'stub', id, answers: [], unasked: true } : mapValue(value, silent);
    yield mapArguments(act, silent);
  }
}

export function rerenderParams(act: readonly Act[], entries: readonly EntryPoint[]): readonly Parameter[] {
  const first = act.find(isRender);
  const called = first && 'export' in first.callee ? keyOf(first.callee.export) : undefined;
  const entry = entries.find(({ key }) => key === called);
  return entry ? ownParams(entry) : [];
}
