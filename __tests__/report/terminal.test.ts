import { renderTerminal } from '../../src/report/terminal.ts';
import { reason } from '../../src/verdict/reasons.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import {
  changedFunction,
  emptyResult,
  fineResult,
  goldenResult,
  hostileResult,
  largeResult,
  NO_SCORE,
} from './sample.ts';

const lines = (result: RunResult, width = 140) => renderTerminal(result, { color: false, width }).split('\n');

describe('renderTerminal', () => {
  it('tells the golden example', () => {
    expect(lines(goldenResult())).toEqual([
      'QTest 1.0.0   base 3f2c9ab (merge base with main)   2 projects, 3 files, 5 functions changed',
      'sandbox bubblewrap, Node 22.23 from PATH, no network   model none   seed 1',
      '',
      'packages/billing (vitest 4.1): 38 of 412 tests reach the change, green twice, 2.9 s',
      '  src/proration.ts',
      '    prorate         changed   0 of 2 faults noticed   2 behaviour changes to confirm',
      '    splitCents      new       3 of 4 faults noticed   4 tests ready',
      '  src/invoice.ts',
      '    chargeInvoice   not measured: reaches Postgres by db/client.ts; its 9 tests need the database and were not run',
      'services/gateway (Go): 2 functions not analysed',
      '',
      'Behaves differently from main. Intended?',
      '  prorate(3000, 0, 0)    NaN -> 3000    packages/billing/src/proration.ts:11   > became >=',
      '  prorate(1000, 2, 3)    666 -> 667     packages/billing/src/proration.ts:12   Math.floor became Math.round',
      '  prorate(-1000, 1, 3)   -334 -> -333   same cause',
      '  yes: qtest accept prorate        no: qtest compare --emit prorate   (a failing test)',
      '',
      'No test notices',
      '  7c1e   packages/billing/src/proration.ts:3   parts < 1 -> parts <= 1   splitCents(5, 1) does: [5], with the fault RangeError',
      '',
      'Tests    4 ready, 0 written (qtest run --write)   212 candidates > 209 stable > 11 useful > 4 kept',
      'Faults   3 of 6 noticed, 4 of 6 with the ready tests, 6 of 6 with the changes confirmed; 1 not counted (message or log text); a part was not measured',
      'Undone   a test notices 1 of 3 changed places put back; none for proration.ts:11, proration.ts:12',
      'Time     9.8 s: baseline 2.9, search 2.1, compare 0.9, verify 2.6, faults 1.3',
      'Report   .qtest/report.html    try one fault: qtest mutant 7c1e --run',
      '',
      'Result   report-only until 7 Dec, exit 0. Enforced, this would exit 2: 3 faults in changed code go unnoticed.',
      '',
    ]);
  });

  it('puts the last cells on a line of their own where the terminal is narrow', () => {
    const narrow = lines(goldenResult(), 80);
    expect(narrow).toContain('  7c1e   packages/billing/src/proration.ts:3   parts < 1 -> parts <= 1');
    expect(narrow).toContain('      splitCents(5, 1) does: [5], with the fault RangeError');
  });

  it('says in a line why candidates did not become tests', () => {
    const { funnel, ...result } = goldenResult();
    const rejected = [
      { step: 'compiled', reason: 'refused by the compiler (TS7006)', count: 12, example: 'a: TS7006: …' },
      { step: 'rendered', reason: 'deleted by hand', count: 1, example: 'a: deleted by hand: it stays deleted' },
      { step: 'passed', reason: 'failed as a test', count: 1, example: 'a: AssertionError' },
    ];
    expect(lines({ ...result, funnel: { ...funnel, rejected } })).toContain(
      'Dropped  12 refused by the compiler (TS7006), 1 failed as a test',
    );
  });

  it('says how many tests wait for a yes to a changed result', () => {
    const { tests, ...result } = goldenResult();
    const open = [...tests, { ...tests[0], state: 'to-confirm' } as (typeof tests)[number]];
    expect(lines({ ...result, tests: open }).find((line) => line.startsWith('Tests'))).toMatch(
      /^Tests {4}4 ready, 0 written \(qtest run --write\), 1 to confirm \(qtest accept\) {3}/,
    );
  });

  it('calls no project green of whose tests one that QTest kept fails', () => {
    const findings = ['packages/billing/a.qtest.test.ts', 'elsewhere/b.qtest.test.ts'].map((file) => {
      return { kind: 'broken-test' as const, function: '', file, message: 'x' };
    });
    const result = { ...goldenResult(), findings };
    const [only, ...others] = result.projects;
    expect(lines(result)).toContain(
      'packages/billing (vitest 4.1): 38 of 412 tests reach the change, 1 kept by QTest fails: to confirm, the others green twice, 2.9 s',
    );
    const one = { ...only, testsReaching: 1, testsTotal: 1 } as (typeof others)[number];
    expect(lines({ ...result, projects: [one, ...others] })).toContain(
      'packages/billing (vitest 4.1): 1 test reaches the change, 1 kept by QTest fails: to confirm',
    );
  });

  it('says what earlier runs had found', () => {
    const reused = [
      { kind: 'tests', asked: 6, found: 4 },
      { kind: 'observations', asked: 9, found: 9 },
      { kind: 'faults', asked: 12, found: 0 },
      { kind: 'searches', asked: 2, found: 1 },
    ];
    expect(lines({ ...fineResult(), reused })).toContain(
      'Reused   4 of 6 test runs, 1 of 2 searches from earlier runs',
    );
    expect(lines(fineResult()).filter((line) => line.startsWith('Reused'))).toEqual([]);
  });

  it('says in the last line what came of it', () => {
    const last = (result: RunResult) => lines(result).findLast((line) => line.startsWith('Result'));
    const judged = (verdict: RunResult['verdict'], exitCode: number, why: string) =>
      last({ ...emptyResult(), verdict, exitCode, reasons: [reason(why, 'Said so')] });
    expect(last(fineResult())).toBe('Result   pass, exit 0.');
    expect(last({ ...fineResult(), functions: [changedFunction({ status: 'stopped' })] })).toBe(
      'Result   pass for what was measured, exit 0.',
    );
    expect(judged('nothing-to-test', 0, 'only-deletions')).toBe('Result   nothing to test, exit 0: Said so.');
    expect(judged('not-analysed', 0, 'language-not-analysed')).toBe('Result   not analysed, exit 0: Said so.');
    expect(judged('fail', 2, 'gaps-unnoticed')).toBe('Result   fail, exit 2: Said so.');
    expect(judged('baseline-red', 3, 'baseline-red')).toBe('Result   baseline red, exit 3: Said so.');
    expect(judged('no-verdict', 4, 'engine-crashed')).toBe('Result   no verdict, exit 4: Said so.');
    expect(judged('no-verdict', 130, 'interrupted')).toBe('Result   no verdict, exit 130: Said so.');
    expect(judged('configuration', 1, 'configuration')).toBe('Result   configuration, exit 1: Said so.');
  });

  it('keeps what a tool printed below the line that says why', () => {
    const message = 'StrykerJS ended with 1: Error: no such module\n  at load (x.js:1)\nERROR Stryker.';
    const result = {
      ...emptyResult(),
      verdict: 'no-verdict' as const,
      exitCode: 4,
      reasons: [reason('engine-crashed', message)],
    };
    expect(lines(result).slice(-5)).toEqual([
      'Result   no verdict, exit 4: StrykerJS ended with 1: Error: no such module.',
      expect.stringContaining('please report them'),
      '         at load (x.js:1)',
      '         ERROR Stryker',
      '',
    ]);
  });

  it('tells what helps where there is no verdict', () => {
    const result = {
      ...emptyResult(),
      verdict: 'no-verdict' as const,
      exitCode: 4,
      reasons: [reason('engine-missing')],
    };
    expect(lines(result)).toContain('         Run once where `npm` reaches its registry.');
  });

  it('gives no figure where nothing was judged', () => {
    const text = renderTerminal({ ...fineResult(), score: { ...NO_SCORE, planned: 5 } }, { color: false, width: 100 });
    expect(text).toContain('Faults   none of 5 could be judged');
    expect(text).not.toMatch(/\d+ %/);
  });

  it('shows a project that could not be judged with its reason', () => {
    const golden = goldenResult();
    const baseline = { status: 'flaky' as const, runs: 2, durationMs: 10, failed: ['a.test.ts > x'] };
    const [billing] = golden.projects;
    if (!billing) throw new Error('sample without a project');
    const project = { ...billing, baseline, verdict: 'no-verdict' as const, reasons: [reason('flaky-baseline')] };
    expect(lines({ ...golden, projects: [project] })).toContain(
      'packages/billing (vitest 4.1): Tests passed once and failed once with the code unchanged, so no result can be trusted.',
    );
  });

  it('says once why several functions of a file were not measured', () => {
    const golden = goldenResult();
    const unloaded = (name: string) => ({
      ...changedFunction({ id: name, name, status: 'stopped', judged: 0, reason: 'module does not load: Error: x' }),
    });
    const text = lines({ ...golden, functions: [...golden.functions, unloaded('meet'), unloaded('greet')] });
    expect(text.filter((line) => line.includes('module does not load'))).toEqual([
      '    meet, greet     not measured: module does not load: Error: x',
    ]);
  });

  it('says once why the only project was not judged', () => {
    const golden = goldenResult();
    const why = reason('sibling-not-built', 'money is not built');
    const [billing] = golden.projects;
    if (!billing) throw new Error('sample without a project');
    const baseline = { status: 'not-run' as const, runs: 0, durationMs: 0, failed: [] };
    const project = { ...billing, baseline, verdict: 'no-verdict' as const, reasons: [why] };
    const meet = changedFunction({ id: 'meet', name: 'meet', status: 'stopped', judged: 0, reason: why.message });
    const result = { ...golden, verdict: 'no-verdict' as const, exitCode: 4, reasons: [why], functions: [meet] };
    const told = (projects: RunResult['projects']) =>
      lines({ ...result, projects }).filter((line) => line.includes('money is not built'));

    expect(told([project])).toEqual(['Result   no verdict, exit 4: money is not built.']);
    expect(lines({ ...result, projects: [project] })).toContain('    meet   not measured: the result says why');
    expect(told([project, { ...project, root: 'packages/other' }])).toHaveLength(3);
  });

  it('says what to do where a runner is not driven', () => {
    const reasons = [reason('framework-not-supported', 'tests run with ava')];
    expect(lines({ ...emptyResult(), verdict: 'not-analysed', exitCode: 0, reasons }).slice(-3, -1)).toEqual([
      'Result   not analysed, exit 0: tests run with ava.',
      expect.stringContaining('QTest drives Vitest, Jest, Mocha'),
    ]);
  });

  it('counts what it does not list', () => {
    const text = lines(largeResult());
    expect(text).toContain('  … and 40 more functions');
    expect(text).toContain('  … and 50 more inputs');
    expect(text).toContain('  … and 50 more gaps');
    expect(text.length).toBeLessThan(90);
  });

  it('lets no text move the cursor or begin a line', () => {
    const text = renderTerminal(hostileResult(), { color: false, width: 200 });
    expect(text).not.toMatch(/[^\n\x20-\x7e\u2026]/);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([]);
  });

  it('colours only when asked to', () => {
    expect(renderTerminal(goldenResult(), { color: true, width: 140 })).toContain(
      '\u001b[31m0 of 2 faults noticed\u001b[39m',
    );
    expect(renderTerminal(goldenResult(), { color: false, width: 140 })).not.toContain('\u001b');
  });
});
