/**
 * How far QTest reaches in service code: each of the thirty changes of examples/shop as a pull request, with no model and no settings.
 *   node bench/shop.ts [--keep=DIR] [NAME…]
 * Prints and writes bench/results/shop.{json,md}; rows that are not named are kept. `--keep` leaves each run in DIR, with the tests that
 * it wrote, for bench/truth.ts, bench/brittle-kinds.ts and bench/worth.ts. A function is reached where a certified test is made for it or notices a fault in it,
 * also one whose result differs from base and that waits to be confirmed;
 * a gap is named where one of the three faults or changes that are told first lies in the code that the truth names. A run remembers those
 * before it, as with a cached model.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { digest } from '../src/report/digest.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { type FunctionRow, functionRow, reach, reasonsOf, share, shareByKind, verdictOf } from './reached.ts';
import { installShop, makeShopBase, playChange, resetShop, type ShopChange, shopChanges } from './shop-changes.ts';

interface Row {
  readonly change: string;
  readonly functions: readonly FunctionRow[];
  readonly verdict: string;
  readonly gapNamed: boolean;
  /** The three that are told first. */
  readonly told: readonly string[];
  readonly seconds: number;
  readonly failed?: string;
}

const all = shopChanges();
const changes = chosen(all, ({ name }) => name);
let rows: readonly Row[] = changes.length < all.length ? readRows<Row>('shop') : [];
const work = mkdtempSync(path.join(tmpdir(), 'qtest-shop-'));
try {
  makeShopBase(work);
  installShop(work);
  for (const change of changes) {
    const row = measure(change);
    rows = all.flatMap(({ name }) => (name === row.change ? [row] : rows.filter((one) => one.change === name)));
    writeResults('shop', { command: 'node bench/shop.ts', machine: machine(), rows }, table());
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(change: ShopChange): Row {
  const { name, truth } = change;
  try {
    playChange(work, change);
    const { seconds, result } = reach(work, path.join(work, '.git/model'), name);
    const told = firstTold(result);
    return {
      change: name,
      functions: truth.functions.map(({ file, name: own, kind }) => functionRow(result, `${file}#${own}`, kind)),
      verdict: verdictOf(result),
      gapNamed: told.some(({ file, line }) => file === truth.gap.file && isIn(truth.gap, line)),
      told: told.map(({ file, line, text }) => `${file}:${line} ${text}`.slice(0, 200)),
      seconds: Math.round(seconds),
    };
  } catch (error) {
    const failed = (error as Error).message.slice(-400);
    return { change: name, functions: [], verdict: '', gapNamed: false, told: [], seconds: 0, failed };
  } finally {
    resetShop(work);
  }
}

function firstTold(result: RunResult) {
  const { causes, gaps } = digest(result);
  return [
    ...gaps.map(({ file, line, label }) => ({ file, line, text: label })),
    ...causes.map(({ file, line, call }) => ({ file, line, text: call })),
  ].slice(0, 3);
}

function isIn({ file, code }: ShopChange['truth']['gap'], line: number): boolean {
  const text = readFileSync(path.join(work, file), 'utf8');
  const at = text.indexOf(code);
  const first = text.slice(0, at).split('\n').length;
  return line >= first && line < first + code.split('\n').length;
}

function table(): string {
  const functions = rows.flatMap((row) => row.functions);
  const named = rows.filter((row) => row.gapNamed).length;
  return [
    `The gap that the truth names is among the three told first for ${share(named, rows.length)}.`,
    '',
    ...shareByKind(functions),
    '',
    '| change | functions reached | gap named | verdict | wall s |',
    '|---|---|---|---|---|',
    ...rows.map(({ change, functions: own, gapNamed, verdict, seconds, failed }) => {
      const reached = `${own.filter(({ tests }) => tests > 0).length} of ${own.length}`;
      const cells = [change, reached, gapNamed ? 'yes' : 'no', failed ?? verdict, seconds];
      return `| ${cells.join(' | ').replaceAll(/\s+/g, ' ')} |`;
    }),
    '',
    ...reasonsOf(functions),
  ].join('\n');
}
