/** The settings of a run in a repository: qtest.yml is read from base, so that a change cannot loosen its own check. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { resolveBase } from '../change/base.ts';
import type { BaseRevision } from '../change/change-set.ts';
import { CONFIG_FILE, type RunCommand, type RunFlags, type RunOptions, resolveOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { fileAt, repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { readClaimedText } from '../sandbox/copy/read-claim.ts';
import { isCi } from '../sandbox/environment.ts';
import { parseConfig } from './parse.ts';
import { proposedPolicy } from './proposed.ts';
import type { FileConfig } from './schema.ts';

/** What a workflow says of the configuration. */
export interface WorkflowSettings {
  /** Path of the file, relative to the repository. */
  readonly file: string;
  /** What counts before the file. */
  readonly settings: FileConfig;
}

const USUAL: WorkflowSettings = { file: CONFIG_FILE, settings: {} };

/** Throws ConfigurationError for flags and files that are wrong, outside a repository, and for a base that does not exist. */
export async function loadOptions(
  command: RunCommand,
  flags: RunFlags,
  io: Pick<Io, 'cwd' | 'env' | 'stderr'>,
  workflow: WorkflowSettings = USUAL,
): Promise<RunOptions> {
  resolveOptions(command, flags, workflow.settings); // a wrong flag is told before git is asked anything
  const root = await repositoryRoot(io.cwd);
  const onHead = await fileInTree(root, workflow);
  if (flags.files !== undefined) return resolveOptions(command, flags, isCi(io.env) ? withoutOpenings(onHead) : onHead);
  const base = await baseOf(root, flags.base, io);
  const onBase = await settingsOnBase(root, base, workflow);
  if (!isDeepStrictEqual(onBase, onHead)) io.stderr.write(`notice: ${countsFromBase(workflow.file, base)}\n`);
  return optionsOn(base, { onBase, onHead, command, flags });
}

/** What the file of base says. */
export async function settingsOnBase(
  root: string,
  { sha, ref }: BaseRevision,
  { file, settings }: WorkflowSettings = USUAL,
): Promise<FileConfig> {
  return { ...parseFile(await fileAt(root, sha, file), `${file} of ${ref}`), ...settings };
}

/** For who wonders that the file here changes nothing. */
export function countsFromBase(file: string, { sha }: BaseRevision): string {
  return `the settings of base (${sha.slice(0, 7)}) count: what ${file} says here does once it is there, options of the command do now`;
}

interface Asked {
  readonly onBase: FileConfig;
  /** What the file of the work tree says. */
  readonly onHead: FileConfig;
  readonly command: RunCommand;
  readonly flags: RunFlags;
}

function optionsOn(base: BaseRevision, { onBase, onHead, command, flags }: Asked): RunOptions {
  const options = resolveOptions(command, flags, onBase);
  const install = options.install && { install: { ...options.install, base: base.sha } };
  const proposed = proposedPolicy(flags, onBase, onHead);
  return { ...options, ...install, ...(proposed && { policy: { ...options.policy, proposed } }) };
}

/** The same for commands that need no base: where there is none no qtest.yml counts, which is told. */
export async function loadOptionsAnyway(
  flags: Pick<RunFlags, 'base' | 'sandbox' | 'install' | 'provider' | 'allowCloud'>,
  io: Pick<Io, 'cwd' | 'env' | 'stderr'>,
): Promise<RunOptions> {
  const settled = resolveOptions('run', flags, {});
  const root = await repositoryRoot(io.cwd);
  const base = await baseOf(root, flags.base, io).catch((error: unknown) => {
    if (!(error instanceof ConfigurationError) || flags.base !== undefined) throw error;
    io.stderr.write(`no ${CONFIG_FILE} counts, since there is no base: ${error.message}\n`);
  });
  if (!base) return settled;
  const onHead = await fileInTree(root, USUAL);
  return optionsOn(base, { onBase: await settingsOnBase(root, base), onHead, command: 'run', flags });
}

/** The base that is meant here, by the variables that CI sets. Throws as `resolveBase`. */
export function baseOf(root: string, ref: string | undefined, { env }: Pick<Io, 'env'>): Promise<BaseRevision> {
  return resolveBase({
    root,
    ref,
    ci: env['GITHUB_ACTIONS'] === 'true',
    baseBranch: env['GITHUB_BASE_REF'],
  });
}

const OPENINGS = [
  'services',
  'env',
  'runner-image',
  'install',
  'install-scripts',
  'install-token',
  'provider',
  'ollama-url',
  'allow-cloud',
  'anthropic-url',
  'openai-url',
  'pull-models',
  'models',
  'prices',
  'max-tokens',
  'max-usd',
];

/** In CI the file may be a stranger's: where code runs, what it reaches there and where it is sent count from base alone. */
function withoutOpenings(file: FileConfig): FileConfig {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !OPENINGS.includes(key)));
}

function parseFile(text: string | undefined, name: string): FileConfig {
  return text === undefined ? {} : parseConfig(text, name);
}

async function fileInTree(root: string, { file, settings }: WorkflowSettings): Promise<FileConfig> {
  const text = readClaimedText(path.join(root, file), await realpath(root));
  return { ...parseFile(text, file), ...settings };
}
