import { lambda, lambdasFor, typedLambda, typedThis } from '../../../../src/languages/typescript/harness/lambdas.ts';

const ASYNC = 'async (x) => x';

describe('callbacks', () => {
  it('may be asynchronous where nothing speaks against it', async () => {
    expect(lambdasFor(undefined, undefined)).toContain(ASYNC);
    expect(lambdasFor(undefined, { k: 'promise', of: { k: 'unknown' } })).toContain(ASYNC);
    expect(lambdasFor(undefined, { k: 'boolean' })).not.toContain(ASYNC);
    expect(lambdasFor(undefined, { k: 'promise', of: { k: 'string' } })).not.toContain(ASYNC);
    await expect(lambda(ASYNC)(1)).resolves.toBe(1);
    expect(typedLambda(ASYNC)).toBe('async (x: unknown) => x');
  });

  it('may tell what they are called on', () => {
    const code = lambdasFor(undefined, undefined).find((one) => one.includes('this')) ?? '';

    expect(lambda(code)()).toBeUndefined();
    expect(() => Reflect.apply(lambda(code), {}, [])).toThrow(Error);
    expect(typedThis(code)).toMatch(/^function \(this: unknown\) \{/);
  });
});
