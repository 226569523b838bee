/** The commands that follow a run, on the example, with a real Vitest: one run is recorded, each test starts from it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseRunResult, type RunResult } from '../../src/verdict/run-result.ts';
import { exampleRepository, folder, qtest } from './command-line.ts';

const work = folder();
const TEST_FILE = 'src/proration.qtest.test.ts';
let root: string;
let result: RunResult;

beforeAll(() => {
  root = exampleRepository(work);
  const { code, out, err } = qtest(root, ['run', '--base', 'main', '--json', '../result.json', '--quiet']);
  if (code !== 0) throw new Error(out + err);
  result = parseRunResult(readFileSync(path.join(work, 'result.json'), 'utf8'));
}, 300_000);
afterEach(() => rmSync(path.join(root, TEST_FILE), { force: true }));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function vitest(): { readonly passed: number; readonly failed: number } {
  const cli = path.resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const { stdout } = spawnSync(process.execPath, [cli, 'run', '--reporter=json', TEST_FILE], {
    cwd: root,
    encoding: 'utf8',
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

it('qtest run leaves its reports and nothing else that git sees', () => {
  expect(existsSync(path.join(root, '.qtest/report.html'))).toBe(true);
  expect(spawnSync('git', ['status', '--porcelain', '--', '.qtest'], { cwd: root, encoding: 'utf8' }).stdout).toBe('');
});

it('qtest mutant --run shows that no test notices an open fault', () => {
  const gap = result.survivors.find((fault) => fault.proof?.by === 'ready-test');

  const { code, out } = qtest(root, ['mutant', gap?.id ?? '', '--run']);

  expect(code).toBe(2);
  expect(out).toMatch(/Run: \d+ tests pass with the fault in place\. None notices it\./);
}, 120_000);

it('qtest compare --emit writes tests with the results of base, and they fail', () => {
  const { code, out } = qtest(root, ['compare', '--emit', 'prorate']);

  expect([code, out]).toEqual([0, `wrote ${TEST_FILE}: 2 tests with the results of main\n`]);
  expect(vitest()).toEqual({ passed: 0, failed: 2 });
}, 120_000);

it('qtest accept writes tests with the new results, and qtest verify proves each', () => {
  const accepted = qtest(root, ['accept', 'prorate']);
  const verified = qtest(root, ['verify', TEST_FILE]);

  expect(accepted.code).toBe(0);
  expect(readFileSync(path.join(root, TEST_FILE), 'utf8')).toContain('prorate(');
  expect(vitest()).toMatchObject({ failed: 0 });
  expect(verified.code).toBe(0);
  expect(verified.out).toMatch(/[1-9]\d* valid cases, 0 without a valid proof/);
}, 300_000);
