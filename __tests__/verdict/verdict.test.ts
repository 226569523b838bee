import type { FaultStatus } from '../../src/mutate/fault.ts';
import type { ProjectFacts } from '../../src/verdict/project-verdict.ts';
import { type JudgeInput, judge } from '../../src/verdict/verdict.ts';
import { ENFORCE, facts, project, REPORT } from './facts.ts';

const ruling = (input: JudgeInput) => {
  const { verdict, exitCode, reasons } = judge(input);
  return [verdict, exitCode, ...reasons.map((why) => why.code)];
};
const noFunction = (only?: 'tests' | 'deletions' | 'excluded') =>
  facts([], {
    change: { functionsChanged: 0, functionsSelected: 0, notAnalysed: [], syntaxErrors: [], ...(only && { only }) },
  });
const repeat = (count: number, status: FaultStatus) => Array.from({ length: count }, () => status);

describe('a verdict that is earned', () => {
  it('passes what was judged and noticed', () => {
    expect(ruling(facts([project(['killed', 'killed', 'timeout'])]))).toEqual(['pass', 0, 'policy-met']);
  });

  it('fails on new and proven faults that no test notices', () => {
    const judged = judge(facts([project(['killed', 'survived', 'no-coverage'])]));
    expect(judged.verdict).toBe('fail');
    expect(judged.exitCode).toBe(2);
    expect(judged.reasons).toEqual([{ code: 'gaps-unnoticed', message: '2 faults in changed code go unnoticed.' }]);
  });

  it('holds findings against a change where the policy says so, and not otherwise', () => {
    const found = project(['killed'], { findings: 2 });
    expect(ruling(facts([found]))).toEqual(['pass', 0, 'policy-met']);
    const judged = judge(facts([found], { policy: { ...ENFORCE, findings: 'fail' } }));
    expect([judged.verdict, judged.exitCode, judged.reasons]).toEqual([
      'fail',
      2,
      [{ code: 'findings', message: '2 findings.' }],
    ]);
    const reported = judge(facts([found], { policy: { ...REPORT, findings: 'fail' } }));
    expect([reported.verdict, reported.ifEnforced?.message]).toEqual(['pass', '2 findings.']);
  });

  it('counts the gaps of all projects together', () => {
    const judged = judge(
      facts([project(['killed', 'survived'], { root: 'a' }), project(['killed', 'survived'], { root: 'b' })]),
    );
    expect(judged.reasons[0]?.message).toBe('2 faults in changed code go unnoticed.');
  });

  it.each<[string, Partial<ProjectFacts>]>([
    ['existed on base', { onBase: new Set(['f1']) }],
    ['has no proof', { proven: new Set() }],
    ['is dismissed', { dismissed: new Set(['f1']) }],
  ])('does not fail on a fault that %s', (_, overrides) => {
    expect(ruling(facts([project(['killed', 'survived'], overrides)]))).toEqual(['pass', 0, 'policy-met']);
  });

  it('tells the faults that count from the other unnoticed ones', () => {
    const some = judge(facts([project(['survived', 'survived', 'killed'], { onBase: new Set(['f1']) })]));
    expect(some.reasons[0]?.message).toBe(
      '1 of the 2 unnoticed faults is new with this change and has a proven input.',
    );
    const none = judge(facts([project(['survived'], { onBase: new Set(['f0']) })], { policy: REPORT }));
    expect(none.ifEnforced).toEqual({
      verdict: 'pass',
      exitCode: 0,
      message: 'No unnoticed fault is new with this change and has a proven input.',
    });
  });

  it.each([
    [['f1'], '2 faults in changed code go unnoticed, 1 of them until the tests written by this run are committed.'],
    [['f1', 'f2'], '2 faults in changed code go unnoticed, until the tests written by this run are committed.'],
  ])('says which faults end with the tests that were written: %s', (written, message) => {
    const judged = judge(facts([project(['killed', 'survived', 'no-coverage'], { written: new Set(written) })]));
    expect([judged.exitCode, judged.reasons[0]?.message]).toEqual([2, message]);
  });

  it('only reports before the day of enforcement, and says what it would be', () => {
    const policy = { ...ENFORCE, enforceFrom: '2026-12-07' };
    const early = judge(facts([project(['survived', 'killed'])], { policy }));
    expect([early.verdict, early.exitCode, early.reasons[0]?.code]).toEqual(['pass', 0, 'report-only']);
    expect(early.ifEnforced).toEqual({
      verdict: 'fail',
      exitCode: 2,
      message: '1 fault in changed code goes unnoticed.',
    });
    expect(judge(facts([project(['survived', 'killed'])], { policy, today: '2026-12-07' })).verdict).toBe('fail');
  });

  it('says under report mode that enforcement would pass', () => {
    const judged = judge(facts([project(['killed'])], { policy: REPORT }));
    expect(judged.ifEnforced).toEqual({ verdict: 'pass', exitCode: 0, message: '' });
    expect(judged.reasons[0]?.code).toBe('policy-met');
  });
});

describe('the score gate', () => {
  const policy = { ...ENFORCE, gate: 'score' as const, threshold: 80 };

  it('asks for the threshold from 10 judged faults on', () => {
    expect(judge(facts([project([...repeat(8, 'killed'), ...repeat(2, 'survived')])], { policy })).verdict).toBe(
      'pass',
    );
    const below = judge(facts([project([...repeat(7, 'killed'), ...repeat(3, 'survived')])], { policy }));
    expect(below.reasons).toEqual([
      { code: 'score-below-threshold', message: '7 of 10 faults are noticed (70 %); the threshold is 80 %.' },
    ]);
  });

  it('never rounds up to the threshold', () => {
    const nearly = [...repeat(2999, 'killed'), 'survived'] as const;
    const judged = judge(facts([project(nearly)], { policy: { ...policy, threshold: 100 } }));
    expect(judged.reasons[0]?.message).toBe('2999 of 3000 faults are noticed (99.9 %); the threshold is 100 %.');
  });

  it('lets max-survivors decide below 10', () => {
    expect(judge(facts([project([...repeat(3, 'killed'), 'survived'])], { policy })).verdict).toBe('pass');
    expect(ruling(facts([project([...repeat(3, 'killed'), 'survived', 'no-coverage'])], { policy }))).toEqual([
      'fail',
      2,
      'too-many-survivors',
    ]);
  });

  it('uses the settings of a project where it has its own', () => {
    const own = { gate: 'score' as const, threshold: 50, maxSurvivors: 1 };
    expect(judge(facts([project([...repeat(5, 'killed'), ...repeat(5, 'survived')], { policy: own })])).verdict).toBe(
      'pass',
    );
  });
});

describe('nothing to judge', () => {
  it('is told apart by its reason', () => {
    expect(ruling(noFunction())).toEqual(['nothing-to-test', 0, 'no-function-changed']);
    expect(ruling(noFunction('tests'))).toEqual(['nothing-to-test', 0, 'only-tests-changed']);
    expect(ruling(noFunction('deletions'))).toEqual(['nothing-to-test', 0, 'only-deletions']);
    expect(ruling(noFunction('excluded'))).toEqual(['nothing-to-test', 0, 'only-excluded-files']);
    expect(ruling(facts([project(['ignored'])]))).toEqual(['nothing-to-test', 0, 'no-fault-possible']);
  });

  it('is not-analysed where only other languages changed, and a note where some did', () => {
    const change = {
      functionsChanged: 0,
      functionsSelected: 0,
      notAnalysed: [{ language: 'Go', files: 2 }],
      syntaxErrors: [],
    };
    const only = judge(facts([], { change }));
    expect([only.verdict, only.exitCode]).toEqual(['not-analysed', 0]);
    expect(only.reasons).toEqual([{ code: 'language-not-analysed', message: 'Not analysed: Go (2 files).' }]);
    expect(
      ruling(facts([project(['killed'])], { change: { ...change, functionsChanged: 1, functionsSelected: 1 } })),
    ).toEqual(['pass', 0, 'policy-met', 'language-not-analysed']);
  });

  it('has no verdict where the only changed file does not parse', () => {
    const change = { functionsChanged: 0, functionsSelected: 0, notAnalysed: [], syntaxErrors: ['src/a.ts:3'] };
    expect(ruling(facts([], { change }))).toEqual(['no-verdict', 4, 'syntax-error']);
  });
});

describe('what keeps a project from being judged', () => {
  const baseline = (status: ProjectFacts['baseline']['status'], failed: string[] = []) => ({
    baseline: { status, runs: 2, durationMs: 1, failed },
  });
  const { mutation: _, ...notRun } = project([]);
  const killed: readonly FaultStatus[] = ['killed', 'killed'];
  const invalid = (code: string) => ({ mutation: { planned: 1, results: [], invalid: { code, message: 'because' } } });

  it.each<[string, ProjectFacts]>([
    ['runner-failed', project(killed, baseline('crashed'))],
    ['runner-timeout', project(killed, baseline('timeout'))],
    ['flaky-baseline', project(killed, baseline('flaky', ['a > b']))],
    ['no-tests-run', project(killed, baseline('no-tests'))],
    ['dependencies-missing', project(killed, { blocked: { code: 'dependencies-missing', message: 'run npm ci' } })],
    ['faults-not-run', notRun],
    ['engine-missing', project([], invalid('engine-missing'))],
    ['engine-crashed', project([], invalid('engine-crashed'))],
    ['stale-report', project([], invalid('stale-report'))],
    ['control-failed', project([], invalid('control-failed'))],
    ['switch-observed', project([], invalid('switch-observed'))],
    ['covered-but-not-run', project([], invalid('covered-but-not-run'))],
    [
      'results-incomplete',
      project(killed, { mutation: { planned: 3, results: project(killed).mutation?.results ?? [] } }),
    ],
    ['results-incomplete', project(['killed', 'pending'])],
    ['all-timeouts', project(['timeout', 'timeout'])],
    ['needs-service', project(['needs-service', 'ignored'])],
    ['nothing-judged', project(['compile-error', 'runtime-error'])],
    ['internal', project([], invalid('never-heard-of'))],
  ])('is no verdict with reason %s, and never a pass', (code, given) => {
    expect(ruling(facts([given]))).toEqual(['no-verdict', 4, code]);
    expect(ruling(facts([given], { policy: REPORT }))).toEqual(['no-verdict', 4, code]);
    expect(judge(facts([given], { policy: REPORT })).ifEnforced).toBeUndefined();
    expect(judge(facts([given])).projects[0]?.score).toBeUndefined();
  });

  it('takes the rest along where another project was judged', () => {
    const stuck = project([], { root: 'b', ...invalid('engine-crashed') });
    expect(ruling(facts([project(killed, { root: 'a' }), stuck]))).toEqual(['no-verdict', 4, 'engine-crashed']);
    expect(ruling(facts([project(['survived', 'killed'], { root: 'a' }), stuck]))).toEqual([
      'fail',
      2,
      'gaps-unnoticed',
      'engine-crashed',
    ]);
  });

  it('judges untested code where no test exists', () => {
    const untested = project(['no-coverage'], { ...baseline('no-tests'), testFiles: 0 });
    expect(ruling(facts([untested]))).toEqual(['fail', 2, 'gaps-unnoticed']);
  });

  it('tells a failing test by its error, and a long list by its first three', () => {
    const failed = ['a.test.ts > x', 'b.test.ts', 'c.test.ts > z', 'd.test.ts', 'e.test.ts'];
    const messages = ['Error: expected 6\n  to be 7\n    at f (a.ts:1:1)', ''];
    const red = judge(facts([project(['killed'], { ...baseline('red', failed), messages })]));
    expect(red.reasons[0]?.message).toBe(
      '5 tests fail without any fault: a.test.ts > x (Error: expected 6 to be 7), b.test.ts, c.test.ts > z and 2 more.',
    );
  });

  it('names the skipped tests where none of those that reach the change passes', () => {
    const idle = judge(facts([project([], { ...baseline('no-tests'), testFiles: 1, skipped: ['a.test.ts > x'] })]));
    expect([idle.verdict, idle.reasons[0]?.code]).toEqual(['no-verdict', 'no-tests-run']);
    expect(idle.reasons[0]?.message).toBe('No test that reaches the change passes; 1 is skipped: a.test.ts > x.');
  });

  it('holds no gap against a project whose tests were left out', () => {
    const red = judge(facts([project(['killed', 'survived'], baseline('red', ['a.test.ts > x', 'a.test.ts > y']))]));
    expect([red.verdict, red.exitCode]).toEqual(['baseline-red', 3]);
    expect(red.reasons[0]?.message).toBe('2 tests fail without any fault: a.test.ts > x, a.test.ts > y.');
    expect(red.projects[0]?.score).toEqual({ noticed: 1, judged: 2 });
  });

  it('says a red baseline together with what else went wrong', () => {
    expect(ruling(facts([project([], { ...baseline('red', ['t']), ...invalid('engine-crashed') })]))).toEqual([
      'baseline-red',
      3,
      'baseline-red',
      'engine-crashed',
    ]);
  });
});

describe('limits and interruptions', () => {
  const limits = [{ limit: 'search', message: 'the search was cut' }];

  it('are noted beside the verdict', () => {
    expect(ruling(facts([project(['killed'])], { limits }))).toEqual(['pass', 0, 'policy-met', 'budget']);
  });

  it('do not excuse faults without a result', () => {
    expect(ruling(facts([project(['killed', 'pending'])], { limits }))).toEqual([
      'no-verdict',
      4,
      'results-incomplete',
      'budget',
    ]);
  });

  it('name a sampled change', () => {
    const change = { functionsChanged: 412, functionsSelected: 60, notAnalysed: [], syntaxErrors: [] };
    expect(judge(facts([project(['killed'])], { change })).reasons[1]).toEqual({
      code: 'sampled',
      message: '60 of 412 changed functions were selected.',
    });
  });

  it('never pass after Ctrl-C, and exit 130', () => {
    expect(ruling(facts([project(['killed'])], { interrupted: true }))).toEqual(['no-verdict', 130, 'interrupted']);
  });

  it('put the mistake of the user before all else', () => {
    const judged = judge(
      facts([project(['survived'])], { configuration: 'unknown key `gat`; did you mean `gate`?', interrupted: true }),
    );
    expect([judged.verdict, judged.exitCode, judged.reasons[0]?.message]).toEqual([
      'configuration',
      1,
      'unknown key `gat`; did you mean `gate`?',
    ]);
  });
});
