/** Recorded calls as seeds of the entries that they went through. */
import type { Value } from '../../../generate/test-case.ts';
import type { RecordedCall, Recording } from '../../recording.ts';
import type { Entry, Facts, Seed } from '../facts/types.ts';

/** The facts with the calls among what people wrote; those that texts show already are not said twice. */
export function withRecorded(facts: Facts, { calls, notice }: Recording): Facts {
  return {
    ...facts,
    entries: facts.entries.map((entry) => ({ ...entry, seeds: seedsOf(entry, withAllMembers(calls)) })),
    notices: notice === undefined ? facts.notices : [...facts.notices, notice],
  };
}

type Double = Extract<Value, { t: 'object' }>;

/**
 * A double shows the functions that one call used. Code that goes another way in the search calls others: each has them all, with the
 * first answers that any call saw.
 */
function withAllMembers(calls: readonly RecordedCall[]): readonly RecordedCall[] {
  const members = new Map<string, Map<string, Value>>();
  const placeOf = ({ of, member }: RecordedCall, list: 'args' | 'ctorArgs', at: number) =>
    JSON.stringify([of, list === 'args' ? member : undefined, list, at]);
  const each = (call: RecordedCall, visit: (double: Double, place: string) => Value): RecordedCall => {
    const mapped = (list: 'args' | 'ctorArgs') =>
      call[list]?.map((value, at) => (value.t === 'object' ? visit(value, placeOf(call, list, at)) : value));
    const ctorArgs = mapped('ctorArgs');
    return { ...call, args: mapped('args') ?? [], ...(ctorArgs ? { ctorArgs } : {}) };
  };
  for (const call of calls) {
    each(call, (double, place) => {
      const known = members.get(place) ?? new Map<string, Value>();
      members.set(place, known);
      for (const [name, held] of double.props) if (held.t === 'stub' && !known.has(name)) known.set(name, held);
      return double;
    });
  }
  return calls.map((call) =>
    each(call, (double, place) => {
      const own = new Set(double.props.map(([name]) => name));
      const known = [...(members.get(place) ?? [])];
      const more = known.filter(([name]) => !own.has(name));
      return known.length === 0 ? double : { ...double, props: [...double.props, ...more], partial: true };
    }),
  );
}

function seedsOf(entry: Entry, calls: readonly RecordedCall[]): readonly Seed[] {
  const seeds = new Map(entry.seeds.map((seed) => [keyOf(seed), seed]));
  for (const call of calls) {
    const seed = seedOf(entry, call);
    if (seed && !seeds.has(keyOf(seed))) seeds.set(keyOf(seed), seed);
  }
  return [...seeds.values()];
}

function keyOf({ member, args, ctorArgs, before }: Seed): string {
  return JSON.stringify([member, args, ctorArgs, before]);
}

/** A member may be an entry of its own. */
function seedOf(entry: Entry, { of, member, args, ctorArgs, before }: RecordedCall): Seed | undefined {
  if (of.file !== entry.file) return undefined;
  const seed = { args, origin: 'recorded', where: of.file } as const;
  const way = withoutDefault(entry.export.path);
  const own = withoutDefault(of.path);
  if (member === undefined) return own === way ? seed : undefined;
  if (`${own}.${member}` === way) return ctorArgs ? undefined : seed;
  const known = entry.members.find(({ name, kind }) => name === member && kind === 'method');
  if (own !== way || !known || known.static === (ctorArgs !== undefined)) return undefined;
  const told = before?.filter((call) =>
    entry.members.some(({ name, kind }) => kind === 'method' && name === call.member),
  );
  return { ...seed, member, ...(ctorArgs ? { ctorArgs } : {}), ...(told && told.length > 0 ? { before: told } : {}) };
}

/** What CommonJS exports has one name for who requires it, and another for who imports it. */
function withoutDefault(exported: string): string {
  return exported.replace(/^default\./, '');
}
