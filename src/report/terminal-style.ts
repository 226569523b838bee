import { styleText } from 'node:util';
import { cut } from '../short-text.ts';

export type Tone = 'strong' | 'good' | 'bad' | 'warn' | 'quiet';
export type Style = (tone: Tone, text: string) => string;

const FORMATS = { strong: 'bold', good: 'green', bad: 'red', warn: 'yellow', quiet: 'dim' } as const;

/** Colours text by what it means, or leaves it as it is. */
export function styler(color: boolean): Style {
  return (tone, text) => (color && text !== '' ? styleText(FORMATS[tone], text, { validateStream: false }) : text);
}

/**
 * Cells in columns, three spaces apart, each line indented by two. A cell is cut to its column's limit. Where a line would
 * not fit into `width`, the last cells go on a line of their own.
 */
export function table(rows: readonly (readonly string[])[], limits: readonly number[], width: number): string[] {
  const cells = rows.map((row) => row.map((cell, i) => cut(cell, limits[i] ?? cell.length)));
  const widths = limits.map((_, i) => Math.max(0, ...cells.map((row) => (row[i] ?? '').length)));
  const join = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('   ')
      .trimEnd();
  if (cells.every((row) => join(row).length + 2 <= width)) return cells.map((row) => `  ${join(row)}`);
  return cells.flatMap((row) => {
    const last = row.at(-1);
    return [`  ${join(row.slice(0, -1))}`, ...(last ? [`      ${last}`] : [])];
  });
}
