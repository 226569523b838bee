import { digest } from '../report/digest.ts';
import { plainText } from '../report/marked-text.ts';
import { oneLine } from '../report/print-value.ts';
import type { Survivor } from '../verdict/run-result.ts';
import type { Io } from './io.ts';
import { oneById, readLastResult } from './last-result.ts';

/** `qtest mutant ID`: one open fault of the last run. */
export async function mutant(id: string, io: Io): Promise<number> {
  const { result } = await readLastResult(io.cwd);
  const fault = oneById(result.survivors, id, 'open fault');
  const short = digest(result).ids.get(fault.id) ?? fault.id;
  io.stdout.write(`${lines(fault, short).join('\n')}\n`);
  return 0;
}

function lines(fault: Survivor, short: string): readonly string[] {
  const reached =
    fault.coveredBy.length === 0
      ? ['No test reaches it.']
      : ['Tests that reach it and do not notice:', ...fault.coveredBy.map((name) => `  ${oneLine(name)}`)];
  return [
    `${short}  ${oneLine(fault.file)}:${fault.line}   ${oneLine(plainText(fault.label))}   (${fault.operator})`,
    ...(fault.diff ? ['', ...diffLines(fault.diff)] : []),
    '',
    ...noticedBy(fault),
    ...reached,
  ];
}

function diffLines(diff: NonNullable<Survivor['diff']>): readonly string[] {
  return [...diff.before.map((line) => `- ${oneLine(line)}`), ...diff.after.map((line) => `+ ${oneLine(line)}`)];
}

function noticedBy({ noticedBy: input, proof }: Survivor): readonly string[] {
  if (!input) return ['No input is known that tells it apart.'];
  const where = proof?.by === 'ready-test' ? ' A ready test has it: qtest run --write.' : '';
  return [
    `${oneLine(input.case)} tells it apart: ${oneLine(input.result)}, with the fault ${oneLine(input.withFault)}.${where}`,
  ];
}
