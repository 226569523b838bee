import type { RunFlags } from '../config.ts';
import type { Io } from '../io.ts';
import { plural } from '../report/words.ts';
import { oneLine } from '../short-text.ts';
import type { Rechecked } from '../verify/recheck.ts';
import { verifyTests } from '../verify-tests.ts';
import { openProgress } from './progress.ts';

const NOT_PROVEN = 2;

/** `qtest verify PATH…`. Resolves to 0 when each case is proven or a person's own, else 2. */
export async function verify(
  paths: readonly string[],
  flags: Pick<RunFlags, 'base' | 'sandbox' | 'install'>,
  io: Io,
): Promise<number> {
  const progress = openProgress(io, false);
  let answers: readonly Rechecked[];
  try {
    answers = await verifyTests(paths, flags, { ...io, stderr: progress.sink });
  } finally {
    progress.end();
  }
  let file = '';
  for (const { testFile, status, title, reason } of answers) {
    if (testFile !== file) io.stdout.write(`${oneLine(testFile)}\n`);
    file = testFile;
    io.stdout.write(`  ${status.padEnd(7)}  ${oneLine(title)}${reason ? `: ${oneLine(reason)}` : ''}\n`);
  }
  const unproven = answers.filter(({ status }) => status === 'broken' || status === 'stale').length;
  const valid = answers.filter(({ status }) => status === 'valid').length;
  io.stdout.write(`${plural(valid, 'valid case')}, ${unproven} without a valid proof, of ${answers.length}.\n`);
  return unproven > 0 ? NOT_PROVEN : 0;
}
