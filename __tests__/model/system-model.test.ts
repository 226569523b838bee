import { outline } from '../../src/languages/typescript/outline/outline.ts';
import { openStore } from '../../src/model/store.ts';
import { blobName, buildSystemModel, type SystemModel } from '../../src/model/system-model.ts';

const files: Record<string, string> = {
  'src/index.ts': "export * from './a.js';\n",
  'src/a.ts': "import { b } from './b';\nimport type { T } from './types.js';\nexport const a = () => b();\n",
  'src/b/index.ts': "import './loop.js';\nexport const b = () => 1;\n",
  'src/b/loop.ts': "import { b } from './index.js';\nexport const again = b;\n",
  'src/types.ts': 'export type T = string;\n',
  'src/view.tsx': "import { a } from '.';\nexport const View = () => <p>{a()}</p>;\n",
};

const typescript = { reader: 'typescript:test', outline };

function build(texts: Record<string, string>, store: Awaited<ReturnType<typeof openStore>>): Promise<SystemModel> {
  return buildSystemModel({
    paths: Object.keys(texts),
    readerOf: () => typescript,
    read: async (path) => texts[path],
    store,
  });
}

describe('buildSystemModel', () => {
  it('resolves imports as Node and TypeScript do, types left out', async () => {
    using store = await openStore(':memory:');
    const model = await build(files, store);
    expect(model.importsOf('src/a.ts')).toEqual(['src/b/index.ts']);
    expect(model.importsOf('src/view.tsx')).toEqual(['src/index.ts']);
    expect(model.importersOf('src/a.ts')).toEqual(['src/index.ts']);
    expect(model.importersOf('src/types.ts')).toEqual([]);
  });

  it('follows importers through circles', async () => {
    using store = await openStore(':memory:');
    const model = await build(files, store);
    expect(model.reaching('src/b/index.ts')).toEqual(['src/a.ts', 'src/b/loop.ts', 'src/index.ts', 'src/view.tsx']);
  });

  it('takes unchanged files from the store', async () => {
    using store = await openStore(':memory:');
    expect((await build(files, store)).cache).toEqual({ hits: 0, misses: 6 });
    const changed = { ...files, 'src/a.ts': 'export const a = () => 2;\n' };
    const again = await build(changed, store);
    expect(again.cache).toEqual({ hits: 5, misses: 1 });
    expect(again.outline('src/a.ts')?.functions.map((fn) => fn.name)).toEqual(['a']);
  });

  it('gives a digest that changes with a file that is imported, and with no other', async () => {
    using store = await openStore(':memory:');
    const before = await build(files, store);
    const after = await build({ ...files, 'src/b/loop.ts': 'export const again = 1;\n' }, store);
    expect(after.closureDigest('src/view.tsx')).not.toBe(before.closureDigest('src/view.tsx'));
    expect(after.closureDigest('src/types.ts')).toBe(before.closureDigest('src/types.ts'));
  });
});

describe('blobName', () => {
  it('is the name that git gives', () => {
    expect(blobName('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });
});
