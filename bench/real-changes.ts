/**
 * What real releases do differently: `qtest compare` on the pairs that bench/real-changes/draw.ts drew, without a model.
 *   node bench/real-changes.ts [NAME@HEAD…]
 * Prints and writes bench/results/real-changes.{json,md}; pairs that are not named keep their rows. A difference counts where it
 * stands in the result after at most LIMIT_SECONDS, the packages installed before. bench/real-changes/observable.json says, of pairs
 * where nothing was found at first, whether any input tells the releases apart on this Node, by hand: `witness` prints other things
 * in each.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiText } from '../src/report/api-text.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeReleases } from './packages.ts';
import { commandsOf, timedCompare } from './qtest.ts';
import type { Drawn, RealChange } from './real-changes/draw.ts';

const LIMIT_SECONDS = 60;

interface Row {
  readonly pair: string;
  /** Functions that differ, by the draw. */
  readonly functions: number;
  readonly found: boolean;
  readonly differences: number;
  /** Exports, signatures and errors that differ. */
  readonly api: number;
  /** The first of them. */
  readonly first: readonly string[];
  /** What the syntax tells callers. */
  readonly interface?: readonly string[];
  /** For bench/reproduce.ts. */
  readonly commands: readonly string[];
  readonly seconds: number;
  /** Where nothing was found: what the result says of it. */
  readonly miss?: Miss;
  readonly example?: string;
}

/** Of a pair that was missed once. */
interface Observable {
  readonly name: string;
  readonly head: string;
  readonly observable: boolean;
  readonly why: string;
  /** For `node -e` in either release. */
  readonly witness?: string;
}

/** Of a changelog's example: a part of a line that was shown and is of its kind, by hand; absent where none is. */
interface Judged {
  readonly pair: string;
  readonly line?: string;
}

interface Miss {
  /** For grouping. */
  readonly cause: string;
  readonly detail: string;
}

const { pairs: all } = readJson<Drawn>('pairs');
const known = readJson<{ readonly pairs: readonly Observable[] }>('observable').pairs;
const judged = readJson<readonly Judged[]>('judged');
const pairs = chosen(all, titleOf);
let rows: readonly Row[] = pairs.length < all.length ? readRows<Row>('real-changes') : [];
for (const pair of pairs) {
  const row = measure(pair);
  rows = all.flatMap((p) => (p === pair ? [row] : rows.filter((one) => one.pair === titleOf(p))));
  const command = 'node bench/real-changes.ts';
  writeResults('real-changes', { command, machine: machine(), rows }, table());
}

function measure(pair: RealChange): Row {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-real-changes-'));
  const asked = {
    pair: titleOf(pair),
    functions: pair.functions.length,
    ...(pair.example === undefined ? {} : { example: pair.example }),
  };
  const nothing = { ...asked, found: false, differences: 0, api: 0, first: [], commands: [] };
  try {
    const here = path.join(work, 'here');
    makeReleases(pair.name, pair.base, pair.head, here);
    const { seconds, result } = timedCompare(here, ['--base', 'base', '--max-wall', '30s']);
    const first = result.behaviourChanges
      .slice(0, 5)
      .map(({ function: id, call, base, head }) => `${id}: ${call} ${base} → ${head}`.slice(0, 300));
    const found = first.length > 0 && seconds <= LIMIT_SECONDS;
    const row = {
      ...asked,
      found,
      differences: result.behaviourChanges.length,
      api: result.apiChanges.length,
      first,
      interface: result.apiChanges.map(apiText),
      commands: commandsOf(result),
      seconds: Math.round(seconds),
    };
    if (found) return row;
    return {
      ...row,
      miss: first.length > 0 ? { cause: 'too late', detail: `${row.seconds} s` } : missOf(result, pair),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...nothing, seconds: 0, miss: { cause: 'failed', detail: detail.slice(0, 600) } };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function missOf(result: RunResult, { functions }: RealChange): Miss {
  const own = result.functions.filter(({ id }) => functions.includes(id));
  const unmeasured = own.filter(({ status }) => status !== 'tested' && status !== 'changed');
  const codes = result.projects.flatMap(({ reasons }) => reasons).filter(({ code }) => code !== 'faults-not-run');
  const detail = [
    ...own.map(({ id, status, reason }) => `${id}: ${status}${reason === undefined ? '' : `, ${reason}`}`),
    ...codes.map(({ code, message }) => `${code}: ${message}`),
    ...result.limits.hit.map(({ limit }) => `limit: ${limit}`),
  ].join('; ');
  const [one] = unmeasured;
  const cause =
    one !== undefined && unmeasured.length === own.length
      ? one.status
      : own.length === 0
        ? 'not in the result'
        : 'no difference seen';
  return { cause, detail: detail.slice(0, 800) };
}

function titleOf({ name, head }: { readonly name: string; readonly head: string }): string {
  return `${name}@${head}`;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `real-changes/${name}.json`), 'utf8')) as T;
}

function table(): string {
  const found = rows.filter((row) => row.found);
  const told = rows.filter((row) => row.found || (row.api > 0 && row.seconds <= LIMIT_SECONDS));
  const misses = Map.groupBy(
    rows.filter((row) => !row.found),
    ({ miss }) => miss?.cause ?? '',
  );
  const same = rows.filter(({ pair }) => known.some((one) => titleOf(one) === pair && !one.observable)).length;
  const differ = rows.length - same;
  const examples = rows.filter(({ example }) => example !== undefined);
  const shown = examples.filter(({ pair, first, interface: told = [] }) => {
    const { line } = judged.find((one) => one.pair === pair) ?? {};
    return line !== undefined && [...first, ...told].some((text) => text.includes(line));
  });
  return [
    `Found: ${found.length} of ${rows.length} (${Math.round((100 * found.length) / rows.length)} %); ${told.length} (${Math.round((100 * told.length) / rows.length)} %) where what callers see by the syntax alone (exports, signatures, errors) counts too.`,
    `By hand: ${differ} can differ at all on this Node, of which ${found.length} (${Math.round((100 * found.length) / differ)} %) were found.`,
    `Of ${examples.length} whose changelogs give an example, one of its kind is shown for ${shown.length} (${Math.round((100 * shown.length) / examples.length)} %), judged by hand (bench/real-changes/judged.json). Not for ${examples
      .filter((row) => !shown.includes(row))
      .map(({ pair }) => pair)
      .join(', ')}.`,
    '',
    '| release | functions that differ | found | differences | interface | wall s | the first |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ pair, functions, found, differences, api, seconds, first: [one = ''] }) => {
      const text = one.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
      return `| ${[pair, functions, found ? 'yes' : 'no', differences, api, seconds, text && `\`${text}\``].join(' | ')} |`;
    }),
    ...[...misses]
      .toSorted((a, b) => b[1].length - a[1].length)
      .flatMap(([cause, own]) => [
        '',
        `Not found, ${cause}: ${own.length}`,
        ...own.map(({ pair, miss }) => {
          const one = known.find((other) => titleOf(other) === pair);
          const hand = one && `${one.observable ? '' : 'nothing to find. '}${one.why} `;
          return `- ${pair}: ${hand ?? ''}(${miss?.detail.replaceAll(/\s+/g, ' ')})`;
        }),
      ]),
  ].join('\n');
}
