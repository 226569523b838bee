import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkOut } from '../../src/change/checkout.ts';
import { readChangeSet } from '../../src/change/read-change-set.ts';
import { calc } from '../fake-language.ts';

let root: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, encoding: 'utf8' }).trim();

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'checkout-')));
  git('init', '--quiet', '-b', 'main');
  release('v1', 'f = x + 1\n');
  git('checkout', '--quiet', '-b', 'patch');
  release('v1.1', 'f = x + 1\ng = x\n');
  git('checkout', '--quiet', 'main');
  release('v2', 'f = x + 2\n');
  writeFileSync(path.join(root, 'a.calc'), 'f = x * 9\n');
  mkdirSync(path.join(root, 'node_modules', 'dep'), { recursive: true });
  writeFileSync(path.join(root, 'node_modules', 'dep', 'index.js'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

function release(tag: string, text: string): void {
  writeFileSync(path.join(root, 'a.calc'), text);
  git('add', 'a.calc');
  git('commit', '--quiet', '-m', tag);
  git('tag', tag);
}

describe('checkOut', () => {
  it('compares two revisions as they are, whatever they have in common, and leaves the work tree alone', async () => {
    let folder: string;
    {
      await using checkout = await checkOut(root, 'v1.1', 'v2');
      folder = checkout.root;
      expect(checkout).toMatchObject({ base: git('rev-parse', 'v1.1'), head: git('rev-parse', 'v2') });
      const change = await readChangeSet({ root: folder, base: checkout.base, languages: [calc] });
      expect(change.base.sha).toBe(checkout.base);
      expect(change.dirty).toBe(false);
      expect(change.functions.map(({ id, kind }) => [id, kind])).toEqual([['a.calc#f', 'changed']]);
      expect(change.removed.map(({ name }) => name)).toEqual(['g']);
      expect(existsSync(path.join(folder, 'node_modules', 'dep', 'index.js'))).toBe(true);
    }
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(path.join(root, 'a.calc'), 'utf8')).toBe('f = x * 9\n');
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('lays other texts over base', async () => {
    const texts = () => Promise.resolve(new Map([['a.calc', 'f = x + 3\n']]));
    await using checkout = await checkOut(root, 'v2', 'v2', texts);
    expect(checkout.before).toBe(checkout.head);
    const change = await readChangeSet({ root: checkout.root, base: checkout.base, languages: [calc] });
    expect(change.files.map(({ baseText, headText }) => [baseText, headText])).toEqual([
      ['f = x + 3\n', 'f = x + 2\n'],
    ]);
  });

  it('names a revision that is not there', async () => {
    await expect(checkOut(root, 'v1', 'v3')).rejects.toThrow('"v3" is no branch, tag or commit here');
  });
});
