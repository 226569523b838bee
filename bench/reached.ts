/** Rows of changed functions with how far QTest reached them, for bench/shop.ts and bench/reach.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../src/verdict/run-result.ts';
import { git } from './packages.ts';
import { type Timed, timedRun } from './qtest.ts';
import { KINDS } from './shop-changes.ts';

/** For each change. */
const MAX_WALL = '120s';

export interface FunctionRow {
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly tests: number;
  /** Why there is none. */
  readonly why?: string;
}

/** A run as `--keep=DIR` keeps it, `DIR/<name>.json`. */
export interface Kept {
  /** What was told first. */
  readonly result: RunResult;
  /** The same with results that differ from base accepted, so that the tests that waited for it are written. */
  readonly written: RunResult;
}

/** `qtest run` on the change that stands in `work`, remembered in `model`. With `--keep` what it found is kept under `name`. */
export function reach(work: string, model: string, name: string): Timed {
  const args = ['--base', 'base', '--max-wall', MAX_WALL];
  const timed = timedRun(work, args, model);
  const keep = process.argv.find((arg) => arg.startsWith('--keep='))?.slice(7);
  if (keep !== undefined) {
    const { result } = timed;
    const waits = result.tests.some(({ state }) => state === 'to-confirm');
    const written = waits ? timedRun(work, [...args, '--write', '--accept-changes'], model).result : result;
    const kept: Kept = { result, written };
    mkdirSync(keep, { recursive: true });
    writeFileSync(path.join(keep, `${name.replaceAll('/', '+')}.json`), `${JSON.stringify(kept, null, 1)}\n`);
    git(work, 'reset', '-q', '--hard');
    git(work, 'clean', '-fdq');
  }
  return timed;
}

export function functionRow(result: RunResult, id: string, kind: FunctionRow['kind']): FunctionRow {
  const entry = result.functions.find((one) => one.id === id);
  // A test that first notices a fault of another function may notice one of this, too.
  const isReached = entry !== undefined && entry.untested === undefined;
  const tests = Math.max(isReached ? 1 : 0, result.tests.filter((test) => test.function === id).length);
  const why = entry ? [entry.untested ?? entry.status, entry.reason].filter(Boolean).join(': ') : 'not in the result';
  return { id, kind, tests, ...(tests > 0 ? {} : { why: why.slice(0, 200) }) };
}

export function verdictOf({ verdict, reasons }: RunResult): string {
  return [verdict, ...reasons.map(({ code }) => code)].join(', ');
}

/** Lines of a table: the share of functions with a certified test by kind. */
export function shareByKind(functions: readonly FunctionRow[]): readonly string[] {
  return [
    '| kind | functions with a certified test | and of those whose tests leave a fault open |',
    '|---|---|---|',
    ...KINDS.map((kind) => {
      const own = functions.filter((one) => one.kind === kind);
      const reached = own.filter(({ tests }) => tests > 0).length;
      const left = own.filter(({ why }) => !why?.startsWith('nothing-left') && !why?.startsWith('no-fault')).length;
      return `| ${kind} | ${share(reached, own.length)} | ${share(reached, left)} |`;
    }),
  ];
}

/** One line for each function without a test. */
export function reasonsOf(functions: readonly FunctionRow[]): readonly string[] {
  return functions.flatMap(({ id, kind, why }) => (why === undefined ? [] : [`- ${id} (${kind}): ${why}`]));
}

export function share(part: number, of: number): string {
  return of === 0 ? '-' : `${part} of ${of} (${Math.round((100 * part) / of)} %)`;
}
