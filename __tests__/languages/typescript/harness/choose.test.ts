import type { Value } from '../../../../src/generate/test-case.ts';
import type { TypeTree } from '../../../../src/languages/declared.ts';
import { withPart } from '../../../../src/languages/typescript/harness/choose.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

const text = (v: string): Value => ({ t: 'string', v });
const kind: TypeTree = {
  k: 'union',
  of: [
    { k: 'literal', value: 'a' },
    { k: 'literal', value: 'b' },
  ],
};

/** What comes of it over many draws. */
function outcomes(held: Value, hint: Value, type: TypeTree | undefined): ReadonlySet<string> {
  const random = createRandom(1);
  return new Set(Array.from({ length: 200 }, () => JSON.stringify(withPart(held, hint, type, random))));
}

describe('a hint in the place of an argument', () => {
  it('never leaves the type of the parameter', () => {
    expect(outcomes(text('a'), text('B'), kind)).toEqual(new Set([undefined]));
    expect(outcomes(text('a'), text('b'), kind)).toEqual(new Set([JSON.stringify(text('b'))]));
  });

  it('takes the place of a part, also in what never fitted', () => {
    const list: Value = { t: 'array', items: [text('a')] };
    const made = JSON.stringify({ t: 'array', items: [text('B')] });
    expect(outcomes(list, text('B'), { k: 'array', of: { k: 'string' } })).toEqual(new Set([made]));
    expect(outcomes(list, text('B'), { k: 'array', of: kind })).toEqual(new Set([undefined]));
    expect(outcomes(list, text('B'), { k: 'opaque', name: 'Client' })).toEqual(new Set([made]));
  });
});
