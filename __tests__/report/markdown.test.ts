import { renderMarkdown } from '../../src/report/markdown.ts';
import { cellCode, code, fenced, link, plain } from '../../src/report/markdown-escape.ts';
import { reason } from '../../src/verdict/reasons.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import {
  behaviourChange,
  changedFunction,
  emptyResult,
  fineResult,
  goldenResult,
  hostileResult,
  largeResult,
  NO_SCORE,
  survivor,
} from './sample.ts';

const lines = (result: RunResult, options = {}) => renderMarkdown(result, options).trimEnd().split('\n');

describe('renderMarkdown on the golden example', () => {
  const comment = lines(goldenResult(), { reportUrl: 'https://example.test/r' });

  it('says first what there is to do, and what is blocked', () => {
    expect(comment.slice(0, 3)).toEqual([
      '<!-- qtest:gate -->',
      '### QTest: 2 behaviour changes to confirm, 1 gap with a ready test',
      'Report-only until 7 Dec, nothing is blocked. Faults injected into the changed code that some test notices: **3 of 6**; **4 of 6** with the ready tests; **6 of 6** once the changes are confirmed.',
    ]);
  });

  it('lists the inputs that behave differently with their cause', () => {
    expect(comment).toContain('**Behaves differently from `main`. Intended?** Undoing either line breaks no test.');
    expect(comment).toContain(
      '| `prorate(1000, 2, 3)` | `666` | `667` | `proration.ts:12`, `Math.floor` became `Math.round` |',
    );
    expect(comment).toContain('| `prorate(-1000, 1, 3)` | `-334` | `-333` | same |');
  });

  it('asks nobody about what is not in the work tree', () => {
    const asked = { command: 'compare' as const, base: 'v1', head: 'v2' };
    const shown = lines({ ...goldenResult(), asked }).join('\n');
    expect(shown).toContain('**Behaves differently from `main`.**');
    expect(shown).not.toMatch(/Intended|qtest accept|--emit/);
  });

  it('folds the commands that show the changes, and no others', () => {
    const [first, ...others] = goldenResult().behaviourChanges;
    const reproduce = `node -e 'console.log(require("./proration.ts").prorate(3000, 0, 0))'`;
    const behaviourChanges = first ? [{ ...first, reproduce }, ...others] : [];
    const shown = lines({ ...goldenResult(), behaviourChanges });
    const at = shown.indexOf('<details><summary>See for yourself</summary>');
    expect(shown.slice(at + 1, at + 6)).toEqual(['', '```sh', reproduce, '```', '</details>']);
    expect(comment).not.toContain('<details><summary>See for yourself</summary>');
  });

  it('shows the gap as a diff with the input that tells it apart', () => {
    const at = comment.indexOf('**No test notices this fault** in `proration.ts:3`');
    expect(comment.slice(at + 1, at + 6)).toEqual([
      '```diff',
      '-  if (!Number.isInteger(parts) || parts < 1) {',
      '+  if (!Number.isInteger(parts) || parts <= 1) {',
      '```',
      '`splitCents(5, 1)` does: `[5]`, with the fault `RangeError`. `/qtest apply` commits 4 verified tests (1 file, 21 lines).',
    ]);
  });

  it('names what was not measured and why', () => {
    expect(comment).toContain('<details><summary>Not measured: 3 of 5 changed functions</summary>');
    expect(comment).toContain(
      '- `chargeInvoice` (invoice.ts) reaches Postgres by `db/client.ts`; its 9 tests need the database and were not run',
    );
    expect(comment).toContain('- `Allow`, `reset` (limit.go): Go is not analysed');
  });

  it('ends with cost, report and the way to object', () => {
    expect(comment.at(-1)).toBe(
      '<sub>9.8 s · no model · [report](https://example.test/r) · fault 7c1e is wrong? `/qtest dismiss 7c1e reason`</sub>',
    );
  });
});

describe('renderMarkdown', () => {
  it('is quiet where all is well', () => {
    expect(lines(fineResult())).toEqual([
      '<!-- qtest:gate -->',
      '### QTest: all 4 faults injected into the changed code are noticed',
      '',
      '<sub>9.8 s · no model</sub>',
    ]);
  });

  it('never shows what was not judged as fine', () => {
    const unmeasured = [
      changedFunction({ status: 'stopped', reason: 'fs.writeFile at src/a.ts:3', noticed: 0, judged: 0 }),
    ];
    const comment = lines({ ...fineResult(), score: NO_SCORE, functions: unmeasured });
    expect(comment[1]).toBe('### QTest: nothing was judged; 1 of 1 functions not measured');
    expect(comment).toContain('- `prorate` (proration.ts): fs.writeFile at src/a.ts:3');
  });

  it('uses the singular for one of each', () => {
    const comment = lines({
      ...goldenResult(),
      behaviourChanges: [behaviourChange({})],
      survivors: [survivor({})],
      tests: goldenResult().tests.slice(0, 1),
    });
    expect(comment[1]).toBe('### QTest: 1 behaviour change to confirm, 1 gap with a ready test');
    expect(comment).toContain('**Behaves differently from `main`. Intended?** Undoing it breaks no test.');
    expect(comment.join('\n')).toContain('`/qtest apply` commits 1 verified test (1 file, 21 lines).');
    expect(comment).toContain(
      '<details><summary>The test; <code>splitCents</code> is new, so please check the results</summary>',
    );
  });

  it.each<[RunResult['verdict'], string, string]>([
    [
      'no-verdict',
      'engine-missing',
      '### QTest: no verdict. The mutation engine is not installed and could not be fetched; search and certificates worked without it',
    ],
    [
      'baseline-red',
      'baseline-red',
      '### QTest: no full verdict. Tests fail without any fault. Their files were left out in the copy and the rest was judged, so figures are partial',
    ],
    [
      'not-analysed',
      'language-not-analysed',
      '### QTest: not analysed. The changed functions are in a language that QTest does not analyse',
    ],
    ['nothing-to-test', 'only-tests-changed', '### QTest: nothing to test. Only test files changed'],
    ['configuration', 'configuration', '### QTest: configuration: The configuration or the command line is wrong'],
  ])('says %s in a sentence', (verdict, why, title) => {
    const comment = lines({ ...emptyResult(), verdict, reasons: [reason(why)] });
    expect(comment[1]).toBe(title);
  });

  it('says the figures of a red run in a sentence', () => {
    const comment = lines({ ...goldenResult(), verdict: 'baseline-red', reasons: [reason('baseline-red')] });
    expect(comment[3]).toMatch(/^In what could be judged, faults injected into .*: \*\*3 of 6\*\*;/);
  });

  it('adds nothing to a message about the configuration', () => {
    const reasons = [reason('configuration', 'qtest.yml:3: no such gate.')];
    expect(lines({ ...emptyResult(), verdict: 'configuration', reasons })).toHaveLength(4);
  });

  it.each([
    [2, '`f0` or `f1`'],
    [4, '`f0`, `f1`, `f2` or `f3`'],
    [7, '`f0`, `f1`, `f2`, `f3` or 3 more'],
  ])('names the functions of %d behaviour changes, which the calls may not show', (count, names) => {
    const functions = Array.from({ length: count }, (_, i) => changedFunction({ id: `a.ts#f${i}`, name: `f${i}` }));
    const behaviourChanges = functions.map(({ id }) => behaviourChange({ id, function: id, call: 'main()' }));
    const comment = lines({ ...goldenResult(), functions, behaviourChanges });
    expect(comment.join('\n')).toContain(`writes the failing test. FUNCTION is ${names}.\n`);
  });

  it('shows a dismissed fault as it shows others', () => {
    const label = '`a < 1` -> `a <= 1`';
    const entry = { id: 'd1', kind: 'fault', reason: 'r', date: '2026-11-23', label, status: 'active', isNew: true };
    expect(lines({ ...goldenResult(), dismissed: [entry] as RunResult['dismissed'] })).toContain(
      '- `a < 1` → `a <= 1`: r',
    );
  });

  it('says what blocks', () => {
    const why = reason('gaps-unnoticed', '3 faults in changed code go unnoticed.');
    const { ifEnforced: _, ...policy } = goldenResult().policy;
    const comment = lines({ ...goldenResult(), policy, verdict: 'fail', exitCode: 2, reasons: [why] });
    expect(comment[1]).toBe('### QTest: blocked: 2 behaviour changes to confirm, 1 gap with a ready test');
    expect(comment[2]).toMatch(/^3 faults in changed code go unnoticed\. Faults injected .*\*\*3 of 6\*\*/);
  });

  it('stays within 40 lines, keeps every list counted and its footer', () => {
    const comment = lines(largeResult());
    expect(comment.length).toBeLessThanOrEqual(40);
    expect(comment).toContain('60 of 412 changed functions were selected.');
    expect(comment.join('\n')).toMatch(/\| … 5\d more inputs \| \| \| in the report \|/);
    expect(comment).toContain('Not measured: 372 of 412 changed functions; the report says why.');
    expect(comment.at(-1)).toMatch(/^<sub>9\.8 s · no model · fault f1000 is wrong\?/);
  });

  it('shows of what `/qtest apply` commits some in any case, and only then why something was not measured', () => {
    const comment = lines(largeResult());
    const at = comment.indexOf('<details><summary>The 60 tests</summary>');
    expect(comment.slice(at, at + 8)).toEqual([
      '<details><summary>The 60 tests</summary>',
      '',
      '| call | result | only test to notice |',
      '|---|---|---|',
      '| `compute0(1)` | `[5]` | `parts < 1` → `parts <= 1` |',
      '| `compute1(1)` | `[5]` | `parts < 1` → `parts <= 1` |',
      '| … 58 more | | |',
      '</details>',
    ]);
  });

  it('says one finding on a line', () => {
    const finding = {
      kind: 'slow-input',
      function: 'f',
      file: 'a.ts',
      line: 3,
      call: 'f()',
      message: 'no end',
    } as const;
    expect(lines({ ...emptyResult(), findings: [finding] })).toContain('**Also seen**: `a.ts:3`, `f()`: no end');
  });

  it('folds findings, three at most, without those that base has too', () => {
    const finding = { kind: 'result-type', function: 'f', file: 'a.ts', line: 3, call: 'f()' } as const;
    const findings = [1, 2, 3, 4, 5].map((n) => ({
      ...finding,
      message: `gives ${n}`,
      ...(n === 1 && { onBase: true }),
    }));
    const comment = lines({ ...emptyResult(), findings });
    const from = comment.findIndex((line) => line.includes('<summary>Also seen: 4 findings</summary>'));
    const upTo = comment.indexOf('</details>', from);
    expect(comment.slice(from, upTo).filter((line) => line.startsWith('-'))).toEqual([
      '- `a.ts:3`, `f()`: gives 2',
      '- `a.ts:3`, `f()`: gives 3',
      '- `a.ts:3`, `f()`: gives 4',
      '- 1 more in the report',
    ]);
  });

  it('stays within 40 lines even where every part is at its longest', () => {
    const large = largeResult();
    const tall = Array.from({ length: 9 }, (_, i) => `line ${i}`);
    const comment = lines({
      ...large,
      reasons: ['sampled', 'syntax-error', 'internal', 'needs-service'].map((name) => reason(name)),
      survivors: large.survivors.map((fault) => ({ ...fault, diff: { before: tall, after: tall } })),
      findings: large.functions.map(({ file }, i) => ({
        kind: 'hang',
        function: 'f',
        file,
        call: `f(${i})`,
        message: 'never ends',
      })),
      dismissed: [1, 2, 3, 4].map((i) => ({
        id: `d${i}`,
        kind: 'fault',
        reason: 'r',
        date: '2026-11-23',
        label: `l${i}`,
        status: 'active',
        isNew: true,
      })),
    });
    expect(comment.length).toBeLessThanOrEqual(40);
    expect(comment.at(-1)).toMatch(/<\/sub>$/);
    expect(comment.filter((line) => line.startsWith('<details>'))).toHaveLength(
      comment.filter((line) => line === '</details>').length,
    );
  });

  it('keeps hostile text from being markup, mention, table cell or new line', () => {
    const text = renderMarkdown(hostileResult());
    const outside = text
      .replace(/^(`{3,})diff\n[\s\S]*?\n\1$/gm, '')
      .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
      .replace(/<code>.*?<\/code>/g, '');
    expect(outside).not.toMatch(/<(img|script|\/script|b)\b/);
    expect(outside).not.toMatch(/@everyone/);
    expect(outside).not.toMatch(/\]\(javascript/);
    expect(text).not.toMatch(/[\p{Cc}--\n]|[\u202a-\u202e]/v);
    const cells = text.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.split('|').length - 2] : []));
    expect(cells).toEqual([4, 4, 3, 3]);
  });
});

describe('markdown escapes', () => {
  it('fences code by more backticks than it has', () => {
    expect(code('a')).toBe('`a`');
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`x``')).toBe('``` `x`` ```');
    expect(code('a\nb')).toBe('`a b`');
    expect(code('')).toBe('(empty)');
  });

  it('keeps a pipe inside its table cell', () => {
    expect(cellCode('a || b')).toBe('<code>a &#124;&#124; b</code>');
    expect(cellCode('a\\|b')).toBe('<code>a&#92;&#124;b</code>');
  });

  it('takes the life out of plain text', () => {
    expect(plain('@team see #1 <b>*x*</b> https://a.b')).toBe(
      '@\u200bteam see &#35;1 &#60;b&#62;&#42;x&#42;&#60;/b&#62; https:&#47;&#47;a.b',
    );
  });

  it('fences a block that holds fences', () => {
    expect(fenced('diff', ['-```', '+x'])).toEqual(['````diff', '-```', '+x', '````']);
  });

  it('links only to web addresses', () => {
    expect(link('report', 'https://a.test/x)(y')).toBe('[report](https://a.test/x%29%28y)');
    expect(link('report', 'javascript:alert(1)')).toBeUndefined();
    expect(link('report', '.qtest/report.html')).toBeUndefined();
  });
});

describe('counts', () => {
  it('leave out gaps beyond the selection, so that they agree with the figures', () => {
    const more = Array.from({ length: 9 }, (_, i) => survivor({ id: `d000000${i}`, counted: false, rank: 9 }));
    const golden = goldenResult();
    expect(lines({ ...golden, survivors: [...golden.survivors, ...more] })[1]).toBe(
      '### QTest: 2 behaviour changes to confirm, 1 gap with a ready test',
    );
  });

  it('leave out faults on the line of a behaviour change alone, of those that its test will notice', () => {
    const golden = goldenResult();
    const [lead] = golden.behaviourChanges;
    const waiting = { operator: 'CallArgument', proof: { by: 'behaviour-change', case: 'c' } as const };
    const at = (line: number) => survivor({ ...waiting, id: `d000000${line}`, file: lead?.file ?? '', line, rank: 9 });
    const comment = lines({ ...golden, survivors: [...golden.survivors, at(lead?.line ?? 0), at(5)] });

    expect(comment[1]).toBe('### QTest: 2 behaviour changes to confirm, 2 gaps, 1 of them with a ready test');
    expect(comment.filter((line) => line.includes('does, once its new result is confirmed: '))).toHaveLength(1);
  });

  it('leave out what is dismissed', () => {
    const golden = goldenResult();
    const dismissed = [
      {
        id: '7c1e9a02',
        kind: 'fault' as const,
        reason: 'never 1',
        date: '2026-11-23',
        label: '`parts < 1`',
        status: 'active' as const,
        isNew: true,
      },
    ];
    const comment = lines({ ...golden, dismissed });
    expect(comment[1]).toBe('### QTest: 2 behaviour changes to confirm');
    expect(comment).toContain('<details><summary>Dismissed by this change: 1</summary>');
    expect(comment).toContain('- `parts < 1`: never 1');
  });

  it('name a language that is not analysed where none of its functions is listed', () => {
    const note = reason('language-not-analysed', 'Not analysed: Go (1 file).');
    const comment = lines({ ...fineResult(), reasons: [reason('policy-met'), note] });
    expect(comment).toContain('Not analysed: Go (1 file).');
  });
});
