import { ts } from 'ts-morph';
import { accessedName, isFunctionWithBody, propertyName } from './syntax.ts';

/** A stretch of source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which named parts of a file speak of which others. */
export interface CallGraph {
  readonly reachOf: (from: readonly ts.Node[]) => Reach;
}

/** What a few nodes lead to. */
export interface Reach {
  /** How many steps of naming lead to the span; undefined where none does. 0: the span lies inside of the nodes. */
  readonly distanceTo: (span: Span) => number | undefined;
  /** All names that the nodes, and what they lead to, speak of. */
  readonly names: ReadonlySet<string>;
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

interface Place extends Span {
  readonly isFunction: boolean;
}

/** Reads who names whom in a file, by name alone: a call, a reference in a table and a callback all count. */
export function callGraph(file: ts.SourceFile): CallGraph {
  const plainUnits = new Map<string, ts.Node[]>();
  const memberUnits = new Map<string, ts.Node[]>();
  for (const unit of namedUnits(file)) {
    const units = unit.isMember ? memberUnits : plainUnits;
    units.set(unit.name, [...(units.get(unit.name) ?? []), unit.node]);
  }
  const known = new Map<ts.Node, Names>();

  function namesOf(node: ts.Node): Names {
    const names = known.get(node) ?? readNames(node);
    known.set(node, names);
    return names;
  }

  function namedBy(node: ts.Node): readonly ts.Node[] {
    const { plain, members } = namesOf(node);
    return [
      ...[...plain].flatMap((n) => plainUnits.get(n) ?? []),
      ...[...members].flatMap((n) => memberUnits.get(n) ?? []),
    ];
  }

  function reachOf(from: readonly ts.Node[]): Reach {
    const seen = new Set<ts.Node>(from);
    const levels: (readonly Place[])[] = [];
    for (let level = from; level.length > 0; ) {
      levels.push(level.map(placeOf));
      const next: ts.Node[] = [];
      for (const node of level.flatMap(namedBy)) {
        if (!seen.has(node)) next.push(node);
        seen.add(node);
      }
      level = next;
    }
    const names = new Set([...seen].flatMap((node) => [...namesOf(node).plain]));
    return { names, distanceTo: (span) => distanceIn(levels, span) };
  }

  return { reachOf };
}

function distanceIn(levels: readonly (readonly Place[])[], span: Span): number | undefined {
  const steps = levels.findIndex((level) => level.some((place) => holds(place, span)));
  return steps < 0 ? undefined : steps;
}

/** True where the node holds the span, or is the function that the span is drawn around. */
export function matches(node: ts.Node, span: Span): boolean {
  return holds(placeOf(node), span);
}

function placeOf(node: ts.Node): Place {
  return { start: node.getStart(), end: node.getEnd(), isFunction: isFunctionWithBody(node) };
}

function holds({ start, end, isFunction }: Place, span: Span): boolean {
  return (start <= span.start && span.end <= end) || (isFunction && span.start <= start && end <= span.end);
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
    if (ts.isTypeNode(child) && !ts.isExpressionWithTypeArguments(child)) return;
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
