/** Members of imported things that a file calls: `axios.get(…)`, `db.orders.insert(…)`, `User.findOne(…)`. */
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import { hasUnknown, union } from './trees.ts';
import type { Replaceable } from './types.ts';
import type { Usage } from './usage.ts';
import { treeOfUse } from './use-tree.ts';

const MAX_MEMBERS = 40;

interface ReachSources {
  readonly checker: ts.TypeChecker;
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  /** A file's path relative to the repository; undefined for files outside of it and in node_modules. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
  /** The double of a function that is called so. */
  readonly called: (signature: ts.Signature, at: ts.Node) => TypeTree;
}

/** Each member once, with all that its calls are to answer. */
export function reachedMembers(source: ts.SourceFile, sources: ReachSources): readonly Replaceable[] {
  const imported = importsOf(source, sources);
  const found = new Map<string, Replaceable>();
  const visit = (node: ts.Node): void => {
    const chain = ts.isCallExpression(node) ? chainOf(node.expression) : undefined;
    const ref = chain && imported.get(chain.root);
    if (ts.isCallExpression(node) && chain && ref && found.size < MAX_MEMBERS) {
      const place = { of: { ...ref, path: [ref.path, ...chain.between].join('.') }, member: chain.member };
      const key = JSON.stringify(place);
      const known = found.get(key);
      const type = doubleOf(node, sources);
      found.set(key, { place, type: known ? joined(known.type, type) : type });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** What the file has by its imports and by `require`, by its own names; a namespace cannot be changed. */
function importsOf(source: ts.SourceFile, { checker, locate }: ReachSources): ReadonlyMap<string, ExportRef> {
  const found = new Map<string, ExportRef>();
  const fileOf = (specifier: ts.Expression): string | undefined => {
    if (!ts.isStringLiteral(specifier)) return undefined;
    const module = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
    if (/^\.{0,2}\//.test(specifier.text)) return module && locate(module);
    return (module && locate(module)) ?? fileOfPackage(specifier.text);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && statement.importClause && !statement.importClause.isTypeOnly) {
      const file = fileOf(statement.moduleSpecifier);
      const { name, namedBindings } = statement.importClause;
      if (file === undefined) continue;
      if (name) found.set(name.text, { file, path: 'default' });
      for (const one of namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [])
        if (!one.isTypeOnly) found.set(one.name.text, { file, path: (one.propertyName ?? one.name).text });
    }
    for (const { name, initializer } of ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : []) {
      const required = initializer && requiredBy(initializer);
      const file = required && fileOf(required);
      if (file === undefined) continue;
      if (ts.isIdentifier(name)) found.set(name.text, { file, path: 'default' });
      else if (ts.isObjectBindingPattern(name))
        for (const one of name.elements)
          if (ts.isIdentifier(one.name))
            found.set(one.name.text, { file, path: (one.propertyName ?? one.name).getText() });
    }
  }
  return found;
}

function requiredBy(value: ts.Expression): ts.Expression | undefined {
  const isRequire =
    ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'require';
  return isRequire ? value.arguments[0] : undefined;
}

interface Chain {
  readonly root: string;
  readonly between: readonly string[];
  readonly member: string;
}

function chainOf(callee: ts.Expression): Chain | undefined {
  const names: string[] = [];
  let at = callee;
  while (ts.isPropertyAccessExpression(at) && ts.isIdentifier(at.name)) {
    names.unshift(at.name.text);
    at = at.expression;
  }
  const member = names.pop();
  return ts.isIdentifier(at) && member !== undefined ? { root: at.text, between: names, member } : undefined;
}

/** By the signature that the call resolves to; where that says too little, by what is done with the answer. */
function doubleOf(call: ts.CallExpression, { checker, called, usageOf }: ReachSources): TypeTree {
  const signature = checker.getResolvedSignature(call);
  const declared = signature?.declaration ? called(signature, call) : undefined;
  if (declared?.k === 'fn' && !hasUnknown(declared.returns)) return declared;
  const use = usageOf(call.getSourceFile())?.ofAnswer(call);
  const used: TypeTree = use ? treeOfUse(use) : { k: 'unknown' };
  const isAwaited = ts.isAwaitExpression(call.parent) || (declared?.k === 'fn' && declared.returns.k === 'promise');
  return { k: 'fn', params: [], returns: isAwaited ? { k: 'promise', of: used } : used };
}

function joined(a: TypeTree, b: TypeTree): TypeTree {
  if (a.k !== 'fn' || b.k !== 'fn') return a;
  return { ...a, returns: union([a.returns, b.returns]) };
}
