export const id = 5007;
export const ids = [5007];
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

/***/ 15007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6859);
/* harmony import */ var _verify_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29776);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10069);




const NOT_PROVEN = 2;
/** `qtest verify PATH…`. Resolves to 0 when each case is proven or a person's own, else 2. */
async function verify(paths, flags, io) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .openProgress */ .m)(io, false);
    let answers;
    try {
        answers = await (0,_verify_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyTests */ .P)(paths, flags, { ...io, stderr: progress.sink });
    }
    finally {
        progress.end();
    }
    let file = '';
    for (const { testFile, status, title, reason } of answers) {
        if (testFile !== file)
            io.stdout.write(`${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(testFile)}\n`);
        file = testFile;
        io.stdout.write(`  ${status.padEnd(7)}  ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title)}${reason ? `: ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(reason)}` : ''}\n`);
    }
    const unproven = answers.filter(({ status }) => status === 'broken' || status === 'stale').length;
    const valid = answers.filter(({ status }) => status === 'valid').length;
    io.stdout.write(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(valid, 'valid case')}, ${unproven} without a valid proof, of ${answers.length}.\n`);
    return unproven > 0 ? NOT_PROVEN : 0;
}


/***/ })

};
