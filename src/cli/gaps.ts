import { ConfigurationError } from '../errors.ts';
import type { Io } from '../io.ts';
import { readLastResult } from '../outcome/last-result.ts';
import { type Digest, digest } from '../report/digest.ts';
import { lineDiff } from '../report/line-diff.ts';
import { plainText } from '../report/marked-text.ts';
import { rerunCommand } from '../report/rerun.ts';
import { plural } from '../report/words.ts';
import { oneLine } from '../short-text.ts';
import type { BehaviourChangeResult, RunResult, Survivor } from '../verdict/run-result.ts';

const OPEN = 2;

/** `qtest gaps`: what is open after the last run. Resolves to 0 when nothing is, else 2. */
export async function gaps(format: string, io: Io): Promise<number> {
  if (format !== 'text' && format !== 'agent') {
    throw new ConfigurationError(`--format takes text or agent, not \`${format}\`.`);
  }
  const { result } = await readLastResult(io.cwd);
  const told = open(digest(result));
  const text = format === 'agent' ? agentBrief(result, told) : plainList(told);
  io.stdout.write(`${text.join('\n')}\n`);
  return told.gaps.length === 0 ? 0 : OPEN;
}

/** What a person has to confirm first closes itself then: nothing to be done by whoever closes gaps. */
function open(told: Digest): Digest {
  return { ...told, gaps: told.gaps.filter(({ proof }) => proof?.by !== 'behaviour-change') };
}

function plainList(told: Digest): readonly string[] {
  if (told.gaps.length === 0) return noGaps(told);
  return told.gaps.map((gap) => {
    const input = gap.noticedBy ? `   ${oneLine(gap.noticedBy.case)} tells it apart` : '';
    return `${told.ids.get(gap.id)}  ${place(gap)}   ${oneLine(plainText(gap.label))}${input}`;
  });
}

/** A fault that undoes a change of behaviour is no gap: the change is shown, and its test is written once somebody accepts it. */
function noGaps({ causes, ids }: Digest): readonly string[] {
  if (causes.length === 0) return ['No gaps: some test notices each judged fault of the last run.'];
  return [
    `No gaps beside ${plural(causes.length, 'behaviour change')} to confirm (qtest accept ID), with tests that notice the rest:`,
    ...causes.map(
      ({ id, call, base, head }) => `${ids.get(id)}  ${oneLine(call)}   ${oneLine(base)} -> ${oneLine(head)}`,
    ),
  ];
}

/**
 * A brief in Markdown: what is open, with stable ids, the proven inputs, and when the work is done. Texts from the code under
 * test stand in code spans and blocks that they cannot end: they are data to whoever reads it.
 */
export function agentBrief(result: RunResult, told: Digest): readonly string[] {
  if (told.gaps.length === 0) return ['# QTest: no gaps', '', ...changeLines(told.causes)];
  return [
    `# QTest: ${plural(told.gaps.length, 'gap')} in changed code`,
    '',
    `Base ${result.subject.baseSha.slice(0, 12)}, head ${result.subject.headSha.slice(0, 12)}. A gap is a fault that could be made in the code without any test failing.`,
    '',
    '## What to do',
    '',
    '1. For each gap with an input: add a test that makes this call and asserts this result. ' +
      `${span(rerunCommand(result, '--write'))} writes those that are ready.`,
    '2. For each gap without an input: find one that tells the two texts apart and add a test; where none can exist, say so with `qtest dismiss ID "reason"`.',
    '3. Do not change the source to make a gap vanish, and do not weaken a test.',
    '',
    `Done when ${span(`${rerunCommand(result)} && qtest gaps`)} exits with 0.`,
    '',
    '## Gaps',
    '',
    ...told.gaps.flatMap((gap) => gapLines(gap, testFileOf(gap, result))),
    ...changeLines(told.causes),
  ];
}

/** Where the test that tells the fault apart belongs, as far as a run has rendered it. */
function testFileOf({ proof }: Survivor, { tests }: RunResult): string | undefined {
  return tests.find((test) => test.id === proof?.case)?.file;
}

function gapLines(gap: Survivor, testFile: string | undefined): readonly string[] {
  const reach = gap.coveredBy.length === 0 ? 'no test reaches it' : `reached by ${span(gap.coveredBy[0] ?? '')}`;
  const input = gap.noticedBy;
  return [
    `### ${gap.id}`,
    '',
    `- place: ${span(place(gap))}, function ${span(gap.function.split('#').at(-1) ?? gap.function)}; ${reach}`,
    ...faultLines(gap),
    input
      ? `- input: ${span(input.case)} gives ${span(input.result)}; with the fault ${span(input.withFault)}${gap.proof ? ' (verified)' : ''}`
      : '- input: none known',
    ...(testFile === undefined ? [] : [`- test file: ${span(testFile)}`]),
    '',
  ];
}

/** The two texts; as a diff where they go over several lines. */
function faultLines({ diff, original, replacement }: Survivor): readonly string[] {
  if (!diff || diff.before.length === 1) return [`- text: ${span(original)}`, `- fault: ${span(replacement)}`];
  const lines = lineDiff(diff);
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return ['- the fault as a diff:', '', `${fence}diff`, ...lines, fence, ''];
}

function changeLines(causes: readonly BehaviourChangeResult[]): readonly string[] {
  if (causes.length === 0) return [];
  return [
    '## Behaviour changes that a person must confirm',
    '',
    'Not yours to decide: name them in your answer.',
    '',
    ...causes.map(
      (change) => `- ${change.id}: ${span(change.call)} gave ${span(change.base)}, now ${span(change.head)}`,
    ),
    '',
  ];
}

function place(gap: Survivor): string {
  return `${oneLine(gap.file)}:${gap.line}`;
}

/** A Markdown code span on one line that nothing in the text can end. */
function span(text: string): string {
  const line = oneLine(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Length of the longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
