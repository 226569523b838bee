import type { Value } from '../../../../src/generate/test-case.ts';
import type { Signature, TypeTree } from '../../../../src/languages/declared.ts';
import { admitting, misfit } from '../../../../src/languages/typescript/harness/promises.ts';

const NUMBER: TypeTree = { k: 'number' };
const TEXT: TypeTree = { k: 'string' };
const number = (v: number | 'NaN'): Value => ({ t: 'number', v });
const text = (v: string): Value => ({ t: 'string', v });
const list = (...items: readonly Value[]): Value => ({ t: 'array', items });
const taking = (...types: readonly (TypeTree | undefined)[]): Signature => ({
  params: types.map((type, at) => ({ name: `p${at}`, optional: false, rest: false, ...(type ? { type } : {}) })),
});

describe('admitting', () => {
  it('finds the overload that admits the arguments', () => {
    const signatures = [taking(NUMBER), taking(TEXT)];
    expect(admitting({ signatures }, [text('a')])).toBe(signatures[1]);
  });

  it.each<[string, Signature, readonly Value[]]>([
    ['another kind', taking(TEXT), [number(1)]],
    ['an argument less', taking(TEXT, TEXT), [text('a')]],
    ['an argument more', taking(TEXT), [text('a'), text('b')]],
    ['what is not declared', taking(undefined), [text('a')]],
    ['NaN', taking(NUMBER), [number('NaN')]],
    ['a number without measure', taking(NUMBER), [number(2 ** 40)]],
    ['a hole in a list', taking({ k: 'array', of: { k: 'unknown' } }), [list({ t: 'hole' })]],
    ['half of a character', taking(TEXT), [text('\ud800')]],
    [
      'a name that every object has',
      taking({ k: 'record', key: TEXT, of: TEXT }),
      [{ t: 'object', props: [['constructor', text('a')]] }],
    ],
    [
      'a function whose results matter',
      taking({ k: 'fn', params: [], returns: TEXT }),
      [{ t: 'lambda', code: 'x => x' }],
    ],
  ])('does not admit %s', (_, signature, args) => {
    expect(admitting({ signatures: [signature] }, args)).toBeUndefined();
  });

  it('admits functions whose answers fit, and optional arguments that are undefined', () => {
    const callback = taking({ k: 'fn', params: [], returns: TEXT });
    expect(admitting({ signatures: [callback] }, [{ t: 'stub', id: 0, answers: [text('a')] }])).toBe(callback);
    const optional: Signature = { params: [{ name: 'n', optional: true, rest: false, type: NUMBER }] };
    expect(admitting({ signatures: [optional] }, [{ t: 'undefined' }])).toBe(optional);
  });
});

describe('misfit', () => {
  const person: TypeTree = {
    k: 'object',
    props: [
      ['name', TEXT, false],
      ['age', NUMBER, true],
    ],
  };
  it.each<[string, Value, TypeTree, string, string]>([
    ['undefined for a number', { t: 'undefined' }, NUMBER, 'kind', ''],
    ['NaN for a number', number('NaN'), NUMBER, 'NaN', ''],
    ['NaN in a list', list(number(1), number('NaN')), { k: 'array', of: NUMBER }, 'NaN', '[1]'],
    ['null for a text or nothing', { t: 'null' }, { k: 'union', of: [TEXT, { k: 'undefined' }] }, 'kind', ''],
    ['a member that is missing', { t: 'object', props: [] }, person, 'kind', '.name'],
    [
      'a member of an item',
      list({ t: 'object', props: [['name', number(1)]] }),
      { k: 'array', of: person },
      'kind',
      '[0].name',
    ],
    ['a text for an object', text('a'), person, 'kind', ''],
    [
      'another word',
      text('c'),
      {
        k: 'union',
        of: [
          { k: 'literal', value: 'a' },
          { k: 'literal', value: 'b' },
        ],
      },
      'kind',
      '',
    ],
  ])('tells of %s', (_, value, type, how, at) => {
    expect(misfit(value, type)).toEqual({ how, at });
  });

  it.each<[string, Value, TypeTree]>([
    ['a number', number(1), NUMBER],
    ['anything where anything may come', { t: 'undefined' }, { k: 'unknown' }],
    ['an optional member that is missing', { t: 'object', props: [['name', text('a')]] }, person],
    ['a member that a class may have by a getter', { t: 'object', props: [], ctor: 'Person' }, person],
    ['what is too large to be looked into', { t: 'opaque', name: 'large' }, NUMBER],
    ['an object where one of a class is promised', { t: 'object', props: [] }, { k: 'date' }],
    ['one of several', text('a'), { k: 'union', of: [NUMBER, TEXT] }],
  ])('is silent about %s', (_, value, type) => {
    expect(misfit(value, type)).toBeUndefined();
  });
});
