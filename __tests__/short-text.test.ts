import { cutMiddle } from '../src/short-text.ts';

describe('cutMiddle', () => {
  it('leaves what is short enough', () => {
    expect(cutMiddle('prorate(3000, 0)', 16)).toBe('prorate(3000, 0)');
  });

  it('keeps the beginning and the end of what is not', () => {
    const call = "new Account({ id: 'n', name: 'o', balance: 9517 }).withdraw(9517)";
    expect(cutMiddle(call, 44)).toBe("new Account({ id: 'n', nam…}).withdraw(9517)");
    expect(cutMiddle(call, 44)).toHaveLength(44);
  });

  it('halves no character', () => {
    for (let limit = 4; limit < 24; limit++) {
      const text = cutMiddle('😀'.repeat(20), limit);
      expect([limit, text.isWellFormed(), text.length <= limit]).toEqual([limit, true, true]);
    }
  });
});
