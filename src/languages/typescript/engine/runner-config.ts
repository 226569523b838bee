/** Per test runner: how Stryker is told to judge by exactly these test files, whatever the project's patterns say. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { isAtLeast } from '../detect/node.ts';
import type { TsProject } from '../project.ts';
import { behindLinks, configOf } from '../runners/derived.ts';
import { runnerFor } from '../runners/run.ts';
import { COVERING } from './covering-files.ts';
import { STRYKER_NUMBER } from './side-by-side.ts';

export interface RunnerConfig {
  /** Part of Stryker's configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Stryker's name of the runner. */
  readonly runner: string;
  /** Files that must stand in the project's folder first. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** `tests` are relative to the project's folder. With `isNumbered` they find the number of Stryker's worker in the runner's variable. */
export function runnerConfig(project: TsProject, tests: readonly string[], isNumbered = false): RunnerConfig {
  const config = configOf(project);
  if (project.framework === 'vitest') {
    const file = derived('vitest', '.config.mjs', vitestConfig(project, tests, isNumbered), config);
    return { runner: 'vitest', options: { vitest: { configFile: file.path, related: false } }, files: [file] };
  }
  if (project.framework === 'jest') {
    const order = derived('order', '.cjs', jestOrder(tests), undefined);
    const number = derived('number', '.cjs', NUMBER_FOR_JEST, undefined);
    const own = { order: order.path, setUp: isNumbered ? [number.path] : [] };
    const file = derived('jest', '.config.cjs', jestConfig(project, config, tests, own), undefined);
    return {
      runner: 'jest',
      options: { jest: { projectType: 'custom', configFile: file.path, enableFindRelatedTests: false } },
      files: [file, order, ...(isNumbered ? [number] : [])],
    };
  }
  if (project.framework === 'mocha')
    return { runner: 'mocha', options: { mochaOptions: mochaOptions(project, tests) }, files: [] };
  return tapConfig(project, tests);
}

/** Set-up of tests: Jest has written its own number over the variable by then. */
const NUMBER_FOR_JEST = `process.env.JEST_WORKER_ID = process.env.${STRYKER_NUMBER};\n`;

/** Starts a process for each test file, which is one test. */
function tapConfig(project: TsProject, tests: readonly string[]): RunnerConfig {
  const files = project.scripts ? [derived('script', '.cjs', EXIT_AS_TAP, undefined)] : [];
  const preloads = ['{{hookFile}}', ...files.map((file) => `./${file.path}`)].flatMap((file) => ['-r', file]);
  const nodeArgs = [...(project.nodeFlags ?? []), '--test-reporter=tap', ...preloads, '{{testFile}}'];
  return {
    runner: 'tap',
    options: { tap: { testFiles: tests.map(escapeGlob), nodeArgs, forceBail: false } },
    files,
  };
}

/**
 * Loaded before a script: what it prints goes to stderr, and its exit status is all that stands on stdout, as TAP. Stryker takes
 * a script that prints no TAP for failed, and one that fails without a failed assertion for a broken start. Handlers of `exit`
 * may still change the status, so it is read after them.
 */
const EXIT_AS_TAP = `'use strict';
const fs = require('node:fs');
if (require('node:worker_threads').isMainThread && process.send === undefined) {
  const toStderr = process.stderr.write.bind(process.stderr);
  process.stdout.write = (...args) => toStderr(...args);
  let isSaid = false;
  const say = (code) => {
    if (isSaid) return;
    isSaid = true;
    fs.writeSync(1, 'TAP version 13\\n1..1\\n' + (Number(code ?? 0) === 0 ? 'ok' : 'not ok') + ' 1 - exit status\\n');
  };
  const { emit, reallyExit } = process;
  process.emit = function (event, ...args) {
    const answer = Reflect.apply(emit, this, [event, ...args]);
    if (event === 'exit') say(process.exitCode ?? args[0]);
    return answer;
  };
  process.reallyExit = function (code) {
    say(code ?? process.exitCode);
    return Reflect.apply(reallyExit, process, [code]);
  };
}
`;

/** What the test script gives Mocha on its command line; the rest Mocha reads from the project's files. */
function mochaOptions({ runnerFlags = [] }: TsProject, tests: readonly string[]): Record<string, unknown> {
  const valuesOf = (...names: readonly string[]) =>
    runnerFlags.flatMap((flag, at) => {
      const [name, value] = flag.split(/=(.*)/s);
      return name !== undefined && names.includes(name) ? [value ?? runnerFlags[at + 1] ?? ''] : [];
    });
  const required = valuesOf('--require', '-r');
  const ui = valuesOf('--ui', '-u').at(-1);
  return { spec: tests, ...(required.length > 0 ? { require: required } : {}), ...(ui ? { ui } : {}) };
}

/** Stryker's plug-in names Vitest 2 as its oldest, and breaks at start with an older one. */
export function isBeforePlugin({ framework, frameworkVersion }: TsProject): boolean {
  return framework === 'vitest' && !isAtLeast(frameworkVersion ?? '2.0.0', '2.0.0');
}

/**
 * The project's own runner as a command, for versions that Stryker's plug-in cannot load: slower, and it cannot tell which
 * tests reach a fault. `reportPath` is where the runner may leave its report.
 */
export function commandConfig(project: TsProject, tests: readonly string[], reportPath: string): RunnerConfig {
  const { file, args, files } = runnerFor(project).command(project, tests, {
    reportPath,
    testTimeoutMs: 0,
    serial: true,
  });
  const command = [file, ...args].map(shellQuoted).join(' ');
  return { runner: 'command', options: { commandRunner: { command }, coverageAnalysis: 'off' }, files: files ?? [] };
}

/** Stryker gives the command to a shell. */
function shellQuoted(argument: string): string {
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

function derived(
  kind: string,
  ending: string,
  text: string,
  beside: string | undefined,
): { path: string; text: string } {
  const name = `.qtest-stryker-${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}${ending}`;
  return { path: path.posix.join(beside === undefined ? '.' : path.posix.dirname(beside), name), text };
}

function vitestConfig(project: TsProject, tests: readonly string[], isNumbered: boolean): string {
  const config = configOf(project);
  // Set in the worker after Vitest's own.
  const number = `  merged.test.env = { ...merged.test.env, VITEST_POOL_ID: process.env.${STRYKER_NUMBER} };\n`;
  return `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${path.posix.basename(config)}`)};`}
const tests = ${JSON.stringify(tests)};
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
// By default the file that failed last comes first, then the one that took longest: which test notices a fault would depend on the machine's load.
const places = tests.map((file) => path.resolve(file));
const placeOf = (file) => places.indexOf(path.resolve(file.moduleId ?? file[1]));
class InOrder {
  shard(files) {
    return files;
  }
  sort(files) {
    return [...files].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
${behindLinks(project)}  const test = { ...config.test };
  const first = (test.projects ?? (Array.isArray(test.workspace) ? test.workspace : undefined))?.find(isInline);
  delete test.projects;
  delete test.workspace;
  const merged = { ...config, ...first, test: { ...test, ...first?.test } };
  const base = path.resolve(merged.root ?? '.', merged.test.dir ?? '.');
  merged.test.sequence = { sequencer: InOrder, ...merged.test.sequence };
  // What checks types has files of its own, and writes where it is installed.
  merged.test.typecheck = { ...merged.test.typecheck, enabled: false };
  merged.test.include = tests.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
${isNumbered ? number : ''}  return merged;
};
`;
}

/** As for Vitest: by default Jest too begins with the file that failed last, then with the one that took longest. */
function jestOrder(tests: readonly string[]): string {
  return `const path = require('node:path');
const places = ${JSON.stringify(tests)}.map((file) => path.join(__dirname, file));
module.exports = class {
  shard(tests) {
    return tests;
  }
  sort(tests) {
    const covering = globalThis.${COVERING};
    const asked = covering ? tests.filter((test) => covering.has(test.path)) : [...tests];
    return asked.sort((a, b) => places.indexOf(a.path) - places.indexOf(b.path));
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
};
`;
}

function jestConfig(
  project: TsProject,
  config: string | undefined,
  tests: readonly string[],
  own: { readonly order: string; readonly setUp: readonly string[] },
): string {
  return `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const tests = ${JSON.stringify(tests)}.map((file) => path.join(__dirname, file));
// Jest takes a backslash for a separator, but before some characters.
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[{}()+?]/g, '\\\\$&').replace(/[[*@]/g, '[$&]').replaceAll('!', '?');
const isInline = (entry) => typeof entry === 'object' && entry !== null && !entry.runner;
module.exports = async () => {
  const fromJest = createRequire(fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')}));
  const fromCli = createRequire(fs.realpathSync(fromJest.resolve('jest-cli')));
  const { readInitialOptions } = fromCli('jest-config');
  const { config } = await readInitialOptions(${config === undefined ? 'undefined' : JSON.stringify(config)}, {
    packageRootOrConfig: __dirname,
    skipMultipleConfigError: true,
  });
  const rootDir = path.resolve(__dirname, config.rootDir ?? '.');
  const { projects, testRegex, coverageThreshold, reporters, ...rest } = { ...config, ...(config.projects ?? []).find(isInline) };
  const roots = [...new Set([...(rest.roots ?? ['<rootDir>']).map((root) => path.resolve(rootDir, root.replace('<rootDir>', rootDir))), ...tests.map((file) => path.dirname(file))])];
  // Stryker wraps the environment and looks for it from the project's folder alone; Jest also finds the one that it brings.
  const named = (rest.testEnvironment ?? 'node').replace('<rootDir>', rootDir);
  const places = [path.join(rootDir, 'package.json'), fs.realpathSync(fromCli.resolve('jest-config'))];
  const environments = [\`jest-environment-\${named}\`, named].flatMap((name) => places.map((place) => resolved(place, name)));
  const testEnvironment = environments.find((file) => file !== undefined) ?? named;
  const testSequencer = path.join(__dirname, ${JSON.stringify(own.order)});
  const setupFiles = [...${JSON.stringify(own.setUp)}.map((file) => path.join(__dirname, file)), ...(rest.setupFiles ?? [])];
  return { testSequencer, ...rest, ...unchecked(rest), rootDir, roots, testEnvironment, setupFiles, testMatch: tests.map(asGlob) };
};
// Faults change what the compiler infers: a test that compiles without them need not compile with all of them in one file.
function unchecked({ transform, globals, preset }) {
  const isTsJest = (name) => /(?:^|[\\\\/])ts-jest(?:$|[\\\\/])/.test(String(name));
  const own = Object.values(transform ?? {}).map((entry) => [entry].flat()).find(([name]) => isTsJest(name));
  const given = globals?.['ts-jest'];
  if (!own && !given && !isTsJest(preset)) return {};
  return { globals: { ...globals, 'ts-jest': { ...own?.[1], ...given, diagnostics: false } } };
}
function resolved(place, name) {
  try {
    return createRequire(place).resolve(name);
  } catch {
    return undefined;
  }
}
`;
}

/** A path as a glob that names it alone. */
export function escapeGlob(file: string): string {
  return file.replace(/[\\[\]{}()*?!+@]/g, '\\$&');
}
