import { matchesGlob } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { type ChangedPath, changedPaths, headSha, isDirty, listFiles, repositoryRoot } from '../git.ts';
import type { ImportNames } from '../languages/language.ts';
import { resolveBase } from './base.ts';
import type { BaseRevision, ChangedFile, ChangeSet } from './change-set.ts';
import { foreignFunctions } from './foreign.ts';
import { functionsInScope } from './functions-in-scope.ts';
import { importersOfChanged } from './importers.ts';
import { joinMoved } from './join-moved.ts';
import type { FilePair, Side } from './match.ts';
import { nearestNames } from './nearest.ts';
import { isNamed, languageOf, type ReadingLanguage, readFiles } from './read-files.ts';

export interface ChangeSetRequest {
  /** Absolute path of a folder inside the repository's work tree. */
  readonly root: string;
  /** What to judge against, as the user gave it; see resolveBase for what stands in. */
  readonly base?: string | undefined;
  /** Globs: every function of the files they name is judged as new, and no base is read. */
  readonly files?: readonly string[] | undefined;
  readonly languages: readonly ReadingLanguage[];
  /** Globs of files that are left out by the rule `setting`. */
  readonly exclude?: readonly string[] | undefined;
  /** True in CI, where a checked-out merge commit is judged against its first parent. GITHUB_ACTIONS decides when absent. */
  readonly ci?: boolean | undefined;
}

/**
 * Reads what the work tree changes against its base: files with the rule that leaves them out, and the functions whose code differs.
 * Throws a ConfigurationError outside a repository and for a base or glob that names nothing.
 */
export async function readChangeSet(request: ChangeSetRequest): Promise<ChangeSet> {
  const { languages, exclude = [] } = request;
  const root = await repositoryRoot(request.root);
  const head = await headSha(root);
  const named = request.files !== undefined && request.files.length > 0 ? request.files : undefined;
  const base = named === undefined ? await findBase(root, request) : namedBase(head);
  const paths = named === undefined ? await changedPaths(root, base.sha) : await namedPaths(root, named);
  const { files, pairs } = await outlineFiles(
    joinMoved(await readFiles(root, base.sha, paths, languages, exclude)),
    languages,
  );
  const all = pairs.length === 0 ? [] : await listFiles(root);
  const names = await importNamesOf(root, all, languages);
  const importers = named === undefined ? await importersOfChanged(root, pairs, languages, all, names) : [];
  const known = new Set(files.map((file) => file.path));
  const reached = importers.filter((file) => !known.has(file.path) && !isNamed(exclude, file.path));
  const outlined = reached.length === 0 ? { files: [], pairs: [] } : await outlineFiles(reached, languages);
  const allPairs = [...pairs, ...outlined.pairs];
  const scope = await functionsInScope(allPairs, (path) => languageOf(languages, path), names.resolve);
  const used = new Set(scope.functions.map((fn) => fn.file));
  const foreign = named === undefined ? foreignFunctions(files) : [];
  return {
    root,
    base,
    headSha: head,
    dirty: await isDirty(root),
    files: [...files, ...outlined.files.filter((file) => used.has(file.path))],
    ...scope,
    ...(foreign.length > 0 ? { foreign } : {}),
  };
}

/** The names of every language's imports; a file is asked of the language that reads it. */
async function importNamesOf(
  root: string,
  files: readonly string[],
  languages: readonly ReadingLanguage[],
): Promise<ImportNames> {
  const found = await Promise.all(
    languages.map(async (language) => [language.id, await language.importNames?.(root, files)] as const),
  );
  const byLanguage = new Map(found);
  const of = (path: string) => byLanguage.get(languageOf(languages, path)?.id ?? '');
  return {
    resolve: (from, specifier) => of(from)?.resolve(from, specifier),
    namesOf: (file) => of(file)?.namesOf(file) ?? [],
  };
}

function findBase(root: string, { base, ci }: ChangeSetRequest): Promise<BaseRevision> {
  return resolveBase({
    root,
    ref: base,
    ci: ci ?? process.env['GITHUB_ACTIONS'] === 'true',
    baseBranch: process.env['GITHUB_BASE_REF'],
  });
}

function namedBase(head: string): BaseRevision {
  return { ref: 'HEAD', sha: head, how: 'none: the named files are judged as new' };
}

/** Files that the globs name, as if added. Throws a ConfigurationError for a glob without a file. */
async function namedPaths(root: string, globs: readonly string[]): Promise<readonly ChangedPath[]> {
  const all = await listFiles(root);
  const chosen = new Set<string>();
  for (const glob of globs) {
    const plain = glob.replace(/^\.\//, '');
    const found = all.filter(
      (path) => path === plain || path.startsWith(`${plain.replace(/\/$/, '')}/`) || matchesGlob(path, plain),
    );
    if (found.length === 0) {
      const near = nearestNames(plain, all);
      const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
      throw new ConfigurationError(
        `--files ${glob} names no file of ${root}.${hint} Paths are relative to the repository's root.`,
      );
    }
    for (const path of found) chosen.add(path);
  }
  return [...chosen].sort().map((path) => ({ status: 'added', path, special: false }));
}

interface Outlined {
  readonly files: readonly ChangedFile[];
  readonly pairs: readonly FilePair[];
}

/** Outlines both sides of every judged file. A syntax error in one file leaves it out, by name, and the others unharmed. */
async function outlineFiles(files: readonly ChangedFile[], languages: readonly ReadingLanguage[]): Promise<Outlined> {
  const pairs: FilePair[] = [];
  const marked: ChangedFile[] = [];
  for (const file of files) {
    const language = languageOf(languages, file.path);
    if (file.excludedBy !== undefined || language === undefined) {
      marked.push(file);
      continue;
    }
    const head = await readSide(language, file.path, file.headText);
    const base = await readSide(languageOf(languages, file.basePath ?? '') ?? language, file.basePath, file.baseText);
    const error = head?.outline.error;
    if (error !== undefined) {
      marked.push({ ...file, syntaxError: `syntax error in line ${error.line}, column ${error.column}` });
    } else {
      marked.push(file);
      pairs.push({ ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) });
    }
  }
  return { files: marked, pairs };
}

async function readSide(language: ReadingLanguage, path?: string, text?: string): Promise<Side | undefined> {
  if (path === undefined || text === undefined) return undefined;
  return { path, text, outline: await language.outline(path, text) };
}
