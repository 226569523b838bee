/**
 * What comparing costs beside the search alone: `qtest run` on releases against the one before, and against the same release without the
 * functions that differ, where they are new and there is nothing to compare with; one after the other.
 *   node bench/compare-cost.ts [COUNT]
 * Takes the first COUNT pairs of bench/real-changes/pairs.json in which both runs are about the same functions. Compared are the stages
 * `search` and `compare`. Prints and writes bench/results/compare-cost.{json,md}.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typescript } from '../src/languages/typescript/typescript.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { machine, writeResults } from './machine.ts';
import { git, gitCommit, makeReleases } from './packages.ts';
import { runQTest } from './qtest.ts';
import type { Drawn, RealChange } from './real-changes/draw.ts';

interface Row {
  readonly pair: string;
  readonly functions: number;
  /** Seconds of the stages. */
  readonly search: number;
  readonly compare: number;
  /** Of the search where there is nothing to compare with. */
  readonly alone: number;
}

const count = Number(process.argv[2] ?? 10);
const { pairs } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'real-changes/pairs.json'), 'utf8')) as Drawn;
const rows: Row[] = [];
for (const pair of pairs) {
  const row = rows.length < count ? await measure(pair) : undefined;
  if (!row) continue;
  rows.push(row);
  writeResults('compare-cost', { command: 'node bench/compare-cost.ts', machine: machine(), rows }, table());
}

async function measure({ name, base, head, functions }: RealChange): Promise<Row | undefined> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-compare-cost-'));
  try {
    makeReleases(name, base, head, work);
    await tagWithout(work, functions);
    const alone = runQTest(work, ['--base', 'nothing']);
    const both = runQTest(work, ['--base', 'base']);
    const ids = ({ functions: found }: RunResult) =>
      found
        .map(({ id }) => id)
        .toSorted()
        .join();
    if (ids(alone) !== ids(both)) return undefined;
    return {
      pair: `${name}@${head}`,
      functions: both.functions.length,
      search: seconds(both, 'search'),
      compare: seconds(both, 'compare'),
      alone: seconds(alone, 'search'),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Below head a commit, tagged `nothing`, that is head with `null` in place of these functions. */
async function tagWithout(folder: string, ids: readonly string[]): Promise<void> {
  for (const [file, own] of Map.groupBy(ids, (id) => id.slice(0, id.lastIndexOf('#')))) {
    const full = path.join(folder, file);
    const text = readFileSync(full, 'utf8');
    const outline = await typescript.outline(file, text);
    const gone = outline.functions.filter(({ name }) => own.includes(`${file}#${name}`));
    const without = gone
      .toSorted((a, b) => b.start - a.start)
      .reduce((all, { start, end }) => `${all.slice(0, start)}null${all.slice(end)}`, text);
    writeFileSync(full, without);
  }
  gitCommit(folder, '-a', '-m', 'nothing');
  git(folder, 'tag', 'nothing');
  git(folder, 'checkout', '-q', 'head', '--', '.');
  gitCommit(folder, '-a', '-m', 'head again'); // on what it is compared with
}

function seconds({ timings }: RunResult, wanted: string): number {
  return timings.stages.reduce((all, { stage, ms }) => (stage === wanted ? all + ms / 1000 : all), 0);
}

function table(): string {
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const ratio = sum(({ search, compare }) => search + compare) / sum(({ alone }) => alone);
  return [
    `Search and comparison take ${ratio.toFixed(2)} times the search alone (${rows.length} releases).`,
    '',
    '| release | functions | search, s | comparison, s | search alone, s |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ pair, functions, ...times }) =>
        `| ${[pair, functions, ...[times.search, times.compare, times.alone].map((s) => s.toFixed(1))].join(' | ')} |`,
    ),
  ].join('\n');
}
