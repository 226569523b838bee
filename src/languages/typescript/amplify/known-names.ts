/** Names that proposed code may use of its test file: what that imports and declares, less what leads to processes, files, the network and modules. */
import { builtinModules } from 'node:module';
import { ts } from 'ts-morph';
import { declaredBy, namesIn, type Scope } from './read-fixture.ts';

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

/** Names of these scopes. A variable or helper that rests on what reaches out is not among them. */
export function knownNames(scopes: readonly Scope[]): ReadonlySet<string> {
  const items = scopes.flatMap((scope) => scope.items);
  const imports = items.flatMap((item) => (item.is === 'import' ? importsOf(item.statement) : []));
  const declarations = items.flatMap((item) => (item.is === 'declares' ? [item.statement] : []));
  const known = [...imports.map(({ name }) => name), ...declarations.flatMap(declaredBy)];
  const reaching = new Set(REACHING_GLOBALS.filter((name) => !known.includes(name)));
  for (const { name, reaches } of imports) if (reaches) reaching.add(name);
  for (let before = -1; before < reaching.size; ) {
    before = reaching.size;
    for (const one of declarations) {
      const own = declaredBy(one);
      const others = [...namesIn(one)].filter((name) => !own.includes(name));
      if (/\bimport\b/.test(one.getText()) || others.some((name) => reaching.has(name)))
        for (const name of own) reaching.add(name);
    }
  }
  return new Set(known.filter((name) => !reaching.has(name)));
}

interface Imported {
  readonly name: string;
  readonly reaches: boolean;
}

function importsOf(statement: ts.Statement): readonly Imported[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap((one) => {
      const [, module = ''] = /^require\(['"]([^'"]*)/.exec(one.initializer?.getText() ?? '') ?? [];
      return declaredBy(one).map((name) => ({ name, reaches: reaches(module, name) }));
    });
  if (!ts.isImportDeclaration(statement)) return [];
  const module = (statement.moduleSpecifier as ts.StringLiteral).text;
  const { name, namedBindings } = statement.importClause ?? {};
  const whole = [name, namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined];
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...whole.flatMap((one) => (one ? [{ name: one.text, reaches: reaches(module, one.text) }] : [])),
    ...named.map((one) => {
      const isRenamed = one.propertyName !== undefined && RUNNERS.has(bare(module));
      return { name: one.name.text, reaches: isRenamed || reaches(module, one.name.text) };
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
