/**
 * The thirty changes of examples/shop, and repositories of them.
 *   node bench/shop-changes.ts NAME FOLDER
 * lays one out in a folder that is not there yet.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { git, gitCommit } from './packages.ts';

const SHOP = path.resolve(import.meta.dirname, '../examples/shop');

export const KINDS = ['pure', 'method', 'handler', 'component', 'data'] as const;

/** examples/shop/README.md says what each field means. */
const truthSchema = z.strictObject({
  title: z.string(),
  type: z.enum(['feature', 'fix', 'refactoring']),
  kind: z.enum(KINDS),
  functions: z.array(z.strictObject({ file: z.string(), name: z.string(), kind: z.enum(KINDS) })).min(1),
  behaviour: z
    .strictObject({
      summary: z.string(),
      example: z.strictObject({ input: z.string(), before: z.string(), after: z.string() }),
    })
    .nullable(),
  tests: z.strictObject({ files: z.array(z.string()), editsExisting: z.boolean() }),
  gap: z.strictObject({ says: z.string(), file: z.string(), code: z.string(), fault: z.string() }),
  proofIn: z.string(),
});

export interface ShopChange {
  /** `11-retry-limit` */
  readonly name: string;
  /** Absolute. */
  readonly patch: string;
  readonly truth: z.infer<typeof truthSchema>;
  /** Tests that are no part of the change, by where they have to lie in the repository. */
  readonly proof: { readonly file: string; readonly text: string };
}

/** In the order of their numbers. */
export function shopChanges(): readonly ShopChange[] {
  const changes = path.join(SHOP, 'changes');
  return readdirSync(changes)
    .sort()
    .map((name) => readChange(name, path.join(changes, name)));
}

function readChange(name: string, folder: string): ShopChange {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const truth = truthSchema.parse(JSON.parse(read('truth.json')));
  const proof = readdirSync(folder).find((file) => file.startsWith('proof.test.'));
  if (proof === undefined) throw new Error(`${folder} has no proof`);
  return {
    name,
    patch: path.join(folder, 'change.patch'),
    truth,
    proof: { file: `${truth.proofIn}/${proof}`, text: read(proof) },
  };
}

/** Makes a repository in `into`: commits tagged `base` and `head`, work tree at head. Nothing is installed. */
export function makeShop(into: string, change: ShopChange): void {
  makeShopBase(into);
  playChange(into, change);
  git(into, 'tag', 'head');
}

/** Base alone, tagged `base`. */
export function makeShopBase(into: string): void {
  mkdirSync(into, { recursive: true });
  cpSync(path.join(SHOP, 'base'), into, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  git(into, 'init', '-q', '-b', 'main');
  git(into, 'add', '-A');
  gitCommit(into, '-m', 'The shop');
  git(into, 'tag', 'base');
}

/** Commits a change on base. */
export function playChange(into: string, { patch, truth }: ShopChange): void {
  git(into, 'apply', '--index', patch);
  gitCommit(into, '-m', truth.title);
}

/** Installs the packages of a shop by pnpm, with the npm registry. */
export function installShop(into: string): void {
  execFileSync('npx', ['--yes', 'pnpm@10', 'install', '--frozen-lockfile', '--silent'], {
    cwd: into,
    stdio: 'inherit',
  });
}

/** Back to base, with what is installed. */
export function resetShop(into: string): void {
  git(into, 'reset', '-q', '--hard', 'base');
  git(into, 'clean', '-fdq');
}

/** A program in a package of a shop, by its folder's name: nothing, or what it says where it fails. */
export function runInShop(shop: string, name: string, program: string, ...args: readonly string[]): readonly string[] {
  const cwd = path.join(shop, 'packages', name);
  const { status, stdout } = spawnSync(path.join(shop, 'node_modules/.bin', program), args, { cwd, encoding: 'utf8' });
  return status === 0 ? [] : [`${program} in ${name}: ${stdout.slice(-1500)}`];
}

/** These packages of a shop and all that depend on one of them. */
export function withDependents(shop: string, names: ReadonlySet<string>): readonly string[] {
  const all = readdirSync(path.join(shop, 'packages'));
  const more = all.filter((name) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(path.join(shop, 'packages', name, 'package.json'), 'utf8'),
    ) as { dependencies?: Readonly<Record<string, string>> };
    return names.has(name) || Object.keys(dependencies).some((key) => names.has(key.replace('@shop/', '')));
  });
  return more.length === names.size ? more : withDependents(shop, new Set(more));
}

if (import.meta.main) {
  const [name, into] = process.argv.slice(2);
  const change = shopChanges().find((one) => one.name === name);
  if (!change || into === undefined) throw new Error('usage: node bench/shop-changes.ts NAME FOLDER');
  makeShop(into, change);
}
