/**
 * Draws the pairs of releases that bench/real-changes.ts and bench/silence.ts measure on, before anything is measured.
 *   node bench/real-changes/draw.ts
 * Writes bench/real-changes/pairs.json and silent.json; `example` of a pair is filled in by hand afterwards and kept.
 *
 * The rule. Packages in the order of candidates.json; of each, releases until DAY that are no pre-releases, as consecutive pairs of
 * the same major version, newest first, the newest NEWEST of them. A pair counts where
 * - the changelog in the newest tarball has lines for its head (dependencies, tests, documents, old engines and
 *   the like alone do not count), and
 * - between its releases the syntax tree of a function differs, by QTest's own reading of a change, in a source file that the
 *   package loads (what its entries import), and that is written by hand: not in a folder for built files, without the marks that
 *   compilers and bundlers leave.
 * Pairs whose lines speak of refactoring, performance or renaming alone are `silent`; of each kind there are
 * at most PER_PACKAGE of a package and PER_OWNER of an owner of repositories (many packages of one hand are written alike),
 * SILENT and PAIRS in all. Nothing is left out by hand; `leftOut` counts what the rule left out.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isByHand, loadedFiles } from '../loaded-files.ts';
import { changeBetween, consecutive, fetched, releasesUntil } from '../releases.ts';
import type { Candidates } from './candidates.ts';
import { changelogOf, kindOf, releasesOf } from './changelog.ts';

const DAY = '2026-11-27';
const PAIRS = 44;
const SILENT = 10;
const PER_PACKAGE = 2;
const PER_OWNER = 4;
const NEWEST = 8;

export interface RealChange {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  /** Source files with a function that differs. */
  readonly files: readonly string[];
  /** Ids of these functions. */
  readonly functions: readonly string[];
  /** What the changelog says of head. */
  readonly changelog: readonly string[];
  /** By hand: the input and output, or the function or option, whose behaviour the changelog names. */
  readonly example?: string;
}

type LeftOut =
  | 'housekeeping'
  | 'nothing in the changelog'
  | 'no function differs'
  | 'built files'
  | 'enough of the package or its owner';

const work = mkdtempSync(path.join(tmpdir(), 'qtest-draw-'));
const here = (name: string) => path.join(import.meta.dirname, name);
const { packages } = JSON.parse(readFileSync(here('candidates.json'), 'utf8')) as Candidates;
const examples = new Map(drawnBefore('pairs.json').map((pair) => [`${pair.name} ${pair.head}`, pair.example]));
const pairs: RealChange[] = [];
const silent: RealChange[] = [];
const leftOut: Partial<Record<LeftOut, number>> = {};
const owners = new Map(packages.map(({ name, owner }) => [name, owner]));
let looked = 0;
let ownerFull = 0;
try {
  for (const { name, owner } of packages) {
    if (pairs.length >= PAIRS && silent.length >= SILENT) break;
    if (
      [pairs, silent].every(
        (list, at) => list.length >= (at === 0 ? PAIRS : SILENT) || ofOwner(list, owner) >= PER_OWNER,
      )
    ) {
      ownerFull += 1;
      continue;
    }
    looked += 1;
    await drawFrom(name, owner);
    process.stderr.write(`${name}: ${pairs.length} pairs, ${silent.length} silent\n`);
    write('pairs.json', pairs);
    write('silent.json', silent);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function drawFrom(name: string, owner: string): Promise<void> {
  const versions = releasesUntil(DAY, name);
  const newest = versions[0];
  if (newest === undefined) return;
  const folder = fetched(work, name, newest);
  const file = changelogOf(readdirSync(folder));
  const releases = file === undefined ? new Map() : releasesOf(readFileSync(path.join(folder, file), 'utf8'));
  for (const [head, base] of consecutive(versions).slice(0, NEWEST)) {
    const changelog: readonly string[] = releases.get(head) ?? [];
    const kind = kindOf(changelog);
    if (kind === 'nothing' || kind === 'housekeeping') {
      leaveOut(kind === 'nothing' ? 'nothing in the changelog' : kind);
      continue;
    }
    const [list, limit] = kind === 'refactoring' ? [silent, SILENT] : [pairs, PAIRS];
    const ofPackage = list.filter((pair) => pair.name === name).length;
    if (ofPackage >= PER_PACKAGE || ofOwner(list, owner) >= PER_OWNER || list.length >= limit) {
      leaveOut('enough of the package or its owner');
      continue;
    }
    const found = await changedFunctions(name, base, head);
    if (typeof found === 'string') leaveOut(found);
    else list.push({ name, base, head, ...found, changelog: changelog.slice(0, 20) });
  }
}

function ofOwner(list: readonly RealChange[], owner: string): number {
  return list.filter((pair) => owners.get(pair.name) === owner).length;
}

function leaveOut(why: LeftOut): void {
  leftOut[why] = (leftOut[why] ?? 0) + 1;
}

async function changedFunctions(
  name: string,
  base: string,
  head: string,
): Promise<{ readonly files: readonly string[]; readonly functions: readonly string[] } | LeftOut> {
  const { root, functions } = await changeBetween(work, name, base, head);
  const loaded = await loadedFiles(root);
  const changed = functions.filter((fn) => fn.kind === 'changed' && fn.because.how === 'edited' && loaded.has(fn.file));
  const byHand = changed.filter(({ file }) => isByHand(file, readFileSync(path.join(root, file), 'utf8')));
  if (changed.length === 0) return 'no function differs';
  if (byHand.length === 0) return 'built files';
  return { files: [...new Set(byHand.map(({ file }) => file))], functions: byHand.map(({ id }) => id) };
}

function drawnBefore(file: string): readonly RealChange[] {
  return existsSync(here(file)) ? (JSON.parse(readFileSync(here(file), 'utf8')) as Drawn).pairs : [];
}

/** Keeps the examples that stood in the file. */
function write(file: string, drawn: readonly RealChange[]): void {
  const list = drawn.map((pair) => {
    const example = examples.get(`${pair.name} ${pair.head}`);
    return example === undefined ? pair : { ...pair, example };
  });
  const text: Drawn = { day: DAY, packagesLookedAt: looked, ownerHasEnough: ownerFull, leftOut, pairs: list };
  writeFileSync(here(file), `${JSON.stringify(text, null, 2)}\n`);
}

export interface Drawn {
  readonly day: string;
  readonly packagesLookedAt: number;
  /** Packages passed over because their owner has enough pairs. */
  readonly ownerHasEnough: number;
  /** Pairs that the rule left out, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  readonly pairs: readonly RealChange[];
}
