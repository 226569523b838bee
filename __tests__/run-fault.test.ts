import type { TestResult, TestRun } from '../src/languages/language.ts';
import { beside } from '../src/run-fault.ts';

function run(tests: Readonly<Record<string, TestResult['status']>>): TestRun {
  const all = Object.entries(tests).map(([title, status]) => ({
    file: 'a.test.ts',
    titlePath: [title],
    status,
    durationMs: 1,
  }));
  const failed = all.some(({ status }) => status === 'failed');
  return { status: failed ? 'failed' : 'passed', tests: all, exitCode: failed ? 1 : 0, output: '', durationMs: 1 };
}

describe('the tests with a fault in place, beside those without', () => {
  it('notice it where they fail with it alone', () => {
    const seen = beside(run({ a: 'failed', b: 'failed', c: 'passed' }), run({ a: 'failed', b: 'passed', c: 'passed' }));

    expect(seen.status).toBe('failed');
    expect(seen.tests.map(({ titlePath, status }) => [titlePath[0], status])).toEqual([
      ['b', 'failed'],
      ['c', 'passed'],
    ]);
  });

  it('do not notice it where all that fail do so without it too', () => {
    const seen = beside(run({ a: 'failed', b: 'passed' }), run({ a: 'failed', b: 'passed' }));

    expect(seen.status).toBe('passed');
    expect(seen.tests.map(({ titlePath }) => titlePath[0])).toEqual(['b']);
  });
});
