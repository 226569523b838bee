import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetch as plainFetch } from 'undici';
// @ts-expect-error the client's clock has no types
import clock from 'undici/lib/util/timers.js';
import { limitedFetch } from '../../src/llm/http.ts';

const LIMITS = { firstMs: 600_000, idleMs: 600_000, totalMs: 1_200_000 };
/** Node's client gives up after 300 s without a header, or without a piece of the body. */
const TOO_LATE_MS = 301_000;

/** A server that answers in two steps, header and body, each after so long that Node's client has given up. */
async function slowServer() {
  let waiting: ServerResponse | undefined;
  const server = createServer((_, response) => {
    waiting = response;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let times = 0; times < 2; times++) clock.tick(TOO_LATE_MS);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const answer = async () => {
    while (!waiting) await new Promise((resolve) => setTimeout(resolve, 5));
    await later();
    waiting.writeHead(200).write('begun, ');
    await later();
    waiting.end('done');
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('an answer that begins or goes on after more than 300 s is waited for', async () => {
  await using server = await slowServer();
  const asked = limitedFetch(LIMITS, new AbortController().signal)(server.url);
  const [response] = await Promise.all([asked, server.answer()]);
  expect(await response.text()).toBe('begun, done');
});

it('and would not be by the client alone', async () => {
  await using server = await slowServer();
  const asked = plainFetch(server.url);
  const cut = expect(asked).rejects.toMatchObject({ cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } });
  await server.answer();
  await cut;
});
