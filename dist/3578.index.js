export const id = 3578;
export const ids = [3578];
export const modules = {

/***/ 67540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _sandbox_copy_installed_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7747);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5907);
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
/** A revision beside the work tree, as a repository of its own that borrows the objects and the installed packages. */






/** Author of commits that never leave the checkout. */
const NOBODY = { NAME: 'QTest', EMAIL: 'qtest@localhost', DATE: '2024-01-01T00:00:00Z' };
const AUTHOR = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value])));
/**
 * Checks out `head` of the repository at `root` on a commit whose only parent is base, so that the two are compared as they are and not with
 * what they have in common. Base is a revision, or what head would be with other texts. Packages are those that are installed in
 * the work tree. Throws ConfigurationError for unknown revisions.
 */
async function checkOut(root, base, head) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = await known(root, head);
        const before = typeof base === 'string' ? await known(root, base) : base;
        const folder = (0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .newPart */ .c5)('head');
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        undo.defer(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(root, ['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder]);
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['checkout', '--quiet', '--detach', wanted]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
        await (0,_sandbox_copy_installed_view_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPackages */ .q)(root, folder);
        const parent = typeof before === 'string' ? before : await withTexts(folder, wanted, await before(folder));
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['reset', '--quiet', '--soft', await commit(folder, `${wanted}^{tree}`, parent)]);
        const keep = undo.move();
        return { root: folder, base: parent, head: wanted, [Symbol.asyncDispose]: () => keep.disposeAsync() };
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
/** A commit that is `sha` but for these texts, by path. */
async function withTexts(folder, sha, texts) {
    const index = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git', 'qtest-index');
    const env = { GIT_INDEX_FILE: index };
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['read-tree', sha], { env });
    for (const [file, text] of texts) {
        const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['hash-object', '-w', '--stdin'], { input: text });
        const entry = `100644,${blob.stdout.toString('utf8').trim()},${file}`;
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['update-index', '--cacheinfo', entry], { env });
    }
    const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['write-tree'], { env });
    return await commit(folder, tree.stdout.toString('utf8').trim());
}
async function commit(folder, tree, parent) {
    const parents = parent === undefined ? [] : ['-p', parent];
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(folder, ['commit-tree', tree, ...parents, '-m', 'compared'], { env: AUTHOR });
    return stdout.toString('utf8').trim();
}
async function known(root, revision) {
    for (const name of [revision, `origin/${revision}`]) {
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(root, name);
        if (sha !== undefined)
            return sha;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`"${revision}" is no branch, tag or commit here. Fetch it, or give another: git fetch --tags`);
}


/***/ }),

/***/ 23578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareUpgrades: () => (/* binding */ compareUpgrades)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _change_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67540);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23370);
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
/** The way of `qtest compare --dependency` and `--upgrades`: the project's own functions on two versions of packages. */







/**
 * Base is the commit that is checked out with the packages' imports leading to the old versions, head that commit itself: so the functions
 * that use the packages are what changed. Throws ConfigurationError for what cannot be read, and where other versions are installed.
 */
async function compareUpgrades(flags, io, { workflow, subject } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const named = namedUpgrades(flags);
        const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(io.cwd);
        const languages = (await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .languages */ .e)()).filter((language) => language.withOldVersions);
        const upgrades = named ?? (await sinceBase(root, flags, languages, io));
        const loaded = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__.loadOptions)('compare', { ...flags, base: flags.base ?? (named && 'HEAD') }, io, workflow);
        const { checkout, causes } = await laidOut(root, upgrades, languages, io);
        const _ = __addDisposableResource(env_1, checkout, true);
        if (named && causes.size === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`No file of ${root} imports ${named.map(({ name }) => name).join(' or ')}.`);
        }
        const { base: __, ...asked } = loaded.asked;
        const dependency = upgrades.length > 0 && { dependency: upgrades.map(textOf).join(',') };
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
const FORM = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;
/** Undefined where whatever base locks otherwise is meant. */
function namedUpgrades({ dependency, base, head, files }) {
    if (head !== undefined || files !== undefined || (dependency !== undefined && base !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('Versions of packages are compared on the commit that is checked out: --head and --files have no say, and --base only with --upgrades.');
    }
    return dependency?.split(',').map((text) => {
        const { name, old, next } = FORM.exec(text.trim())?.groups ?? {};
        if (name !== undefined && old !== undefined)
            return { name, old, ...(next === undefined ? {} : { next }) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`--dependency ${text} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3, several with commas between.`);
    });
}
/** Lock files are a stranger's text: a name or version of another form is left out. */
async function sinceBase(root, flags, languages, io) {
    const { sha } = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .b)(root, flags.base, io);
    const found = await Promise.all(languages.map(async (language) => (await language.upgrades?.(root, sha)) ?? []));
    return found.flat().filter((upgrade) => FORM.test(textOf(upgrade)));
}
async function laidOut(root, upgrades, languages, { signal, stderr }) {
    const causes = new Map();
    const texts = async (folder) => {
        const all = new Map();
        for (const language of languages) {
            const progress = (line) => void stderr.write(`${line}\n`);
            const old = await language.withOldVersions?.({ folder, upgrades, signal, progress });
            for (const [file, text] of old?.texts ?? [])
                all.set(file, text);
            for (const [file, cause] of old?.causes ?? [])
                causes.set(file, cause);
        }
        return all;
    };
    return { checkout: await (0,_change_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOut */ .b)(root, texts, 'HEAD'), causes };
}
function textOf({ name, old, next }) {
    return `${name}@${old}${next === undefined ? '' : `..${next}`}`;
}
function oldText({ name, old }) {
    return `${name} ${old}`;
}


/***/ })

};
