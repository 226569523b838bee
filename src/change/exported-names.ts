/** By which names importers reach the functions of a file, by its syntax alone. */
import type { ExportOutline } from '../model/outline.ts';
import type { Side } from './match.ts';

/** Whatever another module passes on by `*` has no name here. */
export function exportsOf({ outline }: Side): readonly ExportOutline[] {
  return outline.exports.filter(({ name }) => name !== '*');
}

/** Names that importers use by the local names behind them. */
export function publicRoots(side: Side): ReadonlyMap<string, string> {
  return new Map(exportsOf(side).map(({ name, local }) => [local ?? name, name]));
}

/** `Stock.take` for a method of an exported class. Undefined for what no importer reaches by name, and for members that are private by their name. */
export function publicName(name: string, roots: ReadonlyMap<string, string>): string | undefined {
  const exact = roots.get(name);
  if (exact !== undefined) return exact;
  const [owner = '', ...members] = name.split('.');
  const root = roots.get(owner);
  if (root === undefined || members.some((member) => /^[#_]/.test(member))) return undefined;
  return [root, ...members].join('.');
}
