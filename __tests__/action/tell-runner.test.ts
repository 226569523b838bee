import type { Core } from '../../src/action/job.ts';
import { tellRunner } from '../../src/action/tell-runner.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { fineResult, goldenResult, hostileResult, largeResult, survivor } from '../report/sample.ts';

const TITLE = 'No test notices this fault';

/** What the runner was told of a result: notes in the diff, other warnings, failures, and whether there is a summary. */
async function told(result: RunResult, annotations: number, summary = false) {
  const notes: object[] = [];
  const warnings: string[] = [];
  const failures: string[] = [];
  const summaries: string[] = [];
  const page = { addRaw: (text: string) => ({ write: async () => void summaries.push(text) }) };
  const core = {
    setOutput: () => {},
    info: () => {},
    setFailed: (text: string) => failures.push(text),
    warning: (text: string, place?: object) => (place ? notes.push({ text, ...place }) : warnings.push(text)),
    summary: page,
  };
  const places = { report: '', json: '' };
  await tellRunner(core as unknown as Core, { result, places }, { annotations, summary });
  return { notes, warnings, failures, summaries };
}

describe('gaps in the diff', () => {
  it('are none where none are wished', async () => {
    expect((await told(largeResult(), 0)).notes).toEqual([]);
  });

  it('stand at their line, each with what would go unnoticed', async () => {
    expect((await told(goldenResult(), 10)).notes).toEqual([
      { text: 'parts < 1 -> parts <= 1', title: TITLE, file: 'packages/billing/src/proration.ts', startLine: 3 },
    ]);
  });

  it('are as many as are wished, those of highest rank first', async () => {
    const { notes } = await told(largeResult(), 3);

    expect(notes.map((note) => (note as { file: string }).file)).toEqual(
      [0, 1, 2].map((i) => `packages/billing/src/module${i}.ts`),
    );
  });

  it('are one line of plain text, whatever stands in the code', async () => {
    const hostile = survivor({ label: 'first\n::error::second\u001b[31m' });
    const { notes } = await told({ ...hostileResult(), survivors: [hostile] }, 1);

    expect(notes).toEqual([expect.objectContaining({ text: 'first ::error::second\\u001b[31m' })]);
  });
});

describe('the job', () => {
  const why = [{ code: 'gaps-unnoticed', message: 'Faults go unnoticed.' }];

  it('is green where nothing blocks, and has a page of its own where that is wished', async () => {
    const { failures, warnings, summaries } = await told(fineResult(), 0, true);

    expect([failures, warnings]).toEqual([[], []]);
    expect(summaries).toEqual([expect.stringContaining('all 4 faults injected into the changed code are noticed')]);
  });

  it('is red where the policy blocks', async () => {
    const { failures } = await told({ ...goldenResult(), verdict: 'fail', exitCode: 2, reasons: why }, 0);

    expect(failures).toEqual([expect.stringMatching(/^QTest: blocked: 2 behaviour changes to confirm/)]);
  });

  it.each([
    ['fail', 0, 1],
    ['error', 1, 0],
  ] as const)('that came to no verdict is told as `fail-on: %s` says', async (failOn, red, yellow) => {
    const golden = goldenResult();
    const policy = { ...golden.policy, failOn };
    const { failures, warnings } = await told(
      { ...golden, verdict: 'no-verdict', exitCode: 4, policy, reasons: why },
      0,
    );

    expect([failures.length, warnings.length]).toEqual([red, yellow]);
  });
});
