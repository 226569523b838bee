export const id = 323;
export const ids = [323];
export const modules = {

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath),
/* harmony export */   S: () => (/* binding */ mainModule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Absolute path of a file that QTest ships beside its code (grammars, harness, engine lockfiles). The bundle has them beside
 * itself (`dist/grammars/…`). From source they lie at the repository's root (`grammars/…`), built ones in `dist`.
 */
function assetPath(...segments) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const fromSource = import.meta.url.endsWith('/src/assets.ts');
    if (!fromSource)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, ...segments);
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', ...segments);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? kept : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'dist', ...segments);
}
/** Absolute path of the module from which QTest starts processes of itself: the bundle's, or `main.ts` from source. */
function mainModule() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, import.meta.url.endsWith('/src/assets.ts') ? 'main.ts' : 'index.js');
}


/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readElements: () => (/* binding */ readElements)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8340);



/** Text of the script that shows a mutation report: beside the bundle in `assets`, from source in its package. */
async function readElements() {
    const installed = (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)('node_modules', 'mutation-testing-elements', 'dist', 'mutation-test-elements.js');
    const bundled = (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)('assets', 'mutation-test-elements.js');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(installed) ? installed : bundled, 'utf8');
}


/***/ })

};
