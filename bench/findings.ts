/**
 * Findings on head alone, on code that we did not write: well-known packages drawn by rule, all functions of their first files in scope.
 *   node bench/findings.ts [--draw] [--continue] [NAME…]
 * `--draw` first draws the next ten into bench/findings/drawn.json. `--continue` measures only what an earlier run did not come to.
 * Prints and writes bench/results/findings.json and .md with every finding and the verdict on it, which stands by hand in
 * bench/findings/judged.json, by its package, place and message.
 *
 * The rule. Packages of the trees of well-known tools (real-changes/candidates.json) that no other bench measures on, in the order of a
 * hash of SEED and their name, at most PER_OWNER of an owner, in the release that is the latest when they are drawn. One counts where, in
 * the first MAX_FILES files that its users load, at least FUNCTIONS functions are written by hand, and it says what types they have: in
 * TypeScript, in doc comments or in declaration files of its own.
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
import { git, gitCommit, PACKAGES, putRelease, unpack } from './packages.ts';
import { timedCompare } from './qtest.ts';
import type { Candidates } from './real-changes/candidates.ts';

const SEED = 'findings of well-known packages';
const COUNT = 10;
const PER_OWNER = 2;
const FUNCTIONS = 5;
/** So many files of a package are looked at. */
const MAX_FILES = 5;

interface Drawn {
  readonly name: string;
  readonly version: string;
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
  readonly version: string;
  readonly functions: number;
  readonly seconds: number;
  readonly findings: RunResult['findings'];
  readonly failed?: string;
}

const here = (name: string) => path.join(import.meta.dirname, 'findings', name);
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as T;

if (process.argv.includes('--draw')) await draw();
const drawn = read<readonly Drawn[]>('findings/drawn.json');
const packages = chosen(drawn, ({ name }) => name);
const isContinued = process.argv.includes('--continue') || packages.length < drawn.length;
let rows = isContinued ? readRows<Row>('findings').filter(isDrawn) : [];
const isNamed = packages.length < drawn.length;
for (const one of packages.filter(({ name }) => isNamed || !rows.some((row) => row.package === name))) {
  const row = await measure(one).catch(
    (error: Error): Row => ({ ...unmeasured(one), failed: error.message.slice(0, 300) }),
  );
  rows = drawn.flatMap(({ name }) => (name === row.package ? [row] : rows.filter((r) => r.package === name)));
  process.stderr.write(`${row.package}: ${row.findings.length} findings${row.failed ? `, ${row.failed}` : ''}\n`);
  write();
}
write();

function write(): void {
  writeResults('findings', { command: 'node bench/findings.ts', machine: machine(), rows }, table());
}

function isDrawn(row: Row): boolean {
  return drawn.some(({ name, version }) => name === row.package && version === row.version);
}

function unmeasured({ name, version }: Drawn): Row {
  return { package: name, version, functions: 0, seconds: 0, findings: [] };
}

/** The next of the order, after those that were drawn before. */
async function draw(): Promise<void> {
  const found = existsSync(here('drawn.json')) ? [...read<readonly Drawn[]>('findings/drawn.json')] : [];
  const { packages: known } = read<Candidates>('real-changes/candidates.json');
  const elsewhere = measured();
  const hash = (name: string) => createHash('sha256').update(`${SEED} ${name}`).digest('hex');
  const order = known
    .filter(({ name }) => !elsewhere.has(name))
    .toSorted((a, b) => (hash(a.name) < hash(b.name) ? -1 : 1));
  const ownerOf = new Map(known.map(({ name, owner }) => [name, owner]));
  const goal = found.length + COUNT;
  const last = found.at(-1)?.name;
  for (const { name, owner } of order.slice(order.findIndex((one) => one.name === last) + 1)) {
    if (found.length >= goal) break;
    if (found.filter((one) => ownerOf.get(one.name) === owner).length >= PER_OWNER) continue;
    const version = execFileSync('npm', ['view', name, 'version'], { encoding: 'utf8' }).trim();
    const files = await typedFiles(name, version);
    if (files.length > 0) found.push({ name, version, files });
    process.stderr.write(`${name}: ${files.length > 0 ? 'drawn' : 'no'}\n`);
  }
  mkdirSync(here(''), { recursive: true });
  writeFileSync(here('drawn.json'), `${JSON.stringify(found, null, 2)}\n`);
}

/** What another bench measures on. */
function measured(): ReadonlySet<string> {
  const names = PACKAGES.map(({ name }) => name);
  const drawnElsewhere = ['pairs.json', 'silent.json'].flatMap((file) => {
    const { pairs } = read<{ readonly pairs: readonly { readonly name: string }[] }>(`real-changes/${file}`);
    return pairs.map(({ name }) => name);
  });
  return new Set([...names, ...drawnElsewhere]);
}

/** Files written by hand that its users load, where types are declared for them. */
async function typedFiles(name: string, version: string): Promise<readonly string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'qtest-draw-'));
  try {
    unpack(name, version, root);
    const files: string[] = [];
    let functions = 0;
    const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const hasDeclarations = all.some((file) => /\.d\.[cm]?ts$/.test(file));
    for (const file of [...(await loadedFiles(root))].slice(0, MAX_FILES)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const isTyped = hasDeclarations || /\.[cm]?tsx?$/.test(file) || /@param \{/.test(text);
      const written = isTyped && isByHand(file, text) ? (await outline(file, text)).functions.length : 0;
      functions += written;
      if (written > 0) files.push(file);
    }
    return functions < FUNCTIONS ? [] : files;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure({ name, version, files }: Drawn): Promise<Row> {
  const root = mkdtempSync(path.join(tmpdir(), 'qtest-findings-'));
  try {
    putRelease(name, version, root);
    git(root, 'init', '-q', '-b', 'main');
    writeFileSync(path.join(root, '.git/info/exclude'), 'node_modules\n');
    git(root, 'add', '-A', '-f', '--', '.', ':!node_modules');
    gitCommit(root, '-m', 'head');
    const { result, seconds } = timedCompare(root, [
      '--sandbox',
      'host',
      '--max-wall',
      '40s',
      ...files.flatMap((file) => ['--files', file]),
    ]);
    const { findings, subject } = result;
    return { package: name, version, functions: subject.functionsChanged, seconds, findings };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function table(): string {
  const judged = existsSync(here('judged.json')) ? read<readonly Judged[]>('findings/judged.json') : [];
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
