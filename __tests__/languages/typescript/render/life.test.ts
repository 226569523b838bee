import type { CaseToRender, RenderedFile } from '../../../../src/languages/language.ts';
import type { PreviousCase } from '../../../../src/languages/typescript/render/context.ts';
import { locateCases } from '../../../../src/languages/typescript/render/merge.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, num, returns, str, throws } from './build.ts';

const FILE = 'src/price.ts';
const TEST = 'src/price.qtest.test.ts';
const SOURCE = `export function gross(net: number, rate: number): number { return net * rate; }
export function label(cents: number): string { return String(cents); }
`;
const { call, test } = builder(FILE);
const gross = (id: string, net: number, rate: number, result: number) =>
  test('gross', [call('gross', num(net), num(rate))], [returns(0, num(result))], { id });
const first = [gross('g1', 1, 2, 2), gross('g2', 3, 4, 12)];
const label = test('label', [call('label', num(5))], [returns(0, str('5'))], { id: 'l1' });

async function render(
  cases: readonly CaseToRender[],
  standing?: { text: string; cases: readonly PreviousCase[]; deleted?: readonly string[]; remove?: readonly string[] },
) {
  const files = { [FILE]: SOURCE, ...(standing ? { [TEST]: standing.text } : {}) };
  const extra = {
    previousCases: () => standing?.cases ?? [],
    deletedCases: () => standing?.deleted ?? [],
    ...(standing?.remove ? { remove: new Set(standing.remove) } : {}),
  };
  const [file] = await renderTests({ cases }, context(files, {}, extra));
  if (!file) throw new Error('nothing was rendered');
  return file;
}

/** What certificates hold of the cases. */
const told = ({ cases }: RenderedFile) => cases.map(({ id, titlePath, textHash }) => ({ id, titlePath, textHash }));

describe('the life of kept tests', () => {
  it('changes no byte on a second run, with certificates or without', async () => {
    const made = await render([...first, label]);
    const again = await render([...first, label], made);
    expect(again.text).toBe(made.text);
    expect(told(again)).toEqual(told(made));
    const withoutCertificates = await render([...first, label], { text: made.text, cases: [] });
    expect(withoutCertificates.text).toBe(made.text);
    expect(told(withoutCertificates)).toEqual(told(made));
  });

  it('gives a new test that stands by itself another title, where no other test has it', async () => {
    const made = await render([...first, { ...label, title: "shows '5' and \\ cents" }]);
    expect(made.text).toContain(`it("shows '5' and \\\\ cents", () => {`);
    expect(made.cases.map(({ titlePath, isAlone }) => [titlePath[1], isAlone])).toEqual([
      ['returns 2 for net 1, rate 2', false],
      ['returns 12 for net 3, rate 4', false],
      ["shows '5' and \\ cents", true],
    ]);
    const again = await render([...first, label], made);
    expect(again.text).toBe(made.text);
    expect(again.cases.map(({ isAlone }) => isAlone)).toEqual([false, false, false]);

    const thrown = test('label', [call('label', num(6))], [throws(0, 'RangeError')], { id: 'l2' });
    const taken = await render([label, { ...thrown, title: 'returns "5" for cents 5' }]);
    expect(taken.cases.map(({ titlePath }) => titlePath[1])).toEqual([
      'returns "5" for cents 5',
      'throws RangeError for cents 6',
    ]);
  });

  it('adds a case of the same shape as a row of the table', async () => {
    const made = await render(first);
    const more = await render([gross('g3', 5, 6, 30)], made);
    expect(more.text).toContain(`    { net: 3, rate: 4, expected: 12 }, // notices \`a\` -> \`b\`
    { net: 5, rate: 6, expected: 30 }, // notices \`a\` -> \`b\`
  ])('returns`);
    expect(more.cases.map((c) => c.titlePath)).toEqual([['gross', 'returns 30 for net 5, rate 6']]);
  });

  it('keeps to a test file that stands elsewhere than one would be placed now', async () => {
    const elsewhere = 'tests/price.qtest.spec.ts';
    const text = "import { gross } from '../src/price';\n";
    const files = { [FILE]: SOURCE, [elsewhere]: text };
    const [file] = await renderTests({ cases: first }, context(files, { testFiles: [elsewhere] }));
    expect(file?.path).toBe(elsewhere);
    expect(file?.previous).toBe(text);
  });

  it('adds rows after one that has no comma', async () => {
    const made = await render(first);
    const bare = made.text.replace('expected: 12 },', 'expected: 12 }');
    const more = await render([gross('g3', 5, 6, 30), gross('g4', 7, 8, 56)], { text: bare, cases: made.cases });
    expect(more.text.split('\n').slice(8, 13)).toEqual([
      '    { net: 1, rate: 2, expected: 2 }, // notices `a` -> `b`',
      '    { net: 3, rate: 4, expected: 12 }, // notices `a` -> `b`',
      '    { net: 5, rate: 6, expected: 30 }, // notices `a` -> `b`',
      '    { net: 7, rate: 8, expected: 56 }, // notices `a` -> `b`',
      "  ])('returns $expected for net $net, rate $rate', ({ net, rate, expected }) => {",
    ]);
  });

  it('adds a function that is new to the file with its import', async () => {
    const made = await render(first);
    const more = await render([label], made);
    expect(more.text).toContain("import { gross, label } from './price';");
    expect(more.text.startsWith(made.text.slice(0, made.text.indexOf('import { gross')))).toBe(true);
    expect(
      more.text.endsWith(`describe('label', () => {
  // notices \`a\` -> \`b\`
  it('returns "5" for cents 5', () => {
    expect(label(5)).toBe('5');
  });
});
`),
    ).toBe(true);
  });

  it('leaves a row that a person edited alone, even where asked to remove it', async () => {
    const made = await render(first);
    const edited = made.text.replace('rate: 4, expected: 12 }', 'rate: 4, expected: 13 }');
    const located = locateCases(edited, [{ id: 'g2', titlePath: ['gross', 'returns 13 for net 3, rate 4'] }]);
    expect(located.map((c) => c.textHash)).not.toEqual([made.cases[1]?.textHash]);
    const again = await render(first, { text: edited, cases: made.cases, remove: ['g2'] });
    expect(again.text).toBe(edited);
    expect(again.rejected).toEqual([{ case: 'g2', reason: 'deleted by hand: it stays deleted' }]);
  });

  it('knows a test with another body as edited', async () => {
    const made = await render([label]);
    const edited = made.text.replace("toBe('5')", "toEqual('5')");
    const again = await render([label], { text: edited, cases: made.cases });
    expect(again.text).toBe(edited);
    expect(again.rejected).toEqual([{ case: 'l1', reason: 'edited by hand: it is its editor’s' }]);
  });

  it('takes a reformatted test for the same', async () => {
    const made = await render([label]);
    const reformatted = made.text
      .replaceAll("'", '"')
      .replaceAll(';', '')
      .replaceAll('  ', '\t')
      .replace('returns "5"', 'returns \\"5\\"');
    const again = await render([label], { text: reformatted, cases: made.cases });
    expect(again.text).toBe(reformatted);
    expect(told(again)).toEqual(told(made));
  });

  it('never brings a deleted test back', async () => {
    const made = await render(first);
    const deleted = made.text.replace(/ {4}\{ net: 3.*\n/, '');
    const again = await render(first, { text: deleted, cases: made.cases });
    expect(again.text).toBe(deleted);
    const later = await render(first, { text: deleted, cases: made.cases.slice(0, 1), deleted: ['g2'] });
    expect(later.text).toBe(deleted);
  });

  it('removes cases on request, and what only they needed', async () => {
    const throwing = test('gross', [call('gross', num(0), num(0))], [throws(0, 'RangeError')], { id: 'g4' });
    const made = await render([...first, throwing, label]);
    const fewer = await render([throwing], { text: made.text, cases: made.cases, remove: ['g1', 'g2', 'l1'] });
    expect(fewer.text).toBe(`${made.text.split('\n').slice(0, 3).join('\n')}

import { gross } from './price';

describe('gross', () => {
  // notices \`a\` -> \`b\`
  it('throws RangeError for net 0, rate 0', () => {
    expect(() => gross(0, 0)).toThrow(RangeError);
  });
});
`);
    const none = await render([throwing], {
      text: made.text,
      cases: made.cases,
      deleted: ['g4'],
      remove: ['g1', 'g2', 'g4', 'l1'],
    });
    expect(none.text).toBe('');
  });
});
