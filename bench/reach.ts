/**
 * How far QTest reaches in published packages that ship their sources, with no model and no settings: pairs of releases that
 * bench/reach/draw.ts drew, each as a pull request.
 *   node bench/reach.ts [--keep=DIR] [NAME@HEAD…]
 * Prints and writes bench/results/reach.{json,md}; pairs that are not named keep their rows. The kinds of functions are those of
 * bench/reach/kinds.ts. Each package has the development tools of its authors; two also have their tests. `--keep` as in bench/shop.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeRepository } from './packages.ts';
import type { ReachPair } from './reach/draw.ts';
import pairs from './reach/pairs.json' with { type: 'json' };
import { SUBJECTS } from './reach/subjects.ts';
import { type FunctionRow, functionRow, reach, reasonsOf, shareByKind, verdictOf } from './reached.ts';

interface Row {
  readonly pair: string;
  readonly framework: string;
  /** Tests of the package that reach the change. */
  readonly ownTests: number;
  readonly functions: readonly FunctionRow[];
  readonly verdict: string;
  readonly seconds: number;
  readonly failed?: string;
}

const all = pairs as readonly ReachPair[];
const asked = chosen(all, titleOf);
let rows: readonly Row[] = asked.length < all.length ? readRows<Row>('reach') : [];
for (const pair of asked) {
  const row = measure(pair);
  rows = all.flatMap((one) => (one === pair ? [row] : rows.filter(({ pair: of }) => of === titleOf(one))));
  writeResults('reach', { command: 'node bench/reach.ts', machine: machine(), rows }, table());
}

function measure(pair: ReachPair): Row {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-reach-'));
  const name = titleOf(pair);
  try {
    const here = path.join(work, 'here');
    const prepare = SUBJECTS.find((one) => one.name === pair.name)?.prepare;
    makeRepository({ ...pair, pure: false, ...(prepare && { prepare }) }, here);
    const { seconds, result } = reach(here, path.join(work, 'model'), name);
    const [project] = result.projects;
    return {
      pair: name,
      framework: project?.framework ?? 'none',
      ownTests: project?.testsReaching ?? 0,
      functions: pair.functions.map(({ id, kind }) => functionRow(result, id, kind)),
      verdict: verdictOf(result),
      seconds: Math.round(seconds),
    };
  } catch (error) {
    const failed = (error as Error).message.slice(-400);
    return { pair: name, framework: '', ownTests: 0, functions: [], verdict: '', seconds: 0, failed };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function titleOf({ name, head }: ReachPair): string {
  return `${name}@${head}`;
}

function table(): string {
  const functions = rows.flatMap((row) => row.functions);
  const missing = all.map(titleOf).filter((name) => !rows.some(({ pair }) => pair === name));
  return [
    ...(missing.length === 0 ? [] : [`Not measured: ${missing.join(', ')}.`, '']),
    ...shareByKind(functions),
    '',
    '| release | runner | own tests that reach it | functions reached | verdict | wall s |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ pair, framework, ownTests, functions: own, verdict, seconds, failed }) => {
      const reached = `${own.filter(({ tests }) => tests > 0).length} of ${own.length}`;
      const cells = [pair, framework, ownTests, reached, failed ?? verdict, seconds];
      return `| ${cells.join(' | ').replaceAll(/\s+/g, ' ')} |`;
    }),
    '',
    ...reasonsOf(functions),
  ].join('\n');
}
