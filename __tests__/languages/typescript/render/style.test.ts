import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { placeTest } from '../../../../src/languages/typescript/render/placement.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { specifierFor } from '../../../../src/languages/typescript/render/specifier.ts';
import { detectStyle } from '../../../../src/languages/typescript/render/style.ts';
import { builder, context, num, project, returns } from './build.ts';

function styleOf(files: Readonly<Record<string, string>>, source: string, more: Partial<TsProject>) {
  const testFiles = Object.keys(files).filter((file) => /test|spec/.test(file) && /\.[cm]?[jt]s$/.test(file));
  const own = project({ testFiles, ...more });
  const style = detectStyle(own, source, context(files));
  return { style, path: placeTest(own, source, style) };
}

describe('detectStyle', () => {
  it('writes beside the source for node:test where a project has no tests and no runner', () => {
    const { style, path } = styleOf({ 'lib/a.js': "'use strict';\n" }, 'lib/a.js', {
      framework: 'none',
      moduleType: 'commonjs',
    });
    expect(path).toBe('lib/a.qtest.test.js');
    expect(style).toMatchObject({ framework: 'node:test', assertions: 'assert', modules: 'cjs', typescript: false });
  });

  it('follows a Mocha project with chai, no semicolons and files without a suffix', () => {
    const test = `const { expect } = require("chai")
const parse = require("../lib/parse")

describe("parse", () => {
    it("parses", () => {
        const result = parse("a")
        expect(result).to.equal("a")
    })
})
`;
    const files = {
      'package.json': '{ "devDependencies": { "standard": "^17" } }',
      'lib/parse.js': 'module.exports = (x) => x\n',
      'lib/deep/b.js': '',
      'test/parse.js': test,
    };
    const { style, path } = styleOf(files, 'lib/parse.js', {
      framework: 'mocha',
      moduleType: 'commonjs',
      frameworkVersion: '10.2.0',
    });
    expect(path).toBe('test/parse.qtest.js');
    expect(style).toMatchObject({
      assertions: 'chai',
      modules: 'cjs',
      quote: '"',
      semicolons: false,
      trailingCommas: false,
      indent: '    ',
      test: 'it',
      suffix: '',
      specifierEnding: 'none',
      doubles: 'closure',
    });
    expect(styleOf(files, 'lib/deep/b.js', { framework: 'mocha', moduleType: 'commonjs' }).path).toBe(
      'test/deep/b.qtest.js',
    );
  });

  it('follows a TypeScript project with Jest globals imported, __tests__ folders and tabs', () => {
    const test = `import { expect, test } from '@jest/globals';
import { area } from '../area.js';

test('area', () => {
\texpect(area(1)).toBe(1);
});
`;
    const files = { 'src/shapes/area.ts': 'export const area = 1;', 'src/shapes/__tests__/area.spec.ts': test };
    const { style, path } = styleOf(files, 'src/shapes/line.ts', { framework: 'jest', frameworkVersion: '30.0.0' });
    expect(path).toBe('src/shapes/__tests__/line.qtest.spec.ts');
    expect(style).toMatchObject({
      testModule: '@jest/globals',
      test: 'test',
      indent: '\t',
      specifierEnding: 'js',
      doubles: 'jest',
    });
  });

  it('repeats the folders of the source where tests stand in a tree of their own', () => {
    const files = {
      'src/core/query.ts': 'export const q = 1;',
      'test/unit/core/query.test.ts': "import { q } from '../../../src/core/query';\nit('x', () => {});\n",
    };
    expect(styleOf(files, 'src/core/cache/entry.ts', { framework: 'vitest' }).path).toBe(
      'test/unit/core/cache/entry.qtest.test.ts',
    );
  });

  it('imports by the alias that the tests use', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/a.ts': 'export const a = 1;',
      'tests/a.test.ts': "import { a } from '@/a';\nimport { it } from 'vitest';\nit('x', () => {});\n",
    };
    const { style } = styleOf(files, 'src/a.ts', { framework: 'vitest', tsconfig: 'tsconfig.json' });
    expect(style.alias).toEqual({ prefix: '@/', folder: 'src' });
  });

  it.each([
    ['{ "baseUrl": "./src", "paths": { "@/*": ["*"] } }', 'src', '@/a'],
    ['{ "paths": { "@/*": ["./*"] } }', '.', '@/src/a'],
  ])('imports by an alias of the folder %s', (compilerOptions, folder, specifier) => {
    const files = {
      'tsconfig.json': `{ "compilerOptions": ${compilerOptions} }`,
      'src/a.ts': 'export const a = 1;',
      'tests/a.test.ts': `import { a } from '${specifier}';\nimport { it } from 'vitest';\nit('x', () => {});\n`,
    };
    const { style } = styleOf(files, 'src/a.ts', { framework: 'vitest', tsconfig: 'tsconfig.json' });
    expect(style.alias).toEqual({ prefix: '@/', folder });
    expect(specifierFor('tests/a.test.ts', 'src/a.ts', style, '')).toBe(specifier);
  });

  it('begins no name with the plus of SvelteKit, which refuses files of that kind', () => {
    const pathOf = (source: string) => styleOf({}, source, { framework: 'vitest', tsconfig: 'tsconfig.json' }).path;
    expect(pathOf('src/routes/+page.svelte')).toBe('src/routes/page.svelte.qtest.test.ts');
    expect(pathOf('src/routes/+page.server.ts')).toBe('src/routes/page.server.qtest.test.ts');
  });

  it('follows how blocks are called and imports stand together', async () => {
    const head = "import { describe, expect, it } from 'vitest'\n";
    const others = (from: string, title: string) =>
      `${head}${from}import { sum } from './sum'\n\ndescribe('${title}', () => {\n  it('adds', () => {})\n})\n`;
    const textWith = async (test: string) => {
      const { call, test: caseOf } = builder('src/sum.ts');
      const files = {
        'src/sum.ts': 'export function sum(a: number, b: number) { return a + b; }\n',
        'src/sum.test.ts': test,
      };
      const one = caseOf('sum', [call('sum', num(1), num(2))], [returns(0, num(3))]);
      const [file] = await renderTests({ cases: [one] }, context(files, { testFiles: ['src/sum.test.ts'] }));
      return file;
    };

    const together = await textWith(others('', '# sum'));
    expect(together?.text).toContain(`// Written by QTest for sum. Re-check`);
    expect(together?.text).toContain(`${head}import { sum } from './sum'\n\ndescribe('# sum', () => {\n`);
    expect(together?.cases[0]?.titlePath[0]).toBe('# sum');
    const apart = await textWith(others('\n', 'sum of numbers'));
    expect(apart?.text).toContain(`${head}\nimport { sum } from './sum'\n\ndescribe('sum', () => {\n`);
  });

  it('prefers the habits of the nearest tests over those far away', () => {
    const near = "import { it } from 'vitest';\nimport { a } from './a.js';\nit('x', () => {});\n";
    const far = 'import { test } from "vitest"\nimport { z } from "./z"\ntest("x", () => {})\n';
    const files = Object.fromEntries([
      ['src/near/a.ts', ''],
      ...[1, 2, 3, 4, 5].map((n) => [`src/near/a${n}.test.ts`, near]),
      ...Array.from({ length: 30 }, (_, n) => [`other/pkg/deep/z${n}.spec.ts`, far]),
    ]) as Record<string, string>;
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`src/near/b${n}.test.ts`, near]));
    expect(styleOf({ ...files, ...many }, 'src/near/a.ts', {}).style).toMatchObject({
      test: 'it',
      quote: "'",
      suffix: '.test',
    });
  });
});

describe('placeTest', () => {
  const test = "import { a } from '../src/a';\ntest('a', () => {});\n";
  const path = (testPath: string, testPatterns: readonly string[], source = 'src/a.ts') =>
    styleOf({ [testPath]: test, [source]: '' }, source, { testFiles: [testPath], testPatterns }).path;

  it('takes the ending by which the runner finds the nearest test', () => {
    expect(path('src/a.unit.ts', ['src/**/*.unit.ts'])).toBe('src/a.qtest.unit.ts');
  });

  it('takes the folder where only there tests are found', () => {
    expect(path('t/a.ts', ['t/**/*.ts'])).toBe('t/a.qtest.ts');
    expect(path('packages/x/test/a.ts', ['packages/*/test/*.ts'], 'packages/x/lib/a.ts')).toBe(
      'packages/x/test/a.qtest.ts',
    );
    expect(path('checks/a.check.ts', ['checks/*.check.ts'], 'src/deep/a.ts')).toBe('checks/deep-a.qtest.check.ts');
  });
});
