/** The committed dist/ in an empty folder, without packages around it: it starts, fast, and does a real run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The product's bound for `--help`, in milliseconds. */
const START_MS = 300;

const root = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(tmpdir(), 'qtest-smoke-'));
const cli = path.join(work, 'installed', 'cli.js');
try {
  cpSync(path.join(root, 'dist'), path.join(work, 'installed'), { recursive: true });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  assert.equal(qtest(['--version']).stdout.trim(), version, '--version is the version of package.json');
  assert.match(qtest(['--help']).stdout, /qtest run/);
  startsFast();
  refusesOldNode();
  realRun();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function startsFast() {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    qtest(['--help']);
    return performance.now() - started;
  });
  const best = Math.min(...times);
  console.log(`--help: ${Math.round(best)} ms at best of 5`);
  assert.ok(best <= START_MS, `--help takes ${Math.round(best)} ms, more than ${START_MS}`);
}

/** Only where the machine has an older one. */
function refusesOldNode() {
  const own = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: process.env.QTEST_OWN_PATH ?? process.env.PATH },
  });
  if (Number(/^v(\d+)/.exec(own.stdout)?.[1] ?? 24) >= 24) return;
  const { status, stderr } = spawnSync('node', [cli, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: process.env.QTEST_OWN_PATH },
  });
  assert.equal(status, 1);
  assert.match(stderr, /needs Node 24/);
  console.log(`${own.stdout.trim()}: refused with a message`);
}

/** The example as a user's repository, whose packages are this checkout's. */
function realRun() {
  const repository = path.join(work, 'repository');
  const example = path.join(root, 'examples', 'billing');
  const git = (...args) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=smoke', '-c', 'user.email=smoke@qtest.invalid', ...args],
      {
        cwd: repository,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stderr);
  };
  cpSync(path.join(example, 'base'), repository, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'base');
  cpSync(path.join(example, 'head'), repository, { recursive: true });
  mkdirSync(path.join(repository, 'node_modules'));
  for (const name of ['typescript', 'vitest']) {
    symlinkSync(path.join(root, 'node_modules', name), path.join(repository, 'node_modules', name));
  }
  const { status, stderr } = qtest(['run', '--base', 'main', '--json', 'result.json'], repository);
  assert.equal(status, 0, stderr);
  const result = JSON.parse(readFileSync(path.join(repository, 'result.json'), 'utf8'));
  assert.equal(result.verdict, 'pass', JSON.stringify(result.reasons));
  const changed = result.behaviourChanges.map((change) => change.function.split('#')[1]);
  assert.ok(changed.includes('prorate'), 'the behaviour changes of prorate are found');
  const ready = result.tests.filter((test) => test.state === 'ready' && test.function.endsWith('#splitCents'));
  assert.ok(ready.length > 0, 'tests for splitCents are ready');
  console.log(`a run: ${result.behaviourChanges.length} behaviour changes, ${ready.length} tests ready for splitCents`);
}

function qtest(args, cwd = work) {
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}
