/** Facts for verdicts: a project with the given fault statuses, all new and proven unless said. */
import type { FaultResult, FaultStatus } from '../../src/mutate/fault.ts';
import type { ProjectFacts } from '../../src/verdict/project-verdict.ts';
import type { Policy } from '../../src/verdict/run-result.ts';
import type { JudgeInput } from '../../src/verdict/verdict.ts';

export const REPORT: Policy = { mode: 'report', gate: 'gaps', maxSurvivors: 1, failOn: 'fail' };
export const ENFORCE: Policy = { ...REPORT, mode: 'enforce' };

export function results(...statuses: readonly FaultStatus[]): FaultResult[] {
  const at = { line: 1, column: 1 };
  return statuses.map((status, i) => ({
    fault: {
      id: `f${i}`,
      file: 'a.ts',
      function: 'a.ts#f',
      operator: 'EqualityOperator',
      location: { start: at, end: at },
      start: 0,
      end: 1,
      original: '<',
      replacement: '<=',
      static: false,
    },
    status,
    killedBy: [],
    coveredBy: [],
  }));
}

export function project(statuses: readonly FaultStatus[], overrides: Partial<ProjectFacts> = {}): ProjectFacts {
  const found = results(...statuses);
  return {
    root: '',
    name: '',
    baseline: { status: 'green', runs: 2, durationMs: 100, failed: [] },
    testFiles: 1,
    mutation: { planned: found.length, results: found },
    onBase: new Set(),
    proven: new Set(found.map((result) => result.fault.id)),
    dismissed: new Set(),
    ...overrides,
  };
}

export function facts(projects: readonly ProjectFacts[], overrides: Partial<JudgeInput> = {}): JudgeInput {
  return {
    policy: ENFORCE,
    today: '2026-11-23',
    change: { functionsChanged: 1, functionsSelected: 1, notAnalysed: [], syntaxErrors: [] },
    projects,
    limits: [],
    ...overrides,
  };
}
