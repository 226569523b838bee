export const id = 2476;
export const ids = [2476,7058];
export const modules = {

/***/ 22476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareDependency: () => (/* binding */ compareDependency)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/change/checkout.js
var change_checkout = __webpack_require__(67540);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(32265);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./node_modules/execa/index.js + 138 modules
var execa = __webpack_require__(17962);
// EXTERNAL MODULE: ./build/src/sandbox/copy/remove-tree.js
var remove_tree = __webpack_require__(20812);
// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(27680);
// EXTERNAL MODULE: ./build/src/languages/typescript/install/managers.js
var managers = __webpack_require__(76865);
// EXTERNAL MODULE: ./build/src/languages/typescript/install/package-cache.js
var package_cache = __webpack_require__(79254);
;// CONCATENATED MODULE: ./build/src/languages/typescript/install/other-version.js
/** Another version of a package than the project has, beside it: fetched by npm, which runs no script of it. */








const FETCH_MS = 300_000;
const ARGUMENTS = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
/**
 * Absolute path of the package's folder, with its own dependencies beside it; kept in the user's cache. Throws ConfigurationError where
 * npm is not there or cannot fetch it. `name` and `version` must be what npm takes for them and nothing else.
 */
async function otherVersion(name, version, signal) {
    const cache = (0,package_cache/* packagesFolder */.wv)();
    const kept = external_node_path_.join(cache, `${name.replaceAll('/', '+')}@${version}`);
    const inside = external_node_path_.join('node_modules', name);
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(kept, inside)))
        return external_node_path_.join(kept, inside);
    const npm = (0,managers/* managerProgram */.C)('npm');
    if (!npm)
        throw new errors/* ConfigurationError */.j1('--dependency fetches the other version by npm. Put npm on PATH.');
    (0,external_node_fs_.mkdirSync)(cache, { recursive: true });
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(cache, 'fetch-'));
    try {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, 'package.json'), '{ "private": true }\n');
        const end = await (0,execa/* execa */.Ho)(process.execPath, [npm.file, ...ARGUMENTS, `${name}@${version}`], {
            cwd: folder,
            env: npmEnvironment(),
            extendEnv: false,
            reject: false,
            timeout: FETCH_MS,
            cancelSignal: signal,
            all: true,
        });
        signal.throwIfAborted();
        if (end.exitCode !== 0 || !(0,external_node_fs_.existsSync)(external_node_path_.join(folder, inside))) {
            throw new errors/* ConfigurationError */.j1(`npm could not fetch ${name}@${version}: ${(end.all ?? '').trim().slice(-400)}`);
        }
        (0,remove_tree/* removeTree */.d)(kept);
        (0,external_node_fs_.renameSync)(folder, kept);
        return external_node_path_.join(kept, inside);
    }
    finally {
        (0,remove_tree/* removeTree */.d)(folder);
    }
}
/** With npm's own settings: where its registry is, how it gets there. */
function npmEnvironment() {
    const settings = Object.entries(process.env).filter(([key, value]) => value !== undefined && /^npm_config_|_PROXY$/i.test(key) && !(0,environment/* namesSecret */.L4)(key));
    return { ...(0,environment/* scrubbedEnvironment */.aq)(process.env, {}), ...Object.fromEntries(settings) };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/typescript.js
var typescript = __webpack_require__(97058);
// EXTERNAL MODULE: ./build/src/run.js + 13 modules
var run = __webpack_require__(79284);
;// CONCATENATED MODULE: ./build/src/cli/compare-dependency.js
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
/** `qtest compare --dependency NAME@OLD..NEW`: the project's own functions on two versions of a package. */









const FORM = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;
/**
 * Base is the commit that is checked out with the package's imports leading to the old version, head that commit itself: so the functions
 * that use the package are what changed. Throws ConfigurationError for what cannot be read, and where another version is installed.
 */
async function compareDependency(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const upgrade = parse(flags);
        const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
        io.stderr.write(`fetching ${upgrade.name} ${upgrade.old}\n`);
        const old = await otherVersion(upgrade.name, upgrade.old, io.signal);
        let installed = '';
        const checkout = __addDisposableResource(env_1, await (0,change_checkout/* checkOut */.b)(root, async (folder) => {
            const texts = await importingOld(folder, upgrade.name);
            if (texts.size === 0)
                throw new errors/* ConfigurationError */.j1(`No file of ${root} imports ${upgrade.name}.`);
            installed = linkOld([...texts.keys()], { folder, old, upgrade });
            return texts;
        }, 'HEAD'), true);
        const there = { ...io, cwd: checkout.root };
        const { dependency, ...others } = flags;
        const loaded = await (0,load.loadOptions)('compare', { ...others, base: checkout.base }, there);
        const { base: _, ...asked } = loaded.asked;
        const options = { ...loaded, asked: { ...asked, dependency } };
        const title = `${upgrade.name} ${upgrade.old}`;
        const { result, ...rest } = await (0,run.run)(options, there, { baseRef: title, repository: external_node_path_.basename(root) });
        const cause = `\`${title}\` became \`${installed}\``;
        const behaviourChanges = result.behaviourChanges.map((change) => ({ ...change, cause }));
        const subject = { ...result.subject, baseHow: 'given', headSha: checkout.head, ranOn: 'head' };
        return { options, finished: { ...rest, result: { ...result, behaviourChanges, subject } } };
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
function parse({ dependency, base, head, files }) {
    const { name, old, next } = FORM.exec(dependency)?.groups ?? {};
    if (name === undefined || old === undefined) {
        throw new errors/* ConfigurationError */.j1(`--dependency ${dependency} cannot be read. Give NAME@OLD..NEW, for example ms@2.0.0..2.1.3`);
    }
    if (base !== undefined || head !== undefined || files !== undefined) {
        throw new errors/* ConfigurationError */.j1('--dependency compares two versions of a package: --base, --head and --files have no say.');
    }
    return { name, old, ...(next === undefined ? {} : { next }) };
}
/** Source files that import the package, with the imports leading to the name of the old one. */
async function importingOld(folder, name) {
    const texts = new Map();
    for (const file of await (0,git/* filesMatching */.NP)(folder, name.replace(/[.]/g, '\\.'))) {
        if (!typescript.typescript.extensions.some((end) => file.endsWith(end)) || typescript.typescript.isTest(file))
            continue;
        const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, file), 'utf8');
        const { imports } = await typescript.typescript.outline(file, text);
        const own = imports.filter(({ specifier, typeOnly }) => !typeOnly && `${specifier}/`.startsWith(`${name}/`));
        if (own.length === 0)
            continue;
        const changed = own
            .toSorted((a, b) => b.start - a.start)
            .reduce((all, { start, end, specifier }) => all.slice(0, start) + specifier.replace(name, aliasOf(name)) + all.slice(end), text);
        texts.set(file, changed);
    }
    return texts;
}
/** Puts the old version, under its alias, beside the installed one of each file. Returns the installed version's name and number. */
function linkOld(files, { folder, old, upgrade: { name, next }, }) {
    const places = new Set(files.map((file) => modulesOf(external_node_path_.join(folder, external_node_path_.dirname(file)), name)));
    const versions = new Set();
    for (const modules of places) {
        if (modules === undefined)
            throw new errors/* ConfigurationError */.j1(`${name} is not installed. Install the packages first: npm ci`);
        const { version } = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(modules, name, 'package.json'), 'utf8'));
        if (next !== undefined && version !== next) {
            throw new errors/* ConfigurationError */.j1(`${name} ${version} is installed, not ${next}. Install it first: npm install ${name}@${next}`);
        }
        versions.add(version);
        (0,external_node_fs_.symlinkSync)(old, external_node_path_.join(modules, aliasOf(name)));
    }
    return `${name} ${[...versions].join(', ')}`;
}
/** The nearest node_modules that holds the package, as Node looks for it. */
function modulesOf(folder, name) {
    const modules = external_node_path_.join(folder, 'node_modules');
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(modules, name, 'package.json')))
        return modules;
    const above = external_node_path_.dirname(folder);
    return above === folder ? undefined : modulesOf(above, name);
}
function aliasOf(name) {
    return `qtest-base-${name.replace('@', '').replace('/', '-')}`;
}


/***/ }),

/***/ 32540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readTextIfAny),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   op: () => (/* binding */ readJsonObject),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42346);
/** JSON files of the repository, as people write them: with comments and trailing commas. */

/** The object in a JSON file; undefined when there is no such file or it holds no object. */
function readJsonObject(file) {
    const text = readTextIfAny(file);
    if (text === undefined)
        return undefined;
    return asObject(parseJsonc(text));
}
/** The text of a file; undefined when there is none. */
function readTextIfAny(file) {
    return (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegular */ .VX)(file)?.toString('utf8');
}
/** JSON with comments and trailing commas; undefined when it is not even that. */
function parseJsonc(text) {
    const plain = text
        .replace(/^\uFEFF/, '')
        .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, literal) => literal ?? '')
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, literal) => literal ?? '');
    try {
        return JSON.parse(plain);
    }
    catch {
        return undefined; // a broken configuration is the project's own tools' to report
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings of a list, or of a lone string. */
function asTexts(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 12459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ testFilesOf),
/* harmony export */   N: () => (/* binding */ isTest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Which files are tests, by the naming rules of the frameworks. */

const SOURCE = /\.[cm]?[jt]sx?$/;
const NAMED_AS_TEST = /(?:^|[./_-])(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)tests?\.[cm]?[jt]sx?$/i;
const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|spec|e2e|cypress)\//;
/** Support files inside test folders: never tests of their own. */
const SUPPORT = /(?:^|\/)(?:__fixtures__|__mocks__|__snapshots__|fixtures?|helpers?|support|utils?|data)\/|\.d\.[cm]?ts$/;
/**
 * True for a test file or what only tests use, by its path alone: `*.test.*`, `*.spec.*`, `*-test.*`, and everything below
 * `__tests__`, `__mocks__`, `__fixtures__`, `test`, `tests`, `spec`, `e2e`, `cypress`.
 */
function isTest(file) {
    return SOURCE.test(file) && (NAMED_AS_TEST.test(file) || TEST_FOLDER.test(file));
}
/**
 * The test files that a framework finds by its defaults, or by the patterns that the project sets (globs relative to the
 * project's folder, or regular expressions `/…/` for the path from there). `files` are relative to the project's folder.
 */
function testFilesOf(framework, files, patterns) {
    const isWanted = patterns.length > 0 ? (file) => matchesAny(file, patterns) : DEFAULTS[framework];
    return files.filter((file) => SOURCE.test(file) && !file.endsWith('.d.ts') && isWanted(file));
}
const DEFAULTS = {
    // https://vitest.dev/config/#include
    vitest: (file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file),
    // https://jestjs.io/docs/configuration#testmatch-arraystring
    jest: (file) => /(?:^|\/)(?:.*\.)?(?:spec|test)\.[cm]?[jt]sx?$/.test(file) ||
        (/(?:^|\/)__tests__\//.test(file) && !SUPPORT.test(file)),
    // https://mochajs.org/#the-test-directory: `./test/*.{js,cjs,mjs}`
    mocha: (file) => /^test\/[^/]+\.[cm]?js$/.test(file),
    'node:test': isNodeTest,
    none: isNodeTest,
};
/** https://nodejs.org/api/test.html#running-tests-from-the-command-line */
function isNodeTest(file) {
    return /(?:^|\/)(?:[^/]*[._-]test|test-[^/]*|test)\.[cm]?[jt]s$|(?:^|\/)test\//.test(file) && !SUPPORT.test(file);
}
function matchesAny(file, patterns) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const matches = (pattern) => {
        const regex = /^\/(.+)\/$/s.exec(pattern)?.[1];
        return regex ? isMatch(regex, `/${file}`) : node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob(file, pattern) || file === pattern;
    };
    return included.some(matches) && !excluded.some((pattern) => matches(pattern.slice(1)));
}
function isMatch(regex, file) {
    try {
        return new RegExp(regex).test(file);
    }
    catch {
        return false; // no regular expression: Jest finds nothing by it either
    }
}


/***/ }),

/***/ 76865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ managerProgram),
/* harmony export */   T: () => (/* binding */ MANAGERS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32540);
/** The package managers that QTest can start: where their program lies, and how each installs what its lock file says. */



const MANAGERS = {
    npm: {
        lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
        command: 'npm ci',
        arguments: ({ scripts, cache }) => [
            ...['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--logs-max=0'],
            // Without the user's and the machine's own settings, which may hold a token.
            ...[`--userconfig=${cache}/none`, `--globalconfig=${cache}/none-either`],
            ...[`--cache=${cache}`, `--ignore-scripts=${!scripts}`],
        ],
    },
    pnpm: {
        lockFiles: ['pnpm-lock.yaml'],
        command: 'pnpm install --frozen-lockfile',
        arguments: ({ scripts, cache }) => [
            // A pnpmfile is code of the change.
            ...['install', '--frozen-lockfile', '--ignore-pnpmfile', '--reporter=append-only', '--loglevel=error'],
            ...['--config.userconfig=/dev/null', '--config.globalconfig=/dev/null'],
            // What would lie elsewhere than in the folder.
            ...[
                `--store-dir=${cache}`,
                '--config.enable-global-virtual-store=false',
                '--virtual-store-dir=node_modules/.pnpm',
            ],
            ...(scripts ? [] : ['--ignore-scripts']),
        ],
    },
    // Yarn 1; later ones are packages of another name.
    yarn: {
        lockFiles: ['yarn.lock'],
        command: 'yarn install --frozen-lockfile',
        registries: ['https://registry.yarnpkg.com/'],
        arguments: ({ scripts, cache }) => [
            ...['install', '--frozen-lockfile', '--non-interactive', '--no-progress', `--cache-folder=${cache}`],
            ...(scripts ? [] : ['--ignore-scripts']),
        ],
    },
};
/** The program of a name on PATH, found by its own package; undefined where there is none, as behind a shim of corepack. */
function managerProgram(name) {
    for (const folder of (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            continue;
        // Some put a shell script there, with the package beside it.
        for (const at of [...foldersAbove((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file)), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '..', name)]) {
            const json = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, 'package.json'));
            const bin = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(json?.bin) ?? (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(json?.bin)?.[name]);
            if (json?.name === name && bin !== undefined) {
                return {
                    folder: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(at),
                    file: node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(at), bin),
                    version: (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(json.version) ?? '',
                };
            }
        }
    }
    return undefined;
}
function foldersAbove(file) {
    const above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    return above === file ? [] : [above, ...foldersAbove(above)];
}


/***/ }),

/***/ 79254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ newTree),
/* harmony export */   mE: () => (/* binding */ keepTree),
/* harmony export */   v0: () => (/* binding */ cachedTree),
/* harmony export */   wv: () => (/* binding */ packagesFolder),
/* harmony export */   xB: () => (/* binding */ cleanTrees)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13798);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84264);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42346);
/* harmony import */ var _sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20812);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5907);
/** Trees of installed packages in the user's cache, by what they are made of. A tree counts from when its entry is written. */








/** Trees that are kept, those last used. */
const KEPT = 4;
/** What was used since then may be in use. */
const IN_USE_MS = 60 * 60_000;
/** `tree` is a name beside the entry. */
const NAME = /^\w+-(\d+)$/;
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(NAME) });
/** `QTEST_PACKAGES` names another folder than `~/.cache/qtest/packages` (or below `XDG_CACHE_HOME`). */
function packagesFolder() {
    const cache = (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .n)(process.env) ?? node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache');
    return process.env['QTEST_PACKAGES'] || node_path__WEBPACK_IMPORTED_MODULE_2__.join(cache, 'qtest/packages');
}
/** The tree of a key, where there is one: the absolute path of a folder that mirrors the repository, with packages installed. */
function cachedTree(key) {
    const entry = entryFile(key);
    const found = readEntry(entry);
    const tree = found && node_path__WEBPACK_IMPORTED_MODULE_2__.join(packagesFolder(), found.tree);
    if (!tree || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(tree))
        return undefined;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(entry, new Date(), new Date());
    return tree;
}
/** Removes what killed runs left half done. */
function cleanTrees() {
    const folder = packagesFolder();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const whole = new Set(entriesIn(folder).map(({ tree }) => tree));
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        const owner = NAME.exec(name)?.[1];
        if (owner !== undefined && !whole.has(name) && !(0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isAlive */ ._n)({ pid: Number(owner) }))
            (0,_sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    }
}
/** A new folder for the tree of a key. */
function newTree(key) {
    const tree = node_path__WEBPACK_IMPORTED_MODULE_2__.join(packagesFolder(), `${key}-${process.pid}`);
    (0,_sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(tree);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(tree);
    return tree;
}
/** From now on the tree counts; those that were used longest ago are removed. */
function keepTree(key, tree) {
    const entry = entryFile(key);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${entry}.${process.pid}`, JSON.stringify({ tree: node_path__WEBPACK_IMPORTED_MODULE_2__.basename(tree) }));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${entry}.${process.pid}`, entry);
    const folder = packagesFolder();
    const entries = entriesIn(folder).sort((a, b) => b.usedMs - a.usedMs);
    for (const old of entries.slice(KEPT).filter(({ usedMs }) => Date.now() - usedMs > IN_USE_MS)) {
        (0,_sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(old.file);
        (0,_sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, old.tree));
    }
}
function entryFile(key) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(packagesFolder(), `${key}.json`);
}
function entriesIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
        if (!name.endsWith('.json'))
            return [];
        const data = readEntry(file);
        return data ? [{ file, tree: data.tree, usedMs: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs }] : [];
    });
}
/** On the bare host code of a change could have written there. */
function readEntry(file) {
    const text = (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegular */ .VX)(file)?.toString('utf8');
    return text === undefined ? undefined : entrySchema.safeParse((0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .parseClaim */ .Ed)(text)).data;
}


/***/ }),

/***/ 97058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   typescript: () => (/* binding */ typescript)
/* harmony export */ });
/* harmony import */ var _detect_test_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12459);

/** TypeScript and JavaScript, with and without JSX. */
const typescript = {
    id: 'typescript',
    name: 'TypeScript',
    extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'],
    isTest: _detect_test_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isTest */ .N,
    async outline(path, text) {
        const { outline } = await __webpack_require__.e(/* import() */ 2353).then(__webpack_require__.bind(__webpack_require__, 42353));
        return outline(path, text);
    },
    async reader() {
        const { outlineReader } = await __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 40461));
        return outlineReader();
    },
    async tokens(path, text) {
        const { tokens } = await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 20916));
        return tokens(path, text);
    },
    async importNames(root, files) {
        const { importNames } = await __webpack_require__.e(/* import() */ 5181).then(__webpack_require__.bind(__webpack_require__, 75181));
        return importNames(root, files);
    },
    async detect(root, files, sandbox) {
        const { detectProjects } = await __webpack_require__.e(/* import() */ 4071).then(__webpack_require__.bind(__webpack_require__, 84071));
        return detectProjects(root, files, sandbox);
    },
    async install(request) {
        const { installPackages } = await __webpack_require__.e(/* import() */ 2979).then(__webpack_require__.bind(__webpack_require__, 82979));
        return installPackages(request);
    },
    async locateCases(_, text, cases) {
        const { locateCases } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 70708));
        return locateCases(text, cases);
    },
    async open(project, workspace, signal, outline = typescript.outline) {
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(8572)]).then(__webpack_require__.bind(__webpack_require__, 68572));
        return openSession(asTsProject(project), workspace, signal, outline);
    },
};
/** Projects that `detect` made carry more than the stages see. */
function asTsProject(project) {
    return project;
}


/***/ })

};
