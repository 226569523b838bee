export const id = 7949;
export const ids = [7949,264];
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

/***/ 25802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transformBabel: () => (/* binding */ transformBabel)
});

// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 28 modules
var lib = __webpack_require__(98505);
// EXTERNAL MODULE: ./node_modules/@babel/traverse/lib/index.js + 2 modules
var traverse_lib = __webpack_require__(57790);
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/util/syntax-helpers.js + 5 modules
var syntax_helpers = __webpack_require__(91721);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/expression-mutant-placer.js


const { /* types */ "gK": types } = lib;
/**
 * Will set the identifier of anonymous function expressions if is located in a variable declaration.
 * Will treat input as readonly. Returns undefined if not needed.
 * @example
 * const a = function() { }
 * becomes
 * const a = function a() {}
 */
function classOrFunctionExpressionNamedIfNeeded(path) {
    if ((path.isFunctionExpression() || path.isClassExpression()) &&
        !path.node.id) {
        if (path.parentPath.isVariableDeclarator() &&
            types.isIdentifier(path.parentPath.node.id)) {
            path.node.id = path.parentPath.node.id;
            return path.node;
        }
        else if (path.parentPath.isObjectProperty() &&
            types.isIdentifier(path.parentPath.node.key) &&
            path.getStatementParent()?.isVariableDeclaration()) {
            path.node.id = path.parentPath.node.key;
            return path.node;
        }
    }
    return;
}
/**
 * Will set the identifier of anonymous arrow function expressions if is located in a variable declaration.
 * Will treat input as readonly. Returns undefined if not needed.
 * @example
 * const a = () => { }
 * becomes
 * const a = (() => { const a = () => {}; return a; })()
 */
function arrowFunctionExpressionNamedIfNeeded(path) {
    if (path.isArrowFunctionExpression() &&
        path.parentPath.isVariableDeclarator() &&
        types.isIdentifier(path.parentPath.node.id)) {
        return types.callExpression(types.arrowFunctionExpression([], types.blockStatement([
            types.variableDeclaration('const', [
                types.variableDeclarator(path.parentPath.node.id, path.node),
            ]),
            types.returnStatement(path.parentPath.node.id),
        ])), []);
    }
    return;
}
function nameIfAnonymous(path) {
    return (classOrFunctionExpressionNamedIfNeeded(path) ??
        arrowFunctionExpressionNamedIfNeeded(path) ??
        path.node);
}
function isMemberOrCallOrNonNullExpression(path) {
    return isCallExpression(path) || isMemberOrNonNullExpression(path);
}
function isMemberOrNonNullExpression(path) {
    return isMemberExpression(path) || path.isTSNonNullExpression();
}
function isMemberExpression(path) {
    return path.isMemberExpression() || path.isOptionalMemberExpression();
}
function isCallExpression(path) {
    return path.isCallExpression() || path.isOptionalCallExpression();
}
function isValidExpression(path) {
    const parent = path.parentPath;
    return (!isObjectPropertyKey() &&
        !isPartOfChain() &&
        !parent.isTaggedTemplateExpression() &&
        !isPartOfDeleteExpression() &&
        !isPartOfAssignmentExpression());
    /**
     * Determines if the expression is property of an object.
     * @example
     * const a = {
     *  'foo': 'bar' // 'foo' here is an object property
     * };
     */
    function isObjectPropertyKey() {
        return parent.isObjectProperty() && parent.node.key === path.node;
    }
    /**
     * Determines if the expression is part of a call/member chain.
     * @example
     * // bar is part of chain, foo is NOT part of the chain:
     * foo.bar.baz();
     * foo.bar?.baz()
     * foo.bar;
     * foo.bar!;
     * foo.bar();
     * foo?.bar();
     * baz[foo.bar()]
     * bar?.baz[0]
     */
    function isPartOfChain() {
        return (isMemberOrCallOrNonNullExpression(path) &&
            ((isMemberExpression(parent) &&
                !(parent.node.computed && parent.node.property === path.node)) ||
                parent.isTSNonNullExpression() ||
                (isCallExpression(parent) && parent.node.callee === path.node)));
    }
    /**
     * Determines if the expression is part of a delete expression.
     * @returns true if the expression is part of a delete expression
     * @example
     * delete foo.bar;
     */
    function isPartOfDeleteExpression() {
        return parent.isUnaryExpression() && parent.node.operator === 'delete';
    }
    /**
     * Determines if the expression is part of an assignment expression.
     * @returns true if the expression is part of an assignment expression
     * @example
     * foo.bar = 42;
     * initialNodes.filter((n) => n.id === 'tiptilt')[0].className = tiptiltState;
     */
    function isPartOfAssignmentExpression() {
        return parent.isAssignmentExpression() && parent.node.left === path.node;
    }
}
/**
 * Places the mutants with a conditional expression: `global.activeMutant === 1? mutatedCode : originalCode`;
 */
const expressionMutantPlacer = {
    name: 'expressionMutantPlacer',
    canPlace(path) {
        return path.isExpression() && isValidExpression(path);
    },
    place(path, appliedMutants) {
        // Make sure anonymous functions and classes keep their 'name' property
        let expression = nameIfAnonymous(path);
        // Add the mutation coverage expression
        expression = (0,syntax_helpers/* mutationCoverageSequenceExpression */.Dk)(appliedMutants.keys(), expression);
        // Now apply the mutants
        for (const [mutant, appliedMutant] of appliedMutants) {
            expression = types.conditionalExpression((0,syntax_helpers/* mutantTestExpression */.wh)(mutant.id), appliedMutant, expression);
        }
        path.replaceWith(expression);
    },
};
//# sourceMappingURL=expression-mutant-placer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/statement-mutant-placer.js


const { /* types */ "gK": t } = lib;
/**
 * Mutant placer that places mutants in statements that allow it.
 * It uses an `if` statement to do so
 */
const statementMutantPlacer = {
    name: 'statementMutantPlacer',
    canPlace(path) {
        return path.isStatement();
    },
    place(path, appliedMutants) {
        let statement = t.blockStatement([
            t.expressionStatement((0,syntax_helpers/* mutationCoverageSequenceExpression */.Dk)(appliedMutants.keys())),
            ...(path.isBlockStatement() ? path.node.body : [path.node]),
        ]);
        for (const [mutant, appliedMutant] of appliedMutants) {
            statement = t.ifStatement((0,syntax_helpers/* mutantTestExpression */.wh)(mutant.id), t.blockStatement([appliedMutant]), statement);
        }
        path.replaceWith(path.isBlockStatement() ? t.blockStatement([statement]) : statement);
    },
};
//# sourceMappingURL=statement-mutant-placer.js.map
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/util/index.js
var util = __webpack_require__(41575);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/switch-case-mutant-placer.js


/**
 * Places the mutants with consequent of a SwitchCase node. Uses an if-statement to do so.
 * @example
 *  case 'foo':
 *    if (stryMutAct_9fa48(0)) {} else {
 *      stryCov_9fa48(0);
 *      console.log('bar');
 *      break;
 *   }
 */
const switchCaseMutantPlacer = {
    name: 'switchCaseMutantPlacer',
    canPlace(path) {
        return path.isSwitchCase();
    },
    place(path, appliedMutants) {
        let consequence = lib/* types.blockStatement */.gK.blockStatement([
            lib/* types.expressionStatement */.gK.expressionStatement((0,util/* mutationCoverageSequenceExpression */.Dk)(appliedMutants.keys())),
            ...path.node.consequent,
        ]);
        for (const [mutant, appliedMutant] of appliedMutants) {
            consequence = lib/* types.ifStatement */.gK.ifStatement((0,util/* mutantTestExpression */.wh)(mutant.id), lib/* types.blockStatement */.gK.blockStatement(appliedMutant.consequent), consequence);
        }
        path.replaceWith(lib/* types.switchCase */.gK.switchCase(path.node.test, [consequence]));
    },
};
//# sourceMappingURL=switch-case-mutant-placer.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
// EXTERNAL MODULE: ./node_modules/@stryker-mutator/util/dist/src/index.js + 10 modules
var src = __webpack_require__(33799);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/throw-placement-error.js


function throwPlacementError(error, nodePath, placer, mutants, fileName) {
    const location = `${external_path_.relative(process.cwd(), fileName)}:${nodePath.node.loc?.start.line}:${nodePath.node.loc?.start.column}`;
    const message = `${placer.name} could not place mutants with type(s): "${new Intl.ListFormat('en').format(mutants.map((mutant) => mutant.mutatorName))}"`;
    const errorMessage = `${location} ${message}. Either remove this file from the list of files to be mutated, or exclude the mutator (using ${(0,src/* propertyPath */.Ty)()('mutator', 'excludedMutations')}). Please report this issue at https://github.com/stryker-mutator/stryker-js/issues/new?assignees=&labels=%F0%9F%90%9B+Bug&template=bug_report.md&title=${encodeURIComponent(message)}. Original error: ${error.stack}`;
    let builtError = new Error(errorMessage);
    try {
        // `buildCodeFrameError` is kind of flaky, see https://github.com/stryker-mutator/stryker-js/issues/2695
        builtError = nodePath.buildCodeFrameError(errorMessage);
    }
    catch {
        // Idle, regular error will have to suffice
    }
    throw builtError;
}
//# sourceMappingURL=throw-placement-error.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/index.js





const allMutantPlacers = Object.freeze([
    expressionMutantPlacer,
    statementMutantPlacer,
    switchCaseMutantPlacer,
]);
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js + 18 modules
var mutators_mutate = __webpack_require__(55829);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutators/index.js



//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/directive-bookkeeper.js

const WILDCARD = 'all';
const DEFAULT_REASON = 'Ignored using a comment';
class IgnoreRule {
    mutatorNames;
    line;
    ignoreReason;
    previousRule;
    constructor(mutatorNames, line, ignoreReason, previousRule) {
        this.mutatorNames = mutatorNames;
        this.line = line;
        this.ignoreReason = ignoreReason;
        this.previousRule = previousRule;
    }
    matches(mutatorName, line) {
        const lineMatches = () => this.line === undefined || this.line === line;
        const mutatorMatches = () => this.mutatorNames.includes(mutatorName) ||
            this.mutatorNames.includes(WILDCARD);
        return lineMatches() && mutatorMatches();
    }
    findIgnoreReason(mutatorName, line) {
        if (this.matches(mutatorName, line)) {
            return this.ignoreReason;
        }
        return this.previousRule.findIgnoreReason(mutatorName, line);
    }
}
class RestoreRule extends IgnoreRule {
    constructor(mutatorNames, line, previousRule) {
        super(mutatorNames, line, undefined, previousRule);
    }
}
const rootRule = {
    findIgnoreReason() {
        return undefined;
    },
};
/**
 * Responsible for the bookkeeping of "// Stryker" directives like "disable" and "restore".
 */
class DirectiveBookkeeper {
    logger;
    allMutators;
    originFileName;
    // https://regex101.com/r/nWLLLm/1
    strykerCommentDirectiveRegex = /^\s?Stryker (disable|restore)(?: (next-line))? ([a-zA-Z, ]+)(?::(.+)?)?/;
    currentIgnoreRule = rootRule;
    allMutatorNames;
    constructor(logger, allMutators, originFileName) {
        this.logger = logger;
        this.allMutators = allMutators;
        this.originFileName = originFileName;
        this.allMutatorNames = this.allMutators.map((x) => x.name.toLowerCase());
    }
    processStrykerDirectives({ loc, leadingComments }) {
        leadingComments
            ?.map((comment) => ({
            comment,
            matchResult: this.strykerCommentDirectiveRegex.exec(comment.value),
        }))
            .filter(({ matchResult }) => (0,src/* notEmpty */.z2)(matchResult))
            .forEach(({ comment, matchResult }) => {
            const [, directiveType, scope, mutators, optionalReason] = matchResult;
            let mutatorNames = mutators.split(',').map((mutator) => mutator.trim());
            this.warnAboutUnusedDirective(mutatorNames, directiveType, scope, comment);
            mutatorNames = mutatorNames.map((mutator) => mutator.toLowerCase());
            const reason = (optionalReason ?? DEFAULT_REASON).trim();
            switch (directiveType) {
                case 'disable':
                    switch (scope) {
                        case 'next-line':
                            this.currentIgnoreRule = new IgnoreRule(mutatorNames, loc.start.line, reason, this.currentIgnoreRule);
                            break;
                        default:
                            this.currentIgnoreRule = new IgnoreRule(mutatorNames, undefined, reason, this.currentIgnoreRule);
                            break;
                    }
                    break;
                case 'restore':
                    switch (scope) {
                        case 'next-line':
                            this.currentIgnoreRule = new RestoreRule(mutatorNames, loc.start.line, this.currentIgnoreRule);
                            break;
                        default:
                            this.currentIgnoreRule = new RestoreRule(mutatorNames, undefined, this.currentIgnoreRule);
                            break;
                    }
                    break;
            }
        });
    }
    findIgnoreReason(line, mutatorName) {
        mutatorName = mutatorName.toLowerCase();
        return this.currentIgnoreRule.findIgnoreReason(mutatorName, line);
    }
    warnAboutUnusedDirective(mutators, directiveType, scope, comment) {
        for (const mutator of mutators) {
            if (mutator === WILDCARD)
                continue;
            if (!this.allMutatorNames.includes(mutator.toLowerCase())) {
                this.logger.warn(
                // Scope can be global and therefore undefined
                `Unused 'Stryker ${scope ? directiveType + ' ' + scope : directiveType}' directive. Mutator with name '${mutator}' not found. Directive found at: ${this.originFileName}:${comment.loc.start.line}:${comment.loc.start.column}.`);
            }
        }
    }
}
//# sourceMappingURL=directive-bookkeeper.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/ignorer-bookkeeper.js
/**
 * Responsible for keeping track of the active ignore message and node using the configured ignore-plugins.
 */
class IgnorerBookkeeper {
    ignorers;
    activeIgnored;
    get currentIgnoreMessage() {
        return this.activeIgnored?.message;
    }
    constructor(ignorers) {
        this.ignorers = ignorers;
    }
    enterNode(path) {
        if (!this.activeIgnored) {
            this.ignorers.forEach((ignorer) => {
                const message = ignorer.shouldIgnore(path);
                if (message) {
                    this.activeIgnored = { node: path.node, message };
                }
            });
        }
    }
    leaveNode(path) {
        if (this.activeIgnored?.node === path.node) {
            this.activeIgnored = undefined;
        }
    }
}
//# sourceMappingURL=ignorer-bookkeeper.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/babel-transformer.js







const transformBabel = ({ root, originFileName, rawContent, offset }, mutantCollector, { options, mutateDescription, logger, isExpressionContext }, mutators = mutators_mutate.allMutators, mutantPlacers = allMutantPlacers) => {
    // Wrap the AST in a `new File`, so `nodePath.buildCodeFrameError` works
    // https://github.com/babel/babel/issues/11889
    // The File constructor only reads `filename` (and `highlightCode`) from the
    // options at runtime, but since Babel 8 its type requires a fully resolved
    // options object, hence the cast.
    const file = new lib/* File */.ZH({ filename: originFileName }, { code: rawContent, ast: root, inputMap: null });
    // Create a placementMap for the mutation switching bookkeeping
    const placementMap = new Map();
    // Create the bookkeeper responsible for the // Stryker ... directives
    const directiveBookkeeper = new DirectiveBookkeeper(logger, mutators, originFileName);
    // The ignorer bookkeeper is responsible for keeping track of the ignored node and the reason why it is ignored
    const ignorerBookkeeper = new IgnorerBookkeeper(options.ignorers);
    // Mutant-filter bookkeeping. When no mutator declares a `filter` we bypass
    // all of this and traversal cost matches the unfiltered case.
    const mutatorsByName = new Map(mutators.map((m) => [m.name, m]));
    const hasAnyMutatorFilter = mutators.some((mutator) => mutator.filter);
    // Stack of `mutantCollector.mutants.length` captured on enter. The slice
    // [subtreeStart, mutants.length) on exit yields every mutant collected in
    // the subtree in O(1) — no need to re-traverse descendants.
    const subtreeMutantStartStack = [];
    // Now start the actual traversing of the AST
    //
    // On the way down:
    // * Treat the tree as immutable.
    // * Identify the nodes that can be used to place mutants on in the placement map.
    // * Generate the mutants on each node.
    //    * When a node generated mutants, do a short walk back up and register them in the placement map
    //    * Call the `applied` method using the placement node, that way the mutant will capture the AST with mutation all the way to the placement node
    //
    // On the way up:
    // * If this node has mutants in the placementMap, place them in the AST.
    //
    (0,traverse_lib/* default */.Ay)(file.ast, {
        enter(path) {
            if (hasAnyMutatorFilter) {
                subtreeMutantStartStack.push(mutantCollector.mutants.length);
            }
            directiveBookkeeper.processStrykerDirectives(path.node);
            if (shouldSkip(path)) {
                path.skip();
            }
            else {
                ignorerBookkeeper.enterNode(path);
                addToPlacementMapIfPossible(path);
                if (shouldMutate(path)) {
                    const mutantsToPlace = collectMutants(path);
                    if (mutantsToPlace.length) {
                        registerInPlacementMap(path, mutantsToPlace);
                    }
                }
            }
        },
        exit(path) {
            if (hasAnyMutatorFilter) {
                applyMutantFilters(path, subtreeMutantStartStack.pop());
            }
            placeMutantsIfNeeded(path);
            ignorerBookkeeper.leaveNode(path);
        },
    });
    (0,syntax_helpers/* placeHeaderIfNeeded */.He)(mutantCollector, originFileName, options, root);
    /**
     * Apply mutator filters on exit. Only mutators that (a) declare a `filter`
     * and (b) produced a mutant on this exact node are considered. The
     * `mutantsInScope` passed to the filter is every mutant collected for this
     * node and its descendants (the slice since this node was entered).
     */
    function applyMutantFilters(path, subtreeStart) {
        // Identify mutators-with-filter that produced a mutant on this exact node
        // by scanning only the subtree slice (not the full collector).
        let filteringMutators;
        for (let i = subtreeStart; i < mutantCollector.mutants.length; i++) {
            const mutant = mutantCollector.mutants[i];
            if (mutant.original === path.node) {
                const mutator = mutatorsByName.get(mutant.mutatorName);
                if (mutator?.filter) {
                    (filteringMutators ??= new Set()).add(mutator);
                }
            }
        }
        if (!filteringMutators) {
            return;
        }
        const mutantsInScope = mutantCollector.mutants
            .slice(subtreeStart)
            .filter((m) => !m.ignoreReason);
        for (const mutator of filteringMutators) {
            if (!mutator.filter(mutantsInScope)) {
                const mutantsToFilterOut = mutantsInScope.filter((mutant) => mutant.ignoreReason === undefined &&
                    mutant.mutatorName === mutator.name &&
                    mutant.original === path.node);
                removeFromPlacementMap(mutantsToFilterOut);
                mutantCollector.remove(mutantsToFilterOut);
            }
        }
    }
    /**
     *  If mutants were collected, be sure to register them in the placement map.
     */
    function registerInPlacementMap(path, mutantsToPlace) {
        const placementPath = path.find((ancestor) => placementMap.has(ancestor.node));
        if (placementPath) {
            const { appliedMutants } = placementMap.get(placementPath.node);
            mutantsToPlace.forEach((mutant) => appliedMutants.set(mutant, mutant.applied(placementPath.node)));
        }
        else {
            throw new Error(`Mutants cannot be placed. This shouldn't happen! Unplaced mutants: ${JSON.stringify(mutantsToPlace, null, 2)}`);
        }
    }
    /**
     * If this node can be used to place mutants on, add to the placement map
     */
    function addToPlacementMapIfPossible(path) {
        const placer = mutantPlacers.find((p) => p.canPlace(path));
        if (placer) {
            placementMap.set(path.node, { appliedMutants: new Map(), placer });
        }
    }
    function removeFromPlacementMap(mutantsToRemove) {
        for (const mutantToRemove of mutantsToRemove) {
            for (const [, placementMapEntry] of placementMap) {
                placementMapEntry.appliedMutants.delete(mutantToRemove);
            }
        }
    }
    /**
     * Don't traverse import declarations, decorators and nodes that don't have overlap with the selected mutation ranges
     */
    function shouldSkip(path) {
        return ((0,syntax_helpers/* isTypeNode */.dI)(path) ||
            (0,syntax_helpers/* isImportDeclaration */.ie)(path) ||
            path.isDecorator() ||
            !mutateDescription ||
            (Array.isArray(mutateDescription) &&
                mutateDescription.every((range) => !(0,syntax_helpers/* locationOverlaps */.eH)(range, path.node.loc))));
    }
    function shouldMutate(path) {
        return (mutateDescription === true ||
            (Array.isArray(mutateDescription) &&
                mutateDescription.some((range) => (0,syntax_helpers/* locationIncluded */._f)(range, path.node.loc))));
    }
    /**
     * Place mutants that are assigned to the current node path (on exit)
     */
    function placeMutantsIfNeeded(path) {
        const mutantsPlacement = placementMap.get(path.node);
        try {
            if (mutantsPlacement?.appliedMutants.size) {
                mutantsPlacement.placer.place(path, mutantsPlacement.appliedMutants);
                path.skip();
            }
        }
        catch (error) {
            if (mutantsPlacement) {
                throwPlacementError(error, path, mutantsPlacement.placer, [...mutantsPlacement.appliedMutants.keys()], originFileName);
            }
        }
        finally {
            // Done with this node, apply cleanup
            placementMap.delete(path.node);
        }
    }
    /**
     * Collect the mutants for the current node and return the non-ignored.
     */
    function collectMutants(path) {
        return [...mutate(path)]
            .map((mutable) => mutantCollector.collect(originFileName, path.node, mutable, offset))
            .filter((mutant) => !mutant.ignoreReason);
    }
    /**
     * Generate mutants for the current node.
     */
    function* mutate(node) {
        for (const mutator of mutators) {
            for (const replacement of mutator.mutate(node, { isExpressionContext })) {
                yield {
                    replacement,
                    mutatorName: mutator.name,
                    ignoreReason: directiveBookkeeper.findIgnoreReason(node.node.loc.start.line, mutator.name) ??
                        findExcludedMutatorIgnoreReason(mutator.name) ??
                        ignorerBookkeeper.currentIgnoreMessage,
                };
            }
        }
        function findExcludedMutatorIgnoreReason(mutatorName) {
            if (options.excludedMutations.includes(mutatorName)) {
                return `Ignored because of excluded mutation "${mutatorName}"`;
            }
            else {
                return undefined;
            }
        }
    }
};
//# sourceMappingURL=babel-transformer.js.map

/***/ })

};
