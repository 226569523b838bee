import type { BaseSide } from '../languages/base-side.ts';
import type { Session, TestRun } from '../languages/language.ts';
import type { Workspace } from '../sandbox/copy/workspace.ts';

export interface OnBaseRequest {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly base: BaseSide;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Runs test files of the copy with the changed sources as base has them. The copy is as before afterwards. */
export async function runOnBase(request: OnBaseRequest, files: readonly string[]): Promise<TestRun> {
  const { session, workspace, base, timeoutMs, signal } = request;
  // Tests of head name what moved by its new path.
  for (const { path, basePath, text } of base.files)
    for (const file of new Set([path ?? basePath, basePath])) await workspace.write(file, text);
  try {
    return await session.run({ files, timeoutMs, signal });
  } finally {
    await workspace.restore();
  }
}
