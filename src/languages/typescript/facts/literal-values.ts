import { ts } from 'ts-morph';
import type { Value } from '../../../generate/test-case.ts';
import { accessedName, bare, propertyName } from './syntax.ts';

/** What names stand for where an expression is read. */
export interface Names {
  /** The value of a constant; undefined where it is not known. */
  readonly valueOf: (name: string) => Value | undefined;
  /** An exported class (`new Name(…)`) or enum member (`Name.Member`) in the module under test. */
  readonly construct?: (name: string, args: readonly Value[]) => Value | undefined;
  readonly enumMember?: (name: string, member: string) => Value | undefined;
}

const MAX_DEPTH = 12;
const MAX_ITEMS = 200;
const BYTE_ARRAYS = /^(?:Uint8|Int8|Uint8Clamped|Uint16|Int16|Uint32|Int32|Float32|Float64)Array$/;

/** The value that an expression is, when its text alone tells; undefined otherwise. Nothing is executed. */
export function literalValue(expression: ts.Expression, names: Names, depth = 0): Value | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const e = bare(expression);
  if (ts.isNumericLiteral(e)) return numberValue(Number(e.text));
  if (ts.isStringLiteralLike(e)) return { t: 'string', v: e.text };
  if (ts.isBigIntLiteral(e)) return { t: 'bigint', v: e.text.replace(/n$/, '') };
  if (e.kind === ts.SyntaxKind.TrueKeyword || e.kind === ts.SyntaxKind.FalseKeyword) {
    return { t: 'boolean', v: e.kind === ts.SyntaxKind.TrueKeyword };
  }
  if (e.kind === ts.SyntaxKind.NullKeyword) return { t: 'null' };
  if (ts.isVoidExpression(e)) return { t: 'undefined' };
  if (ts.isRegularExpressionLiteral(e)) {
    const end = e.text.lastIndexOf('/');
    return { t: 'regexp', source: e.text.slice(1, end), flags: e.text.slice(end + 1) };
  }
  if (ts.isIdentifier(e)) return SPECIAL.get(e.text) ?? names.valueOf(e.text);
  if (ts.isPrefixUnaryExpression(e)) return negated(e, names, depth);
  if (ts.isArrayLiteralExpression(e)) return arrayValue(e, names, depth);
  if (ts.isObjectLiteralExpression(e)) return objectValue(e, names, depth);
  if (ts.isNewExpression(e)) return constructedValue(e, names, depth);
  if (ts.isBinaryExpression(e)) return arithmetic(e, names, depth);
  if (ts.isPropertyAccessExpression(e) || ts.isElementAccessExpression(e)) return memberValue(e, names);
  if (ts.isArrowFunction(e) || ts.isFunctionExpression(e)) return functionValue(e, names, depth);
  return undefined;
}

const SPECIAL = new Map<string, Value>([
  ['undefined', { t: 'undefined' }],
  ['NaN', { t: 'number', v: 'NaN' }],
  ['Infinity', { t: 'number', v: 'Infinity' }],
]);

/** A number as a value: JSON has no name for some of them. */
export function numberValue(n: number): Value {
  if (Number.isNaN(n)) return { t: 'number', v: 'NaN' };
  if (Object.is(n, -0)) return { t: 'number', v: '-0' };
  if (n === Number.POSITIVE_INFINITY) return { t: 'number', v: 'Infinity' };
  if (n === Number.NEGATIVE_INFINITY) return { t: 'number', v: '-Infinity' };
  return { t: 'number', v: n };
}

function numberOf(value: Value | undefined): number | undefined {
  if (value?.t !== 'number') return undefined;
  return value.v === '-0' ? -0 : Number(value.v);
}

function negated(e: ts.PrefixUnaryExpression, names: Names, depth: number): Value | undefined {
  const inner = literalValue(e.operand, names, depth + 1);
  if (e.operator === ts.SyntaxKind.MinusToken && inner?.t === 'bigint') return { t: 'bigint', v: `-${inner.v}` };
  const n = numberOf(inner);
  if (n !== undefined && e.operator === ts.SyntaxKind.MinusToken) return numberValue(-n);
  if (n !== undefined && e.operator === ts.SyntaxKind.PlusToken) return inner;
  if (e.operator === ts.SyntaxKind.ExclamationToken && inner?.t === 'boolean') return { t: 'boolean', v: !inner.v };
  return undefined;
}

function arrayValue(e: ts.ArrayLiteralExpression, names: Names, depth: number): Value | undefined {
  if (e.elements.length > MAX_ITEMS) return undefined;
  const items: Value[] = [];
  for (const element of e.elements) {
    const item = ts.isOmittedExpression(element) ? ({ t: 'hole' } as const) : literalValue(element, names, depth + 1);
    if (!item) return undefined;
    items.push(item);
  }
  return { t: 'array', items };
}

function objectValue(e: ts.ObjectLiteralExpression, names: Names, depth: number): Value | undefined {
  if (e.properties.length > MAX_ITEMS) return undefined;
  const props = new Map<string, Value>();
  for (const property of e.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = literalValue(property.expression, names, depth + 1);
      if (spread?.t !== 'object') return undefined;
      for (const [name, value] of spread.props) props.set(name, value);
      continue;
    }
    const key = property.name && propertyName(property.name);
    if (key === undefined || key === '__proto__') return undefined;
    let value: Value | undefined;
    if (ts.isPropertyAssignment(property)) value = literalValue(property.initializer, names, depth + 1);
    else if (ts.isShorthandPropertyAssignment(property)) value = names.valueOf(key);
    if (!value) return undefined;
    props.set(key, value);
  }
  return { t: 'object', props: [...props] };
}

function constructedValue(e: ts.NewExpression, names: Names, depth: number): Value | undefined {
  if (!ts.isIdentifier(e.expression)) return undefined;
  const name = e.expression.text;
  const args: Value[] = [];
  for (const arg of e.arguments ?? []) {
    const value = literalValue(arg, names, depth + 1);
    if (!value) return undefined;
    args.push(value);
  }
  const [first] = args;
  if (name === 'Date') return dateValue(args);
  if (name === 'Set' && (!first || first.t === 'array')) return { t: 'set', items: first?.items ?? [] };
  if (name === 'Map' && (!first || first.t === 'array')) return mapValue(first?.items ?? []);
  if (/^(?:\w*)Error$/.test(name) && (!first || first.t === 'string')) {
    return { t: 'error', class: name, message: first?.v ?? '' };
  }
  if (name === 'RegExp' && first?.t === 'string') {
    const flags = args[1]?.t === 'string' ? args[1].v : '';
    return { t: 'regexp', source: first.v, flags };
  }
  if (BYTE_ARRAYS.test(name) && first?.t === 'array') {
    const numbers = first.items.map(numberOf);
    return numbers.every((n) => n !== undefined) ? { t: 'bytes', type: name, v: numbers } : undefined;
  }
  return names.construct?.(name, args);
}

/** Only forms that mean the same in every time zone. */
function dateValue(args: readonly Value[]): Value | undefined {
  const [first] = args;
  if (!first || args.length > 1) return undefined;
  const n = numberOf(first);
  if (n !== undefined) return { t: 'date', ms: Number.isNaN(n) ? 'NaN' : n };
  if (first.t !== 'string') return undefined;
  const isAbsolute = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(first.v);
  const ms = Date.parse(first.v);
  if (Number.isNaN(ms)) return { t: 'date', ms: 'NaN' };
  return isAbsolute ? { t: 'date', ms } : undefined;
}

function mapValue(items: readonly Value[]): Value | undefined {
  const entries: (readonly [Value, Value])[] = [];
  for (const item of items) {
    const [key, value] = item.t === 'array' ? item.items : [];
    if (!key || !value) return undefined;
    entries.push([key, value]);
  }
  return { t: 'map', entries };
}

function arithmetic(e: ts.BinaryExpression, names: Names, depth: number): Value | undefined {
  const left = literalValue(e.left, names, depth + 1);
  const right = literalValue(e.right, names, depth + 1);
  if (!left || !right) return undefined;
  const operator = e.operatorToken.kind;
  if (operator === ts.SyntaxKind.PlusToken && left.t === 'string' && right.t === 'string') {
    return { t: 'string', v: left.v + right.v };
  }
  const a = numberOf(left);
  const b = numberOf(right);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return numberValue(a + b);
    case ts.SyntaxKind.MinusToken:
      return numberValue(a - b);
    case ts.SyntaxKind.AsteriskToken:
      return numberValue(a * b);
    case ts.SyntaxKind.SlashToken:
      return numberValue(a / b);
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return numberValue(a ** b);
    case ts.SyntaxKind.LessThanLessThanToken:
      return numberValue(a << b);
    default:
      return undefined;
  }
}

function memberValue(e: ts.PropertyAccessExpression | ts.ElementAccessExpression, names: Names): Value | undefined {
  const member = accessedName(e);
  if (!ts.isIdentifier(e.expression) || member === undefined) return undefined;
  const owner = e.expression.text;
  const known = NUMBER_CONSTANTS.get(`${owner}.${member}`);
  if (known !== undefined) return numberValue(known);
  const value = names.valueOf(owner);
  if (value?.t === 'object') return value.props.find(([key]) => key === member)?.[1];
  if (value?.t === 'array') return value.items[Number(member)];
  return names.enumMember?.(owner, member);
}

const NUMBER_CONSTANTS = new Map([
  ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
  ['Number.MIN_SAFE_INTEGER', Number.MIN_SAFE_INTEGER],
  ['Number.MAX_VALUE', Number.MAX_VALUE],
  ['Number.MIN_VALUE', Number.MIN_VALUE],
  ['Number.EPSILON', Number.EPSILON],
  ['Number.POSITIVE_INFINITY', Number.POSITIVE_INFINITY],
  ['Number.NEGATIVE_INFINITY', Number.NEGATIVE_INFINITY],
  ['Number.NaN', Number.NaN],
  ['Math.PI', Math.PI],
  ['Math.E', Math.E],
]);

/** A function that only returns a value known here is a stub of that answer. */
function functionValue(e: ts.ArrowFunction | ts.FunctionExpression, names: Names, depth: number): Value | undefined {
  const arity = e.parameters.length;
  if (e.modifiers?.length || e.asteriskToken) return undefined;
  if (!ts.isBlock(e.body)) {
    const answer = literalValue(e.body, names, depth + 1);
    return answer && { t: 'stub', id: 0, answers: [answer], arity };
  }
  const [only] = e.body.statements;
  if (!only) return { t: 'stub', id: 0, answers: [{ t: 'undefined' }], arity };
  if (e.body.statements.length > 1 || !ts.isReturnStatement(only)) return undefined;
  const answer = only.expression ? literalValue(only.expression, names, depth + 1) : ({ t: 'undefined' } as const);
  return answer && { t: 'stub', id: 0, answers: [answer], arity };
}
