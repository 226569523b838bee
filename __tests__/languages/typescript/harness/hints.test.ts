import { hintsFor } from '../../../../src/languages/typescript/harness/hints.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

const fault = { id: 'f', engineId: '1', function: 'a.js#f', file: 'a.js', static: true, hunk: false };
const pool = { numbers: [], strings: ['ox', 'oxen'], regexStrings: ['12ms', '3s'], keys: [] };

describe('hints of a fault', () => {
  it('are texts on which the changed regular expression disagrees with the original', () => {
    const [original, replacement] = ['/^\\d+ms$/', '/^\\d+ms/'];
    const hints = hintsFor({ ...fault, original, replacement }, createInputs([pool]), createRandom(1));
    const [first] = hints;
    expect(typeof first).toBe('string');
    expect(/^\d+ms$/.test(String(first))).not.toBe(/^\d+ms/.test(String(first)));
  });

  it('are the literals of the line, numbers with their neighbours', () => {
    const line = "  ['ox', 'oxen', 40],";
    const hints = hintsFor(
      { ...fault, original: "'ox'", replacement: '""', line },
      createInputs([pool]),
      createRandom(1),
    );
    expect(hints).toEqual(expect.arrayContaining(['ox', 'oxen', 39, 40, 41]));
  });

  it.each(['min > value', 'value >= value', 'a === b'])('are odd numbers for the comparison %s', (original) => {
    const hints = hintsFor({ ...fault, original }, createInputs([pool]), createRandom(1));
    expect(hints).toEqual(expect.arrayContaining([Number.NaN, -0, 0]));
  });

  it.each(['(x) => x', 'a >> 2'])('are no odd numbers for %s, which compares nothing', (original) => {
    expect(hintsFor({ ...fault, original }, createInputs([pool]), createRandom(1))).not.toContainEqual(Number.NaN);
  });
});
