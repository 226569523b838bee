import path from 'node:path';
import type { TsProject } from '../project.ts';
import { SCRIPT } from '../siblings.ts';
import type { SourceReader } from './context.ts';

/** A test file of the project's own with its text. */
export interface ExistingTest {
  readonly path: string;
  readonly text: string;
}

const VOTERS = 15;
const MAX_TEXT = 64 * 1024;

/** The project's own tests that are nearest to a source, at most 15; ours do not vote. */
export function readTestsNear(project: TsProject, source: string, reader: SourceReader): readonly ExistingTest[] {
  const own = project.testFiles.filter((file) => !path.posix.basename(file).includes('.qtest'));
  return nearest(own, source)
    .slice(0, VOTERS)
    .flatMap((file) => {
      const text = reader.readFile(file);
      return text === undefined ? [] : [{ path: file, text: text.slice(0, MAX_TEXT) }];
    });
}

/** Files by their distance from a file, counted in folders; tests that carry its name come first. */
export function nearest(files: readonly string[], to: string): readonly string[] {
  const stem = stemOf(to);
  const rank = (file: string) => (stemOf(file) === stem ? 0 : 1 + distance(file, to));
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1))
    .map((f) => f.file);
}

export function stemOf(file: string): string {
  return path.posix
    .basename(file)
    .replace(SCRIPT, '')
    .replace(/[.-_](?:test|spec|tests)$/, '');
}

function distance(a: string, b: string): number {
  const relative = path.posix.relative(path.posix.dirname(a), path.posix.dirname(b));
  return relative === '' ? 0 : relative.split('/').length;
}

/** The answer that most files give; the earlier one where two are as frequent. Files without an answer do not count. */
export function majority<T extends string>(
  tests: readonly ExistingTest[],
  ask: (test: ExistingTest) => T | undefined,
): T | undefined {
  const counts = new Map<T, number>();
  for (const test of tests) {
    const answer = ask(test);
    if (answer !== undefined) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  let best: T | undefined;
  for (const [answer, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = answer;
  return best;
}
