import { inTime, LATE } from '../../../../src/languages/typescript/harness/in-time.ts';

describe('calls that may not return', () => {
  it('gives what a call gives or throws', () => {
    const error = new TypeError('no such thing');
    expect(inTime(() => [1, 2])).toEqual([1, 2]);
    expect(() =>
      inTime(() => {
        throw error;
      }),
    ).toThrow(error);
  });

  it('ends a loop and a slow pattern, whatever catches what they throw', () => {
    expect(inTime(loop)).toBe(LATE);
    expect(inTime(() => /^(a+)+$/.test(`${'a'.repeat(40)}b`))).toBe(LATE);
    expect(inTime(() => [1, 2])).toEqual([1, 2]);
  });
});

function loop(): string {
  for (;;) {
    try {
      for (;;);
    } catch {
      // goes on
    }
  }
}
