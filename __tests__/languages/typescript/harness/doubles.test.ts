import { expect, it } from '@jest/globals';
import type { TypeTree } from '../../../../src/languages/declared.ts';
import { fits } from '../../../../src/languages/typescript/harness/fit.ts';
import { EVEN_GUESS, make } from '../../../../src/languages/typescript/harness/generate.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

it('a double for what code reaches only answers, where a callback may be a ready-made function', () => {
  const making = {
    random: createRandom(1),
    inputs: createInputs([]),
    now: 0,
    guess: EVEN_GUESS,
    nextStub: () => 0,
  };
  const callback: TypeTree = { k: 'fn', params: [], returns: { k: 'unknown' } };
  const kinds = (type: TypeTree) => new Set(Array.from({ length: 200 }, () => make(type, making).t));

  expect([...kinds(callback)].sort()).toEqual(['lambda', 'stub']);
  expect([...kinds({ ...callback, answers: true })]).toEqual(['stub']);
  expect(fits({ t: 'lambda', code: '(x) => x' }, callback)).toBe(true);
  expect(fits({ t: 'lambda', code: '(x) => x' }, { ...callback, answers: true })).toBe(false);
});
