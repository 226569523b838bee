/** What a workflow gives the action: every input with its meaning. action.yml and docs/action.md are made from this list. */
import { z } from 'zod';
import { type FileConfig, fileSchema } from '../config/schema.ts';
import type { RunFlags } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { KEY_VARIABLES } from '../llm/settings.ts';
import { SANDBOX_WISHES } from '../sandbox/kinds.ts';

/** One input. Texts come from the workflow as they are; what is left out is the default. */
export interface InputInfo {
  readonly description: string;
  /** As action.yml has it; an empty text says that nothing is set. */
  readonly default: string;
  /** True for values that are masked in the log before anything else happens. */
  readonly secret?: true;
}

export const MODES = ['report', 'suggest', 'commit', 'pull-request'] as const;
export const COMMENT_WHEN = ['when-actionable', 'always', 'never'] as const;

/** Inputs that say the same as a key of qtest.yml, and count before it. */
const SETTINGS = [
  'enforce',
  'gate',
  'threshold',
  'fail-on',
  'findings',
  'max-wall',
  'mutants-per-function',
  'mutant-timeout',
  'concurrency',
  'runner-image',
  'provider',
  'ollama-url',
  'allow-cloud',
  'anthropic-url',
  'openai-url',
  'pull-models',
  'max-tokens',
  'max-usd',
] as const satisfies readonly (keyof FileConfig)[];

function setting(key: (typeof SETTINGS)[number]): InputInfo {
  const meaning = fileSchema.shape[key].unwrap().meta()?.description ?? '';
  return { description: `${meaning}. As in \`qtest.yml\`, and before it`, default: '' };
}

export const INPUTS = {
  'github-token': {
    description:
      'Token for the comment and the commit status. Without the permission they are left out; the job does not fail for it',
    default: '${{ github.token }}',
    secret: true,
  },
  'commit-token': {
    description: 'Token of a GitHub App that commits the tests. A commit by `github-token` starts no other checks',
    default: '',
    secret: true,
  },
  mode: {
    description:
      '`report` shows what it found; `suggest` adds the ready tests to the comment as a patch; `commit` commits them to the branch of the pull request; `pull-request` proposes them in a pull request onto it',
    default: 'report',
  },
  enforce: setting('enforce'),
  gate: setting('gate'),
  threshold: setting('threshold'),
  'fail-on': setting('fail-on'),
  findings: setting('findings'),
  base: {
    description: 'Revision to judge against. Found by itself for pull requests, merge queues and pushes',
    default: '',
  },
  config: { description: 'Path of the configuration in the repository; it is read from base', default: 'qtest.yml' },
  'max-wall': setting('max-wall'),
  'mutants-per-function': setting('mutants-per-function'),
  'mutant-timeout': setting('mutant-timeout'),
  concurrency: setting('concurrency'),
  sandbox: {
    description:
      'Where code of the pull request runs: `bubblewrap`, `docker`, `host`, or `auto` for the first that works. `host` is refused where the job holds a secret',
    default: 'auto',
  },
  'runner-image': setting('runner-image'),
  provider: setting('provider'),
  'ollama-url': setting('ollama-url'),
  'allow-cloud': setting('allow-cloud'),
  'anthropic-api-key': {
    description: 'Key for Claude. Used only with `allow-cloud: true`; a variable of the job is not looked at',
    default: '',
    secret: true,
  },
  'openai-api-key': {
    description: 'Key for OpenAI. Used only with `allow-cloud: true`; a variable of the job is not looked at',
    default: '',
    secret: true,
  },
  'anthropic-url': setting('anthropic-url'),
  'openai-url': setting('openai-url'),
  'pull-models': setting('pull-models'),
  'max-tokens': setting('max-tokens'),
  'max-usd': setting('max-usd'),
  'accept-shared-job': {
    description:
      'Allows `commit-token` and keys of models in a job that also runs code of the pull request (install, build): those steps could take them',
    default: 'false',
  },
  comment: {
    description:
      'When to comment: `when-actionable` (there is something to do, or an earlier comment to bring up to date), `always`, `never`',
    default: 'when-actionable',
  },
  summary: { description: 'Whether the result is shown on the summary page of the job', default: 'true' },
  annotations: { description: 'Gaps that are shown in the diff, at most 10', default: '0' },
  'status-context': {
    description: 'Name of the commit status; the key of the comment too, so give each job its own. Empty for none',
    default: 'qtest/mutation-score',
  },
  cache: {
    description: 'Whether what QTest remembers of the repository is kept in the Actions cache',
    default: 'true',
  },
  drafts: { description: 'Whether draft pull requests are judged', default: 'false' },
  upgrades: {
    description:
      'Whether pull requests of Dependabot, Renovate and the like are looked at: what your own functions do with the old and the new versions of the packages. Without it they are passed over',
    default: 'false',
  },
  result: {
    description:
      'File with the result of another job, to be published. Nothing is judged then, and nothing of the repository is looked at',
    default: '',
  },
  'pull-request': {
    description: 'Number of the pull request that is checked out, for `workflow_dispatch`',
    default: '',
  },
  accept: {
    description:
      'Id of a function whose changed results are accepted: tests with them are committed. For `workflow_dispatch`, which `/qtest accept` starts',
    default: '',
  },
  'working-directory': { description: 'Folder inside the repository in which QTest starts', default: '.' },
} as const satisfies Record<string, InputInfo>;

export type InputName = keyof typeof INPUTS;

/** The inputs, checked. */
export interface ActionInputs {
  /** Empty where the workflow gives none. */
  readonly githubToken: string;
  readonly commitToken: string;
  /** Keys of models, by the variables that hold them elsewhere; empty where the workflow gives none. */
  readonly keys: Readonly<Record<(typeof KEY_VARIABLES)[keyof typeof KEY_VARIABLES], string>>;
  readonly mode: (typeof MODES)[number];
  readonly flags: RunFlags;
  /** What counts before qtest.yml. */
  readonly settings: FileConfig;
  readonly configFile: string;
  readonly comment: (typeof COMMENT_WHEN)[number];
  readonly summary: boolean;
  readonly annotations: number;
  /** Empty for no status. */
  readonly statusContext: string;
  readonly cache: boolean;
  readonly drafts: boolean;
  readonly upgrades: boolean;
  readonly pullRequest?: number;
  /** As given: a result that another job made. */
  readonly result?: string;
  readonly workingDirectory: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable in which a runner hands an input over. */
export function inputVariable(name: InputName): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** The variables of inputs that are secrets. */
export const secretVariables: readonly string[] = Object.entries(INPUTS)
  .filter(([, info]) => 'secret' in info)
  .map(([name]) => inputVariable(name as InputName));

/** The values that must not appear in a log. */
export function secretInputs(env: Environment): readonly string[] {
  return secretVariables.flatMap((name) => env[name]?.trim() || []);
}

/** Throws ConfigurationError naming the input that is wrong and what it takes. */
export function readInputs(env: Environment): ActionInputs {
  const text = (name: InputName) => env[inputVariable(name)]?.trim() ?? '';
  const pullRequest = text('pull-request');
  const base = text('base');
  const result = text('result');
  const accept = text('accept');
  const runsNoCode = result !== '' || NO_CODE.includes(env['GITHUB_EVENT_NAME'] ?? '');
  const sandbox = oneOf('sandbox', text('sandbox'), SANDBOX_WISHES);
  const isAccepted = runsNoCode || yesOrNo('accept-shared-job', text('accept-shared-job'));
  const inSharedJob = (name: InputName) => accepted(name, text(name), isAccepted);
  return {
    githubToken: text('github-token'),
    commitToken: inSharedJob('commit-token'),
    keys: {
      [KEY_VARIABLES.anthropic]: inSharedJob('anthropic-api-key'),
      [KEY_VARIABLES.openai]: inSharedJob('openai-api-key'),
    },
    mode: oneOf('mode', text('mode'), MODES),
    flags: {
      ...(base === '' ? {} : { base }),
      ...(accept === '' ? {} : { accept }),
      ...(sandbox === 'auto' ? {} : { sandbox }),
    },
    settings: settingsOf(text),
    configFile: text('config') || INPUTS.config.default,
    comment: oneOf('comment', text('comment'), COMMENT_WHEN),
    summary: yesOrNo('summary', text('summary')),
    annotations: whole('annotations', text('annotations') || '0', 10),
    statusContext:
      env[inputVariable('status-context')] === undefined ? INPUTS['status-context'].default : text('status-context'),
    cache: yesOrNo('cache', text('cache')),
    drafts: yesOrNo('drafts', text('drafts')),
    upgrades: yesOrNo('upgrades', text('upgrades')),
    ...(result === '' ? {} : { result }),
    ...(pullRequest === '' ? {} : { pullRequest: whole('pull-request', pullRequest, Number.MAX_SAFE_INTEGER) }),
    workingDirectory: text('working-directory') || INPUTS['working-directory'].default,
  };
}

/** Events for which nothing of a pull request is checked out. */
const NO_CODE: readonly string[] = ['issue_comment', 'workflow_run'];

function accepted(name: InputName, secret: string, isAccepted: boolean): string {
  if (secret === '' || isAccepted) return secret;
  throw new ConfigurationError(
    `The job holds \`${name}\`, and steps of the same job run code of the pull request (install scripts, builds), which could take it. ` +
      'Use the three jobs of docs/action.md, or say `accept-shared-job: true` where only people you trust can open pull requests from branches.',
  );
}

const NUMBERS: readonly string[] = ['threshold', 'mutants-per-function', 'concurrency', 'max-tokens', 'max-usd'];
const SWITCHES: readonly string[] = ['allow-cloud', 'pull-models'];

function settingsOf(text: (name: InputName) => string): FileConfig {
  const settings: Record<string, unknown> = {};
  for (const key of SETTINGS) {
    const given = text(key);
    if (given === '' || (key === 'enforce' && given === 'false')) continue;
    const value = NUMBERS.includes(key) ? Number(given) : SWITCHES.includes(key) ? yesOrNo(key, given) : given;
    const parsed = fileSchema.shape[key].safeParse(value);
    if (!parsed.success)
      throw wrong(key, given, z.prettifyError(parsed.error).split('\n')[0]?.replace(/^✖ /, '') ?? '');
    settings[key] = parsed.data;
  }
  return settings as FileConfig;
}

function oneOf<T extends string>(name: InputName, text: string, allowed: readonly T[]): T {
  const given = text || INPUTS[name].default;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw wrong(name, text, `it takes ${allowed.join(', ')}`);
}

function yesOrNo(name: InputName, text: string): boolean {
  const given = (text || INPUTS[name].default).toLowerCase();
  if (given === 'true' || given === 'false') return given === 'true';
  throw wrong(name, text, 'it takes true or false');
}

function whole(name: InputName, text: string, max: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0 && value <= max) return value;
  throw wrong(name, text, max === Number.MAX_SAFE_INTEGER ? 'it takes a number' : `it takes a number from 0 to ${max}`);
}

function wrong(name: InputName, given: string, takes: string): ConfigurationError {
  return new ConfigurationError(
    `The input \`${name}: ${given}\` cannot be read: ${takes}. Every input is in docs/action.md.`,
  );
}
