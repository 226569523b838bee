export const id = 8777;
export const ids = [8777];
export const modules = {

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
const CLEAR_LINE = '\r\u001B[2K';
const CONTROL = /\p{Cc}/gu;
function openProgress(io, quiet) {
    if (quiet)
        return { sink: { write: (text) => isExtract(text) && io.stderr.write(text) }, end: () => { } };
    if (!io.isTTY)
        return { sink: { write: eachOnce(io.stderr) }, end: () => { } };
    const started = io.now();
    const write = (text) => {
        if (isExtract(text)) {
            io.stderr.write(`${CLEAR_LINE}${text}`);
            return;
        }
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
/** What was asked for and is no progress, such as prompts. */
function isExtract(text) {
    return text.trimEnd().includes('\n');
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

/***/ 58777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _outcome_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63077);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10069);


/** Resolves to the exit code of the verdict (docs/verdicts.md); 130 after Ctrl-C. Rejects, after the result is shown, where it could not all be saved. */
async function runCommand(command, flags, io) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .openProgress */ .m)(io, flags.quiet ?? false);
    try {
        const { options, finished } = await finish(command, flags, { ...io, stderr: progress.sink });
        const { writeOutputs } = await Promise.all(/* import() */[__webpack_require__.e(2753), __webpack_require__.e(3527), __webpack_require__.e(8550), __webpack_require__.e(9024)]).then(__webpack_require__.bind(__webpack_require__, 79024));
        const { result, unsaved } = await writeOutputs(finished, options, io);
        progress.end();
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(3527), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 70954));
        io.stdout.write(renderTerminal(result, { color: io.color, width: io.columns }));
        const failure = finished.unwritten ?? unsaved;
        if (failure === undefined)
            return io.signal.aborted ? _outcome_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.interrupted : result.exitCode;
        io.stderr.write('Not all of this result could be saved, so the exit code is not the one above.\n');
        throw failure;
    }
    finally {
        progress.end();
    }
}
/** The run; what it asked for in vain is told in the files that the user named. */
async function finish(command, flags, io) {
    try {
        if (flags.head !== undefined || flags.basePackages) {
            const { compareRevisions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2265), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(3949)]).then(__webpack_require__.bind(__webpack_require__, 4260));
            return await compareRevisions(flags, io);
        }
        if (flags.dependency !== undefined || flags.upgrades) {
            const { compareUpgrades } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2265), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 23578));
            return await compareUpgrades(flags, io);
        }
        io.stderr.write('reading the change\n');
        const { loadOptions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2265)]).then(__webpack_require__.bind(__webpack_require__, 32265));
        const options = await loadOptions(command, flags, io);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 92427));
        return { options, finished: await run(options, io) };
    }
    catch (error) {
        const { writeFailure } = await Promise.all(/* import() */[__webpack_require__.e(2753), __webpack_require__.e(3527), __webpack_require__.e(8550), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 77505));
        await writeFailure({ error, command, flags }, io);
        throw error;
    }
}


/***/ })

};
