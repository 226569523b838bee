/** Words of a package.json script's commands, read without a shell. */
import { isRefused } from '../../../sandbox/environment.ts';

/** Programs that start a script, with the flags for `node` that do the same. */
export const STARTERS: Readonly<Record<string, readonly string[]>> = {
  node: [],
  tsx: ['--import=tsx'],
  'ts-node': ['--require=ts-node/register'],
};
/** Programs that only start another one. */
export const WRAPPERS = new Set(['npx', 'cross-env', 'c8', 'nyc', 'dotenv', 'env', 'exec', 'time', 'yarn', 'pnpm']);
/** Flags of `node` that take the next word. */
export const NODE_VALUE_FLAGS = new Set([
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

/** Long names of flags that tools also know by a letter. */
export const LONG_NAMES: Readonly<Record<string, string>> = {
  '-r': '--require',
  '-C': '--conditions',
  '-u': '--ui',
  '-n': '--node-option',
};

const SEPARATOR = /^(?:&&|\|\||[;|])$/;

/** The commands of a script, each as its words; the `(` and `)` of a subshell are commands of their own. */
export function commandsOf(script: string): string[][] {
  const commands = [''];
  let open = 0;
  for (const part of script.match(/"(?:[^"\\]|\\.)*"|'[^']*'|&&|\|\||[;|()]|[^"'&|;()]+|./gs) ?? []) {
    const isStart = commands.at(-1)?.trim() === '';
    if (part === '(' && isStart) open++;
    else if (part === ')' && open > 0) open--;
    else if (!SEPARATOR.test(part)) {
      commands.push((commands.pop() ?? '') + part);
      continue;
    }
    commands.push(part, '');
  }
  return commands.filter((command) => !SEPARATOR.test(command)).map(words);
}

/** What a command starts: the variables before it, the program's name without wrappers, and its arguments. */
export function startOf(command: readonly string[]): {
  readonly env: Readonly<Record<string, string>>;
  readonly program: string;
  readonly rest: readonly string[];
} {
  const env: Record<string, string> = {};
  let at = 0;
  for (; at < command.length; at++) {
    const word = command[at] as string;
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
    if (assignment) env[assignment[1] as string] = assignment[2] as string;
    else if (!WRAPPERS.has(word) && !word.startsWith('-')) break;
  }
  return { env, program: programName(command[at] ?? ''), rest: command.slice(at + 1) };
}

/** `node_modules/jest/bin/jest.js` and `./node_modules/.bin/jest` are `jest`. */
export function programName(word: string): string {
  return /(?:^|\/)([\w-]+)(?:\.[cm]?js)?$/.exec(word)?.[1] ?? word;
}

/** The flags for `node` among a command's arguments, long and in one word each. */
export function nodeFlags(args: readonly string[]): string[] {
  const flags: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    const [name, value] = splitFlag(word);
    if (NODE_VALUE_FLAGS.has(name)) flags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
    else if (NODE_BARE_FLAG.test(word)) flags.push(word);
  }
  return [...new Set(flags)];
}

/** A flag's name, and its value where that follows a `=`. */
export function splitFlag(word: string): [string, string | undefined] {
  const equals = word.startsWith('-') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** NODE_OPTIONS become flags; what a started program must never get is left out. */
export function keptVariables(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS' && !isRefused(name)));
}

/** Words as a shell splits them; quotes are removed, nothing is expanded. */
export function words(command = ''): string[] {
  const found = command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
  return found.map((word) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
      double === undefined ? (single ?? '') : double.replace(/\\(.)/g, '$1'),
    ),
  );
}
