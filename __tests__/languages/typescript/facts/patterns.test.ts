import { describe, expect, it } from '@jest/globals';
import { factsOf } from './project.ts';

const patterns = (text: string, only?: readonly string[]) =>
  factsOf({ 'a.ts': text }, ['a.ts'], only ? { only } : {}).patterns.map(
    ({ function: id, source, flags }) => `${id} /${source}/${flags}`,
  );

describe('regular expressions of functions', () => {
  it('are literals in them, those made of literals, and constants of the module that they name', () => {
    const text = `
      const WORD = /\\w+/g, OTHER = /o/;
      export function f(s: string) { return WORD.test(s) || /^a$/i.test(s) || new RegExp('b+', 'u').test(s); }
      export function g(s: string, flags: string) { return new RegExp(s).test(s) || new RegExp('c', flags).test(s); }
    `;
    expect(patterns(text)).toEqual(['a.ts#f /\\w+/g', 'a.ts#f /^a$/i', 'a.ts#f /b+/u']);
  });

  it('belong to the innermost function that changed', () => {
    const text = `
      export class Reader { read(s: string) { return /r/.test(s); } skip(s: string) { return /s/.test(s); } }
      export function outer(s: string) { function inner() { return /i/.test(s); } return inner(); }
    `;
    expect(patterns(text)).toContain('a.ts#inner /i/');
    expect(patterns(text, ['skip'])).toHaveLength(1);
  });
});
