export const id = 265;
export const ids = [265];
export const modules = {

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

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadOptions: () => (/* binding */ loadOptions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/change/base.js
var change_base = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/config/parse.js
var parse = __webpack_require__(9927);
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
function settings({ policy, projects, exclude, excludeOperators, limits, }) {
    const list = (items) => (items.length === 0 ? 'none' : items.join(' '));
    return new Map([
        ['mode', policy.mode],
        ['enforce', policy.enforceFrom ?? (policy.mode === 'enforce' ? 'now' : 'never')],
        ['gate', policy.gate],
        ['threshold', String(policy.threshold ?? 'none')],
        ['max-survivors', String(policy.maxSurvivors)],
        ['fail-on', policy.failOn],
        ['seed', String(limits.seed)],
        ['iterations', String(limits.iterations)],
        ['max-wall', `${limits.maxWallMs / 1000}s`],
        ['test-timeout', `${limits.testTimeoutMs / 1000}s`],
        ['mutants-per-function', String(limits.mutantsPerFunction)],
        ['mutant-timeout', `${limits.mutantTimeoutMs / 1000}s`],
        ['max-functions', String(limits.functions)],
        ['concurrency', String(limits.concurrency)],
        ['exclude', list(exclude)],
        ['exclude-operators', list(excludeOperators)],
        ['projects', list(projects.map((p) => `${p.root || '.'}: ${p.gate} ${p.threshold ?? '-'} ${p.maxSurvivors}`))],
    ]);
}

;// CONCATENATED MODULE: ./build/src/config/load.js
/** The settings of a run in a repository: qtest.yml is read from base, so that a change cannot loosen its own check. */







/** Throws ConfigurationError for flags and files that are wrong, outside a repository, and for a base that does not exist. */
async function loadOptions(command, flags, io) {
    (0,config/* resolveOptions */.$i)(command, flags, {}); // a wrong flag is told before git is asked anything
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const onHead = parseFile(await textInTree(root), config/* CONFIG_FILE */.g2);
    if (flags.files !== undefined)
        return (0,config/* resolveOptions */.$i)(command, flags, onHead);
    const base = await (0,change_base/* resolveBase */.g)({
        root,
        ref: flags.base,
        ci: io.env['GITHUB_ACTIONS'] === 'true',
        baseBranch: io.env['GITHUB_BASE_REF'],
    });
    const onBase = parseFile(await (0,git/* fileAt */.Wd)(root, base.sha, config/* CONFIG_FILE */.g2), `${config/* CONFIG_FILE */.g2} of ${base.ref}`);
    const options = (0,config/* resolveOptions */.$i)(command, flags, onBase);
    const proposed = proposedPolicy(flags, onBase, onHead);
    return proposed === undefined ? options : { ...options, policy: { ...options.policy, proposed } };
}
function parseFile(text, name) {
    return text === undefined ? {} : (0,parse/* parseConfig */.o)(text, name);
}
async function textInTree(root) {
    try {
        return await (0,promises_.readFile)(external_node_path_.join(root, config/* CONFIG_FILE */.g2), 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _mutate_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9018);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9829);





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
    seed: 'a whole number, 0 or more',
    iterations: 'a whole number, 1 or more',
    'max-wall': 'a time with its unit',
    'mutants-per-function': 'a whole number from 1 to 1000',
    'mutant-timeout': 'a time with its unit',
    'max-functions': 'a whole number, 1 or more',
    concurrency: 'a whole number from 1 to 64',
    exclude: 'a list of globs',
    'exclude-operators': `operators of this list: ${_mutate_select_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATORS */ .w.join(', ')}`,
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


/***/ })

};
