/**
 * Everything that must hold, one step after the other; a step that fails does not keep the others from running.
 *   node scripts/test.mjs            all steps
 *   node scripts/test.mjs --quick    lint, types and the tests that start no runner and no browser
 *   node scripts/test.mjs --all      also the real parts that passed before with the same inputs
 * The last line is `N passed, N failed`, with `, N skipped` where something was skipped; exit status 1 when anything failed.
 * With QTEST_SUMMARY=FILE that line goes into the file instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { passedBefore, recordPass } from './passed-before.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' }, all: { type: 'boolean' } } });
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const work = mkdtempSync(path.join(tmpdir(), 'qtest-test-'));
const CODE = [
  'src',
  'scripts',
  'grammars',
  'engines',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** `inputs`: what a real part depends on. It is skipped when it passed before with exactly these. */
const STEPS = [
  { name: 'lint', run: () => command(bin('biome'), ['check', '--error-on-warnings', '.']), quick: true },
  { name: 'types', run: () => command(bin('tsc'), ['--noEmit']), quick: true },
  { name: 'generated docs', run: () => script('docs.mjs', '--check'), quick: true },
  { name: 'dist is current', run: () => script('build.mjs', '--check'), inputs: [...CODE, 'dist'] },
  // After the comparison: it would hide an old one in dist/.
  { name: 'programs', run: () => script('build.mjs', '--harness'), quick: true },
  { name: 'tests', run: jest, quick: true },
  {
    name: 'dist starts anywhere',
    run: () => script('smoke.mjs'),
    inputs: ['dist', 'examples', 'scripts', 'package-lock.json'],
  },
  {
    name: 'demo',
    run: () => command(process.execPath, [path.join(root, 'scripts/demo.mjs')], { TMPDIR: work }),
    inputs: ['dist', 'examples', 'scripts', 'package-lock.json'],
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
try {
  for (const step of STEPS) runStep(step);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
const line = `${total.passed} passed, ${total.failed} failed${skipped}\n`;
if (process.env.QTEST_SUMMARY) writeFileSync(process.env.QTEST_SUMMARY, line);
else process.stdout.write(line);
process.exitCode = total.failed > 0 ? 1 : 0;

function runStep(step) {
  if (flags.quick && !step.quick) return;
  if (step.inputs && !flags.all && passedBefore(root, step.name, step.inputs)) {
    console.log(`\n== ${step.name}: skipped, passed before with the same inputs (--all runs it)`);
    total.skipped++;
    return;
  }
  console.log(`\n== ${step.name}`);
  const started = Date.now();
  const counts = step.run();
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
  if (counts.failed > 0) failed.push(step.name);
  else if (step.inputs) recordPass(root, step.name, step.inputs);
  console.log(
    `== ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'passed'}, ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
}

/** A program that passes by its exit status. */
function command(file, args, environment = {}) {
  const { status, error } = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (error) console.error(`${file}: ${error.message}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function script(name, ...args) {
  return command(process.execPath, [path.join(root, 'scripts', name), ...args]);
}

/** Every Jest test counts by itself. A run that leaves no report, or whose files do not load, failed. */
function jest() {
  const report = path.join(work, 'jest.json');
  const only = flags.quick ? ['--testPathIgnorePatterns', '/fixtures/', '\\.real\\.test\\.ts$'] : [];
  const { failed: crashed } = command(process.execPath, [
    ...[
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'node_modules/jest/bin/jest.js'),
    ],
    ...['--ci', '--json', `--outputFile=${report}`, '--maxWorkers=2', '--silent', ...only],
  ]);
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`Jest left no report (${error.message})`);
    return { passed: 0, failed: 1 };
  }
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const counted = results.numFailedTests + broken.length;
  return {
    passed: results.numPassedTests,
    failed: counted === 0 && crashed ? 1 : counted,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
