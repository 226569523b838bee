import { marked, markedAs } from '../../src/generate/by-chance.ts';
import type { Value } from '../../src/generate/test-case.ts';

const text = (v: string): Value => ({ t: 'string', v });
const number = (v: number): Value => ({ t: 'number', v });
const list = (...items: Value[]): Value => ({ t: 'array', items });
const object = (props: Record<string, Value>): Value => ({ t: 'object', props: Object.entries(props) });
const opaque = (name: string): Value => ({ t: 'opaque', name });

it('marks what another time has otherwise, by its kind, and of what has another form all', () => {
  const value = object({
    id: text('a'),
    at: number(1),
    on: { t: 'date', ms: 1 },
    list: list(number(1)),
    ok: number(2),
  });
  const other = object({ id: text('b'), at: number(2), on: { t: 'date', ms: 2 }, list: list(), ok: number(2) });

  expect(marked(value, other)).toEqual(
    object({
      id: opaque('chance'),
      at: opaque('chance number'),
      on: opaque('chance date'),
      list: opaque('unsteady'),
      ok: number(2),
    }),
  );
  expect(marked([[text('a')]], [[text('b')]])).toEqual([[opaque('chance')]]);
  expect(marked([[]], [])).toBeUndefined();
});

it('marks another value alike where it has the same kind there, and leaves what differs', () => {
  const model = object({ id: opaque('chance'), at: opaque('chance number'), ok: number(2) });

  expect(markedAs(object({ id: text('x'), at: text('y'), ok: number(3) }), model)).toEqual(
    object({ id: opaque('chance'), at: text('y'), ok: number(3) }),
  );
  expect(markedAs(object({ id: text('x') }), model)).toEqual(object({ id: text('x') }));
});
