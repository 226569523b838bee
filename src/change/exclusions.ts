import type { PathAttributes } from '../git.ts';
import type { ExclusionRule } from './change-set.ts';

/** Files larger than this are not read. */
export const HUGE_BYTES = 1024 * 1024;

export interface FileFacts {
  readonly path: string;
  readonly attributes: PathAttributes | undefined;
  /** Whether some language reads it, and whether that language calls it a test. */
  readonly hasLanguage: boolean;
  readonly isTest: boolean;
  /** `huge` and `binary` files have no text. */
  readonly content: 'text' | 'huge' | 'binary';
  /** Of head and of base, where there are any: a marker counts only where both have it, lest a change exempts itself. */
  readonly texts: readonly string[];
}

const VENDORED = /(^|\/)(vendor|vendored|third_party|third-party|node_modules|bower_components|jspm_packages)\//;
const DECLARATION = /\.d\.([cm]?ts|[^./]+\.ts)$/;
const CONFIG_NAMES: readonly RegExp[] = [
  /(^|\/)[^/]+\.config\.[^/]+$/,
  /(^|\/)\.[^/]+rc(\.[^/]+)?$/,
  /(^|\/)(Gruntfile|Gulpfile|gulpfile|karma\.conf|wallaby|webpack\.[^/]+)\.[cm]?[jt]s$/,
  /(^|\/)(package|package-lock|npm-shrinkwrap|[jt]sconfig(\.[^/]+)?|lerna|nx|turbo)\.json$/,
  /(^|\/)\.(storybook|husky|yarn|github)\//,
];
const MINIFIED_NAME = /[.-]min\.[cm]?js$/;

/** The first rule by which a file is not judged; undefined where it is. */
export function exclusionOf(file: FileFacts): ExclusionRule | undefined {
  const { path, attributes, texts } = file;
  const all = (rule: (text: string) => boolean) => texts.length > 0 && texts.every(rule);
  if (attributes?.vendored === true || VENDORED.test(path)) return 'vendored';
  if (attributes?.generated === true) return 'generated';
  if (DECLARATION.test(path)) return 'declaration';
  if (file.content !== 'text') return file.content;
  if (CONFIG_NAMES.some((name) => name.test(path))) return 'config';
  if (!file.hasLanguage) return 'language';
  if (file.isTest) return 'test';
  if (MINIFIED_NAME.test(path) || all(looksMinified)) return 'minified';
  if (all(saysGenerated)) return 'generated';
  return undefined;
}

/** Written by a tool by its own word: a marker in a comment of the first lines, or the source map that a compiler leaves at the end. */
function saysGenerated(text: string): boolean {
  const head = text.slice(0, 4000).split('\n', 20);
  const isComment = (line: string) => /^\s*(\/\/|\/\*|\*|#|--|<!--)/.test(line);
  if (head.some((line) => isComment(line) && /@generated\b|\bgenerated\b.*\bdo not (edit|modify)\b/i.test(line)))
    return true;
  return /^\/\/[#@] sourceMappingURL=\S+\s*$/m.test(text.slice(-2000).split('\n').slice(-3).join('\n'));
}

/** No hand writes lines of 250 characters on the average. */
function looksMinified(text: string): boolean {
  if (text.length < 2000) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 0 && text.length / lines.length > 250;
}
