import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBeforePlugin, runnerConfig } from '../../../../src/languages/typescript/engine/runner-config.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';

afterAll(removeTrees);

const SCRIPTS = { root: '', framework: 'node:test', scripts: true, nodeFlags: ['--expose-gc'] } as unknown as TsProject;

describe('runnerConfig of plain scripts', () => {
  it.each([
    ['nothing printed', '', 'ok'],
    ['TAP that says otherwise', "console.log('not ok 1');", 'ok'],
    ['an error nobody catches', "throw new Error('x');", 'not ok'],
    ['an end in the midst', 'process.exit(3);', 'not ok'],
    ['a status set at the end, as tape does', "process.on('exit', () => { process.exitCode = 1; });", 'not ok'],
    ['an end at the end, as tape does', "process.on('exit', () => process.exit(1));", 'not ok'],
    ['a test for node:test', "require('node:test').test('x', () => {});", 'ok'],
    ['a failing test for node:test', "require('node:test').test('x', () => { throw 1; });", 'not ok'],
    ['a worker', "new (require('node:worker_threads').Worker)('console.log(1)', { eval: true });", 'ok'],
    ['a fork', "process.argv[2] || require('node:child_process').fork(__filename, ['again']);", 'ok'],
  ])('turns the exit status into TAP: %s', (_, text, word) => {
    const { options, files } = runnerConfig(SCRIPTS, ['test/x.js']);
    const root = makeTree({ 'hook.js': '', 'test/x.js': text });
    for (const file of files) writeFileSync(path.join(root, file.path), file.text);
    const { nodeArgs } = options.tap as { readonly nodeArgs: readonly string[] };
    const args = nodeArgs.map((arg) => arg.replace('{{hookFile}}', './hook.js').replace('{{testFile}}', 'test/x.js'));

    const end = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

    expect(end.stdout).toBe(`TAP version 13\n1..1\n${word} 1 - exit status\n`);
    expect(end.status === 0).toBe(word === 'ok');
  });
});

describe('runnerConfig of Vitest', () => {
  it('has types checked nowhere, whatever the project has', () => {
    const project = { root: '', framework: 'vitest', configFile: 'vitest.config.mjs' } as unknown as TsProject;
    const own = "export default { test: { globals: true, typecheck: { enabled: true, tsconfig: 'x.json' } } };\n";
    const { files } = runnerConfig(project, ['test/a.test.js']);
    const root = makeTree({
      'vitest.config.mjs': own,
      ...Object.fromEntries(files.map((file) => [file.path, file.text])),
    });
    const program = `const { test } = await (await import('./${files[0]?.path}')).default({});
console.log(JSON.stringify(test));`;

    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(JSON.parse(stdout || JSON.stringify(stderr))).toMatchObject({
      globals: true,
      include: ['test/a.test.js'],
      typecheck: { enabled: false, tsconfig: 'x.json' },
    });
  });
});

describe('the order of test files', () => {
  const files = ['test/b.test.js', 'test/a.test.js', 'test/c.test.js'];
  const asked = ['test/a.test.js', 'test/c.test.js', 'test/b.test.js'];
  it.each([
    ['vitest', `(await import('./FIRST')).default({}).then(({ test }) => new test.sequence.sequencer({}))`, 'moduleId'],
    ['jest', `new (createRequire(process.cwd() + '/x')('./LAST'))()`, 'path'],
  ])('is as given in %s, whatever took long or failed before', (framework, sequencer, key) => {
    const config = runnerConfig({ root: '', framework, runnerBin: '' } as unknown as TsProject, files);
    const root = makeTree(Object.fromEntries(config.files.map(({ path: file, text }) => [file, text])));
    const [first = '', last = ''] = [config.files[0]?.path, config.files.at(-1)?.path];
    const made = sequencer.replace('FIRST', first).replace('LAST', last);
    const specs = JSON.stringify(asked.map((file) => ({ [key]: path.join(root, file) })));
    const program = `import { createRequire } from 'node:module';
const sorted = await (await ${made}).sort(${specs});
console.log(JSON.stringify(sorted.map((spec) => spec.${key})));`;

    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(files.map((file) => path.join(root, file)));
  });
});

describe('isBeforePlugin', () => {
  it("is true for a Vitest that Stryker's plug-in cannot start", () => {
    const project = (frameworkVersion: string) =>
      ({ root: '', framework: 'vitest', frameworkVersion }) as unknown as TsProject;
    expect(['1.6.1', '2.0.0', '3.2.4'].map((version) => isBeforePlugin(project(version)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
