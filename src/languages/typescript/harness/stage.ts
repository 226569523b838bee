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
    const { modules, unloadable } = await loadable(host, request.modules, journal);
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
    return await play({ lab, environment, switches, unloadable });
  } finally {
    guard.restore();
    environment.restore();
  }
}

/** Without the modules that throw when they load: one bad file must not hide the others. */
async function loadable(host: Host, modules: ModuleKeys, journal: Journal) {
  const unloadable: { file: string; message: string }[] = [];
  const failed = new Set<string>();
  const together = await attempt(host, modules.head, journal);
  const isAside = (file: string): boolean => modules.aside?.includes(file) === true;
  if (together === undefined) return { modules, unloadable };
  for (const [file, key] of Object.entries(modules.head)) {
    const message = await attempt(host, { [file]: key }, journal);
    if (message === undefined) continue;
    failed.add(file);
    if (!isAside(file)) unloadable.push({ file, message });
  }
  const loads = ([file]: readonly [string, string]): boolean => !failed.has(file);
  const head = Object.fromEntries(Object.entries(modules.head).filter(loads));
  const base = Object.fromEntries(Object.entries(modules.base).filter(loads));
  return { modules: { ...modules, head, base }, unloadable };
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
