/** Which variants become cases, and what of all that they see is stated. */
import type { Assertion, Provenance, SeenPlace } from '../../../generate/test-case.ts';
import type { Fault } from '../../../mutate/fault.ts';
import type { ExploredCase } from '../../language.ts';
import { testCase } from '../explore/case-id.ts';
import type { Variant } from './copy.ts';
import { asOpenAs, ENDED, effortOf, type Leaf, outcomeOf } from './leaves.ts';

/** A variant with what is seen of it each time on head, and with each fault. */
export interface Told {
  readonly variant: Variant;
  readonly head: ReadonlyMap<string, Leaf>;
  readonly faults: readonly {
    readonly fault: string;
    readonly threw: string | undefined;
    readonly leaves: ReadonlyMap<string, Leaf>;
  }[];
}

interface Candidate {
  readonly told: Told;
  /** Keys by which each fault is told apart. */
  readonly kills: ReadonlyMap<string, readonly string[]>;
}

const MAX_STATED = 3;
/** Cases that a fault is offered: verification takes one that holds. Tests with an edit are offered for what no test as it stands tells apart. */
const PER_FAULT = 2;
/** Above what a search finds: a test of a few lines is plainer than one with its set-up. */
const COMPLEXITY = 40;
const EDITED = 20;

/** Cases on the tests of `file`, each with the faults that it notices by what it states; tests as they stand before those with an edit. */
export function casesOf(
  all: readonly Told[],
  file: string,
  open: ReadonlyMap<string, Fault>,
  provenance: Provenance = 'amplified',
): readonly ExploredCase[] {
  const candidates = all
    .map((told): Candidate => ({ told, kills: killsOf(told) }))
    .filter(({ kills }) => kills.size > 0);
  const isEdited = ({ told }: Candidate) => told.variant.edits.length > 0;
  const cases: ExploredCase[] = [];
  let left = [...open.keys()];
  for (const some of [candidates.filter((one) => !isEdited(one)), candidates.filter(isEdited)]) {
    const found = offers(some, left).flatMap(([one, faults]) => caseOf(one, faults, { file, open, provenance }) ?? []);
    const told = new Set(found.flatMap(({ kills }) => kills.map(({ fault }) => fault)));
    left = left.filter((id) => !told.has(id));
    cases.push(...found);
  }
  return cases;
}

/** The candidates with the most to tell, until each fault is offered enough. */
function offers(
  candidates: readonly Candidate[],
  faults: readonly string[],
): readonly (readonly [Candidate, readonly string[]])[] {
  const offered: (readonly [Candidate, readonly string[]])[] = [];
  for (let round = 0; round < PER_FAULT; round++) {
    let left = faults;
    for (;;) {
      const free = candidates.filter((one) => offered.every(([other]) => other !== one));
      const gain = ({ kills }: Candidate) => left.filter((id) => kills.has(id));
      const [best] = free.toSorted((a, b) => gain(b).length - gain(a).length);
      const gained = best ? gain(best) : [];
      if (!best || gained.length === 0) break;
      offered.push([best, gained]);
      left = left.filter((id) => !best.kills.has(id));
    }
  }
  return offered;
}

function killsOf({ head, faults }: Told): Candidate['kills'] {
  const ended = [...head.values()].some(({ see }) => see.place === ENDED);
  return new Map(
    faults.flatMap(({ fault, threw, leaves }) => {
      const keys = [...head].flatMap(([key, { value }]) => {
        const other = asOpenAs(leaves.get(key)?.value, value);
        return JSON.stringify(value) === JSON.stringify(other) ? [] : [key];
      });
      // Whatever a test states, it fails where it throws.
      const any = threw !== undefined && !ended ? [...head.keys()] : keys;
      return any.length > 0 ? [[fault, any] as const] : [];
    }),
  );
}

interface Of {
  readonly file: string;
  readonly open: ReadonlyMap<string, Fault>;
  readonly provenance: Provenance;
}

function caseOf(
  { told: { variant, head, faults }, kills }: Candidate,
  wanted: readonly string[],
  { file, open, provenance }: Of,
): ExploredCase | undefined {
  const stated = statedFor(
    wanted.map((id) => kills.get(id) ?? []),
    head,
  );
  const keys = stated.map(([key]) => key);
  const noticed = [...kills].filter(([id, by]) => open.has(id) && by.some((key) => keys.includes(key)));
  const owner = open.get(noticed[0]?.[0] ?? '');
  if (!owner) return undefined;
  const see = stated.map(([, leaf]): SeenPlace => leaf.see);
  const { stands, edits } = variant;
  const arrange = [{ arrange: 'fixture' as const, file, test: stands.titlePath, edits, see }];
  const assert = stated.map(([, { value }], step): Assertion => ({ check: 'seen', step, value }));
  const entry = { file: owner.file, path: owner.function.split('#')[1] ?? '' };
  const effort = stated.reduce((sum, [, leaf]) => sum + effortOf(leaf), 0);
  return {
    case: testCase({ entry, arrange, act: [], provenance }, owner.function, assert),
    outcome: outcomeOf(stated.map(([, { value }]) => value)),
    kills: noticed.map(([fault, by]) => ({
      fault,
      by: keys.flatMap((key, step) => (by.includes(key) ? [`step:${step}`] : [])),
      seen: outcomeOf(keys.map((key) => faults.find((one) => one.fault === fault)?.leaves.get(key)?.value)),
    })),
    reached: [...new Set(noticed.flatMap(([fault]) => open.get(fault)?.function ?? []))],
    complexity: COMPLEXITY + (edits.length > 0 ? EDITED : 0) + effort,
  };
}

/** The fewest leaves by which all faults are told apart, plain ones first, as many as a test states. */
function statedFor(
  wanted: readonly (readonly string[])[],
  head: ReadonlyMap<string, Leaf>,
): readonly (readonly [string, Leaf])[] {
  const chosen: [string, Leaf][] = [];
  let left = wanted;
  while (left.length > 0 && chosen.length < MAX_STATED) {
    const worth = ([key, leaf]: readonly [string, Leaf]) =>
      left.filter((keys) => keys.includes(key)).length - effortOf(leaf) / 100;
    const [best] = [...head].toSorted((a, b) => worth(b) - worth(a));
    if (!best || worth(best) <= 0) break;
    chosen.push(best);
    left = left.filter((keys) => !keys.includes(best[0]));
  }
  return chosen;
}
