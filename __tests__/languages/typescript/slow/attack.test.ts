import { describe, expect, it } from '@jest/globals';
import { attacksOn } from '../../../../src/languages/typescript/slow/attack.ts';

const attacks = (pattern: RegExp) => attacksOn(pattern);

describe('attacksOn', () => {
  it('gives a short text for an exponential expression, without characters that nobody types', async () => {
    const [first, second] = await attacks(/^(a+)+$/);

    expect(first).toMatchObject({ long: `${'a'.repeat(40)}!`, short: `${'a'.repeat(8)}!` });
    expect(first?.tell('')).toBe(
      "`/^(a+)+$/` comes to no end with 41 characters (40 times `'a'`, `'!'`); with 9 it does at once",
    );
    expect(first?.tell('x:')).toContain("43 characters (`'x:'`, 40 times `'a'`, `'!'`); with 11 it");
    expect(second?.long).toBe(`${'a'.repeat(40)}\0`);
  });

  it('prefers a blank to a tab', async () => {
    const [first, second] = await attacks(/(?:[^\w\d]|_|\s)+(\w)([A-Z]+)?/g);

    expect([first?.long, second?.long]).toEqual([`_${' '.repeat(40)}`, `_${'\t'.repeat(40)}`]);
  });

  it('gives some thousand characters for a third power', async () => {
    const [first] = await attacks(/(.*)=(.*);/);

    expect(first?.long).toBe('='.repeat(8_000));
    expect(first?.short).toBe('='.repeat(80));
  });

  it('knows look-ahead, back-references and flags', async () => {
    expect(await attacks(/^(?!foo)(a+)+$/)).not.toEqual([]);
    expect(await attacks(/^(A|a)*\u{1F600}?$/iu)).not.toEqual([]);
  });

  it.each([/^a+$/, /^(?:ab+)+$/, /\s+$/, /^\d+(?:-\d+)*$/, /^#([0-9a-f]{3}){1,2}$/i, /\+\*/])(
    'gives none for %s, which a text of some thousand characters does not stop',
    async (pattern) => {
      expect(await attacks(pattern)).toEqual([]);
    },
  );
});
