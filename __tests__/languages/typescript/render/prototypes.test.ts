import type { Value } from '../../../../src/generate/test-case.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, builder, context, num, obj, returns } from './build.ts';

const FILE = 'src/query.ts';
const { call, test } = builder(FILE);
const bare = (props: Record<string, Value>): Value => obj(props, { ctor: 'null' });

async function textOf(value: Value): Promise<string> {
  const source = 'export function query(): unknown { return undefined; }';
  const cases = [test('query', [call('query')], [returns(0, value)])];
  const [file] = await renderTests({ cases }, context({ [FILE]: source }, { framework: 'mocha' }));
  return file?.text ?? '';
}

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
