import type { Act } from '../../../../src/generate/test-case.ts';
import type { Parameter, TypeTree } from '../../../../src/languages/declared.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { withResultOfAnother } from '../../../../src/languages/typescript/harness/handed-on.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import type { SequenceContext } from '../../../../src/languages/typescript/harness/sequence.ts';

const ref = { file: 'a.js', path: 'default' };
const REQUEST: TypeTree = {
  k: 'object',
  props: [
    ['kept', { k: 'union', of: [{ k: 'object', props: [] }, { k: 'null' }] }, true],
    ['url', { k: 'string' }, false],
  ],
};

/** The second call's argument, after the result of a first one was handed to it. */
function handed(type: TypeTree): unknown {
  const params: readonly Parameter[] = [{ name: 'request', type, optional: false, rest: false }];
  const entry = {
    key: 'a.js default',
    ref,
    kind: 'function',
    params,
    members: [],
    typed: false,
    inputs: createInputs([]),
    written: new Map(),
    worked: new Map(),
    guesses: new Map(),
  } as unknown as EntryPoint;
  const context = { random: createRandom(1), entries: [entry], now: 0, partner: () => undefined } as SequenceContext;
  const act: readonly Act[] = [
    { do: 'call', callee: { export: ref }, args: [{ t: 'object', props: [['url', { t: 'string', v: '/a' }]] }] },
  ];
  const [, second] = withResultOfAnother(act, context);
  return second && 'args' in second ? second.args[0] : undefined;
}

describe('a result that is handed on', () => {
  it('becomes a member of an argument whose type leaves room for it', () => {
    expect(handed(REQUEST)).toEqual({
      t: 'object',
      props: [
        ['url', { t: 'string', v: '/a' }],
        ['kept', { t: 'result', step: 0 }],
      ],
    });
  });

  it('becomes an argument of unknown type, and none of another', () => {
    expect(handed({ k: 'unknown' })).toEqual({ t: 'result', step: 0 });
    expect(handed({ k: 'string' })).toBeUndefined();
  });
});
