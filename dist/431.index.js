export const id = 431;
export const ids = [431];
export const modules = {

/***/ 1227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ resolveOptions),
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
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
        limits,
        output: {
            ...(flags.json !== undefined && { json: flags.json }),
            ...(flags.report !== undefined && { report: flags.report }),
            quiet: flags.quiet ?? false,
        },
        configDigest: digest({ policy, projects, exclude, excludeOperators, limits: { ...limits, concurrency: 0 } }),
    };
}
/** The flags that a run with the same result needs; those that are not said are left out. */
function askedFor(command, flags) {
    const { base, files, seed, iterations, maxWall, mode, gate, threshold } = flags;
    const given = { base, files, seed, iterations, maxWall, mode, gate, threshold };
    const said = Object.entries(given).filter(([, value]) => value !== undefined);
    return { command, ...Object.fromEntries(said) };
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
        concurrency: Math.max(1, Math.min(file.concurrency ?? DEFAULTS.concurrency, cores)),
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

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _mutate_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9018);
/** qtest.yml: every key with its type, its meaning and an example. docs/configuration.md and the JSON Schema are made from it. */


const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const gate = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['gaps', 'score'])
    .meta({ description: 'What decides: `gaps` (new faults with a proven input) or `score`', examples: ['gaps'] });
const threshold = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
    .min(0)
    .max(100)
    .meta({ description: 'Share of faults that must be noticed, in per cent, for `gate: score`', examples: [80] });
const maxSurvivors = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
    .min(0)
    .meta({ description: 'Faults that may go unnoticed where fewer than 10 were judged', examples: [1] });
const duration = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+(?:\.\d+)?(?:ms|s|m)$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1)]);
const projectSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gate: gate.optional(),
    threshold: threshold.optional(),
    'max-survivors': maxSurvivors.optional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['report', 'enforce'])
        .meta({ description: '`report` never blocks; `enforce` fails where the policy is not met', examples: ['report'] })
        .optional(),
    enforce: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('now'), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(DAY)])
        .meta({ description: 'From when the policy blocks: a day, or `now`', examples: ['2030-01-31'] })
        .optional(),
    gate: gate.optional(),
    threshold: threshold.optional(),
    'max-survivors': maxSurvivors.optional(),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'error'])
        .meta({
        description: 'When a job goes red: only when the policy is not met, or also when nothing could be judged',
        examples: ['fail'],
    })
        .optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(0)
        .meta({ description: 'Start of every random choice: the same seed gives the same tests', examples: [1] })
        .optional(),
    iterations: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .meta({ description: 'Inputs that the search tries, for each file', examples: [80000] })
        .optional(),
    'max-wall': duration
        .meta({
        description: 'Longest search of the whole run, over all its projects; running faults may take twice as long. A result cut by either is marked',
        examples: ['120s'],
    })
        .optional(),
    'test-timeout': duration
        .meta({ description: 'Longest run of the tests that reach the change, without any fault', examples: ['10m'] })
        .optional(),
    'mutants-per-function': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(1000)
        .meta({ description: 'Faults of one function that decide the gate score', examples: [5] })
        .optional(),
    'mutant-timeout': duration
        .meta({ description: 'Longest run of the tests against one fault, at most 30 s', examples: ['30s'] })
        .optional(),
    'max-functions': zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .meta({ description: 'Changed functions that are judged; larger changes are sampled by rank', examples: [60] })
        .optional(),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(64)
        .meta({ description: 'Faults that are tried at once, at most as many as there are cores', examples: [4] })
        .optional(),
    exclude: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1))
        .meta({ description: 'Source files that are left out, as globs', examples: [['src/generated/**']] })
        .optional(),
    'exclude-operators': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_mutate_select_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATORS */ .w))
        .meta({
        description: 'Kinds of faults that are neither judged nor searched for, by operator',
        examples: [['StringLiteral', 'BlockStatement']],
    })
        .optional(),
    projects: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), projectSchema)
        .meta({
        description: 'Settings of single projects, by their folder: gate, threshold, max-survivors',
        examples: [{ 'packages/billing': { gate: 'score', threshold: 90 } }],
    })
        .optional(),
});
/** The keys at the top, or those of one project. */
function keysOf(place) {
    const { shape } = place === 'top' ? fileSchema : projectSchema;
    return Object.entries(shape).map(([key, schema]) => {
        const meta = schema.unwrap().meta();
        return { key, description: meta?.description ?? '', example: `${key}: ${inYaml(meta?.examples)}` };
    });
}
function inYaml(examples) {
    const first = Array.isArray(examples) ? examples[0] : undefined;
    return flow(first);
}
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (value === null || typeof value !== 'object')
        return String(value);
    return `{ ${Object.entries(value)
        .map(([key, member]) => `${key}: ${flow(member)}`)
        .join(', ')} }`;
}
/** JSON Schema for editors; docs/qtest.schema.json holds it. */
function configJsonSchema() {
    const schema = z.toJSONSchema(fileSchema);
    return { $schema: schema.$schema, title: 'qtest.yml', ...schema };
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


/***/ })

};
