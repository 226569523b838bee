import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { assertionFor, chooseKeys } from '../../../../src/languages/typescript/harness/assertions.ts';
import { complexity } from '../../../../src/languages/typescript/harness/complexity.ts';
import { entryPoints } from '../../../../src/languages/typescript/harness/entries.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import {
  racing,
  renderedSeed,
  withoutAnswers,
  withoutWrapper,
} from '../../../../src/languages/typescript/harness/screen-steps.ts';
import {
  asksUnasked,
  differences,
  outcomeOf,
  type Seen,
  uncalledStubs,
  withAbsent,
} from '../../../../src/languages/typescript/harness/seen.ts';
import { reductions } from '../../../../src/languages/typescript/harness/shrink.ts';

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

  it('keep plugins: one that was there before may still be at work', () => {
    const [first] = act;
    if (first?.do !== 'render') throw new Error('nothing is rendered');
    const pinia = { file: 'package:pinia', path: 'createPinia' };
    expect([...withoutWrapper([{ ...first, wrappers: [pinia] }])]).toEqual([]);
  });

  it('lose the answers of stubs that nobody called', () => {
    const [smaller] = [...withoutAnswers(act, new Set([1]))];
    const [first] = smaller ?? [];
    expect(first && 'args' in first ? first.args[0] : undefined).toEqual({
      t: 'object',
      props: [
        ['load', stub(0)],
        ['save', { t: 'stub', id: 1, answers: [], unasked: true }],
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

describe('steps at what is rendered', () => {
  const { sequence, entry } = hookOf();

  it('begin with the arguments that an existing test gave, inside of wrappers of their own', () => {
    const seed = { args: [{ t: 'string', v: 'mug' }], origin: 'recorded', where: 'a.tsx' } as const;
    const [input] = [...renderedSeed(entry, seed, sequence)];
    const [first] = input?.act ?? [];
    expect(first?.do === 'hook' && first.args.slice(1)).toEqual([{ t: 'string', v: 'mug' }]);
    expect([...renderedSeed(entry, { ...seed, args: [{ t: 'opaque' }] }, sequence)]).toEqual([]);
  });

  it('put two answers under way, of which the later one comes first', () => {
    const answer: Value = { t: 'promise', of: { t: 'number', v: 1 } };
    const api: Value = { t: 'object', props: [['load', { t: 'stub', id: 0, answers: [answer] }]] };
    const act: Act[] = [
      { do: 'hook', callee: { export: entry.ref }, wrappers: entry.renders?.wrappers ?? [], args: [api] },
    ];
    const raced = racing(act, entry, sequence);
    expect(JSON.stringify(raced[0])).toContain('"after":200},{"t":"promise","of":{"t":"number","v":1},"after":100}');
    expect(raced.slice(1).map(({ do: kind }) => kind)).toEqual(['rerender', 'advance', 'advance']);
    expect(racing([{ do: 'hook', callee: { export: entry.ref }, args: [] }], entry, sequence)).toHaveLength(1);
  });

  it('that let time pass one after the other become one', () => {
    const wait: Act = { do: 'advance', of: 0, ms: 100 };
    const act: Act[] = [{ do: 'hook', callee: { export: entry.ref }, args: [] }, wait, wait];
    expect([...reductions(act, [entry])]).toContainEqual([act[0], { do: 'advance', of: 0, ms: 200 }]);
  });

  it('leave a component all that its type asks for', () => {
    const props: Value = { t: 'object', props: [['load', { t: 'stub', id: 0, answers: [] }]] };
    const load = { k: 'fn', params: [], returns: { k: 'undefined' } } as const;
    const typed = {
      name: 'props',
      type: { k: 'object', props: [['load', load, false]] },
      optional: false,
      rest: false,
    } as const;
    const whole = { ...entry, params: [typed, ...entry.params.slice(1)] };
    const act: Act[] = [
      { do: 'hook', callee: { export: entry.ref }, wrappers: entry.renders?.wrappers ?? [], args: [props] },
    ];
    expect(JSON.stringify([...reductions(act, [whole])])).not.toContain('partial');
  });

  it('take no answer of a stub for nobody to call', () => {
    const quiet: Value = { t: 'stub', id: 0, answers: [], unasked: true };
    const act: Act[] = [{ do: 'hook', callee: { export: entry.ref }, args: [quiet] }];
    expect(asksUnasked(act, shown({}))).toBe(false);
    expect(asksUnasked(act, shown({}, '[[]]'))).toBe(true);
  });
});

/** The entry of a hook with one argument and a provider around it. */
function hookOf() {
  const text = { name: 'words', type: { k: 'string' }, optional: false, rest: false } as const;
  const props = { name: 'props', type: { k: 'object', props: [] }, optional: false, rest: false } as const;
  const found = entryPoints(
    {
      entries: [
        {
          file: 'a.tsx',
          export: { file: 'a.tsx', path: 'useA' },
          functionIds: [],
          kind: 'function',
          params: [props, text],
          returns: { k: 'unknown' },
          members: [],
          typed: true,
          seeds: [],
          renders: { kind: 'hook', wrappers: [{ file: 'b.tsx', path: 'B' }] },
        },
      ],
      pools: {},
      closed: [],
    },
    { namespaces: {}, has: () => false, resolve: () => undefined, holder: () => undefined, memberOf: () => undefined },
    [],
  );
  const [entry] = found;
  if (!entry) throw new Error('no entry');
  return { entry, sequence: { random: createRandom(1), entries: found, now: 0, partner: () => undefined } };
}
