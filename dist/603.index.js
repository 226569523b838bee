export const id = 603;
export const ids = [603];
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`"${ref}" is not a base: a git revision does not begin with a dash. Give a branch, tag or commit.`);
    }
    const { sha, name, isBranch } = await findRef(root, ref);
    const merge = await mergeBase(root, head, sha, name);
    if (merge === undefined)
        return { ref: name, sha, how: 'given, without common history' };
    if (merge === sha && !isBranch)
        return { ref: name, sha, how: 'given' };
    return { ref: name, sha: merge, how: `merge base with ${name.replace(/^origin\//, '')}` };
}
async function findRef(root, ref) {
    for (const name of [ref, `origin/${ref}`]) {
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, name);
        if (sha !== undefined)
            return { sha, name, isBranch: await isBranch(root, name) };
    }
    const sha = await fetchRef(root, ref);
    if (sha !== undefined)
        return { sha, name: ref, isBranch: true };
    throw await unknownRef(root, ref);
}
async function isBranch(root, name) {
    const known = await refNames(root, ['refs/heads', 'refs/remotes']);
    return known.includes(name);
}
/** A single-branch clone, as CI makes it, lacks the base branch; it is fetched where a remote has it. */
async function fetchRef(root, ref) {
    if (!(await hasRemote(root)) || !/^[\w][\w./-]*$/.test(ref))
        return undefined;
    const target = `refs/remotes/origin/${ref}`;
    const shallow = (await isShallow(root)) ? ['--depth=1'] : [];
    const args = ['fetch', '--quiet', '--no-tags', ...shallow, 'origin', `+refs/heads/${ref}:${target}`];
    const { exitCode } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(root, args, { accept: [1, 128] });
    return exitCode === 0 ? (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(root, target) : undefined;
}
async function unknownRef(root, ref) {
    const names = await refNames(root, ['refs/heads', 'refs/remotes', 'refs/tags']);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .L)(ref, names);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'git branch --all lists what there is.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`Base "${ref}" is not a commit, branch or tag of ${root}. ${hint}`);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`No default branch to compare with in ${root} (looked for ${candidates.join(', ')}). Name one: qtest run --base BRANCH`);
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v)
            return error.output;
        throw error;
    }
}
function shallowError(root, missing, depth, output) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${root} is a shallow clone without ${missing}, and it could not be fetched (${output.trim() || 'no reason given'}). ` +
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

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ resolveRelative),
/* harmony export */   Sv: () => (/* binding */ specifierStem),
/* harmony export */   hJ: () => (/* binding */ pathStem)
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

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/change/base.js
var change_base = __webpack_require__(7049);
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
    constructor(pairs, matching) {
        this.matching = matching;
        this.baseSides = sidesByPath(pairs.map((pair) => pair.base));
        this.headSides = sidesByPath(pairs.map((pair) => pair.head));
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
        const target = (0,resolve_specifier/* resolveRelative */.Nh)(side.path, imported.specifier, (path) => sides.has(path));
        const next = target === undefined ? undefined : sides.get(target);
        return next === undefined || depth > 8 ? undefined : this.followExport(next, imported.imported, sides, depth + 1);
    }
    followExport(side, name, sides, depth) {
        const wanted = name === '*' ? 'default' : name;
        const found = side.outline.exports.find((one) => one.name === wanted);
        if (found !== undefined && found.from === undefined)
            return { side, name: found.local ?? wholeName(side, wanted) };
        const onward = found === undefined ? side.outline.exports.filter((one) => one.name === '*') : [found];
        for (const one of depth > 8 ? [] : onward) {
            const target = (0,resolve_specifier/* resolveRelative */.Nh)(side.path, one.from ?? '', (path) => sides.has(path));
            const next = target === undefined ? undefined : sides.get(target);
            const place = next && this.followExport(next, found?.local ?? name, sides, depth + 1);
            if (place !== undefined)
                return place;
        }
        return undefined;
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
function sidesByPath(sides) {
    return new Map(sides.flatMap((side) => (side === undefined ? [] : [[side.path, side]])));
}

;// CONCATENATED MODULE: ./build/src/change/affected.js


/** For each file of head the names that a changed binding or import reaches, through other bindings and through imports. */
function affectedNames(pairs, meanings) {
    const all = new Map(pairs.map((pair) => [pair, changedHere(pair, meanings)]));
    let grows = true;
    while (grows) {
        grows = false;
        for (const pair of pairs) {
            const names = all.get(pair);
            if (names !== undefined && pair.head !== undefined && spread(pair.head, names, all, meanings))
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
function spread(head, names, all, meanings) {
    const before = names.size;
    for (const binding of head.outline.bindings) {
        if (names.has(binding.name) || binding.name.startsWith('<'))
            continue;
        const cause = usedOf(binding.references, names);
        if (cause !== undefined)
            names.set(binding.name, cause);
    }
    const byPath = new Map([...all].flatMap(([pair, found]) => (pair.head ? [[pair.head.path, found]] : [])));
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
/** Lines of head where the binding differs; those of its import where it is one. */
function linesOf(name, base, head) {
    const named = (one) => one.name === name;
    const known = new Set(base.outline.bindings.filter(named).map((one) => one.digest));
    const now = head.outline.bindings.filter(named);
    const differ = now.filter((one) => !known.has(one.digest));
    const shown = differ.length > 0 ? differ : now;
    if (shown.length > 0)
        return mergeRanges(shown.map(({ line, endLine }) => ({ start: line, end: endLine })));
    const imported = importOf(head, name);
    if (imported === undefined)
        return [];
    const line = head.text.slice(0, imported.line.start).split('\n').length;
    return [{ start: line, end: line }];
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
async function functionsInScope(pairs, languageOf) {
    const matching = matchFunctions(pairs);
    const meanings = new Meanings(pairs, matching);
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

;// CONCATENATED MODULE: ./build/src/change/exclusions.js
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
    const { path, attributes, text } = file;
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
    if (MINIFIED_NAME.test(path) || (text !== undefined && looksMinified(text)))
        return 'minified';
    if (text !== undefined && saysGenerated(text))
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/change/read-files.js




/** The language that reads a file by its name's ending. */
function languageOf(languages, path) {
    return languages.find((language) => language.extensions.some((ending) => path.endsWith(ending)));
}
/** Reads both sides of changed paths and applies the exclusion rules. The order of `paths` is kept. */
async function readFiles(root, paths, languages) {
    const blobs = paths.flatMap(({ baseBlob }) => (baseBlob === undefined ? [] : [baseBlob]));
    const baseBytes = await (0,git/* readBlobs */.b4)(root, blobs, HUGE_BYTES);
    const known = await (0,git/* attributes */.uK)(root, paths.map(({ path }) => path));
    const files = [];
    for (const changed of paths) {
        const { path, status, basePath, baseBlob } = changed;
        const head = status === 'deleted' ? undefined : await readHead(root, changed);
        const base = baseBlob === undefined ? undefined : asContent(baseBytes.get(baseBlob));
        const language = languageOf(languages, path);
        const shown = head ?? base ?? { content: 'binary' };
        const excludedBy = exclusionOf({
            path,
            attributes: known.get(path),
            hasLanguage: language !== undefined,
            isTest: language?.isTest(path) === true,
            content: shown.content,
            text: shown.text,
        });
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
        if (stats.size > HUGE_BYTES)
            return { content: 'huge' };
        return asContent(await (0,promises_.readFile)(absolute));
    }
    catch (error) {
        // Gone since git listed it, or a name that is not UTF-8.
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
            return { content: 'binary' };
        }
        throw error;
    }
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
/**
 * Unchanged files that import a changed binding, also through files that hand it on: their functions may behave differently.
 * They come as files with equal texts on both sides.
 */
async function importersOfChanged(root, pairs, languages) {
    const meanings = new Meanings(pairs, matchFunctions(pairs));
    const changed = [...affectedNames(pairs, meanings)].flatMap(([{ head }, names]) => head?.outline.exports.some((one) => names.has(one.local ?? one.name)) === true ? [head.path] : []);
    if (changed.length === 0)
        return [];
    const files = new Set(await (0,git/* listFiles */.CS)(root));
    const found = new Map();
    for (let targets = changed; targets.length > 0 && found.size < MAX_IMPORTERS;) {
        const next = await directImporters(root, targets, files, languages);
        const fresh = next.filter((one) => !found.has(one.file.path));
        for (const { file } of fresh.slice(0, MAX_IMPORTERS - found.size))
            found.set(file.path, file);
        targets = fresh.filter((one) => one.handsOn).map((one) => one.file.path);
    }
    return [...found.values()];
}
async function directImporters(root, targets, files, languages) {
    const found = new Map();
    for (const target of targets) {
        const stem = (0,resolve_specifier/* pathStem */.hJ)(target);
        for (const path of await (0,git/* filesHolding */.HC)(root, external_node_path_.posix.basename(stem === '.' ? target : stem))) {
            const language = languageOf(languages, path);
            if (language === undefined || language.isTest(path) || path === target || found.has(path))
                continue;
            const text = await readHeadText(root, path);
            if (text === undefined || isLeftOut(path, text))
                continue;
            const { imports } = await language.outline(path, text);
            const lines = imports.filter((one) => (0,resolve_specifier/* resolveRelative */.Nh)(path, one.specifier, (file) => files.has(file)) === target);
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
    return (exclusionOf({ path, text, attributes: undefined, hasLanguage: true, isTest: false, content: 'text' }) !== undefined);
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
    const { languages } = request;
    const root = await (0,git/* repositoryRoot */.Hn)(request.root);
    const head = await (0,git/* headSha */.xF)(root);
    const named = request.files !== undefined && request.files.length > 0 ? request.files : undefined;
    const base = named === undefined ? await findBase(root, request) : namedBase(head);
    const paths = named === undefined ? await (0,git/* changedPaths */.vl)(root, base.sha) : await namedPaths(root, named);
    const { files, pairs } = await outlineFiles(joinMoved(await readFiles(root, paths, languages)), languages);
    const importers = named === undefined ? await importersOfChanged(root, pairs, languages) : [];
    const known = new Set(files.map((file) => file.path));
    const reached = importers.filter((file) => !known.has(file.path));
    const outlined = reached.length === 0 ? { files: [], pairs: [] } : await outlineFiles(reached, languages);
    const allPairs = [...pairs, ...outlined.pairs];
    const scope = await functionsInScope(allPairs, (path) => languageOf(languages, path));
    const used = new Set(scope.functions.map((fn) => fn.file));
    return {
        root,
        base,
        headSha: head,
        dirty: await (0,git/* isDirty */.DM)(root),
        files: [...files, ...outlined.files.filter((file) => used.has(file.path))],
        ...scope,
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
            throw new errors/* ConfigurationError */.j(`--files ${glob} names no file of ${root}.${hint} Paths are relative to the repository's root.`);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/mutate/fault-text.js

const LIMIT = 48;
/** A fault in one line: `` `parts < 1` -> `parts <= 1` ``; long text is cut, removed blocks are said in words. */
function faultText(fault) {
    const original = oneLine(fault.original);
    const replacement = oneLine(fault.replacement);
    if (replacement === '{}' || replacement === '')
        return `${code(original)} removed`;
    if (original.length <= LIMIT && replacement.length <= LIMIT)
        return `${code(original)} -> ${code(replacement)}`;
    const { before, after } = differingTokens(original, replacement);
    return `${code(before)} -> ${code(after)}`;
}
/** What a change did, said from base to head: `` `>` became `>=` ``. */
function becameText(base, head) {
    const { before, after } = differingTokens(oneLine(base), oneLine(head), 0);
    if (before === '')
        return `${code(after)} was added`;
    if (after === '')
        return `${code(before)} was removed`;
    return `${code(before)} became ${code(after)}`;
}
/** The stretch of tokens in which two texts differ, with `context` tokens on either side, each cut to a line's length. */
function differingTokens(a, b, context = 2) {
    const left = tokens(a);
    const right = tokens(b);
    const parts = (0,array/* diffArrays */.E)(left, right);
    const same = (part) => !!part && !part.added && !part.removed;
    const prefix = same(parts[0]) ? (parts[0]?.count ?? 0) : 0;
    const suffix = parts.length > 1 && same(parts.at(-1)) ? (parts.at(-1)?.count ?? 0) : 0;
    const from = Math.max(0, prefix - context);
    const cutOff = Math.max(0, suffix - context);
    return {
        before: left
            .slice(from, left.length - cutOff)
            .join('')
            .trim(),
        after: right
            .slice(from, right.length - cutOff)
            .join('')
            .trim(),
    };
}
function tokens(text) {
    return text.match(/[\w$.]+|\s+|=>|[=!<>]=+|&&|\|\||\?\?|\*\*|\+\+|--|./gsu) ?? [];
}
function code(text) {
    const short = text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
    return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js


/**
 * The inputs that base and head answer differently, worst kind first, plainest input first, at most `perCause` for each
 * cause. Cases must carry base's outcome as seen in a process of its own.
 */
function behaviourChanges(cases, functions, faults, perCause = 3) {
    const byId = new Map(functions.map((f) => [f.id, f]));
    const hunks = new Map(faults.filter((f) => f.operator === 'HunkRevert').map((f) => [f.id, f]));
    const changes = [];
    for (const explored of cases) {
        const changed = byId.get(explored.case.function);
        if (!changed || !explored.base)
            continue;
        const kind = difference(explored.base, explored.outcome);
        if (!kind)
            continue;
        const cause = causeOf(explored, changed, hunks);
        const id = shortHash([changed.id, explored.case.id, JSON.stringify(explored.outcome)]);
        const change = {
            id,
            function: changed.id,
            case: explored.case,
            base: explored.base,
            head: explored.outcome,
            kind,
            cause,
        };
        changes.push({ change, complexity: explored.complexity });
    }
    const order = ['crash', 'kind', 'value'];
    changes.sort((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind) ||
        a.complexity - b.complexity ||
        (a.change.id < b.change.id ? -1 : 1));
    return fewPerCause(changes.map((c) => c.change), perCause);
}
/** How two outcomes of one input differ; undefined when they agree in everything but messages. */
function difference(base, head) {
    if (comparable(base) === comparable(head))
        return undefined;
    const b = last(base);
    const h = last(head);
    const throws = (kind) => kind === 'throws' || kind === 'rejects';
    if (throws(h?.kind) && !throws(b?.kind))
        return 'crash';
    if (b?.kind !== h?.kind || b?.value?.t !== h?.value?.t)
        return 'kind';
    return 'value';
}
/** An outcome without what is never asserted: messages. */
function comparable(outcome) {
    return JSON.stringify(outcome, (key, value) => (key === 'message' ? undefined : value));
}
function last(outcome) {
    return outcome.steps.findLast((step) => step.kind !== 'skipped');
}
function causeOf(explored, changed, hunks) {
    const seen = explored.kills.filter((kill) => hunks.has(kill.fault));
    const base = explored.base && comparable(explored.base);
    const exact = seen.find((kill) => kill.seen && comparable(kill.seen) === base) ?? seen[0];
    const fault = exact && hunks.get(exact.fault);
    if (!fault) {
        const lines = changed.hunks[0] ?? { start: changed.head.line, end: changed.head.line };
        return { file: changed.file, lines, text: '' };
    }
    return {
        file: fault.file,
        lines: { start: fault.location.start.line, end: fault.location.end.line },
        text: becameText(fault.replacement, fault.original),
        fault: fault.id,
    };
}
function fewPerCause(changes, limit) {
    const counts = new Map();
    return changes.filter((change) => {
        const key = `${change.function}|${change.cause.fault ?? ''}|${change.kind}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return count < limit;
    });
}
function shortHash(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./build/src/mutate/select.js
/** Operators by what a surviving mutant of theirs says about the tests, most telling first; unknown ones come last. */
const VALUE = [
    'HunkRevert',
    'EqualityOperator',
    'LogicalOperator',
    'MathFunction',
    'NumberFunction',
    'DateMethod',
    'StringMethod',
    'MethodExpression',
    'ConditionalExpression',
    'BooleanLiteral',
    'UnaryOperator',
    'ArithmeticOperator',
    'AssignmentOperator',
    'UpdateOperator',
    'OptionalChaining',
    'Regex',
    'ArrayDeclaration',
    'ObjectLiteral',
    'StringLiteral',
    'ArrowFunction',
    'BlockStatement',
];
/**
 * At most `perFunction` faults a function and `perLine` a line (hunks put back do not count against a line): hunks first,
 * then the most telling operators, spread over the function's lines. Arid faults are never selected. Stable: depends on
 * nothing but the faults themselves.
 */
function selectFaults(faults, limits) {
    const selected = new Set();
    const byFunction = Map.groupBy(faults.filter((fault) => fault.arid === undefined), (fault) => fault.function);
    for (const own of byFunction.values())
        for (const fault of selectOf(own, limits))
            selected.add(fault);
    return { selected: faults.filter((f) => selected.has(f)), skipped: faults.filter((f) => !selected.has(f)) };
}
function selectOf(own, limits) {
    const ranked = own.toSorted((a, b) => rank(a) - rank(b) || boundary(a) - boundary(b) || a.start - b.start || (a.id < b.id ? -1 : 1));
    const hunks = ranked.filter((fault) => fault.operator === 'HunkRevert').slice(0, limits.perFunction);
    const lines = Map.groupBy(ranked.filter((fault) => fault.operator !== 'HunkRevert'), (fault) => fault.location.start.line);
    const best = [...lines.values()].flatMap((line) => line.slice(0, limits.perLine));
    const spread = spreadOver(best.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start), limits.perFunction - hunks.length);
    return [...hunks, ...spread];
}
/** The first of each operator's rank before the second of any: a function is judged by more than one kind of fault. */
function spreadOver(faults, count) {
    const groups = [...Map.groupBy(faults, rank).values()];
    const picked = [];
    for (let round = 0; picked.length < count && groups.some((g) => round < g.length); round++) {
        for (const group of groups) {
            const fault = group[round];
            if (fault && picked.length < count)
                picked.push(fault);
        }
    }
    return picked;
}
function rank(fault) {
    const at = VALUE.indexOf(fault.operator);
    return at < 0 ? VALUE.length : at;
}
/** `<` that became `<=` says more than `<` that became `>=`, which nearly every test notices. */
function boundary({ operator, original, replacement }) {
    if (operator !== 'EqualityOperator')
        return 0;
    const sign = (text) => /[<>]=?/.exec(text)?.[0][0];
    return sign(original) === sign(replacement) ? 0 : 1;
}

;// CONCATENATED MODULE: ./build/src/verify/baseline.js
/** Runs the tests that reach the change twice. Files that fail are left out and named; two runs that differ are flaky. */
async function runBaseline(request) {
    const reaching = await request.session.testsReaching(request.files.map((file) => file.path));
    if (reaching.length === 0)
        return { ...NOTHING, status: 'no-tests' };
    const first = await runTests(request, reaching);
    if (first.status === 'crashed' || first.status === 'timeout' || first.status === 'no-tests') {
        return {
            ...NOTHING,
            status: first.status,
            reaching: reaching.length,
            runs: 1,
            durationMs: first.durationMs,
            output: first.output,
        };
    }
    const failing = failingTests(first);
    const failingFiles = new Set(failing.map((t) => t.file));
    const tests = reaching.filter((file) => !failingFiles.has(file));
    const second = tests.length > 0 ? await runTests(request, tests) : undefined;
    const own = failing.filter((t) => request.ownTests.has(t.file));
    const foreign = failing.filter((t) => !request.ownTests.has(t.file));
    const flaky = second !== undefined && !agree(first, second, new Set(tests));
    return {
        status: foreign.length > 0 ? 'red' : flaky ? 'flaky' : 'green',
        reaching: reaching.length,
        tests: flaky ? [] : tests,
        total: first.tests.length,
        runs: second ? 2 : 1,
        durationMs: (second ?? first).durationMs,
        failed: foreign.map((t) => [t.file, ...t.titlePath].join(' > ')),
        leftOut: [...failingFiles].filter((file) => !request.ownTests.has(file)),
        broken: own.map((t) => ({ file: t.file, titlePath: t.titlePath, message: t.message ?? '' })),
    };
}
const NOTHING = {
    reaching: 0,
    tests: [],
    total: 0,
    runs: 0,
    durationMs: 0,
    failed: [],
    leftOut: [],
    broken: [],
};
function runTests(request, files) {
    return request.session.run({ files, timeoutMs: request.timeoutMs, signal: request.signal });
}
function failingTests(run) {
    return run.tests.filter((t) => t.status === 'failed');
}
/** Both runs saw the same tests with the same status in the given files. */
function agree(first, second, files) {
    const lines = (run) => run.tests
        .filter((t) => files.has(t.file))
        .map((t) => `${[t.file, ...t.titlePath].join('\0')}\0${t.status}`)
        .sort();
    const a = lines(first);
    const b = lines(second);
    return a.length === b.length && a.every((line, i) => line === b[i]);
}

;// CONCATENATED MODULE: ./build/src/verify/choose.js
/**
 * The fewest, plainest cases that notice everything in `open`: greedy, always the case with the most left to notice for
 * its complexity; ties by id. Every chosen case notices at least one fault that no other chosen one does.
 */
function chooseCases(cases, open) {
    const left = new Set(open);
    const notices = new Map(cases.map((c) => [c, c.kills.map((k) => k.fault).filter((id) => open.has(id))]));
    const chosen = [];
    for (;;) {
        const best = bestCase(cases, notices, left);
        if (!best)
            break;
        chosen.push(best);
        for (const id of notices.get(best) ?? [])
            left.delete(id);
    }
    return withoutRedundant(chosen, notices);
}
function bestCase(cases, notices, left) {
    let best;
    let bestValue = 0;
    for (const candidate of cases) {
        const gain = (notices.get(candidate) ?? []).filter((id) => left.has(id)).length;
        if (gain === 0)
            continue;
        const value = gain / (8 + candidate.complexity);
        const wins = value > bestValue || (value === bestValue && best !== undefined && candidate.case.id < best.case.id);
        if (!wins)
            continue;
        best = candidate;
        bestValue = value;
    }
    return best;
}
/** Later choices can make an earlier one superfluous: drops such cases, the most complex first, then says who owes what. */
function withoutRedundant(chosen, notices) {
    const counts = new Map();
    for (const c of chosen)
        for (const id of notices.get(c) ?? [])
            counts.set(id, (counts.get(id) ?? 0) + 1);
    const kept = new Set(chosen);
    for (const c of [...chosen].sort((a, b) => b.complexity - a.complexity)) {
        const ids = notices.get(c) ?? [];
        if (ids.some((id) => counts.get(id) === 1))
            continue;
        kept.delete(c);
        for (const id of ids)
            counts.set(id, (counts.get(id) ?? 1) - 1);
    }
    const claimed = new Set();
    const result = [];
    for (const c of chosen) {
        if (!kept.has(c))
            continue;
        const owes = (notices.get(c) ?? []).filter((id) => !claimed.has(id));
        for (const id of owes)
            claimed.add(id);
        result.push({ explored: c, owes });
    }
    return result.filter((c) => c.owes.length > 0);
}

;// CONCATENATED MODULE: ./build/src/verify/verify.js


/** Stability is asked in processes unlike the search's: other time zones, another locale. */
const WORLDS = [
    { timezone: 'Pacific/Auckland', locale: 'de_DE.UTF-8' },
    { timezone: 'America/St_Johns', locale: 'tr_TR.UTF-8' },
];
/** Further runs of the rendered tests after the first green one: another order, another time zone. */
const REPEATS = [
    { shuffleSeed: 1, timezone: 'UTC' },
    { shuffleSeed: 2, timezone: 'Pacific/Auckland' },
    { shuffleSeed: 3, timezone: 'America/St_Johns' },
    { shuffleSeed: 4, timezone: 'Asia/Kolkata' },
];
/** Which candidates hold: stable, rendered, compiled, passed five times, and each proven to notice a fault that nothing older notices. */
async function verify(request) {
    const rejected = [];
    const stable = await stableCases(request, rejected);
    const chosen = choose(request, stable);
    const rendering = await renderSound(request, chosen, rejected);
    const proven = await prove(request, rendering, rejected);
    const isReady = (explored) => request.bucketOf(explored) !== 'changed';
    const all = await renderFinal(request, proven);
    const readyProofs = proven.filter((p) => isReady(p.chosen.explored));
    const ready = readyProofs.length === proven.length ? all : await renderFinal(request, readyProofs);
    const kept = keptTests(request, proven, ready, all);
    return {
        kept,
        ready,
        all,
        funnel: {
            candidates: request.candidates,
            stable: stable.length,
            rendered: rendering.counts.rendered,
            compiled: rendering.counts.compiled,
            passed: rendering.alive.length,
            useful: proven.length,
            kept: kept.length,
            rejected,
        },
    };
}
/** Cases that answer the same in fresh processes with other time zones and locales. */
async function stableCases(request, rejected) {
    let left = request.cases;
    for (const world of WORLDS) {
        if (left.length === 0)
            break;
        const outcomes = await request.session.observe({
            cases: left.map((c) => c.case),
            revision: 'head',
            baseTexts: request.baseTexts,
            ...world,
            signal: request.signal,
        });
        left = left.filter((explored, i) => {
            const again = outcomes[i];
            const reason = again?.failed ??
                (sameOutcome(explored.outcome, again) ? undefined : `another result under TZ=${world.timezone}`);
            if (reason)
                rejected.push({ step: 'stable', case: explored.case.id, function: explored.case.function, reason });
            return !reason;
        });
    }
    return left;
}
function sameOutcome(a, b) {
    const text = (outcome) => JSON.stringify([outcome?.steps, outcome?.state, outcome?.stubs], (key, value) => key === 'message' ? undefined : value);
    return text(a) === text(b);
}
/** Ready cases first; cases whose result changed only for what is then still open. */
function choose(request, cases) {
    const open = new Set(request.open.keys());
    const ready = chooseCases(cases.filter((c) => request.bucketOf(c) !== 'changed'), open);
    for (const { explored } of ready)
        for (const kill of explored.kills)
            open.delete(kill.fault);
    const changed = chooseCases(cases.filter((c) => request.bucketOf(c) === 'changed'), open);
    return [...ready, ...changed];
}
/** Renders, type-checks and runs until nothing has to be dropped any more; then runs four times more in other worlds. */
async function renderSound(request, chosen, rejected) {
    let alive = chosen;
    const drop = (step, reasons) => {
        const before = alive.length;
        alive = alive.filter(({ explored: { case: c } }) => {
            const reason = reasons.get(c.id);
            if (reason !== undefined)
                rejected.push({ step, case: c.id, function: c.function, reason });
            return reason === undefined;
        });
        return alive.length < before;
    };
    const settle = async (step, problems) => {
        for (;;) {
            const files = await renderInto(request, alive);
            if (!drop(step, await problems(files)))
                return files;
        }
    };
    await settle('rendered', async (files) => new Map(files.flatMap((f) => f.rejected.map((r) => [r.case, r.reason]))));
    const rendered = alive.length;
    await settle('compiled', (files) => compileProblems(request, files));
    const compiled = alive.length;
    let files = await settle('passed', (f) => runProblems(request, f, {}));
    for (const world of REPEATS) {
        if (alive.length === 0)
            break;
        if (drop('passed', await runProblems(request, files, world)))
            files = await renderInto(request, alive);
    }
    return { alive, files, counts: { rendered, compiled } };
}
async function renderInto(request, alive) {
    if (alive.length === 0)
        return [];
    const files = await request.session.render({
        cases: alive.map(({ explored, owes }) => ({ case: explored.case, notes: notes(request, owes) })),
    });
    for (const file of files)
        await request.workspace.write(file.path, file.text);
    return files;
}
function notes(request, owes) {
    const fault = owes.map((id) => request.open.get(id)).find((f) => f !== undefined);
    return fault ? [`notices ${faultText(fault)}`] : [];
}
async function compileProblems(request, files) {
    const problems = new Map();
    for (const problem of await request.session.check(files)) {
        const cases = problem.case
            ? [problem.case]
            : (files.find((f) => f.path === problem.file)?.cases.map((c) => c.id) ?? []);
        for (const id of cases)
            problems.set(id, problem.message);
    }
    return problems;
}
async function runProblems(request, files, world) {
    if (files.length === 0)
        return new Map();
    const run = await request.session.run({
        files: files.map((f) => f.path),
        timeoutMs: request.timeoutMs,
        signal: request.signal,
        ...world,
    });
    return failures(run, files);
}
/** Cases whose test did not pass, by id. A test that the runner does not report has not passed. */
function failures(run, files) {
    const key = (file, titlePath) => [file, ...titlePath].join('\0');
    const results = new Map(run.tests.map((t) => [key(t.file, t.titlePath), t]));
    const failed = new Map();
    for (const file of files) {
        for (const rendered of file.cases) {
            const result = results.get(key(file.path, rendered.titlePath));
            if (result?.status === 'passed')
                continue;
            failed.set(rendered.id, result?.message ?? `the runner did not report it (${run.status})`);
        }
    }
    return failed;
}
/** Each case against the faults it owes, by plain source edit in one runner start; a case that notices none is dropped. */
async function prove(request, rendering, rejected) {
    const places = new Map(rendering.files.flatMap((file) => file.cases.map((c) => [c.id, { file, rendered: c }])));
    const proofs = rendering.alive.flatMap(({ explored, owes }) => {
        const place = places.get(explored.case.id);
        if (!place)
            return [];
        return owes.flatMap((id) => {
            const fault = request.open.get(id);
            return fault ? [{ fault, test: place.file, titlePath: place.rendered.titlePath }] : [];
        });
    });
    const results = proofs.length ? await request.session.prove({ proofs, signal: request.signal }) : [];
    const noticed = new Map(results.filter((r) => r.verdict === 'noticed').map((r) => [r.fault, r.message ?? '']));
    const reasons = new Map(results.map((r) => [
        r.fault,
        r.verdict === 'not-run' ? (r.message ?? 'not run') : 'the fault goes unnoticed without the switch',
    ]));
    return rendering.alive.flatMap((chosen) => {
        const proven = chosen.owes.filter((id) => noticed.has(id));
        if (proven.length > 0)
            return [{ chosen, proven, observed: noticed.get(proven[0] ?? '') ?? '' }];
        const { id, function: owner } = chosen.explored.case;
        rejected.push({
            step: 'useful',
            case: id,
            function: owner,
            reason: reasons.get(chosen.owes[0] ?? '') ?? 'notices nothing',
        });
        return [];
    });
}
async function renderFinal(request, proofs) {
    return renderInto(request, proofs.map(({ chosen, proven }) => ({ explored: chosen.explored, owes: proven })));
}
function keptTests(request, proofs, ready, all) {
    const find = (files, id) => {
        for (const file of files) {
            const rendered = file.cases.find((c) => c.id === id);
            if (rendered)
                return { file: file.path, rendered };
        }
        return undefined;
    };
    return proofs.flatMap(({ chosen: { explored }, proven, observed }) => {
        const place = find(ready, explored.case.id) ?? find(all, explored.case.id);
        return place ? [{ explored, bucket: request.bucketOf(explored), ...place, proven, observed }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/judge-project.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Up to so many faults are all judged, for the full score; beyond it only the selected ones are. */
const ALL_FAULTS = 400;
/** Runs one project's part. Tool failures end up in `failures` with what was found until then; nothing is lost. */
async function judgeProject(request) {
    const run = {
        project: request.project,
        files: request.files,
        functions: request.files.flatMap((file) => file.functions),
        baseline: {
            status: 'not-run',
            reaching: 0,
            tests: [],
            total: 0,
            runs: 0,
            durationMs: 0,
            failed: [],
            leftOut: [],
            broken: [],
        },
        faults: [],
        selected: new Set(),
        onBase: new Set(),
        changes: [],
        failures: [],
        timings: [],
    };
    if (request.project.blocked)
        return { ...run, failures: [request.project.blocked] };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const session = __addDisposableResource(env_1, await request.language.open(request.project, request.workspace, request.signal), true);
            await judge_project_judge(request, session, run);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (request.signal.aborted)
            return run;
        if (!(error instanceof errors/* ToolError */.v))
            throw error;
        run.failures = [...run.failures, { code: 'tool-failed', message: `${error.message}\n${error.output}`.trim() }];
    }
    return run;
}
async function judge_project_judge(request, session, run) {
    const { limits, signal } = request;
    const timed = async (stage, work) => {
        const started = request.now();
        request.progress(`${request.project.root || '.'}: ${stage}`);
        try {
            return await work();
        }
        finally {
            run.timings = [...run.timings, { stage, ms: request.now() - started }];
        }
    };
    run.baseline = await timed('baseline', () => runBaseline({ ...request, session, timeoutMs: limits.testTimeoutMs }));
    run.faults = await timed('faults', () => session.discover(request.files));
    run.onBase = new Set((await session.discover(asOnBase(request.files))).map((fault) => fault.id));
    const notArid = run.faults.filter((fault) => fault.arid === undefined);
    run.selected = new Set(selectFaults(run.faults, { perFunction: limits.perFunction, perLine: 1 }).selected.map((f) => f.id));
    const judged = notArid.length <= ALL_FAULTS ? notArid : notArid.filter((fault) => run.selected.has(fault.id));
    const mutate = (faults, proposed) => session.mutate({
        faults,
        files: request.files,
        tests: run.baseline.tests,
        proposed,
        timeoutMs: Math.min(limits.faultMs, faultTimeout(run.baseline.durationMs)),
        concurrency: limits.concurrency,
        signal,
        progress: request.progress,
    });
    if (request.stages.faults) {
        run.before = await timed('faults', () => mutate(judged, []));
        if (run.before.invalid)
            run.failures = [...run.failures, run.before.invalid];
    }
    if (!request.stages.search)
        return;
    const open = new Map(notArid.filter((f) => !noticed(run.before, f.id) && !request.dropped.faults.has(f.id)).map((f) => [f.id, f]));
    const exploration = await timed('search', () => session.explore({
        files: request.files,
        faults: notArid,
        baseTexts: request.baseTexts,
        iterations: limits.iterations,
        wallMs: limits.searchMs * request.files.length,
        seed: limits.seed,
        signal,
        progress: request.progress,
    }));
    run.exploration = exploration;
    const cases = await timed('compare', () => withBase(request, session, exploration.cases.filter((c) => !request.dropped.cases.has(c.case.id))));
    const functions = new Map(run.functions.map((f) => [f.id, f]));
    const bucketOf = (explored) => {
        if (!functions.get(explored.case.function)?.base)
            return 'new';
        if (!explored.base)
            return 'same';
        return difference(explored.base, explored.outcome) ? 'changed' : 'same';
    };
    run.changes = behaviourChanges(cases, run.functions, run.faults);
    run.verified = await timed('verify', () => verify({
        session,
        workspace: request.workspace,
        cases,
        candidates: exploration.stats.candidates,
        open,
        bucketOf,
        baseTexts: request.baseTexts,
        timeoutMs: limits.testTimeoutMs,
        signal,
    }));
    if (!request.stages.faults || run.before?.invalid)
        return;
    await timed('faults', async () => {
        const { ready, all, kept } = run.verified ?? { ready: [], all: [], kept: [] };
        const left = (result) => [...open.values()].filter((fault) => !noticed(result, fault.id));
        if (ready.length > 0)
            run.withReady = await mutate([...open.values()], ready);
        const still = run.withReady ? left(run.withReady) : [...open.values()];
        if (kept.some((k) => k.bucket === 'changed') && still.length > 0)
            run.withConfirmed = await mutate(still, all);
    });
}
/** The same functions as base has them, so that faults which base has too are known by their ids. */
function asOnBase(files) {
    return files.flatMap((file) => {
        if (file.baseText === undefined)
            return [];
        const functions = file.functions.flatMap((f) => (f.base ? [{ ...f, head: f.base.function }] : []));
        return functions.length > 0 ? [{ path: file.path, headText: file.baseText, functions }] : [];
    });
}
/** Base's answers, asked in a process of its own: a case whose in-search difference is not seen again is not a difference. */
async function withBase(request, session, cases) {
    const differing = cases.filter((c) => c.base);
    if (differing.length === 0)
        return cases;
    const outcomes = await session.observe({
        cases: differing.map((c) => c.case),
        revision: 'base',
        baseTexts: request.baseTexts,
        timezone: 'UTC',
        locale: 'C.UTF-8',
        signal: request.signal,
    });
    const bases = new Map(differing.map((c, i) => [c, outcomes[i]]));
    return cases.map((c) => {
        const seen = bases.get(c);
        if (!seen || seen.failed) {
            const { base: _, ...rest } = c;
            return rest;
        }
        return { ...c, base: seen };
    });
}
/** min(30 s, max(2 s, 1 s + 10 × baseline)), in milliseconds (DESIGN, "Faults and the gate"). */
function faultTimeout(baselineMs) {
    return Math.min(30_000, Math.max(2_000, 1_000 + 10 * baselineMs));
}
function noticed(result, id) {
    const found = result?.results.find((r) => r.fault.id === id);
    return found?.status === 'killed' || found?.status === 'timeout';
}

// EXTERNAL MODULE: ./build/src/sandbox/workspace.js + 2 modules
var sandbox_workspace = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/src/judge-projects.js
var judge_projects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var judge_projects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Every project that the change touched, one after the other, in one copy of the repository. */




const STAGES = {
    run: { faults: true, search: true },
    mutate: { faults: true, search: false },
    compare: { faults: false, search: true },
};
/** One run a project, in the order of their folders. Stops early, with what is there, when the signal is aborted. */
async function judgeProjects(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { change, options, signal } = request;
        if (request.plan.targets.length === 0)
            return [];
        const workspace = judge_projects_addDisposableResource(env_1, await (0,sandbox_workspace/* createWorkspace */.s)(change.root, { signal, files: request.tracked }), true);
        const runs = [];
        for (const { language, project, files } of await projectsOf(request)) {
            if (signal.aborted)
                break;
            runs.push(await judgeProject({
                language,
                project,
                workspace,
                files,
                baseTexts: baseTexts(change),
                ownTests: new Set(request.standing.map((s) => s.testFile)),
                dropped: {
                    cases: new Set(request.standing.flatMap((s) => [...s.certificates.deleted, ...s.deleted.map((c) => c.id)])),
                    faults: new Set(request.standing.flatMap((s) => s.deleted.map((c) => c.fault.id))),
                },
                stages: STAGES[options.command],
                limits: {
                    perFunction: options.limits.mutantsPerFunction,
                    iterations: options.limits.iterations,
                    seed: options.limits.seed,
                    testTimeoutMs: TEST_TIMEOUT_MS,
                    searchMs: Math.min(options.limits.searchMs, options.limits.maxWallMs / Math.max(1, files.length)),
                    concurrency: options.limits.concurrency,
                    faultMs: options.limits.mutantTimeoutMs,
                },
                signal,
                progress: request.progress,
                now: request.now,
            }));
            await workspace.restore();
        }
        return runs;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = judge_projects_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** For one run of the tests that reach a change. */
const TEST_TIMEOUT_MS = 10 * 60_000;
async function projectsOf(request) {
    const parts = [];
    for (const language of request.languages) {
        const files = await targetFiles(request, language);
        if (files.length === 0)
            continue;
        const projects = await language.detect(request.change.root, files.map((f) => f.path));
        for (const project of projects) {
            const own = files.filter((file) => ownerOf(file.path, projects) === project);
            if (own.length > 0)
                parts.push({ language, project, files: own });
        }
    }
    return parts;
}
/** The files of the plan's targets, in the order of their paths. A file that only uses a changed binding is read from the tree. */
async function targetFiles({ change, plan }, language) {
    const changed = new Map(change.files.map((file) => [file.path, file]));
    const functions = plan.targets
        .map((target) => target.function)
        .filter((f) => language.extensions.some((end) => f.file.endsWith(end)));
    const paths = [...new Set(functions.map((f) => f.file))].sort();
    return Promise.all(paths.map(async (file) => {
        const known = changed.get(file);
        return {
            path: file,
            headText: known?.headText ?? (await (0,promises_.readFile)(external_node_path_.join(change.root, file), 'utf8')),
            ...(known?.baseText === undefined ? {} : { baseText: known.baseText }),
            functions: functions.filter((f) => f.file === file),
        };
    }));
}
function baseTexts(change) {
    return new Map(change.files.flatMap((file) => file.baseText !== undefined && file.headText !== undefined && !file.excludedBy
        ? [[file.path, file.baseText]]
        : []));
}
/** The project with the deepest folder that holds the file. */
function ownerOf(file, projects) {
    return projects
        .filter((p) => p.root === '' || file.startsWith(`${p.root}/`))
        .reduce((best, p) => (best && best.root.length >= p.root.length ? best : p), undefined);
}

// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(3370);
;// CONCATENATED MODULE: ./build/src/plan/rank.js
/** Changed functions that one run judges unless told: what a person reads, and what fits in a few minutes on two cores. */
const DEFAULT_LIMIT = 60;
/**
 * Orders the changed functions by what their change may break, and takes as many as the limit allows. Edited code that others rely
 * on comes first, then new code, then functions that only use something that changed. Equal change sets give equal plans.
 */
function planTargets(change, options = {}) {
    const limit = options.limit ?? DEFAULT_LIMIT;
    const texts = new Map(change.files.map((file) => [file.path, file.headText ?? '']));
    const weighed = change.functions.map((fn) => weigh(fn, texts.get(fn.file) ?? ''));
    weighed.sort((a, b) => b.weight - a.weight || compare(a.function.file, b.function.file) || a.function.head.start - b.function.head.start);
    const targets = weighed
        .slice(0, limit)
        .map(({ function: fn, reason }, index) => ({ function: fn, rank: index + 1, reason }));
    return { targets, left: weighed.slice(limit).map((one) => one.function) };
}
function weigh(fn, text) {
    const edited = fn.because.how === 'edited';
    const lines = fn.hunks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    const branches = countBranches(text.slice(fn.head.start, fn.head.end));
    const standing = !edited ? 0 : fn.kind === 'changed' ? 2 : 1;
    const weight = standing * 100 + (fn.exported === true ? 40 : 0) + 3 * Math.min(branches, 10) + (edited ? Math.min(lines, 20) : 0);
    const reason = [
        fn.because.how === 'uses' ? `uses ${fn.because.binding}, which changed` : fn.kind === 'new' ? 'new' : 'changed',
        ...(fn.exported === true ? ['exported'] : []),
        ...(edited ? [count(lines, fn.kind === 'new' ? 'line' : 'changed line')] : []),
        count(branches, 'branch'),
    ];
    return { function: fn, weight, reason: reason.join(', ') };
}
/** A rough count of decisions, from words that most languages share. */
function countBranches(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ');
    return code.match(/\b(?:if|for|while|case|catch|elif|except)\b|&&|\|\||\?\?|\?(?=[^.:?])/g)?.length ?? 0;
}
function count(number, noun) {
    const plural = noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
    return `${number} ${number === 1 ? noun : plural}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/verify/recheck.js
var recheck = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/report/print-value.js
var print_value = __webpack_require__(7739);
;// CONCATENATED MODULE: ./build/src/report/values.js

/** Length at which a value is cut in reports. */
const values_LIMIT = 60;
/** Longest call text; arguments are cut to fit. */
const CALL_LIMIT = 100;
/** A value as short JavaScript text on one line: `[5]`, `NaN`, `{ a: 1 }`, `new Date("2026-01-01T00:00:00.000Z")`; cut with `…`. */
function valueText(value, limit = values_LIMIT) {
    return (0,print_value/* cut */.Jj)((0,print_value/* oneLine */.TN)((0,print_value/* printValue */.jt)(value, limit * 2)), limit);
}
/** What a case does, as its last step is read: `prorate(3000, 0, 0)`, `new Stock(2).take('a')`. */
function callText(testCase, limit = CALL_LIMIT) {
    return (0,print_value/* cut */.Jj)((0,print_value/* oneLine */.TN)(stepsText(testCase.act)), limit);
}
/** What came of it, in a few words: `[5]`, `throws RangeError`, `resolves to 3`, `rejects with TypeError`. */
function outcomeText(outcome, limit = values_LIMIT) {
    if (outcome.failed)
        return failureText(outcome.failed);
    if (outcome.stopped)
        return `stopped at ${outcome.stopped}`;
    const step = outcome.steps.findLast((candidate) => candidate.kind !== 'skipped');
    return step ? (0,print_value/* cut */.Jj)(stepText(step, limit), limit) : 'nothing';
}
/** As outcomeText, for tables: an error is its class alone (`RangeError`). */
function resultText(outcome, limit = values_LIMIT) {
    return outcomeText(outcome, limit).replace(/^(?:throws|rejects with) /, '');
}
/**
 * Two outcomes of one input, said so that their difference shows: the results where these differ, else the first member,
 * argument or stub that does (`after it: size 3`), else the messages.
 */
function differingTexts(a, b, limit = values_LIMIT) {
    const results = [resultText(a, limit), resultText(b, limit)];
    if (results[0] !== results[1])
        return results;
    const others = zipObservations(a, b, limit).find(([left, right]) => left !== right);
    if (others)
        return others;
    const messages = [messageText(a, limit), messageText(b, limit)];
    return messages[0] !== messages[1] ? messages : results;
}
function zipObservations(a, b, limit) {
    const left = observations(a, limit);
    const right = observations(b, limit);
    const names = [...new Set([...left.keys(), ...right.keys()])];
    return names.map((name) => [`${name} ${left.get(name) ?? 'unset'}`, `${name} ${right.get(name) ?? 'unset'}`]);
}
/** Everything but the last result, by a name that can be read. */
function observations(outcome, limit) {
    const seen = new Map();
    outcome.steps.forEach((step, i) => {
        if (i < outcome.steps.length - 1)
            seen.set(`step ${i + 1}:`, stepText(step, limit));
        for (const { index, value } of step.args)
            seen.set(`argument ${index + 1} becomes`, valueText(value, limit));
    });
    for (const { name, value } of outcome.state)
        seen.set(`.${name} is`, valueText(value, limit));
    for (const { stub, calls } of outcome.stubs) {
        const texts = calls.map((args) => `(${args.map((arg) => valueText(arg, limit)).join(', ')})`);
        seen.set(`callback ${stub} gets`, (0,print_value/* cut */.Jj)(texts.join(' ') || 'no call', limit));
    }
    return seen;
}
function messageText(outcome, limit) {
    const step = outcome.steps.findLast((candidate) => candidate.error);
    return step?.error ? (0,print_value/* cut */.Jj)(`${step.error.class}: ${(0,print_value/* oneLine */.TN)(step.error.message)}`, limit) : resultText(outcome, limit);
}
function stepText(step, limit) {
    switch (step.kind) {
        case 'returns':
            return step.value ? valueText(step.value, limit) : 'undefined';
        case 'resolves':
            return `resolves to ${step.value ? valueText(step.value, limit) : 'undefined'}`;
        case 'throws':
            return `throws ${step.error?.class ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
        case 'rejects':
            return `rejects with ${step.error?.class ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
        case 'returns-self':
            return 'itself';
        case 'skipped':
            return 'not reached';
    }
}
function failureText(failed) {
    if (failed === 'hang')
        return 'never ends';
    if (failed === 'crash')
        return 'ends the process';
    return (0,print_value/* cut */.Jj)((0,print_value/* oneLine */.TN)(failed), values_LIMIT);
}
/** Statements in order. A step that one later step builds on is written there in place; one that several use gets a name. */
function stepsText(acts) {
    const uses = acts.map((_, step) => acts.filter((act) => mentions(act, step)).length);
    const names = new Map();
    // Only earlier steps are looked into, so that no case, however malformed, makes this run for ever.
    const before = (index) => (step) => {
        const act = step < index ? acts[step] : undefined;
        return names.get(step) ?? (act ? actText(act, before(step)) : `#${step + 1}`);
    };
    const statements = [];
    acts.forEach((act, step) => {
        const count = uses[step] ?? 0;
        if (count === 1)
            return;
        const statement = actText(act, before(step));
        if (count === 0)
            statements.push(statement);
        else
            statements.push(`${named(names, step, act)} = ${statement}`);
    });
    return statements.join('; ');
}
function named(names, step, act) {
    const callee = (act.do === 'new' || act.do === 'call') && 'export' in act.callee ? (0,print_value/* exportName */.au)(act.callee.export) : 'it';
    const word = (callee.split('.').at(-1) ?? 'it').replace(/^\P{L}+/u, '') || 'it';
    const wanted = `${word[0]?.toLowerCase()}${word.slice(1)}`;
    const name = act.do === 'new' && wanted !== word ? wanted : 'it';
    const taken = [...names.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
    names.set(step, taken === 0 ? name : `${name}${taken + 1}`);
    return names.get(step) ?? name;
}
/** True where an act builds on the result of `step`, as its object or inside an argument. */
function mentions(act, step) {
    if (act.do === 'get' || act.do === 'iterate')
        return act.of === step;
    if (act.do === 'set')
        return act.of === step || holds(act.value, step);
    return ('step' in act.callee && act.callee.step === step) || act.args.some((arg) => holds(arg, step));
}
function holds(value, step) {
    switch (value.t) {
        case 'result':
            return value.step === step;
        case 'array':
        case 'set':
        case 'iterable':
            return value.items.some((item) => holds(item, step));
        case 'map':
            return value.entries.some((entry) => entry.some((item) => holds(item, step)));
        case 'object':
            return value.props.some(([, item]) => holds(item, step));
        case 'instance':
            return value.args.some((arg) => holds(arg, step));
        case 'promise':
            return holds(value.of, step);
        case 'stub':
            return value.answers.some((answer) => holds(answer, step));
        default:
            return false;
    }
}
function actText(act, stepName) {
    const show = (value) => (0,print_value/* cut */.Jj)((0,print_value/* oneLine */.TN)((0,print_value/* printValue */.jt)(value, values_LIMIT * 2, stepName)), values_LIMIT);
    switch (act.do) {
        case 'call':
            return `${calleeText(act.callee, stepName)}(${act.args.map(show).join(', ')})`;
        case 'new':
            return `new ${calleeText(act.callee, stepName)}(${act.args.map(show).join(', ')})`;
        case 'get':
            return `${stepName(act.of)}${(0,print_value/* memberText */.WI)(act.name)}`;
        case 'set':
            return `${stepName(act.of)}${(0,print_value/* memberText */.WI)(act.name)} = ${show(act.value)}`;
        case 'iterate':
            return `[...${stepName(act.of)}]`;
    }
}
function calleeText(callee, stepName) {
    const member = callee.member === undefined ? '' : (0,print_value/* memberText */.WI)(callee.member);
    return `${'step' in callee ? stepName(callee.step) : (0,print_value/* exportName */.au)(callee.export)}${member}`;
}

;// CONCATENATED MODULE: ./build/src/verdict/lines.js
/** Lines of a text; none for the empty one. */
function lineCount(text) {
    return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
/** The whole lines (1-based, inclusive) that an edit of `start` to `end` touches, before and after it. */
function editedLines(text, start, end, replacement) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const to = newline < 0 ? text.length : newline;
    return {
        before: text.slice(from, to).split('\n'),
        after: (text.slice(from, start) + replacement + text.slice(end, to)).split('\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/verdict/score.js
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
    const judged = results.filter(score_isJudged);
    if (judged.length === 0)
        return undefined;
    const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
    return { noticed, judged: judged.length };
}
/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
function score_isJudged(result) {
    return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}
/** A gap: no test notices the fault. */
function isUnnoticed(result) {
    return result.status === 'survived' || result.status === 'no-coverage';
}

;// CONCATENATED MODULE: ./build/src/verdict/entries.js




/** One entry a changed function of the project, with what of it was measured. */
function functionEntries(run) {
    return run.functions.map((fn) => {
        const results = selectedResults(run).filter((r) => r.fault.function === fn.id && score_isJudged(r));
        const unnoticed = results.filter(isUnnoticed);
        const ready = new Set(run.withReady?.results.filter((r) => !isUnnoticed(r)).map((r) => r.fault.id));
        const changes = run.changes.filter((c) => c.function === fn.id).length;
        const kept = run.verified?.kept.filter((k) => k.explored.case.function === fn.id && k.bucket !== 'changed').length ?? 0;
        const reason = whyNot(run, fn);
        return {
            id: fn.id,
            file: fn.file,
            name: fn.name,
            language: run.project.language,
            project: run.project.root,
            lines: { start: fn.head.line, end: fn.head.endLine },
            kind: fn.kind,
            status: reason?.status ?? (changes > 0 ? 'changed' : 'tested'),
            ...(reason ? { reason: reason.text } : {}),
            waysTried: run.exploration ? ['call'] : [],
            noticed: results.length - unnoticed.length,
            judged: results.length,
            ...(run.withReady
                ? { noticedWithReady: results.length - unnoticed.filter((r) => !ready.has(r.fault.id)).length }
                : {}),
            testsReady: kept,
            changes,
        };
    });
}
/** Why a function was not, or only partly, measured. */
function whyNot(run, fn) {
    const failure = run.failures[0];
    if (failure && !run.exploration)
        return { status: 'stopped', text: firstLine(failure.message) };
    const stopped = run.exploration?.stopped.find((s) => s.function === fn.id);
    const noticedSomething = run.verified?.kept.some((k) => k.explored.case.function === fn.id) ?? false;
    if (stopped && !noticedSomething)
        return { status: stopped.code === 'opaque' ? 'needs-double' : 'stopped', text: stopped.reason };
    if (!run.faults.some((f) => f.function === fn.id && f.arid === undefined)) {
        return { status: 'unmutable', text: 'holds nothing in which a fault could be injected' };
    }
    return undefined;
}
/** Faults that no standing test notices: those with a verified input first, new ones before old. */
function survivorEntries(runs, dismissed) {
    const entries = runs.flatMap((run) => (run.before?.results ?? [])
        .filter((r) => isUnnoticed(r) && !dismissed.has(r.fault.id))
        .map((result) => ({ run, result, selected: run.selected.has(result.fault.id) })));
    const weight = ({ run, result, selected }) => (proofOf(run, result.fault.id) ? 0 : 4) + (selected ? 0 : 2) + (run.onBase.has(result.fault.id) ? 1 : 0);
    return entries
        .sort((a, b) => weight(a) - weight(b) ||
        compareText(a.result.fault.file, b.result.fault.file) ||
        a.result.fault.start - b.result.fault.start)
        .map(({ run, result }, i) => survivor(run, result, i + 1));
}
function survivor(run, { fault, status, coveredBy }, rank) {
    const source = run.files.find((f) => f.path === fault.file);
    const kept = proofOf(run, fault.id);
    const kill = kept?.explored.kills.find((k) => k.fault === fault.id);
    const [result, withFault] = kill?.seen && kept ? differingTexts(kept.explored.outcome, kill.seen) : ['', ''];
    const call = kept ? callText(kept.explored.case) : '';
    return {
        id: fault.id,
        function: fault.function,
        file: fault.file,
        line: fault.location.start.line,
        column: fault.location.start.column,
        endLine: fault.location.end.line,
        endColumn: fault.location.end.column,
        original: fault.original,
        replacement: fault.replacement,
        operator: fault.operator,
        rank,
        status: status === 'no-coverage' ? 'no-coverage' : 'survived',
        isNew: !run.onBase.has(fault.id),
        ...(kept
            ? {
                proof: {
                    by: kept.bucket === 'changed' ? 'behaviour-change' : 'ready-test',
                    case: kept.explored.case.id,
                },
            }
            : {}),
        ...(kept && kill?.seen ? { noticedBy: { case: call, result, withFault } } : {}),
        label: faultText(fault),
        ...(source ? { diff: editedLines(source.headText, fault.start, fault.end, fault.replacement) } : {}),
        coveredBy: [...coveredBy],
    };
}
function proofOf(run, fault) {
    return run.verified?.kept.find((kept) => kept.proven.includes(fault));
}
function changeEntries(run) {
    const first = new Map();
    return run.changes.map((change) => {
        const owner = run.functions.find((f) => f.id === change.function);
        const [base, head] = differingTexts(change.base, change.head);
        const causeKey = `${change.function}|${change.cause.fault ?? ''}`;
        const same = first.get(causeKey);
        if (same === undefined)
            first.set(causeKey, change.id);
        return {
            id: change.id,
            function: change.function,
            file: change.cause.file,
            line: change.cause.lines.start,
            call: callText(change.case),
            input: change.case,
            base,
            head,
            cause: change.cause.text,
            ...(same === undefined ? {} : { sameCauseAs: same }),
            kind: change.kind,
            unnoticed: isCauseUnnoticed(run, change),
            reproduce: `npx qtest compare --emit ${owner?.name ?? change.function}`,
        };
    });
}
function isCauseUnnoticed(run, change) {
    const result = run.before?.results.find((r) => r.fault.id === change.cause.fault);
    return result !== undefined && isUnnoticed(result);
}
function testEntries(run, input) {
    const faults = new Map(run.faults.map((f) => [f.id, f]));
    return (run.verified?.kept ?? []).map((kept) => {
        const isWritten = input.written && (kept.bucket !== 'changed' || input.options.acceptChanges);
        return {
            id: kept.explored.case.id,
            file: kept.file,
            name: kept.rendered.titlePath.join(' > '),
            function: kept.explored.case.function,
            origin: kept.explored.case.provenance,
            kills: [...kept.proven],
            state: isWritten ? 'written' : kept.bucket === 'changed' ? 'to-confirm' : 'ready',
            call: callText(kept.explored.case),
            result: outcomeText(kept.explored.outcome),
            notices: kept.proven.flatMap((id) => {
                const fault = faults.get(id);
                return fault ? [faultText(fault)] : [];
            }),
        };
    });
}
function selectedResults(run) {
    return (run.before?.results ?? []).filter((r) => run.selected.has(r.fault.id));
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/verdict/run-result.js + 1 modules
var run_result = __webpack_require__(3517);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/verdict/project-verdict.js


/** Below this many judged faults a percentage says little; `max-survivors` decides instead. */
const FEW_FAULTS = 10;
/** Judges one project by its own facts, whether or not the policy is enforced. `limited`: a budget ended a stage early. */
function ruleProject(project, runPolicy, limited) {
    const { root, baseline } = project;
    const stop = obstacle(project, limited);
    const counted = (project.mutation?.results ?? []).filter((result) => !project.dismissed.has(result.fault.id));
    const score = stop ? undefined : figureOf(counted, new Set());
    const notes = stop ? stop.reasons : serviceNote(counted);
    const scored = { root, ...(score && { score }) };
    // Tests that were left out may notice what the others do not: nothing is held against such a project.
    if (baseline.status === 'red' && !project.blocked) {
        return {
            ...scored,
            verdict: 'baseline-red',
            reasons: [baselineReason(baseline.failed), ...notes],
            unmet: [],
            gaps: 0,
        };
    }
    if (stop || !score)
        return { ...scored, verdict: 'no-verdict', reasons: notes, ...stop, unmet: [], gaps: 0 };
    const unnoticed = counted.filter(isUnnoticed).map((result) => result.fault.id);
    const policy = project.policy ?? runPolicy;
    if (policy.gate === 'gaps') {
        const gaps = unnoticed.filter((id) => !project.onBase.has(id) && project.proven.has(id)).length;
        return { ...scored, verdict: 'pass', reasons: notes, unmet: [], gaps };
    }
    return { ...scored, verdict: 'pass', reasons: notes, unmet: unmetScore(project.name, policy, score), gaps: 0 };
}
/** What keeps a project from being judged; undefined when its results count. */
function obstacle(project, limited) {
    const { blocked, baseline, mutation } = project;
    if (blocked?.code === 'framework-not-supported') {
        return { verdict: 'not-analysed', reasons: [(0,verdict_reasons/* reason */.l)(blocked.code, blocked.message)] };
    }
    if (blocked)
        return noVerdict(blocked.code, blocked.message);
    if (baseline.status === 'crashed')
        return noVerdict('runner-failed');
    if (baseline.status === 'timeout')
        return noVerdict('runner-timeout');
    if (baseline.status === 'flaky')
        return noVerdict('flaky-baseline', flakyText(baseline.failed));
    if (baseline.status === 'no-tests' && project.testFiles > 0)
        return noVerdict('no-tests-run');
    if (!mutation)
        return noVerdict('faults-not-run');
    if (mutation.invalid)
        return noVerdict(mutation.invalid.code, mutation.invalid.message);
    return unjudgeable(mutation, project.dismissed, limited);
}
function unjudgeable({ planned, results }, dismissed, limited) {
    const done = results.filter((result) => result.status !== 'pending').length;
    const incomplete = done !== planned || results.length !== planned;
    if (incomplete && !limited) {
        return noVerdict('results-incomplete', `${done} of ${planned} faults have a result.`);
    }
    const counted = results.filter((result) => result.status !== 'ignored' && !dismissed.has(result.fault.id));
    if (counted.length === 0 && !incomplete) {
        return { verdict: 'nothing-to-test', reasons: [(0,verdict_reasons/* reason */.l)('no-fault-possible')] };
    }
    const judged = counted.filter(score_isJudged);
    if (judged.length === 0) {
        if (counted.some((result) => result.status === 'needs-service'))
            return noVerdict('needs-service');
        return noVerdict(incomplete ? 'faults-not-run' : 'nothing-judged');
    }
    return judged.every((result) => result.status === 'timeout') ? noVerdict('all-timeouts') : undefined;
}
function noVerdict(code, message) {
    return { verdict: 'no-verdict', reasons: [(0,verdict_reasons/* reason */.l)(code, message)] };
}
function unmetScore(name, policy, score) {
    const { threshold, maxSurvivors } = policy;
    const place = name ? ` in ${name}` : '';
    if (score.judged < FEW_FAULTS) {
        const unnoticed = score.judged - score.noticed;
        if (unnoticed <= maxSurvivors)
            return [];
        const text = `${unnoticed} of ${score.judged} faults${place} go unnoticed; max-survivors is ${maxSurvivors}.`;
        return [(0,verdict_reasons/* reason */.l)('too-many-survivors', text)];
    }
    if (threshold === undefined || 100 * score.noticed >= threshold * score.judged)
        return [];
    const text = `${score.noticed} of ${score.judged} faults${place} are noticed (${percent(score)} %); the threshold is ${threshold} %.`;
    return [(0,verdict_reasons/* reason */.l)('score-below-threshold', text)];
}
/** One decimal, cut and not rounded: 99.96 never reads as 100. */
function percent({ noticed, judged }) {
    return String(Math.floor((1000 * noticed) / judged) / 10);
}
function baselineReason(failed) {
    if (failed.length === 0)
        return (0,verdict_reasons/* reason */.l)('baseline-red');
    const named = failed.slice(0, 3).join(', ');
    const more = failed.length > 3 ? ` and ${failed.length - 3} more` : '';
    const verb = failed.length === 1 ? '1 test fails' : `${failed.length} tests fail`;
    return (0,verdict_reasons/* reason */.l)('baseline-red', `${verb} without any fault: ${named}${more}.`);
}
function flakyText(failed) {
    if (failed.length === 0)
        return undefined;
    return `Passed once and failed once with the code unchanged: ${failed.slice(0, 3).join(', ')}.`;
}
function serviceNote(counted) {
    const waiting = counted.filter((result) => result.status === 'needs-service').length;
    if (waiting === 0)
        return [];
    const verb = waiting === 1 ? 'fault is' : 'faults are';
    return [(0,verdict_reasons/* reason */.l)('needs-service', `${waiting} ${verb} reached only by tests that need a service; not counted.`)];
}

;// CONCATENATED MODULE: ./build/src/verdict/verdict.js


const EXIT_CODES = {
    pass: 0,
    'nothing-to-test': 0,
    'not-analysed': 0,
    configuration: 1,
    fail: 2,
    'baseline-red': 3,
    'no-verdict': 4,
};
const EXIT_INTERRUPTED = 130;
/** The verdict over all projects, with its reasons in the order of their weight. Pure. */
function verdict_judge(input) {
    if (input.configuration !== undefined) {
        const reasons = [(0,verdict_reasons/* reason */.l)('configuration', input.configuration)];
        return { verdict: 'configuration', exitCode: EXIT_CODES.configuration, reasons, projects: [] };
    }
    const enforced = isEnforced(input.policy, input.today);
    const rulings = input.projects.map((project) => ruleProject(project, input.policy, input.limits.length > 0));
    const projects = rulings.map((ruling) => settle(ruling, enforced));
    const why = reasonsOf(input, rulings, projects);
    if (input.interrupted) {
        const reasons = distinct([(0,verdict_reasons/* reason */.l)('interrupted'), ...why.reasons.filter((r) => !VERDICT_ON_ALL.has(r.code))]);
        return { verdict: 'no-verdict', exitCode: EXIT_INTERRUPTED, reasons, projects };
    }
    const ifEnforced = enforced ? undefined : enforcement(rulings);
    return {
        verdict: why.verdict,
        exitCode: EXIT_CODES[why.verdict],
        reasons: distinct([...why.reasons, ...notesOf(input)]),
        ...(ifEnforced && { ifEnforced }),
        projects,
    };
}
/** True from the day on which the policy blocks. */
function isEnforced(policy, today) {
    return policy.mode === 'enforce' && (policy.enforceFrom === undefined || today >= policy.enforceFrom);
}
/** State of the commit status, by the verdict table. */
function statusOf(verdict) {
    if (verdict === 'fail')
        return 'failure';
    return verdict === 'baseline-red' || verdict === 'no-verdict' || verdict === 'configuration' ? 'error' : 'success';
}
/** Whether a job goes red: always for `fail` and `configuration`, for what could not be judged only with `fail-on: error`. */
function jobFails(verdict, failOn) {
    if (verdict === 'fail' || verdict === 'configuration')
        return true;
    return failOn === 'error' && statusOf(verdict) === 'error';
}
/** Reasons that speak for the whole change and are not said of an interrupted run. */
const VERDICT_ON_ALL = new Set(['policy-met', 'report-only', 'gaps-unnoticed']);
function reasonsOf(input, rulings, projects) {
    const verdict = WEIGHT.find((candidate) => projects.some((project) => project.verdict === candidate));
    if (verdict === undefined)
        return withoutProjects(input.change);
    const decisive = projects.filter((project) => project.verdict === verdict).flatMap((project) => project.reasons);
    const others = projects.filter((project) => project.verdict !== verdict).flatMap((project) => project.reasons);
    const own = [...decisive, ...others].filter((why) => !VERDICT_ON_ALL.has(why.code));
    if (verdict === 'fail')
        return { verdict, reasons: [...gapsReason(rulings), ...own] };
    if (verdict !== 'pass')
        return { verdict, reasons: own };
    const met = rulings.every((ruling) => isMet(ruling));
    return { verdict, reasons: [(0,verdict_reasons/* reason */.l)(met ? 'policy-met' : 'report-only'), ...own] };
}
/** The verdict of a change in which no project was to be judged. */
function withoutProjects(change) {
    if (change.functionsChanged > 0)
        return { verdict: 'no-verdict', reasons: [(0,verdict_reasons/* reason */.l)('faults-not-run')] };
    if (change.syntaxErrors.length > 0)
        return { verdict: 'no-verdict', reasons: [syntaxReason(change)] };
    if (change.notAnalysed.length > 0)
        return { verdict: 'not-analysed', reasons: [languageReason(change)] };
    const codes = { tests: 'only-tests-changed', deletions: 'only-deletions', excluded: 'only-excluded-files' };
    return { verdict: 'nothing-to-test', reasons: [(0,verdict_reasons/* reason */.l)(change.only ? codes[change.only] : 'no-function-changed')] };
}
function settle(ruling, enforced) {
    const { unmet, gaps, ...judgement } = ruling;
    if (judgement.verdict !== 'pass')
        return judgement;
    if (isMet(ruling))
        return { ...judgement, reasons: [(0,verdict_reasons/* reason */.l)('policy-met'), ...judgement.reasons] };
    if (!enforced)
        return { ...judgement, reasons: [(0,verdict_reasons/* reason */.l)('report-only'), ...judgement.reasons] };
    return { ...judgement, verdict: 'fail', reasons: [...gapsReason([ruling]), ...unmet, ...judgement.reasons] };
}
/** What enforcement would make of it; undefined where no project was judged. */
function enforcement(rulings) {
    const judged = rulings.filter((ruling) => ruling.verdict === 'pass');
    if (judged.length === 0)
        return undefined;
    const unmet = distinct([...gapsReason(judged), ...judged.flatMap((ruling) => ruling.unmet)]);
    if (unmet.length === 0)
        return { verdict: 'pass', exitCode: EXIT_CODES.pass, message: '' };
    return { verdict: 'fail', exitCode: EXIT_CODES.fail, message: unmet.map((why) => why.message).join(' ') };
}
function isMet(ruling) {
    return ruling.unmet.length === 0 && ruling.gaps === 0;
}
function gapsReason(rulings) {
    const gaps = rulings.reduce((sum, ruling) => sum + ruling.gaps, 0);
    if (gaps === 0)
        return [];
    return [
        (0,verdict_reasons/* reason */.l)('gaps-unnoticed', `${gaps} ${gaps === 1 ? 'fault' : 'faults'} in changed code ${gaps === 1 ? 'goes' : 'go'} unnoticed.`),
    ];
}
function notesOf(input) {
    const { change, limits } = input;
    const notes = [];
    if (change.functionsSelected < change.functionsChanged) {
        notes.push((0,verdict_reasons/* reason */.l)('sampled', `${change.functionsSelected} of ${change.functionsChanged} changed functions were selected.`));
    }
    if (change.syntaxErrors.length > 0)
        notes.push(syntaxReason(change));
    if (change.notAnalysed.length > 0)
        notes.push(languageReason(change));
    return [...notes, ...limits.map(({ message }) => (0,verdict_reasons/* reason */.l)('budget', message))];
}
/** Worst first; what was judged outweighs what needed no judging. */
const WEIGHT = [
    'configuration',
    'fail',
    'baseline-red',
    'no-verdict',
    'pass',
    'not-analysed',
    'nothing-to-test',
];
function languageReason(change) {
    const list = change.notAnalysed.map(({ language, files }) => `${language} (${files} ${files === 1 ? 'file' : 'files'})`);
    return (0,verdict_reasons/* reason */.l)('language-not-analysed', `Not analysed: ${list.join(', ')}.`);
}
function syntaxReason(change) {
    return (0,verdict_reasons/* reason */.l)('syntax-error', `Does not parse and was left out: ${change.syntaxErrors.slice(0, 3).join(', ')}.`);
}
function distinct(reasons) {
    const seen = new Map(reasons.map((why) => [`${why.code}\0${why.message}`, why]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/src/verdict/assemble.js






function assemble(input) {
    const { options, plan, runs } = input;
    const dismissedFaults = new Set(input.dismissed.filter((d) => d.status === 'active').map((d) => d.id));
    const limitsHit = runs.flatMap(cutSearch);
    const judgement = verdict_judge({
        policy: options.policy,
        today: input.today,
        interrupted: input.interrupted,
        change: input.changeFacts,
        projects: runs.map((run) => projectFacts(run, options, dismissedFaults)),
        limits: limitsHit,
    });
    const files = runs.flatMap((run) => (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? []);
    return {
        schemaVersion: run_result/* RUN_RESULT_VERSION */.Rw,
        tool: {
            version: input.tool.version,
            engines: engines(runs),
            sandbox: input.tool.sandbox,
            ...(input.tool.node ? { node: input.tool.node } : {}),
            model: 'none',
            seed: options.limits.seed,
            configDigest: options.configDigest,
        },
        subject: subject(input),
        verdict: judgement.verdict,
        exitCode: judgement.exitCode,
        reasons: judgement.reasons,
        policy: { ...options.policy, ...(judgement.ifEnforced ? { ifEnforced: judgement.ifEnforced } : {}) },
        score: score(input, dismissedFaults),
        projects: runs.map((run, i) => projectResult(run, judgement.projects[i])),
        functions: runs.flatMap((run) => functionEntries(run)),
        survivors: survivorEntries(runs, dismissedFaults),
        behaviourChanges: runs.flatMap((run) => changeEntries(run)),
        findings: runs.flatMap(findings),
        funnel: funnel(runs),
        tests: runs.flatMap((run) => testEntries(run, input)),
        files: files.filter((file) => file.text !== file.previous).map(fileEntry),
        certificates: input.certificates.flatMap((file) => file.cases.map((c) => ({
            testFile: file.testFile,
            case: c.id,
            titlePath: c.titlePath,
            fault: c.fault.id,
            status: 'valid',
        }))),
        dismissed: input.dismissed,
        cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
        timings: { totalMs: input.totalMs, stages: stageTimes(runs) },
        limits: { hit: [...limitsHit, ...sampled(plan)] },
        truncated: [],
    };
}
function subject({ change, plan, repositoryName, options }) {
    return {
        repository: repositoryName,
        baseRef: change.base.ref,
        baseSha: change.base.sha,
        baseHow: change.base.how,
        headSha: change.headSha,
        ranOn: change.base.how.startsWith('first parent') ? 'merge' : change.dirty || options.files ? 'work-tree' : 'head',
        filesChanged: change.files.length,
        functionsChanged: change.functions.length,
        functionsSelected: plan.targets.length,
    };
}
function projectFacts(run, options, dismissed) {
    const own = options.projects.find((p) => p.root === run.project.root);
    const failure = run.failures[0];
    const selected = run.before && {
        ...run.before,
        results: run.before.results.filter((r) => run.selected.has(r.fault.id)),
        planned: run.before.results.filter((r) => run.selected.has(r.fault.id)).length,
    };
    const broken = failure && !run.before?.invalid ? { code: failure.code, message: failure.message } : undefined;
    return {
        root: run.project.root,
        name: run.project.root,
        ...(own ? { policy: own } : {}),
        ...(broken ? { blocked: broken } : {}),
        baseline: baselineResult(run),
        testFiles: run.baseline.reaching,
        ...(selected ? { mutation: selected } : {}),
        onBase: run.onBase,
        proven: provenFaults(run),
        dismissed,
    };
}
/** Faults that a verified input tells apart, whether its test is ready or waits for confirmation. */
function provenFaults(run) {
    return new Set(run.verified?.kept.flatMap((kept) => kept.proven) ?? []);
}
function baselineResult({ baseline }) {
    return {
        status: baseline.status,
        runs: baseline.runs,
        durationMs: baseline.durationMs,
        failed: [...baseline.failed],
        ...(baseline.leftOut.length > 0 ? { leftOut: [...baseline.leftOut] } : {}),
    };
}
function projectResult(run, judged) {
    return {
        root: run.project.root,
        name: run.project.name,
        language: run.project.language,
        framework: run.project.framework,
        ...(run.project.frameworkVersion ? { frameworkVersion: run.project.frameworkVersion } : {}),
        verdict: judged?.verdict ?? 'no-verdict',
        reasons: judged?.reasons ?? [],
        ...(judged?.score ? { score: judged.score } : {}),
        testsReaching: run.baseline.total,
        testsTotal: run.baseline.total,
        baseline: baselineResult(run),
        notices: [...run.project.notices],
    };
}
function score(input, dismissed) {
    const { runs } = input;
    const judgedRuns = runs.filter((run) => run.before && !run.before.invalid);
    const all = judgedRuns.flatMap((run) => run.before?.results ?? []);
    const isSelected = (result) => runs.some((run) => run.selected.has(result.fault.id));
    const results = all.filter(isSelected);
    const noticedBy = (pick) => new Set(judgedRuns.flatMap((run) => (pick(run)?.results ?? [])
        .filter((r) => r.status === 'killed' || r.status === 'timeout')
        .map((r) => r.fault.id)));
    const ready = noticedBy((run) => run.withReady);
    return scoreOf({
        results,
        planned: results.length,
        dismissed,
        ready,
        confirmed: noticedBy((run) => run.withConfirmed),
        written: input.written,
        full: all.map((result) => ready.has(result.fault.id) && input.written ? { ...result, status: 'killed' } : result),
        partial: judgedRuns.length < runs.length || runs.some((run) => run.baseline.leftOut.length > 0),
    });
}
function engines(runs) {
    const byName = new Map(runs.flatMap((run) => (run.before ? [[run.before.engine.name, run.before.engine]] : [])));
    return [...byName.values()];
}
function findings(run) {
    return (run.exploration?.findings ?? []).map((finding) => {
        const owner = run.functions.find((f) => f.id === finding.case.function);
        return {
            kind: finding.kind,
            function: finding.case.function,
            file: owner?.file ?? '',
            ...(owner ? { line: owner.head.line } : {}),
            message: finding.message,
        };
    });
}
function funnel(runs) {
    const sum = (pick) => runs.reduce((total, run) => total + (run.verified ? pick(run.verified.funnel) : 0), 0);
    const rejected = runs.flatMap((run) => run.verified?.funnel.rejected ?? []);
    const steps = [...new Set(rejected.map((r) => r.step))];
    return {
        candidates: sum((f) => f.candidates),
        parsed: sum((f) => f.rendered),
        compiled: sum((f) => f.compiled),
        passed: sum((f) => f.passed),
        stable: sum((f) => f.stable),
        useful: sum((f) => f.useful),
        kept: sum((f) => f.kept),
        rejected: steps.map((step) => {
            const of = rejected.filter((r) => r.step === step);
            return { step, count: of.length, example: `${of[0]?.function ?? ''}: ${of[0]?.reason ?? ''}`.slice(0, 300) };
        }),
    };
}
function fileEntry(file) {
    return {
        path: file.path,
        action: file.previous === undefined ? 'create' : 'update',
        sha256: (0,recheck/* sha256 */.s)(file.text),
        text: file.text,
        linesAdded: Math.max(0, lineCount(file.text) - lineCount(file.previous ?? '')),
    };
}
function sampled(plan) {
    if (plan.left.length === 0)
        return [];
    const total = plan.targets.length + plan.left.length;
    return [{ limit: 'functions', message: `${plan.targets.length} of ${total} changed functions selected` }];
}
function cutSearch(run) {
    if (!run.exploration?.cut)
        return [];
    const where = run.project.root === '' ? 'the search' : `the search in ${run.project.root}`;
    return [
        { limit: 'search', message: `${where} was cut by its time limit: another machine may find more or fewer inputs` },
    ];
}
/** Time by stage over all projects, in the order in which the stages ran first. */
function stageTimes(runs) {
    const sums = new Map();
    for (const { stage, ms } of runs.flatMap((run) => run.timings))
        sums.set(stage, (sums.get(stage) ?? 0) + ms);
    return [...sums].map(([stage, ms]) => ({ stage, ms }));
}

;// CONCATENATED MODULE: ./build/src/verdict/change-facts.js
/** Source files of languages that QTest knows by name and does not read. */
const NOT_ANALYSED = {
    '.go': 'Go',
    '.java': 'Java',
    '.kt': 'Kotlin',
    '.py': 'Python',
    '.rb': 'Ruby',
    '.rs': 'Rust',
    '.cs': 'C#',
    '.php': 'PHP',
    '.c': 'C',
    '.cc': 'C++',
    '.cpp': 'C++',
    '.swift': 'Swift',
    '.vue': 'Vue',
    '.svelte': 'Svelte',
};
/** What the verdict must know of the change as a whole. */
function changeFacts(change, plan) {
    const foreign = new Map();
    for (const file of change.files) {
        const language = file.excludedBy === 'language' ? NOT_ANALYSED[ending(file.path)] : undefined;
        if (language)
            foreign.set(language, (foreign.get(language) ?? 0) + 1);
    }
    const only = soleReason(change);
    return {
        functionsChanged: change.functions.length,
        functionsSelected: plan.targets.length,
        notAnalysed: [...foreign]
            .map(([language, files]) => ({ language, files }))
            .sort((a, b) => (a.language < b.language ? -1 : 1)),
        ...(only ? { only } : {}),
        syntaxErrors: change.files.flatMap((file) => (file.syntaxError ? [`${file.path}: ${file.syntaxError}`] : [])),
    };
}
function soleReason(change) {
    const { files } = change;
    if (files.length === 0)
        return undefined;
    const every = (test) => files.every(test);
    if (every((f) => f.excludedBy === 'test'))
        return 'tests';
    if (every((f) => f.status === 'deleted') || (change.removed.length > 0 && change.functions.length === 0))
        return 'deletions';
    if (every((f) => f.excludedBy !== undefined))
        return 'excluded';
    return undefined;
}
function ending(path) {
    const dot = path.lastIndexOf('.');
    return dot < 0 ? '' : path.slice(dot).toLowerCase();
}

// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/src/verify/standing.js
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */



const ROOT = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(external_node_path_.join(repository, ROOT))) {
        const certificates = (0,certificate/* parseCertificates */.WW)(await (0,promises_.readFile)(external_node_path_.join(repository, ROOT, file), 'utf8'));
        if (!certificates || (0,certificate/* certificatePath */.f)(certificates.testFile) !== `${ROOT}/${file}`) {
            notice(`${ROOT}/${file} is not a certificate file; its tests count as unproven`);
            continue;
        }
        found.push(await standing(repository, languages, certificates));
    }
    return found;
}
async function standing(repository, languages, certificates) {
    const { testFile, cases } = certificates;
    const text = await readIfThere(external_node_path_.join(repository, testFile));
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
async function certificateFiles(root) {
    try {
        const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => external_node_path_.relative(root, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
            .sort();
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(2400);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/run.js
/** The way through QTest, from a change to a verdict. Each stage takes what the one before it made. */












/** Runs what was asked for and returns its result. The work tree is written to only where `options.write` says so. */
async function run(options, io) {
    const started = io.now();
    const progress = (line) => void io.stderr.write(`${line}\n`);
    (0,run_folder/* cleanLeftovers */.Kz)();
    const languages = await (0,registry/* languages */.e)();
    const change = await readChangeSet({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
    const plan = planTargets(change, { limit: options.limits.functions });
    const standing = await readStanding(change.root, languages, progress);
    const tracked = await (0,git/* trackedFiles */.O)(change.root);
    const { signal, now } = io;
    const runs = await judgeProjects({ options, change, plan, languages, tracked, standing, signal, progress, now });
    const written = options.write ? runs.flatMap((run) => testsOf(run, options)) : [];
    const certificates = (0,write/* certify */.Fp)({
        files: written,
        kept: runs.flatMap((run) => run.verified?.kept ?? []),
        faults: runs.flatMap((run) => run.faults),
        sources: runs.flatMap((run) => run.files),
        standing,
        version: version/* VERSION */.x,
        seed: options.limits.seed,
    });
    await (0,write/* writeTests */.Jy)(change.root, written, certificates);
    const ended = io.now();
    return assemble({
        options,
        change,
        changeFacts: changeFacts(change, plan),
        plan,
        runs,
        dismissed: [],
        certificates,
        written: options.write,
        interrupted: signal.aborted,
        tool: { version: version/* VERSION */.x, sandbox: 'host', node: process.versions.node },
        repositoryName: external_node_path_.basename(change.root),
        totalMs: ended - started,
        today: new Date(ended).toISOString().slice(0, 10),
    });
}
/** The test files that a run proposes: with the changed results only where they are accepted. */
function testsOf(run, options) {
    return (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? [];
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* unused harmony export REASONS */
/** Why a verdict is what it is. Closed: what has no line here is reported as `internal`. */
const REASONS = {
    'policy-met': {
        verdict: 'pass',
        text: 'Judged, and the policy is met.',
        whatToDo: 'Nothing.',
    },
    'report-only': {
        verdict: 'pass',
        text: 'Judged; the policy is not met, and it is not enforced yet.',
        whatToDo: 'Apply the ready tests, or set `enforce: now` in qtest.yml when the team is ready.',
    },
    'gaps-unnoticed': {
        verdict: 'fail',
        text: 'Faults in the changed code go unnoticed, and QTest holds a proven input for each.',
        whatToDo: 'Commit the ready tests (`qtest run --write`), accept the changed results, or dismiss a fault with a reason.',
    },
    'score-below-threshold': {
        verdict: 'fail',
        text: 'The share of faults that tests notice is below the threshold.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'too-many-survivors': {
        verdict: 'fail',
        text: 'Fewer than 10 faults were judged, and more of them survive than `max-survivors` allows.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'no-function-changed': {
        verdict: 'nothing-to-test',
        text: 'No function changed: comments, formatting, types, moves and renames do not count.',
        whatToDo: 'Nothing.',
    },
    'only-tests-changed': {
        verdict: 'nothing-to-test',
        text: 'Only test files changed.',
        whatToDo: 'Nothing. `qtest mutate --files` judges sources that did not change.',
    },
    'only-deletions': {
        verdict: 'nothing-to-test',
        text: 'Code was only removed; no function that remains differs.',
        whatToDo: 'Nothing.',
    },
    'only-excluded-files': {
        verdict: 'nothing-to-test',
        text: 'Every changed source file is left out by a rule (generated, vendored, minified, configuration).',
        whatToDo: 'If one of them is written by hand, take away its mark in .gitattributes or its @generated line.',
    },
    'no-fault-possible': {
        verdict: 'nothing-to-test',
        text: 'The changed functions have no place for a fault that would be worth a test.',
        whatToDo: 'Nothing.',
    },
    'language-not-analysed': {
        verdict: 'not-analysed',
        text: 'The changed functions are in a language that QTest does not analyse.',
        whatToDo: 'See docs/support.md for the languages it reads.',
    },
    'framework-not-supported': {
        verdict: 'not-analysed',
        text: "The project's test runner is not supported.",
        whatToDo: 'See docs/support.md for the runners it drives.',
    },
    'baseline-red': {
        verdict: 'baseline-red',
        text: 'Tests fail without any fault. Their files were left out in the copy and the rest was judged, so figures are partial.',
        whatToDo: 'Mend the tests that are named, then run again.',
    },
    'no-tests-run': {
        verdict: 'no-verdict',
        text: 'Test files exist, but the runner ended without running a test.',
        whatToDo: "Run the project's tests by hand and look at what its configuration includes.",
    },
    'flaky-baseline': {
        verdict: 'no-verdict',
        text: 'Tests passed once and failed once with the code unchanged, so no result can be trusted.',
        whatToDo: 'Mend or leave out the tests that are named.',
    },
    'runner-failed': {
        verdict: 'no-verdict',
        text: 'The test runner could not start or gave no readable result.',
        whatToDo: "Run the project's tests by hand; the last lines that it printed are in the report.",
    },
    'runner-timeout': {
        verdict: 'no-verdict',
        text: 'The existing tests did not end in time.',
        whatToDo: 'Give the run more time with `--max-wall`, or look for a test that never ends.',
    },
    'dependencies-missing': {
        verdict: 'no-verdict',
        text: "The project's dependencies are not installed.",
        whatToDo: 'Install them (the message names the command) and run again.',
    },
    'sibling-not-built': {
        verdict: 'no-verdict',
        text: 'A package of the same workspace that the project imports is not built.',
        whatToDo: 'Build it (the message names the command) and run again.',
    },
    'module-does-not-load': {
        verdict: 'no-verdict',
        text: 'A changed module throws, hangs or exits when it is imported.',
        whatToDo: 'Mend the import, or move the work out of module level.',
    },
    'engine-missing': {
        verdict: 'no-verdict',
        text: 'The mutation engine is not installed and could not be fetched; search and certificates worked without it.',
        whatToDo: 'Run `qtest doctor` with network once, or use the runner image.',
    },
    'engine-crashed': {
        verdict: 'no-verdict',
        text: 'The mutation engine ended with an error.',
        whatToDo: 'The last lines that it printed are in the report; please report them with `qtest doctor`.',
    },
    'tool-failed': {
        verdict: 'no-verdict',
        text: 'A tool that QTest drives failed.',
        whatToDo: 'The last lines that it printed are in the message; `qtest doctor` checks the tools one by one.',
    },
    'stale-report': {
        verdict: 'no-verdict',
        text: "The engine's report is not of this run, so it was not read.",
        whatToDo: 'Run again; if it comes back, please report it.',
    },
    'results-incomplete': {
        verdict: 'no-verdict',
        text: 'Fewer faults have a result than were planned, and no limit explains it.',
        whatToDo: 'Run again; if it comes back, please report it.',
    },
    'faults-not-run': {
        verdict: 'no-verdict',
        text: 'No fault was run.',
        whatToDo: 'See the messages beside this one for what came before.',
    },
    'nothing-judged': {
        verdict: 'no-verdict',
        text: 'Faults were injected, but none gave a result that can be judged.',
        whatToDo: 'The report lists each with its reason.',
    },
    'control-failed': {
        verdict: 'no-verdict',
        text: 'A control did not behave: a change of nothing was noticed, or one that breaks everything was not.',
        whatToDo: "Run the project's tests twice by hand; a test may depend on its order or on how the code is written.",
    },
    'switch-observed': {
        verdict: 'no-verdict',
        text: 'A result differs between the switch and a plain edit of the source: the code or a test can see that it is being mutated.',
        whatToDo: 'Look at the fault that is named; code that looks at its own text or globals behaves so.',
    },
    'covered-but-not-run': {
        verdict: 'no-verdict',
        text: 'Tests that reach faults were not run against them.',
        whatToDo: 'Run again; if it comes back, please report it with the runner and its version.',
    },
    'all-timeouts': {
        verdict: 'no-verdict',
        text: 'Every fault ended in a timeout, which says nothing about the tests.',
        whatToDo: 'The machine may be overloaded, or the tests wait for something that is not there.',
    },
    'needs-service': {
        verdict: 'no-verdict',
        text: 'Only tests that need a service reach the changed code, and the service is not there.',
        whatToDo: 'Name it under `services:` in qtest.yml on the base branch.',
    },
    'no-sandbox': {
        verdict: 'no-verdict',
        text: 'Secrets are present and there is no sandbox, so nothing of the change was executed.',
        whatToDo: 'Install bubblewrap or docker on the runner, or use the three-job workflow.',
    },
    'sandbox-blocked': {
        verdict: 'no-verdict',
        text: 'The tests fail only inside the sandbox.',
        whatToDo: 'Add the line that the message names to qtest.yml on the base branch.',
    },
    interrupted: {
        verdict: 'no-verdict',
        text: 'The run was interrupted; what it had found so far is kept.',
        whatToDo: 'Run again.',
    },
    internal: {
        verdict: 'no-verdict',
        text: 'QTest itself failed.',
        whatToDo: 'Please report the message.',
    },
    configuration: {
        verdict: 'configuration',
        text: 'The configuration or the command line is wrong.',
        whatToDo: 'The message says what is wrong, where, and what to write instead.',
    },
    budget: {
        verdict: 'any',
        text: 'A limit ended a stage early; the verdict is about what was measured until then.',
        whatToDo: 'Raise the limit that is named (`--max-wall`, `--iterations`) for a full answer.',
    },
    sampled: {
        verdict: 'any',
        text: 'The change is large: only the functions that rank highest were judged.',
        whatToDo: 'Split the change, or raise the budget.',
    },
    'syntax-error': {
        verdict: 'any',
        text: 'A changed file does not parse; it was left out, the others were judged.',
        whatToDo: 'Mend the line that is named.',
    },
};
/** A reason of this run: the list's text, or `message` where the run knows better. An unknown code becomes `internal`. */
function reason(code, message) {
    if (isReasonCode(code))
        return { code, message: message || REASONS[code].text };
    return { code: 'internal', message: message ? `${code}: ${message}` : code };
}
/** What helps, for the code of a reason. */
function whatToDo(code) {
    return REASONS[isReasonCode(code) ? code : 'internal'].whatToDo;
}
function isReasonCode(code) {
    return Object.hasOwn(REASONS, code);
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
                    observed: test.observed.slice(0, 400),
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
/** Writes test files and certificates. Each file is complete or untouched, also when the process is killed. */
async function writeTests(repository, files, certificates) {
    for (const file of files)
        if (file.text !== file.previous)
            await writeInside(repository, file.path, file.text);
    for (const file of certificates)
        await writeInside(repository, (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificatePath */ .f)(file.testFile), (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .printCertificates */ .IV)(file));
}
/** Writes a file of QTest's own below `.qtest`, which git does not see. */
async function writeOwn(repository, name, text) {
    await writeInside(repository, '.qtest/.gitignore', IGNORE);
    await writeInside(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join('.qtest', name), text);
}
/** Writes below the repository, never through a link that leaves it. */
async function writeInside(repository, file, text) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    if (real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`);
    }
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, `.qtest-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file)));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
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
