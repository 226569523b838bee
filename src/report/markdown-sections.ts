import { cut, oneLine } from '../short-text.ts';
import { whatToDo } from '../verdict/reasons.ts';
import type { BehaviourChangeResult, Figure, RunResult, Survivor, TestEntry } from '../verdict/run-result.ts';
import { apiText } from './api-text.ts';
import { acceptName, type Digest, isHere, SHOWS } from './digest.ts';
import { cellCode, code, fenced, htmlCode, marked, plain } from './markdown-escape.ts';
import { equivalentWords } from './model-notes.ts';
import { rerunCommand } from './rerun.ts';
import { humanDay, listed, noticesText, plural, sentence } from './words.ts';

/** Longest label or cause in a line. */
const LINE = 140;

/** Where the policy stands and what tests notice: the lines under the title. */
export function standing(result: RunResult, told: Digest): string[] {
  const { verdict, reasons, score } = result;
  const lines: string[] = [];
  const first = reasons[0];
  if (verdict === 'pass' || verdict === 'fail') {
    // Where nothing is left to do the title says it all.
    const open = told.causes.length + told.gaps.length + told.closed.length > 0 || verdict === 'fail';
    const text = [policyText(result), score.before && open ? figuresText(result) : ''].filter(Boolean).join(' ');
    if (text !== '') lines.push(text);
  } else if (first && verdict !== 'nothing-to-test') {
    // A message about the configuration says itself what to do.
    if (verdict !== 'configuration') lines.push(marked(whatToDo(first.code)));
    if (score.before && verdict === 'baseline-red')
      lines.push(figuresText(result).replace('Faults', 'In what could be judged, faults'));
  }
  const foreign = result.functions.some((changed) => changed.status === 'unsupported');
  const said = new Set(['policy-met', 'report-only', 'gaps-unnoticed', 'budget']);
  const notes = reasons
    .slice(1)
    .filter((note) => !said.has(note.code) && !(note.code === 'language-not-analysed' && foreign));
  return [...lines, ...notes.slice(0, 3).map((note) => marked(cut(note.message, 300)))];
}

function policyText({ verdict, policy, reasons }: RunResult): string {
  if (verdict === 'fail')
    return `${marked(
      reasons
        .map((why) => why.message)
        .slice(0, 2)
        .join(' '),
    )}`;
  if (policy.ifEnforced?.verdict !== 'fail') return '';
  const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${plain(humanDay(policy.enforceFrom))}` : '';
  return `Report-only${until}, nothing is blocked.`;
}

function figuresText({ score }: RunResult): string {
  const steps: string[] = [];
  const add = (figure: Figure | undefined, previous: Figure | undefined, when: string) => {
    if (figure && figure.noticed !== previous?.noticed) steps.push(`**${figure.noticed} of ${figure.judged}**${when}`);
  };
  add(score.after ?? score.before, undefined, '');
  add(score.withReady, score.after ?? score.before, ' with the ready tests');
  add(score.withConfirmed, score.withReady ?? score.before, ' once the changes are confirmed');
  return `Faults injected into the changed code that some test notices: ${steps.join('; ')}.`;
}

export function changesSection(result: RunResult, told: Digest, rows: number, isFork = false): string[] {
  if (told.changes.length === 0) return [];
  const shown = told.changes.slice(0, rows);
  const more = told.changes.length - shown.length;
  const base = result.subject.baseRef;
  const { paths } = told;
  const names = [...new Set(told.causes.map((change) => acceptName(change, result)))];
  const name = names.length === 1 ? names[0] : 'FUNCTION';
  const choice = names.length === 1 ? '' : ` FUNCTION is ${oneOf(names)}.`;
  const list = [
    '',
    `| call | ${cellCode(base)} | this PR | cause |`,
    '|---|---|---|---|',
    ...shown.map((change) => changeRow(change, paths)),
    ...(more > 0 ? [`| … ${plural(more, 'more input')} | | | in the report |`] : []),
    '',
  ];
  const decide = `Yes: \`${isFork ? 'npx ' : '/'}qtest accept ${name}\` adds tests with the new values. No: \`npx qtest compare --emit ${name}\` writes the failing test.${choice}`;
  return [
    `**Behaves differently from ${code(base)}.${isHere(result) ? ' Intended?' : ''}**${undoingText(told.causes)}`,
    ...(shown.length > 0 ? list : [`${plural(more, 'input')}, in the report.`]),
    ...(isHere(result) ? [decide] : []),
  ];
}

/** Commands that show the changes in the work tree, folded; none where none was seen to. */
export function commandsSection({ causes }: Digest, rows: number): string[] {
  const commands = causes.map(({ reproduce }) => reproduce).filter((text) => text.startsWith(SHOWS));
  if (rows === 0 || commands.length === 0) return [];
  return [
    '<details><summary>See for yourself</summary>',
    '',
    ...fenced(
      'sh',
      commands.slice(0, rows).map((text) => oneLine(text)),
    ),
    '</details>',
  ];
}

/** What callers must know, folded; nothing where there is no room. */
export function apiSection({ apiChanges }: RunResult, rows: number): string[] {
  if (rows === 0 || apiChanges.length === 0) return [];
  const more = apiChanges.length - rows;
  return folded(`For whoever calls it: ${plural(apiChanges.length, 'change')} of exports, signatures or errors`, [
    ...apiChanges.slice(0, rows).map((change) => `- ${marked(cut(apiText(change), LINE))}`),
    ...(more > 0 ? [`- ${more} more in the report`] : []),
  ]);
}

/** `a`, `b` or `c`; of many the first. */
function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(code);
  const last = names.length > 4 ? `${names.length - 4} more` : shown.pop();
  return `${shown.join(', ')} or ${last}`;
}

function changeRow(change: BehaviourChangeResult, paths: ReadonlyMap<string, string>): string {
  const place = `${cellCode(`${paths.get(change.file) ?? change.file}:${change.line}`)}`;
  const cause = change.sameCauseAs
    ? 'same'
    : [place, marked(cut(change.cause, LINE), cellCode)].filter(Boolean).join(', ');
  return `| ${cellCode(change.call)} | ${cellCode(change.base)} | ${cellCode(change.head)} | ${cause} |`;
}

function undoingText(causes: readonly BehaviourChangeResult[]): string {
  const unnoticed = causes.filter((change) => change.unnoticed).length;
  if (unnoticed === 0) return '';
  if (causes.length === 1) return ' Undoing it breaks no test.';
  if (unnoticed < causes.length) return ` Undoing ${unnoticed} of the ${causes.length} breaks no test.`;
  return causes.length === 2 ? ' Undoing either line breaks no test.' : ' Undoing any of these lines breaks no test.';
}

export function gapsSection(result: RunResult, told: Digest, rows: number, isFork = false): string[] {
  const [first, ...others] = told.gaps;
  const apply = applyText(result, told, isFork);
  if (!first) return apply ? [apply] : [];
  const { paths } = told;
  const place = code(`${paths.get(first.file) ?? first.file}:${first.line}`);
  const title =
    told.gaps.length === 1
      ? `**No test notices this fault** in ${place}`
      : `**No test notices these ${told.gaps.length} faults.** In ${place}:`;
  const shown = others.slice(0, rows);
  const more = others.length - shown.length;
  const head = [title, ...faultBlock(first)];
  const shows = [proofText(first), equivalentText(first)].filter(Boolean).join(' ');
  if (others.length === 0) return [...head, [shows, apply].filter(Boolean).join(' ')].filter(Boolean);
  return [
    ...head,
    ...[shows].filter(Boolean),
    '',
    ...shown.map((fault) => {
      const where = code(`${paths.get(fault.file) ?? fault.file}:${fault.line}`);
      const label = `${where}, ${marked(arrows(cut(fault.label, LINE)))}`;
      return `- ${[[label, proofText(fault)].filter(Boolean).join(': '), equivalentText(fault)].filter(Boolean).join(' ')}`;
    }),
    ...(more > 0 ? [`- ${more} more in the report`] : []),
    ...(apply ? ['', apply] : []),
  ];
}

/** The fault as a diff, at most three lines on either side; a line of text where its lines are not at hand. */
function faultBlock({ diff, label }: Survivor): string[] {
  if (!diff) return [marked(arrows(cut(label, LINE)))];
  const some = (sign: string, given: readonly string[]) => {
    const lines = given.flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u));
    return [...lines.slice(0, 3).map((line) => `${sign}${line}`), ...(lines.length > 3 ? [`${sign} …`] : [])];
  };
  return fenced('diff', [...some('-', diff.before), ...some('+', diff.after)]);
}

function proofText({ noticedBy, proof, status, coveredBy }: Survivor): string {
  if (noticedBy) {
    return `${code(noticedBy.case)} ${noticesText(proof)}: ${code(noticedBy.result)}, with the fault ${code(noticedBy.withFault)}.`;
  }
  if (status === 'no-coverage') return 'No test reaches it.';
  return coveredBy.length === 0
    ? ''
    : `${plural(coveredBy.length, 'test')} ${coveredBy.length === 1 ? 'reaches' : 'reach'} it.`;
}

/** What a model takes the fault for; empty where it says nothing. */
function equivalentText({ equivalent }: Survivor): string {
  return equivalent ? `${plain(cut(equivalentWords(equivalent), 2 * LINE))}.` : '';
}

function applyText(result: RunResult, { readyTests, writtenTests, closed, accepted }: Digest, isFork: boolean): string {
  const written = writtenTests.length;
  const done = [
    ...(closed.length > 0 ? [plural(closed.length, 'gap')] : []),
    ...(accepted > 0 ? [plural(accepted, 'accepted behaviour change')] : []),
  ];
  const what = done.length > 0 ? `, for ${listed(done)}` : '';
  if (written > 0) return `${plural(written, 'verified test')} ${written === 1 ? 'was' : 'were'} written${what}.`;
  if (readyTests.length === 0) return '';
  const sources = result.files.filter((file) => !file.path.startsWith('.qtest/'));
  const lines = sources.reduce((sum, file) => sum + (file.linesAdded ?? 0), 0);
  const size = sources.length > 0 && lines > 0 ? ` (${plural(sources.length, 'file')}, ${plural(lines, 'line')})` : '';
  const apply = isFork ? `${code(`npx ${rerunCommand(result, '--write')}`)} writes` : '`/qtest apply` commits';
  return `${apply} ${plural(readyTests.length, 'verified test')}${size}.`;
}

/** What base does as well is left to the report. */
export function findingsSection(result: RunResult, rows: number): string[] {
  const findings = result.findings.filter(({ onBase }) => !onBase);
  if (findings.length === 0) return [];
  const shown = findings.slice(0, Math.max(1, rows)).map(({ call, file, line, message }) => {
    const place = code(`${file}${line ? `:${line}` : ''}`);
    return `${[place, ...(call ? [code(cut(call, LINE))] : [])].join(', ')}: ${marked(cut(message, LINE))}`;
  });
  const more = findings.length - shown.length;
  if (shown.length === 1) return [`**Also seen**: ${shown[0]}${more > 0 ? ` (${more} more in the report)` : ''}`];
  return folded(`Also seen: ${plural(findings.length, 'finding')}`, [
    ...shown.map((text) => `- ${text}`),
    ...(more > 0 ? [`- ${more} more in the report`] : []),
  ]);
}

export function testsSection(result: RunResult, { readyTests, writtenTests }: Digest, rows: number): string[] {
  const tests = [...readyTests, ...writtenTests];
  if (tests.length === 0 || rows === 0) return [];
  const shown = tests.slice(0, rows);
  const more = tests.length - shown.length;
  const added = result.functions.filter(
    (changed) => changed.kind === 'new' && tests.some((test) => test.function === changed.id),
  );
  const names = listed(added.slice(0, 3).map((changed) => htmlCode(changed.name)));
  const verb = added.length === 1 ? 'is' : 'are';
  const check = added.length > 0 && added.length <= 3 ? `; ${names} ${verb} new, so please check the results` : '';
  const count = tests.length === 1 ? 'The test' : `The ${tests.length} tests`;
  return folded(`${count}${check}`, [
    '| call | result | only test to notice |',
    '|---|---|---|',
    ...shown.map(testRow),
    ...(more > 0 ? [`| … ${more} more | | |`] : []),
  ]);
}

function testRow(test: TestEntry): string {
  const thrown = /^(throws|rejects with|resolves to) (.+)$/su.exec(test.result);
  const result = thrown ? `${thrown[1]} ${cellCode(thrown[2] ?? '')}` : cellCode(test.result);
  const [first, ...others] = test.notices;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const notices = first === undefined ? plain(test.reaches ?? '') : marked(arrows(cut(first, LINE)), cellCode);
  return `| ${cellCode(test.call)} | ${result} | ${notices}${more} |`;
}

/** `->` between two stretches of code as an arrow. */
function arrows(label: string): string {
  return label.replace(/` -> `/g, '` → `');
}

export function notMeasuredSection(result: RunResult, told: Digest, rows: number): string[] {
  const { functionsNotMeasured, functionsChanged, notMeasured } = told;
  const beyond = functionsNotMeasured - notMeasured.reduce((sum, group) => sum + group.names.length, 0);
  const limits = result.limits.hit;
  if (functionsNotMeasured === 0 && limits.length === 0) return [];
  const { paths } = told;
  const shown = notMeasured.slice(0, rows);
  const more = notMeasured.slice(rows).reduce((sum, group) => sum + group.names.length, 0);
  const title =
    functionsNotMeasured > 0
      ? `Not measured: ${functionsNotMeasured} of ${plural(functionsChanged, 'changed function')}`
      : 'Measured in part';
  if (rows === 0) return [`${title}; the report says why.`];
  return folded(title, [
    ...shown.map((group) => {
      const names = group.names.slice(0, 5).map((name) => code(name));
      const rest = group.names.length > 5 ? ` and ${group.names.length - 5} more` : '';
      return `- ${names.join(', ')}${rest} (${plain(paths.get(group.file) ?? group.file)})${joint(group.reason)}`;
    }),
    ...(more > 0 ? [`- ${more} more in the report`] : []),
    ...(beyond > 0
      ? [`- ${plural(beyond, 'function')} of lower rank ${beyond === 1 ? 'was' : 'were'} not selected`]
      : []),
    ...limits.slice(0, 3).map((limit) => `- ${sentence(marked(cut(limit.message, LINE)))}`),
  ]);
}

/** A reason that starts with a verb follows the name; any other one comes after a colon. */
function joint(reason: string): string {
  const follows = /^(?:reaches|needs|is|was|has|does|throws|calls|takes|ends|writes|reads|holds|cannot)\b/.test(reason);
  return `${follows ? ' ' : ': '}${marked(cut(reason, LINE))}`;
}

export function dismissedSection({ dismissed }: RunResult, rows: number): string[] {
  const told = dismissed.filter((entry) => entry.isNew || entry.status === 'void');
  if (told.length === 0) return [];
  const shown = told.slice(0, rows);
  const added = told.filter((entry) => entry.isNew).length;
  const title = added > 0 ? `Dismissed by this change: ${added}` : `Dismissals that no longer count: ${told.length}`;
  if (rows === 0) return [`${title}, in the ledger.`];
  return folded(title, [
    ...shown.map((entry) => {
      const state = entry.status === 'void' ? 'no longer counts, its function changed; ' : '';
      return `- ${marked(arrows(cut(entry.label || entry.id, LINE)))}: ${state}${plain(cut(entry.reason, LINE))}`;
    }),
    ...(told.length > shown.length ? [`- ${told.length - shown.length} more in the ledger`] : []),
  ]);
}

/** The summary is HTML already; the blank line lets Markdown begin. */
function folded(summary: string, lines: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...lines, '</details>'];
}
