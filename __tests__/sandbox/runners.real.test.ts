/** Test runners with their packages in other places and versions, in bubblewrap: node_modules can be read there, and no more. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { detectProjects } from '../../src/languages/typescript/detect/detect.ts';
import { runTests } from '../../src/languages/typescript/runners/run.ts';
import { bubblewrap } from '../../src/sandbox/bubblewrap/bubblewrap.ts';
import { createWorkspace } from '../../src/sandbox/copy/workspace.ts';
import { makeTree, removeTrees } from './make-tree.ts';

const { signal } = new AbortController();
/** Where scripts/real-parts/packages.sh installs. */
const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages');
afterAll(removeTrees);

/** A Vitest project with a configuration in TypeScript that imports another file, and packages installed elsewhere. */
const project = (modules: string) => ({
  'package.json': '{ "name": "shop", "type": "module", "scripts": { "test": "vitest run" } }',
  'vitest.config.ts': `import { defineConfig } from 'vitest/config';
import { alias } from './vitest.alias.ts';
export default defineConfig({ resolve: { alias: alias as Record<string, string> } });
`,
  'vitest.alias.ts': `export const alias: object = { '~': new URL('./src', import.meta.url).pathname };\n`,
  'src/add.ts': 'export const add = (a: number, b: number): number => a + b;\n',
  'src/add.test.ts': `import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { version } from 'vite';
import { expect, it } from 'vitest';
import { add } from '~/add.ts';
const vite = createRequire(import.meta.url).resolve('vite/package.json');
it('adds', () => expect(add(1, 2)).toBe(3));
it(\`runs on Vite \${version.split('.')[0]}\`, () => expect(() => writeFileSync(vite, '')).toThrow('EROFS'));
`,
  node_modules: `-> ${modules}`,
});

describe('in bubblewrap', () => {
  it.each([
    ['Vite 6', 'vite6/node_modules', 6],
    ['Vite 7', 'vite7/node_modules', 7],
    ['Vite 7 in the global virtual store of pnpm', 'pnpm/project/node_modules', 7],
  ])('Vitest starts over %s', async (_, modules, major) => {
    const root = makeTree(project(path.join(PACKAGES, modules)));
    const [found] = await detectProjects(root, ['src/add.ts']);
    if (!found) throw new Error('no project');
    await using workspace = await createWorkspace(root, { sandbox: bubblewrap, signal, reads: found.reads ?? [] });

    const run = await runTests(found, workspace, { files: ['src/add.test.ts'], timeoutMs: 60_000, signal });

    expect(run.tests.map(({ titlePath, status, message }) => [...titlePath, status, message ?? '']).sort()).toEqual([
      ['adds', 'passed', ''],
      [`runs on Vite ${major}`, 'passed', ''],
    ]);
  });

  it('the global virtual store of pnpm that is tested lies outside the project', () => {
    const text = readFileSync(path.join(PACKAGES, 'pnpm/project/node_modules/.modules.yaml'), 'utf8');
    expect(text).toMatch(/^virtualStoreDir: \.\.\/\.\.\/store/m);
  });
});
