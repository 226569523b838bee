import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Built-ins that came after Node 18, in which a project's runner may load the harness. */
const NEWER =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|\b(?:Map|Object)\.groupBy\(|Promise\.(?:withResolvers|try)\(|Array\.fromAsync\(/g;

it('the harness uses no built-in that Node 18 lacks', () => {
  const bundle = readFileSync(path.resolve('dist/harness/harness.cjs'), 'utf8').replace(/^\s*\/\/.*$/gm, '');

  expect(bundle).toContain('exploreOn');
  expect(bundle.match(NEWER)).toBeNull();
});
