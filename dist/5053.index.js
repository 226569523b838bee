export const id = 5053;
export const ids = [5053];
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


/***/ })

};
