/** One change: the text between two places of a file, replaced. Lines and columns are 1-based, the end is exclusive. */
export interface Mutant {
  readonly subject: string;
  readonly id: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly replacement: string;
  readonly label: string;
}

/** The text of its file with it. */
export function withMutant(text: string, { start, end, replacement }: Mutant): string {
  const lines = text.split('\n');
  const offset = (at: Mutant['start']) =>
    lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}
