/**
 * Differences by their printed command, on another image: of the commands in bench/results/real-changes.json and seeded-changes.json
 * COUNT are drawn by a hash, and each is run in the runner image, twice on base and twice on head. It reproduces where each side prints
 * the same twice and the two print different things.
 *   node bench/reproduce.ts [IMAGE]
 * Needs a Docker engine with the image (scripts/real-parts/docker.sh). Prints and writes bench/results/reproduce.{json,md}.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { machine, readRows, writeResults } from './machine.ts';
import { git, makeReleases } from './packages.ts';
import type { RealChange } from './real-changes/draw.ts';
import { type Mutant, withMutant } from './seeded-changes/mutant.ts';
import { SUBJECTS } from './seeded-changes/subjects.ts';

const COUNT = 100;
const TRY_MS = 20_000;

interface Shown {
  /** `bytes@3.1.2`, `ms:1a2b3c` */
  readonly change: string;
  readonly command: string;
}

interface Row extends Shown {
  readonly base: string;
  readonly head: string;
  readonly holds: boolean;
}

const image = process.argv[2] ?? 'qtest/runner:checkout-node';
const pairs = (readJson('real-changes/pairs.json') as { readonly pairs: readonly RealChange[] }).pairs;
const mutants = readJson('seeded-changes/mutants.json') as readonly Mutant[];
const all = [
  ...readRows<{ readonly pair: string; readonly commands?: readonly string[] }>('real-changes').map((row) => ({
    change: row.pair,
    commands: row.commands ?? [],
  })),
  ...readRows<{ readonly mutant: string; readonly commands?: readonly string[] }>('seeded-changes').map((row) => ({
    change: row.mutant,
    commands: row.commands ?? [],
  })),
].flatMap(({ change, commands }) => commands.map((command): Shown => ({ change, command })));
const drawn = all.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, COUNT);
const rows = [...Map.groupBy(drawn, ({ change }) => change)].flatMap(([change, shown]) => tried(change, shown));
const node = inImage(tmpdir(), 'node -v').trim();
writeResults('reproduce', { command: 'node bench/reproduce.ts', image, node, machine: machine(), rows }, table());

function tried(change: string, shown: readonly Shown[]): readonly Row[] {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-reproduce-'));
  try {
    const folder = path.join(work, 'here');
    const onBase = laidOut(change, folder);
    const heads = shown.map(({ command }) => twice(folder, command));
    onBase();
    return shown.map((one, at) => {
      const [base, head] = [twice(folder, one.command), heads[at]];
      return {
        ...one,
        base: base ?? '',
        head: head ?? '',
        holds: base !== undefined && head !== undefined && base !== head,
      };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Head in `folder`; what is returned makes base of it. */
function laidOut(change: string, folder: string): () => void {
  const pair = pairs.find(({ name, head }) => `${name}@${head}` === change);
  if (pair) {
    makeReleases(pair.name, pair.base, pair.head, folder);
    return () => void git(folder, 'checkout', '-q', 'base');
  }
  const mutant = mutants.find(({ subject, id }) => `${subject}:${id}` === change);
  SUBJECTS.find(({ name }) => name === mutant?.subject)?.make(folder);
  if (!mutant) throw new Error(`${change} is not in the lists`);
  const file = path.join(folder, mutant.file);
  const original = readFileSync(file, 'utf8');
  writeFileSync(file, withMutant(original, mutant));
  return () => writeFileSync(file, original);
}

/** What it prints, or the error that it ends with; undefined where it is not the same twice. */
function twice(folder: string, command: string): string | undefined {
  const [first, second] = [inImage(folder, command), inImage(folder, command)];
  return first === second ? first.slice(0, 500) : undefined;
}

function inImage(folder: string, command: string): string {
  const args = [
    'run',
    '--rm',
    '--network',
    'none',
    '-v',
    `${folder}:/work:ro`,
    '-w',
    '/work',
    '--entrypoint',
    'sh',
    image,
  ];
  const { status, stdout, stderr, error } = spawnSync('docker', [...args, '-c', command], {
    encoding: 'utf8',
    timeout: TRY_MS,
  });
  if (error) return 'no end';
  if (status === 125) throw new Error(`docker: ${stderr}`);
  if (status === 0) return stdout;
  return /^(?:Uncaught )?[\w$.]*(?:Error|Exception)\b.*$/m.exec(stderr)?.[0] ?? `exit ${status}`;
}

function hash({ change, command }: Shown): string {
  return createHash('sha256').update(`1 ${change} ${command}`).digest('hex');
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));
}

function table(): string {
  const held = rows.filter(({ holds }) => holds).length;
  const failed = rows.filter(({ holds }) => !holds);
  const host = execFileSync('node', ['-v'], { encoding: 'utf8' }).trim();
  return [
    `${held} of ${rows.length} drawn from ${all.length} reproduce in ${image} (Node ${node}; found with ${host}).`,
    '',
    ...failed.map(
      ({ change, command, base, head }) =>
        `- ${change}: \`${command}\` prints ${JSON.stringify(base)} on base, ${JSON.stringify(head)} on head`,
    ),
  ].join('\n');
}
