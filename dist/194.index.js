export const id = 194;
export const ids = [194];
export const modules = {

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath),
/* harmony export */   S: () => (/* binding */ mainModule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Absolute path of a file that QTest ships beside its code (grammars, harness, engine lockfiles). The bundle has them beside
 * itself (`dist/grammars/…`). From source they lie at the repository's root (`grammars/…`), built ones in `dist`.
 */
function assetPath(...segments) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const fromSource = import.meta.url.endsWith('/src/assets.ts');
    if (!fromSource)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, ...segments);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', ...segments);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? kept : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'dist', ...segments);
}
/** Absolute path of the module from which QTest starts processes of itself: the bundle's, or `main.ts` from source. */
function mainModule() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, import.meta.url.endsWith('/src/assets.ts') ? 'main.ts' : 'index.js');
}


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

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/change/base.js
var change_base = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/src/config/parse.js
var parse = __webpack_require__(9927);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git.js
var src_git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/languages/typescript/engine/home.js
var home = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/cli/support.js
/** What QTest can do with each test framework. docs/support.md shows the same table; a test keeps them equal. */
const SUPPORT = [
    { framework: 'vitest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'jest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'mocha', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'node:test', search: 'yes', perTestCoverage: 'no, by test file', gate: 'yes' },
    {
        framework: 'tape, tap, uvu, node FILE',
        search: 'yes, tests are written for node:test',
        perTestCoverage: 'no, by test file',
        gate: 'yes: a file is one test, and passes by its exit status',
    },
    {
        framework: 'none',
        search: 'yes, tests are written for node:test',
        perTestCoverage: 'no, by test file',
        gate: 'yes',
    },
];
/** The row of a framework; undefined where QTest does not drive it. */
function supportOf(framework) {
    return SUPPORT.find((row) => row.framework === framework);
}

// EXTERNAL MODULE: ./build/src/cli/survey.js
var survey = __webpack_require__(1208);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js












const MARKS = { ok: 'ok  ', note: 'note', problem: 'NO  ' };
const PROBLEM = 4;
/** `qtest doctor`: what works in this repository and what does not. With `ci`, problems give exit code 4. */
async function doctor({ ci }, io) {
    const found = await (0,survey/* survey */.F)(io.cwd);
    const sections = [
        ['Here', await surroundings(found, io)],
        ...found.projects.map((project) => [projectTitle(project), projectFindings(project)]),
        ['Not analysed', otherLanguages(found)],
    ];
    for (const [title, findings] of sections) {
        if (findings.length === 0)
            continue;
        io.stdout.write(`${title}\n`);
        for (const finding of findings)
            io.stdout.write(`${findingText(finding)}\n`);
    }
    const problems = sections.flatMap(([, findings]) => findings.filter((finding) => finding.state === 'problem')).length;
    io.stdout.write(problems === 0 ? '\nNo problems.\n' : `\n${(0,words/* plural */.LS)(problems, 'problem')}.\n`);
    return ci && problems > 0 ? PROBLEM : 0;
}
function findingText({ state, text, whatToDo }) {
    return `  ${MARKS[state]}  ${text}${whatToDo ? `\n        ${whatToDo}` : ''}`;
}
async function surroundings(found, io) {
    const git = await (0,src_git/* runGit */.EO)(found.root, ['--version']);
    return [
        { state: 'ok', text: `QTest ${version/* VERSION */.x} on Node ${process.versions.node}` },
        { state: 'ok', text: git.stdout.toString('utf8').trim() },
        await baseFinding(found.root, io),
        await configFinding(found.root),
        engineFinding(),
        ...(found.projects.length === 0
            ? [{ state: 'problem', text: 'no TypeScript or JavaScript sources that git knows' }]
            : []),
    ];
}
async function baseFinding(root, io) {
    try {
        const ci = io.env['GITHUB_ACTIONS'] === 'true';
        const base = await (0,change_base/* resolveBase */.g)({ root, ci, baseBranch: io.env['GITHUB_BASE_REF'] });
        return { state: 'ok', text: `base ${base.sha.slice(0, 7)} (${base.how})` };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1 || error instanceof errors/* ToolError */.v4))
            throw error;
        return { state: 'problem', text: 'no base to compare with', whatToDo: error.message };
    }
}
function engineFinding() {
    if ((0,home/* isEngineInstalled */.$6)())
        return { state: 'ok', text: `engine StrykerJS ${home/* STRYKER_VERSION */.OU}` };
    return {
        state: 'note',
        text: `engine StrykerJS ${home/* STRYKER_VERSION */.OU} is not installed: the first run fetches it through npm into ${(0,home/* engineFolder */.D)()}`,
        whatToDo: 'Without a network the search still works; the verdict says that faults were not run.',
    };
}
async function configFinding(root) {
    try {
        (0,parse/* parseConfig */.o)(await (0,promises_.readFile)(external_node_path_.join(root, config/* CONFIG_FILE */.g2), 'utf8'), config/* CONFIG_FILE */.g2);
        return { state: 'ok', text: `${config/* CONFIG_FILE */.g2} is valid` };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return { state: 'problem', text: error.message };
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            return { state: 'ok', text: `no ${config/* CONFIG_FILE */.g2}: the defaults apply` };
        }
        throw error;
    }
}
function projectTitle(project) {
    const version = project.frameworkVersion ? ` ${project.frameworkVersion}` : '';
    const framework = project.framework === 'none' ? 'no test runner' : project.framework;
    return `Project ${project.root || '.'} (${project.name}): ${framework}${version}`;
}
function projectFindings(project) {
    const notices = project.notices.map((text) => ({ state: 'note', text }));
    if (project.blocked)
        return [{ state: 'problem', text: project.blocked.message }, ...notices];
    const support = supportOf(project.framework);
    if (!support) {
        return [
            { state: 'problem', text: `${project.framework} is not supported`, whatToDo: 'docs/support.md has what is.' },
        ];
    }
    return [
        capability('search for inputs, tests are written', support.search),
        capability('per-test coverage', support.perTestCoverage),
        capability('gate: faults are run against the tests', support.gate),
        ...notices,
    ];
}
function capability(name, answer) {
    return { state: answer.startsWith('yes') ? 'ok' : 'note', text: answer === 'yes' ? name : `${name}: ${answer}` };
}
function otherLanguages({ notAnalysed }) {
    return notAnalysed.map(({ language, files }) => ({
        state: 'note',
        text: `${language}: ${(0,words/* plural */.LS)(files, 'file')}; changes in them are named in the report and never count as passed`,
    }));
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _change_exclusions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3370);



const OTHER_LANGUAGES = {
    '.py': 'Python',
    '.java': 'Java',
    '.kt': 'Kotlin',
    '.go': 'Go',
    '.rs': 'Rust',
    '.rb': 'Ruby',
    '.php': 'PHP',
    '.cs': 'C#',
    '.c': 'C',
    '.cc': 'C++',
    '.cpp': 'C++',
    '.swift': 'Swift',
    '.vue': 'Vue components',
    '.svelte': 'Svelte components',
};
/** Looks at the whole repository that holds `cwd`. Throws ConfigurationError where there is none. */
async function survey(cwd) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryRoot */ .Hn)(cwd);
    const files = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .listFiles */ .CS)(root);
    const projects = [];
    for (const language of await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .languages */ .e)()) {
        const sources = await sourcesOf(language, root, files);
        if (sources.length > 0)
            projects.push(...(await language.detect(root, sources)));
    }
    return { root, projects, notAnalysed: otherLanguages(files), files };
}
/** Sources that would be judged if they changed; the rules that need a file's text are left to the run. */
async function sourcesOf(language, root, files) {
    const known = files.filter((file) => language.extensions.some((end) => file.endsWith(end)));
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(root, 'HEAD');
    const marks = head === undefined ? new Map() : await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .attributes */ .uK)(root, head, known);
    return known.filter((file) => {
        const facts = { path: file, attributes: marks.get(file), texts: [] };
        return !(0,_change_exclusions_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionOf */ .a)({ ...facts, hasLanguage: true, isTest: language.isTest(file), content: 'text' });
    });
}
function otherLanguages(files) {
    const counts = new Map();
    for (const file of files) {
        const language = OTHER_LANGUAGES[/\.[^./]+$/.exec(file)?.[0] ?? ''];
        if (language)
            counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts]
        .map(([language, count]) => ({ language, files: count }))
        .sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1));
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


/***/ }),

/***/ 3370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languages)
/* harmony export */ });
/** Every language that QTest reads. A new one is one folder and one line here. */
async function languages() {
    const { typescript } = await __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 7058));
    return [typescript];
}


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ isEngineInstalled),
/* harmony export */   D: () => (/* binding */ engineFolder),
/* harmony export */   KE: () => (/* binding */ engineHome),
/* harmony export */   OU: () => (/* binding */ STRYKER_VERSION)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8340);
/** QTest's own home of StrykerJS: installed once from a pinned lockfile, outside every project. */







const STRYKER_VERSION = '10.1.1';
const FILES = ['package.json', 'package-lock.json'];
/** Folder of the engine for this release: a new lockfile has a new one. `QTEST_ENGINES` names another parent than `~/.cache/qtest/engines`. */
function engineFolder() {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetPath */ .Q)('engines', 'stryker', 'package-lock.json')))
        .digest('hex')
        .slice(0, 16);
    return node_path__WEBPACK_IMPORTED_MODULE_4__.join(process.env['QTEST_ENGINES'] ?? node_path__WEBPACK_IMPORTED_MODULE_4__.join((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache/qtest/engines'), digest);
}
function isEngineInstalled() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(engineFolder(), 'node_modules/@stryker-mutator/core/bin/stryker.js'));
}
const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
const INSTALL_MS = 300_000;
/** The engine's home, installed where it is missing. Throws an Error that says what to do where it cannot be. */
async function engineHome(signal) {
    const home = engineFolder();
    if (isEngineInstalled())
        return home;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(home), { recursive: true });
        await install(home, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!isEngineInstalled())
            throw notInstalled(home, error);
    }
    return home;
}
/** In a folder of its own, moved into place when it is whole: of two runs that install side by side the first wins, and both homes are the same. */
async function install(home, signal) {
    const work = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)(`${home}-`);
    try {
        for (const file of FILES)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.cpSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetPath */ .Q)('engines', 'stryker', file), node_path__WEBPACK_IMPORTED_MODULE_4__.join(work, file));
        await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('npm', INSTALL, { cwd: work, env: process.env, signal, timeout: INSTALL_MS });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(work, home);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(work, { recursive: true, force: true });
    }
}
function notInstalled(home, cause) {
    const why = cause instanceof Error ? (cause.message.trim().split('\n').at(-1) ?? '') : String(cause);
    const from = node_path__WEBPACK_IMPORTED_MODULE_4__.dirname((0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetPath */ .Q)('engines', 'stryker', 'package-lock.json'));
    const files = FILES.map((file) => node_path__WEBPACK_IMPORTED_MODULE_4__.join(from, file)).join(' ');
    const command = `mkdir -p ${home} && cp ${files} ${home} && npm --prefix ${home} ${INSTALL.join(' ')}`;
    return new Error(`StrykerJS ${STRYKER_VERSION} is not installed and could not be (${why}). With access to the registry: ${command}`, { cause });
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ humanDay),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   zK: () => (/* binding */ humanTime)
/* harmony export */ });
/** `1 fault`, `2 faults`; `many` for words that do not take an s. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `5,000`: plain below a thousand. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A duration for people: `40 ms`, `0.4 s`, `9.8 s`, `1 min 4 s`, `2 h 5 min`. */
function humanTime(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-12-07` as `7 Dec`; any other text as it is. */
function humanDay(date) {
    const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(date);
    const month = MONTHS[Number(parts?.[1]) - 1];
    return parts && month ? `${Number(parts[2])} ${month}` : date;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** The first letter as a capital: for sentences made from parts. */
function sentence(text) {
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Without the full stop at its end: for texts that go on. */
function unstopped(text) {
    return text.trim().replace(/\.$/, '');
}


/***/ })

};
