/**
 * Draws the changes that bench/reach.ts measures on, before anything is measured.
 *   node bench/reach/draw.ts
 * Writes bench/reach/pairs.json.
 *
 * The rule. Of each package of bench/reach/subjects.ts its releases until DAY (or until its own last one) that are no pre-releases, as
 * consecutive pairs of the same major version, newest first: the newest PER_PACKAGE between which QTest's own reading of a change has
 * FEWEST to MOST functions that were edited or are new, in source files that are written by hand and that the package loads or has below `src/`. The
 * kind of each function is decided by the rule of kinds.ts. Nothing is left out or moved by hand.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outline } from '../../src/languages/typescript/outline/outline.ts';
import { isByHand, loadedFiles } from '../loaded-files.ts';
import { changeBetween, consecutive, releasesUntil } from '../releases.ts';
import { type Kind, kindOf } from './kinds.ts';
import { SUBJECTS } from './subjects.ts';

const DAY = '2026-11-27';
const PER_PACKAGE = 2;
const FEWEST = 1;
const MOST = 8;

export interface ReachPair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly functions: readonly (Kind & { readonly id: string })[];
}

const work = mkdtempSync(path.join(tmpdir(), 'qtest-draw-'));
const pairs: ReachPair[] = [];
try {
  for (const { name, last } of SUBJECTS) {
    const all = releasesUntil(DAY, name);
    const releases = last === undefined ? all : all.slice(all.indexOf(last));
    let drawn = 0;
    for (const [head, base] of consecutive(releases)) {
      if (drawn === PER_PACKAGE) break;
      const functions = await changedFunctions(name, base, head);
      process.stderr.write(`${name} ${base} to ${head}: ${functions.length} functions\n`);
      if (functions.length < FEWEST || functions.length > MOST) continue;
      pairs.push({ name, base, head, functions });
      drawn += 1;
    }
  }
  writeFileSync(path.join(import.meta.dirname, 'pairs.json'), `${JSON.stringify(pairs, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function changedFunctions(name: string, base: string, head: string): Promise<ReachPair['functions']> {
  const { root, functions } = await changeBetween(work, name, base, head);
  const loaded = await loadedFiles(root);
  const found = [];
  for (const { id, file, head: fn } of functions.filter(({ because: { how } }) => how === 'edited')) {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (!isByHand(file, text) || !(loaded.has(file) || file.startsWith('src/'))) continue;
    found.push({ id, ...kindOf(file, text, await outline(file, text), fn) });
  }
  return found;
}
