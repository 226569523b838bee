/** Which certified test files a path stands for that a person gave to `qtest verify`. */
import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { CERTIFICATES, certificateFiles } from './standing.ts';

/**
 * Test files, relative to the repository: of a test file or its certificate that one, of a folder all certified ones below it (of
 * a folder of certificates those that they are for). `given` is absolute. Throws ConfigurationError where it stands for none.
 */
export async function certifiedFiles(repository: string, given: string): Promise<readonly string[]> {
  const name = path.relative(repository, given).split(path.sep).join('/');
  if (name === '..' || name.startsWith('../')) {
    throw new ConfigurationError(`${given} is outside the repository ${repository}. Name a test file inside it.`);
  }
  const inside = `${name}/`.startsWith(`${CERTIFICATES}/`) ? name.slice(CERTIFICATES.length + 1) : undefined;
  if (name.endsWith('.json')) {
    if (inside !== undefined) return [inside.slice(0, -'.json'.length)];
    throw new ConfigurationError(
      `${name} is no certificate: those stand below ${CERTIFICATES}. Name one of them, or a test file that QTest wrote.`,
    );
  }
  return (await isFolder(given)) ? await filesBelow(repository, name, inside ?? name) : [name];
}

async function filesBelow(repository: string, name: string, folder: string): Promise<readonly string[]> {
  const all = await certificateFiles(path.join(repository, CERTIFICATES));
  const below = all
    .map((file) => file.slice(0, -'.json'.length))
    .filter((file) => folder === '' || folder === '.qtest' || file.startsWith(`${folder}/`));
  const standing: string[] = [];
  for (const file of below) if (await lstat(path.join(repository, file)).catch(() => undefined)) standing.push(file);
  if (standing.length > 0) return standing;
  throw new ConfigurationError(
    `No test file below ${name || 'the repository'} has a certificate. Name the place of tests that QTest wrote, or write some: qtest run --write.`,
  );
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}
