import { mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { appendHistory, historyLine } from '../../src/report/history.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { segments } from '../../src/report/marked-text.ts';
import { mutationReport } from '../../src/report/mutation-report.ts';
import { idsStartingWith, shortIds } from '../../src/report/short-ids.ts';
import { shortPaths } from '../../src/report/short-paths.ts';
import { humanDay, humanTime, listed, plural } from '../../src/report/words.ts';
import { reason } from '../../src/verdict/reasons.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { changedFunction, emptyResult, GOLDEN_SOURCES, goldenFaults, goldenResult, hostileResult } from './sample.ts';

describe('the mutation report', () => {
  const require = createRequire(import.meta.url);
  const schema = z.fromJSONSchema(require('mutation-testing-report-schema/mutation-testing-report-schema.json'));
  const report = mutationReport(goldenFaults(), GOLDEN_SOURCES);

  it('keeps to mutation-testing-report-schema 2', () => {
    expect(schema.safeParse(report).error?.issues).toBeUndefined();
    expect(schema.safeParse({ ...report, thresholds: {} }).success).toBe(false);
    expect(report.schemaVersion).toBe('2');
  });

  it('has each fault with its status, reason and tests by id', () => {
    const mutants = Object.values(report.files).flatMap((file) => file.mutants);
    expect(mutants.map((mutant) => mutant.status)).toEqual([
      'Survived',
      'Survived',
      'Survived',
      'Killed',
      'Killed',
      'Killed',
      'Ignored',
    ]);
    expect(mutants.at(-1)?.statusReason).toBe('text of an error message');
    expect(report.testFiles?.['tests']?.tests).toEqual([
      { id: '0', name: 'prorate > a third' },
      { id: '1', name: 'splitCents > shares the rest' },
    ]);
    expect(mutants[3]?.killedBy).toEqual(['1']);
  });

  it('leaves out faults whose source is not known', () => {
    expect(mutationReport(goldenFaults(), new Map()).files).toEqual({});
  });
});

describe('JUnit XML', () => {
  it('passes and skips by function while nothing is blocked', () => {
    const text = renderJunit(goldenResult());
    expect(text).toContain('<testsuites name="QTest" tests="6" failures="0" errors="0" time="9.800">');
    expect(text).toContain('<testcase classname="packages/billing/src/proration.ts" name="prorate">');
    expect(text).toContain('prorate(3000, 0, 0) was NaN, is 3000');
    expect(text).toContain('<skipped message="Go is not analysed"></skipped>');
  });

  it('fails the functions with gaps where the run is blocked', () => {
    const text = renderJunit({ ...goldenResult(), verdict: 'fail', reasons: [reason('gaps-unnoticed')] });
    expect(text).toContain('tests="6" failures="3" errors="0"');
    expect(text).toContain('<failure message="3 of 4 faults noticed">');
  });

  it('shows findings beside the function, and fails by them where they count', () => {
    const golden = goldenResult();
    const [changed] = golden.functions.filter(({ judged }) => judged > 0);
    const finding = {
      kind: 'result-type',
      function: changed?.id ?? '',
      file: 'a.ts',
      line: 3,
      call: 'f()',
      message: 'gives `NaN`',
    } as const;
    const told = (policy: object, findings: RunResult['findings']) =>
      renderJunit({
        ...golden,
        policy: { ...golden.policy, ...policy },
        verdict: 'fail',
        reasons: [reason('findings')],
        behaviourChanges: [],
        survivors: [],
        findings,
      });
    expect(told({}, [finding])).toContain('a.ts:3 f(): gives NaN');
    const failures = [
      told({ findings: 'fail' }, [finding]),
      told({}, [finding]),
      told({ findings: 'fail' }, [{ ...finding, onBase: true }]),
    ];
    expect(failures.map((text) => /failures="(\d)"/.exec(text)?.[1])).toEqual(['2', '1', '1']);
  });

  it('is an error without a verdict', () => {
    const text = renderJunit({ ...emptyResult(), verdict: 'no-verdict', reasons: [reason('engine-crashed')] });
    expect(text).toContain('<error message="no verdict. The mutation engine ended with an error">');
  });

  it('escapes what XML cannot hold', () => {
    const text = renderJunit(hostileResult());
    expect(text).not.toMatch(/[\p{Cc}--\n]/v);
    expect(text).not.toMatch(/<(?!\/?(?:testsuites?|testcase|skipped|system-out|failure|error|\?xml)\b)/);
  });
});

describe('the history file', () => {
  it('gets one line a run', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'qtest-history-')), '.qtest', 'history.jsonl');
    await appendHistory(file, historyLine(goldenResult(), '2026-11-23T10:00:00Z'));
    await appendHistory(file, historyLine(emptyResult(), '2026-11-23T11:00:00Z'));
    const lines = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      at: '2026-11-23T10:00:00Z',
      verdict: 'pass',
      reasons: ['report-only', 'language-not-analysed'],
      score: { before: { noticed: 3, judged: 6 }, withReady: { noticed: 4, judged: 6 } },
      behaviourChanges: 2,
      gaps: 1,
      functions: { changed: 5, notMeasured: 3 },
    });
    expect(lines[1].score).toEqual({});
  });
});

describe('words', () => {
  it('humanise times', () => {
    expect([4, 420, 9800, 59_940, 64_000, 120_000, 7_500_000].map(humanTime)).toEqual([
      '4 ms',
      '0.4 s',
      '9.8 s',
      '59.9 s',
      '1 min 4 s',
      '2 min',
      '2 h 5 min',
    ]);
    expect(humanTime(59_990)).toBe('1 min');
  });

  it('agree in number', () => {
    expect([plural(0, 'fault'), plural(1, 'fault'), plural(5000, 'fault')]).toEqual([
      '0 faults',
      '1 fault',
      '5,000 faults',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('write a day', () => {
    expect([humanDay('2026-12-07'), humanDay('soon')]).toEqual(['7 Dec', 'soon']);
  });
});

describe('marked text', () => {
  it('is taken apart into code and the rest', () => {
    expect(segments('`a` -> ``b`c``, `` `d ``')).toEqual([
      { code: true, text: 'a' },
      { code: false, text: ' -> ' },
      { code: true, text: 'b`c' },
      { code: false, text: ', ' },
      { code: true, text: '`d' },
    ]);
    expect(segments('an ` alone')).toEqual([{ code: false, text: 'an ` alone' }]);
  });
});

describe('short ids', () => {
  it('are as long as it takes to tell them apart', () => {
    expect([...shortIds(['7c1e9a02', '7c1e9b00', 'a1b2c3d4'])]).toEqual([
      ['7c1e9a02', '7c1e9a'],
      ['7c1e9b00', '7c1e9b'],
      ['a1b2c3d4', 'a1b2'],
    ]);
  });

  it('stand for the ids that begin so', () => {
    const ids = ['7c1e9a02', '7c1e9b00', '7c1e'];
    expect(idsStartingWith(ids, '7c1e9a')).toEqual(['7c1e9a02']);
    expect(idsStartingWith(ids, '7c1e9')).toHaveLength(2);
    expect(idsStartingWith(ids, '7c1e')).toEqual(['7c1e']);
    expect(idsStartingWith(ids, 'ff')).toEqual([]);
  });
});

describe('short paths', () => {
  it('have as many folders as tell them apart', () => {
    const files = ['a/x/index.ts', 'a/y/index.ts', 'b/z.ts', 'index.ts'];
    const functions = files.map((file) => changedFunction({ file }));
    const paths = shortPaths({ ...emptyResult(), functions });
    expect([...paths.values()]).toEqual(['x/index.ts', 'y/index.ts', 'z.ts', 'index.ts']);
  });
});
