/** The regular expressions that a function's text is matched with: literals in it, and constants of its module that it names. */
import { ts } from 'ts-morph';
import type { FactsFile, FunctionPattern } from './types.ts';

export function patternsOf(file: FactsFile): readonly FunctionPattern[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const constants = new Map(source.statements.flatMap(constantsOf));
  const found: FunctionPattern[] = [];
  const visit = (node: ts.Node, own: FactsFile['functions']): void => {
    const inside = own.filter(({ start, end }) => start < node.end && node.pos < end);
    if (inside.length === 0) return;
    const pattern = patternOf(node) ?? (ts.isIdentifier(node) ? constants.get(node.text) : undefined);
    const owner = smallestAround(node, inside);
    if (pattern && owner !== undefined) found.push({ function: owner, ...pattern });
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, file.functions);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

type Pattern = Pick<FunctionPattern, 'source' | 'flags'>;

function constantsOf(statement: ts.Statement): readonly (readonly [string, Pattern])[] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const pattern = initializer && patternOf(initializer);
    return pattern && ts.isIdentifier(name) ? [[name.text, pattern] as const] : [];
  });
}

function patternOf(node: ts.Node): Pattern | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp')
    return undefined;
  const [source, flags] = node.arguments ?? [];
  if (!source || !ts.isStringLiteralLike(source) || (flags && !ts.isStringLiteralLike(flags))) return undefined;
  return { source: source.text, flags: flags?.text ?? '' };
}

function smallestAround(node: ts.Node, functions: FactsFile['functions']): string | undefined {
  const around = functions.filter(({ start, end }) => start <= node.getStart() && node.end <= end);
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
}
