/** The files of a run as its result has them: whoever commits needs nothing else. */
import type { RenderedFile } from '../languages/language.ts';
import { blobName } from '../model/cached-outlines.ts';
import { lineCount } from '../verdict/lines.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { type CertificateFile, certificatePath, printCertificates } from './certificate.ts';
import { sha256 } from './recheck.ts';
import type { Standing } from './standing.ts';

type Entry = RunResult['files'][number];

/** Test files that differ from what stands, and the certificates of them all. */
export function proposedFiles(
  tests: readonly RenderedFile[],
  certificates: readonly CertificateFile[],
  standing: readonly Standing[],
): readonly Entry[] {
  const changed = tests.filter(({ text, previous }) => text !== previous);
  const proofs = certificates.filter(({ testFile }) => changed.some(({ path }) => path === testFile));
  return [
    ...changed.map(({ path, text, previous }) => entry(path, text, previous)),
    ...proofs.map((file) => {
      const before = standing.find(({ testFile }) => testFile === file.testFile);
      return entry(
        certificatePath(file.testFile),
        printCertificates(file),
        before && printCertificates(before.certificates),
      );
    }),
  ];
}

/** An empty test file is one that goes. */
function entry(path: string, text: string, previous: string | undefined): Entry {
  const action = text === '' ? 'delete' : previous === undefined ? 'create' : 'update';
  return {
    path,
    action,
    ...(previous === undefined ? {} : { baseBlob: blobName(previous) }),
    sha256: sha256(text),
    text,
    linesAdded: Math.max(0, lineCount(text) - lineCount(previous ?? '')),
  };
}
