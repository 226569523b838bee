/**
 * What a small model adds where the search alone stays below all faults: functions of bench/models whose good inputs stand in tables and
 * in the runtime, not in their code. They were written before any was measured.
 *   node bench/models.ts [FILE…]
 * Each file from nothing (`--files`), with no model, with smollm2:135m on a real Ollama server (scripts/real-parts/ollama.sh), and with a
 * server whose answers say nothing (`x` and 1), since what a model proposes is searched from, and a second search may find something by itself.
 * Prints and writes bench/results/models.{json,md}; files that are not named keep their rows.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { llmServer } from '../__tests__/support/llm-server.ts';
import { ollamaServer, SMALL_MODEL } from '../__tests__/support/ollama.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, gitCommit } from './packages.ts';
import { CLI } from './qtest.ts';

interface Side {
  readonly tests: number;
  /** Faults that some input of the run notices, in a kept test or not. */
  readonly noticed: number;
  readonly faults: number;
}

interface Row {
  readonly file: string;
  readonly without: Side;
  readonly with: Side;
  /** With answers that say nothing. */
  readonly control: Side;
  /** Kept tests that a model helped to. */
  readonly helped: number;
  readonly requests: number;
  readonly answered: number;
  readonly tokens: number;
  readonly modelSeconds: number;
}

const FOLDER = path.join(import.meta.dirname, 'models');
const FILES = readdirSync(path.join(FOLDER, 'src'))
  .filter((name) => name.endsWith('.ts'))
  .sort();

const files = chosen(FILES, (name) => name);
let rows: readonly Row[] = files.length < FILES.length ? readRows<Row>('models') : [];
await using server = await ollamaServer();
await using nothing = await llmServer(({ body }) => ({ text: JSON.stringify(plainest(body['format'])) }), SMALL_MODEL);
for (const file of files) {
  const row = await measure(file);
  rows = FILES.flatMap((name) => (name === file ? [row] : rows.filter((one) => one.file === name)));
  writeResults('models', { command: 'node bench/models.ts', machine: machine(), model: SMALL_MODEL, rows }, table());
}

async function measure(file: string): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-models-'));
  try {
    const here = path.join(work, 'here');
    cpSync(FOLDER, here, { recursive: true });
    git(here, 'init', '-q', '-b', 'main');
    git(here, 'add', '-A');
    gitCommit(here, '-m', 'base');
    const scope = ['--files', `src/${file}`];
    const without = await runQTest(here, [...scope, '--provider', 'none']);
    const ask = (url: string) => runQTest(here, [...scope, '--provider', 'ollama'], url);
    const control = await ask(nothing.url);
    const helped = await ask(server.url);
    const { requests = [] } = helped.cost;
    const models = helped.timings.stages.filter(({ stage }) => stage === 'models');
    return {
      file,
      without: sideOf(without),
      with: sideOf(helped),
      control: sideOf(control),
      helped: helped.tests.filter(({ origin }) => origin === 'model').length,
      requests: requests.length,
      answered: requests.filter(({ outcome }) => outcome === 'answered' || outcome === 'cut').length,
      tokens: helped.cost.inputTokens + helped.cost.outputTokens,
      modelSeconds: Math.round(models.reduce((ms, one) => ms + one.ms, 0) / 1000),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Beside this process, which answers it, and remembering nothing: each server has weights of its own. */
async function runQTest(cwd: string, args: readonly string[], host = ''): Promise<RunResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  const json = path.join(folder, 'result.json');
  const env = {
    QTEST_MODEL: path.join(folder, 'model.sqlite'),
    QTEST_LLM: `record:${folder}/answers`,
    OLLAMA_HOST: host,
  };
  try {
    await execa({ cwd, env, reject: false })`${process.execPath} ${CLI} run ${args} --quiet --json ${json}`;
    return JSON.parse(readFileSync(json, 'utf8')) as RunResult;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The plainest value of a JSON Schema: `x`, 1, one item, all members. */
function plainest(schema: unknown): unknown {
  const { type, items, properties } = schema as {
    type?: string;
    items?: unknown;
    properties?: Record<string, unknown>;
  };
  if (type === 'array') return [plainest(items)];
  if (type === 'object') {
    return Object.fromEntries(Object.entries(properties ?? {}).map(([name, member]) => [name, plainest(member)]));
  }
  return type === 'number' ? 1 : type === 'boolean' ? true : 'x';
}

/** No test exists, so that each fault is a survivor; those with a proof have an input that notices them. */
function sideOf({ tests, survivors }: RunResult): Side {
  return { tests: tests.length, noticed: survivors.filter(({ proof }) => proof).length, faults: survivors.length };
}

function table(): string {
  const line = ({ file, without, with: helped, control, ...row }: Row) =>
    `| ${file} | ${without.noticed} of ${without.faults} | ${control.noticed} of ${control.faults} | ${helped.noticed} of ${helped.faults} | ${without.tests} | ${control.tests} | ${helped.tests} | ${row.helped} | ${row.answered} of ${row.requests} | ${row.tokens} | ${row.modelSeconds} |`;
  return [
    '| file | faults noticed without | by answers that say nothing | with the model | tests without | saying nothing | with | helped to | requests answered as asked | tokens | s for models |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}
