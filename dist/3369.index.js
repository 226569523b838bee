export const id = 3369;
export const ids = [3369];
export const modules = {

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mutant: () => (/* binding */ mutant)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73771);
/* harmony import */ var _report_line_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13758);
/* harmony import */ var _report_marked_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78120);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40742);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43629);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6859);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10069);









const NOT_NOTICED = 2;
/** `qtest mutant ID`: one open fault of the last run. With `run` its tests decide: 0 when one notices it, else 2. */
async function mutant(id, { run }, io) {
    const { root, result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    const fault = (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .oneById */ .l$)(result.survivors, id, 'open fault');
    const short = (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(result).ids.get(fault.id) ?? fault.id;
    io.stdout.write(`${lines(fault, short, (0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .rerunCommand */ .w)(result, '--write'))).join('\n')}\n`);
    return run ? await runIt(root, result, fault, io) : 0;
}
async function runIt(root, result, fault, io) {
    const { runFault } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2265), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 72089));
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .openProgress */ .m)(io, false);
    let tests;
    try {
        tests = await runFault(root, result, fault, { ...io, stderr: progress.sink });
    }
    finally {
        progress.end();
    }
    const say = (text) => void io.stdout.write(`\n${text}\n`);
    if (!tests) {
        say('Run: no test file reaches it.');
    }
    else if (tests.status === 'passed') {
        const pass = tests.tests.length === 1 ? '1 test passes' : `${tests.tests.length} tests pass`;
        say(`Run: ${pass} with the fault in place. None notices it.`);
    }
    else if (tests.status === 'failed') {
        const failed = tests.tests.filter((test) => test.status === 'failed');
        const names = failed.map((test) => `  ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)([test.file, ...test.titlePath].join(' > '))}`);
        say([`Run: noticed by ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(failed.length, 'test')}:`, ...names].join('\n'));
        return 0;
    }
    else {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The tests gave no result with the fault in place (${tests.status})`, {
            command: `tests of ${fault.file}`,
            exitCode: tests.exitCode,
            output: tests.output,
        });
    }
    return NOT_NOTICED;
}
function lines(fault, short, write) {
    const reached = fault.coveredBy.length === 0
        ? ['No test reaches it.']
        : ['Tests that reach it and do not notice:', ...fault.coveredBy.map((name) => `  ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(name)}`)];
    return [
        `${short}  ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(fault.file)}:${fault.line}   ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_report_marked_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(fault.label))}   (${fault.operator})`,
        ...(fault.diff ? ['', ...(0,_report_line_diff_js__WEBPACK_IMPORTED_MODULE_8__/* .lineDiff */ .g)(fault.diff)] : []),
        '',
        ...noticedBy(fault, write),
        ...reached,
    ];
}
function noticedBy({ noticedBy: input, proof }, write) {
    if (!input)
        return ['No input is known that tells it apart.'];
    const ready = proof?.by === 'ready-test' ? ` A ready test has it: ${write}.` : '';
    const where = proof?.by === 'written-test' ? ' A test that the run wrote has it.' : ready;
    return [
        `${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(input.case)} tells it apart: ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(input.result)}, with the fault ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(input.withFault)}.${where}`,
    ];
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

/***/ 13758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61318);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);


/** The lines of a change as a diff has them: `- old`, `+ new`, and what both have behind two spaces. */
function lineDiff({ before, after, }) {
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)([...before], [...after]).flatMap(({ added, removed, value }) => value.map((line) => `${added ? '+' : removed ? '-' : ' '} ${shown(line)}`.trimEnd()));
}
function shown(line) {
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    return `${indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' ')}${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(line.slice(indent.length).replaceAll('\t', ' '))}`;
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
