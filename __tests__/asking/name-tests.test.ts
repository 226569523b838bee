import { nameTests } from '../../src/asking/name-tests.ts';
import type { TargetFile } from '../../src/languages/language.ts';
import type { Llm, Question } from '../../src/llm/llm.ts';
import type { Fault } from '../../src/mutate/fault.ts';
import type { KeptTest, Verified } from '../../src/verify/kept-test.ts';
import type { VerifyRequest } from '../../src/verify/verify.ts';
import { exploredCase } from '../verify/cases.ts';

const TEXT = 'export function half(total) {\n  return roundUp(total / 2);\n}\n';
const FILE = {
  path: 'src/f.ts',
  headText: TEXT,
  functions: [{ id: 'src/f.ts#f', head: { start: 0, end: TEXT.length } }],
} as unknown as TargetFile;
const at = TEXT.indexOf('/');
const FAULT = {
  id: '1',
  file: 'src/f.ts',
  start: at,
  end: at + 1,
  original: '/',
  replacement: '*',
} as unknown as Fault;

/** A kept test of that title. */
function kept(id: string, title: string, more: Partial<KeptTest> & { readonly row?: true } = {}): KeptTest {
  return {
    explored: exploredCase(id, ['1']),
    bucket: 'same',
    file: 'f.test.ts',
    rendered: { id, titlePath: ['f', title], textHash: title, text: `it('${title}')`, isAlone: !more.row },
    proven: ['1'],
    about: ['src/f.ts#f'],
    observed: '',
    ...more,
  };
}

/** What becomes of the tests when a model gives these answers. `problems` are what the project's checks then say. */
async function told(tests: readonly KeptTest[], answers: readonly unknown[], problems: readonly unknown[] = []) {
  const prompts: string[] = [];
  const written: string[] = [];
  const llm = {
    consult: async (question: Question<unknown>) => {
      prompts.push(question.prompt(20_000)?.user ?? '');
      const read = question.schema.safeParse(answers[prompts.length - 1]);
      return read.success ? { answer: read.data, by: 'tiny' } : undefined;
    },
  } as unknown as Llm;
  const titles = new Map(tests.map(({ rendered }) => [rendered.id, rendered.titlePath[1] ?? '']));
  const verifying = {
    open: new Map([['1', FAULT]]),
    workspace: { write: async (_: string, text: string) => void written.push(text) },
    session: {
      render: async ({ cases }: { cases: readonly { case: { id: string }; title?: string }[] }) => {
        const named = cases.map((one) => ({ id: one.case.id, title: one.title ?? titles.get(one.case.id) ?? '' }));
        const of = named.map(({ id, title }) => ({ id, titlePath: ['f', title], textHash: title }));
        return [{ path: 'f.test.ts', text: named.map(({ title }) => title).join('\n'), cases: of, rejected: [] }];
      },
      check: async () => ({ problems, unfinished: [] }),
      run: async () => ({
        status: 'passed',
        tests: (written.at(-1) ?? '')
          .split('\n')
          .map((title) => ({ file: 'f.test.ts', titlePath: ['f', title], status: 'passed' })),
      }),
    },
  } as unknown as VerifyRequest;
  const files = [{ path: 'f.test.ts', text: 'as it was', cases: [], rejected: [] }];
  const verified = { kept: tests, ready: files, all: files } as unknown as Verified;
  const named = await nameTests({ llm, verifying, files: [FILE], verified }, (_, work) => work());
  return { prompts, written, named, titles: named.kept.map(({ rendered }) => rendered.titlePath[1]) };
}

const A = kept('a', 'returns 2 for total 3');
const B = kept('b', 'returns 1 for total 2');

describe('naming kept tests', () => {
  it('asks for all of a file at once, and takes what keeps the rules', async () => {
    const { prompts, named, titles } = await told(
      [A, B],
      [
        {
          tests: [
            {
              test: 1,
              title: 'Returns 2, rounded up, for total 3.',
              reason: 'Would notice a total that is multiplied.',
            },
            { test: 2, title: 'returns half of it', reason: 'ok' },
            { test: 7, title: 'returns 2, rounded, for total 3' },
          ],
        },
      ],
    );

    expect(prompts).toHaveLength(1);
    expect(prompts[0]).toContain(
      "Test 2, at present: returns 1 for total 2\nit('returns 1 for total 2')\nIt alone notices:",
    );
    expect(prompts[0]).toContain('-   return roundUp(total / 2);\n+   return roundUp(total * 2);');
    expect(titles).toEqual(['returns 2, rounded up, for total 3', 'returns 1 for total 2']);
    expect(named.ready[0]?.text).toBe('returns 2, rounded up, for total 3\nreturns 1 for total 2');
    expect(named.kept.map(({ reason }) => reason)).toEqual([
      { by: 'tiny', text: 'Would notice a total that is multiplied' },
      undefined,
    ]);
    expect(named.naming).toEqual({
      tests: 2,
      titles: 1,
      reasons: 1,
      refused: [
        { why: 'reason', count: 1 },
        { why: 'values', count: 1 },
      ],
    });
  });

  it('gives a row of a table no title', async () => {
    const { prompts, titles } = await told(
      [kept('a', 'returns 2 for total 3', { row: true })],
      [{ tests: [{ test: 1, title: 'returns 2, rounded up, for total 3' }] }],
    );

    expect(prompts[0]).toContain('Of these give the reason alone: 1.');
    expect(titles).toEqual(['returns 2 for total 3']);
  });

  it('gives no two tests of a block one title', async () => {
    const again = kept('b', 'returns 2 for total 3 (2)', {});
    const own = { ...again, rendered: { ...again.rendered, titlePath: ['f', 'returns 2 for total 3, up'] } };
    const title = 'returns 2 for total 3, up';
    const { titles, named } = await told([A, own], [{ tests: [{ test: 1, title: 'returns 2 for total 3, up' }] }]);

    expect(titles).toEqual(['returns 2 for total 3', title]);
    expect(named.naming?.refused).toEqual([{ why: 'taken', count: 1 }]);
  });

  it('leaves all titles where the checks of the project then complain', async () => {
    const { named, written, titles } = await told(
      [A],
      [{ tests: [{ test: 1, title: 'returns 2, rounded up, for total 3' }] }],
      [{ file: 'f.test.ts', message: 'a title of this kind is not wished for' }],
    );

    expect(titles).toEqual(['returns 2 for total 3']);
    expect(named.ready[0]?.text).toBe('as it was');
    expect(written.at(-1)).toBe('as it was');
    expect(named.naming).toMatchObject({ titles: 0, refused: [{ why: 'checked', count: 1 }] });
  });

  it.each([
    ['nothing', undefined],
    ['what was not asked for', { tests: 'none' }],
    ['texts that are none', { tests: [{ test: 1, title: 5 }] }],
  ])('changes nothing for %s', async (_, answer) => {
    const { named, titles } = await told([A, B], [answer]);

    expect(titles).toEqual(['returns 2 for total 3', 'returns 1 for total 2']);
    expect(named.naming).toBeUndefined();
  });

  it('asks a bounded number of times', async () => {
    const many = Array.from({ length: 90 }, (_, i) => kept(`t${i}`, `returns ${i} for total ${2 * i}`));
    const { prompts } = await told(many, []);

    expect(prompts).toHaveLength(4);
  });
});
