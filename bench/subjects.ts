/** Projects whose files are measured on from nothing. */
import { cpSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { git, gitCommit, makeRepository, PACKAGES } from './packages.ts';
import { makeTypeScriptProject } from './typescript-project.ts';

export interface Subject {
  readonly name: string;
  readonly files: readonly string[];
  /** Makes the project in a folder that exists. */
  make(work: string): void;
}

export const EXAMPLE = 'examples/billing';

/** A package of packages.ts. */
export function published(name: string, files: readonly string[]): Subject {
  const change = PACKAGES.find((one) => one.name === name);
  if (!change) throw new Error(`${name} is not listed in packages.ts`);
  return { name, files, make: (work) => makeRepository(change, work) };
}

/** A file of a package that ships its TypeScript sources. */
export function tableCore(file: string): Subject {
  const sources = { package: '@tanstack/table-core', version: '8.21.3', folder: 'src' };
  const name = `table-core ${path.basename(file, '.ts')}`;
  return { name, files: [`src/${file}`], make: (work) => makeTypeScriptProject(sources, work) };
}

/** The example as `qtest demo` makes it, with the packages of this checkout. */
export function makeExample(into: string): void {
  const root = path.resolve(import.meta.dirname, '..');
  mkdirSync(into, { recursive: true });
  git(into, 'init', '-q', '-b', 'main');
  for (const side of ['base', 'head']) {
    cpSync(path.join(root, EXAMPLE, side), into, { recursive: true });
    git(into, 'add', '-A');
    gitCommit(into, '-m', side);
    git(into, 'tag', side);
  }
  const { devDependencies } = JSON.parse(readFileSync(path.join(into, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  mkdirSync(path.join(into, 'node_modules'));
  for (const name of Object.keys(devDependencies)) {
    symlinkSync(realpathSync(path.join(root, 'node_modules', name)), path.join(into, 'node_modules', name));
  }
}
