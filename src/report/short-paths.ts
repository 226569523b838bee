import type { RunResult } from '../verdict/run-result.ts';

/** For each file of the result its name alone, with as many folders before it as tell it from the others. */
export function shortPaths(result: RunResult): ReadonlyMap<string, string> {
  const files = [...result.functions, ...result.survivors, ...result.behaviourChanges, ...result.findings].map(
    (entry) => entry.file,
  );
  return shortened([...new Set(files)]);
}

function shortened(files: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const suffix of suffixes(file)) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
  }
  return new Map(files.map((file) => [file, suffixes(file).find((suffix) => counts.get(suffix) === 1) ?? file]));
}

/** `c`, `b/c`, `a/b/c` of `a/b/c`. */
function suffixes(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, i) => parts.slice(-i - 1).join('/'));
}
