export const id = 9776;
export const ids = [9776];
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

/***/ 29776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ verifyTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(32265);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(23370);
// EXTERNAL MODULE: ./build/src/model/model.js + 1 modules
var model_model = __webpack_require__(97108);
// EXTERNAL MODULE: ./build/src/project-of.js
var project_of = __webpack_require__(4328);
// EXTERNAL MODULE: ./build/src/sandbox/programs/run-folder.js
var run_folder = __webpack_require__(5907);
// EXTERNAL MODULE: ./build/src/sandbox/site.js + 3 modules
var sandbox_site = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(32600);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/verify/standing.js
var verify_standing = __webpack_require__(14763);
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
var recheck = __webpack_require__(56052);
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
async function verifyTests(given, flags, io) {
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
        const code = { root, files: certified.map(sourceOf), languages };
        const site = await (0,sandbox_site/* chooseSite */.L)(code, await (0,load/* loadOptionsAnyway */.WS)(flags, io), io);
        const projects = await Promise.all(certified.map((file) => (0,project_of/* projectOf */.v)(file.language, site, sourceOf(file))));
        const workspace = __addDisposableResource(env_1, await site.open(projects, io), true);
        const answers = [];
        for (const [at, file] of certified.entries()) {
            answers.push(...(await verifyFile(root, file, projects[at], workspace, io)));
        }
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
function sourceOf({ testFile, certificates }) {
    return certificates.cases[0]?.source.path ?? testFile;
}
async function verifyFile(root, { testFile, text, certificates, language }, project, workspace, io) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        io.stderr.write(`verifying ${testFile}\n`);
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


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/** The proof that each kept test carries, committed beside the tests: `.qtest/certificates/<test file>.json`. */

const location = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    start: zod__WEBPACK_IMPORTED_MODULE_0__.object({ line: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__.number().int() }),
    end: zod__WEBPACK_IMPORTED_MODULE_0__.object({ line: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__.number().int() }),
});
const faultSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    location,
    start: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
    original: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    replacement: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    static: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    /** Id of the case: hash of its input. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    titlePath: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    /** Hash of the case's own text, by which an edit by hand is known. */
    textHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        function: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** Digest of the function's tree; another digest means that the proof is stale. */
        functionHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** Offset at which the function began, by which the fault is found again when code above it moved. */
        functionStart: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
        /** sha256 of the whole source file when the proof was made. */
        fileHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    fault: faultSchema,
    /** How the test fails with the fault in place. */
    observed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    testFile: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__.object({ version: zod__WEBPACK_IMPORTED_MODULE_0__.string(), engine: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__.array(certificateSchema),
    /** Ids of cases that a person deleted: they never come back. */
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
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

/***/ 56052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ recheck),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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

/***/ 14763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CERTIFICATES),
/* harmony export */   PM: () => (/* binding */ certificateFiles),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42346);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32600);
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */




/** Where certificates stand, relative to the repository. */
const CERTIFICATES = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES))) {
        const certificates = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificates */ .WW)((await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES, file))) ?? '');
        if (!certificates || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .certificatePath */ .f)(certificates.testFile) !== `${CERTIFICATES}/${file}`) {
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
/** A file's text; undefined where there is no regular file: a change may bring a link to a device that never ends. */
async function readIfThere(file) {
    return (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(file)?.toString('utf8');
}
function isMissing(error) {
    return Object(error).code === 'ENOENT';
}


/***/ })

};
