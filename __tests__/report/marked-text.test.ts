import { fittedText, plainText } from '../../src/report/marked-text.ts';

describe('fittedText', () => {
  it('leaves short texts as they are', () => {
    expect(fittedText('`parts < 1` -> `parts <= 1`', 40)).toBe(plainText('`parts < 1` -> `parts <= 1`'));
  });

  it('keeps the beginnings of both sides in view', () => {
    const text = `\`${'a'.repeat(40)}\` -> \`${'b'.repeat(40)}\``;
    expect(fittedText(text, 24)).toBe(`${'a'.repeat(9)}… -> ${'b'.repeat(9)}…`);
  });

  it('gives room that a short side leaves to the other', () => {
    expect(fittedText(`\`${'a'.repeat(40)}\` -> \`1\``, 24)).toBe(`${'a'.repeat(18)}… -> 1`);
  });
});
