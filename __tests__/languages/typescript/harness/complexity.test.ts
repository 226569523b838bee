import type { Act, Value } from '../../../../src/generate/test-case.ts';
import {
  callsDoubles,
  complexity,
  handedBack,
  outcomeComplexity,
  saysOtherwise,
} from '../../../../src/languages/typescript/harness/complexity.ts';

describe('other words', () => {
  const says = (message: string) => ({ messages: [[0, message]] as const });

  it('are told apart, and not where the engine finds both for the text of the code', () => {
    expect(saysOtherwise(says('expected a list'), says('expected a text'))).toBe(true);
    expect(saysOtherwise(says('expected a list'), says('a.map is not a function'))).toBe(true);
    expect(saysOtherwise(says('list.map is not a function'), says('a.map is not a function'))).toBe(false);
  });
});

describe('outcomeComplexity', () => {
  it('takes the result of a rounder input for plainer', () => {
    expect(outcomeComplexity(['returns 9000000'])).toBeLessThan(outcomeComplexity(['returns 3960000.0000000005']));
    expect(outcomeComplexity(['returns 2.5'])).toBe(outcomeComplexity(['returns 2']));
  });

  it('takes a zero below zero for harder than zero', () => {
    const returns = (v: string) => outcomeComplexity([`returns {"t":"number","v":${v}}`]);
    expect(returns('"-0"')).toBeGreaterThan(returns('0'));
  });

  it.each(['Hello undefined', 'in NaN days', 'of [object Object]'])('takes a text with a gap for harder: %s', (v) => {
    const returns = (text: string) => outcomeComplexity([`returns ${JSON.stringify({ t: 'string', v: text })}`]);
    expect(returns(v)).toBeGreaterThan(returns(v.replace(/undefined|NaN|\[.*\]/, 'x')));
  });

  it('takes what is much longer than a line for harder', () => {
    expect(outcomeComplexity(['x'.repeat(400)])).toBeGreaterThan(outcomeComplexity(['x'.repeat(100)]));
  });
});

describe('complexity of what answers', () => {
  const owner = { export: { file: 'a.ts', path: 'A' } };
  const made = (answer: Value): Act => ({
    do: 'new',
    callee: owner,
    args: [{ t: 'object', props: [['query', { t: 'stub', id: 0, answers: [answer] }]] }],
  });
  const call: Act = { do: 'call', callee: { step: 0, member: 'f' }, args: [] };
  const rows: Value = { t: 'promise', of: { t: 'object', props: [['rows', { t: 'array', items: [] }]] } };

  it('is less where a collaborator answers than where it fails', () => {
    const refused: Value = { t: 'promise', rejects: true, of: { t: 'error', class: 'Error', message: 'refused' } };

    expect(complexity([made(rows), call])).toBeLessThan(complexity([made(refused), call]));
  });

  it('is less in two cases of a call each than in one of both', () => {
    expect(callsDoubles([made(rows), call])).toBe(false);
    expect(callsDoubles([made(rows), call, call])).toBe(true);
    expect(complexity([made(rows), call, call])).toBeGreaterThan(complexity([made(rows), call]) + 10);
  });

  it('is more for a date that is none', () => {
    const on = (ms: number | 'NaN') => complexity([{ ...call, args: [{ t: 'date', ms }] }]);

    expect(on('NaN')).toBeGreaterThan(on(0));
    expect(on(1)).toBeGreaterThan(on(0));
  });
});

describe('handedBack', () => {
  const call = (...args: Value[]): readonly Act[] => [
    { do: 'call', callee: { export: { file: 'a.js', path: 'f' } }, args },
  ];
  const one: Value = { t: 'number', v: 1 };
  const returnsOne = [`returns ${JSON.stringify(one)}`];

  it.each([
    { t: 'lambda', code: '() => 1' },
    { t: 'stub', id: 0, answers: [one] },
  ] as const)('is dear where a result is just what a callback gave: %j', (callback) => {
    expect(handedBack(call(callback), returnsOne)).toBeGreaterThan(0);
    expect(handedBack(call(callback), ['returns {"t":"number","v":2}'])).toBe(0);
  });

  it('is nothing where the code had more to do with it, or an object holds the function', () => {
    expect(handedBack(call({ t: 'lambda', code: '(x) => x' }), returnsOne)).toBe(0);
    const held: Value = { t: 'object', props: [['get', { t: 'lambda', code: '() => 1' }]] };
    expect(handedBack(call(held), returnsOne)).toBe(0);
  });
});
