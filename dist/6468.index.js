export const id = 6468;
export const ids = [6468];
export const modules = {

/***/ 56468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(81227);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/cli/survey.js
var survey = __webpack_require__(71208);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/src/cli/workflow.js

const VERSION_FILES = ['.nvmrc', '.node-version', '.tool-versions'];
/** A workflow for pull requests that uses the action. The project's own Node stays the one on PATH; the runner brings QTest's. */
function workflowText(found) {
    return `name: qtest
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
permissions:
  contents: read
  pull-requests: write # the comment
  statuses: write # the commit status
jobs:
  qtest:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge commit and what it is judged against
          persist-credentials: false
${[...ownNode(found), ...installSteps(found)].join('\n')}
      - uses: qtest/action@v1
        id: qtest
      - uses: actions/upload-artifact@v4
        if: always() && steps.qtest.outputs.result-path
        with:
          name: qtest
          path: |
            \${{ steps.qtest.outputs.result-path }}
            \${{ steps.qtest.outputs.report-path }}
`;
}
/** Where the repository names its Node, that one runs the project. */
function ownNode({ files }) {
    const file = VERSION_FILES.find((name) => files.includes(name));
    return file ? ['      - uses: actions/setup-node@v5', '        with:', `          node-version-file: ${file}`] : [];
}
/** One installation for each folder with a lockfile of its own; the repository's root where there is none. */
function installSteps({ files, projects }) {
    const places = [...new Set(files.flatMap((file) => lockFolder(file) ?? []))].sort();
    const wanted = places.filter((folder) => projects.some(({ root }) => folder === '' || isWithin(root, folder)));
    return (wanted.length > 0 ? wanted : ['']).flatMap((folder) => [
        `      - run: ${installCommand(files, folder)}`,
        ...(folder === '' ? [] : [`        working-directory: ${JSON.stringify(folder)}`]),
    ]);
}
const COMMANDS = [
    ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
    ['yarn.lock', 'corepack enable && yarn install'],
    ['package-lock.json', 'npm ci'],
    ['npm-shrinkwrap.json', 'npm ci'],
];
function lockFolder(file) {
    const { dir, base } = (0,posix_.parse)(file);
    const isFixture = /(?:^|\/)(?:fixtures|__fixtures__|examples?)(?:\/|$)/.test(dir);
    return !isFixture && COMMANDS.some(([lockfile]) => lockfile === base) ? dir : undefined;
}
function installCommand(files, folder) {
    const within = (name) => files.includes(folder === '' ? name : `${folder}/${name}`);
    return COMMANDS.find(([lockfile]) => within(lockfile))?.[1] ?? 'npm install --no-package-lock';
}
function isWithin(root, folder) {
    return root === folder || root.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./build/src/cli/init.js







const WORKFLOW = '.github/workflows/qtest.yml';
/** `qtest init`: writes qtest.yml and a workflow where they do not exist, and says what it found. */
async function init(io) {
    const found = await (0,survey/* survey */.F)(io.cwd);
    const write = (text) => io.stdout.write(`${text}\n`);
    for (const line of foundLines(found))
        write(line);
    write('');
    const files = [
        [config/* CONFIG_FILE */.g2, configText()],
        [WORKFLOW, workflowText(found)],
    ];
    for (const [name, text] of files) {
        write((await writeNew(found.root, name, text)) ? `wrote ${name}` : `kept ${name}: it exists already`);
    }
    write('\nNext: qtest doctor says what works here; qtest run judges what you have changed.');
    return 0;
}
function foundLines({ projects, notAnalysed }) {
    if (projects.length === 0)
        return ['Found no TypeScript or JavaScript project.', ...otherLines(notAnalysed)];
    return [`Found ${(0,words/* plural */.LS)(projects.length, 'project')}:`, ...projects.map(projectLine), ...otherLines(notAnalysed)];
}
function projectLine(project) {
    const version = project.frameworkVersion ? ` ${project.frameworkVersion}` : '';
    const tests = project.framework === 'none' ? 'no test runner, tests are written for node:test' : project.framework;
    const manager = project.packageManager ? ` (${project.packageManager})` : '';
    return `  ${project.root || '.'}   ${project.name}${manager}: ${tests}${version}`;
}
function otherLines(notAnalysed) {
    return notAnalysed.map(({ language, files }) => `  ${language}: not analysed (${(0,words/* plural */.LS)(files, 'file')})`);
}
/** Every key with its meaning, commented out but for the mode: the file documents itself. */
function configText() {
    const keys = (0,schema/* keysOf */.YD)('top').map(({ key, description, example }) => {
        const [first = ''] = description.split('\n');
        return `# ${first}\n${key === 'mode' ? '' : '# '}${example}`;
    });
    const head = [
        '# Settings of QTest. A pull request is judged by the file on its base branch, so a change counts once it is merged.',
        '# What is commented out is an example, not the default; `qtest.yml` may be empty.',
    ];
    return `${[head.join('\n'), ...keys].join('\n\n')}\n`;
}
/** False where the file exists. */
async function writeNew(root, name, text) {
    const file = external_node_path_.join(root, name);
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    try {
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 71208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _change_exclusions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23861);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23370);



const OTHER_LANGUAGES = {
    '.py': 'Python',
    '.java': 'Java',
    '.kt': 'Kotlin',
    '.go': 'Go',
    '.rs': 'Rust',
    '.rb': 'Ruby',
    '.php': 'PHP',
    '.cs': 'C#',
    '.c': 'C',
    '.cc': 'C++',
    '.cpp': 'C++',
    '.swift': 'Swift',
};
/** Looks at the whole repository that holds `cwd`. Throws ConfigurationError where there is none. */
async function survey(cwd) {
    const root = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryRoot */ .Hn)(cwd);
    const files = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .listFiles */ .CS)(root);
    const projects = [];
    for (const language of await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .languages */ .e)()) {
        const sources = await sourcesOf(language, root, files);
        if (sources.length > 0)
            projects.push(...(await language.detect(root, sources)));
    }
    return { root, projects, notAnalysed: otherLanguages(files), files };
}
/** Sources that would be judged if they changed; the rules that need a file's text are left to the run. */
async function sourcesOf(language, root, files) {
    const known = files.filter((file) => language.extensions.some((end) => file.endsWith(end)));
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(root, 'HEAD');
    const marks = head === undefined ? new Map() : await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .attributes */ .uK)(root, head, known);
    return known.filter((file) => {
        const facts = { path: file, attributes: marks.get(file), texts: [] };
        return !(0,_change_exclusions_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionOf */ .a)({ ...facts, hasLanguage: true, isTest: language.isTest(file), content: 'text' });
    });
}
function otherLanguages(files) {
    const counts = new Map();
    for (const file of files) {
        const language = OTHER_LANGUAGES[/\.[^./]+$/.exec(file)?.[0] ?? ''];
        if (language)
            counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    return [...counts]
        .map(([language, count]) => ({ language, files: count }))
        .sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1));
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


/***/ })

};
