/**
 * Refactorings that `qtest compare` must say nothing of: those of __tests__/e2e/refactorings.ts, and real ones, which are releases whose
 * changelog speaks of refactoring, performance or renaming alone (real-changes/silent.json, drawn by rule).
 *   node bench/silence.ts [NAME@HEAD… | written]
 * Prints and writes bench/results/silence.{json,md}; rows that are not named are kept.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OTHER_TREE, SAME_TREE } from '../__tests__/e2e/refactorings.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeReleases } from './packages.ts';
import { timedCompare } from './qtest.ts';
import type { Drawn, RealChange } from './real-changes/draw.ts';
import { makeRefactored } from './refactored.ts';

interface Case {
  readonly name: string;
  readonly changes: number;
  make(work: string): void;
}

/** A release that does behave otherwise, whatever its changelog says: `witness` (for `node -e`) prints another thing in each. */
interface ByHand {
  readonly name: string;
  readonly why: string;
  readonly witness: string;
}

interface Row {
  readonly name: string;
  readonly changes: number;
  /** Functions that were compared. */
  readonly compared: number;
  readonly unmeasured: readonly string[];
  readonly differences: readonly string[];
  readonly seconds: number;
  readonly failed?: string;
}

const written: Case = {
  name: 'written',
  changes: SAME_TREE.length + OTHER_TREE.length,
  make: (work) => makeRefactored(work, [...SAME_TREE, ...OTHER_TREE]),
};
const readJson = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'real-changes', name), 'utf8'));
const { pairs } = readJson('silent.json') as Drawn;
const byHand = readJson('silent-by-hand.json') as readonly ByHand[];
const all: readonly Case[] = [written, ...pairs.map(real)];
const cases = chosen(all, ({ name }) => name);
let rows: readonly Row[] = cases.length < all.length ? readRows<Row>('silence') : [];
for (const one of cases) {
  const row = measure(one);
  rows = all.flatMap((of) => (of === one ? [row] : rows.filter(({ name }) => name === of.name)));
  writeResults('silence', { command: 'node bench/silence.ts', machine: machine(), rows }, table());
}

function real({ name, base, head }: RealChange): Case {
  const make = (work: string) => makeReleases(name, base, head, work);
  return { name: `${name}@${head}`, changes: 1, make };
}

function measure({ name, changes, make }: Case): Row {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-silence-'));
  try {
    make(work);
    const { seconds, result } = timedCompare(work, ['--base', 'base']);
    const isMeasured = (status: string) => status === 'tested' || status === 'changed';
    return {
      name,
      changes,
      compared: result.functions.filter(({ status }) => isMeasured(status)).length,
      unmeasured: result.functions
        .filter(({ status }) => !isMeasured(status))
        .map(({ id, status, reason }) => `${id}: ${status}${reason === undefined ? '' : `, ${reason}`}`.slice(0, 200)),
      differences: result.behaviourChanges.map(({ function: id, call, base, head }) =>
        `${id}: ${call} ${base} → ${head}`.slice(0, 300),
      ),
      seconds: Math.round(seconds),
    };
  } catch (error) {
    const failed = (error as Error).message.slice(-400);
    return { name, changes, compared: 0, unmeasured: [], differences: [], seconds: 0, failed };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function table(): string {
  const told = rows.filter(({ differences }) => differences.length > 0);
  const isReal = ({ name }: Row) => byHand.some((one) => one.name === name);
  return [
    `${told.length} of ${rows.length} rows are told of, ${told.filter(isReal).length} of them behave otherwise by hand too (bench/real-changes/silent-by-hand.json).`,
    '',
    '| change | functions compared | not measured | differences | wall s |',
    '|---|---|---|---|---|',
    ...rows.map(({ name, changes, compared, unmeasured, differences, seconds, failed }) => {
      const title = name === 'written' ? `${changes} written refactorings` : name;
      const told = failed === undefined ? differences.length : `not measured: ${failed.replaceAll(/\s+/g, ' ')}`;
      return `| ${[title, compared, unmeasured.length, told, seconds].join(' | ')} |`;
    }),
    '',
    ...rows.flatMap(({ name, differences }) => differences.map((text) => `- ${name}: ${text}`)),
    ...byHand.map(({ name, why, witness }) => `- ${name}, by hand: ${why} \`node -e "${witness}"\``),
    ...rows.flatMap(({ name, unmeasured }) => unmeasured.map((text) => `- ${name}, not measured: ${text}`)),
  ].join('\n');
}
