import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outline } from '../../../src/languages/typescript/outline/outline.ts';
import { createResolver } from '../../../src/languages/typescript/resolve.ts';
import { writeSiblings } from '../../../src/languages/typescript/siblings.ts';
import { createWorkspace } from '../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../sandbox/make-tree.ts';

afterAll(removeTrees);
const { signal } = new AbortController();
const importsOf = async (file: string, text: string) => (await outline(file, text)).imports;

describe('writeSiblings', () => {
  it('writes the files between entry and overlay, leading to each other, and leaves the rest alone', async () => {
    const repository = makeTree({
      'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}',
      'src/entry.ts':
        "import { b } from '@/mid/b';\nimport { far } from './far.js';\nimport fs from 'node:fs';\nexport { b, far, fs };\n",
      'src/mid/b.ts': "export { a as b } from '../a.js';\nimport type { T } from '../far';\nexport type U = T;\n",
      'src/a.ts': 'export const a = 1;\n',
      'src/far.ts': 'export const far = 1;\nexport type T = 1;\n',
    });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const siblings = await writeSiblings({
      workspace,
      tag: 'qtest-base',
      overlay: new Map([['src/a.ts', 'export const a = 2;\n']]),
      entries: ['src/entry.ts'],
      importsOf,
      resolve: createResolver(workspace.root),
    });
    const read = (file: string) => readFileSync(path.join(workspace.root, file), 'utf8');

    expect([...siblings]).toEqual([
      ['src/a.ts', 'src/a.qtest-base.ts'],
      ['src/entry.ts', 'src/entry.qtest-base.ts'],
      ['src/mid/b.ts', 'src/mid/b.qtest-base.ts'],
    ]);
    expect(read('src/entry.qtest-base.ts')).toBe(
      "// @ts-nocheck\nimport { b } from './mid/b.qtest-base.ts';\nimport { far } from './far.js';\nimport fs from 'node:fs';\nexport { b, far, fs };\n",
    );
    expect(read('src/mid/b.qtest-base.ts')).toContain("export { a as b } from '../a.qtest-base.js';");
    expect(read('src/a.qtest-base.ts')).toBe('// @ts-nocheck\nexport const a = 2;\n');
    await workspace.restore();
    expect(existsSync(path.join(workspace.root, 'src/a.qtest-base.ts'))).toBe(false);
  });

  it('follows cycles, folders, require, and files that only the overlay has', async () => {
    const repository = makeTree({
      'lib/index.js': "exports.even = require('./odd').even;\n",
      'lib/odd.js': "const top = require('.');\nexports.even = () => top && require('./gone');\n",
    });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const siblings = await writeSiblings({
      workspace,
      tag: 'q',
      overlay: new Map([['lib/gone.js', 'module.exports = 1;\n']]),
      entries: ['lib/index.js'],
      importsOf,
      resolve: createResolver(workspace.root),
    });

    expect([...siblings.values()]).toEqual(['lib/gone.q.js', 'lib/index.q.js', 'lib/odd.q.js']);
    const odd = readFileSync(path.join(workspace.root, 'lib/odd.q.js'), 'utf8');
    expect(odd).toBe("const top = require('./index.q');\nexports.even = () => top && require('./gone.q');\n");
  });
});
