import { onlyTest } from '../../../../src/languages/typescript/render/remove.ts';

const TEXT = `import { total } from './total';

beforeEach(() => reset());

describe('total', () => {
  // notices something
  it('is 0', () => {
    expect(total([])).toBe(0);
  });

  it.each([
    { list: [1], sum: 1 },
    { list: [2], sum: 2 },
  ])('is $sum', ({ list, sum }) => {
    expect(total(list)).toBe(sum);
  });
});

describe('all of them', () => {
  for (const name of names) it(name, () => run(name));
});

describe('other', () => {
  it('stands alone', () => {});
});
`;

describe('onlyTest', () => {
  it('leaves the named test, with what runs around it and what is not known to be a test', () => {
    expect(onlyTest(TEXT, ['total', 'is 0'])).toBe(`import { total } from './total';

beforeEach(() => reset());

describe('total', () => {
  // notices something
  it('is 0', () => {
    expect(total([])).toBe(0);
  });
});

describe('all of them', () => {
  for (const name of names) it(name, () => run(name));
});
`);
  });

  it('leaves the named row of a table', () => {
    const text = onlyTest(TEXT, ['total', 'is 2']);
    expect(text).toContain('{ list: [2], sum: 2 }');
    expect(text).not.toMatch(/is 0|list: \[1\]|stands alone/);
  });

  it('leaves everything where the test is not found', () => {
    expect(onlyTest(TEXT, ['total', 'is 3'])).toBe(TEXT);
  });
});
