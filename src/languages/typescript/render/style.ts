/** How a repository writes tests, voted by its existing tests, the nearest first; and where a test of ours goes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TsProject } from '../project.ts';
import { aliasOf } from './alias.ts';
import type { SourceReader, TestStyle } from './context.ts';
import { testFileFor, votePlacement } from './placement.ts';
import { type ExistingTest, majority, readTestsNear } from './votes.ts';

/** Where the test file of a source goes, relative to the repository: `<module>.qtest.test.ts`, as the repository places its own. */
export function testPathFor(project: TsProject, source: string, repository: string): string {
  const reader = openReader(repository);
  return testFileFor(project, source, detectStyle(project, source, reader), reader);
}

const MAX_BYTES = 512 * 1024;

/** Reads files of a tree given by its absolute root; what is no file, or huge, is not there. */
export function openReader(root: string): SourceReader {
  const known = new Map<string, string | undefined>();
  return {
    readFile: (file) => {
      if (known.has(file)) return known.get(file);
      const full = path.join(root, file);
      const isReadable = existsSync(full) && statSync(full).isFile() && statSync(full).size <= MAX_BYTES;
      const text = isReadable ? readFileSync(full, 'utf8') : undefined;
      known.set(file, text);
      return text;
    },
  };
}

/** The style in which a test of `source` (relative to the repository) is written. */
export function detectStyle(project: TsProject, source: string, reader: SourceReader): TestStyle {
  const tests = readTestsNear(project, source, reader);
  const framework = project.framework === 'none' ? 'node:test' : project.framework;
  const extension = majority(tests, (t) => /\.[cm]?[jt]sx?$/.exec(t.path)?.[0].replace(/x$/, ''));
  const own = /\.([cm]?)([jt])sx?$/.exec(source);
  const ending = extension ?? `.${own?.[1] ?? ''}${own?.[2] ?? 'j'}s`;
  const typescript = /ts$/.test(ending);
  const modules = moduleStyle(project, tests, ending, typescript);
  const tdd = framework === 'mocha' && isTdd(project, tests);
  return {
    framework,
    frameworkMajor:
      project.frameworkVersion === undefined ? undefined : Number.parseInt(project.frameworkVersion, 10) || undefined,
    ...assertionStyle(framework, tests),
    spiesModules: framework === 'vitest' && spiesModules(project, reader),
    sealedExports: framework === 'jest' && sealsExports(project, reader),
    typescript,
    modules,
    testModule: testModule(framework, tests),
    test: tdd ? 'test' : (majority(tests, (t) => callOf(t.text)) ?? 'it'),
    tdd,
    groupPrefix: majority(tests, groupPrefixOf) ?? '',
    importsApart: majority(tests, importsOf) !== 'together',
    quote: majority(tests, quoteOf) ?? (quoteOf({ path: source, text: reader.readFile(source) ?? '' }) || "'"),
    semicolons:
      (majority(tests, semicolonsOf) ??
        semicolonsOf({ path: source, text: reader.readFile(source) ?? '' }) ??
        'yes') === 'yes',
    trailingCommas: (majority(tests, commasOf) ?? (usesStandard(project, reader) ? 'no' : 'yes')) === 'yes',
    indent: majority(tests, indentOf) ?? indentOf({ path: source, text: reader.readFile(source) ?? '' }) ?? '  ',
    specifierEnding: specifierEnding(project, tests, reader, typescript, modules),
    alias: aliasOf(project, tests, reader),
    placement: votePlacement(project, source, tests, reader),
    suffix: majority(tests, suffixOf) ?? '.test',
    extension,
    doubles: doubles(framework, project, reader),
    ...renderingStyle(project, tests, reader),
    requests: lists(project, reader, 'supertest') ? 'supertest' : 'fetch',
    metadata: lists(project, reader, 'reflect-metadata'),
  };
}

const JEST_DOM = /\.(?:toBeInTheDocument|toBeVisible|toHaveTextContent|toBeDisabled|toHaveValue)\(/;

const PAGE = /@(?:vitest|jest)-environment\s+((?!node\b)[\w./@-]+)/;

/** The comment by which a test of `source` would ask for a page, where its neighbours do. */
export function pageCommentFor(project: TsProject, source: string, repository: string): string | undefined {
  return detectStyle(project, source, openReader(repository)).pageComment;
}

/** Since 3.0; before 4.0 mocks that are restored before each test are spies no more. */
function spiesModules(project: TsProject, reader: SourceReader): boolean {
  const major = Number.parseInt(project.frameworkVersion ?? '', 10);
  return major >= 4 || (major === 3 && !/\brestoreMocks\s*:\s*true\b/.test(configOf(project, reader)));
}

/** SWC and esbuild export by getters that cannot be redefined. */
function sealsExports(project: TsProject, reader: SourceReader): boolean {
  const config = configOf(project, reader);
  return lists(project, reader, '@swc/jest') || /next\/jest|esbuild/.test(config);
}

/** The testing library cleans up by itself where hooks are globals, that of Svelte by its plugin. */
function renderingStyle(project: TsProject, tests: readonly ExistingTest[], reader: SourceReader) {
  const config = configOf(project, reader);
  const reactImport = majority(tests, (t) => /^import (?:\* as )?React\b.*$/m.exec(t.text)?.[0]);
  const page = majority(tests, (t) => PAGE.exec(t.text)?.[1]);
  const runner = project.framework === 'jest' ? 'jest' : 'vitest';
  return {
    ...(page === undefined ? {} : { pageComment: `/** @${runner}-environment ${page} */` }),
    jestDom: tests.some((t) => JEST_DOM.test(t.text)),
    cleansUp: project.framework === 'vitest' && !/\bglobals:\s*true|\bsvelteTesting\((?![^)]*autoCleanup)/.test(config),
    ...(reactImport === undefined ? {} : { reactImport }),
  };
}

function moduleStyle(
  project: TsProject,
  tests: readonly ExistingTest[],
  ending: string,
  typescript: boolean,
): TestStyle['modules'] {
  if (ending.startsWith('.m')) return 'esm';
  const voted = majority(tests, (t) => {
    if (/^\s*import\s[^(]/m.test(t.text)) return 'esm';
    return /\brequire\(/.test(t.text) ? 'cjs' : undefined;
  });
  if (voted) return voted;
  if (typescript) return 'esm';
  return ending.startsWith('.c') || project.moduleType === 'commonjs' ? 'cjs' : 'esm';
}

function assertionStyle(
  framework: TestStyle['framework'],
  tests: readonly ExistingTest[],
): Pick<TestStyle, 'assertions' | 'assertModule' | 'assertNames'> {
  const strictNames = { equal: 'strictEqual', deepEqual: 'deepStrictEqual' };
  if (framework === 'vitest' || framework === 'jest')
    return { assertions: 'expect', assertModule: '', assertNames: strictNames };
  const chai =
    framework === 'mocha' &&
    majority(tests, (t) =>
      /['"]chai['"]/.test(t.text)
        ? 'chai'
        : /['"](?:node:)?assert(?:\/strict)?['"]/.test(t.text)
          ? 'assert'
          : undefined,
    ) === 'chai';
  if (chai) return { assertions: 'chai', assertModule: 'chai', assertNames: strictNames };
  const module =
    majority(tests, (t) => /['"]((?:node:)?assert(?:\/strict)?)['"]/.exec(t.text)?.[1]) ?? 'node:assert/strict';
  const short = majority(tests, (t) =>
    /\bassert\.(?:deepStrictEqual|strictEqual)\(/.test(t.text)
      ? 'long'
      : /\bassert\.(?:deepEqual|equal)\(/.test(t.text)
        ? 'short'
        : undefined,
  );
  const isShort = short === 'short' && module.endsWith('/strict');
  return {
    assertions: 'assert',
    assertModule: module,
    assertNames: isShort ? { equal: 'equal', deepEqual: 'deepEqual' } : strictNames,
  };
}

function testModule(framework: TestStyle['framework'], tests: readonly ExistingTest[]): string | undefined {
  if (framework === 'node:test') return 'node:test';
  const name = { vitest: 'vitest', jest: '@jest/globals', mocha: 'mocha' }[framework];
  const voted = majority(tests, (t) =>
    new RegExp(`['"]${name}['"]`).test(t.text)
      ? 'imported'
      : /\b(?:it|test)(?:\.\w+)*\(/.test(t.text)
        ? 'global'
        : undefined,
  );
  if (voted === undefined) return framework === 'vitest' ? name : undefined;
  return voted === 'imported' ? name : undefined;
}

/** By the script's `--ui`, else by what the tests call: a configuration may set it too. */
function isTdd({ runnerFlags = [] }: TsProject, tests: readonly ExistingTest[]): boolean {
  if (runnerFlags.some((flag) => flag.startsWith('--ui='))) return runnerFlags.includes('--ui=tdd');
  return majority(tests, (t) => /^\s*(suite|describe)(?:\.\w+)?\(/m.exec(t.text)?.[1]) === 'suite';
}

function callOf(text: string): 'it' | 'test' | undefined {
  const its = text.match(/^\s*it(?:\.\w+)*\(/gm)?.length ?? 0;
  const tests = text.match(/^\s*test(?:\.\w+)*\(/gm)?.length ?? 0;
  return its + tests === 0 ? undefined : its >= tests ? 'it' : 'test';
}

/** Signs before the first word of the first describe block. */
function groupPrefixOf({ text }: ExistingTest): string | undefined {
  const title = /^(?:describe|suite)(?:\.\w+)?\(\s*['"`]([^\p{L}\p{N}\s'"`]{0,3} ?)[\p{L}\p{N}]/mu.exec(text);
  return title?.[1];
}

function importsOf({ text }: ExistingTest): 'apart' | 'together' | undefined {
  const between = [...text.matchAll(/['"];?[ \t]*\n(\s*)(?=import\s)/g)].map(([, blank]) => blank);
  if (between.length === 0) return undefined;
  return between.some((blank) => blank !== '') ? 'apart' : 'together';
}

export function quoteOf({ text }: ExistingTest): TestStyle['quote'] | undefined {
  const single = text.match(/(?:from|require\(|import)\s*'/g)?.length ?? 0;
  const double = text.match(/(?:from|require\(|import)\s*"/g)?.length ?? 0;
  if (single + double > 0) return single >= double ? "'" : '"';
  const all = (mark: string) => text.split(mark).length;
  return all("'") === all('"') ? undefined : all("'") > all('"') ? "'" : '"';
}

export function semicolonsOf({ text }: ExistingTest): 'yes' | 'no' | undefined {
  const lines = text
    .split('\n')
    .filter((line) => /^\s*(?:import|const|let|var|return|export (?:const|default))\b.*[\w)\]'";]\s*$/.test(line));
  if (lines.length === 0) return undefined;
  return lines.filter((line) => /;\s*$/.test(line)).length * 2 >= lines.length ? 'yes' : 'no';
}

function commasOf({ text }: ExistingTest): 'yes' | 'no' | undefined {
  const withComma = text.match(/[\w'")\]}],\n\s*[\])}]/g)?.length ?? 0;
  const without = text.match(/[\w'"\]}]\n\s*[\])}]/g)?.length ?? 0;
  return withComma + without === 0 ? undefined : withComma > 0 && withComma * 3 >= without ? 'yes' : 'no';
}

export function indentOf({ text }: ExistingTest): string | undefined {
  const first = text
    .split('\n')
    .map((line) => /^(\t| {2,8})(?=[\w'"`}\])])/.exec(line)?.[1])
    .filter((indent) => indent !== undefined);
  if (first.length === 0) return undefined;
  if (first.filter((indent) => indent === '\t').length * 2 > first.length) return '\t';
  return ' '.repeat(Math.min(...first.filter((indent) => indent !== '\t').map((indent) => indent.length), 4));
}

function suffixOf(test: ExistingTest): string | undefined {
  return /([.-_](?:test|spec|tests))\.[cm]?[jt]sx?$/.exec(path.posix.basename(test.path))?.[1] ?? '';
}

function specifierEnding(
  project: TsProject,
  tests: readonly ExistingTest[],
  reader: SourceReader,
  typescript: boolean,
  modules: TestStyle['modules'],
): TestStyle['specifierEnding'] {
  const voted = majority(tests, (t) => {
    const specifiers = [...t.text.matchAll(/(?:from|import|require\()\s*\(?['"](\.[^'"\n]*)['"]/g)].map(
      (m) => m[1] ?? '',
    );
    const endings = specifiers.map((s) => /\.([cm]?[jt]s)x?$/.exec(s)?.[1]?.replace(/^[cm]/, '') ?? 'none');
    return endings.find((e): e is 'js' | 'ts' | 'none' => e === 'js' || e === 'ts' || e === 'none');
  });
  if (voted) return voted;
  if (!typescript)
    return modules === 'esm' &&
      (project.framework === 'node:test' ||
        project.framework === 'none' ||
        project.framework === 'mocha' ||
        project.moduleType === 'module')
      ? 'js'
      : 'none';
  if (project.framework === 'none' || project.framework === 'node:test') return 'ts';
  const config = project.tsconfig === undefined ? '' : (reader.readFile(project.tsconfig) ?? '');
  return /"module(?:Resolution)?"\s*:\s*"node(?:16|18|20|next)"/i.test(config) ? 'js' : 'none';
}

/** The style of that name forbids trailing commas. */
function usesStandard(project: TsProject, reader: SourceReader): boolean {
  return /"(?:semi|eslint-config-)?standard"\s*:/.test(
    reader.readFile(path.posix.join(project.root, 'package.json')) ?? '',
  );
}

function doubles(framework: TestStyle['framework'], project: TsProject, reader: SourceReader): TestStyle['doubles'] {
  if (framework === 'vitest') return 'vi';
  if (framework === 'jest') return 'jest';
  if (framework === 'node:test') return 'node';
  return lists(project, reader, 'sinon') ? 'sinon' : 'closure';
}

/** The text of the runner's configuration file. */
function configOf(project: TsProject, reader: SourceReader): string {
  return project.configFile === undefined ? '' : (reader.readFile(project.configFile) ?? '');
}

/** True where the project's package.json names the package. */
function lists(project: TsProject, reader: SourceReader, name: string): boolean {
  const manifest = reader.readFile(path.posix.join(project.root, 'package.json')) ?? '';
  return new RegExp(`"${name}"\\s*:`).test(manifest);
}
