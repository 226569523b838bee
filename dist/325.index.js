export const id = 325;
export const ids = [325,8777];
export const modules = {

/***/ 30325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var execa__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17962);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78340);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7285);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58777);
/** `qtest demo`: the main job on the example that QTest ships, in a git repository in a temporary folder. */








/** Git needs an author, and takes none from the machine here. */
const AUTHOR = ['-c', 'user.name=QTest demo', '-c', 'user.email=demo@qtest.invalid', '-c', 'commit.gpgSign=false'];
/** Leaves the repository behind, so that its report can be opened. Resolves to the run's exit code. */
async function demo(io) {
    const folder = await makeRepository(io);
    io.stderr.write(`The example: ${folder}\n`);
    io.stderr.write('  main holds base, the branch `change` is checked out. Now: qtest run --base main\n\n');
    const code = await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__.runCommand)('run', { base: 'main' }, { ...io, cwd: folder });
    io.stdout.write(`\nOpen ${node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.qtest', 'report.html')}\nGo on there: cd ${folder}\n`);
    return code;
}
async function makeRepository(io) {
    const example = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetPath */ .Q)('examples', 'billing');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'qtest-demo-')));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(example, 'base'), folder, { recursive: true });
    // npm publishes no file of this name.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.gitignore'), 'node_modules/\n');
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, ['init', '--quiet', '--initial-branch=main']);
    await commit(folder, 'Billing as it is');
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, ['checkout', '--quiet', '-b', 'change']);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(example, 'head'), folder, { recursive: true });
    await commit(folder, 'Round to the nearest cent, split cents into parts');
    await installPackages(folder, io);
    return folder;
}
async function commit(folder, message) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, ['add', '--all']);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .runGit */ .EO)(folder, [...AUTHOR, 'commit', '--quiet', '--message', message]);
}
/** In a checkout of QTest its own packages are linked; elsewhere npm fetches them. */
async function installPackages(folder, io) {
    const names = Object.keys(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'package.json'), 'utf8')).devDependencies);
    const own = await ownPackages(names);
    if (own) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'node_modules'));
        for (const [name, place] of own)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(place, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'node_modules', name));
        return;
    }
    io.stderr.write('Installing the packages of the example (npm install)\n');
    const { exitCode, all } = await (0,execa__WEBPACK_IMPORTED_MODULE_7__/* .execa */ .Ho)('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
        cwd: folder,
        all: true,
        reject: false,
        cancelSignal: io.signal,
    });
    if (exitCode === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('The packages of the example could not be installed', {
        command: 'npm install',
        exitCode,
        output: all,
    });
}
async function ownPackages(names) {
    try {
        const modules = (0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetPath */ .Q)('..', 'node_modules');
        return await Promise.all(names.map(async (name) => [name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(modules, name))]));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
const CLEAR_LINE = '\r\u001B[2K';
const CONTROL = /\p{Cc}/gu;
function openProgress(io, quiet) {
    if (quiet)
        return { sink: { write: (text) => isExtract(text) && io.stderr.write(text) }, end: () => { } };
    if (!io.isTTY)
        return { sink: { write: eachOnce(io.stderr) }, end: () => { } };
    const started = io.now();
    const write = (text) => {
        if (isExtract(text)) {
            io.stderr.write(`${CLEAR_LINE}${text}`);
            return;
        }
        const line = text.trimEnd().split('\n').at(-1)?.replace(CONTROL, ' ') ?? '';
        if (line.startsWith('notice: ')) {
            io.stderr.write(`${CLEAR_LINE}${line}\n`);
            return;
        }
        const elapsed = `${Math.round((io.now() - started) / 1000)} s`;
        io.stderr.write(`${CLEAR_LINE}${`${elapsed.padStart(5)}  ${line}`.slice(0, Math.max(20, io.columns - 1))}`);
    };
    return { sink: { write }, end: () => void io.stderr.write(CLEAR_LINE) };
}
/** What was asked for and is no progress, such as prompts. */
function isExtract(text) {
    return text.trimEnd().includes('\n');
}
/** Two stages in a row that say the same are one to the reader. */
function eachOnce(sink) {
    let last = '';
    return (text) => {
        if (text !== last)
            sink.write(text);
        last = text;
    };
}


/***/ }),

/***/ 58777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _outcome_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63077);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10069);


/** Resolves to the exit code of the verdict (docs/verdicts.md); 130 after Ctrl-C. Rejects, after the result is shown, where it could not all be saved. */
async function runCommand(command, flags, io) {
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .openProgress */ .m)(io, flags.quiet ?? false);
    try {
        const { options, finished } = await finish(command, flags, { ...io, stderr: progress.sink });
        const { writeOutputs } = await Promise.all(/* import() */[__webpack_require__.e(2753), __webpack_require__.e(3527), __webpack_require__.e(8550), __webpack_require__.e(9024)]).then(__webpack_require__.bind(__webpack_require__, 79024));
        const { result, unsaved } = await writeOutputs(finished, options, io);
        progress.end();
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(3527), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 70954));
        io.stdout.write(renderTerminal(result, { color: io.color, width: io.columns }));
        const failure = finished.unwritten ?? unsaved;
        if (failure === undefined)
            return io.signal.aborted ? _outcome_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.interrupted : result.exitCode;
        io.stderr.write('Not all of this result could be saved, so the exit code is not the one above.\n');
        throw failure;
    }
    finally {
        progress.end();
    }
}
/** The run; what it asked for in vain is told in the files that the user named. */
async function finish(command, flags, io) {
    try {
        if (flags.head !== undefined || flags.basePackages) {
            const { compareRevisions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2265), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(3949)]).then(__webpack_require__.bind(__webpack_require__, 4260));
            return await compareRevisions(flags, io);
        }
        if (flags.dependency !== undefined || flags.upgrades) {
            const { compareUpgrades } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2265), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 23578));
            return await compareUpgrades(flags, io);
        }
        io.stderr.write('reading the change\n');
        const { loadOptions } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2265)]).then(__webpack_require__.bind(__webpack_require__, 32265));
        const options = await loadOptions(command, flags, io);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(9713), __webpack_require__.e(2753), __webpack_require__.e(2859), __webpack_require__.e(2427), __webpack_require__.e(6506), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 92427));
        return { options, finished: await run(options, io) };
    }
    catch (error) {
        const { writeFailure } = await Promise.all(/* import() */[__webpack_require__.e(2753), __webpack_require__.e(3527), __webpack_require__.e(8550), __webpack_require__.e(7505)]).then(__webpack_require__.bind(__webpack_require__, 77505));
        await writeFailure({ error, command, flags }, io);
        throw error;
    }
}


/***/ })

};
