/** What may be spent on models. Hard: before a request the worst that it can cost is set aside, and what is not there is not asked. */
import { costOf, type Price } from './models.ts';
import type { Prompt, Usage } from './provider.ts';

export interface BudgetLimits {
  /** Of prompts and answers together. */
  readonly maxTokens: number;
  /** US dollars. */
  readonly maxUsd: number;
  /** Milliseconds in which models were waited for. */
  readonly maxWallMs: number;
}

export interface Wish {
  /** No prompt of this text has more tokens. */
  readonly inputTokens: number;
  /** Longest answer that is wanted, in tokens. */
  readonly wanted: number;
  /** Shorter answers are of no use. */
  readonly least: number;
  readonly price: Price;
}

export interface Grant {
  /** Longest answer that there is room for. */
  readonly maxOutput: number;
  /** Time that is left, in milliseconds. */
  readonly totalMs: number;
  /** Ends the reservation. Without `used` all that was set aside counts as spent. */
  settle(used?: Usage): void;
}

export type BudgetLimit = 'max-tokens' | 'max-usd' | 'max-wall';

interface Held {
  readonly tokens: number;
  readonly usd: number;
}

const NOTHING: Held = { tokens: 0, usd: 0 };

export class Budget {
  readonly #limits: BudgetLimits;
  readonly #now: () => number;
  readonly #held = new Set<Held>();
  readonly #hit = new Set<BudgetLimit>();
  #spent: Held = NOTHING;
  #waitedMs = 0;
  /** Since when somebody waits without a break. */
  #since = 0;

  /** `now`: milliseconds of a clock that only goes on. */
  constructor(limits: BudgetLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /** The limits for which something was not asked, or for less than was wanted. */
  get hit(): readonly BudgetLimit[] {
    return [...this.#hit];
  }

  /** Undefined where the limits have no room for it. */
  reserve({ inputTokens, wanted, least, price }: Wish): Grant | undefined {
    const free = this.#free();
    const byTokens = Math.floor(free.tokens - inputTokens);
    const byUsd = outputFor(free.usd, price, inputTokens);
    const maxOutput = Math.min(wanted, byTokens, byUsd);
    const totalMs = this.#limits.maxWallMs - this.#waited();
    if (byTokens < wanted) this.#hit.add('max-tokens');
    if (byUsd < wanted) this.#hit.add('max-usd');
    if (totalMs <= 0) this.#hit.add('max-wall');
    if (maxOutput < least || totalMs <= 0) return undefined;
    return this.#grant(maxOutput, totalMs, inputTokens, price);
  }

  /** The most tokens that a prompt may have beside an answer of `least`. */
  mostInput(least: number, price: Price): number {
    const { tokens, usd } = this.#free();
    // Of two prices by length the higher one, so that both hold.
    const { input, output } = price.long ?? price;
    const byUsd = input === 0 ? Number.POSITIVE_INFINITY : Math.floor((usd * 1e6 - least * output) / input);
    return Math.min(tokens - least, byUsd);
  }

  #grant(maxOutput: number, totalMs: number, inputTokens: number, price: Price): Grant {
    const held: Held = { tokens: inputTokens + maxOutput, usd: costOf(price, inputTokens, maxOutput) };
    if (this.#held.size === 0) this.#since = this.#now();
    this.#held.add(held);
    const settle = (used?: Usage) => {
      if (!this.#held.has(held)) return;
      const waited = this.#waited();
      this.#held.delete(held);
      if (this.#held.size === 0) this.#waitedMs = waited;
      const cost = used
        ? { tokens: used.inputTokens + used.outputTokens, usd: costOf(price, used.inputTokens, used.outputTokens) }
        : held;
      this.#spent = sum([this.#spent, cost]);
    };
    return { maxOutput, totalMs, settle };
  }

  #free(): Held {
    const gone = sum([this.#spent, ...this.#held]);
    return { tokens: this.#limits.maxTokens - gone.tokens, usd: this.#limits.maxUsd - gone.usd };
  }

  #waited(): number {
    return this.#waitedMs + (this.#held.size > 0 ? this.#now() - this.#since : 0);
  }
}

function sum(parts: readonly Held[]): Held {
  return parts.reduce((all, { tokens, usd }) => ({ tokens: all.tokens + tokens, usd: all.usd + usd }), NOTHING);
}

/** How many tokens of an answer the money pays beside the prompt. */
function outputFor(usd: number, price: Price, inputTokens: number): number {
  const left = usd - costOf(price, inputTokens, 0);
  const each = costOf(price, inputTokens, 1) - costOf(price, inputTokens, 0);
  if (left < 0) return -1;
  return each === 0 ? Number.POSITIVE_INFINITY : Math.floor(left / each);
}

/** What servers put around each message, and what an unusual one may add to a prompt. */
const FRAME_TOKENS = 64;

/** A prompt has at most so many tokens, whatever cuts it: each stands for one byte at least. The schema may be told to the model. */
export function mostTokens({ system, messages, schema }: Prompt): number {
  const texts = [system, JSON.stringify(schema), ...messages.map(({ text }) => text)];
  return texts.reduce((all, text) => all + Buffer.byteLength(text) + FRAME_TOKENS, FRAME_TOKENS);
}
