import type { ChangedFile, ChangeSet } from '../change/change-set.ts';
import { foreignLanguage } from '../change/foreign.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChangeFacts } from './verdict.ts';

/** What the verdict must know of the change as a whole. */
export function changeFacts(change: ChangeSet, plan: Plan): ChangeFacts {
  const foreign = new Map<string, number>();
  for (const file of change.files) {
    const language = file.excludedBy === 'language' ? foreignLanguage(file.path)?.name : undefined;
    if (language) foreign.set(language, (foreign.get(language) ?? 0) + 1);
  }
  const only = soleReason(change);
  return {
    functionsChanged: change.functions.length,
    functionsSelected: plan.targets.length,
    notAnalysed: [...foreign]
      .map(([language, files]) => ({ language, files }))
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
    ...(only ? { only } : {}),
    syntaxErrors: change.files.flatMap((file) => (file.syntaxError ? [`${file.path}: ${file.syntaxError}`] : [])),
  };
}

/** Rules that leave out code which may well have changed what the project does. */
const CODE_LEFT_OUT: readonly unknown[] = ['generated', 'vendored', 'minified', 'huge'];

function soleReason(change: ChangeSet): ChangeFacts['only'] {
  const files = change.files.filter((file) => !isNoSource(file));
  if (files.length === 0) return undefined;
  const every = (test: (file: ChangedFile) => boolean) => files.every(test);
  if (every((f) => f.excludedBy === 'test')) return 'tests';
  if (files.some((f) => f.status !== 'deleted' && CODE_LEFT_OUT.includes(f.excludedBy))) return 'excluded';
  if (every((f) => f.status === 'deleted') || (change.removed.length > 0 && change.functions.length === 0))
    return 'deletions';
  if (every((f) => f.excludedBy !== undefined)) return 'excluded';
  return undefined;
}

/** Documents, pictures and the like: of them no rule needs to be named. */
function isNoSource(file: ChangedFile): boolean {
  return file.excludedBy === 'language' && foreignLanguage(file.path) === undefined;
}
