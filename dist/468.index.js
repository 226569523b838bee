export const id = 468;
export const ids = [468];
export const modules = {

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ HUGE_BYTES),
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
/** Files larger than this are not read. */
const HUGE_BYTES = 1024 * 1024;
const VENDORED = /(^|\/)(vendor|vendored|third_party|third-party|node_modules|bower_components|jspm_packages)\//;
const DECLARATION = /\.d\.([cm]?ts|[^./]+\.ts)$/;
const CONFIG_NAMES = [
    /(^|\/)[^/]+\.config\.[^/]+$/,
    /(^|\/)\.[^/]+rc(\.[^/]+)?$/,
    /(^|\/)(Gruntfile|Gulpfile|gulpfile|karma\.conf|wallaby|webpack\.[^/]+)\.[cm]?[jt]s$/,
    /(^|\/)(package|package-lock|npm-shrinkwrap|[jt]sconfig(\.[^/]+)?|lerna|nx|turbo)\.json$/,
    /(^|\/)\.(storybook|husky|yarn|github)\//,
];
const MINIFIED_NAME = /[.-]min\.[cm]?js$/;
/** The first rule by which a file is not judged; undefined where it is. */
function exclusionOf(file) {
    const { path, attributes, texts } = file;
    const all = (rule) => texts.length > 0 && texts.every(rule);
    if (attributes?.vendored === true || VENDORED.test(path))
        return 'vendored';
    if (attributes?.generated === true)
        return 'generated';
    if (DECLARATION.test(path))
        return 'declaration';
    if (file.content !== 'text')
        return file.content;
    if (CONFIG_NAMES.some((name) => name.test(path)))
        return 'config';
    if (!file.hasLanguage)
        return 'language';
    if (file.isTest)
        return 'test';
    if (MINIFIED_NAME.test(path) || all(looksMinified))
        return 'minified';
    if (all(saysGenerated))
        return 'generated';
    return undefined;
}
/** Written by a tool by its own word: a marker in a comment of the first lines, or the source map that a compiler leaves at the end. */
function saysGenerated(text) {
    const head = text.slice(0, 4000).split('\n', 20);
    const isComment = (line) => /^\s*(\/\/|\/\*|\*|#|--|<!--)/.test(line);
    if (head.some((line) => isComment(line) && /@generated\b|\bgenerated\b.*\bdo not (edit|modify)\b/i.test(line)))
        return true;
    return /^\/\/[#@] sourceMappingURL=\S+\s*$/m.test(text.slice(-2000).split('\n').slice(-3).join('\n'));
}
/** No hand writes lines of 250 characters on the average. */
function looksMinified(text) {
    if (text.length < 2000)
        return false;
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 0 && text.length / lines.length > 250;
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(1227);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(3629);
// EXTERNAL MODULE: ./build/src/cli/survey.js
var survey = __webpack_require__(1208);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/src/cli/workflow.js

const VERSION_FILES = ['.nvmrc', '.node-version', '.tool-versions'];
/**
 * A workflow for pull requests that needs no secret and no write permission: it runs QTest and keeps its report. The project's
 * own Node stays the one on PATH; QTest itself starts on Node 24.
 */
function workflowText(found) {
    return `name: qtest
on: pull_request
permissions:
  contents: read
jobs:
  qtest:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # the merge commit and what it is judged against
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24 # for QTest itself
      - run: echo "QTEST_NODE=$(command -v node)" >> "$GITHUB_ENV"
${[...ownNode(found), ...installSteps(found)].join('\n')}
      - run: git clone --quiet --depth 1 --branch v1 https://github.com/qtest/action "$RUNNER_TEMP/qtest"
      - run: |
          "$QTEST_NODE" "$RUNNER_TEMP/qtest/dist/cli.js" run --json "$RUNNER_TEMP/report/result.json" --report "$RUNNER_TEMP/report" || code=$?
          cat "$RUNNER_TEMP/report/comment.md" >> "$GITHUB_STEP_SUMMARY"
          # 3 and 4 mean that not all could be judged: red only with \`fail-on: error\`.
          if [ "\${code:-0}" -lt 3 ] || grep -q '"failOn": "error"' "$RUNNER_TEMP/report/result.json"; then exit "\${code:-0}"; fi
          echo "::warning::QTest could not judge this change"
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: qtest
          path: \${{ runner.temp }}/report
          if-no-files-found: ignore
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

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _change_exclusions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7285);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3370);



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
    '.vue': 'Vue components',
    '.svelte': 'Svelte components',
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

/***/ 3370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languages)
/* harmony export */ });
/** Every language that QTest reads. A new one is one folder and one line here. */
async function languages() {
    const { typescript } = await __webpack_require__.e(/* import() */ 58).then(__webpack_require__.bind(__webpack_require__, 7058));
    return [typescript];
}


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ humanDay),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   zK: () => (/* binding */ humanTime)
/* harmony export */ });
/** `1 fault`, `2 faults`; `many` for words that do not take an s. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `5,000`: plain below a thousand. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** A duration for people: `40 ms`, `0.4 s`, `9.8 s`, `1 min 4 s`, `2 h 5 min`. */
function humanTime(ms) {
    if (ms < 100)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `2026-12-07` as `7 Dec`; any other text as it is. */
function humanDay(date) {
    const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(date);
    const month = MONTHS[Number(parts?.[1]) - 1];
    return parts && month ? `${Number(parts[2])} ${month}` : date;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** The first letter as a capital: for sentences made from parts. */
function sentence(text) {
    return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
/** Without the full stop at its end: for texts that go on. */
function unstopped(text) {
    return text.trim().replace(/\.$/, '');
}


/***/ })

};
