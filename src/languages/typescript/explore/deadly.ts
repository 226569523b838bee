/** Which modules end or hang the process that loads them: each asked in a process of its own, so that the others go on. */
import path from 'node:path';
import type { HarnessRequest } from '../harness/request.ts';
import type { ExploreDeps } from './deps.ts';
import { type HarnessOptions, runHarness } from './run-harness.ts';

/** Less than a search waits: that these modules do not load together is known already. */
const SILENCE_MS = 6_000;

export interface DeadlyModule {
  readonly file: string;
  readonly how: 'hang' | 'crash';
}

/** Those of head's modules, found by halves; together they are known to end or hang. In the order of the request's modules. */
export async function deadlyModules(
  request: HarnessRequest,
  options: HarnessOptions,
  deps: ExploreDeps,
): Promise<readonly DeadlyModule[]> {
  const files = Object.keys(request.modules.head);
  const middle = Math.ceil(files.length / 2);
  const found: DeadlyModule[] = [];
  for (const half of [files.slice(0, middle), files.slice(middle)]) {
    const part = withoutModules(request, (file) => !half.includes(file));
    const how = half.length > 0 ? await howLoadingEnds(part, options, deps) : undefined;
    if (how === undefined) continue;
    if (half.length === 1) found.push(...half.map((file) => ({ file, how })));
    else found.push(...(await deadlyModules(part, options, deps)));
  }
  return found;
}

/** The request as if these files were not among its modules. */
export function withoutModules(request: HarnessRequest, isLeftOut: (file: string) => boolean): HarnessRequest {
  const rest = (keys: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(keys).filter(([file]) => !isLeftOut(file)));
  return { ...request, modules: { head: rest(request.modules.head), base: rest(request.modules.base) } };
}

async function howLoadingEnds(
  request: HarnessRequest,
  options: HarnessOptions,
  deps: ExploreDeps,
): Promise<'hang' | 'crash' | undefined> {
  const load: HarnessRequest = {
    ...request,
    mode: 'observe',
    entries: [],
    faults: [],
    functions: [],
    cases: [],
    output: path.join(deps.scratch, 'load'),
  };
  const run = await runHarness(load, { ...options, loadSilenceMs: SILENCE_MS }, deps, 0);
  return run.deaths[0]?.how;
}
