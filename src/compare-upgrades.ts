/** The way of `qtest compare --dependency` and `--upgrades`: the project's own functions on two versions of packages. */
import path from 'node:path';
import { type Checkout, checkOut } from './change/checkout.ts';
import { baseOf, loadOptions, type WorkflowSettings } from './config/load.ts';
import type { RunFlags, RunOptions } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { repositoryRoot } from './git.ts';
import type { Io } from './io.ts';
import type { Language, OldVersions, Upgrade } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { type Finished, run, type Subject } from './run.ts';

export interface Compared {
  readonly options: RunOptions;
  readonly finished: Finished;
}

/**
 * Base is the commit that is checked out with the packages' imports leading to the old versions, head that commit itself: so the functions
 * that use the packages are what changed. Throws ConfigurationError for what cannot be read, and where other versions are installed.
 */
export async function compareUpgrades(
  flags: RunFlags,
  io: Io,
  { workflow, subject }: { readonly workflow?: WorkflowSettings; readonly subject?: Subject } = {},
): Promise<Compared> {
  const named = namedUpgrades(flags);
  const root = await repositoryRoot(io.cwd);
  const languages = (await allLanguages()).filter((language) => language.withOldVersions);
  const upgrades = named ?? (await sinceBase(root, flags, languages, io));
  const loaded = await loadOptions('compare', { ...flags, base: flags.base ?? (named && 'HEAD') }, io, workflow);
  const { checkout, causes } = await laidOut(root, upgrades, languages, io);
  await using _ = checkout;
  if (named && causes.size === 0) {
    throw new ConfigurationError(`No file of ${root} imports ${named.map(({ name }) => name).join(' or ')}.`);
  }
  const { base: __, ...asked } = loaded.asked;
  const dependency = upgrades.length > 0 && { dependency: upgrades.map(textOf).join(',') };
  const options = { ...loaded, base: checkout.base, asked: { ...asked, ...dependency } };
  const about = { repository: path.basename(root), baseRef: upgrades.map(oldText).join(', ') || 'base', ...subject };
  const { result, ...rest } = await run(options, { ...io, cwd: checkout.root }, about);
  const files = new Map(result.functions.map(({ id, file }) => [id, file]));
  const behaviourChanges = result.behaviourChanges.map((change) => ({
    ...change,
    cause: causes.get(files.get(change.function) ?? '') ?? change.cause,
  }));
  const { headSha = checkout.head } = subject ?? {};
  const of = { ...result.subject, baseHow: 'given', headSha, ranOn: 'head' as const };
  return { options, finished: { ...rest, result: { ...result, behaviourChanges, subject: of } } };
}

const FORM = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;

/** Undefined where whatever base locks otherwise is meant. */
function namedUpgrades({ dependency, base, head, files }: RunFlags): readonly Upgrade[] | undefined {
  if (head !== undefined || files !== undefined || (dependency !== undefined && base !== undefined)) {
    throw new ConfigurationError(
      'Versions of packages are compared on the commit that is checked out: --head and --files have no say, and --base only with --upgrades.',
    );
  }
  return dependency?.split(',').map((text) => {
    const { name, old, next } = FORM.exec(text.trim())?.groups ?? {};
    if (name !== undefined && old !== undefined) return { name, old, ...(next === undefined ? {} : { next }) };
    throw new ConfigurationError(
      `--dependency ${text} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3, several with commas between.`,
    );
  });
}

/** Lock files are a stranger's text: a name or version of another form is left out. */
async function sinceBase(
  root: string,
  flags: RunFlags,
  languages: readonly Language[],
  io: Io,
): Promise<readonly Upgrade[]> {
  const { sha } = await baseOf(root, flags.base, io);
  const found = await Promise.all(languages.map(async (language) => (await language.upgrades?.(root, sha)) ?? []));
  return found.flat().filter((upgrade) => FORM.test(textOf(upgrade)));
}

async function laidOut(
  root: string,
  upgrades: readonly Upgrade[],
  languages: readonly Language[],
  { signal, stderr }: Io,
): Promise<{ readonly checkout: Checkout; readonly causes: OldVersions['causes'] }> {
  const causes = new Map<string, string>();
  const texts = async (folder: string) => {
    const all = new Map<string, string>();
    for (const language of languages) {
      const progress = (line: string) => void stderr.write(`${line}\n`);
      const old = await language.withOldVersions?.({ folder, upgrades, signal, progress });
      for (const [file, text] of old?.texts ?? []) all.set(file, text);
      for (const [file, cause] of old?.causes ?? []) causes.set(file, cause);
    }
    return all;
  };
  return { checkout: await checkOut(root, texts, 'HEAD'), causes };
}

function textOf({ name, old, next }: Upgrade): string {
  return `${name}@${old}${next === undefined ? '' : `..${next}`}`;
}

function oldText({ name, old }: Upgrade): string {
  return `${name} ${old}`;
}
