/** How hard an input and its result are to read: steps, odd values, length of literals. Fewer is plainer. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { hasDouble } from './same-names.ts';
import type { Seen } from './seen.ts';

const STEP = 2;
/** Two tests of a click each are better than one of both. */
const USER_STEP = 5;
/** So are two of one call each where collaborators answer: one test would say of both what they were asked. */
const ANSWERED_STEP = 12;
/** Nobody passes it on purpose: two plain cases are better than one with it. */
const NEGATIVE_ZERO = 12;
/** Who reads of a collaborator that fails asks what that is for. */
const FAILING = 4;
/** Less than a ready-made function that gives a value: a result which is only that value says nothing of the code. */
const SILENT = 1.3;
const HANDED_BACK = 4;
const NO_DATE = 4;
const HOUR_MS = 3_600_000;
/** A capital, or a digit that says more than 0 and 1: among equals the plain one is taken. */
const ODD_CHARACTER = 0.01;

export function complexity(act: readonly Act[]): number {
  let total = 0;
  const isAnswered = callsDoubles(act);
  for (const [at, step] of act.entries()) {
    const isFurther = isAnswered && at > 1 && step.do === 'call';
    const isOfUser = step.do === 'interact' || step.do === 'rerender' || step.do === 'advance';
    total += isFurther ? ANSWERED_STEP : isOfUser ? USER_STEP : STEP;
    if ('args' in step) for (const arg of step.args) total += cost(arg);
    else if (step.do === 'set') total += cost(step.value);
    else if (step.do === 'advance') total += String(step.ms).replace(/0+$/, '').length * 0.3 + step.ms / 10_000;
  }
  return Math.round(total * 100) / 100;
}

/** True for several calls of what collaborators answer to. */
export function callsDoubles(act: readonly Act[]): boolean {
  return act.length > 2 && act.filter((step) => step.do === 'call').length > 1 && hasDouble(act);
}

function cost(value: Value): number {
  switch (value.t) {
    case 'null':
    case 'undefined':
    case 'boolean':
    case 'enum':
    case 'result':
      return 0.5;
    case 'number':
      if (value.v === '-0') return NEGATIVE_ZERO;
      return typeof value.v === 'string'
        ? 2.5
        : 0.4 + String(value.v).length * 0.15 + (Number.isInteger(value.v) ? 0 : 0.3) + odd(String(value.v));
    case 'string':
      return (
        0.5 +
        value.v.length * 0.12 +
        (/^[\x20-\x7e]*$/.test(value.v) ? 0 : 2) +
        (/\w/.test(value.v) ? 0 : 0.5) +
        odd(value.v)
      );
    case 'array':
    case 'set':
    case 'iterable':
      return value.items.reduce((sum, item) => sum + cost(item), value.t === 'array' ? 0.7 : 1.5);
    case 'object':
      return value.props.reduce((sum, [name, of]) => sum + 0.2 + (/^\w+$/.test(name) ? 0 : 1.5) + cost(of), 0.7);
    case 'map':
      return value.entries.reduce((sum, [key, of]) => sum + cost(key) + cost(of), 1.5);
    case 'stub':
      return value.answers.reduce(
        (sum, answer) => sum + cost(answer),
        value.answers.length === 0 ? SILENT : 2 + (value.throws ? FAILING : 0),
      );
    case 'instance':
      return value.args.reduce((sum, arg) => sum + cost(arg), 2);
    case 'promise':
      return 1.5 + cost(value.of) + (value.after === undefined ? 0 : 1) + (value.rejects ? FAILING : 0);
    case 'response':
      return (
        (value.status === 200 ? 1 : 1.5 + (value.status % 100) * 0.001) +
        (value.body.t === 'undefined' ? 0 : cost(value.body))
      );
    case 'frozen':
      return 1.5 + cost(value.of);
    case 'date':
      return value.ms === 'NaN' ? NO_DATE : 1.5 + (value.ms % HOUR_MS === 0 ? 0 : 0.5);
    case 'bytes':
      return 1.5 + value.v.length * 0.3;
    case 'lambda':
      return 1 + value.code.length * 0.05;
    default:
      return 1.5;
  }
}

function odd(text: string): number {
  return (text.match(/[A-Z2-9]/g)?.length ?? 0) * ODD_CHARACTER;
}

/** Digits of a fraction that nobody would write down: `3960000.0000000005`. */
const UNROUND = /\d\.\d{10,}/;

/** What an input that lacks something leaves in texts: `Hello undefined`. */
const GAP = /"v":"(?:[^"\\]|\\.)*(?:\bundefined\b|\bNaN\b|\[object Object\])/;
const WITH_GAP = 3;

/** How hard a result is to read, by its printed parts: what is long or has gaps, and a number that a rounder input would spare. */
export function outcomeComplexity(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const isUnround = texts.some((text) => UNROUND.test(text));
  const isOdd = texts.some((text) => text.includes('"-0"'));
  const hasGap = texts.some((text) => GAP.test(text));
  const odds = (isUnround ? 0.5 : 0) + (isOdd ? NEGATIVE_ZERO / 4 : 0) + (hasGap ? WITH_GAP : 0);
  return Math.max(0, longest - 150) / 60 + odds;
}

/** Where a result is just what a callback gave. */
export function handedBack(act: readonly Act[], texts: readonly string[]): number {
  const given = new Set(
    act.flatMap((step) => ('args' in step ? step.args.flatMap(givenBy) : [])).map((of) => `returns ${of}`),
  );
  return texts.some((text) => given.has(text)) ? HANDED_BACK : 0;
}

/** What a callback always gives, as results are told. */
function givenBy(value: Value): readonly string[] {
  if (value.t === 'stub') return value.answers.slice(-1).map((answer) => JSON.stringify(answer));
  const constant = value.t === 'lambda' ? /^\(\) => (true|false|\d+|'\w*')$/.exec(value.code)?.[1] : undefined;
  if (constant === undefined) return [];
  const v = JSON.parse(constant.replaceAll("'", '"')) as boolean | number | string;
  return [JSON.stringify({ t: typeof v, v })];
}

/** Calls that the engine refuses by itself (`x is not a function`) say little about the code. */
export function isEngineMade(messages: readonly (readonly [number, string])[]): boolean {
  return messages.some(([, message]) => ENGINE_MADE.test(message) || REFUSED.test(message));
}

/** The same without what code of the project may have said in these words: nobody meant to fail so. */
export function isAccident(messages: readonly (readonly [number, string])[]): boolean {
  return messages.some(
    ([, message]) => ENGINE_MADE.test(message) || (REFUSED.test(message) && message.includes('Received')),
  );
}

/** True where two runs throw other words, and not just those that the engine finds for the text of the code. */
export function saysOtherwise(a: Pick<Seen, 'messages'>, b: Pick<Seen, 'messages'>): boolean {
  if (isEngineMade(a.messages) && isEngineMade(b.messages)) return false;
  return JSON.stringify(a.messages) !== JSON.stringify(b.messages);
}

const ENGINE_MADE =
  /The expression evaluated|\bfunction\b[^{]*\{|=>|is not a function|is not iterable|is not defined|is not a constructor|Cannot (?:find|read|set|convert|destructure|mix|create|use|assign|redefine|delete|add)|(?:undefined|null) is not|Invalid (?:array length|time value|count value)|Maximum call stack|Right-hand side|called on (?:null|undefined|incompatible|non-object)|Reduce of empty|Converting circular|not extensible|invoked without 'new'|BigInt|Iterator (?:value|result)/;

/** Of Node's own functions, and of many a project's. */
const REFUSED = /must be (?:of type|a function|an instance)/;
