/** A registry of a page on 127.0.0.1: packages packed from files, and what it was asked. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeTree } from '../../../sandbox/make-tree.ts';

export interface TestRegistry extends Disposable {
  /** With a slash at its end. */
  readonly url: string;
  /** `GET /left/-/left-1.0.0.tgz`, with the credential that was sent. */
  readonly asked: readonly string[];
  /** Entry of a package for an npm lock file. */
  entryOf(name: string): { readonly version: string; readonly resolved: string; readonly integrity: string };
}

/** Files of packages by their names, or the tarball itself; each has version 1.0.0. Those in `guarded` are handed out for the token alone. */
export async function openRegistry(
  packages: Readonly<Record<string, Readonly<Record<string, string>> | Buffer>>,
  guarded: Readonly<Record<string, string>> = {},
): Promise<TestRegistry> {
  const packed = new Map(
    Object.entries(packages).map(([name, given]) => [name, Buffer.isBuffer(given) ? given : pack(name, given)]),
  );
  const asked: string[] = [];
  let url = '';
  const entryOf = (name: string) => ({
    version: '1.0.0',
    resolved: `${url}${name}/-/${path.basename(name)}-1.0.0.tgz`,
    integrity: `sha512-${createHash('sha512')
      .update(packed.get(name) ?? '')
      .digest('base64')}`,
  });
  const server: Server = createServer((question, answer) => {
    const { authorization = 'nothing' } = question.headers;
    asked.push(`${question.method} ${question.url} ${authorization}`);
    const name = decodeURIComponent(question.url?.slice(1).split('/-/')[0] ?? '');
    const bytes = packed.get(name);
    const token = guarded[name];
    if (!bytes) answer.writeHead(404).end();
    else if (token !== undefined && authorization !== `Bearer ${token}`) answer.writeHead(401).end();
    else if (question.url?.endsWith('.tgz')) answer.end(bytes);
    else {
      const { version, resolved, integrity } = entryOf(name);
      const versions = { [version]: { name, version, dist: { tarball: resolved, integrity } } };
      answer.setHeader('content-type', 'application/json');
      answer.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions }));
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, asked, entryOf, [Symbol.dispose]: () => void server.close() };
}

function pack(name: string, files: Readonly<Record<string, string>>): Buffer {
  const { 'package.json': given = '{}', ...others } = files;
  const manifest = JSON.stringify({ name, version: '1.0.0', ...JSON.parse(given) });
  const folder = makeTree({});
  for (const [file, text] of Object.entries({ ...others, 'package.json': manifest })) {
    mkdirSync(path.dirname(path.join(folder, 'package', file)), { recursive: true });
    writeFileSync(path.join(folder, 'package', file), text);
  }
  execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder });
  return readFileSync(path.join(folder, 'packed.tgz'));
}
