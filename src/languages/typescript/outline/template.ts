/** The template of a single-file component: a function of its own, as compilers make one of it. */
import { createHash } from 'node:crypto';
import type { BindingOutline, FunctionOutline, Token } from '../../../model/outline.ts';
import { templateOf } from './component-file.ts';

/** By this name the template stands among the functions of its file. */
export const TEMPLATE = 'template';

/** What the template is as a function; it shows whatever the script sets, so it uses all of that. */
export function templateFunction(
  path: string,
  text: string,
  bindings: readonly BindingOutline[],
): Omit<FunctionOutline, 'line' | 'endLine'> | undefined {
  const template = templateOf(path, text);
  if (!template) return undefined;
  const words = templateTokens(path, text).map((token) => token.text);
  const digest = createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 20);
  const names = words.filter((word) => /^[A-Za-z_$]/.test(word));
  return {
    name: TEMPLATE,
    kind: 'function',
    start: template.start,
    end: template.start + template.text.length,
    digest,
    references: [...new Set([...bindings.map(({ name }) => name), ...names])],
    async: false,
    generator: false,
  };
}

/** Words and signs of the template without comments and white space. */
export function templateTokens(path: string, text: string): readonly Omit<Token, 'line'>[] {
  const template = templateOf(path, text);
  if (!template) return [];
  const found = template.text.matchAll(/<!--[\s\S]*?-->|[\w$]+|[^\s\w$]/g);
  return [...found].flatMap(({ 0: word, index }) =>
    word.startsWith('<!--') ? [] : [{ text: word, start: template.start + index }],
  );
}
