import { proposeScenarios } from '../../src/asking/scenarios.ts';
import type { ExploredCase, TargetFile } from '../../src/languages/language.ts';
import type { Scenario, Scenarios, Tried, TryRequest } from '../../src/languages/scenarios.ts';
import type { FunctionContext } from '../../src/languages/suggesting.ts';
import type { Llm } from '../../src/llm/llm.ts';
import type { Fault } from '../../src/mutate/fault.ts';

const TEXT = 'export function half(n) {\n  return n / 2;\n}\n';
const place = { line: 2, column: 12 };

const functionsOf = (names: readonly string[]) =>
  names.map((name) => ({ id: `a.js#${name}`, name, head: { start: 0, end: TEXT.length } }));
const fileOf = (names: readonly string[]) =>
  ({ path: 'a.js', headText: TEXT, functions: functionsOf(names) }) as unknown as TargetFile;
const faultOf = (name: string) =>
  ({
    id: `fault ${name}`,
    function: `a.js#${name}`,
    location: { start: place, end: place },
    start: 37,
    end: 38,
    replacement: '*',
  }) as unknown as Fault;
const caseFor = (name: string) =>
  ({ outcome: { steps: [name] }, kills: [{ fault: `fault ${name}`, by: ['step:0'] }] }) as unknown as ExploredCase;

const context: FunctionContext = {
  function: 'a.js#half',
  ways: [],
  text: TEXT,
  types: [{ file: 'b.ts', line: 3, text: 'type Part = number;' }],
  callers: [],
  tests: [],
};

const scenario = (body: string): Scenario => ({ file: 'a.test.js', test: ['half'], body });
const failed = (body: string, reason: string): Tried => ({
  cases: [],
  failed: [{ scenario: scenario(body), reason }],
});

/** A model that gives these answers, turn by turn, and a language that makes this of them. */
function scene(answers: readonly (readonly string[])[], outcomes: readonly Tried[], names = ['half']) {
  const prompts: string[] = [];
  const tries: TryRequest[] = [];
  const llm = {
    ask: async (question: { purpose: string; prompt: (bytes: number) => { user: string } }) => {
      prompts.push(`${question.purpose}\n${question.prompt(20_000).user}`);
      return answers[prompts.length - 1]?.map(scenario);
    },
  } as unknown as Llm;
  const scenarios: Scenarios = {
    rules: 'Bodies.',
    tests: (files, { name }) =>
      name === 'untested'
        ? undefined
        : { file: 'a.test.js', around: files.join(), tests: [{ title: ['half'], text: `test of ${name}` }] },
    tryOut: async (request) => {
      tries.push(request);
      return outcomes[tries.length - 1] ?? { cases: [], failed: [] };
    },
  };
  const open = new Map(names.map(faultOf).map((fault) => [fault.id, fault]));
  const { signal } = new AbortController();
  const start = () =>
    proposeScenarios({
      llm,
      scenarios,
      files: [fileOf(names)],
      contexts: [context],
      open,
      written: ['a.test.js'],
      signal,
    });
  return { prompts, tries, start };
}

describe('proposed scenarios', () => {
  it('are tried, and what tells faults apart is kept with head standing for base', async () => {
    const { start, tries, prompts } = scene([['half(3)']], [{ cases: [caseFor('half')], failed: [] }]);
    expect(await start()).toEqual([{ ...caseFor('half'), base: { steps: ['half'] } }]);
    expect(tries[0]).toMatchObject({ scenarios: [scenario('half(3)')], faults: [{ id: 'fault half' }] });
    expect(prompts).toEqual([expect.stringMatching(/^scenarios\n[\s\S]*n \* 2[\s\S]*test of half[\s\S]*type Part/)]);
  });

  it('go back with what is wrong, at most twice', async () => {
    const outcomes = ['a', 'b', 'c', 'd'].map((body) => failed(body, `${body} is not defined`));
    const { start, prompts } = scene([['a'], ['b'], ['c'], ['d']], outcomes);
    expect(await start()).toEqual([]);
    expect(prompts.map((one) => one.split('\n')[0])).toEqual(['scenarios', 'repair', 'repair']);
    expect(prompts[1]).toContain('wrong: a is not defined\na\n');
    expect(prompts[2]).toContain('wrong: b is not defined\nb\n');
  });

  it('are mended', async () => {
    const { start } = scene([['a'], ['b']], [failed('a', 'syntax'), { cases: [caseFor('half')], failed: [] }]);
    expect(await start()).toHaveLength(1);
  });

  it.each([
    ['the same answer comes again', [['a  b'], ['a b']], [failed('a', '1'), failed('a', '2')], 1],
    ['the same is wrong again', [['a'], ['b'], ['c']], [failed('a', '1'), failed('b', '1')], 2],
    ['no answer comes', [['a'], []], [failed('a', '1')], 1],
  ])('end where %s', async (_, answers, outcomes, tried) => {
    const { start, prompts, tries } = scene(answers, outcomes);
    expect(await start()).toEqual([]);
    expect([tries.length, prompts.length]).toEqual([tried, 2]);
  });

  it('are asked for few functions, those that a test stands around, and only for faults that are left', async () => {
    const names = ['untested', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
    const both: Tried = {
      cases: [{ ...caseFor('f1'), kills: [...caseFor('f1').kills, ...caseFor('f2').kills] }],
      failed: [],
    };
    const { start, prompts, tries } = scene(
      names.map((name) => [name]),
      [both],
      names,
    );
    await start();
    expect(prompts.map((one) => /test of (\w+)/.exec(one)?.[1])).toEqual(['f1', 'f3', 'f4', 'f5', 'f6']);
    expect(tries[1]?.faults.map(({ id }) => id)).not.toContain('fault f2');
  });
});
