import { factsOf } from './project.ts';

/** The pair that the first export of a file is half of, by name. */
function pairOf(text: string) {
  const { roundTrip } = factsOf({ 'a.ts': text }, ['a.ts']).entries[0] ?? {};
  return roundTrip && [roundTrip.encode.path, roundTrip.decode.path];
}

const exported = (name: string, type: string) => `export function ${name}${type} { return x as any; }`;

describe('round trips', () => {
  it.each([
    ['encode', 'decode'],
    ['stringifyAll', 'parseAll'],
    ['textEscape', 'textUnescape'],
    ['toHex', 'fromHex'],
  ])('are known by names: %s, %s', (there, back) => {
    const text = `${exported(there, '(x: string): string')}\n${exported(back, '(x: string): string')}`;
    expect(pairOf(text)).toEqual([there, back]);
  });

  it('begin at either end', () => {
    const text = `${exported('parse', '(x: string): number[]')}\n${exported('stringify', '(x: number[], n = 1): string')}`;
    expect(pairOf(text)).toEqual(['stringify', 'parse']);
  });

  it.each([
    ['other names', exported('encode', '(x: string): string'), exported('decodeAll', '(x: string): string')],
    ['a word within a word', exported('total', '(x: string): string'), exported('fromtal', '(x: string): string')],
    [
      'what comes back as another type',
      exported('encode', '(x: number): string'),
      exported('decode', '(x: string): string'),
    ],
    [
      'what the other does not take',
      exported('encode', '(x: string): string'),
      exported('decode', '(x: number): string'),
    ],
    ['what is not declared', exported('stringify', '(x: any): string'), exported('parse', '(x: string): any')],
    [
      'what cannot be compared',
      exported('pack', '(x: () => void): string'),
      exported('unpack', '(x: string): () => void'),
    ],
    ['two arguments', exported('encode', '(x: string, y: string): string'), exported('decode', '(x: string): string')],
  ])('are not told of %s', (_, one, other) => {
    expect(pairOf(`${one}\n${other}`)).toBeUndefined();
  });
});
