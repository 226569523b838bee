import { createHash } from 'node:crypto';
import { readElements } from '../../src/report/html/elements.ts';
import { renderHtml } from '../../src/report/html/report.ts';
import { html, marked, raw } from '../../src/report/html/template.ts';
import { mutationReport } from '../../src/report/mutation-report.ts';
import { reason } from '../../src/verdict/reasons.ts';
import {
  emptyResult,
  fineResult,
  GOLDEN_SOURCES,
  goldenFaults,
  goldenResult,
  hostileResult,
  survivor,
} from './sample.ts';

const mutation = mutationReport(goldenFaults(), GOLDEN_SOURCES);

/** The section of one page, without the others. */
function section(page: string, text: string): string {
  return text.split('<section ').find((part) => part.startsWith(`data-page="${page}"`)) ?? '';
}

describe('the template', () => {
  it('escapes what is put in, in elements and attributes', () => {
    expect(html`<a title="${'"><b>'}">${"it's <b> & more"}</a>`.text).toBe(
      '<a title="&#34;&#62;&#60;b&#62;">it&#39;s &#60;b&#62; &#38; more</a>',
    );
  });

  it('joins lists and leaves out what is not there', () => {
    expect(html`<p>${[html`<i>${1}</i>`, undefined, false, 'x']}</p>`.text).toBe('<p><i>1</i>x</p>');
    expect(html`${raw('<b>')}`.text).toBe('<b>');
  });

  it('shows code between backticks as code', () => {
    expect(marked('`a < b` -> ``c`d``').text).toBe(
      '<code>a &#60; b</code> -&#62; <code>c&#96;d</code>'.replace('&#96;', '`'),
    );
  });
});

describe('the HTML report', () => {
  it('loads nothing and allows only its own scripts', async () => {
    const text = renderHtml(goldenResult(), { mutation, elements: await readElements() });
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    // A `<!--` followed by `<script` would change how the browser finds the end of the element.
    expect(scripts.join('')).not.toMatch(/<script/i);
    const outside = text.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(outside).not.toMatch(/(?:src|href)="(?!#)/);
  });

  it('has the verdict in a sentence and every part on its run page', () => {
    const run = section('run', renderHtml(goldenResult(), { mutation }));
    expect(run).toContain('<h1>2 behaviour changes to confirm, 1 gap with a ready test</h1>');
    expect(run).toContain('Enforced, this would exit 2: 3 faults in changed code go unnoticed.');
    expect(run).toContain('report-only');
    expect(run).not.toContain('badge good');
    expect(run).toContain('Not measured: 3 of 5 changed functions');
  });

  it('shows why a model would want a test as the words of that model, whatever they are', () => {
    const golden = goldenResult();
    const reason = { by: 'tiny', text: 'A <script>alert(1)</script> [x](https://example.com)\u202e\nis **lost**' };
    const text = renderHtml({ ...golden, tests: golden.tests.map((test) => ({ ...test, reason })) });
    expect(text).toContain(
      'tiny says: \u201cA &#60;script&#62;alert(1)&#60;/script&#62; [x](https://example.com)\\u202e is **lost**\u201d',
    );
  });

  it('names the first five faults that a test alone notices, and counts the rest', () => {
    const golden = goldenResult();
    const notices = Array.from({ length: 7 }, (_, i) => `\`fault${i}\` removed`);
    const text = renderHtml({ ...golden, tests: golden.tests.map((test) => ({ ...test, notices })) });

    const page = section('run', text);

    expect(page).toContain('<code>fault4</code> removed<br>and 2 more');
    expect(page).not.toContain('fault5');
  });

  it('shows on a fault page the source with the change, tests, input and command', () => {
    const page = section('fault/7c1e9a02', renderHtml(goldenResult(), { mutation }));
    expect(page).toContain('|| <del>parts &#60; 1</del><ins>parts &#60;= 1</ins>) {');
    expect(page).toContain('data-line="9"');
    expect(page).toContain('<li>splitCents &#62; shares the rest</li>');
    expect(page).toContain('<dt>with the fault</dt><dd><code>RangeError</code></dd>');
    expect(page).toContain('npx qtest mutant 7c1e --run');
  });

  it('marks within a changed block of lines only what differs, in the layout of the source', () => {
    const source = 'function f(a) {\n  const b = a;\n  return b + 1;\n}\n';
    const place = { file: 'src/f.ts', line: 1, column: 1, endLine: 4, endColumn: 2 };
    const fault = survivor({ ...place, id: 'b10c', replacement: 'function f(a) { const b = a; return b - 1; }' });
    const files = { 'src/f.ts': { language: 'typescript', source, mutants: [] } };
    const result = { ...goldenResult(), survivors: [fault] };
    const page = section('fault/b10c', renderHtml(result, { mutation: { ...mutation, files } }));
    expect(page).toContain('data-line="3">  return b <del>+</del> <ins>-</ins> 1;</span>');
    expect(page.match(/<del>/g)).toHaveLength(1);
  });

  it('leaves lines that a long change keeps unmarked, and those far from it out', () => {
    const before = Array.from({ length: 50 }, (_, i) => `line(${i});`);
    const after = before.with(25, 'other();');
    const fault = survivor({ id: 'd1ff', line: 1, endLine: 50, diff: { before, after } });
    const page = section('fault/d1ff', renderHtml({ ...goldenResult(), survivors: [fault] }));
    const lines = [...page.matchAll(/class="line (\w*)" data-line="(\d+)"/g)].map(
      ([, kind, number]) => `${number}${kind}`,
    );
    expect(lines).toEqual(['23', '24', '25', '26minus', '26plus', '27', '28', '29']);
  });

  it('shows the diff where the source is not at hand', () => {
    const page = section('fault/7c1e9a02', renderHtml(goldenResult()));
    expect(page).toContain(
      '<span class="line minus" data-line="3">  if (!Number.isInteger(parts) || parts &#60; 1) {</span>',
    );
    expect(page).toContain(
      '<span class="line plus" data-line="3">  if (!Number.isInteger(parts) || parts &#60;= 1) {</span>',
    );
  });

  it('has a card a cause with both commands', () => {
    const page = section('behaviour', renderHtml(goldenResult()));
    expect(page.match(/class="card"/g)).toHaveLength(2);
    expect(page).toContain('npx qtest accept prorate');
    expect(page).toContain('npx qtest compare --emit prorate');
    expect(page).toContain('It accepts all 2 behaviour changes of <code>prorate</code> at once.');
    expect(page).toContain('href="#fault/a1b2c3d4"');
  });

  it('gives every reason for what was not measured', () => {
    const result = { ...goldenResult(), reasons: [reason('engine-missing')], verdict: 'no-verdict' as const };
    const page = section('not-measured', renderHtml(result));
    expect(page).toContain('reaches Postgres by <code>db/client.ts</code>');
    expect(page).toContain('<code>engine-missing</code>');
    expect(page).toContain('Run once where <code>npm</code> reaches its registry');
  });

  it('says so where no function changed, and tells a limit once', () => {
    const message = 'the search was cut by its time limit';
    const limits = { hit: [{ limit: 'wall', message }] };
    const empty = section('not-measured', renderHtml({ ...emptyResult(), limits }));
    const cut = section(
      'not-measured',
      renderHtml({ ...goldenResult(), limits, reasons: [{ code: 'budget', message }] }),
    );

    expect(empty).toContain('<p>No function changed.</p>');
    expect(empty).toContain('<h2>Limits that were hit</h2>');
    expect(cut).toContain('The search was cut by its time limit');
    expect(cut).not.toContain('Limits that were hit');
  });

  it('counts cost by stage', () => {
    const page = section('cost', renderHtml(goldenResult()));
    expect(page).toContain('<h1>9.8 s, no model</h1>');
    expect(page).toContain('<td>compare</td>');
    expect(page).toContain('<td class="number">0.9 s</td>');
  });

  it('has no green badge without a pass, and no figure where nothing was judged', () => {
    expect(section('run', renderHtml(fineResult()))).toContain('<span class="badge good">pass</span>');
    for (const verdict of [
      'no-verdict',
      'baseline-red',
      'fail',
      'configuration',
      'not-analysed',
      'nothing-to-test',
    ] as const) {
      const run = section('run', renderHtml({ ...emptyResult(), verdict, reasons: [reason('internal', 'Said so.')] }));
      expect(run).toContain(`${verdict.replaceAll('-', ' ')}</span>`);
      expect(run).not.toMatch(/badge good|class="meter"/);
    }
  });

  it('keeps hostile text text', async () => {
    const evil = '</script><script>alert(1)</script><!--';
    const sources = new Map([...GOLDEN_SOURCES].map(([path, text]) => [path, `${text}// ${evil}`]));
    const hostile = mutationReport(goldenFaults(), sources);
    const text = renderHtml(hostileResult(), { mutation: hostile, elements: `/* ${evil} */` });
    expect(text).not.toMatch(/<img|onerror="|alert\(1\)<\/script>\n/);
    expect(text.match(/<script/g)).toHaveLength(4);
    expect(text.match(/<\/script>/g)).toHaveLength(3);
    expect(text).not.toMatch(/[\p{Cc}--\n]|[\u202a-\u202e]/v);
  });
});
