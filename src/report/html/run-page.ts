import { whatToDo } from '../../verdict/reasons.ts';
import type { FunctionResult, RunResult, Survivor, TestEntry, Verdict } from '../../verdict/run-result.ts';
import { wasMeasured } from '../digest.ts';
import { findingText } from '../finding-text.ts';
import { headline } from '../headline.ts';
import { equivalentWords, modelSays } from '../model-notes.ts';
import { rerunCommand } from '../rerun.ts';
import { humanDay, plural, sentence } from '../words.ts';
import { changesTable } from './behaviour-page.ts';
import { badge, command, faultLink, longTable, type PageInput, page, table, where } from './parts.ts';
import { code, type Html, html, marked, type Part } from './template.ts';

/** The first page: the verdict in a sentence, what behaves differently, what goes unnoticed, what was not measured. */
export function runPage(input: PageInput): Html {
  const { result, told } = input;
  return page('run', 'run', 'Run', [
    html`<p>${verdictBadge(input)}</p>`,
    html`<h1>${marked(sentence(headline(result, told)))}</h1>`,
    standing(result),
    meter(input),
    changes(input),
    gaps('No test notices', told.gaps, input),
    gaps('Closed by the tests written', told.closed, input),
    functions(input),
    tests(input),
    notMeasured(input),
    findings(input),
  ]);
}

const TONES: Readonly<Record<Exclude<Verdict, 'pass'>, 'good' | 'bad' | 'warn' | 'idle'>> = {
  fail: 'bad',
  configuration: 'bad',
  'baseline-red': 'warn',
  'no-verdict': 'warn',
  'not-analysed': 'idle',
  'nothing-to-test': 'idle',
};

/** Green is only for a run that would pass under enforcement as well and left nothing out. */
function verdictBadge({ result: { verdict, policy, score }, told }: PageInput): Html {
  if (verdict !== 'pass') return badge(TONES[verdict], verdict.replaceAll('-', ' '));
  if (policy.ifEnforced?.verdict === 'fail') return badge('warn', 'report-only');
  return told.functionsNotMeasured > 0 || score.partial
    ? badge('idle', 'pass for what was measured')
    : badge('good', 'pass');
}

function standing({ verdict, policy, reasons, exitCode }: RunResult): Part {
  const first = reasons[0];
  const notes = reasons.slice(1).map((note) => html`<p class="note">${marked(sentence(note.message))}</p>`);
  if (verdict === 'pass') {
    const blocked = policy.ifEnforced?.verdict === 'fail' && policy.ifEnforced;
    const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${humanDay(policy.enforceFrom)}` : '';
    const text =
      blocked &&
      html`<p>Report-only${until}, nothing is blocked. Enforced, this would exit ${blocked.exitCode}: ${marked(blocked.message)}</p>`;
    return [text, ...notes];
  }
  const help = first && verdict !== 'nothing-to-test' && html`<p>${marked(whatToDo(first.code))}</p>`;
  const why = verdict === 'fail' && first && html`<p>${marked(first.message)}</p>`;
  return [why, help, html`<p class="note">Exit ${exitCode}.</p>`, ...notes];
}

/** How many of the judged faults are noticed, as a bar; nothing where none was judged. */
function meter({ result: { score }, told }: PageInput): Part {
  const { before, withReady, withConfirmed, full } = score;
  if (!before)
    return (
      score.planned > 0 &&
      html`<p class="note">None of the ${plural(score.planned, 'planned fault')} could be judged.</p>`
    );
  const ready = Math.max(0, (withReady?.noticed ?? before.noticed) - before.noticed);
  const confirmed = Math.max(0, (withConfirmed?.noticed ?? before.noticed + ready) - before.noticed - ready);
  const more = before.noticed > 0 ? 'more ' : '';
  const parts = [
    { fill: 'noticed', count: before.noticed, text: 'noticed by a test' },
    {
      fill: 'ready',
      count: ready,
      text: `${more}by the ${told.writtenTests.length > 0 ? 'tests written' : 'ready tests'}`,
    },
    { fill: 'confirmed', count: confirmed, text: 'more once the changes are confirmed' },
    { fill: 'open', count: Math.max(0, before.judged - before.noticed - ready - confirmed), text: 'by none' },
  ].filter((part) => part.count > 0);
  const width = (count: number) => `${Math.round((10_000 * count) / before.judged) / 100}%`;
  return [
    html`<h2>${plural(before.judged, 'fault')} injected into the changed code</h2>`,
    html`<div class="meter" role="img" aria-label="${before.noticed} of ${before.judged} noticed">${parts.map((part) => html`<span class="fill-${part.fill}" style="width: ${width(part.count)}"></span>`)}</div>`,
    html`<ul class="key">${parts.map((part) => html`<li><i class="fill-${part.fill}"></i>${part.count} ${part.text}</li>`)}</ul>`,
    full &&
      html`<p class="note">Of every fault in the changed functions, ${full.noticed} of ${full.judged} are noticed (full score).</p>`,
    score.partial && html`<p class="note">A part of the change was not measured; these figures leave it out.</p>`,
  ];
}

function changes(input: PageInput): Part {
  const { result, told } = input;
  if (told.changes.length === 0) return '';
  const shown = told.changes.slice(0, 10);
  return [
    html`<h2>Behaves differently from ${code(result.subject.baseRef)}. Intended?</h2>`,
    changesTable(shown, input),
    html`<p><a href="#behaviour">${told.changes.length > shown.length ? `All ${told.changes.length} inputs, and what to do` : 'What to do'}</a></p>`,
  ];
}

function gaps(title: string, faults: readonly Survivor[], input: PageInput): Part {
  const { told } = input;
  if (faults.length === 0) return '';
  const columns = [
    { title: 'fault', kind: 'tight' as const },
    { title: 'where', kind: 'tight' as const },
    { title: 'change' },
    { title: 'shown by' },
  ];
  const rows = faults.map((fault) => {
    const proof = fault.noticedBy;
    const shows = proof
      ? html`${code(proof.case)} does ${code(proof.result)}, with the fault ${code(proof.withFault)}`
      : fault.status === 'no-coverage' && 'no test reaches it';
    const said = fault.equivalent && html`<div class="note">${equivalentWords(fault.equivalent)}</div>`;
    return [
      faultLink(fault.id, told.ids.get(fault.id) ?? fault.id),
      where(input, fault.file, fault.line),
      marked(fault.label.replace('` -> `', '` → `')),
      said ? [shows, said] : shows,
    ];
  });
  return [html`<h2>${title}</h2>`, longTable(columns, rows)];
}

function functions(input: PageInput): Part {
  const { result, told } = input;
  if (result.functions.length === 0) return '';
  const columns = [{ title: 'function' }, { title: 'file' }, { title: 'faults noticed' }, { title: 'to do' }];
  const rows = result.functions.map((changed) => {
    const causes = told.causes.filter((change) => change.function === changed.id).length;
    const todo = [
      ...(causes > 0 ? [`${plural(causes, 'change')} to confirm`] : []),
      ...(changed.testsReady > 0 ? [`${plural(changed.testsReady, 'test')} ready`] : []),
      ...(changed.testsWritten ? [`${plural(changed.testsWritten, 'test')} written`] : []),
    ].join(', ');
    return [
      html`${code(changed.name)}${changed.kind === 'new' && html` <span class="soft">new</span>`}`,
      where(input, changed.file, changed.lines.start),
      noticedCell(changed),
      todo,
    ];
  });
  return [html`<h2>Changed functions</h2>`, longTable(columns, rows)];
}

function noticedCell(changed: FunctionResult): Part {
  if (!wasMeasured(changed)) return html`<span class="soft">not measured</span>`;
  if (changed.judged === 0) return html`<span class="soft">no fault judged</span>`;
  return `${changed.noticed} of ${changed.judged}`;
}

function tests({ result, told }: PageInput): Part {
  const shown = [...told.readyTests, ...told.writtenTests];
  if (shown.length === 0) return '';
  const columns = [{ title: 'call' }, { title: 'result' }, { title: 'only test to notice' }];
  const rows = shown.map((test) => [code(test.call), code(test.result), noticesCell(test)]);
  const title =
    told.readyTests.length > 0
      ? `${plural(told.readyTests.length, 'test')} ready`
      : `${plural(shown.length, 'test')} written`;
  return [
    html`<h2>${title}</h2>`,
    longTable(columns, rows),
    told.readyTests.length > 0 && command(`npx ${rerunCommand(result, '--write')}`),
  ];
}

/** Faults that a row names; a test may be the only one to notice dozens. */
const NOTICES = 5;

function noticesCell({ notices, reaches, reason }: TestEntry): Part {
  if (notices.length === 0) return reaches ?? '';
  const more = notices.length - NOTICES;
  return [
    notices
      .slice(0, NOTICES)
      .map((notice, i) => html`${i > 0 && html`<br>`}${marked(notice.replace('` -> `', '` → `'))}`),
    more > 0 && html`<br>and ${more} more`,
    reason && html`<div class="note">${modelSays(reason)}</div>`,
  ];
}

function notMeasured(input: PageInput): Part {
  const { told } = input;
  if (told.functionsNotMeasured === 0) return '';
  const shown = told.notMeasured.slice(0, 5);
  return [
    html`<h2>Not measured: ${told.functionsNotMeasured} of ${plural(told.functionsChanged, 'changed function')}</h2>`,
    html`<ul class="plain">${shown.map((group) => html`<li>${group.names.slice(0, 5).map((name, i) => html`${i > 0 && ', '}${code(name)}`)}${group.names.length > 5 && ` and ${group.names.length - 5} more`} ${where(input, group.file)}: ${marked(group.reason)}</li>`)}</ul>`,
    html`<p><a href="#not-measured">All reasons</a></p>`,
  ];
}

function findings(input: PageInput): Part {
  const { findings } = input.result;
  if (findings.length === 0) return '';
  const rows = findings.map((finding) => [
    where(input, finding.file, finding.line),
    finding.call ? code(finding.call) : '',
    marked(findingText(finding)),
  ]);
  return [html`<h2>Also seen</h2>`, table([{ title: 'where' }, { title: 'call' }, { title: 'what happened' }], rows)];
}
