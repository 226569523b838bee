/** The commands that follow a run execute code where the run did: with the services, variables and image of base's qtest.yml. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { NODE_PACKAGE } from './samples.ts';

let server: Server;
let project: Project;
const env = { SHOP_SIGN: 'open' };

const GRADE = (test: string) => `if (process.env.SHOP_SIGN !== 'open') throw new Error('the shop is closed');
await fetch(\`http://localhost:\${process.env.SHOP_PORT}\`);

export function grade(points) {
  return points ${test} 10 ? 'gold' : 'silver';
}
`;

const TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
import { grade } from '../src/grade.js';

test('few points are silver', () => assert.equal(grade(1), 'silver'));
`;

beforeAll(async () => {
  server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(env, { SHOP_PORT: String(port) });
  project = makeProject({
    base: {
      ...NODE_PACKAGE,
      'qtest.yml': `services: [localhost:${port}]\nenv: [SHOP_SIGN, SHOP_PORT]\nrunner-image: qtest.invalid/none:1\n`,
      'src/grade.js': GRADE('>'),
      'test/grade.test.js': TEST,
    },
    head: { 'src/grade.js': GRADE('>='), 'qtest.yml': null },
  });
}, LIMIT_MS);
afterAll(() => {
  server.close();
  removeProjects();
});

it(
  'with its services and variables, and in its image',
  async () => {
    const asked = (...args: readonly string[]) => project.qtest(args, { env });
    const run = await asked('run', '--sandbox', 'bubblewrap', '--write', '--accept-changes');
    const open = run.result?.survivors[0]?.id ?? '';
    const mutant = await asked('mutant', open, '--run');
    const verify = await asked('verify', 'test', '--base', 'base', '--sandbox', 'bubblewrap');
    const emit = await asked('compare', '--emit', 'grade');

    const last = path.join(project.root, '.qtest/last.json');
    const result = JSON.parse(readFileSync(last, 'utf8')) as RunResult;
    writeFileSync(last, JSON.stringify({ ...result, asked: { ...result.asked, sandbox: 'docker' } }));
    const inImage = await Promise.all([
      asked('mutant', open, '--run'),
      asked('verify', 'test', '--base', 'base', '--sandbox', 'docker'),
      asked('compare', '--emit', 'grade'),
    ]);

    expect(run.result?.functions.map((f) => [f.name, f.status])).toEqual([['grade', 'changed']]);
    expect(mutant.stdout).toMatch(/Run: \d+ tests? passe?s? with the fault in place|Run: noticed by/);
    expect(verify.stdout).toMatch(/[1-9]\d* valid cases?, 0 without a valid proof/);
    expect(emit.stdout).toMatch(/^wrote test\/grade\.qtest\.test\.js/);
    for (const { exitCode, stderr } of inImage) {
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('the image qtest.invalid/none:1 is not here')]);
    }
  },
  LIMIT_MS,
);
