/** What a search learns from beside the code: calls in tests that people wrote, and in readmes. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { TsProject } from './project.ts';

/** What QTest wrote would lead the search to itself: a second run must see what the first one saw. */
export function handWritten(tests: readonly string[]): readonly string[] {
  return tests.filter((file) => !/\.qtest\.(?:test|spec)\./.test(file));
}

const NAMES = ['README.md', 'readme.md', 'Readme.md', 'README.markdown'];

/** Of the project and of the repository, relative to the repository's copy at `root`. */
export function readmesOf(project: TsProject, root: string): readonly string[] {
  return [...new Set([project.root, ''])]
    .flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)))
    .filter((file) => existsSync(path.join(root, file)));
}
