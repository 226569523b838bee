export const id = 581;
export const ids = [581];
export const modules = {

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
const CLEAR_LINE = '\r\u001B[2K';
const CONTROL = /\p{Cc}/gu;
function openProgress(io, quiet) {
    if (quiet)
        return { sink: { write: () => true }, end: () => { } };
    if (!io.isTTY)
        return { sink: { write: eachOnce(io.stderr) }, end: () => { } };
    const started = io.now();
    const write = (text) => {
        const line = text.trimEnd().split('\n').at(-1)?.replace(CONTROL, ' ') ?? '';
        if (line.startsWith('notice: ')) {
            io.stderr.write(`${CLEAR_LINE}${line}\n`);
            return;
        }
        const elapsed = `${Math.round((io.now() - started) / 1000)} s`;
        io.stderr.write(`${CLEAR_LINE}${`${elapsed.padStart(5)}  ${line}`.slice(0, Math.max(20, io.columns - 1))}`);
    };
    return { sink: { write }, end: () => void io.stderr.write(CLEAR_LINE) };
}
/** Two stages in a row that say the same are one to the reader. */
function eachOnce(sink) {
    let last = '';
    return (text) => {
        if (text !== last)
            sink.write(text);
        last = text;
    };
}


/***/ }),

/***/ 5581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(3370);
// EXTERNAL MODULE: ./build/src/model/model.js + 1 modules
var model_model = __webpack_require__(7108);
// EXTERNAL MODULE: ./build/src/project-of.js
var project_of = __webpack_require__(4328);
// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/sandbox/workspace.js + 2 modules
var sandbox_workspace = __webpack_require__(1650);
// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(2600);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/verify/standing.js
var verify_standing = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/src/verify/certified-files.js
/** Which certified test files a path stands for that a person gave to `qtest verify`. */




/**
 * Test files, relative to the repository: of a test file or its certificate that one, of a folder all certified ones below it (of
 * a folder of certificates those that they are for). `given` is absolute. Throws ConfigurationError where it stands for none.
 */
async function certifiedFiles(repository, given) {
    const name = external_node_path_.relative(repository, given).split(external_node_path_.sep).join('/');
    if (name === '..' || name.startsWith('../')) {
        throw new errors/* ConfigurationError */.j1(`${given} is outside the repository ${repository}. Name a test file inside it.`);
    }
    const inside = `${name}/`.startsWith(`${verify_standing/* CERTIFICATES */.$b}/`) ? name.slice(verify_standing/* CERTIFICATES */.$b.length + 1) : undefined;
    if (name.endsWith('.json')) {
        if (inside !== undefined)
            return [inside.slice(0, -'.json'.length)];
        throw new errors/* ConfigurationError */.j1(`${name} is no certificate: those stand below ${verify_standing/* CERTIFICATES */.$b}. Name one of them, or a test file that QTest wrote.`);
    }
    return (await isFolder(given)) ? await filesBelow(repository, name, inside ?? name) : [name];
}
async function filesBelow(repository, name, folder) {
    const all = await (0,verify_standing/* certificateFiles */.PM)(external_node_path_.join(repository, verify_standing/* CERTIFICATES */.$b));
    const below = all
        .map((file) => file.slice(0, -'.json'.length))
        .filter((file) => folder === '' || folder === '.qtest' || file.startsWith(`${folder}/`));
    const standing = [];
    for (const file of below)
        if (await (0,promises_.lstat)(external_node_path_.join(repository, file)).catch(() => undefined))
            standing.push(file);
    if (standing.length > 0)
        return standing;
    throw new errors/* ConfigurationError */.j1(`No test file below ${name || 'the repository'} has a certificate. Name the place of tests that QTest wrote, or write some: qtest run --write.`);
}
async function isFolder(file) {
    return (await (0,promises_.stat)(file).catch(() => undefined))?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/src/verify/recheck.js
var recheck = __webpack_require__(6052);
;// CONCATENATED MODULE: ./build/src/verify-tests.js
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
/** The way of `qtest verify`: certified test files of the work tree, each proof made again in a copy of the repository. */












/**
 * One answer a certified case of the given test files, certificates or folders (relative to `io.cwd`), in their order. Throws
 * ConfigurationError for a file that does not exist or has no certificates, and where its project cannot be run.
 */
async function verifyTests(given, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,run_folder/* cleanLeftovers */.Kz)();
        const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
        const model = __addDisposableResource(env_1, await (0,model_model/* openModel */.G)(root, await (0,registry/* languages */.e)(), io), false);
        const { languages } = model;
        const certified = [];
        const files = new Set();
        for (const name of given)
            for (const file of await certifiedFiles(root, external_node_path_.resolve(io.cwd, name)))
                files.add(file);
        for (const file of files)
            certified.push(await readCertified(root, file, languages));
        const workspace = __addDisposableResource(env_1, await (0,sandbox_workspace/* createWorkspace */.s)(root, { signal: io.signal, files: await (0,git/* trackedFiles */.O)(root) }), true);
        const answers = [];
        for (const file of certified)
            answers.push(...(await verifyFile(root, file, workspace, io)));
        return answers;
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
async function readCertified(root, testFile, languages) {
    const text = await (0,verify_standing/* readIfThere */.qC)(external_node_path_.join(root, testFile));
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`${testFile} does not exist. Name a test file that QTest wrote.`);
    const proofs = await (0,verify_standing/* readIfThere */.qC)(external_node_path_.join(root, (0,certificate/* certificatePath */.f)(testFile)));
    const certificates = proofs === undefined ? undefined : (0,certificate/* parseCertificates */.WW)(proofs);
    if (!certificates) {
        const why = proofs === undefined
            ? 'is missing. Name a test file that QTest wrote; if it wrote this one, restore'
            : 'is not a certificate file. Restore';
        throw new errors/* ConfigurationError */.j1(`${testFile} cannot be verified: ${(0,certificate/* certificatePath */.f)(testFile)} ${why} its certificate from git, or write it anew: qtest run --write.`);
    }
    return { testFile, text, certificates, language: (0,project_of/* languageOf */.e)(testFile, languages) };
}
async function verifyFile(root, { testFile, text, certificates, language }, workspace, io) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        io.stderr.write(`verifying ${testFile}\n`);
        const project = await (0,project_of/* projectOf */.v)(language, root, certificates.cases[0]?.source.path ?? testFile);
        const session = __addDisposableResource(env_2, await language.open(project, workspace, io.signal), true);
        return await (0,recheck/* recheck */.g)({
            language,
            session,
            testFile,
            text,
            certificates,
            readSource: (source) => (0,verify_standing/* readIfThere */.qC)(external_node_path_.join(root, source)),
            signal: io.signal,
        });
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}

// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/cli/verify.js




const NOT_PROVEN = 2;
/** `qtest verify PATH…`. Resolves to 0 when each case is proven or a person's own, else 2. */
async function verify(paths, io) {
    const progress = (0,cli_progress/* openProgress */.m)(io, false);
    let answers;
    try {
        answers = await verifyTests(paths, { ...io, stderr: progress.sink });
    }
    finally {
        progress.end();
    }
    let file = '';
    for (const { testFile, status, title, reason } of answers) {
        if (testFile !== file)
            io.stdout.write(`${(0,short_text/* oneLine */.TN)(testFile)}\n`);
        file = testFile;
        io.stdout.write(`  ${status.padEnd(7)}  ${(0,short_text/* oneLine */.TN)(title)}${reason ? `: ${(0,short_text/* oneLine */.TN)(reason)}` : ''}\n`);
    }
    const unproven = answers.filter(({ status }) => status === 'broken' || status === 'stale').length;
    const valid = answers.filter(({ status }) => status === 'valid').length;
    io.stdout.write(`${(0,words/* plural */.LS)(valid, 'valid case')}, ${unproven} without a valid proof, of ${answers.length}.\n`);
    return unproven > 0 ? NOT_PROVEN : 0;
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DM: () => (/* binding */ isDirty),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   NP: () => (/* binding */ filesMatching),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   uK: () => (/* binding */ attributes),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/** The one module that runs git. By absolute path, without a shell, hooks, fsmonitor, external diffs or optional locks. */






const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const FIXED_OPTIONS = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'diff.autoRefreshIndex=false', '-c', 'color.ui=false', '--no-pager', '--literal-pathspecs'],
];
/** Absolute path of the repository that holds `cwd`. Throws a ConfigurationError where there is none. */
async function repositoryRoot(cwd) {
    const { exitCode, stdout, stderr } = await runGit(cwd, ['rev-parse', '--show-toplevel'], { accept: [128] });
    if (exitCode === 0)
        return stripNewline(stdout.toString('utf8'));
    if (stderr.includes('dubious ownership')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`git refuses ${cwd} because another user owns it. Run: git config --global --add safe.directory ${cwd}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${cwd} is not inside a git repository with a work tree. Change into one, or run: git init && git add . && git commit`);
}
/** Object name of the commit that is checked out. Throws a ConfigurationError in a repository without commits. */
async function headSha(root) {
    const sha = await commitOf(root, 'HEAD');
    if (sha !== undefined)
        return sha;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${root} has no commit yet. Commit the state to compare with, then run again.`);
}
/** Object name of the commit behind a revision; undefined where there is none. */
async function commitOf(root, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await runGit(root, args, { accept: [1, 128] });
    return exitCode === 0 ? stripNewline(stdout.toString('utf8')) : undefined;
}
/** True where the work tree differs from the commit checked out, untracked files included. */
async function isDirty(root) {
    const { stdout } = await runGit(root, ['status', '--porcelain', '-z', '--ignore-submodules=all']);
    return stdout.length > 0;
}
/** Files that differ between a commit and the work tree, with renames, and untracked ones; sorted by path. */
async function changedPaths(root, sha) {
    const flags = [
        '--raw',
        '-z',
        '-M',
        '-l2000',
        '--no-abbrev',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
    ];
    const { stdout } = await runGit(root, ['diff', ...flags, sha, '--']);
    const known = new Map(parseRaw(records(stdout)).map((change) => [change.path, change]));
    for (const path of await untrackedFiles(root)) {
        const before = known.get(path);
        // Taken out of the index and still there: it differs, it is not gone.
        if (before?.status === 'deleted')
            known.set(path, { ...before, status: 'modified' });
        else if (before === undefined)
            known.set(path, { status: 'added', path, special: false });
    }
    return [...known.values()].sort((a, b) => compare(a.path, b.path));
}
/** Files that git knows, sorted; also those deleted from the work tree. */
async function trackedFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--cached']);
    return [...new Set(records(stdout))].sort(compare);
}
/** Files of the work tree that git knows or would add, sorted; ignored ones are left out. */
async function listFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return [...new Set(records(stdout))].sort(compare);
}
/** Tracked and untracked text files with a line that an extended regular expression matches, sorted. */
async function filesMatching(root, expression) {
    const args = ['grep', '-l', '-z', '-I', '-E', '--untracked', '-e', expression];
    const { stdout } = await runGit(root, args, { accept: [1] });
    return records(stdout).sort(compare);
}
/** Text of a file at a revision; undefined where it has none there. A file that git knows and cannot read is a failure, not an absence. */
async function fileAt(root, sha, file) {
    const listed = await runGit(root, ['ls-tree', '-z', '--name-only', sha, '--', file]);
    if (listed.stdout.length === 0)
        return undefined;
    const { stdout } = await runGit(root, ['cat-file', 'blob', `${sha}:${file}`]);
    return stdout.toString('utf8');
}
/** Contents of blobs by object name; what is no blob or longer than `maxSize` bytes is left out. Throws a ConfigurationError where git lacks one. */
async function readBlobs(root, blobs, maxSize) {
    const found = new Map();
    const wanted = await smallBlobs(root, blobs, maxSize);
    if (wanted.length === 0)
        return found;
    const { stdout } = await runGit(root, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
    let at = 0;
    while (at < stdout.length) {
        const lineEnd = stdout.indexOf(10, at);
        const [name, type, size] = stdout.toString('latin1', at, lineEnd).split(' ');
        at = lineEnd + 1;
        if (name === undefined || size === undefined)
            continue;
        const end = at + Number(size);
        if (type === 'blob')
            found.set(name, Buffer.from(stdout.subarray(at, end)));
        at = end + 1;
    }
    return found;
}
async function smallBlobs(root, blobs, maxSize) {
    if (blobs.length === 0)
        return [];
    const input = `${[...new Set(blobs)].join('\n')}\n`;
    const { stdout } = await runGit(root, ['cat-file', '--batch-check'], { input });
    return stdout
        .toString('latin1')
        .split('\n')
        .flatMap((line) => {
        const [name = '', type, size] = line.split(' ');
        if (type === 'missing') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`Git has no content for object ${name} of base: the clone is partial or damaged. Clone it whole, or run: git fetch --refetch`);
        }
        return type === 'blob' && Number(size) <= maxSize ? [name] : [];
    });
}
/**
 * What .gitattributes of a commit says of files: `linguist-generated` and `linguist-vendored`. Those of the work tree are not asked,
 * since a change could exempt itself by them.
 */
async function attributes(root, sha, paths) {
    const found = new Map();
    if (paths.length === 0)
        return found;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'qtest-index-'));
    try {
        const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'index') };
        await runGit(root, ['read-tree', sha], { env });
        const args = ['check-attr', '--cached', '-z', '--stdin', 'linguist-generated', 'linguist-vendored'];
        const { stdout } = await runGit(root, args, { input: `${paths.join('\0')}\0`, env });
        const fields = records(stdout);
        for (let i = 0; i + 2 < fields.length; i += 3) {
            const [path = '', name, value] = fields.slice(i, i + 3);
            const entry = found.get(path) ?? { generated: false, vendored: false };
            const isSet = value === 'set' || value === 'true';
            if (name === 'linguist-generated')
                entry.generated = isSet;
            else
                entry.vendored = isSet;
            found.set(path, entry);
        }
        return found;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs git in a folder. Throws a ToolError on any exit code that is not accepted, and where the output is too large. */
async function runGit(cwd, args, options = {}) {
    const git = await gitPath(cwd);
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_5__/* .execa */ .Ho)(git, [...FIXED_OPTIONS, ...args], {
        cwd,
        env: { ...gitEnvironment(), ...options.env },
        extendEnv: false,
        encoding: 'buffer',
        reject: false,
        stripFinalNewline: false,
        stdin: options.input === undefined ? 'ignore' : 'pipe',
        maxBuffer: options.maxBytes ?? MAX_OUTPUT,
        timeout: options.timeoutMs ?? TIMEOUT_MS,
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stderr = Buffer.from(result.stderr).toString('utf8');
    const { exitCode } = result;
    if (exitCode === undefined || (exitCode !== 0 && !options.accept?.includes(exitCode))) {
        const why = result.timedOut ? 'took too long' : result.isMaxBuffer ? 'printed too much' : 'failed';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`git ${args[0] ?? ''} ${why} in ${cwd}: ${lastLines(stderr)}`, {
            command: `git ${args.join(' ')}`,
            exitCode,
            output: lastLines(stderr),
            cause: result.cause,
        });
    }
    return { exitCode, stdout: Buffer.from(result.stdout), stderr };
}
function parseRaw(fields) {
    const found = [];
    for (let i = 0; i < fields.length;) {
        const [oldMode = '', newMode = '', oldBlob = '', , letter = ''] = (fields[i] ?? '').slice(1).split(' ');
        const first = fields[i + 1] ?? '';
        const isPair = letter.startsWith('R') || letter.startsWith('C');
        const path = isPair ? (fields[i + 2] ?? '') : first;
        i += isPair ? 3 : 2;
        // An unmerged path is listed once more as what stands in the work tree.
        if (letter.startsWith('U') || isSubmodule(oldMode) || isSubmodule(newMode))
            continue;
        const special = letter !== 'D' && !isRegular(newMode);
        const base = isRegular(oldMode) ? { baseBlob: oldBlob } : {};
        if (letter.startsWith('A'))
            found.push({ status: 'added', path, special });
        else if (letter.startsWith('D'))
            found.push({ status: 'deleted', path, basePath: path, special, ...base });
        else if (letter.startsWith('R'))
            found.push({ status: 'renamed', path, basePath: first, special, ...base });
        else
            found.push({ status: 'modified', path, basePath: path, special, ...base });
    }
    return found;
}
function isRegular(mode) {
    return mode.startsWith('100');
}
function isSubmodule(mode) {
    return mode === '160000';
}
async function untrackedFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
    // A nested repository is listed as a folder.
    return records(stdout).filter((path) => !path.endsWith('/'));
}
let knownGit;
/** Resolved once from PATH. One that lies in the repository itself could be part of the change, so it is passed over. */
async function gitPath(cwd) {
    const PATH = process.env['PATH'] ?? '';
    if (knownGit?.PATH === PATH && !isInside(knownGit.path, await outermostRepository(cwd)))
        return knownGit.path;
    const repository = await outermostRepository(cwd);
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of PATH.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
            continue;
        const real = await executable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
        if (real === undefined || isInside(real, repository) || isInside(folder, repository))
            continue;
        knownGit = { PATH, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name) };
        return knownGit.path;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('git was not found on PATH (a git inside the repository is not used). Install git 2.30 or later.');
}
async function executable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path) : undefined;
    }
    catch {
        return undefined; // not there, or not to be run: the next folder of PATH is asked
    }
}
async function outermostRepository(cwd) {
    let found;
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')))
            found = folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            break;
    }
    return found === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found);
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}
function isInside(path, folder) {
    return folder !== undefined && path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
/** The environment without what would point git elsewhere or make it run something. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter((entry) => entry[1] !== undefined && !/^(GIT_|LD_|DYLD_)/.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
function records(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '');
}
function stripNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function lastLines(text) {
    return text.trim().split('\n').slice(-20).join('\n');
}
/** By code unit, so that the order is the same in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** The language that reads a file by its name. Throws ConfigurationError where none does. */
function languageOf(file, languages) {
    const found = languages.find((language) => language.extensions.some((end) => file.endsWith(end)));
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} is in no language that QTest analyses. docs/support.md has those that are.`);
}
/**
 * The project that owns a file (relative to `root`, the repository's absolute path). Throws ConfigurationError where there is
 * none, and where it cannot be run here.
 */
async function projectOf(language, root, file) {
    const [project] = await language.detect(root, [file]);
    if (!project)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} belongs to no project that QTest can run. qtest doctor says more.`);
    if (project.blocked)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(project.blocked.message);
    return project;
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


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vg: () => (/* binding */ escapeCharacter),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/** Text cut and made safe for a line of output. */
/** On one line, with control and direction characters written out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, escapeCharacter);
}
/** At most `limit` UTF-16 units, never half a character. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** `\u000a`: a character that would move or hide text, written out. */
function escapeCharacter(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
/** The first three, and how many there are beside them: `a, b, c and 2 more`. */
function firstFew(items) {
    const more = items.length - 3;
    return `${items.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What a failing test's message says before its stack, on one line. */
function failureText(message) {
    const plain = message.trim();
    const stack = plain.search(/\n\s+at\s/);
    return cut(oneLine(stack < 0 ? plain : plain.slice(0, stack)).replace(/\s+/g, ' '), 160);
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


/***/ })

};
