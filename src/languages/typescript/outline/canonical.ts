import { createHash } from 'node:crypto';
import { jsxText, numberValue, stringValue } from './literals.ts';
import { Names } from './names.ts';
import { isClass, isErased, isField, isFunction } from './node-kinds.ts';
import type { Scopes } from './scopes.ts';
import { childByField, hasToken, isComment, namedChildren, type SyntaxNode, stripWrappers } from './syntax.ts';

/** A piece of code reduced to what it means. */
export interface Canonical {
  /** Hash of shape and references. */
  readonly digest: string;
  /** Hash in which outer names stand as their place in `references`: equal where only names of others differ. */
  readonly shape: string;
  /** Outer names and members of `this` (as `Owner.member`) in the order of their first use, then `X.member` for members of outer names. */
  readonly references: readonly string[];
}

export interface CanonicalOptions {
  readonly scopes: Scopes;
  /** The name by which the code calls itself, which a rename changes. */
  readonly selfName?: string | undefined;
  /** The class or object whose member it is; `this.x` then counts as a use of `Owner.x`. */
  readonly owner?: string | undefined;
  /** Nodes that are described elsewhere and left out here. */
  readonly cut?: ReadonlySet<SyntaxNode>;
}

/**
 * Reduces code to its tree without comments, formatting, redundant parentheses, quotes, types, its own name and the names of its
 * locals (which become numbers by scope), so that equal results mean equal behaviour.
 */
export function canonical(unit: SyntaxNode, options: CanonicalOptions): Canonical {
  const writer = new Writer(unit, options);
  writer.write(unit);
  const names = writer.names.outer;
  const shape = hash(writer.out.join(' '));
  // The class may be renamed: what is its own counts by `this`.
  const own = `${options.owner ?? ''}.`;
  const meant = names.map((name) => (own.length > 1 && name.startsWith(own) ? `this.${name.slice(own.length)}` : name));
  return { digest: hash(`${shape} ${meant.join(' ')}`), shape, references: [...names, ...writer.names.members] };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** Tokens that the tree's shape implies, or that only types and layout need. */
const IMPLIED: ReadonlySet<string> = new Set([
  ...[';', ',', '(', ')', '{', '}', '[', ']', ':', '?', '=', '=>', '.', '...', '`', '"', "'", '${', '</', '/>'],
  ...['function', 'class', 'if', 'else', 'try', 'catch', 'finally', 'switch', 'case', 'default', 'return', 'throw'],
  ...['readonly', 'abstract', 'declare', 'export', 'while', 'for', 'new'],
]);

const BODY_OWNERS: ReadonlySet<string> = new Set([
  'if_statement',
  'else_clause',
  'for_statement',
  'for_in_statement',
  'while_statement',
  'do_statement',
]);

class Writer {
  readonly out: string[] = [];
  readonly names: Names;
  private readonly unit: SyntaxNode;
  private readonly options: CanonicalOptions;

  constructor(unit: SyntaxNode, options: CanonicalOptions) {
    this.unit = unit;
    this.options = options;
    this.names = new Names(unit, options.scopes, options.selfName);
  }

  write(node: SyntaxNode): void {
    if (isComment(node) || isErased(node) || this.isCut(node)) return;
    if (!node.named) {
      this.writeToken(node);
      return;
    }
    if (this.isBareBody(node)) {
      this.group('statement_block', () => {
        if (node.type !== 'empty_statement') this.writeNamed(node);
      });
      return;
    }
    this.writeNamed(node);
  }

  private writeNamed(node: SyntaxNode): void {
    if (isFunction(node)) this.writeFunction(node);
    else if (isClass(node)) this.writeClass(node);
    else if (isField(node)) this.writeField(node);
    else (this.byType[node.type] ?? this.writeOther).call(this, node);
  }

  private readonly byType: Readonly<Record<string, (node: SyntaxNode) => void>> = {
    identifier: this.writeIdentifier,
    type_identifier: this.writeIdentifier,
    shorthand_property_identifier: (node) => this.writePair('pair', node.text, () => this.writeIdentifier(node)),
    shorthand_property_identifier_pattern: (node) =>
      this.writePair('pair_pattern', node.text, () => this.writeIdentifier(node)),
    object_assignment_pattern: this.writeShorthandDefault,
    pair: this.writeKeyed,
    pair_pattern: this.writeKeyed,
    required_parameter: this.writeParameter,
    optional_parameter: this.writeParameter,
    member_expression: this.writeMember,
    string: (node) => {
      this.out.push(node.parent?.type === 'jsx_attribute' ? node.text : JSON.stringify(stringValue(node)));
    },
    number: (node) => {
      this.out.push(numberValue(node.text));
    },
    template_string: this.writeTemplate,
    jsx_text: (node) => {
      if (jsxText(node.text) !== '') this.out.push(JSON.stringify(jsxText(node.text)));
    },
    array: this.writeArray,
    array_pattern: this.writeArray,
    for_statement: this.writeFor,
    new_expression: this.writeNew,
    class_heritage: this.writeChildren,
    extends_clause: this.writeChildren,
    export_statement: this.writeChildren,
    empty_statement: () => {},
    // One of the grammars gives it a child.
    optional_chain: () => {
      this.out.push('?.');
    },
  };

  private writeOther(node: SyntaxNode): void {
    const inner = stripWrappers(node);
    if (inner !== node && !endsOptionalChain(node, inner)) {
      this.write(inner);
      return;
    }
    if (node.children.length === 0) {
      this.out.push(node.type === 'property_identifier' ? `.${node.text}` : node.text);
      return;
    }
    this.group(node.type, () => this.writeChildren(node));
  }

  private writeChildren(node: SyntaxNode): void {
    for (const child of node.children) this.write(child);
  }

  private group(type: string, body: () => void): void {
    this.out.push(`(${type}`);
    body();
    this.out.push(')');
  }

  private writeToken(node: SyntaxNode): void {
    if (IMPLIED.has(node.type) && node.field !== 'operator') return;
    if (node.type === '!' && node.field !== 'operator') return;
    if (node.type === 'const' && node.parent?.type === 'enum_declaration') return;
    this.out.push(node.type);
  }

  private writeFunction(node: SyntaxNode): void {
    const isRoot = node === this.unit;
    this.group(node.type === 'arrow_function' ? 'arrow' : 'fn', () => {
      for (const token of ['static', 'async', 'get', 'set', '*']) if (hasToken(node, token)) this.out.push(token);
      const name = childByField(node, 'name');
      if (name !== undefined && !isRoot) this.writeName(node, name);
      const parameters = childByField(node, 'parameters');
      const parameter = childByField(node, 'parameter');
      this.group('formal_parameters', () => {
        if (parameter !== undefined) this.write(parameter);
        if (parameters !== undefined) this.writeChildren(parameters);
      });
      const body = childByField(node, 'body');
      if (body !== undefined) this.write(body);
    });
  }

  private writeName(owner: SyntaxNode, name: SyntaxNode): void {
    if (owner.type === 'method_definition') {
      this.writeKey(name);
      return;
    }
    this.writeIdentifier(name);
  }

  private writeClass(node: SyntaxNode): void {
    this.group('class', () => {
      const name = childByField(node, 'name');
      for (const child of node.children) {
        if (child === name && node === this.unit) continue;
        this.write(child);
      }
    });
  }

  private writeField(node: SyntaxNode): void {
    const value = childByField(node, 'value');
    const key = childByField(node, 'name') ?? childByField(node, 'property');
    if (value === undefined && childByField(node, 'type') !== undefined) return;
    this.group('field', () => {
      for (const child of node.children) if (child !== key && child !== value) this.write(child);
      if (key !== undefined && node !== this.unit) this.writeKey(key);
      if (value !== undefined) this.write(value);
    });
  }

  private writeKey(key: SyntaxNode): void {
    if (key.type === 'computed_property_name') {
      this.writeOther(key);
      return;
    }
    const text = key.type === 'string' ? stringValue(key) : key.type === 'number' ? numberValue(key.text) : key.text;
    this.out.push(`key:${JSON.stringify(text)}`);
  }

  private writePair(type: string, key: string, value: () => void): void {
    this.group(type, () => {
      this.out.push(`key:${JSON.stringify(key)}`);
      value();
    });
  }

  private writeKeyed(node: SyntaxNode): void {
    const key = childByField(node, 'key');
    const value = childByField(node, 'value');
    if (value !== undefined && this.isCut(stripWrappers(value))) return;
    this.group(node.type, () => {
      if (key !== undefined) this.writeKey(key);
      if (value !== undefined) this.write(value);
    });
  }

  /** `{ a = 1 }` means `{ a: a = 1 }`. */
  private writeShorthandDefault(node: SyntaxNode): void {
    const left = childByField(node, 'left');
    const right = childByField(node, 'right');
    if (left === undefined || right === undefined) {
      this.writeOther(node);
      return;
    }
    this.writePair('pair_pattern', left.text, () =>
      this.group('assignment_pattern', () => {
        this.writeIdentifier(left);
        this.write(right);
      }),
    );
  }

  /** A typed parameter is written as JavaScript has it; `private x` also sets a property. */
  private writeParameter(node: SyntaxNode): void {
    const pattern = childByField(node, 'pattern');
    const value = childByField(node, 'value');
    const setsProperty = node.children.some(
      (c) => c.type === 'accessibility_modifier' || c.type === 'override_modifier',
    );
    if (setsProperty || hasToken(node, 'readonly')) this.out.push('sets-property');
    for (const child of namedChildren(node)) if (child.type === 'decorator') this.write(child);
    if (pattern === undefined) return;
    if (value === undefined) {
      this.write(pattern);
      return;
    }
    this.group('assignment_pattern', () => {
      this.write(pattern);
      this.write(value);
    });
  }

  private writeMember(node: SyntaxNode): void {
    const object = childByField(node, 'object');
    const property = childByField(node, 'property');
    const bare = object && stripWrappers(object);
    const { owner } = this.options;
    if (bare?.type === 'identifier' && property !== undefined) this.names.noteMember(bare, property.text);
    this.group(node.type, () => {
      for (const child of node.children) {
        if (child === property && bare?.type === 'this' && owner !== undefined) {
          this.out.push(this.names.ofOuter(`${owner}.${child.text}`));
        } else this.write(child);
      }
    });
  }

  private writeTemplate(node: SyntaxNode): void {
    this.group(node.type, () => {
      let from = node.start + 1;
      for (const part of node.children) {
        if (part.type !== 'template_substitution') continue;
        this.out.push(JSON.stringify(node.text.slice(from - node.start, part.start - node.start)));
        this.writeOther(part);
        from = part.end;
      }
      this.out.push(JSON.stringify(node.text.slice(from - node.start, -1)));
    });
  }

  /** Holes count; a comma behind the last item does not. */
  private writeArray(node: SyntaxNode): void {
    this.group(node.type, () => {
      let holeAhead = true;
      for (const child of node.children) {
        if (child.type === ',' && !child.named) {
          if (holeAhead) this.out.push('hole');
          holeAhead = true;
        } else if (child.named && !isComment(child)) {
          this.write(child);
          holeAhead = false;
        }
      }
    });
  }

  /** `new A` means `new A()`. */
  private writeNew(node: SyntaxNode): void {
    this.group(node.type, () => {
      this.writeChildren(node);
      if (childByField(node, 'arguments') === undefined) this.group('arguments', () => {});
    });
  }

  private writeFor(node: SyntaxNode): void {
    this.group(node.type, () => {
      for (const field of ['initializer', 'condition', 'increment', 'body']) {
        const part = node.children.find(
          (child) => child.field === field && child.named && child.type !== 'empty_statement',
        );
        this.out.push(field);
        if (part !== undefined) this.write(part);
      }
    });
  }

  private writeIdentifier(node: SyntaxNode): void {
    this.out.push(this.names.ofIdentifier(node));
  }

  private isCut(node: SyntaxNode): boolean {
    return node !== this.unit && this.options.cut?.has(node) === true;
  }

  /** The single statement of an `if` or loop, which braces would not change. */
  private isBareBody(node: SyntaxNode): boolean {
    const parent = node.parent;
    if (parent === undefined || !BODY_OWNERS.has(parent.type) || node.type === 'statement_block') return false;
    if (parent.type === 'else_clause') return true;
    return node.field === 'body' || node.field === 'consequence';
  }
}

/** `(a?.b).c` is not `a?.b.c`: there the parentheses count. */
function endsOptionalChain(node: SyntaxNode, inner: SyntaxNode): boolean {
  const goesOn = node.parent?.type === 'member_expression' || node.parent?.type === 'subscript_expression';
  return node.type === 'parenthesized_expression' && goesOn && inner.text.includes('?.');
}
