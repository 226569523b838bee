/** Inputs worth varying: what each reached, how often it was picked, and which inputs reach a fault. */
import type { Value } from '../../../generate/test-case.ts';
import type { EntryPoint } from './entries.ts';
import { type Offer, offersOf } from './offers.ts';
import { leaves } from './pools.ts';
import type { Random } from './random.ts';
import type { Input } from './request.ts';
import { contentOf, kindOf, type Seen } from './seen.ts';
import type { Coverage } from './switches.ts';

const REACHERS = 12;
const MAX_HARVEST = 40;
/** Switches on the way that take about as long as all that the harness does around a run. */
const LONG = 5_000;

export interface Kept {
  readonly input: Input;
  readonly entry: EntryPoint;
  readonly seen: Seen;
  readonly coverage: readonly string[];
  readonly hits: number;
  readonly features: readonly number[];
  readonly offers: readonly Offer[];
  readonly harvest: readonly (string | number)[];
  picks: number;
}

export class Corpus {
  readonly all: Kept[] = [];
  private readonly byEntry = new Map<EntryPoint, Kept[]>();
  private readonly byFault = new Map<string, Kept[]>();
  /** Runs in which a feature was seen, so that rare ones can be favoured. */
  private readonly frequency = new Map<number, number>();
  /** Switches in the order in which they were first passed: their ids are no numbers. */
  private readonly numbers = new Map<string, number>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** Coverage as numbers: which switch, and how often in powers of two. */
  featuresOf(coverage: Coverage): readonly number[] {
    const features: number[] = [];
    for (const id in coverage) {
      const known = this.numbers.get(id) ?? this.numbers.size;
      this.numbers.set(id, known);
      features.push(known * 8 + Math.min(7, 31 - Math.clz32(coverage[id] as number)));
    }
    return features;
  }

  /** Notes what a run passed; true where some of it was never passed before, as often. */
  note(features: readonly number[]): boolean {
    let isNew = false;
    for (const feature of features) {
      const count = this.frequency.get(feature) ?? 0;
      if (count === 0) isNew = true;
      this.frequency.set(feature, count + 1);
    }
    return isNew;
  }

  add(
    input: Input,
    entry: EntryPoint,
    run: { seen: Seen; coverage: Coverage; hits: number; features: readonly number[] },
  ): Kept {
    const { seen, hits, features } = run;
    const coverage = Object.keys(run.coverage);
    const kept: Kept = {
      input,
      entry,
      seen: { ...seen, results: [], error: undefined },
      coverage,
      hits,
      features,
      offers: [...(seen.offers ?? []), ...offersOf(seen.results)],
      harvest: harvestOf(seen),
      picks: 0,
    };
    this.all.push(kept);
    const list = this.byEntry.get(entry) ?? [];
    list.push(kept);
    this.byEntry.set(entry, list);
    for (const id of coverage) this.addReacher(id, kept);
    return kept;
  }

  count(entry: EntryPoint): number {
    return this.byEntry.get(entry)?.length ?? 0;
  }

  any(entry: EntryPoint): Kept | undefined {
    const list = this.byEntry.get(entry);
    return list && this.random.pick(list);
  }

  /** One of few drawn: the one whose rarest feature is rarest, and that was picked least. */
  pick(entry: EntryPoint): Kept | undefined {
    const list = this.byEntry.get(entry);
    if (!list) return undefined;
    return this.tournament(list, (kept) => this.rarity(kept) * (1 + kept.picks) * length(kept));
  }

  reaching(faultId: string): Kept | undefined {
    const list = this.byFault.get(faultId);
    return list && this.tournament(list, (kept) => (1 + kept.picks) * length(kept));
  }

  private tournament(list: readonly Kept[], cost: (kept: Kept) => number): Kept {
    let best = this.random.pick(list);
    for (let draw = 1; draw < 4; draw++) {
      const other = this.random.pick(list);
      if (cost(other) < cost(best)) best = other;
    }
    best.picks++;
    return best;
  }

  private rarity(kept: Kept): number {
    let rarest = Infinity;
    for (const feature of kept.features) rarest = Math.min(rarest, this.frequency.get(feature) ?? 1);
    return rarest;
  }

  private addReacher(id: string, kept: Kept): void {
    const list = this.byFault.get(id) ?? [];
    if (list.length < REACHERS) list.push(kept);
    else list[this.random.below(REACHERS)] = kept;
    this.byFault.set(id, list);
  }
}

/** How long a run takes, where 1 is a short one: a short run that reaches the same is worth more. */
function length({ hits }: Pick<Kept, 'hits'>): number {
  return 1 + hits / LONG;
}

/** A number for the path that a run took. */
export function pathOf(features: readonly number[], entry: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < entry.length; index++) hash = Math.imul(hash ^ entry.charCodeAt(index), 16_777_619);
  for (const feature of features) hash = Math.imul(hash ^ feature, 16_777_619);
  return hash >>> 0;
}

/** Literals of results, of the last step first: it is the one that fits the state in which the next call comes. */
function harvestOf(seen: Seen): readonly (string | number)[] {
  const found: (string | number)[][] = [];
  for (const [index, key] of seen.keys.entries()) {
    const text = seen.texts[index] as string;
    if (!key.startsWith('step:') || text.length > 4_000 || !['returns', 'resolves', 'responds'].includes(kindOf(text)))
      continue;
    found.unshift(leaves(JSON.parse(contentOf(text)) as Value));
  }
  return [...new Set(found.flat())]
    .filter((leaf) => typeof leaf === 'number' || (leaf.length > 0 && leaf.length <= 60))
    .slice(0, MAX_HARVEST);
}
