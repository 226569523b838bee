export const id = 5628;
export const ids = [5628];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dismiss: () => (/* binding */ dismiss)
/* harmony export */ });
/* harmony import */ var _outcome_dismissal_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69625);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6910);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82400);




/** `qtest dismiss ID REASON`: one more entry in the committed ledger. */
async function dismiss(id, reason, io) {
    const { root, result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    const entry = (0,_outcome_dismissal_of_js__WEBPACK_IMPORTED_MODULE_0__/* .dismissalOf */ .H)(result, id, reason, new Date(io.now()).toISOString().slice(0, 10));
    await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeInside */ .Mt)(root, _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd, (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .printLedger */ .Xx)((0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .withDismissal */ .Sp)(await (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(root), entry)));
    io.stdout.write(`Dismissed ${entry.id}: ${entry.label}\nCommit ${_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd}; it counts until the function changes.\n`);
    return 0;
}


/***/ }),

/***/ 69625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ dismissalOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_marked_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78120);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40742);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39952);




/**
 * The entry for the ledger that dismisses a fault or a behaviour change of a run; `id` is the beginning of its id, `date` as `2026-12-07`.
 * It counts for the function as it was judged. Throws ConfigurationError without a reason, and for an id that is not in the result.
 */
function dismissalOf(result, id, reason, date) {
    if (reason.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('A dismissal needs a reason: qtest dismiss ID "why it is fine".');
    const { function: owner, ...entry } = (0,_last_result_js__WEBPACK_IMPORTED_MODULE_2__/* .oneById */ .l$)(entriesOf(result), id, 'open fault or behaviour change');
    const functionHash = result.functions.find((one) => one.id === owner)?.digest;
    if (functionHash === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The function ${owner} is not in the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_1__/* .rerunCommand */ .w)(result)}`);
    return { ...entry, reason: reason.trim(), functionHash, date };
}
function entriesOf({ survivors, behaviourChanges }) {
    return [
        ...survivors.map((fault) => ({
            id: fault.id,
            kind: 'fault',
            function: fault.function,
            label: `${fault.file}:${fault.line} ${(0,_report_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(fault.label)}`,
        })),
        ...behaviourChanges.map((change) => ({
            id: change.id,
            kind: 'behaviour-change',
            function: change.function,
            label: `${change.call}: ${change.base} became ${change.head}`,
        })),
    ];
}


/***/ }),

/***/ 39952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ LAST_RESULT),
/* harmony export */   SY: () => (/* binding */ readLastResult),
/* harmony export */   l$: () => (/* binding */ oneById)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43517);
/** The result of the last run, which the commands that follow it read: `.qtest/last.json` of the repository. */






/** Relative to the repository. */
const LAST_RESULT = '.qtest/last.json';
async function readLastResult(cwd) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd);
    try {
        return { root, result: (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunResult */ .a8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, LAST_RESULT), 'utf8'), LAST_RESULT) };
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`No run is recorded in ${root} (${LAST_RESULT} is missing). Start one: qtest run`);
    }
}
/** The one entry whose id begins with `start`. Throws ConfigurationError when there is none, or more than one. */
function oneById(entries, start, kind) {
    const ids = (0,_report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsStartingWith */ .P)(entries.map((entry) => entry.id), start);
    const [found] = entries.filter((entry) => entry.id === ids[0]);
    if (found && ids.length === 1)
        return found;
    if (ids.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${start} stands for ${ids.length} ids (${ids.join(', ')}). Give more digits.`);
    }
    const known = entries.slice(0, 8).map((entry) => entry.id.slice(0, 8));
    const list = known.length === 0 ? `The last run has no ${kind}.` : `The last run has: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run has no ${kind} with the id ${start}. ${list}`);
}


/***/ }),

/***/ 40742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
const FLAGS = {
    base: '--base',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    sandbox: '--sandbox',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
};
/** What the run was asked for. A base that moves with HEAD is given as the commit that it was. */
function askedAgain({ asked, subject }) {
    const ref = asked.base ?? subject.baseRef;
    if (/HEAD|@/.test(ref) && asked.files === undefined)
        return { ...asked, base: subject.baseSha.slice(0, 12) };
    return asked;
}
/** `qtest run --base main --write`: a line for a shell. `more` are further flags; with `--write` the command is `run`, else the run's own. */
function rerunCommand(result, ...more) {
    const asked = askedAgain(result);
    const command = more.includes('--write') ? 'run' : asked.command;
    const named = Object.entries(FLAGS).flatMap(([key, flag]) => {
        const value = asked[key];
        return value === undefined ? [] : [flag, shellWord(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(shellWord)];
    const install = asked.install ? ['--install'] : [];
    return ['qtest', command, ...named, ...install, ...files, ...more].join(' ');
}
function shellWord(text) {
    return /^[\w@./:+=^~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kd: () => (/* binding */ LEDGER_PATH),
  Bx: () => (/* binding */ dismissals),
  h8: () => (/* binding */ parseLedger),
  Xx: () => (/* binding */ printLedger),
  SC: () => (/* binding */ readLedger),
  Sp: () => (/* binding */ withDismissal)
});

// UNUSED EXPORTS: EMPTY_LEDGER, activeIds

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/copy/read-claim.js
var read_claim = __webpack_require__(42346);
;// CONCATENATED MODULE: ./build/src/verdict/ledger.js
/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */





/** Relative to the repository. */
const LEDGER_PATH = '.qtest/ledger.json';
const dismissal = schemas/* strictObject */.rej({
    /** Id of a fault or of a behaviour change. */
    id: schemas/* string */.YjP().min(1),
    kind: schemas/* enum */.k5n(['fault', 'behaviour-change']),
    /** Why it is fine as it is; shown in the comment. */
    reason: schemas/* string */.YjP().trim().min(1),
    /** Digest of the function when it was dismissed; with another one the dismissal is void. */
    functionHash: schemas/* string */.YjP().min(1),
    /** `2026-12-07` */
    date: date(),
    /** What is dismissed, in a line. */
    label: schemas/* string */.YjP(),
});
const ledgerSchema = schemas/* strictObject */.rej({ schemaVersion: schemas/* literal */.euz(1), dismissals: schemas/* array */.YOg(dismissal) });
const EMPTY_LEDGER = { schemaVersion: 1, dismissals: [] };
/** The ledger of a work tree; `root` is the repository's absolute path. */
async function readLedger(root) {
    return parseLedger((0,read_claim/* readClaimedText */.$B)((0,external_node_path_.join)(root, LEDGER_PATH), await (0,promises_.realpath)(root)));
}
/** Reads a ledger's text; undefined text (no such file) is an empty ledger. Throws ConfigurationError when it is malformed. */
function parseLedger(text) {
    if (text === undefined)
        return EMPTY_LEDGER;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw malformed(error instanceof Error ? error.message : String(error));
    }
    const parsed = ledgerSchema.safeParse(json);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw malformed(`${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not a ledger'}`);
    }
    const ids = parsed.data.dismissals.map((entry) => entry.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
        throw malformed(`${twice} is dismissed twice`);
    return parsed.data;
}
/** Stable text of a ledger: by id, two spaces, a newline at the end. */
function printLedger(ledger) {
    const dismissals = [...ledger.dismissals].sort((a, b) => (a.id < b.id ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: 1, dismissals }, null, 2)}\n`;
}
/** The ledger with one dismissal more; an older one of the same id is replaced. */
function withDismissal(ledger, entry) {
    return { ...ledger, dismissals: [...ledger.dismissals.filter((old) => old.id !== entry.id), entry] };
}
/**
 * The dismissals that concern this run, for RunResult. `current` gives for each fault and behaviour change of the run the
 * digest of its function as it is now; what is not in it is not listed. `base` is base's ledger, by which new ones are known.
 */
function dismissals(ledger, base, current) {
    const before = new Set(base.dismissals.map((entry) => entry.id));
    return ledger.dismissals.flatMap((entry) => {
        const digest = current.get(entry.id);
        if (digest === undefined)
            return [];
        const { functionHash, ...shown } = entry;
        const status = digest === functionHash ? 'active' : 'void';
        return [{ ...shown, status, isNew: !before.has(entry.id) }];
    });
}
/** Ids whose dismissal counts. */
function activeIds(dismissed) {
    return new Set(dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
}
function malformed(why) {
    return new errors/* ConfigurationError */.j1(`${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`);
}


/***/ }),

/***/ 43517:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/verdict/run-result-schema.js
/**
 * RunResult: everything that one run found, in one JSON file (`--json`). Comments, reports and statuses are made from it alone,
 * so it is validated wherever it is read. Texts in it may come from the code under test: whoever shows them escapes them.
 */

const RUN_RESULT_VERSION = 1;
const count = schemas/* int */.Whr().min(0);
const milliseconds = schemas/* number */.aig().min(0);
/** Of the faults that were judged, how many some test notices. Always `judged` > 0: where nothing was judged there is no figure. */
const figure = schemas/* object */.Ikc({ noticed: count, judged: schemas/* int */.Whr().min(1) });
const verdict = schemas/* enum */.k5n([
    'pass',
    'nothing-to-test',
    'not-analysed',
    'fail',
    'baseline-red',
    'no-verdict',
    'configuration',
]);
/** A code of reasons.ts with its text for this run. */
const reason = schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
const tool = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    engines: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    /** `bubblewrap`, `docker`, `host`; `none` where nothing was executed. */
    sandbox: schemas/* string */.YjP(),
    /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
    node: schemas/* string */.YjP().optional(),
    /** What that Node is for where it is another machine than this one, and of the runner image: `linux/arm64`. */
    platform: schemas/* string */.YjP().optional(),
    network: schemas/* boolean */.zMY().optional(),
    /** `none`, or provider and name. */
    model: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr(),
    configDigest: schemas/* string */.YjP(),
});
/** What the command line said, as given; what it did not say is absent. */
const asked = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['run', 'mutate', 'compare']),
    base: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    seed: schemas/* string */.YjP().optional(),
    iterations: schemas/* string */.YjP().optional(),
    maxWall: schemas/* string */.YjP().optional(),
    sandbox: schemas/* string */.YjP().optional(),
    install: schemas/* boolean */.zMY().optional(),
    mode: schemas/* string */.YjP().optional(),
    gate: schemas/* string */.YjP().optional(),
    threshold: schemas/* string */.YjP().optional(),
});
const subject = schemas/* object */.Ikc({
    /** `owner/name`, or the folder's name on a laptop. */
    repository: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().optional(),
    /** As given or found: `main`. */
    baseRef: schemas/* string */.YjP(),
    baseSha: schemas/* string */.YjP(),
    /** `merge base with main`, `first parent of the merge`, `given`. */
    baseHow: schemas/* string */.YjP(),
    headSha: schemas/* string */.YjP(),
    mergeSha: schemas/* string */.YjP().optional(),
    ranOn: schemas/* enum */.k5n(['merge', 'head', 'work-tree']),
    /** Equal for two changes of the same functions to the same code, judged by the same settings. */
    functionsDigest: schemas/* string */.YjP().optional(),
    filesChanged: count,
    functionsChanged: count,
    /** Fewer than functionsChanged where a large change was sampled. Both count functions of languages that are not analysed. */
    functionsSelected: count,
});
const policy = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(['report', 'enforce']),
    gate: schemas/* enum */.k5n(['gaps', 'score']),
    /** Per cent; for `gate: score`. */
    threshold: schemas/* number */.aig().min(0).max(100).optional(),
    maxSurvivors: count,
    /** `2026-12-07`: report-only before this day. */
    enforceFrom: schemas/* string */.YjP().optional(),
    failOn: schemas/* enum */.k5n(['fail', 'error']),
    /** What this run would be under enforcement; present while it is not enforced and something was judged. */
    ifEnforced: schemas/* object */.Ikc({ verdict: schemas/* enum */.k5n(['pass', 'fail']), exitCode: schemas/* int */.Whr(), message: schemas/* string */.YjP() }).optional(),
    /** What the pull request's own change of the policy would do, in a sentence. */
    proposed: schemas/* string */.YjP().optional(),
});
const score = schemas/* object */.Ikc({
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
    partial: schemas/* boolean */.zMY(),
});
const baseline = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['green', 'red', 'flaky', 'needs-service', 'no-tests', 'crashed', 'timeout', 'not-run']),
    /** How often the tests ran. */
    runs: count,
    durationMs: milliseconds,
    /** Failing tests, as `file > title`. */
    failed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Test files that were left out in the copy because they fail without the change of a fault. */
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Tests that fail because what they talk to is not there, as `file > title (what is missing)`; their files are left out too. */
    needsService: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Lines that qtest.yml lacks for them: what they need is there, and the sandbox keeps them from it. */
    openings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const project = schemas/* object */.Ikc({
    /** Relative to the repository, `` for the root. */
    root: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** Id: `typescript`, `go`. */
    language: schemas/* string */.YjP(),
    /** `vitest`, `jest`, `mocha`, `node:test`, `none`; empty where the language is not analysed. */
    framework: schemas/* string */.YjP(),
    frameworkVersion: schemas/* string */.YjP().optional(),
    verdict,
    reasons: schemas/* array */.YOg(reason),
    score: figure.optional(),
    testsReaching: count,
    testsTotal: count,
    baseline,
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const changedFunction = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    language: schemas/* string */.YjP(),
    /** `root` of its project. */
    project: schemas/* string */.YjP(),
    lines: schemas/* object */.Ikc({ start: schemas/* int */.Whr(), end: schemas/* int */.Whr() }),
    kind: schemas/* enum */.k5n(['new', 'changed']),
    /** Of its code, without comments, formatting and types; a dismissal counts for one digest alone. */
    digest: schemas/* string */.YjP().optional(),
    /** `tested` and `changed` were measured; the rest says why not. */
    status: schemas/* enum */.k5n([
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
    reason: schemas/* string */.YjP().optional(),
    waysTried: schemas/* array */.YOg(schemas/* string */.YjP()),
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
const noticedBy = schemas/* object */.Ikc({
    /** `splitCents(5, 1)` */
    case: schemas/* string */.YjP(),
    /** `[5]` */
    result: schemas/* string */.YjP(),
    /** `RangeError` */
    withFault: schemas/* string */.YjP(),
});
const survivor = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** Id of its function. */
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr().optional(),
    endColumn: schemas/* int */.Whr().optional(),
    original: schemas/* string */.YjP(),
    replacement: schemas/* string */.YjP(),
    operator: schemas/* string */.YjP(),
    /** 1 is shown first. */
    rank: schemas/* int */.Whr(),
    status: schemas/* enum */.k5n(['survived', 'no-coverage']),
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and not listed as a gap. */
    counted: schemas/* boolean */.zMY().optional(),
    /** The fault does not exist on base. */
    isNew: schemas/* boolean */.zMY(),
    /** A verified input that notices it: as a test ready to be committed or written by this run, or among the behaviour changes to confirm. */
    proof: schemas/* object */.Ikc({ by: schemas/* enum */.k5n(['ready-test', 'written-test', 'behaviour-change']), case: schemas/* string */.YjP() }).optional(),
    noticedBy: noticedBy.optional(),
    /** In a line, code between backticks: `` `parts < 1` -> `parts <= 1` ``. */
    label: schemas/* string */.YjP(),
    /** The whole source lines, without and with the fault; `line` is the first of them. */
    diff: schemas/* object */.Ikc({ before: schemas/* array */.YOg(schemas/* string */.YjP()), after: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    /** Tests that reach it and do not notice it. */
    coveredBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const behaviourChange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    /** `prorate(3000, 0, 0)` */
    call: schemas/* string */.YjP(),
    /** The test case, as generate/test-case.ts has it. */
    input: schemas/* unknown */.L5J(),
    /** Result on base and on head, as values.ts prints them. */
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    /** Code between backticks: `` `>` became `>=` ``; empty where no single hunk explains it. */
    cause: schemas/* string */.YjP(),
    /** Id of the change in this list that has the same cause and is listed first. */
    sameCauseAs: schemas/* string */.YjP().optional(),
    kind: schemas/* enum */.k5n(['crash', 'kind', 'value', 'message']),
    /** Undoing the cause breaks no test that stands in the tree. */
    unnoticed: schemas/* boolean */.zMY(),
    /** This run was asked to accept it, and wrote the new results as tests. */
    accepted: schemas/* boolean */.zMY().optional(),
    /** A committed test of QTest notices when the cause is undone: nobody is asked about it again. */
    held: schemas/* boolean */.zMY().optional(),
    /** Command that shows it: `npx qtest compare --emit prorate`. */
    reproduce: schemas/* string */.YjP(),
});
const finding = schemas/* object */.Ikc({
    /** `broken-test`: a test of QTest's own, from an earlier run, that fails now. */
    kind: schemas/* enum */.k5n(['hang', 'crash', 'broken-test', 'note']),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    call: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
});
const funnel = schemas/* object */.Ikc({
    candidates: count,
    parsed: count,
    compiled: count,
    passed: count,
    stable: count,
    useful: count,
    kept: count,
    /** What each step dropped by reason, with one example. */
    rejected: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), reason: schemas/* string */.YjP().optional(), count, example: schemas/* string */.YjP() })),
});
const test = schemas/* object */.Ikc({
    /** Id of the case. */
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    /** Describe blocks and title, joined by ` > `. */
    name: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    /** `search`, `documented`, `existing-test`, `recorded`, `amplified`, or model and tier. */
    origin: schemas/* string */.YjP(),
    /** Ids of the faults that it alone notices. */
    kills: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** `ready`: not committed yet; `written`: by this run; `standing`: from an earlier run; `to-confirm`: has a changed result. */
    state: schemas/* enum */.k5n(['ready', 'written', 'standing', 'to-confirm']),
    call: schemas/* string */.YjP(),
    /** `[5]`, `throws RangeError`. */
    result: schemas/* string */.YjP(),
    /** Faults in a line each, code between backticks. */
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** For a test that is kept for reach alone: `branch for a non-integer`. */
    reaches: schemas/* string */.YjP().optional(),
});
const file = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['create', 'update', 'delete']),
    /** Git blob that was read, for updates and deletions. */
    baseBlob: schemas/* string */.YjP().optional(),
    sha256: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    linesAdded: count.optional(),
});
const certificate = schemas/* object */.Ikc({
    testFile: schemas/* string */.YjP(),
    case: schemas/* string */.YjP(),
    titlePath: schemas/* array */.YOg(schemas/* string */.YjP()),
    fault: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['valid', 'stale', 'broken', 'edited']),
});
const dismissal = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['fault', 'behaviour-change']),
    reason: schemas/* string */.YjP(),
    date: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** `void`: the function changed since, the dismissal no longer counts. */
    status: schemas/* enum */.k5n(['active', 'void']),
    /** Added by this change. */
    isNew: schemas/* boolean */.zMY(),
});
const tokens = { usd: schemas/* number */.aig().min(0), inputTokens: count, outputTokens: count };
const run_result_schema_runResult = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(RUN_RESULT_VERSION),
    tool,
    asked,
    subject,
    verdict,
    exitCode: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(reason),
    policy,
    score,
    projects: schemas/* array */.YOg(project),
    functions: schemas/* array */.YOg(changedFunction),
    survivors: schemas/* array */.YOg(survivor),
    behaviourChanges: schemas/* array */.YOg(behaviourChange),
    findings: schemas/* array */.YOg(finding),
    funnel,
    tests: schemas/* array */.YOg(test),
    files: schemas/* array */.YOg(file),
    certificates: schemas/* array */.YOg(certificate),
    dismissed: schemas/* array */.YOg(dismissal),
    cost: schemas/* object */.Ikc({ ...tokens, byModel: schemas/* array */.YOg(schemas/* object */.Ikc({ model: schemas/* string */.YjP(), ...tokens })) }),
    /** Stages in the order in which they ran. */
    timings: schemas/* object */.Ikc({ totalMs: milliseconds, stages: schemas/* array */.YOg(schemas/* object */.Ikc({ stage: schemas/* string */.YjP(), ms: milliseconds })) }),
    /** By kind (`tests`, `faults`, `searches`, `observations`, `proofs`, `checks`): results asked for, and those that an earlier run had found. */
    reused: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), asked: count, found: count })).optional(),
    limits: schemas/* object */.Ikc({ hit: schemas/* array */.YOg(schemas/* object */.Ikc({ limit: schemas/* string */.YjP(), message: schemas/* string */.YjP() })) }),
    /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
    mutationReport: schemas/* string */.YjP().optional(),
    /** Path or address of the HTML report. */
    report: schemas/* string */.YjP().optional(),
    /** Lists that were cut to keep the file within its limit. */
    truncated: schemas/* array */.YOg(schemas/* object */.Ikc({ list: schemas/* string */.YjP(), kept: count, total: count })),
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


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/** The proof that each kept test carries, committed beside the tests: `.qtest/certificates/<test file>.json`. */

const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
});
const faultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    location,
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    original: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    replacement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    static: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Id of the case: hash of its input. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    titlePath: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Hash of the case's own text, by which an edit by hand is known. */
    textHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Digest of the function's tree; another digest means that the proof is stale. */
        functionHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Offset at which the function began, by which the fault is found again when code above it moved. */
        functionStart: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        /** sha256 of the whole source file when the proof was made. */
        fileHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    fault: faultSchema,
    /** How the test fails with the fault in place. */
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    testFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(certificateSchema),
    /** Ids of cases that a person deleted: they never come back. */
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Where the certificates of a test file stand, relative to the repository. */
function certificatePath(testFile) {
    return `.qtest/certificates/${testFile}.json`;
}
/** Reads a certificate file's text; undefined when it is not one (a foreign or damaged file proves nothing). */
function parseCertificates(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = fileSchema.safeParse(json);
    return parsed.success ? parsed.data : undefined;
}
/** Stable text of a certificate file: cases by title, two spaces, a newline at the end. */
function printCertificates(file) {
    const cases = [...file.cases].sort((a, b) => (a.titlePath.join('\0') < b.titlePath.join('\0') ? -1 : 1));
    return `${JSON.stringify({ ...file, cases, deleted: [...file.deleted].sort() }, null, 2)}\n`;
}
/** The fault without what only a run needs. */
function certifiedFault(fault) {
    const { arid: _, ...rest } = fault;
    return structuredClone(rest);
}


/***/ }),

/***/ 56052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ recheck),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** `qtest verify`: the proofs of kept tests, made again. */

/** One answer for each certified case: its text is as certified, its function too, and the test notices its fault. */
async function recheck(request) {
    const { language, certificates, testFile, text } = request;
    const located = new Map((await language.locateCases(testFile, text, certificates.cases)).map((c) => [c.id, c.textHash]));
    const answers = new Map();
    const answer = (certificate, status, reason) => answers.set(certificate.id, {
        testFile,
        case: certificate.id,
        title: certificate.titlePath.join(' > '),
        status,
        ...(reason ? { reason } : {}),
    });
    const proofs = [];
    for (const certificate of certificates.cases) {
        const hash = located.get(certificate.id);
        if (hash === undefined)
            answer(certificate, 'deleted', 'no test with this title stands in the file');
        else if (hash !== certificate.textHash)
            answer(certificate, 'edited', 'its text was edited by hand: it is yours');
        else {
            const fault = await currentFault(request, certificate);
            if (typeof fault === 'string')
                answer(certificate, 'stale', fault);
            else
                proofs.push({ certificate, fault });
        }
    }
    const test = {
        path: testFile,
        previous: text,
        text,
        cases: certificates.cases.map(({ id, titlePath, textHash }) => ({ id, titlePath, textHash })),
        rejected: [],
    };
    const results = await request.session.prove({
        proofs: proofs.map(({ certificate, fault }) => ({ fault, test, titlePath: certificate.titlePath })),
        signal: request.signal,
    });
    proofs.forEach(({ certificate }, i) => {
        const result = results[i];
        if (result?.verdict === 'noticed')
            answer(certificate, 'valid');
        else
            answer(certificate, 'broken', result?.message ?? `the test does not notice ${certificate.fault.original} -> ${certificate.fault.replacement}`);
    });
    return certificates.cases.flatMap((c) => answers.get(c.id) ?? []);
}
/** The certificate's fault at its place in the source as it is now, or why it has none. */
async function currentFault(request, certificate) {
    const { source, fault } = certificate;
    const text = await request.readSource(source.path);
    if (text === undefined)
        return `${source.path} is gone`;
    if (sha256(text) === source.fileHash)
        return fault;
    const outline = await request.language.outline(source.path, text);
    const now = outline.functions.find((f) => f.name === source.function);
    if (!now)
        return `${source.function} is gone from ${source.path}`;
    if (now.digest !== source.functionHash)
        return `${source.function} changed since the proof was made`;
    const shift = now.start - source.functionStart;
    const moved = { ...fault, start: fault.start + shift, end: fault.end + shift };
    if (text.slice(moved.start, moved.end) !== fault.original)
        return `the fault's place in ${source.path} is not what it was`;
    return moved;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 14763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CERTIFICATES),
/* harmony export */   PM: () => (/* binding */ certificateFiles),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42346);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32600);
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */




/** Where certificates stand, relative to the repository. */
const CERTIFICATES = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES))) {
        const certificates = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificates */ .WW)((await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES, file))) ?? '');
        if (!certificates || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .certificatePath */ .f)(certificates.testFile) !== `${CERTIFICATES}/${file}`) {
            notice(`${CERTIFICATES}/${file} is not a certificate file; its tests count as unproven`);
            continue;
        }
        found.push(await standing(repository, languages, certificates));
    }
    return found;
}
async function standing(repository, languages, certificates) {
    const { testFile, cases } = certificates;
    const text = await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, testFile));
    const language = languages.find((l) => l.extensions.some((end) => testFile.endsWith(end)));
    if (text === undefined || !language) {
        return { testFile, ...(text === undefined ? {} : { text }), certificates, intact: [], edited: [], deleted: cases };
    }
    const located = new Map((await language.locateCases(testFile, text, cases)).map((c) => [c.id, c.textHash]));
    return {
        testFile,
        text,
        certificates,
        intact: cases.filter((c) => located.get(c.id) === c.textHash),
        edited: cases.filter((c) => located.has(c.id) && located.get(c.id) !== c.textHash).map((c) => c.id),
        deleted: cases.filter((c) => !located.has(c.id)),
    };
}
/** The certificate files below a folder, relative to it, sorted. */
async function certificateFiles(root) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
            .sort();
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
/** A file's text; undefined where there is no regular file: a change may bring a link to a device that never ends. */
async function readIfThere(file) {
    return (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(file)?.toString('utf8');
}
function isMissing(error) {
    return Object(error).code === 'ENOENT';
}


/***/ }),

/***/ 82400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ certify),
/* harmony export */   Jy: () => (/* binding */ writeTests),
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   ys: () => (/* binding */ writeOwn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32600);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56052);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14763);
/** The one place that writes into the user's tree: test files, their certificates, and QTest's own `.qtest` folder. */







/** What proves: plain source edits, run by the project's own runner. */
const ENGINE = 'source-edit';
/** Everything under .qtest but what is meant to be committed stays out of `git status`. */
const IGNORE = '*\n!certificates/\n!certificates/**\n!ledger.json\n';
/** Certificate files for the rendered test files: standing certificates are kept, new ones added, deleted cases remembered. */
function certify(request) {
    const kept = new Map(request.kept.map((k) => [k.explored.case.id, k]));
    const faults = new Map(request.faults.map((f) => [f.id, f]));
    const functions = request.sources.flatMap((source) => source.functions);
    return request.files.map((file) => {
        const before = request.standing.find((s) => s.testFile === file.path);
        const added = file.cases.flatMap((rendered) => {
            const test = kept.get(rendered.id);
            const fault = test && faults.get(test.proven[0] ?? '');
            const owner = test && functions.find((f) => f.id === (fault?.function ?? test.explored.case.function));
            const source = request.sources.find((s) => s.path === fault?.file);
            if (!test || !fault || !owner || !source)
                return [];
            return [
                {
                    id: rendered.id,
                    titlePath: [...rendered.titlePath],
                    textHash: rendered.textHash,
                    source: {
                        path: source.path,
                        function: owner.name,
                        functionHash: owner.head.digest,
                        functionStart: owner.head.start,
                        fileHash: (0,_recheck_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(source.headText),
                    },
                    fault: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certifiedFault */ .mL)(fault),
                    observed: firstLine(test.observed),
                    seed: request.seed,
                },
            ];
        });
        const ids = new Set(added.map((c) => c.id));
        const gone = new Set((before?.deleted ?? []).map((c) => c.id));
        const older = (before?.certificates.cases ?? []).filter((c) => !ids.has(c.id) && !gone.has(c.id));
        return {
            schemaVersion: 1,
            testFile: file.path,
            tool: { version: request.version, engine: ENGINE },
            cases: [...older, ...added],
            deleted: [...new Set([...(before?.certificates.deleted ?? []), ...gone])],
        };
    });
}
/**
 * Writes test files and certificates: all of them, or none where one cannot be written. Each file is complete or untouched, also
 * when the process is killed.
 */
async function writeTests(repository, files, certificates) {
    const texts = [
        ...certificates.map((file) => [(0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificatePath */ .f)(file.testFile), (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .printCertificates */ .IV)(file)]),
        ...files.filter(({ text, previous }) => text !== '' && text !== previous).map((f) => [f.path, f.text]),
    ];
    const staged = [];
    const placed = [];
    try {
        for (const [file, text] of texts)
            staged.push(await stage(repository, file, text));
        for (const one of staged) {
            const before = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, one.file)).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(one.file, error)));
            await place(one);
            placed.push({ file: one.file, before });
        }
    }
    catch (error) {
        for (const { file, before } of placed)
            await putBack(repository, file, before);
        throw error;
    }
    finally {
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
    for (const file of files)
        if (file.text === '')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file.path), { force: true });
}
async function putBack(repository, file, before) {
    if (before === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file), { force: true });
    else
        await writeInside(repository, file, before);
}
/** Writes a file of QTest's own below `.qtest`, which git does not see. */
async function writeOwn(repository, name, text) {
    await writeInside(repository, '.qtest/.gitignore', IGNORE);
    await writeInside(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join('.qtest', name), text);
}
/** Writes below the repository, never through a link that leaves it. */
async function writeInside(repository, file, text) {
    const staged = await stage(repository, file, text);
    try {
        await place(staged);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staged.temporary, { force: true });
    }
}
async function stage(repository, file, text) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file));
    const name = `.qtest-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        if (real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name), text);
        return { file, temporary: node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name) };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true }).catch(() => undefined);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error);
    }
}
async function place({ file, temporary }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(temporary), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error)));
}
/** What failed, without where: stacks and paths differ from machine to machine. */
function firstLine(message) {
    return (message.split('\n')[0] ?? '').slice(0, 200);
}


/***/ })

};
