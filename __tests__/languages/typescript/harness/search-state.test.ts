import { isBaseKnown } from '../../../../src/languages/typescript/harness/against-base.ts';
import type { HarnessFault } from '../../../../src/languages/typescript/harness/request.ts';
import { beginState, type SearchParts } from '../../../../src/languages/typescript/harness/search-state.ts';

const faults = [
  { id: 'a', engineId: '0', function: 'a.js#f', hunk: false, static: false },
  { id: 'b', engineId: '1', function: 'a.js#f', hunk: true, static: false },
] as unknown as readonly HarnessFault[];

function begin(onlyBase: boolean) {
  return beginState({
    faults,
    onlyBase,
    changed: new Set(['a.js#f']),
    atLoad: new Set(),
    banned: [],
  } as unknown as SearchParts);
}

describe('a search', () => {
  it('that compares has only hunks put back for targets; other faults show which inputs are worth keeping, and where a run came through', () => {
    const state = begin(true);

    expect(state.targets.map(({ fault }) => fault.id)).toEqual(['b']);
    expect(state.byEngineId.get('0')?.alive).toBe(true);
    expect([...state.faultless]).toEqual([]);
    expect(begin(false).targets.map(({ fault }) => fault.id)).toEqual(['a', 'b']);
  });

  it('knows base once each changed function has enough inputs that base answers otherwise', () => {
    const state = begin(true);

    expect(isBaseKnown(state)).toBe(false);
    state.differingBy.set('a.js#f', 8);
    expect(isBaseKnown(state)).toBe(true);
  });
});
