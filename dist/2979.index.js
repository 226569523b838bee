export const id = 2979;
export const ids = [2979];
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

/***/ 76541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   So: () => (/* binding */ otherVersionWanted),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ll: () => (/* binding */ stripsTypes)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46944);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5907);
/* harmony import */ var _sandbox_seen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40990);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32540);
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
/** The project's own Node: the one on PATH in its folder, asked for itself, so that version managers' shims are seen through. */






const TIMEOUT_MS = 10_000;
const QUESTION = `process.report.excludeNetwork = true;
process.stdout.write(JSON.stringify([process.execPath, process.versions.node, process.allowedNodeEnvironmentFlags.has('--test-random-seed'), process.report.getReport().sharedObjects]))`;
/**
 * Runs `node` once in the folder (absolute). Where a sandbox has another system or processor, the nearest that it has is taken instead.
 * Throws ConfigurationError when PATH has none that works.
 */
async function nodeOf(folder, sandbox) {
    const here = await ask('node', folder, _sandbox_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R3);
    if (!sandbox?.foreign)
        return here;
    const { nodes, platform } = sandbox.foreign;
    const file = nodes.get(nearest([...nodes.keys()], Number.parseInt(here.version, 10)));
    const known = asked.get(file) ?? askInside(file, sandbox);
    asked.set(file, known);
    return { ...(await known), platform, here: here.version };
}
/** Of major versions; the later of two that are as near. */
function nearest(versions, wanted) {
    const distance = (version) => Math.abs(version - wanted - 0.1);
    return versions.reduce((best, version) => (distance(version) < distance(best) ? version : best));
}
const asked = new Map();
async function askInside(file, sandbox) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .newPart */ .c5)('asked');
        const enclosure = __addDisposableResource(env_1, await sandbox.enclose({ folder, reads: [file] }), true);
        return await ask(file, folder, (request) => enclosure.run(request));
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
async function ask(file, folder, run) {
    const end = await run({
        file,
        args: ['-e', QUESTION],
        cwd: folder,
        timeoutMs: TIMEOUT_MS,
    });
    const answer = /\["(?<path>(?:[^"\\]|\\.)+)","(?<version>\d+\.\d+\.\d+)[^"]*",(?<shuffles>true|false),(?<libraries>\[[^\n]*\])\]$/.exec(end.output)?.groups;
    if (end.exitCode !== 0 || !answer) {
        const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The project's Node could not be started in ${folder} (${why}). Put the \`node\` that runs its tests on PATH.`);
    }
    const libraries = (0,_sandbox_seen_js__WEBPACK_IMPORTED_MODULE_4__/* .apartFromSystem */ .es)(JSON.parse(answer.libraries));
    return {
        path: JSON.parse(`"${answer.path}"`),
        version: answer.version,
        shuffles: answer.shuffles === 'true',
        ...(libraries.length > 0 && { libraries }),
    };
}
/** True for `version` (`22.23.0`) at or above `least` (`22.18`). */
function isAtLeast(version, least) {
    const [have, want] = [version.split('.').map(Number), least.split('.').map(Number)];
    for (let at = 0; at < want.length; at++) {
        const difference = (have[at] ?? 0) - (want[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
/** True where this Node runs TypeScript files by itself: unflagged since 22.18 and 23.6 (nodejs.org/api/typescript.html). */
function stripsTypes(version) {
    return version.startsWith('22.') ? isAtLeast(version, '22.18') : isAtLeast(version, '23.6');
}
/** A notice when .nvmrc or .node-version of the folders names another major version. */
function otherVersionWanted(root, folders, version) {
    for (const folder of folders) {
        for (const file of ['.nvmrc', '.node-version']) {
            const wanted = /^v?(\d+)/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextIfAny */ .$v)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, folder, file))?.trim() ?? '')?.[1];
            if (wanted === undefined)
                continue;
            const major = version.split('.')[0];
            return wanted === major
                ? undefined
                : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file)} asks for Node ${wanted}, but \`node\` on PATH is ${version}; tests run on that one.`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 61252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ installedPackage),
/* harmony export */   DX: () => (/* binding */ packagesAround),
/* harmony export */   Dj: () => (/* binding */ missingEntry),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   gB: () => (/* binding */ moduleTypeOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   k2: () => (/* binding */ installerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32540);
/** package.json files of a repository and what is installed for them. */



/** The packages around a file, the nearest first, up to the repository's root. */
function packagesAround(root, file) {
    const found = [];
    for (const folder of foldersUp(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file))) {
        const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, 'package.json'));
        if (json)
            found.push({ folder, json });
    }
    return found;
}
/** How Node reads a file (relative to the repository at `root`): by its ending, else by `type` of the nearest package.json. */
function moduleTypeOf(root, file) {
    if (/\.m[jt]sx?$/.test(file))
        return 'module';
    if (/\.c[jt]sx?$/.test(file))
        return 'commonjs';
    return packagesAround(root, file)[0]?.json.type === 'module' ? 'module' : 'commonjs';
}
/** The folder and those above it, `` last. */
function foldersUp(folder) {
    const folders = [];
    for (let at = folder === '.' ? '' : folder; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
        folders.push(at);
    }
    return [...folders, ''];
}
/** Absolute path of an installed package's folder as Node finds it from `folder`; also above the repository. */
function installedPackage(root, folder, name) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder);; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, 'node_modules', name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, 'package.json')))
            return candidate;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at))
            return undefined;
    }
}
/** `dependencies` and the like, by name. */
function dependenciesOf(json, ...kinds) {
    const all = {};
    for (const kind of kinds) {
        for (const [name, range] of Object.entries((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(json[kind]) ?? {}))
            all[name] = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(range) ?? '';
    }
    return all;
}
const LOCK_FILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
/** By the nearest lock file, else by `packageManager`, else npm in the project's own folder. */
function installerOf(root, folder) {
    for (const at of foldersUp(folder)) {
        const lock = LOCK_FILES.find(([file]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, file)));
        if (lock)
            return { name: lock[1], folder: at };
    }
    for (const at of foldersUp(folder)) {
        const named = /^(npm|pnpm|yarn|bun)@/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, 'package.json'))?.packageManager) ?? '')?.[1];
        if (named)
            return { name: named, folder: at };
    }
    return { name: 'npm', folder };
}
/** The command that installs what the lock file says. */
function installCommand(root, { name, folder }) {
    const hasLock = LOCK_FILES.some(([file, of]) => of === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, file)));
    return name === 'npm' ? (hasLock ? 'npm ci' : 'npm install') : `${name} install`;
}
/** Where the package starts (`exports` of `.`, `module`, `main`) when that file does not exist: it was not built. */
function missingEntry(packageFolder) {
    const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'));
    if (!json)
        return undefined;
    const entries = entryPoints(json);
    const missing = entries.find((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)));
    return missing !== undefined && entries.every((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)))
        ? missing
        : undefined;
}
function entryPoints(json) {
    const exported = json.exports;
    const start = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported) ? ((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported)?.['.'] ?? exported) : exported;
    const found = [];
    const visit = (value) => {
        if (typeof value === 'string' && value.startsWith('./') && !value.includes('*'))
            found.push(value);
        const conditions = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
        for (const [name, inner] of Object.entries(conditions ?? {})) {
            if (!name.startsWith('.') && name !== 'types')
                visit(inner);
        }
    };
    visit(start);
    for (const name of ['module', 'main']) {
        const entry = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(json[name]);
        if (entry !== undefined)
            found.push(entry);
    }
    return found;
}
function isThere(file) {
    return ['', '.js', '.json', '/index.js'].some((ending) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file + ending, { throwIfNoEntry: false })?.isFile());
}
/** A folder in words. */
function place(folder) {
    return folder === '' ? 'the repository root' : folder;
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

/***/ 82979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installPackages: () => (/* binding */ installPackages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/sandbox/copy/remove-tree.js
var remove_tree = __webpack_require__(20812);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/sandbox/ways/registry-proxy.js
/**
 * The one way out of a sandbox in which packages are installed: an HTTP proxy that fetches, and only from the registries that it is told.
 * Inside all is plain HTTP; TLS and the token begin here, so that nothing inside ever holds the token.
 */




/** Of an answer those headers that a package manager goes by. */
const KEPT = ['content-type', 'etag', 'last-modified', 'cache-control', 'retry-after'];
async function openRegistryProxy(registries) {
    const refused = new Set();
    const credentials = `qtest:${(0,external_node_crypto_.randomUUID)()}`;
    const server = (0,external_node_http_.createServer)((question, answer) => {
        if (question.headers['proxy-authorization'] !== `Basic ${Buffer.from(credentials).toString('base64')}`) {
            answer.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
            return;
        }
        const asked = URL.parse(question.url ?? '');
        const registry = registries.find(({ url }) => asked && holds(new URL(url), asked));
        if (asked && registry && (question.method === 'GET' || question.method === 'HEAD')) {
            pass(question, asked, registry, registries, answer).catch((error) => fail(answer, error));
            return;
        }
        refused.add(asked?.host || String(question.url));
        answer.writeHead(403).end();
    });
    // What is inside could speak to anybody through a tunnel.
    server.on('connect', ({ url }, socket) => {
        refused.add(String(url));
        socket.on('error', () => { }); // told by the one who asked
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const address = `127.0.0.1:${server.address().port}`;
    return {
        address,
        url: `http://${credentials}@${address}`,
        refused: () => [...refused],
        async [Symbol.asyncDispose]() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
/** The text with the addresses of these registries as they are written inside. */
function asInside(text, registries) {
    return registries.reduce((all, { url }) => {
        const { host } = new URL(url);
        return all.replaceAll(`https://${host}/`, `http://${host}/`);
    }, text);
}
function holds(registry, asked) {
    return asked.protocol === 'http:' && asked.host === registry.host && asked.pathname.startsWith(registry.pathname);
}
async function pass({ method = 'GET', headers }, { pathname, search }, { url, token }, registries, answer) {
    // Put in, not resolved: a path such as //evil.example/ would be another host.
    const found = await fetch(Object.assign(new URL(url), { pathname, search }), {
        method,
        headers: { accept: headers.accept ?? '*/*', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    });
    const kept = KEPT.flatMap((name) => {
        const value = found.headers.get(name);
        return value === null ? [] : [[name, value]];
    });
    answer.writeHead(found.status, Object.fromEntries(kept));
    if (found.headers.get('content-type')?.includes('json'))
        answer.end(asInside(await found.text(), registries));
    else if (found.body)
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(found.body), answer);
    else
        answer.end();
}
function fail(answer, { message, cause }) {
    if (!answer.headersSent)
        answer.writeHead(502);
    answer.end(`${message} ${cause instanceof Error ? cause.message : ''}`);
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/node.js
var detect_node = __webpack_require__(76541);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/packages.js
var detect_packages = __webpack_require__(61252);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/read-json.js
var read_json = __webpack_require__(32540);
// EXTERNAL MODULE: ./build/src/languages/typescript/install/managers.js
var managers = __webpack_require__(76865);
;// CONCATENATED MODULE: ./build/src/languages/typescript/install/npmrc.js
/** Of all packages where nothing else is said. npm takes it in lock files for whichever registry is set. */
const PUBLIC = 'https://registry.npmjs.org/';
/** Of a setting that only one with rights needs, or that leads out of the sandbox by another way. */
const LEFT_OUT = /^\/\/|_auth|_?password|username|email|certfile|keyfile|^cafile|^ca$|proxy|registry$|^cache|config$/i;
/**
 * `text` is base's `.npmrc`; of `own`, the user's, registries alone count, and base goes before it. The token goes to the registries
 * beside which `.npmrc` of base has its variable (`//npm.acme.dev/:_authToken=${NPM_TOKEN}`), else to the one for all packages.
 */
function registriesOf(text, own, token) {
    const lines = settingsIn(text);
    const named = new Map([['registry', PUBLIC]]);
    for (const [name, value] of [...settingsIn(own), ...lines]) {
        if (/^(?:@[^:]+:)?registry$/.test(name) && URL.canParse(value))
            named.set(name, withSlash(value));
    }
    const reference = token && `\${${token.variable}}`;
    const owners = lines.flatMap(([name, value]) => name.endsWith(':_authToken') && value === reference ? [name.slice(0, -':_authToken'.length)] : []);
    const urls = [...new Set(named.values())];
    const isOwner = (url) => owners.length > 0 ? owners.some((owner) => url.endsWith(withSlash(owner))) : url === named.get('registry');
    return {
        all: urls.map((url) => (token && isOwner(url) ? { url, token: token.value } : { url })),
        settings: lines.flatMap(([name, value]) => (LEFT_OUT.test(name) ? [] : [`${name}=${value}`])),
        named,
    };
}
function settingsIn(text) {
    return text.split('\n').flatMap((line) => {
        const [, name, value] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value.replace(/^(["'])(.*)\1$/, '$2')]];
    });
}
function withSlash(url) {
    return url.endsWith('/') ? url : `${url}/`;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/install/package-cache.js
var package_cache = __webpack_require__(79254);
// EXTERNAL MODULE: ./build/src/sandbox/copy/read-claim.js
var read_claim = __webpack_require__(42346);
;// CONCATENATED MODULE: ./build/src/languages/typescript/install/staged.js
/** What a package manager needs to see of a repository: manifests and the lock file. No source of it, and none of its scripts. */




/** Keys of a manifest that start programs, here or in another version of the package manager. */
const staged_LEFT_OUT = ['scripts', 'packageManager', 'devEngines'];
/** Beside manifests: settings that say what a workspace is, patches and packages that the repository brings itself. */
const WANTED = /(?:^|\/)(?:pnpm-workspace\.yaml$|patches\/|\.yarn\/patches\/)|\.tgz$/;
/** `files` are those of the repository (absolute, without links); what lies below `folder`, where the lock file stands, is looked at. */
function stage(root, { folder, lockFile }, files, registries) {
    const below = files.filter((file) => folder === '' || file.startsWith(`${folder}/`));
    const lock = external_node_path_.posix.join(folder, lockFile);
    const staged = [...new Set([...below, lock])].sort().flatMap((file) => {
        const isManifest = external_node_path_.posix.basename(file) === 'package.json';
        if (!isManifest && file !== lock && !WANTED.test(file))
            return [];
        // The change could have made it a link to a file of the machine.
        const bytes = (0,read_claim/* readClaim */.jw)(external_node_path_.join(root, file), root);
        if (bytes === undefined)
            return [];
        if (isManifest)
            return [[file, manifest(bytes.toString('utf8'))]];
        return [[file, file === lock ? asInside(bytes.toString('utf8'), registries) : bytes]];
    });
    return new Map(staged);
}
/** What is no manifest stays as it is: the package manager says what is wrong with it. */
function manifest(text) {
    const json = (0,read_json/* asObject */.eB)((0,read_json/* parseJsonc */.pX)(text));
    if (!json)
        return text;
    return `${JSON.stringify(Object.fromEntries(Object.entries(json).filter(([key]) => !staged_LEFT_OUT.includes(key))), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/install/install.js
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
/** Packages of a repository, installed in a sandbox beside it from its lock files: its own node_modules are neither read nor written. */















const INSTALL_MS = 600_000;
/**
 * One tree for each lock file that the files belong to. Throws ConfigurationError where there is none or its package manager cannot be
 * started here, ToolError where it fails.
 */
async function installPackages(request) {
    const root = (0,external_node_fs_.realpathSync)(request.root);
    const folders = new Set(request.files.map((file) => (0,detect_packages/* installerOf */.k2)(root, external_node_path_.posix.dirname(file)).folder));
    (0,package_cache/* cleanTrees */.xB)();
    const all = [];
    for (const folder of [...folders].sort())
        all.push(await installAt({ ...request, root }, folder));
    return all;
}
async function installAt(request, folder) {
    const plan = await planFor(request, folder);
    const key = keyOf(plan, request);
    const known = (0,package_cache/* cachedTree */.v0)(key);
    const tree = known ?? (await install(request, plan, key));
    const lock = external_node_path_.posix.join(folder, plan.lockFile);
    const scripts = request.scripts ? 'with' : 'without';
    const when = known === undefined ? '' : ' in an earlier run';
    const notice = `Packages are those of ${lock}, installed by \`${plan.manager.command}\`${when}, ${scripts} their install scripts.`;
    return { folder, tree, notice: notice + (await besideBase(request, lock)) };
}
/** Base and head are asked in one process, which has the packages of head. */
async function besideBase({ root, base }, lock) {
    const onBase = base === undefined ? undefined : await (0,git/* fileAt */.Wd)(root, base, lock);
    if (onBase === undefined || onBase === (0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, lock)))
        return '';
    return ' Base has another lock file: a difference between base and head can come from a package.';
}
async function planFor({ root, known, token, base, sandbox }, folder) {
    const { name } = (0,detect_packages/* installerOf */.k2)(root, folder);
    const manager = managers/* MANAGERS */.T[name];
    const refuse = (why) => new errors/* ConfigurationError */.j1(`${(0,detect_packages/* place */.ik)(folder)}: ${why}, or leave out \`install\`.`);
    if (!manager)
        throw refuse(`QTest does not install with ${name}. Install the packages before it`);
    const lockFile = manager.lockFiles.find((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, folder, file)));
    if (!lockFile)
        throw refuse(`\`install\` needs a lock file. Commit ${manager.lockFiles.join(' or ')}`);
    const program = (0,managers/* managerProgram */.C)(name);
    if (!program)
        throw refuse(`\`install\` needs ${name}. Put it on PATH`);
    const file = external_node_path_.posix.join(folder, '.npmrc');
    const text = base === undefined ? (0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, file)) : await (0,git/* fileAt */.Wd)(root, base, file);
    const own = (0,read_json/* readTextIfAny */.$v)(process.env['NPM_CONFIG_USERCONFIG'] || external_node_path_.join((0,external_node_os_.homedir)(), '.npmrc'));
    const named = registriesOf(text ?? '', own ?? '', token);
    const registries = { ...named, all: [...named.all, ...(manager.registries ?? []).map((url) => ({ url }))] };
    const staged = stage(root, { folder, lockFile }, known, [...registries.all, { url: PUBLIC }]);
    const node = await (0,detect_node/* nodeOf */.E7)(external_node_path_.join(root, folder), sandbox);
    return { folder, lockFile, name, manager, program, node, registries, staged };
}
/** Changes with everything that can change what is installed. */
function keyOf({ folder, name, program, node, registries, staged }, { scripts, sandbox }) {
    const { version, platform = `${process.platform}/${process.arch}` } = node;
    const made = [folder, name, program.version, version.split('.')[0], platform];
    const how = scripts ? [sandbox.kind, 'scripts'] : [];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([...made, ...how, rcText(registries)]));
    for (const [file, content] of staged)
        hash.update(`\0${file}\0`).update(content);
    return hash.digest('hex').slice(0, 16);
}
/** The folder of the new tree, in which nothing but node_modules was added to what is staged. */
async function install({ sandbox, scripts, signal, progress }, plan, key) {
    const { folder, manager, program, node, registries, staged } = plan;
    progress(`installing packages of ${external_node_path_.posix.join(folder, plan.lockFile)}`);
    const tree = (0,package_cache/* newTree */.XV)(key);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            write(tree, staged);
            const proxy = __addDisposableResource(env_1, await openRegistryProxy(registries.all), true);
            const through = ['proxy', 'https-proxy'].map((name) => `${name}=${proxy.url}\n`).join('');
            write(tree, new Map([[external_node_path_.posix.join(folder, '.npmrc'), rcText(registries) + through]]));
            const openings = { services: [proxy.address], env: {} };
            const enclosure = __addDisposableResource(env_1, await sandbox.enclose({ folder: tree, reads: [node.path, program.folder], openings }), true);
            const cache = external_node_path_.join(tree, '.cache');
            const end = await enclosure.run({
                file: node.path,
                args: [program.file, ...manager.arguments({ scripts, cache })],
                cwd: external_node_path_.join(tree, folder),
                timeoutMs: INSTALL_MS,
                signal,
            });
            signal.throwIfAborted();
            if (end.exitCode !== 0)
                throw notInstalled(plan, end, proxy.refused());
            (0,remove_tree/* removeTree */.d)(cache);
            if (sandbox.kind === 'docker')
                refuseHollow(tree, plan);
            (0,package_cache/* keepTree */.mE)(key, tree);
            return tree;
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
    catch (error) {
        (0,remove_tree/* removeTree */.d)(tree);
        throw error;
    }
}
/** A file that is too large to come out of a container to which files are sent stands here without its content (folder-end.ts). */
function refuseHollow(tree, { manager }) {
    const entries = (0,external_node_fs_.readdirSync)(tree, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => external_node_path_.join(entry.parentPath, entry.name));
    const hollow = files.find((file) => {
        const { size, blocks } = (0,external_node_fs_.lstatSync)(file);
        return size > 1024 ** 2 && blocks === 0;
    });
    if (hollow === undefined)
        return;
    throw new errors/* ToolError */.v4('A package is too large to be installed in a container to which files are sent.', {
        command: manager.command,
        output: `${external_node_path_.relative(tree, hollow)} could not be brought out. Install before QTest, or use bubblewrap.`,
    });
}
/** The `.npmrc` for inside: base's, without what lends a right, and its registries as they are written there. */
function rcText({ all, named, settings }) {
    return [...settings, ...[...named].map(([name, url]) => `${name}=${asInside(url, all)}`), ''].join('\n');
}
function write(tree, staged) {
    for (const [file, content] of staged) {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(external_node_path_.join(tree, file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(tree, file), content);
    }
}
function notInstalled({ folder, manager }, end, refused) {
    const [first] = refused;
    const why = first
        ? ` It asked for ${first}, which is no registry of the .npmrc on base${refused.length > 1 ? `, and for ${refused.slice(1, 4).join(', ')}` : ''}.`
        : '';
    const { exitCode, output, failedToStart, timedOut } = end;
    const message = `The packages of ${(0,detect_packages/* place */.ik)(folder)} could not be installed${timedOut ? ' in time' : ''}.${why}`;
    return new errors/* ToolError */.v4(message, { command: manager.command, exitCode, output: failedToStart ?? output });
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
