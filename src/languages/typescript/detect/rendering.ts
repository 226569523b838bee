/** Whether tests of a project can render React components: what they need is the project's own. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { TESTING } from '../harness/world.ts';
import type { TsProject } from '../project.ts';

/** Packages that give Node a page. */
const PAGES = ['jsdom', 'happy-dom', 'jest-environment-jsdom'];

/** What is missing, with what would help; undefined where components can be rendered. `root`: absolute path of the repository. */
export function whyNotRendered(
  { framework, root: folder }: Pick<TsProject, 'framework' | 'root'>,
  root: string,
): string | undefined {
  const isThere = (name: string) => isInstalled(name, path.join(root, folder), root);
  if (framework !== 'vitest' && framework !== 'jest') return 'components are rendered under Vitest and Jest only';
  const missing = Object.values(TESTING).find((name) => !isThere(name));
  if (missing !== undefined) return `needs ${missing}`;
  return PAGES.some(isThere) ? undefined : 'no DOM environment: install jsdom';
}

function isInstalled(name: string, from: string, root: string): boolean {
  for (let at = from; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'node_modules', name))) return true;
    if (at === root || at === path.dirname(at)) return false;
  }
}
