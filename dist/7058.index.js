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
/* harmony import */ var _outline_component_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73038);
/** Which files are tests, by the naming rules of the frameworks. */


const SOURCE = /\.[cm]?[jt]sx?$/;
const NAMED_AS_TEST = /(?:^|[./_-])(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)tests?\.[cm]?[jt]sx?$/i;
const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|spec|e2e|cypress)\//;
/** Benchmarks (https://vitest.dev/config/#benchmark-include) and stories (https://storybook.js.org/docs/writing-stories): like tests nobody ships them. */
const LIKE_A_TEST = /\.(?:bench|benchmark|story|stories)\.[cm]?[jt]sx?$|^(?:(?!(?:src|lib|app)\/)[^/]+\/)*(?:bench|benchmarks?)\//;
/** Support files inside test folders: never tests of their own. */
const SUPPORT = /(?:^|\/)(?:__fixtures__|__mocks__|__snapshots__|fixtures?|helpers?|support|utils?|data)\/|\.d\.[cm]?ts$/;
/**
 * True for a test file or what only tests use, by its path alone: `*.test.*`, `*.spec.*`, `*-test.*`, and everything below
 * `__tests__`, `__mocks__`, `__fixtures__`, `test`, `tests`, `spec`, `e2e`, `cypress`; and for benchmarks and stories.
 */
function isTest(file) {
    const isSource = SOURCE.test(file) || (0,_outline_component_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isComponentFile */ .Kn)(file);
    return isSource && [NAMED_AS_TEST, TEST_FOLDER, LIKE_A_TEST].some((rule) => rule.test(file));
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

/***/ 73038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Kn: () => (/* binding */ isComponentFile),
/* harmony export */   WM: () => (/* binding */ scriptRanges),
/* harmony export */   Y8: () => (/* binding */ uiOf),
/* harmony export */   d$: () => (/* binding */ sharedScript),
/* harmony export */   jg: () => (/* binding */ withScripts),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   vD: () => (/* binding */ scriptName)
/* harmony export */ });
/** Blocks of a component's file by their opening tags, in which quoted attributes may hold `>`. Of Svelte's all else is what it shows. */
const OPENINGS = {
    vue: /<!--[\s\S]*?(?:-->|$)|<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
    svelte: /<!--[\s\S]*?(?:-->|$)|<(script|style|svelte:head)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
};
/** What renders the components of a file. */
function uiOf(file) {
    if (file.endsWith('.vue'))
        return 'vue';
    return file.endsWith('.svelte') ? 'svelte' : 'react';
}
/** True where a file is one component. */
function isComponentFile(file) {
    return uiOf(file) !== 'react';
}
/** The script of a component's file; any other text as it is. */
function scriptOf(file, text) {
    return isComponentFile(file) ? only(text, scriptsIn(file, text)) : text;
}
/** What a component's file shows, all else blank; undefined where it has no template. */
function templateOf(file, text) {
    if (!isComponentFile(file))
        return undefined;
    if (uiOf(file) === 'svelte')
        return longestMarkup(file, text);
    const block = blocksIn(file, text).find(({ tag }) => tag === 'template');
    return block && { text: text.slice(block.start, block.end), start: block.start };
}
/** Of Svelte's markup, which stands before, between and after other blocks, the longest part: apart from it are options alone. */
function longestMarkup(file, text) {
    const blocks = blocksIn(file, text);
    const parts = [...blocks, undefined].map((block, at) => {
        const before = blocks[at - 1];
        const start = before ? text.indexOf('>', before.end) + 1 : 0;
        const part = text.slice(start, block?.opensAt);
        return { text: part.trim(), start: start + part.length - part.trimStart().length };
    });
    const [longest] = parts.sort((one, other) => other.text.length - one.text.length);
    return longest?.text === '' ? undefined : longest;
}
/** The name under which the script can be read by who goes by endings: `Counter.vue.ts`. */
function scriptName(file, text) {
    if (!isComponentFile(file))
        return file;
    const [script] = scriptsIn(file, text);
    const language = /\blang\s*=\s*["']?([jt]sx?)\b/.exec(script?.attributes ?? '')?.[1];
    return `${file}.${language ?? 'js'}`;
}
/** Where each script begins and ends, in the order of the file; that of the `setup` runs once for each component that is made. */
function scriptRanges(file, text) {
    if (!isComponentFile(file))
        return [];
    return scriptsIn(file, text).map(({ start, end, attributes }) => ({ start, end, setup: isSetup(file, attributes) }));
}
/** The script in which names are there for all others: the plain one, else that of the setup. */
function sharedScript(file, text) {
    const ranges = scriptRanges(file, text);
    return ranges.find(({ setup }) => !setup) ?? ranges[0];
}
/** The file with other texts in place of its scripts, in their order. */
function withScripts(file, text, scripts) {
    let made = '';
    let at = 0;
    for (const [index, { start, end }] of scriptRanges(file, text).entries()) {
        made += `${text.slice(at, start)}\n${scripts[index] ?? ''}\n`;
        at = end;
    }
    return made + text.slice(at);
}
/** `<script setup>` of Vue; of Svelte any but `<script module>`. */
function isSetup(file, attributes) {
    if (uiOf(file) === 'svelte')
        return !/(?:^|\s)(?:module(?:\s|=|$)|context\s*=\s*["']?module)/.test(attributes);
    return /(?:^|\s)setup(?:\s|=|$)/.test(attributes);
}
function scriptsIn(file, text) {
    return blocksIn(file, text).filter(({ tag }) => tag === 'script');
}
/** The blocks at the top of a file. */
function blocksIn(file, text) {
    const found = [];
    const opening = new RegExp(OPENINGS[uiOf(file) === 'svelte' ? 'svelte' : 'vue']);
    for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
        const [all, name, attributes = ''] = tag;
        if (name === undefined || attributes.endsWith('/'))
            continue;
        const start = tag.index + all.length;
        const end = endOf(name, text, start);
        found.push({ tag: name, attributes, opensAt: tag.index, start, end });
        opening.lastIndex = end;
    }
    return found;
}
/** Where the block that begins here is closed; templates may hold templates. */
function endOf(name, text, from) {
    const tags = new RegExp(`<(/?)${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gi');
    tags.lastIndex = from;
    let depth = 1;
    for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
        if (name !== 'template' && tag[1] !== '/')
            continue;
        if (tag[0].endsWith('/>'))
            continue;
        depth += tag[1] === '/' ? -1 : 1;
        if (depth === 0)
            return tag.index;
    }
    return text.length;
}
function only(text, blocks) {
    const blank = (part) => part.replace(/[^\r\n]/g, ' ');
    let made = '';
    let at = 0;
    for (const { start, end } of blocks) {
        made += blank(text.slice(at, start)) + text.slice(start, end);
        at = end;
    }
    return made + blank(text.slice(at));
}


/***/ }),

/***/ 97058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   typescript: () => (/* binding */ typescript)
/* harmony export */ });
/* harmony import */ var _detect_test_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12459);

/** TypeScript and JavaScript, with and without JSX, and the scripts of Vue's and Svelte's components. */
const typescript = {
    id: 'typescript',
    name: 'TypeScript',
    extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'],
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
        const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(8721), __webpack_require__.e(3181), __webpack_require__.e(1112)]).then(__webpack_require__.bind(__webpack_require__, 61112));
        return openSession(asTsProject(project), workspace, signal, outline);
    },
};
/** Projects that `detect` made carry more than the stages see. */
function asTsProject(project) {
    return project;
}


/***/ })

};
