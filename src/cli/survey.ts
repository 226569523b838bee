import { exclusionOf } from '../change/exclusions.ts';
import { attributes, commitOf, listFiles, type PathAttributes, repositoryRoot } from '../git.ts';
import type { Language, Project } from '../languages/language.ts';
import { languages } from '../languages/registry.ts';

/** What a repository holds, as `init` and `doctor` see it. Nothing is executed. */
export interface Survey {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly projects: readonly Project[];
  /** Languages with source files that QTest does not analyse, most files first. */
  readonly notAnalysed: readonly { readonly language: string; readonly files: number }[];
  /** Files that git knows or would add. */
  readonly files: readonly string[];
}

const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  '.py': 'Python',
  '.java': 'Java',
  '.kt': 'Kotlin',
  '.go': 'Go',
  '.rs': 'Rust',
  '.rb': 'Ruby',
  '.php': 'PHP',
  '.cs': 'C#',
  '.c': 'C',
  '.cc': 'C++',
  '.cpp': 'C++',
  '.swift': 'Swift',
};

/** Looks at the whole repository that holds `cwd`. Throws ConfigurationError where there is none. */
export async function survey(cwd: string): Promise<Survey> {
  const root = await repositoryRoot(cwd);
  const files = await listFiles(root);
  const projects: Project[] = [];
  for (const language of await languages()) {
    const sources = await sourcesOf(language, root, files);
    if (sources.length > 0) projects.push(...(await language.detect(root, sources)));
  }
  return { root, projects, notAnalysed: otherLanguages(files), files };
}

/** Sources that would be judged if they changed; the rules that need a file's text are left to the run. */
async function sourcesOf(language: Language, root: string, files: readonly string[]): Promise<readonly string[]> {
  const known = files.filter((file) => language.extensions.some((end) => file.endsWith(end)));
  const head = await commitOf(root, 'HEAD');
  const marks = head === undefined ? new Map<string, PathAttributes>() : await attributes(root, head, known);
  return known.filter((file) => {
    const facts = { path: file, attributes: marks.get(file), texts: [] };
    return !exclusionOf({ ...facts, hasLanguage: true, isTest: language.isTest(file), content: 'text' });
  });
}

function otherLanguages(files: readonly string[]): Survey['notAnalysed'] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const language = OTHER_LANGUAGES[/\.[^./]+$/.exec(file)?.[0] ?? ''];
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .map(([language, count]) => ({ language, files: count }))
    .sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1));
}
