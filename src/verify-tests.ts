/** The way of `qtest verify`: certified test files of the work tree, each proof made again in a copy of the repository. */
import path from 'node:path';
import { loadOptionsAnyway } from './config/load.ts';
import type { RunFlags } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { repositoryRoot } from './git.ts';
import type { Io } from './io.ts';
import type { Language, Project } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { openModel } from './model/model.ts';
import { languageOf, projectOf } from './project-of.ts';
import type { Workspace } from './sandbox/copy/workspace.ts';
import { cleanLeftovers } from './sandbox/programs/run-folder.ts';
import { chooseSite } from './sandbox/site.ts';
import { type CertificateFile, certificatePath, parseCertificates } from './verify/certificate.ts';
import { certifiedFiles } from './verify/certified-files.ts';
import { type Rechecked, recheck } from './verify/recheck.ts';
import { readIfThere } from './verify/standing.ts';

interface CertifiedFile {
  readonly testFile: string;
  readonly text: string;
  readonly certificates: CertificateFile;
  readonly language: Language;
}

/**
 * One answer a certified case of the given test files, certificates or folders (relative to `io.cwd`), in their order. Throws
 * ConfigurationError for a file that does not exist or has no certificates, and where its project cannot be run.
 */
export async function verifyTests(
  given: readonly string[],
  flags: Pick<RunFlags, 'base' | 'sandbox' | 'install'>,
  io: Io,
): Promise<readonly Rechecked[]> {
  cleanLeftovers();
  const root = await repositoryRoot(io.cwd);
  using model = await openModel(root, await allLanguages(), io);
  const { languages } = model;
  const certified: CertifiedFile[] = [];
  const files = new Set<string>();
  for (const name of given) for (const file of await certifiedFiles(root, path.resolve(io.cwd, name))) files.add(file);
  for (const file of files) certified.push(await readCertified(root, file, languages));
  const code = { root, files: certified.map(sourceOf), languages };
  const site = await chooseSite(code, await loadOptionsAnyway(flags, io), io);
  const projects = await Promise.all(certified.map((file) => projectOf(file.language, site, sourceOf(file))));
  await using workspace = await site.open(projects, io);
  const answers: Rechecked[] = [];
  for (const [at, file] of certified.entries()) {
    answers.push(...(await verifyFile(root, file, projects[at] as Project, workspace, io)));
  }
  return answers;
}

async function readCertified(root: string, testFile: string, languages: readonly Language[]): Promise<CertifiedFile> {
  const text = await readIfThere(path.join(root, testFile));
  if (text === undefined)
    throw new ConfigurationError(`${testFile} does not exist. Name a test file that QTest wrote.`);
  const proofs = await readIfThere(path.join(root, certificatePath(testFile)));
  const certificates = proofs === undefined ? undefined : parseCertificates(proofs);
  if (!certificates) {
    const why =
      proofs === undefined
        ? 'is missing. Name a test file that QTest wrote; if it wrote this one, restore'
        : 'is not a certificate file. Restore';
    throw new ConfigurationError(
      `${testFile} cannot be verified: ${certificatePath(testFile)} ${why} its certificate from git, or write it anew: qtest run --write.`,
    );
  }
  return { testFile, text, certificates, language: languageOf(testFile, languages) };
}

function sourceOf({ testFile, certificates }: CertifiedFile): string {
  return certificates.cases[0]?.source.path ?? testFile;
}

async function verifyFile(
  root: string,
  { testFile, text, certificates, language }: CertifiedFile,
  project: Project,
  workspace: Workspace,
  io: Io,
): Promise<readonly Rechecked[]> {
  io.stderr.write(`verifying ${testFile}\n`);
  await using session = await language.open(project, workspace, io.signal);
  return await recheck({
    language,
    session,
    testFile,
    text,
    certificates,
    readSource: (source) => readIfThere(path.join(root, source)),
    signal: io.signal,
  });
}
