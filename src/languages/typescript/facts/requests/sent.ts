/** The requests that a test file sends, as far as its text tells: by supertest, `inject`, `app.request` and `new Request`. */
import { ts } from 'ts-morph';
import type { Value } from '../../../../generate/test-case.ts';
import { bindNames } from '../call-sites.ts';
import { literalValue } from '../literal-values.ts';
import { bare, type FunctionNode, isFunctionWithBody, propertyName } from '../syntax.ts';

export interface SentRequest {
  /** `POST` */
  readonly method: string;
  /** Path with query, without the server: `/orders?limit=1`. */
  readonly url: string;
  readonly query: Fields;
  /** By names in lower case. */
  readonly headers: Fields;
  readonly body: Value | undefined;
  /** 1-based. */
  readonly line: number;
}

export type Fields = readonly (readonly [string, Value])[];

const MAX_DEPTH = 8;
const VERB = /^(?:get|post|put|patch|delete|head|options)$/;

/** What the parameters of a helper hold, by the call of it that is read. */
type Bindings = ReadonlyMap<string, Value>;

/** In the order of the text; requests of a helper once for each call of it. */
export function sentRequests(text: string, fileName: string): readonly SentRequest[] {
  const kind = /\.[cm]?jsx?$/.test(fileName) ? ts.ScriptKind.JSX : ts.ScriptKind.TSX;
  const source = ts.createSourceFile('sample.tsx', text, ts.ScriptTarget.Latest, true, kind);
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const byName = Map.groupBy(calls, ({ expression }) => (ts.isIdentifier(expression) ? expression.text : ''));
  return calls.flatMap((call) => {
    const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
    return bindingsFor(call, byName).flatMap((bound) => {
      const sent = read(call, bound);
      return sent ? [{ ...sent, line }] : [];
    });
  });
}

type Sent = Omit<SentRequest, 'line'>;
type Call = ts.CallExpression | ts.NewExpression;

function read(call: Call, bound: Bindings): Sent | undefined {
  const callee = bare(call.expression);
  const [first, second] = call.arguments ?? [];
  if (!first) return undefined;
  if (ts.isNewExpression(call))
    return ts.isIdentifier(callee) && callee.text === 'Request' ? byOptions(first, second, bound) : undefined;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const name = callee.name.text;
  if (name === 'request') return byOptions(first, second, bound);
  if (name === 'inject') {
    const options = declared(first, bound);
    if (!ts.isObjectLiteralExpression(options)) return byOptions(first, undefined, bound);
    return byOptions(field(options, 'url') ?? field(options, 'path'), options, bound);
  }
  return VERB.test(name) && !second ? byChain(call, name.toUpperCase(), first, bound) : undefined;
}

/** `request(app).post(url).set(…).query(…).send(…)` */
function byChain(call: ts.CallExpression, method: string, at: ts.Expression, bound: Bindings): Sent | undefined {
  const url = urlOf(at, bound);
  if (url === undefined) return undefined;
  const headers: (readonly [string, Value])[] = [];
  const query: (readonly [string, Value])[] = [];
  let body: Value | undefined;
  for (const { name, args } of followedBy(call)) {
    const [first, second] = args;
    if (!first) continue;
    if (name === 'set' && second) headers.push(...pair(first, second, bound));
    else if (name === 'set') headers.push(...fieldsOf(first, bound));
    else if (name === 'query') query.push(...fieldsOf(first, bound));
    else if (name === 'send') {
      body = written(first, bound);
      if (!body) return undefined;
    }
  }
  return { method, url, query, headers: lowerCase(headers), body };
}

function followedBy(call: ts.CallExpression): readonly { name: string; args: readonly ts.Expression[] }[] {
  const found: { name: string; args: readonly ts.Expression[] }[] = [];
  let at: ts.Node = call;
  while (ts.isPropertyAccessExpression(at.parent) && ts.isCallExpression(at.parent.parent)) {
    const name = at.parent.name.text;
    at = at.parent.parent;
    found.push({ name, args: (at as ts.CallExpression).arguments });
  }
  return found;
}

/** `{ method, headers, query, body }` beside a url. */
function byOptions(at: ts.Expression | undefined, given: ts.Expression | undefined, bound: Bindings): Sent | undefined {
  const url = at && urlOf(at, bound);
  const options = given && declared(given, bound);
  if (url === undefined || (options && !ts.isObjectLiteralExpression(options))) return undefined;
  const option = (name: string) => options && field(options, name);
  const named = option('method');
  const method = named ? written(named, bound) : ({ t: 'string', v: 'GET' } as const);
  const content = option('payload') ?? option('body');
  const body = content && written(content, bound);
  if (method?.t !== 'string' || (content && !body)) return undefined;
  const fields = (name: string): Fields => {
    const object = option(name);
    return object ? fieldsOf(object, bound) : [];
  };
  return {
    method: method.v.toUpperCase(),
    url,
    query: fields('query'),
    headers: lowerCase(fields('headers')),
    body,
  };
}

function urlOf(e: ts.Expression, bound: Bindings): string | undefined {
  const value = written(e, bound);
  if (value?.t !== 'string') return undefined;
  const url = value.v.replace(/^https?:\/\/[^/]*/, '');
  return url.startsWith('/') ? url : undefined;
}

function pair(name: ts.Expression, value: ts.Expression, bound: Bindings): Fields {
  const [key, of] = [written(name, bound), written(value, bound)];
  return key?.t === 'string' && of ? [[key.v, of]] : [];
}

/** The fields that are known: what a test computes, as a signature, is left out. */
function fieldsOf(e: ts.Expression, bound: Bindings): Fields {
  const object = declared(e, bound);
  if (ts.isObjectLiteralExpression(object)) {
    return object.properties.flatMap((property): Fields => {
      const name = property.name && propertyName(property.name);
      const value = name === undefined ? undefined : field(object, name);
      const of = value && written(value, bound);
      return name !== undefined && of ? [[name, of]] : [];
    });
  }
  const value = written(object, bound);
  return value?.t === 'object' ? value.props : [];
}

function lowerCase(fields: Fields): Fields {
  return fields.map(([name, value]) => [name.toLowerCase(), value]);
}

function field(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of object.properties) {
    if (!property.name || propertyName(property.name) !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

/** The value that an expression is, by the text around it; what becomes JSON is what it is made of. */
function written(expression: ts.Expression, bound: Bindings, depth = 0): Value | undefined {
  const e = bare(expression);
  if (depth > MAX_DEPTH) return undefined;
  const known = (name: string): Value | undefined => {
    const meaning = meaningOf(name, e, bound);
    return meaning && ('t' in meaning ? meaning : written(meaning, bound, depth + 1));
  };
  if (ts.isCallExpression(e) && e.expression.getText() === 'JSON.stringify')
    return e.arguments[0] && written(e.arguments[0], bound, depth + 1);
  if (ts.isTemplateExpression(e)) return filledIn(e, bound, depth);
  return literalValue(e, { valueOf: known });
}

function filledIn(e: ts.TemplateExpression, bound: Bindings, depth: number): Value | undefined {
  let text = e.head.text;
  for (const span of e.templateSpans) {
    const value = written(span.expression, bound, depth + 1);
    if (value?.t !== 'string' && value?.t !== 'number') return undefined;
    text += `${value.v}${span.literal.text}`;
  }
  return { t: 'string', v: text };
}

/** The expression that a constant stands for; any other as it is. */
function declared(expression: ts.Expression, bound: Bindings): ts.Expression {
  const e = bare(expression);
  const meaning = ts.isIdentifier(e) ? meaningOf(e.text, e, bound) : undefined;
  return meaning && !('t' in meaning) ? bare(meaning) : e;
}

/** What a name stands for where a node is: the parameter of a helper, or a constant. */
function meaningOf(name: string, from: ts.Node, bound: Bindings): Value | ts.Expression | undefined {
  for (let node = from.parent; node; node = node.parent) {
    if (isFunctionWithBody(node) && parameterNames(node).has(name)) return bound.get(name);
    if (!ts.isBlock(node) && !ts.isSourceFile(node)) continue;
    for (const statement of node.statements) {
      if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
      const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      if (found) return found.initializer;
    }
  }
  return undefined;
}

function parameterNames(fn: FunctionNode): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  };
  for (const parameter of fn.parameters) add(parameter.name);
  return names;
}

/** For a request in a function with a name: the arguments of each call of that function. */
function bindingsFor(call: Call, byName: ReadonlyMap<string, readonly Call[]>): readonly Bindings[] {
  const fn = enclosing(call);
  const name = fn && nameOf(fn);
  if (!fn || name === undefined) return [new Map()];
  return (byName.get(name) ?? []).map((one) => {
    const values = new Map<string, Value>();
    for (const [i, parameter] of fn.parameters.entries()) {
      const given = one.arguments?.[i] ?? parameter.initializer;
      bindNames(parameter.name, given && written(given, new Map()), values);
    }
    return values;
  });
}

function enclosing(node: ts.Node): FunctionNode | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunctionWithBody(at)) return at;
  return undefined;
}

function nameOf(fn: FunctionNode): string | undefined {
  const { parent } = fn;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  return ts.isFunctionDeclaration(fn) ? fn.name?.text : undefined;
}
