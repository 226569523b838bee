/** The mutation service as it is used: in the runner image, enclosed, over standard input and output and over a socket. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { clientEnvironment, dockerClient } from '../../src/sandbox/docker/docker-client.ts';
import type { Answer } from '../../src/serve/protocol.ts';
import { makeProject, type Project, removeProjects } from '../e2e/project.ts';

const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';
const LIMIT_MS = 120_000;
const MODULES = path.resolve(import.meta.dirname, '../../node_modules');

const SOURCE = `export function clamp(value, low, high) {
  if (value < low) return low;
  return value > high ? high : value;
}
`;
const TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clamp } from './clamp.js';
test('clamps', () => {
  assert.equal(clamp(0, 1, 3), 1);
  assert.equal(clamp(9, 1, 3), 3);
  assert.equal(clamp(2, 1, 3), 2);
});
`;

let project: Project;

beforeAll(() => {
  const json = JSON.stringify({ name: 'clamp', type: 'module', scripts: { test: 'node --test' } });
  project = makeProject({ base: { 'package.json': json, 'clamp.js': SOURCE, 'clamp.test.js': TEST }, head: {} });
});
afterAll(removeProjects);

/** The service in a container; the repository is read only. */
function start(...args: readonly string[]): ChildProcess {
  const { uid, gid } = userInfo();
  const mounts = [project.root, MODULES].map((at) => `--mount=type=bind,source=${at},target=${at},readonly`);
  return spawn(
    dockerClient() ?? '',
    [
      ...['run', '--rm', '--interactive', '--network=none', '--cap-drop=ALL', '--read-only', '--tmpfs=/tmp:exec'],
      ...[`--user=${uid}:${gid}`, '--env=HOME=/tmp', ...mounts, ...args],
    ],
    { env: clientEnvironment(), stdio: ['pipe', 'pipe', 'inherit'] },
  );
}

const order = () => ({ repository: project.root, functions: ['clamp.js#clamp'] });

/** Answers to the request, up to the one that ends it. */
async function answers(input: NodeJS.ReadableStream): Promise<readonly Answer[]> {
  const seen: Answer[] = [];
  for await (const line of createInterface({ input })) {
    const answer = JSON.parse(line) as Answer;
    seen.push(answer);
    if ('done' in answer || 'error' in answer) break;
  }
  return seen;
}

describe('qtest-runner serve in the image', () => {
  it(
    'judges a function by the tests that reach it, and ends with its input',
    async () => {
      const service = start(IMAGE);
      service.stdin?.write(`${JSON.stringify({ id: 1, mutate: order() })}\n`);
      const [first, last] = await answers(service.stdout as NodeJS.ReadableStream);
      service.stdin?.end();
      const [exitCode] = await once(service, 'exit');

      expect(last).toEqual({ id: 1, done: { files: 1, planned: 3 } });
      const result = first && 'result' in first ? first.result : undefined;
      expect(result).toMatchObject({ file: 'clamp.js', planned: 3, engine: { name: 'stryker' } });
      expect(result?.invalid).toBeUndefined();
      const statuses = result?.results.map(
        ({ fault, status }) => `${fault.original} -> ${fault.replacement} ${status}`,
      );
      expect(statuses).toContain('value < low -> value <= low survived');
      expect(statuses?.filter((text) => text.endsWith(' killed')).length).toBe(1);
      expect(exitCode).toBe(0);
    },
    LIMIT_MS,
  );

  it(
    'answers over a Unix socket',
    async () => {
      const folder = path.join(project.temporary, 'socket');
      mkdirSync(folder);
      const socket = path.join(folder, 's');
      const mount = `--mount=type=bind,source=${folder},target=${folder}`;
      const service = start(mount, IMAGE, 'qtest-runner', 'serve', '--socket', socket);
      while (!existsSync(socket)) await delay(50);
      const connection = connect(socket);
      connection.write(`${JSON.stringify({ id: 'x', mutate: { ...order(), functions: ['clamp.js#nothing'] } })}\n`);
      const seen = await answers(connection);
      connection.destroy();
      service.kill('SIGTERM');
      await once(service, 'exit');

      expect(seen).toEqual([
        { id: 'x', error: { code: 'configuration', message: 'clamp.js#nothing is no function that can be judged.' } },
      ]);
    },
    LIMIT_MS,
  );
});
