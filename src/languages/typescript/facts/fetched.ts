/** What code takes the body of a response to hold: `fetch` itself promises nothing. */
import { ts } from 'ts-morph';
import type { TypeTree } from '../../declared.ts';
import { isUnknown, union } from './trees.ts';
import type { Usage } from './usage.ts';
import { treeOfUse } from './use-tree.ts';

/** Files that are looked at, from one on along its imports. */
const MAX_FILES = 20;

interface FetchSources {
  /** Absent where types are read as written. */
  readonly checker?: ts.TypeChecker;
  /** Undefined for what is no code of the project. */
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  readonly tree: (type: ts.Type, at: ts.Node) => TypeTree;
}

/** The double of `fetch` for an export of a file that asks it, itself or by what it imports; undefined for any other. What others of the file ask counts where it asks nothing by itself. */
export function fetchDouble(exported: ts.Node, sources: FetchSources): TypeTree | undefined {
  const source = exported.getSourceFile();
  const asking = filesFrom(source, sources).filter(asksFetch);
  if (asking.length === 0) return undefined;
  const own = asking.flatMap((file) => bodiesIn(file === source ? exported : file, exported, sources));
  const bodies =
    own.length > 0 || (asksFetch(exported) && !ts.isClassLike(exported))
      ? own
      : asking.flatMap((file) => bodiesIn(file, source, sources));
  const body: TypeTree = bodies.length > 0 ? union(bodies) : { k: 'undefined' };
  return { k: 'fn', params: [], returns: { k: 'promise', of: { k: 'response', body } } };
}

function filesFrom(source: ts.SourceFile, { checker, usageOf }: FetchSources): readonly ts.SourceFile[] {
  const files = new Set([source]);
  for (const file of files) {
    for (const statement of checker ? file.statements : []) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const { moduleSpecifier } = statement;
      const module = moduleSpecifier && checker?.getSymbolAtLocation(moduleSpecifier);
      const imported = module?.declarations?.find(ts.isSourceFile);
      if (imported && files.size < MAX_FILES && usageOf(imported)) files.add(imported);
    }
  }
  return [...files];
}

/** True where `fetch` is called by a name that the file does not give to something of its own. */
function asksFetch(file: ts.Node): boolean {
  let isAsked = false;
  let isOwn = false;
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node) && node.text === 'fetch' && parent) {
      const isName = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isGlobal = isName && /^(?:globalThis|window|self|global)$/.test(parent.expression.getText());
      const declares =
        ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isImportSpecifier(parent) ||
        ts.isImportClause(parent) ||
        ts.isFunctionDeclaration(parent) ||
        ts.isBindingElement(parent);
      if (declares && parent.name === node) isOwn = true;
      else if (!isName || isGlobal) isAsked = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return isAsked && !isOwn;
}

/** Of what a piece of code asks, or `asking` asks through it. */
function bodiesIn(code: ts.Node, asking: ts.Node, sources: FetchSources): readonly TypeTree[] {
  const bodies: TypeTree[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments.length === 0 && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (!/req(?:uest)?$/i.test(expression.getText())) {
        if (name.text === 'json') bodies.push(...jsonBodies(node, asking, sources));
        else if (name.text === 'text') bodies.push({ k: 'string' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(code);
  return bodies;
}

/** As it is declared where it goes to, else as it is used. What a helper leaves to its callers, they declare. */
function jsonBodies(
  call: ts.CallExpression,
  asking: ts.Node,
  { checker, usageOf, tree }: FetchSources,
): readonly TypeTree[] {
  const expression = ts.isAwaitExpression(call.parent) ? call.parent : call;
  const expected = checker && (castTo(expression, checker) ?? checker.getContextualType(expression));
  const promised = expected && (checker?.getAwaitedType(expected) ?? expected);
  if (checker && promised && expected.isTypeParameter()) {
    const asked = answersOf(call, promised, asking, checker).map(([type, at]) => tree(type, at));
    if (asked.length > 0 || !ts.isSourceFile(asking)) return asked;
  }
  const declared = promised ? tree(promised, call) : undefined;
  if (declared && !isUnknown(declared) && declared.k !== 'opaque') return [declared];
  const use = usageOf(call.getSourceFile())?.ofAnswer(call);
  return [use ? treeOfUse(use) : { k: 'unknown' }];
}

function castTo({ parent }: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  if (ts.isParenthesizedExpression(parent)) return castTo(parent, checker);
  return ts.isAsExpression(parent) ? checker.getTypeFromTypeNode(parent.type) : undefined;
}

/** What the calls in `asking` get from the function around a place, where that gives what its type parameter says. */
function answersOf(
  place: ts.Node,
  type: ts.Type,
  asking: ts.Node,
  checker: ts.TypeChecker,
): readonly (readonly [ts.Type, ts.Node])[] {
  const around = ts.findAncestor(place, ts.isFunctionLike);
  const own = around && checker.getSignatureFromDeclaration(around);
  if (!own || checker.getAwaitedType(own.getReturnType()) !== type) return [];
  const found: (readonly [ts.Type, ts.Node])[] = [];
  const visit = (node: ts.Node): void => {
    const signature = ts.isCallExpression(node) ? checker.getResolvedSignature(node) : undefined;
    const answer = signature?.declaration === around && signature && checker.getAwaitedType(signature.getReturnType());
    if (answer) found.push([answer, node]);
    ts.forEachChild(node, visit);
  };
  visit(asking);
  return found;
}
