export const id = 758;
export const ids = [758];
export const modules = {

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   emitBase: () => (/* binding */ emitBase)
/* harmony export */ });
/* harmony import */ var _change_read_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3370);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7108);
/* harmony import */ var _project_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4328);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(742);
/* harmony import */ var _sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7689);
/* harmony import */ var _sandbox_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1650);
/* harmony import */ var _verify_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2400);
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
/** The way of `qtest compare --emit FUNCTION`: behaviour changes of the last run as tests that expect what base does. They fail. */










/**
 * Writes the tests beside those that stand and returns their files. `changes` are of one function of the last run's `result`.
 * Throws ConfigurationError where base does not answer them otherwise any more.
 */
async function emitBase(root, result, changes, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,_sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLeftovers */ .Kz)();
        const model = __addDisposableResource(env_1, await (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .openModel */ .G)(root, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .languages */ .e)(), io), false);
        const { languages } = model;
        // Written by our own run, and its shape is checked by whoever builds inputs from it.
        const cases = changes.map((change) => change.input);
        const source = cases[0]?.target.file ?? '';
        const language = (0,_project_of_js__WEBPACK_IMPORTED_MODULE_4__/* .languageOf */ .e)(source, languages);
        const project = await (0,_project_of_js__WEBPACK_IMPORTED_MODULE_4__/* .projectOf */ .v)(language, root, source);
        io.stderr.write('copying the repository\n');
        const workspace = __addDisposableResource(env_1, await (0,_sandbox_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .createWorkspace */ .s)(root, { signal: io.signal, files: await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedFiles */ .O)(root) }), true);
        const session = __addDisposableResource(env_1, await language.open(project, workspace, io.signal), true);
        io.stderr.write('asking base\n');
        const outcomes = await session.observe({
            cases,
            revision: 'base',
            baseTexts: await baseTexts(root, result.subject.baseSha, languages),
            timezone: 'UTC',
            locale: 'C.UTF-8',
            signal: io.signal,
        });
        const expecting = cases.flatMap((one, i) => expectingBase(one, outcomes[i]) ?? []);
        if (expecting.length === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Base answers these inputs as head does by now. Start the run again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_5__/* .rerunCommand */ .w)(result)}`);
        }
        const files = await session.render({ cases: expecting.map((one) => ({ case: one, notes: [] })) });
        for (const file of files)
            await (0,_verify_write_js__WEBPACK_IMPORTED_MODULE_8__/* .writeInside */ .Mt)(root, file.path, file.text);
        return files;
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
async function baseTexts(root, base, languages) {
    const change = await (0,_change_read_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .readChangeSet */ .b)({ root, base, languages });
    return new Map(change.files.flatMap(({ path, baseText, headText }) => baseText === undefined || headText === undefined ? [] : [[path, baseText]]));
}
/** The case with its assertions on base's answer; undefined where none of them differs from head's. */
function expectingBase(testCase, outcome) {
    if (!outcome || outcome.failed !== undefined)
        return undefined;
    const assert = testCase.assert.flatMap((assertion) => onBase(assertion, outcome) ?? []);
    const differs = JSON.stringify(assert) !== JSON.stringify(testCase.assert);
    return differs && assert.length > 0 ? { ...testCase, assert } : undefined;
}
function onBase(assertion, { steps, state, stubs }) {
    if (assertion.check === 'called') {
        const seen = stubs.find(({ stub }) => stub === assertion.stub);
        return seen && { ...assertion, calls: seen.calls };
    }
    if (assertion.check === 'state') {
        const seen = state.find(({ step, name }) => step === assertion.step && name === assertion.name);
        return seen && { ...assertion, value: seen.value };
    }
    const seen = steps[assertion.step];
    if (assertion.check === 'argument') {
        const changed = seen?.args.find(({ index }) => index === assertion.index);
        return changed && { ...assertion, value: changed.value };
    }
    return resultOf(assertion.step, seen);
}
function resultOf(step, seen) {
    if (!seen || seen.kind === 'skipped')
        return undefined;
    if (seen.kind === 'returns-self')
        return { check: 'returns-self', step };
    if (seen.kind === 'throws' || seen.kind === 'rejects') {
        return seen.error && { check: seen.kind, step, class: seen.error.class };
    }
    return seen.value && { check: seen.kind, step, value: seen.value };
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf),
/* harmony export */   v: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

/** The language that reads a file by its name. Throws ConfigurationError where none does. */
function languageOf(file, languages) {
    const found = languages.find((language) => language.extensions.some((end) => file.endsWith(end)));
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} is in no language that QTest analyses. docs/support.md has those that are.`);
}
/**
 * The project that owns a file (relative to `root`, the repository's absolute path). Throws ConfigurationError where there is
 * none, and where it cannot be run here.
 */
async function projectOf(language, root, file) {
    const [project] = await language.detect(root, [file]);
    if (!project)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} belongs to no project that QTest can run. qtest doctor says more.`);
    if (project.blocked)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(project.blocked.message);
    return project;
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


/***/ })

};
