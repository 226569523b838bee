export const id = 954;
export const ids = [954];
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

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ askedAgain),
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
const FLAGS = {
    base: '--base',
    seed: '--seed',
    iterations: '--iterations',
    maxWall: '--max-wall',
    mode: '--mode',
    gate: '--gate',
    threshold: '--threshold',
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
        return value === undefined ? [] : [flag, shellWord(value)];
    });
    const files = asked.files === undefined ? [] : ['--files', ...asked.files.map(shellWord)];
    return ['qtest', command, ...named, ...files, ...more].join(' ');
}
function shellWord(text) {
    return /^[\w@./:+=^~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
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


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(3771);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(8120);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(4018);
// EXTERNAL MODULE: ./build/src/report/dropped.js
var dropped = __webpack_require__(5934);
// EXTERNAL MODULE: ./build/src/report/rerun.js
var rerun = __webpack_require__(742);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
;// CONCATENATED MODULE: ./build/src/report/terminal-result.js






/** The last lines: tests, faults, time, where the report is, the verdict. */
function resultLines(result, told, style) {
    const rows = [
        ['Tests', testsText(result, told)],
        ['Dropped', (0,short_text/* oneLine */.TN)((0,dropped/* droppedText */.KP)(result))],
        ['Faults', faultsText(result)],
        ['Time', timeText(result)],
        ['Reused', reusedText(result)],
        ['Report', reportText(result, told)],
        ...result.dismissed.filter((entry) => entry.isNew || entry.status === 'void').map(dismissedRow),
        ...result.limits.hit.map((limit) => ['Limit', (0,short_text/* oneLine */.TN)(limit.message)]),
        ...result.truncated.map((cut) => [
            'Cut',
            `${cut.kept} of ${cut.total} entries of ${cut.list} are kept`,
        ]),
    ];
    const lines = rows.filter(([, text]) => text !== '').map(([name, text]) => row(name, text));
    return [...lines, '', ...verdictLines(result, style)];
}
function row(name, text) {
    return `${name.padEnd(9)}${text}`;
}
function dismissedRow({ id, reason, status }) {
    const what = status === 'void' ? 'counts again, its function changed since it was dismissed' : 'dismissed by this change';
    return ['Ledger', `${(0,short_text/* oneLine */.TN)(id).slice(0, 12)} ${what}: ${(0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(reason), 100)}`];
}
function testsText(result, told) {
    const { tests, funnel } = result;
    if (funnel.candidates === 0 && tests.length === 0)
        return '';
    const ready = tests.filter((test) => test.state === 'ready').length;
    const written = tests.filter((test) => test.state === 'written').length;
    const standing = tests.filter((test) => test.state === 'standing').length;
    const toConfirm = tests.filter((test) => test.state === 'to-confirm').length;
    const nothing = told.gaps.length > 0 ? 'none found for the gaps' : 'none to add';
    const parts = [
        ...(ready + written === 0
            ? [nothing]
            : [`${ready} ready`, `${written} written${ready > 0 ? ` (${(0,short_text/* oneLine */.TN)((0,rerun/* rerunCommand */.w)(result, '--write'))})` : ''}`]),
        ...(toConfirm > 0 ? [`${toConfirm} to confirm (qtest accept)`] : []),
        ...(standing > 0 ? [`${standing} from earlier runs`] : []),
    ];
    const steps = `${(0,words/* plural */.LS)(funnel.candidates, 'candidate')} > ${funnel.stable} stable > ${funnel.useful} useful > ${funnel.kept} kept`;
    return `${parts.join(', ')}   ${steps}`;
}
function faultsText({ score, dismissed }) {
    if (!score.before)
        return score.planned === 0 ? '' : `none of ${score.planned} could be judged`;
    const steps = [`${of(score.before)} noticed`];
    const add = (figure, previous, what) => {
        if (figure && figure.noticed !== previous?.noticed)
            steps.push(`${of(figure)} ${what}`);
    };
    add(score.withReady, score.before, score.after?.noticed === score.withReady?.noticed ? 'with the written tests' : 'with the ready tests');
    add(score.withConfirmed, score.withReady ?? score.before, 'with the changes confirmed');
    const given = dismissed.filter((entry) => entry.kind === 'fault' && entry.status === 'active').length;
    const aside = [
        ...(score.ignored > given ? [`${score.ignored - given} not counted (message or log text)`] : []),
        ...(given > 0 ? [`${given} dismissed`] : []),
        ...(score.compileError > 0 ? [`${score.compileError} did not compile`] : []),
        ...(score.needsService > 0
            ? [`${score.needsService} ${score.needsService === 1 ? 'needs' : 'need'} a service`]
            : []),
        ...(score.partial ? ['a part was not measured'] : []),
    ];
    return [steps.join(', '), ...aside].join('; ');
}
function of({ noticed, judged }) {
    return `${noticed} of ${judged}`;
}
function timeText({ timings }) {
    const stages = new Map();
    for (const { stage, ms } of timings.stages)
        stages.set(stage, (stages.get(stage) ?? 0) + ms);
    const parts = [...stages].map(([stage, ms]) => `${(0,short_text/* oneLine */.TN)(stage)} ${ms < 59_950 ? (ms / 1000).toFixed(1) : (0,words/* humanTime */.zK)(ms)}`);
    return `${(0,words/* humanTime */.zK)(timings.totalMs)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
const REUSED = { tests: 'test runs', faults: 'faults', searches: 'searches' };
function reusedText({ reused = [] }) {
    const parts = reused.flatMap(({ kind, asked, found }) => {
        const name = REUSED[kind];
        return name !== undefined && found > 0 ? [`${found} of ${asked} ${name}`] : [];
    });
    return parts.length > 0 ? `${parts.join(', ')} from earlier runs` : '';
}
function reportText({ report }, told) {
    const first = told.gaps[0];
    const hint = first ? `try one fault: qtest mutant ${told.ids.get(first.id) ?? first.id} --run` : '';
    return [report ? (0,short_text/* oneLine */.TN)(report) : '', hint].filter(Boolean).join('    ');
}
function verdictLines(result, style) {
    const { verdict, exitCode, reasons, policy, projects } = result;
    const [first, ...others] = reasons;
    const [why, ...output] = (first?.message ?? '').split('\n').map((text) => (0,words/* unstopped */.VH)((0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(text))));
    const told = new Set(projects.flatMap((project) => (project.verdict === 'not-analysed' ? project.reasons : [])).map((r) => r.code));
    const notes = others
        .filter((note) => !told.has(note.code) && note.code !== 'budget')
        .map((note) => row('', (0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(note.message))));
    const line = (text, rest) => [`${row('Result', '')}${text}, exit ${exitCode}${rest}`, ...notes];
    if (verdict === 'pass')
        return line(passText(result, style), passRest(policy));
    if (verdict === 'nothing-to-test' || verdict === 'not-analysed') {
        return line(style('strong', verdict.replaceAll('-', ' ')), `: ${why}.`);
    }
    const help = first ? [row('', (0,short_text/* oneLine */.TN)((0,verdict_reasons/* whatToDo */.H6)(first.code)))] : [];
    const tone = verdict === 'fail' || verdict === 'configuration' ? 'bad' : 'warn';
    const [head, ...rest] = line(style(tone, verdict.replaceAll('-', ' ')), `: ${why}.`);
    return [head ?? '', ...help, ...output.map((text) => row('', text)), ...rest];
}
function passText({ policy, functions, score }, style) {
    const parts = functions.filter((changed) => changed.status !== 'tested' && changed.status !== 'changed').length;
    if (policy.ifEnforced) {
        const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${(0,words/* humanDay */.Gm)(policy.enforceFrom)}` : '';
        return style('strong', `report-only${until}`);
    }
    const limits = [...(parts > 0 || score.partial ? ['for what was measured'] : [])];
    return `${style('good', 'pass')}${limits.length > 0 ? ` ${(0,words/* listed */.KE)(limits)}` : ''}`;
}
function passRest({ ifEnforced }) {
    if (!ifEnforced)
        return '.';
    const why = (0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(ifEnforced.message));
    if (ifEnforced.verdict === 'pass')
        return `. Enforced, this would pass${why ? `: ${why[0]?.toLowerCase()}${why.slice(1)}` : '.'}`;
    return `. Enforced, this would exit ${ifEnforced.exitCode}: ${why}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/report/terminal-style.js


const FORMATS = { strong: 'bold', good: 'green', bad: 'red', warn: 'yellow', quiet: 'dim' };
/** Colours text by what it means, or leaves it as it is. */
function styler(color) {
    return (tone, text) => (color && text !== '' ? (0,external_node_util_.styleText)(FORMATS[tone], text, { validateStream: false }) : text);
}
/**
 * Cells in columns, three spaces apart, each line indented by two. A cell is cut to its column's limit. Where a line would
 * not fit into `width`, the last cells go on a line of their own.
 */
function table(rows, limits, width) {
    const cells = rows.map((row) => row.map((cell, i) => (0,short_text/* cut */.Jj)(cell, limits[i] ?? cell.length)));
    const widths = limits.map((_, i) => Math.max(0, ...cells.map((row) => (row[i] ?? '').length)));
    const join = (row) => row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('   ')
        .trimEnd();
    if (cells.every((row) => join(row).length + 2 <= width))
        return cells.map((row) => `  ${join(row)}`);
    return cells.flatMap((row) => {
        const last = row.at(-1);
        return [`  ${join(row.slice(0, -1))}`, ...(last ? [`      ${last}`] : [])];
    });
}

;// CONCATENATED MODULE: ./build/src/report/terminal.js






/** Lines of a list that are shown; what is beyond is counted and stands in the HTML report. */
const LIMITS = { functions: 20, changes: 10, gaps: 10, findings: 5 };
/** Columns for what a fault changes. */
const LABEL_WIDTH = 64;
/** The run for a person at a terminal, ending with a newline. Texts from the code under test are shown on one line, without control characters. */
function renderTerminal(result, { color, width }) {
    const style = styler(color);
    const told = (0,digest/* digest */.br)(result);
    const blocks = [
        headLines(result),
        ...projectBlocks(result, told, style),
        changeLines(result, told, style, width),
        gapLines(told, style, width),
        findingLines(result, style),
        resultLines(result, told, style),
    ];
    const text = blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
    return `${text}\n`;
}
function headLines({ tool, subject, projects }) {
    const how = subject.baseHow === 'given' ? '' : ` (${(0,short_text/* oneLine */.TN)(subject.baseHow)})`;
    const counts = [
        ...(projects.length > 1 ? [(0,words/* plural */.LS)(projects.length, 'project')] : []),
        (0,words/* plural */.LS)(subject.filesChanged, 'file'),
        `${(0,words/* plural */.LS)(subject.functionsChanged, 'function')} changed`,
    ];
    const selected = subject.functionsSelected < subject.functionsChanged ? `, ${(0,words/* thousands */.oh)(subject.functionsSelected)} selected` : '';
    const node = tool.node ? `, Node ${shortVersion(tool.node)} from PATH` : '';
    const network = tool.network === false ? ', no network' : '';
    return [
        `QTest ${tool.version}   base ${(0,short_text/* oneLine */.TN)(subject.baseSha).slice(0, 7)}${how}   ${counts.join(', ')}${selected}`,
        `sandbox ${(0,short_text/* oneLine */.TN)(tool.sandbox)}${node}${network}   model ${(0,short_text/* oneLine */.TN)(tool.model)}   seed ${tool.seed}`,
    ];
}
function projectBlocks(result, told, style) {
    if (result.projects.length === 0)
        return [];
    const lines = [];
    let room = LIMITS.functions;
    for (const project of result.projects) {
        const own = (0,digest/* functionsOf */.TW)(project, result);
        lines.push(projectLine(project, own, brokenIn(project, result), style), ...project.notices.map((notice) => `  ${style('quiet', (0,short_text/* oneLine */.TN)(notice))}`));
        if (project.verdict === 'not-analysed')
            continue;
        const shown = own.slice(0, room);
        room -= shown.length;
        lines.push(...functionLines(project, shown, told, style));
        if (own.length > shown.length)
            lines.push(`  … and ${(0,words/* plural */.LS)(own.length - shown.length, 'more function')}`);
    }
    return [lines];
}
/** Tests from earlier runs of QTest that fail now. */
function brokenIn({ root }, { findings }) {
    return findings.filter(({ kind, file }) => kind === 'broken-test' && file.startsWith(root && `${root}/`)).length;
}
function projectLine(project, own, broken, style) {
    const name = style('strong', (0,short_text/* oneLine */.TN)(project.root || project.name || '.'));
    if (project.verdict === 'not-analysed') {
        const language = project.framework || sentenceCase(project.language);
        const why = own.length > 0 ? `${(0,words/* plural */.LS)(own.length, 'function')} not analysed` : 'not analysed';
        return `${name} (${(0,short_text/* oneLine */.TN)(language)}): ${style('warn', why)}`;
    }
    const version = project.frameworkVersion ? ` ${shortVersion(project.frameworkVersion)}` : '';
    const runner = project.framework === 'none' ? 'no test runner' : `${project.framework}${version}`;
    return `${name} (${(0,short_text/* oneLine */.TN)(runner)}): ${baselineText(project, broken, style)}`;
}
function sentenceCase(language) {
    return language.charAt(0).toUpperCase() + language.slice(1);
}
function baselineText(project, broken, style) {
    const { baseline, testsReaching, testsTotal, reasons } = project;
    const of = testsTotal > testsReaching
        ? `${(0,words/* thousands */.oh)(testsReaching)} of ${(0,words/* plural */.LS)(testsTotal, 'test')}`
        : (0,words/* plural */.LS)(testsReaching, 'test');
    const reach = `${of} ${testsReaching === 1 ? 'reaches' : 'reach'} the change`;
    const why = reasons.find((reason) => reason.code !== 'policy-met' && reason.code !== 'report-only')?.message;
    const stopped = (text) => style('bad', (0,short_text/* oneLine */.TN)(why || text));
    switch (baseline.status) {
        case 'green': {
            const fail = style('warn', `${broken} kept by QTest ${broken === 1 ? 'fails' : 'fail'}: to confirm`);
            if (broken > 0 && broken === testsReaching)
                return `${reach}, ${fail}`;
            const times = baseline.runs === 1 ? '' : baseline.runs === 2 ? ' twice' : ` ${baseline.runs} times`;
            const rest = broken > 0 ? `${fail}, the others ` : '';
            return `${reach}, ${rest}${style('good', 'green')}${times}, ${(0,words/* humanTime */.zK)(baseline.durationMs)}`;
        }
        case 'red':
            return `${reach}, ${style('bad', why ? (0,short_text/* oneLine */.TN)(why) : `${(0,words/* plural */.LS)(baseline.failed.length, 'test')} red`)}`;
        case 'no-tests':
            return project.verdict === 'no-verdict'
                ? stopped('no test was run')
                : style('warn', 'no test reaches the change');
        case 'needs-service':
            return stopped('its tests need a service that is not there');
        case 'flaky':
            return stopped('tests pass and fail by turns');
        case 'crashed':
            return stopped('the test runner failed');
        case 'timeout':
            return stopped('the tests did not end in time');
        case 'not-run':
            return stopped('not run');
    }
}
function functionLines(project, functions, told, style) {
    const files = [...new Set(functions.map((changed) => changed.file))];
    const rows = functions.map((changed) => ({ changed, cells: functionCells(changed, told) }));
    const nameWidth = Math.min(40, Math.max(0, ...functions.map((changed) => (0,short_text/* oneLine */.TN)(changed.name).length)));
    const noticedWidth = Math.max(0, ...rows.map(({ cells }) => cells.noticed.length));
    return files.flatMap((file) => [
        `  ${(0,short_text/* oneLine */.TN)(within(project.root, file))}`,
        ...rows
            .filter(({ changed }) => changed.file === file)
            .map(({ changed, cells }) => {
            const name = (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(changed.name), 40).padEnd(nameWidth);
            if (!(0,digest/* wasMeasured */.su)(changed))
                return `    ${name}   ${style('warn', `not measured: ${(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)((0,digest/* whyNotMeasured */.et)(changed)))}`)}`;
            const noticed = cells.noticed.padEnd(cells.rest ? noticedWidth : 0);
            const tone = changed.judged === 0 ? 'warn' : changed.noticed === changed.judged ? 'good' : 'bad';
            return `    ${name}   ${changed.kind.padEnd(7)}   ${style(tone, noticed)}${cells.rest ? `   ${cells.rest}` : ''}`;
        }),
    ]);
}
function functionCells(changed, told) {
    const causes = told.causes.filter((change) => change.function === changed.id).length;
    const rest = [
        ...(causes > 0 ? [`${(0,words/* plural */.LS)(causes, 'behaviour change')} to confirm`] : []),
        ...(changed.testsReady > 0 ? [`${(0,words/* plural */.LS)(changed.testsReady, 'test')} ready`] : []),
        ...(changed.reason ? [(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(changed.reason))] : []),
    ].join('   ');
    const noticed = changed.judged === 0 ? 'no fault judged' : `${changed.noticed} of ${(0,words/* plural */.LS)(changed.judged, 'fault')} noticed`;
    return { noticed, rest };
}
function changeLines(result, told, style, width) {
    if (told.changes.length === 0)
        return [];
    const shown = told.changes.slice(0, LIMITS.changes);
    const rows = shown.map((change) => [
        (0,short_text/* oneLine */.TN)(change.call),
        `${(0,short_text/* oneLine */.TN)(change.base)} -> ${(0,short_text/* oneLine */.TN)(change.head)}`,
        change.sameCauseAs
            ? 'same cause'
            : `${(0,short_text/* oneLine */.TN)(change.file)}:${change.line}   ${(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(change.cause))}`.trimEnd(),
    ]);
    const names = [...new Set(told.causes.map((change) => (0,digest/* acceptName */.w)(change, result)))];
    const one = names.length === 1 ? names[0] : 'FUNCTION';
    const more = told.changes.length - shown.length;
    return [
        style('strong', `Behaves differently from ${(0,short_text/* oneLine */.TN)(result.subject.baseRef)}. Intended?`),
        ...table(rows, [44, 44, 130], width),
        ...(more > 0 ? [`  … and ${(0,words/* plural */.LS)(more, 'more input', 'more inputs')}`] : []),
        `  yes: qtest accept ${one}        no: qtest compare --emit ${one}   (a failing test)`,
    ];
}
function gapLines(told, style, width) {
    if (told.gaps.length === 0)
        return [];
    const shown = told.gaps.slice(0, LIMITS.gaps);
    const rows = shown.map((fault) => {
        const proof = fault.noticedBy;
        const shows = proof
            ? `${(0,short_text/* oneLine */.TN)(proof.case)} does: ${(0,short_text/* oneLine */.TN)(proof.result)}, with the fault ${(0,short_text/* oneLine */.TN)(proof.withFault)}`
            : '';
        const why = fault.status === 'no-coverage' ? 'no test reaches it' : '';
        return [
            told.ids.get(fault.id) ?? fault.id,
            `${(0,short_text/* oneLine */.TN)(fault.file)}:${fault.line}`,
            (0,short_text/* oneLine */.TN)((0,marked_text/* fittedText */.M8)(fault.label, LABEL_WIDTH)),
            shows || why,
        ];
    });
    const more = told.gaps.length - shown.length;
    return [
        style('strong', 'No test notices'),
        ...table(rows, [12, 60, LABEL_WIDTH, 110], width),
        ...(more > 0 ? [`  … and ${(0,words/* plural */.LS)(more, 'more gap', 'more gaps')}`] : []),
    ];
}
function findingLines(result, style) {
    if (result.findings.length === 0)
        return [];
    const shown = result.findings.slice(0, LIMITS.findings);
    const more = result.findings.length - shown.length;
    return [
        style('strong', 'Also seen'),
        ...shown.map((finding) => {
            const place = `${(0,short_text/* oneLine */.TN)(finding.file)}${finding.line ? `:${finding.line}` : ''}`;
            const call = finding.call ? `${(0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(finding.call), 60)}: ` : '';
            return `  ${place}   ${call}${(0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(finding.message)), 120)}`;
        }),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}
/** `22.23.0` as `22.23`. */
function shortVersion(version) {
    return (0,short_text/* oneLine */.TN)(version).split('.').slice(0, 2).join('.');
}
function within(root, file) {
    return root !== '' && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
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
