/**
 * Texts of a RunResult that hold code between backticks: `` `parts < 1` -> `parts <= 1` ``. Each report shows the code its
 * own way, so the text is taken apart once, here.
 */
export interface Segment {
  readonly code: boolean;
  readonly text: string;
}

/** The stretches of a marked text in order. Code with backticks inside is marked by a longer run of them, as in Markdown. */
export function segments(text: string): readonly Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gsu)) {
    if (match.index > end) found.push({ code: false, text: text.slice(end, match.index) });
    found.push({ code: true, text: unpadded(match[2] ?? '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ code: false, text: text.slice(end) });
  return found;
}

/** The text without its marks. */
export function plainText(text: string): string {
  return segments(text)
    .map((segment) => segment.text)
    .join('');
}

function unpadded(code: string): string {
  return code.length > 2 && code.startsWith(' ') && code.endsWith(' ') ? code.slice(1, -1) : code;
}
