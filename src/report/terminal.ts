import { cut, cutMiddle, oneLine } from '../short-text.ts';
import type { FunctionResult, ProjectResult, RunResult, Survivor } from '../verdict/run-result.ts';
import { apiText } from './api-text.ts';
import { acceptName, type Digest, digest, functionsOf, SHOWS, wasMeasured, whyNotMeasured } from './digest.ts';
import { findingText } from './finding-text.ts';
import { fittedText, plainText } from './marked-text.ts';
import { modelNotes } from './model-notes.ts';
import { resultLines } from './terminal-result.ts';
import { type Style, styler, table } from './terminal-style.ts';
import { humanTime, noticesText, plural, thousands } from './words.ts';

export interface TerminalOptions {
  /** False for a file, a pipe or NO_COLOR. */
  readonly color: boolean;
  /** Columns of the terminal; tables are cut to it. */
  readonly width: number;
}

/** Lines of a list that are shown; what is beyond is counted and stands in the HTML report. */
const LIMITS = { functions: 20, changes: 10, api: 6, messages: 3, commands: 3, gaps: 10, findings: 5 } as const;

/** Columns for what a fault changes. */
const LABEL_WIDTH = 64;
/** Of a call, whose name and last step are shown. */
const CALL_WIDTH = 44;

/** The run for a person at a terminal, ending with a newline. Texts from the code under test are shown on one line, without control characters. */
export function renderTerminal(result: RunResult, { color, width }: TerminalOptions): string {
  const style = styler(color);
  const told = digest(result);
  const blocks = [
    headLines(result),
    ...projectBlocks(result, told, style),
    changeLines(result, told, style, width),
    messageLines(told, style, width),
    apiLines(result, told, style, width),
    gapLines('No test notices', told.gaps, told, style, width),
    gapLines('Closed by the tests written', told.closed, told, style, width),
    findingLines(result, style),
    resultLines(result, told, style),
  ];
  const text = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
  return `${text}\n`;
}

function headLines({ tool, subject, projects, cost }: RunResult): string[] {
  const how = subject.baseHow === 'given' ? '' : ` (${oneLine(subject.baseHow)})`;
  const counts = [
    ...(projects.length > 1 ? [plural(projects.length, 'project')] : []),
    plural(subject.filesChanged, 'file'),
    `${plural(subject.functionsChanged, 'function')} changed`,
  ];
  const selected =
    subject.functionsSelected < subject.functionsChanged ? `, ${thousands(subject.functionsSelected)} selected` : '';
  const origin = tool.platform ? `of the image (${oneLine(tool.platform)})` : 'from PATH';
  const node = tool.node ? `, Node ${shortVersion(tool.node)} ${origin}` : '';
  const network = tool.network === false ? ', no network' : '';
  return [
    `QTest ${tool.version}   base ${oneLine(subject.baseSha).slice(0, 7)}${how}   ${counts.join(', ')}${selected}`,
    `sandbox ${oneLine(tool.sandbox)}${node}${network}   model ${oneLine(tool.model)}   seed ${tool.seed}`,
    ...modelNotes(cost).map((note) => oneLine(note)),
  ];
}

function projectBlocks(result: RunResult, told: Digest, style: Style): string[][] {
  if (result.projects.length === 0) return [];
  const lines: string[] = [];
  let room = LIMITS.functions;
  for (const project of result.projects) {
    const own = functionsOf(project, result).map((changed) => pointing(changed, result));
    lines.push(
      projectLine(withoutTold(project, result), own, brokenIn(project, result), style),
      ...project.notices.map((notice) => `  ${style('quiet', oneLine(notice))}`),
    );
    if (project.verdict === 'not-analysed') continue;
    const shown = own.slice(0, room);
    room -= shown.length;
    lines.push(...functionLines(project, shown, { ...told, compared: result.asked.command === 'compare' }, style));
    if (own.length > shown.length) lines.push(`  … and ${plural(own.length - shown.length, 'more function')}`);
  }
  return [lines];
}

/** What the result's own line tells of the only project is not told beside it. */
function withoutTold(project: ProjectResult, { projects, reasons }: RunResult): ProjectResult {
  if (projects.length > 1) return project;
  return { ...project, reasons: project.reasons.filter(({ message }) => message !== reasons[0]?.message) };
}

/** A function that was not measured for the reason that the result's own line tells. */
function pointing(changed: FunctionResult, { reasons }: RunResult): FunctionResult {
  return changed.reason && changed.reason === reasons[0]?.message
    ? { ...changed, reason: 'the result says why' }
    : changed;
}

/** Tests from earlier runs of QTest that fail now. */
function brokenIn({ root }: ProjectResult, { findings }: RunResult): number {
  return findings.filter(({ kind, file }) => kind === 'broken-test' && file.startsWith(root && `${root}/`)).length;
}

function projectLine(project: ProjectResult, own: readonly FunctionResult[], broken: number, style: Style): string {
  const name = style('strong', oneLine(project.root || project.name || '.'));
  if (project.verdict === 'not-analysed') {
    const language = project.framework || sentenceCase(project.language);
    const why = own.length > 0 ? `${plural(own.length, 'function')} not analysed` : 'not analysed';
    return `${name} (${oneLine(language)}): ${style('warn', why)}`;
  }
  const version = project.frameworkVersion ? ` ${shortVersion(project.frameworkVersion)}` : '';
  const runner = project.framework === 'none' ? 'no test runner' : `${project.framework}${version}`;
  return `${name} (${oneLine(runner)}): ${baselineText(project, broken, style)}`;
}

function sentenceCase(language: string): string {
  return language.charAt(0).toUpperCase() + language.slice(1);
}

function baselineText(project: ProjectResult, broken: number, style: Style): string {
  const { baseline, testsReaching, testsTotal, reasons } = project;
  const of =
    testsTotal > testsReaching
      ? `${thousands(testsReaching)} of ${plural(testsTotal, 'test')}`
      : plural(testsReaching, 'test');
  const reach = `${of} ${testsReaching === 1 ? 'reaches' : 'reach'} the change`;
  const why = reasons.find((reason) => reason.code !== 'policy-met' && reason.code !== 'report-only')?.message;
  const stopped = (text: string) => style('bad', oneLine(why || text));
  switch (baseline.status) {
    case 'green': {
      const fail = style('warn', `${broken} kept by QTest ${broken === 1 ? 'fails' : 'fail'}: to confirm`);
      if (broken > 0 && broken === testsReaching) return `${reach}, ${fail}`;
      const times = baseline.runs === 1 ? '' : baseline.runs === 2 ? ' twice' : ` ${baseline.runs} times`;
      const rest = broken > 0 ? `${fail}, the others ` : '';
      return `${reach}, ${rest}${style('good', 'green')}${times}, ${humanTime(baseline.durationMs)}`;
    }
    case 'red':
      return `${reach}, ${style('bad', why ? oneLine(why) : `${plural(baseline.failed.length, 'test')} red`)}`;
    case 'no-tests':
      return project.verdict === 'no-verdict'
        ? stopped('no test was run')
        : style('warn', 'no test reaches the change');
    case 'needs-service':
      return stopped('its tests need a service that is not there');
    case 'flaky':
      return stopped('tests pass and fail by turns');
    case 'crashed':
      return stopped('the test runner failed');
    case 'timeout':
      return stopped('the tests did not end in time');
    case 'not-run':
      return reasons.every(({ code }) => code === 'faults-not-run')
        ? style('quiet', 'no test was run')
        : stopped('not run');
  }
}

function functionLines(
  project: ProjectResult,
  functions: readonly FunctionResult[],
  told: Digest & { readonly compared: boolean },
  style: Style,
): string[] {
  const files = [...new Set(functions.map((changed) => changed.file))];
  const rows = functions.filter(wasMeasured).map((changed) => ({ changed, cells: functionCells(changed, told) }));
  const nameWidth = Math.min(40, Math.max(0, ...functions.map((changed) => oneLine(changed.name).length)));
  const noticedWidth = Math.max(0, ...rows.map(({ cells }) => cells.noticed.length));
  const nameCell = (names: readonly string[]) => cut(oneLine(names.join(', ')), 40).padEnd(nameWidth);
  return files.flatMap((file) => {
    const out = functions.filter((changed) => changed.file === file && !wasMeasured(changed));
    return [
      `  ${oneLine(within(project.root, file))}`,
      ...rows
        .filter(({ changed }) => changed.file === file)
        .map(({ changed, cells }) => {
          const noticed = cells.noticed.padEnd(cells.rest ? noticedWidth : 0);
          return [`    ${nameCell([changed.name])}`, changed.kind.padEnd(7), style(cells.tone, noticed), cells.rest]
            .filter(Boolean)
            .join('   ');
        }),
      ...[...Map.groupBy(out, whyNotMeasured)].map(
        ([why, same]) =>
          `    ${nameCell(same.map(({ name }) => name))}   ${style('warn', `not measured: ${oneLine(plainText(why))}`)}`,
      ),
    ];
  });
}

interface Cells {
  readonly noticed: string;
  readonly tone: 'good' | 'warn' | 'bad';
  readonly rest: string;
}

function functionCells(changed: FunctionResult, told: Digest & { readonly compared: boolean }): Cells {
  const causes = told.causes.filter((change) => change.function === changed.id).length;
  const rest = [
    ...(causes > 0 ? [`${plural(causes, 'behaviour change')} to confirm`] : []),
    ...(changed.testsReady > 0 ? [`${plural(changed.testsReady, 'test')} ready`] : []),
    ...(changed.testsWritten ? [`${plural(changed.testsWritten, 'test')} written`] : []),
    ...(changed.reason ? [oneLine(plainText(changed.reason))] : []),
  ].join('   ');
  if (told.compared) return { noticed: causes > 0 ? '' : 'no difference found', tone: 'good', rest };
  const tone = changed.judged === 0 ? 'warn' : changed.noticed === changed.judged ? 'good' : 'bad';
  const noticed =
    changed.judged === 0 ? 'no fault judged' : `${changed.noticed} of ${plural(changed.judged, 'fault')} noticed`;
  return { noticed, tone, rest };
}

function changeLines(result: RunResult, told: Digest, style: Style, width: number): string[] {
  if (told.changes.length === 0) return [];
  const shown = told.changes.slice(0, LIMITS.changes);
  const rows = shown.map((change) => [
    cutMiddle(oneLine(change.call), CALL_WIDTH),
    `${oneLine(change.base)} -> ${oneLine(change.head)}`,
    change.sameCauseAs
      ? 'same cause'
      : `${oneLine(change.file)}:${change.line}   ${oneLine(plainText(change.cause))}`.trimEnd(),
  ]);
  const names = [...new Set(told.causes.map((change) => acceptName(change, result)))];
  const one = names.length === 1 ? names[0] : 'FUNCTION';
  const more = told.changes.length - shown.length;
  const what = `Behaves differently from ${oneLine(result.subject.baseRef)}`;
  const otherRevision = result.asked.head ?? result.asked.dependency;
  return [
    style(
      'strong',
      otherRevision === undefined
        ? `${what}. Intended?`
        : `${oneLine(otherRevision)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    ),
    ...table(rows, [CALL_WIDTH, 44, 130], width),
    ...(more > 0 ? [`  … and ${plural(more, 'more input', 'more inputs')}`] : []),
    ...(result.asked.command === 'compare' ? commandLines(told, style) : []),
    ...(otherRevision === undefined
      ? [`  yes: qtest accept ${one}        no: qtest compare --emit ${one}   (a failing test)`]
      : []),
  ];
}

function messageLines({ messages }: Digest, style: Style, width: number): string[] {
  if (messages.length === 0) return [];
  const rows = messages
    .slice(0, LIMITS.messages)
    .map(({ call, base, head }) => [cutMiddle(oneLine(call), CALL_WIDTH), `${oneLine(base)} -> ${oneLine(head)}`]);
  const more = messages.length - rows.length;
  return [
    style('strong', 'Errors that say something else'),
    ...table(rows, [CALL_WIDTH, 150], width),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

function apiLines({ apiChanges }: RunResult, { paths }: Digest, style: Style, width: number): string[] {
  if (apiChanges.length === 0) return [];
  const rows = apiChanges.slice(0, LIMITS.api).map((change) => {
    const file = oneLine(paths.get(change.file) ?? change.file);
    return [change.line === undefined ? file : `${file}:${change.line}`, oneLine(plainText(apiText(change)))];
  });
  const more = apiChanges.length - rows.length;
  return [
    style('strong', 'For whoever calls it'),
    ...table(rows, [60, 150], width),
    ...(more > 0 ? [`  … and ${plural(more, 'more change')} of exports and signatures`] : []),
  ];
}

/** Whoever compares wants to see it. */
function commandLines({ causes }: Digest, style: Style): string[] {
  const commands = causes.map(({ reproduce }) => oneLine(reproduce)).filter((text) => text.startsWith(SHOWS));
  return commands.slice(0, LIMITS.commands).map((text) => `  ${style('quiet', text)}`);
}

function gapLines(title: string, gaps: readonly Survivor[], told: Digest, style: Style, width: number): string[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, LIMITS.gaps);
  const rows = shown.map((fault) => {
    const proof = fault.noticedBy;
    const shows = proof
      ? `${cutMiddle(oneLine(proof.case), CALL_WIDTH)} ${noticesText(fault.proof)}: ${oneLine(proof.result)}, with the fault ${oneLine(proof.withFault)}`
      : '';
    const why = fault.status === 'no-coverage' ? 'no test reaches it' : '';
    return [
      told.ids.get(fault.id) ?? fault.id,
      `${oneLine(fault.file)}:${fault.line}`,
      oneLine(fittedText(fault.label, LABEL_WIDTH)),
      [shows || why, fault.equivalent ? `${oneLine(fault.equivalent.by)} takes it for equivalent` : '']
        .filter(Boolean)
        .join('; '),
    ];
  });
  const more = gaps.length - shown.length;
  return [
    style('strong', title),
    ...table(rows, [12, 60, LABEL_WIDTH, 110], width),
    ...(more > 0 ? [`  … and ${plural(more, 'more gap', 'more gaps')}`] : []),
  ];
}

function findingLines(result: RunResult, style: Style): string[] {
  if (result.findings.length === 0) return [];
  const shown = result.findings.slice(0, LIMITS.findings);
  const more = result.findings.length - shown.length;
  return [
    style('strong', 'Also seen'),
    ...shown.map((finding) => {
      const place = `${oneLine(finding.file)}${finding.line ? `:${finding.line}` : ''}`;
      const call = finding.call ? `${cut(oneLine(finding.call), 60)}: ` : '';
      return `  ${place}   ${call}${cut(oneLine(plainText(findingText(finding))), 120)}`;
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}

/** `22.23.0` as `22.23`. */
function shortVersion(version: string): string {
  return oneLine(version).split('.').slice(0, 2).join('.');
}

function within(root: string, file: string): string {
  return root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}
