/** The project's own Node: the one on PATH in its folder, asked for itself, so that version managers' shims are seen through. */
import path from 'node:path';
import { ConfigurationError } from '../../../errors.ts';
import { runProcess } from '../../../sandbox/programs/process.ts';
import { newPart } from '../../../sandbox/programs/run-folder.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { apartFromSystem } from '../../../sandbox/seen.ts';
import { readTextIfAny } from './read-json.ts';

const TIMEOUT_MS = 10_000;
const QUESTION = `process.report.excludeNetwork = true;
process.stdout.write(JSON.stringify([process.execPath, process.versions.node, process.allowedNodeEnvironmentFlags.has('--test-random-seed'), process.report.getReport().sharedObjects]))`;

/** Absolute path and version of the Node that a project's tests run on. */
export interface NodeProgram {
  readonly path: string;
  readonly version: string;
  /** What it is for where that is not this machine: `linux/arm64`; and the version of the `node` on PATH here. */
  readonly platform?: string;
  readonly here?: string;
  /** True where its test runner can take tests in another order, as late lines of Node 24 and 26 can. */
  readonly shuffles?: boolean;
  /** What it is linked against outside the system's folders, its loader among it; absent where nothing is. */
  readonly libraries?: readonly string[];
}

/**
 * Runs `node` once in the folder (absolute). Where a sandbox has another system or processor, the nearest that it has is taken instead.
 * Throws ConfigurationError when PATH has none that works.
 */
export async function nodeOf(folder: string, sandbox?: Sandbox): Promise<NodeProgram> {
  const here = await ask('node', folder, runProcess);
  if (!sandbox?.foreign) return here;
  const { nodes, platform } = sandbox.foreign;
  const file = nodes.get(nearest([...nodes.keys()], Number.parseInt(here.version, 10))) as string;
  const known = asked.get(file) ?? askInside(file, sandbox);
  asked.set(file, known);
  return { ...(await known), platform, here: here.version };
}

/** Of major versions; the later of two that are as near. */
export function nearest(versions: readonly number[], wanted: number): number {
  const distance = (version: number) => Math.abs(version - wanted - 0.1);
  return versions.reduce((best, version) => (distance(version) < distance(best) ? version : best));
}

const asked = new Map<string, Promise<NodeProgram>>();

async function askInside(file: string, sandbox: Sandbox): Promise<NodeProgram> {
  const folder = newPart('asked');
  await using enclosure = await sandbox.enclose({ folder, reads: [file] });
  return await ask(file, folder, (request) => enclosure.run(request));
}

async function ask(file: string, folder: string, run: typeof runProcess): Promise<NodeProgram> {
  const end = await run({
    file,
    args: ['-e', QUESTION],
    cwd: folder,
    timeoutMs: TIMEOUT_MS,
  });
  const answer =
    /\["(?<path>(?:[^"\\]|\\.)+)","(?<version>\d+\.\d+\.\d+)[^"]*",(?<shuffles>true|false),(?<libraries>\[[^\n]*\])\]$/.exec(
      end.output,
    )?.groups;
  if (end.exitCode !== 0 || !answer) {
    const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
    throw new ConfigurationError(
      `The project's Node could not be started in ${folder} (${why}). Put the \`node\` that runs its tests on PATH.`,
    );
  }
  const libraries = apartFromSystem(JSON.parse(answer.libraries as string) as readonly string[]);
  return {
    path: JSON.parse(`"${answer.path}"`) as string,
    version: answer.version as string,
    shuffles: answer.shuffles === 'true',
    ...(libraries.length > 0 && { libraries }),
  };
}

/** True for `version` (`22.23.0`) at or above `least` (`22.18`). */
export function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version.split('.').map(Number), least.split('.').map(Number)];
  for (let at = 0; at < want.length; at++) {
    const difference = (have[at] ?? 0) - (want[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** True where this Node runs TypeScript files by itself: unflagged since 22.18 and 23.6 (nodejs.org/api/typescript.html). */
export function stripsTypes(version: string): boolean {
  return version.startsWith('22.') ? isAtLeast(version, '22.18') : isAtLeast(version, '23.6');
}

/** A notice when .nvmrc or .node-version of the folders names another major version. */
export function otherVersionWanted(root: string, folders: readonly string[], version: string): string | undefined {
  for (const folder of folders) {
    for (const file of ['.nvmrc', '.node-version']) {
      const wanted = /^v?(\d+)/.exec(readTextIfAny(path.join(root, folder, file))?.trim() ?? '')?.[1];
      if (wanted === undefined) continue;
      const major = version.split('.')[0];
      return wanted === major
        ? undefined
        : `${path.posix.join(folder, file)} asks for Node ${wanted}, but \`node\` on PATH is ${version}; tests run on that one.`;
    }
  }
  return undefined;
}
