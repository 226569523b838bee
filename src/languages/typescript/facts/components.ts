import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { EntryShape } from './entries.ts';
import { propertyName } from './syntax.ts';
import { UNKNOWN } from './trees.ts';

/** True for components and hooks: only a renderer may call them, with what only it can give. `name` is that of the export. */
export function needsRenderer(name: string, node: ts.Node): boolean {
  // What makes a hook is not read: `create((set) => …)` is one by its name.
  if (isHook(name)) return !isOfVue(node.getSourceFile()) && (ts.isCallExpression(node) || holds(node, isHookCall));
  if (!/^[A-Z]/.test(name)) return false;
  if (!ts.isClassLike(node)) return holds(node, isJsx);
  return node.members.some((member) => {
    const isRender = ts.isMethodDeclaration(member) && propertyName(member.name) === 'render';
    return isRender && holds(member, isJsx);
  });
}

/** Composables and stores of Vue run wherever they are called. */
function isOfVue(source: ts.SourceFile): boolean {
  return source.statements.some(
    (one) =>
      ts.isImportDeclaration(one) &&
      ts.isStringLiteral(one.moduleSpecifier) &&
      /^(?:vue|pinia)$/.test(one.moduleSpecifier.text),
  );
}

/** What a renderer gives a component or hook. */
export function renderedShape(
  name: string,
  node: ts.Node,
  shape: EntryShape,
  typeOf: (node: ts.Node) => TypeTree,
): EntryShape {
  if (isHook(name)) return shape;
  const params = ts.isClassLike(node) ? [classProps(node, typeOf)] : shape.params;
  return { ...shape, kind: 'function', params: [propsOf(node, params)], returns: UNKNOWN, members: [] };
}

/** By `extends Component<Props>`; where nothing is declared, those that it reads. */
function classProps(node: ts.ClassLikeDeclaration, typeOf: (node: ts.Node) => TypeTree): Parameter {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const declared = base?.typeArguments?.[0];
  const read = [...node.getText().matchAll(/\bthis\.props\.(\w+)|\{([^{}=]*)\}\s*=\s*this\.props\b/g)].flatMap(
    ([, one, several]) => (one === undefined ? (several ?? '').split(',').map(nameIn) : [one]),
  );
  const props = [...new Set(read)].filter(Boolean).map((prop) => [prop, UNKNOWN, true] as const);
  const type: TypeTree = declared ? typeOf(declared) : { k: 'object', props };
  return { name: 'props', type, optional: false, rest: false };
}

/** `title: heading` is `title`, `title` is itself. */
function nameIn(binding: string): string {
  return /\w+/.exec(binding)?.[0] ?? '';
}

/** The one parameter of a wrapper: what it shows is given by whoever renders it. */
export function wrapperProps(node: ts.Node, params: readonly Parameter[]): Parameter {
  const props = propsOf(node, params);
  return { ...props, type: withProps(props.type, (prop) => prop !== 'children') };
}

/** Attributes that a component only hands on are as good as none: those that it names count, and those that it cannot do without. */
function propsOf(node: ts.Node, [first]: readonly Parameter[]): Parameter {
  const props: Parameter = first ?? { name: 'props', type: { k: 'object', props: [] }, optional: false, rest: false };
  const read = new Set(node.getText().match(/[\w$]+/g));
  return {
    ...props,
    name: 'props',
    optional: false,
    type: withProps(props.type, (prop, optional) => !optional || read.has(prop)),
  };
}

function withProps(type: TypeTree, keep: (name: string, optional: boolean) => boolean): TypeTree {
  if (type.k !== 'object') return type;
  return { ...type, props: type.props.filter(([name, , optional]) => keep(name, optional)) };
}

export function isHook(name: string): boolean {
  return /^use[A-Z]/.test(name);
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
