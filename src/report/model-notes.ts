/** What people are told of the models that were asked. */
import { oneLine } from '../short-text.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { plural } from './words.ts';

type Cost = RunResult['cost'];
type ModelWords = NonNullable<RunResult['tests'][number]['reason']>;

const MAX_NOTES = 3;
/** US dollars for a thousand tests, as the product was planned. */
const PLANNED_USD = 3.1;
/** Shares of requests at tiers 1, 2 and 3, as the product was planned. */
const PLANNED_TIERS = [40, 50, 10] as const;

/** Who was not asked, and why: a line each, the first ones. */
export function modelNotes({ notAsked = [] }: Cost): readonly string[] {
  const lines = notAsked.map(
    ({ provider, model, why }) => `no model of ${provider}${model ? ` (${model})` : ''}: ${why}`,
  );
  const more = lines.length - MAX_NOTES;
  return more > 0 ? [...lines.slice(0, MAX_NOTES), `… and ${plural(more, 'more reason')}`] : lines;
}

/** What a model said of something, as such: `tiny says: "…"`. */
export function modelSays({ by, text }: ModelWords): string {
  return `${oneLine(by)} says: \u201c${oneLine(text)}\u201d`;
}

/** What a model takes a fault for. It counts as a gap all the same. */
export function equivalentWords({ by, text }: ModelWords): string {
  return `${oneLine(by)} takes this for equivalent: \u201c${oneLine(text)}\u201d`;
}

/** How many of the titles and reasons that models gave to tests stand; undefined where none was asked. */
export function namingNote({ naming }: Cost): string | undefined {
  if (!naming) return undefined;
  const refused = naming.refused.map(({ why, count }) => `${why} ${count}`).join(', ');
  const left = refused === '' ? '' : `; left out: ${refused}`;
  return `asked to name ${plural(naming.tests, 'test')}: ${plural(naming.titles, 'title')} and ${plural(naming.reasons, 'reason')} stand${left}`;
}

/** `1 of 3 requests at tier 1, …`: how the requests fall on the tiers, beside what was planned. */
export function tierSplit({ requests = [] }: Cost): string | undefined {
  if (requests.length === 0) return undefined;
  const shares = PLANNED_TIERS.map((planned, at) => {
    const own = requests.filter(({ tier }) => tier === at + 1).length;
    return `${Math.round((100 * own) / requests.length)} % (planned: ${planned} %)`;
  });
  return `${plural(requests.length, 'request')}: tier 1 ${shares[0]}, tier 2 ${shares[1]}, tier 3 ${shares[2]}`;
}

/** What a thousand tests would cost if all were as those of this run; undefined where no model helped to one. */
export function projectedCost({ cost, tests }: Pick<RunResult, 'cost' | 'tests'>): string | undefined {
  const helped = tests.filter(({ origin }) => origin === 'model').length;
  if (helped === 0) return undefined;
  const usd = (1000 * cost.usd) / helped;
  return `$${usd.toFixed(2)} for 1,000 tests, by the ${plural(helped, 'test')} of this run that a model helped to (planned: $${PLANNED_USD.toFixed(2)})`;
}
