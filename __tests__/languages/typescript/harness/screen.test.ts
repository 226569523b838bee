import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { assertionFor, chooseKeys } from '../../../../src/languages/typescript/harness/assertions.ts';
import { complexity } from '../../../../src/languages/typescript/harness/complexity.ts';
import { withoutAnswers, withoutWrapper } from '../../../../src/languages/typescript/harness/screen-steps.ts';
import {
  differences,
  outcomeOf,
  type Seen,
  uncalledStubs,
  withAbsent,
} from '../../../../src/languages/typescript/harness/seen.ts';

const YES = '{"t":"boolean","v":true}';
const rendered = '{"t":"opaque","name":"screen"}';

/** A run that showed these things. */
function shown(things: Readonly<Record<string, string>>, calls = '[]'): Seen {
  return {
    keys: ['step:0', ...Object.keys(things).map((key) => `screen:0.${key}`), 'stub:0'],
    texts: [`returns ${rendered}`, ...Object.values(things), calls],
    messages: [],
    results: [],
    elapsedMs: 0,
    stopped: undefined,
    failed: undefined,
  };
}

describe('what a user sees, compared', () => {
  const head = shown({ 'button "More"': YES, 'text "Hello"': YES });

  it('tells what is there, and what is only there on the other side', () => {
    expect(differences(head, shown({ 'text "Hello"': YES, status: YES }))).toEqual([
      'screen:0.button "More"',
      'screen:0.status',
    ]);
  });

  it('is asserted as not there where only the other side shows it', () => {
    const seen = withAbsent(head, ['screen:0.status']);
    const [key = ''] = chooseKeys(seen, [['screen:0.status']]);
    expect(assertionFor(seen, key)).toEqual({ check: 'state', step: 0, name: 'status', value: { t: 'undefined' } });
  });

  it('is stated by role and name before text, and by what is there before what is not', () => {
    const told = [['screen:0.status', 'screen:0.text "Hello"', 'screen:0.button "More"']];
    expect(chooseKeys(withAbsent(head, told.flat()), told)).toEqual(['screen:0.button "More"']);
  });

  it('is part of the outcome, as members of what was rendered', () => {
    const act: Act[] = [{ do: 'render', callee: { export: { file: 'a.tsx', path: 'A' } }, args: [] }];
    expect(outcomeOf(act, head, new Map()).state).toEqual([
      { step: 0, name: 'button "More"', value: { t: 'boolean', v: true } },
      { step: 0, name: 'text "Hello"', value: { t: 'boolean', v: true } },
    ]);
  });
});

describe('cases that render, made smaller', () => {
  const stub = (id: number): Value => ({ t: 'stub', id, answers: [{ t: 'number', v: 1 }] });
  const api: Value = {
    t: 'object',
    props: [
      ['load', stub(0)],
      ['save', stub(1)],
    ],
  };
  const act: Act[] = [
    {
      do: 'render',
      callee: { export: { file: 'a.tsx', path: 'A' } },
      wrappers: [{ file: 'b.tsx', path: 'B' }],
      args: [api, { t: 'object', props: [] }],
    },
  ];

  it('lose what stands around them with its props', () => {
    expect([...withoutWrapper(act)]).toEqual([
      [{ do: 'render', callee: { export: { file: 'a.tsx', path: 'A' } }, args: [{ t: 'object', props: [] }] }],
    ]);
  });

  it('lose the answers of stubs that nobody called', () => {
    const [smaller] = [...withoutAnswers(act, new Set([1]))];
    const [first] = smaller ?? [];
    expect(first && 'args' in first ? first.args[0] : undefined).toEqual({
      t: 'object',
      props: [
        ['load', stub(0)],
        ['save', { t: 'stub', id: 1, answers: [] }],
      ],
    });
    expect(uncalledStubs(shown({}, '[[]]'))).toEqual(new Set());
    expect(uncalledStubs(shown({}))).toEqual(new Set([0]));
  });

  it('count a step of the user for more than a call', () => {
    const click: Act = { do: 'interact', of: 0, action: 'click', role: 'button', name: 'More', at: 0, many: false };
    const call: Act = { do: 'call', callee: { step: 0 }, args: [] };
    expect(complexity([...act, click])).toBeGreaterThan(complexity([...act, call]));
  });
});
