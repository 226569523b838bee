import { diffArrays } from 'diff';
import { cut, oneLine } from '../../short-text.ts';
import type { Survivor } from '../../verdict/run-result.ts';
import { type Html, html, type Part } from './template.ts';

/** Lines of source shown before and after a fault. */
const CONTEXT = 6;

/** Lines of the fault itself that are shown. */
const MOST = 40;

/** Unchanged lines shown around each change of a diff. */
const AROUND = 3;

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
  const changed = faultLines(fault, lines.slice(fault.line - 1, endLine));
  const shown: Html[] = [];
  for (let number = from; number <= to; number++) {
    const inside = changed[number - fault.line];
    shown.push(inside ? line(number, 'hit', inside) : line(number, '', shownText(lines[number - 1] ?? '')));
  }
  return html`<pre><code>${shown}</code></pre>`;
}

/** The fault's own lines. Columns are 1-based and the end is exclusive. Without an end the whole lines are the place. */
function faultLines({ column, endColumn, replacement }: Survivor, lines: readonly string[]): readonly Part[] {
  if (endColumn === undefined) return lines.map(shownText);
  const tail = (lines.at(-1) ?? '').slice(endColumn - 1);
  const text = lines.join('\n');
  const inside = text.slice(column - 1, text.length - tail.length);
  const pieces = lines.length > 1 ? tokenDiff(inside, replacement) : wholeDiff(inside, replacement);
  const all: Piece[] = [{ kind: 'same', text: text.slice(0, column - 1) }, ...pieces, { kind: 'same', text: tail }];
  const shown: Part[][] = [[]];
  for (const { kind, text: stretch } of all) {
    const rows = kind === 'ins' ? [oneLine(stretch)] : stretch.split('\n');
    rows.forEach((row, i) => {
      if (i > 0) shown.push([]);
      if (row !== '') shown.at(-1)?.push(pieceText(kind, row));
    });
  }
  return shown;
}

interface Piece {
  readonly kind: 'same' | 'del' | 'ins';
  readonly text: string;
}

function wholeDiff(before: string, after: string): readonly Piece[] {
  return [
    { kind: 'del', text: before },
    { kind: 'ins', text: after },
  ];
}

/** What differs between two texts, layout aside; the layout is that of `before`. */
function tokenDiff(before: string, after: string): readonly Piece[] {
  const tokens = (text: string) => text.match(/\s*(?:[\w$.]+|\S|$)/gu) ?? [];
  const left = tokens(before);
  let at = 0;
  return diffArrays(left, tokens(after), { comparator: (a, b) => a.trim() === b.trim() }).map((part): Piece => {
    if (part.added) return { kind: 'ins', text: part.value.join('') };
    const text = left.slice(at, at + part.count).join('');
    at += part.count;
    return { kind: part.removed ? 'del' : 'same', text };
  });
}

/** Indentation is never struck out. */
function pieceText(kind: Piece['kind'], text: string): Part {
  if (kind === 'same') return shownText(text);
  const bare = text.trimStart();
  const indent = shownText(text.slice(0, text.length - bare.length));
  if (bare === '') return indent;
  return [indent, kind === 'del' ? html`<del>${shownText(bare)}</del>` : html`<ins>${shownText(bare)}</ins>`];
}

/** Lines of the diff with a few around each change; of a long one the beginning. */
function asDiff({ diff, line: first, original, replacement }: Survivor): Html {
  const before = diff?.before ?? original.split('\n');
  const after = diff?.after ?? replacement.split('\n');
  let old = first;
  let fresh = first;
  const rows = diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((text) => {
      const number = added ? fresh : old;
      if (!added) old++;
      if (!removed) fresh++;
      return { number, kind: added ? 'plus' : removed ? 'minus' : '', text };
    }),
  );
  const isNear = (at: number) => rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== '');
  const shown = rows.filter((_, at) => isNear(at)).slice(0, 2 * MOST);
  return html`<pre><code>${shown.map((row) => line(row.number, row.kind, shownText(row.text)))}</code></pre>`;
}

function line(number: number, kind: string, text: Part): Html {
  return html`<span class="line ${kind}" data-line="${number}">${text}</span>`;
}

function shownText(text: string): string {
  const spaced = cut(text.replaceAll('\t', '  '), WIDTH);
  const indent = spaced.length - spaced.trimStart().length;
  return spaced.slice(0, indent).replace(/[^ ]/g, ' ') + oneLine(spaced.slice(indent));
}
