export const id = 5815;
export const ids = [5815];
export const modules = {

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/digest.js + 1 modules
var digest = __webpack_require__(73771);
// EXTERNAL MODULE: ./build/src/report/api-text.js
var api_text = __webpack_require__(61614);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/report/marked-text.js
var marked_text = __webpack_require__(78120);
;// CONCATENATED MODULE: ./build/src/report/html/template.js


/** Text that is HTML already. Only this file makes it. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped for elements and for attributes in double quotes. */
function html(strings, ...values) {
    return new Html(strings.map((text, i) => text + (i < values.length ? show(values[i]) : '')).join(''));
}
/** Trusted text of our own (styles, scripts) as it is. Never for anything of a RunResult. */
function raw(text) {
    return new Html(text);
}
/** A text with code between backticks (marked-text.ts). */
function marked(text) {
    return html `${(0,marked_text/* segments */.JF)(text).map((segment) => (segment.code ? code(segment.text) : (0,short_text/* oneLine */.TN)(segment.text)))}`;
}
function code(text) {
    return html `<code>${(0,short_text/* oneLine */.TN)(text)}</code>`;
}
function show(value) {
    if (value === undefined || value === false)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'object')
        return value.map(show).join('');
    return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/report/html/parts.js


/** One page, shown alone. `nav`: the entry of the navigation that it belongs to. */
function page(name, nav, title, body) {
    return html `<section data-page="${name}" data-nav="${nav}" data-title="${title}">${body}</section>`;
}
/** A table that becomes a list of cards on a narrow screen. */
function table(columns, rows) {
    const head = columns.map((column) => html `<th class="${column.kind ?? ''}">${column.title}</th>`);
    const body = rows.map((row) => html `<tr>${row.map((cell, i) => html `<td class="${columns[i]?.kind ?? ''}" data-label="${columns[i]?.title ?? ''}">${wrapped(cell)}</td>`)}</tr>`);
    return html `<table class="cards"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
/** Rows that a long table shows before the rest is folded away. */
const FIRST_ROWS = 12;
/** A table of which only the first rows stand open. */
function longTable(columns, rows) {
    if (rows.length <= FIRST_ROWS + 3)
        return table(columns, rows);
    const rest = rows.slice(FIRST_ROWS);
    return html `${table(columns, rows.slice(0, FIRST_ROWS))}<details><summary>${rest.length} more</summary>${table(columns, rest)}</details>`;
}
/** One element in a cell, so that a card lays it out as one; nothing for an empty cell. */
function wrapped(cell) {
    return cell === '' || cell === undefined || cell === false ? '' : html `<span>${cell}</span>`;
}
/** A command to copy. */
function command(text) {
    const line = (0,short_text/* oneLine */.TN)(text);
    return html `<div class="command"><code>${line}</code><button type="button" data-copy="${line}" hidden>copy</button></div>`;
}
function badge(tone, text) {
    return html `<span class="badge ${tone}">${text}</span>`;
}
/** Name of a fault's page; ids come from a file and may hold anything. */
function faultPageName(id) {
    return `fault/${encodeURIComponent(id)}`;
}
function faultLink(id, text) {
    return html `<a href="#${faultPageName(id)}">${text}</a>`;
}
/** Where something is, by the shortest clear path; the whole one shows on hover. */
function where({ told: { paths } }, file, line) {
    const suffix = line === undefined ? '' : `:${line}`;
    return html `<span class="soft" title="${(0,short_text/* oneLine */.TN)(file)}${suffix}">${(0,short_text/* oneLine */.TN)(paths.get(file) ?? file)}${suffix}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/behaviour-page.js





/** What behaves differently: one card a cause, with every input found and the commands for yes and no. */
function behaviourPage(input) {
    const { result, told } = input;
    const base = result.subject.baseRef;
    const intro = told.changes.length === 0
        ? html `<p>${result.score.before || told.functionsNotMeasured < told.functionsChanged ? 'No input was found that base and this change answer differently.' : 'Nothing was compared.'}</p>`
        : html `<p>Each input below was run on ${code(base)} and on this change, in fresh processes, with the results shown.${(0,digest/* isHere */.nw)(result) && ' If a change is intended, accept it: a test with the new result is written. If not, QTest writes the test that fails until it is mended.'}</p>`;
    const missing = told.functionsNotMeasured > 0 &&
        html `<p class="note">${told.functionsNotMeasured} of ${told.functionsChanged} changed functions were not measured; <a href="#not-measured">why</a>.</p>`;
    const accepted = told.accepted > 0 &&
        html `<p>${(0,words/* plural */.LS)(told.accepted, 'behaviour change')} accepted: the tests written by this run hold the new results.</p>`;
    const cards = told.causes.map((lead) => {
        const inputs = told.changes.filter((change) => change.id === lead.id || change.sameCauseAs === lead.id);
        const undone = result.survivors.find((fault) => fault.function === lead.function && fault.line === lead.line && fault.operator === 'HunkRevert');
        return card(lead, inputs, undone, input);
    });
    return page('behaviour', 'behaviour', 'Behaviour', [
        html `<h1>What behaves differently</h1>`,
        intro,
        accepted,
        missing,
        cards,
        told.messages.length > 0 && html `<h2>Errors that say something else</h2>${changesTable(told.messages, input)}`,
        apiPart(input),
        hunksPart(input),
    ]);
}
/** What may be done about a change that stands in the work tree. */
function decisions(name, together) {
    return html `<h3>Intended</h3>${command(`npx qtest accept ${name}`)}${together > 1 && html `<p>It accepts all ${together} behaviour changes of ${code(name)} at once.</p>`}
<h3>Not intended</h3>${command(`npx qtest compare --emit ${name}`)}`;
}
/** What callers must know, by the syntax alone. */
function apiPart(input) {
    const { apiChanges } = input.result;
    if (apiChanges.length === 0)
        return undefined;
    const rows = apiChanges.map((change) => [
        change.line === undefined ? code(change.file) : where(input, change.file, change.line),
        marked((0,api_text/* apiText */.A)(change)),
    ]);
    return html `<h2>For whoever calls it</h2>
${table([{ title: 'place' }, { title: 'change' }], rows)}`;
}
/** Whether some test notices when a changed place is put back: what a reviewer would try by hand. */
function hunksPart(input) {
    const { hunks } = input.result;
    if (hunks.length === 0)
        return undefined;
    const columns = [{ title: 'place' }, { title: 'change' }, { title: 'undone' }];
    const rows = hunks.map((hunk) => [where(input, hunk.file, hunk.line), marked(hunk.change), undoneCell(hunk)]);
    return html `<h2>Does any test notice?</h2>
<p>Each changed place was put back by itself, with the tests running.</p>
${table(columns, rows)}`;
}
function undoneCell({ undone, noticedBy }) {
    if (undone === 'not-judged')
        return html `<span class="soft">not judged</span>`;
    if (undone === 'unnoticed')
        return badge('warn', 'breaks no test');
    return noticedBy.length > 0 ? html `${noticedBy.map((name) => html `<div>${name}</div>`)}` : 'some test notices';
}
/** Inputs with what base and head give for them. */
function changesTable(changes, input) {
    const columns = [
        { title: 'call' },
        { title: input.result.subject.baseRef },
        { title: 'this change' },
        { title: 'cause' },
    ];
    const rows = changes.map((change) => [
        code(change.call),
        code(change.base),
        code(change.head),
        causeCell(change, input),
    ]);
    return table(columns, rows);
}
function causeCell(change, input) {
    if (change.sameCauseAs)
        return 'same';
    return html `${change.cause && marked(change.cause)} ${where(input, change.file, change.line)}`;
}
const KINDS = {
    crash: 'now throws or never ends',
    kind: 'another kind of result',
    value: 'another value',
    message: 'another message',
};
function card(lead, inputs, undone, input) {
    const { result, told } = input;
    const name = (0,digest/* acceptName */.w)(lead, result);
    const together = told.causes.filter((other) => (0,digest/* acceptName */.w)(other, result) === name).length;
    const columns = [{ title: 'call' }, { title: result.subject.baseRef }, { title: 'this change' }];
    const rows = inputs.map((change) => [code(change.call), code(change.base), code(change.head)]);
    const shown = result.functions.find((changed) => changed.id === lead.function)?.name ?? lead.function;
    return html `<div class="card">
<h2>${code(shown)} ${badge(lead.kind === 'crash' ? 'bad' : 'warn', KINDS[lead.kind])}</h2>
<p>${lead.cause ? html `${marked(lead.cause)} in ` : 'In '}${where(input, lead.file, lead.line)}.${lead.unnoticed && ' Undoing it breaks no test.'}${undone && html ` ${faultLink(undone.id, 'The line, and the tests that reach it')}.`}</p>
${table(columns, rows)}
${lead.reproduce.startsWith(digest/* SHOWS */.dU) && html `<h3>See it</h3>${command(lead.reproduce)}`}
${(0,digest/* isHere */.nw)(result) && decisions(name, together)}
</div>`;
}

// EXTERNAL MODULE: ./build/src/report/model-notes.js
var model_notes = __webpack_require__(32757);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/src/report/html/source.js



/** Lines of source shown before and after a fault. */
const CONTEXT = 6;
/** Lines of the fault itself that are shown. */
const MOST = 40;
/** Unchanged lines shown around each change of a diff. */
const AROUND = 3;
/** Longest line that is shown. */
const WIDTH = 400;
/** The source around a fault with the changed text struck out and the new one beside it; without the source, its own lines as a diff. */
function sourceWithFault(fault, source) {
    const lines = source?.split(/\r\n|\r|\n/);
    const endLine = fault.endLine ?? fault.line;
    if (!lines || endLine > lines.length || fault.line < 1 || endLine < fault.line || endLine - fault.line > MOST)
        return asDiff(fault);
    const from = Math.max(1, fault.line - CONTEXT);
    const to = Math.min(lines.length, endLine + CONTEXT);
    const changed = faultLines(fault, lines.slice(fault.line - 1, endLine));
    const shown = [];
    for (let number = from; number <= to; number++) {
        const inside = changed[number - fault.line];
        shown.push(inside ? line(number, 'hit', inside) : line(number, '', shownText(lines[number - 1] ?? '')));
    }
    return html `<pre><code>${shown}</code></pre>`;
}
/** The fault's own lines. Columns are 1-based and the end is exclusive. Without an end the whole lines are the place. */
function faultLines({ column, endColumn, replacement }, lines) {
    if (endColumn === undefined)
        return lines.map(shownText);
    const tail = (lines.at(-1) ?? '').slice(endColumn - 1);
    const text = lines.join('\n');
    const inside = text.slice(column - 1, text.length - tail.length);
    const pieces = lines.length > 1 ? tokenDiff(inside, replacement) : wholeDiff(inside, replacement);
    const all = [{ kind: 'same', text: text.slice(0, column - 1) }, ...pieces, { kind: 'same', text: tail }];
    const shown = [[]];
    for (const { kind, text: stretch } of all) {
        const rows = kind === 'ins' ? [(0,short_text/* oneLine */.TN)(stretch)] : stretch.split('\n');
        rows.forEach((row, i) => {
            if (i > 0)
                shown.push([]);
            if (row !== '')
                shown.at(-1)?.push(pieceText(kind, row));
        });
    }
    return shown;
}
function wholeDiff(before, after) {
    return [
        { kind: 'del', text: before },
        { kind: 'ins', text: after },
    ];
}
/** What differs between two texts, layout aside; the layout is that of `before`. */
function tokenDiff(before, after) {
    const tokens = (text) => text.match(/\s*(?:[\w$.]+|\S|$)/gu) ?? [];
    const left = tokens(before);
    let at = 0;
    return (0,array/* diffArrays */.E)(left, tokens(after), { comparator: (a, b) => a.trim() === b.trim() }).map((part) => {
        if (part.added)
            return { kind: 'ins', text: part.value.join('') };
        const text = left.slice(at, at + part.count).join('');
        at += part.count;
        return { kind: part.removed ? 'del' : 'same', text };
    });
}
/** Indentation is never struck out. */
function pieceText(kind, text) {
    if (kind === 'same')
        return shownText(text);
    const bare = text.trimStart();
    const indent = shownText(text.slice(0, text.length - bare.length));
    if (bare === '')
        return indent;
    return [indent, kind === 'del' ? html `<del>${shownText(bare)}</del>` : html `<ins>${shownText(bare)}</ins>`];
}
/** Lines of the diff with a few around each change; of a long one the beginning. */
function asDiff({ diff, line: first, original, replacement }) {
    const before = diff?.before ?? original.split('\n');
    const after = diff?.after ?? replacement.split('\n');
    let old = first;
    let fresh = first;
    const rows = (0,array/* diffArrays */.E)([...before], [...after]).flatMap(({ added, removed, value }) => value.map((text) => {
        const number = added ? fresh : old;
        if (!added)
            old++;
        if (!removed)
            fresh++;
        return { number, kind: added ? 'plus' : removed ? 'minus' : '', text };
    }));
    const isNear = (at) => rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== '');
    const shown = rows.filter((_, at) => isNear(at)).slice(0, 2 * MOST);
    return html `<pre><code>${shown.map((row) => line(row.number, row.kind, shownText(row.text)))}</code></pre>`;
}
function line(number, kind, text) {
    return html `<span class="line ${kind}" data-line="${number}">${text}</span>`;
}
function shownText(text) {
    const spaced = (0,short_text/* cut */.Jj)(text.replaceAll('\t', '  '), WIDTH);
    const indent = spaced.length - spaced.trimStart().length;
    return spaced.slice(0, indent).replace(/[^ ]/g, ' ') + (0,short_text/* oneLine */.TN)(spaced.slice(indent));
}

;// CONCATENATED MODULE: ./build/src/report/html/fault-page.js




/** A fault that no test notices: where it is, what shows it, which tests reached it, how to try it. */
function faultPage(fault, input) {
    const { told, result, sources } = input;
    const id = told.ids.get(fault.id) ?? fault.id;
    const name = result.functions.find((changed) => changed.id === fault.function)?.name;
    return page(faultPageName(fault.id), 'run', `Fault ${id}`, [
        html `<p class="back"><a href="#run">Run</a> / fault ${id}</p>`,
        html `<h1>${marked(fault.label.replace('` -> `', '` → `'))}</h1>`,
        html `<p>${state(fault)} ${where(input, fault.file, fault.line)}${name !== undefined && html `<span class="soft">, in ${code(name)}</span>`}</p>`,
        sourceWithFault(fault, sources.get(fault.file)),
        shownBy(fault, input),
        html `<h2>Tests that reach it</h2>`,
        reached(fault),
        html `<h2>Try it</h2>`,
        command(`npx qtest mutant ${id} --run`),
        html `<p class="note">Runs these tests with the fault in place, in a copy. The operator is ${code(fault.operator)}.</p>`,
        html `<h3>Not worth a test?</h3>`,
        command(`npx qtest dismiss ${id} "reason"`),
    ]);
}
const PROOFS = {
    'ready-test': badge('good', 'a test is ready'),
    'written-test': badge('good', 'closed by a test written'),
    'behaviour-change': badge('warn', 'a change to confirm'),
};
function state(fault) {
    const reachedBy = fault.status === 'no-coverage' ? badge('bad', 'no test reaches it') : badge('bad', 'no test notices');
    const proof = fault.proof && PROOFS[fault.proof.by];
    return html `${fault.proof?.by !== 'written-test' && reachedBy} ${proof} ${!fault.isNew && badge('idle', 'was so on base')}`;
}
function shownBy({ noticedBy, proof, equivalent }, { result }) {
    const title = html `<h2>The input that tells it apart</h2>`;
    if (!noticedBy)
        return [
            title,
            html `<p class="soft">The search found none. That does not mean that there is none.</p>`,
            equivalent &&
                html `<p class="note">${(0,model_notes/* equivalentWords */.q1)(equivalent)}. Nobody has checked this, and the fault counts.</p>`,
        ];
    const test = proof && result.tests.find((candidate) => candidate.id === proof.case);
    const where = test && html `<p class="note">As a test in ${code(test.file)}: ${test.name}</p>`;
    return [
        title,
        html `<dl class="results"><dt>call</dt><dd>${code(noticedBy.case)}</dd><dt>does</dt><dd>${code(noticedBy.result)}</dd><dt>with the fault</dt><dd>${code(noticedBy.withFault)}</dd></dl>`,
        where,
    ];
}
function reached({ coveredBy, status }) {
    if (status === 'no-coverage')
        return html `<p>None.</p>`;
    if (coveredBy.length === 0)
        return html `<p class="soft">The runner did not say which.</p>`;
    const shown = coveredBy.slice(0, 20);
    const more = coveredBy.length - shown.length;
    return html `<ul>${shown.map((title) => html `<li>${title}</li>`)}${more > 0 && html `<li>and ${more} more</li>`}</ul>`;
}

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/verdict/untested.js
var untested = __webpack_require__(86037);
// EXTERNAL MODULE: ./build/src/report/dropped.js
var report_dropped = __webpack_require__(25934);
;// CONCATENATED MODULE: ./build/src/report/html/other-pages.js








/** Everything that was not measured, each with its reason and what helps. */
function notMeasuredPage(input) {
    const { result, told } = input;
    const missing = result.functions.filter((changed) => !(0,digest/* wasMeasured */.su)(changed));
    const rows = missing.map((changed) => [
        code(changed.name),
        where(input, changed.file, changed.lines.start),
        marked((0,digest/* whyNotMeasured */.et)(changed)),
        changed.waysTried.length > 0 ? changed.waysTried.join(', ') : 'none',
    ]);
    const beyond = told.functionsChanged - result.functions.length;
    const silent = missing.length === 0 && beyond === 0;
    return page('not-measured', 'not-measured', 'Not measured', [
        html `<h1>What was not measured</h1>`,
        silent &&
            html `<p>${told.functionsChanged === 0 ? 'No function changed.' : 'Every changed function was measured.'}</p>`,
        rows.length > 0 &&
            longTable([{ title: 'function' }, { title: 'where' }, { title: 'why' }, { title: 'ways tried' }], rows),
        beyond > 0 &&
            html `<p>${(0,words/* plural */.LS)(beyond, 'changed function')} of lower rank ${beyond === 1 ? 'was' : 'were'} not selected.</p>`,
        other_pages_untested(result),
        faultsLeftOut(result),
        reasonsOf(result),
        projectNotes(result),
        limits(result),
    ]);
}
/** Functions about which no test was written, counted by the reason, with what would open a way. */
function other_pages_untested({ functions }) {
    const counts = new Map();
    for (const { untested: code } of functions)
        if (code)
            counts.set(code, (counts.get(code) ?? 0) + 1);
    const rows = Object.entries(untested/* UNTESTED */.b).flatMap(([id, { text, opens }]) => {
        const count = counts.get(id);
        return count === undefined ? [] : [[code(id), String(count), marked(text), marked(opens)]];
    });
    if (rows.length === 0)
        return '';
    return [
        html `<h2>Functions without a test of QTest's</h2>`,
        table([
            { title: 'reason', kind: 'tight' },
            { title: 'functions' },
            { title: 'what it says' },
            { title: 'what would open a way' },
        ], rows),
    ];
}
function faultsLeftOut({ score }) {
    const rows = [
        [score.ignored, 'not worth a test by rule (message text, logging), or dismissed'],
        [score.compileError, 'did not compile or load'],
        [score.needsService, 'are reached only by tests that need a service'],
    ].filter(([count]) => Number(count) > 0);
    if (rows.length === 0)
        return '';
    return [
        html `<h2>Faults that do not count</h2>`,
        html `<ul class="plain">${rows.map(([count, text]) => html `<li>${(0,words/* plural */.LS)(Number(count), 'fault')}: ${text}</li>`)}</ul>`,
    ];
}
function reasonsOf({ reasons }) {
    const told = reasons.filter((reason) => reason.code !== 'policy-met' && reason.code !== 'report-only');
    if (told.length === 0)
        return '';
    const rows = told.map((reason) => [
        code(reason.code),
        marked((0,words/* sentence */.em)(reason.message)),
        marked((0,verdict_reasons/* whatToDo */.H6)(reason.code)),
    ]);
    return [
        html `<h2>Reasons</h2>`,
        table([{ title: 'code', kind: 'tight' }, { title: 'what happened' }, { title: 'what to do' }], rows),
    ];
}
function projectNotes({ projects }) {
    const notes = projects.flatMap((project) => [
        ...project.notices.map((notice) => ({ project, text: notice })),
        ...project.baseline.failed.slice(0, 20).map((test) => ({ project, text: `fails without any fault: ${test}` })),
        ...(project.baseline.needsService ?? [])
            .slice(0, 20)
            .map((test) => ({ project, text: `needs a service: ${test}` })),
        ...(project.baseline.leftOut ?? []).slice(0, 20).map((file) => ({ project, text: `left out: ${file}` })),
    ]);
    if (notes.length === 0)
        return '';
    const rows = notes.map(({ project, text }) => [project.root || project.name || '.', marked(text)]);
    return [html `<h2>Notes on projects</h2>`, table([{ title: 'project' }, { title: 'note' }], rows)];
}
/** Limits that do not stand among the reasons. */
function limits({ limits: { hit }, reasons, truncated }) {
    const told = new Set(reasons.map((reason) => reason.message));
    const lines = [
        ...hit.map((limit) => limit.message).filter((message) => !told.has(message)),
        ...truncated.map((cut) => `${cut.kept} of ${cut.total} entries of ${cut.list} are kept in the result file`),
    ];
    if (lines.length === 0)
        return '';
    return [html `<h2>Limits that were hit</h2>`, html `<ul>${lines.map((line) => html `<li>${marked(line)}</li>`)}</ul>`];
}
/** Where the time and the money went, and what became of the candidates. */
function costPage({ result }) {
    return page('cost', 'cost', 'Cost', [
        html `<h1>${(0,words/* humanTime */.zK)(result.timings.totalMs)}, ${modelText(result)}</h1>`,
        stages(result),
        models(result),
        funnel(result),
        tool(result),
    ]);
}
function modelText({ tool: { model }, cost }) {
    if (cost.byModel.length === 0 && cost.usd === 0)
        return model === 'none' ? 'no model' : `${model}, not asked`;
    return `$${cost.usd.toFixed(2)} for ${(0,words/* thousands */.oh)(cost.inputTokens + cost.outputTokens)} tokens`;
}
function stages({ timings }) {
    const sums = new Map();
    for (const { stage, ms } of timings.stages)
        sums.set(stage, (sums.get(stage) ?? 0) + ms);
    if (sums.size === 0)
        return '';
    const longest = Math.max(1, ...sums.values());
    const told = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
    const rest = timings.totalMs - told;
    const entries = [...sums, ...(rest > 50 ? [['start and end', rest]] : [])];
    const rows = entries.map(([stage, ms]) => html `<tr><td>${stage}</td><td><span class="bar" style="width: ${Math.min(100, Math.round((1000 * ms) / longest) / 10)}%"></span></td><td class="number">${(0,words/* humanTime */.zK)(ms)}</td></tr>`);
    return [html `<h2>By stage</h2>`, html `<table class="bars"><tbody>${rows}</tbody></table>`];
}
/** Who was asked for what, what it took, and what became of it. */
function models(result) {
    const { cost } = result;
    const notes = [...(0,model_notes/* modelNotes */.rk)(cost), (0,model_notes/* tierSplit */.jE)(cost), (0,model_notes/* namingNote */.NU)(cost), (0,model_notes/* projectedCost */.Kn)(result)].filter((note) => note !== undefined);
    const told = notes.length > 0 ? html `<ul>${notes.map((note) => html `<li>${note}</li>`)}</ul>` : '';
    const rows = (0,model_notes/* requestGroups */.yT)(cost).map((one) => [
        one.purpose,
        String(one.tier),
        one.model,
        (0,words/* thousands */.oh)(one.inputTokens),
        (0,words/* thousands */.oh)(one.outputTokens),
        one.usd === 0 ? '$0' : `$${one.usd.toFixed(3)}`,
        (0,words/* humanTime */.zK)(one.ms),
        one.outcomes,
    ]);
    if (rows.length === 0 && notes.length === 0)
        return '';
    const number = 'number';
    const columns = [
        { title: 'asked for' },
        { title: 'tier' },
        { title: 'model' },
        { title: 'tokens in', kind: number },
        { title: 'tokens out', kind: number },
        { title: 'cost', kind: number },
        { title: 'time', kind: number },
        { title: 'requests' },
    ];
    return [html `<h2>Models</h2>`, rows.length === 0 ? '' : table(columns, rows), told];
}
function funnel({ funnel }) {
    if (funnel.candidates === 0)
        return '';
    const steps = [
        ['candidates', funnel.candidates, 'inputs that told something apart'],
        ['stable', funnel.stable, 'same result in fresh processes, time zones and locales'],
        ['compiled', funnel.compiled, "as tests that the project's own checks accept"],
        ['passed', funnel.passed, 'as tests that pass'],
        ['useful', funnel.useful, 'notice a fault that no older test does'],
        ['kept', funnel.kept, 'the fewest that notice as much'],
    ];
    const rows = steps.map(([name, count, text]) => [name, (0,words/* thousands */.oh)(count), text]);
    const dropped = funnel.rejected.map((entry) => [
        entry.step,
        (0,report_dropped/* reasonText */.uV)(entry),
        (0,words/* thousands */.oh)(entry.count),
        code(entry.example),
    ]);
    const number = 'number';
    return [
        html `<h2>From candidates to tests</h2>`,
        table([{ title: 'step' }, { title: 'left', kind: number }, { title: '' }], rows),
        dropped.length > 0 && html `<h3>Dropped</h3>`,
        dropped.length > 0 &&
            table([{ title: 'at' }, { title: 'why' }, { title: 'count', kind: number }, { title: 'for example' }], dropped),
    ];
}
function tool({ tool, subject }) {
    const facts = [
        ['QTest', tool.version],
        ['engine', tool.engines.map((engine) => `${engine.name} ${engine.version}`).join(', ') || 'none'],
        ['sandbox', `${tool.sandbox}${tool.network === false ? ', no network' : ''}`],
        ['Node', `${tool.node ?? 'not run'}${tool.platform ? ` of the image (${tool.platform})` : ''}`],
        ['seed', tool.seed],
        ['base', html `${code(subject.baseSha.slice(0, 12))} ${subject.baseHow}`],
        ['head', html `${code(subject.headSha.slice(0, 12))} ran on ${subject.ranOn.replace('-', ' ')}`],
    ];
    return [
        html `<h2>How it ran</h2>`,
        html `<dl class="results">${facts.map(([name, value]) => html `<dt>${name}</dt><dd>${value}</dd>`)}</dl>`,
    ];
}

// EXTERNAL MODULE: ./build/src/report/finding-text.js
var finding_text = __webpack_require__(46333);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(17210);
// EXTERNAL MODULE: ./build/src/report/rerun.js
var rerun = __webpack_require__(40742);
;// CONCATENATED MODULE: ./build/src/report/html/run-page.js










/** The first page: the verdict in a sentence, what behaves differently, what goes unnoticed, what was not measured. */
function runPage(input) {
    const { result, told } = input;
    return page('run', 'run', 'Run', [
        html `<p>${verdictBadge(input)}</p>`,
        html `<h1>${marked((0,words/* sentence */.em)((0,headline/* headline */.g)(result, told)))}</h1>`,
        standing(result),
        meter(input),
        changes(input),
        gaps('No test notices', told.gaps, input),
        gaps('Closed by the tests written', told.closed, input),
        functions(input),
        tests(input),
        notMeasured(input),
        findings(input),
    ]);
}
const TONES = {
    fail: 'bad',
    configuration: 'bad',
    'baseline-red': 'warn',
    'no-verdict': 'warn',
    'not-analysed': 'idle',
    'nothing-to-test': 'idle',
};
/** Green is only for a run that would pass under enforcement as well and left nothing out. */
function verdictBadge({ result: { verdict, policy, score }, told }) {
    if (verdict !== 'pass')
        return badge(TONES[verdict], verdict.replaceAll('-', ' '));
    if (policy.ifEnforced?.verdict === 'fail')
        return badge('warn', 'report-only');
    return told.functionsNotMeasured > 0 || score.partial
        ? badge('idle', 'pass for what was measured')
        : badge('good', 'pass');
}
function standing({ verdict, policy, reasons, exitCode }) {
    const first = reasons[0];
    const notes = reasons.slice(1).map((note) => html `<p class="note">${marked((0,words/* sentence */.em)(note.message))}</p>`);
    if (verdict === 'pass') {
        const blocked = policy.ifEnforced?.verdict === 'fail' && policy.ifEnforced;
        const until = policy.mode === 'enforce' && policy.enforceFrom ? ` until ${(0,words/* humanDay */.Gm)(policy.enforceFrom)}` : '';
        const text = blocked &&
            html `<p>Report-only${until}, nothing is blocked. Enforced, this would exit ${blocked.exitCode}: ${marked(blocked.message)}</p>`;
        return [text, ...notes];
    }
    const help = first && verdict !== 'nothing-to-test' && html `<p>${marked((0,verdict_reasons/* whatToDo */.H6)(first.code))}</p>`;
    const why = verdict === 'fail' && first && html `<p>${marked(first.message)}</p>`;
    return [why, help, html `<p class="note">Exit ${exitCode}.</p>`, ...notes];
}
/** How many of the judged faults are noticed, as a bar; nothing where none was judged. */
function meter({ result: { score }, told }) {
    const { before, withReady, withConfirmed, full } = score;
    if (!before)
        return (score.planned > 0 &&
            html `<p class="note">None of the ${(0,words/* plural */.LS)(score.planned, 'planned fault')} could be judged.</p>`);
    const ready = Math.max(0, (withReady?.noticed ?? before.noticed) - before.noticed);
    const confirmed = Math.max(0, (withConfirmed?.noticed ?? before.noticed + ready) - before.noticed - ready);
    const more = before.noticed > 0 ? 'more ' : '';
    const parts = [
        { fill: 'noticed', count: before.noticed, text: 'noticed by a test' },
        {
            fill: 'ready',
            count: ready,
            text: `${more}by the ${told.writtenTests.length > 0 ? 'tests written' : 'ready tests'}`,
        },
        { fill: 'confirmed', count: confirmed, text: 'more once the changes are confirmed' },
        { fill: 'open', count: Math.max(0, before.judged - before.noticed - ready - confirmed), text: 'by none' },
    ].filter((part) => part.count > 0);
    const width = (count) => `${Math.round((10_000 * count) / before.judged) / 100}%`;
    return [
        html `<h2>${(0,words/* plural */.LS)(before.judged, 'fault')} injected into the changed code</h2>`,
        html `<div class="meter" role="img" aria-label="${before.noticed} of ${before.judged} noticed">${parts.map((part) => html `<span class="fill-${part.fill}" style="width: ${width(part.count)}"></span>`)}</div>`,
        html `<ul class="key">${parts.map((part) => html `<li><i class="fill-${part.fill}"></i>${part.count} ${part.text}</li>`)}</ul>`,
        full &&
            html `<p class="note">Of every fault in the changed functions, ${full.noticed} of ${full.judged} are noticed (full score).</p>`,
        score.partial && html `<p class="note">A part of the change was not measured; these figures leave it out.</p>`,
    ];
}
function changes(input) {
    const { result, told } = input;
    if (told.changes.length === 0)
        return '';
    const shown = told.changes.slice(0, 10);
    return [
        html `<h2>Behaves differently from ${code(result.subject.baseRef)}. Intended?</h2>`,
        changesTable(shown, input),
        html `<p><a href="#behaviour">${told.changes.length > shown.length ? `All ${told.changes.length} inputs, and what to do` : 'What to do'}</a></p>`,
    ];
}
function gaps(title, faults, input) {
    const { told } = input;
    if (faults.length === 0)
        return '';
    const columns = [
        { title: 'fault', kind: 'tight' },
        { title: 'where', kind: 'tight' },
        { title: 'change' },
        { title: 'shown by' },
    ];
    const rows = faults.map((fault) => {
        const proof = fault.noticedBy;
        const shows = proof
            ? html `${code(proof.case)} does ${code(proof.result)}, with the fault ${code(proof.withFault)}`
            : fault.status === 'no-coverage' && 'no test reaches it';
        const said = fault.equivalent && html `<div class="note">${(0,model_notes/* equivalentWords */.q1)(fault.equivalent)}</div>`;
        return [
            faultLink(fault.id, told.ids.get(fault.id) ?? fault.id),
            where(input, fault.file, fault.line),
            marked(fault.label.replace('` -> `', '` → `')),
            said ? [shows, said] : shows,
        ];
    });
    return [html `<h2>${title}</h2>`, longTable(columns, rows)];
}
function functions(input) {
    const { result, told } = input;
    if (result.functions.length === 0)
        return '';
    const columns = [{ title: 'function' }, { title: 'file' }, { title: 'faults noticed' }, { title: 'to do' }];
    const rows = result.functions.map((changed) => {
        const causes = told.causes.filter((change) => change.function === changed.id).length;
        const todo = [
            ...(causes > 0 ? [`${(0,words/* plural */.LS)(causes, 'change')} to confirm`] : []),
            ...(changed.testsReady > 0 ? [`${(0,words/* plural */.LS)(changed.testsReady, 'test')} ready`] : []),
            ...(changed.testsWritten ? [`${(0,words/* plural */.LS)(changed.testsWritten, 'test')} written`] : []),
        ].join(', ');
        return [
            html `${code(changed.name)}${changed.kind === 'new' && html ` <span class="soft">new</span>`}`,
            where(input, changed.file, changed.lines.start),
            noticedCell(changed),
            todo,
        ];
    });
    return [html `<h2>Changed functions</h2>`, longTable(columns, rows)];
}
function noticedCell(changed) {
    if (!(0,digest/* wasMeasured */.su)(changed))
        return html `<span class="soft">not measured</span>`;
    if (changed.judged === 0)
        return html `<span class="soft">no fault judged</span>`;
    return `${changed.noticed} of ${changed.judged}`;
}
function tests({ result, told }) {
    const shown = [...told.readyTests, ...told.writtenTests];
    if (shown.length === 0)
        return '';
    const columns = [{ title: 'call' }, { title: 'result' }, { title: 'only test to notice' }];
    const rows = shown.map((test) => [code(test.call), code(test.result), noticesCell(test)]);
    const title = told.readyTests.length > 0
        ? `${(0,words/* plural */.LS)(told.readyTests.length, 'test')} ready`
        : `${(0,words/* plural */.LS)(shown.length, 'test')} written`;
    return [
        html `<h2>${title}</h2>`,
        longTable(columns, rows),
        told.readyTests.length > 0 && command(`npx ${(0,rerun/* rerunCommand */.w)(result, '--write')}`),
    ];
}
/** Faults that a row names; a test may be the only one to notice dozens. */
const NOTICES = 5;
function noticesCell({ notices, reaches, reason }) {
    if (notices.length === 0)
        return reaches ?? '';
    const more = notices.length - NOTICES;
    return [
        notices
            .slice(0, NOTICES)
            .map((notice, i) => html `${i > 0 && html `<br>`}${marked(notice.replace('` -> `', '` → `'))}`),
        more > 0 && html `<br>and ${more} more`,
        reason && html `<div class="note">${(0,model_notes/* modelSays */.kc)(reason)}</div>`,
    ];
}
function notMeasured(input) {
    const { told } = input;
    if (told.functionsNotMeasured === 0)
        return '';
    const shown = told.notMeasured.slice(0, 5);
    return [
        html `<h2>Not measured: ${told.functionsNotMeasured} of ${(0,words/* plural */.LS)(told.functionsChanged, 'changed function')}</h2>`,
        html `<ul class="plain">${shown.map((group) => html `<li>${group.names.slice(0, 5).map((name, i) => html `${i > 0 && ', '}${code(name)}`)}${group.names.length > 5 && ` and ${group.names.length - 5} more`} ${where(input, group.file)}: ${marked(group.reason)}</li>`)}</ul>`,
        html `<p><a href="#not-measured">All reasons</a></p>`,
    ];
}
function findings(input) {
    const { findings } = input.result;
    if (findings.length === 0)
        return '';
    const rows = findings.map((finding) => [
        where(input, finding.file, finding.line),
        finding.call ? code(finding.call) : '',
        marked((0,finding_text/* findingText */.N)(finding)),
    ]);
    return [html `<h2>Also seen</h2>`, table([{ title: 'where' }, { title: 'call' }, { title: 'what happened' }], rows)];
}

;// CONCATENATED MODULE: ./build/src/report/html/script.js
/**
 * The page's own script, as text: shows the section that the address names, hands `#mutant…` and `#test…` to the mutation
 * view, and copies commands. Without it all sections stand below each other.
 */
const PAGE_SCRIPT = `
(() => {
  const pages = [...document.querySelectorAll('[data-page]')];
  const links = [...document.querySelectorAll('nav a')];
  const data = document.getElementById('mutation-report');
  const stage = document.getElementById('mutation-view');
  const isMutation = (name) => name === 'mutant' || name === 'test';
  document.documentElement.classList.add('routed');
  function route() {
    const hash = location.hash.slice(1);
    const name = isMutation(hash.split('/')[0]) ? 'mutant' : hash;
    const page = pages.find((candidate) => candidate.dataset.page === name) || pages[0];
    for (const candidate of pages) candidate.hidden = candidate !== page;
    const section = page.dataset.nav;
    for (const link of links) {
      const current = link.hash === '#' + section;
      if (current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
      if (current) link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const mutation = page.dataset.page === 'mutant';
    if (stage && data && mutation && !stage.firstChild) {
      const view = document.createElement('mutation-test-report-app');
      view.report = JSON.parse(data.textContent);
      stage.append(view);
    }
    if (stage && !mutation) stage.replaceChildren();
    if (!mutation) document.title = (page.dataset.title || 'QTest') + ' - QTest';
    if (!mutation) scrollTo(0, 0);
    const changed = page.querySelector('pre del');
    // Lines keep their beginnings in sight as long as the change is in sight too.
    if (changed) changed.closest('pre').scrollLeft = Math.max(0, changed.offsetLeft - changed.closest('pre').clientWidth / 1.5);
  }
  addEventListener('hashchange', route);
  route();
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = 'copied';
      setTimeout(() => { button.textContent = 'copy'; }, 1500);
    });
  }
})();
`;

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** The page's styles: system fonts, light and dark by the reader's setting, tables that become cards on a phone. */
const STYLE = `
:root { color-scheme: light dark;
  --back: #ffffff; --raised: #f6f7f9; --line: #d9dde3; --text: #1c2128; --soft: #5a6472; --link: #0b5cad;
  --good: #1a7f37; --bad: #b3261e; --warn: #8a5a00; --good-back: #dcf3e2; --bad-back: #fde4e1; --warn-back: #fdf0d0; --idle: #c9ced6; }
@media (prefers-color-scheme: dark) { :root {
  --back: #18181b; --raised: #222226; --line: #3a3a41; --text: #e6e6ea; --soft: #a0a3ab; --link: #7db7f5;
  --good: #5fd07f; --bad: #ff8f85; --warn: #e8b64c; --good-back: #173a22; --bad-back: #4a1d1a; --warn-back: #3d2f0d; --idle: #454c57; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-underline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 0.9em; }
code { background: var(--raised); border-radius: 4px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; margin: 0.8em 0; overflow-x: auto; padding: 0.7em 0; line-height: 1.5; }
pre code, .command code { background: none; padding: 0; } pre code { display: block; min-width: 100%; width: max-content; }
header { border-bottom: 1px solid var(--line); padding: 0.9rem 0 0; }
.width { margin: 0 auto; max-width: 64rem; padding: 0 1.25rem; }
.wide { max-width: 90rem; }
.subject { align-items: baseline; color: var(--soft); display: flex; flex-wrap: wrap; font-size: 0.9rem; gap: 0.2rem 1rem; }
.subject strong { color: var(--text); font-size: 1.05rem; }
nav { display: flex; gap: 1.4rem; margin-top: 0.7rem; overflow-x: auto; scrollbar-width: none; white-space: nowrap; }
nav a { border-bottom: 2px solid transparent; color: var(--soft); padding: 0.35rem 0; text-decoration: none; }
nav a:hover { color: var(--text); }
nav a[aria-current] { border-color: var(--link); color: var(--text); font-weight: 600; }
nav .count { color: var(--soft); font-weight: 400; margin-left: 0.15rem; }
main { padding: 1.6rem 0 4rem; }
[data-page] + [data-page] { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem; }
.routed [data-page] { border: 0; margin: 0; padding: 0; }
h1 { font-size: 1.55rem; line-height: 1.3; margin: 0.2rem 0 0.6rem; overflow-wrap: anywhere; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2.2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 0.3rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
.soft, .note { color: var(--soft); }
.note { font-size: 0.92rem; }
.back { font-size: 0.9rem; margin: 0 0 0.6rem; }
.badge { border-radius: 99px; display: inline-block; font-size: 0.82rem; font-weight: 600; padding: 0.1rem 0.7rem; }
.good { background: var(--good-back); color: var(--good); }
.bad { background: var(--bad-back); color: var(--bad); }
.warn { background: var(--warn-back); color: var(--warn); }
.idle { background: var(--raised); color: var(--soft); }
table { border-collapse: collapse; margin: 0.7rem 0; width: 100%; }
th { color: var(--soft); font-size: 0.85rem; font-weight: 500; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: 0.45rem 1rem 0.45rem 0; vertical-align: top; }
td { overflow-wrap: anywhere; } th:first-child, td:first-child { min-width: 8rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.tight { white-space: nowrap; } th.tight:first-child, td.tight:first-child { min-width: 0; }
.card { border: 1px solid var(--line); border-radius: 10px; margin: 1rem 0; padding: 0.9rem 1.1rem; }
.card > :first-child { margin-top: 0; } .card > :last-child { margin-bottom: 0; }
.meter { background: var(--idle); border-radius: 6px; display: flex; height: 0.8rem; margin: 0.9rem 0 0.5rem; max-width: 46rem; overflow: hidden; }
.meter span { display: block; height: 100%; }
.key { display: flex; flex-wrap: wrap; font-size: 0.92rem; gap: 0.2rem 1.4rem; list-style: none; margin: 0; padding: 0; }
.key i { border-radius: 3px; display: inline-block; height: 0.75em; margin-right: 0.45em; width: 0.75em; }
.fill-noticed { background: var(--good); } .fill-ready { background: var(--link); } .fill-confirmed { background: var(--warn); } .fill-open { background: var(--idle); }
.command { align-items: center; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; display: flex; gap: 0.8rem; justify-content: space-between; margin: 0.5rem 0; max-width: 46rem; padding: 0.35rem 0.5rem 0.35rem 0.9rem; }
.command code { overflow-wrap: anywhere; }
button { background: var(--back); border: 1px solid var(--line); border-radius: 6px; color: var(--soft); cursor: pointer; font: inherit; font-size: 0.85rem; padding: 0.1rem 0.6rem; }
.line { display: block; padding: 0 1rem 0 0; white-space: pre; }
.line { background: var(--raised); }
.line::before { background: inherit; color: var(--soft); content: attr(data-line); display: inline-block; left: 0; margin-right: 0.5rem; padding-right: 0.5rem; position: sticky; text-align: right; user-select: none; width: 3.7rem; }
.line.hit { background: var(--warn-back); }
.line.minus { background: var(--bad-back); } .line.plus { background: var(--good-back); }
del { background: var(--bad-back); color: var(--bad); } ins { background: var(--good-back); color: var(--good); text-decoration: none; }
.line.hit del, .line.hit ins { border-radius: 3px; padding: 0 2px; }
ul.plain { list-style: none; padding: 0; } ul.plain li { margin: 0.5rem 0; overflow-wrap: anywhere; }
.bars td:nth-child(2) { width: 55%; } .bar { background: var(--link); border-radius: 4px; display: block; height: 0.75rem; margin-top: 0.45rem; min-width: 2px; }
.results { display: grid; gap: 0.3rem 1.5rem; grid-template-columns: max-content 1fr; margin: 0.7rem 0; } .results dt { color: var(--soft); } .results dd { margin: 0; overflow-wrap: anywhere; }
#mutation-view { min-height: 60vh; overflow-x: auto; }
summary { color: var(--link); cursor: pointer; padding: 0.3rem 0; }
@media (max-width: 40rem) {
  body { font-size: 15px; } .width { padding: 0 0.9rem; } h1 { font-size: 1.3rem; }
  table.cards thead { display: none; } table.cards tr { border-bottom: 1px solid var(--line); display: block; padding: 0.5rem 0; }
  table.cards td { border: 0; display: flex; gap: 0.8rem; padding: 0.15rem 0; text-align: left; white-space: normal; } table.cards td:empty { display: none; }
  table.cards td::before { color: var(--soft); content: attr(data-label); flex: 0 0 6.4rem; font-size: 0.85rem; }
  .line::before { width: 2.6rem; margin-right: 0.2rem; }
  .results { grid-template-columns: 1fr; gap: 0; } .results dd { margin-bottom: 0.6rem; }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/report.js










/** Faults that get a page of their own; beyond them the mutation view has all. */
const FAULT_PAGES = 300;
/** The whole report as one HTML file that needs nothing else: no network, no other file, a strict content policy. */
function renderHtml(result, { mutation, elements } = {}) {
    const view = mutation && elements !== undefined && Object.keys(mutation.files).length > 0 ? { mutation, elements } : undefined;
    const input = {
        result,
        told: (0,digest/* digest */.br)(result),
        sources: new Map(Object.entries(mutation?.files ?? {}).map(([path, file]) => [path, file.source])),
        hasMutants: view !== undefined,
    };
    const scripts = [...(view ? [inline(view.elements)] : []), PAGE_SCRIPT];
    const document = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>QTest</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><div class="width">
<div class="subject"><strong>QTest</strong>${subject(result)}</div>
${navigation(input)}
</div></header>
<main>
<div class="width">
${runPage(input)}
${behaviourPage(input)}
${notMeasuredPage(input)}
${costPage(input)}
${result.survivors.slice(0, FAULT_PAGES).map((fault) => faultPage(fault, input))}
</div>
${view && mutationPage(view.mutation)}
</main>
${scripts.map((script) => html `<script>${raw(script)}</script>`)}
</body>
</html>
`;
    return document.text;
}
function subject({ subject: { repository, pullRequest, baseRef, baseSha, headSha, ranOn } }) {
    const pull = pullRequest === undefined ? '' : ` #${pullRequest}`;
    const head = ranOn === 'work-tree' ? 'work tree' : headSha.slice(0, 7);
    return html `<span>${repository}${pull}</span><span>${head} against ${code(baseRef)} ${baseSha.slice(0, 7)}</span>`;
}
function navigation({ told, hasMutants }) {
    const entries = [
        ['run', 'Run', 0],
        ['behaviour', 'Behaviour', told.causes.length],
        ['not-measured', 'Not measured', told.functionsNotMeasured],
        ['cost', 'Cost', 0],
        ...(hasMutants ? [['mutant', 'All faults', 0]] : []),
    ];
    const links = entries.map(([name, title, count]) => html `<a href="#${name}">${title}${count > 0 && html ` <span class="count">${count}</span>`}</a>`);
    return html `<nav aria-label="Pages">${links}</nav>`;
}
function mutationPage(mutation) {
    // `<` is written as an escape of JSON, so that no text inside can end the element.
    const json = JSON.stringify(mutation).replaceAll('<', '\\u003c');
    return html `<div class="width wide">${page('mutant', 'mutant', 'All faults', html `<div id="mutation-view"></div>`)}</div>
<script type="application/json" id="mutation-report">${raw(json)}</script>`;
}
/** A script as it may stand inside an element: nothing in it ends the element or opens another. */
function inline(script) {
    return script.replace(/<\/(?=script)/gi, '<\\/');
}
/** Only our scripts, by hash; styles, since the mutation view writes its own; images inside the file. Nothing is loaded. */
function policy(scripts) {
    const hashes = scripts.map((script) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(script).digest('base64')}'`);
    return [
        "default-src 'none'",
        `script-src ${hashes.join(' ')}`,
        "style-src 'unsafe-inline'",
        'img-src data:',
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}


/***/ }),

/***/ 69257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   ib: () => (/* binding */ isUnnoticed),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** The score part of a RunResult. */
function scoreOf(input) {
    const counted = input.results.filter((result) => !input.dismissed.has(result.fault.id));
    const none = new Set();
    const before = figureOf(counted, none);
    const withReady = figureOf(counted, input.ready);
    const withConfirmed = figureOf(counted, new Set([...input.ready, ...input.confirmed]));
    const full = input.full && figureOf(input.full, none);
    const tally = (status) => counted.filter((result) => result.status === status).length;
    return {
        ...(before && { before, after: input.written ? (withReady ?? before) : before }),
        ...(withReady && { withReady }),
        ...(withConfirmed && { withConfirmed }),
        ...(full && { full }),
        killed: tally('killed'),
        survived: tally('survived'),
        noCoverage: tally('no-coverage'),
        timeout: tally('timeout'),
        compileError: tally('compile-error') + tally('runtime-error'),
        ignored: tally('ignored') + (input.results.length - counted.length),
        needsService: tally('needs-service'),
        planned: input.planned,
        partial: input.partial,
    };
}
/** Noticed of judged, where faults in `alsoNoticed` count as noticed; undefined when nothing was judged. */
function figureOf(results, alsoNoticed) {
    const judged = results.filter(isJudged);
    if (judged.length === 0)
        return undefined;
    const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
    return { noticed, judged: judged.length };
}
/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
function isJudged(result) {
    return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}
/** A gap: no test notices the fault. */
function isUnnoticed(result) {
    return result.status === 'survived' || result.status === 'no-coverage';
}


/***/ }),

/***/ 86037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNTESTED),
/* harmony export */   z: () => (/* binding */ whyUntested)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69257);

/** The closed list; docs/why-no-test.md shows it. */
const UNTESTED = {
    'nothing-left': {
        text: 'The tests that stand notice every fault that was judged.',
        opens: 'Nothing has to: there is nothing to add.',
    },
    'no-fault': {
        text: 'It holds nothing in which a fault could be injected, or only what rules leave out (text of messages, logging).',
        opens: 'Fewer `exclude-operators` in qtest.yml, where these are what leaves it out.',
    },
    'needs-service': {
        text: 'Its tests need a service that is not there, or that the sandbox keeps from them.',
        opens: 'Start the service, and name it in qtest.yml: `services: [localhost:5432]`, `env: [DATABASE_URL]`.',
    },
    'no-page': {
        text: 'A component or hook, and no page to render it on.',
        opens: 'Install the package that the reason names, or set the environment of the tests beside it.',
    },
    effect: {
        text: 'Each input came to an effect that is stopped: a file outside the project, a process, a connection.',
        opens: 'Call it as a member of what is imported, or hand the collaborator in: a double takes its place.',
    },
    unexported: {
        text: 'No export leads to it.',
        opens: 'Export it, or what calls it.',
    },
    'does-not-load': {
        text: 'Its file does not load by itself.',
        opens: 'What the message says: often a variable of the environment, or a build that is missing.',
    },
    'does-not-end': {
        text: 'It never ended, or ended the process, for inputs that were tried.',
        opens: 'Refuse such inputs in the code: no test can wait for them.',
    },
    unstable: {
        text: 'Inputs were found, and give another result each time or in another time zone.',
        opens: 'Hand in the clock or the chance, rather than asking for it.',
    },
    'not-kept': {
        text: 'Inputs were found that notice a fault, and no test of them held: too long to read, refused by the type check, or red.',
        opens: 'The line `Dropped` of the report says why.',
    },
    'no-input': {
        text: 'Inputs reached it, and none told apart what its tests leave open.',
        opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
    },
    'not-reached': {
        text: 'No input came to the code that its tests leave open.',
        opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
    },
    'not-searched': {
        text: 'Nothing was searched: the run ended before, was not asked to, or could not run the project.',
        opens: 'What the verdict says.',
    },
};
/** Codes of what stopped a search, by the reason that they come to. */
const STOPPED = {
    component: 'no-page',
    guard: 'effect',
    opaque: 'effect',
    unexported: 'unexported',
    load: 'does-not-load',
    'file-name': 'does-not-load',
    hang: 'does-not-end',
    crash: 'does-not-end',
};
/** The reason; undefined where a test is made for the function, or notices a fault in it. */
function whyUntested(run, fn) {
    const isAbout = (id) => id === fn.id;
    if (run.verified?.kept.some(({ about }) => about.some(isAbout)))
        return undefined;
    const faults = run.faults.filter((fault) => isAbout(fault.function) && fault.arid === undefined);
    const results = (run.before?.results ?? []).filter(({ fault }) => isAbout(fault.function));
    if (run.exploration && faults.length === 0)
        return 'no-fault';
    if (results.length > 0 && results.every(({ status }) => status === 'needs-service'))
        return 'needs-service';
    const judged = results.filter(_score_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
    if (judged.length > 0 && !judged.some(_score_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnoticed */ .ib))
        return 'nothing-left';
    if (!run.exploration || !run.verified)
        return 'not-searched';
    const rejected = run.verified.funnel.rejected.filter((one) => isAbout(one.function));
    if (rejected.length > 0)
        return rejected.every(({ step }) => step === 'stable') ? 'unstable' : 'not-kept';
    const stopped = run.exploration.stopped.find((one) => isAbout(one.function));
    if (stopped)
        return STOPPED[stopped.code] ?? 'effect';
    const unreached = new Set(run.exploration.unreached);
    return faults.every(({ id }) => unreached.has(id)) ? 'not-reached' : 'no-input';
}


/***/ })

};
