/** What the handlers of a route, and what stands before them, read of a request; what its options say of it. */
import { ts } from 'ts-morph';
import { bare, isFunctionWithBody, propertyName } from '../syntax.ts';
import { givenFunctions } from './middleware.ts';
import type { Modules } from './modules.ts';
import { memberOf, schemaTree } from './schemas.ts';
import { constantsOf, type Part, partOfTarget, readUses, type Uses } from './uses.ts';

/** Where code that answers requests is read. */
interface Handling {
  readonly modules: Modules;
  /** What was read is added. */
  readonly nodes: Set<ts.Node>;
}

const MAX_DEPTH = 4;

const SCHEMA_PARTS: Readonly<Record<string, Part>> = {
  body: 'body',
  json: 'body',
  querystring: 'query',
  query: 'query',
  params: 'params',
  headers: 'headers',
};

/** Options of a route or a validator: schemas by part, functions that run before the handler. */
export function readOptions(reading: Handling, options: ts.ObjectLiteralExpression, into: Uses): void {
  const constants = constantsOf(reading.modules);
  for (const property of options.properties) {
    const name = property.name && propertyName(property.name);
    const value = name === undefined ? undefined : memberOf(options, name, constants);
    if (name === undefined || !value) continue;
    const part = SCHEMA_PARTS[name];
    const tree = part && schemaTree(value, constants);
    if (part && tree) into.schemas.set(part, tree);
    else if (name === 'schema' && ts.isObjectLiteralExpression(value)) readOptions(reading, value, into);
    else if (/^(?:pre|on)[A-Z]/.test(name)) readHandler(reading, value, into);
  }
}

/** What a handler or middleware reads; of a call that makes one, what the function that it gives reads. */
export function readHandler(reading: Handling, expression: ts.Expression, into: Uses, depth = 0): void {
  const e = bare(expression);
  if (depth > MAX_DEPTH) return;
  if (ts.isArrayLiteralExpression(e)) {
    for (const item of e.elements) readHandler(reading, item, into, depth + 1);
    return;
  }
  if (isFunctionWithBody(e)) {
    reading.nodes.add(e);
    if (e.parameters.length < 4) readUses(e, ['request'], reading.modules, into);
    return;
  }
  if (ts.isCallExpression(e)) readValidator(reading, e, into);
  const name = ts.isCallExpression(e) ? bare(e.expression) : e;
  // `controller.list.bind(controller)`
  if (ts.isCallExpression(e) && ts.isPropertyAccessExpression(name) && name.name.text === 'bind') {
    readHandler(reading, name.expression, into, depth + 1);
    return;
  }
  const meaning = isReference(name) ? reading.modules.meaningOf(name) : undefined;
  if (!meaning || !('node' in meaning)) {
    // `wrap(async (req, res) => …)`
    if (ts.isCallExpression(e))
      for (const argument of e.arguments)
        if (isFunctionWithBody(bare(argument))) readHandler(reading, argument, into, depth + 1);
    return;
  }
  reading.nodes.add(meaning.node);
  if (ts.isCallExpression(e) && isFunctionWithBody(meaning.node)) {
    for (const given of givenFunctions(meaning.node)) readHandler(reading, given, into, depth + 1);
    for (const argument of e.arguments)
      if (isFunctionWithBody(bare(argument))) readHandler(reading, argument, into, depth + 1);
  } else if (isFunctionWithBody(meaning.node) && meaning.node.parameters.length < 4) {
    readUses(meaning.node, ['request'], reading.modules, into);
  } else if (ts.isExpression(meaning.node)) readHandler(reading, meaning.node, into, depth + 1);
}

/** `zValidator('json', schema)`, `validate({ body: schema })`, `validateBody(schema)`. */
function readValidator(reading: Handling, call: ts.CallExpression, into: Uses): void {
  const constants = constantsOf(reading.modules);
  const [first, second] = call.arguments;
  if (!first) return;
  const e = bare(first);
  if (ts.isStringLiteralLike(e)) {
    const part = partOfTarget(e.text);
    const tree = part && second && schemaTree(second, constants);
    if (part && tree) into.schemas.set(part, tree);
    return;
  }
  if (ts.isObjectLiteralExpression(e)) {
    readOptions(reading, e, into);
    return;
  }
  const part = /query/i.test(call.expression.getText())
    ? 'query'
    : /param/i.test(call.expression.getText())
      ? 'params'
      : 'body';
  const tree = schemaTree(e, constants);
  if (tree) into.schemas.set(part, tree);
}

/** A name, or a member behind one. */
export function isReference(e: ts.Expression): e is ts.Identifier | ts.PropertyAccessExpression {
  return ts.isIdentifier(e) || ts.isPropertyAccessExpression(e);
}
