import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { mainModule } from '../../../assets.ts';
import { ToolError } from '../../../errors.ts';
import { readClaim } from '../../../sandbox/copy/read-claim.ts';
import { NO_COMPILE_CACHE } from '../../../sandbox/environment.ts';
import type { ProcessRequest, ProcessResult } from '../../../sandbox/programs/process.ts';
import type { Facts, FactsRequest } from './types.ts';

export type { Entry, Facts, FactsFile, FactsRequest, Member, Pool, Seed } from './types.ts';

/** What the extraction asks for beyond its time before it is ended: its start, and the one step that is under way when time is up. */
const GRACE_MS = 8_000;

/** Bytes. */
const MAX_ANSWER = 512 * 1024 * 1024;

export interface FactsPlace {
  /** Absolute path of a folder for passing files; made where it is missing. */
  readonly scratch: string;
  /** Runs a program to its end. */
  readonly run: (request: ProcessRequest) => Promise<ProcessResult>;
  readonly signal: AbortSignal;
}

/**
 * What inputs fit the changed functions of a project: its exported ways in with their parameter types, literals and
 * regular expressions turned into values, and calls that tests and documentation already hold.
 * Nothing of the project is executed. The compiler runs in a process of its own, which the request's limits end; types are then read as
 * written. What could not be learnt is said in `notices`. Throws ToolError where even that fails.
 */
export async function extractFacts(request: FactsRequest, place: FactsPlace): Promise<Facts> {
  const checked = await inProcess(request, place);
  if (!('failed' in checked)) return checked;
  const written = await inProcess({ ...request, unchecked: reasonOf(checked.failed) }, place);
  if (!('failed' in written)) return written;
  throw new ToolError('the reading of types failed', { command: 'qtest facts', ...written.failed });
}

async function inProcess(
  request: FactsRequest,
  { scratch, run, signal }: FactsPlace,
): Promise<Facts | { readonly failed: ProcessResult }> {
  await mkdir(scratch, { recursive: true });
  const asked = path.join(scratch, `${randomUUID()}.facts`);
  const answer = `${asked}-answer`;
  await writeFile(asked, serialize(request));
  const program = `import(${JSON.stringify(pathToFileURL(mainModule()).href)}).then((main) => main.facts(process.argv))`;
  const ended = await run({
    file: process.execPath,
    args: ['--eval', program, 'facts', asked, answer],
    cwd: scratch,
    env: NO_COMPILE_CACHE,
    timeoutMs: request.limits.wallMs + GRACE_MS,
    heapMb: request.limits.memoryMiB,
    signal,
  });
  signal.throwIfAborted();
  const left = ended.exitCode === 0 ? readClaim(answer, scratch, MAX_ANSWER) : undefined;
  return left ? (deserialize(left) as Facts) : { failed: ended };
}

function reasonOf(ended: ProcessResult): string {
  if (ended.timedOut) return 'time is up';
  if (/heap out of memory|heap limit/i.test(ended.output)) return 'too much memory needed';
  return `the compiler ended (${ended.signal ?? `exit ${ended.exitCode}`})`;
}
