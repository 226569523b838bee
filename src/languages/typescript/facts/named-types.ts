import path from 'node:path';
import { ts } from 'ts-morph';
import type { Excerpt } from '../../suggesting.ts';
import { excerptOf } from './excerpt.ts';

const MAX_TYPES = 5;
/** Longer declarations are left out. */
const MAX_LETTERS = 800;

/** Declarations of the repository that the parameters name, those of the class's constructor too, and what these name in turn. */
export function namedTypes(
  node: ts.SignatureDeclaration,
  checker: ts.TypeChecker,
  repository: string,
): readonly Excerpt[] {
  const owner = ts.isClassLike(node.parent) ? node.parent.members.find(ts.isConstructorDeclaration) : undefined;
  const queue: ts.Node[] = [node, ...(owner ? [owner] : [])].flatMap(({ parameters }) =>
    parameters.flatMap((one) => one.type ?? ts.getJSDocType(one) ?? []),
  );
  const seen = new Set<ts.Node>();
  const found: Excerpt[] = [];
  for (const type of queue) {
    for (const name of namesIn(type)) {
      const declared = declarationOf(name, checker);
      if (!declared || seen.has(declared) || found.length >= MAX_TYPES) continue;
      seen.add(declared);
      const file = path.relative(repository, declared.getSourceFile().fileName).split(path.sep).join('/');
      if (file.startsWith('../') || path.isAbsolute(file) || /(?:^|\/)node_modules\//.test(file)) continue;
      const excerpt = excerptOf(declared, file);
      if (excerpt.text.length > MAX_LETTERS) continue;
      found.push(excerpt);
      queue.push(declared);
    }
  }
  return found;
}

function namesIn(type: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.push(node.typeName);
    if (ts.isTypeQueryNode(node)) found.push(node.exprName);
    if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(type);
  return found;
}

/** The statement that declares what a name stands for. */
function declarationOf(name: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declared = symbol?.declarations?.find(
    (one) =>
      ts.isInterfaceDeclaration(one) ||
      ts.isTypeAliasDeclaration(one) ||
      ts.isEnumDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isVariableDeclaration(one),
  );
  return declared && ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
}
