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
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42753);
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
