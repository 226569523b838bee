/** The models that QTest knows: what they hold, what they cost, which of them is asked at which tier. */
import type { ProviderName } from './provider.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Prompts of more tokens than `above` cost so much in all. */
  readonly long?: { readonly above: number; readonly input: number; readonly output: number };
}

export interface KnownModel {
  /** Tokens of prompt and answer together. */
  readonly context: number;
  readonly price: Price;
  /** Thinks before it answers, takes an effort and no temperature; what it thinks counts as output. */
  readonly reasons: boolean;
}

/**
 * List prices of November 2026: https://platform.claude.com/docs/en/about-claude/pricing and
 * https://developers.openai.com/api/docs/pricing. Models of an Ollama server cost nothing a token.
 */
const KNOWN: Readonly<Record<string, KnownModel>> = {
  'claude-haiku-5-5': {
    context: 1_000_000,
    price: { input: 0.1, output: 0.5, long: { above: 100_000, input: 0.5, output: 2.5 } },
    reasons: true,
  },
  'claude-sonnet-5-5': { context: 1_000_000, price: { input: 2, output: 10 }, reasons: true },
  'claude-opus-5-5': { context: 1_000_000, price: { input: 4, output: 20 }, reasons: true },
  'gpt-6-luna': {
    context: 1_050_000,
    price: { input: 0.1, output: 0.5, long: { above: 272_000, input: 0.2, output: 0.75 } },
    reasons: true,
  },
  'gpt-6.2-sol': {
    context: 1_050_000,
    price: { input: 2, output: 10, long: { above: 272_000, input: 4, output: 15 } },
    reasons: true,
  },
  'gpt-6.2-astra': {
    context: 1_050_000,
    price: { input: 8, output: 40, long: { above: 272_000, input: 16, output: 60 } },
    reasons: true,
  },
};

const FREE: Price = { input: 0, output: 0 };

/** Who is asked at tiers 1, 2 and 3, unless qtest.yml names others. */
export const DEFAULT_MODELS: Readonly<Record<ProviderName, readonly [string, string, string]>> = {
  ollama: ['qwen2.5-coder:7b', 'qwen2.5-coder:32b', 'llama3.1:70b'],
  anthropic: ['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-5-5'],
  openai: ['gpt-6-luna', 'gpt-6.2-sol', 'gpt-6.2-astra'],
};

/** Undefined for a model that the table does not have. */
export function knownModel(model: string): KnownModel | undefined {
  return Object.hasOwn(KNOWN, model) ? KNOWN[model] : undefined;
}

/** What the model's tokens cost; undefined where nobody said. */
export function priceOf(
  provider: ProviderName,
  model: string,
  prices: Readonly<Record<string, Price>>,
): Price | undefined {
  const named = Object.hasOwn(prices, model) ? prices[model] : undefined;
  return named ?? (provider === 'ollama' ? FREE : knownModel(model)?.price);
}

/** US dollars. */
export function costOf(price: Price, inputTokens: number, outputTokens: number): number {
  const { input, output } = price.long && inputTokens > price.long.above ? price.long : price;
  return (inputTokens * input + outputTokens * output) / 1e6;
}
