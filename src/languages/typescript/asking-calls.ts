/**
 * Copies of files under test whose calls of imported functions ask first whether a double stands for the function: an import cannot be
 * changed from outside. The session writes them; the harness answers by a global that is there while doubles are.
 */

import { fileOfPackage } from '../../generate/referenced-files.ts';
import type { ExportRef } from '../../generate/test-case.ts';
import { type Instrumenter, loadInstrumenter } from './faults/instrumenter.ts';
import { children, identifierName, isNode, programOf, type SyntaxNode, walk } from './faults/syntax.ts';
import { keyOf } from './harness/input-id.ts';
import { DOUBLES } from './harness/request.ts';
import { sharedScript } from './outline/component-file.ts';
import type { Resolve } from './resolve.ts';
import { unchecked } from './siblings.ts';

/** The texts, by path, in which calls of the imported functions that `within` (facts, test cases) has doubles for ask. */
export async function askingTexts(
  texts: ReadonlyMap<string, string>,
  within: unknown,
  resolve: Resolve,
): Promise<Map<string, string>> {
  const wanted = importedIn(within);
  if (wanted.length === 0) return new Map(texts);
  const engine = await loadInstrumenter();
  const asking = (file: string, text: string): string => {
    const leads = (specifier: string) =>
      resolve(file, specifier) ?? (/^\.{0,2}\//.test(specifier) ? undefined : fileOfPackage(specifier));
    try {
      const made = withAskingCalls(engine, { file, text, wanted, resolve: leads });
      return made === text ? text : unchecked(file, made);
    } catch {
      return text; // what does not parse is told where it is loaded
    }
  };
  return new Map([...texts].map(([file, text]) => [file, asking(file, text)]));
}

function importedIn(within: unknown): readonly ExportRef[] {
  const found = new Map<string, ExportRef>();
  JSON.stringify(within, (key, item) => {
    if (key === 'imported' && item?.file !== undefined) found.set(keyOf(item), item);
    return item;
  });
  return [...found.values()];
}

export interface AskingRequest {
  /** Relative to the repository. */
  readonly file: string;
  readonly text: string;
  /** Exports whose calls ask. */
  readonly wanted: readonly ExportRef[];
  /** What an import of the file leads to, as references have it. */
  readonly resolve: (specifier: string) => string | undefined;
}

/** The text as it is where it calls nothing that is wanted. Throws the parser's SyntaxError. */
export function withAskingCalls(engine: Instrumenter, { file, text, wanted, resolve }: AskingRequest): string {
  const tree = engine.parse(file, text);
  const program = programOf(tree);
  const targets = new Map<string, string | undefined>();
  const keyIfWanted = ({ specifier, path }: Imported): string | undefined => {
    if (!targets.has(specifier)) targets.set(specifier, resolve(specifier));
    return wanted.some((ref) => ref.file === targets.get(specifier) && ref.path === path)
      ? keyOf({ file: targets.get(specifier) ?? '', path })
      : undefined;
  };
  const imports = importsOf(program);
  const keys = new Map<string, string>();
  const callees: SyntaxNode[] = [];
  walk(program, (node) => {
    const callee = /^(?:Optional)?CallExpression$/.test(node.type) ? (node['callee'] as SyntaxNode) : undefined;
    const called = callee && importedBy(callee, imports);
    const key = called && keyIfWanted(called);
    if (!callee || key === undefined) return;
    keys.set(text.slice(callee.start ?? 0, callee.end ?? 0), key);
    callees.push(callee);
  });
  if (callees.length === 0) return text;
  let made = text;
  for (const { start, end } of callees.sort((a, b) => (b.start ?? 0) - (a.start ?? 0))) {
    const callee = text.slice(start ?? 0, end ?? 0);
    made = `${made.slice(0, start ?? 0)}${HELPER}(${JSON.stringify(callee)}, ${callee})${made.slice(end ?? 0)}`;
  }
  return withHelper(file, made, helper(keys));
}

const HELPER = 'qtestCalled';

/** At the end, or where all scripts of a component see it. */
function withHelper(file: string, text: string, code: string): string {
  const at = sharedScript(file, text)?.end ?? text.length;
  return `${text.slice(0, at)}\n${code}${text.slice(at)}`;
}

/** A local of the same name as an import is told apart by what it is. A function declaration is there before any statement runs. */
function helper(keys: ReadonlyMap<string, string>): string {
  const cases = [...keys].map(
    ([callee, key]) =>
      `    case ${JSON.stringify(callee)}: return called === ${callee} ? doubles(${JSON.stringify(key)}, called) : called;`,
  );
  return `function ${HELPER}(callee, called) {
  const { ask: doubles } = (${HELPER}.own ??= globalThis.${DOUBLES} ??= {});
  if (doubles === undefined) return called;
  switch (callee) {
${cases.join('\n')}
  }
  return called;
}
`;
}

interface Imported {
  readonly specifier: string;
  /** `default` for the default export, empty for the namespace. */
  readonly path: string;
}

/** By the local name: what the file imports, and what it takes of `require`. */
function importsOf(program: SyntaxNode): ReadonlyMap<string, Imported> {
  return new Map(
    children(program).flatMap((statement) => {
      if (statement.type === 'VariableDeclaration') return children(statement).flatMap(requiredBy);
      if (statement.type !== 'ImportDeclaration' || statement['importKind'] === 'type') return [];
      const specifier = String((statement['source'] as SyntaxNode)['value']);
      const specifiers = (statement['specifiers'] as SyntaxNode[]).filter((one) => one['importKind'] !== 'type');
      return specifiers.map((one) => [identifierName(one['local']) ?? '', { specifier, path: pathOf(one) }] as const);
    }),
  );
}

/** `const mail = require('./mail')`, `const { send: post } = require('./mail')` */
function requiredBy({ id, init }: SyntaxNode): readonly (readonly [string, Imported])[] {
  if (!isNode(init) || init.type !== 'CallExpression' || identifierName(init['callee']) !== 'require') return [];
  const [from] = init['arguments'] as readonly SyntaxNode[];
  if (from?.type !== 'StringLiteral' || !isNode(id)) return [];
  const specifier = String(from['value']);
  const whole = identifierName(id);
  if (whole !== undefined) return [[whole, { specifier, path: 'default' }]];
  return children(id).flatMap(({ key, value }) => {
    const [local, path] = [identifierName(value), identifierName(key)];
    return local === undefined || path === undefined ? [] : [[local, { specifier, path }] as const];
  });
}

function pathOf(specifier: SyntaxNode): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  if (specifier.type === 'ImportNamespaceSpecifier') return '';
  const imported = specifier['imported'] as SyntaxNode;
  return identifierName(imported) ?? String(imported['value']);
}

/** `send` by its name, `mail.send` by the namespace. */
function importedBy(callee: SyntaxNode, imports: ReadonlyMap<string, Imported>): Imported | undefined {
  const direct = imports.get(identifierName(callee) ?? '');
  if (direct) return direct.path === '' ? undefined : direct;
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return undefined;
  const space = imports.get(identifierName(callee['object']) ?? '');
  const path = identifierName(callee['property']);
  return space?.path === '' && path !== undefined ? { specifier: space.specifier, path } : undefined;
}
