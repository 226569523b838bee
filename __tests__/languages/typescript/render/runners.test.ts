/** Rendered files under the real runners: every test passes, under the very title that was promised. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RenderedFile } from '../../../../src/languages/language.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { openReader } from '../../../../src/languages/typescript/render/style.ts';
import { project } from './build.ts';
import { SAMPLE_CJS, SAMPLE_TS, sampleCases } from './sample.ts';

const repository = process.cwd();
const modules = path.join(repository, 'node_modules');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'qtest-render-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) write(root, file, text);
  symlinkSync(modules, path.join(root, 'node_modules'));
  return root;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function renderInto(root: string, source: string, more: Partial<TsProject>): Promise<RenderedFile> {
  const cases = sampleCases(source);
  const own = project(more);
  const context = { project: own, ...openReader(root), previousCases: () => [], deletedCases: () => [] };
  const [file] = await renderTests({ cases }, context);
  if (!file) throw new Error('nothing was rendered');
  write(root, file.path, file.text);
  return file;
}

function start(root: string, args: readonly string[]): string {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const run = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return run.stdout + run.stderr;
}

const promised = (file: RenderedFile) => file.cases.map((c) => c.titlePath.join(' > ')).sort();

/** Titles of passed tests, from the JSON that Jest and Vitest write alike. */
function passedIn(root: string, output: string): string[] {
  const report = JSON.parse(readFileSync(path.join(root, 'report.json'), 'utf8')) as {
    testResults: {
      assertionResults: { ancestorTitles: string[]; title: string; status: string; failureMessages: string[] }[];
    }[];
  };
  const results = report.testResults.flatMap((r) => r.assertionResults);
  const failed = results.filter((r) => r.status !== 'passed').map((r) => `${r.title}: ${r.failureMessages[0]}`);
  if (failed.length > 0 || results.length === 0) throw new Error(failed.join('\n') || output);
  return results.map((r) => [...r.ancestorTitles, r.title].join(' > ')).sort();
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: 'ES2023',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  },
  include: ['src'],
});

describe('renderTests', () => {
  it('writes what Vitest passes and the compiler accepts, in strict TypeScript', async () => {
    const root = makeProject({
      'package.json': '{"type":"module"}',
      'src/sample.ts': SAMPLE_TS,
      'tsconfig.json': TSCONFIG,
    });
    const file = await renderInto(root, 'src/sample.ts', { frameworkVersion: '4.1.0', tsconfig: 'tsconfig.json' });
    expect(file.rejected).toEqual([]);
    const output = start(root, [
      path.join(modules, 'vitest/vitest.mjs'),
      'run',
      '--configLoader',
      'runner',
      '--reporter=json',
      '--outputFile=report.json',
      file.path,
    ]);
    expect(passedIn(root, output)).toEqual(promised(file));
    expect(start(root, [path.join(modules, 'typescript/bin/tsc'), '-p', root])).toBe('');
  }, 60_000);

  it('writes what Jest passes, with its globals', async () => {
    const transform =
      "{ '\\\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }] }";
    const root = makeProject({
      'package.json': '{}',
      'src/sample.ts': SAMPLE_TS,
      'jest.config.cjs': `module.exports = { transform: ${transform} };`,
    });
    const file = await renderInto(root, 'src/sample.ts', {
      framework: 'jest',
      frameworkVersion: '30.0.0',
      moduleType: 'commonjs',
    });
    expect(file.text).not.toContain('@jest/globals');
    const output = start(root, [
      path.join(modules, 'jest/bin/jest.js'),
      '--json',
      '--outputFile=report.json',
      file.path,
    ]);
    expect(passedIn(root, output)).toEqual(promised(file));
  }, 60_000);

  it.each([
    ['', "it('x', () => {\n  assert.ok(sample);\n});\n"],
    [' and its TDD interface', "suite('x', () => {\n  test('x', () => {\n    assert.ok(sample);\n  });\n});\n"],
  ])(
    'writes what Mocha passes, in CommonJS%s',
    async (how, own) => {
      const other = `const assert = require('assert');\nconst sample = require('../lib/sample');\n${own}`;
      const ui = how === '' ? 'bdd' : 'tdd';
      const root = makeProject({ 'package.json': '{}', 'lib/sample.js': SAMPLE_CJS, 'test/other.js': other });
      const file = await renderInto(root, 'lib/sample.js', {
        framework: 'mocha',
        moduleType: 'commonjs',
        testFiles: ['test/other.js'],
      });
      expect(file.path).toBe('test/sample.qtest.js');
      expect(file.rejected.map((r) => r.reason)).toEqual(['a fixed clock needs sinon in this project']);
      const output = start(root, [
        path.join(modules, 'mocha/bin/mocha.js'),
        '--ui',
        ui,
        '--reporter',
        'json',
        file.path,
      ]);
      const report = JSON.parse(output) as { tests: { title: string; fullTitle: string; err: { message?: string } }[] };
      expect(report.tests.filter((t) => t.err.message !== undefined)).toEqual([]);
      const titles = report.tests.map((t) => `${t.fullTitle.slice(0, -t.title.length - 1)} > ${t.title}`);
      expect(titles.sort()).toEqual(promised(file));
    },
    60_000,
  );

  it('writes what node --test passes, in TypeScript without a build', async () => {
    const reporter = `export default async function* (events) {
  const open = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') open[data.nesting] = data.name;
    const isEnd = (type === 'test:pass' || type === 'test:fail') && data.details?.type !== 'suite';
    if (isEnd) yield JSON.stringify([type, [...open.slice(0, data.nesting), data.name].join(' > ')]) + '\\n';
  }
}
`;
    const root = makeProject({
      'package.json': '{"type":"module"}',
      'src/sample.ts': SAMPLE_TS,
      'reporter.mjs': reporter,
    });
    const file = await renderInto(root, 'src/sample.ts', { framework: 'node:test' });
    const output = start(root, ['--test', '--test-isolation=none', '--test-reporter=./reporter.mjs', file.path]);
    const results = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as [string, string]);
    expect(results.filter(([type]) => type !== 'test:pass')).toEqual([]);
    expect(results.map(([, title]) => title).sort()).toEqual(promised(file));
  }, 60_000);
});
