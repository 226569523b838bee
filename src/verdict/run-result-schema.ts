/**
 * RunResult: everything that one run found, in one JSON file (`--json`). Comments, reports and statuses are made from it alone,
 * so it is validated wherever it is read. Texts in it may come from the code under test: whoever shows them escapes them.
 */
import { z } from 'zod';
import { apiChange, behaviourChange, hunk } from './run-result-behaviour.ts';
import { cost, modelWords } from './run-result-cost.ts';

export const RUN_RESULT_VERSION = 1;

const count = z.int().min(0);
const milliseconds = z.number().min(0);

/** Of the faults that were judged, how many some test notices. Always `judged` > 0: where nothing was judged there is no figure. */
const figure = z.object({ noticed: count, judged: z.int().min(1) });

const verdict = z.enum([
  'pass',
  'nothing-to-test',
  'not-analysed',
  'fail',
  'baseline-red',
  'no-verdict',
  'configuration',
]);

/** A code of reasons.ts with its text for this run. */
const reason = z.object({ code: z.string(), message: z.string() });

const tool = z.object({
  version: z.string(),
  engines: z.array(z.object({ name: z.string(), version: z.string() })),
  /** `bubblewrap`, `docker`, `host`; `none` where nothing was executed. */
  sandbox: z.string(),
  /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
  node: z.string().optional(),
  /** What that Node is for where it is another machine than this one, and of the runner image: `linux/arm64`. */
  platform: z.string().optional(),
  network: z.boolean().optional(),
  /** `none`, or provider and name. */
  model: z.string(),
  seed: z.int(),
  configDigest: z.string(),
});

/** What the command line said, as given; what it did not say is absent. */
const asked = z.object({
  command: z.enum(['run', 'mutate', 'compare']),
  base: z.string().optional(),
  /** Compared in place of the work tree. */
  head: z.string().optional(),
  /** `NAME@OLD..NEW`: two versions of a package were compared. */
  dependency: z.string().optional(),
  /** Base ran with the packages that its own lock file names. */
  basePackages: z.boolean().optional(),
  files: z.array(z.string()).optional(),
  seed: z.string().optional(),
  iterations: z.string().optional(),
  maxWall: z.string().optional(),
  sandbox: z.string().optional(),
  install: z.boolean().optional(),
  mode: z.string().optional(),
  gate: z.string().optional(),
  threshold: z.string().optional(),
  provider: z.string().optional(),
  allowCloud: z.boolean().optional(),
  maxTokens: z.string().optional(),
  maxUsd: z.string().optional(),
});

const subject = z.object({
  /** `owner/name`, or the folder's name on a laptop. */
  repository: z.string(),
  pullRequest: z.int().optional(),
  /** As given or found: `main`. */
  baseRef: z.string(),
  baseSha: z.string(),
  /** `merge base with main`, `first parent of the merge`, `given`. */
  baseHow: z.string(),
  headSha: z.string(),
  mergeSha: z.string().optional(),
  ranOn: z.enum(['merge', 'head', 'work-tree']),
  /** Equal for two changes of the same functions to the same code, judged by the same settings. */
  functionsDigest: z.string().optional(),
  filesChanged: count,
  functionsChanged: count,
  /** Fewer than functionsChanged where a large change was sampled. Both count functions of languages that are not analysed. */
  functionsSelected: count,
});

const policy = z.object({
  mode: z.enum(['report', 'enforce']),
  gate: z.enum(['gaps', 'score']),
  /** Per cent; for `gate: score`. */
  threshold: z.number().min(0).max(100).optional(),
  maxSurvivors: count,
  /** `2026-12-07`: report-only before this day. */
  enforceFrom: z.string().optional(),
  failOn: z.enum(['fail', 'error']),
  /** Findings that base does not have keep the policy from being met; absent where they are only reported. */
  findings: z.literal('fail').optional(),
  /** What this run would be under enforcement; present while it is not enforced and something was judged. */
  ifEnforced: z.object({ verdict: z.enum(['pass', 'fail']), exitCode: z.int(), message: z.string() }).optional(),
  /** What the pull request's own change of the policy would do, in a sentence. */
  proposed: z.string().optional(),
});

const score = z.object({
  /** Gate score with the tests that stand in the tree. */
  before: figure.optional(),
  /** The same after this run wrote its tests; equals `before` where it wrote none. */
  after: figure.optional(),
  /** With the tests that are ready to be committed. */
  withReady: figure.optional(),
  /** With these and the new values of the behaviour changes as tests. */
  withConfirmed: figure.optional(),
  /** Every fault of the changed functions that is not arid. */
  full: figure.optional(),
  killed: count,
  survived: count,
  noCoverage: count,
  timeout: count,
  compileError: count,
  /** Arid by rule (message text, logging): counted, never judged. */
  ignored: count,
  needsService: count,
  planned: count,
  /** True where a part could not be judged (a failing test file left out, a project not run). */
  partial: z.boolean(),
});

const baseline = z.object({
  status: z.enum(['green', 'red', 'flaky', 'needs-service', 'no-tests', 'crashed', 'timeout', 'not-run']),
  /** How often the tests ran. */
  runs: count,
  durationMs: milliseconds,
  /** Failing tests, as `file > title`. */
  failed: z.array(z.string()),
  /** Test files that were left out in the copy because they fail without the change of a fault. */
  leftOut: z.array(z.string()).optional(),
  /** Tests that fail because what they talk to is not there, as `file > title (what is missing)`; their files are left out too. */
  needsService: z.array(z.string()).optional(),
  /** Lines that qtest.yml lacks for them: what they need is there, and the sandbox keeps them from it. */
  openings: z.array(z.string()).optional(),
});

const project = z.object({
  /** Relative to the repository, `` for the root. */
  root: z.string(),
  name: z.string(),
  /** Id: `typescript`, `go`. */
  language: z.string(),
  /** `vitest`, `jest`, `mocha`, `node:test`, `none`; empty where the language is not analysed. */
  framework: z.string(),
  frameworkVersion: z.string().optional(),
  verdict,
  reasons: z.array(reason),
  score: figure.optional(),
  testsReaching: count,
  testsTotal: count,
  baseline,
  notices: z.array(z.string()),
});

const changedFunction = z.object({
  id: z.string(),
  file: z.string(),
  name: z.string(),
  language: z.string(),
  /** `root` of its project. */
  project: z.string(),
  lines: z.object({ start: z.int(), end: z.int() }),
  kind: z.enum(['new', 'changed']),
  /** Of its code, without comments, formatting and types; a dismissal counts for one digest alone. */
  digest: z.string().optional(),
  /** `tested` and `changed` were measured; the rest says why not. */
  status: z.enum([
    'tested',
    'changed',
    'needs-double',
    'needs-service',
    'unmutable',
    'unsupported',
    'stopped',
    'skipped',
  ]),
  /** In words, where it was not or only partly measured: ``reaches Postgres by `db/client.ts`; its 9 tests need the database``. */
  reason: z.string().optional(),
  /** Why no test of QTest's is about it, by the list of docs/why-no-test.md; absent where one is. */
  untested: z.string().optional(),
  waysTried: z.array(z.string()),
  /** Faults judged in it, and how many of them the tests in the tree notice. */
  noticed: count,
  judged: count,
  /** `noticed` with the ready tests. */
  noticedWithReady: count.optional(),
  testsReady: count,
  testsWritten: count.optional(),
  /** Inputs listed as behaviour changes. */
  changes: count,
});

/** One input that tells a fault apart from the code as it is. Texts as values.ts prints them. */
const noticedBy = z.object({
  /** `splitCents(5, 1)` */
  case: z.string(),
  /** `[5]` */
  result: z.string(),
  /** `RangeError` */
  withFault: z.string(),
});

const survivor = z.object({
  id: z.string(),
  /** Id of its function. */
  function: z.string(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int().optional(),
  endColumn: z.int().optional(),
  original: z.string(),
  replacement: z.string(),
  operator: z.string(),
  /** 1 is shown first. */
  rank: z.int(),
  status: z.enum(['survived', 'no-coverage']),
  /** False for a fault beyond the gate's selection: it is in no figure but the full score, and no gap unless `toldBeside`. */
  counted: z.boolean().optional(),
  /** Not among the selected ones, and told with them: the most telling of a changed line on which none of those goes unnoticed. */
  toldBeside: z.boolean().optional(),
  /** The fault does not exist on base. */
  isNew: z.boolean(),
  /** A verified input that notices it: as a test ready to be committed or written by this run, or among the behaviour changes to confirm. */
  proof: z.object({ by: z.enum(['ready-test', 'written-test', 'behaviour-change']), case: z.string() }).optional(),
  noticedBy: noticedBy.optional(),
  /** In a line, code between backticks: `` `parts < 1` -> `parts <= 1` ``. */
  label: z.string(),
  /** The whole source lines, without and with the fault; `line` is the first of them. */
  diff: z.object({ before: z.array(z.string()), after: z.array(z.string()) }).optional(),
  /** Tests that reach it and do not notice it. */
  coveredBy: z.array(z.string()),
  /** Why a model takes it for equivalent, in its words; it counts all the same. */
  equivalent: modelWords.optional(),
});

const finding = z.object({
  /**
   * `broken-test`: a test of QTest's own, from an earlier run, that fails now. `documented`: an example that the code does not fulfil.
   * `internal-error`, `result-type`, `mutated-argument`: arguments that declared types admit, and what these do not allow.
   * `model-doubt`: a result that a model doubts, as a question; nobody has checked it.
   * `round-trip`: a value that does not come back from there and back. `slow-input`: a small text with which a regular expression never ends.
   */
  kind: z.enum([
    'hang',
    'crash',
    'broken-test',
    'documented',
    'internal-error',
    'result-type',
    'mutated-argument',
    'round-trip',
    'slow-input',
    'model-doubt',
    'note',
  ]),
  function: z.string(),
  file: z.string(),
  line: z.int().optional(),
  call: z.string().optional(),
  message: z.string(),
  /** True where base does the same with the same input. */
  onBase: z.boolean().optional(),
});

const funnel = z.object({
  candidates: count,
  parsed: count,
  compiled: count,
  passed: count,
  stable: count,
  useful: count,
  kept: count,
  /** What each step dropped by reason, with one example. */
  rejected: z.array(z.object({ step: z.string(), reason: z.string().optional(), count, example: z.string() })),
});

const test = z.object({
  /** Id of the case. */
  id: z.string(),
  file: z.string(),
  /** Describe blocks and title, joined by ` > `. */
  name: z.string(),
  function: z.string(),
  /** `search`, `documented`, `existing-test`, `recorded`, `amplified`, or model and tier. */
  origin: z.string(),
  /** Ids of the faults that it alone notices. */
  kills: z.array(z.string()),
  /** `ready`: not committed yet; `written`: by this run; `standing`: from an earlier run; `to-confirm`: has a changed result. */
  state: z.enum(['ready', 'written', 'standing', 'to-confirm']),
  call: z.string(),
  /** `[5]`, `throws RangeError`. */
  result: z.string(),
  /** Faults in a line each, code between backticks. */
  notices: z.array(z.string()),
  /** Which mistake it would notice, in the words of a model. */
  reason: modelWords.optional(),
  /** For a test that is kept for reach alone: `branch for a non-integer`. */
  reaches: z.string().optional(),
});

const file = z.object({
  path: z.string(),
  action: z.enum(['create', 'update', 'delete']),
  /** Git blob that was read, for updates and deletions. */
  baseBlob: z.string().optional(),
  sha256: z.string(),
  text: z.string(),
  linesAdded: count.optional(),
});

const certificate = z.object({
  testFile: z.string(),
  case: z.string(),
  titlePath: z.array(z.string()),
  fault: z.string(),
  status: z.enum(['valid', 'stale', 'broken', 'edited']),
});

const dismissal = z.object({
  id: z.string(),
  kind: z.enum(['fault', 'behaviour-change']),
  reason: z.string(),
  date: z.string(),
  label: z.string(),
  /** `void`: the function changed since, the dismissal no longer counts. */
  status: z.enum(['active', 'void']),
  /** Added by this change. */
  isNew: z.boolean(),
});

export const runResult = z.object({
  schemaVersion: z.literal(RUN_RESULT_VERSION),
  tool,
  asked,
  subject,
  verdict,
  exitCode: z.int(),
  reasons: z.array(reason),
  policy,
  score,
  projects: z.array(project),
  functions: z.array(changedFunction),
  survivors: z.array(survivor),
  behaviourChanges: z.array(behaviourChange),
  apiChanges: z.array(apiChange),
  hunks: z.array(hunk),
  findings: z.array(finding),
  funnel,
  tests: z.array(test),
  files: z.array(file),
  certificates: z.array(certificate),
  dismissed: z.array(dismissal),
  cost,
  /** Stages in the order in which they ran. */
  timings: z.object({ totalMs: milliseconds, stages: z.array(z.object({ stage: z.string(), ms: milliseconds })) }),
  /** By kind (`tests`, `faults`, `searches`, `observations`, `proofs`, `checks`): results asked for, and those that an earlier run had found. */
  reused: z.array(z.object({ kind: z.string(), asked: count, found: count })).optional(),
  limits: z.object({ hit: z.array(z.object({ limit: z.string(), message: z.string() })) }),
  /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
  mutationReport: z.string().optional(),
  /** Path or address of the HTML report. */
  report: z.string().optional(),
  /** Lists that were cut to keep the file within its limit. */
  truncated: z.array(z.object({ list: z.string(), kept: count, total: count })),
});

type Immutable<T> = T extends readonly (infer U)[]
  ? readonly Immutable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Immutable<T[K]> }
    : T;

export type RunResult = Immutable<z.infer<typeof runResult>>;
export type Verdict = RunResult['verdict'];
export type Figure = Immutable<z.infer<typeof figure>>;
export type Reason = RunResult['reasons'][number];
export type Policy = RunResult['policy'];
export type ProjectResult = RunResult['projects'][number];
export type FunctionResult = RunResult['functions'][number];
export type Survivor = RunResult['survivors'][number];
export type BehaviourChangeResult = RunResult['behaviourChanges'][number];
export type ApiChangeResult = RunResult['apiChanges'][number];
export type HunkResult = RunResult['hunks'][number];
export type TestEntry = RunResult['tests'][number];
export type Dismissed = RunResult['dismissed'][number];
