/**
 * Whole files from nothing (`--files`): every function counts as new, no tests exist; the package's README is there.
 *   node bench/whole-files.ts [NAME…]
 * Prints and writes bench/results/whole-files.json and .md; subjects that are not named keep their rows. The score is that of a plain `stryker run` over the whole file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { type PlainScore, plainStryker } from './plain-stryker.ts';
import { writeTestsFor, writtenTests } from './qtest.ts';
import { makeTypeScriptProject, type Sources } from './typescript-project.ts';

interface Subject extends Sources {
  readonly name: string;
  readonly files: readonly string[];
  /** In per cent: the bar, and what the prototype reached. */
  readonly bar: number;
  readonly prototype: number;
}

const TABLE = { package: '@tanstack/table-core', version: '8.21.3', folder: 'src' };
const SUBJECTS: readonly Subject[] = [
  {
    ...TABLE,
    name: 'table-core sortingFns + aggregationFns',
    files: ['sortingFns.ts', 'aggregationFns.ts'],
    bar: 98,
    prototype: 97.7,
  },
  { ...TABLE, name: 'table-core filterFns', files: ['filterFns.ts'], bar: 80, prototype: 41 },
  { ...TABLE, name: 'table-core utils', files: ['utils.ts'], bar: 80, prototype: 29 },
  {
    name: 'chess.js',
    package: 'chess.js',
    version: '1.4.0',
    folder: 'src',
    files: ['chess.ts'],
    bar: 70,
    prototype: 48,
  },
];

interface Row {
  readonly subject: string;
  readonly bar: number;
  readonly prototype: number;
  readonly plain: PlainScore | undefined;
  readonly kept: number;
  readonly searchSeconds: number;
  readonly wallSeconds: number;
  readonly verdict: string;
}

const subjects = chosen(SUBJECTS, ({ name }) => name);
let rows: readonly Row[] = subjects.length < SUBJECTS.length ? readRows<Row>('whole-files') : [];
for (const subject of subjects) {
  const row = await measure(subject);
  rows = SUBJECTS.flatMap(({ name }) => (name === row.subject ? [row] : rows.filter((r) => r.subject === name)));
  process.stderr.write(
    `${JSON.stringify({ ...row, plain: row.plain && { ...row.plain, survivors: row.plain.survivors.slice(0, 40) } })}\n`,
  );
  // After each: a run that is ended keeps what it measured.
  writeResults('whole-files', { command: 'node bench/whole-files.ts', machine: machine(), rows }, table());
}

async function measure(subject: Subject): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-whole-'));
  try {
    makeTypeScriptProject(subject, work);
    const files = subject.files.map((file) => `src/${file}`);
    const started = Date.now();
    const result = writeTestsFor(work, files);
    const wallSeconds = (Date.now() - started) / 1000;
    const tests = writtenTests(result);
    const plain = tests.length
      ? await plainStryker({ repository: work, source: files[0] ?? '', mutate: files, tests })
      : undefined;
    return {
      subject: subject.name,
      bar: subject.bar,
      prototype: subject.prototype,
      plain,
      kept: result.tests.filter((t) => t.state === 'written').length,
      searchSeconds: (result.timings.stages.find((s) => s.stage === 'search')?.ms ?? 0) / 1000,
      wallSeconds,
      verdict: result.verdict,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function table(): string {
  const lines = rows.map(({ subject, plain, bar, prototype, kept, searchSeconds, wallSeconds }) => {
    const score = plain?.score === undefined ? '-' : (Math.round(plain.score * 10) / 10).toFixed(1);
    return `| ${subject} | ${score} (${plain?.killed ?? 0}/${plain?.judged ?? 0}) | ${bar} | ${prototype} | ${kept} | ${searchSeconds.toFixed(1)} | ${wallSeconds.toFixed(1)} |`;
  });
  return [
    '| files | plain Stryker % | bar % | prototype % | tests kept | search s | wall s |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
