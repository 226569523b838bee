import type { Outcome, TestCase, Value } from '../../src/generate/test-case.ts';
import type { ExploredCase } from '../../src/languages/language.ts';

export function numberValue(v: number): Value {
  return { t: 'number', v };
}

export function outcomeOf(value: Value): Outcome {
  return { steps: [{ kind: 'returns', value, args: [] }], state: [], stubs: [] };
}

export function throwing(name: string): Outcome {
  return { steps: [{ kind: 'throws', error: { class: name, message: 'no' }, args: [] }], state: [], stubs: [] };
}

/** A case that calls `f(input)` of src/f.ts and notices the given faults. */
export function exploredCase(
  id: string,
  kills: readonly string[],
  more: Partial<Pick<ExploredCase, 'outcome' | 'base' | 'complexity'>> & { readonly by?: readonly string[] } = {},
): ExploredCase {
  const testCase: TestCase = {
    schemaVersion: 1,
    id,
    target: { file: 'src/f.ts', path: 'f' },
    function: 'src/f.ts#f',
    arrange: [],
    act: [{ do: 'call', callee: { export: { file: 'src/f.ts', path: 'f' } }, args: [numberValue(1)] }],
    assert: [],
    provenance: 'search',
  };
  return {
    case: testCase,
    outcome: more.outcome ?? outcomeOf(numberValue(1)),
    kills: kills.map((fault) => ({ fault, by: more.by ?? ['step:0'] })),
    ...(more.base ? { base: more.base } : {}),
    reached: ['src/f.ts#f'],
    complexity: more.complexity ?? 1,
  };
}
