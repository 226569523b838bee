import { callText } from '../../../../src/generate/case-text.ts';
import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { build } from '../../../../src/languages/typescript/harness/build.ts';
import { describe as text } from '../../../../src/languages/typescript/harness/describe.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import { withFrozen, withSymbolKey } from '../../../../src/languages/typescript/harness/unusual.ts';
import { flat } from '../../../../src/languages/typescript/render/doc.ts';
import { printInput } from '../../../../src/languages/typescript/render/values.ts';

const SCOPE = { style: { quote: '"' }, use: () => '', result: () => '', stub: () => '' };
const ref = { file: 'merge.js', path: 'merge' };
const one = (v: number): Value => ({ t: 'object', props: [['a', { t: 'number', v }]] });
const call = (...args: readonly Value[]): readonly Act[] => [{ do: 'call', callee: { export: ref }, args }];

describe('arguments made unusual', () => {
  const act = withSymbolKey(call(one(1), { t: 'array', items: [one(2)] }), createRandom(1));

  it('share a key that becomes a symbol', () => {
    expect(callText({ act })).toBe("merge({ [Symbol.for('a')]: 1 }, [{ [Symbol.for('a')]: 2 }])");
  });

  it('are built, seen and written with it', () => {
    const [first] = (act[0] as Extract<Act, { do: 'call' }>).args as [Value];
    const built = build(first, { resolve: () => undefined, results: [], stubs: new Map() });

    expect(built).toEqual({ [Symbol.for('a')]: 1 });
    expect(JSON.parse(text(built))).toEqual(first);
    expect(flat(printInput(first, SCOPE as never))).toBe('{ [Symbol.for("a")]: 1 }');
  });

  it('are frozen where they are built, and where they are written', () => {
    const frozen = withFrozen(call({ t: 'number', v: 1 }, { t: 'regexp', source: 'a', flags: 'g' }), createRandom(1));

    expect(callText({ act: frozen })).toBe('merge(1, Object.freeze(/a/g))');
    const [, second] = (frozen[0] as Extract<Act, { do: 'call' }>).args as [Value, Value];
    expect(Object.isFrozen(build(second, { resolve: () => undefined, results: [], stubs: new Map() }))).toBe(true);
    expect(flat(printInput(second, SCOPE as never))).toBe('Object.freeze(/a/g)');
  });

  it('stay as they are where none is an object', () => {
    const plain = call({ t: 'number', v: 1 });
    expect(withSymbolKey(plain, createRandom(1))).toEqual(plain);
    expect(withFrozen(plain, createRandom(1))).toEqual(plain);
  });
});
