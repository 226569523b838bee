import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  cachedTree,
  cleanTrees,
  keepTree,
  newTree,
} from '../../../../src/languages/typescript/install/package-cache.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';

let folder: string;
beforeEach(() => {
  folder = makeTree({});
  process.env['QTEST_PACKAGES'] = folder;
});
afterAll(() => {
  delete process.env['QTEST_PACKAGES'];
  removeTrees();
});

/** Unused since so many hours. */
function kept(key: string, hours: number): string {
  const tree = newTree(key);
  keepTree(key, tree);
  const used = new Date(Date.now() - hours * 3_600_000);
  utimesSync(path.join(folder, `${key}.json`), used, used);
  return tree;
}

it('has a tree once it is whole', () => {
  const tree = newTree('a1');

  expect(cachedTree('a1')).toBeUndefined();
  keepTree('a1', tree);
  expect(cachedTree('a1')).toBe(tree);
});

it('keeps four, and what was used within the hour', () => {
  const trees = ['a', 'b', 'c'].map((key, at) => kept(key, 5 + at));
  const recent = kept('d', 0.5);
  const others = ['e', 'f'].map((key) => kept(key, 0));
  const last = kept('g', 0);

  expect(trees.filter((tree) => existsSync(tree))).toEqual([]);
  expect([recent, ...others, last].every((tree) => existsSync(tree))).toBe(true);
});

it('removes what a run that is gone left half done, and nothing else', () => {
  const own = newTree('a1');
  const whole = kept('b2', 100);
  const gone = path.join(folder, 'c3-4194305'); // beyond the largest id of a process
  mkdirSync(gone);
  writeFileSync(path.join(gone, 'package.json'), '{}');

  cleanTrees();

  expect(readdirSync(folder).sort()).toEqual([path.basename(own), path.basename(whole), 'b2.json'].sort());
});

it('takes a damaged entry for none', () => {
  kept('a1', 0);
  for (const damaged of ['{"tree"', '{ "tree": "../a1-1" }']) {
    writeFileSync(path.join(folder, 'a1.json'), damaged);
    expect(cachedTree('a1')).toBeUndefined();
    expect(() => cleanTrees()).not.toThrow();
  }
});
