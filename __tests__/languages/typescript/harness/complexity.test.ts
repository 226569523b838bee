import { outcomeComplexity, saysOtherwise } from '../../../../src/languages/typescript/harness/complexity.ts';

describe('other words', () => {
  const says = (message: string) => ({ messages: [[0, message]] as const });

  it('are told apart, and not where the engine finds both for the text of the code', () => {
    expect(saysOtherwise(says('expected a list'), says('expected a text'))).toBe(true);
    expect(saysOtherwise(says('expected a list'), says('a.map is not a function'))).toBe(true);
    expect(saysOtherwise(says('list.map is not a function'), says('a.map is not a function'))).toBe(false);
  });
});

describe('outcomeComplexity', () => {
  it('takes the result of a rounder input for plainer', () => {
    expect(outcomeComplexity(['returns 9000000'])).toBeLessThan(outcomeComplexity(['returns 3960000.0000000005']));
    expect(outcomeComplexity(['returns 2.5'])).toBe(outcomeComplexity(['returns 2']));
  });

  it('takes what is much longer than a line for harder', () => {
    expect(outcomeComplexity(['x'.repeat(400)])).toBeGreaterThan(outcomeComplexity(['x'.repeat(100)]));
  });
});
