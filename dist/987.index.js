export const id = 987;
export const ids = [987];
export const modules = {

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
/** Name of an export for a reader: its own, or for a default export the file's. */
function exportName({ file, path }) {
    const name = path.replace(/^default\.?/, '');
    if (name !== '')
        return name;
    const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const folder = file.split('/').at(-2);
    const words = (stem === 'index' && folder ? folder : stem).split(/[^\p{L}\p{N}_$]+/u).filter(Boolean);
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

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ cleanLeftovers),
/* harmony export */   c5: () => (/* binding */ newPart),
/* harmony export */   dO: () => (/* binding */ releaseGroup),
/* harmony export */   fM: () => (/* binding */ registerGroup),
/* harmony export */   hd: () => (/* binding */ RUN_VARIABLE),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   z7: () => (/* binding */ kill)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/**
 * The temporary folder of one run of QTest, with the list of process groups that it started. What a killed run leaves behind,
 * the next one finds here.
 */




const LOCK_FILE = 'lock.json';
const FOLDER_NAME = /^qtest-(\d+)-\w+$/;
/** Set for every started process, so that one that left its group is found too. */
const RUN_VARIABLE = 'QTEST_RUN';
const groups = new Map();
let folder;
let parts = 0;
/** Absolute path of this run's folder; made, with its lock file, at the first call. Removed when the process ends. */
function runFolder() {
    if (folder === undefined) {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()), `qtest-${process.pid}-`));
        process.on('exit', endRun);
        writeLock();
    }
    return folder;
}
/** A new, empty folder of this run: absolute path. */
function newPart(name) {
    const part = node_path__WEBPACK_IMPORTED_MODULE_3__.join(runFolder(), `${name}${++parts}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(part);
    return part;
}
/** Notes a started process group, by the id of its leader. */
function registerGroup(pid) {
    runFolder();
    groups.set(pid, { pid, started: startTime(pid) ?? 'unknown' });
    writeLock();
}
/** Notes that a group has ended. */
function releaseGroup(pid) {
    if (groups.delete(pid))
        writeLock();
}
/**
 * Ends processes and removes folders that earlier runs of this user left when they were killed. A process is ended only when
 * its start time or its environment proves that such a run started it. Runs that still live are left alone.
 */
function cleanLeftovers() {
    let folders = 0;
    let processes = 0;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)())) {
        const owner = FOLDER_NAME.exec(name)?.[1];
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
        if (owner === undefined || candidate === folder || !isOwnFolder(candidate))
            continue;
        const lock = readLock(candidate);
        if (isAlive(lock ?? { pid: Number(owner), started: undefined }))
            continue;
        processes += endProcesses(name, lock?.groups ?? []);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(candidate, { recursive: true, force: true, maxRetries: 3 });
        folders++;
    }
    return { folders, processes };
}
function endProcesses(run, left) {
    let ended = 0;
    for (const group of left) {
        if (startTime(group.pid) === group.started && kill(-group.pid))
            ended++;
    }
    for (const pid of processesOf(run)) {
        if (kill(pid))
            ended++;
    }
    return ended;
}
/** Ids of processes whose environment names the run. Linux only; elsewhere the groups must do. */
function processesOf(run) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/environ'))
        return [];
    const marker = `${RUN_VARIABLE}=${run}`;
    const ids = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
    return ids.filter((id) => readIfPossible(`/proc/${id}/environ`)?.split('\0').includes(marker)).map(Number);
}
function endRun() {
    for (const { pid } of groups.values())
        kill(-pid);
    if (folder !== undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
}
/** Sends SIGKILL; `pid` is negative for a group. False when there is nobody. */
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
        return true;
    }
    catch (error) {
        if (isCode(error, 'ESRCH') || isCode(error, 'EPERM'))
            return false;
        throw error;
    }
}
function isAlive(owner) {
    const started = startTime(owner.pid);
    return started !== undefined && (owner.started === undefined || owner.started === started);
}
/** When a process started, in the system's own words; undefined when there is none. */
function startTime(pid) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/stat')) {
        const stat = readIfPossible(`/proc/${pid}/stat`);
        // The command name, in parentheses, may hold spaces; the start time is the 20th field after it (proc(5), field 22).
        const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields?.[0] === 'Z' ? undefined : fields?.[19];
    }
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    }
    catch {
        return undefined; // ps answers an unknown id by exit code 1
    }
}
function writeLock() {
    if (folder === undefined)
        return;
    const lock = { pid: process.pid, started: startTime(process.pid) ?? 'unknown', groups: [...groups.values()] };
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, LOCK_FILE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(`${file}.new`, JSON.stringify(lock));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(`${file}.new`, file);
}
function readLock(of) {
    const text = readIfPossible(node_path__WEBPACK_IMPORTED_MODULE_3__.join(of, LOCK_FILE));
    if (text === undefined)
        return undefined;
    try {
        const lock = JSON.parse(text);
        return Number.isInteger(lock.pid) && Array.isArray(lock.groups) ? lock : undefined;
    }
    catch {
        return undefined; // cut off by a full disk: the owner's id in the folder's name decides
    }
}
function isOwnFolder(candidate) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(candidate, { throwIfNoEntry: false });
    return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid());
}
function readIfPossible(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'EACCES', 'ESRCH', 'EPERM'].some((code) => isCode(error, code)))
            return undefined;
        throw error;
    }
}
function isCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/sandbox/copy-tree.js
/** Copies a repository's files: everything that running its tests may need, nothing that is rebuilt or huge. */



/** Folders that hold history, results and caches; copied only where git tracks files of them. */
const SKIPPED_FOLDERS = new Set([
    '.git',
    '.hg',
    '.svn',
    'coverage',
    '.nyc_output',
    '.cache',
    '.next',
    '.turbo',
    '.nx',
    '.parcel-cache',
    '.stryker-tmp',
    '.venv',
]);
const MAX_UNTRACKED_FILE = 20 * 1024 * 1024;
const MAX_UNTRACKED_TOTAL = 1024 * 1024 * 1024;
const AT_ONCE = 16;
/**
 * Copies the tree at `from` into the existing folder `to`, by reflink where the file system has it. `tracked` are the paths
 * that git knows, which are copied whatever their name or size. Links are kept; those into the repository lead into the copy.
 * Throws when the signal is aborted or the disk is full.
 */
async function copyTree(from, to, tracked, signal) {
    const walk = {
        from,
        to,
        tracked: new Set(tracked),
        trackedFolders: foldersOf(tracked),
        signal,
        files: [],
        moduleFolders: [],
    };
    await walkFolder(walk, '');
    return { ...(await copyFiles(walk)), moduleFolders: walk.moduleFolders };
}
async function walkFolder(walk, folder) {
    walk.signal.throwIfAborted();
    const entries = await (0,promises_.readdir)(external_node_path_.join(walk.from, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
        const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.name === 'node_modules' && !entry.isFile()) {
            walk.moduleFolders.push(relative);
        }
        else if (entry.isSymbolicLink()) {
            await copyLink(walk, relative);
        }
        else if (entry.isDirectory()) {
            if (!isWanted(walk, relative, entry.name))
                continue;
            await (0,promises_.mkdir)(external_node_path_.join(walk.to, relative));
            await walkFolder(walk, relative);
        }
        else if (entry.isFile() && isWantedFile(walk, relative, entry.name)) {
            walk.files.push(relative);
        }
    }
}
function isWanted(walk, relative, name) {
    if (walk.to.startsWith(external_node_path_.join(walk.from, relative) + external_node_path_.sep))
        return false; // the temporary folder lies in the repository
    return !SKIPPED_FOLDERS.has(name) || walk.trackedFolders.has(relative);
}
function isWantedFile(walk, relative, name) {
    if (walk.tracked.has(relative))
        return true;
    // A worktree's or submodule's `.git` is a file.
    return name !== '.git' && !name.endsWith('.log') && !relative.split('/').some((part) => SKIPPED_FOLDERS.has(part));
}
async function copyLink({ from, to }, relative) {
    const link = external_node_path_.join(from, relative);
    const target = await (0,promises_.readlink)(link);
    const absolute = external_node_path_.resolve(external_node_path_.dirname(link), target);
    const inside = absolute === from || absolute.startsWith(from + external_node_path_.sep);
    const kept = inside ? external_node_path_.relative(external_node_path_.dirname(link), absolute) || '.' : absolute;
    await (0,promises_.symlink)(kept, external_node_path_.join(to, relative));
}
async function copyFiles(walk) {
    const leftOut = [];
    let bytes = 0;
    let untracked = 0;
    await eachAtOnce(walk.files, AT_ONCE, async (relative) => {
        walk.signal.throwIfAborted();
        const source = external_node_path_.join(walk.from, relative);
        const { size } = await (0,promises_.lstat)(source);
        if (!walk.tracked.has(relative)) {
            if (size > MAX_UNTRACKED_FILE || untracked + size > MAX_UNTRACKED_TOTAL) {
                leftOut.push(relative);
                return;
            }
            untracked += size;
        }
        bytes += size;
        await (0,promises_.copyFile)(source, external_node_path_.join(walk.to, relative), external_node_fs_.constants.COPYFILE_FICLONE);
    });
    return { files: walk.files.length - leftOut.length, bytes, leftOut: leftOut.sort(byText) };
}
/** Calls `action` for every item, at most `limit` at a time; the first failure ends it. */
async function eachAtOnce(items, limit, action) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await action(item);
    };
    await Promise.all(Array.from({ length: limit }, worker));
}
function foldersOf(files) {
    const folders = new Set();
    for (const file of files) {
        for (let folder = external_node_path_.posix.dirname(file); folder !== '.' && !folders.has(folder); folder = external_node_path_.posix.dirname(folder)) {
            folders.add(folder);
        }
    }
    return folders;
}
function byText(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/src/sandbox/link-modules.js
/** node_modules of the copy: links to the user's installed packages, but workspace siblings lead into the copy. */



/** Tools write here; a run must not share them with the user's tree. */
const FRESH_FOLDERS = new Set(['.cache', '.vite', '.vite-temp', '.vitest', '.tmp']);
/**
 * Makes `folder` (a node_modules, relative to both roots) in the copy: a real folder with one link an entry. An entry that is
 * itself a link to a folder of the repository outside node_modules (a workspace package) becomes a link to that folder of the
 * copy. pnpm's virtual store is linked as a whole.
 */
async function linkModules(repository, copy, folder) {
    const source = await (0,promises_.realpath)(external_node_path_.join(repository, folder)).catch(() => undefined);
    if (source === undefined)
        return; // a link to nowhere: nothing is installed here
    const target = external_node_path_.join(copy, folder);
    await (0,promises_.mkdir)(target, { recursive: true });
    await linkEntries({ repository, copy }, source, target);
    for (const name of FRESH_FOLDERS)
        await (0,promises_.mkdir)(external_node_path_.join(target, name), { recursive: true });
}
async function linkEntries(roots, source, target) {
    for (const entry of await (0,promises_.readdir)(source, { withFileTypes: true })) {
        if (FRESH_FOLDERS.has(entry.name))
            continue;
        const from = external_node_path_.join(source, entry.name);
        const to = external_node_path_.join(target, entry.name);
        if (entry.isFile()) {
            await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        }
        else if (entry.name.startsWith('@') && entry.isDirectory()) {
            await (0,promises_.mkdir)(to, { recursive: true });
            await linkEntries(roots, from, to);
        }
        else {
            await (0,promises_.symlink)((entry.isSymbolicLink() && (await siblingInCopy(roots, from))) || from, to);
        }
    }
}
/** Where a workspace package lies in the copy; undefined for everything that is not one. */
async function siblingInCopy({ repository, copy }, link) {
    const real = await (0,promises_.realpath)(link).catch(() => undefined);
    if (real === undefined || !real.startsWith(repository + external_node_path_.sep))
        return undefined;
    const relative = external_node_path_.relative(repository, real);
    if (relative.split(external_node_path_.sep).includes('node_modules'))
        return undefined;
    const inCopy = external_node_path_.join(copy, relative);
    return (await (0,promises_.lstat)(inCopy).catch(() => undefined))?.isDirectory() ? inCopy : undefined;
}

// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(7689);
;// CONCATENATED MODULE: ./build/src/sandbox/workspace.js






/** Copies the repository (absolute path) with its node_modules linked. Dispose of it to free the disk. Throws ToolError when the copy cannot be made. */
async function createWorkspace(repository, options) {
    const source = await (0,promises_.realpath)(repository);
    const folder = (0,run_folder/* newPart */.c5)('w');
    const copy = external_node_path_.join(folder, 'repo');
    const scratch = external_node_path_.join(folder, 'scratch');
    try {
        await (0,promises_.mkdir)(copy);
        await (0,promises_.mkdir)(scratch);
        const tree = await copyTree(source, copy, options.files ?? [], options.signal);
        for (const modules of tree.moduleFolders)
            await linkModules(source, copy, modules);
        await linkModulesAbove(source, folder);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        options.signal.throwIfAborted();
        throw notCopied(source, error);
    }
    return new RepositoryCopy(source, copy, scratch, folder);
}
/** Packages may be installed above the repository; Node looks there for them. */
async function linkModulesAbove(repository, folder) {
    for (let at = external_node_path_.dirname(repository); at !== external_node_path_.dirname(at); at = external_node_path_.dirname(at)) {
        const modules = external_node_path_.join(at, 'node_modules');
        if (!(await (0,promises_.stat)(modules).catch(() => undefined))?.isDirectory())
            continue;
        await (0,promises_.symlink)(modules, external_node_path_.join(folder, 'node_modules'));
        return;
    }
}
function notCopied(source, cause) {
    const output = String(cause.message);
    const full = output.includes('ENOSPC')
        ? ': the disk of the temporary folder is full; free it or set TMPDIR to another'
        : '';
    return new errors/* ToolError */.v(`The repository could not be copied${full}.`, { command: `copy ${source}`, output, cause });
}
class RepositoryCopy {
    root;
    repository;
    scratch;
    #folder;
    #before = new Map();
    constructor(repository, root, scratch, folder) {
        this.repository = repository;
        this.root = root;
        this.scratch = scratch;
        this.#folder = folder;
    }
    async write(file, text) {
        const target = await this.#inside(file);
        const made = await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
        await this.#remember(target, made);
        await (0,promises_.writeFile)(target, text);
    }
    async remove(file) {
        const target = await this.#inside(file);
        await this.#remember(target, undefined);
        await (0,promises_.rm)(target, { force: true });
    }
    async restore() {
        // Last touched first: a folder made for one file may have taken in later ones.
        for (const [target, before] of [...this.#before].reverse()) {
            if ('bytes' in before) {
                await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
                await (0,promises_.writeFile)(target, before.bytes);
            }
            else {
                await (0,promises_.rm)(target, { force: true });
                if (before.made !== undefined)
                    await (0,promises_.rm)(before.made, { recursive: true, force: true });
            }
        }
        this.#before.clear();
    }
    async [Symbol.asyncDispose]() {
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true, maxRetries: 3 });
    }
    async #remember(target, made) {
        if (this.#before.has(target))
            return;
        const exists = (await (0,promises_.stat)(target).catch(() => undefined))?.isFile() === true;
        this.#before.set(target, exists ? { bytes: await (0,promises_.readFile)(target) } : { made });
    }
    /** The absolute path, when it and whatever links lead to it stay in the copy. */
    async #inside(file) {
        const target = external_node_path_.resolve(this.root, file);
        if (external_node_path_.isAbsolute(file) || !target.startsWith(this.root + external_node_path_.sep) || (await this.#leaves(target))) {
            throw new Error(`The path leaves the workspace: ${JSON.stringify(file)}`);
        }
        return target;
    }
    async #leaves(target) {
        const root = await (0,promises_.realpath)(this.root);
        for (let at = target; at !== this.root; at = external_node_path_.dirname(at)) {
            if ((await (0,promises_.lstat)(at).catch(() => undefined)) === undefined)
                continue;
            const real = await (0,promises_.realpath)(at).catch(() => undefined);
            return real === undefined || !real.startsWith(root + external_node_path_.sep);
        }
        return false;
    }
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


/***/ })

};
