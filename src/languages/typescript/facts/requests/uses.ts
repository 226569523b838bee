/** What a handler reads of a request, by its code and that of the functions to which it hands the request or a part of it. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { accessedName, bare, type FunctionNode, isFunctionWithBody, propertyName } from '../syntax.ts';
import type { Modules } from './modules.ts';
import { type Constants, schemaTree } from './schemas.ts';

export type Part = 'params' | 'query' | 'headers' | 'cookies' | 'body';

/** What a name holds: the request (or a context that has it), or a part of it. */
type Place = 'request' | Part;

export interface Uses {
  /** Names that are read, by part. */
  readonly fields: Readonly<Record<Part, Set<string>>>;
  /** Texts that these are compared with, by part and name: `headers.x-api-key`. */
  readonly compared: Map<string, Set<string>>;
  /** The type that a schema admits, by part. */
  readonly schemas: Map<Part, TypeTree>;
  /** What is read of the request besides, and does not come with it. */
  readonly others: Set<string>;
}

const MAX_DEPTH = 5;
const PARTS: Readonly<Record<string, Part>> = {
  params: 'params',
  query: 'query',
  searchParams: 'query',
  headers: 'headers',
  header: 'headers',
  cookies: 'cookies',
  body: 'body',
};

/** Nest's `context.switchToHttp().getRequest()` */
const GIVES_REQUEST = /\.getRequest\b/;

/** What every request has. */
const OWN =
  /^(?:params|query|headers|body|header|get|method|url|path|originalUrl|baseUrl|hostname|ip|ips|protocol|secure|xhr|is|accepts|req|request|json|text|param)$/;

export function noUses(): Uses {
  return {
    fields: { params: new Set(), query: new Set(), headers: new Set(), cookies: new Set(), body: new Set() },
    compared: new Map(),
    schemas: new Map(),
    others: new Set(),
  };
}

/** Adds what a function reads, where its parameters hold these places. */
export function readUses(
  fn: FunctionNode,
  places: readonly (Place | undefined)[],
  modules: Modules,
  into: Uses,
  depth = 0,
): void {
  const bound = new Map<string, Place>();
  for (const [i, parameter] of fn.parameters.entries()) bind(parameter.name, places[i], bound, into);
  if ((bound.size === 0 && !GIVES_REQUEST.test(fn.body.getText())) || depth > MAX_DEPTH) return;
  const constants = constantsOf(modules);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) {
      bind(node.name, placeOf(node.initializer, bound), bound, into);
    } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const place = placeOf(node.expression, bound);
      const name = accessedName(node);
      if (place && place !== 'request' && name !== undefined && !isMethod(node)) addRead(node, place, name, into);
      if (place === 'request' && !OWN.test(name ?? '')) into.others.add(name ?? '');
    } else if (ts.isCallExpression(node)) readCall(node, bound, modules, constants, into, depth);
    ts.forEachChild(node, visit);
  };
  visit(fn.body);
}

export function constantsOf(modules: Modules): Constants {
  return (of) => {
    const found = modules.meaningOf(of);
    return found && 'node' in found && ts.isExpression(found.node) ? found.node : undefined;
  };
}

function readCall(
  call: ts.CallExpression,
  bound: ReadonlyMap<string, Place>,
  modules: Modules,
  constants: Constants,
  into: Uses,
  depth: number,
): void {
  const named = namedRead(call, bound);
  if (named) addRead(call, named.part, named.name, into);
  const given = call.arguments.map((argument) => placeOf(argument, bound));
  const part = given.find((place): place is Part => place !== undefined && place !== 'request');
  const callee = bare(call.expression);
  if (part) {
    const owner = ts.isPropertyAccessExpression(callee) ? [callee.expression] : [];
    const others = call.arguments.filter((_, i) => given[i] === undefined);
    const schema = [...owner, ...others].map((e) => schemaTree(e, constants)).find((tree) => tree !== undefined);
    if (schema) into.schemas.set(part, schema);
  }
  const isNamed = ts.isIdentifier(callee) || ts.isPropertyAccessExpression(callee);
  if (given.every((place) => place === undefined) || !isNamed) return;
  const meaning = modules.meaningOf(callee);
  if (meaning && 'node' in meaning && isFunctionWithBody(meaning.node))
    readUses(meaning.node, given, modules, into, depth + 1);
}

/** `request.get('x')`, `c.req.header('x')`, `c.req.query('x')`, `request.headers.get('x')`, `url.searchParams.get('x')`. */
function namedRead(
  call: ts.CallExpression,
  bound: ReadonlyMap<string, Place>,
): { readonly part: Part; readonly name: string } | undefined {
  const callee = bare(call.expression);
  const [first, second] = call.arguments;
  // Hono's `getCookie(c, 'session')`
  if (ts.isIdentifier(callee) && callee.text === 'getCookie' && first && placeOf(first, bound) === 'request')
    return second && ts.isStringLiteralLike(second) ? { part: 'cookies', name: second.text } : undefined;
  if (!ts.isPropertyAccessExpression(callee) || !first || !ts.isStringLiteralLike(bare(first))) return undefined;
  const name = (bare(first) as ts.StringLiteral).text;
  const place = placeOf(callee.expression, bound);
  const method = callee.name.text;
  if (place === 'request') {
    if (method === 'get' || method === 'header') return { part: 'headers', name: name.toLowerCase() };
    if (method === 'query') return { part: 'query', name };
    if (method === 'param') return { part: 'params', name };
    return undefined;
  }
  if (place && (method === 'get' || method === 'has' || method === 'getAll'))
    return { part: place, name: place === 'headers' ? name.toLowerCase() : name };
  if (method === 'get' && /\bsearchParams$/.test(callee.expression.getText())) return { part: 'query', name };
  return undefined;
}

/** `request.headers['x-key'] === 'secret'` */
function addRead(node: ts.Expression, part: Part, name: string, into: Uses): void {
  into.fields[part].add(name);
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || !COMPARES.has(parent.operatorToken.kind)) return;
  const other = bare(parent.left === node ? parent.right : parent.left);
  if (!ts.isStringLiteralLike(other)) return;
  const key = `${part}.${name}`;
  into.compared.set(key, (into.compared.get(key) ?? new Set()).add(other.text));
}

const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** A method that is called on a part is none of its fields. */
function isMethod(node: ts.Expression): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function bind(name: ts.BindingName, place: Place | undefined, bound: Map<string, Place>, into: Uses): void {
  if (!place) return;
  if (ts.isIdentifier(name)) {
    bound.set(name.text, place);
    return;
  }
  for (const element of name.elements) {
    if (!ts.isBindingElement(element)) continue;
    const key = element.propertyName ?? element.name;
    const text =
      ts.isObjectBindingPattern(key) || ts.isArrayBindingPattern(key)
        ? undefined
        : propertyName(key as ts.PropertyName);
    if (text === undefined || element.dotDotDotToken) continue;
    if (place === 'request') {
      if (!OWN.test(text)) into.others.add(text);
      bind(element.name, PARTS[text] ?? (isInner(text) ? 'request' : undefined), bound, into);
    } else into.fields[place].add(text);
  }
}

/** Where a context keeps the request. */
function isInner(name: string): boolean {
  return name === 'request' || name === 'req';
}

function placeOf(expression: ts.Expression, bound: ReadonlyMap<string, Place>): Place | undefined {
  let e = bare(expression);
  if (ts.isAwaitExpression(e)) e = bare(e.expression);
  if (ts.isIdentifier(e)) return bound.get(e.text) ?? (e.text === 'searchParams' ? 'query' : undefined);
  if (ts.isBinaryExpression(e) && e.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return placeOf(e.left, bound);
  if (ts.isPropertyAccessExpression(e)) {
    if (e.name.text === 'searchParams') return 'query';
    if (placeOf(e.expression, bound) !== 'request') return undefined;
    return isInner(e.name.text) ? 'request' : PARTS[e.name.text];
  }
  if (!ts.isCallExpression(e) || !ts.isPropertyAccessExpression(e.expression)) return undefined;
  const { name, expression: owner } = e.expression;
  if (name.text === 'getRequest') return 'request';
  const place = placeOf(owner, bound);
  if (/^(?:fromEntries|entries)$/.test(name.text)) return e.arguments[0] && placeOf(e.arguments[0], bound);
  if (place !== 'request') return undefined;
  if (name.text === 'valid') return validPart(e);
  return { json: 'body', query: 'query', param: 'params', parseBody: 'body', formData: 'body' }[name.text] as
    | Part
    | undefined;
}

function validPart({ arguments: [first] }: ts.CallExpression): Part | undefined {
  const text = first && ts.isStringLiteralLike(bare(first)) ? (bare(first) as ts.StringLiteral).text : '';
  return partOfTarget(text);
}

/** The part that a validator of Hono names. */
export function partOfTarget(target: string): Part | undefined {
  return ({ json: 'body', form: 'body', query: 'query', param: 'params', header: 'headers' } as const)[
    target as 'json'
  ];
}
