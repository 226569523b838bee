import type { Contract } from '../../../../src/languages/declared.ts';
import { factsOf } from './project.ts';

/** What the first export of a file promises. */
function contractOf(text: string, name = 'a.ts', others: Readonly<Record<string, string>> = {}): Contract | undefined {
  return factsOf({ [name]: text, ...others }, [name]).entries[0]?.contracts?.[''];
}

function paramsOf(text: string, name?: string, others?: Readonly<Record<string, string>>) {
  return contractOf(text, name, others)?.signatures[0]?.params;
}

describe('contracts', () => {
  it('hold declared types of parameters and result, with their text and the function', () => {
    expect(contractOf('export function f(xs: readonly number[], n = 2): string { return xs.join() + n; }')).toEqual({
      function: 'a.ts#f',
      signatures: [
        {
          params: [
            {
              name: 'xs',
              optional: false,
              rest: false,
              type: { k: 'array', of: { k: 'number' } },
              text: 'readonly number[]',
              readonly: true,
            },
            { name: 'n', optional: true, rest: false, type: { k: 'number' }, text: 'number' },
          ],
          returns: { k: 'string' },
          returnsText: 'string',
        },
      ],
      saysNaN: false,
      saysThrows: false,
      saysKeeps: false,
    });
  });

  it('take doc comments of JavaScript at their word', () => {
    const text = '/** @param {string} text\n @returns {number} */\nexport function f(text) { return text.length; }';
    const [signature] = contractOf(text, 'a.js')?.signatures ?? [];
    expect([signature?.params[0]?.type, signature?.returns]).toEqual([{ k: 'string' }, { k: 'number' }]);
  });

  it.each([
    ['a module', 'declare function f(text: string): string;\nexport = f;'],
    ['named by the package', "declare module 'f' {\n  export default function f(text: string): string;\n}"],
  ])('take a declaration file at its word: %s', (_, declarations) => {
    const params = paramsOf('module.exports = function f(text) { return text; };', 'index.js', {
      'package.json': '{"name":"f","main":"index.js","types":"index.d.ts"}',
      'index.d.ts': declarations,
    });
    expect(params?.[0]?.type).toEqual({ k: 'string' });
  });

  it.each([
    ['any', 'export function f(x: any): number { return x; }'],
    [
      'a key of another type',
      'export function f<T extends object>(of: T, key: keyof T): T[keyof T] { return of[key]; }',
    ],
    ['a template', 'export function f(x: `${number}px`): number { return Number(x); }'],
    ['a type that is built from itself', 'type J = string | J[]; export function f(x: J): J { return x; }'],
    ['what is inferred from code', 'const g = (x: string) => x; export const f = (x = g("")) => x;\n'],
  ])('say nothing of %s', (_, text) => {
    const contract = contractOf(text, text.includes('x = g') ? 'a.js' : 'a.ts');
    const last = contract?.signatures[0]?.params.at(-1);
    expect([last?.type, contract?.signatures[0]?.returns]).toEqual([undefined, undefined]);
  });

  it('say nothing where no result is written', () => {
    expect(contractOf('export function f(x: string) { return x; }')?.signatures[0]?.returns).toBeUndefined();
  });

  it('know methods, also of classes whose constructor did not change', () => {
    const text = 'export class Box { constructor(n: number) {} open(k: string): number { return k.length; } }';
    const [entry] = factsOf({ 'a.ts': text }, ['a.ts'], { only: ['open'] }).entries;
    expect([entry?.contracts?.open?.function, entry?.contracts?.['']?.function]).toEqual(['a.ts#open', undefined]);
    expect(entry?.contracts?.['']?.signatures[0]?.params[0]?.type).toEqual({ k: 'number' });
  });

  it.each([
    ['saysNaN', '/** Gives NaN for an empty list. */'],
    ['saysThrows', '/** @throws {TypeError} for no list */'],
    ['saysKeeps', '/** Does not mutate the array. */'],
  ] as const)('know what the author says: %s', (name, doc) => {
    expect(contractOf(`${doc}\nexport function f(xs: number[]): number { return xs.length; }`)?.[name]).toBe(true);
  });
});
