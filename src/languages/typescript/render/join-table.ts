import { ts } from 'ts-morph';
import type { CaseToRender } from '../../language.ts';
import { tableScene } from './blocks.ts';
import type { TestStyle } from './context.ts';
import { flat } from './doc.ts';
import { type Edit, lineEnd, lineStart } from './edits.ts';
import { expandEach, expandLoop } from './expand.ts';
import type { FoundTest } from './locate.ts';
import { openNames } from './names.ts';
import { joinRows, type PrintedRow, printRow, printTable } from './print-test.ts';
import type { Expectation, SceneShop } from './stage.ts';
import { normalTokens, readTests, type Table, type TestBlock, type TestTree } from './syntax.ts';
import type { Column } from './table-title.ts';
import { columnName, planRows, slotsOf } from './tables.ts';
import { Unprintable } from './unprintable.ts';

export interface Joined {
  /** The row to add; undefined where it stands already. */
  readonly row: { readonly table: Table; readonly printed: PrintedRow } | undefined;
  readonly titlePath: readonly string[];
}

/** A case as a further row of a table that stands: same title, same body, same columns. Undefined where none fits. */
export function joinTable(
  one: CaseToRender,
  group: string,
  tree: TestTree,
  found: readonly FoundTest[],
  text: string,
  shop: SceneShop,
): Joined | undefined {
  for (const block of tree.tests) {
    if (!block.table || block.groups.join('\0') !== group) continue;
    const joined = joinBlock(one, block, block.table, found, text, shop);
    if (joined) return joined;
  }
  return undefined;
}

const WAYS: readonly Expectation['how'][] = ['same', 'deep', 'strict', 'partial', 'some'];

function joinBlock(
  one: CaseToRender,
  block: TestBlock,
  table: Table,
  found: readonly FoundTest[],
  text: string,
  shop: SceneShop,
): Joined | undefined {
  const columns = columnsOf(one, table, shop);
  const plan = columns && planOrNothing(one, columns, shop);
  const [row] = plan?.rows ?? [];
  if (!columns || !plan || row === undefined || !hasBody(one, columns, block, shop)) return undefined;
  const title = titleIn(table, block.title, one, columns, shop);
  if (title === undefined) return undefined;
  const titlePath = [...block.groups, title];
  const rowTokens = tokens(`(${flat(row)})`);
  if (table.rows.elements.some((element) => tokens(`(${element.getText()})`) === rowTokens))
    return { row: undefined, titlePath };
  const isSameTitle = tokens(`(${plan.title.source})`) === tokens(`(${table.titleNode.getText()})`);
  const isTaken = found.some((f) => f.titlePaths.some((p) => p.join('\0') === titlePath.join('\0')));
  if (!isSameTitle || isTaken) return undefined;
  return { row: { table, printed: printRow(row, one.notes, shop.style, levelOf(table, text, shop)) }, titlePath };
}

/** What the runner reports for the case as a row of the table that stands. */
function titleIn(
  table: Table,
  title: string,
  one: CaseToRender,
  columns: readonly Column[],
  shop: SceneShop,
): string | undefined {
  const slots = slotsOf(one.case);
  const cells = new Map(columns.map(({ slot, name }) => [name, slots.get(slot) ?? { t: 'undefined' as const }]));
  return table.kind === 'loop' ? expandLoop(title, cells) : expandEach(title, cells, shop.style);
}

/** True where the case's own test with those columns would have the table's body, by some way of comparing. */
function hasBody(one: CaseToRender, columns: readonly Column[], block: TestBlock, shop: SceneShop): boolean {
  const wanted = tokens(`(${block.callback?.getText()})`);
  return WAYS.some((atLeast) => {
    const names = openNames([...shop.imports.locals(), ...columns.map((c) => c.name)]);
    const scene = tableScene(one.case, { columns, atLeast }, shop, names);
    const title = { source: "''", titles: [] };
    const printed = printTable({ columns, title, atLeast, asConst: false, rows: [] }, scene, [], shop.style);
    const [own] = readTests(ts, printed).tests;
    return own?.table?.kind === block.table?.kind && tokens(`(${own?.callback?.getText()})`) === wanted;
  });
}

function planOrNothing(one: CaseToRender, columns: readonly Column[], shop: SceneShop) {
  try {
    return planRows([one.case], shop, columns);
  } catch (error) {
    if (error instanceof Unprintable) return undefined;
    throw error;
  }
}

/** The case's slots by the names of the table's columns. */
function columnsOf(one: CaseToRender, table: Table, shop: SceneShop): readonly Column[] | undefined {
  const [row] = table.rows.elements;
  if (!row || !ts.isObjectLiteralExpression(row)) return undefined;
  const slots = [...slotsOf(one.case).keys()];
  const columns: Column[] = [];
  for (const property of row.properties) {
    const name = property.name?.getText() ?? '';
    const slot = slots.find(
      (s) =>
        !columns.some((c) => c.slot === s) &&
        name.replace(/\d+$/, '') === columnName(one.case, s, shop).replace(/\d+$/, ''),
    );
    if (slot === undefined) return undefined;
    columns.push({ slot, name });
  }
  return columns;
}

function tokens(text: string): string {
  return normalTokens(ts, text).join(' ');
}

function levelOf(table: Table, text: string, shop: SceneShop): number {
  const last = table.rows.elements.at(-1);
  const start = last ? last.getStart() : table.rows.getStart();
  const pad = /^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? '';
  return Math.max(1, Math.round(pad.length / shop.style.indent.length));
}

/** Adds rows to a table, after its last one and that one's comment. */
export function rowsEdits(table: Table, rows: readonly PrintedRow[], text: string, style: TestStyle): readonly Edit[] {
  const last = table.rows.elements.at(-1);
  const from = last ? last.getEnd() : table.rows.getStart() + 1;
  const close = table.rows.getEnd() - 1;
  const hasComma = !last || /^\s*,/.test(text.slice(from, close));
  const lines = joinRows(rows, style)
    .map((line) => `\n${line}`)
    .join('');
  const comma = hasComma ? [] : [{ start: from, end: from, text: ',' }];
  if (lineEnd(text, from) < close)
    return [...comma, { start: lineEnd(text, from), end: lineEnd(text, from), text: lines }];
  const pad = /^[ \t]*/.exec(text.slice(lineStart(text, from)))?.[0] ?? '';
  return [...comma, { start: close, end: close, text: `${lines}\n${pad}` }];
}
