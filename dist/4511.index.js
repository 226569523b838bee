export const id = 4511;
export const ids = [4511,5053];
export const modules = {

/***/ 25053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitTests: () => (/* binding */ commitTests),
  proposeTests: () => (/* binding */ proposeTests),
  writeFiles: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var comment = __webpack_require__(38676);
// EXTERNAL MODULE: ./build/src/publish/commit.js
var commit = __webpack_require__(32076);
// EXTERNAL MODULE: ./build/src/publish/github.js
var github = __webpack_require__(97066);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/publish/stacked-pull.js
/** Tests proposed in a pull request onto the branch that they are for: one for each branch, brought up to date, closed when it has no use. */


/** Where its commits are: beside the branch `topic` it is `qtest/topic`. */
function stackedBranch(branch) {
    return `qtest/${branch}`;
}
/** Opens the pull request or brings it up to date. Resolves to its number; undefined where the branch has moved on since it was judged. */
async function proposeFiles(api, branch, result, tests, runUrl) {
    const { owner, repo, headSha } = branch;
    const name = stackedBranch(branch.name);
    const open = await openPull(api, branch);
    const tip = await tipOf(api, branch, name);
    if (open === undefined || tip?.parent !== headSha) {
        const made = await commitBeside(api, branch, (aside) => (0,commit/* commitFiles */.zu)(api, aside, result, tests, runUrl));
        if (made === undefined)
            return undefined;
        if (tip)
            await api.rest.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: made, force: true });
        else
            await api.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha: made });
    }
    const title = `Add ${(0,words/* plural */.LS)(tests, 'verified test')} to ${branch.name}`;
    if (open !== undefined) {
        await api.rest.pulls.update({ owner, repo, pull_number: open, title });
        return open;
    }
    const body = `Each notices a fault that no older test of the branch does; \`qtest verify\` proves it again. [The run](${runUrl}) that found them.`;
    const { data } = await api.rest.pulls.create({ owner, repo, head: name, base: branch.name, title, body });
    return data.number;
}
/** Closes what was proposed for a branch, where it is still open. Resolves to its number. */
async function withdraw(api, branch) {
    const { owner, repo } = branch;
    const open = await openPull(api, branch);
    if (open === undefined)
        return undefined;
    await api.rest.pulls.update({ owner, repo, pull_number: open, state: 'closed' });
    await api.rest.git.deleteRef({ owner, repo, ref: `heads/${stackedBranch(branch.name)}` });
    return open;
}
async function openPull(api, { owner, repo, name }) {
    const head = `${owner}:${stackedBranch(name)}`;
    const { data } = await api.rest.pulls.list({ owner, repo, state: 'open', head, base: name });
    return data[0]?.number;
}
async function tipOf(api, { owner, repo }, name) {
    const { data } = await api.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${name}` });
    const found = data.find(({ ref }) => ref === `refs/heads/${name}`);
    if (!found)
        return undefined;
    const commit = await api.rest.git.getCommit({ owner, repo, commit_sha: found.object.sha });
    const parent = commit.data.parents[0]?.sha;
    return parent === undefined ? {} : { parent };
}
/** A commit made on a branch of its own for a moment: one that a pull request shows must never be without it, or GitHub closes that. */
async function commitBeside(api, { owner, repo, name, headSha }, make) {
    const aside = `qtest-work/${name}`;
    await api.rest.git.createRef({ owner, repo, ref: `refs/heads/${aside}`, sha: headSha });
    try {
        const made = await make({ owner, repo, name: aside, headSha });
        return made === 'head-moved' ? undefined : made.sha;
    }
    finally {
        await api.rest.git.deleteRef({ owner, repo, ref: `heads/${aside}` });
    }
}

// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(82400);
// EXTERNAL MODULE: ./build/src/action/pull-places.js
var pull_places = __webpack_require__(85594);
;// CONCATENATED MODULE: ./build/src/action/commit-tests.js
/** `mode: commit`: the ready tests become a commit on the branch of the pull request, and what stands then is judged again. */











/** Commits what is ready, onto the head that was judged alone. */
async function commitTests(job, api, pull, key, result) {
    if ((0,commit/* ownFiles */.aJ)(result).length === 0)
        return { notes: [] };
    const ready = countOf(result, job.inputs.flags.accept);
    const { runUrl } = job.context;
    if (pull.isFork)
        return { notes: ['The branch is in another repository: the tests are not committed there.'] };
    const committer = job.committer ?? api;
    const done = await (0,github/* attempt */.CD)('commit of the tests', 'contents: write', async () => {
        const why = await whyNot(api, (0,pull_places/* placeOf */.$)(job.context, pull), key);
        if (why !== undefined)
            return { notes: [why] };
        const made = await (0,commit/* commitFiles */.zu)(committer, (0,pull_places/* branchOf */.W)(job.context, pull), result, ready, runUrl);
        if (made === 'head-moved')
            return { notes: [] };
        return { sha: made.sha, notes: [await committedText(api, job, pull, made.sha, ready)] };
    });
    if ('refused' in done) {
        job.core.info(done.refused);
        return { notes: [`The tests could not be committed; the log of the [job](${runUrl}) says why.`] };
    }
    return done.value;
}
/** `mode: pull-request`: what is ready is proposed onto the branch; where nothing is, an earlier proposal is closed. */
async function proposeTests(job, api, pull, result) {
    const { runUrl } = job.context;
    if (pull.isFork)
        return { notes: [] };
    const branch = (0,pull_places/* branchOf */.W)(job.context, pull);
    const committer = job.committer ?? api;
    const tests = countOf(result, undefined);
    const isReady = tests > 0 && (0,commit/* ownFiles */.aJ)(result).length > 0;
    const done = await (0,github/* attempt */.CD)('pull request with the tests', 'contents: write, pull-requests: write', () => isReady ? proposeFiles(committer, branch, result, tests, runUrl) : withdraw(committer, branch));
    if ('refused' in done) {
        job.core.info(done.refused);
        const why = `The tests could not be proposed; the log of the [job](${runUrl}) says why.`;
        return { notes: isReady ? [why] : [] };
    }
    const number = done.value;
    return {
        notes: isReady && number !== undefined ? [`${(0,words/* plural */.LS)(tests, 'verified test')} proposed in #${number}.`] : [],
    };
}
/** Tests that are ready, and those with results that are accepted. */
function countOf({ tests }, accept) {
    return tests.filter(({ state, function: owner }) => state === 'ready' || (state === 'to-confirm' && owner === accept))
        .length;
}
/** Why nothing is committed here, in a sentence for the comment; undefined where nothing is against it. */
async function whyNot(api, place, key) {
    const { owner, repo, number, headSha } = place;
    const head = await api.rest.repos.getCommit({ owner, repo, ref: headSha });
    if (new RegExp(`^${commit/* TRAILER */.AH}: `, 'm').test(head.data.commit.message)) {
        return 'The head is a commit of QTest, which is not answered by another.';
    }
    const made = await (0,comment/* ownCommits */.J)(api, place, key);
    if (made.length === 0)
        return undefined;
    const commits = await api.paginate(api.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 });
    const gone = made.find((sha) => !commits.some((one) => one.sha === sha) ||
        commits.some((one) => one.commit.message.includes(`This reverts commit ${sha}`)));
    return (gone && `Commit ${gone.slice(0, 7)} of QTest was taken back, so no more tests are committed to this pull request.`);
}
async function committedText(api, job, pull, sha, tests) {
    const said = `Committed ${(0,words/* plural */.LS)(tests, 'verified test')} in ${sha}.`;
    if (job.committer)
        return said;
    const { owner, repo } = job.context;
    const seen = await (0,github/* attempt */.CD)('list of checks', 'checks: read', () => api.paginate(api.rest.checks.listForRef, { owner, repo, ref: pull.headSha, per_page: 100 }));
    const names = 'value' in seen ? [...new Set(seen.value.map(({ name }) => name))].sort().slice(0, 5).map(markdown_escape/* code */.aY) : [];
    const checks = names.length > 0 ? (0,words/* listed */.KE)(names) : 'other checks';
    return `${said} A commit by \`github-token\` starts no workflow, so ${checks} will not run on it; the token of a GitHub App as \`commit-token\` mends that.`;
}
/** The same bytes as in the commit into the checkout, so that what is judged next is what stands on the branch. */
async function writeFiles({ io }, result) {
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    for (const { path: file, action, text } of (0,commit/* ownFiles */.aJ)(result)) {
        if (action === 'delete')
            await (0,promises_.rm)(external_node_path_.join(root, file), { force: true });
        else
            await (0,write/* writeInside */.Mt)(root, file, text);
    }
}


/***/ }),

/***/ 94511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishFile: () => (/* binding */ publishFile),
/* harmony export */   publishRun: () => (/* binding */ publishRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46098);
/* harmony import */ var _publish_github_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97066);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42346);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42753);
/* harmony import */ var _commit_tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25053);
/* harmony import */ var _judge_and_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66589);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8317);
/* harmony import */ var _pull_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85594);
/* harmony import */ var _tell_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9942);
/** The result of another job, shown by one that holds the rights for it and runs nothing: the hardened form, and pull requests from forks. */










/** Where a `workflow_run` tells of a pull request: the API says which one has that head now, and its result must be about just this. */
async function publishRun(job, run) {
    const { core, api, context } = job;
    if (!api)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('Publishing needs `github-token`.');
    const pull = await pullOf(api, job, run);
    if (!pull)
        return core.info(`No open pull request has ${run.sha.slice(0, 7)} as its head any more.`);
    const found = await (0,_publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__/* .findResult */ .tb)(api, (0,_pull_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)(context, pull), run.runId);
    if (!found)
        return core.info(`Run ${run.runId} left no result.`);
    await publishResult(job, pull, found.result);
}
/** `result`, of the pull request that the event is about. */
async function publishFile(job, file) {
    const { api, context } = job;
    const payload = context.payload;
    const pull = (0,_occasion_js__WEBPACK_IMPORTED_MODULE_8__/* .pullRequestOf */ ._)(payload.pull_request);
    if (!pull || !api)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('`result` is published on `pull_request`, and needs `github-token`.');
    const text = (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(file, _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_RESULT_LIMIT */ .qd)?.toString('utf8');
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The input \`result: ${file}\` names no file of at most 5 MB.`);
    const result = (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRunResult */ .a8)(text, file);
    (0,_publish_find_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(result, (0,_pull_places_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)(job.context, pull));
    await publishResult(job, pull, result);
}
async function publishResult(job, pull, result) {
    const { sha, notes } = await withCommit(job, pull, result);
    const made = sha !== undefined;
    // The status belongs to what was judged, the comment to the branch as it is now.
    const now = { kind: 'judge', sha: pull.headSha, pull: made ? { ...pull, headSha: sha } : pull };
    for (const notice of await (0,_judge_and_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .W)(job, now, result, { notes, ...(made && { commit: sha }) }))
        job.core.info(notice);
    const ended = { result, places: { report: '', json: '' }, ...(made && { committed: { sha, before: result } }) };
    await (0,_tell_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .tellRunner */ .s)(job.core, ended, job.inputs);
}
/** Nothing is judged here, so what is committed must start a run of its own. */
async function withCommit(job, pull, result) {
    const { api, committer, inputs } = job;
    if (!api || !(inputs.mode === 'commit' || inputs.mode === 'pull-request'))
        return { notes: [] };
    if (inputs.mode === 'pull-request')
        return await (0,_commit_tests_js__WEBPACK_IMPORTED_MODULE_4__.proposeTests)(job, api, pull, result);
    if (!committer)
        return { notes: ['The tests are not committed: beside a result of another job that takes `commit-token`.'] };
    return await (0,_commit_tests_js__WEBPACK_IMPORTED_MODULE_4__.commitTests)(job, api, pull, (0,_judge_and_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .commentKey */ .T)(inputs), result);
}
async function pullOf(api, { core, context: { owner, repo } }, { sha, headOwner, headRef }) {
    const head = `${headOwner}:${headRef}`;
    const found = await (0,_publish_github_js__WEBPACK_IMPORTED_MODULE_9__/* .attempt */ .CD)('search for the pull request', 'pull-requests: read', () => api.paginate(api.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 }));
    if ('refused' in found)
        core.info(found.refused);
    const pulls = 'value' in found ? found.value : [];
    return pulls.flatMap((one) => (0,_occasion_js__WEBPACK_IMPORTED_MODULE_8__/* .pullRequestOf */ ._)(one) ?? []).find(({ headSha }) => headSha === sha);
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
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42753);
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
