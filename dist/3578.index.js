export const id = 3578;
export const ids = [3578];
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


/***/ })

};
