/** Every command of the documentation in a block fenced as "sh tested" runs as it stands, in the repository of the example. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exampleRepository, folder } from '../cli/command-line.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
/** Each command once, however many pages show it; what follows a # is for the reader. */
const commands = [
  ...new Set(
    pages
      .flatMap((page) => [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```sh tested\n([\s\S]*?)^```$/gm)])
      .flatMap(([, block = '']) => block.split('\n').map((line) => line.replace(/\s+#.*/, '').trim()))
      .filter((line) => line !== ''),
  ),
];

const work = folder();
const bin = path.join(work, 'bin');

beforeAll(() => {
  const main = JSON.stringify(path.join(root, 'src/main.ts'));
  mkdirSync(bin);
  writeFileSync(
    path.join(bin, 'qtest'),
    `#!${process.execPath}\nimport(${main}).then((main) => main.cli(process.argv));\n`,
  );
  chmodSync(path.join(bin, 'qtest'), 0o755);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('commands in the documentation', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(commands)(
    '%s',
    (command) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
        cwd: exampleRepository(work),
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
      });

      expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
    },
    300_000,
  );
});
