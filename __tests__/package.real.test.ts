/** What is published on npm, installed into an empty folder without a network. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VERSION } from '../src/version.ts';

const root = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(tmpdir(), 'qtest-package-'));
const project = path.join(work, 'project');
const installed = path.join(project, 'node_modules', 'qtest');
/** As `npm pack` tells them. */
let packed: { readonly filename: string; readonly files: readonly { readonly path: string; readonly mode: number }[] };

beforeAll(() => {
  const staged = path.join(work, 'staged');
  run(process.execPath, [path.join(root, 'scripts/package.mjs'), staged], work);
  packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', work], staged))[0];
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "name": "project", "private": true }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', path.join(work, packed.filename)], project);
}, 120_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(file: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TMPDIR: work },
  });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}

describe('the package', () => {
  it('holds the bundle and what people read, and nothing else', () => {
    expect([...new Set(packed.files.map((file) => file.path.split('/')[0]))].sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  it('holds every file of dist, with its programs to be started', () => {
    const dist = path.join(root, 'dist');
    const names = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
    const modes = new Map(packed.files.map((file) => [file.path, file.mode]));

    // npm never publishes a file of this name: the demo writes it.
    expect(names.filter((name) => !modes.has(name))).toEqual(['dist/examples/billing/base/.gitignore']);
    expect(modes.get('dist/cli.js')).toBe(0o755);
  });

  it('brings no other package', () => {
    expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['qtest']);
    const { dependencies, devDependencies, scripts } = JSON.parse(
      readFileSync(path.join(installed, 'package.json'), 'utf8'),
    );
    expect([dependencies, devDependencies, scripts]).toEqual([undefined, undefined, undefined]);
  });

  it('is started by npx', () => {
    expect(run('npx', ['--offline', 'qtest', '--version'], project).trim()).toBe(VERSION);
  });

  it('does the main job on its example', () => {
    // The packages of the example, which are fetched elsewhere.
    mkdirSync(path.join(installed, 'node_modules'));
    for (const name of ['typescript', 'vitest']) {
      symlinkSync(path.join(root, 'node_modules', name), path.join(installed, 'node_modules', name));
    }

    const said = run('npx', ['--offline', 'qtest', 'demo'], project);

    expect(said).toContain('5 tests ready');
    expect(run('git', ['status', '--short'], said.match(/Go on there: cd (.*)/)?.[1] ?? '')).toBe('');
  }, 180_000);
});
