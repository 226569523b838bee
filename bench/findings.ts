/**
 * Findings on head alone, on code that we did not write: ten packages drawn by rule, all their functions in scope.
 *   node bench/findings.ts [--draw] [NAME…]
 * `--draw` writes bench/findings/drawn.json first. Prints and writes bench/results/findings.json and .md with every finding and the
 * verdict on it, which stands by hand in bench/findings/judged.json, by its package, place and message.
 *
 * The rule. Packages of QTest's own lock file that no other bench measures on, in the version that stands there, in the order of a hash of
 * SEED and their name, at most PER_SCOPE of a scope. One counts where, in the first MAX_FILES files that its users load, at least
 * FUNCTIONS functions are written by hand and declare all of their arguments and their result, in TypeScript, in doc comments or in
 * declaration files of its own.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extract } from '../src/languages/typescript/facts/extract.ts';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { isByHand, loadedFiles } from './loaded-files.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, PACKAGES, putRelease, unpack } from './packages.ts';
import { timedCompare } from './qtest.ts';

const SEED = 'findings';
const COUNT = 10;
const PER_SCOPE = 2;
const FUNCTIONS = 3;
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
  const lock = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const installed = new Map(
    Object.entries(lock.packages).flatMap(([folder, { version = '' }]) => {
      const name = folder.split('node_modules/').at(-1) ?? '';
      return name === '' || measured().has(name) ? [] : [[name, version] as const];
    }),
  );
  const hash = (name: string) => createHash('sha256').update(`${SEED} ${name}`).digest('hex');
  const order = [...installed].toSorted(([a], [b]) => (hash(a) < hash(b) ? -1 : 1));
  const found: Drawn[] = [];
  for (const [name, version] of order) {
    if (found.length >= COUNT) break;
    const scope = name.includes('/') ? name.split('/')[0] : undefined;
    if (scope && found.filter((one) => one.name.startsWith(`${scope}/`)).length >= PER_SCOPE) continue;
    const files = await typedFiles(name, version);
    if (files.length > 0) found.push({ name, version, files });
    process.stderr.write(`${name}: ${files.length > 0 ? 'drawn' : 'no'}\n`);
  }
  mkdirSync(path.dirname(here('')), { recursive: true });
  writeFileSync(here('drawn.json'), `${JSON.stringify(found, null, 2)}\n`);
}

/** What another bench measures on. */
function measured(): ReadonlySet<string> {
  const names = PACKAGES.map(({ name }) => name);
  const drawnElsewhere = ['pairs.json', 'silent.json'].flatMap((file) => {
    const text = readFileSync(path.join(import.meta.dirname, 'real-changes', file), 'utf8');
    return (JSON.parse(text) as { readonly pairs: readonly { readonly name: string }[] }).pairs.map(({ name }) => name);
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
      const declared = isTyped && isByHand(file, text) ? await declaredIn(root, file, text) : 0;
      functions += declared;
      if (declared > 0) files.push(file);
    }
    return functions < FUNCTIONS ? [] : files;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How many of a file's functions declare all of their arguments and their result. */
async function declaredIn(repository: string, file: string, text: string): Promise<number> {
  const functions = (await outline(file, text)).functions.map(({ name, start, end }) => ({
    id: `${file}#${name}`,
    name,
    start,
    end,
  }));
  const { entries } = extract({
    repository,
    projectRoot: repository,
    files: [{ path: file, text, functions }],
    testFiles: [],
    docs: [],
    limits: { wallMs: 20_000, memoryMiB: 2_048 },
    seed: 1,
  });
  const contracts = entries.flatMap((entry) => Object.values(entry.contracts ?? {}));
  return contracts.filter(({ signatures }) =>
    signatures.some(({ params, returns }) => returns && params.length > 0 && params.every(({ type }) => type)),
  ).length;
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
      '--max-wall',
      '40s',
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
