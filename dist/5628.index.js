export const id = 5628;
export const ids = [5628];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dismiss: () => (/* binding */ dismiss)
/* harmony export */ });
/* harmony import */ var _outcome_dismissal_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69625);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68510);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82400);




/** `qtest dismiss ID REASON`: one more entry in the committed ledger. */
async function dismiss(id, reason, io) {
    const { root, result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    const entry = (0,_outcome_dismissal_of_js__WEBPACK_IMPORTED_MODULE_0__/* .dismissalOf */ .H)(result, id, reason, new Date(io.now()).toISOString().slice(0, 10));
    await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeInside */ .Mt)(root, _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd, (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .printLedger */ .Xx)((0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .withDismissal */ .Sp)(await (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(root), entry)));
    io.stdout.write(`Dismissed ${entry.id}: ${entry.label}\nCommit ${_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_PATH */ .Kd}; it counts until the function changes.\n`);
    return 0;
}


/***/ }),

/***/ 69625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ dismissalOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_marked_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78120);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40742);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39952);




/**
 * The entry for the ledger that dismisses a fault or a behaviour change of a run; `id` is the beginning of its id, `date` as `2026-12-07`.
 * It counts for the function as it was judged. Throws ConfigurationError without a reason, and for an id that is not in the result.
 */
function dismissalOf(result, id, reason, date) {
    if (reason.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('A dismissal needs a reason: qtest dismiss ID "why it is fine".');
    const { function: owner, ...entry } = (0,_last_result_js__WEBPACK_IMPORTED_MODULE_2__/* .oneById */ .l$)(entriesOf(result), id, 'open fault or behaviour change');
    const functionHash = result.functions.find((one) => one.id === owner)?.digest;
    if (functionHash === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The function ${owner} is not in the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_1__/* .rerunCommand */ .w)(result)}`);
    return { ...entry, reason: reason.trim(), functionHash, date };
}
function entriesOf({ survivors, behaviourChanges }) {
    return [
        ...survivors.map((fault) => ({
            id: fault.id,
            kind: 'fault',
            function: fault.function,
            label: `${fault.file}:${fault.line} ${(0,_report_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(fault.label)}`,
        })),
        ...behaviourChanges.map((change) => ({
            id: change.id,
            kind: 'behaviour-change',
            function: change.function,
            label: `${change.call}: ${change.base} became ${change.head}`,
        })),
    ];
}


/***/ }),

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

/***/ 68510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dismissals),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Sp: () => (/* binding */ withDismissal),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* unused harmony exports EMPTY_LEDGER, activeIds */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42346);
/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */





/** Relative to the repository. */
const LEDGER_PATH = '.qtest/ledger.json';
const dismissal = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Id of a fault or of a behaviour change. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['fault', 'behaviour-change']),
    /** Why it is fine as it is; shown in the comment. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1),
    /** Digest of the function when it was dismissed; with another one the dismissal is void. */
    functionHash: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** `2026-12-07` */
    date: zod__WEBPACK_IMPORTED_MODULE_5__.date(),
    /** What is dismissed, in a line. */
    label: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
});
const ledgerSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1), dismissals: zod__WEBPACK_IMPORTED_MODULE_4__.array(dismissal) });
const EMPTY_LEDGER = { schemaVersion: 1, dismissals: [] };
/** The ledger of a work tree; `root` is the repository's absolute path. */
async function readLedger(root) {
    return parseLedger((0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaimedText */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, LEDGER_PATH), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
}
/** Reads a ledger's text; undefined text (no such file) is an empty ledger. Throws ConfigurationError when it is malformed. */
function parseLedger(text) {
    if (text === undefined)
        return EMPTY_LEDGER;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw malformed(error instanceof Error ? error.message : String(error));
    }
    const parsed = ledgerSchema.safeParse(json);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw malformed(`${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not a ledger'}`);
    }
    const ids = parsed.data.dismissals.map((entry) => entry.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
        throw malformed(`${twice} is dismissed twice`);
    return parsed.data;
}
/** Stable text of a ledger: by id, two spaces, a newline at the end. */
function printLedger(ledger) {
    const dismissals = [...ledger.dismissals].sort((a, b) => (a.id < b.id ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: 1, dismissals }, null, 2)}\n`;
}
/** The ledger with one dismissal more; an older one of the same id is replaced. */
function withDismissal(ledger, entry) {
    return { ...ledger, dismissals: [...ledger.dismissals.filter((old) => old.id !== entry.id), entry] };
}
/**
 * The dismissals that concern this run, for RunResult. `current` gives for each fault and behaviour change of the run the
 * digest of its function as it is now; what is not in it is not listed. `base` is base's ledger, by which new ones are known.
 */
function dismissals(ledger, base, current) {
    const before = new Set(base.dismissals.map((entry) => entry.id));
    return ledger.dismissals.flatMap((entry) => {
        const digest = current.get(entry.id);
        if (digest === undefined)
            return [];
        const { functionHash, ...shown } = entry;
        const status = digest === functionHash ? 'active' : 'void';
        return [{ ...shown, status, isNew: !before.has(entry.id) }];
    });
}
/** Ids whose dismissal counts. */
function activeIds(dismissed) {
    return new Set(dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
}
function malformed(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`);
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
