import type { ts } from 'ts-morph';
import type { Excerpt } from '../../suggesting.ts';

/** A node with its documentation, as a piece of the file. */
export function excerptOf(node: ts.Node, file: string): Excerpt {
  const source = node.getSourceFile();
  const start = node.getStart(source, true);
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const text = source.text.slice(start, node.end);
  return { file, line: line + 1, text: outdented(text, character) };
}

/** Lines but the first stand so many letters further left. */
function outdented(text: string, letters: number): string {
  return letters === 0 ? text : text.replaceAll(new RegExp(`\\n[ \\t]{1,${letters}}`, 'g'), '\n');
}
