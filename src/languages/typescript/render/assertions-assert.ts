import type { Value } from '../../../generate/test-case.ts';
import { concat, type Doc, list } from './doc.ts';
import { type KnownError, knownError } from './known-error.ts';
import type { Dialect, Expectation, Stage, StatedError, Statement } from './stage.ts';
import { callOf, callsOf } from './stubs.ts';
import { toleranceText } from './tolerance.ts';
import { hasClass, isBare, isPrimitive, printExpected } from './values.ts';
import { memberAccess, quoted } from './words.ts';

/** node:assert, which compares by Object.is and, deeply, by prototype too. */
export const assertDialect: Dialect = {
  howFor: (value) => (isPrimitive(value) ? 'same' : hasClass(value) ? 'partial' : 'deep'),
  placeholder: () => undefined,
  equal,
  resolves: (stage, actual, expected) => equal(stage, concat('await ', actual), expected),
  throws: (stage, body, error) => [
    { doc: list(`${owner(stage)}.throws(`, [concat('() => ', body), ...saying(stage, error)], ')') },
  ],
  rejects: (stage, actual, error) => [
    { doc: list(`await ${owner(stage)}.rejects(`, [actual, ...saying(stage, error)], ')') },
  ],
  endsWell: (stage, actual, awaits) => [
    awaits
      ? { doc: list(`await ${owner(stage)}.doesNotReject(`, [actual], ')') }
      : { doc: list(`${owner(stage)}.doesNotThrow(`, [concat('() => ', actual)], ')') },
  ],
  same: (stage, actual, other) => [
    { doc: list(`${owner(stage)}.${stage.shop.style.assertNames.equal}(`, [actual, other], ')') },
  ],
  called: (stage, stub, calls) => [
    {
      doc: list(
        `${owner(stage)}.${stage.shop.style.assertNames.deepEqual}(`,
        [callsOf(stage, stub), list('[', calls, ']')],
        ')',
      ),
    },
  ],
  calledWith: (stage, stub, args, index) => [
    {
      doc: isSaidBySinon(stage, args)
        ? list('sinon.assert.calledWith(', [stub, ...args], ')')
        : list(
            `${owner(stage)}.${stage.shop.style.assertNames.deepEqual}(`,
            [callOf(stage, stub, index), list('[', args, ']')],
            ')',
          ),
    },
  ],
};

/** Sinon says of a stub that some call was with these; with none, any call would do. */
function isSaidBySinon({ shop }: Stage, args: readonly Doc[]): boolean {
  return shop.style.doubles === 'sinon' && args.length > 0;
}

function owner(stage: Stage): string {
  stage.needs.modules.add('assert');
  return 'assert';
}

function equal(stage: Stage, actual: Doc, expected: Expectation): readonly Statement[] {
  const { equal: same, deepEqual } = stage.shop.style.assertNames;
  const assert = owner(stage);
  if (expected.value?.t === 'error') {
    const known = knownError(stage, expected.value.class);
    return [
      {
        doc: list(
          `${assert}.ok(`,
          [concat(actual, ` instanceof ${known?.by === 'class' ? known.text : 'Error'}`)],
          ')',
        ),
      },
    ];
  }
  if (expected.digits !== undefined) {
    const distance = list('Math.abs(', [concat(actual, ' - ', expected.doc)], ')');
    return [{ doc: list(`${assert}.ok(`, [concat(distance, ` < ${toleranceText(expected.digits)}`)], ')') }];
  }
  if (expected.how === 'some' && expected.value?.t === 'object') return members(stage, actual, expected.value.props);
  if (expected.how === 'same') return [{ doc: list(`${assert}.${same}(`, [actual, expected.doc], ')') }];
  const { value } = expected;
  if (value && isBare(value)) {
    const exact = printExpected(value, stage.shop.style, undefined, true);
    return [{ doc: list(`${assert}.${deepEqual}(`, [actual, exact], ')') }];
  }
  const compared = expected.how === 'partial' ? withoutClass(actual, value) : actual;
  return [{ doc: list(`${assert}.${deepEqual}(`, [compared, expected.doc], ')') }];
}

/** Members of an object one by one: there is no comparison with a part of one in every version. */
function members(stage: Stage, actual: Doc, props: Extract<Value, { t: 'object' }>['props']): readonly Statement[] {
  const { style } = stage.shop;
  const name = stage.options.names.fresh('result');
  const each = props.flatMap(([key, value]) => {
    const how = isPrimitive(value) ? 'same' : hasClass(value) ? 'partial' : 'deep';
    return equal(stage, name + memberAccess(key, style.quote), { doc: printExpected(value, style), how, value });
  });
  return [{ doc: concat(`const ${name} = `, actual) }, ...each];
}

/** The same content as plain objects: deepStrictEqual looks at prototypes. */
function withoutClass(actual: Doc, value: Value | undefined): Doc {
  const onlyOuter = value?.t === 'object' && !value.props.some(([, of]) => hasClass(of));
  return onlyOuter
    ? list('{', [concat('...', actual)], '}', { padded: true })
    : list('structuredClone(', [actual], ')');
}

function saying(stage: Stage, error: StatedError): readonly Doc[] {
  if (error.has) return [error.has];
  const known: KnownError = knownError(stage, error.class);
  if (!known) return [];
  return [known.by === 'class' ? known.text : `{ name: ${quoted(known.text, stage.shop.style.quote)} }`];
}
