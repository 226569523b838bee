export const id = 834;
export const ids = [834,708];
export const modules = {

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ isEngineInstalled),
/* harmony export */   D: () => (/* binding */ engineFolder),
/* harmony export */   KE: () => (/* binding */ engineHome),
/* harmony export */   OU: () => (/* binding */ STRYKER_VERSION)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8340);
/** QTest's own home of StrykerJS: installed once from a pinned lockfile, outside every project. */







const STRYKER_VERSION = '10.1.1';
const FILES = ['package.json', 'package-lock.json'];
/** Folder of the engine for this release: a new lockfile has a new one. `QTEST_ENGINES` names another parent than `~/.cache/qtest/engines`. */
function engineFolder() {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetPath */ .Q)('engines', 'stryker', 'package-lock.json')))
        .digest('hex')
        .slice(0, 16);
    return node_path__WEBPACK_IMPORTED_MODULE_4__.join(process.env['QTEST_ENGINES'] ?? node_path__WEBPACK_IMPORTED_MODULE_4__.join((0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)(), '.cache/qtest/engines'), digest);
}
function isEngineInstalled() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(engineFolder(), 'node_modules/@stryker-mutator/core/bin/stryker.js'));
}
/** The engine's home, installed where it is missing. Throws an Error that says why it cannot be. */
async function engineHome(signal) {
    const home = engineFolder();
    if (isEngineInstalled())
        return home;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_4__.dirname(home), { recursive: true });
    const work = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdtempSync)(`${home}-`);
    try {
        for (const file of FILES)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.cpSync)((0,_assets_js__WEBPACK_IMPORTED_MODULE_6__/* .assetPath */ .Q)('engines', 'stryker', file), node_path__WEBPACK_IMPORTED_MODULE_4__.join(work, file));
        await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'], {
            cwd: work,
            signal,
            timeout: 300_000,
            shell: false,
        });
        // Two runs may install side by side: the first to finish wins, and both homes are the same.
        if (!isEngineInstalled())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(work, home);
    }
    catch (error) {
        if (!isEngineInstalled())
            throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(work, { recursive: true, force: true });
    }
    return home;
}


/***/ }),

/***/ 8888:
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
    return fill(text, /\$\{(?:JSON\.stringify\((\w+)\)|(\w+))\}/g, cells, (value, isJson) => (isJson ? jsonText(value) : stringText(value)));
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
            const text = brackets(value.items, ' ', (item) => (item.t === 'string' ? itemText(item.v, "'") : vitestText(item, major)));
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
            return brackets(value.items, '', (item) => (item.t === 'string' ? itemText(item.v, '"') : item.t === 'number' ? String(item.v) : wordText(item)));
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
    return value.ctor !== undefined || isOdd ? undefined : { of: Object.fromEntries(entries.map(([name, of]) => [name, of?.of])) };
}


/***/ }),

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ findTests),
  locateCases: () => (/* binding */ locateCases),
  _: () => (/* binding */ locateIn)
});

// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(8721);
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
        const name = property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : undefined;
        if (!value || name === undefined)
            return undefined;
        props.push([name, value]);
    }
    return { t: 'object', props };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/syntax.js
var syntax = __webpack_require__(2775);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/expand.js
var expand = __webpack_require__(8888);
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
        return test ? [{ id, textHash: test.textHash, start: test.start, end: test.end }] : [];
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

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ votePlacement),
/* harmony export */   Y: () => (/* binding */ placeTest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1343);
/** Where a test file stands and what it is called. */


/** `src/proration.ts` to `src/proration.qtest.test.ts`, or to the folder and ending that the repository's tests have. */
function placeTest(project, source, style) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source);
    const stem = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source).replace(/\.[cm]?[jt]sx?$/, '');
    const own = (/\.[cm]?[jt]sx?$/.exec(source)?.[0] ?? '.js').replace(/x$/, '');
    const file = (name) => `${name}.qtest${style.suffix}${style.extension ?? own}`;
    const { placement } = style;
    const inProject = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(project.root, folder);
    switch (placement.kind) {
        case 'beside':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file(stem));
        case 'nested':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, placement.folder, file(stem));
        case 'mirror':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.root, placement.folder, withoutStart(inProject, placement.strip), file(stem));
        case 'flat': {
            const deeper = inProject.split('/').filter(Boolean).slice(1);
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.root, placement.folder, file([...deeper, stem].join('-')));
        }
    }
}
/** How the existing tests stand to their sources; beside them where there are none, as every runner but Mocha finds them. */
function votePlacement(project, source, tests, reader) {
    const voted = (0,_votes_js__WEBPACK_IMPORTED_MODULE_1__/* .majority */ .yf)(tests, (test) => {
        const placement = placementOf(project, test, reader);
        return placement && JSON.stringify(placement);
    });
    if (voted !== undefined)
        return JSON.parse(voted);
    return project.framework === 'mocha' && source !== '' ? { kind: 'flat', folder: 'test' } : { kind: 'beside' };
}
const TEST_FOLDER = /^(?:tests?|specs?|__tests?__|unit)$/;
const TOP_FOLDER = /^(?:tests?|specs?|__tests__)$/;
function placementOf(project, test, reader) {
    const folder = inProject(project, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(test.path));
    const source = sourceOf(test, reader);
    const home = source === undefined ? undefined : inProject(project, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source));
    const segments = folder.split('/').filter(Boolean);
    if (home === folder && !segments.some((s) => TEST_FOLDER.test(s)))
        return { kind: 'beside' };
    if (home !== undefined && home !== '' && TEST_FOLDER.test(segments.at(-1) ?? '') && segments.slice(0, -1).join('/') === home) {
        return { kind: 'nested', folder: segments.at(-1) ?? '' };
    }
    const [top = ''] = segments;
    if (!TOP_FOLDER.test(top))
        return home === folder ? { kind: 'beside' } : undefined;
    if (home !== undefined)
        return mirrorOf(segments, home);
    return segments.length === 1 ? { kind: 'flat', folder: top } : undefined;
}
/** `test/unit/a/b.test.ts` for `src/a/b.ts`: the folder is what stands before the repeated part. */
function mirrorOf(test, home) {
    const parts = home.split('/').filter(Boolean);
    for (const strip of [parts.slice(0, 1), []]) {
        const rest = parts.slice(strip.length);
        const repeats = rest.length > 0 && rest.every((part, i) => test[test.length - rest.length + i] === part);
        if (repeats && test.length > rest.length)
            return { kind: 'mirror', folder: test.slice(0, test.length - rest.length).join('/'), strip: strip.join('/') };
    }
    // Nothing is repeated: a source at the top says nothing of deeper ones, which repeat their folders then.
    const [first = ''] = parts;
    return parts.length <= 1 ? { kind: 'mirror', folder: test.join('/'), strip: first } : { kind: 'flat', folder: test.join('/') };
}
/** The source that a test is named after, or else the first that it imports. */
function sourceOf(test, reader) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(test.path);
    const specifiers = [...test.text.matchAll(/(?:from|import|require\()\s*\(?['"](\.[^'"\n]*)['"]/g)].map((m) => m[1] ?? '');
    const files = specifiers.flatMap((specifier) => resolveSource(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, specifier), reader) ?? []);
    return files.find((file) => (0,_votes_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(file) === (0,_votes_js__WEBPACK_IMPORTED_MODULE_1__/* .stemOf */ .Vc)(test.path)) ?? files[0];
}
const ENDINGS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.tsx', '/index.js'];
function resolveSource(base, reader) {
    const bare = base.replace(/\.([cm]?)js$/, '');
    const stems = bare === base ? [base.replace(/\/$/, '')] : [base, bare];
    return stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)).find((file) => /\.[cm]?[jt]sx?$/.test(file) && reader.readFile(file) !== undefined);
}
function inProject(project, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(project.root, folder === '.' ? '' : folder);
    return relative === '.' ? '' : relative;
}
function withoutStart(folder, strip) {
    if (strip === '' || (folder !== strip && !folder.startsWith(`${strip}/`)))
        return folder;
    return folder.slice(strip.length + 1);
}


/***/ }),

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bg: () => (/* binding */ detectStyle),
  zv: () => (/* binding */ testPathFor)
});

// UNUSED EXPORTS: openReader

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/votes.js
var votes = __webpack_require__(1343);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/alias.js


/** The alias by which most tests import sources, where tsconfig or package.json maps it to one folder: `@/*` to `src/*`. */
function aliasOf(project, tests, reader) {
    const aliases = [...fromTsconfig(project, reader), ...fromManifest(project, reader)];
    if (aliases.length === 0)
        return undefined;
    const voted = (0,votes/* majority */.yf)(tests, (test) => {
        const specifiers = [...test.text.matchAll(/(?:from|import|require\()\s*\(?['"]([^'"\n]+)['"]/g)].map((m) => m[1] ?? '');
        const used = aliases.find((alias) => specifiers.some((s) => s.startsWith(alias.prefix)));
        return used ? used.prefix : specifiers.some((s) => s.startsWith('.')) ? '.' : undefined;
    });
    return aliases.find((alias) => alias.prefix === voted);
}
/** `paths` of the project's own tsconfig; inherited ones are not looked for. */
function fromTsconfig(project, reader) {
    const text = project.tsconfig === undefined ? undefined : reader.readFile(project.tsconfig);
    if (text === undefined || project.tsconfig === undefined)
        return [];
    const block = /"paths"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    const base = /"baseUrl"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? '.';
    const home = external_node_path_.posix.relative(project.root, external_node_path_.posix.dirname(project.tsconfig));
    return [...block.matchAll(/"([^"*]+\/)\*"\s*:\s*\[\s*"([^"*]+)\/\*"\s*\]/g)].map(([, prefix = '', folder = '']) => ({
        prefix,
        folder: external_node_path_.posix.join(home, base, folder),
    }));
}
/** Subpath imports: `"#src/*": "./src/*"`. */
function fromManifest(project, reader) {
    const text = reader.readFile(external_node_path_.posix.join(project.root, 'package.json')) ?? '';
    const block = /"imports"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    return [...block.matchAll(/"(#[^"*]*\/)\*"\s*:\s*"([^"*]+)\/\*"/g)].map(([, prefix = '', folder = '']) => ({ prefix, folder: external_node_path_.posix.join(folder) }));
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/placement.js
var placement = __webpack_require__(2277);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/style.js
/** How a repository writes tests, voted by its existing tests, the nearest first; and where a test of ours goes. */





/** Where the test file of a source goes, relative to the repository: `<module>.qtest.test.ts`, as the repository places its own. */
function testPathFor(project, source, repository) {
    return (0,placement/* placeTest */.Y)(project, source, detectStyle(project, source, openReader(repository)));
}
const MAX_BYTES = 512 * 1024;
/** Reads files of a tree given by its absolute root; what is no file, or huge, is not there. */
function openReader(root) {
    const known = new Map();
    return {
        readFile: (file) => {
            if (known.has(file))
                return known.get(file);
            const full = external_node_path_.join(root, file);
            const isReadable = (0,external_node_fs_.existsSync)(full) && (0,external_node_fs_.statSync)(full).isFile() && (0,external_node_fs_.statSync)(full).size <= MAX_BYTES;
            const text = isReadable ? (0,external_node_fs_.readFileSync)(full, 'utf8') : undefined;
            known.set(file, text);
            return text;
        },
    };
}
/** The style in which a test of `source` (relative to the repository) is written. */
function detectStyle(project, source, reader) {
    const tests = (0,votes/* readTestsNear */.QF)(project, source, reader);
    const framework = project.framework === 'none' ? 'node:test' : project.framework;
    const extension = (0,votes/* majority */.yf)(tests, (t) => /\.[cm]?[jt]sx?$/.exec(t.path)?.[0].replace(/x$/, ''));
    const own = /\.([cm]?)([jt])sx?$/.exec(source);
    const ending = extension ?? `.${own?.[1] ?? ''}${own?.[2] ?? 'j'}s`;
    const typescript = /ts$/.test(ending);
    const modules = moduleStyle(project, tests, ending, typescript);
    return {
        framework,
        frameworkMajor: project.frameworkVersion === undefined ? undefined : Number.parseInt(project.frameworkVersion, 10) || undefined,
        ...assertionStyle(framework, tests),
        typescript,
        modules,
        testModule: testModule(framework, tests),
        test: (0,votes/* majority */.yf)(tests, (t) => callOf(t.text)) ?? 'it',
        quote: (0,votes/* majority */.yf)(tests, quoteOf) ?? (quoteOf({ path: source, text: reader.readFile(source) ?? '' }) || "'"),
        semicolons: ((0,votes/* majority */.yf)(tests, semicolonsOf) ?? semicolonsOf({ path: source, text: reader.readFile(source) ?? '' }) ?? 'yes') === 'yes',
        trailingCommas: ((0,votes/* majority */.yf)(tests, commasOf) ?? 'yes') === 'yes',
        indent: (0,votes/* majority */.yf)(tests, indentOf) ?? indentOf({ path: source, text: reader.readFile(source) ?? '' }) ?? '  ',
        specifierEnding: specifierEnding(project, tests, reader, typescript, modules),
        alias: aliasOf(project, tests, reader),
        placement: (0,placement/* votePlacement */.I)(project, source, tests, reader),
        suffix: (0,votes/* majority */.yf)(tests, suffixOf) ?? '.test',
        extension,
        doubles: doubles(framework, project, reader),
    };
}
function moduleStyle(project, tests, ending, typescript) {
    if (ending.startsWith('.m'))
        return 'esm';
    const voted = (0,votes/* majority */.yf)(tests, (t) => {
        if (/^\s*import\s[^(]/m.test(t.text))
            return 'esm';
        return /\brequire\(/.test(t.text) ? 'cjs' : undefined;
    });
    if (voted)
        return voted;
    if (typescript)
        return 'esm';
    return ending.startsWith('.c') || project.moduleType === 'commonjs' ? 'cjs' : 'esm';
}
function assertionStyle(framework, tests) {
    const strictNames = { equal: 'strictEqual', deepEqual: 'deepStrictEqual' };
    if (framework === 'vitest' || framework === 'jest')
        return { assertions: 'expect', assertModule: '', assertNames: strictNames };
    const chai = framework === 'mocha' && (0,votes/* majority */.yf)(tests, (t) => (/['"]chai['"]/.test(t.text) ? 'chai' : /['"](?:node:)?assert(?:\/strict)?['"]/.test(t.text) ? 'assert' : undefined)) === 'chai';
    if (chai)
        return { assertions: 'chai', assertModule: 'chai', assertNames: strictNames };
    const module = (0,votes/* majority */.yf)(tests, (t) => /['"]((?:node:)?assert(?:\/strict)?)['"]/.exec(t.text)?.[1]) ?? 'node:assert/strict';
    const short = (0,votes/* majority */.yf)(tests, (t) => (/\bassert\.(?:deepStrictEqual|strictEqual)\(/.test(t.text) ? 'long' : /\bassert\.(?:deepEqual|equal)\(/.test(t.text) ? 'short' : undefined));
    const isShort = short === 'short' && module.endsWith('/strict');
    return { assertions: 'assert', assertModule: module, assertNames: isShort ? { equal: 'equal', deepEqual: 'deepEqual' } : strictNames };
}
function testModule(framework, tests) {
    if (framework === 'node:test')
        return 'node:test';
    const name = { vitest: 'vitest', jest: '@jest/globals', mocha: 'mocha' }[framework];
    const voted = (0,votes/* majority */.yf)(tests, (t) => (new RegExp(`['"]${name}['"]`).test(t.text) ? 'imported' : /\b(?:it|test)(?:\.\w+)*\(/.test(t.text) ? 'global' : undefined));
    if (voted === undefined)
        return framework === 'vitest' ? name : undefined;
    return voted === 'imported' ? name : undefined;
}
function callOf(text) {
    const its = text.match(/^\s*it(?:\.\w+)*\(/gm)?.length ?? 0;
    const tests = text.match(/^\s*test(?:\.\w+)*\(/gm)?.length ?? 0;
    return its + tests === 0 ? undefined : its >= tests ? 'it' : 'test';
}
function quoteOf({ text }) {
    const single = text.match(/(?:from|require\(|import)\s*'/g)?.length ?? 0;
    const double = text.match(/(?:from|require\(|import)\s*"/g)?.length ?? 0;
    if (single + double > 0)
        return single >= double ? "'" : '"';
    const all = (mark) => text.split(mark).length;
    return all("'") === all('"') ? undefined : all("'") > all('"') ? "'" : '"';
}
function semicolonsOf({ text }) {
    const lines = text.split('\n').filter((line) => /^\s*(?:import|const|let|var|return|export (?:const|default))\b.*[\w)\]'";]\s*$/.test(line));
    if (lines.length === 0)
        return undefined;
    return lines.filter((line) => /;\s*$/.test(line)).length * 2 >= lines.length ? 'yes' : 'no';
}
function commasOf({ text }) {
    const withComma = text.match(/[\w'")\]}],\n\s*[\])}]/g)?.length ?? 0;
    const without = text.match(/[\w'"\]}]\n\s*[\])}]/g)?.length ?? 0;
    return withComma + without === 0 ? undefined : withComma > 0 && withComma * 3 >= without ? 'yes' : 'no';
}
function indentOf({ text }) {
    const first = text.split('\n').map((line) => /^(\t| {2,8})(?=[\w'"`}\])])/.exec(line)?.[1]).filter((indent) => indent !== undefined);
    if (first.length === 0)
        return undefined;
    if (first.filter((indent) => indent === '\t').length * 2 > first.length)
        return '\t';
    return ' '.repeat(Math.min(...first.filter((indent) => indent !== '\t').map((indent) => indent.length), 4));
}
function suffixOf(test) {
    return /([.-_](?:test|spec|tests))\.[cm]?[jt]sx?$/.exec(external_node_path_.posix.basename(test.path))?.[1] ?? '';
}
function specifierEnding(project, tests, reader, typescript, modules) {
    const voted = (0,votes/* majority */.yf)(tests, (t) => {
        const specifiers = [...t.text.matchAll(/(?:from|import|require\()\s*\(?['"](\.[^'"\n]*)['"]/g)].map((m) => m[1] ?? '');
        const endings = specifiers.map((s) => /\.([cm]?[jt]s)x?$/.exec(s)?.[1]?.replace(/^[cm]/, '') ?? 'none');
        return endings.find((e) => e === 'js' || e === 'ts' || e === 'none');
    });
    if (voted)
        return voted;
    if (!typescript)
        return modules === 'esm' && (project.framework === 'node:test' || project.framework === 'none' || project.framework === 'mocha' || project.moduleType === 'module') ? 'js' : 'none';
    if (project.framework === 'none' || project.framework === 'node:test')
        return 'ts';
    const config = project.tsconfig === undefined ? '' : (reader.readFile(project.tsconfig) ?? '');
    return /"module(?:Resolution)?"\s*:\s*"node(?:16|18|20|next)"/i.test(config) ? 'js' : 'none';
}
function doubles(framework, project, reader) {
    if (framework === 'vitest')
        return 'vi';
    if (framework === 'jest')
        return 'jest';
    if (framework === 'node:test')
        return 'node';
    const manifest = reader.readFile(external_node_path_.posix.join(project.root, 'package.json')) ?? '';
    return /"sinon"\s*:/.test(manifest) ? 'sinon' : 'closure';
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ normalTokens),
/* harmony export */   iv: () => (/* binding */ readTests),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** The tests of a file as its syntax tree has them: describe blocks, tests, and the rows of tables. */

/** Reads a test file of any framework; what it does not know it passes over. */
function readTests(ts, text, path = 'file.test.ts') {
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
const GROUP = /^(?:describe|suite|context)(?:\.\w+)*$/;
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
    return { groups, statement: loop, title: titleNode.getText(), callback: functionOf(ts, call.arguments), table: { kind: 'loop', rows, titleNode } };
}
function callOf(ts, statement) {
    return ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression) ? statement.expression : undefined;
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
    const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
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

/***/ 1343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ readTestsNear),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   yf: () => (/* binding */ majority)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const VOTERS = 15;
const MAX_TEXT = 64 * 1024;
/** The project's own tests that are nearest to a source, at most 15; ours do not vote. */
function readTestsNear(project, source, reader) {
    const own = project.testFiles.filter((file) => !node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).includes('.qtest'));
    return nearest(own, source)
        .slice(0, VOTERS)
        .flatMap((file) => {
        const text = reader.readFile(file);
        return text === undefined ? [] : [{ path: file, text: text.slice(0, MAX_TEXT) }];
    });
}
/** Files by their distance from a file, counted in folders; tests that carry its name come first. */
function nearest(files, to) {
    const stem = stemOf(to);
    const rank = (file) => (stemOf(file) === stem ? 0 : 1 + distance(file, to));
    return files.map((file) => ({ file, rank: rank(file) })).sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1)).map((f) => f.file);
}
function stemOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.[cm]?[jt]sx?$/, '').replace(/[.-_](?:test|spec|tests)$/, '');
}
function distance(a, b) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(a), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(b));
    return relative === '' ? 0 : relative.split('/').length;
}
/** The answer that most files give; the earlier one where two are as frequent. Files without an answer do not count. */
function majority(tests, ask) {
    const counts = new Map();
    for (const test of tests) {
        const answer = ask(test);
        if (answer !== undefined)
            counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    let best;
    for (const [answer, count] of counts)
        if (best === undefined || count > (counts.get(best) ?? 0))
            best = answer;
    return best;
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/src/sandbox/process.js
var sandbox_process = __webpack_require__(6288);
;// CONCATENATED MODULE: ./build/src/languages/typescript/check.js
/** The project's own type check and lint, asked only about rendered test files. */


const CONFIG = 'tsconfig.qtest.json';
/** Names that a runner brings; a project whose tsconfig leaves its tests out does not know them, nor do its own tests. */
const RUNNER_NAME = /Cannot find (?:name|module) '(?:describe|it|test|expect|vi|jest|vitest|@jest\/globals|mocha|chai|assert|node:[\w/]+|require|module)'/;
/** Problems that the project's type checker and linter have with rendered files, less those that its own tests have too. */
async function checkRendered(project, files, deps) {
    if (files.length === 0)
        return [];
    const control = project.testFiles.find((file) => !files.some((f) => f.path === file));
    const raw = [
        ...(await typeProblems(project, files, control, deps)),
        ...(await lintProblems(project, files, control, deps)),
    ];
    const usual = new Set(raw.filter((p) => p.file === control).map((p) => p.rule));
    const byPath = new Map(files.map((f) => [f.path, f]));
    return raw.flatMap((problem) => {
        const file = byPath.get(problem.file);
        if (!file || usual.has(problem.rule) || RUNNER_NAME.test(problem.message))
            return [];
        const at = offsetOf(file.text, problem.line);
        const owner = deps.locate(file).find((c) => c.start <= at.end && c.end >= at.start);
        return [{ file: file.path, ...(owner ? { case: owner.id } : {}), message: problem.message }];
    });
}
async function typeProblems(project, files, control, deps) {
    const typed = files.filter((f) => /\.[cm]?tsx?$/.test(f.path));
    const tsc = findUp(deps.workspace.root, project.root, 'node_modules/typescript/bin/tsc');
    if (typed.length === 0 || !tsc || !project.tsconfig)
        return [];
    const here = external_node_path_.posix.dirname(project.tsconfig);
    const relative = (file) => external_node_path_.posix.relative(here, file);
    const config = {
        extends: `./${external_node_path_.posix.basename(project.tsconfig)}`,
        compilerOptions: {
            noEmit: true,
            composite: false,
            incremental: false,
            declaration: false,
            declarationMap: false,
            skipLibCheck: true,
        },
        files: [
            ...typed.map((f) => relative(f.path)),
            ...(control && /\.[cm]?tsx?$/.test(control) ? [relative(control)] : []),
        ],
        include: [],
        references: [],
    };
    await deps.workspace.write(external_node_path_.posix.join(here, CONFIG), JSON.stringify(config));
    const output = await deps.run(tsc, ['-p', external_node_path_.join(deps.workspace.root, here, CONFIG), '--pretty', 'false']);
    const cwd = external_node_path_.join(deps.workspace.root, project.root);
    return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(([, file = '', line, code = '', message = '']) => ({
        file: external_node_path_.relative(deps.workspace.root, external_node_path_.resolve(cwd, file)),
        line: Number(line),
        rule: code,
        message: `${code}: ${message}`,
    }));
}
const ESLINT_CONFIG = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.\w+)?)$/;
async function lintProblems(project, files, control, deps) {
    const eslint = findUp(deps.workspace.root, project.root, 'node_modules/eslint/bin/eslint.js');
    if (!eslint || !hasEslintConfig(deps.workspace.root, project.root))
        return [];
    const cwd = external_node_path_.join(deps.workspace.root, project.root);
    const names = [...files.map((f) => f.path), ...(control ? [control] : [])].map((f) => external_node_path_.join(deps.workspace.root, f));
    const output = await deps.run(eslint, ['--format', 'json', '--no-error-on-unmatched-pattern', ...names]);
    return parseEslint(output).flatMap((result) => result.messages
        .filter((m) => m.severity === 2 && m.ruleId)
        .map((m) => ({
        file: external_node_path_.relative(deps.workspace.root, external_node_path_.resolve(cwd, result.filePath)),
        line: m.line ?? 1,
        rule: m.ruleId ?? '',
        message: `${m.ruleId}: ${m.message}`,
    })));
}
/** ESLint's JSON, found in output that may hold warnings around it; nothing where the linter itself failed. */
function parseEslint(output) {
    const line = output.split('\n').find((l) => l.startsWith('[{"filePath"'));
    if (!line)
        return [];
    return JSON.parse(line);
}
function hasEslintConfig(root, project) {
    return foldersUp(root, project).some((folder) => {
        const manifest = external_node_path_.join(folder, 'package.json');
        if ((0,external_node_fs_.existsSync)(manifest) && (0,external_node_fs_.readFileSync)(manifest, 'utf8').includes('"eslintConfig"'))
            return true;
        return ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yml', 'yaml', ''].some((end) => [`eslint.config.${end}`, end ? `.eslintrc.${end}` : '.eslintrc'].some((name) => ESLINT_CONFIG.test(name) && (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name))));
    });
}
/** The first existing `name` in the project's folder or one above it, within the workspace. */
function findUp(root, project, name) {
    return foldersUp(root, project)
        .map((folder) => external_node_path_.join(folder, name))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
function foldersUp(root, project) {
    const folders = [];
    for (let at = project;; at = external_node_path_.posix.dirname(at)) {
        folders.push(external_node_path_.join(root, at));
        if (at === '' || at === '.' || at === '/')
            return folders;
    }
}
function offsetOf(text, line) {
    let start = 0;
    for (let n = 1; n < line; n++)
        start = text.indexOf('\n', start) + 1;
    const end = text.indexOf('\n', start);
    return { start, end: end < 0 ? text.length : end };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/assemble.js
/** A folder in which Stryker's runner plug-in finds both its own packages and the project's test framework. */


const PLUGINS = {
    vitest: 'vitest-runner',
    jest: 'jest-runner',
    mocha: 'mocha-runner',
    'node:test': 'tap-runner',
    none: 'tap-runner',
};
/** Stryker's name of the runner. */
const RUNNER_NAMES = {
    vitest: 'vitest',
    jest: 'jest',
    mocha: 'mocha',
    'node:test': 'tap',
    none: 'tap',
};
/**
 * Makes `folder/node_modules`: links to the engine's packages and to the project's framework, and a real copy of the runner
 * plug-in, which imports the framework by name and so must stand beside it. Returns the plug-in's entry.
 */
async function assemblePlugin(project, home, folder) {
    const modules = external_node_path_.join(folder, 'node_modules');
    const plugin = `@stryker-mutator/${PLUGINS[project.framework]}`;
    for (const name of await packagesOf(external_node_path_.join(home, 'node_modules'))) {
        if (name === plugin)
            continue;
        await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.join(modules, name)), { recursive: true });
        await (0,promises_.symlink)(external_node_path_.join(home, 'node_modules', name), external_node_path_.join(modules, name));
    }
    await (0,promises_.cp)(external_node_path_.join(home, 'node_modules', plugin), external_node_path_.join(modules, plugin), { recursive: true });
    const framework = frameworkFolder(project);
    if (framework)
        await (0,promises_.symlink)(await (0,promises_.realpath)(framework), external_node_path_.join(modules, external_node_path_.basename(framework)));
    return external_node_path_.join(modules, plugin, 'dist/src/index.js');
}
/** Folder of the framework's package, found from its program. */
function frameworkFolder({ framework, runnerBin }) {
    const at = runnerBin?.lastIndexOf(`/node_modules/${framework}/`) ?? -1;
    return runnerBin !== undefined && at >= 0 ? runnerBin.slice(0, at + `/node_modules/${framework}`.length) : undefined;
}
async function packagesOf(modules) {
    const names = [];
    for (const entry of await (0,promises_.readdir)(modules)) {
        if (entry.startsWith('.'))
            continue;
        if (entry.startsWith('@'))
            for (const inner of await (0,promises_.readdir)(external_node_path_.join(modules, entry)))
                names.push(`${entry}/${inner}`);
        else
            names.push(entry);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/nodes.js
/** Babel syntax trees as plain data: what the own operators need of them, without importing Babel (they also run inside Stryker). */
/** Fields that say where or how something was written, or what its type is: never part of what code does. */
const IGNORED = new Set([
    'start',
    'end',
    'loc',
    'range',
    'extra',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'comments',
    'errors',
    'tokens',
    'typeAnnotation',
    'returnType',
    'typeParameters',
    'typeArguments',
    'superTypeParameters',
    'accessibility',
    'declare',
    'definite',
    'readonly',
    'abstract',
    'override',
    'implements',
]); // prettier-ignore
/** Wrappers that exist for the type checker alone. */
const TYPE_WRAPPERS = new Set([
    'TSAsExpression',
    'TSNonNullExpression',
    'TSSatisfiesExpression',
    'TSTypeAssertion',
    'ParenthesizedExpression',
]);
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}
/** The names of a node's fields that matter for what it does, in a stable order. */
function fieldsOf(node) {
    return Object.keys(node)
        .filter((name) => name !== 'type' && !IGNORED.has(name) && node[name] !== undefined)
        .sort();
}
/** The node without wrappers that exist for the type checker alone. */
function unwrapped(node) {
    return TYPE_WRAPPERS.has(node.type) && isNode(node['expression']) ? unwrapped(node['expression']) : node;
}
/** One text for all trees that do the same: without positions, comments and types. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!isNode(value))
        return JSON.stringify(value) ?? 'undefined';
    const node = unwrapped(value);
    return `${node.type}{${fieldsOf(node)
        .map((name) => `${name}:${canonical(node[name])}`)
        .join()}}`;
}
/** Every node below (and including) `root`, parents first. */
function* walk(root) {
    yield root;
    for (const name of fieldsOf(root)) {
        const child = root[name];
        if (isNode(child))
            yield* walk(child);
        else if (Array.isArray(child))
            for (const item of child)
                if (isNode(item))
                    yield* walk(item);
    }
}
/** A copy without positions, so that nothing mistakes it for the node it was made from. */
function withoutPositions(value) {
    if (Array.isArray(value))
        return value.map(withoutPositions);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([name]) => !/^(?:start|end|loc|range|leadingComments|trailingComments|innerComments)$/.test(name));
    return Object.fromEntries(entries.map(([name, item]) => [name, withoutPositions(item)]));
}
function isExpression(node) {
    return /Expression$|Literal$/.test(node.type) || node.type === 'Identifier' || node.type.startsWith('JSX');
}
function isStatement(node) {
    return /Statement$/.test(node.type) || node.type === 'VariableDeclaration';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/stryker-instrumenter.js
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
/** Loads the instrumenter (0.2 s), which the entries must not do for `--help`. */
async function loadStryker() {
    const [{ createInstrumenter }, { createInjector }, { commonTokens }, mutators, parsers] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(829), __webpack_require__.e(368), __webpack_require__.e(633), __webpack_require__.e(595)]).then(__webpack_require__.bind(__webpack_require__, 1633)),
        __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 3512)),
        __webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 4151)),
        // The package's exports hide these two; by path they are the very modules that it uses itself.
        Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(829), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 5829)),
        Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(368), __webpack_require__.e(976)]).then(__webpack_require__.bind(__webpack_require__, 2368)),
    ]);
    const log = silentLogger();
    const instrumenter = createInjector()
        .provideValue(commonTokens.logger, log)
        .provideValue(commonTokens.getLogger, () => log)
        .injectFunction(createInstrumenter);
    const all = mutators.allMutators;
    const parser = parsers.createParser(OPTIONS);
    return {
        async parse(file, text) {
            const { root } = (await parser(text, file));
            return (root['program'] ?? root);
        },
        async instrument(file, text, ranges, operators) {
            const count = all.length;
            all.push(...operators);
            try {
                const zeroBased = ranges.map(({ start, end }) => ({
                    start: { line: start.line - 1, column: start.column - 1 },
                    end: { line: end.line - 1, column: end.column - 1 },
                }));
                const result = await instrumenter.instrument([{ name: file, content: text, mutate: zeroBased }], OPTIONS);
                return {
                    code: result.files[0]?.content ?? text,
                    mutants: result.mutants,
                };
            }
            finally {
                all.length = count;
            }
        },
    };
}
function silentLogger() {
    const nothing = () => undefined;
    const no = () => false;
    return {
        isTraceEnabled: no,
        isDebugEnabled: no,
        isInfoEnabled: no,
        isWarnEnabled: no,
        isErrorEnabled: no,
        isFatalEnabled: no,
        trace: nothing,
        debug: nothing,
        info: nothing,
        warn: nothing,
        error: nothing,
        fatal: nothing,
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/selection.js

/** Path of the selection's file, for the plug-in. */
const SELECTION_VARIABLE = 'QTEST_STRYKER_SELECTION';
const CONTROL_OPERATOR = 'QTestControl';
const FATAL_OPERATOR = 'QTestFatal';
/** A node's place, known without the file's name. */
function placeOf(node) {
    return `${node.type}:${node.start}:${node.end}:${canonical(node)}`;
}
/** By this Stryker's mutants and QTest's faults are matched: numbers differ from run to run. */
function mutantKey(place) {
    const { file, operator, line, column, endLine, endColumn, replacement } = place;
    return [file, operator, line, column, endLine, endColumn, replacement].join('|');
}
function faultKey(fault, file) {
    const { start, end } = fault.location;
    return mutantKey({
        file,
        operator: fault.operator,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        replacement: fault.replacement,
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/controls.js



const SAME = 2;
const REPLACEABLE = new Set([
    'BinaryExpression',
    'CallExpression',
    'LogicalExpression',
    'ConditionalExpression',
    'MemberExpression',
]);
/** Two expressions of the changed functions that are replaced by themselves, and one function body that throws, or does nothing. */
async function chooseControls(files) {
    const stryker = await loadStryker();
    const same = [];
    const fatal = [];
    for (const file of files) {
        if (same.length >= SAME && fatal.length > 0)
            break;
        const root = await stryker.parse(file.path, file.headText);
        for (const { head } of file.functions) {
            const inside = [...walk(root)].filter((node) => (node.start ?? -1) >= head.start && (node.end ?? Infinity) <= head.end);
            const body = inside.find((node) => node.type === 'BlockStatement' &&
                inside.some((owner) => owner['body'] === node && Array.isArray(owner['params'])));
            if (!body || fatal.length > 0)
                continue;
            fatal.push(placeOf(body));
            same.push(...expressionsOf(body).slice(0, SAME).map(placeOf));
        }
    }
    return { places: { same, fatal } };
}
/** Whole expressions of statements: never the callee or the target of something. */
function expressionsOf(body) {
    return [...walk(body)].flatMap((node) => {
        const held = [node['test'], node['argument'], node['init'], node['right']];
        return held.filter((child) => isNode(child) && REPLACEABLE.has(child.type));
    });
}
/** What a lying control means: results that cannot be trusted. */
function controlFailure(report) {
    const noticed = report.find((m) => m.operator === CONTROL_OPERATOR && (m.status === 'Killed' || m.status === 'Timeout'));
    if (noticed) {
        return {
            code: 'control-failed',
            message: `a change that changes nothing was noticed (${noticed.file}:${noticed.line}): the tests see the instrumentation or are not stable`,
        };
    }
    const fatal = report.filter((m) => m.operator === FATAL_OPERATOR && m.coveredBy.length > 0);
    const nothingNoticed = !report.some((m) => m.status === 'Killed' || m.status === 'Timeout');
    const [first] = fatal;
    if (first && nothingNoticed) {
        return {
            code: 'control-failed',
            message: `tests reach the function in ${first.file}:${first.line} and pass when it throws at once and when it does nothing: they cannot judge it`,
        };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/engine/home.js
var engine_home = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/report.js
/** Stryker's JSON report as a list of mutants, with test names instead of numbers. */

/** Mutants that were selected, or undefined when there is no report. The report's text is a claim: it is read as data only. */
function readReport(file) {
    let raw;
    try {
        raw = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined; // Stryker ended before it wrote one: the caller says why
    }
    const names = new Map(Object.values(raw.testFiles ?? {}).flatMap((f) => f.tests.map((t) => [t.id, t.name])));
    const named = (ids) => (ids ?? []).map((id) => names.get(id) ?? id);
    return Object.entries(raw.files).flatMap(([path, { mutants }]) => mutants
        .filter((m) => m.statusReason !== 'qtest: not selected')
        .map((m) => ({
        file: path,
        operator: m.mutatorName,
        line: m.location.start.line,
        column: m.location.start.column,
        endLine: m.location.end.line,
        endColumn: m.location.end.column,
        replacement: m.replacement ?? '',
        status: m.status,
        ...(m.statusReason === undefined ? {} : { reason: m.statusReason }),
        killedBy: named(m.killedBy),
        coveredBy: named(m.coveredBy),
        testsCompleted: m.testsCompleted,
    })));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/derived.js
/** Names and texts of files that QTest derives for a runner. */

/** Files of a run that the project does not know: the runner's patterns must be widened for them. Relative to the project's folder. */
function extraFiles(project, files) {
    const prefix = project.root === '' ? '' : `${project.root}/`;
    const known = new Set(project.testFiles);
    return files.filter((file) => !known.has(prefix + file));
}
/** The runner's configuration file, relative to the project's folder. */
function configOf(project) {
    if (project.configFile === undefined)
        return undefined;
    return project.root === '' ? project.configFile : project.configFile.slice(project.root.length + 1);
}
/** A file of its own for each text, so that runs side by side do not overwrite each other. */
function derivedFile(kind, ending, text) {
    return { path: `.qtest-${kind}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}${ending}`, text };
}
/** A path as a command-line argument: never read as a flag. */
function asArgument(file) {
    return file.startsWith('-') ? `./${file}` : file;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/runner-config.js
/** Per test runner: how Stryker is told to judge by exactly these test files, whatever the project's patterns say. */



/** `tests` are relative to the project's folder. */
function runnerConfig(project, tests) {
    const config = configOf(project);
    if (project.framework === 'vitest') {
        const file = derived('vitest', '.config.mjs', vitestConfig(config, tests), config);
        return { options: { vitest: { configFile: file.path, related: false } }, file };
    }
    if (project.framework === 'jest') {
        const file = derived('jest', '.config.cjs', jestConfig(project, config, tests), undefined);
        return { options: { jest: { projectType: 'custom', configFile: file.path, enableFindRelatedTests: false } }, file };
    }
    if (project.framework === 'mocha')
        return { options: { mochaOptions: { spec: tests } } };
    const nodeArgs = [...(project.nodeFlags ?? []), '--test-reporter=tap', '-r', '{{hookFile}}', '{{testFile}}'];
    return { options: { tap: { testFiles: tests.map(escapeGlob), nodeArgs, forceBail: false } } };
}
function derived(kind, ending, text, beside) {
    const name = `.qtest-stryker-${kind}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}${ending}`;
    return { path: external_node_path_.posix.join(beside === undefined ? '.' : external_node_path_.posix.dirname(beside), name), text };
}
function vitestConfig(config, tests) {
    return `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${external_node_path_.posix.basename(config)}`)};`}
const tests = ${JSON.stringify(tests)};
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
  const test = { ...config.test };
  const first = (test.projects ?? (Array.isArray(test.workspace) ? test.workspace : undefined))?.find(isInline);
  delete test.projects;
  delete test.workspace;
  const merged = { ...config, ...first, test: { ...test, ...first?.test } };
  const base = path.resolve(merged.root ?? '.', merged.test.dir ?? '.');
  merged.test.include = tests.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
  return merged;
};
`;
}
function jestConfig(project, config, tests) {
    return `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const tests = ${JSON.stringify(tests)}.map((file) => path.join(__dirname, file));
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[[\\]{}()*?!+@]/g, '\\\\$&');
const isInline = (entry) => typeof entry === 'object' && entry !== null && !entry.runner;
module.exports = async () => {
  const fromJest = createRequire(fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')}));
  const fromCli = createRequire(fs.realpathSync(fromJest.resolve('jest-cli')));
  const { readInitialOptions } = fromCli('jest-config');
  const { config } = await readInitialOptions(${config === undefined ? 'undefined' : JSON.stringify(config)}, {
    packageRootOrConfig: __dirname,
    skipMultipleConfigError: true,
  });
  const rootDir = path.resolve(__dirname, config.rootDir ?? '.');
  const { projects, testRegex, coverageThreshold, reporters, ...rest } = { ...config, ...(config.projects ?? []).find(isInline) };
  const roots = [...new Set([...(rest.roots ?? ['<rootDir>']).map((root) => path.resolve(rootDir, root.replace('<rootDir>', rootDir))), ...tests.map((file) => path.dirname(file))])];
  return { ...rest, rootDir, roots, testMatch: tests.map(asGlob) };
};
`;
}
function escapeGlob(file) {
    return file.replace(/[\\[\]{}()*?!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/engine.js
/** Faults against tests: one run of StrykerJS in the copy, with exactly the selected mutants and exactly the given tests. */










const ENGINE = { name: 'stryker', version: engine_home/* STRYKER_VERSION */.OU };
/** For a whole run of Stryker; each fault has its own limit. */
const RUN_MS = 30 * 60_000;
/** Never rejects for what a tool or the code under test does: what makes the results worthless is in `invalid`. */
async function runStryker(request) {
    const started = performance.now();
    const done = (results, invalid) => ({
        planned: request.faults.length,
        results,
        ...(invalid ? { invalid } : {}),
        engine: ENGINE,
        durationMs: performance.now() - started,
    });
    if (request.faults.length === 0)
        return done([]);
    if (request.tests.length === 0 && request.proposed.length === 0) {
        return done(request.faults.map((fault) => ({ fault, status: 'no-coverage', killedBy: [], coveredBy: [] })));
    }
    let home;
    try {
        home = await (0,engine_home/* engineHome */.KE)(request.signal);
    }
    catch (error) {
        request.signal.throwIfAborted();
        const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return done(unrun(request.faults), {
            code: 'engine-missing',
            message: `StrykerJS ${engine_home/* STRYKER_VERSION */.OU} is not installed and could not be: ${why}`,
        });
    }
    try {
        const first = await strykerRun(request, home, request.faults, request.concurrency);
        if (first.invalid)
            return done(first.results ?? unrun(request.faults), first.invalid);
        return done(await confirmTimeouts(request, home, first.results));
    }
    finally {
        await request.workspace.restore();
    }
}
/** A fault that timed out among others is run once more alone before it counts. */
async function confirmTimeouts(request, home, results) {
    const late = results.filter((r) => r.status === 'timeout' && r.reason !== HIT_LIMIT).map((r) => r.fault);
    if (late.length === 0)
        return results;
    const again = await strykerRun(request, home, late, 1);
    if (again.invalid)
        return results;
    const byId = new Map(again.results.map((r) => [r.fault.id, r]));
    return results.map((r) => byId.get(r.fault.id) ?? r);
}
/** Stryker's own word for a loop that it stopped by counting: certain without a second run. */
const HIT_LIMIT = 'hit limit reached';
let runs = 0;
async function strykerRun(request, home, faults, concurrency) {
    const { project, workspace, signal } = request;
    const scratch = external_node_path_.join(workspace.scratch, `stryker-${++runs}`);
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true });
    const inProject = (file) => external_node_path_.posix.relative(project.root, file);
    const tests = [...new Set([...request.tests, ...request.proposed.map((p) => p.path)])];
    for (const file of request.proposed)
        await workspace.write(file.path, file.text);
    // Stryker puts its mutants into these files and takes them out again, unless it is killed: the workspace remembers them.
    for (const file of request.files)
        await workspace.write(file.path, file.headText);
    const config = runnerConfig(project, tests.map(inProject));
    if (config.file)
        await workspace.write(external_node_path_.posix.join(project.root, config.file.path), config.file.text);
    const controls = await chooseControls(request.files);
    const selection = {
        home,
        keys: faults.map((fault) => faultKey(fault, inProject(fault.file))),
        hunks: [...request.hunks.values()].flat(),
        controls: controls.places,
    };
    const files = {
        selection: external_node_path_.join(scratch, 'selection.json'),
        config: external_node_path_.join(scratch, 'stryker.json'),
        report: external_node_path_.join(scratch, 'report.json'),
    };
    (0,external_node_fs_.writeFileSync)(files.selection, JSON.stringify(selection));
    const plugin = await assemblePlugin(project, home, external_node_path_.join(scratch, 'engine'));
    const mutate = [
        ...mutateRanges(faults, request).map(([file, start, end]) => `${engine_escapeGlob(inProject(file))}:${start}-${end}`),
    ];
    (0,external_node_fs_.writeFileSync)(files.config, JSON.stringify(strykerOptions({
        project,
        plugin,
        mutate,
        concurrency,
        timeoutMs: request.timeoutMs,
        report: files.report,
        scratch,
        runner: config.options,
    })));
    const end = await (0,sandbox_process/* runProcess */.R)({
        file: process.execPath,
        args: [external_node_path_.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', files.config],
        cwd: external_node_path_.join(workspace.root, project.root),
        env: { ...project.scriptEnv, [SELECTION_VARIABLE]: files.selection, NODE_ENV: 'test' },
        timeoutMs: RUN_MS,
        signal,
        heapMb: 4_096,
    });
    signal.throwIfAborted();
    const report = readReport(files.report);
    (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    if (!report)
        return { invalid: crashOf(end.failedToStart ?? end.output) };
    return judged(report, faults, inProject);
}
/** Lines of the functions that hold the faults, joined where they meet; whole functions, so that controls fit in. */
function mutateRanges(faults, { files }) {
    return files.flatMap(({ path: file, functions }) => {
        const own = faults.filter((f) => f.file === file).map((f) => [f.location.start.line, f.location.end.line]);
        const lines = [...own, ...functions.map((f) => [f.head.line, f.head.endLine])].sort((a, b) => a[0] - b[0]);
        const joined = [];
        for (const [start, end] of lines) {
            const last = joined.at(-1);
            if (last && start <= last[1] + 1)
                last[1] = Math.max(last[1], end);
            else
                joined.push([start, end]);
        }
        return joined.map(([start, end]) => [file, start, end]);
    });
}
function strykerOptions(o) {
    return {
        testRunner: RUNNER_NAMES[o.project.framework],
        plugins: [o.plugin, (0,assets/* assetPath */.Q)('engines', 'stryker', 'plugin.mjs')],
        checkers: ['qtest'],
        mutate: o.mutate,
        inPlace: true,
        reporters: ['json'],
        jsonReporter: { fileName: o.report },
        tempDirName: external_node_path_.join(o.scratch, 'tmp'),
        // Stryker cannot read the configuration of TypeScript 7, and needs none in a copy of the whole repository.
        tsconfigFile: 'no.tsconfig.json',
        disableTypeChecks: true,
        coverageAnalysis: 'perTest',
        concurrency: o.concurrency,
        timeoutMS: o.timeoutMs,
        timeoutFactor: 1,
        allowEmpty: true,
        allowConsoleColors: false,
        fileLogLevel: 'off',
        logLevel: 'error',
        ...o.runner,
    };
}
function judged(report, faults, inProject) {
    const failure = controlFailure(report);
    if (failure)
        return { invalid: failure };
    const byKey = new Map(report.map((mutant) => [mutantKey(mutant), mutant]));
    const found = faults.map((fault) => ({ fault, mutant: byKey.get(faultKey(fault, inProject(fault.file))) }));
    const missing = found.filter((f) => !f.mutant);
    if (missing.length > 0) {
        const [first] = missing;
        return {
            invalid: {
                code: 'results-incomplete',
                message: `${missing.length} of ${faults.length} faults have no result, the first in ${first?.fault.file}:${first?.fault.location.start.line} (${first?.fault.operator})`,
            },
        };
    }
    const results = found.map(({ fault, mutant }) => resultOf(fault, mutant));
    const idle = report.find((m) => m.status === 'Survived' && m.coveredBy.length > 0 && m.testsCompleted === 0);
    if (idle)
        return {
            invalid: {
                code: 'covered-but-not-run',
                message: `tests cover ${idle.file}:${idle.line} and none was run against the fault there`,
            },
        };
    if (results.length > 1 && results.every((r) => r.status === 'timeout' && r.reason !== HIT_LIMIT)) {
        return { results, invalid: { code: 'all-timeouts', message: `all ${results.length} faults timed out` } };
    }
    return { results };
}
function unrun(faults) {
    return faults.map((fault) => ({ fault, status: 'pending', killedBy: [], coveredBy: [] }));
}
const STATUSES = {
    Killed: 'killed',
    Timeout: 'timeout',
    Survived: 'survived',
    NoCoverage: 'no-coverage',
    CompileError: 'compile-error',
    RuntimeError: 'runtime-error',
    Ignored: 'ignored',
};
function resultOf(fault, mutant) {
    const reason = /hit limit reached/i.test(mutant.reason ?? '') ? HIT_LIMIT : mutant.reason;
    return {
        fault,
        status: STATUSES[mutant.status] ?? 'pending',
        killedBy: mutant.killedBy,
        coveredBy: mutant.coveredBy,
        ...(reason ? { reason } : {}),
    };
}
function crashOf(output) {
    const lines = output.trim().split('\n').slice(-12).join('\n');
    if (/There were failed tests in the initial test run/.test(output))
        return { code: 'baseline-red', message: `tests that pass by themselves fail under StrykerJS:\n${lines}` };
    if (/No tests were executed/.test(output))
        return { code: 'no-tests-run', message: 'StrykerJS found no test to run' };
    return { code: 'engine-crashed', message: `StrykerJS ended without a report:\n${lines}` };
}
function engine_escapeGlob(file) {
    return file.replace(/[\\[\]{}()*?!+@]/g, '\\$&');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/generate/test-case.js
/**
 * The test-case language: what search (and later a model) proposes, what renderers print. Plain JSON.
 * Every language's renderer prints the kinds that its `capabilities` name.
 */

const SCHEMA_VERSION = 1;
/** A thing that a module exports: `file` relative to the repository; `path` as importers reach it (`default`, `parse`, `Stock`, `default.parse`). */
const exportRef = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), path: schemas/* string */.YjP() });

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/case-id.js


/** An input as a test case; its id is the hash of target, arrange and act, so equal inputs have equal ids everywhere. */
function testCase(input, functionId, assert) {
    const { entry, arrange, act, provenance } = input;
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([entry, arrange, act]))
        .digest('hex')
        .slice(0, 16);
    return { schemaVersion: SCHEMA_VERSION, id, target: entry, function: functionId, arrange, act, assert, provenance };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/input-id.js
/** The id of an input: its text, so that equal inputs are equal in every process. */
function inputId(input) {
    return `${keyOf(input.entry)} ${JSON.stringify(input.act)}`;
}
function keyOf(ref) {
    return `${ref.file}#${ref.path}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/journal.js
/** A file that always holds what runs right now, for whoever finds the process dead or hung. Its mtime is the heartbeat. */

const HEADER = 96;
const openSync = external_node_fs_.openSync;
const writeSync = external_node_fs_.writeSync;
function openJournal(path) {
    const file = openSync(path, 'w');
    let counter = 0;
    let length = 0;
    function header(phase, fault = '-') {
        counter = (counter + 1) % 1e9;
        writeSync(file, `${counter} ${phase} ${fault} ${length}`.padEnd(HEADER), 0);
    }
    return {
        input: (input) => {
            const text = JSON.stringify(input);
            writeSync(file, text, HEADER);
            length = Buffer.byteLength(text);
            header('run');
        },
        fault: (engineId) => header('run', engineId),
        load: (fault) => header('load', fault),
        idle: () => header('idle'),
    };
}
/** Undefined where the process never came to write one. */
function readJournal(bytes) {
    const [counter, phase, fault, length] = bytes.subarray(0, HEADER).toString('utf8').trim().split(' ');
    if (!phase)
        return undefined;
    const text = bytes.subarray(HEADER, HEADER + Number(length)).toString('utf8');
    return {
        counter: Number(counter),
        phase: phase,
        ...(fault && fault !== '-' ? { fault } : {}),
        ...(phase === 'run' ? { input: JSON.parse(text) } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/request.js
/** File names inside the output folder. */
const FILES = { journal: 'journal', checkpoint: 'checkpoint.json', result: 'result.json' };

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/run-harness.js
/** Runs the harness to its end: a process that hangs or dies is started again without what it died of, a few times. */






const MAX_RESTARTS = 5;
const WATCH_EVERY_MS = 200;
/** How long the journal may be silent, by what runs. */
const SILENCE_MS = { start: 60_000, load: 20_000, run: 2_000, idle: 30_000 };
/**
 * `result` is undefined where it died more than five times, or was aborted.
 * Throws ToolError where the runner ended without result outside of any run: then it could not start the harness.
 */
async function runHarness(request, options, deps, restarts = MAX_RESTARTS) {
    await (0,promises_.mkdir)(request.output, { recursive: true });
    const deaths = [];
    let current = request;
    while (deaths.length <= restarts && !options.signal.aborted) {
        await Promise.all(Object.values(FILES).map((name) => (0,promises_.rm)(external_node_path_.join(request.output, name), { force: true })));
        const requestPath = external_node_path_.join(request.output, 'request.json');
        await (0,promises_.writeFile)(requestPath, JSON.stringify(current));
        const { launched, isHung } = await launchWatched(requestPath, request.output, options, deps);
        const result = await readJson(external_node_path_.join(request.output, FILES.result));
        if (result || options.signal.aborted)
            return { result, deaths };
        const journal = await lastJournal(request.output);
        if (!journal || journal.phase === 'idle')
            throw couldNotRun(launched);
        deaths.push({ how: isHung ? 'hang' : 'crash', journal });
        if (journal.phase === 'load' && !journal.fault)
            return { result: undefined, deaths };
        const checkpoint = await readJson(external_node_path_.join(request.output, FILES.checkpoint));
        current = withoutDeath(current, journal, checkpoint?.corpus ?? []);
    }
    return { result: undefined, deaths };
}
/** The same request, without what ran last and beginning with what was found so far. */
function withoutDeath(request, journal, corpus) {
    const fault = journal.fault === undefined ? {} : { fault: journal.fault };
    const ban = journal.input ? { input: inputId(journal.input), ...fault } : { input: '*', ...fault };
    return { ...request, banned: [...request.banned, ban], resume: corpus.length ? corpus : request.resume };
}
async function launchWatched(requestPath, output, options, deps) {
    const killer = new AbortController();
    const signal = AbortSignal.any([options.signal, killer.signal]);
    const { timezone, locale } = options;
    const running = deps.launch({ requestPath, timezone, locale, signal });
    const watching = watch(external_node_path_.join(output, FILES.journal), killer, signal);
    try {
        return { launched: await running, isHung: killer.signal.aborted };
    }
    finally {
        clearInterval(watching);
    }
}
/** Ends the process when its journal has not moved for too long. */
function watch(journal, killer, signal) {
    let last = '';
    let since = performance.now();
    return setInterval(() => {
        if (signal.aborted)
            return;
        void readHead(journal).then(({ text, phase }) => {
            const now = performance.now();
            if (text !== last)
                [last, since] = [text, now];
            else if (now - since > SILENCE_MS[phase])
                killer.abort();
        });
    }, WATCH_EVERY_MS);
}
async function readHead(journal) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(journal);
        const entry = readJournalHead(await (0,promises_.readFile)(journal));
        return { text: `${mtimeMs} ${entry?.counter}`, phase: entry?.phase ?? 'start' };
    }
    catch {
        return { text: '', phase: 'start' }; // not written yet
    }
}
function readJournalHead(bytes) {
    const [counter, phase] = bytes.subarray(0, 40).toString('latin1').split(' ');
    return phase === 'load' || phase === 'run' || phase === 'idle' ? { counter: Number(counter), phase } : undefined;
}
async function lastJournal(output) {
    try {
        return readJournal(await (0,promises_.readFile)(external_node_path_.join(output, FILES.journal)));
    }
    catch {
        return undefined; // never written, or torn by the kill
    }
}
async function readJson(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch {
        return undefined; // never written: the process did not come that far
    }
}
function couldNotRun(launched) {
    return new errors/* ToolError */.v('the test runner did not run the search', {
        command: 'test runner',
        ...(launched.exitCode === undefined ? {} : { exitCode: launched.exitCode }),
        output: launched.output,
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/explore.js
/** Searches inputs that tell faults and base apart from head, and runs given cases afresh: the parent's side of the harness. */



/** A leap day at noon, UTC: every run happens then. */
const NOW = Date.UTC(2024, 1, 29, 12);
/** Never rejects for what the code under test does; throws ToolError where the runner cannot start. */
async function explore(request, deps) {
    const { signal } = request;
    const run = await runHarness(harnessRequest(request, deps), { timezone: 'UTC', locale: 'en_US.UTF-8', signal }, deps);
    for (const death of run.deaths)
        request.progress?.(`search ${death.how}: started again`);
    if (run.result?.mode === 'explore')
        return exploration(request, run.result, run.deaths);
    const message = run.result?.mode === 'failed' ? `module does not load: ${run.result.message}` : reasonOf(run.deaths);
    return nothing(request, message, run.deaths);
}
/** As many outcomes as cases; one that hangs or dies is said so, and the others go on. */
async function observe(request, deps) {
    const outcomes = new Map();
    let left = request.cases;
    while (left.length) {
        const { timezone, locale, signal } = request;
        const run = await runHarness(observeRequest(left, request, deps), { timezone, locale, signal }, deps, 0);
        if (run.result?.mode === 'observe') {
            for (const [index, outcome] of run.result.outcomes.entries())
                outcomes.set(left[index].id, outcome);
            break;
        }
        const died = run.deaths.at(-1);
        const culprit = left.find((one) => JSON.stringify(one.act) === JSON.stringify(died?.journal.input?.act));
        if (!culprit || !died) {
            const failed = run.result?.mode === 'failed' ? `load: ${run.result.message}` : 'crash';
            for (const one of left)
                outcomes.set(one.id, empty(failed));
            break;
        }
        outcomes.set(culprit.id, empty(died.how));
        left = left.filter((one) => one !== culprit);
    }
    return request.cases.map((one) => outcomes.get(one.id) ?? empty('not run'));
}
function empty(failed) {
    return { steps: [], state: [], stubs: [], failed };
}
function harnessRequest(request, deps) {
    const { facts, faults, functions, iterations, wallMs, seed } = request;
    return {
        mode: 'explore',
        modules: deps.modules,
        entries: facts.entries,
        pools: facts.pools,
        faults,
        functions,
        iterations,
        wallMs,
        seed,
        now: NOW,
        banned: [],
        resume: [],
        output: external_node_path_.join(deps.scratch, 'search'),
        guard: deps.guard,
        cases: [],
        revision: 'head',
    };
}
function observeRequest(cases, request, deps) {
    const nothing = { entries: [], pools: {}, faults: [], functions: [], banned: [], resume: [] };
    return {
        ...nothing,
        mode: 'observe',
        modules: deps.modules,
        iterations: 0,
        wallMs: 0,
        seed: request.chance,
        now: NOW,
        output: external_node_path_.join(deps.scratch, 'observe'),
        guard: deps.guard,
        cases,
        revision: 'head',
    };
}
function exploration(request, result, deaths) {
    const suspected = hungFaults(request.faults, deaths);
    const loads = result.unloadable.flatMap(({ file, message }) => request.functions
        .filter((fn) => fn.id.startsWith(`${file}#`))
        .map((fn) => ({ function: fn.id, reason: `module does not load: ${message}`, code: 'load' })));
    const { candidates, runs, unstable, searchMs, loadMs } = result.stats;
    return {
        cases: result.cases.map((one) => exploredCase(one, request)),
        unreached: result.unreached,
        killed: [...result.killed, ...suspected.filter((id) => !result.killed.includes(id))],
        cut: result.cut,
        stopped: [...loads, ...result.stopped],
        findings: findings(deaths),
        stats: { candidates, runs, unstable, searchMs, loadMs, restarts: deaths.length },
    };
}
/** Faults with which a process hung or died: they would time out under any test that reaches them. */
function hungFaults(faults, deaths) {
    const engineIds = new Set(deaths.flatMap(({ journal }) => (journal.fault === undefined ? [] : [journal.fault])));
    return faults.filter((fault) => engineIds.has(fault.engineId)).map((fault) => fault.id);
}
/** Inputs with which head itself hung or died. */
function findings(deaths) {
    return deaths.flatMap(({ how, journal }) => {
        if (!journal.input || journal.fault !== undefined)
            return [];
        const message = how === 'hang' ? 'does not return' : 'ends the process';
        return [{ kind: how, case: testCase(journal.input, '', []), message }];
    });
}
function exploredCase(one, request) {
    const { outcome, kills, base, reached, complexity } = one;
    return {
        case: testCase(one.input, aboutFunction(one, request), one.assert),
        outcome,
        kills,
        ...(base ? { base } : {}),
        reached,
        complexity,
    };
}
/** The changed function in which the case notices most. */
function aboutFunction(one, request) {
    const functionOf = new Map(request.faults.map((fault) => [fault.id, fault.function]));
    const counts = new Map(one.reached.map((id) => [id, 0]));
    for (const { fault } of one.kills) {
        const id = functionOf.get(fault);
        if (id !== undefined)
            counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    let best = one.reached[0] ?? '';
    for (const [id, count] of counts)
        if (count > (counts.get(best) ?? 0))
            best = id;
    return best;
}
function nothing(request, reason, deaths) {
    return {
        cases: [],
        unreached: request.faults.map((fault) => fault.id),
        killed: [],
        cut: true,
        stopped: request.functions.map((fn) => ({ function: fn.id, reason, code: 'load' })),
        findings: findings(deaths),
        stats: { candidates: 0, runs: 0, unstable: 0, searchMs: 0, loadMs: 0, restarts: deaths.length },
    };
}
function reasonOf(deaths) {
    const last = deaths.at(-1);
    if (!last)
        return 'the search was stopped';
    const when = last.journal.phase === 'load' ? 'while the module loads' : 'again and again';
    return last.how === 'hang' ? `does not return ${when}` : `ends the process ${when}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/facts.js
/**
 * What inputs fit the changed functions of a project: its exported ways in with their parameter types, literals and
 * regular expressions turned into values, and calls that tests and documentation already hold.
 * Nothing of the project is executed. What could not be learnt is said in `notices`; it does not throw for odd sources.
 */
async function extractFacts(request) {
    const { extract } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    return extract(request);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/arid.js
/** Named rules for code in which a fault says nothing about the tests: such faults are counted and never judged. */

const LOGGERS = /^(?:console|log|logger|debug|trace|winston|pino|bunyan|metrics|statsd|telemetry)$/i;
const LOG_CALLS = /^(?:log|debug|trace|warn|deprecate|deprecated|debuglog)$/i;
const RULES = [
    { id: 'log', applies: (node) => node.type === 'CallExpression' && isLogCall(node) },
    { id: 'message', applies: (node, child) => isErrorConstruction(node) && child !== node['callee'] },
    { id: 'message', applies: (node) => isMessageAssignment(node) },
    {
        id: 'environment',
        applies: (node, child) => isBranch(node) && child === node['test'] && mentionsEnvironment(child),
    },
    {
        id: 'assertion',
        applies: (node, child) => isAssertion(node) && Array.isArray(node['arguments']) && node['arguments'].indexOf(child) > 0,
    },
];
/** The first rule that makes a fault arid, by its ancestors from the outermost in; undefined when it is worth a test. */
function aridBy(ancestors) {
    for (let i = 0; i + 1 < ancestors.length; i++) {
        const [node, child] = [ancestors[i], ancestors[i + 1]];
        const rule = node && child && RULES.find((r) => r.applies(node, child));
        if (rule)
            return rule.id;
    }
    const last = ancestors.at(-1);
    return last && last.type === 'CallExpression' && isLogCall(last) ? 'log' : undefined;
}
function isLogCall(node) {
    const callee = node['callee'];
    if (!isNode(callee))
        return false;
    if (callee.type === 'Identifier')
        return LOG_CALLS.test(String(callee['name']));
    const object = rootName(callee);
    return callee.type === 'MemberExpression' && object !== undefined && LOGGERS.test(object);
}
/** `console` of `console.log`, `log` of `this.log.info`. */
function rootName(callee) {
    const object = callee['object'];
    if (!isNode(object))
        return undefined;
    if (object.type === 'Identifier')
        return String(object['name']);
    const property = object['property'];
    return object.type === 'MemberExpression' && isNode(property) ? String(property['name']) : undefined;
}
function isErrorConstruction(node) {
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression')
        return false;
    const callee = node['callee'];
    return isNode(callee) && callee.type === 'Identifier' && /(?:Error|Exception)$/.test(String(callee['name']));
}
/** `error.message = …`, and `message: …` handed on. */
function isMessageAssignment(node) {
    const left = node['left'];
    const property = isNode(left) && left.type === 'MemberExpression' ? left['property'] : undefined;
    return node.type === 'AssignmentExpression' && isNode(property) && property['name'] === 'message';
}
function isBranch(node) {
    return node.type === 'IfStatement' || node.type === 'ConditionalExpression';
}
function isAssertion(node) {
    const callee = node['callee'];
    return (node.type === 'CallExpression' &&
        isNode(callee) &&
        callee.type === 'Identifier' &&
        /^(?:assert|invariant)$/.test(String(callee['name'])));
}
function mentionsEnvironment(node) {
    return /"name":"process".*"name":"env"/.test(JSON.stringify(node, (key, value) => (key === 'loc' ? undefined : value)));
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/hunk-revert.js
/** Faults that put one changed hunk back to what it was on base: if no test notices, undoing the change breaks nothing. */


/** The smallest subtrees of `head` that differ from `base`, each with base's counterpart. Empty when they do the same. */
function hunksBetween(head, base) {
    const hunks = [];
    return compare(unwrapped(head), unwrapped(base), hunks) ? hunks : [];
}
/** False when the difference could not be put into a replacement at or below this node: the parent must try. */
function compare(head, base, hunks) {
    if (canonical(head) === canonical(base))
        return true;
    const found = [];
    if (head.type === base.type && compareFields(head, base, found)) {
        hunks.push(...found);
        return true;
    }
    const fits = (isExpression(head) && isExpression(base)) || (isStatement(head) && isStatement(base));
    if (!fits || typeof head.start !== 'number' || typeof head.end !== 'number')
        return false;
    hunks.push({
        start: head.start,
        end: head.end,
        type: head.type,
        code: canonical(head),
        replacement: withoutPositions(base),
    });
    return true;
}
function compareFields(head, base, hunks) {
    const names = new Set([...fieldsOf(head), ...fieldsOf(base)]);
    for (const name of names) {
        const a = head[name];
        const b = base[name];
        if (canonical(a) === canonical(b))
            continue;
        if (isName(head, name))
            return false;
        if (isNode(a) && isNode(b)) {
            if (!compare(unwrapped(a), unwrapped(b), hunks))
                return false;
        }
        else if (Array.isArray(a) && Array.isArray(b)) {
            if (!compareLists(head, name, a, b, hunks))
                return false;
        }
        else
            return false;
    }
    return true;
}
/** A member's or property's name is not an expression of its own: what holds it is replaced. */
function isName(owner, field) {
    return (field === 'property' || field === 'key' || field === 'label') && owner['computed'] !== true;
}
function compareLists(owner, name, a, b, hunks) {
    if (a.length === b.length) {
        const pairs = a.map((item, i) => [item, b[i]]);
        return pairs.every(([x, y]) => canonical(x) === canonical(y) || (isNode(x) && isNode(y) && compare(unwrapped(x), unwrapped(y), hunks)));
    }
    return (owner.type === 'BlockStatement' &&
        name === 'body' &&
        compareStatements(owner, a, b, hunks));
}
/** Statements were added or removed: one replacement of the whole block for each such stretch, the rest as head has it. */
function compareStatements(block, a, b, hunks) {
    if (typeof block.start !== 'number' || typeof block.end !== 'number')
        return false;
    const parts = (0,array/* diffArrays */.E)(a.map(canonical), b.map(canonical));
    let inHead = 0;
    let inBase = 0;
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (!part)
            continue;
        if (!part.added && !part.removed) {
            inHead += part.count;
            inBase += part.count;
            continue;
        }
        const next = parts[i + 1];
        const removed = part.removed ? part.count : 0;
        let added = part.added ? part.count : 0;
        if (part.removed && next?.added) {
            added = next.count;
            i++;
        }
        const body = [...a.slice(0, inHead), ...b.slice(inBase, inBase + added), ...a.slice(inHead + removed)];
        hunks.push({
            start: block.start,
            end: block.end,
            type: block.type,
            code: canonical(block),
            replacement: withoutPositions({ ...block, body }),
        });
        inHead += removed;
        inBase += added;
    }
    return true;
}
/** The operator for one file: yields base's text where a hunk stands. Names that head's scope lacks rule a hunk out. */
function hunk_revert_hunkRevert(hunks) {
    const byPlace = Map.groupBy(hunks, (hunk) => `${hunk.type}:${hunk.start}:${hunk.end}`);
    return {
        name: 'HunkRevert',
        *mutate(path) {
            const here = byPlace.get(`${path.node.type}:${path.node.start}:${path.node.end}`) ?? [];
            for (const hunk of here) {
                if (hunk.code !== canonical(path.node))
                    continue;
                const known = (name) => path.scope.hasBinding(name) || GLOBALS.has(name) || mentions(path.node, name);
                if (freeNames(hunk.replacement).every(known))
                    yield structuredClone(hunk.replacement);
            }
        },
    };
}
const GLOBALS = new Set([
    ...Object.getOwnPropertyNames(globalThis),
    'undefined',
    'arguments',
    'require',
    'module',
    'exports',
    'window',
    'document',
]);
function mentions(node, name) {
    return walk(node).some((n) => n.type === 'Identifier' && n['name'] === name);
}
/** Identifiers that a tree reads and does not declare itself. */
function freeNames(root) {
    const declared = new Set();
    const read = new Set();
    const visit = (node, skip) => {
        for (const name of fieldsOf(node)) {
            const child = node[name];
            const isKey = (name === 'property' || name === 'key') && node['computed'] !== true;
            if (isKey || skip.has(child))
                continue;
            for (const item of Array.isArray(child) ? child : [child]) {
                if (!isNode(item))
                    continue;
                if (item.type === 'Identifier')
                    read.add(String(item['name']));
                visit(item, skip);
            }
        }
    };
    if (root.type === 'Identifier')
        return [String(root['name'])];
    for (const node of walk(root)) {
        const patterns = node.type === 'VariableDeclarator'
            ? [node['id']]
            : node.type.includes('Function')
                ? [node['id'], ...(node['params'] ?? [])]
                : node.type === 'CatchClause'
                    ? [node['param']]
                    : [];
        for (const pattern of patterns)
            if (isNode(pattern))
                for (const n of walk(pattern))
                    if (n.type === 'Identifier')
                        declared.add(String(n['name']));
    }
    visit(root, new Set());
    return [...read].filter((name) => !declared.has(name));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/changed-code.js


/** Hunks between each edited function and its counterpart on base. Functions that moved here from another file have none. */
function functionHunks(functions, head, base) {
    return functions.flatMap((fn) => {
        if (!fn.base || fn.because.how !== 'edited')
            return [];
        const now = functionAt(head, fn.head.start, fn.head.end);
        const before = functionAt(base, fn.base.function.start, fn.base.function.end);
        return now && before ? bodyHunks(now, before) : [];
    });
}
/** Hunks between changed module-level values that judged functions use. */
function changedBindings(functions, head, base) {
    const names = new Set(functions.flatMap((fn) => (fn.because.how === 'uses' ? [fn.because.binding] : [])));
    return [...names].flatMap((name) => {
        const now = initialValue(head, name);
        const before = initialValue(base, name);
        return now && before ? hunksBetween(now, before) : [];
    });
}
/** Parameters must agree in their names, or base's body would not fit head's parameters. */
function bodyHunks(now, before) {
    const [body, old] = [now['body'], before['body']];
    if (!isNode(body) || !isNode(old))
        return [];
    const names = (fn) => JSON.stringify(fn['params'].map(parameterName));
    if (names(now) !== names(before))
        return hunksBetween({ ...body, type: body.type }, old);
    const params = (fn) => ({ type: 'Parameters', params: fn['params'] });
    return [...hunksBetween(params(now), params(before)), ...hunksBetween(body, old)];
}
function parameterName(node) {
    if (node.type === 'AssignmentPattern' && isNode(node['left']))
        return node['left']['name'];
    return node['name'] ?? node.type;
}
/** The outermost function inside a stretch of the file. */
function functionAt(root, start, end) {
    return walk(root).find((node) => (node.start ?? -1) >= start &&
        (node.end ?? Infinity) <= end &&
        Array.isArray(node['params']) &&
        isNode(node['body']));
}
function initialValue(root, name) {
    for (const node of walk(root)) {
        if (node.type !== 'VariableDeclarator' || !isNode(node['id']) || node['id']['name'] !== name)
            continue;
        return isNode(node['init']) ? node['init'] : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/library-calls.js
/** Faults in calls of the language's own library that Stryker has no operator for: Math, rounding, dates, strings. */

/** Functions of Math by what they are mistaken for. Stryker itself swaps min and max. */
const MATH = {
    floor: ['round'],
    ceil: ['floor'],
    round: ['floor'],
    trunc: ['floor'],
};
/** Functions of one argument whose loss leaves the argument itself. */
const IDENTITY = new Set(['abs', 'sign', 'sqrt', 'cbrt', 'log', 'log2', 'log10', 'exp']);
const NUMBER = { isInteger: ['isFinite'], isSafeInteger: ['isFinite'] };
const GLOBAL = { parseInt: 'parseFloat', parseFloat: 'parseInt' };
const DATE = {
    getDate: 'getDay',
    getDay: 'getDate',
    getMonth: 'getDate',
    getUTCDate: 'getUTCDay',
    getUTCDay: 'getUTCDate',
    getUTCMonth: 'getUTCDate',
    getFullYear: 'getMonth',
    getUTCFullYear: 'getUTCMonth',
    getHours: 'getMinutes',
    getMinutes: 'getHours',
    getUTCHours: 'getUTCMinutes',
    getUTCMinutes: 'getUTCHours',
    getSeconds: 'getMinutes',
    setDate: 'setMonth',
    setMonth: 'setDate',
    setUTCDate: 'setUTCMonth',
    setUTCMonth: 'setUTCDate',
};
/** Methods of strings (and arrays) beyond those that Stryker swaps. */
const STRING = {
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    padStart: 'padEnd',
    padEnd: 'padStart',
    replaceAll: 'replace',
    includes: 'startsWith',
};
const library_calls_libraryCalls = [
    { name: 'MathFunction', mutate: mathFunction },
    { name: 'NumberFunction', mutate: numberFunction },
    { name: 'DateMethod', mutate: (path) => swapMethod(path, DATE) },
    { name: 'StringMethod', mutate: (path) => swapMethod(path, STRING) },
];
function* mathFunction({ node }) {
    const method = methodOf(node, 'Math');
    if (!method)
        return;
    for (const name of MATH[method] ?? [])
        yield withMethod(node, name);
    const args = node['arguments'];
    if (IDENTITY.has(method) && Array.isArray(args) && args.length === 1 && isNode(args[0]))
        yield withoutPositions(args[0]);
}
function* numberFunction({ node, scope }) {
    const method = methodOf(node, 'Number');
    for (const name of NUMBER[method ?? ''] ?? [])
        yield withMethod(node, name);
    const callee = node['callee'];
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'Identifier')
        return;
    const other = GLOBAL[String(callee['name'])];
    if (other && !scope.hasBinding(String(callee['name'])))
        yield withoutPositions({ ...node, callee: { ...callee, name: other } });
}
function* swapMethod({ node }, swaps) {
    const method = memberOf(node)?.method;
    if (method && Object.hasOwn(swaps, method))
        yield withMethod(node, swaps[method] ?? '');
}
/** The method's name where the node calls `<object>.<method>(…)`. */
function methodOf(node, object) {
    const member = memberOf(node);
    return member?.object.type === 'Identifier' && member.object['name'] === object ? member.method : undefined;
}
function memberOf(node) {
    const callee = node['callee'];
    if (node.type !== 'CallExpression' ||
        !isNode(callee) ||
        callee.type !== 'MemberExpression' ||
        callee['computed'] === true)
        return undefined;
    const { object, property } = callee;
    return isNode(object) && isNode(property) ? { object, method: String(property['name']) } : undefined;
}
function withMethod(node, name) {
    const callee = node['callee'];
    const property = callee['property'];
    return withoutPositions({ ...node, callee: { ...callee, property: { ...property, name } } });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/instrument.js
/** Every fault of the changed functions, placed behind switches in one copy of each file: Stryker's instrumenter with QTest's operators added. */







/** Makes faults for the changed functions of the files, and the instrumented text of each file. Throws on a syntax error. */
async function instrument(files) {
    const stryker = await loadStryker();
    const faults = [];
    const result = new Map();
    for (const file of files) {
        const head = await stryker.parse(file.path, file.headText);
        const base = file.baseText === undefined ? undefined : await stryker.parse(file.path, file.baseText);
        const scopes = scopesOf(file, head);
        const hunks = base
            ? [...functionHunks(file.functions, head, base), ...changedBindings(file.functions, head, base)]
            : [];
        const { code, mutants } = await stryker.instrument(file.path, file.headText, scopes.map((scope) => locationOf(lineStarts(file.headText), scope.start, scope.end)), [...library_calls_libraryCalls, hunk_revert_hunkRevert(hunks)]);
        const own = distinct(faultsOf(file, scopes, mutants, head), file.headText);
        faults.push(...own.map(({ fault }) => fault));
        const engineIds = new Map(own.flatMap(({ fault, mutant }) => (mutant.status === 'Ignored' ? [] : [[fault.id, mutant.id]])));
        result.set(file.path, { code: prepared(code), engineIds, hunks });
    }
    return { faults, files: result };
}
/** The instrumented text counts every switch that is passed, so that an endless loop under any fault ends. */
function prepared(code) {
    const counting = 'function isActive(id) {\n    if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Hit count limit reached");';
    const counted = code.replace('function isActive(id) {', counting);
    return counted.startsWith('#!') ? counted.replace('\n', '\n// @ts-nocheck\n') : `// @ts-nocheck\n${counted}`;
}
/** The changed functions, and the changed module-level bindings of functions that are judged because they use them. */
function scopesOf(file, head) {
    const functions = file.functions
        .filter((f) => f.because.how === 'edited')
        .map((owner) => ({ start: owner.head.start, end: owner.head.end, owner }));
    const bindings = new Map();
    for (const owner of file.functions) {
        if (owner.because.how !== 'uses' || bindings.has(owner.because.binding))
            continue;
        const node = declarationOf(head, owner.because.binding);
        if (typeof node?.start === 'number' && typeof node.end === 'number') {
            bindings.set(owner.because.binding, { start: node.start, end: node.end, owner });
        }
    }
    const users = file.functions
        .filter((f) => f.because.how === 'uses')
        .map((owner) => ({ start: owner.head.start, end: owner.head.end, owner }));
    return [...functions, ...bindings.values(), ...users].sort((a, b) => a.start - b.start || b.end - a.end);
}
/** The declarator or assignment of a module-level name. */
function declarationOf(root, name) {
    return walk(root).find((node) => node.type === 'VariableDeclarator' && isNode(node['id']) && node['id']['name'] === name);
}
function faultsOf(file, scopes, mutants, head) {
    const starts = lineStarts(file.headText);
    const functionNodes = [...walk(head)].filter((node) => /Function|Method/.test(node.type) && isNode(node['body']));
    const seen = new Map();
    return mutants.flatMap((mutant) => {
        const start = offsetAt(starts, mutant.location.start);
        const end = offsetAt(starts, mutant.location.end);
        const scope = scopes.findLast((s) => s.start <= start && end <= s.end);
        if (!scope)
            return [];
        const original = file.headText.slice(start, end);
        if (original === mutant.replacement)
            return [];
        const key = [file.path, scope.owner.name, original, mutant.replacement].join('\0');
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        const arid = mutant.status === 'Ignored' ? 'comment' : aridBy(ancestorsOf(head, start, end));
        const fault = {
            id: (0,external_node_crypto_.createHash)('sha256').update(`${key}\0${occurrence}`).digest('hex').slice(0, 8),
            file: file.path,
            function: scope.owner.id,
            operator: mutant.mutatorName,
            location: locationOf(starts, start, end),
            start,
            end,
            original,
            replacement: mutant.replacement,
            ...(arid === undefined ? {} : { arid }),
            static: !functionNodes.some((f) => contains(f, start, end)),
        };
        return [{ fault, mutant }];
    });
}
/** One fault for each resulting text; where a hunk put back and an operator agree, the hunk stays. */
function distinct(made, text) {
    const byResult = new Map();
    for (const item of made) {
        const { start, end, replacement, operator } = item.fault;
        const result = (text.slice(0, start) + replacement + text.slice(end)).replace(/[\s();]/g, '');
        const known = byResult.get(result);
        if (!known || (operator === 'HunkRevert' && known.fault.operator !== 'HunkRevert'))
            byResult.set(result, item);
    }
    const kept = new Set(byResult.values());
    return made.filter((item) => kept.has(item));
}
/** Holds the stretch and more: a function that is itself replaced is replaced where it stands. */
function contains(node, start, end) {
    const [from, to] = [node.start ?? 0, node.end ?? 0];
    return from <= start && end <= to && to - from > end - start;
}
/** Nodes that hold the stretch, from the outermost in. */
function ancestorsOf(root, start, end) {
    const chain = [];
    for (const node of walk(root))
        if ((node.start ?? 0) <= start && end <= (node.end ?? 0))
            chain.push(node);
    return chain;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function offsetAt(starts, position) {
    return (starts[position.line] ?? 0) + position.column;
}
/** Offsets as 1-based lines and columns. */
function locationOf(starts, start, end) {
    const place = (offset) => {
        const line = starts.findLastIndex((s) => s <= offset);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
    return { start: place(start), end: place(end) };
}
/** QTest's own operators, for whoever runs them elsewhere. */
function ownOperators(hunks) {
    return [...libraryCalls, hunkRevert(hunks)];
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/style.js + 1 modules
var style = __webpack_require__(3636);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/node.js
var node = __webpack_require__(6541);
;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/harness-loader.js
/** Parts of a harness test file that several runners share. The files are plain JavaScript, valid in a TypeScript file too. */

/** Milliseconds after which a runner gives up the harness test; QTest's own watchdog ends it long before. */
const HARNESS_TIMEOUT_MS = 2_000_000_000;
const HARNESS_TITLE = 'qtest harness';
const ESM_IMPORTS = `import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';`;
const COMMONJS_IMPORTS = `const nodeModule = require('node:module');
const { types } = require('node:util');`;
/** An object literal from module keys to functions that load them: `{ "src/a.ts": () => import("./a.ts") }`. */
function loaders(modules, call) {
    const entries = modules.map(({ key, specifier }) => `${JSON.stringify(key)}: () => ${call}(${JSON.stringify(specifier)})`);
    return `{ ${entries.join(', ')} }`;
}
/**
 * The harness for runners that load test files by Node itself. A fresh registry is: CommonJS files dropped from
 * `require.cache`, ES modules under a new `?qtest=N`, which a resolve hook hands on to what they import. Installed packages
 * and the engine stay.
 */
function nodeHarness(declareTest, { enginePath, requestPath, modules, esm }) {
    const specifiers = JSON.stringify(Object.fromEntries(modules.map(({ key, specifier }) => [key, specifier])));
    return `// @ts-nocheck
${esm ? ESM_IMPORTS : COMMONJS_IMPORTS}
${declareTest}
const here = ${esm ? 'import.meta.url' : '__filename'};
const requireHere = nodeModule.createRequire(here);
const specifiers = ${specifiers};
const engineFolder = ${JSON.stringify(external_node_path_.dirname(enginePath) + external_node_path_.sep)};
const isFresh = (file) => !/[\\\\/]node_modules[\\\\/]/.test(file) && !file.startsWith(engineFolder);
const TAG = /[?&]qtest=(\\d+)$/;
const nextUrl = (url, parent, specifier) => {
  const tag = TAG.exec(specifier) ?? TAG.exec(parent ?? '');
  if (!tag || !url.startsWith('file:') || /\\/node_modules\\//.test(url) || TAG.test(url)) return url;
  return url + (url.includes('?') ? '&' : '?') + 'qtest=' + tag[1];
};
let generation = 0;
let isHooked = false;
function hook() {
  if (isHooked) return;
  isHooked = true;
  if (nodeModule.registerHooks) {
    nodeModule.registerHooks({
      resolve(specifier, context, next) {
        if (context.conditions && ![...context.conditions].includes('import')) return next(specifier, context);
        const found = next(specifier.replace(TAG, ''), context);
        return { ...found, url: nextUrl(found.url, context.parentURL, specifier) };
      },
    });
  } else if (nodeModule.register) {
    const source = 'const TAG = ' + TAG + '; const nextUrl = ' + nextUrl + ';' +
      'export async function resolve(specifier, context, next) {' +
      ' const found = await next(specifier.replace(TAG, ""), context);' +
      ' return { ...found, url: nextUrl(found.url, context.parentURL, specifier) }; }';
    nodeModule.register('data:text/javascript,' + encodeURIComponent(source));
  }
}
function dropCommonJs() {
  for (const file of Object.keys(requireHere.cache)) {
    if (isFresh(file) && file !== ${esm ? 'fileURLToPath(here)' : 'here'}) delete requireHere.cache[file];
  }
  if (typeof module === 'object' && module && module.children) module.children.length = 0;
}
async function importFresh(specifier) {
  hook();
  const namespace = await import(specifier + '?qtest=' + generation);
  const file = commonJsFile(specifier);
  return file === undefined ? namespace : requireHere.cache[file].exports;
}
function commonJsFile(specifier) {
  try {
    const file = requireHere.resolve(specifier);
    const cached = requireHere.cache[file];
    return cached && !types.isModuleNamespaceObject(cached.exports) ? file : undefined;
  } catch {
    return undefined; // only importers can reach it
  }
}
async function loadOne(specifier) {
  ${esm
        ? 'return importFresh(specifier);'
        : `try {
    const exported = requireHere(specifier);
    if (!types.isModuleNamespaceObject(exported)) return exported;
  } catch (error) {
    if (!error || !['ERR_REQUIRE_ESM', 'ERR_REQUIRE_ASYNC_MODULE'].includes(error.code)) throw error;
  }
  return importFresh(specifier);`}
}
async function load(keys) {
  generation++;
  dropCommonJs();
  const loaded = {};
  for (const key of keys) loaded[key] = await loadOne(specifiers[key]);
  return loaded;
}
qtestHarness(async () => {
  await requireHere(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
});
`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/json-report.js
/** The JSON report that Jest defines and Vitest writes too. */

const MAX_MESSAGE = 2_000;
/** Reads it; `root` is what the results' files are relative to. Throws when the text is not such a report. */
function parseJestReport(text, root) {
    const report = JSON.parse(text);
    const files = field(report, 'testResults');
    if (!Array.isArray(files))
        throw new Error('The report has no testResults.');
    return files.flatMap((file) => resultsOf(file, root));
}
function resultsOf(file, root) {
    const name = external_node_path_.relative(root, String(field(file, 'name') ?? '')).replaceAll(external_node_path_.sep, '/');
    const tests = field(file, 'assertionResults');
    const results = (Array.isArray(tests) ? tests : []).map((test) => json_report_resultOf(test, name));
    const message = bounded(field(file, 'message'));
    // A file that failed with all of its tests well did not load, or broke after them.
    if (field(file, 'status') === 'failed' && !results.some((result) => result.status === 'failed')) {
        results.push({ file: name, titlePath: [], status: 'failed', message: message ?? '', durationMs: 0 });
    }
    return results;
}
function json_report_resultOf(test, file) {
    const ancestors = field(test, 'ancestorTitles');
    const titles = (Array.isArray(ancestors) ? ancestors : []).map(String).filter((title) => title !== '');
    const messages = field(test, 'failureMessages');
    const message = bounded(Array.isArray(messages) ? messages[0] : undefined);
    const status = field(test, 'status');
    const duration = Number(field(test, 'duration') ?? 0);
    return {
        file,
        titlePath: [...titles, String(field(test, 'title') ?? '')],
        status: status === 'passed' || status === 'failed' ? status : 'skipped',
        ...(message === undefined ? {} : { message }),
        durationMs: Number.isFinite(duration) ? duration : 0,
    };
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function bounded(text) {
    return typeof text === 'string' && text !== '' ? text.slice(0, MAX_MESSAGE) : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/jest.js
/** Jest 28 and later, with CommonJS or native ES modules. */





const jest = { id: 'jest', harnessSource, command, parseReport: parseJestReport };
/**
 * Neither `import` nor `export` stands in it, so it runs as CommonJS and as an ES module; which of both it is, only Jest's
 * configuration knows. `@jest/globals` is answered by Jest itself, installed or not.
 */
function harnessSource({ enginePath, requestPath, modules }) {
    return `// @ts-nocheck
const inCommonJs = typeof require === 'function';
const requirers = inCommonJs ? ${loaders(modules, 'require')} : {};
const importers = ${loaders(modules, 'import')};
const declare = typeof test === 'function' ? test : require('@jest/globals').test;
declare(${JSON.stringify(HARNESS_TITLE)}, async () => {
  const { jest: registry } = inCommonJs ? require('@jest/globals') : await import('@jest/globals');
  const { createRequire } = inCommonJs ? require('node:module') : await import('node:module');
  const load = async (keys) => {
    registry.resetModules();
    const loaded = {};
    for (const key of keys) loaded[key] = inCommonJs ? requirers[key]() : await importers[key]();
    return loaded;
  };
  await createRequire(${JSON.stringify(enginePath)})(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
}, ${HARNESS_TIMEOUT_MS});
`;
}
function command(project, files, options) {
    const config = configOf(project);
    const extras = extraFiles(project, files);
    const derived = extras.length === 0 ? undefined : derivedConfig(project, config, extras);
    const used = derived?.path ?? config;
    const canShuffle = (0,node/* isAtLeast */.du)(project.frameworkVersion ?? '28.0.0', '29.5.0');
    return {
        file: project.node.path,
        args: [
            ...(project.nodeFlags ?? []),
            project.runnerBin ?? '',
            ...(used === undefined ? [] : [`--config=${used}`]),
            '--json',
            `--outputFile=${options.reportPath}`,
            '--coverage=false',
            '--reporters=default',
            '--silent',
            '--ci',
            '--watchman=false',
            '--forceExit',
            `--cacheDirectory=${external_node_path_.join(external_node_path_.dirname(options.reportPath), 'jest-cache')}`,
            ...(options.testTimeoutMs > 0 ? [`--testTimeout=${options.testTimeoutMs}`] : []),
            ...(options.shuffleSeed !== undefined && canShuffle ? ['--randomize', `--seed=${options.shuffleSeed | 0}`] : []),
            ...(options.serial ? ['--runInBand'] : []),
            ...(files.length > 0 ? ['--runTestsByPath', ...files.map(asArgument)] : []),
        ],
        env: { ...project.scriptEnv },
        ...(derived ? { files: [derived] } : {}),
    };
}
/**
 * The project's configuration, read by Jest's own reader, with the extra files added to what counts as a test and to `roots`.
 * `--runTestsByPath` alone finds nothing that testMatch, testRegex or roots leave out.
 */
function derivedConfig(project, config, extras) {
    return derivedFile('jest', '.config.cjs', `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const extras = ${JSON.stringify(extras)}.map((file) => path.join(__dirname, file));
const DEFAULT_MATCH = ['**/__tests__/**/*.?([mc])[jt]s?(x)', '**/?(*.)+(spec|test).?([mc])[jt]s?(x)'];
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[[\\]{}()*?!+@]/g, '\\\\$&');
const asRegex = (file) => '^' + file.replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&') + '$';
const isInline = (project) => typeof project === 'object' && project !== null && !project.runner;
const widened = (config, rootDir) => {
  const rest = { ...config };
  const regexes = [config.testRegex ?? []].flat();
  if (regexes.length > 0) rest.testRegex = [...regexes, ...extras.map(asRegex)];
  else rest.testMatch = [...(config.testMatch ?? DEFAULT_MATCH), ...extras.map(asGlob)];
  if (config.roots) {
    const roots = config.roots.map((root) => path.resolve(rootDir, root.replace('<rootDir>', rootDir)));
    const isOutside = (file) => !roots.some((root) => file.startsWith(root + path.sep));
    rest.roots = [...new Set([...roots, ...extras.filter(isOutside).map((file) => path.dirname(file))])];
  }
  return rest;
};
module.exports = async () => {
  const fromJest = createRequire(fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')}));
  const fromCli = createRequire(fs.realpathSync(fromJest.resolve('jest-cli')));
  const { readInitialOptions } = fromCli('jest-config');
  const { config } = await readInitialOptions(${config === undefined ? 'undefined' : JSON.stringify(config)}, {
    packageRootOrConfig: __dirname,
    skipMultipleConfigError: true,
  });
  const rootDir = path.resolve(__dirname, config.rootDir ?? '.');
  const first = config.projects?.find(isInline);
  if (!first) return { ...widened({ ...config, projects: undefined }, rootDir), rootDir };
  const projects = config.projects.map((project) => !isInline(project) ? project : {
    ...project,
    testPathIgnorePatterns: [...(project.testPathIgnorePatterns ?? ['/node_modules/']), ...extras.map(asRegex)],
  });
  const own = { ...widened({ ...first, testMatch: [], testRegex: undefined }, rootDir), displayName: 'qtest' };
  return { ...config, rootDir, projects: [...projects, own] };
};
`);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/lines-report.js
/** The report of QTest's own reporters for Mocha and node:test: one JSON object a line, then the line `end`. */

/** Last line of a complete report. */
const END_OF_REPORT = '"end"';
/** Reads it; `root` is what the results' files are relative to. Throws when the report is cut off or is something else. */
function parseLinesReport(text, root) {
    const lines = text.trimEnd().split('\n');
    if (lines.pop() !== END_OF_REPORT)
        throw new Error('The report is cut off.');
    return lines.map((line) => {
        const result = JSON.parse(line);
        return { ...result, file: external_node_path_.relative(root, result.file).replaceAll(external_node_path_.sep, '/') };
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/shuffle.js
/** The same order for the same seed, everywhere; the given order without a seed. */
function shuffled(items, seed) {
    const order = [...items];
    if (seed === undefined)
        return order;
    let state = seed >>> 0;
    for (let at = order.length - 1; at > 0; at--) {
        // Numerical Recipes' linear congruential generator: enough to vary an order.
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        const other = Math.floor((state / 2 ** 32) * (at + 1));
        [order[at], order[other]] = [order[other], order[at]];
    }
    return order;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/mocha.js




const mocha = { id: 'mocha', harnessSource: mocha_harnessSource, command: mocha_command, parseReport };
function mocha_harnessSource(options) {
    return nodeHarness(`const qtestHarness = (run) => (typeof it === 'function' ? it : test)(${JSON.stringify(HARNESS_TITLE)}, run).timeout(${HARNESS_TIMEOUT_MS});`, options);
}
function parseReport(text, root) {
    return parseLinesReport(text, root);
}
function mocha_command(project, files, options) {
    const config = mocha_derivedConfig(project, configOf(project), files.length > 0);
    return {
        file: project.node.path,
        args: [
            ...(project.nodeFlags ?? []),
            project.runnerBin ?? '',
            `--config=${config.path}`,
            '--no-package',
            ...(project.runnerFlags ?? []),
            `--reporter=./${REPORTER.path}`,
            `--reporter-option=output=${options.reportPath}`,
            '--exit',
            ...(options.testTimeoutMs > 0 ? [`--timeout=${options.testTimeoutMs}`] : []),
            ...shuffled(files.length > 0 ? files : ownFiles(project), options.shuffleSeed).map(asArgument),
        ],
        env: { ...project.scriptEnv },
        files: [config, REPORTER],
    };
}
function ownFiles({ root, testFiles }) {
    return testFiles.map((file) => (root === '' ? file : file.slice(root.length + 1)));
}
/** The project's configuration, read by Mocha's own reader, without `spec` (it would be added to the given files) and reporters. */
function mocha_derivedConfig(project, config, hasFiles) {
    return derivedFile('mocha', '.config.cjs', `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const bin = fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')});
const { loadConfig } = createRequire(bin)('../lib/cli/config.js');
const packageFile = path.join(__dirname, 'package.json');
const fromPackage = fs.existsSync(packageFile) ? JSON.parse(fs.readFileSync(packageFile, 'utf8')).mocha : undefined;
const own = ${config === undefined ? '{}' : `loadConfig(path.join(__dirname, ${JSON.stringify(config)}))`};
const merged = { ...fromPackage, ...own };
for (const name of [${hasFiles ? "'spec', " : ''}'reporter', 'reporter-option', 'reporter-options', 'reporterOption', 'reporterOptions', 'watch', 'parallel', 'jobs', 'bail', 'forbid-only', 'exit', 'package', 'config']) {
  delete merged[name];
}
module.exports = merged;
`);
}
const REPORTER = derivedFile('mocha', '.reporter.cjs', `const fs = require('node:fs');
module.exports = class {
  constructor(runner, options) {
    const results = new Map();
    const note = (status) => (test, error) => {
      if (status === 'passed' && results.has(test)) return;
      results.set(test, {
        file: test.file ?? test.parent?.file ?? '',
        titlePath: test.titlePath(),
        status,
        message: error === undefined ? undefined : String(error?.stack ?? error?.message ?? error).slice(0, 2000),
        durationMs: test.duration ?? 0,
      });
    };
    runner.on('pass', note('passed'));
    runner.on('fail', note('failed'));
    runner.on('pending', note('skipped'));
    runner.on('end', () => {
      const lines = [...results.values()].map((result) => JSON.stringify(result));
      fs.writeFileSync(options.reporterOptions.output, [...lines, '${END_OF_REPORT}'].join('\\n'));
    });
  }
};
`);

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/node-test.js





const nodeTest = { id: 'node:test', harnessSource: node_test_harnessSource, command: node_test_command, parseReport: node_test_parseReport };
const noRunner = { ...nodeTest, id: 'none' };
function node_test_harnessSource(options) {
    const declare = options.esm ? "import { test } from 'node:test';" : "const { test } = require('node:test');";
    return nodeHarness(`${declare}
const qtestHarness = (run) => test(${JSON.stringify(HARNESS_TITLE)}, { timeout: ${HARNESS_TIMEOUT_MS} }, run);`, options);
}
function node_test_parseReport(text, root) {
    return parseLinesReport(text, root);
}
function node_test_command(project, files, options) {
    const has = (least20, least) => (0,node/* isAtLeast */.du)(project.node.version, least) ||
        (project.node.version.startsWith('20.') && (0,node/* isAtLeast */.du)(project.node.version, least20));
    const all = files.length > 0 ? files : project.testFiles.map((file) => file.slice(prefixLength(project)));
    return {
        file: project.node.path,
        args: [
            ...(project.nodeFlags ?? []),
            '--test',
            `--test-reporter=./${node_test_REPORTER.path}`,
            `--test-reporter-destination=${options.reportPath}`,
            ...(options.serial && has('20.10', '21.0') ? ['--test-concurrency=1'] : []),
            ...(options.testTimeoutMs > 0 && has('20.11', '21.2') ? [`--test-timeout=${options.testTimeoutMs}`] : []),
            // Node 20 ends before the report is written out.
            ...((0,node/* isAtLeast */.du)(project.node.version, '24.0') ? ['--test-force-exit'] : []),
            ...shuffled(all, options.shuffleSeed).map((file) => asPattern(file, project.node.version)),
        ],
        env: { ...project.scriptEnv },
        files: [node_test_REPORTER],
    };
}
function prefixLength({ root }) {
    return root === '' ? 0 : root.length + 1;
}
/** Since Node 21 the arguments are globs. */
function asPattern(file, version) {
    const literal = (0,node/* isAtLeast */.du)(version, '21.0') ? file.replace(/[[\]*?{}()!]/g, '[$&]') : file;
    return `./${literal}`;
}
/**
 * Title paths are kept as the tests nest. The file itself is reported like a test: as one that passed when it holds none, and
 * as one that failed when it does not load or does not end well.
 */
const node_test_REPORTER = derivedFile('node', '.reporter.mjs', `import path from 'node:path';
export default async function* (source) {
  const open = [];
  const printed = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stderr') {
      const file = path.resolve(data.file);
      printed.set(file, ((printed.get(file) ?? '') + data.message).slice(0, 2000));
    }
    if (type === 'test:start') {
      open.length = data.nesting;
      open[data.nesting] = data.name;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const isFile = data.nesting === 0 && data.details?.type !== 'suite' && isSamePath(data.name, data.file);
    if (isFile && type === 'test:pass') continue;
    const failure = data.details?.error;
    if (failure?.failureType === 'subtestsFailed') continue;
    const cause = failure?.cause ?? failure;
    yield JSON.stringify({
      file: isFile ? path.resolve(data.name) : data.file ?? '',
      titlePath: isFile ? [] : [...open.slice(0, data.nesting), data.name],
      status: data.skip !== undefined || data.todo !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
      message: failure && String((isFile && printed.get(path.resolve(data.name))) || (cause?.stack ?? cause?.message ?? cause)).slice(0, 2000),
      durationMs: data.details?.duration_ms ?? 0,
    }) + '\\n';
  }
  yield '${END_OF_REPORT}\\n';
}
function isSamePath(name, file) {
  return file === undefined ? path.isAbsolute(name) : path.resolve(name) === path.resolve(file);
}
`);

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/vitest.js
/** Vitest 1 and later. */





const vitest = { id: 'vitest', harnessSource: vitest_harnessSource, command: vitest_command, parseReport: parseJestReport };
function vitest_harnessSource({ enginePath, requestPath, modules }) {
    return `// @ts-nocheck
import { createRequire } from 'node:module';
import { test, vi } from 'vitest';
const loaders = ${loaders(modules, 'import')};
async function load(keys) {
  vi.resetModules();
  const loaded = {};
  for (const key of keys) loaded[key] = await loaders[key]();
  return loaded;
}
test(${JSON.stringify(HARNESS_TITLE)}, async () => {
  await createRequire(import.meta.url)(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
}, ${HARNESS_TIMEOUT_MS});
`;
}
function vitest_command(project, files, options) {
    const config = configOf(project);
    const extras = extraFiles(project, files);
    const derived = extras.length === 0 ? undefined : vitest_derivedConfig(config, extras);
    const used = derived?.path ?? config;
    return {
        file: project.node.path,
        args: [
            ...(project.nodeFlags ?? []),
            project.runnerBin ?? '',
            'run',
            ...(used === undefined ? [] : [`--config=${used}`]),
            '--reporter=json',
            `--outputFile=${options.reportPath}`,
            '--coverage.enabled=false',
            '--typecheck.enabled=false',
            '--silent=true',
            ...(options.testTimeoutMs > 0
                ? [`--testTimeout=${options.testTimeoutMs}`, `--hookTimeout=${options.testTimeoutMs}`]
                : []),
            ...(options.shuffleSeed === undefined
                ? []
                : ['--sequence.shuffle=true', `--sequence.seed=${options.shuffleSeed}`]),
            ...(options.serial ? serialFlags(project.frameworkVersion ?? '1.0.0') : []),
            ...files.map(asArgument),
        ],
        env: { ...project.scriptEnv },
        ...(derived ? { files: [derived] } : {}),
    };
}
function serialFlags(version) {
    return (0,node/* isAtLeast */.du)(version, '1.1.0') ? ['--no-file-parallelism'] : ['--poolOptions.threads.singleThread'];
}
/** The project's configuration, with the extra files included. It stands beside the original, so relative paths hold. */
function vitest_derivedConfig(config, extras) {
    const folder = config === undefined ? '.' : external_node_path_.posix.dirname(config);
    const text = `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${external_node_path_.posix.basename(config)}`)};`}
const extras = ${JSON.stringify(extras)};
const DEFAULT_INCLUDE = ['**/*.{test,spec}.?(c|m)[jt]s?(x)'];
const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/dist/**', '**/.{idea,git,cache,output,temp}/**'];
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const from = (base) => extras.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
  const test = { ...config.test };
  const base = path.resolve(config.root ?? '.', test.dir ?? '.');
  const projects = test.projects ?? (Array.isArray(test.workspace) ? test.workspace : undefined);
  const first = projects?.find(isInline);
  if (first) {
    const root = path.resolve(first.root ?? base, first.test?.dir ?? '.');
    const others = projects.map((project) => typeof project !== 'object' ? project : {
      ...project,
      test: { ...project.test, exclude: [...(project.test?.exclude ?? test.exclude ?? DEFAULT_EXCLUDE), ...from(root)] },
    });
    const own = { ...first, test: { ...first.test, name: 'qtest', include: from(root) } };
    test[test.projects ? 'projects' : 'workspace'] = [...others, own];
  } else {
    delete test.projects;
    delete test.workspace;
    test.include = [...(test.include ?? DEFAULT_INCLUDE), ...from(base)];
  }
  return { ...config, test };
};
`;
    const file = derivedFile('vitest', '.config.mjs', text);
    return { ...file, path: external_node_path_.posix.join(folder, file.path) };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/run.js
/** Runs test files of a project in its copy, by its own runner. */







const RUNNERS = {
    vitest: vitest,
    jest: jest,
    mocha: mocha,
    'node:test': nodeTest,
    none: noRunner,
};
const NOTHING_FOUND = /No test files found|No tests found|Error: No test files/i;
/** The runner that drives the project's tests. */
function runnerFor(project) {
    return RUNNERS[project.framework];
}
let reports = 0;
/** Writes what the runner needs into the copy, starts it in the project's folder and waits for its end. Never rejects for the runner's faults. */
async function startRunner(start) {
    const { project, workspace } = start;
    const reportPath = external_node_path_.join(workspace.scratch, `report-${process.pid}-${++reports}.json`);
    const command = runnerFor(project).command(project, start.files.map((file) => withinProject(project, file)), {
        reportPath,
        testTimeoutMs: start.testTimeoutMs,
        serial: start.serial,
        ...(start.shuffleSeed === undefined ? {} : { shuffleSeed: start.shuffleSeed }),
    });
    for (const file of command.files ?? [])
        await workspace.write(external_node_path_.posix.join(project.root, file.path), file.text);
    const end = await (0,sandbox_process/* runProcess */.R)({
        file: command.file,
        args: command.args,
        cwd: external_node_path_.join(workspace.root, project.root),
        env: { ...command.env, ...start.env },
        timeoutMs: start.timeoutMs,
        signal: start.signal,
        ...(start.heapMb === undefined ? {} : { heapMb: start.heapMb }),
        ...(start.onTick === undefined ? {} : { onTick: start.onTick }),
    });
    const report = await (0,promises_.readFile)(reportPath, 'utf8').catch(() => undefined);
    await (0,promises_.rm)(reportPath, { force: true });
    return report === undefined ? end : { ...end, report };
}
/**
 * Runs test files of the workspace. Rejects only when the signal is aborted. Mocha loads all files before it runs one, so
 * when it crashes over several, they are run one by one.
 */
async function runTests(project, workspace, request) {
    const startedAt = performance.now();
    const run = await runOnce(project, workspace, request);
    const files = request.files.length > 0 ? request.files : project.testFiles;
    if (run.status !== 'crashed' || project.framework !== 'mocha' || files.length < 2)
        return run;
    const runs = [];
    for (const file of files) {
        const left = request.timeoutMs - (performance.now() - startedAt);
        if (left <= 0)
            return { ...run, status: 'timeout' };
        const one = await runOnce(project, workspace, { ...request, files: [file], timeoutMs: left });
        runs.push(one.status === 'crashed' ? { ...one, status: 'failed', tests: [notLoaded(file, one.output)] } : one);
    }
    return { ...merged(runs), durationMs: Math.round(performance.now() - startedAt) };
}
async function runOnce(project, workspace, request) {
    const end = await startRunner({
        project,
        workspace,
        files: request.files,
        testTimeoutMs: 0,
        serial: false,
        ...(request.shuffleSeed === undefined ? {} : { shuffleSeed: request.shuffleSeed }),
        ...(request.timezone === undefined ? {} : { env: { TZ: request.timezone } }),
        timeoutMs: request.timeoutMs,
        signal: request.signal,
    });
    request.signal.throwIfAborted();
    const read = run_readReport(project, workspace, end.report);
    const wanted = new Set(request.files);
    const tests = (read ?? []).filter((test) => wanted.size === 0 || wanted.has(test.file));
    const output = end.failedToStart ?? end.output;
    return {
        status: statusOf(end, read, tests),
        tests,
        exitCode: end.exitCode,
        output,
        durationMs: end.durationMs,
    };
}
function run_readReport(project, workspace, report) {
    if (report === undefined)
        return undefined;
    try {
        const results = runnerFor(project).parseReport(report, external_node_path_.join(workspace.root, project.root));
        return results.map((result) => ({ ...result, file: external_node_path_.posix.join(project.root, result.file) }));
    }
    catch {
        return undefined; // a report that cannot be read counts as none: the run has crashed
    }
}
function statusOf(end, all, tests) {
    if (end.timedOut)
        return 'timeout';
    if (all === undefined)
        return NOTHING_FOUND.test(end.output) ? 'no-tests' : 'crashed';
    if (tests.some((test) => test.status === 'failed'))
        return 'failed';
    if (!tests.some((test) => test.status === 'passed'))
        return 'no-tests';
    // Vitest's filters are parts of paths, so a file that nobody asked for may have failed.
    const isElsewhere = all.some((test) => test.status === 'failed');
    return end.exitCode === 0 || isElsewhere ? 'passed' : 'failed';
}
function notLoaded(file, output) {
    return { file, titlePath: [], status: 'failed', message: output.trim().slice(0, 2_000), durationMs: 0 };
}
function merged(runs) {
    const order = ['timeout', 'failed', 'passed', 'no-tests', 'crashed'];
    const status = order.find((wanted) => runs.some((run) => run.status === wanted)) ?? 'no-tests';
    const worst = runs.find((run) => run.status === status);
    return {
        status,
        tests: runs.flatMap((run) => run.tests),
        exitCode: worst?.exitCode,
        output: worst?.output ?? '',
        durationMs: 0,
    };
}
function withinProject({ root }, file) {
    return root === '' ? file : external_node_path_.posix.relative(root, file);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/launch.js
/** Starts the project's runner on a test file of QTest's own that hands control to the harness. */




/** Only a backstop: the search watches its own heartbeat. */
const WALL_MS = 30 * 60_000;
const HEAP_MB = 2_048;
async function launchHarness(options) {
    const { project, workspace, modules } = options;
    const file = harnessPath(options);
    const keys = [...new Set([...Object.values(modules.head), ...Object.values(modules.base)])];
    const source = runnerFor(project).harnessSource({
        enginePath: (0,assets/* assetPath */.Q)('harness', 'harness.cjs'),
        requestPath: options.requestPath,
        modules: keys.map((key) => ({ key, specifier: specifierOf(file, key) })),
        esm: isEsm(file, project),
    });
    await workspace.write(file, source);
    const end = await startRunner({
        project,
        workspace,
        files: [file],
        testTimeoutMs: WALL_MS,
        serial: true,
        env: { TZ: options.timezone, LANG: options.locale, LC_ALL: options.locale },
        heapMb: HEAP_MB,
        timeoutMs: WALL_MS,
        signal: options.signal,
    });
    return { exitCode: end.exitCode, output: end.failedToStart ?? end.output };
}
function harnessPath({ project, workspace, near }) {
    const test = (0,style/* testPathFor */.zv)(project, near, workspace.repository);
    const name = external_node_path_.posix.basename(test);
    return external_node_path_.posix.join(external_node_path_.posix.dirname(test), name.replace('.qtest', '.qtest-harness'));
}
function specifierOf(from, to) {
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
    return relative.startsWith('.') ? relative : `./${relative}`;
}
/** True where Node takes the file for an ES module. */
function isEsm(file, project) {
    if (/\.m[jt]s$/.test(file))
        return true;
    return !/\.c[jt]s$/.test(file) && project.moduleType === 'module';
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/outline.js + 11 modules
var outline = __webpack_require__(5244);
;// CONCATENATED MODULE: ./build/src/languages/typescript/siblings.js
/** Other revisions of files beside the present ones, so that both load side by side under the project's own transforms. */


/**
 * Writes a sibling of every entry and of every file between the entries and the overlay, with the imports among them leading
 * to each other. Imports of all else stay as they are. Returns the siblings' paths by the path of the original.
 */
async function writeSiblings(request) {
    const nameOf = request.nameOf ?? siblingPath;
    const files = await closure(request);
    const affected = affectedFiles(files, new Set([...request.overlay.keys(), ...request.entries]));
    const inOrder = [...affected].sort((a, b) => (a < b ? -1 : 1));
    const siblings = new Map(inOrder.map((file) => [file, nameOf(file, request.tag)]));
    for (const [file, sibling] of siblings) {
        const { text, imports } = files.get(file);
        await request.workspace.write(sibling, unchecked(sibling, rewritten(text, sibling, imports, siblings)));
    }
    return siblings;
}
/** `src/x.ts` with the tag `qtest-base` is `src/x.qtest-base.ts`. */
function siblingPath(file, tag) {
    const ending = external_node_path_.posix.extname(file);
    return `${file.slice(0, file.length - ending.length)}.${tag}${ending}`;
}
const SCRIPT = /\.[cm]?[jt]sx?$/;
/** The entries and all files of the repository that they lead to. */
async function closure({ workspace, overlay, entries, importsOf, resolve, }) {
    const files = new Map();
    const open = [...entries];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (files.has(file) || !SCRIPT.test(file))
            continue;
        const text = overlay.get(file) ?? (await textAt(workspace, file));
        if (text === undefined)
            continue;
        const imports = [];
        for (const found of await importsOf(file, text)) {
            const target = resolve(file, found.specifier) ?? missingTarget(file, found.specifier, overlay);
            if (target !== undefined)
                imports.push({ ...found, target });
        }
        files.set(file, { text, imports });
        open.push(...imports.map((found) => found.target));
    }
    return files;
}
/** A file that only the overlay has (base knew it, head deleted it): relative imports alone can lead there. */
function missingTarget(from, specifier, overlay) {
    if (!specifier.startsWith('.'))
        return undefined;
    const wanted = external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier);
    const bare = wanted.replace(/\.[cm]?jsx?$/, '');
    for (const file of overlay.keys()) {
        const known = file.replace(SCRIPT, '');
        if (file === wanted || known === wanted || known === bare || known === `${wanted}/index`)
            return file;
    }
    return undefined;
}
async function textAt(workspace, file) {
    return (0,promises_.readFile)(external_node_path_.join(workspace.root, file), 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
}
/** Files from which one of the roots can be reached, the roots themselves included. */
function affectedFiles(files, roots) {
    const importers = new Map();
    for (const [file, { imports }] of files) {
        for (const { target } of imports)
            importers.set(target, [...(importers.get(target) ?? []), file]);
    }
    const affected = new Set();
    const open = [...roots].filter((file) => files.has(file));
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (affected.has(file))
            continue;
        affected.add(file);
        open.push(...(importers.get(file) ?? []));
    }
    return affected;
}
function rewritten(text, sibling, imports, siblings) {
    let result = text;
    for (const { specifier, start, end, target } of [...imports].sort((a, b) => b.start - a.start)) {
        const to = siblings.get(target);
        if (to !== undefined)
            result = result.slice(0, start) + escaped(newSpecifier(specifier, sibling, target, to)) + result.slice(end);
    }
    return result;
}
/** Written like the old one: without an ending, or with `.js` for a TypeScript file, where that was so. */
function newSpecifier(specifier, from, target, to) {
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
    const plain = relative.startsWith('.') ? relative : `./${relative}`;
    const ending = external_node_path_.posix.extname(to);
    if (!specifier.startsWith('.') || specifier.endsWith(external_node_path_.posix.extname(target)))
        return plain;
    const written = /\.[cm]?jsx?$/.exec(specifier)?.[0] ?? '';
    return plain.slice(0, plain.length - ending.length) + written;
}
/** Runners that check types as they transform must take the other revision as it is. Comments that runners read stay first. */
function unchecked(file, text) {
    if (!/\.[cm]?tsx?$/.test(file))
        return text;
    const head = /^(?:#!.*\n)?(?:\s*\/\*[\s\S]*?\*\/)*/.exec(text)?.[0] ?? '';
    return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}// @ts-nocheck\n${text.slice(head.length)}`;
}
function escaped(specifier) {
    return specifier
        .replace(/[\\'"`]/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/prove.js
/** Proofs by plain source edit: each fault's text beside head's, each with its own copy of the test, in one runner start. */




/** For a first run, whose pace is not known yet, and for every other. */
const MAX_LIMIT_MS = 60_000;
const CONTROL = 'qtest-c';
const DID_NOT_END = 'the test did not end';
/**
 * One answer a proof, in the order of the request. When a fault hangs or kills the common run, that is made in halves; a proof
 * that it leaves open (the test reaches the source by a way that no import tells) is made alone, with the source edited in
 * place. The workspace is as before afterwards.
 */
async function prove(context, request) {
    const [first] = request.proofs;
    if (first === undefined)
        return [];
    try {
        const pace = await paceOf(context, first, request.signal);
        const together = await proveInRuns(context, request.proofs, pace, request.signal);
        const results = [];
        for (const [at, proof] of request.proofs.entries()) {
            results.push(together[at] ?? (await proveAlone(context, proof, request.signal)));
        }
        return results;
    }
    finally {
        await context.workspace.restore();
    }
}
async function proveInRuns(context, proofs, paceMs, signal) {
    const limit = Math.min(MAX_LIMIT_MS, limitFor(paceMs) + proofs.length * paceMs);
    const { run, results } = await proveTogether(context, proofs, limit, signal);
    const isBroken = run?.status === 'timeout' || run?.status === 'crashed';
    const [only] = proofs;
    if (proofs.length === 1 && only && run?.status === 'timeout') {
        return [{ fault: only.fault.id, verdict: 'not-run', message: DID_NOT_END }];
    }
    if (!isBroken || proofs.length < 2)
        return results;
    const middle = Math.ceil(proofs.length / 2);
    const first = await proveInRuns(context, proofs.slice(0, middle), paceMs, signal);
    return [...first, ...(await proveInRuns(context, proofs.slice(middle), paceMs, signal))];
}
/** How long a test takes on head, with the runner's start. A fault that hangs is given up by this measure. */
async function paceOf({ project, workspace }, { test }, signal) {
    await workspace.write(test.path, test.text);
    const run = await runTests(project, workspace, { files: [test.path], timeoutMs: MAX_LIMIT_MS, signal });
    await workspace.restore();
    return run.durationMs;
}
function limitFor(paceMs) {
    return Math.min(MAX_LIMIT_MS, 5_000 + 3 * paceMs);
}
async function proveTogether(context, proofs, timeoutMs, signal) {
    const controls = new Map();
    const copies = [];
    for (const [at, proof] of proofs.entries()) {
        const text = await textWith(context.workspace, proof);
        const fault = text && (await writeCopy(context, proof, `qtest-f${at}`, text.mutated));
        const key = `${proof.test.path}\0${proof.fault.file}`;
        if (text && fault && !controls.has(key)) {
            controls.set(key, await writeCopy(context, proof, `${CONTROL}${controls.size}`, text.head));
        }
        const control = controls.get(key);
        copies.push(fault && control ? { fault, control } : undefined);
    }
    const files = [...new Set(copies.flatMap((pair) => (pair ? [pair.fault, pair.control] : [])))];
    if (files.length === 0)
        return { results: proofs.map(() => undefined) };
    const run = await runTests(context.project, context.workspace, { files, timeoutMs, signal });
    await context.workspace.restore();
    const results = proofs.map((proof, at) => {
        const pair = copies[at];
        return pair && judge(proof, run, pair.control, run, pair.fault);
    });
    return { run, results };
}
/** Writes the test's copy and the files between it and the source; undefined when the test's imports do not lead there. */
async function writeCopy({ workspace, importsOf, resolve }, { test, fault }, tag, sourceText) {
    const siblings = await writeSiblings({
        workspace,
        tag,
        overlay: new Map([
            [test.path, test.text],
            [fault.file, sourceText],
        ]),
        entries: [test.path],
        importsOf,
        resolve,
        nameOf: (file, of) => (file === test.path ? testCopyPath(file, of) : siblingPath(file, of)),
    });
    return siblings.has(fault.file) ? siblings.get(test.path) : undefined;
}
/** `x.qtest.test.ts` becomes `x.qtest.<tag>.test.ts`: the runner must still see a test in it. */
function testCopyPath(file, tag) {
    const named = /^(.*?)([.-](?:test|spec)\.[cm]?[jt]sx?)$/.exec(file);
    return named ? `${named[1]}.${tag}${named[2]}` : siblingPath(file, tag);
}
/** The source with and without the fault; undefined when the fault's original text does not stand at its place. */
async function textWith(workspace, { fault }) {
    const head = await (0,promises_.readFile)(external_node_path_.join(workspace.root, fault.file), 'utf8').catch(() => undefined);
    if (head === undefined || head.slice(fault.start, fault.end) !== fault.original)
        return undefined;
    return { head, mutated: head.slice(0, fault.start) + fault.replacement + head.slice(fault.end) };
}
/** In place, with a runner start for head and one for the fault. */
async function proveAlone(context, proof, signal) {
    const { project, workspace } = context;
    const { fault, test } = proof;
    const notRun = (message) => ({ fault: fault.id, verdict: 'not-run', message });
    const text = await textWith(workspace, proof);
    if (!text)
        return notRun('the source is not what the fault was made for');
    try {
        await workspace.write(test.path, test.text);
        const files = [test.path];
        const onHead = await runTests(project, workspace, { files, timeoutMs: MAX_LIMIT_MS, signal });
        await workspace.write(fault.file, text.mutated);
        const timeoutMs = limitFor(onHead.durationMs);
        const onFault = await runTests(project, workspace, { files, timeoutMs, signal });
        const judged = judge(proof, onHead, test.path, onFault, test.path);
        if (judged)
            return judged;
        const isFine = find(onHead.tests, test.path, proof.titlePath)?.status === 'passed';
        // A fault that ends the runner itself turns the tests red as well.
        if (isFine && onFault.status === 'crashed') {
            return { fault: fault.id, verdict: 'noticed', message: lastLine(onFault.output) };
        }
        if (!isFine)
            return notRun(`the test was not found on head: ${lastLine(onHead.output)}`);
        return notRun(onFault.status === 'timeout' ? DID_NOT_END : lastLine(onFault.output));
    }
    finally {
        await workspace.restore();
    }
}
/** Undefined where the runs do not tell. */
function judge({ fault, titlePath }, control, controlFile, faulty, faultFile) {
    const onHead = find(control.tests, controlFile, titlePath);
    if (onHead?.status === 'failed') {
        return { fault: fault.id, verdict: 'not-noticed', message: `fails on head too: ${onHead.message ?? ''}` };
    }
    if (onHead?.status !== 'passed')
        return undefined;
    const onFault = find(faulty.tests, faultFile, titlePath) ?? find(faulty.tests, faultFile, []);
    if (onFault === undefined || onFault.status === 'skipped')
        return undefined;
    if (onFault.status === 'passed')
        return { fault: fault.id, verdict: 'not-noticed' };
    return {
        fault: fault.id,
        verdict: 'noticed',
        ...(onFault.message === undefined ? {} : { message: onFault.message }),
    };
}
/** An empty title path finds the file's own failure to load. */
function find(tests, file, titlePath) {
    const wanted = JSON.stringify(titlePath);
    return tests.find((test) => test.file === file && JSON.stringify(test.titlePath) === wanted);
}
function lastLine(output) {
    return output.trim().split('\n').at(-1) ?? '';
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/locate.js + 1 modules
var locate = __webpack_require__(708);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: ./build/src/model/resolve-specifier.js
var resolve_specifier = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/packages.js
var detect_packages = __webpack_require__(1252);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/read-json.js
var read_json = __webpack_require__(2540);
;// CONCATENATED MODULE: ./build/src/languages/typescript/resolve.js
/** Which file of the repository an import leads to: relative paths, tsconfig `paths`, package.json `imports`, workspace packages. */






const CONDITIONS = ['source', 'development', 'node', 'import', 'module', 'require', 'default'];
const BUILTIN = new Set(external_node_module_.builtinModules);
/**
 * A resolver for the tree at `root` (absolute). It answers files of the repository only: undefined for installed packages,
 * built-in modules, and what cannot be found. Configuration files are read once.
 */
function createResolver(root) {
    const tree = { root: (0,external_node_fs_.realpathSync)(root), json: new Map(), paths: new Map() };
    return (from, specifier) => {
        const plain = specifier.replace(/\?.*$/, ''); // Vite's `?raw` and the like
        if (/^\.{1,2}(?:\/|$)/.test(plain))
            return fileAt(tree, external_node_path_.posix.join(external_node_path_.posix.dirname(from), plain));
        if (plain === '' || plain.startsWith('node:') || plain.startsWith('/') || BUILTIN.has(plain))
            return undefined;
        if (plain.startsWith('#'))
            return byPackageImports(tree, from, plain) ?? byPaths(tree, from, plain);
        return byPaths(tree, from, plain) ?? byPackageName(tree, from, plain);
    };
}
/** The file that a path without or with its ending means; also a folder's index. */
function fileAt(tree, wanted) {
    const isFile = (file) => (0,external_node_fs_.statSync)(external_node_path_.join(tree.root, file), { throwIfNoEntry: false })?.isFile() === true;
    return (0,resolve_specifier/* resolveRelative */.Nh)('-', `./${wanted}`, isFile);
}
function byPaths(tree, from, specifier) {
    for (const { pattern, targets } of rulesFor(tree, from)) {
        const matched = matchStar(pattern, specifier);
        if (matched === undefined)
            continue;
        for (const target of targets) {
            const file = fileAt(tree, external_node_path_.posix.normalize(target.replace('*', () => matched)));
            if (file !== undefined)
                return file;
        }
    }
    return undefined;
}
function rulesFor(tree, from) {
    const folder = external_node_path_.posix.dirname(from) === '.' ? '' : external_node_path_.posix.dirname(from);
    const known = tree.paths.get(folder);
    if (known)
        return known;
    let rules = [];
    for (const at of (0,detect_packages/* foldersUp */.TS)(folder)) {
        const config = ['tsconfig.json', 'jsconfig.json']
            .map((name) => external_node_path_.posix.join(at, name))
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
    const folder = external_node_path_.posix.dirname(file);
    const options = (0,read_json/* asObject */.eB)(config.compilerOptions);
    const baseUrl = (0,read_json/* asText */.e1)(options?.baseUrl);
    const base = external_node_path_.posix.join(folder, baseUrl ?? '.');
    const own = Object.entries((0,read_json/* asObject */.eB)(options?.paths) ?? {}).map(([pattern, targets]) => ({
        pattern,
        targets: (0,read_json/* asTexts */.DW)(targets).map((target) => external_node_path_.posix.join(base, target)),
    }));
    // Exact names first, then the longest prefix, as TypeScript does.
    own.sort((a, b) => b.pattern.replace(/\*.*$/, '').length - a.pattern.replace(/\*.*$/, '').length);
    if (baseUrl !== undefined)
        own.push({ pattern: '*', targets: [external_node_path_.posix.join(base, '*')] });
    if (own.length > 0)
        return own;
    for (const extended of (0,read_json/* asTexts */.DW)(config.extends).reverse()) {
        const rules = rulesOf(tree, extendedFile(tree, folder, extended), depth + 1);
        if (rules.length > 0)
            return rules;
    }
    const references = Array.isArray(config.references) ? config.references : [];
    return references.flatMap((reference) => {
        const target = external_node_path_.posix.join(folder, (0,read_json/* asText */.e1)((0,read_json/* asObject */.eB)(reference)?.path) ?? '.');
        return rulesOf(tree, target.endsWith('.json') ? target : external_node_path_.posix.join(target, 'tsconfig.json'), depth + 1);
    });
}
function extendedFile(tree, folder, extended) {
    if (extended.startsWith('.')) {
        const file = external_node_path_.posix.join(folder, extended);
        return file.endsWith('.json') ? file : `${file}.json`;
    }
    const found = (0,detect_packages/* foldersUp */.TS)(folder === '.' ? '' : folder)
        .flatMap((at) => ['', '.json', '/tsconfig.json'].map((end) => external_node_path_.posix.join(at, 'node_modules', extended) + end))
        .find((candidate) => candidate.endsWith('.json') && read(tree, candidate));
    return found ?? external_node_path_.posix.join(folder, extended);
}
function byPackageImports(tree, from, specifier) {
    const owner = packageOf(tree, from);
    const imports = (0,read_json/* asObject */.eB)(owner?.json.imports);
    return owner && imports ? byPatterns(tree, owner.folder, imports, specifier) : undefined;
}
/** A package of the same repository, by its own name or through node_modules. */
function byPackageName(tree, from, specifier) {
    const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
    if (name === undefined)
        return undefined;
    const self = packageOf(tree, from);
    const folder = self?.json.name === name ? self.folder : linkedPackage(tree, from, name);
    const json = folder === undefined ? undefined : read(tree, external_node_path_.posix.join(folder, 'package.json'));
    if (folder === undefined || !json)
        return undefined;
    const exported = json.exports;
    if (exported !== undefined && exported !== null) {
        const isMap = Object.keys((0,read_json/* asObject */.eB)(exported) ?? {}).some((key) => key.startsWith('.'));
        return byPatterns(tree, folder, isMap ? ((0,read_json/* asObject */.eB)(exported) ?? {}) : { '.': exported }, `.${rest ?? ''}`);
    }
    if (rest !== undefined)
        return fileAt(tree, external_node_path_.posix.join(folder, rest));
    for (const entry of [(0,read_json/* asText */.e1)(json.source), (0,read_json/* asText */.e1)(json.module), (0,read_json/* asText */.e1)(json.main), 'index']) {
        const file = entry === undefined ? undefined : fileAt(tree, external_node_path_.posix.join(folder, entry));
        if (file !== undefined)
            return file;
    }
    return undefined;
}
/** Folder of a workspace package, when node_modules links to one of this tree. */
function linkedPackage(tree, from, name) {
    for (const at of (0,detect_packages/* foldersUp */.TS)(external_node_path_.posix.dirname(from))) {
        const link = external_node_path_.join(tree.root, at, 'node_modules', name);
        if (!(0,external_node_fs_.statSync)(link, { throwIfNoEntry: false }))
            continue;
        const relative = external_node_path_.relative(tree.root, (0,external_node_fs_.realpathSync)(link)).replaceAll(external_node_path_.sep, '/');
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
        const file = fileAt(tree, external_node_path_.posix.join(folder, target.replaceAll('*', () => matched)));
        if (file !== undefined)
            return file;
    }
    return undefined;
}
function targetsOf(value) {
    const target = (0,read_json/* asText */.e1)(value);
    if (target !== undefined)
        return target.startsWith('./') ? [target] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => targetsOf(item));
    const conditions = (0,read_json/* asObject */.eB)(value) ?? {};
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
    for (const folder of (0,detect_packages/* foldersUp */.TS)(external_node_path_.posix.dirname(file))) {
        const json = read(tree, external_node_path_.posix.join(folder, 'package.json'));
        if (json)
            return { folder, json };
    }
    return undefined;
}
function read(tree, file) {
    if (!tree.json.has(file))
        tree.json.set(file, (0,read_json/* readJsonObject */.op)(external_node_path_.join(tree.root, file)));
    return tree.json.get(file);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/reaching.js
/** Which existing tests reach a source through their imports. */


/** Import edges of files, kept while one tree is looked at. */
class ImportGraph {
    #root;
    #importsOf;
    #resolve;
    #edges = new Map();
    /** `root` is the absolute path of the tree that paths are relative to. */
    constructor(root, importsOf, resolve) {
        this.#root = root;
        this.#importsOf = importsOf;
        this.#resolve = resolve;
    }
    /** Files of the repository that a file imports. */
    importedBy(file) {
        const known = this.#edges.get(file);
        if (known)
            return known;
        const edges = this.#read(file);
        this.#edges.set(file, edges);
        return edges;
    }
    async #read(file) {
        if (!/\.[cm]?[jt]sx?$/.test(file))
            return [];
        const text = await (0,promises_.readFile)(external_node_path_.join(this.#root, file), 'utf8').catch(() => undefined);
        if (text === undefined)
            return []; // a broken link, or gone since it was listed
        const imports = await this.#importsOf(file, text);
        const targets = imports.map(({ specifier }) => this.#resolve(file, specifier));
        return [...new Set(targets.filter((target) => target !== undefined))];
    }
}
/**
 * The project's test files whose imports lead to one of the sources, in stable order. A test that imports by computed names
 * is not found: its imports cannot be known.
 */
async function testsReaching(project, sources, graph) {
    const importers = await importersFrom(project.testFiles, graph);
    const reached = new Set();
    const open = [...sources];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (reached.has(file))
            continue;
        reached.add(file);
        open.push(...(importers.get(file) ?? []));
    }
    return project.testFiles.filter((file) => reached.has(file));
}
/** For every file that the tests lead to, the files that import it. */
async function importersFrom(tests, graph) {
    const importers = new Map();
    const seen = new Set(tests);
    for (let wave = [...tests]; wave.length > 0;) {
        const next = [];
        const edges = await Promise.all(wave.map((file) => graph.importedBy(file)));
        wave.forEach((file, at) => {
            for (const target of edges[at] ?? []) {
                importers.set(target, [...(importers.get(target) ?? []), file]);
                if (!seen.has(target)) {
                    seen.add(target);
                    next.push(target);
                }
            }
        });
        wave = next;
    }
    return importers;
}

// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(2600);
;// CONCATENATED MODULE: ./build/src/languages/typescript/standing-cases.js
/** What rendering must know of tests that stand already, read from the certificates beside them. */



function renderContext(project, workspace) {
    const read = (file) => {
        const full = external_node_path_.join(workspace.repository, file);
        return (0,external_node_fs_.existsSync)(full) ? (0,external_node_fs_.readFileSync)(full, 'utf8') : undefined;
    };
    const certificates = (testFile) => {
        const text = read((0,certificate/* certificatePath */.f)(testFile));
        return text === undefined ? undefined : (0,certificate/* parseCertificates */.WW)(text);
    };
    return {
        project,
        readFile: read,
        previousCases: (testFile) => certificates(testFile)?.cases ?? [],
        deletedCases: (testFile) => certificates(testFile)?.deleted ?? [],
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/session.js
/** The TypeScript session: wires facts, faults, search, rendering and runners of this folder to one project in its copy. */


















const BASE = 'qtest-base';
/** Opens a session on one project of the copy. `signal` ends everything that it starts. */
function openSession(project, workspace, signal) {
    const resolve = createResolver(workspace.root);
    const graph = new ImportGraph(workspace.root, importsOf, resolve);
    let instrumented = { faults: [], files: new Map() };
    let scratches = 0;
    const scratch = () => external_node_path_.join(workspace.scratch, `search-${++scratches}`);
    /** Base's siblings of the files and of everything between them and the overlay; by file, only where base differs. */
    const writeBase = async (files, baseTexts) => {
        const overlay = new Map([...baseTexts].filter(([file]) => /\.[cm]?[jt]sx?$/.test(file)));
        if (overlay.size === 0)
            return {};
        const siblings = await writeSiblings({ workspace, tag: BASE, overlay, entries: files, importsOf, resolve });
        return Object.fromEntries(files.flatMap((file) => (siblings.has(file) ? [[file, siblings.get(file) ?? file]] : [])));
    };
    const depsFor = (files, modules) => ({
        launch: (options) => launchHarness({ project, workspace, near: files[0] ?? 'index.js', modules, ...options }),
        scratch: scratch(),
        modules,
        guard: {
            workspace: workspace.root,
            read: [workspace.root, external_node_path_.join(workspace.repository, 'node_modules'), external_node_path_.dirname((0,assets/* assetPath */.Q)('harness'))],
            write: [],
        },
    });
    return {
        project,
        async discover(files) {
            instrumented = await instrument(files);
            return instrumented.faults;
        },
        mutate: (request) => {
            const hunks = new Map([...instrumented.files].map(([file, { hunks: own }]) => [file, own]));
            return runStryker({ ...request, project, workspace, hunks });
        },
        async explore(request) {
            const facts = await factsOf(project, workspace, request);
            const current = await instrument(request.files);
            try {
                for (const [file, { code }] of current.files)
                    await workspace.write(file, code);
                return await search(request, facts, current);
            }
            finally {
                await workspace.restore();
            }
        },
        async observe(request) {
            if (request.cases.length === 0)
                return [];
            try {
                const files = referencedFiles(request.cases);
                const base = request.revision === 'base' ? await writeBase(files, request.baseTexts) : {};
                const head = Object.fromEntries(files.map((file) => [file, base[file] ?? file]));
                return await observe({ ...request, chance: request.timezone.length }, depsFor(files, { head, base: {} }));
            }
            finally {
                await workspace.restore();
            }
        },
        render: (request) => render(project, workspace, request),
        check: (files) => checkRendered(project, files, {
            workspace,
            locate: (file) => (0,locate.locateCases)(file.text, file.cases),
            run: async (file, args) => (await (0,sandbox_process/* runProcess */.R)({
                file: process.execPath,
                args: [file, ...args],
                cwd: external_node_path_.join(workspace.root, project.root),
                env: {},
                timeoutMs: CHECK_MS,
                signal,
                maxOutput: 4_000_000,
            })).output,
        }),
        run: (request) => runTests(project, workspace, request),
        testsReaching: (sources) => testsReaching(project, sources, graph),
        prove: (request) => prove({ project, workspace, importsOf, resolve }, request),
        [Symbol.asyncDispose]: () => workspace.restore(),
    };
    async function search(request, facts, current) {
        const files = [...new Set([...referencedFiles(facts), ...request.files.map((f) => f.path)])];
        const base = await writeBase(files, request.baseTexts);
        const wanted = new Set(request.faults.map((fault) => fault.id));
        const faults = [...current.files.values()].flatMap(({ engineIds }) => current.faults.flatMap((fault) => {
            const engineId = engineIds.get(fault.id);
            if (engineId === undefined || !wanted.has(fault.id))
                return [];
            const { id, function: owner, file, static: atLoad, operator } = fault;
            return [{ id, engineId, function: owner, file, static: atLoad, hunk: operator === 'HunkRevert' }];
        }));
        const functions = request.files.flatMap((file) => file.functions.map(({ id, kind }) => ({ id, kind })));
        const head = Object.fromEntries(files.map((file) => [file, file]));
        return explore({ ...request, facts, faults, functions }, depsFor(files, { head, base }));
    }
}
const CHECK_MS = 120_000;
const importsOf = async (file, text) => (await (0,outline.outline)(file, text)).imports.filter((found) => !found.typeOnly);
async function factsOf(project, workspace, { files, seed }) {
    const absolute = (file) => external_node_path_.join(workspace.root, file);
    const readmes = ['README.md', 'readme.md', 'Readme.md', 'README.markdown'];
    const docs = [...new Set([project.root, ''])]
        .flatMap((folder) => readmes.map((name) => absolute(external_node_path_.join(folder, name))))
        .filter((file) => (0,external_node_fs_.existsSync)(file));
    return extractFacts({
        repository: workspace.root,
        projectRoot: absolute(project.root),
        ...(project.tsconfig ? { tsconfig: absolute(project.tsconfig) } : {}),
        files: files.map(({ path: file, headText, functions }) => ({
            path: file,
            text: headText,
            functions: functions.map(({ id, name, head }) => ({ id, name, start: head.start, end: head.end })),
        })),
        testFiles: project.testFiles.map(absolute),
        docs,
        limits: { wallMs: 8_000, memoryMiB: 2_048 },
        seed,
    });
}
/** Files of every export that facts or cases name. */
function referencedFiles(value) {
    const files = new Set();
    JSON.stringify(value, (_, item) => {
        if (item !== null && typeof item === 'object' && typeof item.file === 'string' && typeof item.path === 'string')
            files.add(item.file);
        return item;
    });
    return [...files].sort();
}
async function render(project, workspace, request) {
    const { renderTests } = await __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 9438));
    return renderTests(request, renderContext(project, workspace));
}


/***/ }),

/***/ 5898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ resolveRelative),
/* harmony export */   Sv: () => (/* binding */ specifierStem),
/* harmony export */   hJ: () => (/* binding */ pathStem)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** What TypeScript sources may be written as, by the ending that they import. */
const SOURCES_OF = {
    '.js': ['.ts', '.tsx', '.jsx'],
    '.jsx': ['.tsx'],
    '.mjs': ['.mts'],
    '.cjs': ['.cts'],
};
/**
 * The file that a relative specifier names, by the rules of Node and TypeScript: as written, with an ending, an index file, `.js`
 * for a `.ts` source. Undefined for packages, aliases (a tsconfig's `paths` are resolved elsewhere) and files that do not exist.
 */
function resolveRelative(from, specifier, exists) {
    const target = relativeTarget(from, specifier);
    return target === undefined ? undefined : candidates(target).find(exists);
}
/** The path that a relative specifier means, without its ending and `/index`: equal for all ways to write it. */
function specifierStem(from, specifier) {
    const target = relativeTarget(from, specifier);
    return target === undefined ? undefined : pathStem(target);
}
/** A file's path without its ending and `/index`. */
function pathStem(path) {
    const ending = ENDINGS.find((one) => path.endsWith(one)) ?? '';
    const stem = path.slice(0, path.length - ending.length);
    return stem === 'index' ? '.' : stem.replace(/\/index$/, '');
}
function relativeTarget(from, specifier) {
    if (!/^\.{1,2}(\/|$)/.test(specifier))
        return undefined;
    const plain = specifier.replace(/[?#].*$/, '');
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), plain)).replace(/\/$/, '');
    return target.startsWith('..') ? undefined : target;
}
function candidates(target) {
    const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(target);
    const sources = (SOURCES_OF[ending] ?? []).map((source) => target.slice(0, -ending.length) + source);
    const folder = target === '.' ? '' : `${target}/`;
    return [target, ...sources, ...ENDINGS.map((one) => target + one), ...ENDINGS.map((one) => `${folder}index${one}`)];
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/** The proof that each kept test carries, committed beside the tests: `.qtest/certificates/<test file>.json`. */

const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() }),
});
const faultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    location,
    start: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    original: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    replacement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    static: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Id of the case: hash of its input. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    titlePath: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Hash of the case's own text, by which an edit by hand is known. */
    textHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        function: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Digest of the function's tree; another digest means that the proof is stale. */
        functionHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Offset at which the function began, by which the fault is found again when code above it moved. */
        functionStart: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        /** sha256 of the whole source file when the proof was made. */
        fileHash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    fault: faultSchema,
    /** How the test fails with the fault in place. */
    observed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    testFile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(certificateSchema),
    /** Ids of cases that a person deleted: they never come back. */
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Where the certificates of a test file stand, relative to the repository. */
function certificatePath(testFile) {
    return `.qtest/certificates/${testFile}.json`;
}
/** Reads a certificate file's text; undefined when it is not one (a foreign or damaged file proves nothing). */
function parseCertificates(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const parsed = fileSchema.safeParse(json);
    return parsed.success ? parsed.data : undefined;
}
/** Stable text of a certificate file: cases by title, two spaces, a newline at the end. */
function printCertificates(file) {
    const cases = [...file.cases].sort((a, b) => (a.titlePath.join('\0') < b.titlePath.join('\0') ? -1 : 1));
    return `${JSON.stringify({ ...file, cases, deleted: [...file.deleted].sort() }, null, 2)}\n`;
}
/** The fault without what only a run needs. */
function certifiedFault(fault) {
    const { arid: _, ...rest } = fault;
    return structuredClone(rest);
}


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
