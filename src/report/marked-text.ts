import { cut } from '../short-text.ts';

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

/** The text without its marks in at most `limit` characters: each stretch of code keeps its beginning, and room that one leaves. */
export function fittedText(text: string, limit: number): string {
  const parts = segments(text);
  let room = limit - parts.reduce((sum, { code, text: words }) => sum + (code ? 0 : words.length), 0);
  let left = parts.filter((part) => part.code).length;
  const shares = new Map<Segment, number>();
  for (const part of parts.filter(({ code }) => code).sort((a, b) => a.text.length - b.text.length)) {
    const share = Math.min(part.text.length, Math.max(1, Math.floor(room / left)));
    shares.set(part, share);
    room -= share;
    left -= 1;
  }
  return cut(parts.map((part) => cut(part.text, shares.get(part) ?? part.text.length)).join(''), limit);
}

function unpadded(code: string): string {
  return code.length > 2 && code.startsWith(' ') && code.endsWith(' ') ? code.slice(1, -1) : code;
}
