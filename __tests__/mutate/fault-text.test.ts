import { becameText, faultText } from '../../src/mutate/fault-text.ts';

describe('faultText', () => {
  it('shows both texts when they are short', () => {
    expect(faultText({ original: 'parts < 1', replacement: 'parts <= 1' })).toBe('`parts < 1` -> `parts <= 1`');
  });

  it('says that a block was removed', () => {
    expect(faultText({ original: '{\n  return 1;\n}', replacement: '{}' })).toBe('`{ return 1; }` removed');
  });

  it('shows a chain over several lines as on one', () => {
    const original = 'list\n    ?.filter(isOpen)\n    .map(total, [\n      1,\n      ...rest,\n    ])';
    expect(faultText({ original, replacement: 'list' })).toBe(
      '`list?.filter(isOpen).map(total, [ 1, ...rest, ])` -> `list`',
    );
  });

  it('shows only the differing stretch of long texts', () => {
    const original = 'Array.from({ length: parts }, (_, index) => share + (index < rest ? sign : 0))';
    const text = faultText({ original, replacement: original.replace('index < rest', 'index <= rest') });
    expect(text).toBe('`index < rest` -> `index <= rest`');
  });

  it('fences text that holds a backtick', () => {
    expect(faultText({ original: '`a`', replacement: 'b' })).toBe('`` `a` `` -> `b`');
  });
});

describe('becameText', () => {
  it.each([
    ['used > period', 'used >= period', '`>` became `>=`'],
    ['Math.floor(a / b)', 'Math.round(a / b)', '`Math.floor` became `Math.round`'],
    ['f(a)', 'f(a, b)', '`, b` was added'],
    ['f(a, b)', 'f(a)', '`, b` was removed'],
  ])('%s to %s', (base, head, expected) => {
    expect(becameText(base, head)).toBe(expected);
  });
});
