import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { restoreModel } from '../../src/action/model-cache.ts';
import { type Io, processIo } from '../../src/io.ts';
import { openStore } from '../../src/model/store.ts';

const SHA = 'a'.repeat(40);

/** What a cache service answers to a look-up, and to the wish to save. */
interface Service {
  readonly found?: 'damaged';
  readonly save: 'denied' | 'broken';
}

describe('a cache service that does not serve', () => {
  let folder: string;
  let server: Server | undefined;
  const { ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN } = process.env;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'qt-cache-'));
    process.env['RUNNER_TEMP'] = folder;
  });
  afterEach(async () => {
    await new Promise((resolve) => server?.close(resolve));
    Object.assign(process.env, { ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN });
    for (const name of ['ACTIONS_CACHE_URL', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_TEMP']) delete process.env[name];
    rmSync(folder, { recursive: true });
  });

  it.each([[{ save: 'denied' }], [{ save: 'broken' }], [{ found: 'damaged', save: 'denied' }]] as const)(
    '%j costs a line of the log, never the run',
    async (service) => {
      const told: string[] = [];
      const model = await restoreModel(await ioWith(service, told), folder, SHA);
      const place = model.io.env['QTEST_MODEL'] ?? '';
      const store = await openStore(place);
      store[Symbol.dispose]();
      await model.save();

      expect(told.join('')).toContain('notice: the model is not in the cache yet');
      expect(store.notice).toBeUndefined();
    },
  );

  async function ioWith(service: Service, told: string[]): Promise<Io> {
    server = createServer((request, response) => {
      const answer = (status: number, body: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      request.resume();
      if (request.method === 'POST') {
        if (service.save === 'denied') answer(403, { message: 'cache write denied: the token may only read' });
        else answer(500, { message: 'broken' });
      } else if (request.url?.includes('/archive')) response.end('no archive');
      else if (service.found) answer(200, { cacheKey: 'qtest-model-x', archiveLocation: `${address()}/archive` });
      else response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    process.env['ACTIONS_CACHE_URL'] = `${address()}/`;
    process.env['ACTIONS_RUNTIME_TOKEN'] = 'runtime';
    const io = processIo(new AbortController().signal);
    return { ...io, stderr: { write: (text: string) => told.push(text) } };
  }

  function address(): string {
    const { port } = (server?.address() ?? {}) as Partial<AddressInfo>;
    return `http://127.0.0.1:${port}`;
  }
});
