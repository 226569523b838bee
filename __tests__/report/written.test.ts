import { digest } from '../../src/report/digest.ts';
import { headline } from '../../src/report/headline.ts';
import { renderHtml } from '../../src/report/html/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { writtenResult } from './sample.ts';

const terminal = () => renderTerminal(writtenResult(), { color: false, width: 160 });

describe('a gap that a test written by the run closes', () => {
  it('is told as closed in the title, in the words of every report', () => {
    const result = writtenResult();

    expect(headline(result, digest(result))).toBe('2 behaviour changes to confirm, 1 gap closed by the tests written');
  });

  it('stands in the terminal below its own heading', () => {
    expect(terminal()).toMatch(/^Closed by the tests written\n {2}7c1e .*parts < 1 -> parts <= 1/m);
    expect(terminal()).not.toContain('No test notices');
    expect(terminal()).toMatch(/splitCents .* 4 tests written$/m);
    expect(terminal()).not.toContain('qtest mutant');
  });

  it('is neither a gap nor to be dismissed in the comment, which says what was written', () => {
    const text = renderMarkdown(writtenResult());

    expect(text).not.toMatch(/No test notices|dismiss 7c1e/);
    expect(text).toContain('4 verified tests were written, for 1 gap.');
    expect(text).toContain('| `splitCents(5, 1)` | `[5]` |');
  });

  it('is told as closed by the HTML report', () => {
    const text = renderHtml(writtenResult());

    expect(text).not.toContain('<h2>No test notices</h2>');
    expect(text).toContain('<h2>Closed by the tests written</h2>');
    expect(text).toContain('1 more by the tests written');
    expect(text).toContain('closed by a test written');
  });

  it('is no gap in JUnit', () => {
    expect(renderJunit(writtenResult())).toMatch(/:3 only a test written by this run notices parts &lt; 1/);
  });
});

describe('behaviour changes that the run accepted', () => {
  const accepted = () => {
    const result = writtenResult();
    return { ...result, behaviourChanges: result.behaviourChanges.map((change) => ({ ...change, accepted: true })) };
  };

  it('are not asked about again', () => {
    const texts = [renderTerminal(accepted(), { color: false, width: 160 }), renderMarkdown(accepted())];

    for (const text of texts) expect(text).not.toMatch(/Intended\?|accept prorate|to confirm/);
    expect(texts[0]).toContain('Accepted 2 behaviour changes, by the tests written');
    expect(texts[1]).toContain('4 verified tests were written, for 1 gap and 2 accepted behaviour changes.');
  });
});
