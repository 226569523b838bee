/** Native ESM: run Node with --experimental-vm-modules (npm test does). Sources import each other by their .ts names. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/__tests__/global-setup.mjs',
  // Many tests start processes; on a busy machine each may take seconds.
  testTimeout: 30_000,
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // QTest on itself leaves out tests that start a test runner: each fault would start all of them.
  testPathIgnorePatterns: ['/fixtures/', ...(process.env.UNIT_TESTS ? ['\\.real\\.test\\.ts$'] : [])],
  modulePathIgnorePatterns: ['<rootDir>/build/', '/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
};
