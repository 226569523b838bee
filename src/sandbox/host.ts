/** No sandbox: programs run as the user. The harness's guard stops accidents, nothing stops malice. */
import { underLimits } from './limits.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from './process.ts';
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

function run(request: ProcessRequest): Promise<ProcessResult> {
  const [file = '', ...args] = underLimits([request.file, ...request.args], false);
  return runProcess({ ...request, file, args });
}
