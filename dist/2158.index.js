export const id = 2158;
export const ids = [2158];
export const modules = {

/***/ 72158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerComment: () => (/* binding */ answerComment)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/outcome/changes-of.js
var changes_of = __webpack_require__(329);
// EXTERNAL MODULE: ./build/src/outcome/dismissal-of.js
var dismissal_of = __webpack_require__(69625);
// EXTERNAL MODULE: ./build/src/publish/commit.js
var commit = __webpack_require__(32076);
// EXTERNAL MODULE: ./build/src/publish/find-result.js
var find_result = __webpack_require__(46098);
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/verdict/ledger.js
var ledger = __webpack_require__(68510);
// EXTERNAL MODULE: ./build/src/action/occasion.js
var occasion = __webpack_require__(8317);
// EXTERNAL MODULE: ./build/src/action/pull-places.js
var pull_places = __webpack_require__(85594);
// EXTERNAL MODULE: ./build/src/action/skip-label.js
var skip_label = __webpack_require__(85550);
;// CONCATENATED MODULE: ./build/src/action/commands/command.js
/** What a comment asks for: its first line, `/qtest VERB …`. */
const USAGE = '`/qtest apply` commits the ready tests, `/qtest accept ID` tests with the new results of a function, `/qtest dismiss ID REASON` sets a fault or a change aside, `/qtest rerun` judges again.';
/** Undefined where a comment speaks of something else; `problem` where it speaks to QTest and cannot be read. */
function readCommand(body) {
    const line = body.trim().split(/\r\n|[\r\n]/u)[0] ?? '';
    const [address, verb, id, ...rest] = line.trimEnd().split(/\s+/);
    if (address !== '/qtest')
        return undefined;
    const reason = rest.join(' ');
    if ((verb === 'apply' || verb === 'rerun') && id === undefined)
        return { verb };
    if (verb === 'accept' && id !== undefined && reason === '')
        return { verb, id };
    if (verb === 'dismiss' && id !== undefined && reason !== '')
        return { verb, id, reason };
    if (verb === 'dismiss' && id !== undefined)
        return { problem: `A dismissal needs a reason. ${USAGE}` };
    return { problem: USAGE };
}

;// CONCATENATED MODULE: ./build/src/action/commands/answer.js
/** `/qtest …` below a pull request: done for people who may write, from the result that is about the head. Runs no code, checks nothing out. */












async function answerComment(job, said) {
    const { core, api, context } = job;
    const command = readCommand(said.body);
    if (command === undefined)
        return core.info('The comment asks QTest for nothing.');
    if (!api)
        return core.setFailed('A command needs `github-token`.');
    const { owner, repo } = context;
    const react = (content) => api.rest.reactions.createForIssueComment({ owner, repo, comment_id: said.comment, content });
    if (!(await (0,skip_label/* mayWrite */.J)(api, context, said.author))) {
        core.info(`${said.author} may not write to ${owner}/${repo}.`);
        await react('confused');
        return;
    }
    try {
        if ('problem' in command)
            throw new errors/* ConfigurationError */.j1(command.problem);
        core.info(await obey(job, api, said.number, command));
        await react('+1');
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        core.info(error.message);
        await api.rest.issues.createComment({
            owner,
            repo,
            issue_number: said.number,
            body: `QTest: ${(0,markdown_escape/* marked */.xI)(error.message)}`,
        });
    }
}
/** Resolves to what was done, for the log. Throws ConfigurationError with what the author is told. */
async function obey(job, api, number, command) {
    const { owner, repo } = job.context;
    const pull = (0,occasion/* pullRequestOf */._)((await api.rest.pulls.get({ owner, repo, pull_number: number })).data);
    if (!pull)
        throw new errors/* ConfigurationError */.j1('This pull request cannot be read.');
    const found = await (0,find_result/* findResult */.tb)(api, (0,pull_places/* placeOf */.$)(job.context, pull));
    if (!found) {
        throw new errors/* ConfigurationError */.j1(`No run on ${pull.headSha.slice(0, 7)} has an artifact \`${find_result/* ARTIFACT */.tX}\` with its result. Wait for the run, or let the workflow upload it (docs/action.md, "Commands").`);
    }
    if (command.verb === 'rerun') {
        await api.rest.actions.reRunWorkflow({ owner, repo, run_id: found.runId });
        return `Run ${found.runId} starts again.`;
    }
    if (pull.isFork)
        throw new errors/* ConfigurationError */.j1('The branch is in another repository: its owner runs the command there, `npx qtest`.');
    if (command.verb === 'accept') {
        const [change] = (0,changes_of/* changesOf */.f)(found.result, command.id);
        await dispatch(job, api, pull, found, { accept: change?.function ?? '' });
        return `A run that accepts ${command.id} is asked for.`;
    }
    const made = command.verb === 'dismiss' ? await dismiss(job, api, pull, found, command) : await apply(job, api, pull, found);
    // A commit in the name of an App starts the workflows by itself.
    if (!job.committer)
        await dispatch(job, api, pull, found, {});
    return `Committed ${made}.`;
}
async function apply(job, api, pull, { result }) {
    const ready = result.tests.filter(({ state }) => state === 'ready').length;
    if (ready === 0 || (0,commit/* ownFiles */.aJ)(result).length === 0)
        throw new errors/* ConfigurationError */.j1('No test is ready to be committed.');
    const made = await (0,commit/* commitFiles */.zu)(job.committer ?? api, (0,pull_places/* branchOf */.W)(job.context, pull), result, ready, job.context.runUrl);
    return shaOf(made);
}
async function dismiss(job, api, pull, { result }, { id, reason }) {
    const { owner, repo, runUrl } = job.context;
    const day = new Date(job.io.now()).toISOString().slice(0, 10);
    const entry = (0,dismissal_of/* dismissalOf */.H)(result, id, reason, day);
    const before = await api.rest.repos
        .getContent({ owner, repo, path: ledger/* LEDGER_PATH */.Kd, ref: pull.headSha, mediaType: { format: 'raw' } })
        .then(({ data }) => String(data), passMissing);
    const text = (0,ledger/* printLedger */.Xx)((0,ledger/* withDismissal */.Sp)((0,ledger/* parseLedger */.h8)(before), entry));
    const made = await (0,commit/* commit */.cd)(job.committer ?? api, (0,pull_places/* branchOf */.W)(job.context, pull), {
        headline: `Dismiss ${(0,short_text/* oneLine */.TN)(entry.id.slice(0, 8))}`,
        body: `${(0,short_text/* oneLine */.TN)(entry.label)}\n\n${(0,short_text/* oneLine */.TN)(entry.reason)}\n\n${commit/* TRAILER */.AH}: ${runUrl}`,
        files: [{ path: ledger/* LEDGER_PATH */.Kd, text }],
    });
    return shaOf(made);
}
/** No such file. */
function passMissing(error) {
    if (error.status !== 404)
        throw error;
}
function shaOf(made) {
    if (made !== 'head-moved')
        return made.sha;
    throw new errors/* ConfigurationError */.j1('The branch has moved on since it was judged. Say it again when its new head is judged.');
}
/** A run of the same workflow on the branch: GitHub starts it also for the token of a workflow. */
async function dispatch({ context: { owner, repo } }, api, { headRef, number }, { workflow }, inputs) {
    try {
        await api.rest.actions.createWorkflowDispatch({
            owner,
            repo,
            workflow_id: workflow,
            ref: headRef,
            inputs: { 'pull-request': String(number), ...inputs },
        });
    }
    catch (error) {
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new errors/* ConfigurationError */.j1(`No run could be started: ${(0,markdown_escape/* plain */.pj)(why)}. The workflow ${(0,markdown_escape/* plain */.pj)(workflow)} needs \`workflow_dispatch\` with the inputs \`pull-request\` and \`accept\` (docs/action.md, "Commands").`);
    }
}


/***/ }),

/***/ 85594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   W: () => (/* binding */ branchOf)
/* harmony export */ });
function placeOf({ owner, repo }, { number, headSha }) {
    return { owner, repo, number, headSha };
}
function branchOf({ owner, repo }, { headRef, headSha }) {
    return { owner, repo, name: headRef, headSha };
}


/***/ }),

/***/ 85550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   Nb: () => (/* binding */ SKIP_LABEL),
/* harmony export */   kY: () => (/* binding */ skippedBy)
/* harmony export */ });
const SKIP_LABEL = 'qtest:skip';
/** Who skipped it; undefined where the label is not there, or was last added by somebody without write permission. */
async function skippedBy(api, { owner, repo }, number) {
    const { data: labels } = await api.rest.issues.listLabelsOnIssue({
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    if (!labels.some(({ name }) => name === SKIP_LABEL))
        return undefined;
    const events = await api.paginate(api.rest.issues.listEvents, { owner, repo, issue_number: number, per_page: 100 });
    const login = events.findLast((one) => one.event === 'labeled' && 'label' in one && one.label.name === SKIP_LABEL)
        ?.actor?.login;
    return login !== undefined && (await mayWrite(api, { owner, repo }, login)) ? login : undefined;
}
/** Whether somebody may write to the repository, as GitHub says now. */
async function mayWrite(api, { owner, repo }, username) {
    const { data } = await api.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission === 'admin' || data.permission === 'write';
}


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/**
 * The behaviour changes of one function of a run. `wanted` is its name or id, or the beginning of the id of one of its changes.
 * Throws ConfigurationError, naming those that there are, where none or several functions fit.
 */
function changesOf({ behaviourChanges: all, functions }, wanted) {
    const behaviourChanges = all.filter(({ kind }) => kind !== 'message'); // no test asserts those
    const names = new Map(functions.map((f) => [f.id, f.name]));
    const fits = (change) => names.get(change.function) === wanted || change.function === wanted || change.id.startsWith(wanted);
    const owners = [...new Set(behaviourChanges.filter(fits).map((change) => change.function))];
    if (owners.length === 1)
        return behaviourChanges.filter((change) => change.function === owners[0]);
    if (owners.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${wanted} stands for several functions. Name one of: ${owners.join(', ')}.`);
    }
    const known = [...new Set(behaviourChanges.map((change) => names.get(change.function) ?? change.function))];
    const list = known.length === 0 ? 'It has none at all.' : `It has some of: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The last run has no behaviour change of ${wanted}. ${list}`);
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
/* harmony export */   Pl: () => (/* binding */ requireWorkTree),
/* harmony export */   SY: () => (/* binding */ readLastResult),
/* harmony export */   l$: () => (/* binding */ oneById)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42753);
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
/** Throws ConfigurationError for a result that is about two other revisions: nothing of it can be written here. */
function requireWorkTree({ asked }) {
    if (asked.dependency !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run compared versions of a package (${asked.dependency}), not your code.`);
    }
    if (asked.head === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run compared ${asked.base} with ${asked.head}, not the work tree. Check out ${asked.head} and run: qtest run --base ${asked.base}`);
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

/***/ 32076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ TRAILER),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/** Names the run in the commit's message; commits with it are not answered by another. */
const TRAILER = 'QTest-Run';
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** Files of a result that QTest may write: its test files and their certificates, nothing else whatever the result says. */
function ownFiles(result) {
    return result.files.filter(({ path }) => {
        const parts = path.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..') || parts.includes('.git'))
            return false;
        const name = parts.at(-1) ?? '';
        return path.startsWith('.qtest/certificates/')
            ? name.endsWith('.json')
            : /\.qtest\.[\w-]+\.[cm]?[jt]sx?$/.test(name);
    });
}
/** Commits the files of a result. Rejects for whatever else GitHub answers. */
function commitFiles(api, branch, result, tests, runUrl) {
    const files = ownFiles(result);
    return commit(api, branch, {
        headline: `Add ${tests} verified ${tests === 1 ? 'test' : 'tests'}`,
        body: `Each notices a fault that no older test does; \`qtest verify\` proves it again.\n\n${TRAILER}: ${runUrl}`,
        files: files.filter(({ action }) => action !== 'delete'),
        deleted: files.filter(({ action }) => action === 'delete').map(({ path }) => path),
    });
}
/** One commit onto the head that is named, all of it or nothing. */
async function commit(api, branch, { headline, body, files, deleted = [] }) {
    const input = {
        branch: { repositoryNameWithOwner: `${branch.owner}/${branch.repo}`, branchName: branch.name },
        expectedHeadOid: branch.headSha,
        message: { headline, body },
        fileChanges: {
            additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })),
            deletions: deleted.map((path) => ({ path })),
        },
    };
    try {
        const answer = await api.graphql(MUTATION, { input });
        return { sha: answer.createCommitOnBranch.commit.oid };
    }
    catch (error) {
        if (isStale(error))
            return 'head-moved';
        throw error;
    }
}
/** GitHub's error type for an `expectedHeadOid` that is no longer the head. */
function isStale(error) {
    const errors = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
    return errors.some(({ type }) => type === 'STALE_DATA');
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


/***/ }),

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78120);
/**
 * Text into GitHub Markdown so that it shows as it is. What comes from the code under test goes into code spans where it
 * can: GitHub makes no mentions, links or markup inside them.
 */


/** A code span, fenced by more backticks than the text has in a row. */
function code(text) {
    const line = (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (line.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** As `code`, for a table: a pipe would end the cell even inside a code span, and no backslash escapes it for certain. */
function cellCode(text) {
    return text.includes('|') ? htmlCode(text) : code(text);
}
/** A code element with nothing in it that Markdown or HTML would read; for summaries, where code spans do not work. */
function htmlCode(text) {
    return `<code>${entities((0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text))}</code>`;
}
/** Plain text. Mentions, references, links and markup in it do nothing. */
function plain(text) {
    return entities((0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text))
        .replace(/@(?=\S)/g, '@\u200b')
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}
/** Text with code between backticks (marked-text.ts). */
function marked(text, codeSpan = code) {
    return (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(text)
        .map((segment) => (segment.code ? codeSpan(segment.text) : plain(segment.text)))
        .join('');
}
/** A fenced block whose content cannot end it. Lines are cut at `width`. */
function fenced(language, lines, width = 160) {
    const safe = lines
        .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u))
        .map((line) => line.replaceAll('\t', '  ').trimEnd());
    const shown = safe.map((line) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.length > width ? `${line.slice(0, width)}…` : line));
    const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
    return [`${fence}${language}`, ...shown, fence];
}
/** A link where the target is a web address; else nothing. */
function link(text, target) {
    if (!URL.canParse(target))
        return undefined;
    const url = new URL(target);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return `[${plain(text)}](${url.href.replace(/[()<>|`\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
const SPECIAL = /[&<>\\`*_[\]~|$#!]/g;
function entities(text) {
    return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 40742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/** The run of a result once more: its base and what else the command line said. */

const FLAGS = {
    base: '--base',
    head: '--head',
    dependency: '--dependency',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    sandbox: '--sandbox',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
    provider: '--provider',
    maxTokens: '--max-tokens',
    maxUsd: '--max-usd',
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
        return value === undefined ? [] : [flag, (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)];
    const switches = [
        ...(asked.install ? ['--install'] : []),
        ...(asked.basePackages ? ['--base-packages'] : []),
        ...(asked.allowCloud ? ['--allow-cloud'] : []),
    ];
    return ['qtest', command, ...named, ...switches, ...files, ...more].join(' ');
}


/***/ }),

/***/ 68510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dismissals),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Sp: () => (/* binding */ withDismissal),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* unused harmony exports EMPTY_LEDGER, activeIds */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42346);
/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */





/** Relative to the repository. */
const LEDGER_PATH = '.qtest/ledger.json';
const dismissal = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Id of a fault or of a behaviour change. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['fault', 'behaviour-change']),
    /** Why it is fine as it is; shown in the comment. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1),
    /** Digest of the function when it was dismissed; with another one the dismissal is void. */
    functionHash: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** `2026-12-07` */
    date: zod__WEBPACK_IMPORTED_MODULE_5__.date(),
    /** What is dismissed, in a line. */
    label: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
});
const ledgerSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1), dismissals: zod__WEBPACK_IMPORTED_MODULE_4__.array(dismissal) });
const EMPTY_LEDGER = { schemaVersion: 1, dismissals: [] };
/** The ledger of a work tree; `root` is the repository's absolute path. */
async function readLedger(root) {
    return parseLedger((0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaimedText */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, LEDGER_PATH), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`);
}


/***/ })

};
