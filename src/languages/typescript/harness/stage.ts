/** Sets up all that runs need, and puts everything back. */
import path from 'node:path';
import { thrownText } from './describe.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { createGuard } from './guard.ts';
import { type Journal, openJournal } from './journal.ts';
import { type Lab, openLab } from './lab.ts';
import { loadingText } from './loading-text.ts';
import { FILES, type HarnessRequest, type Host, type ModuleKeys } from './request.ts';
import { createSwitches, type Switches } from './switches.ts';
import { loadWorld } from './world.ts';

export interface Stage {
  readonly lab: Lab;
  readonly environment: Environment;
  readonly switches: Switches;
  readonly unloadable: readonly { readonly file: string; readonly message: string }[];
  /** Files that load only behind another one, with that. */
  readonly openedBy: Readonly<Record<string, string>>;
}

/** No module of head loads; the message is that of the first. */
export class NothingLoads extends Error {}

/** Rejects with NothingLoads where no module of head loads. */
export async function onStage<T>(request: HarnessRequest, host: Host, play: (stage: Stage) => Promise<T>): Promise<T> {
  const journal = openJournal(path.join(request.output, FILES.journal));
  const switches = createSwitches();
  const environment = createEnvironment(request.now);
  const guard = createGuard(request.guard);
  try {
    const { modules, unloadable, openedBy } = await loadable(host, request.modules, journal);
    if (Object.keys(modules.head).every((file) => modules.aside?.includes(file)))
      throw new NothingLoads(unloadable[0]?.message ?? 'no module was named');
    const barred = new Set(request.banned.map((ban) => `${ban.input} ${ban.fault ?? ''}`));
    const { now, guard: roots } = request;
    const lab = await openLab({
      host,
      modules,
      environment,
      switches,
      guard,
      journal,
      now,
      barred,
      watched: request.watchedCalls,
      workspace: roots.workspace,
    });
    return await play({ lab, environment, switches, unloadable, openedBy });
  } finally {
    guard.restore();
    environment.restore();
  }
}

/** Without the modules that throw when they load: one bad file must not hide the others. Those that open a cycle of imports come first. */
async function loadable(host: Host, modules: ModuleKeys, journal: Journal) {
  const unloadable: { file: string; message: string }[] = [];
  const openedBy: Record<string, string> = {};
  const failed = new Set<string>();
  const { head, openers = {} } = modules;
  const together = await attempt(host, head, journal);
  for (const [file, key] of Object.entries(head)) {
    // A cycle may have been opened by what was loaded before.
    if (together === undefined && !openers[file]) continue;
    const message = await attempt(host, { [file]: key }, journal);
    if (message === undefined) continue;
    const opener = await openerOf(file, host, modules, journal);
    if (opener !== undefined) openedBy[file] = opener;
    else {
      failed.add(file);
      if (modules.aside?.includes(file) !== true)
        unloadable.push({ file, message: message + triedFirst(openers[file]) });
    }
  }
  const first = new Set(Object.values(openedBy));
  const inOrder = (keys: ModuleKeys['head']) => {
    const loading = Object.entries(keys).filter(([file]) => !failed.has(file));
    const isFirst = ([file]: readonly [string, string]) => first.has(file);
    return Object.fromEntries([...loading.filter(isFirst), ...loading.filter((one) => !isFirst(one))]);
  };
  return { modules: { ...modules, head: inOrder(head), base: inOrder(modules.base) }, unloadable, openedBy };
}

/** The first file behind which this one loads. */
async function openerOf(file: string, host: Host, { head, openers }: ModuleKeys, journal: Journal) {
  for (const opener of openers?.[file] ?? []) {
    const [first, then] = [head[opener], head[file]];
    if (first === undefined || then === undefined) continue;
    if ((await attempt(host, { [opener]: first, [file]: then }, journal)) === undefined) return opener;
  }
  return undefined;
}

function triedFirst(openers: readonly string[] | undefined): string {
  return openers ? `; it is part of a cycle of imports, and ${openers.join(', ')} before it does not help` : '';
}

/** What loading throws, in words; undefined where it does not. */
async function attempt(host: Host, head: ModuleKeys['head'], journal: Journal): Promise<string | undefined> {
  try {
    await loadWorld(host, { head, base: {}, moved: [] }, 'head', (file) => journal.load(undefined, file));
    return undefined;
  } catch (error) {
    return loadingText(thrownText(error));
  }
}
