/** Whether a project's tests can have a double stand for a function that other modules import. */
import type { TsProject } from '../project.ts';
import { isAtLeast } from './node.ts';

/** Vitest spies on whole modules since 3.0; Jest on members of what `require` gives, which ES modules do not let it. */
export function replacesImports({ framework, frameworkVersion, moduleType }: TsProject): boolean {
  if (framework === 'vitest') return isAtLeast(frameworkVersion ?? '0', '3.0.0');
  return framework === 'jest' && moduleType === 'commonjs';
}
