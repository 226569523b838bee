/**
 * Whether what examples/shop says of its changes is so: tests and types are green on base and on head, the proof passes on head and
 * fails on base (passes there too for a refactoring), and with the fault of the gap in its place the proof alone fails.
 *   node bench/shop-truth.ts [NAME…]
 * Needs the npm registry and PostgreSQL's programs. Prints only; exit status 1 where something is not so.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../__tests__/e2e/postgres.ts';
import { chosen } from './machine.ts';
import { git } from './packages.ts';
import {
  installShop,
  makeShopBase,
  resetShop,
  runInShop,
  type ShopChange,
  shopChanges,
  withDependents,
} from './shop-changes.ts';

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
  const reached = withDependents(work, new Set(changedPackages()));
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

function check(name: string, program: string, ...args: readonly string[]): readonly string[] {
  return runInShop(work, name, program, ...args);
}

function changedPackages(): readonly string[] {
  const files = git(work, 'diff', '--name-only').trim().split('\n');
  return files.map((file) => file.split('/')[1] ?? '');
}
