/** Base's side of a comparison with older versions of packages than are installed: what all languages say of them, together. */

import { type Checkout, checkOut } from './change/checkout.ts';
import type { Io } from './io.ts';
import type { Language, TargetFile } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import type { OldVersions, Upgrade } from './languages/upgrading.ts';
import { leadsTo } from './model/outline.ts';

export interface Beside {
  readonly checkout: Checkout;
  /** By file of base that imports one of them: `` `ms 2.0.0` became `ms 2.1.3` ``. */
  readonly causes: OldVersions['causes'];
}

/** `NAME@OLD..NEW`, where NEW may be left out. */
export const UPGRADE =
  /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;

/** What the lock files of `root` hold in another version than at its commit `base`. They are a stranger's text: odd names are left out. */
export async function upgradesSince(root: string, base: string): Promise<readonly Upgrade[]> {
  const found = await Promise.all(
    (await able()).map(async (language) => (await language.upgrades?.(root, base)) ?? []),
  );
  return found.flat().filter((upgrade) => UPGRADE.test(upgradeText(upgrade)));
}

/** `head` checked out on `base`, whose imports of these packages lead to the old versions. Throws as `checkOut` and `withOldVersions` do. */
export async function checkOutWith(
  { root, base, head }: { readonly root: string; readonly base: string; readonly head: string },
  upgradesOf: (folder: string, base: string) => Promise<readonly Upgrade[]>,
  { signal, stderr }: Io,
): Promise<Beside> {
  const causes = new Map<string, string>();
  const progress = (line: string) => void stderr.write(`${line}\n`);
  const checkout = await checkOut(root, base, head, async (folder, revision) => {
    const texts = new Map<string, string>();
    const upgrades = await upgradesOf(folder, revision);
    for (const language of await able()) {
      const old = await language.withOldVersions?.({ folder, revision, upgrades, signal, progress });
      for (const [file, text] of old?.texts ?? []) texts.set(file, text);
      for (const [file, cause] of old?.causes ?? []) causes.set(file, cause);
    }
    return texts;
  });
  return { checkout, causes };
}

/** What a report has to say where base's changed files import packages that its lock files have in other versions than head's. */
export async function onHeadsPackages(
  language: Pick<Language, 'outline'>,
  files: readonly Pick<TargetFile, 'path' | 'baseText'>[],
  upgrades: readonly Upgrade[],
): Promise<string | undefined> {
  if (upgrades.length === 0) return undefined;
  const onBase = files.flatMap(({ path, baseText }) =>
    baseText === undefined ? [] : [language.outline(path, baseText)],
  );
  const imported = (await Promise.all(onBase)).flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly));
  const used = upgrades.filter(({ name }) => imported.some(({ specifier }) => leadsTo(specifier, name)));
  if (used.length === 0) return undefined;
  const which = used.map(({ name, old, next }) => `${name} ${old}, not ${next}`).join('; ');
  return `Base ran with the packages of head, though its lock file has ${which}; \`qtest compare --head HEAD --base-packages\` runs it with those`;
}

/** `ms@2.0.0..2.1.3` */
export function upgradeText({ name, old, next }: Upgrade): string {
  return `${name}@${old}${next === undefined ? '' : `..${next}`}`;
}

async function able(): Promise<readonly Language[]> {
  return (await allLanguages()).filter((language) => language.withOldVersions);
}
