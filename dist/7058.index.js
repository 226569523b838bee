export const id = 7058;
export const ids = [7058];
export const modules = {

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
    async upgrades(root, base) {
        const { upgradesSince } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4504)]).then(__webpack_require__.bind(__webpack_require__, 24504));
        return upgradesSince(root, base);
    },
    async withOldVersions(request) {
        const { withOldVersions } = await __webpack_require__.e(/* import() */ 8889).then(__webpack_require__.bind(__webpack_require__, 98889));
        return withOldVersions(request);
    },
    async fetchEngine(signal, progress) {
        const { fetchEngine } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29009));
        await fetchEngine(signal, progress);
    },
    async locateCases(_, text, cases) {
        const { locateCases } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 70708));
        return locateCases(text, cases);
    },
    async open(project, workspace, signal, outline = typescript.outline) {
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(1884)]).then(__webpack_require__.bind(__webpack_require__, 91884));
        return openSession(asTsProject(project), workspace, signal, outline);
    },
};
/** Projects that `detect` made carry more than the stages see. */
function asTsProject(project) {
    return project;
}


/***/ })

};
