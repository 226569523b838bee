export const id = 1112;
export const ids = [1112];
export const modules = {

/***/ 43840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ inCommon),
/* harmony export */   HV: () => (/* binding */ asOpenAs),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   wf: () => (/* binding */ leavesOf),
/* harmony export */   yf: () => (/* binding */ effortOf)
/* harmony export */ });
/* harmony import */ var _generate_print_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66670);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42346);
/** What of a sight a test could state: parts with a plain value, one by one. */


/** Of an error that ended the test: the statement that threw it. */
const ENDED = 'ended';
const MAX_TEXT = 60;
/** Of the arguments of a call. */
const MAX_CALL = 160;
const MAX_DEPTH = 4;
const MAX_ITEMS = 12;
const MAX_MEMBERS = 40;
/** By which the same part is found in another pass. */
function keyOf({ place, at }) {
    return JSON.stringify([place, at]);
}
/** Leaves by key. */
function leavesOf({ seen, threw, at }, places) {
    const byId = new Map(places.map((place) => [place.id, place]));
    const found = seen.flatMap(({ place: id, value: text }) => {
        const [known = '', member] = id.startsWith('d:') ? id.split('.') : [id];
        const place = byId.get(known);
        const value = (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .parseClaim */ .Ed)(text);
        if (!place || !value)
            return [];
        const code = member === undefined ? place.code : `${place.code}.${member}`;
        const leaf = ([way, of]) => ({ see: { place: id, code, at: way }, value: of });
        return (place.seen === 'double' ? callsOf(value) : partsOf(value)).filter(([, of]) => !isOfNow(of)).map(leaf);
    });
    const error = threw === undefined
        ? []
        : [{ see: { place: ENDED, code: '', at: [at] }, value: { t: 'error', class: threw, message: '' } }];
    return new Map([...found, ...error].map((leaf) => [keyOf(leaf.see), leaf]));
}
function partsOf(value, at = []) {
    if (at.length > MAX_DEPTH)
        return [];
    switch (value.t) {
        case 'undefined':
        case 'null':
        case 'boolean':
        case 'number':
        case 'bigint':
        case 'date':
            return [[at, value]];
        case 'string':
            return value.v.length <= MAX_TEXT ? [[at, value]] : [];
        case 'error':
            return at.length === 0 ? [[at, { ...value, message: '' }]] : [];
        case 'array': {
            const length = [[...at, 'length'], { t: 'number', v: value.items.length }];
            const items = value.items.slice(0, MAX_ITEMS).flatMap((item, index) => partsOf(item, [...at, index]));
            return value.items.length === 0 ? [[at, value]] : [length, ...items];
        }
        case 'object':
            return value.props
                .filter(([name]) => /^[A-Za-z$][\w$]*$/.test(name))
                .slice(0, MAX_MEMBERS)
                .flatMap(([name, of]) => partsOf(of, [...at, name]));
        default:
            return [];
    }
}
const DAY_MS = 86_400_000;
/** A moment of the run itself, or a part of it: another one tomorrow. */
function isOfNow(value) {
    const isNear = (ms) => Math.abs(ms - Date.now()) < DAY_MS;
    switch (value.t) {
        case 'date':
            return typeof value.ms === 'number' && isNear(value.ms);
        case 'number':
            return typeof value.v === 'number' && (isNear(value.v) || isNear(1_000 * value.v));
        case 'string':
            return /^\d{4}-\d\d/.test(value.v) && isNear(Date.parse(value.v));
        case 'array':
            return value.items.some(isOfNow);
        case 'object':
            return value.props.some(([, of]) => isOfNow(of));
        default:
            return false;
    }
}
/** Whether a double was called, how often, and with what. */
function callsOf(value) {
    if (value.t !== 'array')
        return [];
    const calls = value.items.slice(0, MAX_ITEMS).map((call, index) => [['call', index], call]);
    const isShort = ([, call]) => isPlain(call) && (0,_generate_print_value_js__WEBPACK_IMPORTED_MODULE_0__/* .printValue */ .jt)(call, 2 * MAX_CALL).length <= MAX_CALL;
    const count = value.items.length;
    return [
        [['called'], { t: 'boolean', v: count > 0 }],
        [['times'], { t: 'number', v: count }],
        ...calls.filter(isShort),
    ];
}
/** Arguments of a call that is stated are left open where they are another each time. */
const OPEN = { t: 'opaque', name: 'open' };
/** The value, less arguments of a call that differ; undefined where more than these do. */
function inCommon(a, b) {
    if (JSON.stringify(a) === JSON.stringify(b))
        return a;
    if (a?.t !== 'array' || b?.t !== 'array' || a.items.length !== b.items.length)
        return undefined;
    const items = a.items.map((item, at) => (JSON.stringify(item) === JSON.stringify(b.items[at]) ? item : OPEN));
    return items.every((item) => item === OPEN) ? undefined : { t: 'array', items };
}
/** `value` with that left open which `pattern` leaves open. */
function asOpenAs(value, pattern) {
    if (value?.t !== 'array' || pattern?.t !== 'array')
        return value;
    return { t: 'array', items: value.items.map((item, at) => (isOpen(pattern.items[at]) ? OPEN : item)) };
}
/** True for an argument that varies from pass to pass, which no test states. */
function isOpen(value) {
    return value?.t === 'opaque' && value.name === 'open';
}
function isPlain(value) {
    switch (value.t) {
        case 'null':
        case 'undefined':
        case 'boolean':
        case 'number':
        case 'string':
        case 'date':
            return true;
        case 'array':
            return value.items.every(isPlain);
        case 'object':
            return value.ctor === undefined && value.props.every(([, of]) => isPlain(of));
        default:
            return false;
    }
}
/** Plainer first: results as a whole and whether a double was called, then how often and parts with a name, then what stands at some place of a list. */
function effortOf({ see: { place, code, at }, value }) {
    const isAbsent = value.t === 'undefined' || value.t === 'null';
    const isDouble = place.startsWith('d:');
    const isInList = !isDouble && at.some((step) => typeof step === 'number' || step === 'length');
    const isInCall = at.length > 0 && !/^[\w$.]*$/.test(code);
    const isCount = isDouble && at[0] === 'times';
    return ((isDouble ? 2 : 1) + (isCount ? 4 : 0) + at.length + (isAbsent ? 2 : 0) + (isInList ? 1 : 0) + (isInCall ? 1 : 0));
}
/** Leaves as the steps of an outcome; what was not come to is skipped. */
function outcomeOf(values) {
    return { steps: values.map(stepOf), state: [], stubs: [] };
}
function stepOf(value) {
    if (!value)
        return { kind: 'skipped', args: [] };
    if (value.t === 'error')
        return { kind: 'throws', error: { class: value.class, message: '' }, args: [] };
    return { kind: 'returns', value, args: [] };
}


/***/ }),

/***/ 21076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28721);
/* harmony import */ var _read_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22860);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91063);
/** Where a test can look: the things it states something of, results of its calls, its variables, and doubles in its reach. */



/** In the order in which a reader comes to them. */
function placesOf(roles, scopes) {
    const places = [];
    roles.forEach((role, at) => {
        if (role.role === 'states' && role.actual && role.seen !== 'double') {
            const { seen, actual: node } = role;
            places.push({ id: `s${at}`, seen, at, code: node.getText(), node });
        }
        if (role.role === 'calls')
            places.push({ id: `c${at}`, seen: 'value', at, code: role.call.getText(), node: role.call });
    });
    const names = [...new Set(roles.flatMap((role) => (role.role === 'declares' ? role.names : [])))];
    for (const name of names)
        places.push({ id: `v:${name}`, seen: 'value', at: 'end', code: name });
    const around = scopes.flatMap(({ items }) => items.flatMap((one) => (one.is === 'declares' ? variables(one.statement) : [])));
    for (const name of new Set([...around, ...names]))
        places.push({ id: `d:${name}`, seen: 'double', at: 'end', code: name });
    return places;
}
function variables(statement) {
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(statement) ? (0,_read_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredBy */ .Ol)(statement) : [];
}
/** The text of a part of the test with its edits, and without what a request states of its answer. */
function textOf(node, edits) {
    const from = node.getStart();
    const own = edits.filter(({ start, end }) => start >= from && end <= node.getEnd());
    const gone = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .statedInside */ .Gz)(node).map((one) => ({ ...one, text: '' }));
    let text = node.getText();
    const inOrder = [...own.filter(({ start }) => !gone.some((g) => g.start <= start && start < g.end)), ...gone];
    for (const { start, end, text: more } of inOrder.toSorted((a, b) => b.start - a.start))
        text = text.slice(0, start - from) + more + text.slice(end - from);
    return text;
}


/***/ }),

/***/ 14278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ newCallback),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   r6: () => (/* binding */ isRewrite)
/* harmony export */ });
/* harmony import */ var _read_fixture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22860);

/** The edit by which a test gets another callback. */
function newCallback({ statement, callback }, text) {
    const from = statement.getStart();
    return { start: callback.getStart() - from, end: callback.getEnd() - from, from: callback.getText(), text };
}
/** The test as its new callback makes it, read in a file of its own; smaller edits are left to whoever prints its parts. Undefined where it can not be read. */
function rewritten(fixture, test, edits) {
    const edit = edits.find((one) => isRewrite(one, test));
    if (!edit)
        return test;
    const { text, fileName } = fixture.source;
    const from = test.statement.getStart();
    const whole = text.slice(0, from + edit.start) + edit.text + text.slice(from + edit.end);
    return (0,_read_fixture_js__WEBPACK_IMPORTED_MODULE_0__/* .readFixture */ .Y_)(whole, fileName).tests[fixture.tests.indexOf(test)];
}
/** True for an edit that replaces the test's callback. */
function isRewrite(edit, { statement, callback }) {
    return edit.start + statement.getStart() === callback.getStart() && edit.from === callback.getText();
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ statedInside),
/* harmony export */   OD: () => (/* binding */ isOfRunner),
/* harmony export */   R7: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28721);
/* harmony import */ var _read_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22860);
/** What each statement of a test does: it arranges or acts, or it states what was seen. */


/** Undefined for a test whose assertions stand in loops, conditions or callbacks, or that returns what the runner waits for. */
function rolesOf(callback) {
    const roles = callback.body.statements.map(roleOf);
    const isOpen = roles.some(({ role, statement }) => role !== 'states' && (holdsAssertion(statement) || returns(statement)));
    return isOpen ? undefined : roles;
}
function roleOf(statement) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isVariableStatement(statement))
        return { role: 'declares', statement, names: (0,_read_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredBy */ .Ol)(statement) };
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isExpressionStatement(statement))
        return { role: 'does', statement };
    const stated = statedBy(statement.expression);
    if (stated)
        return { role: 'states', statement, ...stated };
    const call = ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isAwaitExpression(statement.expression) ? statement.expression.expression : statement.expression;
    if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(call) || isOfRunner(call.expression.getText()))
        return { role: 'does', statement };
    return { role: 'calls', statement, call: statement.expression };
}
/** True for calls that arrange what the runner's own doubles and clocks do. */
function isOfRunner(callee) {
    return OF_RUNNER.test(callee);
}
const OF_RUNNER = /^(?:vi|jest|sinon|mock|clock|t\.mock)\b|\.(?:mock\w+|returns|resolves|rejects|throws|onCall|callsFake)$/;
const SETTLES = /^(?:resolves|rejects|doesNotReject|eventually|rejectedWith|fulfilled)$/;
const THROWS = /^(?:toThrow|throw|throws|doesNotThrow|Throw)/;
const OF_DOUBLE = /^(?:toHaveBeen|toBeCalled|toHaveReturned|lastCalledWith|nthCalledWith|called)/;
function statedBy(expression) {
    const chain = chainOf(expression);
    if (!chain)
        return undefined;
    const { root, names, first } = chain;
    if (root === 'expect' && names.some((name) => /^(?:assertions|hasAssertions|poll|unreachable|extend)$/.test(name)))
        return { seen: 'value' };
    if (root !== 'expect' && root !== 'assert')
        return undefined;
    if (!first)
        return { seen: 'value' };
    if (names.some((name) => SETTLES.test(name)))
        return { seen: 'settles', actual: first };
    if (names.some((name) => THROWS.test(name)))
        return { seen: 'calls', actual: first };
    if (names.some((name) => OF_DOUBLE.test(name)))
        return { seen: 'double', actual: first };
    return { seen: 'value', actual: first };
}
/** `expect(a).not.toBe(1)`: root `expect`, first argument `a`, names between; likewise `assert.equal(a, 1)` and `t.assert.ok(a)`. */
function chainOf(expression) {
    const names = [];
    let first;
    let at = expression;
    for (;;) {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isAwaitExpression(at))
            at = at.expression;
        else if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(at)) {
            first = at.arguments[0];
            at = at.expression;
        }
        else if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(at)) {
            names.push(at.name.text);
            if (at.name.text === 'assert' && at.expression.getText() === 't')
                return { root: 'assert', names, first };
            at = at.expression;
        }
        else
            return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(at) ? { root: at.text, names, first } : undefined;
    }
}
function holdsAssertion(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(node) && statedBy(node)?.actual)
        return true;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, (child) => holdsAssertion(child) || undefined) ?? false;
}
function returns(node) {
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isReturnStatement(node))
        return true;
    if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isFunctionLike(node))
        return false;
    return ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, (child) => returns(child) || undefined) ?? false;
}
/** `.expect(200)` at the end of a request: an assertion inside of an act. The parts of the node's text that it takes, from the inside out. */
function statedInside(node) {
    const found = [];
    const visit = (one) => {
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(one, visit);
        if (!ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isCallExpression(one) || !ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(one.expression))
            return;
        if (one.expression.name.text !== 'expect')
            return;
        found.push({ start: one.expression.expression.getEnd(), end: one.getEnd() });
    };
    visit(node);
    return found;
}


/***/ }),

/***/ 76541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   So: () => (/* binding */ otherVersionWanted),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ll: () => (/* binding */ stripsTypes)
/* harmony export */ });
/* unused harmony export nearest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_programs_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46944);
/* harmony import */ var _sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5907);
/* harmony import */ var _sandbox_seen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40990);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32540);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The project's own Node: the one on PATH in its folder, asked for itself, so that version managers' shims are seen through. */






const TIMEOUT_MS = 10_000;
const QUESTION = `process.report.excludeNetwork = true;
process.stdout.write(JSON.stringify([process.execPath, process.versions.node, process.allowedNodeEnvironmentFlags.has('--test-random-seed'), process.report.getReport().sharedObjects]))`;
/**
 * Runs `node` once in the folder (absolute). Where a sandbox has another system or processor, the nearest that it has is taken instead.
 * Throws ConfigurationError when PATH has none that works.
 */
async function nodeOf(folder, sandbox) {
    const here = await ask('node', folder, _sandbox_programs_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runProcess */ .R3);
    if (!sandbox?.foreign)
        return here;
    const { nodes, platform } = sandbox.foreign;
    const file = nodes.get(nearest([...nodes.keys()], Number.parseInt(here.version, 10)));
    const known = asked.get(file) ?? askInside(file, sandbox);
    asked.set(file, known);
    return { ...(await known), platform, here: here.version };
}
/** Of major versions; the later of two that are as near. */
function nearest(versions, wanted) {
    const distance = (version) => Math.abs(version - wanted - 0.1);
    return versions.reduce((best, version) => (distance(version) < distance(best) ? version : best));
}
const asked = new Map();
async function askInside(file, sandbox) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = (0,_sandbox_programs_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .newPart */ .c5)('asked');
        const enclosure = __addDisposableResource(env_1, await sandbox.enclose({ folder, reads: [file] }), true);
        return await ask(file, folder, (request) => enclosure.run(request));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function ask(file, folder, run) {
    const end = await run({
        file,
        args: ['-e', QUESTION],
        cwd: folder,
        timeoutMs: TIMEOUT_MS,
    });
    const answer = /\["(?<path>(?:[^"\\]|\\.)+)","(?<version>\d+\.\d+\.\d+)[^"]*",(?<shuffles>true|false),(?<libraries>\[[^\n]*\])\]$/.exec(end.output)?.groups;
    if (end.exitCode !== 0 || !answer) {
        const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`The project's Node could not be started in ${folder} (${why}). Put the \`node\` that runs its tests on PATH.`);
    }
    const libraries = (0,_sandbox_seen_js__WEBPACK_IMPORTED_MODULE_4__/* .apartFromSystem */ .es)(JSON.parse(answer.libraries));
    return {
        path: JSON.parse(`"${answer.path}"`),
        version: answer.version,
        shuffles: answer.shuffles === 'true',
        ...(libraries.length > 0 && { libraries }),
    };
}
/** True for `version` (`22.23.0`) at or above `least` (`22.18`). */
function isAtLeast(version, least) {
    const [have, want] = [version.split('.').map(Number), least.split('.').map(Number)];
    for (let at = 0; at < want.length; at++) {
        const difference = (have[at] ?? 0) - (want[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return true;
}
/** True where this Node runs TypeScript files by itself: unflagged since 22.18 and 23.6 (nodejs.org/api/typescript.html). */
function stripsTypes(version) {
    return version.startsWith('22.') ? isAtLeast(version, '22.18') : isAtLeast(version, '23.6');
}
/** A notice when .nvmrc or .node-version of the folders names another major version. */
function otherVersionWanted(root, folders, version) {
    for (const folder of folders) {
        for (const file of ['.nvmrc', '.node-version']) {
            const wanted = /^v?(\d+)/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextIfAny */ .$v)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, folder, file))?.trim() ?? '')?.[1];
            if (wanted === undefined)
                continue;
            const major = version.split('.')[0];
            return wanted === major
                ? undefined
                : `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file)} asks for Node ${wanted}, but \`node\` on PATH is ${version}; tests run on that one.`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 90882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ isThrowing),
/* harmony export */   U6: () => (/* binding */ lambdasFor),
/* harmony export */   dz: () => (/* binding */ typedThis),
/* harmony export */   o5: () => (/* binding */ typedLambda)
/* harmony export */ });
/* unused harmony export lambda */
/* harmony import */ var _told_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57537);

/** Its `this` shows in what comes of it: nothing, where it is called as a plain function. Sloppy code would never see that. */
const TELLS_THIS = "function () { 'use strict'; if (this) throw new Error('refused'); }";
const CALLBACK = '(...args: unknown[]) => unknown';
const CATALOGUE = [
    { code: '() => {}', arity: 0, gives: 'undefined' },
    { code: '() => true', arity: 0, gives: 'boolean' },
    { code: '() => false', arity: 0, gives: 'boolean' },
    { code: '() => 1', arity: 0, gives: 'number' },
    { code: "() => 'a'", arity: 0, gives: 'string' },
    { code: '() => [1, 2]', arity: 0, gives: 'array' },
    { code: "() => { throw new Error('refused'); }", arity: 0, gives: 'throws' },
    { code: TELLS_THIS, arity: 0, gives: 'undefined' },
    { code: '(x) => x', arity: 1, gives: 'first' },
    { code: 'async (x) => x', arity: 1, gives: 'promise' },
    { code: '(x) => !x', arity: 1, gives: 'boolean' },
    { code: '(x) => x > 1', arity: 1, takes: 'number', gives: 'boolean', types: ['number'] },
    { code: '(x) => x % 2 === 0', arity: 1, takes: 'number', gives: 'boolean', types: ['number'] },
    { code: '(x) => x * 2', arity: 1, takes: 'number', gives: 'number', types: ['number'] },
    { code: "(x) => x + '!'", arity: 1, gives: 'string', types: ['string'] },
    { code: '(x) => [x, x]', arity: 1, gives: 'array' },
    { code: '(x) => x.length', arity: 1, takes: 'array', gives: 'number', types: ['unknown[]'] },
    { code: '(done) => done()', arity: 1, takes: 'function', gives: 'undefined', types: [CALLBACK] },
    { code: '(done) => done(null, 1)', arity: 1, takes: 'function', gives: 'undefined', types: [CALLBACK] },
    { code: '(a, b) => a - b', arity: 2, takes: 'number', gives: 'number', types: ['number', 'number'] },
    { code: '(a, b) => b - a', arity: 2, takes: 'number', gives: 'number', types: ['number', 'number'] },
    { code: '(a, b) => a + b', arity: 2, gives: 'first', types: ['number', 'number'] },
    { code: '(a, b) => a === b', arity: 2, gives: 'boolean' },
    { code: '(a, b) => b', arity: 2, gives: 'first' },
    { code: '(a, b) => [a, b]', arity: 2, gives: 'array' },
    { code: '(x, done) => done(null, x)', arity: 2, takes: 'function', gives: 'undefined', types: ['unknown', CALLBACK] },
    {
        code: "(x, done) => done(new Error('refused'))",
        arity: 2,
        takes: 'function',
        gives: 'undefined',
        types: ['unknown', CALLBACK],
    },
    {
        code: '(end, next) => next(end || true)',
        arity: 2,
        takes: 'function',
        gives: 'undefined',
        types: ['unknown', CALLBACK],
    },
];
const made = new Map();
/** Code of the lambdas that fit a function type; without one, all of them. */
function lambdasFor(params, returns) {
    const fitting = CATALOGUE.filter((lambda) => takesFit(lambda, params) && givesFit(lambda, params, returns));
    return fitting.map((lambda) => lambda.code);
}
/** True for code that does nothing but refuse. */
function isThrowing(code) {
    return code.startsWith('() => { throw');
}
/** The code with the type of its `this` written down, which no place gives it. */
function typedThis(code) {
    return code.replace(/^function \(\)/, 'function (this: unknown)');
}
/** The code with its parameters' types written down, for a place that gives it none: under a cast, in a variable. */
function typedLambda(code) {
    const { types = [] } = CATALOGUE.find((lambda) => lambda.code === code) ?? {};
    return code.replace(/(?<=^(?:async )?)\((\w+(?:, \w+)*)\)/, (_, names) => {
        const typed = names.split(', ').map((name, i) => `${name}: ${types[i] ?? 'unknown'}`);
        return `(${typed.join(', ')})`;
    });
}
/** The function that a piece of lambda code stands for. */
function lambda(code) {
    let known = made.get(code);
    if (!known) {
        // The code is of the catalogue or of the project's own tests, and this is the project's own process.
        const plain = new Function(`return (${code});`)();
        known = new Proxy(plain, {
            apply(of, self, args) {
                noteErrors(args);
                return Reflect.apply(of, self, args);
            },
        });
        made.set(code, known);
    }
    return known;
}
function takesFit(lambda, params) {
    if (!params)
        return true;
    if (lambda.arity > params.length)
        return false;
    const type = params.at(lambda.takes === 'function' ? lambda.arity - 1 : 0)?.type;
    if (!lambda.takes || !type || type.k === 'unknown')
        return true;
    return lambda.takes === 'function' ? type.k === 'fn' : type.k === lambda.takes;
}
function givesFit(lambda, params, returns) {
    if (!returns || returns.k === 'unknown' || lambda.gives === 'throws')
        return true;
    if (returns.k === 'union')
        return returns.of.some((type) => givesFit(lambda, params, type));
    if (lambda.gives === 'array' || lambda.gives === 'promise')
        return returns.k === lambda.gives && returns.of.k === 'unknown';
    if (lambda.gives !== 'first')
        return returns.k === lambda.gives;
    return params?.[0] !== undefined && JSON.stringify(params[0].type) === JSON.stringify(returns);
}


/***/ }),

/***/ 57537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports forgetErrors, noteErrors, holdsMessage */
/** Errors that a ready-made callback was handed: text which it makes of one holds a message, and messages are not stated. */
const messages = new Set();
/** Shorter ones stand in texts by accident. */
const SHORTEST = 4;
/** A run begins. */
function forgetErrors() {
    messages.clear();
}
/** Notes what of these are errors, by their tag, for they may be of another realm, or by the stack that older classes of errors give them. */
function noteErrors(args) {
    for (const arg of args) {
        try {
            const { message, stack } = Object(arg);
            const isError = Object.prototype.toString.call(arg) === '[object Error]' || typeof stack === 'string';
            if (isError && typeof message === 'string' && message.length >= SHORTEST)
                messages.add(message);
        }
        catch {
            // what cannot be looked at says no message
        }
    }
}
/** True for a text that holds the message of such an error. */
function holdsMessage(text) {
    for (const message of messages)
        if (text.includes(message))
            return true;
    return false;
}


/***/ }),

/***/ 72477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ loadedFirst),
/* harmony export */   G: () => (/* binding */ openersIn),
/* harmony export */   f: () => (/* binding */ arrangementsFor),
/* harmony export */   qP: () => (/* binding */ possibleOpeners)
/* harmony export */ });
/* harmony import */ var _generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15644);
/** Modules that load only behind another one of the cycle of imports in which they stand. */

/** So many are tried for one module; each costs a load of the whole cycle. */
const MAX_OPENERS = 4;
/** Of what a module leads to, so much is looked at for a cycle. */
const MAX_FILES = 60;
/**
 * For each file that is in a cycle of imports, or leads to one: the files of it that may have to be loaded first. Those that tests import
 * come first, then the nearest among those that import it.
 */
async function possibleOpeners(files, graph, testFiles) {
    const tested = new Set((await Promise.all(testFiles.map((file) => graph.importedBy(file)))).flat());
    const found = {};
    for (const file of files) {
        const cycle = await nearestCycle(file, graph);
        const inOrder = [...cycle.filter((one) => tested.has(one)), ...cycle.filter((one) => !tested.has(one))];
        if (cycle.length > 0)
            found[file] = inOrder.filter((one) => one !== file).slice(0, MAX_OPENERS);
    }
    return found;
}
/** The files of the first cycle that loading a file comes to, those first that are nearest to where it is entered. */
async function nearestCycle(file, graph) {
    const edges = await edgesFrom(file, graph);
    for (const entered of [...edges.keys()].slice(0, MAX_FILES)) {
        const cycle = new Set([entered]);
        const importers = importersIn(edges, entered);
        for (const at of cycle)
            for (const importer of importers.get(at) ?? [])
                cycle.add(importer);
        if (cycle.size > 1)
            return [...cycle];
    }
    return [];
}
/** What each file imports of all that one leads to, the nearest first. */
async function edgesFrom(file, graph) {
    const edges = new Map();
    const open = new Set([file]);
    for (const at of open) {
        const targets = await graph.importedBy(at);
        edges.set(at, targets);
        for (const target of targets)
            open.add(target);
    }
    return edges;
}
/** Who imports what, of all that a file leads to. */
function importersIn(edges, file) {
    const importers = new Map();
    const open = new Set([file]);
    for (const at of open) {
        for (const target of edges.get(at) ?? []) {
            importers.set(target, [...(importers.get(target) ?? []), at]);
            open.add(target);
        }
    }
    return importers;
}
/** What a case has loaded first. */
function loadedFirst({ arrange }) {
    return arrange.flatMap((one) => (one.arrange === 'load-first' ? [one.file] : []));
}
/** The same for each file that the cases name, as modules are told of it. */
function openersIn(cases) {
    const found = {};
    for (const one of cases) {
        const openers = loadedFirst(one);
        if (openers.length > 0)
            for (const file of (0,_generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_0__/* .referencedFiles */ .Rc)(one))
                found[file] = openers;
    }
    return found;
}
/** Arrangements for what is to be loaded before these files. */
function arrangementsFor(files, openers) {
    const first = new Set(files.flatMap((file) => openers[file] ?? []));
    return [...first].map((file) => ({ arrange: 'load-first', file }));
}


/***/ }),

/***/ 81580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
const WIDTH = 100;
function concat(...parts) {
    return { kind: 'concat', parts };
}
function list(open, items, close, how = {}) {
    return {
        kind: 'list',
        open,
        items,
        close,
        padded: how.padded ?? false,
        fill: how.fill ?? false,
        bare: how.bare ?? false,
        ...(how.jsx ? { jsx: how.jsx } : {}),
    };
}
/** The text on one line. */
function flat(doc) {
    if (typeof doc === 'string')
        return doc;
    if (doc.kind === 'concat')
        return doc.parts.map(flat).join('');
    if (doc.jsx === 'inline')
        return `${doc.open}${doc.items.map(flat).join('')}${doc.close}`;
    if (doc.jsx === 'elements')
        return `${doc.open}\n${doc.items.map(flat).join('\n')}\n${doc.close}`;
    const pad = doc.padded && doc.items.length > 0 ? ' ' : '';
    if (doc.jsx)
        return `${doc.open} ${doc.items.map(flat).join(' ')}${pad}${doc.close}`;
    return `${doc.open}${pad}${doc.items.map(flat).join(', ')}${pad}${doc.close}`;
}
/** The text at an indentation of `level`, broken where it is wider than a line; `reserve` columns are kept free at its end. */
function print(doc, level, style, reserve = 0) {
    const start = style.indent.repeat(level);
    return start + place(doc, { level, column: width(start), reserve, style });
}
function place(doc, at) {
    const oneLine = flat(doc);
    if (typeof doc === 'string' || (at.column + oneLine.length + at.reserve <= WIDTH && !oneLine.includes('\n')))
        return oneLine;
    return doc.kind === 'concat' ? placeParts(doc.parts, at) : placeList(doc, at);
}
/** Parts after one another; the last list that makes the line fit is broken, as in `expect(x).toEqual([`. */
function placeParts(parts, at) {
    const flats = parts.map(flat);
    const breakable = parts.map((part) => typeof part !== 'string' && hasList(part));
    const chosen = lastFitting(flats, breakable, at);
    let text = '';
    for (const [index, part] of parts.entries()) {
        const column = lastColumn(text, at.column);
        const rest = flats.slice(index + 1).join('');
        const mustBreak = (chosen === undefined ? breakable[index] : index === chosen) || flats[index]?.includes('\n');
        text += mustBreak
            ? place(part, { ...at, column, reserve: Math.max(at.reserve + rest.length, WIDTH) })
            : flats[index];
    }
    return text;
}
/** The rightmost breakable part before which everything still fits on the line. */
function lastFitting(flats, breakable, at) {
    let chosen;
    let column = at.column;
    for (const [index, text] of flats.entries()) {
        if (breakable[index] && column + 1 <= WIDTH)
            chosen = index;
        column += text.length;
        if (column > WIDTH && chosen !== undefined)
            break;
    }
    return chosen;
}
function placeList(doc, at) {
    if (doc.items.length === 0)
        return flat(doc);
    const [only] = doc.items;
    if (doc.items.length === 1 && only !== undefined && hugs(only)) {
        const column = at.column + doc.open.length;
        return `${doc.open}${place(only, { ...at, column, reserve: WIDTH })}${doc.close}`;
    }
    const { style } = at;
    const inner = style.indent.repeat(at.level + 1);
    const lines = doc.fill ? filled(doc.items.map(flat), width(inner)) : doc.items.map((item) => placeItem(item, at));
    const comma = style.trailingCommas && !doc.bare && !doc.jsx ? ',' : '';
    return `${doc.open}\n${lines.map((line) => inner + line).join(doc.jsx ? '\n' : ',\n')}${comma}\n${style.indent.repeat(at.level)}${doc.close}`;
}
function placeItem(item, at) {
    const level = at.level + 1;
    return place(item, { level, column: width(at.style.indent.repeat(level)), reserve: 1, style: at.style });
}
function filled(items, indent) {
    const lines = [];
    let line = '';
    for (const item of items) {
        if (line && indent + line.length + item.length + 3 > WIDTH) {
            lines.push(line);
            line = item;
        }
        else
            line = line ? `${line}, ${item}` : item;
    }
    return [...lines, line];
}
/** A sole argument that is itself a bracket stays on the line of its caller. */
function hugs(doc) {
    return (typeof doc !== 'string' &&
        (doc.kind === 'list' ? /^[[{]/.test(doc.open) : doc.parts.length > 0 && hugs(doc.parts[0] ?? '')));
}
function hasList(doc) {
    if (typeof doc === 'string')
        return false;
    return doc.kind === 'list' ? doc.items.length > 0 : doc.parts.some(hasList);
}
function lastColumn(text, start) {
    const at = text.lastIndexOf('\n');
    return at < 0 ? start + text.length : text.length - at - 1;
}
function width(indent) {
    return indent.replaceAll('\t', '  ').length;
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   kd: () => (/* binding */ lineEnd)
/* harmony export */ });
/** Applies edits that do not overlap; of several at one place the earlier given comes first. */
function applyEdits(text, edits) {
    const ordered = edits
        .map((edit, index) => ({ edit, index }))
        .sort((a, b) => b.edit.start - a.edit.start || b.index - a.index);
    let result = text;
    for (const { edit } of ordered)
        result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
    return result;
}
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
/** Offset of the line's end, before its newline. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
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

/***/ 31536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   Kn: () => (/* binding */ importLine),
/* harmony export */   Lz: () => (/* binding */ openImports),
/* harmony export */   Uw: () => (/* binding */ requireLine),
/* harmony export */   VT: () => (/* binding */ importLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15644);
/* harmony import */ var _doc_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81580);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88458);
/* harmony import */ var _specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1458);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81499);
/** Names under which a test file imports what it tests, and the lines that import it. */






/** The path of a module as a whole: `import * as mail`. */
const NAMESPACE = '*';
function openImports(options) {
    const { style, sources } = options;
    const bindings = new Map();
    const packageName = (file) => options.packageName?.(options.testFile, file);
    const taken = new Set([..._names_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNER_NAMES */ .kx, ...options.taken, ...options.existing.values()]);
    const bindingOf = (ref) => {
        const { imported } = split(ref, style, sources);
        const key = `${ref.file}\0${imported}`;
        const known = bindings.get(key);
        if (known)
            return known;
        const wanted = imported === 'default' || imported === NAMESPACE
            ? defaultName(ref.file, options)
            : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(imported)
                ? imported
                : `${imported}Function`;
        let local = options.existing.get(key) ?? wanted;
        for (let n = 2; !options.existing.has(key) && taken.has(local); n++)
            local = `${wanted}${n}`;
        taken.add(local);
        const isMember = imported === 'default' &&
            style.modules === 'cjs' &&
            (0,_generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOf */ .wg)(ref.file) === undefined &&
            !sources.isCommonJs(ref.file);
        const binding = { file: ref.file, imported, local, isMember };
        bindings.set(key, binding);
        return binding;
    };
    return {
        bindingOf,
        expression: (ref) => bindingOf(ref).local +
            split(ref, style, sources)
                .rest.map((name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .memberAccess */ .dm)(name, style.quote))
                .join(''),
        nameOf: (ref) => {
            const last = ref.path.split('.').at(-1) ?? ref.path;
            return last === 'default' ? defaultName(ref.file, options) : last;
        },
        specifier: (file) => (0,_generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOf */ .wg)(file) ?? packageName(file) ?? (0,_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .specifierFor */ .A)(options.testFile, file, style, options.project.root),
        isOfPackage: (file) => ((0,_generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOf */ .wg)(file) ?? packageName(file)) !== undefined,
        locals: () => [...bindings.values()].map((b) => b.local),
    };
}
/** Import lines of the given bindings, one a module, in the order of their paths. */
function importLines(bindings, imports, style) {
    const files = [...new Set(bindings.map((b) => b.file))];
    const bySpecifier = files.map((file) => ({
        specifier: imports.specifier(file),
        own: bindings.filter((b) => b.file === file),
    }));
    return bySpecifier
        .sort((a, b) => compare(a.specifier, b.specifier))
        .flatMap(({ specifier, own }) => linesOf(specifier, own, style));
}
function linesOf(specifier, bindings, style) {
    const end = style.semicolons ? ';' : '';
    const from = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(specifier, style.quote);
    const main = bindings.find((b) => b.imported === 'default');
    const whole = bindings.find((b) => b.imported === NAMESPACE);
    const named = bindings.filter((b) => b !== main && b !== whole).sort((a, b) => compare(a.imported, b.imported));
    if (style.modules === 'esm') {
        const names = named.map((b) => (b.imported === b.local ? b.local : `${b.imported} as ${b.local}`));
        return [
            ...(whole ? [`import * as ${whole.local} from ${from}${end}`] : []),
            ...(main || names.length > 0 ? [importLine(main?.local, names, from, style)] : []),
        ];
    }
    const names = named.map((b) => (b.imported === b.local ? b.local : `${b.imported}: ${b.local}`));
    return [
        ...(whole ? [`const ${whole.local} = require(${from})${end}`] : []),
        ...(main ? [`const ${main.local} = require(${from})${main.isMember ? '.default' : ''}${end}`] : []),
        ...(names.length ? [requireLine(names, from, style)] : []),
    ];
}
/** `import area, { label } from './sample.js'`, one name a line where it is long. */
function importLine(main, names, from, style) {
    const braces = names.length
        ? (0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(main === undefined ? '{' : `${main}, {`, names, '}', { padded: true })
        : (main ?? '');
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)((0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .xW)('import ', braces, ` from ${from}${style.semicolons ? ';' : ''}`), 0, style);
}
/** `const { label } = require('./sample')`, likewise. */
function requireLine(names, from, style) {
    const braces = (0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)('{', names, '}', { padded: true });
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .yy)((0,_doc_js__WEBPACK_IMPORTED_MODULE_5__/* .concat */ .xW)('const ', braces, ` = require(${from})${style.semicolons ? ';' : ''}`), 0, style);
}
/** What is imported, and what is reached from it. Members of `module.exports` are names of their own to a CommonJS test. */
function split(ref, style, sources) {
    const [first = 'default', ...rest] = ref.path.split('.');
    if (first === 'default' && rest.length > 0 && style.modules === 'cjs' && sources.isCommonJs(ref.file)) {
        return { imported: rest[0] ?? first, rest: rest.slice(1) };
    }
    return { imported: first, rest };
}
/** The declared name of a default export, else one made from its file, folder or package. */
function defaultName(file, options) {
    const named = (0,_generate_referenced_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOf */ .wg)(file);
    if (named !== undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(named.replace(/^node:|^@[^/]+\//, '')) ?? 'subject';
    const declared = options.sources.find({ file, path: 'default' })?.name;
    if (declared !== undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(declared))
        return declared;
    const stem = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.[^.]+$/, '');
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === (options.project.root || '.')
        ? options.project.name
        : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file));
    const generic = ['index', 'main', 'mod'].includes(stem);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(generic ? folder.replace(/^@[^/]+\//, '') : stem) ?? 'subject';
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 88458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ openNames),
/* harmony export */   kx: () => (/* binding */ RUNNER_NAMES),
/* harmony export */   p4: () => (/* binding */ givenName),
/* harmony export */   qp: () => (/* binding */ nameOfResult),
/* harmony export */   yo: () => (/* binding */ nameOfArgument)
/* harmony export */ });
/* harmony import */ var _generate_test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81499);
/** Names of variables: from parameters, classes and functions; never one that is taken. */


/** Names that test files use for their runner's means; an export of that name is imported under another. */
const RUNNER_NAMES = 'describe it test expect vi jest assert mock sinon before after beforeEach afterEach beforeAll afterAll suite loads loadAnew'.split(' ');
const LANGUAGE_NAMES = 'process require module exports item error undefined globalThis console Buffer Array Object Map Set Date Promise Symbol Number String Boolean'.split(' ');
function openNames(taken) {
    const known = new Set([...RUNNER_NAMES, ...LANGUAGE_NAMES, ...taken]);
    return {
        fresh: (wanted) => {
            const base = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(wanted) ? wanted : 'value';
            let name = base;
            for (let n = 2; known.has(name); n++)
                name = `${base}${n}`;
            known.add(name);
            return name;
        },
        has: (name) => known.has(name),
    };
}
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
/** What an argument is called: as the parameter is, else by its place. */
function nameOfArgument(stage, act, position) {
    const known = givenName(stage, act, position);
    if (known !== undefined)
        return known;
    if (act.args.length === 1)
        return 'input';
    return ORDINALS[position] ?? `argument${position + 1}`;
}
/** What the author calls a parameter; undefined where it is taken apart at once. */
function givenName(stage, act, position) {
    if ((0,_generate_test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isReplacing */ .kt)(act))
        return (0,_generate_test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .placeName */ .fW)(act.place);
    const known = parameterNamesOf(stage, act.callee)[position];
    return known !== undefined && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(known) ? known : undefined;
}
function parameterNamesOf(stage, callee) {
    if ('export' in callee)
        return stage.shop.parameterNames(callee.export, callee.member);
    const maker = stage.testCase.act[callee.step];
    if (maker?.do !== 'new' || !('export' in maker.callee) || callee.member === undefined)
        return [];
    return stage.shop.parameterNames(maker.callee.export, callee.member);
}
/** What people call an object beside the one from which it inherits. */
const BESIDE = {
    ...{ request: 'req', response: 'res', context: 'ctx' },
    ...{ req: 'request', res: 'response', ctx: 'context' },
};
/** `stock` for `new Stock()`, `store` for `createStore()`, `total` for `cart.getTotal()`, else `result`. */
function nameOfResult(stage, act) {
    return stage.options.names.fresh(wantedName(stage, act));
}
function wantedName(stage, act) {
    if (stage.testCase.act.some((one) => one.do === 'request' && isStep(one.callee, stage.testCase.act.indexOf(act))))
        return 'app';
    if (act.do === 'get')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(act.name) ?? 'value';
    if (act.do !== 'call' && act.do !== 'new')
        return 'result';
    const { callee } = act;
    const name = callee.member ?? ('export' in callee ? stage.shop.imports.nameOf(callee.export) : undefined);
    if (name === undefined)
        return 'result';
    if (act.do === 'new' && act.inherits)
        return BESIDE[name] ?? 'object';
    if (act.do === 'new')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(name) ?? 'instance';
    if ('export' in callee && callee.member !== undefined && stage.shop.sources.find(callee.export)?.kind === 'class') {
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(stage.shop.imports.nameOf(callee.export)) ?? 'result';
    }
    const noun = /^(?:create|make|build|get|new|to|parse|open|init)_?([A-Z]\w*)$/.exec(name)?.[1];
    return (noun && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(noun)) || 'result';
}
function isStep(callee, step) {
    return 'step' in callee && callee.step === step;
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ votePlacement),
/* harmony export */   g6: () => (/* binding */ testFileFor)
/* harmony export */ });
/* unused harmony export placeTest */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _detect_test_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12459);
/* harmony import */ var _siblings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7746);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3301);
/* harmony import */ var _votes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81343);
/** Where a test file stands and what it is called. */





/** The test file of a source: the one of ours that stands already, wherever that is, else where `placeTest` puts it. */
function testFileFor(project, source, style, reader) {
    const start = `${nameOf(source)}.qtest`;
    const standing = project.testFiles.find((file) => {
        if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).startsWith(start))
            return false;
        const text = reader.readFile(file);
        return text !== undefined && sourcesOf({ path: file, text }, reader).includes(source);
    });
    return standing ?? placeTest(project, source, style);
}
/**
 * As `votedPlace` has it; where the project's runner would not find a test there, with the folder or the ending of the nearest
 * test that it does find.
 */
function placeTest(project, source, style) {
    const voted = votedPlace(project, source, style);
    const { testPatterns } = project;
    const [near] = (0,_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(project.testFiles, source);
    if (near === undefined || testPatterns === undefined)
        return voted;
    const ending = /\..*$/.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(near).replace('.qtest', ''))?.[0] ?? '';
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(near);
    const flat = flatName(project, source, folder);
    const places = [
        voted,
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(voted), `${nameOf(source)}.qtest${ending}`),
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${flat}.qtest${style.suffix}${style.extension ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(near)}`),
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, `${flat}.qtest${ending}`),
    ];
    const isFound = (file) => (0,_detect_test_files_js__WEBPACK_IMPORTED_MODULE_1__/* .testFilesOf */ .$)(project.framework, [inProject(project, file)], testPatterns).length > 0;
    return places.find(isFound) ?? voted;
}
/** `src/proration.ts` to `src/proration.qtest.test.ts`, or to the folder and ending that the repository's tests have. */
function votedPlace(project, source, style) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source) === '.' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source);
    const stem = nameOf(source);
    const own = (/\.[cm]?[jt]sx?$/.exec(source)?.[0] ?? (project.tsconfig ? '.ts' : '.js')).replace(/x$/, '');
    const file = (name) => `${name}.qtest${style.suffix}${style.extension ?? own}`;
    const { placement } = style;
    const within = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(project.root, folder);
    switch (placement.kind) {
        case 'beside':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file(stem));
        case 'nested':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, placement.folder, file(stem));
        case 'mirror':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.root, placement.folder, withoutStart(within, placement.strip), file(stem));
        case 'flat':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.root, placement.folder, file(flatName(project, source)));
    }
}
/** `src/a/b/c.ts` as `a-b-c`, for one folder may hold the tests of many: without the folder that stands beside that of the tests. */
function flatName(project, source, folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project.root, 'test')) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source)).split('/').filter(Boolean);
    const below = way.filter((step) => step !== '..');
    return [...(way[0] === '..' ? below.slice(1) : below), nameOf(source)].join('-');
}
/** A source's file name without its ending. What begins with a plus is SvelteKit's own: `+page.svelte`, beside which `+page.ts` may stand. */
function nameOf(source) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(source);
    return name.startsWith('+') ? name.slice(1).replace(/\.[jt]s$/, '') : name.replace(_siblings_js__WEBPACK_IMPORTED_MODULE_2__/* .SCRIPT */ .Mm, '');
}
/** How the existing tests stand to their sources; beside them where there are none, as every runner but Mocha finds them. */
function votePlacement(project, source, tests, reader) {
    const voted = (0,_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .majority */ .yf)(tests, (test) => {
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
    if (home !== undefined &&
        home !== '' &&
        TEST_FOLDER.test(segments.at(-1) ?? '') &&
        segments.slice(0, -1).join('/') === home) {
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
    return parts.length <= 1
        ? { kind: 'mirror', folder: test.join('/'), strip: first }
        : { kind: 'flat', folder: test.join('/') };
}
/** The source that a test is named after, or else the first that it imports. */
function sourceOf(test, reader) {
    const files = sourcesOf(test, reader);
    return files.find((file) => (0,_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(file) === (0,_votes_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(test.path)) ?? files[0];
}
/** Files of the repository that a test imports by relative specifiers. */
function sourcesOf(test, reader) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(test.path);
    const specifiers = [...test.text.matchAll(/(?:from|import|require\()\s*\(?['"](\.[^'"\n]*)['"]/g)].map((m) => m[1] ?? '');
    return specifiers.flatMap((specifier) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceAt */ .P)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, specifier), reader) ?? []);
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

/***/ 80292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ onlyTest),
/* harmony export */   c: () => (/* binding */ removeTests)
/* harmony export */ });
/* harmony import */ var ts_morph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28721);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9531);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70708);
/* harmony import */ var _standing_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23211);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32775);
/** Takes tests out of a file: rows, tables that lose their last one, describe blocks that lose their last test, imports nobody uses. */





/** The text without the tests of the given title paths (joined by NUL); empty where no test is left. */
function removeTests(text, titlePaths, style) {
    if (titlePaths.size === 0)
        return text;
    const left = withoutTests(text, (test) => test.titlePaths.some((p) => titlePaths.has(p.join('\0'))));
    return left === text || left === '' ? left : withoutUnusedImports(left, text, style);
}
/** The text with no other test than the named one; as it is where that is not found. Imports stay. */
function onlyTest(text, titlePath) {
    const wanted = titlePath.join('\0');
    return withoutTests(text, (test) => test.titlePaths.every((p) => p.join('\0') !== wanted)) || text;
}
function withoutTests(text, goes) {
    const tree = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .readTests */ .iv)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, text);
    const found = (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .findTests */ .f)(tree);
    const blocks = new Map();
    for (const test of found)
        blocks.set(test.block, [...(blocks.get(test.block) ?? []), test]);
    const whole = new Set([...blocks].filter(([, tests]) => tests.every(goes)).map(([block]) => block));
    if (whole.size === 0 && !found.some(goes))
        return text;
    if (tree.tests.every((block) => whole.has(block)))
        return '';
    const emptied = tree.groups.filter(({ body: { statements } }) => {
        const own = statements.filter((s) => isTest(s, tree.tests));
        return own.length > 0 && own.every((s) => [...whole].some((b) => b.statement === s));
    });
    const outer = emptied.map((g) => g.statement);
    const isInside = (start) => outer.some((s) => s.getStart() <= start && start < s.getEnd());
    return (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(text, [
        ...outer.map((s) => cut(text, s.getStart(), s.getEnd())),
        ...[...whole]
            .filter((b) => !isInside(b.statement.getStart()))
            .map((b) => cut(text, b.statement.getStart(), b.statement.getEnd())),
        ...found.filter((t) => goes(t) && !whole.has(t.block)).map((t) => cutRow(text, t)),
    ]);
}
function isTest(statement, tests) {
    return tests.some((t) => t.statement.getStart() >= statement.getStart() && t.statement.getEnd() <= statement.getEnd());
}
/** Whole lines with the comment lines right above them and one blank line before. */
function cut(text, from, to) {
    let start = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, from);
    while (start > 0 && /^[ \t]*\/\//.test(lineBefore(text, start)))
        start = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, start - 1);
    let end = Math.min((0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text, to) + 1, text.length);
    if (start > 0 && lineBefore(text, start).trim() === '')
        start = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, start - 1);
    else if (text.slice(end, (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text, end)).trim() === '')
        end = Math.min((0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text, end) + 1, text.length);
    return { start, end, text: '' };
}
function lineBefore(text, start) {
    return text.slice((0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, start - 1), start - 1);
}
function cutRow(text, test) {
    const tail = /^[ \t]*,?[ \t]*(?:\/\/[^\n]*)?(?=\n)/.exec(text.slice(test.end))?.[0];
    const start = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, test.start);
    const isOwnLine = text.slice(start, test.start).trim() === '' && tail !== undefined;
    if (!isOwnLine)
        return { start: test.start, end: test.end + (/^\s*,\s*/.exec(text.slice(test.end))?.[0].length ?? 0), text: '' };
    let from = start;
    while (from > 0 && /^[ \t]*\/\//.test(lineBefore(text, from)))
        from = (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineStart */ .PT)(text, from - 1);
    return { start: from, end: test.end + tail.length + 1, text: '' };
}
/** Imports that only the removed tests used. */
function withoutUnusedImports(text, before, style) {
    const { source } = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .readTests */ .iv)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, text);
    const now = namesUsed(source);
    const then = namesUsed((0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .readTests */ .iv)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, before).source);
    const edits = [];
    for (const standing of (0,_standing_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .readImports */ .vx)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, source)) {
        const used = standing.names.filter((n) => now.has(n.local) || !then.has(n.local));
        if (used.length === standing.names.length)
            continue;
        if (used.length > 0)
            edits.push({ start: standing.start, end: standing.end, text: (0,_standing_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .printImport */ .Zs)(standing, used, style) });
        else
            edits.push({ start: standing.start, end: Math.min((0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text, standing.end) + 1, text.length), text: '' });
    }
    return (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .applyEdits */ .ct)(text, edits);
}
/** Identifiers of a file outside of its imports. */
function namesUsed(source) {
    const names = new Set();
    const imports = (0,_standing_imports_js__WEBPACK_IMPORTED_MODULE_2__/* .readImports */ .vx)(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts, source);
    const visit = (node) => {
        if (ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isIdentifier(node) && !(ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.isPropertyAccessExpression(node.parent) && node.parent.name === node))
            names.add(node.text);
        ts_morph__WEBPACK_IMPORTED_MODULE_0__.ts.forEachChild(node, visit);
    };
    for (const statement of source.statements)
        if (!imports.some((i) => i.start === statement.getStart()))
            visit(statement);
    return names;
}


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources),
  P: () => (/* binding */ sourceAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
// EXTERNAL MODULE: ./build/src/languages/typescript/siblings.js
var siblings = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/source-exports.js
/** The exports of a file by their path as importers reach them (`default`, `parse`, `*0` for a star export). */
function readExports(ts, file, text) {
    const isJsx = /\.[jt]sx$/.test(file) || /\.[cm]?js$/.test(file);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, isJsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const declared = readDeclarations(ts, source);
    const found = new Map();
    for (const statement of source.statements)
        readStatement(ts, statement, declared, found);
    return found;
}
function readDeclarations(ts, source) {
    const declared = new Map();
    for (const statement of source.statements) {
        if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
            if (ts.isFunctionDeclaration(statement) && !statement.body && declared.has(statement.name.text))
                continue;
            declared.set(statement.name.text, describe(ts, statement, statement.name.text));
        }
        else if (ts.isVariableStatement(statement)) {
            for (const declaration of statement.declarationList.declarations) {
                if (ts.isIdentifier(declaration.name))
                    declared.set(declaration.name.text, describe(ts, declaration.initializer, declaration.name.text, declared));
            }
        }
        else if (ts.isEnumDeclaration(statement))
            declared.set(statement.name.text, plain(statement.name.text));
    }
    addAssignedMembers(ts, source, declared);
    return declared;
}
/** `Stock.prototype.take = function` and `parse.fast = function`. */
function addAssignedMembers(ts, source, declared) {
    for (const statement of source.statements) {
        if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression))
            continue;
        const { left, right } = statement.expression;
        const [, owner, member] = /^([\w$]+)(?:\.prototype)?\.([\w$]+)$/.exec(left.getText(source)) ?? [];
        const target = owner === undefined ? undefined : declared.get(owner);
        const call = describe(ts, right, member).call;
        if (target && member && call)
            target.members.set(member, call);
    }
}
function readStatement(ts, statement, declared, found) {
    if (ts.isExportDeclaration(statement))
        readExportList(ts, statement, declared, found);
    else if (ts.isExportAssignment(statement))
        found.set('default', lookUp(ts, statement.expression, declared));
    else if (ts.isExpressionStatement(statement))
        readCommonJs(ts, statement.expression, declared, found);
    else if (ts.canHaveModifiers(statement))
        readExported(ts, statement, declared, found);
}
/** A declaration that is exported where it stands. */
function readExported(ts, statement, declared, found) {
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
        return;
    const isDefault = modifiers.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword);
    if (isDefault)
        found.set('default', describe(ts, statement, statement.name?.text));
    else
        for (const name of declaredNames(ts, statement))
            found.set(name, declared.get(name) ?? plain(name));
}
function declaredNames(ts, statement) {
    if (ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
    }
    const { name } = statement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
}
function readExportList(ts, statement, declared, found) {
    const specifier = statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
        ? statement.moduleSpecifier.text
        : undefined;
    const clause = statement.exportClause;
    if (!clause) {
        if (specifier !== undefined)
            found.set(`*${found.size}`, { ...plain('*'), from: { specifier, path: '*' } });
        return;
    }
    if (!ts.isNamedExports(clause))
        return;
    for (const element of clause.elements) {
        const local = (element.propertyName ?? element.name).text;
        const from = specifier === undefined ? undefined : { specifier, path: local };
        found.set(element.name.text, from ? { ...plain(local), from } : (declared.get(local) ?? plain(local)));
    }
}
function readCommonJs(ts, expression, declared, found) {
    if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
        return;
    const target = expression.left.getText();
    const value = lastAssigned(ts, expression.right);
    const named = /^(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1];
    if (named !== undefined)
        found.set(named, lookUp(ts, value, declared));
    if (target !== 'module.exports' && !(target === 'exports' && value !== expression.right))
        return;
    found.set('default', lookUp(ts, value, declared));
    if (!ts.isObjectLiteralExpression(value))
        return;
    for (const property of value.properties) {
        if (ts.isShorthandPropertyAssignment(property))
            found.set(property.name.text, lookUp(ts, property.name, declared));
        else if (ts.isPropertyAssignment(property))
            found.set(property.name.getText(), lookUp(ts, property.initializer, declared));
        else if (ts.isMethodDeclaration(property))
            found.set(property.name.getText(), describe(ts, property, property.name.getText()));
    }
}
/** `exports = module.exports = parse` assigns `parse`. */
function lastAssigned(ts, node) {
    return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
        ? lastAssigned(ts, node.right)
        : node;
}
function lookUp(ts, node, declared) {
    if (ts.isIdentifier(node))
        return declared.get(node.text) ?? plain(node.text);
    return describe(ts, node, undefined, declared);
}
function plain(name) {
    return { name, kind: 'value', call: undefined, members: new Map() };
}
const NOTHING = new Map();
function describe(ts, node, name, declared = NOTHING) {
    if (!node)
        return plain(name);
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
        return describe(ts, node.expression, name, declared);
    if (ts.isClassLike(node))
        return describeClass(ts, node, name);
    if (ts.isFunctionLike(node)) {
        const own = node.name;
        return {
            name: name ?? (own && ts.isIdentifier(own) ? own.text : undefined),
            kind: 'function',
            call: signature(ts, node),
            members: new Map(),
        };
    }
    if (ts.isObjectLiteralExpression(node))
        return { ...plain(name), members: new Map(objectMembers(ts, node, declared)) };
    return plain(name);
}
function describeClass(ts, node, name) {
    const outer = (node.typeParameters ?? []).map((p) => p.name.text);
    const members = new Map();
    let call;
    for (const member of node.members) {
        if (ts.isConstructorDeclaration(member))
            call = signature(ts, member, outer);
        else if (ts.isMethodDeclaration(member) && (member.body || !members.has(member.name.getText()))) {
            members.set(member.name.getText(), signature(ts, member, outer));
        }
        else if (ts.isPropertyDeclaration(member) && member.initializer && ts.isFunctionLike(member.initializer)) {
            members.set(member.name.getText(), signature(ts, member.initializer, outer));
        }
    }
    return { name: name ?? node.name?.text, kind: 'class', call, members };
}
/** Members that are functions, also those that stand in the object by a name declared before it. */
function* objectMembers(ts, node, declared) {
    for (const property of node.properties) {
        if (ts.isMethodDeclaration(property))
            yield [property.name.getText(), signature(ts, property)];
        const value = ts.isShorthandPropertyAssignment(property)
            ? property.name
            : ts.isPropertyAssignment(property) && property.initializer;
        const call = value && lookUp(ts, value, declared).call;
        if (call && property.name)
            yield [property.name.getText(), call];
    }
}
function signature(ts, node, outer = []) {
    const returns = node.type?.getText();
    const modifiers = node.modifiers ?? [];
    return {
        params: node.parameters
            .filter((p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'))
            .map((p) => ({ name: ts.isIdentifier(p.name) ? p.name.text : undefined, type: p.type?.getText() })),
        isAsync: modifiers.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword) || /^Promise(?:Like)?\b/.test(returns ?? ''),
        returns,
        typeParameters: [...outer, ...(node.typeParameters ?? []).filter((p) => !p.constraint).map((p) => p.name.text)],
    };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/words.js
var words = __webpack_require__(81499);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/source.js
/** What a source file says of its exports, read from its syntax alone: parameter names, async functions, error classes. */





const ENDINGS = [
    '',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '/index.ts',
    '/index.tsx',
    '/index.js',
];
const MAX_HOPS = 5;
/** ECMAScript calls these results implementation-approximated; a square root is exact. */
const INEXACT = /\bMath\s*\.\s*(?:a?(?:sin|cos|tan)h?|atan2|cbrt|expm?1?|hypot|log(?:10|1p|2)?|pow)\b|[\w)\]]\s*\*\*=?\s*[\w(]/;
function openSources(reader, ts) {
    const known = new Map();
    const exportsOf = (file) => {
        const before = known.get(file);
        if (before)
            return before;
        const text = reader.readFile(file);
        const written = () => ((0,component_file/* isComponentFile */.Kn)(file) ? componentExport(file) : readExports(ts, file, text ?? ''));
        const read = text === undefined ? new Map() : written();
        known.set(file, read);
        return read;
    };
    const find = (ref, hops = 0) => {
        const table = exportsOf(ref.file);
        const direct = table.get(ref.path) ?? table.get(ref.path.replace(/^default\./, '')) ?? member(table, ref.path);
        if (hops > MAX_HOPS || (direct && !direct.from))
            return direct;
        const targets = direct?.from
            ? [direct.from]
            : [...table.values()].flatMap((e) => (e.name === '*' && e.from ? [{ ...e.from, path: ref.path }] : []));
        for (const target of targets) {
            const file = resolve(reader, ref.file, target.specifier);
            const found = file === undefined ? undefined : find({ file, path: target.path }, hops + 1);
            if (found)
                return found;
        }
        return undefined;
    };
    return {
        find,
        callable: (ref, name) => {
            const found = find(ref);
            return name === undefined ? found?.call : (found?.members.get(name) ?? undefined);
        },
        exports: (file, name) => find({ file, path: name }) !== undefined,
        isForwarded: ({ file, path: name }) => {
            const own = exportsOf(file).get(name);
            return own ? own.from !== undefined : find({ file, path: name }) !== undefined;
        },
        importOf: (file, name) => {
            const found = importOf(reader, file, name);
            return found && find(found) ? found : undefined;
        },
        namesItself: (file, errorClass) => new RegExp(`\\bname\\s*=\\s*(['"\`])${escapeRegExp(errorClass)}\\1`).test(reader.readFile(file) ?? ''),
        isInexact: (file) => INEXACT.test(reader.readFile(file) ?? ''),
        isCommonJs: (file) => /(?:^|[^\w.])(?:module\.exports|exports\.\w+)\s*=/.test(reader.readFile(file) ?? ''),
        needsMetadata: (file) => {
            const text = reader.readFile(file) ?? '';
            return /^\s*@[A-Z]\w*\(/m.test(text) && !/['"](?:reflect-metadata|@nestjs\/[\w-]+)['"]/.test(text);
        },
    };
}
/** A component is called as its file, `index.vue` as its folder. */
function componentExport(file) {
    const stem = external_node_path_.posix.basename(file, external_node_path_.posix.extname(file));
    const called = (0,words/* camelCase */.xQ)(stem === 'index' ? external_node_path_.posix.basename(external_node_path_.posix.dirname(file)) : stem) ?? 'component';
    return new Map([['default', { name: (0,words/* upperFirst */.Zb)(called), kind: 'value', call: undefined, members: new Map() }]]);
}
/** `import { name } from './x'` and `const { name } = require('./x')`, by the text. */
function importOf(reader, file, name) {
    const text = reader.readFile(file) ?? '';
    const pattern = /(?:import\s+(?:[\w$]+\s*,\s*)?|(?:const|let|var)\s+)\{([^}]*)\}\s*(?:from\s*|=\s*require\(\s*)(['"])([^'"\n]+)\2/g;
    for (const [, names = '', , specifier = ''] of text.matchAll(pattern)) {
        for (const part of names.split(',')) {
            const [imported = '', local = imported] = part
                .trim()
                .replace(/^type\s+/, '')
                .split(/\s+as\s+|\s*:\s*/);
            const target = local === name ? resolve(reader, file, specifier) : undefined;
            if (target !== undefined)
                return { file: target, path: imported };
        }
    }
    return undefined;
}
function member(table, dotted) {
    const at = dotted.lastIndexOf('.');
    const call = at < 0 ? undefined : table.get(dotted.slice(0, at))?.members.get(dotted.slice(at + 1));
    return call && { name: dotted.slice(at + 1), kind: 'function', call, members: new Map() };
}
function resolve(reader, from, specifier) {
    if (!specifier.startsWith('.'))
        return undefined;
    return sourceAt(external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier), reader);
}
/** The file that an import of `base` reaches, by trying endings; TypeScript's `./x.js` means `./x.ts`. */
function sourceAt(base, reader) {
    const bare = base.replace(/\.([cm]?)js$/, '');
    const stems = bare === base ? [base.replace(/\/$/, '')] : [base, bare];
    return stems
        .flatMap((stem) => ENDINGS.map((ending) => stem + ending))
        .find((file) => siblings/* SCRIPT */.Mm.test(file) && reader.readFile(file) !== undefined);
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ specifierFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** How a test file imports a source: relative with the repository's ending, or by the alias that its tests use. */
function specifierFor(testFile, source, style, projectRoot) {
    const { alias } = style;
    const inProject = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(projectRoot, source);
    const isBeside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(testFile) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source);
    const within = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(alias?.folder ?? '', inProject);
    if (alias && !isBeside && !within.startsWith('../'))
        return alias.prefix + withEnding(within, style.specifierEnding);
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(testFile), source);
    return withEnding(relative.startsWith('.') ? relative : `./${relative}`, style.specifierEnding);
}
/** `.mts` and `.cts` never go without an ending: no resolver would find them. */
function withEnding(file, ending) {
    if (ending === 'ts')
        return file;
    const asRun = file.replace(/\.([cm]?)tsx?$/, '.$1js');
    if (ending === 'js' || /\.[cm]js$/.test(asRun))
        return asRun;
    return asRun.replace(/\.jsx?$/, '');
}


/***/ }),

/***/ 23211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ topNames),
/* harmony export */   Zs: () => (/* binding */ printImport),
/* harmony export */   vx: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _imports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31536);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81499);


function readImports(ts, source) {
    return source.statements.flatMap((statement) => {
        const place = { start: statement.getStart(), end: statement.getEnd() };
        if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
            return [{ specifier: statement.moduleSpecifier.text, ...importNames(ts, statement.importClause), ...place }];
        }
        return ts.isVariableStatement(statement) ? readRequires(ts, statement, place) : [];
    });
}
function importNames(ts, clause) {
    const main = clause?.name ? [{ imported: 'default', local: clause.name.text }] : [];
    const bindings = clause?.namedBindings;
    if (!bindings)
        return { names: main, form: undefined };
    if (!ts.isNamedImports(bindings))
        return { names: [...main, { imported: '*', local: bindings.name.text }], form: undefined };
    const named = bindings.elements.map((e) => ({ imported: (e.propertyName ?? e.name).text, local: e.name.text }));
    return {
        names: [...main, ...named],
        form: clause.isTypeOnly || bindings.elements.some((e) => e.isTypeOnly) ? undefined : 'import',
    };
}
function readRequires(ts, statement, place) {
    const [declaration] = statement.declarationList.declarations;
    if (!declaration?.initializer)
        return [];
    const [, specifier, member] = /^require\(\s*['"]([^'"]+)['"]\s*\)(\.default)?$/.exec(declaration.initializer.getText()) ?? [];
    if (specifier === undefined)
        return [];
    const { name } = declaration;
    if (ts.isIdentifier(name))
        return [{ specifier, names: [{ imported: 'default', local: name.text }], form: undefined, ...place }];
    if (!ts.isObjectBindingPattern(name) || member !== undefined)
        return [];
    const names = name.elements.map((e) => ({ imported: (e.propertyName ?? e.name).getText(), local: e.name.getText() }));
    return [{ specifier, names, form: 'require', ...place }];
}
/** Names that the file declares at its top, imports too. */
function topNames(ts, source) {
    const own = source.statements.flatMap((statement) => {
        if (ts.isVariableStatement(statement))
            return statement.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
        const { name } = statement;
        return name && ts.isIdentifier(name) ? [name.text] : [];
    });
    return [...own, ...readImports(ts, source).flatMap((i) => i.names.map((n) => n.local))];
}
/** An import of a module by the given names in order. */
function printImport(standing, names, style) {
    const main = standing.form === 'import' ? names.find((n) => n.imported === 'default') : undefined;
    const named = names.filter((n) => n !== main).toSorted((a, b) => (a.imported < b.imported ? -1 : 1));
    const from = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(standing.specifier, style.quote);
    const joint = standing.form === 'require' ? ': ' : ' as ';
    const texts = named.map((n) => (n.imported === n.local ? n.local : n.imported + joint + n.local));
    return standing.form === 'require' ? (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .requireLine */ .Uw)(texts, from, style) : (0,_imports_js__WEBPACK_IMPORTED_MODULE_0__/* .importLine */ .Kn)(main?.local, texts, from, style);
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   Mr: () => (/* binding */ printStub),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   XA: () => (/* binding */ giving),
/* harmony export */   _X: () => (/* binding */ mockOf),
/* harmony export */   iL: () => (/* binding */ declareClosure),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   rr: () => (/* binding */ answeringWith)
/* harmony export */ });
/* harmony import */ var _doc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81580);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17778);


/** The stub as an argument: its variable, or the arrow itself where no call is asserted. */
function printStub(stage, stub, hint, scope) {
    const known = stage.stubs.get(stub.id);
    if (known !== undefined)
        return known;
    const isAsserted = stage.testCase.assert.some((a) => a.check === 'called' && a.stub === stub.id);
    const isShared = countUses(stage.testCase.act, stub.id) > 1;
    const [only] = stub.answers;
    const isQuiet = stub.answers.length === 0 &&
        stage.testCase.act.some(({ do: kind }) => ['request', 'render', 'hook'].includes(kind));
    if (isQuiet && !isAsserted && (stage.shop.style.doubles === 'vi' || stage.shop.style.doubles === 'jest')) {
        stage.needs.framework.add(stage.shop.style.doubles);
        return `${stage.shop.style.doubles}.fn()`;
    }
    if (!isAsserted && !isShared && stub.answers.length <= 1)
        return only ? giving(stub, only, scope) : arrow(stub, only);
    const inVariable = { ...scope, loose: scope.loose ?? 'variable' };
    const name = stage.options.names.fresh(hint);
    stage.stubs.set(stub.id, name);
    stage.statements.push(...declare(stage, name, stub, inVariable, isAsserted));
    return name;
}
/** The function that gives this answer: `async () => 1` where it is a promise, one that throws where that is rejected. */
function giving(stub, answer, scope) {
    if (answer.t !== 'promise' || stub.throws)
        return arrow(stub, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .printInput */ .uy)(answer, scope));
    if (answer.after !== undefined)
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('() => ', (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .printInput */ .uy)(answer, scope));
    if (answer.of.t === 'undefined' && !answer.rejects)
        return 'async () => {}';
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)('async ', arrow({ throws: answer.rejects === true }, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .printInput */ .uy)(answer.of, scope)));
}
function countUses(within, id) {
    if (typeof within !== 'object' || within === null)
        return 0;
    const own = within.t === 'stub' && within.id === id ? 1 : 0;
    return Object.values(within).reduce((sum, inner) => sum + countUses(inner, id), own);
}
/** The stub as an arrow of one answer. */
function arrow(stub, answer, params = '') {
    if (stub.throws)
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`(${params}) => { throw `, answer ?? 'undefined', '; }');
    const text = answer ?? 'undefined';
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .flat */ .Ct)(text).startsWith('{') ? (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`(${params}) => (`, text, ')') : (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`(${params}) => `, text);
}
function declare(stage, name, stub, scope, isAsserted) {
    const { doubles } = stage.shop.style;
    if (doubles === 'vi' || doubles === 'jest')
        return [declareMock(stage, name, stub, scope)];
    const answers = stub.answers.map((answer) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .printInput */ .uy)(answer, scope));
    if (doubles === 'node')
        return declareNodeMock(stage, name, stub, answers);
    if (doubles === 'sinon')
        return [declareSinon(stage, name, stub, answers)];
    return declareClosure(stage, name, stub, answers, isAsserted);
}
/** `vi.fn(() => 1)`, or a chain of `…Once` for answers in turn. */
function declareMock(stage, name, stub, scope) {
    const { style } = stage.shop;
    const owner = style.doubles;
    stage.needs.framework.add(owner);
    // Under @jest/globals an untyped jest.fn() returns unknown, which no parameter takes: its last answer gives the type.
    const isStrict = style.typescript && style.testModule === '@jest/globals';
    const last = stub.answers.at(-1);
    if (!last)
        return { doc: `const ${name} = ${owner}.fn${isStrict ? '<() => never>' : ''}()` };
    if (stub.answers.length === 1)
        return { doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${name} = ${owner}.fn(`, giving(stub, last, scope), ')') };
    const once = stub.answers.slice(0, -1).map((answer) => answeringWith(stub, answer, scope, 'Once'));
    if (isStrict)
        return { doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${name} = ${owner}.fn(`, giving(stub, last, scope), ')', ...once) };
    return { doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${name} = ${owner}.fn()`, ...once, answeringWith(stub, last, scope, '')) };
}
/** `.mockResolvedValue(1)`; a response, whose body is read once, is made for each call. */
function answeringWith(stub, answer, scope, once, shown = (text) => text) {
    const made = answer.t === 'promise' && (answer.after !== undefined || answer.of.t === 'response');
    if (stub.throws || made)
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(`.mockImplementation${once}(`, [shown(giving(stub, answer, scope), stub)], ')');
    const value = answer.t === 'promise' ? answer.of : answer;
    const how = answer.t !== 'promise' ? 'Return' : answer.rejects ? 'Rejected' : 'Resolved';
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`.mock${how}Value${once}(`, shown((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .printInput */ .uy)(value, scope), value), ')');
}
function declareNodeMock(stage, name, stub, answers) {
    stage.needs.framework.add('mock');
    const last = answers.at(-1);
    const first = {
        doc: last === undefined ? `const ${name} = mock.fn()` : (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${name} = mock.fn(`, arrow(stub, last), ')'),
    };
    const earlier = answers.slice(0, -1).map((answer, i) => ({
        doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${name}.mock.mockImplementationOnce(`, arrow(stub, answer), `, ${i})`),
    }));
    return [first, ...earlier];
}
function declareSinon(stage, name, stub, answers) {
    stage.needs.modules.add('sinon');
    const says = stub.throws ? 'throws' : 'returns';
    const chain = answers.map((answer, i) => {
        const when = i === answers.length - 1 ? '' : `.onCall(${i})`;
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`${when}.${says}(`, answer, ')');
    });
    return { doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${name} = sinon.stub()`, ...chain) };
}
/** `const calls = []` and a closure that fills it, where there is no library for it. */
function declareClosure(stage, name, stub, answers, isAsserted) {
    const { typescript } = stage.shop.style;
    const { names } = stage.options;
    const statements = [];
    const body = [];
    if (isAsserted) {
        const calls = names.fresh(`${name}Calls`);
        statements.push({ doc: `const ${calls}${typescript ? ': unknown[][]' : ''} = []` });
        body.push({ doc: `${calls}.push(args)` });
    }
    const [only] = answers;
    if (answers.length <= 1) {
        if (only !== undefined)
            body.push({ doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(stub.throws ? 'throw ' : 'return ', only) });
    }
    else {
        const queue = names.fresh(`${name}Answers`);
        statements.push({ doc: (0,_doc_js__WEBPACK_IMPORTED_MODULE_1__/* .concat */ .xW)(`const ${queue} = [`, ...answers.flatMap((a, i) => (i ? [', ', a] : [a])), ']') });
        const next = `${queue}.length > 1 ? ${queue}.shift() : ${queue}[0]`;
        body.push({ doc: stub.throws ? `throw ${next}` : `return ${next}${typescript ? ' as never' : ''}` });
    }
    const params = isAsserted ? (typescript ? '...args: unknown[]' : '...args') : '';
    return [...statements, { doc: `const ${name} = (${params}) =>`, block: body }];
}
/** The calls that a stub saw, as an expression. */
function callsOf(stage, name) {
    switch (stage.shop.style.doubles) {
        case 'vi':
        case 'jest':
            return `${stage.shop.imports.locals().includes(name) ? mockOf(stage, name) : name}.mock.calls`;
        case 'node':
            return `${name}.mock.calls.map((call) => call.arguments)`;
        case 'sinon':
            return `${name}.args`;
        case 'closure':
            return `${name}Calls`;
    }
}
/** The arguments of one of them. */
function callOf(stage, name, index) {
    const { doubles, typescript } = stage.shop.style;
    if (doubles !== 'node')
        return `${callsOf(stage, name)}[${index}]`;
    return `${name}.mock.calls[${index}]${typescript ? '?' : ''}.arguments`;
}
/** An imported function as the mock that it is to the runner, and not to its type. */
function mockOf(stage, name) {
    const { doubles, typescript } = stage.shop.style;
    return doubles === 'vi' || typescript ? `${doubles}.mocked(${name})` : name;
}


/***/ }),

/***/ 13636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bg: () => (/* binding */ detectStyle),
  _j: () => (/* binding */ indentOf),
  cE: () => (/* binding */ openReader),
  Ec: () => (/* binding */ pageCommentFor),
  ep: () => (/* binding */ quoteOf),
  Oz: () => (/* binding */ semicolonsOf),
  zv: () => (/* binding */ testPathFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/votes.js
var votes = __webpack_require__(81343);
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
    return [...block.matchAll(/"([^"*]+\/)\*"\s*:\s*\[\s*"(?:([^"*]+)\/)?\*"\s*\]/g)].map(([, prefix = '', folder = '']) => ({
        prefix,
        folder: external_node_path_.posix.join(home, base, folder),
    }));
}
/** Subpath imports: `"#src/*": "./src/*"`. */
function fromManifest(project, reader) {
    const text = reader.readFile(external_node_path_.posix.join(project.root, 'package.json')) ?? '';
    const block = /"imports"\s*:\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    return [...block.matchAll(/"(#[^"*]*\/)\*"\s*:\s*"([^"*]+)\/\*"/g)].map(([, prefix = '', folder = '']) => ({
        prefix,
        folder: external_node_path_.posix.join(folder),
    }));
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/placement.js
var placement = __webpack_require__(2277);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/style.js
/** How a repository writes tests, voted by its existing tests, the nearest first; and where a test of ours goes. */





/** Where the test file of a source goes, relative to the repository: `<module>.qtest.test.ts`, as the repository places its own. */
function testPathFor(project, source, repository) {
    const reader = openReader(repository);
    return (0,placement/* testFileFor */.g6)(project, source, detectStyle(project, source, reader), reader);
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
    const tdd = framework === 'mocha' && isTdd(project, tests);
    return {
        framework,
        frameworkMajor: project.frameworkVersion === undefined ? undefined : Number.parseInt(project.frameworkVersion, 10) || undefined,
        ...assertionStyle(framework, tests),
        spiesModules: framework === 'vitest' && spiesModules(project, reader),
        sealedExports: framework === 'jest' && sealsExports(project, reader),
        typescript,
        modules,
        testModule: testModule(framework, tests),
        test: tdd ? 'test' : ((0,votes/* majority */.yf)(tests, (t) => callOf(t.text)) ?? 'it'),
        tdd,
        groupPrefix: (0,votes/* majority */.yf)(tests, groupPrefixOf) ?? '',
        importsApart: (0,votes/* majority */.yf)(tests, importsOf) !== 'together',
        quote: (0,votes/* majority */.yf)(tests, quoteOf) ?? (quoteOf({ path: source, text: reader.readFile(source) ?? '' }) || "'"),
        semicolons: ((0,votes/* majority */.yf)(tests, semicolonsOf) ??
            semicolonsOf({ path: source, text: reader.readFile(source) ?? '' }) ??
            'yes') === 'yes',
        trailingCommas: ((0,votes/* majority */.yf)(tests, commasOf) ?? (usesStandard(project, reader) ? 'no' : 'yes')) === 'yes',
        indent: (0,votes/* majority */.yf)(tests, indentOf) ?? indentOf({ path: source, text: reader.readFile(source) ?? '' }) ?? '  ',
        specifierEnding: specifierEnding(project, tests, reader, typescript, modules),
        alias: aliasOf(project, tests, reader),
        placement: (0,placement/* votePlacement */.IT)(project, source, tests, reader),
        suffix: (0,votes/* majority */.yf)(tests, suffixOf) ?? '.test',
        extension,
        doubles: doubles(framework, project, reader),
        ...renderingStyle(project, tests, reader),
        requests: lists(project, reader, 'supertest') ? 'supertest' : 'fetch',
        metadata: lists(project, reader, 'reflect-metadata'),
    };
}
const JEST_DOM = /\.(?:toBeInTheDocument|toBeVisible|toHaveTextContent|toBeDisabled|toHaveValue)\(/;
const PAGE = /@(?:vitest|jest)-environment\s+((?!node\b)[\w./@-]+)/;
/** The comment by which a test of `source` would ask for a page, where its neighbours do. */
function pageCommentFor(project, source, repository) {
    return detectStyle(project, source, openReader(repository)).pageComment;
}
/** Since 3.0; before 4.0 mocks that are restored before each test are spies no more. */
function spiesModules(project, reader) {
    const major = Number.parseInt(project.frameworkVersion ?? '', 10);
    return major >= 4 || (major === 3 && !/\brestoreMocks\s*:\s*true\b/.test(configOf(project, reader)));
}
/** SWC and esbuild export by getters that cannot be redefined. */
function sealsExports(project, reader) {
    const config = configOf(project, reader);
    return lists(project, reader, '@swc/jest') || /next\/jest|esbuild/.test(config);
}
/** The testing library cleans up by itself where hooks are globals, that of Svelte by its plugin. */
function renderingStyle(project, tests, reader) {
    const config = configOf(project, reader);
    const reactImport = (0,votes/* majority */.yf)(tests, (t) => /^import (?:\* as )?React\b.*$/m.exec(t.text)?.[0]);
    const page = (0,votes/* majority */.yf)(tests, (t) => PAGE.exec(t.text)?.[1]);
    const runner = project.framework === 'jest' ? 'jest' : 'vitest';
    return {
        ...(page === undefined ? {} : { pageComment: `/** @${runner}-environment ${page} */` }),
        jestDom: tests.some((t) => JEST_DOM.test(t.text)),
        cleansUp: project.framework === 'vitest' && !/\bglobals:\s*true|\bsvelteTesting\((?![^)]*autoCleanup)/.test(config),
        ...(reactImport === undefined ? {} : { reactImport }),
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
    const chai = framework === 'mocha' &&
        (0,votes/* majority */.yf)(tests, (t) => /['"]chai['"]/.test(t.text)
            ? 'chai'
            : /['"](?:node:)?assert(?:\/strict)?['"]/.test(t.text)
                ? 'assert'
                : undefined) === 'chai';
    if (chai)
        return { assertions: 'chai', assertModule: 'chai', assertNames: strictNames };
    const module = (0,votes/* majority */.yf)(tests, (t) => /['"]((?:node:)?assert(?:\/strict)?)['"]/.exec(t.text)?.[1]) ?? 'node:assert/strict';
    const short = (0,votes/* majority */.yf)(tests, (t) => /\bassert\.(?:deepStrictEqual|strictEqual)\(/.test(t.text)
        ? 'long'
        : /\bassert\.(?:deepEqual|equal)\(/.test(t.text)
            ? 'short'
            : undefined);
    const isShort = short === 'short' && module.endsWith('/strict');
    return {
        assertions: 'assert',
        assertModule: module,
        assertNames: isShort ? { equal: 'equal', deepEqual: 'deepEqual' } : strictNames,
    };
}
function testModule(framework, tests) {
    if (framework === 'node:test')
        return 'node:test';
    const name = { vitest: 'vitest', jest: '@jest/globals', mocha: 'mocha' }[framework];
    const voted = (0,votes/* majority */.yf)(tests, (t) => new RegExp(`['"]${name}['"]`).test(t.text)
        ? 'imported'
        : /\b(?:it|test)(?:\.\w+)*\(/.test(t.text)
            ? 'global'
            : undefined);
    if (voted === undefined)
        return framework === 'vitest' ? name : undefined;
    return voted === 'imported' ? name : undefined;
}
/** By the script's `--ui`, else by what the tests call: a configuration may set it too. */
function isTdd({ runnerFlags = [] }, tests) {
    if (runnerFlags.some((flag) => flag.startsWith('--ui=')))
        return runnerFlags.includes('--ui=tdd');
    return (0,votes/* majority */.yf)(tests, (t) => /^\s*(suite|describe)(?:\.\w+)?\(/m.exec(t.text)?.[1]) === 'suite';
}
function callOf(text) {
    const its = text.match(/^\s*it(?:\.\w+)*\(/gm)?.length ?? 0;
    const tests = text.match(/^\s*test(?:\.\w+)*\(/gm)?.length ?? 0;
    return its + tests === 0 ? undefined : its >= tests ? 'it' : 'test';
}
/** Signs before the first word of the first describe block. */
function groupPrefixOf({ text }) {
    const title = /^(?:describe|suite)(?:\.\w+)?\(\s*['"`]([^\p{L}\p{N}\s'"`]{0,3} ?)[\p{L}\p{N}]/mu.exec(text);
    return title?.[1];
}
function importsOf({ text }) {
    const between = [...text.matchAll(/['"];?[ \t]*\n(\s*)(?=import\s)/g)].map(([, blank]) => blank);
    if (between.length === 0)
        return undefined;
    return between.some((blank) => blank !== '') ? 'apart' : 'together';
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
    const lines = text
        .split('\n')
        .filter((line) => /^\s*(?:import|const|let|var|return|export (?:const|default))\b.*[\w)\]'";]\s*$/.test(line));
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
    const first = text
        .split('\n')
        .map((line) => /^(\t| {2,8})(?=[\w'"`}\])])/.exec(line)?.[1])
        .filter((indent) => indent !== undefined);
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
        return modules === 'esm' &&
            (project.framework === 'node:test' ||
                project.framework === 'none' ||
                project.framework === 'mocha' ||
                project.moduleType === 'module')
            ? 'js'
            : 'none';
    if (project.framework === 'none' || project.framework === 'node:test')
        return 'ts';
    const config = project.tsconfig === undefined ? '' : (reader.readFile(project.tsconfig) ?? '');
    return /"module(?:Resolution)?"\s*:\s*"node(?:16|18|20|next)"/i.test(config) ? 'js' : 'none';
}
/** The style of that name forbids trailing commas. */
function usesStandard(project, reader) {
    return /"(?:semi|eslint-config-)?standard"\s*:/.test(reader.readFile(external_node_path_.posix.join(project.root, 'package.json')) ?? '');
}
function doubles(framework, project, reader) {
    if (framework === 'vitest')
        return 'vi';
    if (framework === 'jest')
        return 'jest';
    if (framework === 'node:test')
        return 'node';
    return lists(project, reader, 'sinon') ? 'sinon' : 'closure';
}
/** The text of the runner's configuration file. */
function configOf(project, reader) {
    return project.configFile === undefined ? '' : (reader.readFile(project.configFile) ?? '');
}
/** True where the project's package.json names the package. */
function lists(project, reader, name) {
    const manifest = reader.readFile(external_node_path_.posix.join(project.root, 'package.json')) ?? '';
    return new RegExp(`"${name}"\\s*:`).test(manifest);
}


/***/ }),

/***/ 31380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Unprintable)
/* harmony export */ });
/** A case holds something that this project's tests cannot say. The message is the reason, for the funnel. */
class Unprintable extends Error {
    name = 'Unprintable';
}


/***/ }),

/***/ 17778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   JE: () => (/* binding */ isBare),
/* harmony export */   KU: () => (/* binding */ printExpected),
/* harmony export */   Kw: () => (/* binding */ GLOBAL_ERRORS),
/* harmony export */   nB: () => (/* binding */ hasClass),
/* harmony export */   sO: () => (/* binding */ isPrimitive),
/* harmony export */   uy: () => (/* binding */ printInput),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* unused harmony export stringText */
/* harmony import */ var _harness_lambdas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90882);
/* harmony import */ var _doc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81580);
/* harmony import */ var _unprintable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31380);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81499);




/** A value to build. Throws Unprintable where source text cannot build it. */
function printInput(value, scope) {
    switch (value.t) {
        case 'array':
        case 'set':
        case 'map':
            return printCollectionInput(value, scope);
        case 'object':
            return printObjectInput(value, scope);
        case 'error':
            return printError(value, scope.style);
        case 'instance':
            return printInstance(value, scope);
        case 'enum':
            return `${scope.use(value.of)}.${value.member}`;
        case 'export':
            return scope.use(value.of);
        case 'stub':
            return scope.stub(value, scope);
        case 'lambda':
            return printLambda(value.code, scope);
        case 'promise':
            if (value.after !== undefined)
                return latePromise(value, value.after, scope);
            return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(`Promise.${value.rejects ? 'reject' : 'resolve'}(`, [printInput(value.of, scope)], ')');
        case 'response':
            return printResponse(value, scope);
        case 'frozen':
            return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('Object.freeze(', [printInput(value.of, scope)], ')');
        case 'iterable':
            return printIterable(value, scope);
        case 'result':
            return scope.result(value.step);
        case 'hole':
        case 'seen':
        case 'function':
        case 'opaque':
            throw new _unprintable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unprintable */ .P(`a value of kind ${value.t} cannot be built`);
        default:
            return printPlain(value, scope.style);
    }
}
/** `Response.json({ rate: 2 }, { status: 404 })`; a status of 200 goes without saying. */
function printResponse({ status, body }, scope) {
    const init = status === 200 ? [] : [`{ status: ${status} }`];
    const { loose: _, ...inner } = scope;
    if (body.t === 'undefined')
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('new Response(', init.length > 0 ? ['null', ...init] : [], ')');
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(body.t === 'string' ? 'new Response(' : 'Response.json(', [printInput(body, inner), ...init], ')');
}
/** One that comes after a while. */
function latePromise({ of, rejects }, after, scope) {
    if (scope.timeless)
        return 'new Promise(() => {})';
    const settle = rejects ? 'reject' : 'resolve';
    const settled = (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('setTimeout(', [settle, String(after), printInput(of, scope)], ')');
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(`new Promise((${rejects ? '_, ' : ''}${settle}) => `, settled, ')');
}
/** The arguments have a context of their own: what the constructor declares. */
function printInstance(value, { loose: _, ...scope }) {
    const args = value.args.map((arg) => printInput(arg, scope));
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(`${value.factory ? '' : 'new '}${scope.use(value.of)}(`, args, ')');
}
function printLambda(code, { style, loose }) {
    const text = style.typescript ? (0,_harness_lambdas_js__WEBPACK_IMPORTED_MODULE_0__/* .typedThis */ .dz)(loose ? (0,_harness_lambdas_js__WEBPACK_IMPORTED_MODULE_0__/* .typedLambda */ .o5)(code) : code) : code;
    return style.quote === '"' ? text.replaceAll(/'([\w! -]*)'/g, '"$1"') : text;
}
/**
 * A value that was observed, as an expectation's argument. `matcher` prints what has no literal, and numbers that need not be
 * met exactly; what has no literal is refused without it. `exact`: what has no prototype is printed so.
 */
function printExpected(value, style, matcher, exact = false) {
    const inner = (item) => printExpected(item, style, matcher, exact);
    switch (value.t) {
        case 'array':
        case 'set':
        case 'map':
            return printCollection(value, inner, style.typescript && isMixed(value) ? UNTYPED_MAP : undefined);
        case 'object':
            return printProps(value.props, style, inner, exact && value.ctor === 'null');
        case 'enum':
            return printLiteral(value.v, style);
        case 'symbol':
            throw new _unprintable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unprintable */ .P('a symbol is no value to compare with');
        case 'undefined':
        case 'null':
        case 'boolean':
        case 'bigint':
        case 'string':
        case 'date':
        case 'regexp':
        case 'bytes':
            return printPlain(value, style);
        case 'number':
            return matcher?.(value) ?? printPlain(value, style);
        default: {
            const text = matcher?.(value);
            if (text === undefined)
                throw new _unprintable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unprintable */ .P(`a result of kind ${value.t} cannot be stated`);
            return text;
        }
    }
}
function printPlain(value, style) {
    switch (value.t) {
        case 'undefined':
        case 'null':
        case 'hole':
            return value.t === 'null' ? 'null' : 'undefined';
        case 'boolean':
            return String(value.v);
        case 'number':
            return numberText(value.v);
        case 'bigint':
            return `${value.v}n`;
        case 'string':
            return stringText(value.v, style.quote);
        case 'symbol':
            return `Symbol.for(${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value.v, style.quote)})`;
        case 'date':
            return dateText(value.ms, style.quote);
        case 'regexp':
            return regexpText(value.source, value.flags, style.quote);
        case 'bytes':
            return printBytes(value);
    }
}
function printLiteral(value, style) {
    return typeof value === 'string' ? stringText(value, style.quote) : numberText(value);
}
const NAMED_NUMBERS = new Map([
    [Number.MAX_SAFE_INTEGER, 'Number.MAX_SAFE_INTEGER'],
    [Number.MIN_SAFE_INTEGER, 'Number.MIN_SAFE_INTEGER'],
    [Number.MAX_VALUE, 'Number.MAX_VALUE'],
    [-Number.MAX_VALUE, '-Number.MAX_VALUE'],
    [Number.MIN_VALUE, 'Number.MIN_VALUE'],
    [Number.EPSILON, 'Number.EPSILON'],
]);
/** A number as people write it; the names of the language's own limits. */
function numberText(value) {
    if (typeof value === 'string')
        return value;
    return NAMED_NUMBERS.get(value) ?? String(value).replace('e+', 'e');
}
const LONG = 40;
/** A string literal; a long one of a short period is written as a repetition. */
function stringText(text, quote) {
    if (text.length <= LONG)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text, quote);
    for (let period = 1; period <= 8; period++) {
        const unit = text.slice(0, period);
        const times = Math.floor(text.length / period);
        const rest = text.slice(times * period);
        if (unit.repeat(times) + rest !== text)
            continue;
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(unit, quote)}.repeat(${times})${rest ? ` + ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rest, quote)}` : ''}`;
    }
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text, quote);
}
const MAX_DATE = 8.64e15;
function dateText(ms, quote) {
    if (ms === 'NaN' || Math.abs(ms) > MAX_DATE)
        return 'new Date(Number.NaN)';
    const iso = new Date(ms).toISOString();
    return /^\d{4}-/.test(iso) ? `new Date(${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(iso.replace('.000Z', 'Z'), quote)})` : `new Date(${ms})`;
}
function regexpText(source, flags, quote) {
    const isPlain = source !== '' && !source.startsWith('*') && /^[\x20-\x7e]+$/.test(source);
    if (isPlain)
        return `/${source}/${flags}`;
    return `new RegExp(${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(source, quote)}${flags ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(flags, quote)}` : ''})`;
}
function printBytes(value) {
    const isBig = value.type.startsWith('Big');
    const items = value.v.map((n) => (isBig ? `${n}n` : numberText(n)));
    const allZero = value.v.length > 4 && value.v.every((n) => n === 0 || (isBig && String(n) === '0'));
    if (value.type === 'Buffer')
        return allZero ? `Buffer.alloc(${items.length})` : (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('Buffer.from([', items, '])', { fill: true });
    if (value.type === 'ArrayBuffer')
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)((0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('new Uint8Array([', items, '])', { fill: true }), '.buffer');
    if (value.type === 'DataView') {
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)('new DataView(', (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('new Uint8Array([', items, '])', { fill: true }), '.buffer)');
    }
    if (!/^[A-Z]\w*Array$/.test(value.type))
        throw new _unprintable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unprintable */ .P(`bytes of an unknown class ${value.type}`);
    return allZero ? `new ${value.type}(${items.length})` : (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(`new ${value.type}([`, items, '])', { fill: true });
}
function printCollection(value, one, mapHead = 'new Map') {
    if (value.t === 'set')
        return value.items.length ? (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('new Set([', value.items.map(one), '])') : 'new Set()';
    if (value.t === 'array')
        return printArray(value.items, one);
    if (value.entries.length === 0)
        return 'new Map()';
    const entries = value.entries.map(([key, of]) => (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('[', [one(key), one(of)], ']'));
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(`${mapHead}([`, entries, '])');
}
const UNTYPED_MAP = 'new Map<unknown, unknown>';
/** Objects that all need a cast share one around their list. */
function printCollectionInput(value, scope) {
    const { style, loose } = scope;
    const isPartial = (item) => item.t === 'object' && item.partial === true;
    if (value.t === 'array' && value.items.length > 1 && value.items.every(isPartial) && style.typescript && !loose)
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(printCollectionInput(value, { ...scope, loose: 'cast' }), ' as never');
    const head = loose && style.typescript && isMixed(value) ? UNTYPED_MAP : undefined;
    return printCollection(value, (item) => printInput(item, scope), head);
}
/** TypeScript infers a Map's types from its first entry alone. */
function isMixed(value) {
    if (value.t !== 'map')
        return false;
    return [0, 1].some((at) => new Set(value.entries.map((entry) => entry[at].t)).size > 1);
}
const MANY = 12;
function printArray(items, one) {
    const [first] = items;
    if (items.some((item) => item.t === 'hole'))
        return sparseArray(items, one);
    if (first && items.length > MANY && isScalar(first)) {
        const text = (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(one(first));
        if (items.every((item) => item.t === first.t && (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(one(item)) === text))
            return `Array(${items.length}).fill(${text})`;
    }
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('[', items.map(one), ']', { fill: items.every((item) => item.t === 'number') });
}
function isScalar(value) {
    return ['number', 'string', 'boolean', 'null', 'undefined', 'bigint'].includes(value.t);
}
/** Holes are written out; only an array of nothing else has a shorter name. */
function sparseArray(items, one) {
    if (items.every((item) => item.t === 'hole'))
        return `Array(${items.length})`;
    const texts = items.map((item) => (item.t === 'hole' ? '' : (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(one(item))));
    return `[${texts.join(', ')}${texts.at(-1) === '' ? ',' : ''}]`;
}
function printObjectInput(value, scope) {
    const { style } = scope;
    const isCast = value.partial && style.typescript && scope.loose !== 'cast';
    const inside = isCast ? { ...scope, loose: 'cast' } : scope;
    if (value.ctor !== undefined && value.ctor !== 'null')
        throw new _unprintable_js__WEBPACK_IMPORTED_MODULE_3__/* .Unprintable */ .P(`an object of class ${value.ctor} cannot be built from its fields`);
    const props = printProps(value.props, style, (item, name) => (item.t === 'stub' ? inside.stub(item, inside, name) : printInput(item, inside)), value.ctor === 'null');
    return isCast ? (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(props, ' as never') : props;
}
function printProps(props, style, inner, withoutPrototype = false) {
    const items = props.map(([name, of]) => {
        const key = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyKey */ .r_)(name, style.quote);
        const text = inner(of, name);
        return text === key && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(key) ? key : (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(`${key}: `, text);
    });
    return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('{', withoutPrototype ? ['__proto__: null', ...items] : items, '}', { padded: true });
}
/** Classes of errors that every program knows. */
const GLOBAL_ERRORS = new Set([
    'Error',
    'TypeError',
    'RangeError',
    'SyntaxError',
    'ReferenceError',
    'EvalError',
    'URIError',
    'DOMException',
]);
function printError(value, style) {
    const name = GLOBAL_ERRORS.has(value.class) ? value.class : 'Error';
    return `new ${name}(${value.message ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value.message, style.quote) : ''})`;
}
function printIterable(value, scope) {
    const items = value.items.map((item) => printInput(item, scope));
    if (!value.async)
        return (0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)((0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('[', items, ']'), '.values()');
    const end = scope.style.semicolons ? ';' : '';
    const yields = items.map((item) => `yield ${(0,_doc_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(item)}`).join('; ');
    return `(async function* () {${yields ? ` ${yields}${end} ` : ''}})()`;
}
/** True where some value inside satisfies the test; the value itself counts. */
function holds(value, test) {
    if (test(value))
        return true;
    if (value.t === 'array' || value.t === 'set')
        return value.items.some((item) => holds(item, test));
    if (value.t === 'map')
        return value.entries.some(([key, of]) => holds(key, test) || holds(of, test));
    if (value.t === 'frozen')
        return holds(value.of, test);
    return value.t === 'object' && value.props.some(([, of]) => holds(of, test));
}
/** True for what is compared by identity. */
function isPrimitive(value) {
    return ['undefined', 'null', 'boolean', 'number', 'bigint', 'string', 'symbol', 'enum'].includes(value.t);
}
/** True where a prototype is not that of a plain object. */
function hasClass(value) {
    return holds(value, (v) => v.t === 'object' && v.ctor !== undefined);
}
/** True where it is so because there is no prototype. */
function isBare(value) {
    return hasClass(value) && !holds(value, (v) => v.t === 'object' && v.ctor !== undefined && v.ctor !== 'null');
}


/***/ }),

/***/ 81343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QF: () => (/* binding */ readTestsNear),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yf: () => (/* binding */ majority)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _siblings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7746);


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
    return files
        .map((file) => ({ file, rank: rank(file) }))
        .sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1))
        .map((f) => f.file);
}
function stemOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .basename(file)
        .replace(_siblings_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPT */ .Mm, '')
        .replace(/[.-_](?:test|spec|tests)$/, '');
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

/***/ 81499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zb: () => (/* binding */ upperFirst),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   dm: () => (/* binding */ memberAccess),
/* harmony export */   r_: () => (/* binding */ propertyKey),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _generate_symbol_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87047);
/** Identifiers, string literals and property keys. */

const RESERVED = new Set('arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity undefined'.split(' '));
/** True for a name that can be bound: ASCII only, so that it looks the same everywhere. */
function isIdentifier(text) {
    return /^[A-Za-z_$][\w$]*$/.test(text) && !RESERVED.has(text);
}
/** `retry-after` and `RetryAfter` to `retryAfter`; undefined where nothing of a name is left. */
function camelCase(text) {
    const words = text.split(/[^A-Za-z0-9$]+/).filter(Boolean);
    const joined = words.map((word, i) => (i === 0 ? lowerStart(word) : upperFirst(word))).join('');
    const name = joined.replace(/^[0-9]+/, '');
    return isIdentifier(name) ? name : undefined;
}
/** `URLParser` to `urlParser`, `Stock` to `stock`. */
function lowerStart(word) {
    const head = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/.exec(word)?.[0] ?? '';
    return head.toLowerCase() + word.slice(head.length);
}
function upperFirst(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** A string literal in the wanted quotes, in the other ones where that saves escapes; nothing invisible stays in it. */
function quoted(text, quote) {
    const other = quote === "'" ? '"' : "'";
    const count = (mark) => text.split(mark).length - 1;
    const chosen = count(quote) > count(other) ? other : quote;
    return chosen + escaped(text).replaceAll(chosen, `\\${chosen}`) + chosen;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };
/** Escapes what cannot be seen or would end a line: controls, format characters, odd spaces, lone surrogates, combining marks. */
function escaped(text) {
    return text.replace(/[\\\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/gu, (char) => SHORT[char] ?? hex(char));
}
function hex(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
/** `.name` or `['odd name']`. */
function memberAccess(name, quote) {
    if (/^[A-Za-z_$][\w$]*$/.test(name))
        return `.${name}`;
    const wellKnown = /^(?:@@|Symbol\.)(\w+)$/.exec(name);
    return wellKnown ? `[Symbol.${wellKnown[1]}]` : `[${quoted(name, quote)}]`;
}
/** A key of an object literal; `__proto__` is computed, since plainly written it would set the prototype. */
function propertyKey(name, quote) {
    if (name === '__proto__')
        return `[${quoted(name, quote)}]`;
    if (/^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,14})$/.test(name))
        return name;
    const inQuotes = (text) => quoted(text, quote);
    return (0,_generate_symbol_key_js__WEBPACK_IMPORTED_MODULE_0__/* .computedKey */ .HR)(name, inQuotes) ?? inQuotes(name);
}


/***/ }),

/***/ 61112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(78340);
// EXTERNAL MODULE: ./build/src/generate/referenced-files.js
var referenced_files = __webpack_require__(15644);
// EXTERNAL MODULE: ./build/src/generate/test-case.js
var test_case = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(27680);
// EXTERNAL MODULE: ./build/src/languages/base-side.js
var base_side = __webpack_require__(67470);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/votes.js
var votes = __webpack_require__(81343);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/case-id.js


/** An input as a test case; its id is the hash of target, arrange and act, so equal inputs have equal ids everywhere. */
function testCase(input, functionId, assert) {
    const { entry, arrange, act, provenance } = input;
    const id = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([entry, arrange, act]))
        .digest('hex')
        .slice(0, 16);
    return { schemaVersion: test_case/* SCHEMA_VERSION */.f$, id, target: entry, function: functionId, arrange, act, assert, provenance };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/leaves.js
var amplify_leaves = __webpack_require__(43840);
;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/choose-cases.js


const MAX_STATED = 3;
/** Cases that a fault is offered: verification takes one that holds. Tests with an edit are offered for what no test as it stands tells apart. */
const PER_FAULT = 2;
/** Above what a search finds: a test of a few lines is plainer than one with its set-up. */
const COMPLEXITY = 40;
const EDITED = 20;
/** Cases on the tests of `file`, each with the faults that it notices by what it states; tests as they stand before those with an edit. */
function casesOf(all, file, open, provenance = 'amplified') {
    const candidates = all
        .map((told) => ({ told, kills: killsOf(told) }))
        .filter(({ kills }) => kills.size > 0);
    const isEdited = ({ told }) => told.variant.edits.length > 0;
    const cases = [];
    let left = [...open.keys()];
    for (const some of [candidates.filter((one) => !isEdited(one)), candidates.filter(isEdited)]) {
        const found = offers(some, left).flatMap(([one, faults]) => caseOf(one, faults, { file, open, provenance }) ?? []);
        const told = new Set(found.flatMap(({ kills }) => kills.map(({ fault }) => fault)));
        left = left.filter((id) => !told.has(id));
        cases.push(...found);
    }
    return cases;
}
/** The candidates with the most to tell, until each fault is offered enough. */
function offers(candidates, faults) {
    const offered = [];
    for (let round = 0; round < PER_FAULT; round++) {
        let left = faults;
        for (;;) {
            const free = candidates.filter((one) => offered.every(([other]) => other !== one));
            const gain = ({ kills }) => left.filter((id) => kills.has(id));
            const [best] = free.toSorted((a, b) => gain(b).length - gain(a).length);
            const gained = best ? gain(best) : [];
            if (!best || gained.length === 0)
                break;
            offered.push([best, gained]);
            left = left.filter((id) => !best.kills.has(id));
        }
    }
    return offered;
}
function killsOf({ head, faults }) {
    const ended = [...head.values()].some(({ see }) => see.place === amplify_leaves/* ENDED */.hV);
    return new Map(faults.flatMap(({ fault, threw, leaves }) => {
        const keys = [...head].flatMap(([key, { value }]) => {
            const other = (0,amplify_leaves/* asOpenAs */.HV)(leaves.get(key)?.value, value);
            return JSON.stringify(value) === JSON.stringify(other) ? [] : [key];
        });
        // Whatever a test states, it fails where it throws.
        const any = threw !== undefined && !ended ? [...head.keys()] : keys;
        return any.length > 0 ? [[fault, any]] : [];
    }));
}
function caseOf({ told: { variant, head, faults }, kills }, wanted, { file, open, provenance }) {
    const stated = statedFor(wanted.map((id) => kills.get(id) ?? []), head);
    const keys = stated.map(([key]) => key);
    const noticed = [...kills].filter(([id, by]) => open.has(id) && by.some((key) => keys.includes(key)));
    const owner = open.get(noticed[0]?.[0] ?? '');
    if (!owner)
        return undefined;
    const see = stated.map(([, leaf]) => leaf.see);
    const { stands, edits } = variant;
    const arrange = [{ arrange: 'fixture', file, test: stands.titlePath, edits, see }];
    const assert = stated.map(([, { value }], step) => ({ check: 'seen', step, value }));
    const entry = { file: owner.file, path: owner.function.split('#')[1] ?? '' };
    const effort = stated.reduce((sum, [, leaf]) => sum + (0,amplify_leaves/* effortOf */.yf)(leaf), 0);
    return {
        case: testCase({ entry, arrange, act: [], provenance }, owner.function, assert),
        outcome: (0,amplify_leaves/* outcomeOf */.sG)(stated.map(([, { value }]) => value)),
        kills: noticed.map(([fault, by]) => ({
            fault,
            by: keys.flatMap((key, step) => (by.includes(key) ? [`step:${step}`] : [])),
            seen: (0,amplify_leaves/* outcomeOf */.sG)(keys.map((key) => faults.find((one) => one.fault === fault)?.leaves.get(key)?.value)),
        })),
        reached: [...new Set(noticed.flatMap(([fault]) => open.get(fault)?.function ?? []))],
        complexity: COMPLEXITY + (edits.length > 0 ? EDITED : 0) + effort,
    };
}
/** The fewest leaves by which all faults are told apart, plain ones first, as many as a test states. */
function statedFor(wanted, head) {
    const chosen = [];
    let left = wanted;
    while (left.length > 0 && chosen.length < MAX_STATED) {
        const worth = ([key, leaf]) => left.filter((keys) => keys.includes(key)).length - (0,amplify_leaves/* effortOf */.yf)(leaf) / 100;
        const [best] = [...head].toSorted((a, b) => worth(b) - worth(a));
        if (!best || worth(best) <= 0)
            break;
        chosen.push(best);
        left = left.filter((keys) => !keys.includes(best[0]));
    }
    return chosen;
}

// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/places.js
var amplify_places = __webpack_require__(21076);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/rewritten.js
var rewritten = __webpack_require__(14278);
// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/roles.js
var amplify_roles = __webpack_require__(91063);
;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/copy.js
/** A test file in which chosen tests run in many variants, under one fault after the other, and tell what they see. */




/** The scopes around a test, the file first. */
function scopesOf(scope, test) {
    for (const item of scope.items) {
        if (item.is === 'test' && item.test === test)
            return [scope];
        const inner = item.is === 'group' ? scopesOf(item.scope, test) : [];
        if (inner.length > 0)
            return [scope, ...inner];
    }
    return [];
}
/** What stands at the top stays there and runs once; tests, hooks and blocks run once for each world. */
function copyOf(fixture, variants, options) {
    const { source, scope } = fixture;
    const isModule = source.statements.some((one) => ts_morph.ts.isImportDeclaration(one) || ts_morph.ts.isExportDeclaration(one));
    const { program, framework, ...rest } = options;
    const from = JSON.stringify(program);
    const load = isModule ? `qtestCreateRequire(${from})(${from})` : `require(${from})`;
    const top = [];
    const perWorld = [];
    for (const item of scope.items) {
        if (item.is === 'import' || item.is === 'declares' || item.is === 'does')
            top.push(item.statement.getFullText());
        else
            perWorld.push(itemText(item, fixture, variants));
    }
    const isTdd = /^\s*(?:suite|setup)\(/m.test(source.text);
    const hook = framework === 'vitest' || framework === 'jest' ? 'beforeAll' : 'before';
    const [group, before] = isTdd ? ['suite', 'suiteSetup'] : ['describe', hook];
    return [
        // They may tell the runner what to run the file in.
        /^(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*))*/.exec(source.text)?.[0] ?? '',
        '// @ts-nocheck',
        ...(isModule ? ["import { createRequire as qtestCreateRequire } from 'node:module';"] : []),
        ...runnerNames(source, [group, before]),
        ...top,
        `const qtest = ${load}.observer(${JSON.stringify(rest)});`,
        `for (const qtestWorld of qtest.worlds) ${group}(qtestWorld, () => {`,
        `${before}(() => qtest.enter(qtestWorld));`,
        ...perWorld,
        '});\n',
    ].join('\n');
}
/** What the copy needs of its runner and the file does not import, where it imports the rest. */
function runnerNames(source, names) {
    const module = /from\s+['"](vitest|@jest\/globals|node:test|mocha|bun:test)['"]|require\(['"](node:test|mocha|@jest\/globals)['"]\)/.exec(source.text);
    const [, imported, required] = module ?? [];
    const missing = names.filter((name) => !new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(headOf(source)));
    if (missing.length === 0)
        return [];
    if (imported !== undefined)
        return [`import { ${missing.join(', ')} } from '${imported}';`];
    return required === undefined ? [] : [`const { ${missing.join(', ')} } = require('${required}');`];
}
function headOf(source) {
    return source.statements
        .filter((one) => ts_morph.ts.isImportDeclaration(one) || ts_morph.ts.isVariableStatement(one))
        .map((one) => one.getText())
        .join('\n');
}
function itemText(item, fixture, variants) {
    if (item.is === 'left-out')
        return '';
    if (item.is === 'group')
        return groupText(item.scope, fixture, variants);
    if (item.is !== 'test')
        return item.statement.getFullText();
    return variants
        .filter(({ stands }) => stands === item.test)
        .map((one) => testText(one, fixture))
        .join('\n');
}
function groupText({ statement, body, items }, fixture, variants) {
    if (!statement)
        return '';
    const text = fixture.source.text;
    const head = text.slice(statement.getStart(), body.getStart() + 1).replace(/^(\w+)\.(?:only|concurrent)\b/, '$1');
    const inner = items.map((item) => itemText(item, fixture, variants)).join('\n');
    return `${head}\n${inner}\n${text.slice(body.getEnd() - 1, statement.getEnd())}`;
}
function testText({ id, stands, test, roles, edits }, fixture) {
    const { callback, call, statement } = test;
    const start = statement.getStart();
    const moved = edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
    const name = call.expression.getText().split('.')[0] ?? 'it';
    const head = callback.getSourceFile().text.slice(callback.getStart(), callback.body.getStart());
    const places = (0,amplify_places/* placesOf */.e)(roles, scopesOf(fixture.scope, stands));
    const first = edits.filter(({ from }) => from === '').map((edit) => `${edit.text};`);
    const body = roles.flatMap((role, at) => [`qtest.at(${at});`, statementText(role, at, moved)]);
    const end = places.flatMap(({ id: place, at, seen, code }) => at === 'end' ? [`qtest.${seen === 'double' ? 'doubles' : 'value'}(${JSON.stringify(place)}, ${code});`] : []);
    const key = JSON.stringify(id);
    return `if (qtest.wants(qtestWorld, ${key})) ${name}(${key}, ${head}{
qtest.begin(${key}); try { ${[...first, ...body, ...end].join('\n')}
qtest.end(); } catch (qtestError) { qtest.threw(qtestError); } });`;
}
function statementText(role, at, edits) {
    if (role.role === 'calls')
        return `qtest.value("c${at}", ${(0,amplify_places/* textOf */.b)(role.call, edits)});`;
    if (role.role !== 'states')
        return (0,amplify_places/* textOf */.b)(role.statement, edits);
    if (!role.actual || role.seen === 'double')
        return '';
    const actual = (0,amplify_places/* textOf */.b)(role.actual, edits);
    if (role.seen === 'settles')
        return `await qtest.settles("s${at}", ${actual});`;
    return `qtest.${role.seen}("s${at}", ${actual});`;
}
/** A test with these edits; undefined where its assertions cannot be told from what it does. */
function variantOf(fixture, stands, id, edits = []) {
    const test = (0,rewritten/* rewritten */.fm)(fixture, stands, edits);
    const roles = test && (0,amplify_roles/* rolesOf */.R7)(test.callback);
    return roles && { id, stands, test, roles, edits };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/read-fixture.js
var read_fixture = __webpack_require__(22860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/sandbox/copy/read-claim.js
var read_claim = __webpack_require__(42346);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/node.js
var node = __webpack_require__(76541);
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
    return external_node_path_.posix.relative(project.root, project.configFile);
}
/** Lets Vite load what lies behind links, given the `config` of the text around. */
function behindLinks({ inlinesPackages }) {
    return inlinesPackages
        ? '  config.server = { ...config.server, fs: { ...config.server?.fs, strict: false } };\n'
        : '';
}
/** A file of its own for each text, so that runs side by side do not overwrite each other. */
function derivedFile(kind, ending, text) {
    return { path: `.qtest-${kind}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}${ending}`, text };
}
/** A path as a command-line argument: never read as a flag. */
function asArgument(file) {
    return file.startsWith('-') ? `./${file}` : file;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/harness-loader.js
/** Parts of a harness test file that several runners share. The files are plain JavaScript, valid in a TypeScript file too. */

/** Milliseconds after which a runner gives up the harness test; QTest's own watchdog ends it long before. */
const HARNESS_TIMEOUT_MS = 2_000_000_000;
const HARNESS_TITLE = 'qtest harness';
const ESM_HEAD = `import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
const inEsm = true;
const ownFile = fileURLToPath(import.meta.url);`;
const COMMONJS_HEAD = `const nodeModule = require('node:module');
const { types } = require('node:util');
const inEsm = false;
const ownFile = __filename;`;
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
${esm ? ESM_HEAD : COMMONJS_HEAD}
${declareTest}
const requireHere = nodeModule.createRequire(ownFile);
const specifiers = ${specifiers};
const engineFolder = ${JSON.stringify(external_node_path_.dirname(enginePath) + external_node_path_.sep)};
${GENERATIONS}${LOADING}qtestHarness(async () => {
  await requireHere(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
});
`;
}
/** Registers, once, the hook that hands `?qtest=N` on from importer to imported. Node 22.15 has it in the same thread. */
const GENERATIONS = `const TAG = /[?&]qtest=(\\d+)$/;
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
`;
const LOADING = `const isFresh = (file) => !/[\\\\/]node_modules[\\\\/]/.test(file) && !file.startsWith(engineFolder);
function dropCommonJs() {
  for (const file of Object.keys(requireHere.cache)) {
    if (isFresh(file) && file !== ownFile) delete requireHere.cache[file];
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
  if (inEsm) return importFresh(specifier);
  try {
    const exported = requireHere(specifier);
    if (!types.isModuleNamespaceObject(exported)) return exported;
  } catch (error) {
    if (!error || !['ERR_REQUIRE_ESM', 'ERR_REQUIRE_ASYNC_MODULE'].includes(error.code)) throw error;
  }
  return importFresh(specifier);
}
async function load(keys, announce) {
  generation++;
  dropCommonJs();
  const loaded = {};
  for (const key of keys) {
    announce?.(key);
    loaded[key] = await loadOne(specifiers[key]);
  }
  return loaded;
}
`;

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/json-report.js
/** The JSON report that Jest defines and Vitest writes too. */


const MAX_MESSAGE = 2_000;
/** Reads it; `root` is what the results' files are relative to. Throws when the text is not such a report. */
function parseJestReport(text, root) {
    const report = (0,read_claim/* parseClaim */.Ed)(text);
    const files = field(report, 'testResults');
    if (!Array.isArray(files))
        throw new Error('The report has no testResults.');
    return files.flatMap((file) => resultsOf(file, root));
}
function resultsOf(file, root) {
    const name = external_node_path_.relative(root, String(field(file, 'name') ?? '')).replaceAll(external_node_path_.sep, '/');
    const tests = field(file, 'assertionResults');
    const results = (Array.isArray(tests) ? tests : []).map((test) => resultOf(test, name));
    const message = bounded(field(file, 'message'));
    // A file that failed with all of its tests well did not load, or broke after them.
    if (field(file, 'status') === 'failed' && !results.some((result) => result.status === 'failed')) {
        results.push({ file: name, titlePath: [], status: 'failed', message: message ?? '', durationMs: 0 });
    }
    return results;
}
function resultOf(test, file) {
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
/** Jest 27 and later, with CommonJS or native ES modules. */





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
  const load = async (keys, announce) => {
    registry.resetModules();
    const loaded = {};
    for (const key of keys) {
      announce?.(key);
      loaded[key] = inCommonJs ? requirers[key]() : await importers[key]();
    }
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
            `--cacheDirectory=${external_node_path_.join(options.cacheFolder ?? external_node_path_.dirname(options.reportPath), 'jest-cache')}`,
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
// Jest takes a backslash for a separator, but before some characters.
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[{}()+?]/g, '\\\\$&').replace(/[[*@]/g, '[$&]').replaceAll('!', '?');
const asRegex = (file) => '^' + file.replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&') + '$';
const isInline = (project) => typeof project === 'object' && project !== null && !project.runner;
const widened = (config, rootDir) => {
  const rest = { ...config };
  const regexes = [config.testRegex ?? []].flat();
  if (regexes.length > 0) rest.testRegex = [...regexes, ...extras.map(asRegex)];
  else rest.testMatch = [...(config.testMatch ?? DEFAULT_MATCH), ...extras.map(asGlob)];
  const roots = (config.roots ?? ['<rootDir>']).map((root) => path.resolve(rootDir, root.replace('<rootDir>', rootDir)));
  const outside = extras.filter((file) => !roots.some((root) => file.startsWith(root + path.sep)));
  if (outside.length > 0) rest.roots = [...new Set([...roots, ...outside.map((file) => path.dirname(file))])];
  return rest;
};
/** By Jest's public reader; versions before 29 have its parts only. */
const read = async (fromCli) => {
  const user = ${JSON.stringify(config ?? null)};
  const { readInitialOptions } = fromCli('jest-config');
  if (readInitialOptions) {
    const options = { packageRootOrConfig: __dirname, skipMultipleConfigError: true };
    return (await readInitialOptions(user ?? undefined, options)).config;
  }
  const part = (name) => fromCli(path.join(path.dirname(fromCli.resolve('jest-config')), name)).default;
  return part('readConfigFileAndSetRootDir.js')(part('resolveConfigPath.js')(user ?? __dirname, __dirname, true));
};
module.exports = async () => {
  const fromJest = createRequire(fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')}));
  const fromCli = createRequire(fs.realpathSync(fromJest.resolve('jest-cli')));
  const config = await read(fromCli);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/lines-report.js
/** The report of QTest's own reporters for Mocha and node:test: one JSON object a line, then the line `end`. */



/** Last line of a complete report. */
const END_OF_REPORT = '"end"';
const resultForm = schemas.object({
    file: schemas.string(),
    titlePath: schemas.array(schemas.string()),
    status: schemas["enum"](['passed', 'failed', 'skipped']),
    message: schemas.string().optional(),
    durationMs: schemas.number(),
});
/** Reads it; `root` is what the results' files are relative to. Throws when the report is cut off or is something else. */
function parseLinesReport(text, root) {
    const lines = text.trimEnd().split('\n');
    if (lines.pop() !== END_OF_REPORT)
        throw new Error('The report is cut off.');
    return lines.map((line) => {
        const result = resultForm.parse((0,read_claim/* parseClaim */.Ed)(line));
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
const cli = path.join(path.dirname(bin), '../lib/cli');
const { loadConfig } = createRequire(bin)(path.join(cli, fs.existsSync(path.join(cli, 'config.cjs')) ? 'config.cjs' : 'config.js'));
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
    const reporter = project.scripts ? SCRIPT_REPORTER : node_test_REPORTER;
    // Scripts were written to run one after the other: they may share a port or a file.
    const isSerial = options.serial || project.scripts === true;
    const all = files.length > 0 ? files : project.testFiles.map((file) => file.slice(prefixLength(project)));
    return {
        file: project.node.path,
        args: [
            ...(project.nodeFlags ?? []),
            '--test',
            `--test-reporter=./${reporter.path}`,
            `--test-reporter-destination=${options.reportPath}`,
            ...(isSerial && has('20.10', '21.0') ? ['--test-concurrency=1'] : []),
            // The name that it has since 22.8 and that newer ones read as well.
            ...(options.inOneProcess && (0,node/* isAtLeast */.du)(project.node.version, '22.8')
                ? ['--experimental-test-isolation=none']
                : []),
            ...(options.testTimeoutMs > 0 && has('20.11', '21.2') ? [`--test-timeout=${options.testTimeoutMs}`] : []),
            // Without it Node sorts the files, whatever their order here.
            ...(options.shuffleSeed !== undefined && project.node.shuffles
                ? [`--test-random-seed=${options.shuffleSeed >>> 0}`]
                : []),
            ...all.map((file) => asPattern(file, project.node.version)),
        ],
        env: { ...project.scriptEnv },
        files: [reporter],
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
const node_test_REPORTER = derivedFile('node', '.reporter.mjs', reporterSource(false));
const SCRIPT_REPORTER = derivedFile('scripts', '.reporter.mjs', reporterSource(true));
/**
 * Title paths are kept as the tests nest. Node reports the file itself like a test: as one that passed when it holds none, which
 * counts where tests are scripts, and as one that failed when it does not load or does not end well. A script may
 * say on stdout why it fails.
 */
function reporterSource(areScripts) {
    return `import path from 'node:path';
export default async function* (source) {
  const open = [];
  const printed = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stderr'${areScripts ? " || type === 'test:stdout'" : ''}) {
      const file = path.resolve(data.file);
      printed.set(file, ((printed.get(file) ?? '') + data.message).slice(${areScripts ? '-50_000' : '0, 2000'}));
    }
    if (type === 'test:start') {
      open.length = data.nesting;
      open[data.nesting] = data.name;
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const isFile = data.nesting === 0 && data.details?.type !== 'suite' && isSamePath(data.name, data.file);
${areScripts ? '' : "    if (isFile && type === 'test:pass') continue;\n"}    const failure = data.details?.error;
    if (failure?.failureType === 'subtestsFailed') continue;
    const cause = failure?.cause ?? failure;
    yield JSON.stringify({
      file: isFile ? path.resolve(data.name) : data.file ?? '',
      titlePath: isFile ? [] : [...open.slice(0, data.nesting), data.name],
      status: data.skip !== undefined || data.todo !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
      message: failure && String((isFile && shown(printed.get(path.resolve(data.name)) ?? '')) || (cause?.stack ?? cause?.message ?? cause)).slice(0, 2000),
      durationMs: data.details?.duration_ms ?? 0,
    }) + '\\n';
  }
  yield '${END_OF_REPORT}\\n';
}
// The first failure as TAP prints it, else what stands last.
function shown(text) {
  const at = text.search(/^not ok/m);
  return text.slice(at < 0 ? -2000 : at);
}
function isSamePath(name, file) {
  return file === undefined ? path.isAbsolute(name) : path.resolve(name) === path.resolve(file);
}
`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/vitest.js
/** Vitest 1 and later. */





const vitest = { id: 'vitest', harnessSource: vitest_harnessSource, command: vitest_command, parseReport: parseJestReport };
function vitest_harnessSource({ enginePath, requestPath, modules }) {
    return `// @ts-nocheck
import { createRequire } from 'node:module';
import { test, vi } from 'vitest';
const loaders = ${loaders(modules, 'import')};
async function load(keys, announce) {
  vi.resetModules();
  const loaded = {};
  for (const key of keys) {
    announce?.(key);
    loaded[key] = await loaders[key]();
  }
  return loaded;
}
test(${JSON.stringify(HARNESS_TITLE)}, async () => {
  await createRequire(import.meta.url)(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
}, ${HARNESS_TIMEOUT_MS});
`;
}
function vitest_command(project, files, options) {
    const version = project.frameworkVersion ?? '1.1.0';
    const config = configOf(project);
    const extras = extraFiles(project, files);
    const inOrder = options.inOneProcess === true ? files : [];
    const isDerived = extras.length + inOrder.length > 0 || project.inlinesPackages === true;
    const derived = isDerived ? vitest_derivedConfig(config, extras, inOrder, behindLinks(project)) : undefined;
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
            ...((options.serial || options.inOneProcess) && (0,node/* isAtLeast */.du)(version, '1.1.0') ? ['--no-file-parallelism'] : []),
            ...(options.inOneProcess ? ['--no-isolate'] : []),
            ...files.map(asArgument),
        ],
        env: { ...project.scriptEnv },
        ...(derived ? { files: [derived] } : {}),
    };
}
/**
 * The project's configuration, with the extra files included, and some started in their order here. It stands beside the original, so
 * relative paths hold.
 */
function vitest_derivedConfig(config, extras, inOrder, changes) {
    const folder = config === undefined ? '.' : external_node_path_.posix.dirname(config);
    const text = `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${external_node_path_.posix.basename(config)}`)};`}
const extras = ${JSON.stringify(extras)};
const inOrder = ${JSON.stringify(inOrder)};
const DEFAULT_INCLUDE = ['**/*.{test,spec}.?(c|m)[jt]s?(x)'];
const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/dist/**', '**/.{idea,git,cache,output,temp}/**'];
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const from = (base) => extras.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
const place = (test) => inOrder.findIndex((file) => (test.moduleId ?? test[1]).endsWith('/' + file));
class InOrder {
  sort(tests) {
    return [...tests].sort((a, b) => place(a) - place(b));
  }
  shard(tests) {
    return tests;
  }
}
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
${changes}  const test = { ...config.test };
  if (inOrder.length > 0) test.sequence = { ...test.sequence, shuffle: false, sequencer: InOrder };
  if (extras.length === 0) return { ...config, test };
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
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
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
/** Writes what the runner needs into the copy, starts it in the project's folder and waits for its end. Never rejects for the runner's faults. */
async function startRunner(start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { project, workspace } = start;
        const scratch = __addDisposableResource(env_1, await workspace.newScratch(), true);
        const reportPath = external_node_path_.join(scratch.path, 'report.json');
        const command = runnerFor(project).command(project, start.files.map((file) => withinProject(project, file)), {
            reportPath,
            cacheFolder: workspace.caches,
            testTimeoutMs: start.testTimeoutMs,
            serial: start.serial,
            inOneProcess: start.inOneProcess === true,
            ...(start.shuffleSeed === undefined ? {} : { shuffleSeed: start.shuffleSeed }),
        });
        for (const file of command.files ?? [])
            await workspace.write(external_node_path_.posix.join(project.root, file.path), file.text);
        const end = await workspace.run({
            file: command.file,
            args: command.args,
            cwd: external_node_path_.join(workspace.root, project.root),
            env: { ...command.env, ...start.env },
            timeoutMs: start.timeoutMs,
            signal: start.signal,
            ...(start.heapMb === undefined ? {} : { heapMb: start.heapMb }),
            ...(start.onTick === undefined ? {} : { onTick: start.onTick }),
        });
        const report = (0,read_claim/* readClaimedText */.$B)(reportPath, scratch.path);
        return report === undefined ? end : { ...end, report };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
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
        testTimeoutMs: request.testTimeoutMs ?? 0,
        serial: false,
        ...(request.inOneProcess === undefined ? {} : { inOneProcess: request.inOneProcess }),
        ...(request.shuffleSeed === undefined ? {} : { shuffleSeed: request.shuffleSeed }),
        ...(request.timezone === undefined ? {} : { env: { TZ: request.timezone } }),
        timeoutMs: request.timeoutMs,
        signal: request.signal,
    });
    request.signal.throwIfAborted();
    const read = readReport(project, workspace.root, end.report);
    const wanted = new Set(request.files);
    const asked = (read ?? []).filter((test) => wanted.size === 0 || wanted.has(test.file));
    const tests = asked.map((test) => (test.status === 'failed' ? { ...test, ...told(end, test.message) } : test));
    const output = told(end, end.failedToStart ?? end.output).message ?? '';
    return {
        status: statusOf(end, read, tests),
        tests,
        exitCode: end.exitCode,
        output,
        durationMs: end.durationMs,
    };
}
/** A process that was ended over a limit is only missed by its runner: why it is gone stands before what the runner says. */
function told({ exceeded }, message) {
    if (exceeded === undefined)
        return message === undefined ? {} : { message };
    return { message: `The tests ${exceeded}. ${message ?? ''}`.trim() };
}
/** Every result of a runner's report, as QTest tells it; undefined where there is none to be read. `root` is the workspace. */
function readReport(project, root, report) {
    if (report === undefined)
        return undefined;
    try {
        const results = runnerFor(project).parseReport(report, external_node_path_.join(root, project.root));
        return results.map(({ message, ...result }) => ({
            ...result,
            file: external_node_path_.posix.join(project.root, result.file),
            // Assertion libraries write colours also where nobody sees them.
            ...(message === undefined ? {} : { message: (0,external_node_util_.stripVTControlCharacters)(message) }),
        }));
    }
    catch {
        return undefined; // a report that cannot be read counts as none: the run has crashed
    }
}
function statusOf(end, all, tests) {
    if (end.timedOut)
        return 'timeout';
    // Whatever report there is, the runner has not come to its end: a test may have written it.
    if (end.exitCode === undefined)
        return 'crashed';
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/sight.js
/** What a test saw in one pass: the code of the change ran beside it, and may have written anything in its place. */

const sight = schemas.object({
    world: schemas.string(),
    variant: schemas.string(),
    /** The statement that ran last. */
    at: schemas.number(),
    /** Places with what was seen there, as the JSON text of a `Value`. */
    seen: schemas.array(schemas.object({ place: schemas.string(), value: schemas.string() })),
    /** Class of the error that ended it. */
    threw: schemas.string().optional(),
    /** The beginning of its message. */
    said: schemas.string().optional(),
    /** Faults whose place it passed. */
    passed: schemas.array(schemas.string()),
});

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/run-copy.js
/** One start of the runner on a copy of a test file. */
var run_copy_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_copy_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** For one test, which runs in many variants: one that takes longer is not worth its time, and with a fault in place it says nothing. */
const TEST_MS = 2_000;
/** So long nothing new is written: the start of the runner, or a loop without end. */
const START_MS = 20_000;
const SILENT_MS = 2_000;
/** A variant that does not end is left out, and the rest is started again: where many do not, the others are not worth the wait. */
const MAX_RESTARTS = 2;
/** What was seen, by world and variant. Never rejects for what the tests do. */
async function runCopy(run) {
    const until = Date.now() + run.wallMs;
    const sights = new Map();
    const hung = new Set();
    for (let restarts = 0; restarts <= MAX_RESTARTS && Date.now() < until; restarts++) {
        const worlds = run.worlds.map(({ variants, ...world }) => ({
            ...world,
            variants: variants.filter((id) => {
                const key = sightKey(world.name, id);
                return !sights.has(key) && !hung.has(key) && !hung.has(sightKey(HEAD, id));
            }),
        }));
        const { seen, last, isSilent } = await startOnce({ ...run, worlds, wallMs: until - Date.now() });
        for (const one of seen)
            sights.set(sightKey(one.world, one.variant), one);
        if (!isSilent || last === undefined || sights.has(last))
            break;
        hung.add(last);
    }
    return sights;
}
/** The first pass over head: a variant that does not end there is asked of no fault. */
const HEAD = 'head';
async function startOnce(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { project, workspace, file, fixture, variants, worlds, wallMs, signal } = run;
        const scratch = run_copy_addDisposableResource(env_1, await workspace.newScratch(), true);
        const [plan, output] = [external_node_path_.join(scratch.path, 'plan.json'), external_node_path_.join(scratch.path, 'sights.jsonl')];
        (0,external_node_fs_.writeFileSync)(plan, JSON.stringify({ worlds, until: Date.now() + 0.9 * wallMs }));
        const program = (0,assets/* assetPath */.Q)('harness', 'observer.cjs');
        const copy = copyPath(file);
        const text = copyOf(fixture, variants, { framework: project.framework, program, plan, output });
        await workspace.write(copy, text);
        let heard = { size: 0, at: 0 };
        let isSilent = false;
        await startRunner({
            project,
            workspace,
            files: [copy],
            testTimeoutMs: TEST_MS,
            serial: true,
            timeoutMs: wallMs,
            ...(run.timezone === undefined ? {} : { env: { TZ: run.timezone } }),
            signal,
            onTick: (elapsed) => {
                const size = (0,external_node_fs_.statSync)(output, { throwIfNoEntry: false })?.size ?? 0;
                if (size > heard.size)
                    heard = { size, at: elapsed };
                isSilent = elapsed - heard.at > (size === 0 ? START_MS : TEST_MS + SILENT_MS);
                return isSilent ? 'end' : 'continue';
            },
        });
        const lines = ((0,read_claim/* readClaimedText */.$B)(output, scratch.path) ?? '').split('\n').map(read_claim/* parseClaim */.Ed);
        const seen = lines.flatMap((line) => sight.safeParse(line).data ?? []);
        const last = lines.findLast((line) => typeof line === 'string');
        return { seen, last, isSilent };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_copy_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Names one pass of one variant. */
function sightKey(world, variant) {
    return `${world} ${variant}`;
}
/** `a.test.ts` becomes `a.qtest-amplify.test.ts`. */
function copyPath(file) {
    return file.replace(/((?:[.-_](?:test|spec|tests))?\.[cm]?[jt]sx?)$/, '.qtest-amplify$1');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/tell-apart.js




/** Variants that one fault is asked of, and runs of all faults in a file. */
const MAX_ASKED = 60;
const MAX_RUNS = 2_000;
/** A start of the runner takes seconds. */
const MIN_MS = 5_000;
/** What each variant gives on head, and with each fault that it passes; `heads` is what was seen first, on head alone. */
async function tellApart(asking) {
    const { variants, open, fixture } = asking;
    const ids = variants.map(({ id }) => id);
    const heads = await sights(asking, variants, [
        { name: HEAD, variants: ids },
        { name: 'again', variants: ids },
    ]);
    const passing = variants.filter(({ id }) => {
        const sight = heads.get(sightKey(HEAD, id));
        return sight && sight.threw !== 'an assertion' && sight.passed.some((fault) => open.has(fault));
    });
    const worlds = faultWorlds(passing, heads, open);
    if (worlds.length === 0)
        return { told: [], heads };
    const asked = new Set(worlds.flatMap((world) => world.variants));
    const used = variants.filter(({ id }) => asked.has(id));
    const found = await sights(asking, used, [...worlds, { name: 'last', variants: [...asked] }]);
    const told = used.map((variant) => {
        const { id, stands, roles } = variant;
        const places = (0,amplify_places/* placesOf */.e)(roles, scopesOf(fixture.scope, stands));
        const read = (sight) => (sight ? (0,amplify_leaves/* leavesOf */.wf)(sight, places) : undefined);
        const all = [heads.get(sightKey(HEAD, id)), heads.get(sightKey('again', id)), found.get(sightKey('last', id))].map(read);
        const faults = worlds.flatMap(({ fault, name }) => {
            const sight = found.get(sightKey(name, id));
            return fault !== undefined && sight ? [{ fault, threw: sight.threw, leaves: (0,amplify_leaves/* leavesOf */.wf)(sight, places) }] : [];
        });
        return { variant, head: steady(all), faults };
    });
    return { told, heads };
}
/** A world for each fault, in which the plainest variants run that pass it. */
function faultWorlds(passing, heads, open) {
    const worlds = [...open.keys()].flatMap((fault) => {
        const own = passing.filter(({ id }) => heads.get(sightKey(HEAD, id))?.passed.includes(fault));
        return own.length === 0
            ? []
            : [{ name: `fault ${fault}`, fault, variants: own.slice(0, MAX_ASKED).map(({ id }) => id) }];
    });
    const each = Math.max(1, Math.floor(MAX_RUNS / Math.max(1, worlds.length)));
    return worlds.map((world) => ({ ...world, variants: world.variants.slice(0, each) }));
}
async function sights({ until, ...asking }, variants, worlds) {
    const wallMs = until - Date.now();
    return wallMs < MIN_MS ? new Map() : runCopy({ ...asking, variants, worlds, wallMs });
}
/** What all passes on head saw alike, of calls with what varies left open; nothing where one of them is missing. */
function steady(all) {
    const [first, ...others] = all;
    return new Map([...(first ?? [])].flatMap(([key, { see, value }]) => {
        const values = others.map((other) => other?.get(key)?.value);
        const common = values.reduce((known, other) => (0,amplify_leaves/* inCommon */.$S)(known, other), value);
        return common ? [[key, { see, value: common }]] : [];
    }));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/variants.js
/** A test's arrange and act with one literal varied. */

/** The literals of these texts, each once, in their order. */
function nearLiterals(sources) {
    const code = sources.join('\n');
    const numbers = [...code.matchAll(/(?<![\w.'"`])\d[\d_]*(?:\.\d+)?\b/g)].map(([text]) => Number(text.replaceAll('_', '')));
    const texts = [...code.matchAll(/'([^'\\\n]{1,30})'|"([^"\\\n]{1,30})"/g)].map(([, a, b]) => a ?? b ?? '');
    return { numbers: [...new Set(numbers)].filter(Number.isFinite), texts: [...new Set(texts)] };
}
const MAX_NEAR = 3;
/** One edit each, those of different literals in turn, at most `limit`; offsets count from the test's own statement. */
function variantsOf(test, roles, near, limit) {
    const start = test.statement.getStart();
    const places = [];
    const visit = (node) => {
        if (isFixed(node))
            return;
        const own = editsOf(node, near).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        if (own.length > 0)
            places.push(own);
        ts_morph.ts.forEachChild(node, visit);
    };
    for (const role of roles) {
        if (role.role !== 'states')
            visit(role.statement);
        else if (role.actual && role.seen !== 'double')
            visit(role.actual);
    }
    return inTurn(places).slice(0, limit);
}
/** The first of each list, then the second of each. */
function inTurn(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, at) => lists.flatMap((own) => own.slice(at, at + 1))).flat();
}
const ANSWERS = /^(?:mock(?:Resolved|Return)Value|resolves|returns)$/;
/** What hooks let doubles answer, answered otherwise by a statement at the test's beginning. */
function answersOf(test, scopes) {
    const at = test.callback.body.getStart() + 1 - test.statement.getStart();
    return scopes
        .flatMap(({ items }) => items.flatMap((item) => (item.is === 'hook' ? answersIn(item.statement) : [])))
        .map((text) => ({ start: at, end: at, from: '', text }));
}
function answersIn(node) {
    const found = [];
    const visit = (one) => {
        ts_morph.ts.forEachChild(one, visit);
        if (!ts_morph.ts.isCallExpression(one) || !ts_morph.ts.isPropertyAccessExpression(one.expression) || one.arguments.length !== 1)
            return;
        const { name } = one.expression;
        const double = /^[\w$]+(?:\.[\w$]+)*?(?=\.(?:mock\w+|resolves|returns|reset\w*)\b)/.exec(one.getText())?.[0];
        if (double === undefined || !ANSWERS.test(name.text))
            return;
        for (const value of otherAnswers(one.arguments[0]))
            found.push(`${double}.${name.text}(${value})`);
    };
    visit(node);
    return found;
}
function otherAnswers(node) {
    if (node.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return ['false'];
    if (node.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return ['true'];
    if (ts_morph.ts.isNumericLiteral(node))
        return [String(Number(node.text) + 1), '0'].filter((text) => text !== node.text);
    if (ts_morph.ts.isArrayLiteralExpression(node) && node.elements.length > 0)
        return ['[]'];
    return ts_morph.ts.isObjectLiteralExpression(node) || ts_morph.ts.isStringLiteral(node) ? ['undefined'] : [];
}
/** Types, module paths, what the runner is told, and what could do harm with another argument. */
function isFixed(node) {
    if (ts_morph.ts.isTypeNode(node))
        return true;
    if (!ts_morph.ts.isCallExpression(node))
        return false;
    const callee = node.expression.getText();
    return node.expression.kind === ts_morph.ts.SyntaxKind.ImportKeyword || OF_MODULES.test(callee) || HARMFUL.test(callee);
}
const OF_MODULES = /^(?:require|(?:vi|jest)\.(?:mock|doMock|spyOn|importActual))$/;
const HARMFUL = /(?:^|\.)(?:(?:rm|rmdir|unlink|rename|exec|execFile|spawn|fork|kill)(?:Sync)?|join|resolve)$/;
function editsOf(node, near) {
    if (ts_morph.ts.isNumericLiteral(node))
        return numbers(node, near);
    if (ts_morph.ts.isStringLiteral(node))
        return isKey(node) ? [] : texts(node, near);
    if (node.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return [variants_replaced(node, 'false')];
    if (node.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return [variants_replaced(node, 'true')];
    if (ts_morph.ts.isObjectLiteralExpression(node) && node.properties.length > 1)
        return node.properties.filter((one) => !ts_morph.ts.isSpreadAssignment(one)).map((one) => variants_without(one, node.properties));
    if (ts_morph.ts.isArrayLiteralExpression(node))
        return node.elements.map((one) => variants_without(one, node.elements));
    return [];
}
/** A literal that names a member, or a member of a type. */
function isKey(node) {
    const { parent } = node;
    return ((ts_morph.ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts_morph.ts.isElementAccessExpression(parent) ||
        (ts_morph.ts.isNewExpression(parent) && parent.expression.getText() === 'Date'));
}
function numbers(node, { numbers: known }) {
    const value = Number(node.text);
    // Beyond a limit, as well as on it.
    const close = known.slice(0, MAX_NEAR).flatMap((one) => (Number.isInteger(one) ? [one, one + 1] : [one]));
    const steps = Number.isInteger(value) ? [value + 1, value - 1] : [value + 0.5, value - 0.5];
    const wanted = [...close, ...steps, 0].filter((one) => one !== value && one >= 0);
    return [...new Set(wanted)].map((one) => variants_replaced(node, written(one, node)));
}
/** Large numbers as the original has them: `1_250`. */
function written(value, node) {
    const text = String(value);
    return node.getText().includes('_') ? text.replace(/\B(?=(\d{3})+$)/g, '_') : text;
}
function texts(node, { texts: known }) {
    const quote = node.getText()[0] ?? "'";
    const alike = known.filter((one) => one !== node.text && /\s/.test(one) === /\s/.test(node.text));
    const wanted = [...alike.slice(0, MAX_NEAR), ''].filter((one) => one !== node.text && !one.includes(quote));
    return wanted.map((one) => variants_replaced(node, quote + one + quote));
}
function variants_replaced(node, text) {
    return { start: node.getStart(), end: node.getEnd(), from: node.getText(), text };
}
/** Takes the comma after it along, or for the last one that before it. */
function variants_without(node, all) {
    const at = all.indexOf(node);
    const [before, after] = [all[at - 1], all[at + 1]];
    const start = after || !before ? node.getStart() : before.getEnd();
    return { start, end: after ? after.getStart() : node.getEnd(), from: node.getText(), text: '' };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/amplify.js






/** Test files that are looked at for a changed file. */
const MAX_FILES = 4;
const MAX_TESTS = 40;
/** Of one test, and of one file. */
const MAX_VARIANTS = 24;
const MAX_ALL_VARIANTS = 400;
/** Cases without base's answers. Leaves instrumented sources behind: the caller restores the copy. */
async function amplify(request, parts) {
    const { workspace, instrumented } = parts;
    const until = Date.now() + request.wallMs;
    const open = new Map(request.faults.map((fault) => [fault.id, fault]));
    for (const [file, made] of instrumented.files)
        await workspace.write(file, made.with(new Set(open.keys()), []).code);
    const sources = request.files.map((source) => ({
        texts: source.functions.map(({ head }) => source.headText.slice(head.start, head.end)),
        tests: (0,votes/* nearest */.pA)(request.tests, source.path).slice(0, MAX_FILES),
    }));
    const cases = [];
    // The test that is next to a file comes before those that are further away from another.
    for (const file of new Set(inTurn(sources.map(({ tests }) => tests)))) {
        const left = until - Date.now();
        if (open.size === 0 || left < MIN_MS || request.signal.aborted)
            break;
        const fixture = (0,read_fixture/* readFixture */.Y_)(workspace.read(file) ?? '', file);
        const rank = ({ tests }) => (tests.includes(file) ? tests.indexOf(file) : MAX_FILES);
        const near = nearLiterals(sources.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ texts }) => texts));
        const variants = variantsIn(fixture, near);
        if (variants.length === 0)
            continue;
        const { told } = await tellApart({ ...parts, file, fixture, variants, open, until, signal: request.signal });
        for (const one of casesOf(told, file, open)) {
            cases.push(one);
            for (const { fault } of one.kills)
                open.delete(fault);
        }
    }
    return cases;
}
/** Each test as it stands, then the edits of all tests in turn. */
function variantsIn(fixture, near) {
    const asIs = fixture.tests.slice(0, MAX_TESTS).flatMap((test, at) => variantOf(fixture, test, `${at}.0`) ?? []);
    const each = Math.min(MAX_VARIANTS, Math.floor(MAX_ALL_VARIANTS / Math.max(1, asIs.length)));
    const edited = asIs.map((one) => [...answersOf(one.test, scopesOf(fixture.scope, one.test)), ...variantsOf(one.test, one.roles, near, each)]
        .slice(0, each)
        .map((edit, at) => ({
        ...one,
        id: one.id.replace(/0$/, String(at + 1)),
        edits: [edit],
    })));
    return [...asIs, ...inTurn(edited)];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/observe.js






const WALL_MS = 30_000;
const NOT_RUN = { steps: [], state: [], stubs: [], failed: 'not run' };
/** As many outcomes as cases, each with one step for each place of its fixture. */
async function observeFixtures(cases, parts) {
    const outcomes = new Map();
    for (const [file, own] of Map.groupBy(cases, (one) => (0,test_case/* fixtureOf */.lv)(one)?.file ?? '')) {
        const fixture = (0,read_fixture/* readFixture */.Y_)(parts.workspace.read(file) ?? '', file);
        const variants = own.flatMap((one, at) => {
            const { test: titles, edits, see } = (0,test_case/* fixtureOf */.lv)(one) ?? { test: [], edits: [], see: [] };
            const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === titles.join('\0'));
            const made = test && variantOf(fixture, test, String(at), edits);
            return made ? [{ ...made, see, one }] : [];
        });
        const worlds = [{ name: HEAD, variants: variants.map(({ id }) => id) }];
        const seen = await runCopy({ ...parts, file, fixture, variants, worlds, wallMs: WALL_MS });
        for (const { id, one, see, stands, roles } of variants) {
            const sight = seen.get(sightKey(HEAD, id));
            if (!sight)
                continue;
            const leaves = (0,amplify_leaves/* leavesOf */.wf)(sight, (0,amplify_places/* placesOf */.e)(roles, scopesOf(fixture.scope, stands)));
            outcomes.set(one, (0,amplify_leaves/* outcomeOf */.sG)(see.map((place, step) => (0,amplify_leaves/* asOpenAs */.HV)(leaves.get((0,amplify_leaves/* keyOf */.TN)(place))?.value, statedIn(one, step)))));
        }
    }
    return cases.map((one) => outcomes.get(one) ?? NOT_RUN);
}
function statedIn({ assert }, step) {
    const found = assert.find((one) => one.check === 'seen' && one.step === step);
    return found?.check === 'seen' ? found.value : undefined;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/style.js + 1 modules
var style = __webpack_require__(13636);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/syntax.js
var syntax = __webpack_require__(32775);
;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/in-style.js
/** Proposed code as the test file around it would have it: its quotes, its indentation, no comments. */



const printer = ts_morph.ts.createPrinter({ removeComments: true, newLine: ts_morph.ts.NewLineKind.LineFeed });
/** A callback with these statements in place of the test's own. */
function callbackOf({ callback, statement }, body) {
    const { text, fileName } = callback.getSourceFile();
    const of = { path: fileName, text };
    const unit = (0,style/* indentOf */._j)(of) ?? '  ';
    const pad = /[ \t]*$/.exec(text.slice(0, statement.getStart()))?.[0] ?? '';
    const source = body.getSourceFile();
    const lines = body.statements.flatMap((one) => {
        const printed = printer.printNode(ts_morph.ts.EmitHint.Unspecified, quoted(one, (0,style/* quoteOf */.ep)(of) ?? "'"), source);
        const own = printed.split('\n').map((line) => line.replace(/^(?: {4})+/, (found) => unit.repeat(found.length / 4)));
        return isApart(one) ? ['', ...own] : own;
    });
    const printed = lines.join('\n');
    const ends = (0,style/* semicolonsOf */.Oz)(of) === 'no' ? withoutSemicolons(printed, fileName) : printed;
    const inner = ends.replace(/^(?=.)/gm, `${pad}${unit}`);
    const head = text.slice(callback.getStart(), callback.body.getStart());
    const awaits = /\bawait\b/.test(inner) && !/^async\b/.test(head);
    return `${awaits ? 'async ' : ''}${head}{\n${inner}\n${pad}}`;
}
/** A blank line stands before it, and another statement. */
function isApart(one) {
    const { text } = one.getSourceFile();
    return /[;})\w'"`\]][ \t]*\n[ \t]*\n\s*$/.test(text.slice(0, one.getStart()).replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ''));
}
/** The statements without the semicolons at the ends of lines, but for those that keep the next statement from going on with theirs. */
function withoutSemicolons(statements, file) {
    const head = 'async () => {\n';
    const { source } = (0,syntax/* readTests */.iv)(ts_morph.ts, `${head}${statements}\n}`, file);
    const gone = new Set();
    const visit = (node) => {
        const end = node.getEnd() - 1;
        if (hasSemicolon(node) && /^;[ \t]*\n\s*[^\s[(`/+<-]/.test(source.text.slice(end)))
            gone.add(end - head.length);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return statements
        .split('')
        .filter((_, at) => !gone.has(at))
        .join('');
}
/** Of the plain statements those that end with one of their own. */
function hasSemicolon(node) {
    const isSimple = ts_morph.ts.isExpressionStatement(node) || ts_morph.ts.isVariableStatement(node);
    return isSimple || ts_morph.ts.isReturnStatement(node) || ts_morph.ts.isThrowStatement(node);
}
function quoted(node, quote) {
    const { transformed } = ts_morph.ts.transform(node, [
        (context) => (root) => {
            const visit = (one) => {
                if (!ts_morph.ts.isStringLiteral(one) || ts_morph.ts.isJsxAttribute(one.parent) || /['"\\]|[^ -~]/.test(one.text))
                    return ts_morph.ts.visitEachChild(one, visit, context);
                return ts_morph.ts.factory.createStringLiteral(one.text, quote === "'");
            };
            return visit(root);
        },
    ]);
    return transformed[0];
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/known-names.js
/** Names that proposed code may use of its test file: what that imports and declares, less what leads to processes, files, the network and modules. */



/** Parts of Node that reach nothing. */
const HARMLESS = new Set(['assert', 'assert/strict', 'buffer', 'crypto', 'events', 'path', 'path/posix', 'querystring', 'stream'].concat([
    'stream/promises',
    'string_decoder',
    'timers/promises',
    'url',
    'util',
]));
/** Runners, and what of them the body of a test has use for. */
const known_names_RUNNERS = new Set(['vitest', '@jest/globals', 'test', 'mocha', 'bun:test']);
const OF_RUNNER = new Set(['vi', 'jest', 'expect', 'assert', 'mock']);
/** Packages that start programs, write files or ask the network. Those that nobody knows are left to the sandbox. */
const REACHING = /^(?:execa|cross-spawn|shelljs|zx|tinyexec|fs-extra|graceful-fs|rimraf|del|mkdirp|axios|got|ky|needle|node-fetch|undici|superagent|request|ws|isolated-vm|vm2|dotenv)(?:\/|$)/;
/** What runs or reads whatever it is handed. */
const REACHING_GLOBALS = `process require module globalThis global window self document eval Function Reflect fetch WebSocket
  XMLHttpRequest Worker Deno Bun`.split(/\s+/);
/** Names of these scopes. A variable or helper that rests on what reaches out is not among them. */
function knownNames(scopes) {
    const items = scopes.flatMap((scope) => scope.items);
    const imports = items.flatMap((item) => (item.is === 'import' ? importsOf(item.statement) : []));
    const bindings = items.flatMap((item) => (item.is === 'group' || item.is === 'test' ? [] : bindingsIn(item)));
    const declared = items.flatMap((item) => (item.is === 'declares' ? (0,read_fixture/* declaredBy */.Ol)(item.statement) : []));
    const known = [...imports.map(({ name }) => name), ...declared];
    const reaching = new Set(REACHING_GLOBALS.filter((name) => !known.includes(name)));
    for (const { name, reaches } of imports)
        if (reaches)
            reaching.add(name);
    for (let before = -1; before < reaching.size;) {
        before = reaching.size;
        for (const { names, by } of bindings)
            if (reachesBy(by, reaching))
                for (const name of names)
                    reaching.add(name);
    }
    return {
        names: new Set(known.filter((name) => !reaching.has(name))),
        ofRunner: new Set(imports.flatMap(({ name, module }) => (known_names_RUNNERS.has(bare(module)) ? [name] : []))),
    };
}
/** What a statement declares; what a hook or a call assigns. */
function bindingsIn({ is, statement }) {
    if (is === 'declares')
        return [{ names: (0,read_fixture/* declaredBy */.Ol)(statement), by: statement }];
    const found = [];
    const visit = (node) => {
        if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
            found.push({ names: (0,read_fixture/* namesIn */.wX)(node.left), by: node.right });
        ts_morph.ts.forEachChild(node, visit);
    };
    if (is === 'hook' || is === 'does')
        visit(statement);
    return found;
}
/** True where it uses one of these names as a value, and not as one of its own, or imports something as it runs. */
function reachesBy(statement, names) {
    const own = new Set();
    const collect = (node) => {
        if (ts_morph.ts.isVariableDeclaration(node) || ts_morph.ts.isParameter(node) || ts_morph.ts.isFunctionDeclaration(node))
            for (const name of (0,read_fixture/* declaredBy */.Ol)(node))
                own.add(name);
        ts_morph.ts.forEachChild(node, collect);
    };
    collect(statement);
    return usesOne(statement, new Set([...names].filter((name) => !own.has(name))));
}
function usesOne(node, names) {
    if (ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node))
        return false;
    if (node.kind === ts_morph.ts.SyntaxKind.ImportKeyword || ts_morph.ts.isMetaProperty(node))
        return true;
    if (ts_morph.ts.isIdentifier(node))
        return !(0,read_fixture/* isMemberName */.wt)(node) && names.has(node.text);
    return ts_morph.ts.forEachChild(node, (child) => usesOne(child, names) || undefined) ?? false;
}
function importsOf(statement) {
    if (ts_morph.ts.isVariableStatement(statement))
        return statement.declarationList.declarations.flatMap((one) => {
            const [, module = ''] = /^require\(['"]([^'"]*)/.exec(one.initializer?.getText() ?? '') ?? [];
            return (0,read_fixture/* declaredBy */.Ol)(one).map((name) => ({ name, module, reaches: reaches(module, name) }));
        });
    if (!ts_morph.ts.isImportDeclaration(statement))
        return [];
    const module = statement.moduleSpecifier.text;
    const { name, namedBindings } = statement.importClause ?? {};
    const whole = [name, namedBindings && ts_morph.ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined];
    const named = namedBindings && ts_morph.ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    return [
        ...whole.flatMap((one) => (one ? [{ name: one.text, module, reaches: reaches(module, one.text) }] : [])),
        ...named.map((one) => {
            const isRenamed = one.propertyName !== undefined && known_names_RUNNERS.has(bare(module));
            return { name: one.name.text, module, reaches: isRenamed || reaches(module, one.name.text) };
        }),
    ];
}
function reaches(module, name) {
    const own = bare(module);
    if (known_names_RUNNERS.has(own))
        return !OF_RUNNER.has(name);
    if (module !== own || external_node_module_.builtinModules.includes(own))
        return !HARMLESS.has(own);
    return REACHING.test(own);
}
function bare(module) {
    return module.replace(/^node:/, '');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/plain-code.js
/**
 * What proposed code may hold: plain language over names that its test file declares, by its syntax tree, before anything of it runs.
 * No processes, files, network, environment, modules, classes or ways to the machinery of the language. The sandbox holds all the same.
 */


const MAX_TEXT = 200;
const K = ts_morph.ts.SyntaxKind;
/** All kinds of nodes that there may be, beside tokens and types. */
const PLAIN = new Set([
    ...[K.Block, K.VariableStatement, K.VariableDeclarationList, K.VariableDeclaration, K.ExpressionStatement],
    ...[K.IfStatement, K.ForStatement, K.ForOfStatement, K.ReturnStatement, K.ThrowStatement],
    ...[K.TryStatement, K.CatchClause, K.FunctionDeclaration, K.EmptyStatement],
    ...[K.ArrowFunction, K.FunctionExpression, K.MethodDeclaration, K.Parameter, K.BindingElement],
    ...[K.ObjectBindingPattern, K.ArrayBindingPattern, K.OmittedExpression],
    ...[K.ObjectLiteralExpression, K.PropertyAssignment, K.ShorthandPropertyAssignment, K.SpreadAssignment],
    ...[K.ArrayLiteralExpression, K.SpreadElement, K.TemplateExpression, K.TemplateSpan, K.ParenthesizedExpression],
    ...[K.PropertyAccessExpression, K.ElementAccessExpression, K.CallExpression, K.NewExpression, K.AwaitExpression],
    ...[K.BinaryExpression, K.PrefixUnaryExpression, K.PostfixUnaryExpression, K.ConditionalExpression],
    ...[K.TypeOfExpression, K.VoidExpression, K.AsExpression, K.SatisfiesExpression, K.NonNullExpression],
    ...[K.JsxElement, K.JsxOpeningElement, K.JsxClosingElement, K.JsxSelfClosingElement, K.JsxFragment],
    ...[K.JsxOpeningFragment, K.JsxClosingFragment, K.JsxAttributes, K.JsxAttribute, K.JsxSpreadAttribute],
    ...[K.JsxExpression, K.ComputedPropertyName],
]);
/** What the language and its runtime have that can neither reach nor alter anything. */
const plain_code_HARMLESS = new Set(`undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Math JSON Intl Date Map Set WeakMap WeakSet RegExp Promise
  Error TypeError RangeError SyntaxError AggregateError ArrayBuffer Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array
  Float32Array Float64Array DataView Buffer URL URLSearchParams Request Response Headers FormData Blob File AbortController AbortSignal
  Event EventTarget TextEncoder TextDecoder structuredClone parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent
  expect vi jest`.split(/\s+/));
/** Names, of whatever, that lead to the machinery of the language, to modules, processes and files. */
const BARRED = new RegExp(`^(?:${[
    'constructor|prototype|__\\w+|arguments|eval|Function|globalThis|require',
    'defineProperty|defineProperties|getPrototypeOf|setPrototypeOf|getOwnPropertyDescriptors?|prepareStackTrace',
    '(?:rm|rmdir|unlink|rename|exec|execFile|spawn|fork|kill|exit|mkdir|mkdtemp|writeFile|appendFile|copyFile|symlink|chmod|chown|truncate)(?:Sync)?',
    'createWriteStream|dlopen|dangerouslySetInnerHTML|innerHTML|\\w*Snapshot',
].join('|')})$`);
/** A path to a member, as libraries take it. */
const BARRED_IN_TEXT = /\b(?:constructor|prototype|__\w+__)\b/;
const plain_code_DOUBLES = /^(?:fn|spyOn|mocked|isMockFunction|useFakeTimers|useRealTimers|setSystemTime|(?:advanceTimers|run(?:All|OnlyPending))\w*|(?:clear|reset|restore)AllMocks|waitFor)$/;
/** Of the runner's own objects doubles, clocks and what matches: nothing of modules, globals, the environment and other tests. */
const plain_code_OF_RUNNER = new Map([
    ['vi', plain_code_DOUBLES],
    ['jest', plain_code_DOUBLES],
    ['mock', /^(?:fn|method|getter|setter|reset|restoreAll)$/],
    ['expect', /^(?:any|anything|not|\w+Containing|stringMatching|closeTo|assertions|hasAssertions)$/],
]);
/** Why code is refused, in words for its author; undefined where it is plain. `known`: names that it finds around it. */
function whyNotPlain(code, known) {
    try {
        check(code, { ...known, names: new Set([...plain_code_HARMLESS, ...known.names]), own: new Set() });
        return undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return error.message;
        throw error;
    }
}
class NotPlain extends Error {
}
function check(node, around) {
    // `f<T>` is of the kind of types too, and runs: it is none of the plain kinds.
    if (ts_morph.ts.isTypeNode(node) && !ts_morph.ts.isExpressionWithTypeArguments(node))
        checkType(node);
    else if (ts_morph.ts.isIdentifier(node))
        checkName(node, around);
    else if (ts_morph.ts.isToken(node))
        checkToken(node);
    else
        checkWhole(node, around);
}
function checkWhole(node, around) {
    if (!PLAIN.has(node.kind))
        throw new NotPlain(`it holds \`${shown(node)}\`: only plain statements may stand there`);
    if (ts_morph.ts.isVariableDeclarationList(node) && (node.flags & ts_morph.ts.NodeFlags.BlockScoped) === 0)
        throw new NotPlain('it holds `var`');
    if (ts_morph.ts.isElementAccessExpression(node))
        checkKey(node.argumentExpression);
    if (ts_morph.ts.isBindingElement(node) && node.propertyName && !ts_morph.ts.isIdentifier(node.propertyName))
        checkKey(ts_morph.ts.isComputedPropertyName(node.propertyName) ? node.propertyName.expression : node.propertyName);
    if (ts_morph.ts.isCallExpression(node))
        checkReplaced(node);
    if (isAssignment(node))
        checkAssigned(ts_morph.ts.isBinaryExpression(node) ? node.left : node.operand, around);
    if (ts_morph.ts.isForOfStatement(node) && !ts_morph.ts.isVariableDeclarationList(node.initializer))
        throw new NotPlain('a loop has no variable of its own');
    const declared = declaredIn(node);
    const within = declared.length === 0
        ? around
        : { ...around, names: new Set([...around.names, ...declared]), own: new Set([...around.own, ...declared]) };
    ts_morph.ts.forEachChild(node, (child) => check(child, within));
}
/** Types are gone when code runs, yet checkers follow what they import. */
function checkType(node) {
    if (/\bimport\b/.test(node.getText()))
        throw new NotPlain('a type imports something');
}
function checkName(node, { names, ofRunner }) {
    const { text, parent } = node;
    if (BARRED.test(text))
        throw new NotPlain(`it uses \`${text}\``);
    if (ALTERS.test(text) && !altersLiteral(parent))
        throw new NotPlain(`it uses \`${shown(parent)}\``);
    if (isMember(node))
        return;
    if (!names.has(text))
        throw new NotPlain(`it uses \`${text}\`, which the test file neither declares nor imports for such use`);
    const members = plain_code_HARMLESS.has(text) || ofRunner.has(text) ? plain_code_OF_RUNNER.get(text) : undefined;
    if (!members || (text === 'expect' && ts_morph.ts.isCallExpression(parent) && parent.expression === node))
        return;
    const isCalled = ts_morph.ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    if (!ts_morph.ts.isPropertyAccessExpression(parent) || !members.test(parent.name.text) || !(isCalled || text === 'expect'))
        throw new NotPlain(`it uses \`${shown(parent)}\``);
}
/** A name behind a dot, or of a member in a literal, a pattern or an element. */
function isMember(node) {
    const { parent } = node;
    if (ts_morph.ts.isPropertyAccessExpression(parent))
        return parent.name === node;
    if (ts_morph.ts.isPropertyAssignment(parent) || ts_morph.ts.isMethodDeclaration(parent) || ts_morph.ts.isJsxAttribute(parent))
        return parent.name === node;
    return ts_morph.ts.isBindingElement(parent) && parent.propertyName === node;
}
const REFUSED_WORDS = new Set([K.ThisKeyword, K.SuperKeyword, K.ImportKeyword, K.ExportKeyword]);
function checkToken(node) {
    if (REFUSED_WORDS.has(node.kind))
        throw new NotPlain(`it uses \`${node.getText()}\``);
    const text = node.text;
    if (text === undefined || ts_morph.ts.isRegularExpressionLiteral(node))
        return;
    if (text.length > MAX_TEXT)
        throw new NotPlain('a text is too long');
    const lines = ts_morph.ts.isStringLiteral(node) ? node.getText() : text;
    if (BARRED_IN_TEXT.test(text) || (lines.includes('\n') && node.kind !== K.JsxText))
        throw new NotPlain(`it holds the text \`${shown(node)}\``);
}
/** Calls that take the name of a member give back what stands there: `vi.spyOn(of, 'name')`, `sinon.stub(of, 'name')`. */
const REPLACES = /^(?:spyOn|stub|spy|method|getter|setter)$/;
function checkReplaced({ expression, arguments: [, name] }) {
    const callee = ts_morph.ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    if (name && ts_morph.ts.isIdentifier(callee) && REPLACES.test(callee.text))
        checkKey(name);
}
/** What they are handed may be anybody's, unless it is written on the spot. */
const ALTERS = /^(?:assign|freeze|seal|preventExtensions)$/;
/** `Object.assign({ … }, …)` */
function altersLiteral(callee) {
    const call = callee.parent;
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !ts_morph.ts.isCallExpression(call) || call.expression !== callee)
        return false;
    const [first] = call.arguments;
    return first !== undefined && (ts_morph.ts.isObjectLiteralExpression(first) || ts_morph.ts.isArrayLiteralExpression(first));
}
function checkKey(node) {
    if (ts_morph.ts.isNumericLiteral(node))
        return;
    if (!ts_morph.ts.isStringLiteralLike(node) || BARRED.test(node.text) || ALTERS.test(node.text))
        throw new NotPlain(`it reads a member by \`[${shown(node)}]\`, which is not known beforehand`);
}
function isAssignment(node) {
    if (ts_morph.ts.isBinaryExpression(node)) {
        const { kind } = node.operatorToken;
        return kind >= K.FirstAssignment && kind <= K.LastAssignment;
    }
    if (!ts_morph.ts.isPrefixUnaryExpression(node) && !ts_morph.ts.isPostfixUnaryExpression(node))
        return false;
    return node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken;
}
/** What others see stays as their file has it: a hook may take away what a variable names. */
function checkAssigned(target, { own }) {
    if (!ts_morph.ts.isIdentifier(target) || !own.has(target.text))
        throw new NotPlain(`it assigns \`${shown(target)}\`, which is not a variable of its own`);
}
/** Names that hold within a node. */
function declaredIn(node) {
    if (ts_morph.ts.isBlock(node))
        return node.statements.flatMap(read_fixture/* declaredBy */.Ol);
    if (ts_morph.ts.isForStatement(node) || ts_morph.ts.isForOfStatement(node)) {
        const { initializer } = node;
        return initializer && ts_morph.ts.isVariableDeclarationList(initializer) ? initializer.declarations.flatMap(read_fixture/* declaredBy */.Ol) : [];
    }
    if (ts_morph.ts.isCatchClause(node))
        return node.variableDeclaration ? (0,read_fixture/* declaredBy */.Ol)(node.variableDeclaration) : [];
    if (!ts_morph.ts.isFunctionLike(node))
        return [];
    const name = ts_morph.ts.isFunctionExpression(node) && node.name ? [node.name.text] : [];
    return [...name, ...node.parameters.flatMap(read_fixture/* declaredBy */.Ol)];
}
function shown(node) {
    const text = node.getText().replace(/\s+/g, ' ');
    return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/amplify/scenarios.js
/** Tests as somebody proposes them: refused by what they hold, or tried like the variants of a test. */














/** What whoever writes scenarios is told of their form. */
const RULES = `A scenario is the body of a test in TypeScript or JavaScript: the statements between the braces of one of the tests shown, changed or written anew, as in
"const late = { ...order, status: 'late' };\\nawait service.handle(late);\\nexpect(queue.send).toHaveBeenCalledWith(late);"
It uses what the test's file imports and declares, its hooks and doubles, and plain statements: no imports, no require, no process, files, network, timers, classes, \`this\` or comments.
It sets something up, acts, and looks at results by top-level assertions. Expected values are observed when it runs: what counts is what is done and looked at.`;
const MAX_SHOWN = 4;
const scenarios_MAX_FILES = 4;
const MAX_BODY = 3_000;
/** Longer set-ups have no room in a prompt, or leave none. */
const MAX_AROUND = 6_000;
/** Tests that a scenario may start from: those of the nearest file whose own code is as plain as that of a scenario has to be. */
function shownTests(files, { file: source, name }, read) {
    const last = name.split('.').at(-1) ?? name;
    for (const file of (0,votes/* nearest */.pA)(files, source).slice(0, scenarios_MAX_FILES)) {
        const fixture = (0,read_fixture/* readFixture */.Y_)(read(file) ?? '', file);
        const open = fixture.tests.filter((test) => whyNotOpen(fixture, test, test.callback.body) === undefined);
        const rank = ({ callback }) => (callback.getText().includes(`${last}(`) ? 0 : 1);
        const tests = open
            .toSorted((a, b) => rank(a) - rank(b))
            .map(({ titlePath, statement }) => ({ title: titlePath, text: statement.getText() }))
            .filter(({ text }) => text.length <= MAX_BODY)
            .slice(0, MAX_SHOWN);
        const around = aroundText(fixture.scope);
        if (tests.length > 0 && around.length <= MAX_AROUND)
            return { file, around, tests };
    }
    return undefined;
}
function aroundText({ items }) {
    return items
        .flatMap((item) => {
        if (item.is === 'test' || item.is === 'left-out')
            return [];
        if (item.is !== 'group')
            return [item.statement.getText()];
        const { statement, body } = item.scope;
        const text = statement?.getText() ?? '';
        const from = statement?.getStart() ?? 0;
        return [
            `${text.slice(0, body.getStart() + 1 - from)}\n${aroundText(item.scope)}\n${text.slice(body.getEnd() - 1 - from)}`,
        ];
    })
        .join('\n');
}
/** Why code cannot stand in a test's place. */
function whyNotOpen({ scope }, test, body) {
    const { parameters, asteriskToken } = test.callback;
    if (parameters.length > 0 || asteriskToken)
        return 'the test takes arguments';
    if (body.statements.length === 0)
        return 'it does nothing';
    return whyNotPlain(body, knownNames(scopesOf(scope, test)));
}
/** Leaves instrumented sources behind: the caller restores the copy. */
async function tryScenarios(request, parts) {
    const { workspace, instrumented, project } = parts;
    const until = Date.now() + request.wallMs;
    const open = new Map(request.faults.map((fault) => [fault.id, fault]));
    for (const [file, made] of instrumented.files)
        await workspace.write(file, made.with(new Set(open.keys()), []).code);
    const cases = [];
    const failed = [];
    for (const [file, scenarios] of Map.groupBy(request.scenarios, (one) => one.file)) {
        const fixture = (0,read_fixture/* readFixture */.Y_)(workspace.read(file) ?? '', file);
        const read = scenarios.map((scenario, at) => ({ scenario, ...variantFor(scenario, fixture, String(at)) }));
        const variants = read.flatMap(({ variant }) => variant ?? []);
        const asking = { project, workspace, file, fixture, variants, open, until, signal: request.signal };
        const { told, heads } = variants.length > 0 ? await tellApart(asking) : NOTHING;
        const sightOf = ({ id }) => heads.get(sightKey(HEAD, id));
        const sound = told.filter(({ variant }) => !isMistaken(sightOf(variant)));
        const found = casesOf(sound, file, open, 'model');
        cases.push(...found);
        const edits = new Set(found.map((one) => (0,test_case/* fixtureOf */.lv)(one.case)?.edits));
        for (const { scenario, variant, refused = '' } of read) {
            if (variant && edits.has(variant.edits))
                continue;
            const reason = variant ? whyNothing(variant, sightOf(variant), told, open) : refused;
            if (reason !== undefined)
                failed.push({ scenario, reason: trimmed(reason, workspace) });
        }
    }
    return { cases, failed };
}
const NOTHING = { told: [], heads: new Map() };
function variantFor({ test: titles, body: code }, fixture, id) {
    const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === titles.join('\0'));
    if (!test)
        return { refused: 'there is no such test' };
    const body = readBody(code, fixture.source.fileName);
    if (typeof body === 'string')
        return { refused: body };
    const refused = whyNotOpen(fixture, test, body);
    if (refused !== undefined)
        return { refused };
    const variant = variantOf(fixture, test, id, [(0,rewritten/* newCallback */.EC)(test, callbackOf(test, body))]);
    return variant ? { variant } : { refused: 'assertions have to stand at the top of the test, not within something' };
}
/** What no reader sees, or sees elsewhere than it stands, and comments that engines know and the compiler does not. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}|<!--|-->/u;
/** The statements of a body, or of a test as a whole; else what is wrong with them. */
function readBody(code, file) {
    const text = code.replace(/\r\n?/g, '\n').trim();
    if (text.length > MAX_BODY)
        return 'it is too long';
    if (UNSEEN.test(text))
        return 'it holds characters that cannot be seen';
    const { source, tests } = (0,read_fixture/* readFixture */.Y_)(text, file);
    const [whole] = tests;
    if (whole && source.statements.length === 1 && tests.length === 1 && isRead(source))
        return whole.callback.body;
    const wrapped = (0,read_fixture/* readFixture */.Y_)(`test('', async () => {\n${text}\n});`, file);
    const problem = problemIn(wrapped.source);
    if (problem !== undefined)
        return `syntax: ${problem}`;
    const [only] = wrapped.tests;
    return only && wrapped.source.statements.length === 1 ? only.callback.body : 'it is more than the body of a test';
}
const isRead = (source) => problemIn(source) === undefined;
function problemIn(source) {
    const { parseDiagnostics: [first] = [] } = source;
    return first && ts_morph.ts.flattenDiagnosticMessageText(first.messageText, ' ');
}
/** An error of the language itself is a mistake of the scenario; others are results. */
function isMistaken(sight) {
    return /^(?:TypeError|ReferenceError|SyntaxError|an assertion)$/.test(sight?.threw ?? '');
}
/** Undefined where it was not seen to its end: a machine that is slow tells nothing. */
function whyNothing(variant, sight, all, open) {
    if (!sight)
        return undefined;
    const { threw, said = '', at, passed } = sight;
    if (isMistaken(sight))
        return `${variant.roles[at]?.statement.getText().split('\n')[0]} throws ${threw}: ${said}`;
    if (!passed.some((fault) => open.has(fault)))
        return 'it runs, but does not come to where the faults are';
    const told = all.find((one) => one.variant === variant);
    return told && told.faults.length > 0
        ? 'it runs, and what it looks at is the same with each of the faults in place'
        : undefined;
}
const MAX_REASON = 200;
/** One line that does not tell where the copy stands. */
function trimmed(text, { root }) {
    const here = (0,external_node_util_.stripVTControlCharacters)(text).replaceAll(root, '.').replace(/\s+/g, ' ');
    return here
        .replace(/(?<![\w.])(?:file:\/\/)?(?:\/[\w.@-]+){2,}/g, (found) => external_node_path_.posix.basename(found))
        .slice(0, MAX_REASON);
}

// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/instrumenter.js
/**
 * Stryker's instrumenter, step by step: parse, put mutants in, print. The package exports only all of it in one, with its own
 * mutators and numbers; its modules are imported by path, which is why its version is pinned.
 */


let loaded;
/** Loads Babel and the instrumenter at the first call (0.2 s). */
function loadInstrumenter() {
    loaded ??= load();
    return loaded;
}
async function load() {
    const [parser, generator, transformer, mutators, collector, mutant] = await Promise.all([
        __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 46411)),
        __webpack_require__.e(/* import() */ 4087).then(__webpack_require__.bind(__webpack_require__, 24087)),
        Promise.all(/* import() */[__webpack_require__.e(4087), __webpack_require__.e(6411), __webpack_require__.e(1575), __webpack_require__.e(5829), __webpack_require__.e(7949)]).then(__webpack_require__.bind(__webpack_require__, 25802)),
        Promise.all(/* import() */[__webpack_require__.e(4087), __webpack_require__.e(6411), __webpack_require__.e(1575), __webpack_require__.e(5829), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 55829)),
        Promise.all(/* import() */[__webpack_require__.e(4087), __webpack_require__.e(6411), __webpack_require__.e(1575), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 83570)),
        Promise.all(/* import() */[__webpack_require__.e(4087), __webpack_require__.e(6411), __webpack_require__.e(1575), __webpack_require__.e(5946)]).then(__webpack_require__.bind(__webpack_require__, 77295)),
    ]);
    // The package's own types ask for Babel's; ours say what of them is used.
    const transform = transformer.transformBabel;
    const newMutant = mutant.Mutant;
    const print = generator.default;
    return {
        mutators: mutators.allMutators,
        newCollector: () => new collector.MutantCollector(),
        newMutant: (id, fileName, original, mutable) => new newMutant(id, fileName, original, mutable),
        parse: (file, text) => parse(parser.parse, (0,component_file/* scriptName */.vD)(file, text), (0,component_file/* scriptOf */.Fl)(file, text)),
        transform: (tree, file, text, into, using) => {
            const ast = { root: tree, originFileName: file, rawContent: text, format: 'js' };
            const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
            transform(ast, into, { options, mutateDescription: true, logger: SILENT, isExpressionContext: false }, using);
        },
        print: (node) => print(node).code,
    };
}
const SILENT = new Proxy({}, { get: () => () => false });
/** As a module; what only a script may hold (`with`, octal numbers) as a script. */
function parse(parser, file, text) {
    const options = { plugins: pluginsFor(file), ranges: true, allowReturnOutsideFunction: true };
    try {
        return parser(text, { ...options, sourceType: 'module' });
    }
    catch (error) {
        if (!/\.c?js$/.test(file))
            throw error;
        return asScript(parser, text, options) ?? fail(error);
    }
}
function asScript(parser, text, options) {
    try {
        return parser(text, { ...options, sourceType: 'script' });
    }
    catch {
        return undefined; // the module's error is the one to show
    }
}
function fail(error) {
    throw error;
}
/** The syntax that Stryker's own parsers admit. */
function pluginsFor(file) {
    const ending = external_node_path_.extname(file).toLowerCase();
    if (/^\.[cm]?ts$/.test(ending))
        return ['typescript', 'decorators-legacy'];
    if (ending === '.tsx')
        return ['typescript', 'jsx', 'decorators-legacy'];
    return ['jsx', 'decorators', 'doExpressions', 'exportDefaultFrom', 'functionBind', 'throwExpressions'];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/syntax.js
/** Babel's syntax trees as plain data: what walks, compares and copies them, without Babel. */
const PLACE = new Set(['start', 'end', 'loc', 'range', 'extra']);
const COMMENTS = new Set(['comments', 'leadingComments', 'trailingComments', 'innerComments', 'tokens', 'errors']);
/** Parts that mean nothing at run time. */
const TYPES = new Set([
    ...['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeParameters', 'superTypeArguments'],
    ...[
        'implements',
        'predicate',
        'definite',
        'declare',
        'readonly',
        'accessibility',
        'override',
        'optional',
        'abstract',
    ],
]);
const TYPE_WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);
function isNode(value) {
    return typeof value === 'object' && value !== null && typeof value.type === 'string';
}
/** What a file's tree holds: statements, directives. */
function programOf(tree) {
    return isNode(tree['program']) ? tree['program'] : tree;
}
/** The name of an identifier; undefined for all else. */
function identifierName(node) {
    return isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;
}
/** The parts of a node that count at run time, by name: child nodes, lists of them (with holes) and plain values. */
function parts(node) {
    // `optional` says `a?.b` on a chain, and nothing at run time elsewhere.
    const chain = node.type.startsWith('Optional');
    return Object.entries(node).filter(([key]) => !PLACE.has(key) && !COMMENTS.has(key) && (!TYPES.has(key) || (chain && key === 'optional')));
}
function children(node) {
    return parts(node).flatMap(([, value]) => Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
}
/** A node without `as T`, `!` and their like around it. */
function withoutTypes(node) {
    let inner = node;
    while (TYPE_WRAPPERS.has(inner.type) && isNode(inner['expression']))
        inner = inner['expression'];
    return inner;
}
/** Equal keys: the same code, when layout, comments and types are ignored. */
function syntax_keyOf(node) {
    return JSON.stringify(meaning(node));
}
function meaning(value) {
    if (Array.isArray(value))
        return value.map(meaning);
    if (typeof value === 'bigint')
        return `${value}n`;
    if (!isNode(value))
        return value ?? null;
    const node = withoutTypes(value);
    return [
        node.type,
        ...parts(node).flatMap(([key, part]) => (isUnsaid(node, key, part) ? [] : [[key, meaning(part)]])),
    ];
}
/** Parts that the parser leaves out in one place and fills in with nothing in another. */
function isUnsaid(node, key, part) {
    return (part === undefined || part === null || part === false || (node.type === 'VariableDeclaration' && key === 'kind'));
}
/** A deep copy without comments; `placed` keeps the offsets. */
function copy(node, placed) {
    const copied = {};
    for (const [key, value] of Object.entries(node)) {
        if (COMMENTS.has(key) || (!placed && (key === 'start' || key === 'end' || key === 'loc' || key === 'range')))
            continue;
        copied[key] = copyValue(key, value, placed);
    }
    return copied;
}
function copyValue(key, value, placed) {
    if (Array.isArray(value))
        return value.map((item) => copyValue(key, item, placed));
    if (isNode(value))
        return copy(value, placed);
    return key === 'extra' ? withoutParentheses(value) : value;
}
function withoutParentheses(extra) {
    if (typeof extra !== 'object' || extra === null)
        return extra;
    const { parenthesized: _, parenStart: __, ...rest } = extra;
    return rest;
}
/** Calls `visit` for a node and everything in it, parents before children; `false` leaves the children out. */
function walk(node, visit) {
    const ancestors = [];
    const enter = (at) => {
        if (visit(at, ancestors) === false)
            return;
        ancestors.push(at);
        for (const child of children(at))
            enter(child);
        ancestors.pop();
    };
    enter(node);
}
/** Names that a tree declares anywhere: variables, parameters, functions, classes, imports. */
function declaredNames(tree) {
    const names = new Set();
    walk(tree, (node) => declare(node, names));
    return names;
}
/** Names that a node declares in the scope in which it stands, as a statement or a declaration of it. */
function namesBeside(node) {
    const names = new Set();
    walk(node, (inner, ancestors) => {
        const isOwn = ancestors.every(({ type }) => !isScope(type));
        if (isFunction(inner) || /^Class/.test(inner.type)) {
            if (isOwn && inner.type.endsWith('Declaration'))
                patternNames(inner['id'], names);
            return false;
        }
        const isHoisted = inner.type === 'VariableDeclarator' && ancestors.at(-1)?.['kind'] === 'var';
        if (inner.type !== 'CatchClause' && (isOwn || isHoisted))
            declare(inner, names);
        return true;
    });
    return names;
}
/** Names of `tree` that code in the place of `at`, a node of it, can use. */
function namesAt(tree, at) {
    const names = new Set();
    walk(tree, (node, ancestors) => {
        if (node !== at)
            return true;
        for (const scope of [...ancestors, node]) {
            declare(scope, names);
            for (const child of children(scope))
                for (const name of namesBeside(child))
                    names.add(name);
        }
        return false;
    });
    return names;
}
function isScope(type) {
    return /^(?:BlockStatement|StaticBlock|SwitchStatement|For(?:In|Of)?Statement|CatchClause)$/.test(type);
}
/** What the node itself declares, for itself or for what is around it. */
function declare(node, names) {
    if (node.type === 'VariableDeclarator')
        patternNames(node['id'], names);
    if (node.type === 'CatchClause')
        patternNames(node['param'], names);
    if (isFunction(node))
        for (const param of node['params'])
            patternNames(param, names);
    if (/^(Function|Class)(Declaration|Expression)$/.test(node.type))
        patternNames(node['id'], names);
    if (/^Import\w*Specifier$/.test(node.type))
        patternNames(node['local'], names);
    if (/^TS(Enum|Module|ImportEquals)Declaration$/.test(node.type))
        patternNames(node['id'], names);
}
function patternNames(pattern, names) {
    if (!isNode(pattern))
        return;
    if (pattern.type === 'Identifier')
        names.add(pattern['name']);
    const inner = {
        AssignmentPattern: 'left',
        RestElement: 'argument',
        TSParameterProperty: 'parameter',
        ObjectProperty: 'value',
    };
    patternNames(pattern[inner[pattern.type] ?? ''], names);
    for (const list of ['elements', 'properties']) {
        if (pattern.type.endsWith('Pattern') && Array.isArray(pattern[list])) {
            for (const item of pattern[list])
                patternNames(item, names);
        }
    }
}
/** Names that a tree reads or writes, wherever they are declared. */
function usedNames(tree) {
    const names = new Set();
    walk(tree, (node, ancestors) => {
        const parent = ancestors.at(-1);
        const isName = node.type === 'Identifier' || (node.type === 'JSXIdentifier' && /^[A-Z]/.test(String(node['name'])));
        if (isName && !(parent && isLabelOf(parent, node)))
            names.add(node['name']);
    });
    return names;
}
/** True for `b` of `a.b`, `{ b: 1 }`, `b() {}`: a name that nothing is looked up by. */
function isLabelOf(parent, node) {
    if (parent['computed'] === true)
        return false;
    if (parent.type.endsWith('MemberExpression'))
        return parent['property'] === node;
    return parent['key'] === node && parent['shorthand'] !== true;
}
function isFunction(node) {
    return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type);
}
function isExpression(node) {
    return (/(Expression|Literal)$|^(Identifier|Super|Import|JSXElement|JSXFragment)$/.test(node.type) &&
        !TYPE_WRAPPERS.has(node.type));
}
function isStatement(node) {
    return /(Statement|Declaration)$/.test(node.type);
}
/** True for a statement after which a name exists in its block. */
function declares(node) {
    return node.type.endsWith('Declaration');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/input-id.js
/** The id of an input: its text, so that equal inputs are equal in every process. */
function inputId(input) {
    return `${input_id_keyOf(input.entry)} ${JSON.stringify(input.act)}`;
}
/** What a step of an input runs: the export, or a member of it or of what it gives. */
function callName(entry, act) {
    if (!('callee' in act))
        return `${input_id_keyOf(entry)}.${'name' in act ? act.name : `[${act.do}]`}`;
    const { callee } = act;
    if (!('export' in callee))
        return `${input_id_keyOf(entry)}.${callee.member ?? '()'}`;
    return callee.member === undefined ? input_id_keyOf(callee.export) : `${input_id_keyOf(callee.export)}.${callee.member}`;
}
/** The export that an input is about: its entry while a step calls it, else the first that one does. */
function calledEntry(input) {
    const called = input.act.flatMap((act) => ('callee' in act && 'export' in act.callee ? [act.callee.export] : []));
    return called.find((ref) => input_id_keyOf(ref) === input_id_keyOf(input.entry)) ?? called[0] ?? input.entry;
}
function input_id_keyOf(ref) {
    return `${ref.file}#${ref.path}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/request.js
/** What QTest hands to the harness and what comes back: plain JSON files, never stdout. */
/** File names inside the output folder. */
const FILES = { journal: 'journal', checkpoint: 'checkpoint.jsonl', result: 'result.json' };
/** The global by which the copies ask: an object, which each of them looks for once, as globals are slow in a test's own world. */
const request_DOUBLES = 'qtestDoubles';

// EXTERNAL MODULE: ./build/src/languages/typescript/siblings.js
var typescript_siblings = __webpack_require__(7746);
;// CONCATENATED MODULE: ./build/src/languages/typescript/asking-calls.js
/**
 * Copies of files under test whose calls of imported functions ask first whether a double stands for the function: an import cannot be
 * changed from outside. The session writes them; the harness answers by a global that is there while doubles are.
 */







/** The texts, by path, in which calls of the imported functions that `within` (facts, test cases) has doubles for ask. */
async function askingTexts(texts, within, resolve) {
    const wanted = importedIn(within);
    if (wanted.length === 0)
        return new Map(texts);
    const engine = await loadInstrumenter();
    const asking = (file, text) => {
        const leads = (specifier) => resolve(file, specifier) ?? (/^\.{0,2}\//.test(specifier) ? undefined : (0,referenced_files/* fileOfPackage */.eD)(specifier));
        try {
            const made = withAskingCalls(engine, { file, text, wanted, resolve: leads });
            return made === text ? text : (0,typescript_siblings/* unchecked */.VJ)(file, made);
        }
        catch {
            return text; // what does not parse is told where it is loaded
        }
    };
    return new Map([...texts].map(([file, text]) => [file, asking(file, text)]));
}
function importedIn(within) {
    const found = new Map();
    JSON.stringify(within, (key, item) => {
        if (key === 'imported' && item?.file !== undefined)
            found.set(input_id_keyOf(item), item);
        return item;
    });
    return [...found.values()];
}
/** The text as it is where it calls nothing that is wanted. Throws the parser's SyntaxError. */
function withAskingCalls(engine, { file, text, wanted, resolve }) {
    const tree = engine.parse(file, text);
    const program = programOf(tree);
    const targets = new Map();
    const keyIfWanted = ({ specifier, path }) => {
        if (!targets.has(specifier))
            targets.set(specifier, resolve(specifier));
        return wanted.some((ref) => ref.file === targets.get(specifier) && ref.path === path)
            ? input_id_keyOf({ file: targets.get(specifier) ?? '', path })
            : undefined;
    };
    const imports = asking_calls_importsOf(program);
    const keys = new Map();
    const callees = [];
    walk(program, (node) => {
        const callee = /^(?:Optional)?CallExpression$/.test(node.type) ? node['callee'] : undefined;
        const called = callee && importedBy(callee, imports);
        const key = called && keyIfWanted(called);
        if (!callee || key === undefined)
            return;
        keys.set(text.slice(callee.start ?? 0, callee.end ?? 0), key);
        callees.push(callee);
    });
    if (callees.length === 0)
        return text;
    let made = text;
    for (const { start, end } of callees.sort((a, b) => (b.start ?? 0) - (a.start ?? 0))) {
        const callee = text.slice(start ?? 0, end ?? 0);
        made = `${made.slice(0, start ?? 0)}${HELPER}(${JSON.stringify(callee)}, ${callee})${made.slice(end ?? 0)}`;
    }
    return withHelper(file, made, helper(keys));
}
const HELPER = 'qtestCalled';
/** At the end, or where all scripts of a component see it. */
function withHelper(file, text, code) {
    const at = (0,component_file/* sharedScript */.d$)(file, text)?.end ?? text.length;
    return `${text.slice(0, at)}\n${code}${text.slice(at)}`;
}
/** A local of the same name as an import is told apart by what it is. A function declaration is there before any statement runs. */
function helper(keys) {
    const cases = [...keys].map(([callee, key]) => `    case ${JSON.stringify(callee)}: return called === ${callee} ? doubles(${JSON.stringify(key)}, called) : called;`);
    return `function ${HELPER}(callee, called) {
  const { ask: doubles } = (${HELPER}.own ??= globalThis.${request_DOUBLES} ??= {});
  if (doubles === undefined) return called;
  switch (callee) {
${cases.join('\n')}
  }
  return called;
}
`;
}
/** By the local name: what the file imports, and what it takes of `require`. */
function asking_calls_importsOf(program) {
    return new Map(children(program).flatMap((statement) => {
        if (statement.type === 'VariableDeclaration')
            return children(statement).flatMap(requiredBy);
        if (statement.type !== 'ImportDeclaration' || statement['importKind'] === 'type')
            return [];
        const specifier = String(statement['source']['value']);
        const specifiers = statement['specifiers'].filter((one) => one['importKind'] !== 'type');
        return specifiers.map((one) => [identifierName(one['local']) ?? '', { specifier, path: pathOf(one) }]);
    }));
}
/** `const mail = require('./mail')`, `const { send: post } = require('./mail')` */
function requiredBy({ id, init }) {
    if (!isNode(init) || init.type !== 'CallExpression' || identifierName(init['callee']) !== 'require')
        return [];
    const [from] = init['arguments'];
    if (from?.type !== 'StringLiteral' || !isNode(id))
        return [];
    const specifier = String(from['value']);
    const whole = identifierName(id);
    if (whole !== undefined)
        return [[whole, { specifier, path: 'default' }]];
    return children(id).flatMap(({ key, value }) => {
        const [local, path] = [identifierName(value), identifierName(key)];
        return local === undefined || path === undefined ? [] : [[local, { specifier, path }]];
    });
}
function pathOf(specifier) {
    if (specifier.type === 'ImportDefaultSpecifier')
        return 'default';
    if (specifier.type === 'ImportNamespaceSpecifier')
        return '';
    const imported = specifier['imported'];
    return identifierName(imported) ?? String(imported['value']);
}
/** `send` by its name, `mail.send` by the namespace. */
function importedBy(callee, imports) {
    const direct = imports.get(identifierName(callee) ?? '');
    if (direct)
        return direct.path === '' ? undefined : direct;
    if (callee.type !== 'MemberExpression' || callee['computed'] === true)
        return undefined;
    const space = imports.get(identifierName(callee['object']) ?? '');
    const path = identifierName(callee['property']);
    return space?.path === '' && path !== undefined ? { specifier: space.specifier, path } : undefined;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/packages.js
var detect_packages = __webpack_require__(61252);
;// CONCATENATED MODULE: ./build/src/languages/typescript/check.js
/** The project's own type check and lint, asked only about rendered test files. */





const CONFIG = 'tsconfig.qtest.json';
/** Names that a runner brings; a project whose tsconfig leaves its tests out does not know them, nor do its own tests. */
const RUNNER_NAME = /Cannot find (?:name|module) '(?:describe|it|test|expect|vi|jest|vitest|@jest\/globals|mocha|chai|assert|node:[\w/]+|require|module)'/;
/** Problems that the project's type checker and linter have with rendered files, less those that its own tests have too. */
async function checkRendered(project, files, deps) {
    if (files.length === 0)
        return { problems: [], unfinished: [] };
    const control = project.testFiles.find((file) => !files.some((f) => f.path === file));
    const unfinished = [];
    const run = async (file, args) => {
        const printed = await deps.run(file, args);
        if (!printed.timedOut)
            return printed.output;
        unfinished.push(external_node_path_.basename(file, '.js'));
        return '';
    };
    const request = { project, files, control, workspace: deps.workspace, run };
    const raw = [...(await typeProblems(request)), ...(await lintProblems(request))];
    const usual = new Set(raw.filter((p) => p.file === control).map((p) => p.rule));
    const byPath = new Map(files.map((f) => [f.path, f]));
    const problems = raw.flatMap((problem) => {
        const file = byPath.get(problem.file);
        if (!file || usual.has(problem.rule) || RUNNER_NAME.test(problem.message))
            return [];
        if (problem.fixable && deps.onFixable?.())
            return [];
        const at = offsetOf(file.text, problem.line);
        const holds = ({ start, end }) => start <= at.end && end >= at.start;
        const located = deps.locate(file);
        const own = located.filter(holds);
        // A problem in the body that rows share is a problem of every row.
        const owners = own.length > 0 ? own : located.filter((c) => holds(c.statement));
        const { message } = problem;
        if (owners.length === 0)
            return [{ file: file.path, message }];
        return owners.map(({ id }) => ({ file: file.path, case: id, message }));
    });
    return { problems, unfinished };
}
async function typeProblems({ project, files, control, workspace, run }) {
    const typed = files.filter((f) => /\.[cm]?tsx?$/.test(f.path));
    const tsc = findUp(workspace.root, project.root, 'node_modules/typescript/bin/tsc');
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
            ...(typed.some(({ text }) => /\.(?:vue|svelte)['"]/.test(text)) ? [COMPONENTS] : []),
        ],
        include: [],
        references: [],
    };
    await workspace.write(external_node_path_.posix.join(here, CONFIG), JSON.stringify(config));
    await workspace.write(external_node_path_.posix.join(here, COMPONENTS), ANY_COMPONENT);
    const output = await run(tsc, ['-p', external_node_path_.join(workspace.root, here, CONFIG), '--pretty', 'false']);
    const cwd = external_node_path_.join(workspace.root, project.root);
    return [...output.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(([, file = '', line, code = '', message = '']) => ({
        file: external_node_path_.relative(workspace.root, external_node_path_.resolve(cwd, file)),
        line: Number(line),
        rule: code,
        message: `${code}: ${message}`,
    }));
}
/** The compiler itself does not read single-file components. */
const COMPONENTS = 'qtest-components.d.ts';
const ANY_COMPONENT = ['vue', 'svelte']
    .map((ending) => `declare module '*.${ending}' {\n  const component: any;\n  export default component;\n}\n`)
    .join('');
const ESLINT_CONFIG = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.\w+)?)$/;
/** ESLint's JavaScript file, where it is installed and configured. */
function eslintOf(root, project) {
    const eslint = findUp(root, project.root, 'node_modules/eslint/bin/eslint.js');
    return eslint && hasEslintConfig(root, project.root) ? eslint : undefined;
}
/** What mends in a file what the linter refuses and can mend: `node FILE ARGS… PATH`. `root` is that of the copy. */
function fixCommand(root, project) {
    const file = eslintOf(root, project);
    return file === undefined ? undefined : { file, args: ['--fix', '--quiet', '--no-error-on-unmatched-pattern'] };
}
async function lintProblems({ project, files, control, workspace, run }) {
    const eslint = eslintOf(workspace.root, project);
    if (!eslint)
        return [];
    const cwd = external_node_path_.join(workspace.root, project.root);
    const names = [...files.map((f) => f.path), ...(control ? [control] : [])].map((f) => external_node_path_.join(workspace.root, f));
    const output = await run(eslint, ['--format', 'json', '--no-error-on-unmatched-pattern', ...names]);
    return parseEslint(output).flatMap((result) => result.messages
        .filter((m) => m.severity === 2 && m.ruleId)
        .map((m) => ({
        file: external_node_path_.relative(workspace.root, external_node_path_.resolve(cwd, result.filePath)),
        line: m.line ?? 1,
        rule: m.ruleId ?? '',
        message: `${m.ruleId}: ${m.message}`,
        fixable: m.fix !== undefined,
    })));
}
const eslintReport = schemas.array(schemas.looseObject({
    filePath: schemas.string(),
    messages: schemas.array(schemas.looseObject({
        ruleId: schemas.string().nullish(),
        severity: schemas.number(),
        line: schemas.number().optional(),
        message: schemas.string(),
        fix: schemas.looseObject({}).optional(),
    })),
}));
/** ESLint's JSON, found in output that may hold warnings around it; nothing where the linter itself failed. */
function parseEslint(output) {
    const line = output.split('\n').find((l) => l.startsWith('[{"filePath"'));
    return eslintReport.safeParse((0,read_claim/* parseClaim */.Ed)(line ?? '')).data ?? [];
}
function hasEslintConfig(root, project) {
    return (0,detect_packages/* foldersUp */.TS)(project).some((above) => {
        const folder = external_node_path_.join(root, above);
        const manifest = external_node_path_.join(folder, 'package.json');
        if ((0,read_claim/* readRegular */.VX)(manifest)?.includes('"eslintConfig"'))
            return true;
        return ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yml', 'yaml', ''].some((end) => [`eslint.config.${end}`, end ? `.eslintrc.${end}` : '.eslintrc'].some((name) => ESLINT_CONFIG.test(name) && (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name))));
    });
}
/** The first existing `name` in the project's folder or one above it, within the workspace. */
function findUp(root, project, name) {
    return (0,detect_packages/* foldersUp */.TS)(project)
        .map((folder) => external_node_path_.join(root, folder, name))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
function offsetOf(text, line) {
    let start = 0;
    for (let n = 1; n < line; n++)
        start = text.indexOf('\n', start) + 1;
    const end = text.indexOf('\n', start);
    return { start, end: end < 0 ? text.length : end };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/harness/renderer.js
var renderer = __webpack_require__(53359);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/rendering.js
/** Whether tests of a project can render components: what they need is the project's own. */



/** Packages that give Node a page. */
const PAGES = ['jsdom', 'happy-dom', 'jest-environment-jsdom'];
/** What is missing, with what would help; undefined where components can be rendered. `root`: absolute path of the repository. */
function whyNotRendered({ framework, root: folder }, root, ui) {
    const from = external_node_path_.join(root, folder);
    const isThere = (name) => folderOf(name, from, root) !== undefined;
    if (ui !== 'react' && framework !== 'vitest')
        return `${ui === 'vue' ? 'Vue' : 'Svelte'} components are rendered under Vitest only`;
    if (framework !== 'vitest' && framework !== 'jest')
        return 'components are rendered under Vitest and Jest only';
    const packages = Object.values(renderer/* TESTING */.Jv[ui]);
    const needed = [...packages, ...packages.flatMap((name) => peersOf(folderOf(name, from, root)))];
    const missing = needed.find((name) => !isThere(name));
    if (missing !== undefined)
        return `needs ${missing}`;
    return PAGES.some(isThere) ? undefined : 'no DOM environment: install jsdom';
}
function folderOf(name, from, root) {
    for (let at = from;; at = external_node_path_.dirname(at)) {
        const folder = external_node_path_.join(at, 'node_modules', name);
        if ((0,external_node_fs_.existsSync)(folder))
            return folder;
        if (at === root || at === external_node_path_.dirname(at))
            return undefined;
    }
}
/** What a package wants installed beside it: without that it does not load. */
function peersOf(folder) {
    const file = folder === undefined ? '' : external_node_path_.join(folder, 'package.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return [];
    const { peerDependencies = {}, peerDependenciesMeta = {} } = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    return Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/replacing.js
/** Vitest has a mock of a module for those that import it; Jest of what `require` gives. */
function replacesImports({ framework, moduleType }) {
    if (framework === 'vitest')
        return 'imported';
    return framework === 'jest' && moduleType === 'commonjs' ? 'required' : undefined;
}

;// CONCATENATED MODULE: ./build/src/mutate/confirm.js
/** No proof rests on a switch alone: some kills are seen again with the fault's text in the source and no switch anywhere. */

/** A tenth of the kills, and three at least (DESIGN, "Faults and the gate"). */
const SHARE = 0.1;
const LEAST = 3;
/** The kills to see again: drawn by the seed and the faults' ids, so that the same run draws the same ones. */
function drawKills(results, seed) {
    const killed = results.filter(({ status }) => status === 'killed');
    const lot = ({ fault }) => (0,external_node_crypto_.createHash)('sha256').update(`${seed}:${fault.id}`).digest('hex');
    const count = Math.max(LEAST, Math.ceil(killed.length * SHARE));
    return killed.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, count);
}
/** Runs the drawn kills by plain source edit. A kill that is not seen again makes the results worthless. */
async function confirmKills(results, seed, runPlain) {
    const drawn = drawKills(results, seed);
    const seen = await runPlain(drawn);
    const unseen = drawn.find((_, at) => seen[at] === 'passed');
    if (!unseen)
        return undefined;
    const { file, location, original, replacement } = unseen.fault;
    return {
        code: 'switch-observed',
        message: `${file}:${location.start.line}: with ${JSON.stringify(replacement)} written in place of ${JSON.stringify(original)} the tests pass, though they failed when it was switched on. A test sees the instrumentation, or is not stable: ${unseen.killedBy.join(', ')}`,
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/arid.js
/** Named rules for code in which a fault says nothing about the tests: such faults are counted and never judged. */

/** Objects whose methods write logs, and the methods; `this.logger.info` counts as `logger.info`. */
const LOGGERS = /^_?(?:console|log|logger|logging|winston|pino|bunyan|debug)$/i;
const LOG_METHODS = /^(?:log|trace|debug|verbose|silly|info|notice|warn|warning|error|fatal|critical|dir|table|group|groupEnd|time|timeEnd)$/;
const METRICS = /^_?(?:metrics?|statsd?|telemetry|tracer|span|histogram|counter|gauge)$/i;
const METRIC_METHODS = /^(?:inc|increment|dec|decrement|count|observe|timing|time|gauge|histogram|record|mark|addEvent|setAttribute)$/;
const DEPRECATIONS = /^(?:deprecate|deprecated|deprecationWarning|warnOnce|emitWarning)$/;
const DEBUG_ASSERTS = /^(?:debugAssert|devAssert|DCHECK)$/;
const ASSERTS = /^(?:assert|invariant|ok)$/;
const CACHES = /cache|memo/i;
const arid_RULES = [
    { id: 'log', applies: (place) => inCall(place, isLog) },
    {
        id: 'metrics',
        applies: (place) => inCall(place, (call) => METRICS.test(call.object ?? '') && METRIC_METHODS.test(call.name)),
    },
    { id: 'deprecation', applies: (place) => inCall(place, ({ name }) => DEPRECATIONS.test(name)) },
    {
        id: 'debug-assert',
        applies: (place) => inCall(place, (call) => DEBUG_ASSERTS.test(call.name) || (call.object === 'console' && call.name === 'assert')),
    },
    { id: 'debug-only', applies: isDebugOnly },
    { id: 'error-text', applies: isErrorText },
    { id: 'cache', applies: isCacheOnly },
    { id: 'display-name', applies: ({ ancestors }) => ancestors.some((node) => assigns(node) === 'displayName') },
];
/** The first rule by which a fault is not worth a test; undefined when it is. */
function aridBy(place) {
    return arid_RULES.find((rule) => rule.applies(place))?.id;
}
/** Inside such a call, the call itself, or statements that are nothing but such calls. */
function inCall({ node, ancestors }, is) {
    const isOne = (at) => {
        const call = callOf(at);
        return call !== undefined && is(call);
    };
    // A callback handed to a logger is still code of its own.
    const inner = ancestors.slice(ancestors.findLastIndex(isFunction) + 1);
    if (inner.some(isOne))
        return true;
    const statements = node.type === 'BlockStatement' ? node['body'] : [node];
    return (statements.length > 0 &&
        statements.every((at) => isOne(at.type === 'ExpressionStatement' ? at['expression'] : at)));
}
function callOf(node) {
    if (!/^(Optional)?CallExpression$/.test(node.type))
        return undefined;
    const callee = node['callee'];
    if (callee.type === 'Identifier')
        return { name: String(callee['name']), object: undefined };
    if (!callee.type.endsWith('MemberExpression') || callee['computed'] === true)
        return undefined;
    const object = callee['object'];
    const last = object.type.endsWith('MemberExpression') ? object['property'] : object;
    return { name: String(callee['property']['name']), object: String(last['name'] ?? '') };
}
function isLog({ name, object }) {
    if (object === undefined)
        return /^(?:debug|debuglog|log)$/.test(name);
    return LOGGERS.test(object) && LOG_METHODS.test(name);
}
/** The test or the branch of `if (process.env.DEBUG)`, `if (__DEV__)`, `if (debug.enabled)`. */
function isDebugOnly({ node, ancestors }) {
    const chain = [...ancestors, node];
    return chain.some((at, depth) => {
        if (at.type !== 'IfStatement' && at.type !== 'ConditionalExpression' && at['operator'] !== '&&')
            return false;
        const test = (at['test'] ?? at['left']);
        return test !== undefined && chain[depth + 1] !== at['alternate'] && asksForDebugging(test);
    });
}
function asksForDebugging(test) {
    let found = false;
    walk(test, (node) => {
        const property = node.type === 'MemberExpression' ? node['property'] : undefined;
        const name = String(property?.['name'] ?? property?.['value'] ?? '');
        const object = node['object'];
        const isEnvironment = object?.type === 'MemberExpression' && object['property']['name'] === 'env';
        if (isEnvironment && /^(DEBUG|NODE_DEBUG|VERBOSE|LOG_LEVEL)$/.test(name))
            found = true;
        if (name === 'enabled' && LOGGERS.test(String(object?.['name'])))
            found = true;
        if (node.type === 'Identifier' && node['name'] === '__DEV__')
            found = true;
    });
    return found;
}
/** Text that only ever reaches a person by an error's message. */
function isErrorText({ node, ancestors }) {
    const chain = [...ancestors, node];
    for (const [depth, at] of chain.entries()) {
        const child = chain[depth + 1];
        if (child && (isMessage(at, child) || assigns(at) === 'message'))
            return true;
        if (child && isText(child) && isSuperOfError(at, chain))
            return true;
        if (child && at.type === 'VariableDeclarator' && at['init'] === child && isText(child)) {
            const name = at['id']['name'];
            const around = ancestors.find(isFunction);
            if (typeof name === 'string' && around && isOnlyMessage(around, name))
                return true;
        }
    }
    return false;
}
/** `super('text')` in a class of errors. */
function isSuperOfError(call, chain) {
    if (call.type !== 'CallExpression' || call['callee'].type !== 'Super')
        return false;
    const owner = chain.findLast(({ type }) => type === 'ClassDeclaration' || type === 'ClassExpression');
    const parent = owner?.['superClass'];
    return /(?:Error|Exception)$/.test(String(parent?.['name'] ?? ''));
}
function isMessage(owner, child) {
    if (owner.type !== 'NewExpression' && owner.type !== 'CallExpression')
        return false;
    const args = owner['arguments'];
    const callee = owner['callee'];
    const name = String(callee['name'] ?? callee['property']?.['name'] ?? '');
    if (/(?:Error|Exception)$/.test(name)) {
        // A number is a status, not a message.
        return args.includes(child) && (isText(child) || (args[0] === child && child.type !== 'NumericLiteral'));
    }
    return ASSERTS.test(name) && args.indexOf(child) > 0 && isText(child);
}
function isText(node) {
    if (node.type === 'BinaryExpression' && node['operator'] === '+') {
        return isText(node['left']) || isText(node['right']);
    }
    return node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
}
/** Every use of the name stands in the arguments of an error. */
function isOnlyMessage(around, name) {
    let [uses, inErrors] = [0, 0];
    walk(around, (node, ancestors) => {
        if (node.type !== 'Identifier' || node['name'] !== name)
            return;
        const chain = [...ancestors, node];
        const parent = chain.at(-2);
        if (parent?.type === 'VariableDeclarator' && parent['id'] === node)
            return;
        uses++;
        if (chain.some((at, depth) => depth + 1 < chain.length && isMessage(at, chain[depth + 1])))
            inErrors++;
    });
    return uses > 0 && uses === inErrors;
}
/** The name of the member that is set: `message` of `error.message = …`. */
function assigns(node) {
    const left = node.type === 'AssignmentExpression' ? node['left'] : undefined;
    return left?.type === 'MemberExpression' ? String(left['property']['name'] ?? '') : undefined;
}
/** A fault after which a cache is only used less: a look-up that is skipped, an entry that is not kept. */
function isCacheOnly({ node, replacement, ancestors }) {
    const parent = ancestors.at(-1);
    if (parent?.type === 'IfStatement' && isLookUp(parent)) {
        if (parent['test'] === node)
            return replacement.type === 'BooleanLiteral' && replacement['value'] === false;
        return parent['consequent'] === node && isEmpty(replacement);
    }
    const call = node.type === 'ExpressionStatement' ? callOf(node['expression']) : undefined;
    return replacement.type === 'EmptyStatement' && call?.name === 'set' && CACHES.test(call.object ?? '');
}
/** `if (cache.has(key)) return …` */
function isLookUp(branch) {
    let asks = false;
    walk(branch['test'], (node) => {
        const call = callOf(node);
        if (call && /^(has|get)$/.test(call.name) && CACHES.test(call.object ?? ''))
            asks = true;
    });
    const then = branch['consequent'];
    const [only, ...more] = then.type === 'BlockStatement' ? then['body'] : [then];
    return asks && more.length === 0 && only?.type === 'ReturnStatement';
}
function isEmpty(node) {
    return (node.type === 'EmptyStatement' ||
        (isNode(node) && node.type === 'BlockStatement' && node['body'].length === 0));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/operator.js
/** Names by what is put in their place. A map, since `toString` is a name like any other. */
function swaps(names) {
    return new Map(Object.entries(names));
}
/** The name of `x` in `object.x(…)` and the object, where the node is such a call. */
function methodCall(node) {
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression')
        return undefined;
    const callee = node['callee'];
    const args = node['arguments'];
    if (!callee.type.endsWith('MemberExpression') || callee['computed'] === true)
        return undefined;
    const property = callee['property'];
    if (property.type !== 'Identifier' || args.some((arg) => arg.type === 'SpreadElement'))
        return undefined;
    return { object: callee['object'], method: property['name'], args };
}
/** `object.name` in place of the member expression. */
function renamed(member, name) {
    return { ...member, property: identifier(name) };
}
/** The call with another method and arguments. */
function calling(call, method, args = call['arguments']) {
    return { ...call, callee: renamed(call['callee'], method), arguments: args };
}
function identifier(name) {
    return { type: 'Identifier', name };
}
function numeric(value) {
    return { type: 'NumericLiteral', value };
}
function plusOne(node) {
    return { type: 'BinaryExpression', operator: '+', left: node, right: numeric(1) };
}
/** True for `name` itself, an identifier that is not a label. */
function isNamed(node, name) {
    const { type, name: own } = (node ?? {});
    return type === 'Identifier' && own === name;
}
/** `x` of `Math.x`, where the node is that member and is called. */
function calledMember(node, parent, object) {
    const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node;
    if (!isCalled || node.type !== 'MemberExpression' || node['computed'] === true || !isNamed(node['object'], object)) {
        return undefined;
    }
    return node['property']['name'];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/date-method.js

/** Setters are Stryker's (MethodExpression). UTC is not exchanged for local time: where tests run in UTC both are the same. */
const EXCHANGED = swaps({
    getDate: 'getDay',
    getDay: 'getDate',
    getHours: 'getMinutes',
    getMinutes: 'getSeconds',
    getSeconds: 'getMilliseconds',
    getUTCDate: 'getUTCDay',
    getUTCDay: 'getUTCDate',
    getUTCHours: 'getUTCMinutes',
    getUTCMinutes: 'getUTCSeconds',
    getUTCSeconds: 'getUTCMilliseconds',
});
const SHIFTED = new Set(['getMonth', 'getUTCMonth', 'getFullYear', 'getUTCFullYear']);
/** `date.getDate()` becomes `date.getDay()`, `date.getMonth()` becomes `date.getMonth() + 1`. */
const dateMethod = {
    name: 'DateMethod',
    replacements(node) {
        const call = methodCall(node);
        if (!call || call.args.length > 0)
            return [];
        const other = EXCHANGED.get(call.method);
        if (other !== undefined)
            return [calling(node, other)];
        return SHIFTED.has(call.method) ? [plusOne(node)] : [];
    },
};

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/math-function.js

/** `min` in place of `max` is Stryker's (MethodExpression). */
const math_function_EXCHANGED = swaps({
    floor: 'ceil',
    ceil: 'floor',
    round: 'floor',
    trunc: 'floor',
    sin: 'cos',
    cos: 'sin',
});
const LEFT_OUT = new Set(['abs', 'sign', 'sqrt', 'cbrt', 'log', 'log2', 'log10', 'exp', 'fround']);
/** A bound that is left out: either of the two may be the bound. */
const BOUNDS = new Set(['min', 'max']);
/** `Math.floor` becomes `Math.ceil`; `Math.abs(x)` becomes `x`; `Math.min(x, most)` becomes `x` or `most`. */
const mathFunction = {
    name: 'MathFunction',
    replacements(node, parent) {
        const name = calledMember(node, parent, 'Math');
        const other = name === undefined ? undefined : math_function_EXCHANGED.get(name);
        if (other !== undefined)
            return [renamed(node, other)];
        const call = methodCall(node);
        if (!call || !isNamed(call.object, 'Math'))
            return [];
        const isIdentity = LEFT_OUT.has(call.method) && call.args.length === 1;
        const isBound = BOUNDS.has(call.method) && call.args.length === 2;
        return isIdentity || isBound ? call.args : [];
    },
};

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/number-function.js

const CHECKS = swaps({
    isInteger: 'isFinite',
    isSafeInteger: 'isInteger',
    parseInt: 'parseFloat',
    parseFloat: 'parseInt',
});
const GLOBALS = swaps({ parseInt: 'parseFloat', parseFloat: 'parseInt' });
/** `Number.isInteger` becomes `Number.isFinite`, `parseInt(x, 16)` becomes `parseInt(x)`, `x.toFixed(2)` becomes `x.toFixed(3)`. */
const numberFunction = {
    name: 'NumberFunction',
    replacements(node, parent) {
        const member = calledMember(node, parent, 'Number');
        if (member !== undefined)
            return exchanged(CHECKS.get(member), (name) => renamed(node, name));
        const isCallee = parent?.type === 'CallExpression' && parent['callee'] === node;
        if (isCallee && node.type === 'Identifier')
            return exchanged(GLOBALS.get(String(node['name'])), identifier);
        return [...withoutRadix(node), ...otherDigits(node)];
    },
};
function exchanged(name, make) {
    return name === undefined ? [] : [make(name)];
}
/** A radix of ten is what is assumed anyway. */
function withoutRadix(node) {
    if (node.type !== 'CallExpression')
        return [];
    const args = node['arguments'];
    const [value, radix] = args;
    const isParse = isNamed(node['callee'], 'parseInt') || methodCall(node)?.method === 'parseInt';
    if (!isParse || !value || radix?.type !== 'NumericLiteral' || radix['value'] === 10)
        return [];
    return [{ ...node, arguments: [value] }];
}
function otherDigits(node) {
    const call = methodCall(node);
    const [digits] = call?.args ?? [];
    if (call?.method === 'toString' && digits?.type === 'NumericLiteral' && digits['value'] !== 10) {
        return [calling(node, 'toString', [])];
    }
    if (call?.method !== 'toFixed' && call?.method !== 'toPrecision')
        return [];
    if (digits === undefined)
        return call.method === 'toFixed' ? [calling(node, 'toFixed', [numeric(1)])] : [];
    return digits.type === 'NumericLiteral'
        ? [calling(node, call.method, [numeric(digits['value'] + 1)])]
        : [];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/numeric-literal.js

/** Where a number stands for itself: an operand has an operator beside it that is exchanged. */
const PLACES = {
    ObjectProperty: ['value'],
    VariableDeclarator: ['init'],
    AssignmentExpression: ['right'],
    AssignmentPattern: ['right'],
    ReturnStatement: ['argument'],
    ArrowFunctionExpression: ['body'],
    ConditionalExpression: ['consequent', 'alternate'],
};
const CALLS = new Set(['CallExpression', 'OptionalCallExpression', 'NewExpression']);
/** Methods of built-in values: the other operators of QTest know what to do with their numbers, or they say how something is printed. */
const BUILT_IN = /^(?:at|char(?:Code)?At|codePointAt|flat|padEnd|padStart|parseInt|repeat|s?p?lice|stringify|substr(?:ing)?|to[A-Z]\w*)$/;
/** `status: 503` becomes `status: 0`, `attempt = 0` becomes `attempt = 1`. */
const numericLiteral = {
    name: 'NumericLiteral',
    replacements(node, parent) {
        if (node.type !== 'NumericLiteral' || !parent)
            return [];
        const isItself = PLACES[parent.type]?.some((key) => parent[key] === node);
        const isArgument = CALLS.has(parent.type) && parent['callee'] !== node && !isBuiltIn(parent);
        return isItself || isArgument ? [numeric(node['value'] === 0 ? 1 : 0)] : [];
    },
};
function isBuiltIn(call) {
    return BUILT_IN.test(methodCall(call)?.method ?? '') || isNamed(call['callee'], 'parseInt');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/string-method.js

const string_method_EXCHANGED = swaps({
    indexOf: 'lastIndexOf',
    lastIndexOf: 'indexOf',
    padStart: 'padEnd',
    padEnd: 'padStart',
});
const CUT = new Set(['slice', 'substring']);
/** What Stryker's MethodExpression, which takes whole calls away, leaves out: `s.slice(0, 2)` becomes `s.slice(0)`, `/x/g` becomes `/x/`. */
const stringMethod = {
    name: 'StringMethod',
    replacements(node) {
        if (node.type === 'RegExpLiteral')
            return withoutFlags(node);
        const call = methodCall(node);
        if (!call)
            return [];
        const { method, object, args } = call;
        const [first, second] = args;
        const other = string_method_EXCHANGED.get(method);
        if (other !== undefined)
            return [calling(node, other)];
        if (CUT.has(method) && first && second)
            return [calling(node, method, [first])];
        if (method === 'replace' && first?.type === 'StringLiteral')
            return [calling(node, 'replaceAll')];
        if (method === 'replaceAll' && first?.type === 'StringLiteral')
            return [calling(node, 'replace')];
        if (method === 'at' && args.length === 1 && first && isMinusOne(first))
            return [calling(node, 'at', [numeric(0)])];
        if (method === 'localeCompare' && first) {
            const callee = { ...node['callee'], object: first };
            return [{ ...node, callee, arguments: [object, ...args.slice(1)] }];
        }
        return [];
    },
};
/** One flag fewer: all matches, or letters of either case. */
function withoutFlags(node) {
    const flags = String(node['flags']);
    const { extra: _, ...plain } = node;
    return ['g', 'i'].flatMap((flag) => flags.includes(flag) ? [{ ...plain, flags: flags.replace(flag, '') }] : []);
}
function isMinusOne(node) {
    const argument = node['argument'];
    return node.type === 'UnaryExpression' && node['operator'] === '-' && argument?.['value'] === 1;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/unused-call.js
const unused_call_CALLS = new Set(['CallExpression', 'OptionalCallExpression']);
/** `await stock.release(id);` is left out; the engine does so with calls that nobody awaits. */
const awaitedCall = {
    name: 'CallExpression',
    replacements(node) {
        if (node.type !== 'ExpressionStatement')
            return [];
        const expression = node['expression'];
        return expression.type === 'AwaitExpression' && isCall(expression['argument'])
            ? [{ type: 'EmptyStatement' }]
            : [];
    },
};
/** `stock.release(id);` becomes `stock.release();`, `queue.retry(message, 500);` becomes `queue.retry(message);`. */
const callArgument = {
    name: 'CallArgument',
    replacements(node, parent) {
        if (parent?.type !== 'ExpressionStatement')
            return [];
        if (node.type === 'AwaitExpression') {
            const shorter = withoutLast(node['argument']);
            return shorter ? [{ ...node, argument: shorter }] : [];
        }
        const shorter = withoutLast(node);
        return shorter ? [shorter] : [];
    },
};
function isCall(node) {
    return unused_call_CALLS.has(node.type);
}
/** The call of a method with one argument less. Functions as arguments are told by what is in them. */
function withoutLast(node) {
    if (!isCall(node) || !node['callee'].type.endsWith('MemberExpression'))
        return undefined;
    const args = node['arguments'];
    const last = args.at(-1);
    if (!last || /Function|Spread/.test(last.type))
        return undefined;
    return { ...node, arguments: args.slice(0, -1) };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/operators/operators.js
/** QTest's own operators, beside HunkRevert, which needs base. */






const OPERATORS = [
    mathFunction,
    numberFunction,
    numericLiteral,
    dateMethod,
    stringMethod,
    awaitedCall,
    callArgument,
];

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/collect.js


/** What Stryker's mutators make of the nodes in scope. Its own rules hold: comments that switch mutants off, mutants that make others needless. */
function engineCandidates(engine, file, text, scope) {
    const made = new Map();
    const recording = engine.mutators.map((mutator) => {
        return {
            ...mutator,
            *mutate(path, context) {
                const owner = scope.ownerOf(path.node);
                if (!owner)
                    return;
                for (const replacement of mutator.mutate(path, context)) {
                    // Copied at once: further down the tree is rewritten in place.
                    const candidate = { operator: mutator.name, node: path.node, replacement: copy(replacement, true), owner };
                    made.set(replacement, candidate);
                    yield replacement;
                }
            },
        };
    });
    const collector = engine.newCollector();
    engine.transform(untyped(engine.parse(file, text)), file, text, collector, recording);
    return collector.mutants.flatMap(({ replacement, ignoreReason }) => {
        const candidate = made.get(replacement);
        return candidate ? [ignoreReason === undefined ? candidate : { ...candidate, disabled: true }] : [];
    });
}
/** What QTest's own operators make of the nodes in scope. */
function ownCandidates(root, scope) {
    const found = [];
    walk(root, (node, ancestors) => {
        if (/^(Import|TS\w*Declaration)/.test(node.type))
            return false;
        const owner = scope.ownerOf(node);
        if (!owner)
            return true;
        for (const operator of OPERATORS) {
            for (const replacement of operator.replacements(node, ancestors.at(-1))) {
                found.push({ operator: operator.name, node, replacement: copy(replacement, true), owner });
            }
        }
        return true;
    });
    return found;
}
const STRIPPED = new Set(['TSAsExpression', 'TSSatisfiesExpression']);
/** The tree with `as T` taken away in place: Stryker looks at nothing inside it, and the instrumented text is not type-checked. */
function untyped(root) {
    const strip = (value) => {
        if (Array.isArray(value)) {
            for (const [at, item] of value.entries())
                value[at] = strip(item);
            return value;
        }
        if (typeof value !== 'object' || value === null)
            return value;
        const node = value;
        if (typeof node['type'] !== 'string')
            return value;
        if (STRIPPED.has(node['type']))
            return strip(node['expression']);
        for (const key of Object.keys(node)) {
            if (!/^(loc|extra|\w*[cC]omments|errors|tokens)$/.test(key))
                node[key] = strip(node[key]);
        }
        return node;
    };
    return strip(root);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/component-script.js
/** What is different about the scripts of single-file components. */


/** What compilers take out of `<script setup>`: names of the script, and so switches, cannot stand there. */
const MACRO = /\b(?:defineProps|defineEmits|defineModel|defineOptions|defineSlots|withDefaults)\b/;
/** True for what runs for each component that is made, and not when its file is loaded. */
function isInSetup(file, text, offset) {
    return (0,component_file/* scriptRanges */.WM)(file, text).some(({ start, end, setup }) => setup && start <= offset && offset < end);
}
/** What Svelte's compiler takes for its own, in components and in modules beside them; it says where each may stand. */
const RUNE = /^\$(?:state|derived|props|effect|bindable|inspect|host)$/;
const HAS_RUNES = /\.svelte(?:\.[jt]s)?$/;
/** True for files of which a compiler takes words for its own. */
function hasMacros(file) {
    return HAS_RUNES.test(file) || (0,component_file/* uiOf */.Y8)(file) === 'vue';
}
/** True where no switch can stand for a node of such a file, as a compiler that runs before would not find its own words; `ancestors` from the file's tree on. */
function component_script_isFixed(file, text, ancestors, { node, replacement }) {
    if (HAS_RUNES.test(file))
        return isReactive(ancestors) || holdsRune(node) || holdsRune(replacement);
    return isOfMacro(file, text, ancestors, node);
}
/** The statement of `$: total = price * count`, by which Svelte 4 declares a name. */
function isReactive(ancestors) {
    const [around, within] = [ancestors.at(-1), ancestors.at(-2)];
    const label = around?.type === 'LabeledStatement' ? around : within?.type === 'LabeledStatement' ? within : undefined;
    return (label === around || around?.type === 'ExpressionStatement') && identifierName(label?.['label']) === '$';
}
/** True for an expression that is a rune, or holds one outside of its functions. */
function holdsRune(node) {
    if (/(?:Statement|Declaration)$/.test(node.type))
        return false;
    let holds = false;
    walk(node, (inner) => {
        if (RUNE.test(identifierName(inner) ?? ''))
            holds = true;
        return !isFunction(inner);
    });
    return holds;
}
/** True where a node stands in what a macro is given, or gives. */
function isOfMacro(file, text, ancestors, node) {
    const statement = ancestors[ancestors.findIndex(({ type }) => type === 'Program') + 1] ?? node;
    return (isInSetup(file, text, statement.start ?? 0) && MACRO.test(text.slice(statement.start ?? 0, statement.end ?? 0)));
}
/** The statements of a file's tree. */
function statementsOf(tree) {
    return programOf(tree)['body'];
}
/** The file with its scripts printed from their tree. What is none of its `own` statements stands behind the one before it, or where all scripts see it. */
function printScripts(engine, file, text, { tree, own }) {
    const ranges = (0,component_file/* scriptRanges */.WM)(file, text);
    const bodies = ranges.map(() => []);
    let at = ranges.findIndex(({ start }) => start === (0,component_file/* sharedScript */.d$)(file, text)?.start);
    for (const statement of statementsOf(tree)) {
        const { start } = statement;
        if (own.has(statement))
            at = ranges.findIndex((range) => range.start <= (start ?? 0) && (start ?? 0) < range.end);
        bodies[at]?.push(statement);
    }
    const scripts = bodies.map((body) => engine.print({ ...programOf(tree), body }));
    return (0,component_file/* withScripts */.jg)(file, text, scripts);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/hunks.js
/** The stretches in which a function of head differs from its counterpart on base: the smallest subtrees, statements by runs. */


/** Empty for equal code; `lift` when nothing inside `head` can take base's code. */
function hunksBetween(head, base) {
    const [h, b] = [withoutTypes(head), withoutTypes(base)];
    if (syntax_keyOf(h) === syntax_keyOf(b))
        return [];
    if (h.type === b.type) {
        const inner = betweenParts(h, b);
        const isScattered = inner !== 'lift' && isExpression(h) && !isFunction(h) && inner.filter(isInExpression).length > 1;
        if (inner !== 'lift' && !isScattered && !isBareOperand(h, inner))
            return inner;
    }
    return hunks_fits(h, b) ? [whole(h, b)] : 'lift';
}
/** The node of head as a whole, put back to base's. */
function whole(head, base) {
    return { node: head, replacement: copy(base, false), head: [head], base: [base] };
}
/** `total` for `sum` says little to a reader: `total > 100` for `sum > 100` does. */
function isBareOperand(head, [hunk, ...more]) {
    const isOperand = hunk !== undefined && (head['left'] === hunk.node || head['right'] === hunk.node);
    return (/^(Binary|Assignment)Expression$/.test(head.type) &&
        more.length === 0 &&
        isOperand &&
        /^Identifier$|Literal$/.test(hunk.node.type));
}
function isInExpression({ node }) {
    return isExpression(node);
}
const MEMBERS = new Set(['ObjectProperty', 'ObjectMethod', 'SpreadElement']);
function hunks_fits(head, base) {
    if (isExpression(head))
        return isExpression(base) && !/^(Super|Import)$/.test(head.type + base.type);
    if (isStatement(head))
        return isStatement(base) && !declares(head) && !declares(base);
    if (head.type === 'SwitchCase')
        return base.type === 'SwitchCase';
    return MEMBERS.has(head.type) && MEMBERS.has(base.type);
}
function betweenParts(head, base) {
    const before = new Map(parts(base));
    const names = new Set([...parts(head).map(([name]) => name), ...before.keys()]);
    const found = [];
    for (const name of names) {
        const inner = betweenPart(head, base, name);
        if (inner === 'lift')
            return 'lift';
        found.push(...inner);
    }
    return found;
}
function betweenPart(head, base, name) {
    const [h, b] = [head[name], base[name]];
    if (Array.isArray(h) && Array.isArray(b)) {
        if (name === 'params')
            return betweenParameters(h, b);
        if (name === 'body' && head.type === 'BlockStatement')
            return betweenStatements(head, h, base, b);
        return betweenItems(h, b);
    }
    if (!isNode(h) || !isNode(b))
        return isSame(head, name, h, b) ? [] : 'lift';
    if (syntax_keyOf(h) === syntax_keyOf(b))
        return [];
    return isOnlyTogether(head, base, name) ? 'lift' : hunksBetween(h, b);
}
function isSame(owner, name, a, b) {
    if (owner.type === 'VariableDeclaration' && name === 'kind')
        return true;
    return isNode(a) || isNode(b) ? false : (a || null) === (b || null);
}
/** Parts that mean nothing without the node that they belong to: names of members, patterns, texts of JSX attributes. */
function isOnlyTogether(head, base, name) {
    const isLabel = (name === 'property' || name === 'key') && head['computed'] !== true;
    if (isLabel || name === 'label' || name === 'id' || name === 'param')
        return true;
    if (head.type === 'ObjectProperty')
        return head['shorthand'] === true || base['shorthand'] === true;
    const isContainer = (node) => node[name].type === 'JSXExpressionContainer';
    return head.type === 'JSXAttribute' && !(isContainer(head) && isContainer(base));
}
function betweenItems(head, base) {
    if (head.length !== base.length)
        return 'lift';
    const found = [];
    for (const [at, h] of head.entries()) {
        const b = base[at];
        if (!isNode(h) && !isNode(b))
            continue; // holes
        const inner = isNode(h) && isNode(b) ? hunksBetween(h, b) : 'lift';
        if (inner === 'lift')
            return 'lift';
        found.push(...inner);
    }
    return found;
}
/** Of parameters only default values can be put back by themselves. */
function betweenParameters(head, base) {
    if (head.length !== base.length)
        return 'lift';
    const found = [];
    for (const [at, h] of head.entries()) {
        const b = base[at];
        if (!isNode(h) || !isNode(b))
            return 'lift';
        if (syntax_keyOf(h) === syntax_keyOf(b))
            continue;
        const isDefault = h.type === 'AssignmentPattern' && b.type === h.type;
        if (!isDefault || syntax_keyOf(h['left']) !== syntax_keyOf(b['left']))
            return 'lift';
        const inner = hunksBetween(h['right'], b['right']);
        if (inner === 'lift')
            return 'lift';
        found.push(...inner);
    }
    return found;
}
function betweenStatements(block, head, baseBlock, base) {
    if (syntax_keyOf({ type: 'X', of: block['directives'] }) !== syntax_keyOf({ type: 'X', of: baseBlock['directives'] }))
        return 'lift';
    return runs(head, base, syntax_keyOf).flatMap((run) => betweenRun(block, head, run));
}
/** Statements of one kind are taken for each other's counterparts; what is left over was added or removed. */
function betweenRun(block, all, run) {
    const found = [];
    let [h, b] = [0, 0];
    const pairUpTo = (end) => {
        for (; h < end; h++, b++) {
            const pair = { at: run.at + h, head: run.head.slice(h, h + 1), base: run.base.slice(b, b + 1) };
            const inner = betweenItems(pair.head, pair.base);
            found.push(...(inner === 'lift' ? [runHunk(block, all, pair)] : inner));
        }
    };
    for (const odd of runs(run.head, run.base, ({ type }) => type)) {
        pairUpTo(odd.at);
        found.push(runHunk(block, all, { ...odd, at: run.at + odd.at }));
        h += odd.head.length;
        b += odd.base.length;
    }
    pairUpTo(run.head.length);
    return found;
}
/** Neighbouring statements without a counterpart of the same key on the other side. */
function runs(head, base, key) {
    const found = [];
    let [h, b] = [0, 0];
    let open;
    const close = () => {
        if (open)
            found.push({ at: open.h, head: head.slice(open.h, h), base: base.slice(open.b, b) });
        open = undefined;
    };
    for (const { added, removed, count } of (0,array/* diffArrays */.E)(base.map(key), head.map(key))) {
        if (added || removed)
            open ??= { h, b };
        else
            close();
        if (!removed)
            h += count;
        if (!added)
            b += count;
    }
    close();
    return found;
}
/** One statement for others where no name is declared; else the whole block with the run put back, since names live in blocks. */
function runHunk(block, all, { at, head, base }) {
    const [only] = head;
    if (head.length === 1 && only && ![...head, ...base].some(declares)) {
        return { node: only, replacement: oneStatement(base), head, base };
    }
    const body = [...all.slice(0, at), ...base, ...all.slice(at + head.length)];
    const next = all[at + head.length];
    const replacement = copy({ ...block, body }, false);
    return { node: block, replacement, head, base, ...(next ? { next } : {}) };
}
function oneStatement(statements) {
    const [first, ...more] = statements;
    if (!first)
        return { type: 'EmptyStatement' };
    return more.length === 0
        ? copy(first, false)
        : copy({ type: 'BlockStatement', body: statements, directives: [] }, false);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/hunk-revert.js


const HUNK_REVERT = 'HunkRevert';
/** One candidate a hunk of the edited functions and of the changed bindings. Hunks that need names which head lacks are left out. */
function hunkReverts(head, baseOf, edited, bindings) {
    const ofFunctions = edited.flatMap((fn) => {
        const base = baseOf(fn);
        const now = functionAt(head.root, fn.head);
        const before = base && fn.base && functionAt(base.root, fn.base.function);
        return base && now && before ? revertsOf({ head, base, now, before, owner: fn }) : [];
    });
    const ofBindings = bindings.flatMap(({ name, function: owner }) => {
        const base = baseOf(owner);
        const now = bindingValue(head.root, name);
        const before = base && bindingValue(base.root, name);
        return base && now && before ? revertsOf({ head, base, now, before, owner }) : [];
    });
    return [...ofFunctions, ...ofBindings];
}
/** Hunk by hunk; the whole function where a hunk cannot be put back alone. */
function revertsOf(pair) {
    const found = hunksBetween(pair.now, pair.before);
    const single = found === 'lift' ? [] : found.filter((hunk) => isUsable(hunk, pair));
    const isComplete = found !== 'lift' && single.length === found.length;
    const all = isComplete ? single : [...single, ...wholeOf(pair).filter((hunk) => isUsable(hunk, pair))];
    return all.map((hunk) => candidateOf(hunk, pair));
}
function wholeOf({ now, before }) {
    if (isExpression(now) && isExpression(before))
        return [whole(now, before)];
    const [body, old] = [now['body'], before['body']];
    return isNode(body) && isNode(old) && body.type === old.type ? [whole(body, old)] : [];
}
function candidateOf({ node, replacement, head, base, next }, pair) {
    const isAround = node.type === 'BlockStatement' && head[0] !== node;
    const statements = isAround ? { statements: [...head, ...base] } : {};
    const common = { operator: HUNK_REVERT, node, replacement, owner: pair.owner, ...statements };
    if (head.length === 1 && head[0] === node && isExpression(node)) {
        return { ...common, text: { start: node.start ?? 0, end: node.end ?? 0, replacement: textOf(pair.base, base) } };
    }
    if (head.length > 0)
        return { ...common, text: { ...range(head), replacement: textOf(pair.base, base) } };
    if (!next)
        return { ...common, text: { ...range([node]), replacement: blockText(pair, node, base) } };
    const kept = pair.head.text.slice(next.start ?? 0, next.end ?? 0);
    return { ...common, text: { ...range([next]), replacement: `${textOf(pair.base, base)}\n${kept}` } };
}
/** A block with base's statements at its end. */
function blockText({ head, base: tree }, block, base) {
    const text = head.text.slice(block.start ?? 0, block.end ?? 0);
    return `${text.slice(0, -1).trimEnd()}\n${textOf(tree, base)}\n}`;
}
function range(nodes) {
    return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}
function textOf({ text }, nodes) {
    const { start, end } = range(nodes);
    return text.slice(start, end);
}
/** True when base's code finds its names in head, and head's other code still finds those that the hunk takes away. */
function isUsable({ node, replacement, head, base }, { head: file, base: was, now, before }) {
    if (declaresTwice(replacement))
        return false;
    if (head.length === 0 && isUnused(base, now))
        return false;
    if (!canPause(functionAround(now, node), base))
        return false;
    if (node.type === 'BlockStatement' && isDerivedConstructor(file.root, now))
        return false;
    const known = new Set([...moduleNames(file.root), ...namesAt(now, node)]);
    const onBase = new Set([...moduleNames(was.root), ...declaredNames(before)]);
    const brought = new Set(base.flatMap((one) => [...namesBeside(one)]));
    const taken = head.flatMap((one) => [...namesBeside(one)]).filter((name) => !brought.has(name));
    for (const name of taken)
        known.delete(name);
    for (const one of base)
        for (const name of declaredNames(one))
            known.add(name);
    const needed = base.flatMap((one) => [...usedNames(one)]);
    if (needed.some((name) => onBase.has(name) && !known.has(name)))
        return false;
    const left = usedOutside(now, head);
    return !taken.some((name) => left.has(name));
}
/** Declarations that nothing on head asks for: by themselves they change nothing, beside what used them they do. */
function isUnused(declarations, now) {
    const used = usedNames(now);
    return declarations.every((one) => declares(one) && [...namesBeside(one)].every((name) => !used.has(name)));
}
/** `await` and `yield` of their own stand only in a function that is async, or a generator. */
function canPause(fn, nodes) {
    if (!isFunction(fn))
        return true; // a module may wait
    let can = true;
    const look = (node) => {
        const awaits = node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true);
        if (awaits && fn['async'] !== true)
            can = false;
        if (node.type === 'YieldExpression' && fn['generator'] !== true)
            can = false;
        return !isFunction(node);
    };
    for (const node of nodes)
        walk(node, look);
    return can;
}
/** The innermost function of `fn` in which a node of it stands. */
function functionAround(fn, node) {
    let around = fn;
    walk(fn, (at, ancestors) => {
        if (at === node)
            around = ancestors.findLast(isFunction) ?? fn;
    });
    return around;
}
/** A function that moved stands in the part that is put back and in the part that stays: such a text does not load. */
function declaresTwice(replacement) {
    let isTwice = false;
    walk(replacement, (node) => {
        if (node.type !== 'BlockStatement' || !Array.isArray(node['body']))
            return;
        const names = node['body'].flatMap(lexicalNames);
        if (new Set(names).size < names.length)
            isTwice = true;
    });
    return isTwice;
}
/** Names that a statement may declare only once in its block. */
function lexicalNames(statement) {
    const { id } = statement;
    const isDeclaration = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
    if (isDeclaration)
        return isNode(id) ? [String(id['name'])] : [];
    if (statement.type !== 'VariableDeclaration' || statement['kind'] === 'var')
        return [];
    const declarators = statement['declarations'];
    return declarators.flatMap(({ id: name }) => isNode(name) && name.type === 'Identifier' ? [String(name['name'])] : []);
}
/** `super()` and the fields of a class must come in their order. */
function isDerivedConstructor(root, fn) {
    if (fn['kind'] !== 'constructor')
        return false;
    let isDerived = false;
    walk(root, (node, ancestors) => {
        if (node === fn)
            isDerived = isNode(ancestors.at(-2)?.['superClass']);
    });
    return isDerived;
}
/** Names of a module's own scope. `root` is the program, or the file that holds it. */
function moduleNames(root) {
    return new Set(children(root).flatMap((one) => [...(one.type === 'Program' ? moduleNames(one) : namesBeside(one))]));
}
function usedOutside(tree, without) {
    const skipped = new Set(without);
    const names = new Set();
    walk(tree, (node) => {
        if (skipped.has(node))
            return false;
        if (node.type === 'Identifier')
            names.add(String(node['name']));
        return true;
    });
    return names;
}
/** The function that an outline's range means: of those that end with it, the one that begins nearest. */
function functionAt(root, range) {
    let best;
    let exact;
    const distance = (node) => Math.abs((node.start ?? 0) - range.start) + Math.abs((node.end ?? 0) - range.end);
    walk(root, (node) => {
        if ((node.end ?? 0) < range.start || (node.start ?? 0) > range.end)
            return false;
        const isInside = (node.start ?? 0) >= range.start && (node.end ?? 0) <= range.end;
        if (isFunction(node) && isInside && (!best || distance(node) < distance(best)))
            best = node;
        if (isExpression(node) && distance(node) === 0)
            exact ??= node;
        return true;
    });
    return exact ?? best;
}
/** What a module-level name is set to: of a variable, or of a field (`Stock.limit`) of a class. */
function bindingValue(root, name) {
    const [owner, field] = name.split('.');
    let value;
    walk(root, (node) => {
        if (value || isFunction(node))
            return false;
        const isOwner = isNode(node['id']) && node['id']['name'] === owner;
        if (field === undefined && node.type === 'VariableDeclarator' && isOwner)
            value = node['init'];
        if (node.type.startsWith('Class') && isOwner)
            value = fieldOf(node, field);
        return !value;
    });
    return isNode(value) ? withoutTypes(value) : undefined;
}
function fieldOf(node, field) {
    const members = (isNode(node['body']) ? node['body']['body'] : []);
    const found = members.find((member) => isNode(member['key']) && member['key']['name'] === field);
    return found?.type === 'ClassProperty' ? found['value'] : undefined;
}
/** The text in which a function stood on base; a function that moved here from a file which is not judged has none. */
function baseTextOf(file, files, fn) {
    if (!fn.base)
        return undefined;
    const moved = fn.base.file === file.path ? undefined : files.find(({ path }) => path === fn.base?.file);
    return (moved ?? file).baseText;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/identity.js
/** Names of faults that outlive edits elsewhere in the file. */

/** Few enough to be typed, and enough that two faults of a change share one about once in a hundred runs. */
const LENGTH = 6;
/**
 * One id each: the first digits of the sha256 over path, function name, original text, replacement and how often the same has
 * come before in the function; more digits where two begin alike.
 */
function idsFor(faults) {
    const seen = new Map();
    const digests = faults.map((fault) => {
        const key = JSON.stringify([fault.file, fault.function, fault.original, fault.replacement]);
        const occurrence = seen.get(key) ?? 0;
        seen.set(key, occurrence + 1);
        return (0,external_node_crypto_.createHash)('sha256').update(`${key}${occurrence}`).digest('hex');
    });
    const taken = new Map();
    for (const digest of digests)
        taken.set(digest.slice(0, LENGTH), (taken.get(digest.slice(0, LENGTH)) ?? 0) + 1);
    return digests.map((digest) => digest.slice(0, (taken.get(digest.slice(0, LENGTH)) ?? 0) > 1 ? 2 * LENGTH : LENGTH));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/place.js
/** One copy of a file that holds many faults behind switches. */




/** The file with a switch for each placement, known by the fault's own id. Throws when the tree has no room for one of them. */
function place(engine, file, text, placements) {
    const waiting = Map.groupBy(placements, ({ node }) => placeOf(node));
    const idOf = new Map();
    const placing = {
        name: 'QTest',
        *mutate({ node }) {
            const key = placeOf(node);
            for (const { id, replacement } of waiting.get(key) ?? []) {
                const own = { ...replacement };
                idOf.set(own, id);
                yield own;
            }
            waiting.delete(key);
        },
    };
    const tree = untyped(engine.parse(file, text));
    const own = new Set(statementsOf(tree));
    const mutants = [];
    const collector = {
        mutants,
        collect(fileName, original, mutable) {
            const mutant = engine.newMutant(idOf.get(mutable.replacement) ?? '', fileName, original, mutable);
            mutants.push(mutant);
            return mutant;
        },
        remove: () => undefined,
        hasPlacedMutants: () => mutants.some((mutant) => mutant.ignoreReason === undefined),
    };
    engine.transform(tree, file, text, collector, [placing]);
    bracedChildren(tree);
    const ids = new Set(mutants.flatMap(({ id, ignoreReason }) => (ignoreReason === undefined ? [id] : [])));
    if ((0,component_file/* isComponentFile */.Kn)(file))
        return { code: printScripts(engine, file, text, { tree, own }), ids };
    return { code: uncheckedTypes(engine.print(tree)), ids };
}
/** A switch that stands for an element inside of another one would be read as text there. */
function bracedChildren(root) {
    walk(root, (node) => {
        const children = node.type === 'JSXElement' || node.type === 'JSXFragment' ? node['children'] : undefined;
        if (!Array.isArray(children))
            return;
        for (const [at, child] of children.entries()) {
            if (!child.type.startsWith('JSX'))
                children[at] = { type: 'JSXExpressionContainer', expression: child };
        }
    });
}
function placeOf({ type, start, end }) {
    return `${type}:${start}:${end}`;
}
/** The switches are not what the declared types say. */
function uncheckedTypes(code) {
    return code.startsWith('#!') ? code.replace('\n', '\n// @ts-nocheck\n') : `// @ts-nocheck\n${code}`;
}
/**
 * Counts every switch that is passed, not only the active one: a loop may pass the active one once and never again. What a run
 * with a fault in place covers is of no use and costs a quarter of its time; what head covers is counted by place, which holds
 * several faults, in an array: looking a place up by the ids of its faults takes longer than what stands there.
 */
function countingAll(code) {
    const places = [];
    const counted = code.replace(/\bstryCov_9fa48\("[^()]*"\)/g, (call) => {
        const ids = [...call.matchAll(/"([^"]*)"/g)].map(([, id]) => id).join(',');
        return `stryCov_9fa48(${places.push(ids) - 1})`;
    });
    return counted
        .replace('function isActive(id) {', "function isActive(id) {\n    if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error('Hit count limit reached');")
        .replace(/function cover\(\) \{[\s\S]*?\n {2}\}\n/, `var first = ns.placesFrom(${JSON.stringify(places.join(';'))});
  function cover(place) {
    if (ns.activeMutant === void 0 || ns.hitCount === void 0) ns.passed[first + place]++;
  }
`);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/scope.js
function scopeOf({ functions }) {
    // What changed for a function without hunks stands in another file: its own code is all that can show it.
    const edited = functions.filter((fn) => fn.because.how === 'edited' || fn.hunks.length === 0);
    const bindings = bindingsOf(functions);
    return {
        edited,
        bindings,
        ownerOf: (node) => {
            const { start, end, loc } = node;
            if (typeof start !== 'number' || typeof end !== 'number' || !loc)
                return undefined;
            const around = edited.find(({ head }) => head.start <= start && end <= head.end);
            if (around)
                return around;
            if (functions.some(({ head }) => head.start <= start && end <= head.end))
                return undefined;
            const isInside = ({ start: from, end: to }) => from <= loc.start.line && loc.end.line <= to;
            return bindings.find(({ hunks }) => hunks.some(isInside))?.function;
        },
    };
}
function bindingsOf(functions) {
    const found = new Map();
    for (const fn of functions) {
        const used = [...(fn.changedBindings ?? [])];
        if (fn.because.how === 'uses')
            used.push({ name: fn.because.binding, hunks: fn.hunks });
        for (const { name, hunks } of used) {
            if (hunks.length > 0 && !found.has(name))
                found.set(name, { name, hunks, function: fn });
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/source-edit.js
/** A replacement as text: in parentheses where the code around it would else take it apart. */

/** Precedence by JavaScript's own table; higher binds closer. */
const BINARY = {
    '??': 1,
    '||': 2,
    '&&': 3,
    '|': 4,
    '^': 5,
    '&': 6,
    '==': 7,
    '!=': 7,
    '===': 7,
    '!==': 7,
    '<': 8,
    '>': 8,
    '<=': 8,
    '>=': 8,
    in: 8,
    instanceof: 8,
    '<<': 9,
    '>>': 9,
    '>>>': 9,
    '+': 10,
    '-': 10,
    '*': 11,
    '/': 11,
    '%': 11,
    '**': 12,
}; // prettier-ignore
const AS = 8;
const UNARY = 13;
const PRIMARY = 20;
const WEAK = /^(ArrowFunction|Conditional|Assignment|Yield|Sequence)Expression$/;
/** The text for an expression `replacement` that takes the place of `node` inside `parent`; other nodes keep their text. */
function fitted(text, replacement, node, parent) {
    if (!parent || !isExpression(replacement) || !isExpression(node) || isParenthesized(node))
        return text;
    return isTakenApart(replacement, node, parent) ? `(${text})` : text;
}
function isParenthesized(node) {
    return node['extra']?.parenthesized === true;
}
function isTakenApart(replacement, node, parent) {
    const needed = bindingOf(parent, node);
    if (needed === undefined)
        return startsStatement(replacement, node, parent);
    const own = strength(replacement);
    if (isNullishMix(replacement, parent))
        return true;
    if (parent.type === 'UnaryExpression' && /^[+-]/.test(String(replacement['operator'] ?? '')))
        return true;
    if (own >= PRIMARY)
        return startsStatement(replacement, node, parent);
    return own < needed;
}
/** How closely a child must bind at its place; undefined where anything may stand. */
function bindingOf(parent, node) {
    switch (parent.type) {
        case 'BinaryExpression':
        case 'LogicalExpression':
            return (BINARY[String(parent['operator'])] ?? 0) + (parent['right'] === node ? 1 : 0);
        case 'UnaryExpression':
        case 'AwaitExpression':
        case 'UpdateExpression':
            return UNARY;
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
            return AS;
        case 'TSNonNullExpression':
        case 'TaggedTemplateExpression':
        case 'ClassDeclaration':
        case 'ClassExpression':
            return PRIMARY;
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return parent['object'] === node ? PRIMARY : undefined;
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return parent['callee'] === node ? PRIMARY : undefined;
        case 'ConditionalExpression':
            return parent['test'] === node ? 1 : undefined;
        default:
            return undefined;
    }
}
function strength(node) {
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression')
        return BINARY[String(node['operator'])] ?? 0;
    if (/^(Unary|Await|Update)Expression$/.test(node.type))
        return UNARY;
    return WEAK.test(node.type) ? 0 : PRIMARY;
}
/** `??` stands beside `||` and `&&` only in parentheses. */
function isNullishMix(child, parent) {
    if (child.type !== 'LogicalExpression' || parent.type !== 'LogicalExpression')
        return false;
    return (child['operator'] === '??') !== (parent['operator'] === '??');
}
/** `{` and `function` at the beginning of a statement or of an arrow function's body would be read as something else. */
function startsStatement(replacement, node, parent) {
    const isOpen = parent.type === 'ExpressionStatement' || (parent.type === 'ArrowFunctionExpression' && parent['body'] === node);
    return isOpen && /^(ObjectExpression|FunctionExpression|ClassExpression|SequenceExpression)$/.test(replacement.type);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/faults/instrument.js










/** The same list of files is asked for by every stage. */
const known = new WeakMap();
/** Finds every fault of the files' changed functions, and of changed module-level bindings that they use. Nothing of the files is run. */
function instrument(files) {
    const found = known.get(files) ?? instrumentAll(files);
    known.set(files, found);
    return found;
}
async function instrumentAll(files) {
    const engine = await loadInstrumenter();
    const failed = [];
    const found = files.flatMap((file) => {
        try {
            return [{ file, made: faultsOf(engine, file, files) }];
        }
        catch (error) {
            failed.push({ path: file.path, reason: reasonOf(error) });
            return [];
        }
    });
    const named = withIds(found.flatMap(({ made }) => made));
    const instrumented = new Map();
    const faults = [];
    for (const { file } of found) {
        const own = named.filter(({ fault }) => fault.file === file.path);
        try {
            const { kept, result } = instrumentFile(engine, file, own);
            faults.push(...kept);
            if (result)
                instrumented.set(file.path, result);
        }
        catch (error) {
            failed.push({ path: file.path, reason: reasonOf(error) });
        }
    }
    return { faults, files: instrumented, failed };
}
function instrumentFile(engine, file, own) {
    const placementOf = ({ fault, candidate }) => ({ id: fault.id, ...candidate });
    const worthwhile = own.filter(({ fault }) => fault.arid === undefined);
    const placed = place(engine, file.path, file.headText, worthwhile.map(placementOf));
    const kept = own.flatMap(({ fault }) => {
        if (fault.arid !== undefined || placed.ids.has(fault.id))
            return [fault];
        return [{ ...fault, arid: 'disabled-by-comment' }];
    });
    if (placed.ids.size === 0)
        return { kept };
    const result = {
        code: countingAll(placed.code),
        engineIds: new Map([...placed.ids].map((id) => [id, id])),
        tree: engine.parse(file.path, file.headText),
        with: (ids, more) => {
            const chosen = worthwhile.filter(({ fault }) => ids.has(fault.id)).map(placementOf);
            return place(engine, file.path, file.headText, [...chosen, ...more]);
        },
    };
    return { kept, result };
}
function faultsOf(engine, file, files) {
    const scope = scopeOf(file);
    const head = { text: file.headText, root: engine.parse(file.path, file.headText) };
    const all = [
        ...hunkReverts(head, baseTrees(engine, file, files), scope.edited, scope.bindings),
        ...engineCandidates(engine, file.path, file.headText, scope),
        ...ownCandidates(head.root, scope),
    ];
    const isPlaceable = ({ node: made, replacement }) => {
        const [node, ancestors] = located(head.root, made);
        return !component_script_isFixed(file.path, file.headText, ancestors, { node, replacement });
    };
    const placeable = hasMacros(file.path) ? all.filter(isPlaceable) : all;
    const distinct = withoutTwins(engine, placeable);
    const starts = lineStarts(file.headText);
    return distinct
        .map((candidate) => ({ candidate, fault: faultOf(engine, file, head.root, starts, candidate) }))
        .filter(({ fault }) => !instrument_isSame(fault))
        .sort((a, b) => a.fault.start - b.fault.start || a.fault.end - b.fault.end);
}
/** The same text, or a pattern that matches the same: `x{1}` is `x`. */
function instrument_isSame({ operator, original, replacement }) {
    const bare = (text) => (operator === 'Regex' ? text.replace(/\{1(?:,1)?\}/g, '') : text);
    return bare(original) === bare(replacement);
}
function baseTrees(engine, file, files) {
    const trees = new Map();
    return (fn) => {
        const text = baseTextOf(file, files, fn);
        if (text === undefined || !fn.base)
            return undefined;
        if (!trees.has(text))
            trees.set(text, parsed(engine, fn.base.file, text));
        return trees.get(text);
    };
}
/** Base may hold what head mended: a file that does not parse has no hunks. */
function parsed(engine, path, text) {
    try {
        return { text, root: engine.parse(path, text) };
    }
    catch {
        return undefined; // base's syntax errors are no fault of the change
    }
}
/** One of those that put the same code in the same place; hunks come first, so they stay. */
function withoutTwins(engine, candidates) {
    const seen = new Set();
    return candidates.filter(({ node, replacement }) => {
        const key = `${node.start}:${node.end}:${engine.print(replacement)}`;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
function faultOf(engine, file, root, starts, candidate) {
    const { replacement, owner, operator, text } = candidate;
    const [node, ancestors] = located(root, candidate.node);
    const start = text?.start ?? node.start ?? 0;
    const end = text?.end ?? node.end ?? 0;
    const plain = text?.replacement ?? engine.print(replacement);
    const arid = candidate.disabled ? 'disabled-by-comment' : aridRule({ ...candidate, node }, ancestors);
    return {
        id: '',
        file: file.path,
        function: owner.id,
        operator,
        location: locationOf(starts, start, end),
        start,
        end,
        original: file.headText.slice(start, end),
        replacement: fitted(plain, replacement, node, ancestors.at(-1)),
        ...(arid === undefined ? {} : { arid }),
        static: !isInsideCall(ancestors) && !isInSetup(file.path, file.headText, start),
    };
}
/** Statements put back together are arid where each of them is, by the same rule. */
function aridRule({ node, replacement, statements }, ancestors) {
    if (!statements)
        return aridBy({ node, replacement, ancestors });
    const rules = new Set(statements.map((at) => aridBy({ node: at, replacement, ancestors: [...ancestors, node] })));
    return rules.size === 1 ? [...rules][0] : undefined;
}
function withIds(made) {
    const ids = idsFor(made.map(({ fault, candidate }) => ({ ...fault, function: candidate.owner.name })));
    return made.map((one, at) => ({ ...one, fault: { ...one.fault, id: ids[at] ?? '' } }));
}
/** The node of the tree with this type and these offsets, and the nodes around it from the outermost in. */
function located(root, { type, start, end }) {
    const chain = [];
    let at = root;
    while (!(at.type === type && at.start === start && at.end === end)) {
        const next = children(at).find((child) => (child.start ?? 0) <= (start ?? 0) && (end ?? 0) <= (child.end ?? 0));
        if (!next)
            break;
        chain.push(at);
        at = next;
    }
    return [at, chain];
}
/** False for what runs while the module loads, also inside a function that is called where it stands. */
function isInsideCall(ancestors) {
    return ancestors.some((node, depth) => {
        const parent = ancestors[depth - 1];
        const isCalledInPlace = parent?.type === 'CallExpression' && parent['callee'] === node;
        const isField = node.type === 'ClassProperty' && node['static'] !== true;
        return isField || (isFunction(node) && !isCalledInPlace);
    });
}
function lineStarts(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g))
        starts.push(index + end.length);
    return starts;
}
function locationOf(starts, start, end) {
    const at = (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return { start: at(start), end: at(end) };
}
function reasonOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.split('\n')[0]?.slice(0, 300) ?? '';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/runners/reaching.js
/** Which existing tests reach a source through their imports. */


/** Import edges of files, kept while one tree is looked at. */
class ImportGraph {
    #read;
    #importsOf;
    #resolve;
    #edges = new Map();
    /** `read` gives the text of a file of the tree. */
    constructor(read, importsOf, resolve) {
        this.#read = read;
        this.#importsOf = importsOf;
        this.#resolve = resolve;
    }
    /** Files of the repository that a file imports. */
    importedBy(file) {
        const known = this.#edges.get(file);
        if (known)
            return known;
        const edges = this.#edgesOf(file);
        this.#edges.set(file, edges);
        return edges;
    }
    async #edgesOf(file) {
        if (!typescript_siblings/* SCRIPT */.Mm.test(file))
            return [];
        const text = this.#read(file);
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
    const distances = await distancesTo(project.testFiles, sources, graph);
    return project.testFiles.filter((file) => distances.has(file));
}
/** The tests that most likely look at one of the sources come first: by its name, then by the length of the way that imports lead. */
async function nearestFirst(tests, sources, graph) {
    const distances = await distancesTo(tests, sources, graph);
    const names = sources.map(stem);
    const isNamesake = (file) => names.some((name) => stem(file).includes(name));
    const rank = (file) => (isNamesake(file) ? 0 : (distances.get(file) ?? Number.POSITIVE_INFINITY));
    return tests.toSorted((a, b) => rank(a) - rank(b));
}
/** A file's name without what marks it as a test and without its ending, in letters and digits alone. */
function stem(file) {
    const name = external_node_path_.posix.basename(file).replace(/(?:[._-](?:test|spec))?\.[cm]?[jt]sx?$/, '');
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** How many imports lie between a file and the nearest of the sources, of all files from which one leads there. */
async function distancesTo(tests, sources, graph) {
    const importers = await importersFrom(tests, graph);
    const distances = new Map();
    let wave = [...new Set(sources)];
    for (let distance = 0; wave.length > 0; distance++) {
        for (const file of wave)
            distances.set(file, distance);
        const next = new Set(wave.flatMap((file) => importers.get(file) ?? []));
        wave = [...next].filter((file) => !distances.has(file));
    }
    return distances;
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/controls.js
/** Control faults: places where the truth is known beforehand. A run in which one of them lies has no verdict. */


/** So many functions get controls; more would tell no more. */
const FUNCTIONS = 3;
/** For up to three changed functions: one whose body is replaced by itself, and one whose body throws at once. */
function chooseControls(files, instrumented, faulty) {
    const found = [];
    for (const { path: file, functions } of files) {
        const tree = instrumented.get(file)?.tree;
        for (const { id, head, because } of functions) {
            const body = tree && because.how === 'edited' && faulty.has(id) ? bodyAt(tree, head) : undefined;
            if (!body?.loc || found.length >= 2 * FUNCTIONS)
                continue;
            const { start, end } = body.loc;
            const location = { start: onePast(start), end: onePast(end) };
            const common = { file, function: id, location };
            found.push({
                ...common,
                kind: 'same',
                placement: { id: controlId('same', id), node: body, replacement: copy(body, true) },
            });
            found.push({
                ...common,
                kind: 'fatal',
                placement: { id: controlId('fatal', id), node: body, replacement: throwing(body) },
            });
        }
    }
    return found;
}
/** Looks like the id of a fault, so that code which sees the switch cannot tell. */
function controlId(kind, id) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${kind} control of ${id}`).digest('hex').slice(0, 12);
}
function onePast({ line, column }) {
    return { line, column: column + 1 };
}
/** The body of the outermost function in the range. Constructors are left out: theirs may have to begin with `super()`. */
function bodyAt(tree, range) {
    let body;
    walk(tree, (node) => {
        const isInside = (node.start ?? 0) >= range.start && (node.end ?? 0) <= range.end;
        if (body === undefined && isInside && isFunction(node) && node['kind'] !== 'constructor')
            body = node['body'];
        return body === undefined;
    });
    return isNode(body) ? body : undefined;
}
/** `throw undefined` instead of a block; of an expression, a function called at once that does so. */
function throwing(body) {
    const statement = { type: 'ThrowStatement', argument: { type: 'Identifier', name: 'undefined' } };
    const block = { type: 'BlockStatement', directives: [], body: [statement] };
    if (body.type === 'BlockStatement')
        return block;
    return {
        type: 'CallExpression',
        arguments: [],
        callee: { type: 'ArrowFunctionExpression', params: [], body: block },
    };
}
/** What a lying control means: results that cannot be trusted. */
function controlFailure(controls, report) {
    const isNoticed = (status) => status === 'Killed' || status === 'Timeout';
    const resultOf = ({ placement }) => report.get(placement.id);
    const noticed = controls.find((control) => control.kind === 'same' && isNoticed(resultOf(control)?.status));
    if (noticed) {
        return {
            code: 'control-failed',
            message: `A change that changes nothing was noticed in ${controls_placeOf(noticed)}: a test sees QTest's instrumentation, or does not give the same result twice. Test: ${resultOf(noticed)?.killedBy.join(', ') || 'unknown'}`,
        };
    }
    const lost = controls.find((control) => resultOf(control) === undefined);
    if (lost)
        return { code: 'control-failed', message: `The control in ${controls_placeOf(lost)} has no result.` };
    const fatal = controls.filter((control) => control.kind === 'fatal' && (resultOf(control)?.coveredBy.length ?? 0) > 0);
    const isAnythingNoticed = [...report.values()].some(({ status }) => isNoticed(status));
    const [first] = fatal;
    if (!first || isAnythingNoticed)
        return undefined;
    return {
        code: 'control-failed',
        message: `Tests reach ${controls_placeOf(first)} and all pass when it throws at once: they cannot judge it, or the faults were never in place.`,
    };
}
function controls_placeOf({ file, location, function: id }) {
    return `${id.slice(id.indexOf('#') + 1)} (${file}:${location.start.line})`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/crash.js
const SHOWN = 12;
/** Code and text for the verdict. */
function crashOf(end) {
    const lines = end.output.split('\n').filter((line) => line.trim() !== '');
    const last = lines.slice(-SHOWN).join('\n');
    if (end.failedToStart !== undefined)
        return { code: 'engine-crashed', message: `StrykerJS could not be started: ${end.failedToStart}` };
    if (end.timedOut)
        return {
            code: 'engine-timeout',
            message: `StrykerJS did not end in ${Math.round(end.durationMs / 1000)} s:\n${last}`,
        };
    if (/failed tests in the initial test run/i.test(end.output)) {
        return {
            code: 'baseline-red',
            message: `Tests that pass by themselves fail under StrykerJS with no fault in place (they see its instrumentation, or do not give the same result twice): ${failedTests(lines)}`,
        };
    }
    if (/Initial test run timed out/i.test(end.output))
        return { code: 'runner-timeout', message: 'The tests did not end under StrykerJS.' };
    if (/No tests were executed/i.test(end.output))
        return { code: 'no-tests-run', message: 'StrykerJS found no test to run.' };
    const limit = end.exceeded === undefined ? '' : `${end.exceeded} and `;
    const how = end.exitCode === 0 ? 'ended well and wrote no report' : `ended with ${end.exitCode ?? end.signal ?? 'nothing'}`;
    return { code: 'engine-crashed', message: `StrykerJS ${limit}${how}: ${causeOf(lines)}\n${last}` };
}
/** The first error named: Stryker's own, that the initial run went wrong, comes after what made it so. */
function causeOf(lines) {
    const [error] = lines.flatMap((line) => /\b(?:[A-Z]\w*)?Error(?: \[\w+\])?: .+/.exec(line)?.[0] ?? []);
    return error ?? lines.findLast((line) => !/^\s+at /.test(line))?.trim() ?? 'it printed nothing';
}
/** Names as Stryker lists them: one tab, then the name; the message has two. */
function failedTests(lines) {
    const names = lines.filter((line) => /^\t\S/.test(line)).map((line) => line.trim());
    return names.length > 0 ? names.join('; ') : lines.slice(-SHOWN).join('\n');
}

// EXTERNAL MODULE: ./build/src/languages/typescript/engine/home.js
var home = __webpack_require__(29009);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/covering-files.js
/**
 * Stryker gives Jest the names of the tests that reach a fault, and Jest loads every test file to look for them. In a repository
 * whose tests import much, that takes longer than the tests: here Jest is told the files as well.
 */
/** In the process of Stryker's worker, outside the environment of the tests: files of the fault that is run; undefined for all. */
const COVERING = '__qtestCovering__';
/** In Stryker's main process: from now on the options of a fault's run name the files of its tests. */
function nameFiles(prototype) {
    const { execute } = prototype;
    prototype.execute = function () {
        const pool = this.testRunnerPool;
        const filesOf = Map.groupBy(this.dryRunResult.tests, ({ id }) => id);
        const named = (plan) => {
            // A test without a name of its own may be in several files.
            const files = plan.runOptions.testFilter?.flatMap((id) => filesOf.get(id)?.map(({ fileName }) => fileName) ?? []);
            return { ...plan, runOptions: { ...plan.runOptions, testFiles: files } };
        };
        this.testRunnerPool = {
            schedule: (plans, task) => pool.schedule(plans, (runner, plan) => task(runner, named(plan))),
        };
        return execute.call(this);
    };
}
/** A flag for the `node` of Stryker's worker, which leaves these files where the order of the tests is decided (`jestOrder`). */
function coveringHook(jestRunner) {
    const code = `import { JestTestRunner } from ${JSON.stringify(jestRunner)};
const { mutantRun } = JestTestRunner.prototype;
JestTestRunner.prototype.mutantRun = function (options) {
  globalThis.${COVERING} = options.testFiles && new Set(options.testFiles);
  return mutantRun.call(this, options);
};`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/side-by-side.js

/** As each runner numbers its own workers. */
const NUMBERINGS = {
    jest: { variable: 'JEST_WORKER_ID', first: 1 },
    vitest: { variable: 'VITEST_POOL_ID', first: 1 },
    mocha: { variable: 'MOCHA_WORKER_ID', first: 0 },
    'node:test': { variable: 'NODE_TEST_WORKER_ID', first: 1 },
};
/** Holds the number also where the runner, which has one worker in each of Stryker's, has written over its own variable. */
const STRYKER_NUMBER = 'STRYKER_MUTATOR_WORKER';
/** What is printed where tests that pass one after the other fail at once, with no fault in place. */
const COLLIDE = 'Tests of several workers disturb each other';
/** Every worker has the lowest number that no living one has: one that takes the place of another takes its number too. */
function numberWorkers(proxies, { variable, first }) {
    const { create } = proxies;
    const { dispose } = proxies.prototype;
    const workers = new Map();
    proxies.create = function (...args) {
        let number = first;
        while (isAlive(workers.get(number)))
            number++;
        process.env[variable] = String(number);
        const proxy = create.apply(this, [...args.slice(0, -1), { next: () => number }]);
        workers.set(number, proxy.worker);
        return proxy;
    };
    proxies.prototype.dispose = async function () {
        await dispose.call(this);
        if (isAlive(this.worker))
            await once(this.worker, 'exit');
    };
}
function isAlive(worker) {
    return worker?.exitCode === null && worker.signalCode === null;
}
/** Of Stryker's test results. */
const FAILED = 1;
/** A task for each of the workers, which begins when all of them are there: all tests with no fault in place. Resolves to whether they are green. */
function allTestsAtOnce({ workers, timeoutMs }) {
    let here = 0;
    let start = () => { };
    const all = new Promise((resolve) => {
        start = resolve;
    });
    return async (runner) => {
        if (++here === workers)
            start();
        await all;
        const options = { timeout: timeoutMs, coverageAnalysis: 'off', disableBail: false, files: [] };
        const { status, tests = [] } = await runner.dryRun(options);
        return status === 'complete' && tests.every((test) => test.status !== FAILED);
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/runner-config.js
/** Per test runner: how Stryker is told to judge by exactly these test files, whatever the project's patterns say. */







/** `tests` are relative to the project's folder. With `isNumbered` they find the number of Stryker's worker in the runner's variable. */
function runnerConfig(project, tests, isNumbered = false) {
    const config = configOf(project);
    if (project.framework === 'vitest') {
        const file = derived('vitest', '.config.mjs', vitestConfig(project, tests, isNumbered), config);
        return { runner: 'vitest', options: { vitest: { configFile: file.path, related: false } }, files: [file] };
    }
    if (project.framework === 'jest') {
        const order = derived('order', '.cjs', jestOrder(tests), undefined);
        const number = derived('number', '.cjs', NUMBER_FOR_JEST, undefined);
        const own = { order: order.path, setUp: isNumbered ? [number.path] : [] };
        const file = derived('jest', '.config.cjs', jestConfig(project, config, tests, own), undefined);
        return {
            runner: 'jest',
            options: { jest: { projectType: 'custom', configFile: file.path, enableFindRelatedTests: false } },
            files: [file, order, ...(isNumbered ? [number] : [])],
        };
    }
    if (project.framework === 'mocha')
        return { runner: 'mocha', options: { mochaOptions: mochaOptions(project, tests) }, files: [] };
    return tapConfig(project, tests);
}
/** Set-up of tests: Jest has written its own number over the variable by then. */
const NUMBER_FOR_JEST = `process.env.JEST_WORKER_ID = process.env.${STRYKER_NUMBER};\n`;
/** Starts a process for each test file, which is one test. */
function tapConfig(project, tests) {
    const files = project.scripts ? [derived('script', '.cjs', EXIT_AS_TAP, undefined)] : [];
    const preloads = ['{{hookFile}}', ...files.map((file) => `./${file.path}`)].flatMap((file) => ['-r', file]);
    const nodeArgs = [...(project.nodeFlags ?? []), '--test-reporter=tap', ...preloads, '{{testFile}}'];
    return {
        runner: 'tap',
        options: { tap: { testFiles: tests.map(escapeGlob), nodeArgs, forceBail: false } },
        files,
    };
}
/**
 * Loaded before a script: what it prints goes to stderr, and its exit status is all that stands on stdout, as TAP. Stryker takes
 * a script that prints no TAP for failed, and one that fails without a failed assertion for a broken start. Handlers of `exit`
 * may still change the status, so it is read after them.
 */
const EXIT_AS_TAP = `'use strict';
const fs = require('node:fs');
if (require('node:worker_threads').isMainThread && process.send === undefined) {
  const toStderr = process.stderr.write.bind(process.stderr);
  process.stdout.write = (...args) => toStderr(...args);
  let isSaid = false;
  const say = (code) => {
    if (isSaid) return;
    isSaid = true;
    fs.writeSync(1, 'TAP version 13\\n1..1\\n' + (Number(code ?? 0) === 0 ? 'ok' : 'not ok') + ' 1 - exit status\\n');
  };
  const { emit, reallyExit } = process;
  process.emit = function (event, ...args) {
    const answer = Reflect.apply(emit, this, [event, ...args]);
    if (event === 'exit') say(process.exitCode ?? args[0]);
    return answer;
  };
  process.reallyExit = function (code) {
    say(code ?? process.exitCode);
    return Reflect.apply(reallyExit, process, [code]);
  };
}
`;
/** What the test script gives Mocha on its command line; the rest Mocha reads from the project's files. */
function mochaOptions({ runnerFlags = [] }, tests) {
    const valuesOf = (...names) => runnerFlags.flatMap((flag, at) => {
        const [name, value] = flag.split(/=(.*)/s);
        return name !== undefined && names.includes(name) ? [value ?? runnerFlags[at + 1] ?? ''] : [];
    });
    const required = valuesOf('--require', '-r');
    const ui = valuesOf('--ui', '-u').at(-1);
    return { spec: tests, ...(required.length > 0 ? { require: required } : {}), ...(ui ? { ui } : {}) };
}
/** Stryker's plug-in names Vitest 2 as its oldest, and breaks at start with an older one. */
function isBeforePlugin({ framework, frameworkVersion }) {
    return framework === 'vitest' && !(0,node/* isAtLeast */.du)(frameworkVersion ?? '2.0.0', '2.0.0');
}
/**
 * The project's own runner as a command, for versions that Stryker's plug-in cannot load: slower, and it cannot tell which
 * tests reach a fault. `reportPath` is where the runner may leave its report.
 */
function commandConfig(project, tests, reportPath) {
    const { file, args, files } = runnerFor(project).command(project, tests, {
        reportPath,
        testTimeoutMs: 0,
        serial: true,
    });
    const command = [file, ...args].map(shellQuoted).join(' ');
    return { runner: 'command', options: { commandRunner: { command }, coverageAnalysis: 'off' }, files: files ?? [] };
}
/** Stryker gives the command to a shell. */
function shellQuoted(argument) {
    return `'${argument.replaceAll("'", `'\\''`)}'`;
}
function derived(kind, ending, text, beside) {
    const name = `.qtest-stryker-${kind}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8)}${ending}`;
    return { path: external_node_path_.posix.join(beside === undefined ? '.' : external_node_path_.posix.dirname(beside), name), text };
}
function vitestConfig(project, tests, isNumbered) {
    const config = configOf(project);
    // Set in the worker after Vitest's own.
    const number = `  merged.test.env = { ...merged.test.env, VITEST_POOL_ID: process.env.${STRYKER_NUMBER} };\n`;
    return `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${external_node_path_.posix.basename(config)}`)};`}
const tests = ${JSON.stringify(tests)};
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
// By default the file that failed last comes first, then the one that took longest: which test notices a fault would depend on the machine's load.
const places = tests.map((file) => path.resolve(file));
const placeOf = (file) => places.indexOf(path.resolve(file.moduleId ?? file[1]));
class InOrder {
  shard(files) {
    return files;
  }
  sort(files) {
    return [...files].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
${behindLinks(project)}  const test = { ...config.test };
  const first = (test.projects ?? (Array.isArray(test.workspace) ? test.workspace : undefined))?.find(isInline);
  delete test.projects;
  delete test.workspace;
  const merged = { ...config, ...first, test: { ...test, ...first?.test } };
  const base = path.resolve(merged.root ?? '.', merged.test.dir ?? '.');
  merged.test.sequence = { sequencer: InOrder, ...merged.test.sequence };
  // What checks types has files of its own, and writes where it is installed.
  merged.test.typecheck = { ...merged.test.typecheck, enabled: false };
  merged.test.include = tests.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
${isNumbered ? number : ''}  return merged;
};
`;
}
/** As for Vitest: by default Jest too begins with the file that failed last, then with the one that took longest. */
function jestOrder(tests) {
    return `const path = require('node:path');
const places = ${JSON.stringify(tests)}.map((file) => path.join(__dirname, file));
module.exports = class {
  shard(tests) {
    return tests;
  }
  sort(tests) {
    const covering = globalThis.${COVERING};
    const asked = covering ? tests.filter((test) => covering.has(test.path)) : [...tests];
    return asked.sort((a, b) => places.indexOf(a.path) - places.indexOf(b.path));
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
};
`;
}
function jestConfig(project, config, tests, own) {
    return `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const tests = ${JSON.stringify(tests)}.map((file) => path.join(__dirname, file));
// Jest takes a backslash for a separator, but before some characters.
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[{}()+?]/g, '\\\\$&').replace(/[[*@]/g, '[$&]').replaceAll('!', '?');
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
  // Stryker wraps the environment and looks for it from the project's folder alone; Jest also finds the one that it brings.
  const named = (rest.testEnvironment ?? 'node').replace('<rootDir>', rootDir);
  const places = [path.join(rootDir, 'package.json'), fs.realpathSync(fromCli.resolve('jest-config'))];
  const environments = [\`jest-environment-\${named}\`, named].flatMap((name) => places.map((place) => resolved(place, name)));
  const testEnvironment = environments.find((file) => file !== undefined) ?? named;
  const testSequencer = path.join(__dirname, ${JSON.stringify(own.order)});
  const setupFiles = [...${JSON.stringify(own.setUp)}.map((file) => path.join(__dirname, file)), ...(rest.setupFiles ?? [])];
  return { testSequencer, ...rest, ...unchecked(rest), rootDir, roots, testEnvironment, setupFiles, testMatch: tests.map(asGlob) };
};
// Faults change what the compiler infers: a test that compiles without them need not compile with all of them in one file.
function unchecked({ transform, globals, preset }) {
  const isTsJest = (name) => /(?:^|[\\\\/])ts-jest(?:$|[\\\\/])/.test(String(name));
  const own = Object.values(transform ?? {}).map((entry) => [entry].flat()).find(([name]) => isTsJest(name));
  const given = globals?.['ts-jest'];
  if (!own && !given && !isTsJest(preset)) return {};
  return { globals: { ...globals, 'ts-jest': { ...own?.[1], ...given, diagnostics: false } } };
}
function resolved(place, name) {
  try {
    return createRequire(place).resolve(name);
  } catch {
    return undefined;
  }
}
`;
}
/** A path as a glob that names it alone. */
function escapeGlob(file) {
    return file.replace(/[\\[\]{}()*?!+@]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/job.js
/** What one start of the engine is given: plain JSON, read by the program in plugin.ts. */




/** Files of the job hold its faults and controls, and nothing else. Faults that have no place in them are not among the mutants. */
function engineJob(request) {
    const inProject = (file) => external_node_path_.posix.relative(request.project.root, file);
    const byFile = Map.groupBy(request.faults, ({ file }) => file);
    const files = [];
    const mutants = [];
    const controls = [];
    for (const [file, faults] of byFile) {
        const own = request.controls.filter((control) => control.file === file);
        const placements = own.map(({ placement }) => placement);
        const placed = request.instrumented.get(file)?.with(new Set(faults.map(({ id }) => id)), placements);
        if (!placed)
            continue;
        files.push({ path: inProject(file), code: placed.code });
        for (const fault of faults) {
            if (placed.ids.has(fault.id))
                mutants.push(mutantOf(fault, inProject(file)));
        }
        for (const { placement, location } of own) {
            controls.push(mutantOf({ id: placement.id, operator: 'Control', replacement: '', location }, inProject(file)));
        }
    }
    return {
        home: request.home,
        files,
        // What tells whether the others can be trusted is run first, since time may run out.
        mutants: [...controls, ...mutants],
        wallMs: request.wallMs,
        ...(request.sideBySide ? { sideBySide: request.sideBySide } : {}),
        options: strykerOptions(request, files.map((file) => file.path)),
    };
}
function mutantOf({ id, operator, replacement, location }, file) {
    const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });
    return {
        id,
        file,
        mutatorName: operator,
        replacement,
        location: { start: fromZero(location.start), end: fromZero(location.end) },
    };
}
const PLUGIN_FOLDER = 'node_modules/@stryker-mutator';
/** Stryker's plug-in for a runner, by Stryker's name of it. What is run as a command needs none. */
const PLUGINS = {
    vitest: 'vitest-runner',
    jest: 'jest-runner',
    mocha: 'mocha-runner',
    tap: 'tap-runner',
};
/** Absolute paths of the plug-ins that Stryker is to load. */
function job_pluginsFor({ runner }, home) {
    const plugin = PLUGINS[runner];
    return plugin ? [external_node_path_.join(home, PLUGIN_FOLDER, plugin, 'dist/src/index.js')] : [];
}
/** A fault's run is short and leaves much behind: with room for it, the garbage collector hardly runs (a tenth less processor time). */
const ROOMY = ['--min-semi-space-size=16', '--max-semi-space-size=32'];
function strykerOptions(request, files) {
    const { project, home, runner } = request;
    const jestRunner = (0,external_node_url_.pathToFileURL)(external_node_path_.join(home, PLUGIN_FOLDER, 'jest-runner/dist/src/jest-test-runner.js')).href;
    const isTap = runner.runner === 'tap'; // starts a process for each test file, which takes the flags
    return {
        testRunner: runner.runner,
        plugins: job_pluginsFor(runner, home),
        mutate: files.map(escapeGlob),
        // The copy is worked on in place: of its files Stryker need only know those that it changes.
        ignorePatterns: ['**', ...files.map((file) => `!/${escapeGlob(file)}`)],
        inPlace: true,
        tempDirName: request.temporary,
        reporters: ['json'],
        jsonReporter: { fileName: request.report },
        // Stryker cannot read the configuration of TypeScript 7, and needs none in a copy of the whole repository.
        tsconfigFile: 'no.tsconfig.json',
        disableTypeChecks: false,
        coverageAnalysis: 'perTest',
        concurrency: request.concurrency,
        timeoutMS: request.timeoutMs,
        timeoutFactor: 1,
        dryRunTimeoutMinutes: Math.min(request.testTimeoutMs, request.wallMs) / 60_000,
        allowConsoleColors: false,
        fileLogLevel: 'off',
        logLevel: 'error',
        testRunnerNodeArgs: [
            ...(isTap ? [] : [...ROOMY, ...(project.nodeFlags ?? [])]),
            frameworkHook(home),
            ...(runner.runner === 'jest' ? [coveringHook(jestRunner)] : []),
        ],
        ...runner.options,
    };
}
/** A flag for `node`: runner plug-ins import the test framework by name, and it is the project's, not one beside the plug-in. */
function frameworkHook(home) {
    const engine = JSON.stringify((0,external_node_url_.pathToFileURL)(`${home}/`).href);
    const code = `import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
const project = pathToFileURL(process.cwd() + '/package.json').href;
registerHooks({ resolve: (specifier, context, next) => /^(vitest|mocha)(\\/|$)/.test(specifier) && context.parentURL?.startsWith(${engine})
  ? next(specifier, { ...context, parentURL: project }) : next(specifier, context) });`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/remove.js
var remove = __webpack_require__(80292);
;// CONCATENATED MODULE: ./build/src/languages/typescript/proof-copies.js


/**
 * Writes the copies of each proof, in the order of the proofs; undefined where the fault's text does not stand at its place or
 * the test's imports do not lead there. A copy holds no other test: what hangs or breaks there is what the proof is about. An
 * empty title path stands for all of the file.
 */
async function writeCopies(context, proofs) {
    const controls = new Map();
    const copies = [];
    for (const [at, proof] of proofs.entries()) {
        const text = textWith(context.workspace, proof);
        const fault = text && (await writeCopy(context, proof, `qtest-f${at}`, text.mutated));
        const key = [proof.fault.file, proof.test.path, ...proof.titlePath].join('\0');
        if (text && fault && !controls.has(key)) {
            controls.set(key, await writeCopy(context, proof, `qtest-h${controls.size}`, text.head));
        }
        const control = controls.get(key);
        copies.push(fault && control ? { fault, control } : undefined);
    }
    return copies;
}
/** Writes the test's copy and the files between it and the source; undefined when the test's imports do not lead there. */
async function writeCopy({ workspace, importsOf, resolve }, { test, titlePath, fault }, tag, sourceText) {
    const siblings = await (0,typescript_siblings/* writeSiblings */.tl)({
        workspace,
        tag,
        overlay: new Map([
            [test.path, titlePath.length > 0 ? (0,remove/* onlyTest */.D)(test.text, titlePath) : test.text],
            [fault.file, sourceText],
        ]),
        entries: [test.path],
        importsOf,
        resolve,
        nameOf: (file, of) => (file === test.path ? testCopyPath(file, of) : (0,typescript_siblings/* siblingPath */.eR)(file, of)),
    });
    return siblings.has(fault.file) ? siblings.get(test.path) : undefined;
}
/** `x.qtest.test.ts` becomes `x.qtest.<tag>.test.ts`: the runner must still see a test in it. */
function testCopyPath(file, tag) {
    const named = /^(.*?)([.-](?:test|spec)\.[cm]?[jt]sx?)$/.exec(file);
    return named ? `${named[1]}.${tag}${named[2]}` : (0,typescript_siblings/* siblingPath */.eR)(file, tag);
}
/** The source with and without the fault; undefined when the fault's original text does not stand at its place. */
function textWith(workspace, { fault }) {
    const head = workspace.read(fault.file);
    if (head === undefined || head.slice(fault.start, fault.end) !== fault.original)
        return undefined;
    return { head, mutated: head.slice(0, fault.start) + fault.replacement + head.slice(fault.end) };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/plain-runs.js


const RUN_MS = 60_000;
/** What the tests say of each fault, in the order of the kills. The tests pass only where they do in place. */
async function runPlain(request, kills) {
    const together = await seenTogether(request, kills);
    const seen = [];
    for (const [at, kill] of kills.entries())
        seen.push(together[at] ? 'failed' : await runInPlace(request, kill));
    return seen;
}
/** True where a copy of the test file fails over the fault's text and passes over head's. */
async function seenTogether(request, kills) {
    const { project, workspace, signal } = request;
    const proofs = kills.map((kill) => wholeFile(request, kill));
    const copies = await writeCopies(request, proofs);
    const files = [...new Set(copies.flatMap((pair) => (pair ? [pair.fault, pair.control] : [])))];
    if (files.length === 0)
        return kills.map(() => false);
    const run = await runTests(project, workspace, { files, timeoutMs: RUN_MS, signal });
    await workspace.restore();
    return copies.map((pair) => {
        if (!pair)
            return false;
        const control = statuses(run, pair.control);
        return control.has('passed') && !control.has('failed') && statuses(run, pair.fault).has('failed');
    });
}
/** The first test file that notices the fault, against it. */
function wholeFile({ workspace, tests }, { fault, killedIn }) {
    const file = tests.find((test) => killedIn?.includes(test)) ?? tests[0] ?? '';
    const text = workspace.read(file) ?? '';
    return { fault, test: { path: file, text, cases: [], rejected: [] }, titlePath: [] };
}
function statuses({ tests }, file) {
    return new Set(tests.filter((test) => test.file === file).map(({ status }) => status));
}
async function runInPlace(request, { fault, killedIn }) {
    const { workspace, project, signal } = request;
    const text = request.files.find(({ path: file }) => file === fault.file)?.headText;
    if (text === undefined)
        return 'unknown';
    const known = request.tests.filter((file) => killedIn?.includes(file));
    const files = known.length > 0 ? known : request.tests;
    await workspace.write(fault.file, text.slice(0, fault.start) + fault.replacement + text.slice(fault.end));
    const run = await runTests(project, workspace, { files, timeoutMs: RUN_MS, signal });
    await workspace.write(fault.file, text);
    if (run.status === 'passed')
        return 'passed';
    return run.status === 'failed' || run.status === 'timeout' ? 'failed' : 'unknown';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/report.js
/** Stryker's JSON report. It comes from a process that ran code of the change: read as data only. */



const report_texts = schemas.array(schemas.string());
const rawReport = schemas.looseObject({
    /** Stryker's options of the run that wrote it. */
    config: schemas.looseObject({ jsonReporter: schemas.looseObject({ fileName: schemas.unknown() }).optional() }).optional(),
    files: schemas.record(schemas.string(), schemas.looseObject({
        mutants: schemas.array(schemas.looseObject({
            id: schemas.string(),
            mutatorName: schemas.string(),
            replacement: schemas.string().optional(),
            location: schemas.looseObject({ start: schemas.looseObject({ line: schemas.number(), column: schemas.number() }) }),
            status: schemas.string(),
            statusReason: schemas.string().optional(),
            killedBy: report_texts.optional(),
            coveredBy: report_texts.optional(),
            testsCompleted: schemas.number().optional(),
        })),
    })),
    testFiles: schemas.record(schemas.string(), schemas.looseObject({ tests: schemas.array(schemas.looseObject({ id: schemas.string(), name: schemas.string() })) }))
        .optional(),
});
/**
 * Undefined when there is no readable report: Stryker ended before it wrote one, and the caller says why. `stale` when it was written
 * by another run: every run has a file of its own, and its name stands among the options in the report.
 */
function report_readReport(file) {
    const { data: raw } = rawReport.safeParse((0,read_claim/* readClaimedJson */.u2)(file, external_node_path_.dirname(file)));
    if (raw === undefined)
        return undefined; // not there, or cut off: the caller says so
    if (raw.config?.jsonReporter?.fileName !== file)
        return 'stale';
    const tests = new Map(Object.entries(raw.testFiles ?? {}).flatMap(([testFile, { tests: own }]) => own.map(({ id, name }) => [id, { name, file: testFile }])));
    // Runners that start files side by side report them as they end.
    const named = (ids = []) => ids.map((id) => tests.get(id)?.name ?? id).sort();
    const mutants = Object.entries(raw.files).flatMap(([source, { mutants: own }]) => own.map((mutant) => ({
        id: mutant.id,
        file: source,
        operator: mutant.mutatorName,
        line: mutant.location.start.line,
        column: mutant.location.start.column,
        replacement: mutant.replacement ?? '',
        status: mutant.status,
        ...(mutant.statusReason === undefined ? {} : { reason: mutant.statusReason }),
        killedBy: named(mutant.killedBy),
        killedIn: [...new Set((mutant.killedBy ?? []).flatMap((id) => tests.get(id)?.file || []))].sort(),
        coveredBy: named(mutant.coveredBy),
        testsCompleted: mutant.testsCompleted,
    })));
    return { mutants, testFiles: [...new Set([...tests.values()].map((test) => test.file))] };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/time-limit.js


/** Why a timeout is certain without a second run. The system shares processors fairly: what waited for one beside this thread had as much. */
const USED_UP = 'one thread used the whole time limit as processor time';
const BUSY = { status: 'timeout', reason: USED_UP };
const IDLE = { status: 'timeout' };
const CLOSE_MS = 2_000;
/** A run may take so many times its limit while it works. */
const LONGER = 4;
/** A run that takes so much more memory while it works may be about to take all of it. */
const FILLS_MIB = 512;
const LOOK_MS = 100;
/** From now on runs end by `timeUp`, and their process with them. */
function limitTime(prototype, { killTree, usedBy }) {
    prototype.mutantRun = async function (options) {
        const child = this.innerResource.worker?.worker;
        const used = () => child?.pid === undefined ? { times: new Map(), waits: new Map(), memoryMiB: 0 } : usedBy(child.pid);
        const over = new AbortController();
        const run = this.innerResource.mutantRun(options);
        const late = timeUp(options, used, over.signal);
        const result = await Promise.race([run, late]).finally(() => over.abort());
        if (result !== BUSY && result !== IDLE)
            return result;
        if (child?.pid !== undefined) {
            const closed = once(child, 'close', { signal: AbortSignal.timeout(CLOSE_MS) }).catch(() => { });
            await killTree(child.pid);
            await closed;
        }
        await this.recover();
        return result;
    };
}
/**
 * Resolves when a run has had its time. One that has a thread which worked, or would have on another machine, goes on until that
 * thread has worked for all of it: to begin again alone would cost more. So a loop that never ends is known from a run which only waits.
 * One that fills memory, however slowly, is left to the limit of that.
 */
async function timeUp({ timeout: limitMs, longest: restMs = Number.POSITIVE_INFINITY }, used, signal) {
    const end = performance.now() + Math.min(LONGER * limitMs, restMs);
    // Most runs are over before the first look, which takes some milliseconds.
    await delay(limitMs / 10, undefined, { signal });
    const before = used();
    await delay(0.9 * limitMs, undefined, { signal });
    for (;;) {
        const { times, waits, memoryMiB } = used();
        const left = limitMs - longest(times, before.times);
        const couldHaveWorked = limitMs - left + longest(waits, before.waits);
        const isOver = performance.now() > end;
        const isFilling = memoryMiB > before.memoryMiB + FILLS_MIB && !isOver;
        if (left <= 0 && !isFilling)
            return BUSY;
        if (couldHaveWorked < limitMs / LONGER || isOver)
            return IDLE;
        await delay(Math.min(Math.max(left, LOOK_MS), end - performance.now() + 1), undefined, { signal });
    }
}
/** The most that any thread has more than before. */
function longest(now, before) {
    return Math.max(0, ...[...now].map(([thread, ms]) => ms - (before.get(thread) ?? 0)));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/engine/engine.js
var engine_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var engine_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Faults against tests: StrykerJS in the copy, on files that hold exactly the asked faults, with exactly the given tests. */















/** Tests run on the Node of QTest itself, which Stryker needs; only node:test projects start the one on PATH. */
const ENGINE = { name: 'stryker', version: home/* STRYKER_VERSION */.OU };
/** For the start and the end of Stryker, beside what the tests may take. */
const engine_START_MS = 60_000;
/** Another process pays from so many faults on where it starts the test framework once more. */
const FAULTS_A_PROCESS = 10;
/** Of each process: one in which a fault fills memory ends by itself, long before all of them have too much. */
/** What its runner of Vitest puts beside the tests, and takes away where nobody ends it. */
const SET_UP = /^stryker-setup-\d+\.js$/;
const HEAP_MB = 2_048;
/**
 * Every fault of the request gets a result. Never rejects for what a tool or the code under test does, only for an aborted
 * signal: what makes the results worthless is in `invalid`. The copy is as before afterwards.
 */
async function runStryker(request) {
    const started = performance.now();
    const outcome = await outcomeOf(request);
    const judged = new Set(outcome.results.map(({ fault }) => fault.id));
    const open = request.faults.filter(({ id }) => !judged.has(id));
    return {
        planned: request.faults.length,
        ...outcome,
        results: [...outcome.results, ...engine_all(open, 'pending')],
        engine: ENGINE,
        durationMs: Math.round(performance.now() - started),
    };
}
async function outcomeOf(request) {
    const { faults, signal } = request;
    if (faults.length === 0)
        return { results: [] };
    if (request.tests.length === 0)
        return { results: engine_all(faults, 'no-coverage') };
    const home = await homeOrReason(signal);
    if (typeof home !== 'string')
        return { results: engine_all(faults, 'pending'), invalid: home };
    const { files } = await instrument(request.files);
    const start = { request, home, files, end: performance.now() + request.wallMs };
    try {
        const byPlugin = await allJudged({ ...start, asCommand: isBeforePlugin(request.project) });
        if (!byPlugin.isUnfit)
            return byPlugin;
        const byCommand = await allJudged({ ...start, asCommand: true });
        // Where tests fail either way, the plug-in names them.
        return byCommand.invalid && byCommand.invalid.code === byPlugin.invalid?.code ? byPlugin : byCommand;
    }
    finally {
        await request.workspace.restore();
    }
}
/** Tests that wait a second for what they look for fail on a busy machine. So what contradicts itself counts where it does so again, one fault at a time. */
async function allJudged(start) {
    const first = await judgedBeside(start);
    if (first.invalid?.code === COLLIDING) {
        const alone = await judgedAlone(start);
        return { ...alone, notices: [`${COLLIDE}: faults were tried one at a time. See \`services-per-worker\`.`] };
    }
    if (!CONTRADICTIONS.includes(first.invalid?.code ?? ''))
        return first;
    const alone = await judgedAlone(start);
    if (alone.results.every(({ status }) => status === 'pending'))
        return first;
    return { ...alone, notices: [...(alone.notices ?? []), `${UNSTEADY}: faults were tried again, one at a time.`] };
}
function judgedAlone(start) {
    return judgedBeside({ ...start, request: { ...start.request, concurrency: 1 } });
}
async function judgedBeside(start) {
    const first = await nearTestsFirst(start);
    if (first.invalid)
        return first;
    const { results, notices } = await againAlone(start, first.results);
    return { ...(await withPlainRuns(start.request, results)), seen: first.seen ?? [], ...(notices && { notices }) };
}
async function homeOrReason(signal) {
    try {
        return await (0,home/* engineHome */.KE)(signal);
    }
    catch (error) {
        signal.throwIfAborted();
        return { code: 'engine-missing', message: error instanceof Error ? error.message : String(error) };
    }
}
/** Test files that are asked first: few enough that a fault which they do not notice has cost little. */
const NEAR_TESTS = 8;
/** Each test file is a process of its own, or no test is told from another: what a fault costs grows with the number of files. */
function isByFile({ request, asCommand }) {
    return asCommand || request.project.framework === 'node:test';
}
/** Jest loads for each test file anew all that it imports, one file after the other: to see what they reach can take all the time that there is. */
function isSlowByFile(start) {
    return isByFile(start) || start.request.project.framework === 'jest';
}
/**
 * Where a fault that is noticed late costs minutes, those test files that most likely notice it are asked first, and the others
 * only about what these leave unnoticed. The faults that decide are asked to the end before any other begins: time may run out.
 */
async function nearTestsFirst(start) {
    const { tests, files, faults, deciding, concurrency, importsOf, resolve, workspace } = start.request;
    const all = { ...start, faults, tests, concurrency };
    if (!isSlowByFile(start) || tests.length <= 2 * NEAR_TESTS)
        return engine_runOnce(all);
    const graph = new ImportGraph((file) => workspace.read(file), importsOf, resolve);
    const nearest = await nearestFirst(tests, files.map((file) => file.path), graph);
    const results = [];
    const seen = [];
    const waves = Map.groupBy(faults, ({ id }) => deciding?.has(id) !== false);
    for (const wave of [waves.get(true), waves.get(false)]) {
        if (!wave)
            continue;
        const outcome = await nearThenFar({ ...all, faults: wave, tests: nearest });
        results.push(...outcome.results);
        if (outcome.invalid)
            return { results, invalid: outcome.invalid };
        seen.push(...(outcome.seen ?? []));
    }
    return { results, seen: [...new Set(seen)] };
}
async function nearThenFar(run) {
    const first = await engine_runOnce({ ...run, tests: run.tests.slice(0, NEAR_TESTS) });
    const unnoticed = first.results.filter(({ status }) => status === 'survived' || status === 'no-coverage');
    if (first.invalid || unnoticed.length === 0)
        return first;
    const second = await engine_runOnce({
        ...run,
        faults: unnoticed.map(({ fault }) => fault),
        tests: run.tests.slice(NEAR_TESTS),
    });
    const bySecond = new Map(second.results.map((result) => [result.fault.id, result]));
    const results = first.results.map((result) => withMore(result, bySecond.get(result.fault.id)));
    const seen = [...(first.seen ?? []), ...(second.seen ?? [])];
    return { results, seen, ...(second.invalid ? { invalid: second.invalid } : {}) };
}
/** What more tests say of a fault that the first ones did not notice. */
function withMore(first, second) {
    if (!second)
        return first;
    if (second.status === 'no-coverage')
        return first;
    return { ...second, coveredBy: [...first.coveredBy, ...second.coveredBy] };
}
/** A fault that ran out of time beside others is run once more alone before it counts, unless its own work took the time. Without a valid second run it stays open. */
async function againAlone(start, results) {
    const late = results.filter((result) => isLate(result) && result.reason !== USED_UP);
    if (late.length === 0)
        return { results };
    const { tests } = start.request;
    const again = await engine_runOnce({ ...start, faults: late.map(({ fault }) => fault), tests, concurrency: 1 });
    const byId = new Map(again.results.map((result) => [result.fault.id, result]));
    const notice = `${late.length} faults ran out of time beside others, and their run alone broke off (${again.invalid?.code}): they have no result.`;
    return {
        results: results.map((result) => byId.get(result.fault.id) ?? result),
        ...(again.invalid && { notices: [notice] }),
    };
}
/** Some kills are seen again by plain source edit, and not all faults may have run out of time. */
async function withPlainRuns(request, results) {
    if (results.length > 1 && results.every(isLate)) {
        const message = `All ${results.length} faults ran out of their ${request.timeoutMs} ms, also alone: the tests do not end in time on this machine.`;
        return { results, invalid: { code: 'all-timeouts', message } };
    }
    const invalid = await confirmKills(results, 1, (kills) => runPlain(request, kills));
    return invalid ? { results, invalid } : { results };
}
const STALE = 'StrykerJS left a report that is not of this run, so it was not read.';
/**
 * Stryker's words for a runner plug-in that could not be loaded, as with a framework newer than it, and for tests that fail
 * without any fault: a plug-in starts all of them in one project's environment where the configuration has several.
 */
const UNFIT = /Cannot find TestRunner plugin|failed tests in the initial test run/i;
async function engine_runOnce(start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, home, files: instrumented, faults } = start;
        const { project, workspace, signal } = request;
        const wallMs = Math.round(start.end - performance.now());
        if (wallMs <= 0)
            return { results: engine_all(faults, 'pending') };
        const scratch = engine_addDisposableResource(env_1, await workspace.newScratch(), true);
        const tests = start.tests.map((file) => external_node_path_.posix.relative(project.root, file));
        const { concurrency, numbering } = workersFor(start);
        const runner = start.asCommand
            ? commandConfig(project, tests, external_node_path_.join(scratch.path, 'command-report'))
            : runnerConfig(project, tests, numbering !== undefined);
        for (const file of runner.files)
            await workspace.write(external_node_path_.posix.join(project.root, file.path), file.text);
        // Stryker writes its own text into these files, and is gone without a word when it is killed: the copy remembers them.
        for (const { path: file, headText } of request.files)
            await workspace.write(file, headText);
        const controls = chooseControls(request.files, instrumented, new Set(faults.map((fault) => fault.function)));
        const report = external_node_path_.join(scratch.path, 'report.json');
        const temporary = external_node_path_.join(scratch.path, 'temporary');
        const { timeoutMs, testTimeoutMs } = request;
        const job = engineJob({
            home,
            project,
            faults,
            instrumented,
            controls,
            runner,
            concurrency,
            timeoutMs,
            wallMs,
            testTimeoutMs,
            report,
            temporary,
            ...(numbering && { sideBySide: { ...numbering, workers: concurrency, timeoutMs: testTimeoutMs } }),
        });
        const jobFile = external_node_path_.join(scratch.path, 'job.json');
        (0,external_node_fs_.writeFileSync)(jobFile, JSON.stringify(job));
        const end = await workspace.run({
            file: process.execPath,
            args: ['--disable-warning=ExperimentalWarning', (0,assets/* assetPath */.Q)('engines', 'stryker', 'plugin.mjs'), jobFile],
            cwd: external_node_path_.join(workspace.root, project.root),
            env: { ...project.scriptEnv, NODE_ENV: 'test' },
            timeoutMs: Math.min(engine_START_MS + wallMs, testTimeoutMs + faults.length * timeoutMs),
            signal,
            leaves: SET_UP,
            heapMb: HEAP_MB,
            processMiB: HEAP_MB + 512,
            memoryMiB: (concurrency + 1) * HEAP_MB,
        });
        signal.throwIfAborted();
        if (numbering && end.exitCode !== 0 && end.output.includes(COLLIDE)) {
            return { results: engine_all(faults, 'pending'), invalid: { code: COLLIDING, message: COLLIDE } };
        }
        // The tests alone took longer than there was.
        if (performance.now() >= start.end && /Initial test run timed out/i.test(end.output)) {
            return { results: engine_all(faults, 'pending') };
        }
        const outcome = judged(end, report_readReport(report), faults, controls, project);
        const isUnfit = runner.runner !== 'command' && runner.runner !== 'tap' && UNFIT.test(end.output);
        return outcome.invalid && isUnfit ? { ...outcome, isUnfit } : outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = engine_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** How many of Stryker's workers run, and how their tests are told one from another; the latter where it matters. */
function workersFor(run) {
    const faultsEach = isByFile(run) ? 1 : FAULTS_A_PROCESS;
    const concurrency = Math.min(run.concurrency, Math.ceil(run.faults.length / faultsEach));
    const { perWorker, project } = run.request;
    const numbering = perWorker && concurrency > 1 && !run.asCommand ? NUMBERINGS[project.framework] : undefined;
    return numbering ? { concurrency, numbering } : { concurrency };
}
/** Of results that contradict what is known beforehand, or themselves. */
const CONTRADICTIONS = ['control-failed', 'switch-observed'];
const UNSTEADY = 'Tests did not give the same result twice, or the machine was busy';
/** Never told: the faults are tried one at a time then. */
const COLLIDING = 'workers-collide';
/** Stryker's own word for a loop that it ended by counting, in no time. */
const HIT_LIMIT = 'hit limit reached';
function isLate({ status, reason }) {
    return status === 'timeout' && reason !== HIT_LIMIT;
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
function judged(end, found, faults, controls, { root }) {
    const invalid = (reason) => ({ results: engine_all(faults, 'pending'), invalid: reason });
    if (end.exitCode !== 0 || !found)
        return invalid(crashOf(end));
    if (found === 'stale')
        return invalid({ code: 'stale-report', message: STALE });
    const report = new Map(found.mutants.map((mutant) => [mutant.id, mutant]));
    const lie = controlFailure(controls, report);
    if (lie)
        return invalid(lie);
    const missing = faults.filter(({ id }) => !report.has(id));
    if (missing[0]) {
        const { file, location, operator } = missing[0];
        const message = `${missing.length} of ${faults.length} faults have no result, the first in ${file}:${location.start.line} (${operator}).`;
        return invalid({ code: 'results-incomplete', message });
    }
    const results = faults.map((fault) => engine_resultOf(fault, report.get(fault.id), root));
    const idle = faults.find(({ id }) => isIdle(report.get(id)));
    if (!idle)
        return { results, seen: found.testFiles.map((file) => external_node_path_.posix.join(root, file)) };
    const message = `Tests reach ${idle.file}:${idle.location.start.line}, and none was run against the fault there.`;
    return invalid({ code: 'covered-but-not-run', message });
}
/** A survivor that was never put to the test: no survivor at all. */
function isIdle(mutant) {
    return mutant?.status === 'Survived' && mutant.coveredBy.length > 0 && !mutant.testsCompleted;
}
function engine_resultOf(fault, mutant, root) {
    const { killedBy, coveredBy, killedIn } = mutant;
    const reason = /hit limit reached/i.test(mutant.reason ?? '') ? HIT_LIMIT : mutant.reason;
    return {
        fault,
        status: STATUSES[mutant.status] ?? 'pending',
        killedBy,
        coveredBy,
        ...(reason ? { reason } : {}),
        killedIn: killedIn.map((file) => external_node_path_.posix.join(root, file)),
    };
}
function engine_all(faults, status) {
    return faults.map((fault) => ({ fault, status, killedBy: [], coveredBy: [] }));
}

// EXTERNAL MODULE: ./build/src/languages/typescript/examples.js
var examples = __webpack_require__(15398);
// EXTERNAL MODULE: ./build/src/generate/case-text.js + 1 modules
var case_text = __webpack_require__(91258);
// EXTERNAL MODULE: ./build/src/languages/typescript/harness/lambdas.js
var lambdas = __webpack_require__(90882);
;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/generate.js

const MAX_DEPTH = 5;
const UNKNOWN = { k: 'unknown' };
const DAY_MS = 86_400_000;
const generate_EVEN_GUESS = {
    string: 5,
    number: 5,
    boolean: 1.5,
    nothing: 1,
    array: 3,
    object: 3,
    function: 2.5,
    other: 0.7,
};
function generate_make(type, making, depth = 0) {
    const { random, inputs } = making;
    switch (type.k) {
        case 'number':
            return generate_number(inputs.number(random));
        case 'string':
            return { t: 'string', v: inputs.string(random) };
        case 'boolean':
            return { t: 'boolean', v: random.chance(0.5) };
        case 'bigint':
            return { t: 'bigint', v: String(Math.trunc(finite(inputs.number(random)))) };
        case 'symbol':
            return { t: 'symbol', v: 'a' };
        case 'null':
        case 'undefined':
            return { t: type.k };
        case 'date':
            return {
                t: 'date',
                ms: random.chance(0.05)
                    ? 'NaN'
                    : making.now + Math.round(finite(inputs.number(random)) * random.pick([1, 1000, DAY_MS, -DAY_MS])),
            };
        case 'regexp':
            return { t: 'regexp', source: random.pick(['a', '^a', '\\d+', 'b$']), flags: random.pick(['', 'g', 'i']) };
        case 'error':
            return error(making, depth);
        case 'bytes':
            return {
                t: 'bytes',
                type: type.type,
                v: many(random, 8, () => random.pick([0, 1, 65, 97, 127, 128, 255, random.below(256)])),
            };
        case 'literal':
            return generate_literal(type.value);
        case 'enum': {
            const [member, v] = random.pick(type.members);
            return { t: 'enum', of: type.of, member, v };
        }
        case 'union':
            return generate_make(random.pick(type.of), making, depth);
        case 'unknown':
            return guess(making, depth);
        case 'opaque':
            return { t: 'object', props: [], partial: true };
        default:
            return composite(type, making, depth);
    }
}
/** One that the code tells apart, more often than one that it does not know. */
function error(making, depth) {
    const { random, inputs } = making;
    const known = inputs.error(random);
    if (known && random.chance(0.7))
        return generate_make(known, making, depth + 1);
    return { t: 'error', class: making.stubsOnly ? 'Error' : random.pick(['Error', 'TypeError']), message: 'refused' };
}
function composite(type, making, depth) {
    const { random } = making;
    const inner = (of) => generate_make(of, making, depth + 1);
    const some = depth >= MAX_DEPTH ? 1 : 4;
    switch (type.k) {
        case 'tuple':
            return { t: 'array', items: type.of.map(inner) };
        case 'array':
        case 'set':
            return { t: type.k, items: many(random, some, () => inner(type.of)) };
        case 'iterable':
        case 'async-iterable':
            return {
                t: 'iterable',
                items: many(random, some, () => inner(type.of)),
                ...(type.k === 'iterable' ? {} : { async: true }),
            };
        case 'promise': {
            // What renders shows something else while an answer is under way.
            const late = making.stubsOnly && random.chance(0.2) ? { after: 100 } : {};
            return random.chance(0.7)
                ? { t: 'promise', of: inner(type.of), ...late }
                : { t: 'promise', of: generate_make({ k: 'error' }, making), rejects: true, ...late };
        }
        case 'response':
            return { t: 'response', status: generate_statusOf(making), body: inner(type.body) };
        case 'map':
            return { t: 'map', entries: many(random, some, () => [inner(type.key), inner(type.of)]) };
        case 'record': {
            const keyType = type.key;
            const name = () => keyType.k === 'unknown' || keyType.k === 'string' ? key(making) : keyText(inner(keyType));
            return generate_object(many(random, some, () => [name(), inner(type.of)]));
        }
        case 'object':
            return {
                ...generate_object(type.props
                    .filter(([, , optional]) => !optional || (depth < MAX_DEPTH && random.chance(0.5)))
                    .map(([name, of]) => [name, isDateText(name, of) && random.chance(0.6) ? dateText(making) : inner(of)])),
                ...(type.partial ? { partial: true } : {}),
            };
        case 'fn':
            return fn(type, making, depth);
        case 'instance':
            return {
                t: 'instance',
                of: type.of,
                args: generate_args(type.params, making, depth + 1),
                ...(type.factory ? { factory: true } : {}),
            };
    }
}
/** Code that is given a text by such a name makes a date of it. */
function isDateText(name, { k }) {
    return k === 'string' && /(?:At|Date|Time)$|^(?:date|time|timestamp|created|updated)$/.test(name);
}
function dateText({ random, now }) {
    return { t: 'string', v: new Date(now - random.below(400) * DAY_MS).toISOString() };
}
/** Most often all is well; else what the code may tell apart. */
function generate_statusOf({ random, inputs }) {
    if (random.chance(0.6))
        return 200;
    const known = inputs.number(random);
    return Number.isInteger(known) && known >= 200 && known < 600 ? known : random.pick([404, 500, 201, 400, 429]);
}
/** Arguments for parameters; trailing optional ones are left out at times. */
function generate_args(params, making, depth = 0) {
    const { random } = making;
    const made = [];
    for (const param of params) {
        const next = generate_beside(made, making);
        if (param.rest)
            made.push(...many(random, 4, () => generate_make(generate_restItem(param.type), next, depth)));
        else if (param.optional && random.chance(0.3))
            made.push({ t: 'undefined' });
        else
            made.push(generate_make(param.type, next, depth));
    }
    return generate_withoutTrailing(made, params);
}
/** How an argument beside these is made. */
function generate_beside(values, making) {
    const keys = values.flatMap((value) => (value.t === 'object' ? value.props.map(([name]) => name) : []));
    return keys.length > 0 ? { ...making, keys } : making;
}
function key({ random, inputs, keys = [] }) {
    return keys.length > 0 && random.chance(0.4) ? random.pick(keys) : inputs.key(random);
}
/** The declared type of a rest parameter is the list's. */
function generate_restItem(type) {
    return type.k === 'array' ? type.of : type.k === 'unknown' ? type : UNKNOWN;
}
function generate_withoutTrailing(made, params) {
    let length = made.length;
    while (length > 0 && made[length - 1]?.t === 'undefined' && (params[length - 1]?.optional ?? true))
        length--;
    return length === made.length ? made : made.slice(0, length);
}
function fn({ params, returns, answers: isDouble }, making, depth) {
    const { random } = making;
    // A response is what a test states: none comes of a ready-made function.
    const isStated = isDouble || (returns.k === 'promise' && returns.of.k === 'response');
    const codes = isStated ? [] : (0,lambdas/* lambdasFor */.U6)(params, returns);
    // What stands in for a collaborator mostly answers: where nothing ready-made gives what it must, the rare one that throws is left.
    const share = codes.every(lambdas/* isThrowing */.$r) ? 0.1 : 0.5;
    if (codes.length && !making.stubsOnly && random.chance(share))
        return { t: 'lambda', code: random.pick(codes) };
    const answers = returns.k === 'undefined' ? [] : many(random, 3, () => generate_make(returns, making, depth + 1));
    if (returns.k !== 'undefined' && answers.length === 0)
        answers.push(generate_make(returns, making, depth + 1));
    if (!making.stubsOnly && random.chance(0.05))
        return { t: 'stub', id: making.nextStub(), answers: [generate_make({ k: 'error' }, making)], throws: true };
    return { t: 'stub', id: making.nextStub(), answers };
}
function guess(making, depth) {
    const { random, inputs } = making;
    const kinds = Object.keys(making.guess);
    const weights = kinds.map((kind) => making.guess[kind] * (depth >= 2 && (kind === 'array' || kind === 'object' || kind === 'function') ? 0.25 : 1));
    const kind = kinds[random.weighted(weights)];
    const inner = () => guess(making, depth + 1);
    switch (kind) {
        case 'string':
            return { t: 'string', v: inputs.string(random) };
        case 'number':
            return generate_number(inputs.number(random));
        case 'boolean':
            return { t: 'boolean', v: random.chance(0.5) };
        case 'nothing':
            return { t: random.chance(0.5) ? 'null' : 'undefined' };
        case 'array':
            return { t: 'array', items: alike(random, inner) };
        case 'object':
            return generate_object(many(random, 4, () => [key(making), inner()]));
        case 'function':
            return fn({ returns: UNKNOWN }, making, depth + 2);
        default:
            return generate_make(random.pick(OTHERS), making, depth + 1);
    }
}
const OTHERS = [
    { k: 'date' },
    { k: 'regexp' },
    { k: 'error' },
    { k: 'bytes', type: 'Uint8Array' },
    { k: 'promise', of: UNKNOWN },
    { k: 'map', key: UNKNOWN, of: UNKNOWN },
    { k: 'set', of: UNKNOWN },
    { k: 'bigint' },
    { k: 'iterable', of: UNKNOWN },
];
/** Items of one kind more often than of any. */
function alike(random, inner) {
    const made = many(random, 4, inner);
    const first = made[0];
    if (!first || random.chance(0.3))
        return made;
    return made.map((item) => {
        for (let tries = 0; tries < 3 && item.t !== first.t; tries++)
            item = inner();
        return item;
    });
}
function generate_object(props) {
    return { t: 'object', props: [...new Map(props)] };
}
function generate_number(n) {
    if (Number.isFinite(n) && !Object.is(n, -0))
        return { t: 'number', v: n };
    return { t: 'number', v: Object.is(n, -0) ? '-0' : String(n) };
}
function generate_literal(value) {
    if (typeof value === 'number')
        return generate_number(value);
    return typeof value === 'string' ? { t: 'string', v: value } : { t: 'boolean', v: value };
}
function many(random, limit, one) {
    return Array.from({ length: random.below(limit) }, one);
}
function keyText(value) {
    return 'v' in value && (typeof value.v === 'string' || typeof value.v === 'number') ? String(value.v) : 'a';
}
function finite(n) {
    return Number.isFinite(n) ? n : 0;
}

// EXTERNAL MODULE: ./build/src/generate/by-chance.js
var by_chance = __webpack_require__(69961);
// EXTERNAL MODULE: ./build/src/languages/typescript/harness/told-errors.js
var told_errors = __webpack_require__(57537);
;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/uuids.js
/** Ids that code draws by chance: the same in every run, and known again in what comes of it, since no test can state them. */


const MINTED = '5eed0000-0000-4000-8000-';
const ANY_MINTED = new RegExp(`${MINTED}[0-9a-f]{12}`);
/** Takes the place of `crypto.randomUUID`, of Node's module and of the global one. */
function mintUuids() {
    let count = 0;
    const randomUUID = () => MINTED + (++count).toString(16).padStart(12, '0');
    const holders = [crypto, globalThis.crypto].filter((one) => one !== undefined);
    const before = holders.map((one) => Object.getOwnPropertyDescriptor(one, 'randomUUID'));
    for (const one of holders)
        Object.defineProperty(one, 'randomUUID', {
            value: randomUUID,
            writable: true,
            configurable: true,
            enumerable: true,
        });
    syncBuiltinESMExports();
    return {
        restart: () => {
            count = 0;
        },
        restore: () => {
            for (const [at, one] of holders.entries()) {
                const own = before[at];
                if (own)
                    Object.defineProperty(one, 'randomUUID', own);
                else
                    Reflect.deleteProperty(one, 'randomUUID');
            }
            syncBuiltinESMExports();
        },
    };
}
/** True for a text that holds such an id. */
function uuids_holdsMinted(text) {
    return text.includes(MINTED) && ANY_MINTED.test(text);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/describe.js
/**
 * A live value as the JSON text of a `Value`. The text is canonical: equal values give equal texts, so runs are
 * compared by string; `JSON.parse` gives the `Value`. Judged by tag, never by instanceof: values cross realms.
 */





const describe_MAX_DEPTH = 12;
const MAX_NODES = 1_500;
const describe_MAX_TEXT = 4_000;
const MAX_BYTES = 256;
const CYCLE = '{"t":"seen"}';
const toTag = Object.prototype.toString;
const isEnumerable = Object.prototype.propertyIsEnumerable;
const fromSource = Function.prototype.toString;
let nodes = 0;
const ancestors = (/* unused pure expression or super */ null && ([]));
function describe_describe(value) {
    nodes = 0;
    ancestors.length = 0;
    try {
        return describe_text(value);
    }
    catch {
        return opaque('unreadable'); // a hostile proxy or getter: nothing can be said of it
    }
}
/** True where a test can state the value: no functions, instances, cycles, errors or unnamed things in it; of what is there by chance of which kind it is. */
function isAssertable(description) {
    return !/"t":"(?:function|opaque(?!","name":"chance)|seen|error|symbol)"|"ctor":"(?!null")/.test(description);
}
/** The calls that a stub saw, of errors which it was passed their class alone: no more of them is stated. */
function errorsByClass(calls) {
    if (!calls.includes('"t":"error"'))
        return calls;
    const stated = (arg) => (arg.t === 'error' ? { t: 'class', v: arg.class } : arg);
    return JSON.stringify(JSON.parse(calls).map((args) => args.map(stated)));
}
function describe_text(value) {
    switch (typeof value) {
        case 'string':
            if (holdsMinted(value))
                return opaque(CHANCE);
            if (holdsMessage(value))
                return opaque('message');
            return value.length > describe_MAX_TEXT
                ? opaque(`string of ${value.length}`)
                : `{"t":"string","v":${JSON.stringify(value)}}`;
        case 'number':
            return describe_number(value);
        case 'boolean':
            return value ? '{"t":"boolean","v":true}' : '{"t":"boolean","v":false}';
        case 'undefined':
            return '{"t":"undefined"}';
        case 'bigint':
            return `{"t":"bigint","v":"${value}"}`;
        case 'symbol':
            return `{"t":"symbol","v":${JSON.stringify(value.description ?? '')}}`;
        case 'function':
            return '{"t":"function"}';
    }
    if (value === null)
        return '{"t":"null"}';
    return describe_composite(value);
}
function describe_number(value) {
    if (Number.isFinite(value) && !Object.is(value, -0))
        return `{"t":"number","v":${value}}`;
    return `{"t":"number","v":"${Object.is(value, -0) ? '-0' : value}"}`;
}
function describe_composite(value) {
    if (ancestors.includes(value))
        return CYCLE;
    if (ancestors.length >= describe_MAX_DEPTH)
        return opaque('deep');
    if (++nodes > MAX_NODES)
        return opaque('large');
    ancestors.push(value);
    try {
        return byTag(value);
    }
    catch {
        return opaque('unreadable');
    }
    finally {
        ancestors.pop();
    }
}
function byTag(value) {
    if (Array.isArray(value))
        return describe_array(value);
    switch (toTag.call(value)) {
        case '[object Object]':
            return describe_object(value);
        case '[object Date]': {
            const ms = Date.prototype.getTime.call(value);
            return `{"t":"date","ms":${Number.isNaN(ms) ? '"NaN"' : ms}}`;
        }
        case '[object RegExp]': {
            const { source, flags } = value;
            return `{"t":"regexp","source":${JSON.stringify(source)},"flags":${JSON.stringify(flags)}}`;
        }
        case '[object Map]': {
            const entries = [...value].map(([key, of]) => `[${describe_text(key)},${describe_text(of)}]`);
            return `{"t":"map","entries":[${entries.join(',')}]}`;
        }
        case '[object Set]':
            return `{"t":"set","items":[${[...value].map(describe_text).join(',')}]}`;
        case '[object Error]':
            return describe_error(value);
        default:
            return special(value);
    }
}
function special(value) {
    if (ArrayBuffer.isView(value) && 'length' in value) {
        const bytes = value;
        if (bytes.length > MAX_BYTES)
            return opaque(`${bytes.length} bytes`);
        const items = Array.from(bytes, (n) => typeof n === 'bigint' ? `"${n}"` : numberItem(n));
        return `{"t":"bytes","type":${JSON.stringify(constructorName(value) ?? 'Uint8Array')},"v":[${items.join(',')}]}`;
    }
    const prototype = Object.getPrototypeOf(value);
    const isPlain = prototype === null || !describe_isNative(prototype.constructor);
    if (isPlain || toTag.call(value) === '[object Arguments]' || toTag.call(value) === '[object Module]')
        return describe_object(value);
    return opaque(toTag.call(value).slice(8, -1));
}
function numberItem(n) {
    return Number.isFinite(n) && !Object.is(n, -0) ? String(n) : `"${Object.is(n, -0) ? '-0' : n}"`;
}
function describe_array(value) {
    if (value.length > MAX_NODES)
        return opaque(`array of ${value.length}`);
    let items = '';
    for (let index = 0; index < value.length; index++) {
        items += `${items ? ',' : ''}${index in value ? describe_text(value[index]) : '{"t":"hole"}'}`;
    }
    return `{"t":"array","items":[${items}]}`;
}
/** True for a ref of Vue, which is told by what it holds. */
function describe_isRef(value) {
    return typeof value === 'object' && value !== null && value.__v_isRef === true;
}
function describe_object(value) {
    const ctor = constructorName(value);
    if (ctor?.includes('Ref') && describe_isRef(value))
        return opaque('Ref');
    if (ctor !== undefined && isOlderError(value))
        return describe_error(value);
    const keys = Object.keys(value);
    if (keys.length > 1)
        keys.sort();
    let props = '';
    for (const key of keys) {
        props += `${props ? ',' : ''}[${JSON.stringify(key)},${describe_text(value[key])}]`;
    }
    for (const symbol of Object.getOwnPropertySymbols(value)) {
        const key = isEnumerable.call(value, symbol) ? symbolKey(symbol) : undefined;
        if (key === undefined)
            continue;
        props += `${props ? ',' : ''}[${JSON.stringify(key)},${describe_text(value[symbol])}]`;
    }
    return `{"t":"object","props":[${props}]${ctor === undefined ? '' : `,"ctor":${JSON.stringify(ctor)}`}}`;
}
function describe_error(value) {
    const message = typeof value.message === 'string' ? value.message : '';
    return `{"t":"error","class":${JSON.stringify(errorClass(value))},"message":${JSON.stringify(message.slice(0, describe_MAX_TEXT))}}`;
}
/** What has no form of its own, by a name. */
function opaque(name) {
    return `{"t":"opaque","name":${JSON.stringify(name)}}`;
}
/** True for an error of a class from before there was `extends`, which has no tag of its own. */
function isOlderError(value) {
    const { message, stack } = value;
    return typeof stack === 'string' && typeof message === 'string';
}
/** The constructor's name when it is not Object; `null` for an object without a prototype. */
function constructorName(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null)
        return 'null';
    if (prototype === Object.prototype)
        return undefined;
    const name = prototype.constructor?.name;
    if (name === 'Object')
        return undefined;
    return typeof name === 'string' && name !== '' ? name : 'anonymous';
}
/** Name of an error's class, as `toThrow(Class)` would be written. */
function errorClass(error) {
    const name = error.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'Error';
}
/** Of a member, and of a part of an answer: words for people. */
const WORDS = /^(?:message|stack|trace|detail|details|description|title)$/i;
const MAX_MEMBERS = 6;
const MAX_MEMBER = 100;
/** Members that code gave an error, as far as they are plain; of one of the system its code alone, since the others name places. */
function errorMembers(error) {
    const isOfSystem = 'syscall' in error || 'errno' in error;
    const found = Object.entries(Object.getOwnPropertyDescriptors(error)).flatMap(([name, { value, enumerable }]) => {
        if (!enumerable || name === 'name' || WORDS.test(name) || (isOfSystem && name !== 'code'))
            return [];
        const isPlain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
        return isPlain && String(value).length <= MAX_MEMBER ? [[name, describe_text(value)]] : [];
    });
    return found.slice(0, MAX_MEMBERS);
}
function isError(value) {
    return typeof value === 'object' && value !== null && toTag.call(value) === '[object Error]';
}
/** What was thrown, in words. Vitest throws what its server says as a plain object, of which `String` tells nothing. */
function thrownText(thrown) {
    const { name, message } = Object(thrown);
    return typeof message === 'string' ? `${name ?? 'Error'}: ${message}` : inspect(thrown, { depth: 1 });
}
/** True for what the language brings: its source is not shown. */
function describe_isNative(value) {
    return typeof value === 'function' && fromSource.call(value).includes('[native code]');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/entries.js





const entries_MAX_DEPTH = 3;
const MAX_FOUND = 60;
const entries_UNKNOWN = { k: 'unknown' };
/** Entries in a stable order; those of facts first. `functions`: ids of the changed functions, for entries found here. */
function entryPoints({ entries, pools, closed }, world, functions) {
    const byFile = new Map();
    const inputsOf = (file) => {
        const known = byFile.get(file) ?? createInputs(pools[file] ? [pools[file]] : Object.values(pools));
        byFile.set(file, known);
        return known;
    };
    const known = entries.map((entry) => fromFacts(entry, inputsOf(fileOfFunctions(entry, pools))));
    const names = new Set(known.map((entry) => entry.key));
    const valuesOf = (refs) => refs.flatMap((ref) => (world.has(ref) ? [world.resolve(ref)] : []));
    const apps = valuesOf(known.flatMap(({ app, ref }) => (app ? [ref] : [])));
    const components = valuesOf(closed).filter((value) => typeof value === 'object');
    const found = discover(world, new Set([
        ...valuesOf([...known.map(({ ref }) => ref), ...closed]),
        ...known.flatMap((entry) => inheritedBy(entry, world)),
    ]), new Set([...apps, ...components]))
        .filter((entry) => !names.has(keyOf(entry.ref)))
        .map((entry) => ({
        ...entry,
        key: keyOf(entry.ref),
        functionIds: functionsOf(entry.ref.file, functions),
        replaces: new Map(),
        reaches: [],
        inputs: inputsOf(entry.ref.file),
    }));
    return [...known, ...found.slice(0, MAX_FOUND)].map((entry) => ({
        ...entry,
        // Those of a component lack the props of what stands around it.
        written: 'renders' in entry ? new Map() : writtenArgs(entry.seeds),
        worked: new Map(),
        guesses: new Map(),
    }));
}
/** Functions that are called on objects which inherit from the entry, and not by themselves. */
function inheritedBy({ inherits, ref, members }, world) {
    if (!inherits || !world.has(ref))
        return [];
    const from = world.resolve(ref);
    return members.flatMap(({ name, kind }) => (kind === 'method' ? [from[name]] : []));
}
/** Without the calls that hang or end the process, so that no time goes into inputs that may not run. */
function withoutCalls(entries, barred) {
    if (barred.size === 0)
        return entries;
    return entries
        .filter((entry) => !barred.has(entry.key))
        .map((entry) => ({
        ...entry,
        members: entry.members.filter((member) => !barred.has(`${entry.key}.${member.name}`)),
    }));
}
/** By what a replaced place is found again. */
function entries_keyOfPlace(place) {
    if ('global' in place)
        return place.global;
    return 'imported' in place ? keyOf(place.imported) : `${keyOf(place.of)}.${place.member}`;
}
/** The guess for one argument position; a fresh one where nothing is known yet. */
function entries_guessAt(entry, callable, index, name) {
    const key = `${callable}.${index}`;
    let guess = entry.guesses.get(key);
    if (!guess) {
        guess = { ...EVEN_GUESS, ...byName(name) };
        entry.guesses.set(key, guess);
    }
    return guess;
}
/** What people call their parameters. */
function byName(name) {
    if (FUNCTION_NAME.test(name))
        return { function: 12 };
    if (/^(opts?|options|config|settings|params|props|obj|object|o)$|(Options|Opts|Config)$/.test(name))
        return { object: 12 };
    if (/^(str|string|s|text|word|name|key|prefix|suffix|pattern|unit|type|msg|message|path|file|url)$|(Name|Str|Text|Path|Key)$/.test(name))
        return { string: 12 };
    if (/^(n|num|count|index|i|size|len|length|start|end|min|max|limit|ms|x|y|amount|value)$|(Count|Index|Size|Ms)$/.test(name))
        return { number: 10 };
    if (/^(arr|array|list|items|values|ary|args|rows|elements|xs)$|(List|Items|s)$/.test(name))
        return { array: 10 };
    return {};
}
function fromFacts(entry, inputs) {
    const { export: ref, kind, params, returns, members, typed, functionIds, seeds } = entry;
    const { inherits, contracts, roundTrip, renders, app } = entry;
    const replaces = new Map((entry.replaces ?? []).map((one) => [entries_keyOfPlace(one.place), one]));
    const reaches = entry.reaches ?? [];
    const known = {
        replaces,
        reaches,
        key: keyOf(ref),
        ref,
        kind,
        params,
        returns,
        members,
        typed,
        functionIds,
        seeds,
        inputs,
    };
    return {
        ...known,
        ...(inherits ? { inherits } : {}),
        ...(contracts ? { contracts } : {}),
        ...(roundTrip ? { roundTrip } : {}),
        ...(renders ? { renders } : {}),
        ...(app ? { app } : {}),
    };
}
function writtenArgs(seeds) {
    const lists = new Map();
    const add = (name, args) => lists.set(name, [...(lists.get(name) ?? []), args]);
    for (const { member, args, ctorArgs } of seeds) {
        add(member ?? '', args);
        if (ctorArgs)
            add('', ctorArgs);
    }
    return lists;
}
/** An entry is often a barrel; the literals that matter are those of the changed file. */
function fileOfFunctions(entry, pools) {
    const file = entry.functionIds[0]?.split('#')[0];
    return file !== undefined && pools[file] ? file : entry.file;
}
function functionsOf(file, functions) {
    return functions.filter((id) => id.startsWith(`${file}#`));
}
/** Functions, classes and functions hung on either, as far as three levels down; not what apps consist of. */
function discover(world, known, whole) {
    const found = [];
    const seen = new Set(whole);
    function walk(value, file, path, depth) {
        if ((typeof value !== 'object' && typeof value !== 'function') ||
            value === null ||
            seen.has(value) ||
            isNative(value))
            return;
        seen.add(value);
        if (typeof value === 'function' && !known.has(value))
            found.push(...entries_callable(value, { file, path }));
        if (depth >= entries_MAX_DEPTH || found.length > MAX_FOUND * 2)
            return;
        // What begins with `_` is meant for nobody outside.
        const open = membersOf(value).filter(([name]) => !/^[_~]/.test(name));
        for (const [name, inner] of open)
            walk(inner, file, `${path}.${name}`, depth + 1);
    }
    for (const [file, namespace] of Object.entries(world.namespaces)) {
        if (typeof namespace === 'function')
            walk(namespace, file, 'default', 0);
        for (const [name, value] of membersOf(namespace))
            walk(value, file, name, 1);
        if (typeof namespace === 'function')
            continue;
        seen.add(namespace);
    }
    return found;
}
/** What a caller would name; methods on a prototype are called on what its constructor makes. */
function membersOf(value) {
    return ownData(value).filter(([name]) => name !== 'prototype' && name !== '__esModule');
}
function entries_callable(value, ref) {
    const isClass = /^class\b/.test(Function.prototype.toString.call(value));
    const members = value.prototype ? prototypeMembers(value.prototype) : [];
    const common = { ref, params: entries_unknownParams(value.length, !isClass), returns: entries_UNKNOWN, typed: false, seeds: [] };
    if (isClass || members.length)
        return [{ ...common, kind: 'class', members }];
    return [{ ...common, kind: 'function', members: [] }];
}
function prototypeMembers(prototype) {
    return ownData(prototype)
        .filter(([name, value]) => name !== 'constructor' && typeof value === 'function' && !isNative(value))
        .map(([name, value]) => ({
        name,
        kind: 'method',
        static: false,
        params: entries_unknownParams(value.length, true),
        returns: entries_UNKNOWN,
    }));
}
/** Parameters of which only the number is known; one more may be read through `arguments`. */
function entries_unknownParams(count, more) {
    const params = Array.from({ length: count }, (_, i) => ({
        name: `p${i}`,
        type: entries_UNKNOWN,
        optional: false,
        rest: false,
    }));
    return more ? [...params, { name: 'more', type: entries_UNKNOWN, optional: true, rest: false }] : params;
}
/** Own data properties, by name; accessors are not run. */
function ownData(of) {
    if (!of)
        return [];
    const descriptors = Object.getOwnPropertyDescriptors(of);
    return Object.keys(descriptors).flatMap((name) => {
        const { value, get } = descriptors[name];
        // Bundlers and compilers export through getters; those of a namespace are safe to read.
        if (get)
            return isNamespace(of) ? [[name, of[name]]] : [];
        return [[name, value]];
    });
}
function isNamespace(of) {
    return Object.prototype.toString.call(of) === '[object Module]' || '__esModule' in of;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/arguments.js



/** Share of argument lists that were written by people, and of those that worked before. */
const WRITTEN = 0.3;
const WORKED = 0.3;
/** Share of arguments that results of earlier steps showed, and of those that an earlier step was given: what is kept by name is asked for by it. */
const arguments_SHOWN = 0.3;
const AGAIN = 0.2;
function arguments_argsOf(entry, callableName, params, context, { before, shown } = { before: [], shown: [] }) {
    const { random } = context;
    const written = entry.written.get(callableName);
    if (written && random.chance(WRITTEN))
        return random.pick(written);
    const worked = entry.worked.get(callableName);
    if (worked && random.chance(WORKED))
        return random.pick(worked);
    const made = [];
    for (const [index, param] of params.entries()) {
        const making = beside(made, arguments_makingFor(entry, callableName, index, param, context));
        const known = shown.length && random.chance(arguments_SHOWN) ? literal(random.pick(shown)) : givenBefore(before, index, random);
        if (known && !param.rest && fits(known, param.type))
            made.push(known);
        else if (param.rest)
            for (let count = random.below(4); count > 0; count--)
                made.push(make(restItem(param.type), beside(made, making)));
        else if (param.optional && random.chance(0.35))
            made.push({ t: 'undefined' });
        else if (before.length > 0 && param.type.k === 'unknown' && random.chance(0.08))
            made.push({ t: 'result', step: random.below(before.length) });
        else
            made.push(make(param.type, making));
    }
    return withoutTrailing(made, params);
}
/** What an earlier step was given in the same place. */
function givenBefore(before, index, random) {
    const given = before.flatMap((act) => ('args' in act ? act.args.slice(index, index + 1) : []));
    return given.length > 0 && random.chance(AGAIN) ? random.pick(given) : undefined;
}
function arguments_makingFor(entry, callableName, index, param, context) {
    const guess = param?.type.k === 'unknown' ? guessAt(entry, callableName, index, param.name) : EVEN_GUESS;
    const { random, now } = context;
    const making = { random, inputs: entry.inputs, now, guess, nextStub: stubIds() };
    return entry.renders ? { ...making, inputs: shownInputs(entry.inputs), stubsOnly: true } : making;
}
/** Numbers that something on a page may say. */
function shownInputs(inputs) {
    const number = (random) => {
        const made = inputs.number(random);
        return Number.isFinite(made) ? made + 0 : 0;
    };
    return { ...inputs, number };
}
/** Stubs are numbered once an input is whole; until then any number does. */
function stubIds() {
    return () => 0;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/steps.js
/** Sequences keep their references right when steps come and go; stubs get their final numbers here. */

/** Every reference to a step at or after `from` moves by `by`. */
function steps_shiftSteps(act, from, by) {
    return act.map((step) => mapAct(step, (n) => (n >= from ? n + by : n)));
}
/** Without one step and whatever needs it. */
function steps_removeStep(act, at) {
    const gone = new Set([at]);
    const to = new Map();
    const kept = [];
    for (const [index, step] of act.entries()) {
        const moved = gone.has(index) ? undefined : mapAct(step, (n) => (gone.has(n) ? undefined : (to.get(n) ?? n)));
        if (!moved) {
            gone.add(index);
            continue;
        }
        to.set(index, kept.length);
        kept.push(moved);
    }
    return kept;
}
/** A step once more, right after itself. */
function steps_copySteps(act, at) {
    return [...act.slice(0, at + 1), ...steps_shiftSteps(act.slice(at), at + 1, 1)];
}
/** Stubs numbered from 0 in order of appearance, so that equal inputs have equal texts. */
function numberStubs(act) {
    let next = 0;
    const value = (of) => {
        const numbered = of.t === 'stub' ? { ...of, id: next++ } : of;
        return steps_mapValue(numbered, value);
    };
    return steps_mapArguments(act, value);
}
/** The same steps with every argument mapped that holds, or is, more than a plain value. */
function steps_mapArguments(act, map) {
    return act.map((step) => {
        if ('args' in step)
            return hasComposite(step.args) ? { ...step, args: step.args.map(map) } : step;
        return step.do === 'set' ? { ...step, value: map(step.value) } : step;
    });
}
/** The same steps with every argument mapped, plain ones too. */
function steps_mapAllArguments(act, map) {
    return act.map((step) => ('args' in step ? { ...step, args: step.args.map(map) } : step));
}
function hasComposite(values) {
    return values.some((value) => value.t === 'stub' ||
        'items' in value ||
        'props' in value ||
        'args' in value ||
        'of' in value ||
        'body' in value ||
        'entries' in value);
}
function mapAct(act, step) {
    if ('callee' in act) {
        const callee = mapCallee(act.callee, step);
        const args = mapResults(act.args, step);
        return callee && args && (callee === act.callee && args === act.args ? act : { ...act, callee, args });
    }
    if (isReplacing(act))
        return act;
    const of = step(act.of);
    if (of === undefined)
        return undefined;
    if (act.do !== 'set')
        return { ...act, of };
    const value = mapResults([act.value], step)?.[0];
    return value && { ...act, of, value };
}
function mapCallee(callee, step) {
    if ('export' in callee)
        return callee;
    const to = step(callee.step);
    return to === undefined ? undefined : { ...callee, step: to };
}
/** Undefined where a value uses a step that is gone. */
function mapResults(values, step) {
    let isBroken = false;
    const one = (value) => {
        if (value.t !== 'result')
            return steps_mapValue(value, one);
        const to = step(value.step);
        if (to === undefined)
            isBroken = true;
        return { t: 'result', step: to ?? 0 };
    };
    const mapped = values.map(one);
    return isBroken ? undefined : mapped;
}
/** The same value with its parts mapped. */
function steps_mapValue(value, map) {
    switch (value.t) {
        case 'array':
        case 'set':
        case 'iterable':
            return { ...value, items: value.items.map(map) };
        case 'map':
            return { ...value, entries: value.entries.map(([key, of]) => [map(key), map(of)]) };
        case 'object':
            return { ...value, props: value.props.map(([name, of]) => [name, map(of)]) };
        case 'instance':
            return { ...value, args: value.args.map(map) };
        case 'stub':
            return { ...value, answers: value.answers.map(map) };
        case 'promise':
        case 'frozen':
            return { ...value, of: map(value.of) };
        case 'response':
            return { ...value, body: map(value.body) };
        default:
            return value;
    }
}
/** Earlier steps whose results an act uses. */
function needs(act) {
    const found = [];
    if ('callee' in act && 'step' in act.callee)
        found.push(act.callee.step);
    if ('of' in act)
        found.push(act.of);
    const values = 'args' in act ? act.args : act.do === 'set' ? [act.value] : [];
    for (const value of values)
        usedSteps(value, found);
    return found;
}
function usedSteps(value, into) {
    if (value.t === 'result')
        into.push(value.step);
    else if ('items' in value)
        for (const item of value.items)
            usedSteps(item, into);
    else if (value.t === 'object')
        for (const [, of] of value.props)
            usedSteps(of, into);
    else if (value.t === 'stub')
        for (const answer of value.answers)
            usedSteps(answer, into);
    else if (value.t === 'promise' || value.t === 'frozen')
        usedSteps(value.of, into);
    else if (value.t === 'instance')
        for (const arg of value.args)
            usedSteps(arg, into);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/handed-on.js





const RESULT = { t: 'result', step: 0 };
/** Another entry, or the same, is called first, and its result serves as an argument, or as a member of one, of unknown or matching type. */
function handed_on_withResultOfAnother(act, context) {
    const { random } = context;
    const other = random.pick(context.entries);
    if (other.renders || other.app || other.inherits || act.some((step) => isScreenAct(step)))
        return act;
    const shifted = shiftSteps(act, 0, 1);
    const places = [];
    for (const [at, step] of shifted.entries()) {
        if (!('args' in step))
            continue;
        for (const [index, param] of paramsOf(act, at, context.entries).entries()) {
            if (index > step.args.length)
                continue;
            if (suits(param.rest ? restItem(param.type) : param.type, other))
                places.push([at, index, () => RESULT]);
            for (const name of membersFor(param.type, other))
                places.push([at, index, (value) => withMember(value, name)]);
        }
    }
    if (places.length === 0)
        return act;
    const [at, index, put] = random.pick(places);
    const step = shifted[at];
    const args = [...step.args.slice(0, index), put(step.args[index]), ...step.args.slice(index + 1)];
    return [opening(other, context), ...replaced(shifted, at, { ...step, args })];
}
function suits(type, other) {
    return type.k === 'unknown' || (type.k === 'instance' && sameRef(type.of, other.ref));
}
/** Members that may be what the other entry gives: code that keeps what it found in the object that it was handed finds it there again. */
function membersFor(type, other) {
    if (type.k !== 'object')
        return [];
    const mayBe = (of) => of.k === 'union' ? of.of.some(mayBe) : suits(of, other) || (!other.typed && of.k === 'object');
    return type.props.filter(([, of]) => mayBe(of)).map(([name]) => name);
}
function withMember(value, name) {
    const props = value?.t === 'object' ? value.props : [];
    return { t: 'object', props: [...props.filter(([key]) => key !== name), [name, RESULT]] };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/offers.js

const MAX_OFFERS = 60;
const offers_MAX_MEMBERS = 40;
function offersOf(results) {
    const offers = [];
    for (const [of, result] of results.entries()) {
        if (results.indexOf(result) !== of)
            continue;
        if (typeof result === 'function') {
            if (isOwn(result))
                offers.push({ of, do: 'call', arity: result.length });
            offers.push(...members(result, of));
        }
        else if (typeof result === 'object' && result !== null)
            offers.push(...objectOffers(result, of));
        if (offers.length > MAX_OFFERS)
            break;
    }
    return offers;
}
function offers_isScreenOffer(offer) {
    return offer.do === 'interact' || offer.do === 'advance';
}
/** True for the code under test, and for what it bound, of which the language does not show the source. */
function isOwn(value) {
    return !isNative(value) || (value.name ?? '').startsWith('bound ');
}
function objectOffers(result, of) {
    if (Array.isArray(result)) {
        const at = result.findIndex((item) => (typeof item === 'object' && item !== null) || typeof item === 'function');
        if (at < 0)
            return [];
        const item = result[at];
        if (typeof item !== 'function')
            return [{ of, do: 'get', member: String(at), arity: 0 }];
        return isOwn(item) ? [{ of, do: 'call', member: String(at), arity: item.length }] : [];
    }
    const offers = [];
    if (isIterator(result))
        offers.push({ of, do: 'iterate', arity: 0 });
    return [...offers, ...members(result, of)];
}
function members(result, of) {
    const offers = [];
    for (let at = result; at && !offers_isBuiltIn(at); at = Object.getPrototypeOf(at)) {
        for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
            if (offers.length >= offers_MAX_MEMBERS || name === 'constructor' || name === 'prototype' || name.startsWith('_'))
                continue;
            const value = descriptor.value;
            if (typeof value === 'function' && isOwn(value))
                offers.push({ of, do: 'call', member: name, arity: value.length });
            else if (typeof value === 'object' && value !== null && descriptor.enumerable)
                offers.push({ of, do: 'get', member: name, arity: 0 });
        }
    }
    return offers;
}
/** Prototypes that the language brings; what they offer is not the code under test. */
function offers_isBuiltIn(at) {
    const own = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    return at === Object.prototype || at === Function.prototype || isNative(own);
}
function isIterator(value) {
    const source = value;
    const iterates = typeof source[Symbol.iterator] === 'function' || typeof source[Symbol.asyncIterator] === 'function';
    return (iterates &&
        !(Symbol.iterator in value &&
            isNative(value[Symbol.iterator]) &&
            typeof source.next !== 'function'));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/build.js
/** Live values from `Value` trees, made afresh for every run. */



const MAX_CALLS_SEEN = 40;
function build_build(value, context) {
    switch (value.t) {
        case 'undefined':
        case 'hole':
        case 'seen':
        case 'function':
        case 'opaque':
            return undefined;
        case 'null':
            return null;
        case 'boolean':
        case 'string':
            return value.v;
        case 'number':
            return typeof value.v === 'number' ? value.v : Number(value.v);
        case 'enum':
            return value.v;
        case 'bigint':
            return BigInt(value.v);
        case 'symbol':
            return Symbol.for(value.v);
        case 'regexp':
            return new RegExp(value.source, value.flags);
        case 'date':
            return new Date(Number(value.ms));
        case 'bytes':
            return bytes(value.type, value.v);
        default:
            return buildComposite(value, context);
    }
}
function buildComposite(value, context) {
    switch (value.t) {
        case 'array':
            return build_array(value.items, context);
        case 'set':
            return new Set(value.items.map((item) => build_build(item, context)));
        case 'map':
            return new Map(value.entries.map(([key, of]) => [build_build(key, context), build_build(of, context)]));
        case 'object':
            return build_object(value, context);
        case 'error':
            return build_error(value.class, value.message);
        case 'instance': {
            const from = context.resolve(value.of);
            const args = value.args.map((arg) => build_build(arg, context));
            return value.factory ? from(...args) : Reflect.construct(from, args);
        }
        case 'export':
            return context.resolve(value.of);
        case 'stub':
            return stub(value, context);
        case 'lambda':
            return lambda(value.code);
        case 'promise':
            return promise(value, context);
        case 'frozen':
            return Object.freeze(build_build(value.of, context));
        case 'response':
            return response(value.status, build_build(value.body, context));
        case 'iterable':
            return value.async ? asyncItems(value.items, context) : items(value.items, context);
        case 'result':
            return context.results[value.step];
    }
}
function build_array(values, context) {
    const made = new Array(values.length);
    for (const [index, item] of values.entries())
        if (item.t !== 'hole')
            made[index] = build_build(item, context);
    return made;
}
function build_object(value, context) {
    const made = value.ctor === 'null' ? Object.create(null) : {};
    for (const [name, of] of value.props) {
        if (name === '__proto__') {
            Object.defineProperty(made, name, {
                value: build_build(of, context),
                enumerable: true,
                configurable: true,
                writable: true,
            });
        }
        else
            made[(symbolOf(name) ?? name)] = build_build(of, context);
    }
    return made;
}
function build_error(name, message) {
    const known = globalThis[name];
    const made = typeof known === 'function' && /Error$/.test(name)
        ? Reflect.construct(known, [message])
        : new Error(message);
    return made;
}
function bytes(type, values) {
    if (type === 'Buffer')
        return Buffer.from(values);
    const known = globalThis[type];
    if (type === 'ArrayBuffer')
        return Uint8Array.from(values).buffer;
    if (type === 'DataView')
        return new DataView(Uint8Array.from(values).buffer);
    const items = type.startsWith('Big') ? values.map((v) => BigInt(v)) : values.map(Number);
    return known ? new known(items) : Uint8Array.from(values);
}
function stub(value, context) {
    const calls = [];
    let count = 0;
    context.stubs.set(value.id, calls);
    const answer = (...args) => {
        if (calls.length < MAX_CALLS_SEEN)
            calls.push(`[${args.map(describe).join(',')}]`);
        const next = value.answers[Math.min(count++, value.answers.length - 1)];
        const made = next && build_build(next, context);
        if (value.throws)
            throw made;
        return made;
    };
    if (value.arity)
        Object.defineProperty(answer, 'length', { value: value.arity });
    return answer;
}
function promise(value, context) {
    const of = build_build(value.of, context);
    const { after } = value;
    if (after !== undefined) {
        return new Promise((resolve, reject) => {
            setTimeout(() => (value.rejects ? reject(of) : resolve(of)), after);
        });
    }
    if (!value.rejects)
        return Promise.resolve(of);
    const rejected = Promise.reject(of);
    rejected.catch(() => undefined); // the code under test may never look at it
    return rejected;
}
/** Only some statuses may have a body. */
function response(status, body) {
    if (body === undefined || [204, 205, 304].includes(status))
        return new Response(null, { status });
    return typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status });
}
function* items(values, context) {
    for (const value of values)
        yield build_build(value, context);
}
async function* asyncItems(values, context) {
    for (const value of values)
        yield build_build(value, context);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/readable.js
/** What of a thing can be read as its state. */

const MAX_STATE = 16;
/** What a member holds, described; undefined where reading it throws. */
function readMember(from, name) {
    try {
        const value = from[name];
        return describe(isRef(value) ? value.value : value);
    }
    catch {
        return undefined; // a getter that throws has no value to state
    }
}
/** By this name tests read a member: through its `value` where it is a ref of Vue. */
function spokenName(from, name) {
    try {
        return isRef(from[name]) ? `${name}.value` : name;
    }
    catch {
        return name; // a getter that throws has no value to state
    }
}
const gettersOf = new WeakMap();
/** True for what can hold members: objects and functions. */
function readable_isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
/**
 * Own enumerable members and, unless `ownAlone`, getters of the classes, of a function how many arguments it takes; names with a leading underscore are
 * private by habit.
 */
function readableMembers(of, ownAlone = false) {
    if (isRef(of))
        return ['value'];
    const names = Object.keys(of);
    if (typeof of === 'function')
        return ['length', ...names].filter((name) => !name.startsWith('_')).slice(0, MAX_STATE);
    const prototype = Object.getPrototypeOf(of);
    if (prototype && prototype !== Object.prototype && !ownAlone)
        names.push(...getters(prototype));
    return names.filter((name) => !name.startsWith('_')).slice(0, MAX_STATE);
}
function getters(prototype) {
    const known = gettersOf.get(prototype);
    if (known)
        return known;
    const found = [];
    for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
            if (descriptor.get && name !== '__proto__')
                found.push(name);
        }
    }
    gettersOf.set(prototype, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/replaced.js
/** Doubles for what code reaches without being handed it: they are inputs like any argument. */









/** Where nothing is known of what is asked for: any answer. */
const ANY_ANSWER = {
    k: 'fn',
    params: [],
    returns: { k: 'promise', of: { k: 'response', body: { k: 'unknown' } } },
};
/** Each thing that a double stands for once, behind all other steps; those that are missing are made. */
function withReplaced(act, entry, context) {
    if (entry.replaces.size === 0)
        return act;
    let others = act;
    for (let at = act.length - 1; at >= 0; at--)
        if (isReplacing(act[at]))
            others = removeStep(others, at);
    const known = act.filter(isReplacing);
    const all = [...entry.replaces.values()].map((one) => known.find(({ place }) => keyOfPlace(place) === keyOfPlace(one.place)) ?? replacing(one, entry, context));
    return [...others, ...all];
}
/** The same with a double for one thing more. */
function withDouble(act, entry, also, context) {
    const replaces = new Map([...entry.replaces, [keyOfPlace(also.place), also]]);
    return withReplaced(act, { ...entry, replaces }, context);
}
function replacing({ place, type }, entry, context) {
    return {
        do: 'replace',
        place,
        args: [make(answering(type), makingFor(entry, placeName(place), 0, undefined, context))],
    };
}
/** The double as a parameter. */
function replaced_replaceableBy({ place }, entry) {
    const known = entry?.replaces.get(keyOfPlace(place));
    return [{ name: placeName(place), type: answering(known?.type ?? ANY_ANSWER), optional: false, rest: false }];
}
/** A reader of the test is to see what it answers. */
function answering(type) {
    return type.k === 'fn' ? { ...type, answers: true } : type;
}
/** Puts the doubles in place; what is given back puts all as it was. Throws where one cannot be built or put there. */
function replaceAll(act, context, world) {
    const undo = [];
    try {
        for (const { place, args } of act.filter(isReplacing)) {
            const double = args[0] && build(args[0], context);
            if ('imported' in place) {
                undo.push(standFor(place, () => double));
                continue;
            }
            const holder = holderOf(place, world);
            if (!holder)
                throw new Error(`nothing holds ${placeName(place)}`);
            undo.push(put(holder, placeName(place), double));
        }
    }
    catch (error) {
        undoAll(undo);
        throw error;
    }
    return () => undoAll(undo);
}
/** What the copies of the files under test call in place of the imported function, until this is undone. */
function standFor({ imported }, instead) {
    const scope = globalThis;
    scope[DOUBLES] ??= {};
    const asked = scope[DOUBLES];
    const before = asked.ask;
    const own = keyOf(imported);
    asked.ask = (key, real) => (key === own ? instead(real) : (before?.(key, real) ?? real));
    return () => {
        asked.ask = before;
    };
}
function holderOf(place, world) {
    if ('global' in place)
        return globalThis;
    const holder = world.has(place.of) ? world.resolve(place.of) : undefined;
    return isObject(holder) ? holder : undefined;
}
function put(holder, name, value) {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: before?.enumerable ?? true,
    });
    return () => {
        if (before)
            Object.defineProperty(holder, name, before);
        else
            Reflect.deleteProperty(holder, name);
    };
}
function undoAll(undo) {
    for (const one of [...undo].reverse())
        one();
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/requests/invent.js
/** Requests made anew and varied: what is set up is called and mounted once, then routes are asked. */




/** Share of inputs with more than one request: what an earlier one left shows in a later one. */
const SEVERAL = 0.2;
const MAX_REQUESTS = 3;
/** Share of rests of a path that are tried as a text of the code. */
const SPLIT = 0.4;
/** Share of requests that a schema should refuse. */
const NEAR_MISS = 0.15;
function invent_inventRequests(entry, app, context) {
    let act = setUp(entry, app, context);
    const count = context.random.chance(SEVERAL) ? 2 + context.random.below(MAX_REQUESTS - 1) : 1;
    for (let made = 0; made < count; made++)
        act = withRequest(act, entry, app, context);
    return { entry: entry.ref, arrange: [], act, provenance: 'search' };
}
/** A request that a test sends, to an app that is set up anew; none for a seed of something else. */
function* writtenRequest(entry, app, { member, args, origin }, context) {
    const route = app.routes.find(({ method, path }) => `${method} ${path}` === member);
    if (!route)
        return;
    const act = setUp(entry, app, context);
    yield { entry: entry.ref, arrange: [], act: [...act, requestOf(act, entry, app, route, args)], provenance: origin };
}
/** One change of what is not a single argument: another request, one fewer, one that should be refused. */
function invent_varyRequests(act, entry, app, context) {
    const { random } = context;
    const requests = act.flatMap((step, at) => (step.do === 'request' ? [at] : []));
    if (requests.length === 0)
        return withRequest(act, entry, app, context);
    const at = random.pick(requests);
    const last = requests.at(-1);
    switch (random.weighted([2, requests.length < MAX_REQUESTS ? 1 : 0, requests.length > 1 ? 1.5 : 0, 1])) {
        case 0:
            return replaced(act, at, nearMiss(act[at], random));
        case 1:
            return withRequest(act, entry, app, context);
        case 2:
            return removeStep(act, random.chance(0.5) ? at : last);
        default:
            return withRequest(removeStep(act, at), entry, app, context);
    }
}
/** The calls that make the app, and put it where it can be asked. */
function setUp(entry, app, context) {
    const act = [];
    if (app.made)
        act.push({ do: 'call', callee: { export: entry.ref }, args: argsOf(entry, '', entry.params, context) });
    if (app.form === 'app')
        return act;
    const callee = app.made ? { step: 0 } : { export: entry.ref };
    const isGiven = app.form === 'plugin' || app.form === 'controller';
    const args = isGiven ? argsOf(entry, '', entry.params, context) : [];
    const [route] = app.form === 'handler' ? app.routes : [];
    const at = route ? { route: { method: route.method, path: route.path } } : {};
    const nest = app.nest ? { nest: app.nest } : {};
    const leaves = app.leaves ? { leaves: app.leaves } : {};
    return [...act, { do: 'mount', via: app.via, callee, args, ...at, ...leaves, ...nest }];
}
function withRequest(act, entry, app, context) {
    const { random } = context;
    const route = random.pick(app.routes);
    const earlier = act.filter((step) => step.do === 'request');
    const given = argsOf(entry, `${route.method} ${route.path}`, route.args, context, { before: earlier, shown: [] });
    const request = requestOf(act, entry, app, route, withSplitTexts(given, route, entry, random));
    return [...act, random.chance(NEAR_MISS) ? nearMiss(request, random) : request];
}
/** The rest of a path is often compared as one text: `slug.join('/') === 'guides/start'`. */
function withSplitTexts(args, { path }, { inputs }, random) {
    const [params] = args;
    if (params?.t !== 'object')
        return args;
    const rests = parametersOf(path).flatMap(({ name, isRest }) => (isRest ? [name] : []));
    const props = params.props.map(([name, value]) => {
        const text = rests.includes(name) && random.chance(SPLIT) ? inputs.text(random) : '';
        const segments = text.split('/').filter(Boolean);
        if (segments.length < 2)
            return [name, value];
        return [name, { t: 'array', items: segments.map((v) => ({ t: 'string', v })) }];
    });
    return replaced(args, 0, { ...params, props });
}
function requestOf(act, entry, { via, made, web }, { method, path }, args) {
    const mounted = act.findIndex((step) => step.do === 'mount');
    const callee = mounted >= 0 ? { step: mounted } : made ? { step: 0 } : { export: entry.ref };
    return { do: 'request', via, callee, method, path, args, ...(web ? { web } : {}) };
}
/** A field less, a field of another type, or a body that can not be read. */
function nearMiss(act, random) {
    const places = act.args.flatMap((value, at) => at > 0 && value.t === 'object' && value.props.length > 0 ? [at] : []);
    if (places.length === 0)
        return act;
    const at = random.pick(places);
    if (at === 3 && random.chance(0.1))
        return { ...act, args: replaced(act.args, at, { t: 'string', v: '{' }) };
    return { ...act, args: replaced(act.args, at, spoiled(act.args[at], at === 3, random)) };
}
const WRONG = [
    { t: 'null' },
    { t: 'string', v: '' },
    { t: 'string', v: 'a' },
    { t: 'number', v: 0 },
    { t: 'number', v: -1 },
    { t: 'number', v: 1.5 },
    { t: 'boolean', v: true },
    { t: 'array', items: [] },
];
function spoiled(value, isJson, random) {
    if (value.t === 'array' && value.items.length > 0 && random.chance(0.6)) {
        const at = random.below(value.items.length);
        return { ...value, items: replaced(value.items, at, spoiled(value.items[at], isJson, random)) };
    }
    if (value.t !== 'object' || value.props.length === 0)
        return random.pick(isJson ? WRONG : WRONG.slice(1, 6));
    const at = random.below(value.props.length);
    if (random.chance(0.3))
        return { ...value, props: without(value.props, at) };
    const [name, of] = value.props[at];
    return { ...value, props: replaced(value.props, at, [name, spoiled(of, isJson, random)]) };
}
/** The route that a request asks, by the app that its entry is or makes. */
function invent_routeFor(act, app) {
    return app?.routes.find((route) => route.method === act.method && route.path === act.path);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/vary.js
/** Near neighbours of a value: most often one leaf nudged, within its type. */





const vary_UNKNOWN = { k: 'unknown' };
function vary(value, type, making, depth = 0) {
    const { random } = making;
    const member = memberOf(value, type);
    if (member.k === 'union')
        return make(type, making, depth);
    if (type.k === 'union' && random.chance(0.15))
        return make(type, making, depth);
    if (random.chance(0.1))
        return make(member, making, depth);
    switch (value.t) {
        case 'number':
            return member.k === 'literal'
                ? make(type, making)
                : number(random.chance(0.7) ? near(Number(value.v), random) : making.inputs.number(random));
        case 'string':
            return member.k === 'literal' ? make(type, making) : { t: 'string', v: nearText(value.v, making.inputs, random) };
        case 'boolean':
            return member.k === 'literal' ? make(type, making) : { t: 'boolean', v: !value.v };
        case 'date':
            return {
                t: 'date',
                ms: Number(value.ms) +
                    random.pick([1, -1, 1000, -1000, 3_600_000, 43_200_000, 86_400_000, -86_400_000, 2_678_400_000]) || 0,
            };
        case 'bytes':
            return {
                ...value,
                v: varyList(value.v, random, () => random.below(256), () => random.below(256)),
            };
        default:
            return varyComposite(value, member, making, depth);
    }
}
/** Changes one argument, or gives one more or one less where parameters allow it. */
function vary_varyArgs(values, params, making) {
    const { random } = making;
    if (params.length === 0)
        return values;
    const hasRest = params.at(-1)?.rest === true;
    const at = random.below(Math.max(params.length, hasRest ? values.length + 1 : 0));
    const param = parameterAt(params, at);
    const others = beside(values.filter((_, index) => index !== at), making);
    const type = param.rest ? restItem(param.type) : param.type;
    if (at >= values.length) {
        return withoutTrailing([...values, ...args(params.slice(values.length, at), making), make(type, making)], params);
    }
    if ((param.rest || (param.optional && at === values.length - 1)) && random.chance(0.2))
        return values.filter((_, index) => index !== at);
    if (param.type.k === 'unknown' && values.length > 1 && random.chance(0.06))
        return swap(values, at, random.below(values.length));
    const next = param.optional && random.chance(0.1) ? { t: 'undefined' } : vary(values[at], type, others);
    return withoutTrailing(values.map((value, index) => (index === at ? next : value)), params);
}
function varyComposite(value, type, making, depth) {
    const { random } = making;
    switch (value.t) {
        case 'array': {
            if (type.k === 'tuple')
                return {
                    t: 'array',
                    items: varyOne(value.items, (item, at) => vary(item, type.of[at] ?? vary_UNKNOWN, making, depth + 1), random),
                };
            const of = type.k === 'array' || type.k === 'iterable' ? type.of : vary_UNKNOWN;
            return { t: 'array', items: varyItems(value.items, of, making, depth) };
        }
        case 'set':
        case 'iterable': {
            const of = 'of' in type && !Array.isArray(type.of) && type.k !== 'enum' && type.k !== 'instance'
                ? type.of
                : vary_UNKNOWN;
            return { ...value, items: varyItems(value.items, of, making, depth) };
        }
        case 'map': {
            const [key, of] = type.k === 'map' ? [type.key, type.of] : [vary_UNKNOWN, vary_UNKNOWN];
            const one = () => [make(key, making, depth + 1), make(of, making, depth + 1)];
            return {
                t: 'map',
                entries: varyList(value.entries, random, one, ([k, v]) => [k, vary(v, of, making, depth + 1)]),
            };
        }
        case 'object':
            return varyObject(value, type, making, depth);
        case 'instance': {
            const params = type.k === 'instance'
                ? type.params
                : value.args.map(() => ({ name: '', type: vary_UNKNOWN, optional: false, rest: false }));
            return { ...value, args: vary_varyArgs(value.args, params, making) };
        }
        case 'stub': {
            const returns = type.k === 'fn' ? type.returns : vary_UNKNOWN;
            if (value.throws || random.chance(0.2))
                return make(type.k === 'fn' ? type : { k: 'fn', params: [], returns: vary_UNKNOWN }, making, depth);
            return { ...value, answers: varyItems(value.answers, returns, making, depth) };
        }
        case 'response': {
            const body = type.k === 'response' ? type.body : vary_UNKNOWN;
            if (random.chance(0.25))
                return make({ k: 'response', body }, making, depth);
            return { ...value, body: vary(value.body, body, making, depth + 1) };
        }
        case 'frozen':
            return { ...value, of: vary(value.of, type, making, depth) };
        case 'promise':
            if (making.stubsOnly && random.chance(0.2))
                return make(type.k === 'promise' ? type : { k: 'promise', of: vary_UNKNOWN }, making, depth);
            return {
                ...value,
                of: value.rejects ? value.of : vary(value.of, type.k === 'promise' ? type.of : vary_UNKNOWN, making, depth + 1),
            };
        default:
            return make(type, making, depth);
    }
}
function varyItems(items, of, making, depth) {
    return varyList(items, making.random, () => make(of, making, depth + 1), (item) => vary(item, of, making, depth + 1));
}
/** One item more, less, twice, elsewhere or changed. */
function varyList(items, random, one, change) {
    if (items.length === 0)
        return [one()];
    const at = random.below(items.length);
    const roll = random.next();
    if (roll < 0.15)
        return inserted(items, at, one());
    if (roll < 0.25)
        return inserted(items, at, items[at]);
    if (roll < 0.4)
        return without(items, at);
    if (roll < 0.5)
        return swap(items, at, random.below(items.length));
    return replaced(items, at, change(items[at]));
}
function varyOne(items, change, random) {
    if (items.length === 0)
        return items;
    const at = random.below(items.length);
    return replaced(items, at, change(items[at], at));
}
function varyObject(value, type, making, depth) {
    const { random } = making;
    if (type.k === 'object' && type.props.length) {
        const [name, of, optional] = random.pick(type.props);
        const held = value.props.find(([key]) => key === name)?.[1];
        const next = held
            ? optional && random.chance(0.25)
                ? undefined
                : vary(held, of, making, depth + 1)
            : make(of, making, depth + 1);
        const others = new Map(value.props);
        const props = type.props.flatMap(([key]) => {
            const kept = key === name ? next : others.get(key);
            return kept ? [[key, kept]] : [];
        });
        return { ...value, props };
    }
    const of = type.k === 'record' ? type.of : vary_UNKNOWN;
    if (type.k !== 'unknown' && type.k !== 'record' && isDouble(value)) {
        return {
            ...value,
            props: varyOne(value.props, ([name, held]) => [name, vary(held, of, making, depth + 1)], random),
        };
    }
    const roll = random.next();
    if (value.props.length === 0 || roll < 0.3)
        return object([...value.props, [keyFor(making), make(of, making, depth + 1)]]);
    const at = random.below(value.props.length);
    const [key, held] = value.props[at];
    if (roll < 0.42)
        return object(without(value.props, at));
    if (roll < 0.5)
        return object(replaced(value.props, at, [keyFor(making), held]));
    return object(replaced(value.props, at, [key, vary(held, of, making, depth + 1)]));
}
/** An object that stands for another by the functions that are called: without one of them it would stand for nothing. */
function isDouble(value) {
    return value.t === 'object' && value.props.some(([, held]) => held.t === 'stub');
}
function swap(items, a, b) {
    const copy = [...items];
    [copy[a], copy[b]] = [items[b], items[a]];
    return copy;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/screen-steps.js
/** Steps at what is rendered: the first render, what a user does, other props, time that passes. */







/** Share of further steps that render again with other arguments, and of those to whom a user does something. */
const screen_steps_AGAIN = 0.25;
/** Share of inputs without one of the components around. */
const WITHOUT = 0.1;
function screen_steps_rendering(entry, context) {
    const { kind, wrappers } = entry.renders ?? { kind: 'component', wrappers: [] };
    const args = argsOf(entry, '', entry.params, context);
    // One that fails whatever it is given would hide all that stands inside of it.
    const isLeftOut = wrappers.map(() => context.random.chance(WITHOUT));
    const kept = wrappers.filter((_, at) => !isLeftOut[at]);
    return {
        do: kind === 'hook' ? 'hook' : 'render',
        callee: { export: entry.ref },
        args: args.filter((_, at) => !isLeftOut[at]),
        ...(kept.length > 0 ? { wrappers: kept } : {}),
    };
}
/** What an existing test gave a component or hook, inside of wrappers that are given something of their own. */
function* renderedSeed(entry, { member, args }, context) {
    const own = entry.renders?.kind === 'component' ? args.slice(0, 1) : args;
    if (member !== undefined || /"t":"(?:opaque|seen|function|result)"/.test(JSON.stringify(own)))
        return;
    const made = screen_steps_rendering(entry, context);
    if (!isRender(made))
        return;
    const around = made.args.slice(0, made.wrappers?.length ?? 0);
    yield { entry: entry.ref, arrange: [], act: [{ ...made, args: [...around, ...own] }], provenance: 'search' };
}
/** One more step after `before`. */
function screen_steps_screenStep(before, offers, entry, context) {
    const { random } = context;
    const at = before.findIndex(isRender);
    if (offers.length === 0 || random.chance(screen_steps_AGAIN))
        return renderedAgain(before, at, entry, context);
    return stepOf(random.pick(offers), entry, context);
}
/** Two answers under way, of which the later one comes first; the steps as they are where nothing answers later. */
function screen_steps_racing(act, entry, context) {
    const at = act.findIndex(isRender);
    const first = act[at];
    if (!isRender(first))
        return act;
    let isFound = false;
    const late = (value) => {
        const [answer] = value.t === 'stub' ? value.answers : [];
        if (isFound || value.t !== 'stub' || answer?.t !== 'promise')
            return mapValue(value, late);
        isFound = true;
        const other = value.answers.find((one) => JSON.stringify(one) !== JSON.stringify(answer)) ?? answer;
        return { ...value, answers: [{ ...answer, after: 200 }, other.t === 'promise' ? { ...other, after: 100 } : other] };
    };
    const begun = mapArguments([first], late);
    if (!isFound)
        return act;
    const wait = { do: 'advance', of: 0, ms: 100 };
    return [...begun, renderedAgain(begun, 0, entry, context), wait, wait];
}
/** What a user does, with a text for a field. */
function stepOf(offer, entry, { random }) {
    if (offer.do === 'advance')
        return { do: 'advance', of: offer.of, ms: offer.ms };
    const { of, action, role, name, at, many, choices } = offer;
    const step = { do: 'interact', of, action, role, name, at, many };
    if (action === 'click')
        return step;
    if (choices.length > 0)
        return { ...step, text: random.pick(choices) };
    return { ...step, text: role === 'spinbutton' ? String(entry.inputs.number(random)) : entry.inputs.string(random) };
}
function renderedAgain(before, at, entry, context) {
    const first = before[at];
    const params = ownParams(entry);
    const given = before.reduce((last, act) => (act.do === 'rerender' ? act.args : last), isRender(first) ? first.args.slice(first.wrappers?.length ?? 0) : []);
    const making = makingFor(entry, '', 0, params[0], context);
    return { do: 'rerender', callee: { step: at }, args: varyArgs(given, params, making) };
}
/** Parameters of a component or hook without the props of what stands around it. */
function ownParams({ params, renders }) {
    return params.slice(renders?.wrappers.length ?? 0);
}
/** Parameters of a step that begins with the entry: props of wrappers that were left out are none. */
function screen_steps_renderParams(step, entry) {
    const { params, renders } = entry;
    if (!renders || !isRender(step))
        return params;
    const kept = renders.wrappers.map((wrapper) => step.wrappers?.some((other) => keyOf(other) === keyOf(wrapper)));
    return params.filter((_, at) => kept[at] ?? true);
}
/** The steps without one of the wrappers. A plugin stays: one that was there before may still be at work. */
function* withoutWrapper(act) {
    const at = act.findIndex(isRender);
    const first = act[at];
    if (!isRender(first))
        return;
    for (const [index, { file }] of (first.wrappers ?? []).entries()) {
        if (packageOf(file) !== undefined)
            continue;
        const { wrappers = [], ...rest } = first;
        const left = without(wrappers, index);
        const next = { ...rest, args: without(first.args, index), ...(left.length > 0 ? { wrappers: left } : {}) };
        yield replaced(act, at, next);
    }
}
/** The steps with one of these stubs answering nothing: what is never called need not. */
function* withoutAnswers(act, uncalled) {
    if (!act.some(isRender))
        return;
    for (const id of uncalled) {
        const silent = (value) => value.t === 'stub' && value.id === id ? { t: 'stub', id, answers: [], unasked: true } : mapValue(value, silent);
        yield mapArguments(act, silent);
    }
}
function screen_steps_rerenderParams(act, entries) {
    const first = act.find(isRender);
    const called = first && 'export' in first.callee ? keyOf(first.callee.export) : undefined;
    const entry = entries.find(({ key }) => key === called);
    return entry ? ownParams(entry) : [];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/unusual.js



/** What code may write to, though it should not. */
const FREEZABLE = new Set(['array', 'object', 'regexp']);
const WELL_KNOWN = (/* unused pure expression or super */ null && (['Symbol.iterator', 'Symbol.toPrimitive', 'Symbol.toStringTag']));
/** The same calls with one of their arguments, or a name in several, in such a form. */
function unusual_unusual(act, random) {
    return random.chance(0.7) ? withOddKey(act, random) : withFrozen(act, random);
}
/** One argument is frozen: code that only reads it takes no notice. */
function withFrozen(act, random) {
    const places = act.flatMap((step, at) => 'args' in step ? step.args.flatMap((arg, index) => (FREEZABLE.has(arg.t) ? [[at, index]] : [])) : []);
    if (places.length === 0)
        return act;
    const [at, index] = random.pick(places);
    const step = act[at];
    const of = step.args[index];
    return replaced(act, at, { ...step, args: replaced(step.args, index, { t: 'frozen', of }) });
}
/**
 * One key of the objects among the arguments is a symbol, or what every object answers to; in all of them, so that what is told of
 * one name stays told of one name.
 */
function withOddKey(act, random) {
    const keys = new Set();
    const note = (value) => {
        if (value.t === 'object')
            for (const [name] of value.props)
                keys.add(name);
        return mapValue(value, note);
    };
    mapArguments(act, note);
    if (keys.size === 0)
        return act;
    const from = random.pick([...keys]);
    const to = random.pick([`Symbol.for(${from})`, random.pick(WELL_KNOWN), random.pick(INHERITED)]);
    const rename = (value) => {
        const renamed = mapValue(value, rename);
        if (renamed.t !== 'object')
            return renamed;
        return { ...renamed, props: renamed.props.map(([name, of]) => [name === from ? to : name, of]) };
    };
    return mapArguments(act, rename);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/sequence.js
/** Inputs made anew and varied: which calls, in which order, on what. Values themselves come from generate and vary. */















const MAX_STEPS = 8;
/** Share of new sequences, and of added calls, that look at the object. */
const LOOKING = 0.5;
/** Share of added calls that are to the object itself, where earlier results offer something too. */
const sequence_MEMBERS = 0.6;
/** Share of added steps at what is rendered, where its results offer something too. */
const SCREEN = 0.6;
/** Weight, likewise, of two answers that come in another order than they were asked for. */
const RACING = 0.8;
/** Weight, beside that of other changes, of making arguments unusual where nothing declares what they must be. */
const UNUSUAL = 0.25;
/** Share of new inputs with doubles, and weight beside that of other changes, of making what has one name one thing. */
const NAMES = 0.7;
/** Share of changes to requests that are about more than one argument. */
const VARIED_REQUESTS = 0.25;
function invent(entry, context) {
    if (entry.app)
        return inventRequests(entry, entry.app, context);
    const { random } = context;
    const first = sequence_opening(entry, context);
    let act = [first];
    const members = callable(entry, 'export' in first.callee && first.do === 'new', random);
    const hasObject = entry.kind === 'class' ? first.do === 'new' : members.length > 0;
    const more = hasObject ? 1 + random.below(4) : 0;
    for (let count = 0; count < more && members.length; count++)
        act = [...act, memberCall(entry, random.pick(members), act, context)];
    if (hasObject && random.chance(LOOKING))
        act = [...act, ...looks(entry, members, act, context)];
    if (hasDouble(act) && random.chance(NAMES))
        act = withSameNames(act, context.entries, random);
    return { entry: entry.ref, arrange: [], act, provenance: 'search' };
}
function varySequence(parent, entry, context) {
    const { random } = context;
    let act = parent.input.act;
    const rounds = random.chance(0.7) ? 1 : 2 + random.below(3);
    for (let round = 0; round < rounds; round++)
        act = varyOnce(act, round === 0 ? parent : { ...parent, offers: [] }, entry, context);
    const provenance = parent.input.provenance === 'recorded' ? 'recorded' : 'search';
    return { ...parent.input, act: act.slice(0, MAX_STEPS), provenance };
}
/** Calls that show what the earlier ones did to the object: they need no arguments and give something. */
function looks(entry, members, before, context) {
    const telling = members.filter(isTelling);
    if (telling.length === 0)
        return [];
    return Array.from({ length: 1 + context.random.below(2) }, () => memberCall(entry, context.random.pick(telling), before, context));
}
/** The call with which an input of the entry begins. */
function sequence_opening(entry, context) {
    const statics = entry.kind === 'class' ? entry.members.filter((member) => member.static && member.kind === 'method') : [];
    if (statics.length && context.random.chance(statics.length / (statics.length + entry.members.length))) {
        const member = context.random.pick(statics);
        return {
            do: 'call',
            callee: { export: entry.ref, member: member.name },
            args: argsOf(entry, member.name, member.params, context),
        };
    }
    if (entry.renders)
        return rendering(entry, context);
    return {
        do: entry.kind === 'class' ? 'new' : 'call',
        callee: { export: entry.ref },
        args: argsOf(entry, '', entry.params, context),
        ...(entry.inherits ? { inherits: true } : {}),
    };
}
/** Of the object that the first step made. */
function memberCall(entry, { name, kind, params }, before, context, shown = []) {
    if (kind === 'getter')
        return { do: 'get', of: 0, name };
    return {
        do: 'call',
        callee: { step: 0, member: name },
        args: argsOf(entry, name, params, context, { before, shown }),
    };
}
function varyOnce(act, parent, entry, context) {
    const { random } = context;
    if (entry.app && random.chance(VARIED_REQUESTS))
        return varyRequests(act, entry, entry.app, context);
    const growing = act.length < MAX_STEPS && !entry.app;
    const hasMore = growing && (parent.offers.length > 0 || (entry.members.length > 0 && act[0]?.do === 'new'));
    const weights = [
        7,
        hasMore || (growing && entry.renders) ? 3 : 0,
        hasMore && act.length > 1 ? 1.5 : 0,
        act.length > 1 && !entry.app ? 1.2 : 0,
        growing && act.length > 1 ? 0.8 : 0,
        0.8,
        parent.harvest.length ? 1 : 0,
        growing ? 0.25 : 0,
        entry.typed ? 0 : UNUSUAL,
        hasDouble(act) ? NAMES : 0,
        entry.renders ? RACING : 0,
    ];
    switch (random.weighted(weights)) {
        case 0:
            return nudge(act, entry, context);
        case 1:
            return [...act, extension(act, act.length, parent, entry, context)];
        case 2: {
            const at = 1 + random.below(act.length - 1);
            const offers = parent.offers.filter((offer) => offer.of < at);
            return [
                ...act.slice(0, at),
                extension(act, at, { ...parent, offers }, entry, context),
                ...shiftSteps(act.slice(at), at, 1),
            ];
        }
        case 3:
            return removeStep(act, 1 + random.below(act.length - 1));
        case 4:
            return copySteps(act, 1 + random.below(act.length - 1));
        case 5:
            return splice(act, context);
        case 6:
            return feed(act, parent, entry, context);
        case 7:
            return withResultOfAnother(act, context);
        case 8:
            return unusual(act, random);
        case 9:
            return withSameNames(act, context.entries, random);
        default:
            return racing(act, entry, context);
    }
}
/** One argument of one step changes. */
function nudge(act, entry, context) {
    const { random } = context;
    const at = random.below(act.length);
    const step = act[at];
    if (step.do === 'set')
        return replaced(act, at, {
            ...step,
            value: make({ k: 'unknown' }, makingFor(entry, step.name, 0, undefined, context)),
        });
    if (!('args' in step))
        return act;
    const params = sequence_paramsOf(act, at, context.entries);
    if (params.length === 0)
        return act;
    const index = random.below(params.length);
    const making = makingFor(entry, nameOf(step), index, params[index], context);
    return replaced(act, at, { ...step, args: varyArgs(step.args, params, making) });
}
function extension(act, at, parent, entry, context) {
    const { random } = context;
    const before = act.slice(0, at);
    const onScreen = parent.offers.filter(isScreenOffer);
    if (entry.renders && random.chance(SCREEN))
        return screenStep(before, onScreen, entry, context);
    const made = act[0]?.do === 'new';
    const members = callable(entry, made, random);
    const fields = made ? entry.members.filter((member) => member.kind === 'field' && !member.static) : [];
    if (fields.length && random.chance(0.05)) {
        const field = random.pick(fields);
        return {
            do: 'set',
            of: 0,
            name: field.name,
            value: make(field.returns, makingFor(entry, field.name, 0, undefined, context)),
        };
    }
    const results = parent.offers.filter((offer) => !isScreenOffer(offer));
    const offers = members.length ? results.filter((offer) => offer.of !== 0) : results;
    if (members.length && (offers.length === 0 || random.chance(sequence_MEMBERS))) {
        const telling = random.chance(LOOKING) ? members.filter(isTelling) : [];
        return memberCall(entry, random.pick(telling.length ? telling : members), before, context, parent.harvest);
    }
    const offer = offers.length ? random.pick(offers) : undefined;
    if (!offer && entry.renders)
        return screenStep(before, onScreen, entry, context);
    if (!offer)
        return { do: 'call', callee: { step: 0 }, args: [] };
    if (offer.do === 'iterate')
        return { do: 'iterate', of: offer.of, limit: 10 };
    if (offer.do === 'get')
        return { do: 'get', of: offer.of, name: offer.member };
    const callee = { step: offer.of, ...(offer.member === undefined ? {} : { member: offer.member }) };
    const params = sequence_paramsOf([...before, { do: 'call', callee, args: [] }], at, context.entries, offer.arity);
    return {
        do: 'call',
        callee,
        args: argsOf(entry, offer.member ?? '()', params, context, { before, shown: parent.harvest }),
    };
}
/** An argument, or the tail, of another kept input. */
function splice(act, context) {
    const { random } = context;
    const other = context.partner()?.input.act;
    if (!other)
        return act;
    const at = random.below(act.length);
    const step = act[at];
    const twins = other.filter((candidate) => candidate.do === step.do &&
        nameOf(candidate) === nameOf(step) &&
        'args' in candidate &&
        candidate.args.length > 0);
    const twin = twins.length ? random.pick(twins) : undefined;
    if (twin && 'args' in twin && 'args' in step && random.chance(0.7)) {
        const index = random.below(twin.args.length);
        const taken = twin.args[index];
        if (index <= step.args.length && onlyEarlier(taken, at)) {
            return replaced(act, at, { ...step, args: [...step.args.slice(0, index), taken, ...step.args.slice(index + 1)] });
        }
    }
    const cut = 1 + random.below(Math.min(act.length, other.length));
    const joined = [...act.slice(0, cut), ...other.slice(cut)];
    return joined.length <= MAX_STEPS ? joined : act;
}
function onlyEarlier(value, at) {
    return !JSON.stringify(value).includes('"t":"result"') || (value.t === 'result' && value.step < at);
}
/** Something that a run showed becomes an argument. */
function feed(act, parent, entry, context) {
    const { random } = context;
    const leaf = random.pick(parent.harvest);
    const places = [];
    for (const [at, step] of act.entries()) {
        if (!('args' in step))
            continue;
        const params = sequence_paramsOf(act, at, context.entries);
        for (const [index, param] of params.entries()) {
            if (index <= step.args.length && (param.type.k === typeof leaf || param.type.k === 'unknown'))
                places.push([at, index]);
        }
    }
    if (places.length === 0)
        return act;
    entry.inputs.learn(leaf);
    const [at, index] = random.pick(places);
    const step = act[at];
    const value = typeof leaf === 'string' ? { t: 'string', v: leaf } : number(leaf);
    return replaced(act, at, { ...step, args: [...step.args.slice(0, index), value, ...step.args.slice(index + 1)] });
}
/** Declared parameters of a step's callee, or as many unknown ones as it was given. */
function sequence_paramsOf(act, at, entries, arity) {
    const step = act[at];
    if (!('args' in step))
        return [];
    if (step.do === 'rerender')
        return rerenderParams(act, entries);
    if (step.do === 'request' || step.do === 'mount') {
        const entry = entries.find((candidate) => sequence_sameRef(candidate.ref, exportOf(act, step)));
        return (step.do === 'mount' ? entry?.params.slice(0, step.args.length) : routeFor(step, entry?.app)?.args) ?? [];
    }
    if (isReplacing(step))
        return replaceableBy(step, entryOf(act, entries));
    const { callee } = step;
    if ('export' in callee) {
        const entry = entries.find((candidate) => sequence_sameRef(candidate.ref, callee.export));
        if (entry && callee.member === undefined)
            return renderParams(step, entry);
        const member = entry?.members.find((candidate) => candidate.name === callee.member);
        if (member)
            return member.params;
    }
    else {
        const known = memberType(act, callee.step, callee.member, entries);
        if (known)
            return known;
    }
    return unknownParams(Math.max(arity ?? 0, step.args.length), true);
}
/** Whose input it is: that of the first step that calls an export. */
function entryOf(act, entries) {
    const first = act.find((step) => 'callee' in step && 'export' in step.callee);
    if (!first || !('callee' in first))
        return undefined;
    const ref = exportOf(act, first);
    return entries.find((candidate) => sequence_sameRef(candidate.ref, ref));
}
/** The export that a step goes back to. */
function exportOf(act, { callee }) {
    return 'export' in callee ? callee.export : exportOf(act, act[callee.step]);
}
function memberType(act, of, member, entries) {
    const maker = act[of];
    if (!maker || (maker.do !== 'call' && maker.do !== 'new' && maker.do !== 'hook'))
        return undefined;
    const { callee } = maker;
    const entry = 'export' in callee ? entries.find((candidate) => sequence_sameRef(candidate.ref, callee.export)) : undefined;
    if (entry && member !== undefined) {
        const found = entry.members.find((candidate) => candidate.name === member);
        if (found)
            return found.params;
    }
    const type = returnType(maker, entry, act, entries);
    if (type?.k === 'fn' && member === undefined)
        return type.params;
    if (type?.k === 'instance') {
        const made = entries.find((candidate) => sequence_sameRef(candidate.ref, type.of));
        return made?.members.find((candidate) => candidate.name === member)?.params;
    }
    if (type?.k !== 'object')
        return undefined;
    const prop = type.props.find(([name]) => name === member)?.[1];
    return prop?.k === 'fn' ? prop.params : undefined;
}
function returnType(maker, entry, act, entries) {
    if (maker.do !== 'call')
        return undefined;
    const { callee } = maker;
    if (entry) {
        if (callee.member === undefined)
            return unwrap(entry.returns);
        return unwrap(entry.members.find((candidate) => candidate.name === callee.member)?.returns);
    }
    if (!('step' in callee))
        return undefined;
    const owner = act[callee.step];
    if (!owner || !('callee' in owner) || !('export' in owner.callee))
        return undefined;
    const { export: ref } = owner.callee;
    const members = entries.find((candidate) => sequence_sameRef(candidate.ref, ref))?.members;
    return unwrap(members?.find((candidate) => candidate.name === callee.member)?.returns);
}
function unwrap(type) {
    return type?.k === 'promise' ? type.of : type;
}
function nameOf(act) {
    if (act.do === 'call')
        return act.callee.member ?? ('export' in act.callee ? '' : '()');
    if (act.do === 'request')
        return `${act.method} ${act.path}`;
    if (isReplacing(act))
        return keyOfPlace(act.place);
    return 'name' in act ? act.name : act.do === 'iterate' || act.do === 'advance' ? act.do : '';
}
function sequence_sameRef(a, b) {
    return a.file === b.file && a.path === b.path;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/same-names.js
/** What goes by one name in several places of an input is often one thing: the id that is asked for, and that of what a double answers. */





/** Share of names that are made to mean one thing. */
const same_names_SHARE = 0.7;
const same_names_UNKNOWN = { k: 'unknown' };
/** The same steps, in which leaves of one name hold the value of one of them, where it fits. */
function same_names_withSameNames(act, entries, random) {
    const leaves = new Map();
    for (const [at, step] of act.entries()) {
        if (!('args' in step))
            continue;
        const params = paramsOf(act, at, entries);
        for (const [index, value] of step.args.entries()) {
            const param = parameterAt(params, index);
            collect(value, param?.rest ? restItem(param.type) : (param?.type ?? same_names_UNKNOWN), param?.name ?? '', leaves);
        }
    }
    const next = new Map();
    for (const same of groups([...leaves.values()], random)) {
        if (same.length < 2 || !random.chance(same_names_SHARE))
            continue;
        const source = random.pick(same).value;
        for (const { value, type } of same)
            if (fits(source, type))
                next.set(value, source);
    }
    if (next.size === 0)
        return act;
    return mapAllArguments(act, (value) => swapped(value, next));
}
function collect(value, type, name, into) {
    const member = memberOf(value, type);
    switch (value.t) {
        case 'string':
        case 'number':
        case 'date':
            if (name !== '' && member.k !== 'literal')
                into.set(value, { name: name.toLowerCase(), value, type });
            return;
        case 'object': {
            const types = new Map(member.k === 'object' ? member.props.map(([key, of]) => [key, of]) : []);
            const other = member.k === 'record' ? member.of : same_names_UNKNOWN;
            for (const [key, of] of value.props)
                collect(of, types.get(key) ?? other, key, into);
            return;
        }
        case 'array':
            for (const item of value.items)
                collect(item, member.k === 'array' ? member.of : same_names_UNKNOWN, name, into);
            return;
        case 'stub':
            for (const answer of value.answers)
                collect(answer, member.k === 'fn' ? member.returns : same_names_UNKNOWN, '', into);
            return;
        case 'promise':
            collect(value.of, member.k === 'promise' ? member.of : same_names_UNKNOWN, name, into);
            return;
        case 'response':
            collect(value.body, member.k === 'response' ? member.body : same_names_UNKNOWN, name, into);
            return;
        case 'instance':
            for (const [index, arg] of value.args.entries()) {
                const param = member.k === 'instance' ? parameterAt(member.params, index) : undefined;
                collect(arg, param?.type ?? same_names_UNKNOWN, param?.name ?? '', into);
            }
            return;
        default:
            return;
    }
}
/** Leaves of one name; an `id` is that of one of the others: `orderId`, `customerId`. */
function groups(leaves, random) {
    const names = [...new Set(leaves.map(({ name }) => name))];
    const ids = names.filter((name) => name.endsWith('id') && name !== 'id');
    const owner = names.includes('id') && ids.length > 0 ? random.pick(ids) : undefined;
    return names.map((name) => leaves.filter((leaf) => leaf.name === name || (leaf.name === 'id' && name === owner)));
}
/** True where something answers for another thing: what it is asked for and what it answers may have names in common. */
function same_names_hasDouble(act) {
    const isDouble = (value) => value.t === 'stub' ? value.answers.length > 0 : value.t === 'object' && value.props.some(([, of]) => isDouble(of));
    return act.some((step) => (0,test_case/* isReplacing */.kt)(step) || ('args' in step && step.args.some(isDouble)));
}
function swapped(value, next) {
    const other = next.get(value);
    if (other)
        return other;
    return mapValue(value, (inner) => swapped(inner, next));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/complexity.js

const STEP = 2;
/** Two tests of a click each are better than one of both. */
const USER_STEP = 5;
/** So are two of one call each where collaborators answer: one test would say of both what they were asked. */
const ANSWERED_STEP = 12;
/** Nobody passes it on purpose: two plain cases are better than one with it. */
const NEGATIVE_ZERO = 12;
/** Who reads of a collaborator that fails asks what that is for. */
const FAILING = 4;
/** Less than a ready-made function that gives a value: a result which is only that value says nothing of the code. */
const complexity_SILENT = 1.3;
const HANDED_BACK = 4;
const NO_DATE = 4;
const HOUR_MS = 3_600_000;
/** A capital, or a digit that says more than 0 and 1: among equals the plain one is taken. */
const ODD_CHARACTER = 0.01;
function complexity(act) {
    let total = 0;
    const isAnswered = callsDoubles(act);
    for (const [at, step] of act.entries()) {
        const isFurther = isAnswered && at > 1 && step.do === 'call';
        const isOfUser = step.do === 'interact' || step.do === 'rerender' || step.do === 'advance';
        total += isFurther ? ANSWERED_STEP : isOfUser ? USER_STEP : STEP;
        if ('args' in step)
            for (const arg of step.args)
                total += cost(arg);
        else if (step.do === 'set')
            total += cost(step.value);
        else if (step.do === 'advance')
            total += String(step.ms).replace(/0+$/, '').length * 0.3 + step.ms / 10_000;
    }
    return Math.round(total * 100) / 100;
}
/** True for several calls of what collaborators answer to. */
function callsDoubles(act) {
    return act.length > 2 && act.filter((step) => step.do === 'call').length > 1 && same_names_hasDouble(act);
}
function cost(value) {
    switch (value.t) {
        case 'null':
        case 'undefined':
        case 'boolean':
        case 'enum':
        case 'result':
            return 0.5;
        case 'number':
            if (value.v === '-0')
                return NEGATIVE_ZERO;
            return typeof value.v === 'string'
                ? 2.5
                : 0.4 + String(value.v).length * 0.15 + (Number.isInteger(value.v) ? 0 : 0.3) + odd(String(value.v));
        case 'string':
            return (0.5 +
                value.v.length * 0.12 +
                (/^[\x20-\x7e]*$/.test(value.v) ? 0 : 2) +
                (/\w/.test(value.v) ? 0 : 0.5) +
                odd(value.v));
        case 'array':
        case 'set':
        case 'iterable':
            return value.items.reduce((sum, item) => sum + cost(item), value.t === 'array' ? 0.7 : 1.5);
        case 'object':
            return value.props.reduce((sum, [name, of]) => sum + 0.2 + (/^\w+$/.test(name) ? 0 : 1.5) + cost(of), 0.7);
        case 'map':
            return value.entries.reduce((sum, [key, of]) => sum + cost(key) + cost(of), 1.5);
        case 'stub':
            return value.answers.reduce((sum, answer) => sum + cost(answer), value.answers.length === 0 ? complexity_SILENT : 2 + (value.throws ? FAILING : 0));
        case 'instance':
            return value.args.reduce((sum, arg) => sum + cost(arg), 2);
        case 'promise':
            return 1.5 + cost(value.of) + (value.after === undefined ? 0 : 1) + (value.rejects ? FAILING : 0);
        case 'response':
            return ((value.status === 200 ? 1 : 1.5 + (value.status % 100) * 0.001) +
                (value.body.t === 'undefined' ? 0 : cost(value.body)));
        case 'frozen':
            return 1.5 + cost(value.of);
        case 'date':
            return value.ms === 'NaN' ? NO_DATE : 1.5 + (value.ms % HOUR_MS === 0 ? 0 : 0.5);
        case 'bytes':
            return 1.5 + value.v.length * 0.3;
        case 'lambda':
            return 1 + value.code.length * 0.05;
        default:
            return 1.5;
    }
}
function odd(text) {
    return (text.match(/[A-Z2-9]/g)?.length ?? 0) * ODD_CHARACTER;
}
/** Digits of a fraction that nobody would write down: `3960000.0000000005`. */
const UNROUND = /\d\.\d{10,}/;
/** What an input that lacks something leaves in texts: `Hello undefined`. */
const GAP = /"v":"(?:[^"\\]|\\.)*(?:\bundefined\b|\bNaN\b|\[object Object\])/;
const WITH_GAP = 3;
/** How hard a result is to read, by its printed parts: what is long or has gaps, and a number that a rounder input would spare. */
function outcomeComplexity(texts) {
    const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
    const isUnround = texts.some((text) => UNROUND.test(text));
    const isOdd = texts.some((text) => text.includes('"-0"'));
    const hasGap = texts.some((text) => GAP.test(text));
    const odds = (isUnround ? 0.5 : 0) + (isOdd ? NEGATIVE_ZERO / 4 : 0) + (hasGap ? WITH_GAP : 0);
    return Math.max(0, longest - 150) / 60 + odds;
}
/** Where a result is just what a callback gave. */
function handedBack(act, texts) {
    const given = new Set(act.flatMap((step) => ('args' in step ? step.args.flatMap(givenBy) : [])).map((of) => `returns ${of}`));
    return texts.some((text) => given.has(text)) ? HANDED_BACK : 0;
}
/** What a callback always gives, as results are told. */
function givenBy(value) {
    if (value.t === 'stub')
        return value.answers.slice(-1).map((answer) => JSON.stringify(answer));
    const constant = value.t === 'lambda' ? /^\(\) => (true|false|\d+|'\w*')$/.exec(value.code)?.[1] : undefined;
    if (constant === undefined)
        return [];
    const v = JSON.parse(constant.replaceAll("'", '"'));
    return [JSON.stringify({ t: typeof v, v })];
}
/** Calls that the engine refuses by itself (`x is not a function`) say little about the code. */
function isEngineMade(messages) {
    return messages.some(([, message]) => ENGINE_MADE.test(message) || REFUSED.test(message));
}
/** The same without what code of the project may have said in these words: nobody meant to fail so. */
function isAccident(messages) {
    return messages.some(([, message]) => ENGINE_MADE.test(message) || (REFUSED.test(message) && message.includes('Received')));
}
/** True where two runs throw other words, and not just those that the engine finds for the text of the code. */
function saysOtherwise(a, b) {
    if (isEngineMade(a.messages) && isEngineMade(b.messages))
        return false;
    return JSON.stringify(a.messages) !== JSON.stringify(b.messages);
}
const ENGINE_MADE = /The expression evaluated|\bfunction\b[^{]*\{|=>|is not a function|is not iterable|is not defined|is not a constructor|Cannot (?:find|read|set|convert|destructure|mix|create|use|assign|redefine|delete|add)|(?:undefined|null) is not|Invalid (?:array length|time value|count value)|Maximum call stack|Right-hand side|called on (?:null|undefined|incompatible|non-object)|Reduce of empty|Converting circular|not extensible|invoked without 'new'|BigInt|Iterator (?:value|result)/;
/** Of Node's own functions, and of many a project's. */
const REFUSED = /must be (?:of type|a function|an instance)/;

// EXTERNAL MODULE: ./build/src/languages/typescript/openers.js
var typescript_openers = __webpack_require__(72477);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/journal.js
/** A file that always holds what runs right now, for whoever finds the process dead or hung. Its mtime is the heartbeat. */

const HEADER = 96;
const openSync = external_node_fs_.openSync;
const writeSync = external_node_fs_.writeSync;
function openJournal(path) {
    const file = openSync(path, 'w');
    let counter = 0;
    let length = 0;
    function header(phase, fault = '-', step = 0) {
        counter = (counter + 1) % 1e9;
        writeSync(file, `${counter} ${phase} ${fault} ${length} ${step}`.padEnd(HEADER), 0);
    }
    function body(text) {
        writeSync(file, text, HEADER);
        length = Buffer.byteLength(text);
    }
    return {
        input: (input) => {
            body(JSON.stringify(input));
            header('run');
        },
        step: (index) => header('run', '-', index),
        fault: (engineId) => header('run', engineId),
        load: (fault, path = '') => {
            body(path);
            header('load', fault);
        },
        idle: () => header('idle'),
    };
}
/** Undefined where the process never came to write one. */
function readJournal(bytes) {
    const [counter, phase, fault, length, step] = bytes.subarray(0, HEADER).toString('utf8').trim().split(' ');
    if (!phase)
        return undefined;
    const text = bytes.subarray(HEADER, HEADER + Number(length)).toString('utf8');
    return {
        counter: Number(counter),
        phase: phase,
        ...(fault && fault !== '-' ? { fault } : {}),
        ...(phase === 'run' ? { input: JSON.parse(text), step: Number(step) } : {}),
        ...(phase === 'load' && text !== '' ? { file: text } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/time-limit.js
/** The search's two limits of time: what it may take in all, and what it may take without waiting for a processor that others have. */

/** Taken before file access is guarded. */
const readFileSync = external_node_fs_.readFileSync;
const NANOSECONDS = 1_000_000;
/** What finishing may take at least, whatever the search used. */
const MIN_FINISH_MS = 5_000;
/** Of the whole; the rest is kept for judging what was found. */
const SEARCH_SHARE = 0.75;
/** When the search, and when all, must have come to an end, in milliseconds since the first run. */
function wallShares(wallMs) {
    const searchMs = SEARCH_SHARE * wallMs;
    return { searchMs, allMs: Math.max(wallMs, searchMs + MIN_FINISH_MS) };
}
/**
 * Whether either is used up, counted from now on. So a busy machine does not cut what an idle one would finish.
 * `now` and `waited` tell milliseconds.
 */
function timeLimit({ searchMs, wallMs }, now, waited = waitedMs) {
    const started = now();
    const waitedBefore = waited();
    // To look costs as much as some runs; before this much has passed it can't be over.
    let lookAt = searchMs;
    return () => {
        const passed = now() - started;
        if (passed > wallMs)
            return true;
        if (passed <= lookAt)
            return false;
        const used = passed - (waited() - waitedBefore);
        if (used > searchMs)
            return true;
        lookAt = passed + (searchMs - used);
        return false;
    };
}
/** For how long this thread could have run, and no processor was free (proc(5)); 0 where the system does not tell, as all but Linux. */
function waitedMs() {
    try {
        return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / NANOSECONDS;
    }
    catch {
        return 0; // no such file
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/whole-numbers.js

/** Whoever counts up to more is waited for too long, and products of more are no longer exact. */
const MOST = 1e4;
/** True where an input holds a fraction, what is no number, or a number that takes long to count to. */
function hasOddNumber(act) {
    let found = false;
    const look = (value) => {
        if (value.t === 'number' && whole_numbers_wholeOf(value) !== value)
            found = true;
        return steps_mapValue(value, look);
    };
    for (const step of act)
        if ('args' in step)
            step.args.forEach(look);
    return found;
}
/** The same steps with whole numbers of moderate size. */
function withWholeNumbers(act) {
    const whole = (value) => (value.t === 'number' ? whole_numbers_wholeOf(value) : mapValue(value, whole));
    return mapAllArguments(act, whole);
}
/** The same steps without what is no number and what takes long to count to; fractions stay. */
function withModerateNumbers(act) {
    const moderate = (value) => value.t === 'number' ? (isModerate(value) ? value : whole_numbers_wholeOf(value)) : steps_mapValue(value, moderate);
    return steps_mapAllArguments(act, moderate);
}
function isModerate({ v }) {
    return Math.abs(Number(v)) <= MOST;
}
function whole_numbers_wholeOf(value) {
    const v = Number(value.v);
    if (Number.isInteger(v) && Math.abs(v) <= MOST)
        return value;
    if (Number.isNaN(v))
        return { t: 'number', v: 0 };
    return { t: 'number', v: Math.trunc(Math.max(-MOST, Math.min(MOST, v))) + 0 };
}

// EXTERNAL MODULE: ./build/src/model/result-schemas.js
var result_schemas = __webpack_require__(40675);
;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/result-form.js
/** The form of what the harness leaves. It ran beside code of the change, which may have written anything in its place. */



const result_form_texts = schemas.array(schemas.string());
const result_form_object = schemas.looseObject({});
const inputForm = schemas.looseObject({
    entry: test_case/* exportRef */.WM,
    arrange: schemas.array(result_form_object),
    act: schemas.array(result_form_object),
    provenance: schemas.string(),
});
const input = inputForm;
const checkpointLine = schemas.object({ input: inputForm, runs: schemas.number() });
const explored = schemas.looseObject({
    mode: schemas.literal('explore'),
    cases: schemas.array(schemas.looseObject({
        input: inputForm,
        outcome: result_schemas/* outcome */.bu,
        assert: schemas.array(result_form_object),
        kills: schemas.array(schemas.looseObject({ fault: schemas.string(), by: result_form_texts, seen: result_schemas/* outcome */.bu.optional() })),
        base: result_schemas/* outcome */.bu.optional(),
        reached: result_form_texts,
        complexity: schemas.number(),
    })),
    killed: result_form_texts,
    unreached: result_form_texts,
    cut: schemas.boolean(),
    examples: schemas.array(schemas.object({ input: inputForm, functions: result_form_texts, expected: result_form_object, outcome: result_schemas/* outcome */.bu, where: schemas.string() })),
    oddities: schemas.array(schemas.object({
        kind: result_schemas/* oddityKind */.WO,
        function: schemas.string(),
        input: inputForm,
        about: schemas.string(),
        at: schemas.string().optional(),
        outcome: result_schemas/* outcome */.bu,
    })),
    endless: schemas.array(schemas.object({ input: inputForm, functions: result_form_texts })),
    unloadable: schemas.array(schemas.object({ file: schemas.string(), message: schemas.string() })),
    openedBy: schemas.record(schemas.string(), schemas.string()),
    stopped: schemas.array(schemas.object({ function: schemas.string(), reason: schemas.string(), code: schemas.string() })),
    baseFailure: schemas.string().optional(),
    stats: schemas.looseObject({
        candidates: schemas.number(),
        runs: schemas.number(),
        unstable: schemas.number(),
        searchMs: schemas.number(),
        loadMs: schemas.number(),
    }),
});
const harnessResult = schemas.discriminatedUnion('mode', [
    explored,
    schemas.looseObject({ mode: schemas.literal('observe'), outcomes: schemas.array(result_schemas/* outcome */.bu) }),
    schemas.looseObject({ mode: schemas.literal('failed'), message: schemas.string() }),
]);

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/run-harness.js
var run_harness_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_harness_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Runs the harness to its end: a process that hangs or dies is started again without what it died of, a few times. */











const run_harness_MAX_RESTARTS = 9;
/** After so many deaths in one call, no input makes it any more. */
const DEATHS_A_CALL = 2;
/** What a new start may use at least. */
const MIN_ITERATIONS = 2_000;
const WATCH_EVERY_MS = 200;
/** How long the journal may be silent, by what runs. */
const SILENCE_MS = { start: 60_000, load: 20_000, run: 2_000, idle: 30_000 };
/** Once a module was seen to hang when it loads, the others get less time. */
const LOAD_SILENCE_AGAIN_MS = 6_000;
/** What a start may take beyond its limit of time, which it looks at between runs. */
const GRACE_MS = 5_000;
/** A machine on which more waits than this is of no use to anybody. */
const MAX_WAITING = 5;
/**
 * A module that hangs or ends the process when it loads is left out from then on: that counts as no restart.
 * `result` is undefined where it died more often than `restarts` otherwise, where no module is left, or where it was aborted.
 * Throws ToolError where the runner ended without result outside of any run: then it could not start the harness.
 */
async function runHarness(request, options, deps, restarts = run_harness_MAX_RESTARTS) {
    const deaths = [];
    let current = request;
    let leftMs = request.wallMs;
    let cut = false;
    while (restartsOf(deaths) <= restarts && Object.keys(current.modules.head).length > 0 && !options.signal.aborted) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const scratch = run_harness_addDisposableResource(env_1, await deps.newScratch(), true);
            const requestPath = external_node_path_.join(scratch.path, 'request.json');
            await (0,external_node_fs_promises_.writeFile)(requestPath, JSON.stringify({ ...current, output: scratch.path }), { flag: 'wx' });
            const silenceMs = deaths.some(isOfLoading) ? { ...SILENCE_MS, load: LOAD_SILENCE_AGAIN_MS } : SILENCE_MS;
            const limitMs = isTimed(current) ? wallShares(current.wallMs).allMs + GRACE_MS : Number.POSITIVE_INFINITY;
            const start = await launchWatched(requestPath, scratch.path, { ...options, silenceMs, limitMs }, deps);
            leftMs = Math.max(0, leftMs - start.ranMs);
            const left = harnessResult.safeParse((0,read_claim/* readClaimedJson */.u2)(external_node_path_.join(scratch.path, FILES.result), scratch.path));
            if (left.success || options.signal.aborted)
                return { result: left.data, deaths, cut };
            const kept = readCheckpoint(scratch.path);
            if (start.end === 'late') {
                cut = true;
                if (current.replayOnly)
                    break;
                current = { ...withKept(current, kept), wallMs: leftMs, replayOnly: true };
                continue;
            }
            const journal = lastJournal(scratch.path);
            if (!journal || journal.phase === 'idle')
                throw couldNotRun(start.launched);
            const death = { how: start.end === 'hung' ? 'hang' : 'crash', journal };
            deaths.push(death);
            if (isOfLoading(death)) {
                if (journal.file === undefined)
                    break;
                current = withoutModule(current, journal.file);
                continue;
            }
            cut ||= isTimed(current) && leftMs === 0;
            const isLast = cut || restartsOf(deaths) === restarts;
            current = { ...withoutDeath(current, deaths, kept), wallMs: leftMs, replayOnly: isLast };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = run_harness_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    return { result: undefined, deaths, cut };
}
/** Observing asks a known number of cases: it has no limit in all. */
function isTimed({ mode }) {
    return mode === 'explore';
}
/** A module of head, or of base, did not come to an end of loading. */
function isOfLoading({ journal }) {
    return journal.phase === 'load' && journal.fault === undefined;
}
function restartsOf(deaths) {
    return deaths.filter((death) => !isOfLoading(death)).length;
}
/** The request as if this file were not among its modules. */
function withoutModule(request, file) {
    const rest = (keys) => Object.fromEntries(Object.entries(keys).filter(([other]) => other !== file));
    return {
        ...request,
        modules: { ...request.modules, head: rest(request.modules.head), base: rest(request.modules.base) },
    };
}
/**
 * The same request, without what ran last and beginning with what was found so far. A fault that hangs once hangs often, so
 * it is left out altogether.
 */
function withoutDeath(request, deaths, kept) {
    const { fault, input } = deaths.at(-1).journal;
    const isFault = fault !== undefined && fault !== 'base';
    const ban = { input: input && !isFault ? inputId(input) : '*', ...(fault === undefined ? {} : { fault }) };
    // What was kept with other numbers leads, made smaller, to what hung.
    const wholeNumbers = deaths.some(isByOddNumbers);
    return {
        ...withKept(request, kept, wholeNumbers),
        banned: [...request.banned, ban],
        barredCalls: deadlyCalls(deaths),
        watchedCalls: { head: hungCalls(deaths.filter(isOfHead)), faults: hungCalls(deaths) },
        wholeNumbers,
    };
}
/** The same request, beginning with what was found so far. */
function withKept(request, kept, wholeNumbers = false) {
    return {
        ...request,
        resume: together(request.resume, kept).map((one) => wholeNumbers ? { ...one, act: withModerateNumbers(one.act) } : one),
        iterations: Math.max(MIN_ITERATIONS, request.iterations - (kept.at(-1)?.runs ?? 0)),
    };
}
/** Head hung where numbers stood that loops may never come to: it may well end with others. */
function isByOddNumbers({ how, journal: { input, fault } }) {
    return how === 'hang' && fault === undefined && input !== undefined && hasOddNumber(input.act);
}
function isOfHead({ journal: { fault } }) {
    return fault === undefined;
}
/** Calls that did not return. */
function hungCalls(deaths) {
    return deaths.flatMap(({ how, journal: { input } }) => how === 'hang' && input ? input.act.map((act) => callName(input.entry, act)) : []);
}
/** Calls in which head hung or died too often. */
function deadlyCalls(deaths) {
    const counts = new Map();
    for (const death of deaths) {
        const { journal } = death;
        if (isByOddNumbers(death))
            continue;
        const act = journal.input?.act[journal.step ?? 0];
        if (!journal.input || !act || journal.fault !== undefined)
            continue;
        const name = callName(journal.input.entry, act);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].flatMap(([name, count]) => (count >= DEATHS_A_CALL ? [name] : []));
}
/** What the run before resumed and what it found, each once: it may have died before it came to all that it resumed. */
function together(resumed, kept) {
    return [...new Map([...resumed, ...kept.map((line) => line.input)].map((input) => [inputId(input), input])).values()];
}
async function launchWatched(requestPath, output, options, deps) {
    const killer = new AbortController();
    const signal = AbortSignal.any([options.signal, killer.signal]);
    const { timezone, locale } = options;
    const running = deps.launch({ requestPath, timezone, locale, signal });
    const watch = new Watch(output, options);
    const watching = setInterval(() => {
        if (!signal.aborted && watch.look())
            killer.abort();
    }, WATCH_EVERY_MS);
    try {
        return { launched: await running, end: watch.cut ?? 'own', ranMs: watch.ranMs() };
    }
    finally {
        clearInterval(watching);
    }
}
/** Says when a process is to be ended: its journal has not moved for too long, or it runs beyond its limit. */
class Watch {
    cut;
    last = '';
    since = performance.now();
    began;
    output;
    options;
    constructor(output, options) {
        this.output = output;
        this.options = options;
    }
    /** True where it is to be ended. */
    look() {
        const { silenceMs, limitMs } = this.options;
        const { text, phase } = readHead(this.output);
        const now = performance.now();
        if (phase === 'run' || phase === 'idle')
            this.began ??= now;
        if (text !== this.last)
            [this.last, this.since] = [text, now];
        if (this.ranMs() > limitMs)
            this.cut = 'late';
        else if (now - this.since > silenceMs[phase] * (phase === 'run' ? waitingFactor() : 1))
            this.cut = 'hung';
        return this.cut !== undefined;
    }
    ranMs() {
        return this.began === undefined ? 0 : performance.now() - this.began;
    }
}
/** How much longer all takes while more wants to run than there are processors: 1 where each has its own. */
function waitingFactor() {
    return Math.min(MAX_WAITING, Math.max(1, ((0,external_node_os_.loadavg)()[0] ?? 0) / (0,external_node_os_.availableParallelism)()));
}
/** The first bytes count the runs. */
function readHead(output) {
    const bytes = (0,read_claim/* readClaim */.jw)(external_node_path_.join(output, FILES.journal), output);
    const text = bytes?.subarray(0, 40).toString('latin1') ?? ''; // not written yet
    const phase = text.split(' ')[1];
    return { text, phase: phase === 'load' || phase === 'run' || phase === 'idle' ? phase : 'start' };
}
function lastJournal(output) {
    const bytes = (0,read_claim/* readClaim */.jw)(external_node_path_.join(output, FILES.journal), output);
    try {
        const journal = bytes && readJournal(bytes);
        return journal?.input && !input.safeParse(journal.input).success ? undefined : journal;
    }
    catch {
        return undefined; // torn by the kill
    }
}
function readCheckpoint(output) {
    const text = (0,read_claim/* readClaimedText */.$B)(external_node_path_.join(output, FILES.checkpoint), output) ?? ''; // never written: nothing was kept
    const whole = text.slice(0, text.lastIndexOf('\n') + 1); // the kill may have torn the last line
    return whole.split('\n').flatMap((line) => checkpointLine.safeParse((0,read_claim/* parseClaim */.Ed)(line)).data ?? []);
}
function couldNotRun(launched) {
    return new errors/* ToolError */.v4('the test runner did not run the search', {
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
    const options = { timezone: 'UTC', locale: 'en_US.UTF-8', signal: request.signal };
    const run = await runHarness(harnessRequest(request, deps), options, deps);
    for (const death of run.deaths)
        request.progress?.(`search: ${deathText(death)}, started again without it`);
    const { workspace } = deps.guard;
    if (run.result?.mode === 'explore')
        return exploration(request, withLocalPaths(run.result, workspace), run);
    if (run.result?.mode !== 'failed')
        return { ...nothing(request, explore_reasonOf(run.deaths), run.deaths), cut: true };
    return nothing(request, `module does not load: ${localPaths(run.result.message, workspace)}`, run.deaths);
}
/** Loaders name files of the copy, which stands elsewhere in each run. */
function localPaths(text, workspace) {
    return text.replaceAll(`file://${workspace}/`, '').replaceAll(`${workspace}/`, '');
}
function withLocalPaths(result, workspace) {
    const { unloadable, baseFailure } = result;
    return {
        ...result,
        unloadable: unloadable.map(({ file, message }) => ({ file, message: localPaths(message, workspace) })),
        ...(baseFailure === undefined ? {} : { baseFailure: localPaths(baseFailure, workspace) }),
    };
}
/** `lib/cli.js ended the process when it was loaded`, `parse('((') did not end`. */
function deathText({ how, journal: { file, input } }) {
    const end = how === 'hang' ? 'did not end' : 'ended the process';
    if (input)
        return `${(0,case_text/* callText */.WT)(input)} ${end}`;
    return file === undefined
        ? `a run ${end}`
        : `${file} ${how === 'hang' ? 'did not end loading' : `${end} when it was loaded`}`;
}
/** As many outcomes as cases; one that hangs or dies is said so, and the others go on. */
async function observe(request, deps) {
    const outcomes = new Map();
    let left = request.cases;
    while (left.length) {
        const { timezone, locale, signal } = request;
        const run = await runHarness(observeRequest(left, request, deps), { timezone, locale, signal }, deps, 0);
        for (const { file, message } of deadlyModules(run.deaths)) {
            for (const one of left)
                if (one.target.file === file)
                    outcomes.set(one.id, empty(`load: ${message}`));
        }
        if (run.result?.mode === 'observe') {
            for (const [index, outcome] of run.result.outcomes.entries()) {
                const { id } = left[index];
                if (!outcomes.has(id))
                    outcomes.set(id, outcome);
            }
            break;
        }
        const died = run.deaths.at(-1);
        const culprit = left.find((one) => JSON.stringify(one.act) === JSON.stringify(died?.journal.input?.act));
        if (!culprit || !died) {
            const failed = run.result?.mode === 'failed' ? `load: ${run.result.message}` : 'not run';
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
    const { facts, faults, functions, onlyBase, iterations, searchMs, wallMs, seed } = request;
    return {
        mode: 'explore',
        modules: deps.modules,
        entries: facts.entries,
        closed: facts.closed,
        pools: facts.pools,
        faults,
        functions,
        onlyBase,
        iterations,
        searchMs,
        wallMs,
        seed,
        now: NOW,
        banned: [],
        barredCalls: [],
        watchedCalls: { head: [], faults: [] },
        wholeNumbers: false,
        resume: [],
        replayOnly: false,
        output: '',
        guard: deps.guard,
        cases: [],
        revision: 'head',
        places: false,
    };
}
function observeRequest(cases, request, deps) {
    return {
        entries: [],
        closed: [],
        pools: {},
        faults: [],
        functions: [],
        onlyBase: false,
        banned: [],
        barredCalls: [],
        watchedCalls: { head: [], faults: [] },
        wholeNumbers: false,
        resume: [],
        replayOnly: false,
        mode: 'observe',
        modules: deps.modules,
        iterations: 0,
        searchMs: 0,
        wallMs: 0,
        seed: request.chance,
        now: NOW,
        output: '',
        guard: deps.guard,
        cases,
        revision: 'head',
        places: request.places ?? false,
    };
}
function exploration(request, result, { deaths, cut }) {
    const suspected = hungFaults(request.faults, deaths);
    const loads = notLoading(request, [...deadlyModules(deaths), ...result.unloadable]);
    const dead = endless(request, deaths);
    // What hung once is ended in time from then on.
    const others = result.stopped.filter((one) => !dead.some((other) => other.function === one.function && other.reason === one.reason));
    const { candidates, runs, unstable, searchMs, loadMs } = result.stats;
    const opened = (input) => {
        const first = (0,typescript_openers/* arrangementsFor */.f)((0,referenced_files/* referencedFiles */.Rc)(input), result.openedBy);
        return first.length === 0 ? input : { ...input, arrange: [...first, ...input.arrange] };
    };
    return {
        cases: result.cases.map((one) => exploredCase({ ...one, input: opened(one.input) }, request)),
        unreached: result.unreached,
        killed: [...result.killed, ...suspected.filter((id) => !result.killed.includes(id))],
        cut: cut || result.cut,
        stopped: [...loads, ...others, ...dead, ...withoutEntry(request)],
        findings: findings(request, deaths, opened),
        examples: result.examples.map(({ input, functions, ...rest }) => ({
            case: testCase(opened(input), functions[0] ?? '', []),
            ...rest,
        })),
        oddities: result.oddities.map(({ input, ...oddity }) => ({
            ...oddity,
            case: testCase(opened(input), oddity.function, []),
        })),
        suspects: suspects(request, deaths, result.endless, opened),
        uncompared: result.baseFailure === undefined ? [] : changedIds(request),
        notices: [...request.facts.notices, ...baseNotice(result)],
        stats: { candidates, runs, unstable, searchMs, loadMs, restarts: deaths.length },
    };
}
function changedIds({ functions }) {
    return functions.filter(({ kind }) => kind === 'changed').map(({ id }) => id);
}
function withoutEntry({ facts }) {
    return facts.unreached.map((id) => facts.components.includes(id)
        ? { function: id, reason: facts.unrendered ?? 'only what renders it could call it', code: 'component' }
        : { function: id, reason: 'no exported function or class leads to it', code: 'unexported' });
}
function baseNotice({ baseFailure }) {
    if (baseFailure === undefined)
        return [];
    const [line = ''] = baseFailure.split('\n');
    const name = /Cannot find (?:module|package) '((?:@[^/']+\/)?[^./'@][^/']*)'/.exec(line)?.[1];
    const remedy = name === undefined ? '' : `; \`npm install --no-save ${name}\` puts what base needs beside head's packages`;
    return [`base's code does not load (${line}): behaviour was not compared${remedy}`];
}
const ENDS_PROCESS = 'it ends the process (process.exit, or out of memory)';
/** Modules that hung or ended the process when they loaded. */
function deadlyModules(deaths) {
    return deaths.flatMap((death) => {
        const { file } = death.journal;
        if (!isOfLoading(death) || file === undefined)
            return [];
        return [{ file, message: death.how === 'hang' ? 'it does not end' : ENDS_PROCESS }];
    });
}
function notLoading(request, files) {
    return files.flatMap(({ file, message }) => request.functions
        .filter((fn) => fn.id.startsWith(`${file}#`))
        .map((fn) => ({ function: fn.id, reason: `module does not load: ${message}`, code: 'load' })));
}
/** Faults with which a process hung or died: they would time out under any test that reaches them. */
function hungFaults(faults, deaths) {
    const engineIds = new Set(deaths.flatMap(({ journal }) => (journal.fault === undefined ? [] : [journal.fault])));
    return faults.filter((fault) => engineIds.has(fault.engineId)).map((fault) => fault.id);
}
/** Inputs with which head itself hung or died; none with doubles, which nobody could follow by a line. */
function findings(request, deaths, opened) {
    return deaths.flatMap(({ how, journal }) => {
        if (!journal.input || journal.fault !== undefined || same_names_hasDouble(journal.input.act))
            return [];
        const [owner] = explore_functionsOf(journal.input, request, journal.step);
        return owner === undefined
            ? []
            : [{ kind: how, case: testCase(opened(journal.input), owner, []), message: explore_WORDS[how] }];
    });
}
/** Questions to two processes that may each take until they are seen to hang. */
const MAX_SUSPECTS = 4;
/** What hung or died on head or on base, and what head would not end: the plainest of each changed function first. */
function suspects(request, deaths, endless, opened) {
    const died = deaths.flatMap(({ journal: { input, fault, step } }) => input && (fault === undefined || fault === 'base') ? [{ input, functions: explore_functionsOf(input, request, step) }] : []);
    const changed = new Set(changedIds(request));
    const distinct = new Map([...died, ...endless].map((one) => [JSON.stringify(one.input.act), one]));
    const all = [...distinct.values()].flatMap(({ input, functions }) => {
        const owner = functions.find((id) => changed.has(id));
        return owner === undefined ? [] : [testCase(opened(input), owner, [])];
    });
    const plain = all.toSorted((a, b) => complexity(a.act) - complexity(b.act) || (a.id < b.id ? -1 : 1));
    const firsts = plain.filter((one) => plain.find((other) => other.function === one.function) === one);
    return [...new Set([...firsts, ...plain])].slice(0, MAX_SUSPECTS);
}
const explore_WORDS = { hang: 'does not return', crash: 'ends the process' };
/** Functions that hung or died on head, each once. */
function endless(request, deaths) {
    const found = new Map();
    for (const { how, journal } of deaths) {
        if (!journal.input || journal.fault !== undefined)
            continue;
        const reason = `${explore_WORDS[how]} for inputs that were tried`;
        for (const id of explore_functionsOf(journal.input, request, journal.step)) {
            if (!found.has(id))
                found.set(id, { function: id, reason, code: how });
        }
    }
    return [...found.values()];
}
/** The changed functions that the input's export is, contains or reaches; less those of other methods where the step `at` calls one. */
function explore_functionsOf({ entry, act }, { facts }, at = 0) {
    const known = facts.entries.find((one) => one.export.file === entry.file && one.export.path === entry.path);
    const step = act[at];
    const called = step && 'callee' in step ? step.callee.member : undefined;
    const others = called === undefined ? [] : (known?.members.filter(({ name }) => name !== called) ?? []);
    return known?.functionIds.filter((id) => others.every(({ functionId }) => functionId !== id)) ?? [];
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
    const loads = notLoading(request, deadlyModules(deaths));
    const others = request.functions.filter((fn) => !loads.some((one) => one.function === fn.id));
    return {
        cases: [],
        unreached: request.faults.map((fault) => fault.id),
        killed: [],
        cut: false,
        stopped: [...loads, ...others.map((fn) => ({ function: fn.id, reason, code: 'load' }))],
        findings: findings(request, deaths, (input) => input),
        examples: [],
        oddities: [],
        suspects: suspects(request, deaths, [], (input) => input),
        uncompared: [],
        notices: request.facts.notices,
        stats: { candidates: 0, runs: 0, unstable: 0, searchMs: 0, loadMs: 0, restarts: deaths.length },
    };
}
function explore_reasonOf(deaths) {
    const last = deaths.at(-1);
    if (!last)
        return 'the search was stopped';
    const when = last.journal.phase === 'load' ? 'while the module loads' : 'again and again';
    return last.how === 'hang' ? `does not return ${when}` : `ends the process ${when}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/file-names.js
/** What an import reads as something else: Node takes specifiers for addresses, Vite for paths with a query, Jest a `?` likewise. */
const UNNAMABLE = {
    vitest: /[?#\\]/,
    jest: /\?/,
    mocha: /[?#%\\\t\r\n]/,
    'node:test': /[?#%\\\t\r\n]/,
    none: /[?#%\\\t\r\n]/,
};
/** True where the project's runner can import a file of this path. */
function isNamable(path, framework) {
    return !UNNAMABLE[framework].test(path);
}
const file_names_NOTHING = {
    cases: [],
    unreached: [],
    killed: [],
    cut: false,
    stopped: [],
    findings: [],
    examples: [],
    oddities: [],
    suspects: [],
    uncompared: [],
    notices: [],
    stats: { candidates: 0, runs: 0, unstable: 0, searchMs: 0, loadMs: 0, restarts: 0 },
};
/** Searches the files that the project's runner can import, and says of the functions of all others why not. */
async function exploreNamable(request, framework, search) {
    const refused = request.files.filter((file) => !isNamable(file.path, framework));
    if (refused.length === 0)
        return await search(request);
    const isOut = (path) => refused.some((file) => file.path === path);
    const files = request.files.filter((file) => !isOut(file.path));
    const faults = request.faults.filter((fault) => !isOut(fault.file));
    const found = files.length === 0 ? file_names_NOTHING : await search({ ...request, files, faults });
    const stopped = refused.flatMap(({ path, functions }) => {
        const sign = UNNAMABLE[framework].exec(path)?.[0] ?? '';
        const reason = `file name not supported: an import cannot name a file with ${file_names_WORDS[sign] ?? `\`${sign}\``} in its path`;
        return functions.map((fn) => ({ function: fn.id, reason, code: 'file-name' }));
    });
    return { ...found, stopped: [...found.stopped, ...stopped] };
}
const file_names_WORDS = { '\t': 'a tab', '\r': 'a line break', '\n': 'a line break' };

;// CONCATENATED MODULE: ./build/src/languages/typescript/explore/near.js
const near_MAX_TEXT = 400;
/** The texts of a fault that suggest inputs to the search, as far as they are short. `text`: head's text of its file. */
function nearby(fault, text) {
    const from = text.lastIndexOf('\n', fault.start) + 1;
    const end = text.indexOf('\n', fault.end);
    const line = text.slice(from, end < 0 ? text.length : end);
    return {
        ...(fault.original.length <= near_MAX_TEXT ? { original: fault.original } : {}),
        ...(fault.replacement.length <= near_MAX_TEXT ? { replacement: fault.replacement } : {}),
        ...(line.length <= near_MAX_TEXT ? { line } : {}),
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/facts.js









/** What the extraction asks for beyond its time before it is ended: its start, and the one step that is under way when time is up. */
const facts_GRACE_MS = 8_000;
/** Bytes. */
const MAX_ANSWER = 512 * 1024 * 1024;
/**
 * What inputs fit the changed functions of a project: its exported ways in with their parameter types, literals and
 * regular expressions turned into values, and calls that tests and documentation already hold.
 * Nothing of the project is executed. The compiler runs in a process of its own, which the request's limits end; types are then read as
 * written. What could not be learnt is said in `notices`. Throws ToolError where even that fails.
 */
async function extractFacts(request, place) {
    const checked = await inProcess(request, place);
    if (!('failed' in checked))
        return checked;
    const written = await inProcess({ ...request, unchecked: facts_reasonOf(checked.failed) }, place);
    if (!('failed' in written))
        return written;
    throw new errors/* ToolError */.v4('the reading of types failed', { command: 'qtest facts', ...written.failed });
}
async function inProcess(request, { scratch, run, signal }) {
    await (0,external_node_fs_promises_.mkdir)(scratch, { recursive: true });
    const asked = external_node_path_.join(scratch, `${(0,external_node_crypto_.randomUUID)()}.facts`);
    const answer = `${asked}-answer`;
    await (0,external_node_fs_promises_.writeFile)(asked, (0,external_node_v8_.serialize)(request));
    const program = `import(${JSON.stringify((0,external_node_url_.pathToFileURL)((0,assets/* mainModule */.S)()).href)}).then((main) => main.facts(process.argv))`;
    const ended = await run({
        file: process.execPath,
        args: ['--eval', program, 'facts', asked, answer],
        cwd: scratch,
        env: environment/* NO_COMPILE_CACHE */.h6,
        timeoutMs: request.limits.wallMs + facts_GRACE_MS,
        heapMb: request.limits.memoryMiB,
        signal,
    });
    signal.throwIfAborted();
    const left = ended.exitCode === 0 ? (0,read_claim/* readClaim */.jw)(answer, scratch, MAX_ANSWER) : undefined;
    return left ? (0,external_node_v8_.deserialize)(left) : { failed: ended };
}
function facts_reasonOf(ended) {
    if (ended.timedOut)
        return 'time is up';
    if (/heap out of memory|heap limit/i.test(ended.output))
        return 'too much memory needed';
    return `the compiler ended (${ended.signal ?? `exit ${ended.exitCode}`})`;
}

// EXTERNAL MODULE: ./build/src/sandbox/programs/run-folder.js
var run_folder = __webpack_require__(5907);
;// CONCATENATED MODULE: ./build/src/languages/typescript/grounds.js
/** What results of a project rest on: files with all that they lead to by imports, types too. */




function groundsOf(project, workspace, outline, resolve) {
    const { testFiles, notices: _, ...settings } = project;
    const known = new Map();
    const nodeOf = async (file, text) => {
        const imports = typescript_siblings/* SCRIPT */.Mm.test(file) ? (await outline(file, text)).imports : [];
        const targets = imports.map(({ specifier }) => resolve(file, specifier)).filter((target) => target !== undefined);
        return { digest: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'), targets: [...new Set(targets)] };
    };
    const read = async (file) => {
        const text = workspace.read(file);
        return text === undefined ? undefined : nodeOf(file, text);
    };
    const remembered = (file) => {
        const node = known.get(file) ?? read(file);
        known.set(file, node);
        return node;
    };
    return {
        settings: withoutRunFolder(JSON.stringify(settings)),
        tests: testFiles,
        examples: [...(0,examples/* handWritten */.V)(testFiles), ...(0,examples/* readmesOf */.L)(project, workspace.root)],
        isolated: isIsolated(project, workspace),
        async closure(entries, overlay = new Map()) {
            const found = new Map();
            const open = [...entries];
            for (let file = open.pop(); file !== undefined; file = open.pop()) {
                if (found.has(file))
                    continue;
                const given = overlay.get(file);
                // Entries may be tests that were written a moment ago; what they lead to stands as long as the copy.
                const node = await (given === undefined
                    ? (entries.includes(file) ? read : remembered)(file)
                    : nodeOf(file, given));
                found.set(file, node?.digest ?? 'missing');
                open.push(...(node?.targets ?? []));
            }
            return found;
        },
    };
}
/** Mocha's tests, and those that were told to share a process, may depend on what ran before them. */
function isIsolated({ framework, configFile, nodeFlags = [], runnerFlags = [] }, workspace) {
    const config = configFile === undefined ? '' : workspace.read(configFile);
    return (framework !== 'mocha' && !/isolat|single(?:Thread|Fork)/i.test([config, ...nodeFlags, ...runnerFlags].join(' ')));
}
/** Packages that QTest installed, and Node out of an image, lie in folders of the run, which have other names each time. */
function withoutRunFolder(text) {
    const [first, ...others] = text.split(`${(0,run_folder/* runFolder */.kQ)()}/`);
    return [first, ...others.map((other) => other.replace(/^([a-z]+)\d+/, '$1'))].join('');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/on-screen.js
function on_screen_isScreenAct(act) {
    return ['render', 'hook', 'rerender', 'interact', 'advance'].includes(act.do);
}
/** True for the act that puts something on the screen. */
function on_screen_isRender(act) {
    return act?.do === 'render' || act?.do === 'hook';
}
/** Rejects with what the code throws. `screen` is absent before the first render. */
async function play(screen, step, args, { world, act }) {
    switch (step.do) {
        case 'render':
        case 'hook': {
            const wrappers = (step.wrappers ?? []).map((ref, at) => [world.resolve(ref), args[at]]);
            const own = args.slice(wrappers.length);
            const target = resolved(step, world);
            if (step.do === 'render')
                return screen.show(wrappers, [target, own[0]]);
            return screen.runHook(wrappers, target, own);
        }
        case 'rerender': {
            const first = act.find(on_screen_isRender);
            return screen.again(args, first && resolved(first, world));
        }
        case 'interact':
            return screen.interact(step);
        case 'advance':
            return screen.advance(step.ms);
    }
}
function resolved({ callee }, world) {
    return 'export' in callee ? world.resolve(callee.export) : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/launch.js
/** Starts the project's runner on a test file of QTest's own that hands control to the harness. */







/** Only a backstop: the search watches its own heartbeat. */
const launch_WALL_MS = 30 * 60_000;
const launch_HEAP_MB = 2_048;
async function launchHarness(options) {
    const { project, workspace, modules } = options;
    const file = harnessPath(options);
    const keys = [...new Set([...Object.values(modules.head), ...Object.values(modules.base)])];
    const source = runnerFor(project).harnessSource({
        enginePath: (0,assets/* assetPath */.Q)('harness', 'harness.cjs'),
        requestPath: options.requestPath,
        modules: [
            ...keys.map((key) => ({ key, specifier: specifierOf(file, key) })),
            ...(modules.testing
                ? Object.values(renderer/* TESTING */.Jv[modules.testing]).map((name) => ({ key: name, specifier: name }))
                : []),
        ],
        esm: (0,detect_packages/* moduleTypeOf */.gB)(workspace.root, file) === 'module',
    });
    const page = modules.testing ? (0,style/* pageCommentFor */.Ec)(project, options.near, workspace.repository) : undefined;
    await workspace.write(file, page === undefined ? source : `${page}\n${source}`);
    const end = await startRunner({
        project,
        workspace,
        files: [file],
        testTimeoutMs: launch_WALL_MS,
        serial: true,
        env: { TZ: options.timezone, LANG: options.locale, LC_ALL: options.locale },
        heapMb: launch_HEAP_MB,
        timeoutMs: launch_WALL_MS,
        signal: options.signal,
    });
    const output = end.failedToStart ?? end.output;
    return { exitCode: end.exitCode, output: end.exceeded === undefined ? output : `It ${end.exceeded}.\n${output}` };
}
function harnessPath({ project, workspace, near }) {
    const test = (0,style/* testPathFor */.zv)(project, near, workspace.repository);
    const name = external_node_path_.posix.basename(test);
    return external_node_path_.posix.join(external_node_path_.posix.dirname(test), name.replace('.qtest', '.qtest-harness'));
}
function specifierOf(from, to) {
    const name = (0,referenced_files/* packageOf */.wg)(to);
    if (name !== undefined)
        return name;
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(from), to);
    return relative.startsWith('.') ? relative : `./${relative}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/proof-verdict.js
/** Undefined where the runs do not tell. */
function judge({ fault, titlePath }, control, faulty) {
    const onHead = find(control, titlePath);
    if (onHead?.status === 'failed') {
        return { fault: fault.id, verdict: 'not-noticed', message: `fails on head too: ${onHead.message ?? ''}` };
    }
    if (onHead?.status !== 'passed')
        return undefined;
    const onFault = find(faulty, titlePath) ?? find(faulty, []);
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
function passes(proof, control) {
    return find(control, proof.titlePath)?.status === 'passed';
}
function failsOnHead(proof, control) {
    return find(control, proof.titlePath)?.status === 'failed';
}
/** An empty title path finds the file's own failure to load. */
function find({ run, file }, titlePath) {
    const wanted = JSON.stringify(titlePath);
    return run.tests.find((test) => test.file === file && JSON.stringify(test.titlePath) === wanted);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/prove-endless.js
/** Proofs of faults that let a test run for ever: each in a process of its own, which is ended. */




/** So many side by side, at most the cores (DESIGN, "Faults and the gate"). */
const AT_ONCE = Math.min(4, (0,external_node_os_.availableParallelism)());
const MAX_LIMIT_MS = 30_000;
/**
 * A kept test takes milliseconds: one that waits so long waits for ever, and with a fault in place that is a failure like another.
 * Node's runner counts the start of a file's process to it, which takes seconds on a machine that is busy.
 */
const prove_endless_TEST_MS = 5_000;
/** The test's own words where it did not end. */
const NEVER_ENDS = 'the test never ends';
const prove_endless_UNSTEADY = 'the test did not end, and did not end in time on head either';
/**
 * How long a run may take before it counts as endless: min(30 s, max(2 s, 1 s + 10 × the tests' own time)) beyond twice what the
 * runner's start took on head (DESIGN has the rule for tests that run in a started process).
 */
function endlessLimit({ durationMs, tests }) {
    const own = tests.reduce((sum, test) => sum + test.durationMs, 0);
    return Math.min(MAX_LIMIT_MS, 2 * durationMs + Math.max(2_000, 1_000 + 10 * own));
}
/**
 * One answer a proof, undefined where it must be made in place. That a test does not end is said only where the same test over
 * head's text ended well in the same time, together with those of its batch, before and after. Leaves the copies behind.
 */
async function proveEndless(context, proofs, limitMs, signal) {
    const results = [];
    for (let at = 0; at < proofs.length; at += AT_ONCE) {
        results.push(...(await proveBatch(context, proofs.slice(at, at + AT_ONCE), limitMs, signal)));
        await context.workspace.restore();
    }
    return results;
}
async function proveBatch(context, proofs, limitMs, signal) {
    const copies = await writeCopies(context, proofs);
    const controls = [...new Set(copies.flatMap((pair) => pair?.control ?? []))];
    if (controls.length === 0)
        return copies.map(() => undefined);
    const start = (files) => runTests(context.project, context.workspace, { files, testTimeoutMs: prove_endless_TEST_MS, timeoutMs: limitMs, signal });
    const before = await start(controls);
    const runs = await Promise.all(copies.map((pair) => pair && start([pair.fault])));
    const after = runs.some((run) => run?.status === 'timeout') ? await start(controls) : before;
    return proofs.map((proof, at) => {
        const [pair, run] = [copies[at], runs[at]];
        if (!pair || !run)
            return undefined;
        const control = { run: before, file: pair.control };
        if (run.status !== 'timeout')
            return judge(proof, control, { run, file: pair.fault });
        const isGreen = passes(proof, control) && passes(proof, { run: after, file: pair.control });
        const id = proof.fault.id;
        return isGreen
            ? { fault: id, verdict: 'noticed', message: NEVER_ENDS }
            : { fault: id, verdict: 'not-run', message: prove_endless_UNSTEADY };
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/prove.js




/** For a first run, whose pace is not known yet, and for every other. */
const prove_MAX_LIMIT_MS = 60_000;
/**
 * One answer a proof, in the order of the request. Faults under which the search saw no end are proven apart from the common run.
 * When another one hangs, kills or spoils that, it is made in halves; a proof that it leaves open (the test reaches the source by a way
 * that no import tells) is made alone, with the source edited in place. The workspace is as before afterwards.
 */
async function prove(context, request) {
    const { proofs, signal } = request;
    const [first] = proofs;
    if (first === undefined)
        return [];
    try {
        const pace = request.pace ?? (await paceOf(context, first, signal));
        const ending = proofs.filter((proof) => proof.endless !== true);
        const endless = proofs.filter((proof) => proof.endless === true);
        const answers = new Map([
            ...zip(ending, await proveInRuns(context, ending, pace, signal)),
            ...zip(endless, await proveEndless(context, endless, endlessLimit(pace), signal)),
        ]);
        const results = [];
        for (const proof of proofs)
            results.push(answers.get(proof) ?? (await proveAlone(context, proof, signal)));
        return results;
    }
    finally {
        await context.workspace.restore();
    }
}
function zip(proofs, answers) {
    return proofs.map((proof, at) => [proof, answers[at]]);
}
async function proveInRuns(context, proofs, pace, signal) {
    if (proofs.length === 0)
        return [];
    const limit = Math.min(prove_MAX_LIMIT_MS, limitFor(pace) + proofs.length * pace.durationMs);
    const { run, results, isSpoilt } = await proveTogether(context, proofs, limit, signal);
    if (proofs.length === 1 && run?.status === 'timeout') {
        return proveEndless(context, proofs, endlessLimit(pace), signal);
    }
    const isBroken = run?.status === 'timeout' || run?.status === 'crashed' || isSpoilt;
    if (proofs.length < 2)
        return isSpoilt ? [undefined] : results;
    if (!isBroken)
        return results;
    const middle = Math.ceil(proofs.length / 2);
    const first = await proveInRuns(context, proofs.slice(0, middle), pace, signal);
    return [...first, ...(await proveInRuns(context, proofs.slice(middle), pace, signal))];
}
async function paceOf({ project, workspace }, { test }, signal) {
    await workspace.write(test.path, test.text);
    const run = await runTests(project, workspace, {
        files: [test.path],
        testTimeoutMs: prove_endless_TEST_MS,
        timeoutMs: prove_MAX_LIMIT_MS,
        signal,
    });
    await workspace.restore();
    return run;
}
function limitFor({ durationMs }) {
    return Math.min(prove_MAX_LIMIT_MS, 5_000 + 3 * durationMs);
}
async function proveTogether(context, proofs, timeoutMs, signal) {
    const copies = await writeCopies(context, proofs);
    const pairs = copies.filter((pair) => pair !== undefined);
    // The controls last, also by name (Node sorts): what a fault leaves behind in a process that it shares turns them red.
    const files = [...new Set([...pairs.map((pair) => pair.fault), ...pairs.map((pair) => pair.control)])];
    if (files.length === 0)
        return { results: proofs.map(() => undefined), isSpoilt: false };
    const run = await runTests(context.project, context.workspace, {
        files,
        testTimeoutMs: prove_endless_TEST_MS,
        timeoutMs,
        signal,
        inOneProcess: true,
    });
    await context.workspace.restore();
    const results = proofs.map((proof, at) => {
        const pair = copies[at];
        return pair && judge(proof, { run, file: pair.control }, { run, file: pair.fault });
    });
    const isSpoilt = proofs.some((proof, at) => failsOnHead(proof, { run, file: copies[at]?.control ?? '' }));
    return { run, results, isSpoilt };
}
/** In place, with a runner start for head and one for the fault; where that does not end, with one more for head. */
async function proveAlone(context, proof, signal) {
    const { project, workspace } = context;
    const { fault, test } = proof;
    const notRun = (message) => ({ fault: fault.id, verdict: 'not-run', message });
    const noticed = (message) => ({ fault: fault.id, verdict: 'noticed', message });
    const text = textWith(workspace, proof);
    if (!text)
        return notRun('the source is not what the fault was made for');
    const start = async (source, timeoutMs) => {
        await workspace.write(fault.file, source);
        const run = await runTests(project, workspace, { files: [test.path], testTimeoutMs: prove_endless_TEST_MS, timeoutMs, signal });
        return { run, file: test.path };
    };
    try {
        await workspace.write(test.path, test.text);
        const onHead = await start(text.head, prove_MAX_LIMIT_MS);
        const limit = endlessLimit(onHead.run);
        const onFault = await start(text.mutated, limit);
        const judged = judge(proof, onHead, onFault);
        if (judged)
            return judged;
        if (!passes(proof, onHead))
            return notRun(`the test was not found on head: ${lastLine(onHead.run)}`);
        // A fault that ends the runner itself turns the tests red as well.
        if (onFault.run.status === 'crashed')
            return noticed(lastLine(onFault.run));
        if (onFault.run.status !== 'timeout')
            return notRun(lastLine(onFault.run));
        const isGreen = passes(proof, await start(text.head, limit));
        return isGreen ? noticed(NEVER_ENDS) : notRun(prove_endless_UNSTEADY);
    }
    finally {
        await workspace.restore();
    }
}
function lastLine({ output }) {
    return output.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/record/recording-form.js
/** The form of what tests left of their calls: they ran code of the change, which may have written anything in its place. */


const recording_form_number = schemas.union([schemas.number(), schemas["enum"](['NaN', 'Infinity', '-Infinity', '-0'])]);
const t = (tag) => schemas.literal(tag);
const value = schemas.lazy(() => {
    const values = schemas.array(value);
    return schemas.discriminatedUnion('t', [
        schemas.strictObject({ t: schemas["enum"](['undefined', 'null', 'hole']) }),
        schemas.strictObject({ t: t('boolean'), v: schemas.boolean() }),
        schemas.strictObject({ t: t('number'), v: recording_form_number }),
        schemas.strictObject({ t: t('bigint'), v: schemas.string().regex(/^-?\d+$/) }),
        schemas.strictObject({ t: schemas["enum"](['string', 'symbol']), v: schemas.string() }),
        schemas.strictObject({ t: t('bytes'), type: schemas.string(), v: schemas.array(schemas.union([schemas.number(), schemas.string()])) }),
        schemas.strictObject({ t: schemas["enum"](['array', 'set']), items: values }),
        schemas.strictObject({ t: t('map'), entries: schemas.array(schemas.tuple([value, value])) }),
        schemas.strictObject({ t: t('date'), ms: schemas.union([schemas.number(), t('NaN')]) }),
        schemas.strictObject({ t: t('regexp'), source: schemas.string(), flags: schemas.string() }),
        schemas.strictObject({ t: t('object'), props: schemas.array(schemas.tuple([schemas.string(), value])), ctor: t('null').optional() }),
        schemas.strictObject({ t: t('error'), class: schemas.string(), message: schemas.string() }),
        schemas.strictObject({ t: t('instance'), of: test_case/* exportRef */.WM, args: values }),
        schemas.strictObject({ t: t('export'), of: test_case/* exportRef */.WM }),
        schemas.strictObject({ t: t('stub'), id: schemas.literal(0), answers: values, throws: schemas.boolean().optional() }),
        schemas.strictObject({ t: t('promise'), of: value, rejects: schemas.boolean().optional() }),
    ]);
});
const recordedCall = schemas.strictObject({
    of: test_case/* exportRef */.WM,
    member: schemas.string().optional(),
    args: schemas.array(value),
    ctorArgs: schemas.array(value).optional(),
    before: schemas.array(schemas.strictObject({ member: schemas.string(), args: schemas.array(value) })).optional(),
});

;// CONCATENATED MODULE: ./build/src/languages/typescript/record/wrap-source.js

/** Undefined where the file exports nothing that could be called. Throws the parser's SyntaxError, of the result too. */
function wrapSource(engine, text, options) {
    const tree = engine.parse(options.file, text);
    const program = programOf(tree);
    const statements = children(program).filter(({ type }) => type !== 'Directive' && type !== 'InterpreterDirective');
    const isModule = statements.some(({ type }) => /^(?:Import|Export)\w*Declaration$|^TSExportAssignment$/.test(type));
    const tail = [];
    const insertions = [];
    if (isModule)
        wrapExports(statements, insertions, tail);
    else if (/\bexports\b/.test(text))
        tail.push('module.exports = qtestRecorder().exports(module.exports);');
    if (insertions.length + tail.length === 0)
        return undefined;
    walk(program, (node) => {
        if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
            insertions.push(...constructing(node));
    });
    const wrapped = joined(text, insertions, [...tail, recorderOf(options, isModule)], isModule);
    engine.parse(options.file, wrapped);
    return wrapped;
}
function wrapExports(statements, insertions, tail) {
    const locals = new Map(statements.flatMap((one) => declaredBy(inner(one))));
    const wrap = (local, exported) => {
        const node = locals.get(local);
        const call = `qtestRecorder().value(${JSON.stringify(exported)}, `;
        if (node?.type === 'VariableDeclarator')
            insertions.push(...around(node['init'], call));
        else if (node)
            tail.push(`${local} = ${call}${local});`);
    };
    for (const statement of statements) {
        if (statement.type === 'ExportDefaultDeclaration') {
            const declared = statement['declaration'];
            const name = /^(?:Function|Class)Declaration$/.test(declared.type) ? identifierName(declared['id']) : undefined;
            if (name !== undefined)
                wrap(name, 'default');
            else if (!declared.type.startsWith('TS'))
                insertions.push(...around(declared, 'qtestRecorder().value("default", '));
        }
        else if (statement.type === 'ExportNamedDeclaration' && !isNode(statement['source'])) {
            for (const [name] of declaredBy(inner(statement)))
                wrap(name, name);
            for (const specifier of children(statement).filter(({ type }) => type === 'ExportSpecifier')) {
                const [local, exported] = [identifierName(specifier['local']), identifierName(specifier['exported'])];
                if (local !== undefined && exported !== undefined)
                    wrap(local, exported);
            }
        }
    }
}
/** What an `export` stands before; the statement itself where there is none. */
function inner(statement) {
    const declared = statement['declaration'];
    return statement.type.startsWith('Export') && isNode(declared) ? declared : statement;
}
/** Names with what declares them: functions, classes, and variables with a value. */
function declaredBy(statement) {
    if (statement['declare'] === true)
        return [];
    const declared = statement.type === 'VariableDeclaration' ? statement['declarations'] : [statement];
    return declared.flatMap((node) => {
        const name = identifierName(node['id']);
        const counts = /^(?:Function|Class)Declaration$/.test(node.type) || isNode(node['init']);
        return name !== undefined && counts ? [[name, node]] : [];
    });
}
/** Parentheses keep what stands there in one: it may be a comma expression. */
function around(node, call) {
    return [
        { at: node.start ?? 0, text: `${call}` },
        { at: node.end ?? 0, text: ')' },
    ];
}
/** The recorder is told of each object that is made, with what made it. */
function constructing(node) {
    const body = node['body'];
    const made = (args) => ` qtestRecorder().made(this, new.target, ${args});`;
    const own = children(body).find((member) => member.type === 'ClassMethod' && member['kind'] === 'constructor');
    if (own) {
        const block = own['body'];
        if (!isNode(node['superClass']))
            return [{ at: (block.start ?? 0) + 1, text: made('arguments') }];
        const call = children(block).find(isSuperCall);
        return call ? [{ at: call.end ?? 0, text: `;${made('arguments')}` }] : [];
    }
    const decorators = node['decorators'];
    if (!isNode(node['superClass']))
        return [{ at: (body.start ?? 0) + 1, text: ` constructor() {${made('[]')} }` }];
    // What a decorator reads off the types of an inherited constructor would be gone.
    if (Array.isArray(decorators) && decorators.length > 0)
        return [];
    return [{ at: (body.start ?? 0) + 1, text: ` constructor(...args) { super(...args);${made('args')} }` }];
}
function isSuperCall(statement) {
    const call = statement['expression'];
    if (statement.type !== 'ExpressionStatement' || !isNode(call) || call.type !== 'CallExpression')
        return false;
    return isNode(call['callee']) && call['callee'].type === 'Super';
}
/** A function declaration, which is there before any statement runs. */
function recorderOf({ program, ...options }, isModule) {
    const from = JSON.stringify(program);
    const load = isModule ? `qtestCreateRequire(${from})(${from})` : `require(${from})`;
    return `function qtestRecorder() { return qtestRecorder.own ??= ${load}.recorder(${JSON.stringify(options)}, () => globalThis.qtestQuiet); }`;
}
function joined(text, insertions, tail, isModule) {
    let made = text;
    // From the end, so that offsets hold; of two at one place the later one in the list stands first.
    for (const { at, text: more } of insertions
        .map((one, index) => ({ ...one, index }))
        .sort((a, b) => b.at - a.at || b.index - a.index)) {
        made = made.slice(0, at) + more + made.slice(at);
    }
    const head = isModule
        ? "// @ts-nocheck\nimport { createRequire as qtestCreateRequire } from 'node:module';\n"
        : '// @ts-nocheck\n';
    const [first = ''] = made.startsWith('#!') ? (/^.*\n?/.exec(made) ?? []) : [];
    return `${first}${head}${made.slice(first.length)}\n${tail.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/record/record.js
var record_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var record_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** A run of existing tests on wrapped copies of the changed files, which notes how their exports are called. */








const record_MAX_FILES = 500;
const record_MAX_BYTES = 2_000_000;
/** Calls of one function. */
const MAX_CALLS = 24;
/** Texts that stand in the repository, for all tests. */
const MAX_KNOWN = 20_000;
const MAX_KNOWN_TEXT = 200;
/** In front of a test file whose calls are not noted; on one line, so that its lines keep their numbers. */
const QUIET = 'Object.assign(globalThis, { qtestQuiet: true }); ';
/** Never rejects for what the tests do: that a run fails with calls noted says nothing of the tests. */
async function record({ files, quiet }, { workspace, closure, run }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = record_addDisposableResource(env_1, await workspace.newScratch(), true);
        const output = external_node_path_.join(scratch.path, 'calls');
        (0,external_node_fs_.mkdirSync)(output);
        const known = external_node_path_.join(scratch.path, 'known.json');
        (0,external_node_fs_.writeFileSync)(known, JSON.stringify(literals(closure.map((file) => workspace.read(file) ?? ''))));
        try {
            const wrapped = await wrap(files, { output, known }, workspace);
            for (const file of wrapped > 0 ? quiet : [])
                await workspace.write(file, QUIET + (workspace.read(file) ?? ''));
            const ran = await run();
            const calls = readCalls(output, scratch.path, new Set(files.map(({ path: file }) => file)));
            if (wrapped === 0 || calls.length > 0 || (ran.status !== 'crashed' && ran.status !== 'timeout')) {
                return { ...ran, recording: { calls } };
            }
            const how = ran.status === 'timeout' ? 'did not end in time' : 'did not run';
            const notice = `existing tests ${how} while their calls were recorded: the search begins without these`;
            return { ...ran, recording: { calls, notice } };
        }
        finally {
            await workspace.restore();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = record_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function wrap(files, options, workspace) {
    const engine = await loadInstrumenter();
    const program = (0,assets/* assetPath */.Q)('harness', 'recorder.cjs');
    let count = 0;
    for (const { path: file, headText } of files.filter((one) => !(0,component_file/* isComponentFile */.Kn)(one.path))) {
        const text = attempt(() => wrapSource(engine, headText, { file, program, ...options }));
        if (text === undefined)
            continue;
        await workspace.write(file, text);
        count++;
    }
    return count;
}
/** The calls that processes of the tests wrote. */
function readCalls(output, scratch, files) {
    const lines = new Set();
    let bytes = 0;
    for (const name of (0,external_node_fs_.readdirSync)(output).sort().slice(0, record_MAX_FILES)) {
        const text = (0,read_claim/* readClaimedText */.$B)(external_node_path_.join(output, name), scratch, record_MAX_BYTES) ?? '';
        bytes += text.length;
        if (bytes > record_MAX_BYTES)
            break;
        for (const line of text.split('\n'))
            lines.add(line);
    }
    const plainFirst = [...lines].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const calls = plainFirst.flatMap((line) => {
        const { success, data } = recordedCall.safeParse((0,read_claim/* parseClaim */.Ed)(line));
        return success && files.has(data.of.file) ? [data] : [];
    });
    const callables = Map.groupBy(calls, ({ of, member }) => `${of.file}#${of.path}#${member}`);
    return [...callables.values()].flatMap(spread);
}
/** As many as are wanted of one function, from the plainest to the richest. */
function spread(calls) {
    if (calls.length <= MAX_CALLS)
        return calls;
    return Array.from({ length: MAX_CALLS }, (_, at) => calls[Math.floor((at * calls.length) / MAX_CALLS)]);
}
/** Texts in quotes: whoever reads the repository has read them. */
function literals(sources) {
    const found = sources.flatMap((source) => [...source.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text));
    return [...new Set(found)].filter(({ length }) => length > 0 && length <= MAX_KNOWN_TEXT).slice(0, MAX_KNOWN);
}
/** A file that the parser does not read is run as it is. */
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined; // faults of it could not be placed either, which is told elsewhere
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/record/recorded-seeds.js
/** The facts with the calls among what people wrote; those that texts show already are not said twice. */
function withRecorded(facts, { calls, notice }) {
    return {
        ...facts,
        entries: facts.entries.map((entry) => ({ ...entry, seeds: seedsOf(entry, withAllMembers(calls)) })),
        notices: notice === undefined ? facts.notices : [...facts.notices, notice],
    };
}
/**
 * A double shows the functions that one call used. Code that goes another way in the search calls others: each has them all, with the
 * first answers that any call saw.
 */
function withAllMembers(calls) {
    const members = new Map();
    const placeOf = ({ of, member }, list, at) => JSON.stringify([of, list === 'args' ? member : undefined, list, at]);
    const each = (call, visit) => {
        const mapped = (list) => call[list]?.map((value, at) => (value.t === 'object' ? visit(value, placeOf(call, list, at)) : value));
        const ctorArgs = mapped('ctorArgs');
        return { ...call, args: mapped('args') ?? [], ...(ctorArgs ? { ctorArgs } : {}) };
    };
    for (const call of calls) {
        each(call, (double, place) => {
            const known = members.get(place) ?? new Map();
            members.set(place, known);
            for (const [name, held] of double.props)
                if (held.t === 'stub' && !known.has(name))
                    known.set(name, held);
            return double;
        });
    }
    return calls.map((call) => each(call, (double, place) => {
        const own = new Set(double.props.map(([name]) => name));
        const known = [...(members.get(place) ?? [])];
        const more = known.filter(([name]) => !own.has(name));
        return known.length === 0 ? double : { ...double, props: [...double.props, ...more], partial: true };
    }));
}
function seedsOf(entry, calls) {
    const seeds = new Map(entry.seeds.map((seed) => [recorded_seeds_keyOf(seed), seed]));
    for (const call of calls) {
        const seed = seedOf(entry, call);
        if (seed && !seeds.has(recorded_seeds_keyOf(seed)))
            seeds.set(recorded_seeds_keyOf(seed), seed);
    }
    return [...seeds.values()];
}
function recorded_seeds_keyOf({ member, args, ctorArgs, before }) {
    return JSON.stringify([member, args, ctorArgs, before]);
}
/** A member may be an entry of its own. */
function seedOf(entry, { of, member, args, ctorArgs, before }) {
    if (of.file !== entry.file)
        return undefined;
    const seed = { args, origin: 'recorded', where: of.file };
    const way = withoutDefault(entry.export.path);
    const own = withoutDefault(of.path);
    if (member === undefined)
        return own === way ? seed : undefined;
    if (`${own}.${member}` === way)
        return ctorArgs ? undefined : seed;
    const known = entry.members.find(({ name, kind }) => name === member && kind === 'method');
    if (own !== way || !known || known.static === (ctorArgs !== undefined))
        return undefined;
    const told = before?.filter((call) => entry.members.some(({ name, kind }) => kind === 'method' && name === call.member));
    return { ...seed, member, ...(ctorArgs ? { ctorArgs } : {}), ...(told && told.length > 0 ? { before: told } : {}) };
}
/** What CommonJS exports has one name for who requires it, and another for who imports it. */
function withoutDefault(exported) {
    return exported.replace(/^default\./, '');
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/read-json.js
var read_json = __webpack_require__(32540);
;// CONCATENATED MODULE: ./build/src/languages/typescript/render/formatter.js
/** The project's own formatter and linter over texts of ours, where they are installed and configured. */






/** Prettier or Biome of the project's node_modules; undefined where neither is set up. `repository` is absolute. */
function formatterCommand(project, repository) {
    const folders = (0,detect_packages/* foldersUp */.TS)(project.root).map((folder) => external_node_path_.join(repository, folder));
    const prettier = installed(folders, ['prettier/bin/prettier.cjs', 'prettier/bin-prettier.js']);
    const biome = installed(folders, ['@biomejs/biome/bin/biome']);
    const manifests = folders.map(readManifest);
    const hasConfig = hasFile(folders, PRETTIER_CONFIG) || manifests.some((m) => m['prettier'] !== undefined);
    if (prettier && hasConfig)
        return { file: prettier, args: ['--write', '--log-level=error'] };
    if (biome && hasFile(folders, BIOME_CONFIG))
        return { file: biome, args: ['format', '--write'] };
    const isUsed = manifests.some((m) => Object.values((0,read_json/* asObject */.eB)(m['scripts']) ?? {}).some((script) => /\bprettier\b/.test(String(script))));
    return prettier && isUsed ? { file: prettier, args: ['--write', '--log-level=error'] } : undefined;
}
const PRETTIER_CONFIG = [
    '.prettierrc',
    ...['json', 'yml', 'yaml', 'json5', 'js', 'cjs', 'mjs', 'ts', 'toml'].map((end) => `.prettierrc.${end}`),
    ...['js', 'cjs', 'mjs', 'ts'].map((end) => `prettier.config.${end}`),
];
const BIOME_CONFIG = ['biome.json', 'biome.jsonc'];
function installed(folders, files) {
    return folders
        .flatMap((folder) => files.map((file) => external_node_path_.join(folder, 'node_modules', file)))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
function hasFile(folders, names) {
    return folders.some((folder) => names.some((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name))));
}
function readManifest(folder) {
    // Detection has reported a damaged manifest already; here it only says nothing of a formatter.
    return (0,read_json/* readJsonObject */.op)(external_node_path_.join(folder, 'package.json')) ?? {};
}
const FORMAT_MS = 20_000;
/** The project's own formatter, and its linter after it, over a text that will stand at `file`; where one fails, the text stays as it is. */
function openFormatter({ project, workspace, signal, isMended }) {
    const format = formatterCommand(project, workspace.repository);
    const fix = isMended ? fixCommand(workspace.root, project) : undefined;
    // ESLint ends with 1 where something is left that it cannot mend.
    const commands = [...(format ? [{ ...format, sound: 0 }] : []), ...(fix ? [{ ...fix, sound: 1 }] : [])];
    if (commands.length === 0)
        return undefined;
    return async (given, file) => {
        const full = external_node_path_.join(workspace.root, file);
        let text = given;
        for (const command of commands) {
            await workspace.write(file, text);
            const { exitCode } = await workspace.run({
                file: process.execPath,
                args: [command.file, ...command.args, full],
                cwd: external_node_path_.join(workspace.root, project.root),
                timeoutMs: FORMAT_MS,
                signal,
            });
            const isSound = exitCode !== undefined && exitCode <= command.sound;
            text = (isSound ? (0,read_claim/* readClaimedText */.$B)(full, workspace.root) : undefined) ?? text;
        }
        return text;
    };
}

// EXTERNAL MODULE: ./build/src/languages/typescript/render/locate.js + 1 modules
var locate = __webpack_require__(70708);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/doc.js
var doc = __webpack_require__(81580);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/stubs.js
var stubs = __webpack_require__(1999);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/unprintable.js
var unprintable = __webpack_require__(31380);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/values.js
var values = __webpack_require__(17778);
// EXTERNAL MODULE: ./build/src/languages/typescript/render/words.js
var words = __webpack_require__(81499);
;// CONCATENATED MODULE: ./build/src/languages/typescript/reproduce-script.js
/** A case as a line of JavaScript that prints what two revisions answer differently, for `node -e`. */






/** How values are printed: the line stands in single quotes. */
const STYLE = { quote: '"', typescript: false, semicolons: true };
/** Levels of a value that `console.log` prints. */
const SHALLOW = 2;
/** `defaultIsMember`: a default export is a property of the module, not the module. Undefined where one line cannot say the case: it needs a clock, a callback that answers in turn, or a class that is not exported. */
function reproduceScript(testCase, outcomes, defaultIsMember) {
    if (testCase.arrange.some(({ arrange }) => arrange === 'clock' || arrange === 'env' || arrange === 'load-first'))
        return undefined;
    const shown = whatDiffers(outcomes.base, outcomes.head, testCase.act);
    try {
        return shown && scriptOf(testCase, shown, outcomes, defaultIsMember);
    }
    catch (error) {
        if (error instanceof unprintable/* Unprintable */.P)
            return undefined;
        throw error;
    }
}
function whatDiffers(base, head, acts) {
    // Nothing was seen of a run without an end; it is the last step that shows it.
    if (base.failed !== undefined || head.failed !== undefined)
        return { show: 'result', step: acts.length - 1 };
    const differ = (a, b) => JSON.stringify(a) !== JSON.stringify(b);
    const step = head.steps.findIndex(({ args: _, ...own }, at) => {
        const { args: __, ...other } = base.steps[at] ?? { kind: 'skipped', args: [] };
        return differ(own, other);
    });
    if (step >= 0)
        return { show: 'result', step };
    for (const [at, { args }] of head.steps.entries()) {
        const others = base.steps[at]?.args ?? [];
        for (const { index, value } of [...args, ...others]) {
            const same = [args, others].map((list) => list.find((one) => one.index === index)?.value);
            if (value && differ(same[0], same[1]))
                return { show: 'argument', step: at, index };
        }
    }
    const member = head.state.find(({ step: of, name, value }) => differ(value, base.state.find((one) => one.step === of && one.name === name)?.value));
    return member && { show: 'member', step: member.step, name: member.name };
}
function scriptOf({ act }, shown, { base, head }, defaultIsMember) {
    const last = shown.show === 'member' ? act.length - 1 : shown.step;
    const acts = act.slice(0, last + 1);
    const isAsync = (step) => [base, head].some(({ steps }) => ['resolves', 'rejects'].includes(steps[step]?.kind ?? ''));
    const isDeep = depthOf([base, head]) > SHALLOW;
    const waits = acts.some((_, step) => isAsync(step));
    const print = (text) => (isDeep ? `console.dir(${text}, { depth: null })` : `console.log(${text})`);
    const names = new Map();
    const lines = [];
    const argument = shown.show === 'argument' ? shown : undefined;
    for (const [step, one] of acts.entries()) {
        const look = argument?.step === step ? argument.index : undefined;
        const text = `${isAsync(step) ? 'await ' : ''}${actText(one, { names, defaultIsMember, lines, look })}`;
        if (shown.show === 'result' && step === last)
            lines.push(print(text));
        else if (acts.some((later) => (0,case_text/* mentions */.wy)(later, step)) || (shown.show === 'member' && shown.step === step)) {
            names.set(step, `it${names.size === 0 ? '' : names.size + 1}`);
            lines.push(`const ${names.get(step)} = ${text}`);
        }
        else
            lines.push(text);
    }
    if (argument)
        lines.push(print('given'));
    if (shown.show === 'member')
        lines.push(print(`${names.get(shown.step)}${(0,words/* memberAccess */.dm)(shown.name, '"')}`));
    const body = lines.join('; ');
    return waits ? `(async () => { ${body} })()` : body;
}
/** Of the values in it, how far they are nested. */
function depthOf(within) {
    if (typeof within !== 'object' || within === null)
        return 0;
    const own = 't' in within && ['array', 'object', 'map', 'set'].includes(String(within.t)) ? 1 : 0;
    return own + Math.max(0, ...Object.values(within).map(depthOf));
}
function actText(act, writing) {
    const scope = reproduce_script_scopeOf(writing);
    switch (act.do) {
        case 'call':
        case 'new': {
            const args = act.args.map((arg, at) => {
                const text = (0,doc/* flat */.Ct)((0,values/* printInput */.uy)(arg, scope));
                if (at !== writing.look)
                    return text;
                writing.lines.push(`const given = ${text}`);
                return 'given';
            });
            if (act.do === 'new' && act.inherits)
                return `Object.assign(Object.create(${calleeText(act, writing)}), ${args.join(', ')})`;
            return `${act.do === 'new' ? 'new ' : ''}${calleeText(act, writing)}(${args.join(', ')})`;
        }
        case 'get':
            return `${reproduce_script_nameOf(act.of, writing)}${(0,words/* memberAccess */.dm)(act.name, '"')}`;
        case 'set':
            return `${reproduce_script_nameOf(act.of, writing)}${(0,words/* memberAccess */.dm)(act.name, '"')} = ${(0,doc/* flat */.Ct)((0,values/* printInput */.uy)(act.value, scope))}`;
        case 'replace':
            throw new unprintable/* Unprintable */.P('a double for what is there for all');
        case 'mount':
        case 'request':
            throw new unprintable/* Unprintable */.P('a request');
        case 'iterate':
            return `[...${reproduce_script_nameOf(act.of, writing)}]`;
        default:
            throw new unprintable/* Unprintable */.P('a plain program renders nothing');
    }
}
/** `new require(…)` would make an object of `require`. */
function calleeText(act, writing) {
    const { callee } = act;
    const member = callee.member === undefined ? '' : (0,words/* memberAccess */.dm)(callee.member, '"');
    if ('step' in callee)
        return `${reproduce_script_nameOf(callee.step, writing)}${member}`;
    const text = `${exportText(callee.export, writing)}${member}`;
    return act.do === 'new' ? `(${text})` : text;
}
function exportText({ file, path }, { defaultIsMember }) {
    const [first = '', ...rest] = path.split('.');
    const names = first === 'default' && !defaultIsMember ? rest : [first, ...rest];
    return `require(${JSON.stringify(`./${file}`)})${names.map((name) => (0,words/* memberAccess */.dm)(name, '"')).join('')}`;
}
function reproduce_script_scopeOf(writing) {
    return {
        style: STYLE,
        use: (ref) => exportText(ref, writing),
        result: (step) => reproduce_script_nameOf(step, writing),
        stub: (stub, scope) => stubText(stub, scope),
    };
}
function stubText(stub, scope) {
    const [answer, ...others] = stub.answers;
    if (others.length > 0)
        throw new unprintable/* Unprintable */.P('a callback that answers in turn');
    return (0,doc/* flat */.Ct)((0,stubs/* arrow */.UE)(stub, answer && (0,values/* printInput */.uy)(answer, scope)));
}
function reproduce_script_nameOf(step, { names }) {
    const name = names.get(step);
    if (name === undefined)
        throw new unprintable/* Unprintable */.P(`the result of step ${step} is not at hand`);
    return name;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/reproduce.js
/** Commands that show a behaviour change, each tried: what it prints on head's text is not what it prints on base's. */



/** For one try; a loop without end takes all of it. */
const TRY_MS = 3_000;
/** So many programs that should have ended and did not: the module keeps its process alive, whatever is called. */
const MAX_STUCK = 2;
/** A line for a shell in the repository's folder for each change; undefined where no line was seen to show it. The copy is as before afterwards. */
async function reproduce({ project, workspace }, { changes, base, signal }) {
    let stuck = 0;
    const tried = async (script, outcome) => {
        if (stuck >= MAX_STUCK)
            return undefined;
        const ended = await workspace.run({
            file: project.node.path,
            args: ['-e', script],
            cwd: workspace.root,
            timeoutMs: TRY_MS,
            signal,
        });
        if (ended.timedOut && outcome.failed !== 'hang')
            stuck++;
        return reproduce_fits(ended, outcome) ? ended : undefined;
    };
    const shown = [];
    for (const change of changes)
        shown.push(await firstThatFits(change, base, tried));
    try {
        for (const [file, text] of (0,base_side/* baseTexts */.C)(base))
            await workspace.write(file, text);
        for (const [at, change] of changes.entries()) {
            const found = shown[at];
            const ended = found && (await tried(found.onBase, change.base));
            if (!found || !ended || printed(ended) === printed(found.ended))
                shown[at] = undefined;
        }
    }
    finally {
        await workspace.restore();
    }
    return shown.map((found) => found && `node -e ${(0,short_text/* shellWord */.r7)(found.script)}`);
}
/** Whether a default export is the module or a member of it is found by trying. */
async function firstThatFits({ case: one, ...outcomes }, base, tried) {
    // What stands on a test has nothing to call.
    if (one.act.length === 0)
        return undefined;
    const moved = (0,base_side/* onBase */.RE)(one, base);
    const ways = [false, true].flatMap((isMember) => {
        const [script, before] = [one, moved].map((of) => reproduceScript(of, outcomes, isMember));
        return script === undefined || before === undefined ? [] : [{ script, onBase: before }];
    });
    for (const way of ways) {
        const ended = await tried(way.script, outcomes.head);
        if (ended)
            return { ...way, ended };
    }
    return undefined;
}
/** True where the program came to such an end as the harness saw. */
function reproduce_fits({ exitCode, timedOut, output }, outcome) {
    if (outcome.failed === 'hang')
        return timedOut;
    if (timedOut)
        return false;
    if (outcome.failed !== undefined)
        return exitCode !== 0;
    const error = outcome.steps.findLast(({ kind }) => kind !== 'skipped')?.error;
    return error ? exitCode !== 0 && output.includes(error.class) : exitCode === 0;
}
/** What a person would compare: an error without the way to it. */
function printed({ exitCode, timedOut, output }) {
    if (timedOut)
        return 'no end';
    if (exitCode === 0)
        return output;
    return /^(?:Uncaught )?[\w$.]*(?:Error|Exception)\b.*$/m.exec(output)?.[0] ?? `exit ${exitCode}`;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/resolve.js
var typescript_resolve = __webpack_require__(75181);
// EXTERNAL MODULE: ./build/src/languages/typescript/harness/fit.js
var fit = __webpack_require__(3505);
;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/promises.js

const promises_MAX_TEXT = 200;
const MAX_LENGTH = 2_000;
const MAX_NUMBER = 1_000_000;
/** The first overload that admits the arguments, each of them by a declared type and of a kind that callers hand over on purpose. */
function admitting({ signatures }, args) {
    if (!args.every(isOrdinary) || JSON.stringify(args).length > MAX_LENGTH)
        return undefined;
    return signatures.find(({ params }) => {
        const required = params.filter(({ optional, rest }) => !optional && !rest).length;
        if (args.length < required)
            return false;
        return args.every((arg, at) => {
            const param = params[at] ?? (params.at(-1)?.rest ? params.at(-1) : undefined);
            if (!param?.type)
                return false;
            if (!param.rest)
                return (param.optional && arg.t === 'undefined') || admits(arg, param.type);
            return param.type.k === 'array' && admits(arg, param.type.of);
        });
    });
}
function admits(value, type) {
    if (value.t === 'stub' || value.t === 'lambda')
        return functionTypes(type).some((of) => answers(value, of.returns));
    if (value.t === 'instance' && !isMadeByContract(value, type))
        return false;
    return (0,fit/* fits */.lA)(value, type) && !holdsFunction(value);
}
/** A lambda's results are not known here, so they must not matter. */
function answers(value, returns) {
    if (returns.k === 'unknown' || returns.k === 'undefined')
        return true;
    if (value.t === 'lambda')
        return returns.k === 'boolean';
    return value.throws !== true && value.answers.length > 0 && value.answers.every((answer) => admits(answer, returns));
}
function functionTypes(type) {
    if (type.k === 'fn')
        return [type];
    return type.k === 'union' ? type.of.flatMap(functionTypes) : [];
}
function isMadeByContract(value, type) {
    if (type.k === 'union')
        return type.of.some((of) => isMadeByContract(value, of));
    if (type.k !== 'instance')
        return false;
    return value.args.every((arg, at) => {
        const param = (0,fit/* parameterAt */.n7)(type.params, at);
        return param !== undefined && param.type.k !== 'unknown' && admits(arg, param.type);
    });
}
function holdsFunction(value) {
    return /"t":"(?:stub|lambda)"/.test(JSON.stringify(value));
}
/** Nothing that only a machine would pass: no NaN, no hole, no huge number, no broken text, no name that every object has. */
function isOrdinary(value) {
    switch (value.t) {
        case 'number':
            return typeof value.v === 'number' && Math.abs(value.v) <= MAX_NUMBER;
        case 'string':
            return value.v.length <= promises_MAX_TEXT && !/\p{Surrogate}/u.test(value.v);
        case 'date':
            return typeof value.ms === 'number';
        case 'array':
        case 'set':
            return value.items.every(isOrdinary);
        case 'map':
            return value.entries.every((entry) => entry.every(isOrdinary));
        case 'object':
            return value.partial !== true && value.props.every(([name, of]) => !(name in {}) && isOrdinary(of));
        case 'instance':
            return value.args.every(isOrdinary);
        case 'stub':
            return value.answers.every(isOrdinary);
        case 'hole':
        case 'result':
        case 'export':
        case 'symbol':
        case 'iterable':
        case 'promise':
            return false;
        default:
            return true;
    }
}
/** The first place where a result breaks its type. Undefined where it may be right. */
function misfit(value, type, at = '') {
    if (value.t === 'opaque' || value.t === 'seen' || value.t === 'hole')
        return undefined;
    switch (type.k) {
        case 'unknown':
        case 'opaque':
        case 'enum':
            return undefined;
        case 'union':
            return misfitOfAll(value, type.of, at);
        case 'number':
            if (value.t !== 'number')
                return { how: 'kind', at };
            return value.v === 'NaN' ? { how: 'NaN', at } : undefined;
        case 'string':
        case 'boolean':
        case 'bigint':
        case 'symbol':
        case 'null':
        case 'undefined':
            return value.t === type.k ? undefined : { how: 'kind', at };
        case 'literal':
            if ('v' in value && value.v === type.value)
                return undefined;
            return isPrimitive(value) ? { how: 'kind', at } : undefined;
        default:
            return isPrimitive(value) ? { how: 'kind', at } : misfitOfParts(value, type, at);
    }
}
/** Of a union the place is the whole: which of its types is meant is not known. */
function misfitOfAll(value, types, at) {
    const found = types.map((type) => misfit(value, type));
    if (found.includes(undefined))
        return undefined;
    return { how: found.some((one) => one?.how === 'NaN') ? 'NaN' : 'kind', at };
}
function misfitOfParts(value, type, at) {
    switch (type.k) {
        case 'array':
            return value.t === 'array'
                ? firstMisfit(value.items.map((item, index) => misfit(item, type.of, `${at}[${index}]`)))
                : plainMisfit(value, at);
        case 'tuple':
            if (value.t !== 'array')
                return plainMisfit(value, at);
            if (value.items.length !== type.of.length)
                return undefined;
            return firstMisfit(value.items.map((item, index) => misfit(item, type.of[index], `${at}[${index}]`)));
        case 'record':
            return value.t === 'object'
                ? firstMisfit(value.props.map(([name, of]) => misfit(of, type.of, `${at}.${name}`)))
                : undefined;
        case 'object':
            return value.t === 'object' && value.ctor === undefined ? misfitOfMembers(value, type, at) : undefined;
        default:
            return undefined;
    }
}
/** A plain object where a list is promised. */
function plainMisfit(value, at) {
    return value.t === 'object' && value.ctor === undefined ? { how: 'kind', at } : undefined;
}
function misfitOfMembers(value, type, at) {
    if (type.partial)
        return undefined;
    const held = new Map(value.props);
    return firstMisfit(type.props.map(([name, of, optional]) => {
        const member = held.get(name);
        if (!member || member.t === 'undefined') {
            return optional ? undefined : misfit({ t: 'undefined' }, of, `${at}.${name}`);
        }
        return misfit(member, of, `${at}.${name}`);
    }));
}
function firstMisfit(found) {
    return found.find((one) => one !== undefined);
}
function isPrimitive({ t }) {
    return ['undefined', 'null', 'boolean', 'number', 'string', 'bigint', 'symbol'].includes(t);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/admitted.js


/** The signature that admits the last call of `act`; undefined too where the object that it is made on came about otherwise. */
function admitted(entry, act, called) {
    const signature = admitting(called.contract, called.args);
    return signature && earlierFit(entry, act, called.step) ? signature : undefined;
}
function calledLast(entry, act) {
    const step = act.length - 1;
    const found = admitted_callOf(entry, act, step);
    return found && { step, ...found };
}
function admitted_callOf(entry, acts, step) {
    const act = acts[step];
    if (!act || (act.do !== 'call' && act.do !== 'new'))
        return undefined;
    const { callee, args } = act;
    if ('export' in callee) {
        if (!sequence_sameRef(callee.export, entry.ref))
            return undefined;
    }
    else {
        const made = acts[callee.step];
        if (callee.member === undefined || made?.do !== 'new' || !('export' in made.callee))
            return undefined;
        if (!sequence_sameRef(made.callee.export, entry.ref))
            return undefined;
    }
    const contract = entry.contracts?.[callee.member ?? ''];
    return contract && { contract, args };
}
/** The object that the last call is made on came about by calls that declarations admit as well. */
function earlierFit(entry, acts, last) {
    return acts.slice(0, last).every((act, step) => {
        if (act.do === 'get')
            return true;
        if ('args' in act && act.do === 'new' && act.args.length === 0)
            return true;
        const call = admitted_callOf(entry, acts, step);
        return call !== undefined && admitting(call.contract, call.args) !== undefined;
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/pools.js
const MAX_LEARNED = 400;
const MAX_LEARNED_TEXT = 60;
const PLAIN_NUMBERS = [0, 1, 2, 3, 5, 10, -1, 100, 0.5];
/** Where arithmetic and sizes turn over: powers of two and of ten, seconds in minutes, hours and days. */
const TURNING_POINTS = [
    7,
    8,
    15,
    16,
    24,
    31,
    32,
    60,
    63,
    64,
    127,
    128,
    255,
    256,
    365,
    999,
    1000,
    1023,
    1024,
    3600,
    65_535,
    65_536,
    86_400,
    1e6,
    2 ** 20,
    2 ** 30,
    2 ** 31 - 1,
    2 ** 31,
    2 ** 32,
    2 ** 40,
    2 ** 50,
    2 ** 53 - 1,
    1e21,
];
const PLAIN_STRINGS = ['', 'a', 'b', 'abc', ' ', 'A', '1', 'a b', 'foo', 'é'];
const PLAIN_KEYS = ['a', 'b', 'x', 'id', 'name', 'value', 'length'];
/** What every object answers to though nobody gave it: code that looks names up, or copies them, mistakes these. */
const pools_INHERITED = ['constructor', '__proto__', 'toString'];
const INHERITED_SHARE = 0.015;
function pools_createInputs(pools) {
    const numbers = unique(pools.flatMap((pool) => [...pool.numbers]));
    const strings = unique(pools.flatMap((pool) => [...pool.strings]));
    const shaped = unique(pools.flatMap((pool) => [...pool.regexStrings]));
    const keys = unique(pools.flatMap((pool) => [...pool.keys]));
    const errors = pools.flatMap((pool) => pool.errors ?? []);
    const learnedNumbers = new Ring(MAX_LEARNED);
    const learnedStrings = new Ring(MAX_LEARNED);
    function literal(random) {
        const list = numbers.length && random.chance(0.65) ? numbers : PLAIN_NUMBERS;
        return random.pick(list);
    }
    function number(random) {
        const roll = random.next();
        if (roll < 0.02)
            return random.pick([Number.NaN, Infinity, -Infinity, -0]);
        if (roll < 0.08 && learnedNumbers.size)
            return learnedNumbers.pick(random);
        if (roll < 0.12)
            return random.pick(TURNING_POINTS);
        if (roll < 0.55)
            return literal(random);
        if (roll < 0.66)
            return pools_near(literal(random), random);
        if (roll < 0.85)
            return random.below(20);
        if (roll < 0.95)
            return random.below(2000);
        return Math.round(random.next() * 1e5) / 100;
    }
    function word(random) {
        const roll = random.next();
        if (roll > 1 - INHERITED_SHARE)
            return random.pick(pools_INHERITED);
        if (shaped.length && roll < 0.35)
            return random.pick(shaped);
        if (learnedStrings.size && roll < 0.5)
            return learnedStrings.pick(random);
        return random.pick(strings.length && random.chance(0.7) ? strings : PLAIN_STRINGS);
    }
    function string(random) {
        const roll = random.next();
        if (roll < 0.75)
            return word(random);
        if (roll < 0.87)
            return word(random) + random.pick(['', ' ', ',', '.', '-', '/', '_', ':']) + word(random);
        if (roll < 0.94)
            return String(number(random));
        return `${number(random)}${random.pick(['', ' '])}${word(random)}`;
    }
    return {
        number,
        string,
        text: word,
        keys,
        key: (random) => {
            const roll = random.next();
            if (roll > 1 - INHERITED_SHARE)
                return random.pick(pools_INHERITED);
            return random.pick(keys.length && roll < 0.8 ? keys : PLAIN_KEYS);
        },
        token: (random) => random.chance(0.6) ? word(random) : random.pick(['0', '1', '-', '.', ' ', 'x', 'X', '\n', ',', '"', '%', 'é']),
        error: (random) => (errors.length > 0 ? random.pick(errors) : undefined),
        learn: (value) => {
            if (typeof value === 'number')
                learnedNumbers.add(value);
            else if (value.length > 0 && value.length <= MAX_LEARNED_TEXT)
                learnedStrings.add(value);
        },
    };
}
/** Leaves of an observed value, as things to learn. */
function leaves(value, into = [], depth = 0) {
    if (into.length > 40 || depth > 5)
        return into;
    if (value.t === 'string')
        into.push(value.v);
    else if (value.t === 'number' && typeof value.v === 'number')
        into.push(value.v);
    else if ('items' in value)
        for (const item of value.items)
            leaves(item, into, depth + 1);
    else if (value.t === 'object')
        for (const [, of] of value.props)
            leaves(of, into, depth + 1);
    else if (value.t === 'map')
        for (const [key, of] of value.entries)
            leaves(of, leaves(key, into, depth + 1), depth + 1);
    return into;
}
function pools_near(n, random) {
    const step = random.pick([1, -1, 0.01, -0.01, 0.5]);
    const changed = random.pick([n + step, n + step, -n, n * 10, n / 2, n * 2, Math.trunc(n), n * 100]);
    return Math.abs(changed) < 1e9 ? Math.round(changed * 1000) / 1000 : changed;
}
/** The last values added, each once. */
class Ring {
    list = [];
    known = new Set();
    next = 0;
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    get size() {
        return this.list.length;
    }
    add(item) {
        if (this.known.has(item))
            return;
        this.known.add(item);
        if (this.list.length < this.limit) {
            this.list.push(item);
            return;
        }
        this.known.delete(this.list[this.next]);
        this.list[this.next] = item;
        this.next = (this.next + 1) % this.limit;
    }
    pick(random) {
        return random.pick(this.list);
    }
}
function unique(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/harness/random.js
/** Mulberry32 (public domain, by Tommy Ettinger). */
function createRandom(seed) {
    let state = seed | 0;
    function next() {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    }
    return {
        next,
        below: (limit) => Math.floor(next() * limit),
        chance: (probability) => next() < probability,
        pick: (list) => list[Math.floor(next() * list.length)],
        weighted: (weights) => weightedIndex(weights, next()),
    };
}
function weightedIndex(weights, at) {
    let total = 0;
    for (const weight of weights)
        total += weight;
    let left = at * total;
    for (let index = 0; index < weights.length; index++) {
        left -= weights[index];
        if (left < 0)
            return index;
    }
    return weights.length - 1;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/slow/attack.js
/** Texts with which a regular expression takes forever: found by recheck, which reads the expression alone. */

/** How often that is repeated which makes it exponential: few enough to be read, enough that no machine comes to an end. */
const EXPONENTIAL = { long: 40, short: 8 };
/** Lengths of what makes it polynomial, from the third power on: a square of some thousand is soon done. */
const POLYNOMIAL = { long: 8_000, short: 80 };
const LEAST_DEGREE = 3;
/** Expressions with a larger automaton are attacked with varied texts instead, so that each takes a second or two at most; never ended by the clock. */
const JUDGING = { maxNFASize: 3_000, randomSeed: 1, timeout: 20_000 };
const ONCE = { long: 1, short: 1 };
/** The plainer one first; none where the expression is harmless, or not known to be slow enough to tell. */
async function attacksOn({ source, flags, }) {
    if (!mayBeSlow(source))
        return [];
    const { default: recheck } = await __webpack_require__.e(/* import() */ 3303).then(__webpack_require__.t.bind(__webpack_require__, 53303, 19));
    const { attack, complexity, status } = recheck.checkSync(source, flags, JUDGING);
    if (status !== 'vulnerable' || !attack || !complexity)
        return [];
    const isExponential = complexity.type === 'exponential';
    if (!isExponential && (complexity.degree ?? 0) < LEAST_DEGREE)
        return [];
    const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
    const atLength = (length) => Math.ceil(length / pumped);
    const times = isExponential ? EXPONENTIAL : { long: atLength(POLYNOMIAL.long), short: atLength(POLYNOMIAL.short) };
    const parts = [
        ...attack.pumps.flatMap(({ prefix, pump }) => [
            { text: prefix === pump ? '' : prefix, times: ONCE },
            { text: pump, times },
        ]),
        { text: attack.suffix, times: ONCE },
    ].filter(({ text }) => text !== '');
    // Where several characters do, recheck takes the first there is, which people type least.
    const plain = parts.map((part) => ({ ...part, text: part.text.replaceAll('\0', '!').replaceAll('\t', ' ') }));
    const variants = parts.some(({ text }) => /[\0\t]/.test(text)) ? [plain, parts] : [parts];
    return variants.map((of) => ({
        long: attack_written(of, 'long'),
        short: attack_written(of, 'short'),
        tell: (before) => attack_told([{ text: before, times: ONCE }, ...of], `/${source}/${flags}`),
    }));
}
/** A part that repeats without bound is the least that it takes, with another that is repeated, left out or chosen. */
function mayBeSlow(source) {
    const signs = source.replace(/\\./g, '').match(/[*+?{|]/g) ?? [];
    return signs.length > 1 && /[*+]|\{\d+,\}/.test(source);
}
function attack_written(parts, which) {
    return parts.map(({ text, times }) => text.repeat(times[which])).join('');
}
function attack_told(parts, pattern) {
    const code = (text) => `\`${text.replaceAll('`', "'")}\``;
    const words = parts.flatMap(({ text, times }) => {
        if (text === '')
            return [];
        const literal = code((0,case_text/* valueText */.Ru)({ t: 'string', v: text }));
        return [times.long === 1 ? literal : `${times.long} times ${literal}`];
    });
    const [long, short] = [attack_written(parts, 'long').length, attack_written(parts, 'short').length];
    return `${code(pattern)} comes to no end with ${long} characters (${words.join(', ')}); with ${short} it does at once`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/slow/slow-inputs.js








/** So many expressions of a search are judged; so many that may be slow are asked, with so many inputs each in a round: each that hangs ends a process. */
const JUDGED = 40;
const PATTERNS = 8;
const ROUNDS = [1, 3, 8];
/** Argument lists that are made for a way in, and how many of them, the plainest, are taken. */
const MADE = 60;
const TAKEN = 3;
/** At most one for each function and expression. Declared types of what is called admit each; or people pass a text there. */
async function slowInputs(request) {
    const known = new Map();
    let open = [];
    for (const pattern of request.facts.patterns) {
        const key = `/${pattern.source}/${pattern.flags}`;
        if (open.length >= PATTERNS || (known.size >= JUDGED && !known.has(key)))
            break;
        const attacks = known.get(key) ?? (await attacksOn(pattern));
        known.set(key, attacks);
        const found = attacks.length === 0 ? [] : candidates(pattern.function, attacks, request);
        if (found.length > 0)
            open.push(found);
    }
    const slow = [];
    for (const count of ROUNDS) {
        const asked = open.map((of) => of.slice(0, count));
        const proven = await hanging(asked.flat(), request);
        slow.push(...asked.flatMap((of) => of
            .filter((one) => proven.has(one))
            .slice(0, 1)
            .map(oddityOf)));
        open = open.filter((_, at) => !asked[at]?.some((one) => proven.has(one))).map((of) => of.slice(count));
        if (open.every((of) => of.length === 0))
            break;
    }
    return slow;
}
function oddityOf({ long, about }) {
    const outcome = { steps: [], state: [], stubs: [], failed: 'hang' };
    return { kind: 'slow-input', function: long.function, case: long, about, outcome };
}
/** Those that do not end where the same with few repetitions does. */
async function hanging(candidates, { observe }) {
    const outcomes = await observe(candidates.flatMap(({ short, long }) => [short, long]));
    return new Set(candidates.filter((_, at) => {
        const [short, long] = [outcomes[at * 2], outcomes[at * 2 + 1]];
        return long?.failed === 'hang' && short && short.failed === undefined && short.stopped === undefined;
    }));
}
function candidates(id, attacks, { facts, cases, seed }) {
    const ways = facts.entries.filter(({ functionIds, renders }) => functionIds.includes(id) && !renders);
    return ways.flatMap((entry) => {
        const way = { ref: entry.export, ...(entry.contracts ? { contracts: entry.contracts } : {}) };
        const reaching = cases.filter(({ reached, case: { target } }) => reached.includes(id) && isOf(target, entry));
        const known = reaching.map(({ case: { act } }) => act);
        const written = entry.typed ? [] : plainest(entry.seeds.flatMap((one) => writtenCall(entry, one)));
        return [...plainest(known), ...plainest(made(entry, facts, seed)), ...written].flatMap((act) => attacks.flatMap((attack) => placesIn(act).flatMap(({ before, put }) => {
            const [short, long] = [put(before + attack.short), put(before + attack.long)];
            const called = calledLast(way, short);
            const isAdmitted = called !== undefined && admitted(way, short, called) !== undefined;
            if (!isAdmitted && !written.includes(act))
                return [];
            const input = (of) => testCase({ entry: entry.export, arrange: [], act: of, provenance: 'search' }, id, []);
            return [{ long: input(long), short: input(short), about: attack.tell(before) }];
        })));
    });
}
function isOf(target, { export: { file, path } }) {
    return target.file === file && target.path === path;
}
/** Of those that have a place for a text. */
function plainest(acts) {
    const fit = acts.filter((act) => placesIn(act).length > 0);
    return fit.toSorted((a, b) => complexity(a) - complexity(b)).slice(0, TAKEN);
}
/** What people wrote in tests and documentation: where they pass a text to what declares no types, any text may come. */
function writtenCall({ export: ref, kind }, { member, args: own, ctorArgs }) {
    if (member === undefined)
        return kind === 'function' ? [[{ do: 'call', callee: { export: ref }, args: own }]] : [];
    if (!ctorArgs)
        return [];
    const create = { do: 'new', callee: { export: ref }, args: ctorArgs };
    return [[create, { do: 'call', callee: { step: 0, member }, args: own }]];
}
/** Calls of a function, or of the methods of an object, as types have it. */
function made({ export: ref, kind, params, members }, { pools }, seed) {
    const making = {
        random: createRandom(seed),
        inputs: pools_createInputs(Object.values(pools)),
        now: NOW,
        nextStub: () => 0,
        guess: generate_EVEN_GUESS,
    };
    const lists = (of) => Array.from({ length: MADE }, () => generate_args(of, making));
    const call = (of) => [{ do: 'call', callee: { export: ref }, args: of }];
    if (kind === 'function') {
        return lists(params).map(call);
    }
    return members.flatMap(({ kind: of, name, static: isStatic, params: own }) => {
        if (of !== 'method')
            return [];
        return lists(own).flatMap((list) => {
            if (isStatic)
                return [[{ do: 'call', callee: { export: ref, member: name }, args: list }]];
            const create = { do: 'new', callee: { export: ref }, args: generate_args(params, making) };
            return [[create, { do: 'call', callee: { step: 0, member: name }, args: list }]];
        });
    });
}
/** The texts in the arguments of the last call: put in their place, then behind them. */
function placesIn(act) {
    const last = act.at(-1);
    if (!last || !('args' in last))
        return [];
    const found = last.args.flatMap((arg, at) => textsIn(arg).map(({ before, put }) => ({
        before,
        put: (text) => [...act.slice(0, -1), { ...last, args: last.args.with(at, put(text)) }],
    })));
    const behind = found.filter(({ before }) => before !== '');
    return [...found.map((place) => ({ ...place, before: '' })), ...behind];
}
function textsIn(value) {
    switch (value.t) {
        case 'string':
            return [{ before: value.v, put: (v) => ({ t: 'string', v }) }];
        case 'array':
            return value.items.flatMap((item, at) => textsIn(item).map(({ before, put }) => ({
                before,
                put: (text) => ({ ...value, items: value.items.with(at, put(text)) }),
            })));
        case 'object':
            return value.props.flatMap(([name, of], at) => textsIn(of).map(({ before, put }) => ({
                before,
                put: (text) => ({ ...value, props: value.props.with(at, [name, put(text)]) }),
            })));
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(32600);
;// CONCATENATED MODULE: ./build/src/languages/typescript/standing-cases.js
/** What rendering must know of tests that stand already, read from the certificates beside them. */





/** `runFormatter` is the project's own, where it has one. */
function renderContext(project, workspace, runFormatter) {
    const { readFile } = (0,style/* openReader */.cE)(workspace.repository);
    const certificates = (testFile) => {
        const text = readFile((0,certificate/* certificatePath */.f)(testFile));
        return text === undefined ? undefined : (0,certificate/* parseCertificates */.WW)(text);
    };
    return {
        project,
        readFile,
        ...(runFormatter ? { runFormatter } : {}),
        previousCases: (testFile) => certificates(testFile)?.cases ?? [],
        deletedCases: (testFile) => certificates(testFile)?.deleted ?? [],
        packageName: packageNames(project, workspace),
    };
}
/** Manifests are read once for each file: every name that a test uses of it is asked for. */
function packageNames({ root: projectRoot }, { root }) {
    const known = new Map();
    const namesFor = (file) => {
        const manifests = (0,detect_packages/* foldersUp */.TS)(external_node_path_.posix.dirname(file)).map((folder) => external_node_path_.posix.join(folder, 'package.json'));
        const names = known.get(file) ?? (0,typescript_resolve.importNames)(root, manifests.slice(0, 2));
        known.set(file, names);
        return names;
    };
    return (testFile, file) => {
        if (projectRoot === '' || file.startsWith(`${projectRoot}/`))
            return undefined;
        const names = namesFor(file);
        return names.namesOf(file).find((name) => !name.startsWith('#') && names.resolve(testFile, name) === file);
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/suggesting.js
const suggesting_CALLS = {
    functions: 'TypeScript and JavaScript functions',
    rules: `Each is one line of code with literal arguments, as in "clamp(5, 0, 10)" or "const it = new Stock(3); it.take(2)".
It uses nothing but the function under test and literals: no imports, no other variables, no assertions.`,
    call: (name, values) => `${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
};

;// CONCATENATED MODULE: ./build/src/languages/typescript/session.js
var session_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var session_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** The TypeScript session: wires facts, faults, search, rendering and runners of this folder to one project in its copy. */






































const BASE = 'qtest-base';
/** Modules where no base is asked. */
const NOT_THERE = { base: {}, moved: [] };
/** Opens a session on one project of the copy. `signal` ends everything that it starts; `outline` reads files for their imports. */
function openSession(project, workspace, signal, outline) {
    const importsOf = async (file, text) => (await outline(file, text)).imports.filter((found) => !found.typeOnly);
    const resolve = (0,typescript_resolve/* createResolver */.T)(workspace.root);
    const graph = new ImportGraph((file) => workspace.read(file), importsOf, resolve);
    /**
     * Base's siblings of the files, where base has them, and of everything between them and the overlay; by base's paths. Their calls ask for
     * the doubles of `within`.
     */
    const writeBase = async (files, base, within) => {
        const scripts = new Map([...(0,base_side/* baseTexts */.C)(base)].filter(([file]) => typescript_siblings/* SCRIPT */.Mm.test(file)));
        const overlay = await askingTexts(scripts, within, resolve);
        if (overlay.size === 0)
            return NOT_THERE;
        const entries = (0,base_side/* filesOnBase */.y2)(base, files);
        const siblings = await (0,typescript_siblings/* writeSiblings */.tl)({ workspace, tag: BASE, overlay, entries, importsOf, resolve });
        return { base: Object.fromEntries(entries.map((file) => [file, siblings.get(file) ?? file])), moved: base.moved };
    };
    const depsFor = (files, modules) => ({
        launch: (options) => launchHarness({ project, workspace, near: files[0] ?? 'index.js', modules, ...options }),
        newScratch: () => workspace.newScratch(),
        modules,
        guard: {
            workspace: workspace.root,
            read: [workspace.root, external_node_path_.join(workspace.repository, 'node_modules'), external_node_path_.dirname((0,assets/* assetPath */.Q)('harness'))],
            write: [],
        },
    });
    const grounds = groundsOf(project, workspace, outline, resolve);
    /** Checkers that did not end in time once; they are not waited for again. */
    const tooSlow = new Set();
    let isMended = false;
    return {
        project,
        grounds,
        discover: async (files) => (await instrument(files)).faults,
        mutate: (request) => runStryker({ ...request, project, workspace, importsOf, resolve }),
        record: async ({ files, ...request }) => (await recordTests({ ...request, files: request.tests }, { files, quiet: new Set() })).recording,
        explore: (request) => exploreNamable(request, project.framework, exploreFiles),
        suggesting: { ...suggesting_CALLS, contexts },
        amplify: (request) => withFaults(request.files, (parts) => amplify(request, parts)),
        scenarios: {
            rules: RULES,
            tests: (files, of) => shownTests(files, of, (file) => workspace.read(file)),
            tryOut: (request) => withFaults(request.files, (parts) => tryScenarios(request, parts)),
        },
        observe: observeAll,
        reproduce: (request) => reproduce({ project, workspace }, request),
        async render(request) {
            const { renderTests } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 81306));
            return renderTests(request, renderContext(project, workspace, openFormatter({ project, workspace, signal, isMended })));
        },
        check: async (files) => {
            const wasMended = isMended;
            const checked = await checkRendered(project, files, {
                workspace,
                locate: (file) => (0,locate.locateCases)(file.text, file.cases),
                onFixable: () => {
                    isMended = true;
                    return !wasMended;
                },
                run: async (file, args) => {
                    if (tooSlow.has(file))
                        return { output: '', timedOut: true };
                    const printed = await workspace.run({
                        file: process.execPath,
                        args: [file, ...args],
                        cwd: external_node_path_.join(workspace.root, project.root),
                        env: environment/* NO_COMPILE_CACHE */.h6,
                        timeoutMs: CHECK_MS,
                        signal,
                        maxOutput: 4_000_000,
                    });
                    if (printed.timedOut)
                        tooSlow.add(file);
                    return printed;
                },
            });
            return isMended === wasMended ? checked : { ...checked, isOtherNow: true };
        },
        run: (request) => (request.record ? recordTests(request, request.record) : runTests(project, workspace, request)),
        testsReaching: (sources) => testsReaching(project, sources, graph),
        prove: (request) => prove({ project, workspace, importsOf, resolve }, request),
        [Symbol.asyncDispose]: () => workspace.restore(),
    };
    async function recordTests(request, recorded) {
        const closure = [...(await grounds.closure(request.files)).keys()];
        return record(recorded, { workspace, closure, run: () => runTests(project, workspace, request) });
    }
    async function exploreFiles(request) {
        const { seed, suggestions = [] } = request;
        const read = await factsOf(project, workspace, signal, { files: request.files, seed, suggestions });
        const facts = withRecorded(read, request.recording ?? { calls: [] });
        const current = await instrument(request.files);
        const found = await searchIn(request, facts, current);
        const slow = await slowInputs({
            facts,
            cases: found.cases,
            seed: request.seed,
            observe: (cases) => observeCases({ ...request, cases, revision: 'head', timezone: 'UTC', locale: 'en_US.UTF-8' }),
        });
        return { ...found, oddities: [...found.oddities, ...slow] };
    }
    async function contexts(files) {
        const named = files.filter((file) => isNamable(file.path, project.framework));
        const { contexts: found } = await factsOf(project, workspace, signal, { files: named, seed: 1, introduces: true });
        return found ?? [];
    }
    async function searchIn(request, facts, current) {
        try {
            const texts = new Map(request.files.map(({ path: file, headText }) => [file, current.files.get(file)?.code ?? headText]));
            for (const [file, text] of await askingTexts(texts, facts, resolve))
                await workspace.write(file, text);
            return await search(request, facts, current);
        }
        finally {
            await workspace.restore();
        }
    }
    async function withFaults(files, work) {
        const instrumented = await instrument(files);
        try {
            return await work({ project, workspace, instrumented });
        }
        finally {
            await workspace.restore();
        }
    }
    /** Cases that stand on a test are run in a copy of it, all others in the harness. */
    async function observeAll(request) {
        const onTests = request.cases.filter((one) => (0,test_case/* fixtureOf */.lv)(one) !== undefined);
        if (onTests.length === 0)
            return observeCases(request);
        const others = request.cases.filter((one) => !onTests.includes(one));
        const ofTests = await observeOnTests({ ...request, cases: onTests });
        const ofOthers = await observeCases({ ...request, cases: others });
        const found = new Map([
            ...onTests.map((one, at) => [one, ofTests[at]]),
            ...others.map((one, at) => [one, ofOthers[at]]),
        ]);
        return request.cases.map((one) => found.get(one));
    }
    async function observeOnTests({ cases, revision, base, ...world }) {
        const tests = new Set(cases.map((one) => (0,test_case/* fixtureOf */.lv)(one)?.file));
        try {
            if (revision === 'base')
                for (const [file, text] of (0,base_side/* baseTexts */.C)(base))
                    if (!tests.has(file))
                        await workspace.write(file, text);
            return await observeFixtures(cases, { project, workspace, ...world });
        }
        finally {
            await workspace.restore();
        }
    }
    async function observeCases(request) {
        if (request.cases.length === 0)
            return [];
        try {
            const isOfBase = request.revision === 'base';
            const cases = isOfBase ? request.cases.map((one) => (0,base_side/* onBase */.RE)(one, request.base)) : request.cases;
            const files = [...new Set([...cases.flatMap(typescript_openers/* loadedFirst */.Cn), ...(0,referenced_files/* referencedFiles */.Rc)(cases)])];
            const openers = (0,typescript_openers/* openersIn */.G)(cases);
            const { base } = isOfBase ? await writeBase(files, request.base, cases) : NOT_THERE;
            if (!isOfBase)
                await writeAsking(cases);
            const testing = cases.some(({ act }) => act.some(on_screen_isScreenAct)) ? { testing: uiOfAll(files) } : {};
            const packages = keysOf((0,referenced_files/* referencedPackages */.Xm)(cases));
            const modules = {
                ...NOT_THERE,
                head: { ...(isOfBase ? base : keysOf(files)), ...packages },
                openers,
                ...testing,
            };
            return await observe({ ...request, cases, chance: request.timezone.length }, depsFor(files, modules));
        }
        finally {
            await workspace.restore();
        }
    }
    /** The files that hold what the cases are about. */
    async function writeAsking(cases) {
        const files = new Set(cases.map((one) => one.function.split('#')[0] ?? ''));
        const texts = new Map([...files].map((file) => [file, workspace.read(file) ?? '']));
        for (const [file, text] of await askingTexts(texts, cases, resolve))
            if (text !== texts.get(file))
                await workspace.write(file, text);
    }
    async function search(request, facts, current) {
        const called = facts.entries.map(({ reaches: _, ...entry }) => entry);
        const files = [
            ...new Set([...(0,referenced_files/* referencedFiles */.Rc)({ ...facts, entries: called }), ...request.files.map((f) => f.path)]),
        ];
        const named = [...new Set([...files, ...(0,referenced_files/* referencedFiles */.Rc)(facts)])];
        const openers = await (0,typescript_openers/* possibleOpeners */.qP)(named, graph, project.testFiles);
        const reached = [...new Set([...named, ...Object.values(openers).flat()])].filter((file) => !files.includes(file));
        const base = await writeBase([...files, ...reached], request.base, facts);
        const wanted = new Set(request.faults.map((fault) => fault.id));
        const texts = new Map(request.files.map((file) => [file.path, file.headText]));
        const faults = [...current.files.values()].flatMap(({ engineIds }) => current.faults.flatMap((fault) => {
            const engineId = engineIds.get(fault.id);
            if (engineId === undefined || !wanted.has(fault.id))
                return [];
            const { id, function: owner, file, static: atLoad, operator } = fault;
            const text = texts.get(file) ?? '';
            return [
                {
                    id,
                    engineId,
                    function: owner,
                    file,
                    static: atLoad,
                    hunk: operator === 'HunkRevert',
                    ...nearby(fault, text),
                },
            ];
        }));
        const functions = request.files.flatMap((file) => file.functions.map(({ id, kind }) => ({ id, kind })));
        const testing = facts.entries.some(({ renders }) => renders !== undefined) ? { testing: uiOfAll(files) } : {};
        const packages = keysOf((0,referenced_files/* referencedPackages */.Xm)(facts));
        const aside = [...reached, ...Object.keys(packages)];
        const modules = {
            head: { ...keysOf([...files, ...reached]), ...packages },
            ...withPackages(base, packages),
            aside,
            openers,
            ...testing,
        };
        const found = await explore({ ...request, facts, faults, functions }, depsFor(files, modules));
        return { ...found, settled: isSettled(facts, request) };
    }
}
/** What renders the components among these files. */
function uiOfAll(files) {
    return files.map(component_file/* uiOf */.Y8).find((ui) => ui !== 'react') ?? 'react';
}
/** Packages are the same for both revisions. */
function withPackages(modules, packages) {
    const hasBase = Object.keys(modules.base).length > 0;
    return hasBase ? { ...modules, base: { ...modules.base, ...packages } } : modules;
}
/** Files of head are loaded as they stand. */
function keysOf(files) {
    return Object.fromEntries(files.map((file) => [file, file]));
}
const CHECK_MS = 120_000;
async function factsOf(project, workspace, signal, { files, seed, ...more }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const absolute = (file) => external_node_path_.join(workspace.root, file);
        const unrendered = whyNotRendered(project, workspace.root, uiOfAll(files.map((file) => file.path)));
        const replaces = replacesImports(project);
        const request = {
            renders: unrendered === undefined,
            ...(replaces === undefined ? {} : { replacesImports: replaces }),
            repository: workspace.root,
            projectRoot: absolute(project.root),
            ...(project.tsconfig ? { tsconfig: absolute(project.tsconfig) } : {}),
            files: files.map(({ path: file, headText, baseText, functions }) => ({
                path: file,
                text: headText,
                ...(baseText === undefined ? {} : { baseText }),
                functions: functions.map(({ id, name, head }) => ({ id, name, start: head.start, end: head.end })),
            })),
            testFiles: project.testFiles.map(absolute),
            docs: (0,examples/* readmesOf */.L)(project, workspace.root).map(absolute),
            limits: { wallMs: 20_000, memoryMiB: 2_048 },
            seed,
            ...more,
        };
        const scratch = session_addDisposableResource(env_1, await workspace.newScratch(), true);
        const facts = await extractFacts(request, {
            scratch: scratch.path,
            run: (started) => workspace.run(started),
            signal,
        });
        return unrendered === undefined ? facts : { ...facts, unrendered };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = session_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The files' own exports lead to all that is asked for: nobody else's were looked for, and nothing was given up. */
function isSettled({ entries, notices, unreached }, { files }) {
    const own = new Set(files.map((file) => file.path));
    return notices.length + unreached.length === 0 && entries.every((entry) => own.has(entry.file));
}


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ SCRIPT),
/* harmony export */   VJ: () => (/* binding */ unchecked),
/* harmony export */   eR: () => (/* binding */ siblingPath),
/* harmony export */   tl: () => (/* binding */ writeSiblings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
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
    const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(file);
    return `${file.slice(0, file.length - ending.length)}.${tag}${ending}`;
}
/** A file that Vite, Jest and Node load as code, by themselves or by a plugin. */
const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
/** The entries and all files of the repository that they lead to. */
async function closure({ workspace, overlay, entries, importsOf, resolve, }) {
    const files = new Map();
    const open = [...entries];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
        if (files.has(file) || !SCRIPT.test(file))
            continue;
        const text = overlay.get(file) ?? workspace.read(file);
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
    const wanted = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier);
    const bare = wanted.replace(/\.[cm]?jsx?$/, '');
    for (const file of overlay.keys()) {
        const known = file.replace(SCRIPT, '');
        if (file === wanted || known === wanted || known === bare || known === `${wanted}/index`)
            return file;
    }
    return undefined;
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
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), to);
    const plain = relative.startsWith('.') ? relative : `./${relative}`;
    const ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(to);
    if (!specifier.startsWith('.') || specifier.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(target)))
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


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/** The proof that each kept test carries, committed beside the tests: `.qtest/certificates/<test file>.json`. */

const location = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    start: zod__WEBPACK_IMPORTED_MODULE_0__.object({ line: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__.number().int() }),
    end: zod__WEBPACK_IMPORTED_MODULE_0__.object({ line: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(), column: zod__WEBPACK_IMPORTED_MODULE_0__.number().int() }),
});
const faultSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    operator: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    location,
    start: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
    end: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
    original: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    replacement: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    static: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const certificateSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    /** Id of the case: hash of its input. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    titlePath: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
    /** Hash of the case's own text, by which an edit by hand is known. */
    textHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        function: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** Digest of the function's tree; another digest means that the proof is stale. */
        functionHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
        /** Offset at which the function began, by which the fault is found again when code above it moved. */
        functionStart: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
        /** sha256 of the whole source file when the proof was made. */
        fileHash: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    }),
    fault: faultSchema,
    /** How the test fails with the fault in place. */
    observed: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    testFile: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__.object({ version: zod__WEBPACK_IMPORTED_MODULE_0__.string(), engine: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__.array(certificateSchema),
    /** Ids of cases that a person deleted: they never come back. */
    deleted: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()),
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


/***/ })

};
