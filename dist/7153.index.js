export const id = 7153;
export const ids = [7153];
export const modules = {

/***/ 77153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emit: () => (/* binding */ emit)
/* harmony export */ });
/* harmony import */ var _outcome_changes_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6859);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10069);





/** `qtest compare --emit FUNCTION|ID`: writes tests that fail until the function answers as base does. */
async function emit(wanted, io) {
    const { root, result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWorkTree */ .Pl)(result);
    const changes = onePerCause((0,_outcome_changes_of_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .f)(result, wanted));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .openProgress */ .m)(io, false);
    try {
        const { emitBase } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 90758));
        const files = await emitBase(root, result, changes, { ...io, stderr: progress.sink });
        progress.end();
        for (const file of files) {
            const added = file.cases.filter((one) => changes.some((change) => idOf(change) === one.id)).length;
            io.stdout.write(`wrote ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file.path)}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added, 'test')} with the results of ${result.subject.baseRef}\n`);
        }
        return 0;
    }
    finally {
        progress.end();
    }
}
function onePerCause(changes) {
    return changes.filter((change) => !changes.some((other) => other.id === change.sameCauseAs));
}
function idOf(change) {
    const { input } = change;
    return input !== null && typeof input === 'object' && 'id' in input ? String(input.id) : undefined;
}


/***/ }),

/***/ 10069:
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

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/**
 * The behaviour changes of one function of a run. `wanted` is its name or id, or the beginning of the id of one of its changes.
 * Throws ConfigurationError, naming those that there are, where none or several functions fit.
 */
function changesOf({ behaviourChanges: all, functions }, wanted) {
    const behaviourChanges = all.filter(({ kind }) => kind !== 'message'); // no test asserts those
    const names = new Map(functions.map((f) => [f.id, f.name]));
    const fits = (change) => names.get(change.function) === wanted || change.function === wanted || change.id.startsWith(wanted);
    const owners = [...new Set(behaviourChanges.filter(fits).map((change) => change.function))];
    if (owners.length === 1)
        return behaviourChanges.filter((change) => change.function === owners[0]);
    if (owners.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${wanted} stands for several functions. Name one of: ${owners.join(', ')}.`);
    }
    const known = [...new Set(behaviourChanges.map((change) => names.get(change.function) ?? change.function))];
    const list = known.length === 0 ? 'It has none at all.' : `It has some of: ${known.join(', ')}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`The last run has no behaviour change of ${wanted}. ${list}`);
}


/***/ })

};
