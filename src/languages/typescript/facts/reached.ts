/** What a file calls of what it imports: `axios.get(…)`, `db.orders.insert(…)`, `User.findOne(…)`, and functions by their names. */
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { ExportRef, ReplacedPlace } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import { hasUnknown, union } from './trees.ts';
import type { Replaceable } from './types.ts';
import type { Usage } from './usage.ts';
import { treeOfUse } from './use-tree.ts';

const MAX_MEMBERS = 40;

interface ReachSources {
  readonly checker: ts.TypeChecker;
  /** Whether a double can stand for a function that is imported. */
  readonly replacesImports: boolean;
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  /** A file's path relative to the repository; undefined for files outside of it and in node_modules. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
  /** The double of a function that is called so. */
  readonly called: (signature: ts.Signature, at: ts.Node) => TypeTree;
}

/** Each member and each function once, with all that its calls are to answer. */
export function reachedByImports(source: ts.SourceFile, sources: ReachSources): readonly Replaceable[] {
  const imported = importsOf(source, sources);
  const found = new Map<string, Replaceable>();
  const visit = (node: ts.Node): void => {
    const place = ts.isCallExpression(node) ? placeOf(node.expression, imported) : undefined;
    if (ts.isCallExpression(node) && place && found.size < MAX_MEMBERS) {
      const key = JSON.stringify('imported' in place ? place.imported : place);
      const known = found.get(key);
      const type = doubleOf(node, sources);
      found.set(key, known ? { ...known, type: joined(known.type, type) } : { place, type });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** What a name of the file stands for; `live` where it is bound by an import, so that whoever changes the export changes it. */
interface Imported {
  /** The path is empty for a namespace. */
  readonly ref: ExportRef;
  readonly live: boolean;
}

/** What the file has by its imports and by `require`, by its own names. */
function importsOf(
  source: ts.SourceFile,
  { checker, locate, replacesImports }: ReachSources,
): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>();
  const add = (local: string, ref: ExportRef, live: boolean) =>
    found.set(local, { ref, live: live && replacesImports });
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
      if (name) add(name.text, { file, path: 'default' }, true);
      if (namedBindings && ts.isNamespaceImport(namedBindings)) add(namedBindings.name.text, { file, path: '' }, true);
      for (const one of namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [])
        if (!one.isTypeOnly) add(one.name.text, { file, path: (one.propertyName ?? one.name).text }, true);
    }
    for (const { name, initializer } of ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : []) {
      const required = initializer && requiredBy(initializer);
      const file = required && fileOf(required);
      if (file === undefined) continue;
      if (ts.isIdentifier(name)) add(name.text, { file, path: 'default' }, false);
      else if (ts.isObjectBindingPattern(name))
        for (const one of name.elements)
          if (ts.isIdentifier(one.name))
            add(one.name.text, { file, path: (one.propertyName ?? one.name).getText() }, false);
    }
  }
  return found;
}

function requiredBy(value: ts.Expression): ts.Expression | undefined {
  const isRequire =
    ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'require';
  return isRequire ? value.arguments[0] : undefined;
}

/** The place that a call by this expression goes to; undefined where no double can stand there. */
function placeOf(callee: ts.Expression, imported: ReadonlyMap<string, Imported>): ReplacedPlace | undefined {
  const names: string[] = [];
  let at = callee;
  while (ts.isPropertyAccessExpression(at) && ts.isIdentifier(at.name)) {
    names.unshift(at.name.text);
    at = at.expression;
  }
  const root = ts.isIdentifier(at) ? imported.get(at.text) : undefined;
  if (!root || !ts.isIdentifier(at)) return undefined;
  const { file } = root.ref;
  const path = [...(root.ref.path === '' ? [] : [root.ref.path]), ...names];
  const as = names.at(-1) ?? at.text;
  if (path.length > 1) return { of: { file, path: path.slice(0, -1).join('.') }, member: as };
  return path[0] !== undefined && root.live ? { imported: { file, path: path[0] }, as } : undefined;
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
