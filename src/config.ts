/** The settings of a run, from what was asked for (command line, action inputs), qtest.yml and defaults, in this order. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { FileConfig } from './config/schema.ts';
import { ConfigurationError } from './errors.ts';
import { type LlmSettings, PROVIDER_WISHES } from './llm/settings.ts';
import { SANDBOX_WISHES, type SandboxWish } from './sandbox/kinds.ts';
import type { InstallOptions } from './sandbox/site.ts';
import type { Policy, RunResult } from './verdict/run-result.ts';

export const CONFIG_FILE = 'qtest.yml';

/** Which part of the pipeline is asked for. */
export type RunCommand = 'run' | 'mutate' | 'compare';

/** What an entry was asked for, as given: absent means not said. Checked by `resolveOptions`, not before. */
export interface RunFlags {
  readonly base?: string | undefined;
  /** For `compare`: another revision than the work tree. */
  readonly head?: string | undefined;
  /** For `compare`: two versions of packages in place of two revisions, `NAME@OLD..NEW` with commas between. */
  readonly dependency?: string | undefined;
  /** For `compare`: the same for all packages that base locks in another version. */
  readonly upgrades?: boolean | undefined;
  /** With `head`: base runs with the packages that its own lock file names. */
  readonly basePackages?: boolean | undefined;
  /** Globs: every function of these files counts as new. Not together with `base`. */
  readonly files?: readonly string[] | undefined;
  readonly write?: boolean;
  readonly acceptChanges?: boolean;
  /** Id of a function whose changed results are accepted. */
  readonly accept?: string;
  readonly mode?: string | undefined;
  readonly gate?: string | undefined;
  readonly threshold?: string | undefined;
  readonly seed?: string | undefined;
  readonly iterations?: string | undefined;
  readonly maxWall?: string | undefined;
  readonly sandbox?: string | undefined;
  readonly install?: boolean | undefined;
  readonly provider?: string | undefined;
  readonly allowCloud?: boolean | undefined;
  readonly maxTokens?: string | undefined;
  readonly maxUsd?: string | undefined;
  /** Prompts and answers are shown. */
  readonly explainLlm?: boolean | undefined;
  readonly json?: string;
  readonly report?: string;
  readonly quiet?: boolean;
}

/** Everything that a run needs to know, settled. */
export interface RunOptions {
  readonly command: RunCommand;
  /** What of it the command line said, for whoever runs it again. */
  readonly asked: RunResult['asked'];
  /** As given; absent where the base is to be found (merge's first parent, merge base with the default branch). */
  readonly base?: string;
  readonly files?: readonly string[];
  /** Write the ready tests into the work tree. */
  readonly write: boolean;
  /** Write tests with changed results too. */
  readonly acceptChanges: boolean;
  /** Id of the function whose tests with changed results count as ready. */
  readonly accept?: string;
  /** `proposed` says what the change's own qtest.yml would alter, where it differs from base's. */
  readonly policy: Omit<Policy, 'ifEnforced'>;
  /** Settings of single projects, by folder relative to the repository (`` for the root), sorted. */
  readonly projects: readonly ProjectOptions[];
  /** Globs of source files that are left out by the user's wish. */
  readonly exclude: readonly string[];
  /** Operators whose faults are left out by the user's wish. */
  readonly excludeOperators: readonly string[];
  /** `name:port` of what tests may reach from inside the sandbox, sorted. */
  readonly services: readonly string[];
  /** True where tests side by side have data of their own in each of them. */
  readonly servicesPerWorker: boolean;
  /** Names of the variables that tests are handed, sorted. */
  readonly env: readonly string[];
  readonly limits: Limits;
  readonly sandbox: SandboxWish;
  /** Image of its containers, where qtest.yml names one. */
  readonly runnerImage?: string;
  /** How packages are installed, where they are. */
  readonly install?: InstallOptions;
  /** Who is asked for what the search does not find. */
  readonly llm: LlmSettings;
  readonly output: {
    /** Where the RunResult goes, as given. */
    readonly json?: string;
    /** Folder of the reports, as given; `.qtest` of the repository where absent. */
    readonly report?: string;
    readonly quiet: boolean;
    /** Prompts and answers are shown. */
    readonly explainLlm: boolean;
  };
  /** Changes with every setting that can change a result; 12 hexadecimal digits. */
  readonly configDigest: string;
}

export interface ProjectOptions {
  readonly root: string;
  readonly gate: Policy['gate'];
  readonly threshold?: number;
  readonly maxSurvivors: number;
}

export interface Limits {
  readonly seed: number;
  /** Inputs that the search tries for each file. */
  readonly iterations: number;
  /** Longest search of one file, in milliseconds without what it waits for a processor. */
  readonly searchMs: number;
  /** Longest search of the whole run, in milliseconds; running its faults may take twice as long. */
  readonly maxWallMs: number;
  readonly mutantsPerFunction: number;
  /** For one run of all tests that reach the change, in milliseconds. */
  readonly testTimeoutMs: number;
  /** Upper bound of the time for one fault, in milliseconds. */
  readonly mutantTimeoutMs: number;
  /** Changed functions that are judged. */
  readonly functions: number;
  /** Faults tried at once. */
  readonly concurrency: number;
}

/** DESIGN's figures: ≤ 5 faults a function, 4 at once (at most the cores), 30 s each, ≤ 10 s of search a module. */
const DEFAULTS = {
  seed: 1,
  iterations: 80_000,
  searchMs: 10_000,
  maxWallMs: 120_000,
  mutantsPerFunction: 5,
  testTimeoutMs: 600_000,
  mutantTimeoutMs: 30_000,
  functions: 60,
  concurrency: 4,
  maxSurvivors: 1,
  maxTokens: 200_000,
  maxUsd: 0.5,
} as const;

/**
 * Merges flags over the file over defaults. Throws ConfigurationError for a flag that cannot be read or that contradicts
 * another one. `cores` bounds the concurrency.
 */
export function resolveOptions(
  command: RunCommand,
  flags: RunFlags,
  file: FileConfig,
  cores: number = availableParallelism(),
): RunOptions {
  if (flags.base !== undefined && flags.files !== undefined) {
    throw new ConfigurationError('--base and --files exclude each other: --files takes every function as new.');
  }
  const policy = policyOf(flags, file);
  const limits = limitsOf(flags, file, cores);
  const projects = projectsOf(policy, file);
  const exclude = file.exclude ?? [];
  const excludeOperators = (file['exclude-operators'] ?? []).toSorted();
  const services = (file.services ?? []).toSorted();
  const servicesPerWorker = services.length > 0 && file['services-per-worker'] === true;
  const env = (file.env ?? []).toSorted();
  const install = installOf(flags, file);
  const llm = llmOf(flags, file, limits);
  return {
    command,
    asked: askedFor(command, flags),
    ...(flags.base !== undefined && { base: flags.base }),
    ...(flags.files !== undefined && { files: flags.files }),
    write: flags.write ?? false,
    acceptChanges: flags.acceptChanges ?? false,
    ...(flags.accept !== undefined && { accept: flags.accept }),
    policy,
    projects,
    exclude,
    excludeOperators,
    services,
    servicesPerWorker,
    env,
    limits,
    sandbox: choice('--sandbox', flags.sandbox, SANDBOX_WISHES) ?? 'auto',
    ...(file['runner-image'] !== undefined && { runnerImage: file['runner-image'] }),
    ...(install && { install }),
    llm,
    output: {
      ...(flags.json !== undefined && { json: flags.json }),
      ...(flags.report !== undefined && { report: flags.report }),
      quiet: flags.quiet ?? false,
      explainLlm: flags.explainLlm ?? false,
    },
    configDigest: digest({
      policy,
      projects,
      exclude,
      excludeOperators,
      services,
      servicesPerWorker,
      env,
      install,
      llm,
      limits: { ...limits, concurrency: 0 },
    }),
  };
}

/** The flags that a run with the same result needs; those that are not said are left out. */
export function askedFor(command: RunCommand, flags: RunFlags): RunResult['asked'] {
  const { base, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold } = flags;
  const { head, basePackages, provider, allowCloud, maxTokens, maxUsd } = flags;
  const models = { provider, allowCloud, maxTokens, maxUsd };
  const given = {
    base,
    head,
    basePackages,
    ...models,
    files,
    seed,
    iterations,
    maxWall,
    sandbox,
    install,
    mode,
    gate,
    threshold,
  };
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { command, ...(Object.fromEntries(said) as Omit<RunResult['asked'], 'command'>) };
}

function installOf({ install }: RunFlags, file: FileConfig): InstallOptions | undefined {
  if (!(install ?? file.install)) return undefined;
  const token = file['install-token'];
  return { scripts: file['install-scripts'] ?? false, ...(token === undefined ? {} : { token }) };
}

function llmOf(flags: RunFlags, file: FileConfig, { maxWallMs }: Limits): LlmSettings {
  const wished = choice('--provider', flags.provider, PROVIDER_WISHES) ?? file.provider;
  const urls = { ollama: file['ollama-url'], anthropic: file['anthropic-url'], openai: file['openai-url'] };
  return {
    provider: wished ?? 'auto',
    isWished: wished !== undefined,
    urls: Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined)),
    allowCloud: flags.allowCloud ?? file['allow-cloud'] ?? false,
    mayPull: file['pull-models'] ?? false,
    models: file.models ?? {},
    prices: file.prices ?? {},
    budget: {
      maxTokens:
        number('--max-tokens', flags.maxTokens, { min: 0, whole: true }) ?? file['max-tokens'] ?? DEFAULTS.maxTokens,
      maxUsd: number('--max-usd', flags.maxUsd, { min: 0 }) ?? file['max-usd'] ?? DEFAULTS.maxUsd,
      maxWallMs,
    },
  };
}

function policyOf(flags: RunFlags, file: FileConfig): RunOptions['policy'] {
  const mode =
    choice('--mode', flags.mode, ['report', 'enforce']) ?? file.mode ?? (file.enforce ? 'enforce' : 'report');
  const gate = choice('--gate', flags.gate, ['gaps', 'score']) ?? file.gate ?? 'gaps';
  const threshold = number('--threshold', flags.threshold, { min: 0, max: 100 }) ?? file.threshold;
  if (gate === 'score' && threshold === undefined) {
    throw new ConfigurationError(
      'The gate `score` needs a threshold: add `threshold: 80` to qtest.yml, or --threshold 80.',
    );
  }
  const day = file.enforce === 'now' || flags.mode !== undefined ? undefined : file.enforce;
  return {
    mode,
    gate,
    ...(threshold !== undefined && { threshold }),
    maxSurvivors: file['max-survivors'] ?? DEFAULTS.maxSurvivors,
    ...(day !== undefined && { enforceFrom: day }),
    failOn: file['fail-on'] ?? 'fail',
    ...(file.findings === 'fail' && { findings: 'fail' }),
  };
}

function projectsOf(policy: RunOptions['policy'], file: FileConfig): readonly ProjectOptions[] {
  const entries = Object.entries(file.projects ?? {}).map(([folder, settings]) => {
    const gate = settings.gate ?? policy.gate;
    const threshold = settings.threshold ?? policy.threshold;
    if (gate === 'score' && threshold === undefined) {
      throw new ConfigurationError(`qtest.yml: the gate \`score\` of project ${folder} needs a threshold.`);
    }
    return {
      root: folder.replace(/^\.\/?|\/+$/g, ''),
      gate,
      ...(threshold !== undefined && { threshold }),
      maxSurvivors: settings['max-survivors'] ?? policy.maxSurvivors,
    };
  });
  return entries.sort((a, b) => (a.root < b.root ? -1 : 1));
}

function limitsOf(flags: RunFlags, file: FileConfig, cores: number): Limits {
  const timeout = orDefault(file['mutant-timeout'], DEFAULTS.mutantTimeoutMs);
  return {
    seed: number('--seed', flags.seed, { min: 0, whole: true }) ?? file.seed ?? DEFAULTS.seed,
    iterations:
      number('--iterations', flags.iterations, { min: 1, whole: true }) ?? file.iterations ?? DEFAULTS.iterations,
    searchMs: DEFAULTS.searchMs,
    maxWallMs: flagDuration('--max-wall', flags.maxWall) ?? orDefault(file['max-wall'], DEFAULTS.maxWallMs),
    mutantsPerFunction: file['mutants-per-function'] ?? DEFAULTS.mutantsPerFunction,
    testTimeoutMs: orDefault(file['test-timeout'], DEFAULTS.testTimeoutMs),
    mutantTimeoutMs: Math.min(timeout, DEFAULTS.mutantTimeoutMs),
    functions: file['max-functions'] ?? DEFAULTS.functions,
    // Tests that share a service would disturb each other.
    concurrency:
      file.services?.length && !file['services-per-worker']
        ? 1
        : Math.max(1, Math.min(file.concurrency ?? DEFAULTS.concurrency, cores)),
  };
}

function orDefault(value: string | number | undefined, otherwise: number): number {
  return value === undefined ? otherwise : duration(value);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** Milliseconds of `250ms`, `120s`, `2m`; a bare number is seconds. */
function duration(text: string | number): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(String(text)) ?? [];
  return Math.round(Number(amount) * (UNITS[unit ?? 's'] ?? 1));
}

function flagDuration(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = duration(text);
  if (value > 0) return value;
  throw new ConfigurationError(`${flag} takes a time such as 120s, 2m or 500ms, not \`${text}\`.`);
}

function choice<T extends string>(flag: string, text: string | undefined, allowed: readonly T[]): T | undefined {
  if (text === undefined) return undefined;
  const found = allowed.find((value) => value === text);
  if (found) return found;
  throw new ConfigurationError(`${flag} takes ${allowed.join(' or ')}, not \`${text}\`.`);
}

function number(
  flag: string,
  text: string | undefined,
  { min, max = Number.MAX_SAFE_INTEGER, whole = false }: { min: number; max?: number; whole?: boolean },
): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= min && value <= max && (!whole || Number.isSafeInteger(value))) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
  throw new ConfigurationError(`${flag} takes a ${whole ? 'whole ' : ''}number ${range}, not \`${text}\`.`);
}

function digest(settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
}
