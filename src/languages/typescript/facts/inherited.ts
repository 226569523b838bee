/** Objects that others inherit from, and that are nothing by themselves: `Object.create(http.IncomingMessage.prototype)` with accessors. */
import type { ModuleValue } from './module-values.ts';
import { type FunctionNode, isFunctionWithBody, usesThis } from './syntax.ts';

/** A member of an object from which others are to inherit: one that reads `this`. */
export interface InheritedMember {
  readonly name: string;
  readonly node: FunctionNode;
  readonly isGetter: boolean;
}

/** Of an object with accessors, or that was made of a prototype; none of any other. */
export function inheritedFrom({ kind, props, getters, isPrototype }: ModuleValue): readonly InheritedMember[] {
  if (kind === 'class' || kind === 'function' || (!isPrototype && getters.size === 0)) return [];
  const methods = [...props].flatMap(([name, { node }]) =>
    isFunctionWithBody(node) ? [{ name, node, isGetter: false }] : [],
  );
  const all = [...[...getters].map(([name, node]) => ({ name, node, isGetter: true })), ...methods];
  return all.filter(({ node }) => usesThis(node));
}

/** What importers reach by themselves: what needs an object of its own, as its `this`, is no such member. */
export function membersOf(value: ModuleValue): readonly (readonly [string, ModuleValue])[] {
  const inherited = new Set(inheritedFrom(value).map(({ name }) => name));
  const own = value.kind === 'instance' ? [...value.props, ...value.proto] : [...value.props];
  return own.filter(([name]) => !inherited.has(name));
}
