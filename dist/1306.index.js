export const id = 1306;
export const ids = [1306];
export const modules = {

/***/ 43403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readScreenKey)
/* harmony export */ });
/* unused harmony export screenKey */
/** Names for what a user sees of a rendered component, as members of a case's `state`: `button "More"`, `button "More" disabled`, `text "Sold out"`. */
function screenKey({ role, name, part }) {
    return [role, ...(name === '' ? [] : [JSON.stringify(name)]), ...(part === undefined ? [] : [part])].join(' ');
}
/** Undefined for a member that is no such name. */
function readScreenKey(key) {
    const found = /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?(?: ([a-z]+))?$/.exec(key);
    if (!found?.[1])
        return undefined;
    const [, role, name, part] = found;
    return {
        role,
        name: name === undefined ? '' : JSON.parse(name),
        ...(part ? { part: part } : {}),
    };
}


/***/ }),

/***/ 28266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   i: () => (/* binding */ CALLER)
/* harmony export */ });
/** The method of a router that makes it, at once; what it gives answers with promises. */
const CALLER = 'createCaller';
/** The router whose caller an export is; undefined for any other export. */
function routerOf({ file, path }) {
    return path.endsWith(`.${CALLER}`) ? { file, path: path.slice(0, -CALLER.length - 1) } : undefined;
}


/***/ }),

/***/ 81306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTests: () => (/* binding */ renderTests)
});

// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/generate/referenced-files.js
var referenced_files = __webpack_require__(15644);
// EXTERNAL MODULE: ./build/src/generate/test-case.js
var test_case = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/edits.js
var render_edits = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/src/languages/typescript/harness/renderer.js
var renderer = __webpack_require__(53359);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/imports.js
var render_imports = __webpack_require__(31536);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/words.js
var render_words = __webpack_require__(81499);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/file-head.js
/** The head of a test file: who wrote it, and what it imports. */



const MAX_NAMES = 3;
function headerLines(groups, testFile) {
    const shown = groups.slice(0, MAX_NAMES).join(', ');
    const more = groups.length > MAX_NAMES ? ` and ${groups.length - MAX_NAMES} more` : '';
    return [
        `// Written by QTest for ${shown}${more}. Re-check: npx qtest verify ${/^[\w@./+-]+$/.test(testFile) ? testFile : (0,render_words/* quoted */.TL)(testFile, "'")}`,
        '// Yours from here on: after an edit by hand QTest never rewrites this file, and a deleted test stays deleted.',
    ];
}
/** Statements below each other, with a blank line around those of several lines. */
function paragraphs(statements) {
    const isLong = (statement) => statement?.includes('\n') === true;
    return statements
        .map((statement, at) => (at === 0 ? '' : isLong(statement) || isLong(statements[at - 1]) ? '\n\n' : '\n') + statement)
        .join('');
}
/** What the tests of a file need imported, in the order in which it is written. */
function headFor(needs, { imports, style, sources }, project) {
    const names = new Set([style.tdd ? 'suite' : 'describe', style.test, ...needs.flatMap((n) => [...n.framework])]);
    const modules = new Set(needs.flatMap((n) => [...n.modules]));
    const bindings = new Map();
    for (const ref of needs.flatMap((n) => [...n.refs.values()])) {
        const binding = imports.bindingOf(ref);
        bindings.set(binding.local, binding);
    }
    const files = [...new Set([...bindings.values()].map((b) => b.file))];
    const isNest = [...modules].some((name) => name.startsWith('@nestjs/'));
    const lacksMetadata = style.metadata && !isNest && files.some(sources.needsMetadata);
    const importsOf = (chosen) => {
        const found = chosen.map((file) => ({
            specifier: imports.specifier(file),
            lines: (0,render_imports/* importLines */.VT)([...bindings.values()].filter((b) => b.file === file), imports, style),
        }));
        return found.sort((a, b) => (a.specifier < b.specifier ? -1 : 1));
    };
    const first = [...new Set(needs.flatMap((n) => [...n.first]))].map(imports.specifier);
    return {
        framework: [
            ...first.map((specifier) => withNote(bareImport(specifier, style), 'must come first: circular import')),
            ...(lacksMetadata ? [bareImport('reflect-metadata', style)] : []),
            ...importsOf(files.filter(imports.isOfPackage)),
            ...libraryImports(modules, style),
            ...runnerImports(names, style, project),
        ],
        sources: importsOf(files.filter((file) => !imports.isOfPackage(file))),
        helpers: [...new Set([...needs.flatMap((n) => [...n.helpers]), ...mocks(needs, style)])].sort(),
    };
}
/** One statement a module, as runners mock each once: `jest.mock('./mail', () => ({ ...jest.requireActual('./mail'), send: jest.fn() }))` */
function mocks(needs, style) {
    const all = new Map();
    for (const [specifier, names] of needs.flatMap((n) => [...n.mocked]))
        all.set(specifier, new Set([...(all.get(specifier) ?? []), ...names]));
    return [...all].map(([specifier, names]) => {
        const made = style.doubles === 'vi' ? vitestFactory(specifier, names, style) : jestFactory(specifier, names, style);
        return `${style.doubles}.mock(${(0,render_words/* quoted */.TL)(specifier, style.quote)}, ${made})${style.semicolons ? ';' : ''}`;
    });
}
function vitestFactory(specifier, names, style) {
    const type = style.typescript ? `<typeof import(${(0,render_words/* quoted */.TL)(specifier, style.quote)})>` : '';
    const members = [...names].sort().map((name) => `${name}: vi.fn()`);
    return `async (original) => ({ ...(await original${type}()), ${members.join(', ')} })`;
}
function jestFactory(specifier, names, style) {
    if (names.has('default'))
        return '() => jest.fn()';
    const members = [...names].sort().map((name) => `${name}: jest.fn()`);
    return `() => ({ ...jest.requireActual(${(0,render_words/* quoted */.TL)(specifier, style.quote)}), ${members.join(', ')} })`;
}
function libraryImports(modules, style) {
    const found = [];
    if (modules.has('assert'))
        found.push(whole('assert', style.assertModule, style));
    if (modules.has('chai'))
        found.push(braced(['expect'], 'chai', style));
    if (modules.has('sinon'))
        found.push(whole('sinon', 'sinon', style));
    for (const { library } of Object.values(renderer/* TESTING */.Jv)) {
        const rendering = namesOf(modules, library);
        if (rendering.length > 0)
            found.push(braced(rendering, library, style));
    }
    if (modules.has('jsx') && style.reactImport !== undefined)
        found.push({ specifier: 'react', lines: [style.reactImport] });
    const types = namesOf(modules, 'react type');
    if (types.length > 0)
        found.push({
            specifier: 'react',
            lines: [(0,render_imports/* importLine */.Kn)(undefined, types, (0,render_words/* quoted */.TL)('react', style.quote), style).replace('import', 'import type')],
        });
    for (const name of packagesOf(modules))
        found.push(braced(namesOf(modules, name), name, style));
    for (const name of ['express', 'fastify', 'supertest']) {
        if (modules.has(name))
            found.push(whole(name === 'supertest' ? 'request' : name, name, style));
    }
    if (modules.has('koa'))
        found.push(whole('Koa', 'koa', style));
    if (modules.has('node:http'))
        found.push(braced(['createServer'], 'node:http', style));
    return found;
}
/** Packages of which names are needed, in order, without testing libraries. */
function packagesOf(modules) {
    const libraries = new Set(Object.values(renderer/* TESTING */.Jv).map(({ library }) => library));
    const packages = [...modules].flatMap((name) => /^(@\S+|next\/server) /.exec(name)?.[1] ?? []);
    return [...new Set(packages)].filter((name) => !libraries.has(name)).sort();
}
/** Names behind a package's, in order. */
function namesOf(modules, from) {
    return [...modules].flatMap((name) => (name.startsWith(`${from} `) ? [name.slice(from.length + 1)] : [])).sort();
}
function runnerImports(names, style, project) {
    if (style.testModule !== undefined) {
        const own = style.testModule === 'mocha' || style.testModule === 'node:test'
            ? [...names].filter((n) => n !== 'expect')
            : [...names];
        return [braced(own.sort(), style.testModule, style)];
    }
    // Jest leaves its own object out of the globals of native ES modules.
    const lacksJest = style.framework === 'jest' && style.modules === 'esm' && project.moduleType === 'module' && names.has('jest');
    return lacksJest ? [braced(['jest'], '@jest/globals', style)] : [];
}
/** For what it does when it is loaded. */
function bareImport(module, style) {
    const from = (0,render_words/* quoted */.TL)(module, style.quote);
    const end = style.semicolons ? ';' : '';
    return { specifier: module, lines: [style.modules === 'esm' ? `import ${from}${end}` : `require(${from})${end}`] };
}
function withNote({ specifier, lines }, note) {
    return { specifier, lines: lines.map((line) => `${line} // ${note}`) };
}
function whole(name, module, style) {
    const from = (0,render_words/* quoted */.TL)(module, style.quote);
    const end = style.semicolons ? ';' : '';
    return {
        specifier: module,
        lines: [style.modules === 'esm' ? `import ${name} from ${from}${end}` : `const ${name} = require(${from})${end}`],
    };
}
function braced(names, module, style) {
    const from = (0,render_words/* quoted */.TL)(module, style.quote);
    return {
        specifier: module,
        lines: [style.modules === 'esm' ? (0,render_imports/* importLine */.Kn)(undefined, names, from, style) : (0,render_imports/* requireLine */.Uw)(names, from, style)],
    };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/standing-imports.js
var standing_imports = __webpack_require__(23211);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/syntax.js
var syntax = __webpack_require__(32775);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/import-edits.js




/** What the head of a standing file lacks: names into its imports, new imports after them, helpers. */
function importEdits(head, source, text, style) {
    const standing = (0,standing_imports/* readImports */.vx)(ts_morph.ts, source);
    const top = commentEnd(text);
    const after = standing.reduce((end, i) => Math.max(end, i.end), top);
    const edits = [...head.framework, ...head.sources].flatMap((wanted) => {
        if (!isBare(wanted))
            return editsFor(wanted, standing, after, text, style);
        // What others need when they are loaded comes before them.
        const isThere = standing.some(({ specifier }) => specifier === wanted.specifier);
        return isThere ? [] : [{ start: top, end: top, text: `\n${wanted.lines.join('\n')}` }];
    });
    const known = new Set(source.statements.map((s) => (0,syntax/* normalTokens */.W_)(ts_morph.ts, s.getText()).join(' ')));
    const mocked = source.statements.flatMap((s) => mockedModule(s.getText()) ?? []);
    const helpers = head.helpers.filter((helper) => !statementsOf(helper).every((s) => known.has(s)) && !mocked.includes(mockedModule(helper) ?? ''));
    return helpers.length === 0 ? edits : [...edits, { start: after, end: after, text: `\n\n${paragraphs(helpers)}` }];
}
/** The module that a statement has Vitest or Jest mock: a file mocks each once. */
function mockedModule(statement) {
    return /^(?:vi|jest)\.mock\(\s*(?:import\(\s*)?(['"])(.+?)\1/.exec(statement)?.[2];
}
/** `import 'reflect-metadata'` */
function isBare({ lines }) {
    return lines.every((line) => /^(?:import|require\()\s*['"]/.test(line));
}
function editsFor(wanted, standing, after, text, style) {
    const own = standing.filter((i) => i.specifier === wanted.specifier);
    const have = new Set(own.flatMap((i) => i.names.map((n) => n.imported + n.local)));
    const named = wanted.lines.flatMap((line) => (0,standing_imports/* readImports */.vx)(ts_morph.ts, (0,syntax/* readTests */.iv)(ts_morph.ts, line).source).flatMap((i) => i.names));
    const missing = named.filter((n) => !have.has(n.imported + n.local) && !isSameModule(n, own));
    if (missing.length === 0)
        return [];
    const roomy = own.find((i) => i.form !== undefined && !/\/[/*]/.test(text.slice(i.start, i.end)));
    if (roomy && missing.every((n) => n.imported !== 'default')) {
        return [{ start: roomy.start, end: roomy.end, text: (0,standing_imports/* printImport */.Zs)(roomy, [...roomy.names, ...missing], style) }];
    }
    const form = style.modules === 'esm' ? 'import' : 'require';
    const isWhole = have.size === 0 || form === 'require';
    const lines = isWhole ? wanted.lines : [(0,standing_imports/* printImport */.Zs)({ specifier: wanted.specifier, form }, missing, style)];
    return [{ start: after, end: after, text: `\n${lines.join('\n')}` }];
}
/** A module that stands under the very name as a whole: `import * as assert`. */
function isSameModule(name, own) {
    return name.imported === 'default' && own.some((i) => i.names.some((n) => n.local === name.local));
}
function statementsOf(text) {
    return (0,syntax/* readTests */.iv)(ts_morph.ts, text).source.statements.map((s) => (0,syntax/* normalTokens */.W_)(ts_morph.ts, s.getText()).join(' '));
}
/** Offset after the comment lines at the top. */
function commentEnd(text) {
    const match = /^(?:\/\/[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
    return match.trimEnd().length;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/unprintable.js
var unprintable = __webpack_require__(31380);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/read-fixture.js
var read_fixture = __webpack_require__(22860);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/leaves.js
var leaves = __webpack_require__(43840);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/places.js
var places = __webpack_require__(21076);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/rewritten.js
var rewritten = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/roles.js
var amplify_roles = __webpack_require__(91063);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/doc.js
var render_doc = __webpack_require__(81580);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/values.js
var values = __webpack_require__(17778);
;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/state.js





/** The assertion as a statement. Throws Unprintable where its library has no words for it. */
function statement(stated, words) {
    const end = words.style.semicolons ? ';' : '';
    const { see, value } = stated;
    if (value.t === 'error')
        return `${failing(stated, value.class, words)}${end}`;
    if (see.place.startsWith('d:'))
        return `${ofDouble(stated, words)}${end}`;
    return `${equal(partOf(stated.actual, see, words), value, words)}${end}`;
}
function failing({ actual, fails = 'throws' }, name, { family, known }) {
    const byClass = known.has(name) || values/* GLOBAL_ERRORS */.Kw.has(name) ? name : '';
    const wait = fails === 'rejects' ? 'await ' : '';
    if (family === 'assert')
        return `${wait}assert.${fails}(${[actual, byClass].filter(Boolean).join(', ')})`;
    if (family === 'expect')
        return `${wait}expect(${actual})${wait ? '.rejects' : ''}.toThrow(${byClass})`;
    if (wait)
        throw new unprintable/* Unprintable */.P('chai has no words for a promise that rejects');
    return `expect(${actual}).to.throw(${byClass})`;
}
function ofDouble({ see: { code, at }, value }, words) {
    const { family, style } = words;
    const [what, index] = at;
    if (family === 'expect') {
        if (what === 'call')
            return `expect(${code}).toHaveBeenCalledWith(${argumentsOf(value, style)})`;
        if (what === 'called')
            return `expect(${code})${isTrue(value) ? '' : '.not'}.toHaveBeenCalled()`;
        return `expect(${code}).toHaveBeenCalledTimes(${print(value, style)})`;
    }
    if (value.t === 'array' && value.items.some(leaves/* isOpen */.nT))
        throw new unprintable/* Unprintable */.P('its arguments are others each time');
    const isNode = style.doubles === 'node';
    if (what === 'call')
        return equal(isNode ? `${code}.mock.calls[${index}].arguments` : `${code}.args[${index}]`, value, words);
    const count = isNode ? `${code}.mock.callCount()` : `${code}.callCount`;
    if (what === 'called')
        return equal(isNode ? `${count} > 0` : `${code}.called`, value, words);
    return equal(count, value, words);
}
function isTrue(value) {
    return value.t === 'boolean' && value.v;
}
function equal(actual, value, { family, style }) {
    const isDeep = value.t === 'array' || value.t === 'object' || value.t === 'date';
    const text = print(value, style);
    if (family === 'assert')
        return `assert.${style.assertNames[isDeep ? 'deepEqual' : 'equal']}(${actual}, ${text})`;
    if (family === 'chai')
        return `expect(${actual}).to.${isDeep ? 'deep.' : ''}equal(${text})`;
    if (value.t === 'undefined')
        return `expect(${actual}).toBeUndefined()`;
    if (value.t === 'null')
        return `expect(${actual}).toBeNull()`;
    if (value.t === 'number' && value.v === 'NaN')
        return `expect(${actual}).toBeNaN()`;
    const [, list] = /^(.*)\.length$/.exec(actual) ?? [];
    if (list !== undefined && value.t === 'number')
        return `expect(${list}).toHaveLength(${text})`;
    return `expect(${actual}).${isDeep ? 'toEqual' : 'toBe'}(${text})`;
}
function partOf(code, { at }, { style, optional }) {
    if (at.length === 0)
        return code;
    const way = at.map((step) => {
        const member = typeof step === 'number' ? `[${step}]` : (0,render_words/* memberAccess */.dm)(step, style.quote);
        return optional ? `?.${member.replace(/^\./, '')}` : member;
    });
    return `${/^[\w$.]+(?:\([^()]*\))?$/.test(code) ? code : `(${code})`}${way.join('')}`;
}
function print(value, style) {
    return (0,render_doc/* flat */.Ct)((0,values/* printExpected */.KU)(value, style));
}
function argumentsOf(value, style) {
    if (value.t !== 'array')
        return print(value, style);
    return value.items.map((item) => ((0,leaves/* isOpen */.nT)(item) ? 'expect.anything()' : print(item, style))).join(', ');
}
/** Longest arguments in a title. */
const MAX_GIVEN = 40;
/** The same in a test's title: `calls queue.ack once`, `order.totalCents is 2844`. */
function titleWords({ see: { place, code, at }, value, fails }, style) {
    if (value.t === 'error')
        return fails === 'rejects' ? `rejects with ${value.class}` : `throws ${value.class}`;
    if (place.startsWith('d:')) {
        if (at[0] === 'call') {
            const given = argumentsOf(value, style).replaceAll('expect.anything()', '…');
            return `calls ${code} with ${given.length <= MAX_GIVEN ? given : 'these arguments'}`;
        }
        if (at[0] === 'called')
            return `${isTrue(value) ? 'calls' : 'does not call'} ${code}`;
        const count = value.t === 'number' ? Number(value.v) : 0;
        return `calls ${code} ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`;
    }
    const name = /^[\w$.]+$/.test(code) ? code : '';
    const way = at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const what = `${name}${way}`.replace(/^\./, '');
    return what === '' ? `gives ${print(value, style)}` : `${what} is ${print(value, style)}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/retold.js
/** The text of one amplified test: what the original arranges and does, with the edits, and its own assertions in place of the old ones. */









const MAX_TITLE = 120;
/** Of a title that says what was done. */
const MAX_TOLD = 80;
/** Throws Unprintable. */
function retell(one, fixture, known, style, taken) {
    const of = (0,test_case/* fixtureOf */.lv)(one.case);
    const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === of.test.join('\0'));
    const retold = test && (0,rewritten/* rewritten */.fm)(fixture, test, of.edits);
    const roles = retold && (0,amplify_roles/* rolesOf */.R7)(retold.callback);
    if (!test || !roles)
        throw new unprintable/* Unprintable */.P('the test that it stands on is gone');
    const from = test.statement.getStart();
    const edits = of.edits.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from }));
    const words = { style, family: familyOf(fixture, test), known, optional: one.cast !== undefined };
    const stated = of.see.map((see, step) => {
        const found = one.case.assert.find((a) => a.check === 'seen' && a.step === step);
        if (found?.check !== 'seen')
            throw new unprintable/* Unprintable */.P('it states nothing');
        return { see, value: found.value, ...actualOf(see.place, see.at, found.value.t === 'error', roles, edits) };
    });
    const isProposed = of.edits.some((edit) => (0,rewritten/* isRewrite */.r6)(edit, test));
    const semicolon = style.semicolons ? ';' : '';
    const first = of.edits.flatMap((edit) => (edit.from === '' ? [{ text: `${edit.text}${semicolon}`, names: [] }] : []));
    const lines = withoutUnused([...first, ...linesOf(roles, stated, edits, { ...words, isProposed })]);
    const pad = indentOf(test.statement);
    const path = (text) => [...test.titlePath.slice(0, -1), text].join('\0');
    const given = one.title !== undefined && !taken.has(path(one.title)) ? one.title : undefined;
    const title = given ?? titleOf(test, of, stated, { fixture, roles, style, taken });
    const { head, name } = headOf(test, lines);
    const notes = one.notes.map((note) => `${pad}// ${note.replace(/\s+/g, ' ')}`);
    const body = lines
        .map(({ text, apart }, at) => `${apart && at > 0 ? '\n' : ''}${pad}${style.indent}${text}`)
        .join('\n');
    const text = [...notes, `${pad}${name}(${(0,render_words/* quoted */.TL)(title, style.quote)}, ${head}{`, body, `${pad}})${semicolon}`].join('\n');
    return { test, title, text };
}
function familyOf(fixture, test) {
    if (!/\bexpect\(/.test(test.callback.getText()))
        return /\bassert\b/.test(test.callback.getText())
            ? 'assert'
            : /\bassert\b/.test(fixture.source.text)
                ? 'assert'
                : 'expect';
    return /['"]chai['"]/.test(fixture.source.text) ? 'chai' : 'expect';
}
/** The code that a place is about. */
function actualOf(place, at, isError, roles, edits) {
    if (/^[vd]:/.test(place))
        return { actual: place.slice(2) };
    const role = roles[place === leaves/* ENDED */.hV ? Number(at[0]) : Number(place.slice(1))];
    const node = role && expressionOf(role);
    if (!node)
        throw new unprintable/* Unprintable */.P('the statement that throws is no call');
    const isAwaited = ts_morph.ts.isAwaitExpression(node);
    const text = (0,places/* textOf */.b)(isAwaited && isError ? node.expression : node, edits);
    if (role.role === 'states' && role.seen === 'settles')
        return isError ? { actual: text, fails: 'rejects' } : { actual: `await ${text}` };
    if (role.role === 'states' && role.seen === 'calls')
        return isError ? { actual: text, fails: 'throws' } : { actual: `(${text})()` };
    if (!isError)
        return { actual: text };
    return isAwaited ? { actual: text, fails: 'rejects' } : { actual: `() => ${text}`, fails: 'throws' };
}
function expressionOf(role) {
    if (role.role === 'states')
        return role.actual;
    if (role.role === 'calls')
        return role.call;
    if (role.role !== 'declares')
        return undefined;
    const { declarations } = role.statement.declarationList;
    return declarations.length === 1 ? declarations[0]?.initializer : undefined;
}
/** Index of the statement that it looks at; undefined for what is looked at in the end. */
function statementOf({ see: { place, at } }) {
    if (place === leaves/* ENDED */.hV)
        return Number(at[0]);
    return /^[vd]:/.test(place) ? undefined : Number(place.slice(1));
}
function linesOf(roles, stated, edits, words) {
    const at = (one) => statementOf(one) ?? roles.length;
    const last = Math.max(...stated.map(at));
    const lines = [];
    for (const [index, role] of roles.entries()) {
        if (index > last)
            break;
        const own = stated.filter((one) => at(one) === index);
        if (own.length > 0)
            lines.push(...own.map((one, i) => ({ text: statement(one, words), names: [], apart: i === 0 && isApart(role) })));
        else
            lines.push(...lineOf(role, edits, words));
    }
    const atEnd = stated.filter((one) => at(one) === roles.length).map((one) => statement(one, words));
    const isSpaced = roles.some((role) => role.role === 'states' && isApart(role));
    return [...lines, ...atEnd.map((text, i) => ({ text, names: [], apart: i === 0 && isSpaced }))];
}
/** A blank line stands before it. */
function isApart({ statement: own }) {
    const { text } = own.getSourceFile();
    return /\n[ \t]*\n\s*$/.test(text.slice(own.getFullStart(), own.getStart()));
}
/** What a statement does; an assertion of the original only where something happens in it, one that somebody proposed never. */
function lineOf(role, edits, { style, isProposed }) {
    const text = (0,places/* textOf */.b)(role.statement, edits);
    if (role.role === 'declares') {
        const node = expressionOf(role);
        const initializer = node && (0,places/* textOf */.b)(node, edits);
        const acts = node !== undefined && happens(node);
        const unused = acts ? `${initializer}${style.semicolons ? ';' : ''}` : '';
        const line = { text, names: role.names, unused, apart: isApart(role) };
        return [{ ...line, ...narrowing(role.statement, line) }];
    }
    if (role.role !== 'states')
        return [{ text, names: [], apart: isApart(role) }];
    if (!role.actual || role.seen === 'double')
        return [];
    if (role.seen === 'calls' || /\.rejects\b|assert\.rejects/.test(role.statement.getText()))
        return isProposed ? [] : [{ text, names: [], apart: isApart(role) }];
    const actual = (0,places/* textOf */.b)(role.actual, edits);
    if (role.seen === 'settles')
        return [{ text: `await ${actual}${style.semicolons ? ';' : ''}`, names: [], apart: isApart(role) }];
    return /\bawait\b/.test(actual) ? [{ text: `${actual}${style.semicolons ? ';' : ''}`, names: [] }] : [];
}
function happens(node) {
    if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isAwaitExpression(node) || ts_morph.ts.isNewExpression(node))
        return true;
    if (ts_morph.ts.isFunctionLike(node))
        return false;
    return ts_morph.ts.forEachChild(node, (child) => happens(child) || undefined) ?? false;
}
/** Variables that only old assertions used are gone, or become the call that gave them. */
function withoutUnused(lines) {
    const left = lines.flatMap((line) => {
        const used = line.names.filter((name) => lines.some((one) => one !== line && uses(one.text, name)));
        if (used.length === line.names.length || line.unused === undefined)
            return [line];
        if (used.length > 0)
            return line.narrowed ? [line.narrowed(used)] : [line];
        return line.unused === '' ? [] : [{ ...line, text: line.unused, names: [] }];
    });
    return left.length === lines.length && left.every((line, at) => line === lines[at]) ? left : withoutUnused(left);
}
/** As a name of its own, also behind `...`, and not as the member of something or the key of one. */
function uses(text, name) {
    const own = name.replaceAll('$', '\\$');
    return new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${own}(?![\\w$])(?!(?<=[{,]\\s*${own})\\s*:)`).test(text);
}
/** `const { a, b } = …` with the names that are used. */
function narrowing(statement, line) {
    const [declaration, other] = statement.declarationList.declarations;
    const pattern = declaration?.name;
    if (!pattern || other || !ts_morph.ts.isObjectBindingPattern(pattern))
        return {};
    if (pattern.elements.some((one) => one.dotDotDotToken || !ts_morph.ts.isIdentifier(one.name)))
        return {};
    const narrowed = (used) => {
        const kept = pattern.elements.filter(({ name }) => used.includes(name.getText())).map((one) => one.getText());
        return { ...line, text: line.text.replace(pattern.getText(), () => `{ ${kept.join(', ')} }`), names: used };
    };
    return { narrowed };
}
function headOf({ call, callback }, lines) {
    const name = call.expression.getText().split('.')[0] ?? 'it';
    const written = callback.getSourceFile().text.slice(callback.getStart(), callback.body.getStart());
    const awaits = lines.some(({ text }) => /\bawait\b/.test(text));
    const plain = written.replace(/^async\s+/, '');
    return { name, head: awaits ? `async ${plain}` : plain };
}
/** Indentation of the line on which it begins. */
function indentOf(node) {
    const { text } = node.getSourceFile();
    return /[ \t]*$/.exec(text.slice(0, node.getStart()))?.[0] ?? '';
}
/** What is given otherwise, or done in its place, and what is seen: never the original's title. */
function titleOf(test, { edits }, stated, { fixture, roles, style, taken }) {
    const own = test.titlePath.at(-1) ?? '';
    const { text } = fixture.source;
    const given = edits.map((edit) => editWords(edit, text.slice(0, test.statement.getStart() + edit.start)));
    const seen = stated.map((one) => titleWords(one, style)).join(' and ');
    const told = given.length > 0 ? `${given.join(', ')}, ${seen}` : `${own}, and ${seen}`;
    const whole = edits.some((edit) => (0,rewritten/* isRewrite */.r6)(edit, test)) ? proposedTitle(roles, stated, style) : told;
    const title = whole.length <= MAX_TITLE ? whole : `${whole.slice(0, MAX_TITLE - 1)}…`;
    const path = (last) => [...test.titlePath.slice(0, -1), last].join('\0');
    if (!taken.has(path(title)))
        return title;
    for (let n = 2;; n++)
        if (!taken.has(path(`${title} (${n})`)))
            return `${title} (${n})`;
}
/** The last of what is seen, which tells most, with as much before it as has room. */
function fewOf(parts, room) {
    const all = parts.map((_, at) => parts.slice(at).join(' and '));
    return all.find((text) => text.length <= room) ?? parts.at(-1) ?? '';
}
/** Of a test that was written anew: `sum.total is 9 after basket.add twice and basket.close`. */
function proposedTitle(roles, stated, style) {
    const looked = stated.map((one) => statementOf(one) ?? roles.length);
    const acts = roles.filter(({ role }, at) => role !== 'states' && !looked.includes(at) && at <= Math.max(...looked));
    const names = acts.flatMap((role) => calleeOf(expressionOf(role)?.getText() ?? '') ?? []).filter(isOfProject);
    const counted = [...Map.groupBy(names, (name) => name)];
    const done = counted
        .map(([name, { length }]) => `${name}${['', '', ' twice'][length] ?? ` ${length} times`}`)
        .join(' and ');
    const parts = stated.map((one) => {
        const words = titleWords(one, style);
        return /^(?:gives|throws|rejects)\b/.test(words) ? `${calleeOf(one.actual) ?? ''} ${words}`.trim() : words;
    });
    const seen = fewOf(parts, MAX_TOLD - done.length);
    return done === '' ? seen : `${seen} after ${done}`;
}
/** Neither the runner's nor the language's own. */
function isOfProject(callee) {
    return !(0,amplify_roles/* isOfRunner */.OD)(callee) && !((callee.split('.')[0] ?? '') in globalThis);
}
function calleeOf(code) {
    return /^(?:\(\) => )?(?:await )?([\w$.]+)\(/.exec(code)?.[1];
}
/** `with quantity 2`, `when enqueue answers false`, `without sku`, `with 3 in place of 2`. */
function editWords({ from, text }, before) {
    if (from === '')
        return `when ${/^[\w$.]+(?=\.)/.exec(text)?.[0] ?? ''} answers ${/\((.*)\)$/.exec(text)?.[1] ?? ''}`;
    if (text === '')
        return `without ${/^([\w$]+)\s*(?::|$)/.exec(from)?.[1] ?? from}`;
    const [, member] = /([\w$]+):\s*$/.exec(before) ?? [];
    if (member !== undefined)
        return text.length === 2 && /['"]/.test(text) ? `with an empty ${member}` : `with ${member} ${text}`;
    return `with ${text} in place of ${from}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/render-fixture.js
/** Amplified tests in a file of their own beside the one that they were made from, with what they need of it. */







/** `a.test.ts` becomes `a.amplified.qtest.test.ts`. */
function amplifiedPath(file) {
    return file.replace(/((?:[.-_](?:test|spec|tests))?\.[cm]?[jt]sx?)$/, '.amplified.qtest$1');
}
/** Lines of set-up, without imports; longer ones nobody reads. */
const MAX_SETUP = 60;
/** The cases' tests with what they need of the original, put into `text` where a file stands. */
function mergeAmplified({ text, cases, file, original, style, header }) {
    const fixture = (0,read_fixture/* readFixture */.Y_)(original, file);
    const standing = text === undefined || text.trim() === '' ? undefined : (0,read_fixture/* readFixture */.Y_)(text, file);
    const taken = new Set([...fixture.tests, ...(standing?.tests ?? [])].map(({ titlePath }) => titlePath.join('\0')));
    const known = new Set(fixture.source.statements.flatMap((one) => [...(ts_morph.ts.isImportDeclaration(one) ? importedBy(one) : (0,read_fixture/* declaredBy */.Ol)(one))]));
    const rejected = [];
    const retold = [];
    for (const one of cases) {
        try {
            const made = retell(one, fixture, known, style, taken);
            taken.add([...made.test.titlePath.slice(0, -1), made.title].join('\0'));
            retold.push({ ...made, id: one.case.id, isProposed: one.case.provenance === 'model' });
        }
        catch (error) {
            if (!(error instanceof unprintable/* Unprintable */.P))
                throw error;
            rejected.push({ case: one.case.id, reason: error.message });
        }
    }
    const kept = kindsThatFit(fixture, retold);
    if (kept.length < retold.length) {
        const reason = `too-long: ${partsFor(fixture, retold).setup} lines of set-up`;
        rejected.push(...retold.filter((one) => !kept.includes(one)).map(({ id }) => ({ case: id, reason })));
    }
    if (kept.length === 0)
        return { text: text ?? '', cases: [], rejected };
    const parts = partsFor(fixture, kept);
    return {
        text: standing
            ? inserted(standing, kept, parts, style)
            : `${[...header, parts.imports.join('\n'), '', parts.rest].join('\n')}\n`,
        cases: kept.map(({ id, test, title }) => ({ id, titlePath: [...test.titlePath.slice(0, -1), title] })),
        rejected,
    };
}
/** All of them, else those that nobody proposed, else none: what a model writes takes no other's place. */
function kindsThatFit(fixture, retold) {
    const own = retold.filter(({ isProposed }) => !isProposed);
    return [retold, own].find((some) => some.length > 0 && partsFor(fixture, some).setup <= MAX_SETUP) ?? [];
}
function partsFor(fixture, retold) {
    const needed = neededNames(fixture.scope, retold);
    const { text: rest } = scopeText(fixture.scope, retold, needed);
    const used = (0,read_fixture/* namesIn */.wX)((0,syntax/* readTests */.iv)(ts_morph.ts, rest, fixture.source.fileName).source);
    const imports = fixture.scope.items.flatMap((item) => (item.is === 'import' ? importText(item.statement, used) : []));
    const own = retold.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const top = fixture.scope.items.flatMap((item) => isKept(item, needed) && 'statement' in item ? [item.statement.getText()] : []);
    return { imports, rest, top, setup: rest.split('\n').filter((line) => line.trim() !== '').length - own };
}
/** Names that tests, hooks and statements in their reach use, and what declares these uses in turn. */
function neededNames(scope, retold) {
    const names = new Set(retold.flatMap(({ text }) => [...(0,read_fixture/* namesIn */.wX)((0,syntax/* readTests */.iv)(ts_morph.ts, text, 'x.tsx').source)]));
    const around = scopesWith(scope, retold);
    const items = around.flatMap((one) => one.items);
    const add = (node) => {
        for (const name of (0,read_fixture/* namesIn */.wX)(node))
            names.add(name);
    };
    for (const item of items)
        if (item.is === 'hook' || item.is === 'does')
            add(item.statement);
    for (const one of around)
        if (one.statement && ts_morph.ts.isCallExpression(one.statement.expression))
            add(one.statement.expression.expression);
    for (let before = -1; before < names.size;) {
        before = names.size;
        for (const item of items)
            if (item.is === 'declares' && (0,read_fixture/* declaredBy */.Ol)(item.statement).some((name) => names.has(name)))
                add(item.statement);
    }
    return names;
}
function scopesWith(scope, retold) {
    const inner = scope.items.flatMap((item) => (item.is === 'group' ? scopesWith(item.scope, retold) : []));
    const isOwn = scope.items.some((item) => item.is === 'test' && retold.some(({ test }) => test === item.test));
    return isOwn || inner.length > 0 ? [scope, ...inner] : [];
}
function isKept(item, needed) {
    if (item.is === 'declares')
        return (0,read_fixture/* declaredBy */.Ol)(item.statement).some((name) => needed.has(name));
    return item.is === 'hook' || item.is === 'does';
}
function scopeText(scope, retold, needed) {
    const parts = [];
    for (const item of scope.items) {
        if (item.is === 'group') {
            if (scopesWith(item.scope, retold).length > 0)
                parts.push({ text: groupText(item.scope, retold, needed), apart: true });
        }
        else if (item.is === 'test') {
            for (const one of retold)
                if (one.test === item.test)
                    parts.push({ text: one.text, apart: true });
        }
        else if (isKept(item, needed)) {
            parts.push({ text: withComment(item.statement), apart: render_fixture_isApart(item.statement) });
        }
    }
    return { text: parts.map(({ text, apart }, at) => (at === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`)).join('') };
}
function groupText(scope, retold, needed) {
    const { statement, body } = scope;
    if (!statement)
        return '';
    const { text } = statement.getSourceFile();
    const head = text.slice(statement.getStart(), body.getStart() + 1).replace(/^(\w+)\.only\b/, '$1');
    const pad = indentOf(statement);
    return `${pad}${head}\n${scopeText(scope, retold, needed).text}\n${pad}${text.slice(body.getEnd() - 1, statement.getEnd())}`;
}
/** A statement with the comment right above it, unless that is the file's own. */
function withComment(statement) {
    const full = statement.getFullText();
    const before = full.slice(0, full.length - statement.getText().length);
    const comment = statement.getFullStart() === 0
        ? ''
        : (/(?:[ \t]*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)\n)+(?=[ \t]*$)/.exec(before)?.[0] ?? '');
    return `${comment}${indentOf(statement)}${statement.getText()}`;
}
/** A blank line stands before it. */
function render_fixture_isApart(statement) {
    return /\n[ \t]*\n/.test(statement.getFullText().slice(0, statement.getFullText().length - statement.getText().length));
}
function importedBy(node) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const named = bindings
        ? ts_morph.ts.isNamedImports(bindings)
            ? bindings.elements.map(({ name }) => name.text)
            : [bindings.name.text]
        : [];
    return [...(clause?.name ? [clause.name.text] : []), ...named];
}
/** An import with the names that are used; none where it had names and none is. */
function importText(statement, used) {
    const names = ts_morph.ts.isImportDeclaration(statement) ? importedBy(statement) : (0,read_fixture/* declaredBy */.Ol)(statement);
    const gone = names.filter((name) => !used.has(name));
    if (names.length > 0 && gone.length === names.length)
        return [];
    if (gone.length === 0)
        return [statement.getText()];
    const cut = (list) => `{ ${list.elements
        .filter(({ name }) => used.has(name.getText()))
        .map((one) => one.getText())
        .join(', ')} }`;
    const text = statement.getText();
    const braces = ts_morph.ts.isImportDeclaration(statement)
        ? statement.importClause?.namedBindings
        : ts_morph.ts.isVariableStatement(statement)
            ? statement.declarationList.declarations[0]?.name
            : undefined;
    if (!braces || !(ts_morph.ts.isNamedImports(braces) || ts_morph.ts.isObjectBindingPattern(braces)))
        return [text];
    const list = cut(braces);
    const from = braces.getStart() - statement.getStart();
    const whole = text.slice(0, from) + list + text.slice(from + braces.getText().length);
    const isMainUnused = ts_morph.ts.isImportDeclaration(statement) &&
        statement.importClause?.name &&
        gone.includes(statement.importClause.name.text);
    const plain = isMainUnused ? whole.replace(/^import\s+\w+,\s*/, 'import ') : whole;
    return [list === '{  }' ? plain.replace(/,\s*\{ {2}\}/, '') : plain];
}
/** New tests into a file that stands, each into its block. */
function inserted(standing, retold, parts, style) {
    const { source } = standing;
    const known = new Set(source.statements.map((one) => (0,syntax/* normalTokens */.W_)(ts_morph.ts, one.getText()).join(' ')));
    const missing = parts.top.filter((one) => !known.has((0,syntax/* normalTokens */.W_)(ts_morph.ts, one).join(' ')));
    const imports = parts.imports.map((line) => ({
        specifier: /['"]([^'"]+)['"]\)?;?$/.exec(line)?.[1] ?? '',
        lines: [line],
    }));
    const edits = [...importEdits({ framework: [], sources: imports, helpers: missing }, source, source.text, style)];
    for (const { test, text } of retold) {
        const body = scopeAt(standing.scope, test.titlePath.slice(0, -1))?.body;
        if (!body) {
            edits.push({
                start: source.text.trimEnd().length,
                end: source.text.trimEnd().length,
                text: `\n\n${wrapped(test.titlePath.slice(0, -1), text, style)}`,
            });
            continue;
        }
        const close = ts_morph.ts.isSourceFile(body) ? source.text.length : body.getEnd() - 1;
        const at = source.text.slice(0, close).trimEnd().length;
        edits.push({ start: at, end: at, text: `\n\n${text}` });
    }
    return (0,render_edits/* applyEdits */.ct)(source.text, edits);
}
function scopeAt(scope, titles) {
    const [first, ...rest] = titles;
    if (first === undefined)
        return scope;
    for (const item of scope.items) {
        if (item.is !== 'group' || !item.scope.statement)
            continue;
        const call = item.scope.statement.expression;
        const [title] = ts_morph.ts.isCallExpression(call) ? call.arguments : [];
        if (title && ts_morph.ts.isStringLiteralLike(title) && title.text === first)
            return scopeAt(item.scope, rest);
    }
    return undefined;
}
/** In blocks of these titles, which the file has not got yet. */
function wrapped(titles, text, style) {
    const end = style.semicolons ? ';' : '';
    return titles.reduceRight((inner, title, depth) => {
        const pad = style.indent.repeat(depth);
        return `${pad}describe(${style.quote}${title}${style.quote}, () => {\n${inner}\n${pad}})${end}`;
    }, text);
}

// EXTERNAL MODULE: ./build/src/languages/typescript/openers.js
var openers = __webpack_require__(72477);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/arrange.js






/** The stage with its first statements; of a fresh module the names come from the test itself. */
function arrangeScene(stage) {
    for (const arrange of stage.testCase.arrange) {
        if (arrange.arrange === 'clock')
            addClock(stage, arrange);
        else if (arrange.arrange === 'env')
            addEnvironment(stage, arrange);
        else if (arrange.arrange === 'load-first')
            stage.needs.first.add(arrange.file);
    }
    return stage.testCase.arrange.some((a) => a.arrange === 'fresh-module') ? addFreshModules(stage) : stage;
}
function addClock(stage, clock) {
    const { style } = stage.shop;
    const date = (0,render_doc/* flat */.Ct)((0,values/* printInput */.uy)({ t: 'date', ms: clock.now }, { style, use: () => '', result: () => '', stub: () => '' }));
    switch (style.doubles) {
        case 'vi':
        case 'jest':
            if (style.doubles === 'jest' && (style.frameworkMajor ?? 30) < 29)
                throw new unprintable/* Unprintable */.P('a fixed clock needs Jest 29 or newer');
            addOwner(stage);
            stage.needs.framework.add(hookName(style));
            stage.needs.hooks.add(hook(`${style.doubles}.useRealTimers()`, stage));
            stage.statements.push({ doc: `${style.doubles}.useFakeTimers({ now: ${date} })` });
            return;
        case 'node':
            stage.takesContext = true;
            stage.statements.push({ doc: `t.mock.timers.enable({ apis: [${(0,render_words/* quoted */.TL)('Date', style.quote)}], now: ${date} })` });
            return;
        case 'sinon':
            stage.needs.modules.add('sinon');
            stage.needs.hooks.add(hook('sinon.restore()', stage));
            stage.statements.push({ doc: `sinon.useFakeTimers({ now: ${date}, toFake: [${(0,render_words/* quoted */.TL)('Date', style.quote)}] })` });
            return;
        case 'closure':
            throw new unprintable/* Unprintable */.P('a fixed clock needs sinon in this project');
    }
}
function addOwner(stage) {
    const { style } = stage.shop;
    if (style.testModule !== undefined)
        stage.needs.framework.add(style.doubles);
}
function addEnvironment(stage, env) {
    const { style } = stage.shop;
    const value = (0,render_words/* quoted */.TL)(env.value, style.quote);
    stage.needs.framework.add(hookName(style));
    if (style.doubles === 'vi') {
        addOwner(stage);
        stage.needs.hooks.add(hook('vi.unstubAllEnvs()', stage));
        stage.statements.push({ doc: `vi.stubEnv(${(0,render_words/* quoted */.TL)(env.name, style.quote)}, ${value})` });
        return;
    }
    const end = style.semicolons ? ';' : '';
    stage.needs.hooks.add(`const env = { ...process.env }${end}`);
    stage.needs.hooks.add(hook('process.env = { ...env }', stage));
    stage.statements.push({ doc: `process.env${(0,render_words/* memberAccess */.dm)(env.name, style.quote)} = ${value}` });
}
/** What runs something after each test. */
function hookName({ tdd }) {
    return tdd ? 'teardown' : 'afterEach';
}
/** What runs after each test. */
function hook(body, stage) {
    const { style } = stage.shop;
    const { semicolons, indent } = style;
    const end = semicolons ? ';' : '';
    return `${hookName(style)}(() => {\n${indent}${body}${end}\n})${end}`;
}
/** Loads what the case uses inside the test, so that no earlier test has left its mark there. */
function addFreshModules(stage) {
    const { style, imports } = stage.shop;
    const refs = allRefs(stage);
    if (style.modules === 'cjs') {
        stage.statements.push(...resetCommonJs(stage, refs));
        return { ...stage, use: (ref) => imports.expression(ref) };
    }
    stage.isAsync = true;
    const files = [...new Set(refs.map((ref) => ref.file))];
    if (style.doubles === 'vi' || style.doubles === 'jest') {
        addOwner(stage);
        stage.statements.push({ doc: `${style.doubles}.resetModules()` });
        for (const file of (0,openers/* loadedFirst */.Cn)(stage.testCase))
            stage.statements.push({ doc: `await import(${(0,render_words/* quoted */.TL)(imports.specifier(file), style.quote)})` });
    }
    for (const file of files) {
        const bindings = new Map(refs.filter((r) => r.file === file).map((r) => [imports.bindingOf(r).imported, imports.bindingOf(r)]));
        const names = [...bindings.values()].map((b) => (b.imported === b.local ? b.local : `${b.imported}: ${b.local}`));
        stage.statements.push({ doc: `const { ${names.join(', ')} } = await ${loader(stage, file, files.length > 1)}` });
    }
    return { ...stage, use: (ref) => imports.expression(ref) };
}
/** `import('./x.js')` after a reset of the registry; a helper with another query each time where there is no registry to reset. */
function loader(stage, file, isOneOfMany) {
    const { style, imports } = stage.shop;
    const specifier = imports.specifier(file);
    if (style.doubles === 'vi' || style.doubles === 'jest')
        return `import(${(0,render_words/* quoted */.TL)(specifier, style.quote)})`;
    if (isOneOfMany)
        throw new unprintable/* Unprintable */.P('several modules to load afresh, and no registry that can be reset');
    const end = style.semicolons ? ';' : '';
    const type = style.typescript ? `: Promise<typeof import(${(0,render_words/* quoted */.TL)(specifier, style.quote)})>` : '';
    stage.needs.helpers.add(`let loads = 0${end}\n/** The module anew: it keeps state between calls. */\nconst loadAnew = ()${type} => import(\`${specifier}?load=\${++loads}\`)${end}`);
    return 'loadAnew()';
}
function resetCommonJs(stage, refs) {
    const { style, imports } = stage.shop;
    const bindings = [...new Map(refs.map((r) => [imports.bindingOf(r).local, imports.bindingOf(r)])).values()];
    const first = (0,openers/* loadedFirst */.Cn)(stage.testCase).map((file) => `require(${(0,render_words/* quoted */.TL)(imports.specifier(file), style.quote)})`);
    const lines = (0,render_imports/* importLines */.VT)(bindings, imports, { ...style, semicolons: false });
    const loads = [...first, ...lines].map((doc) => ({ doc }));
    if (style.doubles === 'jest' || style.doubles === 'vi') {
        addOwner(stage);
        return [{ doc: `${style.doubles}.resetModules()` }, ...loads];
    }
    const files = [...new Set(refs.map((r) => r.file))];
    const drops = files.map((file) => ({
        doc: `delete require.cache[require.resolve(${(0,render_words/* quoted */.TL)(imports.specifier(file), style.quote)})]`,
    }));
    return [...drops, ...loads];
}
/** Every export that the case refers to, in order. */
function refsOf(within) {
    if (typeof within !== 'object' || within === null)
        return [];
    const node = within;
    if (typeof node.file === 'string' && typeof node.path === 'string')
        return [node];
    return Object.values(within).flatMap(refsOf);
}
function allRefs(stage) {
    const { testCase } = stage;
    const errors = testCase.assert.flatMap((a) => {
        if (a.check !== 'throws' && a.check !== 'rejects')
            return [];
        const { sources } = stage.shop;
        const { file } = testCase.target;
        if (sources.exports(file, a.class))
            return [{ file, path: a.class }];
        const imported = sources.importOf(file, a.class);
        return imported ? [imported] : [];
    });
    return [...refsOf(testCase.act), ...errors];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/known-error.js

function knownError(stage, errorClass) {
    if (values/* GLOBAL_ERRORS */.Kw.has(errorClass))
        return { by: 'class', text: errorClass };
    if (!/^[A-Za-z_$][\w$]*$/.test(errorClass))
        return undefined;
    const { sources } = stage.shop;
    const { file } = stage.testCase.target;
    const own = { file, path: errorClass };
    if (sources.exports(file, errorClass))
        return { by: 'class', text: stage.use(own) };
    const imported = sources.importOf(file, errorClass);
    if (imported)
        return { by: 'class', text: stage.use(imported) };
    return sources.namesItself(file, errorClass) ? { by: 'name', text: errorClass } : undefined;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/stubs.js
var stubs = __webpack_require__(1999);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/tolerance.js

/** Digits that count; a double has not quite 16. */
const SIGNIFICANT = 11;
/** Digits behind the point that a test asks for; undefined where the number must be met exactly. */
function digitsFor(value, testCase, sources) {
    if (value.t !== 'number' || typeof value.v !== 'number' || Number.isInteger(value.v))
        return undefined;
    const files = [testCase.target.file, testCase.function.split('#')[0] ?? ''];
    if (!files.some((file) => sources.isInexact(file)))
        return undefined;
    const exponent = Number(value.v.toExponential().split('e')[1]);
    return Math.max(0, SIGNIFICANT - 1 - exponent);
}
/** What a number may be off by, as source text. */
function toleranceText(digits) {
    return String(Number(`1e-${digits}`));
}
/** True where some asserted value holds such a number. */
function isInexact(testCase, sources) {
    const hasDigits = (value) => digitsFor(value, testCase, sources) !== undefined;
    return testCase.assert.some((assertion) => 'value' in assertion && (0,values/* holds */.v9)(assertion.value, hasDigits));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/assertions-assert.js






/** node:assert, which compares by Object.is and, deeply, by prototype too. */
const assertDialect = {
    howFor: (value) => ((0,values/* isPrimitive */.sO)(value) ? 'same' : (0,values/* hasClass */.nB)(value) ? 'partial' : 'deep'),
    placeholder: () => undefined,
    equal: assertions_assert_equal,
    resolves: (stage, actual, expected) => assertions_assert_equal(stage, (0,render_doc/* concat */.xW)('await ', actual), expected),
    throws: (stage, body, error) => [
        { doc: (0,render_doc/* list */.p_)(`${owner(stage)}.throws(`, [(0,render_doc/* concat */.xW)('() => ', body), ...saying(stage, error)], ')') },
    ],
    rejects: (stage, actual, error) => [
        { doc: (0,render_doc/* list */.p_)(`await ${owner(stage)}.rejects(`, [actual, ...saying(stage, error)], ')') },
    ],
    endsWell: (stage, actual, awaits) => [
        awaits
            ? { doc: (0,render_doc/* list */.p_)(`await ${owner(stage)}.doesNotReject(`, [actual], ')') }
            : { doc: (0,render_doc/* list */.p_)(`${owner(stage)}.doesNotThrow(`, [(0,render_doc/* concat */.xW)('() => ', actual)], ')') },
    ],
    same: (stage, actual, other) => [
        { doc: (0,render_doc/* list */.p_)(`${owner(stage)}.${stage.shop.style.assertNames.equal}(`, [actual, other], ')') },
    ],
    called: (stage, stub, calls) => [
        {
            doc: (0,render_doc/* list */.p_)(`${owner(stage)}.${stage.shop.style.assertNames.deepEqual}(`, [(0,stubs/* callsOf */.p9)(stage, stub), (0,render_doc/* list */.p_)('[', calls, ']')], ')'),
        },
    ],
    calledWith: (stage, stub, args, index) => [
        {
            doc: isSaidBySinon(stage, args)
                ? (0,render_doc/* list */.p_)('sinon.assert.calledWith(', [stub, ...args], ')')
                : (0,render_doc/* list */.p_)(`${owner(stage)}.${stage.shop.style.assertNames.deepEqual}(`, [(0,stubs/* callOf */.C8)(stage, stub, index), (0,render_doc/* list */.p_)('[', args, ']')], ')'),
        },
    ],
};
/** Sinon says of a stub that some call was with these; with none, any call would do. */
function isSaidBySinon({ shop }, args) {
    return shop.style.doubles === 'sinon' && args.length > 0;
}
function owner(stage) {
    stage.needs.modules.add('assert');
    return 'assert';
}
function assertions_assert_equal(stage, actual, expected) {
    const { equal: same, deepEqual } = stage.shop.style.assertNames;
    const assert = owner(stage);
    if (expected.value?.t === 'error') {
        const known = knownError(stage, expected.value.class);
        return [
            {
                doc: (0,render_doc/* list */.p_)(`${assert}.ok(`, [(0,render_doc/* concat */.xW)(actual, ` instanceof ${known?.by === 'class' ? known.text : 'Error'}`)], ')'),
            },
        ];
    }
    if (expected.digits !== undefined) {
        const distance = (0,render_doc/* list */.p_)('Math.abs(', [(0,render_doc/* concat */.xW)(actual, ' - ', expected.doc)], ')');
        return [{ doc: (0,render_doc/* list */.p_)(`${assert}.ok(`, [(0,render_doc/* concat */.xW)(distance, ` < ${toleranceText(expected.digits)}`)], ')') }];
    }
    if (expected.how === 'some' && expected.value?.t === 'object')
        return members(stage, actual, expected.value.props);
    if (expected.how === 'same')
        return [{ doc: (0,render_doc/* list */.p_)(`${assert}.${same}(`, [actual, expected.doc], ')') }];
    const { value } = expected;
    if (value && (0,values/* isBare */.JE)(value)) {
        const exact = (0,values/* printExpected */.KU)(value, stage.shop.style, undefined, true);
        return [{ doc: (0,render_doc/* list */.p_)(`${assert}.${deepEqual}(`, [actual, exact], ')') }];
    }
    const compared = expected.how === 'partial' ? withoutClass(actual, value) : actual;
    return [{ doc: (0,render_doc/* list */.p_)(`${assert}.${deepEqual}(`, [compared, expected.doc], ')') }];
}
/** Members of an object one by one: there is no comparison with a part of one in every version. */
function members(stage, actual, props) {
    const { style } = stage.shop;
    const name = stage.options.names.fresh('result');
    const each = props.flatMap(([key, value]) => {
        const how = (0,values/* isPrimitive */.sO)(value) ? 'same' : (0,values/* hasClass */.nB)(value) ? 'partial' : 'deep';
        return assertions_assert_equal(stage, name + (0,render_words/* memberAccess */.dm)(key, style.quote), { doc: (0,values/* printExpected */.KU)(value, style), how, value });
    });
    return [{ doc: (0,render_doc/* concat */.xW)(`const ${name} = `, actual) }, ...each];
}
/** The same content as plain objects: deepStrictEqual looks at prototypes. */
function withoutClass(actual, value) {
    const onlyOuter = value?.t === 'object' && !value.props.some(([, of]) => (0,values/* hasClass */.nB)(of));
    return onlyOuter
        ? (0,render_doc/* list */.p_)('{', [(0,render_doc/* concat */.xW)('...', actual)], '}', { padded: true })
        : (0,render_doc/* list */.p_)('structuredClone(', [actual], ')');
}
function saying(stage, error) {
    if (error.has)
        return [error.has];
    const known = knownError(stage, error.class);
    if (!known)
        return [];
    return [known.by === 'class' ? known.text : `{ name: ${(0,render_words/* quoted */.TL)(known.text, stage.shop.style.quote)} }`];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/assertions-chai.js






/** chai's `expect`, whose `equal` is `===` and whose `deep.equal` tells NaN and -0 apart and leaves classes aside. */
const chaiDialect = {
    howFor: (value) => (0,values/* isPrimitive */.sO)(value) && !(value.t === 'number' && (value.v === 'NaN' || value.v === '-0')) ? 'same' : 'deep',
    placeholder: () => undefined,
    equal: assertions_chai_equal,
    resolves: (stage, actual, expected) => assertions_chai_equal(stage, (0,render_doc/* concat */.xW)('await ', actual), expected),
    throws: (stage, body, { class: name, has }) => {
        const says = has ? (0,render_doc/* concat */.xW)('().that.includes(', has, ')') : error(stage, name);
        return [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,render_doc/* concat */.xW)('() => ', body)), '.to.throw', says) }];
    },
    rejects: (stage, actual, { class: errorClass, has }) => {
        const name = stage.options.names.fresh('failure');
        const reason = stage.shop.style.typescript ? '(reason: unknown) => reason' : '(reason) => reason';
        const known = knownError(stage, errorClass);
        const says = known?.by === 'class' ? `.instanceOf(${known.text})` : '.instanceOf(Error)';
        const byName = known?.by === 'name' ? `.with.property('name', ${(0,render_words/* quoted */.TL)(known.text, stage.shop.style.quote)})` : '';
        return [
            { doc: (0,render_doc/* concat */.xW)(`const ${name} = await `, actual, `.catch(${reason})`) },
            {
                doc: has
                    ? (0,render_doc/* concat */.xW)(expecting(stage, name), '.to.include(', has, ')')
                    : (0,render_doc/* concat */.xW)(expecting(stage, name), `.to.be${says}${byName}`),
            },
        ];
    },
    endsWell: (stage, actual, awaits) => awaits
        ? [{ doc: (0,render_doc/* concat */.xW)('await ', actual) }]
        : [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,render_doc/* concat */.xW)('() => ', actual)), '.to.not.throw()') }],
    same: (stage, actual, other) => [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), `.to.equal(${other})`) }],
    called: (stage, stub, calls) => [
        { doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,stubs/* callsOf */.p9)(stage, stub)), (0,render_doc/* list */.p_)('.to.deep.equal(', [(0,render_doc/* list */.p_)('[', calls, ']')], ')')) },
    ],
    calledWith: (stage, stub, args) => [
        { doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,stubs/* callsOf */.p9)(stage, stub)), (0,render_doc/* list */.p_)('.to.deep.include(', [(0,render_doc/* list */.p_)('[', args, ']')], ')')) },
    ],
};
function expecting(stage, actual) {
    stage.needs.modules.add('chai');
    return (0,render_doc/* list */.p_)('expect(', [actual], ')');
}
function assertions_chai_equal(stage, actual, expected) {
    if (expected.value?.t === 'error') {
        const known = knownError(stage, expected.value.class);
        return [
            { doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), `.to.be.instanceOf(${known?.by === 'class' ? known.text : 'Error'})`) },
        ];
    }
    if (expected.digits !== undefined) {
        const delta = toleranceText(expected.digits);
        return [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), (0,render_doc/* list */.p_)('.to.be.closeTo(', [expected.doc, delta], ')')) }];
    }
    const { how } = expected;
    const chain = how === 'same' ? '.to.equal(' : how === 'some' ? '.to.deep.include(' : '.to.deep.equal(';
    return [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), (0,render_doc/* list */.p_)(chain, [expected.doc], ')')) }];
}
function error(stage, errorClass) {
    const known = knownError(stage, errorClass);
    if (!known)
        return '()';
    if (known.by === 'class')
        return `(${known.text})`;
    return `().with.property('name', ${(0,render_words/* quoted */.TL)(known.text, stage.shop.style.quote)})`;
}

// EXTERNAL MODULE: ./build/src/generate/by-chance.js
var by_chance = __webpack_require__(69961);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/assertions-expect.js








/** `expect` of Vitest and Jest, which compare by Object.is and leave classes aside in toEqual. */
const expectDialect = {
    howFor: (value) => {
        if ((0,values/* isPrimitive */.sO)(value) || isInvalidDate(value))
            return 'same';
        // Jest takes two invalid dates for different ones.
        if ((0,values/* holds */.v9)(value, isInvalidDate))
            throw new unprintable/* Unprintable */.P('an invalid date inside of a result');
        return (0,values/* holds */.v9)(value, isAbsent) && !(0,values/* hasClass */.nB)(value) ? 'strict' : 'deep';
    },
    placeholder: (stage, value) => {
        if (value.t === 'number')
            return closeTo(stage, value);
        if (value.t === 'function')
            return 'expect.any(Function)';
        if (value.t === 'error')
            return `expect.any(${values/* GLOBAL_ERRORS */.Kw.has(value.class) ? value.class : 'Error'})`;
        const ofClass = value.t === 'opaque' ? (0,by_chance/* classByChance */.Ak)(value.name) : undefined;
        if (ofClass)
            return `expect.any(${ofClass})`;
        return value.t === 'opaque' || value.t === 'seen' ? 'expect.anything()' : undefined;
    },
    equal: (stage, actual, expected) => [
        {
            doc: expected.value && isInvalidDate(expected.value)
                ? invalidDate(stage, actual)
                : (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), '.', matcher(stage, expected)),
        },
    ],
    resolves: (stage, actual, expected) => {
        if (expected.value && isInvalidDate(expected.value))
            return [{ doc: invalidDate(stage, (0,render_doc/* concat */.xW)('await ', actual)) }];
        return awaited(stage, (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), '.resolves.', matcher(stage, expected)));
    },
    throws: (stage, body, { class: name, has }) => {
        const matcher = has ? (0,render_doc/* concat */.xW)('toThrow(expect.objectContaining(', has, '))') : toThrow(stage, name);
        return [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, (0,render_doc/* concat */.xW)('() => ', body)), '.', matcher) }];
    },
    rejects: (stage, actual, { class: name, has }) => {
        const matcher = has ? (0,render_doc/* concat */.xW)('toMatchObject(', has, ')') : toThrow(stage, name);
        return awaited(stage, (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), '.rejects.', matcher));
    },
    endsWell: (stage, actual, awaits) => awaits
        ? awaited(stage, (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), '.resolves.not.toThrow()'))
        : [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, (0,render_doc/* concat */.xW)('() => ', actual)), '.not.toThrow()') }],
    same: (stage, actual, other) => [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), `.toBe(${other})`) }],
    called: (stage, stub, calls) => {
        if (calls.length === 0)
            return [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, stub), '.not.toHaveBeenCalled()') }];
        return [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, (0,stubs/* callsOf */.p9)(stage, stub)), (0,render_doc/* list */.p_)('.toEqual(', [(0,render_doc/* list */.p_)('[', calls, ']')], ')')) }];
    },
    calledWith: (stage, stub, args) => [
        { doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, stub), (0,render_doc/* list */.p_)('.toHaveBeenCalledWith(', args, ')')) },
    ],
    anything: 'expect.anything()',
};
/** A number inside of a larger value; Vitest and Jest know the matcher since these versions. */
function closeTo({ shop: { sources, style }, testCase }, value) {
    const digits = digitsFor(value, testCase, sources);
    const isKnown = (style.frameworkMajor ?? 0) >= (style.framework === 'jest' ? 29 : 1);
    if (digits === undefined || !isKnown)
        return undefined;
    return `expect.closeTo(${(0,render_doc/* flat */.Ct)((0,values/* printExpected */.KU)(value, style))}, ${digits})`;
}
/** Members that are undefined, and holes: toEqual does not tell them from nothing. */
function isAbsent(value) {
    if (value.t === 'object')
        return value.props.some(([, of]) => of.t === 'undefined');
    return value.t === 'array' && value.items.some((item) => item.t === 'hole');
}
function isInvalidDate(value) {
    return value.t === 'date' && value.ms === 'NaN';
}
function invalidDate(stage, actual) {
    const text = (0,render_doc/* list */.p_)('String(', [actual], ')');
    return (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, text), `.toBe(${(0,render_words/* quoted */.TL)('Invalid Date', stage.shop.style.quote)})`);
}
function assertions_expect_expecting(stage, actual) {
    stage.needs.framework.add('expect');
    return (0,render_doc/* list */.p_)('expect(', [actual], ')');
}
function matcher(stage, expected) {
    const { value, how, doc } = expected;
    if (value?.t === 'undefined')
        return 'toBeUndefined()';
    if (value?.t === 'null')
        return 'toBeNull()';
    if (value?.t === 'number' && value.v === 'NaN')
        return 'toBeNaN()';
    if (expected.digits !== undefined)
        return (0,render_doc/* list */.p_)('toBeCloseTo(', [doc, String(expected.digits)], ')');
    if (value?.t === 'error') {
        const known = knownError(stage, value.class);
        return `toBeInstanceOf(${known?.by === 'class' ? known.text : 'Error'})`;
    }
    const name = { same: 'toBe', strict: 'toStrictEqual', some: 'toMatchObject', deep: 'toEqual', partial: 'toEqual' }[how];
    return (0,render_doc/* list */.p_)(`${name}(`, [doc], ')');
}
function toThrow(stage, errorClass) {
    const known = knownError(stage, errorClass);
    if (!known)
        return 'toThrow()';
    if (known.by === 'class')
        return `toThrow(${known.text})`;
    return `toThrow(expect.objectContaining({ name: ${(0,render_words/* quoted */.TL)(known.text, stage.shop.style.quote)} }))`;
}
/** Awaits a promise's expectation; under a fake clock the timers are run meanwhile. */
function awaited(stage, expectation) {
    const hasClock = stage.testCase.arrange.some((a) => a.arrange === 'clock');
    if (!hasClock)
        return [{ doc: (0,render_doc/* concat */.xW)('await ', expectation) }];
    const settled = stage.options.names.fresh('settled');
    const owner = stage.shop.style.doubles === 'vi' ? 'vi' : 'jest';
    return [
        { doc: (0,render_doc/* concat */.xW)(`const ${settled} = `, expectation) },
        { doc: `await ${owner}.runAllTimersAsync()` },
        { doc: `await ${settled}` },
    ];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/assertions.js



function dialectOf(style) {
    if (style.assertions === 'expect')
        return expectDialect;
    return style.assertions === 'chai' ? chaiDialect : assertDialect;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/locate.js + 1 modules
var locate = __webpack_require__(70708);
// EXTERNAL MODULE: ./build/src/languages/typescript/caller.js
var caller = __webpack_require__(28266);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/double-words.js
/** What the doubles of a case answer, in words: `findById gives status "paid"`. */

/** So many members of an answer, and so many doubles, are told. */
const double_words_MAX_TOLD = 2;
/**
 * The doubles' answers among the arguments of these steps, those that say most, and fewer where all would take more letters than `limit`;
 * empty where no object stands in for another.
 */
function doubleWords(act, words, limit = Number.POSITIVE_INFINITY) {
    let shortest = '';
    const stubs = stubsIn(act);
    for (let doubles = double_words_MAX_TOLD; doubles > 0; doubles--) {
        for (let members = double_words_MAX_TOLD; members > 0; members--) {
            const found = stubs.flatMap(([name, stub]) => stubWords(name, stub, members, words).map((text) => ({ text, rank: rankOf(stub) })));
            const told = found.toSorted((a, b) => a.rank - b.rank || a.text.length - b.text.length).slice(0, doubles);
            const inOrder = found.filter((one) => told.includes(one));
            shortest = inOrder.map(({ text }) => text).join(' and ');
            if (shortest.length <= limit)
                return shortest;
        }
    }
    return shortest;
}
function stubsIn(act) {
    const found = [];
    const visit = (value) => {
        if (value.t !== 'object')
            return;
        for (const [name, held] of value.props) {
            if (held.t === 'stub')
                found.push([name, held]);
            else
                visit(held);
        }
    };
    for (const step of act) {
        if (!('args' in step))
            continue;
        const [first] = step.args;
        if ((0,test_case/* isReplacing */.kt)(step) && first?.t === 'stub')
            found.push([(0,test_case/* placeName */.fW)(step.place), first]);
        else
            step.args.forEach(visit);
    }
    return found;
}
/** Who fails is told before who gives something with members, and that before a plain answer. */
function rankOf({ answers, throws }) {
    const given = answers.map(settled);
    if (throws || given.some(({ rejects }) => rejects))
        return 0;
    return given.some(({ of }) => of.t === 'object' && of.props.length > 0) ? 1 : 2;
}
/** What comes of an answer in the end. */
function settled(answer) {
    return answer.t === 'promise' ? answer : { of: answer };
}
/** None for one that gives nothing. */
function stubWords(name, { answers, throws }, members, words) {
    const given = answers.map(settled);
    const told = given.map(({ of, rejects }) => {
        if (throws || rejects)
            return of.t === 'instance' ? `throws ${of.of.path.split('.').at(-1)}` : 'fails';
        return of.t === 'response'
            ? `answers ${responseWords(of, words, members)}`
            : `gives ${answerWords(of, words, members)}`;
    });
    const saysNothing = answers.every((answer) => isEmpty(answer) || isFunction(settled(answer).of) || isOfFunctions(settled(answer).of));
    return saysNothing || told.every((one) => one === 'gives undefined') ? [] : [`${name} ${told.join(', then ')}`];
}
/** Its status where that says something, else what it holds. */
function responseWords({ status, body }, words, members) {
    return status === 200 && body.t !== 'undefined' ? answerWords(body, words, members) : String(status);
}
/** An object of functions, of which a title has nothing to say. */
function isOfFunctions(value) {
    return (value.t === 'object' && value.props.length > 0 && value.props.every(([, of]) => isFunction(of) || isOfFunctions(of)));
}
/** Given at once it is there to be built on; a service that finds nothing would be waited for. */
function isEmpty(answer) {
    return answer.t === 'object' && answer.props.length === 0;
}
function isFunction({ t }) {
    return t === 'stub' || t === 'lambda';
}
/** An object without members of which a title has nothing to say; as it is where it has no others. */
function tellingMembers(value) {
    const props = value.props.filter(([, of]) => !isFunction(of) && !isOfFunctions(of));
    return props.length > 0 ? { ...value, props } : value;
}
/** A value in words; of an object what says most: members that are not empty. */
function answerWords(answer, words, members = double_words_MAX_TOLD) {
    if (answer.t === 'array' && answer.items.length > 0)
        return answerWords(answer.items[0], words, members);
    if (answer.t !== 'object' || answer.props.length === 0)
        return words(answer);
    const telling = answer.props.filter(([, value]) => isTelling(value));
    const told = (telling.length > 0 ? telling : answer.props).slice(0, members);
    return told.map(([name, value]) => `${name} ${words(value)}`).join(', ');
}
/** Says more than that it is there. */
function isTelling(value) {
    return ((value.t === 'string' && value.v.length > 1) || value.t === 'boolean' || (value.t === 'number' && value.v !== 0));
}

// EXTERNAL MODULE: ./build/src/generate/asked.js
var generate_asked = __webpack_require__(68501);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/names.js
var render_names = __webpack_require__(88458);
// EXTERNAL MODULE: ./build/src/generate/screen-key.js
var screen_key = __webpack_require__(43403);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/casts.js
/** Casts of a call that the type check would refuse as it is. */


/** What the call needs; a constructor keeps its own name. */
function castOf(stage, act) {
    const cast = stage.shop.style.typescript ? stage.shop.cast.get(stage.testCase.id) : undefined;
    if (cast === 'set-up')
        return (0,test_case/* isSetUp */.oE)(stage.testCase, act) ? 'arguments' : undefined;
    return cast === 'call' && act.do === 'new' ? undefined : cast;
}
/** An argument as a value of any type. */
function asNever(text, arg) {
    const isArrow = (arg.t === 'lambda' || arg.t === 'stub') && (0,render_doc/* flat */.Ct)(text).includes('=>');
    return isArrow ? (0,render_doc/* concat */.xW)('(', text, ') as never') : (0,render_doc/* concat */.xW)(text, ' as never');
}
/**
 * `f.g!` where it may be missing; `(f as (...args: unknown[]) => unknown)` where it wants more than the input has, with
 * its own result type where the test goes on with the result.
 */
function castCallee(callee, cast, isResultUsed) {
    if (cast !== 'call')
        return cast && callee.includes('.') ? `${callee}!` : callee;
    const isNameable = /^[\w$]+(?:\.[\w$]+)*$/.test(callee);
    const returns = isResultUsed && isNameable ? `ReturnType<typeof ${callee}>` : 'unknown';
    return `(${callee} as (...args: unknown[]) => ${returns})`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/jsx.js
/** JSX elements as documents: on one line where they fit, an attribute a line where not; children on lines of their own. */

/** `<Counter label="Mug" value={2} disabled />`. The prop `children` stands between the tags. */
function jsx_element(name, props, inner) {
    const given = props.find(([prop]) => prop === 'children')?.[1];
    const attributes = props.filter(([prop]) => prop !== 'children').map(([prop, value]) => attribute(prop, value));
    const child = inner ?? (given === undefined ? undefined : shown(given));
    if (child === undefined)
        return attributes.length > 0 ? (0,render_doc/* list */.p_)(`<${name}`, attributes, '/>', TAG) : `<${name} />`;
    const open = attributes.length > 0 ? (0,render_doc/* list */.p_)(`<${name}`, attributes, '>', ATTRIBUTES) : `<${name}>`;
    const isShort = typeof child === 'string' && (0,render_doc/* flat */.Ct)(open).length + child.length <= SHORT;
    const how = isShort ? 'inline' : 'elements';
    return (0,render_doc/* concat */.xW)(open, (0,render_doc/* list */.p_)('', [child], `</${name}>`, { jsx: how }));
}
/** Tags around a text that stand with it on one line. */
const SHORT = 60;
const TAG = { jsx: 'attributes', padded: true };
const ATTRIBUTES = { jsx: 'attributes' };
function attribute(name, value) {
    const text = (0,render_doc/* flat */.Ct)(value);
    if (text === 'true')
        return name;
    const plain = plainText(text);
    if (plain !== undefined)
        return `${name}="${plain}"`;
    return (0,render_doc/* concat */.xW)(`${name}={`, value, '}');
}
function shown(value) {
    const plain = plainText((0,render_doc/* flat */.Ct)(value));
    return plain !== undefined && plain.trim() === plain && plain !== '' ? plain : `{${(0,render_doc/* flat */.Ct)(value)}}`;
}
/** The content of a string literal that JSX reads as it is. */
function plainText(literal) {
    return /^(['"])([^'"\\{}<>&]*)\1$/.exec(literal)?.[2];
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/screen-parts.js








/** What renders the case. */
function uiOfCase({ act }) {
    const shown = act.find((one) => one.do === 'render');
    return shown?.do === 'render' && 'export' in shown.callee ? (0,component_file/* uiOf */.Y8)(shown.callee.export.file) : 'react';
}
function named(name, local) {
    return local === undefined || local === name ? name : `${name}: ${local}`;
}
/** What a statement that renders begins with, `const { rerender } = `; the page is cleaned after the test. */
function opened(stage) {
    cleanUp(stage);
    if (!stage.testCase.act.some(({ do: kind }) => kind === 'rerender'))
        return '';
    stage.results.set(0, stage.options.names.fresh('rerender'));
    return `const { ${named('rerender', stage.results.get(0))} } = `;
}
/** What a user clicks or fills; the first, once it is there. */
function touched(stage, act) {
    const before = stage.testCase.act.slice(0, stage.testCase.act.indexOf(act));
    const isFirst = isPending(stage) && !isFake(stage) && !before.some(({ do: kind }) => kind === 'interact');
    if (isFirst)
        stage.isAsync = true;
    const thing = locator(stage, { role: act.role, name: act.name }, isFirst ? 'find' : 'get', act.many);
    const found = isFirst ? (0,render_doc/* concat */.xW)('await ', thing) : thing;
    const at = `[${act.at}]${stage.shop.style.typescript ? '!' : ''}`;
    return act.many ? (0,render_doc/* concat */.xW)(isFirst ? '(' : '', found, isFirst ? ')' : '', at) : found;
}
/** The element's class, where the compiler must know of a field's members. */
const CLASSES = {
    button: 'HTMLButtonElement',
    combobox: 'HTMLSelectElement',
    listbox: 'HTMLSelectElement',
};
/** What an event says that has another text in a field. */
function holding(text) {
    return (0,render_doc/* list */.p_)('{', [`target: { value: ${text} }`], '}', { padded: true });
}
/** True where a choice is taken of what is listed. */
function isList(role) {
    return CLASSES[role] === 'HTMLSelectElement';
}
/** `screen.getByRole('button', { name: 'More' })`; a part of it is read as a member. */
function locator(stage, { role, name, part }, how, many) {
    const { quote, typescript } = stage.shop.style;
    const screen = library(stage, 'screen');
    const by = `${screen}.${how}${many ? 'All' : ''}By`;
    if (role === 'text')
        return `${by}Text(${(0,render_words/* quoted */.TL)(name, quote)})`;
    const isField = part === 'disabled' || part === 'checked' || part === 'value';
    const type = typescript && isField ? `<${CLASSES[role] ?? 'HTMLInputElement'}>` : '';
    const options = name === '' ? [] : [(0,render_doc/* list */.p_)('{', [`name: ${(0,render_words/* quoted */.TL)(name, quote)}`], '}', { padded: true })];
    return (0,render_doc/* list */.p_)(`${by}Role${type}(`, [(0,render_words/* quoted */.TL)(role, quote), ...options], ')');
}
/** True where what is shown waits for promises that the case gives. */
function isPending({ testCase }) {
    const comes = testCase.act.some(({ do: kind }) => kind === 'advance');
    const isPromise = (within) => {
        if (typeof within !== 'object' || within === null)
            return false;
        const { t, after } = within;
        return (t === 'promise' && (after === undefined || comes)) || Object.values(within).some(isPromise);
    };
    return isPromise(testCase.act);
}
function isFake({ testCase }) {
    return testCase.arrange.some(({ arrange }) => arrange === 'clock');
}
function cleanUp(stage) {
    const { cleansUp, testModule, semicolons } = stage.shop.style;
    if (!cleansUp)
        return;
    if (testModule !== undefined)
        stage.needs.framework.add('afterEach');
    stage.needs.hooks.add(`afterEach(${library(stage, 'cleanup')})${semicolons ? ';' : ''}`);
}
/** The name of something of the testing library, imported. */
function library(stage, name) {
    stage.needs.modules.add(`${renderer/* TESTING */.Jv[uiOfCase(stage.testCase)].library} ${name}`);
    return name;
}
function nameOf(stage, callee) {
    if (!('export' in callee))
        throw new unprintable/* Unprintable */.P('a component that another step gives');
    return stage.use(callee.export);
}
function propsOf(stage, act, props) {
    if (props?.t !== 'object')
        return [];
    const cast = castOf(stage, act);
    return props.props
        .filter(([, value]) => value.t !== 'undefined')
        .map(([name, value]) => [name, asGiven(stage, act, value, name, cast)]);
}
function asGiven(stage, act, value, name = 'stub', cast = castOf(stage, act)) {
    const text = (0,values/* printInput */.uy)(value, scopeOf(stage, cast, name));
    return cast === undefined ? text : (0,render_doc/* concat */.xW)(text, ' as never');
}
function scopeOf(stage, cast, hint = 'stub') {
    return {
        style: stage.shop.style,
        use: stage.use,
        result: () => {
            throw new unprintable/* Unprintable */.P('the result of a step');
        },
        stub: (stub, scope, name) => (0,stubs/* printStub */.Mr)(stage, stub, name ?? hint, scope),
        ...(cast ? { loose: 'cast' } : {}),
        timeless: !stage.testCase.act.some(({ do: kind }) => kind === 'advance'),
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/single-file-scene.js




function singleFileAction(stage, act) {
    switch (act.do) {
        case 'render':
            return rendering(stage, act);
        case 'rerender':
            return renderingAgain(stage, act);
        case 'interact':
            return interacting(stage, act);
        case 'advance':
            return { doc: `${stage.shop.style.doubles}.advanceTimersByTimeAsync(${act.ms})`, awaits: true };
        default:
            throw new unprintable/* Unprintable */.P('a step beside what is rendered');
    }
}
/** True where something may be under way after a step that only answers end: a text alone begins nothing that cannot wait. */
function restsAfter(stage, index) {
    const act = stage.testCase.act[index];
    const next = stage.testCase.act[index + 1];
    if (next === undefined || act?.do !== 'interact')
        return next === undefined && act?.do !== 'advance';
    return act.action === 'click' && next.do !== 'advance';
}
/** Lets answers come, where nothing that is looked for would wait for them. */
function settledAnswers(stage) {
    if (isFake(stage))
        return `await ${stage.shop.style.doubles}.advanceTimersByTimeAsync(0)`;
    if (uiOfCase(stage.testCase) === 'svelte')
        return 'await new Promise((resolve) => setTimeout(resolve))';
    stage.needs.modules.add('@vue/test-utils flushPromises');
    return 'await flushPromises()';
}
/** `const { rerender } = render(Counter, { props: { start: 1 } })`. */
function rendering(stage, act) {
    const head = opened(stage);
    const around = act.wrappers ?? [];
    const props = objectOf(stage, act, act.args[around.length]);
    const plugins = around.map((ref) => `${stage.use(ref)}()`);
    const options = props === undefined ? [] : [(0,render_doc/* concat */.xW)('props: ', props)];
    if (plugins.length > 0)
        options.push((0,render_doc/* concat */.xW)('global: { plugins: ', (0,render_doc/* list */.p_)('[', plugins, ']'), ' }'));
    const open = `${library(stage, 'render')}(${nameOf(stage, act.callee)}`;
    if (options.length === 0)
        return { head, doc: `${open})` };
    return { head, doc: (0,render_doc/* concat */.xW)(`${open}, `, (0,render_doc/* list */.p_)('{', options, '}', { padded: true }), ')') };
}
function renderingAgain(stage, act) {
    const first = stage.testCase.act.find((one) => one.do === 'render');
    if (!first)
        throw new unprintable/* Unprintable */.P('nothing is rendered before');
    const props = objectOf(stage, first, act.args[0]) ?? '{}';
    return { doc: (0,render_doc/* concat */.xW)(`${stage.results.get(0) ?? 'rerender'}(`, props, ')'), awaits: true };
}
function objectOf(stage, act, props) {
    const { quote } = stage.shop.style;
    const given = propsOf(stage, act, props).map(([name, value]) => {
        const key = (0,render_words/* propertyKey */.r_)(name, quote);
        return value === name ? name : (0,render_doc/* concat */.xW)(`${key}: `, value);
    });
    return given.length === 0 ? undefined : (0,render_doc/* list */.p_)('{', given, '}', { padded: true });
}
function interacting(stage, act) {
    const one = touched(stage, act);
    const event = `${library(stage, 'fireEvent')}.`;
    if (act.action === 'click')
        return { doc: (0,render_doc/* list */.p_)(`${event}click(`, [one], ')'), awaits: true };
    const text = (0,render_words/* quoted */.TL)(act.text ?? '', stage.shop.style.quote);
    if (uiOfCase(stage.testCase) === 'vue')
        return { doc: (0,render_doc/* list */.p_)(`${event}update(`, [one, text], ')'), awaits: true };
    const kind = isList(act.role) ? 'change' : 'input';
    return { doc: (0,render_doc/* concat */.xW)(`${event}${kind}(`, one, ', ', holding(text), ')'), awaits: true };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/screen-scene.js
/** Steps and assertions of a case that renders, as people write them with React's testing library. */









/** An element that stands behind an arrow without brackets. */
const screen_scene_SHORT = 40;
function isScreenCase({ act }) {
    return act.some(({ do: kind }) => kind === 'render' || kind === 'hook');
}
/** The statements of a step; what a rendered hook gave is called like any function, inside `act`. */
function addScreenStep(stage, index) {
    const act = stage.testCase.act[index];
    const throws = stage.testCase.assert.find((one) => one.check === 'throws' && one.step === index);
    const isReact = uiOfCase(stage.testCase) === 'react';
    const action = isReact ? actionOf(stage, act) : singleFileAction(stage, act);
    if (throws?.check === 'throws') {
        stage.statements.push(...stage.shop.dialect.throws(stage, action.doc, { class: throws.class }));
        return;
    }
    const returns = stage.testCase.assert.find((one) => one.check === 'returns' && one.step === index);
    if (returns?.check === 'returns') {
        stage.statements.push(...returned(stage, act, index, returns.value));
        return;
    }
    if (stage.testCase.assert.some((one) => one.check === 'resolves' && one.step === index))
        throw new unprintable/* Unprintable */.P('what a function of a hook resolves to');
    if (action.awaits)
        stage.isAsync = true;
    stage.statements.push({ doc: (0,render_doc/* concat */.xW)(action.head ?? '', action.awaits ? 'await ' : '', action.doc) });
    const next = stage.testCase.act[index + 1];
    const comes = isReact ? act.do !== 'advance' && next?.do !== 'advance' : restsAfter(stage, index);
    const rests = isFake(stage) ? comes : !next && needsRest(stage);
    if (isPending(stage) && rests)
        settle(stage);
}
/** What a user sees, or what the hook gave. */
function addScreenAssertion(stage, assertion) {
    const made = stage.testCase.act[assertion.step];
    const stated = made.do === 'hook' ? hookAssertion(stage, assertion) : sight(stage, assertion);
    stage.statements.push(...stated);
}
function actionOf(stage, act) {
    switch (act.do) {
        case 'render':
            return screen_scene_rendering(stage, act);
        case 'hook':
            return runningHook(stage, act);
        case 'rerender':
            return { doc: screen_scene_renderingAgain(stage, act) };
        case 'interact':
            return screen_scene_interacting(stage, act);
        case 'advance':
            return passing(stage, act.ms);
        case 'call':
            return calling(stage, act);
        default:
            throw new unprintable/* Unprintable */.P('a step beside what is rendered');
    }
}
function screen_scene_rendering(stage, act) {
    const head = opened(stage);
    const shown = elementOf(stage, act, act.args[act.wrappers?.length ?? 0]);
    return { head, doc: (0,render_doc/* list */.p_)(`${library(stage, 'render')}(`, [shown], ')') };
}
/** The component with these props, inside of its wrappers. */
function elementOf(stage, act, props) {
    const around = act.wrappers ?? [];
    stage.needs.modules.add('jsx');
    const component = jsx_element(nameOf(stage, act.callee), propsOf(stage, act, props));
    return around.reduceRight((inner, ref, at) => jsx_element(stage.use(ref), propsOf(stage, act, act.args[at]), inner), component);
}
function screen_scene_renderingAgain(stage, act) {
    const first = stage.testCase.act.find((one) => one.do === 'render' || one.do === 'hook');
    if (!first)
        throw new unprintable/* Unprintable */.P('nothing is rendered before');
    const again = stage.results.get(first.do === 'hook' ? 1 : 0) ?? 'rerender';
    if (first.do === 'render')
        return (0,render_doc/* list */.p_)(`${again}(`, [elementOf(stage, first, act.args[0])], ')');
    return (0,render_doc/* list */.p_)(`${again}(`, [hookPropsValue(stage, first, act.args)], ')');
}
/** `const { result } = renderHook(() => useCount(2), { wrapper })`; with props where it runs again with others. */
function runningHook(stage, act) {
    cleanUp(stage);
    const { names } = stage.options;
    const around = act.wrappers ?? [];
    const own = act.args.slice(around.length);
    const isAgain = stage.testCase.act.some(({ do: kind }) => kind === 'rerender');
    const isRead = stage.testCase.assert.some(({ check }) => check === 'state') || stage.testCase.act.some(isCall);
    const taken = [];
    if (isRead) {
        stage.results.set(0, names.fresh('result'));
        taken.push(named('result', stage.results.get(0)));
    }
    if (isAgain) {
        stage.results.set(1, names.fresh('rerender'));
        taken.push(named('rerender', stage.results.get(1)));
    }
    const options = around.length > 0 ? [declareWrapper(stage, act)] : [];
    const hook = nameOf(stage, act.callee);
    const again = isAgain ? hookProps(stage, act) : undefined;
    const given = again ? again.given : own.map((arg) => asGiven(stage, act, arg));
    const call = (0,render_doc/* concat */.xW)(`(${again?.params ?? ''}) => `, (0,render_doc/* list */.p_)(`${hook}(`, given, ')'));
    if (isAgain)
        options.unshift((0,render_doc/* concat */.xW)('initialProps: ', hookPropsValue(stage, act, own)));
    const head = taken.length > 0 ? `const { ${taken.join(', ')} } = ` : '';
    const open = `${library(stage, 'renderHook')}(`;
    const doc = options.length > 0
        ? (0,render_doc/* concat */.xW)(open, call, ', ', (0,render_doc/* list */.p_)('{', options, '}', { padded: true }), ')')
        : (0,render_doc/* list */.p_)(open, [call], ')');
    return { head, doc };
}
/** How the runs of a hook are given their arguments: the one as it is, several by name, all as a list where some runs have fewer. */
function hookProps(stage, act) {
    const runs = stage.testCase.act.flatMap((one) => one === act ? [ownArgs(act)] : one.do === 'rerender' ? [one.args] : []);
    const count = Math.max(...runs.map((args) => args.length));
    const names = screen_scene_namesOf(stage, act, count);
    if (count === 0)
        return { params: '', given: [] };
    if (runs.some((args) => args.length !== count)) {
        const type = stage.shop.style.typescript ? `: Parameters<typeof ${nameOf(stage, act.callee)}>` : '';
        return { params: `args${type}`, given: ['...args'] };
    }
    return { params: count === 1 ? names.join() : `{ ${names.join(', ')} }`, given: names };
}
function hookPropsValue(stage, act, args) {
    const { given } = hookProps(stage, act);
    const values = args.map((arg) => asGiven(stage, act, arg));
    if (given[0] === '...args')
        return (0,render_doc/* list */.p_)('[', values, ']');
    const [only] = values;
    if (given.length <= 1)
        return only ?? 'undefined';
    return (0,render_doc/* list */.p_)('{', values.map((value, at) => (0,render_doc/* concat */.xW)(`${given[at]}: `, value)), '}', { padded: true });
}
function screen_scene_namesOf(stage, { callee }, count) {
    const known = 'export' in callee ? stage.shop.parameterNames(callee.export) : [];
    return Array.from({ length: count }, (_, at) => known[at] ?? `argument${at + 1}`);
}
function ownArgs(act) {
    return act.args.slice(act.wrappers?.length ?? 0);
}
/** `const wrapper = ({ children }: { children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>`. */
function declareWrapper(stage, act) {
    const { style } = stage.shop;
    if (style.typescript)
        stage.needs.modules.add('react type ReactNode');
    const name = stage.options.names.fresh('wrapper');
    stage.needs.modules.add('jsx');
    const inner = (act.wrappers ?? []).reduceRight((shown, ref, at) => jsx_element(stage.use(ref), hoisted(stage, propsOf(stage, act, act.args[at])), shown), '{children}');
    const params = `({ children }${style.typescript ? ': { children: ReactNode }' : ''})`;
    const isShort = (0,render_doc/* flat */.Ct)(inner).length <= screen_scene_SHORT && !(0,render_doc/* flat */.Ct)(inner).includes('\n');
    const body = isShort ? inner : (0,render_doc/* list */.p_)('(', [inner], ')', { bare: true });
    stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${name} = ${params} => `, body) });
    return name === 'wrapper' ? name : `wrapper: ${name}`;
}
/** What is made for a wrapper is made once, however often it renders. */
function hoisted(stage, props) {
    return props.map(([prop, value]) => {
        if (!(0,render_doc/* flat */.Ct)(value).startsWith('new '))
            return [prop, value];
        const name = stage.options.names.fresh(prop);
        stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${name} = `, value) });
        return [prop, name];
    });
}
function screen_scene_interacting(stage, act) {
    const one = touched(stage, act);
    const event = `${library(stage, 'fireEvent')}.${act.action}(`;
    if (act.action === 'click')
        return { doc: (0,render_doc/* list */.p_)(event, [one], ')') };
    const text = (0,render_words/* quoted */.TL)(act.text ?? '', stage.shop.style.quote);
    return { doc: (0,render_doc/* concat */.xW)(event, one, ', ', holding(text), ')') };
}
function passing(stage, ms) {
    const { doubles } = stage.shop.style;
    const act = library(stage, 'act');
    if (isPending(stage))
        return { doc: `${act}(() => ${doubles}.advanceTimersByTimeAsync(${ms}))`, awaits: true };
    return { doc: `${act}(() => ${doubles}.advanceTimersByTime(${ms}))` };
}
function isCall(act) {
    return act.do === 'call';
}
/** What a function of a hook gives at last: called as it is, for nothing is looked at after it. */
function returned(stage, act, index, value) {
    const { style, dialect } = stage.shop;
    if (act.do !== 'call' ||
        index < stage.testCase.act.length - 1 ||
        stage.testCase.assert.length > 1 ||
        isPending(stage))
        throw new unprintable/* Unprintable */.P('what a function of a hook returns before something else');
    const doc = (0,values/* printExpected */.KU)(value, style, (one) => dialect.placeholder(stage, one));
    return dialect.equal(stage, hookCall(stage, act), { doc, how: dialect.howFor(value), value });
}
function calling(stage, act) {
    return {
        doc: (0,render_doc/* concat */.xW)(`${library(stage, 'act')}(${isPending(stage) ? 'async ' : ''}() => `, hookCall(stage, act), ')'),
        awaits: isPending(stage),
    };
}
function hookCall(stage, act) {
    const { quote } = stage.shop.style;
    const member = act.callee.member === undefined ? '' : (0,render_words/* memberAccess */.dm)(act.callee.member, quote);
    const args = act.args.map((arg) => (0,values/* printInput */.uy)(arg, scopeOf(stage, castOf(stage, act))));
    return (0,render_doc/* list */.p_)(`${stage.results.get(0) ?? 'result'}.current${item(member)}(`, args, ')');
}
/** `['0']` is an item of an array. */
function item(access) {
    return access.replace(/^\[['"](\d+)['"]\]$/, '[$1]');
}
/** Once the first holds, all that was under way is done. */
function hookAssertion(stage, assertion) {
    const { name, value } = assertion;
    const { style, dialect } = stage.shop;
    const actual = `${stage.results.get(0) ?? 'result'}.current${name === '' ? '' : item((0,render_words/* memberAccess */.dm)(name, style.quote))}`;
    const doc = (0,values/* printExpected */.KU)(value, style, (one) => dialect.placeholder(stage, one));
    const isFirst = stage.testCase.assert.find(({ check }) => check === 'state') === assertion;
    const stated = dialect.equal(stage, actual, { doc, how: dialect.howFor(value), value });
    return waits(stage) && isFirst ? stated.map((one) => waitFor(stage, one)) : stated;
}
/** `expect(screen.getByRole('button', { name: 'More' })).toBeDefined()`, and what else can be said of it. */
function sight(stage, { name, value }) {
    const key = (0,screen_key/* readScreenKey */.E)(name);
    if (!key)
        throw new unprintable/* Unprintable */.P(`no thing on the screen is called ${name}`);
    const { jestDom } = stage.shop.style;
    if (value.t === 'undefined')
        return [screen_scene_expecting(stage, locator(stage, key, 'query', false), jestDom ? 'not.toBeInTheDocument()' : 'toBeNull()')];
    if (key.part === undefined && value.t === 'number') {
        const counted = screen_scene_expecting(stage, locator(stage, key, 'get', true), `toHaveLength(${value.v})`);
        return [waits(stage) ? waitFor(stage, counted) : counted];
    }
    const found = screen_scene_awaited(stage, key);
    if (key.part === undefined)
        return [screen_scene_expecting(stage, found, jestDom ? 'toBeInTheDocument()' : 'toBeDefined()')];
    const [actual, end] = screen_scene_partOf(stage, key, waits(stage) ? (0,render_doc/* concat */.xW)('(', found, ')') : found, value);
    return [screen_scene_expecting(stage, actual, end)];
}
function screen_scene_expecting(stage, actual, end) {
    stage.needs.framework.add('expect');
    return { doc: (0,render_doc/* concat */.xW)((0,render_doc/* list */.p_)('expect(', [actual], ')'), `.${end}`) };
}
/** The thing, once it is there. */
function screen_scene_awaited(stage, key) {
    if (!waits(stage))
        return locator(stage, key, 'get', false);
    stage.isAsync = true;
    return (0,render_doc/* concat */.xW)('await ', locator(stage, key, 'find', false));
}
/** A part of a thing, and the matcher's end. */
function screen_scene_partOf(stage, { part }, thing, value) {
    const { quote } = stage.shop.style;
    const text = value.t === 'string' ? (0,render_words/* quoted */.TL)(value.v, quote) : String('v' in value ? value.v : '');
    switch (part) {
        case 'text':
            return [(0,render_doc/* concat */.xW)(thing, '.textContent'), `toBe(${text})`];
        case 'selected':
        case 'expanded':
            return [(0,render_doc/* concat */.xW)(thing, `.getAttribute(${(0,render_words/* quoted */.TL)(`aria-${part}`, quote)})`), `toBe(${(0,render_words/* quoted */.TL)(text, quote)})`];
        case 'href':
            if (stage.shop.style.jestDom)
                return [thing, `toHaveAttribute(${(0,render_words/* quoted */.TL)('href', quote)}, ${text})`];
            return [(0,render_doc/* concat */.xW)(thing, `.getAttribute(${(0,render_words/* quoted */.TL)('href', quote)})`), `toBe(${text})`];
        default:
            return [(0,render_doc/* concat */.xW)(thing, `.${part ?? ''}`), `toBe(${text})`];
    }
}
function waitFor(stage, { doc }) {
    stage.isAsync = true;
    return { doc: (0,render_doc/* concat */.xW)(`await ${library(stage, 'waitFor')}(() => `, doc, ')') };
}
/** Lets answers come, where nothing that is looked for would wait for them. */
function settle(stage) {
    stage.isAsync = true;
    const isReact = uiOfCase(stage.testCase) === 'react';
    stage.statements.push({ doc: isReact ? `await ${library(stage, 'act')}(async () => {})` : settledAnswers(stage) });
}
/** What is not there, and calls, are looked at once. */
function needsRest({ testCase }) {
    return testCase.assert.some((one) => one.check === 'called' ||
        (one.check === 'state' && one.value.t === 'undefined' && testCase.act[one.step]?.do === 'render'));
}
/** True where a test waits for what it looks for: neither fake time nor an awaited `act` came before. */
function waits(stage) {
    const isDone = needsRest(stage) || stage.testCase.act.at(-1)?.do === 'call';
    return isPending(stage) && !isFake(stage) && !isDone;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/value-words.js
/** Values as titles say them. */



/** A value as a title shows it: a text in double quotes, so that the title itself needs none, or in backticks where it has some. */
function valueWords(value) {
    switch (value.t) {
        case 'string': {
            const quote = value.v.includes('"') && !value.v.includes('`') ? '`' : '"';
            return quote + (0,render_words/* escaped */.Mk)(value.v) + quote;
        }
        case 'number':
            return (0,values/* numberText */.$4)(value.v);
        case 'bigint':
            return `${value.v}n`;
        case 'boolean':
            return String(value.v);
        case 'array':
            return `[${value.items.map(valueWords).join(', ')}]`;
        case 'set':
            return `Set(${value.items.map(valueWords).join(', ')})`;
        case 'map':
            return `Map(${value.entries.map(([key, of]) => `${valueWords(key)} => ${valueWords(of)}`).join(', ')})`;
        case 'object':
            return value.props.length === 0
                ? '{}'
                : `{ ${value.props.map(([name, of]) => `${(0,render_words/* escaped */.Mk)(name)}: ${valueWords(of)}`).join(', ')} }`;
        case 'date':
            return value.ms === 'NaN' ? 'an invalid date' : isoWords(value.ms);
        case 'regexp':
            return (0,render_words/* escaped */.Mk)(`/${value.source}/${value.flags}`).replaceAll('\\\\', '\\');
        default:
            return rareWords(value);
    }
}
function rareWords(value) {
    switch (value.t) {
        case 'symbol':
            return `Symbol(${(0,render_words/* escaped */.Mk)(value.v)})`;
        case 'bytes':
            return `${value.type}[${value.v.join(', ')}]`;
        case 'error':
            return `${/^[AEIOU]/.test(value.class) ? 'an' : 'a'} ${value.class}`;
        case 'instance':
            return `${lastName(value.of.path)}(${value.args.map(valueWords).join(', ')})`;
        case 'enum':
            return `${lastName(value.of.path)}.${value.member}`;
        case 'export':
            return lastName(value.of.path);
        case 'stub':
            return 'a stub';
        case 'lambda':
            return value.code.length <= 24 ? (0,render_words/* escaped */.Mk)(value.code) : 'a function';
        case 'promise':
            return `a ${value.after === undefined ? '' : 'late '}promise ${value.rejects ? 'rejected with' : 'of'} ${valueWords(value.of)}`;
        case 'response':
            return value.body.t === 'undefined' ? `${value.status}` : `${value.status} with ${valueWords(value.body)}`;
        case 'frozen':
            return `frozen ${valueWords(value.of)}`;
        case 'iterable':
            return `${value.async ? 'async ' : ''}items ${value.items.map(valueWords).join(', ')}`;
        case 'result':
            return 'its result';
        case 'hole':
            return 'a hole';
        case 'opaque':
            return (0,by_chance/* wordsByChance */.JP)(value.name) ?? 'something';
        default:
            return value.t;
    }
}
function lastName(path) {
    return path.split('.').at(-1) ?? path;
}
function isoWords(ms) {
    return Math.abs(ms) > 8.64e15
        ? 'an invalid date'
        : new Date(ms).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$|\\(?:u\{?[\da-f]*|x[\da-f]?)?$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/screen-title.js
/** Titles of tests that render: what a user sees or what is called, after what was done, with which props. */




const MAX_WORDS = 40;
/** More steps than so many are counted, not told. */
const MAX_STEPS = 2;
/** `calls onChange with 3 after clicking "More"`, `shows "Sold out" for max 0`. */
function screenTitle(testCase, assertion) {
    let title = outcome(testCase, assertion);
    for (const words of [...answers(testCase), ...done(testCase, assertion), ...given(testCase)]) {
        const longer = `${title} ${words}`;
        if (longer.length <= titles_MAX_TITLE)
            title = longer;
    }
    return title;
}
function outcome(testCase, assertion) {
    switch (assertion.check) {
        case 'state':
            return testCase.act[assertion.step]?.do === 'hook'
                ? `${assertion.name === '' ? 'result' : assertion.name} is ${screen_title_short(assertion.value)}`
                : screen_title_sight(assertion.name, assertion.value);
        case 'called': {
            const name = nameOfStub(testCase, assertion.stub);
            const [first, ...others] = assertion.calls;
            if (!first)
                return `does not call ${name}`;
            if (others.length > 0)
                return `calls ${name} ${others.length === 1 ? 'twice' : `${others.length + 1} times`}`;
            return first.length === 0 ? `calls ${name}` : `calls ${name} with ${screen_title_cut(first.map(valueWords).join(', '))}`;
        }
        case 'throws':
        case 'rejects':
            return `throws ${assertion.class || 'an error'}`;
        case 'returns': {
            const [call = 'it'] = stepsAt(testCase, assertion.step);
            return `${call} returns ${screen_title_short(assertion.value)}`;
        }
        default:
            return 'renders';
    }
}
function screen_title_sight(name, value) {
    const key = (0,screen_key/* readScreenKey */.E)(name);
    if (!key)
        return name;
    const thing = thingOf(key.role, key.name);
    if (value.t === 'undefined')
        return `does not show ${thing}`;
    const flag = value.t === 'boolean' && value.v;
    switch (key.part) {
        case undefined:
            return value.t === 'number' ? `shows ${thing} ${value.v === 2 ? 'twice' : `${value.v} times`}` : `shows ${thing}`;
        case 'disabled':
            return `${flag ? 'disables' : 'enables'} ${thing}`;
        case 'text':
            return `shows ${key.role} ${screen_title_short(value)}`;
        case 'value':
            return `${thing} holds ${screen_title_short(value)}`;
        case 'href':
            return `${thing} leads to ${screen_title_short(value)}`;
        default:
            return `${thing} is ${flag ? '' : 'not '}${key.part}`;
    }
}
/** `button "More"`; a text by itself. */
function thingOf(role, name) {
    if (role === 'text')
        return screen_title_cut(`"${(0,render_words/* escaped */.Mk)(name)}"`);
    return name === '' ? role : `${role} ${screen_title_cut(`"${(0,render_words/* escaped */.Mk)(name)}"`)}`;
}
/** ` when listOrders rejects`. */
function answers({ act }) {
    const found = [];
    const comes = act.some(({ do: kind }) => kind === 'advance');
    visitStubs(act, ({ answers: [answer] }, name) => {
        if (answer?.t !== 'promise')
            return;
        if (answer.after !== undefined && !comes)
            found.push(`while ${name} is under way`);
        else if (answer.rejects)
            found.push(`when ${name} rejects`);
    });
    return found.slice(0, 1);
}
function stepsAt({ act }, index) {
    const step = act[index];
    return step ? stepWords(step) : [];
}
function done({ act }, told) {
    const steps = act.flatMap((step, at) => (told.check === 'returns' && told.step === at ? [] : stepWords(step)));
    if (steps.length === 0)
        return [];
    return [`after ${steps.length > MAX_STEPS ? `${steps.length} steps` : steps.join(' and ')}`];
}
function stepWords(step) {
    switch (step.do) {
        case 'interact': {
            const thing = thingOf(step.role === 'button' && step.name !== '' ? 'text' : step.role, step.name);
            return [step.action === 'click' ? `clicking ${thing}` : `entering "${(0,render_words/* escaped */.Mk)(step.text ?? '')}"`];
        }
        case 'advance':
            return [`${step.ms} ms`];
        case 'rerender':
            return ['rendering again'];
        case 'call':
            return [`${step.callee.member ?? 'it'}(${step.args.map(screen_title_short).join(', ')})`];
        default:
            return [];
    }
}
/** ` for value 1, max 5`: what can be told of in a word. */
function given({ act }) {
    const [first] = act;
    if (first?.do !== 'render' && first?.do !== 'hook')
        return [];
    const own = first.args.slice(first.wrappers?.length ?? 0);
    const props = first.do === 'render' && own[0]?.t === 'object' ? own[0].props : [];
    const words = first.do === 'hook'
        ? own.filter(isPlain).map(screen_title_short)
        : props.filter(([, value]) => isPlain(value)).map(([name, value]) => `${name} ${screen_title_short(value)}`);
    return words.length > 0 ? [`for ${words.join(', ')}`] : [];
}
function isPlain(value) {
    return value.t === 'string' || value.t === 'number' || value.t === 'boolean';
}
function nameOfStub({ act }, id) {
    let found = 'the callback';
    visitStubs(act, (stub, name) => {
        if (stub.id === id)
            found = name;
    });
    return found;
}
function visitStubs(act, visit) {
    const inside = (value, name) => {
        if (value.t === 'stub')
            visit(value, name);
        if (value.t === 'object')
            for (const [prop, of] of value.props)
                inside(of, prop);
    };
    for (const step of act)
        if ('args' in step)
            for (const arg of step.args)
                inside(arg, nameOfDouble(step));
}
/** `fetch` for what stands in its place. */
function nameOfDouble(step) {
    if (step.do !== 'replace')
        return 'the callback';
    const { place } = step;
    if ('global' in place)
        return place.global;
    return 'imported' in place ? place.as : place.member;
}
function screen_title_short(value) {
    return screen_title_cut(valueWords(value));
}
function screen_title_cut(words) {
    return words.length <= MAX_WORDS ? words : `${words.slice(0, MAX_WORDS - 2)}…${/["\])}]$/.exec(words)?.[0] ?? ''}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/titles.js
/** Titles that say input and outcome in words: `returns [5] for total 5, parts 1`. */









const titles_MAX_TITLE = 80;
/** The same of a title that says what a collaborator answered, which takes some words. */
const MAX_WHERE_TITLE = 100;
/** Letters that are left for what happens, where a title says more. */
const MIN_OUTCOME = 30;
/** Letters in which the arguments of a call are told. */
const MAX_CALL = 40;
/** More than two steps before are told one by one where that takes no more letters. */
const MAX_HISTORY = 40;
/** The title's parts, about the first assertion and the act that it looks at. */
function titlePieces(testCase, shop) {
    const assertion = testCase.assert[0];
    if (assertion && isScreenCase(testCase))
        return [screenTitle(testCase, assertion)];
    const step = aboutStep(testCase, assertion);
    const act = testCase.act[step];
    if (!act)
        return ['does not throw'];
    if (!assertion)
        return ['does not throw', ...input(testCase, shop, step)];
    if (act.do === 'request')
        return requestPieces(testCase, act, assertion, shop);
    const isStep = 'step' in assertion && assertion.check !== 'state';
    const member = isStep || assertion.check === 'called' ? memberName(testCase, act) : undefined;
    const what = [...(member === undefined ? [] : [`${member} `]), ...titles_outcome(testCase, assertion, shop)];
    const given = assertion.check === 'state'
        ? titles_history(testCase, shop, testCase.act.length, ' after ')
        : [...input(testCase, shop, step), ...titles_history(testCase, shop, step, ' after ')];
    if (doubleWords(testCase.act, valueWords) === '')
        return [...what, ...given, ...maker(testCase, shop, assertion.check === 'state' ? testCase.act.length : step)];
    // Who reads of a service asks what it was answered before what it was asked.
    const words = what.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
    const where = whereWords(testCase, MAX_WHERE_TITLE - Math.max(MIN_OUTCOME, words));
    return lengthOf([...what, ...given, where]) <= titles_MAX_TITLE ? [...what, ...given, where] : [...what, where];
}
/** ` where findById gives status "paid"`, in no more letters than `limit`; empty where nobody answers, or there is no room. */
function whereWords({ act }, limit) {
    const answers = doubleWords(act, valueWords, limit - ' where '.length);
    const where = ` where ${answers}`;
    return answers === '' || where.length > limit ? '' : where;
}
function lengthOf(pieces) {
    return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : label(piece) + valueWords(piece.value)).length, 0);
}
function label(piece) {
    return piece.name ? `${piece.name} ` : '';
}
/** By what it has, else by its class. */
function errorWords({ class: name, has }) {
    if (has)
        return has.map(([member, value]) => `${member} ${valueWords(value)}`).join(', ');
    return name || 'an error';
}
function aboutStep(testCase, assertion) {
    if (assertion && 'step' in assertion && assertion.check !== 'state')
        return assertion.step;
    return testCase.act.length - 1;
}
function memberName(testCase, act) {
    if (act.do === 'get')
        return act.name;
    if (act.do === 'new')
        return 'constructor';
    if (act.do === 'iterate') {
        const source = testCase.act[act.of];
        return source && memberName(testCase, source);
    }
    return act.do === 'call' ? act.callee.member : undefined;
}
function titles_outcome(testCase, assertion, shop) {
    const expected = (value) => ({
        slot: 'expected:0',
        name: '',
        value,
        isArgument: false,
        isOpen: 'some' in assertion && assertion.some === true,
    });
    switch (assertion.check) {
        case 'returns': {
            const verbs = {
                iterate: 'yields ',
                call: 'returns ',
                mount: '',
                request: '',
            };
            const verb = verbs[testCase.act[assertion.step]?.do ?? 'call'] ?? 'is ';
            return [verb, expected(assertion.value)];
        }
        case 'resolves':
            return [testCase.act[assertion.step]?.do === 'iterate' ? 'yields ' : 'resolves to ', expected(assertion.value)];
        case 'throws':
            return [`throws ${errorWords(assertion)}`];
        case 'rejects':
            return [`rejects with ${errorWords(assertion)}`];
        case 'argument': {
            const act = testCase.act[assertion.step];
            const name = act && 'args' in act ? (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, assertion.index) : 'argument';
            return [`changes ${name} to `, expected(assertion.value)];
        }
        case 'state':
            return [`${assertion.name} is `, expected(assertion.value)];
        case 'seen':
            return ['is ', expected(assertion.value)];
        case 'returns-self':
            return ['returns itself'];
        case 'called':
            return [calledWords(testCase, assertion, shop)];
        case 'response':
            return [`answers `, expected(assertion.value)];
    }
}
/** `GET /orders?limit=1 answers 200`. */
function requestPieces(testCase, act, assertion, shop) {
    const [, , , body] = act.args;
    const asked = `${act.method} ${(0,render_words/* escaped */.Mk)((0,generate_asked/* urlText */.xG)(act))}`;
    // `for email "ada@example.com", count 3`
    const isOpen = body?.t === 'object' && body.props.length > 2;
    const sent = body && { slot: '', name: '', value: body, isArgument: true, ...(isOpen ? { isOpen } : {}) };
    const [, ...options] = middlewareInput(testCase, act, shop);
    const given = [
        ...(sent && body.t !== 'undefined' ? [' for ', sent] : []),
        ...(options.length > 0 ? [' with ', ...options] : []),
    ];
    const before = testCase.act.filter((one) => one.do === 'request').length - 1;
    const after = before > 0 ? [` after ${before} earlier ${before === 1 ? 'request' : 'requests'}`] : [];
    if (assertion.check === 'called')
        return [`${asked} ${calledWords(testCase, assertion, shop)}`, ...given, ...after];
    if (assertion.check !== 'response')
        return [asked];
    const value = { slot: '', name: '', value: assertion.value, isArgument: false };
    const name = assertion.at.join('.').replace(/^(?:thrown\.)?(?:init\.status|[^.]+\.?)/, '');
    const answers = [asked, ' answers ', ...(name ? [`with ${(0,render_words/* escaped */.Mk)(name)} `] : []), value];
    const where = whereWords(testCase, MAX_WHERE_TITLE - lengthOf([...answers, ...after]));
    return lengthOf([...answers, ...given, ...after, where]) <= titles_MAX_TITLE
        ? [...answers, ...given, ...after, where]
        : [...answers, ...(where === '' ? given : []), ...after, where];
}
/** What a middleware is made with. */
function middlewareInput(testCase, { callee }, shop) {
    const mounted = 'step' in callee ? testCase.act[callee.step] : undefined;
    if (mounted?.do !== 'mount' || !mounted.leaves || !('step' in mounted.callee))
        return [];
    return input(testCase, shop, mounted.callee.step);
}
function calledWords(testCase, assertion, shop) {
    const name = stubName(testCase, assertion.stub, shop) ?? 'the stub';
    const first = assertion.calls[assertion.needed ?? 0];
    if (!first)
        return `does not call ${name}`;
    if (assertion.calls.length > 1 && assertion.needed === undefined)
        return assertion.calls.length === 2 ? `calls ${name} twice` : `calls ${name} ${assertion.calls.length} times`;
    const told = first.filter((_, at) => !assertion.any?.includes(at)).flatMap((arg) => wholeWords(arg, MAX_CALL) ?? []);
    const fitting = told.filter((_, at) => told.slice(0, at + 1).join(', ').length <= MAX_CALL);
    return fitting.length === 0 ? `calls ${name}` : `calls ${name} with ${fitting.join(', ')}`;
}
function stubName(testCase, id, shop) {
    for (const act of testCase.act) {
        if (!('args' in act))
            continue;
        const at = act.args.findIndex((arg) => arg.t === 'stub' && arg.id === id);
        if (at >= 0)
            return (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, at);
        const member = act.args.map((arg) => memberOfDouble(arg, id)).find((name) => name !== undefined);
        if (member !== undefined)
            return member;
    }
    return undefined;
}
/** The name under which an object holds the stub; of what a class is made with as well. */
function memberOfDouble(value, id) {
    if (value.t === 'instance')
        return value.args.map((arg) => memberOfDouble(arg, id)).find((name) => name !== undefined);
    if (value.t !== 'object')
        return undefined;
    for (const [name, of] of value.props) {
        const found = of.t === 'stub' && of.id === id ? name : memberOfDouble(of, id);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `action giving 1, 2`: a stub by its answers. */
function stubPieces(stub, name) {
    if (stub.answers.length === 0)
        return [];
    const answers = cut(stub.answers.map((a) => (stub.throws && a.t === 'error' ? a.class : valueWords(a))).join(', '), 30);
    return [[`${name} ${stub.throws ? 'throwing' : 'giving'} ${answers}`]];
}
/** ` for total 5, parts 1`. */
function input(testCase, shop, step) {
    const act = testCase.act[step];
    if (act?.do === 'iterate')
        return input(testCase, shop, act.of);
    if (!act || !('args' in act) || (0,test_case/* isReplacing */.kt)(act))
        return [];
    const shown = act.args.flatMap((value, position) => {
        if (isOfFunctions(value))
            return [];
        if (value.t === 'stub')
            return stubPieces(value, (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, position));
        return [
            [
                {
                    slot: `arg:${step}.${position}`,
                    name: (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, position),
                    value,
                    isArgument: true,
                    isOpen: (0,render_names/* givenName */.p4)({ shop, testCase }, act, position) === undefined,
                },
            ],
        ];
    });
    if (shown.length === 0)
        return act.args.length === 0 && step === 0 && !isMade(act.callee) ? [' without arguments'] : [];
    return [' for ', ...shown.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))];
}
function isMade(callee) {
    return 'step' in callee;
}
/** ` after take("a", 2)`: what was done to the same objects before. */
function titles_history(testCase, shop, until, joint) {
    const earlier = testCase.act
        .slice(0, until)
        .flatMap((act, step) => (0,test_case/* isReplacing */.kt)(act) || isMaker(testCase, act, step) || isSource(testCase, step, until)
        ? []
        : [callPieces(act, step, shop)]);
    if (earlier.length === 0)
        return [];
    const words = earlier.flat().map((piece) => (typeof piece === 'string' ? piece : valueWords(piece.value)));
    if (earlier.length > 2 && words.join('').length > MAX_HISTORY)
        return [`${joint}${earlier.length} earlier steps`];
    return [joint, ...earlier.flatMap((pieces, i) => (i === 0 ? pieces : [', ', ...pieces]))];
}
/** The step whose items are collected is told by its own words. */
function isSource(testCase, step, until) {
    const act = testCase.act[until];
    return act?.do === 'iterate' && act.of === step;
}
/** ` on Stock(10)`: how the object was made. */
function maker(testCase, shop, until) {
    const made = testCase.act
        .slice(0, until)
        .flatMap((act, step) => isMaker(testCase, act, step) &&
        'args' in act &&
        act.args.length > 0 &&
        !(0,test_case/* isInheriting */.cH)(act) &&
        !isSource(testCase, step, until)
        ? [act.args.some(isUnsaid) ? [] : callPieces(act, step, shop)]
        : []);
    const [first] = made;
    if (first)
        return first.length > 0 ? [' on ', ...first] : [];
    const step = testCase.act.slice(0, until).findIndex(test_case/* isInheriting */.cH);
    const own = input(testCase, shop, step).slice(1);
    return own.length > 0 ? [' with ', ...own] : [];
}
function isUnsaid(value) {
    return value.t === 'stub' || isOfFunctions(value);
}
/** A call whose result the later steps act on. */
function isMaker(testCase, act, step) {
    if (act.do === 'new')
        return true;
    if (act.do !== 'call' || !('export' in act.callee))
        return false;
    return (testCase.act.some((later) => 'callee' in later && 'step' in later.callee && later.callee.step === step) ||
        testCase.assert.some((a) => a.check === 'state' && a.step === step));
}
function callPieces(act, step, shop) {
    if (act.do === 'get')
        return [`reading ${act.name}`];
    if (act.do === 'set')
        return [`${act.name} = `, { slot: `arg:${step}.0`, name: '', value: act.value, isArgument: true }];
    if (!('args' in act) || (0,test_case/* isReplacing */.kt)(act))
        return ['iterating'];
    if (act.do === 'request')
        return [`${act.method} ${(0,render_words/* escaped */.Mk)((0,generate_asked/* urlText */.xG)(act))}`];
    const owner = 'export' in act.callee ? shop.imports.nameOf(act.callee.export) : undefined;
    const name = [owner, act.callee.member].filter((part) => part !== undefined).join('.') || 'its result';
    const args = act.args.map((value, i) => ({ slot: `arg:${step}.${i}`, name: '', value, isArgument: true }));
    return [`${name}(`, ...args.flatMap((arg, i) => (i === 0 ? [arg] : [', ', arg])), ')'];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/fitted-title.js




/** Letters in which one value is told: rather fewer values than little of each. */
const LONG = [60, 40];
const fitted_title_SHORT = [24, 14];
/** An outcome is cut where nothing shorter says it. */
const fitted_title_MIN_OUTCOME = 30;
const JUST_BEGINNING = 'text beginning with ';
const JOINT = /^ (?:for|after|on|with|where)\b/;
/** Titles of at most MAX_TITLE letters (MAX_WHERE_TITLE where collaborators answer), the one that says most first; at least one. */
function literalTitles(pieces) {
    const [what, ...given] = segmentsOf(pieces);
    if (!what)
        return [''];
    const parts = fewerAndFewer(given);
    const told = (limits) => parts.flatMap((some) => limits.map((limit) => printed(what, some, limit)));
    const titles = [...told(LONG), ...told(fitted_title_SHORT), ...[...LONG, ...fitted_title_SHORT].map((limit) => printed(what, [], limit))];
    const most = pieces.some((piece) => typeof piece === 'string' && piece.startsWith(' where '))
        ? MAX_WHERE_TITLE
        : titles_MAX_TITLE;
    const fitting = titles.filter((title) => title.length <= most);
    // Values that are cut tell tests apart where all else is the same.
    const bare = pieces.map((piece) => (typeof piece === 'string' ? piece : label(piece) + shortened(piece.value, 14)));
    return [...new Set([...fitting, cut(bare.join(''), titles_MAX_TITLE)])];
}
function segmentsOf(pieces) {
    const segments = [];
    for (const piece of pieces.filter((one) => one !== '')) {
        const isJoint = typeof piece === 'string' && JOINT.test(piece);
        if (isJoint || segments.length === 0)
            segments.push({ joint: isJoint ? piece : '', parts: isJoint ? [] : [piece] });
        else
            segments.at(-1)?.parts.push(piece);
    }
    return segments;
}
/** All that was given, then without what says least, as long as something is left. */
function fewerAndFewer(given) {
    return given.length === 0 ? [] : [given, ...fewerAndFewer(fewer(given))];
}
/** Without one argument of those that say least, while there are several; then without how the object was made; then without the last. */
function fewer(given) {
    const at = given.findIndex(({ joint }) => joint === ' for ');
    const own = given[at]?.parts.filter((part) => part !== ', ') ?? [];
    if (own.length > 1) {
        const dull = own.findLastIndex((part) => typeof part !== 'string' && isDull(part.value));
        const kept = own.filter((_, one) => one !== (dull < 0 ? own.length - 1 : dull));
        return given.with(at, { joint: ' for ', parts: listed(kept) });
    }
    const maker = given.findIndex(({ joint }) => joint === ' on ');
    return given.toSpliced(maker < 0 ? given.length - 1 : maker, 1);
}
function listed(parts) {
    return parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
}
function printed(what, given, limit) {
    const outcome = what.parts.map((part) => (typeof part === 'string' ? part : outcomeWords(part, limit))).join('');
    return outcome + given.map((segment) => segmentText(segment, limit)).join('');
}
/** Of arguments those that can be told; anything else as a whole or not at all. */
function segmentText({ joint, parts }, limit) {
    if (joint === ' for ') {
        const told = parts.filter((part) => part !== ', ').flatMap((part) => partText(part, limit) ?? []);
        return told.length > 0 ? joint + told.join(', ') : '';
    }
    const told = parts.map((part) => partText(part, limit));
    return told.every((text) => text !== undefined) ? joint + told.join('') : '';
}
function partText(part, limit) {
    if (typeof part === 'string')
        return part;
    const { value, isOpen } = part;
    const words = wholeWords(value, limit, isOpen);
    if (words === undefined)
        return part.name === '' ? undefined : sizeWords(part);
    if (words === valueWords(value))
        return label(part) + words;
    return isOpen || part.name === '' ? words : `${label(part)}with ${words}`;
}
/** `token of 120 letters`, `ids of 12 items`; undefined for what has no size. */
function sizeWords({ name, value }) {
    if (value.t === 'array')
        return `${name} of ${value.items.length} items`;
    return value.t === 'string' && !/\s/.test(value.v) ? `${name} of ${value.v.length} letters` : undefined;
}
/** What comes of it has to be told: by what it holds, by how much it is, or by its beginning. */
function outcomeWords(part, limit) {
    const { value, isOpen } = part;
    const whole = wholeWords(value, limit, isOpen);
    if (whole !== undefined) {
        return label(part) + (isOpen || whole === valueWords(value) ? whole : `an object with ${whole}`);
    }
    if (value.t === 'array')
        return `${label(part)}${value.items.length} items`;
    if (value.t === 'object')
        return `${label(part)}an object`;
    return label(part) + (beginning(value, limit) ?? shortened(value, Math.max(limit, fitted_title_MIN_OUTCOME)));
}
/** `text beginning with "select id from"`; undefined for what is no text, or short enough. */
function beginning(value, limit) {
    const most = Math.max(limit, fitted_title_MIN_OUTCOME);
    if (value.t !== 'string' || valueWords(value).length <= most)
        return undefined;
    const cutOff = cut(value.v, most - JUST_BEGINNING.length).slice(0, -1);
    const atWord = cutOff.replace(/\s+\S*$/, '');
    return JUST_BEGINNING + valueWords({ t: 'string', v: atWord === '' ? cutOff : atWord });
}
/**
 * A value in at most so many letters: as it is, or of an object (or the first of several) those members that say most, as `status "paid"`;
 * undefined where there is no room for that.
 */
function wholeWords(value, limit, isOpen = false) {
    const words = valueWords(value);
    if (words.length <= limit && !(isOpen && value.t === 'object' && value.props.length > 0))
        return words;
    const first = value.t === 'array' ? value.items[0] : value;
    if (first?.t !== 'object')
        return undefined;
    const { props } = tellingMembers(first);
    const telling = props.filter(([, of]) => isTelling(of));
    const told = asManyAsFit(isOpen ? [...telling, ...props.filter(([, of]) => !isTelling(of))] : telling, limit);
    if (told !== '')
        return told;
    const inner = innermost(first);
    return (asManyAsFit([...inner.filter(([, of]) => isTelling(of)), ...inner.filter(([, of]) => !isTelling(of))], limit) ||
        undefined);
}
function asManyAsFit(members, limit) {
    let told = '';
    for (const [name, of] of members) {
        const one = `${(0,render_words/* escaped */.Mk)(name)} ${valueWords(of)}`;
        const more = told === '' ? one : `${told}, ${one}`;
        if (more.length <= limit)
            told = more;
    }
    return told;
}
/** What an object holds in the end, by its path: `schema.headers.$ref`. */
function innermost({ props }) {
    return props.flatMap(([name, of]) => of.t === 'object' && of.props.length > 0
        ? innermost(of).map(([path, inner]) => [`${name}.${path}`, inner])
        : [[name, of]]);
}
function isDull(value) {
    if (value.t === 'string')
        return value.v.length < 2;
    if (value.t === 'object')
        return value.props.length === 0;
    if (value.t === 'array')
        return value.items.length === 0;
    return value.t === 'lambda' || value.t === 'stub' || value.t === 'undefined';
}
/** Cut inside of its quotes or brackets, behind a word where there are several: `"not a…"`. */
function shortened(value, limit) {
    const words = valueWords(value);
    if (words.length <= limit)
        return words;
    const close = /["`\])}]$/.exec(words)?.[0] ?? '';
    const short = cut(words.slice(0, -1), limit - close.length);
    const atWord = short.replace(/\s+\S*…$/, '…');
    return (atWord.length > limit / 2 ? atWord : short) + close;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/expand.js
var expand = __webpack_require__(58888);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/table-title.js




/** Undefined where a row's title would be uncertain, too long or the same as another's. */
function describeTable(rows, columns, style) {
    const [first] = rows;
    if (!first || columns.some((c) => c.name.includes('$')))
        return undefined;
    const parts = dropConstants(first, new Set(columns.map((c) => c.slot)));
    if (parts.some((part) => typeof part === 'string' && /[%$`\\]/.test(part)))
        return undefined;
    const names = new Map(columns.map((c) => [c.slot, c.name]));
    const isLoop = usesLoop(style);
    let title = '';
    for (const part of parts) {
        if (typeof part === 'string')
            title += part;
        else {
            const values = rows.map((pieces) => valueAt(pieces, part.slot));
            const name = names.get(part.slot) ?? '';
            title += label(part) + (isLoop ? loopReference(name, values) : eachReference(name, values, style));
        }
    }
    const source = isLoop ? `\`${title}\`` : title;
    const titles = rows.map((pieces) => {
        const cells = new Map(columns.map(({ slot, name }) => [name, valueAt(pieces, slot) ?? { t: 'undefined' }]));
        return isLoop ? (0,expand/* expandLoop */.jM)(source, cells) : (0,expand/* expandEach */.g9)(title, cells, style);
    });
    if (!titles.every((text) => text !== undefined && text.length <= titles_MAX_TITLE) || new Set(titles).size < titles.length)
        return undefined;
    return { source: isLoop ? source : (0,render_words/* quoted */.TL)(title, style.quote), titles: titles };
}
/** Mocha and node:test have no tables of their own: a loop over rows stands for one. */
function usesLoop(style) {
    return style.framework === 'mocha' || style.framework === 'node:test';
}
/** What is the same in every row is told by the body; the title names what differs, and always the outcome. */
function dropConstants(pieces, differing) {
    const kept = [];
    for (const piece of pieces) {
        const isConstant = typeof piece !== 'string' && piece.name !== '' && !differing.has(piece.slot);
        if (isConstant && kept.at(-1) === ', ')
            kept.pop();
        if (isConstant || (piece === ', ' && kept.at(-1) === ' for '))
            continue;
        kept.push(typeof piece === 'string' || differing.has(piece.slot) ? piece : valueWords(piece.value));
    }
    return kept.filter((piece, i) => piece !== ' for ' || !endsThere(kept[i + 1]));
}
function endsThere(next) {
    return next === undefined || next === ' after ' || next === ' on ';
}
function valueAt(pieces, slot) {
    return pieces.find((piece) => typeof piece !== 'string' && piece.slot === slot)
        ?.value;
}
/** `$name`; in quotes where the runner shows strings bare. */
function eachReference(name, values, style) {
    const isBare = style.framework === 'jest' || (style.frameworkMajor ?? 0) >= 5;
    return isBare && values.every((value) => value?.t === 'string') ? `"$${name}"` : `$${name}`;
}
/** `${name}` where String says it all, `${JSON.stringify(name)}` where quotes or brackets are needed. */
function loopReference(name, values) {
    const isDirect = values.every((value) => value && (0,expand/* isStringSafe */.Lh)(value));
    return isDirect || !values.every((value) => value && (0,expand/* isJsonSafe */.c8)(value))
        ? `\${${name}}`
        : `\${JSON.stringify(${name})}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/print-test.js



/** A test of its own; its notes stand above it. */
function printSingle(title, scene, notes, style, level = 1) {
    const pad = style.indent.repeat(level);
    const head = `${pad}${style.test}(${(0,render_words/* quoted */.TL)(title, style.quote)}, ${arrowHead(scene)} => {`;
    return [
        ...notes.map((note) => `${pad}${comment(note)}`),
        head,
        ...printBody(scene.statements, style, level + 1),
        `${pad}})${end(style)}`,
    ].join('\n');
}
/** A table: `it.each([...])`, or a loop over the rows. */
function printTable(plan, scene, notes, style, level = 1) {
    const pad = style.indent.repeat(level);
    const rows = plan.rows.map((row, i) => printRow(row, notes[i] ?? [], style, level + 1));
    const lines = joinRows(rows, style);
    const params = `{ ${plan.columns.map((c) => c.name).join(', ')} }`;
    const literal = plan.asConst ? ' as const' : '';
    if (usesLoop(style)) {
        const inner = pad + style.indent;
        return [
            `${pad}for (const ${params} of [`,
            ...lines,
            `${pad}]${literal}) {`,
            `${inner}${style.test}(${plan.title.source}, ${arrowHead(scene)} => {`,
            ...printBody(scene.statements, style, level + 2),
            `${inner}})${end(style)}`,
            `${pad}}`,
        ].join('\n');
    }
    return [`${pad}${style.test}.each([`, ...lines, ...eachTail(plan, scene, params, literal, style, level)].join('\n');
}
function eachTail(plan, scene, params, literal, style, level) {
    const pad = style.indent.repeat(level);
    const head = `${scene.isAsync ? 'async ' : ''}(${params}) => {`;
    const oneLine = `${pad}]${literal})(${plan.title.source}, ${head}`;
    if (oneLine.length <= render_doc/* WIDTH */.lR)
        return [oneLine, ...printBody(scene.statements, style, level + 1), `${pad}})${end(style)}`];
    const inner = pad + style.indent;
    return [
        `${pad}]${literal})(`,
        `${inner}${plan.title.source},`,
        `${inner}${head}`,
        ...printBody(scene.statements, style, level + 2),
        `${inner}}${style.trailingCommas ? ',' : ''}`,
        `${pad})${end(style)}`,
    ];
}
function printRow(row, notes, style, level) {
    const text = (0,render_doc/* print */.yy)(row, level, style, 1);
    const beside = notes.length ? ` ${comment(notes.join('; '))}` : '';
    const fits = !text.includes('\n') && text.length + 1 + beside.length <= render_doc/* WIDTH */.lR;
    if (fits)
        return { above: [], text, beside };
    const pad = style.indent.repeat(level);
    return { above: notes.map((note) => `${pad}${comment(note)}`), text, beside: '' };
}
/** Rows as lines, with commas between them and after the last as the style has it. */
function joinRows(rows, style) {
    return rows.flatMap((row, i) => {
        const comma = i < rows.length - 1 || style.trailingCommas ? ',' : '';
        return [...row.above, `${row.text}${comma}${row.beside}`];
    });
}
/** One line whatever it says: nothing in it may end the comment. */
function comment(note) {
    return `// ${note.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()}`;
}
function arrowHead(scene) {
    return `${scene.isAsync ? 'async ' : ''}(${scene.takesContext ? 't' : ''})`;
}
function end(style) {
    return style.semicolons ? ';' : '';
}
function printBody(statements, style, level) {
    return statements.map((statement) => printStatement(statement, style, level));
}
function printStatement(statement, style, level) {
    const pad = style.indent.repeat(level);
    if (!statement.block)
        return (0,render_doc/* print */.yy)(statement.doc, level, style, 1) + end(style);
    const head = `${(0,render_doc/* print */.yy)(statement.doc, level, style, 2)} {`;
    const isExpression = head.trimStart().startsWith('const ');
    return [head, ...printBody(statement.block, style, level + 1), `${pad}}${isExpression ? end(style) : ''}`].join('\n');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/expectation.js


/** An observed value with the way to compare it. */
function expectationOf(stage, value, slot) {
    const { dialect, style } = stage.shop;
    const column = stage.options.columns.get(slot);
    const how = strongest(dialect.howFor(value), column === undefined ? undefined : stage.options.atLeast);
    if (column !== undefined)
        return { doc: column, how, value: undefined };
    const digits = digitsFor(value, stage.testCase, stage.shop.sources);
    if (digits !== undefined)
        return { doc: (0,values/* printExpected */.KU)(value, style), how, value, digits };
    return { doc: (0,values/* printExpected */.KU)(value, style, (v) => dialect.placeholder(stage, v)), how, value };
}
const STRENGTH = ['same', 'deep', 'strict', 'partial', 'some'];
function strongest(a, b) {
    return b !== undefined && STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/stated-call.js
/** Stated by its class alone. */
function isError({ t }) {
    return t === 'error';
}
/** The one call that is stated; undefined where all of them are. */
function statedCall({ calls, needed, any = [] }, { anything }) {
    const index = needed ?? (calls.length === 1 && calls[0]?.some(isError) ? 0 : undefined);
    const args = index === undefined ? undefined : calls[index];
    return args && { args, index: index, any: anything === undefined ? [] : any };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/called.js






/** States one call, or all of them; an error that was passed by its class. */
function addCalled(stage, assertion, index) {
    const { dialect, style } = stage.shop;
    const name = stage.stubs.get(assertion.stub);
    if (name === undefined)
        throw new unprintable/* Unprintable */.P('a stub to look at was not passed');
    const printed = (arg) => (0,values/* printExpected */.KU)(arg, style, (v) => dialect.placeholder(stage, v));
    const isUnsaid = (arg) => isError(arg) && dialect.placeholder(stage, arg) === undefined;
    const stated = statedCall(assertion, dialect);
    if (!stated) {
        if (assertion.calls.flat().some(isUnsaid))
            throw new unprintable/* Unprintable */.P('errors in several calls');
        const lists = assertion.calls.map((args) => (0,render_doc/* list */.p_)('[', args.map(printed), ']'));
        stage.statements.push(...dialect.called(stage, name, lists));
    }
    else if (stated.args.some(isUnsaid)) {
        const call = (0,stubs/* callOf */.C8)(stage, name, stated.index) + (style.typescript && style.doubles !== 'node' ? '?.' : '');
        const each = stated.args.map((arg, at) => ({ actual: `${call}[${at}]`, arg }));
        const statements = each.flatMap(({ actual, arg }) => dialect.equal(stage, actual, isUnsaid(arg) ? ofClass(arg) : expectationOf(stage, arg, `expected:${index}`)));
        stage.statements.push(...statements);
    }
    else {
        const args = stated.args.map((arg, at) => (stated.any.includes(at) && dialect.anything) || printed(arg));
        stage.statements.push(...dialect.calledWith(stage, name, args, stated.index));
    }
}
function ofClass(error) {
    return { doc: '', how: 'same', value: error };
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/replaced.js
/** Doubles for what code reaches without being handed it, by the project's own means; put back after each test. */











/** `vi.spyOn(globalThis, 'fetch').mockResolvedValue(…)` */
function addReplacing(stage, act) {
    const { place, args } = act;
    const [double] = args;
    if (double?.t !== 'stub')
        throw new unprintable/* Unprintable */.P(`what stands for ${(0,test_case/* placeName */.fW)(place)}`);
    const { doubles } = stage.shop.style;
    stage.needs.framework.add(hookName(stage.shop.style));
    if (doubles === 'closure')
        addAssignment(stage, place, double);
    else if (doubles === 'vi' || doubles === 'jest')
        addMock(stage, doubles, act, double);
    else
        addStub(stage, MEANS[doubles], place, double, castOf(stage, act) !== undefined);
}
/** By Vitest or Jest. */
function addMock(stage, owner, act, double) {
    const { place } = act;
    const { style } = stage.shop;
    if (style.testModule !== undefined)
        stage.needs.framework.add(owner);
    const spied = 'imported' in place && (owner === 'vi' || place.taken) ? spiedOn(stage, place) : undefined;
    stage.needs.hooks.add(hook(`${owner}.${spied === undefined ? 'restoreAllMocks' : 'resetAllMocks'}()`, stage));
    const member = (0,render_words/* quoted */.TL)('imported' in place ? place.imported.path : (0,test_case/* placeName */.fW)(place), style.quote);
    const mock = spied === undefined ? `${owner}.spyOn(${ownerOf(stage, place)}, ${member})` : (0,stubs/* mockOf */._X)(stage, spied);
    const replaced = (0,render_doc/* concat */.xW)(mock, ...mockedAnswers(stage, double, (0,test_case/* placeName */.fW)(place), castOf(stage, act) !== undefined));
    const isKept = spied === undefined && isLookedAt(stage, double);
    const name = isKept ? stage.options.names.fresh(`${(0,test_case/* placeName */.fW)(place)}Mock`) : spied;
    if (name !== undefined)
        stage.stubs.set(double.id, name);
    // The mock in its place answers nothing as it is.
    if (spied !== undefined && !style.spiesModules && double.answers.length === 0)
        return;
    stage.statements.push({ doc: isKept ? (0,render_doc/* concat */.xW)(`const ${name} = `, replaced) : replaced });
}
/** `.mockResolvedValueOnce(1)`, `.mockResolvedValue(2)` */
function mockedAnswers(stage, double, name, cast) {
    const scope = scene_scopeOf(stage, name, 'cast');
    const shown = (text, value) => (cast ? asNever(text, value) : text);
    const last = double.answers.length - 1;
    if (last < 0)
        return [(0,render_doc/* concat */.xW)('.mockReturnValue(', shown('undefined', { t: 'undefined' }), ')')];
    return double.answers.map((answer, at) => (0,stubs/* answeringWith */.rr)(double, answer, scope, at < last ? 'Once' : '', shown));
}
const MEANS = {
    node: {
        owner: 'mock',
        replace: (target, answer) => (0,render_doc/* list */.p_)('mock.method(', [target, answer], ')'),
        once: (answer, call) => (0,render_doc/* concat */.xW)('.mock.mockImplementationOnce(', answer, `, ${call})`),
        restore: 'mock.restoreAll()',
    },
    sinon: {
        owner: 'sinon',
        replace: (target, answer) => (0,render_doc/* list */.p_)(`sinon.stub(${target}).callsFake(`, [answer], ')'),
        once: (answer, call) => (0,render_doc/* concat */.xW)(`.onCall(${call}).callsFake(`, answer, ')'),
        restore: 'sinon.restore()',
    },
};
/** `mock.method(store, 'find', async () => 1)` */
function addStub(stage, means, place, double, cast) {
    const own = (0,test_case/* placeName */.fW)(place);
    if (means.owner === 'sinon')
        stage.needs.modules.add('sinon');
    else
        stage.needs.framework.add(means.owner);
    stage.needs.hooks.add(hook(means.restore, stage));
    const answers = answersOf(stage, double, own).map((answer) => (cast ? asNever(answer, double) : answer));
    const target = `${ownerOf(stage, place)}, ${(0,render_words/* quoted */.TL)(own, stage.shop.style.quote)}`;
    const replaced = means.replace(target, answers.at(-1));
    const name = isLookedAt(stage, double) || answers.length > 1 ? stage.options.names.fresh(`${own}Mock`) : undefined;
    if (name === undefined) {
        stage.statements.push({ doc: replaced });
        return;
    }
    stage.stubs.set(double.id, name);
    const once = answers.slice(0, -1).map((answer, call) => ({ doc: (0,render_doc/* concat */.xW)(name, means.once(answer, call)) }));
    stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${name} = `, replaced) }, ...once);
}
/** The imported function, of a module whose functions are all spies that call through, or of one where a mock stands for it. */
function spiedOn(stage, { imported }) {
    const { style, imports } = stage.shop;
    const specifier = imports.specifier(imported.file);
    if (style.spiesModules)
        stage.needs.helpers.add(`vi.mock(${(0,render_words/* quoted */.TL)(specifier, style.quote)}, { spy: true })${style.semicolons ? ';' : ''}`);
    else
        stage.needs.mocked.set(specifier, new Set([...(stage.needs.mocked.get(specifier) ?? []), imported.path]));
    return stage.use(imported);
}
/** Where there is no library for it. */
function addAssignment(stage, place, double) {
    const own = (0,test_case/* placeName */.fW)(place);
    const target = `${ownerOf(stage, place)}.${own}`;
    const { typescript, semicolons } = stage.shop.style;
    const kept = stage.options.names.fresh(`real${own[0]?.toUpperCase()}${own.slice(1)}`);
    stage.needs.hooks.add(`const ${kept} = ${target}${semicolons ? ';' : ''}`);
    stage.needs.hooks.add(hook(`${target} = ${kept}`, stage));
    const [first, ...others] = answersOf(stage, double, own);
    if (others.length === 0 && !isLookedAt(stage, double)) {
        stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`${target} = `, typescript ? asNever(first, double) : first) });
        return;
    }
    const name = stage.options.names.fresh(`${own}Mock`);
    stage.stubs.set(double.id, name);
    const called = [first, ...others].map((answer) => (0,render_doc/* concat */.xW)('(', answer, ')()'));
    stage.statements.push(...(0,stubs/* declareClosure */.iL)(stage, name, double, called, isLookedAt(stage, double)));
    stage.statements.push({ doc: `${target} = ${name}${typescript ? ' as never' : ''}` });
}
/** Functions that give its answers, at least one. */
function answersOf(stage, double, name) {
    const scope = scene_scopeOf(stage, name, 'cast');
    if (double.answers.length === 0)
        return [(0,stubs/* arrow */.UE)(double, undefined)];
    return double.answers.map((answer) => (0,stubs/* giving */.XA)(double, answer, scope));
}
/** The object that has the member, as the test calls it. */
function ownerOf(stage, place) {
    if ('global' in place)
        return 'globalThis';
    return 'of' in place ? stage.use(place.of) : moduleOf(stage, place);
}
/** What `require` gives to all that import the function: an object whose members Jest can replace. */
function moduleOf(stage, { imported }) {
    const { style, imports, sources } = stage.shop;
    const { file } = imported;
    const named = (0,referenced_files/* packageOf */.wg)(file);
    if (named !== undefined && (0,external_node_module_.isBuiltin)(named))
        return stage.use({ file, path: 'default' });
    if (style.sealedExports || named !== undefined || sources.isForwarded(imported)) {
        const module = (0,render_words/* quoted */.TL)(imports.specifier(file), style.quote);
        const type = style.typescript && style.testModule !== undefined ? '<object>' : '';
        const actual = `jest.requireActual${type}(${module})`;
        stage.needs.helpers.add(`jest.mock(${module}, () => ({ __esModule: true, ...${actual} }))${style.semicolons ? ';' : ''}`);
    }
    return stage.use({ file, path: render_imports/* NAMESPACE */.CU });
}
function isLookedAt({ testCase }, double) {
    return testCase.assert.some((one) => one.check === 'called' && one.stub === double.id);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/nest.js




/** `const moduleRef = await Test.createTestingModule({ controllers: […], providers: […] }).compile(); …` */
function addController(stage, act, nest, index) {
    const { pipe, fastify, everywhere = [], beside = [] } = nest;
    const { names } = stage.options;
    stage.isAsync = true;
    stage.needs.modules.add('@nestjs/testing Test');
    const tokens = [...nest.provide, ...beside.map(({ token }) => token)];
    const providers = [
        ...providersOf(tokens, act.args).map((one) => providerDoc(stage, one)),
        ...everywhere.map((one) => everywhereDoc(stage, one)),
    ];
    const fields = [
        (0,render_doc/* concat */.xW)('controllers: ', (0,render_doc/* list */.p_)('[', [calleeText(stage, act.callee)], ']')),
        ...(providers.length > 0 ? [(0,render_doc/* concat */.xW)('providers: ', (0,render_doc/* list */.p_)('[', providers, ']'))] : []),
    ];
    const module = names.fresh('moduleRef');
    const app = names.fresh('app');
    stage.results.set(index, app);
    const made = (0,render_doc/* list */.p_)('{', fields, '}', { padded: true });
    stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${module} = await Test.createTestingModule(`, made, ').compile()') }, { doc: `const ${app} = ${module}.${creation(stage, fastify)}` });
    if (pipe) {
        stage.needs.modules.add('@nestjs/common ValidationPipe');
        stage.statements.push({
            doc: (0,render_doc/* concat */.xW)(`${app}.useGlobalPipes(new ValidationPipe(`, ...pipeOptions(stage, pipe), '))'),
        });
    }
    stage.statements.push({ doc: `await ${app}.init()` });
    if (fastify)
        stage.statements.push({ doc: `await ${app}.getHttpAdapter().getInstance().ready()` });
}
function creation(stage, fastify) {
    if (!fastify)
        return 'createNestApplication()';
    stage.needs.modules.add('@nestjs/platform-fastify FastifyAdapter');
    if (!stage.shop.style.typescript)
        return 'createNestApplication(new FastifyAdapter())';
    stage.needs.modules.add('@nestjs/platform-fastify NestFastifyApplication');
    return 'createNestApplication<NestFastifyApplication>(new FastifyAdapter())';
}
/** `{ provide: APP_GUARD, useClass: KeyGuard }` */
function everywhereDoc(stage, { token, of }) {
    stage.needs.modules.add(`@nestjs/core ${token}`);
    return (0,render_doc/* list */.p_)('{', [`provide: ${token}`, `useClass: ${stage.use(of)}`], '}', { padded: true });
}
/** Instances whose classes are providers with theirs; as they are given where two of one class differ. */
function providersOf(provide, args) {
    const found = new Map();
    for (const one of provide.flatMap((token, at) => nest_opened(token, args[at] ?? { t: 'undefined' }))) {
        const key = JSON.stringify(one.token);
        const known = found.get(key);
        if (known && JSON.stringify(known) !== JSON.stringify(one))
            return provide.map((token, at) => ({ token, value: args[at] ?? { t: 'undefined' } }));
        found.set(key, one);
    }
    return [...found.values()];
}
function nest_opened(token, value) {
    if (!('export' in token) || value.t !== 'instance' || value.factory || !isSame(token.export, value.of))
        return [{ token, value }];
    const { needs } = token;
    if (!needs || needs.length < value.args.length)
        return [{ token, value }];
    return [{ token }, ...needs.flatMap((one, at) => nest_opened(one, value.args[at] ?? { t: 'undefined' }))];
}
function isSame(a, b) {
    return a.file === b.file && a.path === b.path;
}
/** `PricesService`, `{ provide: ORDERS, useValue: { … } }` */
function providerDoc(stage, { token, value }) {
    const name = tokenText(stage, token);
    if (!value)
        return name;
    const hint = 'text' in token ? token.text : 'export' in token ? token.export.path : token.name;
    const given = (0,values/* printInput */.uy)(value, scene_scopeOf(stage, (0,render_words/* camelCase */.xQ)(hint), 'cast'));
    return (0,render_doc/* list */.p_)('{', [`provide: ${name}`, (0,render_doc/* concat */.xW)('useValue: ', given)], '}', { padded: true });
}
function tokenText(stage, token) {
    if ('text' in token)
        return (0,render_words/* quoted */.TL)(token.text, stage.shop.style.quote);
    if ('export' in token)
        return stage.use(token.export);
    stage.needs.modules.add(`${token.package} ${token.name}`);
    return token.name;
}
function pipeOptions(stage, pipe) {
    const { quote } = stage.shop.style;
    const fields = Object.entries(pipe).map(([name, value]) => `${(0,render_words/* propertyKey */.r_)(name, quote)}: ${typeof value === 'string' ? (0,render_words/* quoted */.TL)(value, quote) : value}`);
    return fields.length > 0 ? [(0,render_doc/* list */.p_)('{', fields, '}', { padded: true })] : [];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/request-helpers.js

/** `ask(app, path, init)`: one request, on a port of its own. */
function askHelper({ shop: { style } }) {
    const { indent, quote, typescript } = style;
    const end = style.semicolons ? ';' : '';
    const types = typescript
        ? ['Parameters<typeof createServer>[1]', 'string', 'RequestInit', ' as { port: number }']
        : [];
    const of = (name, type) => (type ? `${name}: ${type}` : name);
    return [
        `const send = fetch${end} // a test may put a double in its place`,
        '',
        '/** Sends one request to an app, on a port of its own. */',
        `async function ask(${of('app', types[0])}, ${of('path', types[1])}, ${of('init', types[2])} = {}) {`,
        `${indent}const server = createServer(app).listen(0)${end}`,
        `${indent}try {`,
        `${indent.repeat(2)}const { port } = server.address()${types[3] ?? ''}${end}`,
        `${indent.repeat(2)}const response = await send(\`http://localhost:\${port}\${path}\`, init)${end}`,
        `${indent.repeat(2)}const text = await response.text()${end}`,
        `${indent.repeat(2)}const isJson = /json/.test(response.headers.get(${(0,render_words/* quoted */.TL)('content-type', quote)}) ?? ${(0,render_words/* quoted */.TL)('', quote)})${end}`,
        `${indent.repeat(2)}const headers = Object.fromEntries(response.headers)${end}`,
        `${indent.repeat(2)}return { status: response.status, headers, text, body: isJson && text ? JSON.parse(text) : undefined }${end}`,
        `${indent}} finally {`,
        `${indent.repeat(2)}server.close()${end}`,
        `${indent}}`,
        '}',
    ].join('\n');
}
/** Adds a helper of the file that makes an app of a middleware, and gives its name: `serveBody` for what leaves a body on the request. */
function serveHelper(stage, leaves) {
    const { indent, quote, semicolons, typescript } = stage.shop.style;
    const end = semicolons ? ';' : '';
    const name = `serve${leaves.map((leaf) => leaf.replace(/^\W*\w/, (letter) => letter.toUpperCase())).join('And')}`;
    const as = (type) => (typescript ? ` as ${type}` : '');
    const of = (type) => (typescript ? `: ${type}` : '');
    const left = leaves.map((leaf) => `${typescript ? `(req as { ${(0,render_words/* propertyKey */.r_)(leaf, quote)}?: unknown })` : 'req'}${(0,render_words/* memberAccess */.dm)(leaf, quote)}`);
    const answer = left.length === 1
        ? left[0]
        : `{ ${leaves.map((leaf, at) => `${(0,render_words/* propertyKey */.r_)(leaf, quote)}: ${left[at]}`).join(', ')} }`;
    const [request, response] = ['IncomingMessage', 'ServerResponse'].map((type) => of(`import('node:http').${type}`));
    const status = `error ? (error.status ?? 500) : 200`;
    const [open, close] = typescript ? ['(', ') as never'] : ['', ''];
    stage.needs.helpers.add([
        `/** An app that answers with what a middleware leaves on the request, or with its error. */`,
        `function ${name}(middleware${of('(req: never, res: never, next: never) => unknown')}) {`,
        `${indent}return (req${request}, res${response}) =>`,
        `${indent.repeat(2)}middleware(req${as('never')}, res${as('never')}, ${open}(error${of('{ status?: number }')}) => {`,
        `${indent.repeat(3)}res.writeHead(${status}, { ${(0,render_words/* quoted */.TL)('content-type', quote)}: ${(0,render_words/* quoted */.TL)('application/json', quote)} })${end}`,
        `${indent.repeat(3)}res.end(JSON.stringify((error || ${answer}) ?? null))${end}`,
        `${indent.repeat(2)}}${close})${end}`,
        '}',
    ].join('\n'));
    return name;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/requests.js
/** Requests in a test: by what the app brings itself, by supertest, or by `fetch` to a port that the test opens. */









/** Calls that stand on one line behind `const response = await request(app)`. */
const MAX_CHAIN = 60;
const MAX_LINK = 90;
/** `const app = express(); app.use(express.json()); app.use(router(…));` */
function addMount(stage, act, index) {
    if (act.nest) {
        addController(stage, act, act.nest, index);
        return;
    }
    const part = requests_partText(stage, act);
    const options = act.args.length > 0 ? printArgs(stage, act, index) : [];
    const app = stage.options.names.fresh('app');
    stage.results.set(index, app);
    const add = (...docs) => void stage.statements.push(...docs.map((doc) => ({ doc })));
    switch (act.via) {
        case 'express':
            stage.needs.modules.add('express');
            add(`const ${app} = express()`, `${app}.use(express.json())`, mounting(stage, act, app, part));
            return;
        case 'fastify':
            stage.needs.modules.add('fastify');
            stage.isAsync = true;
            add(`const ${app} = fastify()`, (0,render_doc/* list */.p_)(`await ${app}.register(`, [part, ...options], ')'));
            return;
        case 'koa':
            stage.needs.modules.add('koa');
            add(`const ${app} = new Koa()`, (0,render_doc/* list */.p_)(`${app}.use(`, [(0,render_doc/* concat */.xW)(part, '.routes()')], ')'));
            return;
        case 'node':
            add((0,render_doc/* list */.p_)(`const ${app} = ${serveHelper(stage, act.leaves ?? [])}(`, [part], ')'));
            return;
        default:
            throw new unprintable/* Unprintable */.P('a part of an app that can not be mounted');
    }
}
function mounting(stage, { route }, app, part) {
    if (!route)
        return (0,render_doc/* list */.p_)(`${app}.use(`, [part], ')');
    return (0,render_doc/* list */.p_)(`${app}.${route.method.toLowerCase()}(`, [(0,render_words/* quoted */.TL)(route.path, stage.shop.style.quote), part], ')');
}
/** What is mounted: an export, or the call that makes it, written in place. */
function requests_partText(stage, { callee }) {
    if ('export' in callee)
        return calleeText(stage, callee);
    return stage.inlined.get(callee.step) ?? resultName(stage, callee.step);
}
/** The request, and what is asserted of its answer. */
function addRequest(stage, act, index) {
    stage.isAsync = true;
    const checks = stage.testCase.assert.filter((a) => a.check === 'response' && a.step === index);
    const sent = sentBy(stage, act);
    if (checks.length === 0) {
        stage.statements.push({ doc: (0,render_doc/* concat */.xW)('await ', sent) });
        return;
    }
    if (act.web?.loader) {
        addLoaded(stage, act, sent, checks);
        return;
    }
    const response = stage.options.names.fresh('response');
    stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${response} = await `, sent) });
    const isWeb = act.via === 'hono' || act.via === 'web';
    const body = isWeb ? addBody(stage, response, checks) : undefined;
    addChecks(stage, checks, (check) => requests_partOf(check, response, act, stage, body));
}
function addChecks(stage, checks, actualOf) {
    for (const check of checks) {
        const actual = actualOf(check);
        const slot = `expected:${stage.testCase.assert.indexOf(check)}`;
        stage.statements.push(...stage.shop.dialect.equal(stage, actual, expectationOf(stage, check.value, slot)));
    }
}
function sentBy(stage, act) {
    const app = calleeText(stage, act.callee);
    switch (act.via) {
        case 'express':
        case 'node':
            return throughSupertest(stage, act, app);
        case 'koa':
            return throughSupertest(stage, act, `${app}.callback()`);
        case 'nest': {
            if (isInjected(stage, act))
                return (0,render_doc/* list */.p_)(`${app}.inject(`, [injection(stage, act)], ')');
            const isServer = stage.shop.style.requests === 'supertest';
            return throughSupertest(stage, act, isServer ? `${app}.getHttpServer()` : `${app}.getHttpAdapter().getInstance()`);
        }
        case 'fastify':
            return (0,render_doc/* list */.p_)(`${app}.inject(`, [injection(stage, act)], ')');
        case 'hono':
            return (0,render_doc/* concat */.xW)(`${app}.request(`, ...withInit(stage, act), ')');
        case 'web':
            return throughCall(stage, act, app);
    }
}
/** True where the app has Fastify's own way of asking. */
function isInjected(stage, { via, callee }) {
    const mounted = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
    return via === 'fastify' || (mounted?.do === 'mount' && mounted.nest?.fastify === true);
}
/** True where the answer is what a middleware left, as JSON. */
function isOfMiddleware(stage, { callee }) {
    const mounted = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
    return mounted?.do === 'mount' && mounted.leaves !== undefined;
}
/** `GET(new Request('http://localhost/items/1'), { params: … })` */
function throughCall(stage, act, app) {
    if (act.web?.bare)
        return `${app}()`;
    const name = act.web?.next ? 'NextRequest' : 'Request';
    if (act.web?.next)
        stage.needs.modules.add('next/server NextRequest');
    const given = withInit(stage, act, 'http://localhost');
    const made = (0,render_doc/* concat */.xW)(`new ${name}(`, ...given, ')');
    if (act.web?.loader)
        return (0,render_doc/* concat */.xW)(`${app}(`, loaderArgument(stage, act, made), ')');
    if (!act.web?.params)
        return (0,render_doc/* concat */.xW)(`${app}(`, made, ')');
    const params = paramsBeside(stage, act);
    return given.length > 1 ? (0,render_doc/* list */.p_)(`${app}(`, [made, params], ')') : (0,render_doc/* concat */.xW)(`${app}(`, made, ', ', params, ')');
}
/** `{ request: new Request(…), params: { id: '1' }, context: {} }`; of its type a test gives what is read. */
function loaderArgument(stage, { args: [params, , , , context] }, request) {
    const text = (value) => (isGiven(value) ? (0,values/* printInput */.uy)(value, scene_scopeOf(stage)) : '{}');
    const fields = [(0,render_doc/* concat */.xW)('request: ', request), (0,render_doc/* concat */.xW)('params: ', text(params)), (0,render_doc/* concat */.xW)('context: ', text(context))];
    const made = (0,render_doc/* list */.p_)('{', fields, '}', { padded: true });
    return stage.shop.style.typescript ? (0,render_doc/* concat */.xW)(made, ' as never') : made;
}
/** What a loader gives: a response, a value, or what it throws. */
function addLoaded(stage, act, sent, checks) {
    const { typescript } = stage.shop.style;
    const isThrown = checks.some(({ at }) => at[0] === 'thrown');
    const told = checks.map((check) => (isThrown ? { ...check, at: check.at.slice(1) } : check));
    const isValue = told.some(({ at }) => at[0] === 'result');
    const isResponse = told.some(({ at }) => /^(?:status|headers|body)$/.test(String(at[0])));
    const name = stage.options.names.fresh(isThrown ? 'thrown' : isResponse ? 'response' : 'result');
    const looked = told.map(({ at, value }) => ({ at: isValue ? at.slice(1) : at, value }));
    const type = isResponse ? 'Response' : typeAlong(looked);
    const given = isThrown ? (0,render_doc/* concat */.xW)(sent, `.catch((error${typescript ? ': unknown' : ''}) => error)`) : sent;
    const isCast = typescript && type !== 'unknown';
    stage.statements.push({
        doc: isCast ? (0,render_doc/* concat */.xW)(`const ${name} = (await `, given, `) as ${type}`) : (0,render_doc/* concat */.xW)(`const ${name} = await `, given),
    });
    const body = isResponse ? addBody(stage, name, told) : undefined;
    addChecks(stage, checks, (check) => {
        const at = isThrown ? check.at.slice(1) : check.at;
        if (isResponse)
            return requests_partOf({ ...check, at }, name, act, stage, body);
        return name + (isValue ? at.slice(1) : at).map((key) => accessOf(key, stage)).join('');
    });
}
function accessOf(key, stage) {
    return typeof key === 'number' ? `[${key}]` : (0,render_words/* memberAccess */.dm)(key, stage.shop.style.quote);
}
/** `{ params: Promise.resolve({ id: '1' }) }` */
function paramsBeside(stage, { web, args: [params] }) {
    const given = isGiven(params) ? (0,values/* printInput */.uy)(params, scene_scopeOf(stage)) : '{}';
    const handed = web?.params === 'promised' ? (0,render_doc/* concat */.xW)('Promise.resolve(', given, ')') : given;
    return (0,render_doc/* list */.p_)('{', [(0,render_doc/* concat */.xW)('params: ', handed)], '}', { padded: true });
}
/** `request(app).post('/orders').set('x', 'y').send({ … })` */
function throughSupertest(stage, act, app) {
    if (stage.shop.style.requests !== 'supertest')
        return throughFetch(stage, act, app);
    const { quote, indent } = stage.shop.style;
    stage.needs.modules.add('supertest');
    const [, , , body] = act.args;
    const verb = act.method.toLowerCase();
    const headers = headersOf(act).map(([name, value]) => `.set(${(0,render_words/* quoted */.TL)(name, quote)}, ${(0,render_words/* quoted */.TL)(value, quote)})`);
    const sent = isGiven(body) ? [(0,render_doc/* list */.p_)('.send(', [(0,values/* printInput */.uy)(body, scene_scopeOf(stage))], ')')] : [];
    const links = [`.${verb}(${urlDoc(stage, act)})`, ...headers, ...sent];
    const isLong = links.length > 2 && links.reduce((sum, link) => sum + (0,render_doc/* flat */.Ct)(link).length, 0) > MAX_CHAIN;
    if (!isLong)
        return (0,render_doc/* concat */.xW)(`request(${app})`, ...links);
    const line = `\n${indent.repeat(3)}`;
    // A link that fits its line is not broken.
    return (0,render_doc/* concat */.xW)(`request(${app})`, ...links.map((link) => ((0,render_doc/* flat */.Ct)(link).length < MAX_LINK ? line + (0,render_doc/* flat */.Ct)(link) : (0,render_doc/* concat */.xW)(line, link))));
}
/** Through a helper of the file, which opens a port for the one request. */
function throughFetch(stage, act, app) {
    stage.needs.modules.add('node:http');
    stage.needs.helpers.add(askHelper(stage));
    return (0,render_doc/* concat */.xW)(`ask(${app}, `, ...withInit(stage, act), ')');
}
/** Fastify's own way of asking. */
function injection(stage, act) {
    const [, , , body] = act.args;
    return (0,render_doc/* list */.p_)('{', [
        `method: ${(0,render_words/* quoted */.TL)(act.method, stage.shop.style.quote)}`,
        (0,render_doc/* concat */.xW)('url: ', urlDoc(stage, act)),
        ...headerFields(stage, headersOf(act)),
        ...(isGiven(body) ? [(0,render_doc/* concat */.xW)('payload: ', (0,values/* printInput */.uy)(body, scene_scopeOf(stage)))] : []),
    ], '}', { padded: true });
}
/** The address, and after it the options. */
function withInit(stage, act, origin = '') {
    return [urlDoc(stage, act, origin), ...init(stage, act).flatMap((options) => [', ', options])];
}
/** Options of `fetch`; nothing for a plain GET. */
function init(stage, act) {
    const { quote } = stage.shop.style;
    const [, , , body] = act.args;
    const isForm = act.web?.form === true && body?.t === 'object';
    const isJson = isGiven(body) && body.t !== 'string' && !isForm;
    const headers = headersOf(act);
    const all = isJson && !headers.some(([name]) => name === 'content-type') ? [...headers, JSON_HEADER] : headers;
    const text = isGiven(body) && (0,values/* printInput */.uy)(isForm ? asTexts(body) : body, scene_scopeOf(stage));
    const fields = [
        ...(act.method === 'GET' ? [] : [`method: ${(0,render_words/* quoted */.TL)(act.method, quote)}`]),
        ...headerFields(stage, all),
        ...(text
            ? [
                (0,render_doc/* concat */.xW)('body: ', isForm
                    ? (0,render_doc/* list */.p_)('new URLSearchParams(', body.props.length > 0 ? [text] : [], ')')
                    : isJson
                        ? (0,render_doc/* list */.p_)('JSON.stringify(', [text], ')')
                        : text),
            ]
            : []),
    ];
    return fields.length > 0 ? [(0,render_doc/* list */.p_)('{', fields, '}', { padded: true })] : [];
}
/** A form holds texts. */
function asTexts(body) {
    if (body.t !== 'object')
        return body;
    return { ...body, props: body.props.map(([name, of]) => [name, 'v' in of ? { t: 'string', v: String(of.v) } : of]) };
}
const JSON_HEADER = ['content-type', 'application/json'];
function headerFields(stage, headers) {
    const { quote } = stage.shop.style;
    if (headers.length === 0)
        return [];
    const fields = headers.map(([name, value]) => `${(0,render_words/* propertyKey */.r_)(name, quote)}: ${(0,render_words/* quoted */.TL)(value, quote)}`);
    return [(0,render_doc/* concat */.xW)('headers: ', (0,render_doc/* list */.p_)('{', fields, '}', { padded: true }))];
}
/** Headers that the test must name: what sends JSON says so by itself. */
function headersOf(act) {
    const [, , , body] = act.args;
    const texts = (0,generate_asked/* headerTexts */.kp)(act);
    const isRaw = body?.t === 'string' && !texts.some(([name]) => name === 'content-type');
    return isRaw ? [...texts, JSON_HEADER] : texts;
}
function isGiven(value) {
    return value !== undefined && value.t !== 'undefined';
}
function urlDoc(stage, act, origin = '') {
    return (0,render_words/* quoted */.TL)(origin + (0,generate_asked/* urlText */.xG)(act), stage.shop.style.quote);
}
/** The expression for a part of the answer. */
function requests_partOf({ at, value }, response, act, stage, body) {
    const { quote } = stage.shop.style;
    const isWeb = act.via === 'hono' || act.via === 'web';
    const injected = isInjected(stage, act);
    const [part, ...rest] = at;
    if (part === 'status')
        return `${response}.${injected ? 'statusCode' : 'status'}`;
    if (part === 'headers') {
        const name = (0,render_words/* quoted */.TL)(String(rest[0]), quote);
        return isWeb ? `${response}.headers.get(${name})` : `${response}.headers[${name}]`;
    }
    if (rest.length === 0 && value.t === 'string' && !isOfMiddleware(stage, act))
        return isWeb ? String(body) : injected ? `${response}.body` : `${response}.text`;
    const whole = body ?? (injected ? `${response}.json()` : `${response}.body`);
    return whole + rest.map((name) => accessOf(name, stage)).join('');
}
/** Reads the body of a web response, which can be read only once; its type says no more than the test looks at. */
function addBody(stage, response, checks) {
    const looked = checks.filter(({ at }) => at[0] === 'body');
    if (looked.length === 0)
        return undefined;
    const body = stage.options.names.fresh('body');
    const isText = looked.every(({ at, value }) => at.length === 1 && value.t === 'string');
    const cast = !isText && stage.shop.style.typescript
        ? ` as ${typeAlong(looked.map(({ at, value }) => ({ at: at.slice(1), value })))}`
        : '';
    const read = `await ${response}.${isText ? 'text' : 'json'}()`;
    stage.statements.push({ doc: `const ${body} = ${cast ? `(${read})${cast}` : read}` });
    return body;
}
/** `{ error: { code: string } }` for what is looked at. */
function typeAlong(looked) {
    const names = [...new Set(looked.map(({ at }) => at[0]))];
    if (names.includes(undefined))
        return 'unknown';
    const inner = (name) => typeAlong(looked.filter(({ at }) => at[0] === name).map(({ at, value }) => ({ at: at.slice(1), value })));
    const isList = names.some((name) => typeof name === 'number' || name === 'length');
    if (isList) {
        const item = looked.filter(({ at }) => typeof at[0] === 'number');
        return `${item.length ? typeAlong(item.map(({ at, value }) => ({ at: at.slice(1), value }))) : 'unknown'}[]`;
    }
    return `{ ${names.map((name) => `${(0,render_words/* propertyKey */.r_)(String(name), "'")}: ${inner(name)}`).join('; ')} }`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/scene.js
/** One case as a test: statements, the words of its title, and what it needs around it. */















/** Throws Unprintable where the project's tests cannot say it. */
function buildScene(testCase, shop, options) {
    const needs = {
        framework: new Set(),
        refs: new Map(),
        modules: new Set(),
        hooks: new Set(),
        helpers: new Set(),
        first: new Set(),
        mocked: new Map(),
    };
    const stage = {
        shop,
        testCase,
        options,
        statements: [],
        needs,
        results: new Map(),
        inlined: new Map(),
        args: new Map(),
        stubs: new Map(),
        use: (ref) => {
            needs.refs.set(`${ref.file}\0${ref.path}`, ref);
            return shop.imports.expression(ref);
        },
        isAsync: false,
        takesContext: false,
    };
    const arranged = arrangeScene(stage);
    for (const act of testCase.act.filter(test_case/* isReplacing */.kt))
        addReplacing(arranged, act);
    for (const [index, act] of testCase.act.entries())
        if (!(0,test_case/* isReplacing */.kt)(act))
            addStep(arranged, index);
    for (const [index, assertion] of testCase.assert.entries())
        addLateAssertion(arranged, assertion, index);
    return { statements: stage.statements, isAsync: arranged.isAsync, takesContext: arranged.takesContext, needs };
}
function addStep(stage, index) {
    const { testCase, statements, shop } = stage;
    if (isScreenCase(testCase)) {
        addScreenStep(stage, index);
        return;
    }
    const act = testCase.act[index];
    if (act.do === 'mount' || act.do === 'request') {
        if (act.do === 'mount')
            addMount(stage, act, index);
        else
            addRequest(stage, act, index);
        return;
    }
    const at = testCase.assert.findIndex((a) => 'step' in a && a.step === index && isOutcome(a));
    const assertion = testCase.assert[at];
    if (act.do === 'iterate' && addIteration(stage, act, index, assertion, at))
        return;
    const action = printAct(stage, act, index);
    const throws = assertion?.check === 'throws' ? assertion : undefined;
    if (act.do === 'set' && !throws) {
        statements.push({ doc: action });
        return;
    }
    if (throws) {
        const body = act.do === 'set' ? (0,render_doc/* concat */.xW)('{ ', action, '; }') : action;
        statements.push(...shop.dialect.throws(stage, body, statedError(stage, throws)));
        return;
    }
    if (assertion?.check === 'rejects') {
        stage.isAsync = true;
        statements.push(...shop.dialect.rejects(stage, action, statedError(stage, assertion)));
        return;
    }
    const awaits = assertion?.check === 'resolves' || (!assertion && isAsyncAct(stage, act));
    if (awaits)
        stage.isAsync = true;
    if (needsVariable(testCase, index)) {
        if (!assertion && (isIteratedNext(testCase, index) || isMountedNext(testCase, index))) {
            stage.inlined.set(index, action);
            return;
        }
        const name = (0,render_names/* nameOfResult */.qp)(stage, act);
        stage.results.set(index, name);
        statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${name} = ${awaits ? 'await ' : ''}`, action) });
        if (assertion)
            statements.push(...expectOutcome(stage, name, assertion, at, false));
        return;
    }
    if (assertion)
        statements.push(...expectOutcome(stage, action, assertion, at, awaits));
    else if (endsIn(testCase, index))
        statements.push(...shop.dialect.endsWell(stage, action, awaits));
    else
        statements.push({ doc: (0,render_doc/* concat */.xW)(awaits ? 'await ' : act.do === 'get' ? 'void ' : '', action) });
}
/** True for the call with which a test ends that states nothing else. */
function endsIn({ act, assert }, index) {
    const last = act.findLastIndex((one) => !(0,test_case/* isReplacing */.kt)(one));
    return assert.length === 0 && index === last && ['call', 'new'].includes(act[last]?.do ?? '');
}
function isOutcome(assertion) {
    return !['argument', 'state', 'called'].includes(assertion.check);
}
function expectOutcome(stage, actual, assertion, at, awaits) {
    const { dialect } = stage.shop;
    if (assertion.check === 'returns-self') {
        const act = stage.testCase.act[assertion.step];
        const callee = 'callee' in act ? act.callee : undefined;
        if (!callee || !('step' in callee))
            throw new unprintable/* Unprintable */.P('returns itself without a self');
        return dialect.same(stage, actual, resultName(stage, callee.step));
    }
    if (assertion.check !== 'returns' && assertion.check !== 'resolves')
        throw new unprintable/* Unprintable */.P(`cannot state ${assertion.check} here`);
    const whole = expectationOf(stage, assertion.value, `expected:${at}`);
    const expectation = assertion.some ? { ...whole, how: 'some' } : whole;
    return awaits ? dialect.resolves(stage, actual, expectation) : dialect.equal(stage, actual, expectation);
}
function addLateAssertion(stage, assertion, index) {
    const { dialect } = stage.shop;
    if (assertion.check === 'argument') {
        const name = stage.args.get(`${assertion.step}.${assertion.index}`);
        if (name === undefined)
            throw new unprintable/* Unprintable */.P('an argument to look at was not passed');
        stage.statements.push(...dialect.equal(stage, name, expectationOf(stage, assertion.value, `expected:${index}`)));
    }
    else if (assertion.check === 'state' && isScreenCase(stage.testCase)) {
        addScreenAssertion(stage, assertion);
    }
    else if (assertion.check === 'state') {
        const actual = memberOfResult(stage, assertion.step, assertion.name);
        stage.statements.push(...dialect.equal(stage, actual, expectationOf(stage, assertion.value, `expected:${index}`)));
    }
    else if (assertion.check === 'called') {
        addCalled(stage, assertion, index);
    }
}
function printAct(stage, act, index) {
    const { quote } = stage.shop.style;
    switch (act.do) {
        case 'call':
        case 'new': {
            const cast = castOf(stage, act);
            const name = calleeText(stage, act.callee);
            const callee = act.do === 'call' ? castCallee(name, cast, needsVariable(stage.testCase, index)) : name;
            if (act.do === 'new' && act.inherits)
                return inheriting(callee, printArgs(stage, act, index));
            return (0,render_doc/* list */.p_)(`${act.do === 'new' ? 'new ' : ''}${callee}(`, printArgs(stage, act, index), ')');
        }
        case 'get':
            return memberOfResult(stage, act.of, act.name);
        case 'set': {
            const column = stage.options.columns.get(`arg:${index}.0`);
            return (0,render_doc/* concat */.xW)(`${resultName(stage, act.of)}${(0,render_words/* memberAccess */.dm)(act.name, quote)} = `, column ?? (0,values/* printInput */.uy)(act.value, scene_scopeOf(stage)));
        }
        case 'iterate':
            throw new unprintable/* Unprintable */.P('an iteration without a result');
        case 'mount':
        case 'request':
            throw new unprintable/* Unprintable */.P('a request as a part of something else');
        default:
            throw new unprintable/* Unprintable */.P('a step at what is rendered');
    }
}
/** An object that inherits, with members of its own. */
function inheriting(from, own) {
    const made = `Object.create(${from})`;
    return own.every((doc) => (0,render_doc/* flat */.Ct)(doc) === '{}') ? made : (0,render_doc/* concat */.xW)(`Object.assign(${made}, `, ...own, ')');
}
/** True where what a step makes is mounted at once: the app is what has a name. */
function isMountedNext(testCase, index) {
    const next = testCase.act[index + 1];
    return next?.do === 'mount' && 'step' in next.callee && next.callee.step === index;
}
function calleeText(stage, callee) {
    if ('step' in callee)
        return callee.member === undefined
            ? resultName(stage, callee.step)
            : memberOfResult(stage, callee.step, callee.member);
    const base = stage.use(callee.export);
    return callee.member === undefined ? base : base + (0,render_words/* memberAccess */.dm)(callee.member, stage.shop.style.quote);
}
/** `?.` where the written type of the result admits that there is none: the compiler would not let it pass otherwise. */
function memberOfResult(stage, step, name) {
    const { style, sources } = stage.shop;
    const made = stage.testCase.act[step];
    const isRouter = made !== undefined && 'callee' in made && 'export' in made.callee && (0,caller/* routerOf */.V)(made.callee.export);
    const isPath = isRouter || name.endsWith('.value');
    const access = (isPath ? name.split('.') : [name]).map((one) => (0,render_words/* memberAccess */.dm)(one, style.quote)).join('');
    const returns = made?.do === 'call' && 'export' in made.callee
        ? sources.callable(made.callee.export, made.callee.member)?.returns
        : undefined;
    const isMaybe = style.typescript && /\|\s*(?:undefined|null)\b/.test(returns ?? '');
    return resultName(stage, step) + (isMaybe ? `?.${access.replace(/^\./, '')}` : access);
}
function resultName(stage, step) {
    const name = stage.results.get(step);
    if (name === undefined)
        throw new unprintable/* Unprintable */.P(`the result of step ${step} is not at hand`);
    return name;
}
function printArgs(stage, act, index) {
    const cast = castOf(stage, act);
    return act.args.map((arg, position) => {
        const casted = (text) => (cast === 'arguments' ? asNever(text, arg) : text);
        const column = stage.options.columns.get(`arg:${index}.${position}`);
        const isLookedAt = stage.testCase.assert.some((a) => a.check === 'argument' && a.step === index && a.index === position);
        const key = `${index}.${position}`;
        if (column !== undefined) {
            if (isLookedAt)
                stage.args.set(key, column);
            return casted(column);
        }
        const hint = (0,render_names/* nameOfArgument */.yo)(stage, act, position);
        const text = (0,values/* printInput */.uy)(arg, scene_scopeOf(stage, hint, cast ? 'cast' : isLookedAt ? 'variable' : undefined));
        if (!isLookedAt)
            return casted(text);
        if (typeof text === 'string' && stage.options.names.has(text)) {
            stage.args.set(key, text);
            return casted(text);
        }
        const name = stage.options.names.fresh(hint);
        stage.statements.push({ doc: (0,render_doc/* concat */.xW)(`const ${name} = `, text) });
        stage.args.set(key, name);
        return casted(name);
    });
}
function scene_scopeOf(stage, hint = 'stub', loose) {
    return {
        style: stage.shop.style,
        use: stage.use,
        result: (step) => resultName(stage, step),
        stub: (stub, scope, name) => (0,stubs/* printStub */.Mr)(stage, stub, name ?? hint, scope),
        ...(loose ? { loose } : {}),
    };
}
/** True where a later step or assertion refers to the step's result. */
function needsVariable(testCase, index) {
    const inValue = (value) => {
        if (typeof value !== 'object' || value === null)
            return false;
        if (value.t === 'result' && value.step === index)
            return true;
        return Object.values(value).some(inValue);
    };
    return (testCase.act.some((act) => ('of' in act && act.of === index) || ('callee' in act && 'step' in act.callee && act.callee.step === index)) ||
        testCase.act.some((act) => 'args' in act && act.args.some(inValue)) ||
        testCase.act.some((act) => act.do === 'set' && inValue(act.value)) ||
        testCase.assert.some((a) => a.check === 'state' && a.step === index));
}
/** True where nothing but the very next step, an iteration, takes the result. */
function isIteratedNext(testCase, index) {
    const next = testCase.act[index + 1];
    if (next?.do !== 'iterate' || next.of !== index)
        return false;
    const others = testCase.act.filter((_, i) => i !== index + 1);
    return !needsVariable({ ...testCase, act: others.map((act) => ({ ...act })) }, index);
}
function isAsyncAct(stage, act) {
    if (act.do !== 'call')
        return false;
    const { callee } = act;
    const maker = 'step' in callee ? stage.testCase.act[callee.step] : undefined;
    if (maker && 'callee' in maker && 'export' in maker.callee && (0,caller/* routerOf */.V)(maker.callee.export))
        return true;
    if ('export' in callee && (0,caller/* routerOf */.V)(callee.export))
        return false;
    const known = 'export' in callee ? stage.shop.sources.callable(callee.export, callee.member) : memberOf(stage, callee);
    if (known)
        return known.isAsync;
    return stage.testCase.assert.some((a) => a.check === 'resolves' || a.check === 'rejects');
}
function memberOf(stage, callee) {
    const maker = stage.testCase.act[callee.step];
    if (maker?.do !== 'new' || !('export' in maker.callee) || callee.member === undefined)
        return undefined;
    return stage.shop.sources.callable(maker.callee.export, callee.member);
}
/** `[...x]` where the iteration ends by itself, a loop otherwise. False where it is asserted in no way that needs either. */
/** What a thrown assertion says, in the words of the test. */
function statedError(stage, { class: name, has }) {
    if (!has)
        return { class: name };
    const { style, dialect } = stage.shop;
    const members = (0,values/* printExpected */.KU)({ t: 'object', props: has }, style, (value) => dialect.placeholder(stage, value));
    return { class: name, has: members };
}
function addIteration(stage, act, index, assertion, at) {
    const { style, dialect } = stage.shop;
    const source = stage.inlined.get(act.of) ?? resultName(stage, act.of);
    if (!assertion ||
        (assertion.check !== 'returns' && assertion.check !== 'resolves') ||
        assertion.value.t !== 'array') {
        if (assertion?.check === 'throws') {
            stage.statements.push(...dialect.throws(stage, (0,render_doc/* concat */.xW)('[...', source, ']'), statedError(stage, assertion)));
            return true;
        }
        throw new unprintable/* Unprintable */.P('an iteration whose items are not stated');
    }
    const isAsync = assertion.check === 'resolves';
    const expectation = expectationOf(stage, assertion.value, `expected:${at}`);
    const count = assertion.value.items.length;
    const ends = count < act.limit;
    if (!isAsync && ends) {
        stage.statements.push(...dialect.equal(stage, (0,render_doc/* concat */.xW)('[...', source, ']'), expectation));
        return true;
    }
    if (isAsync)
        stage.isAsync = true;
    const items = stage.options.names.fresh('items');
    stage.results.set(index, items);
    const body = [{ doc: `${items}.push(item)` }];
    if (!ends)
        body.push({ doc: `if (${items}.length === ${count}) break` });
    stage.statements.push({ doc: `const ${items}${style.typescript ? ': unknown[]' : ''} = []` }, { doc: (0,render_doc/* concat */.xW)(`for ${isAsync ? 'await ' : ''}(const item of `, source, ')'), block: body }, ...dialect.equal(stage, items, expectation));
    return true;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/tables.js








/** Values of a case that a column may stand for, in the order of its text. */
function slotsOf(testCase) {
    const slots = new Map();
    for (const [step, act] of testCase.act.entries()) {
        const values = 'args' in act ? act.args : act.do === 'set' ? [act.value] : [];
        for (const [i, value] of values.entries())
            if (isPlainInput(value))
                slots.set(`arg:${step}.${i}`, value);
    }
    for (const [i, assertion] of testCase.assert.entries()) {
        if ('value' in assertion && isPlainExpected(assertion.value))
            slots.set(`expected:${i}`, assertion.value);
    }
    return slots;
}
/** Equal for cases that differ in their slots alone. */
function shapeOf(testCase) {
    const isPart = testCase.assert.some((a) => 'some' in a && a.some);
    // An address is written out, and rows are compared as a whole.
    if (isPart || testCase.act.some((a) => a.do === 'request'))
        return testCase.id;
    const act = testCase.act.map((a, step) => {
        if ('args' in a)
            return { ...a, args: a.args.map((value) => (isPlainInput(value) ? 'slot' : value)) };
        if (a.do === 'set')
            return { ...a, value: isPlainInput(a.value) ? 'slot' : a.value };
        if (a.do !== 'iterate')
            return a;
        const stated = testCase.assert.find((x) => x.check === 'returns' && x.step === step);
        const count = stated?.check === 'returns' && stated.value.t === 'array' ? stated.value.items.length : 0;
        return { ...a, limit: count < a.limit ? 'all' : count };
    });
    const assert = testCase.assert.map((a) => ('value' in a && isPlainExpected(a.value) ? { ...a, value: 'slot' } : a));
    return JSON.stringify([testCase.target, testCase.arrange, act, assert]);
}
const MAX_COLUMNS = 5;
const MAX_ROW = 160;
/** The table of cases of one shape; undefined where their texts or titles would not be sound in one. */
function planTable(cases, shop, names) {
    const columns = chooseColumns(cases, shop, names);
    return columns && planRows(cases, shop, columns);
}
/** A table with given columns; for rows that join a table which stands already. */
function planRows(cases, shop, columns) {
    const [first] = cases;
    if (!first || columns.length === 0 || columns.length > MAX_COLUMNS)
        return undefined;
    if (cases.some((one) => isInexact(one, shop.sources)))
        return undefined;
    const typing = typeOfRows(cases, shop, columns);
    if (typing === 'impossible')
        return undefined;
    const title = describeTable(cases.map((c) => titlePieces(c, shop)), columns, shop.style);
    if (!title)
        return undefined;
    const rows = cases.map((testCase) => rowDoc(testCase, columns, shop.style));
    if (rows.some((row) => (0,render_doc/* flat */.Ct)(row).length > MAX_ROW))
        return undefined;
    const hows = cases.flatMap((c) => c.assert.flatMap((a) => ('value' in a ? [shop.dialect.howFor(a.value)] : [])));
    return {
        columns,
        title,
        atLeast: hows.reduce((a, b) => strongest(a, b), 'same'),
        asConst: typing === 'literal',
        rows,
    };
}
function rowDoc(testCase, columns, style) {
    const slots = slotsOf(testCase);
    const scope = { style, use: () => '', result: () => '', stub: () => '' };
    const cells = columns.map(({ slot, name }) => {
        const value = slots.get(slot) ?? { t: 'undefined' };
        return (0,render_doc/* concat */.xW)(`${name}: `, slot.startsWith('expected') ? (0,values/* printExpected */.KU)(value, style) : (0,values/* printInput */.uy)(value, scope));
    });
    return (0,render_doc/* list */.p_)('{', cells, '}', { padded: true });
}
function chooseColumns(cases, shop, names) {
    const [first] = cases;
    if (!first)
        return undefined;
    const all = cases.map(slotsOf);
    const differing = [...slotsOf(first).keys()].filter((slot) => new Set(all.map((slots) => JSON.stringify(slots.get(slot)))).size > 1);
    if (differing.length === 0 || differing.length > MAX_COLUMNS)
        return undefined;
    return differing.map((slot) => ({ slot, name: names.fresh(columnName(first, slot, shop)) }));
}
/** The name that a slot's column would have. */
function columnName(testCase, slot, shop) {
    const [kind, at = ''] = slot.split(':');
    if (kind === 'expected') {
        const assertion = testCase.assert[Number(at)];
        if (Number(at) === 0)
            return 'expected';
        return assertion?.check === 'state' ? `expected${(0,render_words/* upperFirst */.Zb)(assertion.name)}` : 'expectedAfter';
    }
    const [step = 0, position = 0] = at.split('.').map(Number);
    const act = testCase.act[step];
    if (act?.do === 'set')
        return act.name;
    return act && 'args' in act ? (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, position) : 'input';
}
/** Inputs that stand in a row as they would in the call. */
function isPlainInput(value) {
    switch (value.t) {
        case 'array':
        case 'set':
            return value.items.every(isPlainInput);
        case 'map':
            return value.entries.every(([key, of]) => isPlainInput(key) && isPlainInput(of));
        case 'object':
            return !value.partial && value.ctor === undefined && value.props.every(([, of]) => isPlainInput(of));
        default:
            return ['undefined', 'null', 'boolean', 'number', 'bigint', 'string', 'date', 'regexp', 'bytes'].includes(value.t);
    }
}
function isPlainExpected(value) {
    switch (value.t) {
        case 'array':
        case 'set':
            return value.items.every(isPlainExpected);
        case 'map':
            return value.entries.every(([key, of]) => isPlainExpected(key) && isPlainExpected(of));
        case 'object':
            return value.props.every(([, of]) => isPlainExpected(of));
        case 'date':
            return value.ms !== 'NaN';
        default:
            return isPlainInput(value);
    }
}
/** What TypeScript makes of a row: `plain` widened types do, `literal` needs `as const`, `impossible` needs the call's own context. */
function typeOfRows(cases, shop, columns) {
    if (!shop.style.typescript || cases.every((c) => shop.cast.has(c.id)))
        return 'plain';
    const inputs = columns
        .filter((c) => c.slot.startsWith('arg'))
        .map((c) => ({ column: c, values: cases.map((t) => slotsOf(t).get(c.slot)) }));
    const strict = inputs.filter(({ column }) => !isPlainType(cases[0], column.slot, shop));
    if (strict.length === 0)
        return 'plain';
    const isComposite = (value) => value !== undefined && ['array', 'object', 'map', 'set', 'bytes'].includes(value.t);
    return inputs.some(({ values }) => values.some(isComposite)) ? 'impossible' : 'literal';
}
const PLAIN_TYPE = /^(?:string|number|boolean|bigint|unknown|any|null|undefined|void|object|symbol|never|Date|RegExp|Array|ReadonlyArray|Iterable|readonly|Uint8Array|Buffer|ArrayBuffer|Map|Set|ReadonlyMap|ReadonlySet|Record|PropertyKey)$/;
/** True where the parameter's written type takes widened values; a type by another name may be a union of literals. */
function isPlainType(testCase, slot, shop) {
    const [step = 0, position = 0] = slot.slice('arg:'.length).split('.').map(Number);
    const act = testCase.act[step];
    if (act?.do !== 'call' && act?.do !== 'new')
        return false;
    const { callee } = act;
    const maker = 'step' in callee ? testCase.act[callee.step] : undefined;
    const ref = 'export' in callee
        ? callee.export
        : maker?.do === 'new' && 'export' in maker.callee
            ? maker.callee.export
            : undefined;
    const known = ref && shop.sources.callable(ref, callee.member);
    if (!known)
        return !ref || /\.[cm]?jsx?$/.test(ref.file);
    const type = known.params[position]?.type;
    if (type === undefined)
        return known.params[position] !== undefined;
    if (/['"`{]|\b\d/.test(type))
        return false;
    return (type.match(/[A-Za-z_$][\w$.]*/g) ?? []).every((word) => PLAIN_TYPE.test(word) || known.typeParameters.includes(word));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/blocks.js
/** Cases as blocks of a test file: one test each, or tables of cases of one shape. */












/** Blocks in the order of their first cases. `taken` are the titles that a group has already. */
function planBlocks(cases, shop, taken) {
    const { sound, rejected } = soundCases(cases, shop);
    const titles = new Map();
    const takenIn = (group) => {
        const known = titles.get(group) ?? new Set(taken(group));
        titles.set(group, known);
        return known;
    };
    const blocks = new Map();
    const inTables = new Set();
    for (const alike of byShape(sound)) {
        const table = tableOf(alike, shop, takenIn(groupOf(alike[0]?.case, shop)));
        if (!table)
            continue;
        for (const member of table.members)
            inTables.add(member);
        blocks.set(table.members[0], table.block);
    }
    for (const one of sound)
        if (!inTables.has(one))
            blocks.set(one, singleBlock(one, shop, takenIn(groupOf(one.case, shop))));
    return { blocks: sound.flatMap((one) => blocks.get(one) ?? []), rejected };
}
/** The describe block of a case: the function or class that it is about. */
function groupOf(testCase, shop) {
    return shop.style.groupPrefix + shop.imports.nameOf((0,caller/* routerOf */.V)(testCase.target) ?? testCase.target);
}
const MAX_ASSERTIONS = 3;
const MAX_LITERALS = 200;
/** Characters of arguments and stated results with all of their members' names. */
const MAX_TEXT = 600;
/** Cases that the project's tests can say within the limits, and why the others cannot be. */
function soundCases(cases, shop) {
    const sound = [];
    const rejected = [];
    for (const one of cases) {
        try {
            buildScene(one.case, shop, { columns: new Map(), names: namesFor(shop) });
            refuseLong(one.case, shop);
            sound.push(one);
        }
        catch (error) {
            if (!(error instanceof unprintable/* Unprintable */.P))
                throw error;
            rejected.push({ case: one.case.id, reason: error.message });
        }
    }
    return { sound, rejected };
}
function refuseLong(testCase, shop) {
    const { style } = shop;
    if (testCase.assert.length > MAX_ASSERTIONS)
        throw new unprintable/* Unprintable */.P(`too-long: ${testCase.assert.length} assertions`);
    const scope = { style, use: (ref) => ref.path, result: () => 'result', stub: () => 'stub' };
    const inputs = testCase.act.flatMap((act) => ('args' in act ? act.args : act.do === 'set' ? [act.value] : []));
    const stated = testCase.assert.flatMap((a) => ('value' in a ? [a.value] : statedArguments(a, shop)));
    const input = (value) => (0,render_doc/* flat */.Ct)((0,values/* printInput */.uy)(value, scope)).length;
    const expected = (value) => (0,render_doc/* flat */.Ct)((0,values/* printExpected */.KU)(value, style, ({ t }) => (t === 'number' ? undefined : 'any'))).length;
    const sum = (of) => [...inputs.map((value) => of(value, input)), ...stated.map((value) => of(value, expected))].reduce((a, b) => a + b, 0);
    const literals = sum(literalLength);
    if (literals > MAX_LITERALS)
        throw new unprintable/* Unprintable */.P(`too-long: ${literals} characters of literals`);
    const text = sum((value, print) => print(value));
    if (text > MAX_TEXT)
        throw new unprintable/* Unprintable */.P(`too-long: ${text} characters of arguments and results`);
}
/** What a test says of calls of its doubles. */
function statedArguments(assertion, { dialect }) {
    if (assertion.check !== 'called')
        return [];
    const stated = statedCall(assertion, dialect);
    return stated ? stated.args.filter((_, at) => !stated.any.includes(at)) : assertion.calls.flat();
}
/** Characters of what somebody chose: names of members are asked for by a type. */
function literalLength(value, print) {
    const all = (values) => values.reduce((sum, of) => sum + literalLength(of, print), 0);
    switch (value.t) {
        case 'object':
            return all(value.props.map(([, of]) => of));
        case 'array':
        case 'set':
            return all(value.items);
        case 'stub':
            return all(value.answers);
        case 'promise':
            return literalLength(value.of, print);
        case 'response':
            return literalLength(value.body, print);
        case 'instance':
            return all(value.args);
        case 'error':
            return value.message.length;
        case 'date':
            return print(value) - 'new Date()'.length;
        default:
            return print(value);
    }
}
function namesFor(shop) {
    return (0,render_names/* openNames */.Lg)(shop.imports.locals());
}
function byShape(cases) {
    const shapes = new Map();
    for (const one of cases) {
        if (isScreenCase(one.case))
            continue;
        const shape = shapeOf(one.case) + (one.cast ?? '');
        shapes.set(shape, [...(shapes.get(shape) ?? []), one]);
    }
    return [...shapes.values()].filter((alike) => alike.length > 1);
}
/** The table of as many of the cases as can stand in one; undefined for fewer than two. */
function tableOf(alike, shop, taken) {
    const members = tableMembers(alike, shop, taken);
    const names = namesFor(shop);
    const plan = members.length > 1
        ? planTable(members.map((m) => m.case), shop, names)
        : undefined;
    if (!plan || plan.title.titles.some((title) => taken.has(title)))
        return undefined;
    const scene = tableScene(members[0]?.case, plan, shop, names);
    for (const title of plan.title.titles)
        taken.add(title);
    const block = {
        group: groupOf(members[0]?.case, shop),
        cases: members.map((m, i) => ({ id: m.case.id, title: plan.title.titles[i] ?? '' })),
        text: printTable(plan, scene, members.map((m) => m.notes), shop.style),
        needs: scene.needs,
    };
    return { block, members };
}
function tableScene(testCase, plan, shop, names = namesFor(shop)) {
    const columns = new Map(plan.columns.map((c) => [c.slot, c.name]));
    return buildScene(testCase, shop, { columns, names, atLeast: plan.atLeast });
}
/** Cases added one by one while the table stays sound; those with equal slots or uncertain titles stay outside. */
function tableMembers(alike, shop, taken) {
    const whole = planTable(alike.map((one) => one.case), shop, namesFor(shop));
    if (whole && !whole.title.titles.some((title) => taken.has(title)))
        return alike;
    let members = [];
    for (const one of alike) {
        const trial = [...members, one];
        const isNew = !members.some((m) => sameSlots(m.case, one.case));
        const plan = trial.length === 1
            ? isAloneSound(one, alike, shop)
            : planTable(trial.map((m) => m.case), shop, namesFor(shop));
        if (isNew && plan)
            members = trial;
    }
    return members;
}
/** The first member is judged beside each other case: alone it has no column that differs. */
function isAloneSound(one, alike, shop) {
    return alike.some((other) => other !== one && planTable([one.case, other.case], shop, namesFor(shop)) !== undefined);
}
function sameSlots(a, b) {
    return JSON.stringify([...slotsOf(a)]) === JSON.stringify([...slotsOf(b)]);
}
function singleBlock(one, shop, taken) {
    const title = one.title !== undefined && !taken.has(one.title)
        ? one.title
        : unique(literalTitles(titlePieces(one.case, shop)), taken);
    taken.add(title);
    const scene = buildScene(one.case, shop, { columns: new Map(), names: namesFor(shop) });
    return {
        group: groupOf(one.case, shop),
        cases: [{ id: one.case.id, title }],
        text: printSingle(title, scene, one.notes, shop.style),
        needs: scene.needs,
    };
}
/** The first that no other test has. */
function unique(titles, taken) {
    const free = titles.find((title) => !taken.has(title));
    if (free !== undefined)
        return free;
    const [title = ''] = titles;
    const most = title.length > titles_MAX_TITLE ? MAX_WHERE_TITLE : titles_MAX_TITLE;
    for (let n = 2;; n++) {
        const numbered = `${title.slice(0, most - 5)} (${n})`;
        if (!taken.has(numbered))
            return numbered;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/join-table.js










/** A case as a further row of a table that stands: same title, same body, same columns. Undefined where none fits. */
function joinTable(one, group, tree, found, text, shop) {
    for (const block of tree.tests) {
        if (!block.table || block.groups.join('\0') !== group)
            continue;
        const joined = joinBlock(one, block, block.table, found, text, shop);
        if (joined)
            return joined;
    }
    return undefined;
}
const WAYS = ['same', 'deep', 'strict', 'partial', 'some'];
function joinBlock(one, block, table, found, text, shop) {
    const columns = columnsOf(one, table, shop);
    const plan = columns && planOrNothing(one, columns, shop);
    const [row] = plan?.rows ?? [];
    if (!columns || !plan || row === undefined || !hasBody(one, columns, block, shop))
        return undefined;
    const title = titleIn(table, block.title, one, columns, shop);
    if (title === undefined)
        return undefined;
    const titlePath = [...block.groups, title];
    const rowTokens = tokens(`(${(0,render_doc/* flat */.Ct)(row)})`);
    if (table.rows.elements.some((element) => tokens(`(${element.getText()})`) === rowTokens))
        return { row: undefined, titlePath };
    const isSameTitle = tokens(`(${plan.title.source})`) === tokens(`(${table.titleNode.getText()})`);
    const isTaken = found.some((f) => f.titlePaths.some((p) => p.join('\0') === titlePath.join('\0')));
    if (!isSameTitle || isTaken)
        return undefined;
    return { row: { table, printed: printRow(row, one.notes, shop.style, levelOf(table, text, shop)) }, titlePath };
}
/** What the runner reports for the case as a row of the table that stands. */
function titleIn(table, title, one, columns, shop) {
    const slots = slotsOf(one.case);
    const cells = new Map(columns.map(({ slot, name }) => [name, slots.get(slot) ?? { t: 'undefined' }]));
    return table.kind === 'loop' ? (0,expand/* expandLoop */.jM)(title, cells) : (0,expand/* expandEach */.g9)(title, cells, shop.style);
}
/** True where the case's own test with those columns would have the table's body, by some way of comparing. */
function hasBody(one, columns, block, shop) {
    const wanted = tokens(`(${block.callback?.getText()})`);
    return WAYS.some((atLeast) => {
        const names = (0,render_names/* openNames */.Lg)([...shop.imports.locals(), ...columns.map((c) => c.name)]);
        const scene = tableScene(one.case, { columns, atLeast }, shop, names);
        const title = { source: "''", titles: [] };
        const printed = printTable({ columns, title, atLeast, asConst: false, rows: [] }, scene, [], shop.style);
        const [own] = (0,syntax/* readTests */.iv)(ts_morph.ts, printed).tests;
        return own?.table?.kind === block.table?.kind && tokens(`(${own?.callback?.getText()})`) === wanted;
    });
}
function planOrNothing(one, columns, shop) {
    try {
        return planRows([one.case], shop, columns);
    }
    catch (error) {
        if (error instanceof unprintable/* Unprintable */.P)
            return undefined;
        throw error;
    }
}
/** The case's slots by the names of the table's columns. */
function columnsOf(one, table, shop) {
    const [row] = table.rows.elements;
    if (!row || !ts_morph.ts.isObjectLiteralExpression(row))
        return undefined;
    const slots = [...slotsOf(one.case).keys()];
    const columns = [];
    for (const property of row.properties) {
        const name = property.name?.getText() ?? '';
        const slot = slots.find((s) => !columns.some((c) => c.slot === s) &&
            name.replace(/\d+$/, '') === columnName(one.case, s, shop).replace(/\d+$/, ''));
        if (slot === undefined)
            return undefined;
        columns.push({ slot, name });
    }
    return columns;
}
function tokens(text) {
    return (0,syntax/* normalTokens */.W_)(ts_morph.ts, text).join(' ');
}
function levelOf(table, text, shop) {
    const last = table.rows.elements.at(-1);
    const start = last ? last.getStart() : table.rows.getStart();
    const pad = /^[ \t]*/.exec(text.slice((0,render_edits/* lineStart */.PT)(text, start)))?.[0] ?? '';
    return Math.max(1, Math.round(pad.length / shop.style.indent.length));
}
/** Adds rows to a table, after its last one and that one's comment. */
function rowsEdits(table, rows, text, style) {
    const last = table.rows.elements.at(-1);
    const from = last ? last.getEnd() : table.rows.getStart() + 1;
    const close = table.rows.getEnd() - 1;
    const hasComma = !last || /^\s*,/.test(text.slice(from, close));
    const lines = joinRows(rows, style)
        .map((line) => `\n${line}`)
        .join('');
    const comma = hasComma ? [] : [{ start: from, end: from, text: ',' }];
    if ((0,render_edits/* lineEnd */.kd)(text, from) < close)
        return [...comma, { start: (0,render_edits/* lineEnd */.kd)(text, from), end: (0,render_edits/* lineEnd */.kd)(text, from), text: lines }];
    const pad = /^[ \t]*/.exec(text.slice((0,render_edits/* lineStart */.PT)(text, from)))?.[0] ?? '';
    return [...comma, { start: close, end: close, text: `${lines}\n${pad}` }];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/merge.js
/** New tests into a test file: a new text where there is none, else insertions by the syntax tree and nothing else. */










function mergeBlocks(request) {
    return request.text === undefined || request.text.trim() === '' ? newFile(request) : insert(request, request.text);
}
function newFile(request) {
    const { shop } = request;
    const { blocks, rejected } = planBlocks(request.cases, shop, () => new Set());
    if (blocks.length === 0)
        return { text: request.text ?? '', cases: [], rejected };
    const groups = [...new Set(blocks.map((b) => b.group))];
    const names = groups.map((group) => group.slice(shop.style.groupPrefix.length));
    const head = headFor(blocks.map((b) => b.needs), shop, request.project);
    const parts = [
        ...headParts(head, shop.style),
        ...groups.map((group) => merge_groupText(group, blocks.filter((b) => b.group === group), shop)),
    ];
    return {
        text: `${[request.header(names).join('\n'), parts.join('\n\n')].join('\n')}\n`,
        cases: promisedBy(blocks),
        rejected,
    };
}
function headParts({ framework, sources, helpers }, { importsApart }) {
    const lines = (imports) => imports.flatMap((i) => i.lines).join('\n');
    const imports = importsApart ? [lines(framework), lines(sources)] : [lines([...framework, ...sources])];
    return [...imports, paragraphs(helpers)].filter(Boolean);
}
function merge_groupText(group, blocks, shop) {
    const { style } = shop;
    const end = style.semicolons ? ';' : '';
    const hooks = [...new Set(blocks.flatMap((b) => [...b.needs.hooks]))].map((hook) => indented(hook, style.indent));
    const body = [...hookParts(hooks), ...blocks.map((b) => b.text)].join('\n\n');
    return `${style.tdd ? 'suite' : 'describe'}(${(0,render_words/* quoted */.TL)(group, style.quote)}, () => {\n${body}\n})${end}`;
}
/** Constants stand with the hook that uses them. */
function hookParts(hooks) {
    return hooks.length ? [hooks.join('\n')] : [];
}
function indented(text, indent) {
    return text
        .split('\n')
        .map((line) => (line ? indent + line : line))
        .join('\n');
}
function promisedBy(blocks) {
    return blocks.flatMap((block) => block.cases.map(({ id, title }) => ({ id, titlePath: [block.group, title] })));
}
function insert(request, text) {
    const { shop } = request;
    const tree = (0,syntax/* readTests */.iv)(ts_morph.ts, text, request.path);
    const found = (0,locate/* findTests */.f)(tree);
    const { sound, rejected } = soundCases(request.cases, shop);
    const joined = joinTables(sound, tree, found, text, shop);
    const standing = sameTests(joined.left, tree, shop);
    const there = [...found.flatMap((f) => f.titlePaths), ...joined.cases.map((c) => c.titlePath)];
    const { blocks } = planBlocks(joined.left.filter((one) => !standing.ids.has(one.case.id)), shop, (group) => new Set(there.filter((p) => p.slice(0, -1).join('\0') === group).map((p) => p.at(-1) ?? '')));
    const edits = [...joined.edits, ...(blocks.length > 0 ? blockEdits(blocks, tree, text, request) : [])];
    return {
        text: (0,render_edits/* applyEdits */.ct)(text, edits),
        cases: [...joined.cases, ...standing.cases, ...promisedBy(blocks)],
        rejected,
    };
}
/** Cases that are rows of tables which stand, and the ones that are left. */
function joinTables(sound, tree, found, text, shop) {
    const left = [];
    const cases = [];
    const rows = new Map();
    for (const one of sound) {
        const joined = joinTable(one, groupOf(one.case, shop), tree, found, text, shop);
        const title = joined?.titlePath.join('\0');
        if (!joined || cases.some((c) => c.titlePath.join('\0') === title)) {
            left.push(one);
            continue;
        }
        if (joined.row)
            rows.set(joined.row.table, [...(rows.get(joined.row.table) ?? []), joined.row.printed]);
        cases.push({ id: one.case.id, titlePath: joined.titlePath });
    }
    return { cases, left, edits: [...rows].flatMap(([table, added]) => rowsEdits(table, added, text, shop.style)) };
}
/** Tests that say exactly what a case would: written by an earlier run whose certificates are lost. */
function sameTests(cases, tree, shop) {
    const known = new Map(tree.tests.filter((t) => !t.table).map((t) => [(0,syntax/* normalTokens */.W_)(ts_morph.ts, t.statement.getText()).join(' '), t]));
    const found = cases.flatMap((one) => {
        const { blocks } = planBlocks([one], shop, () => new Set());
        const same = blocks[0] && known.get((0,syntax/* normalTokens */.W_)(ts_morph.ts, blocks[0].text).join(' '));
        return same && same.groups.join('\0') === blocks[0]?.group
            ? [{ id: one.case.id, titlePath: [...same.groups, same.title] }]
            : [];
    });
    return { cases: found, ids: new Set(found.map((c) => c.id)) };
}
function blockEdits(blocks, tree, text, request) {
    const { shop } = request;
    const edits = [];
    for (const group of new Set(blocks.map((b) => b.group))) {
        const own = blocks.filter((b) => b.group === group);
        const place = tree.groups.find((g) => g.titles.length === 1 && g.titles[0] === group);
        if (!place) {
            const end = text.trimEnd().length;
            edits.push({ start: end, end, text: `\n\n${merge_groupText(group, own, shop)}` });
            continue;
        }
        const close = place.body.getEnd() - 1;
        const at = text.slice(0, close).trimEnd().length;
        const isEmpty = place.body.statements.length === 0;
        edits.push({
            start: at,
            end: at,
            text: `${isEmpty ? '\n' : '\n\n'}${own.map((b) => b.text).join('\n\n')}${isEmpty && at === close ? '\n' : ''}`,
        });
        edits.push(...hookEdits(own, place.body.statements.map((s) => s.getText()), place.body.getStart() + 1, shop));
    }
    const head = headFor(blocks.map((b) => b.needs), shop, request.project);
    return [...importEdits(head, tree.source, text, shop.style), ...edits];
}
/** Hooks that the describe block has not got yet, at its top. */
function hookEdits(blocks, statements, at, shop) {
    const present = new Set(statements.map((statement) => (0,syntax/* normalTokens */.W_)(ts_morph.ts, statement).join(' ')));
    const missing = [...new Set(blocks.flatMap((b) => [...b.needs.hooks]))].filter((hook) => !present.has((0,syntax/* normalTokens */.W_)(ts_morph.ts, hook).join(' ')));
    if (missing.length === 0)
        return [];
    return [{ start: at, end: at, text: `\n${missing.map((hook) => indented(hook, shop.style.indent)).join('\n')}\n` }];
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/placement.js
var placement = __webpack_require__(2277);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/remove.js
var remove = __webpack_require__(80292);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/source.js + 1 modules
var source = __webpack_require__(3301);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/specifier.js
var specifier = __webpack_require__(1458);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/style.js + 1 modules
var render_style = __webpack_require__(13636);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/render.js
/** Test cases as the test files that the repository would have written. */



















/** One file a source, merged into what stands: tests that are there stay as they are, deleted ones stay deleted. Same input, same bytes. */
async function renderTests(request, context) {
    const bySource = new Map();
    const byTest = new Map();
    for (const one of request.cases) {
        const test = (0,test_case/* fixtureOf */.lv)(one.case)?.file;
        const [groups, key] = test === undefined ? [bySource, one.case.target.file] : [byTest, test];
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const files = [];
    for (const [source, cases] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)))
        files.push(await renderSource(source, cases, context));
    for (const [test, cases] of [...byTest].sort(([a], [b]) => (a < b ? -1 : 1)))
        files.push(await renderAmplified(test, cases, context));
    return files;
}
/** Cases that stand on the tests of one file, in a file beside it. */
function renderAmplified(file, cases, context) {
    const style = (0,render_style/* detectStyle */.bg)(context.project, cases[0]?.case.target.file ?? file, context);
    const path = amplifiedPath(file);
    const functions = [...new Set(cases.map((one) => one.case.target.path))];
    const merge = (text, fresh) => mergeAmplified({
        text,
        cases: fresh,
        file,
        original: context.readFile(file) ?? '',
        style,
        header: headerLines(functions, path),
    });
    return renderFile(path, cases, { style, merge }, context);
}
async function renderSource(source, cases, context) {
    const style = (0,render_style/* detectStyle */.bg)(context.project, source, context);
    const path = jsxPath((0,placement/* testFileFor */.g6)(context.project, source, style, context), cases);
    const merge = (text, fresh) => mergeBlocks({
        text,
        cases: fresh,
        shop: openShop(path, cases, text, style, context),
        path,
        project: context.project,
        header: (groups) => [...pageLines(cases, style), ...headerLines(groups, path)],
    });
    return renderFile(path, cases, { style, merge }, context);
}
async function renderFile(path, cases, { style, merge }, context) {
    const previous = context.readFile(path);
    const standing = context.previousCases(path);
    const life = lifeOf(cases, previous === undefined ? undefined : (0,syntax/* readTests */.iv)(ts_morph.ts, previous, path), standing, context.deletedCases(path));
    const cleared = previous === undefined ? undefined : (0,remove/* removeTests */.c)(previous, gone(previous, path, standing, context.remove), style);
    const merged = merge(cleared, life.fresh);
    const text = await formatted(merged.text, path, previous, context);
    const promised = [...life.standing, ...merged.cases];
    const found = (0,locate/* findTests */.f)((0,syntax/* readTests */.iv)(ts_morph.ts, text, path));
    const located = new Map((0,locate/* locateIn */._)(found, promised).map((c) => [c.id, c]));
    return {
        path,
        ...(previous === undefined ? {} : { previous }),
        text,
        cases: promised.flatMap(({ id, titlePath }) => {
            const place = located.get(id);
            if (!place)
                return [];
            const { textHash, start, end, statement } = place;
            const own = text.slice(start, end);
            const isAlone = start === statement.start && !previous?.includes(own);
            return [{ id, titlePath, textHash, text: own, isAlone }];
        }),
        rejected: [
            ...life.rejected,
            ...merged.rejected,
            ...promised
                .filter((c) => !located.has(c.id))
                .map((c) => ({ case: c.id, reason: 'its title cannot be foretold' })),
        ],
    };
}
function pageLines(cases, { pageComment }) {
    return pageComment !== undefined && cases.some((one) => isScreenCase(one.case)) ? [pageComment] : [];
}
/** A file that holds JSX says so by its ending. */
function jsxPath(path, cases) {
    const isJsx = cases.some((one) => isScreenCase(one.case) && uiOfCase(one.case) === 'react');
    return isJsx && !path.endsWith('x') ? `${path}x` : path;
}
/** A case is new, stands already, was edited (then it is its editor's) or was deleted (then it stays away). */
function lifeOf(cases, previous, known, deleted) {
    const found = previous === undefined ? [] : (0,locate/* locateIn */._)((0,locate/* findTests */.f)(previous), known);
    const hashes = new Map(found.map((c) => [c.id, c.textHash]));
    const fresh = [];
    const standing = [];
    const rejected = [];
    for (const one of cases) {
        const { id } = one.case;
        const before = known.find((c) => c.id === id);
        const hash = hashes.get(id);
        if (deleted.includes(id) || (before && hash === undefined))
            rejected.push({ case: id, reason: 'deleted by hand: it stays deleted' });
        else if (!before)
            fresh.push(one);
        else if (hash === before.textHash)
            standing.push(before);
        else
            rejected.push({ case: id, reason: 'edited by hand: it is its editor\u2019s' });
    }
    return { fresh, standing, rejected };
}
/** Cases to take out that no person edited. */
function gone(text, path, known, remove) {
    if (!remove)
        return new Set();
    const found = (0,locate/* locateIn */._)((0,locate/* findTests */.f)((0,syntax/* readTests */.iv)(ts_morph.ts, text, path)), known.filter((c) => remove.has(c.id)));
    const unedited = found.filter((c) => known.find((k) => k.id === c.id)?.textHash === c.textHash);
    return new Set(unedited.map((c) => known.find((k) => k.id === c.id)?.titlePath.join('\0') ?? ''));
}
function openShop(testFile, cases, text, style, context) {
    const sources = (0,source/* openSources */.H)(context, ts_morph.ts);
    const tree = text === undefined ? undefined : (0,syntax/* readTests */.iv)(ts_morph.ts, text, testFile);
    const imports = (0,render_imports/* openImports */.Lz)({
        testFile,
        style,
        sources,
        project: context.project,
        ...(context.packageName ? { packageName: context.packageName } : {}),
        existing: standingBindings(testFile, cases, tree, style, context),
        taken: tree ? (0,standing_imports/* topNames */.M1)(ts_morph.ts, tree.source) : [],
    });
    const shop = {
        style,
        dialect: dialectOf(style),
        sources,
        imports,
        cast: new Map(cases.flatMap((one) => (one.cast ? [[one.case.id, one.cast]] : []))),
        parameterNames: (ref, member) => context.parameterNames?.(ref.file, ref.path, member) ??
            sources.callable(ref, member)?.params.map((p) => p.name) ??
            [],
    };
    for (const ref of cases.flatMap((c) => refsOf(c.case.act)))
        imports.bindingOf(ref);
    return shop;
}
/** Names that a standing file gives to exports of the cases' sources, by file and exported name. */
function standingBindings(testFile, cases, tree, style, context) {
    const known = new Map();
    if (!tree)
        return known;
    const files = new Set(cases.flatMap((c) => refsOf(c.case.act).map((ref) => ref.file)));
    const bySpecifier = new Map([...files].map((file) => [(0,referenced_files/* packageOf */.wg)(file) ?? (0,specifier/* specifierFor */.A)(testFile, file, style, context.project.root), file]));
    for (const standing of (0,standing_imports/* readImports */.vx)(ts_morph.ts, tree.source)) {
        const file = bySpecifier.get(standing.specifier);
        if (file !== undefined)
            for (const name of standing.names)
                known.set(`${file}\0${name.imported}`, name.local);
    }
    return known;
}
/** The project's formatter over the result; a text that stood there in another format keeps its own. */
async function formatted(text, path, previous, context) {
    if (!context.runFormatter || text === previous || text === '')
        return text;
    if (previous !== undefined && (await context.runFormatter(previous, path)) !== previous)
        return text;
    return context.runFormatter(text, path);
}


/***/ })

};
