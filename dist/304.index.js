export const id = 304;
export const ids = [304];
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

/***/ 1589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cachedOutlines)
/* harmony export */ });
/* unused harmony export outlineKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The language with outlines from the store, also for the sessions that it opens: a content that the store knows is not read
 * again. A language that does not name its reader stays as it is.
 */
async function cachedOutlines(language, store, count) {
    const reader = await language.reader?.();
    if (reader === undefined)
        return language;
    const outline = async (path, text) => {
        const blob = outlineKey(path, text);
        const known = store.outlines(reader, [blob]).get(blob);
        count.asked++;
        if (known !== undefined) {
            count.found++;
            return known;
        }
        const fresh = await language.outline(path, text);
        store.putOutlines([{ reader, blob, outline: fresh }]);
        return fresh;
    };
    return {
        ...language,
        outline,
        open: (project, workspace, signal) => language.open(project, workspace, signal, outline),
    };
}
/** The name that git gives to a content, after the ending of its file: the same text reads differently as .ts and .tsx. */
function outlineKey(path, text) {
    const bytes = Buffer.from(text);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    return `${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}:${name}`;
}


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel),
  T: () => (/* binding */ storePath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/model/cached-outlines.js
var cached_outlines = __webpack_require__(1589);
;// CONCATENATED MODULE: ./build/src/model/memory.js
/** Results of earlier runs: asked for by what they rest on, never trusted further than their form. */

class Memory {
    #store;
    #times = new Map();
    #use = new Map();
    constructor(store) {
        this.#store = store;
    }
    /**
     * The place of the result that rests on `grounds`. What is asked for again in the same run has a place of its own: tests that
     * run twice to see whether they are steady were run twice.
     */
    slot(kind, grounds, schema) {
        const rest = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([kind, ...grounds]))
            .digest('hex');
        const time = (this.#times.get(rest) ?? 0) + 1;
        this.#times.set(rest, time);
        const key = (of) => `${kind}:${rest}:${of}`;
        const known = parsed(this.#store.result(key(time)), schema);
        const use = this.#use.get(kind) ?? { asked: 0, found: 0 };
        this.#use.set(kind, { asked: use.asked + 1, found: use.found + Number(known !== undefined) });
        return {
            known,
            put: (value) => this.#store.putResult(key(time), JSON.stringify(value)),
            forget: () => {
                for (let of = 1; of <= time; of++)
                    this.#store.forgetResult(key(of));
            },
        };
    }
    get use() {
        return this.#use;
    }
}
function parsed(json, schema) {
    if (json === undefined)
        return undefined;
    try {
        const value = JSON.parse(json);
        // Not what the schema makes of it, which has other members or the same ones in another order.
        return schema.safeParse(value).success ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/model/store.js
var model_store = __webpack_require__(9234);
;// CONCATENATED MODULE: ./build/src/model/model.js
/** The model of a repository: what QTest read in its files, remembered between runs. */







/** Outlines that a store keeps beyond those of the present run; some 3 kB each. */
const KEEP = 20_000;
/** Stores of repositories that were not looked at for so long are removed. */
const UNUSED_MS = 90 * 24 * 60 * 60_000;
/** Opens the model of the repository at `root`, an absolute path. Never fails: what is wrong with the store is told on stderr. */
async function openModel(root, languages, surroundings) {
    const place = storePath(root, surroundings);
    const store = await (0,model_store/* openStore */.C)(place ?? ':memory:');
    const told = tellNotice(store, undefined, surroundings);
    if (place !== undefined && !surroundings.env['QTEST_MODEL'])
        await removeUnused(external_node_path_.dirname(place), surroundings.now());
    const count = { asked: 0, found: 0 };
    return {
        memory: new Memory(store),
        languages: await Promise.all(languages.map((language) => (0,cached_outlines/* cachedOutlines */.e)(language, store, count))),
        [Symbol.dispose]() {
            if (count.asked > 0)
                store.endRun(count, KEEP);
            store[Symbol.dispose]();
            tellNotice(store, told, surroundings);
        },
    };
}
/** The store's file for a repository; undefined where neither a home nor a cache folder is set. */
function storePath(root, { env, cwd }) {
    if (env['QTEST_MODEL'])
        return external_node_path_.resolve(cwd, env['QTEST_MODEL']);
    const home = env['HOME'] || env['USERPROFILE'];
    const named = env['XDG_CACHE_HOME'] ?? '';
    // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
    const cache = external_node_path_.isAbsolute(named) ? named : home && external_node_path_.join(home, '.cache');
    if (!cache)
        return undefined;
    const name = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.realpathSync)(root)).digest('hex').slice(0, 16);
    return external_node_path_.join(cache, 'qtest/model', `${name}.sqlite`);
}
function tellNotice(store, told, { stderr }) {
    const { notice } = store;
    if (notice !== undefined && notice !== told)
        stderr.write(`notice: ${notice}\n`);
    return notice;
}
/** Repositories come and go; nobody else removes their stores. */
async function removeUnused(folder, now) {
    const names = await (0,promises_.readdir)(folder).catch(passMissing([]));
    for (const name of names.filter((one) => one.endsWith('.sqlite'))) {
        const file = external_node_path_.join(folder, name);
        const changed = await (0,promises_.stat)(file).then(({ mtimeMs }) => mtimeMs, passMissing(now));
        if (now - changed <= UNUSED_MS)
            continue;
        for (const ending of ['', '-wal', '-shm'])
            await (0,promises_.rm)(file + ending, { force: true });
    }
}
/** A folder that could not be made, or a file that another run removed just now. */
function passMissing(value) {
    return (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES')
            return value;
        throw error;
    };
}


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




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
        const size = await sizeOf(source);
        if (size === undefined) {
            leftOut.push(relative);
            return;
        }
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
/** Undefined when the file has gone since it was listed, or its name cannot be told in UTF-8. */
async function sizeOf(file) {
    return (0,promises_.lstat)(file).then(({ size }) => size, (error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
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
    let folder = '';
    try {
        folder = (0,run_folder/* newPart */.c5)('w');
        const copy = external_node_path_.join(folder, 'repo');
        const scratch = external_node_path_.join(folder, 'scratch');
        await (0,promises_.mkdir)(copy);
        await (0,promises_.mkdir)(scratch);
        const tree = await copyTree(source, copy, options.files ?? [], options.signal);
        for (const modules of tree.moduleFolders)
            await linkModules(source, copy, modules);
        await linkModulesAbove(source, folder);
        return new RepositoryCopy(source, copy, scratch, folder);
    }
    catch (error) {
        if (folder !== '')
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        options.signal.throwIfAborted();
        throw notCopied(source, error);
    }
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
    return new errors/* ToolError */.v4(`The repository could not be copied${full}.`, { command: `copy ${source}`, output, cause });
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


/***/ })

};
