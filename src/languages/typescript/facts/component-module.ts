/** Scripts of single-file components as modules that say what the component takes: its props, and a callback for each event that it emits. */
import { ts } from 'ts-morph';
import { isComponentFile, scriptOf, uiOf } from '../outline/component-file.ts';
import { svelteProps } from './svelte-props.ts';
import { bare, propertyName } from './syntax.ts';
import type { FactsFile } from './types.ts';

/** The function that stands at the module's end and takes the props. */
const TAKES_PROPS = 'qtestComponent';

/** By this name TypeScript finds what an import of the component's file leads to. */
export function sourceName(file: string): string {
  if (!isComponentFile(file)) return file;
  // Modules of runes are called `counter.svelte.ts`.
  return uiOf(file) === 'svelte' ? `${file}.tsx` : `${file}.ts`;
}

export function fileOfSource(name: string): string {
  return name.replace(/\.(?:vue\.ts|svelte\.tsx)$/, (ending) => ending.slice(0, ending.lastIndexOf('.')));
}

/** The file as the compiler can read it; positions in the script hold. */
export function asModule(file: FactsFile): FactsFile {
  if (!isComponentFile(file.path)) return file;
  const { path, text, baseText } = file;
  const script = scriptOf(path, text);
  const source = ts.createSourceFile(sourceName(path), script, ts.ScriptTarget.Latest, true);
  return {
    ...file,
    text: `${script}\nexport function ${TAKES_PROPS}(props: ${uiOf(path) === 'svelte' ? svelteProps(source) : propsType(source)}) {}\n`,
    ...(baseText === undefined ? {} : { baseText: scriptOf(path, baseText) }),
  };
}

/** The function whose one parameter has the props. */
export function takesProps(source: ts.SourceFile): ts.FunctionDeclaration | undefined {
  return source.statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === TAKES_PROPS,
  );
}

function propsType(source: ts.SourceFile): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) found.push(...macroTypes(node, source));
    if (ts.isExportAssignment(node)) found.push(...optionTypes(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.length === 0 ? '{}' : found.join(' & ');
}

function macroTypes({ expression, typeArguments, arguments: given }: ts.CallExpression, source: ts.SourceFile) {
  const [type] = typeArguments ?? [];
  const [first] = given;
  switch (expression.getText()) {
    case 'defineProps':
      return type ? [type.getText()] : runtimeProps(first);
    case 'defineEmits':
      return type ? typedEmits(type, source) : runtimeEmits(first);
    case 'defineModel': {
      const name = first && ts.isStringLiteralLike(first) ? first.text : 'modelValue';
      const value = type?.getText() ?? modelType(given.find(ts.isObjectLiteralExpression));
      return [`{ ${quoted(name)}?: ${value} }`, callback(`update:${name}`, `value: ${value}`)];
    }
    default:
      return [];
  }
}

function modelType(options: ts.ObjectLiteralExpression | undefined): string {
  const type = options && memberOf(options, 'type');
  return type ? constructed(type) : 'unknown';
}

/** `export default { props, emits }`, also within `defineComponent`. */
function optionTypes(value: ts.Expression): readonly string[] {
  const options = ts.isCallExpression(value) ? value.arguments.find(ts.isObjectLiteralExpression) : value;
  if (!options || !ts.isObjectLiteralExpression(options)) return [];
  return [...runtimeProps(memberOf(options, 'props')), ...runtimeEmits(memberOf(options, 'emits'))];
}

function memberOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((property) => property.name && propertyName(property.name) === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** `['title']`, `{ title: String }`, `{ title: { type: String, required: true } }`. */
function runtimeProps(given: ts.Expression | undefined): readonly string[] {
  const value = given && bare(given);
  if (value && ts.isArrayLiteralExpression(value)) return textsOf(value).map((name) => `{ ${quoted(name)}?: any }`);
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => {
    const name = property.name && propertyName(property.name);
    if (name === undefined || !ts.isPropertyAssignment(property)) return [];
    const declared = bare(property.initializer);
    if (!ts.isObjectLiteralExpression(declared)) return [`{ ${quoted(name)}?: ${constructed(property.initializer)} }`];
    const type = memberOf(declared, 'type');
    const isRequired = memberOf(declared, 'required')?.kind === ts.SyntaxKind.TrueKeyword;
    return [`{ ${quoted(name)}${isRequired ? '' : '?'}: ${type ? constructed(type) : 'any'} }`];
  });
}

const CONSTRUCTED: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Array: 'any[]',
  Object: 'Record<string, any>',
  Function: '(...args: any[]) => any',
};

/** What a constructor stands for: `String`, `[String, Number]`, `Array as PropType<Item[]>`. */
function constructed(given: ts.Expression): string {
  if (ts.isAsExpression(given) && ts.isTypeReferenceNode(given.type)) {
    const [type] = given.type.typeArguments ?? [];
    if (type && /PropType$/.test(given.type.typeName.getText())) return `(${type.getText()})`;
  }
  const value = bare(given);
  if (ts.isArrayLiteralExpression(value)) return value.elements.map(constructed).join(' | ') || 'any';
  const name = value.getText();
  if (!/^[A-Z]\w*$/.test(name)) return 'any';
  return Object.hasOwn(CONSTRUCTED, name) ? `(${CONSTRUCTED[name]})` : name;
}

function typedEmits(type: ts.TypeNode, source: ts.SourceFile): readonly string[] {
  const named = ts.isTypeReferenceNode(type) ? type.typeName.getText() : undefined;
  const declared = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
      (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) && statement.name.text === named,
  );
  if (declared && ts.isTypeAliasDeclaration(declared)) return typedEmits(declared.type, source);
  if (ts.isFunctionTypeNode(type)) return signatureEmits(type);
  const members = declared?.members ?? (ts.isTypeLiteralNode(type) ? type.members : []);
  return [...members].flatMap((member) => {
    if (ts.isCallSignatureDeclaration(member)) return signatureEmits(member);
    const name = member.name && propertyName(member.name);
    if (name === undefined || !ts.isPropertySignature(member) || !member.type) return [];
    if (ts.isFunctionTypeNode(member.type)) return [callback(name, paramsOf(member.type.parameters))];
    return [callback(name, `...args: ${member.type.getText()}`)];
  });
}

/** `(event: 'save' | 'close', id: number): void`. */
function signatureEmits({ parameters }: ts.SignatureDeclaration): readonly string[] {
  const [event, ...others] = parameters;
  const types = event?.type && ts.isUnionTypeNode(event.type) ? event.type.types : event?.type ? [event.type] : [];
  return types.flatMap((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [callback(one.literal.text, paramsOf(others))] : [],
  );
}

/** `['save']`, `{ save: (id: number) => id > 0, close: null }`. */
function runtimeEmits(given: ts.Expression | undefined): readonly string[] {
  const value = given && bare(given);
  if (value && ts.isArrayLiteralExpression(value))
    return textsOf(value).map((name) => callback(name, '...args: any[]'));
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property) => {
    const name = property.name && propertyName(property.name);
    if (name === undefined) return [];
    const validator = ts.isPropertyAssignment(property) ? bare(property.initializer) : property;
    return [callback(name, ts.isFunctionLike(validator) ? paramsOf(validator.parameters) : '...args: any[]')];
  });
}

function paramsOf(parameters: Iterable<ts.ParameterDeclaration>): string {
  return [...parameters].map((parameter) => parameter.getText()).join(', ');
}

/** What a parent gives to hear of an event. */
function callback(event: string, params: string): string {
  const name = event.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `{ ${quoted(`on${name.charAt(0).toUpperCase()}${name.slice(1)}`)}?: (${params}) => void }`;
}

function textsOf(array: ts.ArrayLiteralExpression): readonly string[] {
  return array.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []));
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
