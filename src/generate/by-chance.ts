/** Parts of what is seen that are not the same whenever it is run: marked, so that nobody states or compares them. */

/** By what a part is, the name of the opaque value that stands for it: tests can say as much. */
const NAMES = { string: 'chance', number: 'chance number', date: 'chance date' } as const;
/** Name of what stands for a part that not even has the same form. */
export const UNSTEADY = 'unsteady';

/** What stands for a text by chance. */
export const CHANCE = NAMES.string;

/** The class of which `expect.any` makes what an opaque value by this name may be; undefined where it stands for something else. */
export function classByChance(name: string | undefined): 'String' | 'Number' | 'Date' | undefined {
  if (name === NAMES.string) return 'String';
  return name === NAMES.number ? 'Number' : name === NAMES.date ? 'Date' : undefined;
}

/** What stands for a part by chance, in words; undefined where an opaque value stands for something else. */
export function wordsByChance(name: string | undefined): string | undefined {
  const ofClass = classByChance(name);
  return ofClass && `some ${ofClass === 'String' ? 'text' : ofClass.toLowerCase()}`;
}

/** A value, or lists of them, with all marked that the other one, seen at another time, has otherwise; undefined where lists have not the same length. */
export function marked(value: unknown, other: unknown): unknown {
  const found = aligned(value, other, (a, b) => ({
    t: 'opaque',
    name: (a.t === b.t && NAMES[a.t as keyof typeof NAMES]) || UNSTEADY,
  }));
  return found === APART ? undefined : found;
}

/** A value with the marks of another one, wherever it has what these stand for. */
export function markedAs<T>(value: T, model: unknown): T {
  const found = aligned(value, model, (a, b) => {
    if (b.t !== 'opaque') return a;
    return b.name === UNSTEADY || (a.t in NAMES && b.name === NAMES[a.t as keyof typeof NAMES]) ? b : a;
  });
  return found === APART ? value : (found as T);
}

interface Tagged {
  readonly t: string;
  readonly name?: string;
}

/** Both at once, down to where they differ: there `meet` says what becomes of the first. */
function aligned(a: unknown, b: unknown, meet: (a: Tagged, b: Tagged) => unknown): unknown {
  const found = alignedParts(a, b, meet);
  if (found !== APART) return found;
  return isTagged(a) && isTagged(b) ? meet(a, b) : APART;
}

/** Said of two things that have not the same parts. */
const APART = Symbol('apart');

function alignedParts(a: unknown, b: unknown, meet: (a: Tagged, b: Tagged) => unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return APART;
    const items = a.map((item, at) => aligned(item, b[at], meet));
    return items.includes(APART) ? APART : items;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? a : APART;
  const names = Object.keys(a);
  if (names.join() !== Object.keys(b).join()) return APART;
  const parts = names.map((name) => aligned(a[name as never], b[name as never], meet));
  return parts.includes(APART) ? APART : Object.fromEntries(names.map((name, at) => [name, parts[at]]));
}

function isTagged(value: unknown): value is Tagged {
  return typeof value === 'object' && value !== null && 't' in value;
}
