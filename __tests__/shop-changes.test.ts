/** What examples/shop says of its changes, as far as it can be seen without running them (bench/shop-truth.ts runs them). */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git } from '../bench/packages.ts';
import { KINDS, makeShop, shopChanges } from '../bench/shop-changes.ts';

const changes = shopChanges();

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'qtest-shop-'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

it('are thirty, at least four of each kind, with a refactoring among them', () => {
  expect(changes).toHaveLength(30);
  for (const kind of KINDS) {
    const types = changes.filter(({ truth }) => truth.kind === kind).map(({ truth }) => truth.type);
    expect(types.length).toBeGreaterThanOrEqual(4);
    expect(types).toContain('refactoring');
  }
});

it.each(changes)('$name: patch and truth are of one piece', (change) => {
  const { truth, proof } = change;
  makeShop(work, change);
  const head = (file: string) => readFileSync(path.join(work, file), 'utf8');
  const changed = git(work, 'diff', '--name-only', 'base', 'head').trim().split('\n');

  expect(truth.tests.files).toEqual(changed.filter((file) => file.includes('.test.')));
  for (const { file, name } of truth.functions) {
    expect(changed).toContain(file);
    for (const part of name.split('.')) expect(head(file)).toMatch(new RegExp(`\\b${part}\\b`));
  }
  expect(head(truth.gap.file).split(truth.gap.code)).toHaveLength(2);
  expect(truth.gap.fault).not.toBe(truth.gap.code);
  expect(changed).toContain(truth.gap.file);
  expect(truth.behaviour === null).toBe(truth.type === 'refactoring');
  expect(existsSync(path.join(work, proof.file))).toBe(false);
});
