import type { Act, Outcome, StepOutcome, TestCase, Value } from '../../../src/generate/test-case.ts';
import { reproduceScript } from '../../../src/languages/typescript/reproduce-script.ts';

const number = (v: number): Value => ({ t: 'number', v });
const text = (v: string): Value => ({ t: 'string', v });

function call(path: string, ...args: readonly Value[]): Act {
  return { do: 'call', callee: { export: { file: 'src/a.js', path } }, args };
}

function caseOf(act: readonly Act[], arrange: TestCase['arrange'] = []): TestCase {
  const target = { file: 'src/a.js', path: 'f' };
  return { schemaVersion: 1, id: 'c', target, function: 'src/a.js#f', arrange, act, assert: [], provenance: 'search' };
}

function outcome(steps: readonly Partial<StepOutcome>[], more: Partial<Outcome> = {}): Outcome {
  return { steps: steps.map((step) => ({ kind: 'returns', args: [], ...step })), state: [], stubs: [], ...more };
}

const returning = (v: number) => outcome([{ value: number(v) }]);

describe('reproduceScript', () => {
  it.each<[string, readonly Act[], Outcome, Outcome, string]>([
    ['a result', [call('f', text("it's"))], returning(1), returning(2), `console.log(require("./src/a.js").f("it's"))`],
    [
      'a default export of CommonJS',
      [call('default', number(1))],
      returning(1),
      returning(2),
      'console.log(require("./src/a.js")(1))',
    ],
    [
      'an argument that the call changes',
      [call('f', { t: 'array', items: [number(2)] })],
      outcome([{ args: [{ index: 0, value: number(1) }] }]),
      outcome([{ args: [] }]),
      'const given = [2]; require("./src/a.js").f(given); console.log(given)',
    ],
    [
      'a member after a sequence',
      [
        { do: 'new', callee: { export: { file: 'src/a.js', path: 'Stock' } }, args: [number(2)] },
        { do: 'call', callee: { step: 0, member: 'take' }, args: [] },
      ],
      outcome([{}, {}], { state: [{ step: 0, name: 'free', value: number(1) }] }),
      outcome([{}, {}], { state: [{ step: 0, name: 'free', value: number(0) }] }),
      'const it = new (require("./src/a.js").Stock)(2); it.take(); console.log(it.free)',
    ],
    [
      'a promise',
      [call('f')],
      outcome([{ kind: 'resolves', value: number(1) }]),
      outcome([{ kind: 'rejects' }]),
      '(async () => { console.log(await require("./src/a.js").f()) })()',
    ],
    [
      'no end',
      [call('f', number(6))],
      returning(1),
      outcome([], { failed: 'hang' }),
      'console.log(require("./src/a.js").f(6))',
    ],
  ])('shows %s', (_, acts, base, head, script) => {
    expect(reproduceScript(caseOf(acts), { base, head }, false)).toBe(script);
  });

  it('reads a default export of an ES module by its name', () => {
    const outcomes = { base: returning(1), head: returning(2) };
    expect(reproduceScript(caseOf([call('default')]), outcomes, true)).toBe(
      'console.log(require("./src/a.js").default())',
    );
  });

  it('prints all of what is nested deeply', () => {
    const nested = (inner: Value): Value => ({
      t: 'array',
      items: [{ t: 'array', items: [{ t: 'array', items: [inner] }] }],
    });
    const [base, head] = [1, 2].map((v) => outcome([{ value: nested(number(v)) }]));
    expect(base && head && reproduceScript(caseOf([call('f')]), { base, head }, false)).toBe(
      'console.dir(require("./src/a.js").f(), { depth: null })',
    );
  });

  it.each<[string, TestCase]>([
    ['a fixed clock', caseOf([call('f')], [{ arrange: 'clock', now: 0 }])],
    ['a callback that answers in turn', caseOf([call('f', { t: 'stub', id: 0, answers: [number(1), number(2)] })])],
  ])('has no line for %s', (_, one) => {
    expect(reproduceScript(one, { base: returning(1), head: returning(2) }, false)).toBeUndefined();
  });
});
