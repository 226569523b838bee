export const id = 7323;
export const ids = [7323];
export const modules = {

/***/ 27323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readElements: () => (/* binding */ readElements)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78340);



/** Text of the script that shows a mutation report: beside the bundle in `assets`, from source in its package. */
async function readElements() {
    const installed = (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)('node_modules', 'mutation-testing-elements', 'dist', 'mutation-test-elements.js');
    const bundled = (0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)('assets', 'mutation-test-elements.js');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(installed) ? installed : bundled, 'utf8');
}


/***/ })

};
