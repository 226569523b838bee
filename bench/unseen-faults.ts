/**
 * Faults that the search never saw: half of the operators are held back (`exclude-operators`), and a plain `stryker run` with
 * all of its own judges the kept tests, on the operators that were seen and on the others apart. Then the halves change places,
 * so that each fault counts once as seen and once as unseen.
 *   node bench/unseen-faults.ts [NAME…]
 * Prints and writes bench/results/unseen-faults.json and .md. Every function of the files from nothing (`--files`); code outside
 * functions is not judged.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OPERATORS } from '../src/mutate/select.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { type PlainScore, plainStryker } from './plain-stryker.ts';
import { isCut, writeTestsFor, writtenTests } from './qtest.ts';
import { published, type Subject, tableCore } from './subjects.ts';

interface Figure {
  readonly killed: number;
  readonly judged: number;
}

interface Row {
  readonly subject: string;
  /** Which half was held back: 1 or 2. */
  readonly half: number;
  readonly kept: number;
  readonly cut: boolean;
  readonly seen: Figure;
  readonly unseen: Figure;
  readonly unseenSurvivors: readonly string[];
}

const SUBJECTS: readonly Subject[] = [
  published('ms', ['index.js']),
  published('bytes', ['index.js']),
  published('pluralize', ['pluralize.js']),
  published('jsonfile', ['index.js', 'utils.js']),
  tableCore('filterFns.ts'),
  tableCore('sortingFns.ts'),
];
const SEED = 1;
const shuffled = OPERATORS.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
const HALVES = [
  shuffled.slice(0, shuffled.length / 2).toSorted(),
  shuffled.slice(shuffled.length / 2).toSorted(),
] as const;

const subjects = chosen(SUBJECTS, ({ name }) => name);
let rows: readonly Row[] = subjects.length < SUBJECTS.length ? readRows<Row>('unseen-faults') : [];
for (const subject of subjects) {
  const own = [await measure(subject, 1), await measure(subject, 2)];
  rows = SUBJECTS.flatMap(({ name }) => (name === subject.name ? own : rows.filter((row) => row.subject === name)));
  const command = 'node bench/unseen-faults.ts';
  writeResults('unseen-faults', { command, machine: machine(), halves: HALVES, rows }, table());
}

async function measure(subject: Subject, half: 1 | 2): Promise<Row> {
  const held: readonly string[] = HALVES[half - 1] ?? [];
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-unseen-'));
  try {
    subject.make(work);
    writeFileSync(path.join(work, 'qtest.yml'), `exclude-operators: [${held.join(', ')}]\n`);
    const result = writeTestsFor(work, subject.files);
    const [source = ''] = subject.files;
    const tests = writtenTests(result);
    const mutate = result.functions.map((f) => `${f.file}:${f.lines.start}-${f.lines.end}`);
    const plain = await plainStryker({ repository: work, source, mutate, tests });
    return {
      subject: subject.name,
      half,
      kept: result.tests.filter((test) => test.state === 'written').length,
      cut: isCut(result),
      seen: figure(plain, (operator) => !held.includes(operator)),
      unseen: figure(plain, (operator) => held.includes(operator)),
      unseenSurvivors: plain.survivors.filter((text) => held.includes(text.split(' ')[1] ?? '')),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function figure({ byOperator }: PlainScore, counts: (operator: string) => boolean): Figure {
  return sum(
    Object.entries(byOperator)
      .filter(([operator]) => counts(operator))
      .map(([, own]) => own),
  );
}

function sum(figures: readonly Figure[]): Figure {
  const total = (key: keyof Figure) => figures.reduce((all, one) => all + one[key], 0);
  return { killed: total('killed'), judged: total('judged') };
}

function order(operator: string): string {
  return createHash('sha256').update(`${SEED}:${operator}`).digest('hex');
}

function table(): string {
  const line = (name: string, held: string, kept: number, seen: Figure, unseen: Figure, cut: number) =>
    `| ${[name, held, kept, percent(seen), percent(unseen), cut || ''].join(' | ')} |`;
  const kept = rows.reduce((all, row) => all + row.kept, 0);
  const [seen, unseen] = [sum(rows.map((row) => row.seen)), sum(rows.map((row) => row.unseen))];
  return [
    ...HALVES.map((half, at) => `Half ${at + 1}: ${half.join(', ')}.`),
    '',
    '| files | half held back | tests kept | seen faults noticed % | unseen faults noticed % | searches cut by time |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => line(row.subject, String(row.half), row.kept, row.seen, row.unseen, Number(row.cut))),
    line('all', 'both', kept, seen, unseen, rows.filter((row) => row.cut).length),
  ].join('\n');
}

function percent({ killed, judged }: Figure): string {
  return judged === 0 ? '-' : `${((100 * killed) / judged).toFixed(1)} (${killed}/${judged})`;
}
