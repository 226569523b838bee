/** Inputs that people wrote, and the first plain ones of every entry. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { Seed } from '../facts/types.ts';
import type { EntryPoint } from './entries.ts';
import type { Input } from './request.ts';

/** A seed as an input: the entry itself, or a member of the object that it makes. */
export function fromSeed(entry: EntryPoint, seed: Seed): Input {
  return { entry: entry.ref, arrange: [], act: actsOf(entry, seed), provenance: seed.origin };
}

function actsOf(entry: EntryPoint, seed: Seed): readonly Act[] {
  const isMade = entry.kind === 'class';
  if (seed.member === undefined)
    return [{ do: isMade ? 'new' : 'call', callee: { export: entry.ref }, args: seed.args }];
  const member = entry.members.find((candidate) => candidate.name === seed.member);
  if (member?.static || (!isMade && seed.ctorArgs === undefined)) {
    return [{ do: 'call', callee: { export: entry.ref, member: seed.member }, args: seed.args }];
  }
  const made: Act = { do: isMade ? 'new' : 'call', callee: { export: entry.ref }, args: seed.ctorArgs ?? [] };
  const before = (seed.before ?? []).map(
    (call): Act => ({ do: 'call', callee: { step: 0, member: call.member }, args: call.args }),
  );
  if (member?.kind === 'getter') return [made, ...before, { do: 'get', of: 0, name: seed.member }];
  return [made, ...before, { do: 'call', callee: { step: 0, member: seed.member }, args: seed.args }];
}

/** What follows each other on one object, as sequences of at most `limit` calls; people write examples so. */
export function stories(entry: EntryPoint, limit: number): readonly Input[] {
  const found: Input[] = [];
  let act: Act[] = [];
  let made: string | undefined;
  const close = (): void => {
    if (act.length > 2) found.push({ entry: entry.ref, arrange: [], act, provenance: 'search' });
    act = [];
  };
  for (const seed of entry.seeds) {
    const acts = actsOf(entry, seed);
    const [first] = acts;
    const next = acts.at(-1);
    if (!first || !next || acts.length < 2) continue;
    if (JSON.stringify(first) !== made || act.length >= limit) {
      close();
      made = JSON.stringify(first);
      act = [first];
    }
    act.push(next);
  }
  close();
  return found;
}

/** Literals of a seed, for the pool of its entry. */
export function seedLeaves(seed: Seed): readonly Value[] {
  return [...seed.args, ...(seed.ctorArgs ?? [])];
}
