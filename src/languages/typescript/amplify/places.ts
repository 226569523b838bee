/** Where a test can look: the things it states something of, results of its calls, its variables, and doubles in its reach. */
import { ts } from 'ts-morph';
import { declaredBy, type Scope } from './read-fixture.ts';
import { type Role, type Seen, statedInside } from './roles.ts';

/** `end`: looked at after the last statement. */
export interface Place {
  readonly id: string;
  readonly seen: Seen;
  /** Index of the statement, or `end`. */
  readonly at: number | 'end';
  /** What stands in the file; of a place at the end it is a name, or a member of one. */
  readonly code: string;
  readonly node?: ts.Expression;
}

/** In the order in which a reader comes to them. */
export function placesOf(roles: readonly Role[], scopes: readonly Scope[]): readonly Place[] {
  const places: Place[] = [];
  roles.forEach((role, at) => {
    if (role.role === 'states' && role.actual && role.seen !== 'double') {
      const { seen, actual: node } = role;
      places.push({ id: `s${at}`, seen, at, code: node.getText(), node });
    }
    if (role.role === 'calls')
      places.push({ id: `c${at}`, seen: 'value', at, code: role.call.getText(), node: role.call });
  });
  const names = [...new Set(roles.flatMap((role) => (role.role === 'declares' ? role.names : [])))];
  for (const name of names) places.push({ id: `v:${name}`, seen: 'value', at: 'end', code: name });
  const around = scopes.flatMap(({ items }) =>
    items.flatMap((one) => (one.is === 'declares' ? variables(one.statement) : [])),
  );
  for (const name of new Set([...around, ...names]))
    places.push({ id: `d:${name}`, seen: 'double', at: 'end', code: name });
  return places;
}

function variables(statement: ts.Statement): readonly string[] {
  return ts.isVariableStatement(statement) ? declaredBy(statement) : [];
}

/** The text of a part of the test with its edits, and without what a request states of its answer. */
export function textOf(node: ts.Node, edits: readonly { start: number; end: number; text: string }[]): string {
  const from = node.getStart();
  const own = edits.filter(({ start, end }) => start >= from && end <= node.getEnd());
  const gone = statedInside(node).map((one) => ({ ...one, text: '' }));
  let text = node.getText();
  const inOrder = [...own.filter(({ start }) => !gone.some((g) => g.start <= start && start < g.end)), ...gone];
  for (const { start, end, text: more } of inOrder.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start - from) + more + text.slice(end - from);
  return text;
}
