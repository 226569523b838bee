export const id = 633;
export const ids = [633,151];
export const modules = {

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Instrumenter: () => (/* reexport */ Instrumenter),
  createInstrumenter: () => (/* reexport */ createInstrumenter),
  disableTypeChecks: () => (/* reexport */ disableTypeChecks),
  frameworkPluginsFileUrl: () => (/* reexport */ frameworkPluginsFileUrl),
  strykerPlugins: () => (/* reexport */ strykerPlugins)
});

// EXTERNAL MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/index.js + 5 modules
var src_plugin = __webpack_require__(4151);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/frameworks/angular-ignorer.js
const ANGULAR_SIGNAL_IO_FUNCTIONS = Object.freeze(['input', 'model', 'output']);
const ANGULAR_SIGNAL_QUERY_FUNCTIONS = Object.freeze([
    'contentChild',
    'contentChildren',
    'viewChild',
    'viewChildren',
]);
const INPUT_MODEL_OUTPUT_CONFIG_MSG = 'Angular signal based input, model and output functions configuration object cannot be mutated as that causes issues with the Angular compiler.';
const SIGNAL_QUERY_OPTIONS_MSG = 'Angular signal query options object cannot be mutated as that causes issues with the Angular compiler.';
class AngularIgnorer {
    shouldIgnore(path) {
        if (this.#isInputModelOrOutputConfigurationObject(path)) {
            return INPUT_MODEL_OUTPUT_CONFIG_MSG;
        }
        if (this.#isSignalQueryOptionsObject(path)) {
            return SIGNAL_QUERY_OPTIONS_MSG;
        }
        return undefined;
    }
    #isClassFieldLike(path) {
        return (path.isClassProperty() ||
            path.isClassPrivateProperty() ||
            path.isClassAccessorProperty());
    }
    /**
     * Determines if the given path is a configuration object for an Angular input, model or output function.
     * This solves the "Argument needs to be statically analyzable." error
     */
    #isInputModelOrOutputConfigurationObject(path) {
        if (!path.isObjectExpression() ||
            !path.parentPath.isCallExpression() ||
            !path.parentPath.parentPath.isClassProperty()) {
            return false;
        }
        const callExpression = path.parentPath;
        const objectExpression = path;
        const isRequiredSignalIOFunction = callExpression.node.callee.type === 'MemberExpression' &&
            callExpression.node.callee.object.type === 'Identifier' &&
            ANGULAR_SIGNAL_IO_FUNCTIONS.includes(callExpression.node.callee.object.name) &&
            callExpression.node.callee.property.type === 'Identifier' &&
            callExpression.node.callee.property.name === 'required';
        const isSignalIOFunction = callExpression.node.callee.type === 'Identifier' &&
            ANGULAR_SIGNAL_IO_FUNCTIONS.includes(callExpression.node.callee.name);
        const isOutput = callExpression.node.callee.type === 'Identifier' &&
            callExpression.node.callee.name === 'output';
        if (isRequiredSignalIOFunction || isOutput) {
            // The { alias: '...' } should be the first argument of the call expression
            return (callExpression.node.arguments.length >= 1 &&
                callExpression.node.arguments[0] === objectExpression.node);
        }
        if (isSignalIOFunction) {
            // The { alias: '...' } should be the second argument of the call expression
            return (callExpression.node.arguments.length >= 2 &&
                callExpression.node.arguments[1] === objectExpression.node);
        }
        return false;
    }
    /**
     * Determines if the given path is a configuration object for an Angular signal query function.
     * This solves the "Argument needs to be statically analyzable." error
     */
    #isSignalQueryOptionsObject(path) {
        if (!path.isObjectExpression() ||
            !path.parentPath.isCallExpression() ||
            !this.#isClassFieldLike(path.parentPath.parentPath)) {
            return false;
        }
        const callExpression = path.parentPath;
        const objectExpression = path;
        const callee = callExpression.node.callee;
        const isQueryFn = callee.type === 'Identifier' &&
            ANGULAR_SIGNAL_QUERY_FUNCTIONS.includes(callee.name);
        const isRequiredQueryFn = callee.type === 'MemberExpression' &&
            callee.object.type === 'Identifier' &&
            ANGULAR_SIGNAL_QUERY_FUNCTIONS.includes(callee.object.name) &&
            callee.property.type === 'Identifier' &&
            callee.property.name === 'required';
        if (!isQueryFn && !isRequiredQueryFn) {
            return false;
        }
        return (callExpression.node.arguments.length >= 2 &&
            callExpression.node.arguments[1] === objectExpression.node);
    }
}
//# sourceMappingURL=angular-ignorer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/frameworks/index.js


const strykerPlugins = [
    (0,src_plugin.declareClassPlugin)(src_plugin.PluginKind.Ignore, 'angular', AngularIgnorer),
];
const frameworkPluginsFileUrl = import.meta.url;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/instrumenter-tokens.js
const instrumenterTokens = Object.freeze({
    createParser: 'instrumenterCreateParser',
    print: 'instrumenterPrint',
    transform: 'instrumenterTransform',
});
//# sourceMappingURL=instrumenter-tokens.js.map
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/parsers/index.js + 33 modules
var parsers = __webpack_require__(2368);
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/syntax/index.js
var syntax = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/printers/html-printer.js
const print = (ast, context) => {
    const sortedScripts = [...ast.root.scripts].sort((a, b) => a.root.start - b.root.start);
    let currentIndex = 0;
    let html = '';
    for (const script of sortedScripts) {
        html += ast.rawContent.substring(currentIndex, script.root.start);
        html += '\n';
        html += context.print(script, context);
        html += '\n';
        currentIndex = script.root.end;
    }
    html += ast.rawContent.substr(currentIndex);
    return html;
};
//# sourceMappingURL=html-printer.js.map
// EXTERNAL MODULE: ./node_modules/@babel/generator/lib/index.js
var lib = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/printers/js-printer.js

const js_printer_print = (file) => {
    return (0,lib/* default */.A)(file.root, { sourceMaps: false }).code;
};
//# sourceMappingURL=js-printer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/printers/ts-printer.js

const ts_printer_print = (file) => {
    return (0,lib/* default */.A)(file.root, {
        sourceMaps: false,
    }).code;
};
//# sourceMappingURL=ts-printer.js.map
// EXTERNAL MODULE: ./node_modules/@stryker-mutator/util/dist/src/index.js + 10 modules
var src = __webpack_require__(3799);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/printers/svelte-printer.js

const svelte_printer_print = ({ root, rawContent }, context) => {
    let currentIndex = 0;
    let outputText = '';
    const sortedScripts = [root.moduleScript, ...root.additionalScripts]
        .filter(src/* notEmpty */.z2)
        .sort((a, b) => a.range.start - b.range.start);
    for (const script of sortedScripts) {
        if (script.isExpression) {
            const code = context.print(script.ast, context);
            const codeWithoutSemicolon = code.slice(0, -1);
            outputText +=
                rawContent.substring(currentIndex, script.range.start) +
                    codeWithoutSemicolon;
            currentIndex = script.range.end;
        }
        else {
            outputText += rawContent.substring(currentIndex, script.range.start);
            outputText += '\n';
            outputText += context.print(script.ast, context);
            outputText += '\n';
            currentIndex = script.range.end;
        }
    }
    outputText += rawContent.substring(currentIndex);
    return outputText;
};
//# sourceMappingURL=svelte-printer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/printers/index.js





function printers_print(file) {
    const context = {
        print: printers_print,
    };
    switch (file.format) {
        case syntax/* AstFormat */._.JS:
            return js_printer_print(file, context);
        case syntax/* AstFormat */._.TS:
            return ts_printer_print(file, context);
        case syntax/* AstFormat */._.Tsx:
            return ts_printer_print(file, context);
        case syntax/* AstFormat */._.Html:
            return print(file, context);
        case syntax/* AstFormat */._.Svelte:
            return svelte_printer_print(file, context);
    }
}
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./node_modules/@babel/core/lib/index.js + 26 modules
var core_lib = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/util/index.js + 1 modules
var util = __webpack_require__(566);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant.js



const { /* traverse */ "hV": traverse } = core_lib;
const generator = lib/* default */.A;
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
            const mutatedAst = (0,util/* deepCloneNode */.mk)(originalTree);
            let applied = false;
            const { original, replacement } = this;
            traverse(mutatedAst, {
                noScope: true,
                enter(path) {
                    if ((0,util/* eqNode */.Ts)(path.node, original)) {
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
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/mutant-collector.js

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
        const mutant = new Mutant(this.nextMutantId.toString(), fileName, original, mutable, offset);
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
// EXTERNAL MODULE: ./node_modules/@babel/traverse/lib/index.js
var traverse_lib = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/util/syntax-helpers.js + 5 modules
var syntax_helpers = __webpack_require__(1721);
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/mutant-placers/expression-mutant-placer.js


const { /* types */ "gK": types } = core_lib;
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


const { /* types */ "gK": t } = core_lib;
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
        let consequence = core_lib/* types.blockStatement */.gK.blockStatement([
            core_lib/* types.expressionStatement */.gK.expressionStatement((0,util/* mutationCoverageSequenceExpression */.Dk)(appliedMutants.keys())),
            ...path.node.consequent,
        ]);
        for (const [mutant, appliedMutant] of appliedMutants) {
            consequence = core_lib/* types.ifStatement */.gK.ifStatement((0,util/* mutantTestExpression */.wh)(mutant.id), core_lib/* types.blockStatement */.gK.blockStatement(appliedMutant.consequent), consequence);
        }
        path.replaceWith(core_lib/* types.switchCase */.gK.switchCase(path.node.test, [consequence]));
    },
};
//# sourceMappingURL=switch-case-mutant-placer.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
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
var mutators_mutate = __webpack_require__(5829);
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
    const file = new core_lib/* File */.ZH({ filename: originFileName }, { code: rawContent, ast: root, inputMap: null });
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
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/html-transformer.js
const transformHtml = ({ root }, mutantCollector, context) => {
    root.scripts.forEach((ast) => {
        context.transform(ast, mutantCollector, context);
    });
};
//# sourceMappingURL=html-transformer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/svelte-transformer.js




const moduleScriptStart = '<script context="module">\n';
const moduleScript = `${moduleScriptStart}\n</script>\n`;
const transformSvelte = (svelte, mutantCollector, context) => {
    const { root, originFileName } = svelte;
    [root.moduleScript, ...root.additionalScripts]
        .filter(src/* notEmpty */.z2)
        .forEach((script) => {
        context.transform(script.ast, mutantCollector, {
            ...context,
            isExpressionContext: script.isExpression,
            options: {
                ...context.options,
                noHeader: true,
            },
        });
    });
    if (mutantCollector.hasPlacedMutants(originFileName)) {
        // We need to place the instrumentation header inside the `<script context="module">` script
        // If there already is a module script, place it there. If not, we need to add it.
        if (!root.moduleScript) {
            root.moduleScript = {
                ast: {
                    format: syntax/* AstFormat */._.JS,
                    root: core_lib/* types.file */.gK.file(core_lib/* types.program */.gK.program([])),
                    rawContent: '',
                    originFileName,
                },
                range: {
                    start: moduleScriptStart.length,
                    end: moduleScriptStart.length,
                },
                isExpression: false,
            };
            svelte.rawContent = `${moduleScript}${svelte.rawContent}`;
            svelte.root.additionalScripts.forEach((script) => {
                script.range.start += moduleScript.length;
                script.range.end += moduleScript.length;
            });
        }
        (0,syntax_helpers/* placeHeader */.BW)(root.moduleScript.ast.root);
    }
};
//# sourceMappingURL=svelte-transformer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/transformer.js




/**
 * Transform the AST by generating mutants and placing them in the AST.
 * Supports all AST formats supported by Stryker.
 * @param ast The Abstract Syntax Tree
 * @param mutantCollector the mutant collector that will be used to register and administer mutants
 * @param transformerContext the options used during transforming
 */
function transform(ast, mutantCollector, transformerContext) {
    const context = {
        ...transformerContext,
        transform,
    };
    switch (ast.format) {
        case syntax/* AstFormat */._.Html:
            transformHtml(ast, mutantCollector, context);
            break;
        case syntax/* AstFormat */._.JS:
        case syntax/* AstFormat */._.TS:
        case syntax/* AstFormat */._.Tsx:
            transformBabel(ast, mutantCollector, context);
            break;
        case syntax/* AstFormat */._.Svelte:
            transformSvelte(ast, mutantCollector, context);
    }
}
//# sourceMappingURL=transformer.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/transformers/index.js



//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/create-instrumenter.js






createInstrumenter.inject = (0,src_plugin.tokens)(src_plugin.commonTokens.injector);
function createInstrumenter(injector) {
    return injector
        .provideValue(instrumenterTokens.print, printers_print)
        .provideValue(instrumenterTokens.createParser, parsers.createParser)
        .provideValue(instrumenterTokens.transform, transform)
        .injectClass(Instrumenter);
}
//# sourceMappingURL=create-instrumenter.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/instrumenter.js






/**
 * The instrumenter is responsible for
 * * Generating mutants based on source files
 * * Instrumenting the source code with the mutants placed in `mutant switches`.
 * * Adding mutant coverage expressions in the source code.
 * @see https://github.com/stryker-mutator/stryker-js/issues/1514
 */
class Instrumenter {
    logger;
    _createParser;
    _print;
    _transform;
    static inject = (0,src_plugin.tokens)(src_plugin.commonTokens.logger, instrumenterTokens.createParser, instrumenterTokens.print, instrumenterTokens.transform);
    constructor(logger, _createParser = parsers.createParser, _print = printers_print, _transform = transform) {
        this.logger = logger;
        this._createParser = _createParser;
        this._print = _print;
        this._transform = _transform;
    }
    async instrument(files, options) {
        this.logger.debug('Instrumenting %d source files with mutants', files.length);
        const mutantCollector = new MutantCollector();
        const outFiles = [];
        let mutantCount = 0;
        const parse = this._createParser(options);
        for (const { name, mutate, content } of files) {
            const ast = await parse(content, name);
            this._transform(ast, mutantCollector, {
                options,
                mutateDescription: toBabelLineNumber(mutate),
                logger: this.logger,
                isExpressionContext: false,
            });
            const mutatedContent = this._print(ast);
            outFiles.push({
                name,
                mutate,
                content: mutatedContent,
            });
            if (this.logger.isDebugEnabled()) {
                const nrOfMutantsInFile = mutantCollector.mutants.length - mutantCount;
                mutantCount = mutantCollector.mutants.length;
                this.logger.debug(`Instrumented ${external_path_.relative(process.cwd(), name)} (${nrOfMutantsInFile} mutant(s))`);
            }
        }
        const mutants = mutantCollector.mutants.map((mutant) => mutant.toApiMutant());
        this.logger.info('Instrumented %d source file(s) with %d mutant(s)', files.length, mutants.length);
        return {
            files: outFiles,
            mutants,
        };
    }
}
function toBabelLineNumber(range) {
    if (typeof range === 'boolean') {
        return range;
    }
    else {
        return range.map(({ start, end }) => ({
            start: {
                column: start.column,
                line: start.line + 1,
            },
            end: {
                column: end.column,
                line: end.line + 1,
            },
        }));
    }
}
//# sourceMappingURL=instrumenter.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/disable-type-checks.js



const commentDirectiveRegEx = /^(\s*)@(ts-[a-z-]+).*$/;
const tsDirectiveLikeRegEx = /@(ts-[a-z-]+)/;
const startingCommentRegex = /(^\s*\/\*.*?\*\/)/gs;
/**
 * Disables TypeScript type checking for a single file by inserting `// @ts-nocheck` commands.
 * It also does this for *.js files, as they can be type checked by typescript as well.
 * Other file types are silently ignored
 *
 * @see https://www.typescriptlang.org/docs/handbook/release-notes/typescript-3-7.html#-ts-nocheck-in-typescript-files
 */
async function disableTypeChecks(file, options) {
    const format = (0,parsers.getFormat)(file.name);
    if (!format) {
        // Readme files and stuff don't need disabling.
        return file;
    }
    if (isJSFileWithoutTSDirectives(file, format)) {
        // Performance optimization. Only parse the file when it has a chance of containing a `// @ts-` directive
        return {
            ...file,
            content: prefixWithNoCheck(file.content),
        };
    }
    const parse = (0,parsers.createParser)(options);
    const ast = await parse(file.content, file.name);
    switch (ast.format) {
        case syntax/* AstFormat */._.JS:
        case syntax/* AstFormat */._.TS:
        case syntax/* AstFormat */._.Tsx:
            return { ...file, content: disableTypeCheckingInBabelAst(ast) };
        case syntax/* AstFormat */._.Html:
            return { ...file, content: disableTypeCheckingInHtml(ast) };
        case syntax/* AstFormat */._.Svelte:
            return { ...file, content: disableTypeCheckingInSvelte(ast) };
    }
}
function isJSFileWithoutTSDirectives(file, format) {
    return ((format === syntax/* AstFormat */._.TS || format === syntax/* AstFormat */._.JS) &&
        !tsDirectiveLikeRegEx.test(file.content));
}
function disableTypeCheckingInBabelAst(ast) {
    return prefixWithNoCheck(removeTSDirectives(ast.rawContent, ast.root.comments));
}
function prefixWithNoCheck(code) {
    if (code.startsWith('#')) {
        // first line has a shebang (#!/usr/bin/env node)
        const newLineIndex = code.indexOf('\n');
        if (newLineIndex > 0) {
            return `${code.substring(0, newLineIndex)}\n// @ts-nocheck\n${code.substring(newLineIndex + 1)}`;
        }
        else {
            return code;
        }
    }
    else {
        // We should leave comments, like `/** @jest-env jsdom */ at the top of the file, see #2569
        startingCommentRegex.lastIndex = 0;
        const commentMatch = startingCommentRegex.exec(code);
        return `${commentMatch?.[1].concat('\n') ?? ''}// @ts-nocheck\n${code.substring(commentMatch?.[1].length ?? 0)}`;
    }
}
function disableTypeCheckingInHtml(ast) {
    const sortedScripts = [...ast.root.scripts].sort((a, b) => a.root.start - b.root.start);
    let currentIndex = 0;
    let html = '';
    for (const script of sortedScripts) {
        html += ast.rawContent.substring(currentIndex, script.root.start);
        html += '\n';
        html += prefixWithNoCheck(removeTSDirectives(script.rawContent, script.root.comments));
        html += '\n';
        currentIndex = script.root.end;
    }
    html += ast.rawContent.substring(currentIndex);
    return html;
}
function disableTypeCheckingInSvelte(ast) {
    const sortedScripts = [ast.root.moduleScript, ...ast.root.additionalScripts]
        .filter(src/* notEmpty */.z2)
        .sort((a, b) => a.range.start - b.range.start);
    let currentIndex = 0;
    let html = '';
    for (const script of sortedScripts) {
        html += ast.rawContent.substring(currentIndex, script.range.start);
        html += '\n';
        html += prefixWithNoCheck(removeTSDirectives(script.ast.rawContent, script.ast.root.comments));
        html += '\n';
        currentIndex = script.range.end;
    }
    html += ast.rawContent.substring(currentIndex);
    return html;
}
function removeTSDirectives(text, comments) {
    const directiveRanges = comments
        ?.map(tryParseTSDirective)
        .filter(src/* notEmpty */.z2)
        .sort((a, b) => a.startPos - b.startPos);
    if (directiveRanges) {
        let currentIndex = 0;
        let pruned = '';
        for (const directiveRange of directiveRanges) {
            pruned += text.substring(currentIndex, directiveRange.startPos);
            currentIndex = directiveRange.endPos;
        }
        pruned += text.substring(currentIndex);
        return pruned;
    }
    else {
        return text;
    }
}
function tryParseTSDirective(comment) {
    const match = commentDirectiveRegEx.exec(comment.value);
    if (match) {
        const directiveStartPos = comment.start + match[1].length + 2; // +2 to account for the `//` or `/*` start character
        return {
            startPos: directiveStartPos,
            endPos: directiveStartPos + match[2].length + 1,
        };
    }
    return undefined;
}
//# sourceMappingURL=disable-type-checks.js.map
;// CONCATENATED MODULE: ./build/node_modules/@stryker-mutator/instrumenter/dist/src/index.js







//# sourceMappingURL=index.js.map

/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PluginKind: () => (/* reexport */ PluginKind),
  Scope: () => (/* reexport */ Scope),
  commonTokens: () => (/* reexport */ commonTokens),
  declareClassPlugin: () => (/* reexport */ declareClassPlugin),
  declareFactoryPlugin: () => (/* reexport */ declareFactoryPlugin),
  declareValuePlugin: () => (/* reexport */ declareValuePlugin),
  tokens: () => (/* reexport */ tokens)
});

;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/tokens.js
/**
 * Define a string literal.
 * @param value Token literal
 */
function stringLiteral(value) {
    return value;
}
const target = '$target';
const injector = '$injector';
/**
 * Common tokens used for dependency injection (see typed-inject readme for more information)
 */
const commonTokens = Object.freeze({
    getLogger: stringLiteral('getLogger'),
    injector,
    logger: stringLiteral('logger'),
    options: stringLiteral('options'),
    fileDescriptions: stringLiteral('fileDescriptions'),
    target,
});
/**
 * Helper method to create string literal tuple type.
 * @example
 * ```ts
 * const inject = tokens('foo', 'bar');
 * const inject2: ['foo', 'bar'] = ['foo', 'bar'];
 * ```
 * @param tokens The tokens as args
 */
function tokens(...tokensList) {
    return tokensList;
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/contexts.js

//# sourceMappingURL=contexts.js.map
;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/plugin-kind.js
/**
 * The plugin kinds supported by Stryker
 */
var PluginKind;
(function (PluginKind) {
    PluginKind["Checker"] = "Checker";
    PluginKind["TestRunner"] = "TestRunner";
    PluginKind["Reporter"] = "Reporter";
    PluginKind["Ignore"] = "Ignore";
})(PluginKind || (PluginKind = {}));
//# sourceMappingURL=plugin-kind.js.map
;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/plugins.js

/**
 * Declare a class plugin. Use this method in order to type check the dependency graph of your plugin
 * @param kind The plugin kind
 * @param name The name of the plugin
 * @param injectableClass The class to be instantiated for the plugin
 */
function declareClassPlugin(kind, name, injectableClass) {
    return {
        injectableClass,
        kind,
        name,
    };
}
/**
 * Declare a factory plugin. Use this method in order to type check the dependency graph of your plugin,
 * @param kind The plugin kind
 * @param name The name of the plugin
 * @param factory The factory used to instantiate the plugin
 */
function declareFactoryPlugin(kind, name, factory) {
    return {
        factory,
        kind,
        name,
    };
}
/**
 * Declare a value plugin. Use this method for simple plugins where you don't need values to be injected.
 * @param kind The plugin kind
 * @param name The name of the plugin
 * @param value The plugin
 */
function declareValuePlugin(kind, name, value) {
    return {
        value,
        kind,
        name,
    };
}
//# sourceMappingURL=plugins.js.map
;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/scope.js
var Scope;
(function (Scope) {
    Scope["Transient"] = "transient";
    Scope["Singleton"] = "singleton";
})(Scope || (Scope = {}));
// Keep in sync with import { Scope } from '@typed-inject';
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./node_modules/@stryker-mutator/api/dist/src/plugin/index.js





//# sourceMappingURL=index.js.map

/***/ })

};
