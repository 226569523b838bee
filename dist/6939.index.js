export const id = 6939;
export const ids = [6939];
export const modules = {

/***/ 62814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ restoreModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _languages_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23370);
/* harmony import */ var _model_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59234);
/** The model of the repository in the Actions cache: restored by every run, saved by those on the default branch alone. */




/**
 * The newest model of this QTest, for a run on the commit `sha`; `temporary` is the runner's folder for the job. What cannot be
 * had is told, and the run begins without. The store itself refuses what is damaged or not its own.
 */
async function restoreModel(io, temporary, sha) {
    // The service finds an archive by its paths as well: always the same.
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, 'qtest-model');
    const readers = await Promise.all((await (0,_languages_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .languages */ .e)()).map(async (language) => (await language.reader?.()) ?? language.id));
    const version = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(readers.join(' ')).digest('hex').slice(0, 12);
    const prefix = `qtest-model-v${_model_store_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_VERSION */ .B}-${version}-`;
    const key = `${prefix}${sha}`;
    const tell = (what) => io.stderr.write(`notice: the model ${what}\n`);
    const cache = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(6592)]).then(__webpack_require__.bind(__webpack_require__, 16592));
    const found = await told(tell, 'could not be restored', () => cache.restoreCache([folder], key, [prefix]));
    tell(found === undefined ? 'is not in the cache yet' : `was restored (${found.slice(prefix.length, prefix.length + 7)})`);
    return {
        io: { ...io, env: { ...io.env, QTEST_MODEL: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'model.sqlite') } },
        async save() {
            if (found === key)
                return;
            // Refusals are logged by the package, and answered by an id of -1.
            await told(tell, 'could not be kept', () => cache.saveCache([folder], key));
        },
    };
}
async function told(tell, what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        tell(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveModel: () => (/* binding */ saveModel)
/* harmony export */ });
/* harmony import */ var _model_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79431);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/* harmony import */ var _model_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62814);
/** A push to the default branch: the repository is read, and what was read is kept for the pull requests to come. */



async function saveModel({ core, io, inputs, context }, sha) {
    if (!inputs.cache)
        return core.info('Nothing to do: `cache` is false.');
    const model = await (0,_model_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreModel */ .o)(io, context.temporary, sha);
    const { files } = await (0,_model_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .y)(model.io);
    await model.save();
    core.info(`Read ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files, 'file')} of the repository for the pull requests to come.`);
}


/***/ })

};
