/**
 * Pairs of releases for bench/brittle.ts, chosen by rule and written down before any was measured. Of these small packages without
 * effects: balanced-match, basic-auth, brace-expansion, braces, bytes, camelcase, color-convert, color-string, compare-versions,
 * complex.js, content-disposition, content-type, cookie, deep-equal, encodeurl, escape-html, fill-range, forwarded, fraction.js,
 * fresh, ini, kind-of, leven, media-typer, minimist, in this order, the first 20 that have a pair: the newest two consecutive
 * releases of the same minor version, among the newest six such pairs, between which a function's syntax tree differs in a
 * source file that the package loads (no build, no command line). `files` are all files of which that is true.
 *
 * `entries` are the functions of which the changelog, or where it ships none the diff, says that they behave otherwise on
 * purpose. Everything else in a release is meant to behave as before.
 */
export interface ReleasePair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  readonly files: readonly string[];
  /** Names of functions, with what was said of them. */
  readonly entries: Readonly<Record<string, string>>;
}

const INDEX = ['index.js'];
const CASE = 'names, functions and units are read in any case';
const RANGES = 'ranges from a letter to itself, descending letters and negative padded numbers are mended';

export const PAIRS: readonly ReleasePair[] = [
  { name: 'balanced-match', base: '1.0.1', head: '1.0.2', files: INDEX, entries: {} },
  {
    name: 'basic-auth',
    base: '1.0.3',
    head: '1.0.4',
    files: INDEX,
    entries: { auth: 'changelog: improve error message when `req` is not an object or has no `headers`' },
  },
  {
    name: 'braces',
    base: '3.0.2',
    head: '3.0.3',
    files: ['index.js', 'lib/compile.js', 'lib/expand.js', 'lib/parse.js', 'lib/stringify.js', 'lib/utils.js'],
    entries: { compile: 'diff: ranges keep leading zeros', parse: 'diff: the longest input is 10,000 characters' },
  },
  {
    name: 'bytes',
    base: '3.1.1',
    head: '3.1.2',
    files: INDEX,
    entries: { parse: 'changelog: fix return value for un-parsable strings' },
  },
  {
    name: 'camelcase',
    base: '7.0.0',
    head: '7.0.1',
    files: INDEX,
    entries: { preserveCamelCase: 'diff: runs of capitals are kept by an option' },
  },
  {
    name: 'color-convert',
    base: '3.1.2',
    head: '3.1.3',
    files: ['conversions.js'],
    entries: { 'convert.keyword.rgb': 'diff: hands out a copy, throws for a word that is no colour' },
  },
  {
    name: 'color-string',
    base: '2.1.3',
    head: '2.1.4',
    files: INDEX,
    entries: { 'cs.get.rgb': `diff: ${CASE}`, 'cs.get.hsl': `diff: ${CASE}`, 'cs.get.hwb': `diff: ${CASE}` },
  },
  { name: 'content-disposition', base: '0.5.2', head: '0.5.3', files: INDEX, entries: {} },
  { name: 'content-type', base: '1.0.4', head: '1.0.5', files: INDEX, entries: {} },
  {
    name: 'cookie',
    base: '0.7.1',
    head: '0.7.2',
    files: INDEX,
    entries: { parse: 'diff: a cookie named hasOwnProperty is read' },
  },
  { name: 'deep-equal', base: '2.2.1', head: '2.2.2', files: INDEX, entries: {} },
  {
    name: 'encodeurl',
    base: '2.0.0',
    head: '2.0.1',
    files: INDEX,
    entries: { encodeUrl: 'diff: neighbouring surrogates that are no pair are each replaced' },
  },
  { name: 'escape-html', base: '1.0.2', head: '1.0.3', files: INDEX, entries: {} },
  {
    name: 'fill-range',
    base: '7.0.0',
    head: '7.0.1',
    files: INDEX,
    entries: { toMaxLen: `diff: ${RANGES}`, toRange: `diff: ${RANGES}`, fillLetters: `diff: ${RANGES}` },
  },
  { name: 'forwarded', base: '0.1.1', head: '0.1.2', files: INDEX, entries: {} },
  {
    name: 'fresh',
    base: '0.5.1',
    head: '0.5.2',
    files: INDEX,
    entries: { fresh: 'changelog: fix regression matching multiple ETags in If-None-Match' },
  },
  {
    name: 'ini',
    base: '4.1.2',
    head: '4.1.3',
    files: ['lib/ini.js'],
    entries: { decode: 'diff: repeated keys without [] keep their last two letters' },
  },
  {
    name: 'kind-of',
    base: '6.0.2',
    head: '6.0.3',
    files: INDEX,
    entries: { ctorName: 'changelog: a `constructor` that is no function has no name' },
  },
  { name: 'media-typer', base: '1.1.0', head: '1.1.1', files: INDEX, entries: {} },
  {
    name: 'minimist',
    base: '1.2.7',
    head: '1.2.8',
    files: INDEX,
    entries: {
      'module.exports': 'changelog: a single dash after a long option, several aliases of texts, `=` in short options',
    },
  },
];
