export const id = 461;
export const ids = [461];
export const modules = {

/***/ 66357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ parserFor),
/* harmony export */   Mw: () => (/* binding */ grammarDigest)
/* harmony export */ });
/* unused harmony export EXTENSIONS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78340);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);





const GRAMMAR_BY_EXTENSION = {
    '.js': 'javascript',
    '.jsx': 'javascript',
    '.mjs': 'javascript',
    '.cjs': 'javascript',
    '.ts': 'typescript',
    '.mts': 'typescript',
    '.cts': 'typescript',
    '.tsx': 'tsx',
};
/** File name endings that the grammars read. */
const EXTENSIONS = Object.keys(GRAMMAR_BY_EXTENSION);
let engine;
const parsers = new Map();
/** The parser for a file, by its name's ending; loaded once a process. Throws a ToolError for an ending that no grammar reads. */
function parserFor(path) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.extname)(path).toLowerCase();
    const name = GRAMMAR_BY_EXTENSION[extension];
    if (name === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`No grammar reads ${path}`, {
            command: 'outline',
            output: `known endings: ${EXTENSIONS.join(' ')}`,
        });
    }
    let parser = parsers.get(name);
    if (parser === undefined) {
        parser = loadParser(name);
        parsers.set(name, parser);
    }
    return parser;
}
/** Digest of all grammars: outlines made by others must not be read from a cache. */
async function grammarDigest() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(await pinnedDigests()))
        .digest('hex')
        .slice(0, 16);
}
async function loadParser(name) {
    engine ??= loadEngine();
    const { Parser, Language } = await engine;
    const parser = new Parser();
    parser.setLanguage(await Language.load(await readGrammar(`tree-sitter-${name}.wasm`)));
    return parser;
}
async function loadEngine() {
    const loaded = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 12629));
    await loaded.Parser.init();
    return loaded;
}
async function readGrammar(file) {
    const path = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetPath */ .Q)('grammars', file);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const pinned = (await pinnedDigests())[file];
    if (found !== pinned) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`The grammar ${path} is not the one that was pinned; install QTest anew`, {
            command: 'load grammar',
            output: `sha256 ${found}, expected ${pinned ?? 'no entry in sha256.json'}`,
        });
    }
    return new Uint8Array(bytes);
}
async function pinnedDigests() {
    const digests = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetPath */ .Q)('grammars', 'sha256.json'), 'utf8'));
    return digests;
}


/***/ }),

/***/ 40461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outlineReader: () => (/* binding */ outlineReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28009);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66357);






/**
 * Names what makes outlines: the grammars and the code that reads their trees. Digests of functions made by different code differ,
 * so that one side of a change must never be taken from an earlier QTest.
 */
async function outlineReader() {
    return `typescript:${await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .grammarDigest */ .Mw)()}:${_version_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x}:${await codeDigest()}`;
}
/** Of the modules beside this one: this folder from source, the bundle and its chunks where QTest is installed. */
async function codeDigest() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(here)).filter((name) => /\.[jt]s$/.test(name)).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const name of names)
        hash.update(name).update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, name)));
    return hash.digest('hex').slice(0, 16);
}


/***/ })

};
