export const id = 2265;
export const ids = [2265];
export const modules = {

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
/* harmony import */ var _llm_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51496);
/* harmony import */ var _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35802);
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
    maxTokens: 200_000,
    maxUsd: 0.5,
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
    const llm = llmOf(flags, file, limits);
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
        sandbox: choice('--sandbox', flags.sandbox, _sandbox_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .SANDBOX_WISHES */ .u) ?? 'auto',
        ...(file['runner-image'] !== undefined && { runnerImage: file['runner-image'] }),
        ...(install && { install }),
        llm,
        output: {
            ...(flags.json !== undefined && { json: flags.json }),
            ...(flags.report !== undefined && { report: flags.report }),
            quiet: flags.quiet ?? false,
            explainLlm: flags.explainLlm ?? false,
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
            llm,
            limits: { ...limits, concurrency: 0 },
        }),
    };
}
/** The flags that a run with the same result needs; those that are not said are left out. */
function askedFor(command, flags) {
    const { base, files, seed, iterations, maxWall, sandbox, install, mode, gate, threshold } = flags;
    const { head, basePackages, provider, allowCloud, maxTokens, maxUsd } = flags;
    const models = { provider, allowCloud, maxTokens, maxUsd };
    const given = {
        base,
        head,
        basePackages,
        ...models,
        files,
        seed,
        iterations,
        maxWall,
        sandbox,
        install,
        mode,
        gate,
        threshold,
    };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    return { command, ...Object.fromEntries(said) };
}
function installOf({ install }, file) {
    if (!(install ?? file.install))
        return undefined;
    const token = file['install-token'];
    return { scripts: file['install-scripts'] ?? false, ...(token === undefined ? {} : { token }) };
}
function llmOf(flags, file, { maxWallMs }) {
    const wished = choice('--provider', flags.provider, _llm_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVIDER_WISHES */ .YM) ?? file.provider;
    const urls = { ollama: file['ollama-url'], anthropic: file['anthropic-url'], openai: file['openai-url'] };
    return {
        provider: wished ?? 'auto',
        isWished: wished !== undefined,
        urls: Object.fromEntries(Object.entries(urls).filter(([, url]) => url !== undefined)),
        allowCloud: flags.allowCloud ?? file['allow-cloud'] ?? false,
        mayPull: file['pull-models'] ?? false,
        models: file.models ?? {},
        prices: file.prices ?? {},
        budget: {
            maxTokens: number('--max-tokens', flags.maxTokens, { min: 0, whole: true }) ?? file['max-tokens'] ?? DEFAULTS.maxTokens,
            maxUsd: number('--max-usd', flags.maxUsd, { min: 0 }) ?? file['max-usd'] ?? DEFAULTS.maxUsd,
            maxWallMs,
        },
    };
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
  bx: () => (/* binding */ baseOf),
  WK: () => (/* binding */ countsFromBase),
  loadOptions: () => (/* binding */ loadOptions),
  WS: () => (/* binding */ loadOptionsAnyway),
  ob: () => (/* binding */ settingsOnBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
    const base = await baseOf(root, flags.base, io);
    const onBase = await settingsOnBase(root, base, workflow);
    if (!(0,external_node_util_.isDeepStrictEqual)(onBase, onHead))
        io.stderr.write(`notice: ${countsFromBase(workflow.file, base)}\n`);
    return optionsOn(base, { onBase, onHead, command, flags });
}
/** What the file of base says. */
async function settingsOnBase(root, { sha, ref }, { file, settings } = USUAL) {
    return { ...parseFile(await (0,git/* fileAt */.Wd)(root, sha, file), `${file} of ${ref}`), ...settings };
}
/** For who wonders that the file here changes nothing. */
function countsFromBase(file, { sha }) {
    return `the settings of base (${sha.slice(0, 7)}) count: what ${file} says here does once it is there, options of the command do now`;
}
function optionsOn(base, { onBase, onHead, command, flags }) {
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
    return optionsOn(base, { onBase: await settingsOnBase(root, base), onHead, command: 'run', flags });
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
const OPENINGS = [
    'services',
    'env',
    'runner-image',
    'install',
    'install-scripts',
    'install-token',
    'provider',
    'ollama-url',
    'allow-cloud',
    'anthropic-url',
    'openai-url',
    'pull-models',
    'models',
    'prices',
    'max-tokens',
    'max-usd',
];
/** In CI the file may be a stranger's: where code runs, what it reaches there and where it is sent count from base alone. */
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


/***/ })

};
