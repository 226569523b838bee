export const id = 3181;
export const ids = [3181,5181];
export const modules = {

/***/ 22860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ declaredBy),
/* harmony export */   Y_: () => (/* binding */ readFixture),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   wt: () => (/* binding */ isMemberName)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28721);
/* harmony import */ var _render_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32775);
/** What a hand-written test file holds: its tests with the blocks around them, and what stands beside the tests. */


const GROUP = /^(?:describe|suite|context)(?:\.(?!each\b|skip\b|todo\b)\w+(?:\([^()]*\))?)*$/;
const TEST = /^(?:it|test|specify)(?:\.(?:only|concurrent|sequential))?$/;
/** What defines tests in a way that is not read: tables, and tests that are switched off. */
const OTHER_TEST = /^(?:it|test|specify|describe|suite|context|xit|xtest|xdescribe)\b/;
const HOOK = /^(?:before|after|setup|teardown|suiteSetup|suiteTeardown)(?:Each|All)?$/;
/** The tests of a file, in their blocks and with what stands around them. */
function readFixture(text, path) {
    const { source } = (0,_render_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readTests */ .iv)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, text, path);
    const tests = [];
    const read = (body, titles, statement) => ({
        body,
        ...(statement ? { statement } : {}),
        items: body.statements.map((one) => itemOf(one, titles)),
    });
    const itemOf = (statement, titles) => {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isImportDeclaration(statement) || isRequire(statement))
            return { is: 'import', statement };
        if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExpressionStatement(statement))
            return { is: holdsTest(statement) ? 'left-out' : 'declares', statement };
        const call = statement.expression;
        if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(call))
            return { is: 'does', statement };
        const name = call.expression.getText();
        if (HOOK.test(name))
            return { is: 'hook', statement };
        const [title] = call.arguments;
        const callback = call.arguments.find(isCallback);
        const titlePath = title && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isStringLiteralLike(title) ? [...titles, title.text] : undefined;
        if (titlePath && callback && GROUP.test(name))
            return { is: 'group', scope: read(callback.body, titlePath, statement) };
        if (titlePath && callback && TEST.test(name)) {
            const test = { titlePath, statement, call, callback };
            tests.push(test);
            return { is: 'test', test };
        }
        return { is: OTHER_TEST.test(name) || holdsTest(statement) ? 'left-out' : 'does', statement };
    };
    return { source, scope: read(source, []), tests };
}
function isCallback(node) {
    return (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isArrowFunction(node) || ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isFunctionExpression(node)) && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBlock(node.body);
}
function isRequire(statement) {
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(statement))
        return false;
    const { declarations } = statement.declarationList;
    return declarations.every(({ initializer }) => initializer && /^require\(['"][^'"]*['"]\)/.test(initializer.getText()));
}
/** A loop or a condition around tests. */
function holdsTest(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(node) && OTHER_TEST.test(node.expression.getText()))
        return true;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, (child) => holdsTest(child) || undefined) ?? false;
}
/** Names that a node uses, other than as members and keys. */
function namesIn(node) {
    const names = new Set();
    const visit = (one) => {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(one) && !isMemberName(one))
            names.add(one.text);
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(one, visit);
    };
    visit(node);
    return names;
}
/** A name behind a dot, or the key of a member. */
function isMemberName(node) {
    const { parent } = node;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(parent))
        return parent.name === node;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAssignment(parent) && parent.name === node;
}
/** Names that a statement, a declaration or a parameter declares. */
function declaredBy(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(node))
        return node.declarationList.declarations.flatMap(declaredBy);
    const { name } = node;
    return name && ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBindingName(name) ? bound(name) : [];
}
function bound(name) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isBindingElement(element) ? bound(element.name) : []));
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

/***/ 15398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readmesOf),
/* harmony export */   V: () => (/* binding */ handWritten)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What a search learns from beside the code: calls in tests that people wrote, and in readmes. */


/** What QTest wrote would lead the search to itself: a second run must see what the first one saw. */
function handWritten(tests) {
    return tests.filter((file) => !/\.qtest\.(?:test|spec)\./.test(file));
}
const NAMES = ['README.md', 'readme.md', 'Readme.md', 'README.markdown'];
/** Of the project and of the repository, relative to the repository's copy at `root`. */
function readmesOf(project, root) {
    return [...new Set([project.root, ''])]
        .flatMap((folder) => NAMES.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)))
        .filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file)));
}


/***/ }),

/***/ 3505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   n7: () => (/* binding */ parameterAt)
/* harmony export */ });
/* unused harmony export memberOf */
function fits(value, type) {
    if (value.t === 'frozen')
        return fits(value.of, type);
    switch (type.k) {
        case 'unknown':
            return true;
        case 'number':
        case 'string':
        case 'boolean':
        case 'bigint':
        case 'symbol':
        case 'null':
        case 'undefined':
        case 'date':
        case 'regexp':
        case 'error':
            return value.t === type.k;
        case 'bytes':
            return value.t === 'bytes' && value.type === type.type;
        case 'literal':
            return 'v' in value && value.v === type.value;
        case 'enum':
            return value.t === 'enum' && value.of.path === type.of.path;
        case 'union':
            return type.of.some((member) => fits(value, member));
        case 'opaque':
            return false;
        default:
            return fitsComposite(value, type);
    }
}
function fitsComposite(value, type) {
    switch (type.k) {
        case 'tuple':
            return (value.t === 'array' &&
                value.items.length === type.of.length &&
                type.of.every((of, i) => fits(value.items[i], of)));
        case 'array':
        case 'set':
            return value.t === type.k && value.items.every((item) => fits(item, type.of));
        case 'iterable':
            return (value.t === 'array' || value.t === 'iterable') && value.items.every((item) => fits(item, type.of));
        case 'async-iterable':
            return value.t === 'iterable' && value.async === true;
        case 'promise':
            return value.t === 'promise' && (value.rejects === true || fits(value.of, type.of));
        case 'response':
            return value.t === 'response' && fits(value.body, type.body);
        case 'map':
            return value.t === 'map' && value.entries.every(([key, of]) => fits(key, type.key) && fits(of, type.of));
        case 'record':
            return value.t === 'object' && value.props.every(([, of]) => fits(of, type.of));
        case 'object':
            return value.t === 'object' && fitsObject(value, type);
        case 'fn':
            return value.t === 'stub' || (value.t === 'lambda' && type.answers !== true);
        case 'instance':
            return value.t === 'instance' && value.of.path === type.of.path;
    }
}
function fitsObject(value, type) {
    const props = new Map(value.props);
    for (const [name, of, optional] of type.props) {
        const held = props.get(name);
        props.delete(name);
        if (held ? !fits(held, of) && !(optional && held.t === 'undefined') : !optional && !value.partial)
            return false;
    }
    return props.size === 0;
}
/** The members of a union that a value fits; the type itself where it is none. */
function memberOf(value, type) {
    if (type.k !== 'union')
        return type;
    const member = type.of.find((of) => of.k !== 'unknown' && fits(value, of)) ?? type.of.find((of) => of.k === 'unknown');
    return member ? memberOf(value, member) : type;
}
/** The parameter that an argument position has, rest parameters included. */
function parameterAt(params, index) {
    const param = params[index];
    if (param)
        return param;
    const last = params.at(-1);
    return last?.rest ? last : undefined;
}


/***/ }),

/***/ 53359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ TESTING)
/* harmony export */ });
/* unused harmony exports rendererOf, isForServers */
/** How React, Vue and Svelte put components on the page, each through the project's own testing library. */
/** The packages that render, by what they are to the harness. */
const TESTING = {
    react: { framework: 'react', library: '@testing-library/react' },
    vue: { framework: 'vue', library: '@testing-library/vue' },
    svelte: { framework: 'svelte', library: '@testing-library/svelte' },
};
function rendererOf({ ui, framework, library }) {
    switch (ui) {
        case 'react':
            return new ReactRenderer(framework, library);
        case 'vue':
            return new VueRenderer(library);
        case 'svelte':
            return new SvelteRenderer(framework, library);
    }
}
class ReactRenderer {
    react;
    library;
    constructor(react, library) {
        this.react = react;
        this.library = library;
        globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    }
    render(wrappers, component) {
        const { rerender } = this.library.render(this.element(wrappers, component));
        return (again) => rerender(this.element(wrappers, again));
    }
    done(work) {
        return this.library.act(work);
    }
    click(element) {
        this.library.fireEvent.click(element);
    }
    change(element, value) {
        this.library.fireEvent.change(element, { target: { value } });
    }
    element(wrappers, [type, props]) {
        let element = this.react.createElement(type, props);
        for (const [wrapper, own] of [...wrappers].reverse())
            element = this.react.createElement(wrapper, own, element);
        return element;
    }
}
/** Events are dispatched as the library does; its own `fireEvent` waits, which fake time would not let it. */
class VueRenderer {
    library;
    failure;
    constructor(library) {
        this.library = library;
    }
    /** What stands around a component of Vue are plugins of its app. */
    render(around, [component, props]) {
        const plugins = around.map(([make]) => make());
        const errorHandler = (error) => {
            this.failure ??= { error };
        };
        const { rerender } = this.library.render(component, { props, global: { config: { errorHandler }, plugins } });
        this.throwFailure();
        return ([, others]) => void rerender(others);
    }
    async done(work) {
        await work();
        this.throwFailure();
    }
    click(element) {
        dispatch(element, this.library.createEvent.click(element));
    }
    change(element, text) {
        element.value = text;
        dispatch(element, this.library.createEvent[element.tagName === 'SELECT' ? 'change' : 'input'](element));
    }
    throwFailure() {
        const { failure } = this;
        this.failure = undefined;
        if (failure)
            throw failure.error;
    }
}
/** True for what Vite gives where nothing asks for a browser's: it says so of whatever would show something. */
function isForServers({ mount }) {
    try {
        mount?.();
    }
    catch (error) {
        return String(error).includes('lifecycle_function_unavailable');
    }
    return false;
}
/** What its effects throw, `flushSync` throws; what a listener throws, the page reports. */
class SvelteRenderer {
    svelte;
    library;
    constructor(svelte, library) {
        this.svelte = svelte;
        this.library = library;
    }
    render(_, [component, props]) {
        const { rerender } = this.library.render(component, { props });
        return ([, others]) => void rerender(others);
    }
    async done(work) {
        await work();
        this.svelte.flushSync?.();
    }
    click(element) {
        dispatch(element, this.library.createEvent.click(element));
    }
    change(element, value) {
        const { change, input } = this.library.createEvent;
        dispatch(element, (element.tagName === 'SELECT' ? change : input)(element, { target: { value } }));
    }
}
function dispatch(element, event) {
    element.dispatchEvent(event);
}


/***/ }),

/***/ 32775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ normalTokens),
/* harmony export */   iv: () => (/* binding */ readTests),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _harness_renderer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53359);
/** The tests of a file as its syntax tree has them: describe blocks, tests, and the rows of tables. */


const LIBRARY = _harness_renderer_js__WEBPACK_IMPORTED_MODULE_1__/* .TESTING */ .Jv.react.library;
/** Reads a test file of any framework; what it does not know it passes over. Without its path, what renders is taken to hold JSX. */
function readTests(ts, text, path = text.includes(LIBRARY) ? 'file.test.tsx' : 'file.test.ts') {
    const kind = /x$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
    const groups = [];
    const tests = [];
    const walk = (statements, titles) => {
        for (const statement of statements) {
            const group = readGroup(ts, statement, titles);
            if (group) {
                groups.push(group);
                walk(group.body.statements, group.titles);
                continue;
            }
            const test = readTest(ts, statement, titles);
            if (test)
                tests.push(test);
        }
    };
    walk(source.statements, []);
    return { source, groups, tests };
}
const GROUP = /^(?:describe|suite|context)(?:\.(?!each\b)\w+(?:\([^()]*\))?)*$/;
const TEST = /^(?:it|test)(?:\.(?:only|skip|concurrent|todo|sequential|fails))*$/;
function readGroup(ts, statement, titles) {
    const call = callOf(ts, statement);
    if (!call || !GROUP.test(call.expression.getText()))
        return undefined;
    const title = titleText(ts, call.arguments[0]);
    const callback = functionOf(ts, call.arguments);
    if (title === undefined || !callback || !ts.isBlock(callback.body))
        return undefined;
    return { titles: [...titles, title], statement, body: callback.body };
}
function readTest(ts, statement, groups) {
    if (ts.isForOfStatement(statement))
        return readLoop(ts, statement, groups);
    const call = callOf(ts, statement);
    if (!call)
        return undefined;
    const title = titleText(ts, call.arguments[0]);
    if (title === undefined || !call.arguments[0])
        return undefined;
    const callback = functionOf(ts, call.arguments);
    if (TEST.test(call.expression.getText()))
        return { groups, statement, title, callback, table: undefined };
    const each = call.expression;
    if (!ts.isCallExpression(each) || !/^(?:it|test)(?:\.\w+)*\.each$/.test(each.expression.getText()))
        return undefined;
    const rows = arrayOf(ts, each.arguments[0]);
    return rows && { groups, statement, title, callback, table: { kind: 'each', rows, titleNode: call.arguments[0] } };
}
function readLoop(ts, loop, groups) {
    const rows = arrayOf(ts, loop.expression);
    if (!rows || !ts.isBlock(loop.statement) || loop.statement.statements.length !== 1)
        return undefined;
    const [inner] = loop.statement.statements;
    const call = inner && callOf(ts, inner);
    const titleNode = call?.arguments[0];
    if (!call || !titleNode || !TEST.test(call.expression.getText()))
        return undefined;
    return {
        groups,
        statement: loop,
        title: titleNode.getText(),
        callback: functionOf(ts, call.arguments),
        table: { kind: 'loop', rows, titleNode },
    };
}
function callOf(ts, statement) {
    return ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression)
        ? statement.expression
        : undefined;
}
function titleText(ts, node) {
    if (node && ts.isStringLiteralLike(node))
        return node.text;
    return node && ts.isIdentifier(node) ? node.text : undefined;
}
function functionOf(ts, args) {
    return args.find((arg) => ts.isArrowFunction(arg) || ts.isFunctionExpression(arg));
}
function arrayOf(ts, node) {
    if (!node)
        return undefined;
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
        return arrayOf(ts, node.expression);
    return ts.isArrayLiteralExpression(node) ? node : undefined;
}
/**
 * Tokens without what formatters decide: quotes, semicolons, trailing commas, blanks. Comments do not count.
 * Equal for texts that say the same.
 */
function normalTokens(ts, text) {
    const kind = /<\/|\/>/.test(text) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true, kind);
    const tokens = [];
    const visit = (node) => {
        const children = node.getChildren(source);
        if (children.length === 0) {
            const token = ts.isStringLiteral(node) ? JSON.stringify(node.text) : node.getText(source);
            if (token !== '' && token !== ';')
                tokens.push(token);
            return;
        }
        for (const child of children)
            visit(child);
    };
    visit(source);
    return tokens.filter((token, i) => !(token === ',' && /^[)\]}]$/.test(tokens[i + 1] ?? '')));
}
function hashOf(ts, ...texts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const text of texts)
        hash.update(normalTokens(ts, text).join(' ')).update('\0');
    return hash.digest('hex').slice(0, 16);
}


/***/ }),

/***/ 75181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   T: () => (/* binding */ createResolver),
/* harmony export */   importNames: () => (/* binding */ importNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _model_resolve_specifier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45898);
/* harmony import */ var _detect_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61252);
/* harmony import */ var _detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32540);
/** Which file of the repository an import leads to: relative paths, tsconfig `paths`, package.json `imports`, workspace packages. */






const CONDITIONS = ['source', 'development', 'node', 'import', 'module', 'require', 'default'];
const BUILTIN = new Set(node_module__WEBPACK_IMPORTED_MODULE_1__.builtinModules);
/**
 * A resolver for the tree at `root` (absolute). It answers files of the repository only: undefined for installed packages,
 * built-in modules, and what cannot be found. Configuration files are read once.
 */
function createResolver(root) {
    return resolverOf({ root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), json: new Map(), paths: new Map() });
}
/** The same, and the other way round: the names that the configuration files among `files` give to a file. */
function importNames(root, files) {
    const tree = { root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), json: new Map(), paths: new Map() };
    let known;
    const rules = () => {
        known ??= files.flatMap((file) => {
            if (node_path__WEBPACK_IMPORTED_MODULE_2__.posix.basename(file) === 'package.json')
                return packageRules(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file));
            return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(file) ? rulesOf(tree, file, 0) : [];
        });
        return known;
    };
    const namesOf = (file) => rules().flatMap(({ pattern, targets }) => targets.flatMap((target) => {
        const matched = matchStar((0,_model_resolve_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .pathStem */ .hJ)(target), (0,_model_resolve_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .pathStem */ .hJ)(file));
        return matched === undefined || pattern === '*' ? [] : [pattern.replace('*', () => matched)];
    }));
    return { resolve: remembered(resolverOf(tree)), namesOf: (file) => [...new Set(namesOf(file))] };
}
/** Answers hold for a whole folder, while the tree stays as it is. */
function remembered(resolve) {
    const known = new Map();
    return (from, specifier) => {
        const key = `${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(from)}\0${specifier}`;
        if (!known.has(key))
            known.set(key, resolve(from, specifier));
        return known.get(key);
    };
}
/** What a package calls its own files, in `exports` or by where it starts, and in `imports`. */
function packageRules(tree, folder) {
    const json = read(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, 'package.json'));
    const name = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(json?.name);
    const rule = (pattern, value) => ({
        pattern,
        targets: targetsOf(value).map((target) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, target)),
    });
    const own = Object.entries((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(json?.imports) ?? {}).map(([key, value]) => rule(key, value));
    if (json === undefined || name === undefined)
        return own;
    const named = Object.entries(exportsOf(json) ?? {}).map(([key, value]) => rule(name + key.slice(1), value));
    if (named.length > 0)
        return [...own, ...named];
    const targets = startsOf(json).map((entry) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry));
    return [...own, { pattern: name, targets }];
}
function resolverOf(tree) {
    return (from, specifier) => {
        const plain = specifier.replace(/\?.*$/, ''); // Vite's `?raw` and the like
        if (/^\.{1,2}(?:\/|$)/.test(plain))
            return fileAt(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(from), plain));
        if (plain === '' || plain.startsWith('node:') || plain.startsWith('/') || BUILTIN.has(plain))
            return undefined;
        if (plain.startsWith('#'))
            return byPackageImports(tree, from, plain) ?? byPaths(tree, from, plain);
        return byPaths(tree, from, plain) ?? byPackageName(tree, from, plain);
    };
}
/** The file that a path without or with its ending means; of a folder where its package.json says that it starts, else its index. */
function fileAt(tree, wanted) {
    const isFile = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(tree.root, file), { throwIfNoEntry: false })?.isFile() === true;
    const found = (0,_model_resolve_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRelative */ .Nh)('-', `./${wanted}`, isFile);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(wanted, '.').replace(/\/$/, '');
    const isInFolder = found === undefined || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(found) === folder;
    const main = isInFolder ? (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(read(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, 'package.json'))?.main) : undefined;
    const start = main === undefined ? undefined : (0,_model_resolve_specifier_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRelative */ .Nh)('-', `./${node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, main)}`, isFile);
    return start ?? found;
}
function byPaths(tree, from, specifier) {
    for (const { pattern, targets } of rulesFor(tree, from)) {
        const matched = matchStar(pattern, specifier);
        if (matched === undefined)
            continue;
        for (const target of targets) {
            const file = fileAt(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(target.replace('*', () => matched)));
            if (file !== undefined)
                return file;
        }
    }
    return undefined;
}
function rulesFor(tree, from) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(from) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(from);
    const known = tree.paths.get(folder);
    if (known)
        return known;
    let rules = [];
    for (const at of (0,_detect_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(folder)) {
        const config = ['tsconfig.json', 'jsconfig.json']
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(at, name))
            .find((f) => read(tree, f));
        if (config === undefined)
            continue;
        rules = rulesOf(tree, config, 0);
        break;
    }
    tree.paths.set(folder, rules);
    return rules;
}
/** The rules of a tsconfig, of what it extends, and of the projects that it refers to (`tsconfig.app.json`). */
function rulesOf(tree, file, depth) {
    const config = read(tree, file);
    if (!config || depth > 8)
        return [];
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file);
    const options = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(config.compilerOptions);
    const baseUrl = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(options?.baseUrl);
    const base = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, baseUrl ?? '.');
    const own = Object.entries((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(options?.paths) ?? {}).map(([pattern, targets]) => ({
        pattern,
        targets: (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asTexts */ .DW)(targets).map((target) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(base, target)),
    }));
    // Exact names first, then the longest prefix, as TypeScript does.
    own.sort((a, b) => b.pattern.replace(/\*.*$/, '').length - a.pattern.replace(/\*.*$/, '').length);
    if (baseUrl !== undefined)
        own.push({ pattern: '*', targets: [node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(base, '*')] });
    if (own.length > 0)
        return own;
    for (const extended of (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asTexts */ .DW)(config.extends).reverse()) {
        const rules = rulesOf(tree, extendedFile(tree, folder, extended), depth + 1);
        if (rules.length > 0)
            return rules;
    }
    const references = Array.isArray(config.references) ? config.references : [];
    return references.flatMap((reference) => {
        const target = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(reference)?.path) ?? '.');
        return rulesOf(tree, target.endsWith('.json') ? target : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(target, 'tsconfig.json'), depth + 1);
    });
}
function extendedFile(tree, folder, extended) {
    if (extended.startsWith('.')) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, extended);
        return file.endsWith('.json') ? file : `${file}.json`;
    }
    const found = (0,_detect_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(folder === '.' ? '' : folder)
        .flatMap((at) => ['', '.json', '/tsconfig.json'].map((end) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(at, 'node_modules', extended) + end))
        .find((candidate) => candidate.endsWith('.json') && read(tree, candidate));
    return found ?? node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, extended);
}
function byPackageImports(tree, from, specifier) {
    const owner = packageOf(tree, from);
    const imports = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(owner?.json.imports);
    return owner && imports ? byPatterns(tree, owner.folder, imports, specifier) : undefined;
}
/** A package of the same repository, by its own name or through node_modules. */
function byPackageName(tree, from, specifier) {
    const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
    if (name === undefined)
        return undefined;
    const self = packageOf(tree, from);
    const folder = self?.json.name === name ? self.folder : linkedPackage(tree, from, name);
    const json = folder === undefined ? undefined : read(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, 'package.json'));
    if (folder === undefined || !json)
        return undefined;
    const exported = exportsOf(json);
    if (exported !== undefined)
        return byPatterns(tree, folder, exported, `.${rest ?? ''}`);
    if (rest !== undefined)
        return fileAt(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, rest));
    for (const entry of startsOf(json)) {
        const file = fileAt(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry));
        if (file !== undefined)
            return file;
    }
    return undefined;
}
/** `exports` by subpath; undefined where the package has none. */
function exportsOf(json) {
    const exported = json.exports;
    if (exported === undefined || exported === null)
        return undefined;
    const isMap = Object.keys((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(exported) ?? {}).some((key) => key.startsWith('.'));
    return isMap ? ((0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(exported) ?? {}) : { '.': exported };
}
/** Where a package without `exports` may start. */
function startsOf(json) {
    return [(0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(json.source), (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(json.module), (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(json.main), 'index'].filter((entry) => entry !== undefined);
}
/** Folder of a workspace package, when node_modules links to one of this tree. */
function linkedPackage(tree, from, name) {
    for (const at of (0,_detect_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(from))) {
        const link = node_path__WEBPACK_IMPORTED_MODULE_2__.join(tree.root, at, 'node_modules', name);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link, { throwIfNoEntry: false }))
            continue;
        const relative = node_path__WEBPACK_IMPORTED_MODULE_2__.relative(tree.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
        return relative.startsWith('..') || relative.split('/').includes('node_modules') ? undefined : relative;
    }
    return undefined;
}
/** `exports` or `imports`: exact names first, then the pattern with the longest prefix. */
function byPatterns(tree, folder, map, wanted) {
    const keys = Object.keys(map).sort((a, b) => b.length - a.length);
    const key = Object.hasOwn(map, wanted)
        ? wanted
        : keys.find((at) => at.includes('*') && matchStar(at, wanted) !== undefined);
    if (key === undefined)
        return undefined;
    const matched = matchStar(key, wanted) ?? '';
    for (const target of targetsOf(map[key])) {
        const file = fileAt(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, target.replaceAll('*', () => matched)));
        if (file !== undefined)
            return file;
    }
    return undefined;
}
function targetsOf(value) {
    const target = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(value);
    if (target !== undefined)
        return target.startsWith('./') ? [target] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => targetsOf(item));
    const conditions = (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .eB)(value) ?? {};
    return CONDITIONS.filter((name) => name in conditions).flatMap((name) => targetsOf(conditions[name]));
}
/** What `*` stands for; undefined when the pattern does not match. */
function matchStar(pattern, text) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return pattern === text ? '' : undefined;
    const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
    const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
    return fits ? text.slice(before.length, text.length - after.length) : undefined;
}
function packageOf(tree, file) {
    for (const folder of (0,_detect_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersUp */ .TS)(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(file))) {
        const json = read(tree, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, 'package.json'));
        if (json)
            return { folder, json };
    }
    return undefined;
}
function read(tree, file) {
    if (!tree.json.has(file))
        tree.json.set(file, (0,_detect_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(tree.root, file)));
    return tree.json.get(file);
}


/***/ })

};
