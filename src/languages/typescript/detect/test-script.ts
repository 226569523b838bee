/** Reads a package.json script without running it: which runner it starts, where, with which flags and variables. */
import path from 'node:path';
import type { TsProject } from '../project.ts';
import {
  commandsOf,
  keptVariables,
  LONG_NAMES,
  NODE_VALUE_FLAGS,
  nodeFlags,
  programName,
  STARTERS,
  splitFlag,
  startOf,
  WRAPPERS,
  words,
} from './command-line.ts';

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
  /** Where the script has changed to before (`cd packages/x && jest`), relative to the package. */
  readonly folder?: string;
  /** All arguments of a program that finds test files by rules of its own. */
  readonly borp?: readonly string[];
}

const RUNNERS: Readonly<Record<string, TestScript['framework']>> = {
  vitest: 'vitest',
  jest: 'jest',
  mocha: 'mocha',
  _mocha: 'mocha',
  borp: 'node:test',
};
/** Runners that QTest does not drive, by the program's name. */
const UNSUPPORTED = new Set(['ava', 'jasmine', 'karma', 'qunit', 'wtr', 'web-test-runner']);
/** Programs that have a runner among other things. */
const TOOLKITS = new Set(['bun', 'deno']);
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

/** The commands of the script that start a known runner. */
export function readTestScripts(script: string): TestScript[] {
  let folder = '.';
  const outside: string[] = [];
  return commandsOf(script).flatMap((command) => {
    if (command[0] === '(') outside.push(folder);
    if (command[0] === ')') folder = outside.pop() ?? folder;
    if (command[0] === 'cd') folder = path.posix.join(folder, command[1] ?? '.');
    const read = readCommand(command);
    return read ? [folder === '.' ? read : { ...read, folder: folder.replace(/\/$/, '') }] : [];
  });
}

/** The name of a runner that QTest does not support and that the script starts. */
export function unsupportedRunner(script: string): string | undefined {
  for (const command of commandsOf(script)) {
    const [program, next] = command.filter(
      (word) => !word.includes('=') && !WRAPPERS.has(word) && !word.startsWith('-'),
    );
    if (program === undefined) continue;
    if (UNSUPPORTED.has(program) || (TOOLKITS.has(program) && next === 'test')) return program;
  }
  return undefined;
}

function readCommand(all: readonly string[]): TestScript | undefined {
  const { env, program, rest } = startOf(all);
  const options = words(env.NODE_OPTIONS);
  const script = (framework: TestScript['framework'], nodeArgs: readonly string[], args: readonly string[]) => ({
    framework,
    nodeFlags: nodeFlags([...options, ...nodeArgs]),
    env: keptVariables(env),
    ...runnerArguments(framework, args),
  });
  const known = RUNNERS[program];
  if (program === 'borp') return { ...script('node:test', [], []), borp: rest };
  if (known) return script(known, [], rest);
  const own = STARTERS[program];
  if (!own) return undefined;
  if (rest.includes('--test')) return script('node:test', [...own, ...rest], rest);
  const inner = rest.findIndex((word) => RUNNERS[programName(word)] !== undefined);
  const framework = RUNNERS[programName(rest[inner] ?? '')];
  return framework && script(framework, [...own, ...rest.slice(0, inner)], rest.slice(inner + 1));
}

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
    else if (framework === 'mocha' && name === '--recursive') runnerFlags.push(name);
    else if (framework === 'mocha' && MOCHA_VALUE_FLAGS.has(name)) {
      runnerFlags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
    } else if (framework === 'node:test' && NODE_VALUE_FLAGS.has(name)) {
      if (value === undefined) at++;
    } else if (!word.startsWith('-') && !['run', 'watch', 'related', 'bench'].includes(word)) positional.push(word);
  }
  return { runnerFlags, positional, ...(config === undefined ? {} : { config }) };
}
