export const id = 9024;
export const ids = [9024];
export const modules = {

/***/ 39952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ LAST_RESULT),
/* harmony export */   Pl: () => (/* binding */ requireWorkTree),
/* harmony export */   SY: () => (/* binding */ readLastResult),
/* harmony export */   l$: () => (/* binding */ oneById)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42753);
/** The result of the last run, which the commands that follow it read: `.qtest/last.json` of the repository. */






/** Relative to the repository. */
const LAST_RESULT = '.qtest/last.json';
async function readLastResult(cwd) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd);
    try {
        return { root, result: (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunResult */ .a8)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, LAST_RESULT), 'utf8'), LAST_RESULT) };
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`No run is recorded in ${root} (${LAST_RESULT} is missing). Start one: qtest run`);
    }
}
/** Throws ConfigurationError for a result that is about two other revisions: nothing of it can be written here. */
function requireWorkTree({ asked }) {
    if (asked.dependency !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run compared versions of a package (${asked.dependency}), not your code.`);
    }
    if (asked.head === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run compared ${asked.base} with ${asked.head}, not the work tree. Check out ${asked.head} and run: qtest run --base ${asked.base}`);
}
/** The one entry whose id begins with `start`. Throws ConfigurationError when there is none, or more than one. */
function oneById(entries, start, kind) {
    const ids = (0,_report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsStartingWith */ .P)(entries.map((entry) => entry.id), start);
    const [found] = entries.filter((entry) => entry.id === ids[0]);
    if (found && ids.length === 1)
        return found;
    if (ids.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${start} stands for ${ids.length} ids (${ids.join(', ')}). Give more digits.`);
    }
    const known = entries.slice(0, 8).map((entry) => entry.id.slice(0, 8));
    const list = known.length === 0 ? `The last run has no ${kind}.` : `The last run has: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The last run has no ${kind} with the id ${start}. ${list}`);
}


/***/ }),

/***/ 79024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeOutputs: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
;// CONCATENATED MODULE: ./build/src/report/history.js



/** Where runs are noted, relative to the repository. */
const HISTORY_PATH = '.qtest/history.jsonl';
/** One run as one line of JSON with a newline. `at`: when it ended, ISO 8601. Fields are only ever added. */
function historyLine(result, at) {
    const told = (0,digest/* digest */.br)(result);
    const { tool, subject, score, funnel, cost } = result;
    return `${JSON.stringify({
        schemaVersion: 1,
        at,
        version: tool.version,
        seed: tool.seed,
        baseSha: subject.baseSha,
        headSha: subject.headSha,
        verdict: result.verdict,
        exitCode: result.exitCode,
        reasons: result.reasons.map((reason) => reason.code),
        functions: { changed: told.functionsChanged, notMeasured: told.functionsNotMeasured },
        score: {
            before: score.before,
            after: score.after,
            withReady: score.withReady,
            withConfirmed: score.withConfirmed,
            full: score.full,
        },
        behaviourChanges: told.causes.length,
        gaps: told.gaps.length,
        tests: { candidates: funnel.candidates, kept: funnel.kept, ready: told.readyTests.length },
        usd: cost.usd,
        ms: Math.round(result.timings.totalMs),
    })}\n`;
}
/** Appends a line to a history file (absolute path), which it makes where it is missing. */
async function appendHistory(file, line) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.appendFile)(file, line);
}

// EXTERNAL MODULE: ./build/src/report/json.js
var report_json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/junit.js
var junit = __webpack_require__(73356);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 1 modules
var markdown = __webpack_require__(72190);
// EXTERNAL MODULE: ./build/src/report/mutation-report.js
var mutation_report = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/api-text.js
var api_text = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(78120);
;// CONCATENATED MODULE: ./build/src/report/sarif.js





/** What code scanning shows beside each kind; nothing of it is an error, since none of it is known to be wrong. */
const RULES = {
    'behaviour-change': 'An input that base and this change answer differently',
    'unnoticed-fault': 'A fault in changed code that no test notices',
    'api-change': 'An export, a signature or an error that callers find changed',
    finding: 'Something odd that was seen while inputs were tried',
    documented: 'An example of the documentation that the code does not fulfil',
    'internal-error': 'Arguments that declared types admit end in an error of the engine',
    'result-type': 'A result that its declared type does not allow',
    'round-trip': 'A value that its counterpart does not give back',
    'slow-input': 'A small text with which a regular expression does not come to an end',
    'model-doubt': 'A result that a model doubts: a question, which nobody has checked',
    'mutated-argument': 'An argument is changed that the declaration says is not',
};
/** SARIF 2.1.0 (OASIS), for code scanning and for viewers in editors. Paths are relative to the repository. */
function renderSarif(result) {
    const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
    const run = {
        tool: { driver: { name: 'QTest', version: result.tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: entries(result).map((entry) => ({
            ruleId: entry.rule,
            level: entry.level,
            message: { text: (0,short_text/* oneLine */.TN)(entry.text) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: encodeURI(entry.file), uriBaseId: '%SRCROOT%' },
                        ...(entry.line === undefined ? {} : { region: { startLine: Math.max(1, entry.line) } }),
                    },
                },
            ],
            partialFingerprints: { 'qtest/v1': entry.fingerprint },
        })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function entries(result) {
    const told = (0,digest/* digest */.br)(result);
    return [
        ...told.causes.map((change) => {
            const cause = change.cause === '' ? '' : ` (${(0,marked_text/* plainText */.wh)(change.cause)})`;
            const text = `${change.call} was ${change.base}, is ${change.head}${cause}. See it: ${change.reproduce}`;
            return { rule: 'behaviour-change', level: 'warning', text, ...placeOf(change), fingerprint: change.id };
        }),
        ...told.gaps.map((fault) => {
            const proof = fault.noticedBy ? ` ${fault.noticedBy.case} would.` : '';
            const text = `No test notices ${(0,marked_text/* plainText */.wh)(fault.label)}.${proof}`;
            return { rule: 'unnoticed-fault', level: 'warning', text, ...placeOf(fault), fingerprint: fault.id };
        }),
        ...result.apiChanges.map((change) => {
            const text = `${(0,marked_text/* plainText */.wh)((0,api_text/* apiText */.A)(change))}.`;
            const fingerprint = `${change.what} ${change.how} ${change.file} ${change.name}`;
            return { rule: 'api-change', level: 'note', text, ...placeOf(change), fingerprint };
        }),
        ...result.findings.map((finding) => {
            const text = `${finding.call === undefined ? '' : `${finding.call}: `}${(0,marked_text/* plainText */.wh)((0,finding_text/* findingText */.N)(finding))}`;
            const fingerprint = `${finding.kind} ${finding.file} ${finding.function} ${finding.message}`;
            const rule = finding.kind in RULES ? finding.kind : 'finding';
            return { rule, level: 'note', text, ...placeOf(finding), fingerprint };
        }),
    ];
}
function placeOf({ file, line, }) {
    return { file, line };
}

// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(82400);
// EXTERNAL MODULE: ./build/src/outcome/last-result.js
var last_result = __webpack_require__(39952);
;// CONCATENATED MODULE: ./build/src/outcome/write-outputs.js
/** What a run leaves behind: the last result for the commands that follow, the history, the reports. */












/** Writes every output of the run. */
async function writeOutputs(finished, options, io) {
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const { report, json } = options.output;
    const folder = report === undefined ? external_node_path_.join(root, '.qtest') : external_node_path_.resolve(io.cwd, report);
    const withReport = { ...finished.result, report: relativeTo(io.cwd, external_node_path_.join(folder, 'report.html')) };
    const { mutation } = finished;
    const own = (name, text) => saved(external_node_path_.join(root, name), () => (0,write/* writeOwn */.ys)(root, external_node_path_.posix.relative('.qtest', name), text));
    const failures = mutation ? [await own(mutation_report/* MUTATION_REPORT */.b, JSON.stringify(mutation))] : [];
    const unreported = await saved(external_node_path_.join(folder, 'report.html'), async () => writeGiven(folder, {
        'report.html': await htmlText(withReport, mutation),
        'junit.xml': (0,junit/* renderJunit */.R)(withReport),
        'qtest.sarif': renderSarif(withReport),
        'comment.md': (0,markdown/* renderMarkdown */.G)(withReport),
    }));
    const result = unreported === undefined ? withReport : finished.result;
    const unkept = await own(last_result/* LAST_RESULT */.BP, (0,report_json/* renderJson */.h)(result));
    failures.push(unreported, unkept ?? (await saved(undefined, () => noted(result, root, io))));
    if (json !== undefined) {
        const file = external_node_path_.resolve(io.cwd, json);
        failures.push(await saved(file, () => writeGiven(external_node_path_.dirname(file), { [external_node_path_.basename(file)]: (0,report_json/* renderJson */.h)(result) })));
    }
    const unsaved = failures.find((failure) => failure !== undefined);
    return { result, ...(unsaved === undefined ? {} : { unsaved }) };
}
function noted(result, root, io) {
    return appendHistory(external_node_path_.join(root, HISTORY_PATH), historyLine(result, new Date(io.now()).toISOString()));
}
/** What failed; undefined where it went well. `file` is taken away then, as it is of an earlier run. */
async function saved(file, write) {
    try {
        await write();
        return undefined;
    }
    catch (error) {
        // What cannot be taken away either (no such folder, no permission) is told by the first failure.
        if (file !== undefined && (await (0,promises_.lstat)(file).catch(() => undefined))?.isFile())
            await (0,promises_.rm)(file).catch(() => undefined);
        return error;
    }
}
async function htmlText(result, mutation) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 5815).then(__webpack_require__.bind(__webpack_require__, 5815));
    if (mutation === undefined)
        return renderHtml(result);
    const { readElements } = await __webpack_require__.e(/* import() */ 7323).then(__webpack_require__.bind(__webpack_require__, 27323));
    return renderHtml(result, { mutation, elements: await readElements() });
}
/** Files at a place that the user named (or `.qtest`, which exists by now). */
async function writeGiven(folder, files) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for (const [name, text] of Object.entries(files)) {
            const file = external_node_path_.join(folder, name);
            await (0,promises_.writeFile)(file, text).catch((error) => Promise.reject((0,errors/* writing */.dV)(file, error)));
        }
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes(code))
            throw error;
        throw new errors/* ConfigurationError */.j1(`${folder} cannot be written to (${code}). Name another place with --report or --json.`);
    }
}
function relativeTo(cwd, file) {
    const relative = external_node_path_.relative(cwd, file);
    return relative.startsWith('..') ? file : relative;
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
