export const id = 954;
export const ids = [954];
export const modules = {

/***/ 70954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/api-text.js
var api_text = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(78120);
// EXTERNAL MODULE: ./build/src/report/model-notes.js
var model_notes = __webpack_require__(32757);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/report/dropped.js
var dropped = __webpack_require__(25934);
// EXTERNAL MODULE: ./build/src/report/rerun.js
var rerun = __webpack_require__(40742);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/terminal-result.js






/** So many places are named in a line. */
const PLACES = 4;
/** The last lines: tests, faults, time, where the report is, the verdict. */
function resultLines(result, told, style) {
    const rows = [
        ['Tests', testsText(result, told)],
        ['Accepted', told.accepted > 0 ? `${(0,words/* plural */.LS)(told.accepted, 'behaviour change')}, by the tests written` : ''],
        ['Dropped', (0,short_text/* oneLine */.TN)((0,dropped/* droppedText */.KP)(result))],
        ['Faults', faultsText(result)],
        ['Undone', undoneText(result, told)],
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
/** `2 of 3 changes: some test notices; none for src/a.ts:12`. */
function undoneText({ hunks }, { paths }) {
    const judged = hunks.filter(({ undone }) => undone !== 'not-judged');
    if (judged.length === 0)
        return '';
    const open = judged
        .filter(({ undone }) => undone === 'unnoticed')
        .map(({ file, line }) => `${(0,short_text/* oneLine */.TN)(paths.get(file) ?? file)}:${line}`);
    const rest = open.length > PLACES ? `, … and ${open.length - PLACES} more` : '';
    const none = open.length > 0 ? `; none for ${open.slice(0, PLACES).join(', ')}${rest}` : '';
    return `a test notices ${judged.length - open.length} of ${(0,words/* plural */.LS)(judged.length, 'changed place')} put back${none}`;
}
function dismissedRow({ id, reason, status }) {
    const what = status === 'void' ? 'counts again, its function changed since it was dismissed' : 'dismissed by this change';
    return ['Ledger', `${(0,short_text/* oneLine */.TN)(id).slice(0, 12)} ${what}: ${(0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(reason), 100)}`];
}
function testsText(result, told) {
    const { tests, funnel } = result;
    if (funnel.candidates === 0 && tests.length === 0)
        return '';
    const ready = told.readyTests.length;
    const written = told.writtenTests.length;
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
    const help = first && verdict !== 'nothing-to-test' ? [row('', (0,short_text/* oneLine */.TN)((0,verdict_reasons/* whatToDo */.H6)(first.code)))] : [];
    if (verdict === 'nothing-to-test' || verdict === 'not-analysed') {
        return [...line(style('strong', verdict.replaceAll('-', ' ')), `: ${why}.`), ...help];
    }
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
var external_node_util_ = __webpack_require__(57975);
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
const LIMITS = { functions: 20, changes: 10, api: 6, messages: 3, commands: 3, gaps: 10, findings: 5 };
/** Columns for what a fault changes. */
const LABEL_WIDTH = 64;
/** Of a call, whose name and last step are shown. */
const CALL_WIDTH = 44;
/** The run for a person at a terminal, ending with a newline. Texts from the code under test are shown on one line, without control characters. */
function renderTerminal(result, { color, width }) {
    const style = styler(color);
    const told = (0,digest/* digest */.br)(result);
    const blocks = [
        headLines(result),
        ...projectBlocks(result, told, style),
        changeLines(result, told, style, width),
        messageLines(told, style, width),
        apiLines(result, told, style, width),
        gapLines('No test notices', told.gaps, told, style, width),
        gapLines('Closed by the tests written', told.closed, told, style, width),
        findingLines(result, style),
        resultLines(result, told, style),
    ];
    const text = blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n');
    return `${text}\n`;
}
function headLines({ tool, subject, projects, cost }) {
    const how = subject.baseHow === 'given' ? '' : ` (${(0,short_text/* oneLine */.TN)(subject.baseHow)})`;
    const counts = [
        ...(projects.length > 1 ? [(0,words/* plural */.LS)(projects.length, 'project')] : []),
        (0,words/* plural */.LS)(subject.filesChanged, 'file'),
        `${(0,words/* plural */.LS)(subject.functionsChanged, 'function')} changed`,
    ];
    const selected = subject.functionsSelected < subject.functionsChanged ? `, ${(0,words/* thousands */.oh)(subject.functionsSelected)} selected` : '';
    const origin = tool.platform ? `of the image (${(0,short_text/* oneLine */.TN)(tool.platform)})` : 'from PATH';
    const node = tool.node ? `, Node ${shortVersion(tool.node)} ${origin}` : '';
    const network = tool.network === false ? ', no network' : '';
    return [
        `QTest ${tool.version}   base ${(0,short_text/* oneLine */.TN)(subject.baseSha).slice(0, 7)}${how}   ${counts.join(', ')}${selected}`,
        `sandbox ${(0,short_text/* oneLine */.TN)(tool.sandbox)}${node}${network}   model ${(0,short_text/* oneLine */.TN)(tool.model)}   seed ${tool.seed}`,
        ...(0,model_notes/* modelNotes */.rk)(cost).map((note) => (0,short_text/* oneLine */.TN)(note)),
    ];
}
function projectBlocks(result, told, style) {
    if (result.projects.length === 0)
        return [];
    const lines = [];
    let room = LIMITS.functions;
    for (const project of result.projects) {
        const own = (0,digest/* functionsOf */.TW)(project, result).map((changed) => pointing(changed, result));
        lines.push(projectLine(withoutTold(project, result), own, brokenIn(project, result), style), ...project.notices.map((notice) => `  ${style('quiet', (0,short_text/* oneLine */.TN)(notice))}`));
        if (project.verdict === 'not-analysed')
            continue;
        const shown = own.slice(0, room);
        room -= shown.length;
        lines.push(...functionLines(project, shown, { ...told, compared: result.asked.command === 'compare' }, style));
        if (own.length > shown.length)
            lines.push(`  … and ${(0,words/* plural */.LS)(own.length - shown.length, 'more function')}`);
    }
    return [lines];
}
/** What the result's own line tells of the only project is not told beside it. */
function withoutTold(project, { projects, reasons }) {
    if (projects.length > 1)
        return project;
    return { ...project, reasons: project.reasons.filter(({ message }) => message !== reasons[0]?.message) };
}
/** A function that was not measured for the reason that the result's own line tells. */
function pointing(changed, { reasons }) {
    return changed.reason && changed.reason === reasons[0]?.message
        ? { ...changed, reason: 'the result says why' }
        : changed;
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
            return reasons.every(({ code }) => code === 'faults-not-run')
                ? style('quiet', 'no test was run')
                : stopped('not run');
    }
}
function functionLines(project, functions, told, style) {
    const files = [...new Set(functions.map((changed) => changed.file))];
    const rows = functions.filter(digest/* wasMeasured */.su).map((changed) => ({ changed, cells: functionCells(changed, told) }));
    const nameWidth = Math.min(40, Math.max(0, ...functions.map((changed) => (0,short_text/* oneLine */.TN)(changed.name).length)));
    const noticedWidth = Math.max(0, ...rows.map(({ cells }) => cells.noticed.length));
    const nameCell = (names) => (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(names.join(', ')), 40).padEnd(nameWidth);
    return files.flatMap((file) => {
        const out = functions.filter((changed) => changed.file === file && !(0,digest/* wasMeasured */.su)(changed));
        return [
            `  ${(0,short_text/* oneLine */.TN)(within(project.root, file))}`,
            ...rows
                .filter(({ changed }) => changed.file === file)
                .map(({ changed, cells }) => {
                const noticed = cells.noticed.padEnd(cells.rest ? noticedWidth : 0);
                return [`    ${nameCell([changed.name])}`, changed.kind.padEnd(7), style(cells.tone, noticed), cells.rest]
                    .filter(Boolean)
                    .join('   ');
            }),
            ...[...Map.groupBy(out, digest/* whyNotMeasured */.et)].map(([why, same]) => `    ${nameCell(same.map(({ name }) => name))}   ${style('warn', `not measured: ${(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(why))}`)}`),
        ];
    });
}
function functionCells(changed, told) {
    const causes = told.causes.filter((change) => change.function === changed.id).length;
    const rest = [
        ...(causes > 0 ? [`${(0,words/* plural */.LS)(causes, 'behaviour change')} to confirm`] : []),
        ...(changed.testsReady > 0 ? [`${(0,words/* plural */.LS)(changed.testsReady, 'test')} ready`] : []),
        ...(changed.testsWritten ? [`${(0,words/* plural */.LS)(changed.testsWritten, 'test')} written`] : []),
        ...(changed.reason ? [(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(changed.reason))] : []),
    ].join('   ');
    if (told.compared)
        return { noticed: causes > 0 ? '' : 'no difference found', tone: 'good', rest };
    const tone = changed.judged === 0 ? 'warn' : changed.noticed === changed.judged ? 'good' : 'bad';
    const noticed = changed.judged === 0 ? 'no fault judged' : `${changed.noticed} of ${(0,words/* plural */.LS)(changed.judged, 'fault')} noticed`;
    return { noticed, tone, rest };
}
function changeLines(result, told, style, width) {
    if (told.changes.length === 0)
        return [];
    const shown = told.changes.slice(0, LIMITS.changes);
    const rows = shown.map((change) => [
        (0,short_text/* cutMiddle */.it)((0,short_text/* oneLine */.TN)(change.call), CALL_WIDTH),
        `${(0,short_text/* oneLine */.TN)(change.base)} -> ${(0,short_text/* oneLine */.TN)(change.head)}`,
        change.sameCauseAs
            ? 'same cause'
            : `${(0,short_text/* oneLine */.TN)(change.file)}:${change.line}   ${(0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)(change.cause))}`.trimEnd(),
    ]);
    const names = [...new Set(told.causes.map((change) => (0,digest/* acceptName */.w)(change, result)))];
    const one = names.length === 1 ? names[0] : 'FUNCTION';
    const more = told.changes.length - shown.length;
    const what = `Behaves differently from ${(0,short_text/* oneLine */.TN)(result.subject.baseRef)}`;
    const otherRevision = result.asked.head ?? result.asked.dependency;
    return [
        style('strong', otherRevision === undefined
            ? `${what}. Intended?`
            : `${(0,short_text/* oneLine */.TN)(otherRevision)}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`),
        ...table(rows, [CALL_WIDTH, 44, 130], width),
        ...(more > 0 ? [`  … and ${(0,words/* plural */.LS)(more, 'more input', 'more inputs')}`] : []),
        ...(result.asked.command === 'compare' ? commandLines(told, style) : []),
        ...(otherRevision === undefined
            ? [`  yes: qtest accept ${one}        no: qtest compare --emit ${one}   (a failing test)`]
            : []),
    ];
}
function messageLines({ messages }, style, width) {
    if (messages.length === 0)
        return [];
    const rows = messages
        .slice(0, LIMITS.messages)
        .map(({ call, base, head }) => [(0,short_text/* cutMiddle */.it)((0,short_text/* oneLine */.TN)(call), CALL_WIDTH), `${(0,short_text/* oneLine */.TN)(base)} -> ${(0,short_text/* oneLine */.TN)(head)}`]);
    const more = messages.length - rows.length;
    return [
        style('strong', 'Errors that say something else'),
        ...table(rows, [CALL_WIDTH, 150], width),
        ...(more > 0 ? [`  … and ${more} more`] : []),
    ];
}
function apiLines({ apiChanges }, { paths }, style, width) {
    if (apiChanges.length === 0)
        return [];
    const rows = apiChanges.slice(0, LIMITS.api).map((change) => {
        const file = (0,short_text/* oneLine */.TN)(paths.get(change.file) ?? change.file);
        return [change.line === undefined ? file : `${file}:${change.line}`, (0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)((0,api_text/* apiText */.A)(change)))];
    });
    const more = apiChanges.length - rows.length;
    return [
        style('strong', 'For whoever calls it'),
        ...table(rows, [60, 150], width),
        ...(more > 0 ? [`  … and ${(0,words/* plural */.LS)(more, 'more change')} of exports and signatures`] : []),
    ];
}
/** Whoever compares wants to see it. */
function commandLines({ causes }, style) {
    const commands = causes.map(({ reproduce }) => (0,short_text/* oneLine */.TN)(reproduce)).filter((text) => text.startsWith(digest/* SHOWS */.dU));
    return commands.slice(0, LIMITS.commands).map((text) => `  ${style('quiet', text)}`);
}
function gapLines(title, gaps, told, style, width) {
    if (gaps.length === 0)
        return [];
    const shown = gaps.slice(0, LIMITS.gaps);
    const rows = shown.map((fault) => {
        const proof = fault.noticedBy;
        const shows = proof
            ? `${(0,short_text/* cutMiddle */.it)((0,short_text/* oneLine */.TN)(proof.case), CALL_WIDTH)} ${(0,words/* noticesText */.lo)(fault.proof)}: ${(0,short_text/* oneLine */.TN)(proof.result)}, with the fault ${(0,short_text/* oneLine */.TN)(proof.withFault)}`
            : '';
        const why = fault.status === 'no-coverage' ? 'no test reaches it' : '';
        return [
            told.ids.get(fault.id) ?? fault.id,
            `${(0,short_text/* oneLine */.TN)(fault.file)}:${fault.line}`,
            (0,short_text/* oneLine */.TN)((0,marked_text/* fittedText */.M8)(fault.label, LABEL_WIDTH)),
            [shows || why, fault.equivalent ? `${(0,short_text/* oneLine */.TN)(fault.equivalent.by)} takes it for equivalent` : '']
                .filter(Boolean)
                .join('; '),
        ];
    });
    const more = gaps.length - shown.length;
    return [
        style('strong', title),
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
            return `  ${place}   ${call}${(0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)((0,marked_text/* plainText */.wh)((0,finding_text/* findingText */.N)(finding))), 120)}`;
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


/***/ })

};
