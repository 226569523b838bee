/** Identifiers, string literals and property keys. */
import { computedKey } from '../../../generate/symbol-key.ts';

const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield NaN Infinity undefined'.split(
    ' ',
  ),
);

/** True for a name that can be bound: ASCII only, so that it looks the same everywhere. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) && !RESERVED.has(text);
}

/** `retry-after` and `RetryAfter` to `retryAfter`; undefined where nothing of a name is left. */
export function camelCase(text: string): string | undefined {
  const words = text.split(/[^A-Za-z0-9$]+/).filter(Boolean);
  const joined = words.map((word, i) => (i === 0 ? lowerStart(word) : upperFirst(word))).join('');
  const name = joined.replace(/^[0-9]+/, '');
  return isIdentifier(name) ? name : undefined;
}

/** `URLParser` to `urlParser`, `Stock` to `stock`. */
function lowerStart(word: string): string {
  const head = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/.exec(word)?.[0] ?? '';
  return head.toLowerCase() + word.slice(head.length);
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A string literal in the wanted quotes, in the other ones where that saves escapes; nothing invisible stays in it. */
export function quoted(text: string, quote: "'" | '"'): string {
  const other = quote === "'" ? '"' : "'";
  const count = (mark: string) => text.split(mark).length - 1;
  const chosen = count(quote) > count(other) ? other : quote;
  return chosen + escaped(text).replaceAll(chosen, `\\${chosen}`) + chosen;
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** Escapes what cannot be seen or would end a line: controls, format characters, odd spaces, lone surrogates, combining marks. */
export function escaped(text: string): string {
  return text.replace(/[\\\p{C}\p{Zl}\p{Zp}\p{M}]|(?! )\p{Zs}/gu, (char) => SHORT[char] ?? hex(char));
}

function hex(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** `.name` or `['odd name']`. */
export function memberAccess(name: string, quote: "'" | '"'): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return `.${name}`;
  const wellKnown = /^(?:@@|Symbol\.)(\w+)$/.exec(name);
  return wellKnown ? `[Symbol.${wellKnown[1]}]` : `[${quoted(name, quote)}]`;
}

/** A key of an object literal; `__proto__` is computed, since plainly written it would set the prototype. */
export function propertyKey(name: string, quote: "'" | '"'): string {
  if (name === '__proto__') return `[${quoted(name, quote)}]`;
  if (/^(?:[A-Za-z_$][\w$]*|0|[1-9]\d{0,14})$/.test(name)) return name;
  const inQuotes = (text: string) => quoted(text, quote);
  return computedKey(name, inQuotes) ?? inQuotes(name);
}
