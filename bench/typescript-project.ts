/** Projects made of the TypeScript sources that some packages ship. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git, gitCommit, unpack } from './packages.ts';

export interface Sources {
  readonly package: string;
  readonly version: string;
  /** Folder of the tarball that becomes `src`. */
  readonly folder: string;
}

/** A TypeScript project with Vitest in the repository `work`, which is made. */
export function makeTypeScriptProject(sources: Sources, work: string): void {
  const get = mkdtempSync(path.join(tmpdir(), 'qtest-get-'));
  try {
    unpack(sources.package, sources.version, get);
    cpSync(path.join(get, sources.folder), path.join(work, 'src'), { recursive: true });
    // Ships with the sources, and a search reads its examples.
    const readme = path.join(get, 'README.md');
    if (existsSync(readme)) cpSync(readme, path.join(work, 'README.md'));
  } finally {
    rmSync(get, { recursive: true, force: true });
  }
  writeFileSync(
    path.join(work, 'package.json'),
    JSON.stringify({ name: 'subject', type: 'module', devDependencies: { vitest: '*', typescript: '*' } }),
  );
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  writeFileSync(path.join(work, '.gitignore'), 'node_modules\n');
  mkdirSync(path.join(work, 'node_modules'));
  for (const name of ['vitest', 'typescript']) {
    symlinkSync(path.resolve(import.meta.dirname, '../node_modules', name), path.join(work, 'node_modules', name));
  }
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '-A');
  gitCommit(work, '-m', 'sources');
}
