import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { patternsIn } from '../../../../src/languages/typescript/detect/patterns.ts';
import { isTest } from '../../../../src/languages/typescript/detect/test-files.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';

afterAll(removeTrees);

const RUNNER = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '12.3.4', bin: { [name]: 'bin.js' } }),
  [`node_modules/${name}/bin.js`]: '',
});

describe('detectProjects', () => {
  it('tells the packages of a workspace apart, and hands those without tests to the root', async () => {
    const root = makeTree({
      ...RUNNER('vitest'),
      ...RUNNER('mocha'),
      'package.json': '{"name":"root","devDependencies":{"vitest":"1"},"workspaces":["packages/*"]}',
      'package-lock.json': '{}',
      'vitest.config.ts':
        'export default { test: { coverage: { include: ["src/**"] }, include: ["packages/*/test/**/*.ts"] } };',
      'tsconfig.json': '{}',
      'packages/a/package.json': '{"name":"a"}',
      'packages/a/src/x.ts': '',
      'packages/a/test/x.ts': '',
      'packages/b/package.json': '{"name":"b","type":"module","scripts":{"test":"mocha"}}',
      'packages/b/lib/deep/y.js': '',
      'packages/b/test/y.js': '',
      'packages/b/test/fixtures/z.js': '',
    });

    const projects = await detectProjects(root, ['packages/b/lib/deep/y.js', 'packages/a/src/x.ts']);

    expect(projects).toMatchObject([
      {
        root: '',
        name: 'root',
        framework: 'vitest',
        frameworkVersion: '12.3.4',
        packageManager: 'npm',
        moduleType: 'commonjs',
        tsconfig: 'tsconfig.json',
        configFile: 'vitest.config.ts',
        runnerBin: path.join(root, 'node_modules/vitest/bin.js'),
        testFiles: ['packages/a/test/x.ts'],
      },
      { root: 'packages/b', framework: 'mocha', moduleType: 'module', testFiles: ['packages/b/test/y.js'] },
    ]);
    expect(projects[0]?.node).toEqual({
      path: expect.stringMatching(/^\/.*node$/),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      shuffles: process.allowedNodeEnvironmentFlags.has('--test-random-seed'),
    });
    expect(projects.every((project) => project.blocked === undefined)).toBe(true);
  });

  it('names the command and the folder when dependencies are not installed', async () => {
    const root = makeTree({
      'pnpm-lock.yaml': '',
      'package.json': '{"private":true}',
      'packages/a/package.json': '{"name":"a","scripts":{"test":"jest"}}',
      'packages/a/x.js': '',
      'packages/a/x.test.js': '',
      'packages/c/package.json': '{"name":"c","dependencies":{"left":"1"}}',
      'packages/c/x.js': '',
      'packages/d/package.json': '{"name":"d","devDependencies":{"tape":"1"}}',
      'packages/d/x.js': '',
    });
    const [a, c, d] = await detectProjects(root, ['packages/a/x.js', 'packages/c/x.js', 'packages/d/x.js']);

    expect(a?.blocked).toEqual({
      code: 'dependencies-missing',
      message: 'packages/a: jest is not installed. Run `pnpm install` in the repository root.',
    });
    expect(c?.blocked?.message).toContain('left is not installed');
    expect(d?.blocked).toBeUndefined();
    expect(d?.uninstalled).toEqual([
      { name: 'tape', message: 'packages/d: tape is not installed. Run `pnpm install` in the repository root.' },
    ]);
  });

  it('names a runner that is not supported, and a workspace package that is not built', async () => {
    const root = makeTree({
      'package.json': '{"scripts":{"test":"ava"},"dependencies":{"core":"*","done":"*"}}',
      'x.js': '',
      'x.test.js': '',
      'yarn.lock': '',
      'node_modules/core': '-> ../packages/core',
      'node_modules/done': '-> ../packages/done',
      'packages/core/package.json':
        '{"name":"core","exports":{".":{"types":"./index.d.ts","import":"./dist/index.js"}},"scripts":{"build":"tsc"},"dependencies":{"deep":"*"}}',
      'node_modules/deep': '-> ../packages/deep',
      'packages/deep/package.json': '{"name":"deep","main":"./lib"}',
      'packages/done/package.json': '{"name":"done","main":"./lib"}',
      'packages/done/lib/index.js': '',
    });
    const [project] = await detectProjects(root, ['x.js']);

    expect(project).toMatchObject({ framework: 'none', blocked: { code: 'framework-not-supported' } });
    expect(project?.blocked?.message).toContain('`ava`');
    expect(project?.notices).toEqual([
      'The workspace package core is not built (packages/core/dist/index.js does not exist). Run `yarn run build` in packages/core.',
      'The workspace package deep is not built (packages/deep/lib does not exist). Neither it nor the repository has a script that builds it.',
    ]);
  });

  it('drives plain scripts file by file, but neither tap with its own loader nor a framework with its own globals', async () => {
    const root = makeTree({
      'a/package.json': '{"scripts":{"test":"npm run tests-only","tests-only":"nyc tape \'test/*.js\'"}}',
      'a/x.js': '',
      'a/test/x.js': '',
      'a/test/deep/y.js': '',
      'b/package.json': '{"scripts":{"test":"node test.js"}}',
      'b/x.js': '',
      'b/test.js': '',
      'b/other.test.js': '',
      'c/package.json': '{"scripts":{"test":"tap"}}',
      'c/x.ts': '',
      'c/test/x.ts': '',
      'd/package.json': '{"scripts":{"test":"jasmine && node test/x.js"}}',
      'd/x.js': '',
      'd/test/x.js': '',
    });
    const projects = await detectProjects(root, ['a/x.js', 'b/x.js', 'c/x.ts', 'd/x.js']);

    expect(projects.map(({ framework, scripts, blocked }) => [framework, scripts, blocked?.code])).toEqual([
      ['node:test', true, undefined],
      ['node:test', true, undefined],
      ['none', undefined, 'framework-not-supported'],
      ['none', undefined, 'framework-not-supported'],
    ]);
    const [a, b, c] = projects;
    expect(a?.testFiles).toEqual(['a/test/x.js']);
    expect(a?.notices).toEqual([expect.stringMatching(/^tests run with tape: each file counts as one test/)]);
    expect(b?.testFiles).toEqual(['b/test.js']);
    expect(b?.notices).toEqual([expect.stringMatching(/^tests are plain scripts: each file counts as one test/)]);
    expect(c?.blocked?.message).toContain('`tap`');
  });

  it.each([
    [
      'of Jest, each with patterns',
      'jest',
      "module.exports = { projects: [{ testMatch: ['<rootDir>/unit/**'] }, { testMatch: ['<rootDir>/dom/**/*.test.js'] }] };",
      ['dom/x.test.js', 'unit/x.test.js'],
    ],
    [
      'of Jest, one without patterns',
      'jest',
      "module.exports = { projects: [{ testMatch: ['<rootDir>/unit/**'] }, { displayName: 'dom' }] };",
      ['dom/x.test.js', 'src/x.test.js', 'unit/x.test.js'],
    ],
    [
      'of Jest, one of them a folder',
      'jest',
      "module.exports = { projects: [{ testMatch: ['<rootDir>/unit/**'] }, '<rootDir>/dom'] };",
      ['dom/x.test.js', 'src/x.test.js', 'unit/x.test.js'],
    ],
    [
      'of Vitest, each with patterns',
      'vitest',
      "export default { test: { projects: [{ test: { name: 'a', include: ['unit/**'] } }, { test: { include: ['dom/**'] } }] } };",
      ['dom/x.test.js', 'unit/x.test.js'],
    ],
  ])('finds the tests of several projects %s', async (_, runner, config, tests) => {
    const root = makeTree({
      'package.json': `{"scripts":{"test":"${runner}"},"type":"commonjs"}`,
      [`${runner}.config.js`]: config,
      [`node_modules/${runner}/package.json`]: '{"version":"29.0.0","bin":"cli.js"}',
      [`node_modules/${runner}/cli.js`]: '',
      'src/x.js': '',
      'src/x.test.js': '',
      'unit/x.test.js': '',
      'dom/x.test.js': '',
    });
    const [project] = await detectProjects(root, ['src/x.js']);
    expect(project?.testFiles.toSorted()).toEqual(tests);
  });

  it('takes tests of a runner that it does not drive for tests, whatever their names', async () => {
    const root = makeTree({
      'package.json': '{"scripts":{"test":"jasmine"}}',
      'x.js': '',
      'spec/xSpec.js': '',
    });
    const [project] = await detectProjects(root, ['x.js']);
    expect(project?.blocked).toMatchObject({
      code: 'framework-not-supported',
      message: expect.stringContaining('jasmine'),
    });
  });

  it('writes for node:test where the runner that is named has no test here, and refuses versions that are too old for its tests', async () => {
    const root = makeTree({
      'package.json': '{"scripts":{"test":"tape test/*.js"}}',
      'x.js': '',
      'old/package.json': '{"scripts":{"test":"vitest"}}',
      'old/x.js': '',
      'old/x.test.js': '',
      'untested/package.json': '{"scripts":{"test":"vitest"}}',
      'untested/x.js': '',
      'untested/node_modules/vitest/package.json': '{"version":"0.34.6","bin":"cli.js"}',
      'untested/node_modules/vitest/cli.js': '',
      'old/node_modules/vitest/package.json': '{"version":"0.34.6","bin":"cli.js"}',
      'old/node_modules/vitest/cli.js': '',
    });
    const [standIn, old, untested] = await detectProjects(root, ['x.js', 'old/x.js', 'untested/x.js']);

    expect(standIn).toMatchObject({ framework: 'none' });
    expect(standIn?.blocked).toBeUndefined();
    expect(standIn?.notices).toEqual([expect.stringContaining('tape is named in package.json')]);
    expect(old?.blocked).toEqual({
      code: 'framework-not-supported',
      message: 'old: vitest 0.34.6 is too old; QTest drives 1.0 and later.',
    });
    expect(untested).toMatchObject({ root: 'untested', framework: 'none' });
    expect(untested?.blocked).toBeUndefined();
  });

  it('takes what is named like a test where the patterns of the configuration are computed', async () => {
    const root = makeTree({
      'package.json': '{"devDependencies":{"jest":"30"}}',
      'jest.config.js': 'module.exports = { testRegex: regexOf("spec") };',
      'node_modules/jest/package.json': '{"version":"30.0.0","bin":{"jest":"x.js"}}',
      'node_modules/jest/x.js': '',
      'src/x.js': '',
      'spec/a.js': '',
      'spec/helpers/b.js': '',
      'src/c.spec.js': '',
    });
    const [project] = await detectProjects(root, ['src/x.js']);
    expect(project?.testFiles).toEqual(['spec/a.js', 'src/c.spec.js']);
  });

  it('takes the runner that the tests import where the package names none', async () => {
    const root = makeTree({
      ...RUNNER('vitest'),
      'package.json': '{"name":"published","scripts":{}}',
      'src/x.ts': '',
      'src/__tests__/utils.tsx': "import { render } from 'somewhere';",
      'src/__tests__/x.test.tsx': "import { expect } from 'chai';\nimport { it } from 'vitest';",
      'jest/package.json': '{"name":"jest-one"}',
      'jest/x.js': '',
      'jest/x.test.js': "const { test } = require('@jest/globals');",
      'bun/package.json': '{"name":"bun-one"}',
      'bun/x.js': '',
      'bun/x.test.js': "import { test } from 'bun:test';",
      'bare/package.json': '{"name":"bare"}',
      'bare/x.js': '',
      'bare/x.test.js': "test('x', () => {});",
    });
    const files = ['src/x.ts', 'jest/x.js', 'bun/x.js', 'bare/x.js'];
    const projects = await detectProjects(root, files);

    expect(projects.map(({ root: at, framework, blocked }) => [at, framework, blocked?.code])).toEqual([
      ['', 'vitest', undefined],
      ['bare', 'none', undefined],
      ['bun', 'none', 'framework-not-supported'],
      ['jest', 'jest', 'dependencies-missing'],
    ]);
    expect(projects[0]?.testFiles).toEqual(['src/__tests__/x.test.tsx']);
  });

  it('takes the folder that a script changes into for the project of the files there', async () => {
    const root = makeTree({
      ...RUNNER('jest'),
      'package.json': '{"name":"root","scripts":{"test":"cd packages/x && jest -c unit.js && cd ../y && jest"}}',
      'packages/x/unit.js': 'module.exports = { testMatch: ["<rootDir>/check/*.js"] };',
      'packages/x/src/x.js': '',
      'packages/x/check/x.js': '',
      'packages/y/package.json': '{"name":"y"}',
      'packages/y/y.js': '',
      'z.js': '',
    });
    const projects = await detectProjects(root, ['packages/x/src/x.js', 'packages/y/y.js', 'z.js']);

    expect(projects.map((project) => [project.root, project.name, project.framework])).toEqual([
      ['', 'root', 'none'],
      ['packages/x', 'root', 'jest'],
      ['packages/y', 'y', 'none'],
    ]);
    expect(projects[1]).toMatchObject({ configFile: 'packages/x/unit.js', testFiles: ['packages/x/check/x.js'] });
  });

  it('takes a folder with a configuration of a runner for a project where no script starts one', async () => {
    const root = makeTree({
      ...RUNNER('jest'),
      'package.json': '{"name":"root","scripts":{"test":"nx run-many -t test"},"devDependencies":{"jest":"*"}}',
      'libs/a/jest.config.js': 'module.exports = { preset: "../../jest.preset.js" };',
      'libs/a/src/deep/x.js': '',
      'libs/a/src/x.test.js': '',
      'libs/b/y.js': '',
    });
    const projects = await detectProjects(root, ['libs/a/src/deep/x.js', 'libs/b/y.js']);

    expect(projects.map((project) => [project.root, project.name, project.configFile])).toEqual([
      ['', 'root', undefined],
      ['libs/a', 'a', 'libs/a/jest.config.js'],
    ]);
    expect(projects.map(({ testFiles }) => testFiles)).toEqual([[], ['libs/a/src/x.test.js']]);
  });

  it("finds Jest's tests by its testRegex", async () => {
    const root = makeTree({
      ...RUNNER('jest'),
      'package.json': '{"name":"r","scripts":{"test":"jest"},"jest":{"testRegex":"/specs/.*\\\\.js$"}}',
      'src/x.js': '',
      'specs/x.js': '',
      'src/x.test.js': '',
    });
    expect((await detectProjects(root, ['src/x.js']))[0]?.testFiles).toEqual(['specs/x.js']);
  });

  it("finds Mocha's tests where its flags and its configuration put them", async () => {
    const root = makeTree({
      ...RUNNER('mocha'),
      'deep/package.json': '{"scripts":{"test":"mocha --recursive"},"devDependencies":{"mocha":"*"}}',
      'deep/x.js': '',
      'deep/test/a/x.js': '',
      'flat/package.json': '{"scripts":{"test":"mocha"},"devDependencies":{"mocha":"*"}}',
      'flat/.mocharc.yml': 'extension:\n  - ts\n  - mts\n',
      'flat/x.ts': '',
      'flat/test/x.ts': '',
      'flat/test/a/y.ts': '',
    });
    const projects = await detectProjects(root, ['deep/x.js', 'flat/x.ts']);

    expect(projects.map(({ testFiles }) => testFiles)).toEqual([['deep/test/a/x.js'], ['flat/test/x.ts']]);
  });

  it('does not take tests that a compiler puts elsewhere for none', async () => {
    const root = makeTree({
      ...RUNNER('mocha'),
      'a/package.json': '{"scripts":{"test":"tsc && mocha build/test/*.js"},"devDependencies":{"mocha":"*"}}',
      'a/x.ts': '',
      'a/test/x.ts': '',
      'b/package.json': '{"scripts":{"test":"node --test .tests/test/"}}',
      'b/tsconfig.test.json': '{"compilerOptions":{"outDir":"./.tests"}}',
      'b/x.ts': '',
      'b/test/x.ts': '',
      'c/package.json': '{"scripts":{"test":"node --test test/"}}',
      'c/x.js': '',
    });
    const projects = await detectProjects(root, ['a/x.ts', 'b/x.ts', 'c/x.js']);

    expect(projects.map(({ blocked }) => blocked?.code)).toEqual([
      'framework-not-supported',
      'framework-not-supported',
      undefined,
    ]);
    expect(projects[1]?.blocked?.message).toMatch(/^b: tests are compiled to \.tests\/ and run there/);
  });

  it('finds the tests of every project of a configuration, and none by the patterns of its plug-ins', async () => {
    const root = makeTree({
      ...RUNNER('vitest'),
      'package.json': '{"devDependencies":{"vitest":"*"}}',
      'vitest.config.ts': `export default { plugins: [svg({ include: ['src/**'] })], test: { projects: [
        { test: { include: ['unit/*.u.ts'] } }, { test: { name: 'usual' } }, { test: { include: ['deep/*.d.tsx'] } },
      ] } };`,
      'src/x.ts': '',
      'src/x.test.ts': '',
      'unit/x.u.ts': '',
      'deep/x.d.tsx': '',
    });
    const [project] = await detectProjects(root, ['src/x.ts']);

    expect(project?.testFiles).toEqual(['deep/x.d.tsx', 'src/x.test.ts', 'unit/x.u.ts']);
  });

  it('does not run the projects of a Vitest workspace that have patterns of their own', async () => {
    const folder = (name: string, text: string) => ({
      [`${name}/package.json`]: '{"devDependencies":{"vitest":"*"}}',
      [`${name}/vitest.workspace.ts`]: text,
      [`${name}/x.ts`]: '',
      [`${name}/node_modules/vitest/package.json`]: '{"version":"3.2.0","bin":"bin.js"}',
      [`${name}/node_modules/vitest/bin.js`]: '',
    });
    const root = makeTree({
      ...folder('a', "export default [{ test: { include: ['unit/*.u.ts'] } }];"),
      ...folder('b', "export default ['packages/*', { test: { environment: 'jsdom' } }];"),
    });
    const projects = await detectProjects(root, ['a/x.ts', 'b/x.ts']);

    expect(projects.map(({ blocked }) => blocked?.code)).toEqual(['framework-not-supported', undefined]);
    expect(projects[0]?.blocked?.message).toMatch(/^a: vitest\.workspace\.ts gives its projects patterns/);
  });

  it('says that tests inside sources are not run', async () => {
    const root = makeTree({
      ...RUNNER('vitest'),
      'package.json': '{"devDependencies":{"vitest":"*"}}',
      'vitest.config.ts': "export default { test: { includeSource: ['src/**'] } };",
      'src/x.ts': '',
    });
    const [project] = await detectProjects(root, ['src/x.ts']);

    expect(project?.notices).toEqual([
      'tests inside sources (import.meta.vitest) are not run: a fault that only they notice counts as unnoticed.',
    ]);
  });

  it('knows what Mocha hands on to node', async () => {
    const root = makeTree({
      ...RUNNER('mocha'),
      'a/package.json':
        '{"scripts":{"test":"mocha --loader=ts-node/esm -n conditions=dev"},"devDependencies":{"mocha":"*"}}',
      'a/x.js': '',
      'b/package.json': '{"devDependencies":{"mocha":"*"}}',
      'b/.mocharc.yml': 'node-option:\n  - import=tsx\n  - enable-source-maps\n',
      'b/x.js': '',
    });
    const projects = await detectProjects(root, ['a/x.js', 'b/x.js']);

    expect(projects.map(({ nodeFlags }) => nodeFlags)).toEqual([
      ['--loader=ts-node/esm', '--conditions=dev'],
      ['--import=tsx', '--enable-source-maps'],
    ]);
  });

  it("names Deno's runner, a global, by its tests", async () => {
    const root = makeTree({ 'src/x.ts': '', 'src/x_test.ts': "Deno.test('x', () => {});" });

    const [project] = await detectProjects(root, ['src/x.ts']);

    expect(project?.blocked).toEqual({
      code: 'framework-not-supported',
      message: 'the repository root: tests run with `deno`, which QTest does not drive.',
    });
  });

  it("finds borp's tests by its rules", async () => {
    const tests = { 'x.js': '', 'test/x.test.js': '', 'test/types/y.tst.ts': '', 'test/z.js': '', 'w.test.mjs': '' };
    const at = (folder: string) => Object.entries(tests).map(([file, text]) => [`${folder}/${file}`, text]);
    const script = (test: string) => JSON.stringify({ name: 'x', scripts: { test } });
    const root = makeTree({
      'a/package.json': script('borp --reporter spec -c 2'),
      ...Object.fromEntries(at('a')),
      'b/package.json': script('borp'),
      'b/.borp.yaml': "reporters:\n  - spec\nfiles:\n  - 'test/**/*.test.js'\n",
      ...Object.fromEntries(at('b')),
      'c/package.json': script("borp -p 'test/*.js' --ignore 'test/x*'"),
      ...Object.fromEntries(at('c')),
    });
    const projects = await detectProjects(root, ['a/x.js', 'b/x.js', 'c/x.js']);

    expect(projects.map(({ framework, testFiles }) => [framework, testFiles])).toEqual([
      ['node:test', ['a/test/x.test.js', 'a/w.test.mjs']],
      ['node:test', ['b/test/x.test.js']],
      ['node:test', ['c/test/z.js']],
    ]);
  });

  it('takes a plain folder as a project without a runner', async () => {
    const root = makeTree({ 'lib/x.js': '', 'lib/x.test.js': '', 'lib/package.json': '{"type":"module"}' });
    const [project] = await detectProjects(root, ['lib/x.js']);
    expect(project).toMatchObject({ framework: 'none', testFiles: ['lib/x.test.js'] });
    expect(project?.blocked).toBeUndefined();
  });
});

describe('patternsIn', () => {
  it.each([
    [
      "export default { coverage: { include: ['a'] }, test: { include: ['t/[ab]*.ts', `u/**`], globals: true } }",
      'include',
      ['t/[ab]*.ts', 'u/**'],
    ],
    ['spec:\n  - test/**/*.js\n  - "x.js"\nui: tdd\n', 'spec', ['test/**/*.js', 'x.js']],
    ['spec: ./test/*.js\n', 'spec', ['test/*.js']],
    ['{ "spec": "test/a.js" }', 'spec', ['test/a.js']],
    [
      "module.exports = {\n // testMatch: ['no'],\n testMatch: ['<rootDir>/src/**/*.spec.js', '!**/x/**'] }",
      'testMatch',
      ['src/**/*.spec.js', '!**/x/**'],
    ],
    ['module.exports = { testMatch: computed() }', 'testMatch', []],
    [
      '({ projects: [{ testMatch: ["a/*.js"] }, { testMatch: ["b/*.js", "a/*.js"] }] })',
      'testMatch',
      ['a/*.js', 'b/*.js'],
    ],
  ] as const)('%s', (text, key, expected) => {
    expect(patternsIn(text, key)).toEqual(expected);
  });
});

describe('isTest', () => {
  it.each([
    'src/a.test.ts',
    'a.spec.jsx',
    'src/__tests__/a.ts',
    'test/helpers/a.js',
    'pkg/tests/a.mts',
    'src/a-test.js',
    'test.js',
    'src/object/merge.bench.ts',
    'benchmarks/merge.ts',
    'packages/a/bench/run.mjs',
    'src/Button.stories.tsx',
  ])('%s', (file) => expect(isTest(file)).toBe(true));
  it.each([
    'src/a.ts',
    'src/latest.ts',
    'src/testing.ts',
    'test/data.json',
    'src/contest/a.ts',
    'src/test-runner.ts',
    'src/benchmarks/fund.ts',
    'packages/a/lib/bench/seat.js',
    'src/story.ts',
    'src/bench.ts',
  ])('not %s', (file) => expect(isTest(file)).toBe(false));
});
