import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../src/whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qt-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a file is replaced as a whole, in a folder that need not be there', () => {
  const file = path.join(folder, 'deep/er/file.json');
  writeWhole(file, 'old');
  writeWhole(file, 'new');
  expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['new', ['file.json']]);
});

it('where it cannot be replaced it stays, and nothing is left beside it', () => {
  mkdirSync(path.join(folder, 'taken'));
  expect(() => writeWhole(path.join(folder, 'taken'), 'new')).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder)).toEqual(['taken']);
});
