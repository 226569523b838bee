import type { RunResult } from '../verdict/run-result.ts';
import { type Digest, digest } from './digest.ts';
import { droppedCount } from './dropped.ts';
import { headline } from './headline.ts';
import { link, marked, plain } from './markdown-escape.ts';
import {
  apiSection,
  changesSection,
  commandsSection,
  dismissedSection,
  findingsSection,
  gapsSection,
  notMeasuredSection,
  standing,
  testsSection,
} from './markdown-sections.ts';
import { humanTime } from './words.ts';

/** First line of the comment, by which it is found again. `key` tells the comments of several jobs apart. */
export function commentMarker(key = ''): string {
  return `<!-- qtest:gate${key.replace(/[^\w./]+/g, '_').replace(/^(?=.)/, ' ')} -->`;
}

/** No comment is longer. */
const MAX_LINES = 40;

/**
 * Lists in the order in which they get room, each with the sizes that it may grow to. Without room a list is a line that counts, but
 * the tests are nothing, and to commit them unseen is asked for: they come before what the report tells as well.
 */
const SIZES: readonly (readonly [keyof Rows, readonly number[]])[] = [
  ['changes', [2, 3, 4, 5, 6, 8, 10]],
  ['gaps', [1, 2, 3, 4, 5, 6, 8]],
  ['tests', [2, 4, 6, 8, 10]],
  ['commands', [1, 2, 3]],
  ['api', [1, 2, 3, 4, 6, 8]],
  ['notMeasured', [1, 2, 3, 4, 6, 8]],
  ['findings', [2, 3]],
  ['dismissed', [1, 2, 3, 5]],
];

export interface MarkdownOptions {
  /** Web address of the HTML report, where it was published. */
  readonly reportUrl?: string;
  /** Of its job, where a pull request has several; see commentMarker. */
  readonly key?: string;
  /** Sentences about what was done with the result, in Markdown. */
  readonly notes?: readonly string[];
  /** The branch is in another repository, where commands in comments are refused: the command line is named instead. */
  readonly isFork?: boolean;
  /** Lines of a folded part above the footer, beside the 40. */
  readonly folded?: readonly string[];
}

/** The pull-request comment: at most 40 lines of GitHub Markdown, ending with a newline. */
export function renderMarkdown(result: RunResult, options: MarkdownOptions = {}): string {
  const told = digest(result);
  let rows: Rows = { changes: 0, gaps: 0, commands: 0, api: 0, notMeasured: 0, findings: 0, dismissed: 0, tests: 0 };
  let lines = comment(result, told, rows, options);
  for (let step = 0; step < LONGEST; step++) {
    for (const [list, sizes] of SIZES) {
      const size = sizes[step];
      if (size === undefined) continue;
      const grown = { ...rows, [list]: size };
      const longer = comment(result, told, grown, options);
      if (longer.length > MAX_LINES) continue;
      rows = grown;
      lines = longer;
    }
  }
  return `${lines.toSpliced(-1, 0, ...(options.folded?.length ? [...options.folded, ''] : [])).join('\n')}\n`;
}

const LONGEST = Math.max(...SIZES.map(([, sizes]) => sizes.length));

function comment(result: RunResult, told: Digest, rows: Rows, options: MarkdownOptions): string[] {
  const title = `### QTest: ${marked(headline(result, told))}`;
  const sections = [
    changesSection(result, told, rows.changes, options.isFork),
    gapsSection(result, told, rows.gaps, options.isFork),
    findingsSection(result, rows.findings),
    // Folded parts follow each other without a blank line.
    [
      ...commandsSection(told, rows.commands),
      ...testsSection(result, told, rows.tests),
      ...apiSection(result, rows.api),
      ...notMeasuredSection(result, told, rows.notMeasured),
      ...dismissedSection(result, rows.dismissed),
    ],
    footer(result, told, options),
  ];
  const body = sections.filter((section) => section.length > 0).flatMap((section) => ['', ...section]);
  const notes = options.notes?.length ? ['', ...options.notes] : [];
  return [commentMarker(options.key), title, ...standing(result, told), ...notes, ...body];
}

/** How many entries of each list are shown. */
interface Rows {
  readonly changes: number;
  readonly gaps: number;
  readonly commands: number;
  readonly api: number;
  readonly notMeasured: number;
  readonly findings: number;
  readonly dismissed: number;
  readonly tests: number;
}

function footer(result: RunResult, told: Digest, options: MarkdownOptions): string[] {
  const { timings, tool, report, cost } = result;
  const first = told.gaps[0];
  const id = first && (told.ids.get(first.id) ?? first.id);
  const dropped = droppedCount(result);
  const address = options.reportUrl ?? report;
  const parts = [
    humanTime(timings.totalMs),
    tool.model === 'none' ? 'no model' : `${plain(tool.model)}${cost.usd > 0 ? `, $${cost.usd.toFixed(2)}` : ''}`,
    ...(dropped ? [plain(dropped)] : []),
    ...(address ? [link('report', address)] : []),
    ...(id && /^\w+$/.test(id)
      ? [`fault ${id} is wrong? \`${options.isFork ? 'npx ' : '/'}qtest dismiss ${id} reason\``]
      : []),
  ];
  return [`<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`];
}
