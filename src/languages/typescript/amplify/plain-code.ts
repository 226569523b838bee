/**
 * What proposed code may hold: plain language over names that its test file declares, by its syntax tree, before anything of it runs.
 * No processes, files, network, environment, modules, classes or ways to the machinery of the language. The sandbox holds all the same.
 */
import { ts } from 'ts-morph';
import type { KnownNames } from './known-names.ts';
import { declaredBy } from './read-fixture.ts';

const MAX_TEXT = 200;

const K = ts.SyntaxKind;
/** All kinds of nodes that there may be, beside tokens and types. */
const PLAIN: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[K.Block, K.VariableStatement, K.VariableDeclarationList, K.VariableDeclaration, K.ExpressionStatement],
  ...[K.IfStatement, K.ForStatement, K.ForOfStatement, K.ReturnStatement, K.ThrowStatement],
  ...[K.TryStatement, K.CatchClause, K.FunctionDeclaration, K.EmptyStatement],
  ...[K.ArrowFunction, K.FunctionExpression, K.MethodDeclaration, K.Parameter, K.BindingElement],
  ...[K.ObjectBindingPattern, K.ArrayBindingPattern, K.OmittedExpression],
  ...[K.ObjectLiteralExpression, K.PropertyAssignment, K.ShorthandPropertyAssignment, K.SpreadAssignment],
  ...[K.ArrayLiteralExpression, K.SpreadElement, K.TemplateExpression, K.TemplateSpan, K.ParenthesizedExpression],
  ...[K.PropertyAccessExpression, K.ElementAccessExpression, K.CallExpression, K.NewExpression, K.AwaitExpression],
  ...[K.BinaryExpression, K.PrefixUnaryExpression, K.PostfixUnaryExpression, K.ConditionalExpression],
  ...[K.TypeOfExpression, K.VoidExpression, K.AsExpression, K.SatisfiesExpression, K.NonNullExpression],
  ...[K.JsxElement, K.JsxOpeningElement, K.JsxClosingElement, K.JsxSelfClosingElement, K.JsxFragment],
  ...[K.JsxOpeningFragment, K.JsxClosingFragment, K.JsxAttributes, K.JsxAttribute, K.JsxSpreadAttribute],
  ...[K.JsxExpression, K.ComputedPropertyName],
]);

/** What the language and its runtime have that can neither reach nor alter anything. */
const HARMLESS = new Set(
  `undefined NaN Infinity Object Array String Number Boolean BigInt Symbol Math JSON Intl Date Map Set WeakMap WeakSet RegExp Promise
  Error TypeError RangeError SyntaxError AggregateError ArrayBuffer Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array
  Float32Array Float64Array DataView Buffer URL URLSearchParams Request Response Headers FormData Blob File AbortController AbortSignal
  Event EventTarget TextEncoder TextDecoder structuredClone parseInt parseFloat isNaN isFinite encodeURIComponent decodeURIComponent
  expect vi jest`.split(/\s+/),
);

/** Names, of whatever, that lead to the machinery of the language, to modules, processes and files. */
const BARRED = new RegExp(
  `^(?:${[
    'constructor|prototype|__\\w+|arguments|eval|Function|globalThis|require',
    'defineProperty|defineProperties|getPrototypeOf|setPrototypeOf|getOwnPropertyDescriptors?|prepareStackTrace',
    '(?:rm|rmdir|unlink|rename|exec|execFile|spawn|fork|kill|exit|mkdir|mkdtemp|writeFile|appendFile|copyFile|symlink|chmod|chown|truncate)(?:Sync)?',
    'createWriteStream|dlopen|dangerouslySetInnerHTML|innerHTML|\\w*Snapshot',
  ].join('|')})$`,
);
/** A path to a member, as libraries take it. */
const BARRED_IN_TEXT = /\b(?:constructor|prototype|__\w+__)\b/;

const DOUBLES =
  /^(?:fn|spyOn|mocked|isMockFunction|useFakeTimers|useRealTimers|setSystemTime|(?:advanceTimers|run(?:All|OnlyPending))\w*|(?:clear|reset|restore)AllMocks|waitFor)$/;
/** Of the runner's own objects doubles, clocks and what matches: nothing of modules, globals, the environment and other tests. */
const OF_RUNNER: ReadonlyMap<string, RegExp> = new Map([
  ['vi', DOUBLES],
  ['jest', DOUBLES],
  ['mock', /^(?:fn|method|getter|setter|reset|restoreAll)$/],
  ['expect', /^(?:any|anything|not|\w+Containing|stringMatching|closeTo|assertions|hasAssertions)$/],
]);

/** Why code is refused, in words for its author; undefined where it is plain. `known`: names that it finds around it. */
export function whyNotPlain(code: ts.Block, known: KnownNames): string | undefined {
  try {
    check(code, { ...known, names: new Set([...HARMLESS, ...known.names]), own: new Set() });
    return undefined;
  } catch (error) {
    if (error instanceof NotPlain) return error.message;
    throw error;
  }
}

class NotPlain extends Error {}

interface Scope extends KnownNames {
  /** Those that the code declares itself, which it may assign. */
  readonly own: ReadonlySet<string>;
}

function check(node: ts.Node, around: Scope): void {
  // `f<T>` is of the kind of types too, and runs: it is none of the plain kinds.
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) checkType(node);
  else if (ts.isIdentifier(node)) checkName(node, around);
  else if (ts.isToken(node)) checkToken(node);
  else checkWhole(node, around);
}

function checkWhole(node: ts.Node, around: Scope): void {
  if (!PLAIN.has(node.kind)) throw new NotPlain(`it holds \`${shown(node)}\`: only plain statements may stand there`);
  if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0)
    throw new NotPlain('it holds `var`');
  if (ts.isElementAccessExpression(node)) checkKey(node.argumentExpression);
  if (ts.isBindingElement(node) && node.propertyName && !ts.isIdentifier(node.propertyName))
    checkKey(ts.isComputedPropertyName(node.propertyName) ? node.propertyName.expression : node.propertyName);
  if (ts.isCallExpression(node)) checkReplaced(node);
  if (isAssignment(node)) checkAssigned(ts.isBinaryExpression(node) ? node.left : node.operand, around);
  if (ts.isForOfStatement(node) && !ts.isVariableDeclarationList(node.initializer))
    throw new NotPlain('a loop has no variable of its own');
  const declared = declaredIn(node);
  const within: Scope =
    declared.length === 0
      ? around
      : { ...around, names: new Set([...around.names, ...declared]), own: new Set([...around.own, ...declared]) };
  ts.forEachChild(node, (child) => check(child, within));
}

/** Types are gone when code runs, yet checkers follow what they import. */
function checkType(node: ts.TypeNode): void {
  if (/\bimport\b/.test(node.getText())) throw new NotPlain('a type imports something');
}

function checkName(node: ts.Identifier, { names, ofRunner }: Scope): void {
  const { text, parent } = node;
  if (BARRED.test(text)) throw new NotPlain(`it uses \`${text}\``);
  if (ALTERS.test(text) && !altersLiteral(parent)) throw new NotPlain(`it uses \`${shown(parent)}\``);
  if (isMember(node)) return;
  if (!names.has(text))
    throw new NotPlain(`it uses \`${text}\`, which the test file neither declares nor imports for such use`);
  const members = HARMLESS.has(text) || ofRunner.has(text) ? OF_RUNNER.get(text) : undefined;
  if (!members || (text === 'expect' && ts.isCallExpression(parent) && parent.expression === node)) return;
  const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
  if (!ts.isPropertyAccessExpression(parent) || !members.test(parent.name.text) || !(isCalled || text === 'expect'))
    throw new NotPlain(`it uses \`${shown(parent)}\``);
}

/** A name behind a dot, or of a member in a literal, a pattern or an element. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isJsxAttribute(parent))
    return parent.name === node;
  return ts.isBindingElement(parent) && parent.propertyName === node;
}

const REFUSED_WORDS = new Set([K.ThisKeyword, K.SuperKeyword, K.ImportKeyword, K.ExportKeyword]);

function checkToken(node: ts.Node): void {
  if (REFUSED_WORDS.has(node.kind)) throw new NotPlain(`it uses \`${node.getText()}\``);
  const text = (node as Partial<ts.LiteralLikeNode>).text;
  if (text === undefined || ts.isRegularExpressionLiteral(node)) return;
  if (text.length > MAX_TEXT) throw new NotPlain('a text is too long');
  const lines = ts.isStringLiteral(node) ? node.getText() : text;
  if (BARRED_IN_TEXT.test(text) || (lines.includes('\n') && node.kind !== K.JsxText))
    throw new NotPlain(`it holds the text \`${shown(node)}\``);
}

/** Calls that take the name of a member give back what stands there: `vi.spyOn(of, 'name')`, `sinon.stub(of, 'name')`. */
const REPLACES = /^(?:spyOn|stub|spy|method|getter|setter)$/;

function checkReplaced({ expression, arguments: [, name] }: ts.CallExpression): void {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (name && ts.isIdentifier(callee) && REPLACES.test(callee.text)) checkKey(name);
}

/** What they are handed may be anybody's, unless it is written on the spot. */
const ALTERS = /^(?:assign|freeze|seal|preventExtensions)$/;

/** `Object.assign({ … }, …)` */
function altersLiteral(callee: ts.Node): boolean {
  const call = callee.parent;
  if (!ts.isPropertyAccessExpression(callee) || !ts.isCallExpression(call) || call.expression !== callee) return false;
  const [first] = call.arguments;
  return first !== undefined && (ts.isObjectLiteralExpression(first) || ts.isArrayLiteralExpression(first));
}

function checkKey(node: ts.Node): void {
  if (ts.isNumericLiteral(node)) return;
  if (!ts.isStringLiteralLike(node) || BARRED.test(node.text) || ALTERS.test(node.text))
    throw new NotPlain(`it reads a member by \`[${shown(node)}]\`, which is not known beforehand`);
}

function isAssignment(
  node: ts.Node,
): node is ts.BinaryExpression | ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return kind >= K.FirstAssignment && kind <= K.LastAssignment;
  }
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  return node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken;
}

/** What others see stays as their file has it: a hook may take away what a variable names. */
function checkAssigned(target: ts.Expression, { own }: Scope): void {
  if (!ts.isIdentifier(target) || !own.has(target.text))
    throw new NotPlain(`it assigns \`${shown(target)}\`, which is not a variable of its own`);
}

/** Names that hold within a node. */
function declaredIn(node: ts.Node): readonly string[] {
  if (ts.isBlock(node)) return node.statements.flatMap(declaredBy);
  if (ts.isForStatement(node) || ts.isForOfStatement(node)) {
    const { initializer } = node;
    return initializer && ts.isVariableDeclarationList(initializer) ? initializer.declarations.flatMap(declaredBy) : [];
  }
  if (ts.isCatchClause(node)) return node.variableDeclaration ? declaredBy(node.variableDeclaration) : [];
  if (!ts.isFunctionLike(node)) return [];
  const name = ts.isFunctionExpression(node) && node.name ? [node.name.text] : [];
  return [...name, ...node.parameters.flatMap(declaredBy)];
}

function shown(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
