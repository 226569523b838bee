/** Assertions of a test that state how often, or in which order, something was called. */
import { ts } from 'ts-morph';

export interface StatedCalls {
  readonly text: string;
  /** The test with less said in this place: that it was called, or with what, and neither how often nor in which order. */
  readonly weaker: string;
}

const COUNTS = /^toHaveBeen(CalledTimes|CalledOnce|NthCalledWith|LastCalledWith)$/;

/** In the order of the text. That nothing was called at all is no count. */
export function statedCalls(test: string): readonly StatedCalls[] {
  const source = ts.createSourceFile('a.tsx', test, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: StatedCalls[] = [];
  const visit = (node: ts.Node) => {
    const weaker = ts.isExpressionStatement(node) ? weakened(node.expression) : undefined;
    if (weaker === undefined) node.forEachChild(visit);
    else {
      const text = node.getText();
      found.push({ text, weaker: `${test.slice(0, node.getStart())}${weaker};${test.slice(node.end)}` });
    }
  };
  visit(source);
  return found;
}

/** `expect(f).toHaveBeenCalledTimes(2)`, `expect(f.mock.calls).toEqual([[1], [2]])`. */
function weakened(expression: ts.Expression): string | undefined {
  const call = ts.isAwaitExpression(expression) ? expression.expression : expression;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { name, expression: subject } = call.expression;
  const asked =
    ts.isCallExpression(subject) && subject.expression.getText() === 'expect' ? subject.arguments[0] : undefined;
  if (asked === undefined) return undefined;
  if (COUNTS.test(name.text)) return `expect(${asked.getText()}).${weakerCheck(name.text, call.arguments)}`;
  if (!/\.mock\.calls$/.test(asked.getText())) return undefined;
  const [calls] = call.arguments;
  if (calls === undefined || !ts.isArrayLiteralExpression(calls)) return undefined;
  const double = asked.getText().replace(/\.mock\.calls$/, '');
  const stated = calls.elements.map((one) => one.getText().replace(/^\[([\s\S]*)\]$/, '$1'));
  return stated.map((args) => `expect(${double}).toHaveBeenCalledWith(${args})`).join('; ');
}

function weakerCheck(name: string, args: readonly ts.Expression[]): string {
  const texts = args.map((one) => one.getText());
  if (name === 'toHaveBeenNthCalledWith') return `toHaveBeenCalledWith(${texts.slice(1).join(', ')})`;
  if (name === 'toHaveBeenLastCalledWith') return `toHaveBeenCalledWith(${texts.join(', ')})`;
  return 'toHaveBeenCalled()';
}
