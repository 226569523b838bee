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
import { readIfThere, type Standing } from './standing.ts';

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

/**
 * Writes test files and certificates: all of them, or none where one cannot be written. Each file is complete or untouched, also
 * when the process is killed.
 */
export async function writeTests(
  repository: string,
  files: readonly RenderedFile[],
  certificates: readonly CertificateFile[],
): Promise<void> {
  const texts = [
    ...certificates.map((file) => [certificatePath(file.testFile), printCertificates(file)] as const),
    ...files.filter(({ text, previous }) => text !== '' && text !== previous).map((f) => [f.path, f.text] as const),
  ];
  const staged: Staged[] = [];
  const placed: { readonly file: string; readonly before: string | undefined }[] = [];
  try {
    for (const [file, text] of texts) staged.push(await stage(repository, file, text));
    for (const one of staged) {
      const before = await readIfThere(path.join(repository, one.file)).catch((error: unknown) =>
        Promise.reject(writing(one.file, error)),
      );
      await place(one);
      placed.push({ file: one.file, before });
    }
  } catch (error) {
    for (const { file, before } of placed) await putBack(repository, file, before);
    throw error;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true });
  }
  for (const file of files) if (file.text === '') await rm(path.join(repository, file.path), { force: true });
}

async function putBack(repository: string, file: string, before: string | undefined): Promise<void> {
  if (before === undefined) await rm(path.join(repository, file), { force: true });
  else await writeInside(repository, file, before);
}

/** Writes a file of QTest's own below `.qtest`, which git does not see. */
export async function writeOwn(repository: string, name: string, text: string): Promise<void> {
  await writeInside(repository, '.qtest/.gitignore', IGNORE);
  await writeInside(repository, path.posix.join('.qtest', name), text);
}

/** Writes below the repository, never through a link that leaves it. */
export async function writeInside(repository: string, file: string, text: string): Promise<void> {
  const staged = await stage(repository, file, text);
  try {
    await place(staged);
  } finally {
    await rm(staged.temporary, { force: true });
  }
}

/** A text that stands beside the file that it is for. */
interface Staged {
  /** Relative to the repository. */
  readonly file: string;
  readonly temporary: string;
}

async function stage(repository: string, file: string, text: string): Promise<Staged> {
  const folder = path.dirname(path.join(repository, file));
  const name = `.qtest-${randomUUID()}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    const root = await realpath(repository);
    const real = await realpath(folder);
    if (real !== root && !real.startsWith(root + path.sep)) {
      throw new ConfigurationError(
        `${path.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`,
      );
    }
    await writeFile(path.join(real, name), text);
    return { file, temporary: path.join(real, name) };
  } catch (error) {
    await rm(path.join(folder, name), { force: true }).catch(() => undefined);
    throw writing(file, error);
  }
}

async function place({ file, temporary }: Staged): Promise<void> {
  const target = path.join(path.dirname(temporary), path.basename(file));
  await rename(temporary, target).catch((error: unknown) => Promise.reject(writing(file, error)));
}

/** What failed, without where: stacks and paths differ from machine to machine. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 200);
}
