/** Names that proposed code may use of its test file: what that imports and declares, less what leads to processes, files, the network and modules. */
import { builtinModules } from 'node:module';
import { ts } from 'ts-morph';
import { declaredBy, type Item, isMemberName, namesIn, type Scope } from './read-fixture.ts';

/** Parts of Node that reach nothing. */
const HARMLESS = new Set(
  ['assert', 'assert/strict', 'buffer', 'crypto', 'events', 'path', 'path/posix', 'querystring', 'stream'].concat([
    'stream/promises',
    'string_decoder',
    'timers/promises',
    'url',
    'util',
  ]),
);

/** Runners, and what of them the body of a test has use for. */
const RUNNERS = new Set(['vitest', '@jest/globals', 'test', 'mocha', 'bun:test']);
const OF_RUNNER = new Set(['vi', 'jest', 'expect', 'assert', 'mock']);

/** Packages that start programs, write files or ask the network. Those that nobody knows are left to the sandbox. */
const REACHING =
  /^(?:execa|cross-spawn|shelljs|zx|tinyexec|fs-extra|graceful-fs|rimraf|del|mkdirp|axios|got|ky|needle|node-fetch|undici|superagent|request|ws|isolated-vm|vm2|dotenv)(?:\/|$)/;

/** What runs or reads whatever it is handed. */
const REACHING_GLOBALS =
  `process require module globalThis global window self document eval Function Reflect fetch WebSocket
  XMLHttpRequest Worker Deno Bun`.split(/\s+/);

export interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** Those of them that are objects of the runner. */
  readonly ofRunner: ReadonlySet<string>;
}

/** Names of these scopes. A variable or helper that rests on what reaches out is not among them. */
export function knownNames(scopes: readonly Scope[]): KnownNames {
  const items = scopes.flatMap((scope) => scope.items);
  const imports = items.flatMap((item) => (item.is === 'import' ? importsOf(item.statement) : []));
  const bindings = items.flatMap((item) => (item.is === 'group' || item.is === 'test' ? [] : bindingsIn(item)));
  const declared = items.flatMap((item) => (item.is === 'declares' ? declaredBy(item.statement) : []));
  const known = [...imports.map(({ name }) => name), ...declared];
  const reaching = new Set(REACHING_GLOBALS.filter((name) => !known.includes(name)));
  for (const { name, reaches } of imports) if (reaches) reaching.add(name);
  for (let before = -1; before < reaching.size; ) {
    before = reaching.size;
    for (const { names, by } of bindings) if (reachesBy(by, reaching)) for (const name of names) reaching.add(name);
  }
  return {
    names: new Set(known.filter((name) => !reaching.has(name))),
    ofRunner: new Set(imports.flatMap(({ name, module }) => (RUNNERS.has(bare(module)) ? [name] : []))),
  };
}

interface Binding {
  readonly names: Iterable<string>;
  /** What they rest on. */
  readonly by: ts.Node;
}

/** What a statement declares; what a hook or a call assigns. */
function bindingsIn({ is, statement }: Exclude<Item, { is: 'group' | 'test' }>): readonly Binding[] {
  if (is === 'declares') return [{ names: declaredBy(statement), by: statement }];
  const found: Binding[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      found.push({ names: namesIn(node.left), by: node.right });
    ts.forEachChild(node, visit);
  };
  if (is === 'hook' || is === 'does') visit(statement);
  return found;
}

/** True where it uses one of these names as a value, and not as one of its own, or imports something as it runs. */
function reachesBy(statement: ts.Node, names: ReadonlySet<string>): boolean {
  const own = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node))
      for (const name of declaredBy(node)) own.add(name);
    ts.forEachChild(node, collect);
  };
  collect(statement);
  return usesOne(statement, new Set([...names].filter((name) => !own.has(name))));
}

function usesOne(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
  if (node.kind === ts.SyntaxKind.ImportKeyword || ts.isMetaProperty(node)) return true;
  if (ts.isIdentifier(node)) return !isMemberName(node) && names.has(node.text);
  return ts.forEachChild(node, (child) => usesOne(child, names) || undefined) ?? false;
}

interface Imported {
  readonly name: string;
  readonly module: string;
  readonly reaches: boolean;
}

function importsOf(statement: ts.Statement): readonly Imported[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((one) => {
      const [, module = ''] = /^require\(['"]([^'"]*)/.exec(one.initializer?.getText() ?? '') ?? [];
      return declaredBy(one).map((name) => ({ name, module, reaches: reaches(module, name) }));
    });
  if (!ts.isImportDeclaration(statement)) return [];
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const { name, namedBindings } = statement.importClause ?? {};
  const whole = [name, namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined];
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...whole.flatMap((one) => (one ? [{ name: one.text, module, reaches: reaches(module, one.text) }] : [])),
    ...named.map((one) => {
      const isRenamed = one.propertyName !== undefined && RUNNERS.has(bare(module));
      return { name: one.name.text, module, reaches: isRenamed || reaches(module, one.name.text) };
    }),
  ];
}

function reaches(module: string, name: string): boolean {
  const own = bare(module);
  if (RUNNERS.has(own)) return !OF_RUNNER.has(name);
  if (module !== own || builtinModules.includes(own)) return !HARMLESS.has(own);
  return REACHING.test(own);
}

function bare(module: string): string {
  return module.replace(/^node:/, '');
}
