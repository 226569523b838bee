import { readPlainScripts } from '../../../../src/languages/typescript/detect/plain-scripts.ts';
import { readTestScripts, unsupportedRunner } from '../../../../src/languages/typescript/detect/test-script.ts';

describe('readTestScripts', () => {
  it.each([
    ['vitest run', { framework: 'vitest' }],
    [
      'npm run build && vitest --config vitest.unit.config.ts',
      { framework: 'vitest', config: 'vitest.unit.config.ts' },
    ],
    ['cross-env NODE_ENV=test TZ=UTC jest --coverage', { framework: 'jest', env: { NODE_ENV: 'test', TZ: 'UTC' } }],
    [
      'NODE_OPTIONS="--experimental-vm-modules --max-old-space-size=4096" npx jest',
      { framework: 'jest', nodeFlags: ['--experimental-vm-modules'], env: {} },
    ],
    [
      'node --experimental-vm-modules node_modules/jest/bin/jest.js src',
      { framework: 'jest', nodeFlags: ['--experimental-vm-modules'], positional: ['src'] },
    ],
    [
      "nyc mocha -r ts-node/register --ui tdd 'test/**/*.spec.ts' --timeout 5000",
      { framework: 'mocha', runnerFlags: ['--require=ts-node/register', '--ui=tdd'] },
    ],
    [
      'node --import tsx --test --test-reporter=spec "test/**/*.test.ts"',
      { framework: 'node:test', nodeFlags: ['--import=tsx'], positional: ['test/**/*.test.ts'] },
    ],
    ['tsx --test', { framework: 'node:test', nodeFlags: ['--import=tsx'] }],
    ['LD_PRELOAD=x.so GITHUB_TOKEN=t mocha', { framework: 'mocha', env: {} }],
  ])('%s', (script, expected) => {
    expect(readTestScripts(script)).toMatchObject([expected]);
  });

  it.each(['eslint . && tsc', 'turbo run test', 'playwright test', 'echo "jest" > out'])(
    'finds no runner in %s',
    (script) => {
      expect(readTestScripts(script)).toEqual([]);
    },
  );

  it('says in which folder each runner of a script starts', () => {
    expect(readTestScripts('vitest && cd packages/x/ && jest && cd ../y && jest')).toMatchObject([
      { framework: 'vitest' },
      { framework: 'jest', folder: 'packages/x' },
      { framework: 'jest', folder: 'packages/y' },
    ]);
  });

  it('leaves the folder of a subshell at its end', () => {
    expect(readTestScripts('(cd packages/x && jest) && (cd packages/y; vitest run) ; mocha')).toMatchObject([
      { framework: 'jest', folder: 'packages/x', positional: [] },
      { framework: 'vitest', folder: 'packages/y' },
      { framework: 'mocha', positional: [] },
    ]);
    expect(readTestScripts('(cd packages/x && jest) && mocha')[1]).not.toHaveProperty('folder');
  });

  it('takes what is in quotes for no command', () => {
    expect(readTestScripts(`mocha "test/@(a|b).js" 'x; jest'`)).toMatchObject([
      { framework: 'mocha', positional: ['test/@(a|b).js', 'x; jest'] },
    ]);
  });

  it('names runners that are not supported', () => {
    expect(unsupportedRunner('npm run lint && c8 ava --verbose')).toBe('ava');
    expect(unsupportedRunner('bun test')).toBe('bun');
    expect(unsupportedRunner('bun run build')).toBeUndefined();
    expect(unsupportedRunner('vitest')).toBeUndefined();
  });
});

describe('readPlainScripts', () => {
  it.each([
    ['standard && tape test/*.js | tap-spec', { name: 'tape', patterns: ['test/*.js'] }],
    [
      "TZ=UTC c8 tape -r ./setup.js -i .ignore 'test/**/*.js' ./other.js",
      { name: 'tape', patterns: ['test/**/*.js', 'other.js'], nodeFlags: ['--require=./setup.js'], env: { TZ: 'UTC' } },
    ],
    [
      'node -r esm node_modules/.bin/tape test/*.js',
      { name: 'tape', nodeFlags: ['--require=esm'], patterns: ['test/*.js'] },
    ],
    ['tape test', { patterns: ['test.{js,ts}', 'test/index.{js,ts}'] }],
    ['tap --100 -R spec -j 4 test/*.js', { name: 'tap', patterns: ['test/*.js', expect.stringMatching(/^!/)] }],
    [
      'uvu -r esm tests .test.js$',
      { name: 'uvu', nodeFlags: ['--require=esm'], patterns: ['tests/**/*.test.js*', expect.stringMatching(/^!/)] },
    ],
    ['node test.js && node --expose-gc test/memory.js', { name: 'node', patterns: ['test.js', 'test/memory.js'] }],
    ['node test', { name: 'node', patterns: ['test.{js,ts}', 'test/index.{js,ts}'] }],
    ['tsx test/all.ts', { name: 'node', nodeFlags: ['--import=tsx'], patterns: ['test/all.ts'] }],
    ['for t in test/*.js; do node "$t"; done', { name: 'node', patterns: ['test/*.js'] }],
    ['set -e; for f in a.test.js b.test.js; do node ${f}; done', { patterns: ['a.test.js', 'b.test.js'] }],
  ])('%s', (script, expected) => {
    expect(readPlainScripts(script)).toMatchObject(expected);
  });

  it.each(['node build.js', 'node scripts/test.js', 'node --test test/x.js', 'eslint test.js', 'npm run tape'])(
    'finds no test in %s',
    (script) => {
      expect(readPlainScripts(script)).toBeUndefined();
    },
  );
});
