/** The way of `qtest compare --dependency` and `--upgrades`: the project's own functions on two versions of packages. */
import path from 'node:path';
import { baseOf, loadOptions, type WorkflowSettings } from './config/load.ts';
import type { RunFlags, RunOptions } from './config.ts';
import { ConfigurationError } from './errors.ts';
import { repositoryRoot } from './git.ts';
import type { Io } from './io.ts';
import type { Upgrade } from './languages/upgrading.ts';
import { checkOutWith, UPGRADE, upgradesSince, upgradeText } from './old-packages.ts';
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
  const upgrades = named ?? (await upgradesSince(root, (await baseOf(root, flags.base, io)).sha));
  const loaded = await loadOptions('compare', { ...flags, base: flags.base ?? (named && 'HEAD') }, io, workflow);
  const { checkout, causes } = await checkOutWith({ root, base: 'HEAD', head: 'HEAD' }, async () => upgrades, io);
  await using _ = checkout;
  if (named && causes.size === 0) {
    throw new ConfigurationError(`No file of ${root} imports ${named.map(({ name }) => name).join(' or ')}.`);
  }
  const { base: __, ...asked } = loaded.asked;
  const dependency = upgrades.length > 0 && { dependency: upgrades.map(upgradeText).join(',') };
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

/** Undefined where whatever base locks otherwise is meant. */
function namedUpgrades({ dependency, base, head, files }: RunFlags): readonly Upgrade[] | undefined {
  if (head !== undefined || files !== undefined || (dependency !== undefined && base !== undefined)) {
    throw new ConfigurationError(
      'Versions of packages are compared on the commit that is checked out: --head and --files have no say, and --base only with --upgrades.',
    );
  }
  return dependency?.split(',').map((text) => {
    const { name, old, next } = UPGRADE.exec(text.trim())?.groups ?? {};
    if (name !== undefined && old !== undefined) return { name, old, ...(next === undefined ? {} : { next }) };
    throw new ConfigurationError(
      `--dependency ${text} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3, several with commas between.`,
    );
  });
}

function oldText({ name, old }: Upgrade): string {
  return `${name} ${old}`;
}
