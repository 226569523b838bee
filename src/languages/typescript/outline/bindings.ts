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
  private readonly found: Units;
  private readonly scopes: Scopes;
  private bare = 0;

  constructor(found: Units, scopes: Scopes) {
    this.found = found;
    this.scopes = scopes;
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
    const described = this.describe(statement, statement);
    const targets = new Set(this.assignedRoots(statement));
    const names = targets.size > 0 ? [...targets] : [this.nextBareName()];
    for (const name of names) this.push(name, statement, described);
  }

  private assignedRoots(node: SyntaxNode): readonly string[] {
    if (this.isElsewhere(node) && !this.found.statements.includes(node)) return [];
    const target =
      childByField(node, 'left') ?? childByField(node, 'argument') ?? childByField(node, 'function') ?? undefined;
    const counts = /^(augmented_)?assignment_expression$|^update_expression$|^call_expression$/.test(node.type);
    const own = counts && target !== undefined ? this.rootOf(target) : undefined;
    const inner = node.children.flatMap((child) => (this.cut.has(child) ? [] : this.assignedRoots(child)));
    return own === undefined ? inner : [own, ...inner];
  }

  /** The module's own name at the left end of `table[i]`, `table.push`; undefined for globals and locals of the statement. */
  private rootOf(target: SyntaxNode): string | undefined {
    let node = stripWrappers(target);
    const isPlain = node.type === 'identifier';
    for (let next = childByField(node, 'object'); next !== undefined; next = childByField(node, 'object')) {
      node = stripWrappers(next);
    }
    if (node.type !== 'identifier' || (isPlain && target.parent?.type === 'call_expression')) return undefined;
    const declaring = this.scopes.declaringNode(node.text, node);
    const isModuleLevel = declaring !== undefined && !isInside(declaring, target, this.found.statements);
    return isModuleLevel ? node.text : undefined;
  }

  private classParts(node: SyntaxNode, name: string): void {
    for (const field of fieldsOf(node)) {
      const key = childByField(field, 'name') ?? childByField(field, 'property');
      const value = childByField(field, 'value');
      if (key === undefined || value === undefined || this.isElsewhere(value)) continue;
      this.push(memberName(name, key), field, this.describe(field, field, name));
    }
    this.push(name, node, this.describe(node, node, name));
  }

  private add(name: string, node: SyntaxNode, range: SyntaxNode = node): void {
    this.push(name, range, this.describe(node, range, name));
  }

  private push(name: string, range: SyntaxNode, described: Canonical): void {
    const { digest, references } = described;
    this.parts.push({ name, start: range.start, end: range.end, digest, references });
  }

  private describe(node: SyntaxNode, _range: SyntaxNode, owner?: string): Canonical {
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

function isInside(declaring: SyntaxNode, from: SyntaxNode, statements: readonly SyntaxNode[]): boolean {
  for (let node: SyntaxNode | undefined = from; node !== undefined; node = node.parent) {
    if (node === declaring) return true;
    if (statements.includes(node)) return false;
  }
  return false;
}
