import { timeLimit, wallShares } from '../../../../src/languages/typescript/harness/time-limit.ts';

const LIMITS = { searchMs: 100, wallMs: 400 };

/** A limit on a machine where this much of each millisecond is spent waiting for a processor. */
function limitAt(waiting: number) {
  let passed = 0;
  let looks = 0;
  const isOver = timeLimit(
    LIMITS,
    () => 7 + passed,
    () => {
      looks++;
      return 9_000 + waiting * passed;
    },
  );
  return {
    after: (ms: number) => {
      passed = ms;
      return isOver();
    },
    looks: () => looks,
  };
}

describe('the time limit of a search', () => {
  it('is over after its own time where no other program has the processor', () => {
    const { after } = limitAt(0);

    expect([50, 100, 101].map(after)).toEqual([false, false, true]);
  });

  it('does not count what it waited for a processor', () => {
    const { after } = limitAt(0.5);

    expect([101, 150, 200, 201].map(after)).toEqual([false, false, false, true]);
  });

  it('is over when all of its time has passed, however little of it had a processor', () => {
    const { after } = limitAt(0.9);

    expect([400, 401].map(after)).toEqual([false, true]);
  });

  it('looks only when it could be over', () => {
    const { after, looks } = limitAt(0.5);
    for (let ms = 0; ms <= 200; ms++) after(ms);

    expect(looks()).toBeLessThan(12);
  });

  it('knows by itself how long this thread waited, and no less than nothing', () => {
    const isOver = timeLimit({ searchMs: 20, wallMs: 60_000 }, () => performance.now());
    const started = performance.now();
    while (!isOver()) if (performance.now() - started > 30_000) break;

    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe('the shares of the whole', () => {
  it('keep a part for judging what was found, which is never too short for that', () => {
    expect(wallShares(100_000)).toEqual({ searchMs: 75_000, allMs: 100_000 });
    expect(wallShares(4_000)).toEqual({ searchMs: 3_000, allMs: 8_000 });
  });
});
