import { distance } from 'fastest-levenshtein';

/** The names that a mistyped one may have meant, nearest first, at most three. */
export function nearestNames(wanted: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, far: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(2, wanted.length / 3) || (wanted.length > 2 && name.includes(wanted)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
