/** `qtest compare --dependency NAME@OLD..NEW`: the project's own functions on two versions of a package. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { checkOut } from '../change/checkout.ts';
import { loadOptions } from '../config/load.ts';
import type { RunFlags, RunOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { filesMatching, repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { otherVersion } from '../languages/typescript/install/other-version.ts';
import { typescript } from '../languages/typescript/typescript.ts';
import { type Finished, run } from '../run.ts';

interface Upgrade {
  readonly name: string;
  readonly old: string;
  /** Absent where the installed one is meant. */
  readonly next?: string;
}

const FORM = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;

/**
 * Base is the commit that is checked out with the package's imports leading to the old version, head that commit itself: so the functions
 * that use the package are what changed. Throws ConfigurationError for what cannot be read, and where another version is installed.
 */
export async function compareDependency(
  flags: RunFlags & { readonly dependency: string },
  io: Io,
): Promise<{ readonly options: RunOptions; readonly finished: Finished }> {
  const upgrade = parse(flags);
  const root = await repositoryRoot(io.cwd);
  io.stderr.write(`fetching ${upgrade.name} ${upgrade.old}\n`);
  const old = await otherVersion(upgrade.name, upgrade.old, io.signal);
  let installed = '';
  await using checkout = await checkOut(
    root,
    async (folder) => {
      const texts = await importingOld(folder, upgrade.name);
      if (texts.size === 0) throw new ConfigurationError(`No file of ${root} imports ${upgrade.name}.`);
      installed = linkOld([...texts.keys()], { folder, old, upgrade });
      return texts;
    },
    'HEAD',
  );
  const there = { ...io, cwd: checkout.root };
  const { dependency, ...others } = flags;
  const loaded = await loadOptions('compare', { ...others, base: checkout.base }, there);
  const { base: _, ...asked } = loaded.asked;
  const options = { ...loaded, asked: { ...asked, dependency } };
  const title = `${upgrade.name} ${upgrade.old}`;
  const { result, ...rest } = await run(options, there, { baseRef: title, repository: path.basename(root) });
  const cause = `\`${title}\` became \`${installed}\``;
  const behaviourChanges = result.behaviourChanges.map((change) => ({ ...change, cause }));
  const subject = { ...result.subject, baseHow: 'given', headSha: checkout.head, ranOn: 'head' as const };
  return { options, finished: { ...rest, result: { ...result, behaviourChanges, subject } } };
}

function parse({ dependency, base, head, files }: RunFlags & { readonly dependency: string }): Upgrade {
  const { name, old, next } = FORM.exec(dependency)?.groups ?? {};
  if (name === undefined || old === undefined) {
    throw new ConfigurationError(
      `--dependency ${dependency} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3`,
    );
  }
  if (base !== undefined || head !== undefined || files !== undefined) {
    throw new ConfigurationError(
      '--dependency compares two versions of a package: --base, --head and --files have no say.',
    );
  }
  return { name, old, ...(next === undefined ? {} : { next }) };
}

/** Source files that import the package, with the imports leading to the name of the old one. */
async function importingOld(folder: string, name: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await filesMatching(folder, name.replace(/[.]/g, '\\.'))) {
    if (!typescript.extensions.some((end) => file.endsWith(end)) || typescript.isTest(file)) continue;
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { imports } = await typescript.outline(file, text);
    const own = imports.filter(({ specifier, typeOnly }) => !typeOnly && `${specifier}/`.startsWith(`${name}/`));
    if (own.length === 0) continue;
    const changed = own
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (all, { start, end, specifier }) =>
          all.slice(0, start) + specifier.replace(name, aliasOf(name)) + all.slice(end),
        text,
      );
    texts.set(file, changed);
  }
  return texts;
}

/** Puts the old version, under its alias, beside the installed one of each file. Returns the installed version's name and number. */
function linkOld(
  files: readonly string[],
  {
    folder,
    old,
    upgrade: { name, next },
  }: { readonly folder: string; readonly old: string; readonly upgrade: Upgrade },
): string {
  const places = new Set(files.map((file) => modulesOf(path.join(folder, path.dirname(file)), name)));
  const versions = new Set<string>();
  for (const modules of places) {
    if (modules === undefined)
      throw new ConfigurationError(`${name} is not installed. Install the packages first: npm ci`);
    const { version } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')) as {
      version: string;
    };
    if (next !== undefined && version !== next) {
      throw new ConfigurationError(
        `${name} ${version} is installed, not ${next}. Install it first: npm install ${name}@${next}`,
      );
    }
    versions.add(version);
    symlinkSync(old, path.join(modules, aliasOf(name)));
  }
  return `${name} ${[...versions].join(', ')}`;
}

/** The nearest node_modules that holds the package, as Node looks for it. */
function modulesOf(folder: string, name: string): string | undefined {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(path.join(modules, name, 'package.json'))) return modules;
  const above = path.dirname(folder);
  return above === folder ? undefined : modulesOf(above, name);
}

function aliasOf(name: string): string {
  return `qtest-base-${name.replace('@', '').replace('/', '-')}`;
}
