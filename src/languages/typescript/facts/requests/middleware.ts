/** Middleware of Node's own request and response that reads a request as no double of it could be read: as a stream, or through packages. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { bare, type FunctionNode, isFunctionWithBody } from '../syntax.ts';
import { plain, union } from '../trees.ts';
import type { Handler } from './handlers.ts';
import type { Modules } from './modules.ts';
import { noUses, readUses } from './uses.ts';

const MAX_DEPTH = 5;

/** Of a request that is a stream. */
const STREAM_MEMBERS = /^(?:on|once|pipe|read|setEncoding|unpipe|resume)$/;
/** What Express puts there, and Node does not. */
const OF_EXPRESS = {
  request: /^(?:get|header|accepts\w*|is|app|params|query|ip|ips|hostname|originalUrl)$/,
  response: /^(?:status|json|jsonp|send|sendStatus|sendFile|redirect|render|cookie|locals|set|get|type)$/,
} as const;
/** Those that the request has by its body. */
const OF_BODY = /^(?:content-length|transfer-encoding|host)$/;

/** JSON as it is sent, more loosely written, and other things that are sent. */
const BODY = union([
  { k: 'record', key: plain('string'), of: { k: 'unknown' } },
  ...['{"name":"Ada"}', ' {"name":"Ada"}', '[1,2]', '"text"', '{"name":', 'name=Ada&tags=a&tags=b', ''].map(
    (value): TypeTree => ({ k: 'literal', value }),
  ),
  plain('string'),
]);

type Role = 'request' | 'response';

interface Found {
  /** Members that are set on the request. */
  readonly leaves: Set<string>;
  /** It is read by code that no double of it could serve. */
  isHandedOn: boolean;
  isStream: boolean;
  isOfExpress: boolean;
}

/** An exported middleware, or a function that makes one; undefined for any other function, and for what doubles can stand for. */
export function readMiddleware(node: ts.Node, modules: Modules): Handler | undefined {
  if (!isFunctionWithBody(node)) return undefined;
  const made = isMiddleware(node) ? undefined : givenFunctions(node).find(isMiddleware);
  const middleware = made ?? node;
  if (!isMiddleware(middleware)) return undefined;
  const found: Found = { leaves: new Set(), isHandedOn: false, isStream: false, isOfExpress: false };
  readInto(found, middleware, ['request', 'response'], modules, 0);
  if (found.isOfExpress || !(found.isHandedOn || found.isStream)) return undefined;
  const uses = noUses();
  readUses(middleware, ['request'], modules, uses);
  for (const name of uses.fields.headers) if (OF_BODY.test(name)) uses.fields.headers.delete(name);
  const takesBody = found.isStream || found.leaves.has('body');
  if (takesBody) uses.schemas.set('body', BODY);
  return {
    kind: { via: 'node', form: 'middleware', made: made !== undefined, leaves: [...found.leaves].sort() },
    methods: [takesBody ? 'POST' : 'GET'],
    path: takesBody ? '/' : '/*path?',
    uses,
  };
}

/** Functions that a function gives. */
export function givenFunctions(fn: FunctionNode): readonly (ts.Expression & FunctionNode)[] {
  const given = ts.isBlock(fn.body)
    ? fn.body.statements.flatMap((one) => (ts.isReturnStatement(one) && one.expression ? [one.expression] : []))
    : [fn.body];
  return given.map(bare).filter((e): e is ts.Expression & FunctionNode => isFunctionWithBody(e));
}

/** `(req, res, next)`, which answers nothing by itself. */
function isMiddleware({ parameters }: FunctionNode): boolean {
  const [request, response, next] = parameters.map(({ name }) => name.getText());
  const isCalledSo = /^_?req(?:uest)?$/.test(request ?? '') && /^_?res(?:ponse)?$/.test(response ?? '');
  return parameters.length === 3 && isCalledSo && /^_?next$/.test(next ?? '');
}

function readInto(
  found: Found,
  fn: FunctionNode,
  roles: readonly (Role | undefined)[],
  modules: Modules,
  depth: number,
): void {
  const names = new Map(
    fn.parameters.flatMap(({ name }, at) => (roles[at] ? [[name.getText(), roles[at]] as const] : [])),
  );
  const roleOf = (e: ts.Expression): Role | undefined => (ts.isIdentifier(e) ? names.get(e.text) : undefined);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) readMember(found, node, roleOf(node.expression));
    if (ts.isCallExpression(node)) readCall(found, node, node.arguments.map(roleOf), modules, depth);
    ts.forEachChild(node, visit);
  };
  visit(fn.body);
}

function readMember(found: Found, member: ts.PropertyAccessExpression, role: Role | undefined): void {
  const { name, parent } = member;
  if (role === undefined) return;
  if (OF_EXPRESS[role].test(name.text)) found.isOfExpress = true;
  if (role !== 'request') return;
  if (STREAM_MEMBERS.test(name.text)) found.isStream = true;
  const isSet = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (isSet && parent.left === member) found.leaves.add(name.text);
}

function readCall(
  found: Found,
  call: ts.CallExpression,
  roles: readonly (Role | undefined)[],
  modules: Modules,
  depth: number,
): void {
  if (!roles.includes('request') || depth > MAX_DEPTH) return;
  const callee = bare(call.expression);
  const owner = ts.isPropertyAccessExpression(callee) ? bare(callee.expression) : callee;
  const meaning = ts.isIdentifier(owner) ? modules.meaningOf(owner) : undefined;
  if (!meaning) return;
  if ('package' in meaning) found.isHandedOn = true;
  else if (owner === callee && isFunctionWithBody(meaning.node))
    readInto(found, meaning.node, roles, modules, depth + 1);
}
