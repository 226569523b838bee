import type { Scopes } from './scopes.ts';
import type { SyntaxNode } from './syntax.ts';

/** How names stand in the canonical form of a unit: its locals as numbers by scope, outer names as numbers by first use. */
export class Names {
  private readonly outerNames = new Map<string, number>();
  private readonly memberNames = new Set<string>();
  private readonly locals = new Map<string, number>();
  private readonly scopeIds = new Map<SyntaxNode, number>();
  private readonly inner = new Map<SyntaxNode, boolean>();
  private readonly unit: SyntaxNode;
  private readonly scopes: Scopes;
  private readonly selfName: string | undefined;

  /** `selfName` is the name by which the unit calls itself. */
  constructor(unit: SyntaxNode, scopes: Scopes, selfName: string | undefined) {
    this.unit = unit;
    this.scopes = scopes;
    this.selfName = selfName;
  }

  /** Names that come from outside of the unit, in the order of their first use. */
  get outer(): readonly string[] {
    return [...this.outerNames.keys()];
  }

  /** `X.member` for members of outer names, in the order of their first use. */
  get members(): ReadonlySet<string> {
    return this.memberNames;
  }

  /** What stands for an identifier. */
  ofIdentifier(node: SyntaxNode): string {
    const name = node.text;
    if (name === 'arguments' || isIntrinsicElement(node)) return name;
    const scope = this.localScope(node);
    if (scope !== undefined) return `$${numberOf(this.locals, `${numberOf(this.scopeIds, scope)}:${name}`)}`;
    return name === this.selfName ? '@self' : this.ofOuter(name);
  }

  ofOuter(name: string): string {
    return `#${numberOf(this.outerNames, name)}`;
  }

  /** Remembers `object.member` where the object is no local. */
  noteMember(object: SyntaxNode, member: string): void {
    if (object.text === 'arguments' || this.localScope(object) !== undefined) return;
    this.memberNames.add(`${object.text}.${member}`);
  }

  /** The node inside the unit that declares the identifier. */
  private localScope(identifier: SyntaxNode): SyntaxNode | undefined {
    const declaring = this.scopes.declaringNode(identifier.text, identifier);
    return declaring !== undefined && this.isInside(declaring) ? declaring : undefined;
  }

  private isInside(node: SyntaxNode): boolean {
    const known = this.inner.get(node);
    if (known !== undefined) return known;
    let found: SyntaxNode | undefined = node;
    while (found !== undefined && found !== this.unit) found = found.parent;
    this.inner.set(node, found !== undefined);
    return found !== undefined;
  }
}

function numberOf<K>(known: Map<K, number>, key: K): number {
  let found = known.get(key);
  if (found === undefined) {
    found = known.size;
    known.set(key, found);
  }
  return found;
}

/** `<div>` names an element, `<Card>` a variable. */
function isIntrinsicElement(node: SyntaxNode): boolean {
  const parent = node.parent?.type;
  const isTag =
    parent === 'jsx_opening_element' || parent === 'jsx_closing_element' || parent === 'jsx_self_closing_element';
  return isTag && /^[a-z]/.test(node.text);
}
