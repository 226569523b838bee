import { jest } from '@jest/globals';
import type { Lab, Observed } from '../../../../src/languages/typescript/harness/lab.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';
import type { State } from '../../../../src/languages/typescript/harness/search-state.ts';
import { isTrueKill, trueKills, whyUnusable } from '../../../../src/languages/typescript/harness/steady.ts';

const entry = { file: 'a.js', path: 'count' };
const input = { entry, act: [{ do: 'call', callee: { export: entry }, args: [] }], arrange: [] } as unknown as Input;
const recorded = answer(1);

function answer(v: number): Observed {
  const seen = {
    keys: ['step:0'],
    texts: [`returns {"t":"number","v":${v}}`],
    messages: [],
    results: [],
    elapsedMs: 0,
  };
  return { seen: { ...seen, stopped: undefined, failed: undefined }, coverage: {}, hits: 1, limited: false };
}

/** Head answers 1 until `moved`, and again once its modules are loaded anew. */
function search(modules: { moved: boolean; loads: number }): State {
  const lab = {
    head: () => answer(modules.moved ? 2 : 1),
    reload: async () => {
      modules.moved = false;
      modules.loads++;
    },
  } as unknown as Lab;
  return { lab, stateful: new Set(), canaries: new Map() } as unknown as State;
}

describe('a fault that seems told apart', () => {
  it('is believed at once while head stands still', async () => {
    const modules = { moved: false, loads: 0 };
    const again = jest.fn(async () => false);

    expect(await isTrueKill(search(modules), input, recorded, again)).toBe(true);
    expect(again).not.toHaveBeenCalled();
    expect(modules.loads).toBe(0);
  });

  it('is not believed where head had moved and the fault does as head does in clean modules', async () => {
    expect(await isTrueKill(search({ moved: true, loads: 0 }), input, recorded, async () => false)).toBe(false);
  });

  it('is believed where it shows again in clean modules, which it then leaves clean', async () => {
    const modules = { moved: true, loads: 0 };
    const again = async (): Promise<boolean> => {
      modules.moved = true; // the fault itself leaves something behind
      return true;
    };

    expect(await isTrueKill(search(modules), input, recorded, again)).toBe(true);
    expect(modules.moved).toBe(false);
  });

  it('is not believed where head, as recorded, was itself moved', async () => {
    expect(await isTrueKill(search({ moved: true, loads: 0 }), input, answer(3), async () => true)).toBe(false);
  });
});

describe('faults that seem told apart by one input', () => {
  it('are believed together after a single run of head', async () => {
    const state = search({ moved: false, loads: 0 });
    const head = jest.spyOn(state.lab, 'head');
    const again = jest.fn(async () => false);

    expect(await trueKills(state, input, recorded, ['a', 'b', 'c'], again)).toEqual(['a', 'b', 'c']);
    expect(head).toHaveBeenCalledTimes(1);
    expect(again).not.toHaveBeenCalled();
  });

  it('are each asked again in clean modules where head has moved', async () => {
    const modules = { moved: true, loads: 0 };
    const wasMoved: boolean[] = [];
    const again = async (fault: string): Promise<boolean> => {
      wasMoved.push(modules.moved);
      modules.moved = fault === 'a'; // it leaves something behind, by which the others only seemed told apart
      return fault !== 'b';
    };

    expect(await trueKills(search(modules), input, recorded, ['a', 'b', 'c'], again)).toEqual(['a', 'c']);
    expect(wasMoved).not.toContain(true);
  });
});

describe('a run of head of which nothing can be made', () => {
  const told = (change: Partial<Observed>, seen: Partial<Observed['seen']> = {}) =>
    whyUnusable({ ...recorded, ...change, seen: { ...recorded.seen, ...seen } });

  it('is told in words', () => {
    const deep: Observed['seen']['messages'] = [[0, 'Maximum call stack size exceeded']];

    expect(told({}, { stopped: 'fs.writeFile at src/a.ts:12' })).toBe('fs.writeFile at src/a.ts:12');
    expect(told({}, { failed: 'never-settles' })).toBe('its promise does not settle for inputs that were tried');
    expect(told({ limited: true })).toBe('does not return for inputs that were tried');
    expect(told({ limited: true }, { messages: deep })).toBe('calls itself without end for inputs that were tried');
  });

  it('has no word where the input could not be built, nor where all is well', () => {
    expect(told({}, { failed: 'cannot-build' })).toBeUndefined();
    expect(told({})).toBeUndefined();
  });
});
