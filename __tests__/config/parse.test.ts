import { parseConfig } from '../../src/config/parse.ts';
import { configJsonSchema, keysOf } from '../../src/config/schema.ts';
import { ConfigurationError } from '../../src/errors.ts';

function messageOf(text: string): string {
  try {
    parseConfig(text, 'qtest.yml');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  throw new Error('accepted');
}

describe('parseConfig', () => {
  it('reads settings, and an empty file as none', () => {
    expect(parseConfig('gate: score\nthreshold: 80\nprojects:\n  packages/a: { gate: gaps }\n', 'qtest.yml')).toEqual({
      gate: 'score',
      threshold: 80,
      projects: { 'packages/a': { gate: 'gaps' } },
    });
    expect(parseConfig('# nothing yet\n', 'qtest.yml')).toEqual({});
  });

  it('names the line of an unknown key and the key that was meant', () => {
    expect(messageOf('gate: gaps\nthreshhold: 80\n')).toBe(
      'qtest.yml:2: unknown key `threshhold`. Did you mean `threshold`?',
    );
    expect(messageOf('projects:\n  packages/a:\n    gaet: gaps\n')).toBe(
      'qtest.yml:3: unknown key `gaet`. Did you mean `gate`?',
    );
  });

  it('names the nearest key and all others where none is near', () => {
    expect(messageOf('reviewers: [ann]\n')).toMatch(
      /^qtest\.yml:1: unknown key `reviewers`\. The nearest known key is `.+`; all of them: mode, /,
    );
  });

  it('says what a value is, what was expected, and shows an example', () => {
    expect(messageOf('gate: gaps\nthreshold: high\n')).toBe(
      'qtest.yml:2: `threshold` is `high` (text); expected a number from 0 to 100, for example `threshold: 80`.',
    );
    expect(messageOf('projects:\n  packages/a:\n    gate: strict\n')).toBe(
      'qtest.yml:3: `projects.packages/a.gate` is `strict` (text); expected `gaps` or `score`, for example `gate: gaps`.',
    );
    expect(messageOf('seed:\n')).toContain('`seed` is empty; expected a whole number');
  });

  it('names the operators where one is not known', () => {
    expect(messageOf('exclude-operators: [Regex, StringLitral]\n')).toMatch(
      /^qtest\.yml:1: `exclude-operators\.1` is `StringLitral` \(text\); expected operators of this list: HunkRevert, /,
    );
  });

  it('gives the line of broken YAML and refuses what is no settings at all', () => {
    expect(messageOf('gate: gaps\nexclude: [a, b\n')).toMatch(/^qtest\.yml:\d: not valid YAML: /);
    expect(messageOf('- gaps\n')).toContain('found a list');
  });

  it('refuses a day of enforcement beside report-only', () => {
    expect(messageOf('mode: report\nenforce: now\n')).toBe(
      'qtest.yml:2: `enforce` contradicts `mode: report`. Take one of them away.',
    );
  });

  it('stays small in time and memory for aliases that multiply', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    expect(messageOf(`a0: &a0 [x]\n${rows.join('\n')}\n`)).toMatch(/^qtest\.yml/);
  });
});

describe('keysOf', () => {
  it('gives an example for every key that the parser accepts', () => {
    for (const { key, example } of keysOf('top')) {
      expect([key, Object.keys(parseConfig(example, 'example'))]).toEqual([key, [key]]);
    }
  });

  it('is the same list that the JSON Schema has', () => {
    expect(Object.keys(configJsonSchema()['properties'] ?? {})).toEqual(keysOf('top').map(({ key }) => key));
  });
});
