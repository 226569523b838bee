export const id = 628;
export const ids = [628];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dismiss: () => (/* binding */ dismiss)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3370);
/* harmony import */ var _report_marked_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8120);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(742);
/* harmony import */ var _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6910);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2400);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6442);









/** `qtest dismiss ID REASON`: one more entry in the committed ledger. */
async function dismiss(id, reason, io) {
    if (reason.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('A dismissal needs a reason: qtest dismiss ID "why it is fine".');
    const { root, result } = await (0,_last_result_js__WEBPACK_IMPORTED_MODULE_6__/* .readLastResult */ .SY)(io.cwd);
    const entry = found(result, id);
    const dismissal = {
        id: entry.id,
        kind: entry.kind,
        reason: reason.trim(),
        functionHash: await functionDigest(root, result, entry.function),
        date: new Date(io.now()).toISOString().slice(0, 10),
        label: entry.label,
    };
    await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeInside */ .Mt)(root, _verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_PATH */ .Kd, (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .printLedger */ .Xx)((0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .withDismissal */ .Sp)(await (0,_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(root), dismissal)));
    io.stdout.write(`Dismissed ${entry.id}: ${entry.label}\nCommit ${_verdict_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_PATH */ .Kd}; it counts until the function changes.\n`);
    return 0;
}
function found({ survivors, behaviourChanges }, id) {
    const entries = [
        ...survivors.map((fault) => ({
            id: fault.id,
            kind: 'fault',
            function: fault.function,
            label: `${fault.file}:${fault.line} ${(0,_report_marked_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(fault.label)}`,
        })),
        ...behaviourChanges.map((change) => ({
            id: change.id,
            kind: 'behaviour-change',
            function: change.function,
            label: `${change.call}: ${change.base} became ${change.head}`,
        })),
    ];
    return (0,_last_result_js__WEBPACK_IMPORTED_MODULE_6__/* .oneById */ .l$)(entries, id, 'open fault or behaviour change');
}
/** Digest of the function as it stands in the work tree: with another one the dismissal is void. */
async function functionDigest(root, result, id) {
    const owner = result.functions.find((f) => f.id === id);
    const language = (await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .languages */ .e)()).find((l) => l.id === owner?.language);
    if (!owner || !language)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`The function ${id} is not in the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .rerunCommand */ .w)(result)}`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, owner.file), 'utf8');
    const outline = await language.outline(owner.file, text);
    const now = outline.functions.find((f) => f.name === owner.name);
    if (now)
        return now.digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${owner.name} is gone from ${owner.file} since the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .rerunCommand */ .w)(result)}`);
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ LAST_RESULT),
/* harmony export */   SY: () => (/* binding */ readLastResult),
/* harmony export */   l$: () => (/* binding */ oneById)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3517);
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

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ segments),
/* harmony export */   M8: () => (/* binding */ fittedText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);

/** The stretches of a marked text in order. Code with backticks inside is marked by a longer run of them, as in Markdown. */
function segments(text) {
    const found = [];
    let end = 0;
    for (const match of text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gsu)) {
        if (match.index > end)
            found.push({ code: false, text: text.slice(end, match.index) });
        found.push({ code: true, text: unpadded(match[2] ?? '') });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        found.push({ code: false, text: text.slice(end) });
    return found;
}
/** The text without its marks. */
function plainText(text) {
    return segments(text)
        .map((segment) => segment.text)
        .join('');
}
/** The text without its marks in at most `limit` characters: each stretch of code keeps its beginning, and room that one leaves. */
function fittedText(text, limit) {
    const parts = segments(text);
    let room = limit - parts.reduce((sum, { code, text: words }) => sum + (code ? 0 : words.length), 0);
    let left = parts.filter((part) => part.code).length;
    const shares = new Map();
    for (const part of parts.filter(({ code }) => code).sort((a, b) => a.text.length - b.text.length)) {
        const share = Math.min(part.text.length, Math.max(1, Math.floor(room / left)));
        shares.set(part, share);
        room -= share;
        left -= 1;
    }
    return (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(parts.map((part) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(part.text, shares.get(part) ?? part.text.length)).join(''), limit);
}
function unpadded(code) {
    return code.length > 2 && code.startsWith(' ') && code.endsWith(' ') ? code.slice(1, -1) : code;
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
const FLAGS = {
    base: '--base',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    sandbox: '--sandbox',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
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
        return value === undefined ? [] : [flag, shellWord(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(shellWord)];
    const install = asked.install ? ['--install'] : [];
    return ['qtest', command, ...named, ...install, ...files, ...more].join(' ');
}
function shellWord(text) {
    return /^[\w@./:+=^~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ idsStartingWith),
/* harmony export */   R: () => (/* binding */ shortIds)
/* harmony export */ });
/** Digits that a short id has at least. */
const SHORTEST = 4;
/** For each id the shortest beginning that no other one shares. */
function shortIds(ids) {
    const sorted = [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
    return new Map(sorted.map((id, i) => {
        const shared = Math.max(commonStart(id, sorted[i - 1]), commonStart(id, sorted[i + 1]));
        return [id, id.slice(0, Math.max(SHORTEST, shared + 1))];
    }));
}
/** The ids that a beginning stands for: one, several (ambiguous) or none. The whole id stands for itself alone. */
function idsStartingWith(ids, start) {
    return ids.includes(start) ? [start] : ids.filter((id) => id.startsWith(start));
}
function commonStart(a, b) {
    let length = 0;
    while (b !== undefined && length < a.length && a[length] === b[length])
        length++;
    return length;
}


/***/ })

};
