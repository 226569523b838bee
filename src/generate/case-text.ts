import { cut, cutMiddle, oneLine } from '../short-text.ts';
import { urlText } from './asked.ts';
import { exportName, memberText, printValue } from './print-value.ts';
import { screenText } from './screen-text.ts';
import {
  type Act,
  type Callee,
  type ExportRef,
  type Fixture,
  fixtureOf,
  isReplacing,
  type Outcome,
  placeName,
  type ReplacedPlace,
  type StepOutcome,
  type TestCase,
  type Value,
} from './test-case.ts';

/** Length at which a value is cut in reports. */
const LIMIT = 60;

/** Length at which two texts are told apart. */
const WHOLE = 4_000;

/** Longest call text; arguments are cut to fit. */
const CALL_LIMIT = 100;

/** A value as short JavaScript text on one line: `[5]`, `NaN`, `{ a: 1 }`, `new Date("2026-01-01T00:00:00.000Z")`; cut with `…`. */
export function valueText(value: Value, limit = LIMIT): string {
  return cut(oneLine(printValue(value, limit * 2)), limit);
}

/**
 * What a case does, as its last step is read: `prorate(3000, 0, 0)`, `new Stock(2).take('a')`. The package may lend its name to a
 * default export, and the case's function that of its class.
 */
export function callText(
  testCase: Pick<TestCase, 'act'> & Partial<Pick<TestCase, 'function' | 'arrange'>>,
  packageName?: string,
): string {
  const fixture = fixtureOf({ arrange: testCase.arrange ?? [] });
  if (fixture) return cutMiddle(oneLine(fixtureText(fixture)), CALL_LIMIT);
  const [file, qualified = ''] = testCase.function?.split('#') ?? [];
  const className = /^(\p{Lu}[^.]*)\./u.exec(qualified)?.[1];
  const nameOf = (ref: ExportRef, isMade: boolean) => {
    if (isMade && ref.path === 'default' && ref.file === file && className !== undefined) return className;
    const name = exportName(ref, packageName);
    return isMade && ref.path === 'default' ? `${name[0]?.toUpperCase()}${name.slice(1)}` : name;
  };
  return cutMiddle(oneLine(stepsText(testCase.act, nameOf)), CALL_LIMIT);
}

/** `order.totalCents of "charges the total" with 3 in place of 2` */
function fixtureText({ test, edits, see }: Fixture): string {
  const last = see.at(-1);
  const way = last?.at.map((step) => (typeof step === 'number' ? `[${step}]` : memberText(step))).join('') ?? '';
  const given = edits.map(({ from, text }) => {
    if (text.includes('\n')) return ', written anew';
    return text === '' ? ` without ${from}` : ` with ${text} in place of ${from}`;
  });
  const what = last && last.code !== '' ? `${last.code}${way} of ` : '';
  return `${what}"${test.at(-1) ?? ''}"${given.join('')}`;
}

/** What a reader calls an export; one that is called with `new` by its class. */
type Naming = (ref: ExportRef, isMade: boolean) => string;

/** What came of it, in a few words: `[5]`, `throws RangeError`, `resolves to 3`, `rejects with TypeError`. */
export function outcomeText(outcome: Outcome, limit = LIMIT): string {
  if (outcome.failed) return failureText(outcome.failed);
  if (outcome.stopped) return `stopped at ${outcome.stopped}`;
  const step = outcome.steps.findLast((candidate) => candidate.kind !== 'skipped');
  return step ? cut(stepText(step, limit), limit) : 'nothing';
}

/** As outcomeText, for tables: an error is its class alone (`RangeError`). */
export function resultText(outcome: Outcome, limit = LIMIT): string {
  return outcomeText(outcome, limit).replace(/^(?:throws|rejects with) /, '');
}

/**
 * Two outcomes of one input, said so that their difference shows: the results where these differ, else the first member,
 * argument or stub that does (`after it: size 3`), else the messages. `act`: the input's steps, for the names of its stubs.
 */
export function differingTexts(
  a: Outcome,
  b: Outcome,
  act: readonly Act[] = [],
  limit = LIMIT,
): readonly [string, string] {
  const results: readonly [string, string] = [resultText(a, WHOLE), resultText(b, WHOLE)];
  if (results[0] !== results[1]) return inSight(results, limit);
  const others = zipObservations(a, b, stubNames(act)).find(([left, right]) => left !== right);
  if (others) return inSight(others, limit);
  const messages: readonly [string, string] = [messageText(a, WHOLE), messageText(b, WHOLE)];
  return inSight(messages[0] === messages[1] ? results : messages, limit);
}

/** Both within the limit; where they would look the same then, from shortly before they part. */
function inSight([a, b]: readonly [string, string], limit: number): readonly [string, string] {
  const [left, right] = [cut(a, limit), cut(b, limit)];
  if (a === b || left !== right) return [left, right];
  let same = 0;
  while (a[same] === b[same]) same++;
  const from = same - Math.floor(limit / 3);
  const late = (text: string) => cut(`…${text.slice(from).replace(/^[\udc00-\udfff]/, '')}`, limit);
  return [late(a), late(b)];
}

function zipObservations(a: Outcome, b: Outcome, stubs: ReadonlyMap<number, string>): (readonly [string, string])[] {
  const left = observations(a, stubs);
  const right = observations(b, stubs);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.map((name) => [`${name} ${left.get(name) ?? 'unset'}`, `${name} ${right.get(name) ?? 'unset'}`]);
}

/** Everything but the last result, by a name that can be read. */
function observations(outcome: Outcome, stubs: ReadonlyMap<number, string>, limit = WHOLE): Map<string, string> {
  const seen = new Map<string, string>();
  outcome.steps.forEach((step, i) => {
    if (i < outcome.steps.length - 1) seen.set(`step ${i + 1}:`, stepText(step, limit));
    for (const { index, value } of step.args) seen.set(`argument ${index + 1} becomes`, valueText(value, limit));
  });
  for (const { name, value } of outcome.state) seen.set(`${memberWords(name)} is`, valueText(value, limit));
  for (const { stub, calls } of outcome.stubs) {
    const texts = calls.map((args) => `(${args.map((arg) => valueText(arg, limit)).join(', ')})`);
    seen.set(`${stubs.get(stub) ?? `callback ${stub}`} gets`, cut(texts.join(' ') || 'no call', limit));
  }
  return seen;
}

/** Stubs by what they stand for: a member of a double, or what is replaced. */
function stubNames(act: readonly Act[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const visit = (value: Value, name: string | undefined): void => {
    if (value.t === 'stub' && name !== undefined) names.set(value.id, name);
    else if (value.t === 'object') for (const [key, of] of value.props) visit(of, key);
    else if (value.t === 'instance') for (const arg of value.args) visit(arg, undefined);
  };
  for (const step of act)
    if ('args' in step) for (const arg of step.args) visit(arg, isReplacing(step) ? placeName(step.place) : undefined);
  return names;
}

/** A member of a result, `it` for what a hook gives as a whole, or a thing on the screen by its own name. */
function memberWords(name: string): string {
  if (name === '') return 'it';
  return /[ "]/.test(name) ? name : `.${name}`;
}

function messageText(outcome: Outcome, limit: number): string {
  const step = outcome.steps.findLast((candidate) => candidate.error);
  return step?.error ? cut(`${step.error.class}: ${oneLine(step.error.message)}`, limit) : resultText(outcome, limit);
}

/** `HttpError { status: 404 }` */
function errorText({ class: name, has }: NonNullable<StepOutcome['error']>, limit: number): string {
  return has ? `${name || 'an error'} ${valueText({ t: 'object', props: has }, limit)}` : name;
}

function stepText(step: StepOutcome, limit: number): string {
  switch (step.kind) {
    case 'returns':
      return step.value ? valueText(step.value, limit) : 'undefined';
    case 'resolves':
      return `resolves to ${step.value ? valueText(step.value, limit) : 'undefined'}`;
    case 'throws':
      return `throws ${(step.error && errorText(step.error, limit)) ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
    case 'rejects':
      return `rejects with ${(step.error && errorText(step.error, limit)) ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
    case 'returns-self':
      return 'itself';
    case 'skipped':
      return 'not reached';
    case 'responds':
      return step.value ? answerText(step.value, limit) : 'no answer';
  }
}

/** `404 { error: … }` */
function answerText(answer: Value, limit: number): string {
  const props = new Map(answer.t === 'object' ? answer.props : []);
  const parts = [props.get('status'), props.get('body')].flatMap((part) =>
    part && part.t !== 'undefined' ? [part] : [],
  );
  return parts.map((part) => valueText(part, limit)).join(' ');
}

function failureText(failed: string): string {
  if (failed === 'hang') return 'never ends';
  if (failed === 'crash') return 'ends the process';
  return cut(oneLine(failed), LIMIT);
}

/** Statements in order. A step that one later step builds on is written there in place; one that several use gets a name. */
function stepsText(acts: readonly Act[], nameOf: Naming): string {
  const uses = acts.map((_, step) => acts.filter((act) => mentions(act, step)).length);
  const names = new Map<number, string>();
  // Only earlier steps are looked into, so that no case, however malformed, makes this run for ever.
  const before =
    (index: number) =>
    (step: number): string => {
      const act = step < index ? acts[step] : undefined;
      return names.get(step) ?? (act ? actText(act, before(step), nameOf) : `#${step + 1}`);
    };
  const statements: string[] = [];
  const given = acts.filter(isReplacing).map((act) => ` ${actText(act, before(acts.length), nameOf)}`);
  acts.forEach((act, step) => {
    if (isReplacing(act)) return;
    const count = uses[step] ?? 0;
    if (count === 1) return;
    const statement = actText(act, before(step), nameOf);
    if (count === 0) statements.push(statement);
    else statements.push(`${named(names, step, act, nameOf)} = ${statement}`);
  });
  return `${statements.join('; ')}${given.join('')}`;
}

function named(names: Map<number, string>, step: number, act: Act, nameOf: Naming): string {
  const callee =
    (act.do === 'new' || act.do === 'call') && 'export' in act.callee
      ? nameOf(act.callee.export, act.do === 'new')
      : 'it';
  const word = (callee.split('.').at(-1) ?? 'it').replace(/^\P{L}+/u, '') || 'it';
  const wanted = `${word[0]?.toLowerCase()}${word.slice(1)}`;
  const name = act.do === 'new' && wanted !== word ? wanted : 'it';
  const taken = [...names.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
  names.set(step, taken === 0 ? name : `${name}${taken + 1}`);
  return names.get(step) ?? name;
}

/** True where an act builds on the result of `step`, as its object or inside an argument. */
export function mentions(act: Act, step: number): boolean {
  if (act.do === 'get' || act.do === 'iterate') return act.of === step;
  if (act.do === 'interact' || act.do === 'advance' || act.do === 'rerender') return false;
  if (act.do === 'set') return act.of === step || holds(act.value, step);
  if (isReplacing(act)) return act.args.some((arg) => holds(arg, step));
  return ('step' in act.callee && act.callee.step === step) || act.args.some((arg) => holds(arg, step));
}

function holds(value: Value, step: number): boolean {
  switch (value.t) {
    case 'result':
      return value.step === step;
    case 'array':
    case 'set':
    case 'iterable':
      return value.items.some((item) => holds(item, step));
    case 'map':
      return value.entries.some((entry) => entry.some((item) => holds(item, step)));
    case 'object':
      return value.props.some(([, item]) => holds(item, step));
    case 'instance':
      return value.args.some((arg) => holds(arg, step));
    case 'promise':
    case 'frozen':
      return holds(value.of, step);
    case 'response':
      return holds(value.body, step);
    case 'stub':
      return value.answers.some((answer) => holds(answer, step));
    default:
      return false;
  }
}

function actText(act: Act, stepName: (step: number) => string, nameOf: Naming): string {
  const show = (value: Value) => cut(oneLine(printValue(value, LIMIT * 2, stepName)), LIMIT);
  switch (act.do) {
    case 'call':
      return `${calleeText(act.callee, stepName, (ref) => nameOf(ref, false))}(${act.args.map(show).join(', ')})`;
    case 'new':
      if (act.inherits)
        return `Object.create(${calleeText(act.callee, stepName, (ref) => nameOf(ref, false))}) with ${act.args.map(show).join(', ')}`;
      return `new ${calleeText(act.callee, stepName, (ref) => nameOf(ref, true))}(${act.args.map(show).join(', ')})`;
    case 'get':
      return `${stepName(act.of)}${memberText(act.name)}`;
    case 'set':
      return `${stepName(act.of)}${memberText(act.name)} = ${show(act.value)}`;
    case 'iterate':
      return `[...${stepName(act.of)}]`;
    case 'replace':
      return `with ${placeText(act.place, nameOf)} giving ${act.args.map((arg) => answersText(arg, show)).join(', ')}`;
    case 'mount':
      return calleeText(act.callee, stepName, (ref) => nameOf(ref, false));
    case 'request': {
      const [, , headers, body] = act.args;
      const sent = [headers, body].flatMap((part) => (part && part.t !== 'undefined' ? [show(part)] : []));
      const app = calleeText(act.callee, stepName, (ref) => nameOf(ref, false));
      return [`${act.method} ${urlText(act)}`, ...sent, `of ${app}`].join(' ');
    }
    default:
      return screenText(act, show, (ref) => nameOf(ref, false));
  }
}

function placeText(place: ReplacedPlace, nameOf: Naming): string {
  if (!('of' in place)) return placeName(place);
  const { file, path } = place.of;
  return `${nameOf({ file, path: path.replace(/\.prototype$/, '') }, false)}${memberText(place.member)}`;
}

/** What a double answers, in turn; of what it promises what comes of it. */
function answersText(double: Value, show: (value: Value) => string): string {
  const answers = double.t === 'stub' ? double.answers : [double];
  return answers.map((one) => (one.t === 'promise' && !one.rejects ? show(one.of) : show(one))).join(', then ');
}

function calleeText(callee: Callee, stepName: (step: number) => string, nameOf: (ref: ExportRef) => string): string {
  const member = callee.member === undefined ? '' : memberText(callee.member);
  return `${'step' in callee ? stepName(callee.step) : nameOf(callee.export)}${member}`;
}
