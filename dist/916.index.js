export const id = 916;
export const ids = [916];
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

/***/ 68802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vg: () => (/* binding */ numberValue),
/* harmony export */   r$: () => (/* binding */ stringValue),
/* harmony export */   r9: () => (/* binding */ jsxText)
/* harmony export */ });
const SIMPLE_ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    v: '\v',
    '0': '\0',
};
/** What a string literal means, so that `'a"'` and `"a\""` are the same. */
function stringValue(node) {
    return node.text
        .slice(1, -1)
        .replace(/\\(u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi, (_, escaped) => {
        if (escaped.length > 1 && escaped !== '\r\n') {
            const code = Number.parseInt(escaped.replace(/[ux{}]/gi, ''), 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : escaped;
        }
        if (escaped === '\n' || escaped === '\r\n' || escaped === '\u2028' || escaped === '\u2029')
            return '';
        return SIMPLE_ESCAPES[escaped] ?? escaped;
    });
}
/** What a number literal means: `.50` and `0.5`, `0XFF` and `255` are the same. Old octal literals stay as written. */
function numberValue(text) {
    const plain = text.replaceAll('_', '').toLowerCase();
    if (plain.endsWith('n') || /^0\d/.test(plain))
        return plain;
    const value = Number(plain);
    return Number.isNaN(value) ? plain : String(value);
}
/** The text that JSX makes of its source: lines are trimmed and joined by one space, blank ones vanish. */
function jsxText(text) {
    const lines = text.split(/\r?\n/);
    return lines
        .map((line, index) => {
        const left = index === 0 ? line : line.trimStart();
        return index === lines.length - 1 ? left : left.trimEnd();
    })
        .filter((line) => line !== '')
        .join(' ');
}


/***/ }),

/***/ 26852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ isClass),
/* harmony export */   FN: () => (/* binding */ isErased),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   dt: () => (/* binding */ isField)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52673);

const FUNCTIONS = new Set([
    'function_declaration',
    'generator_function_declaration',
    'function_expression',
    'generator_function',
    'arrow_function',
    'method_definition',
]);
const CLASSES = new Set(['class_declaration', 'abstract_class_declaration', 'class']);
/** Nodes of which nothing remains at run time. */
const TYPES_ONLY = new Set([
    'type_annotation',
    'type_parameters',
    'type_arguments',
    'type_predicate_annotation',
    'asserts_annotation',
    'implements_clause',
    'interface_declaration',
    'type_alias_declaration',
    'ambient_declaration',
    'function_signature',
    'method_signature',
    'abstract_method_signature',
    'index_signature',
    'accessibility_modifier',
    'override_modifier',
]);
/** A function of any form with a body. */
function isFunction(node) {
    return node.named && FUNCTIONS.has(node.type);
}
function isClass(node) {
    return node.named && CLASSES.has(node.type);
}
/** A class field: the two grammars name it differently. */
function isField(node) {
    return node.type === 'public_field_definition' || node.type === 'field_definition';
}
/** True for what the compiler erases: types, overload signatures, `declare`d things, type-only imports and exports. */
function isErased(node) {
    if (TYPES_ONLY.has(node.type))
        return true;
    if (node.type === 'import_statement' || node.type === 'export_statement') {
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(node, 'type') || node.children.some((child) => child.field === 'declaration' && isErased(child));
    }
    if (node.type === 'import_specifier' || node.type === 'export_specifier')
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(node, 'type');
    if (node.type === 'required_parameter')
        return node.children.some((c) => c.field === 'pattern' && c.type === 'this');
    return isField(node) && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .hasToken */ .y0)(node, 'declare');
}


/***/ }),

/***/ 52673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Dz: () => (/* binding */ stripWrappers),
/* harmony export */   TP: () => (/* binding */ namedChildren),
/* harmony export */   Zt: () => (/* binding */ parseSyntax),
/* harmony export */   qG: () => (/* binding */ childByField),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _component_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73038);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66357);


/** What lies deeper counts as one piece of text: no hand writes that, and recursion over it would overflow the stack. */
const MAX_DEPTH = 800;
/** Parses one file, of a component its script. The grammar is chosen by the name's ending. */
async function parseSyntax(path, text) {
    const parser = await (0,_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parserFor */ .D9)((0,_component_file_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptName */ .vD)(path, text));
    return copyTree(parser, (0,_component_file_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptOf */ .Fl)(path, text));
}
/** Nodes that are neither punctuation nor comments. */
function namedChildren(node) {
    return node.children.filter((child) => child.named && !isComment(child));
}
function childByField(node, field) {
    return node.children.find((child) => child.field === field && !isComment(child));
}
function hasToken(node, token) {
    return node.children.some((child) => !child.named && child.type === token);
}
function isComment(node) {
    return node.type === 'comment' || node.type === 'html_comment' || node.type === 'hash_bang_line';
}
/** The expression inside parentheses, casts, `!` and `satisfies`. */
function stripWrappers(node) {
    let inner = node;
    for (;;) {
        const next = wrapped(inner);
        if (next === undefined)
            return inner;
        inner = next;
    }
}
function wrapped(node) {
    switch (node.type) {
        case 'parenthesized_expression':
        case 'as_expression':
        case 'satisfies_expression':
        case 'non_null_expression':
        case 'instantiation_expression':
            return namedChildren(node)[0];
        case 'type_assertion':
            return namedChildren(node).at(-1);
        default:
            return undefined;
    }
}
/** A file that the grammar does not read may be valid all the same; then it is read without what the grammar lacks. */
function copyTree(parser, text) {
    const tree = parseOnce(parser, text, text);
    if (tree.errorAt === undefined)
        return tree;
    const masked = maskGrammarGaps(text);
    if (masked === text)
        return tree;
    const again = parseOnce(parser, masked, text);
    return again.errorAt === undefined ? again : tree;
}
/** Valid code that tree-sitter-typescript 0.23 and tree-sitter-javascript 0.25 refuse, put as code of equal length that they read. */
function maskGrammarGaps(text) {
    return text
        .replace(/\bexport\s+type\s+\*[^;'"]*\bfrom\s*(?:'[^'\n]*'|"[^"\n]*")/g, (found) => found.replace(/\S/g, ' '))
        .replace(/(\bas\s+)(null|true|false|this|super|undefined)(?=\s*[,}])/g, (_, as, name) => as + 'x'.repeat(name.length));
}
function parseOnce(parser, parsed, text) {
    const tree = parser.parse(parsed);
    if (tree === null)
        return { root: emptyProgram(text), text, errorAt: 0 };
    const cursor = tree.walk();
    try {
        const state = { text, errorAt: undefined };
        const root = copyNode(cursor, undefined, 0, state);
        return { root, text, errorAt: state.errorAt };
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
function copyNode(cursor, parent, depth, state) {
    const children = [];
    const start = cursor.startIndex;
    const end = cursor.endIndex;
    const node = {
        type: depth < MAX_DEPTH ? cursor.nodeType : 'too_deep',
        named: cursor.nodeIsNamed,
        field: cursor.currentFieldName ?? undefined,
        start,
        end,
        text: state.text.slice(start, end),
        parent,
        children,
    };
    if (node.type === 'ERROR' || cursor.nodeIsMissing) {
        state.errorAt = Math.min(state.errorAt ?? Number.POSITIVE_INFINITY, node.start);
    }
    if (depth < MAX_DEPTH && cursor.gotoFirstChild()) {
        do
            children.push(copyNode(cursor, node, depth + 1, state));
        while (cursor.gotoNextSibling());
        cursor.gotoParent();
    }
    return node;
}
function emptyProgram(text) {
    return {
        type: 'program',
        named: true,
        field: undefined,
        start: 0,
        end: text.length,
        text,
        parent: undefined,
        children: [],
    };
}


/***/ }),

/***/ 43724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ templateTokens),
/* harmony export */   h3: () => (/* binding */ templateFunction)
/* harmony export */ });
/* unused harmony export TEMPLATE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _component_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73038);
/** The template of a single-file component: a function of its own, as compilers make one of it. */


/** By this name the template stands among the functions of its file. */
const TEMPLATE = 'template';
/** What the template is as a function; it shows whatever the script sets, so it uses all of that. */
function templateFunction(path, text, bindings) {
    const template = (0,_component_file_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(path, text);
    if (!template)
        return undefined;
    const words = templateTokens(path, text).map((token) => token.text);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words.join(' ')).digest('hex').slice(0, 20);
    const names = words.filter((word) => /^[A-Za-z_$]/.test(word));
    return {
        name: TEMPLATE,
        kind: 'function',
        start: template.start,
        end: template.start + template.text.length,
        digest,
        references: [...new Set([...bindings.map(({ name }) => name), ...names])],
        async: false,
        generator: false,
    };
}
/** Words and signs of the template without comments and white space. */
function templateTokens(path, text) {
    const template = (0,_component_file_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOf */ .kW)(path, text);
    if (!template)
        return [];
    const found = template.text.matchAll(/<!--[\s\S]*?-->|[\w$]+|[^\s\w$]/g);
    return [...found].flatMap(({ 0: word, index }) => word.startsWith('<!--') ? [] : [{ text: word, start: template.start + index }]);
}


/***/ }),

/***/ 20916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokens: () => (/* binding */ tokens)
/* harmony export */ });
/* harmony import */ var _literals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68802);
/* harmony import */ var _node_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26852);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52673);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43724);




/** The tokens of a file without comments, types, casts and separators that layout may add. */
async function tokens(path, text) {
    const { root } = await (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSyntax */ .Zt)(path, text);
    const found = [];
    collect(root, found);
    const all = [...found, ...(0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .templateTokens */ .Nk)(path, text)];
    return withLines(all.sort((a, b) => a.start - b.start), text);
}
function collect(node, found) {
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .isComment */ .Cn)(node) || (0,_node_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isErased */ .FN)(node))
        return;
    if (node.type !== 'parenthesized_expression') {
        const inner = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .stripWrappers */ .Dz)(node);
        if (inner !== node) {
            collect(inner, found);
            return;
        }
    }
    const whole = wholeText(node);
    if (whole !== undefined) {
        if (whole !== '')
            found.push({ text: whole, start: node.start });
        return;
    }
    for (const child of node.children)
        collect(child, found);
}
/** The text of what counts as one token; undefined for what has parts, empty for what does not count. */
function wholeText(node) {
    switch (node.type) {
        case 'string':
            return node.named ? JSON.stringify((0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)(node)) : node.text;
        case 'number':
            return node.named ? (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .numberValue */ .Vg)(node.text) : node.text;
        case 'jsx_text':
            return (0,_literals_js__WEBPACK_IMPORTED_MODULE_0__/* .jsxText */ .r9)(node.text);
        case 'template_string':
        case 'regex':
            return node.text;
        case ';':
        case ',':
            return '';
        default:
            return node.children.length === 0 ? node.text : undefined;
    }
}
function withLines(found, text) {
    let line = 1;
    let at = 0;
    return found.map((token) => {
        for (let next = text.indexOf('\n', at); next !== -1 && next < token.start; next = text.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        return { ...token, line };
    });
}


/***/ })

};
