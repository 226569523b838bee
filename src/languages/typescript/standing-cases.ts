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
    packageName: packageNames(project, workspace),
  };
}

/** Manifests are read once for each file: every name that a test uses of it is asked for. */
function packageNames(
  { root: projectRoot }: TsProject,
  { root }: Workspace,
): (testFile: string, file: string) => string | undefined {
  const known = new Map<string, ReturnType<typeof importNames>>();
  const namesFor = (file: string) => {
    const manifests = foldersUp(path.posix.dirname(file)).map((folder) => path.posix.join(folder, 'package.json'));
    const names = known.get(file) ?? importNames(root, manifests.slice(0, 2));
    known.set(file, names);
    return names;
  };
  return (testFile, file) => {
    if (projectRoot === '' || file.startsWith(`${projectRoot}/`)) return undefined;
    const names = namesFor(file);
    return names.namesOf(file).find((name) => !name.startsWith('#') && names.resolve(testFile, name) === file);
  };
}
