import type { ProjectRun } from '../../src/judge-project.ts';
import { changeEntries, functionEntries, survivorEntries } from '../../src/verdict/entries.ts';
import { exploredCase } from '../verify/cases.ts';
import { results } from './facts.ts';

describe('survivorEntries', () => {
  it('says of a fault under which the proving test never ends just that', () => {
    const explored = exploredCase('c', ['f0'], { by: ['hang'] });
    const kept = { explored, bucket: 'same', proven: ['f0'], observed: '', file: 'src/f.test.ts' };
    const run = {
      project: { name: '' },
      before: { results: results('survived') },
      verified: { kept: [kept] },
      functions: [],
      selected: new Set(['f0']),
      onBase: new Set(),
      files: [],
    } as unknown as ProjectRun;

    const [entry] = survivorEntries([run], new Set(), { written: false, options: { acceptChanges: false } as never });

    expect(entry?.noticedBy).toEqual({ case: 'f(1)', result: '1', withFault: 'never ends' });
  });

  it.each([
    ['same', false, 'written-test'],
    ['changed', false, 'behaviour-change'],
    ['changed', true, 'written-test'],
  ] as const)(
    'says of a fault that a test of kind %s notices, accepted: %s, in a run that writes: %s',
    (bucket, acceptChanges, by) => {
      const kept = { explored: exploredCase('c', ['f0']), bucket, proven: ['f0'], observed: '', file: 'src/f.test.ts' };
      const run = {
        project: { name: '' },
        before: { results: results('survived') },
        verified: { kept: [kept] },
        functions: [],
        selected: new Set(['f0']),
        onBase: new Set(),
        files: [],
      } as unknown as ProjectRun;

      const [entry] = survivorEntries([run], new Set(), { written: true, options: { acceptChanges } as never });

      expect(entry?.proof).toEqual({ by, case: 'c' });
    },
  );
});

describe('survivorEntries of a change', () => {
  it('tells what is known of a changed line before all else, though it was not selected', () => {
    const found = results('survived', 'survived');
    const faults = found.map(({ fault }, i) => ({ ...fault, location: { start: { line: i + 1 }, end: {} } }));
    const run = {
      project: { name: '' },
      before: { results: found.map((result, i) => ({ ...result, fault: faults[i] })) },
      functions: [{ id: faults[1]?.function, hunks: [{ start: 2, end: 2 }] }],
      selected: new Set(['f0']),
      onBase: new Set(),
      files: [],
    } as unknown as ProjectRun;

    const entries = survivorEntries([run], new Set(), { written: false, options: { acceptChanges: false } as never });

    expect(entries.map(({ id, counted, toldBeside }) => [id, counted, toldBeside])).toEqual([
      ['f1', false, true],
      ['f0', true, undefined],
    ]);
  });
});

describe('survivorEntries of several functions', () => {
  it('tells the most telling fault of each before the second of any', () => {
    const found = results('survived', 'survived', 'survived');
    const of = [
      ['a.ts#f', 'BlockStatement'],
      ['a.ts#f', 'EqualityOperator'],
      ['a.ts#g', 'StringLiteral'],
    ] as const;
    const faults = found.map(({ fault }, i) => ({ ...fault, function: of[i]?.[0], operator: of[i]?.[1], start: i }));
    const run = {
      project: { name: '' },
      before: { results: found.map((result, i) => ({ ...result, fault: faults[i] })) },
      functions: [],
      selected: new Set(faults.map(({ id }) => id)),
      onBase: new Set(),
      files: [],
    } as unknown as ProjectRun;

    const entries = survivorEntries([run], new Set(), { written: false, options: { acceptChanges: false } as never });

    expect(entries.map(({ operator }) => operator)).toEqual(['EqualityOperator', 'StringLiteral', 'BlockStatement']);
  });
});

describe('functionEntries', () => {
  it.each([
    [['killed', 'timeout'], 'tested', undefined],
    [['killed', 'survived'], 'stopped', 'does not return for inputs that were tried'],
  ] as const)('of a function whose search was stopped, with faults %j, is %s', (statuses, status, reason) => {
    const found = results(...statuses);
    const faults = found.map(({ fault }) => fault);
    const run = {
      project: { root: '', language: 'typescript' },
      functions: [{ id: 'a.ts#f', file: 'a.ts', name: 'f', kind: 'new', head: { line: 1, endLine: 3 }, hunks: [] }],
      before: { results: found },
      selected: new Set(faults.map(({ id }) => id)),
      faults,
      changes: [],
      failures: [],
      exploration: {
        killed: [],
        stopped: [{ function: 'a.ts#f', code: 'hang', reason: 'does not return for inputs that were tried' }],
      },
    } as unknown as ProjectRun;

    const [entry] = functionEntries(run, { written: false, options: { acceptChanges: false } as never });

    expect(entry).toMatchObject({ status, judged: 2 });
    expect(entry?.reason).toBe(reason);
  });
});

it.each([
  [[], [], 'tested'],
  [['f0'], [], 'stopped'],
  [[], ['a.ts#f'], 'stopped'],
] as const)(
  'a function is compared where inputs came to it and base loads: with faults %j unreached, and %j not asked of base, it is %s',
  (unreached, uncompared, status) => {
    const run = {
      project: { root: '', language: 'typescript' },
      functions: [{ id: 'a.ts#f', file: 'a.ts', name: 'f', kind: 'changed', head: { line: 1, endLine: 3 }, hunks: [] }],
      selected: new Set(),
      faults: [results('survived')[0]?.fault],
      changes: [],
      failures: [],
      exploration: { killed: [], stopped: [], unreached, uncompared },
    } as unknown as ProjectRun;

    expect(functionEntries(run, { written: false, options: {} as never })).toMatchObject([{ status }]);
  },
);

it('of a function says that recorded calls of its file were tried', () => {
  const fn = (file: string) => ({
    id: `${file}#f`,
    file,
    name: 'f',
    kind: 'changed',
    head: { line: 1, endLine: 3 },
    hunks: [],
  });
  const run = {
    project: { root: '', language: 'typescript' },
    functions: [fn('a.ts'), fn('b.ts')],
    selected: new Set(),
    faults: [],
    changes: [],
    failures: [],
    recording: { calls: [{ of: { file: 'a.ts', path: 'f' }, args: [] }] },
    exploration: { killed: [], stopped: [], unreached: [], uncompared: [] },
  } as unknown as ProjectRun;

  const entries = functionEntries(run, { written: false, options: {} as never });

  expect(entries.map(({ waysTried }) => waysTried)).toEqual([['call', 'recorded'], ['call']]);
});

const NOTHING = { steps: [], state: [], stubs: [] };

describe('changeEntries', () => {
  it.each([
    [['src/a.qtest.test.ts'], true],
    [['src/a.test.ts'], undefined],
  ])(
    'of a change whose undoing fails in %j, with a certified test file, says that it is held: %s',
    (killedIn, held) => {
      const [undone] = results('killed');
      const run = {
        project: { name: '' },
        functions: [],
        before: { results: [{ ...undone, killedIn }] },
        changes: [
          {
            id: 'c',
            function: 'a.ts#f',
            case: exploredCase('c', ['f0']).case,
            base: NOTHING,
            head: NOTHING,
            kind: 'value',
            cause: { file: 'a.ts', lines: { start: 1, end: 1 }, text: '', fault: 'f0' },
          },
        ],
      } as unknown as ProjectRun;
      const holding = {
        written: false,
        options: { acceptChanges: false } as never,
        certified: ['src/a.qtest.test.ts'],
      };

      expect(changeEntries(run, holding)[0]?.held).toBe(held);
    },
  );
});
