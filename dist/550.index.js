export const id = 550;
export const ids = [550];
export const modules = {

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath),
/* harmony export */   S: () => (/* binding */ mainModule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Absolute path of a file that QTest ships beside its code (grammars, harness, engine lockfiles). The bundle has them beside
 * itself (`dist/grammars/…`). From source they lie at the repository's root (`grammars/…`), built ones in `dist`.
 */
function assetPath(...segments) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const fromSource = import.meta.url.endsWith('/src/assets.ts');
    if (!fromSource)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, ...segments);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', ...segments);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? kept : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'dist', ...segments);
}
/** Absolute path of the module from which QTest starts processes of itself: the bundle's, or `main.ts` from source. */
function mainModule() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, import.meta.url.endsWith('/src/assets.ts') ? 'main.ts' : 'index.js');
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WT: () => (/* binding */ callText),
  tk: () => (/* binding */ differingTexts),
  EL: () => (/* binding */ outcomeText)
});

// UNUSED EXPORTS: resultText, valueText

// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/src/generate/print-value.js

const numbered = (step) => `#${step + 1}`;
/** A value as JavaScript text. `room`: characters that are worth printing; what lies beyond becomes `…` before it costs anything. */
function printValue(value, room, stepName = numbered, depth = 0) {
    switch (value.t) {
        case 'undefined':
        case 'null':
            return value.t;
        case 'hole':
            return '';
        case 'boolean':
        case 'number':
            return Object.is(value.v, -0) ? '-0' : String(value.v);
        case 'bigint':
            return `${(0,short_text/* cut */.Jj)(value.v, room)}n`;
        case 'string':
            return quote(value.v.length > room ? `${value.v.slice(0, room)}…` : value.v);
        case 'symbol':
            return `Symbol(${value.v})`;
        case 'regexp':
            return `/${value.source}/${value.flags}`;
        case 'date':
            return typeof value.ms === 'number' && Math.abs(value.ms) <= 8.64e15
                ? `new Date(${quote(new Date(value.ms).toISOString())})`
                : 'new Date(NaN)';
        case 'error':
            return `${value.class}(${quote((0,short_text/* cut */.Jj)(value.message, room))})`;
        case 'export':
            return exportName(value.of);
        case 'enum':
            return `${exportName(value.of)}${memberText(value.member)}`;
        case 'stub':
            return 'callback';
        case 'lambda':
            return value.code;
        case 'result':
            return stepName(value.step);
        case 'seen':
            return '…';
        case 'function':
        case 'opaque':
            return value.name ? `<${value.name}>` : `<${value.t === 'function' ? 'function' : 'object'}>`;
        default:
            return printContainer(value, room, stepName, depth);
    }
}
const MAX_DEPTH = 6;
function printContainer(value, room, stepName, depth) {
    if (depth > MAX_DEPTH)
        return '…';
    const inner = (item, left) => printValue(item, left, stepName, depth + 1);
    switch (value.t) {
        case 'array':
            return `[${list(value.items, room, inner)}]`;
        case 'set':
            return `new Set(${value.items.length === 0 ? '' : `[${list(value.items, room, inner)}]`})`;
        case 'map': {
            const pair = ([key, item], left) => `[${inner(key, left)}, ${inner(item, left)}]`;
            return `new Map(${value.entries.length === 0 ? '' : `[${list(value.entries, room, pair)}]`})`;
        }
        case 'object': {
            const prop = ([key, item], left) => `${propertyName(key)}: ${inner(item, left)}`;
            const body = value.props.length === 0 ? '{}' : `{ ${list(value.props, room, prop)} }`;
            return value.ctor && value.ctor !== 'null' ? `${value.ctor} ${body}` : body;
        }
        case 'instance':
            return `${value.factory ? '' : 'new '}${exportName(value.of)}(${list(value.args, room, inner)})`;
        case 'bytes':
            return `${value.type} [${list(value.v, room, String)}]`;
        case 'promise':
            return `Promise.${value.rejects ? 'reject' : 'resolve'}(${inner(value.of, room)})`;
        case 'iterable':
            return `${value.async ? 'async ' : ''}iterator of [${list(value.items, room, inner)}]`;
    }
}
function list(items, room, show) {
    const texts = [];
    let left = room;
    for (const item of items) {
        if (left <= 0) {
            texts.push('…');
            break;
        }
        const text = show(item, left);
        texts.push(text);
        left -= text.length + 2;
    }
    return texts.join(', ');
}
function propertyName(key) {
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : quote(key);
}
/** Single quotes where the text has none; control and direction characters are escaped, since they would move the line. */
function quote(text) {
    const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
    const safe = inner.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, short_text/* escapeCharacter */.Vg);
    return `'${safe.replaceAll("'", "\\'")}'`;
}
/** Folders that say nothing of what the index file in them holds. */
const PLAIN_FOLDERS = new Set(['src', 'lib', 'source', 'dist']);
/** Name of an export for a reader: its own, or for a default export the file's; for a package's index file the package's, where that is known. */
function exportName({ file, path }, packageName) {
    const name = path.replace(/^default\.?/, '');
    if (name !== '')
        return name;
    const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const folder = file.split('/').at(-2);
    const above = folder === undefined || PLAIN_FOLDERS.has(folder) ? packageName?.replace(/^@[^/]*\//, '') : folder;
    const words = (stem === 'index' && above ? above : stem).split(/[^\p{L}\p{N}_$]+/u).filter(Boolean);
    return words.map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('') || 'it';
}
/** `.take`, `['to-string']`, `[Symbol.iterator]`. */
function memberText(name) {
    if (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name))
        return `.${name}`;
    return name.startsWith('[') ? name : `[${quote(name)}]`;
}

;// CONCATENATED MODULE: ./build/src/generate/case-text.js


/** Length at which a value is cut in reports. */
const LIMIT = 60;
/** Longest call text; arguments are cut to fit. */
const CALL_LIMIT = 100;
/** A value as short JavaScript text on one line: `[5]`, `NaN`, `{ a: 1 }`, `new Date("2026-01-01T00:00:00.000Z")`; cut with `…`. */
function valueText(value, limit = LIMIT) {
    return (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(printValue(value, limit * 2)), limit);
}
/**
 * What a case does, as its last step is read: `prorate(3000, 0, 0)`, `new Stock(2).take('a')`. The package may lend its name to a
 * default export, and the case's function that of its class.
 */
function callText(testCase, packageName) {
    const [file, qualified = ''] = testCase.function?.split('#') ?? [];
    const className = /^(\p{Lu}[^.]*)\./u.exec(qualified)?.[1];
    const nameOf = (ref, isMade) => {
        if (isMade && ref.path === 'default' && ref.file === file && className !== undefined)
            return className;
        const name = exportName(ref, packageName);
        return isMade && ref.path === 'default' ? `${name[0]?.toUpperCase()}${name.slice(1)}` : name;
    };
    return (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(stepsText(testCase.act, nameOf)), CALL_LIMIT);
}
/** What came of it, in a few words: `[5]`, `throws RangeError`, `resolves to 3`, `rejects with TypeError`. */
function outcomeText(outcome, limit = LIMIT) {
    if (outcome.failed)
        return failureText(outcome.failed);
    if (outcome.stopped)
        return `stopped at ${outcome.stopped}`;
    const step = outcome.steps.findLast((candidate) => candidate.kind !== 'skipped');
    return step ? (0,short_text/* cut */.Jj)(stepText(step, limit), limit) : 'nothing';
}
/** As outcomeText, for tables: an error is its class alone (`RangeError`). */
function resultText(outcome, limit = LIMIT) {
    return outcomeText(outcome, limit).replace(/^(?:throws|rejects with) /, '');
}
/**
 * Two outcomes of one input, said so that their difference shows: the results where these differ, else the first member,
 * argument or stub that does (`after it: size 3`), else the messages.
 */
function differingTexts(a, b, limit = LIMIT) {
    const results = [resultText(a, limit), resultText(b, limit)];
    if (results[0] !== results[1])
        return results;
    const others = zipObservations(a, b, limit).find(([left, right]) => left !== right);
    if (others)
        return others;
    const messages = [messageText(a, limit), messageText(b, limit)];
    return messages[0] !== messages[1] ? messages : results;
}
function zipObservations(a, b, limit) {
    const left = observations(a, limit);
    const right = observations(b, limit);
    const names = [...new Set([...left.keys(), ...right.keys()])];
    return names.map((name) => [`${name} ${left.get(name) ?? 'unset'}`, `${name} ${right.get(name) ?? 'unset'}`]);
}
/** Everything but the last result, by a name that can be read. */
function observations(outcome, limit) {
    const seen = new Map();
    outcome.steps.forEach((step, i) => {
        if (i < outcome.steps.length - 1)
            seen.set(`step ${i + 1}:`, stepText(step, limit));
        for (const { index, value } of step.args)
            seen.set(`argument ${index + 1} becomes`, valueText(value, limit));
    });
    for (const { name, value } of outcome.state)
        seen.set(`.${name} is`, valueText(value, limit));
    for (const { stub, calls } of outcome.stubs) {
        const texts = calls.map((args) => `(${args.map((arg) => valueText(arg, limit)).join(', ')})`);
        seen.set(`callback ${stub} gets`, (0,short_text/* cut */.Jj)(texts.join(' ') || 'no call', limit));
    }
    return seen;
}
function messageText(outcome, limit) {
    const step = outcome.steps.findLast((candidate) => candidate.error);
    return step?.error ? (0,short_text/* cut */.Jj)(`${step.error.class}: ${(0,short_text/* oneLine */.TN)(step.error.message)}`, limit) : resultText(outcome, limit);
}
function stepText(step, limit) {
    switch (step.kind) {
        case 'returns':
            return step.value ? valueText(step.value, limit) : 'undefined';
        case 'resolves':
            return `resolves to ${step.value ? valueText(step.value, limit) : 'undefined'}`;
        case 'throws':
            return `throws ${step.error?.class ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
        case 'rejects':
            return `rejects with ${step.error?.class ?? (step.value ? valueText(step.value, limit) : 'an error')}`;
        case 'returns-self':
            return 'itself';
        case 'skipped':
            return 'not reached';
    }
}
function failureText(failed) {
    if (failed === 'hang')
        return 'never ends';
    if (failed === 'crash')
        return 'ends the process';
    return (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(failed), LIMIT);
}
/** Statements in order. A step that one later step builds on is written there in place; one that several use gets a name. */
function stepsText(acts, nameOf) {
    const uses = acts.map((_, step) => acts.filter((act) => mentions(act, step)).length);
    const names = new Map();
    // Only earlier steps are looked into, so that no case, however malformed, makes this run for ever.
    const before = (index) => (step) => {
        const act = step < index ? acts[step] : undefined;
        return names.get(step) ?? (act ? actText(act, before(step), nameOf) : `#${step + 1}`);
    };
    const statements = [];
    acts.forEach((act, step) => {
        const count = uses[step] ?? 0;
        if (count === 1)
            return;
        const statement = actText(act, before(step), nameOf);
        if (count === 0)
            statements.push(statement);
        else
            statements.push(`${named(names, step, act, nameOf)} = ${statement}`);
    });
    return statements.join('; ');
}
function named(names, step, act, nameOf) {
    const callee = (act.do === 'new' || act.do === 'call') && 'export' in act.callee
        ? nameOf(act.callee.export, act.do === 'new')
        : 'it';
    const word = (callee.split('.').at(-1) ?? 'it').replace(/^\P{L}+/u, '') || 'it';
    const wanted = `${word[0]?.toLowerCase()}${word.slice(1)}`;
    const name = act.do === 'new' && wanted !== word ? wanted : 'it';
    const taken = [...names.values()].filter((other) => other.replace(/\d+$/, '') === name).length;
    names.set(step, taken === 0 ? name : `${name}${taken + 1}`);
    return names.get(step) ?? name;
}
/** True where an act builds on the result of `step`, as its object or inside an argument. */
function mentions(act, step) {
    if (act.do === 'get' || act.do === 'iterate')
        return act.of === step;
    if (act.do === 'set')
        return act.of === step || holds(act.value, step);
    return ('step' in act.callee && act.callee.step === step) || act.args.some((arg) => holds(arg, step));
}
function holds(value, step) {
    switch (value.t) {
        case 'result':
            return value.step === step;
        case 'array':
        case 'set':
        case 'iterable':
            return value.items.some((item) => holds(item, step));
        case 'map':
            return value.entries.some((entry) => entry.some((item) => holds(item, step)));
        case 'object':
            return value.props.some(([, item]) => holds(item, step));
        case 'instance':
            return value.args.some((arg) => holds(arg, step));
        case 'promise':
            return holds(value.of, step);
        case 'stub':
            return value.answers.some((answer) => holds(answer, step));
        default:
            return false;
    }
}
function actText(act, stepName, nameOf) {
    const show = (value) => (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(printValue(value, LIMIT * 2, stepName)), LIMIT);
    switch (act.do) {
        case 'call':
            return `${calleeText(act.callee, stepName, (ref) => nameOf(ref, false))}(${act.args.map(show).join(', ')})`;
        case 'new':
            return `new ${calleeText(act.callee, stepName, (ref) => nameOf(ref, true))}(${act.args.map(show).join(', ')})`;
        case 'get':
            return `${stepName(act.of)}${memberText(act.name)}`;
        case 'set':
            return `${stepName(act.of)}${memberText(act.name)} = ${show(act.value)}`;
        case 'iterate':
            return `[...${stepName(act.of)}]`;
    }
}
function calleeText(callee, stepName, nameOf) {
    const member = callee.member === undefined ? '' : memberText(callee.member);
    return `${'step' in callee ? stepName(callee.step) : nameOf(callee.export)}${member}`;
}


/***/ }),

/***/ 5644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ referencedFiles)
/* harmony export */ });
/** Files of every export that a plain value (facts, test cases) names, sorted. */
function referencedFiles(value) {
    const files = new Set();
    JSON.stringify(value, (_, item) => {
        if (item !== null && typeof item === 'object' && typeof item.file === 'string' && typeof item.path === 'string')
            files.add(item.file);
        return item;
    });
    return [...files].sort();
}


/***/ }),

/***/ 7285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   DM: () => (/* binding */ isDirty),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   NP: () => (/* binding */ filesMatching),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   uK: () => (/* binding */ attributes),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   xF: () => (/* binding */ headSha)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2499);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/** The one module that runs git. By absolute path, without a shell, hooks, fsmonitor, external diffs or optional locks. */






const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const FIXED_OPTIONS = [
    ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
    ...['-c', 'diff.autoRefreshIndex=false', '-c', 'color.ui=false', '--no-pager', '--literal-pathspecs'],
];
/** Absolute path of the repository that holds `cwd`. Throws a ConfigurationError where there is none. */
async function repositoryRoot(cwd) {
    const { exitCode, stdout, stderr } = await runGit(cwd, ['rev-parse', '--show-toplevel'], { accept: [128] });
    if (exitCode === 0)
        return stripNewline(stdout.toString('utf8'));
    if (stderr.includes('dubious ownership')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`git refuses ${cwd} because another user owns it. Run: git config --global --add safe.directory ${cwd}`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${cwd} is not inside a git repository with a work tree. Change into one, or run: git init && git add . && git commit`);
}
/** Object name of the commit that is checked out. Throws a ConfigurationError in a repository without commits. */
async function headSha(root) {
    const sha = await commitOf(root, 'HEAD');
    if (sha !== undefined)
        return sha;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`${root} has no commit yet. Commit the state to compare with, then run again.`);
}
/** Object name of the commit behind a revision; undefined where there is none. */
async function commitOf(root, revision) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { exitCode, stdout } = await runGit(root, args, { accept: [1, 128] });
    return exitCode === 0 ? stripNewline(stdout.toString('utf8')) : undefined;
}
/** True where the work tree differs from the commit checked out, untracked files included. */
async function isDirty(root) {
    const { stdout } = await runGit(root, ['status', '--porcelain', '-z', '--ignore-submodules=all']);
    return stdout.length > 0;
}
/** Files that differ between a commit and the work tree, with renames, and untracked ones; sorted by path. */
async function changedPaths(root, sha) {
    const flags = [
        '--raw',
        '-z',
        '-M',
        '-l2000',
        '--no-abbrev',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
    ];
    const { stdout } = await runGit(root, ['diff', ...flags, sha, '--']);
    const known = new Map(parseRaw(records(stdout)).map((change) => [change.path, change]));
    for (const path of await untrackedFiles(root)) {
        const before = known.get(path);
        // Taken out of the index and still there: it differs, it is not gone.
        if (before?.status === 'deleted')
            known.set(path, { ...before, status: 'modified' });
        else if (before === undefined)
            known.set(path, { status: 'added', path, special: false });
    }
    return [...known.values()].sort((a, b) => compare(a.path, b.path));
}
/** Files that git knows, sorted; also those deleted from the work tree. */
async function trackedFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--cached']);
    return [...new Set(records(stdout))].sort(compare);
}
/** Files of the work tree that git knows or would add, sorted; ignored ones are left out. */
async function listFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return [...new Set(records(stdout))].sort(compare);
}
/** Tracked and untracked text files with a line that an extended regular expression matches, sorted. */
async function filesMatching(root, expression) {
    const args = ['grep', '-l', '-z', '-I', '-E', '--untracked', '-e', expression];
    const { stdout } = await runGit(root, args, { accept: [1] });
    return records(stdout).sort(compare);
}
/** Text of a file at a revision; undefined where it has none there. A file that git knows and cannot read is a failure, not an absence. */
async function fileAt(root, sha, file) {
    const listed = await runGit(root, ['ls-tree', '-z', '--name-only', sha, '--', file]);
    if (listed.stdout.length === 0)
        return undefined;
    const { stdout } = await runGit(root, ['cat-file', 'blob', `${sha}:${file}`]);
    return stdout.toString('utf8');
}
/** Contents of blobs by object name; what is no blob or longer than `maxSize` bytes is left out. Throws a ConfigurationError where git lacks one. */
async function readBlobs(root, blobs, maxSize) {
    const found = new Map();
    const wanted = await smallBlobs(root, blobs, maxSize);
    if (wanted.length === 0)
        return found;
    const { stdout } = await runGit(root, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
    let at = 0;
    while (at < stdout.length) {
        const lineEnd = stdout.indexOf(10, at);
        const [name, type, size] = stdout.toString('latin1', at, lineEnd).split(' ');
        at = lineEnd + 1;
        if (name === undefined || size === undefined)
            continue;
        const end = at + Number(size);
        if (type === 'blob')
            found.set(name, Buffer.from(stdout.subarray(at, end)));
        at = end + 1;
    }
    return found;
}
async function smallBlobs(root, blobs, maxSize) {
    if (blobs.length === 0)
        return [];
    const input = `${[...new Set(blobs)].join('\n')}\n`;
    const { stdout } = await runGit(root, ['cat-file', '--batch-check'], { input });
    return stdout
        .toString('latin1')
        .split('\n')
        .flatMap((line) => {
        const [name = '', type, size] = line.split(' ');
        if (type === 'missing') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1(`Git has no content for object ${name} of base: the clone is partial or damaged. Clone it whole, or run: git fetch --refetch`);
        }
        return type === 'blob' && Number(size) <= maxSize ? [name] : [];
    });
}
/**
 * What .gitattributes of a commit says of files: `linguist-generated` and `linguist-vendored`. Those of the work tree are not asked,
 * since a change could exempt itself by them.
 */
async function attributes(root, sha, paths) {
    const found = new Map();
    if (paths.length === 0)
        return found;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'qtest-index-'));
    try {
        const env = { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'index') };
        await runGit(root, ['read-tree', sha], { env });
        const args = ['check-attr', '--cached', '-z', '--stdin', 'linguist-generated', 'linguist-vendored'];
        const { stdout } = await runGit(root, args, { input: `${paths.join('\0')}\0`, env });
        const fields = records(stdout);
        for (let i = 0; i + 2 < fields.length; i += 3) {
            const [path = '', name, value] = fields.slice(i, i + 3);
            const entry = found.get(path) ?? { generated: false, vendored: false };
            const isSet = value === 'set' || value === 'true';
            if (name === 'linguist-generated')
                entry.generated = isSet;
            else
                entry.vendored = isSet;
            found.set(path, entry);
        }
        return found;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Runs git in a folder. Throws a ToolError on any exit code that is not accepted, and where the output is too large. */
async function runGit(cwd, args, options = {}) {
    const git = await gitPath(cwd);
    const result = await (0,execa__WEBPACK_IMPORTED_MODULE_5__/* .execa */ .Ho)(git, [...FIXED_OPTIONS, ...args], {
        cwd,
        env: { ...gitEnvironment(), ...options.env },
        extendEnv: false,
        encoding: 'buffer',
        reject: false,
        stripFinalNewline: false,
        stdin: options.input === undefined ? 'ignore' : 'pipe',
        maxBuffer: options.maxBytes ?? MAX_OUTPUT,
        timeout: options.timeoutMs ?? TIMEOUT_MS,
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stderr = Buffer.from(result.stderr).toString('utf8');
    const { exitCode } = result;
    if (exitCode === undefined || (exitCode !== 0 && !options.accept?.includes(exitCode))) {
        const why = result.timedOut ? 'took too long' : result.isMaxBuffer ? 'printed too much' : 'failed';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`git ${args[0] ?? ''} ${why} in ${cwd}: ${lastLines(stderr)}`, {
            command: `git ${args.join(' ')}`,
            exitCode,
            output: lastLines(stderr),
            cause: result.cause,
        });
    }
    return { exitCode, stdout: Buffer.from(result.stdout), stderr };
}
function parseRaw(fields) {
    const found = [];
    for (let i = 0; i < fields.length;) {
        const [oldMode = '', newMode = '', oldBlob = '', , letter = ''] = (fields[i] ?? '').slice(1).split(' ');
        const first = fields[i + 1] ?? '';
        const isPair = letter.startsWith('R') || letter.startsWith('C');
        const path = isPair ? (fields[i + 2] ?? '') : first;
        i += isPair ? 3 : 2;
        // An unmerged path is listed once more as what stands in the work tree.
        if (letter.startsWith('U') || isSubmodule(oldMode) || isSubmodule(newMode))
            continue;
        const special = letter !== 'D' && !isRegular(newMode);
        const base = isRegular(oldMode) ? { baseBlob: oldBlob } : {};
        if (letter.startsWith('A'))
            found.push({ status: 'added', path, special });
        else if (letter.startsWith('D'))
            found.push({ status: 'deleted', path, basePath: path, special, ...base });
        else if (letter.startsWith('R'))
            found.push({ status: 'renamed', path, basePath: first, special, ...base });
        else
            found.push({ status: 'modified', path, basePath: path, special, ...base });
    }
    return found;
}
function isRegular(mode) {
    return mode.startsWith('100');
}
function isSubmodule(mode) {
    return mode === '160000';
}
async function untrackedFiles(root) {
    const { stdout } = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
    // A nested repository is listed as a folder.
    return records(stdout).filter((path) => !path.endsWith('/'));
}
let knownGit;
/** Resolved once from PATH. One that lies in the repository itself could be part of the change, so it is passed over. */
async function gitPath(cwd) {
    const PATH = process.env['PATH'] ?? '';
    if (knownGit?.PATH === PATH && !isInside(knownGit.path, await outermostRepository(cwd)))
        return knownGit.path;
    const repository = await outermostRepository(cwd);
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of PATH.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
            continue;
        const real = await executable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
        if (real === undefined || isInside(real, repository) || isInside(folder, repository))
            continue;
        knownGit = { PATH, path: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name) };
        return knownGit.path;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigurationError */ .j1('git was not found on PATH (a git inside the repository is not used). Install git 2.30 or later.');
}
async function executable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path) : undefined;
    }
    catch {
        return undefined; // not there, or not to be run: the next folder of PATH is asked
    }
}
async function outermostRepository(cwd) {
    let found;
    for (let folder = cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.git')))
            found = folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder))
            break;
    }
    return found === undefined ? undefined : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(found);
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path);
        return true;
    }
    catch {
        return false;
    }
}
function isInside(path, folder) {
    return folder !== undefined && path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
/** The environment without what would point git elsewhere or make it run something. */
function gitEnvironment() {
    const kept = Object.entries(process.env).filter((entry) => entry[1] !== undefined && !/^(GIT_|LD_|DYLD_)/.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
    };
}
function records(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((record) => record !== '');
}
function stripNewline(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function lastLines(text) {
    return text.trim().split('\n').slice(-20).join('\n');
}
/** By code unit, so that the order is the same in every locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ selectFaults),
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
/** Every operator, by what a surviving mutant of it says about the tests, most telling first. */
const OPERATORS = [
    'HunkRevert',
    'EqualityOperator',
    'LogicalOperator',
    'CallExpression',
    'MathFunction',
    'NumberFunction',
    'DateMethod',
    'StringMethod',
    'MethodExpression',
    'ConditionalExpression',
    'BooleanLiteral',
    'UnaryOperator',
    'ArithmeticOperator',
    'AssignmentOperator',
    'UpdateOperator',
    'OptionalChaining',
    'Regex',
    'ArrayDeclaration',
    'ObjectLiteral',
    'StringLiteral',
    'ArrowFunction',
    'BlockStatement',
];
const RANK = new Map(OPERATORS.map((name, at) => [name, at]));
/**
 * At most `perFunction` faults a function and `perLine` a line (hunks put back do not count against a line): hunks first,
 * then the most telling operators, spread over the function's lines. Arid faults are never selected. Stable: depends on
 * nothing but the faults themselves.
 */
function selectFaults(faults, limits) {
    const selected = new Set();
    const byFunction = Map.groupBy(faults.filter((fault) => fault.arid === undefined), (fault) => fault.function);
    for (const own of byFunction.values())
        for (const fault of selectOf(own, limits))
            selected.add(fault);
    return { selected: faults.filter((f) => selected.has(f)), skipped: faults.filter((f) => !selected.has(f)) };
}
function selectOf(own, limits) {
    const ranked = own.toSorted((a, b) => rank(a) - rank(b) || boundary(a) - boundary(b) || a.start - b.start || (a.id < b.id ? -1 : 1));
    const hunks = ranked.filter((fault) => fault.operator === 'HunkRevert').slice(0, limits.perFunction);
    const lines = Map.groupBy(ranked.filter((fault) => fault.operator !== 'HunkRevert'), (fault) => fault.location.start.line);
    const best = [...lines.values()].flatMap((line) => line.slice(0, limits.perLine));
    const spread = spreadOver(best.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start), limits.perFunction - hunks.length);
    return [...hunks, ...spread];
}
/** The first of each operator's rank before the second of any: a function is judged by more than one kind of fault. */
function spreadOver(faults, count) {
    const groups = [...Map.groupBy(faults, rank).values()];
    const picked = [];
    for (let round = 0; picked.length < count && groups.some((g) => round < g.length); round++) {
        for (const group of groups) {
            const fault = group[round];
            if (fault && picked.length < count)
                picked.push(fault);
        }
    }
    return picked;
}
function rank(fault) {
    return RANK.get(fault.operator) ?? OPERATORS.length;
}
/** `<` that became `<=` says more than `<` that became `>=`, which nearly every test notices. */
function boundary({ operator, original, replacement }) {
    if (operator !== 'EqualityOperator')
        return 0;
    const sign = (text) => /[<>]=?/.exec(text)?.[0][0];
    return sign(original) === sign(replacement) ? 0 : 1;
}


/***/ }),

/***/ 6096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mutationReport),
/* harmony export */   b: () => (/* binding */ MUTATION_REPORT)
/* harmony export */ });
/** Where the report is written, relative to the repository. */
const MUTATION_REPORT = '.qtest/mutation.json';
/** Colours of the overview only: the gate has settings of its own. */
const THRESHOLDS = { high: 90, low: 70 };
const STATUS = {
    killed: 'Killed',
    timeout: 'Timeout',
    survived: 'Survived',
    'no-coverage': 'NoCoverage',
    'compile-error': 'CompileError',
    'runtime-error': 'RuntimeError',
    ignored: 'Ignored',
    'needs-service': 'Ignored',
    pending: 'Pending',
};
/**
 * All faults of a run as mutation-testing-report-schema version 2. `sources` holds the text of every file that a fault sits
 * in, by path; faults of other files are left out, since the schema demands the source.
 */
function mutationReport(result, sources) {
    const shown = result.results.filter(({ fault }) => sources.has(fault.file));
    const titles = [...new Set(shown.flatMap(({ killedBy, coveredBy }) => [...killedBy, ...coveredBy]))].sort(byText);
    const ids = new Map(titles.map((title, i) => [title, String(i)]));
    const files = {};
    for (const path of [...new Set(shown.map(({ fault }) => fault.file))].sort(byText)) {
        const mutants = shown.filter(({ fault }) => fault.file === path).map((entry) => mutant(entry, ids));
        files[path] = { language: language(path), source: sources.get(path) ?? '', mutants };
    }
    return {
        schemaVersion: '2',
        thresholds: { ...THRESHOLDS },
        framework: { name: result.engine.name, version: result.engine.version },
        files,
        ...(titles.length > 0 && { testFiles: { tests: { tests: titles.map((name, i) => ({ id: String(i), name })) } } }),
    };
}
function mutant({ fault, status, reason, killedBy, coveredBy }, ids) {
    const known = (titles) => titles.flatMap((title) => ids.get(title) ?? []);
    const why = status === 'needs-service' ? 'Only tests that need a service reach it.' : (reason ?? fault.arid);
    return {
        id: fault.id,
        mutatorName: fault.operator,
        replacement: fault.replacement,
        location: structuredClone(fault.location),
        status: STATUS[status],
        static: fault.static,
        killedBy: known(killedBy),
        coveredBy: known(coveredBy),
        ...(why !== undefined && { statusReason: why }),
    };
}
const LANGUAGES = {
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
    jsx: 'jsx',
};
function language(path) {
    return LANGUAGES[path.split('.').at(-1) ?? ''] ?? 'javascript';
}
function byText(a, b) {
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/change/read-change-set.js + 8 modules
var read_change_set = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(8965);
;// CONCATENATED MODULE: ./build/src/mutate/fault-text.js

const LIMIT = 48;
/** A fault in one line: `` `parts < 1` -> `parts <= 1` ``; long text is cut, removed blocks are said in words. */
function faultText(fault) {
    const original = oneLine(fault.original);
    const replacement = oneLine(fault.replacement);
    if (replacement === '{}' || replacement === '')
        return `${code(original)} removed`;
    if (original.length <= LIMIT && replacement.length <= LIMIT)
        return `${code(original)} -> ${code(replacement)}`;
    const { before, after } = differingTokens(original, replacement);
    return `${code(before)} -> ${code(after)}`;
}
/** What a change did, said from base to head: `` `>` became `>=` ``. */
function becameText(base, head) {
    const { before, after } = differingTokens(oneLine(base), oneLine(head), 0);
    if (before === '')
        return `${code(after)} was added`;
    if (after === '')
        return `${code(before)} was removed`;
    return `${code(before)} became ${code(after)}`;
}
/** The stretch of tokens in which two texts differ, with `context` tokens on either side, each cut to a line's length. */
function differingTokens(a, b, context = 2) {
    const left = tokens(a);
    const right = tokens(b);
    const parts = (0,array/* diffArrays */.E)(left, right);
    const same = (part) => !!part && !part.added && !part.removed;
    const prefix = same(parts[0]) ? (parts[0]?.count ?? 0) : 0;
    const suffix = parts.length > 1 && same(parts.at(-1)) ? (parts.at(-1)?.count ?? 0) : 0;
    const from = Math.max(0, prefix - context);
    const cutOff = Math.max(0, suffix - context);
    return {
        before: left
            .slice(from, left.length - cutOff)
            .join('')
            .trim(),
        after: right
            .slice(from, right.length - cutOff)
            .join('')
            .trim(),
    };
}
function tokens(text) {
    return text.match(/[\w$.]+|\s+|=>|[=!<>]=+|&&|\|\||\?\?|\*\*|\+\+|--|./gsu) ?? [];
}
function code(text) {
    const short = text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
    return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/compare/compare.js


/**
 * The inputs that base and head answer differently, worst kind first, plainest input first, at most `perCause` for each
 * cause. Cases must carry base's outcome as seen in a process of its own.
 */
function behaviourChanges(cases, functions, faults, perCause = 3) {
    const byId = new Map(functions.map((f) => [f.id, f]));
    const hunks = new Map(faults.filter((f) => f.operator === 'HunkRevert').map((f) => [f.id, f]));
    const changes = [];
    const distinct = new Map(cases.map((explored) => [explored.case.id, explored]));
    for (const explored of distinct.values()) {
        const changed = byId.get(explored.case.function);
        if (!changed || !explored.base)
            continue;
        const kind = difference(explored.base, explored.outcome);
        if (!kind)
            continue;
        const cause = causeOf(explored, changed, hunks);
        const id = shortHash([changed.id, explored.case.id, JSON.stringify(explored.outcome)]);
        const change = {
            id,
            function: changed.id,
            case: explored.case,
            base: explored.base,
            head: explored.outcome,
            kind,
            cause,
        };
        changes.push({ change, complexity: explored.complexity });
    }
    const order = ['crash', 'kind', 'value'];
    changes.sort((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind) ||
        Number(wasNoNumber(a.change.base)) - Number(wasNoNumber(b.change.base)) ||
        a.complexity - b.complexity ||
        (a.change.id < b.change.id ? -1 : 1));
    return fewPerCause(changes.map((c) => c.change), perCause);
}
/** How two outcomes of one input differ; undefined when they agree in everything but messages. */
function difference(base, head) {
    if (comparable(base) === comparable(head))
        return undefined;
    const b = last(base);
    const h = last(head);
    const throws = (kind) => kind === 'throws' || kind === 'rejects';
    if (throws(h?.kind) && !throws(b?.kind))
        return 'crash';
    if (b?.kind !== h?.kind || b?.value?.t !== h?.value?.t)
        return 'kind';
    return 'value';
}
/** An outcome without what nobody would call a change: messages, and the sign of zero. */
function comparable(outcome) {
    return JSON.stringify(outcome, (key, value) => {
        if (key === 'message')
            return undefined;
        return key === 'v' && value === '-0' ? 0 : value;
    });
}
/** An input that made no sense to base either is no example to begin with. */
function wasNoNumber(base) {
    const value = last(base)?.value;
    return value?.t === 'number' && value.v === 'NaN';
}
function last(outcome) {
    return outcome.steps.findLast((step) => step.kind !== 'skipped');
}
function causeOf(explored, changed, hunks) {
    const seen = explored.kills.filter((kill) => hunks.has(kill.fault));
    const base = explored.base && comparable(explored.base);
    const exact = seen.find((kill) => kill.seen && comparable(kill.seen) === base) ?? seen[0];
    const fault = exact && hunks.get(exact.fault);
    if (!fault) {
        const lines = changed.hunks[0] ?? { start: changed.head.line, end: changed.head.line };
        return { file: changed.file, lines, text: '' };
    }
    return {
        file: fault.file,
        lines: { start: fault.location.start.line, end: fault.location.end.line },
        text: becameText(fault.replacement, fault.original),
        fault: fault.id,
    };
}
function fewPerCause(changes, limit) {
    const counts = new Map();
    return changes.filter((change) => {
        const key = `${change.function}|${change.cause.fault ?? ''}|${change.kind}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + 1);
        return count < limit;
    });
}
function shortHash(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/generate/referenced-files.js
var referenced_files = __webpack_require__(5644);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/model/result-schemas.js
/** The form of what is remembered: as much of it as keeps a damaged entry from stopping a run. */

const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const object = schemas/* looseObject */._H3({});
const testsRun = schemas/* object */.Ikc({
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({
        file: schemas/* string */.YjP(),
        titlePath: texts,
        status: schemas/* enum */.k5n(['passed', 'failed', 'skipped']),
        message: schemas/* string */.YjP().optional(),
        durationMs: schemas/* number */.aig(),
    })),
    durationMs: schemas/* number */.aig(),
});
const mutated = schemas/* object */.Ikc({
    result: schemas/* looseObject */._H3({
        status: schemas/* enum */.k5n(['killed', 'survived', 'no-coverage', 'compile-error', 'timeout']),
        killedBy: texts,
        coveredBy: texts,
        reason: schemas/* string */.YjP().optional(),
    }),
    engine: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
});
const outcomeForm = schemas/* looseObject */._H3({
    steps: schemas/* array */.YOg(schemas/* looseObject */._H3({ kind: schemas/* string */.YjP(), args: schemas/* array */.YOg(object) })),
    state: schemas/* array */.YOg(object),
    stubs: schemas/* array */.YOg(object),
});
const outcome = outcomeForm;
const proof = schemas/* object */.Ikc({
    fault: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(['noticed', 'not-noticed']),
    message: schemas/* string */.YjP().optional(),
});
const problems = schemas/* array */.YOg(schemas/* object */.Ikc({ file: schemas/* string */.YjP(), case: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() }));
const testCase = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    target: schemas/* object */.Ikc({ file: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
    arrange: schemas/* array */.YOg(object),
    act: schemas/* array */.YOg(object),
    assert: schemas/* array */.YOg(object),
});
const exploration = schemas/* looseObject */._H3({
    cases: schemas/* array */.YOg(schemas/* looseObject */._H3({
        case: testCase,
        outcome: outcomeForm,
        kills: schemas/* array */.YOg(schemas/* looseObject */._H3({ fault: schemas/* string */.YjP(), by: texts })),
        base: outcomeForm.optional(),
        reached: texts,
        complexity: schemas/* number */.aig(),
    })),
    unreached: texts,
    killed: texts,
    cut: schemas/* boolean */.zMY(),
    stopped: schemas/* array */.YOg(schemas/* object */.Ikc({ function: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), code: schemas/* string */.YjP() })),
    findings: schemas/* array */.YOg(schemas/* looseObject */._H3({ kind: schemas/* enum */.k5n(['hang', 'crash']), case: testCase, message: schemas/* string */.YjP() })),
    stats: schemas/* looseObject */._H3({ candidates: schemas/* number */.aig(), runs: schemas/* number */.aig(), unstable: schemas/* number */.aig(), searchMs: schemas/* number */.aig() }),
});
/** With the time that the search had. */
const searched = schemas/* object */.Ikc({ found: exploration, wallMs: schemas/* number */.aig() });

;// CONCATENATED MODULE: ./build/src/model/remembered-session.js


/** The session with `run`, `mutate`, `explore`, `observe`, `prove` and `check` remembered, piece by piece. */
function rememberedSession(request) {
    const { session, workspace } = request;
    const rest = new Rest(request);
    /** The copy is afterwards as the session's own verbs leave it. */
    const restored = async (answer) => {
        try {
            return await answer;
        }
        finally {
            await workspace.restore();
        }
    };
    return {
        ...session,
        run: (asked) => (asked.files.length === 0 ? session.run(asked) : run(session, rest, asked)),
        mutate: (asked) => restored(mutate(session, rest, asked)),
        explore: (asked) => restored(explore(session, rest, asked)),
        observe: (asked) => restored(observe(session, rest, asked)),
        prove: (asked) => restored(prove(session, rest, asked)),
        check: (files) => check(session, rest, files),
        [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
    };
}
/** Finds the place of a result by what it rests on. */
class Rest {
    grounds;
    /** What the run saw pass so far, by unit. */
    green = new Map();
    #memory;
    #surroundings;
    #signal;
    constructor({ memory, surroundings, grounds, signal }) {
        this.#signal = signal;
        this.grounds = grounds;
        this.#memory = memory;
        this.#surroundings = surroundings;
    }
    slot(kind, schema, ...on) {
        const slot = this.#memory.slot(kind, [this.#surroundings, ...on], schema);
        const put = (value) => {
            if (!this.#signal.aborted)
                slot.put(value);
        };
        return { ...slot, put };
    }
    /** What the files lead to, with digests, in stable order. */
    async closure(files, overlay) {
        return [...(await this.grounds.closure(files, overlay))].sort(([a], [b]) => (a < b ? -1 : 1));
    }
    /** What searches learn from beside the code: the texts alone, not what they lead to. */
    async examples() {
        const closure = await this.grounds.closure(this.grounds.examples);
        return this.grounds.examples.map((file) => [file, closure.get(file)]);
    }
}
/** A place for each test file, or one for all of them where the project does not keep them apart. */
function testPlaces(rest, files, how = {}) {
    const { timezone, shuffleSeed, testTimeoutMs } = how;
    const units = rest.grounds.isolated ? files.map((file) => [file]) : [files];
    return Promise.all(units.map(async (unit) => ({
        unit,
        slot: rest.slot('tests', testsRun, await rest.closure(unit), unit, [timezone, shuffleSeed, testTimeoutMs]),
    })));
}
/** Test files that passed. Others are run again, whatever was seen before. */
async function run(session, rest, request) {
    const { files } = request;
    const places = await testPlaces(rest, files, request);
    const known = places.flatMap(({ slot }) => slot.known ?? []);
    for (const { unit, slot } of places)
        if (slot.known)
            rest.green.set(unit.join('\0'), slot.known);
    const open = places.filter(({ slot }) => slot.known === undefined);
    if (open.length === 0) {
        const durationMs = Math.max(0, ...known.map((one) => one.durationMs));
        return { status: 'passed', tests: known.flatMap(({ tests }) => tests), exitCode: 0, output: '', durationMs };
    }
    const ran = await session.run({ ...request, files: open.flatMap(({ unit }) => unit) });
    for (const { unit, slot } of open) {
        const tests = ran.tests.filter((test) => unit.includes(test.file));
        if (ran.status === 'crashed' || ran.status === 'timeout' || !isGreen(tests))
            slot.forget();
        else {
            const green = { tests, durationMs: ran.durationMs };
            rest.green.set(unit.join('\0'), green);
            slot.put(green);
        }
    }
    if (known.length === 0)
        return ran;
    const place = new Map(files.map((file, at) => [file, at]));
    const at = ({ file }) => place.get(file) ?? files.length;
    return {
        ...ran,
        status: ran.status === 'no-tests' ? 'passed' : ran.status,
        tests: [...known.flatMap(({ tests }) => tests), ...ran.tests].toSorted((a, b) => at(a) - at(b)),
        durationMs: Math.max(ran.durationMs, ...known.map((one) => one.durationMs)),
    };
}
function isGreen(tests) {
    return tests.some(({ status }) => status === 'passed') && tests.every(({ status }) => status !== 'failed');
}
/** What tests said of a fault does not change with a fault beside it. */
const LASTING = new Set(['killed', 'survived', 'no-coverage', 'compile-error', 'timeout']);
/** Fault by fault. Those that are left are run together, with the session's own controls. */
async function mutate(session, rest, request) {
    const tests = await Promise.all(request.tests.map((test) => rest.closure([test])));
    const groundsOf = new Map();
    for (const { path } of request.files) {
        const reaching = tests.filter((closure) => closure.some(([file]) => file === path));
        const units = rest.grounds.isolated ? reaching : tests;
        groundsOf.set(path, [await rest.closure([path]), units]);
    }
    const places = request.faults.map((fault) => ({
        fault,
        slot: rest.slot('faults', mutated, groundsOf.get(fault.file), faultOnly(fault)),
    }));
    const open = places.filter(({ slot }) => slot.known === undefined);
    const files = new Set(open.map(({ fault }) => fault.file));
    const ran = open.length === 0
        ? undefined
        : await session.mutate({
            ...request,
            faults: open.map(({ fault }) => fault),
            files: request.files.filter((file) => files.has(file.path)),
        });
    const seen = await seenToPass(rest, request.tests, ran?.seen ?? []);
    const engine = ran?.engine ?? places[0]?.slot.known?.engine ?? { name: 'none', version: '' };
    const results = new Map(ran?.results.map((result) => [result.fault.id, result]));
    for (const { fault, slot } of open) {
        const result = results.get(fault.id);
        if (ran && !ran.invalid && result && LASTING.has(result.status)) {
            const { fault: _, ...what } = result;
            slot.put({ result: what, engine });
        }
    }
    const all = places.flatMap(({ fault, slot }) => {
        const found = slot.known ? { fault, ...slot.known.result } : results.get(fault.id);
        return found ? [found] : [];
    });
    return { engine, durationMs: 0, ...ran, seen, planned: request.faults.length, results: all };
}
/** The tests that the engine saw pass beside those that an earlier run saw a second time: this was their second time. */
async function seenToPass(rest, tests, seen) {
    const places = tests.length === 0 ? [] : await testPlaces(rest, tests);
    for (const { unit, slot } of places) {
        const green = rest.green.get(unit.join('\0'));
        if (green && unit.every((file) => seen.includes(file)))
            slot.put(green);
    }
    const all = new Set([...seen, ...places.flatMap(({ unit, slot }) => (slot.known ? unit : []))]);
    return tests.filter((file) => all.has(file));
}
/** What makes the fault, whatever else is in its file; its location is read off the file. */
function faultOnly({ id, operator, start, end, original, replacement }) {
    return [id, operator, start, end, original, replacement];
}
/** A search as a whole: its inputs come from the files, what they import on both sides, the tests' texts and the readmes. */
async function explore(session, rest, request) {
    const files = request.files.map(({ path }) => path);
    const slot = rest.slot('searches', 
    // One that its limit cut is as good as another, unless there is more time now.
    searched.refine(({ found, wallMs }) => !found.cut || wallMs >= request.wallMs), await rest.closure(files), await rest.closure(files, request.baseTexts), await rest.examples(), request.files.map(({ functions }) => functions.map(({ id, kind }) => [id, kind])), request.faults.map(faultOnly), [request.iterations, request.seed]);
    if (slot.known)
        return slot.known.found;
    const found = await session.explore(request);
    if (found.settled)
        slot.put({ found, wallMs: request.wallMs });
    return found;
}
async function observe(session, rest, request) {
    const { cases, revision, baseTexts, timezone, locale } = request;
    const overlay = revision === 'base' ? baseTexts : undefined;
    const closures = new Map();
    const closureOf = (files) => {
        const key = files.join('\0');
        const closure = closures.get(key) ?? rest.closure(files, overlay);
        closures.set(key, closure);
        return closure;
    };
    const slots = await Promise.all(cases.map(async (one) => {
        const on = await closureOf((0,referenced_files/* referencedFiles */.R)(one));
        return rest.slot('observations', outcome, on, one, [revision, timezone, locale]);
    }));
    return filled(slots, async (open) => {
        const outcomes = await session.observe({ ...request, cases: cases.filter((_, at) => open.has(at)) });
        return { results: outcomes, lasts: (one) => one.failed === undefined };
    });
}
async function prove(session, rest, request) {
    const { proofs } = request;
    const slots = [];
    for (const { fault, test, titlePath } of proofs) {
        const on = await rest.closure([test.path, fault.file], new Map([[test.path, test.text]]));
        slots.push(rest.slot('proofs', proof, on, test.path, titlePath, faultOnly(fault)));
    }
    return filled(slots, async (open) => {
        const results = await session.prove({ ...request, proofs: proofs.filter((_, at) => open.has(at)) });
        return { results, lasts: ({ verdict }) => verdict !== 'not-run' };
    });
}
/** Type checks see all files at once. One that did not end says nothing of the next. */
async function check(session, rest, files) {
    if (files.length === 0)
        return session.check(files);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    // One of the project's own tests is checked beside them: its problems are usual here.
    const control = rest.grounds.tests.filter((file) => !texts.has(file)).slice(0, 1);
    const slot = rest.slot('checks', problems, await rest.closure([...texts.keys(), ...control], texts));
    if (slot.known)
        return { problems: slot.known, unfinished: [] };
    const found = await session.check(files);
    if (found.unfinished.length === 0)
        slot.put(found.problems);
    return found;
}
/** What is known, and in the open places what `work` gives for them. */
async function filled(slots, work) {
    const open = slots.flatMap(({ known }, at) => (known === undefined ? [at] : []));
    if (open.length === 0)
        return slots.flatMap(({ known }) => known ?? []);
    const { results, lasts } = await work(new Set(open));
    const found = new Map(open.map((at, i) => [at, results[i]]));
    return slots.flatMap(({ known, put }, at) => {
        const result = found.get(at);
        if (result !== undefined && lasts(result))
            put(result);
        return known !== undefined ? [known] : result !== undefined ? [result] : [];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(8009);
;// CONCATENATED MODULE: ./build/src/model/surroundings.js
/** Everything beside the code itself on which a project's results rest. */






/** Read by nobody who runs code. */
const DOCUMENT = /\.(?:md|markdown)$/i;
/** Configuration that is written as code is imported by no test. */
const CONFIGURATION = /(?:^|\/)(?:[^/]+\.config\.[^/]+|\.[^/]+rc(?:\.[^/]+)?)$|(?:^|\/)__mocks__\//;
/** What package managers write beside the packages that they installed: names, versions and digests of all. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];
const VARIABLES = ['LANG', 'LC_ALL', 'TZ', 'NODE_ENV', 'NODE_OPTIONS'];
/**
 * One digest of QTest and its own runtime, of what is installed, and of every file of the copy that runs may read without an
 * import: all but code and documents, and of the project's code what no test leads to (set-up files, mocks, configuration).
 * A changed file counts there as base has it, so that the next change beside it voids nothing.
 */
async function surroundings(request) {
    const { root, project, extensions, grounds, changed } = request;
    const files = await filesOf(root, '');
    const packages = new Set(files.filter((file) => external_node_path_.posix.basename(file) === 'package.json').map(external_node_path_.posix.dirname));
    const led = await grounds.closure(grounds.examples);
    const tests = new Set(grounds.tests);
    const counts = (file) => {
        if (DOCUMENT.test(file))
            return false;
        if (!extensions.some((ending) => file.endsWith(ending)) || CONFIGURATION.test(file))
            return true;
        const owner = ownerOf(file, packages);
        return (!led.has(file) && !tests.has(file) && (owner === '.' || owner === project || project.startsWith(`${owner}/`)));
    };
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(await toolDigest())
        .update(grounds.settings);
    hash.update(JSON.stringify([process.version, process.platform, process.arch, VARIABLES.map((v) => process.env[v])]));
    for (const file of files.filter(counts)) {
        const text = changed.has(file) ? changed.get(file) : await contentOf(external_node_path_.join(root, file));
        if (text !== undefined)
            hash.update(`\0${file}\0`).update(text);
    }
    for (const folder of new Set([root, external_node_path_.join(root, project)]))
        hash.update(await installedIn(folder));
    return hash.digest('hex');
}
/** Folder of the nearest package.json; `.` for the root. */
function ownerOf(file, packages) {
    let folder = external_node_path_.posix.dirname(file);
    while (folder !== '.' && !packages.has(folder))
        folder = external_node_path_.posix.dirname(folder);
    return folder;
}
/** All files and links in stable order, without installed packages and QTest's own reports. */
async function filesOf(root, folder) {
    const entries = await (0,promises_.readdir)(external_node_path_.join(root, folder), { withFileTypes: true });
    const lists = await Promise.all(entries
        .filter(({ name }) => name !== 'node_modules' && !(folder === '' && name === '.qtest'))
        .map((entry) => {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesOf(root, file) : [file];
    }));
    return lists.flat().sort();
}
async function contentOf(file) {
    return (0,promises_.readFile)(file).catch(() => (0,promises_.readlink)(file).catch(() => 'unreadable'));
}
async function installedIn(folder) {
    const modules = external_node_path_.join(folder, 'node_modules');
    const texts = await Promise.all(INSTALLED.map((name) => (0,promises_.readFile)(external_node_path_.join(modules, name), 'utf8').catch(() => '')));
    if (texts.some((text) => text !== ''))
        return texts.join('\0');
    const names = await (0,promises_.readdir)(modules).catch(() => []);
    const manifests = names.sort().map(async (name) => {
        const manifest = await (0,promises_.readFile)(external_node_path_.join(modules, name, 'package.json'), 'utf8').catch(() => '');
        return `${name}\0${manifest}`;
    });
    return (await Promise.all(manifests)).join('\0');
}
let tool;
/** Of QTest's version and its code: the modules around this one from source, the bundle where QTest is installed. */
function toolDigest() {
    const source = (0,assets/* assetPath */.Q)('src');
    tool ??= digestOfFolders((0,external_node_fs_.existsSync)(source) ? [source, (0,assets/* assetPath */.Q)('harness'), (0,assets/* assetPath */.Q)('engines')] : [(0,assets/* assetPath */.Q)()]);
    return tool;
}
async function digestOfFolders(folders) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(version/* VERSION */.x);
    for (const folder of folders) {
        for (const file of await filesOf(folder, ''))
            hash.update(`\0${file}\0`).update(await (0,promises_.readFile)(external_node_path_.join(folder, file)));
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/src/mutate/select.js
var mutate_select = __webpack_require__(9018);
;// CONCATENATED MODULE: ./build/src/search.js
/** Searches inputs, group by group in the order of the files. The request's `iterations` and `wallMs` are those of one file. */
async function search(request, session) {
    const found = [];
    for (const files of await groupsOf(request.files, session)) {
        const own = new Set(files.map((file) => file.path));
        found.push(await session.explore({
            ...request,
            files,
            faults: request.faults.filter((fault) => own.has(fault.file)),
            iterations: request.iterations * files.length,
            wallMs: request.wallMs * files.length,
        }));
    }
    return joined(found);
}
/** Files of which one leads to the other by imports, on head or on base, are in one group. */
async function groupsOf(files, session) {
    const { grounds } = session;
    if (!grounds || files.length < 2)
        return [files];
    const onBase = new Map(files.flatMap(({ path, baseText }) => (baseText === undefined ? [] : [[path, baseText]])));
    const led = await Promise.all(files.map(async ({ path }) => {
        const [head, base] = await Promise.all([grounds.closure([path]), grounds.closure([path], onBase)]);
        return new Set([...head.keys(), ...base.keys()]);
    }));
    let groups = [];
    for (const [at, file] of files.entries()) {
        const leads = led[at] ?? new Set();
        const touches = (group) => group.led.has(file.path) || group.files.some((other) => leads.has(other.path));
        const together = groups.filter(touches);
        const merged = {
            files: files.filter((one) => one === file || together.some((group) => group.files.includes(one))),
            led: new Set([...together.flatMap((group) => [...group.led]), ...leads]),
        };
        groups = [...groups.filter((group) => !touches(group)), merged];
    }
    const order = (group) => files.indexOf(group.files[0]);
    return groups.toSorted((a, b) => order(a) - order(b)).map((group) => group.files);
}
function joined(found) {
    const sum = (pick) => found.reduce((all, { stats }) => all + pick(stats), 0);
    return {
        cases: found.flatMap((one) => one.cases),
        unreached: found.flatMap((one) => one.unreached),
        killed: found.flatMap((one) => one.killed),
        cut: found.some((one) => one.cut),
        stopped: found.flatMap((one) => one.stopped),
        findings: found.flatMap((one) => one.findings),
        notices: [...new Set(found.flatMap((one) => one.notices))],
        stats: {
            candidates: sum((stats) => stats.candidates),
            runs: sum((stats) => stats.runs),
            unstable: sum((stats) => stats.unstable),
            searchMs: sum((stats) => stats.searchMs),
            loadMs: sum((stats) => stats.loadMs),
            restarts: sum((stats) => stats.restarts),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/verify/services.js
/** What clients say when nothing answers. `fetch failed` is Node's word for it where the cause is not in the report. */
const NOT_THERE = [
    /\b(?:connect|getaddrinfo|lookup|query\w+) (?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT)\b[^\n]{0,80}/,
    /\b(?:ECONNREFUSED|EAI_AGAIN)\b/,
    /\bTypeError: fetch failed\b/,
    /Can't reach database server at [^\n]{0,80}/, // Prisma
    /Cannot connect to the Docker daemon/,
    /Could not find a working container runtime strategy/, // testcontainers
];
/** What a failure says is not there, in the client's words: `connect ECONNREFUSED 127.0.0.1:5432`. */
function missingService(message) {
    for (const pattern of NOT_THERE) {
        const found = pattern.exec(message)?.[0];
        if (found !== undefined)
            return found.trim();
    }
    return undefined;
}
/**
 * The failing tests of files in which every failure says that something is not there, and does so with the sources of base too:
 * a change that breaks the way to its database fails on head alone, and that is no missing service.
 */
async function waitingTests(failing, runOnBase) {
    const here = waitingFiles(failing);
    if (here.size === 0 || runOnBase === undefined)
        return [...here.values()].flat();
    const onBase = waitingFiles((await runOnBase([...here.keys()])).tests.filter((test) => test.status === 'failed'));
    return [...here].flatMap(([file, tests]) => (onBase.has(file) ? tests : []));
}
function waitingFiles(failing) {
    const found = new Map();
    for (const [file, tests] of Map.groupBy(failing, (test) => test.file)) {
        const waiting = tests.flatMap(({ titlePath, message }) => {
            const missing = missingService(message ?? '');
            return missing === undefined ? [] : [{ file, titlePath, missing }];
        });
        if (waiting.length === tests.length)
            found.set(file, waiting);
    }
    return found;
}
/** Faults in files that a waiting test reaches and that no other test covers: not uncovered, only not asked. */
async function withWaiting(result, waiting, session) {
    if (waiting.length === 0)
        return result;
    const tests = new Set(waiting.map((test) => test.file));
    const reached = new Set();
    for (const file of new Set(result.results.map(({ fault }) => fault.file))) {
        if ((await session.testsReaching([file])).some((test) => tests.has(test)))
            reached.add(file);
    }
    const results = result.results.map((one) => {
        const isWaiting = one.status === 'no-coverage' && reached.has(one.fault.file);
        return isWaiting ? { ...one, status: 'needs-service' } : one;
    });
    return { ...result, results };
}

;// CONCATENATED MODULE: ./build/src/verify/baseline.js

/** Runs the tests that reach the change twice. Files that fail are left out and named; two runs that differ are flaky. */
async function runBaseline(request) {
    const reaching = await request.session.testsReaching(request.files.map((file) => file.path));
    if (reaching.length === 0)
        return { baseline: { ...NOTHING, status: 'no-tests' } };
    const first = asFailures(await runTests(request, reaching), reaching);
    if (first.status === 'crashed' || first.status === 'timeout' || first.status === 'no-tests') {
        const { status, durationMs, output, tests } = first;
        const skipped = tests.map(nameOf);
        return { baseline: { ...NOTHING, status, reaching: reaching.length, runs: 1, durationMs, skipped, output } };
    }
    const again = (seen) => judged(request, reaching, first, seen);
    if (first.status !== 'passed' || !request.runsAgain)
        return { baseline: await again(new Set()) };
    return { baseline: { ...(await again(new Set(reaching))), runs: 1 }, again };
}
/** The second run, of the files that are not in `seen`, and what the two say. */
async function judged(request, reaching, first, seen) {
    const failing = failingTests(first);
    const failingFiles = new Set(failing.map((t) => t.file));
    const tests = reaching.filter((file) => !failingFiles.has(file));
    const open = tests.filter((file) => !seen.has(file));
    const second = open.length > 0 ? await runTests(request, open) : undefined;
    const own = failing.filter((t) => request.ownTests.has(t.file));
    const others = failing.filter((t) => !request.ownTests.has(t.file));
    const { runOnBase } = request;
    const waiting = await waitingTests(others, runOnBase && (async (files) => asFailures(await runOnBase(files), files)));
    const foreign = others.filter((t) => !waiting.some(({ file }) => file === t.file));
    const unsteady = second ? differing(first, second, new Set(open)) : [];
    const red = foreign.length > 0;
    const flaky = !red && unsteady.length > 0;
    // Where tests fail anyway, those that fail now and then are left out with them.
    const leftOut = new Set([...failingFiles, ...(red ? unsteady.map(({ file }) => file) : [])]);
    const judging = flaky ? [] : tests.filter((file) => !leftOut.has(file));
    const skipped = first.tests.filter((t) => t.status === 'skipped');
    // A file whose tests are all skipped says nothing of any fault.
    const isIdle = !first.tests.some((t) => t.status === 'passed' && judging.includes(t.file));
    const rest = waiting.length > 0 ? 'needs-service' : skipped.length > 0 ? 'no-tests' : 'green';
    return {
        status: red ? 'red' : flaky ? 'flaky' : isIdle ? rest : 'green',
        reaching: reaching.length,
        tests: isIdle ? [] : judging,
        total: first.tests.length - skipped.length,
        runs: tests.length > 0 ? 2 : 1,
        durationMs: (open.length === tests.length && second ? second : first).durationMs,
        failed: [...foreign, ...unsteady].map(nameOf),
        leftOut: [...leftOut].filter((file) => !request.ownTests.has(file)),
        waiting,
        messages: foreign.map((t) => t.message ?? ''),
        skipped: isIdle ? skipped.map(nameOf) : [],
        broken: own.map((t) => ({ file: t.file, titlePath: t.titlePath, message: t.message ?? '' })),
    };
}
/** Of a project whose tests were not run. */
const NOTHING = {
    reaching: 0,
    tests: [],
    total: 0,
    runs: 0,
    durationMs: 0,
    failed: [],
    leftOut: [],
    waiting: [],
    messages: [],
    broken: [],
};
/** A runner that stops before the first test because something is not there (a global set-up): every file fails so. */
function asFailures(run, files) {
    if (run.status !== 'crashed' || missingService(run.output) === undefined)
        return run;
    const tests = files.map((file) => ({ file, titlePath: [], status: 'failed', message: run.output, durationMs: 0 }));
    return { ...run, status: 'failed', tests };
}
function runTests(request, files) {
    return request.session.run({ files, timeoutMs: request.timeoutMs, signal: request.signal });
}
function failingTests(run) {
    return run.tests.filter((t) => t.status === 'failed');
}
/**
 * The tests in the given files that one run saw with another status than the other, or not at all; by name. A title may hold
 * what is new in each run, as a port or a time: names that only one run has are the same where they differ in that alone.
 */
function differing(first, second, files) {
    const namesOf = (run) => new Set(run.tests.map(nameOf));
    const [inFirst, inSecond] = [namesOf(first), namesOf(second)];
    const key = (test) => {
        const name = nameOf(test);
        return inFirst.has(name) && inSecond.has(name) ? name : name.replace(WITH_DIGITS, '#');
    };
    const seen = (run) => Map.groupBy(run.tests.filter((t) => files.has(t.file)), key);
    const [a, b] = [seen(first), seen(second)];
    const statuses = (of, name) => JSON.stringify((of.get(name) ?? []).map((t) => t.status).sort());
    const names = [...new Set([...a.keys(), ...b.keys()])].sort();
    return names
        .filter((name) => statuses(a, name) !== statuses(b, name))
        .flatMap((name) => (a.get(name) ?? b.get(name) ?? []).slice(0, 1));
}
/** Numbers, ids and the like: ports, times, process ids, UUIDs. */
const WITH_DIGITS = /[\w-]*\d[\w-]*/g;
/** A test in words, `file > title`. */
function nameOf({ file, titlePath }) {
    return [file, ...titlePath].join(' > ');
}

;// CONCATENATED MODULE: ./build/src/verify/missing-package.js
/** How Node, Vite and Jest say that an import leads nowhere. */
const LEADS_NOWHERE = /cannot find|failed to resolve|could not (?:resolve|locate)|ERR_MODULE_NOT_FOUND/i;
/**
 * The failure of a project whose tests or modules do not load because a package of the same repository is not built, or one for its
 * development is not installed. `texts` is what was said of them; undefined where none of it names such a package (a runner may well
 * resolve it to its source).
 */
function missingPackage({ unbuilt = [], uninstalled = [] }, texts) {
    const said = texts.filter((text) => LEADS_NOWHERE.test(text));
    const sibling = unbuilt.find(({ name, missing }) => said.some((text) => text.includes(missing) || isNamed(text, name)));
    if (sibling)
        return { code: 'sibling-not-built', message: sibling.message };
    const tool = uninstalled.find(({ name }) => said.some((text) => isNamed(text, name)));
    return tool && { code: 'dependencies-missing', message: tool.message };
}
/** As an import or as a folder of node_modules. */
function isNamed(text, name) {
    return ["'", '"', '`'].some((quote) => text.includes(quote + name + quote)) || text.includes(`node_modules/${name}/`);
}

;// CONCATENATED MODULE: ./build/src/verify/on-base.js
/** Runs test files of the copy with the changed sources as base has them. The copy is as before afterwards. */
async function runOnBase(request, files) {
    const { session, workspace, baseTexts, timeoutMs, signal } = request;
    for (const [file, text] of baseTexts)
        await workspace.write(file, text);
    try {
        return await session.run({ files, timeoutMs, signal });
    }
    finally {
        await workspace.restore();
    }
}

// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
;// CONCATENATED MODULE: ./build/src/verify/choose.js
/**
 * The fewest, plainest cases that notice everything in `open`: greedy, always the case with the most left to notice for
 * its complexity; ties by id. Every chosen case notices at least one fault that no other chosen one does. A case that only
 * never ends with a fault in place is chosen for it where no other notices it: such a proof costs a process and its time.
 */
function chooseCases(cases, open) {
    const byFailure = withoutRedundant(cases, open, (c) => kills(c, false));
    const left = new Set(open);
    for (const { owes } of byFailure)
        for (const id of owes)
            left.delete(id);
    const chosen = byFailure.map(({ explored, owes }) => {
        const endless = kills(explored, true).filter((id) => left.delete(id));
        return { explored, owes: [...owes, ...endless] };
    });
    const taken = new Set(chosen.map(({ explored }) => explored));
    const others = cases.filter((c) => !taken.has(c));
    return [...chosen, ...withoutRedundant(others, left, (c) => kills(c, true))];
}
/** True where the search saw no end of the case with the fault in place. */
function isEndless({ kills }, fault) {
    return kills.some(({ fault: id, by }) => id === fault && by.every((key) => key === 'hang'));
}
function kills(explored, endless) {
    return explored.kills.map(({ fault }) => fault).filter((id) => isEndless(explored, id) === endless);
}
function greedy(cases, notices, open) {
    const left = new Set(open);
    const chosen = [];
    for (;;) {
        const best = bestCase(cases, notices, left);
        if (!best)
            return chosen;
        chosen.push(best);
        for (const id of notices.get(best) ?? [])
            left.delete(id);
    }
}
function bestCase(cases, notices, left) {
    let best;
    let bestValue = 0;
    for (const candidate of cases) {
        const gain = (notices.get(candidate) ?? []).filter((id) => left.has(id)).length;
        if (gain === 0)
            continue;
        const value = gain / (8 + candidate.complexity);
        const wins = value > bestValue || (value === bestValue && best !== undefined && candidate.case.id < best.case.id);
        if (!wins)
            continue;
        best = candidate;
        bestValue = value;
    }
    return best;
}
/** Later choices can make an earlier one superfluous: drops such cases, the most complex first, then says who owes what. */
function withoutRedundant(cases, open, noticedBy) {
    const notices = new Map(cases.map((c) => [c, noticedBy(c).filter((id) => open.has(id))]));
    const chosen = greedy(cases, notices, open);
    const counts = new Map();
    for (const c of chosen)
        for (const id of notices.get(c) ?? [])
            counts.set(id, (counts.get(id) ?? 0) + 1);
    const kept = new Set(chosen);
    for (const c of [...chosen].sort((a, b) => b.complexity - a.complexity)) {
        const ids = notices.get(c) ?? [];
        if (ids.some((id) => counts.get(id) === 1))
            continue;
        kept.delete(c);
        for (const id of ids)
            counts.set(id, (counts.get(id) ?? 1) - 1);
    }
    const claimed = new Set();
    const result = [];
    for (const c of chosen) {
        if (!kept.has(c))
            continue;
        const owes = (notices.get(c) ?? []).filter((id) => !claimed.has(id));
        for (const id of owes)
            claimed.add(id);
        result.push({ explored: c, owes });
    }
    return result.filter((c) => c.owes.length > 0);
}

;// CONCATENATED MODULE: ./build/src/verify/verify.js



/** Stability is asked in processes unlike the search's: other time zones, another locale. */
const WORLDS = [
    { timezone: 'Pacific/Auckland', locale: 'de_DE.UTF-8' },
    { timezone: 'America/St_Johns', locale: 'tr_TR.UTF-8' },
];
/** Further runs of the rendered tests after the first green one: another order, another time zone. */
const REPEATS = [
    { shuffleSeed: 1, timezone: 'UTC' },
    { shuffleSeed: 2, timezone: 'Pacific/Auckland' },
    { shuffleSeed: 3, timezone: 'America/St_Johns' },
    { shuffleSeed: 4, timezone: 'Asia/Kolkata' },
];
/** Which candidates hold: stable, rendered, compiled, passed five times, and each proven to notice a fault that nothing older notices. */
async function verify(request) {
    const rejected = [];
    const limits = new Set();
    const stable = await stableCases(request, rejected);
    const { proven, counts } = await proveInRounds(request, stable, { rejected, limits });
    const isReady = (explored) => request.bucketOf(explored) !== 'changed';
    const all = await renderFinal(request, proven);
    const readyProofs = proven.filter((p) => isReady(p.chosen.explored));
    const ready = readyProofs.length === proven.length ? all : await renderFinal(request, readyProofs);
    const kept = keptTests(request, proven, ready, all);
    return {
        kept,
        ready,
        all,
        limits: [...limits],
        funnel: {
            candidates: request.candidates,
            stable: stable.length,
            ...counts,
            useful: proven.length,
            kept: kept.length,
            rejected,
        },
    };
}
/** Rounds of choosing, rendering and proving; each has the cases that the one before it left. */
const MAX_ROUNDS = 8;
async function proveInRounds(request, stable, log) {
    const open = new Set(request.open.keys());
    const proven = [];
    const tried = new Set();
    let counts = { rendered: 0, compiled: 0, passed: 0 };
    // A fault whose chosen case did not hold may have another case: asked again with what is left, so that a later run finds nothing new.
    for (let round = 1;; round++) {
        const chosen = choose(request, stable.filter((c) => !tried.has(c)), open);
        if (chosen.length === 0)
            break;
        if (round > MAX_ROUNDS) {
            log.limits.add(`tests were sought in ${MAX_ROUNDS} rounds, and some inputs were left untried`);
            break;
        }
        const rendering = await renderSound(request, chosen, log);
        const found = await verify_prove(request, rendering, log.rejected);
        proven.push(...found);
        for (const { proven: ids } of found)
            for (const id of ids)
                open.delete(id);
        for (const { explored } of chosen)
            tried.add(explored);
        counts = {
            rendered: counts.rendered + rendering.counts.rendered,
            compiled: counts.compiled + rendering.counts.compiled,
            passed: counts.passed + rendering.alive.length,
        };
    }
    return { proven, counts };
}
/** Cases that answer the same in fresh processes with other time zones and locales. */
async function stableCases(request, rejected) {
    let left = request.cases;
    for (const world of WORLDS) {
        if (left.length === 0)
            break;
        const outcomes = await request.session.observe({
            cases: left.map((c) => c.case),
            revision: 'head',
            baseTexts: request.baseTexts,
            ...world,
            signal: request.signal,
        });
        left = left.filter((explored, i) => {
            const again = outcomes[i];
            const reason = again?.failed ??
                (sameOutcome(explored.outcome, again) ? undefined : `another result under TZ=${world.timezone}`);
            if (reason)
                rejected.push({ step: 'stable', case: explored.case.id, function: explored.case.function, reason });
            return !reason;
        });
    }
    return left;
}
function sameOutcome(a, b) {
    const text = (outcome) => JSON.stringify([outcome?.steps, outcome?.state, outcome?.stubs], (key, value) => key === 'message' ? undefined : value);
    return text(a) === text(b);
}
/** Ready cases first; cases whose result changed only for what is then still open. */
function choose(request, cases, stillOpen) {
    const open = new Set(stillOpen);
    const ready = chooseCases(cases.filter((c) => request.bucketOf(c) !== 'changed'), open);
    for (const { explored } of ready)
        for (const kill of explored.kills)
            open.delete(kill.fault);
    const changed = chooseCases(cases.filter((c) => request.bucketOf(c) === 'changed'), open);
    return [...ready, ...changed];
}
/** Our own tests take milliseconds each: one that takes longer is dropped. */
const TEST_MS = 5_000;
const RUN_MS = 120_000;
/** Renders, type-checks and runs until nothing has to be dropped any more; then runs four times more in other worlds. */
async function renderSound(request, chosen, { rejected, limits }) {
    let alive = chosen;
    const drop = (step, reasons) => {
        const before = alive.length;
        alive = alive.filter(({ explored: { case: c } }) => {
            const reason = reasons.get(c.id);
            if (reason !== undefined)
                rejected.push({ step, case: c.id, function: c.function, reason });
            return reason === undefined;
        });
        return alive.length < before;
    };
    const settle = async (step, problems) => {
        for (;;) {
            const files = await renderInto(request, alive);
            if (!drop(step, await problems(files)))
                return files;
        }
    };
    let files = await settle('rendered', (f) => Promise.resolve(new Map(f.flatMap(({ rejected: own }) => own.map((r) => [r.case, r.reason])))));
    const rendered = alive.length;
    let refused = await compileProblems(request, files, limits);
    const again = async () => compileProblems(request, await renderInto(request, alive), limits);
    for (const cast of ['arguments', 'call']) {
        if (refused.size === 0)
            break;
        const now = refused;
        alive = alive.map((chosen) => (now.has(chosen.explored.case.id) ? { ...chosen, cast } : chosen));
        refused = await again();
    }
    while (drop('compiled', refused))
        refused = await again();
    const compiled = alive.length;
    let pace;
    files = await settle('passed', async (f) => {
        const first = await runIn({}, request, f);
        pace = first.pace;
        return first.problems;
    });
    const repeats = await Promise.all(REPEATS.map(async (world) => (await runIn(world, request, files)).problems));
    if (drop('passed', new Map(repeats.flatMap((problems) => [...problems]))))
        files = await renderInto(request, alive);
    return { alive, files, pace, counts: { rendered, compiled } };
}
async function renderInto(request, alive) {
    if (alive.length === 0)
        return [];
    const files = await request.session.render({
        cases: alive.map(({ explored, owes, cast }) => ({
            case: explored.case,
            notes: notes(request, owes),
            ...(cast ? { cast } : {}),
        })),
    });
    for (const file of files)
        await request.workspace.write(file.path, file.text);
    return files;
}
function notes(request, owes) {
    const fault = owes.map((id) => request.open.get(id)).find((f) => f !== undefined);
    return fault ? [`notices ${faultText(fault)}`] : [];
}
async function compileProblems(request, files, limits) {
    const problems = new Map();
    const checked = await request.session.check(files);
    for (const program of checked.unfinished)
        limits.add(`some tests are not checked by ${program}: out of time`);
    for (const problem of checked.problems) {
        const cases = problem.case
            ? [problem.case]
            : (files.find((f) => f.path === problem.file)?.cases.map((c) => c.id) ?? []);
        for (const id of cases)
            problems.set(id, problem.message);
    }
    return problems;
}
async function runIn(world, request, files) {
    if (files.length === 0)
        return { problems: new Map() };
    const run = await request.session.run({
        files: files.map((f) => f.path),
        testTimeoutMs: TEST_MS,
        timeoutMs: Math.min(request.timeoutMs, RUN_MS),
        signal: request.signal,
        ...world,
    });
    return { problems: failures(run, files), pace: run };
}
/** Start of the reason for tests that the runner did not run at all. */
const UNREPORTED = 'the runner did not report it';
/** Cases whose test did not pass, by id. A test that the runner does not report has not passed. */
function failures(run, files) {
    const key = (file, titlePath) => [file, ...titlePath].join('\0');
    const results = new Map(run.tests.map((t) => [key(t.file, t.titlePath), t]));
    const failed = new Map();
    for (const file of files) {
        const broken = run.tests.find((t) => t.file === file.path && t.titlePath.length === 0)?.message;
        const unreported = `${UNREPORTED} (${broken === undefined ? run.status : (0,short_text/* failureText */.kY)(broken)})`;
        for (const rendered of file.cases) {
            const result = results.get(key(file.path, rendered.titlePath));
            if (result?.status === 'passed')
                continue;
            failed.set(rendered.id, result?.message ?? unreported);
        }
    }
    return failed;
}
/** Each case against all that it owes, by plain source edit; what that leaves unnoticed is asked of the other cases. One that notices nothing is dropped. */
async function verify_prove(request, rendering, rejected) {
    const { alive } = rendering;
    const owed = await proveEach(request, rendering, alive.map(({ owes }) => owes));
    const noticed = new Set(owed.flatMap((results) => [...results.values()].filter(isNoticed).map((r) => r.fault)));
    const missed = new Set(alive.flatMap(({ owes }) => owes).filter((id) => !noticed.has(id)));
    const others = await proveEach(request, rendering, alive.map(({ explored, owes }) => explored.kills.map((kill) => kill.fault).filter((id) => missed.has(id) && !owes.includes(id))));
    return alive.flatMap((chosen, at) => {
        const results = [...(owed[at]?.values() ?? []), ...(others[at]?.values() ?? [])].filter(isNoticed);
        const [first] = results;
        if (first)
            return [{ chosen, proven: results.map((r) => r.fault), observed: first.message ?? '' }];
        const { id, function: owner } = chosen.explored.case;
        const result = owed[at]?.get(chosen.owes[0] ?? '');
        const reason = result?.verdict === 'not-run' ? (result.message ?? 'not run') : UNNOTICED;
        rejected.push({ step: 'useful', case: id, function: owner, reason });
        return [];
    });
}
const UNNOTICED = 'the fault goes unnoticed without the switch';
function isNoticed({ verdict }) {
    return verdict === 'noticed';
}
/** The answers by fault, for each case of the rendering in turn; `asked` has the faults that each is proven against. */
async function proveEach(request, { alive, files, pace }, asked) {
    const places = new Map(files.flatMap((test) => test.cases.map(({ id, titlePath }) => [id, { test, titlePath }])));
    const proofs = alive.flatMap(({ explored }, at) => {
        const place = places.get(explored.case.id);
        return (asked[at] ?? []).flatMap((id) => {
            const fault = request.open.get(id);
            return fault && place ? [{ at, proof: { fault, ...place, endless: isEndless(explored, id) } }] : [];
        });
    });
    const answers = alive.map(() => new Map());
    if (proofs.length === 0)
        return answers;
    const { signal } = request;
    const results = await request.session.prove({
        proofs: proofs.map(({ proof }) => proof),
        ...(pace ? { pace } : {}),
        signal,
    });
    for (const [i, result] of results.entries())
        answers[proofs[i]?.at ?? -1]?.set(result.fault, result);
    return answers;
}
async function renderFinal(request, proofs) {
    return renderInto(request, proofs.map(({ chosen, proven }) => ({ ...chosen, owes: proven })));
}
function keptTests(request, proofs, ready, all) {
    const find = (files, id) => {
        for (const file of files) {
            const rendered = file.cases.find((c) => c.id === id);
            if (rendered)
                return { file: file.path, rendered };
        }
        return undefined;
    };
    return proofs.flatMap(({ chosen: { explored }, proven, observed }) => {
        const place = find(ready, explored.case.id) ?? find(all, explored.case.id);
        return place ? [{ explored, bucket: request.bucketOf(explored), ...place, proven, observed }] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/judge-project.js
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











/** Up to so many faults are all judged, for the full score; beyond it only the selected ones are. */
const ALL_FAULTS = 400;
/** Runs one project's part. Failures of tools and of the machine end up in `failures` with what was found until then; nothing is lost. */
async function judgeProject(request) {
    const run = {
        project: request.project,
        files: request.files,
        functions: request.files.flatMap((file) => file.functions),
        baseline: { ...NOTHING, status: 'not-run' },
        faults: [],
        selected: new Set(),
        onBase: new Set(),
        changes: [],
        failures: [],
        timings: [],
    };
    if (request.project.blocked)
        return { ...run, failures: [request.project.blocked] };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const session = __addDisposableResource(env_1, await request.language.open(request.project, request.workspace, request.signal), true);
            await judge(request, await remembering(request, session), run);
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
    catch (error) {
        if (request.signal.aborted)
            return run;
        const message = error instanceof errors/* ToolError */.v4 ? toolText(error) : (0,errors/* machineFailure */._C)(error);
        if (message === undefined)
            throw error;
        run.failures = [...run.failures, { code: 'tool-failed', message }];
    }
    return run;
}
function toolText({ message, output }) {
    return [message, output.trim()].filter(Boolean).join(': ');
}
/** The session, asking what earlier runs found out before it runs anything. */
async function remembering(request, session) {
    const { language, memory, project, workspace, signal } = request;
    const { grounds } = session;
    if (!memory || !grounds)
        return session;
    const added = request.files
        .filter((file) => file.baseText === undefined)
        .map((file) => [file.path, undefined]);
    const digest = await surroundings({
        root: workspace.root,
        project: project.root,
        extensions: language.extensions,
        grounds,
        changed: new Map([...request.baseTexts, ...added]),
    });
    return rememberedSession({ session, memory, workspace, surroundings: digest, grounds, signal });
}
function searchRequest(request, faults) {
    const { files, baseTexts, limits, signal, progress } = request;
    return {
        files,
        faults,
        baseTexts,
        iterations: limits.iterations,
        wallMs: limits.searchMs,
        seed: limits.seed,
        signal,
        progress,
    };
}
async function judge(request, session, run) {
    const { limits, signal } = request;
    const timed = async (stage, work) => {
        const started = request.now();
        request.progress(`${request.project.root || '.'}: ${stage}`);
        try {
            return await work();
        }
        finally {
            run.timings = [...run.timings, { stage, ms: request.now() - started }];
        }
    };
    const testing = { ...request, session, timeoutMs: limits.testTimeoutMs };
    const onBase = (files) => runOnBase(testing, files);
    // Faults are found while the tests run, which leave this process idle.
    const [{ baseline, again }, discovered, ofBase] = await timed('baseline', () => Promise.all([
        runBaseline({
            ...testing,
            ...(request.baseTexts.size > 0 ? { runOnBase: onBase } : {}),
            runsAgain: request.stages.faults,
        }),
        session.discover(request.files),
        session.discover(asOnBase(request.files)),
    ]));
    run.baseline = baseline;
    blameMissing(run, [...run.baseline.messages, run.baseline.output ?? '']);
    run.faults = discovered.map((fault) => request.excludeOperators.has(fault.operator) ? { ...fault, arid: 'exclude-operators' } : fault);
    run.onBase = new Set(ofBase.map((fault) => fault.id));
    const notArid = run.faults.filter((fault) => fault.arid === undefined);
    run.selected = new Set((0,mutate_select/* selectFaults */.m)(run.faults, { perFunction: limits.perFunction, perLine: 1 }).selected.map((f) => f.id));
    const deciding = notArid.filter((fault) => run.selected.has(fault.id));
    // Those that decide first: time may run out.
    const judged = notArid.length <= ALL_FAULTS ? [...new Set([...deciding, ...notArid])] : deciding;
    const mutate = () => session.mutate({
        faults: judged,
        deciding: run.selected,
        files: request.files,
        tests: run.baseline.tests,
        timeoutMs: Math.min(limits.faultMs, faultTimeout(run.baseline.durationMs)),
        wallMs: limits.faultsMs,
        testTimeoutMs: limits.testTimeoutMs,
        concurrency: limits.concurrency,
        signal,
        progress: request.progress,
    });
    if (request.stages.faults && canJudge(run.baseline)) {
        run.before = await withWaiting(await timed('faults', mutate), run.baseline.waiting, session);
    }
    if (again) {
        run.baseline = await timed('baseline', () => again(new Set(run.before?.seen)));
        if (!canJudge(run.baseline))
            delete run.before;
    }
    if (run.before?.invalid)
        run.failures = [...run.failures, run.before.invalid];
    if (!request.stages.search)
        return;
    const open = new Map(notArid.filter((f) => !noticed(run.before, f.id) && !request.dropped.faults.has(f.id)).map((f) => [f.id, f]));
    const exploration = await timed('search', () => search(searchRequest(request, notArid), session));
    run.exploration = exploration;
    const unloaded = exploration.stopped.filter(({ code }) => code === 'load' || code === 'file-name');
    blameMissing(run, unloaded.map((s) => s.reason));
    if (run.baseline.tests.length === 0 && run.functions.every((f) => unloaded.some((s) => s.function === f.id))) {
        const message = `${run.functions[0]?.file ?? ''}: ${unloaded[0]?.reason ?? ''}`;
        const code = unloaded.every((s) => s.code === 'file-name') ? 'file-name-not-supported' : 'module-does-not-load';
        run.failures = [...run.failures, { code, message }];
    }
    const cases = await timed('compare', () => withBase(request, session, exploration.cases.filter((c) => !request.dropped.cases.has(c.case.id))));
    const functions = new Map(run.functions.map((f) => [f.id, f]));
    const bucketOf = (explored) => {
        if (!functions.get(explored.case.function)?.base)
            return 'new';
        if (!explored.base || explored.case.function === request.accept)
            return 'same';
        return difference(explored.base, explored.outcome) ? 'changed' : 'same';
    };
    run.changes = behaviourChanges(cases, run.functions, run.faults);
    run.verified = await timed('verify', () => verify({
        session,
        workspace: request.workspace,
        cases,
        candidates: exploration.stats.candidates,
        open,
        bucketOf,
        baseTexts: request.baseTexts,
        timeoutMs: limits.testTimeoutMs,
        signal,
    }));
    blameRunner(run);
}
/** Where no test stands and none of those that were written was even run, nothing shows that this project can be judged. */
function blameRunner(run) {
    const { kept = [], funnel } = run.verified ?? {};
    const [first, ...others] = (funnel?.rejected ?? []).filter(({ step }) => step === 'passed');
    if (run.baseline.tests.length > 0 || kept.length > 0 || !first)
        return;
    if (![first, ...others].every(({ reason }) => reason.startsWith(UNREPORTED)))
        return;
    const message = `The test runner ran none of the tests that were written for it: ${first.reason}.`;
    run.failures = [...run.failures, { code: 'runner-failed', message }];
}
/** Notes, once, that a package must be built or installed before this project can be judged. */
function blameMissing(run, texts) {
    const failure = missingPackage(run.project, texts);
    if (failure && run.failures.every(({ code }) => code !== failure.code))
        run.failures = [...run.failures, failure];
}
/** False where tests reach the change and none of them can be asked: their faults would look as if no test reached them. */
function canJudge({ status, reaching, tests }) {
    if (status === 'green' || status === 'needs-service')
        return true;
    return status === 'red' ? tests.length > 0 : status === 'no-tests' && reaching === 0;
}
/** The same functions as base has them, so that faults which base has too are known by their ids. */
function asOnBase(files) {
    return files.flatMap((file) => {
        if (file.baseText === undefined)
            return [];
        const functions = file.functions.flatMap((f) => (f.base ? [{ ...f, head: f.base.function }] : []));
        return functions.length > 0 ? [{ path: file.path, headText: file.baseText, functions }] : [];
    });
}
/** Base's answers, asked in a process of its own: a case whose in-search difference is not seen again is not a difference. */
async function withBase(request, session, cases) {
    const differing = cases.filter((c) => c.base);
    if (differing.length === 0)
        return cases;
    const outcomes = await session.observe({
        cases: differing.map((c) => c.case),
        revision: 'base',
        baseTexts: request.baseTexts,
        timezone: 'UTC',
        locale: 'C.UTF-8',
        signal: request.signal,
    });
    const bases = new Map(differing.map((c, i) => [c, outcomes[i]]));
    return cases.map((c) => {
        const seen = bases.get(c);
        if (!seen || seen.failed) {
            const { base: _, ...rest } = c;
            return rest;
        }
        return { ...c, base: seen };
    });
}
/** min(30 s, max(2 s, 1 s + 10 × baseline)), in milliseconds (DESIGN, "Faults and the gate"). */
function faultTimeout(baselineMs) {
    return Math.min(30_000, Math.max(2_000, 1_000 + 10 * baselineMs));
}
function noticed(result, id) {
    const found = result?.results.find((r) => r.fault.id === id);
    return found?.status === 'killed' || found?.status === 'timeout';
}

// EXTERNAL MODULE: ./build/src/sandbox/workspace.js + 2 modules
var sandbox_workspace = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/src/judge-projects.js
var judge_projects_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var judge_projects_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Every project that the change touched, as many side by side as there are cores to use, each lane in a copy of the repository. */




const STAGES = {
    run: { faults: true, search: true },
    mutate: { faults: true, search: false },
    compare: { faults: false, search: true },
};
/** One run a project, in the order of their folders. Stops early, with what is there, when the signal is aborted. */
async function judgeProjects(request) {
    if (request.plan.targets.length === 0)
        return [];
    const parts = await projectsOf(request);
    const atOnce = Math.max(1, Math.min(request.options.limits.concurrency, parts.length));
    const failed = new AbortController();
    const signal = AbortSignal.any([request.signal, failed.signal]);
    const round = { request: { ...request, signal }, parts, atOnce, runs: new Map() };
    const queue = parts.entries();
    const lanes = Array.from({ length: atOnce }, () => judgeInLane(round, queue).catch((error) => {
        if (!failed.signal.aborted)
            failed.abort(error);
    }));
    await Promise.all(lanes);
    failed.signal.throwIfAborted();
    return parts.flatMap((_, at) => round.runs.get(at) ?? []);
}
/** Judges what the queue still holds, one project after the other. What a project has in its copy must not reach another one's tests. */
async function judgeInLane(round, queue) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { request, runs } = round;
        const { change, signal } = request;
        const workspace = judge_projects_addDisposableResource(env_1, await (0,sandbox_workspace/* createWorkspace */.s)(change.root, { signal, files: request.tracked }), true);
        for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
            const [at, part] = next.value;
            await workspace.restore();
            runs.set(at, await judgeProject(requestFor(round, part, workspace)));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = judge_projects_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function requestFor({ request, parts, atOnce, runs }, part, workspace) {
    const { change, options, standing, signal, progress, now } = request;
    const left = parts.filter((_, at) => !runs.has(at));
    const filesLeft = left.reduce((sum, { files }) => sum + files.length, 0);
    const timings = [...runs.values()].flatMap((run) => run.timings);
    const timeLeft = (name, wallMs) => timings.filter(({ stage }) => stage === name).reduce((ms, used) => Math.max(0, ms - used.ms), wallMs);
    return {
        ...part,
        workspace,
        baseTexts: baseTexts(change),
        ownTests: new Set(standing.map((s) => s.testFile)),
        dropped: {
            cases: new Set(standing.flatMap((s) => [...s.certificates.deleted, ...s.deleted.map((c) => c.id)])),
            faults: new Set(standing.flatMap((s) => s.deleted.map((c) => c.fault.id))),
        },
        excludeOperators: new Set(options.excludeOperators),
        stages: STAGES[options.command],
        ...(request.memory ? { memory: request.memory } : {}),
        ...(options.accept === undefined ? {} : { accept: options.accept }),
        limits: {
            perFunction: options.limits.mutantsPerFunction,
            iterations: options.limits.iterations,
            seed: options.limits.seed,
            testTimeoutMs: options.limits.testTimeoutMs,
            searchMs: Math.min(options.limits.searchMs, timeLeft('search', options.limits.maxWallMs) / filesLeft),
            faultsMs: (timeLeft('faults', FAULTS_SHARE * options.limits.maxWallMs) * part.files.length) / filesLeft,
            concurrency: Math.max(1, Math.floor(options.limits.concurrency / Math.min(atOnce, left.length))),
            faultMs: options.limits.mutantTimeoutMs,
        },
        signal,
        progress,
        now,
    };
}
/** Running faults may take so many times as long as searching for inputs. */
const FAULTS_SHARE = 2;
async function projectsOf(request) {
    const parts = [];
    for (const language of request.languages) {
        const files = await targetFiles(request, language);
        if (files.length === 0)
            continue;
        const projects = await language.detect(request.change.root, files.map((f) => f.path));
        for (const project of projects) {
            const own = files.filter((file) => judge_projects_ownerOf(file.path, projects) === project);
            if (own.length > 0)
                parts.push({ language, project, files: own });
        }
    }
    return parts;
}
/** The files of the plan's targets, in the order of their paths. A file that only uses a changed binding is read from the tree. */
async function targetFiles({ change, plan }, language) {
    const changed = new Map(change.files.map((file) => [file.path, file]));
    const functions = plan.targets
        .map((target) => target.function)
        .filter((f) => language.extensions.some((end) => f.file.endsWith(end)));
    const paths = [...new Set(functions.map((f) => f.file))].sort();
    return Promise.all(paths.map(async (file) => {
        const known = changed.get(file);
        return {
            path: file,
            headText: known?.headText ?? (await (0,promises_.readFile)(external_node_path_.join(change.root, file), 'utf8')),
            ...(known?.baseText === undefined ? {} : { baseText: known.baseText }),
            functions: functions.filter((f) => f.file === file),
        };
    }));
}
function baseTexts(change) {
    return new Map(change.files.flatMap((file) => file.baseText !== undefined && file.headText !== undefined && !file.excludedBy
        ? [[file.path, file.baseText]]
        : []));
}
/** The project with the deepest folder that holds the file. */
function judge_projects_ownerOf(file, projects) {
    return projects
        .filter((p) => p.root === '' || file.startsWith(`${p.root}/`))
        .reduce((best, p) => (best && best.root.length >= p.root.length ? best : p), undefined);
}

// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(3370);
// EXTERNAL MODULE: ./build/src/model/model.js + 1 modules
var model_model = __webpack_require__(7108);
;// CONCATENATED MODULE: ./build/src/plan/rank.js
/** Changed functions that one run judges unless told: what a person reads, and what fits in a few minutes on two cores. */
const DEFAULT_LIMIT = 60;
/**
 * Orders the changed functions by what their change may break, and takes as many as the limit allows. Edited code that others rely
 * on comes first, then new code, then functions that only use something that changed. Equal change sets give equal plans.
 */
function planTargets(change, options = {}) {
    const limit = options.limit ?? DEFAULT_LIMIT;
    const texts = new Map(change.files.map((file) => [file.path, file.headText ?? '']));
    const weighed = change.functions.map((fn) => weigh(fn, texts.get(fn.file) ?? ''));
    weighed.sort((a, b) => b.weight - a.weight || compare(a.function.file, b.function.file) || a.function.head.start - b.function.head.start);
    const targets = weighed
        .slice(0, limit)
        .map(({ function: fn, reason }, index) => ({ function: fn, rank: index + 1, reason }));
    return { targets, left: weighed.slice(limit).map((one) => one.function) };
}
function weigh(fn, text) {
    const edited = fn.because.how === 'edited';
    const lines = fn.hunks.reduce((sum, { start, end }) => sum + end - start + 1, 0);
    const branches = countBranches(text.slice(fn.head.start, fn.head.end));
    const standing = !edited ? 0 : fn.kind === 'changed' ? 2 : 1;
    const weight = standing * 100 + (fn.exported === true ? 40 : 0) + 3 * Math.min(branches, 10) + (edited ? Math.min(lines, 20) : 0);
    const reason = [
        fn.because.how === 'uses' ? `uses ${fn.because.binding}, which changed` : fn.kind === 'new' ? 'new' : 'changed',
        ...(fn.exported === true ? ['exported'] : []),
        ...(edited ? [count(lines, fn.kind === 'new' ? 'line' : 'changed line')] : []),
        count(branches, 'branch'),
    ];
    return { function: fn, weight, reason: reason.join(', ') };
}
/** A rough count of decisions, from words that most languages share. */
function countBranches(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, ' ');
    return code.match(/\b(?:if|for|while|case|catch|elif|except)\b|&&|\|\||\?\?|\?(?=[^.:?])/g)?.length ?? 0;
}
function count(number, noun) {
    const plural = noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
    return `${number} ${number === 1 ? noun : plural}`;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/report/mutation-report.js
var mutation_report = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/src/sandbox/run-folder.js
var run_folder = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/src/generate/case-text.js + 1 modules
var case_text = __webpack_require__(3667);
// EXTERNAL MODULE: ./build/src/verify/recheck.js
var recheck = __webpack_require__(6052);
;// CONCATENATED MODULE: ./build/src/verdict/dropped.js
/** One entry a step and reason, the most frequent reason of a step first. */
function droppedEntries(rejected) {
    const groups = Map.groupBy(rejected, ({ step, reason }) => JSON.stringify([step, reasonWords(step, reason)]));
    const entries = [...groups.values()].flatMap(([first, ...others]) => {
        if (!first)
            return [];
        const { step, reason, function: owner } = first;
        const example = `${owner}: ${reason}`.slice(0, 300);
        return [{ step, reason: reasonWords(step, reason), count: 1 + others.length, example }];
    });
    const steps = [...new Set(rejected.map((r) => r.step))];
    return entries.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || b.count - a.count);
}
/** A reason without what is of one case alone. */
function reasonWords(step, reason) {
    const [head = ''] = reason.split(': ', 1);
    switch (step) {
        case 'stable':
            return 'another result in another process';
        case 'rendered':
            return head;
        case 'compiled':
            return `refused by the ${/^TS\d+$/.test(head) ? 'compiler' : 'linter'} (${head})`;
        case 'passed':
            return 'failed as a test';
        case 'useful':
            return 'noticed nothing without the switch';
    }
}

;// CONCATENATED MODULE: ./build/src/verdict/lines.js
/** Lines of a text; none for the empty one. */
function lineCount(text) {
    return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
/** The whole lines (1-based, inclusive) that an edit of `start` to `end` touches, before and after it. */
function editedLines(text, start, end, replacement) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const to = newline < 0 ? text.length : newline;
    return {
        before: text.slice(from, to).split('\n'),
        after: (text.slice(from, start) + replacement + text.slice(end, to)).split('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/verdict/score.js
var verdict_score = __webpack_require__(9257);
;// CONCATENATED MODULE: ./build/src/verdict/entries.js





/** One entry a changed function of the project, with what of it was measured. */
function functionEntries(run, input) {
    return run.functions.map((fn) => {
        const results = selectedResults(run).filter((r) => r.fault.function === fn.id && (0,verdict_score/* isJudged */.sL)(r));
        const unnoticed = results.filter(verdict_score/* isUnnoticed */.ib);
        const ready = provenBy(run, (kept) => kept.bucket !== 'changed');
        const changes = run.changes.filter((c) => c.function === fn.id).length;
        const kept = run.verified?.kept.filter((k) => k.explored.case.function === fn.id) ?? [];
        const written = kept.filter((k) => isWritten(k, input)).length;
        const reason = whyNot(run, fn);
        return {
            id: fn.id,
            file: fn.file,
            name: fn.name,
            language: run.project.language,
            project: run.project.root,
            lines: { start: fn.head.line, end: fn.head.endLine },
            kind: fn.kind,
            status: reason?.status ?? (changes > 0 ? 'changed' : 'tested'),
            ...(reason ? { reason: reason.text } : {}),
            waysTried: run.exploration ? ['call'] : [],
            noticed: results.length - unnoticed.length,
            judged: results.length,
            ...(run.verified
                ? { noticedWithReady: results.length - unnoticed.filter((r) => !ready.has(r.fault.id)).length }
                : {}),
            testsReady: kept.filter((k) => k.bucket !== 'changed' && !isWritten(k, input)).length,
            ...(written > 0 ? { testsWritten: written } : {}),
            changes,
        };
    });
}
/** Why a function was not, or only partly, measured. */
function whyNot(run, fn) {
    const failure = run.failures[0];
    if (failure && !run.exploration)
        return { status: 'stopped', text: firstLine(failure.message) };
    const stopped = run.exploration?.stopped.find((s) => s.function === fn.id);
    const own = new Set(run.faults.filter((f) => f.function === fn.id).map((f) => f.id));
    const isAbout = (kept) => kept.explored.case.function === fn.id || kept.proven.some((id) => own.has(id));
    const noticedSomething = run.verified?.kept.some(isAbout) ?? false;
    const unasked = (run.before?.results ?? []).filter((r) => r.fault.function === fn.id);
    if (!noticedSomething && unasked.length > 0 && unasked.every((r) => r.status === 'needs-service')) {
        return { status: 'needs-service', text: waitingTestsText(run) };
    }
    const isNoticed = (run.before?.results ?? []).some((r) => r.fault.function === fn.id && r.status === 'killed');
    // Its own tests measure a component, though no search does.
    if (stopped?.code === 'component' && isNoticed)
        return { status: 'tested', text: stopped.reason };
    if (stopped && !noticedSomething)
        return { status: stopped.code === 'opaque' ? 'needs-double' : 'stopped', text: stopped.reason };
    if (!run.faults.some((f) => f.function === fn.id && f.arid === undefined)) {
        const leftOut = run.faults.some((f) => f.function === fn.id && f.arid === 'exclude-operators');
        const text = leftOut
            ? 'every kind of fault that it could have is left out (`exclude-operators`)'
            : 'holds nothing in which a fault could be injected';
        return { status: 'unmutable', text };
    }
    if (run.exploration && !noticedSomething && !isNoticed && !run.changes.some((c) => c.function === fn.id)) {
        return { status: 'stopped', text: 'no input was found that tells one of its faults apart' };
    }
    return undefined;
}
function waitingTestsText({ baseline: { waiting } }) {
    const tests = waiting.length === 1 ? 'its test needs' : `its ${waiting.length} tests need`;
    return `${tests} a service that is not there (${waiting[0]?.missing ?? ''})`;
}
/** True for a kept test that stands in the work tree now. */
function isWritten(kept, { written, options }) {
    return written && (kept.bucket !== 'changed' || options.acceptChanges);
}
/** Faults that no standing test notices: those with a verified input first, new ones before old. */
function survivorEntries(runs, dismissed, input) {
    const entries = runs.flatMap((run) => (run.before?.results ?? [])
        .filter((r) => (0,verdict_score/* isUnnoticed */.ib)(r) && !dismissed.has(r.fault.id))
        .map((result) => ({ run, result, selected: run.selected.has(result.fault.id) })));
    const weight = ({ run, result, selected }) => (proofOf(run, result.fault.id) ? 0 : 4) + (selected ? 0 : 2) + (run.onBase.has(result.fault.id) ? 1 : 0);
    return entries
        .sort((a, b) => weight(a) - weight(b) ||
        compareText(a.result.fault.file, b.result.fault.file) ||
        a.result.fault.start - b.result.fault.start)
        .map(({ run, result }, i) => survivor(run, result, i + 1, input));
}
/** What a case gives with a fault under which the search saw no end. */
const ENDLESS = { steps: [], state: [], stubs: [], failed: 'hang' };
function survivor(run, { fault, status, coveredBy }, rank, input) {
    const source = run.files.find((f) => f.path === fault.file);
    const kept = proofOf(run, fault.id);
    const kill = kept?.explored.kills.find((k) => k.fault === fault.id);
    const seen = kill?.seen ?? (kept && isEndless(kept.explored, fault.id) ? ENDLESS : undefined);
    const [result, withFault] = seen && kept ? (0,case_text/* differingTexts */.tk)(kept.explored.outcome, seen) : ['', ''];
    const call = kept ? (0,case_text/* callText */.WT)(kept.explored.case, run.project.name) : '';
    return {
        id: fault.id,
        function: fault.function,
        file: fault.file,
        line: fault.location.start.line,
        column: fault.location.start.column,
        endLine: fault.location.end.line,
        endColumn: fault.location.end.column,
        original: fault.original,
        replacement: fault.replacement,
        operator: fault.operator,
        rank,
        counted: run.selected.has(fault.id),
        status: status === 'no-coverage' ? 'no-coverage' : 'survived',
        isNew: !run.onBase.has(fault.id),
        ...(kept ? { proof: { by: proofKind(kept, input), case: kept.explored.case.id } } : {}),
        ...(kept && seen ? { noticedBy: { case: call, result, withFault } } : {}),
        label: faultText(fault),
        ...(source ? { diff: editedLines(source.headText, fault.start, fault.end, fault.replacement) } : {}),
        coveredBy: [...coveredBy],
    };
}
function proofKind(kept, input) {
    if (isWritten(kept, input))
        return 'written-test';
    return kept.bucket === 'changed' ? 'behaviour-change' : 'ready-test';
}
/** Faults that the picked tests were proven to notice, by plain source edit. */
function provenBy(run, pick) {
    return new Set(run.verified?.kept.filter(pick).flatMap((kept) => kept.proven));
}
/** The test that notices it, rather one whose result nobody has to confirm. */
function proofOf(run, fault) {
    const noticing = run.verified?.kept.filter((kept) => kept.proven.includes(fault)) ?? [];
    return noticing.find((kept) => kept.bucket !== 'changed') ?? noticing[0];
}
function changeEntries(run, { written, options }) {
    const first = new Map();
    return run.changes.map((change) => {
        const owner = run.functions.find((f) => f.id === change.function);
        const [base, head] = (0,case_text/* differingTexts */.tk)(change.base, change.head);
        const causeKey = `${change.function}|${change.cause.fault ?? ''}`;
        const same = first.get(causeKey);
        if (same === undefined)
            first.set(causeKey, change.id);
        return {
            id: change.id,
            function: change.function,
            file: change.cause.file,
            line: change.cause.lines.start,
            call: (0,case_text/* callText */.WT)(change.case, run.project.name),
            input: change.case,
            base,
            head,
            cause: change.cause.text,
            ...(same === undefined ? {} : { sameCauseAs: same }),
            kind: change.kind,
            unnoticed: isCauseUnnoticed(run, change),
            ...(written && (options.acceptChanges || options.accept === change.function) ? { accepted: true } : {}),
            reproduce: `npx qtest compare --emit ${owner?.name ?? change.function}`,
        };
    });
}
function isCauseUnnoticed(run, change) {
    const result = run.before?.results.find((r) => r.fault.id === change.cause.fault);
    return result !== undefined && (0,verdict_score/* isUnnoticed */.ib)(result);
}
function testEntries(run, input) {
    const faults = new Map(run.faults.map((f) => [f.id, f]));
    return (run.verified?.kept ?? []).map((kept) => {
        return {
            id: kept.explored.case.id,
            file: kept.file,
            name: kept.rendered.titlePath.join(' > '),
            function: kept.explored.case.function,
            origin: kept.explored.case.provenance,
            kills: [...kept.proven],
            state: isWritten(kept, input) ? 'written' : kept.bucket === 'changed' ? 'to-confirm' : 'ready',
            call: (0,case_text/* callText */.WT)(kept.explored.case, run.project.name),
            result: (0,case_text/* outcomeText */.EL)(kept.explored.outcome),
            notices: kept.proven.flatMap((id) => {
                const fault = faults.get(id);
                return fault ? [faultText(fault)] : [];
            }),
        };
    });
}
function selectedResults(run) {
    return (run.before?.results ?? []).filter((r) => run.selected.has(r.fault.id));
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(4018);
;// CONCATENATED MODULE: ./build/src/verdict/foreign.js

/** One entry a language: the folder that holds all of its changed functions stands for the project. */
function foreignProjects({ foreign = [] }) {
    return [...Map.groupBy(foreign, (fn) => fn.language)].map(([language, functions]) => {
        const root = folderOf(foreign, language);
        const name = functions[0]?.languageName ?? language;
        return {
            root,
            name: root,
            language,
            framework: '',
            verdict: 'not-analysed',
            reasons: [(0,verdict_reasons/* reason */.l)('language-not-analysed', `${name} is not analysed.`)],
            testsReaching: 0,
            testsTotal: 0,
            baseline: { status: 'not-run', runs: 0, durationMs: 0, failed: [] },
            notices: [],
        };
    });
}
function foreignEntries({ foreign = [] }) {
    return foreign.map(({ id, file, name, language, languageName, kind, lines }) => ({
        id,
        file,
        name,
        language,
        project: folderOf(foreign, language),
        lines: { start: lines.start, end: lines.end },
        kind,
        status: 'unsupported',
        reason: `${languageName} is not analysed`,
        waysTried: [],
        noticed: 0,
        judged: 0,
        testsReady: 0,
        changes: 0,
    }));
}
/** The deepest folder that holds every changed function of a language; `` for the repository's root. */
function folderOf(foreign, language) {
    const folders = foreign.filter((fn) => fn.language === language).map((fn) => fn.file.split('/').slice(0, -1));
    const [first = []] = folders;
    const shared = first.findIndex((part, i) => folders.some((folder) => folder[i] !== part));
    return (shared < 0 ? first : first.slice(0, shared)).join('/');
}

// EXTERNAL MODULE: ./build/src/verdict/run-result.js + 1 modules
var run_result = __webpack_require__(3517);
;// CONCATENATED MODULE: ./build/src/verdict/project-verdict.js



/** Below this many judged faults a percentage says little; `max-survivors` decides instead. */
const FEW_FAULTS = 10;
/** Of what a runner printed, in a reason. */
const OUTPUT_LINES = 12;
/** Judges one project by its own facts, whether or not the policy is enforced. */
function ruleProject(project, runPolicy) {
    const { root, baseline } = project;
    const stop = obstacle(project);
    const counted = (project.mutation?.results ?? []).filter((result) => !project.dismissed.has(result.fault.id));
    const score = stop ? undefined : (0,verdict_score/* figureOf */.Mn)(counted, new Set());
    const notes = stop ? stop.reasons : serviceNote(counted, baseline);
    const scored = { root, ...(score && { score }) };
    // Tests that were left out may notice what the others do not: nothing is held against such a project.
    if (baseline.status === 'red' && !project.blocked) {
        return {
            ...scored,
            verdict: 'baseline-red',
            reasons: [baselineReason(baseline.failed, project.messages), ...notes],
            unmet: [],
            gaps: 0,
            closed: 0,
            unnoticed: 0,
        };
    }
    if (stop || !score)
        return { ...scored, verdict: 'no-verdict', reasons: notes, ...stop, unmet: [], gaps: 0, closed: 0, unnoticed: 0 };
    const unnoticed = counted.filter(verdict_score/* isUnnoticed */.ib).map((result) => result.fault.id);
    const policy = project.policy ?? runPolicy;
    if (policy.gate === 'gaps') {
        const gaps = unnoticed.filter((id) => !project.onBase.has(id) && project.proven.has(id));
        const closed = gaps.filter((id) => project.written?.has(id)).length;
        const counts = { gaps: gaps.length, closed, unnoticed: unnoticed.length };
        return { ...scored, verdict: 'pass', reasons: notes, unmet: [], ...counts };
    }
    return {
        ...scored,
        verdict: 'pass',
        reasons: notes,
        unmet: unmetScore(project.name, policy, score),
        gaps: 0,
        closed: 0,
        unnoticed: 0,
    };
}
/** What keeps a project from being judged; undefined when its results count. */
function obstacle(project) {
    const { blocked, baseline, mutation } = project;
    if (blocked?.code === 'framework-not-supported') {
        return { verdict: 'not-analysed', reasons: [(0,verdict_reasons/* reason */.l)(blocked.code, blocked.message)] };
    }
    if (blocked)
        return noVerdict(blocked.code, blocked.message);
    if (baseline.status === 'crashed')
        return noVerdict('runner-failed', outputText('runner-failed', project.output));
    if (baseline.status === 'timeout')
        return noVerdict('runner-timeout');
    if (baseline.status === 'flaky')
        return noVerdict('flaky-baseline', flakyText(baseline.failed));
    if (baseline.status === 'no-tests' && project.testFiles > 0) {
        return noVerdict('no-tests-run', skippedText(project.skipped) ?? outputText('no-tests-run', project.output));
    }
    if (!mutation) {
        return baseline.status === 'needs-service'
            ? noVerdict('needs-service', waitingText(baseline))
            : noVerdict('faults-not-run');
    }
    if (mutation.invalid) {
        // Green by themselves and red inside the engine with no fault in place: they see that they are watched.
        const { code, message } = mutation.invalid;
        return noVerdict(code === 'baseline-red' ? 'switch-observed' : code, message);
    }
    return unjudgeable(mutation, project);
}
function unjudgeable({ planned, results }, { dismissed, baseline }) {
    const done = results.filter((result) => result.status !== 'pending').length;
    if (done !== planned || results.length !== planned) {
        return noVerdict('results-incomplete', `${done} of ${planned} faults have a result.`);
    }
    const counted = results.filter((result) => result.status !== 'ignored' && !dismissed.has(result.fault.id));
    if (counted.length === 0) {
        return { verdict: 'nothing-to-test', reasons: [(0,verdict_reasons/* reason */.l)('no-fault-possible')] };
    }
    const judged = counted.filter(verdict_score/* isJudged */.sL);
    if (judged.length === 0) {
        if (counted.some((result) => result.status === 'needs-service')) {
            return noVerdict('needs-service', waitingText(baseline));
        }
        return noVerdict('nothing-judged');
    }
    return judged.every((result) => result.status === 'timeout') ? noVerdict('all-timeouts') : undefined;
}
function noVerdict(code, message) {
    return { verdict: 'no-verdict', reasons: [(0,verdict_reasons/* reason */.l)(code, message)] };
}
function unmetScore(name, policy, score) {
    const { threshold, maxSurvivors } = policy;
    const place = name ? ` in ${name}` : '';
    if (score.judged < FEW_FAULTS) {
        const unnoticed = score.judged - score.noticed;
        if (unnoticed <= maxSurvivors)
            return [];
        const text = `${unnoticed} of ${score.judged} faults${place} go unnoticed; max-survivors is ${maxSurvivors}.`;
        return [(0,verdict_reasons/* reason */.l)('too-many-survivors', text)];
    }
    if (threshold === undefined || 100 * score.noticed >= threshold * score.judged)
        return [];
    const text = `${score.noticed} of ${score.judged} faults${place} are noticed (${percent(score)} %); the threshold is ${threshold} %.`;
    return [(0,verdict_reasons/* reason */.l)('score-below-threshold', text)];
}
/** One decimal, cut and not rounded: 99.96 never reads as 100. */
function percent({ noticed, judged }) {
    return String(Math.floor((1000 * noticed) / judged) / 10);
}
function baselineReason(failed, messages = []) {
    if (failed.length === 0)
        return (0,verdict_reasons/* reason */.l)('baseline-red');
    const told = failed.map((name, at) => (messages[at] ? `${name} (${(0,short_text/* failureText */.kY)(messages[at])})` : name));
    const verb = failed.length === 1 ? '1 test fails' : `${failed.length} tests fail`;
    return (0,verdict_reasons/* reason */.l)('baseline-red', `${verb} without any fault: ${(0,short_text/* firstFew */.Dt)(told)}.`);
}
/** Undefined where no test waits for a service. */
function waitingText({ needsService = [] }) {
    if (needsService.length === 0)
        return undefined;
    const verb = needsService.length === 1 ? '1 test needs' : `${needsService.length} tests need`;
    return `${verb} a service that is not there: ${(0,short_text/* firstFew */.Dt)(needsService)}.`;
}
/** Undefined where none is skipped. */
function skippedText(skipped = []) {
    if (skipped.length === 0)
        return undefined;
    const verb = skipped.length === 1 ? '1 is' : `${skipped.length} are`;
    return `No test that reaches the change passes; ${verb} skipped: ${(0,short_text/* firstFew */.Dt)(skipped)}.`;
}
/** The reason's own text and what the runner printed last; undefined where it printed nothing. */
function outputText(code, output = '') {
    const lines = output.trim().split('\n').slice(-OUTPUT_LINES).join('\n');
    return lines ? `${verdict_reasons/* REASONS */.ez[code].text} It printed last:\n${lines}` : undefined;
}
function flakyText(failed) {
    if (failed.length === 0)
        return undefined;
    return `Passed once and failed once with the code unchanged: ${(0,short_text/* firstFew */.Dt)(failed)}.`;
}
function serviceNote(counted, baseline) {
    const waiting = counted.filter((result) => result.status === 'needs-service').length;
    const named = waitingText(baseline);
    if (waiting === 0)
        return named ? [(0,verdict_reasons/* reason */.l)('needs-service', named)] : [];
    const verb = waiting === 1 ? 'fault is' : 'faults are';
    const text = `${waiting} ${verb} reached only by tests that need a service; not counted.`;
    return [(0,verdict_reasons/* reason */.l)('needs-service', named ? `${text} ${named}` : text)];
}

;// CONCATENATED MODULE: ./build/src/verdict/verdict.js



const EXIT_CODES = {
    pass: 0,
    'nothing-to-test': 0,
    'not-analysed': 0,
    configuration: 1,
    fail: 2,
    'baseline-red': 3,
    'no-verdict': 4,
};
const EXIT_INTERRUPTED = 130;
/** The verdict over all projects, with its reasons in the order of their weight. Pure. */
function verdict_judge(input) {
    if (input.configuration !== undefined) {
        const reasons = [(0,verdict_reasons/* reason */.l)('configuration', input.configuration)];
        return { verdict: 'configuration', exitCode: EXIT_CODES.configuration, reasons, projects: [] };
    }
    const enforced = isEnforced(input.policy, input.today);
    const rulings = input.projects.map((project) => ruleProject(project, input.policy));
    const projects = rulings.map((ruling) => settle(ruling, enforced));
    const why = reasonsOf(input, rulings, projects);
    if (input.interrupted) {
        const reasons = distinct([(0,verdict_reasons/* reason */.l)('interrupted'), ...why.reasons.filter((r) => !VERDICT_ON_ALL.has(r.code))]);
        return { verdict: 'no-verdict', exitCode: EXIT_INTERRUPTED, reasons, projects };
    }
    const ifEnforced = enforced ? undefined : enforcement(rulings);
    return {
        verdict: why.verdict,
        exitCode: EXIT_CODES[why.verdict],
        reasons: distinct([...why.reasons, ...notesOf(input)]),
        ...(ifEnforced && { ifEnforced }),
        projects,
    };
}
/** True from the day on which the policy blocks. */
function isEnforced(policy, today) {
    return policy.mode === 'enforce' && (policy.enforceFrom === undefined || today >= policy.enforceFrom);
}
/** Reasons that speak for the whole change and are not said of an interrupted run. */
const VERDICT_ON_ALL = new Set(['policy-met', 'report-only', 'gaps-unnoticed']);
function reasonsOf(input, rulings, projects) {
    const verdict = WEIGHT.find((candidate) => projects.some((project) => project.verdict === candidate));
    if (verdict === undefined)
        return withoutProjects(input.change);
    const decisive = projects.filter((project) => project.verdict === verdict).flatMap((project) => project.reasons);
    const others = projects.filter((project) => project.verdict !== verdict).flatMap((project) => project.reasons);
    const own = [...decisive, ...others].filter((why) => !VERDICT_ON_ALL.has(why.code));
    if (verdict === 'fail')
        return { verdict, reasons: [...gapsReason(rulings), ...own] };
    if (verdict !== 'pass')
        return { verdict, reasons: own };
    const met = rulings.every((ruling) => isMet(ruling));
    return { verdict, reasons: [(0,verdict_reasons/* reason */.l)(met ? 'policy-met' : 'report-only'), ...own] };
}
/** The verdict of a change in which no project was to be judged. */
function withoutProjects(change) {
    if (change.functionsChanged > 0)
        return { verdict: 'no-verdict', reasons: [(0,verdict_reasons/* reason */.l)('faults-not-run')] };
    if (change.syntaxErrors.length > 0)
        return { verdict: 'no-verdict', reasons: [syntaxReason(change)] };
    if (change.notAnalysed.length > 0)
        return { verdict: 'not-analysed', reasons: [languageReason(change)] };
    const codes = { tests: 'only-tests-changed', deletions: 'only-deletions', excluded: 'only-excluded-files' };
    return { verdict: 'nothing-to-test', reasons: [(0,verdict_reasons/* reason */.l)(change.only ? codes[change.only] : 'no-function-changed')] };
}
function settle(ruling, enforced) {
    const { unmet, gaps, closed, unnoticed, ...judgement } = ruling;
    if (judgement.verdict !== 'pass')
        return judgement;
    if (isMet(ruling))
        return { ...judgement, reasons: [(0,verdict_reasons/* reason */.l)('policy-met'), ...judgement.reasons] };
    if (!enforced)
        return { ...judgement, reasons: [(0,verdict_reasons/* reason */.l)('report-only'), ...judgement.reasons] };
    return { ...judgement, verdict: 'fail', reasons: [...gapsReason([ruling]), ...unmet, ...judgement.reasons] };
}
/** What enforcement would make of it; undefined where no project was judged. */
function enforcement(rulings) {
    const judged = rulings.filter((ruling) => ruling.verdict === 'pass');
    if (judged.length === 0)
        return undefined;
    const unmet = distinct([...gapsReason(judged), ...judged.flatMap((ruling) => ruling.unmet)]);
    if (unmet.length === 0) {
        const open = judged.some((ruling) => ruling.unnoticed > 0);
        const message = open ? 'No unnoticed fault is new with this change and has a proven input.' : '';
        return { verdict: 'pass', exitCode: EXIT_CODES.pass, message };
    }
    return { verdict: 'fail', exitCode: EXIT_CODES.fail, message: unmet.map((why) => why.message).join(' ') };
}
function isMet(ruling) {
    return ruling.unmet.length === 0 && ruling.gaps === 0;
}
function gapsReason(rulings) {
    const gaps = rulings.reduce((sum, ruling) => sum + ruling.gaps, 0);
    if (gaps === 0)
        return [];
    const unnoticed = rulings.reduce((sum, ruling) => sum + ruling.unnoticed, 0);
    const text = gaps === unnoticed
        ? `${gaps} ${gaps === 1 ? 'fault' : 'faults'} in changed code ${gaps === 1 ? 'goes' : 'go'} unnoticed`
        : `${gaps} of the ${unnoticed} unnoticed faults ${gaps === 1 ? 'is' : 'are'} new with this change and ${gaps === 1 ? 'has' : 'have'} a proven input`;
    const closed = rulings.reduce((sum, ruling) => sum + ruling.closed, 0);
    const until = `until the tests written by this run are committed`;
    const rest = closed === 0 ? '' : closed === gaps ? `, ${until}` : `, ${closed} of them ${until}`;
    return [(0,verdict_reasons/* reason */.l)('gaps-unnoticed', `${text}${rest}.`)];
}
function notesOf(input) {
    const { change, limits } = input;
    const notes = [];
    if (change.functionsSelected < change.functionsChanged) {
        notes.push((0,verdict_reasons/* reason */.l)('sampled', `${change.functionsSelected} of ${change.functionsChanged} changed functions were selected.`));
    }
    if (change.syntaxErrors.length > 0)
        notes.push(syntaxReason(change));
    if (change.notAnalysed.length > 0)
        notes.push(languageReason(change));
    return [...notes, ...limits.map(({ message }) => (0,verdict_reasons/* reason */.l)('budget', message))];
}
/** Worst first; what was judged outweighs what needed no judging. */
const WEIGHT = [
    'configuration',
    'fail',
    'baseline-red',
    'no-verdict',
    'pass',
    'not-analysed',
    'nothing-to-test',
];
function languageReason(change) {
    const list = change.notAnalysed.map(({ language, files }) => `${language} (${files} ${files === 1 ? 'file' : 'files'})`);
    return (0,verdict_reasons/* reason */.l)('language-not-analysed', `Not analysed: ${list.join(', ')}.`);
}
function syntaxReason(change) {
    return (0,verdict_reasons/* reason */.l)('syntax-error', `Does not parse and was left out: ${(0,short_text/* firstFew */.Dt)(change.syntaxErrors)}.`);
}
function distinct(reasons) {
    const seen = new Map(reasons.map((why) => [`${why.code}\0${why.message}`, why]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/src/verdict/assemble.js












function assemble(input) {
    const { options, runs } = input;
    const dismissed = new Set(input.dismissed.filter((d) => d.status === 'active').map((d) => d.id));
    const limitsHit = runs.flatMap((run) => [...cutFaults(run), ...cutSearch(run), ...cutVerify(run)]);
    const judgement = verdict_judge({
        policy: options.policy,
        today: input.today,
        interrupted: input.interrupted,
        change: input.changeFacts,
        projects: runs.map((run) => projectFacts(run, input, dismissed)),
        limits: limitsHit,
    });
    const files = runs.flatMap((run) => (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? []);
    return {
        schemaVersion: run_result/* RUN_RESULT_VERSION */.Rw,
        tool: {
            version: input.tool.version,
            engines: engines(runs),
            sandbox: input.tool.sandbox,
            ...(input.tool.node ? { node: input.tool.node } : {}),
            model: 'none',
            seed: options.limits.seed,
            configDigest: options.configDigest,
        },
        asked: options.asked,
        subject: subject(input),
        verdict: judgement.verdict,
        exitCode: isCompared(options, judgement) ? 0 : judgement.exitCode,
        reasons: isCompared(options, judgement) ? [(0,verdict_reasons/* reason */.l)('faults-not-run', COMPARED)] : judgement.reasons,
        policy: { ...options.policy, ...(judgement.ifEnforced ? { ifEnforced: judgement.ifEnforced } : {}) },
        score: score(input, dismissed),
        projects: [...runs.map((run, i) => projectResult(run, judgement.projects[i])), ...foreignProjects(input.change)],
        functions: [...runs.flatMap((run) => functionEntries(run, input)), ...foreignEntries(input.change)],
        survivors: survivorEntries(runs, dismissed, input),
        behaviourChanges: runs.flatMap((run) => changeEntries(run, input).filter((change) => !dismissed.has(change.id))),
        findings: runs.flatMap(findings),
        funnel: funnel(runs),
        tests: runs.flatMap((run) => testEntries(run, input)),
        files: files.filter((file) => file.text !== file.previous).map(fileEntry),
        certificates: input.certificates.flatMap((file) => file.cases.map((c) => ({
            testFile: file.testFile,
            case: c.id,
            titlePath: c.titlePath,
            fault: c.fault.id,
            status: 'valid',
        }))),
        dismissed: input.dismissed,
        cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
        timings: { totalMs: input.totalMs, stages: stageTimes(runs) },
        reused: [...input.reused].map(([kind, { asked, found }]) => ({ kind, asked, found })),
        limits: { hit: limitsHit },
        ...(input.mutationReport ? { mutationReport: input.mutationReport } : {}),
        truncated: [],
    };
}
const COMPARED = 'Only behaviour was compared; whether tests notice faults was not asked.';
/** `qtest compare` did what it was asked for: no verdict on the tests is no failure of it. */
function isCompared({ command }, { verdict, reasons }) {
    return command === 'compare' && verdict === 'no-verdict' && reasons.every(({ code }) => code === 'faults-not-run');
}
function subject({ change, plan, repositoryName, options }) {
    return {
        repository: repositoryName,
        baseRef: change.base.ref,
        baseSha: change.base.sha,
        baseHow: change.base.how,
        headSha: change.headSha,
        ranOn: change.base.how.startsWith('first parent') ? 'merge' : change.dirty || options.files ? 'work-tree' : 'head',
        filesChanged: change.files.length,
        functionsChanged: change.functions.length + (change.foreign?.length ?? 0),
        functionsSelected: plan.targets.length + (change.foreign?.length ?? 0),
    };
}
function projectFacts(run, input, dismissed) {
    const own = input.options.projects.find((p) => p.root === run.project.root);
    const failure = run.failures[0];
    const selected = run.before && {
        ...run.before,
        results: run.before.results.filter((r) => run.selected.has(r.fault.id)),
        planned: run.selected.size,
    };
    const broken = failure && !run.before?.invalid ? { code: failure.code, message: failure.message } : undefined;
    return {
        root: run.project.root,
        name: run.project.root,
        ...(own ? { policy: own } : {}),
        ...(broken ? { blocked: broken } : {}),
        baseline: baselineResult(run),
        messages: run.baseline.messages,
        testFiles: run.baseline.reaching,
        ...(run.baseline.skipped ? { skipped: run.baseline.skipped } : {}),
        ...(run.baseline.output ? { output: run.baseline.output } : {}),
        ...(selected ? { mutation: selected } : {}),
        onBase: run.onBase,
        proven: provenBy(run, () => true),
        written: provenBy(run, (kept) => isWritten(kept, input)),
        dismissed,
    };
}
function baselineResult({ baseline }) {
    return {
        status: baseline.status,
        runs: baseline.runs,
        durationMs: baseline.durationMs,
        failed: [...baseline.failed],
        ...(baseline.leftOut.length > 0 ? { leftOut: [...baseline.leftOut] } : {}),
        ...(baseline.waiting.length > 0
            ? { needsService: baseline.waiting.map((test) => `${nameOf(test)} (${test.missing})`) }
            : {}),
    };
}
function projectResult(run, judged) {
    return {
        root: run.project.root,
        name: run.project.name,
        language: run.project.language,
        framework: run.project.framework,
        ...(run.project.frameworkVersion ? { frameworkVersion: run.project.frameworkVersion } : {}),
        verdict: judged?.verdict ?? 'no-verdict',
        reasons: judged?.reasons ?? [],
        ...(judged?.score ? { score: judged.score } : {}),
        testsReaching: run.baseline.total,
        testsTotal: run.baseline.total,
        baseline: baselineResult(run),
        notices: [...run.project.notices, ...(run.exploration?.notices ?? [])],
    };
}
function score(input, dismissed) {
    const { runs } = input;
    const judgedRuns = runs.filter((run) => run.before && !run.before.invalid);
    const all = judgedRuns.flatMap((run) => run.before?.results ?? []);
    const isSelected = (result) => runs.some((run) => run.selected.has(result.fault.id));
    const results = all.filter(isSelected);
    const proven = (pick) => new Set(judgedRuns.flatMap((run) => [...provenBy(run, pick)]));
    const ready = proven((kept) => kept.bucket !== 'changed');
    const confirmed = proven(() => true);
    const proposed = input.options.acceptChanges ? confirmed : ready;
    const inTree = input.written ? proposed : new Set();
    return (0,verdict_score/* scoreOf */.uw)({
        results,
        planned: judgedRuns.reduce((sum, run) => sum + run.selected.size, 0),
        dismissed,
        ready: proposed,
        confirmed,
        written: input.written,
        full: all.map((result) => (inTree.has(result.fault.id) ? { ...result, status: 'killed' } : result)),
        partial: judgedRuns.length < runs.length ||
            runs.some((run) => run.baseline.leftOut.length > 0) ||
            input.plan.left.length > 0,
    });
}
function engines(runs) {
    const byName = new Map(runs.flatMap((run) => (run.before ? [[run.before.engine.name, run.before.engine]] : [])));
    return [...byName.values()];
}
function findings(run) {
    return [...brokenTests(run), ...oddInputs(run)];
}
/** Failing cases of QTest's own: what they say of the code is no longer so. */
function brokenTests(run) {
    return run.baseline.broken.map(({ file, titlePath, message }) => ({
        kind: 'broken-test',
        function: '',
        file,
        message: `${titlePath.join(' > ')}: ${(0,short_text/* failureText */.kY)(message)}`,
    }));
}
function oddInputs(run) {
    return (run.exploration?.findings ?? []).map((finding) => {
        const owner = run.functions.find((f) => f.id === finding.case.function);
        return {
            kind: finding.kind,
            function: finding.case.function,
            file: owner?.file ?? '',
            ...(owner ? { line: owner.head.line } : {}),
            call: (0,case_text/* callText */.WT)(finding.case, run.project.name),
            message: finding.message,
        };
    });
}
function funnel(runs) {
    const sum = (pick) => runs.reduce((total, run) => total + (run.verified ? pick(run.verified.funnel) : 0), 0);
    const rejected = runs.flatMap((run) => run.verified?.funnel.rejected ?? []);
    return {
        candidates: sum((f) => f.candidates),
        parsed: sum((f) => f.rendered),
        compiled: sum((f) => f.compiled),
        passed: sum((f) => f.passed),
        stable: sum((f) => f.stable),
        useful: sum((f) => f.useful),
        kept: sum((f) => f.kept),
        rejected: droppedEntries(rejected),
    };
}
function fileEntry(file) {
    return {
        path: file.path,
        action: file.previous === undefined ? 'create' : 'update',
        sha256: (0,recheck/* sha256 */.s)(file.text),
        text: file.text,
        linesAdded: Math.max(0, lineCount(file.text) - lineCount(file.previous ?? '')),
    };
}
function cutFaults({ before, project }) {
    const pending = (before?.results ?? []).filter(({ status }) => status === 'pending').length;
    if (!before || before.invalid || pending === 0)
        return [];
    const where = project.root === '' ? '' : ` in ${project.root}`;
    const message = `the time for running faults${where} was over (\`max-wall\`): ${before.planned - pending} of ${before.planned} have a result`;
    return [{ limit: 'faults', message }];
}
function cutSearch(run) {
    if (!run.exploration?.cut)
        return [];
    const where = run.project.root === '' ? 'the search' : `the search in ${run.project.root}`;
    return [
        { limit: 'search', message: `${where} was cut by its time limit: another machine may find more or fewer inputs` },
    ];
}
function cutVerify({ verified, project }) {
    const where = project.root === '' ? '' : ` (in ${project.root})`;
    return (verified?.limits ?? []).map((message) => ({ limit: 'verify', message: `${message}${where}` }));
}
/** Time by stage over all projects, in the order in which the stages ran first. */
function stageTimes(runs) {
    const sums = new Map();
    for (const { stage, ms } of runs.flatMap((run) => run.timings))
        sums.set(stage, (sums.get(stage) ?? 0) + ms);
    return [...sums].map(([stage, ms]) => ({ stage, ms }));
}

// EXTERNAL MODULE: ./build/src/change/foreign.js
var change_foreign = __webpack_require__(9426);
;// CONCATENATED MODULE: ./build/src/verdict/change-facts.js

/** What the verdict must know of the change as a whole. */
function changeFacts(change, plan) {
    const foreign = new Map();
    for (const file of change.files) {
        const language = file.excludedBy === 'language' ? (0,change_foreign/* foreignLanguage */.x)(file.path)?.name : undefined;
        if (language)
            foreign.set(language, (foreign.get(language) ?? 0) + 1);
    }
    const only = soleReason(change);
    return {
        functionsChanged: change.functions.length,
        functionsSelected: plan.targets.length,
        notAnalysed: [...foreign]
            .map(([language, files]) => ({ language, files }))
            .sort((a, b) => (a.language < b.language ? -1 : 1)),
        ...(only ? { only } : {}),
        syntaxErrors: change.files.flatMap((file) => (file.syntaxError ? [`${file.path}: ${file.syntaxError}`] : [])),
    };
}
/** Rules that leave out code which may well have changed what the project does. */
const CODE_LEFT_OUT = ['generated', 'vendored', 'minified', 'huge'];
function soleReason(change) {
    const files = change.files.filter((file) => !isNoSource(file));
    if (files.length === 0)
        return undefined;
    const every = (test) => files.every(test);
    if (every((f) => f.excludedBy === 'test'))
        return 'tests';
    if (files.some((f) => f.status !== 'deleted' && CODE_LEFT_OUT.includes(f.excludedBy)))
        return 'excluded';
    if (every((f) => f.status === 'deleted') || (change.removed.length > 0 && change.functions.length === 0))
        return 'deletions';
    if (every((f) => f.excludedBy !== undefined))
        return 'excluded';
    return undefined;
}
/** Documents, pictures and the like: of them no rule needs to be named. */
function isNoSource(file) {
    return file.excludedBy === 'language' && (0,change_foreign/* foreignLanguage */.x)(file.path) === undefined;
}

// EXTERNAL MODULE: ./build/src/verdict/ledger.js + 1 modules
var ledger = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/src/verify/standing.js
var verify_standing = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(2400);
;// CONCATENATED MODULE: ./build/src/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** The way through QTest, from a change to a verdict. Each stage takes what the one before it made. */















/** Runs what was asked for. Of the work tree only tests are written, where `options.write` says so; what fails there loses no result. */
async function run_run(options, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = io.now();
        const progress = (line) => void io.stderr.write(`${line}\n`);
        (0,run_folder/* cleanLeftovers */.Kz)();
        const model = run_addDisposableResource(env_1, await (0,model_model/* openModel */.G)(await (0,git/* repositoryRoot */.Hn)(io.cwd), await (0,registry/* languages */.e)(), io), false);
        const { languages } = model;
        const change = await (0,read_change_set/* readChangeSet */.b)({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
        const plan = planTargets(change, { limit: options.limits.functions });
        const standing = await (0,verify_standing/* readStanding */.ZY)(change.root, languages, progress);
        const tracked = await (0,git/* trackedFiles */.O)(change.root);
        const { signal, now } = io;
        // The code under test could write to the store: what blocks is never decided by it.
        const { mode, failOn } = options.policy;
        const memory = mode === 'report' && failOn === 'fail' ? { memory: model.memory } : {};
        const request = { options, change, plan, languages, tracked, standing, signal, progress, now, ...memory };
        const runs = await judgeProjects(request);
        const written = options.write ? runs.flatMap((run) => testsOf(run, options)) : [];
        const certificates = (0,write/* certify */.Fp)({
            files: written,
            kept: runs.flatMap((run) => run.verified?.kept ?? []),
            faults: runs.flatMap((run) => run.faults),
            sources: runs.flatMap((run) => run.files),
            standing,
            version: version/* VERSION */.x,
            seed: options.limits.seed,
        });
        const unwritten = await (0,write/* writeTests */.Jy)(change.root, written, certificates).catch((error) => error);
        const isWritten = options.write && unwritten === undefined;
        const ledgerOnBase = (0,ledger/* parseLedger */.h8)(await (0,git/* fileAt */.Wd)(change.root, change.base.sha, ledger/* LEDGER_PATH */.Kd));
        const dismissed = (0,ledger/* dismissals */.Bx)(await (0,ledger/* readLedger */.SC)(change.root), ledgerOnBase, digests(runs));
        const mutation = mutationOf(runs);
        const ended = io.now();
        const result = assemble({
            options,
            change,
            changeFacts: changeFacts(change, plan),
            plan,
            runs,
            dismissed,
            ...(mutation && { mutationReport: mutation_report/* MUTATION_REPORT */.b }),
            certificates: isWritten ? certificates : [],
            reused: model.memory.use,
            written: isWritten,
            interrupted: signal.aborted,
            tool: { version: version/* VERSION */.x, sandbox: 'host', ...runtimeOf(runs) },
            repositoryName: external_node_path_.basename(change.root),
            totalMs: ended - started,
            today: new Date(ended).toISOString().slice(0, 10),
        });
        return { result, ...(mutation && { mutation }), ...(unwritten === undefined ? {} : { unwritten }) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_disposeResources(env_1);
    }
}
/** Digest of its function for everything that could be dismissed. */
function digests(runs) {
    const entries = runs.flatMap((run) => {
        const functions = new Map(run.functions.map((f) => [f.id, f.head.digest]));
        return [...run.faults, ...run.changes].flatMap(({ id, function: owner }) => {
            const digest = functions.get(owner);
            return digest === undefined ? [] : [[id, digest]];
        });
    });
    return new Map(entries);
}
function mutationOf(runs) {
    const [first] = runs.flatMap((run) => run.before ?? []);
    if (!first)
        return undefined;
    const results = runs.flatMap((run) => run.before?.results ?? []);
    const sources = new Map(runs.flatMap((run) => run.files.map((file) => [file.path, file.headText])));
    return (0,mutation_report/* mutationReport */.C)({ results, engine: first.engine }, sources);
}
/** Version of the Node that ran the projects' code, where one did. */
function runtimeOf(runs) {
    const version = runs.find((run) => run.project.runtimeVersion)?.project.runtimeVersion;
    return version === undefined ? {} : { node: version };
}
/** The test files that a run proposes: with the changed results only where they are accepted. */
function testsOf(run, options) {
    return (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? [];
}


/***/ }),

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Vg: () => (/* binding */ escapeCharacter),
/* harmony export */   kY: () => (/* binding */ failureText)
/* harmony export */ });
/** Text cut and made safe for a line of output. */
/** On one line, with control and direction characters written out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, escapeCharacter);
}
/** At most `limit` UTF-16 units, never half a character. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/** `\u000a`: a character that would move or hide text, written out. */
function escapeCharacter(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
/** The first three, and how many there are beside them: `a, b, c and 2 more`. */
function firstFew(items) {
    const more = items.length - 3;
    return `${items.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What a failing test's message says before its stack, on one line. */
function failureText(message) {
    const plain = message.trim();
    const stack = plain.search(/\n\s+at\s/);
    return cut(oneLine(stack < 0 ? plain : plain.slice(0, stack)).replace(/\s+/g, ' '), 160);
}


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kd: () => (/* binding */ LEDGER_PATH),
  Bx: () => (/* binding */ dismissals),
  h8: () => (/* binding */ parseLedger),
  Xx: () => (/* binding */ printLedger),
  SC: () => (/* binding */ readLedger),
  Sp: () => (/* binding */ withDismissal)
});

// UNUSED EXPORTS: EMPTY_LEDGER, activeIds

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/verdict/ledger.js
/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */




/** Relative to the repository. */
const LEDGER_PATH = '.qtest/ledger.json';
const dismissal = schemas/* strictObject */.rej({
    /** Id of a fault or of a behaviour change. */
    id: schemas/* string */.YjP().min(1),
    kind: schemas/* enum */.k5n(['fault', 'behaviour-change']),
    /** Why it is fine as it is; shown in the comment. */
    reason: schemas/* string */.YjP().trim().min(1),
    /** Digest of the function when it was dismissed; with another one the dismissal is void. */
    functionHash: schemas/* string */.YjP().min(1),
    /** `2026-12-07` */
    date: date(),
    /** What is dismissed, in a line. */
    label: schemas/* string */.YjP(),
});
const ledgerSchema = schemas/* strictObject */.rej({ schemaVersion: schemas/* literal */.euz(1), dismissals: schemas/* array */.YOg(dismissal) });
const EMPTY_LEDGER = { schemaVersion: 1, dismissals: [] };
/** The ledger of a work tree; `root` is the repository's absolute path. */
async function readLedger(root) {
    try {
        return parseLedger(await (0,promises_.readFile)((0,external_node_path_.join)(root, LEDGER_PATH), 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return EMPTY_LEDGER;
        throw error;
    }
}
/** Reads a ledger's text; undefined text (no such file) is an empty ledger. Throws ConfigurationError when it is malformed. */
function parseLedger(text) {
    if (text === undefined)
        return EMPTY_LEDGER;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw malformed(error instanceof Error ? error.message : String(error));
    }
    const parsed = ledgerSchema.safeParse(json);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw malformed(`${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not a ledger'}`);
    }
    const ids = parsed.data.dismissals.map((entry) => entry.id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
        throw malformed(`${twice} is dismissed twice`);
    return parsed.data;
}
/** Stable text of a ledger: by id, two spaces, a newline at the end. */
function printLedger(ledger) {
    const dismissals = [...ledger.dismissals].sort((a, b) => (a.id < b.id ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: 1, dismissals }, null, 2)}\n`;
}
/** The ledger with one dismissal more; an older one of the same id is replaced. */
function withDismissal(ledger, entry) {
    return { ...ledger, dismissals: [...ledger.dismissals.filter((old) => old.id !== entry.id), entry] };
}
/**
 * The dismissals that concern this run, for RunResult. `current` gives for each fault and behaviour change of the run the
 * digest of its function as it is now; what is not in it is not listed. `base` is base's ledger, by which new ones are known.
 */
function dismissals(ledger, base, current) {
    const before = new Set(base.dismissals.map((entry) => entry.id));
    return ledger.dismissals.flatMap((entry) => {
        const digest = current.get(entry.id);
        if (digest === undefined)
            return [];
        const { functionHash, ...shown } = entry;
        const status = digest === functionHash ? 'active' : 'void';
        return [{ ...shown, status, isNew: !before.has(entry.id) }];
    });
}
/** Ids whose dismissal counts. */
function activeIds(dismissed) {
    return new Set(dismissed.filter((entry) => entry.status === 'active').map((entry) => entry.id));
}
function malformed(why) {
    return new errors/* ConfigurationError */.j1(`${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`);
}


/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   ez: () => (/* binding */ REASONS),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/** Why a verdict is what it is. Closed: what has no line here is reported as `internal`. */
const REASONS = {
    'policy-met': {
        verdict: 'pass',
        text: 'Judged, and the policy is met.',
        whatToDo: 'Nothing.',
    },
    'report-only': {
        verdict: 'pass',
        text: 'Judged; the policy is not met, and it is not enforced yet.',
        whatToDo: 'Apply the ready tests, or set `enforce: now` in qtest.yml when the team is ready.',
    },
    'gaps-unnoticed': {
        verdict: 'fail',
        text: 'Faults in the changed code go unnoticed, and QTest holds a proven input for each.',
        whatToDo: 'Commit the ready tests (`qtest run --write`), accept the changed results, or dismiss a fault with a reason.',
    },
    'score-below-threshold': {
        verdict: 'fail',
        text: 'The share of faults that tests notice is below the threshold.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'too-many-survivors': {
        verdict: 'fail',
        text: 'Fewer than 10 faults were judged, and more of them survive than `max-survivors` allows.',
        whatToDo: 'Commit the ready tests, or add tests for the faults that the report lists.',
    },
    'no-function-changed': {
        verdict: 'nothing-to-test',
        text: 'No function changed: comments, formatting, types, moves and renames do not count.',
        whatToDo: 'Nothing.',
    },
    'only-tests-changed': {
        verdict: 'nothing-to-test',
        text: 'Only test files changed.',
        whatToDo: 'Nothing. `qtest mutate --files` judges sources that did not change.',
    },
    'only-deletions': {
        verdict: 'nothing-to-test',
        text: 'Code was only removed; no function that remains differs.',
        whatToDo: 'Nothing.',
    },
    'only-excluded-files': {
        verdict: 'nothing-to-test',
        text: 'Every changed source file is left out by a rule (generated, vendored, minified, configuration).',
        whatToDo: 'If one of them is written by hand, take away its mark in .gitattributes or its @generated line.',
    },
    'no-fault-possible': {
        verdict: 'nothing-to-test',
        text: 'The changed functions have no place for a fault that would be worth a test.',
        whatToDo: 'Nothing.',
    },
    'language-not-analysed': {
        verdict: 'not-analysed',
        text: 'The changed functions are in a language that QTest does not analyse.',
        whatToDo: 'See docs/support.md for the languages it reads.',
    },
    'framework-not-supported': {
        verdict: 'not-analysed',
        text: "The project's test runner is not supported.",
        whatToDo: 'See docs/support.md for the runners it drives.',
    },
    'baseline-red': {
        verdict: 'baseline-red',
        text: 'Tests fail without any fault. Their files were left out in the copy and the rest was judged, so figures are partial.',
        whatToDo: 'Mend the tests that are named, then run again.',
    },
    'no-tests-run': {
        verdict: 'no-verdict',
        text: 'Test files exist, but the runner ended without running a test.',
        whatToDo: "Run the project's tests by hand and look at what its configuration includes.",
    },
    'flaky-baseline': {
        verdict: 'no-verdict',
        text: 'Tests passed once and failed once with the code unchanged, so no result can be trusted.',
        whatToDo: 'Mend or leave out the tests that are named.',
    },
    'runner-failed': {
        verdict: 'no-verdict',
        text: 'The test runner could not start or gave no readable result.',
        whatToDo: "Run the project's tests by hand; the last lines that it printed are in the report.",
    },
    'runner-timeout': {
        verdict: 'no-verdict',
        text: 'The existing tests did not end in time.',
        whatToDo: 'Look for a test that never ends, or give them more time: `test-timeout` in qtest.yml.',
    },
    'dependencies-missing': {
        verdict: 'no-verdict',
        text: "The project's dependencies are not installed.",
        whatToDo: 'Install them (the message names the command) and run again.',
    },
    'sibling-not-built': {
        verdict: 'no-verdict',
        text: 'A package of the same workspace that the project imports is not built.',
        whatToDo: 'Build it (the message names the command) and run again.',
    },
    'module-does-not-load': {
        verdict: 'no-verdict',
        text: 'A changed module throws, hangs or exits when it is imported.',
        whatToDo: 'Mend the import, or move the work out of module level.',
    },
    'file-name-not-supported': {
        verdict: 'no-verdict',
        text: 'No import of the test runner can name the changed file.',
        whatToDo: 'Rename it: without `?`, `#`, `%`, backslash, tab or line break in its path.',
    },
    'engine-missing': {
        verdict: 'no-verdict',
        text: 'The mutation engine is not installed and could not be fetched; search and certificates worked without it.',
        whatToDo: 'Run once where `npm` reaches its registry.',
    },
    'engine-crashed': {
        verdict: 'no-verdict',
        text: 'The mutation engine ended with an error.',
        whatToDo: 'The last lines that it printed are in the report; please report them with `qtest doctor`.',
    },
    'engine-timeout': {
        verdict: 'no-verdict',
        text: 'The mutation engine did not end in time.',
        whatToDo: 'Look for a test that never ends, or give it more time: `test-timeout` in qtest.yml, fewer functions with `max-functions`.',
    },
    'tool-failed': {
        verdict: 'no-verdict',
        text: 'A tool that QTest drives failed.',
        whatToDo: 'The message says which and why; `qtest doctor` checks the tools one by one.',
    },
    'stale-report': {
        verdict: 'no-verdict',
        text: "The engine's report is not of this run, so it was not read.",
        whatToDo: 'Run again; if it comes back, please report it.',
    },
    'results-incomplete': {
        verdict: 'no-verdict',
        text: 'Fewer faults have a result than were planned.',
        whatToDo: 'Raise `max-wall` where the report names it as a limit that was hit. Else run again; if it comes back, please report it.',
    },
    'faults-not-run': {
        verdict: 'no-verdict',
        text: 'No fault was run.',
        whatToDo: 'See the messages beside this one for what came before.',
    },
    'nothing-judged': {
        verdict: 'no-verdict',
        text: 'Faults were injected, but none gave a result that can be judged.',
        whatToDo: 'The report lists each with its reason.',
    },
    'control-failed': {
        verdict: 'no-verdict',
        text: 'A control did not behave: a change of nothing was noticed, or one that breaks everything was not.',
        whatToDo: "Run the project's tests twice by hand; a test may depend on its order or on how the code is written.",
    },
    'switch-observed': {
        verdict: 'no-verdict',
        text: 'A result differs between the switch and a plain edit of the source: the code or a test can see that it is being mutated.',
        whatToDo: 'Look at the fault that is named; code that looks at its own text or globals behaves so.',
    },
    'covered-but-not-run': {
        verdict: 'no-verdict',
        text: 'Tests that reach faults were not run against them.',
        whatToDo: 'Run again; if it comes back, please report it with the runner and its version.',
    },
    'all-timeouts': {
        verdict: 'no-verdict',
        text: 'Every fault ended in a timeout, which says nothing about the tests.',
        whatToDo: 'The machine may be overloaded, or the tests wait for something that is not there.',
    },
    'needs-service': {
        verdict: 'no-verdict',
        text: 'Only tests that need a service reach the changed code, and the service is not there.',
        whatToDo: 'Start the service that is named where QTest runs, then run again.',
    },
    interrupted: {
        verdict: 'no-verdict',
        text: 'The run was interrupted; what it had found so far is kept.',
        whatToDo: 'Run again.',
    },
    internal: {
        verdict: 'no-verdict',
        text: 'QTest itself failed.',
        whatToDo: 'Please report the message.',
    },
    configuration: {
        verdict: 'configuration',
        text: 'The configuration or the command line is wrong.',
        whatToDo: 'The message says what is wrong, where, and what to write instead.',
    },
    budget: {
        verdict: 'any',
        text: 'The search was cut by its time limit; the verdict is about what was found until then.',
        whatToDo: 'Raise `--max-wall` for a full answer.',
    },
    sampled: {
        verdict: 'any',
        text: 'The change is large: only the functions that rank highest were judged.',
        whatToDo: 'Split the change, or raise `max-functions` in qtest.yml.',
    },
    'syntax-error': {
        verdict: 'any',
        text: 'A changed file does not parse; it was left out, the others were judged.',
        whatToDo: 'Mend the line that is named.',
    },
};
/** A reason of this run: the list's text, or `message` where the run knows better. An unknown code becomes `internal`. */
function reason(code, message) {
    if (isReasonCode(code))
        return { code, message: message || REASONS[code].text };
    return { code: 'internal', message: message ? `${code}: ${message}` : code };
}
/** What helps, for the code of a reason. */
function whatToDo(code) {
    return REASONS[isReasonCode(code) ? code : 'internal'].whatToDo;
}
function isReasonCode(code) {
    return Object.hasOwn(REASONS, code);
}


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rw: () => (/* reexport */ RUN_RESULT_VERSION),
  jj: () => (/* binding */ clampResult),
  a8: () => (/* binding */ parseRunResult),
  SS: () => (/* binding */ printRunResult)
});

// UNUSED EXPORTS: RUN_RESULT_LIMIT, runResultJsonSchema

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/verdict/run-result-schema.js
/**
 * RunResult: everything that one run found, in one JSON file (`--json`). Comments, reports and statuses are made from it alone,
 * so it is validated wherever it is read. Texts in it may come from the code under test: whoever shows them escapes them.
 */

const RUN_RESULT_VERSION = 1;
const count = schemas/* int */.Whr().min(0);
const milliseconds = schemas/* number */.aig().min(0);
/** Of the faults that were judged, how many some test notices. Always `judged` > 0: where nothing was judged there is no figure. */
const figure = schemas/* object */.Ikc({ noticed: count, judged: schemas/* int */.Whr().min(1) });
const verdict = schemas/* enum */.k5n([
    'pass',
    'nothing-to-test',
    'not-analysed',
    'fail',
    'baseline-red',
    'no-verdict',
    'configuration',
]);
/** A code of reasons.ts with its text for this run. */
const reason = schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
const tool = schemas/* object */.Ikc({
    version: schemas/* string */.YjP(),
    engines: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    /** `bubblewrap`, `docker`, `host`. */
    sandbox: schemas/* string */.YjP(),
    /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
    node: schemas/* string */.YjP().optional(),
    network: schemas/* boolean */.zMY().optional(),
    /** `none`, or provider and name. */
    model: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr(),
    configDigest: schemas/* string */.YjP(),
});
/** What the command line said, as given; what it did not say is absent. */
const asked = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['run', 'mutate', 'compare']),
    base: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    seed: schemas/* string */.YjP().optional(),
    iterations: schemas/* string */.YjP().optional(),
    maxWall: schemas/* string */.YjP().optional(),
    mode: schemas/* string */.YjP().optional(),
    gate: schemas/* string */.YjP().optional(),
    threshold: schemas/* string */.YjP().optional(),
});
const subject = schemas/* object */.Ikc({
    /** `owner/name`, or the folder's name on a laptop. */
    repository: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().optional(),
    /** As given or found: `main`. */
    baseRef: schemas/* string */.YjP(),
    baseSha: schemas/* string */.YjP(),
    /** `merge base with main`, `first parent of the merge`, `given`. */
    baseHow: schemas/* string */.YjP(),
    headSha: schemas/* string */.YjP(),
    mergeSha: schemas/* string */.YjP().optional(),
    ranOn: schemas/* enum */.k5n(['merge', 'head', 'work-tree']),
    filesChanged: count,
    functionsChanged: count,
    /** Fewer than functionsChanged where a large change was sampled. Both count functions of languages that are not analysed. */
    functionsSelected: count,
});
const policy = schemas/* object */.Ikc({
    mode: schemas/* enum */.k5n(['report', 'enforce']),
    gate: schemas/* enum */.k5n(['gaps', 'score']),
    /** Per cent; for `gate: score`. */
    threshold: schemas/* number */.aig().min(0).max(100).optional(),
    maxSurvivors: count,
    /** `2026-12-07`: report-only before this day. */
    enforceFrom: schemas/* string */.YjP().optional(),
    failOn: schemas/* enum */.k5n(['fail', 'error']),
    /** What this run would be under enforcement; present while it is not enforced and something was judged. */
    ifEnforced: schemas/* object */.Ikc({ verdict: schemas/* enum */.k5n(['pass', 'fail']), exitCode: schemas/* int */.Whr(), message: schemas/* string */.YjP() }).optional(),
    /** What the pull request's own change of the policy would do, in a sentence. */
    proposed: schemas/* string */.YjP().optional(),
});
const score = schemas/* object */.Ikc({
    /** Gate score with the tests that stand in the tree. */
    before: figure.optional(),
    /** The same after this run wrote its tests; equals `before` where it wrote none. */
    after: figure.optional(),
    /** With the tests that are ready to be committed. */
    withReady: figure.optional(),
    /** With these and the new values of the behaviour changes as tests. */
    withConfirmed: figure.optional(),
    /** Every fault of the changed functions that is not arid. */
    full: figure.optional(),
    killed: count,
    survived: count,
    noCoverage: count,
    timeout: count,
    compileError: count,
    /** Arid by rule (message text, logging): counted, never judged. */
    ignored: count,
    needsService: count,
    planned: count,
    /** True where a part could not be judged (a failing test file left out, a project not run). */
    partial: schemas/* boolean */.zMY(),
});
const baseline = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['green', 'red', 'flaky', 'needs-service', 'no-tests', 'crashed', 'timeout', 'not-run']),
    /** How often the tests ran. */
    runs: count,
    durationMs: milliseconds,
    /** Failing tests, as `file > title`. */
    failed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Test files that were left out in the copy because they fail without the change of a fault. */
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** Tests that fail because what they talk to is not there, as `file > title (what is missing)`; their files are left out too. */
    needsService: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const project = schemas/* object */.Ikc({
    /** Relative to the repository, `` for the root. */
    root: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** Id: `typescript`, `go`. */
    language: schemas/* string */.YjP(),
    /** `vitest`, `jest`, `mocha`, `node:test`, `none`; empty where the language is not analysed. */
    framework: schemas/* string */.YjP(),
    frameworkVersion: schemas/* string */.YjP().optional(),
    verdict,
    reasons: schemas/* array */.YOg(reason),
    score: figure.optional(),
    testsReaching: count,
    testsTotal: count,
    baseline,
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const changedFunction = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    language: schemas/* string */.YjP(),
    /** `root` of its project. */
    project: schemas/* string */.YjP(),
    lines: schemas/* object */.Ikc({ start: schemas/* int */.Whr(), end: schemas/* int */.Whr() }),
    kind: schemas/* enum */.k5n(['new', 'changed']),
    /** `tested` and `changed` were measured; the rest says why not. */
    status: schemas/* enum */.k5n([
        'tested',
        'changed',
        'needs-double',
        'needs-service',
        'unmutable',
        'unsupported',
        'stopped',
        'skipped',
    ]),
    /** In words, where it was not or only partly measured: ``reaches Postgres by `db/client.ts`; its 9 tests need the database``. */
    reason: schemas/* string */.YjP().optional(),
    waysTried: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Faults judged in it, and how many of them the tests in the tree notice. */
    noticed: count,
    judged: count,
    /** `noticed` with the ready tests. */
    noticedWithReady: count.optional(),
    testsReady: count,
    testsWritten: count.optional(),
    /** Inputs listed as behaviour changes. */
    changes: count,
});
/** One input that tells a fault apart from the code as it is. Texts as values.ts prints them. */
const noticedBy = schemas/* object */.Ikc({
    /** `splitCents(5, 1)` */
    case: schemas/* string */.YjP(),
    /** `[5]` */
    result: schemas/* string */.YjP(),
    /** `RangeError` */
    withFault: schemas/* string */.YjP(),
});
const survivor = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    /** Id of its function. */
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr().optional(),
    endColumn: schemas/* int */.Whr().optional(),
    original: schemas/* string */.YjP(),
    replacement: schemas/* string */.YjP(),
    operator: schemas/* string */.YjP(),
    /** 1 is shown first. */
    rank: schemas/* int */.Whr(),
    status: schemas/* enum */.k5n(['survived', 'no-coverage']),
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and not listed as a gap. */
    counted: schemas/* boolean */.zMY().optional(),
    /** The fault does not exist on base. */
    isNew: schemas/* boolean */.zMY(),
    /** A verified input that notices it: as a test ready to be committed or written by this run, or among the behaviour changes to confirm. */
    proof: schemas/* object */.Ikc({ by: schemas/* enum */.k5n(['ready-test', 'written-test', 'behaviour-change']), case: schemas/* string */.YjP() }).optional(),
    noticedBy: noticedBy.optional(),
    /** In a line, code between backticks: `` `parts < 1` -> `parts <= 1` ``. */
    label: schemas/* string */.YjP(),
    /** The whole source lines, without and with the fault; `line` is the first of them. */
    diff: schemas/* object */.Ikc({ before: schemas/* array */.YOg(schemas/* string */.YjP()), after: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    /** Tests that reach it and do not notice it. */
    coveredBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const behaviourChange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    /** `prorate(3000, 0, 0)` */
    call: schemas/* string */.YjP(),
    /** The test case, as generate/test-case.ts has it. */
    input: schemas/* unknown */.L5J(),
    /** Result on base and on head, as values.ts prints them. */
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    /** Code between backticks: `` `>` became `>=` ``; empty where no single hunk explains it. */
    cause: schemas/* string */.YjP(),
    /** Id of the change in this list that has the same cause and is listed first. */
    sameCauseAs: schemas/* string */.YjP().optional(),
    kind: schemas/* enum */.k5n(['crash', 'kind', 'value', 'message']),
    /** Undoing the cause breaks no test that stands in the tree. */
    unnoticed: schemas/* boolean */.zMY(),
    /** This run was asked to accept it, and wrote the new results as tests. */
    accepted: schemas/* boolean */.zMY().optional(),
    /** Command that shows it: `npx qtest compare --emit prorate`. */
    reproduce: schemas/* string */.YjP(),
});
const finding = schemas/* object */.Ikc({
    /** `broken-test`: a test of QTest's own, from an earlier run, that fails now. */
    kind: schemas/* enum */.k5n(['hang', 'crash', 'broken-test', 'note']),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    call: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
});
const funnel = schemas/* object */.Ikc({
    candidates: count,
    parsed: count,
    compiled: count,
    passed: count,
    stable: count,
    useful: count,
    kept: count,
    /** What each step dropped by reason, with one example. */
    rejected: schemas/* array */.YOg(schemas/* object */.Ikc({ step: schemas/* string */.YjP(), reason: schemas/* string */.YjP().optional(), count, example: schemas/* string */.YjP() })),
});
const test = schemas/* object */.Ikc({
    /** Id of the case. */
    id: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    /** Describe blocks and title, joined by ` > `. */
    name: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    /** `search`, `documented`, `existing-test`, `recorded`, `amplified`, or model and tier. */
    origin: schemas/* string */.YjP(),
    /** Ids of the faults that it alone notices. */
    kills: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** `ready`: not committed yet; `written`: by this run; `standing`: from an earlier run; `to-confirm`: has a changed result. */
    state: schemas/* enum */.k5n(['ready', 'written', 'standing', 'to-confirm']),
    call: schemas/* string */.YjP(),
    /** `[5]`, `throws RangeError`. */
    result: schemas/* string */.YjP(),
    /** Faults in a line each, code between backticks. */
    notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** For a test that is kept for reach alone: `branch for a non-integer`. */
    reaches: schemas/* string */.YjP().optional(),
});
const file = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(['create', 'update', 'delete']),
    /** Git blob that was read, for updates and deletions. */
    baseBlob: schemas/* string */.YjP().optional(),
    sha256: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    linesAdded: count.optional(),
});
const certificate = schemas/* object */.Ikc({
    testFile: schemas/* string */.YjP(),
    case: schemas/* string */.YjP(),
    titlePath: schemas/* array */.YOg(schemas/* string */.YjP()),
    fault: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['valid', 'stale', 'broken', 'edited']),
});
const dismissal = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['fault', 'behaviour-change']),
    reason: schemas/* string */.YjP(),
    date: schemas/* string */.YjP(),
    label: schemas/* string */.YjP(),
    /** `void`: the function changed since, the dismissal no longer counts. */
    status: schemas/* enum */.k5n(['active', 'void']),
    /** Added by this change. */
    isNew: schemas/* boolean */.zMY(),
});
const tokens = { usd: schemas/* number */.aig().min(0), inputTokens: count, outputTokens: count };
const run_result_schema_runResult = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(RUN_RESULT_VERSION),
    tool,
    asked,
    subject,
    verdict,
    exitCode: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(reason),
    policy,
    score,
    projects: schemas/* array */.YOg(project),
    functions: schemas/* array */.YOg(changedFunction),
    survivors: schemas/* array */.YOg(survivor),
    behaviourChanges: schemas/* array */.YOg(behaviourChange),
    findings: schemas/* array */.YOg(finding),
    funnel,
    tests: schemas/* array */.YOg(test),
    files: schemas/* array */.YOg(file),
    certificates: schemas/* array */.YOg(certificate),
    dismissed: schemas/* array */.YOg(dismissal),
    cost: schemas/* object */.Ikc({ ...tokens, byModel: schemas/* array */.YOg(schemas/* object */.Ikc({ model: schemas/* string */.YjP(), ...tokens })) }),
    /** Stages in the order in which they ran. */
    timings: schemas/* object */.Ikc({ totalMs: milliseconds, stages: schemas/* array */.YOg(schemas/* object */.Ikc({ stage: schemas/* string */.YjP(), ms: milliseconds })) }),
    /** By kind (`tests`, `faults`, `searches`, `observations`, `proofs`, `checks`): results asked for, and those that an earlier run had found. */
    reused: schemas/* array */.YOg(schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), asked: count, found: count })).optional(),
    limits: schemas/* object */.Ikc({ hit: schemas/* array */.YOg(schemas/* object */.Ikc({ limit: schemas/* string */.YjP(), message: schemas/* string */.YjP() })) }),
    /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
    mutationReport: schemas/* string */.YjP().optional(),
    /** Path or address of the HTML report. */
    report: schemas/* string */.YjP().optional(),
    /** Lists that were cut to keep the file within its limit. */
    truncated: schemas/* array */.YOg(schemas/* object */.Ikc({ list: schemas/* string */.YjP(), kept: count, total: count })),
});

;// CONCATENATED MODULE: ./build/src/verdict/run-result.js
/** Reading and writing RunResult files. Its shape is in run-result-schema.ts. */




/** Largest file that is written or read, in bytes of UTF-8. */
const RUN_RESULT_LIMIT = 5 * 1024 * 1024;
/** JSON Schema of the result file; docs/run-result.schema.json holds it. */
function runResultJsonSchema() {
    const schema = z.toJSONSchema(runResult, { io: 'input' });
    return { $schema: schema.$schema, title: 'QTest RunResult', ...schema };
}
/**
 * Reads a result file's text. Throws ConfigurationError naming the first fields that are wrong; `where` is the file's name as
 * the user knows it.
 */
function parseRunResult(text, where = 'the result file') {
    if (Buffer.byteLength(text) > RUN_RESULT_LIMIT) {
        throw new errors/* ConfigurationError */.j1(`${where} is larger than 5 MB, which QTest never writes. Make it anew with \`qtest run --json\`.`);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* ConfigurationError */.j1(`${where} is not JSON (${why}). Make it anew with \`qtest run --json\`.`);
    }
    const version = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version !== RUN_RESULT_VERSION) {
        throw new errors/* ConfigurationError */.j1(`${where} has schema version ${version}; this QTest reads version ${RUN_RESULT_VERSION}. Read it with the QTest that wrote it.`);
    }
    const parsed = run_result_schema_runResult.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues
        .slice(0, 3)
        .map((issue) => `${issue.path.join('.') || 'the top'}: ${issue.message}`);
    throw new errors/* ConfigurationError */.j1(`${where} is not a QTest result (${issues.join('; ')}). Make it anew with \`qtest run --json\`.`);
}
/** Lists that may be cut. What decides is not among them. */
const CLAMPABLE = [
    'certificates',
    'findings',
    'tests',
    'files',
    'dismissed',
    'survivors',
    'behaviourChanges',
    'functions',
];
/** The result as it is written: within `limit` bytes, the heaviest lists halved until it fits, each cut noted in `truncated`. */
function clampResult(result, limit = RUN_RESULT_LIMIT) {
    const totals = new Map(result.truncated.map((cut) => [cut.list, cut.total]));
    let clamped = result;
    while (Buffer.byteLength(printRunResult(clamped)) > limit) {
        const weights = CLAMPABLE.map((list) => ({ list, weight: JSON.stringify(clamped[list]).length }));
        const list = weights.sort((a, b) => b.weight - a.weight)[0]?.list;
        if (list === undefined || clamped[list].length === 0)
            break;
        const total = totals.get(list) ?? clamped[list].length;
        totals.set(list, total);
        const kept = clamped[list].slice(0, Math.floor(clamped[list].length / 2));
        const others = clamped.truncated.filter((cut) => cut.list !== list);
        clamped = { ...clamped, [list]: kept, truncated: [...others, { list, kept: kept.length, total }] };
    }
    return clamped;
}
/** The text of a result file. */
function printRunResult(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   ib: () => (/* binding */ isUnnoticed),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/** The score part of a RunResult. */
function scoreOf(input) {
    const counted = input.results.filter((result) => !input.dismissed.has(result.fault.id));
    const none = new Set();
    const before = figureOf(counted, none);
    const withReady = figureOf(counted, input.ready);
    const withConfirmed = figureOf(counted, new Set([...input.ready, ...input.confirmed]));
    const full = input.full && figureOf(input.full, none);
    const tally = (status) => counted.filter((result) => result.status === status).length;
    return {
        ...(before && { before, after: input.written ? (withReady ?? before) : before }),
        ...(withReady && { withReady }),
        ...(withConfirmed && { withConfirmed }),
        ...(full && { full }),
        killed: tally('killed'),
        survived: tally('survived'),
        noCoverage: tally('no-coverage'),
        timeout: tally('timeout'),
        compileError: tally('compile-error') + tally('runtime-error'),
        ignored: tally('ignored') + (input.results.length - counted.length),
        needsService: tally('needs-service'),
        planned: input.planned,
        partial: input.partial,
    };
}
/** Noticed of judged, where faults in `alsoNoticed` count as noticed; undefined when nothing was judged. */
function figureOf(results, alsoNoticed) {
    const judged = results.filter(isJudged);
    if (judged.length === 0)
        return undefined;
    const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
    return { noticed, judged: judged.length };
}
/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
function isJudged(result) {
    return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}
/** A gap: no test notices the fault. */
function isUnnoticed(result) {
    return result.status === 'survived' || result.status === 'no-coverage';
}


/***/ })

};
