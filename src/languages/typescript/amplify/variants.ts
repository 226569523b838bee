/** A test's arrange and act with one literal varied. */
import { ts } from 'ts-morph';
import type { FixtureEdit } from '../../../generate/test-case.ts';
import type { FixtureTest, Scope } from './read-fixture.ts';
import type { Role } from './roles.ts';

/** Literals of the changed code: what its conditions hold inputs against. */
export interface Near {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** The literals of these texts, each once, in their order. */
export function nearLiterals(sources: readonly string[]): Near {
  const code = sources.join('\n');
  const numbers = [...code.matchAll(/(?<![\w.'"`])\d[\d_]*(?:\.\d+)?\b/g)].map(([text]) =>
    Number(text.replaceAll('_', '')),
  );
  const texts = [...code.matchAll(/'([^'\\\n]{1,30})'|"([^"\\\n]{1,30})"/g)].map(([, a, b]) => a ?? b ?? '');
  return { numbers: [...new Set(numbers)].filter(Number.isFinite), texts: [...new Set(texts)] };
}

const MAX_NEAR = 3;

/** One edit each, those of different literals in turn, at most `limit`; offsets count from the test's own statement. */
export function variantsOf(
  test: FixtureTest,
  roles: readonly Role[],
  near: Near,
  limit: number,
): readonly FixtureEdit[] {
  const start = test.statement.getStart();
  const places: FixtureEdit[][] = [];
  const visit = (node: ts.Node): void => {
    if (isFixed(node)) return;
    const own = editsOf(node, near).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    if (own.length > 0) places.push(own);
    ts.forEachChild(node, visit);
  };
  for (const role of roles) {
    if (role.role !== 'states') visit(role.statement);
    else if (role.actual && role.seen !== 'double') visit(role.actual);
  }
  return inTurn(places).slice(0, limit);
}

/** The first of each list, then the second of each. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((own) => own.slice(at, at + 1))).flat();
}

const ANSWERS = /^(?:mock(?:Resolved|Return)Value|resolves|returns)$/;

/** What hooks let doubles answer, answered otherwise by a statement at the test's beginning. */
export function answersOf(test: FixtureTest, scopes: readonly Scope[]): readonly FixtureEdit[] {
  const at = test.callback.body.getStart() + 1 - test.statement.getStart();
  return scopes
    .flatMap(({ items }) => items.flatMap((item) => (item.is === 'hook' ? answersIn(item.statement) : [])))
    .map((text) => ({ start: at, end: at, from: '', text }));
}

function answersIn(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (one: ts.Node): void => {
    ts.forEachChild(one, visit);
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression) || one.arguments.length !== 1)
      return;
    const { name } = one.expression;
    const double = /^[\w$]+(?:\.[\w$]+)*?(?=\.(?:mock\w+|resolves|returns|reset\w*)\b)/.exec(one.getText())?.[0];
    if (double === undefined || !ANSWERS.test(name.text)) return;
    for (const value of otherAnswers(one.arguments[0] as ts.Node)) found.push(`${double}.${name.text}(${value})`);
  };
  visit(node);
  return found;
}

function otherAnswers(node: ts.Node): readonly string[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1), '0'].filter((text) => text !== node.text);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return ['[]'];
  return ts.isObjectLiteralExpression(node) || ts.isStringLiteral(node) ? ['undefined'] : [];
}

/** Types, module paths, what the runner is told, and what could do harm with another argument. */
function isFixed(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression.getText();
  return node.expression.kind === ts.SyntaxKind.ImportKeyword || OF_MODULES.test(callee) || HARMFUL.test(callee);
}

const OF_MODULES = /^(?:require|(?:vi|jest)\.(?:mock|doMock|spyOn|importActual))$/;
const HARMFUL = /(?:^|\.)(?:(?:rm|rmdir|unlink|rename|exec|execFile|spawn|fork|kill)(?:Sync)?|join|resolve)$/;

function editsOf(node: ts.Node, near: Near): readonly FixtureEdit[] {
  if (ts.isNumericLiteral(node)) return numbers(node, near);
  if (ts.isStringLiteral(node)) return isKey(node) ? [] : texts(node, near);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced(node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replaced(node, 'true')];
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 1)
    return node.properties.filter((one) => !ts.isSpreadAssignment(one)).map((one) => without(one, node.properties));
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((one) => without(one, node.elements));
  return [];
}

/** A literal that names a member, or a member of a type. */
function isKey(node: ts.StringLiteral): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isNewExpression(parent) && parent.expression.getText() === 'Date')
  );
}

function numbers(node: ts.NumericLiteral, { numbers: known }: Near): readonly FixtureEdit[] {
  const value = Number(node.text);
  // Beyond a limit, as well as on it.
  const close = known.slice(0, MAX_NEAR).flatMap((one) => (Number.isInteger(one) ? [one, one + 1] : [one]));
  const steps = Number.isInteger(value) ? [value + 1, value - 1] : [value + 0.5, value - 0.5];
  const wanted = [...close, ...steps, 0].filter((one) => one !== value && one >= 0);
  return [...new Set(wanted)].map((one) => replaced(node, written(one, node)));
}

/** Large numbers as the original has them: `1_250`. */
function written(value: number, node: ts.NumericLiteral): string {
  const text = String(value);
  return node.getText().includes('_') ? text.replace(/\B(?=(\d{3})+$)/g, '_') : text;
}

function texts(node: ts.StringLiteral, { texts: known }: Near): readonly FixtureEdit[] {
  const quote = node.getText()[0] ?? "'";
  const alike = known.filter((one) => one !== node.text && /\s/.test(one) === /\s/.test(node.text));
  const wanted = [...alike.slice(0, MAX_NEAR), ''].filter((one) => one !== node.text && !one.includes(quote));
  return wanted.map((one) => replaced(node, quote + one + quote));
}

function replaced(node: ts.Node, text: string): FixtureEdit {
  return { start: node.getStart(), end: node.getEnd(), from: node.getText(), text };
}

/** Takes the comma after it along, or for the last one that before it. */
function without(node: ts.Node, all: ts.NodeArray<ts.Node>): FixtureEdit {
  const at = all.indexOf(node);
  const [before, after] = [all[at - 1], all[at + 1]];
  const start = after || !before ? node.getStart() : before.getEnd();
  return { start, end: after ? after.getStart() : node.getEnd(), from: node.getText(), text: '' };
}
