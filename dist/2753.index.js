export const id = 2753;
export const ids = [2753];
export const modules = {

/***/ 42753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ RUN_RESULT_LIMIT),
  Rw: () => (/* reexport */ RUN_RESULT_VERSION),
  jj: () => (/* binding */ clampResult),
  a8: () => (/* binding */ parseRunResult),
  SS: () => (/* binding */ printRunResult)
});

// UNUSED EXPORTS: runResultJsonSchema

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/src/verdict/run-result-behaviour.js
/** What a RunResult says of behaviour: how it differs from base, for callers, and which tests notice. */

const behaviourChange = schemas.object({
    id: schemas.string(),
    function: schemas.string(),
    file: schemas.string(),
    line: schemas.int(),
    /** `prorate(3000, 0, 0)` */
    call: schemas.string(),
    /** The test case, as generate/test-case.ts has it. */
    input: schemas.unknown(),
    /** Result on base and on head, as values.ts prints them. */
    base: schemas.string(),
    head: schemas.string(),
    /** Code between backticks: `` `>` became `>=` ``; empty where no single hunk explains it. */
    cause: schemas.string(),
    /** Id of the change in this list that has the same cause and is listed first. */
    sameCauseAs: schemas.string().optional(),
    kind: schemas["enum"](['crash', 'kind', 'value', 'message']),
    /** Undoing the cause breaks no test that stands in the tree. */
    unnoticed: schemas.boolean(),
    /** This run was asked to accept it, and wrote the new results as tests. */
    accepted: schemas.boolean().optional(),
    /** A committed test of QTest notices when the cause is undone: nobody is asked about it again. */
    held: schemas.boolean().optional(),
    /** Command that shows it: `node -e 'console.log(require("./proration.ts").prorate(3000, 0, 0))'`, tried on both revisions; else one that writes a failing test. */
    reproduce: schemas.string(),
});
/** What importers find otherwise, by the syntax alone. */
const apiChange = schemas.object({
    what: schemas["enum"](['export', 'signature', 'error']),
    how: schemas["enum"](['added', 'removed', 'changed']),
    file: schemas.string(),
    line: schemas.int().optional(),
    /** `parse`, `Stock.take`, `default` */
    name: schemas.string(),
    /** Signatures, or classes of errors; absent where there is none on that side. */
    base: schemas.string().optional(),
    head: schemas.string().optional(),
});
/** A changed hunk, undone with the tests running that stand in the tree. */
const hunk = schemas.object({
    /** Id of the fault that undoes it. */
    fault: schemas.string(),
    function: schemas.string(),
    file: schemas.string(),
    line: schemas.int(),
    endLine: schemas.int(),
    /** Code between backticks: `` `>` became `>=` ``. */
    change: schemas.string(),
    undone: schemas["enum"](['noticed', 'unnoticed', 'not-judged']),
    /** Tests that fail then, the first few. */
    noticedBy: schemas.array(schemas.string()),
});

;// CONCATENATED MODULE: ./build/src/verdict/run-result-cost.js
/** What a RunResult says of models: what they were asked, and what it cost. */

const count = schemas.int().min(0);
const tokens = { usd: schemas.number().min(0), inputTokens: count, outputTokens: count };
const modelRequest = schemas.object({
    /** What was asked for: `inputs`. */
    purpose: schemas.string(),
    /** Of the prompt's texts. */
    version: count,
    tier: schemas.int().min(1).max(3),
    provider: schemas.string(),
    model: schemas.string(),
    /** Of the model's weights, where the server tells. */
    digest: schemas.string().optional(),
    ...tokens,
    ms: schemas.number().min(0),
    /** `answered`, `cut` (at the longest length), `unreadable`, `refused`, or how it failed. */
    outcome: schemas.string(),
    /** The answer was known from an earlier run, and cost nothing. */
    known: schemas.literal(true).optional(),
    /** The server may have left out a part of the prompt. */
    shortened: schemas.literal(true).optional(),
});
/** What a model said, for people to read: one line, and nobody has checked it. */
const modelWords = schemas.object({ by: schemas.string(), text: schemas.string() });
/** What became of titles and reasons for tests that were kept. */
const naming = schemas.object({
    /** Tests that models were asked about. */
    tests: count,
    /** Titles and reasons that stand. */
    titles: count,
    reasons: count,
    /** By rule: what else was said, and left out. */
    refused: schemas.array(schemas.object({ why: schemas.string(), count })),
});
const cost = schemas.object({
    ...tokens,
    byModel: schemas.array(schemas.object({ model: schemas.string(), ...tokens })),
    /** Every request to a model, in order. */
    requests: schemas.array(modelRequest).optional(),
    naming: naming.optional(),
    /** Why providers and models were not asked. */
    notAsked: schemas.array(schemas.object({ provider: schemas.string(), model: schemas.string().optional(), why: schemas.string() })).optional(),
});

;// CONCATENATED MODULE: ./build/src/verdict/run-result-schema.js
/**
 * RunResult: everything that one run found, in one JSON file (`--json`). Comments, reports and statuses are made from it alone,
 * so it is validated wherever it is read. Texts in it may come from the code under test: whoever shows them escapes them.
 */



const RUN_RESULT_VERSION = 1;
const run_result_schema_count = schemas.int().min(0);
const milliseconds = schemas.number().min(0);
/** Of the faults that were judged, how many some test notices. Always `judged` > 0: where nothing was judged there is no figure. */
const figure = schemas.object({ noticed: run_result_schema_count, judged: schemas.int().min(1) });
const verdict = schemas["enum"]([
    'pass',
    'nothing-to-test',
    'not-analysed',
    'fail',
    'baseline-red',
    'no-verdict',
    'configuration',
]);
/** A code of reasons.ts with its text for this run. */
const reason = schemas.object({ code: schemas.string(), message: schemas.string() });
const tool = schemas.object({
    version: schemas.string(),
    engines: schemas.array(schemas.object({ name: schemas.string(), version: schemas.string() })),
    /** `bubblewrap`, `docker`, `host`; `none` where nothing was executed. */
    sandbox: schemas.string(),
    /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
    node: schemas.string().optional(),
    /** What that Node is for where it is another machine than this one, and of the runner image: `linux/arm64`. */
    platform: schemas.string().optional(),
    network: schemas.boolean().optional(),
    /** `none`, or provider and name. */
    model: schemas.string(),
    seed: schemas.int(),
    configDigest: schemas.string(),
});
/** What the command line said, as given; what it did not say is absent. */
const asked = schemas.object({
    command: schemas["enum"](['run', 'mutate', 'compare']),
    base: schemas.string().optional(),
    /** Compared in place of the work tree. */
    head: schemas.string().optional(),
    /** `NAME@OLD..NEW`: two versions of a package were compared. */
    dependency: schemas.string().optional(),
    /** Base ran with the packages that its own lock file names. */
    basePackages: schemas.boolean().optional(),
    files: schemas.array(schemas.string()).optional(),
    seed: schemas.string().optional(),
    iterations: schemas.string().optional(),
    maxWall: schemas.string().optional(),
    sandbox: schemas.string().optional(),
    install: schemas.boolean().optional(),
    mode: schemas.string().optional(),
    gate: schemas.string().optional(),
    threshold: schemas.string().optional(),
    provider: schemas.string().optional(),
    allowCloud: schemas.boolean().optional(),
    maxTokens: schemas.string().optional(),
    maxUsd: schemas.string().optional(),
});
const subject = schemas.object({
    /** `owner/name`, or the folder's name on a laptop. */
    repository: schemas.string(),
    pullRequest: schemas.int().optional(),
    /** As given or found: `main`. */
    baseRef: schemas.string(),
    baseSha: schemas.string(),
    /** `merge base with main`, `first parent of the merge`, `given`. */
    baseHow: schemas.string(),
    headSha: schemas.string(),
    mergeSha: schemas.string().optional(),
    ranOn: schemas["enum"](['merge', 'head', 'work-tree']),
    /** Equal for two changes of the same functions to the same code, judged by the same settings. */
    functionsDigest: schemas.string().optional(),
    filesChanged: run_result_schema_count,
    functionsChanged: run_result_schema_count,
    /** Fewer than functionsChanged where a large change was sampled. Both count functions of languages that are not analysed. */
    functionsSelected: run_result_schema_count,
});
const policy = schemas.object({
    mode: schemas["enum"](['report', 'enforce']),
    gate: schemas["enum"](['gaps', 'score']),
    /** Per cent; for `gate: score`. */
    threshold: schemas.number().min(0).max(100).optional(),
    maxSurvivors: run_result_schema_count,
    /** `2026-12-07`: report-only before this day. */
    enforceFrom: schemas.string().optional(),
    failOn: schemas["enum"](['fail', 'error']),
    /** Findings that base does not have keep the policy from being met; absent where they are only reported. */
    findings: schemas.literal('fail').optional(),
    /** What this run would be under enforcement; present while it is not enforced and something was judged. */
    ifEnforced: schemas.object({ verdict: schemas["enum"](['pass', 'fail']), exitCode: schemas.int(), message: schemas.string() }).optional(),
    /** What the pull request's own change of the policy would do, in a sentence. */
    proposed: schemas.string().optional(),
});
const score = schemas.object({
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
    killed: run_result_schema_count,
    survived: run_result_schema_count,
    noCoverage: run_result_schema_count,
    timeout: run_result_schema_count,
    compileError: run_result_schema_count,
    /** Arid by rule (message text, logging): counted, never judged. */
    ignored: run_result_schema_count,
    needsService: run_result_schema_count,
    planned: run_result_schema_count,
    /** True where a part could not be judged (a failing test file left out, a project not run). */
    partial: schemas.boolean(),
});
const baseline = schemas.object({
    status: schemas["enum"](['green', 'red', 'flaky', 'needs-service', 'no-tests', 'crashed', 'timeout', 'not-run']),
    /** How often the tests ran. */
    runs: run_result_schema_count,
    durationMs: milliseconds,
    /** Failing tests, as `file > title`. */
    failed: schemas.array(schemas.string()),
    /** Test files that were left out in the copy because they fail without the change of a fault. */
    leftOut: schemas.array(schemas.string()).optional(),
    /** Tests that fail because what they talk to is not there, as `file > title (what is missing)`; their files are left out too. */
    needsService: schemas.array(schemas.string()).optional(),
    /** Lines that qtest.yml lacks for them: what they need is there, and the sandbox keeps them from it. */
    openings: schemas.array(schemas.string()).optional(),
});
const project = schemas.object({
    /** Relative to the repository, `` for the root. */
    root: schemas.string(),
    name: schemas.string(),
    /** Id: `typescript`, `go`. */
    language: schemas.string(),
    /** `vitest`, `jest`, `mocha`, `node:test`, `none`; empty where the language is not analysed. */
    framework: schemas.string(),
    frameworkVersion: schemas.string().optional(),
    verdict,
    reasons: schemas.array(reason),
    score: figure.optional(),
    testsReaching: run_result_schema_count,
    testsTotal: run_result_schema_count,
    baseline,
    notices: schemas.array(schemas.string()),
});
const changedFunction = schemas.object({
    id: schemas.string(),
    file: schemas.string(),
    name: schemas.string(),
    language: schemas.string(),
    /** `root` of its project. */
    project: schemas.string(),
    lines: schemas.object({ start: schemas.int(), end: schemas.int() }),
    kind: schemas["enum"](['new', 'changed']),
    /** Of its code, without comments, formatting and types; a dismissal counts for one digest alone. */
    digest: schemas.string().optional(),
    /** `tested` and `changed` were measured; the rest says why not. */
    status: schemas["enum"]([
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
    reason: schemas.string().optional(),
    /** Why no test of QTest's is about it, by the list of docs/why-no-test.md; absent where one is. */
    untested: schemas.string().optional(),
    waysTried: schemas.array(schemas.string()),
    /** Faults judged in it, and how many of them the tests in the tree notice. */
    noticed: run_result_schema_count,
    judged: run_result_schema_count,
    /** `noticed` with the ready tests. */
    noticedWithReady: run_result_schema_count.optional(),
    testsReady: run_result_schema_count,
    testsWritten: run_result_schema_count.optional(),
    /** Inputs listed as behaviour changes. */
    changes: run_result_schema_count,
});
/** One input that tells a fault apart from the code as it is. Texts as values.ts prints them. */
const noticedBy = schemas.object({
    /** `splitCents(5, 1)` */
    case: schemas.string(),
    /** `[5]` */
    result: schemas.string(),
    /** `RangeError` */
    withFault: schemas.string(),
});
const survivor = schemas.object({
    id: schemas.string(),
    /** Id of its function. */
    function: schemas.string(),
    file: schemas.string(),
    line: schemas.int(),
    column: schemas.int(),
    endLine: schemas.int().optional(),
    endColumn: schemas.int().optional(),
    original: schemas.string(),
    replacement: schemas.string(),
    operator: schemas.string(),
    /** 1 is shown first. */
    rank: schemas.int(),
    status: schemas["enum"](['survived', 'no-coverage']),
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and no gap unless `toldBeside`. */
    counted: schemas.boolean().optional(),
    /** Not among the selected ones, and told with them: the most telling of a changed line on which none of those goes unnoticed. */
    toldBeside: schemas.boolean().optional(),
    /** The fault does not exist on base. */
    isNew: schemas.boolean(),
    /** A verified input that notices it: as a test ready to be committed or written by this run, or among the behaviour changes to confirm. */
    proof: schemas.object({ by: schemas["enum"](['ready-test', 'written-test', 'behaviour-change']), case: schemas.string() }).optional(),
    noticedBy: noticedBy.optional(),
    /** In a line, code between backticks: `` `parts < 1` -> `parts <= 1` ``. */
    label: schemas.string(),
    /** The whole source lines, without and with the fault; `line` is the first of them. */
    diff: schemas.object({ before: schemas.array(schemas.string()), after: schemas.array(schemas.string()) }).optional(),
    /** Tests that reach it and do not notice it. */
    coveredBy: schemas.array(schemas.string()),
    /** Why a model takes it for equivalent, in its words; it counts all the same. */
    equivalent: modelWords.optional(),
});
const finding = schemas.object({
    /**
     * `broken-test`: a test of QTest's own, from an earlier run, that fails now. `documented`: an example that the code does not fulfil.
     * `internal-error`, `result-type`, `mutated-argument`: arguments that declared types admit, and what these do not allow.
     * `model-doubt`: a result that a model doubts, as a question; nobody has checked it.
     * `round-trip`: a value that does not come back from there and back. `slow-input`: a small text with which a regular expression never ends.
     */
    kind: schemas["enum"]([
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
    function: schemas.string(),
    file: schemas.string(),
    line: schemas.int().optional(),
    call: schemas.string().optional(),
    message: schemas.string(),
    /** True where base does the same with the same input. */
    onBase: schemas.boolean().optional(),
});
const funnel = schemas.object({
    candidates: run_result_schema_count,
    parsed: run_result_schema_count,
    compiled: run_result_schema_count,
    passed: run_result_schema_count,
    stable: run_result_schema_count,
    useful: run_result_schema_count,
    kept: run_result_schema_count,
    /** What each step dropped by reason, with one example. */
    rejected: schemas.array(schemas.object({ step: schemas.string(), reason: schemas.string().optional(), count: run_result_schema_count, example: schemas.string() })),
});
const test = schemas.object({
    /** Id of the case. */
    id: schemas.string(),
    file: schemas.string(),
    /** Describe blocks and title, joined by ` > `. */
    name: schemas.string(),
    function: schemas.string(),
    /** `search`, `documented`, `existing-test`, `recorded`, `amplified`, or model and tier. */
    origin: schemas.string(),
    /** Ids of the faults that it alone notices. */
    kills: schemas.array(schemas.string()),
    /** `ready`: not committed yet; `written`: by this run; `standing`: from an earlier run; `to-confirm`: has a changed result. */
    state: schemas["enum"](['ready', 'written', 'standing', 'to-confirm']),
    call: schemas.string(),
    /** `[5]`, `throws RangeError`. */
    result: schemas.string(),
    /** Faults in a line each, code between backticks. */
    notices: schemas.array(schemas.string()),
    /** Which mistake it would notice, in the words of a model. */
    reason: modelWords.optional(),
    /** For a test that is kept for reach alone: `branch for a non-integer`. */
    reaches: schemas.string().optional(),
});
const file = schemas.object({
    path: schemas.string(),
    action: schemas["enum"](['create', 'update', 'delete']),
    /** Git blob that was read, for updates and deletions. */
    baseBlob: schemas.string().optional(),
    sha256: schemas.string(),
    text: schemas.string(),
    linesAdded: run_result_schema_count.optional(),
});
const certificate = schemas.object({
    testFile: schemas.string(),
    case: schemas.string(),
    titlePath: schemas.array(schemas.string()),
    fault: schemas.string(),
    status: schemas["enum"](['valid', 'stale', 'broken', 'edited']),
});
const dismissal = schemas.object({
    id: schemas.string(),
    kind: schemas["enum"](['fault', 'behaviour-change']),
    reason: schemas.string(),
    date: schemas.string(),
    label: schemas.string(),
    /** `void`: the function changed since, the dismissal no longer counts. */
    status: schemas["enum"](['active', 'void']),
    /** Added by this change. */
    isNew: schemas.boolean(),
});
const run_result_schema_runResult = schemas.object({
    schemaVersion: schemas.literal(RUN_RESULT_VERSION),
    tool,
    asked,
    subject,
    verdict,
    exitCode: schemas.int(),
    reasons: schemas.array(reason),
    policy,
    score,
    projects: schemas.array(project),
    functions: schemas.array(changedFunction),
    survivors: schemas.array(survivor),
    behaviourChanges: schemas.array(behaviourChange),
    apiChanges: schemas.array(apiChange),
    hunks: schemas.array(hunk),
    findings: schemas.array(finding),
    funnel,
    tests: schemas.array(test),
    files: schemas.array(file),
    certificates: schemas.array(certificate),
    dismissed: schemas.array(dismissal),
    cost: cost,
    /** Stages in the order in which they ran. */
    timings: schemas.object({ totalMs: milliseconds, stages: schemas.array(schemas.object({ stage: schemas.string(), ms: milliseconds })) }),
    /** By kind (`tests`, `faults`, `searches`, `observations`, `proofs`, `checks`): results asked for, and those that an earlier run had found. */
    reused: schemas.array(schemas.object({ kind: schemas.string(), asked: run_result_schema_count, found: run_result_schema_count })).optional(),
    limits: schemas.object({ hit: schemas.array(schemas.object({ limit: schemas.string(), message: schemas.string() })) }),
    /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
    mutationReport: schemas.string().optional(),
    /** Path or address of the HTML report. */
    report: schemas.string().optional(),
    /** Lists that were cut to keep the file within its limit. */
    truncated: schemas.array(schemas.object({ list: schemas.string(), kept: run_result_schema_count, total: run_result_schema_count })),
});

;// CONCATENATED MODULE: ./build/src/verdict/run-result.js
/** Reading and writing RunResult files. Its shape is in run-result-schema.ts. */




/** Largest file that is written or read, in bytes of UTF-8. */
const RUN_RESULT_LIMIT = 5 * 1024 * 1024;
/** JSON Schema of the result file; docs/run-result.schema.json holds it. */
function runResultJsonSchema() {
    const schema = z.toJSONSchema(runResult, { io: 'input' });
    return { $schema: schema.$schema, title: 'QTest RunResult', ...schema };
}
/**
 * Reads a result file's text. Throws ConfigurationError naming the first fields that are wrong; `where` is the file's name as
 * the user knows it.
 */
function parseRunResult(text, where = 'the result file') {
    if (Buffer.byteLength(text) > RUN_RESULT_LIMIT) {
        throw new errors/* ConfigurationError */.j1(`${where} is larger than 5 MB, which QTest never writes. Make it anew with \`qtest run --json\`.`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* ConfigurationError */.j1(`${where} is not JSON (${why}). Make it anew with \`qtest run --json\`.`);
    }
    const version = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version !== RUN_RESULT_VERSION) {
        throw new errors/* ConfigurationError */.j1(`${where} has schema version ${version}; this QTest reads version ${RUN_RESULT_VERSION}. Read it with the QTest that wrote it.`);
    }
    const parsed = run_result_schema_runResult.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'the top'}: ${issue.message}`);
    throw new errors/* ConfigurationError */.j1(`${where} is not a QTest result (${issues.join('; ')}). Make it anew with \`qtest run --json\`.`);
}
/** Lists that may be cut. What decides is not among them. */
const CLAMPABLE = [
    'certificates',
    'findings',
    'apiChanges',
    'hunks',
    'tests',
    'files',
    'dismissed',
    'survivors',
    'behaviourChanges',
    'functions',
];
/** The result as it is written: within `limit` bytes, the heaviest lists halved until it fits, each cut noted in `truncated`. */
function clampResult(result, limit = RUN_RESULT_LIMIT) {
    const totals = new Map(result.truncated.map((cut) => [cut.list, cut.total]));
    let clamped = result;
    while (Buffer.byteLength(printRunResult(clamped)) > limit) {
        const weights = CLAMPABLE.map((list) => ({ list, weight: JSON.stringify(clamped[list]).length }));
        const list = weights.sort((a, b) => b.weight - a.weight)[0]?.list;
        if (list === undefined || clamped[list].length === 0)
            break;
        const total = totals.get(list) ?? clamped[list].length;
        totals.set(list, total);
        const kept = clamped[list].slice(0, Math.floor(clamped[list].length / 2));
        const others = clamped.truncated.filter((cut) => cut.list !== list);
        clamped = { ...clamped, [list]: kept, truncated: [...others, { list, kept: kept.length, total }] };
    }
    return clamped;
}
/** The text of a result file. */
function printRunResult(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ })

};
