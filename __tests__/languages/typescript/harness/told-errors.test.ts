import { describe as valueText } from '../../../../src/languages/typescript/harness/describe.ts';
import { lambda } from '../../../../src/languages/typescript/harness/lambdas.ts';
import { forgetErrors } from '../../../../src/languages/typescript/harness/told-errors.ts';

/** As classes of errors were made before there was `class`. */
function olderError(message: string): object {
  const error = Object.assign(Object.create(Error.prototype), { name: 'TokenError', message });
  Error.captureStackTrace(error);
  return error;
}

describe('what a ready-made callback makes of an error', () => {
  beforeEach(forgetErrors);

  it.each([
    ["(x) => x + '!'", [new TypeError('jwt must be provided')]],
    ['(a, b) => a + b', [new Error('jwt must be provided'), undefined]],
    ["(x) => x + '!'", [olderError('jwt must be provided')]],
  ])('is no value that a test could state: %s', (code, args) => {
    const text = lambda(code)(...args);
    expect(text).toContain('jwt must be provided');
    expect(JSON.parse(valueText(text))).toEqual({ t: 'opaque', name: 'message' });
    expect(JSON.parse(valueText({ text }))).toMatchObject({ props: [['text', { t: 'opaque' }]] });
    forgetErrors();
    expect(JSON.parse(valueText(text))).toEqual({ t: 'string', v: text });
  });

  it('is one where it was handed another thing, or the error says next to nothing', () => {
    const plain = lambda("(x) => x + '!'");
    plain(new Error('no'));
    expect(valueText(plain('paid'))).toBe('{"t":"string","v":"paid!"}');
  });

  it('leaves what it is called on and how many it takes as they are', () => {
    expect(lambda('(a, b) => a + b')).toHaveLength(2);
    const tellsThis = lambda("function () { 'use strict'; if (this) throw new Error('refused'); }");
    expect(() => tellsThis.call({})).toThrow('refused');
    expect(tellsThis()).toBeUndefined();
  });
});
