/** Containers of another processor or system than the machine's: QTest is told that it runs on another machine than it does. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openRegistry, type TestRegistry } from '../languages/typescript/install/registry.ts';
import { removeTrees } from '../sandbox/make-tree.ts';
import { type Files, LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';

const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';
const ARCH = process.arch;
const OTHER = ARCH === 'x64' ? 'arm64' : 'x64';

const native = (arch: string) => ({
  'package.json': JSON.stringify({ os: ['linux'], cpu: [arch] }),
  'index.js': `if (process.arch !== '${arch}') throw new Error('for ${arch}'); exports.RATES = { basic: 3, plus: 5 };\n`,
});
let registry: TestRegistry;
beforeAll(async () => {
  registry = await openRegistry({
    rates: { 'index.js': 'const { RATES } = require(`rates-${process.arch}`);\nexports.RATES = RATES;\n' },
    'rates-x64': native('x64'),
    'rates-arm64': native('arm64'),
  });
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

function shop(more: Files): Project {
  const manifest = { name: 'shop', type: 'module', scripts: { test: 'node --test' }, dependencies: { rates: '1.0.0' } };
  const natives = ['x64', 'arm64'].map((arch) => {
    const entry = { ...registry.entryOf(`rates-${arch}`), optional: true, os: ['linux'], cpu: [arch] };
    return [`node_modules/rates-${arch}`, entry] as const;
  });
  const optionalDependencies = { 'rates-x64': '1.0.0', 'rates-arm64': '1.0.0' };
  const packages = {
    '': { name: 'shop', dependencies: manifest.dependencies },
    'node_modules/rates': { ...registry.entryOf('rates'), optionalDependencies },
    ...Object.fromEntries(natives),
  };
  const project = makeProject({
    base: {
      'package.json': JSON.stringify(manifest),
      'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }, null, 2),
      '.npmrc': `registry=${registry.url}\n`,
      'src/price.js': PRICE('>='),
      'test/price.test.js': TEST,
      ...more,
    },
    head: { 'src/price.js': PRICE('>') },
  });
  project.write({ 'node_modules/rates/index.js': "throw new Error('not for here');\n" });
  project.write({ 'node_modules/rates/package.json': '{ "name": "rates", "version": "1.0.0" }' });
  return project;
}

/** Variables of QTest, which takes the machine for this one. Programs inside do not see them. */
function on(machine: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const told = Object.entries(machine).map(
    ([name, value]) => `Object.defineProperty(process,'${name}',{value:'${value}'})`,
  );
  return { QTEST_IMAGE: IMAGE, NODE_OPTIONS: `--import=data:text/javascript,${told.join(';')}` };
}

describe('where containers are for another machine', () => {
  it(
    'tests run with what is installed for them, and never with what the repository has',
    async () => {
      const project = shop({ 'qtest.yml': 'install: true\n' });
      const env = { ...on({ arch: OTHER }), QTEST_PACKAGES: path.join(project.temporary, '../packages') };
      const { result, stdout, stderr } = await project.qtest(['run', '--sandbox', 'docker', '--accept-changes'], {
        env,
      });

      expect(result?.projects[0] ?? stderr).toMatchObject({ baseline: { status: 'green' } });
      expect(result?.functions.map((f) => [f.name, f.status])).toEqual([['price', 'changed']]);
      expect(result?.tests.length).toBeGreaterThan(0);
      const platform = `linux/${ARCH === 'x64' ? 'amd64' : ARCH}`;
      expect(stderr).toContain(`containers are for ${platform}, this machine is linux/`);
      expect(stdout).toContain(` of the image (${platform}), no network`);
      const fetched = registry.asked.filter((line) => line.includes('.tgz')).map((line) => line.split('/-/')[1]);
      expect(fetched.map((name) => name?.split(' ')[0]).sort()).toEqual(['rates-1.0.0.tgz', `rates-${ARCH}-1.0.0.tgz`]);
    },
    LIMIT_MS,
  );

  it(
    'nothing is installed unasked, and the line to add is named',
    async () => {
      const { result } = await shop({}).qtest(['mutate', '--sandbox', 'docker'], { env: on({ arch: OTHER }) });

      expect([result?.verdict, result?.reasons[0]?.code]).toEqual(['no-verdict', 'dependencies-missing']);
      expect(result?.reasons[0]?.message).toMatch(/Let QTest install rates there: `--install`, or `install: true`/);
    },
    LIMIT_MS,
  );

  it(
    'a project without packages takes nothing but the nearest Node of the image, as on macOS',
    async () => {
      const project = makeProject({
        base: {
          'package.json': '{ "name": "sum", "type": "module", "scripts": { "test": "node --test" } }',
          'src/price.js': PRICE('>=').replace(/import.*/, 'const RATES = { plus: 5 };'),
          'test/price.test.js': TEST,
        },
        head: { 'src/price.js': PRICE('>').replace(/import.*/, 'const RATES = { plus: 5 };') },
      });
      const programs = path.join(project.temporary, '../programs');
      mkdirSync(programs);
      writeFileSync(path.join(programs, 'node'), `#!/bin/sh\necho -n '["/no/node","20.1.0",false,[]]'\n`);
      chmodSync(path.join(programs, 'node'), 0o755);
      const env = {
        ...on({ arch: OTHER, platform: 'darwin' }),
        PATH: `${programs}:${process.env['PATH']}`,
      };
      const { result, stderr } = await project.qtest(['mutate', '--sandbox', 'docker'], { env });

      expect(result?.projects[0] ?? stderr).toMatchObject({
        baseline: { status: 'green' },
        notices: [expect.stringMatching(/^Tests run on Node 22\.[\d.]+ of the runner image .* to 20\.1\.0 on PATH\.$/)],
      });
      expect(result?.score.killed).toBeGreaterThan(0);
      expect(stderr).toContain('files are sent to containers, not mounted');
    },
    LIMIT_MS,
  );
});
