export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 84264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The user's cache folder (absolute); undefined where neither a home nor a cache folder is set. */
function cacheFolder(env) {
    const home = env['HOME'] || env['USERPROFILE'];
    const named = env['XDG_CACHE_HOME'] ?? '';
    // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
    return node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(named) ? named : home && node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.cache');
}


/***/ }),

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   eW: () => (/* binding */ cachedOutlines)
/* harmony export */ });
/* unused harmony export outlineKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
/** The ending of a file, then `blobName`: the same text reads differently as .ts and .tsx. */
function outlineKey(path, text) {
    return `${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}:${blobName(text)}`;
}
/** The name that git gives to a content. */
function blobName(text) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 97108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel),
  T: () => (/* binding */ storePath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache-folder.js
var cache_folder = __webpack_require__(84264);
// EXTERNAL MODULE: ./build/src/model/cached-outlines.js
var cached_outlines = __webpack_require__(61589);
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
var model_store = __webpack_require__(59234);
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
        languages: await Promise.all(languages.map((language) => (0,cached_outlines/* cachedOutlines */.eW)(language, store, count))),
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
    const cache = (0,cache_folder/* cacheFolder */.n)(env);
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

/***/ 72089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFault: () => (/* binding */ runFault)
/* harmony export */ });
/* unused harmony export beside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23370);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97108);
/* harmony import */ var _project_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4328);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40742);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43629);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5907);
/* harmony import */ var _sandbox_site_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4355);
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
/** The way of `qtest mutant ID --run`: one fault of the last run by a plain edit in a copy, against the tests that reach it. */











/** For all tests that reach the fault, in milliseconds. */
const RUN_MS = 10 * 60_000;
/** A run of the tests that reach the fault, less those that fail without it; undefined where no test file does. `root` is the repository's absolute path. */
async function runFault(root, result, fault, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanLeftovers */ .Kz)();
        const model = __addDisposableResource(env_1, await (0,_model_model_js__WEBPACK_IMPORTED_MODULE_4__/* .openModel */ .G)(root, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .languages */ .e)(), io), false);
        const faulty = withFault(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, fault.file), 'utf8'), fault, result);
        const language = (0,_project_of_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .e)(fault.file, model.languages);
        const code = { root, files: [fault.file], languages: [language] };
        const site = await (0,_sandbox_site_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseSite */ .L)(code, await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadOptions)('run', result.asked, io), io);
        const project = await (0,_project_of_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v)(language, site, fault.file);
        io.stderr.write('copying the repository\n');
        const workspace = __addDisposableResource(env_1, await site.open([project], io), true);
        const session = __addDisposableResource(env_1, await language.open(project, workspace, io.signal), true);
        const files = await session.testsReaching([fault.file]);
        if (files.length === 0)
            return undefined;
        io.stderr.write(`running ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(files.length, 'test file')} with the fault in place\n`);
        const run = () => session.run({ files, timeoutMs: RUN_MS, signal: io.signal });
        await workspace.write(fault.file, faulty);
        const seen = await run();
        if (seen.status !== 'failed')
            return seen;
        io.stderr.write('running them without it\n');
        await workspace.restore();
        return beside(seen, await run());
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
/** What the tests say of the fault: those that fail without it too say nothing. */
function beside(faulty, plain) {
    const name = ({ file, titlePath }) => [file, ...titlePath].join('\0');
    const red = new Set(plain.tests.filter(({ status }) => status === 'failed').map(name));
    if (red.size === 0)
        return faulty;
    const tests = faulty.tests.filter((test) => !red.has(name(test)));
    return { ...faulty, tests, status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed' };
}
function withFault(text, fault, result) {
    const start = offsetOf(text, fault.line, fault.column);
    const end = offsetOf(text, fault.endLine ?? fault.line, fault.endColumn ?? fault.column + fault.original.length);
    if (text.slice(start, end) === fault.original)
        return text.slice(0, start) + fault.replacement + text.slice(end);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${fault.file}:${fault.line} is not what it was in the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_6__/* .rerunCommand */ .w)(result)}`);
}
/** Of a 1-based line and column; lines end as the engines count them, by \n. */
function offsetOf(text, line, column) {
    let start = 0;
    for (let n = 1; n < line; n++)
        start = text.indexOf('\n', start) + 1 || text.length;
    return start + column - 1;
}


/***/ })

};
