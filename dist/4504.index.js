export const id = 4504;
export const ids = [4504];
export const modules = {

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

/***/ 24504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   upgradesSince: () => (/* binding */ upgradesSince)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7285);
/* harmony import */ var _detect_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32540);
/** Packages that lock files hold in another version than they did on base. */





/** Of a package that lock files hold in several versions nothing is said. Lock files that cannot be read hold nothing. */
async function upgradesSince(root, base) {
    const found = new Map();
    for (const file of await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .CS)(root)) {
        const versionsIn = READERS[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)];
        const before = versionsIn && (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAt */ .Wd)(root, base, file));
        const after = versionsIn && (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfAny */ .$v)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file));
        if (before === undefined || after === undefined || before === after)
            continue;
        const [was, is] = [versionsIn?.(before), versionsIn?.(after)];
        for (const [name, old] of was ?? []) {
            const next = is?.get(name);
            if (next === undefined || next === old)
                continue;
            const known = found.get(name);
            const isOther = found.has(name) && (known?.old !== old || known.next !== next);
            found.set(name, isOther ? undefined : { name, old, next });
        }
    }
    return [...found.values()].filter((upgrade) => upgrade !== undefined);
}
/** By the name of the lock file: versions of the packages that a project itself imports. */
const READERS = {
    'package-lock.json': ofNpm,
    'npm-shrinkwrap.json': ofNpm,
    'pnpm-lock.yaml': ofPnpm,
    'yarn.lock': ofYarn,
};
const npmLock = zod__WEBPACK_IMPORTED_MODULE_4__.object({ packages: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.object({ version: zod__WEBPACK_IMPORTED_MODULE_4__.string().optional() })) });
/** What stands at the top of node_modules: imports of the project's own files lead there. */
function ofNpm(text) {
    const { data } = npmLock.safeParse(attempt(() => JSON.parse(text)));
    return new Map(Object.entries(data?.packages ?? {}).flatMap(([where, { version }]) => {
        const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(where)?.[1];
        return name === undefined || version === undefined ? [] : [[name, version]];
    }));
}
const dependencies = zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.object({ version: zod__WEBPACK_IMPORTED_MODULE_4__.string() })).optional();
const pnpmLock = zod__WEBPACK_IMPORTED_MODULE_4__.object({
    importers: zod__WEBPACK_IMPORTED_MODULE_4__.record(zod__WEBPACK_IMPORTED_MODULE_4__.string(), zod__WEBPACK_IMPORTED_MODULE_4__.object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies })),
});
function ofPnpm(text) {
    const { data } = pnpmLock.safeParse(attempt(() => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text)));
    const named = Object.values(data?.importers ?? {}).flatMap((importer) => Object.values(importer).flatMap((own) => Object.entries(own ?? {})));
    return unambiguous(named.map(([name, { version }]) => [name, version.replace(/\(.*$/, '')]));
}
/** Both formats: a line of names with ranges, and below it, indented, the version. */
function ofYarn(text) {
    const entries = text.matchAll(/^"?((?:@[^/"\s]+\/)?[^@"\s]+)@[^\n]*:\n(?:[ \t]+[^\n]*\n)*?[ \t]+version:? "?([^"\s]+)"?$/gm);
    return unambiguous([...entries].map(([, name = '', version = '']) => [name, version]));
}
function unambiguous(all) {
    const byName = Map.groupBy(all, ([name]) => name);
    return new Map([...byName].flatMap(([name, own]) => {
        const versions = [...new Set(own.map(([, version]) => version))];
        return versions.length === 1 ? [[name, versions[0] ?? '']] : [];
    }));
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}


/***/ })

};
