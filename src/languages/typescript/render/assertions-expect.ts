import { classByChance } from '../../../generate/by-chance.ts';
import type { Value } from '../../../generate/test-case.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { knownError } from './known-error.ts';
import type { Dialect, Expectation, Stage, Statement } from './stage.ts';
import { callsOf } from './stubs.ts';
import { digitsFor } from './tolerance.ts';
import { Unprintable } from './unprintable.ts';
import { GLOBAL_ERRORS, hasClass, holds, isPrimitive, printExpected } from './values.ts';
import { quoted } from './words.ts';

/** `expect` of Vitest and Jest, which compare by Object.is and leave classes aside in toEqual. */
export const expectDialect: Dialect = {
  howFor: (value) => {
    if (isPrimitive(value) || isInvalidDate(value)) return 'same';
    // Jest takes two invalid dates for different ones.
    if (holds(value, isInvalidDate)) throw new Unprintable('an invalid date inside of a result');
    return holds(value, isAbsent) && !hasClass(value) ? 'strict' : 'deep';
  },
  placeholder: (stage, value) => {
    if (value.t === 'number') return closeTo(stage, value);
    if (value.t === 'function') return 'expect.any(Function)';
    if (value.t === 'error') return `expect.any(${GLOBAL_ERRORS.has(value.class) ? value.class : 'Error'})`;
    const ofClass = value.t === 'opaque' ? classByChance(value.name) : undefined;
    if (ofClass) return `expect.any(${ofClass})`;
    return value.t === 'opaque' || value.t === 'seen' ? 'expect.anything()' : undefined;
  },
  equal: (stage, actual, expected) => [
    {
      doc:
        expected.value && isInvalidDate(expected.value)
          ? invalidDate(stage, actual)
          : concat(expecting(stage, actual), '.', matcher(stage, expected)),
    },
  ],
  resolves: (stage, actual, expected) => {
    if (expected.value && isInvalidDate(expected.value)) return [{ doc: invalidDate(stage, concat('await ', actual)) }];
    return awaited(stage, concat(expecting(stage, actual), '.resolves.', matcher(stage, expected)));
  },
  throws: (stage, body, { class: name, has }) => {
    const matcher = has ? concat('toThrow(expect.objectContaining(', has, '))') : toThrow(stage, name);
    return [{ doc: concat(expecting(stage, concat('() => ', body)), '.', matcher) }];
  },
  rejects: (stage, actual, { class: name, has }) => {
    const matcher = has ? concat('toMatchObject(', has, ')') : toThrow(stage, name);
    return awaited(stage, concat(expecting(stage, actual), '.rejects.', matcher));
  },
  endsWell: (stage, actual, awaits) =>
    awaits
      ? awaited(stage, concat(expecting(stage, actual), '.resolves.not.toThrow()'))
      : [{ doc: concat(expecting(stage, concat('() => ', actual)), '.not.toThrow()') }],
  same: (stage, actual, other) => [{ doc: concat(expecting(stage, actual), `.toBe(${other})`) }],
  called: (stage, stub, calls) => {
    if (calls.length === 0) return [{ doc: concat(expecting(stage, stub), '.not.toHaveBeenCalled()') }];
    return [{ doc: concat(expecting(stage, callsOf(stage, stub)), list('.toEqual(', [list('[', calls, ']')], ')')) }];
  },
  calledWith: (stage, stub, args) => [
    { doc: concat(expecting(stage, stub), list('.toHaveBeenCalledWith(', args, ')')) },
  ],
  anything: 'expect.anything()',
};

/** A number inside of a larger value; Vitest and Jest know the matcher since these versions. */
function closeTo({ shop: { sources, style }, testCase }: Stage, value: Value): string | undefined {
  const digits = digitsFor(value, testCase, sources);
  const isKnown = (style.frameworkMajor ?? 0) >= (style.framework === 'jest' ? 29 : 1);
  if (digits === undefined || !isKnown) return undefined;
  return `expect.closeTo(${flat(printExpected(value, style))}, ${digits})`;
}

/** Members that are undefined, and holes: toEqual does not tell them from nothing. */
function isAbsent(value: Value): boolean {
  if (value.t === 'object') return value.props.some(([, of]) => of.t === 'undefined');
  return value.t === 'array' && value.items.some((item) => item.t === 'hole');
}

function isInvalidDate(value: Value): boolean {
  return value.t === 'date' && value.ms === 'NaN';
}

function invalidDate(stage: Stage, actual: Doc): Doc {
  const text = list('String(', [actual], ')');
  return concat(expecting(stage, text), `.toBe(${quoted('Invalid Date', stage.shop.style.quote)})`);
}

function expecting(stage: Stage, actual: Doc): Doc {
  stage.needs.framework.add('expect');
  return list('expect(', [actual], ')');
}

function matcher(stage: Stage, expected: Expectation): Doc {
  const { value, how, doc } = expected;
  if (value?.t === 'undefined') return 'toBeUndefined()';
  if (value?.t === 'null') return 'toBeNull()';
  if (value?.t === 'number' && value.v === 'NaN') return 'toBeNaN()';
  if (expected.digits !== undefined) return list('toBeCloseTo(', [doc, String(expected.digits)], ')');
  if (value?.t === 'error') {
    const known = knownError(stage, value.class);
    return `toBeInstanceOf(${known?.by === 'class' ? known.text : 'Error'})`;
  }
  const name = { same: 'toBe', strict: 'toStrictEqual', some: 'toMatchObject', deep: 'toEqual', partial: 'toEqual' }[
    how
  ];
  return list(`${name}(`, [doc], ')');
}

function toThrow(stage: Stage, errorClass: string): Doc {
  const known = knownError(stage, errorClass);
  if (!known) return 'toThrow()';
  if (known.by === 'class') return `toThrow(${known.text})`;
  return `toThrow(expect.objectContaining({ name: ${quoted(known.text, stage.shop.style.quote)} }))`;
}

/** Awaits a promise's expectation; under a fake clock the timers are run meanwhile. */
function awaited(stage: Stage, expectation: Doc): readonly Statement[] {
  const hasClock = stage.testCase.arrange.some((a) => a.arrange === 'clock');
  if (!hasClock) return [{ doc: concat('await ', expectation) }];
  const settled = stage.options.names.fresh('settled');
  const owner = stage.shop.style.doubles === 'vi' ? 'vi' : 'jest';
  return [
    { doc: concat(`const ${settled} = `, expectation) },
    { doc: `await ${owner}.runAllTimersAsync()` },
    { doc: `await ${settled}` },
  ];
}
