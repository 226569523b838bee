import { diffArrays } from 'diff';
import type { Fault } from './fault.ts';

const LIMIT = 48;

/** A fault in one line: `` `parts < 1` -> `parts <= 1` ``; long text is cut, removed blocks are said in words. */
export function faultText(fault: Pick<Fault, 'original' | 'replacement'>): string {
  const original = oneLine(fault.original);
  const replacement = oneLine(fault.replacement);
  if (replacement === '{}' || replacement === '') return `${code(original)} removed`;
  if (original.length <= LIMIT && replacement.length <= LIMIT) return `${code(original)} -> ${code(replacement)}`;
  const { before, after } = differingTokens(original, replacement);
  return `${code(before)} -> ${code(after)}`;
}

/** What a change did, said from base to head: `` `>` became `>=` ``. */
export function becameText(base: string, head: string): string {
  const { before, after } = differingTokens(oneLine(base), oneLine(head), 0);
  if (before === '') return `${code(after)} was added`;
  if (after === '') return `${code(before)} was removed`;
  return `${code(before)} became ${code(after)}`;
}

/** The stretch of tokens in which two texts differ, with `context` tokens on either side, each cut to a line's length. */
function differingTokens(a: string, b: string, context = 2): { before: string; after: string } {
  const left = tokens(a);
  const right = tokens(b);
  const parts = diffArrays(left, right);
  const same = (part: { added?: boolean; removed?: boolean } | undefined) => !!part && !part.added && !part.removed;
  const prefix = same(parts[0]) ? (parts[0]?.count ?? 0) : 0;
  const suffix = parts.length > 1 && same(parts.at(-1)) ? (parts.at(-1)?.count ?? 0) : 0;
  const from = Math.max(0, prefix - context);
  const cutOff = Math.max(0, suffix - context);
  return {
    before: left
      .slice(from, left.length - cutOff)
      .join('')
      .trim(),
    after: right
      .slice(from, right.length - cutOff)
      .join('')
      .trim(),
  };
}

function tokens(text: string): string[] {
  return text.match(/[\w$.]+|\s+|=>|[=!<>]=+|&&|\|\||\?\?|\*\*|\+\+|--|./gsu) ?? [];
}

function code(text: string): string {
  const short = text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``;
}

function oneLine(text: string): string {
  // A chain of calls has none before its dots, but for `...`.
  return text
    .replace(/\s*\n\s*(?=\??\.(?!\.))/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
