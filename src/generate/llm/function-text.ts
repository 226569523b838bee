/** A function as its author sees it: with the comment right above it, and whole lines, so that `export` and its name stand there too. */
export function functionText(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const lines = text.slice(0, start).split('\n');
  let first = lines.length - 1;
  while (first > 0 && isComment(lines[first - 1] ?? '')) first -= 1;
  const from = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const newline = text.indexOf('\n', end);
  return text.slice(from, newline < 0 ? text.length : newline);
}

/** A line of a comment, or a decorator. */
function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/\*|\*|@\w)/.test(line) || (/\*\/\s*$/.test(line) && !/[;{}]/.test(line));
}
