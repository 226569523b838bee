/**
 * How soon QTest says something: `--help` and the first progress line of a run, twenty times each, from dist. And what the outline
 * of a file costs, beside what TypeScript takes to parse it in the same process.
 *   node bench/start.ts
 * Writes bench/results/start.{json,md}. The bar is 0.3 s on a machine that does nothing else; CPU time does not depend on that.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { ts } from 'ts-morph';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import { machine, writeResults } from './machine.ts';
import { CLI, cpuOfChildren } from './qtest.ts';

const TIMES = 20;

interface Row {
  readonly what: string;
  /** Milliseconds. */
  readonly median: number;
  readonly slowest: number;
  /** Milliseconds of a call as a whole, where it ran to its end. */
  readonly cpu?: number;
}

const work = mkdtempSync(path.join(tmpdir(), 'qtest-start-'));
try {
  execFileSync('git', ['init', '-q'], { cwd: work });
  writeFileSync(path.join(work, 'README.md'), 'nothing\n');
  execFileSync('git', ['add', '-A'], { cwd: work });
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'base'], {
    cwd: work,
  });
  const rows = [
    await measure('`--help`, to its end', ['--help'], 'end'),
    await measure('first progress line of `run`', ['run', '--base', 'HEAD'], 'line'),
    await measure('`run` with nothing to judge, to its end', ['run', '--base', 'HEAD'], 'end'),
  ];
  const outlines = await outlineCost();
  const lines = rows.map((r) => `| ${r.what} | ${r.median} | ${r.slowest} | ${r.cpu ?? '-'} |`);
  const load = Math.round(loadavg()[0] ?? 0);
  const text = [
    `Load of the machine: ${load}.`,
    '',
    '| what | median ms | slowest ms | CPU ms |',
    '|---|---|---|---|',
    ...lines,
    '',
    `The outline of 300 lines: ${outlines.ms} ms of processor time, ${outlines.ratio} times what \`ts.createSourceFile\` takes.`,
  ];
  writeResults('start', { command: 'node bench/start.ts', machine: machine(), load, rows, outlines }, text.join('\n'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure(what: string, args: readonly string[], until: 'end' | 'line'): Promise<Row> {
  const times: number[] = [];
  const before = cpuOfChildren();
  for (let i = 0; i < TIMES; i++) times.push(await once(args, until));
  times.sort((a, b) => a - b);
  const cpu = Math.round((1000 * ((cpuOfChildren() ?? 0) - (before ?? 0))) / TIMES);
  return {
    what,
    median: Math.round(times[TIMES / 2] ?? 0),
    slowest: Math.round(times.at(-1) ?? 0),
    ...(until === 'end' && before !== undefined ? { cpu } : {}),
  };
}

/** The best of several, once both are warm: milliseconds of processor time, and how many times those of the compiler's parser. */
async function outlineCost(): Promise<{ readonly ms: number; readonly ratio: number }> {
  const line = '  if (a.b(c, { d: 1 }) >= e) { return [f, g].map((h) => h * 2); }\n';
  const functions = Array.from(
    { length: 15 },
    (_, i) => `export function f${i}(a, c, e, f, g) {\n${line.repeat(18)}}\n`,
  );
  const text = functions.join('');
  const cpuOf = async (work: () => unknown) => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const best = async (work: () => unknown) => {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) times.push(await cpuOf(work));
    return Math.min(...times);
  };
  const ms = await best(() => outline('a.ts', text));
  const parsed = await best(() => ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return { ms: Math.round(ms * 10) / 10, ratio: Math.round((10 * ms) / parsed) / 10 };
}

/** Milliseconds until the end, or until something stands on stderr. */
function once(args: readonly string[], until: 'end' | 'line'): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, ...args], { cwd: work, stdio: ['ignore', 'ignore', 'pipe'] });
  let first: number | undefined;
  child.stderr.on('data', () => {
    first ??= performance.now() - started;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      if (until === 'line' && first === undefined) reject(new Error('no progress line'));
      else resolve(until === 'line' && first !== undefined ? first : performance.now() - started);
    });
  });
}
