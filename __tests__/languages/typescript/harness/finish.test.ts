import type { Kept } from '../../../../src/languages/typescript/harness/corpus.ts';
import type { FinishParts } from '../../../../src/languages/typescript/harness/draft.ts';
import { chooseCases, judgeKept } from '../../../../src/languages/typescript/harness/finish.ts';
import type { Lab, Observed, RunOptions } from '../../../../src/languages/typescript/harness/lab.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';
import type { Target } from '../../../../src/languages/typescript/harness/search-state.ts';

function answer(v: number): Observed {
  const seen = {
    keys: ['step:0'],
    texts: [`returns {"t":"number","v":${v}}`],
    messages: [],
    results: [],
    elapsedMs: 0,
  };
  return { seen: { ...seen, stopped: undefined, failed: undefined }, coverage: { '0': 1 }, hits: 1, limited: false };
}

/** One kept input that told one fault apart, as the search believes. */
function finishing(lab: Pick<Lab, 'head' | 'fault' | 'reload'>): FinishParts {
  const entry = { file: 'a.js', path: 'f' };
  const input = { entry, act: [{ do: 'call', callee: { export: entry }, args: [] }], arrange: [] } as unknown as Input;
  const kept = { input, entry: {}, seen: answer(1).seen } as unknown as Kept;
  const target = { fault: { id: 'f0' }, engineId: '0', static: false, alive: false, killer: kept } as unknown as Target;
  const found = { targets: [target], corpus: { all: [kept] }, differing: [], stateful: new Set() };
  return { lab, found, entries: [], changed: new Set(), now: 0, isOver: () => false } as unknown as FinishParts;
}

function refusing(message: string): Observed {
  const run = answer(0);
  return { ...run, seen: { ...run.seen, texts: ['throws TypeError'], messages: [[0, message]] } };
}

/** Cases of a function of which base differs in the words of its error alone. */
async function casesWhere(words: { readonly base: string; readonly head: string }) {
  const head = () => refusing(words.head);
  const lab = { head, fault: head, reload: async () => undefined };
  const parts = finishing(lab);
  const fault = { engineId: '0', fault: { id: 'f0', function: 'a.js#f' } };
  const found = {
    ...parts.found,
    targets: [],
    byEngineId: new Map([['0', fault]]),
    differing: [{ kept: parts.found.corpus.all[0], weak: true }],
  };
  const asked = {
    ...parts,
    found,
    changed: new Set(['a.js#f']),
    lab: { ...lab, rest: () => undefined, baseWorld: {}, base: () => refusing(words.base).seen },
  } as unknown as FinishParts;
  return chooseCases(asked, (await judgeKept(asked)).drafts);
}

describe('cases that differ from base in a message alone', () => {
  it('are handed over where nothing else of the function differs', async () => {
    const [one] = await casesWhere({ base: 'expected a list', head: 'expected a list or a text' });
    expect(one?.base?.steps[0]?.error?.message).toBe('expected a list');
  });
});

describe('judging what the search kept', () => {
  it('does not take head that moves for a fault that is noticed', async () => {
    let moved = false;
    let calls = 0;
    const now = (): Observed => answer(moved ? 2 : 1);
    const { drafts, lost } = await judgeKept(
      finishing({
        head: now,
        fault: () => {
          calls++;
          if (calls === 1) moved = true; // by what was done before, with the fault or without it
          return now();
        },
        reload: async () => {
          moved = false;
        },
      }),
    );
    expect(drafts.map((draft) => draft.kills.size)).toEqual([0]);
    expect(lost.map((target) => target.engineId)).toEqual(['0']);
  });

  it('leaves out what head does only in modules that something was done to', async () => {
    const { drafts, lost } = await judgeKept(
      finishing({
        head: (_, options: RunOptions) => answer(options.fresh ? 1 : 2),
        fault: () => answer(3),
        reload: async () => undefined,
      }),
    );
    expect(drafts).toEqual([]);
    expect(lost.map((target) => target.engineId)).toEqual(['0']);
  });
});

describe('what fails by an error of the engine', () => {
  /** Faults of one function that are noticed by these runs, each by its own. */
  async function chosenOf(...runs: readonly Observed[]) {
    const kept = runs.map((run, at) => {
      const entry = { file: 'a.js', path: `f${at}` };
      const act = [{ do: 'call', callee: { export: entry }, args: [] }];
      return { input: { entry, act, arrange: [] }, entry: { functionIds: [] }, seen: run.seen } as unknown as Kept;
    });
    const targets = kept.map((killer, at) => {
      const fault = { id: `f${at}`, function: 'a.js#f' };
      return { fault, engineId: '0', static: false, alive: false, killer } as unknown as Target;
    });
    const at = (input: Input) => kept.findIndex((one) => one.input.entry === input.entry);
    const lab = {
      head: (input: Input) => runs[at(input)],
      fault: (input: Input, target: Target) => (targets[at(input)] === target ? answer(9) : runs[at(input)]),
      reload: async () => undefined,
      rest: () => undefined,
    };
    const { found, ...parts } = finishing(lab as unknown as Lab);
    const all = { ...found, targets, corpus: { all: kept }, byEngineId: new Map() };
    const asked = { ...parts, found: all, isLast: false } as unknown as FinishParts;
    const cases = await chooseCases(asked, (await judgeKept(asked)).drafts);
    return cases.map(({ outcome }) => outcome.steps[0]?.kind);
  }

  const accident = refusing('a.map is not a function');
  const meant = refusing('list must be an instance of List');

  it('is not taken where something else notices faults of the function', async () => {
    expect(await chosenOf(answer(1), accident)).toEqual(['returns']);
    expect(await chosenOf(answer(1), meant)).toEqual(['returns', 'throws']);
  });

  it('is taken where nothing else does', async () => {
    expect(await chosenOf(accident)).toEqual(['throws']);
  });
});
