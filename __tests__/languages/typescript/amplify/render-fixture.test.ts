import { type FixtureEdit, SCHEMA_VERSION, type SeenPlace, type Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import { amplifiedPath, mergeAmplified } from '../../../../src/languages/typescript/amplify/render-fixture.ts';
import { detectStyle } from '../../../../src/languages/typescript/render/style.ts';
import { project } from '../render/build.ts';

const ORIGINAL = `// The baskets of the shop.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Basket, type Item } from './basket.js';

const UNUSED = 1;

// What is sold.
const mug: Item = { sku: 'MUG', cents: 10 };
const queue = { send: vi.fn() };

let basket: Basket;

beforeEach(() => {
  queue.send.mockReset().mockResolvedValue(true);
  basket = new Basket(queue);
});

describe('Basket', () => {
  it('adds up', async () => {
    const expected = 20;
    const sum = await basket.add(mug, 2);

    expect(sum.total).toBe(expected);
  });

  it('refuses none', async () => {
    await expect(basket.add(mug, 0)).rejects.toThrow(RangeError);
  });
});

describe('parts', () => {
  it('are taken', async () => {
    const { total, items } = await basket.add(mug, 2);
    const both = { total };
    await basket.keep({ ...both });

    expect(items).toHaveLength(1);
  });
});

describe('randomUUID', () => {
  it('is one', () => {
    expect(randomUUID()).toHaveLength(36);
  });
});
`;

const number = (v: number): Value => ({ t: 'number', v });

function caseOf(test: string, seen: readonly (readonly [SeenPlace, Value])[], edits: readonly FixtureEdit[] = []) {
  const see = seen.map(([place]) => place);
  const one: CaseToRender = {
    case: {
      schemaVersion: SCHEMA_VERSION,
      id: `${test}-${edits.length}`,
      target: { file: 'src/basket.ts', path: 'Basket.add' },
      function: 'src/basket.ts#Basket.add',
      arrange: [{ arrange: 'fixture', file: 'src/basket.test.ts', test: ['Basket', test], edits, see }],
      act: [],
      assert: seen.map(([, value], step) => ({ check: 'seen', step, value })),
      provenance: 'amplified',
    },
    notes: ['notices `a` -> `b`'],
  };
  return one;
}

function merged(cases: readonly CaseToRender[], text?: string, original = ORIGINAL) {
  const style = detectStyle(project(), 'src/basket.ts', { readFile: () => undefined });
  return mergeAmplified({ text, cases, file: 'src/basket.test.ts', original, style, header: ['// Head.'] });
}

const sent: SeenPlace = { place: 'd:queue.send', code: 'queue.send', at: ['times'] };
const total: SeenPlace = { place: 's2', code: 'sum.total', at: [] };

function edit(test: string, from: string, text: string): FixtureEdit {
  const at = ORIGINAL.indexOf(from, ORIGINAL.indexOf(`it('${test}'`)) - ORIGINAL.indexOf(`it('${test}'`);
  return { start: at, end: at + from.length, from, text };
}

describe('amplified tests in a file of their own', () => {
  it('stand beside the tests that they were made from', () => {
    expect(amplifiedPath('test/a/basket_test.js')).toBe('test/a/basket.amplified.qtest_test.js');
  });

  it('take along what they need, and nothing else', () => {
    expect(merged([caseOf('adds up', [[sent, number(1)]])]).text).toBe(`// Head.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Basket, type Item } from './basket.js';

// What is sold.
const mug: Item = { sku: 'MUG', cents: 10 };
const queue = { send: vi.fn() };

let basket: Basket;

beforeEach(() => {
  queue.send.mockReset().mockResolvedValue(true);
  basket = new Basket(queue);
});

describe('Basket', () => {
  // notices \`a\` -> \`b\`
  it('adds up, and calls queue.send once', async () => {
    await basket.add(mug, 2);

    expect(queue.send).toHaveBeenCalledTimes(1);
  });
});
`);
  });

  it('say what was done in place of the original, and of what is seen as much as has room', () => {
    const [from = ''] = /async \(\) => \{\n {4}const expected[\s\S]*?\n {2}\}/.exec(ORIGINAL) ?? [];
    const start = "it('adds up', ".length;
    const lines = [
      'const text = JSON.stringify(mug);',
      'await basket.add(text, 2);',
      'await expect(basket.add()).rejects.toThrow("a message");',
    ];
    const text = `async () => {\n${[...lines, 'await basket.add(mug, 3);', 'await basket.close();'].join('\n')}\n}`;
    const edits = [{ start, end: start + from.length, from, text }];
    const argument: SeenPlace = { ...sent, at: ['call', 0] };
    const args: Value = { t: 'array', items: [{ t: 'string', v: 'a text of forty letters or so, all told' }] };
    const closed: SeenPlace = { place: 'c4', code: 'basket.close()', at: [] };
    const error: Value = { t: 'error', class: 'RangeError', message: '' };
    const cases = [
      [[sent, number(2)]],
      [
        [argument, args],
        [sent, number(2)],
      ],
      [[closed, number(9)]],
      [[closed, error]],
    ];

    const { text: printed, cases: made } = merged(
      cases.map((seen, at) => {
        const one = caseOf('adds up', seen as [SeenPlace, Value][], edits);
        return { ...one, case: { ...one.case, id: String(at) } };
      }),
    );

    expect(printed).not.toContain('a message');
    expect(made.map(({ titlePath }) => titlePath.at(-1))).toEqual([
      'calls queue.send twice after basket.add twice and basket.close',
      'calls queue.send twice after basket.add twice and basket.close (2)',
      'basket.close gives 9 after basket.add twice',
      'basket.close rejects with RangeError after basket.add twice',
    ]);
  });

  it('of a model give way where all of them would need too much', () => {
    const original = ORIGINAL.replace('const UNUSED = 1;', `const LONG = [\n${'  1,\n'.repeat(70)}];`);
    const [from = ''] = /async \(\) => \{\n {4}const expected[\s\S]*?\n {2}\}/.exec(original) ?? [];
    const start = "it('adds up', ".length;
    const text = 'async () => {\n    await basket.add(LONG);\n  }';
    const proposed = caseOf('adds up', [[sent, number(1)]], [{ start, end: start + from.length, from, text }]);
    const cases = [
      caseOf('adds up', [[sent, number(1)]]),
      { ...proposed, case: { ...proposed.case, provenance: 'model' as const } },
    ];

    const { rejected, cases: kept } = merged(cases, undefined, original);

    expect(kept.map(({ titlePath }) => titlePath)).toEqual([['Basket', 'adds up, and calls queue.send once']]);
    expect(rejected).toEqual([{ case: 'adds up-1', reason: expect.stringMatching(/^too-long: \d+ lines of set-up$/) }]);
    expect(merged(cases).cases.map(({ titlePath }) => titlePath[1])).toEqual([
      'adds up, and calls queue.send once',
      'calls queue.send once after basket.add',
    ]);
  });

  it('say that a double is called, or not, where it does not matter how often', () => {
    const seen: SeenPlace = { ...sent, at: ['called'] };
    const { text, cases } = merged([caseOf('adds up', [[seen, { t: 'boolean', v: false }]])]);

    expect(text).toContain('expect(queue.send).not.toHaveBeenCalled();');
    expect(cases.map(({ titlePath }) => titlePath)).toEqual([['Basket', 'adds up, and does not call queue.send']]);
  });

  it('say what is given otherwise', () => {
    const edits = [edit('adds up', '2);', '3);')].map((one) => ({ ...one, end: one.end - 2, from: '2', text: '3' }));

    const { text, cases } = merged([caseOf('adds up', [[total, number(30)]], edits)]);

    expect(text).toContain('const sum = await basket.add(mug, 3);\n\n    expect(sum.total).toBe(30);');
    expect(cases.map(({ titlePath }) => titlePath)).toEqual([['Basket', 'with 3 in place of 2, sum.total is 30']]);
  });

  it('let a double answer otherwise', () => {
    const at = ORIGINAL.indexOf('{', ORIGINAL.indexOf("it('adds up'")) + 1 - ORIGINAL.indexOf("it('adds up'");
    const otherwise = { start: at, end: at, from: '', text: 'queue.send.mockResolvedValue(false)' };

    const { text } = merged([caseOf('adds up', [[total, number(0)]], [otherwise])]);

    expect(text).toContain(`it('when queue.send answers false, sum.total is 0', async () => {
    queue.send.mockResolvedValue(false);
    const sum = await basket.add(mug, 2);
`);
  });

  it('leave out names that only old assertions used', () => {
    const one = caseOf('are taken', [[sent, number(1)]]);
    const [fixture] = one.case.arrange;
    const arrange = fixture?.arrange === 'fixture' ? [{ ...fixture, test: ['parts', 'are taken'] }] : [];

    const { text } = merged([{ ...one, case: { ...one.case, arrange } }]);

    expect(text).toContain(`const { total } = await basket.add(mug, 2);
    const both = { total };
    await basket.keep({ ...both });
`);
  });

  it('read members that may be missing with care, where the type check asks for it', () => {
    const place: SeenPlace = { place: 'v:sum', code: 'sum', at: ['lines', 0, 'cents'] };

    const { text } = merged([{ ...caseOf('adds up', [[place, number(1)]]), cast: 'arguments' }]);

    expect(text).toContain('expect(sum?.lines?.[0]?.cents).toBe(1);');
  });

  it('state errors by their class', () => {
    const failed: SeenPlace = { place: 's0', code: 'basket.add(mug, 0)', at: [] };
    const error: Value = { t: 'error', class: 'TypeError', message: '' };

    const { text } = merged([caseOf('refuses none', [[failed, error]], [edit('refuses none', '0', '-1')])]);

    expect(text).toContain('await expect(basket.add(mug, -1)).rejects.toThrow(TypeError);');
  });

  it('go into the block that stands', () => {
    const first = merged([caseOf('adds up', [[sent, number(1)]])]).text;

    const { text } = merged([caseOf('refuses none', [[sent, number(2)]])], first);

    expect(text.match(/describe\(/g)).toHaveLength(1);
    expect(text.match(/beforeEach\(\(\)/g)).toHaveLength(1);
    expect(text).toContain("it('adds up, and calls queue.send once'");
    expect(text).toContain('expect(queue.send).toHaveBeenCalledTimes(2);');
  });

  it('are given up where the test is gone', () => {
    expect(merged([caseOf('was there', [[sent, number(1)]])]).rejected).toEqual([
      { case: 'was there-0', reason: 'the test that it stands on is gone' },
    ]);
  });
});
