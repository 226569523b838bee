import { ToolError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { TestRun } from '../languages/language.ts';
import { oneById, readLastResult } from '../outcome/last-result.ts';
import { digest } from '../report/digest.ts';
import { lineDiff } from '../report/line-diff.ts';
import { plainText } from '../report/marked-text.ts';
import { rerunCommand } from '../report/rerun.ts';
import { plural } from '../report/words.ts';
import { oneLine } from '../short-text.ts';
import type { RunResult, Survivor } from '../verdict/run-result.ts';
import { openProgress } from './progress.ts';

const NOT_NOTICED = 2;

/** `qtest mutant ID`: one open fault of the last run. With `run` its tests decide: 0 when one notices it, else 2. */
export async function mutant(id: string, { run }: { readonly run: boolean }, io: Io): Promise<number> {
  const { root, result } = await readLastResult(io.cwd);
  const fault = oneById(result.survivors, id, 'open fault');
  const short = digest(result).ids.get(fault.id) ?? fault.id;
  io.stdout.write(`${lines(fault, short, oneLine(rerunCommand(result, '--write'))).join('\n')}\n`);
  return run ? await runIt(root, result, fault, io) : 0;
}

async function runIt(root: string, result: RunResult, fault: Survivor, io: Io): Promise<number> {
  const { runFault } = await import('../run-fault.ts');
  const progress = openProgress(io, false);
  let tests: TestRun | undefined;
  try {
    tests = await runFault(root, result, fault, { ...io, stderr: progress.sink });
  } finally {
    progress.end();
  }
  const say = (text: string) => void io.stdout.write(`\n${text}\n`);
  if (!tests) {
    say('Run: no test file reaches it.');
  } else if (tests.status === 'passed') {
    const pass = tests.tests.length === 1 ? '1 test passes' : `${tests.tests.length} tests pass`;
    say(`Run: ${pass} with the fault in place. None notices it.`);
  } else if (tests.status === 'failed') {
    const failed = tests.tests.filter((test) => test.status === 'failed');
    const names = failed.map((test) => `  ${oneLine([test.file, ...test.titlePath].join(' > '))}`);
    say([`Run: noticed by ${plural(failed.length, 'test')}:`, ...names].join('\n'));
    return 0;
  } else {
    throw new ToolError(`The tests gave no result with the fault in place (${tests.status})`, {
      command: `tests of ${fault.file}`,
      exitCode: tests.exitCode,
      output: tests.output,
    });
  }
  return NOT_NOTICED;
}

function lines(fault: Survivor, short: string, write: string): readonly string[] {
  const reached =
    fault.coveredBy.length === 0
      ? ['No test reaches it.']
      : ['Tests that reach it and do not notice:', ...fault.coveredBy.map((name) => `  ${oneLine(name)}`)];
  return [
    `${short}  ${oneLine(fault.file)}:${fault.line}   ${oneLine(plainText(fault.label))}   (${fault.operator})`,
    ...(fault.diff ? ['', ...lineDiff(fault.diff)] : []),
    '',
    ...noticedBy(fault, write),
    ...reached,
  ];
}

function noticedBy({ noticedBy: input, proof }: Survivor, write: string): readonly string[] {
  if (!input) return ['No input is known that tells it apart.'];
  const ready = proof?.by === 'ready-test' ? ` A ready test has it: ${write}.` : '';
  const where = proof?.by === 'written-test' ? ' A test that the run wrote has it.' : ready;
  return [
    `${oneLine(input.case)} tells it apart: ${oneLine(input.result)}, with the fault ${oneLine(input.withFault)}.${where}`,
  ];
}
