import type { Survivor } from '../../verdict/run-result.ts';
import { equivalentWords } from '../model-notes.ts';
import { badge, command, faultPageName, type PageInput, page, where } from './parts.ts';
import { sourceWithFault } from './source.ts';
import { code, type Html, html, marked, type Part } from './template.ts';

/** A fault that no test notices: where it is, what shows it, which tests reached it, how to try it. */
export function faultPage(fault: Survivor, input: PageInput): Html {
  const { told, result, sources } = input;
  const id = told.ids.get(fault.id) ?? fault.id;
  const name = result.functions.find((changed) => changed.id === fault.function)?.name;
  return page(faultPageName(fault.id), 'run', `Fault ${id}`, [
    html`<p class="back"><a href="#run">Run</a> / fault ${id}</p>`,
    html`<h1>${marked(fault.label.replace('` -> `', '` → `'))}</h1>`,
    html`<p>${state(fault)} ${where(input, fault.file, fault.line)}${name !== undefined && html`<span class="soft">, in ${code(name)}</span>`}</p>`,
    sourceWithFault(fault, sources.get(fault.file)),
    shownBy(fault, input),
    html`<h2>Tests that reach it</h2>`,
    reached(fault),
    html`<h2>Try it</h2>`,
    command(`npx qtest mutant ${id} --run`),
    html`<p class="note">Runs these tests with the fault in place, in a copy. The operator is ${code(fault.operator)}.</p>`,
    html`<h3>Not worth a test?</h3>`,
    command(`npx qtest dismiss ${id} "reason"`),
  ]);
}

const PROOFS: Readonly<Record<NonNullable<Survivor['proof']>['by'], Html>> = {
  'ready-test': badge('good', 'a test is ready'),
  'written-test': badge('good', 'closed by a test written'),
  'behaviour-change': badge('warn', 'a change to confirm'),
};

function state(fault: Survivor): Part {
  const reachedBy =
    fault.status === 'no-coverage' ? badge('bad', 'no test reaches it') : badge('bad', 'no test notices');
  const proof = fault.proof && PROOFS[fault.proof.by];
  return html`${fault.proof?.by !== 'written-test' && reachedBy} ${proof} ${!fault.isNew && badge('idle', 'was so on base')}`;
}

function shownBy({ noticedBy, proof, equivalent }: Survivor, { result }: PageInput): Part {
  const title = html`<h2>The input that tells it apart</h2>`;
  if (!noticedBy)
    return [
      title,
      html`<p class="soft">The search found none. That does not mean that there is none.</p>`,
      equivalent &&
        html`<p class="note">${equivalentWords(equivalent)}. Nobody has checked this, and the fault counts.</p>`,
    ];
  const test = proof && result.tests.find((candidate) => candidate.id === proof.case);
  const where = test && html`<p class="note">As a test in ${code(test.file)}: ${test.name}</p>`;
  return [
    title,
    html`<dl class="results"><dt>call</dt><dd>${code(noticedBy.case)}</dd><dt>does</dt><dd>${code(noticedBy.result)}</dd><dt>with the fault</dt><dd>${code(noticedBy.withFault)}</dd></dl>`,
    where,
  ];
}

function reached({ coveredBy, status }: Survivor): Part {
  if (status === 'no-coverage') return html`<p>None.</p>`;
  if (coveredBy.length === 0) return html`<p class="soft">The runner did not say which.</p>`;
  const shown = coveredBy.slice(0, 20);
  const more = coveredBy.length - shown.length;
  return html`<ul>${shown.map((title) => html`<li>${title}</li>`)}${more > 0 && html`<li>and ${more} more</li>`}</ul>`;
}
