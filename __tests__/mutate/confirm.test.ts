import { confirmKills, drawKills } from '../../src/mutate/confirm.ts';
import type { FaultResult, FaultStatus } from '../../src/mutate/fault.ts';

function result(id: string, status: FaultStatus = 'killed'): FaultResult {
  const at = { line: 3, column: 1 };
  const fault = {
    id,
    file: 'a.ts',
    function: 'a.ts#f',
    operator: 'X',
    location: { start: at, end: at },
    start: 0,
    end: 5,
    original: 'a > b',
    replacement: 'a >= b',
    static: false,
  };
  return { fault, status, killedBy: ['f compares'], coveredBy: ['f compares'] };
}

const many = Array.from({ length: 50 }, (_, i) => result(`f${i}`));

describe('drawKills', () => {
  it('takes a tenth, and three at least', () => {
    expect(drawKills(many, 1)).toHaveLength(5);
    expect(drawKills(many.slice(0, 10), 1)).toHaveLength(3);
    expect(drawKills(many.slice(0, 2), 1)).toHaveLength(2);
  });

  it('takes kills only, and the same ones whatever their order', () => {
    const mixed = [result('x', 'survived'), result('y', 'timeout'), ...many];

    expect(drawKills(mixed.toReversed(), 7)).toEqual(drawKills(many, 7));
  });
});

describe('confirmKills', () => {
  it('is content when every drawn kill is seen again', async () => {
    expect(await confirmKills(many, 1, async (kills) => kills.map(() => 'failed'))).toBeUndefined();
  });

  it('names the kill that is not seen again', async () => {
    const [first] = drawKills(many, 1);

    const invalid = await confirmKills(many, 1, async (kills) =>
      kills.map((one) => (one === first ? 'passed' : 'failed')),
    );

    expect(invalid?.code).toBe('switch-observed');
    expect(invalid?.message).toContain('a.ts:3: with "a >= b" written in place of "a > b" the tests pass');
  });
});
