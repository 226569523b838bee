/** What models say beside what was measured, in each form of the report. */
import { renderHtml } from '../../src/report/html/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { goldenResult } from './sample.ts';

/** The golden example with a gap that nothing tells apart, of which a model says this. */
function withWords(text: string, by = 'llama3.1:70b'): RunResult {
  const golden = goldenResult();
  const [first, ...others] = golden.survivors;
  if (!first) throw new Error('the example has no gap');
  const { proof: _, noticedBy: __, ...open } = first;
  const doubt = { kind: 'model-doubt' as const, function: first.function, file: first.file, line: first.line };
  const message = `${by} asks: is \`[5]\` right, or \`[6]\`? ${text}`;
  return {
    ...golden,
    survivors: [{ ...open, equivalent: { by, text } }, ...others],
    findings: [...golden.findings, { ...doubt, call: 'splitCents(5, 1)', message }],
  };
}

const result = withWords('One part is the same as none');
const HOSTILE = 'A | <img src=x onerror=alert(1)> **b** [c](https://example.com) @octocat\u001b[2J\u202e\n# d';
const hostile = withWords(HOSTILE, 'evil`<b>\u001b[31m');

describe('the words of a model', () => {
  it('stand in the comment behind what was measured', () => {
    const comment = renderMarkdown(result);
    expect(comment).toContain('llama3.1:70b takes this for equivalent: \u201cOne part is the same as none\u201d.');
    expect(comment).toContain(
      '`splitCents(5, 1)`: llama3.1:70b asks: is `[5]` right, or `[6]`? One part is the same as none',
    );
  });

  it('stand in the terminal', () => {
    const text = renderTerminal(result, { color: false, width: 200 });
    expect(text).toContain('llama3.1:70b takes it for equivalent');
    expect(text).toContain('splitCents(5, 1): llama3.1:70b asks: is [5] right, or [6]? One part is the same as none');
  });

  it('stand in the report, by the fault and among the gaps', () => {
    const page = renderHtml(result);
    expect(page).toContain('takes this for equivalent: \u201cOne part is the same as none\u201d');
    expect(page).toContain('Nobody has checked this, and the fault counts.');
    expect(page).toContain('is <code>[5]</code> right, or <code>[6]</code>? One part is the same as none');
  });

  it('have a rule of their own in SARIF, as a note', () => {
    const { runs } = JSON.parse(renderSarif(result));
    expect(runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'model-doubt')).toEqual([
      expect.objectContaining({ level: 'note' }),
    ]);
  });

  it('fail no function where findings do', () => {
    const failing: RunResult = {
      ...result,
      verdict: 'fail',
      survivors: [],
      behaviourChanges: [],
      policy: { ...result.policy, findings: 'fail' },
    };
    const failures = (of: RunResult) => renderJunit(of).match(/<failure/g)?.length;
    expect(failures(failing)).toBe(failures({ ...failing, findings: [] }));
  });

  it('are text, whatever they are', () => {
    const comment = renderMarkdown(hostile);
    expect(comment).not.toMatch(/<img|\*\*b|\]\(https|@octocat|\p{Cc}(?<!\n)|\u202e|^# d/mu);
    const text = renderTerminal(hostile, { color: false, width: 200 });
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e|^# d/mu);
    expect(renderHtml(hostile)).not.toMatch(/<img src=x|<b>\\u001b/);
  });
});
