export const id = 366;
export const ids = [366,777];
export const modules = {

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accept: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _changes_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9851);
/* harmony import */ var _last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6442);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8777);



/** `qtest accept FUNCTION|ID`: the last run once more, with its base and seed, writing the tests with the changed results too. */
async function accept(wanted, io) {
    const { result } = await (0,_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    const [change] = (0,_changes_of_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .f)(result, wanted);
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_2__.runCommand)('run', {
        base: result.subject.baseRef,
        seed: String(result.tool.seed),
        write: true,
        ...(change && { accept: change.function }),
    }, io);
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/**
 * The behaviour changes of one function of a run. `wanted` is its name or id, or the beginning of the id of one of its changes.
 * Throws ConfigurationError, naming those that there are, where none or several functions fit.
 */
function changesOf({ behaviourChanges, functions }, wanted) {
    const names = new Map(functions.map((f) => [f.id, f.name]));
    const fits = (change) => names.get(change.function) === wanted || change.function === wanted || change.id.startsWith(wanted);
    const owners = [...new Set(behaviourChanges.filter(fits).map((change) => change.function))];
    if (owners.length === 1)
        return behaviourChanges.filter((change) => change.function === owners[0]);
    if (owners.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${wanted} stands for several functions. Name one of: ${owners.join(', ')}.`);
    }
    const known = [...new Set(behaviourChanges.map((change) => names.get(change.function) ?? change.function))];
    const list = known.length === 0 ? 'It has none at all.' : `It has some of: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`The last run has no behaviour change of ${wanted}. ${list}`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`No run is recorded in ${root} (${LAST_RESULT} is missing). Start one: qtest run`);
    }
}
/** The one entry whose id begins with `start`. Throws ConfigurationError when there is none, or more than one. */
function oneById(entries, start, kind) {
    const ids = (0,_report_short_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsStartingWith */ .P)(entries.map((entry) => entry.id), start);
    const [found] = entries.filter((entry) => entry.id === ids[0]);
    if (found && ids.length === 1)
        return found;
    if (ids.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`${start} stands for ${ids.length} ids (${ids.join(', ')}). Give more digits.`);
    }
    const known = entries.slice(0, 8).map((entry) => entry.id.slice(0, 8));
    const list = known.length === 0 ? `The last run has no ${kind}.` : `The last run has: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(`The last run has no ${kind} with the id ${start}. ${list}`);
}


/***/ }),

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
        return { sink: io.stderr, end: () => { } };
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


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5941);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);


/** Resolves to the exit code of the verdict (docs/verdicts.md); 130 after Ctrl-C. */
async function runCommand(command, flags, io) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .openProgress */ .m)(io, flags.quiet ?? false);
    try {
        progress.sink.write('reading the change\n');
        const { loadOptions } = await Promise.all(/* import() */[__webpack_require__.e(499), __webpack_require__.e(857), __webpack_require__.e(746), __webpack_require__.e(431), __webpack_require__.e(265)]).then(__webpack_require__.bind(__webpack_require__, 2265));
        const options = await loadOptions(command, flags, io);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(499), __webpack_require__.e(857), __webpack_require__.e(361), __webpack_require__.e(928), __webpack_require__.e(487), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 2977));
        const result = await run(options, { ...io, stderr: progress.sink });
        const { writeOutputs } = await Promise.all(/* import() */[__webpack_require__.e(499), __webpack_require__.e(857), __webpack_require__.e(361), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 80));
        const written = await writeOutputs(result, options, io);
        progress.end();
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 954).then(__webpack_require__.bind(__webpack_require__, 954));
        io.stdout.write(renderTerminal(written, { color: io.color, width: io.columns }));
        return io.signal.aborted ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_INTERRUPTED */ ._ : result.exitCode;
    }
    finally {
        progress.end();
    }
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
