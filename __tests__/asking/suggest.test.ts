import { suggest } from '../../src/asking/suggest.ts';
import type { Exploration, ExploredCase, ExploreRequest, TargetFile } from '../../src/languages/language.ts';
import { CALLS } from '../../src/languages/typescript/suggesting.ts';
import type { Llm } from '../../src/llm/llm.ts';
import type { Fault } from '../../src/mutate/fault.ts';

const CONTEXT = {
  function: 'a.js#half',
  ways: [{ text: 'half(n: number)' }],
  text: '',
  types: [],
  callers: [],
  tests: [],
};

const TEXT = 'export function half(n) {\n  return n / 2;\n}\n';
const FILE = {
  path: 'a.js',
  headText: TEXT,
  functions: [{ id: 'a.js#half', head: { start: 0, end: TEXT.length } }],
} as unknown as TargetFile;

function fault(id: string, of = 'a.js#half'): Fault {
  const start = TEXT.indexOf('/');
  const place = { line: 2, column: 12 };
  return {
    id,
    file: 'a.js',
    function: of,
    operator: 'ArithmeticOperator',
    location: { start: place, end: place },
    start,
    end: start + 1,
    original: '/',
    replacement: '*',
    static: false,
  };
}

function found(id: string, kills: readonly string[]): ExploredCase {
  const target = { file: 'a.js', path: 'half' };
  const act = [{ do: 'call', callee: { export: target }, args: [] }];
  return {
    case: { schemaVersion: 1, id, target, function: 'a.js#half', arrange: [], act, assert: [], provenance: 'search' },
    outcome: { steps: [], state: [], stubs: [] },
    kills: kills.map((one) => ({ fault: one, by: ['step:0'] })),
    reached: [],
    complexity: 1,
  } as unknown as ExploredCase;
}

/** A model that proposes these calls, turn by turn, and a search that finds these cases from them. */
function scene(answers: readonly (readonly string[])[], cases: readonly (readonly ExploredCase[])[]) {
  const prompts: string[] = [];
  const explored: ExploreRequest[] = [];
  const llm = {
    ask: async (question: { prompt: (bytes: number) => { user: string }; tier: number }) => {
      prompts.push(`tier ${question.tier}\n${question.prompt(20_000).user}`);
      const calls = answers[prompts.length - 1];
      return calls && { function: 'a.js#half', calls };
    },
  } as unknown as Llm;
  const explore = async (request: ExploreRequest) => {
    explored.push(request);
    return {
      cases: cases[explored.length - 1] ?? [],
      unreached: [],
      killed: [],
      stopped: [],
      findings: [],
      examples: [],
      oddities: [],
      suspects: [],
      uncompared: [],
      notices: [],
      stats: {},
    } as unknown as Exploration;
  };
  const searched = { files: [FILE], faults: [], iterations: 80_000, searchMs: 10_000 } as unknown as ExploreRequest;
  const start = (open: readonly string[]) =>
    suggest({
      llm,
      session: { explore, suggesting: CALLS },
      searched,
      contexts: [CONTEXT],
      open: new Map(open.map((id) => [id, fault(id)])),
      cases: [found('known', [])],
    });
  return { prompts, explored, start };
}

describe('what a model proposes', () => {
  it('is searched for the open faults alone, and each case keeps these alone', async () => {
    const { start, explored, prompts } = scene([['half(3)']], [[found('new', ['f1', 'told-before'])]]);
    const cases = await start(['f1']);
    expect(cases.map((one) => [one.case.id, one.case.provenance, one.kills.map((kill) => kill.fault)])).toEqual([
      ['new', 'model', ['f1']],
    ]);
    expect(explored[0]).toMatchObject({
      suggestions: [{ function: 'a.js#half', calls: ['half(3)'] }],
      iterations: 10_000,
    });
    expect(explored[0]?.faults.map(({ id }) => id)).toEqual(['f1']);
    expect(prompts[0]).toMatch(/tier 2[\s\S]*return n \/ 2;\n\+ {3}return n \* 2;[\s\S]*half\(\)/);
    expect(prompts).toHaveLength(1); // nothing is left to ask for
  });

  it('is asked for once more, of a larger model, with what was tried in vain', async () => {
    const { start, prompts } = scene([['half(3)'], ['half(4)']], [[], [found('late', ['f1'])]]);
    expect((await start(['f1', 'f2'])).map((one) => one.case.id)).toEqual(['late']);
    expect(prompts[1]).toMatch(/tier 3[\s\S]*tried in vain:[\s\S]*half\(3\)/);
    expect(prompts).toHaveLength(2);
  });

  it('is left at that where no answer is of use', async () => {
    const { start, explored, prompts } = scene([], []);
    expect(await start(['f1'])).toEqual([]);
    expect([prompts.length, explored.length]).toEqual([1, 0]);
  });

  it('is asked for of twenty functions at most, answered or not', async () => {
    const ids = Array.from({ length: 25 }, (_, at) => `a.js#f${at}`);
    let asked = 0;
    const llm = { ask: async () => void asked++ } as unknown as Llm;
    const explore = () => Promise.reject(new Error('nothing was proposed'));
    const contexts = ['a.js#half', ...ids].map((id) => ({ ...CONTEXT, function: id }));
    const open = new Map(ids.map((id) => [id, fault(id, id)]));
    const searched = { files: [FILE] } as unknown as ExploreRequest;
    expect(
      await suggest({ llm, session: { explore, suggesting: CALLS }, searched, contexts, open, cases: [] }),
    ).toEqual([]);
    expect(asked).toBe(20);
  });
});
