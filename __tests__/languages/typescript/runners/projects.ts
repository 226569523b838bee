/** One small project for each way to run tests, all about the same `add`. */
import path from 'node:path';

const MODULES = path.join(import.meta.dirname, '../../../../node_modules');

/** A project on disk: its files, and where its parts are. */
export interface SampleProject {
  readonly files: Readonly<Record<string, string>>;
  readonly source: string;
  readonly test: string;
  /** A test file that throws when it is loaded. */
  readonly broken: string;
  /** Where a harness goes, outside of what the project calls a test. */
  readonly harness: string;
  /** How the harness imports the source. */
  readonly specifier: string;
  readonly esm: boolean;
}

const TYPED = {
  'src/one.ts': 'export const one = (): number => 1;\n',
  'src/add.ts':
    "import { one } from './one';\nexport const add = (a: number, b: number): number => a + b * one();\nlet count = 0;\nexport const bump = () => ++count;\n",
};
const ES_MODULES = {
  'src/one.js': 'export const one = () => 1;\n',
  'src/add.js':
    "import { one } from './one.js';\nexport const add = (a, b) => a + b * one();\nlet count = 0;\nexport const bump = () => ++count;\n",
};
const COMMONJS = {
  'src/one.js': 'exports.one = () => 1;\n',
  'src/add.js':
    "const { one } = require('./one');\nexports.add = (a, b) => a + b * one();\nlet count = 0;\nexports.bump = () => ++count;\n",
};
const LOAD_ERROR = "throw new Error('does not load');\n";
const SWC = "['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }]";

function tests(head: string, equal: (a: string, b: string) => string): string {
  return `${head}
describe('outer', () => {
  describe('inner', () => {
    it('adds', () => { ${equal('add(1, 2)', '3')}; });
    it('fails', () => { ${equal('add(1, 2)', '4')}; });
    it.skip('is left out', () => {});
  });
});
`;
}
const withExpect = (head: string) => tests(head, (a, b) => `expect(${a}).toBe(${b})`);
const withAssert = (head: string) => tests(head, (a, b) => `assert.equal(${a}, ${b})`);

function sample(
  packageJson: object,
  files: Record<string, string>,
  places: Pick<SampleProject, 'test' | 'broken'> & Partial<SampleProject>,
): SampleProject {
  const source = 'src/add.ts' in files ? 'src/add.ts' : 'src/add.js';
  const ending = path.extname(source);
  return {
    source,
    harness: `src/sub/x.harness${ending}`,
    specifier: `../add${ending}`,
    esm: (packageJson as { type?: string }).type === 'module',
    ...places,
    files: {
      'package.json': JSON.stringify({ name: 'sample', ...packageJson }),
      node_modules: `-> ${MODULES}`,
      ...files,
      [places.broken]: LOAD_ERROR,
    },
  };
}

export const SAMPLES: Readonly<Record<string, SampleProject>> = {
  'vitest with defaults': sample(
    { type: 'module', scripts: { test: 'vitest' } },
    {
      ...TYPED,
      'src/add.test.ts': withExpect("import { describe, expect, it } from 'vitest';\nimport { add } from './add';"),
    },
    { test: 'src/add.test.ts', broken: 'src/broken.test.ts' },
  ),
  'vitest with alias, globals and an include of its own': sample(
    { devDependencies: { vitest: '*' } },
    {
      ...TYPED,
      'vite.config.ts': `import path from 'node:path';
        import { defineConfig } from 'vitest/config';
        export default defineConfig(() => ({
          resolve: { alias: { '@': path.resolve(__dirname, 'src') } },
          test: { globals: true, include: ['spec/*.ts'] },
        }));`,
      'spec/add.ts': withExpect("import { add } from '@/add';"),
    },
    { test: 'spec/add.ts', broken: 'spec/broken.ts' },
  ),
  'vitest with inline projects': sample(
    { type: 'module', scripts: { test: 'vitest run' } },
    {
      ...TYPED,
      'vitest.config.mjs': `export default { test: { projects: [
        { extends: true, test: { name: 'unit', globals: true, include: ['src/**/*.{test,harness}.ts'] } },
        { test: { name: 'other', include: ['other/**'] } },
      ] } };`,
      'src/add.test.ts': withExpect("import { add } from './add';"),
    },
    { test: 'src/add.test.ts', broken: 'src/broken.test.ts' },
  ),
  'jest with CommonJS': sample(
    { scripts: { test: 'jest' } },
    { ...COMMONJS, '__tests__/add.js': withExpect("const { add } = require('../src/add');") },
    { test: '__tests__/add.js', broken: '__tests__/broken.js' },
  ),
  'jest with TypeScript, testRegex and roots': sample(
    { scripts: { test: 'jest' } },
    {
      ...TYPED,
      'jest.config.js': `module.exports = { roots: ['<rootDir>/src/test'], testRegex: '\\\\.test\\\\.ts$', transform: { '\\\\.ts$': ${SWC} } };`,
      'src/test/add.test.ts': withExpect("import { add } from '../add';"),
    },
    { test: 'src/test/add.test.ts', broken: 'src/test/broken.test.ts' },
  ),
  'jest with native ES modules': sample(
    { type: 'module', scripts: { test: 'NODE_OPTIONS=--experimental-vm-modules jest' }, jest: { transform: {} } },
    { ...ES_MODULES, 'src/add.test.js': withExpect("import { add } from './add.js';") },
    { test: 'src/add.test.js', broken: 'src/broken.test.js' },
  ),
  'jest with inline projects': sample(
    {
      scripts: { test: 'jest' },
      jest: {
        projects: [
          { displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.js'] },
          { displayName: 'other', testMatch: ['<rootDir>/other/**'] },
        ],
      },
    },
    { ...COMMONJS, 'src/add.test.js': withExpect("const { add } = require('./add');") },
    { test: 'src/add.test.js', broken: 'src/broken.test.js' },
  ),
  'mocha with CommonJS, spec and require': sample(
    { scripts: { test: 'mocha --require ./setup.js' } },
    {
      ...COMMONJS,
      '.mocharc.yml': 'spec:\n  - checks/**/*.js\n',
      'setup.js': "global.assert = require('node:assert');\n",
      'checks/add.js': withAssert("const { add } = require('../src/add');"),
    },
    { test: 'checks/add.js', broken: 'checks/broken.js' },
  ),
  'mocha with ES modules': sample(
    { type: 'module', scripts: { test: 'mocha' } },
    {
      ...ES_MODULES,
      'test/add.js': withAssert("import assert from 'node:assert';\nimport { add } from '../src/add.js';"),
    },
    { test: 'test/add.js', broken: 'test/broken.js' },
  ),
  'node:test with CommonJS': sample(
    { scripts: { test: 'node --test' } },
    {
      ...COMMONJS,
      'test/add.test.js': withAssert(
        "const assert = require('node:assert');\nconst { describe, it } = require('node:test');\nconst { add } = require('../src/add');",
      ),
    },
    { test: 'test/add.test.js', broken: 'test/broken.test.js' },
  ),
  'node:test with ES modules': sample(
    { type: 'module', scripts: { test: 'node --test' } },
    {
      ...ES_MODULES,
      'src/add.test.js': withAssert(
        "import assert from 'node:assert';\nimport { describe, it } from 'node:test';\nimport { add } from './add.js';",
      ),
    },
    { test: 'src/add.test.js', broken: 'src/broken.test.js' },
  ),
};
