/** Changed functions of languages that are not analysed, as the RunResult lists them: beside the judged ones, with the reason. */
import type { ChangeSet, ForeignFunction } from '../change/change-set.ts';
import { reason } from './reasons.ts';
import type { FunctionResult, ProjectResult } from './run-result.ts';

/** One entry a language: the folder that holds all of its changed functions stands for the project. */
export function foreignProjects({ foreign = [] }: ChangeSet): readonly ProjectResult[] {
  return [...Map.groupBy(foreign, (fn) => fn.language)].map(([language, functions]): ProjectResult => {
    const root = folderOf(foreign, language);
    const name = functions[0]?.languageName ?? language;
    return {
      root,
      name: root,
      language,
      framework: '',
      verdict: 'not-analysed',
      reasons: [reason('language-not-analysed', `${name} is not analysed.`)],
      testsReaching: 0,
      testsTotal: 0,
      baseline: { status: 'not-run', runs: 0, durationMs: 0, failed: [] },
      notices: [],
    };
  });
}

export function foreignEntries({ foreign = [] }: ChangeSet): readonly FunctionResult[] {
  return foreign.map(
    ({ id, file, name, language, languageName, kind, lines }): FunctionResult => ({
      id,
      file,
      name,
      language,
      project: folderOf(foreign, language),
      lines: { start: lines.start, end: lines.end },
      kind,
      status: 'unsupported',
      reason: `${languageName} is not analysed`,
      waysTried: [],
      noticed: 0,
      judged: 0,
      testsReady: 0,
      changes: 0,
    }),
  );
}

/** The deepest folder that holds every changed function of a language; `` for the repository's root. */
function folderOf(foreign: readonly ForeignFunction[], language: string): string {
  const folders = foreign.filter((fn) => fn.language === language).map((fn) => fn.file.split('/').slice(0, -1));
  const [first = []] = folders;
  const shared = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
  return (shared < 0 ? first : first.slice(0, shared)).join('/');
}
