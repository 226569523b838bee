export const id = 864;
export const ids = [864];
export const modules = {

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   So: () => (/* binding */ otherVersionWanted),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ll: () => (/* binding */ stripsTypes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _sandbox_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6288);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2540);
/** The project's own Node: the one on PATH in its folder, asked for itself, so that version managers' shims are seen through. */




const TIMEOUT_MS = 10_000;
const QUESTION = 'process.stdout.write(JSON.stringify([process.execPath, process.versions.node]))';
/** Runs `node` once in the folder (absolute). Throws ConfigurationError when PATH has none that works. */
async function nodeOf(folder) {
    const end = await (0,_sandbox_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R)({
        file: 'node',
        args: ['-e', QUESTION],
        cwd: folder,
        timeoutMs: TIMEOUT_MS,
    });
    const answer = /\["(?<path>(?:[^"\\]|\\.)+)","(?<version>\d+\.\d+\.\d+)[^"]*"\]$/.exec(end.output)?.groups;
    if (end.exitCode !== 0 || !answer) {
        const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`The project's Node could not be started in ${folder} (${why}). Put the \`node\` that runs its tests on PATH.`);
    }
    return { path: JSON.parse(`"${answer.path}"`), version: answer.version };
}
/** True for `version` (`22.23.0`) at or above `least` (`22.18`). */
function isAtLeast(version, least) {
    const [have, want] = [version.split('.').map(Number), least.split('.').map(Number)];
    for (let at = 0; at < want.length; at++) {
        const difference = (have[at] ?? 0) - (want[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
/** True where this Node runs TypeScript files by itself: unflagged since 22.18 and 23.6 (nodejs.org/api/typescript.html). */
function stripsTypes(version) {
    return version.startsWith('22.') ? isAtLeast(version, '22.18') : isAtLeast(version, '23.6');
}
/** A notice when .nvmrc or .node-version of the folders names another major version. */
function otherVersionWanted(root, folders, version) {
    for (const folder of folders) {
        for (const file of ['.nvmrc', '.node-version']) {
            const wanted = /^v?(\d+)/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfAny */ .$v)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, folder, file))?.trim() ?? '')?.[1];
            if (wanted === undefined)
                continue;
            const major = version.split('.')[0];
            return wanted === major
                ? undefined
                : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file)} asks for Node ${wanted}, but \`node\` on PATH is ${version}; tests run on that one.`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 1252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ installedPackage),
/* harmony export */   DX: () => (/* binding */ packagesAround),
/* harmony export */   Dj: () => (/* binding */ missingEntry),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   gB: () => (/* binding */ moduleTypeOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   k2: () => (/* binding */ installerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2540);
/** package.json files of a repository and what is installed for them. */



/** The packages around a file, the nearest first, up to the repository's root. */
function packagesAround(root, file) {
    const found = [];
    for (const folder of foldersUp(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file))) {
        const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, 'package.json'));
        if (json)
            found.push({ folder, json });
    }
    return found;
}
/** How Node reads a file (relative to the repository at `root`): by its ending, else by `type` of the nearest package.json. */
function moduleTypeOf(root, file) {
    if (/\.m[jt]sx?$/.test(file))
        return 'module';
    if (/\.c[jt]sx?$/.test(file))
        return 'commonjs';
    return packagesAround(root, file)[0]?.json.type === 'module' ? 'module' : 'commonjs';
}
/** The folder and those above it, `` last. */
function foldersUp(folder) {
    const folders = [];
    for (let at = folder === '.' ? '' : folder; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
        folders.push(at);
    }
    return [...folders, ''];
}
/** Absolute path of an installed package's folder as Node finds it from `folder`; also above the repository. */
function installedPackage(root, folder, name) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder);; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, 'node_modules', name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, 'package.json')))
            return candidate;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at))
            return undefined;
    }
}
/** `dependencies` and the like, by name. */
function dependenciesOf(json, ...kinds) {
    const all = {};
    for (const kind of kinds) {
        for (const [name, range] of Object.entries((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(json[kind]) ?? {}))
            all[name] = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(range) ?? '';
    }
    return all;
}
const LOCK_FILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
/** By the nearest lock file, else by `packageManager`, else npm in the project's own folder. */
function installerOf(root, folder) {
    for (const at of foldersUp(folder)) {
        const lock = LOCK_FILES.find(([file]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, file)));
        if (lock)
            return { name: lock[1], folder: at };
    }
    for (const at of foldersUp(folder)) {
        const named = /^(npm|pnpm|yarn|bun)@/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, 'package.json'))?.packageManager) ?? '')?.[1];
        if (named)
            return { name: named, folder: at };
    }
    return { name: 'npm', folder };
}
/** The command that installs what the lock file says. */
function installCommand(root, { name, folder }) {
    const hasLock = LOCK_FILES.some(([file, of]) => of === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, file)));
    return name === 'npm' ? (hasLock ? 'npm ci' : 'npm install') : `${name} install`;
}
/** Where the package starts (`exports` of `.`, `module`, `main`) when that file does not exist: it was not built. */
function missingEntry(packageFolder) {
    const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'));
    if (!json)
        return undefined;
    const entries = entryPoints(json);
    const missing = entries.find((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)));
    return missing !== undefined && entries.every((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)))
        ? missing
        : undefined;
}
function entryPoints(json) {
    const exported = json.exports;
    const start = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported) ? ((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported)?.['.'] ?? exported) : exported;
    const found = [];
    const visit = (value) => {
        if (typeof value === 'string' && value.startsWith('./') && !value.includes('*'))
            found.push(value);
        const conditions = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
        for (const [name, inner] of Object.entries(conditions ?? {})) {
            if (!name.startsWith('.') && name !== 'types')
                visit(inner);
        }
    };
    visit(start);
    for (const name of ['module', 'main']) {
        const entry = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(json[name]);
        if (entry !== undefined)
            found.push(entry);
    }
    return found;
}
function isThere(file) {
    return ['', '.js', '.json', '/index.js'].some((ending) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file + ending, { throwIfNoEntry: false })?.isFile());
}
/** A folder in words. */
function place(folder) {
    return folder === '' ? 'the repository root' : folder;
}


/***/ }),

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readTextIfAny),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   op: () => (/* binding */ readJsonObject)
/* harmony export */ });
/* unused harmony export parseJsonc */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/** JSON files of the repository, as people write them: with comments and trailing commas. */

/** The object in a JSON file; undefined when there is no such file or it holds no object. */
function readJsonObject(file) {
    const text = readTextIfAny(file);
    if (text === undefined)
        return undefined;
    return asObject(parseJsonc(text));
}
/** The text of a file; undefined when there is none. */
function readTextIfAny(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code)))
            return undefined;
        throw error;
    }
}
/** JSON with comments and trailing commas; undefined when it is not even that. */
function parseJsonc(text) {
    const plain = text
        .replace(/^\uFEFF/, '')
        .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, literal) => literal ?? '')
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, literal) => literal ?? '');
    try {
        return JSON.parse(plain);
    }
    catch {
        return undefined; // a broken configuration is the project's own tools' to report
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings of a list, or of a lone string. */
function asTexts(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused),
/* harmony export */   a: () => (/* binding */ scrubbedEnvironment)
/* harmony export */ });
/** The environment in which code of the change runs: what a program needs to start, and nothing that lends it a right. */
/** Copied from QTest's own environment. Everything else must be given by name. */
const ALLOWED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TERM', 'NODE_ENV', 'SystemRoot'];
/** Never handed on, not even when given: they redirect programs or carry secrets. */
const REFUSED = /^(?:LD_|DYLD_|GIT_|DOCKER_|GITHUB_|INPUT_|ACTIONS_|RUNNER_|npm_)|_PROXY$|TOKEN|SECRET|PASSWORD|CREDENTIAL|(?:^|_)(?:API|ACCESS|PRIVATE|SECRET)?_?KEYS?(?:_|$)/i;
/**
 * The environment of a started program: allowed variables of `own`, `CI=1`, and `given` on top. `NODE_OPTIONS` of `own` is
 * dropped; only QTest sets it.
 */
function scrubbedEnvironment(own, given) {
    const environment = {};
    for (const name of ALLOWED) {
        const value = own[name];
        if (value !== undefined)
            environment[name] = value;
    }
    environment.CI = '1';
    for (const [name, value] of Object.entries(given)) {
        if (!isRefused(name))
            environment[name] = value;
    }
    return environment;
}
/** True for a variable that is never handed to a started program. */
function isRefused(name) {
    return REFUSED.test(name);
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7680);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7689);
/** The one module that starts processes of the change: own process group, scrubbed environment, bounded output and time. */





const DEFAULT_OUTPUT = 20_000;
const TICK_MS = 200;
/** How long pipes may stay open after the program ended, held by a process that left the group. */
const PIPE_GRACE_MS = 1_000;
/** Runs a program to its end. Never rejects: what went wrong is in the result. All processes of its group are dead afterwards. */
async function runProcess(request) {
    const startedAt = performance.now();
    const elapsed = () => Math.round(performance.now() - startedAt);
    if (request.signal?.aborted)
        return notStarted({ aborted: true, durationMs: 0 });
    const child = start(request);
    if (typeof child === 'string')
        return notStarted({ failedToStart: child, durationMs: elapsed() });
    const output = keepTail(child, request.maxOutput ?? DEFAULT_OUTPUT);
    const failure = await started(child);
    if (failure !== undefined || child.pid === undefined) {
        return notStarted({ failedToStart: failure ?? 'no process id', durationMs: elapsed() });
    }
    (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .registerGroup */ .fM)(child.pid);
    const end = await supervise(child, child.pid, request, elapsed);
    (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseGroup */ .dO)(child.pid);
    return {
        exitCode: end.exitCode ?? undefined,
        signal: end.signal ?? undefined,
        timedOut: end.cause === 'timeout',
        aborted: end.cause === 'abort',
        ended: end.cause === 'tick',
        output: output(),
        durationMs: elapsed(),
    };
}
/** The process, or why there is none: some causes (too long a command line) are thrown, the others come as an event. */
function start(request) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.file, request.args, {
            cwd: request.cwd,
            env: environmentOf(request),
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
    }
    catch (error) {
        return error.message;
    }
}
function environmentOf({ env = {}, heapMb }) {
    const environment = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .scrubbedEnvironment */ .a)(process.env, env);
    environment[_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_VARIABLE */ .hd] = node_path__WEBPACK_IMPORTED_MODULE_1__.basename((0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .runFolder */ .kQ)());
    if (heapMb !== undefined) {
        const options = [environment.NODE_OPTIONS, `--max-old-space-size=${heapMb}`];
        environment.NODE_OPTIONS = options.filter(Boolean).join(' ');
    }
    return environment;
}
function notStarted(known) {
    return {
        exitCode: undefined,
        signal: undefined,
        timedOut: false,
        aborted: false,
        ended: false,
        output: '',
        ...known,
    };
}
function keepTail(child, limit) {
    let tail = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8');
        stream?.on('data', (chunk) => {
            tail = (tail + chunk).slice(-limit);
        });
    }
    return () => tail;
}
function started(child) {
    return new Promise((resolve) => {
        child.once('spawn', () => resolve(undefined));
        child.once('error', (error) => resolve(error.message));
    });
}
function supervise(child, pid, request, elapsed) {
    return new Promise((resolve) => {
        let cause;
        const stop = (why) => {
            cause ??= why;
            (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .kill */ .z7)(-pid);
        };
        const onAbort = () => stop('abort');
        const timer = setTimeout(stop, request.timeoutMs, 'timeout');
        const ticker = setInterval(() => {
            if (request.onTick?.(elapsed()) === 'end')
                stop('tick');
        }, TICK_MS);
        request.signal?.addEventListener('abort', onAbort, { once: true });
        if (request.signal?.aborted)
            onAbort();
        child.once('exit', () => {
            clearTimeout(timer);
            clearInterval(ticker);
            request.signal?.removeEventListener('abort', onAbort);
            (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .kill */ .z7)(-pid); // whatever it started and did not wait for
            const grace = setTimeout(() => closePipes(child), PIPE_GRACE_MS);
            child.once('close', (exitCode, signal) => {
                clearTimeout(grace);
                resolve({ exitCode, signal, cause });
            });
        });
    });
}
function closePipes(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
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
/** A run of another host or container cannot be asked; one that is older is surely over. */
const FOREIGN_AGE_MS = 24 * 60 * 60_000;
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
        if (lock && lock.where !== namespace() ? !isOld(candidate) : isAlive(lock ?? { pid: Number(owner) }))
            continue;
        processes += endProcesses(name, lock?.groups ?? []);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(candidate, { recursive: true, force: true, maxRetries: 3 });
        folders++;
    }
    return { folders, processes };
}
function endProcesses(run, left) {
    const members = processesOf(run);
    const groups = left.filter((group) => startTime(group.pid) === group.started && kill(-group.pid));
    for (const pid of members)
        kill(pid);
    return Math.max(members.length, groups.length);
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
/** The host and its process namespace. */
function namespace() {
    return `${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/ns/pid') ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid') : ''}`;
}
function isOld(folderOfRun) {
    return Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(folderOfRun).mtimeMs > FOREIGN_AGE_MS;
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
    const own = { pid: process.pid, started: startTime(process.pid) ?? 'unknown' };
    const lock = { ...own, where: namespace(), groups: [...groups.values()] };
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


/***/ })

};
