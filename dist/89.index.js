export const id = 89;
export const ids = [89];
export const modules = {

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

/***/ 2089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFault: () => (/* binding */ runFault)
/* harmony export */ });
/* unused harmony export beside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3370);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7108);
/* harmony import */ var _project_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4328);
/* harmony import */ var _report_rerun_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(742);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3629);
/* harmony import */ var _sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7689);
/* harmony import */ var _sandbox_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1650);
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
/** The way of `qtest mutant ID --run`: one fault of the last run by a plain edit in a copy, against the tests that reach it. */











/** For all tests that reach the fault, in milliseconds. */
const RUN_MS = 10 * 60_000;
/** A run of the tests that reach the fault, less those that fail without it; undefined where no test file does. `root` is the repository's absolute path. */
async function runFault(root, result, fault, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,_sandbox_run_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanLeftovers */ .Kz)();
        const model = __addDisposableResource(env_1, await (0,_model_model_js__WEBPACK_IMPORTED_MODULE_4__/* .openModel */ .G)(root, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .languages */ .e)(), io), false);
        const faulty = withFault(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, fault.file), 'utf8'), fault, result);
        const language = (0,_project_of_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .e)(fault.file, model.languages);
        const project = await (0,_project_of_js__WEBPACK_IMPORTED_MODULE_5__/* .projectOf */ .v)(language, root, fault.file);
        io.stderr.write('copying the repository\n');
        const workspace = __addDisposableResource(env_1, await (0,_sandbox_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .createWorkspace */ .s)(root, { signal: io.signal, files: await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedFiles */ .O)(root) }), true);
        const session = __addDisposableResource(env_1, await language.open(project, workspace, io.signal), true);
        const files = await session.testsReaching([fault.file]);
        if (files.length === 0)
            return undefined;
        io.stderr.write(`running ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(files.length, 'test file')} with the fault in place\n`);
        const run = () => session.run({ files, timeoutMs: RUN_MS, signal: io.signal });
        await workspace.write(fault.file, faulty);
        const seen = await run();
        if (seen.status !== 'failed')
            return seen;
        io.stderr.write('running them without it\n');
        await workspace.restore();
        return beside(seen, await run());
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
/** What the tests say of the fault: those that fail without it too say nothing. */
function beside(faulty, plain) {
    const name = ({ file, titlePath }) => [file, ...titlePath].join('\0');
    const red = new Set(plain.tests.filter(({ status }) => status === 'failed').map(name));
    if (red.size === 0)
        return faulty;
    const tests = faulty.tests.filter((test) => !red.has(name(test)));
    return { ...faulty, tests, status: tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed' };
}
function withFault(text, fault, result) {
    const start = offsetOf(text, fault.line, fault.column);
    const end = offsetOf(text, fault.endLine ?? fault.line, fault.endColumn ?? fault.column + fault.original.length);
    if (text.slice(start, end) === fault.original)
        return text.slice(0, start) + fault.replacement + text.slice(end);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${fault.file}:${fault.line} is not what it was in the last run. Start it again: ${(0,_report_rerun_js__WEBPACK_IMPORTED_MODULE_6__/* .rerunCommand */ .w)(result)}`);
}
/** Of a 1-based line and column; lines end as the engines count them, by \n. */
function offsetOf(text, line, column) {
    let start = 0;
    for (let n = 1; n < line; n++)
        start = text.indexOf('\n', start) + 1 || text.length;
    return start + column - 1;
}


/***/ })

};
