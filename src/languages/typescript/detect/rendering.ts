/** Whether tests of a project can render components: what they need is the project's own. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TESTING, type UiFramework } from '../harness/renderer.ts';
import type { TsProject } from '../project.ts';

/** Packages that give Node a page. */
const PAGES = ['jsdom', 'happy-dom', 'jest-environment-jsdom'];

/** What is missing, with what would help; undefined where components can be rendered. `root`: absolute path of the repository. */
export function whyNotRendered(
  { framework, root: folder }: Pick<TsProject, 'framework' | 'root'>,
  root: string,
  ui: UiFramework,
): string | undefined {
  const from = path.join(root, folder);
  const isThere = (name: string) => folderOf(name, from, root) !== undefined;
  if (ui !== 'react' && framework !== 'vitest')
    return `${ui === 'vue' ? 'Vue' : 'Svelte'} components are rendered under Vitest only`;
  if (framework !== 'vitest' && framework !== 'jest') return 'components are rendered under Vitest and Jest only';
  const packages = Object.values(TESTING[ui]);
  const needed = [...packages, ...packages.flatMap((name) => peersOf(folderOf(name, from, root)))];
  const missing = needed.find((name) => !isThere(name));
  if (missing !== undefined) return `needs ${missing}`;
  return PAGES.some(isThere) ? undefined : 'no DOM environment: install jsdom';
}

function folderOf(name: string, from: string, root: string): string | undefined {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === root || at === path.dirname(at)) return undefined;
  }
}

interface Manifest {
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** What a package wants installed beside it: without that it does not load. */
function peersOf(folder: string | undefined): readonly string[] {
  const file = folder === undefined ? '' : path.join(folder, 'package.json');
  if (!existsSync(file)) return [];
  const { peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
}
