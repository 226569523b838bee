/** Existing tests once more, with literals varied and more looked at: for faults that no search told apart. */
import type { Value } from '../../../generate/test-case.ts';
import type { Fault } from '../../../mutate/fault.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { AmplifyRequest } from '../../amplifying.ts';
import type { ExploredCase } from '../../language.ts';
import type { Instrumented } from '../faults/instrument.ts';
import type { TsProject } from '../project.ts';
import { nearest } from '../render/votes.ts';
import type { World } from './beside/observer.ts';
import { casesOf, type Told } from './choose-cases.ts';
import { asItStands, scopesOf, type Variant } from './copy.ts';
import { inCommon, type Leaf, leavesOf } from './leaves.ts';
import { placesOf } from './places.ts';
import { type Fixture, readFixture } from './read-fixture.ts';
import { HEAD, runCopy, sightKey } from './run-copy.ts';
import type { Sight } from './sight.ts';
import { answersOf, nearLiterals, variantsOf } from './variants.ts';

/** Where the tests run, and the changed files with their faults switched. */
export interface AmplifyParts {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly instrumented: Instrumented;
}

const MAX_FILES = 4;
const MAX_TESTS = 40;
/** Of one test, and of one file. */
const MAX_VARIANTS = 24;
const MAX_ALL_VARIANTS = 400;
/** Variants that one fault is asked of, and runs of all faults in a file. */
const MAX_ASKED = 60;
const MAX_RUNS = 2_000;

/** Cases without base's answers. Leaves instrumented sources behind: the caller restores the copy. */
export async function amplify(request: AmplifyRequest, parts: AmplifyParts): Promise<readonly ExploredCase[]> {
  const { workspace, instrumented } = parts;
  const until = Date.now() + request.wallMs;
  const open = new Map(request.faults.map((fault) => [fault.id, fault]));
  for (const [file, made] of instrumented.files) await workspace.write(file, made.with(new Set(open.keys()), []).code);
  const near = nearLiterals(
    request.files.flatMap(({ headText, functions }) =>
      functions.map(({ head }) => headText.slice(head.start, head.end)),
    ),
  );
  const sources = request.files.map(({ path }) => path);
  const files = [...new Set(sources.flatMap((source) => nearest(request.tests, source).slice(0, MAX_FILES)))];
  const cases: ExploredCase[] = [];
  for (const file of files.slice(0, MAX_FILES)) {
    const left = until - Date.now();
    if (open.size === 0 || left < MIN_MS || request.signal.aborted) break;
    const fixture = readFixture(workspace.read(file) ?? '', file);
    const variants = variantsIn(fixture, near);
    if (variants.length === 0) continue;
    const told = await tellApart({ ...parts, file, fixture, variants, open, until, signal: request.signal });
    for (const one of casesOf(told, file, open)) {
      cases.push(one);
      for (const { fault } of one.kills) open.delete(fault);
    }
  }
  return cases;
}

/** A start of the runner takes seconds. */
const MIN_MS = 5_000;

/** Each test as it stands, then the edits of all tests in turn. */
function variantsIn(fixture: Fixture, near: ReturnType<typeof nearLiterals>): readonly Variant[] {
  const asIs = fixture.tests.slice(0, MAX_TESTS).flatMap((test, at) => asItStands(test, `${at}.0`) ?? []);
  const each = Math.min(MAX_VARIANTS, Math.floor(MAX_ALL_VARIANTS / Math.max(1, asIs.length)));
  const edited = asIs.map((one) =>
    [...answersOf(one.test, scopesOf(fixture.scope, one.test)), ...variantsOf(one.test, one.roles, near, each)]
      .slice(0, each)
      .map((edit, at) => ({
        ...one,
        id: one.id.replace(/0$/, String(at + 1)),
        edits: [edit],
      })),
  );
  return [...asIs, ...Array.from({ length: each }, (_, at) => edited.flatMap((own) => own[at] ?? [])).flat()];
}

interface Asking extends Omit<AmplifyParts, 'instrumented'> {
  readonly file: string;
  readonly fixture: Fixture;
  readonly variants: readonly Variant[];
  readonly open: ReadonlyMap<string, Fault>;
  readonly until: number;
  readonly signal: AbortSignal;
}

/** What each variant gives on head, and with each fault that it passes. */
async function tellApart(asking: Asking): Promise<readonly Told[]> {
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
  if (worlds.length === 0) return [];
  const asked = new Set(worlds.flatMap((world) => world.variants));
  const used = variants.filter(({ id }) => asked.has(id));
  const found = await sights(asking, used, [...worlds, { name: 'last', variants: [...asked] }]);
  return used.map((variant): Told => {
    const { id, test, roles } = variant;
    const places = placesOf(roles, scopesOf(fixture.scope, test));
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
