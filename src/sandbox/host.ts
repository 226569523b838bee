/** No sandbox: programs run as the user. The harness's guard stops accidents, nothing stops malice. */
import { runProcess } from './process.ts';
import type { Sandbox } from './sandbox.ts';

export const host: Sandbox = {
  kind: 'host',
  network: true,
  enclose: () => Promise.resolve({ run: runProcess, [Symbol.asyncDispose]: () => Promise.resolve() }),
};
