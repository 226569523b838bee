import type { SyntaxNode } from './syntax.ts';

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
};

/** What a string literal means, so that `'a"'` and `"a\""` are the same. */
export function stringValue(node: SyntaxNode): string {
  return node.text
    .slice(1, -1)
    .replace(/\\(u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])/gi, (_, escaped: string) => {
      if (escaped.length > 1 && escaped !== '\r\n') {
        const code = Number.parseInt(escaped.replace(/[ux{}]/gi, ''), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : escaped;
      }
      if (escaped === '\n' || escaped === '\r\n' || escaped === '\u2028' || escaped === '\u2029') return '';
      return SIMPLE_ESCAPES[escaped] ?? escaped;
    });
}

/** What a number literal means: `.50` and `0.5`, `0XFF` and `255` are the same. Old octal literals stay as written. */
export function numberValue(text: string): string {
  const plain = text.replaceAll('_', '').toLowerCase();
  if (plain.endsWith('n') || /^0\d/.test(plain)) return plain;
  const value = Number(plain);
  return Number.isNaN(value) ? plain : String(value);
}

/** The text that JSX makes of its source: lines are trimmed and joined by one space, blank ones vanish. */
export function jsxText(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines
    .map((line, index) => {
      const left = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? left : left.trimEnd();
    })
    .filter((line) => line !== '')
    .join(' ');
}
