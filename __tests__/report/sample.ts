/** RunResults for tests: the golden example and its extremes. Values are those of a real run; ids, times and counts illustrate. */
import type { FaultResult, FaultStatus, MutationResult } from '../../src/mutate/fault.ts';
import type {
  BehaviourChangeResult,
  FunctionResult,
  HunkResult,
  ProjectResult,
  RunResult,
  Survivor,
  TestEntry,
} from '../../src/verdict/run-result.ts';

const FILE = 'packages/billing/src/proration.ts';
const PRORATE = `${FILE}#prorate`;
const SPLIT = `${FILE}#splitCents`;

export const PRORATION_SOURCE = `/** Splits total cents into parts; earlier parts carry the remainder. */
export function splitCents(total: number, parts: number): number[] {
  if (!Number.isInteger(parts) || parts < 1) {
    throw new RangeError(\`parts must be a positive integer, got \${parts}\`);
  }
  const share = Math.trunc(total / parts);
  const rest = total - share * parts;
  return Array.from({ length: parts }, (_, i) => share + (i < Math.abs(rest) ? Math.sign(rest) : 0));
}
export function prorate(price: number, usedDays: number, periodDays: number): number {
  if (usedDays >= periodDays) return price;
  return Math.round((price * usedDays) / periodDays);
}
`;

/** The golden example. */
export function goldenResult(): RunResult {
  return {
    schemaVersion: 1,
    tool: {
      version: '1.0.0',
      engines: [{ name: 'stryker', version: '10.1.1' }],
      sandbox: 'bubblewrap',
      node: '22.23.0',
      network: false,
      model: 'none',
      seed: 1,
      configDigest: 'c0ffee',
    },
    asked: { command: 'run' },
    subject: {
      repository: 'example/shop',
      baseRef: 'main',
      baseSha: '3f2c9ab4d5e6f708192a3b4c5d6e7f8091a2b3c4',
      baseHow: 'merge base with main',
      headSha: '8d1e5f60718293a4b5c6d7e8f90112233445566a',
      ranOn: 'work-tree',
      filesChanged: 3,
      functionsChanged: 5,
      functionsSelected: 5,
    },
    verdict: 'pass',
    exitCode: 0,
    reasons: [
      { code: 'report-only', message: 'Judged; the policy is not met, and it is not enforced yet.' },
      { code: 'language-not-analysed', message: 'Not analysed: Go (1 file).' },
    ],
    policy: {
      mode: 'enforce',
      gate: 'gaps',
      maxSurvivors: 1,
      enforceFrom: '2026-12-07',
      failOn: 'fail',
      ifEnforced: { verdict: 'fail', exitCode: 2, message: '3 faults in changed code go unnoticed.' },
    },
    score: {
      before: { noticed: 3, judged: 6 },
      after: { noticed: 3, judged: 6 },
      withReady: { noticed: 4, judged: 6 },
      withConfirmed: { noticed: 6, judged: 6 },
      killed: 3,
      survived: 3,
      noCoverage: 0,
      timeout: 0,
      compileError: 0,
      ignored: 1,
      needsService: 0,
      planned: 7,
      partial: true,
    },
    projects: [billing(), gateway()],
    functions: functions(),
    survivors: survivors(),
    behaviourChanges: behaviourChanges(),
    apiChanges: [],
    hunks: [
      hunk({}),
      hunk({ line: 12, endLine: 12, fault: 'h2', change: '`Math.floor` became `Math.round`' }),
      hunk({
        line: 20,
        endLine: 21,
        fault: 'h3',
        change: '`fee` was added',
        undone: 'noticed',
        noticedBy: ['fee > adds'],
      }),
    ],
    findings: [],
    funnel: {
      candidates: 212,
      parsed: 212,
      compiled: 209,
      passed: 209,
      stable: 209,
      useful: 11,
      kept: 4,
      rejected: [{ step: 'stable', count: 3, example: 'prorate(1e308, 10, 1)' }],
    },
    tests: tests(),
    files: [
      {
        path: 'packages/billing/src/proration.qtest.test.ts',
        action: 'create',
        sha256: 'ab'.repeat(32),
        text: 'x\n'.repeat(21),
        linesAdded: 21,
      },
    ],
    certificates: [],
    dismissed: [],
    cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
    timings: {
      totalMs: 9800,
      stages: [
        { stage: 'baseline', ms: 2900 },
        { stage: 'search', ms: 2100 },
        { stage: 'compare', ms: 900 },
        { stage: 'verify', ms: 2600 },
        { stage: 'faults', ms: 1300 },
      ],
    },
    limits: { hit: [] },
    mutationReport: '.qtest/mutation.json',
    report: '.qtest/report.html',
    truncated: [],
  };
}

/** The golden example after `--write`: the tests that were ready stand in the work tree. */
export function writtenResult(): RunResult {
  const golden = goldenResult();
  return {
    ...golden,
    score: { ...golden.score, after: { noticed: 4, judged: 6 } },
    functions: golden.functions.map(({ testsReady, ...changed }) => ({
      ...changed,
      testsReady: 0,
      ...(testsReady > 0 && { testsWritten: testsReady }),
    })),
    survivors: golden.survivors.map((fault) =>
      fault.proof?.by === 'ready-test' ? { ...fault, proof: { ...fault.proof, by: 'written-test' } } : fault,
    ),
    tests: golden.tests.map((test) => ({ ...test, state: 'written' })),
  };
}

function billing(): ProjectResult {
  return {
    root: 'packages/billing',
    name: 'packages/billing',
    language: 'typescript',
    framework: 'vitest',
    frameworkVersion: '4.1.12',
    verdict: 'pass',
    reasons: [{ code: 'report-only', message: 'Judged; the policy is not met, and it is not enforced yet.' }],
    score: { noticed: 3, judged: 6 },
    testsReaching: 38,
    testsTotal: 412,
    baseline: { status: 'green', runs: 2, durationMs: 2900, failed: [] },
    notices: [],
  };
}

function gateway(): ProjectResult {
  return {
    root: 'services/gateway',
    name: 'services/gateway',
    language: 'go',
    framework: '',
    verdict: 'not-analysed',
    reasons: [{ code: 'language-not-analysed', message: 'Go is not analysed' }],
    testsReaching: 0,
    testsTotal: 0,
    baseline: { status: 'not-run', runs: 0, durationMs: 0, failed: [] },
    notices: [],
  };
}

export function changedFunction(overrides: Partial<FunctionResult>): FunctionResult {
  return {
    id: PRORATE,
    file: FILE,
    name: 'prorate',
    language: 'typescript',
    project: 'packages/billing',
    lines: { start: 10, end: 13 },
    kind: 'changed',
    status: 'changed',
    waysTried: ['call'],
    noticed: 0,
    judged: 2,
    noticedWithReady: 0,
    testsReady: 0,
    changes: 0,
    ...overrides,
  };
}

function functions(): FunctionResult[] {
  const notRun = { noticed: 0, judged: 0, waysTried: [], lines: { start: 1, end: 9 } };
  const go = { language: 'go', project: 'services/gateway', file: 'services/gateway/limit.go', ...notRun };
  return [
    changedFunction({ changes: 3 }),
    changedFunction({
      id: SPLIT,
      name: 'splitCents',
      kind: 'new',
      status: 'tested',
      lines: { start: 2, end: 9 },
      noticed: 3,
      judged: 4,
      noticedWithReady: 4,
      testsReady: 4,
    }),
    changedFunction({
      id: 'packages/billing/src/invoice.ts#chargeInvoice',
      file: 'packages/billing/src/invoice.ts',
      name: 'chargeInvoice',
      status: 'needs-service',
      reason: 'reaches Postgres by `db/client.ts`; its 9 tests need the database and were not run',
      ...notRun,
    }),
    changedFunction({
      id: 'services/gateway/limit.go#Allow',
      name: 'Allow',
      status: 'unsupported',
      reason: 'Go is not analysed',
      ...go,
    }),
    changedFunction({
      id: 'services/gateway/limit.go#reset',
      name: 'reset',
      status: 'unsupported',
      reason: 'Go is not analysed',
      ...go,
    }),
  ];
}

export function survivor(overrides: Partial<Survivor>): Survivor {
  return {
    id: '7c1e9a02',
    function: SPLIT,
    file: FILE,
    line: 3,
    column: 35,
    endLine: 3,
    endColumn: 44,
    original: 'parts < 1',
    replacement: 'parts <= 1',
    operator: 'EqualityOperator',
    rank: 1,
    status: 'survived',
    isNew: true,
    proof: { by: 'ready-test', case: 'case-5-1' },
    noticedBy: { case: 'splitCents(5, 1)', result: '[5]', withFault: 'RangeError' },
    label: '`parts < 1` -> `parts <= 1`',
    diff: {
      before: ['  if (!Number.isInteger(parts) || parts < 1) {'],
      after: ['  if (!Number.isInteger(parts) || parts <= 1) {'],
    },
    coveredBy: ['splitCents > shares the rest'],
    ...overrides,
  };
}

function survivors(): Survivor[] {
  const change = { function: PRORATE, operator: 'HunkRevert', coveredBy: ['prorate > a third'] };
  return [
    survivor({}),
    survivor({
      ...change,
      id: 'a1b2c3d4',
      line: 11,
      column: 7,
      endLine: 11,
      endColumn: 29,
      original: 'usedDays >= periodDays',
      replacement: 'usedDays > periodDays',
      rank: 2,
      proof: { by: 'behaviour-change', case: 'case-0-0' },
      noticedBy: { case: 'prorate(3000, 0, 0)', result: '3000', withFault: 'NaN' },
      label: '`usedDays >= periodDays` -> `usedDays > periodDays`',
      diff: {
        before: ['  if (usedDays >= periodDays) return price;'],
        after: ['  if (usedDays > periodDays) return price;'],
      },
    }),
    survivor({
      ...change,
      id: 'e5f60718',
      line: 12,
      column: 10,
      endLine: 12,
      endColumn: 20,
      original: 'Math.round',
      replacement: 'Math.floor',
      rank: 3,
      proof: { by: 'behaviour-change', case: 'case-2-3' },
      noticedBy: { case: 'prorate(1000, 2, 3)', result: '667', withFault: '666' },
      label: '`Math.round` -> `Math.floor`',
      diff: {
        before: ['  return Math.round((price * usedDays) / periodDays);'],
        after: ['  return Math.floor((price * usedDays) / periodDays);'],
      },
    }),
  ];
}

function hunk(overrides: Partial<HunkResult>): HunkResult {
  return {
    fault: 'h1',
    function: PRORATE,
    file: FILE,
    line: 11,
    endLine: 11,
    change: '`>` became `>=`',
    undone: 'unnoticed',
    noticedBy: [],
    ...overrides,
  };
}

export function behaviourChange(overrides: Partial<BehaviourChangeResult>): BehaviourChangeResult {
  return {
    id: 'b0000001',
    function: PRORATE,
    file: FILE,
    line: 11,
    call: 'prorate(3000, 0, 0)',
    input: {},
    base: 'NaN',
    head: '3000',
    cause: '`>` became `>=`',
    kind: 'value',
    unnoticed: true,
    reproduce: 'npx qtest compare --emit prorate',
    ...overrides,
  };
}

function behaviourChanges(): BehaviourChangeResult[] {
  const rounding = { line: 12, cause: '`Math.floor` became `Math.round`' };
  return [
    behaviourChange({}),
    behaviourChange({ ...rounding, id: 'b0000002', call: 'prorate(1000, 2, 3)', base: '666', head: '667' }),
    behaviourChange({
      ...rounding,
      id: 'b0000003',
      call: 'prorate(-1000, 1, 3)',
      base: '-334',
      head: '-333',
      sameCauseAs: 'b0000002',
    }),
  ];
}

export function testEntry(overrides: Partial<TestEntry>): TestEntry {
  return {
    id: 'case-5-1',
    file: 'packages/billing/src/proration.qtest.test.ts',
    name: 'splitCents > returns [5] for total 5, parts 1',
    function: SPLIT,
    origin: 'search',
    kills: ['7c1e9a02'],
    state: 'ready',
    call: 'splitCents(5, 1)',
    result: '[5]',
    notices: ['`parts < 1` -> `parts <= 1`'],
    ...overrides,
  };
}

function tests(): TestEntry[] {
  return [
    testEntry({}),
    testEntry({
      id: 'case-100-3',
      call: 'splitCents(-100, 3)',
      result: '[-34, -33, -33]',
      notices: ['`Math.trunc` -> `Math.floor`'],
    }),
    testEntry({
      id: 'case-5-0',
      call: 'splitCents(5, 0)',
      result: 'throws RangeError',
      notices: ['`parts < 1` -> `false`'],
    }),
    testEntry({
      id: 'case-5-15',
      call: 'splitCents(5, 1.5)',
      result: 'throws RangeError',
      kills: [],
      notices: [],
      reaches: 'branch for a non-integer',
    }),
  ];
}

/** A change without a function in it. */
export function emptyResult(): RunResult {
  const golden = goldenResult();
  const { ifEnforced: _, ...policy } = golden.policy;
  return {
    ...golden,
    reasons: [
      {
        code: 'no-function-changed',
        message: 'No function changed: comments, formatting, types, moves and renames do not count.',
      },
    ],
    verdict: 'nothing-to-test',
    policy: { ...policy, mode: 'report' },
    subject: { ...golden.subject, filesChanged: 1, functionsChanged: 0, functionsSelected: 0 },
    score: { ...NO_SCORE },
    projects: [],
    functions: [],
    survivors: [],
    behaviourChanges: [],
    tests: [],
    files: [],
    funnel: { candidates: 0, parsed: 0, compiled: 0, passed: 0, stable: 0, useful: 0, kept: 0, rejected: [] },
    timings: { totalMs: 420, stages: [] },
  };
}

export const NO_SCORE: RunResult['score'] = {
  killed: 0,
  survived: 0,
  noCoverage: 0,
  timeout: 0,
  compileError: 0,
  ignored: 0,
  needsService: 0,
  planned: 0,
  partial: false,
};

/** One function changed, every fault in it is noticed. */
export function fineResult(): RunResult {
  const golden = goldenResult();
  const full = { noticed: 4, judged: 4 };
  return {
    ...golden,
    reasons: [{ code: 'policy-met', message: 'Judged, and the policy is met.' }],
    policy: { mode: 'enforce', gate: 'gaps', maxSurvivors: 1, failOn: 'fail' },
    subject: { ...golden.subject, filesChanged: 1, functionsChanged: 1, functionsSelected: 1 },
    score: { ...NO_SCORE, before: full, after: full, withReady: full, withConfirmed: full, killed: 4, planned: 4 },
    projects: [
      { ...billing(), reasons: [{ code: 'policy-met', message: '' }], score: full, testsReaching: 1, testsTotal: 1 },
    ],
    functions: [
      changedFunction({ id: SPLIT, name: 'splitCents', status: 'tested', noticed: 4, judged: 4, noticedWithReady: 4 }),
    ],
    survivors: [],
    behaviourChanges: [],
    tests: [],
    files: [],
    funnel: { ...golden.funnel, useful: 0, kept: 0, rejected: [] },
  };
}

/** A large change: 60 of 412 functions, each with a behaviour change, a gap, a ready test, and every third not measured. */
export function largeResult(): RunResult {
  const golden = goldenResult();
  const indices = Array.from({ length: 60 }, (_, i) => i);
  const file = (i: number) => `packages/billing/src/module${i % 7}.ts`;
  const id = (i: number) => `${file(i)}#compute${i}`;
  return {
    ...golden,
    reasons: [...golden.reasons, { code: 'sampled', message: '60 of 412 changed functions were selected.' }],
    subject: { ...golden.subject, filesChanged: 80, functionsChanged: 412, functionsSelected: 60 },
    functions: indices.map((i) =>
      i % 3 === 0
        ? changedFunction({
            id: id(i),
            file: file(i),
            name: `compute${i}`,
            status: 'stopped',
            reason: `fs.writeFile at ${file(i)}:${i}`,
            judged: 0,
            noticed: 0,
          })
        : changedFunction({ id: id(i), file: file(i), name: `compute${i}`, changes: 1, testsReady: 1 }),
    ),
    survivors: indices.map((i) => survivor({ id: `f${1000 + i}000`, function: id(i), file: file(i), rank: i + 1 })),
    behaviourChanges: indices.map((i) =>
      behaviourChange({
        id: `b${1000 + i}000`,
        function: id(i),
        file: file(i),
        line: i + 1,
        call: `compute${i}(1)`,
      }),
    ),
    tests: indices.map((i) => testEntry({ id: `t${i}`, function: id(i), call: `compute${i}(1)` })),
    score: { ...golden.score, before: { noticed: 120, judged: 180 }, withReady: { noticed: 170, judged: 180 } },
  };
}

/** Texts that would do harm wherever they are not escaped. */
export function hostileResult(): RunResult {
  const golden = goldenResult();
  const evil = '`|</script><img src=x onerror=alert(1)>\n# @everyone [x](javascript:alert(1)) \u001b[31m\u202e';
  return {
    ...golden,
    subject: { ...golden.subject, baseRef: 'ma`in|<b>' },
    functions: [
      changedFunction({ name: `f${evil}` }),
      changedFunction({
        id: 'x',
        name: `g${evil}`,
        status: 'stopped',
        reason: `stopped by ${evil}`,
        file: `src/${evil}.ts`,
      }),
    ],
    survivors: [
      survivor({
        label: `\`${evil}\``,
        file: `src/${evil}.ts`,
        diff: { before: ['```', evil], after: ['````', `${evil}!`] },
        noticedBy: { case: `f('${evil}')`, result: evil, withFault: evil },
      }),
    ],
    behaviourChanges: [
      behaviourChange({ call: `f('${evil}')`, base: evil, head: `${evil}2`, cause: evil, file: `src/${evil}.ts` }),
    ],
    tests: [testEntry({ call: evil, result: evil, notices: [evil] })],
    projects: golden.projects.map((project) => ({ ...project, name: `p${evil}`, notices: [evil] })),
  };
}

/** The faults of the golden example as the engine returned them. */
export function goldenFaults(): Pick<MutationResult, 'results' | 'engine'> {
  const noticed = (line: number, original: string, replacement: string, operator: string): FaultResult =>
    faultResult('killed', { line, original, replacement, operator, killedBy: ['splitCents > shares the rest'] });
  const open = survivors().map((fault) =>
    faultResult('survived', {
      id: fault.id,
      line: fault.line,
      original: fault.original,
      replacement: fault.replacement,
      operator: fault.operator,
    }),
  );
  return {
    engine: { name: 'stryker', version: '10.1.1' },
    results: [
      ...open,
      noticed(6, 'total / parts', 'total * parts', 'ArithmeticOperator'),
      noticed(7, 'total - share * parts', 'total + share * parts', 'ArithmeticOperator'),
      noticed(8, 'i < Math.abs(rest)', 'false', 'ConditionalExpression'),
      faultResult('ignored', { line: 4, original: '`parts must', replacement: '``', operator: 'StringLiteral' }),
    ],
  };
}

interface FaultSketch {
  readonly id?: string;
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  readonly operator: string;
  readonly killedBy?: readonly string[];
}

function faultResult(status: FaultStatus, sketch: FaultSketch): FaultResult {
  const { line, original, replacement, operator, killedBy = [] } = sketch;
  const column = Math.max(0, (PRORATION_SOURCE.split('\n')[line - 1] ?? '').indexOf(original)) + 1;
  const location = { start: { line, column }, end: { line, column: column + original.length } };
  return {
    fault: {
      id: sketch.id ?? `${line}${operator}`,
      file: FILE,
      function: line >= 10 ? PRORATE : SPLIT,
      operator,
      location,
      start: 0,
      end: 0,
      original,
      replacement,
      static: false,
      ...(status === 'ignored' && { arid: 'text of an error message' }),
    },
    status,
    killedBy,
    coveredBy: ['splitCents > shares the rest', 'prorate > a third'],
  };
}

export const GOLDEN_SOURCES: ReadonlyMap<string, string> = new Map([[FILE, PRORATION_SOURCE]]);
