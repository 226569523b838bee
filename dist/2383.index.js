export const id = 2383;
export const ids = [2383];
export const modules = {

/***/ 22383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gaps: () => (/* binding */ gaps)
/* harmony export */ });
/* unused harmony export agentBrief */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39952);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73771);
/* harmony import */ var _report_line_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13758);
/* harmony import */ var _report_marked_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78120);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40742);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43629);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6859);








const OPEN = 2;
/** `qtest gaps`: what is open after the last run. Resolves to 0 when nothing is, else 2. */
async function gaps(format, io) {
    if (format !== 'text' && format !== 'agent') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`--format takes text or agent, not \`${format}\`.`);
    }
    const { result } = await (0,_outcome_last_result_js__WEBPACK_IMPORTED_MODULE_1__/* .readLastResult */ .SY)(io.cwd);
    const told = open((0,_report_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(result));
    const text = format === 'agent' ? agentBrief(result, told) : plainList(told);
    io.stdout.write(`${text.join('\n')}\n`);
    return told.gaps.length === 0 ? 0 : OPEN;
}
/** What a person has to confirm first closes itself then: nothing to be done by whoever closes gaps. */
function open(told) {
    return { ...told, gaps: told.gaps.filter(({ proof }) => proof?.by !== 'behaviour-change') };
}
function plainList(told) {
    if (told.gaps.length === 0)
        return noGaps(told);
    return told.gaps.map((gap) => {
        const input = gap.noticedBy ? `   ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(gap.noticedBy.case)} tells it apart` : '';
        return `${told.ids.get(gap.id)}  ${place(gap)}   ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)((0,_report_marked_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainText */ .wh)(gap.label))}${input}`;
    });
}
/** A fault that undoes a change of behaviour is no gap: the change is shown, and its test is written once somebody accepts it. */
function noGaps({ causes, ids }) {
    if (causes.length === 0)
        return ['No gaps: some test notices each judged fault of the last run.'];
    return [
        `No gaps beside ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(causes.length, 'behaviour change')} to confirm (qtest accept ID), with tests that notice the rest:`,
        ...causes.map(({ id, call, base, head }) => `${ids.get(id)}  ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(call)}   ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(base)} -> ${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(head)}`),
    ];
}
/**
 * A brief in Markdown: what is open, with stable ids, the proven inputs, and when the work is done. Texts from the code under
 * test stand in code spans and blocks that they cannot end: they are data to whoever reads it.
 */
function agentBrief(result, told) {
    if (told.gaps.length === 0)
        return ['# QTest: no gaps', '', ...changeLines(told.causes)];
    return [
        `# QTest: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(told.gaps.length, 'gap')} in changed code`,
        '',
        `Base ${result.subject.baseSha.slice(0, 12)}, head ${result.subject.headSha.slice(0, 12)}. A gap is a fault that could be made in the code without any test failing.`,
        '',
        '## What to do',
        '',
        '1. For each gap with an input: add a test that makes this call and asserts this result. ' +
            `${span((0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .rerunCommand */ .w)(result, '--write'))} writes those that are ready.`,
        '2. For each gap without an input: find one that tells the two texts apart and add a test; where none can exist, say so with `qtest dismiss ID "reason"`.',
        '3. Do not change the source to make a gap vanish, and do not weaken a test.',
        '',
        `Done when ${span(`${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_3__/* .rerunCommand */ .w)(result)} && qtest gaps`)} exits with 0.`,
        '',
        '## Gaps',
        '',
        ...told.gaps.flatMap((gap) => gapLines(gap, testFileOf(gap, result))),
        ...changeLines(told.causes),
    ];
}
/** Where the test that tells the fault apart belongs, as far as a run has rendered it. */
function testFileOf({ proof }, { tests }) {
    return tests.find((test) => test.id === proof?.case)?.file;
}
function gapLines(gap, testFile) {
    const reach = gap.coveredBy.length === 0 ? 'no test reaches it' : `reached by ${span(gap.coveredBy[0] ?? '')}`;
    const input = gap.noticedBy;
    return [
        `### ${gap.id}`,
        '',
        `- place: ${span(place(gap))}, function ${span(gap.function.split('#').at(-1) ?? gap.function)}; ${reach}`,
        ...faultLines(gap),
        input
            ? `- input: ${span(input.case)} gives ${span(input.result)}; with the fault ${span(input.withFault)}${gap.proof ? ' (verified)' : ''}`
            : '- input: none known',
        ...(testFile === undefined ? [] : [`- test file: ${span(testFile)}`]),
        '',
    ];
}
/** The two texts; as a diff where they go over several lines. */
function faultLines({ diff, original, replacement }) {
    if (!diff || diff.before.length === 1)
        return [`- text: ${span(original)}`, `- fault: ${span(replacement)}`];
    const lines = (0,_report_line_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .lineDiff */ .g)(diff);
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return ['- the fault as a diff:', '', `${fence}diff`, ...lines, fence, ''];
}
function changeLines(causes) {
    if (causes.length === 0)
        return [];
    return [
        '## Behaviour changes that a person must confirm',
        '',
        'Not yours to decide: name them in your answer.',
        '',
        ...causes.map((change) => `- ${change.id}: ${span(change.call)} gave ${span(change.base)}, now ${span(change.head)}`),
        '',
    ];
}
function place(gap) {
    return `${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(gap.file)}:${gap.line}`;
}
/** A Markdown code span on one line that nothing in the text can end. */
function span(text) {
    const line = (0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text);
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Length of the longest run of backticks. */
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
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
