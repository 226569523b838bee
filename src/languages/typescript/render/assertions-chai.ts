import { concat, type Doc, list } from './doc.ts';
import { knownError } from './known-error.ts';
import type { Dialect, Expectation, Stage, Statement } from './stage.ts';
import { callsOf } from './stubs.ts';
import { toleranceText } from './tolerance.ts';
import { isPrimitive } from './values.ts';
import { quoted } from './words.ts';

/** chai's `expect`, whose `equal` is `===` and whose `deep.equal` tells NaN and -0 apart and leaves classes aside. */
export const chaiDialect: Dialect = {
  howFor: (value) =>
    isPrimitive(value) && !(value.t === 'number' && (value.v === 'NaN' || value.v === '-0')) ? 'same' : 'deep',
  placeholder: () => undefined,
  equal,
  resolves: (stage, actual, expected) => equal(stage, concat('await ', actual), expected),
  throws: (stage, body, { class: name, has }) => {
    const says = has ? concat('().that.includes(', has, ')') : error(stage, name);
    return [{ doc: concat(expecting(stage, concat('() => ', body)), '.to.throw', says) }];
  },
  rejects: (stage, actual, { class: errorClass, has }) => {
    const name = stage.options.names.fresh('failure');
    const reason = stage.shop.style.typescript ? '(reason: unknown) => reason' : '(reason) => reason';
    const known = knownError(stage, errorClass);
    const says = known?.by === 'class' ? `.instanceOf(${known.text})` : '.instanceOf(Error)';
    const byName = known?.by === 'name' ? `.with.property('name', ${quoted(known.text, stage.shop.style.quote)})` : '';
    return [
      { doc: concat(`const ${name} = await `, actual, `.catch(${reason})`) },
      {
        doc: has
          ? concat(expecting(stage, name), '.to.include(', has, ')')
          : concat(expecting(stage, name), `.to.be${says}${byName}`),
      },
    ];
  },
  endsWell: (stage, actual, awaits) =>
    awaits
      ? [{ doc: concat('await ', actual) }]
      : [{ doc: concat(expecting(stage, concat('() => ', actual)), '.to.not.throw()') }],
  same: (stage, actual, other) => [{ doc: concat(expecting(stage, actual), `.to.equal(${other})`) }],
  called: (stage, stub, calls) => [
    { doc: concat(expecting(stage, callsOf(stage, stub)), list('.to.deep.equal(', [list('[', calls, ']')], ')')) },
  ],
  calledWith: (stage, stub, args) => [
    { doc: concat(expecting(stage, callsOf(stage, stub)), list('.to.deep.include(', [list('[', args, ']')], ')')) },
  ],
};

function expecting(stage: Stage, actual: Doc): Doc {
  stage.needs.modules.add('chai');
  return list('expect(', [actual], ')');
}

function equal(stage: Stage, actual: Doc, expected: Expectation): readonly Statement[] {
  if (expected.value?.t === 'error') {
    const known = knownError(stage, expected.value.class);
    return [
      { doc: concat(expecting(stage, actual), `.to.be.instanceOf(${known?.by === 'class' ? known.text : 'Error'})`) },
    ];
  }
  if (expected.digits !== undefined) {
    const delta = toleranceText(expected.digits);
    return [{ doc: concat(expecting(stage, actual), list('.to.be.closeTo(', [expected.doc, delta], ')')) }];
  }
  const { how } = expected;
  const chain = how === 'same' ? '.to.equal(' : how === 'some' ? '.to.deep.include(' : '.to.deep.equal(';
  return [{ doc: concat(expecting(stage, actual), list(chain, [expected.doc], ')')) }];
}

function error(stage: Stage, errorClass: string): string {
  const known = knownError(stage, errorClass);
  if (!known) return '()';
  if (known.by === 'class') return `(${known.text})`;
  return `().with.property('name', ${quoted(known.text, stage.shop.style.quote)})`;
}
