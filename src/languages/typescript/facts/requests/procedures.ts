/** What the procedures of a tRPC router ask of their inputs, by the schemas that they name. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { bare, propertyName } from '../syntax.ts';
import type { Modules } from './modules.ts';
import { merged, schemaTree } from './schemas.ts';
import { constantsOf } from './uses.ts';

const MAX_DEPTH = 6;

/** By the way to each procedure, as a caller has it: `orders.get`. */
export function procedureInputs(router: ts.Node, modules: Modules): ReadonlyMap<string, TypeTree> {
  const found = new Map<string, TypeTree>();
  const visit = (node: ts.Node, prefix: string, depth: number): void => {
    const e = ts.isExpression(node) ? standsFor(node, modules) : undefined;
    if (!e || depth > MAX_DEPTH) return;
    const members = ts.isObjectLiteralExpression(e) ? e : routed(e);
    for (const property of members?.properties ?? []) {
      const name = property.name && propertyName(property.name);
      const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      if (name === undefined || !value || !ts.isExpression(value)) continue;
      const input = inputOf(value, modules, 0);
      if (input) found.set(prefix + name, input);
      else visit(value, `${prefix}${name}.`, depth + 1);
    }
    if (ts.isCallExpression(e) && /\bmergeRouters$/.test(e.expression.getText()))
      for (const part of e.arguments) visit(part, prefix, depth + 1);
  };
  visit(router, '', 0);
  return found;
}

function standsFor(e: ts.Expression, modules: Modules): ts.Expression | undefined {
  const written = bare(e);
  if (!ts.isIdentifier(written)) return written;
  const meaning = modules.meaningOf(written);
  return meaning && 'node' in meaning && ts.isExpression(meaning.node) ? bare(meaning.node) : undefined;
}

/** What `router({ … })` is given. */
function routed(e: ts.Expression): ts.ObjectLiteralExpression | undefined {
  const [first] = ts.isCallExpression(e) && /router$/i.test(e.expression.getText()) ? e.arguments : [];
  const given = first && bare(first);
  return given && ts.isObjectLiteralExpression(given) ? given : undefined;
}

/** All that the chain of a procedure asks for, that of the procedure which it is made of as well. */
function inputOf(procedure: ts.Expression, modules: Modules, depth: number): TypeTree | undefined {
  let input: TypeTree | undefined;
  let e = standsFor(procedure, modules);
  while (e && depth < MAX_DEPTH) {
    if (ts.isIdentifier(e)) return input ?? inputOf(e, modules, depth + 1);
    if (!ts.isCallExpression(e) || !ts.isPropertyAccessExpression(e.expression)) return input;
    const { name, expression: owner } = e.expression;
    const [first] = e.arguments;
    const tree = name.text === 'input' && first ? schemaTree(first, constantsOf(modules)) : undefined;
    if (tree) input = input ? merged(tree, input) : tree;
    e = bare(owner);
    if (ts.isIdentifier(e)) {
      const base = inputOf(e, modules, depth + 1);
      return base && input ? merged(base, input) : (input ?? base);
    }
  }
  return input;
}

/** A declared type with what a schema asks of texts and numbers in it; what the schema does not tell stays as declared. */
export function refined(declared: TypeTree, asked: TypeTree): TypeTree {
  if (declared.k === 'union' && asked.k === 'object') {
    const of = declared.of.map((one) => (one.k === 'object' ? refined(one, asked) : one));
    return { ...declared, of };
  }
  if (declared.k === 'object' && asked.k === 'object') {
    const known = new Map(asked.props.map(([name, type]) => [name, type]));
    const props = declared.props.map(([name, type, optional]) => {
      const more = known.get(name);
      return [name, more ? refined(type, more) : type, optional] as const;
    });
    return { ...declared, props };
  }
  if (declared.k === 'array' && asked.k === 'array') return { ...declared, of: refined(declared.of, asked.of) };
  return isAsked(declared, asked) ? asked : declared;
}

/** `string` where an email is asked for. */
function isAsked(declared: TypeTree, asked: TypeTree): boolean {
  const kinds = asked.k === 'union' ? asked.of : [asked];
  const open = declared.k === 'union' ? declared.of.find(({ k }) => k === 'string' || k === 'number') : declared;
  return kinds.every((one) => {
    const kind = one.k === 'literal' ? typeof one.value : one.k;
    return kind === open?.k && (kind === 'string' || kind === 'number');
  });
}
