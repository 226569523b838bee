/**
 * How soon QTest says something: `--help` and the first progress line of a run, twenty times each, from dist.
 *   node bench/start.ts
 * Writes bench/results/start.{json,md}. The bar is 0.3 s on a machine that does nothing else; CPU time does not depend on that.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
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
  const lines = rows.map((r) => `| ${r.what} | ${r.median} | ${r.slowest} | ${r.cpu ?? '-'} |`);
  const load = Math.round(loadavg()[0] ?? 0);
  const text = [
    `Load of the machine: ${load}.`,
    '',
    '| what | median ms | slowest ms | CPU ms |',
    '|---|---|---|---|',
    ...lines,
  ];
  writeResults('start', { command: 'node bench/start.ts', machine: machine(), load, rows }, text.join('\n'));
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
