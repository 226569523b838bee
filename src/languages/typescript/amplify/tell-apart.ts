/** What variants of tests see on head and with each fault: what is not alike each time on head is nothing to state. */
import type { Value } from '../../../generate/test-case.ts';
import type { Fault } from '../../../mutate/fault.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { TsProject } from '../project.ts';
import type { World } from './beside/observer.ts';
import type { Told } from './choose-cases.ts';
import { scopesOf, type Variant } from './copy.ts';
import { inCommon, type Leaf, leavesOf } from './leaves.ts';
import { placesOf } from './places.ts';
import type { Fixture } from './read-fixture.ts';
import { HEAD, runCopy, sightKey } from './run-copy.ts';
import type { Sight } from './sight.ts';

/** Variants that one fault is asked of, and runs of all faults in a file. */
const MAX_ASKED = 60;
const MAX_RUNS = 2_000;
/** A start of the runner takes seconds. */
export const MIN_MS = 5_000;

export interface Asking {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly file: string;
  readonly fixture: Fixture;
  readonly variants: readonly Variant[];
  readonly open: ReadonlyMap<string, Fault>;
  readonly until: number;
  readonly signal: AbortSignal;
}

/** What each variant gives on head, and with each fault that it passes; `heads` is what was seen first, on head alone. */
export async function tellApart(
  asking: Asking,
): Promise<{ readonly told: readonly Told[]; readonly heads: ReadonlyMap<string, Sight> }> {
  const { variants, open, fixture } = asking;
  const ids = variants.map(({ id }) => id);
  const heads = await sights(asking, variants, [
    { name: HEAD, variants: ids },
    { name: 'again', variants: ids },
  ]);
  const passing = variants.filter(({ id }) => {
    const sight = heads.get(sightKey(HEAD, id));
    return sight && sight.threw !== 'an assertion' && sight.passed.some((fault) => open.has(fault));
  });
  const worlds = faultWorlds(passing, heads, open);
  if (worlds.length === 0) return { told: [], heads };
  const asked = new Set(worlds.flatMap((world) => world.variants));
  const used = variants.filter(({ id }) => asked.has(id));
  const found = await sights(asking, used, [...worlds, { name: 'last', variants: [...asked] }]);
  const told = used.map((variant): Told => {
    const { id, stands, roles } = variant;
    const places = placesOf(roles, scopesOf(fixture.scope, stands));
    const read = (sight: Sight | undefined) => (sight ? leavesOf(sight, places) : undefined);
    const all = [heads.get(sightKey(HEAD, id)), heads.get(sightKey('again', id)), found.get(sightKey('last', id))].map(
      read,
    );
    const faults = worlds.flatMap(({ fault, name }) => {
      const sight = found.get(sightKey(name, id));
      return fault !== undefined && sight ? [{ fault, threw: sight.threw, leaves: leavesOf(sight, places) }] : [];
    });
    return { variant, head: steady(all), faults };
  });
  return { told, heads };
}

/** A world for each fault, in which the plainest variants run that pass it. */
function faultWorlds(
  passing: readonly Variant[],
  heads: ReadonlyMap<string, Sight>,
  open: ReadonlyMap<string, Fault>,
): readonly World[] {
  const worlds = [...open.keys()].flatMap((fault) => {
    const own = passing.filter(({ id }) => heads.get(sightKey(HEAD, id))?.passed.includes(fault));
    return own.length === 0
      ? []
      : [{ name: `fault ${fault}`, fault, variants: own.slice(0, MAX_ASKED).map(({ id }) => id) }];
  });
  const each = Math.max(1, Math.floor(MAX_RUNS / Math.max(1, worlds.length)));
  return worlds.map((world) => ({ ...world, variants: world.variants.slice(0, each) }));
}

async function sights(
  { until, ...asking }: Asking,
  variants: readonly Variant[],
  worlds: readonly World[],
): Promise<ReadonlyMap<string, Sight>> {
  const wallMs = until - Date.now();
  return wallMs < MIN_MS ? new Map() : runCopy({ ...asking, variants, worlds, wallMs });
}

/** What all passes on head saw alike, of calls with what varies left open; nothing where one of them is missing. */
function steady(all: readonly (ReadonlyMap<string, Leaf> | undefined)[]): ReadonlyMap<string, Leaf> {
  const [first, ...others] = all;
  return new Map(
    [...(first ?? [])].flatMap(([key, { see, value }]) => {
      const values = others.map((other) => other?.get(key)?.value);
      const common = values.reduce<Value | undefined>((known, other) => inCommon(known, other), value);
      return common ? [[key, { see, value: common }] as const] : [];
    }),
  );
}
