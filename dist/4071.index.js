export const id = 4071;
export const ids = [4071];
export const modules = {

/***/ 84071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectProjects: () => (/* binding */ detectProjects)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/languages/typescript/engine/home.js
var home = __webpack_require__(29009);
// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/node.js
var detect_node = __webpack_require__(76541);
// EXTERNAL MODULE: ./build/src/languages/typescript/detect/packages.js
var detect_packages = __webpack_require__(61252);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/patterns.js
/**
 * Test patterns out of a runner's configuration, read as text: the file is code of the change, so it is never evaluated here.
 * Only literals are found; a configuration that computes its patterns falls back to the framework's defaults.
 */
/** Blocks of a Vitest configuration that have an `include` of another meaning. */
const OTHER_BLOCKS = /\b(?:coverage|typecheck|benchmark|optimizeDeps|deps|browser|esbuild)["']?\s*:\s*\{/g;
const MAX_PATTERN = 200;
/** The strings of every `key`, in JavaScript, JSON or YAML; empty when there are none. `<rootDir>/` and `./` are taken off. */
function patternsIn(text, key) {
    const plain = withoutBlocks(text.replace(/^\s*(?:\/\/|#).*$/gm, ''));
    const found = [...plain.matchAll(keyPattern(key))]
        .flatMap((at) => strings(plain.slice(at.index + at[0].length)))
        .map((pattern) => pattern.replace(/^(!?)(?:<rootDir>\/?|\.\/)/, '$1'))
        .filter(isHarmless);
    return [...new Set(found)];
}
/** The text of each block `name: { … }`, or all of the text where there is none. */
function blocksIn(text, name) {
    const blocks = [...text.matchAll(new RegExp(`\\b${name}["']?\\s*:\\s*\\{`, 'g'))].map((found) => {
        const open = found.index + found[0].length - 1;
        return text.slice(open, closingBrace(text, open) + 1);
    });
    return blocks.length > 0 ? blocks.join('\n') : text;
}
/** True where the configuration has `key` at all, spelled out or computed. */
function hasKey(text, key) {
    return keyPattern(key).test(withoutBlocks(text.replace(/^\s*(?:\/\/|#).*$/gm, '')));
}
/** True where a list `name` of projects is spelled out, and each of them has `key`. */
function isInEach(text, name, key) {
    const plain = text.replace(/^\s*\/\/.*$/gm, '');
    const start = new RegExp(`\\b${name}["']?\\s*:\\s*(?=\\[)`).exec(plain);
    if (!start)
        return false;
    const entries = [];
    let rest = untilClosed(plain.slice(start.index + start[0].length)).slice(1, -1);
    for (;;) {
        rest = rest.replace(/^[\s,]+/, '');
        if (rest === '')
            return entries.length > 0 && entries.every((entry) => hasKey(entry, key));
        if (!rest.startsWith('{'))
            return false;
        const end = closingBrace(rest, 0) + 1;
        entries.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
}
function keyPattern(key) {
    return new RegExp(`(?:^|[\\s{,"'])${key}["']?\\s*[:,}]`, 'gm');
}
/** A command's argument as a glob: a folder stands for everything below it. */
function asPattern(argument) {
    const plain = argument.replace(/^\.\//, '').replace(/\/$/, '');
    return /[*?{[]|\.[cm]?[jt]sx?$/.test(plain) ? plain : `${plain}/**/*`;
}
/** Short enough, and without the nested repetitions that can make a matcher run for ever. */
function isHarmless(pattern) {
    return pattern !== '' && pattern.length <= MAX_PATTERN && (pattern.match(/[*+]\(/g)?.length ?? 0) <= 2;
}
/** Jest's `testRegex` as patterns `/…/`; undefined where one repeats so much that to match it may take for ever. */
function regexesIn(text) {
    const sources = patternsIn(text, 'testRegex').map((source) => source.replaceAll('\\\\', '\\'));
    const isEndless = (source) => /\)[*+{]/.test(source) || (source.match(/[*+{]/g)?.length ?? 0) > 3;
    return sources.some(isEndless) ? undefined : sources.map((source) => `/${source}/`);
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
    return scalar !== undefined && /^[\w./*!{},@()|?[\]=-]+$/.test(scalar.trim()) ? [scalar.trim()] : [];
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
var read_json = __webpack_require__(32540);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/blocked.js
/** Why nothing can be run in a project, with what mends it. */






/** The oldest versions whose flags and reports QTest knows. */
const OLDEST = { vitest: '1.0', jest: '27.0', mocha: '8.0' };
/** Undefined where all is well. */
function blockedBy(question) {
    const { folder, framework, compiledTo, id, installed, owned, node } = question;
    if (framework?.id === 'unsupported')
        return unsupported(folder, `tests run with \`${framework.name}\`, which QTest does not drive.`);
    if (compiledTo !== undefined) {
        const why = `tests are compiled to ${compiledTo}/ and run there; QTest runs them from their sources.`;
        return unsupported(folder, `${why} A \`test\` script that does so too can use tsx, ts-node or Node's own type stripping.`);
    }
    const runner = id === 'none' || id === 'node:test' ? undefined : id;
    const lacking = runner !== undefined && installed === undefined ? runner : missingDependencies(question);
    if (lacking !== undefined)
        return { code: 'dependencies-missing', message: installMessage(question, lacking) };
    if (runner !== undefined && !(0,detect_node/* isAtLeast */.du)(installed ?? '0', OLDEST[runner] ?? '0')) {
        return unsupported(folder, `${runner} ${installed} is too old; QTest drives ${OLDEST[runner]} and later.`);
    }
    const workspace = id === 'vitest' && !(0,detect_node/* isAtLeast */.du)(installed ?? '0', '4.0') ? workspaceWithPatterns(question) : undefined;
    if (workspace !== undefined) {
        const why = `${workspace} gives its projects patterns of their own for tests, which QTest does not read.`;
        return unsupported(folder, `${why} It reads them from \`test.projects\` of the configuration (Vitest 3.2 and later).`);
    }
    const isTyped = owned.some((file) => /\.[cm]?tsx?$/.test(file));
    if (!runner && isTyped && !(0,detect_node/* stripsTypes */.ll)(node.version) && (framework?.nodeFlags ?? []).length === 0) {
        return unsupported(folder, `nothing here runs TypeScript: no test runner is set up, and Node ${node.version} does not strip types by itself (22.18 and later do).`);
    }
    return undefined;
}
/** Vitest before 4 takes its projects from a file of their own. */
function workspaceWithPatterns({ root, folder }) {
    const found = (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder)).find((name) => /^vitest\.workspace\.[cm]?[jt]s$/.test(name));
    const text = found === undefined ? '' : ((0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, folder, found)) ?? '');
    return hasKey(blocksIn(text, 'test'), 'include') ? found : undefined;
}
function unsupported(folder, why) {
    return { code: 'framework-not-supported', message: `${(0,detect_packages/* place */.ik)(folder)}: ${why}` };
}
function missingDependencies(question) {
    const missing = missingOf(question, 'dependencies');
    return missing.length === 0 ? undefined : missing.slice(0, 3).join(', ');
}
/** Those of its packages for development that are not installed. */
function uninstalledTools(owner) {
    return missingOf(owner, 'devDependencies').map((name) => ({ name, message: installMessage(owner, name) }));
}
function missingOf({ root, folder, json }, kind) {
    return Object.keys((0,detect_packages/* dependenciesOf */.hk)(json, kind)).filter((name) => (0,detect_packages/* installedPackage */.$m)(root, folder, name) === undefined);
}
function installMessage({ root, folder, node }, lacking) {
    if (node.platform !== undefined) {
        return `${(0,detect_packages/* place */.ik)(folder)}: what is installed here does not run in containers for ${node.platform}. Let QTest install ${lacking} there: \`--install\`, or \`install: true\` in qtest.yml on base.`;
    }
    const installer = (0,detect_packages/* installerOf */.k2)(root, folder);
    const where = (0,detect_packages/* place */.ik)(installer.folder);
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(root, installer.folder, '.pnp.cjs'))) {
        return `${(0,detect_packages/* place */.ik)(folder)}: Yarn Plug'n'Play is not supported. Set \`nodeLinker: node-modules\` in .yarnrc.yml and run \`yarn install\` in ${where}.`;
    }
    return `${(0,detect_packages/* place */.ik)(folder)}: ${lacking} is not installed. Run \`${(0,detect_packages/* installCommand */.Je)(root, installer)}\` in ${where}.`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/compiled.js
/** Tests that a compiler writes somewhere before the runner starts them there. */



/** Folders that hold what is built, by custom. */
const BUILT = ['build', 'dist', 'out'];
/** The folder of built files in which alone the patterns (relative to the project's folder) look for tests, if there is one. */
function compiledFolder(root, folder, patterns) {
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    if (included.length === 0)
        return undefined;
    return [...BUILT, ...outputsOf(external_node_path_.join(root, folder))].find((output) => included.every((pattern) => pattern.startsWith(`${output}/`)));
}
/** `outDir` of the TypeScript configurations in a folder. */
function outputsOf(folder) {
    const configs = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^tsconfig.*\.json$/.test(name));
    return configs.flatMap((name) => {
        const options = (0,read_json/* asObject */.eB)((0,read_json/* readJsonObject */.op)(external_node_path_.join(folder, name))?.compilerOptions);
        const output = external_node_path_.posix.normalize((0,read_json/* asText */.e1)(options?.outDir) ?? '.').replace(/\/$/, '');
        return output === '.' ? [] : [output];
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/borp.js
/** borp hands test files to node:test; which, it decides by rules of its own. https://github.com/mcollina/borp */




const TEXT = { type: 'string' };
/** Its options that take a word, which is no file. */
const OPTIONS = {
    pattern: { ...TEXT, short: 'p' },
    concurrency: { ...TEXT, short: 'c' },
    timeout: { ...TEXT, short: 't' },
    'coverage-exclude': { ...TEXT, short: 'X' },
    ignore: { ...TEXT, short: 'i', multiple: true },
    reporter: { ...TEXT, short: 'r' },
    lines: TEXT,
    branches: TEXT,
    functions: TEXT,
    statements: TEXT,
};
const FOUND_BY_ITSELF = '**/*.test.{js,mjs,cjs,ts,mts,cts}';
/** Globs of its test files, relative to the package's folder (absolute): `args`, then its configuration, else its default. */
function borpPatterns(folder, args) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, strict: false });
    const config = ['.borp.yaml', '.borp.yml'].map((name) => (0,read_json/* readTextIfAny */.$v)(external_node_path_.join(folder, name)));
    const files = [...positionals, ...patternsIn(config.find((text) => text !== undefined) ?? '', 'files')];
    const ignored = [values.ignore ?? []].flat().map((pattern) => `!${pattern}`);
    if (files.length > 0)
        return [...files, ...ignored];
    return [typeof values.pattern === 'string' ? values.pattern : FOUND_BY_ITSELF, ...ignored];
}

// EXTERNAL MODULE: ./build/src/sandbox/environment.js
var environment = __webpack_require__(27680);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/command-line.js
/** Words of a package.json script's commands, read without a shell. */

/** Programs that start a script, with the flags for `node` that do the same. */
const STARTERS = {
    node: [],
    tsx: ['--import=tsx'],
    'ts-node': ['--require=ts-node/register'],
};
/** Programs that only start another one. */
const WRAPPERS = new Set(['npx', 'cross-env', 'c8', 'nyc', 'dotenv', 'env', 'exec', 'time', 'yarn', 'pnpm']);
/** Flags of `node` that take the next word. */
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
/** Long names of flags that tools also know by a letter. */
const LONG_NAMES = {
    '-r': '--require',
    '-C': '--conditions',
    '-u': '--ui',
    '-n': '--node-option',
};
const SEPARATOR = /^(?:&&|\|\||[;|])$/;
/** The commands of a script, each as its words; the `(` and `)` of a subshell are commands of their own. */
function commandsOf(script) {
    const commands = [''];
    let open = 0;
    for (const part of script.match(/"(?:[^"\\]|\\.)*"|'[^']*'|&&|\|\||[;|()]|[^"'&|;()]+|./gs) ?? []) {
        const isStart = commands.at(-1)?.trim() === '';
        if (part === '(' && isStart)
            open++;
        else if (part === ')' && open > 0)
            open--;
        else if (!SEPARATOR.test(part)) {
            commands.push((commands.pop() ?? '') + part);
            continue;
        }
        commands.push(part, '');
    }
    return commands.filter((command) => !SEPARATOR.test(command)).map(words);
}
/** What a command starts: the variables before it, the program's name without wrappers, and its arguments. */
function startOf(command) {
    const env = {};
    let at = 0;
    for (; at < command.length; at++) {
        const word = command[at];
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word);
        if (assignment)
            env[assignment[1]] = assignment[2];
        else if (!WRAPPERS.has(word) && !word.startsWith('-'))
            break;
    }
    return { env, program: programName(command[at] ?? ''), rest: command.slice(at + 1) };
}
/** `node_modules/jest/bin/jest.js` and `./node_modules/.bin/jest` are `jest`. */
function programName(word) {
    return /(?:^|\/)([\w-]+)(?:\.[cm]?js)?$/.exec(word)?.[1] ?? word;
}
/** The flags for `node` among a command's arguments, long and in one word each. */
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
/** A flag's name, and its value where that follows a `=`. */
function splitFlag(word) {
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
/** NODE_OPTIONS become flags; what a started program must never get is left out. */
function keptVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NODE_OPTIONS' && !(0,environment/* isRefused */.H0)(name)));
}
/** Words as a shell splits them; quotes are removed, nothing is expanded. */
function words(command = '') {
    const found = command.match(/(?:[^\s"']|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
    return found.map((word) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) => double === undefined ? (single ?? '') : double.replace(/\\(.)/g, '$1')));
}

// EXTERNAL MODULE: ./build/src/languages/typescript/detect/test-files.js
var test_files = __webpack_require__(12459);
;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/plain-scripts.js
/** Reads a package.json script that starts its tests as plain scripts: by `node`, `tape`, `tap` or `uvu`. */



/** Programs that run files which also run without them, with their flags that take a word and say nothing of files. */
const CLIS = {
    tape: new Set(['-i', '--ignore', '--ignore-pattern']),
    tap: new Set(['-R', '--reporter', '-t', '--timeout', '-j', '--jobs', '-g', '--grep']),
    uvu: new Set(['-i', '--ignore', '-C', '--cwd']),
};
const PRELOADS = new Set(['-r', '--require', '--import']);
const NO_SUPPORT_FILES = '!**/{__fixtures__,fixture,fixtures,helper,helpers,support,util,utils,data}/**';
const DEFAULTS = [
    '{test,tests,__tests__}/**/*',
    '**/*.{test,tests,spec}.*',
    '{test,tests}.{js,cjs,mjs,ts}',
    NO_SUPPORT_FILES,
];
/** Files there drive other tools, whatever their names. */
const TOOL_FOLDER = /(?:^|\/)(?:scripts?|build|tools?|bin|dist|bench|benchmarks?)\//;
const LOOP = /\bfor\s+(\w+)\s+in\s+([^;]+);\s*do\s([^;$]*)\$\{?\1\b[^;]*;\s*done/g;
const MAX_SCRIPT = 2_000;
/** Undefined where the script starts no such tests. */
function readPlainScripts(script) {
    if (script.length > MAX_SCRIPT)
        return undefined;
    // `for t in test/*.js; do node $t; done` starts what `node test/*.js` names.
    const found = commandsOf(script.replace(LOOP, (_, _name, files, start) => `${plain_scripts_unquoted(start)}${files}`))
        .map(readCommand)
        .filter((command) => command !== undefined);
    const [first] = found;
    if (!first)
        return undefined;
    const same = found.filter(({ name }) => name === first.name);
    return { ...first, patterns: [...new Set(same.flatMap(({ patterns }) => patterns))] };
}
/** A quote that opens before a loop's variable. */
function plain_scripts_unquoted(start) {
    return start.replace(/["']$/, '');
}
function readCommand(command) {
    const { env, program, rest } = startOf(command);
    const started = (name, flags, patterns) => ({
        name,
        nodeFlags: nodeFlags([...words(env.NODE_OPTIONS), ...flags]),
        env: keptVariables(env),
        patterns,
    });
    if (CLIS[program])
        return started(program, preloads(program, rest), cliPatterns(program, rest));
    const own = STARTERS[program];
    if (!own || rest.includes('--test'))
        return undefined;
    const inner = rest.findIndex((word) => word.includes('node_modules/') && CLIS[programName(word)] !== undefined);
    if (inner >= 0) {
        const name = programName(rest[inner]);
        const args = rest.slice(inner + 1);
        return started(name, [...own, ...rest.slice(0, inner), ...preloads(name, args)], cliPatterns(name, args));
    }
    const files = positionals(rest, NODE_VALUE_FLAGS).filter(isTestArgument);
    return files.length === 0 ? undefined : started('node', [...own, ...rest], files.flatMap(modulePatterns));
}
function preloads(name, args) {
    if (name === 'tap')
        return [];
    return args.flatMap((word, at) => {
        const [flag, value] = splitFlag(word);
        return PRELOADS.has(flag) ? [`${LONG_NAMES[flag] ?? flag}=${value ?? args[at + 1] ?? ''}`] : [];
    });
}
function cliPatterns(name, args) {
    const given = positionals(args, new Set([...(CLIS[name] ?? []), ...(name === 'tap' ? [] : PRELOADS)]));
    if (given.length === 0)
        return DEFAULTS;
    if (name === 'tape')
        return given.flatMap(modulePatterns);
    const [folder = '', ending] = given;
    if (name === 'uvu' && ending !== undefined)
        return [endingPattern(folder, ending), NO_SUPPORT_FILES];
    return [...given.map(asPattern), NO_SUPPORT_FILES];
}
/** uvu's second argument is a regular expression; what is more than a part of a name is not read. */
function endingPattern(folder, ending) {
    const literal = ending.replace(/[\\^$]/g, '');
    const below = asPattern(folder);
    return /^[\w.-]+$/.test(literal) && below.endsWith('*') ? `${below}${literal}*` : below;
}
function positionals(args, valueFlags) {
    return args.filter((word, at) => !word.startsWith('-') && !valueFlags.has(args[at - 1] ?? ''));
}
function isTestArgument(file) {
    const plain = file.replace(/^\.\//, '');
    const named = /\.[cm]?[jt]sx?$/.test(plain) ? plain : `${plain.replace(/\/$/, '')}.js`;
    return (0,test_files/* isTest */.N)(named) && !TOOL_FOLDER.test(named);
}
/** Without an ending Node looks for a file, then for a folder's index. */
function modulePatterns(argument) {
    const plain = argument.replace(/^\.\//, '').replace(/\/$/, '');
    if (/[*?{[]|\.[cm]?[jt]sx?$/.test(plain))
        return [plain];
    return [`${plain}.{js,ts}`, `${plain}/index.{js,ts}`];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/test-script.js
/** Reads a package.json script without running it: which runner it starts, where, with which flags and variables. */


const RUNNERS = {
    vitest: 'vitest',
    jest: 'jest',
    mocha: 'mocha',
    _mocha: 'mocha',
    borp: 'node:test',
};
/** Runners that QTest does not drive, by the program's name. */
const UNSUPPORTED = new Set(['ava', 'jasmine', 'karma', 'qunit', 'wtr', 'web-test-runner']);
/** Programs that have a runner among other things. */
const TOOLKITS = new Set(['bun', 'deno']);
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
/** The commands of the script that start a known runner. */
function readTestScripts(script) {
    let folder = '.';
    const outside = [];
    return commandsOf(script).flatMap((command) => {
        if (command[0] === '(')
            outside.push(folder);
        if (command[0] === ')')
            folder = outside.pop() ?? folder;
        if (command[0] === 'cd')
            folder = external_node_path_.posix.join(folder, command[1] ?? '.');
        const read = test_script_readCommand(command);
        return read ? [folder === '.' ? read : { ...read, folder: folder.replace(/\/$/, '') }] : [];
    });
}
/** The name of a runner that QTest does not support and that the script starts. */
function unsupportedRunner(script) {
    for (const command of commandsOf(script)) {
        const [program, next] = command.filter((word) => !word.includes('=') && !WRAPPERS.has(word) && !word.startsWith('-'));
        if (program === undefined)
            continue;
        if (UNSUPPORTED.has(program) || (TOOLKITS.has(program) && next === 'test'))
            return program;
    }
    return undefined;
}
function test_script_readCommand(all) {
    const { env, program, rest } = startOf(all);
    const options = words(env.NODE_OPTIONS);
    const script = (framework, nodeArgs, args) => ({
        framework,
        nodeFlags: nodeFlags([...options, ...nodeArgs]),
        env: keptVariables(env),
        ...runnerArguments(framework, args),
    });
    const known = RUNNERS[program];
    if (program === 'borp')
        return { ...script('node:test', [], []), borp: rest };
    if (known)
        return script(known, [], rest);
    const own = STARTERS[program];
    if (!own)
        return undefined;
    if (rest.includes('--test'))
        return script('node:test', [...own, ...rest], rest);
    const inner = rest.findIndex((word) => RUNNERS[programName(word)] !== undefined);
    const framework = RUNNERS[programName(rest[inner] ?? '')];
    return framework && script(framework, [...own, ...rest.slice(0, inner)], rest.slice(inner + 1));
}
function runnerArguments(framework, args) {
    const runnerFlags = [];
    const positional = [];
    let config;
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        const [name, value] = splitFlag(word);
        if (name === '--config' || name === '-c')
            config = value ?? args[++at];
        else if (framework === 'mocha' && name === '--recursive')
            runnerFlags.push(name);
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
    const read = scripts.flatMap(readTestScripts)[0];
    const id = read?.framework ?? byConfigFile(root, folder, names, json) ?? byDependency(json);
    if (!id)
        return scripts.map(otherFramework).find((found) => found !== undefined);
    return frameworkOf(root, folder, json, id, read?.framework === id ? read : undefined);
}
/**
 * The folder around `file` (relative to the repository) that a script of the package changes into before it starts a runner, which
 * then finds its configuration there; the deepest of several. Where no script says how tests start (Nx), the nearest folder
 * with a configuration of a runner.
 */
function frameworkBelow(root, { folder, json }, file) {
    const scripts = testScripts(json).flatMap(readTestScripts);
    if (scripts.length === 0)
        return configuredBelow(root, { folder, json }, file);
    const around = scripts
        .flatMap((script) => (script.folder === undefined ? [] : [{ script, at: external_node_path_.posix.join(folder, script.folder) }]))
        .filter(({ at }) => file.startsWith(`${at}/`))
        .sort((a, b) => b.at.length - a.at.length);
    const [found] = around;
    if (!found)
        return undefined;
    const own = (0,read_json/* readJsonObject */.op)(external_node_path_.join(root, found.at, 'package.json'));
    const framework = frameworkOf(root, found.at, own ?? {}, found.script.framework, found.script);
    return { folder: found.at, json: own ?? json, framework };
}
function configuredBelow(root, { folder, json }, file) {
    const namesIn = (at) => ((0,external_node_fs_.existsSync)(external_node_path_.join(root, at)) ? (0,external_node_fs_.readdirSync)(external_node_path_.join(root, at)).sort() : []);
    if (byConfigFile(root, folder, namesIn(folder), json))
        return undefined;
    const below = (0,detect_packages/* foldersUp */.TS)(external_node_path_.posix.dirname(file)).filter((at) => at.length > folder.length);
    for (const at of below) {
        const id = byConfigFile(root, at, namesIn(at), {});
        if (id)
            return { folder: at, json: { ...json, name: undefined }, framework: frameworkOf(root, at, {}, id) };
    }
    return undefined;
}
/** A known runner with its configuration file, its patterns and what the script says of it. */
function frameworkOf(root, folder, json, id, script) {
    const names = (0,external_node_fs_.readdirSync)(external_node_path_.join(root, folder)).sort();
    const configFile = script?.config ?? (id === 'node:test' ? undefined : configFileOf(root, folder, id, names, true));
    return {
        id,
        ...(configFile === undefined ? {} : { configFile: external_node_path_.posix.join(folder, configFile) }),
        patterns: patternsOf(root, folder, id, json, configFile, script),
        nodeFlags: [
            ...(script?.nodeFlags ?? []),
            ...(id === 'mocha' ? mochaNodeFlags(root, folder, configFile, script) : []),
        ],
        runnerFlags: script?.runnerFlags ?? [],
        env: script?.env ?? {},
    };
}
/** What a script starts that is no runner of its own kind to QTest. */
function otherFramework(script) {
    const name = unsupportedRunner(script);
    if (name !== undefined)
        return { id: 'unsupported', name };
    const read = readPlainScripts(script);
    if (!read)
        return undefined;
    const { nodeFlags, env } = read;
    const patterns = read.patterns.filter(isHarmless);
    return { id: 'node:test', patterns, nodeFlags, runnerFlags: [], env, scripts: read.name };
}
/** Scripts that may run unit tests, the likeliest first. */
function testScripts(json) {
    const scripts = (0,read_json/* asObject */.eB)(json.scripts) ?? {};
    const rank = (name) => ['test', 'test:unit', 'unit', 'test:ci', 'test:node'].indexOf(name);
    const wanted = Object.keys(scripts).filter((name) => /^(?:tests?|unit|spec|mocha|jest|vitest)(?:$|[:-])/.test(name));
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
    if (id === 'node:test') {
        const given = script?.borp ? borpPatterns(external_node_path_.join(root, folder), script.borp) : (script?.positional ?? []);
        return given.map(asPattern).filter(isHarmless);
    }
    const text = configFile === undefined ? '' : ((0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, folder, configFile)) ?? '');
    if (id === 'vitest')
        return readOrNamed(blocksIn(text, 'test'), 'include', ['include']);
    if (id === 'jest') {
        const own = json.jest === undefined ? text : JSON.stringify(json.jest);
        const regexes = regexesIn(own);
        if (regexes && regexes.length > 0 && !hasKey(own, 'projects'))
            return regexes;
        return readOrNamed(own, 'testMatch', ['testMatch', 'testRegex']);
    }
    const specs = [...(script?.positional ?? []), ...(0,read_json/* asTexts */.DW)((0,read_json/* asObject */.eB)(json.mocha)?.spec), ...patternsIn(text, 'spec')];
    return specs.length > 0 ? specs.map(asPattern).filter(isHarmless) : mochaDefaults(script, text, json);
}
/** What Mocha hands on to `node`: the engine, which starts Mocha in a process of its own, must do so too. */
function mochaNodeFlags(root, folder, configFile, script) {
    const text = configFile === undefined ? '' : ((0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, folder, configFile)) ?? '');
    const own = (script?.runnerFlags ?? []).flatMap((flag) => {
        if (/^--(?:import|loader|experimental-loader)=/.test(flag))
            return [flag];
        return flag.startsWith('--node-option=') ? [`--${flag.slice(14)}`] : [];
    });
    const named = ['import', 'loader', 'experimental-loader'].flatMap((key) => patternsIn(text, key).map((value) => `--${key}=${value}`));
    return [...new Set([...own, ...patternsIn(text, 'node-option').map((option) => `--${option}`), ...named])];
}
/** Mocha's own place for tests (https://mochajs.org/#the-test-directory), as `recursive` and `extension` of its flags and configuration have it. */
function mochaDefaults(script, text, json) {
    const flags = script?.runnerFlags ?? [];
    const own = (0,read_json/* asObject */.eB)(json.mocha);
    const isDeep = flags.includes('--recursive') || own?.recursive === true || /\brecursive["']?\s*:\s*true\b/.test(text);
    const given = flags.flatMap((flag) => (flag.startsWith('--extension=') ? flag.slice(12).split(',') : []));
    const endings = [...given, ...(0,read_json/* asTexts */.DW)(own?.extension), ...patternsIn(text, 'extension')];
    const used = endings.length > 0 ? endings.map((ending) => ending.replace(/^\./, '')) : ['js', 'cjs', 'mjs'];
    return used.map((ending) => `test/${isDeep ? '**/' : ''}*.${ending}`);
}
/**
 * The patterns that the configuration spells out. Where it has some that cannot be read, everything that is named like a test:
 * what the runner does not take for one, it leaves out by itself.
 */
function readOrNamed(text, key, keys) {
    const found = patternsIn(text, key);
    const projects = ['projects', 'workspace'].find((name) => hasKey(text, name));
    // Those of its projects that have none find tests by the runner's defaults.
    if (projects !== undefined && !isInEach(text, projects, key))
        return [...found, ...NAMED_AS_TESTS];
    return found.length > 0 || !keys.some((name) => hasKey(text, name)) ? found : NAMED_AS_TESTS;
}
/** What is named like a test. */
const NAMED_AS_TESTS = [
    '**/*{.,_,-}{test,spec}.{js,jsx,ts,tsx,mjs,mts,cjs,cts}',
    '**/__tests__/**/*',
    '**/{test,tests,spec}/**/*',
    '!**/{__fixtures__,__mocks__,fixtures,helpers}/**',
];

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/imported-framework.js
/** The framework of a package that names none: what its tests import. */



const DRIVEN = {
    vitest: 'vitest',
    '@jest/globals': 'jest',
    mocha: 'mocha',
    'node:test': 'node:test',
};
const NOT_DRIVEN = { 'bun:test': 'bun', ava: 'ava', '@japa/runner': 'japa' };
/** Deno's runner is a global. */
const DENO = /\bDeno\.test\s*\(/;
const IMPORT = /(?:from\s*|require\(\s*)["']((?:@[\w-]+\/)?[\w:-]+)["']/g;
/** Tests of one package import the same runner; a few tell. */
const MAX_TESTS = 20;
/**
 * As in a published package, or one whose workspace is not at hand: scripts, configuration and dependencies say nothing. Undefined
 * where the tests (relative to the repository) import no runner either.
 */
function importedFramework(root, { folder, json }, tests) {
    for (const test of tests.slice(0, MAX_TESTS)) {
        const text = (0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, test)) ?? '';
        if (DENO.test(text))
            return { id: 'unsupported', name: 'deno' };
        for (const [, name = ''] of text.matchAll(IMPORT)) {
            const id = DRIVEN[name];
            if (id !== undefined)
                return frameworkOf(root, folder, json, id);
            if (NOT_DRIVEN[name] !== undefined)
                return { id: 'unsupported', name: NOT_DRIVEN[name] };
        }
    }
    return undefined;
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/unbuilt.js
/** Packages of the same repository that a project needs and that are not built. */




/** The scripts by which packages are built, the usual one first. */
const BUILDS = ['build', 'compile', 'prepack', 'prepare', 'prepublishOnly'];
/** Those that the package names itself and those that these need, each once, in the order in which they are met. */
function unbuiltSiblings(root, { folder, json }) {
    const found = [];
    const seen = new Set([folder]);
    const open = [{ folder, json }];
    for (let owner = open.shift(); owner !== undefined; owner = open.shift()) {
        const kinds = owner.folder === folder ? ['devDependencies'] : [];
        for (const name of Object.keys((0,detect_packages/* dependenciesOf */.hk)(owner.json, 'dependencies', 'peerDependencies', ...kinds))) {
            const sibling = siblingFolder(root, owner.folder, name);
            if (sibling === undefined || seen.has(sibling))
                continue;
            seen.add(sibling);
            const own = (0,read_json/* readJsonObject */.op)(external_node_path_.join(root, sibling, 'package.json')) ?? {};
            open.push({ folder: sibling, json: own });
            const entry = (0,detect_packages/* missingEntry */.Dj)(external_node_path_.join(root, sibling));
            if (entry === undefined)
                continue;
            const missing = external_node_path_.posix.join(sibling, entry);
            const message = `The workspace package ${name} is not built (${missing} does not exist). ${howToBuild(root, sibling, own)}`;
            found.push({ name, missing, message });
        }
    }
    return found;
}
function howToBuild(root, sibling, json) {
    const installer = (0,detect_packages/* installerOf */.k2)(root, sibling).name;
    const own = buildScript(json);
    if (own !== undefined)
        return `Run \`${installer} run ${own}\` in ${(0,detect_packages/* place */.ik)(sibling)}.`;
    const shared = buildScript((0,read_json/* readJsonObject */.op)(external_node_path_.join(root, 'package.json')) ?? {});
    if (shared !== undefined)
        return `Run \`${installer} run ${shared}\` in ${(0,detect_packages/* place */.ik)('')}.`;
    return 'Neither it nor the repository has a script that builds it.';
}
function buildScript(json) {
    const scripts = (0,read_json/* asObject */.eB)(json.scripts);
    return BUILDS.find((name) => typeof scripts?.[name] === 'string');
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

;// CONCATENATED MODULE: ./build/src/languages/typescript/detect/detect.js
/** Finds the TypeScript and JavaScript projects of a repository, and how each runs its tests. */















/**
 * The projects that own the given files (relative to `root`, the repository's absolute path), ordered by folder. A package
 * without a way of its own to run tests belongs to the nearest package above it that has one.
 * `sandbox` is where they will run; on this machine where absent. Throws ConfigurationError where no `node` can be started.
 */
async function detectProjects(root, files, sandbox) {
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
    return Promise.all(ordered.map(async ({ owner, files: owned }) => describe(repository, owner, owned, sources, await (0,detect_node/* nodeOf */.E7)(external_node_path_.join(repository.root, owner.folder), sandbox))));
}
const TYPED = /\.[cm]?tsx?$/;
function ownerOf({ root, frameworks }, file) {
    const packages = (0,detect_packages/* packagesAround */.DX)(root, file).filter(({ json }, at, all) => isPackage(json) || at === all.length - 1);
    for (const { folder, json } of packages) {
        const below = frameworkBelow(root, { folder, json }, file);
        if (below)
            return below;
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
    const { folder, json } = owner;
    const framework = owner.framework
        ? usableFramework(repository, owner, owned, sources, node)
        : importedFramework(root, owner, testsOf(repository, folder, 'none', NAMED_AS_TESTS, sources));
    const id = framework?.id === 'unsupported' ? 'none' : (framework?.id ?? 'none');
    const runner = id === 'none' || id === 'node:test' ? undefined : (0,detect_packages/* installedPackage */.$m)(root, folder, id);
    const runnerJson = runner === undefined ? undefined : (0,read_json/* readJsonObject */.op)(external_node_path_.join(runner, 'package.json'));
    const bin = runner === undefined ? undefined : binOf(runner, runnerJson, id);
    const installed = bin === undefined ? undefined : (0,read_json/* asText */.e1)(runnerJson?.version);
    const version = id === 'node:test' ? node.version : installed;
    const unbuilt = unbuiltSiblings(root, owner);
    const uninstalled = uninstalledTools({ root, folder, json, node });
    const compiledTo = compiledFolder(root, folder, framework?.patterns ?? []);
    const blocked = blockedBy({ root, folder, json, framework, compiledTo, id, installed, owned, node });
    const tsconfig = (0,detect_packages/* foldersUp */.TS)(folder)
        .flatMap((at) => ['tsconfig.json', 'jsconfig.json'].map((name) => external_node_path_.posix.join(at, name)))
        .find((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, file)));
    return {
        root: folder,
        language: 'typescript',
        name: (0,read_json/* asText */.e1)(json.name) ?? (folder === '' ? external_node_path_.basename(root) : external_node_path_.posix.basename(folder)),
        framework: id,
        ...(version === undefined ? {} : { frameworkVersion: version }),
        runtimeVersion: node.version,
        reads: [node.path, ...(node.libraries ?? []), (0,home/* engineFolder */.D)()],
        packageManager: (0,detect_packages/* installerOf */.k2)(root, folder).name,
        ...(blocked ? { blocked } : {}),
        ...(unbuilt.length > 0 ? { unbuilt } : {}),
        ...(uninstalled.length > 0 ? { uninstalled } : {}),
        notices: [
            ...noticesOf(root, folder, node),
            ...unbuilt.map(({ message }) => message),
            ...standInNotice(owner, framework),
            ...scriptsNotice(framework),
            ...inSourceNotice(root, framework),
        ],
        moduleType: json.type === 'module' ? 'module' : 'commonjs',
        ...(tsconfig === undefined ? {} : { tsconfig }),
        ...(bin === undefined ? {} : { runnerBin: bin }),
        node,
        testFiles: testsOf(repository, folder, id, framework?.patterns ?? [], sources),
        testPatterns: framework?.patterns ?? [],
        ...(framework?.configFile === undefined ? {} : { configFile: framework.configFile }),
        nodeFlags: framework?.nodeFlags ?? [],
        runnerFlags: framework?.runnerFlags ?? [],
        scriptEnv: framework?.env ?? {},
        ...(framework?.scripts ? { scripts: true } : {}),
        ...(id === 'vitest' && owned.some((file) => (0,component_file/* uiOf */.Y8)(file) === 'svelte') ? { inlinesPackages: true } : {}),
    };
}
/**
 * The framework that the package names, or none where it is not installed (or too old) and no test needs it: tests can then be
 * written for node:test, which is always there.
 */
function usableFramework(repository, { folder, framework }, owned, sources, node) {
    if (!framework || (framework.id === 'node:test' && !framework.scripts))
        return framework;
    if (framework.id === 'unsupported') {
        // Whatever its patterns are: Jasmine's own names, as `spec/basketSpec.js`, are nobody else's.
        return testsOf(repository, folder, 'none', NAMED_AS_TESTS, sources).length > 0 ? framework : undefined;
    }
    if (framework.id === 'node:test') {
        const tests = testsOf(repository, folder, framework.id, framework.patterns, sources);
        if (tests.length === 0)
            return undefined;
        const isCompiled = [...tests, ...owned].some((file) => TYPED.test(file)) && framework.nodeFlags.length === 0;
        // tap loads TypeScript in a way of its own, which `node FILE` lacks.
        return framework.scripts === 'tap' && isCompiled ? { id: 'unsupported', name: 'tap' } : framework;
    }
    const installed = (0,detect_packages/* installedPackage */.$m)(repository.root, folder, framework.id);
    const version = installed && (0,read_json/* asText */.e1)((0,read_json/* readJsonObject */.op)(external_node_path_.join(installed, 'package.json'))?.version);
    if (version !== undefined && (0,detect_node/* isAtLeast */.du)(version, OLDEST[framework.id] ?? '0'))
        return framework;
    const isTyped = owned.some((file) => TYPED.test(file)) && !(0,detect_node/* stripsTypes */.ll)(node.version);
    const hasTests = testsOf(repository, folder, framework.id, framework.patterns, sources).length > 0;
    return isTyped || hasTests ? framework : undefined;
}
function standInNotice({ framework }, used) {
    if (!framework || used)
        return [];
    const name = framework.id === 'unsupported' ? framework.name : (framework.scripts ?? framework.id);
    if (name === 'node')
        return [];
    return [`${name} is named in package.json, but no test uses it here: tests are written for node:test.`];
}
function scriptsNotice(used) {
    if (!used?.scripts)
        return [];
    const start = used.scripts === 'node' ? 'tests are plain scripts' : `tests run with ${used.scripts}`;
    return [`${start}: each file counts as one test, and passes by its exit status. QTest writes its own for node:test.`];
}
function inSourceNotice(root, used) {
    if (used?.id !== 'vitest' || used.configFile === undefined)
        return [];
    const text = (0,read_json/* readTextIfAny */.$v)(external_node_path_.join(root, used.configFile)) ?? '';
    if (!hasKey(text, 'includeSource'))
        return [];
    return ['tests inside sources (import.meta.vitest) are not run: a fault that only they notice counts as unnoticed.'];
}
/** The program of a runner, absolute. */
function binOf(folder, json, name) {
    const bin = json?.bin;
    const entry = (0,read_json/* asText */.e1)(bin) ?? (0,read_json/* asText */.e1)((0,read_json/* asObject */.eB)(bin)?.[name]);
    const file = entry === undefined ? undefined : external_node_path_.join(folder, entry);
    return file !== undefined && (0,external_node_fs_.existsSync)(file) ? file : undefined;
}
function noticesOf(root, folder, node) {
    const { version, platform, here = version } = node;
    const wanted = (0,detect_node/* otherVersionWanted */.So)(root, (0,detect_packages/* foldersUp */.TS)(folder), here);
    const isOther = version.split('.')[0] !== here.split('.')[0];
    const taken = `Tests run on Node ${version} of the runner image (${platform}), the nearest that it has to ${here} on PATH.`;
    return [...(wanted === undefined ? [] : [wanted]), ...(isOther ? [taken] : [])];
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

/***/ 61252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ installedPackage),
/* harmony export */   DX: () => (/* binding */ packagesAround),
/* harmony export */   Dj: () => (/* binding */ missingEntry),
/* harmony export */   Je: () => (/* binding */ installCommand),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   gB: () => (/* binding */ moduleTypeOf),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   k2: () => (/* binding */ installerOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32540);
/** package.json files of a repository and what is installed for them. */



/** The packages around a file, the nearest first, up to the repository's root. */
function packagesAround(root, file) {
    const found = [];
    for (const folder of foldersUp(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file))) {
        const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, 'package.json'));
        if (json)
            found.push({ folder, json });
    }
    return found;
}
/** How Node reads a file (relative to the repository at `root`): by its ending, else by `type` of the nearest package.json. */
function moduleTypeOf(root, file) {
    if (/\.m[jt]sx?$/.test(file))
        return 'module';
    if (/\.c[jt]sx?$/.test(file))
        return 'commonjs';
    return packagesAround(root, file)[0]?.json.type === 'module' ? 'module' : 'commonjs';
}
/** The folder and those above it, `` last. */
function foldersUp(folder) {
    const folders = [];
    for (let at = folder === '.' ? '' : folder; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
        folders.push(at);
    }
    return [...folders, ''];
}
/** Absolute path of an installed package's folder as Node finds it from `folder`; also above the repository. */
function installedPackage(root, folder, name) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder);; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, 'node_modules', name);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(candidate, 'package.json')))
            return candidate;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at))
            return undefined;
    }
}
/** `dependencies` and the like, by name. */
function dependenciesOf(json, ...kinds) {
    const all = {};
    for (const kind of kinds) {
        for (const [name, range] of Object.entries((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(json[kind]) ?? {}))
            all[name] = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(range) ?? '';
    }
    return all;
}
const LOCK_FILES = [
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
];
/** By the nearest lock file, else by `packageManager`, else npm in the project's own folder. */
function installerOf(root, folder) {
    for (const at of foldersUp(folder)) {
        const lock = LOCK_FILES.find(([file]) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, file)));
        if (lock)
            return { name: lock[1], folder: at };
    }
    for (const at of foldersUp(folder)) {
        const named = /^(npm|pnpm|yarn|bun)@/.exec((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, at, 'package.json'))?.packageManager) ?? '')?.[1];
        if (named)
            return { name: named, folder: at };
    }
    return { name: 'npm', folder };
}
/** The command that installs what the lock file says. */
function installCommand(root, { name, folder }) {
    const hasLock = LOCK_FILES.some(([file, of]) => of === name && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, folder, file)));
    return name === 'npm' ? (hasLock ? 'npm ci' : 'npm install') : `${name} install`;
}
/** Where the package starts (`exports` of `.`, `module`, `main`) when that file does not exist: it was not built. */
function missingEntry(packageFolder) {
    const json = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJsonObject */ .op)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, 'package.json'));
    if (!json)
        return undefined;
    const entries = entryPoints(json);
    const missing = entries.find((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)));
    return missing !== undefined && entries.every((entry) => !isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(packageFolder, entry)))
        ? missing
        : undefined;
}
function entryPoints(json) {
    const exported = json.exports;
    const start = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported) ? ((0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(exported)?.['.'] ?? exported) : exported;
    const found = [];
    const visit = (value) => {
        if (typeof value === 'string' && value.startsWith('./') && !value.includes('*'))
            found.push(value);
        const conditions = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(value);
        for (const [name, inner] of Object.entries(conditions ?? {})) {
            if (!name.startsWith('.') && name !== 'types')
                visit(inner);
        }
    };
    visit(start);
    for (const name of ['module', 'main']) {
        const entry = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(json[name]);
        if (entry !== undefined)
            found.push(entry);
    }
    return found;
}
function isThere(file) {
    return ['', '.js', '.json', '/index.js'].some((ending) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file + ending, { throwIfNoEntry: false })?.isFile());
}
/** A folder in words. */
function place(folder) {
    return folder === '' ? 'the repository root' : folder;
}


/***/ }),

/***/ 32540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readTextIfAny),
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   op: () => (/* binding */ readJsonObject),
/* harmony export */   pX: () => (/* binding */ parseJsonc)
/* harmony export */ });
/* harmony import */ var _sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42346);
/** JSON files of the repository, as people write them: with comments and trailing commas. */

/** The object in a JSON file; undefined when there is no such file or it holds no object. */
function readJsonObject(file) {
    const text = readTextIfAny(file);
    if (text === undefined)
        return undefined;
    return asObject(parseJsonc(text));
}
/** The text of a file; undefined when there is none. */
function readTextIfAny(file) {
    return (0,_sandbox_copy_read_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegular */ .VX)(file)?.toString('utf8');
}
/** JSON with comments and trailing commas; undefined when it is not even that. */
function parseJsonc(text) {
    const plain = text
        .replace(/^\uFEFF/, '')
        .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, literal) => literal ?? '')
        .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, literal) => literal ?? '');
    try {
        return JSON.parse(plain);
    }
    catch {
        return undefined; // a broken configuration is the project's own tools' to report
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function asText(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The strings of a list, or of a lone string. */
function asTexts(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === 'string');
}


/***/ })

};
