import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../../../src/languages/declared.ts';
import { extract } from '../../../../src/languages/typescript/facts/extract.ts';
import type { Entry, Facts } from '../../../../src/languages/typescript/facts/types.ts';

// The compiler loads slowly on a busy machine.
jest.setTimeout(60_000);

/** Facts of `changed` files of a project written to a temporary folder; every function of a changed file counts as changed. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  changed: readonly string[],
  options: {
    readonly only?: readonly string[];
    readonly introduces?: boolean;
    readonly renders?: boolean;
    readonly replacesImports?: 'imported' | 'required';
  } = {},
): Facts {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-facts-')));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    const all = Object.keys(files).map((name) => path.join(root, name));
    const tsconfig = all.find((name) => name.endsWith('tsconfig.json'));
    return extract({
      repository: root,
      projectRoot: root,
      ...(tsconfig && { tsconfig }),
      files: changed.map((name) => {
        const text = files[name] ?? '';
        const functions = functionsOf(name, text).filter((f) => !options.only || options.only.includes(f.name));
        return { path: name, text, functions };
      }),
      testFiles: all.filter((name) => name.includes('.test.')),
      docs: all.filter((name) => name.endsWith('.md')),
      limits: { wallMs: 60_000, memoryMiB: 2048 },
      seed: 1,
      ...(options.introduces && { introduces: true }),
      ...(options.renders && { renders: true }),
      ...(options.replacesImports && { replacesImports: options.replacesImports }),
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Named functions and methods with their places, as an outline has them. */
function functionsOf(file: string, text: string): { id: string; name: string; start: number; end: number }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { id: string; name: string; start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isFunction = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
    const isNamed = 'name' in node && node.name !== undefined;
    const named = !isNamed && (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) ? node.parent : node;
    const name =
      'name' in named && named.name
        ? (named.name as ts.Node).getText()
        : ts.isBinaryExpression(named)
          ? named.left.getText()
          : '';
    if (isFunction && name !== '') {
      found.push({ id: `${file}#${name}`, name, start: node.getStart(), end: node.getEnd() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export function entryOf(facts: Facts, exported: string): Entry {
  const entry = facts.entries.find((e) => e.export.path === exported);
  if (!entry) throw new Error(`no entry ${exported} among ${facts.entries.map((e) => e.export.path).join(', ')}`);
  return entry;
}

/** Parameters in a short form: `total: number, parts?: number`. */
export function shown(params: readonly Parameter[]): string {
  return params.map((p) => `${p.rest ? '...' : ''}${p.name}${p.optional ? '?' : ''}: ${shownTree(p.type)}`).join(', ');
}

export function shownTree(tree: TypeTree): string {
  switch (tree.k) {
    case 'literal':
      return JSON.stringify(tree.value);
    case 'union':
      return tree.of.map(shownTree).sort().join(' | ');
    case 'tuple':
      return `[${tree.of.map(shownTree).join(', ')}]`;
    case 'array':
      return `(${shownTree(tree.of)})[]`;
    case 'set':
    case 'promise':
    case 'iterable':
    case 'async-iterable':
      return `${tree.k}<${shownTree(tree.of)}>`;
    case 'map':
    case 'record':
      return `${tree.k}<${shownTree(tree.key)}, ${shownTree(tree.of)}>`;
    case 'object': {
      const props = tree.props.map(([name, type, optional]) => `${name}${optional ? '?' : ''}: ${shownTree(type)}`);
      return `{ ${[...props, ...(tree.partial ? ['…'] : [])].join('; ')} }`;
    }
    case 'fn':
      return `(${shown(tree.params)}) => ${shownTree(tree.returns)}`;
    case 'instance':
      return `${tree.factory ? '' : 'new '}${tree.of.path}(${shown(tree.params)})`;
    case 'enum':
      return `enum ${tree.of.path} ${tree.members.map(([name, value]) => `${name}=${value}`).join(' ')}`;
    case 'opaque':
      return `<${tree.name}>`;
    case 'bytes':
      return tree.type;
    default:
      return tree.k;
  }
}
