import { ts } from 'ts-morph';
import { propertyName } from './syntax.ts';

/** True for components and hooks: only a renderer may call them, with what only it can give. `name` is that of the export. */
export function needsRenderer(name: string, node: ts.Node): boolean {
  if (/^use[A-Z]/.test(name)) return holds(node, isHookCall);
  if (!/^[A-Z]/.test(name)) return false;
  if (!ts.isClassLike(node)) return holds(node, isJsx);
  return node.members.some((member) => {
    const isRender = ts.isMethodDeclaration(member) && propertyName(member.name) === 'render';
    return isRender && holds(member, isJsx);
  });
}

/** Looks into a function's own body; of a call (`memo(…)`) into the functions that it is given. */
function holds(node: ts.Node, wanted: (node: ts.Node) => boolean): boolean {
  if (ts.isCallExpression(node)) return node.arguments.some((argument) => holds(argument, wanted));
  if (!ts.isFunctionLike(node)) return false;
  const visit = (inner: ts.Node): boolean =>
    wanted(inner) || (!ts.isFunctionLike(inner) && (ts.forEachChild(inner, visit) ?? false));
  return ts.forEachChild(node, visit) ?? false;
}

function isJsx(node: ts.Node): boolean {
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
}

/** `useState(…)`, `React.useState(…)`. */
function isHookCall(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(called) && /^use[A-Z]/.test(called.text);
}
