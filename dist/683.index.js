export const id = 683;
export const ids = [683,3578,4018];
export const modules = {

/***/ 23578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareUpgrades: () => (/* binding */ compareUpgrades)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _old_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47133);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92427);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The way of `qtest compare --dependency` and `--upgrades`: the project's own functions on two versions of packages. */






/**
 * Base is the commit that is checked out with the packages' imports leading to the old versions, head that commit itself: so the functions
 * that use the packages are what changed. Throws ConfigurationError for what cannot be read, and where other versions are installed.
 */
async function compareUpgrades(flags, io, { workflow, subject } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const named = namedUpgrades(flags);
        const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(io.cwd);
        const upgrades = named ?? (await (0,_old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .upgradesSince */ .Y8)(root, (await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(root, flags.base, io)).sha));
        const loaded = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__.loadOptions)('compare', { ...flags, base: flags.base ?? (named && 'HEAD') }, io, workflow);
        const { checkout, causes } = await (0,_old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOutWith */ .Lt)({ root, base: 'HEAD', head: 'HEAD' }, async () => upgrades, io);
        const _ = __addDisposableResource(env_1, checkout, true);
        if (named && causes.size === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`No file of ${root} imports ${named.map(({ name }) => name).join(' or ')}.`);
        }
        const { base: __, ...asked } = loaded.asked;
        const dependency = upgrades.length > 0 && { dependency: upgrades.map(_old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .upgradeText */ .aG).join(',') };
        const options = { ...loaded, base: checkout.base, asked: { ...asked, ...dependency } };
        const about = { repository: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(root), baseRef: upgrades.map(oldText).join(', ') || 'base', ...subject };
        const { result, ...rest } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.run)(options, { ...io, cwd: checkout.root }, about);
        const files = new Map(result.functions.map(({ id, file }) => [id, file]));
        const behaviourChanges = result.behaviourChanges.map((change) => ({
            ...change,
            cause: causes.get(files.get(change.function) ?? '') ?? change.cause,
        }));
        const { headSha = checkout.head } = subject ?? {};
        const of = { ...result.subject, baseHow: 'given', headSha, ranOn: 'head' };
        return { options, finished: { ...rest, result: { ...result, behaviourChanges, subject: of } } };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Undefined where whatever base locks otherwise is meant. */
function namedUpgrades({ dependency, base, head, files }) {
    if (head !== undefined || files !== undefined || (dependency !== undefined && base !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('Versions of packages are compared on the commit that is checked out: --head and --files have no say, and --base only with --upgrades.');
    }
    return dependency?.split(',').map((text) => {
        const { name, old, next } = _old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .UPGRADE */ .XU.exec(text.trim())?.groups ?? {};
        if (name !== undefined && old !== undefined)
            return { name, old, ...(next === undefined ? {} : { next }) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`--dependency ${text} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3, several with commas between.`);
    });
}
function oldText({ name, old }) {
    return `${name} ${old}`;
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
