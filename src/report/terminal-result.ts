import { cut, oneLine } from '../short-text.ts';
import { whatToDo } from '../verdict/reasons.ts';
import type { Figure, RunResult } from '../verdict/run-result.ts';
import type { Digest } from './digest.ts';
import { droppedText } from './dropped.ts';
import { plainText } from './marked-text.ts';
import { rerunCommand } from './rerun.ts';
import type { Style } from './terminal-style.ts';
import { humanDay, humanTime, listed, plural, unstopped } from './words.ts';

/** So many places are named in a line. */
const PLACES = 4;

/** The last lines: tests, faults, time, where the report is, the verdict. */
export function resultLines(result: RunResult, told: Digest, style: Style): string[] {
  const rows: [string, string][] = [
    ['Tests', testsText(result, told)],
    ['Accepted', told.accepted > 0 ? `${plural(told.accepted, 'behaviour change')}, by the tests written` : ''],
    ['Dropped', oneLine(droppedText(result))],
    ['Faults', faultsText(result)],
    ['Undone', undoneText(result, told)],
    ['Time', timeText(result)],
    ['Reused', reusedText(result)],
    ['Report', reportText(result, told)],
    ...result.dismissed.filter((entry) => entry.isNew || entry.status === 'void').map(dismissedRow),
    ...result.limits.hit.map((limit): [string, string] => ['Limit', oneLine(limit.message)]),
    ...result.truncated.map((cut): [string, string] => [
      'Cut',
      `${cut.kept} of ${cut.total} entries of ${cut.list} are kept`,
    ]),
  ];
  const lines = rows.filter(([, text]) => text !== '').map(([name, text]) => row(name, text));
  return [...lines, '', ...verdictLines(result, style)];
}

function row(name: string, text: string): string {
  return `${name.padEnd(9)}${text}`;
}

/** `2 of 3 changes: some test notices; none for src/a.ts:12`. */
function undoneText({ hunks }: RunResult, { paths }: Digest): string {
  const judged = hunks.filter(({ undone }) => undone !== 'not-judged');
  if (judged.length === 0) return '';
  const open = judged
    .filter(({ undone }) => undone === 'unnoticed')
    .map(({ file, line }) => `${oneLine(paths.get(file) ?? file)}:${line}`);
  const rest = open.length > PLACES ? `, … and ${open.length - PLACES} more` : '';
  const none = open.length > 0 ? `; none for ${open.slice(0, PLACES).join(', ')}${rest}` : '';
  return `a test notices ${judged.length - open.length} of ${plural(judged.length, 'changed place')} put back${none}`;
}

function dismissedRow({ id, reason, status }: RunResult['dismissed'][number]): [string, string] {
  const what =
    status === 'void' ? 'counts again, its function changed since it was dismissed' : 'dismissed by this change';
  return ['Ledger', `${oneLine(id).slice(0, 12)} ${what}: ${cut(oneLine(reason), 100)}`];
}

function testsText(result: RunResult, told: Digest): string {
  const { tests, funnel } = result;
  if (funnel.candidates === 0 && tests.length === 0) return '';
  const ready = told.readyTests.length;
  const written = told.writtenTests.length;
  const standing = tests.filter((test) => test.state === 'standing').length;
  const toConfirm = tests.filter((test) => test.state === 'to-confirm').length;
  const nothing = told.gaps.length > 0 ? 'none found for the gaps' : 'none to add';
  const parts = [
    ...(ready + written === 0
      ? [nothing]
      : [`${ready} ready`, `${written} written${ready > 0 ? ` (${oneLine(rerunCommand(result, '--write'))})` : ''}`]),
    ...(toConfirm > 0 ? [`${toConfirm} to confirm (qtest accept)`] : []),
    ...(standing > 0 ? [`${standing} from earlier runs`] : []),
  ];
  const steps = `${plural(funnel.candidates, 'candidate')} > ${funnel.stable} stable > ${funnel.useful} useful > ${funnel.kept} kept`;
  return `${parts.join(', ')}   ${steps}`;
}

function faultsText({ score, dismissed }: RunResult): string {
  if (!score.before) return score.planned === 0 ? '' : `none of ${score.planned} could be judged`;
  const steps = [`${of(score.before)} noticed`];
  const add = (figure: Figure | undefined, previous: Figure | undefined, what: string) => {
    if (figure && figure.noticed !== previous?.noticed) steps.push(`${of(figure)} ${what}`);
  };
  add(
    score.withReady,
    score.before,
    score.after?.noticed === score.withReady?.noticed ? 'with the written tests' : 'with the ready tests',
  );
  add(score.withConfirmed, score.withReady ?? score.before, 'with the changes confirmed');
  const given = dismissed.filter((entry) => entry.kind === 'fault' && entry.status === 'active').length;
  const aside = [
    ...(score.ignored > given ? [`${score.ignored - given} not counted (message or log text)`] : []),
    ...(given > 0 ? [`${given} dismissed`] : []),
    ...(score.compileError > 0 ? [`${score.compileError} did not compile`] : []),
    ...(score.needsService > 0
      ? [`${score.needsService} ${score.needsService === 1 ? 'needs' : 'need'} a service`]
      : []),
    ...(score.partial ? ['a part was not measured'] : []),
  ];
  return [steps.join(', '), ...aside].join('; ');
}

function of({ noticed, judged }: Figure): string {
  return `${noticed} of ${judged}`;
}

function timeText({ timings }: RunResult): string {
  const stages = new Map<string, number>();
  for (const { stage, ms } of timings.stages) stages.set(stage, (stages.get(stage) ?? 0) + ms);
  const parts = [...stages].map(
    ([stage, ms]) => `${oneLine(stage)} ${ms < 59_950 ? (ms / 1000).toFixed(1) : humanTime(ms)}`,
  );
  return `${humanTime(timings.totalMs)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

const REUSED: Readonly<Record<string, string>> = { tests: 'test runs', faults: 'faults', searches: 'searches' };

function reusedText({ reused = [] }: RunResult): string {
  const parts = reused.flatMap(({ kind, asked, found }) => {
    const name = REUSED[kind];
    return name !== undefined && found > 0 ? [`${found} of ${asked} ${name}`] : [];
  });
  return parts.length > 0 ? `${parts.join(', ')} from earlier runs` : '';
}

function reportText({ report }: RunResult, told: Digest): string {
  const first = told.gaps[0];
  const hint = first ? `try one fault: qtest mutant ${told.ids.get(first.id) ?? first.id} --run` : '';
  return [report ? oneLine(report) : '', hint].filter(Boolean).join('    ');
}

function verdictLines(result: RunResult, style: Style): string[] {
  const { verdict, exitCode, reasons, policy, projects } = result;
  const [first, ...others] = reasons;
  const [why, ...output] = (first?.message ?? '').split('\n').map((text) => unstopped(oneLine(plainText(text))));
  const told = new Set(
    projects.flatMap((project) => (project.verdict === 'not-analysed' ? project.reasons : [])).map((r) => r.code),
  );
  const notes = others
    .filter((note) => !told.has(note.code) && note.code !== 'budget')
    .map((note) => row('', oneLine(plainText(note.message))));
  const line = (text: string, rest: string) => [`${row('Result', '')}${text}, exit ${exitCode}${rest}`, ...notes];
  if (verdict === 'pass') return line(passText(result, style), passRest(policy));
  const help = first && verdict !== 'nothing-to-test' ? [row('', oneLine(whatToDo(first.code)))] : [];
  if (verdict === 'nothing-to-test' || verdict === 'not-analysed') {
    return [...line(style('strong', verdict.replaceAll('-', ' ')), `: ${why}.`), ...help];
  }
  const tone = verdict === 'fail' || verdict === 'configuration' ? 'bad' : 'warn';
  const [head, ...rest] = line(style(tone, verdict.replaceAll('-', ' ')), `: ${why}.`);
  return [head ?? '', ...help, ...output.map((text) => row('', text)), ...rest];
}

function passText({ policy, functions, score }: RunResult, style: Style): string {
  const parts = functions.filter((changed) => changed.status !== 'tested' && changed.status !== 'changed').length;
  if (policy.ifEnforced) {
    const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${humanDay(policy.enforceFrom)}` : '';
    return style('strong', `report-only${until}`);
  }
  const limits = [...(parts > 0 || score.partial ? ['for what was measured'] : [])];
  return `${style('good', 'pass')}${limits.length > 0 ? ` ${listed(limits)}` : ''}`;
}

function passRest({ ifEnforced }: RunResult['policy']): string {
  if (!ifEnforced) return '.';
  const why = oneLine(plainText(ifEnforced.message));
  if (ifEnforced.verdict === 'pass')
    return `. Enforced, this would pass${why ? `: ${why[0]?.toLowerCase()}${why.slice(1)}` : '.'}`;
  return `. Enforced, this would exit ${ifEnforced.exitCode}: ${why}`;
}
