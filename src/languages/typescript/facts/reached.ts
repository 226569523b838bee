/**
 * What a file calls of what it imports: `axios.get(…)`, `db.orders.insert(…)`, `User.findOne(…)`, functions by their names, and methods of what
 * it makes of an imported class.
 */
import { ts } from 'ts-morph';
import type { ReplacedPlace } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import { chainOf, type Imported, type ImportSources, namesOf } from './imported-names.ts';
import { hasUnknown, refine, UNKNOWN, union, withoutServices } from './trees.ts';
import type { Replaceable } from './types.ts';
import type { Usage } from './usage.ts';
import { treeOfUse } from './use-tree.ts';

const MAX_MEMBERS = 40;

interface ReachSources extends ImportSources {
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  /** The double of a function that is called so. */
  readonly called: (signature: ts.Signature, at: ts.Node) => TypeTree;
  readonly tree: (type: ts.Type, at: ts.Node) => TypeTree;
}

/** Each member and each function once, with all that its calls are to answer. */
export function reachedByImports(source: ts.SourceFile, sources: ReachSources): readonly Replaceable[] {
  const imported = namesOf(source, sources);
  const found = new Map<string, Replaceable>();
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) && !ts.isDecorator(node.parent);
    const place = isCall ? placeOf(node.expression, imported) : undefined;
    if (isCall && place && found.size < MAX_MEMBERS) {
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

/** The place that a call by this expression goes to; undefined where no double can stand there. */
function placeOf(callee: ts.Expression, imported: ReadonlyMap<string, Imported>): ReplacedPlace | undefined {
  const { root, members } = chainOf(callee);
  const known = imported.get(root);
  if (!known) return undefined;
  const { file } = known.ref;
  const path = [...(known.ref.path === '' ? [] : [known.ref.path]), ...members];
  const as = members.at(-1) ?? root;
  if (path.length > 1) return { of: { file, path: path.slice(0, -1).join('.') }, member: as };
  if (path[0] === undefined || !known.replaced) return undefined;
  return { imported: { file, path: path[0] }, as, ...(known.replaced === 'taken' ? { taken: true } : {}) };
}

/** By the signature that the call resolves to; what that leaves open is told by what is done with the answer. */
function doubleOf(call: ts.CallExpression, sources: ReachSources): Extract<TypeTree, { k: 'fn' }> {
  const signature = sources.checker.getResolvedSignature(call);
  const declared = signature?.declaration ? sources.called(signature, call) : undefined;
  const double = declared?.k === 'fn' ? declared : { k: 'fn' as const, params: [], returns: UNKNOWN };
  return { ...double, returns: answerOf(call, double.returns, sources) };
}

/** What a thing of a library is to give are the calls that follow (`db.select().from(users).limit(1)`), and what comes of it in the end. */
function answerOf(call: ts.CallExpression, declared: TypeTree, sources: ReachSources): TypeTree {
  const { checker, usageOf, tree } = sources;
  const next = isThing(declared) ? nextCall(call) : undefined;
  if (next) return { k: 'object', props: [[next.name, doubleOf(next.call, sources), false]], partial: true };
  const isAwaited = ts.isAwaitExpression(call.parent);
  const awaited = isAwaited && isThing(declared) ? checker.getAwaitedType(checker.getTypeAtLocation(call)) : undefined;
  const told = withoutServices(awaited ? tree(awaited, call) : declared);
  const returns: TypeTree = awaited ? { k: 'promise', of: told } : told;
  if (!hasUnknown(returns)) return returns;
  const use = usageOf(call.getSourceFile())?.ofAnswer(call);
  const used = use ? treeOfUse(use) : UNKNOWN;
  const given = refine(returns.k === 'promise' ? returns.of : returns, used);
  return isAwaited || returns.k === 'promise' ? { k: 'promise', of: given } : given;
}

/** Rather than data: what has functions, or is known to nobody. */
function isThing(tree: TypeTree): boolean {
  if (tree.k === 'union') return tree.of.every(isThing);
  return (
    tree.k === 'opaque' ||
    tree.k === 'unknown' ||
    (tree.k === 'object' && (tree.partial === true || hasFunctions(tree)))
  );
}

function hasFunctions({ props }: Extract<TypeTree, { k: 'object' }>): boolean {
  return props.some(([, { k }]) => k === 'fn');
}

/** The call of a member of what a call gives, as it stands behind it. */
function nextCall({
  parent,
}: ts.CallExpression): { readonly name: string; readonly call: ts.CallExpression } | undefined {
  if (!ts.isPropertyAccessExpression(parent)) return undefined;
  const call = parent.parent;
  return ts.isCallExpression(call) && call.expression === parent ? { name: parent.name.text, call } : undefined;
}

/** What fits several calls; one that tells less is told by the others, and of things each has all that is called. */
function joined(a: TypeTree, b: TypeTree): TypeTree {
  if (a.k !== 'fn' || b.k !== 'fn') return a;
  return { ...a, returns: joinedAnswers(a.returns, b.returns) };
}

function joinedAnswers(a: TypeTree, b: TypeTree): TypeTree {
  if (a.k === 'object' && b.k === 'object' && a.partial && b.partial) {
    const own = new Map(a.props.map((prop) => [prop[0], prop]));
    for (const [name, type, optional] of b.props)
      own.set(name, [name, joined(own.get(name)?.[1] ?? type, type), optional]);
    return { ...a, props: [...own.values()] };
  }
  if (hasUnknown(a)) return refine(a, b);
  return hasUnknown(b) ? refine(b, a) : union([a, b]);
}
