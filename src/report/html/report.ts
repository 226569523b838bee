import { createHash } from 'node:crypto';
import type { MutationTestResult } from 'mutation-testing-report-schema/api';
import type { RunResult } from '../../verdict/run-result.ts';
import { digest } from '../digest.ts';
import { behaviourPage } from './behaviour-page.ts';
import { faultPage } from './fault-page.ts';
import { costPage, notMeasuredPage } from './other-pages.ts';
import type { PageInput } from './parts.ts';
import { page } from './parts.ts';
import { runPage } from './run-page.ts';
import { PAGE_SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { code, type Html, html, raw } from './template.ts';

/** Faults that get a page of their own; beyond them the mutation view has all. */
const FAULT_PAGES = 300;

export interface HtmlReportOptions {
  /** All faults with their sources (mutation-report.ts); without it the report has no mutation view and shows diffs for source. */
  readonly mutation?: MutationTestResult;
  /** Text of mutation-testing-elements' script (elements.ts). */
  readonly elements?: string;
}

/** The whole report as one HTML file that needs nothing else: no network, no other file, a strict content policy. */
export function renderHtml(result: RunResult, { mutation, elements }: HtmlReportOptions = {}): string {
  const view =
    mutation && elements !== undefined && Object.keys(mutation.files).length > 0 ? { mutation, elements } : undefined;
  const input: PageInput = {
    result,
    told: digest(result),
    sources: new Map(Object.entries(mutation?.files ?? {}).map(([path, file]) => [path, file.source])),
    hasMutants: view !== undefined,
  };
  const scripts = [...(view ? [inline(view.elements)] : []), PAGE_SCRIPT];
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>QTest</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><div class="width">
<div class="subject"><strong>QTest</strong>${subject(result)}</div>
${navigation(input)}
</div></header>
<main>
<div class="width">
${runPage(input)}
${behaviourPage(input)}
${notMeasuredPage(input)}
${costPage(input)}
${result.survivors.slice(0, FAULT_PAGES).map((fault) => faultPage(fault, input))}
</div>
${view && mutationPage(view.mutation)}
</main>
${scripts.map((script) => html`<script>${raw(script)}</script>`)}
</body>
</html>
`;
  return document.text;
}

function subject({ subject: { repository, pullRequest, baseRef, baseSha, headSha, ranOn } }: RunResult): Html {
  const pull = pullRequest === undefined ? '' : ` #${pullRequest}`;
  const head = ranOn === 'work-tree' ? 'work tree' : headSha.slice(0, 7);
  return html`<span>${repository}${pull}</span><span>${head} against ${code(baseRef)} ${baseSha.slice(0, 7)}</span>`;
}

function navigation({ told, hasMutants }: PageInput): Html {
  const entries: (readonly [string, string, number])[] = [
    ['run', 'Run', 0],
    ['behaviour', 'Behaviour', told.causes.length],
    ['not-measured', 'Not measured', told.functionsNotMeasured],
    ['cost', 'Cost', 0],
    ...(hasMutants ? [['mutant', 'All faults', 0] as const] : []),
  ];
  const links = entries.map(
    ([name, title, count]) =>
      html`<a href="#${name}">${title}${count > 0 && html` <span class="count">${count}</span>`}</a>`,
  );
  return html`<nav aria-label="Pages">${links}</nav>`;
}

function mutationPage(mutation: MutationTestResult): Html {
  // `<` is written as an escape of JSON, so that no text inside can end the element.
  const json = JSON.stringify(mutation).replaceAll('<', '\\u003c');
  return html`<div class="width wide">${page('mutant', 'mutant', 'All faults', html`<div id="mutation-view"></div>`)}</div>
<script type="application/json" id="mutation-report">${raw(json)}</script>`;
}

/** A script as it may stand inside an element: nothing in it ends the element or opens another. */
function inline(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/');
}

/** Only our scripts, by hash; styles, since the mutation view writes its own; images inside the file. Nothing is loaded. */
function policy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
