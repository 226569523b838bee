import type { RunResult } from '../verdict/run-result.ts';

/** For each file of the result its name alone, with as many folders before it as tell it from the others. */
export function shortPaths(result: RunResult): ReadonlyMap<string, string> {
  const files = [...result.functions, ...result.survivors, ...result.behaviourChanges, ...result.findings].map(
    (entry) => entry.file,
  );
  return shortened([...new Set(files)]);
}

function shortened(files: readonly string[]): ReadonlyMap<string, string> {
  const split = files.map((file) => file.split('/'));
  return new Map(
    split.map((parts, i) => {
      const others = split.filter((_, j) => j !== i);
      let length = 1;
      while (length < parts.length && others.some((other) => endsAlike(other, parts, length))) length++;
      return [files[i] ?? '', parts.slice(-length).join('/')];
    }),
  );
}

function endsAlike(a: readonly string[], b: readonly string[], length: number): boolean {
  return a.slice(-length).join('/') === b.slice(-length).join('/');
}
