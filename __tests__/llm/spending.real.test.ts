/** Budgets, by whole requests to a server whose use of tokens is known. */
import { z } from 'zod';
import type { Llm, Question } from '../../src/llm/llm.ts';
import { openLlm } from '../../src/llm/open.ts';
import { chance } from '../support/chance.ts';
import { llmServer } from '../support/llm-server.ts';

const BUDGETS = 200;
const PRICE = { input: 1, output: 5 };

function question(at: number, size: number): Question<unknown> {
  return {
    tier: 2,
    purpose: 'inputs',
    version: 1,
    schema: z.object({ inputs: z.array(z.string()) }),
    temperature: 0,
    maxOutput: 300,
    minOutput: 20,
    prompt: (bytes) =>
      bytes < 60 ? undefined : { system: 'A test.', user: `${at} ${'x'.repeat(Math.min(size, bytes - 20))}` },
  };
}

it(`${BUDGETS} random budgets are never exceeded, and used to four fifths where there is work`, async () => {
  let random = chance(1);
  // Code has three bytes a token or more; answers are as long as they may be, or shorter.
  await using server = await llmServer(({ body }) => {
    const input = Math.ceil(JSON.stringify(body['messages']).length / (3 + random()));
    const output = Math.floor(Number(body['max_tokens']) * random());
    return { text: '{"inputs":[]}', usage: { input, output } };
  });
  const used: number[] = [];
  for (let seed = 1; seed <= BUDGETS; seed++) {
    random = chance(seed);
    const budget = {
      maxTokens: 5_000 + Math.floor(random() * 30_000),
      maxUsd: 0.01 + random() * 0.05,
      maxWallMs: 600_000,
    };
    const llm = (await openLlm(
      {
        provider: 'openai',
        isWished: true,
        urls: { openai: `${server.url}/v1` },
        allowCloud: true,
        mayPull: false,
        models: { openai: ['tiny', 'tiny', 'tiny'] },
        prices: { tiny: PRICE },
        budget,
      },
      { env: { OPENAI_API_KEY: 'a-key-12345' }, seed, signal: new AbortController().signal, progress: () => {} },
    )) as Llm;
    for (let at = 0, left = true; left; at++) {
      const before = llm.asked.length;
      await llm.ask(question(at, 200 + Math.floor(random() * 4_000)));
      left = llm.asked.length > before;
    }
    const tokens = llm.asked.reduce((sum, one) => sum + one.inputTokens + one.outputTokens, 0);
    const usd = llm.asked.reduce((sum, one) => sum + one.usd, 0);
    expect(tokens).toBeLessThanOrEqual(budget.maxTokens);
    expect(usd).toBeLessThanOrEqual(budget.maxUsd + 1e-9);
    used.push(Math.max(tokens / budget.maxTokens, usd / budget.maxUsd));
  }
  expect(Math.min(...used)).toBeGreaterThan(0.8);
}, 300_000);
