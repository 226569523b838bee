import { diffArrays } from 'diff';
import type { Token } from '../model/outline.ts';
import type { LineRange } from './change-set.ts';

/** More edits than this and the two sides have little in common: the whole range is the hunk. */
const MAX_EDITS = 4000;

/**
 * Line ranges of head that differ, merged and in order. A deletion gives the line that follows it, or the one before where the
 * deletion was the last thing inside. `whole` is the range of the function, given where the tokens are equal or share little.
 */
export function hunkLines(base: readonly Token[], head: readonly Token[], whole: LineRange): readonly LineRange[] {
  const edits = diffArrays([...base], [...head], {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: MAX_EDITS,
  });
  if (edits === undefined) return [whole];
  const ranges: LineRange[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    if (edit.added) {
      ranges.push(...lineRuns(head.slice(at, at + edit.value.length)));
    } else if (edit.removed && edits[index + 1]?.added !== true && edits[index - 1]?.added !== true) {
      const line = besideDeletion(head, at);
      if (line !== undefined) ranges.push({ start: line, end: line });
    }
    if (!edit.removed) at += edit.value.length;
  });
  return ranges.length === 0 ? [whole] : mergeRanges(ranges);
}

/** Words and signs of a piece of text: the tokens of a language that offers none of its own. */
export function plainTokens(text: string, offset: number, firstLine: number): readonly Token[] {
  let line = firstLine;
  const found: Token[] = [];
  for (const match of text.matchAll(/\n|[\w$]+|[^\s\w$]/g)) {
    if (match[0] === '\n') line++;
    else found.push({ text: match[0], start: offset + match.index, line });
  }
  return found;
}

/** Sorted, without overlap; ranges on neighbouring lines become one. */
export function mergeRanges(ranges: readonly LineRange[]): readonly LineRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: LineRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end + 1)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

/** Lines that hold one of the tokens, so that comments between them stay out. */
function lineRuns(tokens: readonly Token[]): readonly LineRange[] {
  return mergeRanges(tokens.map(({ line }) => ({ start: line, end: line })));
}

function besideDeletion(head: readonly Token[], at: number): number | undefined {
  const next = head[at];
  const previous = head[at - 1];
  if (next === undefined) return previous?.line;
  return next.text === '}' && previous !== undefined ? previous.line : next.line;
}
