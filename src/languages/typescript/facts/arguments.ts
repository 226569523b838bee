/** What a function takes without naming it. */
import { ts } from 'ts-morph';
import type { Parameter } from '../../declared.ts';
import { isFunctionWithBody } from './syntax.ts';
import { UNKNOWN } from './trees.ts';

/** The named parameters, and where the function reads `arguments`, any number after them. */
export function withArguments(node: ts.Node, named: readonly Parameter[]): readonly Parameter[] {
  if (named.some((parameter) => parameter.rest) || !readsArguments(node)) return named;
  return [...named, { name: 'more', type: { k: 'array', of: UNKNOWN }, optional: true, rest: true }];
}

/** Beyond asking how many there are. */
function readsArguments(node: ts.Node): boolean {
  if (!isFunctionWithBody(node) || ts.isArrowFunction(node)) return false;
  const reads = (inner: ts.Node): boolean => {
    if (ts.isIdentifier(inner)) return inner.text === 'arguments' && !isLengthOrName(inner);
    if (ts.isClassLike(inner) || (isFunctionWithBody(inner) && !ts.isArrowFunction(inner))) return false;
    return ts.forEachChild(inner, reads) ?? false;
  };
  return ts.forEachChild(node.body, reads) ?? false;
}

/** `arguments.length`, or the name of a member (`call.arguments`). */
function isLengthOrName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  return ts.isPropertyAccessExpression(parent) && (parent.name === node || parent.name.text === 'length');
}
