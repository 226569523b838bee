export const id = 708;
export const ids = [708];
export const modules = {

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

/***/ 58888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ isStringSafe),
/* harmony export */   c8: () => (/* binding */ isJsonSafe),
/* harmony export */   g9: () => (/* binding */ expandEach),
/* harmony export */   jM: () => (/* binding */ expandLoop)
/* harmony export */ });
/** The title of a row under `each`. */
function expandEach(title, cells, runner) {
    const print = runner.framework === 'jest' ? jestText : vitestText;
    return fill(title, /\$(\w+)/g, cells, (value) => print(value, runner.frameworkMajor));
}
/** The title of a row by a template literal, given as source text. */
function expandLoop(source, cells) {
    const text = source.slice(1, -1);
    return fill(text, /\$\{(?:JSON\.stringify\((\w+)\)|(\w+))\}/g, cells, (value, isJson) => isJson ? jsonText(value) : stringText(value));
}
function fill(text, pattern, cells, print) {
    let isSure = true;
    const filled = text.replace(pattern, (_match, first, second) => {
        const value = cells.get(first ?? String(second));
        const printed = value && print(value, first !== undefined);
        if (printed === undefined)
            isSure = false;
        return printed ?? '';
    });
    return isSure ? filled : undefined;
}
/** Nothing that a placeholder, a quote or an escape could be read into. */
const SAFE_TEXT = /^[\w !#&()*+,./:;<=>?@[\]^{|}~-]*$/;
const VITEST_LIMIT = 36;
const VITEST_ITEMS = 8;
/** Up to Vitest 4 strings stand in quotes and zero is `+0`; from 5 strings are bare. */
function vitestText(value, major) {
    switch (value.t) {
        case 'string':
            if (major === undefined || value.v.length > VITEST_LIMIT || !SAFE_TEXT.test(value.v))
                return undefined;
            return major >= 5 ? value.v : `'${value.v}'`;
        case 'number':
            if (value.v === 0)
                return major === undefined ? undefined : major >= 5 ? '0' : '+0';
            return String(value.v);
        case 'bigint':
            return value.v.length < VITEST_LIMIT ? `${value.v}n` : undefined;
        case 'array': {
            const text = brackets(value.items, ' ', (item) => item.t === 'string' ? itemText(item.v, "'") : vitestText(item, major));
            return text !== undefined && text.length <= VITEST_LIMIT && value.items.length <= VITEST_ITEMS ? text : undefined;
        }
        default:
            return wordText(value);
    }
}
/** Primitives by String, arrays by pretty-format; up to Jest 29 null and undefined stay unexpanded. */
function jestText(value, major) {
    switch (value.t) {
        case 'string':
            return SAFE_TEXT.test(value.v) ? value.v : undefined;
        case 'number':
            return value.v === '-0' ? '0' : String(value.v);
        case 'bigint':
            return value.v;
        case 'null':
        case 'undefined':
            return (major ?? 0) >= 30 ? value.t : undefined;
        case 'array':
            return brackets(value.items, '', (item) => item.t === 'string' ? itemText(item.v, '"') : item.t === 'number' ? String(item.v) : wordText(item));
        default:
            return wordText(value);
    }
}
function brackets(items, pad, print) {
    if (items.length === 0)
        return '[]';
    const texts = items.map((item) => (item.t === 'array' || item.t === 'bigint' ? undefined : print(item)));
    return texts.every((text) => text !== undefined) ? `[${pad}${texts.join(', ')}${pad}]` : undefined;
}
function itemText(text, quote) {
    return SAFE_TEXT.test(text) ? quote + text + quote : undefined;
}
function wordText(value) {
    if (value.t === 'boolean')
        return String(value.v);
    return value.t === 'null' || value.t === 'undefined' ? value.t : undefined;
}
function stringText(value) {
    if (value.t === 'number')
        return value.v === '-0' ? '0' : String(value.v);
    return wordText(value);
}
/** True where `${x}` shows the value as a title would. */
function isStringSafe(value) {
    return stringText(value) !== undefined;
}
/** True where `JSON.stringify(x)` shows all of the value. */
function isJsonSafe(value) {
    return jsonValue(value) !== undefined;
}
function jsonText(value) {
    const plain = jsonValue(value);
    return plain && JSON.stringify(plain.of);
}
function jsonValue(value) {
    switch (value.t) {
        case 'null':
            return { of: null };
        case 'boolean':
            return { of: value.v };
        case 'string':
            return /^[\x20-\x7e]*$/.test(value.v) ? { of: value.v } : undefined;
        case 'number':
            return typeof value.v === 'number' ? { of: value.v } : undefined;
        case 'array': {
            const items = value.items.map(jsonValue);
            return items.every((item) => item !== undefined) ? { of: items.map((item) => item.of) } : undefined;
        }
        case 'object':
            return jsonObject(value);
        default:
            return undefined;
    }
}
/** Keys that are plain names keep their order, and none of them changes what is printed. */
function jsonObject(value) {
    const entries = value.props.map(([name, of]) => [name, jsonValue(of)]);
    const isOdd = entries.some(([name, of]) => !of || !/^[A-Za-z]\w*$/.test(name) || name === 'toJSON');
    return value.ctor !== undefined || isOdd
        ? undefined
        : { of: Object.fromEntries(entries.map(([name, of]) => [name, of?.of])) };
}


/***/ }),

/***/ 70708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findTests),
  locateCases: () => (/* binding */ locateCases),
  _: () => (/* binding */ locateIn)
});

// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/expand.js
var expand = __webpack_require__(58888);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/literals.js
/** The value of a literal as a table's row may hold it; undefined for anything else. Nothing is evaluated. */
function literalValue(ts, node) {
    if (ts.isStringLiteralLike(node))
        return { t: 'string', v: node.text };
    if (ts.isNumericLiteral(node))
        return { t: 'number', v: Number(node.text) };
    if (ts.isBigIntLiteral(node))
        return { t: 'bigint', v: node.text.slice(0, -1) };
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
        return literalValue(ts, node.expression);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken)
        return negative(literalValue(ts, node.operand));
    if (ts.isArrayLiteralExpression(node))
        return arrayValue(ts, node);
    if (ts.isObjectLiteralExpression(node))
        return objectValue(ts, node);
    return wordValue(ts, node);
}
function negative(value) {
    if (value?.t === 'bigint')
        return { t: 'bigint', v: `-${value.v}` };
    if (value?.t !== 'number')
        return undefined;
    if (value.v === 'Infinity')
        return { t: 'number', v: '-Infinity' };
    if (typeof value.v !== 'number')
        return undefined;
    return { t: 'number', v: value.v === 0 ? '-0' : -value.v };
}
function wordValue(ts, node) {
    switch (node.kind) {
        case ts.SyntaxKind.TrueKeyword:
            return { t: 'boolean', v: true };
        case ts.SyntaxKind.FalseKeyword:
            return { t: 'boolean', v: false };
        case ts.SyntaxKind.NullKeyword:
            return { t: 'null' };
    }
    const text = node.getText();
    if (text === 'undefined')
        return { t: 'undefined' };
    if (text === 'NaN' || text === 'Number.NaN')
        return { t: 'number', v: 'NaN' };
    if (text === 'Infinity' || text === 'Number.POSITIVE_INFINITY')
        return { t: 'number', v: 'Infinity' };
    const limit = /^Number\.((?:MAX|MIN)_(?:SAFE_INTEGER|VALUE)|EPSILON)$/.exec(text)?.[1];
    return limit ? { t: 'number', v: Number[limit] } : undefined;
}
function arrayValue(ts, node) {
    const items = node.elements.map((element) => literalValue(ts, element));
    return items.every((item) => item !== undefined) ? { t: 'array', items } : undefined;
}
function objectValue(ts, node) {
    const props = [];
    for (const property of node.properties) {
        const value = ts.isPropertyAssignment(property) ? literalValue(ts, property.initializer) : undefined;
        const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
            ? property.name.text
            : undefined;
        if (!value || name === undefined)
            return undefined;
        props.push([name, value]);
    }
    return { t: 'object', props };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/syntax.js
var syntax = __webpack_require__(32775);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/locate.js
/** Where the cases of a test file stand, and whether a person changed them. */




/** Finds cases by the titles that their runner reports. A case that is not there was deleted. */
function locateCases(text, cases) {
    return locateIn(findTests((0,syntax/* readTests */.iv)(ts_morph.ts, text)), cases);
}
function locateIn(found, cases) {
    const byTitle = new Map();
    for (const test of found)
        for (const titlePath of test.titlePaths)
            if (!byTitle.has(titlePath.join('\0')))
                byTitle.set(titlePath.join('\0'), test);
    return cases.flatMap(({ id, titlePath }) => {
        const test = byTitle.get(titlePath.join('\0'));
        if (!test)
            return [];
        const { statement } = test.block;
        const whole = { start: statement.getStart(), end: statement.getEnd() };
        return [{ id, textHash: test.textHash, start: test.start, end: test.end, statement: whole }];
    });
}
function findTests(tree) {
    return tree.tests.flatMap((block) => (block.table ? rowsOf(block) : [single(block)]));
}
function single(block) {
    const { statement } = block;
    return {
        block,
        row: undefined,
        titlePaths: [[...block.groups, block.title]],
        textHash: (0,syntax/* hashOf */.qQ)(ts_morph.ts, statement.getText()),
        start: statement.getStart(),
        end: statement.getEnd(),
    };
}
/** A row's own text is the row with the table's title and body: who edits those edits every row. */
function rowsOf(block) {
    const { table, callback } = block;
    if (!table)
        return [];
    const shared = [table.titleNode.getText(), callback?.getText() ?? ''];
    return table.rows.elements.map((row, index) => {
        const cells = new Map();
        if (ts_morph.ts.isObjectLiteralExpression(row)) {
            for (const property of row.properties) {
                const value = ts_morph.ts.isPropertyAssignment(property) ? literalValue(ts_morph.ts, property.initializer) : undefined;
                if (value && property.name)
                    cells.set(property.name.getText(), value);
            }
        }
        return {
            block,
            row: index,
            titlePaths: titlesOf(table.kind, block.title, cells).map((title) => [...block.groups, title]),
            textHash: (0,syntax/* hashOf */.qQ)(ts_morph.ts, `(${row.getText()})`, ...shared),
            start: row.getStart(),
            end: row.getEnd(),
        };
    });
}
const RUNNERS = [
    { framework: 'vitest', frameworkMajor: 4 },
    { framework: 'vitest', frameworkMajor: 5 },
    { framework: 'jest', frameworkMajor: 30 },
];
function titlesOf(kind, title, cells) {
    const all = kind === 'loop' ? [(0,expand/* expandLoop */.jM)(title, cells)] : RUNNERS.map((runner) => (0,expand/* expandEach */.g9)(title, cells, runner));
    return [...new Set(all.filter((text) => text !== undefined))];
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


/***/ })

};
