import type { ChangedFile } from './change-set.ts';

/** Share of common lines from which a deleted and an added file are one that moved; git's own measure is the same half. */
const ALIKE = 0.5;
/** More candidates than this are left to git's own detection. */
const MAX_PAIRS = 2500;

/** Joins a deleted and an added file into a renamed one. Git does so for what it tracks; a file moved by hand is untracked. */
export function joinMoved(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const gone = files.filter((file) => file.status === 'deleted' && isJudged(file) && file.baseText !== undefined);
  const come = files.filter((file) => file.status === 'added' && isJudged(file) && file.headText !== undefined);
  if (gone.length === 0 || gone.length * come.length > MAX_PAIRS) return files;
  const fits = come
    .flatMap((added) =>
      gone.map((deleted) => ({ added, deleted, alike: likeness(deleted.baseText ?? '', added.headText ?? '') })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const joined = new Map<ChangedFile, ChangedFile>();
  for (const { added, deleted } of fits) {
    if (!joined.has(added) && ![...joined.values()].includes(deleted)) joined.set(added, deleted);
  }
  const origins = new Set(joined.values());
  return files.flatMap((file): readonly ChangedFile[] => {
    const origin = joined.get(file);
    if (origin === undefined) return origins.has(file) ? [] : [file];
    return [{ ...file, status: 'renamed', basePath: origin.path, baseText: origin.baseText ?? '' }];
  });
}

function isJudged(file: ChangedFile): boolean {
  return file.language !== undefined && file.excludedBy === undefined;
}

function likeness(a: string, b: string): number {
  const left = lines(a);
  const right = lines(b);
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of right) {
    const open = counts.get(line) ?? 0;
    if (open === 0) continue;
    counts.set(line, open - 1);
    common++;
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}

function lines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}
