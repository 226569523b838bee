import type { BehaviourChangeResult, HunkResult, Survivor } from '../../verdict/run-result.ts';
import { apiText } from '../api-text.ts';
import { acceptName, isHere, SHOWS } from '../digest.ts';
import { plural } from '../words.ts';
import { badge, command, faultLink, type PageInput, page, table, where } from './parts.ts';
import { code, type Html, html, marked, type Part } from './template.ts';

/** What behaves differently: one card a cause, with every input found and the commands for yes and no. */
export function behaviourPage(input: PageInput): Html {
  const { result, told } = input;
  const base = result.subject.baseRef;
  const intro =
    told.changes.length === 0
      ? html`<p>${result.score.before || told.functionsNotMeasured < told.functionsChanged ? 'No input was found that base and this change answer differently.' : 'Nothing was compared.'}</p>`
      : html`<p>Each input below was run on ${code(base)} and on this change, in fresh processes, with the results shown.${isHere(result) && ' If a change is intended, accept it: a test with the new result is written. If not, QTest writes the test that fails until it is mended.'}</p>`;
  const missing =
    told.functionsNotMeasured > 0 &&
    html`<p class="note">${told.functionsNotMeasured} of ${told.functionsChanged} changed functions were not measured; <a href="#not-measured">why</a>.</p>`;
  const accepted =
    told.accepted > 0 &&
    html`<p>${plural(told.accepted, 'behaviour change')} accepted: the tests written by this run hold the new results.</p>`;
  const cards = told.causes.map((lead) => {
    const inputs = told.changes.filter((change) => change.id === lead.id || change.sameCauseAs === lead.id);
    const undone = result.survivors.find(
      (fault) => fault.function === lead.function && fault.line === lead.line && fault.operator === 'HunkRevert',
    );
    return card(lead, inputs, undone, input);
  });
  return page('behaviour', 'behaviour', 'Behaviour', [
    html`<h1>What behaves differently</h1>`,
    intro,
    accepted,
    missing,
    cards,
    told.messages.length > 0 && html`<h2>Errors that say something else</h2>${changesTable(told.messages, input)}`,
    apiPart(input),
    hunksPart(input),
  ]);
}

/** What may be done about a change that stands in the work tree. */
function decisions(name: string, together: number): Html {
  return html`<h3>Intended</h3>${command(`npx qtest accept ${name}`)}${together > 1 && html`<p>It accepts all ${together} behaviour changes of ${code(name)} at once.</p>`}
<h3>Not intended</h3>${command(`npx qtest compare --emit ${name}`)}`;
}

/** What callers must know, by the syntax alone. */
function apiPart(input: PageInput): Part {
  const { apiChanges } = input.result;
  if (apiChanges.length === 0) return undefined;
  const rows = apiChanges.map((change) => [
    change.line === undefined ? code(change.file) : where(input, change.file, change.line),
    marked(apiText(change)),
  ]);
  return html`<h2>For whoever calls it</h2>
${table([{ title: 'place' }, { title: 'change' }], rows)}`;
}

/** Whether some test notices when a changed place is put back: what a reviewer would try by hand. */
function hunksPart(input: PageInput): Part {
  const { hunks } = input.result;
  if (hunks.length === 0) return undefined;
  const columns = [{ title: 'place' }, { title: 'change' }, { title: 'undone' }];
  const rows = hunks.map((hunk) => [where(input, hunk.file, hunk.line), marked(hunk.change), undoneCell(hunk)]);
  return html`<h2>Does any test notice?</h2>
<p>Each changed place was put back by itself, with the tests running.</p>
${table(columns, rows)}`;
}

function undoneCell({ undone, noticedBy }: HunkResult): Part {
  if (undone === 'not-judged') return html`<span class="soft">not judged</span>`;
  if (undone === 'unnoticed') return badge('warn', 'breaks no test');
  return noticedBy.length > 0 ? html`${noticedBy.map((name) => html`<div>${name}</div>`)}` : 'some test notices';
}

/** Inputs with what base and head give for them. */
export function changesTable(changes: readonly BehaviourChangeResult[], input: PageInput): Html {
  const columns = [
    { title: 'call' },
    { title: input.result.subject.baseRef },
    { title: 'this change' },
    { title: 'cause' },
  ];
  const rows = changes.map((change) => [
    code(change.call),
    code(change.base),
    code(change.head),
    causeCell(change, input),
  ]);
  return table(columns, rows);
}

function causeCell(change: BehaviourChangeResult, input: PageInput): Part {
  if (change.sameCauseAs) return 'same';
  return html`${change.cause && marked(change.cause)} ${where(input, change.file, change.line)}`;
}

const KINDS: Readonly<Record<BehaviourChangeResult['kind'], string>> = {
  crash: 'now throws or never ends',
  kind: 'another kind of result',
  value: 'another value',
  message: 'another message',
};

function card(
  lead: BehaviourChangeResult,
  inputs: readonly BehaviourChangeResult[],
  undone: Survivor | undefined,
  input: PageInput,
): Html {
  const { result, told } = input;
  const name = acceptName(lead, result);
  const together = told.causes.filter((other) => acceptName(other, result) === name).length;
  const columns = [{ title: 'call' }, { title: result.subject.baseRef }, { title: 'this change' }];
  const rows = inputs.map((change) => [code(change.call), code(change.base), code(change.head)]);
  const shown = result.functions.find((changed) => changed.id === lead.function)?.name ?? lead.function;
  return html`<div class="card">
<h2>${code(shown)} ${badge(lead.kind === 'crash' ? 'bad' : 'warn', KINDS[lead.kind])}</h2>
<p>${lead.cause ? html`${marked(lead.cause)} in ` : 'In '}${where(input, lead.file, lead.line)}.${lead.unnoticed && ' Undoing it breaks no test.'}${undone && html` ${faultLink(undone.id, 'The line, and the tests that reach it')}.`}</p>
${table(columns, rows)}
${lead.reproduce.startsWith(SHOWS) && html`<h3>See it</h3>${command(lead.reproduce)}`}
${isHere(result) && decisions(name, together)}
</div>`;
}
