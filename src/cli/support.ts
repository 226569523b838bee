/** What QTest can do with each test framework. docs/support.md shows the same table; a test keeps them equal. */

export interface FrameworkSupport {
  readonly framework: string;
  /** Inputs are tried, and tests written, inside the framework's own process. */
  readonly search: string;
  /** Each fault is run against the tests that reach it only. */
  readonly perTestCoverage: string;
  /** Faults are run against the existing tests, so that the gate can decide. */
  readonly gate: string;
}

export const SUPPORT: readonly FrameworkSupport[] = [
  { framework: 'vitest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
  { framework: 'jest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
  { framework: 'mocha', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
  { framework: 'node:test', search: 'yes', perTestCoverage: 'no, by test file', gate: 'yes' },
  {
    framework: 'tape, tap, uvu, node FILE',
    search: 'yes, tests are written for node:test',
    perTestCoverage: 'no, by test file',
    gate: 'yes: a file is one test, and passes by its exit status',
  },
  {
    framework: 'none',
    search: 'yes, tests are written for node:test',
    perTestCoverage: 'no, by test file',
    gate: 'yes',
  },
];

/** The row of a framework; undefined where QTest does not drive it. */
export function supportOf(framework: string): FrameworkSupport | undefined {
  return SUPPORT.find((row) => row.framework === framework);
}
