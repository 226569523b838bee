import { ts } from 'ts-morph';
import { accessedName, isFunctionWithBody, propertyName } from './syntax.ts';

/** A stretch of source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which named parts of a file speak of which others. */
export interface CallGraph {
  /** How many steps of naming lead from one of the nodes to the span; undefined where none does. 0: the span lies inside. */
  distance(from: readonly ts.Node[], to: Span): number | undefined;
  /** All names that the nodes, and what they lead to, speak of. */
  namesFrom(from: readonly ts.Node[]): ReadonlySet<string>;
}

interface Unit {
  readonly name: string;
  readonly node: ts.Node;
  /** Members are found by `x.name`, others by `name`. */
  readonly isMember: boolean;
}

interface Names {
  readonly plain: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** Reads who names whom in a file, by name alone: a call, a reference in a table and a callback all count. */
export function callGraph(file: ts.SourceFile): CallGraph {
  const units = namedUnits(file);
  const byName = new Map<string, Unit[]>();
  for (const unit of units) byName.set(unit.name, [...(byName.get(unit.name) ?? []), unit]);
  const namesOf = new Map<ts.Node, Names>();

  function distance(from: readonly ts.Node[], to: Span): number | undefined {
    let steps = 0;
    for (const level of levels(from)) {
      if (level.some((node) => matches(node, to))) return steps;
      steps += 1;
    }
    return undefined;
  }

  function namesFrom(from: readonly ts.Node[]): ReadonlySet<string> {
    const all = new Set<string>();
    for (const level of levels(from)) for (const node of level) for (const name of names(node).plain) all.add(name);
    return all;
  }

  /** The nodes, then those that they name, and so on. */
  function* levels(from: readonly ts.Node[]): Generator<readonly ts.Node[]> {
    const seen = new Set<ts.Node>(from);
    let level: readonly ts.Node[] = from;
    while (level.length > 0) {
      yield level;
      const next = new Set(level.flatMap((node) => named(names(node)).map((unit) => unit.node)));
      level = [...next].filter((node) => !seen.has(node));
      for (const node of level) seen.add(node);
    }
  }

  function names(node: ts.Node): Names {
    const known = namesOf.get(node) ?? readNames(node);
    namesOf.set(node, known);
    return known;
  }

  function named({ plain, members }: Names): readonly Unit[] {
    const found: Unit[] = [];
    for (const name of plain) found.push(...(byName.get(name) ?? []).filter((u) => !u.isMember));
    for (const name of members) found.push(...(byName.get(name) ?? []).filter((u) => u.isMember));
    return found;
  }

  return { distance, namesFrom };
}

/** True where the node holds the span, or is the function that the span is drawn around. */
export function matches(node: ts.Node, span: Span): boolean {
  const start = node.getStart();
  const end = node.getEnd();
  if (start <= span.start && span.end <= end) return true;
  return isFunctionWithBody(node) && span.start <= start && end <= span.end;
}

function namedUnits(file: ts.SourceFile): readonly Unit[] {
  const units: Unit[] = [];
  const visit = (node: ts.Node): void => {
    const unit = unitOf(node);
    if (unit) units.push(unit);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return units;
}

function unitOf(node: ts.Node): Unit | undefined {
  if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name) {
    return { name: node.name.text, node, isMember: false };
  }
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
    return { name: node.name.text, node, isMember: false };
  }
  if (
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertyAssignment(node)
  ) {
    const name = ts.isPrivateIdentifier(node.name) ? node.name.text : propertyName(node.name);
    return name === undefined ? undefined : { name, node, isMember: true };
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const target = node.left;
    if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target)) {
      return ts.isIdentifier(target) ? { name: target.text, node: node.right, isMember: false } : undefined;
    }
    const name = accessedName(target);
    return name === undefined ? undefined : { name, node: node.right, isMember: true };
  }
  return undefined;
}

function readNames(node: ts.Node): Names {
  const plain = new Set<string>();
  const members = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isTypeNode(child)) return;
    if (ts.isPropertyAccessExpression(child) || ts.isElementAccessExpression(child)) {
      const name = ts.isPropertyAccessExpression(child) ? child.name.text : accessedName(child);
      if (name !== undefined) members.add(name);
      visit(child.expression);
      if (ts.isElementAccessExpression(child)) visit(child.argumentExpression);
      return;
    }
    if (ts.isIdentifier(child)) plain.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return { plain, members };
}
