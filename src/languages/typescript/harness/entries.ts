/** Ways into the code: those that facts know, and those that only the loaded modules show. */
import type { ExportRef, ReplacedPlace, Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { FUNCTION_NAME } from '../facts/function-name.ts';
import type {
  AppFacts,
  Entry,
  EntryContracts,
  Member,
  Pool,
  Rendering,
  Replaceable,
  RoundTrip,
  Seed,
} from '../facts/types.ts';
import { isNative } from './describe.ts';
import { EVEN_GUESS, type Guess } from './generate.ts';
import { keyOf } from './input-id.ts';
import { createInputs, type Inputs } from './pools.ts';
import type { HarnessRequest } from './request.ts';
import type { World } from './world.ts';

const MAX_DEPTH = 3;
const MAX_FOUND = 60;
const UNKNOWN: TypeTree = { k: 'unknown' };

export interface EntryPoint {
  readonly key: string;
  readonly ref: ExportRef;
  readonly kind: 'function' | 'class';
  readonly inherits?: true;
  readonly params: readonly Parameter[];
  readonly returns: TypeTree;
  readonly members: readonly Member[];
  readonly typed: boolean;
  readonly functionIds: readonly string[];
  readonly seeds: readonly Seed[];
  readonly contracts?: EntryContracts;
  readonly roundTrip?: RoundTrip;
  readonly renders?: Rendering;
  readonly app?: AppFacts;
  /** What a double stands for in each of its inputs; the guard's stops add to it. */
  readonly replaces: Map<string, Replaceable>;
  /** What a double may come to stand for. */
  readonly reaches: readonly Replaceable[];
  readonly inputs: Inputs;
  /** Argument lists that people wrote, by member; those of the entry itself under ``. */
  readonly written: ReadonlyMap<string, readonly (readonly Value[])[]>;
  /** The last argument lists with which a call gave a result, by member as well. */
  readonly worked: Map<string, (readonly Value[])[]>;
  /** What unknown arguments turned out to be, by callable and position. */
  readonly guesses: Map<string, Guess>;
}

/** Entries in a stable order; those of facts first. `functions`: ids of the changed functions, for entries found here. */
export function entryPoints(
  { entries, pools, closed }: Pick<HarnessRequest, 'entries' | 'pools' | 'closed'>,
  world: World,
  functions: readonly string[],
): readonly EntryPoint[] {
  const byFile = new Map<string, Inputs>();
  const inputsOf = (file: string): Inputs => {
    const known = byFile.get(file) ?? createInputs(pools[file] ? [pools[file]] : Object.values(pools));
    byFile.set(file, known);
    return known;
  };
  const known = entries.map((entry) => fromFacts(entry, inputsOf(fileOfFunctions(entry, pools))));
  const names = new Set(known.map((entry) => entry.key));
  const valuesOf = (refs: readonly ExportRef[]) => refs.flatMap((ref) => (world.has(ref) ? [world.resolve(ref)] : []));
  const apps = valuesOf(known.flatMap(({ app, ref }) => (app ? [ref] : [])));
  const components = valuesOf(closed).filter((value) => typeof value === 'object');
  const found = discover(
    world,
    new Set([
      ...valuesOf([...known.map(({ ref }) => ref), ...closed]),
      ...known.flatMap((entry) => inheritedBy(entry, world)),
    ]),
    new Set([...apps, ...components]),
  )
    .filter((entry) => !names.has(keyOf(entry.ref)))
    .map((entry) => ({
      ...entry,
      key: keyOf(entry.ref),
      functionIds: functionsOf(entry.ref.file, functions),
      replaces: new Map<string, Replaceable>(),
      reaches: [],
      inputs: inputsOf(entry.ref.file),
    }));
  return [...known, ...found.slice(0, MAX_FOUND)].map((entry) => ({
    ...entry,
    // Those of a component lack the props of what stands around it.
    written: 'renders' in entry ? new Map<string, never>() : writtenArgs(entry.seeds),
    worked: new Map<string, (readonly Value[])[]>(),
    guesses: new Map<string, Guess>(),
  }));
}

/** Functions that are called on objects which inherit from the entry, and not by themselves. */
function inheritedBy(
  { inherits, ref, members }: Pick<Entry, 'inherits' | 'members'> & { readonly ref: ExportRef },
  world: World,
): readonly unknown[] {
  if (!inherits || !world.has(ref)) return [];
  const from = world.resolve(ref) as Record<string, unknown>;
  return members.flatMap(({ name, kind }) => (kind === 'method' ? [from[name]] : []));
}

/** Without the calls that hang or end the process, so that no time goes into inputs that may not run. */
export function withoutCalls(entries: readonly EntryPoint[], barred: ReadonlySet<string>): readonly EntryPoint[] {
  if (barred.size === 0) return entries;
  return entries
    .filter((entry) => !barred.has(entry.key))
    .map((entry) => ({
      ...entry,
      members: entry.members.filter((member) => !barred.has(`${entry.key}.${member.name}`)),
    }));
}

/** By what a replaced place is found again. */
export function keyOfPlace(place: ReplacedPlace): string {
  if ('global' in place) return place.global;
  return 'imported' in place ? keyOf(place.imported) : `${keyOf(place.of)}.${place.member}`;
}

/** The guess for one argument position; a fresh one where nothing is known yet. */
export function guessAt(entry: EntryPoint, callable: string, index: number, name: string): Guess {
  const key = `${callable}.${index}`;
  let guess = entry.guesses.get(key);
  if (!guess) {
    guess = { ...EVEN_GUESS, ...byName(name) };
    entry.guesses.set(key, guess);
  }
  return guess;
}

/** What people call their parameters. */
function byName(name: string): Partial<Guess> {
  if (FUNCTION_NAME.test(name)) return { function: 12 };
  if (/^(opts?|options|config|settings|params|props|obj|object|o)$|(Options|Opts|Config)$/.test(name))
    return { object: 12 };
  if (
    /^(str|string|s|text|word|name|key|prefix|suffix|pattern|unit|type|msg|message|path|file|url)$|(Name|Str|Text|Path|Key)$/.test(
      name,
    )
  )
    return { string: 12 };
  if (
    /^(n|num|count|index|i|size|len|length|start|end|min|max|limit|ms|x|y|amount|value)$|(Count|Index|Size|Ms)$/.test(
      name,
    )
  )
    return { number: 10 };
  if (/^(arr|array|list|items|values|ary|args|rows|elements|xs)$|(List|Items|s)$/.test(name)) return { array: 10 };
  return {};
}

function fromFacts(entry: Entry, inputs: Inputs): Omit<EntryPoint, 'guesses' | 'worked' | 'written'> {
  const { export: ref, kind, params, returns, members, typed, functionIds, seeds } = entry;
  const { inherits, contracts, roundTrip, renders, app } = entry;
  const replaces = new Map((entry.replaces ?? []).map((one) => [keyOfPlace(one.place), one]));
  const reaches = entry.reaches ?? [];
  const known = {
    replaces,
    reaches,
    key: keyOf(ref),
    ref,
    kind,
    params,
    returns,
    members,
    typed,
    functionIds,
    seeds,
    inputs,
  };
  return {
    ...known,
    ...(inherits ? { inherits } : {}),
    ...(contracts ? { contracts } : {}),
    ...(roundTrip ? { roundTrip } : {}),
    ...(renders ? { renders } : {}),
    ...(app ? { app } : {}),
  };
}

function writtenArgs(seeds: readonly Seed[]): EntryPoint['written'] {
  const lists = new Map<string, readonly (readonly Value[])[]>();
  const add = (name: string, args: readonly Value[]) => lists.set(name, [...(lists.get(name) ?? []), args]);
  for (const { member, args, ctorArgs } of seeds) {
    add(member ?? '', args);
    if (ctorArgs) add('', ctorArgs);
  }
  return lists;
}

/** An entry is often a barrel; the literals that matter are those of the changed file. */
function fileOfFunctions(entry: Entry, pools: Readonly<Record<string, Pool>>): string {
  const file = entry.functionIds[0]?.split('#')[0];
  return file !== undefined && pools[file] ? file : entry.file;
}

function functionsOf(file: string, functions: readonly string[]): readonly string[] {
  return functions.filter((id) => id.startsWith(`${file}#`));
}

type Found = Pick<EntryPoint, 'ref' | 'kind' | 'params' | 'returns' | 'members' | 'typed' | 'seeds'>;

/** Functions, classes and functions hung on either, as far as three levels down; not what apps consist of. */
function discover(world: World, known: ReadonlySet<unknown>, whole: ReadonlySet<unknown>): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<unknown>(whole);
  function walk(value: unknown, file: string, path: string, depth: number): void {
    if (
      (typeof value !== 'object' && typeof value !== 'function') ||
      value === null ||
      seen.has(value) ||
      isNative(value)
    )
      return;
    seen.add(value);
    if (typeof value === 'function' && !known.has(value)) found.push(...callable(value as Constructor, { file, path }));
    if (depth >= MAX_DEPTH || found.length > MAX_FOUND * 2) return;
    // What begins with `_` is meant for nobody outside.
    const open = membersOf(value).filter(([name]) => !/^[_~]/.test(name));
    for (const [name, inner] of open) walk(inner, file, `${path}.${name}`, depth + 1);
  }
  for (const [file, namespace] of Object.entries(world.namespaces)) {
    if (typeof namespace === 'function') walk(namespace, file, 'default', 0);
    for (const [name, value] of membersOf(namespace as object)) walk(value, file, name, 1);
    if (typeof namespace === 'function') continue;
    seen.add(namespace);
  }
  return found;
}

/** What a caller would name; methods on a prototype are called on what its constructor makes. */
function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return ownData(value).filter(([name]) => name !== 'prototype' && name !== '__esModule');
}

type Constructor = ((...args: unknown[]) => unknown) & { prototype?: object };

function callable(value: Constructor, ref: ExportRef): readonly Found[] {
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  const members = value.prototype ? prototypeMembers(value.prototype) : [];
  const common = { ref, params: unknownParams(value.length, !isClass), returns: UNKNOWN, typed: false, seeds: [] };
  if (isClass || members.length) return [{ ...common, kind: 'class', members }];
  return [{ ...common, kind: 'function', members: [] }];
}

function prototypeMembers(prototype: object): readonly Member[] {
  return ownData(prototype)
    .filter(([name, value]) => name !== 'constructor' && typeof value === 'function' && !isNative(value))
    .map(([name, value]) => ({
      name,
      kind: 'method' as const,
      static: false,
      params: unknownParams((value as Constructor).length, true),
      returns: UNKNOWN,
    }));
}

/** Parameters of which only the number is known; one more may be read through `arguments`. */
export function unknownParams(count: number, more: boolean): readonly Parameter[] {
  const params = Array.from({ length: count }, (_, i) => ({
    name: `p${i}`,
    type: UNKNOWN,
    optional: false,
    rest: false,
  }));
  return more ? [...params, { name: 'more', type: UNKNOWN, optional: true, rest: false }] : params;
}

/** Own data properties, by name; accessors are not run. */
function ownData(of: object | undefined | null): readonly (readonly [string, unknown])[] {
  if (!of) return [];
  const descriptors = Object.getOwnPropertyDescriptors(of);
  return Object.keys(descriptors).flatMap((name) => {
    const { value, get } = descriptors[name] as PropertyDescriptor;
    // Bundlers and compilers export through getters; those of a namespace are safe to read.
    if (get) return isNamespace(of) ? [[name, (of as Record<string, unknown>)[name]] as const] : [];
    return [[name, value] as const];
  });
}

function isNamespace(of: object): boolean {
  return Object.prototype.toString.call(of) === '[object Module]' || '__esModule' in of;
}
