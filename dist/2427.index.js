export const id = 2427;
export const ids = [2427];
export const modules = {

/***/ 84264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The user's cache folder (absolute); undefined where neither a home nor a cache folder is set. */
function cacheFolder(env) {
    const home = env['HOME'] || env['USERPROFILE'];
    const named = env['XDG_CACHE_HOME'] ?? '';
    // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
    return node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(named) ? named : home && node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, '.cache');
}


/***/ }),

/***/ 20997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ baseSideOf)
/* harmony export */ });
/** What a session needs of base; files that are left out are as on head. */
function baseSideOf({ files, moved }) {
    const judged = files.filter(({ excludedBy }) => excludedBy === undefined);
    const onBase = new Set(judged.flatMap(({ path, basePath = path, baseText }) => (baseText === undefined ? [] : [basePath])));
    return {
        files: judged.flatMap(({ path, basePath = path, baseText, headText }) => baseText === undefined ? [] : [{ ...(headText === undefined ? {} : { path }), basePath, text: baseText }]),
        headOnly: judged.flatMap(({ path, headText }) => (headText === undefined || onBase.has(path) ? [] : [path])),
        moved,
    };
}


/***/ }),

/***/ 45288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Equal for two changes of the same functions to the same code, judged by the same settings; 12 hexadecimal digits. */
function digestOf(change, { configDigest }) {
    const functions = change.functions.map(({ id, head }) => `${id} ${head.digest}`).sort();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([configDigest, functions]))
        .digest('hex')
        .slice(0, 12);
}


/***/ }),

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ blobName),
/* harmony export */   eW: () => (/* binding */ cachedOutlines)
/* harmony export */ });
/* unused harmony export outlineKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The language with outlines from the store, also for the sessions that it opens: a content that the store knows is not read
 * again. A language that does not name its reader stays as it is.
 */
async function cachedOutlines(language, store, count) {
    const reader = await language.reader?.();
    if (reader === undefined)
        return language;
    const outline = async (path, text) => {
        const blob = outlineKey(path, text);
        const known = store.outlines(reader, [blob]).get(blob);
        count.asked++;
        if (known !== undefined) {
            count.found++;
            return known;
        }
        const fresh = await language.outline(path, text);
        store.putOutlines([{ reader, blob, outline: fresh }]);
        return fresh;
    };
    return {
        ...language,
        outline,
        open: (project, workspace, signal) => language.open(project, workspace, signal, outline),
    };
}
/** The ending of a file, then `blobName`: the same text reads differently as .ts and .tsx. */
function outlineKey(path, text) {
    return `${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}:${blobName(text)}`;
}
/** The name that git gives to a content. */
function blobName(text) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 97108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel),
  T: () => (/* binding */ storePath)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache-folder.js
var cache_folder = __webpack_require__(84264);
// EXTERNAL MODULE: ./build/src/model/cached-outlines.js
var cached_outlines = __webpack_require__(61589);
;// CONCATENATED MODULE: ./build/src/model/memory.js
/** Results of earlier runs: asked for by what they rest on, never trusted further than their form. */

class Memory {
    #store;
    #times = new Map();
    #use = new Map();
    constructor(store) {
        this.#store = store;
    }
    /**
     * The place of the result that rests on `grounds`. What is asked for again in the same run has a place of its own: tests that
     * run twice to see whether they are steady were run twice.
     */
    slot(kind, grounds, schema) {
        const rest = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([kind, ...grounds]))
            .digest('hex');
        const time = (this.#times.get(rest) ?? 0) + 1;
        this.#times.set(rest, time);
        const key = (of) => `${kind}:${rest}:${of}`;
        const known = parsed(this.#store.result(key(time)), schema);
        const use = this.#use.get(kind) ?? { asked: 0, found: 0 };
        this.#use.set(kind, { asked: use.asked + 1, found: use.found + Number(known !== undefined) });
        return {
            known,
            put: (value) => this.#store.putResult(key(time), JSON.stringify(value)),
            forget: () => {
                for (let of = 1; of <= time; of++)
                    this.#store.forgetResult(key(of));
            },
        };
    }
    get use() {
        return this.#use;
    }
}
function parsed(json, schema) {
    if (json === undefined)
        return undefined;
    try {
        const value = JSON.parse(json);
        // Not what the schema makes of it, which has other members or the same ones in another order.
        return schema.safeParse(value).success ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/model/store.js
var model_store = __webpack_require__(59234);
;// CONCATENATED MODULE: ./build/src/model/model.js
/** The model of a repository: what QTest read in its files, remembered between runs. */








/** Outlines that a store keeps beyond those of the present run; some 3 kB each. */
const KEEP = 20_000;
/** Stores of repositories that were not looked at for so long are removed. */
const UNUSED_MS = 90 * 24 * 60 * 60_000;
/** Opens the model of the repository at `root`, an absolute path. Never fails: what is wrong with the store is told on stderr. */
async function openModel(root, languages, surroundings) {
    const place = storePath(root, surroundings);
    const store = await (0,model_store/* openStore */.C)(place ?? ':memory:');
    const told = tellNotice(store, undefined, surroundings);
    if (place !== undefined && !surroundings.env['QTEST_MODEL'])
        await removeUnused(external_node_path_.dirname(place), surroundings.now());
    const count = { asked: 0, found: 0 };
    return {
        memory: new Memory(store),
        languages: await Promise.all(languages.map((language) => (0,cached_outlines/* cachedOutlines */.eW)(language, store, count))),
        [Symbol.dispose]() {
            if (count.asked > 0)
                store.endRun(count, KEEP);
            store[Symbol.dispose]();
            tellNotice(store, told, surroundings);
        },
    };
}
/** The store's file for a repository; undefined where neither a home nor a cache folder is set. */
function storePath(root, { env, cwd }) {
    if (env['QTEST_MODEL'])
        return external_node_path_.resolve(cwd, env['QTEST_MODEL']);
    const cache = (0,cache_folder/* cacheFolder */.n)(env);
    if (!cache)
        return undefined;
    const name = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.realpathSync)(root)).digest('hex').slice(0, 16);
    return external_node_path_.join(cache, 'qtest/model', `${name}.sqlite`);
}
function tellNotice(store, told, { stderr }) {
    const { notice } = store;
    if (notice !== undefined && notice !== told)
        stderr.write(`notice: ${notice}\n`);
    return notice;
}
/** Repositories come and go; nobody else removes their stores. */
async function removeUnused(folder, now) {
    const names = await (0,promises_.readdir)(folder).catch(passMissing([]));
    for (const name of names.filter((one) => one.endsWith('.sqlite'))) {
        const file = external_node_path_.join(folder, name);
        const changed = await (0,promises_.stat)(file).then(({ mtimeMs }) => mtimeMs, passMissing(now));
        if (now - changed <= UNUSED_MS)
            continue;
        for (const ending of ['', '-wal', '-shm'])
            await (0,promises_.rm)(file + ending, { force: true });
    }
}
/** A folder that could not be made, or a file that another run removed just now. */
function passMissing(value) {
    return (error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES')
            return value;
        throw error;
    };
}


/***/ }),

/***/ 47133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XU: () => (/* binding */ UPGRADE),
  Lt: () => (/* binding */ checkOutWith),
  CP: () => (/* binding */ onHeadsPackages),
  aG: () => (/* binding */ upgradeText),
  Y8: () => (/* binding */ upgradesSince)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/sandbox/copy/installed-view.js
var installed_view = __webpack_require__(7747);
// EXTERNAL MODULE: ./build/src/sandbox/programs/run-folder.js
var run_folder = __webpack_require__(5907);
;// CONCATENATED MODULE: ./build/src/change/checkout.js
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
/** A revision beside the work tree, as a repository of its own that borrows the objects and the installed packages. */






/** Author of commits that never leave the checkout. */
const NOBODY = { NAME: 'QTest', EMAIL: 'qtest@localhost', DATE: '2024-01-01T00:00:00Z' };
const AUTHOR = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((who) => Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value])));
/**
 * Checks out `head` of the repository at `root` on a commit whose only parent is base, so that the two are compared as they are and not with
 * what they have in common. Texts, by path, are laid over base's. Packages are those that are installed in the work tree.
 * Throws ConfigurationError for unknown revisions.
 */
async function checkOut(root, base, head, texts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = await known(root, head);
        const before = await known(root, base);
        const folder = (0,run_folder/* newPart */.c5)('head');
        const undo = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        undo.defer(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
        await (0,git/* runGit */.EO)(root, ['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder]);
        await (0,git/* runGit */.EO)(folder, ['checkout', '--quiet', '--detach', wanted]);
        await (0,promises_.appendFile)(external_node_path_.join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
        await (0,installed_view/* linkPackages */.q)(root, folder);
        const laid = await texts?.(folder, before);
        const parent = laid && laid.size > 0 ? await withTexts(folder, before, laid) : before;
        await (0,git/* runGit */.EO)(folder, ['reset', '--quiet', '--soft', await commit(folder, `${wanted}^{tree}`, parent)]);
        const keep = undo.move();
        return { root: folder, base: parent, before, head: wanted, [Symbol.asyncDispose]: () => keep.disposeAsync() };
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
/** A commit that is `sha` but for these texts, by path. */
async function withTexts(folder, sha, texts) {
    const index = external_node_path_.join(folder, '.git', 'qtest-index');
    const env = { GIT_INDEX_FILE: index };
    await (0,git/* runGit */.EO)(folder, ['read-tree', sha], { env });
    for (const [file, text] of texts) {
        const blob = await (0,git/* runGit */.EO)(folder, ['hash-object', '-w', '--stdin'], { input: text });
        const entry = `100644,${blob.stdout.toString('utf8').trim()},${file}`;
        await (0,git/* runGit */.EO)(folder, ['update-index', '--cacheinfo', entry], { env });
    }
    const tree = await (0,git/* runGit */.EO)(folder, ['write-tree'], { env });
    return await commit(folder, tree.stdout.toString('utf8').trim());
}
async function commit(folder, tree, parent) {
    const parents = parent === undefined ? [] : ['-p', parent];
    const { stdout } = await (0,git/* runGit */.EO)(folder, ['commit-tree', tree, ...parents, '-m', 'compared'], { env: AUTHOR });
    return stdout.toString('utf8').trim();
}
async function known(root, revision) {
    for (const name of [revision, `origin/${revision}`]) {
        const sha = await (0,git/* commitOf */.D3)(root, name);
        if (sha !== undefined)
            return sha;
    }
    throw new errors/* ConfigurationError */.j1(`"${revision}" is no branch, tag or commit here. Fetch it, or give another: git fetch --tags`);
}

// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(23370);
// EXTERNAL MODULE: ./build/src/model/outline.js
var outline = __webpack_require__(99521);
;// CONCATENATED MODULE: ./build/src/old-packages.js
/** Base's side of a comparison with older versions of packages than are installed: what all languages say of them, together. */



/** `NAME@OLD..NEW`, where NEW may be left out. */
const UPGRADE = /^(?<name>(?:@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][\w.~-]*)@(?<old>\d[\w.+-]*?)(?:\.\.(?<next>\d[\w.+-]*))?$/;
/** What the lock files of `root` hold in another version than at its commit `base`. They are a stranger's text: odd names are left out. */
async function upgradesSince(root, base) {
    const found = await Promise.all((await able()).map(async (language) => (await language.upgrades?.(root, base)) ?? []));
    return found.flat().filter((upgrade) => UPGRADE.test(upgradeText(upgrade)));
}
/** `head` checked out on `base`, whose imports of these packages lead to the old versions. Throws as `checkOut` and `withOldVersions` do. */
async function checkOutWith({ root, base, head }, upgradesOf, { signal, stderr }) {
    const causes = new Map();
    const progress = (line) => void stderr.write(`${line}\n`);
    const checkout = await checkOut(root, base, head, async (folder, revision) => {
        const texts = new Map();
        const upgrades = await upgradesOf(folder, revision);
        for (const language of await able()) {
            const old = await language.withOldVersions?.({ folder, revision, upgrades, signal, progress });
            for (const [file, text] of old?.texts ?? [])
                texts.set(file, text);
            for (const [file, cause] of old?.causes ?? [])
                causes.set(file, cause);
        }
        return texts;
    });
    return { checkout, causes };
}
/** What a report has to say where base's changed files import packages that its lock files have in other versions than head's. */
async function onHeadsPackages(language, files, upgrades) {
    if (upgrades.length === 0)
        return undefined;
    const onBase = files.flatMap(({ path, baseText }) => baseText === undefined ? [] : [language.outline(path, baseText)]);
    const imported = (await Promise.all(onBase)).flatMap(({ imports }) => imports.filter(({ typeOnly }) => !typeOnly));
    const used = upgrades.filter(({ name }) => imported.some(({ specifier }) => (0,outline/* leadsTo */.R)(specifier, name)));
    if (used.length === 0)
        return undefined;
    const which = used.map(({ name, old, next }) => `${name} ${old}, not ${next}`).join('; ');
    return `Base ran with the packages of head, though its lock file has ${which}; \`qtest compare --head HEAD --base-packages\` runs it with those`;
}
/** `ms@2.0.0..2.1.3` */
function upgradeText({ name, old, next }) {
    return `${name}@${old}${next === undefined ? '' : `..${next}`}`;
}
async function able() {
    return (await (0,registry/* languages */.e)()).filter((language) => language.withOldVersions);
}


/***/ }),

/***/ 92427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/generate/case-text.js + 1 modules
var case_text = __webpack_require__(91258);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/src/generate/llm/answers.js
var answers = __webpack_require__(87134);
// EXTERNAL MODULE: ./build/src/generate/llm/sections.js
var llm_sections = __webpack_require__(52949);
;// CONCATENATED MODULE: ./build/src/generate/llm/critic.js
/**
 * Asks what a large model takes for equivalent, and for wrong. In each request stand some of which the answer is known (faults that tests
 * notice; results with a fault in place): an answer that fails on them counts for nothing.
 */



/** Raised whenever the texts below change. */
const VERSION = 1;
const TOKENS_EACH = 80;
const EDITS = `You judge edits of a function. ${llm_sections/* DATA_RULE */.a0}
For each edit say whether the function gives the same as before for every input that its types admit: then it is equivalent. Edits that some input tells apart are not.
The reason says in one sentence of at most 140 characters what in the code makes it so.
Answer with JSON alone, as the schema says, with all edits.`;
const RESULTS = `You look for bugs in results of a function. ${llm_sections/* DATA_RULE */.a0}
For each result say whether it is wrong by what the function's name, documentation and types promise. Some may be wrong, most are right.
Of a wrong one give what is expected in its place, written as the results are, and in one sentence of at most 100 characters the reason.
Answer with JSON alone, as the schema says, with all results.`;
/** Which of the edits no input tells apart. */
function equivalenceQuestion(asked) {
    const text = asked.edits.map((edit, at) => [`Edit ${at + 1}`, ...(0,llm_sections/* editLines */.SA)(edit)].join('\n'));
    const one = schemas.object({ edit: schemas.int(), equivalent: schemas.boolean(), reason: schemas.string() });
    const schema = schemas.object({ edits: schemas.array(one) });
    return question('equivalence', EDITS, asked, { title: 'The edits; - is the code, + what comes in its place:', text }, {
        told: listOf('edits', { edit: (0,answers/* numberOf */.rl)(text), equivalent: BOOLEAN, reason: TEXT }),
        schema: schema.transform(({ edits }) => (0,answers/* eachOnce */.B)(edits.map(({ edit, equivalent, reason }) => ({ at: edit - 1, yes: equivalent, reason })), text.length)),
    });
}
/** Which of the results are wrong. */
function resultsQuestion(asked) {
    const text = asked.results.map(({ call, result }, at) => `Result ${at + 1}: ${call}: ${result}`);
    const one = schemas.object({ result: schemas.int(), wrong: schemas.boolean(), expected: schemas.string().optional(), reason: schemas.string() });
    const schema = schemas.object({ results: schemas.array(one) });
    return question('critic', RESULTS, asked, { title: 'The results:', text }, {
        told: listOf('results', { result: (0,answers/* numberOf */.rl)(text), wrong: BOOLEAN, expected: TEXT, reason: TEXT }),
        schema: schema.transform(({ results }) => (0,answers/* eachOnce */.B)(results.map(({ result, wrong, expected, reason }) => ({ at: result - 1, yes: wrong, reason, expected })), text.length)),
    });
}
function question(purpose, system, { file, code }, list, form) {
    const sections = [
        { title: `From ${file}:`, text: code, isData: true, needed: true },
        { title: list.title, text: list.text.join('\n'), isData: true, needed: true },
    ];
    return {
        ...form,
        tier: 3,
        purpose,
        version: VERSION,
        temperature: 0,
        maxOutput: TOKENS_EACH * list.text.length,
        minOutput: TOKENS_EACH * list.text.length,
        prompt: (bytes) => (0,llm_sections/* promptIn */.ox)(bytes, system, sections),
    };
}
const BOOLEAN = { type: 'boolean' };
const TEXT = { type: 'string' };
function listOf(name, properties) {
    return (0,answers/* closed */.$h)({ [name]: { type: 'array', items: (0,answers/* closed */.$h)(properties) } });
}

// EXTERNAL MODULE: ./build/src/generate/llm/function-text.js
var function_text = __webpack_require__(32053);
// EXTERNAL MODULE: ./build/src/generate/llm/sentence.js
var sentence = __webpack_require__(46868);
// EXTERNAL MODULE: ./build/src/generate/test-case.js
var test_case = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/src/short-text.js
var short_text = __webpack_require__(6859);
// EXTERNAL MODULE: ./build/src/compare/behaviour-change.js
var behaviour_change = __webpack_require__(65531);
// EXTERNAL MODULE: ./build/src/mutate/fault-text.js
var fault_text = __webpack_require__(27314);
// EXTERNAL MODULE: ./build/src/mutate/select.js
var mutate_select = __webpack_require__(69018);
// EXTERNAL MODULE: ./build/src/verify/choose.js
var choose = __webpack_require__(96630);
// EXTERNAL MODULE: ./build/src/verdict/lines.js
var lines = __webpack_require__(20820);
// EXTERNAL MODULE: ./build/src/verdict/reasons.js
var verdict_reasons = __webpack_require__(94018);
// EXTERNAL MODULE: ./build/src/verdict/score.js
var verdict_score = __webpack_require__(69257);
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
    const unmet = unmetFindings(project, runPolicy);
    if (policy.gate === 'gaps') {
        const gaps = unnoticed.filter((id) => !project.onBase.has(id) && project.proven.has(id));
        const closed = gaps.filter((id) => project.written?.has(id)).length;
        const counts = { gaps: gaps.length, closed, unnoticed: unnoticed.length };
        return { ...scored, verdict: 'pass', reasons: notes, unmet, ...counts };
    }
    return {
        ...scored,
        verdict: 'pass',
        reasons: notes,
        unmet: [...unmetScore(project.name, policy, score), ...unmet],
        gaps: 0,
        closed: 0,
        unnoticed: 0,
    };
}
function unmetFindings({ findings = 0, name }, policy) {
    if (policy.findings !== 'fail' || findings === 0)
        return [];
    const place = name ? ` in ${name}` : '';
    return [(0,verdict_reasons/* reason */.l)('findings', `${findings} ${findings === 1 ? 'finding' : 'findings'}${place}.`)];
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
            ? noVerdict(waitingCode(baseline), waitingText(baseline))
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
            return noVerdict(waitingCode(baseline), waitingText(baseline));
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
/** What tests wait for may be there, on the other side of the sandbox. */
function waitingCode({ openings = [] }) {
    return openings.length > 0 ? 'sandbox-blocked' : 'needs-service';
}
/** What to add to qtest.yml, in words. */
function toAdd(openings) {
    return `add ${openings.map((line) => `\`${line}\``).join(' and ')} to qtest.yml on the base branch`;
}
/** Undefined where no test waits for a service. */
function waitingText({ needsService = [], openings = [] }) {
    if (needsService.length === 0)
        return undefined;
    const verb = needsService.length === 1 ? '1 test needs' : `${needsService.length} tests need`;
    if (openings.length === 0)
        return `${verb} a service that is not there: ${(0,short_text/* firstFew */.Dt)(needsService)}.`;
    return `${verb} what the sandbox keeps from them: ${(0,short_text/* firstFew */.Dt)(needsService)}. To let it in, ${toAdd(openings)}.`;
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
    const code = waitingCode(baseline);
    if (waiting === 0)
        return named ? [(0,verdict_reasons/* reason */.l)(code, named)] : [];
    const verb = waiting === 1 ? 'fault is' : 'faults are';
    const text = `${waiting} ${verb} reached only by tests that need a service; not counted.`;
    return [(0,verdict_reasons/* reason */.l)(code, named ? `${text} ${named}` : text)];
}

// EXTERNAL MODULE: ./build/src/verdict/untested.js
var verdict_untested = __webpack_require__(86037);
;// CONCATENATED MODULE: ./build/src/verdict/entries.js









/** One entry a changed function of the project, with what of it was measured. */
function functionEntries(run, input) {
    return run.functions.map((fn) => {
        const results = selectedResults(run).filter((r) => r.fault.function === fn.id && (0,verdict_score/* isJudged */.sL)(r));
        const unnoticed = results.filter(verdict_score/* isUnnoticed */.ib);
        const ready = provenBy(run, (kept) => kept.bucket !== 'changed');
        const changes = run.changes.filter((c) => c.function === fn.id && c.kind !== 'message').length;
        const kept = run.verified?.kept.filter(({ about: [first] }) => first === fn.id) ?? [];
        const written = kept.filter((k) => isWritten(k, input)).length;
        const reason = whyNot(run, fn);
        const untested = (0,verdict_untested/* whyUntested */.z)(run, fn);
        return {
            id: fn.id,
            file: fn.file,
            name: fn.name,
            language: run.project.language,
            project: run.project.root,
            lines: { start: fn.head.line, end: fn.head.endLine },
            kind: fn.kind,
            digest: fn.head.digest,
            status: reason?.status ?? (changes > 0 ? 'changed' : 'tested'),
            ...(reason ? { reason: reason.text } : {}),
            ...(untested ? { untested } : {}),
            waysTried: waysTried(run, fn),
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
function waysTried({ exploration, recording }, { file }) {
    if (!exploration)
        return [];
    return recording?.calls.some(({ of }) => of.file === file) ? ['call', 'recorded'] : ['call'];
}
/** Why a function was not, or only partly, measured. */
function whyNot(run, fn) {
    const failure = run.failures[0];
    if (failure && !run.exploration)
        return { status: 'stopped', text: firstLine(failure.message) };
    const isComparison = !run.before && !run.verified;
    if (isComparison && run.exploration?.uncompared.includes(fn.id)) {
        return { status: 'stopped', text: "base's code does not load, so there is nothing to compare with" };
    }
    const stopped = run.exploration?.stopped.find((s) => s.function === fn.id);
    const own = new Set(run.faults.filter((f) => f.function === fn.id).map((f) => f.id));
    const isAbout = (kept) => kept.about.includes(fn.id);
    const differs = run.changes.some((c) => c.function === fn.id);
    const told = run.verified ? run.verified.kept.some(isAbout) : [...own].some((id) => isTold(run, id));
    const noticedSomething = differs || (told ?? false);
    const unasked = (run.before?.results ?? []).filter((r) => r.fault.function === fn.id);
    if (!noticedSomething && unasked.length > 0 && unasked.every((r) => r.status === 'needs-service')) {
        return { status: 'needs-service', text: waitingTestsText(run) };
    }
    const judged = unasked.filter(verdict_score/* isJudged */.sL);
    // Whatever stopped the search, it had nothing left to find.
    if (judged.length > 0 && !judged.some(verdict_score/* isUnnoticed */.ib))
        return undefined;
    const isNoticed = (run.before?.results ?? []).some((r) => r.fault.function === fn.id && r.status === 'killed');
    // Its own tests measure a component, though no search does.
    if (stopped?.code === 'component' && isNoticed)
        return { status: 'tested', text: stopped.reason };
    if (stopped && !noticedSomething)
        return { status: stopped.code === 'opaque' ? 'needs-double' : 'stopped', text: stopped.reason };
    if (!noticedSomething && !run.faults.some((f) => f.function === fn.id && f.arid === undefined)) {
        // A comparison asks no fault: the inputs of what leads there were run.
        if (run.exploration && !run.verified && fn.base)
            return undefined;
        const leftOut = run.faults.some((f) => f.function === fn.id && f.arid === 'exclude-operators');
        const text = leftOut
            ? 'every kind of fault that it could have is left out (`exclude-operators`)'
            : 'holds nothing in which a fault could be injected';
        return { status: 'unmutable', text };
    }
    if (run.exploration && !noticedSomething && !isNoticed) {
        return { status: 'stopped', text: 'no input was found that tells one of its faults apart' };
    }
    return undefined;
}
/** A comparison asks no more of inputs than that they came there; a search whose tests were not verified, that they told the fault apart. */
function isTold({ exploration, before }, fault) {
    if (!exploration)
        return false;
    return before ? exploration.killed.includes(fault) : !exploration.unreached.includes(fault);
}
function waitingTestsText({ baseline: { waiting, openings = [] } }) {
    const tests = waiting.length === 1 ? 'its test needs' : `its ${waiting.length} tests need`;
    const missing = waiting[0]?.missing ?? '';
    if (openings.length > 0)
        return `${tests} what the sandbox keeps from it (${missing}): ${toAdd(openings)}`;
    return `${tests} a service that is not there (${missing})`;
}
/** True for a kept test that stands in the work tree now. */
function isWritten(kept, { written, options }) {
    return written && (kept.bucket !== 'changed' || options.acceptChanges);
}
/**
 * Faults that no standing test notices: those with a verified input first, then those that are told before those of the full figure alone,
 * those on changed lines before others, new ones before old; of such as are alike in this, the most telling of each function before the second of any.
 */
function survivorEntries(runs, dismissed, input) {
    const entries = runs.flatMap((run) => {
        const unnoticed = (run.before?.results ?? []).filter((r) => (0,verdict_score/* isUnnoticed */.ib)(r) && !dismissed.has(r.fault.id));
        const hunks = new Map(run.functions.map((fn) => [fn.id, fn.hunks]));
        const faults = unnoticed.map(({ fault }) => fault);
        const beside = new Set((0,mutate_select/* toldBeside */.IC)(faults, run.selected, hunks).map(({ id }) => id));
        return unnoticed.map((result) => ({
            run,
            result,
            told: run.selected.has(result.fault.id) || beside.has(result.fault.id),
            onChangedLine: (0,mutate_select/* isOnChangedLine */._v)(result.fault, { hunks }),
        }));
    });
    const weight = ({ run, result, told, onChangedLine }) => (proofOf(run, result.fault.id) ? 0 : 8) +
        (told ? 0 : 4) +
        (onChangedLine ? 0 : 2) +
        (run.onBase.has(result.fault.id) ? 1 : 0);
    const byTelling = entries.toSorted((a, b) => (0,mutate_select/* moreTelling */["do"])(a.result.fault, b.result.fault));
    const groups = Map.groupBy(byTelling, (entry) => `${weight(entry)} ${entry.result.fault.function}`);
    const turns = new Map([...groups.values()].flatMap((group) => group.map((entry, turn) => [entry, turn])));
    const turn = (entry) => turns.get(entry) ?? 0;
    return entries
        .sort((a, b) => weight(a) - weight(b) ||
        turn(a) - turn(b) ||
        compareText(a.result.fault.file, b.result.fault.file) ||
        a.result.fault.start - b.result.fault.start)
        .map(({ run, result, told }, i) => survivor(run, result, i + 1, { ...input, told }));
}
/** What a case gives with a fault under which the search saw no end. */
const ENDLESS = { steps: [], state: [], stubs: [], failed: 'hang' };
function survivor(run, { fault, status, coveredBy }, rank, input) {
    const source = run.files.find((f) => f.path === fault.file);
    const kept = proofOf(run, fault.id);
    const kill = kept?.explored.kills.find((k) => k.fault === fault.id);
    const seen = kill?.seen ?? (kept && (0,choose/* isEndless */.t)(kept.explored, fault.id) ? ENDLESS : undefined);
    const [result, withFault] = seen && kept ? (0,case_text/* differingTexts */.tk)(kept.explored.outcome, seen, kept.explored.case.act) : ['', ''];
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
        ...(input.told && !run.selected.has(fault.id) ? { toldBeside: true } : {}),
        status: status === 'no-coverage' ? 'no-coverage' : 'survived',
        isNew: !run.onBase.has(fault.id),
        ...(kept ? { proof: { by: proofKind(kept, input), case: kept.explored.case.id } } : {}),
        ...(kept && seen ? { noticedBy: { case: call, result, withFault } } : {}),
        label: (0,fault_text/* faultText */.I)(fault),
        ...(source ? { diff: (0,lines/* editedLines */.b)(source.headText, fault.start, fault.end, fault.replacement) } : {}),
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
function changeEntries(run, { written, options, certified }) {
    const first = new Map();
    return run.changes.map((change) => {
        const owner = run.functions.find((f) => f.id === change.function);
        const [base, head] = (0,case_text/* differingTexts */.tk)(change.base, change.head, change.case.act);
        const key = (0,behaviour_change/* causeKey */.r)(change);
        const same = first.get(key);
        if (same === undefined)
            first.set(key, change.id);
        return {
            id: change.id,
            function: change.function,
            file: change.cause.file,
            line: change.cause.lines.start,
            call: (0,case_text/* callText */.WT)(change.case, run.project.name),
            input: change.case,
            base,
            head,
            cause: [change.cause.text, owner ? placeOnBase(owner) : ''].filter(Boolean).join(', '),
            ...(same === undefined ? {} : { sameCauseAs: same }),
            kind: change.kind,
            unnoticed: isCauseUnnoticed(run, change),
            ...(written && (options.acceptChanges || change.accepted) ? { accepted: true } : {}),
            ...(isHeld(run, change, certified) ? { held: true } : {}),
            reproduce: change.reproduce ?? `npx qtest compare --emit ${owner?.name ?? change.function}`,
        };
    });
}
/** Where base has a function that moved or was renamed; empty where it is as on head. */
function placeOnBase({ file, name, base }) {
    if (!base)
        return '';
    const plain = (of) => of.replace('.prototype.', '.');
    const was = plain(base.function.name) === plain(name) ? '' : `\`${base.function.name}\``;
    const where = base.file === file ? '' : `in \`${base.file}\``;
    return was || where ? `${[was, where].filter(Boolean).join(' ')} on base` : '';
}
/** A test of QTest's own notices when the cause is undone: somebody committed it, knowing the result. */
function isHeld(run, change, certified) {
    const result = run.before?.results.find((r) => r.fault.id === change.cause.fault);
    return result?.status === 'killed' && (result.killedIn ?? []).some((file) => certified.includes(file));
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
            function: kept.about[0],
            origin: kept.explored.case.provenance,
            kills: [...kept.proven],
            state: isWritten(kept, input) ? 'written' : kept.bucket === 'changed' ? 'to-confirm' : 'ready',
            call: (0,case_text/* callText */.WT)(kept.explored.case, run.project.name),
            result: (0,case_text/* outcomeText */.EL)(kept.explored.outcome),
            notices: kept.proven.flatMap((id) => {
                const fault = faults.get(id);
                return fault ? [(0,fault_text/* faultText */.I)(fault)] : [];
            }),
            ...(kept.reason ? { reason: kept.reason } : {}),
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

;// CONCATENATED MODULE: ./build/src/asking/critic.js








/** Of a run. */
const MAX_EQUIVALENCE = 3;
const MAX_RESULTS = 2;
const MAX_DOUBTS = 2;
/** Of one request: what is asked, and what is known. */
const MAX_ASKED = 5;
const MAX_KNOWN = 3;
/** `survivors` in the order in which they are told. */
async function criticise(llm, runs, survivors, now) {
    const started = now();
    const equivalent = await equivalents(llm, runs, survivors);
    const doubts = await doubtsOf(llm, runs);
    return { equivalent, doubts, ms: now() - started };
}
/** Faults that nothing tells apart, of the functions that are told first. */
async function equivalents(llm, runs, survivors) {
    const open = survivors.filter(({ proof, counted, toldBeside }) => !proof && (counted !== false || toldBeside));
    const found = new Map();
    let requests = 0;
    for (const [id, own] of Map.groupBy(open, (one) => one.function)) {
        const scene = sceneOf(id, runs);
        if (!scene || requests >= MAX_EQUIVALENCE)
            continue;
        const ids = new Set(own.map((one) => one.id));
        const faults = scene.run.faults.filter((one) => ids.has(one.id) && one.file === scene.fn.file).slice(0, MAX_ASKED);
        const known = noticedIn(scene).slice(0, MAX_KNOWN);
        if (known.length === 0 || faults.length === 0)
            continue;
        const all = [...faults, ...known].toSorted((a, b) => (a.id < b.id ? -1 : 1));
        const edits = all.map(({ start, end, replacement }) => (0,lines/* editedLines */.b)(scene.text, start, end, replacement));
        requests += 1;
        const said = await llm.consult(equivalenceQuestion({ file: scene.fn.file, code: scene.code, edits }));
        if (!said || !passes(said.answer, all, known, false))
            continue;
        for (const { at, yes, reason } of said.answer) {
            const fault = all[at];
            const about = [scene.code, ...(edits[at]?.after ?? [])].join('\n');
            const text = yes && fault ? (0,sentence/* sentenceOf */.$)(reason, about) : undefined;
            if (fault && text !== undefined)
                found.set(fault.id, { by: nameOf(said.by), text });
        }
    }
    return found;
}
/** Faults of the function that some test was seen to notice, so that they are not equivalent; the smallest first, which are not seen at once. */
function noticedIn({ run, fn }) {
    const killed = (run.before?.results ?? []).flatMap(({ fault, status }) => (status === 'killed' ? [fault.id] : []));
    const noticed = new Set([...killed, ...provenBy(run, () => true)]);
    const own = run.faults.filter((fault) => fault.function === fn.id && fault.file === fn.file && noticed.has(fault.id));
    return own.toSorted((a, b) => a.end - a.start - (b.end - b.start));
}
/** New results that nobody stated, of the functions with most of them. */
async function doubtsOf(llm, runs) {
    const scenes = runs
        .flatMap((run) => run.functions.flatMap(({ id }) => sceneOf(id, [run]) ?? []))
        .map((scene) => ({ scene, ...resultsOf(scene) }))
        .filter(({ seen, known }) => seen.length > 0 && known.length > 0)
        .toSorted((a, b) => b.seen.length - a.seen.length)
        .slice(0, MAX_RESULTS);
    const count = (all) => all.reduce((sum, { seen }) => sum + seen.length, 0);
    // Who doubts the only one tells nothing, so that it need not be asked.
    if (count(scenes) < 2)
        return [];
    const heard = [];
    const doubted = [];
    for (const one of scenes) {
        const { fn, code } = one.scene;
        const results = [...one.seen, ...one.known].toSorted((a, b) => (a.call < b.call ? -1 : 1));
        const said = await llm.consult(resultsQuestion({ file: fn.file, code, results }));
        if (!said || !passes(said.answer, results, one.known, true))
            continue;
        heard.push(one);
        const wrong = said.answer.filter(({ at, yes }) => yes && one.seen.some((given) => given === results[at]));
        for (const judged of wrong) {
            const message = doubtText(results[judged.at], judged, code, nameOf(said.by));
            const place = { function: fn.id, file: fn.file, line: fn.head.line };
            const call = results[judged.at]?.call ?? '';
            doubted.push(message === undefined ? [] : [{ kind: 'model-doubt', ...place, call, message }]);
        }
    }
    // Who finds fault with most of it tells nothing.
    return doubted.length * 2 > count(heard) ? [] : doubted.flat().slice(0, MAX_DOUBTS);
}
/** `` llama3.1:70b asks: is `[5]` right, or `[6]`? The remainder is lost ``; undefined for what says nothing. */
function doubtText(given, { expected = '', reason }, code, by) {
    const right = expected.trim();
    if (!given || !/^[\x20-\x5f\x61-\x7e]{1,40}$/.test(right) || bare(right) === bare(given.result))
        return undefined;
    const why = (0,sentence/* sentenceOf */.$)(reason, [code, given.call, given.result, right].join('\n'));
    return why && `${by} asks: is \`${given.result.replaceAll('`', '')}\` right, or \`${right}\`? ${why}`;
}
function bare(text) {
    return text.replace(/[\s'"]/g, '').toLowerCase();
}
/** What the tests that are kept state of the function anew, and beside it results that are wrong, since a fault was in place. */
function resultsOf({ run, fn }) {
    const kept = run.verified?.kept ?? [];
    const isTold = ({ case: one }) => one.function === fn.id && !(0,test_case/* fixtureOf */.lv)(one) && (one.provenance === 'search' || one.provenance === 'model');
    const fresh = kept.filter(({ bucket, explored }) => bucket !== 'same' && isTold(explored));
    const stated = statedCalls(run);
    const called = fresh.map(({ explored }) => [(0,case_text/* callText */.WT)(explored.case, run.project.name), explored]);
    const seen = new Map(called.filter(([call]) => !stated.has(call)));
    const others = (run.exploration?.cases ?? []).filter((one) => isTold(one));
    const wrong = new Map();
    for (const one of others) {
        const call = (0,case_text/* callText */.WT)(one.case, run.project.name);
        const result = seen.has(call) ? undefined : faultyResult(one);
        if (result !== undefined)
            wrong.set(call, result);
    }
    // Where no other input is there, one of those that would be asked about is shown with a fault.
    const [last] = [...seen].slice(1).toReversed();
    if (wrong.size === 0 && last) {
        const result = faultyResult(last[1]);
        if (result !== undefined && seen.delete(last[0]))
            wrong.set(last[0], result);
    }
    const given = ([call, result]) => ({ call, result });
    return {
        seen: [...seen].map(([call, one]) => given([call, (0,case_text/* outcomeText */.EL)(one.outcome)])).slice(0, MAX_ASKED),
        known: [...wrong].map(given).slice(0, MAX_KNOWN),
    };
}
/** Calls of tests that people wrote, and of documentation that says what comes of them. */
function statedCalls({ recording, exploration, project }) {
    const tested = (recording?.calls ?? []).filter(({ member, ctorArgs }) => member === undefined && !ctorArgs);
    return new Set([
        ...tested.map(({ of, args }) => (0,case_text/* callText */.WT)({ act: [{ do: 'call', callee: { export: of }, args }] }, project.name)),
        ...(exploration?.examples ?? []).map((example) => (0,case_text/* callText */.WT)(example.case, project.name)),
    ]);
}
/** What the case gives with some fault, where that shows; rather a value than none. */
function faultyResult({ kills, outcome }) {
    const right = (0,case_text/* outcomeText */.EL)(outcome);
    const texts = kills.flatMap(({ seen }) => (seen && !seen.failed && seen.steps.length > 0 ? [(0,case_text/* outcomeText */.EL)(seen)] : []));
    const other = texts.filter((text) => text !== right && text !== 'nothing');
    return other.find((text) => text !== 'undefined') ?? other[0];
}
/** True where the answer is right about each of those of which it is known. */
function passes(answer, all, known, yes) {
    return known.every((one) => answer.some((judged) => all[judged.at] === one && judged.yes === yes));
}
function sceneOf(id, runs) {
    for (const run of runs) {
        const fn = run.functions.find((one) => one.id === id);
        const text = run.files.find(({ path }) => path === fn?.file)?.headText;
        if (fn && text !== undefined)
            return { run, fn, text, code: (0,function_text/* functionText */.W)(text, fn.head) };
    }
    return undefined;
}
function nameOf(model) {
    return (0,short_text/* cut */.Jj)((0,short_text/* oneLine */.TN)(model.replaceAll('`', '')), 40);
}

// EXTERNAL MODULE: ./build/src/change/digest-of.js
var digest_of = __webpack_require__(45288);
// EXTERNAL MODULE: ./build/src/change/read-change-set.js + 11 modules
var read_change_set = __webpack_require__(32945);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/change/base-side.js
var base_side = __webpack_require__(20997);
// EXTERNAL MODULE: ./build/src/judge-project.js + 23 modules
var judge_project = __webpack_require__(6732);
// EXTERNAL MODULE: ./build/src/old-packages.js + 1 modules
var old_packages = __webpack_require__(47133);
// EXTERNAL MODULE: ./build/src/sandbox/ways/forward.js
var forward = __webpack_require__(41163);
;// CONCATENATED MODULE: ./build/src/judge-projects.js
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
/** Every project that the change touched, as many side by side as there are cores to use, each lane in a copy of the repository. */






const STAGES = {
    run: { faults: true, search: true, verify: true },
    mutate: { faults: true, search: false, verify: false },
    compare: { faults: false, search: true, verify: false },
};
/** One run a project, in the order of their folders. Stops early, with what is there, when the signal is aborted. */
async function judgeProjects(request) {
    const parts = await projectsOf(request);
    const { limits, services } = request.options;
    // Workers of two projects have the same numbers, which tell them apart in a service.
    const atOnce = services.length > 0 ? 1 : Math.max(1, Math.min(limits.concurrency, parts.length));
    const failed = new AbortController();
    const signal = AbortSignal.any([request.signal, failed.signal]);
    if (STAGES[request.options.command].faults) {
        const languages = new Set(parts.map(({ language }) => language));
        for (const language of languages)
            await language.fetchEngine?.(signal, request.progress);
    }
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
        const { signal, site } = request;
        const projects = round.parts.map(({ project }) => project);
        const workspace = __addDisposableResource(env_1, await site.open(projects, request), true);
        for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
            const [at, part] = next.value;
            await workspace.restore();
            runs.set(at, await (0,judge_project/* judgeProject */.T)(requestFor(round, part, workspace)));
        }
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
function requestFor({ request, parts, atOnce, runs }, part, workspace) {
    const { change, options, standing, signal, progress, now, site } = request;
    const left = parts.filter((_, at) => !runs.has(at));
    const filesLeft = left.reduce((sum, { files }) => sum + files.length, 0);
    const timings = [...runs.values()].flatMap((run) => run.timings);
    const timeLeft = (name, wallMs) => timings.filter(({ stage }) => stage === name).reduce((ms, used) => Math.max(0, ms - used.ms), wallMs);
    const searchWallMs = timeLeft('search', options.limits.maxWallMs) / filesLeft;
    return {
        ...part,
        workspace,
        base: (0,base_side/* baseSideOf */.k)(change),
        ownTests: new Set(standing.map((s) => s.testFile)),
        dropped: {
            cases: new Set(standing.flatMap((s) => [...s.certificates.deleted, ...s.deleted.map((c) => c.id)])),
            faults: new Set(standing.flatMap((s) => s.deleted.map((c) => c.fault.id))),
        },
        excludeOperators: new Set(options.excludeOperators),
        stages: STAGES[options.command],
        outside: { network: site.sandbox.network, openings: site.openings, withheld: site.withheld, answers: forward/* answers */.GA },
        ...(request.memory ? { memory: request.memory } : {}),
        ...(request.llm ? { llm: request.llm } : {}),
        ...(options.accept === undefined ? {} : { accept: options.accept }),
        limits: {
            perFunction: options.limits.mutantsPerFunction,
            iterations: options.limits.iterations,
            seed: options.limits.seed,
            testTimeoutMs: options.limits.testTimeoutMs,
            searchMs: Math.min(options.limits.searchMs, searchWallMs),
            searchWallMs,
            faultsMs: (timeLeft('faults', FAULTS_SHARE * options.limits.maxWallMs) * part.files.length) / filesLeft,
            concurrency: Math.max(1, Math.floor(options.limits.concurrency / Math.min(atOnce, left.length))),
            perWorker: options.servicesPerWorker,
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
        const projects = await language.detect(request.site.root, files.map((f) => f.path), request.site.sandbox);
        const upgrades = (await language.upgrades?.(request.change.root, request.change.base.sha)) ?? [];
        for (const project of projects) {
            const own = files.filter((file) => ownerOf(file.path, projects) === project);
            if (own.length === 0)
                continue;
            const ofBase = () => (0,old_packages/* onHeadsPackages */.CP)(language, own, upgrades);
            parts.push({ language, project: await withNotices(project, request.site, ofBase), files: own });
        }
    }
    return parts;
}
/** The project, which tells what was installed for it, or else that base has no packages of its own. */
async function withNotices(project, { installed }, ofBase) {
    const own = installed.filter(({ folder }) => folder === '' || `${project.root}/`.startsWith(`${folder}/`));
    const notices = own.length > 0 ? own.map(({ notice }) => notice) : [await ofBase()];
    return { ...project, notices: [...project.notices, ...notices.filter((notice) => notice !== undefined)] };
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
/** The project with the deepest folder that holds the file. */
function ownerOf(file, projects) {
    return projects
        .filter((p) => p.root === '' || file.startsWith(`${p.root}/`))
        .reduce((best, p) => (best && best.root.length >= p.root.length ? best : p), undefined);
}

// EXTERNAL MODULE: ./build/src/languages/registry.js
var registry = __webpack_require__(23370);
// EXTERNAL MODULE: ./build/src/cache-folder.js
var cache_folder = __webpack_require__(84264);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sandbox/secrets.js
var secrets = __webpack_require__(77676);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js
var line = __webpack_require__(99493);
// EXTERNAL MODULE: ./build/src/whole-file.js
var whole_file = __webpack_require__(70709);
;// CONCATENATED MODULE: ./build/src/llm/exchanges.js
/** Answers that were given before: by exactly the same request to exactly the same model. */







/** Raised whenever a request or what is kept of it changes its form. */
const exchanges_VERSION = 1;
const TTL_MS = 30 * 24 * 3_600_000;
const MAX_BYTES = 64 * 1024 * 1024;
const usage = schemas.object({ inputTokens: schemas.number(), outputTokens: schemas.number() });
const answer = schemas.object({
    text: schemas.string(),
    usage: usage.optional(),
    finish: schemas["enum"](['stop', 'length', 'refused']),
});
const exchange = schemas.object({
    version: schemas.literal(exchanges_VERSION),
    request: schemas.looseObject({}),
    ms: schemas.number(),
    answer: answer.optional(),
    failure: schemas.object({ kind: schemas.string(), message: schemas.string(), used: usage.optional() }).optional(),
});
const servedList = schemas.record(schemas.string(), schemas.object({ model: schemas.string(), digest: schemas.string().optional(), context: schemas.number().optional() }));
/** A folder of exchanges, a file each. As a cache it forgets; a recording holds all of one run, failures too. */
class Exchanges {
    mode;
    #folder;
    /** How often each request of this run was made; a recording has each time. */
    #times = new Map();
    constructor(mode, folder) {
        this.mode = mode;
        this.#folder = folder;
    }
    /** Undefined where it is not known. A recording that is replayed has to know it: throws ConfigurationError, which names the first difference. */
    async find(request) {
        if (this.mode === 'record')
            return undefined;
        if (this.mode === 'replay')
            return await this.#recorded(request);
        const file = this.#file(request);
        const found = await read(file, TTL_MS);
        if (found)
            await touched(file);
        return found;
    }
    /** What was answered this time; where it was asked less often in the recording, the last time. */
    async #recorded(request) {
        for (let time = this.#nextTime(request); time > 0; time--) {
            const found = await read(this.#file(request, time), Number.POSITIVE_INFINITY);
            if (found)
                return found;
        }
        throw new errors/* ConfigurationError */.j1(await this.#missing(request));
    }
    #nextTime(request) {
        const key = this.#file(request);
        const time = (this.#times.get(key) ?? 0) + 1;
        this.#times.set(key, time);
        return time;
    }
    keep(request, { ms, ...ended }) {
        if (this.mode === 'replay' || (this.mode === 'cache' && 'failure' in ended))
            return;
        const text = `${JSON.stringify({ version: exchanges_VERSION, request, ms, ...ended }, null, 1)}\n`;
        const file = this.#file(request, this.mode === 'record' ? this.#nextTime(request) : 1);
        try {
            (0,whole_file/* writeWhole */.f)(file, text);
        }
        catch (error) {
            // A cache that cannot be written to is asked again; a recording that is not whole is none.
            if (this.mode !== 'cache')
                throw error;
        }
    }
    /** What servers were seen to have when the recording was made, by `ollama qwen2.5-coder:7b`. Throws ConfigurationError where none was made. */
    async served() {
        const parsed = servedList.safeParse(await json(this.#servedFile));
        if (!parsed.success)
            throw new errors/* ConfigurationError */.j1(`${this.#folder} holds no recording: it has no served.json (QTEST_LLM=replay).`);
        return new Map(Object.entries(parsed.data));
    }
    keepServed(served) {
        if (this.mode !== 'record')
            return;
        (0,whole_file/* writeWhole */.f)(this.#servedFile, `${JSON.stringify(Object.fromEntries([...served].sort()), null, 1)}\n`);
    }
    /** Forgets what is old, and what was not asked for longest where there is too much. */
    async tidy() {
        if (this.mode !== 'cache')
            return;
        const files = await Promise.all((await names(this.#folder)).map(async (name) => {
            const file = external_node_path_.join(this.#folder, name);
            const { mtimeMs, size } = await (0,promises_.stat)(file).catch(() => ({ mtimeMs: 0, size: 0 }));
            return { file, mtimeMs, size };
        }));
        let bytes = 0;
        for (const { file, mtimeMs, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
            bytes += size;
            if (bytes > MAX_BYTES || Date.now() - mtimeMs > TTL_MS)
                await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
        }
    }
    get #servedFile() {
        return external_node_path_.join(this.#folder, 'served.json');
    }
    #file(request, time = 1) {
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([exchanges_VERSION, canonical(request)]))
            .digest('hex');
        return external_node_path_.join(this.#folder, `${digest.slice(0, 32)}${time === 1 ? '' : `-${time}`}.json`);
    }
    /** Which recorded request is nearest, and where it differs first. */
    async #missing(request) {
        const asked = pretty(request);
        const others = await Promise.all((await names(this.#folder)).map(async (name) => {
            const parsed = exchange.safeParse(await json(external_node_path_.join(this.#folder, name)));
            return parsed.success ? [name, pretty(parsed.data.request)] : undefined;
        }));
        const nearest = others
            .filter((one) => one !== undefined)
            .map(([name, text]) => ({ name, text, same: commonStart(text, asked) }))
            .toSorted((a, b) => b.same - a.same || (a.name < b.name ? -1 : 1))[0];
        const where = `no recorded answer in ${this.#folder} to a request of this run (QTEST_LLM=replay)`;
        if (!nearest)
            return `${where}: the folder holds none.`;
        const parts = (0,line/* diffLines */.Pp)(nearest.text, asked).filter(({ added, removed }) => added || removed);
        const lines = parts
            .slice(0, 2)
            .map(({ added, value }) => `${added ? '+' : '-'} ${value.split('\n')[0]?.trim().slice(0, 160)}`);
        return `${where}. First difference from ${nearest.name}:\n${lines.join('\n')}\nRecord it again with QTEST_LLM=record:DIR.`;
    }
}
async function read(file, ttlMs) {
    const { mtimeMs } = await (0,promises_.stat)(file).catch(() => ({ mtimeMs: 0 }));
    if (Date.now() - mtimeMs > ttlMs)
        return undefined;
    const parsed = exchange.safeParse(await json(file));
    if (!parsed.success)
        return undefined;
    const { ms, answer: given, failure } = parsed.data;
    if (given)
        return { ms, answer: given };
    return failure ? { ms, failure: failure } : undefined;
}
async function json(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
async function names(folder) {
    const found = await (0,promises_.readdir)(folder).catch(() => []);
    return found.filter((name) => /^[0-9a-f]{32}(?:-\d+)?\.json$/.test(name)).sort();
}
async function touched(file) {
    const now = new Date();
    await (0,promises_.utimes)(file, now, now).catch(() => undefined); // it is younger than its limit all the same
}
/** The same request is the same text, in whichever order its members were written. */
function canonical(value) {
    if (Array.isArray(value))
        return value.map(canonical);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => [name, canonical(member)]));
}
function pretty(request) {
    return JSON.stringify(canonical(request), null, 1).replaceAll('\\n', '\n');
}
function commonStart(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    return at;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/llm/models.js
var models = __webpack_require__(15743);
;// CONCATENATED MODULE: ./build/src/llm/budget.js
/** What may be spent on models. Hard: before a request the worst that it can cost is set aside, and what is not there is not asked. */

const NOTHING = { tokens: 0, usd: 0 };
class Budget {
    #limits;
    #now;
    #held = new Set();
    #hit = new Set();
    #spent = NOTHING;
    #waitedMs = 0;
    /** Since when somebody waits without a break. */
    #since = 0;
    /** `now`: milliseconds of a clock that only goes on. */
    constructor(limits, now = () => performance.now()) {
        this.#limits = limits;
        this.#now = now;
    }
    /** The limits for which something was not asked, or for less than was wanted. */
    get hit() {
        return [...this.#hit];
    }
    /** Undefined where the limits have no room for it. */
    reserve({ inputTokens, wanted, least, price }) {
        const free = this.#free();
        const byTokens = Math.floor(free.tokens - inputTokens);
        const byUsd = outputFor(free.usd, price, inputTokens);
        const maxOutput = Math.min(wanted, byTokens, byUsd);
        const totalMs = this.#limits.maxWallMs - this.#waited();
        if (byTokens < wanted)
            this.#hit.add('max-tokens');
        if (byUsd < wanted)
            this.#hit.add('max-usd');
        if (totalMs <= 0)
            this.#hit.add('max-wall');
        if (maxOutput < least || totalMs <= 0)
            return undefined;
        return this.#grant(maxOutput, totalMs, inputTokens, price);
    }
    /** The most tokens that a prompt may have beside an answer of `least`. */
    mostInput(least, price) {
        const { tokens, usd } = this.#free();
        // Of two prices by length the higher one, so that both hold.
        const { input, output } = price.long ?? price;
        const byUsd = input === 0 ? Number.POSITIVE_INFINITY : Math.floor((usd * 1e6 - least * output) / input);
        return Math.min(tokens - least, byUsd);
    }
    #grant(maxOutput, totalMs, inputTokens, price) {
        const held = { tokens: inputTokens + maxOutput, usd: (0,models/* costOf */.ho)(price, inputTokens, maxOutput) };
        if (this.#held.size === 0)
            this.#since = this.#now();
        this.#held.add(held);
        const settle = (used) => {
            if (!this.#held.has(held))
                return;
            const waited = this.#waited();
            this.#held.delete(held);
            if (this.#held.size === 0)
                this.#waitedMs = waited;
            const cost = used
                ? { tokens: used.inputTokens + used.outputTokens, usd: (0,models/* costOf */.ho)(price, used.inputTokens, used.outputTokens) }
                : held;
            this.#spent = sum([this.#spent, cost]);
        };
        return { maxOutput, totalMs, settle };
    }
    #free() {
        const gone = sum([this.#spent, ...this.#held]);
        return { tokens: this.#limits.maxTokens - gone.tokens, usd: this.#limits.maxUsd - gone.usd };
    }
    #waited() {
        return this.#waitedMs + (this.#held.size > 0 ? this.#now() - this.#since : 0);
    }
}
function sum(parts) {
    return parts.reduce((all, { tokens, usd }) => ({ tokens: all.tokens + tokens, usd: all.usd + usd }), NOTHING);
}
/** How many tokens of an answer the money pays beside the prompt. */
function outputFor(usd, price, inputTokens) {
    const left = usd - (0,models/* costOf */.ho)(price, inputTokens, 0);
    const each = (0,models/* costOf */.ho)(price, inputTokens, 1) - (0,models/* costOf */.ho)(price, inputTokens, 0);
    if (left < 0)
        return -1;
    return each === 0 ? Number.POSITIVE_INFINITY : Math.floor(left / each);
}
/** What servers put around each message, and what an unusual one may add to a prompt. */
const FRAME_TOKENS = 64;
/** A prompt has at most so many tokens, whatever cuts it: each stands for one byte at least. The schema may be told to the model. */
function mostTokens({ system, messages, schema }) {
    const texts = [system, JSON.stringify(schema), ...messages.map(({ text }) => text)];
    return texts.reduce((all, text) => all + Buffer.byteLength(text) + FRAME_TOKENS, FRAME_TOKENS);
}

// EXTERNAL MODULE: ./build/src/llm/failure.js
var llm_failure = __webpack_require__(81347);
// EXTERNAL MODULE: ./node_modules/partial-json/dist/index.js
var dist = __webpack_require__(77227);
;// CONCATENATED MODULE: ./build/src/llm/read-answer.js
/** Reads a model's answer: tolerant of what stands around it, never guessing what is not there. */

/** Longer answers are not read. */
const MAX_TEXT = 256 * 1024;
const MAX_BLOCKS = 20;
/**
 * The first JSON value in the text that fits the schema: all of it, a fenced block, or from a bracket on. Of one that was cut off the
 * members that are complete count. Undefined where nothing fits.
 */
function readAnswer(text, schema) {
    const bounded = text.slice(0, MAX_TEXT);
    for (const candidate of candidates(bounded)) {
        const value = parsed(candidate);
        if (value === undefined)
            continue;
        const fits = schema.safeParse(value);
        if (fits.success)
            return fits.data;
    }
    return undefined;
}
function* candidates(text) {
    yield text.trim();
    const fenced = [...text.matchAll(/```[\w-]*\n([\s\S]*?)(?:```|$)/g)].slice(0, MAX_BLOCKS);
    for (const [, block = ''] of fenced)
        yield block.trim();
    const starts = [...text.matchAll(/[{[]/g)].slice(0, MAX_BLOCKS);
    for (const { index } of starts) {
        yield wholeFrom(text, index);
        yield text.slice(index);
    }
}
/** From an opening bracket to the one that closes it, as far as strings tell. */
function wholeFrom(text, start) {
    let depth = 0;
    let isInString = false;
    for (let at = start; at < text.length; at++) {
        const char = text[at];
        if (isInString) {
            if (char === '\\')
                at += 1;
            else if (char === '"')
                isInString = false;
        }
        else if (char === '"')
            isInString = true;
        else if (char === '{' || char === '[')
            depth += 1;
        else if (char === '}' || char === ']') {
            depth -= 1;
            if (depth === 0)
                return text.slice(start, at + 1);
        }
    }
    return text.slice(start);
}
/** Complete JSON, or what of a cut one is complete: no half of a string, a number or a word. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        try {
            return (0,dist.parse)(text, dist.Allow.ARR | dist.Allow.OBJ);
        }
        catch {
            return undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/llm/llm.js
/** Asks models: within the budget, never twice the same, with whatever goes wrong told and no more than that. */








/** Larger prompts take small models longer than they are worth. */
const MAX_CONTEXT = 8_192;
const LEAST_CONTEXT = 4_096;
/** Code has some three bytes a token; as long as a model has not told how many tokens a text has, fewer count. */
const BYTES_A_TOKEN = 2.5;
/** Servers that tell of fewer tokens leave out those that they remembered. */
const MOST_BYTES = 4;
/** What servers put around the texts, in tokens. */
const FRAME = 100;
/** What a model that thinks before it answers may think, in tokens. */
const THOUGHT = 4_000;
/** Letters of a token, at most on average: who goes on beyond that does not keep to the length that was asked for. */
const MOST_LETTERS = 16;
const TOO_LONG = new llm_failure/* LlmFailure */.c6('answer-too-long', 'the answer is longer than was asked for');
const RETRIES = 3;
const RETRY_MS = 500;
const LONGEST_WAIT_MS = 30_000;
const UNUSED = { inputTokens: 0, outputTokens: 0 };
/** Failures of requests for which the server may have worked all the same. */
const COMPUTED = new Set(['cut', 'too-slow', 'malformed', 'aborted', 'answer-too-long']);
class Llm {
    #deps;
    #budget;
    #asked = [];
    /** The fewest bytes of a token that were seen, by model. */
    #bytesAToken = new Map();
    constructor(deps) {
        this.#deps = deps;
        this.#budget = new Budget(deps.settings.budget);
    }
    get asked() {
        return this.#asked;
    }
    get limitsHit() {
        return this.#budget.hit;
    }
    /** Why providers and models are not asked. */
    get refusals() {
        return this.#deps.router.refusals;
    }
    /** The answer of the first model that gives one that can be read; undefined where none does. Rejects for a replay that does not know the request. */
    async ask(question) {
        return (await this.consult(question))?.answer;
    }
    /** As `ask`, with the name of the model that answered. */
    async consult(question) {
        /** So many bytes of texts are too many for who was asked. */
        let tooMany = Number.POSITIVE_INFINITY;
        for (;;) {
            const route = await this.#deps.router.route(question.tier);
            if (!route || this.#deps.signal.aborted)
                return undefined;
            const price = (0,models/* priceOf */.xx)(route.provider.name, route.served.model, this.#deps.settings.prices);
            if (!price) {
                this.#deps.router.unpriced(route);
                continue;
            }
            const sent = await this.#askOne(question, route, price, tooMany);
            if (sent === undefined)
                return undefined;
            const { ended, bytes } = sent;
            if ('answer' in ended) {
                this.#deps.router.succeeded(route);
                const answer = readAnswer(ended.answer.text, question.schema);
                return answer === undefined ? undefined : { answer, by: route.served.model };
            }
            const failure = new llm_failure/* LlmFailure */.c6(ended.failure.kind, ended.failure.message);
            this.#deps.router.failed(route, failure);
            if (failure.kind === 'too-large')
                tooMany = bytes;
            else if (!failure.isOfServer)
                return undefined;
        }
    }
    /** Undefined where the budget or the model has no room, or less than `tooMany` bytes say nothing. */
    async #askOne(question, route, price, tooMany) {
        const { served } = route;
        const context = Math.min(MAX_CONTEXT, served.context ?? LEAST_CONTEXT);
        const { redact } = this.#deps;
        const told = question.told ?? (0,json_schema_processors/* toJSONSchema */.bl)(question.schema);
        // It may name values of the code's types.
        const schema = JSON.parse(JSON.stringify(told), (_, one) => (typeof one === 'string' ? redact(one) : one));
        const asPrompt = (bytes) => {
            const texts = question.prompt(bytes);
            if (!texts)
                return undefined;
            return { system: redact(texts.system), messages: [{ role: 'user', text: redact(texts.user) }], schema };
        };
        const thought = (0,models/* knownModel */.t0)(served.model)?.reasons ? THOUGHT : 0;
        const rate = this.#bytesAToken.get(served.model) ?? BYTES_A_TOKEN;
        let room = Math.min((context - question.maxOutput - FRAME) * rate, tooMany / 2);
        for (;;) {
            const prompt = asPrompt(room);
            if (!prompt || bytesOf(prompt) >= tooMany)
                return undefined;
            const inputTokens = mostTokens(prompt);
            const grant = this.#budget.reserve({
                inputTokens,
                wanted: question.maxOutput + thought,
                least: question.minOutput + thought,
                price,
            });
            if (grant) {
                const bytes = bytesOf(prompt);
                const ended = await this.#exchange(question, route, { ...prompt, context }, grant);
                this.#learn(served.model, bytes, 'answer' in ended ? ended.answer.usage?.inputTokens : undefined);
                return { ended, bytes };
            }
            const most = this.#budget.mostInput(question.minOutput + thought, price) - (inputTokens - bytesOf(prompt));
            if (most <= 0 || most >= room)
                return undefined;
            room = most;
        }
    }
    #learn(model, bytes, tokens) {
        if (!tokens)
            return;
        const rate = Math.min(Math.max(1, bytes / tokens), MOST_BYTES);
        this.#bytesAToken.set(model, Math.min(rate, this.#bytesAToken.get(model) ?? rate));
    }
    async #exchange(question, route, prompt, grant) {
        const { exchanges, seed } = this.#deps;
        const { provider, served } = route;
        const { temperature } = question;
        const request = {
            ...prompt,
            provider: provider.name,
            served,
            maxOutput: grant.maxOutput,
            seed,
            temperature,
        };
        const note = (ended, known) => this.#note(question, route, request, ended, known);
        try {
            const known = await exchanges?.find(request);
            if (known) {
                // What is replayed is spent as it was, so that the same questions have room.
                grant.settle(exchanges?.mode === 'replay' ? usageOf(known, request) : UNUSED);
                note(known, exchanges?.mode !== 'replay');
                return known;
            }
        }
        catch (error) {
            grant.settle(UNUSED);
            throw error;
        }
        const ended = await this.#send(request, route, grant);
        const isOfUse = 'failure' in ended || readAnswer(ended.answer.text, question.schema) !== undefined;
        if (isOfUse || exchanges?.mode === 'record')
            exchanges?.keep(request, ended);
        note(ended, false);
        return ended;
    }
    /** Tries again what may pass by itself. Only what the server may have worked on has cost anything. */
    async #send(request, { provider, served }, grant) {
        const started = performance.now();
        const ms = () => Math.round(performance.now() - started);
        const left = () => grant.totalMs - (performance.now() - started);
        let length = 0;
        let isWaiting = false;
        const tooLong = new AbortController();
        const signal = AbortSignal.any([this.#deps.signal, tooLong.signal]);
        try {
            const answer = await (0,p_retry/* default */.Ay)(() => {
                isWaiting = false;
                return provider.chat({
                    ...request,
                    model: served.model,
                    totalMs: Math.max(1, left()),
                    signal,
                    onText: (text) => {
                        length += text.length;
                        if (length > request.maxOutput * MOST_LETTERS)
                            tooLong.abort();
                    },
                });
            }, {
                retries: RETRIES,
                minTimeout: this.#deps.retryMs ?? RETRY_MS,
                randomize: true,
                maxRetryTime: grant.totalMs,
                signal,
                onFailedAttempt: async ({ error, retriesLeft }) => {
                    const mayPass = length === 0 && error instanceof llm_failure/* LlmFailure */.c6 && error.passes;
                    const wait = error instanceof llm_failure/* LlmFailure */.c6 ? (error.retryAfterMs ?? 0) : 0;
                    if (!mayPass || retriesLeft === 0 || wait > Math.min(LONGEST_WAIT_MS, left()))
                        throw error;
                    isWaiting = true;
                    if (wait > 0)
                        await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal });
                },
            });
            grant.settle(answer.usage);
            return { ms: ms(), answer };
        }
        catch (error) {
            const { kind, message } = this.#endOf(error, tooLong.signal);
            const isUnbilled = length === 0 && (isWaiting || !COMPUTED.has(kind));
            const used = isUnbilled ? UNUSED : { inputTokens: mostTokens(request), outputTokens: request.maxOutput };
            grant.settle(used);
            return { ms: ms(), failure: { kind, message, ...(isUnbilled ? {} : { used }) } };
        }
    }
    #endOf(error, tooLong) {
        if (tooLong.aborted)
            return TOO_LONG;
        return this.#deps.signal.aborted ? new llm_failure/* LlmFailure */.c6('aborted', 'the run was interrupted') : (0,llm_failure/* failureOf */.g5)(error);
    }
    #note(question, { provider, served }, request, ended, known) {
        const { purpose, version, tier, schema } = question;
        const usage = usageOf(ended, request);
        const price = (0,models/* priceOf */.xx)(provider.name, served.model, this.#deps.settings.prices);
        const paid = known ? UNUSED : usage;
        this.#asked.push({
            purpose,
            version,
            tier,
            provider: provider.name,
            model: served.model,
            ...(served.digest === undefined ? {} : { digest: served.digest }),
            ...paid,
            usd: price ? (0,models/* costOf */.ho)(price, paid.inputTokens, paid.outputTokens) : 0,
            ms: known ? 0 : ended.ms,
            outcome: outcomeOf(ended, schema),
            ...(known ? { known } : {}),
            ...(usage.inputTokens >= request.context - request.maxOutput && provider.name === 'ollama'
                ? { shortened: true }
                : {}),
        });
        const { explain, redact } = this.#deps;
        if (!explain)
            return;
        const said = 'answer' in ended ? ended.answer.text : `no answer: ${ended.failure.message}`;
        const head = `${purpose}, tier ${tier}, ${provider.name} ${served.model}`;
        const asked = request.messages.map(({ text }) => text).join('\n');
        const all = `--- asked: ${head}\n${request.system}\n${asked}\n--- answered${known ? ' before' : ''}\n${said}\n---`;
        explain(redact(all).replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, short_text/* escapeCharacter */.Vg));
    }
}
function outcomeOf(ended, schema) {
    if ('failure' in ended)
        return ended.failure.kind;
    if (ended.answer.finish === 'refused')
        return 'refused';
    if (readAnswer(ended.answer.text, schema) === undefined)
        return 'unreadable';
    return ended.answer.finish === 'length' ? 'cut' : 'answered';
}
/** What a server does not tell counts as the most that it can be. */
function usageOf(ended, request) {
    if ('failure' in ended)
        return ended.failure.used ?? UNUSED;
    const { usage, text } = ended.answer;
    return usage ?? { inputTokens: mostTokens(request), outputTokens: Buffer.byteLength(text) };
}
function bytesOf({ system, messages }) {
    return [system, ...messages.map(({ text }) => text)].reduce((all, text) => all + Buffer.byteLength(text), 0);
}

;// CONCATENATED MODULE: ./build/src/llm/redact.js
/** Secrets in texts that go to a model or are shown. */

/** Tokens of known makers, keys, addresses with a password, wherever they stand in a text. */
const KNOWN = new RegExp([
    `\\b${secrets/* TOKEN_START */.Zw}[\\w-]{8,}`,
    `${secrets/* KEY_START */.hx}-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`,
    '(?<=://[^/\\s:@]{0,200}:)[^/\\s@]{1,200}(?=@)',
].join('|'), 'g');
/** Shorter values are no secrets, and would be found in every word. */
const SHORTEST = 8;
/** What replaces secrets by `***`: those of known form, and the values given. */
function redactor(secrets) {
    const values = secrets.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
    return (text) => values.reduce((left, value) => left.replaceAll(value, '***'), text).replace(KNOWN, '***');
}

// EXTERNAL MODULE: ./build/src/llm/router.js + 5 modules
var llm_router = __webpack_require__(42859);
// EXTERNAL MODULE: ./build/src/llm/settings.js
var llm_settings = __webpack_require__(51496);
;// CONCATENATED MODULE: ./build/src/llm/open.js
/** Puts together who may be asked here, from settings and environment. */









/** Undefined where no model is wished for. Asks nobody yet. Throws ConfigurationError for a QTEST_LLM that says nothing. */
async function openLlm(settings, place) {
    const { env, seed, signal, progress, explain, retryMs } = place;
    const exchanges = exchangesOf(env);
    const isReplay = exchanges?.mode === 'replay';
    const ways = (0,llm_settings/* waysOf */.UV)(settings, isReplay ? { ...env, ...NO_KEYS } : env);
    if (ways.length === 0)
        return undefined;
    await exchanges?.tidy();
    const checking = { mayPull: settings.mayPull, signal, progress };
    const router = new llm_router/* Router */.Ix({ settings, ways, checking, ...(exchanges ? await servedBefore(exchanges) : {}) });
    const redact = redactor((0,secrets/* secretsIn */.VY)(env).map((name) => env[name] ?? ''));
    return new Llm({
        settings,
        router,
        seed,
        signal,
        redact,
        ...(exchanges ? { exchanges } : {}),
        ...(explain ? { explain } : {}),
        ...(retryMs === undefined ? {} : { retryMs }),
    });
}
/** Nobody is asked in a replay. */
const NO_KEYS = Object.fromEntries(Object.values(llm_settings/* KEY_VARIABLES */.A8).map((name) => [name, 'replayed']));
async function servedBefore(exchanges) {
    if (exchanges.mode === 'replay') {
        const served = await exchanges.served();
        return { known: async (key) => served.get(key) };
    }
    const all = new Map();
    exchanges.keepServed(all);
    const seen = async (key, served) => {
        all.set(key, served);
        exchanges.keepServed(all);
    };
    return { seen };
}
/** `QTEST_LLM=record:DIR` keeps all of a run, `replay:DIR` answers from it alone; else a cache. */
function exchangesOf(env) {
    const wish = env['QTEST_LLM'];
    if (wish) {
        const [, mode, folder] = /^(record|replay):(.+)$/.exec(wish) ?? [];
        if (mode !== 'record' && mode !== 'replay') {
            throw new errors/* ConfigurationError */.j1(`QTEST_LLM takes record:DIR or replay:DIR, not \`${wish}\`.`);
        }
        return new Exchanges(mode, external_node_path_.resolve(folder ?? ''));
    }
    const cache = (0,cache_folder/* cacheFolder */.n)(env);
    return cache === undefined ? undefined : new Exchanges('cache', external_node_path_.join(cache, 'qtest', 'llm'));
}

// EXTERNAL MODULE: ./build/src/model/model.js + 1 modules
var model_model = __webpack_require__(97108);
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
// EXTERNAL MODULE: ./build/src/sandbox/programs/run-folder.js
var run_folder = __webpack_require__(5907);
// EXTERNAL MODULE: ./build/src/sandbox/site.js + 3 modules
var sandbox_site = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/src/compare/documented.js
/** Examples in documentation that the code does not fulfil. */

/** Undefined where the example holds, or where it cannot be said: what is shown is cut short, or has no value to compare. */
function brokenExample({ expected, outcome, }) {
    const step = outcome.steps.at(-1);
    if (!step || outcome.failed !== undefined || outcome.stopped !== undefined || step.kind === 'skipped')
        return undefined;
    if (JSON.stringify(expected).includes('...') || JSON.stringify(expected).includes('…'))
        return undefined;
    const isThrown = step.kind === 'throws' || step.kind === 'rejects';
    // A class or a function is shown by whatever its author found telling.
    if (!isThrown && (!step.value || !isPlain(step.value) || fulfils(expected, step.value)))
        return undefined;
    return `the documentation says \`${(0,case_text/* valueText */.Ru)(expected)}\`, the code ${isThrown ? '' : 'gives '}\`${(0,case_text/* outcomeText */.EL)(outcome)}\``;
}
/** True where a reader would take `seen` for what was said: numbers may be rounded, members may come in any order, and `undefined` ones be left out. */
function fulfils(said, seen) {
    if (said.t === 'number' && seen.t === 'number')
        return said.v === seen.v || isRounded(said.v, seen.v);
    if (said.t === 'array' && seen.t === 'array') {
        return (said.items.length === seen.items.length && said.items.every((item, at) => fulfils(item, seen.items[at])));
    }
    if (said.t === 'object' && seen.t === 'object') {
        const members = (value) => new Map(value.props.filter(([, of]) => of.t !== 'undefined'));
        const [left, right] = [members(said), members(seen)];
        return (left.size === right.size &&
            [...left].every(([name, of]) => right.has(name) && fulfils(of, right.get(name))));
    }
    return JSON.stringify(said) === JSON.stringify(seen);
}
function isRounded(said, seen) {
    const [a, b] = [Number(said), Number(seen)];
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return Object.is(a, b);
    if (a === b)
        return true;
    const digits = String(said).split('.')[1]?.length ?? 0;
    return digits > 0 && Math.abs(a - b) <= 10 ** -digits;
}
function isPlain(value) {
    return !/"t":"(?:function|opaque|seen|error|symbol|instance)"|"ctor":"(?!null")/.test(JSON.stringify(value));
}

// EXTERNAL MODULE: ./build/src/verify/baseline.js + 1 modules
var verify_baseline = __webpack_require__(85661);
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

;// CONCATENATED MODULE: ./build/src/verdict/hunks.js


/** So many tests are named. */
const NAMED = 5;
/** Every changed hunk that was undone with the tests running: which of them notice, or that none does. */
function hunkEntries(run) {
    const results = (run.before?.results ?? []).filter(({ fault }) => fault.operator === 'HunkRevert');
    return results.map((result) => {
        const { fault, killedBy } = result;
        const { start, end } = fault.location;
        return {
            fault: fault.id,
            function: fault.function,
            file: fault.file,
            line: start.line,
            endLine: Math.max(start.line, end.column === 1 ? end.line - 1 : end.line),
            change: (0,fault_text/* becameText */.L)(fault.replacement, fault.original),
            undone: undone(result),
            noticedBy: killedBy.slice(0, NAMED),
        };
    });
}
function undone(result) {
    if (result.status === 'killed' || result.status === 'timeout')
        return 'noticed';
    return (0,verdict_score/* isUnnoticed */.ib)(result) ? 'unnoticed' : 'not-judged';
}

;// CONCATENATED MODULE: ./build/src/verdict/model-cost.js
function modelCost(use, namings = []) {
    const { asked = [], refusals = [] } = use ?? {};
    const byModel = [...Map.groupBy(asked, model_cost_nameOf)].map(([model, requests]) => ({ model, ...sumOf(requests) }));
    return {
        ...sumOf(asked),
        byModel,
        ...(asked.length > 0 ? { requests: asked } : {}),
        ...(namings.length > 0 ? { naming: namingOfAll(namings) } : {}),
        ...(refusals.length > 0
            ? { notAsked: refusals.map(({ name, model, why }) => ({ provider: name, ...(model ? { model } : {}), why })) }
            : {}),
    };
}
function namingOfAll(namings) {
    const sum = (pick) => namings.reduce((all, one) => all + pick(one), 0);
    const byRule = Map.groupBy(namings.flatMap(({ refused }) => refused), ({ why }) => why);
    return {
        tests: sum(({ tests }) => tests),
        titles: sum(({ titles }) => titles),
        reasons: sum(({ reasons }) => reasons),
        refused: [...byRule].map(([why, all]) => ({ why, count: all.reduce((times, { count }) => times + count, 0) })),
    };
}
/** `ollama qwen2.5-coder:7b`, of all that answered; `none` where none did. */
function modelNames(use) {
    const answered = (use?.asked ?? []).filter(({ outcome }) => outcome === 'answered' || outcome === 'cut');
    return [...new Set(answered.map(model_cost_nameOf))].join(', ') || 'none';
}
/** For the list of limits that were hit. */
function modelLimits(use) {
    const texts = { 'max-tokens': 'tokens', 'max-usd': 'money', 'max-wall': 'time' };
    return (use?.limitsHit ?? []).map((limit) => ({
        limit,
        message: `models were asked for less than there was to ask: no more ${texts[limit]} was left (\`${limit}\`)`,
    }));
}
function model_cost_nameOf({ provider, model }) {
    return `${provider} ${model}`;
}
function sumOf(requests) {
    const sum = (pick) => requests.reduce((all, one) => all + pick(one), 0);
    return {
        usd: sum((one) => one.usd),
        inputTokens: sum((one) => one.inputTokens),
        outputTokens: sum((one) => one.outputTokens),
    };
}

// EXTERNAL MODULE: ./build/src/verdict/run-result.js + 3 modules
var run_result = __webpack_require__(42753);
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
function judge(input) {
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
/** Puts together what all stages found into the one value that everything outside reads: the RunResult. Pure. */













function assemble(input) {
    const { options, runs } = input;
    const dismissed = new Set(input.dismissed.filter((d) => d.status === 'active').map((d) => d.id));
    const limitsHit = runs.flatMap((run) => [...cutFaults(run), ...cutSearch(run), ...cutVerify(run)]);
    const judgement = judge({
        policy: options.policy,
        today: input.today,
        interrupted: input.interrupted,
        change: input.changeFacts,
        projects: runs.map((run) => projectFacts(run, input, dismissed)),
        limits: limitsHit,
    });
    const compared = isCompared(options, judgement);
    return {
        schemaVersion: run_result/* RUN_RESULT_VERSION */.Rw,
        tool: {
            ...input.tool,
            engines: engines(runs),
            model: modelNames(input.models),
            seed: options.limits.seed,
            configDigest: options.configDigest,
        },
        asked: options.asked,
        subject: subject(input),
        verdict: judgement.verdict,
        exitCode: compared ? 0 : judgement.exitCode,
        reasons: compared
            ? [(0,verdict_reasons/* reason */.l)('compared'), ...judgement.reasons.filter(({ code }) => code !== 'faults-not-run')]
            : judgement.reasons,
        policy: { ...options.policy, ...(judgement.ifEnforced ? { ifEnforced: judgement.ifEnforced } : {}) },
        score: score(input, dismissed),
        projects: [...runs.map((run, i) => projectResult(run, judgement.projects[i])), ...foreignProjects(input.change)],
        functions: [...runs.flatMap((run) => functionEntries(run, input)), ...foreignEntries(input.change)],
        survivors: survivorEntries(runs, dismissed, input).map((one) => labelled(one, input.critique)),
        behaviourChanges: runs.flatMap((run) => changeEntries(run, input).filter((change) => !dismissed.has(change.id))),
        apiChanges: [...(input.change.api ?? [])],
        hunks: runs.flatMap(hunkEntries),
        findings: [...runs.flatMap(findings), ...(input.critique?.doubts ?? [])],
        funnel: funnel(runs),
        tests: runs.flatMap((run) => testEntries(run, input)),
        files: input.files,
        certificates: input.certificates.flatMap((file) => file.cases.map((c) => ({
            testFile: file.testFile,
            case: c.id,
            titlePath: c.titlePath,
            fault: c.fault.id,
            status: 'valid',
        }))),
        dismissed: input.dismissed,
        cost: modelCost(input.models, runs.flatMap(({ verified }) => verified?.naming ?? [])),
        timings: { totalMs: input.totalMs, stages: stageTimes(input) },
        reused: [...input.reused].map(([kind, { asked, found }]) => ({ kind, asked, found })),
        limits: { hit: [...limitsHit, ...modelLimits(input.models)] },
        ...(input.mutationReport ? { mutationReport: input.mutationReport } : {}),
        truncated: [],
    };
}
function labelled(survivor, critique) {
    const equivalent = critique?.equivalent.get(survivor.id);
    return equivalent ? { ...survivor, equivalent } : survivor;
}
/** What may be said of a comparison that was made. */
const NOTES = new Set(['budget', 'sampled', 'language-not-analysed', 'syntax-error']);
/** `qtest compare` did what it was asked for: no verdict on the tests is no failure of it. */
function isCompared({ command }, { verdict, reasons }) {
    const [first, ...others] = reasons;
    if (command !== 'compare' || verdict !== 'no-verdict' || first?.code !== 'faults-not-run')
        return false;
    return others.every(({ code }) => NOTES.has(code));
}
function subject({ change, plan, subject: { headSha, baseRef, ...named }, options, }) {
    const isMerge = headSha !== undefined && headSha !== change.headSha;
    return {
        ...named,
        baseRef: baseRef ?? change.base.ref,
        baseSha: change.base.sha,
        baseHow: change.base.how,
        headSha: headSha ?? change.headSha,
        ...(isMerge ? { mergeSha: change.headSha } : {}),
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
        findings: findings(run).filter(assemble_isHeld).length,
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
            ? { needsService: baseline.waiting.map((test) => `${(0,verify_baseline/* nameOf */.Vb)(test)} (${test.missing})`) }
            : {}),
        ...(baseline.openings?.length ? { openings: [...baseline.openings] } : {}),
    };
}
function projectResult(run, judged) {
    const reasons = judged?.reasons ?? [];
    const notices = [...run.project.notices, ...(run.before?.notices ?? []), ...(run.exploration?.notices ?? [])];
    return {
        root: run.project.root,
        name: run.project.name,
        language: run.project.language,
        framework: run.project.framework,
        ...(run.project.frameworkVersion ? { frameworkVersion: run.project.frameworkVersion } : {}),
        verdict: judged?.verdict ?? 'no-verdict',
        reasons,
        ...(judged?.score ? { score: judged.score } : {}),
        testsReaching: run.baseline.total,
        testsTotal: run.baseline.total,
        baseline: baselineResult(run),
        notices: notices.filter((notice) => !reasons.some(({ message }) => message === notice)),
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
    return [...brokenTests(run), ...brokenExamples(run), ...brokenDeclarations(run), ...oddInputs(run)];
}
/** What a policy can hold against a change: promises that are written down, and that base kept. */
const HELD = new Set([
    'documented',
    'internal-error',
    'result-type',
    'mutated-argument',
    'round-trip',
    'slow-input',
]);
function assemble_isHeld({ kind, onBase }) {
    return HELD.has(kind) && !onBase;
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
/** What documentation says of the changed functions and is not so, at the place that says it. */
function brokenExamples(run) {
    return (run.exploration?.examples ?? []).flatMap((example) => {
        const message = brokenExample(example);
        if (message === undefined)
            return [];
        const at = example.where.lastIndexOf(':');
        const place = { file: example.where.slice(0, at), line: Number(example.where.slice(at + 1)) };
        const call = (0,case_text/* callText */.WT)(example.case, run.project.name);
        return [{ kind: 'documented', function: example.case.function, ...place, call, message }];
    });
}
function brokenDeclarations({ promises, project }) {
    return promises.map(({ case: input, onBase, ...finding }) => ({
        ...finding,
        call: (0,case_text/* callText */.WT)(input, project.name),
        ...(onBase ? { onBase } : {}),
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
function stageTimes({ runs, installMs, critique }) {
    const sums = new Map(installMs > 0 ? [['install', installMs]] : []);
    const criticism = critique && critique.ms > 0 ? [{ stage: 'models', ms: critique.ms }] : [];
    for (const { stage, ms } of [...runs.flatMap((run) => run.timings), ...criticism])
        sums.set(stage, (sums.get(stage) ?? 0) + ms);
    return [...sums].map(([stage, ms]) => ({ stage, ms }));
}

// EXTERNAL MODULE: ./build/src/change/foreign.js
var change_foreign = __webpack_require__(19426);
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

// EXTERNAL MODULE: ./build/src/verdict/ledger.js
var ledger = __webpack_require__(68510);
// EXTERNAL MODULE: ./build/src/model/cached-outlines.js
var cached_outlines = __webpack_require__(61589);
// EXTERNAL MODULE: ./build/src/verify/certificate.js
var certificate = __webpack_require__(32600);
// EXTERNAL MODULE: ./build/src/verify/recheck.js
var recheck = __webpack_require__(56052);
;// CONCATENATED MODULE: ./build/src/verify/proposed-files.js




/** Test files that differ from what stands, and the certificates of them all. */
function proposedFiles(tests, certificates, standing) {
    const changed = tests.filter(({ text, previous }) => text !== previous);
    const proofs = certificates.filter(({ testFile }) => changed.some(({ path }) => path === testFile));
    return [
        ...changed.map(({ path, text, previous }) => entry(path, text, previous)),
        ...proofs.map((file) => {
            const before = standing.find(({ testFile }) => testFile === file.testFile);
            return entry((0,certificate/* certificatePath */.f)(file.testFile), (0,certificate/* printCertificates */.IV)(file), before && (0,certificate/* printCertificates */.IV)(before.certificates));
        }),
    ];
}
/** An empty test file is one that goes. */
function entry(path, text, previous) {
    const action = text === '' ? 'delete' : previous === undefined ? 'create' : 'update';
    return {
        path,
        action,
        ...(previous === undefined ? {} : { baseBlob: (0,cached_outlines/* blobName */.PF)(previous) }),
        sha256: (0,recheck/* sha256 */.s)(text),
        text,
        linesAdded: Math.max(0, (0,lines/* lineCount */.I)(text) - (0,lines/* lineCount */.I)(previous ?? '')),
    };
}

// EXTERNAL MODULE: ./build/src/verify/standing.js
var verify_standing = __webpack_require__(14763);
// EXTERNAL MODULE: ./build/src/verify/write.js
var write = __webpack_require__(82400);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
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
async function run(options, io, subject = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = io.now();
        const progress = (line) => void io.stderr.write(`${line}\n`);
        (0,run_folder/* cleanLeftovers */.Kz)();
        const model = run_addDisposableResource(env_1, await (0,model_model/* openModel */.G)(await (0,git/* repositoryRoot */.Hn)(io.cwd), await (0,registry/* languages */.e)(), io), false);
        const { languages } = model;
        const change = await (0,read_change_set/* readChangeSet */.b)({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
        const functionsDigest = (0,digest_of/* digestOf */.o)(change, options);
        const plan = planTargets(change, { limit: options.limits.functions });
        const standing = await (0,verify_standing/* readStanding */.ZY)(change.root, languages, progress);
        const { signal, now } = io;
        // The code under test could write to the store: what blocks is never decided by it.
        const { mode, failOn } = options.policy;
        const memory = mode === 'report' && failOn === 'fail' ? { memory: model.memory } : {};
        const explain = options.output.explainLlm ? { explain: progress } : {};
        const place = { env: io.env, seed: options.limits.seed, signal, progress, ...explain };
        const llm = options.command === 'run' ? await openLlm(options.llm, place) : undefined;
        const asking = llm ? { llm } : {};
        const request = { options, change, plan, languages, standing, signal, progress, now, ...memory, ...asking };
        const site = plan.targets.length > 0 ? await (0,sandbox_site/* chooseSite */.L)(codeOf(change.root, plan, languages), options, io) : undefined;
        const runs = site ? await judgeProjects({ ...request, site }) : [];
        const proposed = runs.flatMap((run) => testsOf(run, options));
        const certificates = (0,write/* certify */.Fp)({
            files: proposed,
            kept: runs.flatMap((run) => run.verified?.kept ?? []),
            faults: runs.flatMap((run) => run.faults),
            sources: runs.flatMap((run) => run.files),
            standing,
            version: version/* VERSION */.x,
            seed: options.limits.seed,
        });
        const unwritten = options.write
            ? await (0,write/* writeTests */.Jy)(change.root, proposed, certificates).catch((error) => error)
            : undefined;
        const isWritten = options.write && unwritten === undefined;
        const ledgerOnBase = (0,ledger/* parseLedger */.h8)(await (0,git/* fileAt */.Wd)(change.root, change.base.sha, ledger/* LEDGER_PATH */.Kd));
        const dismissed = (0,ledger/* dismissals */.Bx)(await (0,ledger/* readLedger */.SC)(change.root), ledgerOnBase, digests(runs));
        const gone = new Set(dismissed.filter(({ status }) => status === 'active').map(({ id }) => id));
        const survivors = survivorEntries(runs, gone, { written: isWritten, options });
        const critique = llm && (await criticise(llm, runs, survivors, now));
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
            ...(critique && { critique }),
            ...(llm ? { models: { asked: llm.asked, refusals: llm.refusals, limitsHit: llm.limitsHit } } : {}),
            certificates: isWritten ? certificates : [],
            files: proposedFiles(proposed, certificates, standing),
            reused: model.memory.use,
            written: isWritten,
            certified: standing.map(({ testFile }) => testFile),
            interrupted: signal.aborted,
            tool: {
                version: version/* VERSION */.x,
                sandbox: site?.sandbox.kind ?? 'none',
                ...(site && { network: site.sandbox.network }),
                ...(site?.sandbox.foreign && { platform: site.sandbox.foreign.platform }),
                ...runtimeOf(runs),
            },
            subject: { repository: external_node_path_.basename(change.root), ...subject, functionsDigest },
            installMs: site?.installMs ?? 0,
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
function codeOf(root, { targets }, languages) {
    return { root, files: [...new Set(targets.map((target) => target.function.file))], languages };
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

/***/ 68510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dismissals),
/* harmony export */   Kd: () => (/* binding */ LEDGER_PATH),
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   Sp: () => (/* binding */ withDismissal),
/* harmony export */   Xx: () => (/* binding */ printLedger),
/* harmony export */   h8: () => (/* binding */ parseLedger)
/* harmony export */ });
/* unused harmony exports EMPTY_LEDGER, activeIds */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42346);
/** The committed list of dismissals, `.qtest/ledger.json`. It is read from head, so that dismissing is part of the change under review. */





/** Relative to the repository. */
const LEDGER_PATH = '.qtest/ledger.json';
const dismissal = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    /** Id of a fault or of a behaviour change. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['fault', 'behaviour-change']),
    /** Why it is fine as it is; shown in the comment. */
    reason: zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1),
    /** Digest of the function when it was dismissed; with another one the dismissal is void. */
    functionHash: zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1),
    /** `2026-12-07` */
    date: zod__WEBPACK_IMPORTED_MODULE_5__.date(),
    /** What is dismissed, in a line. */
    label: zod__WEBPACK_IMPORTED_MODULE_4__.string(),
});
const ledgerSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__.literal(1), dismissals: zod__WEBPACK_IMPORTED_MODULE_4__.array(dismissal) });
const EMPTY_LEDGER = { schemaVersion: 1, dismissals: [] };
/** The ledger of a work tree; `root` is the repository's absolute path. */
async function readLedger(root) {
    return parseLedger((0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .readClaimedText */ .$B)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, LEDGER_PATH), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${LEDGER_PATH} cannot be read (${why}). Mend it by hand, or delete the entry and dismiss again with \`qtest dismiss ID REASON\`.`);
}


/***/ }),

/***/ 86037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ UNTESTED),
/* harmony export */   z: () => (/* binding */ whyUntested)
/* harmony export */ });
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69257);

/** The closed list; docs/why-no-test.md shows it. */
const UNTESTED = {
    'nothing-left': {
        text: 'The tests that stand notice every fault that was judged.',
        opens: 'Nothing has to: there is nothing to add.',
    },
    'no-fault': {
        text: 'It holds nothing in which a fault could be injected, or only what rules leave out (text of messages, logging).',
        opens: 'Fewer `exclude-operators` in qtest.yml, where these are what leaves it out.',
    },
    'needs-service': {
        text: 'Its tests need a service that is not there, or that the sandbox keeps from them.',
        opens: 'Start the service, and name it in qtest.yml: `services: [localhost:5432]`, `env: [DATABASE_URL]`.',
    },
    'no-page': {
        text: 'A component or hook, and no page to render it on.',
        opens: 'Install the package that the reason names, or set the environment of the tests beside it.',
    },
    effect: {
        text: 'Each input came to an effect that is stopped: a file outside the project, a process, a connection.',
        opens: 'Call it as a member of what is imported, or hand the collaborator in: a double takes its place.',
    },
    unexported: {
        text: 'No export leads to it.',
        opens: 'Export it, or what calls it.',
    },
    'does-not-load': {
        text: 'Its file does not load by itself.',
        opens: 'What the message says: often a variable of the environment, or a build that is missing.',
    },
    'does-not-end': {
        text: 'It never ended, or ended the process, for inputs that were tried.',
        opens: 'Refuse such inputs in the code: no test can wait for them.',
    },
    unstable: {
        text: 'Inputs were found, and give another result each time or in another time zone.',
        opens: 'Hand in the clock or the chance, rather than asking for it.',
    },
    'not-kept': {
        text: 'Inputs were found that notice a fault, and no test of them held: too long to read, refused by the type check, or red.',
        opens: 'The line `Dropped` of the report says why.',
    },
    'no-input': {
        text: 'Inputs reached it, and none told apart what its tests leave open.',
        opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
    },
    'not-reached': {
        text: 'No input came to the code that its tests leave open.',
        opens: 'A test of yours that reaches it: its calls are recorded, and it is varied.',
    },
    'not-searched': {
        text: 'Nothing was searched: the run ended before, was not asked to, or could not run the project.',
        opens: 'What the verdict says.',
    },
};
/** Codes of what stopped a search, by the reason that they come to. */
const STOPPED = {
    component: 'no-page',
    guard: 'effect',
    opaque: 'effect',
    unexported: 'unexported',
    load: 'does-not-load',
    'file-name': 'does-not-load',
    hang: 'does-not-end',
    crash: 'does-not-end',
};
/** The reason; undefined where a test is made for the function, or notices a fault in it. */
function whyUntested(run, fn) {
    const isAbout = (id) => id === fn.id;
    if (run.verified?.kept.some(({ about }) => about.some(isAbout)))
        return undefined;
    const faults = run.faults.filter((fault) => isAbout(fault.function) && fault.arid === undefined);
    const results = (run.before?.results ?? []).filter(({ fault }) => isAbout(fault.function));
    if (run.exploration && faults.length === 0)
        return 'no-fault';
    if (results.length > 0 && results.every(({ status }) => status === 'needs-service'))
        return 'needs-service';
    const judged = results.filter(_score_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL);
    if (judged.length > 0 && !judged.some(_score_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnoticed */ .ib))
        return 'nothing-left';
    if (!run.exploration || !run.verified)
        return 'not-searched';
    const rejected = run.verified.funnel.rejected.filter((one) => isAbout(one.function));
    if (rejected.length > 0)
        return rejected.every(({ step }) => step === 'stable') ? 'unstable' : 'not-kept';
    const stopped = run.exploration.stopped.find((one) => isAbout(one.function));
    if (stopped)
        return STOPPED[stopped.code] ?? 'effect';
    const unreached = new Set(run.exploration.unreached);
    return faults.every(({ id }) => unreached.has(id)) ? 'not-reached' : 'no-input';
}


/***/ })

};
