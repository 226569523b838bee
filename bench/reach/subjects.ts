/** Packages that ship their sources, for bench/reach.ts; fastify and @tanstack/query-core ship their tests too. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepareQueryCore } from '../shipped.ts';

export interface ReachSubject {
  readonly name: string;
  /** The newest release that is looked at, where later ones cannot be measured. */
  readonly last?: string;
  /** What the package lacks outside its own repository, put into the folder of each version. */
  readonly prepare?: (folder: string) => void;
  /** Whether its tests are published; QTest has the development tools in either case. */
  readonly tests: boolean;
}

export const SUBJECTS: readonly ReachSubject[] = [
  { name: 'fastify', tests: true },
  // The last release of those whose tests bench/shipped.ts knows how to run.
  { name: '@tanstack/query-core', last: '5.12.1', prepare: prepareQueryCore, tests: true },
  { name: 'express', prepare: plainMocha, tests: false },
  { name: 'koa', tests: false },
  { name: 'body-parser', tests: false },
  { name: 'jsonwebtoken', tests: false },
  { name: 'knex', prepare: plainMocha, tests: false },
  { name: 'react-hot-toast', prepare: prepareHotToast, tests: false },
];

/** What the test script has Mocha load is not published. */
function plainMocha(folder: string): void {
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, scripts: { test: 'mocha' } }, null, 2));
}

/**
 * Its configuration of Jest and of the compiler is not published; what it built is, and no repository holds it. Its package manager
 * installs what the testing library wants beside it.
 */
function prepareHotToast(folder: string): void {
  for (const built of ['dist', 'headless']) rmSync(path.join(folder, built), { recursive: true, force: true });
  writeFileSync(
    path.join(folder, 'jest.config.js'),
    "module.exports = { preset: 'ts-jest', testEnvironment: 'jsdom' };\n",
  );
  const compilerOptions = {
    jsx: 'react-jsx',
    strict: true,
    esModuleInterop: true,
    module: 'commonjs',
    target: 'es2020',
  };
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    `${JSON.stringify({ compilerOptions, include: ['src'] }, null, 2)}\n`,
  );
  const file = path.join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly devDependencies?: Record<string, string> };
  const devDependencies = { ...manifest.devDependencies, '@testing-library/dom': '10.4.1' };
  writeFileSync(file, JSON.stringify({ ...manifest, main: 'src/index.ts', devDependencies }, null, 2));
}
