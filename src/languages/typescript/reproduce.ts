/** Commands that show a behaviour change, each tried: what it prints on head's text is not what it prints on base's. */

import type { Outcome } from '../../generate/test-case.ts';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import type { ProcessResult } from '../../sandbox/programs/process.ts';
import { shellWord } from '../../short-text.ts';
import type { ReproduceRequest } from '../language.ts';
import type { TsProject } from './project.ts';
import { reproduceScript, type ScriptForm } from './reproduce-script.ts';

/** For one try; a loop without end takes all of it. */
const TRY_MS = 3_000;

const FORMS: readonly ScriptForm[] = [
  { defaultIsMember: false, deep: false },
  { defaultIsMember: true, deep: false },
  { defaultIsMember: false, deep: true },
  { defaultIsMember: true, deep: true },
];

interface Try {
  readonly at: number;
  readonly script: string;
  readonly head: ProcessResult;
}

/** A line for a shell in the repository's folder for each change; undefined where no line was seen to show it. The copy is as before afterwards. */
export async function reproduce(
  { project, workspace }: { readonly project: TsProject; readonly workspace: Workspace },
  { changes, baseTexts, signal }: ReproduceRequest,
): Promise<readonly (string | undefined)[]> {
  const run = (script: string) =>
    workspace.run({ file: project.node.path, args: ['-e', script], cwd: workspace.root, timeoutMs: TRY_MS, signal });
  const tries: Try[] = [];
  for (const [at, { case: one, base, head }] of changes.entries()) {
    const scripts = new Set(FORMS.flatMap((form) => reproduceScript(one, { base, head }, form) ?? []));
    for (const script of scripts) {
      const ended = await run(script);
      if (fits(ended, head)) tries.push({ at, script, head: ended });
    }
  }
  const found = new Map<number, string>();
  try {
    for (const [file, text] of baseTexts) await workspace.write(file, text);
    for (const { at, script, head } of tries) {
      if (found.has(at)) continue;
      const ended = await run(script);
      if (fits(ended, changes[at]?.base) && printed(ended) !== printed(head)) found.set(at, script);
    }
  } finally {
    await workspace.restore();
  }
  return changes.map((_, at) => {
    const script = found.get(at);
    return script === undefined ? undefined : `node -e ${shellWord(script)}`;
  });
}

/** True where the program came to such an end as the harness saw. */
function fits({ exitCode, timedOut, output }: ProcessResult, outcome: Outcome | undefined): boolean {
  if (!outcome) return false;
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
