/** Tests as lines of text, indented for the describe block that they stand in. */
import type { TestStyle } from './context.ts';
import { type Doc, print, WIDTH } from './doc.ts';
import type { Scene, Statement } from './stage.ts';
import { usesLoop } from './table-title.ts';
import type { TablePlan } from './tables.ts';
import { quoted } from './words.ts';

/** A test of its own; its notes stand above it. */
export function printSingle(
  title: string,
  scene: Scene,
  notes: readonly string[],
  style: TestStyle,
  level = 1,
): string {
  const pad = style.indent.repeat(level);
  const head = `${pad}${style.test}(${quoted(title, style.quote)}, ${arrowHead(scene)} => {`;
  return [
    ...notes.map((note) => `${pad}${comment(note)}`),
    head,
    ...printBody(scene.statements, style, level + 1),
    `${pad}})${end(style)}`,
  ].join('\n');
}

/** A table: `it.each([...])`, or a loop over the rows. */
export function printTable(
  plan: TablePlan,
  scene: Scene,
  notes: readonly (readonly string[])[],
  style: TestStyle,
  level = 1,
): string {
  const pad = style.indent.repeat(level);
  const rows = plan.rows.map((row, i) => printRow(row, notes[i] ?? [], style, level + 1));
  const lines = joinRows(rows, style);
  const params = `{ ${plan.columns.map((c) => c.name).join(', ')} }`;
  const literal = plan.asConst ? ' as const' : '';
  if (usesLoop(style)) {
    const inner = pad + style.indent;
    return [
      `${pad}for (const ${params} of [`,
      ...lines,
      `${pad}]${literal}) {`,
      `${inner}${style.test}(${plan.title.source}, ${arrowHead(scene)} => {`,
      ...printBody(scene.statements, style, level + 2),
      `${inner}})${end(style)}`,
      `${pad}}`,
    ].join('\n');
  }
  return [`${pad}${style.test}.each([`, ...lines, ...eachTail(plan, scene, params, literal, style, level)].join('\n');
}

function eachTail(
  plan: TablePlan,
  scene: Scene,
  params: string,
  literal: string,
  style: TestStyle,
  level: number,
): readonly string[] {
  const pad = style.indent.repeat(level);
  const head = `${scene.isAsync ? 'async ' : ''}(${params}) => {`;
  const oneLine = `${pad}]${literal})(${plan.title.source}, ${head}`;
  if (oneLine.length <= WIDTH)
    return [oneLine, ...printBody(scene.statements, style, level + 1), `${pad}})${end(style)}`];
  const inner = pad + style.indent;
  return [
    `${pad}]${literal})(`,
    `${inner}${plan.title.source},`,
    `${inner}${head}`,
    ...printBody(scene.statements, style, level + 2),
    `${inner}}${style.trailingCommas ? ',' : ''}`,
    `${pad})${end(style)}`,
  ];
}

export interface PrintedRow {
  /** Comment lines above the row, where its line has no room for them. */
  readonly above: readonly string[];
  readonly text: string;
  readonly beside: string;
}

export function printRow(row: Doc, notes: readonly string[], style: TestStyle, level: number): PrintedRow {
  const text = print(row, level, style, 1);
  const beside = notes.length ? ` ${comment(notes.join('; '))}` : '';
  const fits = !text.includes('\n') && text.length + 1 + beside.length <= WIDTH;
  if (fits) return { above: [], text, beside };
  const pad = style.indent.repeat(level);
  return { above: notes.map((note) => `${pad}${comment(note)}`), text, beside: '' };
}

/** Rows as lines, with commas between them and after the last as the style has it. */
export function joinRows(rows: readonly PrintedRow[], style: TestStyle): readonly string[] {
  return rows.flatMap((row, i) => {
    const comma = i < rows.length - 1 || style.trailingCommas ? ',' : '';
    return [...row.above, `${row.text}${comma}${row.beside}`];
  });
}

/** One line whatever it says: nothing in it may end the comment. */
export function comment(note: string): string {
  return `// ${note.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()}`;
}

function arrowHead(scene: Scene): string {
  return `${scene.isAsync ? 'async ' : ''}(${scene.takesContext ? 't' : ''})`;
}

function end(style: TestStyle): string {
  return style.semicolons ? ';' : '';
}

function printBody(statements: readonly Statement[], style: TestStyle, level: number): readonly string[] {
  return statements.map((statement) => printStatement(statement, style, level));
}

function printStatement(statement: Statement, style: TestStyle, level: number): string {
  const pad = style.indent.repeat(level);
  if (!statement.block) return print(statement.doc, level, style, 1) + end(style);
  const head = `${print(statement.doc, level, style, 2)} {`;
  const isExpression = head.trimStart().startsWith('const ');
  return [head, ...printBody(statement.block, style, level + 1), `${pad}}${isExpression ? end(style) : ''}`].join('\n');
}
