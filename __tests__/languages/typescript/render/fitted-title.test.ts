import type { Value } from '../../../../src/generate/test-case.ts';
import { literalTitles } from '../../../../src/languages/typescript/render/fitted-title.ts';

const text = (v: string): Value => ({ t: 'string', v });
const outcome = (value: Value) => ({ slot: 'expected:0' as const, name: '', value, isArgument: false });
const argument = (name: string, value: Value) => ({ slot: 'arg:0.0' as const, name, value, isArgument: true });

describe('literalTitles', () => {
  it('says of a long text how it begins, up to a word', () => {
    const query = outcome(text('select id, status from orders where country = $1 and total > $2 order by id'));

    expect(literalTitles(['returns ', query])[0]).toBe(
      'returns text beginning with "select id, status from orders where"',
    );
  });

  it('says it whole where it is not long', () => {
    expect(literalTitles(['returns ', outcome(text('select id from orders'))])[0]).toBe(
      'returns "select id from orders"',
    );
  });

  it('leaves out what there is no room for', () => {
    const pieces = ['returns ', outcome(text('paid')), ' for ', argument('note', text(`${'long '.repeat(20)}`))];

    expect(literalTitles(pieces)[0]).toBe('returns "paid"');
  });

  it('has more room where it says what a collaborator answered', () => {
    const what = 'POST /orders/{id}/payments answers with error.code "unavailable"';
    const where = ' where authenticate throws LateError';

    expect(literalTitles([what, where])[0]).toBe(what + where);
    expect(literalTitles([what, ' for ', argument('note', text('y'.repeat(30)))])[0]).toBe(what);
  });

  it('tells what an object of objects holds in the end', () => {
    const object = (props: Record<string, Value>): Value => ({ t: 'object', props: Object.entries(props) });
    const schema = object({
      body: { t: 'null' },
      headers: object({ $ref: text('Order') }),
      note: text('y'.repeat(70)),
    });

    expect(literalTitles(['calls compile', ' for ', argument('context', object({ schema }))])[0]).toBe(
      'calls compile for context with schema.headers.$ref "Order", schema.body null',
    );
  });
});
