/**
 * Faults played as pull requests: base is a project as it is, head has one fault that no existing test notices (bench/seeded-changes/).
 *   node bench/seeded-changes.ts [--count N] [--rest] [SUBJECT…]
 * Prints and writes bench/results/seeded-changes.{json,md}. The first N of the list, of these subjects alone where any is named, with
 * `--rest` those alone that have no row yet; all other rows are kept. Counted are those that any of 10^5 random inputs tells apart from the original (seeded-changes/driver.ts); such
 * a fault is found where `qtest compare` lists a difference.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { machine, readRows, writeResults } from './machine.ts';
import { git } from './packages.ts';
import { commandsOf, timedCompare } from './qtest.ts';
import type { Told } from './seeded-changes/driver.ts';
import { type Mutant, withMutant } from './seeded-changes/mutant.ts';
import { SUBJECTS } from './seeded-changes/subjects.ts';

const INPUTS = 100_000;
const DRIVER_MS = 300_000;

interface Row {
  readonly mutant: string;
  readonly label: string;
  /** By the random driver; `unknown` where it came to no end. */
  readonly differs: boolean | 'unknown';
  /** The input by which it does. */
  readonly input?: string;
  readonly found: boolean;
  /** The first difference that the comparison lists. */
  readonly shown?: string;
  /** For bench/reproduce.ts. */
  readonly commands?: readonly string[];
  readonly seconds: number;
  readonly failed?: string;
}

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '200' }, rest: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const mutants = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'seeded-changes/mutants.json'), 'utf8'),
) as readonly Mutant[];
let rows = readRows<Row>('seeded-changes');
const measured = new Set(rows.map(({ mutant }) => mutant));
const wanted = mutants.filter(
  (one) =>
    (positionals.length === 0 || positionals.includes(one.subject)) && !(values.rest && measured.has(titleOf(one))),
);
for (const [subject, own] of Map.groupBy(wanted.slice(0, Number(values.count)), (mutant) => mutant.subject)) {
  measure(subject, own);
}

/** One repository for all faults of a subject: each is a change of its work tree. */
function measure(name: string, own: readonly Mutant[]): void {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-seeded-'));
  try {
    const here = path.join(work, 'here');
    SUBJECTS.find((subject) => subject.name === name)?.make(here);
    const base = git(here, 'rev-parse', 'HEAD').trim();
    for (const mutant of own) {
      const file = path.join(here, mutant.file);
      const original = readFileSync(file, 'utf8');
      let row: Row;
      try {
        const onBase = bundled(file, path.join(work, 'base.cjs'));
        writeFileSync(file, withMutant(original, mutant));
        const told = tellApart(onBase, bundled(file, path.join(work, 'head.cjs')), path.join(work, 'source'), original);
        row = compared(here, base, mutant, told);
      } finally {
        writeFileSync(file, original);
      }
      keep(row);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function compared(here: string, base: string, mutant: Mutant, told: Told | 'unknown'): Row {
  const { label } = mutant;
  const input = told === 'unknown' || told.call === undefined ? undefined : `${told.call}: ${told.base} → ${told.head}`;
  const known = {
    mutant: titleOf(mutant),
    label,
    differs: told === 'unknown' ? told : told.after !== undefined,
    ...(input === undefined ? {} : { input: input.slice(0, 300) }),
  };
  try {
    const { seconds, result } = timedCompare(here, ['--base', base]);
    const [first] = result.behaviourChanges;
    const shown = first && `${first.call}: ${first.base} → ${first.head}`.slice(0, 300);
    return {
      ...known,
      found: first !== undefined,
      ...(shown === undefined ? {} : { shown, commands: commandsOf(result) }),
      seconds: Math.round(seconds),
    };
  } catch (error) {
    return { ...known, found: false, seconds: 0, failed: (error as Error).message.slice(-400) };
  }
}

function keep(row: Row): void {
  rows = mutants.flatMap((one) =>
    titleOf(one) === row.mutant ? [row] : rows.filter(({ mutant }) => mutant === titleOf(one)),
  );
  const command = 'node bench/seeded-changes.ts';
  writeResults('seeded-changes', { command, machine: machine(), drawn: mutants.length, rows }, table());
}

function bundled(file: string, into: string): string {
  buildSync({ entryPoints: [file], outfile: into, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
  return into;
}

function tellApart(base: string, head: string, source: string, text: string): Told | 'unknown' {
  writeFileSync(source, text);
  const driver = path.join(import.meta.dirname, 'seeded-changes/driver.ts');
  const { status, stdout } = spawnSync(process.execPath, [driver, base, head, source, String(INPUTS), '1'], {
    encoding: 'utf8',
    timeout: DRIVER_MS,
    maxBuffer: 1 << 26,
  });
  const line = stdout.trim().split('\n').at(-1);
  return status === 0 && line ? (JSON.parse(line) as Told) : 'unknown';
}

function titleOf({ subject, id }: Mutant): string {
  return `${subject}:${id}`;
}

function table(): string {
  const differing = rows.filter((row) => row.differs === true);
  const missed = differing.filter((row) => !row.found);
  const share =
    differing.length === 0 ? '-' : `${Math.round((100 * (differing.length - missed.length)) / differing.length)} %`;
  const groups = Map.groupBy(rows, ({ mutant }) => mutant.slice(0, mutant.lastIndexOf(':')));
  const line = (name: string, own: readonly Row[]) => {
    const apart = own.filter((row) => row.differs === true);
    const more = own.filter((row) => row.differs !== true && row.found).length;
    const unknown = own.filter((row) => row.differs === 'unknown').length;
    const seconds = own.reduce((sum, row) => sum + row.seconds, 0) / own.length;
    const counts = [own.length, apart.length, apart.filter((row) => row.found).length, more, unknown];
    return `| ${[name, ...counts, seconds.toFixed(0)].join(' | ')} |`;
  };
  return [
    `${rows.length} of the ${mutants.length} drawn were measured. Random inputs tell ${differing.length} apart; of these ${share} are shown.`,
    '',
    '| subject | faults | random inputs tell apart | of these shown | shown beyond | driver without an end | mean wall s |',
    '|---|---|---|---|---|---|---|',
    ...[...groups].map(([name, own]) => line(name, own)),
    line('all', rows),
    '',
    missed.length > 0
      ? 'Told apart by a random input and not shown:'
      : 'Nothing that random inputs tell apart is missed.',
    ...missed.map((row) => `- ${row.mutant} ${row.label}: ${row.failed ?? row.input}`.replaceAll(/\s+/g, ' ')),
  ].join('\n');
}
