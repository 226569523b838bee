import { matchFunctions } from '../../src/change/match.ts';
import { movedExports } from '../../src/change/moved.ts';
import { outline } from '../../src/languages/typescript/outline/outline.ts';

async function side(path: string, text: string) {
  return { path, text, outline: await outline(path, text) };
}

async function movedIn(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>, renamed = {}) {
  const origins: Readonly<Record<string, string>> = renamed;
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const pairs = await Promise.all(
    paths
      .filter((path) => !Object.values(origins).includes(path))
      .map(async (path) => {
        const origin = origins[path] ?? path;
        return {
          ...(base[origin] === undefined ? {} : { base: await side(origin, base[origin]) }),
          ...(head[path] === undefined ? {} : { head: await side(path, head[path]) }),
        };
      }),
  );
  const { head: located, baseOf } = matchFunctions(pairs);
  return movedExports(located, pairs, baseOf).map(
    (one) => `${one.base.file}#${one.base.path} -> ${one.head.file}#${one.head.path}`,
  );
}

const PAD = 'export function pad(text, width) { while (text.length < width) text = ` ${text}`; return text; }';

describe('movedExports', () => {
  it('tells a function under another name, edited or not', async () => {
    expect(await movedIn({ 'a.js': PAD }, { 'a.js': PAD.replace('pad', 'padStart').replace('<', '<=') })).toEqual([
      'a.js#pad -> a.js#padStart',
    ]);
  });

  it('tells a class by its methods, once', async () => {
    const words = `export class Words { longest(list) { return list.sort().at(-1); } count(list) { return list.length; } }`;
    expect(await movedIn({ 'a.js': words }, { 'a.js': words.replace('Words', 'List') })).toEqual([
      'a.js#Words -> a.js#List',
    ]);
  });

  it('tells each part of a file that was split', async () => {
    const half = 'export const half = (n) => Math.floor(n / 2);';
    expect(await movedIn({ 'a.js': `${PAD}\n${half}` }, { 'b.js': PAD, 'c.js': half })).toEqual([
      'a.js#pad -> b.js#pad',
      'a.js#half -> c.js#half',
    ]);
  });

  it('tells all that a renamed file exports, constants too', async () => {
    const text = `export const WIDTH = 3;\n${PAD}`;
    expect(await movedIn({ 'a.js': text }, { 'lib/a.js': text }, { 'lib/a.js': 'a.js' })).toEqual([
      'a.js#pad -> lib/a.js#pad',
      'a.js#WIDTH -> lib/a.js#WIDTH',
    ]);
  });

  it('is silent about what stays, and about functions that nobody can import', async () => {
    const inner = (name: string) => `function ${name}(a) { return a.split(',').map(Number).sort().join(';'); }`;
    expect(await movedIn({ 'a.js': PAD }, { 'a.js': PAD.replace('<', '<=') })).toEqual([]);
    expect(await movedIn({ 'a.js': inner('one') }, { 'a.js': inner('other') })).toEqual([]);
  });
});
