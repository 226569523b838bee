/** What a package manager needs to see of a repository: manifests and the lock file. No source of it, and none of its scripts. */
import path from 'node:path';
import { readClaim } from '../../../sandbox/copy/read-claim.ts';
import { asInside, type Registry } from '../../../sandbox/ways/registry-proxy.ts';
import { asObject, parseJsonc } from '../detect/read-json.ts';

/** Keys of a manifest that start programs, here or in another version of the package manager. */
const LEFT_OUT = ['scripts', 'packageManager', 'devEngines'];
/** Beside manifests: settings that say what a workspace is, patches and packages that the repository brings itself. */
const WANTED = /(?:^|\/)(?:pnpm-workspace\.yaml$|patches\/|\.yarn\/patches\/)|\.tgz$/;

/** Content by path, relative to the repository, sorted. */
export type Staged = ReadonlyMap<string, string | Buffer>;

/** `files` are those of the repository (absolute, without links); what lies below `folder`, where the lock file stands, is looked at. */
export function stage(
  root: string,
  { folder, lockFile }: { readonly folder: string; readonly lockFile: string },
  files: readonly string[],
  registries: readonly Registry[],
): Staged {
  const below = files.filter((file) => folder === '' || file.startsWith(`${folder}/`));
  const lock = path.posix.join(folder, lockFile);
  const staged = [...new Set([...below, lock])].sort().flatMap((file) => {
    const isManifest = path.posix.basename(file) === 'package.json';
    if (!isManifest && file !== lock && !WANTED.test(file)) return [];
    // The change could have made it a link to a file of the machine.
    const bytes = readClaim(path.join(root, file), root);
    if (bytes === undefined) return [];
    if (isManifest) return [[file, manifest(bytes.toString('utf8'))] as const];
    return [[file, file === lock ? asInside(bytes.toString('utf8'), registries) : bytes] as const];
  });
  return new Map(staged);
}

/** What is no manifest stays as it is: the package manager says what is wrong with it. */
function manifest(text: string): string {
  const json = asObject(parseJsonc(text));
  if (!json) return text;
  return `${JSON.stringify(Object.fromEntries(Object.entries(json).filter(([key]) => !LEFT_OUT.includes(key))), null, 2)}\n`;
}
