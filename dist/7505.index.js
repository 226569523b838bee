export const id = 7505;
export const ids = [7505];
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

/***/ 77505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeUnmeasured),
/* harmony export */   writeFailure: () => (/* binding */ writeFailure)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47912);
/* harmony import */ var _report_junit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73356);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72190);
/* harmony import */ var _verdict_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94018);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63077);
/* harmony import */ var _unmeasured_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53281);
/** What a run leaves where the user asked for files and it came to no result: a RunResult that says why, never one of an earlier run. */








/** The result of a run that failed, written to the places that its flags name. What cannot be written is told on stderr. */
async function writeFailure(failed, io) {
    const { flags } = failed;
    const { code, exitCode, lines } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_6__/* .explain */ .W)(failed.error, io.signal.aborted);
    const result = (0,_unmeasured_result_js__WEBPACK_IMPORTED_MODULE_7__/* .unmeasuredResult */ .D)({
        ...failed,
        verdict: code === 'configuration' ? 'configuration' : 'no-verdict',
        exitCode,
        reason: (0,_verdict_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)(code, lines.join('\n')),
        cwd: io.cwd,
    });
    await writeUnmeasured(result, flags, io);
    return result;
}
/** Writes a result without figures to the places that are named: `--json`, comment and JUnit file in the folder of `--report`. */
async function writeUnmeasured(result, flags, io) {
    const report = flags.report === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, flags.report);
    const files = [
        ...(flags.json === undefined ? [] : [[node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(io.cwd, flags.json), () => (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)(result)]]),
        ...(report === undefined
            ? []
            : [
                [node_path__WEBPACK_IMPORTED_MODULE_1__.join(report, 'comment.md'), () => (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(result)],
                [node_path__WEBPACK_IMPORTED_MODULE_1__.join(report, 'junit.xml'), () => (0,_report_junit_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJunit */ .R)(result)],
            ]),
    ];
    for (const [file, text] of files) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text());
        }
        catch (failure) {
            io.stderr.write(`${file} could not be written: ${failure instanceof Error ? failure.message : String(failure)}\n`);
        }
    }
}


/***/ }),

/***/ 53281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unmeasuredResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81227);
/* harmony import */ var _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42753);
/* harmony import */ var _verdict_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69257);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28009);
/** The result of a run that measured nothing: it says why, and never shows figures of an earlier one. */





/** Every list is empty, and what is not known is an empty text. */
function unmeasuredResult({ verdict, exitCode, reason, command, flags, cwd, policy, subject, }) {
    const none = new Set();
    return {
        schemaVersion: _verdict_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_RESULT_VERSION */ .Rw,
        tool: { version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x, engines: [], sandbox: 'none', model: 'none', seed: 0, configDigest: '' },
        asked: (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .askedFor */ .GZ)(command, flags),
        subject: {
            repository: node_path__WEBPACK_IMPORTED_MODULE_0__.basename(cwd),
            baseRef: flags.base ?? '',
            baseSha: '',
            baseHow: '',
            headSha: '',
            ranOn: 'work-tree',
            filesChanged: 0,
            functionsChanged: 0,
            functionsSelected: 0,
            ...subject,
        },
        verdict,
        exitCode,
        reasons: [reason],
        policy: policy ?? { mode: 'report', gate: 'gaps', maxSurvivors: 0, failOn: 'fail' },
        score: (0,_verdict_score_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOf */ .uw)({
            results: [],
            planned: 0,
            dismissed: none,
            ready: none,
            confirmed: none,
            written: false,
            partial: true,
        }),
        projects: [],
        functions: [],
        survivors: [],
        behaviourChanges: [],
        apiChanges: [],
        hunks: [],
        findings: [],
        funnel: { candidates: 0, parsed: 0, compiled: 0, passed: 0, stable: 0, useful: 0, kept: 0, rejected: [] },
        tests: [],
        files: [],
        certificates: [],
        dismissed: [],
        cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
        timings: { totalMs: 0, stages: [] },
        limits: { hit: [] },
        truncated: [],
    };
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


/***/ })

};
