import { posix } from 'node:path';
import { filesMatching } from '../git.ts';
import type { ImportNames } from '../languages/language.ts';
import { resolveAmong } from '../model/resolve-specifier.ts';
import { affectedNames } from './affected.ts';
import type { ChangedFile } from './change-set.ts';
import { exclusionOf } from './exclusions.ts';
import { type FilePair, matchFunctions } from './match.ts';
import { Meanings } from './meaning.ts';
import { languageOf, type ReadingLanguage, readHeadText } from './read-files.ts';

/** Importers beyond this number are not looked at: a constant that everything uses would bring the whole repository into scope. */
const MAX_IMPORTERS = 200;

/** Files that name something of the same ending; each has to be parsed. */
const MAX_CANDIDATES = 1000;

/**
 * Unchanged files that import a changed binding, also through files that hand it on: their functions may behave differently.
 * They come as files with equal texts on both sides.
 */
export async function importersOfChanged(
  root: string,
  pairs: readonly FilePair[],
  languages: readonly ReadingLanguage[],
  files: readonly string[],
  names: ImportNames,
): Promise<readonly ChangedFile[]> {
  const meanings = new Meanings(pairs, matchFunctions(pairs), names.resolve);
  const changed = [...affectedNames(pairs, meanings)].flatMap(([{ head }, affected]) =>
    head?.outline.exports.some((one) => affected.has(one.local ?? one.name)) === true ? [head.path] : [],
  );
  if (changed.length === 0) return [];
  const paths = new Set(files);
  const leadsTo = (from: string, specifier: string) =>
    resolveAmong(from, specifier, paths) ?? names.resolve(from, specifier);
  const found = new Map<string, ChangedFile>();
  for (let targets = changed; targets.length > 0 && found.size < MAX_IMPORTERS; ) {
    const next = await directImporters(root, targets, languages, { ...names, resolve: leadsTo });
    const fresh = next.filter((one) => !found.has(one.file.path));
    for (const { file } of fresh.slice(0, MAX_IMPORTERS - found.size)) found.set(file.path, file);
    targets = fresh.filter((one) => one.handsOn).map((one) => one.file.path);
  }
  return [...found.values()];
}

interface Importer {
  readonly file: ChangedFile;
  /** It exports what it imports. */
  readonly handsOn: boolean;
}

async function directImporters(
  root: string,
  targets: readonly string[],
  languages: readonly ReadingLanguage[],
  names: ImportNames,
): Promise<readonly Importer[]> {
  const found = new Map<string, Importer>();
  for (const target of targets) {
    const named = await filesMatching(root, importExpression(target, names.namesOf(target)));
    const candidates = named.filter((path) => languageOf(languages, path)?.isTest(path) === false && path !== target);
    for (const path of candidates.slice(0, MAX_CANDIDATES)) {
      const language = languageOf(languages, path);
      if (language === undefined || found.has(path)) continue;
      const text = await readHeadText(root, path);
      if (text === undefined || isLeftOut(path, text)) continue;
      const { imports } = await language.outline(path, text);
      const lines = imports.filter((one) => names.resolve(path, one.specifier) === target);
      if (lines.length === 0) continue;
      const handsOn = lines.some((one) => one.kind === 'export-from');
      const sides = { basePath: path, baseText: text, headText: text };
      found.set(path, { file: { path, status: 'modified', ...sides, language: language.id }, handsOn });
    }
  }
  return [...found.values()];
}

function isLeftOut(path: string, text: string): boolean {
  return (
    exclusionOf({ path, texts: [text], attributes: undefined, hasLanguage: true, isTest: false, content: 'text' }) !==
    undefined
  );
}

/** What a specifier of the file ends with, in quotes: its own name, its folder's for an index file, `.` and `..`; and the given names. */
function importExpression(target: string, given: readonly string[]): string {
  const name = posix.basename(target).replace(/\.[^.]+$/, '');
  const folder = posix.basename(posix.dirname(target));
  const names = name === 'index' ? ['index', folder, '..', '.'] : [name];
  const alternatives = (list: readonly string[]) =>
    list.map((one) => one.replace(/[^\w-]/g, '[$&]').replaceAll('[^]', '\\^')).join('|');
  const ending = `['"/](${alternatives(names)})([.][cm]?[jt]sx?)?['"]`;
  return given.length === 0 ? ending : `${ending}|['"](${alternatives(given)})['"]`;
}
