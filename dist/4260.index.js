export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRevisions: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _change_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67540);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79284);
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
/** `qtest compare --base v1.2 --head v1.3`: two revisions, neither of which need be checked out. */






/** The comparison, with options and result as if both had been here. Throws ConfigurationError without a base. */
async function compareRevisions(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { base, head } = flags;
        if (base === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('--head needs --base: name both revisions, as in qtest compare --base v1.2 --head v1.3');
        }
        const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd);
        io.stderr.write(`checking out ${head}\n`);
        const checkout = __addDisposableResource(env_1, await (0,_change_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b)(root, base, head), true);
        const there = { ...io, cwd: checkout.root };
        const loaded = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadOptions)('compare', { ...flags, base: checkout.base }, there);
        const options = { ...loaded, asked: { ...loaded.asked, base, head } };
        const { result, ...rest } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.run)(options, there, { baseRef: base, repository: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(root) });
        const subject = { ...result.subject, baseHow: 'given', headSha: checkout.head, ranOn: 'head' };
        return { options, finished: { ...rest, result: { ...result, subject } } };
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


/***/ })

};
