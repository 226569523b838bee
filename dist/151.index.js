export const id = 151;
export const ids = [151];
export const modules = {

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
