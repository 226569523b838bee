/**
 * What a file calls of what it imports: `axios.get(…)`, `db.orders.insert(…)`, `User.findOne(…)`, functions by their names, and methods of what
 * it makes of an imported class.
 */
import { ts } from 'ts-morph';
import type { ReplacedPlace } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import { chainOf, type Imported, type ImportSources, namesOf } from './imported-names.ts';
import { hasUnknown, refine, union, withoutServices } from './trees.ts';
import type { Replaceable } from './types.ts';
import type { Usage } from './usage.ts';
import { treeOfUse } from './use-tree.ts';

const MAX_MEMBERS = 40;
const UNKNOWN: TypeTree = { k: 'unknown' };

interface ReachSources extends ImportSources {
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  /** The double of a function that is called so. */
  readonly called: (signature: ts.Signature, at: ts.Node) => TypeTree;
}

/** Each member and each function once, with all that its calls are to answer. */
export function reachedByImports(source: ts.SourceFile, sources: ReachSources): readonly Replaceable[] {
  const imported = namesOf(source, sources);
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
function doubleOf(call: ts.CallExpression, { checker, called, usageOf }: ReachSources): TypeTree {
  const signature = checker.getResolvedSignature(call);
  const declared = signature?.declaration ? called(signature, call) : undefined;
  const double =
    declared?.k === 'fn'
      ? { ...declared, returns: withoutServices(declared.returns) }
      : { k: 'fn' as const, params: [], returns: UNKNOWN };
  if (!hasUnknown(double.returns)) return double;
  const use = usageOf(call.getSourceFile())?.ofAnswer(call);
  const used = use ? treeOfUse(use) : UNKNOWN;
  const { returns } = double;
  const isAwaited = ts.isAwaitExpression(call.parent) || returns.k === 'promise';
  const given = refine(returns.k === 'promise' ? returns.of : returns, used);
  return { ...double, returns: isAwaited ? { k: 'promise', of: given } : given };
}

/** What fits several calls; one that tells less is told by the others. */
function joined(a: TypeTree, b: TypeTree): TypeTree {
  if (a.k !== 'fn' || b.k !== 'fn') return a;
  if (hasUnknown(a.returns)) return { ...a, returns: refine(a.returns, b.returns) };
  if (hasUnknown(b.returns)) return { ...a, returns: refine(b.returns, a.returns) };
  return { ...a, returns: union([a.returns, b.returns]) };
}
