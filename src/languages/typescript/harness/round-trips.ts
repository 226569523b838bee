/** Whether what one export makes of a value, its counterpart takes back: asked of values that the search met. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { type BuildContext, build } from './build.ts';
import { complexity } from './complexity.ts';
import type { Corpus } from './corpus.ts';
import { describe } from './describe.ts';
import type { EntryPoint } from './entries.ts';
import { EVEN_GUESS, make } from './generate.ts';
import { keyOf } from './input-id.ts';
import type { Lab } from './lab.ts';
import { sorted } from './lists.ts';
import { admitting } from './promises.ts';
import { createRandom } from './random.ts';
import type { HarnessOddity, Input } from './request.ts';
import { contentOf, kindOf, outcomeOf, textOf } from './seen.ts';

/** So many values are made, beside those that the search met. */
const MADE = 200;
/** So many of all, the plainest, are sent there and back. */
const TRIES = 200;

/** The search that is over. */
interface Asked {
  readonly corpus: Pick<Corpus, 'all'>;
  readonly seed: number;
  readonly now: number;
}

/** The plainest value of each pair that does not come back as it was. */
export async function brokenRoundTrips(
  lab: Lab,
  entries: readonly EntryPoint[],
  search: Asked,
): Promise<readonly HarnessOddity[]> {
  const found: HarnessOddity[] = [];
  const asked = new Set<string>();
  for (const entry of entries) {
    const { roundTrip, contracts } = entry;
    const id = contracts?.['']?.function;
    if (!roundTrip || id === undefined || asked.has(keyOf(roundTrip.encode))) continue;
    asked.add(keyOf(roundTrip.encode));
    for (const value of valuesFor(entry, search)) {
      const oddity = await sent(lab, entry, value, id);
      if (!oddity) continue;
      found.push(oddity);
      break;
    }
  }
  return found;
}

/** Arguments of the one that goes there or results of the one that comes back, as the search met them, and more of the type. */
function valuesFor(entry: EntryPoint, { corpus: { all }, seed, now }: Asked): readonly Value[] {
  const isThere = entry.roundTrip && keyOf(entry.roundTrip.encode) === entry.key;
  const [signature] = entry.contracts?.['']?.signatures ?? [];
  const type = isThere ? signature?.params[0]?.type : signature?.returns;
  if (!type) return [];
  const met = all.flatMap(({ entry: of, input: { act }, seen }): readonly Value[] => {
    const [step, ...more] = act;
    if (of.key !== entry.key || step?.do !== 'call' || more.length > 0) return [];
    if (isThere) return step.args.slice(0, 1);
    const text = textOf(seen, 0);
    return kindOf(text) === 'returns' ? [JSON.parse(contentOf(text)) as Value] : [];
  });
  const making = { random: createRandom(seed), inputs: entry.inputs, now, nextStub: () => 0, guess: EVEN_GUESS };
  const made = Array.from({ length: MADE }, () => make(type, making));
  const params = [{ name: '', optional: false, rest: false, type }];
  const fit = [...met, ...made].filter((value) => admitting({ signatures: [{ params }] }, [value]));
  const cost = (value: Value) => complexity([{ do: 'set', of: 0, name: '', value }]);
  const distinct = new Map(fit.map((value) => [JSON.stringify(value), value]));
  return sorted([...distinct.values()], (a, b) => cost(a) - cost(b)).slice(0, TRIES);
}

async function sent(lab: Lab, entry: EntryPoint, value: Value, id: string): Promise<HarnessOddity | undefined> {
  if (!entry.roundTrip || /"t":"(?:opaque|seen|function)"/.test(JSON.stringify(value))) return undefined;
  const { encode, decode } = entry.roundTrip;
  const act: readonly Act[] = [
    { do: 'call', callee: { export: encode }, args: [value] },
    { do: 'call', callee: { export: decode }, args: [{ t: 'result', step: 0 }] },
  ];
  const input: Input = { entry: entry.ref, arrange: [], act, provenance: 'search' };
  const { seen, limited } = await lab.head(input, { fresh: false });
  if (limited || seen.failed !== undefined || seen.stopped !== undefined) return undefined;
  const [there, back] = [textOf(seen, 0), textOf(seen, 1)];
  if (kindOf(there) !== 'returns') return undefined;
  const context: BuildContext = { resolve: (ref) => lab.world.resolve(ref), results: [], stubs: new Map() };
  if (kindOf(back) === 'returns' && contentOf(back) === describe(build(value, context))) return undefined;
  if (!['returns', 'throws'].includes(kindOf(back)) || /"t":"(?:opaque|seen|function)"/.test(back)) return undefined;
  const outcome = outcomeOf(act, seen, new Map());
  return { kind: 'round-trip', function: id, input, about: encode.path, outcome };
}
