import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { TypeTree } from '../../../../src/languages/declared.ts';
import { complexity } from '../../../../src/languages/typescript/harness/complexity.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { reductions } from '../../../../src/languages/typescript/harness/shrink.ts';

function call(value: Value): readonly Act[] {
  return [{ do: 'call', callee: { export: { file: 'a.js', path: 'f' } }, args: [value] }];
}

/** Where shrinking ends while `holds`. */
function smallest(value: Value, holds: (v: string | number) => boolean): string | number {
  const v = (act: readonly Act[]) => (act[0] as unknown as { args: readonly [{ v: string | number }?] }).args[0]?.v;
  let act = call(value);
  for (;;) {
    const next = [...reductions(act, [])].find((one) => {
      const held = v(one);
      return held !== undefined && complexity(one) < complexity(act) && holds(held);
    });
    if (!next) return v(act) as string | number;
    act = next;
  }
}

describe('the smallest form of an argument', () => {
  it.each([
    ['25MINUTE', (v: string | number) => /^\d+minute$/i.test(String(v)), '1minute'],
    ['tHOu', (v: string | number) => /^[a-z]{4}$/i.test(String(v)), 'thou'],
    [6990, (v: string | number) => Number(v) >= 1000, 1000],
    [-6430, (v: string | number) => Number(v) <= -1000, -1000],
  ])('of %j has no capital and no digit that it does not need', (from, holds, to) => {
    const value: Value = typeof from === 'string' ? { t: 'string', v: from } : { t: 'number', v: from };

    expect(smallest(value, holds)).toBe(to);
  });

  it('keeps what the case is about', () => {
    expect(smallest({ t: 'string', v: 'xYz7' }, (v) => /[A-Z]/.test(String(v)) && /[2-9]/.test(String(v)))).toBe('Y7');
  });

  it('is no function where any value will do, else one that gives nothing', () => {
    const lambda: Value = { t: 'lambda', code: '(x) => x % 2 === 0' };
    const tried = [...reductions(call(lambda), [])].flatMap((act) =>
      act.flatMap((step) => ('args' in step ? step.args : [])),
    );

    expect(tried).toEqual([
      { t: 'boolean', v: true },
      { t: 'null' },
      { t: 'object', props: [] },
      { t: 'stub', id: 0, answers: [] },
    ]);
  });
});

describe('the smaller forms of a double', () => {
  const fn = (returns: TypeTree): TypeTree => ({ k: 'fn', params: [], returns });
  const type: TypeTree = {
    k: 'object',
    props: [
      ['find', fn({ k: 'string' }), false],
      ['save', fn({ k: 'undefined' }), false],
    ],
  };
  const params = [{ name: 'orders', type, optional: false, rest: false }];
  const entry = { ref: { file: 'a.js', path: 'f' }, params, members: [] } as unknown as EntryPoint;
  const found = (args: Value) =>
    [...reductions(call(args), [entry])].map(([step]) => step && 'args' in step && step.args[0]);

  it('lack what the type asks for, one member less each, and answer what is plainest', () => {
    const refuse: Value = { t: 'lambda', code: "() => { throw new Error('refused'); }" };
    const held = [
      ['find', { t: 'stub', id: 0, answers: [{ t: 'string', v: 'a' }] }],
      ['save', refuse],
    ] as const;

    const smaller = found({ t: 'object', props: held });

    expect(smaller).toContainEqual({ t: 'object', partial: true, props: [held[0]] });
    expect(smaller).toContainEqual({ t: 'object', partial: true, props: [held[1]] });
    expect(smaller).toContainEqual({ t: 'object', props: [held[0], ['save', { t: 'lambda', code: '() => {}' }]] });
  });
});

it('a double without what nobody calls is among the first forms', () => {
  const stub = (id: number): Value => ({ t: 'stub', id, answers: [{ t: 'boolean', v: true }] });
  const double: Value = {
    t: 'object',
    props: [
      ['hold', stub(0)],
      ['release', stub(1)],
    ],
  };

  const [first] = reductions(call({ t: 'array', items: [] }).concat(call(double)).slice(1), [], new Set([1]));

  expect(first).toEqual(call({ t: 'object', props: [['hold', stub(0)]], partial: true }));
});

it('a call less takes its answers with it', () => {
  const text = (v: string): Value => ({ t: 'string', v });
  const stub = (...answers: Value[]): Value => ({ t: 'stub', id: 0, answers });
  const made = (find: Value): Act => ({
    do: 'new',
    callee: { export: { file: 'a.ts', path: 'A' } },
    args: [{ t: 'object', props: [['find', find]] }],
  });
  const asked = (id: string): Act => ({ do: 'call', callee: { step: 0, member: 'get' }, args: [text(id)] });

  const forms = [...reductions([made(stub(text('1'), text('2'))), asked('a'), asked('b')], [])];

  expect(forms).toContainEqual([made(stub(text('2'))), asked('b')]);
});

it('of what a double answers, members go that nothing needs, where the double is cast', () => {
  const order: Value = { t: 'object', props: [['id', { t: 'string', v: '' }]] };
  const answers: TypeTree = { k: 'object', props: [['id', { k: 'string' }, false]] };
  const find: Value = { t: 'stub', id: 0, answers: [{ t: 'promise', of: order }] };
  const double = (partial: boolean): Value => ({
    t: 'object',
    props: [['find', find]],
    ...(partial ? { partial } : {}),
  });
  const type: TypeTree = {
    k: 'object',
    props: [['find', { k: 'fn', params: [], returns: { k: 'promise', of: answers } }, false]],
  };
  const ref = { file: 'a.js', path: 'f' };
  const entry = { ref, params: [{ name: 'double', type, optional: false, rest: false }], members: [] };
  const forms = (partial: boolean) =>
    JSON.stringify([...reductions(call(double(partial)), [entry as unknown as EntryPoint])]);
  const bare = '"of":{"t":"object","props":[]}';

  expect(forms(true)).toContain(bare);
  expect(forms(false)).not.toContain(bare);
});

it('a response that is to hold something goes without it only where it tells of a failure', () => {
  const body: TypeTree = { k: 'object', props: [['value', { k: 'number' }, false]] };
  const params = [{ name: 'answer', type: { k: 'response', body } as TypeTree, optional: false, rest: false }];
  const entry = { ref: { file: 'a.js', path: 'f' }, params, members: [] } as unknown as EntryPoint;
  const empty = (status: number, held: Value): readonly unknown[] =>
    [...reductions(call({ t: 'response', status, body: held }), [entry])]
      .flatMap(([step]) => (step && 'args' in step ? step.args : []))
      .filter((one) => one.t === 'response' && one.body.t === 'undefined')
      .map((one) => one.t === 'response' && one.status);
  const full: Value = { t: 'object', props: [['value', { t: 'number', v: 7 }]] };

  expect(empty(200, full)).toEqual([]);
  expect(empty(500, full)).toEqual([500]);
  expect(empty(500, { t: 'undefined' })).toEqual([404]);
});
