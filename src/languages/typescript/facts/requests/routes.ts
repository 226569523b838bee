/** The routes of an app, a router or a plugin, with what their handlers read, by the code that makes it. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { bare, type FunctionNode, isFunctionWithBody } from '../syntax.ts';
import type { AppFacts, Route } from '../types.ts';
import { readHandlerFunction } from './handlers.ts';
import { givenBy, type Made, madeBy } from './makers.ts';
import { readMiddleware } from './middleware.ts';
import type { Modules } from './modules.ts';
import { routeOf } from './route-args.ts';
import { isReference, readHandler, readOptions } from './route-handlers.ts';
import { type Constants, memberOf, schemaTree } from './schemas.ts';
import { constantsOf, noUses, type Part, type Uses } from './uses.ts';

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del']);
const MAX_DEPTH = 4;
const MAX_ROUTES = 60;

/** What the code of an app shows while it is read. */
interface Reading {
  readonly modules: Modules;
  readonly routes: FoundRoute[];
  /** What runs before every route. */
  readonly common: Uses;
  /** Code that answers requests: handlers, middleware, and what makes the parts. */
  readonly nodes: Set<ts.Node>;
  /** What makes the part that is being read, and what that is mounted in. */
  readonly within: readonly ts.Node[];
}

interface FoundRoute {
  readonly method: string;
  readonly path: string;
  readonly uses: Uses;
  readonly nodes: ReadonlySet<ts.Node>;
}

/** `known`: parts of which the code has a schema. */
type ReadRoute = Route & { readonly nodes: ReadonlySet<ts.Node>; readonly known: ReadonlySet<Part> };

/** An app with all code that its requests may lead to. */
export interface ReadApp {
  readonly facts: Omit<AppFacts, 'routes'>;
  /** Each with its own code. */
  readonly routes: readonly ReadRoute[];
  readonly nodes: ReadonlySet<ts.Node>;
}

/** Reads an exported function or value; undefined where it neither is nor makes anything that takes requests. */
export function readApp(node: ts.Node, modules: Modules): ReadApp | undefined {
  const reading: Reading = { modules, routes: [], common: noUses(), nodes: new Set(), within: [] };
  const facts = readInto(reading, node, '', 0) ?? readAlone(reading, node);
  if (!facts || reading.routes.length === 0) return undefined;
  const routes = reading.routes.slice(0, MAX_ROUTES).map((route) => ({
    ...routeOf(route, reading.common),
    nodes: route.nodes,
    known: new Set(route.uses.schemas.keys()),
  }));
  return { facts, routes, nodes: reading.nodes };
}

/** A function that answers by itself. */
function readAlone(reading: Reading, node: ts.Node): Kind | undefined {
  const handler = readHandlerFunction(node, reading.modules) ?? readMiddleware(node, reading.modules);
  if (!handler) return undefined;
  const { kind, methods, path, uses } = handler;
  const nodes = new Set<ts.Node>([node]);
  reading.nodes.add(node);
  for (const method of methods) reading.routes.push({ method, path, uses, nodes });
  return kind;
}

type Kind = Pick<AppFacts, 'via' | 'form' | 'made'>;

function readInto(outer: Reading, node: ts.Node, prefix: string, depth: number): Kind | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const reading = { ...outer, within: [...outer.within, node] };
  reading.nodes.add(node);
  if (isFunctionWithBody(node)) return readFunction(reading, node, prefix, depth);
  if (!ts.isExpression(node)) return undefined;
  const made = madeBy(node, reading.modules);
  if (!made) return undefined;
  const name = ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
  readScope(reading, node.getSourceFile(), { made, name, chain: node }, prefix, depth);
  return { ...made, made: false };
}

/** What calls are looked for on: a variable, or the chain in which it is made. */
interface Carrier {
  readonly made: Made;
  readonly name: string | undefined;
  readonly chain?: ts.Expression;
}

function readFunction(reading: Reading, fn: FunctionNode, prefix: string, depth: number): Kind | undefined {
  const carrier = carrierOf(fn, reading.modules);
  if (carrier) {
    readScope(reading, fn.body, carrier, prefix, depth);
    return { ...carrier.made, made: true };
  }
  const plugin = pluginParameter(fn);
  if (plugin === undefined) return undefined;
  const made: Made = { via: 'fastify', form: 'plugin' };
  readScope(reading, fn.body, { made, name: plugin }, prefix, depth);
  return { ...made, made: false };
}

/** The app or router that a function returns. */
function carrierOf(fn: FunctionNode, modules: Modules): Carrier | undefined {
  for (const given of givenBy(fn)) {
    const direct = madeBy(given, modules);
    if (direct) return { made: direct, name: undefined, chain: given };
    const meaning = ts.isIdentifier(given) ? modules.meaningOf(given) : undefined;
    if (!meaning || !('node' in meaning) || !ts.isExpression(meaning.node)) continue;
    const made = madeBy(meaning.node, modules);
    if (made) return { made, name: given.getText(), chain: meaning.node };
  }
  return undefined;
}

/** The name by which a Fastify plugin has the app. */
function pluginParameter(fn: FunctionNode): string | undefined {
  const [first] = fn.parameters;
  if (!first || !ts.isIdentifier(first.name)) return undefined;
  const declared = `${first.type?.getText() ?? ''} ${declaredType(fn)?.getText() ?? ''}`;
  if (/\bFastify(?:Instance|Plugin)|\bFastifyPlugin/.test(declared)) return first.name.text;
  const isCalledSo = /^(?:fastify|app|instance|server)$/.test(first.name.text);
  const imports = /['"]fastify(?:-plugin)?['"]/.test(fn.getSourceFile().text);
  return isCalledSo && (imports || first.name.text === 'fastify') ? first.name.text : undefined;
}

function declaredType(fn: ts.Node): ts.TypeNode | undefined {
  return ts.isVariableDeclaration(fn.parent) ? fn.parent.type : undefined;
}

function readScope(reading: Reading, scope: ts.Node, carrier: Carrier, prefix: string, depth: number): void {
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit); // what stands further left in a chain comes first
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      readCall(reading, node, node.expression, carrier, prefix, depth);
  };
  visit(scope);
}

function readCall(
  reading: Reading,
  call: ts.CallExpression,
  { name, expression }: ts.PropertyAccessExpression,
  carrier: Carrier,
  prefix: string,
  depth: number,
): void {
  const routed = routePath(expression, carrier);
  if (routed === undefined && !isOn(expression, carrier)) return;
  const [first] = call.arguments;
  const method = name.text;
  const path = first && textOf(first, reading);
  if (VERBS.has(method) && (routed !== undefined || path !== undefined)) {
    const named = path !== undefined && call.arguments[1] && textOf(call.arguments[1], reading);
    const skipped = routed !== undefined ? 0 : named ? 2 : 1;
    const own = routed ?? (named || path) ?? '';
    addRoute(reading, method, prefix + own, call.arguments.slice(skipped), depth);
  } else if (method === 'route' && first && ts.isObjectLiteralExpression(bare(first))) {
    addDeclared(reading, bare(first) as ts.ObjectLiteralExpression, prefix);
  } else if (method === 'openapi' && first) {
    addDescribed(reading, first, call.arguments.slice(1), prefix, depth);
  } else if (/^(?:use|register|route|mount)$/.test(method)) {
    mount(reading, call, path === undefined ? prefix : prefix + path, depth);
  } else if (/^(?:addHook|addContentTypeParser|prefix|onError)$/.test(method)) {
    for (const argument of call.arguments) readHandler(reading, argument, reading.common);
  }
}

/** `/x` of `router.route('/x').get(…)`, behind calls for other methods. */
function routePath(expression: ts.Expression, carrier: Carrier): string | undefined {
  const e = bare(expression);
  if (!ts.isCallExpression(e) || !ts.isPropertyAccessExpression(e.expression)) return undefined;
  const { name, expression: owner } = e.expression;
  const [first] = e.arguments;
  if (name.text === 'route' && first && ts.isStringLiteralLike(bare(first)) && isOn(owner, carrier))
    return e.arguments.length === 1 ? (bare(first) as ts.StringLiteral).text : undefined;
  return VERBS.has(name.text) ? routePath(owner, carrier) : undefined;
}

/** True for the carrier itself, and for a call on it that gives it again. */
function isOn(expression: ts.Expression, carrier: Carrier): boolean {
  const e = bare(expression);
  if (ts.isIdentifier(e)) return carrier.name === e.text;
  if (carrier.chain && e.getSourceFile() === carrier.chain.getSourceFile()) {
    const isInside = carrier.chain.getStart() <= e.getStart() && e.getEnd() <= carrier.chain.getEnd();
    if (isInside && (ts.isNewExpression(e) || !isMemberCall(e))) return ts.isCallExpression(e) || ts.isNewExpression(e);
  }
  return isMemberCall(e) && isOn((e as MemberCall).expression.expression, carrier);
}

type MemberCall = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function isMemberCall(e: ts.Expression): e is MemberCall {
  return ts.isCallExpression(e) && ts.isPropertyAccessExpression(e.expression) && e.expression.name.text !== 'Router';
}

function textOf(expression: ts.Expression, { modules }: Reading): string | undefined {
  const e = bare(expression);
  if (ts.isStringLiteralLike(e)) return e.text === '/' ? '' : e.text;
  if (ts.isArrayLiteralExpression(e)) {
    const [first] = e.elements;
    return first && ts.isStringLiteralLike(first) ? first.text : undefined;
  }
  const meaning = ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
  return meaning && 'node' in meaning && ts.isStringLiteralLike(meaning.node) ? meaning.node.text : undefined;
}

function addRoute(
  reading: Reading,
  method: string,
  path: string,
  handlers: readonly ts.Expression[],
  depth: number,
): void {
  const uses = noUses();
  const own = { ...reading, nodes: new Set(reading.within) };
  for (const handler of handlers) {
    const e = bare(handler);
    if (ts.isObjectLiteralExpression(e)) readOptions(own, e, uses);
    else readHandler(own, e, uses, depth);
  }
  for (const node of own.nodes) reading.nodes.add(node);
  const verb = method === 'all' ? 'GET' : method === 'del' ? 'DELETE' : method.toUpperCase();
  reading.routes.push({ method: verb, path: path || '/', uses, nodes: own.nodes });
}

/** Fastify's `route({ method, url, schema, handler })`. */
function addDeclared(reading: Reading, options: ts.ObjectLiteralExpression, prefix: string): void {
  const constants = constantsOf(reading.modules);
  const field = (name: string) => memberOf(options, name, constants);
  const url = field('url') ?? field('path');
  const method = field('method');
  if (!url || !ts.isStringLiteralLike(url) || !method) return;
  const methods = ts.isArrayLiteralExpression(method) ? method.elements : [method];
  for (const one of methods) {
    if (!ts.isStringLiteralLike(one)) continue;
    const uses = noUses();
    readOptions(reading, options, uses);
    const handler = field('handler');
    if (handler) readHandler(reading, handler, uses);
    reading.routes.push({ method: one.text.toUpperCase(), path: prefix + url.text, uses, nodes: reading.nodes });
  }
}

/** `app.openapi(createRoute({ method, path, request: { params, body: { content } } }), handler)` of `@hono/zod-openapi`. */
function addDescribed(
  reading: Reading,
  described: ts.Expression,
  handlers: readonly ts.Expression[],
  prefix: string,
  depth: number,
): void {
  const constants = constantsOf(reading.modules);
  const e = bare(described);
  const made = isReference(e) ? constants(e) : e;
  const options = made && ts.isCallExpression(made) ? made.arguments[0] : made;
  if (!options || !ts.isObjectLiteralExpression(options)) return;
  const [method, url, request] = ['method', 'path', 'request'].map((name) => memberOf(options, name, constants));
  if (!method || !url || !ts.isStringLiteralLike(method) || !ts.isStringLiteralLike(url)) return;
  const uses = noUses();
  const own = { ...reading, nodes: new Set(reading.within) };
  const body = request && ts.isObjectLiteralExpression(request) && memberOf(request, 'body', constants);
  const tree = body && contentTree(body, constants);
  if (request && ts.isObjectLiteralExpression(request)) readOptions(own, request, uses);
  if (tree) uses.schemas.set('body', tree);
  for (const handler of handlers) readHandler(own, handler, uses, depth);
  for (const node of own.nodes) reading.nodes.add(node);
  const path = prefix + url.text.replace(/\{(\w+)\}/g, ':$1');
  reading.routes.push({ method: method.text.toUpperCase(), path: path || '/', uses, nodes: own.nodes });
}

/** The schema in `{ content: { 'application/json': { schema } } }`, or in a call that writes this down: `jsonContent(schema, …)`. */
function contentTree(body: ts.Expression, constants: Constants): TypeTree | undefined {
  const e = bare(body);
  if (ts.isCallExpression(e)) return e.arguments[0] && schemaTree(e.arguments[0], constants);
  if (!ts.isObjectLiteralExpression(e)) return undefined;
  const inner = ['content', 'application/json'].reduce<ts.Expression | undefined>(
    (of, name) => (of && ts.isObjectLiteralExpression(of) ? memberOf(of, name, constants) : undefined),
    e,
  );
  const schema = inner && ts.isObjectLiteralExpression(inner) && memberOf(inner, 'schema', constants);
  return schema ? schemaTree(schema, constants) : undefined;
}

/** A router, a plugin or a middleware that an app uses. */
function mount(reading: Reading, call: ts.CallExpression, prefix: string, depth: number): void {
  const constants = constantsOf(reading.modules);
  let under = prefix;
  for (const argument of call.arguments) {
    const options = bare(argument);
    const own = ts.isObjectLiteralExpression(options) ? memberOf(options, 'prefix', constants) : undefined;
    if (own && ts.isStringLiteralLike(own)) under += own.text;
  }
  const before: ts.Node[] = [];
  for (const argument of call.arguments) {
    const part = mounted(argument, reading.modules);
    if (part && isApp(part, { ...reading, within: [...reading.within, ...before] }, under, depth)) continue;
    const own = { ...reading, nodes: new Set<ts.Node>() };
    readHandler(own, argument, reading.common);
    before.push(...own.nodes);
    for (const node of own.nodes) reading.nodes.add(node);
  }
}

function isApp(part: ts.Node, reading: Reading, prefix: string, depth: number): boolean {
  const before = reading.routes.length;
  return readInto(reading, part, prefix, depth + 1) !== undefined && reading.routes.length > before;
}

/** The function that makes a router or is a plugin, or the expression that makes it. */
function mounted(argument: ts.Expression, modules: Modules): ts.Node | undefined {
  let e = bare(argument);
  // Koa's `router.routes()`
  if (isMemberCall(e) && /^(?:routes|middleware)$/.test(e.expression.name.text)) e = bare(e.expression.expression);
  if (isFunctionWithBody(e)) return e;
  const name = ts.isCallExpression(e) ? bare(e.expression) : e;
  const meaning = isReference(name) ? modules.meaningOf(name) : undefined;
  if (meaning && 'node' in meaning) return meaning.node;
  return ts.isCallExpression(e) || ts.isNewExpression(e) ? e : undefined;
}
