/** Whether a project's tests can have a double stand for a function that other modules import. */
import type { TsProject } from '../project.ts';
import { isAtLeast } from './node.ts';

/** Vitest spies on whole modules since 3.0, if they are imported; Jest on what `require` gives. */
export function replacesImports({
  framework,
  frameworkVersion,
  moduleType,
}: TsProject): 'imported' | 'required' | undefined {
  if (framework === 'vitest') return isAtLeast(frameworkVersion ?? '0', '3.0.0') ? 'imported' : undefined;
  return framework === 'jest' && moduleType === 'commonjs' ? 'required' : undefined;
}
