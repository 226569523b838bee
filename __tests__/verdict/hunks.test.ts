import type { ProjectRun } from '../../src/judge-project.ts';
import type { FaultResult, FaultStatus } from '../../src/mutate/fault.ts';
import { hunkEntries } from '../../src/verdict/hunks.ts';

function result(id: string, status: FaultStatus, operator = 'HunkRevert'): FaultResult {
  const location = { start: { line: 3, column: 5 }, end: { line: 3, column: 11 } };
  const place = { file: 'a.ts', function: 'a.ts#f', location, start: 20, end: 26, static: false };
  const fault = { id, operator, original: 'a >= b', replacement: 'a > b', ...place };
  return { fault, status, killedBy: status === 'killed' ? ['f > one'] : [], coveredBy: [] };
}

it('says of each changed hunk whether some test notices that it is undone', () => {
  const results = [
    result('one', 'killed'),
    result('two', 'no-coverage'),
    result('three', 'needs-service'),
    result('other', 'survived', 'EqualityOperator'),
  ];
  const entries = hunkEntries({ before: { results } } as unknown as ProjectRun);
  expect(entries.map(({ fault, undone, noticedBy }) => [fault, undone, noticedBy])).toEqual([
    ['one', 'noticed', ['f > one']],
    ['two', 'unnoticed', []],
    ['three', 'not-judged', []],
  ]);
  expect(entries[0]).toMatchObject({ line: 3, endLine: 3, change: '`>` became `>=`' });
});
