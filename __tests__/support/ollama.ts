/** A real Ollama server with a real small model, which `scripts/real-parts/ollama.sh` lays down. */
import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

const FOLDER = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'ollama-0.17.4');

/** The model that it has. */
export const SMALL_MODEL = 'smollm2:135m';

export interface OllamaServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Ends it as a machine that goes down does. */
  kill(): Promise<void>;
  /** Lets it do nothing until `resume`, as a machine does that is loading a model: what is sent to it waits. */
  suspend(): void;
  resume(): void;
}

/** Starts one; it ends with the scope that holds it. Rejects where it does not answer within 20 s. */
export async function ollamaServer(): Promise<OllamaServer> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: FOLDER,
    OLLAMA_HOST: url,
    OLLAMA_MODELS: path.join(FOLDER, 'models'),
    OLLAMA_NO_CLOUD: '1',
  };
  // A group of its own: it starts a process for the model.
  const child = spawn(path.join(FOLDER, 'ollama'), ['serve'], { env, stdio: 'ignore', detached: true });
  const kill = () => ended(child);
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(`${url}/api/version`).then(
      ({ ok }) => ok,
      () => false,
    );
    const { pid } = child;
    if (answers && pid !== undefined) {
      const signal = (name: NodeJS.Signals) => () => void process.kill(-pid, name);
      return { url, kill, suspend: signal('SIGSTOP'), resume: signal('SIGCONT'), [Symbol.asyncDispose]: kill };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await kill();
  throw new Error(`no Ollama answers at ${url}: scripts/real-parts/ollama.sh builds it`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await exit;
}
