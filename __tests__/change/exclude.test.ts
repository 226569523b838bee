import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangeSet } from '../../src/change/read-change-set.ts';
import { languages } from '../../src/languages/registry.ts';
import { repository } from '../cli/command-line.ts';

it('leaves out files that qtest.yml excludes, by glob and by folder, and names the rule', async () => {
  const names = ['src/a.ts', 'src/legacy/b.ts', 'gen/c.ts'];
  const root = repository(Object.fromEntries(names.map((name) => [name, 'export const f = () => 1;\n'])));
  for (const name of names) writeFileSync(path.join(root, name), 'export const f = () => 2;\n');

  const change = await readChangeSet({
    root,
    base: 'HEAD',
    languages: await languages(),
    exclude: ['src/legacy/**', 'gen'],
  });

  expect(change.functions.map((f) => f.file)).toEqual(['src/a.ts']);
  expect(change.files.map((file) => [file.path, file.excludedBy])).toEqual([
    ['gen/c.ts', 'setting'],
    ['src/a.ts', undefined],
    ['src/legacy/b.ts', 'setting'],
  ]);
  rmSync(root, { recursive: true });
});
