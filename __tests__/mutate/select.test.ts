import type { Fault } from '../../src/mutate/fault.ts';
import { selectFaults, toldBeside } from '../../src/mutate/select.ts';

const LIMITS = { perFunction: 5, perLine: 1 };

function fault(operator: string, line: number, more: Partial<Fault> = {}): Fault {
  const at = { line, column: 1 };
  return {
    id: `${operator}${line}`,
    file: 'a.ts',
    function: 'a.ts#f',
    operator,
    location: { start: at, end: at },
    start: line * 100,
    end: line * 100 + 5,
    original: 'a < b',
    replacement: 'a <= b',
    static: false,
    ...more,
  };
}

function selected(faults: readonly Fault[]): readonly string[] {
  return selectFaults(faults, LIMITS).selected.map(({ id }) => id);
}

describe('selectFaults', () => {
  it('takes hunks first, and beside them one fault a line', () => {
    const faults = [
      fault('StringLiteral', 1),
      fault('HunkRevert', 2),
      fault('EqualityOperator', 2),
      fault('BooleanLiteral', 2),
    ];

    expect(selected(faults)).toEqual(['StringLiteral1', 'HunkRevert2', 'EqualityOperator2']);
  });

  it('takes five of a function, the most telling ones, of more than one kind', () => {
    const lines = [1, 2, 3, 4, 5, 6];
    const faults = [
      ...lines.map((line) => fault('EqualityOperator', line)),
      fault('CallExpression', 7),
      fault('StringLiteral', 8),
    ];

    expect(selected(faults)).toEqual([
      'EqualityOperator1',
      'EqualityOperator2',
      'EqualityOperator3',
      'CallExpression7',
      'StringLiteral8',
    ]);
  });

  it('takes what lies on changed lines before all else', () => {
    const faults = [
      ...[1, 2, 3, 4, 5, 6].map((line) => fault('EqualityOperator', line)),
      fault('StringLiteral', 7),
      fault('BlockStatement', 8),
    ];
    const hunks = new Map([['a.ts#f', [{ start: 7, end: 8 }]]]);

    const { selected: chosen } = selectFaults(faults, { ...LIMITS, hunks });

    expect(chosen.map(({ id }) => id)).toEqual([
      'EqualityOperator1',
      'EqualityOperator2',
      'EqualityOperator3',
      'StringLiteral7',
      'BlockStatement8',
    ]);
  });

  it('counts each function for itself', () => {
    const lines = [1, 2, 3, 4, 5, 6];
    const faults = ['a.ts#f', 'a.ts#g'].flatMap((name) =>
      lines.map((line) => fault('EqualityOperator', line, { function: name, id: `${name}${line}` })),
    );

    expect(selected(faults)).toHaveLength(10);
  });

  it('never takes arid faults, and gives them back as skipped', () => {
    const log = fault('StringLiteral', 1, { arid: 'log' });

    expect(selectFaults([log], LIMITS)).toEqual({ selected: [], skipped: [log] });
  });

  it('takes the same faults in whatever order they come', () => {
    const faults = ['StringLiteral', 'EqualityOperator', 'Regex', 'HunkRevert'].flatMap((operator) =>
      [1, 2, 3, 4].map((line) => fault(operator, line)),
    );

    expect([...selected(faults.toReversed())].sort()).toEqual([...selected(faults)].sort());
  });
});

describe('toldBeside', () => {
  const hunks = new Map([['a.ts#f', [{ start: 2, end: 3 }]]]);

  it('names the most telling fault of each changed line on which no selected one goes unnoticed', () => {
    const unnoticed = [
      fault('EqualityOperator', 1),
      fault('StringLiteral', 2),
      fault('LogicalOperator', 2),
      fault('EqualityOperator', 3),
      fault('StringLiteral', 3),
    ];

    const told = toldBeside(unnoticed, new Set(['StringLiteral3']), hunks);

    expect(told.map(({ id }) => id)).toEqual(['LogicalOperator2']);
  });
});
