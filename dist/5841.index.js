export const id = 5841;
export const ids = [5841];
export const modules = {

/***/ 25841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   modelBuild: () => (/* binding */ modelBuild),
/* harmony export */   modelShow: () => (/* binding */ modelShow),
/* harmony export */   modelStats: () => (/* binding */ modelStats)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23370);
/* harmony import */ var _model_build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79431);
/* harmony import */ var _model_cached_outlines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61589);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97108);
/* harmony import */ var _model_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59234);
/* harmony import */ var _project_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4328);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43629);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6859);
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
/** `qtest model stats` and `qtest model show FILE`: what QTest remembers of a repository, and what it reads in one file. */













/** Reads every file of the work tree into the store. */
async function modelBuild(io) {
    const { files } = await (0,_model_build_js__WEBPACK_IMPORTED_MODULE_5__/* .buildModel */ .y)(io);
    io.stdout.write(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(files, 'file')} read.\n`);
    return 0;
}
/** Where the store lies, what it holds, and how much of the last run came from it. Changes nothing. */
async function modelStats(io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = (0,_model_model_js__WEBPACK_IMPORTED_MODULE_7__/* .storePath */ .T)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd), io);
        if (place === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) {
            io.stdout.write('Nothing is remembered of this repository yet. `qtest run` begins it.\n');
            return 0;
        }
        const store = __addDisposableResource(env_1, await (0,_model_store_js__WEBPACK_IMPORTED_MODULE_8__/* .openStore */ .C)(place), false);
        if (store.notice !== undefined)
            io.stderr.write(`notice: ${store.notice}\n`);
        const { outlines, bytes } = store.size;
        const last = store.lastRun;
        const rows = [
            ['store', place],
            [
                'files',
                `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .thousands */ .oh)(outlines)} in ${bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`}`,
            ],
            ['last run', last === undefined ? 'none' : usage(last.asked, last.found)],
        ];
        io.stdout.write(table(rows));
        return 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function usage(asked, found) {
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .thousands */ .oh)(found)} of ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .thousands */ .oh)(asked)} files from the store (${Math.floor((100 * found) / asked)} %)`;
}
/** The outline of a file of the work tree, relative to `io.cwd`. Throws ConfigurationError for one that cannot be read. */
async function modelShow(file, io) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd);
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(io.cwd, file);
        const store = __addDisposableResource(env_2, await (0,_model_store_js__WEBPACK_IMPORTED_MODULE_8__/* .openStore */ .C)((0,_model_model_js__WEBPACK_IMPORTED_MODULE_7__/* .storePath */ .T)(root, io) ?? ':memory:'), false);
        const language = await (0,_model_cached_outlines_js__WEBPACK_IMPORTED_MODULE_6__/* .cachedOutlines */ .eW)((0,_project_of_js__WEBPACK_IMPORTED_MODULE_9__/* .languageOf */ .e)(file, await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_11__/* .languages */ .e)()), store, { asked: 0, found: 0 });
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absolute, 'utf8').catch((error) => {
            if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${file} is not a file in ${io.cwd}.`);
        });
        io.stdout.write(outlineText(await language.outline(absolute, text)));
        return 0;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function outlineText({ functions, bindings, imports, exports, error }) {
    const lines = ({ line, endLine }) => line === endLine ? `${line}` : `${line}-${endLine}`;
    const sections = [
        ['Functions', functions.map((one) => [lines(one), one.name, one.kind, one.digest])],
        ['Bindings', bindings.map((one) => [lines(one), one.name, '', one.digest])],
        [
            'Imports',
            imports.map(({ specifier, kind, names }) => [specifier, kind, names.map(({ imported }) => imported).join(', ')]),
        ],
        ['Exports', exports.map(({ name, local, from }) => [name, from ?? local ?? ''])],
    ];
    const shown = sections.filter(([, rows]) => rows.length > 0).map(([title, rows]) => `${title}\n${table(rows, '  ')}`);
    if (error !== undefined)
        shown.push(`Syntax error in line ${error.line}, column ${error.column}\n`);
    return shown.length === 0 ? 'Nothing but comments.\n' : shown.join('\n');
}
/** Cells in columns, two spaces apart. */
function table(rows, indent = '') {
    const cells = rows.map((row) => row.map(_short_text_js__WEBPACK_IMPORTED_MODULE_12__/* .oneLine */ .TN));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    return cells
        .map((row) => `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
        .map((line) => `${line}\n`)
        .join('');
}


/***/ })

};
