import { Budget, mostTokens } from '../../src/llm/budget.ts';
import { costOf, priceOf } from '../../src/llm/models.ts';
import { chance } from '../support/chance.ts';

const FREE = { input: 0, output: 0 };

describe('a budget', () => {
  it('is never exceeded and used up as long as there is work, whatever it is: 200 of them', () => {
    const used: number[] = [];
    for (let seed = 1; seed <= 200; seed++) {
      const random = chance(seed);
      const maxTokens = 20_000 + Math.floor(random() * 300_000);
      const maxUsd = 0.01 + random();
      const price = { input: random() * 5, output: random() * 20 };
      const budget = new Budget({ maxTokens, maxUsd, maxWallMs: 1e9 });
      let tokens = 0;
      let usd = 0;
      for (let idle = 0; idle < 20; ) {
        // A text of three bytes a token, as code is: the worst case is three times what comes.
        const inputTokens = 300 + Math.floor(random() * 2_000);
        const grant = budget.reserve({ inputTokens, wanted: 600, least: 50, price });
        if (!grant) {
          idle += 1;
          continue;
        }
        const usage = {
          inputTokens: Math.ceil(inputTokens / (1 + 2 * random())),
          outputTokens: Math.floor(grant.maxOutput * random()),
        };
        grant.settle(usage);
        tokens += usage.inputTokens + usage.outputTokens;
        usd += costOf(price, usage.inputTokens, usage.outputTokens);
        expect(tokens).toBeLessThanOrEqual(maxTokens);
        expect(usd).toBeLessThanOrEqual(maxUsd + 1e-9);
      }
      used.push(Math.max(tokens / maxTokens, usd / maxUsd));
    }
    expect(Math.min(...used)).toBeGreaterThan(0.8);
  });

  it('counts what is under way as spent', () => {
    const budget = new Budget({ maxTokens: 1_000, maxUsd: 1, maxWallMs: 1e9 });
    const wish = { inputTokens: 400, wanted: 200, least: 200, price: FREE };
    const first = budget.reserve(wish);
    expect(budget.reserve(wish)).toBeUndefined();
    expect(budget.hit).toEqual(['max-tokens']);
    first?.settle({ inputTokens: 100, outputTokens: 10 });
    expect(budget.reserve(wish)?.maxOutput).toBe(200);
  });

  it('counts all that was set aside where nobody tells what was used, and nothing twice', () => {
    const budget = new Budget({ maxTokens: 1_000, maxUsd: 1, maxWallMs: 1e9 });
    const grant = budget.reserve({ inputTokens: 400, wanted: 500, least: 1, price: FREE });
    grant?.settle();
    grant?.settle({ inputTokens: 0, outputTokens: 0 });
    expect(budget.reserve({ inputTokens: 50, wanted: 500, least: 1, price: FREE })?.maxOutput).toBe(50);
  });

  it('grants a shorter answer where there is no room for a long one, and none that is of no use', () => {
    const budget = new Budget({ maxTokens: 1e9, maxUsd: 0.01, maxWallMs: 1e9 });
    const price = { input: 1, output: 10 };
    const granted = budget.reserve({ inputTokens: 1_000, wanted: 5_000, least: 100, price })?.maxOutput ?? 0;
    expect([899, 900]).toContain(granted); // 0.009 of a dollar, as floating point has it
    expect(budget.reserve({ inputTokens: 1_000, wanted: 5_000, least: 100, price })).toBeUndefined();
    expect(budget.hit).toEqual(['max-usd']);
  });

  it('ends with its time, whoever waits at once', () => {
    let now = 0;
    const budget = new Budget({ maxTokens: 1e9, maxUsd: 1, maxWallMs: 1_000 }, () => now);
    const wish = { inputTokens: 1, wanted: 1, least: 1, price: FREE };
    const [first, second] = [budget.reserve(wish), budget.reserve(wish)];
    now = 400;
    first?.settle();
    now = 600;
    second?.settle();
    now = 5_000; // nobody waited meanwhile
    expect(budget.reserve(wish)?.totalMs).toBe(400);
    now = 5_400;
    expect(budget.reserve(wish)).toBeUndefined();
    expect(budget.hit).toEqual(['max-wall']);
  });

  it('leaves a prompt the room that its answer does not need', () => {
    const budget = new Budget({ maxTokens: 2_000, maxUsd: 0.001, maxWallMs: 1e9 });
    expect(budget.mostInput(500, FREE)).toBe(1_500);
    expect(budget.mostInput(100, { input: 1, output: 5 })).toBe(500);
  });
});

describe('prices', () => {
  it('of long prompts are for all of the prompt', () => {
    const price = priceOf('anthropic', 'claude-haiku-5-5', {});
    expect(price && costOf(price, 100_000, 1_000)).toBeCloseTo(0.0105);
    expect(price && costOf(price, 100_001, 1_000)).toBeCloseTo(0.0525005);
  });

  it('are nothing on a server of one’s own, as said for models that nobody knows, and else unknown', () => {
    expect(priceOf('ollama', 'qwen2.5-coder:7b', {})).toEqual(FREE);
    expect(priceOf('openai', 'acme', { acme: { input: 1, output: 2 } })).toEqual({ input: 1, output: 2 });
    expect(priceOf('openai', 'constructor', {})).toBeUndefined();
  });
});

it('a prompt has no more tokens than bytes, marks and schema', () => {
  const prompt = { system: 'ü', messages: [{ role: 'user' as const, text: 'abc' }], schema: {} };
  expect(mostTokens(prompt)).toBeGreaterThanOrEqual(2 + 3 + 2);
});
