/** An engine that maps users (`userns-remap`, rootless): what it mounts belongs to nobody inside, so files are sent. */
import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/real-parts/docker.sh');

/** How it is reached; it ends with its user. */
let engine: Record<string, string>;
const user = spawn('sleep', ['infinity'], { stdio: 'ignore' });
beforeAll(() => {
  const said = execFileSync(SCRIPT, ['mapped', String(user.pid)], { encoding: 'utf8' });
  engine = Object.fromEntries([...said.matchAll(/(DOCKER_\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}, LIMIT_MS);
afterAll(() => {
  user.kill();
  removeProjects();
});

it(
  'runs what is sent to it, says so, and leaves nothing',
  async () => {
    const source = (sign: string) =>
      `export function price(seats) {\n  return seats ${sign} 10 ? 3 * seats - 4 : 3 * seats;\n}\n`;
    const project = makeProject({
      base: {
        'package.json': '{ "name": "sum", "type": "module", "scripts": { "test": "node --test" } }',
        'src/price.js': source('>='),
        'test/price.test.js': `import test from 'node:test';
import assert from 'node:assert/strict';
import { price } from '../src/price.js';
test('many seats are cheaper', () => assert.equal(price(11), 29));
`,
      },
      head: { 'src/price.js': source('>') },
    });
    const env = { ...engine, QTEST_IMAGE: 'qtest/runner:checkout-node' };
    const asked = ['run', '--sandbox', 'docker', '--write', '--accept-changes', '--iterations', '300'];
    const { result, stderr } = await project.qtest(asked, { env });

    expect(result?.projects[0] ?? stderr).toMatchObject({ baseline: { status: 'green' } });
    expect(result?.score.killed).toBeGreaterThan(0);
    expect(result?.files.length).toBeGreaterThan(0);
    expect(stderr).toMatch(/files are sent to containers, not mounted \(.*Permission denied\)/);
    for (const kind of ['container', 'volume']) {
      const all = kind === 'container' ? ['--all'] : [];
      expect(
        execFileSync('docker', [kind, 'ls', '--quiet', ...all], { env: { ...process.env, ...engine } }),
      ).toHaveLength(0);
    }
  },
  LIMIT_MS,
);
