import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, bool, builder, context, num, obj, returns } from './build.ts';

const FILE = 'src/query.ts';
const { call, test } = builder(FILE);
const bare = (props: Record<string, Value>): Value => obj(props, { ctor: 'null' });

async function textOf(value: Value): Promise<string> {
  const source = 'export function query(): unknown { return undefined; }';
  const cases = [test('query', [call('query')], [returns(0, value)])];
  const [file] = await renderTests({ cases }, context({ [FILE]: source }, { framework: 'mocha' }));
  return file?.text ?? '';
}

describe('an object that inherits from an export', () => {
  const source = 'export const request = { get secure() { return false; } };';
  const inheriting = (own: Value): Act => ({
    do: 'new',
    callee: { export: { file: FILE, path: 'request' } },
    args: [own],
    inherits: true,
  });
  const secure = async (own: Value): Promise<string> => {
    const cases = [test('request', [inheriting(own), { do: 'get', of: 0, name: 'secure' }], [returns(1, bool(true))])];
    const [file] = await renderTests({ cases }, context({ [FILE]: source }));
    return file?.text ?? '';
  };

  it('has members of its own, which the title names', async () => {
    expect(await secure(obj({ socket: obj({ encrypted: bool(true) }) }))).toContain(`
  it('secure is true with socket { encrypted: true }', () => {
    const req = Object.assign(Object.create(request), { socket: { encrypted: true } });
    expect(req.secure).toBe(true);
`);
  });

  it('is told by what says something: not by functions that are handed on', async () => {
    const stub: Value = { t: 'stub', id: 1, answers: [{ t: 'lambda', code: '() => true' }] };
    const text = await secure(obj({ app: obj({ get: stub }), socket: obj({ encrypted: bool(true) }) }));

    expect(text).toContain("it('secure is true with socket { encrypted: true }', () => {");
  });

  it('is made of the export alone where it has none', async () => {
    expect(await secure(obj({}))).toContain('const req = Object.create(request);');
  });
});

describe('what node:assert compares by prototype', () => {
  it('is stated as it is where there is no prototype: a spread of nothing would pass too', async () => {
    expect(await textOf(bare({}))).toContain('assert.deepStrictEqual(query(), { __proto__: null });');
    expect(await textOf(obj({ a: arr(bare({ b: num(1) })) }))).toContain(
      'assert.deepStrictEqual(query(), { a: [{ __proto__: null, b: 1 }] });',
    );
  });

  it('is compared by its content where there is a class', async () => {
    expect(await textOf(obj({ a: num(1) }, { ctor: 'Box' }))).toContain(
      'assert.deepStrictEqual({ ...query() }, { a: 1 });',
    );
  });
});
