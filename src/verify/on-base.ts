import type { Session, TestRun } from '../languages/language.ts';
import type { Workspace } from '../sandbox/copy/workspace.ts';

export interface OnBaseRequest {
  readonly session: Session;
  readonly workspace: Workspace;
  /** Changed sources as base has them, by path on head. */
  readonly baseTexts: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Runs test files of the copy with the changed sources as base has them. The copy is as before afterwards. */
export async function runOnBase(request: OnBaseRequest, files: readonly string[]): Promise<TestRun> {
  const { session, workspace, baseTexts, timeoutMs, signal } = request;
  for (const [file, text] of baseTexts) await workspace.write(file, text);
  try {
    return await session.run({ files, timeoutMs, signal });
  } finally {
    await workspace.restore();
  }
}
