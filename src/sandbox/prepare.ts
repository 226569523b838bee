/** What every sandbox that encloses makes for a place, whichever kind it is. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { newPart } from './programs/run-folder.ts';
import type { Place } from './sandbox.ts';
import { ownReads, pathWith } from './seen.ts';
import { NO_OPENINGS } from './ways/openings.ts';
import { openWays, type Ways } from './ways/ways.ts';

export interface Prepared extends AsyncDisposable {
  /** A folder that no program can alter. */
  readonly own: string;
  readonly ways: Ways;
  /** The folder in it that all programs share for what Node has compiled. */
  readonly compiled: string;
  /** All that can be read, of what exists. */
  readonly reads: readonly string[];
  /** Variables of every program. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that may be secret. */
  readonly handed: Readonly<Record<string, string>>;
}

/** `kind` names the folder, `node` QTest's own Node inside where it is not this process's. */
export async function prepare(
  kind: string,
  { reads, openings = NO_OPENINGS }: Place,
  node?: string,
): Promise<Prepared> {
  const own = newPart(kind);
  const ways = await openWays(openings, own);
  const compiled = path.join(own, 'compiled');
  await mkdir(compiled);
  return {
    own,
    ways,
    compiled,
    reads: [...ownReads(node), ...reads].filter((at) => existsSync(at)),
    env: { PATH: pathWith(reads), NODE_COMPILE_CACHE: compiled },
    handed: openings.env,
    async [Symbol.asyncDispose]() {
      await ways[Symbol.asyncDispose]();
      await rm(own, { recursive: true, force: true });
    },
  };
}
