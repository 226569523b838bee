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

  it('asks a case that never ends with a fault only where no other case fails by it', () => {
    const endless = exploredCase('endless', ['1', '2'], { by: ['hang'] });
    const failing = exploredCase('failing', ['2'], { complexity: 30 });
    const chosen = chooseCases([endless, failing], new Set(['1', '2']));
    expect(chosen.map((c) => [c.explored.case.id, c.owes])).toEqual([
      ['failing', ['2']],
      ['endless', ['1']],
    ]);
  });

  it('leaves a fault that never ends to a case that is chosen anyway, after what that fails by', () => {
    const plain = exploredCase('plain', ['1'], { by: ['hang'] });
    const chosen = exploredCase('chosen', ['2'], { complexity: 30 });
    const both = { ...chosen, kills: [{ fault: '1', by: ['hang'] }, ...chosen.kills] };
    expect(chooseCases([plain, both], new Set(['1', '2'])).map((c) => [c.explored.case.id, c.owes])).toEqual([
      ['chosen', ['2', '1']],
    ]);
  });
});
