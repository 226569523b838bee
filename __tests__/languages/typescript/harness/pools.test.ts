import { describe, expect, test } from '@jest/globals';
import type { Parameter } from '../../../../src/languages/declared.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { args, EVEN_GUESS, type Making } from '../../../../src/languages/typescript/harness/generate.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import { invent } from '../../../../src/languages/typescript/harness/sequence.ts';
import { varyArgs } from '../../../../src/languages/typescript/harness/vary.ts';

const parameter = (name: string): Parameter => ({ name, type: { k: 'unknown' }, optional: false, rest: false });
const PAIR = [parameter('to'), parameter('from')];

function objectsAndNumbers(seed: number): Making {
  const guess = Object.fromEntries(
    Object.keys(EVEN_GUESS).map((kind) => [kind, kind === 'object' || kind === 'number' ? 1 : 0]),
  );
  const inputs = createInputs([
    { numbers: [], strings: [], regexStrings: [], keys: Array.from({ length: 200 }, (_, n) => `k${n}`) },
  ]);
  return { random: createRandom(seed), inputs, now: 0, nextStub: () => 1, guess: guess as Making['guess'] };
}

function share(keysOf: (making: Making) => readonly (readonly string[])[]): number {
  const pairs = Array.from({ length: 400 }, (_, seed) => keysOf(objectsAndNumbers(seed))).filter((keys) =>
    keys.every((own) => own.length > 0),
  );
  return pairs.filter(([a = [], b = []]) => a.some((key) => b.includes(key))).length / pairs.length;
}

const keys = (values: ReturnType<typeof args>) =>
  values.map((value) => (value.t === 'object' ? value.props.map(([name]) => name) : []));

describe('inputs', () => {
  test('names that every object inherits are tried, as texts and as keys, now and then', () => {
    const inputs = createInputs([]);
    const random = createRandom(1);
    const texts = Array.from({ length: 4000 }, () => inputs.text(random));
    const names = Array.from({ length: 4000 }, () => inputs.key(random));
    for (const drawn of [texts, names]) {
      const inherited = drawn.filter((one) => ['constructor', '__proto__', 'toString'].includes(one));
      expect(new Set(inherited).size).toBe(3);
      expect(inherited.length).toBeLessThan(120);
    }
  });

  test('objects of one call often have a key in common, however many keys there are', () => {
    expect(share((making) => keys(args(PAIR, making)))).toBeGreaterThan(0.3);
  });

  test('so have those of a call that the search invents', () => {
    const of = { file: 'a.js', path: 'merge' };
    const shared = (making: Making) => {
      const entry: EntryPoint = {
        ...{ key: 'merge', ref: of, kind: 'function', params: PAIR, returns: { k: 'unknown' }, members: [] },
        ...{ typed: false, functionIds: [], seeds: [], inputs: making.inputs, written: new Map(), worked: new Map() },
        replaces: new Map(),
        reaches: [],
        guesses: new Map(PAIR.map((_, at) => [`.${at}`, making.guess] as const)),
      };
      const { act } = invent(entry, { random: making.random, now: 0, entries: [entry], partner: () => undefined });
      return keys(act.flatMap((one) => ('args' in one ? one.args : [])));
    };
    expect(share(shared)).toBeGreaterThan(0.3);
  });

  test('an argument is varied towards the keys of the others', () => {
    const one = { t: 'object', props: [['only', { t: 'null' }]] } as const;
    const other = { t: 'object', props: [['k1', { t: 'null' }]] } as const;
    expect(share((making) => keys(varyArgs([one, other], PAIR, making)))).toBeGreaterThan(0.05);
  });
});
