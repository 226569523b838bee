export const id = 4511;
export const ids = [4511];
export const modules = {

/***/ 94511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishFile: () => (/* binding */ publishFile),
/* harmony export */   publishRun: () => (/* binding */ publishRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46098);
/* harmony import */ var _publish_github_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97066);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42346);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43517);
/* harmony import */ var _judge_and_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82785);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8317);
/* harmony import */ var _tell_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9942);
/** The result of another job, shown by one that holds the rights for it and runs nothing: the hardened form, and pull requests from forks. */








/** Where a `workflow_run` tells of a pull request: the API says which one has that head now, and its result must be about just this. */
async function publishRun(job, run) {
    const { core, api, context } = job;
    if (!api)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('Publishing needs `github-token`.');
    const { owner, repo } = context;
    const pull = await pullOf(api, job, run);
    if (!pull)
        return core.info(`No open pull request has ${run.sha.slice(0, 7)} as its head any more.`);
    const found = await (0,_publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__/* .findResult */ .tb)(api, { owner, repo, number: pull.number, headSha: run.sha }, run.runId);
    if (!found)
        return core.info(`Run ${run.runId} left no result.`);
    await publishResult(job, pull, found.result);
}
/** `result`, of the pull request that the event is about. */
async function publishFile(job, file) {
    const { api, context } = job;
    const payload = context.payload;
    const pull = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestOf */ ._)(payload.pull_request);
    if (!pull || !api)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('`result` is published on `pull_request`, and needs `github-token`.');
    const text = (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(file, _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_RESULT_LIMIT */ .qd)?.toString('utf8');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The input \`result: ${file}\` names no file of at most 5 MB.`);
    const result = (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunResult */ .a8)(text, file);
    (0,_publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(result, placeOf(job, pull));
    await publishResult(job, pull, result);
}
async function publishResult(job, pull, result) {
    for (const notice of await (0,_judge_and_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .W)(job, { kind: 'judge', sha: pull.headSha, pull }, result, { notes: [] })) {
        job.core.info(notice);
    }
    await (0,_tell_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .tellRunner */ .s)(job.core, { result, places: { report: '', json: '' } }, job.inputs);
}
async function pullOf(api, { core, context: { owner, repo } }, { sha, headOwner, headRef }) {
    const head = `${headOwner}:${headRef}`;
    const found = await (0,_publish_github_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)('search for the pull request', 'pull-requests: read', () => api.paginate(api.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 }));
    if ('refused' in found)
        core.info(found.refused);
    const pulls = 'value' in found ? found.value : [];
    return pulls.flatMap((one) => (0,_occasion_js__WEBPACK_IMPORTED_MODULE_6__/* .pullRequestOf */ ._)(one) ?? []).find(({ headSha }) => headSha === sha);
}
function placeOf({ context: { owner, repo } }, { number, headSha }) {
    return { owner, repo, number, headSha };
}


/***/ }),

/***/ 46098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   tX: () => (/* binding */ ARTIFACT),
/* harmony export */   tb: () => (/* binding */ findResult)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43517);
/** The result of the run that judged a commit, from the artifact of its workflow: another job wrote it, so it is a claim. */



/** Name of the artifact that the workflow uploads, and of the file in it. */
const ARTIFACT = 'qtest';
const FILE = 'result.json';
/** Bytes of an archive; a report and a result are far smaller. */
const LARGEST = 50 * 1024 * 1024;
/**
 * The newest result about exactly this commit of this pull request, of the run `runId` where that is given; undefined where no run left
 * one. Throws ConfigurationError for what is none, or is about something else.
 */
async function findResult(api, place, runId) {
    const { owner, repo, headSha } = place;
    const { data } = await api.rest.actions.listWorkflowRunsForRepo({ owner, repo, head_sha: headSha, per_page: 50 });
    for (const run of data.workflow_runs.filter(({ id }) => (runId ?? id) === id)) {
        const { data: listed } = await api.rest.actions.listWorkflowRunArtifacts({
            owner,
            repo,
            run_id: run.id,
            name: ARTIFACT,
        });
        const [artifact] = listed.artifacts.filter(({ expired, size_in_bytes }) => !expired && size_in_bytes <= LARGEST);
        if (!artifact)
            continue;
        const archive = await api.rest.actions.downloadArtifact({
            owner,
            repo,
            artifact_id: artifact.id,
            archive_format: 'zip',
        });
        const result = (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRunResult */ .a8)(textIn(archive.data), `${FILE} of the artifact \`${ARTIFACT}\``);
        isAbout(result, place);
        return { result, runId: run.id, workflow: run.path.split('@')[0]?.split('/').at(-1) ?? '' };
    }
    return undefined;
}
/** The one file, where it is small enough; nothing else of the archive is looked at, and nothing is written. */
function textIn(archive) {
    if (!(archive instanceof ArrayBuffer) || archive.byteLength > LARGEST) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The artifact \`${ARTIFACT}\` is no archive of a QTest run.`);
    }
    const isWanted = ({ name, originalSize }) => name === FILE && originalSize <= _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_RESULT_LIMIT */ .qd;
    const bytes = unzipped(new Uint8Array(archive), isWanted)[FILE];
    if (bytes)
        return new TextDecoder().decode(bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The artifact \`${ARTIFACT}\` holds no \`${FILE}\` of at most 5 MB.`);
}
function unzipped(bytes, filter) {
    try {
        return (0,fflate__WEBPACK_IMPORTED_MODULE_2__/* .unzipSync */ .AO)(bytes, { filter });
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The artifact \`${ARTIFACT}\` cannot be unpacked (${why}).`);
    }
}
/** Throws ConfigurationError for a result that claims to be about anything else. */
function isAbout({ subject }, { owner, repo, number, headSha }) {
    const claimed = `${subject.repository} ${subject.pullRequest} ${subject.headSha}`;
    if (claimed === `${owner}/${repo} ${number} ${headSha}`)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The result says that it is about pull request ${subject.pullRequest ?? 'none'} at ${subject.headSha.slice(0, 7)}, not ${number} at ${headSha.slice(0, 7)}.`);
}


/***/ })

};
