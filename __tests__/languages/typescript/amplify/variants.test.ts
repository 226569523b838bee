import type { FixtureEdit } from '../../../../src/generate/test-case.ts';
import { readFixture } from '../../../../src/languages/typescript/amplify/read-fixture.ts';
import { rolesOf } from '../../../../src/languages/typescript/amplify/roles.ts';
import { answersOf, nearLiterals, variantsOf } from '../../../../src/languages/typescript/amplify/variants.ts';

const NEAR = nearLiterals(["if (order.cents >= 5_000 && order.kind === 'gift') return 1;"]);

function edits(body: string): readonly string[] {
  const { tests } = readFixture(`it('does', async () => {\n${body}\n});\n`, 'a.test.ts');
  const [test] = tests;
  const roles = test && rolesOf(test.callback);
  return test && roles ? variantsOf(test, roles, NEAR, 100).map(words) : [];
}

function words({ from, text }: FixtureEdit): string {
  return `${from} -> ${text}`;
}

describe('edits of a test', () => {
  it('move numbers by one, to nothing and to what the changed code compares with', () => {
    expect(edits('pay(20);')).toEqual([5000, 5001, 1, 2, 21, 19, 0].map((to) => `20 -> ${to}`));
  });

  it('keep the way in which a large number is written', () => {
    expect(edits('pay(4_999);')).toContain('4_999 -> 5_000');
  });

  it('empty texts, and take those of the changed code', () => {
    expect(edits("pay('letter');")).toEqual(["'letter' -> 'gift'", "'letter' -> ''"]);
  });

  it('flip what is true or false, and leave out members and elements', () => {
    expect(edits('pay({ now: true, later: [early] });')).toEqual([
      'now: true -> ',
      'true -> false',
      'early -> ',
      'later: [early] -> ',
    ]);
  });

  it('vary what an assertion acts on, and never what it expects', () => {
    expect(edits('expect(pay(true)).toBe(false);')).toEqual(['true -> false']);
  });

  it('leave keys, dates and the paths of modules alone', () => {
    expect(edits("vi.mock('./a.js'); pay(a['b'], new Date('2026-01-01'));")).toEqual([]);
  });

  it('leave alone what could do harm with another argument', () => {
    expect(edits("rmSync(path.join(folder, 'a'));")).toEqual([]);
  });

  it('let doubles answer otherwise than hooks have it', () => {
    const text = `beforeEach(() => {
  enqueue.mockReset().mockResolvedValue(true);
  orders.find.mockReturnValue({ id: 1 });
});
it('does', () => { expect(1).toBe(1); });
`;
    const { scope, tests } = readFixture(text, 'a.test.ts');

    const found = tests.flatMap((test) => answersOf(test, [scope]));

    expect(found.map((edit) => edit.text)).toEqual([
      'enqueue.mockResolvedValue(false)',
      'orders.find.mockReturnValue(undefined)',
    ]);
  });
});

describe('tests that are read', () => {
  const titles = (text: string) => readFixture(text, 'a.test.ts').tests.map(({ titlePath }) => titlePath.join(' > '));

  it('are found in blocks, with their titles', () => {
    const text = "describe.skipIf(!db)('orders', () => { describe('find', () => { it('finds', () => {}); }); });";

    expect(titles(text)).toEqual(['orders > find > finds']);
  });

  it('are none where they are switched off, or rows of a table', () => {
    expect(titles("it.skip('a', () => {}); it.todo('b'); it.each([1])('%i', () => {});")).toEqual([]);
  });

  it.each([
    ['assertions in a loop', 'for (const one of all) expect(one).toBe(1);'],
    ['a promise that is returned', 'return expect(pay()).resolves.toBe(1);'],
  ])('are left alone for %s', (_, body) => {
    const [test] = readFixture(`it('does', () => { ${body} });`, 'a.test.ts').tests;

    expect(test && rolesOf(test.callback)).toBeUndefined();
  });
});
