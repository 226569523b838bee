/** What rendering must know of tests that stand already, read from the certificates beside them. */
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import { certificatePath, parseCertificates } from '../../verify/certificate.ts';
import type { TsProject } from './project.ts';
import type { RenderContext } from './render/context.ts';
import { openReader } from './render/style.ts';

/** `runFormatter` is the project's own, where it has one. */
export function renderContext(
  project: TsProject,
  workspace: Workspace,
  runFormatter: RenderContext['runFormatter'],
): RenderContext {
  const { readFile } = openReader(workspace.repository);
  const certificates = (testFile: string) => {
    const text = readFile(certificatePath(testFile));
    return text === undefined ? undefined : parseCertificates(text);
  };
  return {
    project,
    readFile,
    ...(runFormatter ? { runFormatter } : {}),
    previousCases: (testFile) => certificates(testFile)?.cases ?? [],
    deletedCases: (testFile) => certificates(testFile)?.deleted ?? [],
  };
}
