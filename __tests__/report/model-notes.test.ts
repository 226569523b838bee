import type { Asked } from '../../src/llm/llm.ts';
import { modelNotes, namingNote, projectedCost, requestGroups, tierSplit } from '../../src/report/model-notes.ts';
import { modelCost, modelLimits, modelNames } from '../../src/verdict/model-cost.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';

function asked(more: Partial<Asked>): Asked {
  return {
    purpose: 'inputs',
    version: 1,
    tier: 2,
    provider: 'openai',
    model: 'gpt-6.2-sol',
    inputTokens: 1_000,
    outputTokens: 100,
    usd: 0.003,
    ms: 900,
    outcome: 'answered',
    ...more,
  };
}

describe('what models cost', () => {
  const requests = [
    asked({}),
    asked({ tier: 3, model: 'gpt-6.2-astra', usd: 0.012 }),
    asked({ outcome: 'unreadable' }),
  ];
  const use = { asked: requests, refusals: [{ name: 'ollama' as const, why: 'nothing answers there' }], limitsHit: [] };

  it('is summed up by model, with every request and who was not asked', () => {
    const cost = modelCost(use);
    expect(cost).toMatchObject({ inputTokens: 3_000, outputTokens: 300 });
    expect(cost.usd).toBeCloseTo(0.018);
    expect(cost.byModel.map(({ model, inputTokens }) => [model, inputTokens])).toEqual([
      ['openai gpt-6.2-sol', 2_000],
      ['openai gpt-6.2-astra', 1_000],
    ]);
    expect(cost.requests).toHaveLength(3);
    expect(modelNotes(cost)).toEqual(['no model of ollama: nothing answers there']);
    expect(modelNames(use)).toBe('openai gpt-6.2-sol, openai gpt-6.2-astra');
  });

  it('is nothing where none was asked', () => {
    expect(modelCost(undefined)).toEqual({ usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] });
    expect([modelNames(undefined), tierSplit(modelCost(undefined)), modelLimits(undefined)]).toEqual([
      'none',
      undefined,
      [],
    ]);
  });

  it('falls on the tiers, and is projected from the tests that a model helped to', () => {
    const cost = modelCost(use);
    expect(tierSplit(cost)).toBe(
      '3 requests: 0 % at tier 1 (planned: 40 %), 67 % at tier 2 (planned: 50 %), 33 % at tier 3 (planned: 10 %)',
    );
    const tests = ['model', 'search', 'model'].map((origin) => ({ origin })) as unknown as RunResult['tests'];
    expect(projectedCost({ cost, tests })).toContain(
      '$9.00 and 22 min 30 s of answers for 1,000 tests, by the 2 tests',
    );
    expect(projectedCost({ cost, tests: [] })).toBeUndefined();
  });

  it('is told by what was asked for, of which model, and how it ended', () => {
    const again = asked({ known: true, usd: 0, ms: 0 });
    expect(requestGroups(modelCost({ ...use, asked: [...requests, again] }))).toEqual([
      {
        ...{ purpose: 'inputs', tier: 2, model: 'openai gpt-6.2-sol', usd: 0.006 },
        ...{ inputTokens: 3_000, outputTokens: 300, ms: 1_800 },
        outcomes: '1 answered, 1 unreadable, 1 known before',
      },
      expect.objectContaining({ tier: 3, outcomes: '1 answered' }),
    ]);
  });

  it('tells which limit left something unasked', () => {
    const [told] = modelLimits({ ...use, limitsHit: ['max-usd'] });
    expect(told).toEqual({ limit: 'max-usd', message: expect.stringContaining('no more money was left (`max-usd`)') });
  });
});

describe('what became of titles', () => {
  it('is counted over all projects', () => {
    const one = { tests: 3, titles: 1, reasons: 2, refused: [{ why: 'values', count: 2 }] };
    const other = {
      tests: 2,
      titles: 0,
      reasons: 0,
      refused: [
        { why: 'form', count: 1 },
        { why: 'values', count: 1 },
      ],
    };
    expect(namingNote(modelCost(undefined, [one, other]))).toBe(
      'asked to name 5 tests: 1 title and 2 reasons stand; left out: values 3, form 1',
    );
    expect(namingNote(modelCost(undefined))).toBeUndefined();
  });
});
