import type { FunctionOutline, Outline } from '../../../model/outline.ts';
import { readBindings } from './bindings.ts';
import { canonical } from './canonical.ts';
import { isComponentFile } from './component-file.ts';
import { readExports } from './exports.ts';
import { readImports } from './imports.ts';
import { isFunction } from './node-kinds.ts';
import { readScopes, type Scopes } from './scopes.ts';
import { childByField, hasToken, namedChildren, parseSyntax, type SyntaxNode } from './syntax.ts';
import { templateFunction } from './template.ts';
import { collectUnits, type Unit } from './units.ts';

/** Reads one TypeScript or JavaScript file (JSX included) by its syntax alone. Pure; a broken file gives what could be read and `error`. */
export async function outline(path: string, text: string): Promise<Outline> {
  const tree = await parseSyntax(path, text);
  const scopes = readScopes(tree.root);
  const found = collectUnits(tree.root);
  const lines = lineIndex(text);
  const functions = found.units.map((unit) => functionOutline(unit, scopes, lines));
  const bindings = readBindings(found, scopes).map((part) => ({ ...part, ...lineRange(part, lines) }));
  const template = templateFunction(path, text, bindings);
  if (template) functions.push({ ...template, ...lineRange(template, lines) });
  const result: Outline = {
    functions: functions.sort((a, b) => a.start - b.start),
    bindings,
    imports: readImports(tree.root),
    exports: isComponentFile(path) ? [{ name: 'default' }] : readExports(found.statements),
  };
  return tree.errorAt === undefined ? result : { ...result, error: positionOf(tree.errorAt, lines) };
}

function functionOutline(unit: Unit, scopes: Scopes, lines: readonly number[]): FunctionOutline {
  const { node, name } = unit;
  const { digest, shape, references } = canonical(node, { scopes, selfName: unit.selfName, owner: unit.owner });
  return {
    name,
    kind: kindOf(unit),
    start: node.start,
    end: node.end,
    ...lineRange(node, lines),
    digest,
    shape,
    references,
    async: hasToken(node, 'async'),
    generator: isFunction(node) && hasToken(node, '*'),
    signature: signatureOf(node),
    ...(isHidden(node) ? { hidden: true } : {}),
    throws: [...new Set(thrownClasses(node))].sort(),
  };
}

function isHidden(node: SyntaxNode): boolean {
  return node.children.some(({ type, text }) => type === 'accessibility_modifier' && text !== 'public');
}

function signatureOf(node: SyntaxNode): string {
  const single = childByField(node, 'parameter')?.text;
  const parameters = childByField(node, 'parameters')?.text ?? `(${single ?? ''})`;
  const plain = `${parameters}${childByField(node, 'return_type')?.text ?? ''}`
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');
  return plain.replace(/([([]) | ([)\]])/g, '$1$2').replace(/,( ?[)\]}])/g, '$1');
}

/** Of inner functions too: they throw for whoever called the outer one. */
function thrownClasses(node: SyntaxNode): readonly string[] {
  if (node.type === 'throw_statement') {
    const thrown = namedChildren(node)[0];
    const name = thrown?.type === 'new_expression' ? childByField(thrown, 'constructor')?.text : undefined;
    if (name !== undefined && /^[\w$.]+$/.test(name)) return [name];
  }
  return node.children.flatMap(thrownClasses);
}

function kindOf({ node, name }: Unit): FunctionOutline['kind'] {
  if (node.type === 'arrow_function') return 'arrow';
  if (node.type !== 'method_definition') return 'function';
  if (hasToken(node, 'get')) return 'getter';
  if (hasToken(node, 'set')) return 'setter';
  const isConstructor =
    node.parent?.type === 'class_body' && name.endsWith('.constructor') && !hasToken(node, 'static');
  return isConstructor ? 'constructor' : 'method';
}

/** Offsets at which lines begin. */
function lineIndex(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineRange(range: { readonly start: number; readonly end: number }, lines: readonly number[]) {
  return { line: positionOf(range.start, lines).line, endLine: positionOf(range.end, lines).line };
}

function positionOf(offset: number, lines: readonly number[]): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
