import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { asInside, openRegistryProxy, type RegistryProxy } from '../../../src/sandbox/ways/registry-proxy.ts';

let server: Server;
let url: string;
let proxy: RegistryProxy;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((question, answer) => {
    asked.push(`${question.method} ${question.url} ${question.headers.authorization ?? ''}`.trim());
    answer.setHeader('content-type', 'text/plain').end('here');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  proxy = await openRegistryProxy([{ url: `${url}/npm/`, token: 'abc' }]);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

/** Status and text of what the proxy answers. */
function ask(address: string, method = 'GET', given = {}, from = proxy): Promise<string> {
  const { port, hostname: host, username, password } = new URL(from.url);
  const credentials = Buffer.from(`${username}:${password}`).toString('base64');
  const headers = { 'proxy-authorization': `Basic ${credentials}`, ...given };
  return new Promise((resolve, reject) => {
    const question = request({ port, host, path: address, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve(`${answer.statusCode} ${text}`.trim()));
    });
    question.on('error', reject).end();
  });
}

it('fetches from a registry, with its token and nothing else of who asks', async () => {
  expect(await ask(`${url}/npm/left?x=1`, 'GET', { authorization: 'Basic mine', cookie: 'a' })).toBe('200 here');
  expect(asked).toEqual(['GET /npm/left?x=1 Bearer abc']);
});

it.each([
  ['another folder', () => `${url}/private/left`],
  ['another folder by a detour', () => `${url}/npm/%2e%2e/private`],
  ['another port', () => 'http://127.0.0.1:9/npm/left'],
  ['another host', () => 'http://evil.example/npm/left'],
  ['no address', () => '/npm/left'],
])('refuses %s', async (_, address) => {
  expect(await ask(address())).toBe('403');
  expect(asked).toEqual([]);
});

it('keeps to its registry where a path looks like another host', async () => {
  await using all = await openRegistryProxy([{ url: `${url}/`, token: 'abc' }]);

  expect(await ask(`${url}//127.0.0.2:9/left`, 'GET', {}, all)).toBe('200 here');
  expect(asked).toEqual(['GET //127.0.0.2:9/left Bearer abc']);
});

it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
  expect(await ask(`${url}/npm/left`, method)).toBe('403');
  expect(asked).toEqual([]);
});

it('answers nobody who does not know its password', async () => {
  expect(await ask(`${url}/npm/left`, 'GET', { 'proxy-authorization': 'Basic cXRlc3Q6' })).toBe('407');
  expect(asked).toEqual([]);
});

it('makes no tunnel, and tells what was asked for', async () => {
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n');
  const [first] = await new Promise<string[]>((resolve) =>
    socket.once('data', (bytes) => resolve(bytes.toString().split('\r\n'))),
  );
  socket.destroy();

  expect(first).toBe('HTTP/1.1 403 Forbidden');
  expect(proxy.refused()).toContain('evil.example:443');
});

it('writes addresses of registries as they are asked for inside', () => {
  const text = '"https://npm.acme.dev/a.tgz" "https://npm.acme.dev.evil.example/a.tgz" "https://other.dev/"';

  expect(asInside(text, [{ url: 'https://npm.acme.dev/' }])).toBe(
    '"http://npm.acme.dev/a.tgz" "https://npm.acme.dev.evil.example/a.tgz" "https://other.dev/"',
  );
});
