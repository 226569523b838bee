/** What all values inherit. Code that takes `__proto__` or `constructor` for a key writes there, and every later run would see it. */

type Fields = Record<string, unknown>;

const HOLDERS = [Object.prototype, Array.prototype, Function.prototype] as unknown as readonly Fields[];
const PLACES = HOLDERS.flatMap((holder) =>
  Object.entries(Object.getOwnPropertyDescriptors(holder)).flatMap(([name, { writable }]) =>
    writable ? [{ holder, name }] : [],
  ),
);
/** What is enumerable in these is inherited by every array, and by every function. */
const SAMPLES = [[], () => undefined];

export interface Inherited {
  /** Keeps in mind what is there now: modules may add to it when they load. */
  note(): void;
  /** Puts back what was there. */
  restore(): void;
}

export function createInherited(): Inherited {
  const members: unknown[] = PLACES.map(() => undefined);
  const added = new Set<string>();
  return {
    note: () => {
      for (let at = 0; at < PLACES.length; at++) {
        const { holder, name } = PLACES[at] as (typeof PLACES)[number];
        members[at] = holder[name];
      }
      if (added.size > 0) added.clear();
      for (const sample of SAMPLES) for (const name in sample) added.add(name);
    },
    restore: () => {
      for (let at = 0; at < PLACES.length; at++) {
        const { holder, name } = PLACES[at] as (typeof PLACES)[number];
        const value = members[at];
        if (holder[name] === value) continue;
        Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
      }
      for (const sample of SAMPLES) for (const name in sample) if (!added.has(name)) drop(name);
    },
  };
}

function drop(name: string): void {
  for (const holder of HOLDERS) {
    if (Object.prototype.propertyIsEnumerable.call(holder, name)) Reflect.deleteProperty(holder, name);
  }
}
