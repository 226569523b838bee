/** A job that has not installed the dependencies: QTest installs them in its sandbox, where base's qtest.yml says so. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openRegistry, type TestRegistry } from '../languages/typescript/install/registry.ts';
import { removeTrees } from '../sandbox/make-tree.ts';
import { type Files, LIMIT_MS, makeProject, removeProjects } from './project.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await openRegistry({ rates: { 'index.js': 'exports.RATES = { basic: 3, plus: 5 };\n' } });
});
afterAll(() => {
  registry[Symbol.dispose]();
  removeProjects();
  removeTrees();
});

const PRICE = (test: string) => `import { RATES } from 'rates';

export function price(tier, seats) {
  return seats ${test} 10 ? RATES[tier] * seats - 4 : RATES[tier] * seats;
}
`;

const TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
import { price } from '../src/price.js';

test('many seats are cheaper', () => {
  assert.equal(price('plus', 11), 51);
});
`;

function shop(more: Files) {
  const manifest = { name: 'shop', type: 'module', scripts: { test: 'node --test' }, dependencies: { rates: '1.0.0' } };
  const packages = {
    '': { name: 'shop', dependencies: manifest.dependencies },
    'node_modules/rates': registry.entryOf('rates'),
  };
  return makeProject({
    base: {
      'package.json': JSON.stringify(manifest),
      'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }, null, 2),
      '.npmrc': `registry=${registry.url}\n`,
      'src/price.js': PRICE('>='),
      'test/price.test.js': TEST,
      ...more,
    },
    // Settings of the change do not count.
    head: { 'src/price.js': PRICE('>'), '.npmrc': 'registry=http://127.0.0.1:9/\n' },
  });
}

it(
  'judges the change by tests that import them, and every command that follows does',
  async () => {
    const project = shop({ 'qtest.yml': 'install: true\n' });
    const env = { QTEST_PACKAGES: path.join(project.temporary, '../packages') };
    const asked = (...args: readonly string[]) => project.qtest(args, { env });
    const run = await asked('run', '--sandbox', 'bubblewrap', '--write', '--accept-changes');
    const verify = await asked('verify', 'test', '--base', 'base', '--sandbox', 'bubblewrap');
    const mutant = await asked('mutant', run.result?.survivors[0]?.id ?? '', '--run');

    expect(run.result?.functions.map((f) => [f.name, f.status])).toEqual([['price', 'changed']]);
    expect(run.result?.projects[0]).toMatchObject({
      baseline: { status: 'green' },
      notices: ['Packages are those of package-lock.json, installed by `npm ci`, without their install scripts.'],
    });
    expect(verify.stdout).toMatch(/[1-9]\d* valid cases?, 0 without a valid proof/);
    expect(mutant.stdout).toMatch(/^Run: /m);
    expect(registry.asked.filter((line) => line.includes('.tgz'))).toHaveLength(1);
    expect(existsSync(path.join(project.root, 'node_modules'))).toBe(false);
    expect(project.status().filter((line) => !line.includes('qtest'))).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'leaves nothing half done after the next run, where it is killed',
  async () => {
    const project = shop({ 'qtest.yml': 'install: true\n' });
    const packages = path.join(project.temporary, '../packages');
    const start = { env: { QTEST_PACKAGES: packages } };
    const onProgress = (stderr: string, child: ChildProcess) => {
      if (stderr.includes('installing packages')) setTimeout(() => child.kill('SIGKILL'), 300);
    };
    const killed = await project.qtest(['mutate', '--sandbox', 'bubblewrap'], { ...start, onProgress });
    const [half, ...others] = readdirSync(packages);
    const { result } = await project.qtest(['mutate', '--sandbox', 'bubblewrap'], start);

    expect([killed.exitCode, others]).toEqual([null, []]);
    expect(result?.projects[0]?.baseline.status).toBe('green');
    expect(readdirSync(packages)).toHaveLength(2);
    expect(readdirSync(packages)).not.toContain(half);
    expect(readdirSync(project.temporary)).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'is told how where nobody asked for it',
  async () => {
    const { result, stdout } = await shop({}).qtest(['mutate', '--sandbox', 'bubblewrap']);

    expect([result?.verdict, result?.reasons[0]?.code]).toEqual(['no-verdict', 'dependencies-missing']);
    expect(stdout).toContain('`install: true` in qtest.yml');
  },
  LIMIT_MS,
);
