import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outline } from '../../src/model/outline.ts';
import { openStore } from '../../src/model/store.ts';

const outline: Outline = { functions: [], bindings: [], imports: [], exports: [{ name: 'a' }] };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qtest-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openStore', () => {
  it('gives back outlines of the same reader after it was closed', async () => {
    const path = join(folder, 'deep', 'model.sqlite');
    {
      using store = await openStore(path);
      store.putOutlines([{ reader: 'ts:1', blob: 'b1', outline }]);
    }
    using store = await openStore(path);
    expect([...store.outlines('ts:1', ['b1', 'b2'])]).toEqual([['b1', outline]]);
    expect(store.outlines('ts:2', ['b1']).size).toBe(0);
    expect(store.notice).toBeUndefined();
  });

  it('takes a row that holds no outline for none', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const path = join(folder, 'model.sqlite');
    {
      using store = await openStore(path);
      store.putOutlines(['cut', 'other', 'good'].map((blob) => ({ reader: 'r', blob, outline })));
    }
    const database = new DatabaseSync(path);
    database.exec(`UPDATE outline SET json = '{"functions":[' WHERE blob = 'cut'`);
    database.exec(`UPDATE outline SET json = '{"functions":{}}' WHERE blob = 'other'`);
    database.close();
    using store = await openStore(path);
    expect([...store.outlines('r', ['cut', 'other', 'good']).keys()]).toEqual(['good']);
    expect(store.notice).toBeUndefined();
  });

  it.each([
    ['no database', () => 'this is a text, long enough to be read as the header of a database file'.repeat(20)],
    ['an empty page', () => '\0'.repeat(4096)],
  ])('makes a file that is %s anew, with a notice', async (_, content) => {
    const path = join(folder, 'model.sqlite');
    writeFileSync(path, content());
    using store = await openStore(path);
    store.putOutlines([{ reader: 'r', blob: 'b', outline }]);
    expect(store.outlines('r', ['b']).size).toBe(1);
    expect(store.notice).toMatch(/was made anew/);
  });

  it('leaves a database of somebody else alone, with a notice', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const path = join(folder, 'model.sqlite');
    const foreign = new DatabaseSync(path);
    foreign.exec('CREATE TABLE photos (name TEXT)');
    foreign.close();
    using store = await openStore(path);
    expect(store.notice).toMatch(/cannot be used .+something else/);
    store.putOutlines([{ reader: 'r', blob: 'b', outline }]);
    expect(store.size.outlines).toBe(1);
    const still = new DatabaseSync(path);
    expect(still.prepare('SELECT count(*) AS photos FROM photos').get()).toEqual({ photos: 0 });
    still.close();
  });

  it('goes on without remembering where it is damaged in the middle', async () => {
    const path = join(folder, 'model.sqlite');
    {
      using store = await openStore(path);
      store.putOutlines(Array.from({ length: 500 }, (_, i) => ({ reader: 'r', blob: `b${i}`, outline })));
    }
    const bytes = readFileSync(path);
    bytes.fill(0xff, 4096);
    writeFileSync(path, bytes);
    using store = await openStore(path);
    expect(store.outlines('r', ['b1', 'b499']).size).toBe(0);
    store.putOutlines([{ reader: 'r', blob: 'new', outline }]);
    expect(store.notice).toMatch(/store/);
  });

  it('works in memory where the place cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    using store = await openStore(join(folder, 'file', 'model.sqlite'));
    store.putOutlines([{ reader: 'r', blob: 'b', outline }]);
    expect(store.outlines('r', ['b']).size).toBe(1);
    expect(store.notice).toMatch(/nothing is remembered/);
  });

  it('leaves a store alone that another process holds', async () => {
    const { DatabaseSync } = await import('node:sqlite');
    const path = join(folder, 'model.sqlite');
    {
      using store = await openStore(path);
      store.putOutlines([{ reader: 'r', blob: 'b', outline }]);
    }
    const other = new DatabaseSync(path);
    other.exec('BEGIN EXCLUSIVE');
    {
      using store = await openStore(path);
      expect(store.notice).toMatch(/cannot be used \(database is locked\)/);
    }
    other.exec('ROLLBACK');
    other.close();
    using store = await openStore(path);
    expect(store.outlines('r', ['b']).size).toBe(1);
  }, 20_000);

  it('keeps what the last runs asked for when pruned', async () => {
    const path = join(folder, 'model.sqlite');
    {
      using store = await openStore(path);
      store.putOutlines(['old', 'asked'].map((blob) => ({ reader: 'r', blob, outline })));
    }
    {
      using store = await openStore(path);
      store.outlines('r', ['asked']);
      store.endRun({ asked: 1, found: 1 }, 0);
    }
    using store = await openStore(path);
    expect([...store.outlines('r', ['old', 'asked']).keys()]).toEqual(['asked']);
    expect(store.lastRun).toEqual({ asked: 1, found: 1 });
  });
});
