/** What rendering must know of tests that stand already, read from the certificates beside them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from '../../sandbox/workspace.ts';
import { certificatePath, parseCertificates } from '../../verify/certificate.ts';
import type { TsProject } from './project.ts';
import type { RenderContext } from './render/context.ts';

export function renderContext(project: TsProject, workspace: Workspace): RenderContext {
  const read = (file: string) => {
    const full = path.join(workspace.repository, file);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const certificates = (testFile: string) => {
    const text = read(certificatePath(testFile));
    return text === undefined ? undefined : parseCertificates(text);
  };
  return {
    project,
    readFile: read,
    previousCases: (testFile) => certificates(testFile)?.cases ?? [],
    deletedCases: (testFile) => certificates(testFile)?.deleted ?? [],
  };
}
