export const id = 2595;
export const ids = [2595,2265,2922];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRevisions: () => (/* binding */ compareRevisions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32265);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7285);
/* harmony import */ var _old_packages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47133);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79284);
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
/** `qtest compare --base v1.2 --head v1.3`: two revisions, neither of which need be checked out. */






/** The comparison, with options and result as if both had been here. Throws ConfigurationError where one of the two is not named. */
async function compareRevisions(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { base, head, basePackages } = flags;
        if (base === undefined || head === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${head === undefined ? '--base-packages needs --base and --head' : '--head needs --base'}: name both revisions, as in qtest compare --base v1.2 --head v1.3`);
        }
        const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(io.cwd);
        io.stderr.write(`checking out ${head}\n`);
        const { checkout, causes } = await (0,_old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .checkOutWith */ .Lt)({ root, base, head }, basePackages ? _old_packages_js__WEBPACK_IMPORTED_MODULE_4__/* .upgradesSince */ .Y8 : async () => [], io);
        const _ = __addDisposableResource(env_1, checkout, true);
        const there = { ...io, cwd: checkout.root };
        const loaded = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__.loadOptions)('compare', { ...flags, base: checkout.base }, there);
        const options = { ...loaded, asked: { ...loaded.asked, base } };
        const { result, ...rest } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__.run)(options, there, { baseRef: base, repository: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(root) });
        const packages = [...new Set([...causes.values()].flatMap((cause) => cause.split(', ')))].sort();
        const own = packages.length === 0 ? "which head's lock file names too" : packages.join(', ');
        const baseHow = basePackages ? `with its own packages: ${own}` : 'given';
        const subject = {
            ...result.subject,
            baseHow,
            baseSha: checkout.before,
            headSha: checkout.head,
            ranOn: 'head',
        };
        return { options, finished: { ...rest, result: { ...result, subject } } };
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


/***/ }),

/***/ 81227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35802);
/** The settings of a run, from what was asked for (command line, action inputs), qtest.yml and defaults, in this order. */




const CONFIG_FILE = 'qtest.yml';
/** DESIGN's figures: ≤ 5 faults a function, 4 at once (at most the cores), 30 s each, ≤ 10 s of search a module. */
const DEFAULTS = {
    seed: 1,
    iterations: 80_000,
    searchMs: 10_000,
    maxWallMs: 120_000,
    mutantsPerFunction: 5,
    testTimeoutMs: 600_000,
    mutantTimeoutMs: 30_000,
    functions: 60,
    concurrency: 4,
    maxSurvivors: 1,
};
/**
 * Merges flags over the file over defaults. Throws ConfigurationError for a flag that cannot be read or that contradicts
 * another one. `cores` bounds the concurrency.
 */
function resolveOptions(command, flags, file, cores = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) {
    if (flags.base !== undefined && flags.files !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('--base and --files exclude each other: --files takes every function as new.');
    }
    const policy = policyOf(flags, file);
    const limits = limitsOf(flags, file, cores);
    const projects = projectsOf(policy, file);
    const exclude = file.exclude ?? [];
    const excludeOperators = (file['exclude-operators'] ?? []).toSorted();
    const services = (file.services ?? []).toSorted();
    const servicesPerWorker = services.length > 0 && file['services-per-worker'] === true;
    const env = (file.env ?? []).toSorted();
    const install = installOf(flags, file);
    return {
        command,
        asked: askedFor(command, flags),
        ...(flags.base !== undefined && { base: flags.base }),
        ...(flags.files !== undefined && { files: flags.files }),
        write: flags.write ?? false,
        acceptChanges: flags.acceptChanges ?? false,
        ...(flags.accept !== undefined && { accept: flags.accept }),
        policy,
        projects,
        exclude,
        excludeOperators,
        services,
        servicesPerWorker,
        env,
        limits,
        sandbox: choice('--sandbox', flags.sandbox, _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .SANDBOX_WISHES */ .u) ?? 'auto',
        ...(file['runner-image'] !== undefined && { runnerImage: file['runner-image'] }),
        ...(install && { install }),
        output: {
            ...(flags.json !== undefined && { json: flags.json }),
            ...(flags.report !== undefined && { report: flags.report }),
            quiet: flags.quiet ?? false,
        },
        configDigest: digest({
            policy,
            projects,
            exclude,
            excludeOperators,
            services,
            servicesPerWorker,
            env,
            install,
            limits: { ...limits, concurrency: 0 },
        }),
    };
}
/** The flags that a run with the same result needs; those that are not said are left out. */
function askedFor(command, flags) {
    const { base, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold } = flags;
    const { head, basePackages } = flags;
    const given = { base, head, basePackages, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    return { command, ...Object.fromEntries(said) };
}
function installOf({ install }, file) {
    if (!(install ?? file.install))
        return undefined;
    const token = file['install-token'];
    return { scripts: file['install-scripts'] ?? false, ...(token === undefined ? {} : { token }) };
}
function policyOf(flags, file) {
    const mode = choice('--mode', flags.mode, ['report', 'enforce']) ?? file.mode ?? (file.enforce ? 'enforce' : 'report');
    const gate = choice('--gate', flags.gate, ['gaps', 'score']) ?? file.gate ?? 'gaps';
    const threshold = number('--threshold', flags.threshold, { min: 0, max: 100 }) ?? file.threshold;
    if (gate === 'score' && threshold === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('The gate `score` needs a threshold: add `threshold: 80` to qtest.yml, or --threshold 80.');
    }
    const day = file.enforce === 'now' || flags.mode !== undefined ? undefined : file.enforce;
    return {
        mode,
        gate,
        ...(threshold !== undefined && { threshold }),
        maxSurvivors: file['max-survivors'] ?? DEFAULTS.maxSurvivors,
        ...(day !== undefined && { enforceFrom: day }),
        failOn: file['fail-on'] ?? 'fail',
        ...(file.findings === 'fail' && { findings: 'fail' }),
    };
}
function projectsOf(policy, file) {
    const entries = Object.entries(file.projects ?? {}).map(([folder, settings]) => {
        const gate = settings.gate ?? policy.gate;
        const threshold = settings.threshold ?? policy.threshold;
        if (gate === 'score' && threshold === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`qtest.yml: the gate \`score\` of project ${folder} needs a threshold.`);
        }
        return {
            root: folder.replace(/^\.\/?|\/+$/g, ''),
            gate,
            ...(threshold !== undefined && { threshold }),
            maxSurvivors: settings['max-survivors'] ?? policy.maxSurvivors,
        };
    });
    return entries.sort((a, b) => (a.root < b.root ? -1 : 1));
}
function limitsOf(flags, file, cores) {
    const timeout = orDefault(file['mutant-timeout'], DEFAULTS.mutantTimeoutMs);
    return {
        seed: number('--seed', flags.seed, { min: 0, whole: true }) ?? file.seed ?? DEFAULTS.seed,
        iterations: number('--iterations', flags.iterations, { min: 1, whole: true }) ?? file.iterations ?? DEFAULTS.iterations,
        searchMs: DEFAULTS.searchMs,
        maxWallMs: flagDuration('--max-wall', flags.maxWall) ?? orDefault(file['max-wall'], DEFAULTS.maxWallMs),
        mutantsPerFunction: file['mutants-per-function'] ?? DEFAULTS.mutantsPerFunction,
        testTimeoutMs: orDefault(file['test-timeout'], DEFAULTS.testTimeoutMs),
        mutantTimeoutMs: Math.min(timeout, DEFAULTS.mutantTimeoutMs),
        functions: file['max-functions'] ?? DEFAULTS.functions,
        // Tests that share a service would disturb each other.
        concurrency: file.services?.length && !file['services-per-worker']
            ? 1
            : Math.max(1, Math.min(file.concurrency ?? DEFAULTS.concurrency, cores)),
    };
}
function orDefault(value, otherwise) {
    return value === undefined ? otherwise : duration(value);
}
const UNITS = { ms: 1, s: 1000, m: 60_000 };
/** Milliseconds of `250ms`, `120s`, `2m`; a bare number is seconds. */
function duration(text) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(String(text)) ?? [];
    return Math.round(Number(amount) * (UNITS[unit ?? 's'] ?? 1));
}
function flagDuration(flag, text) {
    if (text === undefined)
        return undefined;
    const value = duration(text);
    if (value > 0)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes a time such as 120s, 2m or 500ms, not \`${text}\`.`);
}
function choice(flag, text, allowed) {
    if (text === undefined)
        return undefined;
    const found = allowed.find((value) => value === text);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes ${allowed.join(' or ')}, not \`${text}\`.`);
}
function number(flag, text, { min, max = Number.MAX_SAFE_INTEGER, whole = false }) {
    if (text === undefined)
        return undefined;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= min && value <= max && (!whole || Number.isSafeInteger(value)))
        return value;
    const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `from ${min} to ${max}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${flag} takes a ${whole ? 'whole ' : ''}number ${range}, not \`${text}\`.`);
}
function digest(settings) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 32265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ baseOf),
  loadOptions: () => (/* binding */ loadOptions),
  W: () => (/* binding */ loadOptionsAnyway)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/change/base.js
var base = __webpack_require__(87049);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(81227);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/sandbox/copy/read-claim.js
var read_claim = __webpack_require__(42346);
// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(27680);
// EXTERNAL MODULE: ./build/src/config/parse.js
var parse = __webpack_require__(59927);
;// CONCATENATED MODULE: ./build/src/config/proposed.js

/** What a changed qtest.yml would alter, in a sentence for the report; undefined where it alters nothing. */
function proposedPolicy(flags, onBase, onHead) {
    const before = settings((0,config/* resolveOptions */.$i)('run', flags, onBase));
    const after = settings((0,config/* resolveOptions */.$i)('run', flags, onHead));
    const changes = [...after].flatMap(([name, value]) => {
        const old = before.get(name);
        return old === value ? [] : [`${name} ${value} (now ${old})`];
    });
    if (changes.length === 0)
        return undefined;
    return `qtest.yml is changed here; base's settings count until it is merged. It would set ${changes.join(', ')}.`;
}
/** Settings as they are written in qtest.yml, with their values as text. */
function settings({ policy, projects, exclude, excludeOperators, services, servicesPerWorker, env, limits, runnerImage, install, }) {
    const list = (items) => (items.length === 0 ? 'none' : items.join(' '));
    return new Map([
        ['mode', policy.mode],
        ['enforce', policy.enforceFrom ?? (policy.mode === 'enforce' ? 'now' : 'never')],
        ['gate', policy.gate],
        ['threshold', String(policy.threshold ?? 'none')],
        ['max-survivors', String(policy.maxSurvivors)],
        ['fail-on', policy.failOn],
        ['findings', policy.findings ?? 'report'],
        ['seed', String(limits.seed)],
        ['iterations', String(limits.iterations)],
        ['max-wall', `${limits.maxWallMs / 1000}s`],
        ['test-timeout', `${limits.testTimeoutMs / 1000}s`],
        ['mutants-per-function', String(limits.mutantsPerFunction)],
        ['mutant-timeout', `${limits.mutantTimeoutMs / 1000}s`],
        ['max-functions', String(limits.functions)],
        ['concurrency', String(limits.concurrency)],
        ['runner-image', runnerImage ?? 'none'],
        ['exclude', list(exclude)],
        ['exclude-operators', list(excludeOperators)],
        ['services', list(services)],
        ['services-per-worker', String(servicesPerWorker)],
        ['env', list(env)],
        ['install', String(install !== undefined)],
        ['install-scripts', String(install?.scripts ?? false)],
        ['install-token', install?.token ?? 'none'],
        ['projects', list(projects.map((p) => `${p.root || '.'}: ${p.gate} ${p.threshold ?? '-'} ${p.maxSurvivors}`))],
    ]);
}

;// CONCATENATED MODULE: ./build/src/config/load.js
/** The settings of a run in a repository: qtest.yml is read from base, so that a change cannot loosen its own check. */










const USUAL = { file: config/* CONFIG_FILE */.g2, settings: {} };
/** Throws ConfigurationError for flags and files that are wrong, outside a repository, and for a base that does not exist. */
async function loadOptions(command, flags, io, workflow = USUAL) {
    (0,config/* resolveOptions */.$i)(command, flags, workflow.settings); // a wrong flag is told before git is asked anything
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const onHead = await fileInTree(root, workflow);
    if (flags.files !== undefined)
        return (0,config/* resolveOptions */.$i)(command, flags, (0,environment/* isCi */.Xt)(io.env) ? withoutOpenings(onHead) : onHead);
    return await optionsOn(await baseOf(root, flags.base, io), { root, onHead, command, flags, workflow });
}
async function optionsOn(base, { root, onHead, command, flags, workflow }) {
    const { file, settings } = workflow;
    const onBase = { ...parseFile(await (0,git/* fileAt */.Wd)(root, base.sha, file), `${file} of ${base.ref}`), ...settings };
    const options = (0,config/* resolveOptions */.$i)(command, flags, onBase);
    const install = options.install && { install: { ...options.install, base: base.sha } };
    const proposed = proposedPolicy(flags, onBase, onHead);
    return { ...options, ...install, ...(proposed && { policy: { ...options.policy, proposed } }) };
}
/** The same for commands that need no base: where there is none no qtest.yml counts, which is told. */
async function loadOptionsAnyway(flags, io) {
    const settled = (0,config/* resolveOptions */.$i)('run', flags, {});
    const root = await (0,git/* repositoryRoot */.Hn)(io.cwd);
    const base = await baseOf(root, flags.base, io).catch((error) => {
        if (!(error instanceof errors/* ConfigurationError */.j1) || flags.base !== undefined)
            throw error;
        io.stderr.write(`no ${config/* CONFIG_FILE */.g2} counts, since there is no base: ${error.message}\n`);
    });
    if (!base)
        return settled;
    const onHead = await fileInTree(root, USUAL);
    return await optionsOn(base, { root, onHead, command: 'run', flags, workflow: USUAL });
}
/** The base that is meant here, by the variables that CI sets. Throws as `resolveBase`. */
function baseOf(root, ref, { env }) {
    return (0,base/* resolveBase */.g)({
        root,
        ref,
        ci: env['GITHUB_ACTIONS'] === 'true',
        baseBranch: env['GITHUB_BASE_REF'],
    });
}
const OPENINGS = ['services', 'env', 'runner-image', 'install', 'install-scripts', 'install-token'];
/** In CI the file may be a stranger's: where code runs and what it reaches there counts from base alone. */
function withoutOpenings(file) {
    return Object.fromEntries(Object.entries(file).filter(([key]) => !OPENINGS.includes(key)));
}
function parseFile(text, name) {
    return text === undefined ? {} : (0,parse/* parseConfig */.o)(text, name);
}
async function fileInTree(root, { file, settings }) {
    const text = (0,read_claim/* readClaimedText */.$B)(external_node_path_.join(root, file), await (0,promises_.realpath)(root));
    return { ...parseFile(text, file), ...settings };
}


/***/ }),

/***/ 59927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _mutate_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69018);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39829);





/** Larger than any configuration; YAML aliases can make little text expensive. */
const MAX_LENGTH = 256 * 1024;
/**
 * Reads the text of a qtest.yml. `path` is its name in messages (`qtest.yml`, `qtest.yml on main`). Throws ConfigurationError
 * with the line of the first mistake: what is wrong, what was expected, an example.
 */
function parseConfig(text, path) {
    if (text.length > MAX_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path} is larger than 256 KiB. Keep only settings in it.`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const [error] = document.errors;
    if (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
    }
    const at = (keys) => lineOf(document.contents, keys, lines);
    const value = plainValue(document, path);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:1: expected settings such as \`threshold: 80\`, found ${kindOf(value)}.`);
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSchema */ .Mz.safeParse(value);
    if (!parsed.success)
        throw explain(parsed.error.issues[0], value, path, at);
    if (parsed.data.mode === 'report' && parsed.data.enforce !== undefined) {
        const place = `${path}:${at(['enforce'])}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${place}: \`enforce\` contradicts \`mode: report\`. Take one of them away.`);
    }
    return parsed.data;
}
function plainValue(document, path) {
    try {
        return document.toJS({ maxAliasCount: 50 }) ?? {};
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}: ${error.message}. Write the values out instead of using YAML aliases.`);
    }
}
function explain(issue, value, path, at) {
    const trail = issue?.path ?? [];
    const place = trail[0] === 'projects' && trail.length > 1 ? 'project' : 'top';
    const known = (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)(place);
    const unknown = issue?.keys?.[0];
    if (unknown !== undefined) {
        const line = at([...trail, unknown]);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${line}: unknown key \`${unknown}\`. ${nearest(unknown, known)}`);
    }
    const name = String((place === 'project' ? trail[2] : trail[0]) ?? trail[0] ?? '');
    const info = known.find((entry) => entry.key === name) ?? (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .YD)('top').find((entry) => entry.key === trail[0]);
    const found = trail.reduce((inner, key) => (isRecord(inner) ? inner[String(key)] : undefined), value);
    const expected = EXPECTED[info?.key ?? ''] ?? issue?.message ?? 'another value';
    const example = info ? `, for example \`${info.example}\`` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${path}:${at(trail)}: \`${trail.map(String).join('.')}\` is ${kindOf(found)}; expected ${expected}${example}.`);
}
/** What each key takes, in words that need no knowledge of the schema. */
const EXPECTED = {
    mode: '`report` or `enforce`',
    enforce: '`now` or a day',
    gate: '`gaps` or `score`',
    threshold: 'a number from 0 to 100',
    'max-survivors': 'a whole number, 0 or more',
    'fail-on': '`fail` or `error`',
    findings: '`report` or `fail`',
    seed: 'a whole number, 0 or more',
    iterations: 'a whole number, 1 or more',
    'max-wall': 'a time with its unit',
    'mutants-per-function': 'a whole number from 1 to 1000',
    'mutant-timeout': 'a time with its unit',
    'max-functions': 'a whole number, 1 or more',
    concurrency: 'a whole number from 1 to 64',
    exclude: 'a list of globs',
    'exclude-operators': `operators of this list: ${_mutate_select_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATORS */ .we.join(', ')}`,
    services: 'a list of `name:port`, where a name is no address of another machine',
    'services-per-worker': '`true` or `false`',
    env: 'a list of names of variables, none of those that redirect programs or speak to the workflow',
    projects: 'settings by folder',
};
function nearest(word, known) {
    const keys = known.map((entry) => entry.key);
    const guess = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, keys);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, guess) <= Math.max(2, Math.floor(word.length / 2)))
        return `Did you mean \`${guess}\`?`;
    return `The nearest known key is \`${guess}\`; all of them: ${keys.join(', ')}.`;
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a group of keys';
    const text = String(value);
    return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\` (${NAMES[typeof value] ?? typeof value})`;
}
const NAMES = { string: 'text', number: 'a number', boolean: 'yes or no' };
function isRecord(value) {
    return value !== null && typeof value === 'object';
}
/** Line of the deepest key of the trail that stands in the file, 1-based. */
function lineOf(contents, trail, lines) {
    let node = contents;
    let offset = 0;
    for (const key of trail) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(item.key) && item.key.value === key);
            if (!pair)
                break;
            offset = startOf(pair.key) ?? offset;
            node = pair.value;
        }
        else
            break;
    }
    return lines.linePos(offset).line;
}
function startOf(node) {
    return node?.range?.[0];
}


/***/ }),

/***/ 59234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ STORE_VERSION),
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Raised whenever what is stored changes its form: an older store is made anew. */
const STORE_VERSION = 3;
/** SQLite's place for a number by which an application knows its files: `QTST`. */
const APPLICATION_ID = 0x51545354;
/** Outlines that are written in one transaction, and lost when a run is killed. */
const BATCH = 200;
/** Results that no run asked for in so many are dropped. */
const RUNS_KEPT = 20;
/**
 * Opens the store at `path`, making it where there is none. A store that is damaged, of another version or no database at all is made
 * anew with a notice; where it is a database of something else, the place cannot be written, or another process holds it for long, the store is kept in memory. Never
 * fails.
 */
async function openStore(path) {
    const { DatabaseSync } = loadSqlite();
    const open = (at, notice) => new SqliteStore(prepared(new DatabaseSync(at)), at, notice);
    const inMemory = (error) => open(':memory:', `the store ${path} cannot be used (${messageOf(error)}): nothing is remembered between runs`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
        return open(path);
    }
    catch (error) {
        if (!isUnreadable(error))
            return inMemory(error);
        try {
            for (const ending of ['', '-wal', '-shm'])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path + ending, { force: true });
            return open(path, `the store ${path} could not be read (${messageOf(error)}) and was made anew`);
        }
        catch (second) {
            return inMemory(second);
        }
    }
}
/** Earlier versions of Node 24 warn on stderr that the module is experimental, which is no news for users of QTest. */
function loadSqlite() {
    const { emitWarning } = process;
    process.emitWarning = () => undefined;
    try {
        return process.getBuiltinModule('node:sqlite');
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
class OtherVersion extends Error {
}
/** SQLite's codes for a damaged file and for one that is no database. One that is locked, out of reach or somebody else's is left alone. */
function isUnreadable(error) {
    const CORRUPT = 11;
    const NOT_A_DATABASE = 26;
    const code = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    return error instanceof OtherVersion || code === CORRUPT || code === NOT_A_DATABASE;
}
/** Sets a database up, or throws where the file is not a store of this version. */
function prepared(database) {
    try {
        database.exec('PRAGMA busy_timeout = 5000');
        const id = numberOf(database, 'PRAGMA application_id');
        const version = numberOf(database, 'PRAGMA user_version');
        const tables = numberOf(database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
        if (tables > 0 && id !== APPLICATION_ID)
            throw new Error('it is a database of something else');
        if (tables > 0 && version !== STORE_VERSION)
            throw new OtherVersion(`it has version ${version}, this QTest writes ${STORE_VERSION}`);
        database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA application_id = ${APPLICATION_ID};
      PRAGMA user_version = ${STORE_VERSION};
      CREATE TABLE IF NOT EXISTS outline (
        id INTEGER PRIMARY KEY, reader TEXT NOT NULL, blob TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (reader, blob)
      ) STRICT;
      -- Apart from the rows, which are long and would be written anew with every use.
      CREATE TABLE IF NOT EXISTS outline_use (id INTEGER PRIMARY KEY, run INTEGER NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS result (
        key TEXT PRIMARY KEY, json TEXT NOT NULL, digest TEXT NOT NULL, run INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, asked INTEGER NOT NULL, found INTEGER NOT NULL) STRICT;
    `);
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
class SqliteStore {
    notice;
    state = 'open';
    database;
    path;
    /** Number of this run: what is asked for is marked with it, so that what was not asked for longest is dropped first. */
    run;
    getRow;
    putRow;
    useRow;
    /** Not written yet, by reader and blob. */
    pending = new Map();
    /** Rows that this run asked for and has not marked yet: reading takes no lock that others wait for. */
    used = new Set();
    /** What this run found out (text) and what is to be taken back (undefined), by key. */
    results = new Map();
    usedResults = new Set();
    constructor(database, path, notice) {
        this.database = database;
        this.path = path;
        this.notice = notice;
        const runs = 'SELECT number FROM run UNION ALL SELECT run FROM outline_use';
        this.run = 1 + numberOf(database, `SELECT ifnull(max(number), 0) FROM (${runs})`);
        this.getRow = database.prepare('SELECT id, json FROM outline WHERE reader = ? AND blob = ?');
        this.putRow = database.prepare('INSERT OR REPLACE INTO outline (reader, blob, json) VALUES (?, ?, ?)');
        this.useRow = database.prepare('INSERT OR REPLACE INTO outline_use (id, run) VALUES (?, ?)');
    }
    outlines(reader, blobs) {
        const found = new Map();
        this.attempt(() => {
            for (const blob of blobs) {
                const outline = this.pending.get(`${reader}\0${blob}`)?.outline ?? this.stored(reader, blob);
                if (outline !== undefined)
                    found.set(blob, outline);
            }
        });
        return found;
    }
    putOutlines(entries) {
        if (this.state === 'broken')
            return;
        for (const entry of entries)
            this.pending.set(`${entry.reader}\0${entry.blob}`, entry);
        if (this.pending.size >= BATCH)
            this.flush();
    }
    result(key) {
        let text;
        this.attempt(() => {
            const row = this.database.prepare('SELECT json, digest FROM result WHERE key = ?').get(key);
            const json = row === undefined ? undefined : String(row['json']);
            if (json !== undefined && row?.['digest'] === digestOf(key, json))
                text = json;
        });
        if (text !== undefined)
            this.usedResults.add(key);
        return text;
    }
    putResult(key, json) {
        this.results.set(key, json);
    }
    forgetResult(key) {
        this.results.set(key, undefined);
    }
    endRun({ asked, found }, keep) {
        this.flush();
        this.inTransaction(() => this.writeResults());
        this.inTransaction(() => {
            this.database.prepare('INSERT OR REPLACE INTO run VALUES (?, ?, ?)').run(this.run, asked, found);
            this.database.exec(`
        DELETE FROM run WHERE number < ${this.run};
        DELETE FROM outline_use WHERE run < ${this.run}
          AND id NOT IN (SELECT id FROM outline_use ORDER BY run DESC, id DESC LIMIT ${Math.max(0, Math.trunc(keep))});
        DELETE FROM outline WHERE id NOT IN (SELECT id FROM outline_use);
        -- Of rows that another run replaced or dropped meanwhile.
        DELETE FROM outline_use WHERE id NOT IN (SELECT id FROM outline);
      `);
        });
    }
    get lastRun() {
        let last;
        this.attempt(() => {
            const row = this.database.prepare('SELECT asked, found FROM run ORDER BY number DESC LIMIT 1').get();
            last = row === undefined ? undefined : { asked: Number(row['asked']), found: Number(row['found']) };
        });
        return last;
    }
    get size() {
        this.flush();
        const size = { outlines: 0, bytes: 0 };
        this.attempt(() => {
            size.outlines = numberOf(this.database, 'SELECT count(*) FROM outline');
            for (const ending of ['', '-wal'])
                size.bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.path + ending, { throwIfNoEntry: false })?.size ?? 0;
        });
        return size;
    }
    [Symbol.dispose]() {
        this.flush();
        this.database.close();
    }
    stored(reader, blob) {
        const row = this.getRow.get(reader, blob);
        if (row === undefined)
            return undefined;
        this.used.add(Number(row['id']));
        return readOutline(String(row['json']));
    }
    writeResults() {
        const use = this.database.prepare('UPDATE result SET run = ? WHERE key = ?');
        const put = this.database.prepare('INSERT OR REPLACE INTO result (key, json, digest, run) VALUES (?, ?, ?, ?)');
        const forget = this.database.prepare('DELETE FROM result WHERE key = ?');
        for (const key of this.usedResults)
            use.run(this.run, key);
        for (const [key, json] of this.results) {
            if (json === undefined)
                forget.run(key);
            else
                put.run(key, json, digestOf(key, json), this.run);
        }
        this.database.exec(`DELETE FROM result WHERE run <= ${this.run - RUNS_KEPT}`);
    }
    flush() {
        if (this.pending.size + this.used.size === 0)
            return;
        this.inTransaction(() => {
            for (const id of this.used)
                this.useRow.run(id, this.run);
            for (const { reader, blob, outline } of this.pending.values()) {
                const { lastInsertRowid } = this.putRow.run(reader, blob, JSON.stringify(outline));
                this.useRow.run(lastInsertRowid, this.run);
            }
        });
        this.used.clear();
        this.pending.clear();
    }
    inTransaction(work) {
        this.attempt(() => {
            this.database.exec('BEGIN IMMEDIATE');
            try {
                work();
                this.database.exec('COMMIT');
            }
            catch (error) {
                if (this.database.isTransaction)
                    this.database.exec('ROLLBACK');
                throw error;
            }
        });
    }
    /** A store that fails in use (damaged page, full disk, locked for long) is asked no more: the run goes on without it. */
    attempt(work) {
        if (this.state === 'broken')
            return;
        try {
            work();
        }
        catch (error) {
            this.state = 'broken';
            this.notice = `the store ${this.path} failed (${messageOf(error)}): what this run finds out is not remembered`;
        }
    }
}
/** A row that does not hold an outline counts as none: the file is read again and the row replaced. */
function readOutline(json) {
    try {
        const value = JSON.parse(json);
        const lists = [value?.functions, value?.bindings, value?.imports, value?.exports];
        return value !== null && lists.every(Array.isArray) ? value : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** Against damage, not against somebody who writes to the store: see ARCHITECTURE, "What is remembered". */
function digestOf(key, json) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${key}\0${json}`).digest('hex');
}
function numberOf(database, sql) {
    const row = database.prepare(sql).get();
    return Number(row === undefined ? 0 : Object.values(row)[0]);
}
function messageOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
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

/***/ 94018:
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
    findings: {
        verdict: 'fail',
        text: 'Changed functions do what their own documentation or types do not allow, and `findings: fail` is set.',
        whatToDo: 'Mend the function, or say in its types or documentation what it does.',
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
        whatToDo: 'QTest drives Vitest, Jest, Mocha, `node --test` and plain scripts that `node` runs. Until one of these runs the tests, nothing of the project is judged: review its changes by hand.',
    },
    'dependency-bot': {
        verdict: 'not-analysed',
        text: 'The pull request is of a bot that changes versions of dependencies, and nobody else pushed to it.',
        whatToDo: 'Nothing. `qtest run` judges it on a laptop.',
    },
    draft: {
        verdict: 'not-analysed',
        text: 'The pull request is a draft.',
        whatToDo: 'Nothing; it is judged when it is ready for review. `drafts: true` judges drafts as well.',
    },
    'skip-label': {
        verdict: 'not-analysed',
        text: 'Somebody with write permission added the label `qtest:skip`.',
        whatToDo: 'Take the label away to have the pull request judged again.',
    },
    'judged-on-head': {
        verdict: 'any',
        text: 'The same functions were judged on the head of the pull request; the merge queue takes that verdict over.',
        whatToDo: 'Nothing.',
    },
    'proofs-hold': {
        verdict: 'pass',
        text: 'In a merge queue, where the functions differ from those that were judged: the proofs of the committed tests hold.',
        whatToDo: 'Nothing.',
    },
    'proofs-broken': {
        verdict: 'fail',
        text: 'In a merge queue: a committed test of QTest has no valid proof any more.',
        whatToDo: 'Run `qtest verify` on the branch brought up to date with its base.',
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
        whatToDo: 'Install them (the message names the command), or let QTest do it in its sandbox: `install: true` in qtest.yml.',
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
    'no-sandbox': {
        verdict: 'no-verdict',
        text: 'The job holds a secret, and nothing here keeps code of the change away from it.',
        whatToDo: 'Install bubblewrap or Docker, or run QTest in a job without secrets. See docs/security.md.',
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
    compared: {
        verdict: 'no-verdict',
        text: 'Only behaviour was compared; whether tests notice faults was not asked.',
        whatToDo: '`qtest run` asks that too.',
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
    'sandbox-blocked': {
        verdict: 'no-verdict',
        text: 'Only tests that need what the sandbox keeps from them reach the changed code.',
        whatToDo: 'Add the lines that are named to qtest.yml on the base branch. With `services` faults are tried one at a time.',
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

/***/ 71008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ RUN_RESULT_LIMIT),
  Rw: () => (/* reexport */ RUN_RESULT_VERSION),
  jj: () => (/* binding */ clampResult),
  a8: () => (/* binding */ parseRunResult),
  SS: () => (/* binding */ printRunResult)
});

// UNUSED EXPORTS: runResultJsonSchema

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/verdict/run-result-behaviour.js
/** What a RunResult says of behaviour: how it differs from base, for callers, and which tests notice. */

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
    /** A committed test of QTest notices when the cause is undone: nobody is asked about it again. */
    held: schemas/* boolean */.zMY().optional(),
    /** Command that shows it: `node -e 'console.log(require("./proration.ts").prorate(3000, 0, 0))'`, tried on both revisions; else one that writes a failing test. */
    reproduce: schemas/* string */.YjP(),
});
/** What importers find otherwise, by the syntax alone. */
const apiChange = schemas/* object */.Ikc({
    what: schemas/* enum */.k5n(['export', 'signature', 'error']),
    how: schemas/* enum */.k5n(['added', 'removed', 'changed']),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    /** `parse`, `Stock.take`, `default` */
    name: schemas/* string */.YjP(),
    /** Signatures, or classes of errors; absent where there is none on that side. */
    base: schemas/* string */.YjP().optional(),
    head: schemas/* string */.YjP().optional(),
});
/** A changed hunk, undone with the tests running that stand in the tree. */
const hunk = schemas/* object */.Ikc({
    /** Id of the fault that undoes it. */
    fault: schemas/* string */.YjP(),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    endLine: schemas/* int */.Whr(),
    /** Code between backticks: `` `>` became `>=` ``. */
    change: schemas/* string */.YjP(),
    undone: schemas/* enum */.k5n(['noticed', 'unnoticed', 'not-judged']),
    /** Tests that fail then, the first few. */
    noticedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});

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
    /** `bubblewrap`, `docker`, `host`; `none` where nothing was executed. */
    sandbox: schemas/* string */.YjP(),
    /** Version of the Node that ran the project, `22.23.0`; absent where nothing ran. */
    node: schemas/* string */.YjP().optional(),
    /** What that Node is for where it is another machine than this one, and of the runner image: `linux/arm64`. */
    platform: schemas/* string */.YjP().optional(),
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
    /** Compared in place of the work tree. */
    head: schemas/* string */.YjP().optional(),
    /** `NAME@OLD..NEW`: two versions of a package were compared. */
    dependency: schemas/* string */.YjP().optional(),
    /** Base ran with the packages that its own lock file names. */
    basePackages: schemas/* boolean */.zMY().optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    seed: schemas/* string */.YjP().optional(),
    iterations: schemas/* string */.YjP().optional(),
    maxWall: schemas/* string */.YjP().optional(),
    sandbox: schemas/* string */.YjP().optional(),
    install: schemas/* boolean */.zMY().optional(),
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
    /** Equal for two changes of the same functions to the same code, judged by the same settings. */
    functionsDigest: schemas/* string */.YjP().optional(),
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
    /** Findings that base does not have keep the policy from being met; absent where they are only reported. */
    findings: schemas/* literal */.euz('fail').optional(),
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
    /** Lines that qtest.yml lacks for them: what they need is there, and the sandbox keeps them from it. */
    openings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
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
    /** Of its code, without comments, formatting and types; a dismissal counts for one digest alone. */
    digest: schemas/* string */.YjP().optional(),
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
    /** Why no test of QTest's is about it, by the list of docs/why-no-test.md; absent where one is. */
    untested: schemas/* string */.YjP().optional(),
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
    /** False for a fault beyond the gate's selection: it is in no figure but the full score, and no gap unless `toldBeside`. */
    counted: schemas/* boolean */.zMY().optional(),
    /** Not among the selected ones, and told with them: the most telling of a changed line on which none of those goes unnoticed. */
    toldBeside: schemas/* boolean */.zMY().optional(),
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
const finding = schemas/* object */.Ikc({
    /**
     * `broken-test`: a test of QTest's own, from an earlier run, that fails now. `documented`: an example that the code does not fulfil.
     * `internal-error`, `result-type`, `mutated-argument`: arguments that declared types admit, and what these do not allow.
     * `round-trip`: a value that does not come back from there and back. `slow-input`: a small text with which a regular expression never ends.
     */
    kind: schemas/* enum */.k5n([
        'hang',
        'crash',
        'broken-test',
        'documented',
        'internal-error',
        'result-type',
        'mutated-argument',
        'round-trip',
        'slow-input',
        'note',
    ]),
    function: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().optional(),
    call: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
    /** True where base does the same with the same input. */
    onBase: schemas/* boolean */.zMY().optional(),
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
    apiChanges: schemas/* array */.YOg(apiChange),
    hunks: schemas/* array */.YOg(hunk),
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
    'apiChanges',
    'hunks',
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

/***/ 69257:
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


/***/ }),

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ printCertificates),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   f: () => (/* binding */ certificatePath),
/* harmony export */   mL: () => (/* binding */ certifiedFault)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
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

/***/ 56052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ recheck),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** `qtest verify`: the proofs of kept tests, made again. */

/** One answer for each certified case: its text is as certified, its function too, and the test notices its fault. */
async function recheck(request) {
    const { language, certificates, testFile, text } = request;
    const located = new Map((await language.locateCases(testFile, text, certificates.cases)).map((c) => [c.id, c.textHash]));
    const answers = new Map();
    const answer = (certificate, status, reason) => answers.set(certificate.id, {
        testFile,
        case: certificate.id,
        title: certificate.titlePath.join(' > '),
        status,
        ...(reason ? { reason } : {}),
    });
    const proofs = [];
    for (const certificate of certificates.cases) {
        const hash = located.get(certificate.id);
        if (hash === undefined)
            answer(certificate, 'deleted', 'no test with this title stands in the file');
        else if (hash !== certificate.textHash)
            answer(certificate, 'edited', 'its text was edited by hand: it is yours');
        else {
            const fault = await currentFault(request, certificate);
            if (typeof fault === 'string')
                answer(certificate, 'stale', fault);
            else
                proofs.push({ certificate, fault });
        }
    }
    const test = {
        path: testFile,
        previous: text,
        text,
        cases: certificates.cases.map(({ id, titlePath, textHash }) => ({ id, titlePath, textHash })),
        rejected: [],
    };
    const results = await request.session.prove({
        proofs: proofs.map(({ certificate, fault }) => ({ fault, test, titlePath: certificate.titlePath })),
        signal: request.signal,
    });
    proofs.forEach(({ certificate }, i) => {
        const result = results[i];
        if (result?.verdict === 'noticed')
            answer(certificate, 'valid');
        else
            answer(certificate, 'broken', result?.message ?? `the test does not notice ${certificate.fault.original} -> ${certificate.fault.replacement}`);
    });
    return certificates.cases.flatMap((c) => answers.get(c.id) ?? []);
}
/** The certificate's fault at its place in the source as it is now, or why it has none. */
async function currentFault(request, certificate) {
    const { source, fault } = certificate;
    const text = await request.readSource(source.path);
    if (text === undefined)
        return `${source.path} is gone`;
    if (sha256(text) === source.fileHash)
        return fault;
    const outline = await request.language.outline(source.path, text);
    const now = outline.functions.find((f) => f.name === source.function);
    if (!now)
        return `${source.function} is gone from ${source.path}`;
    if (now.digest !== source.functionHash)
        return `${source.function} changed since the proof was made`;
    const shift = now.start - source.functionStart;
    const moved = { ...fault, start: fault.start + shift, end: fault.end + shift };
    if (text.slice(moved.start, moved.end) !== fault.original)
        return `the fault's place in ${source.path} is not what it was`;
    return moved;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 14763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CERTIFICATES),
/* harmony export */   PM: () => (/* binding */ certificateFiles),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42346);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32600);
/** Kept tests of earlier runs, as they stand in the work tree now: what was edited, deleted, or lost its function. */




/** Where certificates stand, relative to the repository. */
const CERTIFICATES = '.qtest/certificates';
/** Every certified test file of the repository. A damaged certificate file proves nothing and is passed over with a notice. */
async function readStanding(repository, languages, notice) {
    const found = [];
    for (const file of await certificateFiles(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES))) {
        const certificates = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificates */ .WW)((await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, CERTIFICATES, file))) ?? '');
        if (!certificates || (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__/* .certificatePath */ .f)(certificates.testFile) !== `${CERTIFICATES}/${file}`) {
            notice(`${CERTIFICATES}/${file} is not a certificate file; its tests count as unproven`);
            continue;
        }
        found.push(await standing(repository, languages, certificates));
    }
    return found;
}
async function standing(repository, languages, certificates) {
    const { testFile, cases } = certificates;
    const text = await readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, testFile));
    const language = languages.find((l) => l.extensions.some((end) => testFile.endsWith(end)));
    if (text === undefined || !language) {
        return { testFile, ...(text === undefined ? {} : { text }), certificates, intact: [], edited: [], deleted: cases };
    }
    const located = new Map((await language.locateCases(testFile, text, cases)).map((c) => [c.id, c.textHash]));
    return {
        testFile,
        text,
        certificates,
        intact: cases.filter((c) => located.get(c.id) === c.textHash),
        edited: cases.filter((c) => located.has(c.id) && located.get(c.id) !== c.textHash).map((c) => c.id),
        deleted: cases.filter((c) => !located.has(c.id)),
    };
}
/** The certificate files below a folder, relative to it, sorted. */
async function certificateFiles(root) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { recursive: true, withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
            .map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
            .sort();
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
/** A file's text; undefined where there is no regular file: a change may bring a link to a device that never ends. */
async function readIfThere(file) {
    return (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(file)?.toString('utf8');
}
function isMissing(error) {
    return Object(error).code === 'ENOENT';
}


/***/ }),

/***/ 82400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ certify),
/* harmony export */   Jy: () => (/* binding */ writeTests),
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   ys: () => (/* binding */ writeOwn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32600);
/* harmony import */ var _recheck_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56052);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14763);
/** The one place that writes into the user's tree: test files, their certificates, and QTest's own `.qtest` folder. */







/** What proves: plain source edits, run by the project's own runner. */
const ENGINE = 'source-edit';
/** Everything under .qtest but what is meant to be committed stays out of `git status`. */
const IGNORE = '*\n!certificates/\n!certificates/**\n!ledger.json\n';
/** Certificate files for the rendered test files: standing certificates are kept, new ones added, deleted cases remembered. */
function certify(request) {
    const kept = new Map(request.kept.map((k) => [k.explored.case.id, k]));
    const faults = new Map(request.faults.map((f) => [f.id, f]));
    const functions = request.sources.flatMap((source) => source.functions);
    return request.files.map((file) => {
        const before = request.standing.find((s) => s.testFile === file.path);
        const added = file.cases.flatMap((rendered) => {
            const test = kept.get(rendered.id);
            const fault = test && faults.get(test.proven[0] ?? '');
            const owner = test && functions.find((f) => f.id === (fault?.function ?? test.explored.case.function));
            const source = request.sources.find((s) => s.path === fault?.file);
            if (!test || !fault || !owner || !source)
                return [];
            return [
                {
                    id: rendered.id,
                    titlePath: [...rendered.titlePath],
                    textHash: rendered.textHash,
                    source: {
                        path: source.path,
                        function: owner.name,
                        functionHash: owner.head.digest,
                        functionStart: owner.head.start,
                        fileHash: (0,_recheck_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(source.headText),
                    },
                    fault: (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certifiedFault */ .mL)(fault),
                    observed: firstLine(test.observed),
                    seed: request.seed,
                },
            ];
        });
        const ids = new Set(added.map((c) => c.id));
        const gone = new Set((before?.deleted ?? []).map((c) => c.id));
        const older = (before?.certificates.cases ?? []).filter((c) => !ids.has(c.id) && !gone.has(c.id));
        return {
            schemaVersion: 1,
            testFile: file.path,
            tool: { version: request.version, engine: ENGINE },
            cases: [...older, ...added],
            deleted: [...new Set([...(before?.certificates.deleted ?? []), ...gone])],
        };
    });
}
/**
 * Writes test files and certificates: all of them, or none where one cannot be written. Each file is complete or untouched, also
 * when the process is killed.
 */
async function writeTests(repository, files, certificates) {
    const texts = [
        ...certificates.map((file) => [(0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .certificatePath */ .f)(file.testFile), (0,_certificate_js__WEBPACK_IMPORTED_MODULE_4__/* .printCertificates */ .IV)(file)]),
        ...files.filter(({ text, previous }) => text !== '' && text !== previous).map((f) => [f.path, f.text]),
    ];
    const staged = [];
    const placed = [];
    try {
        for (const [file, text] of texts)
            staged.push(await stage(repository, file, text));
        for (const one of staged) {
            const before = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, one.file)).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(one.file, error)));
            await place(one);
            placed.push({ file: one.file, before });
        }
    }
    catch (error) {
        for (const { file, before } of placed)
            await putBack(repository, file, before);
        throw error;
    }
    finally {
        for (const { temporary } of staged)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
    for (const file of files)
        if (file.text === '')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file.path), { force: true });
}
async function putBack(repository, file, before) {
    if (before === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file), { force: true });
    else
        await writeInside(repository, file, before);
}
/** Writes a file of QTest's own below `.qtest`, which git does not see. */
async function writeOwn(repository, name, text) {
    await writeInside(repository, '.qtest/.gitignore', IGNORE);
    await writeInside(repository, node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join('.qtest', name), text);
}
/** Writes below the repository, never through a link that leaves it. */
async function writeInside(repository, file, text) {
    const staged = await stage(repository, file, text);
    try {
        await place(staged);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staged.temporary, { force: true });
    }
}
async function stage(repository, file, text) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.join(repository, file));
    const name = `.qtest-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(repository);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        if (real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(file)} is a link that leaves the repository: QTest does not write there. Replace it by a folder.`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name), text);
        return { file, temporary: node_path__WEBPACK_IMPORTED_MODULE_2__.join(real, name) };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name), { force: true }).catch(() => undefined);
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error);
    }
}
async function place({ file, temporary }) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(temporary), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(file));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target).catch((error) => Promise.reject((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .writing */ .dV)(file, error)));
}
/** What failed, without where: stacks and paths differ from machine to machine. */
function firstLine(message) {
    return (message.split('\n')[0] ?? '').slice(0, 200);
}


/***/ })

};
