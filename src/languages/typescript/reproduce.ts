/** Commands that show a behaviour change, each tried: what it prints on head's text is not what it prints on base's. */

import type { Outcome } from '../../generate/test-case.ts';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import type { ProcessResult } from '../../sandbox/programs/process.ts';
import { shellWord } from '../../short-text.ts';
import { type BaseSide, baseTexts, onBase } from '../base-side.ts';
import type { ReproduceRequest } from '../language.ts';
import type { TsProject } from './project.ts';
import { reproduceScript } from './reproduce-script.ts';

/** For one try; a loop without end takes all of it. */
const TRY_MS = 3_000;

/** So many programs that should have ended and did not: the module keeps its process alive, whatever is called. */
const MAX_STUCK = 2;

/** A line for a shell in the repository's folder for each change; undefined where no line was seen to show it. The copy is as before afterwards. */
export async function reproduce(
  { project, workspace }: { readonly project: TsProject; readonly workspace: Workspace },
  { changes, base, signal }: ReproduceRequest,
): Promise<readonly (string | undefined)[]> {
  let stuck = 0;
  const tried = async (script: string, outcome: Outcome): Promise<ProcessResult | undefined> => {
    if (stuck >= MAX_STUCK) return undefined;
    const ended = await workspace.run({
      file: project.node.path,
      args: ['-e', script],
      cwd: workspace.root,
      timeoutMs: TRY_MS,
      signal,
    });
    if (ended.timedOut && outcome.failed !== 'hang') stuck++;
    return fits(ended, outcome) ? ended : undefined;
  };
  const shown: (Shown | undefined)[] = [];
  for (const change of changes) shown.push(await firstThatFits(change, base, tried));
  try {
    for (const [file, text] of baseTexts(base)) await workspace.write(file, text);
    for (const [at, change] of changes.entries()) {
      const found = shown[at];
      const ended = found && (await tried(found.onBase, change.base));
      if (!found || !ended || printed(ended) === printed(found.ended)) shown[at] = undefined;
    }
  } finally {
    await workspace.restore();
  }
  return shown.map((found) => found && `node -e ${shellWord(found.script)}`);
}

interface Shown {
  readonly script: string;
  /** The same on base, where what is exported may have another place. */
  readonly onBase: string;
  readonly ended: ProcessResult;
}

/** Whether a default export is the module or a member of it is found by trying. */
async function firstThatFits(
  { case: one, ...outcomes }: ReproduceRequest['changes'][number],
  base: BaseSide,
  tried: (script: string, outcome: Outcome) => Promise<ProcessResult | undefined>,
): Promise<Shown | undefined> {
  // What stands on a test has nothing to call.
  if (one.act.length === 0) return undefined;
  const moved = onBase(one, base);
  const ways = [false, true].flatMap((isMember) => {
    const [script, before] = [one, moved].map((of) => reproduceScript(of, outcomes, isMember));
    return script === undefined || before === undefined ? [] : [{ script, onBase: before }];
  });
  for (const way of ways) {
    const ended = await tried(way.script, outcomes.head);
    if (ended) return { ...way, ended };
  }
  return undefined;
}

/** True where the program came to such an end as the harness saw. */
function fits({ exitCode, timedOut, output }: ProcessResult, outcome: Outcome): boolean {
  if (outcome.failed === 'hang') return timedOut;
  if (timedOut) return false;
  if (outcome.failed !== undefined) return exitCode !== 0;
  const error = outcome.steps.findLast(({ kind }) => kind !== 'skipped')?.error;
  return error ? exitCode !== 0 && output.includes(error.class) : exitCode === 0;
}

/** What a person would compare: an error without the way to it. */
function printed({ exitCode, timedOut, output }: ProcessResult): string {
  if (timedOut) return 'no end';
  if (exitCode === 0) return output;
  return /^(?:Uncaught )?[\w$.]*(?:Error|Exception)\b.*$/m.exec(output)?.[0] ?? `exit ${exitCode}`;
}
