/** What of a thing can be read as its state. */
import { describe, isRef } from './describe.ts';

const MAX_STATE = 16;

/** What a member holds, described; undefined where reading it throws. */
export function readMember(from: object, name: string): string | undefined {
  try {
    const value = (from as Record<string, unknown>)[name];
    return describe(isRef(value) ? value.value : value);
  } catch {
    return undefined; // a getter that throws has no value to state
  }
}

/** By this name tests read a member: through its `value` where it is a ref of Vue. */
export function spokenName(from: object, name: string): string {
  try {
    return isRef((from as Record<string, unknown>)[name]) ? `${name}.value` : name;
  } catch {
    return name; // a getter that throws has no value to state
  }
}

const gettersOf = new WeakMap<object, readonly string[]>();

/** True for what can hold members: objects and functions. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/**
 * Own enumerable members and, unless `ownAlone`, getters of the classes, of a function how many arguments it takes; names with a leading underscore are
 * private by habit.
 */
export function readableMembers(of: object, ownAlone = false): readonly string[] {
  if (isRef(of)) return ['value'];
  const names = Object.keys(of);
  if (typeof of === 'function') return ['length', ...names].filter((name) => !name.startsWith('_')).slice(0, MAX_STATE);
  const prototype = Object.getPrototypeOf(of) as object | null;
  if (prototype && prototype !== Object.prototype && !ownAlone) names.push(...getters(prototype));
  return names.filter((name) => !name.startsWith('_')).slice(0, MAX_STATE);
}

function getters(prototype: object): readonly string[] {
  const known = gettersOf.get(prototype);
  if (known) return known;
  const found: string[] = [];
  for (
    let at: object | null = prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (descriptor.get && name !== '__proto__') found.push(name);
    }
  }
  gettersOf.set(prototype, found);
  return found;
}
