/** Whether a project's tests can have a double stand for a function that other modules import. */
import type { TsProject } from '../project.ts';

/** Vitest has a mock of a module for those that import it; Jest of what `require` gives. */
export function replacesImports({ framework, moduleType }: TsProject): 'imported' | 'required' | undefined {
  if (framework === 'vitest') return 'imported';
  return framework === 'jest' && moduleType === 'commonjs' ? 'required' : undefined;
}
