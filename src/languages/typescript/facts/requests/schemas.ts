/** Schemas that validate what comes with a request, as types: zod and those that write like it (TypeBox, joi), and JSON schema. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../../declared.ts';
import { bare, propertyName } from '../syntax.ts';
import { plain, UNKNOWN, union } from '../trees.ts';
import { type Limit, limited, textsOf } from './limits.ts';

/** What a name stands for where a schema is written: the expression of a constant. */
export type Constants = (of: ts.Identifier | ts.PropertyAccessExpression) => ts.Expression | undefined;

const MAX_DEPTH = 20;
/** The names by which schema libraries are imported by habit; anything else is read where it calls one of their makers. */
const LIBRARIES = new Set(['z', 'zod', 'Type', 'T', 't', 'Joi', 'joi', 'yup', 'v', 's']);

/** The type that a schema admits; undefined where the expression is none. */
export function schemaTree(expression: ts.Expression, constants: Constants, depth = 0): TypeTree | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const e = bare(expression);
  if (ts.isIdentifier(e) || ts.isPropertyAccessExpression(e)) {
    const of = constants(e);
    return of && schemaTree(of, constants, depth + 1);
  }
  if (ts.isObjectLiteralExpression(e)) return jsonSchemaTree(e, constants, depth);
  return ts.isCallExpression(e) ? builtTree(e, constants, depth) : undefined;
}

/** True where what a schema admits may be left out. */
function isOptional(expression: ts.Expression): boolean {
  const e = bare(expression);
  if (!ts.isCallExpression(e) || !ts.isPropertyAccessExpression(e.expression)) return false;
  const { name, expression: of } = e.expression;
  if (/^(?:optional|nullish|default|Optional|prefault|catch)$/.test(name.text)) return true;
  return isOptional(of) || (isJoi(e) && !e.getText().includes('.required('));
}

function isJoi(call: ts.CallExpression): boolean {
  return /^joi\b/i.test(call.getText());
}

/** `z.object({…})`, with whatever is chained behind it. */
function builtTree(call: ts.CallExpression, constants: Constants, depth: number): TypeTree | undefined {
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { name, expression: owner } = call.expression;
  const from = bare(owner);
  const isMaker = ts.isIdentifier(from) && LIBRARIES.has(from.text);
  const isCoerced = ts.isPropertyAccessExpression(from) && from.name.text === 'coerce';
  if (isMaker || isCoerced) return makerTree(name.text, call, constants, depth);
  if (isIso(from)) return textsOf(name.text) ?? plain('string');
  const { of, limits } = limitsOf(call);
  const inner = schemaTree(of, constants, depth + 1);
  if (!inner) return undefined;
  if (limits.length > 0) return limited(inner, limits);
  const [first] = call.arguments;
  switch (name.text) {
    case 'nullable':
    case 'nullish':
      return union([inner, plain('null')]);
    case 'array':
      return { k: 'array', of: inner };
    case 'or':
      return union([inner, (first && schemaTree(first, constants, depth + 1)) ?? UNKNOWN]);
    case 'valid':
      return union(call.arguments.flatMap((value) => literalTree(value) ?? []));
    case 'extend':
    case 'keys':
    case 'merge':
    case 'and':
      return merged(inner, first && fieldsOf(first, constants, depth));
    case 'partial':
      return inner.k === 'object'
        ? { ...inner, props: inner.props.map(([key, of]) => [key, of, true] as const) }
        : inner;
    case 'items':
      return { k: 'array', of: (first && schemaTree(first, constants, depth + 1)) ?? UNKNOWN };
    default:
      return inner;
  }
}

/** Calls that make another schema of one; all others ask something of its values, or say what becomes of them. */
const SHAPES = /^(?:nullable|nullish|array|or|valid|extend|keys|merge|and|partial|items)$/;

/** What is asked of the values of a schema by the calls chained to it, and the schema before these. */
function limitsOf(call: ts.CallExpression): { readonly of: ts.Expression; readonly limits: readonly Limit[] } {
  const limits: Limit[] = [];
  let of: ts.Expression = call;
  while (ts.isCallExpression(of) && ts.isPropertyAccessExpression(of.expression)) {
    const { name, expression: owner } = of.expression;
    const from = bare(owner);
    if (SHAPES.test(name.text) || isLibrary(from)) break;
    limits.unshift({ name: name.text, value: of.arguments[0] && plainValue(of.arguments[0]) });
    of = from;
  }
  return { of: limits.length > 0 ? of : bare((call.expression as ts.PropertyAccessExpression).expression), limits };
}

function plainValue(expression: ts.Expression): string | number | undefined {
  const tree = literalTree(expression);
  return tree?.k === 'literal' && typeof tree.value !== 'boolean' ? tree.value : undefined;
}

/** `z`, `z.coerce`, `z.iso` */
function isLibrary(e: ts.Expression): boolean {
  if (ts.isIdentifier(e)) return LIBRARIES.has(e.text);
  return ts.isPropertyAccessExpression(e) && /^(?:coerce|iso)$/.test(e.name.text);
}

function isIso(e: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(e) && e.name.text === 'iso';
}

function makerTree(
  name: string,
  { arguments: args }: ts.CallExpression,
  constants: Constants,
  depth: number,
): TypeTree | undefined {
  const [first, second] = args;
  const inner = (of: ts.Expression | undefined): TypeTree => (of && schemaTree(of, constants, depth + 1)) ?? UNKNOWN;
  switch (name) {
    case 'string':
    case 'String':
      return optionsLimited('string', first, constants);
    case 'number':
    case 'Number':
    case 'Integer':
    case 'int':
    case 'bigint':
      return optionsLimited('number', first, constants);
    case 'boolean':
    case 'Boolean':
    case 'stringbool':
      return plain('boolean');
    case 'date':
      return plain('string');
    case 'null':
    case 'Null':
      return plain('null');
    case 'any':
    case 'unknown':
    case 'Any':
    case 'Unknown':
      return UNKNOWN;
    case 'literal':
    case 'Literal':
      return first && (literalTree(first) ?? UNKNOWN);
    case 'enum':
    case 'nativeEnum':
    case 'Enum':
      return first && enumTree(first, constants);
    case 'array':
    case 'Array':
      return { k: 'array', of: inner(first) };
    case 'object':
    case 'strictObject':
    case 'looseObject':
    case 'Object':
      return (first && fieldsOf(first, constants, depth)) ?? { k: 'record', key: plain('string'), of: UNKNOWN };
    case 'record':
    case 'Record':
      return { k: 'record', key: plain('string'), of: inner(second ?? first) };
    case 'union':
    case 'Union':
    case 'alternatives':
      return listed(first, constants, (of) => inner(of));
    case 'discriminatedUnion':
      return listed(second, constants, (of) => inner(of));
    case 'tuple':
    case 'Tuple':
      return first && ts.isArrayLiteralExpression(bare(first))
        ? { k: 'tuple', of: (bare(first) as ts.ArrayLiteralExpression).elements.map(inner) }
        : UNKNOWN;
    case 'Optional':
    case 'preprocess':
    case 'lazy':
      return name === 'preprocess' ? inner(second) : inner(first);
    default:
      return textsOf(name); // `z.email()`
  }
}

function fieldsOf(expression: ts.Expression, constants: Constants, depth: number): TypeTree | undefined {
  const e = bare(expression);
  if (!ts.isObjectLiteralExpression(e)) {
    const known = schemaTree(e, constants, depth + 1);
    return known?.k === 'object' ? known : undefined;
  }
  const props = e.properties.flatMap((property): (readonly [string, TypeTree, boolean])[] => {
    if (ts.isSpreadAssignment(property)) return [];
    const name = property.name && propertyName(property.name);
    if (name === undefined) return [];
    const value = ts.isPropertyAssignment(property) ? property.initializer : undefined;
    const of = value ?? (ts.isShorthandPropertyAssignment(property) ? property.name : undefined);
    if (!of) return [];
    const written = ts.isIdentifier(bare(of)) ? (constants(bare(of) as ts.Identifier) ?? of) : of;
    return [[name, schemaTree(of, constants, depth + 1) ?? UNKNOWN, isOptional(written)]];
  });
  return { k: 'object', props };
}

/** An object with the fields of another, which stand for its own of the same names. */
export function merged(a: TypeTree, b: TypeTree | undefined): TypeTree {
  if (a.k !== 'object' || b?.k !== 'object') return a;
  return { ...a, props: [...a.props.filter(([key]) => !b.props.some(([other]) => other === key)), ...b.props] };
}

function literalTree(expression: ts.Expression): TypeTree | undefined {
  const e = bare(expression);
  if (ts.isStringLiteralLike(e)) return { k: 'literal', value: e.text };
  if (ts.isNumericLiteral(e)) return { k: 'literal', value: Number(e.text) };
  if (e.kind === ts.SyntaxKind.TrueKeyword) return { k: 'literal', value: true };
  if (e.kind === ts.SyntaxKind.FalseKeyword) return { k: 'literal', value: false };
  return e.kind === ts.SyntaxKind.NullKeyword ? plain('null') : undefined;
}

/** The values of a list or of an object that stands for an enum. */
export function enumTree(expression: ts.Expression, constants: Constants): TypeTree {
  const e = resolved(expression, constants);
  if (ts.isObjectLiteralExpression(e))
    return union(e.properties.flatMap((p) => (ts.isPropertyAssignment(p) ? (literalTree(p.initializer) ?? []) : [])));
  return listed(e, constants, literalTree);
}

function listed(
  expression: ts.Expression | undefined,
  constants: Constants,
  item: (of: ts.Expression) => TypeTree | undefined,
): TypeTree {
  const e = expression && resolved(expression, constants);
  return e && ts.isArrayLiteralExpression(e) ? union(e.elements.flatMap((of) => item(of) ?? [])) : UNKNOWN;
}

function resolved(expression: ts.Expression, constants: Constants): ts.Expression {
  const e = bare(expression);
  const of = ts.isIdentifier(e) ? constants(e) : undefined;
  return of ? bare(of) : e;
}

/** `{ type: 'object', required: […], properties: {…} }`; undefined where the object is no schema. */
function jsonSchemaTree(schema: ts.ObjectLiteralExpression, constants: Constants, depth: number): TypeTree | undefined {
  const field = (name: string): ts.Expression | undefined => memberOf(schema, name, constants);
  const values = field('enum');
  if (values) return listed(values, constants, literalTree);
  const only = field('const');
  if (only) return literalTree(only);
  const either = field('anyOf') ?? field('oneOf');
  if (either) return listed(either, constants, (of) => schemaTree(of, constants, depth + 1));
  const type = field('type');
  const properties = field('properties');
  const kind = type && ts.isStringLiteralLike(type) ? type.text : properties ? 'object' : undefined;
  switch (kind) {
    case 'boolean':
    case 'null':
      return plain(kind);
    case 'string':
    case 'number':
      return optionsLimited(kind, schema, constants);
    case 'integer':
      return optionsLimited('number', schema, constants);
    case 'array': {
      const items = field('items');
      return { k: 'array', of: (items && schemaTree(items, constants, depth + 1)) ?? UNKNOWN };
    }
    case 'object': {
      const required = field('required');
      const names =
        required && ts.isArrayLiteralExpression(required)
          ? required.elements.flatMap((e) => (ts.isStringLiteralLike(e) ? [e.text] : []))
          : [];
      if (!properties || !ts.isObjectLiteralExpression(properties))
        return { k: 'record', key: plain('string'), of: UNKNOWN };
      const props = properties.properties.flatMap((property): (readonly [string, TypeTree, boolean])[] => {
        const name = property.name && propertyName(property.name);
        if (name === undefined || !ts.isPropertyAssignment(property)) return [];
        const of = schemaTree(property.initializer, constants, depth + 1) ?? UNKNOWN;
        return [[name, of, !names.includes(name)]];
      });
      return { k: 'object', props };
    }
    default:
      return undefined;
  }
}

/** Limits as options have them: `{ minLength: 1, format: 'email' }`, of JSON schema and TypeBox. */
function optionsLimited(kind: 'string' | 'number', given: ts.Expression | undefined, constants: Constants): TypeTree {
  if (!given || !ts.isObjectLiteralExpression(bare(given))) return plain(kind);
  const options = bare(given) as ts.ObjectLiteralExpression;
  const limits = options.properties.flatMap((property): readonly Limit[] => {
    const name = property.name && propertyName(property.name);
    const value = name === undefined ? undefined : memberOf(options, name, constants);
    const plainly = value && plainValue(value);
    return name === undefined || plainly === undefined
      ? []
      : [{ name: name === 'format' ? String(plainly) : name, value: plainly }];
  });
  return limited(plain(kind), limits);
}

/** The value of a member of an object literal, behind the names that stand for it. */
export function memberOf(
  object: ts.ObjectLiteralExpression,
  name: string,
  constants: Constants,
): ts.Expression | undefined {
  for (const property of object.properties) {
    if (!property.name || propertyName(property.name) !== name) continue;
    if (ts.isPropertyAssignment(property)) return resolved(property.initializer, constants);
    if (ts.isShorthandPropertyAssignment(property)) return resolved(property.name, constants);
  }
  return undefined;
}
