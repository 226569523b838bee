import type { ts as TypeScript } from 'ts-morph';
import type { Value } from '../../../generate/test-case.ts';

/** The value of a literal as a table's row may hold it; undefined for anything else. Nothing is evaluated. */
export function literalValue(ts: typeof TypeScript, node: TypeScript.Node): Value | undefined {
  if (ts.isStringLiteralLike(node)) return { t: 'string', v: node.text };
  if (ts.isNumericLiteral(node)) return { t: 'number', v: Number(node.text) };
  if (ts.isBigIntLiteral(node)) return { t: 'bigint', v: node.text.slice(0, -1) };
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return literalValue(ts, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
    return negative(literalValue(ts, node.operand));
  if (ts.isArrayLiteralExpression(node)) return arrayValue(ts, node);
  if (ts.isObjectLiteralExpression(node)) return objectValue(ts, node);
  return wordValue(ts, node);
}

function negative(value: Value | undefined): Value | undefined {
  if (value?.t === 'bigint') return { t: 'bigint', v: `-${value.v}` };
  if (value?.t !== 'number') return undefined;
  if (value.v === 'Infinity') return { t: 'number', v: '-Infinity' };
  if (typeof value.v !== 'number') return undefined;
  return { t: 'number', v: value.v === 0 ? '-0' : -value.v };
}

function wordValue(ts: typeof TypeScript, node: TypeScript.Node): Value | undefined {
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return { t: 'boolean', v: true };
    case ts.SyntaxKind.FalseKeyword:
      return { t: 'boolean', v: false };
    case ts.SyntaxKind.NullKeyword:
      return { t: 'null' };
  }
  const text = node.getText();
  if (text === 'undefined') return { t: 'undefined' };
  if (text === 'NaN' || text === 'Number.NaN') return { t: 'number', v: 'NaN' };
  if (text === 'Infinity' || text === 'Number.POSITIVE_INFINITY') return { t: 'number', v: 'Infinity' };
  const limit = /^Number\.((?:MAX|MIN)_(?:SAFE_INTEGER|VALUE)|EPSILON)$/.exec(text)?.[1];
  return limit ? { t: 'number', v: Number[limit as 'EPSILON'] } : undefined;
}

function arrayValue(ts: typeof TypeScript, node: TypeScript.ArrayLiteralExpression): Value | undefined {
  const items = node.elements.map((element) => literalValue(ts, element));
  return items.every((item) => item !== undefined) ? { t: 'array', items } : undefined;
}

function objectValue(ts: typeof TypeScript, node: TypeScript.ObjectLiteralExpression): Value | undefined {
  const props: [string, Value][] = [];
  for (const property of node.properties) {
    const value = ts.isPropertyAssignment(property) ? literalValue(ts, property.initializer) : undefined;
    const name =
      property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? property.name.text
        : undefined;
    if (!value || name === undefined) return undefined;
    props.push([name, value]);
  }
  return { t: 'object', props };
}
