/** qtest.yml: every key with its type, its meaning and an example. docs/configuration.md and the JSON Schema are made from it. */
import { z } from 'zod';
import { PROVIDERS } from '../llm/provider.ts';
import { PROVIDER_WISHES } from '../llm/settings.ts';
import { OPERATORS } from '../mutate/select.ts';
import { isRedirect } from '../sandbox/environment.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const gate = z
  .enum(['gaps', 'score'])
  .meta({ description: 'What decides: `gaps` (new faults with a proven input) or `score`', examples: ['gaps'] });
const threshold = z
  .number()
  .min(0)
  .max(100)
  .meta({ description: 'Share of faults that must be noticed, in per cent, for `gate: score`', examples: [80] });
const maxSurvivors = z
  .int()
  .min(0)
  .meta({ description: 'Faults that may go unnoticed where fewer than 10 were judged', examples: [1] });
const duration = z.union([z.string().regex(/^\d+(?:\.\d+)?(?:ms|s|m)$/), z.int().min(1)]);

const model = z.string().regex(/^[\w.\-:/@]+$/);

/** A name or loopback address with its port. An address elsewhere cannot be taken inside a sandbox, only a name can. */
const SERVICE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|[a-z][a-z0-9_.-]*):\d{1,5}$/i;

const projectSchema = z.strictObject({
  gate: gate.optional(),
  threshold: threshold.optional(),
  'max-survivors': maxSurvivors.optional(),
});

export const fileSchema = z.strictObject({
  mode: z
    .enum(['report', 'enforce'])
    .meta({ description: '`report` never blocks; `enforce` fails where the policy is not met', examples: ['report'] })
    .optional(),
  enforce: z
    .union([z.literal('now'), z.string().regex(DAY)])
    .meta({ description: 'From when the policy blocks: a day, or `now`', examples: ['2030-01-31'] })
    .optional(),
  gate: gate.optional(),
  threshold: threshold.optional(),
  'max-survivors': maxSurvivors.optional(),
  'fail-on': z
    .enum(['fail', 'error'])
    .meta({
      description: 'When a job goes red: only when the policy is not met, or also when nothing could be judged',
      examples: ['fail'],
    })
    .optional(),
  findings: z
    .enum(['report', 'fail'])
    .meta({
      description:
        'Whether what head does against its own documentation and types (`docs/findings.md`) only shows in the report, or the policy is not met with it',
      examples: ['fail'],
    })
    .optional(),
  seed: z
    .int()
    .min(0)
    .meta({ description: 'Start of every random choice: the same seed gives the same tests', examples: [1] })
    .optional(),
  iterations: z
    .int()
    .min(1)
    .meta({ description: 'Inputs that the search tries, for each file', examples: [80000] })
    .optional(),
  'max-wall': duration
    .meta({
      description:
        'Longest search of the whole run, over all its projects; running faults may take twice as long, models as long again. A result cut by either is marked',
      examples: ['120s'],
    })
    .optional(),
  'test-timeout': duration
    .meta({ description: 'Longest run of the tests that reach the change, without any fault', examples: ['10m'] })
    .optional(),
  'mutants-per-function': z
    .int()
    .min(1)
    .max(1000)
    .meta({ description: 'Faults of one function that decide the gate score', examples: [5] })
    .optional(),
  'mutant-timeout': duration
    .meta({ description: 'Longest run of the tests against one fault, at most 30 s', examples: ['30s'] })
    .optional(),
  'max-functions': z
    .int()
    .min(1)
    .meta({ description: 'Changed functions that are judged; larger changes are sampled by rank', examples: [60] })
    .optional(),
  concurrency: z
    .int()
    .min(1)
    .max(64)
    .meta({ description: 'Faults that are tried at once, at most as many as there are cores', examples: [4] })
    .optional(),
  'runner-image': z
    .string()
    .regex(/^[a-z0-9][\w.\-/:@]*$/i)
    .meta({
      description: 'Image in which `--sandbox docker` runs code; `QTEST_IMAGE` goes before it',
      examples: ['ghcr.io/acme/qtest-runner:1'],
    })
    .optional(),
  exclude: z
    .array(z.string().min(1))
    .meta({ description: 'Source files that are left out, as globs', examples: [['src/generated/**']] })
    .optional(),
  'exclude-operators': z
    .array(z.enum(OPERATORS))
    .meta({
      description: 'Kinds of faults that are neither judged nor searched for, by operator',
      examples: [['StringLiteral', 'BlockStatement']],
    })
    .optional(),
  services: z
    .array(z.string().regex(SERVICE))
    .meta({
      description:
        'What tests may reach from inside the sandbox, by name and port; nothing else is reached. Faults are then tried one after the other',
      examples: [['localhost:5432']],
    })
    .optional(),
  'services-per-worker': z
    .boolean()
    .meta({
      description:
        'Whether tests side by side have data of their own in each service, by the number of their worker (`JEST_WORKER_ID`, `VITEST_POOL_ID`); faults are tried side by side then too',
      examples: [true],
    })
    .optional(),
  env: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z_]\w*$/)
        .refine((name) => !isRedirect(name)),
    )
    .meta({
      description: 'Variables that are handed to the tests, by name; they get no others than harmless ones',
      examples: [['DATABASE_URL']],
    })
    .optional(),
  install: z
    .boolean()
    .meta({
      description:
        'Installs the packages of the lock file in the sandbox, with no network but the registries of `.npmrc`; those in the repository are not looked at',
      examples: [true],
    })
    .optional(),
  'install-scripts': z
    .boolean()
    .meta({ description: 'Lets packages run their install scripts, in the sandbox', examples: [true] })
    .optional(),
  'install-token': z
    .string()
    .regex(/^[A-Za-z_]\w*$/)
    .meta({
      description: 'Variable with a token that reads from the registries; nothing inside the sandbox sees it',
      examples: ['NPM_TOKEN'],
    })
    .optional(),
  provider: z
    .enum(PROVIDER_WISHES)
    .meta({
      description:
        'Who is asked for what the search does not find: `ollama`, then `anthropic`, then `openai` with `auto`; nobody with `none`. Without it, whoever is set up below',
      examples: ['auto'],
    })
    .optional(),
  'ollama-url': z
    .url({ protocol: /^https?$/ })
    .meta({ description: 'Address of an Ollama server', examples: ['http://gpu.internal:11434'] })
    .optional(),
  'allow-cloud': z
    .boolean()
    .meta({
      description:
        'Lets code leave the network, to Claude (`ANTHROPIC_API_KEY`) and OpenAI (`OPENAI_API_KEY`) or to a cloud of Ollama',
      examples: [true],
    })
    .optional(),
  'anthropic-url': z
    .url({ protocol: /^https?$/ })
    .meta({
      description: 'Address of a gateway that speaks as the API of Claude does',
      examples: ['https://llm.acme.test'],
    })
    .optional(),
  'openai-url': z
    .url({ protocol: /^https?$/ })
    .meta({
      description: 'Address of a server that speaks as OpenAI does, Azure among them',
      examples: ['https://acme.openai.azure.com/openai/v1/'],
    })
    .optional(),
  'pull-models': z
    .boolean()
    .meta({ description: 'Lets the Ollama server fetch a model that it lacks', examples: [true] })
    .optional(),
  models: z
    .partialRecord(z.enum(PROVIDERS), z.tuple([model, model, model]))
    .meta({
      description:
        'Models for names and summaries, for test logic, and for what is hard, where others than the usual ones are meant',
      examples: [{ ollama: ['qwen2.5-coder:7b', 'qwen2.5-coder:32b', 'llama3.1:70b'] }],
    })
    .optional(),
  prices: z
    .record(z.string(), z.strictObject({ input: z.number().min(0), output: z.number().min(0) }))
    .meta({
      description: 'US dollars for a million tokens, for models that QTest does not know or at other prices',
      examples: [{ 'acme-coder': { input: 1, output: 4 } }],
    })
    .optional(),
  'max-tokens': z
    .int()
    .min(0)
    .meta({ description: 'Tokens that a run may use, of prompts and answers together', examples: [200000] })
    .optional(),
  'max-usd': z
    .number()
    .min(0)
    .meta({ description: 'US dollars that a run may spend on models', examples: [0.5] })
    .optional(),
  projects: z
    .record(z.string(), projectSchema)
    .meta({
      description: 'Settings of single projects, by their folder: gate, threshold, max-survivors',
      examples: [{ 'packages/billing': { gate: 'score', threshold: 90 } }],
    })
    .optional(),
});

/** qtest.yml as it is written, checked. */
export type FileConfig = z.infer<typeof fileSchema>;
export type ProjectConfig = z.infer<typeof projectSchema>;

/** One key, for error messages and docs/configuration.md. */
export interface KeyInfo {
  readonly key: string;
  readonly description: string;
  /** As it is written in YAML on one line: `threshold: 80`. */
  readonly example: string;
}

/** The keys at the top, or those of one project. */
export function keysOf(place: 'top' | 'project'): readonly KeyInfo[] {
  const { shape } = place === 'top' ? fileSchema : projectSchema;
  return Object.entries(shape).map(([key, schema]) => {
    const meta = schema.unwrap().meta();
    return { key, description: meta?.description ?? '', example: `${key}: ${inYaml(meta?.examples)}` };
  });
}

function inYaml(examples: unknown): string {
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return flow(first);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${key}: ${flow(member)}`)
    .join(', ')} }`;
}

/** JSON Schema for editors; docs/qtest.schema.json holds it. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(fileSchema);
  return { $schema: schema.$schema, title: 'qtest.yml', ...schema };
}
