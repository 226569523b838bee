import type { Session, TestResult, TestRun } from '../../src/languages/language.ts';
import { runBaseline } from '../../src/verify/baseline.ts';

const RED = 'red.test.ts';
const SHAKY = 'shaky.test.ts';
const STEADY = 'steady.test.ts';

/** A session whose runs answer with the given statuses, one run after the other. */
function sessionOf(...runs: readonly Readonly<Record<string, TestResult['status']>>[]): Session {
  const open = [...runs];
  return {
    testsReaching: async () => Object.keys(runs[0] ?? {}),
    run: async ({ files }: { files: readonly string[] }): Promise<TestRun> => {
      const statuses = open.shift() ?? {};
      const tests = files.map((file) => ({
        file,
        titlePath: ['t'],
        status: statuses[file] ?? 'passed',
        durationMs: 1,
      }));
      return { status: 'failed', tests, exitCode: 1, output: '', durationMs: 1 };
    },
  } as unknown as Session;
}

function baselineOf(session: Session) {
  const signal = new AbortController().signal;
  return runBaseline({ session, files: [], ownTests: new Set(), timeoutMs: 1, signal });
}

describe('runBaseline', () => {
  it('leaves out a file that fails now and then beside one that always fails, and judges by the rest', async () => {
    const first = { [RED]: 'failed', [SHAKY]: 'passed', [STEADY]: 'passed' } as const;

    const baseline = await baselineOf(sessionOf(first, { ...first, [SHAKY]: 'failed' }));

    expect(baseline).toMatchObject({
      status: 'red',
      tests: [STEADY],
      failed: [`${RED} > t`, `${SHAKY} > t`],
      leftOut: [RED, SHAKY],
    });
  });

  it('judges by nothing where tests fail now and then only', async () => {
    const first = { [SHAKY]: 'passed', [STEADY]: 'passed' } as const;

    const baseline = await baselineOf(sessionOf(first, { ...first, [SHAKY]: 'failed' }));

    expect(baseline).toMatchObject({ status: 'flaky', tests: [], failed: [`${SHAKY} > t`], leftOut: [] });
  });
});
