/**
 * Whether what examples/shop says of its changes is so: tests and types are green on base and on head, the proof passes on head and
 * fails on base (passes there too for a refactoring), and with the fault of the gap in its place the proof alone fails.
 *   node bench/shop-truth.ts [NAME…]
 * Needs the npm registry and PostgreSQL's programs. Prints only; exit status 1 where something is not so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../__tests__/e2e/postgres.ts';
import { chosen } from './machine.ts';
import { git } from './packages.ts';
import { installShop, makeShopBase, resetShop, type ShopChange, shopChanges } from './shop-changes.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qtest-shop-'));
try {
  await using postgres = await startPostgres();
  process.env['DATABASE_URL'] = postgres.url;
  makeShopBase(work);
  installShop(work);
  const packages = readdirSync(path.join(work, 'packages'));
  report(
    'base',
    packages.flatMap((name) => [...check(name, 'vitest', 'run'), ...check(name, 'tsc')]),
  );
  for (const change of chosen(shopChanges(), ({ name }) => name)) report(change.name, broken(change));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(name: string, wrong: readonly string[]): void {
  process.stdout.write(`${name}: ${wrong.length === 0 ? 'as it says' : `\n  ${wrong.join('\n  ')}`}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** What is not as the change says. */
function broken({ patch, truth, proof }: ShopChange): readonly string[] {
  const [, proofPackage = ''] = proof.file.split('/');
  const proofFails = () => {
    writeFileSync(path.join(work, proof.file), proof.text);
    const fails = check(proofPackage, 'vitest', 'run', path.basename(proof.file)).length > 0;
    rmSync(path.join(work, proof.file));
    return fails;
  };
  const wrong: string[] = [];
  const isRefactoring = truth.type === 'refactoring';
  if (proofFails() === isRefactoring) wrong.push(`the proof ${isRefactoring ? 'fails' : 'passes'} on base`);

  git(work, 'apply', patch);
  const reached = withDependents(new Set(changedPackages()));
  for (const name of reached) wrong.push(...check(name, 'vitest', 'run'), ...check(name, 'tsc'));
  if (proofFails()) wrong.push('the proof fails on head');

  const file = path.join(work, truth.gap.file);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(truth.gap.code, () => truth.gap.fault),
  );
  for (const name of reached)
    wrong.push(...check(name, 'vitest', 'run').map((text) => `the fault is noticed: ${text}`));
  if (!proofFails()) wrong.push('the proof passes with the fault');
  resetShop(work);
  return wrong;
}

/** A program in a package of the workspace: nothing, or what it says where it fails. */
function check(name: string, program: string, ...args: readonly string[]): readonly string[] {
  const cwd = path.join(work, 'packages', name);
  const { status, stdout } = spawnSync(path.join(work, 'node_modules/.bin', program), args, { cwd, encoding: 'utf8' });
  return status === 0 ? [] : [`${program} in ${name}: ${stdout.slice(-1500)}`];
}

function changedPackages(): readonly string[] {
  const files = git(work, 'diff', '--name-only').trim().split('\n');
  return files.map((file) => file.split('/')[1] ?? '');
}

/** These packages and all that depend on one of them. */
function withDependents(names: ReadonlySet<string>): readonly string[] {
  const all = readdirSync(path.join(work, 'packages'));
  const more = all.filter((name) => {
    const { dependencies = {} } = JSON.parse(
      readFileSync(path.join(work, 'packages', name, 'package.json'), 'utf8'),
    ) as { dependencies?: Readonly<Record<string, string>> };
    return names.has(name) || Object.keys(dependencies).some((key) => names.has(key.replace('@shop/', '')));
  });
  return more.length === names.size ? more : withDependents(new Set(more));
}
