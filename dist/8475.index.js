export const id = 8475;
export const ids = [8475];
export const modules = {

/***/ 28475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitTests: () => (/* binding */ commitTests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7285);
/* harmony import */ var _publish_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38676);
/* harmony import */ var _publish_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32076);
/* harmony import */ var _publish_github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97066);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34003);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43629);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82400);
/** `mode: commit`: the ready tests become a commit on the branch of the pull request, and what stands then is judged again. */









/** Commits what is ready, onto the head that was judged alone; the files are written into the checkout as well. */
async function commitTests(job, api, pull, key, result) {
    if ((0,_publish_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFiles */ .aJ)(result).length === 0)
        return { notes: [] };
    const ready = countOf(result, job.inputs.flags.accept);
    const { owner, repo, runUrl } = job.context;
    if (pull.isFork)
        return { notes: ['The branch is in another repository: the tests are not committed there.'] };
    const place = { owner, repo, number: pull.number, headSha: pull.headSha };
    const committer = job.committer ?? api;
    const done = await (0,_publish_github_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)('commit of the tests', 'contents: write', async () => {
        const why = await whyNot(api, place, key);
        if (why !== undefined)
            return { notes: [why] };
        const made = await (0,_publish_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitFiles */ .zu)(committer, { owner, repo, name: pull.headRef, headSha: pull.headSha }, result, ready, runUrl);
        if (made === 'head-moved')
            return { notes: [] };
        return { sha: made.sha, notes: [await committedText(api, job, pull, made.sha, ready)] };
    });
    if ('refused' in done) {
        job.core.info(done.refused);
        return { notes: [`The tests could not be committed; the log of the [job](${runUrl}) says why.`] };
    }
    if (done.value.sha !== undefined)
        await writeFiles(job, result);
    return done.value;
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
    if (new RegExp(`^${_publish_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .TRAILER */ .AH}: `, 'm').test(head.data.commit.message)) {
        return 'The head is a commit of QTest, which is not answered by another.';
    }
    const made = await (0,_publish_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownCommits */ .J)(api, place, key);
    if (made.length === 0)
        return undefined;
    const commits = await api.paginate(api.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 });
    const gone = made.find((sha) => !commits.some((one) => one.sha === sha) ||
        commits.some((one) => one.commit.message.includes(`This reverts commit ${sha}`)));
    return (gone && `Commit ${gone.slice(0, 7)} of QTest was taken back, so no more tests are committed to this pull request.`);
}
async function committedText(api, job, pull, sha, tests) {
    const said = `Committed ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(tests, 'verified test')} in ${sha}.`;
    if (job.committer)
        return said;
    const { owner, repo } = job.context;
    const seen = await (0,_publish_github_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)('list of checks', 'checks: read', () => api.paginate(api.rest.checks.listForRef, { owner, repo, ref: pull.headSha, per_page: 100 }));
    const names = 'value' in seen ? [...new Set(seen.value.map(({ name }) => name))].sort().slice(0, 5).map(_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY) : [];
    const checks = names.length > 0 ? (0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(names) : 'other checks';
    return `${said} A commit by \`github-token\` starts no workflow, so ${checks} will not run on it; the token of a GitHub App as \`commit-token\` mends that.`;
}
/** The same bytes as in the commit, so that what is judged next is what stands on the branch. */
async function writeFiles({ io }, result) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(io.cwd);
    for (const { path: file, action, text } of (0,_publish_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFiles */ .aJ)(result)) {
        if (action === 'delete')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), { force: true });
        else
            await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeInside */ .Mt)(root, file, text);
    }
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


/***/ })

};
