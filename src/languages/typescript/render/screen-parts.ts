/** What tests of all frameworks say of a page: where things are, what a component is given, which names of the testing library they need. */
import type { ScreenKey } from '../../../generate/screen-key.ts';
import type { Act, Callee, ScreenAct, Value } from '../../../generate/test-case.ts';
import { TESTING, type UiFramework } from '../harness/renderer.ts';
import { uiOf } from '../outline/component-file.ts';
import { castOf } from './casts.ts';
import { concat, type Doc, list } from './doc.ts';
import type { Stage } from './stage.ts';
import { printStub } from './stubs.ts';
import { Unprintable } from './unprintable.ts';
import { printInput, type ValueScope } from './values.ts';
import { quoted } from './words.ts';

export type Render = Extract<ScreenAct, { do: 'render' | 'hook' }>;

/** A step, and what stands before it in its statement. */
export interface Action {
  readonly doc: Doc;
  readonly head?: Doc;
  readonly awaits?: boolean;
}

/** What renders the case. */
export function uiOfCase({ act }: { readonly act: readonly Act[] }): UiFramework {
  const shown = act.find((one) => one.do === 'render');
  return shown?.do === 'render' && 'export' in shown.callee ? uiOf(shown.callee.export.file) : 'react';
}

export function named(name: string, local: string | undefined): string {
  return local === undefined || local === name ? name : `${name}: ${local}`;
}

/** What a statement that renders begins with, `const { rerender } = `; the page is cleaned after the test. */
export function opened(stage: Stage): string {
  cleanUp(stage);
  if (!stage.testCase.act.some(({ do: kind }) => kind === 'rerender')) return '';
  stage.results.set(0, stage.options.names.fresh('rerender'));
  return `const { ${named('rerender', stage.results.get(0))} } = `;
}

/** What a user clicks or fills; the first, once it is there. */
export function touched(stage: Stage, act: Extract<Act, { do: 'interact' }>): Doc {
  const before = stage.testCase.act.slice(0, stage.testCase.act.indexOf(act));
  const isFirst = isPending(stage) && !isFake(stage) && !before.some(({ do: kind }) => kind === 'interact');
  if (isFirst) stage.isAsync = true;
  const thing = locator(stage, { role: act.role, name: act.name }, isFirst ? 'find' : 'get', act.many);
  const found = isFirst ? concat('await ', thing) : thing;
  const at = `[${act.at}]${stage.shop.style.typescript ? '!' : ''}`;
  return act.many ? concat(isFirst ? '(' : '', found, isFirst ? ')' : '', at) : found;
}

/** The element's class, where the compiler must know of a field's members. */
const CLASSES: Readonly<Record<string, string>> = {
  button: 'HTMLButtonElement',
  combobox: 'HTMLSelectElement',
  listbox: 'HTMLSelectElement',
};

/** What an event says that has another text in a field. */
export function holding(text: string): Doc {
  return list('{', [`target: { value: ${text} }`], '}', { padded: true });
}

/** True where a choice is taken of what is listed. */
export function isList(role: string): boolean {
  return CLASSES[role] === 'HTMLSelectElement';
}

/** `screen.getByRole('button', { name: 'More' })`; a part of it is read as a member. */
export function locator(
  stage: Stage,
  { role, name, part }: ScreenKey,
  how: 'get' | 'query' | 'find',
  many: boolean,
): Doc {
  const { quote, typescript } = stage.shop.style;
  const screen = library(stage, 'screen');
  const by = `${screen}.${how}${many ? 'All' : ''}By`;
  if (role === 'text') return `${by}Text(${quoted(name, quote)})`;
  const isField = part === 'disabled' || part === 'checked' || part === 'value';
  const type = typescript && isField ? `<${CLASSES[role] ?? 'HTMLInputElement'}>` : '';
  const options = name === '' ? [] : [list('{', [`name: ${quoted(name, quote)}`], '}', { padded: true })];
  return list(`${by}Role${type}(`, [quoted(role, quote), ...options], ')');
}

/** True where what is shown waits for promises that the case gives. */
export function isPending({ testCase }: Stage): boolean {
  const comes = testCase.act.some(({ do: kind }) => kind === 'advance');
  const isPromise = (within: unknown): boolean => {
    if (typeof within !== 'object' || within === null) return false;
    const { t, after } = within as { readonly t?: unknown; readonly after?: number };
    return (t === 'promise' && (after === undefined || comes)) || Object.values(within).some(isPromise);
  };
  return isPromise(testCase.act);
}

export function isFake({ testCase }: Stage): boolean {
  return testCase.arrange.some(({ arrange }) => arrange === 'clock');
}

export function cleanUp(stage: Stage): void {
  const { cleansUp, testModule, semicolons } = stage.shop.style;
  if (!cleansUp) return;
  if (testModule !== undefined) stage.needs.framework.add('afterEach');
  stage.needs.hooks.add(`afterEach(${library(stage, 'cleanup')})${semicolons ? ';' : ''}`);
}

/** The name of something of the testing library, imported. */
export function library(stage: Stage, name: string): string {
  stage.needs.modules.add(`${TESTING[uiOfCase(stage.testCase)].library} ${name}`);
  return name;
}

export function nameOf(stage: Stage, callee: Callee): string {
  if (!('export' in callee)) throw new Unprintable('a component that another step gives');
  return stage.use(callee.export);
}

export function propsOf(stage: Stage, act: Render, props: Value | undefined): readonly (readonly [string, Doc])[] {
  if (props?.t !== 'object') return [];
  const cast = castOf(stage, act);
  return props.props
    .filter(([, value]) => value.t !== 'undefined')
    .map(([name, value]) => [name, asGiven(stage, act, value, name, cast)] as const);
}

export function asGiven(stage: Stage, act: Render, value: Value, name = 'stub', cast = castOf(stage, act)): Doc {
  const text = printInput(value, scopeOf(stage, cast, name));
  return cast === undefined ? text : concat(text, ' as never');
}

export function scopeOf(stage: Stage, cast: unknown, hint = 'stub'): ValueScope {
  return {
    style: stage.shop.style,
    use: stage.use,
    result: () => {
      throw new Unprintable('the result of a step');
    },
    stub: (stub, scope, name) => printStub(stage, stub, name ?? hint, scope),
    ...(cast ? { loose: 'cast' as const } : {}),
    timeless: !stage.testCase.act.some(({ do: kind }) => kind === 'advance'),
  };
}
