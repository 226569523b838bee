export const id = 6901;
export const ids = [6901];
export const modules = {

/***/ 46901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeQueue: () => (/* binding */ judgeQueue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _change_digest_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45288);
/* harmony import */ var _change_read_change_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32945);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32265);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23370);
/* harmony import */ var _outcome_failed_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77505);
/* harmony import */ var _outcome_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53281);
/* harmony import */ var _publish_github_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(97066);
/* harmony import */ var _publish_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47835);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43629);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94018);
/* harmony import */ var _verify_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14763);
/* harmony import */ var _verify_tests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29776);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46779);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11030);
/* harmony import */ var _tell_runner_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9942);
/**
 * A merge queue waits for this: a verdict within seconds. The functions that the queue's commit changes were judged on the head of the
 * pull request; where they are the same, that verdict stands. Else the proofs of the committed tests are made again.
 */

















async function judgeQueue(job, queued) {
    const { core, io, inputs, context } = job;
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .tellStatus */ .C0)(job, queued.sha, { state: 'pending', text: 'Looking for the verdict on the pull request' });
    const places = await (0,_places_js__WEBPACK_IMPORTED_MODULE_12__/* .makePlaces */ .H)(context.temporary);
    const flags = { ...inputs.flags, base: queued.base, ...places };
    const subject = { repository: `${context.owner}/${context.repo}`, headSha: queued.sha };
    let result;
    try {
        const found = (await carriedOver(job, queued)) ?? (await proofs(job, queued));
        result = (0,_outcome_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_6__/* .unmeasuredResult */ .D)({ ...found, command: 'run', flags, cwd: io.cwd, subject });
        await (0,_outcome_failed_run_js__WEBPACK_IMPORTED_MODULE_5__/* .writeUnmeasured */ .t)(result, flags, io);
    }
    catch (error) {
        result = await (0,_outcome_failed_run_js__WEBPACK_IMPORTED_MODULE_5__.writeFailure)({ error, command: 'run', flags, subject }, io);
    }
    core.info(result.reasons[0]?.message ?? '');
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .tellStatus */ .C0)(job, queued.sha, (0,_publish_status_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(result));
    (0,_job_js__WEBPACK_IMPORTED_MODULE_11__/* .statusIsDone */ .T4)(job);
    await (0,_tell_runner_js__WEBPACK_IMPORTED_MODULE_13__/* .tellRunner */ .s)(core, { result, places }, inputs);
}
function ruling(verdict, exitCode, code, message) {
    return { verdict, exitCode, reason: (0,_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_8__/* .reason */ .l)(code, message) };
}
function optionsOf({ io, inputs }, { base }) {
    return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__.loadOptions)('run', { ...inputs.flags, base }, io, { file: inputs.configFile, settings: inputs.settings });
}
/** The verdict on the head of the pull request, where it is about the same functions. */
async function carriedOver(job, queued) {
    const { core, io, inputs, api, context } = job;
    const { number } = queued;
    const { owner, repo } = context;
    if (!api || number === undefined || inputs.statusContext === '')
        return undefined;
    const options = await optionsOf(job, queued);
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd);
    const change = await (0,_change_read_change_set_js__WEBPACK_IMPORTED_MODULE_2__/* .readChangeSet */ .b)({ ...options, root, languages: await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .languages */ .e)(), ci: true });
    const asked = await (0,_publish_github_js__WEBPACK_IMPORTED_MODULE_15__/* .attempt */ .CD)('verdict of the pull request', 'statuses: read, pull-requests: read', async () => {
        const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
        return await (0,_publish_status_js__WEBPACK_IMPORTED_MODULE_7__/* .findStatus */ .GQ)(api, { owner, repo, sha: data.head.sha, context: inputs.statusContext });
    });
    if ('refused' in asked)
        core.info(asked.refused);
    const status = 'value' in asked ? asked.value : undefined;
    return status?.functions === (0,_change_digest_of_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(change, options) ? ofStatus(status, number) : undefined;
}
/** A verdict that is still to come, or was none, is not taken over. */
function ofStatus({ state, text }, number) {
    const told = `As on the head of pull request ${number}: ${text}`;
    if (state === 'success')
        return ruling('pass', 0, 'judged-on-head', told);
    if (state === 'failure')
        return ruling('fail', 2, 'judged-on-head', told);
    return undefined;
}
/** Each proof of a committed test once more, on the tree that would be merged. */
async function proofs(job, queued) {
    const { io, inputs } = job;
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd);
    const standing = await (0,_verify_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .readStanding */ .ZY)(root, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .languages */ .e)(), (line) => io.stderr.write(`notice: ${line}\n`));
    const files = standing.filter(({ text }) => text !== undefined).map(({ testFile }) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, testFile));
    if (files.length === 0) {
        return ruling('not-analysed', 0, 'proofs-hold', `Not judged in the queue, and no test in ${_verify_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .CERTIFICATES */ .$b} to prove.`);
    }
    const answers = await (0,_verify_tests_js__WEBPACK_IMPORTED_MODULE_10__/* .verifyTests */ .P)(files, { ...inputs.flags, base: queued.base }, io);
    const broken = answers.filter(({ status }) => status === 'broken');
    if (broken.length === 0)
        return ruling('pass', 0, 'proofs-hold', `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .LS)(answers.length, 'proof')} looked at, none is broken.`);
    const { mode } = (await optionsOf(job, queued)).policy;
    const told = `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_16__/* .plural */ .LS)(broken.length, 'test')} of QTest ${broken.length === 1 ? 'has' : 'have'} no valid proof any more, first ${broken[0]?.title}.`;
    return mode === 'enforce' ? ruling('fail', 2, 'proofs-broken', told) : ruling('pass', 0, 'proofs-broken', told);
}


/***/ }),

/***/ 11030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makePlaces)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A new folder for the files of a run; `temporary` is the runner's, which ends with the job. */
async function makePlaces(temporary) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, 'qtest-'));
    return { report: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'report'), json: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'result.json') };
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ tellRunner)
});

// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(72190);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(78120);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/src/action/outputs.js
/** What the action hands to later steps. */

/** Every output with its meaning. action.yml and docs/action.md are made from this list. */
const OUTPUTS = {
    verdict: '`pass`, `nothing-to-test`, `not-analysed`, `fail`, `baseline-red`, `no-verdict` or `configuration`',
    'mutation-score': 'Share of the judged faults that tests notice at the end of the run, in per cent; empty where none was judged',
    'score-before': 'The same with the tests that stood before the run',
    'score-delta': 'Difference of the two, in percentage points',
    gaps: 'Judged faults that no test notices',
    'behaviour-changes': 'Changes of behaviour to confirm, one for each cause',
    killed: 'Judged faults that tests notice, those that ended in a timeout included',
    survived: 'Judged faults that no test notices, those that no test reaches included',
    'tests-kept': 'Tests that QTest found and proved in this run',
    'commit-sha': 'Commit with the tests, where one was made',
    'report-path': 'Folder with report.html, comment.md, junit.xml and qtest.sarif',
    'result-path': 'File with the result as JSON',
    provider: 'Provider of the model that was asked; `none` where none was',
    'cost-usd': 'What the model cost, in US dollars',
};
/** The outputs, all as texts. */
function outputsOf({ result, places, committed }) {
    const { score, cost, tool } = result;
    const told = (0,digest/* digest */.br)(result);
    const first = committed?.before ?? result;
    const before = percent(first.score.before);
    const after = percent(score.after ?? score.before);
    return {
        verdict: result.verdict,
        'mutation-score': after?.toFixed(1) ?? '',
        'score-before': before?.toFixed(1) ?? '',
        'score-delta': after === undefined || before === undefined ? '' : (after - before).toFixed(1),
        gaps: String(told.gaps.length),
        'behaviour-changes': String(told.causes.length),
        killed: String(score.killed + score.timeout),
        survived: String(score.survived + score.noCoverage),
        'tests-kept': String(first.tests.filter(({ state }) => state === 'ready' || state === 'written').length),
        'commit-sha': committed?.sha ?? '',
        'report-path': places.report,
        'result-path': places.json,
        provider: tool.model.split(' ')[0] ?? 'none',
        'cost-usd': cost.usd.toFixed(2),
    };
}
function percent(figure) {
    return figure && (100 * figure.noticed) / figure.judged;
}

;// CONCATENATED MODULE: ./build/src/action/tell-runner.js
/** What the runner shows of a result: outputs, summary, notes in the diff, and whether the job is green. */






/** Hands over what the run ended with. */
async function tellRunner(core, ended, shown) {
    const { result } = ended;
    for (const [name, value] of Object.entries(outputsOf(ended)))
        core.setOutput(name, value);
    if (shown.summary) {
        await core.summary
            .addRaw((0,markdown/* renderMarkdown */.G)(result))
            .write()
            .catch((error) => core.info(`No summary: ${error.message}`));
    }
    const gaps = (0,digest/* digest */.br)(result).gaps.slice(0, shown.annotations);
    for (const { file, line, label } of gaps) {
        core.warning((0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(label)), { title: 'No test notices this fault', file, startLine: line });
    }
    const text = `QTest: ${(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)((0,headline/* headline */.g)(result, (0,digest/* digest */.br)(result))))}`;
    if (isRed(result))
        core.setFailed(text);
    else if (result.exitCode !== 0)
        core.warning(text);
}
/** What a policy blocks is red, and a mistake in the configuration; what could not be judged is where the policy says so. */
function isRed({ verdict, policy }) {
    if (verdict === 'fail' || verdict === 'configuration')
        return true;
    return (verdict === 'baseline-red' || verdict === 'no-verdict') && policy.failOn === 'error';
}


/***/ }),

/***/ 45288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Equal for two changes of the same functions to the same code, judged by the same settings; 12 hexadecimal digits. */
function digestOf(change, { configDigest }) {
    const functions = change.functions.map(({ id, head }) => `${id} ${head.digest}`).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([configDigest, functions]))
        .digest('hex')
        .slice(0, 12);
}


/***/ }),

/***/ 77505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeUnmeasured),
/* harmony export */   writeFailure: () => (/* binding */ writeFailure)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47912);
/* harmony import */ var _report_junit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73356);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72190);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94018);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63077);
/* harmony import */ var _unmeasured_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53281);
/** What a run leaves where the user asked for files and it came to no result: a RunResult that says why, never one of an earlier run. */








/** The result of a run that failed, written to the places that its flags name. What cannot be written is told on stderr. */
async function writeFailure(failed, io) {
    const { flags } = failed;
    const { code, exitCode, lines } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .W)(failed.error, io.signal.aborted);
    const result = (0,_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredResult */ .D)({
        ...failed,
        verdict: code === 'configuration' ? 'configuration' : 'no-verdict',
        exitCode,
        reason: (0,_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)(code, lines.join('\n')),
        cwd: io.cwd,
    });
    await writeUnmeasured(result, flags, io);
    return result;
}
/** Writes a result without figures to the places that are named: `--json`, comment and JUnit file in the folder of `--report`. */
async function writeUnmeasured(result, flags, io) {
    const report = flags.report === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, flags.report);
    const files = [
        ...(flags.json === undefined ? [] : [[node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, flags.json), () => (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(result)]]),
        ...(report === undefined
            ? []
            : [
                [node_path__WEBPACK_IMPORTED_MODULE_1__.join(report, 'comment.md'), () => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(result)],
                [node_path__WEBPACK_IMPORTED_MODULE_1__.join(report, 'junit.xml'), () => (0,_report_junit_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJunit */ .R)(result)],
            ]),
    ];
    for (const [file, text] of files) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text());
        }
        catch (failure) {
            io.stderr.write(`${file} could not be written: ${failure instanceof Error ? failure.message : String(failure)}\n`);
        }
    }
}


/***/ }),

/***/ 53281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unmeasuredResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81227);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71008);
/* harmony import */ var _verdict_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69257);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28009);
/** The result of a run that measured nothing: it says why, and never shows figures of an earlier one. */





/** Every list is empty, and what is not known is an empty text. */
function unmeasuredResult({ verdict, exitCode, reason, command, flags, cwd, policy, subject, }) {
    const none = new Set();
    return {
        schemaVersion: _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RESULT_VERSION */ .Rw,
        tool: { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, engines: [], sandbox: 'none', model: 'none', seed: 0, configDigest: '' },
        asked: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .askedFor */ .GZ)(command, flags),
        subject: {
            repository: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(cwd),
            baseRef: flags.base ?? '',
            baseSha: '',
            baseHow: '',
            headSha: '',
            ranOn: 'work-tree',
            filesChanged: 0,
            functionsChanged: 0,
            functionsSelected: 0,
            ...subject,
        },
        verdict,
        exitCode,
        reasons: [reason],
        policy: policy ?? { mode: 'report', gate: 'gaps', maxSurvivors: 0, failOn: 'fail' },
        score: (0,_verdict_score_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOf */ .uw)({
            results: [],
            planned: 0,
            dismissed: none,
            ready: none,
            confirmed: none,
            written: false,
            partial: true,
        }),
        projects: [],
        functions: [],
        survivors: [],
        behaviourChanges: [],
        apiChanges: [],
        hunks: [],
        findings: [],
        funnel: { candidates: 0, parsed: 0, compiled: 0, passed: 0, stable: 0, useful: 0, kept: 0, rejected: [] },
        tests: [],
        files: [],
        certificates: [],
        dismissed: [],
        cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
        timings: { totalMs: 0, stages: [] },
        limits: { hit: [] },
        truncated: [],
    };
}


/***/ }),

/***/ 71008:
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
;// CONCATENATED MODULE: ./build/src/verdict/run-result-behaviour.js
/** What a RunResult says of behaviour: how it differs from base, for callers, and which tests notice. */

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
    /** Command that shows it: `node -e 'console.log(require("./proration.ts").prorate(3000, 0, 0))'`, tried on both revisions; else one that writes a failing test. */
    reproduce: schemas/* string */.YjP(),
});
/** What importers find otherwise, by the syntax alone. */
const apiChange = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(['export', 'signature', 'error']),
    how: schemas/* enum */.k5n(['added', 'removed', 'changed']),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    /** `parse`, `Stock.take`, `default` */
    name: schemas/* string */.YjP(),
    /** Signatures, or classes of errors; absent where there is none on that side. */
    base: schemas/* string */.YjP().optional(),
    head: schemas/* string */.YjP().optional(),
});
/** A changed hunk, undone with the tests running that stand in the tree. */
const hunk = schemas/* object */.Ikc({
    /** Id of the fault that undoes it. */
    fault: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr(),
    /** Code between backticks: `` `>` became `>=` ``. */
    change: schemas/* string */.YjP(),
    undone: schemas/* enum */.k5n(['noticed', 'unnoticed', 'not-judged']),
    /** Tests that fail then, the first few. */
    noticedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});

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
    /** Compared in place of the work tree. */
    head: schemas/* string */.YjP().optional(),
    /** `NAME@OLD..NEW`: two versions of a package were compared. */
    dependency: schemas/* string */.YjP().optional(),
    /** Base ran with the packages that its own lock file names. */
    basePackages: schemas/* boolean */.zMY().optional(),
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
    /** Findings that base does not have keep the policy from being met; absent where they are only reported. */
    findings: schemas/* literal */.euz('fail').optional(),
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
    /** Why no test of QTest's is about it, by the list of docs/why-no-test.md; absent where one is. */
    untested: schemas/* string */.YjP().optional(),
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
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and no gap unless `toldBeside`. */
    counted: schemas/* boolean */.zMY().optional(),
    /** Not among the selected ones, and told with them: the most telling of a changed line on which none of those goes unnoticed. */
    toldBeside: schemas/* boolean */.zMY().optional(),
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
const finding = schemas/* object */.Ikc({
    /**
     * `broken-test`: a test of QTest's own, from an earlier run, that fails now. `documented`: an example that the code does not fulfil.
     * `internal-error`, `result-type`, `mutated-argument`: arguments that declared types admit, and what these do not allow.
     * `round-trip`: a value that does not come back from there and back. `slow-input`: a small text with which a regular expression never ends.
     */
    kind: schemas/* enum */.k5n([
        'hang',
        'crash',
        'broken-test',
        'documented',
        'internal-error',
        'result-type',
        'mutated-argument',
        'round-trip',
        'slow-input',
        'note',
    ]),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    call: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
    /** True where base does the same with the same input. */
    onBase: schemas/* boolean */.zMY().optional(),
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
    apiChanges: schemas/* array */.YOg(apiChange),
    hunks: schemas/* array */.YOg(hunk),
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


/***/ }),

/***/ 69257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   ib: () => (/* binding */ isUnnoticed),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** The score part of a RunResult. */
function scoreOf(input) {
    const counted = input.results.filter((result) => !input.dismissed.has(result.fault.id));
    const none = new Set();
    const before = figureOf(counted, none);
    const withReady = figureOf(counted, input.ready);
    const withConfirmed = figureOf(counted, new Set([...input.ready, ...input.confirmed]));
    const full = input.full && figureOf(input.full, none);
    const tally = (status) => counted.filter((result) => result.status === status).length;
    return {
        ...(before && { before, after: input.written ? (withReady ?? before) : before }),
        ...(withReady && { withReady }),
        ...(withConfirmed && { withConfirmed }),
        ...(full && { full }),
        killed: tally('killed'),
        survived: tally('survived'),
        noCoverage: tally('no-coverage'),
        timeout: tally('timeout'),
        compileError: tally('compile-error') + tally('runtime-error'),
        ignored: tally('ignored') + (input.results.length - counted.length),
        needsService: tally('needs-service'),
        planned: input.planned,
        partial: input.partial,
    };
}
/** Noticed of judged, where faults in `alsoNoticed` count as noticed; undefined when nothing was judged. */
function figureOf(results, alsoNoticed) {
    const judged = results.filter(isJudged);
    if (judged.length === 0)
        return undefined;
    const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
    return { noticed, judged: judged.length };
}
/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
function isJudged(result) {
    return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}
/** A gap: no test notices the fault. */
function isUnnoticed(result) {
    return result.status === 'survived' || result.status === 'no-coverage';
}


/***/ })

};
