/** Digits that a short id has at least. */
const SHORTEST = 4;

/** For each id the shortest beginning that no other one shares. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
  return new Map(
    sorted.map((id, i) => {
      const shared = Math.max(commonStart(id, sorted[i - 1]), commonStart(id, sorted[i + 1]));
      return [id, id.slice(0, Math.max(SHORTEST, shared + 1))];
    }),
  );
}

/** The ids that a beginning stands for: one, several (ambiguous) or none. The whole id stands for itself alone. */
export function idsStartingWith(ids: readonly string[], start: string): readonly string[] {
  return ids.includes(start) ? [start] : ids.filter((id) => id.startsWith(start));
}

function commonStart(a: string, b: string | undefined): number {
  let length = 0;
  while (b !== undefined && length < a.length && a[length] === b[length]) length++;
  return length;
}
