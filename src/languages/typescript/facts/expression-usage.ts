import { ts } from 'ts-morph';
import type { TypeTree } from '../../declared.ts';
import { builtInArgument } from './built-in-arguments.ts';
import {
  ARITHMETIC,
  addition,
  CALLBACK_ELEMENTS,
  compare,
  EQUALITY,
  FALLBACKS,
  flow,
  hintKind,
  INSTANCES,
  imply,
  isNot,
  join,
  lastName,
  RELATIONS,
  relation,
  SAME_LIST,
} from './evidence.ts';
import { lookUp, lookUpFunction, type Scope } from './scopes.ts';
import { accessedName, bare, isFunctionWithBody, propertyName } from './syntax.ts';
import { hasUnknown, UNKNOWN } from './trees.ts';
import { type CallUse, getOrAdd, type LazyTree, lazyTree, Use } from './use.ts';

/** Reads what is declared. */
export interface DeclarationReader {
  /** Annotations, casts and type arguments. */
  readonly written: (node: ts.TypeNode) => TypeTree;
  /** What a called function of another file declares for one of its arguments. */
  readonly argumentOf?: (call: ts.CallExpression, index: number) => TypeTree;
}

const MAX_NODES = 400_000;

/** Methods that give a text and say nothing of what it is for. */
const GIVES_TEXT = /^(?:to(?:Lower|Upper)Case|trim(?:Start|End)?)$/;

/** Reads expressions for what they say of the values in them. Statements are the heir's. */
export abstract class ExpressionWalker {
  readonly parameters = new Map<ts.ParameterDeclaration, Use>();
  /** What calls of methods give. */
  readonly answers = new Map<ts.CallExpression, Use>();
  protected readonly reader: DeclarationReader;
  protected readonly constants = new Map<string, ts.ObjectLiteralExpression>();
  /** Whose `this` it is. */
  protected owner = '';
  readonly #returns = new Map<ts.Node, Use>();
  readonly #fields = new Map<string, Use>();
  #nodes = 0;

  constructor(reader: DeclarationReader) {
    this.reader = reader;
  }

  protected abstract walk(node: ts.Node, scope: Scope): void;
  protected abstract walkFunction(node: ts.FunctionLikeDeclaration, outer: Scope): void;
  protected abstract walkClass(node: ts.ClassLikeDeclaration, scope: Scope): void;

  /** An annotation in the code, read when it is asked for. */
  protected lazyType(type: ts.TypeNode): LazyTree {
    return lazyTree(() => this.reader.written(type));
  }

  /** True once the file is larger than what is worth reading. */
  protected isSpent(): boolean {
    this.#nodes += 1;
    return this.#nodes > MAX_NODES;
  }

  parameterUse(parameter: ts.ParameterDeclaration): Use {
    return getOrAdd(this.parameters, parameter, () => {
      const use = new Use();
      if (parameter.questionToken) use.optional = true;
      const { type } = parameter;
      if (type) use.written.push(lazyTree(() => knownOnly(this.reader.written(type))));
      return use;
    });
  }

  protected returnOf(node: ts.Node): Use {
    return getOrAdd(this.#returns, node, () => new Use());
  }

  /** A member of `this` in functions without an owner. */
  fieldOf(name: string): Use | undefined {
    return this.#fields.get(`.${name}`);
  }

  protected field(name: string): Use {
    return getOrAdd(this.#fields, `${this.owner}.${name}`, () => new Use());
  }

  protected condition(expression: ts.Expression, scope: Scope): void {
    const use = this.use(expression, scope);
    if (use) use.condition = true;
  }

  /** What a default or fallback value says of the place it fills. */
  protected hintFrom(expression: ts.Expression, use: Use, scope: Scope): void {
    hintKind(expression, use);
    const value = this.use(bare(expression), scope);
    if (value) flow(value, use);
  }

  /** Reads an expression; the result stands for its value, where that is one whose use is followed. */
  protected use(expression: ts.Expression, scope: Scope): Use | undefined {
    if (this.isSpent()) return undefined;
    const e = expression;
    if (ts.isParenthesizedExpression(e) || ts.isNonNullExpression(e)) return this.use(e.expression, scope);
    if (ts.isAsExpression(e) || ts.isSatisfiesExpression(e) || ts.isTypeAssertionExpression(e)) {
      const use = this.use(e.expression, scope);
      use?.written.push(this.lazyType(e.type));
      return use;
    }
    if (ts.isIdentifier(e)) return lookUp(scope, e.text);
    if (isFunctionWithBody(e)) {
      this.walkFunction(e, scope);
      return undefined;
    }
    if (ts.isPropertyAccessExpression(e) || ts.isElementAccessExpression(e)) return this.member(e, scope);
    if (ts.isCallExpression(e)) return this.call(e, scope);
    if (ts.isNewExpression(e)) return this.construct(e, scope);
    if (ts.isBinaryExpression(e)) return this.binary(e, scope);
    if (ts.isPrefixUnaryExpression(e) || ts.isPostfixUnaryExpression(e)) return this.unary(e, scope);
    if (ts.isConditionalExpression(e)) {
      this.condition(e.condition, scope);
      return join([this.use(e.whenTrue, scope), this.use(e.whenFalse, scope)]);
    }
    if (ts.isTypeOfExpression(e)) {
      const result = new Use();
      result.typeOf = this.use(e.expression, scope);
      return result;
    }
    if (ts.isAwaitExpression(e)) return this.use(e.expression, scope);
    if (ts.isYieldExpression(e)) {
      const use = e.expression && this.use(e.expression, scope);
      if (use && e.asteriskToken) use.implied.add('iterable');
      return new Use();
    }
    if (ts.isSpreadElement(e)) {
      const use = this.use(e.expression, scope);
      use?.implied.add('array');
      return undefined;
    }
    if (ts.isClassExpression(e)) {
      this.walkClass(e, scope);
      return undefined;
    }
    ts.forEachChild(e, (child) => this.walk(ts.isSpreadAssignment(child) ? child.expression : child, scope));
    return undefined;
  }

  protected member(e: ts.PropertyAccessExpression | ts.ElementAccessExpression, scope: Scope): Use | undefined {
    const name = accessedName(e);
    if (e.expression.kind === ts.SyntaxKind.ThisKeyword) return name === undefined ? undefined : this.field(name);
    const owner = this.use(e.expression, scope);
    if (ts.isElementAccessExpression(e) && name === undefined) {
      const key = this.use(e.argumentExpression, scope);
      if (key) this.keyOf(e.expression, key);
      if (key) owner?.keys.push(key);
      return owner?.element();
    }
    if (!owner || name === undefined) return undefined;
    if (ts.isPropertyAccessExpression(e) && e.questionDotToken) owner.optional = true;
    return /^\d+$/.test(name) ? owner.element() : owner.prop(name);
  }

  /** `TABLE[key]`: where the table is written out, its keys are what the key may be. */
  protected keyOf(table: ts.Expression, key: Use): void {
    const literal = ts.isIdentifier(table) ? this.constants.get(table.text) : undefined;
    const names = literal?.properties.flatMap((p) => (p.name && propertyName(p.name)) ?? []) ?? [];
    for (const name of names.slice(0, 40)) key.literals.add(name);
  }

  protected call(e: ts.CallExpression, scope: Scope): Use | undefined {
    const callee = bare(e.expression);
    if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) {
      return this.methodCall(e, callee, scope);
    }
    const args = e.arguments.map((arg) => this.use(arg, scope));
    if (ts.isIdentifier(callee)) {
      const local = lookUpFunction(scope, callee.text);
      if (local) return this.passTo(local, args, e.arguments);
      args.forEach((arg, i) => {
        imply(arg, builtInArgument(callee.text, i));
      });
      if (args.some((arg) => arg) && !lookUp(scope, callee.text)) this.declaredArguments(e, args);
    }
    if (callee.kind === ts.SyntaxKind.SuperKeyword) this.declaredArguments(e, args);
    const use = this.use(callee, scope);
    if (isFunctionWithBody(callee)) return this.passTo(callee, args, e.arguments);
    return use && this.recordCall(use.called(), e, args);
  }

  /** A function of another file says by its declaration what it is given. */
  protected declaredArguments(e: ts.CallExpression, args: readonly (Use | undefined)[]): void {
    const { argumentOf } = this.reader;
    if (!argumentOf) return;
    args.forEach((arg, i) => {
      arg?.written.push(lazyTree(() => argumentOf(e, i)));
    });
  }

  protected methodCall(
    e: ts.CallExpression,
    callee: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    scope: Scope,
  ): Use | undefined {
    const name = accessedName(callee);
    const owner = callee.expression;
    const args = e.arguments.map((arg) => this.use(arg, scope));
    args.forEach((arg, i) => {
      imply(arg, builtInArgument(`.${name ?? ''}`, i));
    });
    if (owner.getText() === 'Array' && name === 'isArray') args[0]?.tested.add('array');
    if (ts.isIdentifier(owner) && !lookUp(scope, owner.text)) {
      args.forEach((arg, i) => {
        imply(arg, builtInArgument(`${owner.text}.${name ?? ''}`, i));
      });
    }
    if (ts.isRegularExpressionLiteral(owner) || /regexp?$|pattern$|^re$|^rx$/i.test(lastName(owner))) {
      if (name === 'test' || name === 'exec') args[0]?.implied.add('string');
    }
    if (owner.kind === ts.SyntaxKind.ThisKeyword && name !== undefined) {
      return this.recordCall(this.field(name).called(), e, args);
    }
    const use = this.use(owner, scope);
    const local = ts.isIdentifier(owner) && (name === 'call' || name === 'apply') && lookUpFunction(scope, owner.text);
    if (local)
      return name === 'call' ? this.passTo(local, args.slice(1), e.arguments.slice(1)) : this.passTo(local, [], []);
    if (name === undefined) return undefined;
    if (!use || name === 'json') return getOrAdd(this.answers, e, () => new Use());
    if (callee.questionDotToken) use.optional = true;
    if (name === 'call') return this.recordCall(use.called(), e, args.slice(1));
    if (name === 'apply') {
      use.called();
      return use.called().result;
    }
    this.bindCallback(use, name, e.arguments, scope);
    const result = this.recordCall(use.method(name), e, args);
    this.answers.set(e, result);
    if (GIVES_TEXT.test(name)) result.implied.add('string');
    if (SAME_LIST.has(name)) return use;
    return result;
  }

  protected recordCall(call: CallUse, e: ts.CallExpression, args: readonly (Use | undefined)[]): Use {
    call.arity = Math.max(call.arity, args.length);
    for (const type of e.typeArguments ?? []) {
      if (e.typeArguments?.length === 1) call.result.written.push(this.lazyType(type));
    }
    e.arguments.forEach((arg, i) => {
      call.args[i] ??= new Use();
      const node = bare(arg);
      const made = call.args[i];
      if (isFunctionWithBody(node)) this.describeFunction(node, made);
      else if (args[i]) flow(made, args[i]);
      else hintKind(arg, made);
    });
    return call.result;
  }

  /** The use of a function that the code passes on: callers get a function of these parameters. */
  protected describeFunction(node: ts.FunctionLikeDeclaration, use: Use): void {
    const call = use.called();
    call.arity = Math.max(call.arity, node.parameters.length);
    node.parameters.forEach((parameter, i) => {
      call.args[i] ??= new Use();
      flow(call.args[i], this.parameterUse(parameter));
    });
  }

  /** `list.map((item) => …)`: the callback's parameter is an element of the list. */
  protected bindCallback(use: Use, method: string, args: ts.NodeArray<ts.Expression>, scope: Scope): void {
    const places = CALLBACK_ELEMENTS.get(method);
    const first = args[0] && bare(args[0]);
    if (!places || !first) return;
    const callback = ts.isIdentifier(first) ? lookUpFunction(scope, first.text) : first;
    if (!callback || !isFunctionWithBody(callback)) return;
    for (const place of places) {
      const parameter = callback.parameters[place];
      if (parameter) flow(use.element(), this.parameterUse(parameter));
    }
    if (method === 'map') flow(this.returnOf(callback), use.method('map').result.element());
  }

  protected passTo(node: ts.Node, args: readonly (Use | undefined)[], texts: readonly ts.Expression[]): Use {
    if (isFunctionWithBody(node)) {
      texts.forEach((text, i) => {
        const parameter = node.parameters[i];
        if (!parameter || parameter.dotDotDotToken) return;
        const arg = args[i];
        if (arg) flow(arg, this.parameterUse(parameter));
        else if (!parameter.type) hintKind(text, this.parameterUse(parameter));
      });
    }
    return this.returnOf(node);
  }

  protected construct(e: ts.NewExpression, scope: Scope): Use | undefined {
    const args = (e.arguments ?? []).map((arg) => this.use(arg, scope));
    if (!ts.isIdentifier(e.expression)) {
      this.use(e.expression, scope);
      return undefined;
    }
    const name = e.expression.text;
    const local = lookUpFunction(scope, name);
    if (local) this.passTo(local, args, e.arguments ?? []);
    args.forEach((arg, i) => {
      if (!local) imply(arg, builtInArgument(`new ${name}`, i));
    });
    return undefined;
  }

  protected unary(e: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, scope: Scope): Use | undefined {
    const use = this.use(e.operand, scope);
    if (isNot(e)) {
      if (use) use.condition = true;
      return undefined;
    }
    use?.implied.add('number');
    return undefined;
  }

  protected binary(e: ts.BinaryExpression, scope: Scope): Use | undefined {
    const operator = e.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken) return this.assign(e, scope);
    if (FALLBACKS.has(operator)) {
      const left = this.use(e.left, scope);
      if (left && operator !== ts.SyntaxKind.AmpersandAmpersandToken) {
        left.optional = true;
        this.hintFrom(e.right, left, scope);
        return join([left, ts.isIdentifier(e.right) ? lookUp(scope, e.right.text) : undefined]);
      }
      if (left && operator === ts.SyntaxKind.AmpersandAmpersandToken) left.condition = true;
      return join([this.use(e.right, scope)]);
    }
    const left = this.use(e.left, scope);
    const right = this.use(e.right, scope);
    if (EQUALITY.has(operator)) {
      if (left) compare(left, e.right);
      if (right) compare(right, e.left);
    } else if (operator === ts.SyntaxKind.InKeyword) {
      if (right && ts.isStringLiteralLike(e.left)) right.prop(e.left.text).optional = true;
      left?.implied.add('string');
    } else if (operator === ts.SyntaxKind.InstanceOfKeyword) {
      const kind = ts.isIdentifier(e.right) ? INSTANCES.get(e.right.text) : undefined;
      if (kind) left?.tested.add(kind);
    } else if (operator === ts.SyntaxKind.CommaToken) {
      return right;
    } else if (ARITHMETIC.has(operator)) {
      left?.implied.add('number');
      right?.implied.add('number');
    } else if (operator === ts.SyntaxKind.PlusToken || operator === ts.SyntaxKind.PlusEqualsToken) {
      addition(left, e.right);
      addition(right, e.left);
    } else if (RELATIONS.has(operator)) {
      relation(left, e.right);
      relation(right, e.left);
    }
    return undefined;
  }

  protected assign(e: ts.BinaryExpression, scope: Scope): Use | undefined {
    const value = this.use(e.right, scope);
    if (ts.isIdentifier(e.left)) {
      const target = lookUp(scope, e.left.text);
      if (value && target && value !== target) flow(value, target);
      return value ?? target;
    }
    const target = this.use(e.left, scope);
    if (value && target && e.left.getText().startsWith('this')) flow(value, target);
    return value;
  }
}

/** What is declared only in part says less than what the code does with it. */
function knownOnly(tree: TypeTree): TypeTree {
  return hasUnknown(tree) ? UNKNOWN : tree;
}
