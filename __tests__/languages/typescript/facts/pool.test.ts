import { describe, expect, it } from '@jest/globals';
import { poolOf } from '../../../../src/languages/typescript/facts/pool.ts';
import { regexStrings } from '../../../../src/languages/typescript/facts/regex-strings.ts';

function pool(text: string) {
  return poolOf({ path: 'a.ts', text, functions: [] }, 7);
}

describe('pools of values', () => {
  it('hold literals, constants computed from literals, and their neighbours', () => {
    const { numbers } = pool('const s = 1000; const day = s * 60 * 60 * 24; export const f = (n) => n >= day;');

    expect(numbers).toEqual(
      expect.arrayContaining([1000, 86_400_000, 86_399_999, 86_400_001, -86_400_000, 43_200_000]),
    );
  });

  it('hold strings in other spellings, joined by separators of the source, without messages and module names', () => {
    const { strings, keys } = pool(`
      import x from 'left-pad';
      export function f(o) { if (o.mode === 'fast') throw new Error('never do this'); return o.list.split(';'); }
    `);

    expect(strings).toEqual(expect.arrayContaining(['fast', 'FAST', 'fas', ' fast ', 'a;b', ';']));
    expect(strings).not.toContain('never do this');
    expect(strings).not.toContain('left-pad');
    expect(keys).toEqual(['mode', 'list']);
  });

  it('hold what base had in that place, after what head has', () => {
    const { strings, keys } = poolOf(
      { path: 'a.js', text: "f(o.now, 'kept')", baseText: "f(o.once, 'gone')", functions: [] },
      7,
    );

    expect(strings.slice(0, 2)).toEqual(['kept', 'gone']);
    expect(keys).toEqual(['now', 'once']);
  });

  it('hold the characters that a pattern takes all but', () => {
    const { strings } = pool('export const isPlain = (s) => /^\\/[^?#\\\\\\s]*$/.test(s);');

    expect(strings).toEqual(expect.arrayContaining(['?', '#', '\\', 'a\\b']));
    expect(strings).not.toContain('s');
  });

  it('are bounded', () => {
    const many = Array.from({ length: 900 }, (_, i) => `'word${i}', ${i}`).join(', ');
    const { numbers, strings } = pool(`export const all = [${many}];`);

    expect([numbers.length, strings.length]).toEqual([400, 400]);
  });
});

describe('strings for regular expressions', () => {
  const UNITS = { source: '^(-?(?:\\d+)?\\.?\\d+) *(seconds?|secs?|minutes?|h)?$', flags: 'i' };

  it('match with every branch and every optional part, and miss narrowly', () => {
    const strings = regexStrings([UNITS], 1, 120);
    const matching = strings.filter((s) => new RegExp(UNITS.source, UNITS.flags).test(s));

    for (const unit of ['second', 'seconds', 'sec', 'secs', 'minute', 'minutes', 'h']) {
      expect(matching.some((s) => s.toLowerCase().endsWith(unit))).toBe(true);
    }
    expect(matching.some((s) => s.startsWith('-'))).toBe(true);
    expect(matching.some((s) => /^\.\d/.test(s))).toBe(true);
    expect(matching.length).toBeGreaterThan(30);
    expect(strings.length - matching.length).toBeGreaterThan(20);
  });

  it.each([
    ['(a|b)c\\1', 'aca|bcb'],
    ['(?<=x)[^a-z]{2,3}(?!y)', '[^a-z]{2,3}'],
    ['\\u0041[\\d_]\\x42', 'A[\\d_]B'],
    ['(?<year>\\d{4})-\\d\\d', '\\d{4}-\\d\\d'],
  ])('reads %s', (source, wanted) => {
    const strings = regexStrings([{ source, flags: '' }], 1, 20);

    expect(strings.filter((s) => new RegExp(`^(?:${wanted})$`).test(s)).length).toBeGreaterThan(0);
  });

  it('are the same for the same seed, and none for what is no pattern', () => {
    expect(regexStrings([UNITS], 5, 50)).toEqual(regexStrings([UNITS], 5, 50));
    expect(regexStrings([{ source: '(', flags: '' }], 1, 50)).toEqual([]);
  });
});
