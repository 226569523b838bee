import type { Token } from '../../../model/outline.ts';
import { jsxText, numberValue, stringValue } from './literals.ts';
import { isErased } from './node-kinds.ts';
import { isComment, parseSyntax, type SyntaxNode, stripWrappers } from './syntax.ts';
import { templateTokens } from './template.ts';

/** The tokens of a file without comments, types, casts and separators that layout may add. */
export async function tokens(path: string, text: string): Promise<readonly Token[]> {
  const { root } = await parseSyntax(path, text);
  const found: { text: string; start: number }[] = [];
  collect(root, found);
  const all = [...found, ...templateTokens(path, text)];
  return withLines(
    all.sort((a, b) => a.start - b.start),
    text,
  );
}

function collect(node: SyntaxNode, found: { text: string; start: number }[]): void {
  if (isComment(node) || isErased(node)) return;
  if (node.type !== 'parenthesized_expression') {
    const inner = stripWrappers(node);
    if (inner !== node) {
      collect(inner, found);
      return;
    }
  }
  const whole = wholeText(node);
  if (whole !== undefined) {
    if (whole !== '') found.push({ text: whole, start: node.start });
    return;
  }
  for (const child of node.children) collect(child, found);
}

/** The text of what counts as one token; undefined for what has parts, empty for what does not count. */
function wholeText(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'string':
      return node.named ? JSON.stringify(stringValue(node)) : node.text;
    case 'number':
      return node.named ? numberValue(node.text) : node.text;
    case 'jsx_text':
      return jsxText(node.text);
    case 'template_string':
    case 'regex':
      return node.text;
    case ';':
    case ',':
      return '';
    default:
      return node.children.length === 0 ? node.text : undefined;
  }
}

function withLines(found: readonly { text: string; start: number }[], text: string): readonly Token[] {
  let line = 1;
  let at = 0;
  return found.map((token) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < token.start; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return { ...token, line };
  });
}
