/** Text cut and made safe for a line of output. */

/** On one line, with control and direction characters written out. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]\s*/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, escapeCharacter);
}

/** At most `limit` UTF-16 units, never half a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]$/.test(text.slice(0, limit - 1)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

/** At most `limit` UTF-16 units, with what stands at its end: for calls, whose name comes first and whose last step tells them apart. */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = text.slice(-Math.floor(limit * 0.4)).replace(/^[\udc00-\udfff]|^…+/, '');
  return `${cut(text, limit - tail.length)}${tail}`;
}

/** `\u000a`: a character that would move or hide text, written out. */
export function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** The first three, and how many there are beside them: `a, b, c and 2 more`. */
export function firstFew(items: readonly string[]): string {
  const more = items.length - 3;
  return `${items.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What a failing test's message says before its stack, on one line. */
export function failureText(message: string): string {
  const plain = message.trim();
  const stack = plain.search(/\n\s+at\s/);
  return cut(oneLine(stack < 0 ? plain : plain.slice(0, stack)).replace(/\s+/g, ' '), 160);
}

/** A word for a POSIX shell, in single quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[\w@./:+=^~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
