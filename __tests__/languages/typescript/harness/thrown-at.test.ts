import { thrownAt } from '../../../../src/languages/typescript/harness/thrown-at.ts';

const stack = (...frames: readonly string[]) => ({
  stack: ['TypeError: x', ...frames.map((f) => `    at ${f}`)].join('\n'),
});

describe('thrownAt', () => {
  it.each([
    ['a function', 'f (/copy/src/a.ts:12:3)'],
    ['a module', '/copy/src/a.ts:12:3'],
    ['an address', 'async f (file:///copy/src/a.ts?v=1:12:3)'],
  ])('reads %s of the project', (_, frame) => {
    expect(thrownAt(stack(frame), '/copy')).toEqual({ file: 'src/a.ts', line: 12 });
  });

  it('passes over what is built in', () => {
    const error = stack('String.repeat (<anonymous>)', 'f (/copy/a.js:2:1)');
    expect(thrownAt(error, '/copy')).toEqual({ file: 'a.js', line: 2 });
  });

  it.each([
    ['a package', 'f (/copy/node_modules/x/index.js:1:1)'],
    ['Node', 'f (node:path:1:1)'],
    ['a caller of ours', 'f (/elsewhere/harness.cjs:1:1)'],
  ])('names no place of %s', (_, frame) => {
    expect(thrownAt(stack(frame, 'g (/copy/a.js:2:1)'), '/copy')).toBeUndefined();
  });

  it('names no place of what is no error', () => {
    expect([thrownAt('text', '/copy'), thrownAt(undefined, '/copy')]).toEqual([undefined, undefined]);
  });
});
