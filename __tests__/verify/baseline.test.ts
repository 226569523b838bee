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
      const status = tests.some((test) => test.status === 'failed') ? 'failed' : 'passed';
      return { status, tests, exitCode: 1, output: '', durationMs: 1 };
    },
  } as unknown as Session;
}

const signal = new AbortController().signal;
const REQUEST = { files: [], ownTests: new Set<string>(), timeoutMs: 1, signal };

async function baselineOf(session: Session) {
  return (await runBaseline({ ...REQUEST, session, runsAgain: false })).baseline;
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

  it('tells what the tests that judge take by themselves', async () => {
    const { baseline } = await runBaseline({
      ...REQUEST,
      session: sessionOf({ [RED]: 'failed', [SHAKY]: 'passed', [STEADY]: 'passed' }),
      runsAgain: false,
    });

    expect(baseline.testsMs).toBe(2);
  });

  it('judges by nothing where tests fail now and then only', async () => {
    const first = { [SHAKY]: 'passed', [STEADY]: 'passed' } as const;

    const baseline = await baselineOf(sessionOf(first, { ...first, [SHAKY]: 'failed' }));

    expect(baseline).toMatchObject({ status: 'flaky', tests: [], failed: [`${SHAKY} > t`], leftOut: [] });
  });

  it('is not green where beside a failing test of its own all are skipped', async () => {
    const session = sessionOf({ [RED]: 'failed', [STEADY]: 'skipped' }, { [STEADY]: 'skipped' });

    const { baseline } = await runBaseline({ ...REQUEST, ownTests: new Set([RED]), session, runsAgain: false });

    expect(baseline).toMatchObject({ status: 'no-tests', tests: [], reaching: 2, skipped: [`${STEADY} > t`] });
  });

  it('judges by no skipped test beside those that fail', async () => {
    const baseline = await baselineOf(sessionOf({ [RED]: 'failed', [STEADY]: 'skipped' }, { [STEADY]: 'skipped' }));

    expect(baseline).toMatchObject({ status: 'red', tests: [], leftOut: [RED] });
  });

  it('counts no skipped test among those that reach the change', async () => {
    const baseline = await baselineOf(
      sessionOf({ [SHAKY]: 'skipped', [STEADY]: 'passed' }, { [SHAKY]: 'skipped', [STEADY]: 'passed' }),
    );

    expect(baseline).toMatchObject({ status: 'green', total: 1 });
  });

  it('takes a test for the same where its title holds a number that is new in each run', async () => {
    const baseline = await baselineOf(titledRuns(['listens on :38055', 'stops'], ['listens on :44561', 'stops']));

    expect(baseline).toMatchObject({ status: 'green', tests: [STEADY], failed: [] });
  });

  it('is unsteady where a test is in one run only', async () => {
    const baseline = await baselineOf(titledRuns(['port 1 opens', 'port 2 opens'], ['port 3 opens']));

    expect(baseline).toMatchObject({ status: 'flaky', failed: [`${STEADY} > port 1 opens`] });
  });

  describe('where the engine runs the tests again', () => {
    const green = { [SHAKY]: 'passed', [STEADY]: 'passed' } as const;
    const first = (second: Readonly<Record<string, TestResult['status']>>) =>
      runBaseline({ ...REQUEST, session: sessionOf(green, second), runsAgain: true });

    it('runs them once, and counts what the engine saw as their second run', async () => {
      const { baseline, again } = await first({ [SHAKY]: 'failed', [STEADY]: 'failed' });

      expect(baseline).toMatchObject({ status: 'green', runs: 1 });
      expect(await again?.(new Set([SHAKY, STEADY]))).toMatchObject({ status: 'green', runs: 2 });
    });

    it('runs those a second time that the engine did not see', async () => {
      const { again } = await first({ [SHAKY]: 'failed', [STEADY]: 'failed' });

      expect(await again?.(new Set([STEADY]))).toMatchObject({ status: 'flaky', failed: [`${SHAKY} > t`] });
    });

    it('runs them twice where one fails, for then the engine judges by the others', async () => {
      const red = { [RED]: 'failed', [STEADY]: 'passed' } as const;

      const { baseline, again } = await runBaseline({ ...REQUEST, session: sessionOf(red, red), runsAgain: true });

      expect(again).toBeUndefined();
      expect(baseline).toMatchObject({ status: 'red', runs: 2, tests: [STEADY] });
    });
  });

  it('notes calls in place of a plain run, and lets a plain run decide where not all pass so', async () => {
    const recording = { calls: [] };
    const asked = async (noted: TestResult['status'], plain: TestResult['status']) => {
      const session = sessionOf({ [SHAKY]: noted, [STEADY]: 'passed' }, { [SHAKY]: plain }, { [SHAKY]: plain });
      const runs: boolean[] = [];
      const run: Session['run'] = async (request) => {
        runs.push(request.record !== undefined);
        return { ...(await session.run(request)), ...(request.record ? { recording } : {}) };
      };
      const found = await runBaseline({ ...REQUEST, session: { ...session, run }, record: [], runsAgain: true });
      return { status: found.baseline.status, recording: found.recording, runs };
    };

    expect(await asked('passed', 'failed')).toEqual({ status: 'green', recording, runs: [true] });
    expect(await asked('failed', 'passed')).toEqual({ status: 'green', recording, runs: [true, false] });
    expect(await asked('failed', 'failed')).toEqual({ status: 'red', recording: undefined, runs: [true, false] });
  });

  it('notes no call of its own tests, and none at all where test files are not kept apart from them', async () => {
    const asked = async (isolated: boolean) => {
      const quiet: unknown[] = [];
      const session = sessionOf({ [RED]: 'passed', [STEADY]: 'passed' });
      const run: Session['run'] = (request) => {
        quiet.push(request.record?.quiet);
        return session.run(request);
      };
      const grounds = { isolated } as unknown as NonNullable<Session['grounds']>;
      const ownTests = new Set([RED]);
      await runBaseline({
        ...REQUEST,
        ownTests,
        session: { ...session, grounds, run },
        record: [],
        runsAgain: true,
      });
      return quiet;
    };

    expect(await asked(true)).toEqual([new Set([RED])]);
    expect(await asked(false)).toEqual([undefined]);
  });
});

/** A session with one file, whose passing tests have the given titles, run by run. */
function titledRuns(...runs: readonly (readonly string[])[]): Session {
  const open = [...runs];
  return {
    testsReaching: async () => [STEADY],
    run: async (): Promise<TestRun> => {
      const tests = (open.shift() ?? []).map((title) => {
        return { file: STEADY, titlePath: [title], status: 'passed' as const, durationMs: 1 };
      });
      return { status: 'passed', tests, exitCode: 0, output: '', durationMs: 1 };
    },
  } as unknown as Session;
}
