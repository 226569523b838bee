/**
 * What a sandbox costs, and what faults cost that never end or fill memory, on a generated Vitest project.
 *   node bench/sandbox.ts [--rounds 3] [--kinds host,bubblewrap]      `sent` is docker with an engine that does not see the run's files
 * `qtest mutate` over 100 faults in each kind, one after the other in every round, with nothing remembered; and once in each kind
 * with 10 endless loops and 2 memory bombs among the 100. Writes bench/results/sandbox.{json,md}. Wants a machine that does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MutationTestResult } from 'mutation-testing-report-schema/api';
import { MUTATION_REPORT } from '../src/report/mutation-report.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { machine, writeResults } from './machine.ts';
import { git, gitCommit } from './packages.ts';
import { CLI } from './qtest.ts';

/** In the time of the host at most; and for the 100 with loops and bombs, in seconds. */
const BARS = { ratio: 1.15, greedySeconds: 60 };
const FAULTS = 100;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, kinds: { type: 'string', default: 'host,bubblewrap' } },
});
const kinds = values.kinds.split(',');

interface Measured {
  readonly kind: string;
  readonly seconds: number;
  /** Of running the faults alone. */
  readonly faultSeconds: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly load: number;
}

const WORK = `export function block(count: number): number {
  const all: Buffer[] = [];
  while (all.length < count) all.push(Buffer.alloc(2 ** 20, 1));
  return all.length;
}
export function spin(left: number, step: number): number {
  while (left > 0) left -= step;
  return left;
}
`;

const work = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-sandbox-')));
try {
  const plain = makeProject('plain', plainFunctions(FAULTS / 7));
  const rounds: Measured[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const kind of kinds) rounds.push(measure(plain, kind));
  }
  const hungry = makeProject('greedy', [...greedyFunctions(), ...plainFunctions(FAULTS / 10)]);
  const greedy = kinds.map((kind) => measure(hungry, kind));
  const command = `node bench/sandbox.ts --rounds ${values.rounds} --kinds ${values.kinds}`;
  writeResults(
    kinds.includes('sent') ? 'sandbox-sent' : 'sandbox',
    { command, machine: machine(), bars: BARS, rounds, greedy },
    table(rounds, greedy),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(cwd: string, kind: string): Measured {
  const json = path.join(work, 'result.json');
  const model = path.join(work, 'model.sqlite');
  const temporary = path.join(work, 'temporary');
  mkdirSync(temporary, { recursive: true });
  for (const old of [json, model, path.join(cwd, MUTATION_REPORT)]) rmSync(old, { recursive: true, force: true });
  const args = ['mutate', '--files', 'src/many.ts', '--sandbox', kind === 'sent' ? 'docker' : kind, '--json', json];
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const started = performance.now();
  const under = kind === 'sent' ? ['/usr/bin/bwrap', '--dev-bind', '/', '/', '--tmpfs', temporary] : [];
  const [file = '', ...rest] = [...under, process.execPath, CLI, ...args];
  const { stderr } = spawnSync(file, rest, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, QTEST_MODEL: model, TMPDIR: temporary },
  });
  const seconds = Math.round(performance.now() - started) / 1000;
  const result = JSON.parse(readFileSync(json, 'utf8')) as RunResult;
  if (!result.score.before) throw new Error(`nothing was judged in ${kind}:\n${stderr.slice(-2000)}`);
  const ms = result.timings.stages.filter(({ stage }) => stage === 'faults').reduce((sum, one) => sum + one.ms, 0);
  const measured = { kind, seconds, faultSeconds: ms / 1000, statuses: statusesIn(cwd), load };
  process.stderr.write(`${JSON.stringify(measured)}\n`);
  return measured;
}

function statusesIn(cwd: string): Readonly<Record<string, number>> {
  const { files } = JSON.parse(readFileSync(path.join(cwd, MUTATION_REPORT), 'utf8')) as MutationTestResult;
  const judged = Object.values(files).flatMap((file) => file.mutants.filter(({ status }) => status !== 'Ignored'));
  return Object.fromEntries(
    [...Map.groupBy(judged, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  );
}

interface Generated {
  readonly source: string;
  readonly test: string;
}

function makeProject(name: string, functions: readonly Generated[]): string {
  const root = path.join(work, name);
  mkdirSync(path.join(root, 'src'), { recursive: true });
  const names = functions.map((_, at) => `f${at}`).join(', ');
  const files = {
    '.gitignore': 'node_modules\n',
    'package.json': '{ "name": "many", "type": "module", "scripts": { "test": "vitest run" } }\n',
    'qtest.yml': 'mutants-per-function: 1000\n',
    'src/work.ts': WORK,
    'src/many.ts': `import { block, spin } from './work.ts';\n${functions.map(({ source }, at) => source.replace('NAME', `f${at}`)).join('')}export const used = [block, spin];\n`,
    'src/many.test.ts': `import { expect, it } from 'vitest';\nimport { ${names} } from './many.ts';\n${functions.map(({ test }, at) => `it('f${at}', () => {\n${test.replaceAll('NAME', `f${at}`)}});\n`).join('')}`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
  symlinkSync(path.resolve(import.meta.dirname, '../node_modules'), path.join(root, 'node_modules'));
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  gitCommit(root, '-m', 'base');
  return root;
}

/** Seven faults each, some of which nobody notices. */
function plainFunctions(count: number): readonly Generated[] {
  return Array.from({ length: Math.floor(count) }, (_, at) => ({
    source: `export function NAME(n: number): number { return n > ${at + 2} ? n - ${at} : n + ${at}; }\n`,
    test: `  expect(NAME(1)).toBe(${at + 1});\n  expect(NAME(1000)).toBe(${1000 - at});\n`,
  }));
}

/** Two faults of each never end, and two of the last one fill memory: where the condition is turned round or left out. */
function greedyFunctions(): readonly Generated[] {
  const loop = {
    source: 'export function NAME(n: number): number { return spin(n, n > 0 ? 1 : 0); }\n',
    test: '  expect(NAME(3)).toBe(0);\n',
  };
  const bomb = {
    source: 'export function NAME(n: number): number { return block(n < 10 ? n : 10); }\n',
    test: '  expect(NAME(1e12)).toBe(10);\n',
  };
  return [loop, loop, loop, loop, loop, bomb];
}

function table(rounds: readonly Measured[], greedy: readonly Measured[]): string {
  const median = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
  const of = (kind: string, pick: (one: Measured) => number) => rounds.filter((one) => one.kind === kind).map(pick);
  const ratio = (kind: string, pick: (one: Measured) => number) =>
    (median(of(kind, pick)) / median(of(kinds[0] ?? '', pick))).toFixed(2);
  const words = (statuses: Measured['statuses']) =>
    Object.entries(statuses)
      .map(([s, n]) => `${n} ${s}`)
      .join(', ');
  const whole = (one: Measured) => one.seconds;
  const faults = (one: Measured) => one.faultSeconds;
  return [
    '| sandbox | whole run, median s | each round | running the faults, median s | each round | load before | statuses |',
    '|---|---|---|---|---|---|---|',
    ...kinds.map((kind) => {
      const first = rounds.find((one) => one.kind === kind);
      const loads = of(kind, (one) => one.load).join(', ');
      return `| ${kind} | ${median(of(kind, whole)).toFixed(1)} | ${of(kind, whole).join(', ')} | ${median(of(kind, faults)).toFixed(1)} | ${of(kind, faults).join(', ')} | ${loads} | ${words(first?.statuses ?? {})} |`;
    }),
    '',
    ...kinds
      .slice(1)
      .map(
        (kind) =>
          `${kind} in the time of ${kinds[0]}: ${ratio(kind, whole)} of the whole run, ${ratio(kind, faults)} of running the faults (bar: ≤ ${BARS.ratio}).`,
      ),
    '',
    ...greedy.map(
      ({ kind, seconds, load, statuses }) =>
        `With loops and bombs in ${kind}: ${seconds} s, load before ${load} (bar: ≤ ${BARS.greedySeconds} s): ${words(statuses)}.`,
    ),
  ].join('\n');
}
