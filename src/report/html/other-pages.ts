import { whatToDo } from '../../verdict/reasons.ts';
import type { RunResult } from '../../verdict/run-result.ts';
import { UNTESTED } from '../../verdict/untested.ts';
import { wasMeasured, whyNotMeasured } from '../digest.ts';
import { reasonText } from '../dropped.ts';
import { modelNotes, namingNote, projectedCost, requestGroups, tierSplit } from '../model-notes.ts';
import { humanTime, plural, sentence, thousands } from '../words.ts';
import { longTable, type PageInput, page, table, where } from './parts.ts';
import { code, type Html, html, marked, type Part } from './template.ts';

/** Everything that was not measured, each with its reason and what helps. */
export function notMeasuredPage(input: PageInput): Html {
  const { result, told } = input;
  const missing = result.functions.filter((changed) => !wasMeasured(changed));
  const rows = missing.map((changed) => [
    code(changed.name),
    where(input, changed.file, changed.lines.start),
    marked(whyNotMeasured(changed)),
    changed.waysTried.length > 0 ? changed.waysTried.join(', ') : 'none',
  ]);
  const beyond = told.functionsChanged - result.functions.length;
  const silent = missing.length === 0 && beyond === 0;
  return page('not-measured', 'not-measured', 'Not measured', [
    html`<h1>What was not measured</h1>`,
    silent &&
      html`<p>${told.functionsChanged === 0 ? 'No function changed.' : 'Every changed function was measured.'}</p>`,
    rows.length > 0 &&
      longTable([{ title: 'function' }, { title: 'where' }, { title: 'why' }, { title: 'ways tried' }], rows),
    beyond > 0 &&
      html`<p>${plural(beyond, 'changed function')} of lower rank ${beyond === 1 ? 'was' : 'were'} not selected.</p>`,
    untested(result),
    faultsLeftOut(result),
    reasonsOf(result),
    projectNotes(result),
    limits(result),
  ]);
}

/** Functions about which no test was written, counted by the reason, with what would open a way. */
function untested({ functions }: RunResult): Part {
  const counts = new Map<string, number>();
  for (const { untested: code } of functions) if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  const rows = Object.entries(UNTESTED).flatMap(([id, { text, opens }]) => {
    const count = counts.get(id);
    return count === undefined ? [] : [[code(id), String(count), marked(text), marked(opens)]];
  });
  if (rows.length === 0) return '';
  return [
    html`<h2>Functions without a test of QTest's</h2>`,
    table(
      [
        { title: 'reason', kind: 'tight' },
        { title: 'functions' },
        { title: 'what it says' },
        { title: 'what would open a way' },
      ],
      rows,
    ),
  ];
}

function faultsLeftOut({ score }: RunResult): Part {
  const rows = [
    [score.ignored, 'not worth a test by rule (message text, logging), or dismissed'],
    [score.compileError, 'did not compile or load'],
    [score.needsService, 'are reached only by tests that need a service'],
  ].filter(([count]) => Number(count) > 0);
  if (rows.length === 0) return '';
  return [
    html`<h2>Faults that do not count</h2>`,
    html`<ul class="plain">${rows.map(([count, text]) => html`<li>${plural(Number(count), 'fault')}: ${text}</li>`)}</ul>`,
  ];
}

function reasonsOf({ reasons }: RunResult): Part {
  const told = reasons.filter((reason) => reason.code !== 'policy-met' && reason.code !== 'report-only');
  if (told.length === 0) return '';
  const rows = told.map((reason) => [
    code(reason.code),
    marked(sentence(reason.message)),
    marked(whatToDo(reason.code)),
  ]);
  return [
    html`<h2>Reasons</h2>`,
    table([{ title: 'code', kind: 'tight' }, { title: 'what happened' }, { title: 'what to do' }], rows),
  ];
}

function projectNotes({ projects }: RunResult): Part {
  const notes = projects.flatMap((project) => [
    ...project.notices.map((notice) => ({ project, text: notice })),
    ...project.baseline.failed.slice(0, 20).map((test) => ({ project, text: `fails without any fault: ${test}` })),
    ...(project.baseline.needsService ?? [])
      .slice(0, 20)
      .map((test) => ({ project, text: `needs a service: ${test}` })),
    ...(project.baseline.leftOut ?? []).slice(0, 20).map((file) => ({ project, text: `left out: ${file}` })),
  ]);
  if (notes.length === 0) return '';
  const rows = notes.map(({ project, text }) => [project.root || project.name || '.', marked(text)]);
  return [html`<h2>Notes on projects</h2>`, table([{ title: 'project' }, { title: 'note' }], rows)];
}

/** Limits that do not stand among the reasons. */
function limits({ limits: { hit }, reasons, truncated }: RunResult): Part {
  const told = new Set(reasons.map((reason) => reason.message));
  const lines = [
    ...hit.map((limit) => limit.message).filter((message) => !told.has(message)),
    ...truncated.map((cut) => `${cut.kept} of ${cut.total} entries of ${cut.list} are kept in the result file`),
  ];
  if (lines.length === 0) return '';
  return [html`<h2>Limits that were hit</h2>`, html`<ul>${lines.map((line) => html`<li>${marked(line)}</li>`)}</ul>`];
}

/** Where the time and the money went, and what became of the candidates. */
export function costPage({ result }: PageInput): Html {
  return page('cost', 'cost', 'Cost', [
    html`<h1>${humanTime(result.timings.totalMs)}, ${modelText(result)}</h1>`,
    stages(result),
    models(result),
    funnel(result),
    tool(result),
  ]);
}

function modelText({ tool: { model }, cost }: RunResult): string {
  if (cost.byModel.length === 0 && cost.usd === 0) return model === 'none' ? 'no model' : `${model}, not asked`;
  return `$${cost.usd.toFixed(2)} for ${thousands(cost.inputTokens + cost.outputTokens)} tokens`;
}

function stages({ timings }: RunResult): Part {
  const sums = new Map<string, number>();
  for (const { stage, ms } of timings.stages) sums.set(stage, (sums.get(stage) ?? 0) + ms);
  if (sums.size === 0) return '';
  const longest = Math.max(1, ...sums.values());
  const told = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  const rest = timings.totalMs - told;
  const entries = [...sums, ...(rest > 50 ? [['start and end', rest] as const] : [])];
  const rows = entries.map(
    ([stage, ms]) =>
      html`<tr><td>${stage}</td><td><span class="bar" style="width: ${Math.min(100, Math.round((1000 * ms) / longest) / 10)}%"></span></td><td class="number">${humanTime(ms)}</td></tr>`,
  );
  return [html`<h2>By stage</h2>`, html`<table class="bars"><tbody>${rows}</tbody></table>`];
}

/** Who was asked for what, what it took, and what became of it. */
function models(result: RunResult): Part {
  const { cost } = result;
  const notes = [...modelNotes(cost), tierSplit(cost), namingNote(cost), projectedCost(result)].filter(
    (note) => note !== undefined,
  );
  const told = notes.length > 0 ? html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : '';
  const rows = requestGroups(cost).map((one) => [
    one.purpose,
    String(one.tier),
    one.model,
    thousands(one.inputTokens),
    thousands(one.outputTokens),
    one.usd === 0 ? '$0' : `$${one.usd.toFixed(3)}`,
    humanTime(one.ms),
    one.outcomes,
  ]);
  if (rows.length === 0 && notes.length === 0) return '';
  const number = 'number' as const;
  const columns = [
    { title: 'asked for' },
    { title: 'tier' },
    { title: 'model' },
    { title: 'tokens in', kind: number },
    { title: 'tokens out', kind: number },
    { title: 'cost', kind: number },
    { title: 'time', kind: number },
    { title: 'requests' },
  ];
  return [html`<h2>Models</h2>`, rows.length === 0 ? '' : table(columns, rows), told];
}

function funnel({ funnel }: RunResult): Part {
  if (funnel.candidates === 0) return '';
  const steps = [
    ['candidates', funnel.candidates, 'inputs that told something apart'],
    ['stable', funnel.stable, 'same result in fresh processes, time zones and locales'],
    ['compiled', funnel.compiled, "as tests that the project's own checks accept"],
    ['passed', funnel.passed, 'as tests that pass'],
    ['useful', funnel.useful, 'notice a fault that no older test does'],
    ['kept', funnel.kept, 'the fewest that notice as much'],
  ] as const;
  const rows = steps.map(([name, count, text]) => [name, thousands(count), text]);
  const dropped = funnel.rejected.map((entry) => [
    entry.step,
    reasonText(entry),
    thousands(entry.count),
    code(entry.example),
  ]);
  const number = 'number' as const;
  return [
    html`<h2>From candidates to tests</h2>`,
    table([{ title: 'step' }, { title: 'left', kind: number }, { title: '' }], rows),
    dropped.length > 0 && html`<h3>Dropped</h3>`,
    dropped.length > 0 &&
      table([{ title: 'at' }, { title: 'why' }, { title: 'count', kind: number }, { title: 'for example' }], dropped),
  ];
}

function tool({ tool, subject }: RunResult): Part {
  const facts: (readonly [string, Part])[] = [
    ['QTest', tool.version],
    ['engine', tool.engines.map((engine) => `${engine.name} ${engine.version}`).join(', ') || 'none'],
    ['sandbox', `${tool.sandbox}${tool.network === false ? ', no network' : ''}`],
    ['Node', `${tool.node ?? 'not run'}${tool.platform ? ` of the image (${tool.platform})` : ''}`],
    ['seed', tool.seed],
    ['base', html`${code(subject.baseSha.slice(0, 12))} ${subject.baseHow}`],
    ['head', html`${code(subject.headSha.slice(0, 12))} ran on ${subject.ranOn.replace('-', ' ')}`],
  ];
  return [
    html`<h2>How it ran</h2>`,
    html`<dl class="results">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
  ];
}
