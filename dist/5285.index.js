export const id = 5285;
export const ids = [5285];
export const modules = {

/***/ 5285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTests: () => (/* binding */ renderTests)
});

// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/doc.js
var render_doc = __webpack_require__(81580);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/imports.js
var render_imports = __webpack_require__(31536);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/unprintable.js
var unprintable = __webpack_require__(31380);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/values.js
var values = __webpack_require__(17778);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/words.js
var words = __webpack_require__(81499);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/arrange.js





/** The stage with its first statements; of a fresh module the names come from the test itself. */
function arrangeScene(stage) {
    for (const arrange of stage.testCase.arrange) {
        if (arrange.arrange === 'clock')
            addClock(stage, arrange);
        else if (arrange.arrange === 'env')
            addEnvironment(stage, arrange);
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
            stage.statements.push({ doc: `t.mock.timers.enable({ apis: [${(0,words/* quoted */.TL)('Date', style.quote)}], now: ${date} })` });
            return;
        case 'sinon':
            stage.needs.modules.add('sinon');
            stage.needs.hooks.add(hook('sinon.restore()', stage));
            stage.statements.push({ doc: `sinon.useFakeTimers({ now: ${date}, toFake: [${(0,words/* quoted */.TL)('Date', style.quote)}] })` });
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
    const value = (0,words/* quoted */.TL)(env.value, style.quote);
    stage.needs.framework.add(hookName(style));
    if (style.doubles === 'vi') {
        addOwner(stage);
        stage.needs.hooks.add(hook('vi.unstubAllEnvs()', stage));
        stage.statements.push({ doc: `vi.stubEnv(${(0,words/* quoted */.TL)(env.name, style.quote)}, ${value})` });
        return;
    }
    const end = style.semicolons ? ';' : '';
    stage.needs.hooks.add(`const env = { ...process.env }${end}`);
    stage.needs.hooks.add(hook('process.env = { ...env }', stage));
    stage.statements.push({ doc: `process.env${(0,words/* memberAccess */.dm)(env.name, style.quote)} = ${value}` });
}
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
        return `import(${(0,words/* quoted */.TL)(specifier, style.quote)})`;
    if (isOneOfMany)
        throw new unprintable/* Unprintable */.P('several modules to load afresh, and no registry that can be reset');
    const end = style.semicolons ? ';' : '';
    const type = style.typescript ? `: Promise<typeof import(${(0,words/* quoted */.TL)(specifier, style.quote)})>` : '';
    stage.needs.helpers.add(`let loads = 0${end}\n/** The module anew: it keeps state between calls. */\nconst loadAnew = ()${type} => import(\`${specifier}?load=\${++loads}\`)${end}`);
    return 'loadAnew()';
}
function resetCommonJs(stage, refs) {
    const { style, imports } = stage.shop;
    const bindings = [...new Map(refs.map((r) => [imports.bindingOf(r).local, imports.bindingOf(r)])).values()];
    const loads = (0,render_imports/* importLines */.VT)(bindings, imports, { ...style, semicolons: false }).map((doc) => ({ doc }));
    if (style.doubles === 'jest' || style.doubles === 'vi') {
        addOwner(stage);
        return [{ doc: `${style.doubles}.resetModules()` }, ...loads];
    }
    const files = [...new Set(refs.map((r) => r.file))];
    const drops = files.map((file) => ({
        doc: `delete require.cache[require.resolve(${(0,words/* quoted */.TL)(imports.specifier(file), style.quote)})]`,
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
    equal,
    resolves: (stage, actual, expected) => equal(stage, (0,render_doc/* concat */.xW)('await ', actual), expected),
    throws: (stage, body, errorClass) => [
        { doc: (0,render_doc/* list */.p_)(`${owner(stage)}.throws(`, [(0,render_doc/* concat */.xW)('() => ', body), ...byClass(stage, errorClass)], ')') },
    ],
    rejects: (stage, actual, errorClass) => [
        { doc: (0,render_doc/* list */.p_)(`await ${owner(stage)}.rejects(`, [actual, ...byClass(stage, errorClass)], ')') },
    ],
    same: (stage, actual, other) => [
        { doc: (0,render_doc/* list */.p_)(`${owner(stage)}.${stage.shop.style.assertNames.equal}(`, [actual, other], ')') },
    ],
    called: (stage, stub, calls) => [
        {
            doc: (0,render_doc/* list */.p_)(`${owner(stage)}.${stage.shop.style.assertNames.deepEqual}(`, [(0,stubs/* callsOf */.p9)(stage, stub), (0,render_doc/* list */.p_)('[', calls, ']')], ')'),
        },
    ],
};
function owner(stage) {
    stage.needs.modules.add('assert');
    return 'assert';
}
function equal(stage, actual, expected) {
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
    if (expected.how === 'same')
        return [{ doc: (0,render_doc/* list */.p_)(`${assert}.${same}(`, [actual, expected.doc], ')') }];
    const compared = expected.how === 'partial' ? withoutClass(actual, expected.value) : actual;
    return [{ doc: (0,render_doc/* list */.p_)(`${assert}.${deepEqual}(`, [compared, expected.doc], ')') }];
}
/** The same content as plain objects: deepStrictEqual looks at prototypes. */
function withoutClass(actual, value) {
    const onlyOuter = value?.t === 'object' && !value.props.some(([, of]) => (0,values/* hasClass */.nB)(of));
    return onlyOuter
        ? (0,render_doc/* list */.p_)('{', [(0,render_doc/* concat */.xW)('...', actual)], '}', { padded: true })
        : (0,render_doc/* list */.p_)('structuredClone(', [actual], ')');
}
function byClass(stage, errorClass) {
    const known = knownError(stage, errorClass);
    if (!known)
        return [];
    return [known.by === 'class' ? known.text : `{ name: ${(0,words/* quoted */.TL)(known.text, stage.shop.style.quote)} }`];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/assertions-chai.js






/** chai's `expect`, whose `equal` is `===` and whose `deep.equal` tells NaN and -0 apart and leaves classes aside. */
const chaiDialect = {
    howFor: (value) => (0,values/* isPrimitive */.sO)(value) && !(value.t === 'number' && (value.v === 'NaN' || value.v === '-0')) ? 'same' : 'deep',
    placeholder: () => undefined,
    equal: assertions_chai_equal,
    resolves: (stage, actual, expected) => assertions_chai_equal(stage, (0,render_doc/* concat */.xW)('await ', actual), expected),
    throws: (stage, body, errorClass) => [
        { doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,render_doc/* concat */.xW)('() => ', body)), `.to.throw${error(stage, errorClass)}`) },
    ],
    rejects: (stage, actual, errorClass) => {
        const name = stage.options.names.fresh('failure');
        const reason = stage.shop.style.typescript ? '(reason: unknown) => reason' : '(reason) => reason';
        const known = knownError(stage, errorClass);
        const says = known?.by === 'class' ? `.instanceOf(${known.text})` : '.instanceOf(Error)';
        const byName = known?.by === 'name' ? `.with.property('name', ${(0,words/* quoted */.TL)(known.text, stage.shop.style.quote)})` : '';
        return [
            { doc: (0,render_doc/* concat */.xW)(`const ${name} = await `, actual, `.catch(${reason})`) },
            { doc: (0,render_doc/* concat */.xW)(expecting(stage, name), `.to.be${says}${byName}`) },
        ];
    },
    same: (stage, actual, other) => [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), `.to.equal(${other})`) }],
    called: (stage, stub, calls) => [
        { doc: (0,render_doc/* concat */.xW)(expecting(stage, (0,stubs/* callsOf */.p9)(stage, stub)), (0,render_doc/* list */.p_)('.to.deep.equal(', [(0,render_doc/* list */.p_)('[', calls, ']')], ')')) },
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
    const chain = expected.how === 'same' ? '.to.equal(' : '.to.deep.equal(';
    return [{ doc: (0,render_doc/* concat */.xW)(expecting(stage, actual), (0,render_doc/* list */.p_)(chain, [expected.doc], ')')) }];
}
function error(stage, errorClass) {
    const known = knownError(stage, errorClass);
    if (!known)
        return '()';
    if (known.by === 'class')
        return `(${known.text})`;
    return `().with.property('name', ${(0,words/* quoted */.TL)(known.text, stage.shop.style.quote)})`;
}

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
    throws: (stage, body, errorClass) => [
        { doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, (0,render_doc/* concat */.xW)('() => ', body)), '.', toThrow(stage, errorClass)) },
    ],
    rejects: (stage, actual, errorClass) => awaited(stage, (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), '.rejects.', toThrow(stage, errorClass))),
    same: (stage, actual, other) => [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, actual), `.toBe(${other})`) }],
    called: (stage, stub, calls) => {
        if (calls.length === 0)
            return [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, stub), '.not.toHaveBeenCalled()') }];
        return [{ doc: (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, `${stub}.mock.calls`), (0,render_doc/* list */.p_)('.toEqual(', [(0,render_doc/* list */.p_)('[', calls, ']')], ')')) }];
    },
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
    return (0,render_doc/* concat */.xW)(assertions_expect_expecting(stage, text), `.toBe(${(0,words/* quoted */.TL)('Invalid Date', stage.shop.style.quote)})`);
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
    const name = how === 'same' ? 'toBe' : how === 'strict' ? 'toStrictEqual' : 'toEqual';
    return (0,render_doc/* list */.p_)(`${name}(`, [doc], ')');
}
function toThrow(stage, errorClass) {
    const known = knownError(stage, errorClass);
    if (!known)
        return 'toThrow()';
    if (known.by === 'class')
        return `toThrow(${known.text})`;
    return `toThrow(expect.objectContaining({ name: ${(0,words/* quoted */.TL)(known.text, stage.shop.style.quote)} }))`;
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/file-head.js


const MAX_NAMES = 3;
function headerLines(groups, testFile) {
    const shown = groups.slice(0, MAX_NAMES).join(', ');
    const more = groups.length > MAX_NAMES ? ` and ${groups.length - MAX_NAMES} more` : '';
    return [
        `// Written by QTest for ${shown}${more}. Re-check: npx qtest verify ${/^[\w@./+-]+$/.test(testFile) ? testFile : (0,words/* quoted */.TL)(testFile, "'")}`,
        '// Yours from here on: after an edit by hand QTest never rewrites this file, and a deleted test stays deleted.',
    ];
}
/** What the tests of a file need imported, in the order in which it is written. */
function headFor(needs, imports, style, project) {
    const names = new Set([style.tdd ? 'suite' : 'describe', style.test, ...needs.flatMap((n) => [...n.framework])]);
    const modules = new Set(needs.flatMap((n) => [...n.modules]));
    const bindings = new Map();
    for (const ref of needs.flatMap((n) => [...n.refs.values()])) {
        const binding = imports.bindingOf(ref);
        bindings.set(binding.local, binding);
    }
    const files = [...new Set([...bindings.values()].map((b) => b.file))];
    const sources = files.map((file) => ({
        specifier: imports.specifier(file),
        lines: (0,render_imports/* importLines */.VT)([...bindings.values()].filter((b) => b.file === file), imports, style),
    }));
    return {
        framework: [...libraryImports(modules, style), ...runnerImports(names, style, project)],
        sources: sources.sort((a, b) => (a.specifier < b.specifier ? -1 : 1)),
        helpers: [...new Set(needs.flatMap((n) => [...n.helpers]))],
    };
}
function libraryImports(modules, style) {
    const found = [];
    if (modules.has('assert'))
        found.push(whole('assert', style.assertModule, style));
    if (modules.has('chai'))
        found.push(braced(['expect'], 'chai', style));
    if (modules.has('sinon'))
        found.push(whole('sinon', 'sinon', style));
    return found;
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
function whole(name, module, style) {
    const from = (0,words/* quoted */.TL)(module, style.quote);
    const end = style.semicolons ? ';' : '';
    return {
        specifier: module,
        lines: [style.modules === 'esm' ? `import ${name} from ${from}${end}` : `const ${name} = require(${from})${end}`],
    };
}
function braced(names, module, style) {
    const from = (0,words/* quoted */.TL)(module, style.quote);
    return {
        specifier: module,
        lines: [style.modules === 'esm' ? (0,render_imports/* importLine */.Kn)(undefined, names, from, style) : (0,render_imports/* requireLine */.Uw)(names, from, style)],
    };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/locate.js + 1 modules
var locate = __webpack_require__(70708);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/names.js
var render_names = __webpack_require__(88458);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/expand.js
var expand = __webpack_require__(58888);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/titles.js



const MAX_TITLE = 80;
/** More than two steps before are told one by one where that takes no more letters. */
const MAX_HISTORY = 40;
/** The title's parts, about the first assertion and the act that it looks at. */
function titlePieces(testCase, shop) {
    const assertion = testCase.assert[0];
    const step = aboutStep(testCase, assertion);
    const act = testCase.act[step];
    if (!assertion || !act)
        return ['runs'];
    const isStep = 'step' in assertion && assertion.check !== 'state';
    const member = isStep || assertion.check === 'called' ? memberName(testCase, act) : undefined;
    return [
        ...(member === undefined ? [] : [`${member} `]),
        ...outcome(testCase, assertion, shop),
        ...(assertion.check === 'state'
            ? titles_history(testCase, shop, testCase.act.length, ' after ')
            : [...input(testCase, shop, step), ...titles_history(testCase, shop, step, ' after ')]),
        ...maker(testCase, shop, assertion.check === 'state' ? testCase.act.length : step),
    ];
}
/** The title of a test of its own: values in full where they fit, shortened where not. */
function literalTitle(pieces) {
    for (const limit of [60, 40, 24, 14, 8]) {
        const title = pieces
            .map((piece) => (typeof piece === 'string' ? piece : label(piece) + shortened(valueWords(piece.value), limit)))
            .join('');
        if (title.length <= MAX_TITLE)
            return title;
    }
    const bare = pieces.map((piece) => (typeof piece === 'string' ? piece : `${label(piece)}…`)).join('');
    return cut(bare, MAX_TITLE);
}
/** Cut inside of its quotes or brackets: `"abab…"`. */
function shortened(words, limit) {
    const close = /["\])}]$/.exec(words)?.[0] ?? '';
    return words.length <= limit ? words : cut(words.slice(0, -1), limit - close.length) + close;
}
function label(piece) {
    return piece.name ? `${piece.name} ` : '';
}
/** A value as a title shows it: in double quotes, so that the title itself needs none. */
function valueWords(value) {
    switch (value.t) {
        case 'string':
            return `"${(0,words/* escaped */.Mk)(value.v)}"`;
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
                : `{ ${value.props.map(([name, of]) => `${(0,words/* escaped */.Mk)(name)}: ${valueWords(of)}`).join(', ')} }`;
        case 'date':
            return value.ms === 'NaN' ? 'an invalid date' : isoWords(value.ms);
        case 'regexp':
            return (0,words/* escaped */.Mk)(`/${value.source}/${value.flags}`).replaceAll('\\\\', '\\');
        default:
            return rareWords(value);
    }
}
function rareWords(value) {
    switch (value.t) {
        case 'symbol':
            return `Symbol(${(0,words/* escaped */.Mk)(value.v)})`;
        case 'bytes':
            return `${value.type}[${value.v.join(', ')}]`;
        case 'error':
            return `a ${value.class}`;
        case 'instance':
            return `${lastName(value.of.path)}(${value.args.map(valueWords).join(', ')})`;
        case 'enum':
            return `${lastName(value.of.path)}.${value.member}`;
        case 'export':
            return lastName(value.of.path);
        case 'stub':
            return 'a stub';
        case 'lambda':
            return value.code.length <= 24 ? (0,words/* escaped */.Mk)(value.code) : 'a function';
        case 'promise':
            return `a promise ${value.rejects ? 'rejected with' : 'of'} ${valueWords(value.of)}`;
        case 'frozen':
            return `frozen ${valueWords(value.of)}`;
        case 'iterable':
            return `${value.async ? 'async ' : ''}items ${value.items.map(valueWords).join(', ')}`;
        case 'result':
            return 'its result';
        case 'hole':
            return 'a hole';
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
    return act.do === 'call' ? (act.callee.member ?? ('step' in act.callee ? 'result' : undefined)) : undefined;
}
function outcome(testCase, assertion, shop) {
    const expected = (value, index = 0) => ({
        slot: `expected:${index}`,
        name: '',
        value,
        isArgument: false,
    });
    switch (assertion.check) {
        case 'returns': {
            const verb = { iterate: 'yields ', get: 'is ', call: 'returns ', new: 'is ', set: 'is ' }[testCase.act[assertion.step]?.do ?? 'call'];
            return [verb, expected(assertion.value)];
        }
        case 'resolves':
            return [testCase.act[assertion.step]?.do === 'iterate' ? 'yields ' : 'resolves to ', expected(assertion.value)];
        case 'throws':
            return [`throws ${assertion.class || 'an error'}`];
        case 'rejects':
            return [`rejects with ${assertion.class || 'an error'}`];
        case 'argument': {
            const act = testCase.act[assertion.step];
            const name = act && 'args' in act ? (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, assertion.index) : 'argument';
            return [`changes ${name} to `, expected(assertion.value)];
        }
        case 'state':
            return [`${assertion.name} is `, expected(assertion.value)];
        case 'returns-self':
            return ['returns itself'];
        case 'called':
            return [calledWords(testCase, assertion, shop)];
    }
}
function calledWords(testCase, assertion, shop) {
    const name = stubName(testCase, assertion.stub, shop) ?? 'the stub';
    const [first] = assertion.calls;
    if (!first)
        return `does not call ${name}`;
    if (assertion.calls.length > 1)
        return assertion.calls.length === 2 ? `calls ${name} twice` : `calls ${name} ${assertion.calls.length} times`;
    return first.length === 0 ? `calls ${name}` : `calls ${name} with ${cut(first.map(valueWords).join(', '), 40)}`;
}
function stubName(testCase, id, shop) {
    for (const act of testCase.act) {
        if (!('args' in act))
            continue;
        const at = act.args.findIndex((arg) => arg.t === 'stub' && arg.id === id);
        if (at >= 0)
            return (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, at);
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
    if (!act || !('args' in act))
        return [];
    const shown = act.args.flatMap((value, position) => {
        if (value.t === 'stub')
            return stubPieces(value, (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, position));
        return [
            [
                {
                    slot: `arg:${step}.${position}`,
                    name: (0,render_names/* nameOfArgument */.yo)({ shop, testCase }, act, position),
                    value,
                    isArgument: true,
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
        .flatMap((act, step) => isMaker(testCase, act, step) || isSource(testCase, step, until) ? [] : [callPieces(act, step, shop)]);
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
        .flatMap((act, step) => isMaker(testCase, act, step) && 'args' in act && act.args.length > 0 && !isSource(testCase, step, until)
        ? [callPieces(act, step, shop)]
        : []);
    const [first] = made;
    return first ? [' on ', ...first] : [];
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
    if (act.do === 'iterate')
        return ['iterating'];
    const owner = 'export' in act.callee ? shop.imports.nameOf(act.callee.export) : undefined;
    const name = [owner, act.callee.member].filter((part) => part !== undefined).join('.') || 'its result';
    const args = act.args.map((value, i) => ({ slot: `arg:${step}.${i}`, name: '', value, isArgument: true }));
    return [`${name}(`, ...args.flatMap((arg, i) => (i === 0 ? [arg] : [', ', arg])), ')'];
}

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
    if (!titles.every((text) => text !== undefined && text.length <= MAX_TITLE) || new Set(titles).size < titles.length)
        return undefined;
    return { source: isLoop ? source : (0,words/* quoted */.TL)(title, style.quote), titles: titles };
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
    const head = `${pad}${style.test}(${(0,words/* quoted */.TL)(title, style.quote)}, ${arrowHead(scene)} => {`;
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/casts.js

/** What the call needs; a constructor keeps its own name. */
function castOf(stage, act) {
    const cast = stage.shop.style.typescript ? stage.shop.cast.get(stage.testCase.id) : undefined;
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/render/scene.js









/** Throws Unprintable where the project's tests cannot say it. */
function buildScene(testCase, shop, options) {
    const needs = {
        framework: new Set(),
        refs: new Map(),
        modules: new Set(),
        hooks: new Set(),
        helpers: new Set(),
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
    for (const index of testCase.act.keys())
        addStep(arranged, index);
    for (const [index, assertion] of testCase.assert.entries())
        addLateAssertion(arranged, assertion, index);
    return { statements: stage.statements, isAsync: arranged.isAsync, takesContext: arranged.takesContext, needs };
}
function addStep(stage, index) {
    const { testCase, statements, shop } = stage;
    const act = testCase.act[index];
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
        statements.push(...shop.dialect.throws(stage, body, throws.class));
        return;
    }
    if (assertion?.check === 'rejects') {
        stage.isAsync = true;
        statements.push(...shop.dialect.rejects(stage, action, assertion.class));
        return;
    }
    const awaits = assertion?.check === 'resolves' || (!assertion && isAsyncAct(stage, act));
    if (awaits)
        stage.isAsync = true;
    if (needsVariable(testCase, index)) {
        if (!assertion && isIteratedNext(testCase, index)) {
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
    else
        statements.push({ doc: (0,render_doc/* concat */.xW)(awaits ? 'await ' : act.do === 'get' ? 'void ' : '', action) });
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
    const expectation = expectationOf(stage, assertion.value, `expected:${at}`);
    return awaits ? dialect.resolves(stage, actual, expectation) : dialect.equal(stage, actual, expectation);
}
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
const STRENGTH = ['same', 'deep', 'strict', 'partial'];
function strongest(a, b) {
    return b !== undefined && STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}
function addLateAssertion(stage, assertion, index) {
    const { dialect } = stage.shop;
    if (assertion.check === 'argument') {
        const name = stage.args.get(`${assertion.step}.${assertion.index}`);
        if (name === undefined)
            throw new unprintable/* Unprintable */.P('an argument to look at was not passed');
        stage.statements.push(...dialect.equal(stage, name, expectationOf(stage, assertion.value, `expected:${index}`)));
    }
    else if (assertion.check === 'state') {
        const actual = memberOfResult(stage, assertion.step, assertion.name);
        stage.statements.push(...dialect.equal(stage, actual, expectationOf(stage, assertion.value, `expected:${index}`)));
    }
    else if (assertion.check === 'called') {
        const name = stage.stubs.get(assertion.stub);
        if (name === undefined)
            throw new unprintable/* Unprintable */.P('a stub to look at was not passed');
        const calls = assertion.calls.map((args) => (0,render_doc/* list */.p_)('[', args.map((a) => (0,values/* printExpected */.KU)(a, stage.shop.style, (v) => dialect.placeholder(stage, v))), ']'));
        stage.statements.push(...dialect.called(stage, name, calls));
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
            return (0,render_doc/* list */.p_)(`${act.do === 'new' ? 'new ' : ''}${callee}(`, printArgs(stage, act, index), ')');
        }
        case 'get':
            return memberOfResult(stage, act.of, act.name);
        case 'set': {
            const column = stage.options.columns.get(`arg:${index}.0`);
            return (0,render_doc/* concat */.xW)(`${resultName(stage, act.of)}${(0,words/* memberAccess */.dm)(act.name, quote)} = `, column ?? (0,values/* printInput */.uy)(act.value, scopeOf(stage)));
        }
        case 'iterate':
            throw new unprintable/* Unprintable */.P('an iteration without a result');
    }
}
function calleeText(stage, callee) {
    if ('step' in callee)
        return callee.member === undefined
            ? resultName(stage, callee.step)
            : memberOfResult(stage, callee.step, callee.member);
    const base = stage.use(callee.export);
    return callee.member === undefined ? base : base + (0,words/* memberAccess */.dm)(callee.member, stage.shop.style.quote);
}
/** `?.` where the written type of the result admits that there is none: the compiler would not let it pass otherwise. */
function memberOfResult(stage, step, name) {
    const { style, sources } = stage.shop;
    const access = (0,words/* memberAccess */.dm)(name, style.quote);
    const made = stage.testCase.act[step];
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
        const text = (0,values/* printInput */.uy)(arg, scopeOf(stage, hint, cast ? 'cast' : isLookedAt ? 'variable' : undefined));
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
function scopeOf(stage, hint = 'stub', loose) {
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
function addIteration(stage, act, index, assertion, at) {
    const { style, dialect } = stage.shop;
    const source = stage.inlined.get(act.of) ?? resultName(stage, act.of);
    if (!assertion ||
        (assertion.check !== 'returns' && assertion.check !== 'resolves') ||
        assertion.value.t !== 'array') {
        if (assertion?.check === 'throws') {
            stage.statements.push(...dialect.throws(stage, (0,render_doc/* concat */.xW)('[...', source, ']'), assertion.class));
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
        return assertion?.check === 'state' ? `expected${(0,words/* upperFirst */.Zb)(assertion.name)}` : 'expectedAfter';
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
    return shop.imports.nameOf(testCase.target);
}
const MAX_ASSERTIONS = 3;
const MAX_LITERALS = 200;
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
    const stated = testCase.assert.flatMap((a) => 'value' in a ? [a.value] : a.check === 'called' ? a.calls.flat() : []);
    const texts = [
        ...inputs.map((v) => (0,values/* printInput */.uy)(v, scope)),
        ...stated.map((v) => (0,values/* printExpected */.KU)(v, style, ({ t }) => (t === 'number' ? undefined : 'any'))),
    ];
    const length = texts.reduce((sum, text) => sum + (0,render_doc/* flat */.Ct)(text).length, 0);
    if (length > MAX_LITERALS)
        throw new unprintable/* Unprintable */.P(`too-long: ${length} characters of literals`);
}
function namesFor(shop) {
    return (0,render_names/* openNames */.Lg)(shop.imports.locals());
}
function byShape(cases) {
    const shapes = new Map();
    for (const one of cases) {
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
    const title = unique(literalTitle(titlePieces(one.case, shop)), taken);
    taken.add(title);
    const scene = buildScene(one.case, shop, { columns: new Map(), names: namesFor(shop) });
    return {
        group: groupOf(one.case, shop),
        cases: [{ id: one.case.id, title }],
        text: printSingle(title, scene, one.notes, shop.style),
        needs: scene.needs,
    };
}
function unique(title, taken) {
    if (!taken.has(title))
        return title;
    for (let n = 2;; n++) {
        const numbered = `${title.slice(0, MAX_TITLE - 5)} (${n})`;
        if (!taken.has(numbered))
            return numbered;
    }
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/edits.js
var render_edits = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/standing-imports.js
var standing_imports = __webpack_require__(23211);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/syntax.js
var syntax = __webpack_require__(32775);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/import-edits.js



/** What the head of a standing file lacks: names into its imports, new imports after them, helpers. */
function importEdits(head, source, text, style) {
    const standing = (0,standing_imports/* readImports */.vx)(ts_morph.ts, source);
    const after = standing.reduce((end, i) => Math.max(end, i.end), commentEnd(text));
    const edits = [...head.framework, ...head.sources].flatMap((wanted) => editsFor(wanted, standing, after, text, style));
    const known = new Set(source.statements.map((s) => (0,syntax/* normalTokens */.W_)(ts_morph.ts, s.getText()).join(' ')));
    const helpers = head.helpers.filter((helper) => !statementsOf(helper).every((s) => known.has(s)));
    return [...edits, ...helpers.map((helper) => ({ start: after, end: after, text: `\n\n${helper}` }))];
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
const WAYS = ['same', 'deep', 'strict', 'partial'];
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
    const head = headFor(blocks.map((b) => b.needs), shop.imports, shop.style, request.project);
    const parts = [
        ...headParts(head),
        ...groups.map((group) => groupText(group, blocks.filter((b) => b.group === group), shop)),
    ];
    return {
        text: `${[request.header(groups).join('\n'), parts.join('\n\n')].join('\n')}\n`,
        cases: promisedBy(blocks),
        rejected,
    };
}
function headParts(head) {
    const lines = (imports) => imports.flatMap((i) => i.lines).join('\n');
    return [lines(head.framework), lines(head.sources), head.helpers.join('\n\n')].filter(Boolean);
}
function groupText(group, blocks, shop) {
    const { style } = shop;
    const end = style.semicolons ? ';' : '';
    const hooks = [...new Set(blocks.flatMap((b) => [...b.needs.hooks]))].map((hook) => indented(hook, style.indent));
    const body = [...hookParts(hooks), ...blocks.map((b) => b.text)].join('\n\n');
    return `${style.tdd ? 'suite' : 'describe'}(${(0,words/* quoted */.TL)(group, style.quote)}, () => {\n${body}\n})${end}`;
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
    const tree = (0,syntax/* readTests */.iv)(ts_morph.ts, text);
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
            edits.push({ start: end, end, text: `\n\n${groupText(group, own, shop)}` });
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
    const head = headFor(blocks.map((b) => b.needs), shop.imports, shop.style, request.project);
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
    for (const one of request.cases)
        bySource.set(one.case.target.file, [...(bySource.get(one.case.target.file) ?? []), one]);
    const files = [];
    for (const [source, cases] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1)))
        files.push(await renderSource(source, cases, context));
    return files;
}
async function renderSource(source, cases, context) {
    const style = (0,render_style/* detectStyle */.bg)(context.project, source, context);
    const path = (0,placement/* testFileFor */.g6)(context.project, source, style, context);
    const previous = context.readFile(path);
    const standing = context.previousCases(path);
    const life = lifeOf(cases, previous, standing, context.deletedCases(path));
    const cleared = previous === undefined ? undefined : (0,remove/* removeTests */.c)(previous, gone(previous, standing, context.remove), style);
    const shop = openShop(path, cases, cleared, style, context);
    const merged = mergeBlocks({
        text: cleared,
        cases: life.fresh,
        shop,
        project: context.project,
        header: (groups) => headerLines(groups, path),
    });
    const text = await formatted(merged.text, path, previous, context);
    const promised = [...life.standing, ...merged.cases];
    const found = (0,locate/* findTests */.f)((0,syntax/* readTests */.iv)(ts_morph.ts, text, path));
    const located = new Map((0,locate/* locateIn */._)(found, promised).map((c) => [c.id, c.textHash]));
    return {
        path,
        ...(previous === undefined ? {} : { previous }),
        text,
        cases: promised.flatMap(({ id, titlePath }) => {
            const textHash = located.get(id);
            return textHash === undefined ? [] : [{ id, titlePath, textHash }];
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
/** A case is new, stands already, was edited (then it is its editor's) or was deleted (then it stays away). */
function lifeOf(cases, previous, known, deleted) {
    const found = previous === undefined ? [] : (0,locate/* locateIn */._)((0,locate/* findTests */.f)((0,syntax/* readTests */.iv)(ts_morph.ts, previous)), known);
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
function gone(text, known, remove) {
    if (!remove)
        return new Set();
    const found = (0,locate/* locateIn */._)((0,locate/* findTests */.f)((0,syntax/* readTests */.iv)(ts_morph.ts, text)), known.filter((c) => remove.has(c.id)));
    const unedited = found.filter((c) => known.find((k) => k.id === c.id)?.textHash === c.textHash);
    return new Set(unedited.map((c) => known.find((k) => k.id === c.id)?.titlePath.join('\0') ?? ''));
}
function openShop(testFile, cases, text, style, context) {
    const sources = (0,source/* openSources */.H)(context, ts_morph.ts);
    const tree = text === undefined ? undefined : (0,syntax/* readTests */.iv)(ts_morph.ts, text);
    const imports = (0,render_imports/* openImports */.Lz)({
        testFile,
        style,
        sources,
        project: context.project,
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
    const bySpecifier = new Map([...files].map((file) => [(0,specifier/* specifierFor */.A)(testFile, file, style, context.project.root), file]));
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
