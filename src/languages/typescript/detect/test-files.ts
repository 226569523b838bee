/** Which files are tests, by the naming rules of the frameworks. */
import path from 'node:path';
import { isComponentFile } from '../outline/component-file.ts';
import type { TsProject } from '../project.ts';

const SOURCE = /\.[cm]?[jt]sx?$/;
const NAMED_AS_TEST = /(?:^|[./_-])(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)tests?\.[cm]?[jt]sx?$/i;
const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|spec|e2e|cypress)\//;
/** Benchmarks (https://vitest.dev/config/#benchmark-include) and stories (https://storybook.js.org/docs/writing-stories): like tests nobody ships them. */
const LIKE_A_TEST =
  /\.(?:bench|benchmark|story|stories)\.[cm]?[jt]sx?$|^(?:(?!(?:src|lib|app)\/)[^/]+\/)*(?:bench|benchmarks?)\//;
/** Support files inside test folders: never tests of their own. */
const SUPPORT =
  /(?:^|\/)(?:__fixtures__|__mocks__|__snapshots__|fixtures?|helpers?|support|utils?|data)\/|\.d\.[cm]?ts$/;

/**
 * True for a test file or what only tests use, by its path alone: `*.test.*`, `*.spec.*`, `*-test.*`, and everything below
 * `__tests__`, `__mocks__`, `__fixtures__`, `test`, `tests`, `spec`, `e2e`, `cypress`; and for benchmarks and stories.
 */
export function isTest(file: string): boolean {
  const isSource = SOURCE.test(file) || isComponentFile(file);
  return isSource && [NAMED_AS_TEST, TEST_FOLDER, LIKE_A_TEST].some((rule) => rule.test(file));
}

/**
 * The test files that a framework finds by its defaults, or by the patterns that the project sets (globs relative to the
 * project's folder, or regular expressions `/…/` for the path from there). `files` are relative to the project's folder.
 */
export function testFilesOf(
  framework: TsProject['framework'],
  files: readonly string[],
  patterns: readonly string[],
): string[] {
  const isWanted = patterns.length > 0 ? (file: string) => matchesAny(file, patterns) : DEFAULTS[framework];
  return files.filter((file) => SOURCE.test(file) && !file.endsWith('.d.ts') && isWanted(file));
}

const DEFAULTS: Readonly<Record<TsProject['framework'], (file: string) => boolean>> = {
  // https://vitest.dev/config/#include
  vitest: (file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file),
  // https://jestjs.io/docs/configuration#testmatch-arraystring
  jest: (file) =>
    /(?:^|\/)(?:.*\.)?(?:spec|test)\.[cm]?[jt]sx?$/.test(file) ||
    (/(?:^|\/)__tests__\//.test(file) && !SUPPORT.test(file)),
  // https://mochajs.org/#the-test-directory: `./test/*.{js,cjs,mjs}`
  mocha: (file) => /^test\/[^/]+\.[cm]?js$/.test(file),
  'node:test': isNodeTest,
  none: isNodeTest,
};

/** https://nodejs.org/api/test.html#running-tests-from-the-command-line */
function isNodeTest(file: string): boolean {
  return /(?:^|\/)(?:[^/]*[._-]test|test-[^/]*|test)\.[cm]?[jt]s$|(?:^|\/)test\//.test(file) && !SUPPORT.test(file);
}

function matchesAny(file: string, patterns: readonly string[]): boolean {
  const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  const matches = (pattern: string) => {
    const regex = /^\/(.+)\/$/s.exec(pattern)?.[1];
    return regex ? isMatch(regex, `/${file}`) : path.matchesGlob(file, pattern) || file === pattern;
  };
  return included.some(matches) && !excluded.some((pattern) => matches(pattern.slice(1)));
}

function isMatch(regex: string, file: string): boolean {
  try {
    return new RegExp(regex).test(file);
  } catch {
    return false; // no regular expression: Jest finds nothing by it either
  }
}
