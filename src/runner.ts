/** The command `qtest-runner`: what the runner image offers beside `qtest`. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { guarded } from './cli/errors.ts';
import { ConfigurationError, ToolError } from './errors.ts';
import { processIo } from './io.ts';
import { engineFolder, isEngineInstalled } from './languages/typescript/engine/home.ts';
import { EXIT } from './outcome/explain.ts';
import { host } from './sandbox/host.ts';
import { mutateFunctions } from './serve/mutate-functions.ts';
import { type Mutate, serve } from './serve/serve.ts';
import { VERSION } from './version.ts';

const USAGE = `qtest-runner ${VERSION}
  serve [--socket FILE]   runs faults for whoever asks, by JSON lines over standard input and output or a Unix socket
  health                  exit code 0 where the engines are there`;

/** Whoever starts the service encloses it: it is meant for a container without a network. */
const mutate: Mutate = (order, signal) => mutateFunctions(order, host, signal);

/** Runs one command line (`process.argv`) and sets the exit code. Never rejects. */
export async function runner(argv: readonly string[]): Promise<void> {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(EXIT.interrupted));
  const io = processIo(abort.signal);
  process.exitCode = await guarded(io, async () => {
    const { command, socket } = read(argv);
    if (command === 'health') return health(io.stdout);
    if (socket === undefined) await serve(process.stdin, process.stdout, mutate);
    else await listen(socket);
    return 0;
  });
}

function read(argv: readonly string[]): { readonly command: 'serve' | 'health'; readonly socket?: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      options: { socket: { type: 'string' } },
      allowPositionals: true,
    });
    const [command, ...others] = positionals;
    if ((command === 'serve' || command === 'health') && others.length === 0) return { command, ...values };
  } catch (error) {
    throw new ConfigurationError(`${(error as Error).message}\n${USAGE}`);
  }
  throw new ConfigurationError(USAGE);
}

function health(stdout: { write(text: string): unknown }): number {
  const isThere = isEngineInstalled();
  stdout.write(`${isThere ? 'ok' : `StrykerJS is not in ${engineFolder()}`}\n`);
  return isThere ? 0 : 1;
}

/** Serves every connection until the process is ended. Throws ToolError where the socket cannot be made. */
async function listen(socket: string): Promise<void> {
  rmSync(socket, { force: true });
  const server = createServer((connection) => void serve(connection, connection, mutate));
  await new Promise<void>((resolve, reject) => {
    server.on('error', (cause) => {
      reject(
        new ToolError('The socket cannot be made.', { command: `listen on ${socket}`, output: cause.message, cause }),
      );
    });
    server.on('close', resolve);
    server.listen(socket);
    process.once('exit', () => rmSync(socket, { force: true }));
  });
}
