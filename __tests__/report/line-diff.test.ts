import { lineDiff } from '../../src/report/line-diff.ts';

describe('lineDiff', () => {
  it('keeps what both sides have, indented by spaces', () => {
    expect(lineDiff({ before: ['if (a) {', '\treturn 1;', '}'], after: ['if (a) {', '\treturn 2;', '}'] })).toEqual([
      '  if (a) {',
      '-   return 1;',
      '+   return 2;',
      '  }',
    ]);
  });

  it('writes control characters out', () => {
    expect(lineDiff({ before: ['a\u001b[2K'], after: [] })).toEqual(['- a\\u001b[2K']);
  });
});
