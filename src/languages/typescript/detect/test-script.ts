/** Reads a package.json script without running it: which runner it starts, with which flags and variables. */
import { isRefused } from '../../../sandbox/environment.ts';
import type { TsProject } from '../project.ts';

/** What one script says about running tests. */
export interface TestScript {
  readonly framework: Exclude<TsProject['framework'], 'none'>;
  /** Flags for node, in pairs joined by `=` where they take a value: `--import=tsx`. */
  readonly nodeFlags: readonly string[];
  /** Mocha's flags that change what a test is; empty for the other runners. */
  readonly runnerFlags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Value of `--config` or `-c`, relative to the package. */
  readonly config?: string;
  /** Arguments that are no flags: files, folders, globs. */
  readonly positional: readonly string[];
}

const RUNNERS: Readonly<Record<string, TestScript['framework']>> = {
  vitest: 'vitest',
  jest: 'jest',
  mocha: 'mocha',
  _mocha: 'mocha',
  // Finds test files and hands them to node:test.
  borp: 'node:test',
};
/** Runners that QTest does not drive, by the program's name. */
const UNSUPPORTED = new Set(['ava', 'tap', 'jasmine', 'karma', 'uvu', 'tape', 'qunit', 'wtr', 'web-test-runner']);
/** Programs that have a runner among other things. */
const TOOLKITS = new Set(['bun', 'deno']);
/** Programs that only start another one. */
const WRAPPERS = new Set(['npx', 'cross-env', 'c8', 'nyc', 'dotenv', 'env', 'exec', 'time', 'yarn', 'pnpm']);
const NODE_VALUE_FLAGS = new Set([
  '--import',
  '--require',
  '-r',
  '--loader',
  '--experimental-loader',
  '--conditions',
  '-C',
]);
const NODE_BARE_FLAG =
  /^--(?:experimental-(?!test-coverage)|enable-source-maps|no-warnings|expose-gc|allow-natives-syntax)/;
const MOCHA_VALUE_FLAGS = new Set([
  '--require',
  '-r',
  '--ui',
  '-u',
  '--extension',
  '--file',
  '--import',
  '--loader',
  '--experimental-loader',
  '-n',
  '--node-option',
]);

/** The first command of the script that starts a known runner; undefined when there is none. */
export function readTestScript(script: string): TestScript | undefined {
  for (const command of script.split(/&&|\|\||;|\|/)) {
    const found = readCommand(words(command));
    if (found) return found;
  }
  return undefined;
}

/** The name of a runner that QTest does not support and that the script starts. */
export function unsupportedRunner(script: string): string | undefined {
  for (const command of script.split(/&&|\|\||;|\|/)) {
    const [program, next] = words(command).filter(
      (word) => !word.includes('=') && !WRAPPERS.has(word) && !word.startsWith('-'),
    );
    if (program === undefined) continue;
    if (UNSUPPORTED.has(program) || (TOOLKITS.has(program) && next === 'test')) return program;
  }
  return undefined;
}

function readCommand(all: readonly string[]): TestScript | undefined {
  const env: Record<string, string> = {};
  let at = 0;
  for (; at < all.length; at++) {
    const word = all[at] as string;
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (assignment) env[assignment[1] as string] = assignment[2] as string;
    else if (!WRAPPERS.has(word) && !word.startsWith('-')) break;
  }
  const program = programName(all[at] ?? '');
  const rest = all.slice(at + 1);
  const options = words(env.NODE_OPTIONS);
  const script = (framework: TestScript['framework'], nodeArgs: readonly string[], args: readonly string[]) => ({
    framework,
    nodeFlags: nodeFlags([...options, ...nodeArgs]),
    env: keptVariables(env),
    ...runnerArguments(framework, args),
  });
  const known = RUNNERS[program];
  if (known) return script(known, [], rest);
  if (program !== 'node' && program !== 'tsx' && program !== 'ts-node') return undefined;
  const own = program === 'tsx' ? ['--import=tsx'] : program === 'ts-node' ? ['--require=ts-node/register'] : [];
  if (rest.includes('--test')) return script('node:test', [...own, ...rest], rest);
  const inner = rest.findIndex((word) => RUNNERS[programName(word)] !== undefined);
  const framework = RUNNERS[programName(rest[inner] ?? '')];
  return framework && script(framework, [...own, ...rest.slice(0, inner)], rest.slice(inner + 1));
}

/** `node_modules/jest/bin/jest.js` and `./node_modules/.bin/jest` are `jest`. */
function programName(word: string): string {
  return /(?:^|\/)([\w-]+)(?:\.[cm]?js)?$/.exec(word)?.[1] ?? word;
}

function nodeFlags(args: readonly string[]): string[] {
  const flags: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    const [name, value] = splitFlag(word);
    if (NODE_VALUE_FLAGS.has(name)) flags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
    else if (NODE_BARE_FLAG.test(word)) flags.push(word);
  }
  return [...new Set(flags)];
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  '-r': '--require',
  '-C': '--conditions',
  '-u': '--ui',
  '-n': '--node-option',
};

function runnerArguments(
  framework: TestScript['framework'],
  args: readonly string[],
): Pick<TestScript, 'runnerFlags' | 'config' | 'positional'> {
  const runnerFlags: string[] = [];
  const positional: string[] = [];
  let config: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    const [name, value] = splitFlag(word);
    if (name === '--config' || name === '-c') config = value ?? args[++at];
    else if (framework === 'mocha' && MOCHA_VALUE_FLAGS.has(name)) {
      runnerFlags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
    } else if (framework === 'node:test' && NODE_VALUE_FLAGS.has(name)) {
      if (value === undefined) at++;
    } else if (!word.startsWith('-') && !['run', 'watch', 'related', 'bench'].includes(word)) positional.push(word);
  }
  return { runnerFlags, positional, ...(config === undefined ? {} : { config }) };
}

function splitFlag(word: string): [string, string | undefined] {
  const equals = word.startsWith('-') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** NODE_OPTIONS become flags; what a started program must never get is left out. */
function keptVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS' && !isRefused(name)));
}

/** Words as a shell splits them; quotes are removed, nothing is expanded. */
function words(command = ''): string[] {
  const found = command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
  return found.map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? '') : double.replace(/\\(.)/g, '$1'),
    ),
  );
}
