export const id = 2043;
export const ids = [2043];
export const modules = {

/***/ 32043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// UNUSED EXPORTS: sandboxFinding

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/config/load.js + 1 modules
var load = __webpack_require__(32265);
// EXTERNAL MODULE: ./build/src/config/parse.js
var parse = __webpack_require__(59927);
// EXTERNAL MODULE: ./build/src/config.js
var config = __webpack_require__(81227);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/git.js
var src_git = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/src/languages/typescript/engine/home.js
var home = __webpack_require__(29009);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/sandbox/choose.js + 11 modules
var choose = __webpack_require__(61034);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/llm/failure.js
var failure = __webpack_require__(81347);
// EXTERNAL MODULE: ./build/src/llm/provider.js
var llm_provider = __webpack_require__(91232);
// EXTERNAL MODULE: ./build/src/llm/router.js + 5 modules
var router = __webpack_require__(42859);
// EXTERNAL MODULE: ./build/src/llm/settings.js
var llm_settings = __webpack_require__(51496);
;// CONCATENATED MODULE: ./build/src/cli/models.js





const WORK = { 1: 'names', 2: 'inputs and tests', 3: 'hard faults' };
/** A line for each provider and tier; nothing where no model is wished for but that none is asked. */
async function modelFindings(settings, io) {
    const ways = (0,llm_settings/* waysOf */.UV)(settings, io.env);
    if (ways.length === 0)
        return [{ state: 'ok', text: 'no model is asked (docs/models.md)' }];
    return (await Promise.all(ways.map((way) => wayFindings(way, settings, io)))).flat();
}
async function wayFindings(way, settings, io) {
    if ('not' in way)
        return [{ state: 'note', text: `${way.name}: ${way.not}` }];
    const provider = await (0,router/* openProvider */.C2)(way);
    const named = [...Map.groupBy(llm_provider/* TIERS */.i, (tier) => (0,llm_settings/* modelFor */.T1)(settings, way.name, tier))];
    const findings = [];
    for (const [model, tiers] of named)
        findings.push(await modelFinding(provider, model, tiers, settings, io));
    return findings;
}
async function modelFinding(provider, model, tiers, settings, { signal }) {
    const work = tiers.map((tier) => WORK[tier]).join(', ');
    const text = `${provider.name} at ${provider.address}: ${model} for ${work}`;
    try {
        const served = await (0,router/* checkAllowed */.FM)(provider, model, { mayPull: false, signal, progress: () => { } }, settings);
        if (!served)
            return { state: 'note', text, whatToDo: `${(0,words/* sentence */.em)(llm_settings/* STAYS */.hU)}.` };
        const { context } = served;
        return { state: 'ok', text: context === undefined ? text : `${text}, ${context} tokens` };
    }
    catch (error) {
        return { state: 'note', text, whatToDo: (0,failure/* failureOf */.g5)(error).message };
    }
}

;// CONCATENATED MODULE: ./build/src/cli/support.js
/** What QTest can do with each test framework. docs/support.md shows the same table; a test keeps them equal. */
const SUPPORT = [
    { framework: 'vitest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'jest', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'mocha', search: 'yes', perTestCoverage: 'yes', gate: 'yes' },
    { framework: 'node:test', search: 'yes', perTestCoverage: 'no, by test file', gate: 'yes' },
    {
        framework: 'tape, tap, uvu, node FILE',
        search: 'yes, tests are written for node:test',
        perTestCoverage: 'no, by test file',
        gate: 'yes: a file is one test, and passes by its exit status',
    },
    {
        framework: 'none',
        search: 'yes, tests are written for node:test',
        perTestCoverage: 'no, by test file',
        gate: 'yes',
    },
];
/** The row of a framework; undefined where QTest does not drive it. */
function supportOf(framework) {
    return SUPPORT.find((row) => row.framework === framework);
}

// EXTERNAL MODULE: ./build/src/cli/survey.js
var survey = __webpack_require__(71208);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js















const MARKS = { ok: 'ok  ', note: 'note', problem: 'NO  ' };
const PROBLEM = 4;
/** `qtest doctor`: what works in this repository and what does not. With `ci`, problems give exit code 4. */
async function doctor({ ci, ...asked }, io) {
    const found = await (0,survey/* survey */.F)(io.cwd);
    const options = await optionsHere(asked, io);
    const sections = [
        ['Here', await surroundings(found, options, io)],
        ['Models', await modelFindings(options.llm, io)],
        ...found.projects.map((project) => [projectTitle(project), projectFindings(project, options)]),
        ['Not analysed', otherLanguages(found)],
    ];
    for (const [title, findings] of sections) {
        if (findings.length === 0)
            continue;
        io.stdout.write(`${title}\n`);
        for (const finding of findings)
            io.stdout.write(`${findingText(finding)}\n`);
    }
    const problems = sections.flatMap(([, findings]) => findings.filter((finding) => finding.state === 'problem')).length;
    io.stdout.write(problems === 0 ? '\nNo problems.\n' : `\n${(0,words/* plural */.LS)(problems, 'problem')}.\n`);
    return ci && problems > 0 ? PROBLEM : 0;
}
function findingText({ state, text, whatToDo }) {
    return `  ${MARKS[state]}  ${text}${whatToDo ? `\n        ${whatToDo}` : ''}`;
}
async function optionsHere(asked, io) {
    const silent = { ...io, stderr: { write: () => true } };
    const plain = (0,config/* resolveOptions */.$i)('run', asked, {}); // a wrong flag is told
    return await (0,load/* loadOptionsAnyway */.WS)(asked, silent).catch((error) => {
        if (error instanceof errors/* ConfigurationError */.j1)
            return plain; // told elsewhere
        throw error;
    });
}
async function surroundings(found, { runnerImage: image }, io) {
    const git = await (0,src_git/* runGit */.EO)(found.root, ['--version']);
    const here = { env: io.env, root: found.root, ...(image === undefined ? {} : { image }) };
    return [
        { state: 'ok', text: `QTest ${version/* VERSION */.x} on Node ${process.versions.node}` },
        { state: 'ok', text: git.stdout.toString('utf8').trim() },
        await baseFinding(found.root, io),
        await configFinding(found.root, io),
        engineFinding(),
        await sandboxFinding((kind) => (0,choose/* whyNot */.OB)(kind, here), (kind) => (0,choose/* sandboxOf */.J6)(kind, here)),
        ...(found.projects.length === 0
            ? [{ state: 'problem', text: 'no TypeScript or JavaScript sources that git knows' }]
            : []),
    ];
}
async function baseFinding(root, io) {
    try {
        const base = await (0,load/* baseOf */.bx)(root, undefined, io);
        return { state: 'ok', text: `base ${base.sha.slice(0, 7)} (${base.how})` };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1 || error instanceof errors/* ToolError */.v4))
            throw error;
        return { state: 'problem', text: 'no base to compare with', whatToDo: error.message };
    }
}
function engineFinding() {
    if ((0,home/* isEngineInstalled */.$6)())
        return { state: 'ok', text: `engine StrykerJS ${home/* STRYKER_VERSION */.OU}` };
    return {
        state: 'note',
        text: `engine StrykerJS ${home/* STRYKER_VERSION */.OU} is not installed: the first run fetches it through npm into ${(0,home/* engineFolder */.D)()}`,
        whatToDo: 'Without a network the search still works; the verdict says that faults were not run.',
    };
}
/** Where code of the change would run, and why not where less of the machine could be seen. `whyNot` is asked for no more than it takes. */
async function sandboxFinding(whyNot, sandboxOf) {
    const reasons = [];
    for (const kind of choose/* ENCLOSING */.Hd) {
        const why = await whyNot(kind);
        const { notes = [] } = why === undefined ? sandboxOf(kind) : {};
        if (notes.length > 0)
            return { state: 'note', text: notes.join('\n        ') };
        if (why === undefined)
            return { state: 'ok', text: `sandbox ${kind}` };
        reasons.push(`${kind}: ${why}`);
    }
    const refused = await whyNot('host');
    const text = refused ? `no sandbox. ${refused}` : 'no sandbox: code of the change runs as you do';
    return { state: refused ? 'problem' : 'note', text, whatToDo: reasons.join('\n        ') };
}
async function configFinding(root, io) {
    try {
        const here = (0,parse/* parseConfig */.o)(await (0,promises_.readFile)(external_node_path_.join(root, config/* CONFIG_FILE */.g2), 'utf8'), config/* CONFIG_FILE */.g2);
        const base = await (0,load/* baseOf */.bx)(root, undefined, io).catch(() => undefined); // told elsewhere
        const isOnBase = !base || (0,external_node_util_.isDeepStrictEqual)(await (0,load/* settingsOnBase */.ob)(root, base), here);
        if (isOnBase)
            return { state: 'ok', text: `${config/* CONFIG_FILE */.g2} is valid` };
        return {
            state: 'note',
            text: `${config/* CONFIG_FILE */.g2} is valid and not on base`,
            whatToDo: `${(0,words/* sentence */.em)((0,load/* countsFromBase */.WK)(config/* CONFIG_FILE */.g2, base))}.`,
        };
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            return { state: 'problem', text: error.message };
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
            return { state: 'ok', text: `no ${config/* CONFIG_FILE */.g2}: the defaults apply` };
        }
        throw error;
    }
}
function projectTitle(project) {
    const version = project.frameworkVersion ? ` ${project.frameworkVersion}` : '';
    const framework = project.framework === 'none' ? 'no test runner' : project.framework;
    return `Project ${project.root || '.'} (${project.name}): ${framework}${version}`;
}
function projectFindings(project, { install }) {
    const notices = project.notices.map((text) => ({ state: 'note', text }));
    if (install && project.blocked?.code === 'dependencies-missing') {
        return [{ state: 'ok', text: 'packages: a run installs them (`install` in qtest.yml)' }, ...notices];
    }
    if (project.blocked)
        return [{ state: 'problem', text: project.blocked.message }, ...notices];
    const support = supportOf(project.framework);
    if (!support) {
        return [
            { state: 'problem', text: `${project.framework} is not supported`, whatToDo: 'docs/support.md has what is.' },
        ];
    }
    return [
        capability('search for inputs, tests are written', support.search),
        capability('per-test coverage', support.perTestCoverage),
        capability('gate: faults are run against the tests', support.gate),
        ...notices,
    ];
}
function capability(name, answer) {
    return { state: answer.startsWith('yes') ? 'ok' : 'note', text: answer === 'yes' ? name : `${name}: ${answer}` };
}
function otherLanguages({ notAnalysed }) {
    return notAnalysed.map(({ language, files }) => ({
        state: 'note',
        text: `${language}: ${(0,words/* plural */.LS)(files, 'file')}; changes in them are named in the report and never count as passed`,
    }));
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


/***/ })

};
