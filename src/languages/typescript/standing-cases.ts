/** What rendering must know of tests that stand already, read from the certificates beside them. */
import path from 'node:path';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import { certificatePath, parseCertificates } from '../../verify/certificate.ts';
import { foldersUp } from './detect/packages.ts';
import type { TsProject } from './project.ts';
import type { RenderContext } from './render/context.ts';
import { openReader } from './render/style.ts';
import { importNames } from './resolve.ts';

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
    packageName: (testFile, file) =>
      isWithin(project.root, file) ? undefined : packageName(workspace, testFile, file),
  };
}

function isWithin(folder: string, file: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

function packageName({ root }: Workspace, testFile: string, file: string): string | undefined {
  const manifests = foldersUp(path.posix.dirname(file)).map((folder) => path.posix.join(folder, 'package.json'));
  const names = importNames(root, manifests.slice(0, 2));
  return names.namesOf(file).find((name) => !name.startsWith('#') && names.resolve(testFile, name) === file);
}
