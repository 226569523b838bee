/** What people are told of the models that were asked. */
import { oneLine } from '../short-text.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { humanTime, plural } from './words.ts';

type Cost = RunResult['cost'];
type ModelWords = NonNullable<RunResult['tests'][number]['reason']>;

const MAX_NOTES = 3;
/** US dollars for a thousand tests, as the product was planned. */
const PLANNED_USD = 3.1;
/** Shares of requests at tiers 1, 2 and 3, as the product was planned. */
const PLANNED_TIERS = [40, 50, 10] as const;

/** Requests for the same by the same model. */
export interface RequestGroup
  extends Pick<Request, 'purpose' | 'tier' | 'usd' | 'inputTokens' | 'outputTokens' | 'ms'> {
  readonly model: string;
  /** `2 answered, 1 cut` */
  readonly outcomes: string;
}

type Request = NonNullable<Cost['requests']>[number];

/** The requests of a run, in the order in which each was made first. */
export function requestGroups({ requests = [] }: Cost): readonly RequestGroup[] {
  const groups = Map.groupBy(
    requests,
    ({ purpose, tier, provider, model }) => `${purpose} ${tier} ${provider} ${model}`,
  );
  return [...groups.values()].map((all) => {
    const [{ purpose, tier, provider, model }] = all as [Request];
    const sum = (of: (one: Request) => number) => all.reduce((total, one) => total + of(one), 0);
    const outcomes = Map.groupBy(all, outcomeOf);
    return {
      purpose,
      tier,
      model: `${provider} ${model}`,
      usd: sum(({ usd }) => usd),
      inputTokens: sum(({ inputTokens }) => inputTokens),
      outputTokens: sum(({ outputTokens }) => outputTokens),
      ms: sum(({ ms }) => ms),
      outcomes: [...outcomes].map(([outcome, ended]) => `${ended.length} ${outcome}`).join(', '),
    };
  });
}

function outcomeOf({ outcome, known, shortened }: Request): string {
  return `${known ? 'known before' : outcome}${shortened ? ' (prompt may be cut)' : ''}`;
}

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

/** `3 requests: 67 % at tier 1 (planned: 40 %), …`: how the requests fall on the tiers, beside what was planned. */
export function tierSplit({ requests = [] }: Cost): string | undefined {
  if (requests.length === 0) return undefined;
  const shares = PLANNED_TIERS.map((planned, at) => {
    const own = requests.filter(({ tier }) => tier === at + 1).length;
    return `${Math.round((100 * own) / requests.length)} % at tier ${at + 1} (planned: ${planned} %)`;
  });
  return `${plural(requests.length, 'request')}: ${shares.join(', ')}`;
}

/** What a thousand tests would cost, and how long models would answer, if all were as those of this run; undefined where no model helped to one. */
export function projectedCost({ cost, tests }: Pick<RunResult, 'cost' | 'tests'>): string | undefined {
  const helped = tests.filter(({ origin }) => origin === 'model').length;
  if (helped === 0) return undefined;
  const usd = (1000 * cost.usd) / helped;
  const ms = (cost.requests ?? []).reduce((sum, one) => sum + one.ms, 0);
  return `$${usd.toFixed(2)} and ${humanTime((1000 * ms) / helped)} of answers for 1,000 tests, by the ${plural(helped, 'test')} of this run that a model helped to (planned: $${PLANNED_USD.toFixed(2)})`;
}
