export const id = 438;
export const ids = [438];
export const modules = {

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectProjects: () => (/* binding */ detectProjects)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/packages.js
var detect_packages = __webpack_require__(1252);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/patterns.js
/**
 * Test patterns out of a runner's configuration, read as text: the file is code of the change, so it is never evaluated here.
 * Only literals are found; a configuration that computes its patterns falls back to the framework's defaults.
 */
/** Blocks of a Vitest configuration that have an `include` of another meaning. */
const OTHER_BLOCKS = /\b(?:coverage|typecheck|benchmark|optimizeDeps|deps|browser|esbuild)["']?\s*:\s*\{/g;
const MAX_PATTERN = 200;
/** The strings of `key`, in JavaScript, JSON or YAML; empty when there are none. `<rootDir>/` and `./` are taken off. */
function patternsIn(text, key) {
    const plain = withoutBlocks(text.replace(/^\s*(?:\/\/|#).*$/gm, ''));
    const at = new RegExp(`(?:^|[\\s{,"'])${key}["']?\\s*:`, 'm').exec(plain);
    if (!at)
        return [];
    return strings(plain.slice(at.index + at[0].length))
        .map((pattern) => pattern.replace(/^(!?)(?:<rootDir>\/?|\.\/)/, '$1'))
        .filter(isHarmless);
}
/** Short enough, and without the nested repetitions that can make a matcher run for ever. */
function isHarmless(pattern) {
    return pattern !== '' && pattern.length <= MAX_PATTERN && (pattern.match(/[*+]\(/g)?.length ?? 0) <= 2;
}
function strings(text) {
    const source = text.trimStart();
    if (source.startsWith('['))
        return quoted(untilClosed(source));
    if (/^["'`]/.test(source))
        return quoted(source.split('\n')[0] ?? '').slice(0, 1);
    const items = /^(?:[ \t]*\n)?((?:[ \t]*-[ \t]+.*(?:\n|$))+)/.exec(text.replace(/^[ \t]+/, ''));
    if (items) {
        return items[1]
            .split('\n')
            .map((line) => unquoted(line.replace(/^\s*-\s+/, '').trim()))
            .filter((item) => item !== '');
    }
    const scalar = /^[ \t]*([^\s{[][^\n]*)/.exec(text)?.[1];
    return scalar !== undefined && /^[\w./*!{},@()|?[\]-]+$/.test(scalar.trim()) ? [scalar.trim()] : [];
}
/** A list's text up to its own closing bracket; brackets in strings do not count. */
function untilClosed(text) {
    const tokens = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[[\]]/g;
    let depth = 0;
    for (const token of text.matchAll(tokens)) {
        if (token[0] === '[')
            depth++;
        if (token[0] === ']' && --depth === 0)
            return text.slice(0, token.index + 1);
    }
    return text;
}
function quoted(text) {
    return [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`([^`$]*)`/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}
function unquoted(item) {
    return /^(["'])(.*)\1$/.exec(item)?.[2] ?? item;
}
function withoutBlocks(text) {
    let rest = text;
    for (const found of [...text.matchAll(OTHER_BLOCKS)].reverse()) {
        const open = found.index + found[0].length - 1;
        rest = rest.slice(0, found.index) + rest.slice(closingBrace(rest, open) + 1);
    }
    return rest;
}
function closingBrace(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        if (text[at] === '}' && --depth === 0)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/read-json.js
var read_json = __webpack_require__(2540);
// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(7680);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/test-script.js
/** Reads a package.json script without running it: which runner it starts, with which flags and variables. */

const RUNNERS = {
    vitest: 'vitest',
    jest: 'jest',
    mocha: 'mocha',
    _mocha: 'mocha',
};
/** Runners that QTest does not drive, by the program's name. */
const UNSUPPORTED = new Set(['ava', 'tap', 'jasmine', 'karma', 'uvu', 'tape', 'qunit', 'wtr', 'web-test-runner']);
/** Programs that have a runner among other things. */
const TOOLKITS = new Set(['bun', 'deno']);
/** Programs that only start another one. */
const WRAPPERS = new Set(['npx', 'cross-env', 'c8', 'nyc', 'dotenv', 'env', 'exec', 'time', 'yarn', 'pnpm']);
const NODE_VALUE_FLAGS = new Set([
    '--import',
    '--require',
    '-r',
    '--loader',
    '--experimental-loader',
    '--conditions',
    '-C',
]);
const NODE_BARE_FLAG = /^--(?:experimental-(?!test-coverage)|enable-source-maps|no-warnings|expose-gc|allow-natives-syntax)/;
const MOCHA_VALUE_FLAGS = new Set([
    '--require',
    '-r',
    '--ui',
    '-u',
    '--extension',
    '--file',
    '--import',
    '--loader',
    '--experimental-loader',
    '-n',
    '--node-option',
]);
/** The first command of the script that starts a known runner; undefined when there is none. */
function readTestScript(script) {
    for (const command of script.split(/&&|\|\||;|\|/)) {
        const found = readCommand(words(command));
        if (found)
            return found;
    }
    return undefined;
}
/** The name of a runner that QTest does not support and that the script starts. */
function unsupportedRunner(script) {
    for (const command of script.split(/&&|\|\||;|\|/)) {
        const [program, next] = words(command).filter((word) => !word.includes('=') && !WRAPPERS.has(word) && !word.startsWith('-'));
        if (program === undefined)
            continue;
        if (UNSUPPORTED.has(program) || (TOOLKITS.has(program) && next === 'test'))
            return program;
    }
    return undefined;
}
function readCommand(all) {
    const env = {};
    let at = 0;
    for (; at < all.length; at++) {
        const word = all[at];
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
        if (assignment)
            env[assignment[1]] = assignment[2];
        else if (!WRAPPERS.has(word) && !word.startsWith('-'))
            break;
    }
    const program = programName(all[at] ?? '');
    const rest = all.slice(at + 1);
    const options = words(env.NODE_OPTIONS);
    const script = (framework, nodeArgs, args) => ({
        framework,
        nodeFlags: nodeFlags([...options, ...nodeArgs]),
        env: keptVariables(env),
        ...runnerArguments(framework, args),
    });
    const known = RUNNERS[program];
    if (known)
        return script(known, [], rest);
    if (program !== 'node' && program !== 'tsx' && program !== 'ts-node')
        return undefined;
    const own = program === 'tsx' ? ['--import=tsx'] : program === 'ts-node' ? ['--require=ts-node/register'] : [];
    if (rest.includes('--test'))
        return script('node:test', [...own, ...rest], rest);
    const inner = rest.findIndex((word) => RUNNERS[programName(word)] !== undefined);
    const framework = RUNNERS[programName(rest[inner] ?? '')];
    return framework && script(framework, [...own, ...rest.slice(0, inner)], rest.slice(inner + 1));
}
/** `node_modules/jest/bin/jest.js` and `./node_modules/.bin/jest` are `jest`. */
function programName(word) {
    return /(?:^|\/)([\w-]+)(?:\.[cm]?js)?$/.exec(word)?.[1] ?? word;
}
function nodeFlags(args) {
    const flags = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        const [name, value] = splitFlag(word);
        if (NODE_VALUE_FLAGS.has(name))
            flags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
        else if (NODE_BARE_FLAG.test(word))
            flags.push(word);
    }
    return [...new Set(flags)];
}
const LONG_NAMES = {
    '-r': '--require',
    '-C': '--conditions',
    '-u': '--ui',
    '-n': '--node-option',
};
function runnerArguments(framework, args) {
    const runnerFlags = [];
    const positional = [];
    let config;
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        const [name, value] = splitFlag(word);
        if (name === '--config' || name === '-c')
            config = value ?? args[++at];
        else if (framework === 'mocha' && MOCHA_VALUE_FLAGS.has(name)) {
            runnerFlags.push(`${LONG_NAMES[name] ?? name}=${value ?? args[++at] ?? ''}`);
        }
        else if (framework === 'node:test' && NODE_VALUE_FLAGS.has(name)) {
            if (value === undefined)
                at++;
        }
        else if (!word.startsWith('-') && !['run', 'watch', 'related', 'bench'].includes(word))
            positional.push(word);
    }
    return { runnerFlags, positional, ...(config === undefined ? {} : { config }) };
}
function splitFlag(word) {
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
/** NODE_OPTIONS become flags; what a started program must never get is left out. */
function keptVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS' && !(0,environment/* isRefused */.H)(name)));
}
/** Words as a shell splits them; quotes are removed, nothing is expanded. */
function words(command = '') {
    const found = command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
    return found.map((word) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) => double === undefined ? (single ?? '') : double.replace(/\\(.)/g, '$1')));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/framework.js
/** How one package runs its tests: by its script, else its configuration file, else what it depends on. */






const CONFIG_FILES = {
    vitest: /^vitest\.config\.[cm]?[jt]s$/,
    jest: /^jest\.config\.(?:[cm]?[jt]s|json)$/,
    mocha: /^\.mocharc\.(?:c?js|mjs|json|jsonc|ya?ml)$/,
};
const VITE_CONFIG = /^vite\.config\.[cm]?[jt]s$/;
/** The way of the package in `folder`; undefined when it has none of its own. */
function findFramework(root, folder, json) {
    const names = (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder)).sort();
    const scripts = testScripts(json);
    const read = scripts.map(readTestScript).find((script) => script !== undefined);
    const id = read?.framework ?? byConfigFile(root, folder, names, json) ?? byDependency(json);
    if (!id) {
        const name = scripts.map(unsupportedRunner).find((found) => found !== undefined);
        return name === undefined ? undefined : { id: 'unsupported', name };
    }
    const script = read?.framework === id ? read : undefined;
    const configFile = script?.config ?? (id === 'node:test' ? undefined : configFileOf(root, folder, id, names, true));
    return {
        id,
        ...(configFile === undefined ? {} : { configFile: external_node_path_.posix.join(folder, configFile) }),
        patterns: patternsOf(root, folder, id, json, configFile, script),
        nodeFlags: script?.nodeFlags ?? [],
        runnerFlags: script?.runnerFlags ?? [],
        env: script?.env ?? {},
    };
}
/** Scripts that may run unit tests, the likeliest first. */
function testScripts(json) {
    const scripts = (0,read_json/* asObject */.eB)(json.scripts) ?? {};
    const rank = (name) => ['test', 'test:unit', 'unit', 'test:ci', 'test:node'].indexOf(name);
    const wanted = Object.keys(scripts).filter((name) => /^(?:test|unit|spec|mocha|jest|vitest)(?:$|[:-])/.test(name));
    const isOther = (name) => /e2e|watch|types?$|lint|bench|browser|integration|coverage/.test(name);
    const order = (name) => (rank(name) >= 0 ? rank(name) : isOther(name) ? 20 : 10);
    return wanted.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).map((name) => (0,read_json/* asText */.e1)(scripts[name]) ?? '');
}
function byConfigFile(root, folder, names, json) {
    if (configFileOf(root, folder, 'vitest', names) !== undefined)
        return 'vitest';
    if (configFileOf(root, folder, 'jest', names) !== undefined || (0,read_json/* asObject */.eB)(json.jest))
        return 'jest';
    if (configFileOf(root, folder, 'mocha', names) !== undefined || (0,read_json/* asObject */.eB)(json.mocha))
        return 'mocha';
    return undefined;
}
function byDependency(json) {
    const all = (0,detect_packages/* dependenciesOf */.hk)(json, 'devDependencies', 'dependencies');
    return ['vitest', 'jest', 'mocha'].find((name) => name in all);
}
function configFileOf(root, folder, id, names, 
/** True where the runner is known already: Vitest then reads any Vite configuration. */
isChosen = false) {
    const own = names.find((name) => CONFIG_FILES[id].test(name));
    if (own !== undefined || id !== 'vitest')
        return own;
    const vite = names.find((name) => VITE_CONFIG.test(name));
    const isForTests = vite !== undefined && /\btest\s*:/.test((0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, folder, vite)) ?? '');
    return isForTests || isChosen ? vite : undefined;
}
function patternsOf(root, folder, id, json, configFile, script) {
    if (id === 'node:test')
        return (script?.positional ?? []).map(asPattern).filter(isHarmless);
    const text = configFile === undefined ? '' : ((0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, folder, configFile)) ?? '');
    if (id === 'vitest')
        return patternsIn(text, 'include');
    if (id === 'jest') {
        const own = (0,read_json/* asObject */.eB)(json.jest)?.testMatch;
        const globs = own === undefined ? patternsIn(text, 'testMatch') : (0,read_json/* asTexts */.DW)(own);
        return globs.map((glob) => glob.replace(/^<rootDir>\/?/, '')).filter(isHarmless);
    }
    const specs = [...(script?.positional ?? []), ...(0,read_json/* asTexts */.DW)((0,read_json/* asObject */.eB)(json.mocha)?.spec), ...patternsIn(text, 'spec')];
    return specs.map(asPattern).filter(isHarmless);
}
/** A folder stands for everything below it. */
function asPattern(argument) {
    const plain = argument.replace(/^\.\//, '').replace(/\/$/, '');
    return /[*?{[]|\.[cm]?[jt]sx?$/.test(plain) ? plain : `${plain}/**/*`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/list-sources.js
/** Lists a repository's TypeScript and JavaScript files. */

const SKIPPED = new Set([
    'node_modules',
    '.git',
    'coverage',
    'dist',
    'build',
    'out',
    '.next',
    '.turbo',
    '.cache',
    'vendor',
]);
const SOURCE = /\.[cm]?[jt]sx?$/;
const MAX_DEPTH = 40;
/** Paths relative to `root`, with forward slashes, in stable order; links are not followed. */
function listSources(root) {
    const found = [];
    const visit = (folder, depth) => {
        const entries = (0,external_node_fs_.readdirSync)(`${root}/${folder}`, { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile() && SOURCE.test(entry.name))
                found.push(relative);
            if (entry.isDirectory() && !SKIPPED.has(entry.name) && depth < MAX_DEPTH)
                visit(relative, depth + 1);
        }
    };
    visit('', 0);
    return found;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/node.js
var detect_node = __webpack_require__(6541);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/test-files.js
var test_files = __webpack_require__(2459);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/detect.js
/** Finds the TypeScript and JavaScript projects of a repository, and how each runs its tests. */








/**
 * The projects that own the given files (relative to `root`, the repository's absolute path), ordered by folder. A package
 * without a way of its own to run tests belongs to the nearest package above it that has one.
 * Throws ConfigurationError where no `node` can be started.
 */
async function detectProjects(root, files) {
    const repository = { root: (0,external_node_fs_.realpathSync)(root), frameworks: new Map() };
    const owners = new Map();
    for (const file of files) {
        const owner = ownerOf(repository, file);
        const known = owners.get(owner.folder);
        if (known)
            known.files.push(file);
        else
            owners.set(owner.folder, { owner, files: [file] });
    }
    if (owners.size === 0)
        return [];
    const sources = listSources(repository.root);
    const ordered = [...owners.values()].sort((a, b) => (a.owner.folder < b.owner.folder ? -1 : 1));
    return Promise.all(ordered.map(async ({ owner, files: owned }) => describe(repository, owner, owned, sources, await (0,detect_node/* nodeOf */.E7)(external_node_path_.join(repository.root, owner.folder)))));
}
function ownerOf({ root, frameworks }, file) {
    const packages = (0,detect_packages/* packagesAround */.DX)(root, file).filter(({ json }, at, all) => isPackage(json) || at === all.length - 1);
    for (const { folder, json } of packages) {
        if (!frameworks.has(folder))
            frameworks.set(folder, findFramework(root, folder, json));
        const framework = frameworks.get(folder);
        if (framework)
            return { folder, json, framework };
    }
    const nearest = packages[0] ?? { folder: '', json: {} };
    return { ...nearest, framework: undefined };
}
/** A package.json that only says `{"type": "module"}` marks a folder, not a package. */
function isPackage(json) {
    return Object.keys(json).some((key) => !['type', 'sideEffects', 'private'].includes(key));
}
function describe(repository, owner, owned, sources, node) {
    const { root } = repository;
    const { folder, json, framework } = owner;
    const id = framework?.id === 'unsupported' ? 'none' : (framework?.id ?? 'none');
    const runner = id === 'none' || id === 'node:test' ? undefined : (0,detect_packages/* installedPackage */.$m)(root, folder, id);
    const runnerJson = runner === undefined ? undefined : (0,read_json/* readJsonObject */.op)(external_node_path_.join(runner, 'package.json'));
    const bin = runner === undefined ? undefined : binOf(runner, runnerJson, id);
    const version = bin === undefined ? node.version : (0,read_json/* asText */.e1)(runnerJson?.version);
    const blocked = blockedBy(root, owner, id, bin, owned, node);
    const tsconfig = (0,detect_packages/* foldersUp */.TS)(folder)
        .flatMap((at) => ['tsconfig.json', 'jsconfig.json'].map((name) => external_node_path_.posix.join(at, name)))
        .find((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, file)));
    return {
        root: folder,
        language: 'typescript',
        name: (0,read_json/* asText */.e1)(json.name) ?? (folder === '' ? external_node_path_.basename(root) : external_node_path_.posix.basename(folder)),
        framework: id,
        ...(version === undefined || id === 'none' ? {} : { frameworkVersion: version }),
        packageManager: (0,detect_packages/* installerOf */.k2)(root, folder).name,
        ...(blocked ? { blocked } : {}),
        notices: noticesOf(root, owner, node),
        moduleType: json.type === 'module' ? 'module' : 'commonjs',
        ...(tsconfig === undefined ? {} : { tsconfig }),
        ...(bin === undefined ? {} : { runnerBin: bin }),
        node,
        testFiles: testsOf(repository, folder, id, framework?.patterns ?? [], sources),
        ...(framework?.configFile === undefined ? {} : { configFile: framework.configFile }),
        nodeFlags: framework?.nodeFlags ?? [],
        runnerFlags: framework?.runnerFlags ?? [],
        scriptEnv: framework?.env ?? {},
    };
}
/** The program of a runner, absolute. */
function binOf(folder, json, name) {
    const bin = json?.bin;
    const entry = (0,read_json/* asText */.e1)(bin) ?? (0,read_json/* asText */.e1)((0,read_json/* asObject */.eB)(bin)?.[name]);
    const file = entry === undefined ? undefined : external_node_path_.join(folder, entry);
    return file !== undefined && (0,external_node_fs_.existsSync)(file) ? file : undefined;
}
function blockedBy(root, { folder, json, framework }, id, bin, owned, node) {
    if (framework?.id === 'unsupported') {
        return {
            code: 'framework-not-supported',
            message: `${place(folder)}: tests run with \`${framework.name}\`, which QTest does not drive.`,
        };
    }
    const runner = id === 'none' || id === 'node:test' ? undefined : id;
    const missing = Object.keys((0,detect_packages/* dependenciesOf */.hk)(json, 'dependencies')).filter((name) => (0,detect_packages/* installedPackage */.$m)(root, folder, name) === undefined);
    if ((runner !== undefined && bin === undefined) || missing.length > 0) {
        const installer = (0,detect_packages/* installerOf */.k2)(root, folder);
        const lacking = runner !== undefined && bin === undefined ? runner : missing.slice(0, 3).join(', ');
        const plugAndPlay = (0,external_node_fs_.existsSync)(external_node_path_.join(root, installer.folder, '.pnp.cjs'));
        return {
            code: 'dependencies-missing',
            message: plugAndPlay
                ? `${place(folder)}: Yarn Plug'n'Play is not supported. Set \`nodeLinker: node-modules\` in .yarnrc.yml and run \`yarn install\` in ${place(installer.folder)}.`
                : `${place(folder)}: ${lacking} is not installed. Run \`${(0,detect_packages/* installCommand */.Je)(root, installer)}\` in ${place(installer.folder)}.`,
        };
    }
    if (!runner && owned.some((file) => /\.[cm]?tsx?$/.test(file)) && !runsTypeScript(framework, node)) {
        return {
            code: 'framework-not-supported',
            message: `${place(folder)}: nothing here runs TypeScript: no test runner is set up, and Node ${node.version} does not strip types by itself (22.18 and later do).`,
        };
    }
    return undefined;
}
function runsTypeScript(framework, node) {
    return (0,detect_node/* stripsTypes */.ll)(node.version) || (framework?.nodeFlags ?? []).length > 0;
}
function noticesOf(root, { folder, json }, node) {
    const notices = [];
    const version = (0,detect_node/* otherVersionWanted */.So)(root, (0,detect_packages/* foldersUp */.TS)(folder), node.version);
    if (version !== undefined)
        notices.push(version);
    for (const name of Object.keys((0,detect_packages/* dependenciesOf */.hk)(json, 'dependencies', 'devDependencies', 'peerDependencies'))) {
        const sibling = siblingFolder(root, folder, name);
        const entry = sibling === undefined ? undefined : (0,detect_packages/* missingEntry */.Dj)(external_node_path_.join(root, sibling));
        if (sibling === undefined || entry === undefined)
            continue;
        const installer = (0,detect_packages/* installerOf */.k2)(root, folder).name;
        notices.push(`The workspace package ${name} is not built (${external_node_path_.posix.join(sibling, entry)} does not exist). Run \`${installer} run build\` in ${place(sibling)}.`);
    }
    return notices;
}
/** Where a dependency lies when it is a package of the same repository. */
function siblingFolder(root, folder, name) {
    const installed = (0,detect_packages/* installedPackage */.$m)(root, folder, name);
    if (installed === undefined)
        return undefined;
    const relative = external_node_path_.relative(root, (0,external_node_fs_.realpathSync)(installed));
    const isInside = !relative.startsWith('..') && !external_node_path_.isAbsolute(relative);
    return isInside && !relative.split(external_node_path_.sep).includes('node_modules') ? relative : undefined;
}
function testsOf(repository, folder, framework, patterns, sources) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const within = sources.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
    const owners = new Map();
    const isOwn = (file) => {
        const at = external_node_path_.posix.dirname(prefix + file);
        const known = owners.get(at) ?? ownerOf(repository, prefix + file).folder === folder;
        owners.set(at, known);
        return known;
    };
    return (0,test_files/* testFilesOf */.$)(framework, within, patterns)
        .filter(isOwn)
        .map((file) => prefix + file);
}
function place(folder) {
    return folder === '' ? 'the repository root' : folder;
}


/***/ })

};
