import type { TypeTree } from '../../declared.ts';

/** Kinds that are told by their name alone. */
export type PlainKind =
  | 'number'
  | 'string'
  | 'boolean'
  | 'bigint'
  | 'symbol'
  | 'null'
  | 'undefined'
  | 'unknown'
  | 'date'
  | 'regexp'
  | 'error';

export const UNKNOWN: TypeTree = { k: 'unknown' };
/** Marks what can never be built here; it is removed again before anybody sees it. */
export const NEVER: TypeTree = { k: 'opaque', name: 'never' };

export function plain(k: PlainKind): TypeTree {
  return { k };
}

export function isNever(tree: TypeTree): boolean {
  return tree.k === 'opaque' && tree.name === 'never';
}

/** True where nothing fits but a thing of a library, or a double of it. */
export function needsService(tree: TypeTree): boolean {
  if (tree.k === 'opaque') return !isNever(tree);
  if (tree.k === 'object')
    return tree.partial === true || tree.props.some(([, of, optional]) => !optional && needsService(of));
  return tree.k === 'union' && tree.of.every(needsService);
}

/** A tree in which what only a library makes is unknown. */
export function withoutServices(tree: TypeTree): TypeTree {
  switch (tree.k) {
    case 'opaque':
      return isNever(tree) ? tree : UNKNOWN;
    case 'union':
      return union(tree.of.map(withoutServices));
    case 'promise':
    case 'array':
      return { ...tree, of: withoutServices(tree.of) };
    case 'object':
      return { ...tree, props: tree.props.map(([name, of, optional]) => [name, withoutServices(of), optional]) };
    default:
      return tree;
  }
}

/** One tree for several: flat, without repetitions, in the order given; objects of the same keys are kept apart. */
export function union(trees: readonly TypeTree[]): TypeTree {
  const flat = trees.flatMap((t) => (t.k === 'union' ? t.of : [t])).filter((t) => !isNever(t));
  const byText = new Map([...flat].reverse().map((t) => [textOf(t), t]));
  const all = [...byText.values()].reverse();
  const [first] = all;
  if (!first) return trees.length > 0 && trees.every(isNever) ? NEVER : UNKNOWN;
  return all.length === 1 ? first : { k: 'union', of: withoutWeaker(all) };
}

/** Functions that differ in the names of their parameters alone are one. */
function textOf(tree: TypeTree): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'name' && tree.k === 'fn' ? '' : value));
}

/** A tree less one kind of its union. */
export function without(tree: TypeTree, k: TypeTree['k']): TypeTree {
  return tree.k === 'union' ? union(tree.of.filter((t) => t.k !== k)) : tree;
}

/** Drops `array of unknown` beside an array of something, an empty record beside an object, and so on. */
function withoutWeaker(trees: readonly TypeTree[]): readonly TypeTree[] {
  return trees.filter((t) => {
    const others = trees.filter((o) => o !== t);
    if (t.k === 'array' && t.of.k === 'unknown') return !others.some((o) => o.k === 'array' || o.k === 'tuple');
    if (t.k === 'record' && t.of.k === 'unknown') return !others.some((o) => o.k === 'object' || o.k === 'record');
    if (t.k === 'fn' && t.params.length === 0 && t.returns.k === 'unknown') return !others.some((o) => o.k === 'fn');
    return true;
  });
}

/**
 * A declared tree in which what is unknown is filled in from usage: `any` that the code splits becomes a string.
 * `loose`: declarations are only a hint (doc comments), so usage is added beside them.
 */
export function refine(declared: TypeTree, used: TypeTree, loose = false): TypeTree {
  if (used.k === 'unknown') return declared;
  if (declared.k === 'unknown') return used;
  const usedOf = (k: TypeTree['k']) =>
    used.k === k ? used : used.k === 'union' ? used.of.find((t) => t.k === k) : undefined;
  switch (declared.k) {
    case 'array':
    case 'set':
    case 'promise':
    case 'iterable':
    case 'async-iterable': {
      const other = usedOf(declared.k);
      const of =
        other && 'of' in other && !Array.isArray(other.of)
          ? refine(declared.of, other.of as TypeTree, loose)
          : declared.of;
      return mixed({ ...declared, of }, used, loose);
    }
    case 'record': {
      const object = usedOf('object');
      if (object && declared.of.k === 'unknown') return mixed(object, used, loose);
      return mixed(declared, used, loose);
    }
    case 'object': {
      const other = usedOf('object');
      return mixed(other?.k === 'object' ? refineObject(declared, other, loose) : declared, used, loose);
    }
    case 'fn': {
      const other = usedOf('fn');
      if (other?.k !== 'fn') return mixed(declared, used, loose);
      const params = declared.params.map((p, i) => ({
        ...p,
        type: refine(p.type, other.params[i]?.type ?? UNKNOWN, loose),
      }));
      return { ...declared, params, returns: refine(declared.returns, other.returns, loose) };
    }
    case 'tuple': {
      const other = usedOf('tuple');
      const [only] = declared.of;
      // `{ name: [string] }` in a doc comment means an optional string.
      if (loose && only && declared.of.length === 1 && !usedOf('array') && !other) return refine(only, used, loose);
      if (other?.k !== 'tuple') return mixed(declared, used, loose);
      return { k: 'tuple', of: declared.of.map((t, i) => refine(t, other.of[i] ?? UNKNOWN, loose)) };
    }
    case 'union': {
      // Several objects stand for several branches: they stay as they are.
      const isOneObject = declared.of.filter((t) => t.k === 'object').length === 1;
      const of = declared.of.map((t) => refine(t, used, loose && isOneObject && t.k === 'object'));
      return mixed(union(of), used, loose);
    }
    default:
      return mixed(declared, used, loose);
  }
}

/** What mere conditions suggest adds nothing to a declaration. */
const WEAK = new Set<TypeTree['k']>(['unknown', 'boolean']);

function mixed(declared: TypeTree, used: TypeTree, loose: boolean): TypeTree {
  if (!loose) return declared;
  const kinds = new Set((declared.k === 'union' ? declared.of : [declared]).map((t) => t.k));
  const parts = used.k === 'union' ? used.of : [used];
  return union([declared, ...parts.filter((t) => t.k === 'literal' || !(WEAK.has(t.k) || kinds.has(t.k)))]);
}

function refineObject(
  declared: Extract<TypeTree, { k: 'object' }>,
  used: Extract<TypeTree, { k: 'object' }>,
  loose: boolean,
): TypeTree {
  const usedProps = new Map(used.props.map(([name, type, optional]) => [name, { type, optional }]));
  const props = declared.props.map(([name, type, optional]): readonly [string, TypeTree, boolean] => {
    const other = usedProps.get(name);
    return [name, other ? refine(type, other.type, loose) : type, optional || loose];
  });
  if (!loose) return { ...declared, props };
  const known = new Set(declared.props.map(([name]) => name));
  return { ...declared, props: [...props, ...used.props.filter(([name]) => !known.has(name))] };
}

/** A tree without cut marks: what can never be built is left out, or is unknown where something must stand. */
export function swept(tree: TypeTree): TypeTree {
  switch (tree.k) {
    case 'opaque':
      return isNever(tree) ? UNKNOWN : tree;
    case 'union':
      return union(tree.of.filter((t) => !isNever(t)).map(swept));
    case 'tuple':
      return { ...tree, of: tree.of.map(swept) };
    case 'array':
      return isNever(tree.of) ? { k: 'tuple', of: [] } : { ...tree, of: swept(tree.of) };
    case 'set':
    case 'promise':
    case 'iterable':
    case 'async-iterable':
    case 'record':
    case 'map':
      return { ...tree, of: swept(tree.of) };
    case 'response':
      return { ...tree, body: swept(tree.body) };
    case 'object': {
      const kept = tree.props.filter(([, type, optional]) => !(optional && isNever(type)));
      return { ...tree, props: kept.map(([name, type, optional]) => [name, swept(type), optional] as const) };
    }
    default:
      return tree;
  }
}

/** True where nothing at all is known. */
export function isUnknown(tree: TypeTree): boolean {
  return tree.k === 'unknown';
}

/** True where some leaf is unknown, so that usage could tell more. */
export function hasUnknown(tree: TypeTree): boolean {
  switch (tree.k) {
    case 'unknown':
      return true;
    case 'union':
    case 'tuple':
      return tree.of.some(hasUnknown);
    case 'array':
    case 'set':
    case 'promise':
    case 'iterable':
    case 'async-iterable':
    case 'map':
    case 'record':
      return hasUnknown(tree.of);
    case 'object':
      return tree.props.some(([, type]) => hasUnknown(type));
    case 'fn':
      return hasUnknown(tree.returns) || tree.params.some((p) => hasUnknown(p.type));
    default:
      return false;
  }
}
