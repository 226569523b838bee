/** Reads a package.json script that starts its tests as plain scripts: by `node`, `tape`, `tap` or `uvu`. */
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
  words,
} from './command-line.ts';
import { asPattern } from './patterns.ts';
import { isTest } from './test-files.ts';

/** Tests each of which `node FILE` runs, as it stands. */
export interface PlainScripts {
  /** What starts them: `tape`, `tap`, `uvu` or `node`. */
  readonly name: string;
  readonly nodeFlags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Globs of test files, relative to the package. */
  readonly patterns: readonly string[];
}

/** Programs that run files which also run without them, with their flags that take a word and say nothing of files. */
const CLIS: Readonly<Record<string, ReadonlySet<string>>> = {
  tape: new Set(['-i', '--ignore', '--ignore-pattern']),
  tap: new Set(['-R', '--reporter', '-t', '--timeout', '-j', '--jobs', '-g', '--grep']),
  uvu: new Set(['-i', '--ignore', '-C', '--cwd']),
};
const PRELOADS = new Set(['-r', '--require', '--import']);
const NO_SUPPORT_FILES = '!**/{__fixtures__,fixture,fixtures,helper,helpers,support,util,utils,data}/**';
const DEFAULTS = [
  '{test,tests,__tests__}/**/*',
  '**/*.{test,tests,spec}.*',
  '{test,tests}.{js,cjs,mjs,ts}',
  NO_SUPPORT_FILES,
];
/** Files there drive other tools, whatever their names. */
const TOOL_FOLDER = /(?:^|\/)(?:scripts?|build|tools?|bin|dist|bench|benchmarks?)\//;
const LOOP = /\bfor\s+(\w+)\s+in\s+([^;]+);\s*do\s([^;$]*)\$\{?\1\b[^;]*;\s*done/g;
const MAX_SCRIPT = 2_000;

/** Undefined where the script starts no such tests. */
export function readPlainScripts(script: string): PlainScripts | undefined {
  if (script.length > MAX_SCRIPT) return undefined;
  // `for t in test/*.js; do node $t; done` starts what `node test/*.js` names.
  const found = commandsOf(
    script.replace(LOOP, (_, _name, files: string, start: string) => `${unquoted(start)}${files}`),
  )
    .map(readCommand)
    .filter((command) => command !== undefined);
  const [first] = found;
  if (!first) return undefined;
  const same = found.filter(({ name }) => name === first.name);
  return { ...first, patterns: [...new Set(same.flatMap(({ patterns }) => patterns))] };
}

/** A quote that opens before a loop's variable. */
function unquoted(start: string): string {
  return start.replace(/["']$/, '');
}

function readCommand(command: readonly string[]): PlainScripts | undefined {
  const { env, program, rest } = startOf(command);
  const started = (name: string, flags: readonly string[], patterns: readonly string[]): PlainScripts => ({
    name,
    nodeFlags: nodeFlags([...words(env.NODE_OPTIONS), ...flags]),
    env: keptVariables(env),
    patterns,
  });
  if (CLIS[program]) return started(program, preloads(program, rest), cliPatterns(program, rest));
  const own = STARTERS[program];
  if (!own || rest.includes('--test')) return undefined;
  const inner = rest.findIndex((word) => word.includes('node_modules/') && CLIS[programName(word)] !== undefined);
  if (inner >= 0) {
    const name = programName(rest[inner] as string);
    const args = rest.slice(inner + 1);
    return started(name, [...own, ...rest.slice(0, inner), ...preloads(name, args)], cliPatterns(name, args));
  }
  const files = positionals(rest, NODE_VALUE_FLAGS).filter(isTestArgument);
  return files.length === 0 ? undefined : started('node', [...own, ...rest], files.flatMap(modulePatterns));
}

function preloads(name: string, args: readonly string[]): string[] {
  if (name === 'tap') return [];
  return args.flatMap((word, at) => {
    const [flag, value] = splitFlag(word);
    return PRELOADS.has(flag) ? [`${LONG_NAMES[flag] ?? flag}=${value ?? args[at + 1] ?? ''}`] : [];
  });
}

function cliPatterns(name: string, args: readonly string[]): readonly string[] {
  const given = positionals(args, new Set([...(CLIS[name] ?? []), ...(name === 'tap' ? [] : PRELOADS)]));
  if (given.length === 0) return DEFAULTS;
  if (name === 'tape') return given.flatMap(modulePatterns);
  const [folder = '', ending] = given;
  if (name === 'uvu' && ending !== undefined) return [endingPattern(folder, ending), NO_SUPPORT_FILES];
  return [...given.map(asPattern), NO_SUPPORT_FILES];
}

/** uvu's second argument is a regular expression; what is more than a part of a name is not read. */
function endingPattern(folder: string, ending: string): string {
  const literal = ending.replace(/[\\^$]/g, '');
  const below = asPattern(folder);
  return /^[\w.-]+$/.test(literal) && below.endsWith('*') ? `${below}${literal}*` : below;
}

function positionals(args: readonly string[], valueFlags: ReadonlySet<string>): string[] {
  return args.filter((word, at) => !word.startsWith('-') && !valueFlags.has(args[at - 1] ?? ''));
}

function isTestArgument(file: string): boolean {
  const plain = file.replace(/^\.\//, '');
  const named = /\.[cm]?[jt]sx?$/.test(plain) ? plain : `${plain.replace(/\/$/, '')}.js`;
  return isTest(named) && !TOOL_FOLDER.test(named);
}

/** Without an ending Node looks for a file, then for a folder's index. */
function modulePatterns(argument: string): string[] {
  const plain = argument.replace(/^\.\//, '').replace(/\/$/, '');
  if (/[*?{[]|\.[cm]?[jt]sx?$/.test(plain)) return [plain];
  return [`${plain}.{js,ts}`, `${plain}/index.{js,ts}`];
}
