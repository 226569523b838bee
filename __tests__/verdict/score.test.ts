import { scoreOf } from '../../src/verdict/score.ts';
import { results } from './facts.ts';

const base = {
  dismissed: new Set<string>(),
  ready: new Set<string>(),
  confirmed: new Set<string>(),
  written: false,
  partial: false,
};

describe('scoreOf', () => {
  const found = results('killed', 'timeout', 'survived', 'no-coverage', 'ignored', 'compile-error', 'needs-service');

  it('counts as noticed what was killed or timed out, of those and what survived or is not covered', () => {
    const score = scoreOf({ ...base, results: found, planned: 7, ready: new Set(['f2']), confirmed: new Set(['f3']) });
    expect(score.before).toEqual({ noticed: 2, judged: 4 });
    expect(score.after).toEqual({ noticed: 2, judged: 4 });
    expect(score.withReady).toEqual({ noticed: 3, judged: 4 });
    expect(score.withConfirmed).toEqual({ noticed: 4, judged: 4 });
    expect([score.ignored, score.compileError, score.needsService, score.planned]).toEqual([1, 1, 1, 7]);
  });

  it('counts the ready tests once they are written', () => {
    const score = scoreOf({ ...base, results: found, planned: 7, ready: new Set(['f2']), written: true });
    expect(score.after).toEqual({ noticed: 3, judged: 4 });
  });

  it('takes a dismissed fault out of the figure', () => {
    const score = scoreOf({ ...base, results: found, planned: 7, dismissed: new Set(['f2']) });
    expect(score.before).toEqual({ noticed: 2, judged: 3 });
    expect(score.ignored).toBe(2);
  });

  it('has no figure where nothing was judged', () => {
    const score = scoreOf({ ...base, results: results('ignored', 'pending'), planned: 2 });
    expect(score).not.toHaveProperty('before');
    expect(score).not.toHaveProperty('withReady');
  });
});
