import path from 'node:path';
import type { TestStyle } from './context.ts';

/** How a test file imports a source: relative with the repository's ending, or by the alias that its tests use. */
export function specifierFor(testFile: string, source: string, style: TestStyle, projectRoot: string): string {
  const { alias } = style;
  const inProject = path.posix.relative(projectRoot, source);
  const isBeside = path.posix.dirname(testFile) === path.posix.dirname(source);
  const within = path.posix.relative(alias?.folder ?? '', inProject);
  if (alias && !isBeside && !within.startsWith('../')) return alias.prefix + withEnding(within, style.specifierEnding);
  const relative = path.posix.relative(path.posix.dirname(testFile), source);
  return withEnding(relative.startsWith('.') ? relative : `./${relative}`, style.specifierEnding);
}

/** `.mts` and `.cts` never go without an ending: no resolver would find them. */
function withEnding(file: string, ending: TestStyle['specifierEnding']): string {
  if (ending === 'ts') return file;
  const asRun = file.replace(/\.([cm]?)tsx?$/, '.$1js');
  if (ending === 'js' || /\.[cm]js$/.test(asRun)) return asRun;
  return asRun.replace(/\.jsx?$/, '');
}
