export const id = 6589;
export const ids = [6589];
export const modules = {

/***/ 66589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ commentKey),
  judgeAndPublish: () => (/* binding */ judgeAndPublish),
  W: () => (/* binding */ show)
});

// EXTERNAL MODULE: ./build/src/publish/github.js
var github = __webpack_require__(97066);
// EXTERNAL MODULE: ./build/src/publish/comment.js
var publish_comment = __webpack_require__(38676);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js
var line = __webpack_require__(99493);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch((0,line/* diffLines */.Pp)(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        (0,line/* diffLines */.Pp)(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/report/rerun.js
var rerun = __webpack_require__(40742);
// EXTERNAL MODULE: ./build/src/publish/commit.js
var commit = __webpack_require__(32076);
;// CONCATENATED MODULE: ./build/src/publish/patch.js
/** The ready tests as a patch that can be read in a comment. */




/** A folded part with the patch and the command that makes the same bytes; empty where no test is ready. */
async function patchSection(api, repository, result) {
    const tests = (0,commit/* ownFiles */.aJ)(result).filter(({ path }) => !path.startsWith('.qtest/'));
    if (tests.length === 0)
        return [];
    const patches = [];
    for (const { path, action, baseBlob, text } of tests) {
        const before = baseBlob === undefined ? '' : await blobText(api, repository, baseBlob);
        const from = action === 'create' ? '/dev/null' : `a/${path}`;
        const to = action === 'delete' ? '/dev/null' : `b/${path}`;
        patches.push(createTwoFilesPatch(from, to, before, text, '', '', { context: 3 }).replace(/^=+\n/, '').trimEnd());
    }
    const command = `npx ${(0,rerun/* rerunCommand */.w)(result, '--write')}`;
    return [
        '<details><summary>The tests as a patch</summary>',
        '',
        `${(0,markdown_escape/* code */.aY)(command)} writes the same bytes, with their proofs.`,
        ...(0,markdown_escape/* fenced */.OF)('diff', patches.join('\n').split('\n'), 400),
        '</details>',
    ];
}
async function blobText(api, { owner, repo }, sha) {
    const { data } = await api.rest.git.getBlob({ owner, repo, file_sha: sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/src/publish/status.js
var publish_status = __webpack_require__(47835);
;// CONCATENATED MODULE: ./build/src/publish/publish.js




/** Resolves to what was left out and why, a line each; never rejects for an answer of GitHub. */
async function publish(api, publication) {
    const { result, pull, status } = publication;
    const notices = [];
    if (pull) {
        const done = await (0,github/* attempt */.CD)('comment', 'pull-requests: write', () => comment(api, pull, publication));
        if ('refused' in done)
            notices.push(done.refused);
        else if (done.value === 'head-moved')
            notices.push('No comment: the branch has moved on since; its own run comments.');
    }
    if (status) {
        const set = await (0,github/* attempt */.CD)('commit status', 'statuses: write', () => (0,publish_status/* setStatus */.Lx)(api, status, (0,publish_status/* statusOf */.c2)(result)));
        if ('refused' in set)
            notices.push(set.refused);
    }
    return notices;
}
async function comment(api, pull, { result, comment, withPatch }) {
    const folded = withPatch && comment.when !== 'never' ? await patchSection(api, pull, result) : [];
    return await (0,publish_comment/* updateComment */.v)(api, pull, result, { ...comment, folded });
}

// EXTERNAL MODULE: ./build/src/report/terminal.js + 2 modules
var terminal = __webpack_require__(70954);
// EXTERNAL MODULE: ./build/src/action/job.js
var action_job = __webpack_require__(46779);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(32265);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/outcome/failed-run.js
var failed_run = __webpack_require__(77505);
// EXTERNAL MODULE: ./build/src/outcome/write-outputs.js + 2 modules
var write_outputs = __webpack_require__(79024);
// EXTERNAL MODULE: ./build/src/action/places.js
var action_places = __webpack_require__(11030);
;// CONCATENATED MODULE: ./build/src/action/judge.js






async function judge({ inputs, repository, pull, upgrades, sha, temporary }, { env, ...rest }) {
    const io = { ...rest, env: { ...env, ...inputs.keys } };
    const places = await (0,action_places/* makePlaces */.H)(temporary);
    const flags = { ...inputs.flags, ...places, ...(upgrades && { upgrades }) };
    const command = upgrades ? 'compare' : 'run';
    const subject = {
        repository,
        ...(pull && { pullRequest: pull.number, headSha: pull.headSha, baseRef: pull.baseRef }),
    };
    let options;
    try {
        io.stderr.write('reading the change\n');
        if (pull)
            await isCheckedOut(await (0,git/* repositoryRoot */.Hn)(io.cwd), pull, sha);
        const workflow = { file: inputs.configFile, settings: inputs.settings };
        options = await (0,load.loadOptions)(command, flags, io, workflow);
        const finished = upgrades
            ? await upgraded(flags, io, { workflow, subject })
            : await (await Promise.all(/* import() */[__webpack_require__.e(9713), __webpack_require__.e(2859), __webpack_require__.e(2427)]).then(__webpack_require__.bind(__webpack_require__, 92427))).run(options, io, subject);
        const { result, unsaved } = await (0,write_outputs.writeOutputs)(finished, options, io);
        if (unsaved !== undefined)
            throw unsaved;
        return { result, places };
    }
    catch (error) {
        const policy = options && { policy: options.policy };
        return { result: await (0,failed_run.writeFailure)({ error, command, flags, subject, ...policy }, io), places };
    }
}
async function upgraded(...asked) {
    const { compareUpgrades } = await Promise.all(/* import() */[__webpack_require__.e(9713), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(3578)]).then(__webpack_require__.bind(__webpack_require__, 23578));
    return (await compareUpgrades(...asked)).finished;
}
/** Another commit than the pull request's would be judged in its name: of base, say, where nothing has changed. */
async function isCheckedOut(root, { number, headSha: wanted }, sha) {
    const found = await (0,git/* headSha */.xF)(root);
    if (found === wanted || found === sha || (await (0,git/* commitOf */.D3)(root, 'HEAD^2')) === wanted)
        return;
    throw new errors/* ConfigurationError */.j1(`The checkout is at ${found.slice(0, 12)}, which is neither the merge of pull request ${number} nor its head ` +
        `${wanted.slice(0, 12)}. Leave \`ref\` out of actions/checkout; for \`workflow_dispatch\` give it ` +
        `\`ref: refs/pull/${number}/merge\` and \`fetch-depth: 2\`.`);
}

// EXTERNAL MODULE: ./build/src/action/model-cache.js
var model_cache = __webpack_require__(62814);
// EXTERNAL MODULE: ./build/src/action/pass-over.js
var pass_over = __webpack_require__(32998);
// EXTERNAL MODULE: ./build/src/action/pull-places.js
var pull_places = __webpack_require__(85594);
// EXTERNAL MODULE: ./build/src/action/skip-label.js
var skip_label = __webpack_require__(85550);
// EXTERNAL MODULE: ./build/src/action/tell-runner.js + 1 modules
var tell_runner = __webpack_require__(9942);
;// CONCATENATED MODULE: ./build/src/action/judge-and-publish.js











async function judgeAndPublish(job, occasion) {
    const { core, io, inputs } = job;
    const skipper = await whoSkipped(job, occasion);
    if (skipper !== undefined) {
        const why = `${skipper} added the label \`${skip_label/* SKIP_LABEL */.Nb}\`.`;
        return await (0,pass_over.passOver)(job, { ...occasion, code: 'skip-label', why });
    }
    await (0,action_job/* tellStatus */.C0)(job, occasion.sha, { state: 'pending', text: 'Judging the change' });
    core.startGroup('Progress');
    const { temporary, sha: started } = job.context;
    // Once: the second judgement takes over what the first has learnt.
    const within = inputs.cache ? (await (0,model_cache/* restoreModel */.o)(io, temporary, started)).io : io;
    const first = await judgeIn(job, occasion, within);
    const { sha, notes } = await withCommit(job, occasion, first.result);
    const judged = sha === undefined ? first : await judgeIn(job, movedTo(occasion, sha), within);
    core.endGroup();
    io.stdout.write((0,terminal.renderTerminal)(judged.result, { color: false, width: 120 }));
    // The commit that was judged first has its end as well.
    if (sha !== undefined)
        await (0,action_job/* tellStatus */.C0)(job, occasion.sha, (0,publish_status/* statusOf */.c2)(first.result));
    const now = sha === undefined ? occasion : movedTo(occasion, sha);
    for (const notice of await show(job, now, judged.result, { notes, ...(sha !== undefined && { commit: sha }) }))
        core.info(notice);
    (0,action_job/* statusIsDone */.T4)(job);
    const committed = sha !== undefined && { committed: { sha, before: first.result } };
    await (0,tell_runner/* tellRunner */.s)(core, { ...judged, ...committed }, inputs);
}
async function whoSkipped({ core, api, context }, { pull }) {
    if (!api || !pull)
        return undefined;
    const asked = await (0,github/* attempt */.CD)('look at labels', 'pull-requests: read', () => (0,skip_label/* skippedBy */.kY)(api, context, pull.number));
    if ('value' in asked)
        return asked.value;
    core.info(asked.refused);
    return undefined;
}
async function withCommit(job, { pull }, result) {
    const { api, inputs } = job;
    if (!pull || !api)
        return { notes: [] };
    const { commitTests, proposeTests, writeFiles } = await __webpack_require__.e(/* import() */ 5053).then(__webpack_require__.bind(__webpack_require__, 25053));
    if (inputs.mode === 'commit' || inputs.flags.accept !== undefined) {
        const done = await commitTests(job, api, pull, commentKey(inputs), result);
        if (done.sha !== undefined)
            await writeFiles(job, result);
        return done;
    }
    return inputs.mode === 'pull-request' ? await proposeTests(job, api, pull, result) : { notes: [] };
}
function movedTo({ kind, pull }, sha) {
    return { kind, sha, ...(pull && { pull: { ...pull, headSha: sha } }) };
}
function judgeIn({ inputs, context }, { pull, upgrades }, io) {
    const { owner, repo, sha, temporary } = context;
    return judge({ inputs, repository: `${owner}/${repo}`, ...(pull && { pull }), ...(upgrades && { upgrades }), sha, temporary }, io);
}
/** Shows a result on its commit and pull request. Resolves to what could not be shown, a line each. */
async function show(job, { sha, pull }, result, done) {
    const { api, inputs, context } = job;
    const { runUrl } = context;
    if (!api)
        return ['No comment and no commit status: `github-token` is empty.'];
    const status = (0,action_job/* statusPlace */.se)(job, sha);
    return await publish(api, {
        result,
        ...(pull && { pull: (0,pull_places/* placeOf */.$)(context, pull) }),
        ...(status && { status }),
        comment: { ...done, when: inputs.comment, key: commentKey(inputs), runUrl, isFork: pull?.isFork ?? false },
        withPatch: inputs.mode !== 'report',
    });
}
/** The usual job needs no key; others are told apart by the name of their status. */
function commentKey({ statusContext }) {
    return statusContext === 'qtest/mutation-score' ? '' : statusContext;
}


/***/ }),

/***/ 62814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ restoreModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23370);
/* harmony import */ var _model_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59234);
/** The model of the repository in the Actions cache: restored by every run, saved by those on the default branch alone. */




/**
 * The newest model of this QTest, for a run on the commit `sha`; `temporary` is the runner's folder for the job. What cannot be
 * had is told, and the run begins without. The store itself refuses what is damaged or not its own.
 */
async function restoreModel(io, temporary, sha) {
    // The service finds an archive by its paths as well: always the same.
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, 'qtest-model');
    const readers = await Promise.all((await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .e)()).map(async (language) => (await language.reader?.()) ?? language.id));
    const version = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(readers.join(' ')).digest('hex').slice(0, 12);
    const prefix = `qtest-model-v${_model_store_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_VERSION */ .B}-${version}-`;
    const key = `${prefix}${sha}`;
    const tell = (what) => io.stderr.write(`notice: the model ${what}\n`);
    const cache = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 16592));
    const found = await told(tell, 'could not be restored', () => cache.restoreCache([folder], key, [prefix]));
    tell(found === undefined ? 'is not in the cache yet' : `was restored (${found.slice(prefix.length, prefix.length + 7)})`);
    return {
        io: { ...io, env: { ...io.env, QTEST_MODEL: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'model.sqlite') } },
        async save() {
            if (found === key)
                return;
            // Refusals are logged by the package, and answered by an id of -1.
            await told(tell, 'could not be kept', () => cache.saveCache([folder], key));
        },
    };
}
async function told(tell, what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        tell(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 32998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passOver: () => (/* binding */ passOver)
/* harmony export */ });
/* harmony import */ var _outcome_failed_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77505);
/* harmony import */ var _outcome_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53281);
/* harmony import */ var _publish_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47835);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94018);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46779);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11030);
/* harmony import */ var _tell_runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9942);
/** Green without a look: a status and a result that say why. A required check that never came would hold the pull request up. */







async function passOver(job, { sha, pull, code, why }) {
    const { core, io, inputs, context } = job;
    core.info(why);
    const places = await (0,_places_js__WEBPACK_IMPORTED_MODULE_5__/* .makePlaces */ .H)(context.temporary);
    const result = (0,_outcome_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasuredResult */ .D)({
        verdict: 'not-analysed',
        exitCode: 0,
        reason: (0,_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(code, why),
        command: 'run',
        flags: {},
        cwd: io.cwd,
        subject: {
            repository: `${context.owner}/${context.repo}`,
            headSha: sha,
            ...(pull && { pullRequest: pull.number }),
        },
    });
    await (0,_outcome_failed_run_js__WEBPACK_IMPORTED_MODULE_0__/* .writeUnmeasured */ .t)(result, places, io);
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .tellStatus */ .C0)(job, sha, (0,_publish_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(result));
    await (0,_tell_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .tellRunner */ .s)(core, { result, places }, inputs);
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

/***/ 79024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeOutputs: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
;// CONCATENATED MODULE: ./build/src/report/history.js



/** Where runs are noted, relative to the repository. */
const HISTORY_PATH = '.qtest/history.jsonl';
/** One run as one line of JSON with a newline. `at`: when it ended, ISO 8601. Fields are only ever added. */
function historyLine(result, at) {
    const told = (0,digest/* digest */.br)(result);
    const { tool, subject, score, funnel, cost } = result;
    return `${JSON.stringify({
        schemaVersion: 1,
        at,
        version: tool.version,
        seed: tool.seed,
        baseSha: subject.baseSha,
        headSha: subject.headSha,
        verdict: result.verdict,
        exitCode: result.exitCode,
        reasons: result.reasons.map((reason) => reason.code),
        functions: { changed: told.functionsChanged, notMeasured: told.functionsNotMeasured },
        score: {
            before: score.before,
            after: score.after,
            withReady: score.withReady,
            withConfirmed: score.withConfirmed,
            full: score.full,
        },
        behaviourChanges: told.causes.length,
        gaps: told.gaps.length,
        tests: { candidates: funnel.candidates, kept: funnel.kept, ready: told.readyTests.length },
        usd: cost.usd,
        ms: Math.round(result.timings.totalMs),
    })}\n`;
}
/** Appends a line to a history file (absolute path), which it makes where it is missing. */
async function appendHistory(file, line) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.appendFile)(file, line);
}

// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(72190);
// EXTERNAL MODULE: ./build/src/report/mutation-report.js
var mutation_report = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/api-text.js
var api_text = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(78120);
;// CONCATENATED MODULE: ./build/src/report/sarif.js





/** What code scanning shows beside each kind; nothing of it is an error, since none of it is known to be wrong. */
const RULES = {
    'behaviour-change': 'An input that base and this change answer differently',
    'unnoticed-fault': 'A fault in changed code that no test notices',
    'api-change': 'An export, a signature or an error that callers find changed',
    finding: 'Something odd that was seen while inputs were tried',
    documented: 'An example of the documentation that the code does not fulfil',
    'internal-error': 'Arguments that declared types admit end in an error of the engine',
    'result-type': 'A result that its declared type does not allow',
    'round-trip': 'A value that its counterpart does not give back',
    'slow-input': 'A small text with which a regular expression does not come to an end',
    'model-doubt': 'A result that a model doubts: a question, which nobody has checked',
    'mutated-argument': 'An argument is changed that the declaration says is not',
};
/** SARIF 2.1.0 (OASIS), for code scanning and for viewers in editors. Paths are relative to the repository. */
function renderSarif(result) {
    const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
    const run = {
        tool: { driver: { name: 'QTest', version: result.tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: entries(result).map((entry) => ({
            ruleId: entry.rule,
            level: entry.level,
            message: { text: (0,short_text/* oneLine */.TN)(entry.text) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: encodeURI(entry.file), uriBaseId: '%SRCROOT%' },
                        ...(entry.line === undefined ? {} : { region: { startLine: Math.max(1, entry.line) } }),
                    },
                },
            ],
            partialFingerprints: { 'qtest/v1': entry.fingerprint },
        })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function entries(result) {
    const told = (0,digest/* digest */.br)(result);
    return [
        ...told.causes.map((change) => {
            const cause = change.cause === '' ? '' : ` (${(0,marked_text/* plainText */.wh)(change.cause)})`;
            const text = `${change.call} was ${change.base}, is ${change.head}${cause}. See it: ${change.reproduce}`;
            return { rule: 'behaviour-change', level: 'warning', text, ...placeOf(change), fingerprint: change.id };
        }),
        ...told.gaps.map((fault) => {
            const proof = fault.noticedBy ? ` ${fault.noticedBy.case} would.` : '';
            const text = `No test notices ${(0,marked_text/* plainText */.wh)(fault.label)}.${proof}`;
            return { rule: 'unnoticed-fault', level: 'warning', text, ...placeOf(fault), fingerprint: fault.id };
        }),
        ...result.apiChanges.map((change) => {
            const text = `${(0,marked_text/* plainText */.wh)((0,api_text/* apiText */.A)(change))}.`;
            const fingerprint = `${change.what} ${change.how} ${change.file} ${change.name}`;
            return { rule: 'api-change', level: 'note', text, ...placeOf(change), fingerprint };
        }),
        ...result.findings.map((finding) => {
            const text = `${finding.call === undefined ? '' : `${finding.call}: `}${(0,marked_text/* plainText */.wh)((0,finding_text/* findingText */.N)(finding))}`;
            const fingerprint = `${finding.kind} ${finding.file} ${finding.function} ${finding.message}`;
            const rule = finding.kind in RULES ? finding.kind : 'finding';
            return { rule, level: 'note', text, ...placeOf(finding), fingerprint };
        }),
    ];
}
function placeOf({ file, line, }) {
    return { file, line };
}

// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(82400);
// EXTERNAL MODULE: ./build/src/outcome/last-result.js
var last_result = __webpack_require__(39952);
;// CONCATENATED MODULE: ./build/src/outcome/write-outputs.js
/** What a run leaves behind: the last result for the commands that follow, the history, the reports. */












/** Writes every output of the run. */
async function writeOutputs(finished, options, io) {
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const { report, json } = options.output;
    const folder = report === undefined ? external_node_path_.join(root, '.qtest') : external_node_path_.resolve(io.cwd, report);
    const withReport = { ...finished.result, report: relativeTo(io.cwd, external_node_path_.join(folder, 'report.html')) };
    const { mutation } = finished;
    const own = (name, text) => saved(external_node_path_.join(root, name), () => (0,write/* writeOwn */.ys)(root, external_node_path_.posix.relative('.qtest', name), text));
    const failures = mutation ? [await own(mutation_report/* MUTATION_REPORT */.b, JSON.stringify(mutation))] : [];
    const unreported = await saved(external_node_path_.join(folder, 'report.html'), async () => writeGiven(folder, {
        'report.html': await htmlText(withReport, mutation),
        'junit.xml': (0,junit/* renderJunit */.R)(withReport),
        'qtest.sarif': renderSarif(withReport),
        'comment.md': (0,markdown/* renderMarkdown */.G)(withReport),
    }));
    const result = unreported === undefined ? withReport : finished.result;
    const unkept = await own(last_result/* LAST_RESULT */.BP, (0,report_json/* renderJson */.h)(result));
    failures.push(unreported, unkept ?? (await saved(undefined, () => noted(result, root, io))));
    if (json !== undefined) {
        const file = external_node_path_.resolve(io.cwd, json);
        failures.push(await saved(file, () => writeGiven(external_node_path_.dirname(file), { [external_node_path_.basename(file)]: (0,report_json/* renderJson */.h)(result) })));
    }
    const unsaved = failures.find((failure) => failure !== undefined);
    return { result, ...(unsaved === undefined ? {} : { unsaved }) };
}
function noted(result, root, io) {
    return appendHistory(external_node_path_.join(root, HISTORY_PATH), historyLine(result, new Date(io.now()).toISOString()));
}
/** What failed; undefined where it went well. `file` is taken away then, as it is of an earlier run. */
async function saved(file, write) {
    try {
        await write();
        return undefined;
    }
    catch (error) {
        // What cannot be taken away either (no such folder, no permission) is told by the first failure.
        if (file !== undefined && (await (0,promises_.lstat)(file).catch(() => undefined))?.isFile())
            await (0,promises_.rm)(file).catch(() => undefined);
        return error;
    }
}
async function htmlText(result, mutation) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 5815).then(__webpack_require__.bind(__webpack_require__, 5815));
    if (mutation === undefined)
        return renderHtml(result);
    const { readElements } = await __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 27323));
    return renderHtml(result, { mutation, elements: await readElements() });
}
/** Files at a place that the user named (or `.qtest`, which exists by now). */
async function writeGiven(folder, files) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const [name, text] of Object.entries(files)) {
            const file = external_node_path_.join(folder, name);
            await (0,promises_.writeFile)(file, text).catch((error) => Promise.reject((0,errors/* writing */.dV)(file, error)));
        }
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes(code))
            throw error;
        throw new errors/* ConfigurationError */.j1(`${folder} cannot be written to (${code}). Name another place with --report or --json.`);
    }
}
function relativeTo(cwd, file) {
    const relative = external_node_path_.relative(cwd, file);
    return relative.startsWith('..') ? file : relative;
}


/***/ }),

/***/ 38676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ownCommits),
/* harmony export */   v: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17210);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72190);
/* harmony import */ var _report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34003);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97066);
/** The one comment of a pull request: made when there is something to do, then kept up to date. */





/** GitHub takes 65,536 characters; links to other places in it may grow. */
const LONGEST = 60_000;
/** Makes or edits the comment. A comment of somebody else is never touched, whatever it says. */
async function updateComment(api, place, result, options) {
    if (options.when === 'never')
        return 'none';
    const { owner, repo, number, headSha } = place;
    const head = await api.rest.pulls.get({ owner, repo, pull_number: number });
    // A newer run knows better, and may have spoken already.
    if (head.data.head.sha !== headSha)
        return 'head-moved';
    const [first, ...others] = await ownComments(api, place, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Q)(options.key));
    const { notes, commit, when, key } = options;
    const todo = (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isActionable */ .nM)(result, (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(result)) || notes.length > 0;
    if (!first && !todo && when === 'when-actionable')
        return 'none';
    const text = todo || when === 'always' || !isOver(result) ? fullText(result, options) : overText(result, options);
    const body = withCommits(text, key, [...commitsIn(first?.body), ...(commit === undefined ? [] : [commit])]);
    // Two first runs side by side make one each.
    for (const { id } of others)
        await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
    if (!first)
        await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
    else
        await api.rest.issues.updateComment({ owner, repo, comment_id: first.id, body });
    return first ? 'edited' : 'made';
}
/** Object names of the commits that QTest made on this pull request, as its comment remembers them; oldest first. */
async function ownCommits(api, place, key) {
    const [first] = await ownComments(api, place, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Q)(key));
    return commitsIn(first?.body);
}
const COMMITS = /^<!-- qtest:commits ((?:[0-9a-f]{40} ?)+)-->$/m;
function commitsIn(body = '') {
    return COMMITS.exec(body)?.[1]?.trim().split(' ') ?? [];
}
function withCommits(text, key, commits) {
    if (commits.length === 0)
        return text;
    const marker = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Q)(key);
    return `${marker}\n<!-- qtest:commits ${commits.join(' ')} -->${text.slice(marker.length)}`;
}
/** Comments that begin with the marker and were written with the same token's identity, oldest first. */
async function ownComments(api, { owner, repo, number }, marker) {
    const viewer = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__/* .viewerOf */ .Gj)(api);
    const all = await api.paginate(api.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
    return all.flatMap(({ id, user, body }) => user?.login === viewer && body?.startsWith(marker) ? [{ id, body }] : []);
}
function fullText(result, { key, runUrl, notes, folded, isFork = false }) {
    const told = { reportUrl: runUrl, key, notes, isFork };
    const whole = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(result, { ...told, folded });
    return whole.length <= LONGEST ? whole : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .G)(result, told);
}
/** True for verdicts by which everything that an earlier comment asked for is done. */
function isOver({ verdict }) {
    return verdict === 'pass' || verdict === 'nothing-to-test' || verdict === 'not-analysed';
}
function overText(result, { key, runUrl }) {
    const told = (0,_report_markdown_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .marked */ .xI)((0,_report_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .g)(result, (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(result)));
    return `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Q)(key)}\nQTest: nothing left to do, ${told} ([${result.subject.headSha.slice(0, 7)}](${runUrl}))\n`;
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
