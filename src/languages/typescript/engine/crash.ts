/** Why a run of Stryker gave nothing, from what it printed. */
import type { MutationResult } from '../../../mutate/fault.ts';
import type { ProcessResult } from '../../../sandbox/programs/process.ts';

const SHOWN = 12;

/** Code and text for the verdict. */
export function crashOf(end: ProcessResult): NonNullable<MutationResult['invalid']> {
  const lines = end.output.split('\n').filter((line) => line.trim() !== '');
  const last = lines.slice(-SHOWN).join('\n');
  if (end.failedToStart !== undefined)
    return { code: 'engine-crashed', message: `StrykerJS could not be started: ${end.failedToStart}` };
  if (end.timedOut)
    return {
      code: 'engine-timeout',
      message: `StrykerJS did not end in ${Math.round(end.durationMs / 1000)} s:\n${last}`,
    };
  if (/failed tests in the initial test run/i.test(end.output)) {
    return {
      code: 'baseline-red',
      message: `Tests that pass by themselves fail under StrykerJS with no fault in place (they see its instrumentation, or do not give the same result twice): ${failedTests(lines)}`,
    };
  }
  if (/Initial test run timed out/i.test(end.output))
    return { code: 'runner-timeout', message: 'The tests did not end under StrykerJS.' };
  if (/No tests were executed/i.test(end.output))
    return { code: 'no-tests-run', message: 'StrykerJS found no test to run.' };
  const limit = end.exceeded === undefined ? '' : `${end.exceeded} and `;
  const how =
    end.exitCode === 0 ? 'ended well and wrote no report' : `ended with ${end.exitCode ?? end.signal ?? 'nothing'}`;
  return { code: 'engine-crashed', message: `StrykerJS ${limit}${how}: ${causeOf(lines)}\n${last}` };
}

/** The first error named: Stryker's own, that the initial run went wrong, comes after what made it so. */
function causeOf(lines: readonly string[]): string {
  const [error] = lines.flatMap((line) => /\b(?:[A-Z]\w*)?Error(?: \[\w+\])?: .+/.exec(line)?.[0] ?? []);
  return error ?? lines.findLast((line) => !/^\s+at /.test(line))?.trim() ?? 'it printed nothing';
}

/** Names as Stryker lists them: one tab, then the name; the message has two. */
function failedTests(lines: readonly string[]): string {
  const names = lines.filter((line) => /^\t\S/.test(line)).map((line) => line.trim());
  return names.length > 0 ? names.join('; ') : lines.slice(-SHOWN).join('\n');
}
