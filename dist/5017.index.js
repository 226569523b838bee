export const id = 5017;
export const ids = [5017,264,5946];
export const modules = {

/***/ 33898:
/***/ ((module) => {

function webpackEmptyAsyncContext(req) {
	// Here Promise.resolve().then() is used instead of new Promise() to prevent
	// uncaught exception popping up in devtools
	return Promise.resolve().then(() => {
		var e = new Error("Cannot find module '" + req + "'");
		e.code = 'MODULE_NOT_FOUND';
		throw e;
	});
}
webpackEmptyAsyncContext.keys = () => ([]);
webpackEmptyAsyncContext.resolve = webpackEmptyAsyncContext;
webpackEmptyAsyncContext.id = 33898;
module.exports = webpackEmptyAsyncContext;

/***/ }),

/***/ 64973:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 64973;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 77295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mutant: () => (/* binding */ Mutant)
/* harmony export */ });
/* harmony import */ var _babel_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98505);
/* harmony import */ var _babel_generator__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24087);
/* harmony import */ var _util_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41575);



const { /* traverse */ "hV": traverse } = _babel_core__WEBPACK_IMPORTED_MODULE_0__;
const generator = _babel_generator__WEBPACK_IMPORTED_MODULE_1__["default"];
class Mutant {
    id;
    fileName;
    original;
    offset;
    replacementCode;
    replacement;
    mutatorName;
    ignoreReason;
    constructor(id, fileName, original, specs, offset = { column: 0, line: 0 }) {
        this.id = id;
        this.fileName = fileName;
        this.original = original;
        this.offset = offset;
        this.replacement = specs.replacement;
        this.mutatorName = specs.mutatorName;
        this.ignoreReason = specs.ignoreReason;
        this.replacementCode = generator(this.replacement).code;
    }
    toApiMutant() {
        return {
            fileName: this.fileName,
            id: this.id,
            location: toApiLocation(this.original.loc, this.offset),
            mutatorName: this.mutatorName,
            replacement: this.replacementCode,
            statusReason: this.ignoreReason,
            status: this.ignoreReason ? 'Ignored' : undefined,
        };
    }
    /**
     * Applies the mutant in (a copy of) the AST, without changing provided AST.
     * Can the tree itself (in which case the replacement is returned),
     * or can be nested in the given tree.
     * @param originalTree The original node, which will be treated as readonly
     */
    applied(originalTree) {
        if (originalTree === this.original) {
            return this.replacement;
        }
        else {
            const mutatedAst = (0,_util_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deepCloneNode */ .mk)(originalTree);
            let applied = false;
            const { original, replacement } = this;
            traverse(mutatedAst, {
                noScope: true,
                enter(path) {
                    if ((0,_util_index_js__WEBPACK_IMPORTED_MODULE_2__/* .eqNode */ .Ts)(path.node, original)) {
                        path.replaceWith(replacement);
                        path.stop();
                        applied = true;
                    }
                },
            });
            if (!applied) {
                throw new Error(`Could not apply mutant ${JSON.stringify(this.replacement)}.`);
            }
            return mutatedAst;
        }
    }
}
function toApiLocation(source, offset) {
    const loc = {
        start: toPosition(source.start, offset),
        end: toPosition(source.end, offset),
    };
    return loc;
}
function toPosition(source, offset) {
    return {
        column: source.column + (source.line === 1 ? offset.column : 0), // offset is zero-based
        line: source.line + offset.line - 1, // Stryker works 0-based internally, offset is zero based as well
    };
}
//# sourceMappingURL=mutant.js.map

/***/ }),

/***/ 83570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MutantCollector: () => (/* binding */ MutantCollector)
/* harmony export */ });
/* harmony import */ var _mutant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77295);

class MutantCollector {
    _mutants = [];
    nextMutantId = 0;
    get mutants() {
        return this._mutants;
    }
    /**
     * Adds mutants to the internal mutant list.
     * @param fileName file name that houses the mutant
     * @param original The node to mutate
     * @param mutables the named node mutation to be added
     * @param contextPath the context where these mutants are found and should be placed as close by as possible
     * @param offset offset of mutant nodes
     * @returns The mutant (for testability)
     */
    collect(fileName, original, mutable, offset = { line: 0, column: 0 }) {
        const mutant = new _mutant_js__WEBPACK_IMPORTED_MODULE_0__.Mutant(this.nextMutantId.toString(), fileName, original, mutable, offset);
        this._mutants.push(mutant);
        this.nextMutantId++;
        return mutant;
    }
    /**
     * Removes mutants from the internal mutant list.
     * @param mutantsToRemove all mutants to be removed
     * @returns The mutant (for testability)
     */
    remove(mutantsToRemove) {
        const toRemove = new Set(mutantsToRemove);
        const removedMutants = [];
        let writeIndex = 0;
        for (const mutant of this._mutants) {
            if (toRemove.has(mutant)) {
                removedMutants.push(mutant);
            }
            else {
                this._mutants[writeIndex++] = mutant;
            }
        }
        this._mutants.length = writeIndex;
        return removedMutants;
    }
    hasPlacedMutants(fileName) {
        return this.mutants.some((mutant) => mutant.fileName === fileName && !mutant.ignoreReason);
    }
}
//# sourceMappingURL=mutant-collector.js.map

/***/ })

};
