/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../languages/language.ts';
import { readRegular } from '../sandbox/copy/read-claim.ts';
import { type Certificate, type CertificateFile, certificatePath, parseCertificates } from './certificate.ts';

export interface Standing {
  readonly testFile: string;
  /** Absent when the whole file was deleted. */
  readonly text?: string;
  readonly certificates: CertificateFile;
  /** Certified cases that stand as QTest wrote them. */
  readonly intact: readonly Certificate[];
  /** Ids of cases that a person edited: theirs from then on. */
  readonly edited: readonly string[];
  /** Certificates of cases that a person deleted: they never come back. */
  readonly deleted: readonly Certificate[];
}

/** Where certificates stand, relative to the repository. */
export const CERTIFICATES = '.qtest/certificates';

/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
export async function readStanding(
  repository: string,
  languages: readonly Language[],
  notice: (text: string) => void,
): Promise<readonly Standing[]> {
  const found: Standing[] = [];
  for (const file of await certificateFiles(path.join(repository, CERTIFICATES))) {
    const certificates = parseCertificates((await readIfThere(path.join(repository, CERTIFICATES, file))) ?? '');
    if (!certificates || certificatePath(certificates.testFile) !== `${CERTIFICATES}/${file}`) {
      notice(`${CERTIFICATES}/${file} is not a certificate file; its tests count as unproven`);
      continue;
    }
    found.push(await standing(repository, languages, certificates));
  }
  return found;
}

async function standing(
  repository: string,
  languages: readonly Language[],
  certificates: CertificateFile,
): Promise<Standing> {
  const { testFile, cases } = certificates;
  const text = await readIfThere(path.join(repository, testFile));
  const language = languages.find((l) => l.extensions.some((end) => testFile.endsWith(end)));
  if (text === undefined || !language) {
    return { testFile, ...(text === undefined ? {} : { text }), certificates, intact: [], edited: [], deleted: cases };
  }
  const located = new Map((await language.locateCases(testFile, text, cases)).map((c) => [c.id, c.textHash]));
  return {
    testFile,
    text,
    certificates,
    intact: cases.filter((c) => located.get(c.id) === c.textHash),
    edited: cases.filter((c) => located.has(c.id) && located.get(c.id) !== c.textHash).map((c) => c.id),
    deleted: cases.filter((c) => !located.has(c.id)),
  };
}

/** The certificate files below a folder, relative to it, sorted. */
export async function certificateFiles(root: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A file's text; undefined where there is no regular file: a change may bring a link to a device that never ends. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readRegular(file)?.toString('utf8');
}

function isMissing(error: unknown): boolean {
  return Object(error).code === 'ENOENT';
}
