export const id = 8550;
export const ids = [8550,3943];
export const modules = {

/***/ 25934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ droppedText),
/* harmony export */   ig: () => (/* binding */ droppedCount),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);

/** In a line why candidates did not become tests: `12 refused by the compiler (TS7006), 1 failed as a test`. Empty where none was lost. */
function droppedText(result) {
    return lost(result)
        .map((entry) => `${entry.count} ${reasonText(entry)}`)
        .join(', ');
}
/** Number of them, in words; empty where none was lost. */
function droppedCount(result) {
    const count = lost(result).reduce((sum, entry) => sum + entry.count, 0);
    return count === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'candidate')} dropped`;
}
/** The reason of an entry; where the result has none, what its step asks. */
function reasonText({ step, reason }) {
    return reason ?? `not ${step}`;
}
/** What has no stable result is no test, and what a person edited or deleted is theirs: neither is a loss. */
function lost({ funnel }) {
    return funnel.rejected.filter(({ step, reason }) => step !== 'stable' && !reason?.endsWith('by hand'));
}


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43517);

/** The text of the `--json` file: the result within 5 MB, two spaces, a newline at the end. */
function renderJson(result) {
    return (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .printRunResult */ .SS)((0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .clampResult */ .jj)(result));
}


/***/ }),

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17210);
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78120);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);





/**
 * JUnit XML: a suite a project, a case a changed function. A case fails only where the run is blocked and the function has
 * gaps or changes; what was not measured is skipped with its reason; a run without a full verdict is an error.
 */
function renderJunit(result) {
    const told = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(result);
    const suites = [verdictSuite(result, told), ...result.projects.map((project) => projectSuite(project, result, told))];
    const total = (key) => suites.reduce((sum, suite) => sum + suite[key], 0);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        element('testsuites', {
            name: 'QTest',
            tests: total('tests'),
            failures: total('failures'),
            errors: total('errors'),
            time: (result.timings.totalMs / 1000).toFixed(3),
        }),
        ...suites.flatMap((suite) => suite.lines),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function suite(name, cases) {
    const count = (outcome) => cases.filter((entry) => entry.outcome === outcome).length;
    const counts = { tests: cases.length, failures: count('failed'), errors: count('error') };
    const head = element('testsuite', { name, ...counts, skipped: count('skipped') });
    return { ...counts, lines: [`  ${head}`, ...cases.flatMap((entry) => entry.lines), '  </testsuite>'] };
}
function verdictSuite(result, told) {
    const undecided = ['no-verdict', 'baseline-red', 'configuration'].includes(result.verdict);
    const outcome = undecided
        ? 'error'
        : result.verdict === 'not-analysed'
            ? 'skipped'
            : result.verdict === 'fail'
                ? 'failed'
                : 'passed';
    const message = (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .g)(result, told));
    return suite('QTest', [
        testCase('QTest', 'verdict', outcome, message, result.reasons.map((why) => `${why.code}: ${why.message}`)),
    ]);
}
function projectSuite(project, result, told) {
    return suite(project.root || '.', (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .functionsOf */ .TW)(project, result).map((changed) => functionCase(changed, result, told)));
}
function functionCase(changed, result, told) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .wasMeasured */ .su)(changed))
        return testCase(changed.file, changed.name, 'skipped', (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotMeasured */ .et)(changed)), []);
    const changes = told.changes.filter((change) => change.function === changed.id);
    const gaps = told.gaps.filter((fault) => fault.function === changed.id);
    const details = [
        ...changes.map((change) => `${change.file}:${change.line} ${change.call} was ${change.base}, is ${change.head}`),
        ...told.closed
            .filter((fault) => fault.function === changed.id)
            .map((fault) => `${fault.file}:${fault.line} only a test written by this run notices ${(0,_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(fault.label)}`),
        ...gaps.map((fault) => `${fault.file}:${fault.line} no test notices ${(0,_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(fault.label)}`),
    ];
    if (changed.judged === 0 && details.length === 0)
        return testCase(changed.file, changed.name, 'skipped', 'no fault judged', []);
    const open = result.verdict === 'fail' && details.length > 0;
    const message = `${changed.noticed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(changed.judged, 'fault')} noticed`;
    return testCase(changed.file, changed.name, open ? 'failed' : 'passed', message, details);
}
const TAGS = { failed: 'failure', error: 'error', skipped: 'skipped', passed: 'system-out' };
function testCase(classname, name, outcome, message, details) {
    const head = element('testcase', { classname, name });
    const tag = TAGS[outcome];
    const body = details.map((line) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(line, 500)).join('\n');
    const attributes = outcome === 'passed' ? {} : { message };
    const text = outcome === 'passed' ? [message, body].filter(Boolean).join('\n') : body;
    return {
        outcome,
        lines: [`    ${head}`, `      ${element(tag, attributes)}${escapeXml(text)}</${tag}>`, '    </testcase>'],
    };
}
function element(name, attributes) {
    const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml((0,_short_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(String(value)))}"`);
    return `<${name}${text.join('')}>`;
}
const XML = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Characters that XML 1.0 does not allow become U+FFFD. */
function escapeXml(text) {
    return text
        .toWellFormed()
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"']/g, (character) => XML[character] ?? character);
}


/***/ }),

/***/ 34003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78120);
/**
 * Text into GitHub Markdown so that it shows as it is. What comes from the code under test goes into code spans where it
 * can: GitHub makes no mentions, links or markup inside them.
 */


/** A code span, fenced by more backticks than the text has in a row. */
function code(text) {
    const line = (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (line.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** As `code`, for a table: a pipe would end the cell even inside a code span, and no backslash escapes it for certain. */
function cellCode(text) {
    return text.includes('|') ? htmlCode(text) : code(text);
}
/** A code element with nothing in it that Markdown or HTML would read; for summaries, where code spans do not work. */
function htmlCode(text) {
    return `<code>${entities((0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text))}</code>`;
}
/** Plain text. Mentions, references, links and markup in it do nothing. */
function plain(text) {
    return entities((0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text))
        .replace(/@(?=\S)/g, '@\u200b')
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}
/** Text with code between backticks (marked-text.ts). */
function marked(text, codeSpan = code) {
    return (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_1__/* .segments */ .JF)(text)
        .map((segment) => (segment.code ? codeSpan(segment.text) : plain(segment.text)))
        .join('');
}
/** A fenced block whose content cannot end it. Lines are cut at `width`. */
function fenced(language, lines, width = 160) {
    const safe = lines
        .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u))
        .map((line) => line.replaceAll('\t', '  ').trimEnd());
    const shown = safe.map((line) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line.length > width ? `${line.slice(0, width)}…` : line));
    const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
    return [`${fence}${language}`, ...shown, fence];
}
/** A link where the target is a web address; else nothing. */
function link(text, target) {
    if (!URL.canParse(target))
        return undefined;
    const url = new URL(target);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return `[${plain(text)}](${url.href.replace(/[()<>|`\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
const SPECIAL = /[&<>\\`*_[\]~|$#!]/g;
function entities(text) {
    return text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 72190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ commentMarker),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
// EXTERNAL MODULE: ./build/src/report/dropped.js
var report_dropped = __webpack_require__(25934);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown-sections.js





/** Longest label or cause in a line. */
const LINE = 140;
/** Where the policy stands and what tests notice: the lines under the title. */
function standing(result, told) {
    const { verdict, reasons, score } = result;
    const lines = [];
    const first = reasons[0];
    if (verdict === 'pass' || verdict === 'fail') {
        // Where nothing is left to do the title says it all.
        const open = told.causes.length + told.gaps.length + told.closed.length > 0 || verdict === 'fail';
        const text = [policyText(result), score.before && open ? figuresText(result) : ''].filter(Boolean).join(' ');
        if (text !== '')
            lines.push(text);
    }
    else if (first && verdict !== 'nothing-to-test') {
        lines.push((0,markdown_escape/* plain */.pj)((0,verdict_reasons/* whatToDo */.H6)(first.code)));
        if (score.before && verdict === 'baseline-red')
            lines.push(`In what could be judged: ${figuresText(result)}`);
    }
    const foreign = result.functions.some((changed) => changed.status === 'unsupported');
    const said = new Set(['policy-met', 'report-only', 'gaps-unnoticed', 'budget']);
    const notes = reasons
        .slice(1)
        .filter((note) => !said.has(note.code) && !(note.code === 'language-not-analysed' && foreign));
    return [...lines, ...notes.slice(0, 3).map((note) => (0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(note.message, 300)))];
}
function policyText({ verdict, policy, reasons }) {
    if (verdict === 'fail')
        return `${(0,markdown_escape/* marked */.xI)(reasons
            .map((why) => why.message)
            .slice(0, 2)
            .join(' '))}`;
    if (policy.ifEnforced?.verdict !== 'fail')
        return '';
    const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${(0,markdown_escape/* plain */.pj)((0,words/* humanDay */.Gm)(policy.enforceFrom))}` : '';
    return `Report-only${until}, nothing is blocked.`;
}
function figuresText({ score }) {
    const steps = [];
    const add = (figure, previous, when) => {
        if (figure && figure.noticed !== previous?.noticed)
            steps.push(`**${figure.noticed} of ${figure.judged}**${when}`);
    };
    add(score.after ?? score.before, undefined, '');
    add(score.withReady, score.after ?? score.before, ' with the ready tests');
    add(score.withConfirmed, score.withReady ?? score.before, ' once the changes are confirmed');
    return `Faults injected into the changed code that some test notices: ${steps.join('; ')}.`;
}
function changesSection(result, told, rows) {
    if (told.changes.length === 0)
        return [];
    const shown = told.changes.slice(0, rows);
    const more = told.changes.length - shown.length;
    const base = result.subject.baseRef;
    const { paths } = told;
    const names = [...new Set(told.causes.map((change) => (0,digest/* acceptName */.w)(change, result)))];
    const name = names.length === 1 ? names[0] : 'FUNCTION';
    const list = [
        '',
        `| call | ${(0,markdown_escape/* cellCode */.GA)(base)} | this PR | cause |`,
        '|---|---|---|---|',
        ...shown.map((change) => changeRow(change, paths)),
        ...(more > 0 ? [`| … ${(0,words/* plural */.LS)(more, 'more input')} | | | in the report |`] : []),
        '',
    ];
    return [
        `**Behaves differently from ${(0,markdown_escape/* code */.aY)(base)}. Intended?**${undoingText(told.causes)}`,
        ...(shown.length > 0 ? list : [`${(0,words/* plural */.LS)(more, 'input')}, in the report.`]),
        `Yes: \`/qtest accept ${name}\` adds tests with the new values. No: \`npx qtest compare --emit ${name}\` writes the failing test.`,
    ];
}
function changeRow(change, paths) {
    const place = `${(0,markdown_escape/* cellCode */.GA)(`${paths.get(change.file) ?? change.file}:${change.line}`)}`;
    const cause = change.sameCauseAs
        ? 'same'
        : [place, (0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(change.cause, LINE), markdown_escape/* cellCode */.GA)].filter(Boolean).join(', ');
    return `| ${(0,markdown_escape/* cellCode */.GA)(change.call)} | ${(0,markdown_escape/* cellCode */.GA)(change.base)} | ${(0,markdown_escape/* cellCode */.GA)(change.head)} | ${cause} |`;
}
function undoingText(causes) {
    const unnoticed = causes.filter((change) => change.unnoticed).length;
    if (unnoticed === 0)
        return '';
    if (causes.length === 1)
        return ' Undoing it breaks no test.';
    if (unnoticed < causes.length)
        return ` Undoing ${unnoticed} of the ${causes.length} breaks no test.`;
    return causes.length === 2 ? ' Undoing either line breaks no test.' : ' Undoing any of these lines breaks no test.';
}
function gapsSection(result, told, rows) {
    const [first, ...others] = told.gaps;
    const apply = applyText(result, told);
    if (!first)
        return apply ? [apply] : [];
    const { paths } = told;
    const place = (0,markdown_escape/* code */.aY)(`${paths.get(first.file) ?? first.file}:${first.line}`);
    const title = told.gaps.length === 1
        ? `**No test notices this fault** in ${place}`
        : `**No test notices these ${told.gaps.length} faults.** In ${place}:`;
    const shown = others.slice(0, rows);
    const more = others.length - shown.length;
    const head = [title, ...faultBlock(first)];
    if (others.length === 0)
        return [...head, [proofText(first), apply].filter(Boolean).join(' ')].filter(Boolean);
    return [
        ...head,
        ...[proofText(first)].filter(Boolean),
        '',
        ...shown.map((fault) => {
            const where = (0,markdown_escape/* code */.aY)(`${paths.get(fault.file) ?? fault.file}:${fault.line}`);
            return `- ${[`${where}, ${(0,markdown_escape/* marked */.xI)(arrows((0,short_text/* cut */.Jj)(fault.label, LINE)))}`, proofText(fault)].filter(Boolean).join(': ')}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
        ...(apply ? ['', apply] : []),
    ];
}
/** The fault as a diff, at most three lines on either side; a line of text where its lines are not at hand. */
function faultBlock({ diff, label }) {
    if (!diff)
        return [(0,markdown_escape/* marked */.xI)(arrows((0,short_text/* cut */.Jj)(label, LINE)))];
    const some = (sign, given) => {
        const lines = given.flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u));
        return [...lines.slice(0, 3).map((line) => `${sign}${line}`), ...(lines.length > 3 ? [`${sign} …`] : [])];
    };
    return (0,markdown_escape/* fenced */.OF)('diff', [...some('-', diff.before), ...some('+', diff.after)]);
}
function proofText({ noticedBy, status, coveredBy }) {
    if (noticedBy)
        return `${(0,markdown_escape/* code */.aY)(noticedBy.case)} does: ${(0,markdown_escape/* code */.aY)(noticedBy.result)}, with the fault ${(0,markdown_escape/* code */.aY)(noticedBy.withFault)}.`;
    if (status === 'no-coverage')
        return 'No test reaches it.';
    return coveredBy.length === 0
        ? ''
        : `${(0,words/* plural */.LS)(coveredBy.length, 'test')} ${coveredBy.length === 1 ? 'reaches' : 'reach'} it.`;
}
function applyText({ files }, { readyTests, writtenTests, closed, accepted }) {
    const written = writtenTests.length;
    const done = [
        ...(closed.length > 0 ? [(0,words/* plural */.LS)(closed.length, 'gap')] : []),
        ...(accepted > 0 ? [(0,words/* plural */.LS)(accepted, 'accepted behaviour change')] : []),
    ];
    const what = done.length > 0 ? `, for ${(0,words/* listed */.KE)(done)}` : '';
    if (written > 0)
        return `${(0,words/* plural */.LS)(written, 'verified test')} ${written === 1 ? 'was' : 'were'} written${what}.`;
    if (readyTests.length === 0)
        return '';
    const sources = files.filter((file) => !file.path.startsWith('.qtest/'));
    const lines = sources.reduce((sum, file) => sum + (file.linesAdded ?? 0), 0);
    const size = sources.length > 0 && lines > 0 ? ` (${(0,words/* plural */.LS)(sources.length, 'file')}, ${(0,words/* plural */.LS)(lines, 'line')})` : '';
    return `\`/qtest apply\` commits ${(0,words/* plural */.LS)(readyTests.length, 'verified test')}${size}.`;
}
function findingsSection({ findings }, rows) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, rows);
    const more = findings.length - shown.length;
    if (rows === 0)
        return [`**Also seen**: ${(0,words/* plural */.LS)(findings.length, 'finding')} in the report.`];
    return [
        '**Also seen**',
        ...shown.map(({ call, file, line, message }) => {
            const place = (0,markdown_escape/* code */.aY)(`${file}${line ? `:${line}` : ''}`);
            return `- ${[place, ...(call ? [(0,markdown_escape/* code */.aY)(call)] : [])].join(', ')}: ${(0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(message, LINE))}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
    ];
}
function testsSection(result, { readyTests, writtenTests }, rows) {
    const tests = [...readyTests, ...writtenTests];
    if (tests.length === 0 || rows === 0)
        return [];
    const shown = tests.slice(0, rows);
    const more = tests.length - shown.length;
    const added = result.functions.filter((changed) => changed.kind === 'new' && tests.some((test) => test.function === changed.id));
    const names = (0,words/* listed */.KE)(added.slice(0, 3).map((changed) => (0,markdown_escape/* htmlCode */.h8)(changed.name)));
    const verb = added.length === 1 ? 'is' : 'are';
    const check = added.length > 0 && added.length <= 3 ? `; ${names} ${verb} new, so please check the results` : '';
    const count = tests.length === 1 ? 'The test' : `The ${tests.length} tests`;
    return folded(`${count}${check}`, [
        '| call | result | only test to notice |',
        '|---|---|---|',
        ...shown.map(testRow),
        ...(more > 0 ? [`| … ${more} more | | |`] : []),
    ]);
}
function testRow(test) {
    const thrown = /^(throws|rejects with|resolves to) (.+)$/su.exec(test.result);
    const result = thrown ? `${thrown[1]} ${(0,markdown_escape/* cellCode */.GA)(thrown[2] ?? '')}` : (0,markdown_escape/* cellCode */.GA)(test.result);
    const [first, ...others] = test.notices;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const notices = first === undefined ? (0,markdown_escape/* plain */.pj)(test.reaches ?? '') : (0,markdown_escape/* marked */.xI)(arrows((0,short_text/* cut */.Jj)(first, LINE)), markdown_escape/* cellCode */.GA);
    return `| ${(0,markdown_escape/* cellCode */.GA)(test.call)} | ${result} | ${notices}${more} |`;
}
/** `->` between two stretches of code as an arrow. */
function arrows(label) {
    return label.replace(/` -> `/g, '` → `');
}
function notMeasuredSection(result, told, rows) {
    const { functionsNotMeasured, functionsChanged, notMeasured } = told;
    const beyond = functionsNotMeasured - notMeasured.reduce((sum, group) => sum + group.names.length, 0);
    const limits = result.limits.hit;
    if (functionsNotMeasured === 0 && limits.length === 0)
        return [];
    const { paths } = told;
    const shown = notMeasured.slice(0, rows);
    const more = notMeasured.slice(rows).reduce((sum, group) => sum + group.names.length, 0);
    const title = functionsNotMeasured > 0
        ? `Not measured: ${functionsNotMeasured} of ${(0,words/* plural */.LS)(functionsChanged, 'changed function')}`
        : 'Measured in part';
    if (rows === 0)
        return [`${title}; the report says why.`];
    return folded(title, [
        ...shown.map((group) => {
            const names = group.names.slice(0, 5).map((name) => (0,markdown_escape/* code */.aY)(name));
            const rest = group.names.length > 5 ? ` and ${group.names.length - 5} more` : '';
            return `- ${names.join(', ')}${rest} (${(0,markdown_escape/* plain */.pj)(paths.get(group.file) ?? group.file)})${joint(group.reason)}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
        ...(beyond > 0
            ? [`- ${(0,words/* plural */.LS)(beyond, 'function')} of lower rank ${beyond === 1 ? 'was' : 'were'} not selected`]
            : []),
        ...limits.slice(0, 3).map((limit) => `- ${(0,words/* sentence */.em)((0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(limit.message, LINE)))}`),
    ]);
}
/** A reason that starts with a verb follows the name; any other one comes after a colon. */
function joint(reason) {
    const follows = /^(?:reaches|needs|is|was|has|does|throws|calls|takes|ends|writes|reads|holds|cannot)\b/.test(reason);
    return `${follows ? ' ' : ': '}${(0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(reason, LINE))}`;
}
function dismissedSection({ dismissed }, rows) {
    const told = dismissed.filter((entry) => entry.isNew || entry.status === 'void');
    if (told.length === 0)
        return [];
    const shown = told.slice(0, rows);
    const added = told.filter((entry) => entry.isNew).length;
    const title = added > 0 ? `Dismissed by this change: ${added}` : `Dismissals that no longer count: ${told.length}`;
    if (rows === 0)
        return [`${title}, in the ledger.`];
    return folded(title, [
        ...shown.map((entry) => {
            const state = entry.status === 'void' ? 'no longer counts, its function changed; ' : '';
            return `- ${(0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(entry.label || entry.id, LINE))}: ${state}${(0,markdown_escape/* plain */.pj)((0,short_text/* cut */.Jj)(entry.reason, LINE))}`;
        }),
        ...(told.length > shown.length ? [`- ${told.length - shown.length} more in the ledger`] : []),
    ]);
}
/** The summary is HTML already; the blank line lets Markdown begin. */
function folded(summary, lines) {
    return [`<details><summary>${summary}</summary>`, '', ...lines, '</details>'];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js






/** First line of the comment, by which it is found again. `key` tells the comments of several jobs apart. */
function commentMarker(key = '') {
    return `<!-- qtest:gate${key.replace(/[^\w./]+/g, '_').replace(/^(?=.)/, ' ')} -->`;
}
/** No comment is longer. */
const MAX_LINES = 40;
/** Lists in the order in which they get room, each with the sizes that it may grow to. Without room a list is a line that counts. */
const SIZES = [
    ['changes', [2, 3, 4, 5, 6, 8, 10]],
    ['gaps', [1, 2, 3, 4, 5, 6, 8]],
    ['notMeasured', [1, 2, 3, 4, 6, 8]],
    ['findings', [1, 2, 3]],
    ['dismissed', [1, 2, 3, 5]],
    ['tests', [4, 6, 8, 10]],
];
/** The pull-request comment: at most 40 lines of GitHub Markdown, ending with a newline. */
function renderMarkdown(result, options = {}) {
    const told = (0,digest/* digest */.br)(result);
    let rows = { changes: 0, gaps: 0, notMeasured: 0, findings: 0, dismissed: 0, tests: 0 };
    let lines = comment(result, told, rows, options);
    for (let step = 0; step < LONGEST; step++) {
        for (const [list, sizes] of SIZES) {
            const size = sizes[step];
            if (size === undefined)
                continue;
            const grown = { ...rows, [list]: size };
            const longer = comment(result, told, grown, options);
            if (longer.length > MAX_LINES)
                continue;
            rows = grown;
            lines = longer;
        }
    }
    return `${lines.toSpliced(-1, 0, ...(options.folded ?? [])).join('\n')}\n`;
}
const LONGEST = Math.max(...SIZES.map(([, sizes]) => sizes.length));
function comment(result, told, rows, options) {
    const title = `### QTest: ${(0,markdown_escape/* marked */.xI)((0,headline/* headline */.g)(result, told))}`;
    const sections = [
        changesSection(result, told, rows.changes),
        gapsSection(result, told, rows.gaps),
        findingsSection(result, rows.findings),
        // Folded parts follow each other without a blank line.
        [
            ...testsSection(result, told, rows.tests),
            ...notMeasuredSection(result, told, rows.notMeasured),
            ...dismissedSection(result, rows.dismissed),
        ],
        footer(result, told, options),
    ];
    const body = sections.filter((section) => section.length > 0).flatMap((section) => ['', ...section]);
    const notes = options.notes?.length ? ['', ...options.notes] : [];
    return [commentMarker(options.key), title, ...standing(result, told), ...notes, ...body];
}
function footer(result, told, options) {
    const { timings, tool, report, cost } = result;
    const first = told.gaps[0];
    const id = first && (told.ids.get(first.id) ?? first.id);
    const dropped = (0,report_dropped/* droppedCount */.ig)(result);
    const address = options.reportUrl ?? report;
    const parts = [
        (0,words/* humanTime */.zK)(timings.totalMs),
        tool.model === 'none' ? 'no model' : `${(0,markdown_escape/* plain */.pj)(tool.model)}${cost.usd > 0 ? `, $${cost.usd.toFixed(2)}` : ''}`,
        ...(dropped ? [(0,markdown_escape/* plain */.pj)(dropped)] : []),
        ...(address ? [(0,markdown_escape/* link */.nf)('report', address)] : []),
        ...(id && /^\w+$/.test(id) ? [`fault ${id} is wrong? \`/qtest dismiss ${id} reason\``] : []),
    ];
    return [`<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`];
}


/***/ }),

/***/ 94018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/** Why a verdict is what it is. Closed: what has no line here is reported as `internal`. */
const REASONS = {
    'policy-met': {
        verdict: 'pass',
        text: 'Judged, and the policy is met.',
        whatToDo: 'Nothing.',
    },
    'report-only': {
        verdict: 'pass',
        text: 'Judged; the policy is not met, and it is not enforced yet.',
        whatToDo: 'Apply the ready tests, or set `enforce: now` in qtest.yml when the team is ready.',
    },
    'gaps-unnoticed': {
        verdict: 'fail',
        text: 'Faults in the changed code go unnoticed, and QTest holds a proven input for each.',
        whatToDo: 'Commit the ready tests (`qtest run --write`), accept the changed results, or dismiss a fault with a reason.',
    },
    'score-below-threshold': {
        verdict: 'fail',
        text: 'The share of faults that tests notice is below the threshold.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'too-many-survivors': {
        verdict: 'fail',
        text: 'Fewer than 10 faults were judged, and more of them survive than `max-survivors` allows.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'no-function-changed': {
        verdict: 'nothing-to-test',
        text: 'No function changed: comments, formatting, types, moves and renames do not count.',
        whatToDo: 'Nothing.',
    },
    'only-tests-changed': {
        verdict: 'nothing-to-test',
        text: 'Only test files changed.',
        whatToDo: 'Nothing. `qtest mutate --files` judges sources that did not change.',
    },
    'only-deletions': {
        verdict: 'nothing-to-test',
        text: 'Code was only removed; no function that remains differs.',
        whatToDo: 'Nothing.',
    },
    'only-excluded-files': {
        verdict: 'nothing-to-test',
        text: 'Every changed source file is left out by a rule (generated, vendored, minified, configuration).',
        whatToDo: 'If one of them is written by hand, take away its mark in .gitattributes or its @generated line.',
    },
    'no-fault-possible': {
        verdict: 'nothing-to-test',
        text: 'The changed functions have no place for a fault that would be worth a test.',
        whatToDo: 'Nothing.',
    },
    'language-not-analysed': {
        verdict: 'not-analysed',
        text: 'The changed functions are in a language that QTest does not analyse.',
        whatToDo: 'See docs/support.md for the languages it reads.',
    },
    'framework-not-supported': {
        verdict: 'not-analysed',
        text: "The project's test runner is not supported.",
        whatToDo: 'QTest drives Vitest, Jest, Mocha, `node --test` and plain scripts that `node` runs. Until one of these runs the tests, nothing of the project is judged: review its changes by hand.',
    },
    'dependency-bot': {
        verdict: 'not-analysed',
        text: 'The pull request is of a bot that changes versions of dependencies, and nobody else pushed to it.',
        whatToDo: 'Nothing. `qtest run` judges it on a laptop.',
    },
    draft: {
        verdict: 'not-analysed',
        text: 'The pull request is a draft.',
        whatToDo: 'Nothing; it is judged when it is ready for review. `drafts: true` judges drafts as well.',
    },
    'skip-label': {
        verdict: 'not-analysed',
        text: 'Somebody with write permission added the label `qtest:skip`.',
        whatToDo: 'Take the label away to have the pull request judged again.',
    },
    'judged-on-head': {
        verdict: 'any',
        text: 'The same functions were judged on the head of the pull request; the merge queue takes that verdict over.',
        whatToDo: 'Nothing.',
    },
    'proofs-hold': {
        verdict: 'pass',
        text: 'In a merge queue, where the functions differ from those that were judged: the proofs of the committed tests hold.',
        whatToDo: 'Nothing.',
    },
    'proofs-broken': {
        verdict: 'fail',
        text: 'In a merge queue: a committed test of QTest has no valid proof any more.',
        whatToDo: 'Run `qtest verify` on the branch brought up to date with its base.',
    },
    'baseline-red': {
        verdict: 'baseline-red',
        text: 'Tests fail without any fault. Their files were left out in the copy and the rest was judged, so figures are partial.',
        whatToDo: 'Mend the tests that are named, then run again.',
    },
    'no-tests-run': {
        verdict: 'no-verdict',
        text: 'Test files exist, but the runner ended without running a test.',
        whatToDo: "Run the project's tests by hand and look at what its configuration includes.",
    },
    'flaky-baseline': {
        verdict: 'no-verdict',
        text: 'Tests passed once and failed once with the code unchanged, so no result can be trusted.',
        whatToDo: 'Mend or leave out the tests that are named.',
    },
    'runner-failed': {
        verdict: 'no-verdict',
        text: 'The test runner could not start or gave no readable result.',
        whatToDo: "Run the project's tests by hand; the last lines that it printed are in the report.",
    },
    'runner-timeout': {
        verdict: 'no-verdict',
        text: 'The existing tests did not end in time.',
        whatToDo: 'Look for a test that never ends, or give them more time: `test-timeout` in qtest.yml.',
    },
    'dependencies-missing': {
        verdict: 'no-verdict',
        text: "The project's dependencies are not installed.",
        whatToDo: 'Install them (the message names the command), or let QTest do it in its sandbox: `install: true` in qtest.yml.',
    },
    'sibling-not-built': {
        verdict: 'no-verdict',
        text: 'A package of the same workspace that the project imports is not built.',
        whatToDo: 'Build it (the message names the command) and run again.',
    },
    'module-does-not-load': {
        verdict: 'no-verdict',
        text: 'A changed module throws, hangs or exits when it is imported.',
        whatToDo: 'Mend the import, or move the work out of module level.',
    },
    'file-name-not-supported': {
        verdict: 'no-verdict',
        text: 'No import of the test runner can name the changed file.',
        whatToDo: 'Rename it: without `?`, `#`, `%`, backslash, tab or line break in its path.',
    },
    'engine-missing': {
        verdict: 'no-verdict',
        text: 'The mutation engine is not installed and could not be fetched; search and certificates worked without it.',
        whatToDo: 'Run once where `npm` reaches its registry.',
    },
    'engine-crashed': {
        verdict: 'no-verdict',
        text: 'The mutation engine ended with an error.',
        whatToDo: 'The last lines that it printed are in the report; please report them with `qtest doctor`.',
    },
    'engine-timeout': {
        verdict: 'no-verdict',
        text: 'The mutation engine did not end in time.',
        whatToDo: 'Look for a test that never ends, or give it more time: `test-timeout` in qtest.yml, fewer functions with `max-functions`.',
    },
    'tool-failed': {
        verdict: 'no-verdict',
        text: 'A tool that QTest drives failed.',
        whatToDo: 'The message says which and why; `qtest doctor` checks the tools one by one.',
    },
    'no-sandbox': {
        verdict: 'no-verdict',
        text: 'The job holds a secret, and nothing here keeps code of the change away from it.',
        whatToDo: 'Install bubblewrap or Docker, or run QTest in a job without secrets. See docs/security.md.',
    },
    'stale-report': {
        verdict: 'no-verdict',
        text: "The engine's report is not of this run, so it was not read.",
        whatToDo: 'Run again; if it comes back, please report it.',
    },
    'results-incomplete': {
        verdict: 'no-verdict',
        text: 'Fewer faults have a result than were planned.',
        whatToDo: 'Raise `max-wall` where the report names it as a limit that was hit. Else run again; if it comes back, please report it.',
    },
    'faults-not-run': {
        verdict: 'no-verdict',
        text: 'No fault was run.',
        whatToDo: 'See the messages beside this one for what came before.',
    },
    'nothing-judged': {
        verdict: 'no-verdict',
        text: 'Faults were injected, but none gave a result that can be judged.',
        whatToDo: 'The report lists each with its reason.',
    },
    'control-failed': {
        verdict: 'no-verdict',
        text: 'A control did not behave: a change of nothing was noticed, or one that breaks everything was not.',
        whatToDo: "Run the project's tests twice by hand; a test may depend on its order or on how the code is written.",
    },
    'switch-observed': {
        verdict: 'no-verdict',
        text: 'A result differs between the switch and a plain edit of the source: the code or a test can see that it is being mutated.',
        whatToDo: 'Look at the fault that is named; code that looks at its own text or globals behaves so.',
    },
    'covered-but-not-run': {
        verdict: 'no-verdict',
        text: 'Tests that reach faults were not run against them.',
        whatToDo: 'Run again; if it comes back, please report it with the runner and its version.',
    },
    'all-timeouts': {
        verdict: 'no-verdict',
        text: 'Every fault ended in a timeout, which says nothing about the tests.',
        whatToDo: 'The machine may be overloaded, or the tests wait for something that is not there.',
    },
    'needs-service': {
        verdict: 'no-verdict',
        text: 'Only tests that need a service reach the changed code, and the service is not there.',
        whatToDo: 'Start the service that is named where QTest runs, then run again.',
    },
    'sandbox-blocked': {
        verdict: 'no-verdict',
        text: 'Only tests that need what the sandbox keeps from them reach the changed code.',
        whatToDo: 'Add the lines that are named to qtest.yml on the base branch. With `services` faults are tried one at a time.',
    },
    interrupted: {
        verdict: 'no-verdict',
        text: 'The run was interrupted; what it had found so far is kept.',
        whatToDo: 'Run again.',
    },
    internal: {
        verdict: 'no-verdict',
        text: 'QTest itself failed.',
        whatToDo: 'Please report the message.',
    },
    configuration: {
        verdict: 'configuration',
        text: 'The configuration or the command line is wrong.',
        whatToDo: 'The message says what is wrong, where, and what to write instead.',
    },
    budget: {
        verdict: 'any',
        text: 'The search was cut by its time limit; the verdict is about what was found until then.',
        whatToDo: 'Raise `--max-wall` for a full answer.',
    },
    sampled: {
        verdict: 'any',
        text: 'The change is large: only the functions that rank highest were judged.',
        whatToDo: 'Split the change, or raise `max-functions` in qtest.yml.',
    },
    'syntax-error': {
        verdict: 'any',
        text: 'A changed file does not parse; it was left out, the others were judged.',
        whatToDo: 'Mend the line that is named.',
    },
};
/** A reason of this run: the list's text, or `message` where the run knows better. An unknown code becomes `internal`. */
function reason(code, message) {
    if (isReasonCode(code))
        return { code, message: message || REASONS[code].text };
    return { code: 'internal', message: message ? `${code}: ${message}` : code };
}
/** What helps, for the code of a reason. */
function whatToDo(code) {
    return REASONS[isReasonCode(code) ? code : 'internal'].whatToDo;
}
function isReasonCode(code) {
    return Object.hasOwn(REASONS, code);
}


/***/ }),

/***/ 43517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ RUN_RESULT_LIMIT),
  Rw: () => (/* reexport */ RUN_RESULT_VERSION),
  jj: () => (/* binding */ clampResult),
  a8: () => (/* binding */ parseRunResult),
  SS: () => (/* binding */ printRunResult)
});

// UNUSED EXPORTS: runResultJsonSchema

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/verdict/run-result-schema.js
/**
 * RunResult: everything that one run found, in one JSON file (`--json`). Comments, reports and statuses are made from it alone,
 * so it is validated wherever it is read. Texts in it may come from the code under test: whoever shows them escapes them.
 */

const RUN_RESULT_VERSION = 1;
const count = schemas/* int */.Whr().min(0);
const milliseconds = schemas/* number */.aig().min(0);
/** Of the faults that were judged, how many some test notices. Always `judged` > 0: where nothing was judged there is no figure. */
const figure = schemas/* object */.Ikc({ noticed: count, judged: schemas/* int */.Whr().min(1) });
const verdict = schemas/* enum */.k5n([
    'pass',
    'nothing-to-test',
    'not-analysed',
    'fail',
    'baseline-red',
    'no-verdict',
    'configuration',
]);
/** A code of reasons.ts with its text for this run. */
const reason = schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
const tool = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    engines: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    /** `bubblewrap`, `docker`, `host`; `none` where nothing was executed. */
    sandbox: schemas/* string */.YjP(),
    /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
    node: schemas/* string */.YjP().optional(),
    /** What that Node is for where it is another machine than this one, and of the runner image: `linux/arm64`. */
    platform: schemas/* string */.YjP().optional(),
    network: schemas/* boolean */.zMY().optional(),
    /** `none`, or provider and name. */
    model: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr(),
    configDigest: schemas/* string */.YjP(),
});
/** What the command line said, as given; what it did not say is absent. */
const asked = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['run', 'mutate', 'compare']),
    base: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    seed: schemas/* string */.YjP().optional(),
    iterations: schemas/* string */.YjP().optional(),
    maxWall: schemas/* string */.YjP().optional(),
    sandbox: schemas/* string */.YjP().optional(),
    install: schemas/* boolean */.zMY().optional(),
    mode: schemas/* string */.YjP().optional(),
    gate: schemas/* string */.YjP().optional(),
    threshold: schemas/* string */.YjP().optional(),
});
const subject = schemas/* object */.Ikc({
    /** `owner/name`, or the folder's name on a laptop. */
    repository: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().optional(),
    /** As given or found: `main`. */
    baseRef: schemas/* string */.YjP(),
    baseSha: schemas/* string */.YjP(),
    /** `merge base with main`, `first parent of the merge`, `given`. */
    baseHow: schemas/* string */.YjP(),
    headSha: schemas/* string */.YjP(),
    mergeSha: schemas/* string */.YjP().optional(),
    ranOn: schemas/* enum */.k5n(['merge', 'head', 'work-tree']),
    /** Equal for two changes of the same functions to the same code, judged by the same settings. */
    functionsDigest: schemas/* string */.YjP().optional(),
    filesChanged: count,
    functionsChanged: count,
    /** Fewer than functionsChanged where a large change was sampled. Both count functions of languages that are not analysed. */
    functionsSelected: count,
});
const policy = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(['report', 'enforce']),
    gate: schemas/* enum */.k5n(['gaps', 'score']),
    /** Per cent; for `gate: score`. */
    threshold: schemas/* number */.aig().min(0).max(100).optional(),
    maxSurvivors: count,
    /** `2026-12-07`: report-only before this day. */
    enforceFrom: schemas/* string */.YjP().optional(),
    failOn: schemas/* enum */.k5n(['fail', 'error']),
    /** What this run would be under enforcement; present while it is not enforced and something was judged. */
    ifEnforced: schemas/* object */.Ikc({ verdict: schemas/* enum */.k5n(['pass', 'fail']), exitCode: schemas/* int */.Whr(), message: schemas/* string */.YjP() }).optional(),
    /** What the pull request's own change of the policy would do, in a sentence. */
    proposed: schemas/* string */.YjP().optional(),
});
const score = schemas/* object */.Ikc({
    /** Gate score with the tests that stand in the tree. */
    before: figure.optional(),
    /** The same after this run wrote its tests; equals `before` where it wrote none. */
    after: figure.optional(),
    /** With the tests that are ready to be committed. */
    withReady: figure.optional(),
    /** With these and the new values of the behaviour changes as tests. */
    withConfirmed: figure.optional(),
    /** Every fault of the changed functions that is not arid. */
    full: figure.optional(),
    killed: count,
    survived: count,
    noCoverage: count,
    timeout: count,
    compileError: count,
    /** Arid by rule (message text, logging): counted, never judged. */
    ignored: count,
    needsService: count,
    planned: count,
    /** True where a part could not be judged (a failing test file left out, a project not run). */
    partial: schemas/* boolean */.zMY(),
});
const baseline = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['green', 'red', 'flaky', 'needs-service', 'no-tests', 'crashed', 'timeout', 'not-run']),
    /** How often the tests ran. */
    runs: count,
    durationMs: milliseconds,
    /** Failing tests, as `file > title`. */
    failed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Test files that were left out in the copy because they fail without the change of a fault. */
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Tests that fail because what they talk to is not there, as `file > title (what is missing)`; their files are left out too. */
    needsService: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Lines that qtest.yml lacks for them: what they need is there, and the sandbox keeps them from it. */
    openings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const project = schemas/* object */.Ikc({
    /** Relative to the repository, `` for the root. */
    root: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** Id: `typescript`, `go`. */
    language: schemas/* string */.YjP(),
    /** `vitest`, `jest`, `mocha`, `node:test`, `none`; empty where the language is not analysed. */
    framework: schemas/* string */.YjP(),
    frameworkVersion: schemas/* string */.YjP().optional(),
    verdict,
    reasons: schemas/* array */.YOg(reason),
    score: figure.optional(),
    testsReaching: count,
    testsTotal: count,
    baseline,
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const changedFunction = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    language: schemas/* string */.YjP(),
    /** `root` of its project. */
    project: schemas/* string */.YjP(),
    lines: schemas/* object */.Ikc({ start: schemas/* int */.Whr(), end: schemas/* int */.Whr() }),
    kind: schemas/* enum */.k5n(['new', 'changed']),
    /** Of its code, without comments, formatting and types; a dismissal counts for one digest alone. */
    digest: schemas/* string */.YjP().optional(),
    /** `tested` and `changed` were measured; the rest says why not. */
    status: schemas/* enum */.k5n([
        'tested',
        'changed',
        'needs-double',
        'needs-service',
        'unmutable',
        'unsupported',
        'stopped',
        'skipped',
    ]),
    /** In words, where it was not or only partly measured: ``reaches Postgres by `db/client.ts`; its 9 tests need the database``. */
    reason: schemas/* string */.YjP().optional(),
    waysTried: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Faults judged in it, and how many of them the tests in the tree notice. */
    noticed: count,
    judged: count,
    /** `noticed` with the ready tests. */
    noticedWithReady: count.optional(),
    testsReady: count,
    testsWritten: count.optional(),
    /** Inputs listed as behaviour changes. */
    changes: count,
});
/** One input that tells a fault apart from the code as it is. Texts as values.ts prints them. */
const noticedBy = schemas/* object */.Ikc({
    /** `splitCents(5, 1)` */
    case: schemas/* string */.YjP(),
    /** `[5]` */
    result: schemas/* string */.YjP(),
    /** `RangeError` */
    withFault: schemas/* string */.YjP(),
});
const survivor = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** Id of its function. */
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr().optional(),
    endColumn: schemas/* int */.Whr().optional(),
    original: schemas/* string */.YjP(),
    replacement: schemas/* string */.YjP(),
    operator: schemas/* string */.YjP(),
    /** 1 is shown first. */
    rank: schemas/* int */.Whr(),
    status: schemas/* enum */.k5n(['survived', 'no-coverage']),
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and not listed as a gap. */
    counted: schemas/* boolean */.zMY().optional(),
    /** The fault does not exist on base. */
    isNew: schemas/* boolean */.zMY(),
    /** A verified input that notices it: as a test ready to be committed or written by this run, or among the behaviour changes to confirm. */
    proof: schemas/* object */.Ikc({ by: schemas/* enum */.k5n(['ready-test', 'written-test', 'behaviour-change']), case: schemas/* string */.YjP() }).optional(),
    noticedBy: noticedBy.optional(),
    /** In a line, code between backticks: `` `parts < 1` -> `parts <= 1` ``. */
    label: schemas/* string */.YjP(),
    /** The whole source lines, without and with the fault; `line` is the first of them. */
    diff: schemas/* object */.Ikc({ before: schemas/* array */.YOg(schemas/* string */.YjP()), after: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    /** Tests that reach it and do not notice it. */
    coveredBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const behaviourChange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    /** `prorate(3000, 0, 0)` */
    call: schemas/* string */.YjP(),
    /** The test case, as generate/test-case.ts has it. */
    input: schemas/* unknown */.L5J(),
    /** Result on base and on head, as values.ts prints them. */
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    /** Code between backticks: `` `>` became `>=` ``; empty where no single hunk explains it. */
    cause: schemas/* string */.YjP(),
    /** Id of the change in this list that has the same cause and is listed first. */
    sameCauseAs: schemas/* string */.YjP().optional(),
    kind: schemas/* enum */.k5n(['crash', 'kind', 'value', 'message']),
    /** Undoing the cause breaks no test that stands in the tree. */
    unnoticed: schemas/* boolean */.zMY(),
    /** This run was asked to accept it, and wrote the new results as tests. */
    accepted: schemas/* boolean */.zMY().optional(),
    /** Command that shows it: `npx qtest compare --emit prorate`. */
    reproduce: schemas/* string */.YjP(),
});
const finding = schemas/* object */.Ikc({
    /** `broken-test`: a test of QTest's own, from an earlier run, that fails now. */
    kind: schemas/* enum */.k5n(['hang', 'crash', 'broken-test', 'note']),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    call: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
});
const funnel = schemas/* object */.Ikc({
    candidates: count,
    parsed: count,
    compiled: count,
    passed: count,
    stable: count,
    useful: count,
    kept: count,
    /** What each step dropped by reason, with one example. */
    rejected: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), reason: schemas/* string */.YjP().optional(), count, example: schemas/* string */.YjP() })),
});
const test = schemas/* object */.Ikc({
    /** Id of the case. */
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    /** Describe blocks and title, joined by ` > `. */
    name: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    /** `search`, `documented`, `existing-test`, `recorded`, `amplified`, or model and tier. */
    origin: schemas/* string */.YjP(),
    /** Ids of the faults that it alone notices. */
    kills: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** `ready`: not committed yet; `written`: by this run; `standing`: from an earlier run; `to-confirm`: has a changed result. */
    state: schemas/* enum */.k5n(['ready', 'written', 'standing', 'to-confirm']),
    call: schemas/* string */.YjP(),
    /** `[5]`, `throws RangeError`. */
    result: schemas/* string */.YjP(),
    /** Faults in a line each, code between backticks. */
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** For a test that is kept for reach alone: `branch for a non-integer`. */
    reaches: schemas/* string */.YjP().optional(),
});
const file = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['create', 'update', 'delete']),
    /** Git blob that was read, for updates and deletions. */
    baseBlob: schemas/* string */.YjP().optional(),
    sha256: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    linesAdded: count.optional(),
});
const certificate = schemas/* object */.Ikc({
    testFile: schemas/* string */.YjP(),
    case: schemas/* string */.YjP(),
    titlePath: schemas/* array */.YOg(schemas/* string */.YjP()),
    fault: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['valid', 'stale', 'broken', 'edited']),
});
const dismissal = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['fault', 'behaviour-change']),
    reason: schemas/* string */.YjP(),
    date: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** `void`: the function changed since, the dismissal no longer counts. */
    status: schemas/* enum */.k5n(['active', 'void']),
    /** Added by this change. */
    isNew: schemas/* boolean */.zMY(),
});
const tokens = { usd: schemas/* number */.aig().min(0), inputTokens: count, outputTokens: count };
const run_result_schema_runResult = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(RUN_RESULT_VERSION),
    tool,
    asked,
    subject,
    verdict,
    exitCode: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(reason),
    policy,
    score,
    projects: schemas/* array */.YOg(project),
    functions: schemas/* array */.YOg(changedFunction),
    survivors: schemas/* array */.YOg(survivor),
    behaviourChanges: schemas/* array */.YOg(behaviourChange),
    findings: schemas/* array */.YOg(finding),
    funnel,
    tests: schemas/* array */.YOg(test),
    files: schemas/* array */.YOg(file),
    certificates: schemas/* array */.YOg(certificate),
    dismissed: schemas/* array */.YOg(dismissal),
    cost: schemas/* object */.Ikc({ ...tokens, byModel: schemas/* array */.YOg(schemas/* object */.Ikc({ model: schemas/* string */.YjP(), ...tokens })) }),
    /** Stages in the order in which they ran. */
    timings: schemas/* object */.Ikc({ totalMs: milliseconds, stages: schemas/* array */.YOg(schemas/* object */.Ikc({ stage: schemas/* string */.YjP(), ms: milliseconds })) }),
    /** By kind (`tests`, `faults`, `searches`, `observations`, `proofs`, `checks`): results asked for, and those that an earlier run had found. */
    reused: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), asked: count, found: count })).optional(),
    limits: schemas/* object */.Ikc({ hit: schemas/* array */.YOg(schemas/* object */.Ikc({ limit: schemas/* string */.YjP(), message: schemas/* string */.YjP() })) }),
    /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
    mutationReport: schemas/* string */.YjP().optional(),
    /** Path or address of the HTML report. */
    report: schemas/* string */.YjP().optional(),
    /** Lists that were cut to keep the file within its limit. */
    truncated: schemas/* array */.YOg(schemas/* object */.Ikc({ list: schemas/* string */.YjP(), kept: count, total: count })),
});

;// CONCATENATED MODULE: ./build/src/verdict/run-result.js
/** Reading and writing RunResult files. Its shape is in run-result-schema.ts. */




/** Largest file that is written or read, in bytes of UTF-8. */
const RUN_RESULT_LIMIT = 5 * 1024 * 1024;
/** JSON Schema of the result file; docs/run-result.schema.json holds it. */
function runResultJsonSchema() {
    const schema = z.toJSONSchema(runResult, { io: 'input' });
    return { $schema: schema.$schema, title: 'QTest RunResult', ...schema };
}
/**
 * Reads a result file's text. Throws ConfigurationError naming the first fields that are wrong; `where` is the file's name as
 * the user knows it.
 */
function parseRunResult(text, where = 'the result file') {
    if (Buffer.byteLength(text) > RUN_RESULT_LIMIT) {
        throw new errors/* ConfigurationError */.j1(`${where} is larger than 5 MB, which QTest never writes. Make it anew with \`qtest run --json\`.`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* ConfigurationError */.j1(`${where} is not JSON (${why}). Make it anew with \`qtest run --json\`.`);
    }
    const version = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version !== RUN_RESULT_VERSION) {
        throw new errors/* ConfigurationError */.j1(`${where} has schema version ${version}; this QTest reads version ${RUN_RESULT_VERSION}. Read it with the QTest that wrote it.`);
    }
    const parsed = run_result_schema_runResult.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'the top'}: ${issue.message}`);
    throw new errors/* ConfigurationError */.j1(`${where} is not a QTest result (${issues.join('; ')}). Make it anew with \`qtest run --json\`.`);
}
/** Lists that may be cut. What decides is not among them. */
const CLAMPABLE = [
    'certificates',
    'findings',
    'tests',
    'files',
    'dismissed',
    'survivors',
    'behaviourChanges',
    'functions',
];
/** The result as it is written: within `limit` bytes, the heaviest lists halved until it fits, each cut noted in `truncated`. */
function clampResult(result, limit = RUN_RESULT_LIMIT) {
    const totals = new Map(result.truncated.map((cut) => [cut.list, cut.total]));
    let clamped = result;
    while (Buffer.byteLength(printRunResult(clamped)) > limit) {
        const weights = CLAMPABLE.map((list) => ({ list, weight: JSON.stringify(clamped[list]).length }));
        const list = weights.sort((a, b) => b.weight - a.weight)[0]?.list;
        if (list === undefined || clamped[list].length === 0)
            break;
        const total = totals.get(list) ?? clamped[list].length;
        totals.set(list, total);
        const kept = clamped[list].slice(0, Math.floor(clamped[list].length / 2));
        const others = clamped.truncated.filter((cut) => cut.list !== list);
        clamped = { ...clamped, [list]: kept, truncated: [...others, { list, kept: kept.length, total }] };
    }
    return clamped;
}
/** The text of a result file. */
function printRunResult(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ })

};
