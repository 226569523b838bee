export const id = 2785;
export const ids = [2785,2265];
export const modules = {

/***/ 82785:
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
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

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
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
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






async function judge({ inputs, repository, pull, upgrades, sha, temporary }, io) {
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
            : await (await __webpack_require__.e(/* import() */ 9284).then(__webpack_require__.bind(__webpack_require__, 79284))).run(options, io, subject);
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
    const { compareUpgrades } = await Promise.all(/* import() */[__webpack_require__.e(9284), __webpack_require__.e(3578)]).then(__webpack_require__.bind(__webpack_require__, 23578));
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
    const cache = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 16592));
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

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35802);
/** The settings of a run, from what was asked for (command line, action inputs), qtest.yml and defaults, in this order. */




const CONFIG_FILE = 'qtest.yml';
/** DESIGN's figures: ≤ 5 faults a function, 4 at once (at most the cores), 30 s each, ≤ 10 s of search a module. */
const DEFAULTS = {
    seed: 1,
    iterations: 80_000,
    searchMs: 10_000,
    maxWallMs: 120_000,
    mutantsPerFunction: 5,
    testTimeoutMs: 600_000,
    mutantTimeoutMs: 30_000,
    functions: 60,
    concurrency: 4,
    maxSurvivors: 1,
};
/**
 * Merges flags over the file over defaults. Throws ConfigurationError for a flag that cannot be read or that contradicts
 * another one. `cores` bounds the concurrency.
 */
function resolveOptions(command, flags, file, cores = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) {
    if (flags.base !== undefined && flags.files !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('--base and --files exclude each other: --files takes every function as new.');
    }
    const policy = policyOf(flags, file);
    const limits = limitsOf(flags, file, cores);
    const projects = projectsOf(policy, file);
    const exclude = file.exclude ?? [];
    const excludeOperators = (file['exclude-operators'] ?? []).toSorted();
    const services = (file.services ?? []).toSorted();
    const servicesPerWorker = services.length > 0 && file['services-per-worker'] === true;
    const env = (file.env ?? []).toSorted();
    const install = installOf(flags, file);
    return {
        command,
        asked: askedFor(command, flags),
        ...(flags.base !== undefined && { base: flags.base }),
        ...(flags.files !== undefined && { files: flags.files }),
        write: flags.write ?? false,
        acceptChanges: flags.acceptChanges ?? false,
        ...(flags.accept !== undefined && { accept: flags.accept }),
        policy,
        projects,
        exclude,
        excludeOperators,
        services,
        servicesPerWorker,
        env,
        limits,
        sandbox: choice('--sandbox', flags.sandbox, _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SANDBOX_WISHES */ .u) ?? 'auto',
        ...(file['runner-image'] !== undefined && { runnerImage: file['runner-image'] }),
        ...(install && { install }),
        output: {
            ...(flags.json !== undefined && { json: flags.json }),
            ...(flags.report !== undefined && { report: flags.report }),
            quiet: flags.quiet ?? false,
        },
        configDigest: digest({
            policy,
            projects,
            exclude,
            excludeOperators,
            services,
            servicesPerWorker,
            env,
            install,
            limits: { ...limits, concurrency: 0 },
        }),
    };
}
/** The flags that a run with the same result needs; those that are not said are left out. */
function askedFor(command, flags) {
    const { base, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold } = flags;
    const { head, basePackages } = flags;
    const given = { base, head, basePackages, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    return { command, ...Object.fromEntries(said) };
}
function installOf({ install }, file) {
    if (!(install ?? file.install))
        return undefined;
    const token = file['install-token'];
    return { scripts: file['install-scripts'] ?? false, ...(token === undefined ? {} : { token }) };
}
function policyOf(flags, file) {
    const mode = choice('--mode', flags.mode, ['report', 'enforce']) ?? file.mode ?? (file.enforce ? 'enforce' : 'report');
    const gate = choice('--gate', flags.gate, ['gaps', 'score']) ?? file.gate ?? 'gaps';
    const threshold = number('--threshold', flags.threshold, { min: 0, max: 100 }) ?? file.threshold;
    if (gate === 'score' && threshold === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('The gate `score` needs a threshold: add `threshold: 80` to qtest.yml, or --threshold 80.');
    }
    const day = file.enforce === 'now' || flags.mode !== undefined ? undefined : file.enforce;
    return {
        mode,
        gate,
        ...(threshold !== undefined && { threshold }),
        maxSurvivors: file['max-survivors'] ?? DEFAULTS.maxSurvivors,
        ...(day !== undefined && { enforceFrom: day }),
        failOn: file['fail-on'] ?? 'fail',
        ...(file.findings === 'fail' && { findings: 'fail' }),
    };
}
function projectsOf(policy, file) {
    const entries = Object.entries(file.projects ?? {}).map(([folder, settings]) => {
        const gate = settings.gate ?? policy.gate;
        const threshold = settings.threshold ?? policy.threshold;
        if (gate === 'score' && threshold === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`qtest.yml: the gate \`score\` of project ${folder} needs a threshold.`);
        }
        return {
            root: folder.replace(/^\.\/?|\/+$/g, ''),
            gate,
            ...(threshold !== undefined && { threshold }),
            maxSurvivors: settings['max-survivors'] ?? policy.maxSurvivors,
        };
    });
    return entries.sort((a, b) => (a.root < b.root ? -1 : 1));
}
function limitsOf(flags, file, cores) {
    const timeout = orDefault(file['mutant-timeout'], DEFAULTS.mutantTimeoutMs);
    return {
        seed: number('--seed', flags.seed, { min: 0, whole: true }) ?? file.seed ?? DEFAULTS.seed,
        iterations: number('--iterations', flags.iterations, { min: 1, whole: true }) ?? file.iterations ?? DEFAULTS.iterations,
        searchMs: DEFAULTS.searchMs,
        maxWallMs: flagDuration('--max-wall', flags.maxWall) ?? orDefault(file['max-wall'], DEFAULTS.maxWallMs),
        mutantsPerFunction: file['mutants-per-function'] ?? DEFAULTS.mutantsPerFunction,
        testTimeoutMs: orDefault(file['test-timeout'], DEFAULTS.testTimeoutMs),
        mutantTimeoutMs: Math.min(timeout, DEFAULTS.mutantTimeoutMs),
        functions: file['max-functions'] ?? DEFAULTS.functions,
        // Tests that share a service would disturb each other.
        concurrency: file.services?.length && !file['services-per-worker']
            ? 1
            : Math.max(1, Math.min(file.concurrency ?? DEFAULTS.concurrency, cores)),
    };
}
function orDefault(value, otherwise) {
    return value === undefined ? otherwise : duration(value);
}
const UNITS = { ms: 1, s: 1000, m: 60_000 };
/** Milliseconds of `250ms`, `120s`, `2m`; a bare number is seconds. */
function duration(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(String(text)) ?? [];
    return Math.round(Number(amount) * (UNITS[unit ?? 's'] ?? 1));
}
function flagDuration(flag, text) {
    if (text === undefined)
        return undefined;
    const value = duration(text);
    if (value > 0)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes a time such as 120s, 2m or 500ms, not \`${text}\`.`);
}
function choice(flag, text, allowed) {
    if (text === undefined)
        return undefined;
    const found = allowed.find((value) => value === text);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes ${allowed.join(' or ')}, not \`${text}\`.`);
}
function number(flag, text, { min, max = Number.MAX_SAFE_INTEGER, whole = false }) {
    if (text === undefined)
        return undefined;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max && (!whole || Number.isSafeInteger(value)))
        return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes a ${whole ? 'whole ' : ''}number ${range}, not \`${text}\`.`);
}
function digest(settings) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 32265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  loadOptions: () => (/* binding */ loadOptions),
  W: () => (/* binding */ loadOptionsAnyway)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/change/base.js
var base = __webpack_require__(87049);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(81227);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/sandbox/copy/read-claim.js
var read_claim = __webpack_require__(42346);
// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(27680);
// EXTERNAL MODULE: ./build/src/config/parse.js
var parse = __webpack_require__(59927);
;// CONCATENATED MODULE: ./build/src/config/proposed.js

/** What a changed qtest.yml would alter, in a sentence for the report; undefined where it alters nothing. */
function proposedPolicy(flags, onBase, onHead) {
    const before = settings((0,config/* resolveOptions */.$i)('run', flags, onBase));
    const after = settings((0,config/* resolveOptions */.$i)('run', flags, onHead));
    const changes = [...after].flatMap(([name, value]) => {
        const old = before.get(name);
        return old === value ? [] : [`${name} ${value} (now ${old})`];
    });
    if (changes.length === 0)
        return undefined;
    return `qtest.yml is changed here; base's settings count until it is merged. It would set ${changes.join(', ')}.`;
}
/** Settings as they are written in qtest.yml, with their values as text. */
function settings({ policy, projects, exclude, excludeOperators, services, servicesPerWorker, env, limits, runnerImage, install, }) {
    const list = (items) => (items.length === 0 ? 'none' : items.join(' '));
    return new Map([
        ['mode', policy.mode],
        ['enforce', policy.enforceFrom ?? (policy.mode === 'enforce' ? 'now' : 'never')],
        ['gate', policy.gate],
        ['threshold', String(policy.threshold ?? 'none')],
        ['max-survivors', String(policy.maxSurvivors)],
        ['fail-on', policy.failOn],
        ['findings', policy.findings ?? 'report'],
        ['seed', String(limits.seed)],
        ['iterations', String(limits.iterations)],
        ['max-wall', `${limits.maxWallMs / 1000}s`],
        ['test-timeout', `${limits.testTimeoutMs / 1000}s`],
        ['mutants-per-function', String(limits.mutantsPerFunction)],
        ['mutant-timeout', `${limits.mutantTimeoutMs / 1000}s`],
        ['max-functions', String(limits.functions)],
        ['concurrency', String(limits.concurrency)],
        ['runner-image', runnerImage ?? 'none'],
        ['exclude', list(exclude)],
        ['exclude-operators', list(excludeOperators)],
        ['services', list(services)],
        ['services-per-worker', String(servicesPerWorker)],
        ['env', list(env)],
        ['install', String(install !== undefined)],
        ['install-scripts', String(install?.scripts ?? false)],
        ['install-token', install?.token ?? 'none'],
        ['projects', list(projects.map((p) => `${p.root || '.'}: ${p.gate} ${p.threshold ?? '-'} ${p.maxSurvivors}`))],
    ]);
}

;// CONCATENATED MODULE: ./build/src/config/load.js
/** The settings of a run in a repository: qtest.yml is read from base, so that a change cannot loosen its own check. */










const USUAL = { file: config/* CONFIG_FILE */.g2, settings: {} };
/** Throws ConfigurationError for flags and files that are wrong, outside a repository, and for a base that does not exist. */
async function loadOptions(command, flags, io, workflow = USUAL) {
    (0,config/* resolveOptions */.$i)(command, flags, workflow.settings); // a wrong flag is told before git is asked anything
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const onHead = await fileInTree(root, workflow);
    if (flags.files !== undefined)
        return (0,config/* resolveOptions */.$i)(command, flags, (0,environment/* isCi */.Xt)(io.env) ? withoutOpenings(onHead) : onHead);
    return await optionsOn(await baseOf(root, flags.base, io), { root, onHead, command, flags, workflow });
}
async function optionsOn(base, { root, onHead, command, flags, workflow }) {
    const { file, settings } = workflow;
    const onBase = { ...parseFile(await (0,git/* fileAt */.Wd)(root, base.sha, file), `${file} of ${base.ref}`), ...settings };
    const options = (0,config/* resolveOptions */.$i)(command, flags, onBase);
    const install = options.install && { install: { ...options.install, base: base.sha } };
    const proposed = proposedPolicy(flags, onBase, onHead);
    return { ...options, ...install, ...(proposed && { policy: { ...options.policy, proposed } }) };
}
/** The same for commands that need no base: where there is none no qtest.yml counts, which is told. */
async function loadOptionsAnyway(flags, io) {
    const settled = (0,config/* resolveOptions */.$i)('run', flags, {});
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const base = await baseOf(root, flags.base, io).catch((error) => {
        if (!(error instanceof errors/* ConfigurationError */.j1) || flags.base !== undefined)
            throw error;
        io.stderr.write(`no ${config/* CONFIG_FILE */.g2} counts, since there is no base: ${error.message}\n`);
    });
    if (!base)
        return settled;
    const onHead = await fileInTree(root, USUAL);
    return await optionsOn(base, { root, onHead, command: 'run', flags, workflow: USUAL });
}
/** The base that is meant here, by the variables that CI sets. Throws as `resolveBase`. */
function baseOf(root, ref, { env }) {
    return (0,base/* resolveBase */.g)({
        root,
        ref,
        ci: env['GITHUB_ACTIONS'] === 'true',
        baseBranch: env['GITHUB_BASE_REF'],
    });
}
const OPENINGS = ['services', 'env', 'runner-image', 'install', 'install-scripts', 'install-token'];
/** In CI the file may be a stranger's: where code runs and what it reaches there counts from base alone. */
function withoutOpenings(file) {
    return Object.fromEntries(Object.entries(file).filter(([key]) => !OPENINGS.includes(key)));
}
function parseFile(text, name) {
    return text === undefined ? {} : (0,parse/* parseConfig */.o)(text, name);
}
async function fileInTree(root, { file, settings }) {
    const text = (0,read_claim/* readClaimedText */.$B)(external_node_path_.join(root, file), await (0,promises_.realpath)(root));
    return { ...parseFile(text, file), ...settings };
}


/***/ }),

/***/ 59927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _mutate_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69018);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39829);





/** Larger than any configuration; YAML aliases can make little text expensive. */
const MAX_LENGTH = 256 * 1024;
/**
 * Reads the text of a qtest.yml. `path` is its name in messages (`qtest.yml`, `qtest.yml on main`). Throws ConfigurationError
 * with the line of the first mistake: what is wrong, what was expected, an example.
 */
function parseConfig(text, path) {
    if (text.length > MAX_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path} is larger than 256 KiB. Keep only settings in it.`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const [error] = document.errors;
    if (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
    }
    const at = (keys) => lineOf(document.contents, keys, lines);
    const value = plainValue(document, path);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:1: expected settings such as \`threshold: 80\`, found ${kindOf(value)}.`);
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSchema */ .Mz.safeParse(value);
    if (!parsed.success)
        throw explain(parsed.error.issues[0], value, path, at);
    if (parsed.data.mode === 'report' && parsed.data.enforce !== undefined) {
        const place = `${path}:${at(['enforce'])}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${place}: \`enforce\` contradicts \`mode: report\`. Take one of them away.`);
    }
    return parsed.data;
}
function plainValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 50 }) ?? {};
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: ${error.message}. Write the values out instead of using YAML aliases.`);
    }
}
function explain(issue, value, path, at) {
    const trail = issue?.path ?? [];
    const place = trail[0] === 'projects' && trail.length > 1 ? 'project' : 'top';
    const known = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(place);
    const unknown = issue?.keys?.[0];
    if (unknown !== undefined) {
        const line = at([...trail, unknown]);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${line}: unknown key \`${unknown}\`. ${nearest(unknown, known)}`);
    }
    const name = String((place === 'project' ? trail[2] : trail[0]) ?? trail[0] ?? '');
    const info = known.find((entry) => entry.key === name) ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)('top').find((entry) => entry.key === trail[0]);
    const found = trail.reduce((inner, key) => (isRecord(inner) ? inner[String(key)] : undefined), value);
    const expected = EXPECTED[info?.key ?? ''] ?? issue?.message ?? 'another value';
    const example = info ? `, for example \`${info.example}\`` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${at(trail)}: \`${trail.map(String).join('.')}\` is ${kindOf(found)}; expected ${expected}${example}.`);
}
/** What each key takes, in words that need no knowledge of the schema. */
const EXPECTED = {
    mode: '`report` or `enforce`',
    enforce: '`now` or a day',
    gate: '`gaps` or `score`',
    threshold: 'a number from 0 to 100',
    'max-survivors': 'a whole number, 0 or more',
    'fail-on': '`fail` or `error`',
    findings: '`report` or `fail`',
    seed: 'a whole number, 0 or more',
    iterations: 'a whole number, 1 or more',
    'max-wall': 'a time with its unit',
    'mutants-per-function': 'a whole number from 1 to 1000',
    'mutant-timeout': 'a time with its unit',
    'max-functions': 'a whole number, 1 or more',
    concurrency: 'a whole number from 1 to 64',
    exclude: 'a list of globs',
    'exclude-operators': `operators of this list: ${_mutate_select_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATORS */ .we.join(', ')}`,
    services: 'a list of `name:port`, where a name is no address of another machine',
    'services-per-worker': '`true` or `false`',
    env: 'a list of names of variables, none of those that redirect programs or speak to the workflow',
    projects: 'settings by folder',
};
function nearest(word, known) {
    const keys = known.map((entry) => entry.key);
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, keys);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, guess) <= Math.max(2, Math.floor(word.length / 2)))
        return `Did you mean \`${guess}\`?`;
    return `The nearest known key is \`${guess}\`; all of them: ${keys.join(', ')}.`;
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a group of keys';
    const text = String(value);
    return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\` (${NAMES[typeof value] ?? typeof value})`;
}
const NAMES = { string: 'text', number: 'a number', boolean: 'yes or no' };
function isRecord(value) {
    return value !== null && typeof value === 'object';
}
/** Line of the deepest key of the trail that stands in the file, 1-based. */
function lineOf(contents, trail, lines) {
    let node = contents;
    let offset = 0;
    for (const key of trail) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && item.key.value === key);
            if (!pair)
                break;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else
            break;
    }
    return lines.linePos(offset).line;
}
function startOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 59234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ STORE_VERSION),
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Raised whenever what is stored changes its form: an older store is made anew. */
const STORE_VERSION = 3;
/** SQLite's place for a number by which an application knows its files: `QTST`. */
const APPLICATION_ID = 0x51545354;
/** Outlines that are written in one transaction, and lost when a run is killed. */
const BATCH = 200;
/** Results that no run asked for in so many are dropped. */
const RUNS_KEPT = 20;
/**
 * Opens the store at `path`, making it where there is none. A store that is damaged, of another version or no database at all is made
 * anew with a notice; where it is a database of something else, the place cannot be written, or another process holds it for long, the store is kept in memory. Never
 * fails.
 */
async function openStore(path) {
    const { DatabaseSync } = loadSqlite();
    const open = (at, notice) => new SqliteStore(prepared(new DatabaseSync(at)), at, notice);
    const inMemory = (error) => open(':memory:', `the store ${path} cannot be used (${messageOf(error)}): nothing is remembered between runs`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        return open(path);
    }
    catch (error) {
        if (!isUnreadable(error))
            return inMemory(error);
        try {
            for (const ending of ['', '-wal', '-shm'])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path + ending, { force: true });
            return open(path, `the store ${path} could not be read (${messageOf(error)}) and was made anew`);
        }
        catch (second) {
            return inMemory(second);
        }
    }
}
/** Earlier versions of Node 24 warn on stderr that the module is experimental, which is no news for users of QTest. */
function loadSqlite() {
    const { emitWarning } = process;
    process.emitWarning = () => undefined;
    try {
        return process.getBuiltinModule('node:sqlite');
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
class OtherVersion extends Error {
}
/** SQLite's codes for a damaged file and for one that is no database. One that is locked, out of reach or somebody else's is left alone. */
function isUnreadable(error) {
    const CORRUPT = 11;
    const NOT_A_DATABASE = 26;
    const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    return error instanceof OtherVersion || code === CORRUPT || code === NOT_A_DATABASE;
}
/** Sets a database up, or throws where the file is not a store of this version. */
function prepared(database) {
    try {
        database.exec('PRAGMA busy_timeout = 5000');
        const id = numberOf(database, 'PRAGMA application_id');
        const version = numberOf(database, 'PRAGMA user_version');
        const tables = numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
        if (tables > 0 && id !== APPLICATION_ID)
            throw new Error('it is a database of something else');
        if (tables > 0 && version !== STORE_VERSION)
            throw new OtherVersion(`it has version ${version}, this QTest writes ${STORE_VERSION}`);
        database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${STORE_VERSION};
      CREATE TABLE IF NOT EXISTS outline (
        id INTEGER PRIMARY KEY, reader TEXT NOT NULL, blob TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (reader, blob)
      ) STRICT;
      -- Apart from the rows, which are long and would be written anew with every use.
      CREATE TABLE IF NOT EXISTS outline_use (id INTEGER PRIMARY KEY, run INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS result (
        key TEXT PRIMARY KEY, json TEXT NOT NULL, digest TEXT NOT NULL, run INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, asked INTEGER NOT NULL, found INTEGER NOT NULL) STRICT;
    `);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
class SqliteStore {
    notice;
    state = 'open';
    database;
    path;
    /** Number of this run: what is asked for is marked with it, so that what was not asked for longest is dropped first. */
    run;
    getRow;
    putRow;
    useRow;
    /** Not written yet, by reader and blob. */
    pending = new Map();
    /** Rows that this run asked for and has not marked yet: reading takes no lock that others wait for. */
    used = new Set();
    /** What this run found out (text) and what is to be taken back (undefined), by key. */
    results = new Map();
    usedResults = new Set();
    constructor(database, path, notice) {
        this.database = database;
        this.path = path;
        this.notice = notice;
        const runs = 'SELECT number FROM run UNION ALL SELECT run FROM outline_use';
        this.run = 1 + numberOf(database, `SELECT ifnull(max(number), 0) FROM (${runs})`);
        this.getRow = database.prepare('SELECT id, json FROM outline WHERE reader = ? AND blob = ?');
        this.putRow = database.prepare('INSERT OR REPLACE INTO outline (reader, blob, json) VALUES (?, ?, ?)');
        this.useRow = database.prepare('INSERT OR REPLACE INTO outline_use (id, run) VALUES (?, ?)');
    }
    outlines(reader, blobs) {
        const found = new Map();
        this.attempt(() => {
            for (const blob of blobs) {
                const outline = this.pending.get(`${reader}\0${blob}`)?.outline ?? this.stored(reader, blob);
                if (outline !== undefined)
                    found.set(blob, outline);
            }
        });
        return found;
    }
    putOutlines(entries) {
        if (this.state === 'broken')
            return;
        for (const entry of entries)
            this.pending.set(`${entry.reader}\0${entry.blob}`, entry);
        if (this.pending.size >= BATCH)
            this.flush();
    }
    result(key) {
        let text;
        this.attempt(() => {
            const row = this.database.prepare('SELECT json, digest FROM result WHERE key = ?').get(key);
            const json = row === undefined ? undefined : String(row['json']);
            if (json !== undefined && row?.['digest'] === digestOf(key, json))
                text = json;
        });
        if (text !== undefined)
            this.usedResults.add(key);
        return text;
    }
    putResult(key, json) {
        this.results.set(key, json);
    }
    forgetResult(key) {
        this.results.set(key, undefined);
    }
    endRun({ asked, found }, keep) {
        this.flush();
        this.inTransaction(() => this.writeResults());
        this.inTransaction(() => {
            this.database.prepare('INSERT OR REPLACE INTO run VALUES (?, ?, ?)').run(this.run, asked, found);
            this.database.exec(`
        DELETE FROM run WHERE number < ${this.run};
        DELETE FROM outline_use WHERE run < ${this.run}
          AND id NOT IN (SELECT id FROM outline_use ORDER BY run DESC, id DESC LIMIT ${Math.max(0, Math.trunc(keep))});
        DELETE FROM outline WHERE id NOT IN (SELECT id FROM outline_use);
        -- Of rows that another run replaced or dropped meanwhile.
        DELETE FROM outline_use WHERE id NOT IN (SELECT id FROM outline);
      `);
        });
    }
    get lastRun() {
        let last;
        this.attempt(() => {
            const row = this.database.prepare('SELECT asked, found FROM run ORDER BY number DESC LIMIT 1').get();
            last = row === undefined ? undefined : { asked: Number(row['asked']), found: Number(row['found']) };
        });
        return last;
    }
    get size() {
        this.flush();
        const size = { outlines: 0, bytes: 0 };
        this.attempt(() => {
            size.outlines = numberOf(this.database, 'SELECT count(*) FROM outline');
            for (const ending of ['', '-wal'])
                size.bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.path + ending, { throwIfNoEntry: false })?.size ?? 0;
        });
        return size;
    }
    [Symbol.dispose]() {
        this.flush();
        this.database.close();
    }
    stored(reader, blob) {
        const row = this.getRow.get(reader, blob);
        if (row === undefined)
            return undefined;
        this.used.add(Number(row['id']));
        return readOutline(String(row['json']));
    }
    writeResults() {
        const use = this.database.prepare('UPDATE result SET run = ? WHERE key = ?');
        const put = this.database.prepare('INSERT OR REPLACE INTO result (key, json, digest, run) VALUES (?, ?, ?, ?)');
        const forget = this.database.prepare('DELETE FROM result WHERE key = ?');
        for (const key of this.usedResults)
            use.run(this.run, key);
        for (const [key, json] of this.results) {
            if (json === undefined)
                forget.run(key);
            else
                put.run(key, json, digestOf(key, json), this.run);
        }
        this.database.exec(`DELETE FROM result WHERE run <= ${this.run - RUNS_KEPT}`);
    }
    flush() {
        if (this.pending.size + this.used.size === 0)
            return;
        this.inTransaction(() => {
            for (const id of this.used)
                this.useRow.run(id, this.run);
            for (const { reader, blob, outline } of this.pending.values()) {
                const { lastInsertRowid } = this.putRow.run(reader, blob, JSON.stringify(outline));
                this.useRow.run(lastInsertRowid, this.run);
            }
        });
        this.used.clear();
        this.pending.clear();
    }
    inTransaction(work) {
        this.attempt(() => {
            this.database.exec('BEGIN IMMEDIATE');
            try {
                work();
                this.database.exec('COMMIT');
            }
            catch (error) {
                if (this.database.isTransaction)
                    this.database.exec('ROLLBACK');
                throw error;
            }
        });
    }
    /** A store that fails in use (damaged page, full disk, locked for long) is asked no more: the run goes on without it. */
    attempt(work) {
        if (this.state === 'broken')
            return;
        try {
            work();
        }
        catch (error) {
            this.state = 'broken';
            this.notice = `the store ${this.path} failed (${messageOf(error)}): what this run finds out is not remembered`;
        }
    }
}
/** A row that does not hold an outline counts as none: the file is read again and the row replaced. */
function readOutline(json) {
    try {
        const value = JSON.parse(json);
        const lists = [value?.functions, value?.bindings, value?.imports, value?.exports];
        return value !== null && lists.every(Array.isArray) ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Against damage, not against somebody who writes to the store: see ARCHITECTURE, "What is remembered". */
function digestOf(key, json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${key}\0${json}`).digest('hex');
}
function numberOf(database, sql) {
    const row = database.prepare(sql).get();
    return Number(row === undefined ? 0 : Object.values(row)[0]);
}
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
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
