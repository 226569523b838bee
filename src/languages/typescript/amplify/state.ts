/** What an amplified test states, in the words of the assertions that the test had. */
import type { SeenPlace, Value } from '../../../generate/test-case.ts';
import type { TestStyle } from '../render/context.ts';
import { flat } from '../render/doc.ts';
import { Unprintable } from '../render/unprintable.ts';
import { GLOBAL_ERRORS, printExpected } from '../render/values.ts';
import { memberAccess } from '../render/words.ts';
import { isOpen } from './leaves.ts';

/** `async`: of a promise that rejects. */
export interface Stated {
  readonly see: SeenPlace;
  readonly value: Value;
  /** The code that gives what is looked at; of an error a promise, or a function that throws. */
  readonly actual: string;
  readonly fails?: 'throws' | 'rejects';
}

/** How assertions are written. */
export interface Words {
  readonly style: TestStyle;
  /** Of the test that is copied. */
  readonly family: 'expect' | 'chai' | 'assert';
  /** Names that the test file knows: an error is stated by its class where that is one of them. */
  readonly known: ReadonlySet<string>;
  /** Members that may be missing for all that the types say. */
  readonly optional: boolean;
}

/** The assertion as a statement. Throws Unprintable where its library has no words for it. */
export function statement(stated: Stated, words: Words): string {
  const end = words.style.semicolons ? ';' : '';
  const { see, value } = stated;
  if (value.t === 'error') return `${failing(stated, value.class, words)}${end}`;
  if (see.place.startsWith('d:')) return `${ofDouble(stated, words)}${end}`;
  return `${equal(partOf(stated.actual, see, words), value, words)}${end}`;
}

function failing({ actual, fails = 'throws' }: Stated, name: string, { family, known }: Words): string {
  const byClass = known.has(name) || GLOBAL_ERRORS.has(name) ? name : '';
  const wait = fails === 'rejects' ? 'await ' : '';
  if (family === 'assert') return `${wait}assert.${fails}(${[actual, byClass].filter(Boolean).join(', ')})`;
  if (family === 'expect') return `${wait}expect(${actual})${wait ? '.rejects' : ''}.toThrow(${byClass})`;
  if (wait) throw new Unprintable('chai has no words for a promise that rejects');
  return `expect(${actual}).to.throw(${byClass})`;
}

function ofDouble({ see: { code, at }, value }: Stated, words: Words): string {
  const { family, style } = words;
  const [what, index] = at;
  if (family === 'expect') {
    if (what === 'call') return `expect(${code}).toHaveBeenCalledWith(${argumentsOf(value, style)})`;
    if (what === 'called') return `expect(${code})${isTrue(value) ? '' : '.not'}.toHaveBeenCalled()`;
    return `expect(${code}).toHaveBeenCalledTimes(${print(value, style)})`;
  }
  if (value.t === 'array' && value.items.some(isOpen)) throw new Unprintable('its arguments are others each time');
  const isNode = style.doubles === 'node';
  if (what === 'call')
    return equal(isNode ? `${code}.mock.calls[${index}].arguments` : `${code}.args[${index}]`, value, words);
  const count = isNode ? `${code}.mock.callCount()` : `${code}.callCount`;
  if (what === 'called') return equal(isNode ? `${count} > 0` : `${code}.called`, value, words);
  return equal(count, value, words);
}

function isTrue(value: Value): boolean {
  return value.t === 'boolean' && value.v;
}

function equal(actual: string, value: Value, { family, style }: Words): string {
  const isDeep = value.t === 'array' || value.t === 'object' || value.t === 'date';
  const text = print(value, style);
  if (family === 'assert') return `assert.${style.assertNames[isDeep ? 'deepEqual' : 'equal']}(${actual}, ${text})`;
  if (family === 'chai') return `expect(${actual}).to.${isDeep ? 'deep.' : ''}equal(${text})`;
  if (value.t === 'undefined') return `expect(${actual}).toBeUndefined()`;
  if (value.t === 'null') return `expect(${actual}).toBeNull()`;
  if (value.t === 'number' && value.v === 'NaN') return `expect(${actual}).toBeNaN()`;
  const [, list] = /^(.*)\.length$/.exec(actual) ?? [];
  if (list !== undefined && value.t === 'number') return `expect(${list}).toHaveLength(${text})`;
  return `expect(${actual}).${isDeep ? 'toEqual' : 'toBe'}(${text})`;
}

function partOf(code: string, { at }: SeenPlace, { style, optional }: Words): string {
  if (at.length === 0) return code;
  const way = at.map((step) => {
    const member = typeof step === 'number' ? `[${step}]` : memberAccess(step, style.quote);
    return optional ? `?.${member.replace(/^\./, '')}` : member;
  });
  return `${/^[\w$.]+(?:\([^()]*\))?$/.test(code) ? code : `(${code})`}${way.join('')}`;
}

function print(value: Value, style: TestStyle): string {
  return flat(printExpected(value, style));
}

function argumentsOf(value: Value, style: TestStyle): string {
  if (value.t !== 'array') return print(value, style);
  return value.items.map((item) => (isOpen(item) ? 'expect.anything()' : print(item, style))).join(', ');
}

/** Longest arguments in a title. */
const MAX_GIVEN = 40;

/** The same in a test's title: `calls queue.ack once`, `order.totalCents is 2844`. */
export function titleWords({ see: { place, code, at }, value, fails }: Stated, style: TestStyle): string {
  if (value.t === 'error') return fails === 'rejects' ? `rejects with ${value.class}` : `throws ${value.class}`;
  if (place.startsWith('d:')) {
    if (at[0] === 'call') {
      const given = argumentsOf(value, style).replaceAll('expect.anything()', '…');
      return `calls ${code} with ${given.length <= MAX_GIVEN ? given : 'these arguments'}`;
    }
    if (at[0] === 'called') return `${isTrue(value) ? 'calls' : 'does not call'} ${code}`;
    const count = value.t === 'number' ? Number(value.v) : 0;
    return `calls ${code} ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`;
  }
  const name = /^[\w$.]+$/.test(code) ? code : '';
  const way = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  const what = `${name}${way}`.replace(/^\./, '');
  return what === '' ? `gives ${print(value, style)}` : `${what} is ${print(value, style)}`;
}
