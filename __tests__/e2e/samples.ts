/** Small projects that the end-to-end tests start from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { engineFolder } from '../../src/languages/typescript/engine/home.ts';
import { type Files, temporaryFolder } from './project.ts';

/** A package of ES modules tested by `node --test`: the quickest runner to start. */
export const NODE_PACKAGE: Files = {
  'package.json': '{ "name": "shop", "type": "module", "scripts": { "test": "node --test" } }\n',
};

const fee = (limit: string) => `export function fee(total, member) {
  if (member) return 0;
  return total ${limit} ? 5 : 10;
}
`;

const FEE_TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
import { fee } from '../src/fee.js';

test('members pay nothing', () => assert.equal(fee(10, true), 0));
test('a small order pays in full', () => assert.equal(fee(10, false), 10));
`;

/** A function with one changed operator and two tests that do not notice it. */
export const FEE = {
  base: { ...NODE_PACKAGE, 'src/fee.js': fee('> 50'), 'test/fee.test.js': FEE_TEST },
  head: { 'src/fee.js': fee('>= 50') },
} as const;

/** A test file of its own beside those of `FEE`, which imports what changed. */
export function besideFee(file: string, body: string): { readonly base: Files; readonly head: Files } {
  const head = `import test from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { fee } from '../src/fee.js';

`;
  return { base: { ...FEE.base, [file]: head + body }, head: FEE.head };
}

/** Value of QTEST_ENGINES for a home in which Stryker's class does the given when it is to run; `report` is the file it owes, `config` its options. */
export function engineWith(program: string): string {
  const parent = temporaryFolder();
  const packages = path.join(parent, path.basename(engineFolder()), 'node_modules/@stryker-mutator');
  const files = {
    'core/bin/stryker.js': '',
    'core/dist/src/index.js': `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { Instrumenter } from '../../../instrumenter/dist/src/instrumenter.js';
export class Stryker {
  #options;
  constructor(options) {
    this.#options = options;
  }
  async runMutationTest() {
    const config = this.#options;
    const report = config.jsonReporter.fileName;
    ${program}
  }
}
`,
    'core/dist/src/process/4-mutation-test-executor.js': 'export class MutationTestExecutor {}\n',
    'core/dist/src/test-runner/timeout-decorator.js': 'export class TimeoutDecorator {}\n',
    'core/dist/src/utils/object-utils.js': 'export const objectUtils = {};\n',
    'instrumenter/dist/src/instrumenter.js': 'export class Instrumenter {}\n',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(packages, file)), { recursive: true });
    writeFileSync(path.join(packages, file), text);
  }
  writeFileSync(path.join(packages, 'package.json'), '{ "type": "module" }');
  return parent;
}

/**
 * An engine that runs nothing and says the same of every fault, with so many tests run against each; of the controls it tells what
 * is expected of them. Of the last `silent` faults it says nothing. Into the file `starts` it writes a line each time: the texts that it
 * puts in, and how many test files it was to run; after the first `lives` starts it breaks off there.
 */
export function engineThatSays(
  status: string,
  { tests = 1, silent = 0, starts = '', lives = Number.MAX_SAFE_INTEGER } = {},
): string {
  return engineWith(`const { mutants } = await new Instrumenter().instrument([]);
    const controls = mutants.filter(({ mutatorName }) => mutatorName === 'Control');
    const told = mutants.map(({ id, mutatorName, replacement, location }) => {
      const at = controls.findIndex((control) => control.id === id);
      const status = at < 0 ? '${status}' : at % 2 === 0 ? 'Survived' : 'Killed';
      return { id, mutatorName, replacement, location, status, coveredBy: ['0'], testsCompleted: at < 0 ? ${tests} : 1 };
    });
    const faults = told.filter(({ mutatorName }) => mutatorName !== 'Control');
    if (${starts !== ''}) {
      const texts = faults.map(({ replacement }) => replacement);
      const asked = () => JSON.parse(/^const tests = (.*?)\\.map/m.exec(readFileSync(config.jest.configFile, 'utf8'))[1]);
      const files = config.tap?.testFiles ?? asked();
      appendFileSync(${JSON.stringify(starts)}, texts + ': ' + files.length + ' test files\\n');
      if (readFileSync(${JSON.stringify(starts)}, 'utf8').trim().split('\\n').length > ${lives}) process.exit(1);
    }
    for (const { id } of faults.slice(faults.length - ${silent})) told.splice(told.findIndex((one) => one.id === id), 1);
    writeFileSync(report, JSON.stringify({ config, files: { 'src/fee.js': { mutants: told } } }));`);
}
