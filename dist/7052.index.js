export const id = 7052;
export const ids = [7052];
export const modules = {

/***/ 28266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ routerOf),
/* harmony export */   i: () => (/* binding */ CALLER)
/* harmony export */ });
/** The method of a router that makes it, at once; what it gives answers with promises. */
const CALLER = 'createCaller';
/** The router whose caller an export is; undefined for any other export. */
function routerOf({ file, path }) {
    return path.endsWith(`.${CALLER}`) ? { file, path: path.slice(0, -CALLER.length - 1) } : undefined;
}


/***/ }),

/***/ 77052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extract: () => (/* binding */ extract)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/ts-morph/dist/ts-morph.js
var ts_morph = __webpack_require__(28721);
// EXTERNAL MODULE: ./build/src/languages/typescript/caller.js
var caller = __webpack_require__(28266);
// EXTERNAL MODULE: ./build/src/languages/typescript/outline/component-file.js
var component_file = __webpack_require__(73038);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/syntax.js

/** An expression without parentheses, casts and `!`. */
function bare(expression) {
    let e = expression;
    while (ts_morph.ts.isParenthesizedExpression(e) ||
        ts_morph.ts.isAsExpression(e) ||
        ts_morph.ts.isSatisfiesExpression(e) ||
        ts_morph.ts.isTypeAssertionExpression(e) ||
        ts_morph.ts.isNonNullExpression(e)) {
        e = e.expression;
    }
    return e;
}
function isJavaScript(node) {
    return (node.flags & ts_morph.ts.NodeFlags.JavaScriptFile) !== 0;
}
/** The name in `x.name` and `x['name']`; undefined where it is computed. */
function accessedName(e) {
    if (ts_morph.ts.isPropertyAccessExpression(e))
        return e.name.text;
    const argument = bare(e.argumentExpression);
    return ts_morph.ts.isStringLiteralLike(argument) || ts_morph.ts.isNumericLiteral(argument) ? argument.text : undefined;
}
/** The key of a property or member; undefined where it is computed or private (`#x`). */
function propertyName(name) {
    if (ts_morph.ts.isIdentifier(name) || ts_morph.ts.isStringLiteralLike(name) || ts_morph.ts.isNumericLiteral(name))
        return name.text;
    return undefined;
}
function isFunctionWithBody(node) {
    return ((ts_morph.ts.isFunctionDeclaration(node) ||
        ts_morph.ts.isFunctionExpression(node) ||
        ts_morph.ts.isArrowFunction(node) ||
        ts_morph.ts.isMethodDeclaration(node) ||
        ts_morph.ts.isConstructorDeclaration(node) ||
        ts_morph.ts.isGetAccessorDeclaration(node) ||
        ts_morph.ts.isSetAccessorDeclaration(node)) &&
        node.body !== undefined);
}
/** True where a function reads its own `this`. */
function usesThis(fn) {
    let isUsed = false;
    const visit = (node) => {
        if (node.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            isUsed = true;
        const hasOwnThis = ts_morph.ts.isClassLike(node) || (ts_morph.ts.isFunctionLike(node) && !ts_morph.ts.isArrowFunction(node));
        if (!isUsed && !hasOwnThis)
            ts_morph.ts.forEachChild(node, visit);
    };
    ts_morph.ts.forEachChild(fn, visit);
    return isUsed && !ts_morph.ts.isArrowFunction(fn);
}
function hasModifier(node, kind) {
    return ts_morph.ts.canHaveModifiers(node) && (ts_morph.ts.getModifiers(node)?.some((m) => m.kind === kind) ?? false);
}
function isStatic(node) {
    return hasModifier(node, ts_morph.ts.SyntaxKind.StaticKeyword);
}
/** Reachable from outside of its class. */
function isOpenMember(node) {
    return !hasModifier(node, ts_morph.ts.SyntaxKind.PrivateKeyword) && !hasModifier(node, ts_morph.ts.SyntaxKind.ProtectedKeyword);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/svelte-props.js
/** What a component of Svelte takes: what it destructures of `$props()`, or each `export let` of Svelte 4. */


/** The type of the props. Those without a declared one have that of their default. */
function svelteProps(source) {
    const found = source.statements.filter(ts_morph.ts.isVariableStatement).flatMap((statement) => {
        const { declarations, flags } = statement.declarationList;
        const isExport = statement.modifiers?.some(({ kind }) => kind === ts_morph.ts.SyntaxKind.ExportKeyword);
        return declarations.flatMap((declaration) => {
            if (isRune(declaration.initializer, '$props'))
                return [takenOf(declaration)];
            return isExport && (flags & ts_morph.ts.NodeFlags.Const) === 0 ? [exportedLet(declaration)] : [];
        });
    });
    return found.join(' & ') || '{}';
}
function takenOf(declaration) {
    const { name, initializer } = declaration;
    const given = initializer && ts_morph.ts.isCallExpression(initializer) ? initializer.typeArguments?.[0] : undefined;
    const type = (declaration.type ?? given ?? ts_morph.ts.getJSDocType(declaration))?.getText();
    if (!ts_morph.ts.isObjectBindingPattern(name))
        return type ?? '{}';
    const named = name.elements.filter(({ dotDotDotToken }) => !dotDotDotToken);
    const keys = named.flatMap((element) => propertyName(element.propertyName ?? element.name) ?? []);
    if (type === undefined)
        return named.map((element, at) => propOf(keys[at], element.initializer)).join(' & ') || '{}';
    // Attributes that a component only hands on are as good as none.
    return keys.length < name.elements.length ? `Pick<${type}, ${keys.map(quoted).join(' | ') || 'never'}>` : `(${type})`;
}
function exportedLet({ name, type, initializer }) {
    return ts_morph.ts.isIdentifier(name) ? propOf(name.text, initializer, type) : '{}';
}
/** `export let page = 1` is optional. */
function propOf(name, initializer, type) {
    if (name === undefined)
        return '{}';
    const shown = type ? `(${type.getText()})` : initializer ? typeOfDefault(initializer) : typeByName(name);
    return `{ ${quoted(name)}${initializer ? '?' : ''}: ${shown} }`;
}
/** `onsave` is a callback. */
function typeByName(name) {
    return /^on[A-Za-z]/.test(name) ? '((...args: any[]) => any)' : 'any';
}
/** `$bindable(1)` is what it is given. */
function typeOfDefault(initializer) {
    if (isRune(initializer, '$bindable'))
        return typeOfDefault(initializer.arguments[0]);
    if (!initializer)
        return 'any';
    if (ts_morph.ts.isStringLiteralLike(initializer))
        return 'string';
    if (ts_morph.ts.isNumericLiteral(initializer) || ts_morph.ts.isPrefixUnaryExpression(initializer))
        return 'number';
    return /^(?:true|false)$/.test(initializer.getText()) ? 'boolean' : 'any';
}
function isRune(value, name) {
    return value !== undefined && ts_morph.ts.isCallExpression(value) && value.expression.getText() === name;
}
function quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/component-module.js
/** Scripts of single-file components as modules that say what the component takes: its props, and a callback for each event that it emits. */




/** The function that stands at the module's end and takes the props. */
const TAKES_PROPS = 'qtestComponent';
/** By this name TypeScript finds what an import of the component's file leads to. */
function sourceName(file) {
    if (!(0,component_file/* isComponentFile */.Kn)(file))
        return file;
    // Modules of runes are called `counter.svelte.ts`.
    return (0,component_file/* uiOf */.Y8)(file) === 'svelte' ? `${file}.tsx` : `${file}.ts`;
}
function fileOfSource(name) {
    return name.replace(/\.(?:vue\.ts|svelte\.tsx)$/, (ending) => ending.slice(0, ending.lastIndexOf('.')));
}
/** The file as the compiler can read it; positions in the script hold. */
function asModule(file) {
    if (!(0,component_file/* isComponentFile */.Kn)(file.path))
        return file;
    const { path, text, baseText } = file;
    const script = (0,component_file/* scriptOf */.Fl)(path, text);
    const source = ts_morph.ts.createSourceFile(sourceName(path), script, ts_morph.ts.ScriptTarget.Latest, true);
    return {
        ...file,
        text: `${script}\nexport function ${TAKES_PROPS}(props: ${(0,component_file/* uiOf */.Y8)(path) === 'svelte' ? svelteProps(source) : propsType(source)}) {}\n`,
        ...(baseText === undefined ? {} : { baseText: (0,component_file/* scriptOf */.Fl)(path, baseText) }),
    };
}
/** The function whose one parameter has the props. */
function takesProps(source) {
    return source.statements.find((statement) => ts_morph.ts.isFunctionDeclaration(statement) && statement.name?.text === TAKES_PROPS);
}
function propsType(source) {
    const found = [];
    const visit = (node) => {
        if (ts_morph.ts.isCallExpression(node) && ts_morph.ts.isIdentifier(node.expression))
            found.push(...macroTypes(node, source));
        if (ts_morph.ts.isExportAssignment(node))
            found.push(...optionTypes(node.expression));
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return found.length === 0 ? '{}' : found.join(' & ');
}
function macroTypes({ expression, typeArguments, arguments: given }, source) {
    const [type] = typeArguments ?? [];
    const [first] = given;
    switch (expression.getText()) {
        case 'defineProps':
            return type ? [type.getText()] : runtimeProps(first);
        case 'defineEmits':
            return type ? typedEmits(type, source) : runtimeEmits(first);
        case 'defineModel': {
            const name = first && ts_morph.ts.isStringLiteralLike(first) ? first.text : 'modelValue';
            const value = type?.getText() ?? modelType(given.find(ts_morph.ts.isObjectLiteralExpression));
            return [`{ ${component_module_quoted(name)}?: ${value} }`, callback(`update:${name}`, `value: ${value}`)];
        }
        default:
            return [];
    }
}
function modelType(options) {
    const type = options && memberOf(options, 'type');
    return type ? constructed(type) : 'unknown';
}
/** `export default { props, emits }`, also within `defineComponent`. */
function optionTypes(value) {
    const options = ts_morph.ts.isCallExpression(value) ? value.arguments.find(ts_morph.ts.isObjectLiteralExpression) : value;
    if (!options || !ts_morph.ts.isObjectLiteralExpression(options))
        return [];
    return [...runtimeProps(memberOf(options, 'props')), ...runtimeEmits(memberOf(options, 'emits'))];
}
function memberOf(object, name) {
    const found = object.properties.find((property) => property.name && propertyName(property.name) === name);
    return found && ts_morph.ts.isPropertyAssignment(found) ? found.initializer : undefined;
}
/** `['title']`, `{ title: String }`, `{ title: { type: String, required: true } }`. */
function runtimeProps(given) {
    const value = given && bare(given);
    if (value && ts_morph.ts.isArrayLiteralExpression(value))
        return textsOf(value).map((name) => `{ ${component_module_quoted(name)}?: any }`);
    if (!value || !ts_morph.ts.isObjectLiteralExpression(value))
        return [];
    return value.properties.flatMap((property) => {
        const name = property.name && propertyName(property.name);
        if (name === undefined || !ts_morph.ts.isPropertyAssignment(property))
            return [];
        const declared = bare(property.initializer);
        if (!ts_morph.ts.isObjectLiteralExpression(declared))
            return [`{ ${component_module_quoted(name)}?: ${constructed(property.initializer)} }`];
        const type = memberOf(declared, 'type');
        const isRequired = memberOf(declared, 'required')?.kind === ts_morph.ts.SyntaxKind.TrueKeyword;
        return [`{ ${component_module_quoted(name)}${isRequired ? '' : '?'}: ${type ? constructed(type) : 'any'} }`];
    });
}
const CONSTRUCTED = {
    String: 'string',
    Number: 'number',
    Boolean: 'boolean',
    Array: 'any[]',
    Object: 'Record<string, any>',
    Function: '(...args: any[]) => any',
};
/** What a constructor stands for: `String`, `[String, Number]`, `Array as PropType<Item[]>`. */
function constructed(given) {
    if (ts_morph.ts.isAsExpression(given) && ts_morph.ts.isTypeReferenceNode(given.type)) {
        const [type] = given.type.typeArguments ?? [];
        if (type && /PropType$/.test(given.type.typeName.getText()))
            return `(${type.getText()})`;
    }
    const value = bare(given);
    if (ts_morph.ts.isArrayLiteralExpression(value))
        return value.elements.map(constructed).join(' | ') || 'any';
    const name = value.getText();
    if (!/^[A-Z]\w*$/.test(name))
        return 'any';
    return Object.hasOwn(CONSTRUCTED, name) ? `(${CONSTRUCTED[name]})` : name;
}
function typedEmits(type, source) {
    const named = ts_morph.ts.isTypeReferenceNode(type) ? type.typeName.getText() : undefined;
    const declared = source.statements.find((statement) => (ts_morph.ts.isInterfaceDeclaration(statement) || ts_morph.ts.isTypeAliasDeclaration(statement)) && statement.name.text === named);
    if (declared && ts_morph.ts.isTypeAliasDeclaration(declared))
        return typedEmits(declared.type, source);
    if (ts_morph.ts.isFunctionTypeNode(type))
        return signatureEmits(type);
    const members = declared?.members ?? (ts_morph.ts.isTypeLiteralNode(type) ? type.members : []);
    return [...members].flatMap((member) => {
        if (ts_morph.ts.isCallSignatureDeclaration(member))
            return signatureEmits(member);
        const name = member.name && propertyName(member.name);
        if (name === undefined || !ts_morph.ts.isPropertySignature(member) || !member.type)
            return [];
        if (ts_morph.ts.isFunctionTypeNode(member.type))
            return [callback(name, paramsOf(member.type.parameters))];
        return [callback(name, `...args: ${member.type.getText()}`)];
    });
}
/** `(event: 'save' | 'close', id: number): void`. */
function signatureEmits({ parameters }) {
    const [event, ...others] = parameters;
    const types = event?.type && ts_morph.ts.isUnionTypeNode(event.type) ? event.type.types : event?.type ? [event.type] : [];
    return types.flatMap((one) => ts_morph.ts.isLiteralTypeNode(one) && ts_morph.ts.isStringLiteral(one.literal) ? [callback(one.literal.text, paramsOf(others))] : []);
}
/** `['save']`, `{ save: (id: number) => id > 0, close: null }`. */
function runtimeEmits(given) {
    const value = given && bare(given);
    if (value && ts_morph.ts.isArrayLiteralExpression(value))
        return textsOf(value).map((name) => callback(name, '...args: any[]'));
    if (!value || !ts_morph.ts.isObjectLiteralExpression(value))
        return [];
    return value.properties.flatMap((property) => {
        const name = property.name && propertyName(property.name);
        if (name === undefined)
            return [];
        const validator = ts_morph.ts.isPropertyAssignment(property) ? bare(property.initializer) : property;
        return [callback(name, ts_morph.ts.isFunctionLike(validator) ? paramsOf(validator.parameters) : '...args: any[]')];
    });
}
function paramsOf(parameters) {
    return [...parameters].map((parameter) => parameter.getText()).join(', ');
}
/** What a parent gives to hear of an event. */
function callback(event, params) {
    const name = event.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return `{ ${component_module_quoted(`on${name.charAt(0).toUpperCase()}${name.slice(1)}`)}?: (${params}) => void }`;
}
function textsOf(array) {
    return array.elements.flatMap((element) => (ts_morph.ts.isStringLiteralLike(element) ? [element.text] : []));
}
function component_module_quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/trees.js
const UNKNOWN = { k: 'unknown' };
/** Marks what can never be built here; it is removed again before anybody sees it. */
const NEVER = { k: 'opaque', name: 'never' };
function plain(k) {
    return { k };
}
function isNever(tree) {
    return tree.k === 'opaque' && tree.name === 'never';
}
/** True where nothing fits but a thing of a library, or a double of it. */
function needsService(tree) {
    if (tree.k === 'opaque')
        return !isNever(tree);
    if (tree.k === 'object')
        return tree.partial === true || tree.props.some(([, of, optional]) => !optional && needsService(of));
    return tree.k === 'union' && tree.of.every(needsService);
}
/** A tree in which what only a library makes is unknown. */
function withoutServices(tree) {
    switch (tree.k) {
        case 'opaque':
            return isNever(tree) ? tree : UNKNOWN;
        case 'union':
            return union(tree.of.map(withoutServices));
        case 'promise':
        case 'array':
            return { ...tree, of: withoutServices(tree.of) };
        case 'object':
            return { ...tree, props: tree.props.map(([name, of, optional]) => [name, withoutServices(of), optional]) };
        default:
            return tree;
    }
}
/** One tree for several: flat, without repetitions, in the order given; objects of the same keys are kept apart. */
function union(trees) {
    const flat = trees.flatMap((t) => (t.k === 'union' ? t.of : [t])).filter((t) => !isNever(t));
    const byText = new Map([...flat].reverse().map((t) => [textOf(t), t]));
    const all = [...byText.values()].reverse();
    const [first] = all;
    if (!first)
        return trees.length > 0 && trees.every(isNever) ? NEVER : UNKNOWN;
    return all.length === 1 ? first : { k: 'union', of: withoutWeaker(all) };
}
/** Functions that differ in the names of their parameters alone are one. */
function textOf(tree) {
    return JSON.stringify(tree, (key, value) => (key === 'name' && tree.k === 'fn' ? '' : value));
}
/** A tree less one kind of its union. */
function without(tree, k) {
    return tree.k === 'union' ? union(tree.of.filter((t) => t.k !== k)) : tree;
}
/** Drops `array of unknown` beside an array of something, an empty record beside an object, and so on. */
function withoutWeaker(trees) {
    return trees.filter((t) => {
        const others = trees.filter((o) => o !== t);
        if (t.k === 'array' && t.of.k === 'unknown')
            return !others.some((o) => o.k === 'array' || o.k === 'tuple');
        if (t.k === 'record' && t.of.k === 'unknown')
            return !others.some((o) => o.k === 'object' || o.k === 'record');
        if (t.k === 'fn' && t.params.length === 0 && t.returns.k === 'unknown')
            return !others.some((o) => o.k === 'fn');
        return true;
    });
}
/**
 * A declared tree in which what is unknown is filled in from usage: `any` that the code splits becomes a string.
 * `loose`: declarations are only a hint (doc comments), so usage is added beside them.
 */
function refine(declared, used, loose = false) {
    if (used.k === 'unknown')
        return declared;
    if (declared.k === 'unknown')
        return used;
    const usedOf = (k) => used.k === k ? used : used.k === 'union' ? used.of.find((t) => t.k === k) : undefined;
    switch (declared.k) {
        case 'array':
        case 'set':
        case 'promise':
        case 'iterable':
        case 'async-iterable': {
            const other = usedOf(declared.k);
            const of = other && 'of' in other && !Array.isArray(other.of)
                ? refine(declared.of, other.of, loose)
                : declared.of;
            return mixed({ ...declared, of }, used, loose);
        }
        case 'record': {
            const object = usedOf('object');
            if (object && declared.of.k === 'unknown')
                return mixed(object, used, loose);
            return mixed(declared, used, loose);
        }
        case 'object': {
            const other = usedOf('object');
            return mixed(other?.k === 'object' ? refineObject(declared, other, loose) : declared, used, loose);
        }
        case 'fn': {
            const other = usedOf('fn');
            if (other?.k !== 'fn')
                return mixed(declared, used, loose);
            const params = declared.params.map((p, i) => ({
                ...p,
                type: refine(p.type, other.params[i]?.type ?? UNKNOWN, loose),
            }));
            return { ...declared, params, returns: refine(declared.returns, other.returns, loose) };
        }
        case 'tuple': {
            const other = usedOf('tuple');
            const [only] = declared.of;
            // `{ name: [string] }` in a doc comment means an optional string.
            if (loose && only && declared.of.length === 1 && !usedOf('array') && !other)
                return refine(only, used, loose);
            if (other?.k !== 'tuple')
                return mixed(declared, used, loose);
            return { k: 'tuple', of: declared.of.map((t, i) => refine(t, other.of[i] ?? UNKNOWN, loose)) };
        }
        case 'union': {
            // Several objects stand for several branches: they stay as they are.
            const isOneObject = declared.of.filter((t) => t.k === 'object').length === 1;
            const of = declared.of.map((t) => refine(t, used, loose && isOneObject && t.k === 'object'));
            return mixed(union(of), used, loose);
        }
        default:
            return mixed(declared, used, loose);
    }
}
/** What mere conditions suggest adds nothing to a declaration. */
const WEAK = new Set(['unknown', 'boolean']);
function mixed(declared, used, loose) {
    if (!loose)
        return declared;
    const kinds = new Set((declared.k === 'union' ? declared.of : [declared]).map((t) => t.k));
    const parts = used.k === 'union' ? used.of : [used];
    return union([declared, ...parts.filter((t) => t.k === 'literal' || !(WEAK.has(t.k) || kinds.has(t.k)))]);
}
function refineObject(declared, used, loose) {
    const usedProps = new Map(used.props.map(([name, type, optional]) => [name, { type, optional }]));
    const props = declared.props.map(([name, type, optional]) => {
        const other = usedProps.get(name);
        return [name, other ? refine(type, other.type, loose) : type, optional || loose];
    });
    if (!loose)
        return { ...declared, props };
    const known = new Set(declared.props.map(([name]) => name));
    return { ...declared, props: [...props, ...used.props.filter(([name]) => !known.has(name))] };
}
/** A tree without cut marks: what can never be built is left out, or is unknown where something must stand. */
function swept(tree) {
    switch (tree.k) {
        case 'opaque':
            return isNever(tree) ? UNKNOWN : tree;
        case 'union':
            return union(tree.of.filter((t) => !isNever(t)).map(swept));
        case 'tuple':
            return { ...tree, of: tree.of.map(swept) };
        case 'array':
            return isNever(tree.of) ? { k: 'tuple', of: [] } : { ...tree, of: swept(tree.of) };
        case 'set':
        case 'promise':
        case 'iterable':
        case 'async-iterable':
        case 'record':
        case 'map':
            return { ...tree, of: swept(tree.of) };
        case 'response':
            return { ...tree, body: swept(tree.body) };
        case 'object': {
            const kept = tree.props.filter(([, type, optional]) => !(optional && isNever(type)));
            return { ...tree, props: kept.map(([name, type, optional]) => [name, swept(type), optional]) };
        }
        default:
            return tree;
    }
}
/** True where nothing at all is known. */
function isUnknown(tree) {
    return tree.k === 'unknown';
}
/** True where some leaf is unknown, so that usage could tell more. */
function hasUnknown(tree) {
    switch (tree.k) {
        case 'unknown':
            return true;
        case 'union':
        case 'tuple':
            return tree.of.some(hasUnknown);
        case 'array':
        case 'set':
        case 'promise':
        case 'iterable':
        case 'async-iterable':
        case 'map':
        case 'record':
            return hasUnknown(tree.of);
        case 'object':
            return tree.props.some(([, type]) => hasUnknown(type));
        case 'fn':
            return hasUnknown(tree.returns) || tree.params.some((p) => hasUnknown(p.type));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/components.js



/** True for components and hooks: only a renderer may call them, with what only it can give. `name` is that of the export. */
function needsRenderer(name, node) {
    // What makes a hook is not read: `create((set) => …)` is one by its name.
    if (isHook(name))
        return !isOfVue(node.getSourceFile()) && (ts_morph.ts.isCallExpression(node) || holds(node, isHookCall));
    if (!/^[A-Z]/.test(name))
        return false;
    if (!ts_morph.ts.isClassLike(node))
        return holds(node, isJsx);
    return node.members.some((member) => {
        const isRender = ts_morph.ts.isMethodDeclaration(member) && propertyName(member.name) === 'render';
        return isRender && holds(member, isJsx);
    });
}
/** Composables and stores of Vue run wherever they are called. */
function isOfVue(source) {
    return source.statements.some((one) => ts_morph.ts.isImportDeclaration(one) &&
        ts_morph.ts.isStringLiteral(one.moduleSpecifier) &&
        /^(?:vue|pinia)$/.test(one.moduleSpecifier.text));
}
/** What a renderer gives a component or hook. */
function renderedShape(name, node, shape, typeOf) {
    if (isHook(name))
        return shape;
    const params = ts_morph.ts.isClassLike(node) ? [classProps(node, typeOf)] : shape.params;
    return { ...shape, kind: 'function', params: [propsOf(node, params)], returns: UNKNOWN, members: [] };
}
/** By `extends Component<Props>`; where nothing is declared, those that it reads. */
function classProps(node, typeOf) {
    const base = node.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const declared = base?.typeArguments?.[0];
    const read = [...node.getText().matchAll(/\bthis\.props\.(\w+)|\{([^{}=]*)\}\s*=\s*this\.props\b/g)].flatMap(([, one, several]) => (one === undefined ? (several ?? '').split(',').map(nameIn) : [one]));
    const props = [...new Set(read)].filter(Boolean).map((prop) => [prop, UNKNOWN, true]);
    const type = declared ? typeOf(declared) : { k: 'object', props };
    return { name: 'props', type, optional: false, rest: false };
}
/** `title: heading` is `title`, `title` is itself. */
function nameIn(binding) {
    return /\w+/.exec(binding)?.[0] ?? '';
}
/** The one parameter of a wrapper: what it shows is given by whoever renders it. */
function wrapperProps(node, params) {
    const props = propsOf(node, params);
    return { ...props, type: withProps(props.type, (prop) => prop !== 'children') };
}
/** Attributes that a component only hands on are as good as none: those that it names count, and those that it cannot do without. */
function propsOf(node, [first]) {
    const props = first ?? { name: 'props', type: { k: 'object', props: [] }, optional: false, rest: false };
    const read = new Set(node.getText().match(/[\w$]+/g));
    return {
        ...props,
        name: 'props',
        optional: false,
        type: withProps(props.type, (prop, optional) => !optional || read.has(prop)),
    };
}
function withProps(type, keep) {
    if (type.k !== 'object')
        return type;
    return { ...type, props: type.props.filter(([name, , optional]) => keep(name, optional)) };
}
function isHook(name) {
    return /^use[A-Z]/.test(name);
}
/** Looks into a function's own body; of a call (`memo(…)`) into the functions that it is given. */
function holds(node, wanted) {
    if (ts_morph.ts.isCallExpression(node))
        return node.arguments.some((argument) => holds(argument, wanted));
    if (!ts_morph.ts.isFunctionLike(node))
        return false;
    const visit = (inner) => wanted(inner) || (!ts_morph.ts.isFunctionLike(inner) && (ts_morph.ts.forEachChild(inner, visit) ?? false));
    return ts_morph.ts.forEachChild(node, visit) ?? false;
}
function isJsx(node) {
    return ts_morph.ts.isJsxElement(node) || ts_morph.ts.isJsxSelfClosingElement(node) || ts_morph.ts.isJsxFragment(node);
}
/** `useState(…)`, `React.useState(…)`. */
function isHookCall(node) {
    if (!ts_morph.ts.isCallExpression(node))
        return false;
    const { expression } = node;
    const called = ts_morph.ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    return ts_morph.ts.isIdentifier(called) && /^use[A-Z]/.test(called.text);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/inherited.js

/** Of an object with accessors, or that was made of a prototype; none of any other. */
function inheritedFrom({ kind, props, getters, isPrototype }) {
    if (kind === 'class' || kind === 'function' || (!isPrototype && getters.size === 0))
        return [];
    const methods = [...props].flatMap(([name, { node }]) => isFunctionWithBody(node) ? [{ name, node, isGetter: false }] : []);
    const all = [...[...getters].map(([name, node]) => ({ name, node, isGetter: true })), ...methods];
    return all.filter(({ node }) => usesThis(node));
}
/** What importers reach by themselves: what needs an object of its own, as its `this`, is no such member. */
function membersOf(value) {
    const inherited = new Set(inheritedFrom(value).map(({ name }) => name));
    const own = value.kind === 'instance' ? [...value.props, ...value.proto] : [...value.props];
    return own.filter(([name]) => !inherited.has(name));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/reach.js


/** Reads who names whom in a file, by name alone: a call, a reference in a table and a callback all count. */
function callGraph(file) {
    const plainUnits = new Map();
    const memberUnits = new Map();
    for (const unit of namedUnits(file)) {
        const units = unit.isMember ? memberUnits : plainUnits;
        units.set(unit.name, [...(units.get(unit.name) ?? []), unit.node]);
    }
    const known = new Map();
    function namesOf(node) {
        const names = known.get(node) ?? readNames(node);
        known.set(node, names);
        return names;
    }
    function namedBy(node) {
        const { plain, members } = namesOf(node);
        return [
            ...[...plain].flatMap((n) => plainUnits.get(n) ?? []),
            ...[...members].flatMap((n) => memberUnits.get(n) ?? []),
        ];
    }
    function reachOf(from) {
        const seen = new Set(from);
        const levels = [];
        for (let level = from; level.length > 0;) {
            levels.push(level.map(placeOf));
            const next = [];
            for (const node of level.flatMap(namedBy)) {
                if (!seen.has(node))
                    next.push(node);
                seen.add(node);
            }
            level = next;
        }
        const names = new Set([...seen].flatMap((node) => [...namesOf(node).plain]));
        return { names, distanceTo: (span) => distanceIn(levels, span) };
    }
    return { reachOf };
}
function distanceIn(levels, span) {
    const steps = levels.findIndex((level) => level.some((place) => reach_holds(place, span)));
    return steps < 0 ? undefined : steps;
}
/** True where the node holds the span, or is the function that the span is drawn around. */
function matches(node, span) {
    return reach_holds(placeOf(node), span);
}
function placeOf(node) {
    return { start: node.getStart(), end: node.getEnd(), isFunction: isFunctionWithBody(node) };
}
function reach_holds({ start, end, isFunction }, span) {
    return (start <= span.start && span.end <= end) || (isFunction && span.start <= start && end <= span.end);
}
function namedUnits(file) {
    const units = [];
    const visit = (node) => {
        const unit = unitOf(node);
        if (unit)
            units.push(unit);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(file);
    return units;
}
function unitOf(node) {
    if ((ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassDeclaration(node)) && node.name) {
        return { name: node.name.text, node, isMember: false };
    }
    if (ts_morph.ts.isVariableDeclaration(node) && ts_morph.ts.isIdentifier(node.name) && node.initializer) {
        return { name: node.name.text, node, isMember: false };
    }
    if (ts_morph.ts.isMethodDeclaration(node) ||
        ts_morph.ts.isAccessor(node) ||
        ts_morph.ts.isPropertyDeclaration(node) ||
        ts_morph.ts.isPropertyAssignment(node)) {
        const name = ts_morph.ts.isPrivateIdentifier(node.name) ? node.name.text : propertyName(node.name);
        return name === undefined ? undefined : { name, node, isMember: true };
    }
    if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
        const target = node.left;
        if (!ts_morph.ts.isPropertyAccessExpression(target) && !ts_morph.ts.isElementAccessExpression(target)) {
            return ts_morph.ts.isIdentifier(target) ? { name: target.text, node: node.right, isMember: false } : undefined;
        }
        const name = accessedName(target);
        return name === undefined ? undefined : { name, node: node.right, isMember: true };
    }
    return undefined;
}
function readNames(node) {
    const plain = new Set();
    const members = new Set();
    const visit = (child) => {
        if (ts_morph.ts.isTypeNode(child) && !ts_morph.ts.isExpressionWithTypeArguments(child))
            return;
        if (ts_morph.ts.isPropertyAccessExpression(child) || ts_morph.ts.isElementAccessExpression(child)) {
            const name = ts_morph.ts.isPropertyAccessExpression(child) ? child.name.text : accessedName(child);
            if (name !== undefined)
                members.add(name);
            visit(child.expression);
            if (ts_morph.ts.isElementAccessExpression(child))
                visit(child.argumentExpression);
            return;
        }
        if (ts_morph.ts.isIdentifier(child))
            plain.add(child.text);
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return { plain, members };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/entries.js






/** Routers inside routers. */
const MAX_ROUTERS = 4;
/** What an exported value accepts; undefined where it is no function and no class. */
function entryShape(value, read, changed) {
    const { node } = value;
    if (ts_morph.ts.isAccessor(node))
        return undefined;
    const inherited = inheritedFrom(value);
    if (inherited.length > 0)
        return inheritingShape(value, inherited, read, changed);
    if (ts_morph.ts.isClassLike(node))
        return classShape(node, read, changed);
    if (isFunctionWithBody(node)) {
        return value.proto.size > 0 ? constructorShape(value, read, changed) : functionShape(node, read);
    }
    const params = read.parametersOfValue(node, false);
    const inner = value.of?.node;
    const isBlank = !params || params.every((p) => p.type.k === 'unknown');
    const isThing = !params && read.methodsOfValue(node).length > 0;
    if (inner && isFunctionWithBody(inner) && isBlank && !isThing)
        return functionShape(inner, read);
    if (!params)
        return callerShape(node, read);
    return { kind: 'function', params, returns: read.returnOfValue(node), members: [], typed: !isJavaScript(node) };
}
/** Ways into what a library made (`create(…)`, `z.object(…)`): its methods, by their paths behind the export's own. */
function madeShapes({ value: { kind, node } }, read) {
    if (kind !== 'value' || !ts_morph.ts.isCallExpression(node))
        return [];
    return read.methodsOfValue(node).map(({ name, params, returns }) => {
        return [name, { kind: 'function', params, returns, members: membersOfResult(returns), typed: true }];
    });
}
/** A router of tRPC, through what calls its procedures with a context. */
function callerShape(node, read) {
    const made = read.methodOfValue(node, caller/* CALLER */.i);
    const members = made ? proceduresOf(made.returns) : [];
    if (!made || members.length === 0)
        return undefined;
    // A context can be given as a function that makes it as well.
    const params = made.params.slice(0, 1).map((param) => ({ ...param, type: without(param.type, 'fn') }));
    return { kind: 'function', params, returns: made.returns, members, typed: true, factory: caller/* CALLER */.i };
}
/** Also those of routers inside, by the way to them: `orders.get`. */
function proceduresOf(tree, depth = 0) {
    const object = tree.k === 'promise' ? tree.of : tree;
    if (object.k !== 'object' || depth > MAX_ROUTERS)
        return [];
    const inside = object.props.flatMap(([name, type]) => type.k === 'object'
        ? proceduresOf(type, depth + 1).map((member) => ({ ...member, name: `${name}.${member.name}` }))
        : []);
    return [...membersOfResult(object).filter(({ kind }) => kind === 'method'), ...inside];
}
function functionShape(node, read) {
    const returns = read.returnOf(node);
    return {
        kind: 'function',
        params: read.parametersOfDeclaration(node),
        returns,
        members: membersOfResult(returns),
        typed: isTyped(node),
    };
}
/** A factory's object: its functions are what can be called next. */
function membersOfResult(tree) {
    const object = tree.k === 'promise' ? tree.of : tree;
    if (object.k !== 'object')
        return [];
    const isFactory = object.props.some(([, type]) => type.k === 'fn');
    if (!isFactory)
        return [];
    return object.props.map(([name, type]) => {
        if (type.k === 'fn')
            return { name, kind: 'method', static: false, params: type.params, returns: type.returns };
        return { name, kind: 'field', static: false, params: [], returns: type };
    });
}
function classShape(node, read, changed) {
    if (ts_morph.ts.getModifiers(node)?.some((m) => m.kind === ts_morph.ts.SyntaxKind.AbstractKeyword))
        return undefined;
    const members = [];
    for (const member of node.members) {
        const name = member.name && propertyName(member.name);
        if (name === undefined || !isOpenMember(member))
            continue;
        const functionId = changed.find((c) => matches(member, c))?.id;
        const shared = { name, static: isStatic(member), ...(functionId !== undefined && { functionId }) };
        if (ts_morph.ts.isMethodDeclaration(member) && member.body) {
            members.push({
                ...shared,
                kind: 'method',
                params: read.parametersOfDeclaration(member),
                returns: read.returnOf(member),
            });
        }
        else if (ts_morph.ts.isGetAccessorDeclaration(member)) {
            members.push({ ...shared, kind: 'getter', params: [], returns: read.returnOf(member) });
        }
        else if (ts_morph.ts.isPropertyDeclaration(member)) {
            members.push(fieldOrArrow(member, shared, read));
        }
    }
    const made = node.members.find(ts_morph.ts.isConstructorDeclaration);
    const declared = made?.parameters.filter((p) => ts_morph.ts.isParameterPropertyDeclaration(p, made) && isOpenMember(p)) ?? [];
    for (const p of declared) {
        if (ts_morph.ts.isIdentifier(p.name))
            members.push({ name: p.name.text, kind: 'field', static: false, params: [], returns: read.typeOf(p) });
    }
    const isClosed = made !== undefined && !isOpenMember(made);
    const params = (isClosed ? undefined : read.parametersOfValue(node, true)) ?? [];
    const inherited = inheritedMembers(node, read).filter((m) => !members.some((own) => own.name === m.name));
    const shape = {
        kind: 'class',
        params,
        returns: UNKNOWN,
        members: [...members, ...inherited],
        typed: !isJavaScript(node),
    };
    return isClosed ? madeByFactory(shape) : shape;
}
/** A class with a closed constructor is entered by the static method that makes it. */
function madeByFactory(shape) {
    const factory = shape.members.find((m) => m.static && m.returns.k === 'instance' && m.returns.factory);
    if (!factory)
        return shape;
    const members = shape.members.filter((m) => !m.static);
    return {
        ...shape,
        kind: 'function',
        params: factory.params,
        returns: factory.returns,
        members,
        factory: factory.name,
    };
}
function fieldOrArrow(member, shared, read) {
    const value = member.initializer && bare(member.initializer);
    if (value && isFunctionWithBody(value)) {
        return { ...shared, kind: 'method', params: read.parametersOf(value), returns: read.returnOf(value) };
    }
    return { ...shared, kind: 'field', params: [], returns: read.typeOf(member) };
}
/** Methods of a base class of the same file. */
function inheritedMembers(node, read) {
    const base = node.heritageClauses?.find((c) => c.token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
    if (!base || !ts_morph.ts.isIdentifier(base))
        return [];
    const parent = node
        .getSourceFile()
        .statements.find((s) => ts_morph.ts.isClassDeclaration(s) && s.name?.text === base.text);
    if (!parent || parent === node)
        return [];
    return parent.members.flatMap((member) => {
        const name = member.name && propertyName(member.name);
        if (!name || !ts_morph.ts.isMethodDeclaration(member) || !member.body || !isOpenMember(member) || isStatic(member))
            return [];
        return [
            {
                name,
                kind: 'method',
                static: false,
                params: read.parametersOfDeclaration(member),
                returns: read.returnOf(member),
            },
        ];
    });
}
/** A function with a prototype: a class of older JavaScript. */
function constructorShape(value, read, changed) {
    const node = value.node;
    const members = [...value.proto].map(([name, member]) => {
        const functionId = changed.find((c) => matches(member.node, c))?.id;
        const shared = { name, static: false, ...(functionId !== undefined && { functionId }) };
        if (!isFunctionWithBody(member.node))
            return { ...shared, kind: 'field', params: [], returns: UNKNOWN };
        return {
            ...shared,
            kind: 'method',
            params: read.parametersOfDeclaration(member.node),
            returns: read.returnOf(member.node),
        };
    });
    const fields = assignedFields(node).filter((name) => !value.proto.has(name));
    return {
        kind: 'class',
        params: read.parametersOfDeclaration(node),
        returns: UNKNOWN,
        members: [
            ...members,
            ...fields.map((name) => ({ name, kind: 'field', static: false, params: [], returns: UNKNOWN })),
        ],
        typed: isTyped(node),
    };
}
/** An object from which others inherit: what its members read of theirs is what they are made with. */
function inheritingShape(value, inherited, read, changed) {
    const members = inherited.map(({ name, node, isGetter }) => {
        const functionId = changed.find((c) => matches(node, c))?.id;
        const shared = { name, static: false, ...(functionId !== undefined && { functionId }) };
        if (isGetter)
            return { ...shared, kind: 'getter', params: [], returns: read.returnOf(node) };
        return { ...shared, kind: 'method', params: read.parametersOfDeclaration(node), returns: read.returnOf(node) };
    });
    const names = new Set(inherited.flatMap(({ node }) => namesOnThis(node)));
    const own = [...names].filter((name) => !value.props.has(name) && !value.getters.has(name)).sort();
    const props = own.map((name) => [name, read.fieldOf(name), true]);
    const params = [{ name: 'own', type: { k: 'object', props }, optional: false, rest: false }];
    return { kind: 'class', inherits: true, params, returns: UNKNOWN, members, typed: false };
}
/** Names in `this.name`. */
function namesOnThis(node) {
    const names = [];
    const visit = (child) => {
        if (ts_morph.ts.isPropertyAccessExpression(child) && child.expression.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            names.push(child.name.text);
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return names;
}
/** Names in `this.name = …` of a constructor. */
function assignedFields(node) {
    const names = new Set();
    const visit = (child) => {
        if (ts_morph.ts.isBinaryExpression(child) && child.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken) {
            const match = /^this(?:\.([A-Za-z$][\w$]*)|\[['"]([A-Za-z$][\w$]*)['"]\])$/.exec(child.left.getText());
            const name = match?.[1] ?? match?.[2];
            if (name)
                names.add(name);
        }
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
    return [...names];
}
/** Declared by annotations or by the type of what it is assigned to; doc comments alone bind nobody. */
function isTyped(node) {
    return !isJavaScript(node);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/called-as.js
/** How the ways into changed code are written, for who proposes calls; and proposed calls as a text that this project's reader knows. */

const MAX_TEXT = 600;
const MAX_MEMBERS = 12;
const MAX_DEPTH = 4;
const MAX_PARTS = 12;
/** A line or some; undefined for what only a renderer may call. */
function wayInto(entry) {
    if (entry.renders || entry.inherits)
        return undefined;
    const plain = plainCall(entry);
    return { text: shortEnough(entry.app ? requestText : callText, entry), ...(plain ? { plain } : {}) };
}
/** Types in less and less detail, and then fewer lines, but the first, and none that is cut. */
function shortEnough(write, entry) {
    const texts = Array.from({ length: MAX_DEPTH + 1 }, (_, depth) => write(entry, depth));
    const whole = texts.find((text) => text.length <= MAX_TEXT);
    if (whole !== undefined)
        return whole;
    const lines = texts.at(-1)?.split('\n') ?? [];
    return lines.filter((_, at) => at === 0 || lines.slice(0, at + 1).join('\n').length <= MAX_TEXT).join('\n');
}
/** What lies deeper in a type than MAX_DEPTH is not told; `depth` counts as gone down already. */
function callText(entry, depth) {
    const name = calledAs(entry);
    const own = `${name}(${parametersText(entry.params, depth)})`;
    const methods = entry.members.filter(({ kind }) => kind === 'method');
    if (entry.kind === 'function' && methods.length === 0)
        return own;
    const made = `const it = ${entry.kind === 'class' ? 'new ' : ''}${own}`;
    const calls = methods
        .slice(0, MAX_MEMBERS)
        .map(({ name: method, static: isStatic, params }) => `${isStatic ? name : 'it'}.${method}(${parametersText(params, depth)})`);
    return [made, ...calls].join('\n');
}
function requestText({ app }, depth) {
    return (app?.routes ?? [])
        .slice(0, MAX_MEMBERS)
        .map(({ method, path: route, args: [, query, , body] }) => {
        const asked = query && query.type.k === 'object' && query.type.props.length > 0
            ? ` query ${typeText(query.type, depth)}`
            : '';
        const sent = body && body.type.k !== 'undefined' ? ` body ${typeText(body.type, depth)}` : '';
        return `app.request('${route}', { method: '${method}' })${asked}${sent}`;
    })
        .join('\n');
}
function parametersText(params, depth) {
    return params
        .map(({ name, type, optional, rest }) => `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${typeText(type, depth)}`)
        .join(', ');
}
/** A type as TypeScript has it, as far as it matters for a value of it. */
function typeText(type, depth) {
    const inner = (one) => typeText(one, depth + 1);
    if (depth > MAX_DEPTH)
        return 'unknown';
    switch (type.k) {
        case 'literal':
            return JSON.stringify(type.value);
        case 'enum':
            return type.members
                .slice(0, MAX_PARTS)
                .map(([name]) => `${lastName(type.of.path)}.${name}`)
                .join(' | ');
        case 'union':
            return type.of.slice(0, MAX_PARTS).map(inner).join(' | ');
        case 'tuple':
            return `[${type.of.map(inner).join(', ')}]`;
        case 'array':
            return `(${inner(type.of)})[]`;
        case 'set':
        case 'promise':
        case 'iterable':
            return `${type.k[0]?.toUpperCase()}${type.k.slice(1)}<${inner(type.of)}>`;
        case 'map':
        case 'record':
            return `${type.k === 'map' ? 'Map' : 'Record'}<${inner(type.key)}, ${inner(type.of)}>`;
        case 'object':
            return `{ ${type.props
                .slice(0, MAX_PARTS)
                .map(([name, of, optional]) => `${name}${optional ? '?' : ''}: ${inner(of)}`)
                .join('; ')} }`;
        case 'fn':
            return `(${type.params.map(({ name }) => name).join(', ')}) => ${inner(type.returns)}`;
        case 'instance':
            return `new ${lastName(type.of.path)}(…)`;
        case 'date':
        case 'regexp':
        case 'error':
            return { date: 'Date', regexp: 'RegExp', error: 'Error' }[type.k];
        case 'bytes':
            return type.type;
        case 'opaque':
            return type.name;
        default:
            return type.k;
    }
}
function lastName(exported) {
    return exported.slice(exported.lastIndexOf('.') + 1);
}
function plainCall(entry) {
    if (entry.app || entry.kind !== 'function' || entry.members.length > 0 || entry.params.length === 0)
        return undefined;
    if (entry.params.some(({ rest }) => rest))
        return undefined;
    const parameters = entry.params.flatMap(({ name, type }) => {
        const schema = schemaOf(type);
        return schema ? [{ name, schema }] : [];
    });
    return parameters.length === entry.params.length ? { name: calledAs(entry), parameters } : undefined;
}
/** JSON Schema of a type, in the part of it that all vendors take; undefined where JSON cannot say its values. */
function schemaOf(type, depth = 0) {
    if (depth > MAX_DEPTH)
        return undefined;
    const inner = (one) => schemaOf(one, depth + 1);
    switch (type.k) {
        case 'string':
        case 'number':
        case 'boolean':
        case 'null':
            return { type: type.k };
        case 'literal':
            return { enum: [type.value] };
        case 'array': {
            const items = inner(type.of);
            return items && { type: 'array', items };
        }
        case 'union': {
            const all = type.of.filter(({ k }) => k !== 'undefined').map(inner);
            const anyOf = all.filter((one) => one !== undefined);
            return anyOf.length < all.length || anyOf.length === 0 ? undefined : anyOf.length === 1 ? anyOf[0] : { anyOf };
        }
        case 'object': {
            const props = type.props.map(([name, of]) => [name, inner(of)]);
            if (type.partial || props.some(([, schema]) => schema === undefined))
                return undefined;
            const required = props.map(([name]) => name);
            return { type: 'object', properties: Object.fromEntries(props), required, additionalProperties: false };
        }
        default:
            return undefined;
    }
}
/** A default export is called like its file. */
function calledAs({ export: { path: exported, file } }) {
    if (exported !== 'default' && !exported.startsWith('default.'))
        return exported;
    return [ownName(file), ...exported.split('.').slice(1)].join('.');
}
function ownName(file) {
    const [base = ''] = external_node_path_.basename(file).split('.');
    const name = base.replace(/[^A-Za-z0-9_$]+(\w)?/g, (_, letter) => letter?.toUpperCase() ?? '');
    return /^[A-Za-z_$]/.test(name) ? name : 'subject';
}
/** Proposed code behind the import by which the entry has the name that `wayInto` gives it. */
function withImport(entry, code) {
    const from = `./${external_node_path_.basename(entry.export.file)}`;
    const [first = ''] = entry.export.path.split('.');
    return first === 'default'
        ? `import ${ownName(entry.export.file)} from '${from}';\n${code}`
        : `import { ${first} } from '${from}';\n${code}`;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/excerpt.js
/** A node with its documentation, as a piece of the file. */
function excerptOf(node, file) {
    const source = node.getSourceFile();
    const start = node.getStart(source, true);
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    const text = source.text.slice(start, node.end);
    return { file, line: line + 1, text: outdented(text, character) };
}
/** Lines but the first stand so many letters further left. */
function outdented(text, letters) {
    return letters === 0 ? text : text.replaceAll(new RegExp(`\\n[ \\t]{1,${letters}}`, 'g'), '\n');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/named-types.js



const MAX_TYPES = 5;
/** Longer declarations are left out. */
const MAX_LETTERS = 800;
/** Declarations of the repository that the parameters name, those of the class's constructor too, and what these name in turn. */
function namedTypes(node, checker, repository) {
    const owner = ts_morph.ts.isClassLike(node.parent) ? node.parent.members.find(ts_morph.ts.isConstructorDeclaration) : undefined;
    const queue = [node, ...(owner ? [owner] : [])].flatMap(({ parameters }) => parameters.flatMap((one) => one.type ?? ts_morph.ts.getJSDocType(one) ?? []));
    const seen = new Set();
    const found = [];
    for (const type of queue) {
        for (const name of namesIn(type)) {
            const declared = declarationOf(name, checker);
            if (!declared || seen.has(declared) || found.length >= MAX_TYPES)
                continue;
            seen.add(declared);
            const file = external_node_path_.relative(repository, declared.getSourceFile().fileName).split(external_node_path_.sep).join('/');
            if (file.startsWith('../') || external_node_path_.isAbsolute(file) || /(?:^|\/)node_modules\//.test(file))
                continue;
            const excerpt = excerptOf(declared, file);
            if (excerpt.text.length > MAX_LETTERS)
                continue;
            found.push(excerpt);
            queue.push(declared);
        }
    }
    return found;
}
function namesIn(type) {
    const found = [];
    const visit = (node) => {
        if (ts_morph.ts.isTypeReferenceNode(node))
            found.push(node.typeName);
        if (ts_morph.ts.isTypeQueryNode(node))
            found.push(node.exprName);
        if (ts_morph.ts.isExpressionWithTypeArguments(node))
            found.push(node.expression);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(type);
    return found;
}
/** The statement that declares what a name stands for. */
function declarationOf(name, checker) {
    let symbol = checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts_morph.ts.SymbolFlags.Alias)
        symbol = checker.getAliasedSymbol(symbol);
    const declared = symbol?.declarations?.find((one) => ts_morph.ts.isInterfaceDeclaration(one) ||
        ts_morph.ts.isTypeAliasDeclaration(one) ||
        ts_morph.ts.isEnumDeclaration(one) ||
        ts_morph.ts.isClassDeclaration(one) ||
        ts_morph.ts.isVariableDeclaration(one));
    return declared && ts_morph.ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
}

// EXTERNAL MODULE: ./build/src/languages/typescript/amplify/read-fixture.js
var read_fixture = __webpack_require__(22860);
// EXTERNAL MODULE: ./build/src/languages/typescript/examples.js
var examples = __webpack_require__(15398);
// EXTERNAL MODULE: ./build/src/languages/typescript/resolve.js
var typescript_resolve = __webpack_require__(75181);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/imported-file.js


const resolvers = new Map();
/**
 * The file of the repository that an import leads to, whether it is written as a path, by an alias of a tsconfig, by `#imports` or as a
 * package of the same repository; undefined for all others. `from` and the answer are absolute; so is `repository`.
 */
function importedFile(repository, from, specifier) {
    const resolve = resolvers.get(repository) ?? (0,typescript_resolve/* remembered */.H)((0,typescript_resolve/* createResolver */.T)(repository));
    resolvers.set(repository, resolve);
    const found = resolve(external_node_path_.relative(repository, from).split(external_node_path_.sep).join('/'), specifier);
    return found === undefined ? undefined : external_node_path_.join(repository, found);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/read-text.js

const MAX_FILE_BYTES = 1_000_000;
/** A file's text; undefined where it is gone, unreadable or larger than 1 MB: then it suggests nothing. */
function readText(file) {
    return unlessUnreadable(() => ((0,external_node_fs_.statSync)(file).size > MAX_FILE_BYTES ? undefined : (0,external_node_fs_.readFileSync)(file, 'utf8')));
}
/** What a folder holds, by name; nothing where it cannot be read. */
function readFolder(folder) {
    const entries = unlessUnreadable(() => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) ?? [];
    return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function unlessUnreadable(read) {
    try {
        return read();
    }
    catch (error) {
        if (Object(error).code !== undefined)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/importers.js




const MAX_FILES = 3_000;
const MAX_IMPORTERS = 5;
const WALL_MS = 2_000;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'coverage', 'fixtures', 'vendor']);
/** Source files of the project that import `file` (relative to the repository), at most five; a cut is said in `notices`. */
function importersOf(file, request, notices) {
    const deadline = Date.now() + WALL_MS;
    const target = stem(external_node_path_.join(request.repository, file));
    const name = external_node_path_.basename(target) === 'index' ? external_node_path_.basename(external_node_path_.dirname(target)) : external_node_path_.basename(target);
    const tests = new Set(request.testFiles);
    const found = [];
    for (const candidate of sourceFiles(request.projectRoot)) {
        if (found.length >= MAX_IMPORTERS)
            break;
        if (Date.now() > deadline) {
            notices.push(`${file}: the search for files that import it was cut after ${WALL_MS / 1000} s`);
            break;
        }
        if (tests.has(candidate) || stem(candidate) === target)
            continue;
        const text = readText(candidate);
        if (!text?.includes(name))
            continue;
        const names = importedNames(candidate, text, target, request.repository);
        if (names.size > 0)
            found.push({ path: external_node_path_.relative(request.repository, candidate).split(external_node_path_.sep).join('/'), text, names });
    }
    return found;
}
/** The names that a file has for what it imports from `target`, an absolute path without its ending. */
function importedNames(file, text, target, repository) {
    const source = ts_morph.ts.createSourceFile(file, text, ts_morph.ts.ScriptTarget.Latest, true);
    const names = new Set();
    const leads = (specifier) => {
        const found = importedFile(repository, file, specifier);
        return found !== undefined && stem(found) === target;
    };
    const add = (name) => {
        if (ts_morph.ts.isIdentifier(name))
            names.add(name.text);
        else
            for (const element of name.elements)
                if (ts_morph.ts.isBindingElement(element))
                    add(element.name);
    };
    for (const statement of source.statements) {
        if (ts_morph.ts.isImportDeclaration(statement) &&
            ts_morph.ts.isStringLiteral(statement.moduleSpecifier) &&
            leads(statement.moduleSpecifier.text)) {
            const clause = statement.importClause;
            if (clause?.name)
                add(clause.name);
            const bindings = clause?.namedBindings;
            if (bindings && ts_morph.ts.isNamespaceImport(bindings))
                add(bindings.name);
            if (bindings && ts_morph.ts.isNamedImports(bindings))
                for (const element of bindings.elements)
                    add(element.name);
        }
        if (!ts_morph.ts.isVariableStatement(statement))
            continue;
        for (const { name, initializer } of statement.declarationList.declarations) {
            const required = initializer && /^require\(\s*['"]([^'"]+)['"]\s*\)/.exec(initializer.getText())?.[1];
            if (required && leads(required))
                add(name);
        }
    }
    return names;
}
/** Absolute paths of a project's code and tests, at most 3,000. */
function sourceFiles(root) {
    const found = [];
    const folders = [root];
    for (let at = 0; at < folders.length && found.length < MAX_FILES; at += 1) {
        const folder = folders[at] ?? root;
        for (const entry of readFolder(folder)) {
            if (entry.name.startsWith('.') || SKIPPED.has(entry.name))
                continue;
            const full = external_node_path_.join(folder, entry.name);
            if (entry.isDirectory())
                folders.push(full);
            else if (entry.isFile() && /(?<!\.d)\.[cm]?[jt]sx?$/.test(entry.name))
                found.push(full);
        }
    }
    return found;
}
/** A path without its ending. */
function stem(file) {
    return file.replace(/\.[cm]?[jt]sx?$/, '');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/users.js
/** Who uses a file of the repository: code that calls its functions, and tests that people wrote. */







const MAX_USERS = 40;
const MAX_SHOWN = 4;
/** Longer calls and tests are left out. */
const MAX_CALL = 400;
const MAX_TEST = 1_000;
/** For the names of a function of the file: its calls, a file each, and tests. No limit of time: each run sees the same. */
function usersOf(file, request) {
    const users = importing(file, request);
    const tests = new Set(request.testFiles);
    const code = [{ path: file.path, text: file.text }, ...users.filter((one) => !tests.has(one.absolute))];
    const tested = users.filter((one) => tests.has(one.absolute));
    return (names) => ({
        callers: code.flatMap((one) => callIn(one, names) ?? []).slice(0, MAX_SHOWN),
        tests: testsIn(tested, names),
    });
}
function importing(file, { repository, projectRoot, testFiles }) {
    const target = stem(external_node_path_.join(repository, file.path));
    const own = external_node_path_.basename(target) === 'index' ? external_node_path_.dirname(target) : target;
    const words = [external_node_path_.basename(own), ...file.functions.map(({ name }) => name)];
    const found = [];
    const all = new Set([...testFiles, ...sourceFiles(projectRoot), ...sourceFiles(repository)]);
    for (const absolute of (0,examples/* handWritten */.V)([...all])) {
        if (found.length >= MAX_USERS)
            break;
        if (stem(absolute) === target)
            continue;
        const text = readText(absolute);
        if (!text || !words.some((word) => text.includes(word)))
            continue;
        if (importedNames(absolute, text, target, repository).size > 0)
            found.push({ path: external_node_path_.relative(repository, absolute).split(external_node_path_.sep).join('/'), text, absolute });
    }
    return found;
}
/** The call that tells most: the one with the most literals in its arguments, those of the first names before others. */
function callIn({ path: file, text }, names) {
    const source = ts_morph.ts.createSourceFile(file, text, ts_morph.ts.ScriptTarget.Latest, true);
    const calls = names.flatMap((name) => callsIn(source, [name]));
    const [telling] = calls.toSorted((a, b) => literalsIn(b) - literalsIn(a));
    const shown = [telling && statementAround(telling), telling].find((node) => node && node.getText().length <= MAX_CALL);
    return shown && excerptOf(shown, file);
}
function literalsIn({ arguments: given = [] }) {
    const count = (node) => {
        let inner = 0;
        ts_morph.ts.forEachChild(node, (child) => {
            inner += count(child);
        });
        return ts_morph.ts.isLiteralExpression(node) ? 1 : inner;
    };
    return given.reduce((sum, one) => sum + count(one), 0);
}
function callsIn(node, names) {
    const found = [];
    const visit = (one) => {
        if ((ts_morph.ts.isCallExpression(one) || ts_morph.ts.isNewExpression(one)) && names.includes(calledName(one.expression) ?? ''))
            found.push(one);
        ts_morph.ts.forEachChild(one, visit);
    };
    visit(node);
    return found;
}
function calledName(callee) {
    if (ts_morph.ts.isIdentifier(callee))
        return callee.text;
    return ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}
/** The statement that holds it, but no branch or loop. */
function statementAround(node) {
    let at = node;
    while (at.parent && !ts_morph.ts.isStatement(at))
        at = at.parent;
    return ts_morph.ts.isExpressionStatement(at) || ts_morph.ts.isVariableStatement(at) || ts_morph.ts.isReturnStatement(at) ? at : undefined;
}
/** Those that call the function; where none does, the first of its file. */
function testsIn(files, names) {
    const all = files.flatMap(({ path: file, text }) => (0,read_fixture/* readFixture */.Y_)(text, file).tests.map(({ statement, callback }) => ({
        excerpt: excerptOf(statement, file),
        calls: callsIn(callback, names).length > 0,
    })));
    const short = all.filter(({ excerpt }) => excerpt.text.length <= MAX_TEST);
    const calling = short.filter(({ calls }) => calls);
    return (calling.length > 0 ? calling : short.slice(0, 1)).slice(0, MAX_SHOWN).map(({ excerpt }) => excerpt);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/function-context.js
/** What the repository says of changed functions, for who proposes inputs: their text, the types they name, who calls them, how they are tested. */





/** A class of so many letters is shown whole. */
const SMALL_CLASS = 2_000;
/** One for each changed function to which an entry leads. */
function contextsOf(entries, request, program) {
    return request.files.flatMap((file) => {
        const users = usersOf(file, request);
        const source = program?.files.get(file.path) ?? parsed(file);
        return file.functions.flatMap((fn) => {
            const leading = entries.filter(({ entry }) => entry.functionIds.includes(fn.id));
            const ways = leading.flatMap(({ entry }) => wayInto(entry) ?? []);
            if (ways.length === 0)
                return [];
            const exported = leading.flatMap(({ entry, names }) => [function_context_lastName(entry.export.path), ...names]);
            const names = new Set([function_context_lastName(fn.name), ...exported]);
            const node = functionIn(source, fn);
            const types = node && program ? namedTypes(node, program.checker, request.repository) : [];
            const text = node ? function_context_textOf(node) : file.text.slice(fn.start, fn.end);
            return [{ function: fn.id, ways, text, types, ...users([...names]) }];
        });
    });
}
function parsed({ path: file, text }) {
    return ts_morph.ts.createSourceFile(file, text, ts_morph.ts.ScriptTarget.Latest, true);
}
function function_context_lastName(qualified) {
    return qualified.slice(qualified.lastIndexOf('.') + 1);
}
/** The outermost function between these positions. */
function functionIn(source, { start, end }) {
    const find = (node) => {
        if (node.end <= start || node.pos >= end)
            return undefined;
        if (ts_morph.ts.isFunctionLike(node) && node.getStart() >= start && node.end <= end)
            return node;
        return ts_morph.ts.forEachChild(node, find);
    };
    return find(source);
}
function function_context_textOf(node) {
    const around = ts_morph.ts.isClassLike(node.parent) ? node.parent : node;
    const whole = around.getEnd() - around.getStart() <= SMALL_CLASS ? around : node;
    const statement = ts_morph.ts.isVariableDeclaration(whole.parent) ? whole.parent.parent.parent : whole;
    return excerptOf(statement, '').text;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/module-values.js



const MAX_CALL_DEPTH = 8;
const MAX_STEPS = 20_000;
const MAX_PATH = 3;
const MAX_EXPORTS = 400;
/**
 * The exported values of a file, read from its text alone: ES modules, `module.exports`, `exports.x`, UMD wrappers,
 * functions with properties, constructors with prototypes. Calls at module level are followed into functions of the
 * same file, a few levels deep.
 */
function exportedValues(file) {
    const reader = new ModuleReader();
    reader.readFile(file);
    return exportPaths(reader);
}
class ModuleReader {
    named = new Map();
    commonJs = newValue('object', undefined);
    #moduleObject = newValue('object', undefined);
    #byNode = new Map();
    #steps = 0;
    readFile(file) {
        this.#moduleObject.props.set('exports', this.commonJs);
        const scope = { names: new Map(), parent: undefined };
        scope.names.set('module', this.#moduleObject);
        scope.names.set('exports', this.commonJs);
        this.#run(file.statements, scope, 0);
        this.#readExports(file, scope);
    }
    /** What `module.exports` is in the end. */
    get moduleExports() {
        return this.#moduleObject.props.get('exports') ?? this.commonJs;
    }
    #readExports(file, scope) {
        for (const statement of file.statements) {
            if (ts_morph.ts.isExportAssignment(statement)) {
                const value = this.#evaluate(statement.expression, scope, 0);
                if (statement.isExportEquals)
                    this.#moduleObject.props.set('exports', value);
                else
                    this.named.set('default', value);
            }
            else if (ts_morph.ts.isExportDeclaration(statement)) {
                if (statement.moduleSpecifier || statement.isTypeOnly)
                    continue;
                if (!statement.exportClause || !ts_morph.ts.isNamedExports(statement.exportClause))
                    continue;
                for (const element of statement.exportClause.elements) {
                    const value = lookUp(scope, (element.propertyName ?? element.name).text);
                    if (value && !element.isTypeOnly)
                        this.named.set(element.name.text, value);
                }
            }
            else if (hasModifier(statement, ts_morph.ts.SyntaxKind.ExportKeyword)) {
                this.#readExportedDeclaration(statement, scope);
            }
        }
    }
    #readExportedDeclaration(statement, scope) {
        if (ts_morph.ts.isFunctionDeclaration(statement) || ts_morph.ts.isClassDeclaration(statement)) {
            const isDefault = hasModifier(statement, ts_morph.ts.SyntaxKind.DefaultKeyword);
            const name = isDefault ? 'default' : statement.name?.text;
            if (name)
                this.named.set(name, this.#evaluateNode(statement));
        }
        if (ts_morph.ts.isVariableStatement(statement)) {
            for (const name of statement.declarationList.declarations.flatMap((d) => boundNames(d.name))) {
                const value = lookUp(scope, name);
                if (value)
                    this.named.set(name, value);
            }
        }
    }
    /** Runs statements for what they define; returns what a `return` gives. */
    #run(statements, scope, depth) {
        for (const statement of statements) {
            if ((ts_morph.ts.isFunctionDeclaration(statement) || ts_morph.ts.isClassDeclaration(statement)) && statement.name) {
                if (ts_morph.ts.isFunctionDeclaration(statement) && !statement.body)
                    continue;
                scope.names.set(statement.name.text, this.#evaluateNode(statement));
            }
        }
        let returned;
        for (const statement of statements) {
            this.#steps += 1;
            if (this.#steps > MAX_STEPS)
                return returned;
            returned ??= this.#runStatement(statement, scope, depth);
        }
        return returned;
    }
    #runStatement(statement, scope, depth) {
        if (ts_morph.ts.isVariableStatement(statement)) {
            for (const d of statement.declarationList.declarations)
                this.#declare(d, scope, depth);
            return undefined;
        }
        if (ts_morph.ts.isExpressionStatement(statement)) {
            this.#evaluate(statement.expression, scope, depth);
            return undefined;
        }
        if (ts_morph.ts.isReturnStatement(statement)) {
            return statement.expression && this.#evaluate(statement.expression, scope, depth);
        }
        if (ts_morph.ts.isBlock(statement))
            return this.#run(statement.statements, scope, depth);
        if (ts_morph.ts.isIfStatement(statement)) {
            const then = this.#run([statement.thenStatement], scope, depth);
            const otherwise = statement.elseStatement && this.#run([statement.elseStatement], scope, depth);
            return then ?? otherwise;
        }
        if (ts_morph.ts.isTryStatement(statement))
            return this.#run(statement.tryBlock.statements, scope, depth);
        return undefined;
    }
    #declare(declaration, scope, depth) {
        if (!declaration.initializer)
            return;
        const value = this.#evaluate(declaration.initializer, scope, depth);
        if (ts_morph.ts.isIdentifier(declaration.name)) {
            scope.names.set(declaration.name.text, value);
        }
        else if (ts_morph.ts.isObjectBindingPattern(declaration.name)) {
            for (const element of declaration.name.elements) {
                const key = element.propertyName ?? element.name;
                const part = ts_morph.ts.isIdentifier(key) ? value.props.get(key.text) : undefined;
                if (part && ts_morph.ts.isIdentifier(element.name))
                    scope.names.set(element.name.text, part);
            }
        }
    }
    #evaluate(expression, scope, depth) {
        const e = bare(expression);
        if (ts_morph.ts.isFunctionExpression(e) || ts_morph.ts.isArrowFunction(e) || ts_morph.ts.isClassExpression(e))
            return this.#evaluateNode(e);
        if (ts_morph.ts.isIdentifier(e))
            return lookUp(scope, e.text) ?? newValue('value', e);
        if (ts_morph.ts.isObjectLiteralExpression(e))
            return this.#evaluateObject(e, scope, depth);
        if (ts_morph.ts.isPropertyAccessExpression(e) || ts_morph.ts.isElementAccessExpression(e)) {
            const name = accessedName(e);
            const owner = this.#evaluate(e.expression, scope, depth);
            if (name === 'prototype' && owner.kind === 'function')
                return { ...owner, kind: 'object', props: owner.proto };
            return (name !== undefined && owner.props.get(name)) || newValue('value', e);
        }
        if (ts_morph.ts.isBinaryExpression(e))
            return this.#evaluateBinary(e, scope, depth);
        if (ts_morph.ts.isConditionalExpression(e)) {
            const yes = this.#evaluate(e.whenTrue, scope, depth);
            const no = this.#evaluate(e.whenFalse, scope, depth);
            if (yes.kind === 'value')
                return no;
            return no.kind === 'value' || yes.of ? yes : { ...yes, of: no };
        }
        if (ts_morph.ts.isCallExpression(e))
            return this.#evaluateCall(e, scope, depth);
        if (ts_morph.ts.isNewExpression(e))
            return this.#evaluateNew(e, scope, depth);
        if (ts_morph.ts.isPrefixUnaryExpression(e) || ts_morph.ts.isVoidExpression(e) || ts_morph.ts.isAwaitExpression(e)) {
            this.#evaluate(ts_morph.ts.isPrefixUnaryExpression(e) ? e.operand : e.expression, scope, depth);
        }
        return newValue('value', e);
    }
    #evaluateNode(node) {
        const known = this.#byNode.get(node);
        if (known)
            return known;
        const value = newValue(ts_morph.ts.isClassLike(node) ? 'class' : 'function', node);
        this.#byNode.set(node, value);
        return value;
    }
    #evaluateObject(e, scope, depth) {
        const known = this.#byNode.get(e);
        if (known)
            return known;
        const object = newValue('object', e);
        this.#byNode.set(e, object);
        for (const property of e.properties) {
            if (ts_morph.ts.isSpreadAssignment(property)) {
                const from = this.#evaluate(property.expression, scope, depth);
                for (const [key, value] of from.props)
                    object.props.set(key, value);
                continue;
            }
            const key = propertyName(property.name);
            if (key === undefined)
                continue;
            if (ts_morph.ts.isPropertyAssignment(property)) {
                object.props.set(key, this.#evaluate(property.initializer, scope, depth));
            }
            else if (ts_morph.ts.isShorthandPropertyAssignment(property)) {
                object.props.set(key, lookUp(scope, key) ?? newValue('value', property));
            }
            else if (ts_morph.ts.isMethodDeclaration(property)) {
                object.props.set(key, this.#evaluateNode(property));
            }
            else if (ts_morph.ts.isGetAccessorDeclaration(property) && isFunctionWithBody(property)) {
                object.getters.set(key, property);
            }
            else if (!ts_morph.ts.isSetAccessorDeclaration(property)) {
                object.props.set(key, newValue('value', property));
            }
        }
        return object;
    }
    #evaluateBinary(e, scope, depth) {
        const operator = e.operatorToken.kind;
        if (operator === ts_morph.ts.SyntaxKind.EqualsToken) {
            const value = this.#evaluate(e.right, scope, depth);
            this.#assign(e.left, value, scope, depth);
            return value;
        }
        const left = this.#evaluate(e.left, scope, depth);
        const right = this.#evaluate(e.right, scope, depth);
        if (operator === ts_morph.ts.SyntaxKind.CommaToken || operator === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken)
            return right;
        return left.kind === 'value' ? right : left;
    }
    #assign(target, value, scope, depth) {
        if (ts_morph.ts.isIdentifier(target)) {
            scopeOf(scope, target.text).names.set(target.text, value);
            return;
        }
        if (!ts_morph.ts.isPropertyAccessExpression(target) && !ts_morph.ts.isElementAccessExpression(target))
            return;
        const name = accessedName(target);
        if (name === undefined)
            return;
        const owner = this.#evaluate(target.expression, scope, depth);
        if (name === 'prototype') {
            for (const [key, member] of value.kind === 'instance' ? value.proto : value.props)
                owner.proto.set(key, member);
        }
        else {
            owner.props.set(name, value);
        }
    }
    #evaluateCall(e, scope, depth) {
        const builtIn = this.#evaluateObjectCall(e, scope, depth);
        if (builtIn)
            return builtIn;
        let callee = bare(e.expression);
        let args = e.arguments;
        if (ts_morph.ts.isPropertyAccessExpression(callee) && callee.name.text === 'call') {
            callee = bare(callee.expression);
            args = args.slice(1);
        }
        const target = this.#evaluate(callee, scope, depth);
        const node = target.node;
        if (depth >= MAX_CALL_DEPTH || !isFunctionWithBody(node)) {
            const given = args.map((arg) => this.#evaluate(arg, scope, depth)).find((arg) => arg.kind === 'function');
            return given ? { ...newValue('value', e), of: given } : newValue('value', e);
        }
        const inner = { names: new Map(), parent: scope };
        node.parameters.forEach((parameter, i) => {
            const arg = args[i];
            if (arg && ts_morph.ts.isIdentifier(parameter.name)) {
                inner.names.set(parameter.name.text, this.#evaluate(arg, scope, depth));
            }
        });
        const body = node.body;
        if (!body)
            return newValue('value', e);
        const result = ts_morph.ts.isBlock(body)
            ? this.#run(body.statements, inner, depth + 1)
            : this.#evaluate(body, inner, depth + 1);
        return result && result.kind !== 'value' ? result : newValue('value', e);
    }
    /** `Object.assign`, `Object.freeze`, `Object.defineProperty`. */
    #evaluateObjectCall(e, scope, depth) {
        const callee = e.expression;
        if (!ts_morph.ts.isPropertyAccessExpression(callee) || !ts_morph.ts.isIdentifier(callee.expression))
            return undefined;
        const [first, second, third] = e.arguments;
        if (callee.expression.text !== 'Object' || !first)
            return undefined;
        const target = this.#evaluate(first, scope, depth);
        if (callee.name.text === 'assign') {
            for (const source of e.arguments.slice(1)) {
                for (const [key, value] of this.#evaluate(source, scope, depth).props)
                    target.props.set(key, value);
            }
        }
        if (callee.name.text === 'defineProperty' && second && third) {
            const { node: name } = this.#evaluate(second, scope, depth);
            const value = this.#described(third, 'value', scope, depth);
            const get = this.#described(third, 'get', scope, depth)?.node;
            const isNamed = ts_morph.ts.isStringLiteralLike(name) && !name.text.startsWith('__');
            if (isNamed && value)
                target.props.set(name.text, value);
            if (isNamed && get && isFunctionWithBody(get))
                target.getters.set(name.text, get);
        }
        if (callee.name.text === 'create' && /\bprototype$/.test(first.getText()))
            target.isPrototype = true;
        return ['assign', 'freeze', 'seal', 'defineProperty', 'create'].includes(callee.name.text) ? target : undefined;
    }
    /** What a descriptor says: a helper that defines properties has another one in each call. */
    #described(descriptor, name, scope, depth) {
        const e = bare(descriptor);
        const property = ts_morph.ts.isObjectLiteralExpression(e)
            ? e.properties.find((one) => one.name && propertyName(one.name) === name)
            : undefined;
        if (property && ts_morph.ts.isPropertyAssignment(property))
            return this.#evaluate(property.initializer, scope, depth);
        if (property && ts_morph.ts.isShorthandPropertyAssignment(property))
            return lookUp(scope, name);
        return this.#evaluate(e, scope, depth).props.get(name);
    }
    #evaluateNew(e, scope, depth) {
        const made = this.#evaluate(e.expression, scope, depth);
        if (made.kind === 'value')
            return newValue('value', e);
        const proto = new Map(made.proto);
        const props = new Map();
        for (const member of ts_morph.ts.isClassLike(made.node) ? made.node.members : []) {
            const name = member.name && propertyName(member.name);
            if (!name || !isOpenMember(member) || isStatic(member))
                continue;
            if (ts_morph.ts.isMethodDeclaration(member) && member.body)
                proto.set(name, this.#evaluateNode(member));
            const value = ts_morph.ts.isPropertyDeclaration(member) && member.initializer && bare(member.initializer);
            if (value && isFunctionWithBody(value))
                props.set(name, this.#evaluateNode(value));
        }
        return { kind: 'instance', node: e, props, proto, getters: new Map(), of: made };
    }
}
function exportPaths(reader) {
    const found = [];
    const seen = new Set();
    const queue = [];
    const named = [...reader.named].sort(([a], [b]) => Number(a === 'default') - Number(b === 'default'));
    for (const [path, value] of named)
        queue.push({ path, value, depth: 1 });
    const common = reader.moduleExports;
    if (common.kind !== 'object')
        queue.push({ path: 'default', value: common, depth: 1 });
    else if (inheritedFrom(common).length > 0)
        found.push({ path: 'default', value: common });
    const roots = common === reader.commonJs ? [common] : [common, reader.commonJs];
    for (const root of roots) {
        seen.add(root);
        for (const [path, value] of membersOf(root)) {
            if (path !== '__esModule')
                queue.push({ path, value, depth: 1 });
        }
    }
    if (common.kind !== 'object')
        seen.delete(common);
    for (let at = 0; at < queue.length && found.length < MAX_EXPORTS; at += 1) {
        const item = queue[at];
        if (!item || seen.has(item.value))
            continue;
        seen.add(item.value);
        if (item.value.kind === 'instance' && item.value.of && seen.has(item.value.of))
            continue;
        if (item.value.kind !== 'object')
            found.push({ path: item.path, value: item.value });
        if (item.depth >= MAX_PATH)
            continue;
        const base = item.path === 'default' && common === item.value ? '' : `${item.path}.`;
        for (const [key, value] of membersOf(item.value))
            queue.push({ path: `${base}${key}`, value, depth: item.depth + 1 });
        const isWhole = item.value.props.size === 0 || inheritedFrom(item.value).length > 0;
        if (item.value.kind === 'object' && isWhole)
            found.push({ path: item.path, value: item.value });
    }
    return found;
}
function newValue(kind, node) {
    return {
        kind,
        node: node ?? ts_morph.ts.factory.createIdentifier('exports'),
        props: new Map(),
        proto: new Map(),
        getters: new Map(),
    };
}
function lookUp(scope, name) {
    for (let at = scope; at; at = at.parent) {
        const found = at.names.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function scopeOf(scope, name) {
    for (let at = scope; at; at = at.parent)
        if (at.names.has(name))
            return at;
    return scope;
}
function boundNames(name) {
    if (ts_morph.ts.isIdentifier(name))
        return [name.text];
    return name.elements.flatMap((element) => (ts_morph.ts.isBindingElement(element) ? boundNames(element.name) : []));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/package-files.js



/**
 * The declaration file that stands for a JavaScript file: beside it, or named by `types` of the package whose entry it
 * is. Both paths absolute; undefined where there is none. `root`: the folder at which the search for package.json ends.
 */
function declarationFileOf(file, root) {
    const beside = file.replace(/\.([cm]?)jsx?$/, '.d.$1ts');
    if (beside === file)
        return undefined;
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    const manifest = nearestManifest(file, root);
    return manifest && typesOf(manifest, file);
}
/**
 * The name, without its scope, of the package whose entry `file` is, by `main` and its like or as `index`; both paths
 * absolute. People call a default export by it.
 */
function packageNameOf(file, root) {
    const manifest = nearestManifest(file, root);
    if (!manifest)
        return undefined;
    const config = readManifest(manifest);
    const name = config?.['name'];
    if (!config || typeof name !== 'string' || !isEntryOf(config, manifest, file))
        return undefined;
    return name.replace(/^@[^/]*\//, '');
}
function nearestManifest(file, root) {
    for (let folder = external_node_path_.dirname(file);; folder = external_node_path_.dirname(folder)) {
        const manifest = external_node_path_.join(folder, 'package.json');
        if ((0,external_node_fs_.existsSync)(manifest))
            return manifest;
        if (folder === root || folder === external_node_path_.dirname(folder))
            return undefined;
    }
}
/** Undefined where the file holds no object. */
function readManifest(manifest) {
    const read = ts_morph.ts.readConfigFile(manifest, (name) => (0,external_node_fs_.readFileSync)(name, 'utf8'));
    const config = read.config;
    return isRecord(config) ? config : undefined;
}
/** What `exports` says of the package itself, by condition. */
function conditionsOf(config) {
    const all = config['exports'];
    if (!isRecord(all))
        return {};
    return isRecord(all['.']) ? all['.'] : all;
}
function isEntryOf(config, manifest, file) {
    const named = [
        config['main'],
        config['module'],
        config['source'],
        ...Object.values(conditionsOf(config)),
        './index.js',
        './src/index.js',
    ];
    const folder = external_node_path_.dirname(manifest);
    return named.some((name) => typeof name === 'string' && withoutEnding(external_node_path_.resolve(folder, name)) === withoutEnding(file));
}
function typesOf(manifest, file) {
    const config = readManifest(manifest);
    if (!config || !isEntryOf(config, manifest, file))
        return undefined;
    const types = [config['types'], config['typings'], conditionsOf(config)['types']].find((name) => typeof name === 'string');
    if (typeof types !== 'string')
        return undefined;
    const declaration = external_node_path_.resolve(external_node_path_.dirname(manifest), types);
    return declaration.endsWith('.d.ts') && (0,external_node_fs_.existsSync)(declaration) ? declaration : undefined;
}
function withoutEnding(file) {
    return file.replace(/\.[cm]?[jt]sx?$/, '');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/src/generate/referenced-files.js
var referenced_files = __webpack_require__(15644);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/package-providers.js
/** Components of packages that have to stand around others: routers, and what gives a client or a store to hooks. */





const package_providers_MAX_FILES = 80;
const MAX_WRAPPERS = 3;
const package_providers_WALL_MS = 2_000;
/** What renders needs these by itself, and not what it renders. */
const OWN = /^(?:react|react-dom|@testing-library\/.*)(?:\/|$)/;
/** A router for a page that has no address. */
const ROUTER = /^Memory\w*Router$/;
/** Names of the components that code or tests of the project put around others: `QueryClientProvider`. */
function providersInUse(projectRoot) {
    const deadline = Date.now() + package_providers_WALL_MS;
    const names = new Set();
    for (const file of sourceFiles(projectRoot)) {
        if (Date.now() > deadline)
            break;
        if (!/\.[jt]sx$/.test(file))
            continue;
        for (const [, name = ''] of (readText(file) ?? '').matchAll(/<(\w+Provider)\b/g))
            names.add(name);
    }
    return names;
}
/** Of the packages that a file leads to: what the project puts around others, and routers, as far as their props can be made. */
function packageProviders(source, inUse, reading) {
    const { checker } = reading;
    const found = new Map();
    for (const { name, module, at } of packagesBehind(source, reading)) {
        for (const exported of checker.getExportsOfModule(module)) {
            if (!inUse.has(exported.getName()) && !ROUTER.test(exported.getName()))
                continue;
            const target = exported.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
            const props = package_providers_propsOf(checker.getTypeOfSymbolAtLocation(target, at), { name, module, at }, reading);
            if (!props || found.has(target))
                continue;
            const ref = { file: (0,referenced_files/* fileOfPackage */.eD)(name), path: exported.getName() };
            found.set(target, { ref, props: { name: 'props', type: props, optional: false, rest: false } });
        }
    }
    return [...found.values()].slice(0, MAX_WRAPPERS);
}
/** Packages that the file imports, itself or by what it imports of the project; in the order of the imports. */
function packagesBehind(source, { checker, locate }) {
    const seen = new Set([source]);
    const packages = new Map();
    for (const file of seen) {
        for (const statement of file.statements) {
            if (!ts_morph.ts.isImportDeclaration(statement) && !ts_morph.ts.isExportDeclaration(statement))
                continue;
            const specifier = statement.moduleSpecifier;
            const module = specifier && checker.getSymbolAtLocation(specifier);
            const target = module?.declarations?.find(ts_morph.ts.isSourceFile);
            if (!module || !ts_morph.ts.isStringLiteral(specifier))
                continue;
            const isOwn = target !== undefined && locate(target) !== undefined;
            if (isOwn && seen.size < package_providers_MAX_FILES)
                seen.add(target);
            const { text: name } = specifier;
            if (!isOwn && !/^[.#]/.test(name) && !OWN.test(name))
                packages.set(name, { name, module, at: specifier });
        }
    }
    return [...packages.values()];
}
/** What a component around others can not do without; undefined where it takes no children, or takes what nobody can make. */
function package_providers_propsOf(component, of, reading) {
    const { checker } = reading;
    const [signature] = [...component.getCallSignatures(), ...component.getConstructSignatures()];
    const [first] = signature?.getParameters() ?? [];
    const type = first && checker.getTypeOfSymbolAtLocation(first, of.at);
    if (!type?.getProperty('children'))
        return undefined;
    const needed = type
        .getProperties()
        .filter((prop) => prop.getName() !== 'children' && !(prop.flags & ts_morph.ts.SymbolFlags.Optional))
        .map((prop) => [prop.getName(), madeOf(checker.getTypeOfSymbolAtLocation(prop, of.at), of, reading)]);
    if (needed.some(([, made]) => needsService(made)))
        return undefined;
    return { k: 'object', props: needed.map(([name, made]) => [name, made, false]) };
}
/** A class of the same package that asks for nothing is made; all else is a value of its type. */
function madeOf(type, { name, module, at }, { checker, tree }) {
    const own = checker.getExportsOfModule(module).find((one) => one.getName() === type.symbol?.getName());
    const target = own && own.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own;
    const made = target && checker.getTypeOfSymbolAtLocation(target, at).getConstructSignatures();
    const isFree = made?.some((one) => one.getParameters().every((given) => isOptional(given)));
    if (own && isFree && target === type.symbol)
        return { k: 'instance', of: { file: (0,referenced_files/* fileOfPackage */.eD)(name), path: own.getName() }, params: [] };
    return tree(type, at);
}
function isOptional({ valueDeclaration: declared }) {
    return (declared !== undefined && ts_morph.ts.isParameter(declared) && (declared.questionToken ?? declared.initializer) !== undefined);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/patterns.js
/** The regular expressions that a function's text is matched with: literals in it, and constants of its module that it names. */

function patternsOf(file) {
    const source = ts_morph.ts.createSourceFile(file.path, file.text, ts_morph.ts.ScriptTarget.Latest, true);
    const constants = new Map(source.statements.flatMap(constantsOf));
    const found = [];
    const visit = (node, own) => {
        const inside = own.filter(({ start, end }) => start < node.end && node.pos < end);
        if (inside.length === 0)
            return;
        const pattern = patternOf(node) ?? (ts_morph.ts.isIdentifier(node) ? constants.get(node.text) : undefined);
        const owner = smallestAround(node, inside);
        if (pattern && owner !== undefined)
            found.push({ function: owner, ...pattern });
        ts_morph.ts.forEachChild(node, (child) => visit(child, inside));
    };
    visit(source, file.functions);
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
function constantsOf(statement) {
    if (!ts_morph.ts.isVariableStatement(statement))
        return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
        const pattern = initializer && patternOf(initializer);
        return pattern && ts_morph.ts.isIdentifier(name) ? [[name.text, pattern]] : [];
    });
}
function patternOf(node) {
    if (ts_morph.ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }
    if (!ts_morph.ts.isNewExpression(node) || !ts_morph.ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp')
        return undefined;
    const [source, flags] = node.arguments ?? [];
    if (!source || !ts_morph.ts.isStringLiteralLike(source) || (flags && !ts_morph.ts.isStringLiteralLike(flags)))
        return undefined;
    return { source: source.text, flags: flags?.text ?? '' };
}
function smallestAround(node, functions) {
    const around = functions.filter(({ start, end }) => start <= node.getStart() && node.end <= end);
    return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/pattern.js
const DIGITS = [...'0123456789'];
const WORD = [...'abcxyzABZ019_'];
const SPACES = [' ', '\t', '\n'];
const ANY = [...'aB1 -_.~'];
const EMPTY = { k: 'text', text: '' };
const MANY = 3;
const MAX_NODES = 3000;
/** Reads the source of a regular expression; undefined where it is not understood or too large. */
function parsePattern(source) {
    const parser = new Parser(source);
    return parser.whole();
}
class Parser {
    #source;
    #at = 0;
    #groups = 0;
    #nodes = 0;
    #hasFailed = false;
    constructor(source) {
        this.#source = source;
    }
    get atEnd() {
        return this.#at >= this.#source.length;
    }
    /** The whole source as one pattern; undefined where something was not understood. */
    whole() {
        const pattern = this.choice();
        return this.#isUnderstood() ? pattern : undefined;
    }
    #isUnderstood() {
        return this.atEnd && !this.#hasFailed;
    }
    choice() {
        const branches = [this.#sequence()];
        while (this.#take('|'))
            branches.push(this.#sequence());
        const [only] = branches;
        return branches.length === 1 && only ? only : { k: 'choice', of: branches };
    }
    #sequence() {
        const parts = [];
        while (!this.atEnd && !this.#hasFailed && !this.#sees('|') && !this.#sees(')')) {
            this.#nodes += 1;
            if (this.#nodes > MAX_NODES)
                this.#hasFailed = true;
            parts.push(this.#quantified(this.#atom()));
        }
        return { k: 'sequence', of: parts.filter((p) => p !== EMPTY) };
    }
    #atom() {
        const char = this.#source[this.#at] ?? '';
        this.#at += 1;
        if (char === '(')
            return this.#group();
        if (char === '[')
            return { k: 'set', of: this.#characterClass() };
        if (char === '.')
            return { k: 'set', of: ANY };
        if (char === '^' || char === '$')
            return EMPTY;
        if (char === '\\')
            return this.#escape();
        return { k: 'text', text: char };
    }
    #group() {
        const isLook = this.#take('?=') || this.#take('?!') || this.#take('?<=') || this.#take('?<!');
        if (!isLook && !this.#take('?:')) {
            const named = /^\?<[\w$]+>/.exec(this.#source.slice(this.#at, this.#at + 60));
            if (named)
                this.#at += named[0].length;
            else if (this.#sees('?'))
                this.#skipFlags();
        }
        this.#groups += 1;
        const index = this.#groups;
        const inner = this.choice();
        if (!this.#take(')'))
            this.#hasFailed = true;
        return isLook ? EMPTY : { k: 'group', of: inner, index };
    }
    /** `(?i:…)` */
    #skipFlags() {
        const flags = /^\?[a-z-]*:/.exec(this.#source.slice(this.#at, this.#at + 12));
        if (flags)
            this.#at += flags[0].length;
        else
            this.#hasFailed = true;
    }
    #quantified(atom) {
        let min = 1;
        let max = 1;
        const counts = /^\{(\d+)(,(\d*))?\}/.exec(this.#source.slice(this.#at, this.#at + 16));
        if (this.#take('*'))
            [min, max] = [0, MANY];
        else if (this.#take('+'))
            [min, max] = [1, MANY];
        else if (this.#take('?'))
            [min, max] = [0, 1];
        else if (counts) {
            this.#at += counts[0].length;
            min = Number(counts[1]);
            if (!counts[2])
                max = min;
            else
                max = counts[3] ? Number(counts[3]) : min + MANY;
        }
        else
            return atom;
        this.#take('?');
        if (atom === EMPTY)
            return EMPTY;
        return { k: 'repeat', of: atom, min: Math.min(min, 40), max: Math.min(max, 40) };
    }
    #escape() {
        const char = this.#source[this.#at] ?? '';
        this.#at += 1;
        if (char === 'b' || char === 'B')
            return EMPTY;
        if (/[1-9]/.test(char))
            return { k: 'back', index: Number(char) };
        if (char === 'k') {
            this.#at = this.#source.indexOf('>', this.#at) + 1 || this.#source.length;
            return EMPTY;
        }
        const set = this.#escapedSet(char);
        return set.length === 1 ? { k: 'text', text: set[0] ?? '' } : { k: 'set', of: set };
    }
    /** The characters that an escape stands for, after its first letter was read. */
    #escapedSet(char) {
        switch (char) {
            case 'd':
                return DIGITS;
            case 'w':
                return WORD;
            case 's':
                return SPACES;
            case 'D':
            case 'S':
                return [...'aZ-_'];
            case 'W':
                return [...' -.!'];
            case 'n':
                return ['\n'];
            case 't':
                return ['\t'];
            case 'r':
                return ['\r'];
            case 'f':
                return ['\f'];
            case 'v':
                return ['\v'];
            case '0':
                return ['\0'];
            case 'x':
            case 'u':
            case 'p':
            case 'P':
            case 'c':
                return this.#codePoint(char);
            default:
                return [char];
        }
    }
    #codePoint(kind) {
        const rest = this.#source.slice(this.#at, this.#at + 40);
        const match = /^(?:\{([^}]*)\}|([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))/.exec(rest);
        if (!match || kind === 'c')
            return [kind];
        if (kind === 'p' || kind === 'P') {
            this.#at += match[0].length;
            return [...'aZé1_'];
        }
        const digits = kind === 'x' ? rest.slice(0, 2) : (match[1] ?? match[2] ?? '');
        this.#at += kind === 'x' ? 2 : match[0].length;
        const code = Number.parseInt(digits, 16);
        return code >= 0 && code <= 0x10ffff ? [String.fromCodePoint(code)] : ['a'];
    }
    #characterClass() {
        const isNegated = this.#take('^');
        const members = [];
        const ranges = [];
        while (!this.atEnd && !this.#sees(']')) {
            const low = this.#classAtom();
            const [from] = low;
            if (low.length === 1 && from && this.#sees('-') && this.#source[this.#at + 1] !== ']') {
                this.#at += 1;
                const [to] = this.#classAtom();
                if (to)
                    ranges.push([from, to]);
            }
            else
                members.push(...low);
        }
        if (!this.#take(']'))
            this.#hasFailed = true;
        if (isNegated)
            return others(members, ranges);
        return [...new Set([...members, ...ranges.flatMap(([from, to]) => rangeSamples(from, to))])];
    }
    #classAtom() {
        const char = this.#source[this.#at] ?? '';
        this.#at += 1;
        if (char !== '\\')
            return [char];
        const escaped = this.#source[this.#at] ?? '';
        this.#at += 1;
        return escaped === 'b' ? ['\b'] : this.#escapedSet(escaped);
    }
    #sees(text) {
        return this.#source.startsWith(text, this.#at);
    }
    #take(text) {
        if (!this.#sees(text))
            return false;
        this.#at += text.length;
        return true;
    }
}
/** Both ends of a range and what lies between, at most a dozen. */
function rangeSamples(from, to) {
    const low = from.codePointAt(0) ?? 0;
    const high = to.codePointAt(0) ?? low;
    const step = Math.max(1, Math.floor((high - low) / 10));
    const samples = [];
    for (let code = low; code <= high; code += step)
        samples.push(String.fromCodePoint(code));
    if (high > low)
        samples.push(to);
    return samples;
}
function others(members, ranges) {
    const candidates = [...'abzAZ019 -_.,~#é'];
    const free = candidates.filter((c) => !members.includes(c) && !ranges.some(([from, to]) => from <= c && c <= to));
    return free.length > 0 ? free : ['\u2603'];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/random.js
/** Numbers in [0, 1) that depend on the seed alone. */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/regex-strings.js


const MAX_LENGTH = 60;
const MIN_QUOTA = 6;
/**
 * Strings for every pattern, at most `limit` in all: each branch and each optional part is shown once in a string that
 * matches, then come strings that match but for one place, a prefix or a suffix. The same seed gives the same strings.
 */
function regexStrings(patterns, seed, limit) {
    const unique = [...new Map(patterns.map((p) => [`${p.source}/${p.flags}`, p])).values()];
    const quota = Math.max(MIN_QUOTA, Math.floor(limit / Math.max(1, unique.length)));
    const random = seededRandom(seed);
    const lists = unique.map((p) => stringsOf(p, random, quota));
    const all = new Set();
    const longest = Math.max(0, ...lists.map((list) => list.length));
    for (let i = 0; i < longest && all.size < limit; i += 1) {
        for (const list of lists) {
            const text = list[i];
            if (text !== undefined && all.size < limit)
                all.add(text);
        }
    }
    return [...all];
}
function stringsOf(source, random, quota) {
    const pattern = parsePattern(source.source);
    if (!pattern)
        return [];
    const parents = new Map();
    const decisions = collectDecisions(pattern, parents);
    const matching = new Set();
    const room = Math.max(3, Math.ceil(quota * 0.6));
    matching.add(new Writer(random, new Map()).write(pattern));
    for (const decision of decisions) {
        if (matching.size >= room)
            break;
        matching.add(new Writer(random, forcedBy(decision, parents)).write(pattern));
    }
    for (let i = 0; i < 12 && matching.size < room; i += 1)
        matching.add(new Writer(random, new Map()).write(pattern));
    const good = [...matching].filter((text) => text.length <= MAX_LENGTH);
    const all = new Set(good);
    for (let i = 0; all.size < quota && i < quota * 2 && good.length > 0; i += 1) {
        const text = good[Math.floor(i / SPOILERS.length) % good.length] ?? '';
        const spoil = SPOILERS[i % SPOILERS.length];
        if (spoil)
            all.add(spoil(text, random));
    }
    return [...all];
}
/** Ways to miss a match narrowly, or to match only where an anchor or a flag is gone. */
const SPOILERS = [
    (text) => `x${text}`,
    (text) => `${text}x`,
    (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
    (text, random) => withoutAt(text, Math.floor(random() * text.length)),
    (text) => ` ${text} `,
    (text) => `${text}${text}`,
    (text) => `-${text}`,
];
function withoutAt(text, at) {
    return text.slice(0, at) + text.slice(at + 1);
}
/** Decisions from the outside in; `parents` tells what must be decided for a node to be written at all. */
function collectDecisions(root, parents) {
    const found = [];
    const queue = [root];
    for (let at = 0; at < queue.length; at += 1) {
        const node = queue[at];
        if (!node)
            continue;
        const children = node.k === 'sequence' || node.k === 'choice' ? node.of : 'of' in node && node.k !== 'set' ? [node.of] : [];
        children.forEach((child, i) => {
            const choice = node.k === 'choice' ? i : node.k === 'repeat' ? Math.max(1, node.min) : 0;
            parents.set(child, { node, choice });
            queue.push(child);
        });
        if (node.k === 'choice')
            found.push(...node.of.map((_, choice) => ({ node, choice })));
        if (node.k === 'repeat') {
            for (const choice of new Set([node.min, node.max, Math.min(node.max, node.min + 1)]))
                found.push({ node, choice });
        }
    }
    return found;
}
function forcedBy(decision, parents) {
    const forced = new Map([[decision.node, decision.choice]]);
    for (let at = parents.get(decision.node); at; at = parents.get(at.node))
        forced.set(at.node, at.choice);
    return forced;
}
class Writer {
    #random;
    #forced;
    #groups = new Map();
    #length = 0;
    constructor(random, forced) {
        this.#random = random;
        this.#forced = forced;
    }
    write(node) {
        if (this.#length > MAX_LENGTH * 2)
            return '';
        switch (node.k) {
            case 'text':
                this.#length += node.text.length;
                return node.text;
            case 'set':
                this.#length += 1;
                return node.of[this.#below(node.of.length)] ?? '';
            case 'sequence':
                return node.of.map((part) => this.write(part)).join('');
            case 'choice': {
                const chosen = node.of[this.#forced.get(node) ?? this.#below(node.of.length)];
                return chosen ? this.write(chosen) : '';
            }
            case 'repeat': {
                const times = this.#forced.get(node) ?? node.min + this.#below(Math.min(node.max - node.min, 2) + 1);
                return Array.from({ length: times }, () => this.write(node.of)).join('');
            }
            case 'group': {
                const text = this.write(node.of);
                this.#groups.set(node.index, text);
                return text;
            }
            case 'back':
                return this.#groups.get(node.index) ?? '';
        }
    }
    #below(limit) {
        return Math.floor(this.#random() * limit);
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/pool.js



const LIMIT = 400;
const MAX_STRING = 60;
/**
 * Values that the literals of a file suggest: themselves first, then their neighbours. At most 400 of a kind. Those of base come after
 * head's: what the change took out is where the two part.
 */
function poolOf(file, seed) {
    const texts = [file.text, ...(file.baseText === undefined ? [] : [file.baseText])];
    const found = collect(texts.map((text) => ts_morph.ts.createSourceFile(file.path, text, ts_morph.ts.ScriptTarget.Latest, true)));
    return {
        numbers: numberPool(found),
        strings: stringPool(found),
        regexStrings: regexStrings(found.patterns, seed, LIMIT),
        keys: [...found.keys].slice(0, LIMIT),
    };
}
function collect(sources) {
    const found = {
        numbers: new Set(),
        strings: new Set(),
        separators: new Set(),
        patterns: [],
        keys: new Set(),
        usesDates: sources.some(({ text }) => /\bDate\b/.test(text)),
    };
    const constants = new Map();
    const visit = (node) => {
        if (ts_morph.ts.isImportDeclaration(node) || ts_morph.ts.isTypeAliasDeclaration(node) || ts_morph.ts.isInterfaceDeclaration(node)) {
            addTypeLiterals(node, found);
            return;
        }
        if (isMessage(node))
            return;
        if (ts_morph.ts.isVariableDeclaration(node) && ts_morph.ts.isIdentifier(node.name) && node.initializer) {
            const value = fold(node.initializer, constants);
            if (value !== undefined)
                constants.set(node.name.text, value);
        }
        addLiteral(node, found, constants);
        ts_morph.ts.forEachChild(node, visit);
    };
    for (const source of sources)
        visit(source);
    return found;
}
/** Literals of union types: `'a' | 'b'`. */
function addTypeLiterals(node, found) {
    if (ts_morph.ts.isImportDeclaration(node))
        return;
    const visit = (child) => {
        if (ts_morph.ts.isLiteralTypeNode(child) && ts_morph.ts.isStringLiteral(child.literal))
            addString(child.literal.text, found);
        ts_morph.ts.forEachChild(child, visit);
    };
    visit(node);
}
/** What is only said to people or names a module. */
function isMessage(node) {
    if (ts_morph.ts.isExpressionStatement(node) && ts_morph.ts.isStringLiteral(node.expression))
        return true;
    if (ts_morph.ts.isNewExpression(node))
        return /Error$/.test(node.expression.getText().slice(-40));
    if (!ts_morph.ts.isCallExpression(node))
        return false;
    return /^(?:console\.\w+|require|debug|log(?:ger)?\.\w+)$/.test(node.expression.getText().slice(0, 40));
}
function addLiteral(node, found, constants) {
    if (ts_morph.ts.isNumericLiteral(node))
        found.numbers.add(Number(node.text));
    else if (ts_morph.ts.isStringLiteralLike(node))
        addString(node.text, found);
    else if (ts_morph.ts.isTemplateHead(node) || ts_morph.ts.isTemplateMiddle(node) || ts_morph.ts.isTemplateTail(node))
        addString(node.text, found);
    else if (ts_morph.ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const source = node.text.slice(1, end);
        found.patterns.push({ source, flags: node.text.slice(end + 1) });
        for (const character of excludedBy(source))
            addString(character, found);
    }
    else if (ts_morph.ts.isNewExpression(node) || ts_morph.ts.isCallExpression(node))
        addConstructed(node, found);
    else if (ts_morph.ts.isBinaryExpression(node) || ts_morph.ts.isPrefixUnaryExpression(node)) {
        const value = fold(node, constants);
        if (value !== undefined)
            found.numbers.add(value);
    }
    else if (ts_morph.ts.isPropertyAssignment(node) || ts_morph.ts.isEnumMember(node)) {
        const key = propertyName(node.name);
        if (key !== undefined)
            addString(key, found);
    }
    else if (ts_morph.ts.isPropertyAccessExpression(node) || ts_morph.ts.isElementAccessExpression(node)) {
        const key = accessedName(node);
        if (key !== undefined && !isCallee(node) && node.expression.kind !== ts_morph.ts.SyntaxKind.ThisKeyword)
            found.keys.add(key);
    }
    else if (ts_morph.ts.isBindingElement(node) && ts_morph.ts.isObjectBindingPattern(node.parent)) {
        const key = propertyName((node.propertyName ?? node.name));
        if (key !== undefined)
            found.keys.add(key);
    }
}
/** Characters that stand in the negated classes of a pattern: it takes all but these. */
function excludedBy(pattern) {
    return [...pattern.matchAll(/\[\^((?:[^\]\\]|\\.)*)\]/g)].flatMap(([, inside = '']) => [...inside.matchAll(/\\?([^\w\s])(?!-)/g)].map(([, character = '']) => character));
}
function isCallee(node) {
    return ts_morph.ts.isCallExpression(node.parent) && node.parent.expression === node;
}
function addConstructed(node, found) {
    const [first, second] = node.arguments ?? [];
    const name = node.expression.getText().slice(-30);
    if (/(?:^|\.)RegExp$/.test(name) && first && ts_morph.ts.isStringLiteralLike(first)) {
        found.patterns.push({ source: first.text, flags: second && ts_morph.ts.isStringLiteralLike(second) ? second.text : '' });
    }
    if (/\.(?:split|join|indexOf|includes|startsWith|endsWith)$/.test(name) && first && ts_morph.ts.isStringLiteralLike(first)) {
        found.separators.add(first.text);
    }
}
function addString(text, found) {
    if (text.length > MAX_STRING)
        return;
    if (text.length <= 3 && /^[^\w]+$/.test(text))
        found.separators.add(text);
    found.strings.add(text);
    // Requests hold their headers by names in lower case.
    if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+$/.test(text))
        found.keys.add(text.toLowerCase());
}
/** The value of arithmetic over literals and constants of the file; undefined where something else takes part. */
function fold(expression, constants) {
    if (!ts_morph.ts.isExpression(expression))
        return undefined;
    const e = bare(expression);
    if (ts_morph.ts.isNumericLiteral(e))
        return Number(e.text);
    if (ts_morph.ts.isIdentifier(e))
        return constants.get(e.text);
    if (ts_morph.ts.isPrefixUnaryExpression(e) && e.operator === ts_morph.ts.SyntaxKind.MinusToken) {
        const value = fold(e.operand, constants);
        return value === undefined ? undefined : -value;
    }
    if (ts_morph.ts.isCallExpression(e) && e.expression.getText() === 'Math.pow') {
        const [base, exponent] = e.arguments.map((arg) => fold(arg, constants));
        return base === undefined || exponent === undefined ? undefined : finite(base ** exponent);
    }
    if (!ts_morph.ts.isBinaryExpression(e))
        return undefined;
    const left = fold(e.left, constants);
    const right = fold(e.right, constants);
    if (left === undefined || right === undefined)
        return undefined;
    return finite(apply(e.operatorToken.kind, left, right));
}
function apply(operator, left, right) {
    switch (operator) {
        case ts_morph.ts.SyntaxKind.PlusToken:
            return left + right;
        case ts_morph.ts.SyntaxKind.MinusToken:
            return left - right;
        case ts_morph.ts.SyntaxKind.AsteriskToken:
            return left * right;
        case ts_morph.ts.SyntaxKind.SlashToken:
            return left / right;
        case ts_morph.ts.SyntaxKind.PercentToken:
            return left % right;
        case ts_morph.ts.SyntaxKind.AsteriskAsteriskToken:
            return left ** right;
        case ts_morph.ts.SyntaxKind.LessThanLessThanToken:
            return left << right;
        default:
            return Number.NaN;
    }
}
function finite(value) {
    return Number.isFinite(value) ? value : undefined;
}
function numberPool(found) {
    const own = [...found.numbers].filter(Number.isFinite);
    const pool = new Set(own);
    const near = [
        (n) => n + 1,
        (n) => n - 1,
        (n) => -n,
        (n) => n / 2,
        (n) => n * 10,
        (n) => n * 2,
        (n) => n + 0.5,
        (n) => n * 1.5,
        (n) => -n - 1,
    ];
    for (const neighbour of near)
        for (const n of own)
            pool.add(neighbour(n));
    if (found.usesDates)
        for (const instant of DATES)
            pool.add(instant);
    return [...pool].filter((n) => Number.isFinite(n) && !Object.is(n, -0)).slice(0, LIMIT);
}
/** Instants where calendars turn: the epoch, a leap day, the ends of a year and of a month, a Sunday. */
const DATES = [
    '1970-01-01',
    '2000-02-29',
    '2023-12-31T23:59:59.999Z',
    '2024-01-01',
    '2024-02-29',
    '2024-03-31',
    '2024-06-30',
].map((text) => Date.parse(text));
function stringPool(found) {
    const own = [...found.strings];
    const pool = new Set(own);
    const words = own.filter((s) => s !== '');
    const change = [
        (s) => (s === s.toUpperCase() ? s.toLowerCase() : s.toUpperCase()),
        (s) => s.trim(),
        (s) => s.charAt(0).toUpperCase() + s.slice(1),
        (s) => `${s}x`,
        (s) => `x${s}`,
        (s) => ` ${s} `,
        (s) => s.slice(0, -1),
        (s) => s + s,
        (s) => `1${s}`,
    ];
    for (const separator of found.separators) {
        for (const text of [
            `a${separator}b`,
            `${separator}a`,
            `a${separator}`,
            `a${separator}b${separator}c`,
            `a${separator}${separator}b`,
            separator,
        ]) {
            pool.add(text);
        }
        for (const [i, word] of words.slice(0, 12).entries())
            pool.add(`${word}${separator}${words[(i + 1) % words.length] ?? ''}`);
    }
    for (const make of change)
        for (const s of words)
            pool.add(make(s));
    if (found.usesDates)
        for (const text of ['2024-02-29', '2023-12-31T23:59:59.999Z', '2024-01-01T00:00:00Z'])
            pool.add(text);
    return [...pool].slice(0, LIMIT);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/program.js




/** Throws when `deadline` (epoch milliseconds) is passed. */
function checkTime(deadline) {
    if (Date.now() > deadline)
        throw new Error('time is up');
}
/** Used where the project says nothing. */
const DEFAULTS = {
    strict: true,
    target: ts_morph.ts.ScriptTarget.ESNext,
    module: ts_morph.ts.ModuleKind.ESNext,
    moduleResolution: ts_morph.ts.ModuleResolutionKind.Bundler,
    jsx: ts_morph.ts.JsxEmit.Preserve,
    esModuleInterop: true,
};
/**
 * Loads the requested files with the tsconfig's options and what they import, never the whole project.
 * Throws when `deadline` (epoch milliseconds) is passed. Memory is bounded by the process.
 */
function loadProgram(request, deadline) {
    const options = compilerOptions(request);
    const disk = new ts_morph/* Project */.MMY({ skipLoadingLibFiles: true }).getFileSystem();
    const bounded = Object.create(disk);
    bounded.readFileSync = (file, encoding) => {
        checkTime(deadline);
        return disk.readFileSync(file, encoding);
    };
    const project = new ts_morph/* Project */.MMY({ compilerOptions: options, fileSystem: bounded, skipAddingFilesFromTsConfig: true });
    for (const file of request.files) {
        project.createSourceFile(external_node_path_.join(request.repository, sourceName(file.path)), file.text, { overwrite: true });
    }
    const declared = new Map();
    for (const file of request.files) {
        const declaration = declarationFileOf(external_node_path_.join(request.repository, file.path), request.repository);
        if (declaration && project.addSourceFileAtPathIfExists(declaration))
            declared.set(file.path, declaration);
    }
    const program = project.getProgram().compilerObject;
    const files = new Map();
    for (const file of request.files) {
        const loaded = program.getSourceFile(external_node_path_.join(request.repository, sourceName(file.path)));
        if (loaded)
            files.set(file.path, loaded);
    }
    const declarations = new Map();
    for (const [file, declaration] of declared) {
        const loaded = program.getSourceFile(declaration);
        if (loaded)
            declarations.set(file, loaded);
    }
    return { checker: program.getTypeChecker(), files, declarations };
}
/** Those of the project, as far as they say how its files are read and found. */
function compilerOptions(request) {
    const own = request.tsconfig ? readTsconfig(request.tsconfig) : {};
    const base = request.tsconfig ? { ...own } : { ...DEFAULTS };
    if (base.module === undefined && base.moduleResolution === undefined) {
        base.module = ts_morph.ts.ModuleKind.ESNext;
        base.moduleResolution = ts_morph.ts.ModuleResolutionKind.Bundler;
    }
    // Ambient packages cost more than all else; the one that most sources speak of is enough.
    base.types = own.types ?? (hasNodeTypes(request) ? ['node'] : []);
    return {
        ...base,
        allowJs: true,
        checkJs: own.checkJs ?? false,
        noEmit: true,
        skipLibCheck: true,
        noLib: false,
        strictNullChecks: true,
        noUncheckedIndexedAccess: false,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
        composite: false,
        incremental: false,
        maxNodeModuleJsDepth: 0,
    };
}
/** The options of a tsconfig with what it extends; an unreadable file counts as one without options. */
function readTsconfig(file) {
    const read = ts_morph.ts.readConfigFile(file, (name) => ts_morph.ts.sys.readFile(name));
    if (read.error)
        return {};
    const host = {
        useCaseSensitiveFileNames: true,
        fileExists: (name) => ts_morph.ts.sys.fileExists(name),
        readFile: (name) => ts_morph.ts.sys.readFile(name),
        readDirectory: () => [],
    };
    return ts_morph.ts.parseJsonConfigFileContent(read.config, host, external_node_path_.dirname(file)).options;
}
function hasNodeTypes(request) {
    if (!request.files.some((f) => /\b(?:Buffer|process|NodeJS|require)\b|['"](?:node:|fs|path|stream|events|http)/.test(f.text))) {
        return false;
    }
    for (let at = request.projectRoot;; at = external_node_path_.dirname(at)) {
        if (ts_morph.ts.sys.fileExists(external_node_path_.join(at, 'node_modules/@types/node/index.d.ts')))
            return true;
        if (at === request.repository || at === external_node_path_.dirname(at))
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/providers.js
/** Components that have to stand around others: those that give a context which has no value without them. */






const providers_MAX_FILES = 80;
const MAX_PROVIDERS = 3;
/** The providers of contexts that the file reads, by itself or through what it imports; in a stable order. */
function providersFor(file, request) {
    const found = [];
    for (const { name, text } of importedFiles(file, request)) {
        const contexts = emptyContexts(sourceOf(name, text));
        if (contexts.size === 0)
            continue;
        const importers = importersOf(name, request, []).map((one) => ({ file: one.path, text: one.text }));
        for (const candidate of [{ file: name, text }, ...importers]) {
            const giver = exportedValues(sourceOf(candidate.file, candidate.text)).find((one) => gives(one, contexts));
            if (giver)
                found.push({ ...candidate, export: giver.path });
        }
    }
    return found.slice(0, MAX_PROVIDERS);
}
/** The file and what it leads to in the repository. */
function* importedFiles(file, { repository }) {
    const seen = new Set([file.path]);
    const open = [{ name: file.path, text: file.text }];
    for (let next = open.shift(); next; next = open.shift()) {
        yield next;
        for (const { fileName: specifier } of ts_morph.ts.preProcessFile(next.text).importedFiles) {
            if (seen.size >= providers_MAX_FILES)
                break;
            const file = importedFile(repository, external_node_path_.join(repository, next.name), specifier);
            const name = file === undefined ? '' : external_node_path_.relative(repository, file).split(external_node_path_.sep).join('/');
            const text = file !== undefined && /\.[jt]sx?$/.test(name) && !seen.has(name) ? readText(file) : undefined;
            if (text === undefined)
                continue;
            seen.add(name);
            open.push({ name, text });
        }
    }
}
function sourceOf(name, text) {
    return ts_morph.ts.createSourceFile(name, text, ts_morph.ts.ScriptTarget.Latest, true);
}
/** Names of contexts that are made without a value: `const ApiContext = createContext<ShopApi | undefined>(undefined)`. */
function emptyContexts(source) {
    const names = new Set();
    for (const statement of source.statements) {
        if (!ts_morph.ts.isVariableStatement(statement))
            continue;
        for (const { name, initializer } of statement.declarationList.declarations) {
            if (!ts_morph.ts.isIdentifier(name) || !initializer || !ts_morph.ts.isCallExpression(initializer))
                continue;
            const isContext = /^(?:\w+\.)?createContext$/.test(initializer.expression.getText());
            const [value] = initializer.arguments;
            if (isContext && /^(?:undefined|null|)$/.test(value?.getText().replace(/\s+as\s.*$/s, '') ?? ''))
                names.add(name.text);
        }
    }
    return names;
}
/** True for a component in which `<ApiContext …>` or `<ApiContext.Provider …>` stands. */
function gives({ value: { node } }, contexts) {
    const visit = (inner) => {
        const isTag = ts_morph.ts.isJsxOpeningElement(inner) || ts_morph.ts.isJsxSelfClosingElement(inner);
        if (isTag && contexts.has(inner.tagName.getText().replace(/\.Provider$/, '')))
            return true;
        return ts_morph.ts.forEachChild(inner, visit) ?? false;
    };
    return visit(node);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/replaceable.js
/** What the code of a file reaches without being handed it, as far as it is wanted. */
function replaceableIn(exported, shapes, isWanted = () => true) {
    try {
        const type = shapes.fetched(exported);
        const reaches = shapes.reached().filter(isWanted);
        return {
            ...(reaches.length > 0 ? { reaches } : {}),
            ...(type ? { replaces: [{ place: { global: 'fetch' }, type }] } : {}),
        };
    }
    catch {
        return {}; // the time is up, which is told where types are read
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/ways.js




/** At most so many entries for a changed function that is not exported itself. */
const MAX_WAYS = 6;
/**
 * The exports that are, hold or reach a changed function, in the order of the file's exports. A function that is given
 * away while the module loads (`register('x', function () {…})`) may work behind any export.
 */
function waysTo(file, source) {
    const values = exportedValues(source);
    const graph = callGraph(source);
    const reaches = values.map((exported) => ({ exported, reach: graph.reachOf(nodesOf(exported)) }));
    const ids = new Map();
    for (const changed of file.functions) {
        const found = nearest(reaches, changed);
        const chosen = found.length === 0 && isGivenAway(source, changed) ? values.slice(0, MAX_WAYS) : found;
        for (const exported of chosen)
            ids.set(exported, [...(ids.get(exported) ?? []), changed.id]);
    }
    return values.flatMap((exported) => {
        const functionIds = ids.get(exported);
        return functionIds ? [{ exported, functionIds }] : [];
    });
}
/** Exports of another file whose code speaks of one of `names`, by which that file imports the changed one. */
function waysThrough(source, names, functionIds) {
    const graph = callGraph(source);
    return exportedValues(source)
        .filter((exported) => [...graph.reachOf(nodesOf(exported)).names].some((name) => names.has(name)))
        .map((exported) => ({ exported, functionIds }));
}
function nearest(reaches, changed) {
    const distances = reaches.flatMap(({ exported, reach }) => {
        const distance = reach.distanceTo(changed);
        return distance === undefined ? [] : [{ exported, distance }];
    });
    const direct = distances.filter((d) => d.distance === 0);
    const chosen = direct.length > 0 ? direct : distances.sort((a, b) => a.distance - b.distance).slice(0, MAX_WAYS);
    return chosen.map((d) => d.exported);
}
/** True for a function that stands as an argument in a statement of the module itself. */
function isGivenAway(source, changed) {
    const statement = source.statements.find((s) => s.getStart() <= changed.start && changed.end <= s.getEnd());
    if (!statement || !ts_morph.ts.isExpressionStatement(statement))
        return false;
    let isArgument = false;
    const visit = (node) => {
        const isCall = ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node);
        if (isCall && node.arguments?.some((arg) => matches(arg, changed)))
            isArgument = true;
        if (node.getStart() <= changed.start && changed.end <= node.getEnd())
            ts_morph.ts.forEachChild(node, visit);
    };
    visit(statement);
    return isArgument;
}
function nodesOf({ value }) {
    const own = [value.node, ...[...value.proto.values(), ...inheritedFrom(value)].map((member) => member.node)];
    return value.of ? [...own, value.of.node] : own;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/modules.js
/** What names mean, across the files of a project: read from their texts alone. */




const modules_MAX_FILES = 60;
/** `texts`: by absolute path, where they are known already. `repository`: the absolute path of its root. */
function openModules(texts, repository) {
    const sources = new Map();
    const sourceOf = (file) => {
        if (sources.has(file))
            return sources.get(file);
        const text = sources.size >= modules_MAX_FILES ? undefined : (texts.get(file) ?? readText(file));
        const source = text === undefined ? undefined : ts_morph.ts.createSourceFile(file, text, ts_morph.ts.ScriptTarget.Latest, true);
        sources.set(file, source);
        return source;
    };
    function imported(from, specifier, name, depth) {
        const file = importedFile(repository, from.getSourceFile().fileName, specifier);
        if (file === undefined && !specifier.startsWith('.'))
            return { package: specifier.replace(/^node:/, ''), name };
        const source = file === undefined ? undefined : sourceOf(file);
        if (!source)
            return undefined;
        return name === '*' ? { node: source } : exported(source, name, depth + 1);
    }
    /** What `require` gives: `module.exports`, or all that hangs on `exports`. */
    function required(from, specifier, depth) {
        return imported(from, specifier, 'default', depth) ?? imported(from, specifier, '*', depth);
    }
    function exported(source, name, depth) {
        if (depth > 6)
            return undefined;
        for (const statement of source.statements) {
            if (ts_morph.ts.isExportAssignment(statement) && name === 'default')
                return meaningOfExpression(statement.expression, depth);
            if (ts_morph.ts.isExportDeclaration(statement)) {
                const from = statement.moduleSpecifier && ts_morph.ts.isStringLiteral(statement.moduleSpecifier);
                const specifier = from ? statement.moduleSpecifier.text : undefined;
                const clause = statement.exportClause;
                if (!clause && specifier !== undefined) {
                    const found = imported(source, specifier, name, depth);
                    if (found && 'node' in found)
                        return found;
                }
                const element = clause && ts_morph.ts.isNamedExports(clause) ? clause.elements.find((one) => one.name.text === name) : undefined;
                if (!element)
                    continue;
                const own = (element.propertyName ?? element.name).text;
                return specifier === undefined ? declared(source, own, depth) : imported(source, specifier, own, depth);
            }
            const common = commonJsExport(statement, name);
            if (common)
                return meaningOfExpression(common, depth);
            const isDefault = ts_morph.ts.isFunctionDeclaration(statement) &&
                statement.modifiers?.some((m) => m.kind === ts_morph.ts.SyntaxKind.DefaultKeyword) === true;
            if (name === 'default' && isDefault)
                return { node: statement };
        }
        return name === 'default' ? undefined : declared(source, name, depth);
    }
    function meaningOfExpression(expression, depth) {
        const e = bare(expression);
        const specifier = requiredBy(e);
        if (specifier !== undefined)
            return required(e, specifier, depth + 1);
        return ts_morph.ts.isIdentifier(e) ? lookUp(e, e.text, depth) : { node: e };
    }
    function meaningOfMember({ expression, name }, depth) {
        const e = bare(expression);
        if (depth > 6 || !(ts_morph.ts.isIdentifier(e) || ts_morph.ts.isPropertyAccessExpression(e)))
            return undefined;
        const owner = meaningAt(e, depth + 1);
        if (!owner)
            return undefined;
        if ('package' in owner)
            return owner.name === '*' ? { package: owner.package, name: name.text } : undefined;
        return memberOfNode(owner.node, name.text, depth + 1);
    }
    /** A member of a module, of an object, or of what a class makes. */
    function memberOfNode(node, name, depth) {
        if (ts_morph.ts.isSourceFile(node))
            return exported(node, name, depth);
        if (ts_morph.ts.isNewExpression(node)) {
            const made = meaningOfExpression(node.expression, depth);
            return made && 'node' in made && ts_morph.ts.isClassLike(made.node) ? memberOfNode(made.node, name, depth) : undefined;
        }
        const members = ts_morph.ts.isClassLike(node) ? node.members : ts_morph.ts.isObjectLiteralExpression(node) ? node.properties : [];
        for (const member of members) {
            if (!member.name || propertyName(member.name) !== name)
                continue;
            if (ts_morph.ts.isMethodDeclaration(member))
                return { node: member };
            if (ts_morph.ts.isShorthandPropertyAssignment(member))
                return lookUp(member.name, name, depth);
            const given = ts_morph.ts.isPropertyAssignment(member) || ts_morph.ts.isPropertyDeclaration(member) ? member.initializer : undefined;
            return given && meaningAt(bare(given), depth);
        }
        return undefined;
    }
    function meaningAt(e, depth) {
        return ts_morph.ts.isPropertyAccessExpression(e) ? meaningOfMember(e, depth) : meaningOfExpression(e, depth);
    }
    /** In the statements of one scope. */
    function declared(scope, name, depth) {
        for (const statement of scope.statements) {
            if (ts_morph.ts.isFunctionDeclaration(statement) && statement.name?.text === name)
                return { node: statement };
            if ((ts_morph.ts.isClassDeclaration(statement) || ts_morph.ts.isEnumDeclaration(statement)) && statement.name?.text === name)
                return { node: statement };
            if (ts_morph.ts.isVariableStatement(statement)) {
                const found = variable(statement, name, depth);
                if (found)
                    return found;
            }
            if (!ts_morph.ts.isImportDeclaration(statement) || !ts_morph.ts.isStringLiteral(statement.moduleSpecifier))
                continue;
            const wanted = importedAs(statement, name);
            if (wanted !== undefined)
                return imported(statement, statement.moduleSpecifier.text, wanted, depth);
        }
        return undefined;
    }
    function variable(statement, name, depth) {
        for (const { name: bound, initializer } of statement.declarationList.declarations) {
            if (!initializer)
                continue;
            const specifier = requiredBy(initializer);
            const member = ts_morph.ts.isObjectBindingPattern(bound)
                ? bound.elements.find((one) => ts_morph.ts.isIdentifier(one.name) && one.name.text === name)
                : undefined;
            if (ts_morph.ts.isIdentifier(bound) && bound.text === name)
                return specifier === undefined ? { node: bare(initializer) } : required(statement, specifier, depth);
            if (member && specifier !== undefined) {
                const key = member.propertyName && propertyName(member.propertyName);
                return imported(statement, specifier, key ?? name, depth);
            }
        }
        return undefined;
    }
    function lookUp(from, name, depth) {
        for (let scope = from.parent; scope; scope = scope.parent) {
            if (isFunctionWithBody(scope) && scope.parameters.some((p) => p.name.getText() === name))
                return undefined;
            if (!ts_morph.ts.isSourceFile(scope) && !ts_morph.ts.isBlock(scope) && !ts_morph.ts.isModuleBlock(scope))
                continue;
            const found = declared(scope, name, depth);
            if (found)
                return found;
        }
        return undefined;
    }
    return { sourceOf, meaningOf: (of) => (ts_morph.ts.isIdentifier(of) ? lookUp(of, of.text, 0) : meaningOfMember(of, 0)) };
}
/** `require('./mail')`, also with a member behind it. */
function requiredBy(e) {
    return /^require\(\s*['"]([^'"]+)['"]\s*\)/.exec(e.getText())?.[1];
}
/** The name that a module exports for what an import calls `name`. */
function importedAs({ importClause }, name) {
    if (importClause?.name?.text === name)
        return 'default';
    const bindings = importClause?.namedBindings;
    if (!bindings)
        return undefined;
    if (ts_morph.ts.isNamespaceImport(bindings))
        return bindings.name.text === name ? '*' : undefined;
    const element = bindings.elements.find((one) => one.name.text === name);
    return element && (element.propertyName ?? element.name).text;
}
/** `module.exports = x`, `module.exports.name = x`, `exports.name = x`. */
function commonJsExport(statement, name) {
    if (!ts_morph.ts.isExpressionStatement(statement) || !ts_morph.ts.isBinaryExpression(statement.expression))
        return undefined;
    const { left, right, operatorToken } = statement.expression;
    if (operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken)
        return undefined;
    const text = left.getText();
    if (text === 'module.exports') {
        if (name === 'default')
            return right;
        const e = bare(right);
        if (!ts_morph.ts.isObjectLiteralExpression(e))
            return undefined;
        const property = e.properties.find((one) => one.name && propertyName(one.name) === name);
        if (property && ts_morph.ts.isShorthandPropertyAssignment(property))
            return property.name;
        return property && ts_morph.ts.isPropertyAssignment(property) ? property.initializer : undefined;
    }
    return text === `exports.${name}` || text === `module.exports.${name}` ? right : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/limits.js

/** Longest text that is made up to meet a limit. */
const limits_MAX_TEXT = 60;
/** Texts of this length and more are met by none but made ones. */
const USUAL_TEXT = 3;
/** Texts of a form, by the names that schema libraries have for it. */
const FORMS = {
    email: ['ada@example.com', 'bob@example.org'],
    uuid: ['3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64', '9b2d7c1e-4a3f-4e8b-8d6c-1f5a0b9e7c32'],
    url: ['https://example.com', 'http://example.org/a'],
    date: ['2026-01-01', '2026-12-31'],
    datetime: ['2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
    anydate: ['2026-01-01', '2026-12-31T23:59:59Z'],
    time: ['09:30:00', '23:59:59'],
    ip: ['127.0.0.1'],
    cuid: ['cjld2cjxh0000qzrmn831i7rn'],
    cuid2: ['tz4a98xxat96iws9zmbrgj3a'],
    ulid: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    nanoid: ['V1StGXR8_Z5jdHi6B-myT'],
    base64: ['YQ==', 'YWJj'],
    objectid: ['507f1f77bcf86cd799439011'],
    phone: ['+4915112345678'],
    color: ['#ffcc00'],
    json: ['{}', '[1]'],
    number: ['1', '20'],
    boolean: ['true', 'false'],
};
const ALIASES = {
    'date-time': 'datetime',
    guid: 'uuid',
    uuidv4: 'uuid',
    uri: 'url',
    ipv4: 'ip',
    e164: 'phone',
};
/** Undefined where the form is not known. */
function limits_textsOf(form) {
    const known = FORMS[ALIASES[form] ?? form];
    return known && union(literals(known));
}
/** The limits themselves, which are in order, and any number. */
function numbersBy(limits) {
    return union([...literals(limits), plain('number')]);
}
/** Texts as short and as long as they may be; any text where none of the usual ones is too short. */
function textsBy(least = 0, most) {
    const made = [least, most].flatMap((length) => length === undefined || length === 0 || length > limits_MAX_TEXT ? [] : ['a'.repeat(length)]);
    const isUsual = least <= USUAL_TEXT && (most === undefined || most >= USUAL_TEXT);
    return union([...literals(made), ...(isUsual || made.length === 0 ? [plain('string')] : [])]);
}
const LEAST = /^(?:min|gte|minimum|minLength)$/;
const MOST = /^(?:max|lte|maximum|maxLength)$/;
/** A type without its limits, and what is asked of its values. */
function limited(type, limits) {
    const of = (names) => limits.flatMap(({ name, value }) => (names.test(name) && typeof value === 'number' ? [value] : []));
    if (type.k === 'number') {
        const above = [...of(/^(?:gt|exclusiveMinimum|greater)$/), ...has(limits, 'positive', 0)].map((value) => value + 1);
        const below = [...of(/^(?:lt|exclusiveMaximum|less)$/), ...has(limits, 'negative', 0)].map((value) => value - 1);
        const zero = has(limits, 'nonnegative', 0);
        const steps = of(/^(?:multipleOf|step)$/);
        const all = [...of(LEAST), ...of(MOST), ...above, ...below, ...zero, ...steps];
        return all.length > 0 ? numbersBy(all) : type;
    }
    if (type.k !== 'string')
        return type;
    const form = limits.map(({ name }) => limits_textsOf(name)).find((texts) => texts !== undefined);
    if (form)
        return form;
    const [exact] = of(/^length$/);
    const least = exact ?? of(LEAST)[0] ?? (has(limits, 'nonempty', 1).length > 0 ? 1 : undefined);
    const most = exact ?? of(MOST)[0];
    return least === undefined && most === undefined ? type : textsBy(least, most);
}
function has(limits, wanted, value) {
    return limits.some(({ name }) => name === wanted) ? [value] : [];
}
function literals(values) {
    return values.map((value) => ({ k: 'literal', value }));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/schemas.js
/** Schemas that validate what comes with a request, as types: zod and those that write like it (TypeBox, joi), and JSON schema. */




const schemas_MAX_DEPTH = 20;
/** The names by which schema libraries are imported by habit; anything else is read where it calls one of their makers. */
const LIBRARIES = new Set(['z', 'zod', 'Type', 'T', 't', 'Joi', 'joi', 'yup', 'v', 's']);
/** The type that a schema admits; undefined where the expression is none. */
function schemaTree(expression, constants, depth = 0) {
    if (depth > schemas_MAX_DEPTH)
        return undefined;
    const e = bare(expression);
    if (ts_morph.ts.isIdentifier(e) || ts_morph.ts.isPropertyAccessExpression(e)) {
        const of = constants(e);
        return of && schemaTree(of, constants, depth + 1);
    }
    if (ts_morph.ts.isObjectLiteralExpression(e))
        return jsonSchemaTree(e, constants, depth);
    return ts_morph.ts.isCallExpression(e) ? builtTree(e, constants, depth) : undefined;
}
/** True where what a schema admits may be left out. */
function schemas_isOptional(expression) {
    const e = bare(expression);
    if (!ts_morph.ts.isCallExpression(e) || !ts_morph.ts.isPropertyAccessExpression(e.expression))
        return false;
    const { name, expression: of } = e.expression;
    if (/^(?:optional|nullish|default|Optional|prefault|catch)$/.test(name.text))
        return true;
    return schemas_isOptional(of) || (isJoi(e) && !e.getText().includes('.required('));
}
function isJoi(call) {
    return /^joi\b/i.test(call.getText());
}
/** `z.object({…})`, with whatever is chained behind it. */
function builtTree(call, constants, depth) {
    if (!ts_morph.ts.isPropertyAccessExpression(call.expression))
        return undefined;
    const { name, expression: owner } = call.expression;
    const from = bare(owner);
    const isMaker = ts_morph.ts.isIdentifier(from) && LIBRARIES.has(from.text);
    const isCoerced = ts_morph.ts.isPropertyAccessExpression(from) && from.name.text === 'coerce';
    if (isMaker || isCoerced)
        return makerTree(name.text, call, constants, depth);
    if (isIso(from))
        return limits_textsOf(name.text) ?? plain('string');
    const { of, limits } = limitsOf(call);
    const inner = schemaTree(of, constants, depth + 1);
    if (!inner)
        return undefined;
    if (limits.length > 0)
        return limited(inner, limits);
    const [first] = call.arguments;
    switch (name.text) {
        case 'nullable':
        case 'nullish':
            return union([inner, plain('null')]);
        case 'array':
            return { k: 'array', of: inner };
        case 'or':
            return union([inner, (first && schemaTree(first, constants, depth + 1)) ?? UNKNOWN]);
        case 'valid':
            return union(call.arguments.flatMap((value) => literalTree(value) ?? []));
        case 'extend':
        case 'keys':
        case 'merge':
        case 'and':
            return merged(inner, first && fieldsOf(first, constants, depth));
        case 'partial':
            return inner.k === 'object'
                ? { ...inner, props: inner.props.map(([key, of]) => [key, of, true]) }
                : inner;
        case 'items':
            return { k: 'array', of: (first && schemaTree(first, constants, depth + 1)) ?? UNKNOWN };
        default:
            return inner;
    }
}
/** Calls that make another schema of one; all others ask something of its values, or say what becomes of them. */
const SHAPES = /^(?:nullable|nullish|array|or|valid|extend|keys|merge|and|partial|items)$/;
/** What is asked of the values of a schema by the calls chained to it, and the schema before these. */
function limitsOf(call) {
    const limits = [];
    let of = call;
    while (ts_morph.ts.isCallExpression(of) && ts_morph.ts.isPropertyAccessExpression(of.expression)) {
        const { name, expression: owner } = of.expression;
        const from = bare(owner);
        if (SHAPES.test(name.text) || isLibrary(from))
            break;
        limits.unshift({ name: name.text, value: of.arguments[0] && plainValue(of.arguments[0]) });
        of = from;
    }
    return { of: limits.length > 0 ? of : bare(call.expression.expression), limits };
}
function plainValue(expression) {
    const tree = literalTree(expression);
    return tree?.k === 'literal' && typeof tree.value !== 'boolean' ? tree.value : undefined;
}
/** `z`, `z.coerce`, `z.iso` */
function isLibrary(e) {
    if (ts_morph.ts.isIdentifier(e))
        return LIBRARIES.has(e.text);
    return ts_morph.ts.isPropertyAccessExpression(e) && /^(?:coerce|iso)$/.test(e.name.text);
}
function isIso(e) {
    return ts_morph.ts.isPropertyAccessExpression(e) && e.name.text === 'iso';
}
function makerTree(name, { arguments: args }, constants, depth) {
    const [first, second] = args;
    const inner = (of) => (of && schemaTree(of, constants, depth + 1)) ?? UNKNOWN;
    switch (name) {
        case 'string':
        case 'String':
            return optionsLimited('string', first, constants);
        case 'number':
        case 'Number':
        case 'Integer':
        case 'int':
        case 'bigint':
            return optionsLimited('number', first, constants);
        case 'boolean':
        case 'Boolean':
        case 'stringbool':
            return plain('boolean');
        case 'date':
            return plain('string');
        case 'null':
        case 'Null':
            return plain('null');
        case 'any':
        case 'unknown':
        case 'Any':
        case 'Unknown':
            return UNKNOWN;
        case 'literal':
        case 'Literal':
            return first && (literalTree(first) ?? UNKNOWN);
        case 'enum':
        case 'nativeEnum':
        case 'Enum':
            return first && enumTree(first, constants);
        case 'array':
        case 'Array':
            return { k: 'array', of: inner(first) };
        case 'object':
        case 'strictObject':
        case 'looseObject':
        case 'Object':
            return (first && fieldsOf(first, constants, depth)) ?? { k: 'record', key: plain('string'), of: UNKNOWN };
        case 'record':
        case 'Record':
            return { k: 'record', key: plain('string'), of: inner(second ?? first) };
        case 'union':
        case 'Union':
        case 'alternatives':
            return listed(first, constants, (of) => inner(of));
        case 'discriminatedUnion':
            return listed(second, constants, (of) => inner(of));
        case 'tuple':
        case 'Tuple':
            return first && ts_morph.ts.isArrayLiteralExpression(bare(first))
                ? { k: 'tuple', of: bare(first).elements.map(inner) }
                : UNKNOWN;
        case 'Optional':
        case 'preprocess':
        case 'lazy':
            return name === 'preprocess' ? inner(second) : inner(first);
        default:
            return limits_textsOf(name); // `z.email()`
    }
}
function fieldsOf(expression, constants, depth) {
    const e = bare(expression);
    if (!ts_morph.ts.isObjectLiteralExpression(e)) {
        const known = schemaTree(e, constants, depth + 1);
        return known?.k === 'object' ? known : undefined;
    }
    const props = e.properties.flatMap((property) => {
        if (ts_morph.ts.isSpreadAssignment(property))
            return [];
        const name = property.name && propertyName(property.name);
        if (name === undefined)
            return [];
        const value = ts_morph.ts.isPropertyAssignment(property) ? property.initializer : undefined;
        const of = value ?? (ts_morph.ts.isShorthandPropertyAssignment(property) ? property.name : undefined);
        if (!of)
            return [];
        const written = ts_morph.ts.isIdentifier(bare(of)) ? (constants(bare(of)) ?? of) : of;
        return [[name, schemaTree(of, constants, depth + 1) ?? UNKNOWN, schemas_isOptional(written)]];
    });
    return { k: 'object', props };
}
/** An object with the fields of another, which stand for its own of the same names. */
function merged(a, b) {
    if (a.k !== 'object' || b?.k !== 'object')
        return a;
    return { ...a, props: [...a.props.filter(([key]) => !b.props.some(([other]) => other === key)), ...b.props] };
}
function literalTree(expression) {
    const e = bare(expression);
    if (ts_morph.ts.isStringLiteralLike(e))
        return { k: 'literal', value: e.text };
    if (ts_morph.ts.isNumericLiteral(e))
        return { k: 'literal', value: Number(e.text) };
    if (e.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return { k: 'literal', value: true };
    if (e.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return { k: 'literal', value: false };
    return e.kind === ts_morph.ts.SyntaxKind.NullKeyword ? plain('null') : undefined;
}
/** The values of a list or of an object that stands for an enum. */
function enumTree(expression, constants) {
    const e = resolved(expression, constants);
    if (ts_morph.ts.isObjectLiteralExpression(e))
        return union(e.properties.flatMap((p) => (ts_morph.ts.isPropertyAssignment(p) ? (literalTree(p.initializer) ?? []) : [])));
    return listed(e, constants, literalTree);
}
function listed(expression, constants, item) {
    const e = expression && resolved(expression, constants);
    return e && ts_morph.ts.isArrayLiteralExpression(e) ? union(e.elements.flatMap((of) => item(of) ?? [])) : UNKNOWN;
}
function resolved(expression, constants) {
    const e = bare(expression);
    const of = ts_morph.ts.isIdentifier(e) ? constants(e) : undefined;
    return of ? bare(of) : e;
}
/** `{ type: 'object', required: […], properties: {…} }`; undefined where the object is no schema. */
function jsonSchemaTree(schema, constants, depth) {
    const field = (name) => schemas_memberOf(schema, name, constants);
    const values = field('enum');
    if (values)
        return listed(values, constants, literalTree);
    const only = field('const');
    if (only)
        return literalTree(only);
    const either = field('anyOf') ?? field('oneOf');
    if (either)
        return listed(either, constants, (of) => schemaTree(of, constants, depth + 1));
    const type = field('type');
    const properties = field('properties');
    const kind = type && ts_morph.ts.isStringLiteralLike(type) ? type.text : properties ? 'object' : undefined;
    switch (kind) {
        case 'boolean':
        case 'null':
            return plain(kind);
        case 'string':
        case 'number':
            return optionsLimited(kind, schema, constants);
        case 'integer':
            return optionsLimited('number', schema, constants);
        case 'array': {
            const items = field('items');
            return { k: 'array', of: (items && schemaTree(items, constants, depth + 1)) ?? UNKNOWN };
        }
        case 'object': {
            const required = field('required');
            const names = required && ts_morph.ts.isArrayLiteralExpression(required)
                ? required.elements.flatMap((e) => (ts_morph.ts.isStringLiteralLike(e) ? [e.text] : []))
                : [];
            if (!properties || !ts_morph.ts.isObjectLiteralExpression(properties))
                return { k: 'record', key: plain('string'), of: UNKNOWN };
            const props = properties.properties.flatMap((property) => {
                const name = property.name && propertyName(property.name);
                if (name === undefined || !ts_morph.ts.isPropertyAssignment(property))
                    return [];
                const of = schemaTree(property.initializer, constants, depth + 1) ?? UNKNOWN;
                return [[name, of, !names.includes(name)]];
            });
            return { k: 'object', props };
        }
        default:
            return undefined;
    }
}
/** Limits as options have them: `{ minLength: 1, format: 'email' }`, of JSON schema and TypeBox. */
function optionsLimited(kind, given, constants) {
    if (!given || !ts_morph.ts.isObjectLiteralExpression(bare(given)))
        return plain(kind);
    const options = bare(given);
    const limits = options.properties.flatMap((property) => {
        const name = property.name && propertyName(property.name);
        const value = name === undefined ? undefined : schemas_memberOf(options, name, constants);
        const plainly = value && plainValue(value);
        return name === undefined || plainly === undefined
            ? []
            : [{ name: name === 'format' ? String(plainly) : name, value: plainly }];
    });
    return limited(plain(kind), limits);
}
/** The value of a member of an object literal, behind the names that stand for it. */
function schemas_memberOf(object, name, constants) {
    for (const property of object.properties) {
        if (!property.name || propertyName(property.name) !== name)
            continue;
        if (ts_morph.ts.isPropertyAssignment(property))
            return resolved(property.initializer, constants);
        if (ts_morph.ts.isShorthandPropertyAssignment(property))
            return resolved(property.name, constants);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/uses.js
/** What a handler reads of a request, by its code and that of the functions to which it hands the request or a part of it. */



const uses_MAX_DEPTH = 5;
const PARTS = {
    params: 'params',
    query: 'query',
    searchParams: 'query',
    headers: 'headers',
    header: 'headers',
    cookies: 'cookies',
    body: 'body',
};
/** Nest's `context.switchToHttp().getRequest()` */
const GIVES_REQUEST = /\.getRequest\b/;
/** What every request has. */
const uses_OWN = /^(?:params|query|headers|body|header|get|method|url|path|originalUrl|baseUrl|hostname|ip|ips|protocol|secure|xhr|is|accepts|req|request|json|text|param)$/;
function noUses() {
    return {
        fields: { params: new Set(), query: new Set(), headers: new Set(), cookies: new Set(), body: new Set() },
        compared: new Map(),
        schemas: new Map(),
        others: new Set(),
    };
}
/** Adds what a function reads, where its parameters hold these places. */
function readUses(fn, places, modules, into, depth = 0) {
    const bound = new Map();
    for (const [i, parameter] of fn.parameters.entries())
        bind(parameter.name, places[i], bound, into);
    if ((bound.size === 0 && !GIVES_REQUEST.test(fn.body.getText())) || depth > uses_MAX_DEPTH)
        return;
    const constants = uses_constantsOf(modules);
    const visit = (node) => {
        if (ts_morph.ts.isVariableDeclaration(node) && node.initializer) {
            bind(node.name, uses_placeOf(node.initializer, bound), bound, into);
        }
        else if (ts_morph.ts.isPropertyAccessExpression(node) || ts_morph.ts.isElementAccessExpression(node)) {
            const place = uses_placeOf(node.expression, bound);
            const name = accessedName(node);
            if (place && place !== 'request' && name !== undefined && !isMethod(node))
                addRead(node, place, name, into);
            if (place === 'request' && !uses_OWN.test(name ?? ''))
                into.others.add(name ?? '');
        }
        else if (ts_morph.ts.isCallExpression(node))
            readCall(node, bound, modules, constants, into, depth);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(fn.body);
}
function uses_constantsOf(modules) {
    return (of) => {
        const found = modules.meaningOf(of);
        return found && 'node' in found && ts_morph.ts.isExpression(found.node) ? found.node : undefined;
    };
}
function readCall(call, bound, modules, constants, into, depth) {
    const named = namedRead(call, bound);
    if (named)
        addRead(call, named.part, named.name, into);
    const given = call.arguments.map((argument) => uses_placeOf(argument, bound));
    const part = given.find((place) => place !== undefined && place !== 'request');
    const callee = bare(call.expression);
    if (part) {
        const owner = ts_morph.ts.isPropertyAccessExpression(callee) ? [callee.expression] : [];
        const others = call.arguments.filter((_, i) => given[i] === undefined);
        const schema = [...owner, ...others].map((e) => schemaTree(e, constants)).find((tree) => tree !== undefined);
        if (schema)
            into.schemas.set(part, schema);
    }
    const isNamed = ts_morph.ts.isIdentifier(callee) || ts_morph.ts.isPropertyAccessExpression(callee);
    if (given.every((place) => place === undefined) || !isNamed)
        return;
    const meaning = modules.meaningOf(callee);
    if (meaning && 'node' in meaning && isFunctionWithBody(meaning.node))
        readUses(meaning.node, given, modules, into, depth + 1);
}
/** `request.get('x')`, `c.req.header('x')`, `c.req.query('x')`, `request.headers.get('x')`, `url.searchParams.get('x')`. */
function namedRead(call, bound) {
    const callee = bare(call.expression);
    const [first, second] = call.arguments;
    // Hono's `getCookie(c, 'session')`
    if (ts_morph.ts.isIdentifier(callee) && callee.text === 'getCookie' && first && uses_placeOf(first, bound) === 'request')
        return second && ts_morph.ts.isStringLiteralLike(second) ? { part: 'cookies', name: second.text } : undefined;
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !first || !ts_morph.ts.isStringLiteralLike(bare(first)))
        return undefined;
    const name = bare(first).text;
    const place = uses_placeOf(callee.expression, bound);
    const method = callee.name.text;
    if (place === 'request') {
        if (method === 'get' || method === 'header')
            return { part: 'headers', name: name.toLowerCase() };
        if (method === 'query')
            return { part: 'query', name };
        if (method === 'param')
            return { part: 'params', name };
        return undefined;
    }
    if (place && (method === 'get' || method === 'has' || method === 'getAll'))
        return { part: place, name: place === 'headers' ? name.toLowerCase() : name };
    if (method === 'get' && /\bsearchParams$/.test(callee.expression.getText()))
        return { part: 'query', name };
    return undefined;
}
/** `request.headers['x-key'] === 'secret'` */
function addRead(node, part, name, into) {
    into.fields[part].add(name);
    const { parent } = node;
    if (!ts_morph.ts.isBinaryExpression(parent) || !COMPARES.has(parent.operatorToken.kind))
        return;
    const other = bare(parent.left === node ? parent.right : parent.left);
    if (!ts_morph.ts.isStringLiteralLike(other))
        return;
    const key = `${part}.${name}`;
    into.compared.set(key, (into.compared.get(key) ?? new Set()).add(other.text));
}
const COMPARES = new Set([
    ts_morph.ts.SyntaxKind.EqualsEqualsToken,
    ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
/** A method that is called on a part is none of its fields. */
function isMethod(node) {
    return ts_morph.ts.isCallExpression(node.parent) && node.parent.expression === node;
}
function bind(name, place, bound, into) {
    if (!place)
        return;
    if (ts_morph.ts.isIdentifier(name)) {
        bound.set(name.text, place);
        return;
    }
    for (const element of name.elements) {
        if (!ts_morph.ts.isBindingElement(element))
            continue;
        const key = element.propertyName ?? element.name;
        const text = ts_morph.ts.isObjectBindingPattern(key) || ts_morph.ts.isArrayBindingPattern(key)
            ? undefined
            : propertyName(key);
        if (text === undefined || element.dotDotDotToken)
            continue;
        if (place === 'request') {
            if (!uses_OWN.test(text))
                into.others.add(text);
            bind(element.name, PARTS[text] ?? (isInner(text) ? 'request' : undefined), bound, into);
        }
        else
            into.fields[place].add(text);
    }
}
/** Where a context keeps the request. */
function isInner(name) {
    return name === 'request' || name === 'req';
}
function uses_placeOf(expression, bound) {
    let e = bare(expression);
    if (ts_morph.ts.isAwaitExpression(e))
        e = bare(e.expression);
    if (ts_morph.ts.isIdentifier(e))
        return bound.get(e.text) ?? (e.text === 'searchParams' ? 'query' : undefined);
    if (ts_morph.ts.isBinaryExpression(e) && e.operatorToken.kind === ts_morph.ts.SyntaxKind.QuestionQuestionToken)
        return uses_placeOf(e.left, bound);
    if (ts_morph.ts.isPropertyAccessExpression(e)) {
        if (e.name.text === 'searchParams')
            return 'query';
        if (uses_placeOf(e.expression, bound) !== 'request')
            return undefined;
        return isInner(e.name.text) ? 'request' : PARTS[e.name.text];
    }
    if (!ts_morph.ts.isCallExpression(e) || !ts_morph.ts.isPropertyAccessExpression(e.expression))
        return undefined;
    const { name, expression: owner } = e.expression;
    if (name.text === 'getRequest')
        return 'request';
    const place = uses_placeOf(owner, bound);
    if (/^(?:fromEntries|entries)$/.test(name.text))
        return e.arguments[0] && uses_placeOf(e.arguments[0], bound);
    if (place !== 'request')
        return undefined;
    if (name.text === 'valid')
        return validPart(e);
    return { json: 'body', query: 'query', param: 'params', parseBody: 'body', formData: 'body' }[name.text];
}
function validPart({ arguments: [first] }) {
    const text = first && ts_morph.ts.isStringLiteralLike(bare(first)) ? bare(first).text : '';
    return partOfTarget(text);
}
/** The part that a validator of Hono names. */
function partOfTarget(target) {
    return { json: 'body', form: 'body', query: 'query', param: 'params', header: 'headers' }[target];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/dto.js
/** Classes that say what comes with a request: their declared types, and what the decorators of class-validator ask for. */






const dto_MAX_DEPTH = 6;
/** Forms of texts, by the validators that ask for them. */
const FORM_OF = {
    IsEmail: 'email',
    IsUUID: 'uuid',
    IsUrl: 'url',
    IsDateString: 'anydate',
    IsISO8601: 'anydate',
    IsDate: 'anydate',
    IsNumberString: 'number',
    IsBooleanString: 'boolean',
    IsMongoId: 'objectid',
    IsMobilePhone: 'phone',
    IsPhoneNumber: 'phone',
    IsIP: 'ip',
    IsHexColor: 'color',
    IsJSON: 'json',
};
/** In the order of the text. */
function decoratorsOf(node) {
    const all = ts_morph.ts.canHaveDecorators(node) ? (ts_morph.ts.getDecorators(node) ?? []) : [];
    return all.map(({ expression }) => {
        const isCall = ts_morph.ts.isCallExpression(expression);
        const callee = isCall ? expression.expression : expression;
        return { name: callee.getText(), callee, args: isCall ? expression.arguments : [] };
    });
}
/** The type that is written; classes and enums of the project by what they hold. */
function writtenTree(type, modules, depth = 0) {
    if (!type || depth > dto_MAX_DEPTH)
        return UNKNOWN;
    if (ts_morph.ts.isArrayTypeNode(type))
        return { k: 'array', of: writtenTree(type.elementType, modules, depth) };
    if (ts_morph.ts.isUnionTypeNode(type))
        return union(type.types.map((one) => writtenTree(one, modules, depth)));
    if (ts_morph.ts.isLiteralTypeNode(type))
        return literal(type.literal) ?? UNKNOWN;
    if (ts_morph.ts.isTypeReferenceNode(type) && ts_morph.ts.isIdentifier(type.typeName)) {
        const [of] = type.typeArguments ?? [];
        if (type.typeName.text === 'Array')
            return { k: 'array', of: writtenTree(of, modules, depth) };
        if (type.typeName.text === 'Date')
            return limits_textsOf('anydate') ?? UNKNOWN;
        return namedTree(type.typeName, modules, depth) ?? UNKNOWN;
    }
    switch (type.kind) {
        case ts_morph.ts.SyntaxKind.StringKeyword:
            return plain('string');
        case ts_morph.ts.SyntaxKind.NumberKeyword:
            return plain('number');
        case ts_morph.ts.SyntaxKind.BooleanKeyword:
            return plain('boolean');
        case ts_morph.ts.SyntaxKind.NullKeyword:
            return plain('null');
        default:
            return UNKNOWN;
    }
}
function namedTree(name, modules, depth) {
    const meaning = modules.meaningOf(name);
    if (!meaning || !('node' in meaning))
        return undefined;
    if (ts_morph.ts.isEnumDeclaration(meaning.node))
        return enumMembers(meaning.node);
    return ts_morph.ts.isClassLike(meaning.node) ? classTree(meaning.node, modules, depth + 1) : undefined;
}
function classTree(of, modules, depth) {
    const own = of.members.flatMap((member) => {
        if (!ts_morph.ts.isPropertyDeclaration(member))
            return [];
        const name = propertyName(member.name);
        return name === undefined ? [] : [[name, ...propertyTree(member, modules, depth)]];
    });
    const names = new Set(own.map(([name]) => name));
    return { k: 'object', props: [...inherited(of, modules, depth).filter(([name]) => !names.has(name)), ...own] };
}
/** Of a class, of `PartialType(…)` and the like around one, and of a class that a schema is made to. */
function inherited(of, modules, depth) {
    const base = of.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const tree = base && baseTree(bare(base.expression), modules, depth);
    return tree?.k === 'object' ? tree.props : [];
}
function baseTree(e, modules, depth) {
    if (depth > dto_MAX_DEPTH)
        return undefined;
    if (ts_morph.ts.isIdentifier(e))
        return namedTree(e, modules, depth);
    if (!ts_morph.ts.isCallExpression(e))
        return undefined;
    const [first, second] = e.arguments;
    if (!first)
        return undefined;
    const maker = e.expression.getText();
    if (maker === 'createZodDto')
        return schemaTree(first, uses_constantsOf(modules));
    const tree = baseTree(bare(first), modules, depth + 1);
    if (tree?.k !== 'object')
        return undefined;
    const keys = new Set(second ? elementsOf(second).flatMap((one) => (ts_morph.ts.isStringLiteralLike(one) ? [one.text] : [])) : []);
    switch (maker) {
        case 'PartialType':
            return { ...tree, props: tree.props.map(([name, type]) => [name, type, true]) };
        case 'PickType':
            return { ...tree, props: tree.props.filter(([name]) => keys.has(name)) };
        case 'OmitType':
            return { ...tree, props: tree.props.filter(([name]) => !keys.has(name)) };
        case 'IntersectionType': {
            const other = second && baseTree(bare(second), modules, depth + 1);
            return other?.k === 'object' ? { ...tree, props: [...tree.props, ...other.props] } : tree;
        }
        default:
            return undefined;
    }
}
/** The type of a property, and whether it may be left out. */
function propertyTree(of, modules, depth) {
    const found = decoratorsOf(of);
    const isOptional = of.questionToken !== undefined || of.initializer !== undefined || found.some(({ name }) => name === 'IsOptional');
    const declared = nestedTree(found, modules, depth) ?? writtenTree(of.type, modules, depth);
    const isList = of.type !== undefined && ts_morph.ts.isArrayTypeNode(of.type);
    const item = declared.k === 'array' ? declared.of : declared;
    const asked = askedFor(item, found, modules);
    return [isList || declared.k === 'array' ? { k: 'array', of: asked } : asked, isOptional];
}
/** `@Type(() => LineDto)`, which says what is in a list as well. */
function nestedTree(found, modules, depth) {
    const given = found.find(({ name }) => name === 'Type')?.args[0];
    const e = given && bare(given);
    const body = e && ts_morph.ts.isArrowFunction(e) && !ts_morph.ts.isBlock(e.body) ? bare(e.body) : undefined;
    return body && ts_morph.ts.isIdentifier(body) ? namedTree(body, modules, depth) : undefined;
}
function askedFor(type, found, modules) {
    const chosen = found.find(({ name }) => name === 'IsEnum' || name === 'IsIn');
    const values = chosen?.args[0] && valuesTree(chosen.args[0], modules);
    if (values)
        return values;
    const form = found.map(({ name }) => limits_textsOf(FORM_OF[name] ?? '')).find((texts) => texts !== undefined);
    if (form)
        return form;
    const kind = kindAsked(type, found);
    if (kind === 'number')
        return numbers(found);
    return kind === 'string' ? lengths(found) : type;
}
function kindAsked(type, found) {
    const has = (pattern) => found.some(({ name }) => pattern.test(name));
    if (type.k === 'number' || has(/^(?:IsInt|IsNumber|IsPositive|Min|Max)$/))
        return 'number';
    return type.k === 'string' || has(/^(?:IsString|Length|MinLength|MaxLength)$/) ? 'string' : undefined;
}
function numbers(found) {
    const limits = found.flatMap(({ name, args }) => (/^(?:Min|Max)$/.test(name) ? numberOf(args[0]) : []));
    return numbersBy([...(found.some(({ name }) => name === 'IsPositive') ? [1] : []), ...limits]);
}
function lengths(found) {
    const limit = (names, at) => found.flatMap(({ name, args }) => (names.test(name) ? numberOf(args[at]) : []))[0];
    const least = limit(/^(?:Length|MinLength)$/, 0) ?? (found.some(({ name }) => name === 'IsNotEmpty') ? 1 : 0);
    return textsBy(least, limit(/^Length$/, 1) ?? limit(/^MaxLength$/, 0));
}
function numberOf(e) {
    const value = e && Number(bare(e).getText());
    return value === undefined || Number.isNaN(value) ? [] : [value];
}
function valuesTree(e, modules) {
    const of = bare(e);
    const named = ts_morph.ts.isIdentifier(of) ? namedTree(of, modules, 0) : undefined;
    return named ?? enumTree(of, uses_constantsOf(modules));
}
function enumMembers(of) {
    return union(of.members.map((member, at) => (member.initializer ? literal(member.initializer) : undefined) ?? { k: 'literal', value: at }));
}
function literal(of) {
    if (ts_morph.ts.isStringLiteralLike(of))
        return { k: 'literal', value: of.text };
    if (ts_morph.ts.isNumericLiteral(of))
        return { k: 'literal', value: Number(of.text) };
    return of.kind === ts_morph.ts.SyntaxKind.NullKeyword ? plain('null') : undefined;
}
function elementsOf(e) {
    const list = bare(e);
    return ts_morph.ts.isArrayLiteralExpression(list) ? list.elements : [];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/nest-tokens.js
/** By what Nest finds what a class is made with. */




/** Providers of providers. */
const nest_tokens_MAX_DEPTH = 4;
/** What the constructor of a class is made with; undefined where one of it is not told. */
function tokensOf(of, modules, place, depth) {
    const made = of.members.find((member) => ts_morph.ts.isConstructorDeclaration(member));
    const isGivenElsewhere = (!made && of.heritageClauses?.some(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)) ?? false;
    if (isGivenElsewhere || of.members.some(isInjected))
        return undefined;
    const tokens = (made?.parameters ?? []).map((parameter) => tokenOf(parameter, modules, place, depth));
    return depth < nest_tokens_MAX_DEPTH && tokens.every((token) => token !== undefined) ? tokens : undefined;
}
/** A property that Nest sets. */
function isInjected(member) {
    return ts_morph.ts.isPropertyDeclaration(member) && decoratorsOf(member).some(({ name }) => name.startsWith('Inject'));
}
function tokenOf(parameter, modules, place, depth) {
    const inject = decoratorsOf(parameter).find(({ name }) => name.startsWith('Inject'));
    if (inject && inject.name !== 'Inject')
        return undefined;
    const given = inject?.args[0];
    const written = given ? bare(given) : parameter.type;
    if (!written)
        return undefined;
    if (ts_morph.ts.isStringLiteralLike(written))
        return { text: written.text };
    const name = ts_morph.ts.isTypeReferenceNode(written) ? written.typeName : written;
    if (!ts_morph.ts.isIdentifier(name))
        return undefined;
    const meaning = modules.meaningOf(name);
    if (!meaning)
        return undefined;
    if ('package' in meaning)
        return /^@/.test(meaning.package) ? { package: meaning.package, name: meaning.name } : undefined;
    if (ts_morph.ts.isStringLiteralLike(meaning.node))
        return { text: meaning.node.text };
    const ref = refOf(meaning.node, place);
    if (!ref)
        return undefined;
    const needs = ts_morph.ts.isClassDeclaration(meaning.node) && tokensOf(meaning.node, modules, place, depth + 1);
    return { export: ref, ...(needs ? { needs } : {}) };
}
function refOf(node, { repository }) {
    const exported = exportedName(node);
    const file = external_node_path_.relative(repository, node.getSourceFile().fileName).split(external_node_path_.sep).join('/');
    return exported === undefined ? undefined : { file, path: exported };
}
/** The name by which a class or a constant is exported where it stands. */
function exportedName(node) {
    const at = ts_morph.ts.isClassDeclaration(node) ? node : ts_morph.ts.isVariableDeclaration(node.parent) ? node.parent : undefined;
    const statement = at && ts_morph.ts.isVariableDeclaration(at) ? at.parent.parent : at;
    const kinds = statement && ts_morph.ts.canHaveModifiers(statement) ? (ts_morph.ts.getModifiers(statement) ?? []).map(({ kind }) => kind) : [];
    if (!kinds.includes(ts_morph.ts.SyntaxKind.ExportKeyword))
        return undefined;
    return kinds.includes(ts_morph.ts.SyntaxKind.DefaultKeyword) ? 'default' : at?.name?.getText();
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/nest-before.js
/** What stands before the routes of a controller: guards, pipes, interceptors and filters. */




const USES = /^Use(?:Guards|Interceptors|Pipes|Filters)$/;
/** Guards, pipes and the like that a class or a method names, by the classes that they are. */
function classesBefore(found, modules) {
    return usesIn(found, modules).flatMap((argument) => classOf(argument, modules) ?? []);
}
/** Arguments of `@UseGuards(…)` and its like, also where the project makes a decorator of them: `@Auth('admin')`. */
function usesIn(found, modules) {
    return found.flatMap(({ name, callee, args }) => {
        if (USES.test(name))
            return args;
        const meaning = ts_morph.ts.isIdentifier(callee) ? modules.meaningOf(callee) : undefined;
        return meaning && 'node' in meaning ? calledIn(meaning.node) : [];
    });
}
function calledIn(node) {
    const found = [];
    const visit = (one) => {
        if (ts_morph.ts.isCallExpression(one) && USES.test(one.expression.getText()))
            found.push(...one.arguments);
        ts_morph.ts.forEachChild(one, visit);
    };
    visit(node);
    return found;
}
function classOf(expression, modules) {
    const e = bare(expression);
    const meaning = ts_morph.ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
    return meaning && 'node' in meaning && ts_morph.ts.isClassDeclaration(meaning.node) ? meaning.node : undefined;
}
/**
 * What the classes before a controller's routes, and before all routes of its app, are made with. Undefined where one of them does not stand here, or
 * is not told by what Nest finds what it is given: the module would have to hold that as well.
 */
function besideOf(node, everywhere, modules, place) {
    const all = usesIn([node, ...node.members].flatMap(decoratorsOf), modules).filter((argument) => !ts_morph.ts.isNewExpression(bare(argument)));
    const named = all.map((argument) => classOf(argument, modules));
    if (all.some((argument, at) => !named[at] && !needsNothing(argument, modules)))
        return undefined;
    const beside = [];
    for (const one of new Set([...everywhere, ...named])) {
        if (!one || !isGivenThings(one))
            continue;
        const of = refOf(one, place);
        const tokens = tokensOf(one, modules, place, 0);
        if (!of || !tokens)
            return undefined;
        for (const [at, token] of tokens.entries())
            if (!isReflector(token))
                beside.push({ of, at, token });
    }
    return beside;
}
/** `ParseIntPipe`, `ClassSerializerInterceptor`: what Nest makes by itself. */
function needsNothing(argument, modules) {
    const e = bare(argument);
    const meaning = ts_morph.ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
    const isOfNest = meaning !== undefined && 'package' in meaning && meaning.package === '@nestjs/common';
    return isOfNest || /(?:Pipe|Filter)$/.test(argument.getText());
}
function isGivenThings({ members }) {
    const made = members.find((member) => ts_morph.ts.isConstructorDeclaration(member));
    return (made?.parameters ?? []).some(({ type }) => type?.getText() !== 'Reflector');
}
/** What Nest has of its own for all that it makes. */
function isReflector(token) {
    return 'package' in token && token.package === '@nestjs/core';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/nest-module.js
/** What has to stand around a controller in a module of its own: providers, and what its app uses for all controllers. */








/** Undefined where it is not told by what Nest finds something that it has to give. */
function moduleAround(node, modules, place) {
    const files = appFiles(external_node_path_.dirname(node.getSourceFile().fileName), modules, place);
    const all = files.flatMap((source) => everywhereIn(source, modules));
    const everywhere = all.flatMap(({ token, node: of }) => {
        const ref = refOf(of, place);
        return ref ? [{ token, of: ref }] : [];
    });
    const classes = all.map((one) => one.node);
    const provide = tokensOf(node, modules, place, 0);
    const beside = besideOf(node, classes, modules, place);
    if (!provide || !beside)
        return undefined;
    const pipe = files.map(pipeIn).find((found) => found !== undefined);
    const others = beside.filter(({ token }, at) => !isAmong(token, [...provide, ...beside.slice(0, at).map((one) => one.token)]));
    const nest = {
        provide,
        ...(others.length > 0 ? { beside: others } : {}),
        ...(everywhere.length > 0 ? { everywhere } : {}),
        ...(pipe ? { pipe } : {}),
        ...(isOnFastify(place) ? { fastify: true } : {}),
    };
    const tools = toolsOf(nest, place);
    return { nest: tools.length > 0 ? { ...nest, tools } : nest, everywhere: classes };
}
function isAmong(token, tokens) {
    return tokens.some((one) => JSON.stringify(one) === JSON.stringify(token));
}
function toolsOf({ pipe, fastify, everywhere = [] }, place) {
    const wanted = [
        ['@nestjs/testing', 'Test'],
        ...[...new Set(everywhere.map(({ token }) => token))].map((token) => ['@nestjs/core', token]),
        ...(pipe ? [['@nestjs/common', 'ValidationPipe']] : []),
        ...(fastify ? [['@nestjs/platform-fastify', 'FastifyAdapter']] : []),
    ];
    return wanted.flatMap(([name, exported]) => isInstalled(name, place) ? [{ file: (0,referenced_files/* fileOfPackage */.eD)(name), path: exported }] : []);
}
function isInstalled(name, { repository, projectRoot }) {
    for (let at = projectRoot;; at = external_node_path_.dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(at, 'node_modules', name)))
            return true;
        if (at === repository || !at.startsWith(repository))
            return false;
    }
}
/** True where the project has Nest's adapter of Fastify, and not that of Express. */
function isOnFastify({ repository, projectRoot }) {
    const manifest = [projectRoot, repository].map((folder) => readText(external_node_path_.join(folder, 'package.json')) ?? '').join();
    return manifest.includes('"@nestjs/platform-fastify"') && !manifest.includes('"@nestjs/platform-express"');
}
/** Files of the app nearest to a controller that say what holds for all of its controllers. */
function appFiles(folder, modules, { projectRoot }) {
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        const found = ['main.ts', 'app.module.ts', 'src/main.ts', 'src/app.module.ts'].flatMap((name) => {
            const file = external_node_path_.join(at, name);
            return ((0,external_node_fs_.existsSync)(file) && modules.sourceOf(file)) || [];
        });
        if (found.length > 0 || at === projectRoot || !at.startsWith(projectRoot))
            return found;
    }
}
/** Options of the ValidationPipe that the app uses for all of its controllers. */
function pipeIn(source) {
    let found;
    visitAll(source, (node) => {
        if (!found && ts_morph.ts.isNewExpression(node) && node.expression.getText() === 'ValidationPipe')
            found = plainOptions(node.arguments?.[0]);
        if (!found && ts_morph.ts.isPropertyAssignment(node) && /^useClass:\s*ValidationPipe$/.test(node.getText()))
            found = {};
    });
    return found;
}
const TOKEN = /^APP_(?:GUARD|PIPE|INTERCEPTOR|FILTER)$/;
/** `{ provide: APP_GUARD, useClass: KeyGuard }` of its module, and `app.useGlobalGuards(new KeyGuard())`. */
function everywhereIn(source, modules) {
    const found = [];
    const add = (token, named) => {
        const node = named && classOf(named, modules);
        if (node && TOKEN.test(token))
            found.push({ token: token, node });
    };
    visitAll(source, (node) => {
        if (ts_morph.ts.isObjectLiteralExpression(node)) {
            const given = (name) => node.properties.filter(ts_morph.ts.isPropertyAssignment).find((one) => propertyName(one.name) === name)?.initializer;
            add(given('provide')?.getText() ?? '', given('useClass'));
        }
        const kind = ts_morph.ts.isCallExpression(node) && /\.useGlobal(Guard|Pipe|Interceptor|Filter)s$/.exec(node.expression.getText());
        if (!kind || !ts_morph.ts.isCallExpression(node))
            return;
        for (const argument of node.arguments.map(bare))
            if (ts_morph.ts.isNewExpression(argument))
                add(`APP_${kind[1]?.toUpperCase()}`, argument.expression);
    });
    return found;
}
function visitAll(node, visit) {
    visit(node);
    ts_morph.ts.forEachChild(node, (child) => visitAll(child, visit));
}
/** What is plainly written; a function, as the one that makes the error, is left out. */
function plainOptions(given) {
    const e = given && bare(given);
    if (!e || !ts_morph.ts.isObjectLiteralExpression(e))
        return {};
    const options = {};
    for (const property of e.properties) {
        if (!ts_morph.ts.isPropertyAssignment(property))
            continue;
        const name = propertyName(property.name);
        const value = bare(property.initializer);
        if (name === undefined)
            continue;
        if (value.kind === ts_morph.ts.SyntaxKind.TrueKeyword || value.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
            options[name] = value.kind === ts_morph.ts.SyntaxKind.TrueKeyword;
        else if (ts_morph.ts.isStringLiteralLike(value))
            options[name] = value.text;
        else if (ts_morph.ts.isNumericLiteral(value))
            options[name] = Number(value.text);
    }
    return options;
}

// EXTERNAL MODULE: ./build/src/generate/asked.js
var asked = __webpack_require__(68501);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/route-args.js
/** What a route takes of a request, as parameters: of the path, query, headers and body. */


/** A route with what its own code and the code before it read of a request. */
function routeOf({ method, path, uses }, common) {
    const inPath = (0,asked/* parametersOf */.mC)(path);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return {
        method,
        path,
        args: [
            parameter('params', inPath.length
                ? { k: 'object', props: inPath.map((one) => [one.name, pathPart(one, uses), one.isOptional]) }
                : undefined),
            parameter('query', uses.schemas.get('query') ?? fields(uses, common, 'query', plain('string'))),
            parameter('headers', headersOf(uses, common)),
            parameter('body', hasBody ? (uses.schemas.get('body') ?? fields(uses, common, 'body', UNKNOWN)) : undefined),
        ],
    };
}
/** What stands for one thing among others. */
const PATH_PART = union([{ k: 'literal', value: '1' }, plain('string')]);
function pathPart({ name, isRest }, { schemas }) {
    if (isRest)
        return { k: 'array', of: PATH_PART };
    const known = schemas.get('params');
    const [, tree] = (known?.k === 'object' && known.props.find(([key]) => key === name)) || [];
    return tree && tree.k !== 'string' ? tree : PATH_PART;
}
function parameter(name, type) {
    return { name, type: type ?? plain('undefined'), optional: name !== 'params' || !type, rest: false };
}
function fields(uses, common, part, of) {
    const names = [...new Set([...uses.fields[part], ...common.fields[part]])];
    if (names.length === 0)
        return undefined;
    const props = names.map((name) => {
        const values = [uses, common].flatMap(({ compared }) => [...(compared.get(`${part}.${name}`) ?? [])]);
        const literals = [...new Set(values)].map((value) => ({ k: 'literal', value }));
        return [name, literals.length > 0 && of.k !== 'unknown' ? union([...literals, of]) : of, true];
    });
    return { k: 'object', props };
}
/** What clients send in headers that have a form of their own. */
const USUAL = {
    authorization: ['Bearer token', 'bearer token', 'Basic dXNlcjpwYXNz'],
    cookie: ['session=abc'],
    accept: ['application/json', 'text/html'],
    'content-type': ['application/json', 'text/plain'],
};
function headersOf(uses, common) {
    const known = uses.schemas.get('headers');
    const read = fields(uses, common, 'headers', plain('string'));
    const tree = withCookies(known && read ? withOthers(known, read) : (known ?? read), fields(uses, common, 'cookies', plain('string')));
    if (tree?.k !== 'object')
        return tree;
    const props = tree.props.map(([name, type, optional]) => {
        const usual = (USUAL[name.toLowerCase()] ?? []).map((value) => ({ k: 'literal', value }));
        return [name, usual.length && type.k !== 'object' ? union([...usual, type]) : type, optional];
    });
    return { ...tree, props };
}
/** What a schema tells, and what code reads besides: a guard knows nothing of the route's schema. */
function withOthers(known, read) {
    if (known.k !== 'object' || read.k !== 'object')
        return known;
    const others = read.props.filter(([name]) => !known.props.some(([own]) => own.toLowerCase() === name));
    return { ...known, props: [...known.props, ...others] };
}
/** With cookies that are read by their names. */
function withCookies(headers, cookies) {
    if (!cookies)
        return headers;
    if (headers && headers.k !== 'object')
        return headers;
    return {
        k: 'object',
        props: [...(headers?.props ?? []).filter(([name]) => name !== 'cookie'), ['cookie', cookies, true]],
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/nest.js
/** Controllers of Nest, read from their decorators: routes, what they take of a request, and what their module must provide. */










const VERB = /^(?:Get|Post|Put|Patch|Delete|Head|Options|All)$/;
const nest_PARTS = { Param: 'params', Query: 'query', Headers: 'headers', Body: 'body' };
/** Undefined where it is none, or where the project's tests could not make it in a module of its own. */
function readController(node, modules, place) {
    if (!ts_morph.ts.isClassDeclaration(node))
        return undefined;
    const found = decoratorsOf(node);
    const controller = found.find(({ name }) => name === 'Controller');
    if (!controller || !canTest(place))
        return undefined;
    const around = moduleAround(node, modules, place);
    if (!around)
        return undefined;
    const { nest } = around;
    const before = noUses();
    const guards = [...readClasses(around.everywhere, modules, before), ...readBefore(found, modules, before)];
    const routes = node.members.flatMap((member) => {
        if (!ts_morph.ts.isMethodDeclaration(member))
            return [];
        const own = decoratorsOf(member);
        const uses = usesOf(member, modules);
        const nodes = new Set([member, ...guards, ...readBefore(own, modules, uses)]);
        return own.flatMap(({ name, args }) => {
            if (!VERB.test(name))
                return [];
            const method = name === 'All' ? 'GET' : name.toUpperCase();
            const at = `/${[prefixOf(controller), nest_textOf(args[0])].join('/').split('/').filter(Boolean).join('/')}`;
            return [{ ...routeOf({ method, path: at, uses }, before), nodes, known: new Set(uses.schemas.keys()) }];
        });
    });
    if (routes.length === 0)
        return undefined;
    const nodes = new Set([node, ...routes.flatMap((route) => [...route.nodes])]);
    return { facts: { via: 'nest', form: 'controller', made: false, nest }, routes, nodes };
}
/** True where `@nestjs/testing` is there and the tests keep the types by which Nest finds providers. */
function canTest({ repository, projectRoot }) {
    const folders = [...new Set([projectRoot, repository])];
    const texts = (names) => folders.flatMap((folder) => names.map((name) => readText(external_node_path_.join(folder, name)) ?? '')).join('\n');
    if (!texts(['package.json']).includes('"@nestjs/testing"'))
        return false;
    const vitest = texts(['ts', 'mts', 'js', 'mjs'].map((ending) => `vitest.config.${ending}`));
    if (vitest.trim() !== '' && !/swc/.test(vitest))
        return false;
    return /"(?:emitDecoratorMetadata|decoratorMetadata)"\s*:\s*true/.test(texts(['tsconfig.json', 'tsconfig.base.json', 'tsconfig.build.json', '.swcrc']));
}
/** What stands before a route, with what it reads of a request. */
function readBefore(found, modules, into) {
    return readClasses(classesBefore(found, modules), modules, into);
}
function readClasses(classes, modules, into) {
    for (const member of classes.flatMap((one) => [...one.members]))
        if (isFunctionWithBody(member))
            readUses(member, [], modules, into);
    return classes;
}
function usesOf(method, modules) {
    const uses = noUses();
    const props = new Map();
    const places = method.parameters.map((parameter) => {
        const found = decoratorsOf(parameter);
        for (const one of found) {
            const part = nest_PARTS[one.name];
            if (part)
                readPart(parameter, part, one.args, modules, uses, props);
            else
                readCustom(one, modules, uses);
        }
        return found.some(({ name }) => name === 'Req' || name === 'Request') ? 'request' : undefined;
    });
    for (const [part, own] of props) {
        const known = uses.schemas.get(part);
        uses.schemas.set(part, { k: 'object', props: [...(known?.k === 'object' ? known.props : []), ...own] });
    }
    if (isFunctionWithBody(method))
        readUses(method, places, modules, uses);
    return uses;
}
/** `@Query('limit') limit?: string`, `@Body() order: PlaceOrderDto` */
function readPart(parameter, part, args, modules, uses, props) {
    const [first] = args;
    const type = writtenTree(parameter.type, modules);
    if (!first || !ts_morph.ts.isStringLiteralLike(bare(first))) {
        if (type.k === 'object')
            uses.schemas.set(part, type);
        return;
    }
    const { text } = bare(first);
    const isUuid = args.some((argument) => /\bParseUUIDPipe\b/.test(argument.getText()));
    const tree = isUuid ? UUID : type.k === 'unknown' && part !== 'body' ? plain('string') : type;
    const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    const name = part === 'headers' ? text.toLowerCase() : text;
    props.set(part, [...(props.get(part) ?? []), [name, tree, isOptional]]);
}
const UUID = { k: 'literal', value: '3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64' };
/** A decorator that the project makes with `createParamDecorator`. */
function readCustom({ callee }, modules, uses) {
    const meaning = ts_morph.ts.isIdentifier(callee) ? modules.meaningOf(callee) : undefined;
    const made = meaning && 'node' in meaning && ts_morph.ts.isCallExpression(meaning.node) ? meaning.node.arguments[0] : undefined;
    const fn = made && bare(made);
    if (fn && isFunctionWithBody(fn))
        readUses(fn, [], modules, uses);
}
function prefixOf({ args: [first] }) {
    const e = first && bare(first);
    if (!e || !ts_morph.ts.isObjectLiteralExpression(e))
        return nest_textOf(first);
    const own = e.properties.find((one) => one.name && propertyName(one.name) === 'path');
    return own && ts_morph.ts.isPropertyAssignment(own) ? nest_textOf(own.initializer) : '';
}
function nest_textOf(expression) {
    const e = expression && bare(expression);
    if (e && ts_morph.ts.isArrayLiteralExpression(e))
        return nest_textOf(e.elements[0]);
    return e && ts_morph.ts.isStringLiteralLike(e) ? e.text : '';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/openapi.js
/** What the OpenAPI files of a project say of its routes. */








const FOLDERS = [
    '',
    'docs',
    'doc',
    'api',
    'spec',
    'specs',
    'openapi',
    'schema',
    'schemas',
    'contracts',
    'public',
    'src',
];
const NAME = /^(?:[\w-]+[.-])?(?:openapi|swagger)(?:[.-][\w-]+)?\.(?:ya?ml|json)$/i;
const openapi_MAX_FILES = 5;
const openapi_MAX_DEPTH = 8;
function readOperations(folders) {
    const files = [...new Set(folders)].flatMap((root) => FOLDERS.flatMap((folder) => documentsIn(external_node_path_.join(root, folder))));
    return [...new Set(files)].slice(0, openapi_MAX_FILES).flatMap(operationsOf);
}
function documentsIn(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => NAME.test(name));
        return names.sort().map((name) => external_node_path_.join(folder, name));
    }
    catch {
        return []; // no such folder
    }
}
function operationsOf(file) {
    const document = documentOf(readText(file) ?? '');
    return Object.entries(objectOf(document['paths'])).flatMap(([pattern, item]) => {
        const shared = listOf(objectOf(item)['parameters']);
        return Object.entries(objectOf(item)).flatMap(([method, operation]) => {
            if (!/^(?:get|post|put|patch|delete)$/.test(method))
                return [];
            return [operationOf(method, pattern, shared, objectOf(operation), document)];
        });
    });
}
function documentOf(text) {
    try {
        return objectOf((0,dist/* parse */.qg)(text));
    }
    catch {
        return {}; // no document after all
    }
}
function operationOf(method, pattern, shared, given, document) {
    const resolve = (schema) => openapi_resolved(schema, document, 0);
    const all = [...shared, ...listOf(given['parameters'])].map((one) => objectOf(resolve(one)));
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const typeOf = (one) => (one ? treeOf(one['schema'] ?? one) : UNKNOWN);
    const parts = new Map();
    for (const [part, place] of [
        ['query', 'query'],
        ['headers', 'header'],
    ]) {
        const own = all.filter((one) => one['in'] === place && !/^(?:accept|content-type|authorization)$/i.test(String(one['name'])));
        const props = own.map((one) => [String(one['name']), typeOf(one), one['required'] !== true]);
        if (props.length > 0)
            parts.set(part, { k: 'object', props });
    }
    const content = objectOf(objectOf(resolve(given['requestBody']))['content']);
    const json = Object.keys(content).find((type) => /\bjson\b/.test(type));
    const body = json ? objectOf(content[json])['schema'] : all.find((one) => one['in'] === 'body')?.['schema'];
    if (body)
        parts.set('body', treeOf(body));
    return {
        method: method.toUpperCase(),
        path: pattern.replace(/\{(\w+)\}/g, ':$1'),
        inPath: names.map((name) => typeOf(all.find((one) => one['in'] === 'path' && one['name'] === name))),
        parts,
    };
}
/** By what reads JSON schemas in code. */
function treeOf(schema) {
    const source = ts_morph.ts.createSourceFile('schema.ts', `(${JSON.stringify(schema)})`, ts_morph.ts.ScriptTarget.Latest, true);
    const [statement] = source.statements;
    const tree = statement && ts_morph.ts.isExpressionStatement(statement) && schemaTree(statement.expression, () => undefined);
    return tree || UNKNOWN;
}
/** With references put in place, parts of one object joined, and examples among the values. */
function openapi_resolved(value, document, depth) {
    if (depth > openapi_MAX_DEPTH * 3)
        return {};
    if (Array.isArray(value))
        return value.map((one) => openapi_resolved(one, document, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    const { $ref, allOf, nullable, example, ...own } = value;
    if (typeof $ref === 'string')
        return openapi_resolved(referred($ref, document), document, depth + 3);
    const schema = Object.fromEntries(Object.entries(own).map(([name, one]) => [name, openapi_resolved(one, document, depth + 1)]));
    const whole = Array.isArray(allOf)
        ? joined([...allOf.map((one) => objectOf(openapi_resolved(one, document, depth + 1))), schema])
        : schema;
    const kinds = Array.isArray(whole['type']) ? whole['type'].map((type) => ({ ...whole, type })) : [whole];
    const either = [
        ...(typeof whole['type'] === 'string' && /^(?:string|number)$/.test(typeof example) ? [{ enum: [example] }] : []),
        ...kinds,
        ...(nullable === true ? [{ type: 'null' }] : []),
    ];
    return either.length > 1 ? { anyOf: either } : whole;
}
function joined(parts) {
    const properties = Object.assign({}, ...parts.map((part) => objectOf(part['properties'])));
    return { type: 'object', properties, required: parts.flatMap((part) => listOf(part['required'])) };
}
function referred(reference, document) {
    let at = document;
    for (const name of reference.replace(/^#\//, '').split('/'))
        at = objectOf(at)[name.replaceAll('~1', '/')];
    return at;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A route with what is written of it where the code has no schema. `known`: parts of which it has one. */
function asDocumented(route, known, operations) {
    const operation = operationFor(route, operations);
    if (!operation)
        return route;
    const [params, query, headers, body] = route.args;
    const of = (part, given) => {
        const written = operation.parts.get(part);
        return written && !known.has(part) ? { ...given, type: withRead(written, given.type) } : given;
    };
    const takesBody = body.type.k !== 'undefined' || !/^(?:GET|HEAD)$/.test(route.method);
    const asked = known.has('params') ? params : { ...params, type: inPathOf(params.type, operation) };
    return { ...route, args: [asked, of('query', query), of('headers', headers), takesBody ? of('body', body) : body] };
}
/** The one of its path; else the only one that ends like it: a router does not know where it is mounted. */
function operationFor({ method, path: pattern }, operations) {
    const own = shapeOf(pattern);
    const found = operations.filter((one) => one.method === method && `/${shapeOf(one.path)}`.endsWith(own && `/${own}`));
    return found.find((one) => shapeOf(one.path) === own) ?? (found.length === 1 ? found[0] : undefined);
}
/** `orders/:` for `/orders/:id/` */
function shapeOf(pattern) {
    const parts = pattern.split('/').filter(Boolean);
    return parts.map((part) => (/^[:*]/.test(part) ? ':' : part)).join('/');
}
function inPathOf(params, { inPath, path: pattern }) {
    if (params.k !== 'object')
        return params;
    const offset = (0,asked/* parametersOf */.mC)(pattern).length - params.props.length;
    const props = params.props.map(([name, type, optional], at) => {
        const written = inPath[at + offset];
        const isPlain = !written || written.k === 'string' || written.k === 'unknown';
        return [name, isPlain ? type : written, optional];
    });
    return { ...params, props };
}
/** What is written, and what the code reads besides. */
function withRead(written, read) {
    if (written.k !== 'object' || read.k !== 'object')
        return written.k === 'unknown' ? read : written;
    const others = read.props.filter(([name]) => !written.props.some(([own]) => own.toLowerCase() === name.toLowerCase()));
    return { ...written, props: [...written.props, ...others] };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/procedures.js
/** What the procedures of a tRPC router ask of their inputs, by the schemas that they name. */




const procedures_MAX_DEPTH = 6;
/** By the way to each procedure, as a caller has it: `orders.get`. */
function procedureInputs(router, modules) {
    const found = new Map();
    const visit = (node, prefix, depth) => {
        const e = ts_morph.ts.isExpression(node) ? standsFor(node, modules) : undefined;
        if (!e || depth > procedures_MAX_DEPTH)
            return;
        const members = ts_morph.ts.isObjectLiteralExpression(e) ? e : routed(e);
        for (const property of members?.properties ?? []) {
            const name = property.name && propertyName(property.name);
            const value = ts_morph.ts.isPropertyAssignment(property) ? property.initializer : property.name;
            if (name === undefined || !value || !ts_morph.ts.isExpression(value))
                continue;
            const input = inputOf(value, modules, 0);
            if (input)
                found.set(prefix + name, input);
            else
                visit(value, `${prefix}${name}.`, depth + 1);
        }
        if (ts_morph.ts.isCallExpression(e) && /\bmergeRouters$/.test(e.expression.getText()))
            for (const part of e.arguments)
                visit(part, prefix, depth + 1);
    };
    visit(router, '', 0);
    return found;
}
function standsFor(e, modules) {
    const written = bare(e);
    if (!ts_morph.ts.isIdentifier(written))
        return written;
    const meaning = modules.meaningOf(written);
    return meaning && 'node' in meaning && ts_morph.ts.isExpression(meaning.node) ? bare(meaning.node) : undefined;
}
/** What `router({ … })` is given. */
function routed(e) {
    const [first] = ts_morph.ts.isCallExpression(e) && /router$/i.test(e.expression.getText()) ? e.arguments : [];
    const given = first && bare(first);
    return given && ts_morph.ts.isObjectLiteralExpression(given) ? given : undefined;
}
/** All that the chain of a procedure asks for, that of the procedure which it is made of as well. */
function inputOf(procedure, modules, depth) {
    let input;
    let e = standsFor(procedure, modules);
    while (e && depth < procedures_MAX_DEPTH) {
        if (ts_morph.ts.isIdentifier(e))
            return input ?? inputOf(e, modules, depth + 1);
        if (!ts_morph.ts.isCallExpression(e) || !ts_morph.ts.isPropertyAccessExpression(e.expression))
            return input;
        const { name, expression: owner } = e.expression;
        const [first] = e.arguments;
        const tree = name.text === 'input' && first ? schemaTree(first, uses_constantsOf(modules)) : undefined;
        if (tree)
            input = input ? merged(tree, input) : tree;
        e = bare(owner);
        if (ts_morph.ts.isIdentifier(e)) {
            const base = inputOf(e, modules, depth + 1);
            return base && input ? merged(base, input) : (input ?? base);
        }
    }
    return input;
}
/** A declared type with what a schema asks of texts and numbers in it; what the schema does not tell stays as declared. */
function refined(declared, asked) {
    if (declared.k === 'union' && asked.k === 'object') {
        const of = declared.of.map((one) => (one.k === 'object' ? refined(one, asked) : one));
        return { ...declared, of };
    }
    if (declared.k === 'object' && asked.k === 'object') {
        const known = new Map(asked.props.map(([name, type]) => [name, type]));
        const props = declared.props.map(([name, type, optional]) => {
            const more = known.get(name);
            return [name, more ? refined(type, more) : type, optional];
        });
        return { ...declared, props };
    }
    if (declared.k === 'array' && asked.k === 'array')
        return { ...declared, of: refined(declared.of, asked.of) };
    return isAsked(declared, asked) ? asked : declared;
}
/** `string` where an email is asked for. */
function isAsked(declared, asked) {
    const kinds = asked.k === 'union' ? asked.of : [asked];
    const open = declared.k === 'union' ? declared.of.find(({ k }) => k === 'string' || k === 'number') : declared;
    return kinds.every((one) => {
        const kind = one.k === 'literal' ? typeof one.value : one.k;
        return kind === open?.k && (kind === 'string' || kind === 'number');
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/loaders.js
/** Loaders and actions of Remix and React Router: functions of `{ request, params, context }`. */



const TYPE = /\b(?:(?:Loader|Action|DataFunction)(?:Function)?Args|(?:Loader|Action)Function)\b/;
const PACKAGES = /['"](?:@remix-run\/|@react-router\/|react-router['"])/;
/** By its name and its type; without one, by what its file imports. */
function isLoader(fn) {
    if (!/^(?:loader|action)$/.test(nameOf(fn)) || fn.parameters.length > 1)
        return false;
    const declared = ts_morph.ts.isVariableDeclaration(fn.parent) ? (fn.parent.type?.getText() ?? '') : '';
    const type = `${fn.parameters[0]?.type?.getText() ?? ''} ${declared}`;
    return type.trim() === '' ? PACKAGES.test(fn.getSourceFile().text) : TYPE.test(type);
}
function loaderOf(fn, modules, uses) {
    readUses(fn, ['request'], modules, uses);
    const text = fn.body.getText();
    const isForm = /\.formData\(\)/.test(text);
    const fields = [...uses.fields.body];
    if (isForm && !uses.schemas.has('body') && fields.length > 0)
        uses.schemas.set('body', loaders_textsOf(fields));
    const others = ['PUT', 'PATCH', 'DELETE'].filter((method) => new RegExp(`['"]${method}['"]`).test(text));
    const methods = nameOf(fn) === 'loader' ? ['GET'] : ['POST', ...others];
    const web = { loader: true, ...(isForm ? { form: true } : {}) };
    return { kind: { via: 'web', form: 'app', made: false, web }, methods, path: pathOf(fn, uses), uses };
}
/** A form holds texts. */
function loaders_textsOf(names) {
    return { k: 'object', props: names.map((name) => [name, plain('string'), true]) };
}
/** As the file is named (`routes/orders.$id.tsx`); where it is not, or lacks a parameter that is read, by these alone. */
function pathOf(fn, { fields }) {
    const file = /\/routes\/(.+?)(?:\/route)?\.[cm]?[jt]sx?$/.exec(fn.getSourceFile().fileName)?.[1] ?? '';
    const parts = file.split(/[./]/).filter((part) => part !== '' && !part.startsWith('_') && part !== 'index');
    const named = `/${parts.map((part) => part.replace(/_$/, '').replace(/^\$(\w+)$/, ':$1')).join('/')}`;
    const names = [...fields.params];
    const isWhole = !/[$()]/.test(named) && names.every((name) => new RegExp(`:${name}(?:/|$)`).test(named));
    return isWhole
        ? named
        : `/${names
            .filter((name) => /^\w+$/.test(name))
            .map((name) => `:${name}`)
            .join('/')}`;
}
function nameOf(fn) {
    if (ts_morph.ts.isFunctionDeclaration(fn))
        return fn.name?.text ?? '';
    return ts_morph.ts.isVariableDeclaration(fn.parent) ? fn.parent.name.getText() : '';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/handlers.js
/** Functions that answer requests by themselves: of a web request, or of Express's request and response. */





const WEB_METHODS = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
function readHandlerFunction(node, modules) {
    if (!isFunctionWithBody(node))
        return undefined;
    const web = webCallOf(node);
    const kind = web || isLoader(node) ? 'web' : isExpressHandler(node) ? 'express' : undefined;
    if (!kind)
        return undefined;
    const uses = noUses();
    if (isLoader(node))
        return loaderOf(node, modules, uses);
    readUses(node, web?.params ? ['request', 'request'] : ['request'], modules, uses);
    const takesBody = uses.fields.body.size > 0 || uses.schemas.has('body');
    const methods = takesBody ? ['POST'] : ['GET'];
    if (web) {
        const name = nameOf(node);
        const own = WEB_METHODS.test(name) ? [name] : methods;
        const given = web.next || web.params || web.bare ? { web } : {};
        const path = routePath(node.getSourceFile().fileName) ?? '/';
        return { kind: { via: 'web', form: 'app', made: false, ...given }, methods: own, path, uses };
    }
    // What middleware has put there (`request.user`) no request can bring.
    if (uses.others.size > 0)
        return undefined;
    const at = `/${[...uses.fields.params].map((name) => `:${name}`).join('/')}`;
    return { kind: { via: 'express', form: 'handler', made: false }, methods, path: at, uses };
}
/** `export async function POST(request: Request, { params })`, as Next routes and workers have it; undefined for any other function. */
function webCallOf(fn) {
    const [first, second] = fn.parameters;
    const isRoute = isRouteFile(fn) && WEB_METHODS.test(nameOf(fn));
    if (!first)
        return isRoute && routePath(fn.getSourceFile().fileName) !== undefined ? { bare: true } : undefined;
    if (fn.parameters.length > 2)
        return undefined;
    const type = first.type?.getText();
    const isUntyped = type === undefined && isRoute && /\.[cm]?jsx?$/.test(fn.getSourceFile().fileName);
    const next = type === 'NextRequest' || (isUntyped && readsOfNext(fn));
    const isRequest = isUntyped || next || type === 'Request';
    if (!isRequest)
        return undefined;
    const own = next ? { next } : {};
    if (!second)
        return own;
    if (!isRoute || routePath(fn.getSourceFile().fileName) === undefined)
        return undefined;
    const isPromised = /\bPromise</.test(second.type?.getText() ?? '') || /\bawait\s+(?:\w+\.)?params\b/.test(fn.body.getText());
    return { ...own, params: isPromised ? 'promised' : 'plain' };
}
/** What a plain `Request` has not. */
function readsOfNext({ parameters: [request], body }) {
    return new RegExp(`\\b${request?.name.getText()}\\.(?:nextUrl|cookies)\\b`).test(body.getText());
}
function isRouteFile(fn) {
    return /(?:^|\/)(?:route\.[cm]?[jt]sx?|\+server\.[cm]?jsx?)$/.test(fn.getSourceFile().fileName);
}
/**
 * `/api/items/:id` for `app/api/items/[id]/route.ts`, `*path` for `[...path]`, `*path?` for `[[...path]]`; undefined where the file is no such route, or
 * a folder is named otherwise.
 */
function routePath(fileName) {
    const found = /(?:^|\/)app\/(.*\/)?route\.[cm]?[jt]sx?$/.exec(fileName);
    if (!found)
        return undefined;
    const folders = (found[1] ?? '').split('/').filter((part) => part !== '' && !/^(?:\((?!\.)|@)/.test(part));
    const parts = folders.map((part) => part
        .replace(/^\[(\w+)\]$/, ':$1')
        .replace(/^\[\.\.\.(\w+)\]$/, '*$1')
        .replace(/^\[\[\.\.\.(\w+)\]\]$/, '*$1?'));
    return parts.some((part) => /^[[(]/.test(part)) ? undefined : `/${parts.join('/')}`;
}
/** `(req, res) => …`; what calls `next()` is middleware, and answers nothing by itself. */
function isExpressHandler(fn) {
    const [request, response, next] = fn.parameters.map((parameter) => parameter.name.getText());
    if (!/^_?req(?:uest)?$/.test(request ?? '') || !/^_?res(?:ponse)?$/.test(response ?? ''))
        return false;
    if (fn.parameters.length > 3 || !/^_?(?:next|done)$/.test(next ?? 'next'))
        return false;
    if (next !== undefined && new RegExp(`\\b${next}\\(\\s*\\)`).test(fn.body.getText()))
        return false;
    const { text, fileName } = fn.getSourceFile();
    return /['"]express['"]/.test(text) || listsExpress(external_node_path_.dirname(fileName));
}
function listsExpress(folder) {
    const manifest = readText(external_node_path_.join(folder, 'package.json'));
    if (manifest !== undefined)
        return /"express"\s*:/.test(manifest);
    const above = external_node_path_.dirname(folder);
    return above !== folder && listsExpress(above);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/makers.js
/** Calls that make apps and routers, by the packages that they come from. */


/** By package and exported name; `.Router` is a member of the default export. */
const MAKERS = {
    'express default': { via: 'express', form: 'app' },
    'express Router': { via: 'express', form: 'router' },
    'router default': { via: 'express', form: 'router' },
    'express-promise-router default': { via: 'express', form: 'router' },
    'fastify default': { via: 'fastify', form: 'app' },
    'fastify fastify': { via: 'fastify', form: 'app' },
    'koa default': { via: 'koa', form: 'app' },
    '@koa/router default': { via: 'koa', form: 'router' },
    '@koa/router Router': { via: 'koa', form: 'router' },
    'koa-router default': { via: 'koa', form: 'router' },
    'hono Hono': { via: 'hono', form: 'app' },
    'hono/tiny Hono': { via: 'hono', form: 'app' },
    'hono/quick Hono': { via: 'hono', form: 'app' },
    '@hono/zod-openapi OpenAPIHono': { via: 'hono', form: 'app' },
};
/** Functions of the project that call one another to make an app. */
const makers_MAX_DEPTH = 3;
/** What a call makes, behind whatever is chained to it: `express().use(…)`. */
function madeBy(expression, modules, depth = 0) {
    let e = bare(expression);
    for (let inner = chained(e); inner; inner = chained(e))
        e = inner;
    if (!ts_morph.ts.isCallExpression(e) && !ts_morph.ts.isNewExpression(e))
        return undefined;
    const callee = bare(e.expression);
    if (ts_morph.ts.isIdentifier(callee))
        return makerOf(callee, undefined, modules) ?? madeByFunction(callee, modules, depth);
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || !ts_morph.ts.isIdentifier(bare(callee.expression)))
        return undefined;
    return makerOf(bare(callee.expression), callee.name.text, modules);
}
/** What a function of the project makes: `createRouter()`. */
function madeByFunction(name, modules, depth) {
    const meaning = depth > makers_MAX_DEPTH ? undefined : modules.meaningOf(name);
    if (!meaning || !('node' in meaning) || !isFunctionWithBody(meaning.node))
        return undefined;
    const [given] = givenBy(meaning.node);
    const known = given && ts_morph.ts.isIdentifier(given) ? modules.meaningOf(given) : given && { node: given };
    if (!known || !('node' in known) || !ts_morph.ts.isExpression(known.node))
        return undefined;
    return madeBy(known.node, modules, depth + 1);
}
/** What a function returns, itself and not by functions inside of it. */
function givenBy({ body }) {
    if (!ts_morph.ts.isBlock(body))
        return [awaited(body)];
    const found = [];
    const visit = (node) => {
        if (ts_morph.ts.isReturnStatement(node) && node.expression)
            found.push(awaited(node.expression));
        if (!ts_morph.ts.isFunctionLike(node))
            ts_morph.ts.forEachChild(node, visit);
    };
    ts_morph.ts.forEachChild(body, visit);
    return found;
}
function awaited(expression) {
    const e = bare(expression);
    return ts_morph.ts.isAwaitExpression(e) ? bare(e.expression) : e;
}
/** What a call in a chain is made on. */
function chained(e) {
    if (!ts_morph.ts.isCallExpression(e) || !ts_morph.ts.isPropertyAccessExpression(e.expression))
        return undefined;
    const owner = bare(e.expression.expression);
    return ts_morph.ts.isCallExpression(owner) || ts_morph.ts.isNewExpression(owner) ? owner : undefined;
}
function makerOf(name, member, modules) {
    const meaning = modules.meaningOf(name);
    if (!meaning || !('package' in meaning))
        return undefined;
    const exported = member ?? (meaning.name === '*' ? 'default' : meaning.name);
    return MAKERS[`${meaning.package} ${exported}`];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/middleware.js
/** Middleware of Node's own request and response that reads a request as no double of it could be read: as a stream, or through packages. */




const middleware_MAX_DEPTH = 5;
/** Of a request that is a stream. */
const STREAM_MEMBERS = /^(?:on|once|pipe|read|setEncoding|unpipe|resume)$/;
/** What Express puts there, and Node does not. */
const OF_EXPRESS = {
    request: /^(?:get|header|accepts\w*|is|app|params|query|ip|ips|hostname|originalUrl)$/,
    response: /^(?:status|json|jsonp|send|sendStatus|sendFile|redirect|render|cookie|locals|set|get|type)$/,
};
/** Those that the request has by its body. */
const OF_BODY = /^(?:content-length|transfer-encoding|host)$/;
/** JSON as it is sent, more loosely written, and other things that are sent. */
const BODY = union([
    { k: 'record', key: plain('string'), of: { k: 'unknown' } },
    ...['{"name":"Ada"}', ' {"name":"Ada"}', '[1,2]', '"text"', '{"name":', 'name=Ada&tags=a&tags=b', ''].map((value) => ({ k: 'literal', value })),
    plain('string'),
]);
/** An exported middleware, or a function that makes one; undefined for any other function, and for what doubles can stand for. */
function readMiddleware(node, modules) {
    if (!isFunctionWithBody(node))
        return undefined;
    const made = isMiddleware(node) ? undefined : givenFunctions(node).find(isMiddleware);
    const middleware = made ?? node;
    if (!isMiddleware(middleware))
        return undefined;
    const found = { leaves: new Set(), isHandedOn: false, isStream: false, isOfExpress: false };
    readInto(found, middleware, ['request', 'response'], modules, 0);
    if (found.isOfExpress || !(found.isHandedOn || found.isStream))
        return undefined;
    const uses = noUses();
    readUses(middleware, ['request'], modules, uses);
    for (const name of uses.fields.headers)
        if (OF_BODY.test(name))
            uses.fields.headers.delete(name);
    const takesBody = found.isStream || found.leaves.has('body');
    if (takesBody)
        uses.schemas.set('body', BODY);
    return {
        kind: { via: 'node', form: 'middleware', made: made !== undefined, leaves: [...found.leaves].sort() },
        methods: [takesBody ? 'POST' : 'GET'],
        path: takesBody ? '/' : '/*path?',
        uses,
    };
}
/** Functions that a function gives. */
function givenFunctions(fn) {
    const given = ts_morph.ts.isBlock(fn.body)
        ? fn.body.statements.flatMap((one) => (ts_morph.ts.isReturnStatement(one) && one.expression ? [one.expression] : []))
        : [fn.body];
    return given.map(bare).filter((e) => isFunctionWithBody(e));
}
/** `(req, res, next)`, which answers nothing by itself. */
function isMiddleware({ parameters }) {
    const [request, response, next] = parameters.map(({ name }) => name.getText());
    const isCalledSo = /^_?req(?:uest)?$/.test(request ?? '') && /^_?res(?:ponse)?$/.test(response ?? '');
    return parameters.length === 3 && isCalledSo && /^_?next$/.test(next ?? '');
}
function readInto(found, fn, roles, modules, depth) {
    const names = new Map(fn.parameters.flatMap(({ name }, at) => (roles[at] ? [[name.getText(), roles[at]]] : [])));
    const roleOf = (e) => (ts_morph.ts.isIdentifier(e) ? names.get(e.text) : undefined);
    const visit = (node) => {
        if (ts_morph.ts.isPropertyAccessExpression(node))
            readMember(found, node, roleOf(node.expression));
        if (ts_morph.ts.isCallExpression(node))
            middleware_readCall(found, node, node.arguments.map(roleOf), modules, depth);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(fn.body);
}
function readMember(found, member, role) {
    const { name, parent } = member;
    if (role === undefined)
        return;
    if (OF_EXPRESS[role].test(name.text))
        found.isOfExpress = true;
    if (role !== 'request')
        return;
    if (STREAM_MEMBERS.test(name.text))
        found.isStream = true;
    const isSet = ts_morph.ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken;
    if (isSet && parent.left === member)
        found.leaves.add(name.text);
}
function middleware_readCall(found, call, roles, modules, depth) {
    if (!roles.includes('request') || depth > middleware_MAX_DEPTH)
        return;
    const callee = bare(call.expression);
    const owner = ts_morph.ts.isPropertyAccessExpression(callee) ? bare(callee.expression) : callee;
    const meaning = ts_morph.ts.isIdentifier(owner) ? modules.meaningOf(owner) : undefined;
    if (!meaning)
        return;
    if ('package' in meaning)
        found.isHandedOn = true;
    else if (owner === callee && isFunctionWithBody(meaning.node))
        readInto(found, meaning.node, roles, modules, depth + 1);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/route-handlers.js
/** What the handlers of a route, and what stands before them, read of a request; what its options say of it. */





const route_handlers_MAX_DEPTH = 4;
const SCHEMA_PARTS = {
    body: 'body',
    json: 'body',
    querystring: 'query',
    query: 'query',
    params: 'params',
    headers: 'headers',
};
/** Options of a route or a validator: schemas by part, functions that run before the handler. */
function readOptions(reading, options, into) {
    const constants = uses_constantsOf(reading.modules);
    for (const property of options.properties) {
        const name = property.name && propertyName(property.name);
        const value = name === undefined ? undefined : schemas_memberOf(options, name, constants);
        if (name === undefined || !value)
            continue;
        const part = SCHEMA_PARTS[name];
        const tree = part && schemaTree(value, constants);
        if (part && tree)
            into.schemas.set(part, tree);
        else if (name === 'schema' && ts_morph.ts.isObjectLiteralExpression(value))
            readOptions(reading, value, into);
        else if (/^(?:pre|on)[A-Z]/.test(name))
            readHandler(reading, value, into);
    }
}
/** What a handler or middleware reads; of a call that makes one, what the function that it gives reads. */
function readHandler(reading, expression, into, depth = 0) {
    const e = bare(expression);
    if (depth > route_handlers_MAX_DEPTH)
        return;
    if (ts_morph.ts.isArrayLiteralExpression(e)) {
        for (const item of e.elements)
            readHandler(reading, item, into, depth + 1);
        return;
    }
    if (isFunctionWithBody(e)) {
        reading.nodes.add(e);
        if (e.parameters.length < 4)
            readUses(e, ['request'], reading.modules, into);
        return;
    }
    if (ts_morph.ts.isCallExpression(e))
        readValidator(reading, e, into);
    const name = ts_morph.ts.isCallExpression(e) ? bare(e.expression) : e;
    // `controller.list.bind(controller)`
    if (ts_morph.ts.isCallExpression(e) && ts_morph.ts.isPropertyAccessExpression(name) && name.name.text === 'bind') {
        readHandler(reading, name.expression, into, depth + 1);
        return;
    }
    const meaning = isReference(name) ? reading.modules.meaningOf(name) : undefined;
    if (!meaning || !('node' in meaning)) {
        // `wrap(async (req, res) => …)`
        if (ts_morph.ts.isCallExpression(e))
            for (const argument of e.arguments)
                if (isFunctionWithBody(bare(argument)))
                    readHandler(reading, argument, into, depth + 1);
        return;
    }
    reading.nodes.add(meaning.node);
    if (ts_morph.ts.isCallExpression(e) && isFunctionWithBody(meaning.node)) {
        for (const given of givenFunctions(meaning.node))
            readHandler(reading, given, into, depth + 1);
        for (const argument of e.arguments)
            if (isFunctionWithBody(bare(argument)))
                readHandler(reading, argument, into, depth + 1);
    }
    else if (isFunctionWithBody(meaning.node) && meaning.node.parameters.length < 4) {
        readUses(meaning.node, ['request'], reading.modules, into);
    }
    else if (ts_morph.ts.isExpression(meaning.node))
        readHandler(reading, meaning.node, into, depth + 1);
}
/** `zValidator('json', schema)`, `validate({ body: schema })`, `validateBody(schema)`. */
function readValidator(reading, call, into) {
    const constants = uses_constantsOf(reading.modules);
    const [first, second] = call.arguments;
    if (!first)
        return;
    const e = bare(first);
    if (ts_morph.ts.isStringLiteralLike(e)) {
        const part = partOfTarget(e.text);
        const tree = part && second && schemaTree(second, constants);
        if (part && tree)
            into.schemas.set(part, tree);
        return;
    }
    if (ts_morph.ts.isObjectLiteralExpression(e)) {
        readOptions(reading, e, into);
        return;
    }
    const part = /query/i.test(call.expression.getText())
        ? 'query'
        : /param/i.test(call.expression.getText())
            ? 'params'
            : 'body';
    const tree = schemaTree(e, constants);
    if (tree)
        into.schemas.set(part, tree);
}
/** A name, or a member behind one. */
function isReference(e) {
    return ts_morph.ts.isIdentifier(e) || ts_morph.ts.isPropertyAccessExpression(e);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/routes.js
/** The routes of an app, a router or a plugin, with what their handlers read, by the code that makes it. */









const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'all', 'del']);
const routes_MAX_DEPTH = 4;
const MAX_ROUTES = 60;
/** Reads an exported function or value; undefined where it neither is nor makes anything that takes requests. */
function readApp(node, modules) {
    const reading = { modules, routes: [], common: noUses(), nodes: new Set(), within: [] };
    const facts = routes_readInto(reading, node, '', 0) ?? readAlone(reading, node);
    if (!facts || reading.routes.length === 0)
        return undefined;
    const routes = reading.routes.slice(0, MAX_ROUTES).map((route) => ({
        ...routeOf(route, reading.common),
        nodes: route.nodes,
        known: new Set(route.uses.schemas.keys()),
    }));
    return { facts, routes, nodes: reading.nodes };
}
/** A function that answers by itself. */
function readAlone(reading, node) {
    const handler = readHandlerFunction(node, reading.modules) ?? readMiddleware(node, reading.modules);
    if (!handler)
        return undefined;
    const { kind, methods, path, uses } = handler;
    const nodes = new Set([node]);
    reading.nodes.add(node);
    for (const method of methods)
        reading.routes.push({ method, path, uses, nodes });
    return kind;
}
function routes_readInto(outer, node, prefix, depth) {
    if (depth > routes_MAX_DEPTH)
        return undefined;
    const reading = { ...outer, within: [...outer.within, node] };
    reading.nodes.add(node);
    if (isFunctionWithBody(node))
        return readFunction(reading, node, prefix, depth);
    if (!ts_morph.ts.isExpression(node))
        return undefined;
    const made = madeBy(node, reading.modules);
    if (!made)
        return undefined;
    const name = ts_morph.ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined;
    readScope(reading, node.getSourceFile(), { made, name, chain: node }, prefix, depth);
    return { ...made, made: false };
}
function readFunction(reading, fn, prefix, depth) {
    const carrier = carrierOf(fn, reading.modules);
    if (carrier) {
        readScope(reading, fn.body, carrier, prefix, depth);
        return { ...carrier.made, made: true };
    }
    const plugin = pluginParameter(fn);
    if (plugin === undefined)
        return undefined;
    const made = { via: 'fastify', form: 'plugin' };
    readScope(reading, fn.body, { made, name: plugin }, prefix, depth);
    return { ...made, made: false };
}
/** The app or router that a function returns. */
function carrierOf(fn, modules) {
    for (const given of givenBy(fn)) {
        const direct = madeBy(given, modules);
        if (direct)
            return { made: direct, name: undefined, chain: given };
        const meaning = ts_morph.ts.isIdentifier(given) ? modules.meaningOf(given) : undefined;
        if (!meaning || !('node' in meaning) || !ts_morph.ts.isExpression(meaning.node))
            continue;
        const made = madeBy(meaning.node, modules);
        if (made)
            return { made, name: given.getText(), chain: meaning.node };
    }
    return undefined;
}
/** The name by which a Fastify plugin has the app. */
function pluginParameter(fn) {
    const [first] = fn.parameters;
    if (!first || !ts_morph.ts.isIdentifier(first.name))
        return undefined;
    const declared = `${first.type?.getText() ?? ''} ${declaredType(fn)?.getText() ?? ''}`;
    if (/\bFastify(?:Instance|Plugin)|\bFastifyPlugin/.test(declared))
        return first.name.text;
    const isCalledSo = /^(?:fastify|app|instance|server)$/.test(first.name.text);
    const imports = /['"]fastify(?:-plugin)?['"]/.test(fn.getSourceFile().text);
    return isCalledSo && (imports || first.name.text === 'fastify') ? first.name.text : undefined;
}
function declaredType(fn) {
    return ts_morph.ts.isVariableDeclaration(fn.parent) ? fn.parent.type : undefined;
}
function readScope(reading, scope, carrier, prefix, depth) {
    const visit = (node) => {
        ts_morph.ts.forEachChild(node, visit); // what stands further left in a chain comes first
        if (ts_morph.ts.isCallExpression(node) && ts_morph.ts.isPropertyAccessExpression(node.expression))
            routes_readCall(reading, node, node.expression, carrier, prefix, depth);
    };
    visit(scope);
}
function routes_readCall(reading, call, { name, expression }, carrier, prefix, depth) {
    const routed = routes_routePath(expression, carrier);
    if (routed === undefined && !isOn(expression, carrier))
        return;
    const [first] = call.arguments;
    const method = name.text;
    const path = first && routes_textOf(first, reading);
    if (VERBS.has(method) && (routed !== undefined || path !== undefined)) {
        const named = path !== undefined && call.arguments[1] && routes_textOf(call.arguments[1], reading);
        const skipped = routed !== undefined ? 0 : named ? 2 : 1;
        const own = routed ?? (named || path) ?? '';
        addRoute(reading, method, prefix + own, call.arguments.slice(skipped), depth);
    }
    else if (method === 'route' && first && ts_morph.ts.isObjectLiteralExpression(bare(first))) {
        addDeclared(reading, bare(first), prefix);
    }
    else if (method === 'openapi' && first) {
        addDescribed(reading, first, call.arguments.slice(1), prefix, depth);
    }
    else if (/^(?:use|register|route|mount)$/.test(method)) {
        mount(reading, call, path === undefined ? prefix : prefix + path, depth);
    }
    else if (/^(?:addHook|addContentTypeParser|prefix|onError)$/.test(method)) {
        for (const argument of call.arguments)
            readHandler(reading, argument, reading.common);
    }
}
/** `/x` of `router.route('/x').get(…)`, behind calls for other methods. */
function routes_routePath(expression, carrier) {
    const e = bare(expression);
    if (!ts_morph.ts.isCallExpression(e) || !ts_morph.ts.isPropertyAccessExpression(e.expression))
        return undefined;
    const { name, expression: owner } = e.expression;
    const [first] = e.arguments;
    if (name.text === 'route' && first && ts_morph.ts.isStringLiteralLike(bare(first)) && isOn(owner, carrier))
        return e.arguments.length === 1 ? bare(first).text : undefined;
    return VERBS.has(name.text) ? routes_routePath(owner, carrier) : undefined;
}
/** True for the carrier itself, and for a call on it that gives it again. */
function isOn(expression, carrier) {
    const e = bare(expression);
    if (ts_morph.ts.isIdentifier(e))
        return carrier.name === e.text;
    if (carrier.chain && e.getSourceFile() === carrier.chain.getSourceFile()) {
        const isInside = carrier.chain.getStart() <= e.getStart() && e.getEnd() <= carrier.chain.getEnd();
        if (isInside && (ts_morph.ts.isNewExpression(e) || !isMemberCall(e)))
            return ts_morph.ts.isCallExpression(e) || ts_morph.ts.isNewExpression(e);
    }
    return isMemberCall(e) && isOn(e.expression.expression, carrier);
}
function isMemberCall(e) {
    return ts_morph.ts.isCallExpression(e) && ts_morph.ts.isPropertyAccessExpression(e.expression) && e.expression.name.text !== 'Router';
}
function routes_textOf(expression, { modules }) {
    const e = bare(expression);
    if (ts_morph.ts.isStringLiteralLike(e))
        return e.text === '/' ? '' : e.text;
    if (ts_morph.ts.isArrayLiteralExpression(e)) {
        const [first] = e.elements;
        return first && ts_morph.ts.isStringLiteralLike(first) ? first.text : undefined;
    }
    const meaning = ts_morph.ts.isIdentifier(e) ? modules.meaningOf(e) : undefined;
    return meaning && 'node' in meaning && ts_morph.ts.isStringLiteralLike(meaning.node) ? meaning.node.text : undefined;
}
function addRoute(reading, method, path, handlers, depth) {
    const uses = noUses();
    const own = { ...reading, nodes: new Set(reading.within) };
    for (const handler of handlers) {
        const e = bare(handler);
        if (ts_morph.ts.isObjectLiteralExpression(e))
            readOptions(own, e, uses);
        else
            readHandler(own, e, uses, depth);
    }
    for (const node of own.nodes)
        reading.nodes.add(node);
    const verb = method === 'all' ? 'GET' : method === 'del' ? 'DELETE' : method.toUpperCase();
    reading.routes.push({ method: verb, path: path || '/', uses, nodes: own.nodes });
}
/** Fastify's `route({ method, url, schema, handler })`. */
function addDeclared(reading, options, prefix) {
    const constants = uses_constantsOf(reading.modules);
    const field = (name) => schemas_memberOf(options, name, constants);
    const url = field('url') ?? field('path');
    const method = field('method');
    if (!url || !ts_morph.ts.isStringLiteralLike(url) || !method)
        return;
    const methods = ts_morph.ts.isArrayLiteralExpression(method) ? method.elements : [method];
    for (const one of methods) {
        if (!ts_morph.ts.isStringLiteralLike(one))
            continue;
        const uses = noUses();
        readOptions(reading, options, uses);
        const handler = field('handler');
        if (handler)
            readHandler(reading, handler, uses);
        reading.routes.push({ method: one.text.toUpperCase(), path: prefix + url.text, uses, nodes: reading.nodes });
    }
}
/** `app.openapi(createRoute({ method, path, request: { params, body: { content } } }), handler)` of `@hono/zod-openapi`. */
function addDescribed(reading, described, handlers, prefix, depth) {
    const constants = uses_constantsOf(reading.modules);
    const e = bare(described);
    const made = isReference(e) ? constants(e) : e;
    const options = made && ts_morph.ts.isCallExpression(made) ? made.arguments[0] : made;
    if (!options || !ts_morph.ts.isObjectLiteralExpression(options))
        return;
    const [method, url, request] = ['method', 'path', 'request'].map((name) => schemas_memberOf(options, name, constants));
    if (!method || !url || !ts_morph.ts.isStringLiteralLike(method) || !ts_morph.ts.isStringLiteralLike(url))
        return;
    const uses = noUses();
    const own = { ...reading, nodes: new Set(reading.within) };
    const body = request && ts_morph.ts.isObjectLiteralExpression(request) && schemas_memberOf(request, 'body', constants);
    const tree = body && contentTree(body, constants);
    if (request && ts_morph.ts.isObjectLiteralExpression(request))
        readOptions(own, request, uses);
    if (tree)
        uses.schemas.set('body', tree);
    for (const handler of handlers)
        readHandler(own, handler, uses, depth);
    for (const node of own.nodes)
        reading.nodes.add(node);
    const path = prefix + url.text.replace(/\{(\w+)\}/g, ':$1');
    reading.routes.push({ method: method.text.toUpperCase(), path: path || '/', uses, nodes: own.nodes });
}
/** The schema in `{ content: { 'application/json': { schema } } }`, or in a call that writes this down: `jsonContent(schema, …)`. */
function contentTree(body, constants) {
    const e = bare(body);
    if (ts_morph.ts.isCallExpression(e))
        return e.arguments[0] && schemaTree(e.arguments[0], constants);
    if (!ts_morph.ts.isObjectLiteralExpression(e))
        return undefined;
    const inner = ['content', 'application/json'].reduce((of, name) => (of && ts_morph.ts.isObjectLiteralExpression(of) ? schemas_memberOf(of, name, constants) : undefined), e);
    const schema = inner && ts_morph.ts.isObjectLiteralExpression(inner) && schemas_memberOf(inner, 'schema', constants);
    return schema ? schemaTree(schema, constants) : undefined;
}
/** A router, a plugin or a middleware that an app uses. */
function mount(reading, call, prefix, depth) {
    const constants = uses_constantsOf(reading.modules);
    let under = prefix;
    for (const argument of call.arguments) {
        const options = bare(argument);
        const own = ts_morph.ts.isObjectLiteralExpression(options) ? schemas_memberOf(options, 'prefix', constants) : undefined;
        if (own && ts_morph.ts.isStringLiteralLike(own))
            under += own.text;
    }
    const before = [];
    for (const argument of call.arguments) {
        const part = mounted(argument, reading.modules);
        if (part && isApp(part, { ...reading, within: [...reading.within, ...before] }, under, depth))
            continue;
        const own = { ...reading, nodes: new Set() };
        readHandler(own, argument, reading.common);
        before.push(...own.nodes);
        for (const node of own.nodes)
            reading.nodes.add(node);
    }
}
function isApp(part, reading, prefix, depth) {
    const before = reading.routes.length;
    return routes_readInto(reading, part, prefix, depth + 1) !== undefined && reading.routes.length > before;
}
/** The function that makes a router or is a plugin, or the expression that makes it. */
function mounted(argument, modules) {
    let e = bare(argument);
    // Koa's `router.routes()`
    if (isMemberCall(e) && /^(?:routes|middleware)$/.test(e.expression.name.text))
        e = bare(e.expression.expression);
    if (isFunctionWithBody(e))
        return e;
    const name = ts_morph.ts.isCallExpression(e) ? bare(e.expression) : e;
    const meaning = isReference(name) ? modules.meaningOf(name) : undefined;
    if (meaning && 'node' in meaning)
        return meaning.node;
    return ts_morph.ts.isCallExpression(e) || ts_morph.ts.isNewExpression(e) ? e : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/apps.js
/** Which exports are apps, routers or plugins, in the changed files and in those that mount what these export. */











/** Files between a changed one and the app that mounts it. */
const MAX_LEVELS = 3;
const MAX_CANDIDATES = 12;
/** Looking for who imports a file reads the project: so long for all of them, in milliseconds. */
const apps_WALL_MS = 2_500;
const SERVERS = /"(?:express|fastify|koa|hono|router|@hono\/[\w-]+|@nestjs\/testing)"\s*:/;
const SPEAKS_OF_APPS = /@Controller|express|fastify|koa|hono|remix|router|\.register\(|\bRe(?:quest|sponse)\b|\breq(?:uest)?\b/i;
/** Reads the changed files, and those that import them, by their texts alone. */
function readApps(request) {
    const absolute = (file) => external_node_path_.join(request.repository, file);
    const modules = openModules(new Map(request.files.map((file) => [absolute(file.path), file.text])), request.repository);
    const found = new Map();
    let documented;
    const operations = () => (documented ??= readOperations([request.projectRoot, request.repository]));
    const read = (file) => {
        const source = modules.sourceOf(absolute(file));
        if (!source || !SPEAKS_OF_APPS.test(source.text))
            return [];
        return exportedValues(source).flatMap((exported) => {
            const { node, of: given } = exported.value;
            // `asyncHandler(async (req, res) => …)` is the handler that it is given.
            const wrapped = given?.kind === 'function' ? readApp(given.node, modules) : undefined;
            const app = readApp(node, modules) ?? readController(node, modules, request) ?? wrapped;
            if (app)
                found.set(`${file}#${exported.path}`, factsOf(app, () => true, operations()));
            return app ? [{ exported, app }] : [];
        });
    };
    const places = request.files.flatMap((file) => placesOf(file, modules, absolute(file.path)));
    const waysOf = (file) => {
        const ways = new Map();
        for (const { exported, app } of read(file)) {
            const ids = places.filter((place) => [...app.nodes].some((node) => isAt(node, place))).flatMap(({ ids }) => ids);
            if (ids.length === 0)
                continue;
            ways.set(exported.path, [...new Set(ids)]);
            const leads = (node) => places.some((place) => isAt(node, place));
            found.set(`${file}#${exported.path}`, factsOf(app, leads, operations()));
        }
        return ways;
    };
    const own = new Map(request.files.map((file) => [file.path, waysOf(file.path)]));
    const mounting = candidates(request).flatMap(({ path: file, text }) => {
        const ways = waysOf(file);
        return ways.size > 0 ? [{ file: { path: file, text, functions: [] }, ways }] : [];
    });
    return {
        appOf: (file, exportPath) => found.get(`${file}#${exportPath}`),
        leadsOf: (file) => own.get(file) ?? new Map(),
        mounting,
        inputsOf: (file, exportPath) => {
            const source = modules.sourceOf(absolute(file));
            const exported = source && exportedValues(source).find((one) => one.path === exportPath);
            return exported ? procedureInputs(exported.value.node, modules) : new Map();
        },
        beside: filesBeside([...found.values()], [...request.files, ...mounting.map(({ file }) => file)], request),
    };
}
function filesBeside(apps, known, { repository }) {
    const files = new Set(apps.flatMap(({ nest }) => (nest?.beside ?? []).map(({ of }) => of.file)));
    return [...files].flatMap((file) => {
        const text = known.some((one) => one.path === file) ? undefined : readText(external_node_path_.join(repository, file));
        return text === undefined ? [] : [{ path: file, text, functions: [] }];
    });
}
/** With the routes that lead to what is asked for; with all of them where it runs before each. */
function factsOf({ facts, routes }, leads, operations) {
    const leading = routes.filter(({ nodes }) => [...nodes].some(leads));
    const asked = leading.length > 0 ? leading : routes;
    return {
        ...facts,
        routes: asked.map(({ method, path: at, args, known }) => asDocumented({ method, path: at, args }, known, operations)),
    };
}
/** Changed functions, and exports of a changed file that lead to them. */
function placesOf(file, modules, absolute) {
    const source = modules.sourceOf(absolute);
    if (!source || file.functions.length === 0)
        return [];
    const ways = waysTo(file, source).map(({ exported, functionIds }) => {
        const { node } = exported.value;
        return { file: absolute, start: node.getStart(), end: node.getEnd(), ids: functionIds };
    });
    return [...ways, ...file.functions.map(({ id, start, end }) => ({ file: absolute, start, end, ids: [id] }))];
}
function isAt(node, place) {
    return node.getSourceFile().fileName === place.file && matches(node, place);
}
/** Files that import a changed one, or import one that does, nearest first. */
function candidates(request) {
    if (!SERVERS.test(readText(external_node_path_.join(request.projectRoot, 'package.json')) ?? ''))
        return [];
    const deadline = Date.now() + apps_WALL_MS;
    const known = new Set(request.files.map((file) => file.path));
    const all = [];
    let level = request.files.filter((file) => file.functions.length > 0).map((file) => file.path);
    for (let depth = 0; depth < MAX_LEVELS && level.length > 0; depth++) {
        const next = [];
        for (const importer of level.flatMap((file) => (Date.now() < deadline ? importersOf(file, request, []) : []))) {
            if (known.has(importer.path) || all.length >= MAX_CANDIDATES)
                continue;
            known.add(importer.path);
            all.push(importer);
            next.push(importer.path);
        }
        level = next;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/literal-values.js


const literal_values_MAX_DEPTH = 12;
const MAX_ITEMS = 200;
const BYTE_ARRAYS = /^(?:Uint8|Int8|Uint8Clamped|Uint16|Int16|Uint32|Int32|Float32|Float64)Array$/;
/** The value that an expression is, when its text alone tells; undefined otherwise. Nothing is executed. */
function literalValue(expression, names, depth = 0) {
    if (depth > literal_values_MAX_DEPTH)
        return undefined;
    const e = bare(expression);
    if (ts_morph.ts.isNumericLiteral(e))
        return numberValue(Number(e.text));
    if (ts_morph.ts.isStringLiteralLike(e))
        return { t: 'string', v: e.text };
    if (ts_morph.ts.isBigIntLiteral(e))
        return { t: 'bigint', v: e.text.replace(/n$/, '') };
    if (e.kind === ts_morph.ts.SyntaxKind.TrueKeyword || e.kind === ts_morph.ts.SyntaxKind.FalseKeyword) {
        return { t: 'boolean', v: e.kind === ts_morph.ts.SyntaxKind.TrueKeyword };
    }
    if (e.kind === ts_morph.ts.SyntaxKind.NullKeyword)
        return { t: 'null' };
    if (ts_morph.ts.isVoidExpression(e))
        return { t: 'undefined' };
    if (ts_morph.ts.isRegularExpressionLiteral(e)) {
        const end = e.text.lastIndexOf('/');
        return { t: 'regexp', source: e.text.slice(1, end), flags: e.text.slice(end + 1) };
    }
    if (ts_morph.ts.isIdentifier(e))
        return SPECIAL.get(e.text) ?? names.valueOf(e.text);
    if (ts_morph.ts.isPrefixUnaryExpression(e))
        return negated(e, names, depth);
    if (ts_morph.ts.isArrayLiteralExpression(e))
        return arrayValue(e, names, depth);
    if (ts_morph.ts.isObjectLiteralExpression(e))
        return objectValue(e, names, depth);
    if (ts_morph.ts.isNewExpression(e))
        return constructedValue(e, names, depth);
    if (ts_morph.ts.isBinaryExpression(e))
        return arithmetic(e, names, depth);
    if (ts_morph.ts.isPropertyAccessExpression(e) || ts_morph.ts.isElementAccessExpression(e))
        return memberValue(e, names);
    if (ts_morph.ts.isArrowFunction(e) || ts_morph.ts.isFunctionExpression(e))
        return functionValue(e, names, depth);
    return undefined;
}
const SPECIAL = new Map([
    ['undefined', { t: 'undefined' }],
    ['NaN', { t: 'number', v: 'NaN' }],
    ['Infinity', { t: 'number', v: 'Infinity' }],
]);
/** A number as a value: JSON has no name for some of them. */
function numberValue(n) {
    if (Number.isNaN(n))
        return { t: 'number', v: 'NaN' };
    if (Object.is(n, -0))
        return { t: 'number', v: '-0' };
    if (n === Number.POSITIVE_INFINITY)
        return { t: 'number', v: 'Infinity' };
    if (n === Number.NEGATIVE_INFINITY)
        return { t: 'number', v: '-Infinity' };
    return { t: 'number', v: n };
}
function literal_values_numberOf(value) {
    if (value?.t !== 'number')
        return undefined;
    return value.v === '-0' ? -0 : Number(value.v);
}
function negated(e, names, depth) {
    const inner = literalValue(e.operand, names, depth + 1);
    if (e.operator === ts_morph.ts.SyntaxKind.MinusToken && inner?.t === 'bigint')
        return { t: 'bigint', v: `-${inner.v}` };
    const n = literal_values_numberOf(inner);
    if (n !== undefined && e.operator === ts_morph.ts.SyntaxKind.MinusToken)
        return numberValue(-n);
    if (n !== undefined && e.operator === ts_morph.ts.SyntaxKind.PlusToken)
        return inner;
    if (e.operator === ts_morph.ts.SyntaxKind.ExclamationToken && inner?.t === 'boolean')
        return { t: 'boolean', v: !inner.v };
    return undefined;
}
function arrayValue(e, names, depth) {
    if (e.elements.length > MAX_ITEMS)
        return undefined;
    const items = [];
    for (const element of e.elements) {
        const item = ts_morph.ts.isOmittedExpression(element) ? { t: 'hole' } : literalValue(element, names, depth + 1);
        if (!item)
            return undefined;
        items.push(item);
    }
    return { t: 'array', items };
}
function objectValue(e, names, depth) {
    if (e.properties.length > MAX_ITEMS)
        return undefined;
    const props = new Map();
    for (const property of e.properties) {
        if (ts_morph.ts.isSpreadAssignment(property)) {
            const spread = literalValue(property.expression, names, depth + 1);
            if (spread?.t !== 'object')
                return undefined;
            for (const [name, value] of spread.props)
                props.set(name, value);
            continue;
        }
        const key = property.name && propertyName(property.name);
        if (key === undefined || key === '__proto__')
            return undefined;
        let value;
        if (ts_morph.ts.isPropertyAssignment(property))
            value = literalValue(property.initializer, names, depth + 1);
        else if (ts_morph.ts.isShorthandPropertyAssignment(property))
            value = names.valueOf(key);
        if (!value)
            return undefined;
        props.set(key, value);
    }
    return { t: 'object', props: [...props] };
}
function constructedValue(e, names, depth) {
    if (!ts_morph.ts.isIdentifier(e.expression))
        return undefined;
    const name = e.expression.text;
    const args = [];
    for (const arg of e.arguments ?? []) {
        const value = literalValue(arg, names, depth + 1);
        if (!value)
            return undefined;
        args.push(value);
    }
    const [first] = args;
    if (name === 'Date')
        return dateValue(args);
    if (name === 'Set' && (!first || first.t === 'array'))
        return { t: 'set', items: first?.items ?? [] };
    if (name === 'Map' && (!first || first.t === 'array'))
        return mapValue(first?.items ?? []);
    if (/^(?:\w*)Error$/.test(name) && (!first || first.t === 'string')) {
        return { t: 'error', class: name, message: first?.v ?? '' };
    }
    if (name === 'RegExp' && first?.t === 'string') {
        const flags = args[1]?.t === 'string' ? args[1].v : '';
        return { t: 'regexp', source: first.v, flags };
    }
    if (BYTE_ARRAYS.test(name) && first?.t === 'array') {
        const numbers = first.items.map(literal_values_numberOf);
        return numbers.every((n) => n !== undefined) ? { t: 'bytes', type: name, v: numbers } : undefined;
    }
    return names.construct?.(name, args);
}
/** Only forms that mean the same in every time zone. */
function dateValue(args) {
    const [first] = args;
    if (!first || args.length > 1)
        return undefined;
    const n = literal_values_numberOf(first);
    if (n !== undefined)
        return { t: 'date', ms: Number.isNaN(n) ? 'NaN' : n };
    if (first.t !== 'string')
        return undefined;
    const isAbsolute = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(first.v);
    const ms = Date.parse(first.v);
    if (Number.isNaN(ms))
        return { t: 'date', ms: 'NaN' };
    return isAbsolute ? { t: 'date', ms } : undefined;
}
function mapValue(items) {
    const entries = [];
    for (const item of items) {
        const [key, value] = item.t === 'array' ? item.items : [];
        if (!key || !value)
            return undefined;
        entries.push([key, value]);
    }
    return { t: 'map', entries };
}
function arithmetic(e, names, depth) {
    const left = literalValue(e.left, names, depth + 1);
    const right = literalValue(e.right, names, depth + 1);
    if (!left || !right)
        return undefined;
    const operator = e.operatorToken.kind;
    if (operator === ts_morph.ts.SyntaxKind.PlusToken && left.t === 'string' && right.t === 'string') {
        return { t: 'string', v: left.v + right.v };
    }
    const a = literal_values_numberOf(left);
    const b = literal_values_numberOf(right);
    if (a === undefined || b === undefined)
        return undefined;
    switch (operator) {
        case ts_morph.ts.SyntaxKind.PlusToken:
            return numberValue(a + b);
        case ts_morph.ts.SyntaxKind.MinusToken:
            return numberValue(a - b);
        case ts_morph.ts.SyntaxKind.AsteriskToken:
            return numberValue(a * b);
        case ts_morph.ts.SyntaxKind.SlashToken:
            return numberValue(a / b);
        case ts_morph.ts.SyntaxKind.AsteriskAsteriskToken:
            return numberValue(a ** b);
        case ts_morph.ts.SyntaxKind.LessThanLessThanToken:
            return numberValue(a << b);
        default:
            return undefined;
    }
}
function memberValue(e, names) {
    const member = accessedName(e);
    if (!ts_morph.ts.isIdentifier(e.expression) || member === undefined)
        return undefined;
    const owner = e.expression.text;
    const known = NUMBER_CONSTANTS.get(`${owner}.${member}`);
    if (known !== undefined)
        return numberValue(known);
    const value = names.valueOf(owner);
    if (value?.t === 'object')
        return value.props.find(([key]) => key === member)?.[1];
    if (value?.t === 'array')
        return value.items[Number(member)];
    return names.enumMember?.(owner, member);
}
const NUMBER_CONSTANTS = new Map([
    ['Number.MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
    ['Number.MIN_SAFE_INTEGER', Number.MIN_SAFE_INTEGER],
    ['Number.MAX_VALUE', Number.MAX_VALUE],
    ['Number.MIN_VALUE', Number.MIN_VALUE],
    ['Number.EPSILON', Number.EPSILON],
    ['Number.POSITIVE_INFINITY', Number.POSITIVE_INFINITY],
    ['Number.NEGATIVE_INFINITY', Number.NEGATIVE_INFINITY],
    ['Number.NaN', Number.NaN],
    ['Math.PI', Math.PI],
    ['Math.E', Math.E],
]);
/** A function that only returns a value known here is a stub of that answer. */
function functionValue(e, names, depth) {
    const arity = e.parameters.length;
    if (e.modifiers?.length || e.asteriskToken)
        return undefined;
    if (!ts_morph.ts.isBlock(e.body)) {
        const answer = literalValue(e.body, names, depth + 1);
        return answer && { t: 'stub', id: 0, answers: [answer], arity };
    }
    const [only] = e.body.statements;
    if (!only)
        return { t: 'stub', id: 0, answers: [{ t: 'undefined' }], arity };
    if (e.body.statements.length > 1 || !ts_morph.ts.isReturnStatement(only))
        return undefined;
    const answer = only.expression ? literalValue(only.expression, names, depth + 1) : { t: 'undefined' };
    return answer && { t: 'stub', id: 0, answers: [answer], arity };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/expectations.js


const EQUAL_MATCHERS = new Set('toBe toEqual toStrictEqual equal equals eql eq be deepEqual strictEqual'.split(' '));
const EQUAL_ASSERTIONS = new Set('equal strictEqual deepEqual deepStrictEqual is same eq assertEquals equals'.split(' '));
const MAX_LINES = 14;
const MARK = /^\/[/*]\s*(?:=>|->|→|returns?:?|outputs?:?|prints?:?|result:?|===?|yields?)?\s*(.*?)\s*(?:\*\/)?$/is;
/** What an assertion around the call says that it gives: `expect(call).toBe(1)`, `assert.equal(call, 1)`, `call.should.equal(1)`. */
function expectedByAssertion(call, names) {
    const { parent } = call;
    if (ts_morph.ts.isPropertyAccessExpression(parent) && parent.name.text === 'should')
        return matcherValue(parent, names);
    if (!ts_morph.ts.isCallExpression(parent) || parent.arguments[0] !== call)
        return undefined;
    const callee = parent.expression;
    if (ts_morph.ts.isIdentifier(callee) && callee.text === 'expect')
        return matcherValue(parent, names);
    const name = ts_morph.ts.isPropertyAccessExpression(callee) ? callee.name.text : ts_morph.ts.isIdentifier(callee) ? callee.text : '';
    const [, second] = parent.arguments;
    return EQUAL_ASSERTIONS.has(name) && second ? literalValue(second, names) : undefined;
}
/** Climbs `.to.be.equal(…)`; negations and other matchers say nothing of the value. */
function matcherValue(start, names) {
    let node = start;
    while (ts_morph.ts.isPropertyAccessExpression(node.parent)) {
        const { text } = node.parent.name;
        if (text === 'not' || text === 'resolves' || text === 'rejects')
            return undefined;
        node = node.parent;
        if (!ts_morph.ts.isCallExpression(node.parent) || node.parent.expression !== node)
            continue;
        const [first] = node.parent.arguments;
        return EQUAL_MATCHERS.has(text) && first ? literalValue(first, names) : undefined;
    }
    return undefined;
}
/** What a comment behind the statement, or alone on the next line, says that the call gives. */
function expectedByComment(call, source, names) {
    const statement = shownStatement(call);
    if (!statement)
        return undefined;
    const text = source.text;
    const behind = ts_morph.ts.getTrailingCommentRanges(text, statement.getEnd()) ?? [];
    const below = behind.length > 0 ? [] : markedBelow(text, statement.getEnd());
    const [range] = [...behind, ...below];
    if (!range)
        return undefined;
    const lines = [text.slice(range.pos, range.end).trim(), ...linesAfter(text, range.end)];
    // A value may go on over several comment lines: the shortest run that is whole counts.
    for (let count = 1; count <= lines.length; count += 1) {
        const [first = '', ...more] = lines.slice(0, count);
        const said = MARK.exec(first)?.[1] ?? '';
        const value = said === '' && count === 1 ? undefined : parseLiteral([said, ...more].join('\n'), names);
        if (value)
            return value;
    }
    return undefined;
}
/** The comment lines straight below, without their slashes. */
function linesAfter(text, end) {
    const lines = [];
    for (const line of text
        .slice(end, end + 4000)
        .split(/\r?\n/)
        .slice(1, MAX_LINES)) {
        const comment = /^\s*\/\/(.*)$/.exec(line)?.[1];
        if (comment === undefined)
            break;
        lines.push(comment);
    }
    return lines;
}
/** The statement that shows this call's result and nothing else: the bare call, `const x = call`, `console.log(call)`. */
function shownStatement(call) {
    let node = call.parent;
    if (ts_morph.ts.isCallExpression(node) &&
        node.arguments.length === 1 &&
        /^console\.(?:log|info)$|^print$/.test(node.expression.getText())) {
        node = node.parent;
    }
    if (ts_morph.ts.isVariableDeclaration(node) && node.initializer === call)
        return node.parent.parent;
    return ts_morph.ts.isExpressionStatement(node) ? node : undefined;
}
/** A comment of its own on the line below counts only with an arrow or a word for a result. */
function markedBelow(text, end) {
    const match = /^[ \t]*;?[ \t]*\r?\n[ \t]*(\/\/[ \t]*(?:=>|->|→|(?:returns?|outputs?|prints?|results?|yields?)\b)[^\n]*)/.exec(text.slice(end, end + 400));
    if (!match?.[1])
        return [];
    const pos = end + match[0].length - match[1].length;
    return [{ pos, end: pos + match[1].length }];
}
function parseLiteral(said, names) {
    const text = asMeant(said.trim().replace(/;$/, ''));
    const source = ts_morph.ts.createSourceFile('value.ts', `(${text}\n)`, ts_morph.ts.ScriptTarget.Latest, true);
    const [statement] = source.statements;
    const isWhole = source.statements.length === 1 && statement?.getEnd() === text.length + 3;
    if (!statement || !isWhole || !ts_morph.ts.isExpressionStatement(statement))
        return undefined;
    if (!ts_morph.ts.isParenthesizedExpression(statement.expression))
        return undefined;
    const inner = statement.expression.expression;
    return isClosed(inner) ? literalValue(inner, names) : undefined;
}
/** Whoever writes `'\[a\]'` of a result means the backslashes, which the language would drop: where none is needed, it stands for itself. */
function asMeant(text) {
    if (!/^['"`]/.test(text))
        return text;
    return text.replace(/\\(.)/gs, (whole, of) => (/[nrtbfv0-9xu'"`\\$\n]/.test(of) ? whole : `\\${whole}`));
}
/** The parser mends what is left open; here that means that the value goes on or is no value. */
function isClosed(node) {
    const text = node.getText();
    const closing = CLOSING.get(text.charAt(0));
    if (closing !== undefined && (text.length < 2 || !text.endsWith(closing)))
        return false;
    return ts_morph.ts.forEachChild(node, (child) => (isClosed(child) ? undefined : 'open')) !== 'open';
}
const CLOSING = new Map([
    ['"', '"'],
    ["'", "'"],
    ['`', '`'],
    ['[', ']'],
    ['{', '}'],
]);

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/call-sites.js




const MAX_CALLS = 2_000;
const MAX_ROWS = 60;
const MAX_BEFORE = 16;
/** All calls of a text whose arguments are literal, directly or by constants and tables of the same text. */
function readCalls(text, known) {
    const kind = /\.[cm]?jsx?$/.test(known.fileName)
        ? ts_morph.ts.ScriptKind.JSX
        : /\.tsx$/.test(known.fileName)
            ? ts_morph.ts.ScriptKind.TSX
            : ts_morph.ts.ScriptKind.TS;
    const source = ts_morph.ts.createSourceFile('sample.tsx', text, ts_morph.ts.ScriptTarget.Latest, true, kind);
    const reader = new CallReader(source, known);
    reader.visit(source, { values: new Map(), made: new Map(), parent: undefined });
    return reader.calls;
}
class CallReader {
    calls = [];
    #source;
    #known;
    #imports = new Map();
    constructor(source, known) {
        this.#source = source;
        this.#known = known;
    }
    visit(node, scope) {
        if (this.calls.length >= MAX_CALLS)
            return;
        if (ts_morph.ts.isImportDeclaration(node)) {
            this.#import(node);
            return;
        }
        if (ts_morph.ts.isVariableDeclaration(node))
            this.#declare(node, scope);
        if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node)) {
            if (ts_morph.ts.isCallExpression(node) && this.#table(node, scope))
                return;
            this.#record(node, scope);
        }
        if (isAssignment(node))
            this.#assign(node, scope);
        const isScope = ts_morph.ts.isBlock(node) || isFunctionWithBody(node);
        const isFunction = isFunctionWithBody(node);
        const inner = isScope ? { values: new Map(), made: new Map(), parent: scope, isFunction } : scope;
        ts_morph.ts.forEachChild(node, (child) => this.visit(child, inner));
    }
    #import(node) {
        if (!ts_morph.ts.isStringLiteral(node.moduleSpecifier))
            return;
        const from = node.moduleSpecifier.text;
        const clause = node.importClause;
        if (clause?.name)
            this.#imports.set(clause.name.text, { from, imported: 'default' });
        const bindings = clause?.namedBindings;
        if (bindings && ts_morph.ts.isNamespaceImport(bindings))
            this.#imports.set(bindings.name.text, { from, imported: '*' });
        if (bindings && ts_morph.ts.isNamedImports(bindings)) {
            for (const e of bindings.elements)
                this.#imports.set(e.name.text, { from, imported: (e.propertyName ?? e.name).text });
        }
    }
    #declare(node, scope) {
        if (!node.initializer)
            return;
        let value = bare(node.initializer);
        if (ts_morph.ts.isAwaitExpression(value))
            value = bare(value.expression);
        const from = requiredModule(value);
        if (from) {
            this.#require(node.name, from);
            return;
        }
        if (!ts_morph.ts.isIdentifier(node.name))
            return;
        const literal = literalValue(value, this.#names(scope));
        if (literal)
            scope.values.set(node.name.text, literal);
        const made = this.#made(value, scope);
        if (made)
            scope.made.set(node.name.text, made);
    }
    /** `stock = new Stock(3)` in a `beforeEach` or later. */
    #assign(node, scope) {
        if (!ts_morph.ts.isIdentifier(node.left))
            return;
        const made = this.#made(bare(node.right), scope);
        if (!made)
            return;
        let outer = scope;
        while (outer.parent)
            outer = outer.parent;
        outer.made.set(node.left.text, made);
        scope.made.set(node.left.text, made);
    }
    #made(value, scope) {
        if (!ts_morph.ts.isNewExpression(value) && !ts_morph.ts.isCallExpression(value))
            return undefined;
        const made = this.#target(value, scope);
        const args = this.#args(value, scope);
        if (!made || !args || made.receiver)
            return undefined;
        return { path: made.path, args, calls: [], isClear: true, ...(made.root && { root: made.root }) };
    }
    #require(name, required) {
        const { from, member } = required;
        if (ts_morph.ts.isIdentifier(name))
            this.#imports.set(name.text, { from, imported: member ?? 'default' });
        if (!ts_morph.ts.isObjectBindingPattern(name))
            return;
        for (const e of name.elements) {
            const key = e.propertyName ?? e.name;
            if (ts_morph.ts.isIdentifier(key) && ts_morph.ts.isIdentifier(e.name))
                this.#imports.set(e.name.text, { from, imported: key.text });
        }
    }
    /** `it.each([[…], …])(title, (a, b) => …)` and `[…].forEach((row) => …)`: the body once for each row. */
    #table(node, scope) {
        const { rows, callback } = tableOf(node);
        if (!rows || !callback)
            return false;
        const list = ts_morph.ts.isIdentifier(rows) ? call_sites_lookUp(scope, rows.text) : literalValue(rows, this.#names(scope));
        if (list?.t !== 'array')
            return false;
        for (const row of list.items.slice(0, MAX_ROWS)) {
            const inner = { values: new Map(), made: new Map(), parent: scope, isFunction: true };
            const [first] = callback.parameters;
            const isSpread = ts_morph.ts.isCallExpression(node.expression) && row.t === 'array' && callback.parameters.length > 0;
            if (isSpread && row.t === 'array')
                for (const [i, p] of callback.parameters.entries())
                    bindNames(p.name, row.items[i], inner.values);
            else if (first)
                bindNames(first.name, row, inner.values);
            this.visit(callback.body, inner);
        }
        return true;
    }
    #record(node, scope) {
        const target = this.#target(node, scope);
        if (!target || target.path.length === 0)
            return;
        const args = this.#args(node, scope);
        this.#remember(node, args, scope);
        if (!args)
            return;
        const names = this.#names(scope);
        const isTold = !ts_morph.ts.isNewExpression(node) && (target.receiver?.isClear ?? true);
        const expected = isTold
            ? (expectedByAssertion(node, names) ?? expectedByComment(node, this.#source, names))
            : undefined;
        const line = this.#source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        this.calls.push({ ...target, isNew: ts_morph.ts.isNewExpression(node), args, ...(expected && { expected }), line });
    }
    /** What was called on an object is part of what later calls on it meet. */
    #remember(node, args, scope) {
        const [first, member, ...more] = calleePath(node.expression) ?? [];
        const made = first !== undefined && member !== undefined ? lookUpMade(scope, first) : undefined;
        if (!made || first === undefined || member === undefined)
            return;
        const isPlain = args !== undefined && more.length === 0 && made.calls.length < MAX_BEFORE;
        const calls = isPlain ? [...made.calls, { member, args }] : made.calls;
        let at = scope;
        while (!at.made.has(first) && !at.isFunction && at.parent)
            at = at.parent;
        at.made.set(first, { ...made, calls, isClear: made.isClear && isPlain });
    }
    #target(node, scope) {
        const path = calleePath(node.expression);
        const [first, ...rest] = path ?? [];
        if (path && first !== undefined) {
            const made = rest.length > 0 ? lookUpMade(scope, first) : undefined;
            if (made)
                return { path: rest, receiver: made };
            const root = this.#imports.get(first);
            return { path, ...(root && { root }) };
        }
        return this.#chained(node, scope);
    }
    /** `new Stock(3).take(1)` */
    #chained(node, scope) {
        const callee = node.expression;
        if (!ts_morph.ts.isPropertyAccessExpression(callee))
            return undefined;
        const owner = bare(callee.expression);
        if (!ts_morph.ts.isCallExpression(owner) && !ts_morph.ts.isNewExpression(owner))
            return undefined;
        const path = calleePath(owner.expression);
        const args = path && this.#args(owner, scope);
        if (!path || !args)
            return undefined;
        const root = this.#imports.get(path[0] ?? '');
        return { path: [callee.name.text], receiver: { path, args, calls: [], isClear: true, ...(root && { root }) } };
    }
    #args(node, scope) {
        const names = this.#names(scope);
        const args = [];
        for (const arg of node.arguments ?? []) {
            const value = literalValue(arg, names);
            if (!value)
                return undefined;
            args.push(value);
        }
        let stubs = 0;
        return args.map((arg) => {
            if (arg.t !== 'stub')
                return arg;
            stubs += 1;
            return { ...arg, id: stubs - 1 };
        });
    }
    #names(scope) {
        return {
            valueOf: (name) => call_sites_lookUp(scope, name),
            construct: (name, args) => {
                const of = this.#known.classes.get(name);
                return of && { t: 'instance', of, args };
            },
            enumMember: (name, member) => this.#known.enums.get(`${name}.${member}`),
        };
    }
}
function call_sites_lookUp(scope, name) {
    for (let at = scope; at; at = at.parent) {
        const found = at.values.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function lookUpMade(scope, name) {
    for (let at = scope; at; at = at.parent) {
        const found = at.made.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function isAssignment(node) {
    return ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken;
}
function calleePath(expression) {
    const e = bare(expression);
    if (ts_morph.ts.isIdentifier(e))
        return [e.text];
    if (ts_morph.ts.isCallExpression(e)) {
        const required = requiredModule(e);
        return required ? [] : undefined;
    }
    if (!ts_morph.ts.isPropertyAccessExpression(e))
        return undefined;
    const owner = calleePath(e.expression);
    return owner && owner.length > 0 ? [...owner, e.name.text] : undefined;
}
function requiredModule(e) {
    if (ts_morph.ts.isPropertyAccessExpression(e)) {
        const inner = requiredModule(bare(e.expression));
        return inner && { from: inner.from, member: e.name.text };
    }
    if (!ts_morph.ts.isCallExpression(e))
        return undefined;
    const isRequire = ts_morph.ts.isIdentifier(e.expression) && e.expression.text === 'require';
    const [first] = e.arguments;
    if (!isRequire && e.expression.kind !== ts_morph.ts.SyntaxKind.ImportKeyword)
        return undefined;
    return first && ts_morph.ts.isStringLiteralLike(first) ? { from: first.text } : undefined;
}
function tableOf(node) {
    const last = node.arguments.at(-1);
    if (!last)
        return {};
    const fn = bare(last);
    if (!ts_morph.ts.isArrowFunction(fn) && !ts_morph.ts.isFunctionExpression(fn))
        return {};
    const callee = node.expression;
    if (ts_morph.ts.isCallExpression(callee) && ts_morph.ts.isPropertyAccessExpression(callee.expression)) {
        const [rows] = callee.arguments;
        return callee.expression.name.text === 'each' && rows ? { rows: bare(rows), callback: fn } : {};
    }
    if (!ts_morph.ts.isPropertyAccessExpression(callee) || callee.name.text !== 'forEach')
        return {};
    return { rows: bare(callee.expression), callback: fn };
}
/** Adds what the names of a pattern stand for, where it takes a value apart. */
function bindNames(name, value, values) {
    if (!value)
        return;
    if (ts_morph.ts.isIdentifier(name)) {
        values.set(name.text, value);
        return;
    }
    name.elements.forEach((element, i) => {
        if (!ts_morph.ts.isBindingElement(element))
            return;
        if (ts_morph.ts.isArrayBindingPattern(name)) {
            bindNames(element.name, value.t === 'array' ? value.items[i] : undefined, values);
            return;
        }
        const key = propertyName((element.propertyName ?? element.name));
        bindNames(element.name, value.t === 'object' ? value.props.find(([n]) => n === key)?.[1] : undefined, values);
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/sent.js
/** The requests that a test file sends, as far as its text tells: by supertest, `inject`, `app.request` and `new Request`. */




const sent_MAX_DEPTH = 8;
const sent_VERB = /^(?:get|post|put|patch|delete|head|options)$/;
/** In the order of the text; requests of a helper once for each call of it. */
function sentRequests(text, fileName) {
    const kind = /\.[cm]?jsx?$/.test(fileName) ? ts_morph.ts.ScriptKind.JSX : ts_morph.ts.ScriptKind.TSX;
    const source = ts_morph.ts.createSourceFile('sample.tsx', text, ts_morph.ts.ScriptTarget.Latest, true, kind);
    const calls = [];
    const visit = (node) => {
        if (ts_morph.ts.isCallExpression(node) || ts_morph.ts.isNewExpression(node))
            calls.push(node);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    const byName = Map.groupBy(calls, ({ expression }) => (ts_morph.ts.isIdentifier(expression) ? expression.text : ''));
    return calls.flatMap((call) => {
        const line = source.getLineAndCharacterOfPosition(call.getStart()).line + 1;
        return bindingsFor(call, byName).flatMap((bound) => {
            const sent = read(call, bound);
            return sent ? [{ ...sent, line }] : [];
        });
    });
}
function read(call, bound) {
    const callee = bare(call.expression);
    const [first, second] = call.arguments ?? [];
    if (!first)
        return undefined;
    if (ts_morph.ts.isNewExpression(call))
        return ts_morph.ts.isIdentifier(callee) && callee.text === 'Request' ? byOptions(first, second, bound) : undefined;
    if (!ts_morph.ts.isPropertyAccessExpression(callee))
        return undefined;
    const name = callee.name.text;
    if (name === 'request')
        return byOptions(first, second, bound);
    if (name === 'inject') {
        const options = declared(first, bound);
        if (!ts_morph.ts.isObjectLiteralExpression(options))
            return byOptions(first, undefined, bound);
        return byOptions(field(options, 'url') ?? field(options, 'path'), options, bound);
    }
    return sent_VERB.test(name) && !second ? byChain(call, name.toUpperCase(), first, bound) : undefined;
}
/** `request(app).post(url).set(…).query(…).send(…)` */
function byChain(call, method, at, bound) {
    const url = urlOf(at, bound);
    if (url === undefined)
        return undefined;
    const headers = [];
    const query = [];
    let body;
    for (const { name, args } of followedBy(call)) {
        const [first, second] = args;
        if (!first)
            continue;
        if (name === 'set' && second)
            headers.push(...pair(first, second, bound));
        else if (name === 'set')
            headers.push(...sent_fieldsOf(first, bound));
        else if (name === 'query')
            query.push(...sent_fieldsOf(first, bound));
        else if (name === 'send') {
            body = written(first, bound);
            if (!body)
                return undefined;
        }
    }
    return { method, url, query, headers: lowerCase(headers), body };
}
function followedBy(call) {
    const found = [];
    let at = call;
    while (ts_morph.ts.isPropertyAccessExpression(at.parent) && ts_morph.ts.isCallExpression(at.parent.parent)) {
        const name = at.parent.name.text;
        at = at.parent.parent;
        found.push({ name, args: at.arguments });
    }
    return found;
}
/** `{ method, headers, query, body }` beside a url. */
function byOptions(at, given, bound) {
    const url = at && urlOf(at, bound);
    const options = given && declared(given, bound);
    if (url === undefined || (options && !ts_morph.ts.isObjectLiteralExpression(options)))
        return undefined;
    const option = (name) => options && field(options, name);
    const named = option('method');
    const method = named ? written(named, bound) : { t: 'string', v: 'GET' };
    const content = option('payload') ?? option('body');
    const body = content && written(content, bound);
    if (method?.t !== 'string' || (content && !body))
        return undefined;
    const fields = (name) => {
        const object = option(name);
        return object ? sent_fieldsOf(object, bound) : [];
    };
    return {
        method: method.v.toUpperCase(),
        url,
        query: fields('query'),
        headers: lowerCase(fields('headers')),
        body,
    };
}
function urlOf(e, bound) {
    const value = written(e, bound);
    if (value?.t !== 'string')
        return undefined;
    const url = value.v.replace(/^https?:\/\/[^/]*/, '');
    return url.startsWith('/') ? url : undefined;
}
function pair(name, value, bound) {
    const [key, of] = [written(name, bound), written(value, bound)];
    return key?.t === 'string' && of ? [[key.v, of]] : [];
}
/** The fields that are known: what a test computes, as a signature, is left out. */
function sent_fieldsOf(e, bound) {
    const object = declared(e, bound);
    if (ts_morph.ts.isObjectLiteralExpression(object)) {
        return object.properties.flatMap((property) => {
            const name = property.name && propertyName(property.name);
            const value = name === undefined ? undefined : field(object, name);
            const of = value && written(value, bound);
            return name !== undefined && of ? [[name, of]] : [];
        });
    }
    const value = written(object, bound);
    return value?.t === 'object' ? value.props : [];
}
function lowerCase(fields) {
    return fields.map(([name, value]) => [name.toLowerCase(), value]);
}
function field(object, name) {
    for (const property of object.properties) {
        if (!property.name || propertyName(property.name) !== name)
            continue;
        if (ts_morph.ts.isPropertyAssignment(property))
            return property.initializer;
        if (ts_morph.ts.isShorthandPropertyAssignment(property))
            return property.name;
    }
    return undefined;
}
/** The value that an expression is, by the text around it; what becomes JSON is what it is made of. */
function written(expression, bound, depth = 0) {
    const e = bare(expression);
    if (depth > sent_MAX_DEPTH)
        return undefined;
    const known = (name) => {
        const meaning = meaningOf(name, e, bound);
        return meaning && ('t' in meaning ? meaning : written(meaning, bound, depth + 1));
    };
    if (ts_morph.ts.isCallExpression(e) && e.expression.getText() === 'JSON.stringify')
        return e.arguments[0] && written(e.arguments[0], bound, depth + 1);
    if (ts_morph.ts.isTemplateExpression(e))
        return filledIn(e, bound, depth);
    return literalValue(e, { valueOf: known });
}
function filledIn(e, bound, depth) {
    let text = e.head.text;
    for (const span of e.templateSpans) {
        const value = written(span.expression, bound, depth + 1);
        if (value?.t !== 'string' && value?.t !== 'number')
            return undefined;
        text += `${value.v}${span.literal.text}`;
    }
    return { t: 'string', v: text };
}
/** The expression that a constant stands for; any other as it is. */
function declared(expression, bound) {
    const e = bare(expression);
    const meaning = ts_morph.ts.isIdentifier(e) ? meaningOf(e.text, e, bound) : undefined;
    return meaning && !('t' in meaning) ? bare(meaning) : e;
}
/** What a name stands for where a node is: the parameter of a helper, or a constant. */
function meaningOf(name, from, bound) {
    for (let node = from.parent; node; node = node.parent) {
        if (isFunctionWithBody(node) && parameterNames(node).has(name))
            return bound.get(name);
        if (!ts_morph.ts.isBlock(node) && !ts_morph.ts.isSourceFile(node))
            continue;
        for (const statement of node.statements) {
            if (!ts_morph.ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts_morph.ts.NodeFlags.Const))
                continue;
            const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
            if (found)
                return found.initializer;
        }
    }
    return undefined;
}
function parameterNames(fn) {
    const names = new Set();
    const add = (name) => {
        if (ts_morph.ts.isIdentifier(name))
            names.add(name.text);
        else
            for (const element of name.elements)
                if (ts_morph.ts.isBindingElement(element))
                    add(element.name);
    };
    for (const parameter of fn.parameters)
        add(parameter.name);
    return names;
}
/** For a request in a function with a name: the arguments of each call of that function. */
function bindingsFor(call, byName) {
    const fn = enclosing(call);
    const name = fn && sent_nameOf(fn);
    if (!fn || name === undefined)
        return [new Map()];
    return (byName.get(name) ?? []).map((one) => {
        const values = new Map();
        for (const [i, parameter] of fn.parameters.entries()) {
            const given = one.arguments?.[i] ?? parameter.initializer;
            bindNames(parameter.name, given && written(given, new Map()), values);
        }
        return values;
    });
}
function enclosing(node) {
    for (let at = node.parent; at; at = at.parent)
        if (isFunctionWithBody(at))
            return at;
    return undefined;
}
function sent_nameOf(fn) {
    const { parent } = fn;
    if (ts_morph.ts.isVariableDeclaration(parent) && ts_morph.ts.isIdentifier(parent.name))
        return parent.name.text;
    return ts_morph.ts.isFunctionDeclaration(fn) ? fn.name?.text : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/requests/sent-seeds.js
/** Requests that tests send, as the first inputs for the routes that they ask. */




const MAX_TEST_FILES = 200;
const MAX_OF_ROUTE = 20;
const SENDS = /\bsupertest\b|\.inject\(|\.request\(|\bnew Request\(/;
/** For each of the entries in turn; the routes are the seeds' members: `POST /orders`. */
function sentTo(entries, request) {
    if (entries.every(({ app }) => !app))
        return entries.map(() => []);
    const sent = (0,examples/* handWritten */.V)(request.testFiles)
        .flatMap((file) => {
        const text = readText(file);
        return text && SENDS.test(text) ? [{ file, text }] : [];
    })
        .slice(0, MAX_TEST_FILES)
        .flatMap(({ file, text }) => {
        const where = external_node_path_.relative(request.repository, file).split(external_node_path_.sep).join('/');
        return sentRequests(text, file).map((one) => ({ ...one, where: `${where}:${one.line}` }));
    });
    return entries.map(({ app }) => {
        if (!app)
            return [];
        const prefixes = prefixesOf(app, sent);
        return bounded(sent.flatMap((one) => seedOf(one, app, prefixes) ?? []));
    });
}
/** Requests that somebody proposes for a changed function to which the app leads. */
function suggestedRequests({ app, functionIds }, request) {
    const calls = (request.suggestions ?? [])
        .filter((one) => functionIds.includes(one.function))
        .flatMap((one) => one.calls);
    if (!app || calls.length === 0)
        return [];
    const sent = calls.flatMap((call) => sentRequests(call, 'suggested.ts').map((one) => ({ ...one, where: '' })));
    const seeds = sent.flatMap((one) => seedOf(one, app, prefixesOf(app, sent)) ?? []);
    return bounded(seeds.map((seed) => ({ ...seed, origin: 'model' })));
}
function bounded(seeds) {
    const unlike = new Map(seeds.toReversed().map((seed) => [JSON.stringify([seed.member, seed.args]), seed]));
    const byRoute = Map.groupBy([...unlike.values()].toReversed(), ({ member }) => member);
    return [...byRoute.values()].flatMap((own) => own.slice(0, MAX_OF_ROUTE));
}
function seedOf(sent, app, prefixes) {
    const { pathname, searchParams } = new URL(sent.url, 'http://localhost');
    const found = routeAsked(pathname, sent.method, app, prefixes);
    if (!found)
        return undefined;
    const { route, params } = found;
    const asked = [...searchParams].map(([name, v]) => [name, sent_seeds_text(v)]);
    const headers = sent.headers.filter(([name]) => name !== 'content-type' || sent.body?.t === 'string');
    const body = /^(?:GET|HEAD)$/.test(route.method) ? undefined : sent.body;
    const args = [sent_seeds_fields(params), sent_seeds_fields([...asked, ...sent.query]), sent_seeds_fields(headers), body ?? UNDEFINED];
    while (args.at(-1)?.t === 'undefined')
        args.pop();
    return { member: `${route.method} ${route.path}`, args, origin: 'existing-test', where: sent.where };
}
const UNDEFINED = { t: 'undefined' };
function sent_seeds_text(v) {
    return { t: 'string', v };
}
/** As an object; of fields with one name the last. */
function sent_seeds_fields(given) {
    return given.length ? { t: 'object', props: [...new Map(given)] } : UNDEFINED;
}
function prefixesOf({ form, routes }, sent) {
    const counts = new Map();
    if (form === 'app')
        return counts;
    const asked = new Map(sent.map(({ method, url }) => [`${method} ${new URL(url, 'http://localhost').pathname}`, method]));
    for (const [text, method] of asked) {
        const segments = segmentsOf(text.slice(method.length + 1));
        for (const dropped of [...segments.keys(), segments.length]) {
            const prefix = segments.slice(0, dropped).join('/');
            if (matching(routes, method, segments.slice(dropped)).length > 0)
                counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
        }
    }
    return counts;
}
/**
 * The route with the fewest parameters. What is mounted somewhere is asked below the prefix that most requests share; of equal ones the shortest, and none last:
 * `/orders` is the list of orders, and not the order of that name.
 */
function routeAsked(pathname, method, { form, routes }, prefixes) {
    const segments = segmentsOf(pathname);
    const ways = (form === 'app' ? [0] : [...segments.keys(), segments.length]).map((dropped) => {
        const shared = prefixes.get(segments.slice(0, dropped).join('/')) ?? 0;
        return { shared, dropped, found: matching(routes, method, segments.slice(dropped)) };
    });
    const order = (dropped) => (dropped === 0 ? segments.length + 1 : dropped);
    const [best] = ways
        .filter(({ found }) => found.length > 0)
        .sort((a, b) => b.shared - a.shared || order(a.dropped) - order(b.dropped));
    return best?.found[0];
}
/** Those with the fewest parameters first. */
function matching(routes, method, segments) {
    return routes
        .flatMap((route) => {
        const params = route.method === method ? sent_seeds_paramsOf(route.path, segments) : undefined;
        return params ? [{ route, params }] : [];
    })
        .sort((a, b) => a.params.length - b.params.length);
}
/** What stands for the parameters of a pattern; undefined where the path is another one. */
function sent_seeds_paramsOf(pattern, segments) {
    const parts = segmentsOf(pattern);
    const [, rest, isOptional] = /^\*(\w+)(\??)$/.exec(parts.at(-1) ?? '') ?? [];
    const single = rest === undefined ? parts : parts.slice(0, -1);
    const others = segments.slice(single.length);
    if (segments.length < single.length || (rest === undefined && others.length > 0))
        return undefined;
    if (rest !== undefined && !isOptional && others.length === 0)
        return undefined;
    const params = [];
    for (const [i, part] of single.entries()) {
        const name = /^:(\w+)/.exec(part)?.[1];
        const segment = segments[i] ?? '';
        if (name !== undefined)
            params.push([name, sent_seeds_text(segment)]);
        else if (part !== segment)
            return undefined;
    }
    if (rest !== undefined && others.length > 0)
        params.push([rest, { t: 'array', items: others.map(sent_seeds_text) }]);
    return params;
}
function segmentsOf(pathname) {
    return pathname
        .split('/')
        .filter((segment) => segment !== '')
        .map((segment) => {
        try {
            return decodeURIComponent(segment);
        }
        catch {
            return segment; // a test of what is no text
        }
    });
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/round-trips.js
/** There and back. */
const WORDS = [
    ['stringify', 'parse'],
    ['encode', 'decode'],
    ['serialize', 'deserialize'],
    ['serialise', 'deserialise'],
    ['escape', 'unescape'],
    ['quote', 'unquote'],
    ['pack', 'unpack'],
    ['compress', 'decompress'],
    ['marshal', 'unmarshal'],
    ['to', 'from'],
];
/** The pair that `one` is half of; undefined where names or types make none. */
function roundTripOf(one, others) {
    for (const other of others) {
        for (const [encode, decode] of [
            [one, other],
            [other, one],
        ]) {
            const isNamed = WORDS.some(([there, back]) => namesOf(encode.path, there, back).includes(decode.path));
            if (isNamed && goesBack(encode.contract, decode.contract))
                return { encode: encode.path, decode: decode.path };
        }
    }
    return undefined;
}
/** Names that a counterpart may have, at either end. */
function counterparts(path) {
    return WORDS.flatMap(([there, back]) => [...namesOf(path, there, back), ...namesOf(path, back, there)]);
}
/** `encodeText` as `decodeText`, `textEncode` as `textDecode`: the word once, as a word of the name. */
function namesOf(path, there, back) {
    const upper = (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
    const first = new RegExp(`(^|\\.)${there}(?![a-z])`);
    const later = new RegExp(`${upper(there)}(?![a-z])`);
    return [
        ...(first.test(path) ? [path.replace(first, `$1${back}`)] : []),
        ...(there !== 'to' && there !== 'from' && later.test(path) ? [path.replace(later, upper(back))] : []),
    ];
}
/** One takes one value and gives what the other takes; the other gives what the first took. */
function goesBack(encode, decode) {
    const [[there, ...more], [back, ...others]] = [encode.signatures, decode.signatures];
    if (!there || !back || more.length + others.length > 0)
        return false;
    const [given, taken] = [firstOnly(there), firstOnly(back)];
    if (!given || !taken || !there.returns || !back.returns)
        return false;
    return isPlain(given) && same(given, back.returns) && admits(taken, there.returns);
}
/** The type of the one argument that must be given. */
function firstOnly({ params: [first, ...rest] }) {
    return first && !first.rest && rest.every(({ optional, rest: isRest }) => optional || isRest)
        ? first.type
        : undefined;
}
/** Values that can be compared afterwards. */
function isPlain(type) {
    return !/"k":"(?:unknown|undefined|fn|opaque|symbol|promise|iterable|async-iterable|instance|error|regexp|enum)"/.test(JSON.stringify(type));
}
/** The same type, or one of several. */
function admits(taken, given) {
    return same(taken, given) || (taken.k === 'union' && taken.of.some((of) => same(of, given)));
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./build/src/languages/typescript/harness/fit.js
var fit = __webpack_require__(3505);
;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/code-samples.js
const LANGUAGES = /^(?:js|jsx|mjs|cjs|ts|tsx|javascript|typescript|node|es6|)$/i;
const MAX_SAMPLES = 200;
/** Fenced and indented code of a Markdown text, in JavaScript or TypeScript or unnamed. */
function markdownSamples(text) {
    const samples = [];
    const lines = text.split('\n');
    let fence;
    let isWanted = false;
    let start = 0;
    lines.forEach((line, i) => {
        const mark = /^\s*(```+|~~~+)\s*([\w-]*)/.exec(line);
        if (!mark)
            return;
        if (fence === undefined) {
            fence = mark[1];
            isWanted = LANGUAGES.test(mark[2] ?? '');
            start = i + 1;
        }
        else if (mark[1] === fence) {
            fence = undefined;
            if (isWanted)
                samples.push({ text: lines.slice(start, i).join('\n'), line: start + 1 });
        }
    });
    return samples.slice(0, MAX_SAMPLES);
}
/** What doc comments show: `@example` and fenced code. */
function commentSamples(text) {
    const samples = [];
    for (const match of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
        if (!/@example|```|>>>/.test(match[0]))
            continue;
        const first = countLines(text.slice(0, match.index));
        const lines = match[0]
            .slice(3, -2)
            .split('\n')
            .map((line) => line.replace(/^\s*\* ?/, ''));
        samples.push(...samplesOfComment(lines, first));
        if (samples.length >= MAX_SAMPLES)
            break;
    }
    return samples;
}
function samplesOfComment(lines, first) {
    const samples = [];
    let start;
    const end = (at) => {
        if (start !== undefined)
            samples.push({ text: plainCode(lines.slice(start, at)), line: first + start });
        start = undefined;
    };
    lines.forEach((line, i) => {
        const tag = /^\s*@(\w+)/.exec(line)?.[1];
        if (tag === undefined)
            return;
        end(i);
        if (tag === 'example')
            start = i;
    });
    end(lines.length);
    const fenced = markdownSamples(lines.join('\n')).map((s) => ({ ...s, line: s.line + first - 1 }));
    return samples.length > 0 ? samples : fenced;
}
/** Keeps the number of lines, drops what is not code. */
function plainCode(lines) {
    return lines
        .map((line) => line
        .replace(/^\s*@example\b/, '')
        .replace(/<caption>.*<\/caption>/, '')
        .replace(/^\s*```.*$/, ''))
        .map((line) => line.replace(/^\s*>>> /, ''))
        .join('\n');
}
function countLines(text) {
    let count = 1;
    for (const char of text)
        if (char === '\n')
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/seeds.js








const seeds_MAX_TEST_FILES = 200;
const MAX_SEEDS = 160;
const MAX_SEEDS_OF_MEMBER = 40;
const MAX_SEED_TEXT = 4_000;
const seeds_WALL_MS = 2_000;
/**
 * Calls that tests and documentation hold, for each of the entries in turn. Files are read, never executed; tests that
 * were left unread are counted in `notices`.
 */
function seedsFor(entries, request, notices) {
    const deadline = Date.now() + seeds_WALL_MS;
    const found = entries.map(() => new Map());
    const words = [...new Set(entries.flatMap(callNames))];
    if (words.length === 0)
        return entries.map(() => []);
    const mentions = new RegExp(`\\b(?:${words.map((w) => w.replace(/[^\w]/g, '\\$&')).join('|')})\\b`);
    const add = (text, file, line, origin, knows) => {
        const calls = readCalls(text, { enums: enumsOf(entries), classes: classesOf(entries), fileName: file });
        for (const call of calls)
            addSeed(call, { file, line, origin, knows }, entries, found, request);
    };
    for (const { function: id, calls } of request.suggestions ?? []) {
        for (const { entry } of entries) {
            if (!entry.functionIds.includes(id))
                continue;
            const file = external_node_path_.join(request.repository, entry.export.file);
            for (const call of calls) {
                const read = readCalls(withImport(entry, call), {
                    enums: enumsOf(entries),
                    classes: classesOf(entries),
                    fileName: file,
                });
                for (const one of read)
                    addSeed(one, { file, line: 1, origin: 'model', knows: true }, entries, found, request);
            }
        }
    }
    for (const doc of request.docs) {
        const text = readText(doc);
        for (const sample of text ? markdownSamples(text) : [])
            add(sample.text, doc, sample.line, 'documented', true);
    }
    for (const file of request.files) {
        const absolute = external_node_path_.join(request.repository, file.path);
        for (const sample of commentSamples(file.text))
            add(sample.text, absolute, sample.line, 'documented', true);
    }
    let read = 0;
    const tests = (0,examples/* handWritten */.V)(request.testFiles);
    for (const [i, test] of tests.entries()) {
        if (read >= seeds_MAX_TEST_FILES || Date.now() > deadline) {
            notices.push(`${tests.length - i} test files were not read for inputs (at most ${seeds_MAX_TEST_FILES}, ${seeds_WALL_MS / 1000} s)`);
            break;
        }
        const text = readText(test);
        if (!text || !mentions.test(text))
            continue;
        read += 1;
        add(text, test, 1, 'existing-test', false);
    }
    return found.map((seeds) => chosen([...seeds.values()]));
}
/** The first ones of every member, so that no member takes the room of the others. */
function chosen(seeds) {
    const counts = new Map();
    const kept = seeds.filter((seed) => {
        const count = (counts.get(seed.member ?? '') ?? 0) + 1;
        counts.set(seed.member ?? '', count);
        return count <= MAX_SEEDS_OF_MEMBER;
    });
    return kept.slice(0, MAX_SEEDS);
}
function addSeed(call, origin, entries, found, request) {
    const where = `${external_node_path_.relative(request.repository, origin.file).split(external_node_path_.sep).join('/')}:${origin.line + call.line - 1}`;
    entries.forEach((named, i) => {
        const hit = hitOf(call, named, origin, request);
        if (!hit || (origin.origin === 'model' && !isDeclared(named.entry, { ...hit, args: call.args })))
            return;
        const seed = {
            ...(hit.member !== undefined && { member: hit.member }),
            args: call.args,
            ...(hit.ctorArgs && { ctorArgs: hit.ctorArgs }),
            ...(hit.before && { before: hit.before }),
            origin: origin.origin,
            ...(call.expected && { expected: call.expected }),
            where,
        };
        const key = JSON.stringify([seed.member, seed.args, seed.ctorArgs, seed.before]);
        if (key.length > MAX_SEED_TEXT)
            return;
        const known = found[i]?.get(key);
        if (!known || (!known.expected && seed.expected))
            found[i]?.set(key, seed);
    });
}
/** Declared types admit the arguments: who proposes calls may err, who wrote tests and documentation knows. */
function isDeclared(entry, { member, args, ctorArgs, before = [] }) {
    if (!entry.typed)
        return true;
    const paramsOf = (name) => entry.members.find((one) => one.name === name)?.params ?? [];
    const admit = (params, given) => given.every((arg, at) => {
        const param = params[at] ?? params.find(({ rest }) => rest);
        return param !== undefined && (arg.t === 'undefined' ? param.optional : param.rest || (0,fit/* fits */.lA)(arg, param.type));
    }) && params.every(({ optional, rest }, at) => optional || rest || at < given.length);
    return (admit(member === undefined ? entry.params : paramsOf(member), args) &&
        (ctorArgs === undefined || admit(entry.params, ctorArgs)) &&
        before.every((call) => admit(paramsOf(call.member), call.args)));
}
/** Whether a call is one of the entry or of a member of what it makes. */
function hitOf(call, named, origin, request) {
    const { entry } = named;
    const { receiver } = call;
    if (receiver) {
        const member = entry.members.find((m) => m.name === call.path.at(-1) && m.kind === 'method' && !m.static);
        if (!member || call.path.length !== 1 || !names(receiver.path, receiver.root, named, origin, request))
            return undefined;
        const before = receiver.calls.filter((c) => entry.members.some((m) => m.kind === 'method' && m.name === c.member));
        return { member: member.name, ctorArgs: receiver.args, ...(before.length > 0 && { before }) };
    }
    const isStatic = entry.kind === 'class' && call.path.length > 1;
    const last = call.path.at(-1);
    if (isStatic && entry.members.some((m) => m.static && m.name === last) && !call.isNew) {
        return names(call.path.slice(0, -1), call.root, named, origin, request) ? { member: last ?? '' } : undefined;
    }
    return names(call.path, call.root, named, origin, request) ? {} : undefined;
}
/** Whether a path of names (`bytes.parse`) means the entry. `root`: what its first name was imported as. */
function names(called, root, named, origin, request) {
    const { entry } = named;
    const isOwn = root ? pointsTo(root.from, origin.file, entry.file, request) : 'unknown';
    if (isOwn === 'other')
        return matchesByName(called, named) && root?.imported !== undefined;
    if (!root)
        return origin.knows && matchesByName(called, named);
    const rest = called.slice(1);
    const wanted = entry.export.path;
    const whole = root.imported === 'default' || root.imported === '*';
    const paths = whole
        ? [['default', ...rest].join('.'), rest.join('.') || 'default']
        : [[root.imported, ...rest].join('.')];
    if (paths.includes(wanted))
        return true;
    return isOwn === 'unknown' && matchesByName(called, named);
}
function matchesByName(called, named) {
    const last = called.at(-1);
    if (last === undefined)
        return false;
    if (called.length > 1 && GLOBALS.has(called[0] ?? ''))
        return false;
    const own = named.entry.export.path.split('.').at(-1) ?? '';
    return own === last ? own !== 'default' : named.names.includes(last);
}
const GLOBALS = new Set('JSON Math Object Number Date Array String Promise Reflect console process path fs Symbol Buffer assert'.split(' '));
/** Where an import leads: to the entry's file, to another one of the project, or nobody knows (a package, an alias, a barrel). */
function pointsTo(specifier, from, file, request) {
    const found = specifier.startsWith('.') ? undefined : importedFile(request.repository, from, specifier);
    if (found !== undefined && found === external_node_path_.join(request.repository, file))
        return 'own';
    if (!specifier.startsWith('.'))
        return specifier.startsWith('node:') ? 'other' : 'unknown';
    const target = external_node_path_.resolve(external_node_path_.dirname(from), specifier);
    const own = external_node_path_.join(request.repository, file);
    const plain = (name) => name.replace(/\.[cm]?[jt]sx?$/, '');
    if (plain(target) === plain(own) || external_node_path_.join(target, 'index') === plain(own))
        return 'own';
    const isFolder = specifier.endsWith('/') || /^\.*$|^(?:\.\.?\/)*\.\.?$/.test(specifier) || external_node_path_.basename(plain(target)) === 'index';
    return isFolder ? 'unknown' : 'other';
}
function callNames({ entry, names: own }) {
    return [...entry.export.path.split('.').filter((s) => s !== 'default'), ...own];
}
/** Enum members that the parameters of entries speak of, as `Name.Member`. */
function enumsOf(entries) {
    const found = new Map();
    const visit = (tree) => {
        if (tree.k === 'enum') {
            const name = tree.of.path.split('.').at(-1) ?? '';
            for (const [member, v] of tree.members)
                found.set(`${name}.${member}`, { t: 'enum', of: tree.of, member, v });
        }
        else if (tree.k === 'object')
            for (const [, type] of tree.props)
                visit(type);
        else if (tree.k === 'union' || tree.k === 'tuple')
            tree.of.forEach(visit);
        else if ('of' in tree && !Array.isArray(tree.of) && 'k' in tree.of)
            visit(tree.of);
    };
    for (const { entry } of entries) {
        for (const p of [...entry.params, ...entry.members.flatMap((m) => m.params)])
            visit(p.type);
    }
    return found;
}
function classesOf(entries) {
    const classes = entries.filter(({ entry }) => entry.kind === 'class');
    return new Map(classes.flatMap(({ entry, names: own }) => [...callNames({ entry, names: own })].map((n) => [n, entry.export])));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/arguments.js
/** What a function takes without naming it. */



/** The named parameters, and where the function reads `arguments`, any number after them. */
function withArguments(node, named) {
    if (named.some((parameter) => parameter.rest) || !readsArguments(node))
        return named;
    return [...named, { name: 'more', type: { k: 'array', of: UNKNOWN }, optional: true, rest: true }];
}
/** Beyond asking how many there are. */
function readsArguments(node) {
    if (!isFunctionWithBody(node) || ts_morph.ts.isArrowFunction(node))
        return false;
    const reads = (inner) => {
        if (ts_morph.ts.isIdentifier(inner))
            return inner.text === 'arguments' && !isLengthOrName(inner);
        if (ts_morph.ts.isClassLike(inner) || (isFunctionWithBody(inner) && !ts_morph.ts.isArrowFunction(inner)))
            return false;
        return ts_morph.ts.forEachChild(inner, reads) ?? false;
    };
    return ts_morph.ts.forEachChild(node.body, reads) ?? false;
}
/** `arguments.length`, or the name of a member (`call.arguments`). */
function isLengthOrName(node) {
    const { parent } = node;
    if (ts_morph.ts.isPropertyAssignment(parent) && parent.name === node)
        return true;
    return ts_morph.ts.isPropertyAccessExpression(parent) && (parent.name === node || parent.name.text === 'length');
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/calls.js
/** How a file calls members of what libraries give it. */

/** Signatures by which the file calls a member, one for each kind of answer, as the calls resolve them: `query<Row>(text)` gives rows. */
function calls_callsIn(source, checker) {
    let known;
    return (member) => {
        known ??= callsByName(source);
        const calls = (known.get(member.getName()) ?? []).filter((call) => {
            const symbol = checker.getSymbolAtLocation(calls_nameOf(call));
            return symbol?.declarations?.[0] !== undefined && symbol.declarations[0] === member.declarations?.[0];
        });
        const signatures = calls.flatMap((call) => checker.getResolvedSignature(call) ?? []);
        const byAnswer = signatures.map((one) => [checker.typeToString(one.getReturnType()), one]);
        return [...new Map(byAnswer.toReversed()).values()].toReversed();
    };
}
function callsByName(source) {
    const calls = [];
    const visit = (node) => {
        if (ts_morph.ts.isCallExpression(node) && calls_nameOf(node))
            calls.push(node);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return Map.groupBy(calls, (call) => calls_nameOf(call)?.text ?? '');
}
function calls_nameOf({ expression }) {
    return ts_morph.ts.isPropertyAccessExpression(expression) && ts_morph.ts.isIdentifier(expression.name) ? expression.name : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/declared-shapes.js


/**
 * A shape read from JavaScript, completed by what a declaration file says of the export at `path` (`default`, `parse`).
 * Declarations of plain JavaScript bind nobody, so what the code itself expects stays beside them.
 */
function withDeclarations(shape, path, declarations, checker, reader) {
    const type = exportedType(path, declarations, checker);
    if (!type)
        return shape;
    const params = reader.parametersOfType(type, declarations, shape.kind === 'class') ?? reader.parametersOfType(type, declarations);
    const [made] = (shape.kind === 'class' ? type.getConstructSignatures() : type.getCallSignatures()).map((s) => s.getReturnType());
    const members = shape.members.map((member) => declaredMember(member, member.static ? type : made, declarations, checker, reader));
    const returns = made && shape.kind === 'function' ? reader.tree(made, declarations) : UNKNOWN;
    return {
        ...shape,
        params: params ? declared_shapes_joined(params, shape.params) : shape.params,
        returns: isUnknown(shape.returns) ? returns : shape.returns,
        members,
    };
}
function declaredMember(member, owner, at, checker, reader) {
    const property = owner?.getProperty(member.name);
    if (!property)
        return member;
    const type = checker.getTypeOfSymbolAtLocation(property, at);
    const params = reader.parametersOfType(type, at);
    const [signature] = type.getCallSignatures();
    const result = signature ? reader.tree(signature.getReturnType(), at) : reader.tree(type, at);
    return {
        ...member,
        params: params && member.kind === 'method' ? declared_shapes_joined(params, member.params) : member.params,
        returns: isUnknown(member.returns) ? result : member.returns,
    };
}
/** Declared and used, place by place; parameters that the declaration leaves out are kept. */
function declared_shapes_joined(declared, used) {
    const known = declared.map((parameter, i) => {
        const other = used[i];
        if (!other || parameter.rest !== other.rest)
            return parameter;
        return {
            ...parameter,
            type: refine(parameter.type, other.type, true),
            optional: parameter.optional || other.optional,
        };
    });
    const more = declared.some((p) => p.rest) ? [] : used.slice(declared.length);
    return [...known, ...more.map((p) => ({ ...p, optional: true }))];
}
/** The type of the export at `path` of a declaration file; undefined where it has none. */
function exportedType(path, declarations, checker) {
    const module = checker.getSymbolAtLocation(declarations) ?? ambientModule(declarations, checker);
    if (!module)
        return undefined;
    const whole = module.exports?.get('export=');
    const exported = checker.getExportsOfModule(module);
    const [first = '', ...rest] = path.split('.');
    const symbol = exported.find((s) => s.getName() === first) ?? (first === 'default' ? whole : undefined);
    if (!symbol)
        return undefined;
    let type = typeOf(symbol, declarations, checker);
    for (const name of rest) {
        const property = type.getProperty(name);
        if (!property)
            return undefined;
        type = checker.getTypeOfSymbolAtLocation(property, declarations);
    }
    return type;
}
/** `declare module 'name' { … }`, where it is all that the file declares. */
function ambientModule({ statements }, checker) {
    const [first, ...more] = statements.filter(ts_morph.ts.isModuleDeclaration).filter(({ name }) => ts_morph.ts.isStringLiteral(name));
    return first && more.length === 0 ? checker.getSymbolAtLocation(first.name) : undefined;
}
function typeOf(symbol, at, checker) {
    const target = symbol.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker.getTypeOfSymbolAtLocation(target, at);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/contracts.js
/** What exported functions promise by their declarations alone: nothing here is read from usage or inferred from code. */




/** Deeper than this, or wider, a tree is only part of a type and binds nobody. */
const contracts_MAX_DEPTH = 5;
const contracts_MAX_MEMBERS = 40;
const MAX_UNION = 16;
const MAX_LITERALS = 100;
const MAX_SIGNATURES = 8;
const TEXT_LIMIT = 60;
const { TypeFlags } = ts_morph.ts;
/** Kinds that a tree shows wider or narrower than they are. */
const INEXACT = TypeFlags.Any |
    TypeFlags.TemplateLiteral |
    TypeFlags.StringMapping |
    TypeFlags.Index |
    TypeFlags.IndexedAccess |
    TypeFlags.Conditional |
    TypeFlags.Substitution |
    TypeFlags.NonPrimitive;
const PRIMITIVE = TypeFlags.StringLike |
    TypeFlags.NumberLike |
    TypeFlags.BooleanLike |
    TypeFlags.BigIntLike |
    TypeFlags.Null |
    TypeFlags.Undefined;
/** Contracts of an export and of its methods. */
function contractsOf({ path, value }, members, functions, sources) {
    const { checker, declarations } = sources;
    const at = declarations ?? value.node;
    const type = declarations ? exportedType(path, declarations, checker) : typeOfNode(value.node, checker);
    if (!type)
        return {};
    const text = value.node.getFullText();
    const isClass = type.getConstructSignatures().length > 0;
    const own = functions.filter((one) => matches(value.node, one)).toSorted((a, b) => a.start - b.start)[0];
    const read = (signatures, id, code) => contract(signatures, id, code, at, sources);
    const found = isClass
        ? [['', read(type.getConstructSignatures(), constructorId(functions), text)]]
        : [['', read(type.getCallSignatures(), own?.id, text)]];
    const [made] = type.getConstructSignatures();
    for (const { name, kind, static: isStatic, functionId } of isClass ? members : []) {
        const property = kind === 'method' ? (isStatic ? type : made?.getReturnType())?.getProperty(name) : undefined;
        if (!property)
            continue;
        const code = property.declarations?.map((node) => node.getFullText()).join('\n') ?? '';
        found.push([name, read(checker.getTypeOfSymbolAtLocation(property, at).getCallSignatures(), functionId, code)]);
    }
    return Object.fromEntries(found.flatMap(([name, one]) => (one ? [[name, one]] : [])));
}
function constructorId(functions) {
    return functions.find(({ name }) => name.endsWith('.constructor'))?.id;
}
function typeOfNode(node, checker) {
    const symbol = ts_morph.ts.isClassLike(node) ? checker.getTypeAtLocation(node).symbol : undefined;
    return symbol ? checker.getTypeOfSymbolAtLocation(symbol, node) : checker.getTypeAtLocation(node);
}
function contract(signatures, id, code, at, sources) {
    if (signatures.length === 0 || signatures.length > MAX_SIGNATURES)
        return undefined;
    const read = signatures.map((signature) => signatureOf(signature, at, sources));
    if (read.every(({ params }) => params.some(({ type, optional }) => type === undefined && !optional)))
        return undefined;
    const said = `${code}\n${signatures.map((one) => docsOf(one, sources.checker)).join('\n')}`;
    return {
        ...(id === undefined ? {} : { function: id }),
        signatures: read,
        saysNaN: /\bNaN\b|isNaN/.test(said),
        saysThrows: /@throws|@exception/.test(said),
        saysKeeps: SAYS_KEEPS.test(said),
    };
}
/** `does not mutate the array`, `without modifying its input`, `non-mutating`. */
const SAYS_KEEPS = /\b(?:does(?: not|n't)|do(?: not|n't)|never|without|not)\s+(?:be(?:ing)?\s+)?(?:mutat|modif|alter)\w*\s+(?:the\s+|its\s+|your\s+|any\s+)?(?:original|input|argument|array|object|list|source|param)|\bnon-mutating\b|\b(?:input|argument|original|array|object) is (?:not|never) (?:mutated|modified|changed)/i;
function docsOf(signature, checker) {
    const tags = signature.getJsDocTags().map((tag) => `@${tag.name} ${ts_morph.ts.displayPartsToString(tag.text)}`);
    return [ts_morph.ts.displayPartsToString(signature.getDocumentationComment(checker)), ...tags].join('\n');
}
function signatureOf(signature, at, sources) {
    const { checker, tree } = sources;
    const { declaration } = signature;
    const returned = declaration && ts_morph.ts.isJSDocSignature(declaration) ? undefined : writtenReturn(declaration);
    const type = signature.getReturnType();
    const isStated = returned !== undefined && isExact(type, checker);
    return {
        params: signature.getParameters().map((symbol) => parameterOf(symbol, at, sources)),
        ...(isStated ? { returns: tree(type, at), returnsText: contracts_short(returned.getText()) } : {}),
    };
}
/** The annotation of the result; a guard (`x is T`) promises what its body cannot show. */
function writtenReturn(declaration) {
    if (!declaration || ts_morph.ts.isJSDocSignature(declaration))
        return undefined;
    const node = declaration.type ?? ts_morph.ts.getJSDocReturnType(declaration);
    return node && ts_morph.ts.isTypePredicateNode(node) ? undefined : node;
}
function parameterOf(symbol, at, { checker, tree }) {
    const node = symbol.valueDeclaration;
    const isParameter = node !== undefined && ts_morph.ts.isParameter(node);
    const optional = isParameter && (node.questionToken !== undefined || node.initializer !== undefined || isOptionalByDoc(node));
    const rest = isParameter && node.dotDotDotToken !== undefined;
    const named = { name: symbol.getName(), optional, rest };
    const written = isParameter ? (node.type ?? ts_morph.ts.getJSDocType(node)) : undefined;
    const isDefault = isParameter && node.initializer !== undefined && !isJavaScript(node);
    if (!written && !isDefault)
        return named;
    const whole = checker.getTypeOfSymbolAtLocation(symbol, at);
    const type = optional ? checker.getNonNullableType(whole) : whole;
    if (!isExact(type, checker))
        return named;
    const text = contracts_short(written?.getText() ?? checker.typeToString(type));
    return { ...named, type: tree(type, at), text, ...(isReadonly(type) ? { readonly: true } : {}) };
}
function isOptionalByDoc(node) {
    return ts_morph.ts.getJSDocParameterTags(node).some((tag) => tag.isBracketed);
}
/** `readonly T[]`, `ReadonlyArray`, `ReadonlySet`, `ReadonlyMap`, `Readonly<T>`. */
function isReadonly(type) {
    const name = type.aliasSymbol?.getName() ?? type.symbol?.getName();
    if (/^Readonly(?:Array|Set|Map)?$/.test(String(name)))
        return true;
    const target = type.target;
    return target?.objectFlags !== undefined && (target.objectFlags & ts_morph.ts.ObjectFlags.Tuple) !== 0 && target.readonly;
}
/** True where the tree of the type says all of it, neither more nor less, but for parts that may be anything. */
function isExact(type, checker, open = []) {
    if (type.flags & INEXACT || open.length > contracts_MAX_DEPTH || open.includes(type))
        return false;
    if (type.flags & (PRIMITIVE | TypeFlags.Unknown | TypeFlags.Void | TypeFlags.ESSymbolLike | TypeFlags.EnumLike))
        return true;
    const below = [...open, type];
    const all = (types) => types.every((one) => isExact(one, checker, below));
    if (type.flags & TypeFlags.TypeParameter) {
        const limit = type.getConstraint();
        return limit === undefined || all([limit]);
    }
    if (type.isUnion()) {
        const isPlain = type.types.every((one) => one.flags & PRIMITIVE);
        return type.types.length <= (isPlain ? MAX_LITERALS : MAX_UNION) && all(type.types);
    }
    if (type.isIntersection()) {
        if (type.types.some((one) => one.flags & ~TypeFlags.Object || one.getCallSignatures().length > 0))
            return false;
        return all(type.types);
    }
    if (type.getCallSignatures().length > 0)
        return type.getProperties().length === 0;
    const args = checker.getTypeArguments(type) ?? [];
    if (checker.isArrayType(type) || checker.isTupleType(type))
        return all(args);
    const declaration = type.symbol?.declarations?.[0];
    if (declaration?.getSourceFile().hasNoDefaultLib)
        return all(args);
    if (declaration && ts_morph.ts.isClassLike(declaration))
        return true;
    const properties = checker.getPropertiesOfType(type);
    if (properties.length > contracts_MAX_MEMBERS)
        return false;
    const indexed = [type.getStringIndexType(), type.getNumberIndexType()].filter((one) => one !== undefined);
    const at = declaration ?? open[0]?.symbol?.declarations?.[0];
    if (!at)
        return false;
    return all([...indexed, ...properties.map((one) => checker.getTypeOfSymbolAtLocation(one, at))]);
}
function contracts_short(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > TEXT_LIMIT ? `${line.slice(0, TEXT_LIMIT - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/use.js

/** Reads once; a declaration that leads back to itself is unknown there. */
function lazyTree(read) {
    let tree;
    let isOpen = false;
    return () => {
        if (tree || isOpen)
            return tree ?? UNKNOWN;
        isOpen = true;
        tree = read();
        isOpen = false;
        return tree;
    };
}
/**
 * How code uses one value: the evidence from which its type is guessed where none is declared.
 * Filled while a file is walked, read afterwards.
 */
class Use {
    /** Members that are read. */
    props = new Map();
    /** Members that are called. */
    methods = new Map();
    /** Tested by typeof, instanceof and their like: the code tells these apart. */
    tested = new Set();
    /** Follows from operators and calls. */
    implied = new Set();
    literals = new Set();
    /** Values at fixed places: destructured as a list. */
    items = new Map();
    /** By what its members are read where no name says it. */
    keys = [];
    /** Declared by a cast, an annotation or a type argument. */
    written = [];
    /** The same value under another name. */
    flows = new Set();
    call;
    elements;
    optional = false;
    /** Used as a condition. */
    condition = false;
    /** A parameter whose name says that it is a function. */
    namedFunction = false;
    /** Set where this is the result of `typeof x`. */
    typeOf;
    prop(name) {
        return getOrAdd(this.props, name, () => new Use());
    }
    item(index) {
        return getOrAdd(this.items, index, () => new Use());
    }
    element() {
        this.elements ??= new Use();
        return this.elements;
    }
    method(name) {
        return getOrAdd(this.methods, name, newCall);
    }
    called() {
        this.call ??= newCall();
        return this.call;
    }
}
function newCall() {
    return { arity: 0, args: [], result: new Use() };
}
function getOrAdd(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
/** The evidence of a value under all of its names, in one object, and these names. */
function gather(use) {
    const all = new Use();
    const seen = new Set();
    const queue = [use];
    for (let at = 0; at < queue.length && at < 200; at += 1) {
        const next = queue[at];
        if (!next || seen.has(next))
            continue;
        seen.add(next);
        queue.push(...next.flows);
        mergeInto(all, next);
    }
    return { all, names: seen };
}
function mergeInto(all, next) {
    for (const [name, use] of next.props)
        all.prop(name).flows.add(use);
    for (const [index, use] of next.items)
        all.item(index).flows.add(use);
    for (const [name, call] of next.methods)
        mergeCall(all.method(name), call);
    if (next.call)
        mergeCall(all.called(), next.call);
    if (next.elements)
        all.element().flows.add(next.elements);
    for (const kind of next.tested)
        all.tested.add(kind);
    for (const kind of next.implied)
        all.implied.add(kind);
    for (const literal of next.literals)
        all.literals.add(literal);
    all.keys.push(...next.keys);
    all.written.push(...next.written);
    all.optional ||= next.optional;
    all.condition ||= next.condition;
    all.namedFunction ||= next.namedFunction;
}
function mergeCall(all, next) {
    all.arity = Math.max(all.arity, next.arity);
    next.args.forEach((arg, i) => {
        all.args[i] ??= new Use();
        all.args[i].flows.add(arg);
    });
    all.result.flows.add(next.result);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/use-tree.js


const STRING_METHODS = new Set(`charAt charCodeAt codePointAt toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase trim trimStart trimEnd
  trimLeft trimRight split replace replaceAll match matchAll substr substring startsWith endsWith padStart padEnd
  localeCompare normalize repeat search`.split(/\s+/));
const ARRAY_METHODS = new Set(`push pop shift unshift map filter reduce reduceRight some every find findIndex findLast findLastIndex join splice
  sort reverse fill flat flatMap copyWithin toSorted toReversed toSpliced`.split(/\s+/));
const LIST_METHODS = new Set('slice indexOf lastIndexOf includes concat at'.split(' '));
const NUMBER_METHODS = new Set('toFixed toPrecision toExponential'.split(' '));
const DATE_METHODS = /^(?:get|set)(?:UTC)?(?:Time|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toISOString$|^toLocaleDateString$|^toUTCString$/;
const MAP_METHODS = new Set('get set has delete clear'.split(' '));
const SET_METHODS = new Set('add has delete clear'.split(' '));
const ANY_METHODS = new Set('toString valueOf hasOwnProperty toLocaleString isPrototypeOf propertyIsEnumerable toJSON'.split(' '));
const FUNCTION_METHODS = new Set('call apply bind'.split(' '));
const PROMISE_METHODS = new Set('then catch finally'.split(' '));
/** Members that say what kind of value it is, rather than which keys an object has. */
const KIND_PROPS = new Set(['length', 'size', 'constructor', 'prototype', '__proto__', 'lastIndex', 'byteLength']);
const use_tree_MAX_DEPTH = 5;
const MAX_METHODS = 12;
/** Kinds that explain a `.length` or `.slice`. */
const LISTS = new Set(['string', 'array', 'function', 'bytes', 'iterable']);
/** What fits the way a value is used; `unknown` where its use says nothing. */
function treeOfUse(use, depth = 0, seen = new Set()) {
    if (depth > use_tree_MAX_DEPTH)
        return UNKNOWN;
    const { all, names } = gather(use);
    for (const name of names)
        if (seen.has(name))
            return UNKNOWN;
    return new UseReader(all, depth, new Set([...seen, ...names])).tree();
}
/** True where the value may be left out. */
function isOptionalUse(use) {
    return gather(use).all.optional;
}
class UseReader {
    #use;
    #depth;
    #seen;
    #found = [];
    constructor(use, depth, seen) {
        this.#use = use;
        this.#depth = depth;
        this.#seen = seen;
    }
    tree() {
        const use = this.#use;
        this.#found.push(...use.written.map((read) => read()).filter((written) => written.k !== 'unknown'));
        const isDeclared = this.#found.length > 0;
        for (const literal of use.literals)
            this.#found.push({ k: 'literal', value: literal });
        for (const literal of use.literals)
            this.#found.push(plain(typeof literal));
        for (const kind of use.tested)
            this.#found.push(this.#ofKind(kind));
        for (const kind of use.implied)
            this.#found.push(this.#ofKind(kind));
        this.#readMembers(isDeclared);
        if (use.call && !use.tested.has('function'))
            this.#found.push(this.#ofKind('function'));
        if (this.#tellsApart())
            this.#found.push(UNKNOWN);
        if (this.#found.every((t) => t.k === 'null' || t.k === 'undefined'))
            this.#addBlank();
        return union(this.#found);
    }
    /** Nothing but conditions and tests for nothing: a flag, or anything. */
    #addBlank() {
        if (this.#use.condition)
            this.#found.push(plain('boolean'));
        if (!this.#use.condition || this.#depth === 0)
            this.#found.push(UNKNOWN);
    }
    /** A test of the kind has another side, which other values reach. */
    #tellsApart() {
        const kinds = [...this.#use.tested].filter((kind) => kind !== 'null' && kind !== 'undefined');
        return kinds.length > 0 && (this.#depth === 0 || new Set(this.#found.map((t) => t.k)).size === 1);
    }
    #below(use) {
        return use ? treeOfUse(use, this.#depth + 1, this.#seen) : UNKNOWN;
    }
    #readMembers(isDeclared) {
        const use = this.#use;
        const votes = memberVotes(use);
        const isKnown = [...use.tested, ...use.implied].some((kind) => LISTS.has(kind)) || isDeclared;
        if (use.items.size > 0)
            this.#found.push(this.#listOrTuple());
        if (votes.string)
            this.#found.push(plain('string'));
        if (votes.array || use.elements)
            this.#found.push(!votes.array && this.#isTable() ? this.#table() : this.#array());
        if (votes.number)
            this.#found.push(plain('number'));
        if (votes.date)
            this.#found.push(plain('date'));
        if (votes.promise)
            this.#found.push({ k: 'promise', of: UNKNOWN });
        if (votes.map)
            this.#found.push(this.#ofKind('map'));
        if (votes.set)
            this.#found.push(this.#ofKind('set'));
        if (votes.regexp)
            this.#found.push(plain('regexp'));
        if (votes.function && !use.tested.has('function') && !use.call)
            this.#found.push(this.#ofKind('function'));
        if (votes.list && !votes.string && !votes.array && !isKnown && use.items.size === 0 && !use.elements) {
            this.#found.push(plain('string'), this.#array());
            if (use.namedFunction && !use.call && !votes.function)
                this.#found.push(this.#ofKind('function'));
        }
        const objectLike = votes.keys.length + votes.others.length > 0;
        if (objectLike && !votes.promise && !use.tested.has('object'))
            this.#found.push(this.#object());
    }
    #ofKind(kind) {
        switch (kind) {
            case 'function':
                return this.#fn(this.#use.call);
            case 'object':
                return this.#object();
            case 'array':
                return this.#array();
            case 'map':
                return { k: 'map', key: UNKNOWN, of: this.#below(this.#use.methods.get('get')?.result) };
            case 'set':
                return { k: 'set', of: this.#below(this.#use.elements) };
            case 'bytes':
                return { k: 'bytes', type: 'Uint8Array' };
            case 'promise':
                return { k: 'promise', of: UNKNOWN };
            case 'iterable':
                return { k: 'iterable', of: this.#below(this.#use.elements) };
            default:
                return plain(kind);
        }
    }
    #fn(call) {
        const params = Array.from({ length: call?.arity ?? 0 }, (_, i) => ({
            name: `arg${i}`,
            type: this.#below(call?.args[i]),
            optional: false,
            rest: false,
        }));
        return { k: 'fn', params, returns: call ? this.#below(call.result) : UNKNOWN };
    }
    #array() {
        const items = [...this.#use.items.values(), ...(this.#use.elements ? [this.#use.elements] : [])];
        return { k: 'array', of: union(items.map((use) => this.#below(use)).filter((t) => t.k !== 'unknown')) };
    }
    /** Read by texts: `headers[name.toLowerCase()]`. */
    #isTable() {
        return this.#use.keys.some((key) => kindsOf(this.#below(key)).includes('string'));
    }
    #table() {
        const of = this.#below(this.#use.elements);
        return { k: 'record', key: plain('string'), of: of.k === 'unknown' ? plain('string') : of };
    }
    #listOrTuple() {
        const size = Math.max(...this.#use.items.keys()) + 1;
        if (size > 8)
            return this.#array();
        return { k: 'tuple', of: Array.from({ length: size }, (_, i) => this.#below(this.#use.items.get(i))) };
    }
    #object() {
        const { keys, others } = memberVotes(this.#use);
        const props = keys.map((key) => [
            key,
            without(this.#below(this.#use.props.get(key)), 'undefined'),
            true,
        ]);
        for (const name of others.slice(0, MAX_METHODS))
            props.push([name, this.#fn(this.#use.methods.get(name)), false]);
        if (props.length === 0)
            return { k: 'record', key: plain('string'), of: this.#below(this.#use.elements) };
        return { k: 'object', props: props.sort(([a], [b]) => (a < b ? -1 : 1)) };
    }
}
function kindsOf(tree) {
    return tree.k === 'union' ? tree.of.map(({ k }) => k) : [tree.k];
}
function memberVotes(use) {
    const methods = [...use.methods.keys()];
    const has = (set) => methods.some((m) => set.has(m));
    const string = has(STRING_METHODS);
    const array = has(ARRAY_METHODS);
    const date = methods.some((m) => DATE_METHODS.test(m));
    const map = methods.includes('get') && (methods.includes('set') || methods.includes('has'));
    const set = methods.includes('add') && (methods.includes('has') || use.props.has('size'));
    const regexp = methods.includes('exec') || (methods.includes('test') && !use.call && use.props.size === 0);
    const promise = methods.includes('then');
    const others = methods.filter((m) => !STRING_METHODS.has(m) &&
        !ARRAY_METHODS.has(m) &&
        !LIST_METHODS.has(m) &&
        !NUMBER_METHODS.has(m) &&
        !DATE_METHODS.test(m) &&
        !ANY_METHODS.has(m) &&
        !FUNCTION_METHODS.has(m) &&
        !(promise && PROMISE_METHODS.has(m)) &&
        !(map && MAP_METHODS.has(m)) &&
        !(set && SET_METHODS.has(m)) &&
        !(m === 'forEach') &&
        !(regexp && (m === 'exec' || m === 'test')));
    const length = use.props.has('length');
    return {
        string,
        array: array || (methods.includes('forEach') && !map && !set),
        list: length || has(LIST_METHODS),
        number: has(NUMBER_METHODS),
        date,
        map,
        set,
        promise,
        regexp,
        function: has(FUNCTION_METHODS),
        keys: [...use.props.keys()].filter((key) => !KIND_PROPS.has(key) && !use.methods.has(key)),
        others,
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/fetched.js
/** What code takes the body of a response to hold: `fetch` itself promises nothing. */



/** Files that are looked at, from one on along its imports. */
const fetched_MAX_FILES = 20;
/** The double of `fetch` for an export of a file that asks it, itself or by what it imports; undefined for any other. What others of the file ask counts where it asks nothing by itself. */
function fetchDouble(exported, sources) {
    const source = exported.getSourceFile();
    const asking = filesFrom(source, sources).filter(asksFetch);
    if (asking.length === 0)
        return undefined;
    const own = asking.flatMap((file) => bodiesIn(file === source ? exported : file, exported, sources));
    const bodies = own.length > 0 || (asksFetch(exported) && !ts_morph.ts.isClassLike(exported))
        ? own
        : asking.flatMap((file) => bodiesIn(file, source, sources));
    const body = bodies.length > 0 ? union(bodies) : { k: 'undefined' };
    return { k: 'fn', params: [], returns: { k: 'promise', of: { k: 'response', body } } };
}
function filesFrom(source, { checker, usageOf }) {
    const files = new Set([source]);
    for (const file of files) {
        for (const statement of checker ? file.statements : []) {
            if (!ts_morph.ts.isImportDeclaration(statement) && !ts_morph.ts.isExportDeclaration(statement))
                continue;
            const { moduleSpecifier } = statement;
            const module = moduleSpecifier && checker?.getSymbolAtLocation(moduleSpecifier);
            const imported = module?.declarations?.find(ts_morph.ts.isSourceFile);
            if (imported && files.size < fetched_MAX_FILES && usageOf(imported))
                files.add(imported);
        }
    }
    return [...files];
}
/** True where `fetch` is called by a name that the file does not give to something of its own. */
function asksFetch(file) {
    let isAsked = false;
    let isOwn = false;
    const visit = (node) => {
        const { parent } = node;
        if (ts_morph.ts.isIdentifier(node) && node.text === 'fetch' && parent) {
            const isName = ts_morph.ts.isPropertyAccessExpression(parent) && parent.name === node;
            const isGlobal = isName && /^(?:globalThis|window|self|global)$/.test(parent.expression.getText());
            const declares = ts_morph.ts.isVariableDeclaration(parent) ||
                ts_morph.ts.isParameter(parent) ||
                ts_morph.ts.isImportSpecifier(parent) ||
                ts_morph.ts.isImportClause(parent) ||
                ts_morph.ts.isFunctionDeclaration(parent) ||
                ts_morph.ts.isBindingElement(parent);
            if (declares && parent.name === node)
                isOwn = true;
            else if (!isName || isGlobal)
                isAsked = true;
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(file);
    return isAsked && !isOwn;
}
/** Of what a piece of code asks, or `asking` asks through it. */
function bodiesIn(code, asking, sources) {
    const bodies = [];
    const visit = (node) => {
        if (ts_morph.ts.isCallExpression(node) && node.arguments.length === 0 && ts_morph.ts.isPropertyAccessExpression(node.expression)) {
            const { name, expression } = node.expression;
            if (!/req(?:uest)?$/i.test(expression.getText())) {
                if (name.text === 'json')
                    bodies.push(...jsonBodies(node, asking, sources));
                else if (name.text === 'text')
                    bodies.push({ k: 'string' });
            }
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(code);
    return bodies;
}
/** As it is declared where it goes to, else as it is used. What a helper leaves to its callers, they declare. */
function jsonBodies(call, asking, { checker, usageOf, tree }) {
    const expression = ts_morph.ts.isAwaitExpression(call.parent) ? call.parent : call;
    const expected = checker && (castTo(expression, checker) ?? checker.getContextualType(expression));
    const promised = expected && (checker?.getAwaitedType(expected) ?? expected);
    if (checker && promised && expected.isTypeParameter()) {
        const asked = answersOf(call, promised, asking, checker).map(([type, at]) => tree(type, at));
        if (asked.length > 0 || !ts_morph.ts.isSourceFile(asking))
            return asked;
    }
    const declared = promised ? tree(promised, call) : undefined;
    if (declared && !isUnknown(declared) && declared.k !== 'opaque')
        return [declared];
    const use = usageOf(call.getSourceFile())?.ofAnswer(call);
    return [use ? treeOfUse(use) : { k: 'unknown' }];
}
function castTo({ parent }, checker) {
    if (ts_morph.ts.isParenthesizedExpression(parent))
        return castTo(parent, checker);
    return ts_morph.ts.isAsExpression(parent) ? checker.getTypeFromTypeNode(parent.type) : undefined;
}
/** What the calls in `asking` get from the function around a place, where that gives what its type parameter says. */
function answersOf(place, type, asking, checker) {
    const around = ts_morph.ts.findAncestor(place, ts_morph.ts.isFunctionLike);
    const own = around && checker.getSignatureFromDeclaration(around);
    if (!own || checker.getAwaitedType(own.getReturnType()) !== type)
        return [];
    const found = [];
    const visit = (node) => {
        const signature = ts_morph.ts.isCallExpression(node) ? checker.getResolvedSignature(node) : undefined;
        const answer = signature?.declaration === around && signature && checker.getAwaitedType(signature.getReturnType());
        if (answer)
            found.push([answer, node]);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(asking);
    return found;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/imported-names.js
/** What the names of a file stand for in other modules. */


/**
 * By the file's own names: what it imports or requires, the prototypes of imported classes of which it makes something (`db`, `this.db`), and
 * what it makes otherwise and exports.
 */
function imported_names_namesOf(source, sources) {
    const imported = importsOf(source, sources);
    return new Map([...exportedBy(source, sources.locate(source)), ...imported_names_madeOf(source, imported), ...imported]);
}
/** `export const db = connect()`, `export { db }`, `module.exports = { db }`: others have the same object. */
function exportedBy(source, file) {
    if (file === undefined)
        return new Map();
    const made = new Set();
    const paths = new Map();
    for (const statement of source.statements) {
        if (ts_morph.ts.isVariableStatement(statement)) {
            const isExported = statement.modifiers?.some(({ kind }) => kind === ts_morph.ts.SyntaxKind.ExportKeyword);
            for (const { name, initializer } of statement.declarationList.declarations) {
                if (!initializer || !ts_morph.ts.isCallExpression(initializer))
                    continue;
                made.add(name.getText());
                if (isExported)
                    paths.set(name.getText(), name.getText());
            }
        }
        else if (ts_morph.ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause) {
            for (const one of ts_morph.ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [])
                paths.set((one.propertyName ?? one.name).text, one.name.text);
        }
        else if (ts_morph.ts.isExpressionStatement(statement))
            for (const [local, path] of assignedBy(statement))
                paths.set(local, path);
    }
    return new Map([...paths].flatMap(([local, path]) => (made.has(local) ? [[local, { ref: { file, path } }]] : [])));
}
/** Local names with the paths of `module.exports = { db }` and `exports.db = db`. */
function assignedBy({ expression }) {
    if (!ts_morph.ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts_morph.ts.SyntaxKind.EqualsToken)
        return [];
    const target = expression.left.getText();
    const value = expression.right;
    const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? [];
    if (name !== undefined)
        return [[value.getText(), `default.${name}`]];
    if (target !== 'module.exports' || !ts_morph.ts.isObjectLiteralExpression(value))
        return [];
    return value.properties.flatMap((one) => {
        if (ts_morph.ts.isShorthandPropertyAssignment(one))
            return [[one.name.text, `default.${one.name.text}`]];
        return ts_morph.ts.isPropertyAssignment(one) ? [[one.initializer.getText(), `default.${one.name.getText()}`]] : [];
    });
}
/** `const db = new Pool()`, `db = new Pool()` in a class, `this.db = new Pool()` */
function imported_names_madeOf(source, imported) {
    const found = new Map();
    const add = (name, value) => {
        if (!value || !ts_morph.ts.isNewExpression(value))
            return;
        const { root, members } = chainOf(value.expression);
        const known = imported.get(root);
        if (!known)
            return;
        const { file, path } = known.ref;
        const made = [...(path === '' ? [] : [path]), ...members, 'prototype'].join('.');
        found.set(name, { ref: { file, path: made } });
    };
    const visit = (node) => {
        if (ts_morph.ts.isVariableDeclaration(node))
            add(node.name.getText(), node.initializer);
        else if (ts_morph.ts.isPropertyDeclaration(node))
            add(`this.${node.name.getText()}`, node.initializer);
        else if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.EqualsToken)
            add(node.left.getText(), node.right);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
}
/** `db.orders.find` is `orders` and `find` of `db`, `this.db.find` is `find` of `this.db`. */
function chainOf(callee) {
    const names = [];
    let at = callee;
    while (ts_morph.ts.isPropertyAccessExpression(at)) {
        names.unshift(at.name.text);
        at = at.expression;
    }
    if (at.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
        return { root: `this.${names[0]}`, members: names.slice(1) };
    return { root: ts_morph.ts.isIdentifier(at) ? at.text : '', members: names };
}
function importsOf(source, { checker, locate, replacesImports }) {
    const found = new Map();
    const add = (local, ref, replaced) => {
        const can = replaced === 'live' ? replacesImports !== undefined : replacesImports === 'required';
        found.set(local, { ref, ...(can ? { replaced } : {}) });
    };
    const fileOf = (specifier) => {
        if (!ts_morph.ts.isStringLiteral(specifier))
            return undefined;
        const module = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts_morph.ts.isSourceFile);
        if (/^\.{0,2}\//.test(specifier.text))
            return module && locate(module);
        return (module && locate(module)) ?? (0,referenced_files/* fileOfPackage */.eD)(specifier.text);
    };
    for (const statement of source.statements) {
        if (ts_morph.ts.isImportDeclaration(statement) && statement.importClause && !statement.importClause.isTypeOnly) {
            const file = fileOf(statement.moduleSpecifier);
            const { name, namedBindings } = statement.importClause;
            if (file === undefined)
                continue;
            if (name)
                add(name.text, { file, path: 'default' }, 'live');
            if (namedBindings && ts_morph.ts.isNamespaceImport(namedBindings))
                add(namedBindings.name.text, { file, path: '' }, 'live');
            for (const one of namedBindings && ts_morph.ts.isNamedImports(namedBindings) ? namedBindings.elements : [])
                if (!one.isTypeOnly)
                    add(one.name.text, { file, path: (one.propertyName ?? one.name).text }, 'live');
        }
        for (const { name, initializer } of ts_morph.ts.isVariableStatement(statement)
            ? statement.declarationList.declarations
            : []) {
            const required = initializer && imported_names_requiredBy(initializer);
            const file = required && fileOf(required);
            if (file === undefined)
                continue;
            if (ts_morph.ts.isIdentifier(name))
                add(name.text, { file, path: 'default' }, 'taken');
            else if (ts_morph.ts.isObjectBindingPattern(name))
                for (const one of name.elements)
                    if (ts_morph.ts.isIdentifier(one.name))
                        add(one.name.text, { file, path: (one.propertyName ?? one.name).getText() }, 'taken');
        }
    }
    return found;
}
function imported_names_requiredBy(value) {
    const isRequire = ts_morph.ts.isCallExpression(value) && ts_morph.ts.isIdentifier(value.expression) && value.expression.text === 'require';
    return isRequire ? value.arguments[0] : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/reached.js
/**
 * What a file calls of what it imports: `axios.get(…)`, `db.orders.insert(…)`, `User.findOne(…)`, functions by their names, and methods of what
 * it makes of an imported class.
 */




const reached_MAX_MEMBERS = 40;
/** Each member and each function once, with all that its calls are to answer. */
function reachedByImports(source, sources) {
    const imported = imported_names_namesOf(source, sources);
    const found = new Map();
    const visit = (node) => {
        const isCall = ts_morph.ts.isCallExpression(node) && !ts_morph.ts.isDecorator(node.parent);
        const place = isCall ? reached_placeOf(node.expression, imported) : undefined;
        if (isCall && place && found.size < reached_MAX_MEMBERS) {
            const key = JSON.stringify('imported' in place ? place.imported : place);
            const known = found.get(key);
            const type = doubleOf(node, sources);
            found.set(key, known ? { ...known, type: reached_joined(known.type, type) } : { place, type });
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found.values()];
}
/** The place that a call by this expression goes to; undefined where no double can stand there. */
function reached_placeOf(callee, imported) {
    const { root, members } = chainOf(callee);
    const known = imported.get(root);
    if (!known)
        return undefined;
    const { file } = known.ref;
    const path = [...(known.ref.path === '' ? [] : [known.ref.path]), ...members];
    const as = members.at(-1) ?? root;
    if (path.length > 1)
        return { of: { file, path: path.slice(0, -1).join('.') }, member: as };
    if (path[0] === undefined || !known.replaced)
        return undefined;
    return { imported: { file, path: path[0] }, as, ...(known.replaced === 'taken' ? { taken: true } : {}) };
}
/** By the signature that the call resolves to; what that leaves open is told by what is done with the answer. */
function doubleOf(call, sources) {
    const signature = sources.checker.getResolvedSignature(call);
    const declared = signature?.declaration ? sources.called(signature, call) : undefined;
    const double = declared?.k === 'fn' ? declared : { k: 'fn', params: [], returns: UNKNOWN };
    return { ...double, returns: answerOf(call, double.returns, sources) };
}
/** What a thing of a library is to give are the calls that follow (`db.select().from(users).limit(1)`), and what comes of it in the end. */
function answerOf(call, declared, sources) {
    const { checker, usageOf, tree } = sources;
    const next = isThing(declared) ? nextCall(call) : undefined;
    if (next)
        return { k: 'object', props: [[next.name, doubleOf(next.call, sources), false]], partial: true };
    const isAwaited = ts_morph.ts.isAwaitExpression(call.parent);
    const awaited = isAwaited && isThing(declared) ? checker.getAwaitedType(checker.getTypeAtLocation(call)) : undefined;
    const told = withoutServices(awaited ? tree(awaited, call) : declared);
    const returns = awaited ? { k: 'promise', of: told } : told;
    if (!hasUnknown(returns))
        return returns;
    const use = usageOf(call.getSourceFile())?.ofAnswer(call);
    const used = use ? treeOfUse(use) : UNKNOWN;
    const given = refine(returns.k === 'promise' ? returns.of : returns, used);
    return isAwaited || returns.k === 'promise' ? { k: 'promise', of: given } : given;
}
/** Rather than data: what has functions, or is known to nobody. */
function isThing(tree) {
    if (tree.k === 'union')
        return tree.of.every(isThing);
    return (tree.k === 'opaque' ||
        tree.k === 'unknown' ||
        (tree.k === 'object' && (tree.partial === true || hasFunctions(tree))));
}
function hasFunctions({ props }) {
    return props.some(([, { k }]) => k === 'fn');
}
/** The call of a member of what a call gives, as it stands behind it. */
function nextCall({ parent, }) {
    if (!ts_morph.ts.isPropertyAccessExpression(parent))
        return undefined;
    const call = parent.parent;
    return ts_morph.ts.isCallExpression(call) && call.expression === parent ? { name: parent.name.text, call } : undefined;
}
/** What fits several calls; one that tells less is told by the others, and of things each has all that is called. */
function reached_joined(a, b) {
    if (a.k !== 'fn' || b.k !== 'fn')
        return a;
    return { ...a, returns: joinedAnswers(a.returns, b.returns) };
}
function joinedAnswers(a, b) {
    if (a.k === 'object' && b.k === 'object' && a.partial && b.partial) {
        const own = new Map(a.props.map((prop) => [prop[0], prop]));
        for (const [name, type, optional] of b.props)
            own.set(name, [name, reached_joined(own.get(name)?.[1] ?? type, type), optional]);
        return { ...a, props: [...own.values()] };
    }
    if (hasUnknown(a))
        return refine(a, b);
    return hasUnknown(b) ? refine(b, a) : union([a, b]);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/tested-errors.js
/** Error classes that code tells apart: what collaborators throw decides what it does. */


const MAX_CLASSES = 20;
/** How errors on the right of an `instanceof` are made; those of an abstract class by the classes of its file that extend it. */
function testedErrors(source, checker, { tree, locate }) {
    const found = new Map();
    const add = (name) => {
        const symbol = tested_errors_resolved(name, checker);
        const declaration = symbol?.declarations?.find(ts_morph.ts.isClassDeclaration);
        if (!symbol || !declaration || found.has(symbol) || found.size >= MAX_CLASSES)
            return;
        const type = checker.getDeclaredTypeOfSymbol(symbol);
        if (!['message', 'stack'].every((member) => checker.getPropertyOfType(type, member)))
            return;
        if (!hasModifier(declaration, ts_morph.ts.SyntaxKind.AbstractKeyword)) {
            const made = tree(type);
            if (made.k === 'instance')
                found.set(symbol, { ...made, of: named(symbol, made.of) });
            return;
        }
        for (const other of declaration.getSourceFile().statements) {
            if (!ts_morph.ts.isClassDeclaration(other) || !other.name || other === declaration)
                continue;
            if (extendsClass(other, symbol, checker))
                add(other.name);
        }
    };
    const packages = packagesOf(source, checker);
    /** By the package that the file imports it, or others of its kind, from. */
    const named = (symbol, own) => {
        for (const module of packages) {
            const exported = checker.getExportsOfModule(module).find((one) => aliased(one, checker) === symbol);
            const start = module.declarations?.find(ts_morph.ts.isSourceFile);
            const file = start && locate(start);
            if (exported && file !== undefined)
                return { file, path: exported.getName() };
        }
        return own;
    };
    const visit = (node) => {
        if (ts_morph.ts.isBinaryExpression(node) && node.operatorToken.kind === ts_morph.ts.SyntaxKind.InstanceOfKeyword)
            add(node.right);
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found.values()];
}
function extendsClass(declaration, symbol, checker) {
    const parent = declaration.heritageClauses?.find(({ token }) => token === ts_morph.ts.SyntaxKind.ExtendsKeyword)?.types[0];
    return parent !== undefined && tested_errors_resolved(parent.expression, checker) === symbol;
}
/** The modules that the file imports by a package's name. */
function packagesOf(source, checker) {
    return source.statements.flatMap((statement) => {
        if (!ts_morph.ts.isImportDeclaration(statement) || !ts_morph.ts.isStringLiteral(statement.moduleSpecifier))
            return [];
        const isRelative = statement.moduleSpecifier.text.startsWith('.');
        const module = isRelative ? undefined : checker.getSymbolAtLocation(statement.moduleSpecifier);
        return module ? [module] : [];
    });
}
function tested_errors_resolved(name, checker) {
    const symbol = checker.getSymbolAtLocation(name);
    return symbol && aliased(symbol, checker);
}
function aliased(symbol, checker) {
    return symbol.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/checker-types.js



function simpleTree(type) {
    const flags = type.flags;
    if (flags & ts_morph.ts.TypeFlags.Number)
        return plain('number');
    if (flags & ts_morph.ts.TypeFlags.String || flags & ts_morph.ts.TypeFlags.StringMapping)
        return plain('string');
    if (flags & ts_morph.ts.TypeFlags.Boolean)
        return plain('boolean');
    if (flags & ts_morph.ts.TypeFlags.Null)
        return plain('null');
    if (flags & (ts_morph.ts.TypeFlags.Undefined | ts_morph.ts.TypeFlags.Void))
        return plain('undefined');
    if (flags & ts_morph.ts.TypeFlags.Never)
        return NEVER;
    if (flags & (ts_morph.ts.TypeFlags.Any | ts_morph.ts.TypeFlags.Unknown))
        return UNKNOWN;
    if (flags & ts_morph.ts.TypeFlags.BigInt)
        return plain('bigint');
    if (flags & ts_morph.ts.TypeFlags.BigIntLiteral)
        return plain('bigint');
    if (flags & ts_morph.ts.TypeFlags.ESSymbolLike)
        return plain('symbol');
    if (flags & ts_morph.ts.TypeFlags.NonPrimitive)
        return { k: 'record', key: plain('string'), of: UNKNOWN };
    return undefined;
}
/** How importers name a declaration; undefined where its file does not export it. `locate`: a file's path, undefined for those of packages. */
function exportRefOf(declaration, checker, locate) {
    const source = declaration.getSourceFile();
    const file = locate(source);
    const module = checker.getSymbolAtLocation(source);
    const symbol = declaration.name && checker.getSymbolAtLocation(declaration.name);
    if (!file || !module || /\.d\.[cm]?ts$/.test(file))
        return undefined;
    for (const exported of checker.getExportsOfModule(module)) {
        const target = exported.flags & ts_morph.ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        if (target === symbol || target.declarations?.includes(declaration))
            return { file, path: exported.getName() };
    }
    return undefined;
}
function orUnknown(tree) {
    return isNever(tree) ? UNKNOWN : tree;
}
/** No cut mark is left at the top. */
function clean(tree) {
    return orUnknown(tree);
}
function opaque(type, checker) {
    return { k: 'opaque', name: checker.typeToString(type, undefined, ts_morph.ts.TypeFormatFlags.NoTruncation).slice(0, 80) };
}
function holeTexts(tree) {
    if (tree.k === 'literal')
        return [String(tree.value)];
    if (tree.k === 'union')
        return tree.of.flatMap(holeTexts);
    if (tree.k === 'number')
        return ['0', '1', '2.5', '10'];
    if (tree.k === 'boolean')
        return ['true', 'false'];
    return ['a', '', 'x1'];
}
/** Members of one enum that came apart in a union. */
function mergeEnums(trees) {
    const byEnum = new Map();
    for (const tree of trees) {
        if (tree.k !== 'enum')
            continue;
        const key = `${tree.of.file}#${tree.of.path}`;
        const known = byEnum.get(key);
        byEnum.set(key, known ? { ...known, members: [...known.members, ...tree.members] } : tree);
    }
    return [...trees.filter((t) => t.k !== 'enum'), ...byEnum.values()];
}
function joinOverloads(overloads) {
    const [first = []] = overloads;
    if (overloads.length < 2)
        return first;
    const longest = overloads.reduce((a, b) => (b.length > a.length ? b : a), first);
    return longest.map((parameter, i) => {
        const places = overloads.map((o) => o[i]);
        const known = places.filter((p) => p !== undefined);
        return {
            ...parameter,
            type: union(known.map((p) => p.type)),
            optional: known.length < overloads.length || known.some((p) => p.optional),
        };
    });
}
function optionalFree(type, p, checker) {
    return p.questionToken || p.initializer ? withoutUndefined(type, checker) : type;
}
function withoutUndefined(type, checker) {
    if (!type.isUnion() || type.flags & ts_morph.ts.TypeFlags.Boolean)
        return type;
    const hasNull = type.types.some((t) => t.flags & ts_morph.ts.TypeFlags.Null);
    return hasNull ? type : checker.getNonNullableType(type);
}
function checker_types_isOptional(symbol) {
    return (symbol.flags & ts_morph.ts.SymbolFlags.Optional) !== 0;
}
function isThis(p) {
    return ts_morph.ts.isIdentifier(p.name) && p.name.text === 'this';
}
function isJsDocOptional(p) {
    return ts_morph.ts
        .getJSDocParameterTags(p)
        .some((tag) => tag.isBracketed || tag.typeExpression?.type.kind === ts_morph.ts.SyntaxKind.JSDocOptionalType);
}
function isHidden(node) {
    return (hasModifier(node, ts_morph.ts.SyntaxKind.PrivateKeyword) ||
        hasModifier(node, ts_morph.ts.SyntaxKind.ProtectedKeyword) ||
        (ts_morph.ts.isClassElement(node) && node.name !== undefined && ts_morph.ts.isPrivateIdentifier(node.name)));
}
function hasBody(node) {
    return 'body' in node && node.body !== undefined;
}
function memberName(member) {
    return ts_morph.ts.isIdentifier(member.name) || ts_morph.ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText();
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/framework-types.js

/** What only a framework of components makes; undefined for any other type. `held`: the tree of a member. */
function frameworkTree(type, held) {
    return snippetTree(type) ?? refTree(type, held);
}
/** Markup that a component of Svelte is given to show, made of one element. */
function snippetTree(type) {
    const { name, file } = declaredAs(type);
    if (name !== 'Snippet' || !file.includes('/svelte/'))
        return undefined;
    const giving = (returns) => ({ k: 'fn', params: [], returns, answers: true });
    const shown = giving({ k: 'literal', value: '<span>Text</span>' });
    const param = {
        name: 'fn',
        type: giving({ k: 'object', props: [['render', shown, false]] }),
        optional: false,
        rest: false,
    };
    return {
        k: 'instance',
        of: { file: (0,referenced_files/* fileOfPackage */.eD)('svelte'), path: 'createRawSnippet' },
        params: [param],
        factory: true,
    };
}
/** What Vue's `ref` makes of a value. */
function refTree(type, held) {
    const { name, file } = declaredAs(type);
    const value = name.endsWith('Ref') && file.includes('/@vue/reactivity/') ? type.getProperty('value') : undefined;
    if (!value)
        return undefined;
    const param = { name: 'value', type: held(value), optional: false, rest: false };
    return { k: 'instance', of: { file: (0,referenced_files/* fileOfPackage */.eD)('vue'), path: 'ref' }, params: [param], factory: true };
}
function declaredAs(type) {
    // Types without a name have no symbol.
    const symbol = type.symbol;
    return { name: symbol?.getName() ?? '', file: symbol?.declarations?.[0]?.getSourceFile().fileName ?? '' };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/written-types.js



const written_types_MAX_DEPTH = 6;
const BYTES = new Set(`ArrayBuffer SharedArrayBuffer DataView Buffer Uint8Array Uint8ClampedArray Uint16Array Uint32Array Int8Array Int16Array
  Int32Array Float32Array Float64Array BigInt64Array BigUint64Array`.split(/\s+/));
const ERRORS = new Set('Error TypeError RangeError SyntaxError ReferenceError EvalError URIError'.split(' '));
/**
 * The tree of a type as it is written, read without a checker: built-in names and the interfaces, aliases, enums and
 * classes of the same file. What other files declare is unknown.
 * `locate` gives a file's path relative to the repository.
 */
function written_types_writtenTree(node, locate) {
    return swept(new Reader(locate).read(node, {
        file: node.getSourceFile(),
        parameters: new Map(),
        depth: 0,
        open: new Set(),
    }));
}
class Reader {
    #locate;
    constructor(locate) {
        this.#locate = locate;
    }
    read(node, place) {
        if (place.depth > written_types_MAX_DEPTH)
            return NEVER;
        const below = { ...place, depth: place.depth + 1 };
        const keyword = keywordTree(node.kind);
        if (keyword)
            return keyword;
        if (ts_morph.ts.isParenthesizedTypeNode(node) || ts_morph.ts.isOptionalTypeNode(node))
            return this.read(node.type, place);
        if (ts_morph.ts.isRestTypeNode(node))
            return this.read(node.type, place);
        if (ts_morph.ts.isLiteralTypeNode(node))
            return written_types_literalTree(node.literal);
        if (ts_morph.ts.isUnionTypeNode(node))
            return union(node.types.map((t) => this.read(t, below)));
        if (ts_morph.ts.isIntersectionTypeNode(node))
            return intersect(node.types.map((t) => this.read(t, below)));
        if (ts_morph.ts.isArrayTypeNode(node))
            return { k: 'array', of: this.read(node.elementType, below) };
        if (ts_morph.ts.isTupleTypeNode(node))
            return { k: 'tuple', of: node.elements.map((e) => this.#element(e, below)) };
        if (ts_morph.ts.isTypeOperatorNode(node)) {
            return node.operator === ts_morph.ts.SyntaxKind.ReadonlyKeyword ? this.read(node.type, place) : plain('string');
        }
        if (ts_morph.ts.isTemplateLiteralTypeNode(node))
            return plain('string');
        if (ts_morph.ts.isTypePredicateNode(node))
            return plain('boolean');
        if (ts_morph.ts.isFunctionTypeNode(node)) {
            return { k: 'fn', params: this.parameters(node.parameters, below), returns: this.read(node.type, below) };
        }
        if (ts_morph.ts.isTypeLiteralNode(node))
            return this.#members(node.members, below);
        if (ts_morph.ts.isTypeReferenceNode(node))
            return this.#reference(node, below);
        return UNKNOWN;
    }
    parameters(nodes, place) {
        return nodes
            .filter((p) => !(ts_morph.ts.isIdentifier(p.name) && p.name.text === 'this'))
            .map((p, i) => ({
            name: ts_morph.ts.isIdentifier(p.name) ? p.name.text : `arg${i}`,
            type: p.type ? this.read(p.type, place) : UNKNOWN,
            optional: p.questionToken !== undefined || p.initializer !== undefined,
            rest: p.dotDotDotToken !== undefined,
        }));
    }
    #element(node, place) {
        return this.read(ts_morph.ts.isNamedTupleMember(node) ? node.type : node, place);
    }
    #members(members, place) {
        const props = [];
        for (const member of members) {
            if (ts_morph.ts.isIndexSignatureDeclaration(member) && members.length === 1) {
                return { k: 'record', key: plain('string'), of: this.read(member.type, place) };
            }
            if (ts_morph.ts.isCallSignatureDeclaration(member)) {
                const returns = member.type ? this.read(member.type, place) : UNKNOWN;
                return { k: 'fn', params: this.parameters(member.parameters, place), returns };
            }
            const name = member.name && propertyName(member.name);
            if (name === undefined)
                continue;
            const optional = member.questionToken !== undefined;
            if (ts_morph.ts.isPropertySignature(member)) {
                const type = member.type ? this.read(member.type, place) : UNKNOWN;
                if (!isCut(type))
                    props.push([name, type, optional]);
                else if (!optional)
                    return NEVER;
            }
            else if (ts_morph.ts.isMethodSignature(member)) {
                const returns = member.type ? this.read(member.type, place) : UNKNOWN;
                props.push([name, { k: 'fn', params: this.parameters(member.parameters, place), returns }, optional]);
            }
        }
        return { k: 'object', props };
    }
    #reference(node, place) {
        const name = ts_morph.ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
        const bound = place.parameters.get(name);
        if (bound)
            return bound;
        const args = (node.typeArguments ?? []).map((t) => this.read(t, place));
        const builtIn = builtInTree(name, args);
        if (builtIn)
            return builtIn;
        const declaration = place.file.statements.find((s) => isNamedDeclaration(s, name));
        if (!declaration || place.open.has(`${name}!`))
            return declaration ? NEVER : UNKNOWN;
        const again = place.open.has(name) ? `${name}!` : name;
        const inner = {
            ...place,
            open: new Set([...place.open, again]),
            parameters: new Map([...place.parameters, ...typeParameters(declaration, args)]),
        };
        return this.#declaration(declaration, name, inner);
    }
    #declaration(declaration, name, place) {
        if (ts_morph.ts.isTypeAliasDeclaration(declaration))
            return this.read(declaration.type, place);
        if (ts_morph.ts.isInterfaceDeclaration(declaration)) {
            const bases = (declaration.heritageClauses ?? []).flatMap((c) => c.types);
            const own = this.#members(declaration.members, place);
            const inherited = bases.flatMap((base) => {
                const baseName = ts_morph.ts.isIdentifier(base.expression) ? base.expression.text : '';
                const statement = place.file.statements.find((s) => isNamedDeclaration(s, baseName));
                return statement && !place.open.has(baseName) ? [this.#declaration(statement, baseName, place)] : [];
            });
            return intersect([...inherited, own]);
        }
        if (ts_morph.ts.isEnumDeclaration(declaration)) {
            return { k: 'enum', of: { file: this.#locate(place.file), path: name }, members: written_types_enumMembers(declaration) };
        }
        if (ts_morph.ts.isClassDeclaration(declaration)) {
            const made = declaration.members.find(ts_morph.ts.isConstructorDeclaration);
            const params = this.parameters(made?.parameters ?? [], place);
            return { k: 'instance', of: { file: this.#locate(place.file), path: name }, params };
        }
        return UNKNOWN;
    }
}
function isCut(tree) {
    return tree.k === 'opaque' && tree.name === 'never';
}
function isNamedDeclaration(s, name) {
    return ((ts_morph.ts.isTypeAliasDeclaration(s) ||
        ts_morph.ts.isInterfaceDeclaration(s) ||
        ts_morph.ts.isEnumDeclaration(s) ||
        ts_morph.ts.isClassDeclaration(s)) &&
        s.name?.text === name);
}
function typeParameters(declaration, args) {
    if (!ts_morph.ts.isTypeAliasDeclaration(declaration) && !ts_morph.ts.isInterfaceDeclaration(declaration))
        return [];
    return (declaration.typeParameters ?? []).map((p, i) => [p.name.text, args[i] ?? UNKNOWN]);
}
function written_types_enumMembers(declaration) {
    let next = 0;
    return declaration.members.flatMap((member) => {
        const name = propertyName(member.name);
        const init = member.initializer;
        if (name === undefined)
            return [];
        if (init && ts_morph.ts.isStringLiteralLike(init))
            return [[name, init.text]];
        if (init && ts_morph.ts.isNumericLiteral(init))
            next = Number(init.text);
        next += 1;
        return [[name, next - 1]];
    });
}
function keywordTree(kind) {
    switch (kind) {
        case ts_morph.ts.SyntaxKind.StringKeyword:
            return plain('string');
        case ts_morph.ts.SyntaxKind.NumberKeyword:
            return plain('number');
        case ts_morph.ts.SyntaxKind.BooleanKeyword:
            return plain('boolean');
        case ts_morph.ts.SyntaxKind.BigIntKeyword:
            return plain('bigint');
        case ts_morph.ts.SyntaxKind.SymbolKeyword:
            return plain('symbol');
        case ts_morph.ts.SyntaxKind.UndefinedKeyword:
        case ts_morph.ts.SyntaxKind.VoidKeyword:
            return plain('undefined');
        case ts_morph.ts.SyntaxKind.NeverKeyword:
            return NEVER;
        case ts_morph.ts.SyntaxKind.ObjectKeyword:
            return { k: 'record', key: plain('string'), of: UNKNOWN };
        case ts_morph.ts.SyntaxKind.AnyKeyword:
        case ts_morph.ts.SyntaxKind.UnknownKeyword:
            return UNKNOWN;
        default:
            return undefined;
    }
}
function written_types_literalTree(literal) {
    if (literal.kind === ts_morph.ts.SyntaxKind.NullKeyword)
        return plain('null');
    if (literal.kind === ts_morph.ts.SyntaxKind.TrueKeyword)
        return { k: 'literal', value: true };
    if (literal.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        return { k: 'literal', value: false };
    if (ts_morph.ts.isStringLiteralLike(literal))
        return { k: 'literal', value: literal.text };
    if (ts_morph.ts.isNumericLiteral(literal))
        return { k: 'literal', value: Number(literal.text) };
    if (ts_morph.ts.isPrefixUnaryExpression(literal) && ts_morph.ts.isNumericLiteral(literal.operand)) {
        return { k: 'literal', value: -Number(literal.operand.text) };
    }
    return UNKNOWN;
}
/** Types that every program has, by their names parted by spaces. */
const BUILT_IN = [
    ['Date', () => plain('date')],
    ['RegExp', () => plain('regexp')],
    ['String', () => plain('string')],
    ['Number', () => plain('number')],
    ['Boolean', () => plain('boolean')],
    ['Array ReadonlyArray ArrayLike', (of) => ({ k: 'array', of })],
    ['Set ReadonlySet', (of) => ({ k: 'set', of })],
    ['Map ReadonlyMap', (key, of) => ({ k: 'map', key, of })],
    ['Promise PromiseLike', (of) => ({ k: 'promise', of })],
    [
        'Iterable IterableIterator Iterator Generator IteratorObject ArrayIterator SetIterator MapIterator',
        (of) => ({ k: 'iterable', of }),
    ],
    ['AsyncIterable AsyncIterableIterator AsyncIterator AsyncGenerator', (of) => ({ k: 'async-iterable', of })],
    ['Record', (key, of) => ({ k: 'record', key, of })],
    ['Partial', (of) => (of.k === 'object' ? { ...of, props: of.props.map(([n, t]) => [n, t, true]) } : of)],
    ['Required Readonly NonNullable Awaited NoInfer', (of) => of],
    ['Function CallableFunction', (_this, _args, returns) => ({ k: 'fn', params: [], returns })],
    ['Object', () => UNKNOWN],
];
const GENERICS = new Map(BUILT_IN.flatMap(([names, tree]) => names.split(' ').map((name) => [name, tree])));
/** Trees of the types that every program has, by name; undefined for other names. */
function builtInTree(name, args) {
    const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
    if (BYTES.has(name))
        return { k: 'bytes', type: name };
    if (ERRORS.has(name))
        return plain('error');
    return GENERICS.get(name)?.(first, second, third);
}
/** Objects are merged; a primitive with a brand is the primitive. */
function intersect(trees) {
    const primitive = trees.find((t) => !['object', 'unknown', 'record'].includes(t.k));
    if (primitive)
        return primitive;
    const props = new Map();
    for (const tree of trees) {
        if (tree.k !== 'object')
            continue;
        for (const prop of tree.props)
            props.set(prop[0], prop);
    }
    return props.size > 0 ? { k: 'object', props: [...props.values()] } : (trees[0] ?? UNKNOWN);
}
/** Names of the members that a file may read: `x.name`, `{ name } = x`, and strings, which may serve as keys. */
function written_types_readNames(file) {
    const names = new Set();
    const visit = (node) => {
        if (ts_morph.ts.isPropertyAccessExpression(node) || ts_morph.ts.isElementAccessExpression(node)) {
            const name = accessedName(node);
            if (name !== undefined)
                names.add(name);
        }
        else if (ts_morph.ts.isStringLiteral(node)) {
            names.add(node.text);
        }
        else if (ts_morph.ts.isBindingElement(node) && ts_morph.ts.isObjectBindingPattern(node.parent)) {
            const key = node.propertyName ?? node.name;
            if (ts_morph.ts.isIdentifier(key) || ts_morph.ts.isStringLiteralLike(key))
                names.add(key.text);
        }
        ts_morph.ts.forEachChild(node, visit);
    };
    visit(file);
    return names;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/type-tree.js








const type_tree_MAX_DEPTH = 7;
const type_tree_MAX_SIGNATURES = 4;
const type_tree_MAX_NODES = 600;
/** Results are only looked at for what can be called next. */
const MAX_NODES_OF_RESULT = 120;
const WIDE = 10;
const type_tree_MAX_UNION = 128;
const MAX_OBJECTS_IN_UNION = 16;
const MAX_PARAMS_OF_CLASS_DEPTH = 3;
const type_tree_PRIMITIVE = ts_morph.ts.TypeFlags.StringLike |
    ts_morph.ts.TypeFlags.NumberLike |
    ts_morph.ts.TypeFlags.BooleanLike |
    ts_morph.ts.TypeFlags.BigIntLike |
    ts_morph.ts.TypeFlags.TemplateLiteral;
/** Turns the checker's types into trees, filling from usage what was declared `any` or not at all. */
class TypeReader {
    #sources;
    #checker;
    #nodes = 0;
    constructor(sources) {
        this.#sources = sources;
        this.#checker = sources.checker;
    }
    /** The tree of a type as seen from `at`. */
    tree(type, at, nodes = type_tree_MAX_NODES) {
        const before = this.#nodes;
        this.#nodes = type_tree_MAX_NODES - nodes;
        const tree = clean(this.#read(type, { at, open: [] }));
        this.#nodes = before;
        return tree;
    }
    /** Parameters of a function's own text: contextual types count, usage fills the rest. */
    parametersOf(node) {
        this.#nodes = 0;
        const own = node.parameters.filter((p) => !isThis(p));
        return withArguments(node, own.map((p, i) => this.#parameterOfNode(p, i, { at: node, open: [] })));
    }
    /** Parameters of a callable type; those of overloads are joined place by place. */
    parametersOfType(type, at, construct = false) {
        const signatures = construct ? type.getConstructSignatures() : type.getCallSignatures();
        if (signatures.length === 0)
            return undefined;
        this.#nodes = 0;
        return joinOverloads(signatures.slice(0, 8).map((s) => this.#parameters(s, { at, open: [] })));
    }
    /** A double of what a call resolves to: it answers with no more than is read. */
    called(signature, at) {
        this.#nodes = 0;
        return clean(this.#functionType([signature], { at, open: [], inLibrary: true }));
    }
    returnOf(node) {
        const signature = this.#checker.getSignatureFromDeclaration(node);
        return signature ? this.tree(signature.getReturnType(), node, MAX_NODES_OF_RESULT) : UNKNOWN;
    }
    #parameterOfNode(p, index, position) {
        const type = this.#checker.getTypeAtLocation(p.name);
        const rest = p.dotDotDotToken !== undefined;
        const isJs = isJavaScript(p);
        const checked = clean(this.#read(optionalFree(type, p, this.#checker), position));
        const declared = p.type && hasUnknown(checked) ? this.#asWritten(p.type, checked) : checked;
        const use = this.#sources.usageOf(p.getSourceFile())?.ofParameter(p);
        const documented = isJs && declared.k !== 'unknown';
        const isOpen = documented || hasUnknown(declared);
        const used = use && isOpen ? treeOfUse(use) : UNKNOWN;
        const wanted = rest && used.k !== 'unknown' && used.k !== 'array' ? UNKNOWN : used;
        const optionalUse = use !== undefined && isJs && isOptionalUse(use);
        const optional = p.questionToken !== undefined || p.initializer !== undefined || optionalUse || isJsDocOptional(p);
        const filled = isOpen ? refine(declared, wanted, documented) : declared;
        return {
            name: ts_morph.ts.isIdentifier(p.name) ? p.name.text : `arg${index}`,
            type: optional ? without(filled, 'undefined') : filled,
            optional,
            rest,
        };
    }
    /** Names that the checker cannot resolve (`Buffer` without its types) may be known by name. */
    #asWritten(node, checked) {
        const written = written_types_writtenTree(node, (file) => this.#sources.locate(file) ?? '');
        return hasUnknown(written) ? checked : written;
    }
    #parameters(signature, position) {
        return signature.getParameters().flatMap((symbol, i) => {
            const node = symbol.valueDeclaration;
            if (node && ts_morph.ts.isParameter(node) && node.parent === signature.declaration && hasBody(node.parent)) {
                return isThis(node) ? [] : [this.#parameterOfNode(node, i, position)];
            }
            const type = this.#checker.getTypeOfSymbolAtLocation(symbol, position.at);
            const isParameter = node !== undefined && ts_morph.ts.isParameter(node);
            const optional = isParameter && (node.questionToken !== undefined || node.initializer !== undefined);
            const rest = isParameter ? node.dotDotDotToken !== undefined : false;
            return [
                {
                    name: symbol.getName(),
                    type: clean(this.#read(optional ? withoutUndefined(type, this.#checker) : type, position)),
                    optional,
                    rest,
                },
            ];
        });
    }
    #read(type, position) {
        this.#sources.checkTime();
        const flags = type.flags;
        const simple = simpleTree(type);
        if (simple)
            return simple;
        if (flags & ts_morph.ts.TypeFlags.EnumLike)
            return this.#enumTree(type);
        if (type.isStringLiteral() || type.isNumberLiteral())
            return { k: 'literal', value: type.value };
        if (flags & ts_morph.ts.TypeFlags.BooleanLiteral)
            return { k: 'literal', value: this.#checker.typeToString(type) === 'true' };
        this.#nodes += 1;
        if (position.open.length > type_tree_MAX_DEPTH || this.#nodes > type_tree_MAX_NODES)
            return NEVER;
        if (position.open.filter((t) => t === type).length > 1)
            return NEVER;
        const below = { ...position, open: [...position.open, type] };
        if (flags & ts_morph.ts.TypeFlags.TemplateLiteral)
            return this.#template(type, below);
        if (flags & (ts_morph.ts.TypeFlags.Instantiable | ts_morph.ts.TypeFlags.Index))
            return this.#instantiable(type, below);
        if (type.isUnion())
            return this.#unionTree(type, below);
        if (type.isIntersection())
            return this.#intersection(type, below);
        return (frameworkTree(type, (value) => this.#read(this.#checker.getTypeOfSymbolAtLocation(value, below.at), below)) ??
            this.#objectType(type, below));
    }
    #instantiable(type, position) {
        const constraint = this.#checker.getBaseConstraintOfType(type);
        if (!constraint || constraint === type)
            return UNKNOWN;
        // Any key of an unknown object: only strings are of use.
        if (constraint.isUnion() && constraint.types.some((t) => t.flags & ts_morph.ts.TypeFlags.ESSymbol))
            return plain('string');
        return this.#read(constraint, position);
    }
    #unionTree(type, position) {
        // React's own name for what can be shown.
        if (type.types.some((t) => t.symbol?.getName() === 'ReactPortal'))
            return plain('string');
        const isPlain = type.types.every((t) => t.flags & (type_tree_PRIMITIVE | ts_morph.ts.TypeFlags.Null | ts_morph.ts.TypeFlags.Undefined));
        const parts = type.types.slice(0, isPlain ? type_tree_MAX_UNION : MAX_OBJECTS_IN_UNION);
        const trees = parts.map((t) => this.#read(t, position));
        const values = trees.map((t) => (t.k === 'literal' ? t.value : undefined));
        if (values.includes(true) && values.includes(false)) {
            const others = trees.filter((t) => !(t.k === 'literal' && typeof t.value === 'boolean'));
            return union([...others, plain('boolean')]);
        }
        return union(mergeEnums(trees));
    }
    #intersection(type, position) {
        const primitive = type.types.find((t) => t.flags & type_tree_PRIMITIVE);
        return primitive ? this.#read(primitive, position) : this.#objectType(type, position);
    }
    #template(type, position) {
        let texts = [type.texts[0] ?? ''];
        type.types.forEach((part, i) => {
            const holes = holeTexts(this.#read(part, position));
            const tail = type.texts[i + 1] ?? '';
            texts = texts.flatMap((t) => holes.map((hole) => `${t}${hole}${tail}`)).slice(0, 24);
        });
        return union(texts.map((value) => ({ k: 'literal', value })));
    }
    #enumTree(type) {
        const declaration = type.symbol?.declarations?.[0];
        const whole = declaration && (ts_morph.ts.isEnumMember(declaration) ? declaration.parent : declaration);
        if (!whole || !ts_morph.ts.isEnumDeclaration(whole))
            return plain('number');
        const chosen = declaration && ts_morph.ts.isEnumMember(declaration) ? [declaration] : whole.members;
        const members = chosen.flatMap((member) => {
            const value = this.#checker.getConstantValue(member);
            return value === undefined ? [] : [[memberName(member), value]];
        });
        const of = exportRefOf(whole, this.#checker, this.#sources.locate);
        if (!of)
            return union(members.map(([, value]) => ({ k: 'literal', value })));
        return { k: 'enum', of, members };
    }
    #objectType(type, position) {
        const checker = this.#checker;
        if (checker.isTupleType(type))
            return this.#tuple(type, position);
        if (checker.isArrayType(type)) {
            const [element] = checker.getTypeArguments(type);
            const of = element ? this.#read(element, position) : UNKNOWN;
            return isNever(of) ? { k: 'tuple', of: [] } : { k: 'array', of };
        }
        const symbol = type.aliasSymbol && !type.symbol ? type.aliasSymbol : type.symbol;
        const declaration = symbol?.declarations?.find(ts_morph.ts.isClassLike) ?? symbol?.declarations?.[0];
        if (declaration && !this.#sources.locate(declaration.getSourceFile()) && symbol) {
            const known = this.#libraryType(type, symbol.getName(), position);
            if (known)
                return known;
        }
        const calls = type.getCallSignatures();
        if (calls.length > 0)
            return this.#functionType(calls, position);
        if (declaration && ts_morph.ts.isClassLike(declaration))
            return this.#classType(type, declaration, position);
        if (type.getConstructSignatures().length > 0)
            return opaque(type, checker);
        const index = type.getStringIndexType() ?? type.getNumberIndexType();
        const properties = checker.getPropertiesOfType(type).filter((p) => !p.getName().startsWith('__@'));
        if (index && properties.length === 0)
            return { k: 'record', key: plain('string'), of: orUnknown(this.#read(index, position)) };
        if (properties.length === 0)
            return type.flags & ts_morph.ts.TypeFlags.NonPrimitive
                ? { k: 'record', key: plain('string'), of: UNKNOWN }
                : { k: 'object', props: [] };
        const isLibrary = declaration !== undefined && !this.#sources.locate(declaration.getSourceFile());
        // Of what a double answers nobody asks more than what is read.
        const isAnswer = isLibrary && position.inLibrary === true;
        if (!isLibrary || !this.#isService(properties))
            return this.#members(properties, position, isAnswer ? 0 : WIDE);
        return this.#double(type, properties, position);
    }
    /** What code reads of a library's thing with behaviour: whoever needs one is handed a double. */
    #double(type, properties, position) {
        const awaited = this.#awaited(type, properties);
        if (awaited)
            return { k: 'promise', of: orUnknown(this.#read(awaited, position)) };
        const isRead = properties.some((p) => this.#sources.readNames.has(p.getName()));
        const isCalled = properties.some((p) => this.#sources.callsTo(p).length > 0);
        if (!isRead || (position.inLibrary && !isCalled))
            return opaque(type, this.#checker);
        return this.#members(properties, { ...position, inLibrary: true }, 0);
    }
    /** What a thing gives that code awaits, and of which it calls nothing: a query at the end of its chain. */
    #awaited(type, properties) {
        const isThen = (property) => /^(?:then|catch|finally)$/.test(property.getName());
        const others = properties.filter((property) => !isThen(property));
        if (!properties.some((p) => p.getName() === 'then'))
            return undefined;
        if (others.some((property) => this.#sources.callsTo(property).length > 0))
            return undefined;
        const awaited = this.#checker.getAwaitedType(type);
        return awaited === type ? undefined : awaited;
    }
    /** Things with behaviour (a DOM node, a client, a stream), rather than plain data. */
    #isService(properties) {
        return properties.length > WIDE || properties.some((p) => p.flags & ts_morph.ts.SymbolFlags.Method);
    }
    #libraryType(type, name, position) {
        const args = this.#checker.getTypeArguments(type) ?? [];
        return builtInTree(name, name === 'Function' ? [] : args.slice(0, 2).map((t) => orUnknown(this.#read(t, position))));
    }
    #tuple(type, position) {
        const target = type.target;
        const of = this.#checker.getTypeArguments(type).flatMap((t, i) => {
            const flag = target.elementFlags[i] ?? ts_morph.ts.ElementFlags.Required;
            if (flag & ts_morph.ts.ElementFlags.Variable) {
                const element = orUnknown(this.#read(t, position));
                if (target.fixedLength > 0 || target.elementFlags.length > 1)
                    return [];
                return [flag & ts_morph.ts.ElementFlags.Variadic && element.k === 'array' ? element : { k: 'array', of: element }];
            }
            const tree = this.#read(t, position);
            return [flag & ts_morph.ts.ElementFlags.Optional ? union([tree, plain('undefined')]) : orUnknown(tree)];
        });
        const [only] = of;
        return of.length === 1 && only?.k === 'array' && target.elementFlags[0] !== ts_morph.ts.ElementFlags.Required
            ? only
            : { k: 'tuple', of };
    }
    #functionType(signatures, position) {
        const chosen = signatures.slice(0, type_tree_MAX_SIGNATURES);
        const params = joinOverloads(chosen.map((s) => this.#parameters(s, position)));
        const returns = union(chosen.map((s) => this.#read(s.getReturnType(), position)));
        return { k: 'fn', params, returns: orUnknown(returns) };
    }
    /** Of more than `wide` members only those that the code reads. */
    #members(properties, position, wide = WIDE) {
        const isWide = properties.length > wide;
        const read = isWide ? properties.filter((p) => this.#sources.readNames.has(p.getName())) : properties;
        const chosen = read.length > 0 ? read : properties.filter((p) => !checker_types_isOptional(p)).slice(0, WIDE);
        const props = [];
        for (const property of chosen) {
            const optional = checker_types_isOptional(property);
            const calls = position.inLibrary ? this.#sources.callsTo(property) : [];
            const type = this.#checker.getTypeOfSymbolAtLocation(property, position.at);
            const tree = calls.length > 0
                ? this.#functionType(calls, position)
                : this.#read(optional ? withoutUndefined(type, this.#checker) : type, position);
            if (!isNever(tree))
                props.push([property.getName(), tree, optional]);
            else if (!optional)
                return NEVER;
        }
        const partial = properties.some((p) => !checker_types_isOptional(p) && !chosen.includes(p));
        return { k: 'object', props, ...(partial && { partial }) };
    }
    #classType(type, declaration, position) {
        const of = exportRefOf(declaration, this.#checker, this.#sources.locate);
        const constructorType = type.symbol && this.#checker.getTypeOfSymbolAtLocation(type.symbol, position.at);
        const isAbstract = hasModifier(declaration, ts_morph.ts.SyntaxKind.AbstractKeyword);
        const depth = position.open.filter((t) => t.symbol?.valueDeclaration && ts_morph.ts.isClassLike(t.symbol.valueDeclaration)).length;
        if (depth > MAX_PARAMS_OF_CLASS_DEPTH)
            return NEVER;
        const signatures = constructorType?.getConstructSignatures() ?? [];
        const isOpen = signatures.every((s) => !s.declaration || !isHidden(s.declaration));
        const open = this.#checker
            .getPropertiesOfType(type)
            .filter((p) => !p.getName().startsWith('__') && !p.declarations?.some(isHidden));
        if (of && !isAbstract && isOpen && signatures.length > 0) {
            const params = joinOverloads(signatures.map((s) => this.#parameters(s, position)));
            const isPure = params.every(({ optional, type: tree }) => optional || !needsService(tree));
            return isPure || open.length === 0 ? { k: 'instance', of, params } : this.#members(open, position, 0);
        }
        const factory = of && this.#factoryOf(type, declaration, of, position);
        if (factory)
            return factory;
        if (open.length === 0)
            return opaque(type, this.#checker);
        if (!this.#sources.locate(declaration.getSourceFile()))
            return this.#double(type, open, position);
        return this.#members(open, position);
    }
    /** A static method that returns the class: the way in where its constructor is closed. */
    #factoryOf(type, declaration, of, position) {
        for (const member of declaration.members) {
            if (!ts_morph.ts.isMethodDeclaration(member) || !hasModifier(member, ts_morph.ts.SyntaxKind.StaticKeyword) || isHidden(member))
                continue;
            const signature = this.#checker.getSignatureFromDeclaration(member);
            if (signature?.getReturnType() !== type)
                continue;
            const params = this.#parameters(signature, position);
            return {
                k: 'instance',
                of: { file: of.file, path: `${of.path}.${member.name.getText()}` },
                params,
                factory: true,
            };
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/evidence.js



/** What a comparison with `expression` says of a value. */
function compare(use, expression) {
    const other = bare(expression);
    if (use.typeOf) {
        if (!ts_morph.ts.isStringLiteralLike(other))
            return;
        if (other.text === 'undefined')
            use.typeOf.optional = true;
        else if (TYPEOF.has(other.text))
            use.typeOf.tested.add(other.text);
    }
    else if (ts_morph.ts.isStringLiteralLike(other))
        use.literals.add(other.text);
    else if (ts_morph.ts.isNumericLiteral(other))
        use.literals.add(Number(other.text));
    else if (ts_morph.ts.isPrefixUnaryExpression(other) && ts_morph.ts.isNumericLiteral(other.operand)) {
        use.literals.add(-Number(other.operand.text));
    }
    else if (other.kind === ts_morph.ts.SyntaxKind.TrueKeyword || other.kind === ts_morph.ts.SyntaxKind.FalseKeyword) {
        use.implied.add('boolean');
    }
    else if (other.kind === ts_morph.ts.SyntaxKind.NullKeyword) {
        use.tested.add('null');
    }
    if (ts_morph.ts.isVoidExpression(other) || (ts_morph.ts.isIdentifier(other) && other.text === 'undefined')) {
        use.optional = true;
        use.tested.add('undefined');
    }
}
const FALLBACKS = new Set([
    ts_morph.ts.SyntaxKind.BarBarToken,
    ts_morph.ts.SyntaxKind.QuestionQuestionToken,
    ts_morph.ts.SyntaxKind.AmpersandAmpersandToken,
    ts_morph.ts.SyntaxKind.BarBarEqualsToken,
    ts_morph.ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
const EQUALITY = new Set([
    ts_morph.ts.SyntaxKind.EqualsEqualsToken,
    ts_morph.ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsToken,
    ts_morph.ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
const ARITHMETIC = new Set([
    ts_morph.ts.SyntaxKind.MinusToken,
    ts_morph.ts.SyntaxKind.AsteriskToken,
    ts_morph.ts.SyntaxKind.AsteriskAsteriskToken,
    ts_morph.ts.SyntaxKind.SlashToken,
    ts_morph.ts.SyntaxKind.PercentToken,
    ts_morph.ts.SyntaxKind.MinusEqualsToken,
    ts_morph.ts.SyntaxKind.AsteriskEqualsToken,
    ts_morph.ts.SyntaxKind.SlashEqualsToken,
    ts_morph.ts.SyntaxKind.LessThanLessThanToken,
    ts_morph.ts.SyntaxKind.GreaterThanGreaterThanToken,
    ts_morph.ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
    ts_morph.ts.SyntaxKind.AmpersandToken,
    ts_morph.ts.SyntaxKind.BarToken,
    ts_morph.ts.SyntaxKind.CaretToken,
]);
const RELATIONS = new Set([
    ts_morph.ts.SyntaxKind.LessThanToken,
    ts_morph.ts.SyntaxKind.LessThanEqualsToken,
    ts_morph.ts.SyntaxKind.GreaterThanToken,
    ts_morph.ts.SyntaxKind.GreaterThanEqualsToken,
]);
const TYPEOF = new Set(['string', 'number', 'boolean', 'bigint', 'symbol', 'function', 'object']);
const INSTANCES = new Map([
    ['Date', 'date'],
    ['RegExp', 'regexp'],
    ['Error', 'error'],
    ['TypeError', 'error'],
    ['RangeError', 'error'],
    ['Map', 'map'],
    ['Set', 'set'],
    ['Array', 'array'],
    ['Promise', 'promise'],
    ['Function', 'function'],
    ['Object', 'object'],
    ['Uint8Array', 'bytes'],
    ['Buffer', 'bytes'],
]);
/** Methods whose result has the elements of the list itself. */
const SAME_LIST = new Set(['filter', 'sort', 'reverse', 'toSorted', 'toReversed']);
/** Which parameters of a callback are elements of the list that it is given to. */
const CALLBACK_ELEMENTS = new Map([
    ...['map', 'filter', 'forEach', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap'].map((name) => [name, [0]]),
    ['reduce', [1]],
    ['reduceRight', [1]],
    ['sort', [0, 1]],
]);
/** What the form of a value says of the place that it fills. */
function hintKind(expression, use) {
    const e = bare(expression);
    if (ts_morph.ts.isStringLiteralLike(e) || ts_morph.ts.isTemplateExpression(e))
        use.implied.add('string');
    else if (ts_morph.ts.isNumericLiteral(e) || ts_morph.ts.isPrefixUnaryExpression(e))
        use.implied.add(isNot(e) ? 'boolean' : 'number');
    else if (e.kind === ts_morph.ts.SyntaxKind.TrueKeyword || e.kind === ts_morph.ts.SyntaxKind.FalseKeyword)
        use.implied.add('boolean');
    else if (ts_morph.ts.isArrayLiteralExpression(e))
        use.implied.add('array');
    else if (ts_morph.ts.isObjectLiteralExpression(e))
        use.implied.add('object');
    else if (ts_morph.ts.isRegularExpressionLiteral(e))
        use.implied.add('regexp');
    else if (isFunctionWithBody(e))
        use.implied.add('function');
}
function flow(from, to) {
    if (from !== to)
        from.flows.add(to);
}
function join(uses) {
    const known = uses.filter((use) => use !== undefined);
    if (known.length < 2)
        return known[0];
    const joined = new Use();
    for (const use of known)
        flow(use, joined);
    return joined;
}
function imply(use, kinds) {
    for (const kind of kinds)
        use?.implied.add(kind);
}
function addition(use, other) {
    const e = bare(other);
    if (ts_morph.ts.isNumericLiteral(e))
        use?.implied.add('number');
    if (ts_morph.ts.isStringLiteralLike(e) || ts_morph.ts.isTemplateExpression(e))
        use?.implied.add('string');
}
/** An order says number, unless the other side is a string. */
function relation(use, other) {
    use?.implied.add(ts_morph.ts.isStringLiteralLike(bare(other)) ? 'string' : 'number');
}
function isNot(e) {
    return ts_morph.ts.isPrefixUnaryExpression(e) && e.operator === ts_morph.ts.SyntaxKind.ExclamationToken;
}
function evidence_lastName(e) {
    if (ts_morph.ts.isIdentifier(e))
        return e.text;
    return ts_morph.ts.isPropertyAccessExpression(e) ? e.name.text : '';
}
/** For `Foo.prototype.bar = function`: what its `this` is. */
function ownerOf(node) {
    const text = node.parent && ts_morph.ts.isBinaryExpression(node.parent) ? node.parent.left.getText() : '';
    const match = /^([\w$]+)\.prototype\b/.exec(text);
    if (match)
        return match[1];
    if (!ts_morph.ts.isFunctionDeclaration(node) && !ts_morph.ts.isFunctionExpression(node))
        return undefined;
    const name = node.name?.text;
    return name && /^[A-Z]/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/built-in-arguments.js
const NUMBER = ['number'];
const STRING = ['string'];
/** Numbers given to methods of strings, lists and numbers. */
const INDEXED = 'toFixed toPrecision toExponential charAt charCodeAt codePointAt at substring substr slice splice repeat padStart padEnd flat';
/** Strings given to methods of strings. */
const SEARCHED = 'startsWith endsWith localeCompare';
/** What built-in functions take, by name and position of the argument; a missing position says nothing. */
const ARGUMENTS = {
    parseInt: [['string', 'number'], NUMBER],
    parseFloat: [['string', 'number']],
    isNaN: [NUMBER],
    isFinite: [NUMBER],
    Number: [['number', 'string']],
    String: [['string', 'number']],
    encodeURIComponent: [STRING],
    decodeURIComponent: [STRING],
    encodeURI: [STRING],
    decodeURI: [STRING],
    escape: [STRING],
    setTimeout: [['function'], NUMBER],
    setInterval: [['function'], NUMBER],
    setImmediate: [['function']],
    queueMicrotask: [['function']],
    'Number.isInteger': [NUMBER],
    'Number.isSafeInteger': [NUMBER],
    'Number.isNaN': [NUMBER],
    'Number.isFinite': [NUMBER],
    'Number.parseInt': [['string', 'number'], NUMBER],
    'Number.parseFloat': [['string', 'number']],
    'JSON.parse': [STRING],
    'Date.parse': [STRING],
    'Object.keys': [['object']],
    'Object.values': [['object']],
    'Object.entries': [['object']],
    'Object.getOwnPropertyNames': [['object']],
    'Object.assign': [['object'], ['object'], ['object']],
    'Array.from': [['array']],
    'Buffer.isBuffer': [['bytes']],
    'Buffer.from': [STRING],
    'String.fromCharCode': [NUMBER],
    'String.fromCodePoint': [NUMBER],
    'Promise.all': [['array']],
    'Promise.race': [['array']],
    'Promise.allSettled': [['array']],
    'process.nextTick': [['function']],
    'path.join': [STRING, STRING, STRING],
    'path.resolve': [STRING, STRING, STRING],
    'path.basename': [STRING],
    'path.dirname': [STRING],
    'path.extname': [STRING],
    'fs.readFile': [STRING],
    'fs.readFileSync': [STRING],
    'fs.writeFile': [STRING],
    'fs.writeFileSync': [STRING],
    'new Date': [['date', 'number', 'string']],
    'new RegExp': [STRING, STRING],
    'new Array': [NUMBER],
    'new Map': [['map']],
    'new Set': [['array']],
    'new Error': [STRING],
    'new URL': [STRING],
    'new URLSearchParams': [STRING],
    'new Promise': [['function']],
    ...Object.fromEntries(INDEXED.split(' ').map((name) => [`.${name}`, [NUMBER]])),
    ...Object.fromEntries(SEARCHED.split(' ').map((name) => [`.${name}`, [STRING]])),
};
/** Kinds that the built-in `name` (`parseInt`, `Math.max`, `new Date`) takes as its argument at `index`. */
function builtInArgument(name, index) {
    if (name.startsWith('Math.'))
        return NUMBER;
    return Object.hasOwn(ARGUMENTS, name) ? (ARGUMENTS[name]?.[index] ?? []) : [];
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/scopes.js
function newScope(parent, isBlock = false) {
    return { names: new Map(), functions: new Map(), parent, isBlock };
}
function functionScope(scope) {
    let at = scope;
    while (at.isBlock && at.parent)
        at = at.parent;
    return at;
}
function scopes_lookUp(scope, name) {
    for (let at = scope; at; at = at.parent) {
        const found = at.names.get(name);
        if (found)
            return found;
    }
    return undefined;
}
function lookUpFunction(scope, name) {
    for (let at = scope; at; at = at.parent) {
        const found = at.functions.get(name);
        if (found)
            return found;
        if (at.names.has(name))
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/expression-usage.js







const expression_usage_MAX_NODES = 400_000;
/** Methods that give a text and say nothing of what it is for. */
const GIVES_TEXT = /^(?:to(?:Lower|Upper)Case|trim(?:Start|End)?)$/;
/** Reads expressions for what they say of the values in them. Statements are the heir's. */
class ExpressionWalker {
    parameters = new Map();
    /** What calls of methods give. */
    answers = new Map();
    reader;
    constants = new Map();
    /** Whose `this` it is. */
    owner = '';
    #returns = new Map();
    #fields = new Map();
    #nodes = 0;
    constructor(reader) {
        this.reader = reader;
    }
    /** An annotation in the code, read when it is asked for. */
    lazyType(type) {
        return lazyTree(() => this.reader.written(type));
    }
    /** True once the file is larger than what is worth reading. */
    isSpent() {
        this.#nodes += 1;
        return this.#nodes > expression_usage_MAX_NODES;
    }
    parameterUse(parameter) {
        return getOrAdd(this.parameters, parameter, () => {
            const use = new Use();
            if (parameter.questionToken)
                use.optional = true;
            const { type } = parameter;
            if (type)
                use.written.push(lazyTree(() => knownOnly(this.reader.written(type))));
            return use;
        });
    }
    returnOf(node) {
        return getOrAdd(this.#returns, node, () => new Use());
    }
    /** A member of `this` in functions without an owner. */
    fieldOf(name) {
        return this.#fields.get(`.${name}`);
    }
    field(name) {
        return getOrAdd(this.#fields, `${this.owner}.${name}`, () => new Use());
    }
    condition(expression, scope) {
        const use = this.use(expression, scope);
        if (use)
            use.condition = true;
    }
    /** What a default or fallback value says of the place it fills. */
    hintFrom(expression, use, scope) {
        hintKind(expression, use);
        const value = this.use(bare(expression), scope);
        if (value)
            flow(value, use);
    }
    /** Reads an expression; the result stands for its value, where that is one whose use is followed. */
    use(expression, scope) {
        if (this.isSpent())
            return undefined;
        const e = expression;
        if (ts_morph.ts.isParenthesizedExpression(e) || ts_morph.ts.isNonNullExpression(e))
            return this.use(e.expression, scope);
        if (ts_morph.ts.isAsExpression(e) || ts_morph.ts.isSatisfiesExpression(e) || ts_morph.ts.isTypeAssertionExpression(e)) {
            const use = this.use(e.expression, scope);
            use?.written.push(this.lazyType(e.type));
            return use;
        }
        if (ts_morph.ts.isIdentifier(e))
            return scopes_lookUp(scope, e.text);
        if (isFunctionWithBody(e)) {
            this.walkFunction(e, scope);
            return undefined;
        }
        if (ts_morph.ts.isPropertyAccessExpression(e) || ts_morph.ts.isElementAccessExpression(e))
            return this.member(e, scope);
        if (ts_morph.ts.isCallExpression(e))
            return this.call(e, scope);
        if (ts_morph.ts.isNewExpression(e))
            return this.construct(e, scope);
        if (ts_morph.ts.isBinaryExpression(e))
            return this.binary(e, scope);
        if (ts_morph.ts.isPrefixUnaryExpression(e) || ts_morph.ts.isPostfixUnaryExpression(e))
            return this.unary(e, scope);
        if (ts_morph.ts.isConditionalExpression(e)) {
            this.condition(e.condition, scope);
            return join([this.use(e.whenTrue, scope), this.use(e.whenFalse, scope)]);
        }
        if (ts_morph.ts.isTypeOfExpression(e)) {
            const result = new Use();
            result.typeOf = this.use(e.expression, scope);
            return result;
        }
        if (ts_morph.ts.isAwaitExpression(e))
            return this.use(e.expression, scope);
        if (ts_morph.ts.isYieldExpression(e)) {
            const use = e.expression && this.use(e.expression, scope);
            if (use && e.asteriskToken)
                use.implied.add('iterable');
            return new Use();
        }
        if (ts_morph.ts.isSpreadElement(e)) {
            const use = this.use(e.expression, scope);
            use?.implied.add('array');
            return undefined;
        }
        if (ts_morph.ts.isClassExpression(e)) {
            this.walkClass(e, scope);
            return undefined;
        }
        ts_morph.ts.forEachChild(e, (child) => this.walk(ts_morph.ts.isSpreadAssignment(child) ? child.expression : child, scope));
        return undefined;
    }
    member(e, scope) {
        const name = accessedName(e);
        if (e.expression.kind === ts_morph.ts.SyntaxKind.ThisKeyword)
            return name === undefined ? undefined : this.field(name);
        const owner = this.use(e.expression, scope);
        if (ts_morph.ts.isElementAccessExpression(e) && name === undefined) {
            const key = this.use(e.argumentExpression, scope);
            if (key)
                this.keyOf(e.expression, key);
            if (key)
                owner?.keys.push(key);
            return owner?.element();
        }
        if (!owner || name === undefined)
            return undefined;
        if (ts_morph.ts.isPropertyAccessExpression(e) && e.questionDotToken)
            owner.optional = true;
        return /^\d+$/.test(name) ? owner.element() : owner.prop(name);
    }
    /** `TABLE[key]`: where the table is written out, its keys are what the key may be. */
    keyOf(table, key) {
        const literal = ts_morph.ts.isIdentifier(table) ? this.constants.get(table.text) : undefined;
        const names = literal?.properties.flatMap((p) => (p.name && propertyName(p.name)) ?? []) ?? [];
        for (const name of names.slice(0, 40))
            key.literals.add(name);
    }
    call(e, scope) {
        const callee = bare(e.expression);
        if (ts_morph.ts.isPropertyAccessExpression(callee) || ts_morph.ts.isElementAccessExpression(callee)) {
            return this.methodCall(e, callee, scope);
        }
        const args = e.arguments.map((arg) => this.use(arg, scope));
        if (ts_morph.ts.isIdentifier(callee)) {
            const local = lookUpFunction(scope, callee.text);
            if (local)
                return this.passTo(local, args, e.arguments);
            args.forEach((arg, i) => {
                imply(arg, builtInArgument(callee.text, i));
            });
            if (args.some((arg) => arg) && !scopes_lookUp(scope, callee.text))
                this.declaredArguments(e, args);
        }
        if (callee.kind === ts_morph.ts.SyntaxKind.SuperKeyword)
            this.declaredArguments(e, args);
        const use = this.use(callee, scope);
        if (isFunctionWithBody(callee))
            return this.passTo(callee, args, e.arguments);
        return use && this.recordCall(use.called(), e, args);
    }
    /** A function of another file says by its declaration what it is given. */
    declaredArguments(e, args) {
        const { argumentOf } = this.reader;
        if (!argumentOf)
            return;
        args.forEach((arg, i) => {
            arg?.written.push(lazyTree(() => argumentOf(e, i)));
        });
    }
    methodCall(e, callee, scope) {
        const name = accessedName(callee);
        const owner = callee.expression;
        const args = e.arguments.map((arg) => this.use(arg, scope));
        args.forEach((arg, i) => {
            imply(arg, builtInArgument(`.${name ?? ''}`, i));
        });
        if (owner.getText() === 'Array' && name === 'isArray')
            args[0]?.tested.add('array');
        if (ts_morph.ts.isIdentifier(owner) && !scopes_lookUp(scope, owner.text)) {
            args.forEach((arg, i) => {
                imply(arg, builtInArgument(`${owner.text}.${name ?? ''}`, i));
            });
        }
        if (ts_morph.ts.isRegularExpressionLiteral(owner) || /regexp?$|pattern$|^re$|^rx$/i.test(evidence_lastName(owner))) {
            if (name === 'test' || name === 'exec')
                args[0]?.implied.add('string');
        }
        if (owner.kind === ts_morph.ts.SyntaxKind.ThisKeyword && name !== undefined) {
            return this.recordCall(this.field(name).called(), e, args);
        }
        const use = this.use(owner, scope);
        const local = ts_morph.ts.isIdentifier(owner) && (name === 'call' || name === 'apply') && lookUpFunction(scope, owner.text);
        if (local)
            return name === 'call' ? this.passTo(local, args.slice(1), e.arguments.slice(1)) : this.passTo(local, [], []);
        if (name === undefined)
            return undefined;
        if (!use || name === 'json')
            return getOrAdd(this.answers, e, () => new Use());
        if (callee.questionDotToken)
            use.optional = true;
        if (name === 'call')
            return this.recordCall(use.called(), e, args.slice(1));
        if (name === 'apply') {
            use.called();
            return use.called().result;
        }
        this.bindCallback(use, name, e.arguments, scope);
        const result = this.recordCall(use.method(name), e, args);
        this.answers.set(e, result);
        if (GIVES_TEXT.test(name))
            result.implied.add('string');
        if (SAME_LIST.has(name))
            return use;
        return result;
    }
    recordCall(call, e, args) {
        call.arity = Math.max(call.arity, args.length);
        for (const type of e.typeArguments ?? []) {
            if (e.typeArguments?.length === 1)
                call.result.written.push(this.lazyType(type));
        }
        e.arguments.forEach((arg, i) => {
            call.args[i] ??= new Use();
            const node = bare(arg);
            const made = call.args[i];
            if (isFunctionWithBody(node))
                this.describeFunction(node, made);
            else if (args[i])
                flow(made, args[i]);
            else
                hintKind(arg, made);
        });
        return call.result;
    }
    /** The use of a function that the code passes on: callers get a function of these parameters. */
    describeFunction(node, use) {
        const call = use.called();
        call.arity = Math.max(call.arity, node.parameters.length);
        node.parameters.forEach((parameter, i) => {
            call.args[i] ??= new Use();
            flow(call.args[i], this.parameterUse(parameter));
        });
    }
    /** `list.map((item) => …)`: the callback's parameter is an element of the list. */
    bindCallback(use, method, args, scope) {
        const places = CALLBACK_ELEMENTS.get(method);
        const first = args[0] && bare(args[0]);
        if (!places || !first)
            return;
        const callback = ts_morph.ts.isIdentifier(first) ? lookUpFunction(scope, first.text) : first;
        if (!callback || !isFunctionWithBody(callback))
            return;
        for (const place of places) {
            const parameter = callback.parameters[place];
            if (parameter)
                flow(use.element(), this.parameterUse(parameter));
        }
        if (method === 'map')
            flow(this.returnOf(callback), use.method('map').result.element());
    }
    passTo(node, args, texts) {
        if (isFunctionWithBody(node)) {
            texts.forEach((text, i) => {
                const parameter = node.parameters[i];
                if (!parameter || parameter.dotDotDotToken)
                    return;
                const arg = args[i];
                if (arg)
                    flow(arg, this.parameterUse(parameter));
                else if (!parameter.type)
                    hintKind(text, this.parameterUse(parameter));
            });
        }
        return this.returnOf(node);
    }
    construct(e, scope) {
        const args = (e.arguments ?? []).map((arg) => this.use(arg, scope));
        if (!ts_morph.ts.isIdentifier(e.expression)) {
            this.use(e.expression, scope);
            return undefined;
        }
        const name = e.expression.text;
        const local = lookUpFunction(scope, name);
        if (local)
            this.passTo(local, args, e.arguments ?? []);
        args.forEach((arg, i) => {
            if (!local)
                imply(arg, builtInArgument(`new ${name}`, i));
        });
        return undefined;
    }
    unary(e, scope) {
        const use = this.use(e.operand, scope);
        if (isNot(e)) {
            if (use)
                use.condition = true;
            return undefined;
        }
        use?.implied.add('number');
        return undefined;
    }
    binary(e, scope) {
        const operator = e.operatorToken.kind;
        if (operator === ts_morph.ts.SyntaxKind.EqualsToken)
            return this.assign(e, scope);
        if (FALLBACKS.has(operator)) {
            const left = this.use(e.left, scope);
            if (left && operator !== ts_morph.ts.SyntaxKind.AmpersandAmpersandToken) {
                left.optional = true;
                this.hintFrom(e.right, left, scope);
                return join([left, ts_morph.ts.isIdentifier(e.right) ? scopes_lookUp(scope, e.right.text) : undefined]);
            }
            if (left && operator === ts_morph.ts.SyntaxKind.AmpersandAmpersandToken)
                left.condition = true;
            return join([this.use(e.right, scope)]);
        }
        const left = this.use(e.left, scope);
        const right = this.use(e.right, scope);
        if (EQUALITY.has(operator)) {
            if (left)
                compare(left, e.right);
            if (right)
                compare(right, e.left);
        }
        else if (operator === ts_morph.ts.SyntaxKind.InKeyword) {
            if (right && ts_morph.ts.isStringLiteralLike(e.left))
                right.prop(e.left.text).optional = true;
            left?.implied.add('string');
        }
        else if (operator === ts_morph.ts.SyntaxKind.InstanceOfKeyword) {
            const kind = ts_morph.ts.isIdentifier(e.right) ? INSTANCES.get(e.right.text) : undefined;
            if (kind)
                left?.tested.add(kind);
        }
        else if (operator === ts_morph.ts.SyntaxKind.CommaToken) {
            return right;
        }
        else if (ARITHMETIC.has(operator)) {
            left?.implied.add('number');
            right?.implied.add('number');
        }
        else if (operator === ts_morph.ts.SyntaxKind.PlusToken || operator === ts_morph.ts.SyntaxKind.PlusEqualsToken) {
            addition(left, e.right);
            addition(right, e.left);
        }
        else if (RELATIONS.has(operator)) {
            relation(left, e.right);
            relation(right, e.left);
        }
        return undefined;
    }
    assign(e, scope) {
        const value = this.use(e.right, scope);
        if (ts_morph.ts.isIdentifier(e.left)) {
            const target = scopes_lookUp(scope, e.left.text);
            if (value && target && value !== target)
                flow(value, target);
            return value ?? target;
        }
        const target = this.use(e.left, scope);
        if (value && target && e.left.getText().startsWith('this'))
            flow(value, target);
        return value;
    }
}
/** What is declared only in part says less than what the code does with it. */
function knownOnly(tree) {
    return hasUnknown(tree) ? UNKNOWN : tree;
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/function-name.js
/** What people call parameters that take functions. */
const FUNCTION_NAME = /^(cb|fn|func|callback|next|done|iteratee|predicate|handler|listener|test|compar\w*|map(per)?|op|reduce|on[A-Z]\w*)$|(Fn|Func|Callback|Handler|Function)$/;

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/usage.js







/**
 * Reads a file once for what its code does with parameters: members, operators, comparisons, calls, built-ins.
 * Values are followed through aliases, defaults, destructuring, fields of `this` and calls between functions of the file.
 */
function readUsage(file, reader) {
    const walker = new FileWalker(reader);
    walker.walkFile(file);
    return {
        ofParameter: (parameter) => walker.parameters.get(parameter),
        ofField: (name) => walker.fieldOf(name),
        ofAnswer: (call) => walker.answers.get(call),
    };
}
class FileWalker extends ExpressionWalker {
    #function;
    walkFile(file) {
        this.#block(file.statements, newScope(undefined));
    }
    #block(statements, scope) {
        for (const statement of statements)
            this.#hoist(statement, scope);
        for (const statement of statements)
            this.walk(statement, scope);
    }
    #hoist(node, scope) {
        if (ts_morph.ts.isFunctionDeclaration(node) && node.name && node.body)
            scope.functions.set(node.name.text, node);
        if (!ts_morph.ts.isVariableStatement(node))
            return;
        for (const { name, initializer } of node.declarationList.declarations) {
            if (!ts_morph.ts.isIdentifier(name) || !initializer)
                continue;
            const value = bare(initializer);
            if (isFunctionWithBody(value))
                scope.functions.set(name.text, value);
            if (ts_morph.ts.isObjectLiteralExpression(value))
                this.constants.set(name.text, value);
        }
    }
    /** Statements and everything below them; expressions go to `#use`. */
    walk(node, scope) {
        if (this.isSpent())
            return;
        if (isFunctionWithBody(node))
            this.walkFunction(node, scope);
        else if (ts_morph.ts.isVariableDeclaration(node))
            this.#declare(node, scope);
        else if (ts_morph.ts.isBlock(node))
            this.#block(node.statements, newScope(scope, true));
        else if (ts_morph.ts.isForOfStatement(node) || ts_morph.ts.isForInStatement(node))
            this.#loop(node, scope);
        else if (ts_morph.ts.isReturnStatement(node))
            this.#return(node, scope);
        else if (ts_morph.ts.isSwitchStatement(node))
            this.#switch(node, scope);
        else if (ts_morph.ts.isClassLike(node))
            this.walkClass(node, scope);
        else if (ts_morph.ts.isExpression(node))
            this.use(node, scope);
        else if (!ts_morph.ts.isTypeNode(node))
            this.#walkParts(node, scope);
    }
    #walkParts(node, scope) {
        const isTest = ts_morph.ts.isIfStatement(node) || ts_morph.ts.isWhileStatement(node) || ts_morph.ts.isDoStatement(node);
        const test = isTest ? node.expression : ts_morph.ts.isForStatement(node) ? node.condition : undefined;
        if (test)
            this.condition(test, scope);
        ts_morph.ts.forEachChild(node, (child) => {
            if (child !== test)
                this.walk(child, scope);
        });
    }
    walkClass(node, scope) {
        const before = this.owner;
        this.owner = `${node.name?.text ?? ''}@${node.pos}`;
        for (const member of node.members) {
            if (ts_morph.ts.isPropertyDeclaration(member) && member.initializer) {
                const value = this.use(member.initializer, scope);
                const name = propertyName(member.name);
                if (value && name !== undefined)
                    flow(value, this.field(name));
            }
            else
                this.walk(member, scope);
        }
        this.owner = before;
    }
    walkFunction(node, outer) {
        const scope = newScope(outer);
        const before = this.#function;
        const owner = this.owner;
        this.#function = node;
        this.owner = ownerOf(node) ?? owner;
        for (const parameter of node.parameters) {
            const use = this.parameterUse(parameter);
            use.namedFunction ||= ts_morph.ts.isIdentifier(parameter.name) && FUNCTION_NAME.test(parameter.name.text);
            this.#bind(parameter.name, use, scope);
            if (parameter.initializer) {
                use.optional = true;
                this.hintFrom(parameter.initializer, use, scope);
            }
            if (ts_morph.ts.isParameterPropertyDeclaration(parameter, node) && ts_morph.ts.isIdentifier(parameter.name)) {
                flow(use, this.field(parameter.name.text));
            }
        }
        if (node.body && ts_morph.ts.isBlock(node.body))
            this.#block(node.body.statements, scope);
        else if (node.body)
            this.#result(node.body, scope);
        this.#function = before;
        this.owner = owner;
    }
    #bind(name, use, scope) {
        if (ts_morph.ts.isIdentifier(name)) {
            scope.names.set(name.text, use);
            return;
        }
        name.elements.forEach((element, i) => {
            if (!ts_morph.ts.isBindingElement(element))
                return;
            const key = element.propertyName ?? element.name;
            let part;
            if (ts_morph.ts.isArrayBindingPattern(name))
                part = element.dotDotDotToken ? new Use() : use.item(i);
            else if (element.dotDotDotToken)
                part = use;
            else
                part = ts_morph.ts.isIdentifier(key) || ts_morph.ts.isStringLiteralLike(key) ? use.prop(key.text) : new Use();
            if (element.initializer) {
                part.optional = true;
                this.hintFrom(element.initializer, part, scope);
            }
            this.#bind(element.name, part, scope);
        });
        if (ts_morph.ts.isObjectBindingPattern(name) && name.elements.length === 0)
            use.implied.add('object');
    }
    #declare(node, here) {
        const isVar = ts_morph.ts.isVariableDeclarationList(node.parent) && (node.parent.flags & ts_morph.ts.NodeFlags.BlockScoped) === 0;
        const scope = isVar ? functionScope(here) : here;
        if (node.initializer && isRequired(node.initializer))
            return; // like an import: no value of this file
        const value = node.initializer && this.use(node.initializer, scope);
        if (value && node.type && ts_morph.ts.isIdentifier(node.name))
            value.written.push(this.lazyType(node.type));
        if (value)
            this.#bind(node.name, value, scope);
        else if (ts_morph.ts.isIdentifier(node.name))
            scope.names.set(node.name.text, new Use());
        else
            this.#bind(node.name, new Use(), scope);
    }
    #loop(node, scope) {
        const source = this.use(node.expression, scope);
        const inner = newScope(scope, true);
        const item = ts_morph.ts.isForOfStatement(node) && source ? source.element() : new Use();
        if (source && ts_morph.ts.isForOfStatement(node))
            source.implied.add(node.awaitModifier ? 'iterable' : 'array');
        if (source && ts_morph.ts.isForInStatement(node))
            source.implied.add('object');
        if (ts_morph.ts.isVariableDeclarationList(node.initializer)) {
            for (const d of node.initializer.declarations)
                this.#bind(d.name, item, inner);
        }
        this.walk(node.statement, inner);
    }
    #return(node, scope) {
        if (node.expression)
            this.#result(node.expression, scope);
    }
    #result(expression, scope) {
        const value = this.use(expression, scope);
        if (value && this.#function)
            flow(value, this.returnOf(this.#function));
    }
    #switch(node, scope) {
        const subject = this.use(node.expression, scope);
        for (const clause of node.caseBlock.clauses) {
            if (ts_morph.ts.isCaseClause(clause)) {
                if (subject)
                    compare(subject, clause.expression);
                this.use(clause.expression, scope);
            }
            this.#block(clause.statements, newScope(scope, true));
        }
    }
}
/** `require('x')`, and a member of it. */
function isRequired(expression) {
    const e = bare(expression);
    if (ts_morph.ts.isPropertyAccessExpression(e))
        return isRequired(e.expression);
    return ts_morph.ts.isCallExpression(e) && ts_morph.ts.isIdentifier(e.expression) && e.expression.text === 'require';
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/shapes.js

















const shapes_MAX_METHODS = 24;
/** Of a package, and not of the language itself. */
const PACKAGE_FILE = /node_modules(?!\/typescript\/lib\/)/;
const NO_USAGE = { ofParameter: () => undefined, ofAnswer: () => undefined, ofField: () => undefined };
/** Trees by the checker, filled from usage. Throws after `deadline`. */
function checkedShapes(program, source, request, deadline) {
    const { checker } = program;
    const plainly = locator(request);
    const own = plainly(source) ?? '';
    const declaration = program.declarations.get(own);
    // Code imports what a declaration file speaks of from the file that it stands for.
    const locate = (file) => (file === declaration ? own : plainly(file));
    const usages = new Map();
    const usageOf = (file) => {
        if (locate(file) === undefined || file.isDeclarationFile)
            return undefined;
        const known = usages.get(file);
        if (known)
            return known;
        usages.set(file, NO_USAGE); // annotations that are met on the way may lead back here
        const usage = readUsage(file, declarations);
        usages.set(file, usage);
        return usage;
    };
    const declarations = {
        written: (node) => reader.tree(checker.getTypeFromTypeNode(node), node),
        argumentOf: (call, index) => argumentTree(call, index, checker, reader, usageOf),
    };
    const reader = new TypeReader({
        checker,
        locate,
        readNames: written_types_readNames(source),
        callsTo: calls_callsIn(source, checker),
        usageOf,
        checkTime: () => checkTime(deadline),
    });
    let members;
    const methods = new Map();
    const typeOf = (node) => {
        const symbol = ts_morph.ts.isClassLike(node) ? checker.getTypeAtLocation(node).symbol : undefined;
        return symbol ? checker.getTypeOfSymbolAtLocation(symbol, node) : checker.getTypeAtLocation(node);
    };
    return {
        parametersOf: (node) => reader.parametersOf(node),
        returnOf: (node) => reader.returnOf(node),
        methodOfValue: (node, name) => {
            const property = ts_morph.ts.isExpression(node) ? typeOf(node).getProperty(name) : undefined;
            const type = property && checker.getTypeOfSymbolAtLocation(property, node);
            const [signature] = type?.getCallSignatures() ?? [];
            if (!type || !signature)
                return undefined;
            return {
                params: reader.parametersOfType(type, node) ?? [],
                returns: reader.tree(signature.getReturnType(), node),
            };
        },
        methodsOfValue: (node) => {
            const known = methods.get(node) ?? methodsOf(typeOf(node), node, checker, reader);
            methods.set(node, known);
            return known;
        },
        parametersOfValue: (node, construct) => reader.parametersOfType(typeOf(node), node, construct),
        returnOfValue: (node) => {
            const [signature] = typeOf(node).getCallSignatures();
            return signature ? reader.tree(signature.getReturnType(), node) : UNKNOWN;
        },
        declared: (shape, exported) => declaration ? withDeclarations(shape, exported, declaration, checker, reader) : shape,
        contracts: (exported, members, functions) => contractsOf(exported, members, functions, {
            checker,
            declarations: declaration,
            tree: (type, at) => reader.tree(type, at),
        }),
        fetched: (node) => fetchDouble(node, { checker, usageOf, tree: (type, at) => reader.tree(type, at) }),
        reached: () => {
            members ??= reachedByImports(source, {
                checker,
                replacesImports: request.replacesImports,
                usageOf,
                locate,
                called: (signature, at) => reader.called(signature, at),
                tree: (type, at) => reader.tree(type, at),
            });
            return members;
        },
        around: (inUse) => packageProviders(source, inUse, { checker, locate, tree: (type, at) => reader.tree(type, at) }),
        fieldOf: (name) => treeOfField(usageOf(source), name),
        errors: () => testedErrors(source, checker, { tree: (type) => reader.tree(type, source), locate }),
        typeOf: (node) => reader.tree(checker.getTypeAtLocation(node), node),
        parametersOfDeclaration: (node) => {
            const overloads = overloadsOf(node, checker);
            return overloads ? (reader.parametersOfType(overloads, node) ?? []) : reader.parametersOf(node);
        },
    };
}
function treeOfField(usage, name) {
    const use = usage?.ofField(name);
    return use ? treeOfUse(use) : UNKNOWN;
}
/** What the callee declares for an argument, or does with it; a type guard (`x is T`) says what it looks for. */
function argumentTree(call, index, checker, reader, usageOf) {
    const signature = checker.getResolvedSignature(call);
    const symbol = signature?.getParameters()[index];
    if (!signature?.declaration || !symbol)
        return UNKNOWN;
    const predicate = checker.getTypePredicateOfSignature(signature);
    const guarded = predicate?.parameterIndex === index ? predicate.type : undefined;
    const declared = reader.tree(guarded ?? checker.getTypeOfSymbolAtLocation(symbol, call), call);
    const parameter = symbol.valueDeclaration;
    if (declared.k !== 'unknown' || !parameter || !ts_morph.ts.isParameter(parameter))
        return declared;
    const use = usageOf(parameter.getSourceFile())?.ofParameter(parameter);
    return use ? treeOfUse(use) : declared;
}
/** Methods that a package declares; not what is meant for nobody (`_run`), nor what makes more of the package's own things (`optional()`). */
function methodsOf(type, at, checker, reader) {
    const methods = [];
    for (const property of type.getProperties()) {
        const name = property.getName();
        if (methods.length >= shapes_MAX_METHODS)
            break;
        if (!isOfPackage(property) || !/^[A-Za-z]\w*$/.test(name))
            continue;
        const held = checker.getTypeOfSymbolAtLocation(property, at);
        const given = held.getCallSignatures()[0]?.getReturnType();
        const isThing = given?.symbol && given.symbol.flags & (ts_morph.ts.SymbolFlags.Class | ts_morph.ts.SymbolFlags.Interface);
        if (!given || (isThing && isOfPackage(given.symbol)))
            continue;
        const params = reader.parametersOfType(held, at) ?? [];
        methods.push({ name, kind: 'method', static: false, params, returns: reader.tree(given, at) });
    }
    return methods;
}
function isOfPackage({ declarations }) {
    return declarations?.some((one) => PACKAGE_FILE.test(one.getSourceFile().fileName)) === true;
}
/** The type with all overloads, where a function has some. */
function overloadsOf(node, checker) {
    if (!ts_morph.ts.isFunctionDeclaration(node) && !ts_morph.ts.isMethodDeclaration(node))
        return undefined;
    const symbol = node.name && checker.getSymbolAtLocation(node.name);
    if (!symbol || (symbol.declarations?.length ?? 0) < 2)
        return undefined;
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    return type.getCallSignatures().length > 1 ? type : undefined;
}
/** Trees from annotations as they are written and from usage, where there is no checker. */
function textShapes(source, request) {
    const locate = locator(request);
    const written = (node) => written_types_writtenTree(node, (file) => locate(file) ?? '');
    const usage = readUsage(source, { written });
    const parametersOf = (node) => {
        const own = node.parameters.map((p, i) => {
            const use = usage.ofParameter(p);
            const declared = p.type ? written(p.type) : UNKNOWN;
            const used = use ? treeOfUse(use) : UNKNOWN;
            return {
                name: ts_morph.ts.isIdentifier(p.name) ? p.name.text : `arg${i}`,
                type: hasUnknown(declared) ? refine(declared, used) : declared,
                optional: p.questionToken !== undefined ||
                    p.initializer !== undefined ||
                    (use !== undefined && !p.type && isOptionalUse(use)),
                rest: p.dotDotDotToken !== undefined,
            };
        });
        return withArguments(node, own);
    };
    return {
        parametersOf,
        parametersOfDeclaration: parametersOf,
        methodOfValue: () => undefined,
        methodsOfValue: () => [],
        returnOf: (node) => (node.type ? written(node.type) : UNKNOWN),
        parametersOfValue: (node, construct) => {
            if (!construct || !ts_morph.ts.isClassLike(node))
                return undefined;
            const made = node.members.find((m) => ts_morph.ts.isConstructorDeclaration(m) && m.body !== undefined);
            return made && ts_morph.ts.isConstructorDeclaration(made) ? parametersOf(made) : [];
        },
        returnOfValue: () => UNKNOWN,
        fetched: (node) => fetchDouble(node, { usageOf: () => usage, tree: () => UNKNOWN }),
        reached: () => [],
        around: () => [],
        fieldOf: (name) => treeOfField(usage, name),
        errors: () => [],
        typeOf: () => UNKNOWN,
        declared: (shape) => shape,
        contracts: () => ({}),
    };
}
function locator(request) {
    return (file) => {
        const relative = fileOfSource(external_node_path_.relative(request.repository, file.fileName).split(external_node_path_.sep).join('/'));
        return relative.startsWith('..') || external_node_path_.isAbsolute(relative) || relative.includes('node_modules/')
            ? undefined
            : relative;
    };
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/plugins.js
/** Plugins that an app must have for what a component imports to work: those of packages which are made without arguments. */







/** What makes the plugin of a package. */
const MADE_BY = { pinia: 'createPinia' };
const plugins_MAX_FILES = 60;
/** Those that the component needs by itself, or by what it imports of the project. */
function pluginsFor(file, request) {
    const options = compilerOptions(request);
    const host = {
        fileExists: (name) => ts_morph.ts.sys.fileExists(fileOfSource(name)),
        readFile: (name) => ts_morph.ts.sys.readFile(name),
    };
    const found = new Set();
    const start = external_node_path_.join(request.repository, sourceName(file.path));
    const seen = new Map([[start, file.text]]);
    for (const [name, text] of seen) {
        for (const { fileName: specifier } of ts_morph.ts.preProcessFile(text, true, true).importedFiles) {
            if (Object.hasOwn(MADE_BY, specifier))
                found.add(specifier);
            const target = ts_morph.ts.resolveModuleName(specifier, name, options, host).resolvedModule?.resolvedFileName;
            if (!target || seen.has(target) || /node_modules|\.d\.[cm]?ts$/.test(target) || seen.size >= plugins_MAX_FILES)
                continue;
            const own = fileOfSource(target);
            seen.set(target, (0,component_file/* scriptOf */.Fl)(own, readText(own) ?? ''));
        }
    }
    return [...found].sort().map((name) => ({ file: (0,referenced_files/* fileOfPackage */.eD)(name), path: MADE_BY[name] ?? '' }));
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/single-file-entry.js




/** The one way into a single-file component: rendering it leads to all of its functions. `props`: the function that takes its props. */
function singleFileEntry(file, props, shapes, request) {
    const wrappers = pluginsFor(file, request);
    const plugin = { name: 'options', type: { k: 'undefined' }, optional: false, rest: false };
    return {
        file: file.path,
        export: { file: file.path, path: 'default' },
        functionIds: file.functions.map(({ id }) => id),
        kind: 'function',
        params: [...wrappers.map(() => plugin), ...shapes.parametersOfDeclaration(props)],
        returns: UNKNOWN,
        members: [],
        typed: true,
        contracts: {},
        renders: { kind: 'component', wrappers },
        ...replaceableIn(props.getSourceFile(), shapes, (one) => !isOfUi(one)),
    };
}
const UI_PACKAGES = new Set(['vue', 'pinia', 'vue-router', 'vue-i18n'].map(referenced_files/* fileOfPackage */.eD));
/** What makes up a component stays real. */
function isOfUi({ place }) {
    return 'imported' in place && UI_PACKAGES.has(place.imported.file);
}

;// CONCATENATED MODULE: ./build/src/languages/typescript/facts/extract.js


























/** See {@link extractFacts} in facts.ts, which runs this in a process of its own. */
function extract(asked) {
    const request = { ...asked, files: asked.files.map(asModule) };
    const notices = [];
    const apps = readApps(request);
    const run = {
        request,
        deadline: Date.now() + request.limits.wallMs,
        notices,
        components: new Set(),
        apps,
        wrappersOf: () => [],
    };
    const around = new Map(request.renders ? request.files.map((file) => [file.path, providersFor(file, request)]) : []);
    const others = [...apps.mounting.map(({ file }) => file), ...request.files, ...apps.beside];
    const program = tryLoad({ ...request, files: [...others, ...filesOf(around, others)] }, run);
    const wrappers = new Map();
    let inUse;
    run.wrappersOf = (file) => {
        inUse ??= providersInUse(request.projectRoot);
        const known = wrappers.get(file.path) ?? [
            ...ofPackages(file, inUse, program, run),
            ...wrappersOf(around.get(file.path) ?? [], program, run),
        ];
        wrappers.set(file.path, known);
        return known;
    };
    const entries = [];
    for (const file of request.files) {
        entries.push(...entriesOf(file, program, run, (source) => withApps(source, waysTo(file, source), apps.leadsOf(file.path))));
    }
    entries.push(...detours(entries, run));
    for (const { file, ways } of apps.mounting)
        entries.push(...entriesOf(file, program, run, (source) => withApps(source, [], ways)));
    const pools = Object.fromEntries(request.files.map((file) => [file.path, { ...poolOf(file, request.seed), ...errorsIn(file, program, run) }]));
    const seeds = seedsFor(entries, request, run.notices);
    const sent = sentTo(entries.map(({ entry }) => entry), request);
    const unreached = unreachedBy(entries, request).flatMap(({ functions }) => functions.map(({ id }) => id));
    return {
        entries: entries.map(({ entry }, i) => ({
            ...entry,
            seeds: entry.renders ? [] : [...suggestedRequests(entry, request), ...(seeds[i] ?? []), ...(sent[i] ?? [])],
        })),
        ...(request.introduces ? { contexts: contextsOf(entries, request, program) } : {}),
        pools,
        patterns: request.files.flatMap(patternsOf),
        unreached,
        components: unreached.filter((id) => run.components.has(id)),
        closed: request.files.flatMap((file) => componentsOf(file, request)),
        notices: run.notices,
    };
}
/** The files of providers that did not change themselves. */
function filesOf(around, files) {
    const texts = new Map([...around.values()].flat().map(({ file, text }) => [file, text]));
    return [...texts].flatMap(([file, text]) => files.some((own) => own.path === file) ? [] : [{ path: file, text, functions: [] }]);
}
function wrappersOf(providers, program, run) {
    const { request, deadline } = run;
    return providers.flatMap(({ file, text, export: name }) => {
        const checked = program?.files.get(file);
        const source = checked ?? ts_morph.ts.createSourceFile(external_node_path_.join(request.repository, file), text, ts_morph.ts.ScriptTarget.Latest, true);
        const shapes = program && checked ? checkedShapes(program, source, request, deadline) : textShapes(source, request);
        const exported = exportedValues(source).find((one) => one.path === name);
        const shape = exported && entryShape(exported.value, shapes, []);
        return shape ? [{ ref: { file, path: name }, props: wrapperProps(exported.value.node, shape.params) }] : [];
    });
}
function ofPackages({ path: file }, inUse, program, run) {
    const source = program?.files.get(file);
    return program && source ? checkedShapes(program, source, run.request, run.deadline).around(inUse) : [];
}
/** Ways of a file with those that lead through its apps: by what handles their requests, not by names. */
function withApps(source, ways, leads) {
    if (leads.size === 0)
        return ways;
    const known = new Map(ways.map((way) => [way.exported.path, way]));
    return exportedValues(source).flatMap((exported) => {
        const way = known.get(exported.path);
        const functionIds = [...new Set([...(way?.functionIds ?? []), ...(leads.get(exported.path) ?? [])])];
        return functionIds.length > 0 ? [{ exported: way?.exported ?? exported, functionIds }] : [];
    });
}
/** Entries of importing files, for changed functions to which no export of their own file leads. */
function detours(entries, run) {
    const { request } = run;
    const own = new Set(request.files.map((f) => f.path));
    const ways = unreachedBy(entries, request).flatMap(({ path: file, functions }) => {
        const functionIds = functions.map((f) => f.id).filter((id) => !run.components.has(id));
        const importers = functionIds.length > 0 ? importersOf(file, request, run.notices) : [];
        return importers.filter((i) => !own.has(i.path)).map((importer) => ({ importer, functionIds }));
    });
    if (ways.length === 0)
        return [];
    const files = ways.map(({ importer }) => ({ path: importer.path, text: importer.text, functions: [] }));
    const program = tryLoad({ ...request, files: [...files, ...request.files] }, run);
    return ways.flatMap(({ importer, functionIds }, i) => {
        const file = files[i];
        return file ? entriesOf(file, program, run, (source) => waysThrough(source, importer.names, functionIds)) : [];
    });
}
function tryLoad(request, { deadline, notices }) {
    const unchecked = (why) => {
        const where = external_node_path_.relative(request.repository, request.tsconfig ?? request.projectRoot) || '.';
        const notice = `${where}: ${why}; types are read as written, without a checker`;
        if (!notices.includes(notice))
            notices.push(notice);
        return undefined;
    };
    if (request.unchecked !== undefined)
        return unchecked(request.unchecked);
    try {
        return loadProgram(request, deadline);
    }
    catch (error) {
        return unchecked(reasonOf(error));
    }
}
function entriesOf(file, program, run, waysIn) {
    const { request, deadline, notices, components, apps } = run;
    const checked = program?.files.get(file.path);
    const absolute = external_node_path_.join(request.repository, sourceName(file.path));
    const source = checked ?? ts_morph.ts.createSourceFile(absolute, file.text, ts_morph.ts.ScriptTarget.Latest, true);
    const found = [];
    let shapes = program && checked ? checkedShapes(program, source, request, deadline) : textShapes(source, request);
    const props = takesProps(source);
    if (props && (0,component_file/* isComponentFile */.Kn)(file.path)) {
        if (request.renders)
            return [{ entry: singleFileEntry(file, props, shapes, request), names: [] }];
        for (const { id } of file.functions)
            components.add(id);
        return [];
    }
    for (const { exported, functionIds } of waysIn(source)) {
        const name = extract_ownName(exported, file.path);
        const isRendered = needsRenderer(name, exported.value.node);
        if (isRendered && !request.renders) {
            for (const id of functionIds)
                components.add(id);
            continue;
        }
        let shape;
        try {
            shape = entryShape(exported.value, shapes, file.functions);
        }
        catch (error) {
            notices.push(`${file.path}: ${reasonOf(error)}; types are read as written from ${exported.path} on`);
            shapes = textShapes(source, request);
            shape = entryShape(exported.value, shapes, file.functions);
        }
        const app = apps.appOf(file.path, exported.path);
        const replaceable = replaceableIn(exported.value.node, shapes);
        for (const [method, made] of app || shape?.factory ? [] : madeShapes(exported, shapes)) {
            const ref = { file: file.path, path: `${exported.path}.${method}` };
            found.push({ entry: { file: file.path, export: ref, functionIds, ...made, ...replaceable }, names: [] });
        }
        if (shape && isRendered) {
            const rendered = renderedShape(name, exported.value.node, shape, shapes.typeOf);
            const { entry, names } = renderedEntry(exported, functionIds, rendered, name, file, run);
            found.push({ entry: { ...entry, ...replaceable }, names });
            continue;
        }
        const taken = shape?.params[0]?.type;
        if (app)
            shape = takingRequests(shape, app, besideParams(app, program, run));
        if (!shape)
            continue;
        const { factory, ...declared } = shape.inherits ? shape : shapes.declared(shape, exported.path);
        const inputs = factory === caller/* CALLER */.i ? apps.inputsOf(file.path, exported.path) : undefined;
        const rest = inputs ? { ...declared, members: withInputs(declared.members, inputs) } : declared;
        const way = factory === undefined ? exported.path : `${exported.path}.${factory}`;
        const contracts = factory === undefined ? shapes.contracts(exported, rest.members, file.functions) : {};
        const entry = {
            file: file.path,
            export: { file: file.path, path: way },
            functionIds,
            ...rest,
            contracts,
            ...pairOf(exported, contracts, source, file, shapes),
            ...(app ? { app: withContext(app, taken) } : {}),
            ...replaceable,
        };
        found.push({ entry, names: extract_namesOf(exported, file.path, request) });
    }
    return found;
}
/** What collaborators may throw for the file to tell apart. */
function errorsIn({ path: file }, program, run) {
    const source = program?.files.get(file);
    if (!program || !source)
        return {};
    try {
        const errors = checkedShapes(program, source, run.request, run.deadline).errors();
        return errors.length > 0 ? { errors } : {};
    }
    catch {
        return {}; // the time is up, which is told where types are read
    }
}
function renderedEntry(exported, functionIds, shape, name, file, run) {
    const wrappers = run.wrappersOf(file).filter(({ ref }) => ref.file !== file.path || ref.path !== exported.path);
    const entry = {
        file: file.path,
        export: { file: file.path, path: exported.path },
        functionIds,
        ...shape,
        params: [...wrappers.map(({ props }) => props), ...shape.params],
        contracts: {},
        renders: {
            kind: isHook(name) ? 'hook' : 'component',
            wrappers: wrappers.map(({ ref }) => ref),
        },
    };
    return { entry, names: [] };
}
/** What is given to what makes an app, to a controller, or to a plugin beside the app; an app that stands already takes nothing. */
function takingRequests(shape, app, beside) {
    const given = shape?.params ?? [];
    const own = app.made || app.form === 'controller' ? given : app.form === 'plugin' ? given.slice(1, 2) : [];
    const params = [...own, ...beside];
    return { kind: 'function', params, returns: UNKNOWN, members: [], typed: shape?.typed ?? false };
}
/** Procedures whose inputs keep to what their schemas ask for. */
function withInputs(members, inputs) {
    return members.map((member) => {
        const [input, ...others] = member.params;
        const asked = inputs.get(member.name);
        return input && asked ? { ...member, params: [{ ...input, type: refined(input.type, asked) }, ...others] } : member;
    });
}
/** What a loader reads of its context is one more thing that its routes take. */
function withContext(app, taken) {
    const [, type] = (taken?.k === 'object' && taken.props.find(([name]) => name === 'context')) || [];
    if (!app.web?.loader || type?.k !== 'object' || type.props.length === 0)
        return app;
    const context = { name: 'context', type, optional: false, rest: false };
    return { ...app, routes: app.routes.map((route) => ({ ...route, args: [...route.args, context] })) };
}
/** What is given to the guards of a controller and their like. */
function besideParams({ nest }, program, run) {
    return (nest?.beside ?? []).map(({ of, at }) => {
        const checked = program?.files.get(of.file);
        const exported = checked && exportedValues(checked).find((one) => one.path === of.path);
        const shapes = program && checked && checkedShapes(program, checked, run.request, run.deadline);
        const param = exported && shapes && entryShape(exported.value, shapes, [])?.params[at];
        return param ?? { name: 'given', type: UNKNOWN, optional: false, rest: false };
    });
}
/** The round trip that an export is half of. */
function pairOf(exported, contracts, source, file, shapes) {
    const own = contracts[''];
    const names = counterparts(exported.path);
    if (!own?.function || names.length === 0)
        return {};
    const others = exportedValues(source).flatMap((other) => {
        const contract = names.includes(other.path) ? shapes.contracts(other, [], file.functions)[''] : undefined;
        return contract ? [{ path: other.path, contract }] : [];
    });
    const pair = roundTripOf({ path: exported.path, contract: own }, others);
    if (!pair)
        return {};
    const ref = (path) => ({ file: file.path, path });
    return { roundTrip: { encode: ref(pair.encode), decode: ref(pair.decode) } };
}
function unreachedBy(entries, request) {
    const reached = new Set(entries.flatMap(({ entry }) => entry.functionIds));
    return request.files.map((file) => ({ ...file, functions: file.functions.filter((f) => !reached.has(f.id)) }));
}
/** Every component and hook that a file exports, changed or not. */
function componentsOf({ path: file, text }, { repository }) {
    if ((0,component_file/* isComponentFile */.Kn)(file))
        return [{ file, path: 'default' }];
    const source = ts_morph.ts.createSourceFile(external_node_path_.join(repository, file), text, ts_morph.ts.ScriptTarget.Latest, true);
    return exportedValues(source)
        .filter((exported) => needsRenderer(extract_ownName(exported, file), exported.value.node))
        .map((exported) => ({ file, path: exported.path }));
}
/** What an export is called where it stands; a default export without a name like its file. */
function extract_ownName({ path: exportPath, value: { node } }, file) {
    if (exportPath !== 'default')
        return exportPath.slice(exportPath.lastIndexOf('.') + 1);
    const isNamed = ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassLike(node) || ts_morph.ts.isFunctionExpression(node);
    return (isNamed ? node.name?.text : undefined) ?? external_node_path_.basename(file);
}
/** Names under which people call a default export: its own, its file's and its package's. */
function extract_namesOf(exported, file, request) {
    if (exported.path !== 'default')
        return [];
    const { node } = exported.value;
    const isNamed = ts_morph.ts.isFunctionDeclaration(node) || ts_morph.ts.isClassLike(node) || ts_morph.ts.isFunctionExpression(node);
    const own = isNamed ? node.name?.text : undefined;
    const absolute = external_node_path_.join(request.repository, file);
    const base = external_node_path_.basename(file).replace(/(?:\.[cm]?[jt]sx?)+$/, '');
    const folder = base === 'index' ? external_node_path_.basename(external_node_path_.dirname(absolute)) : base;
    const names = [own ?? base, folder, packageNameOf(absolute, request.repository) ?? folder];
    return [...new Set(names.flatMap((name) => [name, camelCase(name)]))].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'index');
}
function camelCase(name) {
    return name.replace(/[-_.]+(\w)/g, (_, letter) => letter.toUpperCase());
}
function reasonOf(error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error);
}


/***/ }),

/***/ 73038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   Kn: () => (/* binding */ isComponentFile),
/* harmony export */   WM: () => (/* binding */ scriptRanges),
/* harmony export */   Y8: () => (/* binding */ uiOf),
/* harmony export */   d$: () => (/* binding */ sharedScript),
/* harmony export */   jg: () => (/* binding */ withScripts),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   vD: () => (/* binding */ scriptName)
/* harmony export */ });
/** Blocks of a component's file by their opening tags, in which quoted attributes may hold `>`. Of Svelte's all else is what it shows. */
const OPENINGS = {
    vue: /<!--[\s\S]*?(?:-->|$)|<([a-z][\w-]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
    svelte: /<!--[\s\S]*?(?:-->|$)|<(script|style|svelte:head)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
};
/** What renders the components of a file. */
function uiOf(file) {
    if (file.endsWith('.vue'))
        return 'vue';
    return file.endsWith('.svelte') ? 'svelte' : 'react';
}
/** True where a file is one component. */
function isComponentFile(file) {
    return uiOf(file) !== 'react';
}
/** The script of a component's file; any other text as it is. */
function scriptOf(file, text) {
    return isComponentFile(file) ? only(text, scriptsIn(file, text)) : text;
}
/** What a component's file shows, all else blank; undefined where it has no template. */
function templateOf(file, text) {
    if (!isComponentFile(file))
        return undefined;
    if (uiOf(file) === 'svelte')
        return longestMarkup(file, text);
    const block = blocksIn(file, text).find(({ tag }) => tag === 'template');
    return block && { text: text.slice(block.start, block.end), start: block.start };
}
/** Of Svelte's markup, which stands before, between and after other blocks, the longest part: apart from it are options alone. */
function longestMarkup(file, text) {
    const blocks = blocksIn(file, text);
    const parts = [...blocks, undefined].map((block, at) => {
        const before = blocks[at - 1];
        const start = before ? text.indexOf('>', before.end) + 1 : 0;
        const part = text.slice(start, block?.opensAt);
        return { text: part.trim(), start: start + part.length - part.trimStart().length };
    });
    const [longest] = parts.sort((one, other) => other.text.length - one.text.length);
    return longest?.text === '' ? undefined : longest;
}
/** The name under which the script can be read by who goes by endings: `Counter.vue.ts`. */
function scriptName(file, text) {
    if (!isComponentFile(file))
        return file;
    const [script] = scriptsIn(file, text);
    const language = /\blang\s*=\s*["']?([jt]sx?)\b/.exec(script?.attributes ?? '')?.[1];
    return `${file}.${language ?? 'js'}`;
}
/** Where each script begins and ends, in the order of the file; that of the `setup` runs once for each component that is made. */
function scriptRanges(file, text) {
    if (!isComponentFile(file))
        return [];
    return scriptsIn(file, text).map(({ start, end, attributes }) => ({ start, end, setup: isSetup(file, attributes) }));
}
/** The script in which names are there for all others: the plain one, else that of the setup. */
function sharedScript(file, text) {
    const ranges = scriptRanges(file, text);
    return ranges.find(({ setup }) => !setup) ?? ranges[0];
}
/** The file with other texts in place of its scripts, in their order. */
function withScripts(file, text, scripts) {
    let made = '';
    let at = 0;
    for (const [index, { start, end }] of scriptRanges(file, text).entries()) {
        made += `${text.slice(at, start)}\n${scripts[index] ?? ''}\n`;
        at = end;
    }
    return made + text.slice(at);
}
/** `<script setup>` of Vue; of Svelte any but `<script module>`. */
function isSetup(file, attributes) {
    if (uiOf(file) === 'svelte')
        return !/(?:^|\s)(?:module(?:\s|=|$)|context\s*=\s*["']?module)/.test(attributes);
    return /(?:^|\s)setup(?:\s|=|$)/.test(attributes);
}
function scriptsIn(file, text) {
    return blocksIn(file, text).filter(({ tag }) => tag === 'script');
}
/** The blocks at the top of a file. */
function blocksIn(file, text) {
    const found = [];
    const opening = new RegExp(OPENINGS[uiOf(file) === 'svelte' ? 'svelte' : 'vue']);
    for (let tag = opening.exec(text); tag; tag = opening.exec(text)) {
        const [all, name, attributes = ''] = tag;
        if (name === undefined || attributes.endsWith('/'))
            continue;
        const start = tag.index + all.length;
        const end = endOf(name, text, start);
        found.push({ tag: name, attributes, opensAt: tag.index, start, end });
        opening.lastIndex = end;
    }
    return found;
}
/** Where the block that begins here is closed; templates may hold templates. */
function endOf(name, text, from) {
    const tags = new RegExp(`<(/?)${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'gi');
    tags.lastIndex = from;
    let depth = 1;
    for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
        if (name !== 'template' && tag[1] !== '/')
            continue;
        if (tag[0].endsWith('/>'))
            continue;
        depth += tag[1] === '/' ? -1 : 1;
        if (depth === 0)
            return tag.index;
    }
    return text.length;
}
function only(text, blocks) {
    const blank = (part) => part.replace(/[^\r\n]/g, ' ');
    let made = '';
    let at = 0;
    for (const { start, end } of blocks) {
        made += blank(text.slice(at, start)) + text.slice(start, end);
        at = end;
    }
    return made + blank(text.slice(at));
}


/***/ })

};
