import { lstat, readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { attributes, type ChangedPath, readBlobs } from '../git.ts';
import type { Language } from '../languages/language.ts';
import type { ChangedFile } from './change-set.ts';
import { exclusionOf, HUGE_BYTES } from './exclusions.ts';

/** Languages as far as a change set needs them. */
export type ReadingLanguage = Pick<Language, 'id' | 'extensions' | 'isTest' | 'outline' | 'tokens' | 'importNames'>;

/** The language that reads a file by its name's ending. */
export function languageOf<T extends ReadingLanguage>(languages: readonly T[], path: string): T | undefined {
  return languages.find((language) => language.extensions.some((ending) => path.endsWith(ending)));
}

/** Reads both sides of changed paths and applies the exclusion rules and the user's globs. The order of `paths` is kept. */
export async function readFiles(
  root: string,
  baseSha: string,
  paths: readonly ChangedPath[],
  languages: readonly ReadingLanguage[],
  exclude: readonly string[] = [],
): Promise<readonly ChangedFile[]> {
  const blobs = paths.flatMap(({ baseBlob }) => (baseBlob === undefined ? [] : [baseBlob]));
  const baseBytes = await readBlobs(root, blobs, HUGE_BYTES);
  const known = await attributes(
    root,
    baseSha,
    paths.map(({ path }) => path),
  );
  const files: ChangedFile[] = [];
  for (const changed of paths) {
    const { path, status, basePath, baseBlob } = changed;
    const head = status === 'deleted' ? undefined : await readHead(root, changed);
    const base = baseBlob === undefined ? undefined : asContent(baseBytes.get(baseBlob));
    const language = languageOf(languages, path);
    const shown = head ?? base ?? { content: 'binary' as const };
    const rule = exclusionOf({
      path,
      attributes: known.get(path),
      hasLanguage: language !== undefined,
      isTest: language?.isTest(path) === true,
      content: shown.content,
      texts: [head?.text, base?.text].filter((text) => text !== undefined),
    });
    const excludedBy = rule ?? (isNamed(exclude, path) ? 'setting' : undefined);
    files.push({
      path,
      status,
      ...(basePath === undefined ? {} : { basePath }),
      ...(base?.text === undefined ? {} : { baseText: base.text }),
      ...(head?.text === undefined ? {} : { headText: head.text }),
      ...(language === undefined ? {} : { language: language.id }),
      ...(excludedBy === undefined ? {} : { excludedBy }),
    });
  }
  return files;
}

/** True for a path that one of the globs matches; a folder's name stands for everything in it. */
export function isNamed(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matchesGlob(path, glob) || path.startsWith(`${glob.replace(/\/$/, '')}/`));
}

/** The text of a regular file of the work tree; undefined where it is none, is huge or binary. */
export async function readHeadText(root: string, path: string): Promise<string | undefined> {
  return (await readHead(root, { path, special: false })).text;
}

interface Content {
  readonly content: 'text' | 'huge' | 'binary';
  readonly text?: string;
}

async function readHead(root: string, { path, special }: Pick<ChangedPath, 'path' | 'special'>): Promise<Content> {
  if (special) return { content: 'binary' };
  const absolute = join(root, path);
  try {
    // A link could lead out of the repository.
    const stats = await lstat(absolute);
    if (!stats.isFile()) return { content: 'binary' };
    if (stats.size > HUGE_BYTES) return { content: 'huge' };
    return asContent(await readFile(absolute));
  } catch (error) {
    // Gone since git listed it, or a name that is not UTF-8.
    if (isMissing(error)) return { content: 'binary' };
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function asContent(bytes: Buffer | undefined): Content {
  if (bytes === undefined) return { content: 'huge' };
  if (bytes.subarray(0, 8000).includes(0)) return { content: 'binary' };
  return { content: 'text', text: bytes.toString('utf8') };
}
