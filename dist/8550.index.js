export const id = 8550;
export const ids = [8550];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42753);

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
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73771);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46333);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17210);
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78120);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);






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
    const own = result.findings.filter((finding) => finding.function === changed.id);
    const seen = own.map((finding) => {
        const place = `${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}`;
        return `${place} ${finding.call === undefined ? '' : `${finding.call}: `}${(0,_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findingText */ .N)(finding))}`;
    });
    if (changed.judged === 0 && details.length + seen.length === 0)
        return testCase(changed.file, changed.name, 'skipped', 'no fault judged', []);
    const isHeld = result.policy.findings === 'fail' && own.some(({ kind, onBase }) => kind !== 'model-doubt' && !onBase);
    const open = result.verdict === 'fail' && (details.length > 0 || isHeld);
    const message = `${changed.noticed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(changed.judged, 'fault')} noticed`;
    return testCase(changed.file, changed.name, open ? 'failed' : 'passed', message, [...details, ...seen]);
}
const TAGS = { failed: 'failure', error: 'error', skipped: 'skipped', passed: 'system-out' };
function testCase(classname, name, outcome, message, details) {
    const head = element('testcase', { classname, name });
    const tag = TAGS[outcome];
    const body = details.map((line) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(line, 500)).join('\n');
    const attributes = outcome === 'passed' ? {} : { message };
    const text = outcome === 'passed' ? [message, body].filter(Boolean).join('\n') : body;
    return {
        outcome,
        lines: [`    ${head}`, `      ${element(tag, attributes)}${escapeXml(text)}</${tag}>`, '    </testcase>'],
    };
}
function element(name, attributes) {
    const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml((0,_short_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(String(value)))}"`);
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
// EXTERNAL MODULE: ./build/src/report/api-text.js
var api_text = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/src/report/model-notes.js
var model_notes = __webpack_require__(32757);
// EXTERNAL MODULE: ./build/src/report/rerun.js
var rerun = __webpack_require__(40742);
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
        // A message about the configuration says itself what to do.
        if (verdict !== 'configuration')
            lines.push((0,markdown_escape/* marked */.xI)((0,verdict_reasons/* whatToDo */.H6)(first.code)));
        if (score.before && verdict === 'baseline-red')
            lines.push(figuresText(result).replace('Faults', 'In what could be judged, faults'));
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
function changesSection(result, told, rows, isFork = false) {
    if (told.changes.length === 0)
        return [];
    const shown = told.changes.slice(0, rows);
    const more = told.changes.length - shown.length;
    const base = result.subject.baseRef;
    const { paths } = told;
    const names = [...new Set(told.causes.map((change) => (0,digest/* acceptName */.w)(change, result)))];
    const name = names.length === 1 ? names[0] : 'FUNCTION';
    const choice = names.length === 1 ? '' : ` FUNCTION is ${oneOf(names)}.`;
    const list = [
        '',
        `| call | ${(0,markdown_escape/* cellCode */.GA)(base)} | this PR | cause |`,
        '|---|---|---|---|',
        ...shown.map((change) => changeRow(change, paths)),
        ...(more > 0 ? [`| … ${(0,words/* plural */.LS)(more, 'more input')} | | | in the report |`] : []),
        '',
    ];
    const decide = `Yes: \`${isFork ? 'npx ' : '/'}qtest accept ${name}\` adds tests with the new values. No: \`npx qtest compare --emit ${name}\` writes the failing test.${choice}`;
    return [
        `**Behaves differently from ${(0,markdown_escape/* code */.aY)(base)}.${(0,digest/* isHere */.nw)(result) ? ' Intended?' : ''}**${undoingText(told.causes)}`,
        ...(shown.length > 0 ? list : [`${(0,words/* plural */.LS)(more, 'input')}, in the report.`]),
        ...((0,digest/* isHere */.nw)(result) ? [decide] : []),
    ];
}
/** Commands that show the changes in the work tree, folded; none where none was seen to. */
function commandsSection({ causes }, rows) {
    const commands = causes.map(({ reproduce }) => reproduce).filter((text) => text.startsWith(digest/* SHOWS */.dU));
    if (rows === 0 || commands.length === 0)
        return [];
    return [
        '<details><summary>See for yourself</summary>',
        '',
        ...(0,markdown_escape/* fenced */.OF)('sh', commands.slice(0, rows).map((text) => (0,short_text/* oneLine */.TN)(text))),
        '</details>',
    ];
}
/** What callers must know, folded; nothing where there is no room. */
function apiSection({ apiChanges }, rows) {
    if (rows === 0 || apiChanges.length === 0)
        return [];
    const more = apiChanges.length - rows;
    return folded(`For whoever calls it: ${(0,words/* plural */.LS)(apiChanges.length, 'change')} of exports, signatures or errors`, [
        ...apiChanges.slice(0, rows).map((change) => `- ${(0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)((0,api_text/* apiText */.A)(change), LINE))}`),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
    ]);
}
/** `a`, `b` or `c`; of many the first. */
function oneOf(names) {
    const shown = names.slice(0, 4).map(markdown_escape/* code */.aY);
    const last = names.length > 4 ? `${names.length - 4} more` : shown.pop();
    return `${shown.join(', ')} or ${last}`;
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
function gapsSection(result, told, rows, isFork = false) {
    const [first, ...others] = told.gaps;
    const apply = applyText(result, told, isFork);
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
    const shows = [proofText(first), equivalentText(first)].filter(Boolean).join(' ');
    if (others.length === 0)
        return [...head, [shows, apply].filter(Boolean).join(' ')].filter(Boolean);
    return [
        ...head,
        ...[shows].filter(Boolean),
        '',
        ...shown.map((fault) => {
            const where = (0,markdown_escape/* code */.aY)(`${paths.get(fault.file) ?? fault.file}:${fault.line}`);
            const label = `${where}, ${(0,markdown_escape/* marked */.xI)(arrows((0,short_text/* cut */.Jj)(fault.label, LINE)))}`;
            return `- ${[[label, proofText(fault)].filter(Boolean).join(': '), equivalentText(fault)].filter(Boolean).join(' ')}`;
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
function proofText({ noticedBy, proof, status, coveredBy }) {
    if (noticedBy) {
        return `${(0,markdown_escape/* code */.aY)(noticedBy.case)} ${(0,words/* noticesText */.lo)(proof)}: ${(0,markdown_escape/* code */.aY)(noticedBy.result)}, with the fault ${(0,markdown_escape/* code */.aY)(noticedBy.withFault)}.`;
    }
    if (status === 'no-coverage')
        return 'No test reaches it.';
    return coveredBy.length === 0
        ? ''
        : `${(0,words/* plural */.LS)(coveredBy.length, 'test')} ${coveredBy.length === 1 ? 'reaches' : 'reach'} it.`;
}
/** What a model takes the fault for; empty where it says nothing. */
function equivalentText({ equivalent }) {
    return equivalent ? `${(0,markdown_escape/* plain */.pj)((0,short_text/* cut */.Jj)((0,model_notes/* equivalentWords */.q1)(equivalent), 2 * LINE))}.` : '';
}
function applyText(result, { readyTests, writtenTests, closed, accepted }, isFork) {
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
    const sources = result.files.filter((file) => !file.path.startsWith('.qtest/'));
    const lines = sources.reduce((sum, file) => sum + (file.linesAdded ?? 0), 0);
    const size = sources.length > 0 && lines > 0 ? ` (${(0,words/* plural */.LS)(sources.length, 'file')}, ${(0,words/* plural */.LS)(lines, 'line')})` : '';
    const apply = isFork ? `${(0,markdown_escape/* code */.aY)(`npx ${(0,rerun/* rerunCommand */.w)(result, '--write')}`)} writes` : '`/qtest apply` commits';
    return `${apply} ${(0,words/* plural */.LS)(readyTests.length, 'verified test')}${size}.`;
}
/** What base does as well is left to the report. */
function findingsSection(result, rows) {
    const findings = result.findings.filter(({ onBase }) => !onBase);
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, Math.max(1, rows)).map(({ call, file, line, message }) => {
        const place = (0,markdown_escape/* code */.aY)(`${file}${line ? `:${line}` : ''}`);
        return `${[place, ...(call ? [(0,markdown_escape/* code */.aY)((0,short_text/* cut */.Jj)(call, LINE))] : [])].join(', ')}: ${(0,markdown_escape/* marked */.xI)((0,short_text/* cut */.Jj)(message, LINE))}`;
    });
    const more = findings.length - shown.length;
    if (shown.length === 1)
        return [`**Also seen**: ${shown[0]}${more > 0 ? ` (${more} more in the report)` : ''}`];
    return folded(`Also seen: ${(0,words/* plural */.LS)(findings.length, 'finding')}`, [
        ...shown.map((text) => `- ${text}`),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
    ]);
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
            return `- ${(0,markdown_escape/* marked */.xI)(arrows((0,short_text/* cut */.Jj)(entry.label || entry.id, LINE)))}: ${state}${(0,markdown_escape/* plain */.pj)((0,short_text/* cut */.Jj)(entry.reason, LINE))}`;
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
/**
 * Lists in the order in which they get room, each with the sizes that it may grow to. Without room a list is a line that counts, but
 * the tests are nothing, and to commit them unseen is asked for: they come before what the report tells as well.
 */
const SIZES = [
    ['changes', [2, 3, 4, 5, 6, 8, 10]],
    ['gaps', [1, 2, 3, 4, 5, 6, 8]],
    ['tests', [2, 4, 6, 8, 10]],
    ['commands', [1, 2, 3]],
    ['api', [1, 2, 3, 4, 6, 8]],
    ['notMeasured', [1, 2, 3, 4, 6, 8]],
    ['findings', [2, 3]],
    ['dismissed', [1, 2, 3, 5]],
];
/** The pull-request comment: at most 40 lines of GitHub Markdown, ending with a newline. */
function renderMarkdown(result, options = {}) {
    const told = (0,digest/* digest */.br)(result);
    let rows = { changes: 0, gaps: 0, commands: 0, api: 0, notMeasured: 0, findings: 0, dismissed: 0, tests: 0 };
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
    return `${lines.toSpliced(-1, 0, ...(options.folded?.length ? [...options.folded, ''] : [])).join('\n')}\n`;
}
const LONGEST = Math.max(...SIZES.map(([, sizes]) => sizes.length));
function comment(result, told, rows, options) {
    const title = `### QTest: ${(0,markdown_escape/* marked */.xI)((0,headline/* headline */.g)(result, told))}`;
    const sections = [
        changesSection(result, told, rows.changes, options.isFork),
        gapsSection(result, told, rows.gaps, options.isFork),
        findingsSection(result, rows.findings),
        // Folded parts follow each other without a blank line.
        [
            ...commandsSection(told, rows.commands),
            ...testsSection(result, told, rows.tests),
            ...apiSection(result, rows.api),
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
        ...(id && /^\w+$/.test(id)
            ? [`fault ${id} is wrong? \`${options.isFork ? 'npx ' : '/'}qtest dismiss ${id} reason\``]
            : []),
    ];
    return [`<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`];
}


/***/ })

};
