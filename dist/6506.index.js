export const id = 6506;
export const ids = [6506];
export const modules = {

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

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mutationReport),
/* harmony export */   b: () => (/* binding */ MUTATION_REPORT)
/* harmony export */ });
/** Where the report is written, relative to the repository. */
const MUTATION_REPORT = '.qtest/mutation.json';
/** Colours of the overview only: the gate has settings of its own. */
const THRESHOLDS = { high: 90, low: 70 };
const STATUS = {
    killed: 'Killed',
    timeout: 'Timeout',
    survived: 'Survived',
    'no-coverage': 'NoCoverage',
    'compile-error': 'CompileError',
    'runtime-error': 'RuntimeError',
    ignored: 'Ignored',
    'needs-service': 'Ignored',
    pending: 'Pending',
};
/**
 * All faults of a run as mutation-testing-report-schema version 2. `sources` holds the text of every file that a fault sits
 * in, by path; faults of other files are left out, since the schema demands the source.
 */
function mutationReport(result, sources) {
    const shown = result.results.filter(({ fault }) => sources.has(fault.file));
    const titles = [...new Set(shown.flatMap(({ killedBy, coveredBy }) => [...killedBy, ...coveredBy]))].sort(byText);
    const ids = new Map(titles.map((title, i) => [title, String(i)]));
    const files = {};
    for (const path of [...new Set(shown.map(({ fault }) => fault.file))].sort(byText)) {
        const mutants = shown.filter(({ fault }) => fault.file === path).map((entry) => mutant(entry, ids));
        files[path] = { language: language(path), source: sources.get(path) ?? '', mutants };
    }
    return {
        schemaVersion: '2',
        thresholds: { ...THRESHOLDS },
        framework: { name: result.engine.name, version: result.engine.version },
        files,
        ...(titles.length > 0 && { testFiles: { tests: { tests: titles.map((name, i) => ({ id: String(i), name })) } } }),
    };
}
function mutant({ fault, status, reason, killedBy, coveredBy }, ids) {
    const known = (titles) => titles.flatMap((title) => ids.get(title) ?? []);
    const why = status === 'needs-service' ? 'Only tests that need a service reach it.' : (reason ?? fault.arid);
    return {
        id: fault.id,
        mutatorName: fault.operator,
        replacement: fault.replacement,
        location: structuredClone(fault.location),
        status: STATUS[status],
        static: fault.static,
        killedBy: known(killedBy),
        coveredBy: known(coveredBy),
        ...(why !== undefined && { statusReason: why }),
    };
}
const LANGUAGES = {
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
    jsx: 'jsx',
};
function language(path) {
    return LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'javascript';
}
function byText(a, b) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 69257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   ib: () => (/* binding */ isUnnoticed),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** The score part of a RunResult. */
function scoreOf(input) {
    const counted = input.results.filter((result) => !input.dismissed.has(result.fault.id));
    const none = new Set();
    const before = figureOf(counted, none);
    const withReady = figureOf(counted, input.ready);
    const withConfirmed = figureOf(counted, new Set([...input.ready, ...input.confirmed]));
    const full = input.full && figureOf(input.full, none);
    const tally = (status) => counted.filter((result) => result.status === status).length;
    return {
        ...(before && { before, after: input.written ? (withReady ?? before) : before }),
        ...(withReady && { withReady }),
        ...(withConfirmed && { withConfirmed }),
        ...(full && { full }),
        killed: tally('killed'),
        survived: tally('survived'),
        noCoverage: tally('no-coverage'),
        timeout: tally('timeout'),
        compileError: tally('compile-error') + tally('runtime-error'),
        ignored: tally('ignored') + (input.results.length - counted.length),
        needsService: tally('needs-service'),
        planned: input.planned,
        partial: input.partial,
    };
}
/** Noticed of judged, where faults in `alsoNoticed` count as noticed; undefined when nothing was judged. */
function figureOf(results, alsoNoticed) {
    const judged = results.filter(isJudged);
    if (judged.length === 0)
        return undefined;
    const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
    return { noticed, judged: judged.length };
}
/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
function isJudged(result) {
    return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}
/** A gap: no test notices the fault. */
function isUnnoticed(result) {
    return result.status === 'survived' || result.status === 'no-coverage';
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


/***/ }),

/***/ 99493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ diffLines)
/* harmony export */ });
/* unused harmony exports lineDiff, diffTrimmedLines, tokenize */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);


class LineDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}


/***/ })

};
