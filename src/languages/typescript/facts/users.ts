/** Who uses a file of the repository: code that calls its functions, and tests that people wrote. */
import path from 'node:path';
import { ts } from 'ts-morph';
import type { Excerpt, FunctionContext } from '../../suggesting.ts';
import { readFixture } from '../amplify/read-fixture.ts';
import { handWritten } from '../examples.ts';
import { excerptOf } from './excerpt.ts';
import { importedNames, sourceFiles, stem } from './importers.ts';
import { readText } from './read-text.ts';
import type { FactsFile, FactsRequest } from './types.ts';

const MAX_USERS = 40;
const MAX_SHOWN = 4;
/** Longer calls and tests are left out. */
const MAX_CALL = 400;
const MAX_TEST = 1_000;

type Uses = Pick<FunctionContext, 'callers' | 'tests'>;

/** For the names of a function of the file: its calls, a file each, and tests. No limit of time: each run sees the same. */
export function usersOf(file: FactsFile, request: FactsRequest): (names: readonly string[]) => Uses {
  const users = importing(file, request);
  const tests = new Set(request.testFiles);
  const code = [{ path: file.path, text: file.text }, ...users.filter((one) => !tests.has(one.absolute))];
  const tested = users.filter((one) => tests.has(one.absolute));
  return (names) => ({
    callers: code.flatMap((one) => callIn(one, names) ?? []).slice(0, MAX_SHOWN),
    tests: testsIn(tested, names),
  });
}

interface User {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

interface Importer extends User {
  readonly absolute: string;
}

function importing(file: FactsFile, { repository, projectRoot, testFiles }: FactsRequest): readonly Importer[] {
  const target = stem(path.join(repository, file.path));
  const own = path.basename(target) === 'index' ? path.dirname(target) : target;
  const words = [path.basename(own), ...file.functions.map(({ name }) => name)];
  const found: Importer[] = [];
  const all = new Set([...testFiles, ...sourceFiles(projectRoot), ...sourceFiles(repository)]);
  for (const absolute of handWritten([...all])) {
    if (found.length >= MAX_USERS) break;
    if (stem(absolute) === target) continue;
    const text = readText(absolute);
    if (!text || !words.some((word) => text.includes(word))) continue;
    if (importedNames(absolute, text, target, repository).size > 0)
      found.push({ path: path.relative(repository, absolute).split(path.sep).join('/'), text, absolute });
  }
  return found;
}

/** The call that tells most: the one with the most literals in its arguments, those of the first names before others. */
function callIn({ path: file, text }: User, names: readonly string[]): Excerpt | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const calls = names.flatMap((name) => callsIn(source, [name]));
  const [telling] = calls.toSorted((a, b) => literalsIn(b) - literalsIn(a));
  const shown = [telling && statementAround(telling), telling].find(
    (node) => node && node.getText().length <= MAX_CALL,
  );
  return shown && excerptOf(shown, file);
}

function literalsIn({ arguments: given = [] }: { readonly arguments?: readonly ts.Node[] }): number {
  const count = (node: ts.Node): number => {
    let inner = 0;
    ts.forEachChild(node, (child) => {
      inner += count(child);
    });
    return ts.isLiteralExpression(node) ? 1 : inner;
  };
  return given.reduce((sum, one) => sum + count(one), 0);
}

function callsIn(node: ts.Node, names: readonly string[]): readonly (ts.CallExpression | ts.NewExpression)[] {
  const found: (ts.CallExpression | ts.NewExpression)[] = [];
  const visit = (one: ts.Node): void => {
    if ((ts.isCallExpression(one) || ts.isNewExpression(one)) && names.includes(calledName(one.expression) ?? ''))
      found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

function calledName(callee: ts.Expression): string | undefined {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** The statement that holds it, but no branch or loop. */
function statementAround(node: ts.Node): ts.Node | undefined {
  let at = node;
  while (at.parent && !ts.isStatement(at)) at = at.parent;
  return ts.isExpressionStatement(at) || ts.isVariableStatement(at) || ts.isReturnStatement(at) ? at : undefined;
}

/** Those that call the function; where none does, the first of its file. */
function testsIn(files: readonly User[], names: readonly string[]): readonly Excerpt[] {
  const all = files.flatMap(({ path: file, text }) =>
    readFixture(text, file).tests.map(({ statement, callback }) => ({
      excerpt: excerptOf(statement, file),
      calls: callsIn(callback, names).length > 0,
    })),
  );
  const short = all.filter(({ excerpt }) => excerpt.text.length <= MAX_TEST);
  const calling = short.filter(({ calls }) => calls);
  return (calling.length > 0 ? calling : short.slice(0, 1)).slice(0, MAX_SHOWN).map(({ excerpt }) => excerpt);
}
