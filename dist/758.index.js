export const id = 758;
export const ids = [758];
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

/***/ 20997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ baseSideOf)
/* harmony export */ });
/** What a session needs of base; files that are left out are as on head. */
function baseSideOf({ files, moved }) {
    const judged = files.filter(({ excludedBy }) => excludedBy === undefined);
    const onBase = new Set(judged.flatMap(({ path, basePath = path, baseText }) => (baseText === undefined ? [] : [basePath])));
    return {
        files: judged.flatMap(({ path, basePath = path, baseText, headText }) => baseText === undefined ? [] : [{ ...(headText === undefined ? {} : { path }), basePath, text: baseText }]),
        headOnly: judged.flatMap(({ path, headText }) => (headText === undefined || onBase.has(path) ? [] : [path])),
        moved,
    };
}


/***/ }),

/***/ 90758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emitBase: () => (/* binding */ emitBase)
/* harmony export */ });
/* harmony import */ var _change_base_side_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20997);
/* harmony import */ var _change_read_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32945);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _generate_screen_key_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43403);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23370);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97108);
/* harmony import */ var _project_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4328);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40742);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5907);
/* harmony import */ var _sandbox_site_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4355);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82400);
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
/** The way of `qtest compare --emit FUNCTION`: behaviour changes of the last run as tests that expect what base does. They fail. */












/**
 * Writes the tests beside those that stand and returns their files. `changes` are of one function of the last run's `result`.
 * Throws ConfigurationError where base does not answer them otherwise any more.
 */
async function emitBase(root, result, changes, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLeftovers */ .Kz)();
        const model = __addDisposableResource(env_1, await (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .openModel */ .G)(root, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .languages */ .e)(), io), false);
        const { languages } = model;
        // Written by our own run, and its shape is checked by whoever builds inputs from it.
        const cases = changes.map((change) => change.input);
        const source = cases[0]?.target.file ?? '';
        const language = (0,_project_of_js__WEBPACK_IMPORTED_MODULE_4__/* .languageOf */ .e)(source, languages);
        const code = { root, files: [source], languages: [language] };
        const site = await (0,_sandbox_site_js__WEBPACK_IMPORTED_MODULE_7__/* .chooseSite */ .L)(code, await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__.loadOptions)('run', result.asked, io), io);
        const project = await (0,_project_of_js__WEBPACK_IMPORTED_MODULE_4__/* .projectOf */ .v)(language, site, source);
        io.stderr.write('copying the repository\n');
        const workspace = __addDisposableResource(env_1, await site.open([project], io), true);
        const session = __addDisposableResource(env_1, await language.open(project, workspace, io.signal), true);
        io.stderr.write('asking base\n');
        const outcomes = await session.observe({
            cases,
            revision: 'base',
            base: (0,_change_base_side_js__WEBPACK_IMPORTED_MODULE_10__/* .baseSideOf */ .k)(await (0,_change_read_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeSet */ .b)({ root, base: result.subject.baseSha, languages })),
            timezone: 'UTC',
            locale: 'C.UTF-8',
            signal: io.signal,
        });
        const expecting = cases.flatMap((one, i) => expectingBase(one, outcomes[i]) ?? []);
        if (expecting.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Base answers these inputs as head does by now. Start the run again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .rerunCommand */ .w)(result)}`);
        }
        const files = await session.render({ cases: expecting.map((one) => ({ case: one, notes: [] })) });
        for (const file of files)
            await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeInside */ .Mt)(root, file.path, file.text);
        return files;
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
/** The case with its assertions on base's answer; undefined where none of them differs from head's. */
function expectingBase(testCase, outcome) {
    if (!outcome || outcome.failed !== undefined)
        return undefined;
    const assert = testCase.assert.flatMap((assertion) => onBase(assertion, outcome) ?? []);
    if (testCase.assert.length === 0)
        return withLastResult(testCase, outcome);
    const differs = JSON.stringify(assert) !== JSON.stringify(testCase.assert);
    return differs && assert.length > 0 ? { ...testCase, assert } : undefined;
}
/** Where head came to no end there was nothing of it to assert: base's result is. */
function withLastResult(testCase, { steps }) {
    const last = steps.findLastIndex((step) => step.kind !== 'skipped');
    const assertion = resultOf(last, steps[last]);
    return assertion && { ...testCase, assert: [assertion] };
}
function onBase(assertion, { steps, state, stubs }) {
    if (assertion.check === 'called') {
        const seen = stubs.find(({ stub }) => stub === assertion.stub);
        const { any: _, ...whole } = assertion;
        return seen && { ...whole, calls: seen.calls };
    }
    if (assertion.check === 'state') {
        const seen = state.find(({ step, name }) => step === assertion.step && name === assertion.name);
        if (!seen && !isThing(assertion.name))
            return undefined;
        return { ...assertion, value: seen?.value ?? { t: 'undefined' } };
    }
    const seen = steps[assertion.step];
    if (assertion.check === 'argument') {
        const changed = seen?.args.find(({ index }) => index === assertion.index);
        return changed && { ...assertion, value: changed.value };
    }
    if (assertion.check === 'response') {
        const value = seen?.value && partAt(seen.value, assertion.at);
        return value && { ...assertion, value };
    }
    if (assertion.check === 'seen') {
        const { error, value } = seen ?? {};
        const found = error ? { t: 'error', class: error.class, message: '' } : value;
        return found && { ...assertion, value: found };
    }
    return resultOf(assertion.step, seen);
}
/** True for what is seen of a rendered component: base may not show it. */
function isThing(name) {
    const key = (0,_generate_screen_key_js__WEBPACK_IMPORTED_MODULE_11__/* .readScreenKey */ .E)(name);
    return key !== undefined && key.part === undefined && name.includes('"');
}
/** A part of an answer, by its path. */
function partAt(answer, [name, ...rest]) {
    if (name === undefined)
        return answer;
    const items = answer.t === 'array' ? answer.items : undefined;
    if (items && name === 'length')
        return { t: 'number', v: items.length };
    const part = items
        ? items[Number(name)]
        : answer.t === 'object'
            ? new Map(answer.props).get(String(name))
            : undefined;
    return part && partAt(part, rest);
}
function resultOf(step, seen) {
    if (!seen || seen.kind === 'skipped')
        return undefined;
    if (seen.kind === 'responds') {
        const status = seen.value && partAt(seen.value, ['status']);
        return status && { check: 'response', step, at: ['status'], value: status };
    }
    if (seen.kind === 'returns-self')
        return { check: 'returns-self', step };
    if (seen.kind === 'throws' || seen.kind === 'rejects') {
        return (seen.error && {
            check: seen.kind,
            step,
            class: seen.error.class,
            ...(seen.error.has ? { has: seen.error.has } : {}),
        });
    }
    return seen.value && { check: seen.kind, step, value: seen.value };
}


/***/ }),

/***/ 43403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readScreenKey)
/* harmony export */ });
/* unused harmony export screenKey */
/** Names for what a user sees of a rendered component, as members of a case's `state`: `button "More"`, `button "More" disabled`, `text "Sold out"`. */
function screenKey({ role, name, part }) {
    return [role, ...(name === '' ? [] : [JSON.stringify(name)]), ...(part === undefined ? [] : [part])].join(' ');
}
/** Undefined for a member that is no such name. */
function readScreenKey(key) {
    const found = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?(?: ([a-z]+))?$/.exec(key);
    if (!found?.[1])
        return undefined;
    const [, role, name, part] = found;
    return {
        role,
        name: name === undefined ? '' : JSON.parse(name),
        ...(part ? { part: part } : {}),
    };
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

/***/ 40742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/** The run of a result once more: its base and what else the command line said. */

const FLAGS = {
    base: '--base',
    head: '--head',
    dependency: '--dependency',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    sandbox: '--sandbox',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
    provider: '--provider',
    maxTokens: '--max-tokens',
    maxUsd: '--max-usd',
};
/** What the run was asked for. A base that moves with HEAD is given as the commit that it was. */
function askedAgain({ asked, subject }) {
    const ref = asked.base ?? subject.baseRef;
    if (/HEAD|@/.test(ref) && asked.files === undefined)
        return { ...asked, base: subject.baseSha.slice(0, 12) };
    return asked;
}
/** `qtest run --base main --write`: a line for a shell. `more` are further flags; with `--write` the command is `run`, else the run's own. */
function rerunCommand(result, ...more) {
    const asked = askedAgain(result);
    const command = more.includes('--write') ? 'run' : asked.command;
    const named = Object.entries(FLAGS).flatMap(([key, flag]) => {
        const value = asked[key];
        return value === undefined ? [] : [flag, (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)];
    const switches = [
        ...(asked.install ? ['--install'] : []),
        ...(asked.basePackages ? ['--base-packages'] : []),
        ...(asked.allowCloud ? ['--allow-cloud'] : []),
    ];
    return ['qtest', command, ...named, ...switches, ...files, ...more].join(' ');
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


/***/ }),

/***/ 82400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ certify),
/* harmony export */   Jy: () => (/* binding */ writeTests),
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   ys: () => (/* binding */ writeOwn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32600);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56052);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14763);
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
                    observed: firstLine(test.observed),
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
/**
 * Writes test files and certificates: all of them, or none where one cannot be written. Each file is complete or untouched, also
 * when the process is killed.
 */
async function writeTests(repository, files, certificates) {
    const texts = [
        ...certificates.map((file) => [(0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificatePath */ .f)(file.testFile), (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .printCertificates */ .IV)(file)]),
        ...files.filter(({ text, previous }) => text !== '' && text !== previous).map((f) => [f.path, f.text]),
    ];
    const staged = [];
    const placed = [];
    try {
        for (const [file, text] of texts)
            staged.push(await stage(repository, file, text));
        for (const one of staged) {
            const before = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, one.file)).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(one.file, error)));
            await place(one);
            placed.push({ file: one.file, before });
        }
    }
    catch (error) {
        for (const { file, before } of placed)
            await putBack(repository, file, before);
        throw error;
    }
    finally {
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
    for (const file of files)
        if (file.text === '')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file.path), { force: true });
}
async function putBack(repository, file, before) {
    if (before === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file), { force: true });
    else
        await writeInside(repository, file, before);
}
/** Writes a file of QTest's own below `.qtest`, which git does not see. */
async function writeOwn(repository, name, text) {
    await writeInside(repository, '.qtest/.gitignore', IGNORE);
    await writeInside(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join('.qtest', name), text);
}
/** Writes below the repository, never through a link that leaves it. */
async function writeInside(repository, file, text) {
    const staged = await stage(repository, file, text);
    try {
        await place(staged);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staged.temporary, { force: true });
    }
}
async function stage(repository, file, text) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file));
    const name = `.qtest-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        if (real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name), text);
        return { file, temporary: node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name) };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true }).catch(() => undefined);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error);
    }
}
async function place({ file, temporary }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(temporary), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error)));
}
/** What failed, without where: stacks and paths differ from machine to machine. */
function firstLine(message) {
    return (message.split('\n')[0] ?? '').slice(0, 200);
}


/***/ })

};
