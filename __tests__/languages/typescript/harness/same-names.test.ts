import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import type { Random } from '../../../../src/languages/typescript/harness/random.ts';
import { hasDouble, withSameNames } from '../../../../src/languages/typescript/harness/same-names.ts';

const text = (v: string): Value => ({ t: 'string', v });
const find = (props: Record<string, Value>): Value => ({
  t: 'object',
  props: [
    ['find', { t: 'stub', id: 0, answers: [{ t: 'promise', of: { t: 'object', props: Object.entries(props) } }] }],
  ],
});
const first: Random = {
  next: () => 0,
  below: () => 0,
  chance: () => true,
  pick: (list) => list[0] as never,
  weighted: () => 0,
};
const STRING = { type: { k: 'string' }, optional: false, rest: false } as const;
const entry = {
  ref: { file: 'a.ts', path: 'total' },
  params: [
    { name: 'orders', type: { k: 'unknown' }, optional: false, rest: false },
    { name: 'orderId', ...STRING },
    { name: 'email', ...STRING },
  ],
  members: [],
} as unknown as EntryPoint;

function total(orders: Value, orderId: string, email: string): readonly Act[] {
  return [{ do: 'call', callee: { export: entry.ref }, args: [orders, text(orderId), text(email)] }];
}

describe('withSameNames', () => {
  it('makes what a double answers and what it is asked for one thing, where they have one name', () => {
    const act = total(find({ id: text('x'), email: text('y'), country: text('IE') }), 'a', 'b');

    const again = total(find({ id: text('x'), email: text('y'), country: text('IE') }), 'x', 'y');
    expect(withSameNames(act, [entry], first)).toEqual(again);
  });

  it('leaves names alone that stand once', () => {
    const act = total(find({ country: text('IE') }), 'a', 'b');

    expect(withSameNames(act, [entry], first)).toBe(act);
  });
});

it('a double is an object that answers', () => {
  expect(hasDouble(total(find({ id: text('x') }), 'a', 'b'))).toBe(true);
  expect(hasDouble(total({ t: 'object', props: [['id', text('x')]] }, 'a', 'b'))).toBe(false);
});
