import { ts } from 'ts-morph';
import { bare, isFunctionWithBody } from './syntax.ts';
import { type Kind, Use } from './use.ts';

/** What a comparison with `expression` says of a value. */
export function compare(use: Use, expression: ts.Expression): void {
  const other = bare(expression);
  if (use.typeOf) {
    if (!ts.isStringLiteralLike(other)) return;
    if (other.text === 'undefined') use.typeOf.optional = true;
    else if (TYPEOF.has(other.text)) use.typeOf.tested.add(other.text as Kind);
  } else if (ts.isStringLiteralLike(other)) use.literals.add(other.text);
  else if (ts.isNumericLiteral(other)) use.literals.add(Number(other.text));
  else if (ts.isPrefixUnaryExpression(other) && ts.isNumericLiteral(other.operand)) {
    use.literals.add(-Number(other.operand.text));
  } else if (other.kind === ts.SyntaxKind.TrueKeyword || other.kind === ts.SyntaxKind.FalseKeyword) {
    use.implied.add('boolean');
  } else if (other.kind === ts.SyntaxKind.NullKeyword) {
    use.tested.add('null');
  }
  if (ts.isVoidExpression(other) || (ts.isIdentifier(other) && other.text === 'undefined')) {
    use.optional = true;
    use.tested.add('undefined');
  }
}

export const FALLBACKS = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
export const EQUALITY = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
export const ARITHMETIC = new Set([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.MinusEqualsToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
]);
export const RELATIONS = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);
export const TYPEOF = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'function', 'object']);
export const INSTANCES = new Map<string, Kind>([
  ['Date', 'date'],
  ['RegExp', 'regexp'],
  ['Error', 'error'],
  ['TypeError', 'error'],
  ['RangeError', 'error'],
  ['Map', 'map'],
  ['Set', 'set'],
  ['Array', 'array'],
  ['Promise', 'promise'],
  ['Function', 'function'],
  ['Object', 'object'],
  ['Uint8Array', 'bytes'],
  ['Buffer', 'bytes'],
]);
/** Methods whose result has the elements of the list itself. */
export const SAME_LIST = new Set(['filter', 'sort', 'reverse', 'toSorted', 'toReversed']);
/** Which parameters of a callback are elements of the list that it is given to. */
export const CALLBACK_ELEMENTS = new Map<string, readonly number[]>([
  ...['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap'].map(
    (name): [string, readonly number[]] => [name, [0]],
  ),
  ['reduce', [1]],
  ['reduceRight', [1]],
  ['sort', [0, 1]],
]);

/** What the form of a value says of the place that it fills. */
export function hintKind(expression: ts.Expression, use: Use): void {
  const e = bare(expression);
  if (ts.isStringLiteralLike(e) || ts.isTemplateExpression(e)) use.implied.add('string');
  else if (ts.isNumericLiteral(e) || ts.isPrefixUnaryExpression(e)) use.implied.add(isNot(e) ? 'boolean' : 'number');
  else if (e.kind === ts.SyntaxKind.TrueKeyword || e.kind === ts.SyntaxKind.FalseKeyword) use.implied.add('boolean');
  else if (ts.isArrayLiteralExpression(e)) use.implied.add('array');
  else if (ts.isObjectLiteralExpression(e)) use.implied.add('object');
  else if (ts.isRegularExpressionLiteral(e)) use.implied.add('regexp');
  else if (isFunctionWithBody(e)) use.implied.add('function');
}

export function flow(from: Use, to: Use): void {
  if (from !== to) from.flows.add(to);
}

export function join(uses: readonly (Use | undefined)[]): Use | undefined {
  const known = uses.filter((use) => use !== undefined);
  if (known.length < 2) return known[0];
  const joined = new Use();
  for (const use of known) flow(use, joined);
  return joined;
}

export function imply(use: Use | undefined, kinds: readonly Kind[]): void {
  for (const kind of kinds) use?.implied.add(kind);
}

export function addition(use: Use | undefined, other: ts.Expression): void {
  const e = bare(other);
  if (ts.isNumericLiteral(e)) use?.implied.add('number');
  if (ts.isStringLiteralLike(e) || ts.isTemplateExpression(e)) use?.implied.add('string');
}

/** An order says number, unless the other side is a string. */
export function relation(use: Use | undefined, other: ts.Expression): void {
  use?.implied.add(ts.isStringLiteralLike(bare(other)) ? 'string' : 'number');
}

export function isNot(e: ts.Node): boolean {
  return ts.isPrefixUnaryExpression(e) && e.operator === ts.SyntaxKind.ExclamationToken;
}

export function lastName(e: ts.Expression): string {
  if (ts.isIdentifier(e)) return e.text;
  return ts.isPropertyAccessExpression(e) ? e.name.text : '';
}

/** For `Foo.prototype.bar = function`: what its `this` is. */
export function ownerOf(node: ts.FunctionLikeDeclaration): string | undefined {
  const text = node.parent && ts.isBinaryExpression(node.parent) ? node.parent.left.getText() : '';
  const match = /^([\w$]+)\.prototype\b/.exec(text);
  if (match) return match[1];
  if (!ts.isFunctionDeclaration(node) && !ts.isFunctionExpression(node)) return undefined;
  const name = node.name?.text;
  return name && /^[A-Z]/.test(name) ? name : undefined;
}
