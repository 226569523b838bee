/** Every command of the documentation in a block fenced as "sh tested" runs as it stands, in the repository of the example. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, git } from '../cli/command-line.ts';

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
let repositories = 0;

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

function exampleRepository(): string {
  const repository = path.join(work, `repository-${++repositories}`);
  const example = path.join(root, 'examples/billing');
  cpSync(path.join(example, 'base'), repository, { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'base');
  git(repository, 'checkout', '--quiet', '-b', 'change');
  cpSync(path.join(example, 'head'), repository, { recursive: true });
  mkdirSync(path.join(repository, 'node_modules'));
  for (const name of ['typescript', 'vitest']) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(repository, 'node_modules', name));
  }
  return repository;
}

describe('commands in the documentation', () => {
  it('are there', () => {
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(commands)(
    '%s',
    (command) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', command], {
        cwd: exampleRepository(),
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH']}` },
      });

      expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
    },
    300_000,
  );
});
