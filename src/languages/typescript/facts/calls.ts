/** How a file calls members of what libraries give it. */
import { ts } from 'ts-morph';

/** Signatures by which the file calls a member, one for each kind of answer, as the calls resolve them: `query<Row>(text)` gives rows. */
export function callsIn(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): (member: ts.Symbol) => readonly ts.Signature[] {
  let known: ReadonlyMap<string, readonly ts.CallExpression[]> | undefined;
  return (member) => {
    known ??= callsByName(source);
    const calls = (known.get(member.getName()) ?? []).filter((call) => {
      const symbol = checker.getSymbolAtLocation(nameOf(call) as ts.Node);
      return symbol?.declarations?.[0] !== undefined && symbol.declarations[0] === member.declarations?.[0];
    });
    const signatures = calls.flatMap((call) => checker.getResolvedSignature(call) ?? []);
    const byAnswer = signatures.map((one) => [checker.typeToString(one.getReturnType()), one] as const);
    return [...new Map(byAnswer.toReversed()).values()].toReversed();
  };
}

function callsByName(source: ts.SourceFile): ReadonlyMap<string, readonly ts.CallExpression[]> {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && nameOf(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return Map.groupBy(calls, (call) => nameOf(call)?.text ?? '');
}

function nameOf({ expression }: ts.CallExpression): ts.Identifier | undefined {
  return ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.name) ? expression.name : undefined;
}
