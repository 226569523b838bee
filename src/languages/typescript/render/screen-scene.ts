/** Steps and assertions of a case that renders, as people write them with React's testing library. */
import { readScreenKey, type ScreenKey } from '../../../generate/screen-key.ts';
import type { Act, Assertion, Value } from '../../../generate/test-case.ts';
import { castOf } from './casts.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { element } from './jsx.ts';
import {
  type Action,
  asGiven,
  cleanUp,
  holding,
  isFake,
  isPending,
  library,
  locator,
  named,
  nameOf,
  opened,
  propsOf,
  type Render,
  scopeOf,
  touched,
  uiOfCase,
} from './screen-parts.ts';
import { restsAfter, settledAnswers, singleFileAction } from './single-file-scene.ts';
import type { Stage, Statement } from './stage.ts';
import { Unprintable } from './unprintable.ts';
import { printExpected, printInput } from './values.ts';
import { memberAccess, quoted } from './words.ts';

type State = Extract<Assertion, { check: 'state' }>;

/** An element that stands behind an arrow without brackets. */
const SHORT = 40;

export function isScreenCase({ act }: { readonly act: readonly Act[] }): boolean {
  return act.some(({ do: kind }) => kind === 'render' || kind === 'hook');
}

/** The statements of a step; what a rendered hook gave is called like any function, inside `act`. */
export function addScreenStep(stage: Stage, index: number): void {
  const act = stage.testCase.act[index] as Act;
  const throws = stage.testCase.assert.find((one) => one.check === 'throws' && one.step === index);
  const isReact = uiOfCase(stage.testCase) === 'react';
  const action = isReact ? actionOf(stage, act) : singleFileAction(stage, act);
  if (throws?.check === 'throws') {
    stage.statements.push(...stage.shop.dialect.throws(stage, action.doc, { class: throws.class }));
    return;
  }
  const returns = stage.testCase.assert.find((one) => one.check === 'returns' && one.step === index);
  if (returns?.check === 'returns') {
    stage.statements.push(...returned(stage, act, index, returns.value));
    return;
  }
  if (stage.testCase.assert.some((one) => one.check === 'resolves' && one.step === index))
    throw new Unprintable('what a function of a hook resolves to');
  if (action.awaits) stage.isAsync = true;
  stage.statements.push({ doc: concat(action.head ?? '', action.awaits ? 'await ' : '', action.doc) });
  const next = stage.testCase.act[index + 1];
  const comes = isReact ? act.do !== 'advance' && next?.do !== 'advance' : restsAfter(stage, index);
  const rests = isFake(stage) ? comes : !next && needsRest(stage);
  if (isPending(stage) && rests) settle(stage);
}

/** What a user sees, or what the hook gave. */
export function addScreenAssertion(stage: Stage, assertion: State): void {
  const made = stage.testCase.act[assertion.step] as Act;
  const stated = made.do === 'hook' ? hookAssertion(stage, assertion) : sight(stage, assertion);
  stage.statements.push(...stated);
}

function actionOf(stage: Stage, act: Act): Action {
  switch (act.do) {
    case 'render':
      return rendering(stage, act);
    case 'hook':
      return runningHook(stage, act);
    case 'rerender':
      return { doc: renderingAgain(stage, act) };
    case 'interact':
      return interacting(stage, act);
    case 'advance':
      return passing(stage, act.ms);
    case 'call':
      return calling(stage, act);
    default:
      throw new Unprintable('a step beside what is rendered');
  }
}

function rendering(stage: Stage, act: Render): Action {
  const head = opened(stage);
  const shown = elementOf(stage, act, act.args[act.wrappers?.length ?? 0]);
  return { head, doc: list(`${library(stage, 'render')}(`, [shown], ')') };
}

/** The component with these props, inside of its wrappers. */
function elementOf(stage: Stage, act: Render, props: Value | undefined): Doc {
  const around = act.wrappers ?? [];
  stage.needs.modules.add('jsx');
  const component = element(nameOf(stage, act.callee), propsOf(stage, act, props));
  return around.reduceRight<Doc>(
    (inner, ref, at) => element(stage.use(ref), propsOf(stage, act, act.args[at]), inner),
    component,
  );
}

function renderingAgain(stage: Stage, act: Extract<Act, { do: 'rerender' }>): Doc {
  const first = stage.testCase.act.find((one): one is Render => one.do === 'render' || one.do === 'hook');
  if (!first) throw new Unprintable('nothing is rendered before');
  const again = stage.results.get(first.do === 'hook' ? 1 : 0) ?? 'rerender';
  if (first.do === 'render') return list(`${again}(`, [elementOf(stage, first, act.args[0])], ')');
  return list(`${again}(`, [hookPropsValue(stage, first, act.args)], ')');
}

/** `const { result } = renderHook(() => useCount(2), { wrapper })`; with props where it runs again with others. */
function runningHook(stage: Stage, act: Render): Action {
  cleanUp(stage);
  const { names } = stage.options;
  const around = act.wrappers ?? [];
  const own = act.args.slice(around.length);
  const isAgain = stage.testCase.act.some(({ do: kind }) => kind === 'rerender');
  const isRead = stage.testCase.assert.some(({ check }) => check === 'state') || stage.testCase.act.some(isCall);
  const taken: string[] = [];
  if (isRead) {
    stage.results.set(0, names.fresh('result'));
    taken.push(named('result', stage.results.get(0)));
  }
  if (isAgain) {
    stage.results.set(1, names.fresh('rerender'));
    taken.push(named('rerender', stage.results.get(1)));
  }
  const options: Doc[] = around.length > 0 ? [declareWrapper(stage, act)] : [];
  const hook = nameOf(stage, act.callee);
  const again = isAgain ? hookProps(stage, act) : undefined;
  const given = again ? again.given : own.map((arg) => asGiven(stage, act, arg));
  const call = concat(`(${again?.params ?? ''}) => `, list(`${hook}(`, given, ')'));
  if (isAgain) options.unshift(concat('initialProps: ', hookPropsValue(stage, act, own)));
  const head = taken.length > 0 ? `const { ${taken.join(', ')} } = ` : '';
  const open = `${library(stage, 'renderHook')}(`;
  const doc =
    options.length > 0
      ? concat(open, call, ', ', list('{', options, '}', { padded: true }), ')')
      : list(open, [call], ')');
  return { head, doc };
}

/** How the runs of a hook are given their arguments: the one as it is, several by name, all as a list where some runs have fewer. */
function hookProps(stage: Stage, act: Render): { readonly params: string; readonly given: readonly string[] } {
  const runs = stage.testCase.act.flatMap((one) =>
    one === act ? [ownArgs(act)] : one.do === 'rerender' ? [one.args] : [],
  );
  const count = Math.max(...runs.map((args) => args.length));
  const names = namesOf(stage, act, count);
  if (count === 0) return { params: '', given: [] };
  if (runs.some((args) => args.length !== count)) {
    const type = stage.shop.style.typescript ? `: Parameters<typeof ${nameOf(stage, act.callee)}>` : '';
    return { params: `args${type}`, given: ['...args'] };
  }
  return { params: count === 1 ? names.join() : `{ ${names.join(', ')} }`, given: names };
}

function hookPropsValue(stage: Stage, act: Render, args: readonly Value[]): Doc {
  const { given } = hookProps(stage, act);
  const values = args.map((arg) => asGiven(stage, act, arg));
  if (given[0] === '...args') return list('[', values, ']');
  const [only] = values;
  if (given.length <= 1) return only ?? 'undefined';
  return list(
    '{',
    values.map((value, at) => concat(`${given[at]}: `, value)),
    '}',
    { padded: true },
  );
}

function namesOf(stage: Stage, { callee }: Render, count: number): readonly string[] {
  const known = 'export' in callee ? stage.shop.parameterNames(callee.export) : [];
  return Array.from({ length: count }, (_, at) => known[at] ?? `argument${at + 1}`);
}

function ownArgs(act: Render): readonly Value[] {
  return act.args.slice(act.wrappers?.length ?? 0);
}

/** `const wrapper = ({ children }: { children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>`. */
function declareWrapper(stage: Stage, act: Render): string {
  const { style } = stage.shop;
  if (style.typescript) stage.needs.modules.add('react type ReactNode');
  const name = stage.options.names.fresh('wrapper');
  stage.needs.modules.add('jsx');
  const inner = (act.wrappers ?? []).reduceRight<Doc>(
    (shown, ref, at) => element(stage.use(ref), hoisted(stage, propsOf(stage, act, act.args[at])), shown),
    '{children}',
  );
  const params = `({ children }${style.typescript ? ': { children: ReactNode }' : ''})`;
  const isShort = flat(inner).length <= SHORT && !flat(inner).includes('\n');
  const body = isShort ? inner : list('(', [inner], ')', { bare: true });
  stage.statements.push({ doc: concat(`const ${name} = ${params} => `, body) });
  return name === 'wrapper' ? name : `wrapper: ${name}`;
}

/** What is made for a wrapper is made once, however often it renders. */
function hoisted(stage: Stage, props: readonly (readonly [string, Doc])[]): readonly (readonly [string, Doc])[] {
  return props.map(([prop, value]) => {
    if (!flat(value).startsWith('new ')) return [prop, value];
    const name = stage.options.names.fresh(prop);
    stage.statements.push({ doc: concat(`const ${name} = `, value) });
    return [prop, name];
  });
}

function interacting(stage: Stage, act: Extract<Act, { do: 'interact' }>): Action {
  const one = touched(stage, act);
  const event = `${library(stage, 'fireEvent')}.${act.action}(`;
  if (act.action === 'click') return { doc: list(event, [one], ')') };
  const text = quoted(act.text ?? '', stage.shop.style.quote);
  return { doc: concat(event, one, ', ', holding(text), ')') };
}

function passing(stage: Stage, ms: number): Action {
  const { doubles } = stage.shop.style;
  const act = library(stage, 'act');
  if (isPending(stage)) return { doc: `${act}(() => ${doubles}.advanceTimersByTimeAsync(${ms}))`, awaits: true };
  return { doc: `${act}(() => ${doubles}.advanceTimersByTime(${ms}))` };
}

function isCall(act: Act): act is Extract<Act, { do: 'call' }> {
  return act.do === 'call';
}

/** What a function of a hook gives at last: called as it is, for nothing is looked at after it. */
function returned(stage: Stage, act: Act, index: number, value: Value): readonly Statement[] {
  const { style, dialect } = stage.shop;
  if (
    act.do !== 'call' ||
    index < stage.testCase.act.length - 1 ||
    stage.testCase.assert.length > 1 ||
    isPending(stage)
  )
    throw new Unprintable('what a function of a hook returns before something else');
  const doc = printExpected(value, style, (one) => dialect.placeholder(stage, one));
  return dialect.equal(stage, hookCall(stage, act), { doc, how: dialect.howFor(value), value });
}

function calling(stage: Stage, act: Extract<Act, { do: 'call' }>): Action {
  return {
    doc: concat(`${library(stage, 'act')}(${isPending(stage) ? 'async ' : ''}() => `, hookCall(stage, act), ')'),
    awaits: isPending(stage),
  };
}

function hookCall(stage: Stage, act: Extract<Act, { do: 'call' }>): Doc {
  const { quote } = stage.shop.style;
  const member = act.callee.member === undefined ? '' : memberAccess(act.callee.member, quote);
  const args = act.args.map((arg) => printInput(arg, scopeOf(stage, castOf(stage, act))));
  return list(`${stage.results.get(0) ?? 'result'}.current${item(member)}(`, args, ')');
}

/** `['0']` is an item of an array. */
function item(access: string): string {
  return access.replace(/^\[['"](\d+)['"]\]$/, '[$1]');
}

/** Once the first holds, all that was under way is done. */
function hookAssertion(stage: Stage, assertion: State): readonly Statement[] {
  const { name, value } = assertion;
  const { style, dialect } = stage.shop;
  const actual = `${stage.results.get(0) ?? 'result'}.current${name === '' ? '' : item(memberAccess(name, style.quote))}`;
  const doc = printExpected(value, style, (one) => dialect.placeholder(stage, one));
  const isFirst = stage.testCase.assert.find(({ check }) => check === 'state') === assertion;
  const stated = dialect.equal(stage, actual, { doc, how: dialect.howFor(value), value });
  return waits(stage) && isFirst ? stated.map((one) => waitFor(stage, one)) : stated;
}

/** `expect(screen.getByRole('button', { name: 'More' })).toBeDefined()`, and what else can be said of it. */
function sight(stage: Stage, { name, value }: State): readonly Statement[] {
  const key = readScreenKey(name);
  if (!key) throw new Unprintable(`no thing on the screen is called ${name}`);
  const { jestDom } = stage.shop.style;
  if (value.t === 'undefined')
    return [expecting(stage, locator(stage, key, 'query', false), jestDom ? 'not.toBeInTheDocument()' : 'toBeNull()')];
  if (key.part === undefined && value.t === 'number') {
    const counted = expecting(stage, locator(stage, key, 'get', true), `toHaveLength(${value.v})`);
    return [waits(stage) ? waitFor(stage, counted) : counted];
  }
  const found = awaited(stage, key);
  if (key.part === undefined) return [expecting(stage, found, jestDom ? 'toBeInTheDocument()' : 'toBeDefined()')];
  const [actual, end] = partOf(stage, key, waits(stage) ? concat('(', found, ')') : found, value);
  return [expecting(stage, actual, end)];
}

function expecting(stage: Stage, actual: Doc, end: string): Statement {
  stage.needs.framework.add('expect');
  return { doc: concat(list('expect(', [actual], ')'), `.${end}`) };
}

/** The thing, once it is there. */
function awaited(stage: Stage, key: ScreenKey): Doc {
  if (!waits(stage)) return locator(stage, key, 'get', false);
  stage.isAsync = true;
  return concat('await ', locator(stage, key, 'find', false));
}

/** A part of a thing, and the matcher's end. */
function partOf(stage: Stage, { part }: ScreenKey, thing: Doc, value: Value): readonly [Doc, string] {
  const { quote } = stage.shop.style;
  const text = value.t === 'string' ? quoted(value.v, quote) : String('v' in value ? value.v : '');
  switch (part) {
    case 'text':
      return [concat(thing, '.textContent'), `toBe(${text})`];
    case 'selected':
    case 'expanded':
      return [concat(thing, `.getAttribute(${quoted(`aria-${part}`, quote)})`), `toBe(${quoted(text, quote)})`];
    case 'href':
      if (stage.shop.style.jestDom) return [thing, `toHaveAttribute(${quoted('href', quote)}, ${text})`];
      return [concat(thing, `.getAttribute(${quoted('href', quote)})`), `toBe(${text})`];
    default:
      return [concat(thing, `.${part ?? ''}`), `toBe(${text})`];
  }
}

function waitFor(stage: Stage, { doc }: Statement): Statement {
  stage.isAsync = true;
  return { doc: concat(`await ${library(stage, 'waitFor')}(() => `, doc, ')') };
}

/** Lets answers come, where nothing that is looked for would wait for them. */
function settle(stage: Stage): void {
  stage.isAsync = true;
  const isReact = uiOfCase(stage.testCase) === 'react';
  stage.statements.push({ doc: isReact ? `await ${library(stage, 'act')}(async () => {})` : settledAnswers(stage) });
}

/** What is not there, and calls, are looked at once. */
function needsRest({ testCase }: Stage): boolean {
  return testCase.assert.some(
    (one) =>
      one.check === 'called' ||
      (one.check === 'state' && one.value.t === 'undefined' && testCase.act[one.step]?.do === 'render'),
  );
}

/** True where a test waits for what it looks for: neither fake time nor an awaited `act` came before. */
function waits(stage: Stage): boolean {
  const isDone = needsRest(stage) || stage.testCase.act.at(-1)?.do === 'call';
  return isPending(stage) && !isFake(stage) && !isDone;
}
