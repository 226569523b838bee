/** The one place that writes into the user's tree: test files, their certificates, and QTest's own `.qtest` folder. */
import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError, writing } from '../errors.ts';
import type { RenderedFile, TargetFile } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import {
  type Certificate,
  type CertificateFile,
  certificatePath,
  certifiedFault,
  printCertificates,
} from './certificate.ts';
import type { KeptTest } from './kept-test.ts';
import { sha256 } from './recheck.ts';
import type { Standing } from './standing.ts';

/** What proves: plain source edits, run by the project's own runner. */
const ENGINE = 'source-edit';

/** Everything under .qtest but what is meant to be committed stays out of `git status`. */
const IGNORE = '*\n!certificates/\n!certificates/**\n!ledger.json\n';

export interface CertifyRequest {
  /** The test files that are written. */
  readonly files: readonly RenderedFile[];
  readonly kept: readonly KeptTest[];
  readonly faults: readonly Fault[];
  readonly sources: readonly TargetFile[];
  readonly standing: readonly Standing[];
  readonly version: string;
  readonly seed: number;
}

/** Certificate files for the rendered test files: standing certificates are kept, new ones added, deleted cases remembered. */
export function certify(request: CertifyRequest): readonly CertificateFile[] {
  const kept = new Map(request.kept.map((k) => [k.explored.case.id, k]));
  const faults = new Map(request.faults.map((f) => [f.id, f]));
  const functions = request.sources.flatMap((source) => source.functions);
  return request.files.map((file) => {
    const before = request.standing.find((s) => s.testFile === file.path);
    const added = file.cases.flatMap((rendered): Certificate[] => {
      const test = kept.get(rendered.id);
      const fault = test && faults.get(test.proven[0] ?? '');
      const owner = test && functions.find((f) => f.id === (fault?.function ?? test.explored.case.function));
      const source = request.sources.find((s) => s.path === fault?.file);
      if (!test || !fault || !owner || !source) return [];
      return [
        {
          id: rendered.id,
          titlePath: [...rendered.titlePath],
          textHash: rendered.textHash,
          source: {
            path: source.path,
            function: owner.name,
            functionHash: owner.head.digest,
            functionStart: owner.head.start,
            fileHash: sha256(source.headText),
          },
          fault: certifiedFault(fault),
          observed: firstLine(test.observed),
          seed: request.seed,
        },
      ];
    });
    const ids = new Set(added.map((c) => c.id));
    const gone = new Set((before?.deleted ?? []).map((c) => c.id));
    const older = (before?.certificates.cases ?? []).filter((c) => !ids.has(c.id) && !gone.has(c.id));
    return {
      schemaVersion: 1,
      testFile: file.path,
      tool: { version: request.version, engine: ENGINE },
      cases: [...older, ...added],
      deleted: [...new Set([...(before?.certificates.deleted ?? []), ...gone])],
    };
  });
}

/** Writes test files and certificates. Each file is complete or untouched, also when the process is killed. */
export async function writeTests(
  repository: string,
  files: readonly RenderedFile[],
  certificates: readonly CertificateFile[],
): Promise<void> {
  for (const file of files) {
    if (file.text === '') await rm(path.join(repository, file.path), { force: true });
    else if (file.text !== file.previous) await writeInside(repository, file.path, file.text);
  }
  for (const file of certificates)
    await writeInside(repository, certificatePath(file.testFile), printCertificates(file));
}

/** Writes a file of QTest's own below `.qtest`, which git does not see. */
export async function writeOwn(repository: string, name: string, text: string): Promise<void> {
  await writeInside(repository, '.qtest/.gitignore', IGNORE);
  await writeInside(repository, path.posix.join('.qtest', name), text);
}

/** Writes below the repository, never through a link that leaves it. */
export async function writeInside(repository: string, file: string, text: string): Promise<void> {
  const target = path.join(repository, file);
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const root = await realpath(repository);
  const real = await realpath(folder);
  if (real !== root && !real.startsWith(root + path.sep)) {
    throw new ConfigurationError(
      `${path.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`,
    );
  }
  const temporary = path.join(real, `.qtest-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path.join(real, path.basename(file)));
  } catch (error) {
    await rm(temporary, { force: true });
    throw writing(file, error);
  }
}

/** What failed, without where: stacks and paths differ from machine to machine. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200);
}
