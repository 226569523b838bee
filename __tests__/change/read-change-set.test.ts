import { execFileSync } from 'node:child_process';
import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { ChangeSet } from '../../src/change/change-set.ts';
import { readChangeSet } from '../../src/change/read-change-set.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { Repository, typescript } from './repository.ts';

jest.setTimeout(30_000); // each test starts git a dozen times

const languages = [typescript];

/** What a change puts in scope, one line a function: `kind id lines`, and the binding behind a use. */
function inScope(change: ChangeSet): readonly string[] {
  return change.functions.map(({ kind, id, hunks, because }) => {
    const lines = hunks.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`)).join(',');
    return `${kind} ${id} ${lines}${because.how === 'uses' ? ` uses ${because.binding}` : ''}`;
  });
}

async function scopeOf(
  base: Record<string, string>,
  edit: (repository: Repository) => void,
): Promise<readonly string[]> {
  using repository = Repository.withCommit(base);
  edit(repository);
  return inScope(await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false }));
}

const PRICES = `import { round } from './round.js';
/** Adds tax. */
export function gross(net: number, rate = 0.2): number {
  const tax = net * rate;
  if (tax > 100) {
    return net + 100;
  }
  return net + tax;
}

export const half = (n: number): number => n / 2;

export class Cart {
  private items: number[] = [];
  add(price: number): void {
    this.items.push(price);
  }
  get total(): number {
    return this.items.reduce((a, b) => a + b, 0);
  }
}
`;
const base = { 'src/prices.ts': PRICES };

function edited(from: string, to: string): (repository: Repository) => void {
  if (!PRICES.includes(from)) throw new Error(`no ${from}`);
  return (repository) => repository.write({ 'src/prices.ts': PRICES.replaceAll(from, to) });
}

describe('functions in scope', () => {
  it('names the function and the lines of two edits in one function', async () => {
    const scope = await scopeOf(base, (repository) =>
      repository.write({
        'src/prices.ts': PRICES.replace('tax > 100', 'tax >= 100').replace('net + tax', 'net - tax'),
      }),
    );
    expect(scope).toEqual(['changed src/prices.ts#gross 5,8']);
  });

  it('gives the line that follows a deletion', async () => {
    const scope = await scopeOf(base, edited('  if (tax > 100) {\n    return net + 100;\n  }\n', ''));
    expect(scope).toEqual(['changed src/prices.ts#gross 5']);
  });

  it('gives the line before when the end of a body was deleted', async () => {
    const scope = await scopeOf(base, edited('    this.items.push(price);\n', '    price;\n    this.items.pop();\n'));
    const shorter = await scopeOf({ 'a.js': 'function f(a) {\n  a();\n  a.b();\n}\n' }, (repository) =>
      repository.write({ 'a.js': 'function f(a) {\n  a();\n}\n' }),
    );
    expect(scope).toEqual(['changed src/prices.ts#Cart.add 16-17']);
    expect(shorter).toEqual(['changed a.js#f 2']);
  });

  it.each([
    ['a comment', '/** Adds tax. */', '/** Adds the tax. */'],
    ['a type annotation', '(net: number, rate = 0.2): number', '(net: number, rate: number = 0.2): Money'],
    ['a cast and a non-null sign', 'return net + tax', 'return (net as number)! + tax'],
    ['indentation and line breaks', '  const tax = net * rate;', '      const tax =\n        net *\n        rate\n'],
    ['redundant parentheses', 'const tax = net * rate', 'const tax = (net * (rate))'],
    ['quotes of an import', "'./round.js'", '"./round.js"'],
    ['an access modifier', 'private items', 'protected readonly items'],
    ['braces', '{\n    return net + 100;\n  }', 'return net + 100;'],
    ['the name of a local', 'tax', 'levy'],
    ['the name of a function', 'half', 'middle'],
    ['the name of a class', 'Cart', 'Basket'],
    ['the name of a field', 'items', 'prices'],
  ])('has nothing in it when only %s changed', async (_, from, to) => {
    expect(await scopeOf(base, edited(from, to))).toEqual([]);
  });

  it('takes parentheses that change the meaning for a change', async () => {
    const from = { 'a.js': 'const f = (a, b, c) => a + b * c;\n' };
    const scope = await scopeOf(from, (repository) =>
      repository.write({ 'a.js': 'const f = (a, b, c) => (a + b) * c;\n' }),
    );
    expect(scope).toEqual(['changed a.js#f 1']);
  });

  it('leaves callers of a renamed function out, and takes those that now call another one', async () => {
    const from = {
      'a.js': 'function one() { return 1; }\nfunction two() { return 2; }\nfunction use() { return one(); }\n',
    };
    const renamed = await scopeOf(from, (repository) =>
      repository.write({ 'a.js': from['a.js'].replaceAll('one', 'first') }),
    );
    const redirected = await scopeOf(from, (repository) =>
      repository.write({ 'a.js': from['a.js'].replace('return one()', 'return two()') }),
    );
    expect(renamed).toEqual([]);
    expect(redirected).toEqual(['changed a.js#use 3']);
  });

  it('has nothing in it when a file is moved to another folder', async () => {
    const files = {
      ...base,
      'src/use.ts': "import { gross } from './prices.js';\nexport const use = () => gross(1);\n",
    };
    const scope = await scopeOf(files, (repository) => {
      repository.move('src/prices.ts', 'src/money/prices.ts');
      repository.write({
        'src/money/prices.ts': PRICES.replace('./round.js', '../round.js'),
        'src/use.ts': files['src/use.ts'].replace('./prices.js', './money/prices.js'),
      });
    });
    expect(scope).toEqual([]);
  });

  it('joins a file that was moved by hand and edited, and finds the constant that was edited in it', async () => {
    const from = { 'a.js': 'const LIMIT = 1;\nexports.f = (n) => {\n  return n > LIMIT;\n};\nexports.g = (n) => n;\n' };
    const scope = await scopeOf(from, (repository) => {
      repository.move('a.js', 'lib/b.js');
      repository.write({ 'lib/b.js': from['a.js'].replace('LIMIT = 1', 'LIMIT = 2') });
    });
    expect(scope).toEqual(['changed lib/b.js#exports.f 1 uses LIMIT']);
  });

  it('has nothing in it when a function moves to a file of its own, and finds an edit made on the way', async () => {
    const helper = 'function clamp(n) {\n  if (n < 0) return 0;\n  return Math.min(n, 100);\n}\n';
    const from = { 'a.js': `${helper}exports.f = function (n) { return clamp(n); };\n` };
    const to = { 'a.js': "const { clamp } = require('./clamp');\nexports.f = function (n) { return clamp(n); };\n" };
    const moved = await scopeOf(from, (repository) =>
      repository.write({ ...to, 'clamp.js': `${helper}module.exports = { clamp };\n` }),
    );
    const changed = await scopeOf(from, (repository) =>
      repository.write({ ...to, 'clamp.js': `${helper.replace('100', '99')}module.exports = { clamp };\n` }),
    );
    expect(moved).toEqual([]);
    expect(changed).toEqual(['changed clamp.js#clamp 3']);
  });

  it('takes the functions that use a changed constant, also through another constant and another file', async () => {
    const from = {
      'limits.js': 'export const LIMIT = 5;\nexport const TWICE = LIMIT * 2;\nexport const OTHER = 1;\n',
      'index.js': "export * from './limits.js';\n",
      'a.js':
        "import { TWICE as most } from './index.js';\nexport const a = (n) => n > most;\nexport const b = (n) => n;\n",
    };
    const scope = await scopeOf(from, (repository) =>
      repository.write({ 'limits.js': from['limits.js'].replace('LIMIT = 5', 'LIMIT = 6') }),
    );
    expect(scope).toEqual(['changed a.js#a  uses LIMIT']);
  });

  it('follows the usual aliases to a changed constant and to a moved file', async () => {
    const from = {
      'src/limits.ts': 'export const LIMIT = 5;\n',
      'src/deep/round.ts': 'export const round = (n: number) => n + 1;\n',
      'src/a.ts':
        "import { LIMIT } from '@/limits';\nimport { round } from '~/deep/round';\nexport const a = () => LIMIT;\nexport const b = () => round(1);\n",
    };
    const scope = await scopeOf(from, (repository) => {
      repository.write({
        'src/limits.ts': 'export const LIMIT = 6;\n',
        'src/a.ts': from['src/a.ts'].replace('deep/round', 'flat/round'),
      });
      repository.move('src/deep/round.ts', 'src/flat/round.ts');
    });
    expect(scope).toEqual(['changed src/a.ts#a  uses LIMIT']);
  });

  const SHOP = "import { LIMIT } from '@acme/core';\nexport const shop = (n: number) => n > LIMIT;\n";
  const LIMITS = {
    'package.json': '{ "workspaces": ["packages/*"] }',
    'packages/core/package.json':
      '{ "name": "@acme/core", "exports": { ".": "./src/index.ts", "./raw": "./src/limits.ts" } }',
    'packages/core/src/index.ts': "export * from './limits.ts';\n",
    'packages/core/src/limits.ts': 'export const LIMIT = 5;\nexport const OTHER = 1;\n',
  };

  it('follows the name of a workspace package, its subpaths and its own imports to a changed constant', async () => {
    const from = {
      ...LIMITS,
      '.gitignore': 'node_modules\n',
      'packages/shop/package.json': '{ "name": "shop", "imports": { "#money": "./src/deep/limits.ts" } }',
      'packages/shop/src/shop.ts': SHOP,
      'packages/shop/src/other.ts': SHOP.replaceAll('LIMIT', 'OTHER'),
      'packages/shop/src/raw.ts': SHOP.replace('core', 'core/raw'),
      'packages/shop/src/deep/limits.ts': 'export const CENTS = 1;\n',
      'packages/shop/src/inner.ts': "import { CENTS } from '#money';\nexport const inner = () => CENTS;\n",
    };
    const scope = await scopeOf(from, (repository) => {
      repository.write({ 'node_modules/@acme/x': '' });
      symlinkSync('../../packages/core', join(repository.root, 'node_modules/@acme/core'));
      repository.write({
        'packages/core/src/limits.ts': LIMITS['packages/core/src/limits.ts'].replace('5', '6'),
        'packages/shop/src/deep/limits.ts': 'export const CENTS = 2;\n',
      });
    });
    expect(scope).toEqual([
      'changed packages/shop/src/raw.ts#shop  uses LIMIT',
      'changed packages/shop/src/inner.ts#inner  uses CENTS',
      'changed packages/shop/src/shop.ts#shop  uses LIMIT',
    ]);
  });

  it("follows the compiler's paths to a changed constant, also where another configuration brings them", async () => {
    const from = {
      ...LIMITS,
      'tsconfig.base.json': '{ "compilerOptions": { "paths": { "@acme/*": ["./packages/*/src"] } } }',
      'packages/shop/tsconfig.json': '{ "extends": "../../tsconfig.base.json" }',
      'packages/shop/src/shop.ts': SHOP,
      'packages/none/src/none.ts': SHOP,
    };
    const scope = await scopeOf(from, (repository) =>
      repository.write({
        'packages/core/src/limits.ts': LIMITS['packages/core/src/limits.ts'].replace('5', '6'),
      }),
    );
    expect(scope).toEqual(['changed packages/shop/src/shop.ts#shop  uses LIMIT']);
  });

  it('gives the lines of the changed binding to a function of the same file', async () => {
    const from = {
      'a.js': 'const table = {\n  kb: 1,\n  mb: 2,\n};\nfunction size(unit) {\n  return table[unit];\n}\n',
    };
    const scope = await scopeOf(from, (repository) =>
      repository.write({ 'a.js': from['a.js'].replace('mb: 2', 'mb: 3') }),
    );
    expect(scope).toEqual(['changed a.js#size 3 uses table']);
  });

  it('names a changed binding that no function uses, and no other one', async () => {
    using repository = Repository.withCommit({
      'a.js': 'register(1);\nexport const a = 1;\nconst b = 2;\nexport const f = () => b;\n',
    });
    repository.write({
      'a.js': 'setUp();\nregister(1);\nexport const a = 2;\nconst b = 3;\nexport const f = () => b;\n',
    });
    const change = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
    expect(change.looseBindings).toEqual([
      { file: 'a.js', name: '<module>:1', hunks: [{ start: 1, end: 1 }] },
      { file: 'a.js', name: 'a', hunks: [{ start: 3, end: 3 }] },
    ]);
    expect(change.functions[0]?.changedBindings).toEqual([{ name: 'b', hunks: [{ start: 4, end: 4 }] }]);
  });

  it('takes methods that use a changed field initialiser', async () => {
    const scope = await scopeOf(base, edited('items: number[] = []', 'items: number[] = [1]'));
    expect(scope).toEqual([
      'changed src/prices.ts#Cart.add 14 uses Cart.items',
      'changed src/prices.ts#Cart.total 14 uses Cart.items',
    ]);
  });

  it('leaves out files that were only copied or touched', async () => {
    using repository = Repository.withCommit({ ...base, 'src/same.ts': 'export const same = () => 1;\n' });
    repository.write({ 'src/prices.ts': PRICES.replace('n / 2', 'n / 3') });
    for (const file of ['src/prices.ts', 'src/same.ts']) utimesSync(join(repository.root, file), 1, 1);
    const change = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
    expect(change.files.map(({ path }) => path)).toEqual(['src/prices.ts']);
  });

  it('calls every function of a new file new, untracked ones included', async () => {
    const scope = await scopeOf(base, (repository) =>
      repository.write({ 'new file.ts': 'export function f() {\n  return 1;\n}\n' }),
    );
    expect(scope).toEqual(['new new file.ts#f 1-2'].map((line) => line.replace('1-2', '1-3')));
  });

  it('is empty without a change', async () => {
    expect(await scopeOf(base, () => {})).toEqual([]);
  });
});

describe('readChangeSet', () => {
  it('names the rule by which a file is left out', async () => {
    using repository = Repository.withCommit({ '.gitattributes': 'made.js linguist-generated\n' });
    repository.write({
      'a.test.ts': 'it()',
      'vendor/x.js': 'f()',
      'types.d.ts': 'export {}',
      'jest.config.js': 'x',
      'made.js': 'f()',
      'tool.js': '// @generated by tool\nf()',
      'x.min.js': 'f()',
      'notes.md': 'hello',
      'image.js': '\0\0',
      'big.js': `'${'x'.repeat(1024 * 1024)}'`,
    });
    symlinkSync('/etc/hostname', join(repository.root, 'link.js'));
    const { files } = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
    expect(Object.fromEntries(files.map((file) => [file.path, file.excludedBy]))).toEqual({
      'a.test.ts': 'test',
      'big.js': 'huge',
      'image.js': 'binary',
      'jest.config.js': 'config',
      'link.js': 'binary',
      'made.js': 'generated',
      'notes.md': 'language',
      'tool.js': 'generated',
      'types.d.ts': 'declaration',
      'vendor/x.js': 'vendored',
      'x.min.js': 'minified',
    });
  });

  it('does not let a change exempt itself by attributes or markers', async () => {
    using repository = Repository.withCommit({ 'a.js': 'exports.f = () => 1;\n', 'b.js': 'exports.f = () => 1;\n' });
    repository.write({
      '.gitattributes': '*.js linguist-generated linguist-vendored\n',
      'a.js': 'exports.f = () => 2;\n',
      'b.js': '// @generated\nexports.f = () => 2;\n',
    });
    repository.commit('exempt');
    const change = await readChangeSet({ root: repository.root, base: 'HEAD~1', languages, ci: false });
    expect(inScope(change)).toEqual(['changed a.js#exports.f 1', 'changed b.js#exports.f 2']);
  });

  it('leaves a file with a syntax error out by name and reads the others', async () => {
    using repository = Repository.withCommit({
      'a.ts': 'export const a = () => 1;\n',
      'b.ts': 'export const b = () => 1;\n',
    });
    repository.write({ 'a.ts': 'export const a = () => {\n  return (;\n', 'b.ts': 'export const b = () => 2;\n' });
    const change = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
    expect(change.files.map((file) => file.syntaxError)).toEqual([
      expect.stringMatching(/^syntax error in line \d, /),
      undefined,
    ]);
    expect(inScope(change)).toEqual(['changed b.ts#b 1']);
  });

  it('reads files whose names would break a line or an option', async () => {
    const names = ['-rf.js', 'a b.js', 'a"quote\'.js', 'new\nline.js', 'näme-日本.js', ':(glob)x.js'];
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    using repository = Repository.withCommit(all('exports.f = (a) => a + 1;\n'));
    repository.write(all('exports.f = (a) => a + 2;\n'));
    const change = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
    expect(change.functions.map((fn) => fn.file)).toEqual([...names].sort());
    expect(change.functions.every((fn) => fn.kind === 'changed')).toBe(true);
  });

  it('works from a subfolder and gives paths from the root of the repository', async () => {
    using repository = Repository.withCommit({ 'packages/a/src/x.ts': 'export const x = () => 1;\n' });
    repository.write({ 'packages/a/src/x.ts': 'export const x = () => 2;\n' });
    const change = await readChangeSet({
      root: join(repository.root, 'packages/a'),
      base: 'HEAD',
      languages,
      ci: false,
    });
    expect(change.root).toBe(repository.root);
    expect(inScope(change)).toEqual(['changed packages/a/src/x.ts#x 1']);
  });

  it('judges every function of files named by globs as new', async () => {
    using repository = Repository.withCommit({
      'src/a.ts': 'export const a = () => 1;\n',
      'src/b.ts': 'export const b = () => 1;\n',
    });
    const change = await readChangeSet({ root: repository.root, files: ['src/a*.ts'], languages });
    expect(inScope(change)).toEqual(['new src/a.ts#a 1']);
    expect(change.functions[0]?.base).toBeUndefined();
  });

  it('refuses a glob that names nothing and says what may have been meant', async () => {
    using repository = Repository.withCommit({ 'src/prices.ts': 'export const a = () => 1;\n' });
    const reading = readChangeSet({ root: repository.root, files: ['src/price.ts'], languages });
    await expect(reading).rejects.toThrow(ConfigurationError);
    await expect(reading).rejects.toThrow('Did you mean src/prices.ts?');
  });

  it('runs no hook and no git of the repository, and leaves the index as it was', async () => {
    using repository = Repository.withCommit({ 'a.js': 'exports.f = () => 1;\n' });
    repository.write({
      '.git/hooks/post-index-change': '#!/bin/sh\ntouch hooked\n',
      'bin/git': '#!/bin/sh\ntouch ran\nexit 1\n',
      'a.js': 'exports.f = () => 2;\n',
    });
    execFileSync('chmod', [
      '+x',
      join(repository.root, '.git/hooks/post-index-change'),
      join(repository.root, 'bin/git'),
    ]);
    const before = process.env['PATH'];
    process.env['PATH'] = `${join(repository.root, 'bin')}:${before ?? ''}`;
    try {
      const change = await readChangeSet({ root: repository.root, base: 'HEAD', languages, ci: false });
      expect(inScope(change)).toEqual(['changed a.js#exports.f 1']);
    } finally {
      process.env['PATH'] = before;
    }
    expect(repository.git('ls-files', '--others', 'ran', 'hooked')).toBe('');
  });
});
