/** No sandbox: programs run as the user. The harness's guard stops accidents, nothing stops malice. */

import { removeTree } from './copy/remove-tree.ts';
import { underLimits } from './programs/limits.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from './programs/process.ts';
import { newPart } from './programs/run-folder.ts';
import type { Sandbox } from './sandbox.ts';

export const host: Sandbox = {
  kind: 'host',
  network: true,
  enclose: ({ openings }) =>
    Promise.resolve({
      run: (request) => run({ ...request, handed: openings?.env ?? {} }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }),
};

/** What a program leaves in its temporary folder, by design or because it was ended, goes with it: so it does in the other kinds. */
async function run(request: ProcessRequest): Promise<ProcessResult> {
  const [file = '', ...args] = underLimits([request.file, ...request.args], false);
  const temporary = newPart('tmp');
  const end = await runProcess({ ...request, file, args, env: { TMPDIR: temporary, ...request.env } });
  try {
    removeTree(temporary);
  } catch {
    // A process that left its group still writes there: it ends with the run.
  }
  return end;
}
