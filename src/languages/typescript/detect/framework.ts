/** How one package runs its tests: by its script, else its configuration file, else what it depends on. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { TsProject } from '../project.ts';
import { borpPatterns } from './borp.ts';
import { dependenciesOf, foldersUp, type PackageFolder } from './packages.ts';
import { asPattern, blocksIn, hasKey, isHarmless, isInEach, patternsIn, regexesIn } from './patterns.ts';
import { readPlainScripts } from './plain-scripts.ts';
import { asObject, asText, asTexts, type JsonObject, readJsonObject, readTextIfAny } from './read-json.ts';
import { readTestScripts, type TestScript, unsupportedRunner } from './test-script.ts';

/** A test runner that QTest drives. */
export type RunnerName = Exclude<TsProject['framework'], 'none'>;

/** A package's way to run tests. */
export type Framework =
  | {
      readonly id: RunnerName;
      /** Relative to the repository. */
      readonly configFile?: string;
      /** Globs of test files, relative to the package; empty for the framework's defaults. */
      readonly patterns: readonly string[];
      readonly nodeFlags: readonly string[];
      readonly runnerFlags: readonly string[];
      readonly env: Readonly<Record<string, string>>;
      /** What starts the tests where they are plain scripts, driven as node:test drives files: `tape`, `node`. */
      readonly scripts?: string;
    }
  | {
      readonly id: 'unsupported';
      readonly name: string;
      readonly configFile?: undefined;
      readonly patterns?: undefined;
      readonly nodeFlags?: undefined;
      readonly runnerFlags?: undefined;
      readonly env?: undefined;
      readonly scripts?: undefined;
    };

const CONFIG_FILES: Readonly<Record<'vitest' | 'jest' | 'mocha', RegExp>> = {
  vitest: /^vitest\.config\.[cm]?[jt]s$/,
  jest: /^jest\.config\.(?:[cm]?[jt]s|json)$/,
  mocha: /^\.mocharc\.(?:c?js|mjs|json|jsonc|ya?ml)$/,
};
const VITE_CONFIG = /^vite\.config\.[cm]?[jt]s$/;

/** The way of the package in `folder`; undefined when it has none of its own. */
export function findFramework(root: string, folder: string, json: JsonObject): Framework | undefined {
  const names = readdirSync(path.join(root, folder)).sort();
  const scripts = testScripts(json);
  const read = scripts.flatMap(readTestScripts)[0];
  const id = read?.framework ?? byConfigFile(root, folder, names, json) ?? byDependency(json);
  if (!id) return scripts.map(otherFramework).find((found) => found !== undefined);
  return frameworkOf(root, folder, json, id, read?.framework === id ? read : undefined);
}

/**
 * The folder around `file` (relative to the repository) that a script of the package changes into before it starts a runner, which
 * then finds its configuration there; the deepest of several. Where no script says how tests start (Nx), the nearest folder
 * with a configuration of a runner.
 */
export function frameworkBelow(
  root: string,
  { folder, json }: PackageFolder,
  file: string,
): (PackageFolder & { readonly framework: Framework }) | undefined {
  const scripts = testScripts(json).flatMap(readTestScripts);
  if (scripts.length === 0) return configuredBelow(root, { folder, json }, file);
  const around = scripts
    .flatMap((script) => (script.folder === undefined ? [] : [{ script, at: path.posix.join(folder, script.folder) }]))
    .filter(({ at }) => file.startsWith(`${at}/`))
    .sort((a, b) => b.at.length - a.at.length);
  const [found] = around;
  if (!found) return undefined;
  const own = readJsonObject(path.join(root, found.at, 'package.json'));
  const framework = frameworkOf(root, found.at, own ?? {}, found.script.framework, found.script);
  return { folder: found.at, json: own ?? json, framework };
}

function configuredBelow(
  root: string,
  { folder, json }: PackageFolder,
  file: string,
): ReturnType<typeof frameworkBelow> {
  const namesIn = (at: string) => (existsSync(path.join(root, at)) ? readdirSync(path.join(root, at)).sort() : []);
  if (byConfigFile(root, folder, namesIn(folder), json)) return undefined;
  const below = foldersUp(path.posix.dirname(file)).filter((at) => at.length > folder.length);
  for (const at of below) {
    const id = byConfigFile(root, at, namesIn(at), {});
    if (id) return { folder: at, json: { ...json, name: undefined }, framework: frameworkOf(root, at, {}, id) };
  }
  return undefined;
}

/** A known runner with its configuration file, its patterns and what the script says of it. */
export function frameworkOf(
  root: string,
  folder: string,
  json: JsonObject,
  id: RunnerName,
  script?: TestScript,
): Framework {
  const names = readdirSync(path.join(root, folder)).sort();
  const configFile = script?.config ?? (id === 'node:test' ? undefined : configFileOf(root, folder, id, names, true));
  return {
    id,
    ...(configFile === undefined ? {} : { configFile: path.posix.join(folder, configFile) }),
    patterns: patternsOf(root, folder, id, json, configFile, script),
    nodeFlags: [
      ...(script?.nodeFlags ?? []),
      ...(id === 'mocha' ? mochaNodeFlags(root, folder, configFile, script) : []),
    ],
    runnerFlags: script?.runnerFlags ?? [],
    env: script?.env ?? {},
  };
}

/** What a script starts that is no runner of its own kind to QTest. */
function otherFramework(script: string): Framework | undefined {
  const name = unsupportedRunner(script);
  if (name !== undefined) return { id: 'unsupported', name };
  const read = readPlainScripts(script);
  if (!read) return undefined;
  const { nodeFlags, env } = read;
  const patterns = read.patterns.filter(isHarmless);
  return { id: 'node:test', patterns, nodeFlags, runnerFlags: [], env, scripts: read.name };
}

/** Scripts that may run unit tests, the likeliest first. */
function testScripts(json: JsonObject): string[] {
  const scripts = asObject(json.scripts) ?? {};
  const rank = (name: string) => ['test', 'test:unit', 'unit', 'test:ci', 'test:node'].indexOf(name);
  const wanted = Object.keys(scripts).filter((name) => /^(?:tests?|unit|spec|mocha|jest|vitest)(?:$|[:-])/.test(name));
  const isOther = (name: string) => /e2e|watch|types?$|lint|bench|browser|integration|coverage/.test(name);
  const order = (name: string) => (rank(name) >= 0 ? rank(name) : isOther(name) ? 20 : 10);
  return wanted.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).map((name) => asText(scripts[name]) ?? '');
}

function byConfigFile(
  root: string,
  folder: string,
  names: readonly string[],
  json: JsonObject,
): RunnerName | undefined {
  if (configFileOf(root, folder, 'vitest', names) !== undefined) return 'vitest';
  if (configFileOf(root, folder, 'jest', names) !== undefined || asObject(json.jest)) return 'jest';
  if (configFileOf(root, folder, 'mocha', names) !== undefined || asObject(json.mocha)) return 'mocha';
  return undefined;
}

function byDependency(json: JsonObject): RunnerName | undefined {
  const all = dependenciesOf(json, 'devDependencies', 'dependencies');
  return (['vitest', 'jest', 'mocha'] as const).find((name) => name in all);
}

function configFileOf(
  root: string,
  folder: string,
  id: 'vitest' | 'jest' | 'mocha',
  names: readonly string[],
  /** True where the runner is known already: Vitest then reads any Vite configuration. */
  isChosen = false,
): string | undefined {
  const own = names.find((name) => CONFIG_FILES[id].test(name));
  if (own !== undefined || id !== 'vitest') return own;
  const vite = names.find((name) => VITE_CONFIG.test(name));
  const isForTests = vite !== undefined && /\btest\s*:/.test(readTextIfAny(path.join(root, folder, vite)) ?? '');
  return isForTests || isChosen ? vite : undefined;
}

function patternsOf(
  root: string,
  folder: string,
  id: RunnerName,
  json: JsonObject,
  configFile: string | undefined,
  script: TestScript | undefined,
): string[] {
  if (id === 'node:test') {
    const given = script?.borp ? borpPatterns(path.join(root, folder), script.borp) : (script?.positional ?? []);
    return given.map(asPattern).filter(isHarmless);
  }
  const text = configFile === undefined ? '' : (readTextIfAny(path.join(root, folder, configFile)) ?? '');
  if (id === 'vitest') return readOrNamed(blocksIn(text, 'test'), 'include', ['include']);
  if (id === 'jest') {
    const own = json.jest === undefined ? text : JSON.stringify(json.jest);
    const regexes = regexesIn(own);
    if (regexes && regexes.length > 0 && !hasKey(own, 'projects')) return regexes;
    return readOrNamed(own, 'testMatch', ['testMatch', 'testRegex']);
  }
  const specs = [...(script?.positional ?? []), ...asTexts(asObject(json.mocha)?.spec), ...patternsIn(text, 'spec')];
  return specs.length > 0 ? specs.map(asPattern).filter(isHarmless) : mochaDefaults(script, text, json);
}

/** What Mocha hands on to `node`: the engine, which starts Mocha in a process of its own, must do so too. */
function mochaNodeFlags(
  root: string,
  folder: string,
  configFile: string | undefined,
  script: TestScript | undefined,
): string[] {
  const text = configFile === undefined ? '' : (readTextIfAny(path.join(root, folder, configFile)) ?? '');
  const own = (script?.runnerFlags ?? []).flatMap((flag) => {
    if (/^--(?:import|loader|experimental-loader)=/.test(flag)) return [flag];
    return flag.startsWith('--node-option=') ? [`--${flag.slice(14)}`] : [];
  });
  const named = (['import', 'loader', 'experimental-loader'] as const).flatMap((key) =>
    patternsIn(text, key).map((value) => `--${key}=${value}`),
  );
  return [...new Set([...own, ...patternsIn(text, 'node-option').map((option) => `--${option}`), ...named])];
}

/** Mocha's own place for tests (https://mochajs.org/#the-test-directory), as `recursive` and `extension` of its flags and configuration have it. */
function mochaDefaults(script: TestScript | undefined, text: string, json: JsonObject): string[] {
  const flags = script?.runnerFlags ?? [];
  const own = asObject(json.mocha);
  const isDeep = flags.includes('--recursive') || own?.recursive === true || /\brecursive["']?\s*:\s*true\b/.test(text);
  const given = flags.flatMap((flag) => (flag.startsWith('--extension=') ? flag.slice(12).split(',') : []));
  const endings = [...given, ...asTexts(own?.extension), ...patternsIn(text, 'extension')];
  const used = endings.length > 0 ? endings.map((ending) => ending.replace(/^\./, '')) : ['js', 'cjs', 'mjs'];
  return used.map((ending) => `test/${isDeep ? '**/' : ''}*.${ending}`);
}

/**
 * The patterns that the configuration spells out. Where it has some that cannot be read, everything that is named like a test:
 * what the runner does not take for one, it leaves out by itself.
 */
function readOrNamed(text: string, key: 'include' | 'testMatch', keys: readonly string[]): string[] {
  const found = patternsIn(text, key);
  const projects = ['projects', 'workspace'].find((name) => hasKey(text, name));
  // Those of its projects that have none find tests by the runner's defaults.
  if (projects !== undefined && !isInEach(text, projects, key)) return [...found, ...NAMED_AS_TESTS];
  return found.length > 0 || !keys.some((name) => hasKey(text, name)) ? found : NAMED_AS_TESTS;
}

/** What is named like a test. */
export const NAMED_AS_TESTS = [
  '**/*{.,_,-}{test,spec}.{js,jsx,ts,tsx,mjs,mts,cjs,cts}',
  '**/__tests__/**/*',
  '**/{test,tests,spec}/**/*',
  '!**/{__fixtures__,__mocks__,fixtures,helpers}/**',
];
