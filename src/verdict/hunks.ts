import type { ProjectRun } from '../judge-project.ts';
import type { FaultResult } from '../mutate/fault.ts';
import { becameText } from '../mutate/fault-text.ts';
import type { HunkResult } from './run-result.ts';
import { isUnnoticed } from './score.ts';

/** So many tests are named. */
const NAMED = 5;

/** Every changed hunk that was undone with the tests running: which of them notice, or that none does. */
export function hunkEntries(run: ProjectRun): readonly HunkResult[] {
  const results = (run.before?.results ?? []).filter(({ fault }) => fault.operator === 'HunkRevert');
  return results.map((result): HunkResult => {
    const { fault, killedBy } = result;
    const { start, end } = fault.location;
    return {
      fault: fault.id,
      function: fault.function,
      file: fault.file,
      line: start.line,
      endLine: Math.max(start.line, end.column === 1 ? end.line - 1 : end.line),
      change: becameText(fault.replacement, fault.original),
      undone: undone(result),
      noticedBy: killedBy.slice(0, NAMED),
    };
  });
}

function undone(result: FaultResult): HunkResult['undone'] {
  if (result.status === 'killed' || result.status === 'timeout') return 'noticed';
  return isUnnoticed(result) ? 'unnoticed' : 'not-judged';
}
