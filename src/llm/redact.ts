/** Secrets in texts that go to a model or are shown. */
import { KEY_START, TOKEN_START } from '../sandbox/secrets.ts';

/** Tokens of known makers, keys, addresses with a password, wherever they stand in a text. */
const KNOWN = new RegExp(
  [
    `\\b${TOKEN_START}[\\w-]{8,}`,
    `${KEY_START}-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`,
    '(?<=://[^/\\s:@]{0,200}:)[^/\\s@]{1,200}(?=@)',
  ].join('|'),
  'g',
);

/** Shorter values are no secrets, and would be found in every word. */
const SHORTEST = 8;

/** What replaces secrets by `***`: those of known form, and the values given. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const values = secrets.filter((value) => value.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
  return (text) => values.reduce((left, value) => left.replaceAll(value, '***'), text).replace(KNOWN, '***');
}
