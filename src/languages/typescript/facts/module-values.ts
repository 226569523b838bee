import { ts } from 'ts-morph';
import { inheritedFrom, membersOf } from './inherited.ts';
import {
  accessedName,
  bare,
  type FunctionNode,
  hasModifier,
  isFunctionWithBody,
  isOpenMember,
  isStatic,
  propertyName,
} from './syntax.ts';

/** Something that a module makes while it loads, as far as its text tells. */
export interface ModuleValue {
  readonly kind: 'function' | 'class' | 'object' | 'instance' | 'value';
  /** The function, class, object literal or other expression that it comes from. */
  readonly node: ts.Node;
  /** Its own properties: keys of an object, statics of a class, what was hung on a function. */
  readonly props: Map<string, ModuleValue>;
  /** What `new` gives: methods set on the prototype. */
  readonly proto: Map<string, ModuleValue>;
  /** Accessors that were defined on it: the functions that get. */
  readonly getters: Map<string, FunctionNode>;
  /** True for what `Object.create` made of a prototype: other objects are to inherit from it. */
  isPrototype?: true;
  /** For the result of a call that is not followed, `wrap(fn)`: the function given to it. For an instance: its class. */
  readonly of?: ModuleValue;
}

/** An exported value with the path by which importers reach it: `default`, `parse`, `helpers.round`. */
export interface ExportedValue {
  readonly path: string;
  readonly value: ModuleValue;
}

interface Scope {
  readonly names: Map<string, ModuleValue>;
  readonly parent: Scope | undefined;
}

const MAX_CALL_DEPTH = 8;
const MAX_STEPS = 20_000;
const MAX_PATH = 3;
const MAX_EXPORTS = 400;

/**
 * The exported values of a file, read from its text alone: ES modules, `module.exports`, `exports.x`, UMD wrappers,
 * functions with properties, constructors with prototypes. Calls at module level are followed into functions of the
 * same file, a few levels deep.
 */
export function exportedValues(file: ts.SourceFile): readonly ExportedValue[] {
  const reader = new ModuleReader();
  reader.readFile(file);
  return exportPaths(reader);
}

class ModuleReader {
  readonly named = new Map<string, ModuleValue>();
  readonly commonJs = newValue('object', undefined);
  readonly #moduleObject = newValue('object', undefined);
  readonly #byNode = new Map<ts.Node, ModuleValue>();
  #steps = 0;

  readFile(file: ts.SourceFile): void {
    this.#moduleObject.props.set('exports', this.commonJs);
    const scope: Scope = { names: new Map(), parent: undefined };
    scope.names.set('module', this.#moduleObject);
    scope.names.set('exports', this.commonJs);
    this.#run(file.statements, scope, 0);
    this.#readExports(file, scope);
  }

  /** What `module.exports` is in the end. */
  get moduleExports(): ModuleValue {
    return this.#moduleObject.props.get('exports') ?? this.commonJs;
  }

  #readExports(file: ts.SourceFile, scope: Scope): void {
    for (const statement of file.statements) {
      if (ts.isExportAssignment(statement)) {
        const value = this.#evaluate(statement.expression, scope, 0);
        if (statement.isExportEquals) this.#moduleObject.props.set('exports', value);
        else this.named.set('default', value);
      } else if (ts.isExportDeclaration(statement)) {
        if (statement.moduleSpecifier || statement.isTypeOnly) continue;
        if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
        for (const element of statement.exportClause.elements) {
          const value = lookUp(scope, (element.propertyName ?? element.name).text);
          if (value && !element.isTypeOnly) this.named.set(element.name.text, value);
        }
      } else if (hasModifier(statement, ts.SyntaxKind.ExportKeyword)) {
        this.#readExportedDeclaration(statement, scope);
      }
    }
  }

  #readExportedDeclaration(statement: ts.Statement, scope: Scope): void {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
      const name = isDefault ? 'default' : statement.name?.text;
      if (name) this.named.set(name, this.#evaluateNode(statement));
    }
    if (ts.isVariableStatement(statement)) {
      for (const name of statement.declarationList.declarations.flatMap((d) => boundNames(d.name))) {
        const value = lookUp(scope, name);
        if (value) this.named.set(name, value);
      }
    }
  }

  /** Runs statements for what they define; returns what a `return` gives. */
  #run(statements: readonly ts.Statement[], scope: Scope, depth: number): ModuleValue | undefined {
    for (const statement of statements) {
      if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
        if (ts.isFunctionDeclaration(statement) && !statement.body) continue;
        scope.names.set(statement.name.text, this.#evaluateNode(statement));
      }
    }
    let returned: ModuleValue | undefined;
    for (const statement of statements) {
      this.#steps += 1;
      if (this.#steps > MAX_STEPS) return returned;
      returned ??= this.#runStatement(statement, scope, depth);
    }
    return returned;
  }

  #runStatement(statement: ts.Statement, scope: Scope, depth: number): ModuleValue | undefined {
    if (ts.isVariableStatement(statement)) {
      for (const d of statement.declarationList.declarations) this.#declare(d, scope, depth);
      return undefined;
    }
    if (ts.isExpressionStatement(statement)) {
      this.#evaluate(statement.expression, scope, depth);
      return undefined;
    }
    if (ts.isReturnStatement(statement)) {
      return statement.expression && this.#evaluate(statement.expression, scope, depth);
    }
    if (ts.isBlock(statement)) return this.#run(statement.statements, scope, depth);
    if (ts.isIfStatement(statement)) {
      const then = this.#run([statement.thenStatement], scope, depth);
      const otherwise = statement.elseStatement && this.#run([statement.elseStatement], scope, depth);
      return then ?? otherwise;
    }
    if (ts.isTryStatement(statement)) return this.#run(statement.tryBlock.statements, scope, depth);
    return undefined;
  }

  #declare(declaration: ts.VariableDeclaration, scope: Scope, depth: number): void {
    if (!declaration.initializer) return;
    const value = this.#evaluate(declaration.initializer, scope, depth);
    if (ts.isIdentifier(declaration.name)) {
      scope.names.set(declaration.name.text, value);
    } else if (ts.isObjectBindingPattern(declaration.name)) {
      for (const element of declaration.name.elements) {
        const key = element.propertyName ?? element.name;
        const part = ts.isIdentifier(key) ? value.props.get(key.text) : undefined;
        if (part && ts.isIdentifier(element.name)) scope.names.set(element.name.text, part);
      }
    }
  }

  #evaluate(expression: ts.Expression, scope: Scope, depth: number): ModuleValue {
    const e = bare(expression);
    if (ts.isFunctionExpression(e) || ts.isArrowFunction(e) || ts.isClassExpression(e)) return this.#evaluateNode(e);
    if (ts.isIdentifier(e)) return lookUp(scope, e.text) ?? newValue('value', e);
    if (ts.isObjectLiteralExpression(e)) return this.#evaluateObject(e, scope, depth);
    if (ts.isPropertyAccessExpression(e) || ts.isElementAccessExpression(e)) {
      const name = accessedName(e);
      const owner = this.#evaluate(e.expression, scope, depth);
      if (name === 'prototype' && owner.kind === 'function') return { ...owner, kind: 'object', props: owner.proto };
      return (name !== undefined && owner.props.get(name)) || newValue('value', e);
    }
    if (ts.isBinaryExpression(e)) return this.#evaluateBinary(e, scope, depth);
    if (ts.isConditionalExpression(e)) {
      const yes = this.#evaluate(e.whenTrue, scope, depth);
      const no = this.#evaluate(e.whenFalse, scope, depth);
      if (yes.kind === 'value') return no;
      return no.kind === 'value' || yes.of ? yes : { ...yes, of: no };
    }
    if (ts.isCallExpression(e)) return this.#evaluateCall(e, scope, depth);
    if (ts.isNewExpression(e)) return this.#evaluateNew(e, scope, depth);
    if (ts.isPrefixUnaryExpression(e) || ts.isVoidExpression(e) || ts.isAwaitExpression(e)) {
      this.#evaluate(ts.isPrefixUnaryExpression(e) ? e.operand : e.expression, scope, depth);
    }
    return newValue('value', e);
  }

  #evaluateNode(node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration): ModuleValue {
    const known = this.#byNode.get(node);
    if (known) return known;
    const value = newValue(ts.isClassLike(node) ? 'class' : 'function', node);
    this.#byNode.set(node, value);
    return value;
  }

  #evaluateObject(e: ts.ObjectLiteralExpression, scope: Scope, depth: number): ModuleValue {
    const known = this.#byNode.get(e);
    if (known) return known;
    const object = newValue('object', e);
    this.#byNode.set(e, object);
    for (const property of e.properties) {
      if (ts.isSpreadAssignment(property)) {
        const from = this.#evaluate(property.expression, scope, depth);
        for (const [key, value] of from.props) object.props.set(key, value);
        continue;
      }
      const key = propertyName(property.name);
      if (key === undefined) continue;
      if (ts.isPropertyAssignment(property)) {
        object.props.set(key, this.#evaluate(property.initializer, scope, depth));
      } else if (ts.isShorthandPropertyAssignment(property)) {
        object.props.set(key, lookUp(scope, key) ?? newValue('value', property));
      } else if (ts.isMethodDeclaration(property)) {
        object.props.set(key, this.#evaluateNode(property));
      } else if (ts.isGetAccessorDeclaration(property) && isFunctionWithBody(property)) {
        object.getters.set(key, property);
      } else if (!ts.isSetAccessorDeclaration(property)) {
        object.props.set(key, newValue('value', property));
      }
    }
    return object;
  }

  #evaluateBinary(e: ts.BinaryExpression, scope: Scope, depth: number): ModuleValue {
    const operator = e.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken) {
      const value = this.#evaluate(e.right, scope, depth);
      this.#assign(e.left, value, scope, depth);
      return value;
    }
    const left = this.#evaluate(e.left, scope, depth);
    const right = this.#evaluate(e.right, scope, depth);
    if (operator === ts.SyntaxKind.CommaToken || operator === ts.SyntaxKind.AmpersandAmpersandToken) return right;
    return left.kind === 'value' ? right : left;
  }

  #assign(target: ts.Expression, value: ModuleValue, scope: Scope, depth: number): void {
    if (ts.isIdentifier(target)) {
      scopeOf(scope, target.text).names.set(target.text, value);
      return;
    }
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) return;
    const name = accessedName(target);
    if (name === undefined) return;
    const owner = this.#evaluate(target.expression, scope, depth);
    if (name === 'prototype') {
      for (const [key, member] of value.kind === 'instance' ? value.proto : value.props) owner.proto.set(key, member);
    } else {
      owner.props.set(name, value);
    }
  }

  #evaluateCall(e: ts.CallExpression, scope: Scope, depth: number): ModuleValue {
    const builtIn = this.#evaluateObjectCall(e, scope, depth);
    if (builtIn) return builtIn;
    let callee = bare(e.expression);
    let args: readonly ts.Expression[] = e.arguments;
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'call') {
      callee = bare(callee.expression);
      args = args.slice(1);
    }
    const target = this.#evaluate(callee, scope, depth);
    const node = target.node;
    if (depth >= MAX_CALL_DEPTH || !isFunctionWithBody(node)) {
      const given = args.map((arg) => this.#evaluate(arg, scope, depth)).find((arg) => arg.kind === 'function');
      return given ? { ...newValue('value', e), of: given } : newValue('value', e);
    }
    const inner: Scope = { names: new Map(), parent: scope };
    node.parameters.forEach((parameter, i) => {
      const arg = args[i];
      if (arg && ts.isIdentifier(parameter.name)) {
        inner.names.set(parameter.name.text, this.#evaluate(arg, scope, depth));
      }
    });
    const body = node.body;
    if (!body) return newValue('value', e);
    const result = ts.isBlock(body)
      ? this.#run(body.statements, inner, depth + 1)
      : this.#evaluate(body, inner, depth + 1);
    return result && result.kind !== 'value' ? result : newValue('value', e);
  }

  /** `Object.assign`, `Object.freeze`, `Object.defineProperty`. */
  #evaluateObjectCall(e: ts.CallExpression, scope: Scope, depth: number): ModuleValue | undefined {
    const callee = e.expression;
    if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return undefined;
    const [first, second, third] = e.arguments;
    if (callee.expression.text !== 'Object' || !first) return undefined;
    const target = this.#evaluate(first, scope, depth);
    if (callee.name.text === 'assign') {
      for (const source of e.arguments.slice(1)) {
        for (const [key, value] of this.#evaluate(source, scope, depth).props) target.props.set(key, value);
      }
    }
    if (callee.name.text === 'defineProperty' && second && third) {
      const { node: name } = this.#evaluate(second, scope, depth);
      const value = this.#described(third, 'value', scope, depth);
      const get = this.#described(third, 'get', scope, depth)?.node;
      const isNamed = ts.isStringLiteralLike(name) && !name.text.startsWith('__');
      if (isNamed && value) target.props.set(name.text, value);
      if (isNamed && get && isFunctionWithBody(get)) target.getters.set(name.text, get);
    }
    if (callee.name.text === 'create' && /\bprototype$/.test(first.getText())) target.isPrototype = true;
    return ['assign', 'freeze', 'seal', 'defineProperty', 'create'].includes(callee.name.text) ? target : undefined;
  }

  /** What a descriptor says: a helper that defines properties has another one in each call. */
  #described(descriptor: ts.Expression, name: string, scope: Scope, depth: number): ModuleValue | undefined {
    const e = bare(descriptor);
    const property = ts.isObjectLiteralExpression(e)
      ? e.properties.find((one) => one.name && propertyName(one.name) === name)
      : undefined;
    if (property && ts.isPropertyAssignment(property)) return this.#evaluate(property.initializer, scope, depth);
    if (property && ts.isShorthandPropertyAssignment(property)) return lookUp(scope, name);
    return this.#evaluate(e, scope, depth).props.get(name);
  }

  #evaluateNew(e: ts.NewExpression, scope: Scope, depth: number): ModuleValue {
    const made = this.#evaluate(e.expression, scope, depth);
    if (made.kind === 'value') return newValue('value', e);
    const proto = new Map(made.proto);
    const props = new Map<string, ModuleValue>();
    for (const member of ts.isClassLike(made.node) ? made.node.members : []) {
      const name = member.name && propertyName(member.name);
      if (!name || !isOpenMember(member) || isStatic(member)) continue;
      if (ts.isMethodDeclaration(member) && member.body) proto.set(name, this.#evaluateNode(member));
      const value = ts.isPropertyDeclaration(member) && member.initializer && bare(member.initializer);
      if (value && isFunctionWithBody(value)) props.set(name, this.#evaluateNode(value));
    }
    return { kind: 'instance', node: e, props, proto, getters: new Map(), of: made };
  }
}

function exportPaths(reader: ModuleReader): readonly ExportedValue[] {
  const found: ExportedValue[] = [];
  const seen = new Set<ModuleValue>();
  const queue: { path: string; value: ModuleValue; depth: number }[] = [];
  const named = [...reader.named].sort(([a], [b]) => Number(a === 'default') - Number(b === 'default'));
  for (const [path, value] of named) queue.push({ path, value, depth: 1 });
  const common = reader.moduleExports;
  if (common.kind !== 'object') queue.push({ path: 'default', value: common, depth: 1 });
  else if (inheritedFrom(common).length > 0) found.push({ path: 'default', value: common });
  const roots = common === reader.commonJs ? [common] : [common, reader.commonJs];
  for (const root of roots) {
    seen.add(root);
    for (const [path, value] of membersOf(root)) {
      if (path !== '__esModule') queue.push({ path, value, depth: 1 });
    }
  }
  if (common.kind !== 'object') seen.delete(common);
  for (let at = 0; at < queue.length && found.length < MAX_EXPORTS; at += 1) {
    const item = queue[at];
    if (!item || seen.has(item.value)) continue;
    seen.add(item.value);
    if (item.value.kind === 'instance' && item.value.of && seen.has(item.value.of)) continue;
    if (item.value.kind !== 'object') found.push({ path: item.path, value: item.value });
    if (item.depth >= MAX_PATH) continue;
    const base = item.path === 'default' && common === item.value ? '' : `${item.path}.`;
    for (const [key, value] of membersOf(item.value))
      queue.push({ path: `${base}${key}`, value, depth: item.depth + 1 });
    const isWhole = item.value.props.size === 0 || inheritedFrom(item.value).length > 0;
    if (item.value.kind === 'object' && isWhole) found.push({ path: item.path, value: item.value });
  }
  return found;
}

function newValue(kind: ModuleValue['kind'], node: ts.Node | undefined): ModuleValue {
  return {
    kind,
    node: node ?? ts.factory.createIdentifier('exports'),
    props: new Map(),
    proto: new Map(),
    getters: new Map(),
  };
}

function lookUp(scope: Scope | undefined, name: string): ModuleValue | undefined {
  for (let at = scope; at; at = at.parent) {
    const found = at.names.get(name);
    if (found) return found;
  }
  return undefined;
}

function scopeOf(scope: Scope, name: string): Scope {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.names.has(name)) return at;
  return scope;
}

function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}
