import type { BindingOutline } from '../../../model/outline.ts';
import { type Canonical, canonical } from './canonical.ts';
import { isRequireDeclarator } from './imports.ts';
import { isClass, isErased, isField, isFunction } from './node-kinds.ts';
import { patternNames, type Scopes } from './scopes.ts';
import { childByField, namedChildren, type SyntaxNode, stripWrappers } from './syntax.ts';
import { assignedName, memberName, type Units } from './units.ts';

/** A binding before its lines are known. */
export type BindingPart = Omit<BindingOutline, 'line' | 'endLine'>;

/** What runs when the module loads, named by what it sets: constants, tables, class fields; `<module>:N` where it sets nothing. */
export function readBindings(found: Units, scopes: Scopes): readonly BindingPart[] {
  return new Reader(found, scopes).read();
}

class Reader {
  private readonly parts: BindingPart[] = [];
  private readonly cut: ReadonlySet<SyntaxNode>;
  private readonly statements: ReadonlySet<SyntaxNode>;
  private readonly found: Units;
  private readonly scopes: Scopes;
  private bare = 0;

  constructor(found: Units, scopes: Scopes) {
    this.found = found;
    this.scopes = scopes;
    this.statements = new Set(found.statements);
    const fields = found.classes.flatMap(({ node }) => fieldsOf(node));
    this.cut = new Set([
      ...found.units.map((unit) => unit.node),
      ...found.statements,
      ...found.classes.map((c) => c.node),
      ...fields,
    ]);
  }

  read(): readonly BindingPart[] {
    for (const statement of this.found.statements) this.statement(statement);
    for (const { node, name } of this.found.classes) this.classParts(node, name);
    return this.parts.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private statement(statement: SyntaxNode): void {
    switch (statement.type) {
      case 'import_statement':
      case 'internal_module':
        return;
      case 'export_statement': {
        const inner = childByField(statement, 'declaration') ?? childByField(statement, 'value');
        if (inner === undefined || this.isElsewhere(inner)) return;
        if (inner.type.endsWith('_declaration')) {
          this.statement(inner);
          return;
        }
        this.add('default', inner);
        return;
      }
      case 'lexical_declaration':
      case 'variable_declaration':
        for (const declarator of namedChildren(statement)) this.declarator(declarator);
        return;
      case 'return_statement': {
        const value = namedChildren(statement)[0];
        if (value !== undefined && !this.isElsewhere(value)) this.add('module.exports', value);
        return;
      }
      case 'expression_statement':
        this.expression(statement);
        return;
      case 'enum_declaration':
        this.add(childByField(statement, 'name')?.text ?? '<enum>', statement);
        return;
      default:
        if (!this.isElsewhere(statement)) this.bareStatement(statement);
    }
  }

  private declarator(declarator: SyntaxNode): void {
    const value = childByField(declarator, 'value');
    const pattern = childByField(declarator, 'name');
    if (value === undefined || pattern === undefined) return;
    if (this.isElsewhere(value) || isRequireDeclarator(declarator)) return;
    for (const name of patternNames(pattern))
      this.add(name.text, value, pattern.type === 'identifier' ? value : declarator);
  }

  private expression(statement: SyntaxNode): void {
    const expression = namedChildren(statement)[0];
    if (expression === undefined || expression.type === 'string') return;
    if (expression.type !== 'assignment_expression') {
      this.bareStatement(statement);
      return;
    }
    const left = childByField(expression, 'left');
    const right = childByField(expression, 'right');
    if (left === undefined || right === undefined || this.isElsewhere(right)) return;
    this.add(assignedName(left) ?? this.nextBareName(), statement, right);
  }

  /** A loop that fills a table counts as a part of that table. */
  private bareStatement(statement: SyntaxNode): void {
    const described = this.describe(statement);
    const targets = new Set(this.assignedNames(statement));
    const names = targets.size > 0 ? [...targets] : [this.nextBareName()];
    for (const name of names) this.push(name, statement, described);
  }

  private assignedNames(node: SyntaxNode): readonly string[] {
    const target = childByField(node, 'left') ?? childByField(node, 'argument') ?? childByField(node, 'function');
    const counts = /^(augmented_)?assignment_expression$|^update_expression$|^call_expression$/.test(node.type);
    const own = counts && target !== undefined ? this.nameSet(target, node.type === 'call_expression') : undefined;
    const inner = node.children.flatMap((child) => (this.cut.has(child) ? [] : this.assignedNames(child)));
    return own === undefined ? inner : [own, ...inner];
  }

  /** `table` for `table[i]` and `table.push()`, `table.size` for that; undefined for globals and locals of the statement. */
  private nameSet(target: SyntaxNode, isCall: boolean): string | undefined {
    let root = stripWrappers(target);
    let isComputed = isCall;
    for (let object = childByField(root, 'object'); object !== undefined; object = childByField(root, 'object')) {
      const index = childByField(root, 'index');
      isComputed ||= index !== undefined && index.type !== 'string';
      root = stripWrappers(object);
    }
    if (root.type !== 'identifier' || (isCall && root === stripWrappers(target))) return undefined;
    const declaring = this.scopes.declaringNode(root.text, root);
    if (declaring === undefined || isInside(declaring, target, this.statements)) return undefined;
    return isComputed ? root.text : assignedName(target);
  }

  private classParts(node: SyntaxNode, name: string): void {
    for (const field of fieldsOf(node)) {
      const key = childByField(field, 'name') ?? childByField(field, 'property');
      const value = childByField(field, 'value');
      if (key === undefined || value === undefined || this.isElsewhere(value)) continue;
      this.push(memberName(name, key), field, this.describe(field, name));
    }
    this.push(name, node, this.describe(node, name));
  }

  private add(name: string, node: SyntaxNode, range: SyntaxNode = node): void {
    this.push(name, range, this.describe(node, name));
  }

  private push(name: string, range: SyntaxNode, described: Canonical): void {
    const { digest, references } = described;
    this.parts.push({ name, start: range.start, end: range.end, digest, references });
  }

  private describe(node: SyntaxNode, owner?: string): Canonical {
    return canonical(node, { scopes: this.scopes, cut: this.cut, owner, selfName: owner });
  }

  private nextBareName(): string {
    this.bare++;
    return `<module>:${this.bare}`;
  }

  /** True where the value is a function or class that has an entry of its own. */
  private isElsewhere(node: SyntaxNode): boolean {
    const bare = stripWrappers(node);
    if (isErased(bare)) return true;
    return (isFunction(bare) || isClass(bare)) && this.cut.has(bare);
  }
}

function fieldsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const body = childByField(node, 'body');
  return body === undefined ? [] : namedChildren(body).filter((member) => isField(member) && !isErased(member));
}

function isInside(declaring: SyntaxNode, from: SyntaxNode, statements: ReadonlySet<SyntaxNode>): boolean {
  for (let node: SyntaxNode | undefined = from; node !== undefined; node = node.parent) {
    if (node === declaring) return true;
    if (statements.has(node)) return false;
  }
  return false;
}
