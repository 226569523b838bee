export const id = 5366;
export const ids = [5366,8777];
export const modules = {

/***/ 45366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accept: () => (/* binding */ accept)
/* harmony export */ });
/* harmony import */ var _outcome_changes_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40742);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58777);




/** `qtest accept FUNCTION|ID`: the last run once more as it was asked for, writing the ready tests and those with the function's changed results. */
async function accept(wanted, io) {
    const { result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWorkTree */ .Pl)(result);
    const [change] = (0,_outcome_changes_of_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .f)(result, wanted);
    const flags = { ...(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_2__/* .askedAgain */ .V)(result), write: true, ...(change && { accept: change.function }) };
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_3__.runCommand)('run', flags, io);
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


/***/ })

};
