import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { Memory } from '../../src/model/memory.ts';
import { openStore } from '../../src/model/store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qtest-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answer = z.object({ passed: z.boolean() });
const file = () => join(folder, 'model.sqlite');

/** One run of QTest. */
async function run<T>(work: (memory: Memory) => T): Promise<T> {
  using store = await openStore(file());
  const result = work(new Memory(store));
  store.endRun({ asked: 1, found: 0 }, 10);
  return result;
}

const known = (...grounds: unknown[]) => run((memory) => memory.slot('tests', grounds, answer).known);
const put = (...grounds: unknown[]) => run((memory) => memory.slot('tests', grounds, answer).put({ passed: true }));

describe('Memory', () => {
  it('gives a later run what rests on the same', async () => {
    await put('a', 1);
    expect(await known('a', 1)).toEqual({ passed: true });
    expect(await known('a', 2)).toBeUndefined();
    expect(await run((memory) => memory.slot('proofs', ['a', 1], answer).known)).toBeUndefined();
  });

  it('never answers a run by itself, so that what is asked twice is run twice', async () => {
    const seen = await run((memory) => {
      memory.slot('tests', ['a'], answer).put({ passed: true });
      return memory.slot('tests', ['a'], answer).known;
    });
    expect(seen).toBeUndefined();
    const again = await run((memory) => [1, 2].map(() => memory.slot('tests', ['a'], answer).known));
    expect(again).toEqual([{ passed: true }, undefined]);
  });

  it('forgets every answer to a question that got another one', async () => {
    await run((memory) => [1, 2].map(() => memory.slot('tests', ['a'], answer).put({ passed: true })));
    await run((memory) =>
      [1, 2]
        .map(() => memory.slot('tests', ['a'], answer))
        .at(-1)
        ?.forget(),
    );
    expect(await run((memory) => [1, 2].map(() => memory.slot('tests', ['a'], answer).known))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('counts what was asked for and what was known', async () => {
    await put('a');
    const use = await run((memory) => {
      for (const name of ['a', 'b']) memory.slot('tests', [name], answer);
      return [...memory.use];
    });
    expect(use).toEqual([['tests', { asked: 2, found: 1 }]]);
  });

  it.each([
    ['altered', `UPDATE result SET json = '{"passed":false}'`],
    ['cut', `UPDATE result SET json = '{"pas'`],
    ['moved to another key', `UPDATE result SET key = replace(key, 'tests:', 'tests:x')`],
  ])('takes an entry that was %s for none', async (_, sql) => {
    await put('a');
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(file());
    database.exec(sql);
    database.close();
    expect(await known('a')).toBeUndefined();
  });

  it('takes an entry of another form for none', async () => {
    await run((memory) => memory.slot('tests', ['a'], z.string()).put('passed'));
    expect(await known('a')).toBeUndefined();
  });

  it('drops what twenty runs did not ask for', async () => {
    await put('old');
    for (let i = 0; i < 20; i++) await put('new');
    expect(await known('old')).toBeUndefined();
    expect(await known('new')).toEqual({ passed: true });
  });
});
