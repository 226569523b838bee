export const id = 3527;
export const ids = [3527,4018];
export const modules = {

/***/ 61614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ apiText)
/* harmony export */ });
/** A change of the interface in a line, code between backticks: `` `parse(text)` is now `parse(text, options)` ``. */
function apiText({ what, how, file, name, base, head }) {
    const call = `\`${name}${head ?? base ?? ''}\``;
    if (what === 'export' && how === 'changed')
        return movedText(file, name, base ?? '');
    if (what === 'export') {
        if (how === 'added')
            return `${call} is new`;
        return name.includes('.') ? `${call} is gone` : `${call} is no longer exported`;
    }
    if (what === 'signature')
        return `\`${name}${base ?? ''}\` is now \`${name}${head ?? ''}\``;
    if (how === 'added')
        return `\`${name}\` may throw \`${head ?? ''}\``;
    if (how === 'removed')
        return `\`${name}\` throws no \`${base ?? ''}\` any more`;
    return `\`${name}\` throws \`${head ?? ''}\` where it threw \`${base ?? ''}\``;
}
/** `base`: `<path>#<name>`. */
function movedText(file, name, base) {
    const [from = '', was = ''] = base.split('#');
    const before = was === name ? '' : `, \`${was}\` before`;
    return from === file
        ? `\`${was}\` is now \`${name}\``
        : `\`${name}\` is in \`${file}\` now, no longer in \`${from}\`${before}`;
}


/***/ }),

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

/***/ 46333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingText)
/* harmony export */ });
/** What a finding says, with code between backticks. */
function findingText({ message, onBase }) {
    return onBase ? `${message} (on base too)` : message;
}


/***/ }),

/***/ 32757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ projectedCost),
/* harmony export */   NU: () => (/* binding */ namingNote),
/* harmony export */   jE: () => (/* binding */ tierSplit),
/* harmony export */   kc: () => (/* binding */ modelSays),
/* harmony export */   q1: () => (/* binding */ equivalentWords),
/* harmony export */   rk: () => (/* binding */ modelNotes),
/* harmony export */   yT: () => (/* binding */ requestGroups)
/* harmony export */ });
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6859);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/** What people are told of the models that were asked. */


const MAX_NOTES = 3;
/** US dollars for a thousand tests, as the product was planned. */
const PLANNED_USD = 3.1;
/** Shares of requests at tiers 1, 2 and 3, as the product was planned. */
const PLANNED_TIERS = [40, 50, 10];
/** The requests of a run, in the order in which each was made first. */
function requestGroups({ requests = [] }) {
    const groups = Map.groupBy(requests, ({ purpose, tier, provider, model }) => `${purpose} ${tier} ${provider} ${model}`);
    return [...groups.values()].map((all) => {
        const [{ purpose, tier, provider, model }] = all;
        const sum = (of) => all.reduce((total, one) => total + of(one), 0);
        const outcomes = Map.groupBy(all, outcomeOf);
        return {
            purpose,
            tier,
            model: `${provider} ${model}`,
            usd: sum(({ usd }) => usd),
            inputTokens: sum(({ inputTokens }) => inputTokens),
            outputTokens: sum(({ outputTokens }) => outputTokens),
            ms: sum(({ ms }) => ms),
            outcomes: [...outcomes].map(([outcome, ended]) => `${ended.length} ${outcome}`).join(', '),
        };
    });
}
function outcomeOf({ outcome, known, shortened }) {
    return `${known ? 'known before' : outcome}${shortened ? ' (prompt may be cut)' : ''}`;
}
/** Who was not asked, and why: a line each, the first ones. */
function modelNotes({ notAsked = [] }) {
    const lines = notAsked.map(({ provider, model, why }) => `no model of ${provider}${model ? ` (${model})` : ''}: ${why}`);
    const more = lines.length - MAX_NOTES;
    return more > 0 ? [...lines.slice(0, MAX_NOTES), `… and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more reason')}`] : lines;
}
/** What a model said of something, as such: `tiny says: "…"`. */
function modelSays({ by, text }) {
    return `${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(by)} says: \u201c${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)}\u201d`;
}
/** What a model takes a fault for. It counts as a gap all the same. */
function equivalentWords({ by, text }) {
    return `${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(by)} takes this for equivalent: \u201c${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)}\u201d`;
}
/** How many of the titles and reasons that models gave to tests stand; undefined where none was asked. */
function namingNote({ naming }) {
    if (!naming)
        return undefined;
    const refused = naming.refused.map(({ why, count }) => `${why} ${count}`).join(', ');
    const left = refused === '' ? '' : `; left out: ${refused}`;
    return `asked to name ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(naming.tests, 'test')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(naming.titles, 'title')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(naming.reasons, 'reason')} stand${left}`;
}
/** `3 requests: 67 % at tier 1 (planned: 40 %), …`: how the requests fall on the tiers, beside what was planned. */
function tierSplit({ requests = [] }) {
    if (requests.length === 0)
        return undefined;
    const shares = PLANNED_TIERS.map((planned, at) => {
        const own = requests.filter(({ tier }) => tier === at + 1).length;
        return `${Math.round((100 * own) / requests.length)} % at tier ${at + 1} (planned: ${planned} %)`;
    });
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests.length, 'request')}: ${shares.join(', ')}`;
}
/** What a thousand tests would cost, and how long models would answer, if all were as those of this run; undefined where no model helped to one. */
function projectedCost({ cost, tests }) {
    const helped = tests.filter(({ origin }) => origin === 'model').length;
    if (helped === 0)
        return undefined;
    const usd = (1000 * cost.usd) / helped;
    const ms = (cost.requests ?? []).reduce((sum, one) => sum + one.ms, 0);
    return `$${usd.toFixed(2)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .humanTime */ .zK)((1000 * ms) / helped)} of answers for 1,000 tests, by the ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(helped, 'test')} of this run that a model helped to (planned: $${PLANNED_USD.toFixed(2)})`;
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
    findings: {
        verdict: 'fail',
        text: 'Changed functions do what their own documentation or types do not allow, and `findings: fail` is set.',
        whatToDo: 'Mend the function, or say in its types or documentation what it does.',
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
    compared: {
        verdict: 'no-verdict',
        text: 'Only behaviour was compared; whether tests notice faults was not asked.',
        whatToDo: '`qtest run` asks that too.',
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


/***/ })

};
