import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { Streams } from '../../../src/sandbox/docker/streams.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  removeTrees();
});

async function listen(name: string, onConnection: (socket: Socket) => void): Promise<string> {
  const socket = path.join(makeTree({}), name);
  servers.push(createServer({ allowHalfOpen: true }, onConnection).listen(socket));
  await once(servers.at(-1) as Server, 'listening');
  return socket;
}

/** The path of a socket that leads to those behind `outside`, as a worker leads it. */
async function lead(outside: readonly string[]): Promise<string> {
  const overTheLine = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
  const far: Streams = new Streams((news) => near.hear(overTheLine(news), []));
  const near: Streams = new Streams((news) => far.hear(overTheLine(news), outside));
  return await listen('inside', (socket) => near.lead(socket, 0));
}

async function answerTo(at: string, text: string): Promise<string> {
  const client = connect({ path: at, allowHalfOpen: true });
  client.end(text);
  const parts: Buffer[] = [];
  for await (const part of client) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

describe('a connection led over a line', () => {
  it('is answered after its client is done, each by itself', async () => {
    const echo = await listen('echo', (socket) => {
      const parts: Buffer[] = [];
      socket.on('data', (part) => parts.push(part)).on('end', () => socket.end(`got ${Buffer.concat(parts)}`));
    });
    const inside = await lead([echo]);

    expect(await Promise.all(['a', 'b'.repeat(200_000)].map((text) => answerTo(inside, text)))).toEqual([
      'got a',
      `got ${'b'.repeat(200_000)}`,
    ]);
  });

  it('ends where nobody listens outside', async () => {
    const inside = await lead([path.join(makeTree({}), 'nobody')]);

    expect(await answerTo(inside, '').catch(({ code }) => code)).toMatch(/^(?:ECONNRESET)?$/);
  });

  it('ends outside when its client breaks off', async () => {
    const ended = Promise.withResolvers<string>();
    const outside = await listen('waits', (socket) => {
      socket.resume().on('end', () => ended.resolve('ended'));
    });
    const client = connect(await lead([outside]));
    await once(client, 'connect');
    client.write('x');
    client.destroy();

    expect(await ended.promise).toBe('ended');
  });
});
