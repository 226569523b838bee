import { describe, expect, it } from '@jest/globals';
import { type Act, placeName } from '../../../../src/generate/test-case.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import type { Observed } from '../../../../src/languages/typescript/harness/lab.ts';
import { learnReplaceable, outsideOf, watchPlaces } from '../../../../src/languages/typescript/harness/outside.ts';
import type { Seen } from '../../../../src/languages/typescript/harness/seen.ts';
import type { World } from '../../../../src/languages/typescript/harness/world.ts';

const FILE = 'src/tokens.ts';
const REF = { file: FILE, path: 'check' };
const CALL: Act = { do: 'call', callee: { export: REF }, args: [] };
const INPUT = { entry: REF, act: [CALL] };

/** An entry that calls these members of `jwt`. */
function entryOf(...members: string[]): EntryPoint {
  const reaches = members.map((member) => ({
    place: { of: { file: 'package:jwt', path: 'default' }, member },
    type: { k: 'unknown' as const },
  }));
  return { ref: REF, key: `${FILE}#check`, replaces: new Map(), reaches } as unknown as EntryPoint;
}

function seen(text: string, more: Partial<Seen> = {}): Seen {
  return {
    keys: ['step:0'],
    texts: [text],
    messages: [],
    results: [],
    elapsedMs: 0,
    stopped: undefined,
    failed: undefined,
    ...more,
  };
}

/** What a double stands for after a run that calls members of `jwt`. */
async function learnt(
  entry: EntryPoint,
  outside: string,
  jwt: object,
  run: (jwt: never) => unknown,
): Promise<string[]> {
  const world = { has: () => true, resolve: () => jwt } as unknown as World;
  await learnReplaceable(entry, outside, async (watch, also) => {
    const own = { ...jwt };
    if (also) Object.assign(jwt, { [placeName(also.place)]: () => undefined });
    const undo = watchPlaces(watch, world);
    let stopped: string | undefined;
    let text = '';
    try {
      await run(jwt as never);
    } catch (error) {
      stopped = String(error);
      text = `rejects ${(error as Error).constructor.name}`;
    } finally {
      undo();
      Object.assign(jwt, own);
    }
    return { seen: seen(text, { stopped }) } as Observed;
  });
  return [...entry.replaces.keys()].map((key) => key.replace(/^.*\./, ''));
}

describe('what no input gets past', () => {
  it.each([
    ['the guard stopped it', seen('throws Error', { stopped: 'net.connect' }), 'net.connect'],
    ['a refusal came after a long time', seen('rejects Error', { elapsedMs: 10_000 }), 'waited in vain'],
    [
      'a request failed after a long time',
      seen('responds', {
        keys: ['step:0', 'response:0.["status"]'],
        texts: ['responds {}', '{"t":"number","v":500}'],
        messages: [[0, 'MongooseError']],
        elapsedMs: 10_000,
      }),
      'waited in vain',
    ],
    ['its promise never settles', seen('resolves never settles', { failed: 'never-settles' }), 'waited in vain'],
    ['a refusal came at once', seen('rejects Error', { elapsedMs: 10 }), undefined],
    ['an answer came after a long time', seen('resolves 1', { elapsedMs: 10_000 }), undefined],
  ])('is seen where %s', (_, run, expected) => {
    expect(outsideOf(entryOf('verify'), INPUT, run)).toBe(expected);
  });

  it('is seen where a call refuses all inputs, and not where it took one', () => {
    const ask = (entry: EntryPoint, times: number, error = 'TypeError') =>
      Array.from({ length: times }, () => outsideOf(entry, INPUT, seen(`throws ${error}`))).filter(Boolean);
    const [stubborn, fussy] = [entryOf('verify'), entryOf('verify')];

    expect(ask(stubborn, 39)).toEqual([]);
    expect(ask(stubborn, 11)).toEqual(['refused', 'refused']);
    // Those that came to a library are worth a look each.
    expect(ask(stubborn, 5, 'JsonWebTokenError')).toHaveLength(5);
    expect(outsideOf(fussy, INPUT, seen('returns 1'))).toBeUndefined();
    expect(ask(fussy, 100)).toEqual([]);
    expect(ask(entryOf(), 100)).toEqual([]);
  });
});

describe('a double is to stand for', () => {
  const jwt = {
    decode: () => 'x',
    verify: () => {
      throw new Error('invalid');
    },
    fetchKey: () => new Promise(() => undefined),
    ask: () => Promise.resolve(1),
  };

  it('what was called last before the stop', async () => {
    const run = (own: typeof jwt) => [own.fetchKey(), own.decode()];

    expect(await learnt(entryOf('decode', 'fetchKey', 'other'), 'net.connect', jwt, run)).toEqual(['decode']);
  });

  it('what the stop goes away without, though parts of it were called later', async () => {
    const db = {
      lazy: false,
      select() {
        this.lazy = true;
      },
      column: () => 'id',
      log: () => undefined,
    };
    const run = (own: typeof db) => {
      own.lazy = false;
      own.log();
      own.select();
      own.column();
      if (own.lazy) throw new Error('net.connect');
    };

    expect(await learnt(entryOf('log', 'select', 'column'), 'net.connect', db, run)).toEqual(['select']);
  });

  it('what is got past, where another thing leads to the next stop', async () => {
    const stop = () => {
      throw new Error('net.connect');
    };
    const db = { first: stop, second: stop, part: () => 1 };
    const run = (own: typeof db) => [own.part(), own.first(), own.second()];

    expect(await learnt(entryOf('first', 'second', 'part'), 'net.connect', db, run)).toEqual(['first']);
  });

  it('what gave no answer, though others were called after it', async () => {
    const run = async (own: typeof jwt) => [own.fetchKey(), await own.ask(), own.decode()];

    expect(await learnt(entryOf('decode', 'fetchKey', 'ask'), 'waited in vain', jwt, run)).toEqual(['fetchKey']);
  });

  it('what refuses, once that is sure', async () => {
    const entry = entryOf('decode', 'verify');
    const run = (own: typeof jwt) => [own.decode(), own.verify()];

    expect(await learnt(entry, 'refused', jwt, run)).toEqual([]);
    expect(await learnt(entry, 'refused', jwt, run)).toEqual([]);
    expect(await learnt(entry, 'refused', jwt, run)).toEqual(['verify']);
  });

  it('what gives a query that fails once it is awaited, and not a part of it', async () => {
    class QueryError extends Error {}
    class Query {
      values = (_: unknown) => Promise.reject(new QueryError('no such table'));
    }
    const db = { insert: () => new Query(), column: () => new Query(), name: () => 'orders' };
    const run = async (own: typeof db) => [own.name(), await own.insert().values(own.column())];
    const entry = entryOf('name', 'insert', 'column');

    expect(await learnt(entry, 'refused', db, run)).toEqual([]);
    expect(await learnt(entry, 'refused', db, run)).toEqual([]);
    expect(await learnt(entry, 'refused', db, run)).toEqual(['insert']);
  });

  it('nothing where the code itself refuses', async () => {
    const entry = entryOf('decode', 'verify');
    const run = (own: typeof jwt) => {
      own.decode();
      throw new Error('own');
    };

    for (let time = 0; time < 5; time++) expect(await learnt(entry, 'refused', jwt, run)).toEqual([]);
  });
});
