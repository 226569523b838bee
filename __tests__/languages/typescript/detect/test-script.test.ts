import { readTestScript, unsupportedRunner } from '../../../../src/languages/typescript/detect/test-script.ts';

describe('readTestScript', () => {
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
    expect(readTestScript(script)).toMatchObject(expected);
  });

  it.each(['eslint . && tsc', 'turbo run test', 'playwright test', 'echo "jest" > out'])(
    'finds no runner in %s',
    (script) => {
      expect(readTestScript(script)).toBeUndefined();
    },
  );

  it('names runners that are not supported', () => {
    expect(unsupportedRunner('npm run lint && c8 ava --verbose')).toBe('ava');
    expect(unsupportedRunner('bun test')).toBe('bun');
    expect(unsupportedRunner('bun run build')).toBeUndefined();
    expect(unsupportedRunner('vitest')).toBeUndefined();
  });
});
