export const id = 487;
export const ids = [487];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7285);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6004);



/**
 * Finds what head is judged against: the first parent of the merge commit that CI checked out, else the merge base with the given
 * ref or with the default branch. Missing history is fetched. Throws a ConfigurationError that says what to do where that fails.
 */
async function resolveBase(request) {
    const { root, ref, ci } = request;
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .headSha */ .xF)(root);
    if (ref !== undefined)
        return againstRef(root, head, ref);
    const parents = await writtenParents(root, head);
    if (ci && parents.length > 1)
        return againstParent(root, head, parents, 'first parent of the merge');
    const branch = await defaultBranch(root, request.baseBranch);
    const base = await againstRef(root, head, branch);
    const isPushToDefault = ci && base.sha === head && parents.length === 1 && !(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirty */ .DM)(root));
    return isPushToDefault ? againstParent(root, head, parents, 'parent of the commit') : base;
}
async function againstParent(root, head, parents, how) {
    const parent = parents[0] ?? head;
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, parent)) === undefined)
        await fetchParent(root, head, parent);
    return { ref: 'HEAD^1', sha: parent, how };
}
async function againstRef(root, head, ref) {
    if (ref.startsWith('-')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`"${ref}" is not a base: a git revision does not begin with a dash. Give a branch, tag or commit.`);
    }
    const { sha, name, isBranch } = await findRef(root, ref);
    const merge = await mergeBase(root, head, sha, name);
    if (merge === undefined)
        return { ref: name, sha, how: 'given, without common history' };
    if (merge === sha && !isBranch)
        return { ref: name, sha, how: 'given' };
    return { ref: name, sha: merge, how: `merge base with ${name.replace(/^origin\//, '')}` };
}
const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function findRef(root, ref) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, name);
        if (sha !== undefined)
            return { sha, name, isBranch: await isBranch(root, name) };
    }
    const fetched = await fetchRef(root, ref);
    if (fetched !== undefined)
        return fetched;
    throw await unknownRef(root, ref);
}
async function isBranch(root, name) {
    const known = await refNames(root, ['refs/heads', 'refs/remotes']);
    return known.includes(name);
}
/** A single-branch or shallow clone, as CI makes it, lacks the base; it is fetched where a remote has it. */
async function fetchRef(root, ref) {
    if (!(await hasRemote(root)) || !/^\w[\w./-]*$/.test(ref))
        return undefined;
    const isCommit = FULL_SHA.test(ref);
    const target = isCommit ? ref : `refs/remotes/origin/${ref}`;
    const spec = isCommit ? ref : `+refs/heads/${ref}:${target}`;
    const depth = (await isShallow(root)) ? ['--depth=1'] : [];
    await tryFetch(root, ['fetch', '--quiet', '--no-tags', ...depth, 'origin', spec]);
    const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, target);
    return sha === undefined ? undefined : { sha, name: ref, isBranch: !isCommit };
}
async function unknownRef(root, ref) {
    const names = await refNames(root, ['refs/heads', 'refs/remotes', 'refs/tags']);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .L)(ref, names);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'git branch --all lists what there is.';
    const shallow = (await isShallow(root))
        ? ' The clone is shallow: git fetch --unshallow brings its history (in a workflow, fetch-depth: 0).'
        : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`Base "${ref}" is not a commit, branch or tag of ${root}. ${hint}${shallow}`);
}
async function refNames(root, prefixes) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['for-each-ref', '--format=%(refname:short)', ...prefixes]);
    return stdout
        .toString('utf8')
        .split('\n')
        .filter((name) => name !== '');
}
async function defaultBranch(root, baseBranch) {
    if (baseBranch !== undefined && baseBranch !== '')
        return baseBranch;
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], {
        accept: [1, 128],
    });
    const remote = stdout.toString('utf8').trim();
    const candidates = [...(exitCode === 0 ? [remote] : []), 'origin/main', 'origin/master', 'main', 'master'];
    for (const name of candidates)
        if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, name)) !== undefined)
            return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No default branch to compare with in ${root} (looked for ${candidates.join(', ')}). Name one: qtest run --base BRANCH`);
}
/** Parents as the commit itself names them: in a shallow clone git hides those that it does not have. */
async function writtenParents(root, sha) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['cat-file', 'commit', sha]);
    const header = stdout.toString('utf8').split('\n\n', 1)[0] ?? '';
    return header
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length));
}
async function fetchParent(root, head, parent) {
    const attempts = [
        ['fetch', '--quiet', '--no-tags', '--depth=2', 'origin', head],
        ['fetch', '--quiet', '--no-tags', '--deepen=1', 'origin'],
    ];
    let output = 'the repository has no remote named origin';
    for (const args of (await hasRemote(root)) ? attempts : []) {
        output = await tryFetch(root, args);
        if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, parent)) !== undefined)
            return;
    }
    throw shallowError(root, `the first parent ${parent.slice(0, 12)} of the commit checked out`, 2, output);
}
async function mergeBase(root, head, other, name) {
    const direct = await existingMergeBase(root, head, other);
    if (direct !== undefined || !(await isShallow(root)))
        return direct;
    let output = 'the repository has no remote named origin';
    for (const depth of (await hasRemote(root)) ? ['--deepen=50', '--deepen=500', '--unshallow'] : []) {
        output = await tryFetch(root, [
            'fetch',
            '--quiet',
            '--no-tags',
            depth,
            'origin',
            ...(await wanted(root, head, name)),
        ]);
        const found = await existingMergeBase(root, head, other);
        if (found !== undefined)
            return found;
        if (!(await isShallow(root)))
            return undefined;
    }
    throw shallowError(root, `the merge base with ${name}`, 0, output);
}
/** What to deepen: head's own commit and the base branch, since a shallow single-branch clone fetches only one of them. */
async function wanted(root, head, name) {
    if (FULL_SHA.test(name))
        return [head, name];
    const branch = name.replace(/^origin\//, '');
    const tracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, `refs/remotes/origin/${branch}`);
    return tracked === undefined ? [head] : [head, `+refs/heads/${branch}:refs/remotes/origin/${branch}`];
}
async function existingMergeBase(root, head, other) {
    const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['merge-base', head, other], { accept: [1] });
    return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}
async function tryFetch(root, args) {
    try {
        return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, args, { accept: [1, 128] })).stderr;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4)
            return error.output;
        throw error;
    }
}
function shallowError(root, missing, depth, output) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${root} is a shallow clone without ${missing}, and it could not be fetched (${output.trim() || 'no reason given'}). ` +
        `Run: git fetch --unshallow. In a workflow, give actions/checkout fetch-depth: ${depth}.`);
}
async function isShallow(root) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString('utf8').trim() === 'true';
}
async function hasRemote(root) {
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, ['remote']);
    return stdout.toString('utf8').split('\n').includes('origin');
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ HUGE_BYTES),
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
/** Files larger than this are not read. */
const HUGE_BYTES = 1024 * 1024;
const VENDORED = /(^|\/)(vendor|vendored|third_party|third-party|node_modules|bower_components|jspm_packages)\//;
const DECLARATION = /\.d\.([cm]?ts|[^./]+\.ts)$/;
const CONFIG_NAMES = [
    /(^|\/)[^/]+\.config\.[^/]+$/,
    /(^|\/)\.[^/]+rc(\.[^/]+)?$/,
    /(^|\/)(Gruntfile|Gulpfile|gulpfile|karma\.conf|wallaby|webpack\.[^/]+)\.[cm]?[jt]s$/,
    /(^|\/)(package|package-lock|npm-shrinkwrap|[jt]sconfig(\.[^/]+)?|lerna|nx|turbo)\.json$/,
    /(^|\/)\.(storybook|husky|yarn|github)\//,
];
const MINIFIED_NAME = /[.-]min\.[cm]?js$/;
/** The first rule by which a file is not judged; undefined where it is. */
function exclusionOf(file) {
    const { path, attributes, texts } = file;
    const all = (rule) => texts.length > 0 && texts.every(rule);
    if (attributes?.vendored === true || VENDORED.test(path))
        return 'vendored';
    if (attributes?.generated === true)
        return 'generated';
    if (DECLARATION.test(path))
        return 'declaration';
    if (file.content !== 'text')
        return file.content;
    if (CONFIG_NAMES.some((name) => name.test(path)))
        return 'config';
    if (!file.hasLanguage)
        return 'language';
    if (file.isTest)
        return 'test';
    if (MINIFIED_NAME.test(path) || all(looksMinified))
        return 'minified';
    if (all(saysGenerated))
        return 'generated';
    return undefined;
}
/** Written by a tool by its own word: a marker in a comment of the first lines, or the source map that a compiler leaves at the end. */
function saysGenerated(text) {
    const head = text.slice(0, 4000).split('\n', 20);
    const isComment = (line) => /^\s*(\/\/|\/\*|\*|#|--|<!--)/.test(line);
    if (head.some((line) => isComment(line) && /@generated\b|\bgenerated\b.*\bdo not (edit|modify)\b/i.test(line)))
        return true;
    return /^\/\/[#@] sourceMappingURL=\S+\s*$/m.test(text.slice(-2000).split('\n').slice(-3).join('\n'));
}
/** No hand writes lines of 250 characters on the average. */
function looksMinified(text) {
    if (text.length < 2000)
        return false;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 && text.length / lines.length > 250;
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ foreignFunctions),
/* harmony export */   x: () => (/* binding */ foreignLanguage)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
/**
 * Languages that QTest knows by name and does not analyse. Their changed functions are named for the report as git names them in
 * the headers of hunks: by the lines that look like a function's first, and by indentation.
 */

const LANGUAGES = {
    '.go': {
        id: 'go',
        name: 'Go',
        functionLine: /^func\s+(?:\(\s*(?:\w+\s+)?\*?(?<owner>\w+)(?:\[[^\]]*\])?\s*\)\s*)?(?<name>\w+)/,
        test: /_test\.go$/,
    },
    '.java': {
        id: 'java',
        name: 'Java',
        functionLine: /^\s+(?!(?:return|throw|new|else|case)\b)(?:@\w+\s+)*(?:[\w<>,.?[\]]+\s+)+(?<name>\w+)\s*\([^;=]*$|^\s+(?:public|protected|private)\s+(?<made>\w+)\s*\([^;=]*$/,
        ownerLine: /\b(?:class|interface|enum|record)\s+(?<name>\w+)/,
        test: /(^|\/)src\/test\/|Tests?\.java$/,
    },
    '.py': {
        id: 'python',
        name: 'Python',
        functionLine: /^\s*(?:async\s+)?def\s+(?<name>\w+)/,
        ownerLine: /^\s*class\s+(?<name>\w+)/,
        test: /(^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/,
    },
    '.kt': { id: 'kotlin', name: 'Kotlin' },
    '.rb': { id: 'ruby', name: 'Ruby' },
    '.rs': { id: 'rust', name: 'Rust' },
    '.cs': { id: 'csharp', name: 'C#' },
    '.php': { id: 'php', name: 'PHP' },
    '.c': { id: 'c', name: 'C' },
    '.cc': { id: 'cpp', name: 'C++' },
    '.cpp': { id: 'cpp', name: 'C++' },
    '.swift': { id: 'swift', name: 'Swift' },
    '.vue': { id: 'vue', name: 'Vue' },
    '.svelte': { id: 'svelte', name: 'Svelte' },
};
/** The language of a source file that is not analysed, by the ending of its name. */
function foreignLanguage(path) {
    return languageAt(path);
}
/** Functions in which lines with code differ, in the order of files and lines. Removed functions and test files are left out. */
function foreignFunctions(files) {
    return files.flatMap((file) => {
        const language = file.excludedBy === 'language' ? languageAt(file.path) : undefined;
        if (!language?.functionLine || file.headText === undefined || language.test?.test(file.path))
            return [];
        return changedIn(file.path, { ...language, functionLine: language.functionLine }, file.headText, file.baseText ?? '');
    });
}
function languageAt(path) {
    return LANGUAGES[/\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''];
}
function changedIn(path, language, headText, baseText) {
    const head = headText.split('\n');
    const base = baseText.split('\n');
    const known = new Set(base.flatMap((line, at) => (language.functionLine.test(line) ? nameAt(language, base, at) : [])));
    const starts = new Set(changedLines(language, base, head).flatMap((at) => functionAround(language, head, at) ?? []));
    return [...starts]
        .sort((a, b) => a - b)
        .map((start) => {
        const name = nameAt(language, head, start);
        const lines = { start: start + 1, end: endOf(head, start) + 1 };
        const kind = known.has(name) ? 'changed' : 'new';
        return {
            id: `${path}#${name}`,
            file: path,
            name,
            language: language.id,
            languageName: language.name,
            kind,
            lines,
        };
    });
}
/** Indexes of head's lines that differ; for a deletion within a function that of the line before. */
function changedLines({ functionLine }, base, head) {
    const changed = [];
    let at = 0;
    for (const { added, removed, value } of (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)([...base], [...head])) {
        if (added)
            changed.push(...value.map((_, i) => at + i));
        else if (removed && at > 0 && value.some(hasCode) && !value.some((line) => functionLine.test(line)))
            changed.push(at - 1);
        if (!removed)
            at += value.length;
    }
    return changed.filter((line) => hasCode(head[line] ?? ''));
}
/** Index of the first line of the function that holds a line, by indentation; undefined outside of any. */
function functionAround({ functionLine, ownerLine }, lines, at) {
    let indent = indentOf(lines[at] ?? '') + 1;
    for (let line = at; line >= 0 && indent > 0; line--) {
        const text = lines[line] ?? '';
        if (!hasCode(text) || indentOf(text) >= indent)
            continue;
        if (functionLine.test(text))
            return line;
        if (ownerLine?.test(text))
            return undefined;
        indent = indentOf(text);
    }
    return undefined;
}
/** `Limit.Allow`: with the class, or the receiver's type. */
function nameAt({ functionLine, ownerLine }, lines, at) {
    const groups = functionLine.exec(lines[at] ?? '')?.groups ?? {};
    const own = groups['name'] ?? groups['made'] ?? '';
    const around = lines[outerLine(lines, at) ?? -1] ?? '';
    const owner = groups['owner'] ?? ownerLine?.exec(around)?.groups?.['name'];
    return owner === undefined ? own : `${owner}.${own}`;
}
/** Index of the nearest line before that is indented less. */
function outerLine(lines, at) {
    const indent = indentOf(lines[at] ?? '');
    const found = lines.slice(0, at).findLastIndex((line) => hasCode(line) && indentOf(line) < indent);
    return found < 0 ? undefined : found;
}
function endOf(lines, start) {
    const indent = indentOf(lines[start] ?? '');
    let end = start;
    for (let line = start + 1; line < lines.length; line++) {
        const text = lines[line] ?? '';
        if (text.trim() === '')
            continue;
        if (indentOf(text) <= indent)
            return text.trim().startsWith('}') ? line : end;
        end = line;
    }
    return end;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/** False for a line of nothing but space or comment. */
function hasCode(line) {
    return !/^\s*(?:$|#|\/\/|\/\*|\*)/.test(line);
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestNames)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The names that a mistyped one may have meant, nearest first, at most three. */
function nearestNames(wanted, names) {
    return names
        .map((name) => ({ name, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, far }) => far <= Math.max(2, wanted.length / 3) || (wanted.length > 2 && name.includes(wanted)))
        .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
        .slice(0, 3)
        .map(({ name }) => name);
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readChangeSet)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/change/base.js
var change_base = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/change/foreign.js
var change_foreign = __webpack_require__(9426);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./build/src/change/hunks.js

/** More edits than this and the two sides have little in common: the whole range is the hunk. */
const MAX_EDITS = 4000;
/**
 * Line ranges of head that differ, merged and in order. A deletion gives the line that follows it, or the one before where the
 * deletion was the last thing inside. `whole` is the range of the function, given where the tokens are equal or share little.
 */
function hunkLines(base, head, whole) {
    const edits = (0,array/* diffArrays */.E)([...base], [...head], {
        comparator: (a, b) => a.text === b.text,
        maxEditLength: MAX_EDITS,
    });
    if (edits === undefined)
        return [whole];
    const ranges = [];
    let at = 0;
    edits.forEach((edit, index) => {
        if (edit.added) {
            ranges.push(...lineRuns(head.slice(at, at + edit.value.length)));
        }
        else if (edit.removed && edits[index + 1]?.added !== true && edits[index - 1]?.added !== true) {
            const line = besideDeletion(head, at);
            if (line !== undefined)
                ranges.push({ start: line, end: line });
        }
        if (!edit.removed)
            at += edit.value.length;
    });
    return ranges.length === 0 ? [whole] : mergeRanges(ranges);
}
/** Words and signs of a piece of text: the tokens of a language that offers none of its own. */
function plainTokens(text, offset, firstLine) {
    let line = firstLine;
    const found = [];
    for (const match of text.matchAll(/\n|[\w$]+|[^\s\w$]/g)) {
        if (match[0] === '\n')
            line++;
        else
            found.push({ text: match[0], start: offset + match.index, line });
    }
    return found;
}
/** Sorted, without overlap; ranges on neighbouring lines become one. */
function mergeRanges(ranges) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
    const merged = [];
    for (const range of sorted) {
        const last = merged.at(-1);
        if (last !== undefined && range.start <= last.end + 1)
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        else
            merged.push(range);
    }
    return merged;
}
/** Lines that hold one of the tokens, so that comments between them stay out. */
function lineRuns(tokens) {
    return mergeRanges(tokens.map(({ line }) => ({ start: line, end: line })));
}
function besideDeletion(head, at) {
    const next = head[at];
    const previous = head[at - 1];
    if (next === undefined)
        return previous?.line;
    return next.text === '}' && previous !== undefined ? previous.line : next.line;
}

// EXTERNAL MODULE: ./build/src/model/resolve-specifier.js
var resolve_specifier = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/src/change/meaning.js

/** Answers, for the files of a change, what names mean and whether base and head mean the same by them. */
class Meanings {
    baseSides;
    headSides;
    /** Stems of base paths to stems of head paths, for renamed files. */
    movedStems;
    matching;
    resolve;
    /** `resolve` follows what is no relative path to a file of head. */
    constructor(pairs, matching, resolve = () => undefined) {
        this.matching = matching;
        this.resolve = resolve;
        this.baseSides = sidesByPath(pairs, 'base');
        this.headSides = sidesByPath(pairs, 'head');
        this.movedStems = new Map(pairs.flatMap(({ base, head }) => (base && head ? [[(0,resolve_specifier/* pathStem */.hJ)(base.path), (0,resolve_specifier/* pathStem */.hJ)(head.path)]] : [])));
    }
    /** True where `baseName` in a file of base and `headName` in a file of head stand for the same unchanged thing or the same function. */
    same(base, baseName, head, headName) {
        const was = this.meaning(base, baseName, 'base');
        const is = this.meaning(head, headName, 'head');
        if (was.kind === 'function' && is.kind === 'function') {
            return this.matching.baseOf.get(is.function)?.function === was.function;
        }
        if (was.kind === 'binding' && is.kind === 'binding')
            return was.digest === is.digest;
        return was.kind === 'outside' && is.kind === 'outside' && was.id === is.id;
    }
    /** Where a name of a head file is declared, through imports of known files; undefined where that leads outside. */
    declaredAt(head, name) {
        return this.follow(head, name, this.headSides, 0);
    }
    meaning(side, name, revision) {
        const sides = revision === 'base' ? this.baseSides : this.headSides;
        const place = this.follow(side, name, sides, 0);
        if (place === undefined)
            return { kind: 'outside', id: this.outsideId(side, name, revision) };
        const { outline } = place.side;
        const fn = outline.functions.find((one) => one.name === place.name);
        if (fn !== undefined)
            return { kind: 'function', function: fn };
        const digests = outline.bindings.filter((one) => one.name === place.name).map((one) => one.digest);
        if (digests.length > 0)
            return { kind: 'binding', digest: digests.join(' ') };
        return { kind: 'outside', id: this.outsideId(place.side, place.name, revision) };
    }
    follow(side, name, sides, depth) {
        const imported = importOf(side, name);
        if (imported === undefined)
            return { side, name };
        const next = this.target(side, imported.specifier, sides);
        return next === undefined || depth > 8 ? undefined : this.followExport(next, imported.imported, sides, depth + 1);
    }
    followExport(side, name, sides, depth) {
        const wanted = name === '*' ? 'default' : name;
        const found = side.outline.exports.find((one) => one.name === wanted);
        if (found !== undefined && found.from === undefined)
            return { side, name: found.local ?? wholeName(side, wanted) };
        const onward = found === undefined ? side.outline.exports.filter((one) => one.name === '*') : [found];
        for (const one of depth > 8 ? [] : onward) {
            const next = this.target(side, one.from ?? '', sides);
            const place = next && this.followExport(next, found?.local ?? name, sides, depth + 1);
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    target(from, specifier, sides) {
        const target = (0,resolve_specifier/* resolveAmong */.rl)(from.path, specifier, sides.paths);
        if (target !== undefined)
            return sides.byPath.get(target);
        const named = this.resolve(from.path, specifier);
        return named === undefined ? undefined : sides.byHeadPath.get(named);
    }
    outsideId(side, name, revision) {
        const imported = importOf(side, name);
        if (imported === undefined)
            return `global ${name}`;
        const stem = (0,resolve_specifier/* specifierStem */.Sv)(side.path, imported.specifier);
        if (stem === undefined)
            return `${imported.specifier.replace(/^node:/, '')}#${imported.imported}`;
        const now = revision === 'base' ? (this.movedStems.get(stem) ?? stem) : stem;
        return `${now}#${imported.imported}`;
    }
}
/** The import that brings a local name into a file. */
function importOf(side, local) {
    for (const line of side.outline.imports) {
        if (line.kind === 'export-from')
            continue;
        const name = line.names.find((one) => one.local === local);
        if (name !== undefined)
            return { specifier: line.specifier, imported: name.imported, line };
    }
    return undefined;
}
/** The local name behind an export that has no plain one: an anonymous default, or module.exports as a whole. */
function wholeName(side, exported) {
    if (exported !== 'default')
        return exported;
    const names = [...side.outline.functions, ...side.outline.bindings].map((one) => one.name);
    return names.includes('default') ? 'default' : 'module.exports';
}
function sidesByPath(pairs, revision) {
    const byPath = new Map();
    const byHeadPath = new Map();
    for (const pair of pairs) {
        const side = pair[revision];
        if (side === undefined)
            continue;
        byPath.set(side.path, side);
        byHeadPath.set(pair.head?.path ?? side.path, side);
    }
    return { byPath, paths: new Set(byPath.keys()), byHeadPath };
}

;// CONCATENATED MODULE: ./build/src/change/affected.js


/** For each file of head the names that a changed binding or import reaches, through other bindings and through imports. */
function affectedNames(pairs, meanings) {
    const all = new Map(pairs.map((pair) => [pair, changedHere(pair, meanings)]));
    const byPath = new Map([...all].flatMap(([pair, found]) => (pair.head ? [[pair.head.path, found]] : [])));
    let grows = true;
    while (grows) {
        grows = false;
        for (const pair of pairs) {
            const names = all.get(pair);
            if (names !== undefined && pair.head !== undefined && spread(pair.head, names, byPath, meanings))
                grows = true;
        }
    }
    return all;
}
function changedHere(pair, meanings) {
    const changed = new Map();
    const { base, head } = pair;
    if (base === undefined || head === undefined)
        return changed;
    const before = new Set([
        ...base.outline.bindings.map((one) => one.name),
        ...base.outline.imports.flatMap(localNames),
    ]);
    const functionsBefore = new Set(base.outline.functions.map((one) => one.name));
    const now = new Set([...head.outline.bindings.map((one) => one.name), ...head.outline.imports.flatMap(localNames)]);
    const statements = new Set(base.outline.bindings.filter(isUnnamed).map((one) => one.digest));
    for (const one of head.outline.bindings.filter(isUnnamed)) {
        const lines = { start: one.line, end: one.endLine };
        if (!statements.has(one.digest))
            changed.set(one.name, { binding: one.name, hunks: [lines] });
    }
    for (const name of now) {
        const isKnown = before.has(name) || functionsBefore.has(name);
        if (name.startsWith('<') || !isKnown || meanings.same(base, name, head, name))
            continue;
        changed.set(name, { binding: name, hunks: linesOf(name, base, head) });
    }
    return changed;
}
/** Takes one step from affected names to bindings and imports that use them. True where something was added. */
function spread(head, names, byPath, meanings) {
    const before = names.size;
    for (const binding of head.outline.bindings) {
        if (names.has(binding.name) || binding.name.startsWith('<'))
            continue;
        const cause = usedOf(binding.references, names);
        if (cause !== undefined)
            names.set(binding.name, cause);
    }
    for (const local of head.outline.imports.flatMap(localNames)) {
        if (names.has(local))
            continue;
        const place = meanings.declaredAt(head, local);
        if (place === undefined || place.side === head)
            continue;
        const theirs = byPath.get(place.side.path);
        const found = theirs?.get(place.name);
        if (found !== undefined)
            names.set(local, { binding: found.binding, hunks: [] });
        if (importOf(head, local)?.imported !== '*')
            continue;
        for (const exported of place.side.outline.exports) {
            const member = theirs?.get(exported.local ?? exported.name);
            const name = `${local}.${exported.name}`;
            if (member !== undefined && !names.has(name))
                names.set(name, { binding: member.binding, hunks: [] });
        }
    }
    return names.size > before;
}
/** Changed bindings of the same file behind references, once each, by their place in the file. */
function bindingsUsed(references, names) {
    const found = new Map();
    for (const name of references) {
        const affected = names.get(name);
        if (affected !== undefined && affected.hunks.length > 0)
            found.set(affected.binding, affected.hunks);
    }
    const line = (hunks) => hunks[0]?.start ?? 0;
    return [...found].map(([name, hunks]) => ({ name, hunks })).sort((a, b) => line(a.hunks) - line(b.hunks));
}
/** What the first affected name among references stands for. */
function usedOf(references, names) {
    const used = references.find((name) => names.has(name));
    return used === undefined ? undefined : names.get(used);
}
/** A statement that sets nothing: its number says nothing about its counterpart. */
function isUnnamed(binding) {
    return binding.name.startsWith('<module>');
}
function localNames(line) {
    return line.kind === 'export-from' || line.typeOnly ? [] : line.names.map((name) => name.local);
}
/** Lines of head where the binding differs; those of its import where that differs, none where only the imported thing does. */
function linesOf(name, base, head) {
    const named = (one) => one.name === name;
    const before = base.outline.bindings.filter(named);
    const known = new Set(before.map((one) => one.digest));
    const now = head.outline.bindings.filter(named);
    const differ = now.filter((one) => !known.has(one.digest));
    const shown = differ.length > 0 ? differ : now;
    const [was, ...others] = before;
    if (shown.length > 0) {
        const inside = (one) => was === undefined || others.length > 0
            ? [wholeOf(one)]
            : hunkLines(tokensOf(base, was), tokensOf(head, one), wholeOf(one));
        return mergeRanges(shown.flatMap(inside));
    }
    const imported = importOf(head, name);
    const earlier = importOf(base, name);
    const isAsBefore = earlier?.specifier === imported?.specifier && earlier?.imported === imported?.imported;
    if (imported === undefined || isAsBefore)
        return [];
    const line = head.text.slice(0, imported.line.start).split('\n').length;
    return [{ start: line, end: line }];
}
function wholeOf({ line, endLine }) {
    return { start: line, end: endLine };
}
function tokensOf({ text }, { start, end, line }) {
    return plainTokens(text.slice(start, end), start, line);
}

;// CONCATENATED MODULE: ./build/src/change/match.js
/** How alike two bodies must be for the one to be the other, renamed or moved and edited: share of common words. */
const ALIKE = 0.6;
/** Finds each function's counterpart: by name in the same file, by equal code anywhere, then by likeness where only one fits. */
function matchFunctions(pairs) {
    const matcher = new Matcher(pairs);
    matcher.byKey((located) => located.function.name, true);
    matcher.byKey((located) => located.function.name.replace('.prototype.', '.'), true);
    matcher.byDigest();
    matcher.byKey((located) => lastSegment(located.function.name), true, true);
    matcher.byKey((located) => located.function.name, false, true);
    matcher.byLikeness();
    return { baseOf: matcher.baseOf, head: matcher.head, removed: matcher.openBase() };
}
class Matcher {
    baseOf = new Map();
    head;
    base;
    taken = new Set();
    words = new Map();
    constructor(pairs) {
        this.head = pairs.flatMap((pair) => located(pair, pair.head));
        this.base = pairs.flatMap((pair) => located(pair, pair.base));
    }
    openBase() {
        return this.base.filter((one) => !this.taken.has(one.function));
    }
    /** Pairs functions of one key. Where a key repeats, equal code goes first, then the order in the file. */
    byKey(key, sameFile, onlyUnique = false) {
        const keyed = (one) => `${accessor(one)} ${key(one)}`;
        const headGroups = group(this.openHead(), keyed);
        const baseGroups = group(this.openBase(), keyed);
        for (const [name, heads] of headGroups) {
            const bases = baseGroups.get(name) ?? [];
            const scopes = sameFile ? new Set(heads.map((one) => one.pair)) : [undefined];
            for (const pair of scopes) {
                const h = pair === undefined ? heads : heads.filter((one) => one.pair === pair);
                const b = pair === undefined ? bases : bases.filter((one) => one.pair === pair);
                if (onlyUnique && (h.length !== 1 || b.length !== 1))
                    continue;
                this.zip(h, b, onlyUnique);
            }
        }
    }
    /** Equal code is the same function, moved or renamed. The nearest fits best: same name, same file. */
    byDigest() {
        const baseGroups = group(this.openBase(), (one) => one.function.digest);
        const rank = (h, b) => (h.function.name === b.function.name ? 0 : 2) + (h.pair === b.pair ? 0 : 1);
        for (const limit of [0, 1, 2, 3]) {
            for (const head of this.openHead()) {
                const found = baseGroups
                    .get(head.function.digest)
                    ?.find((base) => !this.taken.has(base.function) && rank(head, base) <= limit);
                if (found !== undefined)
                    this.take(head, found);
            }
        }
    }
    /** An edited function under another name: taken where exactly one is alike from both ends. */
    byLikeness() {
        const heads = this.openHead();
        const bases = this.openBase();
        if (heads.length * bases.length > 40_000)
            return;
        const fits = heads.map((head) => bases.filter((base) => this.mayBe(head, base) && this.likeness(head, base) >= ALIKE));
        heads.forEach((head, index) => {
            const only = fits[index]?.length === 1 ? fits[index][0] : undefined;
            if (only !== undefined && fits.filter((list) => list.includes(only)).length === 1)
                this.take(head, only);
        });
    }
    openHead() {
        return this.head.filter((one) => !this.baseOf.has(one.function));
    }
    zip(heads, bases, mustBeAlike) {
        for (const equalOnly of [true, false]) {
            for (const head of heads) {
                if (this.baseOf.has(head.function))
                    continue;
                const open = bases.filter((base) => !this.taken.has(base.function));
                const found = equalOnly ? open.find((base) => base.function.digest === head.function.digest) : open[0];
                if (found === undefined || (mustBeAlike && this.likeness(head, found) < ALIKE))
                    continue;
                this.take(head, found);
            }
        }
    }
    take(head, base) {
        this.baseOf.set(head.function, base);
        this.taken.add(base.function);
    }
    /** Likeness across files counts only where one of the files is not on both sides. */
    mayBe(head, base) {
        if (accessor(head) !== accessor(base))
            return false;
        return head.pair === base.pair || head.pair.base === undefined || base.pair.head === undefined;
    }
    likeness(a, b) {
        const left = this.wordsOf(a);
        const right = this.wordsOf(b);
        let common = 0;
        let total = 0;
        for (const [word, count] of left) {
            total += count;
            common += Math.min(count, right.get(word) ?? 0);
        }
        for (const count of right.values())
            total += count;
        return total === 0 ? 1 : (2 * common) / total;
    }
    wordsOf({ side, function: fn }) {
        const known = this.words.get(fn);
        if (known !== undefined)
            return known;
        const counts = new Map();
        for (const word of side.text.slice(fn.start, fn.end).match(/[\w$]+|[^\s\w$]/g) ?? []) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
        this.words.set(fn, counts);
        return counts;
    }
}
function located(pair, side) {
    return side === undefined ? [] : side.outline.functions.map((fn) => ({ side, pair, function: fn }));
}
/** A getter and a setter share their name and are not each other. */
function accessor({ function: { kind } }) {
    return kind === 'getter' || kind === 'setter' ? kind : '';
}
function lastSegment(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function group(items, key) {
    const groups = new Map();
    for (const one of items) {
        const name = key(one);
        const list = groups.get(name);
        if (list === undefined)
            groups.set(name, [one]);
        else
            list.push(one);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/change/functions-in-scope.js




/** The functions of head that are new, edited, or use a module-level binding that changed; by file and place in it. */
async function functionsInScope(pairs, languageOf, resolve) {
    const matching = matchFunctions(pairs);
    const meanings = new Meanings(pairs, matching, resolve);
    const affected = affectedNames(pairs, meanings);
    const tokens = new TokenReader(languageOf);
    const functions = [];
    for (const pair of pairs) {
        for (const found of pair.head === undefined ? [] : describe(pair, pair.head, affected)) {
            const base = matching.baseOf.get(found.head);
            const changed = await judge(found, base, meanings, tokens);
            if (changed !== undefined)
                functions.push(changed);
        }
    }
    return {
        functions,
        removed: removedNames(matching.removed),
        looseBindings: looseBindings(pairs, affected, functions),
    };
}
function describe(pair, side, affected) {
    const ids = idsOf(side);
    const exported = exportedRoots(side);
    const names = affected.get(pair) ?? new Map();
    return side.outline.functions.map((fn) => {
        const changedBindings = bindingsUsed(withOwner(fn), names);
        const common = {
            id: ids.get(fn) ?? `${side.path}#${fn.name}`,
            file: side.path,
            name: fn.name,
            head: fn,
            ...(isExported(fn.name, exported) ? { exported: true } : {}),
            ...(changedBindings.length > 0 ? { changedBindings } : {}),
        };
        return { located: { side, pair, function: fn }, head: fn, use: usedOf(withOwner(fn), names), common };
    });
}
/** Undefined where neither the function nor anything that it uses changed. */
async function judge({ located, head, use, common }, base, meanings, tokens) {
    const whole = { start: head.line, end: head.endLine };
    if (base === undefined)
        return { ...common, kind: 'new', because: { how: 'edited' }, hunks: [whole] };
    const changed = { ...common, kind: 'changed', base: { file: base.side.path, function: base.function } };
    if (!isSame(base, located, meanings)) {
        const hunks = hunkLines(await tokens.of(base.side, base.function), await tokens.of(located.side, head), whole);
        return { ...changed, because: { how: 'edited' }, hunks: within(hunks, whole) };
    }
    return use && { ...changed, because: { how: 'uses', binding: use.binding }, hunks: use.hunks };
}
/** Equal code, or equal up to the names of things that are themselves the same. */
function isSame(base, head, meanings) {
    const was = base.function;
    const is = head.function;
    if (was.digest === is.digest)
        return true;
    if (was.shape === undefined || was.shape !== is.shape)
        return false;
    const before = comparedNames(was);
    const now = comparedNames(is);
    return (before.length === now.length &&
        now.every((name, index) => {
            const earlier = before[index] ?? '';
            return (name === earlier ||
                ownMember(name, is) === (ownMember(earlier, was) ?? '') ||
                meanings.same(base.side, earlier, head.side, name));
        }));
}
/** Outer names and members of the function's own class; members of other things have their names in the shape. */
function comparedNames(fn) {
    return fn.references.filter((name) => !name.includes('.') || ownMember(name, fn) !== undefined);
}
/** `take` for `Stock.take` in another method of Stock. */
function ownMember(name, fn) {
    const owner = fn.name.slice(0, fn.name.lastIndexOf('.') + 1);
    return owner !== '' && name.startsWith(owner) ? name.slice(owner.length) : undefined;
}
/** A constructor runs what its class sets up, though it names neither. */
function withOwner(fn) {
    return fn.kind === 'constructor' ? [...fn.references, fn.name.replace(/\.constructor$/, '')] : fn.references;
}
/** `<path>#<name>`, with `~2`, `~3` for names that repeat in the file. */
function idsOf(side) {
    const counts = new Map();
    return new Map(side.outline.functions.map((fn) => {
        const count = (counts.get(fn.name) ?? 0) + 1;
        counts.set(fn.name, count);
        return [fn, `${side.path}#${fn.name}${count === 1 ? '' : `~${count}`}`];
    }));
}
function exportedRoots(side) {
    return new Set(side.outline.exports.flatMap((one) => (one.from === undefined ? [one.local ?? one.name, one.name] : [])));
}
function isExported(name, roots) {
    if (/^(exports\.|module\.exports$|default(\.|$))/.test(name))
        return true;
    for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1))
        if (roots.has(name.slice(0, end)))
            return true;
    return false;
}
function within(hunks, whole) {
    return hunks.map(({ start, end }) => ({ start: Math.max(start, whole.start), end: Math.min(end, whole.end) }));
}
function removedNames(removed) {
    return removed.map(({ side, function: fn }) => ({ file: side.path, name: fn.name }));
}
/** Changed bindings that no function in scope uses. */
function looseBindings(pairs, affected, functions) {
    const used = new Set();
    for (const fn of functions) {
        for (const { name } of fn.changedBindings ?? [])
            used.add(`${fn.file}#${name}`);
        if (fn.because.how === 'uses')
            used.add(fn.because.binding);
    }
    return pairs.flatMap((pair) => {
        const { head } = pair;
        if (head === undefined)
            return [];
        const own = new Set(head.outline.bindings.map((one) => one.name));
        return [...(affected.get(pair) ?? [])]
            .filter(([name, { binding }]) => name === binding && own.has(name))
            .filter(([name]) => !used.has(name) && !used.has(`${head.path}#${name}`))
            .map(([name, { hunks }]) => ({ file: head.path, name, hunks: mergeRanges(hunks) }));
    });
}
/** Tokens of functions, reading each file once. */
class TokenReader {
    files = new Map();
    languageOf;
    constructor(languageOf) {
        this.languageOf = languageOf;
    }
    async of(side, fn) {
        const language = this.languageOf(side.path);
        if (language?.tokens === undefined)
            return plainTokens(side.text.slice(fn.start, fn.end), fn.start, fn.line);
        let all = this.files.get(side);
        if (all === undefined) {
            all = language.tokens(side.path, side.text);
            this.files.set(side, all);
        }
        return (await all).filter((token) => token.start >= fn.start && token.start < fn.end);
    }
}

// EXTERNAL MODULE: ./build/src/change/exclusions.js
var exclusions = __webpack_require__(3861);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/change/read-files.js




/** The language that reads a file by its name's ending. */
function languageOf(languages, path) {
    return languages.find((language) => language.extensions.some((ending) => path.endsWith(ending)));
}
/** Reads both sides of changed paths and applies the exclusion rules and the user's globs. The order of `paths` is kept. */
async function readFiles(root, baseSha, paths, languages, exclude = []) {
    const blobs = paths.flatMap(({ baseBlob }) => (baseBlob === undefined ? [] : [baseBlob]));
    const baseBytes = await (0,git/* readBlobs */.b4)(root, blobs, exclusions/* HUGE_BYTES */.W);
    const known = await (0,git/* attributes */.uK)(root, baseSha, paths.map(({ path }) => path));
    const files = [];
    for (const changed of paths) {
        const { path, status, basePath, baseBlob } = changed;
        const head = status === 'deleted' ? undefined : await readHead(root, changed);
        const base = baseBlob === undefined ? undefined : asContent(baseBytes.get(baseBlob));
        const language = languageOf(languages, path);
        const shown = head ?? base ?? { content: 'binary' };
        const rule = (0,exclusions/* exclusionOf */.a)({
            path,
            attributes: known.get(path),
            hasLanguage: language !== undefined,
            isTest: language?.isTest(path) === true,
            content: shown.content,
            texts: [head?.text, base?.text].filter((text) => text !== undefined),
        });
        const excludedBy = rule ?? (isNamed(exclude, path) ? 'setting' : undefined);
        files.push({
            path,
            status,
            ...(basePath === undefined ? {} : { basePath }),
            ...(base?.text === undefined ? {} : { baseText: base.text }),
            ...(head?.text === undefined ? {} : { headText: head.text }),
            ...(language === undefined ? {} : { language: language.id }),
            ...(excludedBy === undefined ? {} : { excludedBy }),
        });
    }
    return files;
}
/** True for a path that one of the globs matches; a folder's name stands for everything in it. */
function isNamed(globs, path) {
    return globs.some((glob) => (0,external_node_path_.matchesGlob)(path, glob) || path.startsWith(`${glob.replace(/\/$/, '')}/`));
}
/** The text of a regular file of the work tree; undefined where it is none, is huge or binary. */
async function readHeadText(root, path) {
    return (await readHead(root, { path, special: false })).text;
}
async function readHead(root, { path, special }) {
    if (special)
        return { content: 'binary' };
    const absolute = (0,external_node_path_.join)(root, path);
    try {
        // A link could lead out of the repository.
        const stats = await (0,promises_.lstat)(absolute);
        if (!stats.isFile())
            return { content: 'binary' };
        if (stats.size > exclusions/* HUGE_BYTES */.W)
            return { content: 'huge' };
        return asContent(await (0,promises_.readFile)(absolute));
    }
    catch (error) {
        // Gone since git listed it, or a name that is not UTF-8.
        if (isMissing(error))
            return { content: 'binary' };
        throw error;
    }
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function asContent(bytes) {
    if (bytes === undefined)
        return { content: 'huge' };
    if (bytes.subarray(0, 8000).includes(0))
        return { content: 'binary' };
    return { content: 'text', text: bytes.toString('utf8') };
}

;// CONCATENATED MODULE: ./build/src/change/importers.js








/** Importers beyond this number are not looked at: a constant that everything uses would bring the whole repository into scope. */
const MAX_IMPORTERS = 200;
/** Files that name something of the same ending; each has to be parsed. */
const MAX_CANDIDATES = 1000;
/**
 * Unchanged files that import a changed binding, also through files that hand it on: their functions may behave differently.
 * They come as files with equal texts on both sides.
 */
async function importersOfChanged(root, pairs, languages, files, names) {
    const meanings = new Meanings(pairs, matchFunctions(pairs), names.resolve);
    const changed = [...affectedNames(pairs, meanings)].flatMap(([{ head }, affected]) => head?.outline.exports.some((one) => affected.has(one.local ?? one.name)) === true ? [head.path] : []);
    if (changed.length === 0)
        return [];
    const paths = new Set(files);
    const leadsTo = (from, specifier) => (0,resolve_specifier/* resolveAmong */.rl)(from, specifier, paths) ?? names.resolve(from, specifier);
    const found = new Map();
    for (let targets = changed; targets.length > 0 && found.size < MAX_IMPORTERS;) {
        const next = await directImporters(root, targets, languages, { ...names, resolve: leadsTo });
        const fresh = next.filter((one) => !found.has(one.file.path));
        for (const { file } of fresh.slice(0, MAX_IMPORTERS - found.size))
            found.set(file.path, file);
        targets = fresh.filter((one) => one.handsOn).map((one) => one.file.path);
    }
    return [...found.values()];
}
async function directImporters(root, targets, languages, names) {
    const found = new Map();
    for (const target of targets) {
        const named = await (0,git/* filesMatching */.NP)(root, importExpression(target, names.namesOf(target)));
        const candidates = named.filter((path) => languageOf(languages, path)?.isTest(path) === false && path !== target);
        for (const path of candidates.slice(0, MAX_CANDIDATES)) {
            const language = languageOf(languages, path);
            if (language === undefined || found.has(path))
                continue;
            const text = await readHeadText(root, path);
            if (text === undefined || isLeftOut(path, text))
                continue;
            const { imports } = await language.outline(path, text);
            const lines = imports.filter((one) => names.resolve(path, one.specifier) === target);
            if (lines.length === 0)
                continue;
            const handsOn = lines.some((one) => one.kind === 'export-from');
            const sides = { basePath: path, baseText: text, headText: text };
            found.set(path, { file: { path, status: 'modified', ...sides, language: language.id }, handsOn });
        }
    }
    return [...found.values()];
}
function isLeftOut(path, text) {
    return ((0,exclusions/* exclusionOf */.a)({ path, texts: [text], attributes: undefined, hasLanguage: true, isTest: false, content: 'text' }) !==
        undefined);
}
/** What a specifier of the file ends with, in quotes: its own name, its folder's for an index file, `.` and `..`; and the given names. */
function importExpression(target, given) {
    const name = external_node_path_.posix.basename(target).replace(/\.[^.]+$/, '');
    const folder = external_node_path_.posix.basename(external_node_path_.posix.dirname(target));
    const names = name === 'index' ? ['index', folder, '..', '.'] : [name];
    const alternatives = (list) => list.map((one) => one.replace(/[^\w-]/g, '[$&]').replaceAll('[^]', '\\^')).join('|');
    const ending = `['"/](${alternatives(names)})([.][cm]?[jt]sx?)?['"]`;
    return given.length === 0 ? ending : `${ending}|['"](${alternatives(given)})['"]`;
}

;// CONCATENATED MODULE: ./build/src/change/join-moved.js
/** Share of common lines from which a deleted and an added file are one that moved; git's own measure is the same half. */
const join_moved_ALIKE = 0.5;
/** More candidates than this are left to git's own detection. */
const MAX_PAIRS = 2500;
/** Joins a deleted and an added file into a renamed one. Git does so for what it tracks; a file moved by hand is untracked. */
function joinMoved(files) {
    const gone = files.filter((file) => file.status === 'deleted' && isJudged(file) && file.baseText !== undefined);
    const come = files.filter((file) => file.status === 'added' && isJudged(file) && file.headText !== undefined);
    if (gone.length === 0 || gone.length * come.length > MAX_PAIRS)
        return files;
    const fits = come
        .flatMap((added) => gone.map((deleted) => ({ added, deleted, alike: likeness(deleted.baseText ?? '', added.headText ?? '') })))
        .filter(({ alike }) => alike >= join_moved_ALIKE)
        .sort((a, b) => b.alike - a.alike);
    const joined = new Map();
    for (const { added, deleted } of fits) {
        if (!joined.has(added) && ![...joined.values()].includes(deleted))
            joined.set(added, deleted);
    }
    const origins = new Set(joined.values());
    return files.flatMap((file) => {
        const origin = joined.get(file);
        if (origin === undefined)
            return origins.has(file) ? [] : [file];
        return [{ ...file, status: 'renamed', basePath: origin.path, baseText: origin.baseText ?? '' }];
    });
}
function isJudged(file) {
    return file.language !== undefined && file.excludedBy === undefined;
}
function likeness(a, b) {
    const left = lines(a);
    const right = lines(b);
    const counts = new Map();
    for (const line of left)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    let common = 0;
    for (const line of right) {
        const open = counts.get(line) ?? 0;
        if (open === 0)
            continue;
        counts.set(line, open - 1);
        common++;
    }
    return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
}
function lines(text) {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

// EXTERNAL MODULE: ./build/src/change/nearest.js
var nearest = __webpack_require__(6004);
;// CONCATENATED MODULE: ./build/src/change/read-change-set.js










/**
 * Reads what the work tree changes against its base: files with the rule that leaves them out, and the functions whose code differs.
 * Throws a ConfigurationError outside a repository and for a base or glob that names nothing.
 */
async function readChangeSet(request) {
    const { languages, exclude = [] } = request;
    const root = await (0,git/* repositoryRoot */.Hn)(request.root);
    const head = await (0,git/* headSha */.xF)(root);
    const named = request.files !== undefined && request.files.length > 0 ? request.files : undefined;
    const base = named === undefined ? await findBase(root, request) : namedBase(head);
    const paths = named === undefined ? await (0,git/* changedPaths */.vl)(root, base.sha) : await namedPaths(root, named);
    const { files, pairs } = await outlineFiles(joinMoved(await readFiles(root, base.sha, paths, languages, exclude)), languages);
    const all = pairs.length === 0 ? [] : await (0,git/* listFiles */.CS)(root);
    const names = await importNamesOf(root, all, languages);
    const importers = named === undefined ? await importersOfChanged(root, pairs, languages, all, names) : [];
    const known = new Set(files.map((file) => file.path));
    const reached = importers.filter((file) => !known.has(file.path) && !isNamed(exclude, file.path));
    const outlined = reached.length === 0 ? { files: [], pairs: [] } : await outlineFiles(reached, languages);
    const allPairs = [...pairs, ...outlined.pairs];
    const scope = await functionsInScope(allPairs, (path) => languageOf(languages, path), names.resolve);
    const used = new Set(scope.functions.map((fn) => fn.file));
    const foreign = named === undefined ? (0,change_foreign/* foreignFunctions */.s)(files) : [];
    return {
        root,
        base,
        headSha: head,
        dirty: await (0,git/* isDirty */.DM)(root),
        files: [...files, ...outlined.files.filter((file) => used.has(file.path))],
        ...scope,
        ...(foreign.length > 0 ? { foreign } : {}),
    };
}
/** The names of every language's imports; a file is asked of the language that reads it. */
async function importNamesOf(root, files, languages) {
    const found = await Promise.all(languages.map(async (language) => [language.id, await language.importNames?.(root, files)]));
    const byLanguage = new Map(found);
    const of = (path) => byLanguage.get(languageOf(languages, path)?.id ?? '');
    return {
        resolve: (from, specifier) => of(from)?.resolve(from, specifier),
        namesOf: (file) => of(file)?.namesOf(file) ?? [],
    };
}
function findBase(root, { base, ci }) {
    return (0,change_base/* resolveBase */.g)({
        root,
        ref: base,
        ci: ci ?? process.env['GITHUB_ACTIONS'] === 'true',
        baseBranch: process.env['GITHUB_BASE_REF'],
    });
}
function namedBase(head) {
    return { ref: 'HEAD', sha: head, how: 'none: the named files are judged as new' };
}
/** Files that the globs name, as if added. Throws a ConfigurationError for a glob without a file. */
async function namedPaths(root, globs) {
    const all = await (0,git/* listFiles */.CS)(root);
    const chosen = new Set();
    for (const glob of globs) {
        const plain = glob.replace(/^\.\//, '');
        const found = all.filter((path) => path === plain || path.startsWith(`${plain.replace(/\/$/, '')}/`) || (0,external_node_path_.matchesGlob)(path, plain));
        if (found.length === 0) {
            const near = (0,nearest/* nearestNames */.L)(plain, all);
            const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
            throw new errors/* ConfigurationError */.j1(`--files ${glob} names no file of ${root}.${hint} Paths are relative to the repository's root.`);
        }
        for (const path of found)
            chosen.add(path);
    }
    return [...chosen].sort().map((path) => ({ status: 'added', path, special: false }));
}
/** Outlines both sides of every judged file. A syntax error in one file leaves it out, by name, and the others unharmed. */
async function outlineFiles(files, languages) {
    const pairs = [];
    const marked = [];
    for (const file of files) {
        const language = languageOf(languages, file.path);
        if (file.excludedBy !== undefined || language === undefined) {
            marked.push(file);
            continue;
        }
        const head = await readSide(language, file.path, file.headText);
        const base = await readSide(languageOf(languages, file.basePath ?? '') ?? language, file.basePath, file.baseText);
        const error = head?.outline.error;
        if (error !== undefined) {
            marked.push({ ...file, syntaxError: `syntax error in line ${error.line}, column ${error.column}` });
        }
        else {
            marked.push(file);
            pairs.push({ ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) });
        }
    }
    return { files: marked, pairs };
}
async function readSide(language, path, text) {
    if (path === undefined || text === undefined)
        return undefined;
    return { path, text, outline: await language.outline(path, text) };
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ resolveRelative),
/* harmony export */   Sv: () => (/* binding */ specifierStem),
/* harmony export */   hJ: () => (/* binding */ pathStem),
/* harmony export */   rl: () => (/* binding */ resolveAmong)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** What TypeScript sources may be written as, by the ending that they import. */
const SOURCES_OF = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
/**
 * The file that a relative specifier names, by the rules of Node and TypeScript: as written, with an ending, an index file, `.js`
 * for a `.ts` source. Undefined for packages, aliases (a tsconfig's `paths` are resolved elsewhere) and files that do not exist.
 */
function resolveRelative(from, specifier, exists) {
    const target = relativeTarget(from, specifier);
    return target === undefined ? undefined : candidates(target).find(exists);
}
/** Prefixes by which projects name their own folders: `@/utils/x`, `~/utils/x`, `#utils/x`, `src/utils/x`. */
const ALIAS = /^(?:[@~]\/|#\/?|\$\w*\/|src\/|app\/)(?=[^/])/;
/**
 * As resolveRelative, and for the usual aliases of a project's own folders the one path that ends as the specifier does. Where
 * several do, none is taken.
 */
function resolveAmong(from, specifier, paths) {
    const relative = resolveRelative(from, specifier, (path) => paths.has(path));
    if (relative !== undefined || !ALIAS.test(specifier))
        return relative;
    const wanted = pathStem(specifier.replace(ALIAS, ''));
    const found = (stemsOf(paths).get(lastSegment(wanted)) ?? []).filter(({ stem }) => stem === wanted || stem.endsWith(`/${wanted}`));
    return found.length === 1 ? found[0]?.path : undefined;
}
const knownStems = new WeakMap();
/** Stems of a set of paths by their last segment, made once a set. */
function stemsOf(paths) {
    const known = knownStems.get(paths);
    if (known !== undefined)
        return known;
    const bySegment = new Map();
    for (const path of paths) {
        const stem = pathStem(path);
        const list = bySegment.get(lastSegment(stem));
        if (list === undefined)
            bySegment.set(lastSegment(stem), [{ stem, path }]);
        else
            list.push({ stem, path });
    }
    knownStems.set(paths, bySegment);
    return bySegment;
}
function lastSegment(stem) {
    return stem.slice(stem.lastIndexOf('/') + 1);
}
/** The path that a relative specifier means, without its ending and `/index`: equal for all ways to write it. */
function specifierStem(from, specifier) {
    const target = relativeTarget(from, specifier);
    return target === undefined ? undefined : pathStem(target);
}
/** A file's path without its ending and `/index`. */
function pathStem(path) {
    const ending = ENDINGS.find((one) => path.endsWith(one)) ?? '';
    const stem = path.slice(0, path.length - ending.length);
    return stem === 'index' ? '.' : stem.replace(/\/index$/, '');
}
function relativeTarget(from, specifier) {
    if (!/^\.{1,2}(\/|$)/.test(specifier))
        return undefined;
    const plain = specifier.replace(/[?#].*$/, '');
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), plain)).replace(/\/$/, '');
    return target.startsWith('..') ? undefined : target;
}
function candidates(target) {
    const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(target);
    const sources = (SOURCES_OF[ending] ?? []).map((source) => target.slice(0, -ending.length) + source);
    const folder = target === '.' ? '' : `${target}/`;
    return [target, ...sources, ...ENDINGS.map((one) => target + one), ...ENDINGS.map((one) => `${folder}index${one}`)];
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
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

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ recheck),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CERTIFICATES),
/* harmony export */   PM: () => (/* binding */ certificateFiles),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2600);
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */



/** Where certificates stand, relative to the repository. */
const CERTIFICATES = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES))) {
        const certificates = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificates */ .WW)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES, file), 'utf8'));
        if (!certificates || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePath */ .f)(certificates.testFile) !== `${CERTIFICATES}/${file}`) {
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
/** A file's text; undefined where there is none. */
async function readIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return Object(error).code === 'ENOENT';
}


/***/ }),

/***/ 2400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ certify),
/* harmony export */   Jy: () => (/* binding */ writeTests),
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   ys: () => (/* binding */ writeOwn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2600);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6052);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);
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


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
