export const id = 7437;
export const ids = [7437];
export const modules = {

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
/** Text of a file at a revision; undefined where it has none there. */
async function fileAt(root, sha, file) {
    const { stdout, exitCode } = await runGit(root, ['cat-file', 'blob', `${sha}:${file}`], { accept: [128] });
    return exitCode === 0 ? stdout.toString('utf8') : undefined;
}
/** Contents of blobs by object name; names that are missing, no blob or longer than `maxSize` bytes are left out. */
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

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   WI: () => (/* binding */ memberText),
/* harmony export */   au: () => (/* binding */ exportName),
/* harmony export */   jt: () => (/* binding */ printValue)
/* harmony export */ });
const numbered = (step) => `#${step + 1}`;
/** A value as JavaScript text. `room`: characters that are worth printing; what lies beyond becomes `…` before it costs anything. */
function printValue(value, room, stepName = numbered, depth = 0) {
    switch (value.t) {
        case 'undefined':
        case 'null':
            return value.t;
        case 'hole':
            return '';
        case 'boolean':
        case 'number':
            return Object.is(value.v, -0) ? '-0' : String(value.v);
        case 'bigint':
            return `${cut(value.v, room)}n`;
        case 'string':
            return quote(value.v.length > room ? `${value.v.slice(0, room)}…` : value.v);
        case 'symbol':
            return `Symbol(${value.v})`;
        case 'regexp':
            return `/${value.source}/${value.flags}`;
        case 'date':
            return typeof value.ms === 'number' && Math.abs(value.ms) <= 8.64e15
                ? `new Date(${quote(new Date(value.ms).toISOString())})`
                : 'new Date(NaN)';
        case 'error':
            return `${value.class}(${quote(cut(value.message, room))})`;
        case 'export':
            return exportName(value.of);
        case 'enum':
            return `${exportName(value.of)}${memberText(value.member)}`;
        case 'stub':
            return 'callback';
        case 'lambda':
            return value.code;
        case 'result':
            return stepName(value.step);
        case 'seen':
            return '…';
        case 'function':
        case 'opaque':
            return value.name ? `<${value.name}>` : `<${value.t === 'function' ? 'function' : 'object'}>`;
        default:
            return printContainer(value, room, stepName, depth);
    }
}
const MAX_DEPTH = 6;
function printContainer(value, room, stepName, depth) {
    if (depth > MAX_DEPTH)
        return '…';
    const inner = (item, left) => printValue(item, left, stepName, depth + 1);
    switch (value.t) {
        case 'array':
            return `[${list(value.items, room, inner)}]`;
        case 'set':
            return `new Set(${value.items.length === 0 ? '' : `[${list(value.items, room, inner)}]`})`;
        case 'map': {
            const pair = ([key, item], left) => `[${inner(key, left)}, ${inner(item, left)}]`;
            return `new Map(${value.entries.length === 0 ? '' : `[${list(value.entries, room, pair)}]`})`;
        }
        case 'object': {
            const prop = ([key, item], left) => `${propertyName(key)}: ${inner(item, left)}`;
            const body = value.props.length === 0 ? '{}' : `{ ${list(value.props, room, prop)} }`;
            return value.ctor && value.ctor !== 'null' ? `${value.ctor} ${body}` : body;
        }
        case 'instance':
            return `${value.factory ? '' : 'new '}${exportName(value.of)}(${list(value.args, room, inner)})`;
        case 'bytes':
            return `${value.type} [${list(value.v, room, String)}]`;
        case 'promise':
            return `Promise.${value.rejects ? 'reject' : 'resolve'}(${inner(value.of, room)})`;
        case 'iterable':
            return `${value.async ? 'async ' : ''}iterator of [${list(value.items, room, inner)}]`;
    }
}
function list(items, room, show) {
    const texts = [];
    let left = room;
    for (const item of items) {
        if (left <= 0) {
            texts.push('…');
            break;
        }
        const text = show(item, left);
        texts.push(text);
        left -= text.length + 2;
    }
    return texts.join(', ');
}
function propertyName(key) {
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quote(key);
}
/** Single quotes where the text has none; control and direction characters are escaped, since they would move the line. */
function quote(text) {
    const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
    const safe = inner.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
    return `'${safe.replaceAll("'", "\\'")}'`;
}
/** Folders that say nothing of what the index file in them holds. */
const PLAIN_FOLDERS = new Set(['src', 'lib', 'source', 'dist']);
/** Name of an export for a reader: its own, or for a default export the file's; for a package's index file the package's, where that is known. */
function exportName({ file, path }, packageName) {
    const name = path.replace(/^default\.?/, '');
    if (name !== '')
        return name;
    const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const folder = file.split('/').at(-2);
    const above = folder === undefined || PLAIN_FOLDERS.has(folder) ? packageName?.replace(/^@[^/]*\//, '') : folder;
    const words = (stem === 'index' && above ? above : stem).split(/[^\p{L}\p{N}_$]+/u).filter(Boolean);
    return words.map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('') || 'it';
}
/** `.take`, `['to-string']`, `[Symbol.iterator]`. */
function memberText(name) {
    if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
        return `.${name}`;
    return name.startsWith('[') ? name : `[${quote(name)}]`;
}
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
function escapeCharacter(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readStanding),
/* harmony export */   q: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2600);
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */



const ROOT = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, ROOT))) {
        const certificates = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCertificates */ .WW)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, ROOT, file), 'utf8'));
        if (!certificates || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificatePath */ .f)(certificates.testFile) !== `${ROOT}/${file}`) {
            notice(`${ROOT}/${file} is not a certificate file; its tests count as unproven`);
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
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}


/***/ })

};
