/** What the runner shows of a result: outputs, summary, notes in the diff, and whether the job is green. */
import { digest } from '../report/digest.ts';
import { headline } from '../report/headline.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { plainText } from '../report/marked-text.ts';
import { oneLine } from '../short-text.ts';
import type { RunResult } from '../verdict/run-result.ts';
import type { Core } from './job.ts';
import { type Ended, outputsOf } from './outputs.ts';

export interface Shown {
  /** Whether the summary page shows the result. */
  readonly summary: boolean;
  /** At most so many gaps are shown in the diff. */
  readonly annotations: number;
}

/** Hands over what the run ended with. */
export async function tellRunner(core: Core, ended: Ended, shown: Shown): Promise<void> {
  const { result } = ended;
  for (const [name, value] of Object.entries(outputsOf(ended))) core.setOutput(name, value);
  if (shown.summary) {
    await core.summary
      .addRaw(renderMarkdown(result))
      .write()
      .catch((error: Error) => core.info(`No summary: ${error.message}`));
  }
  const gaps = digest(result).gaps.slice(0, shown.annotations);
  for (const { file, line, label } of gaps) {
    core.warning(oneLine(plainText(label)), { title: 'No test notices this fault', file, startLine: line });
  }
  const text = `QTest: ${oneLine(plainText(headline(result, digest(result))))}`;
  if (isRed(result)) core.setFailed(text);
  else if (result.exitCode !== 0) core.warning(text);
}

/** What a policy blocks is red, and a mistake in the configuration; what could not be judged is where the policy says so. */
function isRed({ verdict, policy }: RunResult): boolean {
  if (verdict === 'fail' || verdict === 'configuration') return true;
  return (verdict === 'baseline-red' || verdict === 'no-verdict') && policy.failOn === 'error';
}
