import type { ts } from 'ts-morph';
import type { Use } from './use.ts';

/** Names that are known at a place of the source. */
export interface Scope {
  readonly names: Map<string, Use>;
  readonly functions: Map<string, ts.Node>;
  readonly parent: Scope | undefined;
  /** True for a block, false for a function or the file. */
  readonly isBlock: boolean;
}

export function newScope(parent: Scope | undefined, isBlock = false): Scope {
  return { names: new Map(), functions: new Map(), parent, isBlock };
}

export function functionScope(scope: Scope): Scope {
  let at = scope;
  while (at.isBlock && at.parent) at = at.parent;
  return at;
}

export function lookUp(scope: Scope | undefined, name: string): Use | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.names.get(name);
    if (found) return found;
  }
  return undefined;
}

export function lookUpFunction(scope: Scope | undefined, name: string): ts.Node | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.functions.get(name);
    if (found) return found;
    if (at.names.has(name)) return undefined;
  }
  return undefined;
}
