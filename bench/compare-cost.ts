/**
 * What a comparison costs beside the search alone: `qtest compare` of releases against the one before, and against a commit without their
 * sources, where the same functions are new and there is nothing to compare with; one after the other, in turns.
 *   node bench/compare-cost.ts [COUNT]
 * Takes the first COUNT pairs of bench/real-changes/pairs.json of which every function of the changed files differs, so that both are about
 * the same functions. Prints and writes bench/results/compare-cost.{json,md}.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { machine, writeResults } from './machine.ts';
import { git, makeReleases } from './packages.ts';
import { timedCompare } from './qtest.ts';
import type { Drawn, RealChange } from './real-changes/draw.ts';

interface Row {
  readonly pair: string;
  readonly functions: number;
  readonly compareSeconds: number;
  readonly searchSeconds: number;
  readonly compareCpu: number;
  readonly searchCpu: number;
}

const count = Number(process.argv[2] ?? 10);
const { pairs } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'real-changes/pairs.json'), 'utf8')) as Drawn;
const rows: Row[] = [];
for (const pair of pairs) {
  const row = rows.length < count ? measure(pair) : undefined;
  if (row) rows.push(row);
}
writeResults('compare-cost', { command: 'node bench/compare-cost.ts', machine: machine(), rows }, table());

function measure({ name, base, head, functions }: RealChange): Row | undefined {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-compare-cost-'));
  try {
    makeReleases(name, base, head, work);
    withoutSources(work, [...new Set(functions.map((id) => id.slice(0, id.lastIndexOf('#'))))]);
    const alone = timedCompare(work, ['--base', 'nothing']);
    const ids = alone.result.functions.map(({ id }) => id);
    if (ids.toSorted().join() !== functions.toSorted().join()) return undefined;
    const both = timedCompare(work, ['--base', 'base']);
    return {
      pair: `${name}@${head}`,
      functions: ids.length,
      compareSeconds: both.seconds,
      searchSeconds: alone.seconds,
      compareCpu: both.cpuSeconds ?? 0,
      searchCpu: alone.cpuSeconds ?? 0,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A commit before head, tagged `nothing`, that lacks these files. */
function withoutSources(folder: string, files: readonly string[]): void {
  git(folder, 'checkout', '-q', '--detach', 'head');
  git(folder, 'rm', '-q', '--', ...files);
  git(folder, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'nothing');
  git(folder, 'tag', 'nothing');
  git(folder, 'checkout', '-q', 'main');
}

function table(): string {
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const wall = sum((row) => row.compareSeconds) / sum((row) => row.searchSeconds);
  const cpu = sum((row) => row.compareCpu) / sum((row) => row.searchCpu);
  return [
    `A comparison takes ${wall.toFixed(2)} times the wall time of the search alone, ${cpu.toFixed(2)} times its processor time (${rows.length} releases).`,
    '',
    '| release | functions | compare, wall s | search alone, wall s | compare, CPU s | search alone, CPU s |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${[row.pair, row.functions, ...[row.compareSeconds, row.searchSeconds, row.compareCpu, row.searchCpu].map((s) => s.toFixed(1))].join(' | ')} |`,
    ),
  ].join('\n');
}
