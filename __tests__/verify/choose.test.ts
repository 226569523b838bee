import { chooseCases } from '../../src/verify/choose.ts';
import { exploredCase } from './cases.ts';

describe('chooseCases', () => {
  it('covers every open fault and says who owes what', () => {
    const cases = [exploredCase('a', ['1', '2']), exploredCase('b', ['2', '3'])];
    const chosen = chooseCases(cases, new Set(['1', '2', '3']));
    expect(chosen.map((c) => [c.explored.case.id, c.owes])).toEqual([
      ['a', ['1', '2']],
      ['b', ['3']],
    ]);
  });

  it('leaves out a case that notices only what older tests notice', () => {
    expect(chooseCases([exploredCase('a', ['old'])], new Set(['new']))).toEqual([]);
  });

  it('prefers the plainer of two cases that notice the same', () => {
    const cases = [exploredCase('odd', ['1'], { complexity: 30 }), exploredCase('plain', ['1'], { complexity: 2 })];
    expect(chooseCases(cases, new Set(['1'])).map((c) => c.explored.case.id)).toEqual(['plain']);
  });

  it('drops a case that later choices make superfluous', () => {
    const cases = [
      exploredCase('wide', ['1', '2', '3', '4'], { complexity: 40 }),
      exploredCase('left', ['1', '2']),
      exploredCase('right', ['3', '4']),
    ];
    expect(chooseCases(cases, new Set(['1', '2', '3', '4'])).map((c) => c.explored.case.id)).toEqual(['left', 'right']);
  });

  it('does not depend on the order of the cases', () => {
    const cases = [exploredCase('b', ['1']), exploredCase('a', ['1'])];
    const ids = (list: typeof cases) => chooseCases(list, new Set(['1'])).map((c) => c.explored.case.id);
    expect(ids(cases)).toEqual(ids([...cases].reverse()));
  });
});
