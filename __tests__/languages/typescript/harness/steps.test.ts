import type { Act } from '../../../../src/generate/test-case.ts';
import { numberStubs, removeStep, shiftSteps } from '../../../../src/languages/typescript/harness/steps.ts';

const make: Act = { do: 'new', callee: { export: { file: 'a.js', path: 'A' } }, args: [] };
const call = (step: number, ...args: Extract<Act, { do: 'call' }>['args']): Act => ({
  do: 'call',
  callee: { step, member: 'm' },
  args,
});

describe('changing a sequence of calls', () => {
  it('removes a step with everything that needs its result, and renumbers the rest', () => {
    const act = [make, call(0), call(1), call(0, { t: 'array', items: [{ t: 'result', step: 1 }] }), call(0)];
    expect(removeStep(act, 1)).toEqual([make, call(0)]);
  });

  it('moves references behind an inserted step', () => {
    expect(shiftSteps([call(0, { t: 'result', step: 2 })], 1, 1)).toEqual([call(0, { t: 'result', step: 3 })]);
  });

  it('numbers stubs in order of appearance', () => {
    const stub = { t: 'stub', id: 9, answers: [] } as const;
    expect(numberStubs([call(0, stub, { t: 'array', items: [stub] })])).toEqual([
      call(0, { ...stub, id: 0 }, { t: 'array', items: [{ ...stub, id: 1 }] }),
    ]);
  });

  it('numbers the stubs that a stub answers with', () => {
    const inner = { t: 'stub', id: 0, answers: [] } as const;
    const outer = { t: 'stub', id: 0, answers: [{ t: 'array', items: [inner] }] } as const;
    expect(numberStubs([call(0, outer, inner)])).toEqual([
      call(0, { ...outer, answers: [{ t: 'array', items: [{ ...inner, id: 1 }] }] }, { ...inner, id: 2 }),
    ]);
  });
});
