import type { ChangedFunction } from '../../src/change/change-set.ts';
import { causeKey, withAccepted } from '../../src/compare/behaviour-change.ts';
import { behaviourChanges, difference } from '../../src/compare/compare.ts';
import type { Outcome } from '../../src/generate/test-case.ts';
import type { Fault } from '../../src/mutate/fault.ts';
import { exploredCase, numberValue, outcomeOf, throwing } from '../verify/cases.ts';

const head: ChangedFunction['head'] = {
  name: 'f',
  kind: 'function',
  start: 0,
  end: 90,
  line: 1,
  endLine: 9,
  digest: 'd',
  references: [],
  async: false,
  generator: false,
};
const changed: ChangedFunction = {
  id: 'src/f.ts#f',
  file: 'src/f.ts',
  name: 'f',
  kind: 'changed',
  head,
  base: { file: 'src/f.ts', function: head },
  because: { how: 'edited' },
  hunks: [{ start: 2, end: 2 }],
};
const hunk: Fault = {
  id: 'h1',
  file: 'src/f.ts',
  function: 'src/f.ts#f',
  operator: 'HunkRevert',
  location: { start: { line: 2, column: 7 }, end: { line: 2, column: 13 } },
  start: 20,
  end: 26,
  original: 'a >= b',
  replacement: 'a > b',
  static: false,
};

function ended(failed: string): Outcome {
  return { steps: [], state: [], stubs: [], failed };
}

describe('difference', () => {
  it.each([
    ['equal results', outcomeOf(numberValue(1)), outcomeOf(numberValue(1)), undefined],
    ['another value', outcomeOf(numberValue(1)), outcomeOf(numberValue(2)), 'value'],
    ['another kind of value', outcomeOf(numberValue(1)), outcomeOf({ t: 'string', v: '1' }), 'kind'],
    ['head throws', outcomeOf(numberValue(1)), throwing('TypeError'), 'crash'],
    ['head no longer throws', throwing('TypeError'), outcomeOf(numberValue(1)), 'kind'],
    ['head never ends', outcomeOf(numberValue(1)), ended('hang'), 'crash'],
    ['head ends the process', outcomeOf(numberValue(1)), ended('crash'), 'crash'],
    ['base never ended', ended('hang'), outcomeOf(numberValue(1)), 'kind'],
    ['both never end', ended('hang'), ended('crash'), undefined],
    ['base could not be asked', ended('load: no such file'), outcomeOf(numberValue(1)), undefined],
    ['another error class', throwing('TypeError'), throwing('RangeError'), 'value'],
  ])('%s', (_, base, after, expected) => {
    expect(difference(base, after)).toBe(expected);
  });

  it('takes no notice of the sign of zero', () => {
    expect(difference(outcomeOf({ t: 'number', v: '-0' }), outcomeOf(numberValue(0)))).toBeUndefined();
  });

  it('takes no notice of messages', () => {
    const other = throwing('TypeError');
    const base = {
      ...other,
      steps: [{ ...other.steps[0], kind: 'throws' as const, args: [], error: { class: 'TypeError', message: 'else' } }],
    };
    expect(difference(base, other)).toBeUndefined();
  });
});

describe('behaviourChanges', () => {
  it('names the hunk that explains the difference', () => {
    const differing = exploredCase('a', ['h1'], {
      outcome: outcomeOf(numberValue(3)),
      base: outcomeOf(numberValue(2)),
    });
    const [change] = behaviourChanges([differing], [changed], [hunk]);
    expect(change?.cause).toEqual({
      file: 'src/f.ts',
      lines: { start: 2, end: 2 },
      text: '`>` became `>=`',
      fault: 'h1',
    });
  });

  it('tells another message last, once a cause', () => {
    const saying = (message: string): Outcome => ({
      steps: [{ kind: 'throws', error: { class: 'TypeError', message }, args: [] }],
      state: [],
      stubs: [],
    });
    const [first, second] = ['one', 'two'].map((id) =>
      exploredCase(id, ['h1'], { outcome: saying('expected a string'), base: saying('no string') }),
    );
    const value = exploredCase('value', ['h1'], {
      outcome: outcomeOf(numberValue(3)),
      base: outcomeOf(numberValue(2)),
      complexity: 50,
    });
    const found = behaviourChanges(
      [first, second, value].filter((one) => one !== undefined),
      [changed],
      [hunk],
    );
    expect(found.map(({ kind }) => kind)).toEqual(['value', 'message']);
  });

  it('tells one hunk once, through whichever function it is reached, and accepts it for all', () => {
    const other: ChangedFunction = { ...changed, id: 'src/f.ts#g', name: 'g' };
    const outcomes = { outcome: outcomeOf(numberValue(3)), base: outcomeOf(numberValue(2)) };
    const through = (id: string, owner: ChangedFunction, kills: readonly string[]) => {
      const explored = exploredCase(id, kills, outcomes);
      return { ...explored, case: { ...explored.case, function: owner.id } };
    };
    const cases = [through('a', changed, ['h1']), through('b', other, ['h1']), through('c', other, [])];
    const found = withAccepted(behaviourChanges(cases, [changed, other], [hunk]), changed.id);
    const of = (id: string) => found.find((change) => change.case.id === id);
    expect(found.map(causeKey).toSorted()).toEqual(['h1|', 'h1|', 'src/f.ts#g|']);
    expect([of('a')?.accepted, of('b')?.accepted, of('c')?.accepted]).toEqual([true, true, undefined]);
  });

  it('leaves out inputs that both answer alike', () => {
    const same = exploredCase('a', ['h1'], { base: outcomeOf(numberValue(1)) });
    expect(behaviourChanges([same], [changed], [hunk])).toEqual([]);
  });

  it('puts crashes first and shows at most three inputs for one cause', () => {
    const cases = [1, 2, 3, 4].map((n) =>
      exploredCase(`v${n}`, ['h1'], {
        outcome: outcomeOf(numberValue(9)),
        base: outcomeOf(numberValue(n)),
        complexity: n,
      }),
    );
    const crash = exploredCase('crash', ['h1'], {
      outcome: throwing('TypeError'),
      base: outcomeOf(numberValue(1)),
      complexity: 50,
    });
    const found = behaviourChanges([...cases, crash], [changed], [hunk]);
    expect(found.map((c) => c.case.id)).toEqual(['crash', 'v1', 'v2', 'v3']);
  });

  it('begins with inputs to which base had an answer', () => {
    const changes = [
      ['odd', { t: 'number', v: 'NaN' }, 1],
      ['plain', numberValue(2), 2],
    ] as const;
    const cases = changes.map(([id, base, complexity]) =>
      exploredCase(id, ['h1'], { outcome: outcomeOf(numberValue(3)), base: outcomeOf(base), complexity }),
    );
    expect(behaviourChanges(cases, [changed], [hunk]).map((c) => c.case.id)).toEqual(['plain', 'odd']);
  });
});
