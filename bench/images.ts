/**
 * The runner images: what they take unpacked, how long they take to build from nothing, whether a second build differs, and how soon
 * a container of a warm image answers.
 *   node bench/images.ts [--again] [TARGET…]    `--again` builds each twice; all targets where none is named
 * Writes bench/results/images.{json,md}. Needs a Docker engine with buildx: `scripts/real-parts/docker.sh start $$` brings one.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { docker } from '../src/sandbox/docker/docker.ts';
import { dockerClient } from '../src/sandbox/docker/docker-client.ts';
import { machine, readRows, writeResults } from './machine.ts';

/** Bars in MB, and for a build from nothing in seconds. */
const SIZES: Readonly<Record<string, number | undefined>> = {
  node: 450,
  python: 350,
  java: 650,
  go: 700,
  all: undefined,
};
const BUILD_S = 600;
const ANSWERS = 5;

interface Row {
  readonly target: string;
  /** Unpacked, in MB. */
  readonly size: number;
  readonly bar?: number | undefined;
  readonly buildSeconds: number;
  /** Files that a second build made differently, by content, mode or owner; absent where none was made. */
  readonly differing?: readonly string[];
  /** From nothing to the answer of `true` in a new container, in milliseconds: median. */
  readonly firstAnswer: number;
}

const { values: flags, positionals } = parseArgs({ options: { again: { type: 'boolean' } }, allowPositionals: true });
const client = dockerClient() ?? 'docker';
const run = (...args: readonly string[]) =>
  execFileSync(client, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] }).trim();

const rows = new Map(readRows<Row>('images').map((row) => [row.target, row]));
for (const target of positionals.length > 0 ? positionals : Object.keys(SIZES)) {
  note(await measure(target));
  if (flags.again) note({ ...(rows.get(target) as Row), differing: differing(target) });
}

function note(row: Row): void {
  rows.set(row.target, row);
  report([...rows.values()].toSorted((a, b) => order(a) - order(b)));
}

async function measure(target: string): Promise<Row> {
  const image = imageOf(target);
  const buildSeconds = build(target, image);
  return {
    target,
    size: Math.round(Number(run('image', 'inspect', '--format={{.Size}}', image)) / 1e6),
    bar: SIZES[target],
    buildSeconds,
    firstAnswer: await firstAnswer(image),
  };
}

/** The files that a second build makes differently. */
function differing(target: string): readonly string[] {
  const first = contentOf(imageOf(target));
  build(target, imageOf(target));
  const second = contentOf(imageOf(target));
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).sort();
}

function imageOf(target: string): string {
  return `qtest/runner:bench-${target}`;
}

/** Builds from nothing; seconds. */
function build(target: string, image: string): number {
  const started = performance.now();
  const ca = process.env['SSL_CERT_FILE'];
  const secret = ca ? ['--secret', `id=ca,src=${ca}`] : [];
  const { status, stderr } = spawnSync(
    client,
    [
      'build',
      '--no-cache',
      '--network=host',
      ...secret,
      '--file=docker/Dockerfile',
      `--target=${target}`,
      `--tag=${image}`,
      '.',
    ],
    { cwd: path.resolve(import.meta.dirname, '..'), encoding: 'utf8', env: { ...process.env, DOCKER_BUILDKIT: '1' } },
  );
  if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-20).join('\n'));
  return Math.round((performance.now() - started) / 1000);
}

/** Kind, mode, owner and content of every file of the image, by path. */
function contentOf(image: string): ReadonlyMap<string, string> {
  const script = `find / -xdev -not -path '/proc/*' -not -path '/sys/*' -not -path '/dev/*' -printf '%p\\t%y %m %U:%G %l\\n'; find / -xdev -type f -not -path '/proc/*' -not -path '/sys/*' -exec sha256sum {} +`;
  const seen = new Map<string, string>();
  for (const line of run(
    'run',
    '--rm',
    '--network=none',
    '--user=0',
    '--entrypoint=/bin/sh',
    image,
    '-c',
    script,
  ).split('\n')) {
    const [, digest, file] = /^([0-9a-f]{64}) {2}(.*)$/.exec(line) ?? [];
    const [name = '', what = ''] = file === undefined ? line.split('\t') : [file, digest];
    seen.set(name, `${seen.get(name) ?? ''} ${what}`);
  }
  for (const name of ['/etc/hostname', '/etc/hosts', '/etc/resolv.conf']) seen.delete(name); // made for the container
  return seen;
}

async function firstAnswer(image: string): Promise<number> {
  const outer = mkdtempSync(path.join(tmpdir(), 'qtest-images-'));
  const times: number[] = [];
  try {
    for (let i = 0; i < ANSWERS; i++) {
      const folder = path.join(outer, `w${i}`);
      mkdirSync(folder);
      const started = performance.now();
      await using enclosure = await docker(image).enclose({ folder, reads: [] });
      const end = await enclosure.run({ file: '/bin/true', args: [], cwd: folder, timeoutMs: 20_000 });
      if (end.exitCode !== 0) throw new Error(end.failedToStart ?? end.output);
      times.push(Math.round(performance.now() - started));
    }
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
  return times.sort((a, b) => a - b)[ANSWERS >> 1] ?? 0;
}

function report(measured: readonly Row[]): void {
  const lines = measured.map(({ target, size, bar, buildSeconds, differing, firstAnswer: ms }) => {
    const again =
      differing === undefined ? '-' : differing.length === 0 ? 'the same' : `${differing.length} files differ`;
    return `| ${target} | ${size} | ${bar ?? '-'} | ${buildSeconds} | ${again} | ${ms} |`;
  });
  const head = [
    '| target | MB unpacked | bar | seconds to build from nothing | a second build | ms to the first answer of a container |',
    '|---|---|---|---|---|---|',
  ];
  const note = `Bars: size as shown, build ≤ ${BUILD_S} s, first answer ≤ 1500 ms.`;
  writeResults(
    'images',
    { command: 'node bench/images.ts', machine: machine(), rows: measured },
    [...head, ...lines, '', note].join('\n'),
  );
}

function order({ target }: Row): number {
  return Object.keys(SIZES).indexOf(target);
}
