import { outcomeComplexity } from '../../../../src/languages/typescript/harness/complexity.ts';

describe('outcomeComplexity', () => {
  it('takes the result of a rounder input for plainer', () => {
    expect(outcomeComplexity(['returns 9000000'])).toBeLessThan(outcomeComplexity(['returns 3960000.0000000005']));
    expect(outcomeComplexity(['returns 2.5'])).toBe(outcomeComplexity(['returns 2']));
  });

  it('takes what is much longer than a line for harder', () => {
    expect(outcomeComplexity(['x'.repeat(400)])).toBeGreaterThan(outcomeComplexity(['x'.repeat(100)]));
  });
});
