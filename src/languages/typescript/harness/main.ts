/** Entry of the harness: runs inside the project's own test runner, in the realm of the code under test. */
import fs from 'node:fs';
import path from 'node:path';
import { explore } from './explore.ts';
import { observe } from './observe.ts';
import { FILES, type HarnessRequest, type HarnessResult, type Host } from './request.ts';
import { NothingLoads } from './stage.ts';

const readFileSync = fs.readFileSync;
const writeFileSync = fs.writeFileSync;
const renameSync = fs.renameSync;

/** Does what the request file asks for and writes the result into the request's output folder. */
export async function main(requestPath: string, host: Host): Promise<void> {
  const request = JSON.parse(readFileSync(requestPath, 'utf8')) as HarnessRequest;
  const result = await answer(request, host);
  const target = path.join(request.output, FILES.result);
  writeFileSync(`${target}.part`, JSON.stringify(result));
  renameSync(`${target}.part`, target);
}

async function answer(request: HarnessRequest, host: Host): Promise<HarnessResult> {
  try {
    return await (request.mode === 'explore' ? explore(request, host) : observe(request, host));
  } catch (error) {
    if (error instanceof NothingLoads) return { mode: 'failed', message: error.message };
    throw error;
  }
}
