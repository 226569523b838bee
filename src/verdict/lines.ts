/** Lines of a text; none for the empty one. */
export function lineCount(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** The whole lines (1-based, inclusive) that an edit of `start` to `end` touches, before and after it. */
export function editedLines(
  text: string,
  start: number,
  end: number,
  replacement: string,
): { before: string[]; after: string[] } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  return {
    before: text.slice(from, to).split('\n'),
    after: (text.slice(from, start) + replacement + text.slice(end, to)).split('\n'),
  };
}
