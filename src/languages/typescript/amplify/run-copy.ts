/** One start of the runner on a copy of a test file. */

import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetPath } from '../../../assets.ts';
import { parseClaim, readClaimedText } from '../../../sandbox/copy/read-claim.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { TsProject } from '../project.ts';
import { startRunner } from '../runners/run.ts';
import type { World } from './beside/observer.ts';
import { copyOf, type Variant } from './copy.ts';
import type { Fixture } from './read-fixture.ts';
import { type Sight, sight } from './sight.ts';

/** Variants of the tests of one file, and the faults with which they run. */
export interface CopyRun {
  readonly project: TsProject;
  readonly workspace: Workspace;
  /** Relative to the repository. */
  readonly file: string;
  readonly fixture: Fixture;
  readonly variants: readonly Variant[];
  readonly worlds: readonly World[];
  readonly timezone?: string;
  /** For the start as a whole. */
  readonly wallMs: number;
  readonly signal: AbortSignal;
}

/** For one test, which runs in many variants: one that takes longer is not worth its time, and with a fault in place it says nothing. */
const TEST_MS = 2_000;
/** So long nothing new is written: the start of the runner, or a loop without end. */
const START_MS = 20_000;
const SILENT_MS = 2_000;
/** A variant that does not end is left out, and the rest is started again: where many do not, the others are not worth the wait. */
const MAX_RESTARTS = 2;

/** What was seen, by world and variant. Never rejects for what the tests do. */
export async function runCopy(run: CopyRun): Promise<ReadonlyMap<string, Sight>> {
  const until = Date.now() + run.wallMs;
  const sights = new Map<string, Sight>();
  const hung = new Set<string>();
  for (let restarts = 0; restarts <= MAX_RESTARTS && Date.now() < until; restarts++) {
    const worlds = run.worlds.map(({ variants, ...world }) => ({
      ...world,
      variants: variants.filter((id) => {
        const key = sightKey(world.name, id);
        return !sights.has(key) && !hung.has(key) && !hung.has(sightKey(HEAD, id));
      }),
    }));
    const { seen, last, isSilent } = await startOnce({ ...run, worlds, wallMs: until - Date.now() });
    for (const one of seen) sights.set(sightKey(one.world, one.variant), one);
    if (!isSilent || last === undefined || sights.has(last)) break;
    hung.add(last);
  }
  return sights;
}

/** The first pass over head: a variant that does not end there is asked of no fault. */
export const HEAD = 'head';

interface Started {
  readonly seen: readonly Sight[];
  /** Key of what was begun last. */
  readonly last: string | undefined;
  /** It was ended since nothing was heard of it. */
  readonly isSilent: boolean;
}

async function startOnce(run: CopyRun): Promise<Started> {
  const { project, workspace, file, fixture, variants, worlds, wallMs, signal } = run;
  await using scratch = await workspace.newScratch();
  const [plan, output] = [path.join(scratch.path, 'plan.json'), path.join(scratch.path, 'sights.jsonl')];
  writeFileSync(plan, JSON.stringify({ worlds, until: Date.now() + 0.9 * wallMs }));
  const program = assetPath('harness', 'observer.cjs');
  const copy = copyPath(file);
  const text = copyOf(fixture, variants, { framework: project.framework, program, plan, output });
  await workspace.write(copy, text);
  let heard = { size: 0, at: 0 };
  let isSilent = false;
  await startRunner({
    project,
    workspace,
    files: [copy],
    testTimeoutMs: TEST_MS,
    serial: true,
    timeoutMs: wallMs,
    ...(run.timezone === undefined ? {} : { env: { TZ: run.timezone } }),
    signal,
    onTick: (elapsed) => {
      const size = statSync(output, { throwIfNoEntry: false })?.size ?? 0;
      if (size > heard.size) heard = { size, at: elapsed };
      isSilent = elapsed - heard.at > (size === 0 ? START_MS : TEST_MS + SILENT_MS);
      return isSilent ? 'end' : 'continue';
    },
  });
  const lines = (readClaimedText(output, scratch.path) ?? '').split('\n').map(parseClaim);
  const seen = lines.flatMap((line) => sight.safeParse(line).data ?? []);
  const last = lines.findLast((line): line is string => typeof line === 'string');
  return { seen, last, isSilent };
}

/** Names one pass of one variant. */
export function sightKey(world: string, variant: string): string {
  return `${world} ${variant}`;
}

/** `a.test.ts` becomes `a.qtest-amplify.test.ts`. */
function copyPath(file: string): string {
  return file.replace(/((?:[.-_](?:test|spec|tests))?\.[cm]?[jt]sx?)$/, '.qtest-amplify$1');
}
