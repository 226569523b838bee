export const id = 190;
export const ids = [190];
export const modules = {

/***/ 3771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ acceptName),
  br: () => (/* binding */ digest),
  TW: () => (/* binding */ functionsOf),
  wP: () => (/* binding */ isWhole),
  su: () => (/* binding */ wasMeasured),
  et: () => (/* binding */ whyNotMeasured)
});

// EXTERNAL MODULE: ./build/src/report/short-ids.js
var short_ids = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/src/report/short-paths.js
/** For each file of the result its name alone, with as many folders before it as tell it from the others. */
function shortPaths(result) {
    const files = [...result.functions, ...result.survivors, ...result.behaviourChanges, ...result.findings].map((entry) => entry.file);
    return shortened([...new Set(files)]);
}
function shortened(files) {
    const counts = new Map();
    for (const file of files) {
        for (const suffix of suffixes(file))
            counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
    }
    return new Map(files.map((file) => [file, suffixes(file).find((suffix) => counts.get(suffix) === 1) ?? file]));
}
/** `c`, `b/c`, `a/b/c` of `a/b/c`. */
function suffixes(file) {
    const parts = file.split('/');
    return parts.map((_, i) => parts.slice(-i - 1).join('/'));
}

;// CONCATENATED MODULE: ./build/src/report/digest.js


function digest(result) {
    const dismissed = new Set(result.dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
    const changes = withCauses(result.behaviourChanges.filter((change) => !dismissed.has(change.id)));
    const survivors = [...result.survivors].filter((fault) => !dismissed.has(fault.id)).sort((a, b) => a.rank - b.rank);
    const gaps = survivors.filter((fault) => fault.counted !== false && fault.proof?.by !== 'behaviour-change');
    const missing = result.functions.filter((changed) => !wasMeasured(changed));
    const beyond = Math.max(0, result.subject.functionsChanged - result.functions.length);
    return {
        changes,
        causes: changes.filter((change) => change.sameCauseAs === undefined),
        gaps,
        closable: gaps.filter((fault) => fault.proof?.by === 'ready-test'),
        readyTests: result.tests.filter((test) => test.state === 'ready'),
        notMeasured: grouped(missing),
        functionsChanged: Math.max(result.subject.functionsChanged, result.functions.length),
        functionsNotMeasured: missing.length + beyond,
        paths: shortPaths(result),
        ids: (0,short_ids/* shortIds */.R)([...result.survivors, ...result.behaviourChanges].map((entry) => entry.id)),
    };
}
/** `tested` and `changed` functions were measured; for every other one the reason is told. */
function wasMeasured(changed) {
    return changed.status === 'tested' || changed.status === 'changed';
}
/** The functions of a project; projects of several languages may share a folder. */
function functionsOf({ root, language }, { functions }) {
    return functions.filter((changed) => changed.project === root && changed.language === language);
}
/** What a status says where no reason is given. */
const STATUS_TEXT = {
    tested: '',
    changed: '',
    'needs-double': 'needs a collaborator that could not be stood in for',
    'needs-service': 'needs a service that is not there',
    unmutable: 'has no place for a fault',
    unsupported: 'is not analysed',
    stopped: 'was stopped by an effect',
    skipped: 'was not selected',
};
/** Why a function was not measured, in words. */
function whyNotMeasured(changed) {
    return changed.reason || STATUS_TEXT[changed.status];
}
/** True where every judged fault is noticed. */
function isWhole(figure) {
    return figure !== undefined && figure.noticed === figure.judged;
}
/** What `qtest accept` takes for a change: its function's name, or its id where two functions share the name. */
function acceptName(change, result) {
    const name = result.functions.find((changed) => changed.id === change.function)?.name ?? change.function.split('#').at(-1);
    const same = result.functions.filter((changed) => changed.name === name).length;
    return name && same <= 1 && /^[\w$.~-]+$/.test(name) && !name.startsWith('-') ? name : change.id;
}
/** Changes with the others of their cause right behind them. */
function withCauses(changes) {
    const shown = new Set(changes.map((change) => change.id));
    const leads = changes.filter((change) => change.sameCauseAs === undefined || !shown.has(change.sameCauseAs));
    return leads.flatMap((lead) => {
        const { sameCauseAs: _, ...own } = lead;
        return [own, ...changes.filter((change) => change.sameCauseAs === lead.id)];
    });
}
function grouped(functions) {
    const groups = new Map();
    for (const changed of functions) {
        const reason = whyNotMeasured(changed);
        const key = `${changed.file}\0${reason}`;
        const group = groups.get(key) ?? { file: changed.file, names: [], reason };
        group.names.push(changed.name);
        groups.set(key, group);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ droppedText),
/* harmony export */   ig: () => (/* binding */ droppedCount),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);

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

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headline)
/* harmony export */ });
/* unused harmony export findings */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3771);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);


/** The run in one sentence without a full stop: the title of the comment, of the page and of the commit status. */
function headline(result, digest) {
    const why = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .unstopped */ .VH)(result.reasons[0]?.message.split('\n')[0] ?? '');
    switch (result.verdict) {
        case 'configuration':
            return `configuration: ${why}`;
        case 'no-verdict':
            return `no verdict. ${why}`;
        case 'baseline-red':
            return `no full verdict, tests fail already. ${why}`;
        case 'nothing-to-test':
            return `nothing to test. ${why}`;
        case 'not-analysed':
            return `not analysed. ${why}`;
        case 'fail':
            return `blocked: ${findings(digest) || why}`;
        case 'pass':
            return findings(digest) || noticed(result, digest);
    }
}
/** `2 behaviour changes to confirm, 1 gap with a ready test`; empty where there is nothing to do. */
function findings({ causes, gaps, closable }) {
    const parts = [];
    if (causes.length > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(causes.length, 'behaviour change')} to confirm`);
    if (gaps.length > 0)
        parts.push(gapsText(gaps.length, closable.length));
    return parts.join(', ');
}
function gapsText(gaps, closable) {
    if (closable === 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gaps, 'gap');
    if (closable === gaps)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gaps, 'gap')} with ${gaps === 1 ? 'a ready test' : 'ready tests'}`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(gaps, 'gap')}, ${closable} of them with a ready test`;
}
function noticed({ score }, { functionsNotMeasured, functionsChanged }) {
    const figure = score.after ?? score.before;
    const rest = functionsNotMeasured > 0 ? `; ${functionsNotMeasured} of ${functionsChanged} functions not measured` : '';
    if (!figure)
        return `nothing was judged${rest}`;
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(figure))
        return `${figure.noticed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(figure.judged, 'fault')} noticed${rest}`;
    const all = figure.judged === 1 ? 'the 1 fault' : `all ${figure.judged} faults`;
    return `${all} injected into the changed code ${figure.judged === 1 ? 'is' : 'are'} noticed${rest}`;
}


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3517);

/** The text of the `--json` file: the result within 5 MB, two spaces, a newline at the end. */
function renderJson(result) {
    return (0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .printRunResult */ .SS)((0,_verdict_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .clampResult */ .jj)(result));
}


/***/ }),

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3771);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7210);
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8120);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3629);





/**
 * JUnit XML: a suite a project, a case a changed function. A case fails only where the run is blocked and the function has
 * gaps or changes; what was not measured is skipped with its reason; a run without a full verdict is an error.
 */
function renderJunit(result) {
    const told = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(result);
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
    const message = (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .g)(result, told));
    return suite('QTest', [
        testCase('QTest', 'verdict', outcome, message, result.reasons.map((why) => `${why.code}: ${why.message}`)),
    ]);
}
function projectSuite(project, result, told) {
    return suite(project.root || '.', (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .functionsOf */ .TW)(project, result).map((changed) => functionCase(changed, result, told)));
}
function functionCase(changed, result, told) {
    if (!(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .wasMeasured */ .su)(changed))
        return testCase(changed.file, changed.name, 'skipped', (0,_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotMeasured */ .et)(changed)), []);
    const changes = told.changes.filter((change) => change.function === changed.id);
    const gaps = told.gaps.filter((fault) => fault.function === changed.id);
    const details = [
        ...changes.map((change) => `${change.file}:${change.line} ${change.call} was ${change.base}, is ${change.head}`),
        ...gaps.map((fault) => `${fault.file}:${fault.line} no test notices ${(0,_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(fault.label)}`),
    ];
    if (changed.judged === 0 && details.length === 0)
        return testCase(changed.file, changed.name, 'skipped', 'no fault judged', []);
    const open = result.verdict === 'fail' && details.length > 0;
    const message = `${changed.noticed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(changed.judged, 'fault')} noticed`;
    return testCase(changed.file, changed.name, open ? 'failed' : 'passed', message, details);
}
const TAGS = { failed: 'failure', error: 'error', skipped: 'skipped', passed: 'system-out' };
function testCase(classname, name, outcome, message, details) {
    const head = element('testcase', { classname, name });
    const tag = TAGS[outcome];
    const body = details.map((line) => (0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, 500)).join('\n');
    const attributes = outcome === 'passed' ? {} : { message };
    const text = outcome === 'passed' ? [message, body].filter(Boolean).join('\n') : body;
    return {
        outcome,
        lines: [`    ${head}`, `      ${element(tag, attributes)}${escapeXml(text)}</${tag}>`, '    </testcase>'],
    };
}
function element(name, attributes) {
    const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml((0,_short_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(String(value)))}"`);
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

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: COMMENT_MARKER

// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/src/report/dropped.js
var report_dropped = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(8120);
;// CONCATENATED MODULE: ./build/src/report/markdown-escape.js
/**
 * Text into GitHub Markdown so that it shows as it is. What comes from the code under test goes into code spans where it
 * can: GitHub makes no mentions, links or markup inside them.
 */


/** A code span, fenced by more backticks than the text has in a row. */
function code(text) {
    const line = (0,short_text/* oneLine */.TN)(text);
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
    return `<code>${entities((0,short_text/* oneLine */.TN)(text))}</code>`;
}
/** Plain text. Mentions, references, links and markup in it do nothing. */
function plain(text) {
    return entities((0,short_text/* oneLine */.TN)(text))
        .replace(/@(?=\S)/g, '@\u200b')
        .replace(/:\/\//g, ':&#47;&#47;')
        .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`);
}
/** Text with code between backticks (marked-text.ts). */
function marked(text, codeSpan = code) {
    return (0,marked_text/* segments */.JF)(text)
        .map((segment) => (segment.code ? codeSpan(segment.text) : plain(segment.text)))
        .join('');
}
/** A fenced block whose content cannot end it. Lines are cut at `width`. */
function fenced(language, lines, width = 160) {
    const safe = lines
        .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u))
        .map((line) => line.replaceAll('\t', '  ').trimEnd());
    const shown = safe.map((line) => (0,short_text/* oneLine */.TN)(line.length > width ? `${line.slice(0, width)}…` : line));
    const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
    return [`${fence}${language}`, ...shown, fence];
}
/** A link where the target is a web address; else nothing. */
function markdown_escape_link(text, target) {
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

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
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
        const open = told.causes.length + told.gaps.length > 0 || verdict === 'fail';
        const text = [policyText(result), score.before && open ? figuresText(result) : ''].filter(Boolean).join(' ');
        if (text !== '')
            lines.push(text);
    }
    else if (first && verdict !== 'nothing-to-test') {
        lines.push(plain((0,verdict_reasons/* whatToDo */.H6)(first.code)));
        if (score.before && verdict === 'baseline-red')
            lines.push(`In what could be judged: ${figuresText(result)}`);
    }
    const foreign = result.functions.some((changed) => changed.status === 'unsupported');
    const said = new Set(['policy-met', 'report-only', 'gaps-unnoticed', 'budget']);
    const notes = reasons
        .slice(1)
        .filter((note) => !said.has(note.code) && !(note.code === 'language-not-analysed' && foreign));
    return [...lines, ...notes.slice(0, 3).map((note) => marked((0,short_text/* cut */.Jj)(note.message, 300)))];
}
function policyText({ verdict, policy, reasons }) {
    if (verdict === 'fail')
        return `${marked(reasons
            .map((why) => why.message)
            .slice(0, 2)
            .join(' '))}`;
    if (policy.ifEnforced?.verdict !== 'fail')
        return '';
    const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${plain((0,words/* humanDay */.Gm)(policy.enforceFrom))}` : '';
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
        `| call | ${cellCode(base)} | this PR | cause |`,
        '|---|---|---|---|',
        ...shown.map((change) => changeRow(change, paths)),
        ...(more > 0 ? [`| … ${(0,words/* plural */.LS)(more, 'more input')} | | | in the report |`] : []),
        '',
    ];
    return [
        `**Behaves differently from ${code(base)}. Intended?**${undoingText(told.causes)}`,
        ...(shown.length > 0 ? list : [`${(0,words/* plural */.LS)(more, 'input')}, in the report.`]),
        `Yes: \`/qtest accept ${name}\` adds tests with the new values. No: \`npx qtest compare --emit ${name}\` writes the failing test.`,
    ];
}
function changeRow(change, paths) {
    const place = `${cellCode(`${paths.get(change.file) ?? change.file}:${change.line}`)}`;
    const cause = change.sameCauseAs
        ? 'same'
        : [place, marked((0,short_text/* cut */.Jj)(change.cause, LINE), cellCode)].filter(Boolean).join(', ');
    return `| ${cellCode(change.call)} | ${cellCode(change.base)} | ${cellCode(change.head)} | ${cause} |`;
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
    const place = code(`${paths.get(first.file) ?? first.file}:${first.line}`);
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
            const where = code(`${paths.get(fault.file) ?? fault.file}:${fault.line}`);
            return `- ${[`${where}, ${marked(arrows((0,short_text/* cut */.Jj)(fault.label, LINE)))}`, proofText(fault)].filter(Boolean).join(': ')}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
        ...(apply ? ['', apply] : []),
    ];
}
/** The fault as a diff, at most three lines on either side; a line of text where its lines are not at hand. */
function faultBlock({ diff, label }) {
    if (!diff)
        return [marked(arrows((0,short_text/* cut */.Jj)(label, LINE)))];
    const some = (sign, given) => {
        const lines = given.flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/u));
        return [...lines.slice(0, 3).map((line) => `${sign}${line}`), ...(lines.length > 3 ? [`${sign} …`] : [])];
    };
    return fenced('diff', [...some('-', diff.before), ...some('+', diff.after)]);
}
function proofText({ noticedBy, status, coveredBy }) {
    if (noticedBy)
        return `${code(noticedBy.case)} does: ${code(noticedBy.result)}, with the fault ${code(noticedBy.withFault)}.`;
    if (status === 'no-coverage')
        return 'No test reaches it.';
    return coveredBy.length === 0
        ? ''
        : `${(0,words/* plural */.LS)(coveredBy.length, 'test')} ${coveredBy.length === 1 ? 'reaches' : 'reach'} it.`;
}
function applyText({ files, tests }, { readyTests }) {
    const written = tests.filter((test) => test.state === 'written').length;
    if (written > 0)
        return `${(0,words/* plural */.LS)(written, 'verified test')} ${written === 1 ? 'was' : 'were'} written.`;
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
            const place = code(`${file}${line ? `:${line}` : ''}`);
            return `- ${[place, ...(call ? [code(call)] : [])].join(', ')}: ${marked((0,short_text/* cut */.Jj)(message, LINE))}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
    ];
}
function testsSection(result, { readyTests }, rows) {
    if (readyTests.length === 0 || rows === 0)
        return [];
    const shown = readyTests.slice(0, rows);
    const more = readyTests.length - shown.length;
    const added = result.functions.filter((changed) => changed.kind === 'new' && readyTests.some((test) => test.function === changed.id));
    const names = (0,words/* listed */.KE)(added.slice(0, 3).map((changed) => htmlCode(changed.name)));
    const verb = added.length === 1 ? 'is' : 'are';
    const check = added.length > 0 && added.length <= 3 ? `; ${names} ${verb} new, so please check the results` : '';
    const count = readyTests.length === 1 ? 'The test' : `The ${readyTests.length} tests`;
    return folded(`${count}${check}`, [
        '| call | result | only test to notice |',
        '|---|---|---|',
        ...shown.map(testRow),
        ...(more > 0 ? [`| … ${more} more | | |`] : []),
    ]);
}
function testRow(test) {
    const thrown = /^(throws|rejects with|resolves to) (.+)$/su.exec(test.result);
    const result = thrown ? `${thrown[1]} ${cellCode(thrown[2] ?? '')}` : cellCode(test.result);
    const [first, ...others] = test.notices;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const notices = first === undefined ? plain(test.reaches ?? '') : marked(arrows((0,short_text/* cut */.Jj)(first, LINE)), cellCode);
    return `| ${cellCode(test.call)} | ${result} | ${notices}${more} |`;
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
            const names = group.names.slice(0, 5).map((name) => code(name));
            const rest = group.names.length > 5 ? ` and ${group.names.length - 5} more` : '';
            return `- ${names.join(', ')}${rest} (${plain(paths.get(group.file) ?? group.file)})${joint(group.reason)}`;
        }),
        ...(more > 0 ? [`- ${more} more in the report`] : []),
        ...(beyond > 0
            ? [`- ${(0,words/* plural */.LS)(beyond, 'function')} of lower rank ${beyond === 1 ? 'was' : 'were'} not selected`]
            : []),
        ...limits.slice(0, 3).map((limit) => `- ${(0,words/* sentence */.em)(marked((0,short_text/* cut */.Jj)(limit.message, LINE)))}`),
    ]);
}
/** A reason that starts with a verb follows the name; any other one comes after a colon. */
function joint(reason) {
    const follows = /^(?:reaches|needs|is|was|has|does|throws|calls|takes|ends|writes|reads|holds|cannot)\b/.test(reason);
    return `${follows ? ' ' : ': '}${marked((0,short_text/* cut */.Jj)(reason, LINE))}`;
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
            return `- ${marked((0,short_text/* cut */.Jj)(entry.label || entry.id, LINE))}: ${state}${plain((0,short_text/* cut */.Jj)(entry.reason, LINE))}`;
        }),
        ...(told.length > shown.length ? [`- ${told.length - shown.length} more in the ledger`] : []),
    ]);
}
/** The summary is HTML already; the blank line lets Markdown begin. */
function folded(summary, lines) {
    return [`<details><summary>${summary}</summary>`, '', ...lines, '</details>'];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js






/** First line of the comment, by which it is found again. */
const COMMENT_MARKER = '<!-- qtest:gate -->';
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
    return `${lines.join('\n')}\n`;
}
const LONGEST = Math.max(...SIZES.map(([, sizes]) => sizes.length));
function comment(result, told, rows, options) {
    const title = `### QTest: ${marked((0,headline/* headline */.g)(result, told))}`;
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
    return [COMMENT_MARKER, title, ...standing(result, told), ...body];
}
function footer(result, told, options) {
    const { timings, tool, report, cost } = result;
    const first = told.gaps[0];
    const id = first && (told.ids.get(first.id) ?? first.id);
    const dropped = (0,report_dropped/* droppedCount */.ig)(result);
    const address = options.reportUrl ?? report;
    const parts = [
        (0,words/* humanTime */.zK)(timings.totalMs),
        tool.model === 'none' ? 'no model' : `${plain(tool.model)}${cost.usd > 0 ? `, $${cost.usd.toFixed(2)}` : ''}`,
        ...(dropped ? [plain(dropped)] : []),
        ...(address ? [markdown_escape_link('report', address)] : []),
        ...(id && /^\w+$/.test(id) ? [`fault ${id} is wrong? \`/qtest dismiss ${id} reason\``] : []),
    ];
    return [`<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`];
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

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ humanDay),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   zK: () => (/* binding */ humanTime)
/* harmony export */ });
/** `1 fault`, `2 faults`; `many` for words that do not take an s. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `5,000`: plain below a thousand. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A duration for people: `40 ms`, `0.4 s`, `9.8 s`, `1 min 4 s`, `2 h 5 min`. */
function humanTime(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-12-07` as `7 Dec`; any other text as it is. */
function humanDay(date) {
    const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(date);
    const month = MONTHS[Number(parts?.[1]) - 1];
    return parts && month ? `${Number(parts[2])} ${month}` : date;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** The first letter as a capital: for sentences made from parts. */
function sentence(text) {
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Without the full stop at its end: for texts that go on. */
function unstopped(text) {
    return text.trim().replace(/\.$/, '');
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vg: () => (/* binding */ escapeCharacter),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/** Text cut and made safe for a line of output. */

/** On one line, with control and direction characters written out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, escapeCharacter);
}
/** At most `limit` UTF-16 units, never half a character. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** `\u000a`: a character that would move or hide text, written out. */
function escapeCharacter(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
/** The first three, and how many there are beside them: `a, b, c and 2 more`. */
function firstFew(items) {
    const more = items.length - 3;
    return `${items.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What a failing test's message says before its stack, on one line and without colours. */
function failureText(message) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(message).trim();
    const stack = plain.search(/\n\s+at\s/);
    return cut(oneLine(stack < 0 ? plain : plain.slice(0, stack)).replace(/\s+/g, ' '), 160);
}


/***/ }),

/***/ 4018:
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
        whatToDo: 'See docs/support.md for the runners it drives.',
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
        whatToDo: 'Install them (the message names the command) and run again.',
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


/***/ })

};
