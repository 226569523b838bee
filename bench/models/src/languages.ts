const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a page in a language is called in a list of links, with the direction in which it is written. */
export function linkFor(tag: string, count: number): { text: string; dir: 'ltr' | 'rtl' } | undefined {
  let name: string | undefined;
  try {
    name = names.of(tag);
  } catch {
    return undefined;
  }
  if (name === undefined) return undefined;
  const dir = /^(?:ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';
  return { text: count > 1 ? `${name} (${count})` : name, dir };
}
