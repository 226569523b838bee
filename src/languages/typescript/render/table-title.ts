/** A table's title. A row whose title the runner would not surely report cannot stand in a table. */
import type { Value } from '../../../generate/test-case.ts';
import type { TestStyle } from './context.ts';
import { expandEach, expandLoop, isJsonSafe, isStringSafe } from './expand.ts';
import type { Slot } from './stage.ts';
import { label, MAX_TITLE, type Piece } from './titles.ts';
import { valueWords } from './value-words.ts';
import { quoted } from './words.ts';

export interface Column {
  readonly slot: Slot;
  readonly name: string;
}

export interface TitlePlan {
  /** The title as source text: a string for `each`, a template literal for a loop. */
  readonly source: string;
  /** What the runner reports, a row each. */
  readonly titles: readonly string[];
}

/** Undefined where a row's title would be uncertain, too long or the same as another's. */
export function describeTable(
  rows: readonly (readonly Piece[])[],
  columns: readonly Column[],
  style: TestStyle,
): TitlePlan | undefined {
  const [first] = rows;
  if (!first || columns.some((c) => c.name.includes('$'))) return undefined;
  const parts = dropConstants(first, new Set(columns.map((c) => c.slot)));
  if (parts.some((part) => typeof part === 'string' && /[%$`\\]/.test(part))) return undefined;
  const names = new Map(columns.map((c) => [c.slot, c.name]));
  const isLoop = usesLoop(style);
  let title = '';
  for (const part of parts) {
    if (typeof part === 'string') title += part;
    else {
      const values = rows.map((pieces) => valueAt(pieces, part.slot));
      const name = names.get(part.slot) ?? '';
      title += label(part) + (isLoop ? loopReference(name, values) : eachReference(name, values, style));
    }
  }
  const source = isLoop ? `\`${title}\`` : title;
  const titles = rows.map((pieces) => {
    const cells = new Map(
      columns.map(({ slot, name }) => [name, valueAt(pieces, slot) ?? { t: 'undefined' as const }]),
    );
    return isLoop ? expandLoop(source, cells) : expandEach(title, cells, style);
  });
  if (!titles.every((text) => text !== undefined && text.length <= MAX_TITLE) || new Set(titles).size < titles.length)
    return undefined;
  return { source: isLoop ? source : quoted(title, style.quote), titles: titles as string[] };
}

/** Mocha and node:test have no tables of their own: a loop over rows stands for one. */
export function usesLoop(style: Pick<TestStyle, 'framework'>): boolean {
  return style.framework === 'mocha' || style.framework === 'node:test';
}

/** What is the same in every row is told by the body; the title names what differs, and always the outcome. */
function dropConstants(pieces: readonly Piece[], differing: ReadonlySet<string>): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const isConstant = typeof piece !== 'string' && piece.name !== '' && !differing.has(piece.slot);
    if (isConstant && kept.at(-1) === ', ') kept.pop();
    if (isConstant || (piece === ', ' && kept.at(-1) === ' for ')) continue;
    kept.push(typeof piece === 'string' || differing.has(piece.slot) ? piece : valueWords(piece.value));
  }
  return kept.filter((piece, i) => piece !== ' for ' || !endsThere(kept[i + 1]));
}

function endsThere(next: Piece | undefined): boolean {
  return next === undefined || next === ' after ' || next === ' on ';
}

function valueAt(pieces: readonly Piece[], slot: string): Value | undefined {
  return pieces.find((piece): piece is Exclude<Piece, string> => typeof piece !== 'string' && piece.slot === slot)
    ?.value;
}

/** `$name`; in quotes where the runner shows strings bare. */
function eachReference(name: string, values: readonly (Value | undefined)[], style: TestStyle): string {
  const isBare = style.framework === 'jest' || (style.frameworkMajor ?? 0) >= 5;
  return isBare && values.every((value) => value?.t === 'string') ? `"$${name}"` : `$${name}`;
}

/** `${name}` where String says it all, `${JSON.stringify(name)}` where quotes or brackets are needed. */
function loopReference(name: string, values: readonly (Value | undefined)[]): string {
  const isDirect = values.every((value) => value && isStringSafe(value));
  return isDirect || !values.every((value) => value && isJsonSafe(value))
    ? `\${${name}}`
    : `\${JSON.stringify(${name})}`;
}
