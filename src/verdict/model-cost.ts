/** What models were asked and what it cost, for the result. */
import type { Asked, Llm } from '../llm/llm.ts';
import type { Refusal } from '../llm/router.ts';
import type { Naming } from '../verify/kept-test.ts';
import type { RunResult } from './run-result.ts';

/** What a run asked of models; absent where none was wished for. */
export interface ModelUse {
  readonly asked: readonly Asked[];
  readonly refusals: readonly Refusal[];
  /** The limits for which something was not asked, or for less than was wanted. */
  readonly limitsHit: Llm['limitsHit'];
}

export function modelCost(use: ModelUse | undefined, namings: readonly Naming[] = []): RunResult['cost'] {
  const { asked = [], refusals = [] } = use ?? {};
  const byModel = [...Map.groupBy(asked, nameOf)].map(([model, requests]) => ({ model, ...sumOf(requests) }));
  return {
    ...sumOf(asked),
    byModel,
    ...(asked.length > 0 ? { requests: asked } : {}),
    ...(namings.length > 0 ? { naming: namingOfAll(namings) } : {}),
    ...(refusals.length > 0
      ? { notAsked: refusals.map(({ name, model, why }) => ({ provider: name, ...(model ? { model } : {}), why })) }
      : {}),
  };
}

function namingOfAll(namings: readonly Naming[]): RunResult['cost']['naming'] {
  const sum = (pick: (one: Naming) => number) => namings.reduce((all, one) => all + pick(one), 0);
  const byRule = Map.groupBy(
    namings.flatMap(({ refused }) => refused),
    ({ why }) => why,
  );
  return {
    tests: sum(({ tests }) => tests),
    titles: sum(({ titles }) => titles),
    reasons: sum(({ reasons }) => reasons),
    refused: [...byRule].map(([why, all]) => ({ why, count: all.reduce((times, { count }) => times + count, 0) })),
  };
}

/** `ollama qwen2.5-coder:7b`, of all that answered; `none` where none did. */
export function modelNames(use: ModelUse | undefined): string {
  const answered = (use?.asked ?? []).filter(({ outcome }) => outcome === 'answered' || outcome === 'cut');
  return [...new Set(answered.map(nameOf))].join(', ') || 'none';
}

/** For the list of limits that were hit. */
export function modelLimits(use: ModelUse | undefined): RunResult['limits']['hit'] {
  const texts = { 'max-tokens': 'tokens', 'max-usd': 'money', 'max-wall': 'time' } as const;
  return (use?.limitsHit ?? []).map((limit) => ({
    limit,
    message: `models were asked for less than there was to ask: no more ${texts[limit]} was left (\`${limit}\`)`,
  }));
}

function nameOf({ provider, model }: Asked): string {
  return `${provider} ${model}`;
}

function sumOf(requests: readonly Asked[]) {
  const sum = (pick: (one: Asked) => number) => requests.reduce((all, one) => all + pick(one), 0);
  return {
    usd: sum((one) => one.usd),
    inputTokens: sum((one) => one.inputTokens),
    outputTokens: sum((one) => one.outputTokens),
  };
}
