/** One case as a test: statements, the words of its title, and what it needs around it. */

import {
  type Act,
  type Assertion,
  type Callee,
  isReplacing,
  type TestCase,
  type ThrownAssertion,
  type Value,
} from '../../../generate/test-case.ts';
import { routerOf } from '../caller.ts';
import { arrangeScene } from './arrange.ts';
import { addCalled } from './called.ts';
import { asNever, castCallee, castOf } from './casts.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { expectationOf } from './expectation.ts';
import { nameOfArgument, nameOfResult } from './names.ts';
import { addReplacing } from './replaced.ts';
import { addMount, addRequest } from './requests.ts';
import { addScreenAssertion, addScreenStep, isScreenCase } from './screen-scene.ts';
import type { Needs, Scene, SceneOptions, SceneShop, Stage, StatedError, Statement } from './stage.ts';
import { printStub } from './stubs.ts';
import { Unprintable } from './unprintable.ts';
import { printExpected, printInput, type ValueScope } from './values.ts';
import { memberAccess } from './words.ts';

/** Throws Unprintable where the project's tests cannot say it. */
export function buildScene(testCase: TestCase, shop: SceneShop, options: SceneOptions): Scene {
  const needs: Needs = {
    framework: new Set(),
    refs: new Map(),
    modules: new Set(),
    hooks: new Set(),
    helpers: new Set(),
    first: new Set(),
    mocked: new Map(),
  };
  const stage: Stage = {
    shop,
    testCase,
    options,
    statements: [],
    needs,
    results: new Map(),
    inlined: new Map(),
    args: new Map(),
    stubs: new Map(),
    use: (ref) => {
      needs.refs.set(`${ref.file}\0${ref.path}`, ref);
      return shop.imports.expression(ref);
    },
    isAsync: false,
    takesContext: false,
  };
  const arranged = arrangeScene(stage);
  for (const act of testCase.act.filter(isReplacing)) addReplacing(arranged, act);
  for (const [index, act] of testCase.act.entries()) if (!isReplacing(act)) addStep(arranged, index);
  for (const [index, assertion] of testCase.assert.entries()) addLateAssertion(arranged, assertion, index);
  return { statements: stage.statements, isAsync: arranged.isAsync, takesContext: arranged.takesContext, needs };
}

function addStep(stage: Stage, index: number): void {
  const { testCase, statements, shop } = stage;
  if (isScreenCase(testCase)) {
    addScreenStep(stage, index);
    return;
  }
  const act = testCase.act[index] as Act;
  if (act.do === 'mount' || act.do === 'request') {
    if (act.do === 'mount') addMount(stage, act, index);
    else addRequest(stage, act, index);
    return;
  }
  const at = testCase.assert.findIndex((a) => 'step' in a && a.step === index && isOutcome(a));
  const assertion = testCase.assert[at];
  if (act.do === 'iterate' && addIteration(stage, act, index, assertion, at)) return;
  const action = printAct(stage, act, index);
  const throws = assertion?.check === 'throws' ? assertion : undefined;
  if (act.do === 'set' && !throws) {
    statements.push({ doc: action });
    return;
  }
  if (throws) {
    const body = act.do === 'set' ? concat('{ ', action, '; }') : action;
    statements.push(...shop.dialect.throws(stage, body, statedError(stage, throws)));
    return;
  }
  if (assertion?.check === 'rejects') {
    stage.isAsync = true;
    statements.push(...shop.dialect.rejects(stage, action, statedError(stage, assertion)));
    return;
  }
  const awaits = assertion?.check === 'resolves' || (!assertion && isAsyncAct(stage, act));
  if (awaits) stage.isAsync = true;
  if (needsVariable(testCase, index)) {
    if (!assertion && (isIteratedNext(testCase, index) || isMountedNext(testCase, index))) {
      stage.inlined.set(index, action);
      return;
    }
    const name = nameOfResult(stage, act);
    stage.results.set(index, name);
    statements.push({ doc: concat(`const ${name} = ${awaits ? 'await ' : ''}`, action) });
    if (assertion) statements.push(...expectOutcome(stage, name, assertion, at, false));
    return;
  }
  if (assertion) statements.push(...expectOutcome(stage, action, assertion, at, awaits));
  else if (endsIn(testCase, index)) statements.push(...shop.dialect.endsWell(stage, action, awaits));
  else statements.push({ doc: concat(awaits ? 'await ' : act.do === 'get' ? 'void ' : '', action) });
}

/** True for the call with which a test ends that states nothing else. */
function endsIn({ act, assert }: TestCase, index: number): boolean {
  const last = act.findLastIndex((one) => !isReplacing(one));
  return assert.length === 0 && index === last && ['call', 'new'].includes(act[last]?.do ?? '');
}

function isOutcome(assertion: Assertion): boolean {
  return !['argument', 'state', 'called'].includes(assertion.check);
}

function expectOutcome(
  stage: Stage,
  actual: Doc,
  assertion: Assertion,
  at: number,
  awaits: boolean,
): readonly Statement[] {
  const { dialect } = stage.shop;
  if (assertion.check === 'returns-self') {
    const act = stage.testCase.act[assertion.step] as Act;
    const callee = 'callee' in act ? act.callee : undefined;
    if (!callee || !('step' in callee)) throw new Unprintable('returns itself without a self');
    return dialect.same(stage, actual, resultName(stage, callee.step));
  }
  if (assertion.check !== 'returns' && assertion.check !== 'resolves')
    throw new Unprintable(`cannot state ${assertion.check} here`);
  const whole = expectationOf(stage, assertion.value, `expected:${at}`);
  const expectation = assertion.some ? { ...whole, how: 'some' as const } : whole;
  return awaits ? dialect.resolves(stage, actual, expectation) : dialect.equal(stage, actual, expectation);
}

function addLateAssertion(stage: Stage, assertion: Assertion, index: number): void {
  const { dialect } = stage.shop;
  if (assertion.check === 'argument') {
    const name = stage.args.get(`${assertion.step}.${assertion.index}`);
    if (name === undefined) throw new Unprintable('an argument to look at was not passed');
    stage.statements.push(...dialect.equal(stage, name, expectationOf(stage, assertion.value, `expected:${index}`)));
  } else if (assertion.check === 'state' && isScreenCase(stage.testCase)) {
    addScreenAssertion(stage, assertion);
  } else if (assertion.check === 'state') {
    const actual = memberOfResult(stage, assertion.step, assertion.name);
    stage.statements.push(...dialect.equal(stage, actual, expectationOf(stage, assertion.value, `expected:${index}`)));
  } else if (assertion.check === 'called') {
    addCalled(stage, assertion, index);
  }
}

function printAct(stage: Stage, act: Exclude<Act, { do: 'iterate' }> | Act, index: number): Doc {
  const { quote } = stage.shop.style;
  switch (act.do) {
    case 'call':
    case 'new': {
      const cast = castOf(stage, act);
      const name = calleeText(stage, act.callee);
      const callee = act.do === 'call' ? castCallee(name, cast, needsVariable(stage.testCase, index)) : name;
      if (act.do === 'new' && act.inherits) return inheriting(callee, printArgs(stage, act, index));
      return list(`${act.do === 'new' ? 'new ' : ''}${callee}(`, printArgs(stage, act, index), ')');
    }
    case 'get':
      return memberOfResult(stage, act.of, act.name);
    case 'set': {
      const column = stage.options.columns.get(`arg:${index}.0`);
      return concat(
        `${resultName(stage, act.of)}${memberAccess(act.name, quote)} = `,
        column ?? printInput(act.value, scopeOf(stage)),
      );
    }
    case 'iterate':
      throw new Unprintable('an iteration without a result');
    case 'mount':
    case 'request':
      throw new Unprintable('a request as a part of something else');
    default:
      throw new Unprintable('a step at what is rendered');
  }
}

/** An object that inherits, with members of its own. */
function inheriting(from: string, own: readonly Doc[]): Doc {
  const made = `Object.create(${from})`;
  return own.every((doc) => flat(doc) === '{}') ? made : concat(`Object.assign(${made}, `, ...own, ')');
}

/** True where what a step makes is mounted at once: the app is what has a name. */
function isMountedNext(testCase: TestCase, index: number): boolean {
  const next = testCase.act[index + 1];
  return next?.do === 'mount' && 'step' in next.callee && next.callee.step === index;
}

export function calleeText(stage: Stage, callee: Callee): string {
  if ('step' in callee)
    return callee.member === undefined
      ? resultName(stage, callee.step)
      : memberOfResult(stage, callee.step, callee.member);
  const base = stage.use(callee.export);
  return callee.member === undefined ? base : base + memberAccess(callee.member, stage.shop.style.quote);
}

/** `?.` where the written type of the result admits that there is none: the compiler would not let it pass otherwise. */
function memberOfResult(stage: Stage, step: number, name: string): string {
  const { style, sources } = stage.shop;
  const made = stage.testCase.act[step];
  const isRouter = made !== undefined && 'callee' in made && 'export' in made.callee && routerOf(made.callee.export);
  const isPath = isRouter || name.endsWith('.value');
  const access = (isPath ? name.split('.') : [name]).map((one) => memberAccess(one, style.quote)).join('');
  const returns =
    made?.do === 'call' && 'export' in made.callee
      ? sources.callable(made.callee.export, made.callee.member)?.returns
      : undefined;
  const isMaybe = style.typescript && /\|\s*(?:undefined|null)\b/.test(returns ?? '');
  return resultName(stage, step) + (isMaybe ? `?.${access.replace(/^\./, '')}` : access);
}

export function resultName(stage: Stage, step: number): string {
  const name = stage.results.get(step);
  if (name === undefined) throw new Unprintable(`the result of step ${step} is not at hand`);
  return name;
}

export function printArgs(stage: Stage, act: Extract<Act, { args: readonly Value[] }>, index: number): readonly Doc[] {
  const cast = castOf(stage, act);
  return act.args.map((arg, position): Doc => {
    const casted = (text: Doc) => (cast === 'arguments' ? asNever(text, arg) : text);
    const column = stage.options.columns.get(`arg:${index}.${position}`);
    const isLookedAt = stage.testCase.assert.some(
      (a) => a.check === 'argument' && a.step === index && a.index === position,
    );
    const key = `${index}.${position}`;
    if (column !== undefined) {
      if (isLookedAt) stage.args.set(key, column);
      return casted(column);
    }
    const hint = nameOfArgument(stage, act, position);
    const text = printInput(arg, scopeOf(stage, hint, cast ? 'cast' : isLookedAt ? 'variable' : undefined));
    if (!isLookedAt) return casted(text);
    if (typeof text === 'string' && stage.options.names.has(text)) {
      stage.args.set(key, text);
      return casted(text);
    }
    const name = stage.options.names.fresh(hint);
    stage.statements.push({ doc: concat(`const ${name} = `, text) });
    stage.args.set(key, name);
    return casted(name);
  });
}

export function scopeOf(stage: Stage, hint = 'stub', loose?: ValueScope['loose']): ValueScope {
  return {
    style: stage.shop.style,
    use: stage.use,
    result: (step) => resultName(stage, step),
    stub: (stub, scope, name) => printStub(stage, stub, name ?? hint, scope),
    ...(loose ? { loose } : {}),
  };
}

/** True where a later step or assertion refers to the step's result. */
function needsVariable(testCase: TestCase, index: number): boolean {
  const inValue = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if ((value as Value).t === 'result' && (value as { step: number }).step === index) return true;
    return Object.values(value).some(inValue);
  };
  return (
    testCase.act.some(
      (act) =>
        ('of' in act && act.of === index) || ('callee' in act && 'step' in act.callee && act.callee.step === index),
    ) ||
    testCase.act.some((act) => 'args' in act && act.args.some(inValue)) ||
    testCase.act.some((act) => act.do === 'set' && inValue(act.value)) ||
    testCase.assert.some((a) => a.check === 'state' && a.step === index)
  );
}

/** True where nothing but the very next step, an iteration, takes the result. */
function isIteratedNext(testCase: TestCase, index: number): boolean {
  const next = testCase.act[index + 1];
  if (next?.do !== 'iterate' || next.of !== index) return false;
  const others = testCase.act.filter((_, i) => i !== index + 1);
  return !needsVariable({ ...testCase, act: others.map((act) => ({ ...act })) }, index);
}

function isAsyncAct(stage: Stage, act: Act): boolean {
  if (act.do !== 'call') return false;
  const { callee } = act;
  const maker = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
  if (maker && 'callee' in maker && 'export' in maker.callee && routerOf(maker.callee.export)) return true;
  if ('export' in callee && routerOf(callee.export)) return false;
  const known =
    'export' in callee ? stage.shop.sources.callable(callee.export, callee.member) : memberOf(stage, callee);
  if (known) return known.isAsync;
  return stage.testCase.assert.some((a) => a.check === 'resolves' || a.check === 'rejects');
}

function memberOf(stage: Stage, callee: Extract<Callee, { step: number }>) {
  const maker = stage.testCase.act[callee.step];
  if (maker?.do !== 'new' || !('export' in maker.callee) || callee.member === undefined) return undefined;
  return stage.shop.sources.callable(maker.callee.export, callee.member);
}

/** `[...x]` where the iteration ends by itself, a loop otherwise. False where it is asserted in no way that needs either. */
/** What a thrown assertion says, in the words of the test. */
export function statedError(stage: Stage, { class: name, has }: ThrownAssertion): StatedError {
  if (!has) return { class: name };
  const { style, dialect } = stage.shop;
  const members = printExpected({ t: 'object', props: has }, style, (value) => dialect.placeholder(stage, value));
  return { class: name, has: members };
}

function addIteration(
  stage: Stage,
  act: Extract<Act, { do: 'iterate' }>,
  index: number,
  assertion: Assertion | undefined,
  at: number,
): boolean {
  const { style, dialect } = stage.shop;
  const source = stage.inlined.get(act.of) ?? resultName(stage, act.of);
  if (
    !assertion ||
    (assertion.check !== 'returns' && assertion.check !== 'resolves') ||
    assertion.value.t !== 'array'
  ) {
    if (assertion?.check === 'throws') {
      stage.statements.push(...dialect.throws(stage, concat('[...', source, ']'), statedError(stage, assertion)));
      return true;
    }
    throw new Unprintable('an iteration whose items are not stated');
  }
  const isAsync = assertion.check === 'resolves';
  const expectation = expectationOf(stage, assertion.value, `expected:${at}`);
  const count = assertion.value.items.length;
  const ends = count < act.limit;
  if (!isAsync && ends) {
    stage.statements.push(...dialect.equal(stage, concat('[...', source, ']'), expectation));
    return true;
  }
  if (isAsync) stage.isAsync = true;
  const items = stage.options.names.fresh('items');
  stage.results.set(index, items);
  const body: Statement[] = [{ doc: `${items}.push(item)` }];
  if (!ends) body.push({ doc: `if (${items}.length === ${count}) break` });
  stage.statements.push(
    { doc: `const ${items}${style.typescript ? ': unknown[]' : ''} = []` },
    { doc: concat(`for ${isAsync ? 'await ' : ''}(const item of `, source, ')'), block: body },
    ...dialect.equal(stage, items, expectation),
  );
  return true;
}
