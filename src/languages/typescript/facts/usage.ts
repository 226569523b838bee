import { ts } from 'ts-morph';
import { compare, flow, ownerOf } from './evidence.ts';
import { type DeclarationReader, ExpressionWalker } from './expression-usage.ts';
import { FUNCTION_NAME } from './function-name.ts';
import { functionScope, newScope, type Scope } from './scopes.ts';
import { bare, isFunctionWithBody, propertyName } from './syntax.ts';
import { Use } from './use.ts';

/** How the functions of one file use their parameters. */
export interface Usage {
  /** Undefined for parameters of functions without a body. */
  ofParameter(parameter: ts.ParameterDeclaration): Use | undefined;
  /** Of a member of `this` in functions that stand in no class. */
  ofField(name: string): Use | undefined;
  /** Of what the call of a method gives. */
  ofAnswer(call: ts.CallExpression): Use | undefined;
}

/**
 * Reads a file once for what its code does with parameters: members, operators, comparisons, calls, built-ins.
 * Values are followed through aliases, defaults, destructuring, fields of `this` and calls between functions of the file.
 */
export function readUsage(file: ts.SourceFile, reader: DeclarationReader): Usage {
  const walker = new FileWalker(reader);
  walker.walkFile(file);
  return {
    ofParameter: (parameter) => walker.parameters.get(parameter),
    ofField: (name) => walker.fieldOf(name),
    ofAnswer: (call) => walker.answers.get(call),
  };
}

class FileWalker extends ExpressionWalker {
  #function: ts.Node | undefined;

  walkFile(file: ts.SourceFile): void {
    this.#block(file.statements, newScope(undefined));
  }

  #block(statements: readonly ts.Node[], scope: Scope): void {
    for (const statement of statements) this.#hoist(statement, scope);
    for (const statement of statements) this.walk(statement, scope);
  }

  #hoist(node: ts.Node, scope: Scope): void {
    if (ts.isFunctionDeclaration(node) && node.name && node.body) scope.functions.set(node.name.text, node);
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) continue;
      const value = bare(initializer);
      if (isFunctionWithBody(value)) scope.functions.set(name.text, value);
      if (ts.isObjectLiteralExpression(value)) this.constants.set(name.text, value);
    }
  }

  /** Statements and everything below them; expressions go to `#use`. */
  protected override walk(node: ts.Node, scope: Scope): void {
    if (this.isSpent()) return;
    if (isFunctionWithBody(node)) this.walkFunction(node, scope);
    else if (ts.isVariableDeclaration(node)) this.#declare(node, scope);
    else if (ts.isBlock(node)) this.#block(node.statements, newScope(scope, true));
    else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) this.#loop(node, scope);
    else if (ts.isReturnStatement(node)) this.#return(node, scope);
    else if (ts.isSwitchStatement(node)) this.#switch(node, scope);
    else if (ts.isClassLike(node)) this.walkClass(node, scope);
    else if (ts.isExpression(node)) this.use(node, scope);
    else if (!ts.isTypeNode(node)) this.#walkParts(node, scope);
  }

  #walkParts(node: ts.Node, scope: Scope): void {
    const isTest = ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node);
    const test = isTest ? node.expression : ts.isForStatement(node) ? node.condition : undefined;
    if (test) this.condition(test, scope);
    ts.forEachChild(node, (child) => {
      if (child !== test) this.walk(child, scope);
    });
  }

  protected override walkClass(node: ts.ClassLikeDeclaration, scope: Scope): void {
    const before = this.owner;
    this.owner = `${node.name?.text ?? ''}@${node.pos}`;
    for (const member of node.members) {
      if (ts.isPropertyDeclaration(member) && member.initializer) {
        const value = this.use(member.initializer, scope);
        const name = propertyName(member.name);
        if (value && name !== undefined) flow(value, this.field(name));
      } else this.walk(member, scope);
    }
    this.owner = before;
  }

  protected override walkFunction(node: ts.FunctionLikeDeclaration, outer: Scope): void {
    const scope = newScope(outer);
    const before = this.#function;
    const owner = this.owner;
    this.#function = node;
    this.owner = ownerOf(node) ?? owner;
    for (const parameter of node.parameters) {
      const use = this.parameterUse(parameter);
      use.namedFunction ||= ts.isIdentifier(parameter.name) && FUNCTION_NAME.test(parameter.name.text);
      this.#bind(parameter.name, use, scope);
      if (parameter.initializer) {
        use.optional = true;
        this.hintFrom(parameter.initializer, use, scope);
      }
      if (ts.isParameterPropertyDeclaration(parameter, node) && ts.isIdentifier(parameter.name)) {
        flow(use, this.field(parameter.name.text));
      }
    }
    if (node.body && ts.isBlock(node.body)) this.#block(node.body.statements, scope);
    else if (node.body) this.#result(node.body as ts.Expression, scope);
    this.#function = before;
    this.owner = owner;
  }

  #bind(name: ts.BindingName, use: Use, scope: Scope): void {
    if (ts.isIdentifier(name)) {
      scope.names.set(name.text, use);
      return;
    }
    name.elements.forEach((element, i) => {
      if (!ts.isBindingElement(element)) return;
      const key = element.propertyName ?? element.name;
      let part: Use;
      if (ts.isArrayBindingPattern(name)) part = element.dotDotDotToken ? new Use() : use.item(i);
      else if (element.dotDotDotToken) part = use;
      else part = ts.isIdentifier(key) || ts.isStringLiteralLike(key) ? use.prop(key.text) : new Use();
      if (element.initializer) {
        part.optional = true;
        this.hintFrom(element.initializer, part, scope);
      }
      this.#bind(element.name, part, scope);
    });
    if (ts.isObjectBindingPattern(name) && name.elements.length === 0) use.implied.add('object');
  }

  #declare(node: ts.VariableDeclaration, here: Scope): void {
    const isVar = ts.isVariableDeclarationList(node.parent) && (node.parent.flags & ts.NodeFlags.BlockScoped) === 0;
    const scope = isVar ? functionScope(here) : here;
    if (node.initializer && isRequired(node.initializer)) return; // like an import: no value of this file
    const value = node.initializer && this.use(node.initializer, scope);
    if (value && node.type && ts.isIdentifier(node.name)) value.written.push(this.lazyType(node.type));
    if (value) this.#bind(node.name, value, scope);
    else if (ts.isIdentifier(node.name)) scope.names.set(node.name.text, new Use());
    else this.#bind(node.name, new Use(), scope);
  }

  #loop(node: ts.ForOfStatement | ts.ForInStatement, scope: Scope): void {
    const source = this.use(node.expression, scope);
    const inner = newScope(scope, true);
    const item = ts.isForOfStatement(node) && source ? source.element() : new Use();
    if (source && ts.isForOfStatement(node)) source.implied.add(node.awaitModifier ? 'iterable' : 'array');
    if (source && ts.isForInStatement(node)) source.implied.add('object');
    if (ts.isVariableDeclarationList(node.initializer)) {
      for (const d of node.initializer.declarations) this.#bind(d.name, item, inner);
    }
    this.walk(node.statement, inner);
  }

  #return(node: ts.ReturnStatement, scope: Scope): void {
    if (node.expression) this.#result(node.expression, scope);
  }

  #result(expression: ts.Expression, scope: Scope): void {
    const value = this.use(expression, scope);
    if (value && this.#function) flow(value, this.returnOf(this.#function));
  }

  #switch(node: ts.SwitchStatement, scope: Scope): void {
    const subject = this.use(node.expression, scope);
    for (const clause of node.caseBlock.clauses) {
      if (ts.isCaseClause(clause)) {
        if (subject) compare(subject, clause.expression);
        this.use(clause.expression, scope);
      }
      this.#block(clause.statements, newScope(scope, true));
    }
  }
}

/** `require('x')`, and a member of it. */
function isRequired(expression: ts.Expression): boolean {
  const e = bare(expression);
  if (ts.isPropertyAccessExpression(e)) return isRequired(e.expression);
  return ts.isCallExpression(e) && ts.isIdentifier(e.expression) && e.expression.text === 'require';
}
