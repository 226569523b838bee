export const id = 2353;
export const ids = [2353];
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

/***/ 42353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outline: () => (/* binding */ outline_outline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/languages/typescript/outline/literals.js
var literals = __webpack_require__(68802);
;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/names.js
/** How names stand in the canonical form of a unit: its locals as numbers by scope, outer names as numbers by first use. */
class Names {
    outerNames = new Map();
    memberNames = new Set();
    locals = new Map();
    scopeIds = new Map();
    inner = new Map();
    unit;
    scopes;
    selfName;
    /** `selfName` is the name by which the unit calls itself. */
    constructor(unit, scopes, selfName) {
        this.unit = unit;
        this.scopes = scopes;
        this.selfName = selfName;
    }
    /** Names that come from outside of the unit, in the order of their first use. */
    get outer() {
        return [...this.outerNames.keys()];
    }
    /** `X.member` for members of outer names, in the order of their first use. */
    get members() {
        return this.memberNames;
    }
    /** What stands for an identifier. */
    ofIdentifier(node) {
        const name = node.text;
        if (name === 'arguments' || isIntrinsicElement(node))
            return name;
        const scope = this.localScope(node);
        if (scope !== undefined)
            return `$${numberOf(this.locals, `${numberOf(this.scopeIds, scope)}:${name}`)}`;
        return name === this.selfName ? '@self' : this.ofOuter(name);
    }
    ofOuter(name) {
        return `#${numberOf(this.outerNames, name)}`;
    }
    /** Remembers `object.member` where the object is no local. */
    noteMember(object, member) {
        if (object.text === 'arguments' || this.localScope(object) !== undefined)
            return;
        this.memberNames.add(`${object.text}.${member}`);
    }
    /** The node inside the unit that declares the identifier. */
    localScope(identifier) {
        const declaring = this.scopes.declaringNode(identifier.text, identifier);
        return declaring !== undefined && this.isInside(declaring) ? declaring : undefined;
    }
    isInside(node) {
        const known = this.inner.get(node);
        if (known !== undefined)
            return known;
        let found = node;
        while (found !== undefined && found !== this.unit)
            found = found.parent;
        this.inner.set(node, found !== undefined);
        return found !== undefined;
    }
}
function numberOf(known, key) {
    let found = known.get(key);
    if (found === undefined) {
        found = known.size;
        known.set(key, found);
    }
    return found;
}
/** `<div>` names an element, `<Card>` a variable. */
function isIntrinsicElement(node) {
    const parent = node.parent?.type;
    const isTag = parent === 'jsx_opening_element' || parent === 'jsx_closing_element' || parent === 'jsx_self_closing_element';
    return isTag && /^[a-z]/.test(node.text);
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/node-kinds.js
var node_kinds = __webpack_require__(26852);
// EXTERNAL MODULE: ./build/src/languages/typescript/outline/syntax.js
var syntax = __webpack_require__(52673);
;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/canonical.js





/**
 * Reduces code to its tree without comments, formatting, redundant parentheses, quotes, types, its own name and the names of its
 * locals (which become numbers by scope), so that equal results mean equal behaviour.
 */
function canonical(unit, options) {
    const writer = new Writer(unit, options);
    writer.write(unit);
    const names = writer.names.outer;
    const shape = hash(writer.out.join(' '));
    // The class may be renamed: what is its own counts by `this`.
    const own = `${options.owner ?? ''}.`;
    const meant = names.map((name) => (own.length > 1 && name.startsWith(own) ? `this.${name.slice(own.length)}` : name));
    return { digest: hash(`${shape} ${meant.join(' ')}`), shape, references: [...names, ...writer.names.members] };
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 20);
}
/** Tokens that the tree's shape implies, or that only types and layout need. */
const IMPLIED = new Set([
    ...[';', ',', '(', ')', '{', '}', '[', ']', ':', '?', '=', '=>', '.', '...', '`', '"', "'", '${', '</', '/>'],
    ...['function', 'class', 'if', 'else', 'try', 'catch', 'finally', 'switch', 'case', 'default', 'return', 'throw'],
    ...['readonly', 'abstract', 'declare', 'export', 'while', 'for', 'new'],
]);
const BODY_OWNERS = new Set([
    'if_statement',
    'else_clause',
    'for_statement',
    'for_in_statement',
    'while_statement',
    'do_statement',
]);
class Writer {
    out = [];
    names;
    unit;
    options;
    constructor(unit, options) {
        this.unit = unit;
        this.options = options;
        this.names = new Names(unit, options.scopes, options.selfName);
    }
    write(node) {
        if ((0,syntax/* isComment */.Cn)(node) || (0,node_kinds/* isErased */.FN)(node) || this.isCut(node))
            return;
        if (!node.named) {
            this.writeToken(node);
            return;
        }
        if (this.isBareBody(node)) {
            this.group('statement_block', () => {
                if (node.type !== 'empty_statement')
                    this.writeNamed(node);
            });
            return;
        }
        this.writeNamed(node);
    }
    writeNamed(node) {
        if ((0,node_kinds/* isFunction */.Tn)(node))
            this.writeFunction(node);
        else if ((0,node_kinds/* isClass */.D4)(node))
            this.writeClass(node);
        else if ((0,node_kinds/* isField */.dt)(node))
            this.writeField(node);
        else
            (this.byType[node.type] ?? this.writeOther).call(this, node);
    }
    byType = {
        identifier: this.writeIdentifier,
        type_identifier: this.writeIdentifier,
        shorthand_property_identifier: (node) => this.writePair('pair', node.text, () => this.writeIdentifier(node)),
        shorthand_property_identifier_pattern: (node) => this.writePair('pair_pattern', node.text, () => this.writeIdentifier(node)),
        object_assignment_pattern: this.writeShorthandDefault,
        pair: this.writeKeyed,
        pair_pattern: this.writeKeyed,
        required_parameter: this.writeParameter,
        optional_parameter: this.writeParameter,
        member_expression: this.writeMember,
        string: (node) => {
            this.out.push(node.parent?.type === 'jsx_attribute' ? node.text : JSON.stringify((0,literals/* stringValue */.r$)(node)));
        },
        number: (node) => {
            this.out.push((0,literals/* numberValue */.Vg)(node.text));
        },
        template_string: this.writeTemplate,
        jsx_text: (node) => {
            if ((0,literals/* jsxText */.r9)(node.text) !== '')
                this.out.push(JSON.stringify((0,literals/* jsxText */.r9)(node.text)));
        },
        array: this.writeArray,
        array_pattern: this.writeArray,
        for_statement: this.writeFor,
        new_expression: this.writeNew,
        class_heritage: this.writeChildren,
        extends_clause: this.writeChildren,
        export_statement: this.writeChildren,
        empty_statement: () => { },
        // One of the grammars gives it a child.
        optional_chain: () => {
            this.out.push('?.');
        },
    };
    writeOther(node) {
        const inner = (0,syntax/* stripWrappers */.Dz)(node);
        if (inner !== node && !endsOptionalChain(node, inner)) {
            this.write(inner);
            return;
        }
        if (node.children.length === 0) {
            this.out.push(node.type === 'property_identifier' ? `.${node.text}` : node.text);
            return;
        }
        this.group(node.type, () => this.writeChildren(node));
    }
    writeChildren(node) {
        for (const child of node.children)
            this.write(child);
    }
    group(type, body) {
        this.out.push(`(${type}`);
        body();
        this.out.push(')');
    }
    writeToken(node) {
        if (IMPLIED.has(node.type) && node.field !== 'operator')
            return;
        if (node.type === '!' && node.field !== 'operator')
            return;
        if (node.type === 'const' && node.parent?.type === 'enum_declaration')
            return;
        this.out.push(node.type);
    }
    writeFunction(node) {
        const isRoot = node === this.unit;
        this.group(node.type === 'arrow_function' ? 'arrow' : 'fn', () => {
            for (const token of ['static', 'async', 'get', 'set', '*'])
                if ((0,syntax/* hasToken */.y0)(node, token))
                    this.out.push(token);
            const name = (0,syntax/* childByField */.qG)(node, 'name');
            if (name !== undefined && !isRoot)
                this.writeName(node, name);
            const parameters = (0,syntax/* childByField */.qG)(node, 'parameters');
            const parameter = (0,syntax/* childByField */.qG)(node, 'parameter');
            this.group('formal_parameters', () => {
                if (parameter !== undefined)
                    this.write(parameter);
                if (parameters !== undefined)
                    this.writeChildren(parameters);
            });
            const body = (0,syntax/* childByField */.qG)(node, 'body');
            if (body !== undefined)
                this.write(body);
        });
    }
    writeName(owner, name) {
        if (owner.type === 'method_definition') {
            this.writeKey(name);
            return;
        }
        this.writeIdentifier(name);
    }
    writeClass(node) {
        this.group('class', () => {
            const name = (0,syntax/* childByField */.qG)(node, 'name');
            for (const child of node.children) {
                if (child === name && node === this.unit)
                    continue;
                this.write(child);
            }
        });
    }
    writeField(node) {
        const value = (0,syntax/* childByField */.qG)(node, 'value');
        const key = (0,syntax/* childByField */.qG)(node, 'name') ?? (0,syntax/* childByField */.qG)(node, 'property');
        if (value === undefined && (0,syntax/* childByField */.qG)(node, 'type') !== undefined)
            return;
        this.group('field', () => {
            for (const child of node.children)
                if (child !== key && child !== value)
                    this.write(child);
            if (key !== undefined && node !== this.unit)
                this.writeKey(key);
            if (value !== undefined)
                this.write(value);
        });
    }
    writeKey(key) {
        if (key.type === 'computed_property_name') {
            this.writeOther(key);
            return;
        }
        const text = key.type === 'string' ? (0,literals/* stringValue */.r$)(key) : key.type === 'number' ? (0,literals/* numberValue */.Vg)(key.text) : key.text;
        this.out.push(`key:${JSON.stringify(text)}`);
    }
    writePair(type, key, value) {
        this.group(type, () => {
            this.out.push(`key:${JSON.stringify(key)}`);
            value();
        });
    }
    writeKeyed(node) {
        const key = (0,syntax/* childByField */.qG)(node, 'key');
        const value = (0,syntax/* childByField */.qG)(node, 'value');
        if (value !== undefined && this.isCut((0,syntax/* stripWrappers */.Dz)(value)))
            return;
        this.group(node.type, () => {
            if (key !== undefined)
                this.writeKey(key);
            if (value !== undefined)
                this.write(value);
        });
    }
    /** `{ a = 1 }` means `{ a: a = 1 }`. */
    writeShorthandDefault(node) {
        const left = (0,syntax/* childByField */.qG)(node, 'left');
        const right = (0,syntax/* childByField */.qG)(node, 'right');
        if (left === undefined || right === undefined) {
            this.writeOther(node);
            return;
        }
        this.writePair('pair_pattern', left.text, () => this.group('assignment_pattern', () => {
            this.writeIdentifier(left);
            this.write(right);
        }));
    }
    /** A typed parameter is written as JavaScript has it; `private x` also sets a property. */
    writeParameter(node) {
        const pattern = (0,syntax/* childByField */.qG)(node, 'pattern');
        const value = (0,syntax/* childByField */.qG)(node, 'value');
        const setsProperty = node.children.some((c) => c.type === 'accessibility_modifier' || c.type === 'override_modifier');
        if (setsProperty || (0,syntax/* hasToken */.y0)(node, 'readonly'))
            this.out.push('sets-property');
        for (const child of (0,syntax/* namedChildren */.TP)(node))
            if (child.type === 'decorator')
                this.write(child);
        if (pattern === undefined)
            return;
        if (value === undefined) {
            this.write(pattern);
            return;
        }
        this.group('assignment_pattern', () => {
            this.write(pattern);
            this.write(value);
        });
    }
    writeMember(node) {
        const object = (0,syntax/* childByField */.qG)(node, 'object');
        const property = (0,syntax/* childByField */.qG)(node, 'property');
        const bare = object && (0,syntax/* stripWrappers */.Dz)(object);
        const { owner } = this.options;
        if (bare?.type === 'identifier' && property !== undefined)
            this.names.noteMember(bare, property.text);
        this.group(node.type, () => {
            for (const child of node.children) {
                if (child === property && bare?.type === 'this' && owner !== undefined) {
                    this.out.push(this.names.ofOuter(`${owner}.${child.text}`));
                }
                else
                    this.write(child);
            }
        });
    }
    writeTemplate(node) {
        this.group(node.type, () => {
            let from = node.start + 1;
            for (const part of node.children) {
                if (part.type !== 'template_substitution')
                    continue;
                this.out.push(JSON.stringify(node.text.slice(from - node.start, part.start - node.start)));
                this.writeOther(part);
                from = part.end;
            }
            this.out.push(JSON.stringify(node.text.slice(from - node.start, -1)));
        });
    }
    /** Holes count; a comma behind the last item does not. */
    writeArray(node) {
        this.group(node.type, () => {
            let holeAhead = true;
            for (const child of node.children) {
                if (child.type === ',' && !child.named) {
                    if (holeAhead)
                        this.out.push('hole');
                    holeAhead = true;
                }
                else if (child.named && !(0,syntax/* isComment */.Cn)(child)) {
                    this.write(child);
                    holeAhead = false;
                }
            }
        });
    }
    /** `new A` means `new A()`. */
    writeNew(node) {
        this.group(node.type, () => {
            this.writeChildren(node);
            if ((0,syntax/* childByField */.qG)(node, 'arguments') === undefined)
                this.group('arguments', () => { });
        });
    }
    writeFor(node) {
        this.group(node.type, () => {
            for (const field of ['initializer', 'condition', 'increment', 'body']) {
                const part = node.children.find((child) => child.field === field && child.named && child.type !== 'empty_statement');
                this.out.push(field);
                if (part !== undefined)
                    this.write(part);
            }
        });
    }
    writeIdentifier(node) {
        this.out.push(this.names.ofIdentifier(node));
    }
    isCut(node) {
        return node !== this.unit && this.options.cut?.has(node) === true;
    }
    /** The single statement of an `if` or loop, which braces would not change. */
    isBareBody(node) {
        const parent = node.parent;
        if (parent === undefined || !BODY_OWNERS.has(parent.type) || node.type === 'statement_block')
            return false;
        if (parent.type === 'else_clause')
            return true;
        return node.field === 'body' || node.field === 'consequence';
    }
}
/** `(a?.b).c` is not `a?.b.c`: there the parentheses count. */
function endsOptionalChain(node, inner) {
    const goesOn = node.parent?.type === 'member_expression' || node.parent?.type === 'subscript_expression';
    return node.type === 'parenthesized_expression' && goesOn && inner.text.includes('?.');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/scopes.js


/** Reads every declaration of a file: parameters, var with hoisting, let, const, functions, classes, enums, imports, catch. */
function readScopes(root) {
    const names = new Map();
    declareWithin(root, names);
    return {
        declaringNode(name, from) {
            for (let node = from; node !== undefined; node = node.parent) {
                if (names.get(node)?.has(name))
                    return node;
            }
            return undefined;
        },
    };
}
/** The names that a pattern binds, with their nodes. */
function patternNames(pattern) {
    switch (pattern.type) {
        case 'identifier':
        case 'type_identifier':
        case 'shorthand_property_identifier_pattern':
            return [pattern];
        case 'pair_pattern': {
            const value = (0,syntax/* childByField */.qG)(pattern, 'value');
            return value === undefined ? [] : patternNames(value);
        }
        case 'assignment_pattern':
        case 'object_assignment_pattern': {
            const left = (0,syntax/* childByField */.qG)(pattern, 'left');
            return left === undefined ? [] : patternNames(left);
        }
        case 'required_parameter':
        case 'optional_parameter': {
            const inner = (0,syntax/* childByField */.qG)(pattern, 'pattern');
            return inner === undefined ? [] : patternNames(inner);
        }
        case 'object_pattern':
        case 'array_pattern':
        case 'rest_pattern':
        case 'formal_parameters':
            return (0,syntax/* namedChildren */.TP)(pattern).flatMap(patternNames);
        default:
            return [];
    }
}
function declareWithin(node, names) {
    if ((0,syntax/* isComment */.Cn)(node) || (0,node_kinds/* isErased */.FN)(node))
        return;
    declareAt(node, names);
    for (const child of node.children)
        declareWithin(child, names);
}
function declareAt(node, names) {
    if ((0,node_kinds/* isFunction */.Tn)(node)) {
        declareFunction(node, names);
        return;
    }
    if ((0,node_kinds/* isClass */.D4)(node)) {
        const name = (0,syntax/* childByField */.qG)(node, 'name');
        if (name !== undefined)
            declare(names, node.type === 'class' ? node : blockOf(node), [name]);
        return;
    }
    switch (node.type) {
        case 'using_declaration':
        case 'lexical_declaration':
            declare(names, blockOf(node), declarators(node));
            return;
        case 'variable_declaration':
            declare(names, functionOf(node), declarators(node));
            return;
        case 'assignment_expression': {
            // One of the grammars reads `using a = b` so.
            const left = (0,syntax/* hasToken */.y0)(node, 'using') ? (0,syntax/* childByField */.qG)(node, 'left') : undefined;
            if (left !== undefined)
                declare(names, blockOf(node), [left]);
            return;
        }
        case 'for_in_statement': {
            const kind = (0,syntax/* childByField */.qG)(node, 'kind')?.type;
            const left = (0,syntax/* childByField */.qG)(node, 'left');
            if (kind !== undefined && left !== undefined) {
                declare(names, kind === 'var' ? functionOf(node) : node, patternNames(left));
            }
            return;
        }
        case 'catch_clause': {
            const parameter = (0,syntax/* childByField */.qG)(node, 'parameter');
            if (parameter !== undefined)
                declare(names, node, patternNames(parameter));
            return;
        }
        case 'enum_declaration':
        case 'internal_module': {
            const name = (0,syntax/* childByField */.qG)(node, 'name');
            if (name !== undefined)
                declare(names, blockOf(node), [name]);
            return;
        }
        case 'import_clause':
        case 'import_require_clause':
        case 'namespace_import':
            declare(names, rootOf(node), (0,syntax/* namedChildren */.TP)(node).filter((child) => child.type === 'identifier'));
            return;
        case 'import_specifier': {
            const local = (0,syntax/* childByField */.qG)(node, 'alias') ?? (0,syntax/* childByField */.qG)(node, 'name');
            if (local !== undefined)
                declare(names, rootOf(node), [local]);
            return;
        }
    }
}
function declareFunction(node, names) {
    const parameters = (0,syntax/* childByField */.qG)(node, 'parameters') ?? (0,syntax/* childByField */.qG)(node, 'parameter');
    if (parameters !== undefined)
        declare(names, node, patternNames(parameters));
    const name = (0,syntax/* childByField */.qG)(node, 'name');
    if (name?.type !== 'identifier')
        return;
    const isStatement = node.type === 'function_declaration' || node.type === 'generator_function_declaration';
    declare(names, isStatement ? blockOf(node) : node, [name]);
}
function declarators(node) {
    return (0,syntax/* namedChildren */.TP)(node).flatMap((declarator) => {
        const name = (0,syntax/* childByField */.qG)(declarator, 'name');
        return declarator.type === 'variable_declarator' && name !== undefined ? patternNames(name) : [];
    });
}
function declare(names, owner, found) {
    let known = names.get(owner);
    if (known === undefined) {
        known = new Set();
        names.set(owner, known);
    }
    for (const node of found)
        known.add(node.text);
}
const BLOCKS = new Set(['statement_block', 'switch_body', 'for_statement', 'for_in_statement']);
function blockOf(node) {
    return ancestor(node, (found) => BLOCKS.has(found.type) || (0,node_kinds/* isFunction */.Tn)(found));
}
function functionOf(node) {
    return ancestor(node, (found) => (0,node_kinds/* isFunction */.Tn)(found) || found.type === 'class_static_block');
}
function rootOf(node) {
    return ancestor(node, () => false);
}
function ancestor(node, stop) {
    let found = node;
    while (found.parent !== undefined) {
        found = found.parent;
        if (stop(found))
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/imports.js



/** Every import of a file, in file order: static, `require`, dynamic and `export … from`, also inside functions. */
function readImports(root) {
    const found = [];
    visit(root, found);
    return found;
}
/** True for `const x = require('y')` and its destructured form: an import, not a binding of its own. */
function isRequireDeclarator(node) {
    const value = (0,syntax/* childByField */.qG)(node, 'value');
    return value !== undefined && requireBehind(value) !== undefined;
}
function visit(node, found) {
    if ((0,syntax/* isComment */.Cn)(node))
        return;
    const read = readOne(node);
    if (read !== undefined)
        found.push(read);
    for (const child of node.children)
        if (child.children.length > 0)
            visit(child, found);
}
function readOne(node) {
    switch (node.type) {
        case 'import_statement':
            return readStatic(node);
        case 'export_statement': {
            const source = (0,syntax/* childByField */.qG)(node, 'source');
            return source && outline(source, 'export-from', exportedNames(node), (0,syntax/* hasToken */.y0)(node, 'type'));
        }
        case 'call_expression':
            return readCall(node);
        default:
            return undefined;
    }
}
function readStatic(node) {
    const equals = (0,syntax/* namedChildren */.TP)(node).find((child) => child.type === 'import_require_clause');
    if (equals !== undefined) {
        const source = (0,syntax/* childByField */.qG)(equals, 'source');
        const local = (0,syntax/* namedChildren */.TP)(equals)[0];
        return source && local && outline(source, 'require', [{ local: local.text, imported: '*' }], false);
    }
    const source = (0,syntax/* childByField */.qG)(node, 'source');
    if (source === undefined)
        return undefined;
    const clause = (0,syntax/* namedChildren */.TP)(node).find((child) => child.type === 'import_clause');
    const all = clause === undefined ? [] : (0,syntax/* namedChildren */.TP)(clause).flatMap(clauseNames);
    const values = all.filter((name) => !name.typeOnly).map(({ local, imported }) => ({ local, imported }));
    const typeOnly = (0,syntax/* hasToken */.y0)(node, 'type') || (all.length > 0 && values.length === 0);
    return outline(source, 'import', values, typeOnly);
}
function clauseNames(node) {
    if (node.type === 'identifier')
        return [{ local: node.text, imported: 'default', typeOnly: false }];
    if (node.type === 'namespace_import') {
        const local = (0,syntax/* namedChildren */.TP)(node)[0];
        return local === undefined ? [] : [{ local: local.text, imported: '*', typeOnly: false }];
    }
    return (0,syntax/* namedChildren */.TP)(node)
        .filter((child) => child.type === 'import_specifier')
        .map((specifier) => {
        const name = (0,syntax/* childByField */.qG)(specifier, 'name')?.text ?? '';
        const imported = name.startsWith('"') || name.startsWith("'") ? name.slice(1, -1) : name;
        return {
            local: (0,syntax/* childByField */.qG)(specifier, 'alias')?.text ?? imported,
            imported,
            typeOnly: (0,syntax/* hasToken */.y0)(specifier, 'type'),
        };
    });
}
function exportedNames(node) {
    const clause = (0,syntax/* namedChildren */.TP)(node).find((child) => child.type === 'export_clause');
    if (clause === undefined)
        return [{ local: '*', imported: '*' }];
    return (0,syntax/* namedChildren */.TP)(clause).map((specifier) => {
        const imported = (0,syntax/* childByField */.qG)(specifier, 'name')?.text ?? '';
        return { local: (0,syntax/* childByField */.qG)(specifier, 'alias')?.text ?? imported, imported };
    });
}
function readCall(node) {
    const source = requiredSource(node);
    if (source === undefined)
        return undefined;
    const isDynamic = (0,syntax/* childByField */.qG)(node, 'function')?.type === 'import';
    return outline(source, isDynamic ? 'dynamic' : 'require', isDynamic ? [] : requireNames(node), false);
}
/** The names that the declaration around `require('x')` or `require('x').y` binds. */
function requireNames(call) {
    const member = call.parent?.type === 'member_expression' ? call.parent : undefined;
    const declarator = (member ?? call).parent;
    if (declarator?.type !== 'variable_declarator')
        return [];
    const pattern = (0,syntax/* childByField */.qG)(declarator, 'name');
    if (pattern === undefined)
        return [];
    const imported = member === undefined ? '*' : ((0,syntax/* childByField */.qG)(member, 'property')?.text ?? '*');
    if (pattern.type === 'identifier')
        return [{ local: pattern.text, imported }];
    if (pattern.type !== 'object_pattern' || member !== undefined)
        return [];
    return (0,syntax/* namedChildren */.TP)(pattern).flatMap((property) => {
        const key = (0,syntax/* childByField */.qG)(property, 'key')?.text;
        return patternNames(property).map((local) => ({ local: local.text, imported: key ?? local.text }));
    });
}
function requireBehind(value) {
    const call = value.type === 'member_expression' ? (0,syntax/* childByField */.qG)(value, 'object') : value;
    return call?.type === 'call_expression' && (0,syntax/* childByField */.qG)(call, 'function')?.text === 'require'
        ? requiredSource(call)
        : undefined;
}
function requiredSource(call) {
    const callee = (0,syntax/* childByField */.qG)(call, 'function');
    if (callee === undefined || (callee.type !== 'import' && callee.text !== 'require'))
        return undefined;
    const list = (0,syntax/* childByField */.qG)(call, 'arguments');
    const first = list === undefined ? undefined : (0,syntax/* namedChildren */.TP)(list)[0];
    return first?.type === 'string' ? first : undefined;
}
function outline(source, kind, names, typeOnly) {
    return { specifier: (0,literals/* stringValue */.r$)(source), kind, start: source.start + 1, end: source.end - 1, names, typeOnly };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/wrappers.js


/** The function that a call runs where it stands: `(function () {…})()`, `(() => {…}).call(this)`. */
function calledInPlace(call) {
    const callee = (0,syntax/* childByField */.qG)(call, 'function');
    if (callee === undefined)
        return undefined;
    const bare = (0,syntax/* stripWrappers */.Dz)(callee);
    if ((0,node_kinds/* isFunction */.Tn)(bare))
        return bare;
    const method = (0,syntax/* childByField */.qG)(bare, 'property')?.text;
    const object = (0,syntax/* childByField */.qG)(bare, 'object');
    if (object === undefined || (method !== 'call' && method !== 'apply'))
        return undefined;
    const target = (0,syntax/* stripWrappers */.Dz)(object);
    return (0,node_kinds/* isFunction */.Tn)(target) ? target : undefined;
}
/** Calls that take a module's body as a function: AMD and SystemJS. */
function isFactoryCall(callee) {
    return callee !== undefined && /^(define|System\.register|require)$/.test(callee.text);
}
/** True for a function whose body reads like a module: it declares, assigns or returns functions or classes. */
function isModuleWrapper(fn) {
    const body = (0,syntax/* childByField */.qG)(fn, 'body');
    if (body === undefined)
        return false;
    if (body.type !== 'statement_block')
        return holdsFunctions(body);
    return (0,syntax/* namedChildren */.TP)(body).some(givesFunctions);
}
function givesFunctions(statement) {
    if ((0,node_kinds/* isFunction */.Tn)(statement) || (0,node_kinds/* isClass */.D4)(statement))
        return true;
    switch (statement.type) {
        case 'lexical_declaration':
        case 'variable_declaration':
            return (0,syntax/* namedChildren */.TP)(statement).some((declarator) => holds((0,syntax/* childByField */.qG)(declarator, 'value')));
        case 'return_statement':
            return holds((0,syntax/* namedChildren */.TP)(statement)[0]);
        case 'expression_statement': {
            const expression = (0,syntax/* namedChildren */.TP)(statement)[0];
            return expression?.type === 'assignment_expression' && holds((0,syntax/* childByField */.qG)(expression, 'right'));
        }
        default:
            return false;
    }
}
function holds(value) {
    return value !== undefined && holdsFunctions(value);
}
function holdsFunctions(value) {
    const bare = (0,syntax/* stripWrappers */.Dz)(value);
    if ((0,node_kinds/* isFunction */.Tn)(bare) || (0,node_kinds/* isClass */.D4)(bare))
        return true;
    if (bare.type === 'assignment_expression')
        return holds((0,syntax/* childByField */.qG)(bare, 'right'));
    if (bare.type !== 'object')
        return false;
    return (0,syntax/* namedChildren */.TP)(bare).some((member) => member.type === 'method_definition' || holds((0,syntax/* childByField */.qG)(member, 'value')));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/units.js




/** Finds every function of a file that no other function contains, module wrappers (IIFE, UMD, AMD) set aside. */
function collectUnits(root) {
    const collector = new Collector();
    collector.statementsOf(root);
    return collector;
}
/** Methods that call their argument at once, while the module loads. */
const LOAD_TIME_METHODS = new Set([
    ...['map', 'filter', 'forEach', 'reduce', 'reduceRight', 'some', 'every', 'find', 'findIndex', 'flatMap', 'sort'],
    ...['from', 'replace', 'replaceAll', 'fromEntries', 'each'],
]);
class Collector {
    units = [];
    classes = [];
    statements = [];
    statementsOf(block, returned = {}) {
        for (const statement of (0,syntax/* namedChildren */.TP)(block)) {
            if ((0,node_kinds/* isErased */.FN)(statement) || statement.type === 'empty_statement')
                continue;
            this.statements.push(statement);
            this.visit(statement, statement.type === 'return_statement' ? returned : {});
        }
    }
    visit(node, at) {
        if (!node.named || (0,syntax/* isComment */.Cn)(node) || (0,node_kinds/* isErased */.FN)(node))
            return;
        if ((0,node_kinds/* isFunction */.Tn)(node)) {
            this.visitFunction(node, at);
            return;
        }
        if ((0,node_kinds/* isClass */.D4)(node)) {
            this.visitClass(node, at);
            return;
        }
        switch (node.type) {
            case 'variable_declarator':
                this.visitDeclarator(node);
                return;
            case 'assignment_expression':
                this.visitAssignment(node);
                return;
            case 'pair': {
                const key = (0,syntax/* childByField */.qG)(node, 'key');
                const value = (0,syntax/* childByField */.qG)(node, 'value');
                if (key !== undefined && value !== undefined)
                    this.visit(value, { name: memberName(at.name, key), owner: at.name });
                return;
            }
            case 'call_expression':
            case 'new_expression':
                this.visitCall(node, at);
                return;
            case 'export_statement': {
                const isDefault = node.children.some((child) => child.type === 'default');
                this.visitChildren(node, isDefault ? { name: 'default' } : {});
                return;
            }
            case 'internal_module': {
                const body = (0,syntax/* childByField */.qG)(node, 'body');
                if (body !== undefined)
                    this.statementsOf(body);
                return;
            }
            case 'expression_statement':
                this.visitChildren(node, {});
                return;
            default:
                this.visitChildren(node, at);
                return;
        }
    }
    visitChildren(node, at) {
        for (const child of node.children)
            this.visit(child, at);
    }
    visitFunction(node, at) {
        const own = (0,syntax/* childByField */.qG)(node, 'name');
        const isPlain = node.type === 'method_definition';
        if (own !== undefined && isPlain) {
            this.units.push({ node, name: memberName(at.name, own), selfName: undefined, owner: at.name });
            return;
        }
        const isStatement = node.type === 'function_declaration' || node.type === 'generator_function_declaration';
        const takesOwnName = isStatement || at.name === undefined || at.name === 'default' || at.name === 'module.exports';
        const name = (takesOwnName ? own?.text : undefined) ?? at.name ?? 'anonymous';
        this.units.push({ node, name, selfName: isStatement ? own?.text : at.selfName, owner: at.owner });
    }
    visitClass(node, at) {
        const name = (0,syntax/* childByField */.qG)(node, 'name')?.text ?? at.name ?? 'anonymous';
        this.classes.push({ node, name });
        const body = (0,syntax/* childByField */.qG)(node, 'body');
        for (const member of body === undefined ? [] : (0,syntax/* namedChildren */.TP)(body)) {
            if (member.type === 'method_definition')
                this.visit(member, { name, owner: name });
            if ((0,node_kinds/* isField */.dt)(member))
                this.visitField(member, name);
            if (member.type === 'class_static_block') {
                const block = (0,syntax/* childByField */.qG)(member, 'body');
                if (block !== undefined)
                    this.visit(block, {});
            }
        }
    }
    visitField(field, className) {
        const key = (0,syntax/* childByField */.qG)(field, 'name') ?? (0,syntax/* childByField */.qG)(field, 'property');
        const value = (0,syntax/* childByField */.qG)(field, 'value');
        if (key !== undefined && value !== undefined)
            this.visit(value, { name: memberName(className, key), owner: className });
    }
    visitDeclarator(node) {
        const name = (0,syntax/* childByField */.qG)(node, 'name');
        const value = (0,syntax/* childByField */.qG)(node, 'value');
        if (value === undefined)
            return;
        const known = name?.type === 'identifier' ? name.text : undefined;
        this.visit(value, { name: known, selfName: known });
    }
    visitAssignment(node) {
        const left = (0,syntax/* childByField */.qG)(node, 'left');
        const right = (0,syntax/* childByField */.qG)(node, 'right');
        if (left === undefined || right === undefined)
            return;
        const name = assignedName(left);
        const dot = name?.lastIndexOf('.') ?? -1;
        this.visit(right, {
            name,
            selfName: left.type === 'identifier' ? left.text : undefined,
            owner: dot > 0 ? name?.slice(0, dot) : undefined,
        });
    }
    visitCall(node, at) {
        const inPlace = calledInPlace(node);
        const callee = (0,syntax/* childByField */.qG)(node, 'function') ?? (0,syntax/* childByField */.qG)(node, 'constructor');
        const argumentList = (0,syntax/* childByField */.qG)(node, 'arguments');
        const values = argumentList === undefined ? [] : (0,syntax/* namedChildren */.TP)(argumentList);
        if (callee?.text === '$derived' && values[0] !== undefined) {
            this.units.push({
                node: (0,syntax/* stripWrappers */.Dz)(values[0]),
                name: at.name ?? 'derived',
                selfName: at.selfName,
                owner: at.owner,
            });
            return;
        }
        if (inPlace !== undefined) {
            if (isModuleWrapper(inPlace))
                this.visitWrapper(inPlace, at);
        }
        else if (callee !== undefined)
            this.visit(callee, at);
        const takesFactory = inPlace !== undefined || isFactoryCall(callee);
        const naming = inPlace === undefined ? callNaming(callee, values, at) : at;
        for (const value of values) {
            const bare = (0,syntax/* stripWrappers */.Dz)(value);
            if (!(0,node_kinds/* isFunction */.Tn)(bare))
                this.visit(value, naming);
            else if (takesFactory) {
                if (isModuleWrapper(bare))
                    this.visitWrapper(bare, at);
            }
            else if (!callsAtLoad(callee))
                this.visitFunction(bare, naming);
        }
    }
    visitWrapper(wrapper, at) {
        const body = (0,syntax/* childByField */.qG)(wrapper, 'body');
        const returned = { name: at.name ?? 'module.exports', owner: at.owner };
        if (body?.type === 'statement_block')
            this.statementsOf(body, returned);
        else if (body !== undefined)
            this.visit(body, returned);
    }
}
/** The name that the left side of an assignment gives, in one line: `exports.parse`, `Stock.prototype.take`. */
function assignedName(left) {
    const bare = (0,syntax/* stripWrappers */.Dz)(left);
    if (bare.type === 'identifier')
        return bare.text === 'exports' ? 'module.exports' : bare.text;
    if (bare.type === 'this')
        return 'this';
    const object = (0,syntax/* childByField */.qG)(bare, 'object');
    const key = (0,syntax/* childByField */.qG)(bare, 'property') ?? (0,syntax/* childByField */.qG)(bare, 'index');
    if (object === undefined || key === undefined)
        return undefined;
    const owner = assignedName(object);
    if (owner === undefined)
        return undefined;
    if (owner === 'module' && key.text === 'exports')
        return 'module.exports';
    return memberName(owner, key);
}
/** `Stock` and `take` give `Stock.take`; members of module.exports are `exports.x`. */
function memberName(owner, key) {
    const text = key.type === 'string' ? (0,literals/* stringValue */.r$)(key) : key.text.replace(/\s+/g, ' ');
    const short = text.length > 80 ? `${text.slice(0, 77)}...` : text;
    if (owner === undefined)
        return short;
    const prefix = owner === 'module.exports' ? 'exports' : owner;
    return key.type === 'computed_property_name' ? `${prefix}${short}` : `${prefix}.${short}`;
}
function callsAtLoad(callee) {
    const property = callee === undefined ? undefined : (0,syntax/* childByField */.qG)(callee, 'property');
    return property !== undefined && LOAD_TIME_METHODS.has(property.text);
}
/** Names for functions handed to a call of the module: `app.get('/users')`, or the object that is extended. */
function callNaming(callee, values, at) {
    const name = callee === undefined ? undefined : assignedName(callee);
    const last = name?.slice(name.lastIndexOf('.') + 1) ?? '';
    const first = values[0];
    const second = values[1];
    if (first !== undefined && /^(assign|extend|mixin|defineProperties)$/.test(last)) {
        const target = assignedName(first);
        return { name: target, owner: target };
    }
    if (first !== undefined && second?.type === 'string' && last === 'defineProperty') {
        const target = memberName(assignedName(first), second);
        return { name: target, owner: assignedName(first) };
    }
    if (at.name !== undefined || name === undefined)
        return at;
    const label = values.find((value) => value.type === 'string');
    return { name: label === undefined ? name : `${name}('${(0,literals/* stringValue */.r$)(label).slice(0, 60)}')` };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/bindings.js






/** What runs when the module loads, named by what it sets: constants, tables, class fields; `<module>:N` where it sets nothing. */
function readBindings(found, scopes) {
    return new Reader(found, scopes).read();
}
class Reader {
    parts = [];
    cut;
    statements;
    found;
    scopes;
    bare = 0;
    constructor(found, scopes) {
        this.found = found;
        this.scopes = scopes;
        this.statements = new Set(found.statements);
        const fields = found.classes.flatMap(({ node }) => fieldsOf(node));
        this.cut = new Set([
            ...found.units.map((unit) => unit.node),
            ...found.statements,
            ...found.classes.map((c) => c.node),
            ...fields,
        ]);
    }
    read() {
        for (const statement of this.found.statements)
            this.statement(statement);
        for (const { node, name } of this.found.classes)
            this.classParts(node, name);
        return this.parts.sort((a, b) => a.start - b.start || a.end - b.end);
    }
    statement(statement) {
        switch (statement.type) {
            case 'import_statement':
            case 'internal_module':
                return;
            case 'export_statement': {
                const inner = (0,syntax/* childByField */.qG)(statement, 'declaration') ?? (0,syntax/* childByField */.qG)(statement, 'value');
                if (inner === undefined || this.isElsewhere(inner))
                    return;
                if (inner.type.endsWith('_declaration')) {
                    this.statement(inner);
                    return;
                }
                this.add('default', inner);
                return;
            }
            case 'lexical_declaration':
            case 'variable_declaration':
                for (const declarator of (0,syntax/* namedChildren */.TP)(statement))
                    this.declarator(declarator);
                return;
            case 'return_statement': {
                const value = (0,syntax/* namedChildren */.TP)(statement)[0];
                if (value !== undefined && !this.isElsewhere(value))
                    this.add('module.exports', value);
                return;
            }
            case 'expression_statement':
                this.expression(statement);
                return;
            case 'enum_declaration':
                this.add((0,syntax/* childByField */.qG)(statement, 'name')?.text ?? '<enum>', statement);
                return;
            default:
                if (!this.isElsewhere(statement))
                    this.bareStatement(statement);
        }
    }
    declarator(declarator) {
        const value = (0,syntax/* childByField */.qG)(declarator, 'value');
        const pattern = (0,syntax/* childByField */.qG)(declarator, 'name');
        if (value === undefined || pattern === undefined)
            return;
        if (this.isElsewhere(value) || isRequireDeclarator(declarator))
            return;
        for (const name of patternNames(pattern))
            this.add(name.text, value, pattern.type === 'identifier' ? value : declarator);
    }
    expression(statement) {
        const expression = (0,syntax/* namedChildren */.TP)(statement)[0];
        if (expression === undefined || expression.type === 'string')
            return;
        if (expression.type !== 'assignment_expression') {
            this.bareStatement(statement);
            return;
        }
        const left = (0,syntax/* childByField */.qG)(expression, 'left');
        const right = (0,syntax/* childByField */.qG)(expression, 'right');
        if (left === undefined || right === undefined || this.isElsewhere(right))
            return;
        this.add(assignedName(left) ?? this.nextBareName(), statement, right);
    }
    /** A loop that fills a table counts as a part of that table. */
    bareStatement(statement) {
        const described = this.describe(statement);
        const targets = new Set(this.assignedNames(statement));
        const names = targets.size > 0 ? [...targets] : [this.nextBareName()];
        for (const name of names)
            this.push(name, statement, described);
    }
    assignedNames(node) {
        const target = (0,syntax/* childByField */.qG)(node, 'left') ?? (0,syntax/* childByField */.qG)(node, 'argument') ?? (0,syntax/* childByField */.qG)(node, 'function');
        const counts = /^(augmented_)?assignment_expression$|^update_expression$|^call_expression$/.test(node.type);
        const own = counts && target !== undefined ? this.nameSet(target, node.type === 'call_expression') : undefined;
        const inner = node.children.flatMap((child) => (this.cut.has(child) ? [] : this.assignedNames(child)));
        return own === undefined ? inner : [own, ...inner];
    }
    /** `table` for `table[i]` and `table.push()`, `table.size` for that; undefined for globals and locals of the statement. */
    nameSet(target, isCall) {
        let root = (0,syntax/* stripWrappers */.Dz)(target);
        let isComputed = isCall;
        for (let object = (0,syntax/* childByField */.qG)(root, 'object'); object !== undefined; object = (0,syntax/* childByField */.qG)(root, 'object')) {
            const index = (0,syntax/* childByField */.qG)(root, 'index');
            isComputed ||= index !== undefined && index.type !== 'string';
            root = (0,syntax/* stripWrappers */.Dz)(object);
        }
        if (root.type !== 'identifier' || (isCall && root === (0,syntax/* stripWrappers */.Dz)(target)))
            return undefined;
        const declaring = this.scopes.declaringNode(root.text, root);
        if (declaring === undefined || isInside(declaring, target, this.statements))
            return undefined;
        return isComputed ? root.text : assignedName(target);
    }
    classParts(node, name) {
        for (const field of fieldsOf(node)) {
            const key = (0,syntax/* childByField */.qG)(field, 'name') ?? (0,syntax/* childByField */.qG)(field, 'property');
            const value = (0,syntax/* childByField */.qG)(field, 'value');
            if (key === undefined || value === undefined || this.isElsewhere(value))
                continue;
            this.push(memberName(name, key), field, this.describe(field, name));
        }
        this.push(name, node, this.describe(node, name));
    }
    add(name, node, range = node) {
        this.push(name, range, this.describe(node, name));
    }
    push(name, range, described) {
        const { digest, references } = described;
        this.parts.push({ name, start: range.start, end: range.end, digest, references });
    }
    describe(node, owner) {
        return canonical(node, { scopes: this.scopes, cut: this.cut, owner, selfName: owner });
    }
    nextBareName() {
        this.bare++;
        return `<module>:${this.bare}`;
    }
    /** True where the value is a function or class that has an entry of its own. */
    isElsewhere(node) {
        const bare = (0,syntax/* stripWrappers */.Dz)(node);
        if ((0,node_kinds/* isErased */.FN)(bare))
            return true;
        return ((0,node_kinds/* isFunction */.Tn)(bare) || (0,node_kinds/* isClass */.D4)(bare)) && this.cut.has(bare);
    }
}
function fieldsOf(node) {
    const body = (0,syntax/* childByField */.qG)(node, 'body');
    return body === undefined ? [] : (0,syntax/* namedChildren */.TP)(body).filter((member) => (0,node_kinds/* isField */.dt)(member) && !(0,node_kinds/* isErased */.FN)(member));
}
function isInside(declaring, from, statements) {
    for (let node = from; node !== undefined; node = node.parent) {
        if (node === declaring)
            return true;
        if (statements.has(node))
            return false;
    }
    return false;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/exports.js





/** Names that importers see, once each, in file order. `module.exports = x`, `export = x` and a factory's result are `default`. */
function readExports(statements) {
    const found = new Map();
    for (const one of statements.flatMap(exportsOf))
        if (!found.has(keyOf(one)))
            found.set(keyOf(one), one);
    return [...found.values()];
}
function keyOf(one) {
    return one.name === '*' ? `* ${one.from ?? ''}` : one.name;
}
function exportsOf(statement) {
    switch (statement.type) {
        case 'export_statement':
            return (0,node_kinds/* isErased */.FN)(statement) ? [] : exportStatement(statement);
        case 'return_statement': {
            const value = (0,syntax/* namedChildren */.TP)(statement)[0];
            return value !== undefined && isFactoryResult(statement) ? wholeExport(value) : [];
        }
        case 'expression_statement':
            return (0,syntax/* namedChildren */.TP)(statement).flatMap(exportingExpression);
        case 'if_statement':
        case 'else_clause':
        case 'statement_block':
            return (0,syntax/* namedChildren */.TP)(statement).flatMap(exportsOf);
        case 'lexical_declaration':
        case 'variable_declaration':
            return (0,syntax/* namedChildren */.TP)(statement).flatMap((declarator) => {
                const value = (0,syntax/* childByField */.qG)(declarator, 'value');
                return value?.type === 'assignment_expression' ? exportingExpression(value) : [];
            });
        default:
            return [];
    }
}
function exportStatement(node) {
    const source = (0,syntax/* childByField */.qG)(node, 'source');
    const from = source && (0,literals/* stringValue */.r$)(source);
    const declaration = (0,syntax/* childByField */.qG)(node, 'declaration');
    if ((0,syntax/* hasToken */.y0)(node, 'default') || (0,syntax/* hasToken */.y0)(node, '=')) {
        const value = declaration ?? (0,syntax/* childByField */.qG)(node, 'value') ?? (0,syntax/* namedChildren */.TP)(node).at(-1);
        return value === undefined ? [] : [defaultExport(value)];
    }
    if (declaration !== undefined)
        return declaredNames(declaration).map((name) => ({ name, local: name }));
    const clause = (0,syntax/* namedChildren */.TP)(node).find((child) => child.type === 'export_clause');
    if (clause !== undefined)
        return (0,syntax/* namedChildren */.TP)(clause).flatMap((specifier) => specifierExport(specifier, from));
    const namespace = (0,syntax/* namedChildren */.TP)(node).find((child) => child.type === 'namespace_export');
    const name = namespace === undefined ? '*' : ((0,syntax/* namedChildren */.TP)(namespace)[0]?.text ?? '*');
    return from === undefined ? [] : [{ name, from }];
}
function specifierExport(specifier, from) {
    const local = (0,syntax/* childByField */.qG)(specifier, 'name')?.text;
    if (local === undefined || (0,node_kinds/* isErased */.FN)(specifier))
        return [];
    const name = (0,syntax/* childByField */.qG)(specifier, 'alias')?.text ?? local;
    return [from === undefined ? { name, local } : { name, local, from }];
}
function defaultExport(value) {
    const bare = (0,syntax/* stripWrappers */.Dz)(value);
    const local = bare.type === 'identifier' ? bare.text : (0,syntax/* childByField */.qG)(bare, 'name')?.text;
    return local === undefined ? { name: 'default' } : { name: 'default', local };
}
function declaredNames(declaration) {
    const name = (0,syntax/* childByField */.qG)(declaration, 'name');
    if (name !== undefined)
        return [name.text];
    return (0,syntax/* namedChildren */.TP)(declaration).flatMap((declarator) => {
        const pattern = (0,syntax/* childByField */.qG)(declarator, 'name');
        return pattern === undefined ? [] : patternNames(pattern).map((found) => found.text);
    });
}
/** `exports.a = exports.b = x`, `module.exports = { a, b }`, `Object.defineProperty(exports, 'a', …)`. */
function exportingExpression(expression) {
    if (expression.type === 'call_expression')
        return definedProperty(expression);
    if (expression.type !== 'assignment_expression')
        return [];
    const left = (0,syntax/* childByField */.qG)(expression, 'left');
    const right = (0,syntax/* childByField */.qG)(expression, 'right');
    if (left === undefined || right === undefined)
        return [];
    const more = exportingExpression(right);
    const value = lastOfChain(right);
    const name = assignedName(left);
    if (name === 'module.exports')
        return [...more, ...wholeExport(value)];
    const member = /^exports\.([^.]+)$/.exec(name ?? '')?.[1];
    if (member === undefined)
        return more;
    return [
        ...more,
        value.type === 'identifier' ? { name: member, local: value.text } : { name: member, local: `exports.${member}` },
    ];
}
function definedProperty(call) {
    if ((0,syntax/* childByField */.qG)(call, 'function')?.text !== 'Object.defineProperty')
        return [];
    const list = (0,syntax/* childByField */.qG)(call, 'arguments');
    const [target, key] = list === undefined ? [] : (0,syntax/* namedChildren */.TP)(list);
    const isExports = target !== undefined && assignedName(target) === 'module.exports';
    return isExports && key?.type === 'string' && (0,literals/* stringValue */.r$)(key) !== '__esModule' ? [{ name: (0,literals/* stringValue */.r$)(key) }] : [];
}
function wholeExport(value) {
    const bare = (0,syntax/* stripWrappers */.Dz)(value);
    if (bare.type !== 'object')
        return [
            (0,node_kinds/* isFunction */.Tn)(bare) && !bare.children.some((c) => c.field === 'name')
                ? { name: 'default', local: 'module.exports' }
                : defaultExport(bare),
        ];
    const members = (0,syntax/* namedChildren */.TP)(bare).flatMap((member) => {
        if (member.type === 'shorthand_property_identifier')
            return [{ name: member.text, local: member.text }];
        const key = (0,syntax/* childByField */.qG)(member, 'key') ?? (0,syntax/* childByField */.qG)(member, 'name');
        if (key === undefined || key.type === 'computed_property_name')
            return [];
        const name = key.type === 'string' ? (0,literals/* stringValue */.r$)(key) : key.text;
        const inner = (0,syntax/* childByField */.qG)(member, 'value');
        return [{ name, local: inner?.type === 'identifier' ? inner.text : `exports.${name}` }];
    });
    return [{ name: 'default' }, ...members];
}
function lastOfChain(value) {
    const right = value.type === 'assignment_expression' ? (0,syntax/* childByField */.qG)(value, 'right') : undefined;
    return right === undefined ? value : lastOfChain(right);
}
/** True where the function around a `return` is handed to a module wrapper, which exports what it gives. */
function isFactoryResult(statement) {
    let node = statement.parent;
    while (node !== undefined && !(0,node_kinds/* isFunction */.Tn)(node))
        node = node.parent;
    while (node?.parent?.type === 'parenthesized_expression')
        node = node.parent;
    return node?.parent?.type === 'arguments';
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/template.js
var outline_template = __webpack_require__(43724);
;// CONCATENATED MODULE: ./build/src/languages/typescript/outline/outline.js










/** Reads one TypeScript or JavaScript file (JSX included) by its syntax alone. Pure; a broken file gives what could be read and `error`. */
async function outline_outline(path, text) {
    const tree = await (0,syntax/* parseSyntax */.Zt)(path, text);
    const scopes = readScopes(tree.root);
    const found = collectUnits(tree.root);
    const lines = lineIndex(text);
    const functions = found.units.map((unit) => functionOutline(unit, scopes, lines));
    const bindings = readBindings(found, scopes).map((part) => ({ ...part, ...lineRange(part, lines) }));
    const template = (0,outline_template/* templateFunction */.h3)(path, text, bindings);
    if (template)
        functions.push({ ...template, ...lineRange(template, lines) });
    const result = {
        functions: functions.sort((a, b) => a.start - b.start),
        bindings,
        imports: readImports(tree.root),
        exports: (0,component_file/* isComponentFile */.Kn)(path) ? [{ name: 'default' }] : readExports(found.statements),
    };
    return tree.errorAt === undefined ? result : { ...result, error: positionOf(tree.errorAt, lines) };
}
function functionOutline(unit, scopes, lines) {
    const { node, name } = unit;
    const { digest, shape, references } = canonical(node, { scopes, selfName: unit.selfName, owner: unit.owner });
    return {
        name,
        kind: kindOf(unit),
        start: node.start,
        end: node.end,
        ...lineRange(node, lines),
        digest,
        shape,
        references,
        async: (0,syntax/* hasToken */.y0)(node, 'async'),
        generator: (0,node_kinds/* isFunction */.Tn)(node) && (0,syntax/* hasToken */.y0)(node, '*'),
        signature: signatureOf(node),
        ...(isHidden(node) ? { hidden: true } : {}),
        throws: [...new Set(thrownClasses(node))].sort(),
    };
}
function isHidden(node) {
    return node.children.some(({ type, text }) => type === 'accessibility_modifier' && text !== 'public');
}
function signatureOf(node) {
    const single = (0,syntax/* childByField */.qG)(node, 'parameter')?.text;
    const parameters = (0,syntax/* childByField */.qG)(node, 'parameters')?.text ?? `(${single ?? ''})`;
    const plain = `${parameters}${(0,syntax/* childByField */.qG)(node, 'return_type')?.text ?? ''}`
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replace(/\s+/g, ' ');
    return plain.replace(/([([]) | ([)\]])/g, '$1$2').replace(/,( ?[)\]}])/g, '$1');
}
/** Of inner functions too: they throw for whoever called the outer one. */
function thrownClasses(node) {
    if (node.type === 'throw_statement') {
        const thrown = (0,syntax/* namedChildren */.TP)(node)[0];
        const name = thrown?.type === 'new_expression' ? (0,syntax/* childByField */.qG)(thrown, 'constructor')?.text : undefined;
        if (name !== undefined && /^[\w$.]+$/.test(name))
            return [name];
    }
    return node.children.flatMap(thrownClasses);
}
function kindOf({ node, name }) {
    if (node.type === 'arrow_function')
        return 'arrow';
    if (node.type !== 'method_definition')
        return 'function';
    if ((0,syntax/* hasToken */.y0)(node, 'get'))
        return 'getter';
    if ((0,syntax/* hasToken */.y0)(node, 'set'))
        return 'setter';
    const isConstructor = node.parent?.type === 'class_body' && name.endsWith('.constructor') && !(0,syntax/* hasToken */.y0)(node, 'static');
    return isConstructor ? 'constructor' : 'method';
}
/** Offsets at which lines begin. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineRange(range, lines) {
    return { line: positionOf(range.start, lines).line, endLine: positionOf(range.end, lines).line };
}
function positionOf(offset, lines) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
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


/***/ })

};
