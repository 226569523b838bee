/** What servers have in common that are reached with a key: how long they are waited for, and what gateways lack. */
import { failureOf } from './failure.ts';
import { limitedFetch } from './http.ts';
import type { Chat, Served } from './provider.ts';

const FIRST_MS = 120_000;
const IDLE_MS = 60_000;
const CHECK_MS = 15_000;

export interface KeyedServer {
  readonly key: string;
  /** Another address than the vendor's. */
  readonly url?: string;
}

/** The `fetch` of one chat. */
export function chatFetch({ totalMs, signal }: Pick<Chat, 'totalMs' | 'signal'>): typeof fetch {
  return limitedFetch({ firstMs: FIRST_MS, idleMs: IDLE_MS, totalMs }, signal);
}

/** What `look` finds, by a `fetch` of its own. A gateway seldom has the list of models: there the first request tells, and till then `otherwise` holds. */
export async function checked(
  { url }: KeyedServer,
  signal: AbortSignal,
  look: (send: typeof fetch) => Promise<Served>,
  otherwise: Served,
): Promise<Served> {
  try {
    return await look(limitedFetch({ firstMs: CHECK_MS, idleMs: CHECK_MS, totalMs: CHECK_MS }, signal));
  } catch (error) {
    const failure = failureOf(error);
    if (url === undefined || failure.kind !== 'model-missing') throw failure;
    return otherwise;
  }
}
