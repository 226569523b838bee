/**
 * What a small model adds where the search alone stays below all faults: functions of bench/models whose good inputs stand in tables and
 * in the runtime, not in their code. They were written before any was measured.
 *   node bench/models.ts [FILE…]
 * Each file from nothing (`--files`), with no model and with smollm2:135m on a real Ollama server (scripts/real-parts/ollama.sh). Prints and
 * writes bench/results/models.{json,md}; files that are not named keep their rows.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ollamaServer, SMALL_MODEL } from '../__tests__/support/ollama.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, gitCommit } from './packages.ts';
import { runQTest } from './qtest.ts';

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
process.env['OLLAMA_HOST'] = server.url;
process.env['QTEST_LLM'] = '';
for (const file of files) {
  const row = measure(file);
  rows = FILES.flatMap((name) => (name === file ? [row] : rows.filter((one) => one.file === name)));
  writeResults('models', { command: 'node bench/models.ts', machine: machine(), model: SMALL_MODEL, rows }, table());
}

function measure(file: string): Row {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-models-'));
  process.env['XDG_CACHE_HOME'] = path.join(work, 'cache'); // no answer of an earlier run
  try {
    const here = path.join(work, 'here');
    cpSync(FOLDER, here, { recursive: true });
    git(here, 'init', '-q', '-b', 'main');
    git(here, 'add', '-A');
    gitCommit(here, '-m', 'base');
    const scope = ['--files', `src/${file}`];
    const without = runQTest(here, [...scope, '--provider', 'none']);
    const helped = runQTest(here, [...scope, '--provider', 'ollama']);
    const { requests = [] } = helped.cost;
    const models = helped.timings.stages.filter(({ stage }) => stage === 'models');
    return {
      file,
      without: sideOf(without),
      with: sideOf(helped),
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

/** No test exists, so that each fault is a survivor; those with a proof have an input that notices them. */
function sideOf({ tests, survivors }: RunResult): Side {
  return { tests: tests.length, noticed: survivors.filter(({ proof }) => proof).length, faults: survivors.length };
}

function table(): string {
  const line = ({ file, without, with: helped, ...row }: Row) =>
    `| ${file} | ${without.noticed} of ${without.faults} | ${helped.noticed} of ${helped.faults} | ${without.tests} | ${helped.tests} | ${row.helped} | ${row.answered} of ${row.requests} | ${row.tokens} | ${row.modelSeconds} |`;
  return [
    '| file | faults noticed without | with the model | tests without | with | of these by the model | requests answered as asked | tokens | s for models |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}
