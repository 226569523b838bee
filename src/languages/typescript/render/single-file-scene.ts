/** Steps of a case that renders a component of Vue or Svelte, as people write them with its testing library, whose events are awaited. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { concat, type Doc, list } from './doc.ts';
import {
  type Action,
  holding,
  isFake,
  isList,
  library,
  nameOf,
  opened,
  propsOf,
  type Render,
  touched,
  uiOfCase,
} from './screen-parts.ts';
import type { Stage } from './stage.ts';
import { Unprintable } from './unprintable.ts';
import { propertyKey, quoted } from './words.ts';

export function singleFileAction(stage: Stage, act: Act): Action {
  switch (act.do) {
    case 'render':
      return rendering(stage, act);
    case 'rerender':
      return renderingAgain(stage, act);
    case 'interact':
      return interacting(stage, act);
    case 'advance':
      return { doc: `${stage.shop.style.doubles}.advanceTimersByTimeAsync(${act.ms})`, awaits: true };
    default:
      throw new Unprintable('a step beside what is rendered');
  }
}

/** True where something may be under way after a step that only answers end: a text alone begins nothing that cannot wait. */
export function restsAfter(stage: Stage, index: number): boolean {
  const act = stage.testCase.act[index];
  const next = stage.testCase.act[index + 1];
  if (next === undefined || act?.do !== 'interact') return next === undefined && act?.do !== 'advance';
  return act.action === 'click' && next.do !== 'advance';
}

/** Lets answers come, where nothing that is looked for would wait for them. */
export function settledAnswers(stage: Stage): Doc {
  if (isFake(stage)) return `await ${stage.shop.style.doubles}.advanceTimersByTimeAsync(0)`;
  if (uiOfCase(stage.testCase) === 'svelte') return 'await new Promise((resolve) => setTimeout(resolve))';
  stage.needs.modules.add('@vue/test-utils flushPromises');
  return 'await flushPromises()';
}

/** `const { rerender } = render(Counter, { props: { start: 1 } })`. */
function rendering(stage: Stage, act: Render): Action {
  const head = opened(stage);
  const around = act.wrappers ?? [];
  const props = objectOf(stage, act, act.args[around.length]);
  const plugins = around.map((ref) => `${stage.use(ref)}()`);
  const options = props === undefined ? [] : [concat('props: ', props)];
  if (plugins.length > 0) options.push(concat('global: { plugins: ', list('[', plugins, ']'), ' }'));
  const open = `${library(stage, 'render')}(${nameOf(stage, act.callee)}`;
  if (options.length === 0) return { head, doc: `${open})` };
  return { head, doc: concat(`${open}, `, list('{', options, '}', { padded: true }), ')') };
}

function renderingAgain(stage: Stage, act: Extract<Act, { do: 'rerender' }>): Action {
  const first = stage.testCase.act.find((one): one is Render => one.do === 'render');
  if (!first) throw new Unprintable('nothing is rendered before');
  const props = objectOf(stage, first, act.args[0]) ?? '{}';
  return { doc: concat(`${stage.results.get(0) ?? 'rerender'}(`, props, ')'), awaits: true };
}

function objectOf(stage: Stage, act: Render, props: Value | undefined): Doc | undefined {
  const { quote } = stage.shop.style;
  const given = propsOf(stage, act, props).map(([name, value]) => {
    const key = propertyKey(name, quote);
    return value === name ? name : concat(`${key}: `, value);
  });
  return given.length === 0 ? undefined : list('{', given, '}', { padded: true });
}

function interacting(stage: Stage, act: Extract<Act, { do: 'interact' }>): Action {
  const one = touched(stage, act);
  const event = `${library(stage, 'fireEvent')}.`;
  if (act.action === 'click') return { doc: list(`${event}click(`, [one], ')'), awaits: true };
  const text = quoted(act.text ?? '', stage.shop.style.quote);
  if (uiOfCase(stage.testCase) === 'vue') return { doc: list(`${event}update(`, [one, text], ')'), awaits: true };
  const kind = isList(act.role) ? 'change' : 'input';
  return { doc: concat(`${event}${kind}(`, one, ', ', holding(text), ')'), awaits: true };
}
