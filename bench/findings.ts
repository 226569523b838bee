/**
 * Findings on head alone, on code that we did not write: ten packages drawn by rule, all their functions in scope.
 *   node bench/findings.ts [--draw] [NAME…]
 * `--draw` writes bench/findings/drawn.json first. Prints and writes bench/results/findings.json and .md with every finding and the
 * verdict on it, which stands by hand in bench/findings/judged.json, by its package, place and message.
 *
 * The rule. Candidates of bench/real-changes that no other bench measures on, in the order of a hash of SEED and their name, their
 * newest release, at most PER_OWNER of an owner. One counts where whoever uses it loads at least FUNCTIONS functions of files that are
 * written by hand and that declare types: TypeScript, doc comments with types, or declaration files of its own.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { isByHand, loadedFiles } from './loaded-files.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, PACKAGES, putRelease, unpack } from './packages.ts';
import { timedCompare } from './qtest.ts';
import type { Candidates } from './real-changes/candidates.ts';

const SEED = 'findings';
const COUNT = 10;
const PER_OWNER = 2;
const FUNCTIONS = 8;
/** So many files of a package are searched. */
const MAX_FILES = 12;

interface Drawn {
  readonly name: string;
  readonly version: string;
  readonly owner: string;
  readonly files: readonly string[];
}

interface Judged {
  readonly package: string;
  readonly place: string;
  readonly message: string;
  readonly isTrue: boolean;
  /** Why, in a sentence. */
  readonly because: string;
}

interface Row {
  readonly package: string;
  readonly functions: number;
  readonly seconds: number;
  readonly findings: RunResult['findings'];
  readonly failed?: string;
}

const here = (name: string) => path.join(import.meta.dirname, 'findings', name);
if (process.argv.includes('--draw')) await draw();
const drawn = JSON.parse(readFileSync(here('drawn.json'), 'utf8')) as readonly Drawn[];
const packages = chosen(drawn, ({ name }) => name);
let rows: readonly Row[] = packages.length < drawn.length ? readRows<Row>('findings') : [];
for (const one of packages) {
  const row = await measure(one).catch(
    (error: Error): Row => ({
      package: one.name,
      functions: 0,
      seconds: 0,
      findings: [],
      failed: error.message.slice(0, 300),
    }),
  );
  rows = drawn.flatMap(({ name }) => (name === row.package ? [row] : rows.filter((r) => r.package === name)));
  process.stderr.write(`${row.package}: ${row.findings.length} findings${row.failed ? `, ${row.failed}` : ''}\n`);
  writeResults('findings', { command: 'node bench/findings.ts', machine: machine(), rows }, table());
}

async function draw(): Promise<void> {
  const { packages: candidates } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'real-changes/candidates.json'), 'utf8'),
  ) as Candidates;
  const measured = new Set(PACKAGES.map(({ name }) => name));
  for (const file of ['pairs.json', 'silent.json']) {
    const text = readFileSync(path.join(import.meta.dirname, 'real-changes', file), 'utf8');
    for (const { name } of (JSON.parse(text) as { readonly pairs: readonly { readonly name: string }[] }).pairs)
      measured.add(name);
  }
  const hash = (name: string) => createHash('sha256').update(`${SEED} ${name}`).digest('hex');
  const order = candidates
    .filter(({ name }) => !measured.has(name))
    .toSorted((a, b) => (hash(a.name) < hash(b.name) ? -1 : 1));
  const found: Drawn[] = [];
  for (const { name, owner } of order) {
    if (found.length >= COUNT) break;
    if (found.filter((one) => one.owner === owner).length >= PER_OWNER) continue;
    const version = execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8' }).trim();
    const files = await typedFiles(name, version);
    if (files.length > 0) found.push({ name, version, owner, files: files.slice(0, MAX_FILES) });
  }
  mkdirSync(path.dirname(here('')), { recursive: true });
  writeFileSync(here('drawn.json'), `${JSON.stringify(found, null, 2)}\n`);
}

/** Files written by hand that its users load, where types are declared for them. */
async function typedFiles(name: string, version: string): Promise<readonly string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'qtest-draw-'));
  try {
    unpack(name, version, root);
    const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const hasDeclarations = all.some((file) => /\.d\.[cm]?ts$/.test(file) && !file.includes('node_modules'));
    const typed = [...(await loadedFiles(root))].flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const isTyped = hasDeclarations || /\.[cm]?tsx?$/.test(file) || /@param \{/.test(text);
      return isTyped && isByHand(file, text) ? [{ file, text }] : [];
    });
    const files: string[] = [];
    let functions = 0;
    for (const { file, text } of typed) {
      const found = (await outline(file, text)).functions.length;
      functions += found;
      if (found > 0) files.push(file);
    }
    return functions < FUNCTIONS ? [] : files;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measure({ name, version, files }: Drawn): Promise<Row> {
  const root = mkdtempSync(path.join(tmpdir(), 'qtest-findings-'));
  try {
    putRelease(name, version, root);
    git(root, 'init', '-q', '-b', 'main');
    writeFileSync(path.join(root, '.git/info/exclude'), 'node_modules\n');
    git(root, 'add', '-A', '-f', '--', '.', ':!node_modules');
    git(root, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'head');
    const { result, seconds } = timedCompare(root, [
      '--sandbox',
      'host',
      ...files.flatMap((file) => ['--files', file]),
    ]);
    const { findings, subject } = result;
    return Promise.resolve({ package: name, functions: subject.functionsChanged, seconds, findings });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function table(): string {
  const judged = existsSync(here('judged.json'))
    ? (JSON.parse(readFileSync(here('judged.json'), 'utf8')) as readonly Judged[])
    : [];
  const told = rows.flatMap((row) => row.findings.map((finding) => ({ package: row.package, finding })));
  const verdicts = told.map(({ package: name, finding }) => ({
    name,
    finding,
    place: `${finding.file}:${finding.line ?? 0}`,
    judged: judged.find(
      (one) =>
        one.package === name && one.place === `${finding.file}:${finding.line ?? 0}` && one.message === finding.message,
    ),
  }));
  const kinds = [...new Set(verdicts.map(({ finding }) => finding.kind))];
  const share = (of: typeof verdicts) =>
    `${of.filter(({ judged: one }) => one?.isTrue).length} of ${of.filter(({ judged: one }) => one).length}`;
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    `${rows.length} packages, ${rows.reduce((sum, { functions }) => sum + functions, 0)} functions, ${told.length} findings; true: ${share(verdicts)} judged.`,
    '',
    '| kind | findings | true |',
    '|---|---|---|',
    ...kinds.map((kind) => {
      const of = verdicts.filter(({ finding }) => finding.kind === kind);
      return `| ${kind} | ${of.length} | ${share(of)} |`;
    }),
    '',
    '| package | functions | findings | s |',
    '|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.package} | ${row.functions} | ${row.failed ? cell(row.failed.split('\n')[0] ?? '') : row.findings.length} | ${row.seconds.toFixed(1)} |`,
    ),
    '',
    '| package | where | call | finding | true | because |',
    '|---|---|---|---|---|---|',
    ...verdicts.map(
      ({ name, place, finding, judged: one }) =>
        `| ${name} | ${place} | \`${cell(finding.call ?? '')}\` | ${finding.kind}: ${cell(finding.message)} | ${one ? (one.isTrue ? 'yes' : 'no') : '?'} | ${cell(one?.because ?? '')} |`,
    ),
  ].join('\n');
}
