/**
 * Whole files from nothing (`--files`): every function counts as new, no tests exist.
 *   node bench/whole-files.ts [NAME…]
 * Prints and writes bench/results/whole-files.json and .md. The score is that of a plain `stryker run` over the whole file.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../src/verdict/run-result.ts';
import { machine, writeResults } from './machine.ts';
import { git } from './packages.ts';
import { type PlainScore, plainStryker } from './plain-stryker.ts';

const CLI = path.resolve(import.meta.dirname, process.env['QTEST_CLI'] ?? '../dist/cli.js');

interface Subject {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  /** Folder of the tarball that becomes `src`. */
  readonly folder: string;
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

const wanted = process.argv.slice(2);
const rows: Row[] = [];
for (const subject of SUBJECTS.filter((s) => wanted.length === 0 || wanted.some((name) => s.name.includes(name)))) {
  const row = await measure(subject);
  rows.push(row);
  process.stderr.write(
    `${JSON.stringify({ ...row, plain: row.plain && { ...row.plain, survivors: row.plain.survivors.slice(0, 40) } })}\n`,
  );
}
writeResults('whole-files', { command: 'node bench/whole-files.ts', machine: machine(), rows }, table());

async function measure(subject: Subject): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-whole-'));
  try {
    const files = makeProject(subject, work);
    const json = path.join(work, '.git/qtest.json');
    const started = Date.now();
    const args = [CLI, 'run', ...files.flatMap((file) => ['--files', file]), '--write', '--quiet', '--json', json];
    const { stderr } = spawnSync(process.execPath, args, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 });
    const wallSeconds = (Date.now() - started) / 1000;
    if (!existsSync(json)) throw new Error(`qtest wrote no result:\n${stderr.slice(-2000)}`);
    const result = JSON.parse(readFileSync(json, 'utf8')) as RunResult;
    const tests = [...new Set(result.tests.filter((t) => t.state === 'written').map((t) => t.file))];
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

/** A TypeScript project with Vitest around the package's sources. */
function makeProject(subject: Subject, work: string): readonly string[] {
  const get = mkdtempSync(path.join(tmpdir(), 'qtest-get-'));
  try {
    execFileSync('npm', ['pack', '--silent', `${subject.package}@${subject.version}`], { cwd: get, stdio: 'ignore' });
    const tarball = readdirSync(get).find((file) => file.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['xzf', tarball], { cwd: get });
    cpSync(path.join(get, 'package', subject.folder), path.join(work, 'src'), { recursive: true });
  } finally {
    rmSync(get, { recursive: true, force: true });
  }
  writeFileSync(
    path.join(work, 'package.json'),
    JSON.stringify({ name: 'subject', type: 'module', devDependencies: { vitest: '*', typescript: '*' } }),
  );
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  writeFileSync(path.join(work, '.gitignore'), 'node_modules\n');
  mkdirSync(path.join(work, 'node_modules'));
  for (const name of ['vitest', 'typescript']) {
    symlinkSync(path.resolve(import.meta.dirname, '../node_modules', name), path.join(work, 'node_modules', name));
  }
  git(work, 'init', '-q', '-b', 'main');
  git(work, 'add', '-A');
  git(work, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'sources');
  return subject.files.map((file) => `src/${file}`);
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
