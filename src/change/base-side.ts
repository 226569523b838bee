import type { BaseSide } from '../languages/base-side.ts';
import type { ChangeSet } from './change-set.ts';

/** What a session needs of base; files that are left out are as on head. */
export function baseSideOf({ files, moved }: Pick<ChangeSet, 'files' | 'moved'>): BaseSide {
  const judged = files.filter(({ excludedBy }) => excludedBy === undefined);
  const onBase = new Set(
    judged.flatMap(({ path, basePath = path, baseText }) => (baseText === undefined ? [] : [basePath])),
  );
  return {
    files: judged.flatMap(({ path, basePath = path, baseText, headText }) =>
      baseText === undefined ? [] : [{ ...(headText === undefined ? {} : { path }), basePath, text: baseText }],
    ),
    headOnly: judged.flatMap(({ path, headText }) => (headText === undefined || onBase.has(path) ? [] : [path])),
    moved,
  };
}
