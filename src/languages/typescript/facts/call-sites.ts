import { ts } from 'ts-morph';
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import { expectedByAssertion, expectedByComment } from './expectations.ts';
import { literalValue, type Names } from './literal-values.ts';
import { bare, isFunctionWithBody, propertyName } from './syntax.ts';

/** A call with arguments that its text tells. */
export interface CallSite {
  /** Names up to the call: `['bytes', 'parse']`; of a receiver that was made before, only the member. */
  readonly path: readonly string[];
  /** What the first name was imported as, if it was. */
  readonly root?: ImportedName;
  /** The object that a member is called on: how it was made. */
  readonly receiver?: Receiver;
  readonly isNew: boolean;
  readonly args: readonly Value[];
  readonly expected?: Value;
  /** 1-based, in the text. */
  readonly line: number;
}

export interface ImportedName {
  readonly from: string;
  /** `default`, `*` or the exported name. */
  readonly imported: string;
}

/** Classes and enums that may stand in arguments. */
export interface KnownNames {
  readonly enums: ReadonlyMap<string, Value>;
  readonly classes: ReadonlyMap<string, ExportRef>;
  readonly fileName: string;
}

/** An object that the text makes and calls members of. */
export interface Receiver {
  readonly path: readonly string[];
  readonly root?: ImportedName;
  readonly args: readonly Value[];
  /** Calls made on it so far. */
  readonly calls: readonly { readonly member: string; readonly args: readonly Value[] }[];
  /** False once something happened to it that the text does not tell. */
  readonly isClear: boolean;
}

interface Scope {
  readonly isFunction?: boolean;
  readonly values: Map<string, Value>;
  readonly made: Map<string, Receiver>;
  readonly parent: Scope | undefined;
}

const MAX_CALLS = 2_000;
const MAX_ROWS = 60;
const MAX_BEFORE = 16;

/** All calls of a text whose arguments are literal, directly or by constants and tables of the same text. */
export function readCalls(text: string, known: KnownNames): readonly CallSite[] {
  const kind = /\.[cm]?jsx?$/.test(known.fileName)
    ? ts.ScriptKind.JSX
    : /\.tsx$/.test(known.fileName)
      ? ts.ScriptKind.TSX
      : ts.ScriptKind.TS;
  const source = ts.createSourceFile('sample.tsx', text, ts.ScriptTarget.Latest, true, kind);
  const reader = new CallReader(source, known);
  reader.visit(source, { values: new Map(), made: new Map(), parent: undefined });
  return reader.calls;
}

class CallReader {
  readonly calls: CallSite[] = [];
  readonly #source: ts.SourceFile;
  readonly #known: KnownNames;
  readonly #imports = new Map<string, ImportedName>();

  constructor(source: ts.SourceFile, known: KnownNames) {
    this.#source = source;
    this.#known = known;
  }

  visit(node: ts.Node, scope: Scope): void {
    if (this.calls.length >= MAX_CALLS) return;
    if (ts.isImportDeclaration(node)) {
      this.#import(node);
      return;
    }
    if (ts.isVariableDeclaration(node)) this.#declare(node, scope);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (ts.isCallExpression(node) && this.#table(node, scope)) return;
      this.#record(node, scope);
    }
    if (isAssignment(node)) this.#assign(node, scope);
    const isScope = ts.isBlock(node) || isFunctionWithBody(node);
    const isFunction = isFunctionWithBody(node);
    const inner: Scope = isScope ? { values: new Map(), made: new Map(), parent: scope, isFunction } : scope;
    ts.forEachChild(node, (child) => this.visit(child, inner));
  }

  #import(node: ts.ImportDeclaration): void {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return;
    const from = node.moduleSpecifier.text;
    const clause = node.importClause;
    if (clause?.name) this.#imports.set(clause.name.text, { from, imported: 'default' });
    const bindings = clause?.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) this.#imports.set(bindings.name.text, { from, imported: '*' });
    if (bindings && ts.isNamedImports(bindings)) {
      for (const e of bindings.elements)
        this.#imports.set(e.name.text, { from, imported: (e.propertyName ?? e.name).text });
    }
  }

  #declare(node: ts.VariableDeclaration, scope: Scope): void {
    if (!node.initializer) return;
    let value = bare(node.initializer);
    if (ts.isAwaitExpression(value)) value = bare(value.expression);
    const from = requiredModule(value);
    if (from) {
      this.#require(node.name, from);
      return;
    }
    if (!ts.isIdentifier(node.name)) return;
    const literal = literalValue(value, this.#names(scope));
    if (literal) scope.values.set(node.name.text, literal);
    const made = this.#made(value, scope);
    if (made) scope.made.set(node.name.text, made);
  }

  /** `stock = new Stock(3)` in a `beforeEach` or later. */
  #assign(node: ts.BinaryExpression, scope: Scope): void {
    if (!ts.isIdentifier(node.left)) return;
    const made = this.#made(bare(node.right), scope);
    if (!made) return;
    let outer = scope;
    while (outer.parent) outer = outer.parent;
    outer.made.set(node.left.text, made);
    scope.made.set(node.left.text, made);
  }

  #made(value: ts.Expression, scope: Scope): Receiver | undefined {
    if (!ts.isNewExpression(value) && !ts.isCallExpression(value)) return undefined;
    const made = this.#target(value, scope);
    const args = this.#args(value, scope);
    if (!made || !args || made.receiver) return undefined;
    return { path: made.path, args, calls: [], isClear: true, ...(made.root && { root: made.root }) };
  }

  #require(name: ts.BindingName, required: { readonly from: string; readonly member?: string }): void {
    const { from, member } = required;
    if (ts.isIdentifier(name)) this.#imports.set(name.text, { from, imported: member ?? 'default' });
    if (!ts.isObjectBindingPattern(name)) return;
    for (const e of name.elements) {
      const key = e.propertyName ?? e.name;
      if (ts.isIdentifier(key) && ts.isIdentifier(e.name)) this.#imports.set(e.name.text, { from, imported: key.text });
    }
  }

  /** `it.each([[…], …])(title, (a, b) => …)` and `[…].forEach((row) => …)`: the body once for each row. */
  #table(node: ts.CallExpression, scope: Scope): boolean {
    const { rows, callback } = tableOf(node);
    if (!rows || !callback) return false;
    const list = ts.isIdentifier(rows) ? lookUp(scope, rows.text) : literalValue(rows, this.#names(scope));
    if (list?.t !== 'array') return false;
    for (const row of list.items.slice(0, MAX_ROWS)) {
      const inner: Scope = { values: new Map(), made: new Map(), parent: scope, isFunction: true };
      const [first] = callback.parameters;
      const isSpread = ts.isCallExpression(node.expression) && row.t === 'array' && callback.parameters.length > 0;
      if (isSpread && row.t === 'array')
        for (const [i, p] of callback.parameters.entries()) bindNames(p.name, row.items[i], inner.values);
      else if (first) bindNames(first.name, row, inner.values);
      this.visit(callback.body, inner);
    }
    return true;
  }

  #record(node: ts.CallExpression | ts.NewExpression, scope: Scope): void {
    const target = this.#target(node, scope);
    if (!target || target.path.length === 0) return;
    const args = this.#args(node, scope);
    this.#remember(node, args, scope);
    if (!args) return;
    const names = this.#names(scope);
    const isTold = !ts.isNewExpression(node) && (target.receiver?.isClear ?? true);
    const expected = isTold
      ? (expectedByAssertion(node, names) ?? expectedByComment(node, this.#source, names))
      : undefined;
    const line = this.#source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    this.calls.push({ ...target, isNew: ts.isNewExpression(node), args, ...(expected && { expected }), line });
  }

  /** What was called on an object is part of what later calls on it meet. */
  #remember(node: ts.CallExpression | ts.NewExpression, args: readonly Value[] | undefined, scope: Scope): void {
    const [first, member, ...more] = calleePath(node.expression) ?? [];
    const made = first !== undefined && member !== undefined ? lookUpMade(scope, first) : undefined;
    if (!made || first === undefined || member === undefined) return;
    const isPlain = args !== undefined && more.length === 0 && made.calls.length < MAX_BEFORE;
    const calls = isPlain ? [...made.calls, { member, args }] : made.calls;
    let at: Scope = scope;
    while (!at.made.has(first) && !at.isFunction && at.parent) at = at.parent;
    at.made.set(first, { ...made, calls, isClear: made.isClear && isPlain });
  }

  #target(
    node: ts.CallExpression | ts.NewExpression,
    scope: Scope,
  ): Pick<CallSite, 'path' | 'root' | 'receiver'> | undefined {
    const path = calleePath(node.expression);
    const [first, ...rest] = path ?? [];
    if (path && first !== undefined) {
      const made = rest.length > 0 ? lookUpMade(scope, first) : undefined;
      if (made) return { path: rest, receiver: made };
      const root = this.#imports.get(first);
      return { path, ...(root && { root }) };
    }
    return this.#chained(node, scope);
  }

  /** `new Stock(3).take(1)` */
  #chained(node: ts.CallExpression | ts.NewExpression, scope: Scope): Pick<CallSite, 'path' | 'receiver'> | undefined {
    const callee = node.expression;
    if (!ts.isPropertyAccessExpression(callee)) return undefined;
    const owner = bare(callee.expression);
    if (!ts.isCallExpression(owner) && !ts.isNewExpression(owner)) return undefined;
    const path = calleePath(owner.expression);
    const args = path && this.#args(owner, scope);
    if (!path || !args) return undefined;
    const root = this.#imports.get(path[0] ?? '');
    return { path: [callee.name.text], receiver: { path, args, calls: [], isClear: true, ...(root && { root }) } };
  }

  #args(node: ts.CallExpression | ts.NewExpression, scope: Scope): readonly Value[] | undefined {
    const names = this.#names(scope);
    const args: Value[] = [];
    for (const arg of node.arguments ?? []) {
      const value = literalValue(arg, names);
      if (!value) return undefined;
      args.push(value);
    }
    let stubs = 0;
    return args.map((arg) => {
      if (arg.t !== 'stub') return arg;
      stubs += 1;
      return { ...arg, id: stubs - 1 };
    });
  }

  #names(scope: Scope): Names {
    return {
      valueOf: (name) => lookUp(scope, name),
      construct: (name, args) => {
        const of = this.#known.classes.get(name);
        return of && { t: 'instance', of, args };
      },
      enumMember: (name, member) => this.#known.enums.get(`${name}.${member}`),
    };
  }
}

function lookUp(scope: Scope | undefined, name: string): Value | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.values.get(name);
    if (found) return found;
  }
  return undefined;
}

function lookUpMade(scope: Scope | undefined, name: string): Receiver | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.made.get(name);
    if (found) return found;
  }
  return undefined;
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function calleePath(expression: ts.Expression): readonly string[] | undefined {
  const e = bare(expression);
  if (ts.isIdentifier(e)) return [e.text];
  if (ts.isCallExpression(e)) {
    const required = requiredModule(e);
    return required ? [] : undefined;
  }
  if (!ts.isPropertyAccessExpression(e)) return undefined;
  const owner = calleePath(e.expression);
  return owner && owner.length > 0 ? [...owner, e.name.text] : undefined;
}

function requiredModule(e: ts.Expression): { readonly from: string; readonly member?: string } | undefined {
  if (ts.isPropertyAccessExpression(e)) {
    const inner = requiredModule(bare(e.expression));
    return inner && { from: inner.from, member: e.name.text };
  }
  if (!ts.isCallExpression(e)) return undefined;
  const isRequire = ts.isIdentifier(e.expression) && e.expression.text === 'require';
  const [first] = e.arguments;
  if (!isRequire && e.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  return first && ts.isStringLiteralLike(first) ? { from: first.text } : undefined;
}

type Callback = ts.ArrowFunction | ts.FunctionExpression;

function tableOf(node: ts.CallExpression): { readonly rows?: ts.Expression; readonly callback?: Callback } {
  const last = node.arguments.at(-1);
  if (!last) return {};
  const fn = bare(last);
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return {};
  const callee = node.expression;
  if (ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression)) {
    const [rows] = callee.arguments;
    return callee.expression.name.text === 'each' && rows ? { rows: bare(rows), callback: fn } : {};
  }
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'forEach') return {};
  return { rows: bare(callee.expression), callback: fn };
}

/** Adds what the names of a pattern stand for, where it takes a value apart. */
export function bindNames(name: ts.BindingName, value: Value | undefined, values: Map<string, Value>): void {
  if (!value) return;
  if (ts.isIdentifier(name)) {
    values.set(name.text, value);
    return;
  }
  name.elements.forEach((element, i) => {
    if (!ts.isBindingElement(element)) return;
    if (ts.isArrayBindingPattern(name)) {
      bindNames(element.name, value.t === 'array' ? value.items[i] : undefined, values);
      return;
    }
    const key = propertyName((element.propertyName ?? element.name) as ts.PropertyName);
    bindNames(element.name, value.t === 'object' ? value.props.find(([n]) => n === key)?.[1] : undefined, values);
  });
}
