/**
 * Are kept tests worth merging? Judged blind, beside tests that people wrote for the same packages, by bench/worth/rubric.md.
 *   node bench/worth.ts draw --runs=DIR    DIR: runs of bench/shop.ts and bench/reach.ts, by --keep
 *   node bench/worth.ts score              prints and writes bench/results/worth.{json,md}
 * `draw` takes COUNT of each kind by a hash of SEED and text: of kept tests in turns from the kinds of their functions, of written ones
 * in turns from the packages that publish theirs (the shop, fastify, query-core). Each is shown with what it uses of its file, by one
 * formatter, without `// notices …`, file names and headers, shuffled by the same hash: bench/worth/sheet.md. bench/worth/key.json says which
 * is which, and is not for the judge, whose scores are bench/worth/scores.json.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keptTests, runsFolder } from './kept-runs.ts';
import { loneTests } from './lone-test.ts';
import { machine, writeResults } from './machine.ts';
import { unpack } from './packages.ts';
import type { ReachPair } from './reach/draw.ts';
import pairs from './reach/pairs.json' with { type: 'json' };
import { SUBJECTS } from './reach/subjects.ts';
import type { Kept } from './reached.ts';
import { shopChanges } from './shop-changes.ts';

const SEED = 1;
const COUNT = 50;
const BAR = 0.8;
const CRITERIA = ['ten seconds', 'one reason', 'refactoring', 'set-up'] as const;

interface Drawn {
  readonly by: 'generated' | 'hand';
  /** Kind of the function, or package. */
  readonly pool: string;
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

type Key = Readonly<Record<string, Omit<Drawn, 'text'>>>;

/** By number: points in the order of CRITERIA, and what was bad about a test that has few. */
type Scores = Readonly<Record<string, { readonly points: readonly number[]; readonly why?: string }>>;

const here = (name: string) => path.join(import.meta.dirname, 'worth', name);
const readJson = <T>(name: string): T => JSON.parse(readFileSync(here(name), 'utf8')) as T;

if (process.argv[2] === 'draw') draw(runsFolder());
else if (process.argv[2] === 'score') score();
else throw new Error('usage: node bench/worth.ts draw --runs=DIR | score');

function draw(folder: string): void {
  const drawn = [...inTurns(generated(folder)), ...inTurns(written())].sort(byHash);
  const title = '# One hundred tests\n\nFor the judge, who has the rubric and this sheet alone.\n';
  const items = drawn.map(({ file, text }, at) => {
    const language = path.extname(file).slice(1);
    return `\n## ${at + 1}\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
  });
  writeFileSync(here('sheet.md'), title + items.join(''));
  const key: Key = Object.fromEntries(drawn.map(({ text: _, ...of }, at) => [at + 1, of]));
  writeFileSync(here('key.json'), `${JSON.stringify(key, null, 2)}\n`);
}

function generated(folder: string): readonly Drawn[] {
  const kinds = new Map<string, string>([
    ...(pairs as readonly ReachPair[]).flatMap(({ name, head, functions }) =>
      functions.map(({ id, kind }) => [`${name}@${head} ${id}`, kind] as const),
    ),
    ...shopChanges().flatMap(({ name, truth }) =>
      truth.functions.map(({ file, name: own, kind }) => [`${name} ${file}#${own}`, kind] as const),
    ),
  ]);
  return readdirSync(folder).flatMap((name) => {
    const { written } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Kept;
    const change = name.replace(/\.json$/, '').replaceAll('+', '/');
    return keptTests(written).map(({ entry, text }) => ({
      by: 'generated' as const,
      pool: kinds.get(`${change} ${entry.function}`) ?? 'other',
      file: entry.file,
      title: entry.name,
      text,
    }));
  });
}

function written(): readonly Drawn[] {
  const shop = path.resolve(import.meta.dirname, '../examples/shop/base');
  const published = SUBJECTS.filter(({ tests }) => tests).flatMap(({ name }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'qtest-worth-'));
    const head = pairs.find((pair) => pair.name === name)?.head ?? 'latest';
    unpack(name, head, folder);
    const tests = testsBelow(name, folder);
    rmSync(folder, { recursive: true });
    return tests;
  });
  return [...testsBelow('shop', shop), ...published];
}

function testsBelow(pool: string, folder: string): readonly Drawn[] {
  const files = globSync('**/*.test.{js,ts,tsx}', { cwd: folder, exclude: ['**/node_modules/**'] }).sort();
  return files.flatMap((file) =>
    loneTests(file, readFileSync(path.join(folder, file), 'utf8')).map(({ titles, text }) => ({
      by: 'hand' as const,
      pool,
      file,
      title: titles.join(' > '),
      text,
    })),
  );
}

/** COUNT of them, the pools in turns, each text once. */
function inTurns(all: readonly Drawn[]): readonly Drawn[] {
  const once = [...new Map(all.map((one) => [one.text, one])).values()].sort(byHash);
  const pools = [...Map.groupBy(once, ({ pool }) => pool).values()];
  const longest = Math.max(...pools.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => pools.flatMap((pool) => pool[at] ?? [])).flat();
  return turns.slice(0, COUNT).map((one) => ({ ...one, text: formatted(one) }));
}

function byHash(a: Drawn, b: Drawn): number {
  const hash = ({ text, title }: Drawn) => createHash('sha256').update(`${SEED}:${title}:${text}`).digest('hex');
  return hash(a) < hash(b) ? -1 : 1;
}

function formatted({ file, text }: Drawn): string {
  const plain = text.replaceAll(/ *\/\/ notices .*/g, '');
  const biome = path.resolve(import.meta.dirname, '../node_modules/.bin/biome');
  const args = ['format', `--stdin-file-path=sheet.test${path.extname(file)}`];
  return execFileSync(biome, args, { input: plain, encoding: 'utf8', cwd: import.meta.dirname }).trim();
}

function score(): void {
  const key = readJson<Key>('key.json');
  const scores = readJson<Scores>('scores.json');
  const rows = Object.entries(key).map(([number, { by, pool, file, title }]) => {
    const { points, why } = scores[number] ?? { points: [] };
    const valid = points.length === CRITERIA.length && points.every((one) => [0, 1, 2].includes(one));
    if (!valid) throw new Error(`no valid points for ${number}`);
    const total = points.reduce((sum, one) => sum + one, 0);
    const inShop = file.startsWith('packages/');
    return { number: Number(number), by, pool, inShop, title, points, total, ...(why === undefined ? {} : { why }) };
  });
  writeResults('worth', { command: 'node bench/worth.ts score', machine: machine(), bar: BAR, rows }, table(rows));
}

type Row = Omit<Drawn, 'file' | 'text'> & { readonly points: readonly number[]; readonly total: number } & {
  readonly number: number;
  readonly inShop: boolean;
  readonly why?: string;
};

function table(rows: readonly Row[]): string {
  const of = (by: Drawn['by']) => rows.filter((row) => row.by === by);
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const cells = (list: readonly Row[]) =>
    [list.length, ...CRITERIA.map((_, at) => mean(list.map(({ points }) => points[at] ?? 0)).toFixed(2))].concat(
      mean(list.map(({ total }) => total)).toFixed(2),
    );
  const points = (list: readonly Row[]) => mean(list.map(({ total }) => total));
  const percent = (generated: readonly Row[], hand: readonly Row[]) =>
    `${Math.round((100 * points(generated)) / points(hand))} %`;
  const shop = (by: Drawn['by']) => of(by).filter(({ inShop }) => inShop);
  const elsewhere = of('generated').filter(({ inShop }) => !inShop);
  const groups = Map.groupBy(rows, ({ by, pool }) => `${by}, ${pool}`);
  const line = (name: string, list: readonly Row[]) => `| ${[name, ...cells(list)].join(' | ')} |`;
  return [
    `Generated tests have ${percent(of('generated'), of('hand'))} of the points of hand-written ones (bar ${100 * BAR} %); in the shop, which alone has both, ${percent(shop('generated'), shop('hand'))}. By bench/worth/rubric.md, 8 points at most; bench/worth/judged.md says how it was judged.`,
    '',
    `| tests | count | ${CRITERIA.join(' | ')} | mean |`,
    '|---|---|---|---|---|---|---|',
    line('generated', of('generated')),
    line('written by hand', of('hand')),
    line('generated, the shop', shop('generated')),
    line('generated, published packages', elsewhere),
    ...[...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => line(name, list)),
    '',
    'Generated tests with the fewest points:',
    ...of('generated')
      .toSorted((a, b) => a.total - b.total)
      .slice(0, 15)
      .map(({ number, total, pool, title, why = '' }) => `- ${total} (${pool}, number ${number}): ${title}. ${why}`),
  ].join('\n');
}
