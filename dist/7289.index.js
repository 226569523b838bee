export const id = 7289;
export const ids = [7289];
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

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/report/print-value.js
var print_value = __webpack_require__(7739);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
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
// EXTERNAL MODULE: ./build/src/verify/recheck.js
var recheck = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/verify/standing.js
var standing = __webpack_require__(4763);
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
 * One answer a certified case of the given test files (relative to `io.cwd`), in their order. Throws ConfigurationError for a
 * file that does not exist or has no certificates, and where its project cannot be run.
 */
async function verifyTests(files, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,run_folder/* cleanLeftovers */.Kz)();
        const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
        const model = __addDisposableResource(env_1, await (0,model_model/* openModel */.G)(root, await (0,registry/* languages */.e)(), io), false);
        const { languages } = model;
        const certified = [];
        for (const file of files)
            certified.push(await readCertified(root, external_node_path_.resolve(io.cwd, file), languages));
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
async function readCertified(root, file, languages) {
    const testFile = external_node_path_.relative(root, file).split(external_node_path_.sep).join('/');
    const text = await (0,standing/* readIfThere */.q)(file);
    if (text === undefined)
        throw new errors/* ConfigurationError */.j1(`${testFile} does not exist. Name a test file that QTest wrote.`);
    const proofs = await (0,standing/* readIfThere */.q)(external_node_path_.join(root, (0,certificate/* certificatePath */.f)(testFile)));
    const certificates = proofs === undefined ? undefined : (0,certificate/* parseCertificates */.WW)(proofs);
    if (!certificates) {
        const why = proofs === undefined ? 'is missing' : 'is not a certificate file';
        throw new errors/* ConfigurationError */.j1(`${testFile} cannot be verified: ${(0,certificate/* certificatePath */.f)(testFile)} ${why}. Restore it from git, or write it anew: qtest run --write.`);
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
            readSource: (source) => (0,standing/* readIfThere */.q)(external_node_path_.join(root, source)),
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
/** `qtest verify FILE…`. Resolves to 0 when each case is proven or a person's own, else 2. */
async function verify(files, io) {
    const progress = (0,cli_progress/* openProgress */.m)(io, false);
    let answers;
    try {
        answers = await verifyTests(files, { ...io, stderr: progress.sink });
    }
    finally {
        progress.end();
    }
    let file = '';
    for (const { testFile, status, title, reason } of answers) {
        if (testFile !== file)
            io.stdout.write(`${(0,print_value/* oneLine */.TN)(testFile)}\n`);
        file = testFile;
        io.stdout.write(`  ${status.padEnd(7)}  ${(0,print_value/* oneLine */.TN)(title)}${reason ? `: ${(0,print_value/* oneLine */.TN)(reason)}` : ''}\n`);
    }
    const unproven = answers.filter(({ status }) => status === 'broken' || status === 'stale').length;
    const valid = answers.filter(({ status }) => status === 'valid').length;
    io.stdout.write(`${(0,words/* plural */.LS)(valid, 'valid case')}, ${unproven} without a valid proof, of ${answers.length}.\n`);
    return unproven > 0 ? NOT_PROVEN : 0;
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
