import type { Survivor } from '../../verdict/run-result.ts';
import { cut, oneLine } from '../print-value.ts';
import { type Html, html, type Part } from './template.ts';

/** Lines of source shown before and after a fault. */
const CONTEXT = 6;

/** Lines of the fault itself that are shown. */
const MOST = 40;

/** Longest line that is shown. */
const WIDTH = 400;

/** The source around a fault with the changed text struck out and the new one beside it; without the source, its own lines as a diff. */
export function sourceWithFault(fault: Survivor, source: string | undefined): Html {
  const lines = source?.split(/\r\n|\r|\n/);
  const endLine = fault.endLine ?? fault.line;
  if (!lines || endLine > lines.length || fault.line < 1 || endLine < fault.line || endLine - fault.line > MOST)
    return asDiff(fault);
  const from = Math.max(1, fault.line - CONTEXT);
  const to = Math.min(lines.length, endLine + CONTEXT);
  const shown: Html[] = [];
  for (let number = from; number <= to; number++) {
    const text = lines[number - 1] ?? '';
    const inside = number >= fault.line && number <= endLine;
    shown.push(line(number, inside ? 'hit' : '', inside ? faultLine(fault, number, endLine, text) : shownText(text)));
  }
  return html`<pre><code>${shown}</code></pre>`;
}

/** Columns are 1-based and the end is exclusive. Without an end the whole line is the place. */
function faultLine(fault: Survivor, number: number, endLine: number, text: string): Part {
  if (fault.endColumn === undefined) return shownText(text);
  const start = number === fault.line ? fault.column - 1 : text.length - text.trimStart().length;
  const end = number === endLine ? fault.endColumn - 1 : text.length;
  const inserted = number === endLine && fault.replacement !== '' && html`<ins>${shownText(fault.replacement)}</ins>`;
  return [
    shownText(text.slice(0, start)),
    html`<del>${shownText(text.slice(start, end))}</del>`,
    inserted,
    shownText(text.slice(end)),
  ];
}

function asDiff({ diff, line: first, original, replacement }: Survivor): Html {
  const before = diff?.before ?? original.split('\n');
  const after = diff?.after ?? replacement.split('\n');
  const rows = [
    ...before.slice(0, MOST).map((text, i) => line(first + i, 'minus', shownText(text))),
    ...after.slice(0, MOST).map((text, i) => line(first + i, 'plus', shownText(text))),
  ];
  return html`<pre><code>${rows}</code></pre>`;
}

function line(number: number, kind: string, text: Part): Html {
  return html`<span class="line ${kind}" data-line="${number}">${text}</span>`;
}

function shownText(text: string): string {
  const spaced = cut(text.replaceAll('\t', '  '), WIDTH);
  const indent = spaced.length - spaced.trimStart().length;
  return spaced.slice(0, indent).replace(/[^ ]/g, ' ') + oneLine(spaced.slice(indent));
}
