import { hunkLines, mergeRanges, plainTokens } from '../../src/change/hunks.ts';

const whole = { start: 1, end: 9 };
const tokens = (text: string) => plainTokens(text, 0, 1);

describe('hunkLines', () => {
  it('gives separate ranges for separate edits and one for neighbours', () => {
    const base = tokens('a\nb\nc\nd\ne');
    expect(hunkLines(base, tokens('x\nb\ny\nz\ne'), whole)).toEqual([
      { start: 1, end: 1 },
      { start: 3, end: 4 },
    ]);
  });

  it('gives the line where something was taken out of it', () => {
    expect(hunkLines(tokens('a\nf(b, c)\nd'), tokens('a\nf(b)\nd'), whole)).toEqual([{ start: 2, end: 2 }]);
  });

  it('gives the whole where only the shape of the tree differs', () => {
    expect(hunkLines(tokens('a b'), tokens('a b'), whole)).toEqual([whole]);
  });

  it('gives the whole in good time where the sides share little', () => {
    const many = (letter: string) => tokens(Array.from({ length: 30_000 }, (_, i) => `${letter}${i}`).join('\n'));
    expect(hunkLines(many('a'), many('b'), whole)).toEqual([whole]);
  });
});

describe('mergeRanges', () => {
  it('sorts, and joins what overlaps or touches', () => {
    const ranges = [
      { start: 7, end: 8 },
      { start: 1, end: 2 },
      { start: 3, end: 3 },
    ];
    expect(mergeRanges(ranges)).toEqual([
      { start: 1, end: 3 },
      { start: 7, end: 8 },
    ]);
  });
});
