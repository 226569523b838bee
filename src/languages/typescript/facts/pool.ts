import { ts } from 'ts-morph';
import { regexStrings, type SourcePattern } from './regex-strings.ts';
import { accessedName, bare, propertyName } from './syntax.ts';
import type { FactsFile, Pool } from './types.ts';

const LIMIT = 400;
const MAX_STRING = 60;

/**
 * Values that the literals of a file suggest: themselves first, then their neighbours. At most 400 of a kind. Those of base come after
 * head's: what the change took out is where the two part.
 */
export function poolOf(file: FactsFile, seed: number): Pool {
  const texts = [file.text, ...(file.baseText === undefined ? [] : [file.baseText])];
  const found = collect(texts.map((text) => ts.createSourceFile(file.path, text, ts.ScriptTarget.Latest, true)));
  return {
    numbers: numberPool(found),
    strings: stringPool(found),
    regexStrings: regexStrings(found.patterns, seed, LIMIT),
    keys: [...found.keys].slice(0, LIMIT),
  };
}

interface Literals {
  readonly numbers: Set<number>;
  readonly strings: Set<string>;
  readonly separators: Set<string>;
  readonly patterns: SourcePattern[];
  readonly keys: Set<string>;
  usesDates: boolean;
}

function collect(sources: readonly ts.SourceFile[]): Literals {
  const found: Literals = {
    numbers: new Set(),
    strings: new Set(),
    separators: new Set(),
    patterns: [],
    keys: new Set(),
    usesDates: sources.some(({ text }) => /\bDate\b/.test(text)),
  };
  const constants = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      addTypeLiterals(node, found);
      return;
    }
    if (isMessage(node)) return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const value = fold(node.initializer, constants);
      if (value !== undefined) constants.set(node.name.text, value);
    }
    addLiteral(node, found, constants);
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return found;
}

/** Literals of union types: `'a' | 'b'`. */
function addTypeLiterals(node: ts.Node, found: Literals): void {
  if (ts.isImportDeclaration(node)) return;
  const visit = (child: ts.Node): void => {
    if (ts.isLiteralTypeNode(child) && ts.isStringLiteral(child.literal)) addString(child.literal.text, found);
    ts.forEachChild(child, visit);
  };
  visit(node);
}

/** What is only said to people or names a module. */
function isMessage(node: ts.Node): boolean {
  if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText().slice(-40));
  if (!ts.isCallExpression(node)) return false;
  return /^(?:console\.\w+|require|debug|log(?:ger)?\.\w+)$/.test(node.expression.getText().slice(0, 40));
}

function addLiteral(node: ts.Node, found: Literals, constants: ReadonlyMap<string, number>): void {
  if (ts.isNumericLiteral(node)) found.numbers.add(Number(node.text));
  else if (ts.isStringLiteralLike(node)) addString(node.text, found);
  else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) addString(node.text, found);
  else if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    const source = node.text.slice(1, end);
    found.patterns.push({ source, flags: node.text.slice(end + 1) });
    for (const character of excludedBy(source)) addString(character, found);
  } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) addConstructed(node, found);
  else if (ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const value = fold(node, constants);
    if (value !== undefined) found.numbers.add(value);
  } else if (ts.isPropertyAssignment(node) || ts.isEnumMember(node)) {
    const key = propertyName(node.name as ts.PropertyName);
    if (key !== undefined) addString(key, found);
  } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const key = accessedName(node);
    if (key !== undefined && !isCallee(node) && node.expression.kind !== ts.SyntaxKind.ThisKeyword) found.keys.add(key);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const key = propertyName((node.propertyName ?? node.name) as ts.PropertyName);
    if (key !== undefined) found.keys.add(key);
  }
}

/** Characters that stand in the negated classes of a pattern: it takes all but these. */
function excludedBy(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\[\^((?:[^\]\\]|\\.)*)\]/g)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/\\?([^\w\s])(?!-)/g)].map(([, character = '']) => character),
  );
}

function isCallee(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}

function addConstructed(node: ts.NewExpression | ts.CallExpression, found: Literals): void {
  const [first, second] = node.arguments ?? [];
  const name = node.expression.getText().slice(-30);
  if (/(?:^|\.)RegExp$/.test(name) && first && ts.isStringLiteralLike(first)) {
    found.patterns.push({ source: first.text, flags: second && ts.isStringLiteralLike(second) ? second.text : '' });
  }
  if (/\.(?:split|join|indexOf|includes|startsWith|endsWith)$/.test(name) && first && ts.isStringLiteralLike(first)) {
    found.separators.add(first.text);
  }
}

function addString(text: string, found: Literals): void {
  if (text.length > MAX_STRING) return;
  if (text.length <= 3 && /^[^\w]+$/.test(text)) found.separators.add(text);
  found.strings.add(text);
  // Requests hold their headers by names in lower case.
  if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+$/.test(text)) found.keys.add(text.toLowerCase());
}

/** The value of arithmetic over literals and constants of the file; undefined where something else takes part. */
function fold(expression: ts.Node, constants: ReadonlyMap<string, number>): number | undefined {
  if (!ts.isExpression(expression)) return undefined;
  const e = bare(expression);
  if (ts.isNumericLiteral(e)) return Number(e.text);
  if (ts.isIdentifier(e)) return constants.get(e.text);
  if (ts.isPrefixUnaryExpression(e) && e.operator === ts.SyntaxKind.MinusToken) {
    const value = fold(e.operand, constants);
    return value === undefined ? undefined : -value;
  }
  if (ts.isCallExpression(e) && e.expression.getText() === 'Math.pow') {
    const [base, exponent] = e.arguments.map((arg) => fold(arg, constants));
    return base === undefined || exponent === undefined ? undefined : finite(base ** exponent);
  }
  if (!ts.isBinaryExpression(e)) return undefined;
  const left = fold(e.left, constants);
  const right = fold(e.right, constants);
  if (left === undefined || right === undefined) return undefined;
  return finite(apply(e.operatorToken.kind, left, right));
}

function apply(operator: ts.SyntaxKind, left: number, right: number): number {
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return left + right;
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.SlashToken:
      return left / right;
    case ts.SyntaxKind.PercentToken:
      return left % right;
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return left ** right;
    case ts.SyntaxKind.LessThanLessThanToken:
      return left << right;
    default:
      return Number.NaN;
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function numberPool(found: Literals): readonly number[] {
  const own = [...found.numbers].filter(Number.isFinite);
  const pool = new Set(own);
  const near: readonly ((n: number) => number)[] = [
    (n) => n + 1,
    (n) => n - 1,
    (n) => -n,
    (n) => n / 2,
    (n) => n * 10,
    (n) => n * 2,
    (n) => n + 0.5,
    (n) => n * 1.5,
    (n) => -n - 1,
  ];
  for (const neighbour of near) for (const n of own) pool.add(neighbour(n));
  if (found.usesDates) for (const instant of DATES) pool.add(instant);
  return [...pool].filter((n) => Number.isFinite(n) && !Object.is(n, -0)).slice(0, LIMIT);
}

/** Instants where calendars turn: the epoch, a leap day, the ends of a year and of a month, a Sunday. */
const DATES = [
  '1970-01-01',
  '2000-02-29',
  '2023-12-31T23:59:59.999Z',
  '2024-01-01',
  '2024-02-29',
  '2024-03-31',
  '2024-06-30',
].map((text) => Date.parse(text));

function stringPool(found: Literals): readonly string[] {
  const own = [...found.strings];
  const pool = new Set(own);
  const words = own.filter((s) => s !== '');
  const change: readonly ((s: string) => string)[] = [
    (s) => (s === s.toUpperCase() ? s.toLowerCase() : s.toUpperCase()),
    (s) => s.trim(),
    (s) => s.charAt(0).toUpperCase() + s.slice(1),
    (s) => `${s}x`,
    (s) => `x${s}`,
    (s) => ` ${s} `,
    (s) => s.slice(0, -1),
    (s) => s + s,
    (s) => `1${s}`,
  ];
  for (const separator of found.separators) {
    for (const text of [
      `a${separator}b`,
      `${separator}a`,
      `a${separator}`,
      `a${separator}b${separator}c`,
      `a${separator}${separator}b`,
      separator,
    ]) {
      pool.add(text);
    }
    for (const [i, word] of words.slice(0, 12).entries())
      pool.add(`${word}${separator}${words[(i + 1) % words.length] ?? ''}`);
  }
  for (const make of change) for (const s of words) pool.add(make(s));
  if (found.usesDates)
    for (const text of ['2024-02-29', '2023-12-31T23:59:59.999Z', '2024-01-01T00:00:00Z']) pool.add(text);
  return [...pool].slice(0, LIMIT);
}
