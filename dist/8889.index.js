export const id = 8889;
export const ids = [8889];
export const modules = {

/***/ 84264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The user's cache folder (absolute); undefined where neither a home nor a cache folder is set. */
function cacheFolder(env) {
    const home = env['HOME'] || env['USERPROFILE'];
    const named = env['XDG_CACHE_HOME'] ?? '';
    // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
    return node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(named) ? named : home && node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.cache');
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

/***/ 98889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withOldVersions: () => (/* binding */ withOldVersions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/model/outline.js
var outline = __webpack_require__(99521);
// EXTERNAL MODULE: ./build/src/languages/typescript/typescript.js
var typescript = __webpack_require__(97058);
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
            env: npmEnvironment(process.env),
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
/** npm's own settings, proxies, and the certificates that a company's network has in place of the public ones. */
const NPM_SETTING = /^npm_config_|_PROXY$|^NODE_EXTRA_CA_CERTS$|^SSL_CERT_(?:FILE|DIR)$/i;
/** What npm needs to know of its registry and the way there. */
function npmEnvironment(env) {
    const settings = Object.entries(env).filter(([key, value]) => value !== undefined && NPM_SETTING.test(key) && !(0,environment/* namesSecret */.L4)(key));
    return { ...(0,environment/* scrubbedEnvironment */.aq)(env, {}), ...Object.fromEntries(settings) };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/install/old-versions.js
/** Older versions of packages beside the installed ones, under names of their own, and the sources as they would import those. */







/** Throws ConfigurationError where a package is not installed, is installed in another version than was named, or cannot be fetched. */
async function withOldVersions(request) {
    const { folder, revision, upgrades } = request;
    const texts = new Map();
    const causes = new Map();
    const became = new Map();
    for (const file of await sourcesNaming(request)) {
        const text = (await (0,git/* fileAt */.Wd)(folder, revision, file)) ?? '';
        const { imports } = await typescript.typescript.outline(file, text);
        const used = imports.flatMap((one) => {
            const upgrade = one.typeOnly ? undefined : upgrades.find(({ name }) => (0,outline/* leadsTo */.R)(one.specifier, name));
            return upgrade ? [{ ...one, upgrade }] : [];
        });
        if (used.length === 0)
            continue;
        for (const { upgrade } of used) {
            const modules = modulesOf(external_node_path_.join(folder, external_node_path_.dirname(file)), upgrade.name);
            const key = `${modules} ${upgrade.name}`;
            if (!became.has(key))
                became.set(key, await putBeside(modules, upgrade, request));
            causes.set(file, [...new Set([...(causes.get(file)?.split(', ') ?? []), became.get(key) ?? ''])].join(', '));
        }
        texts.set(file, importingOld(text, used));
    }
    return { texts, causes };
}
async function sourcesNaming({ folder, revision, upgrades }) {
    if (upgrades.length === 0)
        return [];
    const names = upgrades.map(({ name }) => name.replace(/[.]/g, '\\.')).join('|');
    const files = await (0,git/* filesMatching */.NP)(folder, names, revision);
    return files.filter((file) => typescript.typescript.extensions.some((end) => file.endsWith(end)) && !typescript.typescript.isTest(file));
}
function importingOld(text, used) {
    return used
        .toSorted((a, b) => b.start - a.start)
        .reduce((all, { start, end, specifier, upgrade: { name } }) => all.slice(0, start) + specifier.replace(name, aliasOf(name)) + all.slice(end), text);
}
/** Links the old version, fetched where it has not been yet. Returns what became what: `` `ms 2.0.0` became `ms 2.1.3` ``. */
async function putBeside(modules, { name, old, next }, { signal, progress }) {
    if (modules === undefined)
        throw new errors/* ConfigurationError */.j1(`${name} is not installed. Install the packages first: npm ci`);
    const { version } = JSON.parse((0,external_node_fs_.readFileSync)(external_node_path_.join(modules, name, 'package.json'), 'utf8'));
    if (next !== undefined && version !== next) {
        throw new errors/* ConfigurationError */.j1(`${name} ${version} is installed, not ${next}. Install it first: npm install ${name}@${next}`);
    }
    progress(`fetching ${name} ${old}`);
    (0,external_node_fs_.symlinkSync)(await otherVersion(name, old, signal), external_node_path_.join(modules, aliasOf(name)));
    return `\`${name} ${old}\` became \`${name} ${version}\``;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41514);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84264);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42346);
/* harmony import */ var _sandbox_copy_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20812);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5907);
/* harmony import */ var _whole_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70709);
/** Trees of installed packages in the user's cache, by what they are made of. A tree counts from when its entry is written. */









/** Trees that are kept, those last used. */
const KEPT = 4;
/** What was used since then may be in use. */
const IN_USE_MS = 60 * 60_000;
/** `tree` is a name beside the entry. */
const NAME = /^\w+-(\d+)$/;
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_8__.object({ tree: zod__WEBPACK_IMPORTED_MODULE_8__.string().regex(NAME) });
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
    (0,_whole_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f)(entryFile(key), JSON.stringify({ tree: node_path__WEBPACK_IMPORTED_MODULE_2__.basename(tree) }));
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


/***/ })

};
