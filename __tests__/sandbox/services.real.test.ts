/** What a sandbox lets through: the services and variables that are named, and nothing beside them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bubblewrap } from '../../src/sandbox/bubblewrap/bubblewrap.ts';
import { host } from '../../src/sandbox/host.ts';
import type { Place, Sandbox } from '../../src/sandbox/sandbox.ts';
import { NO_OPENINGS } from '../../src/sandbox/ways/openings.ts';
import { makeTree, removeTrees } from './make-tree.ts';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  removeTrees();
});

/** A server that answers with what it was sent; its port. */
async function serve(): Promise<number> {
  const server = createServer((question, answer) => question.pipe(answer)).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

/** How a script ends inside, and the last line of what it prints. */
async function run(sandbox: Sandbox, openings: Place['openings'], script: string) {
  const folder = makeTree({});
  await using enclosure = await sandbox.enclose({ folder, reads: [], ...(openings ? { openings } : {}) });
  const end = await enclosure.run({ file: process.execPath, args: ['-e', script], cwd: folder, timeoutMs: 20_000 });
  return { ...end, line: end.output.trim().split('\n').at(-1) };
}

const ask = (url: string, text = "'hello'") =>
  `fetch('${url}', { method: 'POST', body: ${text} }).then((a) => a.text()).then((t) => console.log(t.length, t.slice(0, 20)), (e) => console.log(e.cause.code ?? e.cause.errors[0].code))`;

describe('a program in bubblewrap', () => {
  it('reaches a service that is named, by its name and by its address', async () => {
    const port = await serve();
    const openings = { services: [`localhost:${port}`], env: {} };

    expect((await run(bubblewrap, openings, ask(`http://localhost:${port}`))).line).toBe('5 hello');
    expect((await run(bubblewrap, openings, ask(`http://127.0.0.1:${port}`, "'x'.repeat(3e6)"))).line).toBe(
      `3000000 ${'x'.repeat(20)}`,
    );
  });

  it('is refused by everything else, and by a service that is not there', async () => {
    const [named, other] = [await serve(), await serve()];
    const openings = { services: [`localhost:${named}`, 'localhost:9'], env: {} };

    expect((await run(bubblewrap, openings, ask(`http://127.0.0.1:${other}`))).line).toBe('ECONNREFUSED');
    const connect = `require('net').connect(9, '127.0.0.1').on('error', (e) => console.log(e.code))`;
    expect((await run(bubblewrap, openings, connect)).line).toBe('ECONNREFUSED');
  });

  it('finds a service under its own name, and ends as it would without', async () => {
    const openings = { services: ['db.example:5432'], env: {} };
    const lookUp = `require('dns').lookup('db.example', (e, a) => { console.log(e?.code ?? a); process.exit(7); })`;

    expect(await run(bubblewrap, openings, lookUp)).toMatchObject({ line: '127.0.1.1', exitCode: 7 });
    expect(await run(bubblewrap, openings, `process.kill(process.pid, 'SIGTERM')`)).toMatchObject({
      signal: 'SIGTERM',
    });
  });
});

describe.each([bubblewrap, host])('a program in the sandbox $kind', (sandbox) => {
  it('is handed the variables that are named, and only those', async () => {
    const print = 'console.log(process.env.DATABASE_PASSWORD, process.env.OTHER_PASSWORD)';
    const before = { ...process.env };
    Object.assign(process.env, { DATABASE_PASSWORD: 'a', OTHER_PASSWORD: 'b' });
    try {
      const env = { DATABASE_PASSWORD: 'a' };
      expect((await run(sandbox, { services: [], env }, print)).line).toBe('a undefined');
      expect((await run(sandbox, NO_OPENINGS, print)).line).toBe('undefined undefined');
    } finally {
      process.env = before;
    }
  });
});
