/** Titles that say input and outcome in words: `returns [5] for total 5, parts 1`. */
import { type RequestAct, urlText } from '../../../generate/asked.ts';
import {
  type Act,
  type Assertion,
  type Callee,
  isInheriting,
  isReplacing,
  type TestCase,
  type ThrownAssertion,
  type Value,
} from '../../../generate/test-case.ts';
import { doubleWords, isOfFunctions } from './double-words.ts';
import { wholeWords } from './fitted-title.ts';
import { givenName, nameOfArgument } from './names.ts';
import { isScreenCase } from './screen-scene.ts';
import { screenTitle } from './screen-title.ts';
import type { SceneShop, Slot } from './stage.ts';
import { cut, valueWords } from './value-words.ts';
import { escaped } from './words.ts';

/** Words, or a value that a table's column may stand for. */
export type Piece =
  | string
  | {
      readonly slot: Slot;
      readonly name: string;
      readonly value: Value;
      readonly isArgument: boolean;
      /** An object that nobody names: its members are told. */
      readonly isOpen?: boolean;
    };

export const MAX_TITLE = 80;
/** The same of a title that says what a collaborator answered, which takes some words. */
export const MAX_WHERE_TITLE = 100;
/** Letters that are left for what happens, where a title says more. */
const MIN_OUTCOME = 30;

/** Letters in which the arguments of a call are told. */
const MAX_CALL = 40;

/** More than two steps before are told one by one where that takes no more letters. */
const MAX_HISTORY = 40;

/** The title's parts, about the first assertion and the act that it looks at. */
export function titlePieces(testCase: TestCase, shop: SceneShop): readonly Piece[] {
  const assertion = testCase.assert[0];
  if (assertion && isScreenCase(testCase)) return [screenTitle(testCase, assertion)];
  const step = aboutStep(testCase, assertion);
  const act = testCase.act[step];
  if (!act) return ['does not throw'];
  if (!assertion) return ['does not throw', ...input(testCase, shop, step)];
  if (act.do === 'request') return requestPieces(testCase, act, assertion, shop);
  const isStep = 'step' in assertion && assertion.check !== 'state';
  const member = isStep || assertion.check === 'called' ? memberName(testCase, act) : undefined;
  const what = [...(member === undefined ? [] : [`${member} `]), ...outcome(testCase, assertion, shop)];
  const given =
    assertion.check === 'state'
      ? history(testCase, shop, testCase.act.length, ' after ')
      : [...input(testCase, shop, step), ...history(testCase, shop, step, ' after ')];
  if (doubleWords(testCase.act, valueWords) === '')
    return [...what, ...given, ...maker(testCase, shop, assertion.check === 'state' ? testCase.act.length : step)];
  // Who reads of a service asks what it was answered before what it was asked.
  const words = what.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
  const where = whereWords(testCase, MAX_WHERE_TITLE - Math.max(MIN_OUTCOME, words));
  return lengthOf([...what, ...given, where]) <= MAX_TITLE ? [...what, ...given, where] : [...what, where];
}

/** ` where findById gives status "paid"`, in no more letters than `limit`; empty where nobody answers, or there is no room. */
function whereWords({ act }: TestCase, limit: number): string {
  const answers = doubleWords(act, valueWords, limit - ' where '.length);
  const where = ` where ${answers}`;
  return answers === '' || where.length > limit ? '' : where;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece : label(piece) + valueWords(piece.value)).length,
    0,
  );
}

export function label(piece: Exclude<Piece, string>): string {
  return piece.name ? `${piece.name} ` : '';
}

/** By what it has, else by its class. */
function errorWords({ class: name, has }: ThrownAssertion): string {
  if (has) return has.map(([member, value]) => `${member} ${valueWords(value)}`).join(', ');
  return name || 'an error';
}

function aboutStep(testCase: TestCase, assertion: Assertion | undefined): number {
  if (assertion && 'step' in assertion && assertion.check !== 'state') return assertion.step;
  return testCase.act.length - 1;
}

function memberName(testCase: TestCase, act: Act): string | undefined {
  if (act.do === 'get') return act.name;
  if (act.do === 'new') return 'constructor';
  if (act.do === 'iterate') {
    const source = testCase.act[act.of];
    return source && memberName(testCase, source);
  }
  return act.do === 'call' ? act.callee.member : undefined;
}

function outcome(testCase: TestCase, assertion: Assertion, shop: SceneShop): readonly Piece[] {
  const expected = (value: Value): Piece => ({
    slot: 'expected:0',
    name: '',
    value,
    isArgument: false,
    isOpen: 'some' in assertion && assertion.some === true,
  });
  switch (assertion.check) {
    case 'returns': {
      const verbs: Partial<Record<Act['do'], string>> = {
        iterate: 'yields ',
        call: 'returns ',
        mount: '',
        request: '',
      };
      const verb = verbs[testCase.act[assertion.step]?.do ?? 'call'] ?? 'is ';
      return [verb, expected(assertion.value)];
    }
    case 'resolves':
      return [testCase.act[assertion.step]?.do === 'iterate' ? 'yields ' : 'resolves to ', expected(assertion.value)];
    case 'throws':
      return [`throws ${errorWords(assertion)}`];
    case 'rejects':
      return [`rejects with ${errorWords(assertion)}`];
    case 'argument': {
      const act = testCase.act[assertion.step];
      const name = act && 'args' in act ? nameOfArgument({ shop, testCase }, act, assertion.index) : 'argument';
      return [`changes ${name} to `, expected(assertion.value)];
    }
    case 'state':
      return [`${assertion.name} is `, expected(assertion.value)];
    case 'seen':
      return ['is ', expected(assertion.value)];
    case 'returns-self':
      return ['returns itself'];
    case 'called':
      return [calledWords(testCase, assertion, shop)];
    case 'response':
      return [`answers `, expected(assertion.value)];
  }
}

/** `GET /orders?limit=1 answers 200`. */
function requestPieces(testCase: TestCase, act: RequestAct, assertion: Assertion, shop: SceneShop): readonly Piece[] {
  const [, , , body] = act.args;
  const asked = `${act.method} ${escaped(urlText(act))}`;
  // `for email "ada@example.com", count 3`
  const isOpen = body?.t === 'object' && body.props.length > 2;
  const sent = body && { slot: '', name: '', value: body, isArgument: true, ...(isOpen ? { isOpen } : {}) };
  const [, ...options] = middlewareInput(testCase, act, shop);
  const given = [
    ...(sent && body.t !== 'undefined' ? [' for ', sent] : []),
    ...(options.length > 0 ? [' with ', ...options] : []),
  ];
  const before = testCase.act.filter((one) => one.do === 'request').length - 1;
  const after = before > 0 ? [` after ${before} earlier ${before === 1 ? 'request' : 'requests'}`] : [];
  if (assertion.check === 'called') return [`${asked} ${calledWords(testCase, assertion, shop)}`, ...given, ...after];
  if (assertion.check !== 'response') return [asked];
  const value = { slot: '', name: '', value: assertion.value, isArgument: false };
  const name = assertion.at.join('.').replace(/^(?:thrown\.)?(?:init\.status|[^.]+\.?)/, '');
  const answers = [asked, ' answers ', ...(name ? [`with ${escaped(name)} `] : []), value];
  const where = whereWords(testCase, MAX_WHERE_TITLE - lengthOf([...answers, ...after]));
  return lengthOf([...answers, ...given, ...after, where]) <= MAX_TITLE
    ? [...answers, ...given, ...after, where]
    : [...answers, ...(where === '' ? given : []), ...after, where];
}

/** What a middleware is made with. */
function middlewareInput(testCase: TestCase, { callee }: RequestAct, shop: SceneShop): readonly Piece[] {
  const mounted = 'step' in callee ? testCase.act[callee.step] : undefined;
  if (mounted?.do !== 'mount' || !mounted.leaves || !('step' in mounted.callee)) return [];
  return input(testCase, shop, mounted.callee.step);
}

function calledWords(testCase: TestCase, assertion: Extract<Assertion, { check: 'called' }>, shop: SceneShop): string {
  const name = stubName(testCase, assertion.stub, shop) ?? 'the stub';
  const first = assertion.calls[assertion.needed ?? 0];
  if (!first) return `does not call ${name}`;
  if (assertion.calls.length > 1 && assertion.needed === undefined)
    return assertion.calls.length === 2 ? `calls ${name} twice` : `calls ${name} ${assertion.calls.length} times`;
  const told = first.filter((_, at) => !assertion.any?.includes(at)).flatMap((arg) => wholeWords(arg, MAX_CALL) ?? []);
  const fitting = told.filter((_, at) => told.slice(0, at + 1).join(', ').length <= MAX_CALL);
  return fitting.length === 0 ? `calls ${name}` : `calls ${name} with ${fitting.join(', ')}`;
}

function stubName(testCase: TestCase, id: number, shop: SceneShop): string | undefined {
  for (const act of testCase.act) {
    if (!('args' in act)) continue;
    const at = act.args.findIndex((arg) => arg.t === 'stub' && arg.id === id);
    if (at >= 0) return nameOfArgument({ shop, testCase }, act, at);
    const member = act.args.map((arg) => memberOfDouble(arg, id)).find((name) => name !== undefined);
    if (member !== undefined) return member;
  }
  return undefined;
}

/** The name under which an object holds the stub; of what a class is made with as well. */
function memberOfDouble(value: Value, id: number): string | undefined {
  if (value.t === 'instance')
    return value.args.map((arg) => memberOfDouble(arg, id)).find((name) => name !== undefined);
  if (value.t !== 'object') return undefined;
  for (const [name, of] of value.props) {
    const found = of.t === 'stub' && of.id === id ? name : memberOfDouble(of, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `action giving 1, 2`: a stub by its answers. */
function stubPieces(stub: Extract<Value, { t: 'stub' }>, name: string): Piece[][] {
  if (stub.answers.length === 0) return [];
  const answers = cut(
    stub.answers.map((a) => (stub.throws && a.t === 'error' ? a.class : valueWords(a))).join(', '),
    30,
  );
  return [[`${name} ${stub.throws ? 'throwing' : 'giving'} ${answers}`]];
}

/** ` for total 5, parts 1`. */
function input(testCase: TestCase, shop: SceneShop, step: number): readonly Piece[] {
  const act = testCase.act[step];
  if (act?.do === 'iterate') return input(testCase, shop, act.of);
  if (!act || !('args' in act) || isReplacing(act)) return [];
  const shown = act.args.flatMap((value, position): Piece[][] => {
    if (isOfFunctions(value)) return [];
    if (value.t === 'stub') return stubPieces(value, nameOfArgument({ shop, testCase }, act, position));
    return [
      [
        {
          slot: `arg:${step}.${position}`,
          name: nameOfArgument({ shop, testCase }, act, position),
          value,
          isArgument: true,
          isOpen: givenName({ shop, testCase }, act, position) === undefined,
        },
      ],
    ];
  });
  if (shown.length === 0)
    return act.args.length === 0 && step === 0 && !isMade(act.callee) ? [' without arguments'] : [];
  return [' for ', ...shown.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))];
}

function isMade(callee: Callee): boolean {
  return 'step' in callee;
}

/** ` after take("a", 2)`: what was done to the same objects before. */
function history(testCase: TestCase, shop: SceneShop, until: number, joint: string): readonly Piece[] {
  const earlier = testCase.act
    .slice(0, until)
    .flatMap((act, step) =>
      isReplacing(act) || isMaker(testCase, act, step) || isSource(testCase, step, until)
        ? []
        : [callPieces(act, step, shop)],
    );
  if (earlier.length === 0) return [];
  const words = earlier.flat().map((piece) => (typeof piece === 'string' ? piece : valueWords(piece.value)));
  if (earlier.length > 2 && words.join('').length > MAX_HISTORY) return [`${joint}${earlier.length} earlier steps`];
  return [joint, ...earlier.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))];
}

/** The step whose items are collected is told by its own words. */
function isSource(testCase: TestCase, step: number, until: number): boolean {
  const act = testCase.act[until];
  return act?.do === 'iterate' && act.of === step;
}

/** ` on Stock(10)`: how the object was made. */
function maker(testCase: TestCase, shop: SceneShop, until: number): readonly Piece[] {
  const made = testCase.act
    .slice(0, until)
    .flatMap((act, step) =>
      isMaker(testCase, act, step) &&
      'args' in act &&
      act.args.length > 0 &&
      !isInheriting(act) &&
      !isSource(testCase, step, until)
        ? [act.args.some(isUnsaid) ? [] : callPieces(act, step, shop)]
        : [],
    );
  const [first] = made;
  if (first) return first.length > 0 ? [' on ', ...first] : [];
  const step = testCase.act.slice(0, until).findIndex(isInheriting);
  const own = input(testCase, shop, step).slice(1);
  return own.length > 0 ? [' with ', ...own] : [];
}

function isUnsaid(value: Value): boolean {
  return value.t === 'stub' || isOfFunctions(value);
}

/** A call whose result the later steps act on. */
function isMaker(testCase: TestCase, act: Act, step: number): boolean {
  if (act.do === 'new') return true;
  if (act.do !== 'call' || !('export' in act.callee)) return false;
  return (
    testCase.act.some((later) => 'callee' in later && 'step' in later.callee && later.callee.step === step) ||
    testCase.assert.some((a) => a.check === 'state' && a.step === step)
  );
}

function callPieces(act: Act, step: number, shop: SceneShop): readonly Piece[] {
  if (act.do === 'get') return [`reading ${act.name}`];
  if (act.do === 'set')
    return [`${act.name} = `, { slot: `arg:${step}.0`, name: '', value: act.value, isArgument: true }];
  if (!('args' in act) || isReplacing(act)) return ['iterating'];
  if (act.do === 'request') return [`${act.method} ${escaped(urlText(act))}`];
  const owner = 'export' in act.callee ? shop.imports.nameOf(act.callee.export) : undefined;
  const name = [owner, act.callee.member].filter((part) => part !== undefined).join('.') || 'its result';
  const args = act.args.map((value, i): Piece => ({ slot: `arg:${step}.${i}`, name: '', value, isArgument: true }));
  return [`${name}(`, ...args.flatMap((arg, i) => (i === 0 ? [arg] : [', ', arg])), ')'];
}
