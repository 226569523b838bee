/** A small pretty printer: text that breaks at its lists where a line would grow too long. */
export type Doc = string | Concat | List;

interface Concat {
  readonly kind: 'concat';
  readonly parts: readonly Doc[];
}

interface List {
  readonly kind: 'list';
  readonly open: string;
  readonly items: readonly Doc[];
  readonly close: string;
  /** A space inside the brackets while on one line, as in `{ a }`. */
  readonly padded: boolean;
  /** Short items share lines, as numbers in an array do. */
  readonly fill: boolean;
  /** No comma after the last item even when broken (arrow bodies, rest elements). */
  readonly bare: boolean;
  /** Attributes or children of a JSX element: no commas. Elements stand on lines of their own, other children where they do not fit. */
  readonly jsx?: 'attributes' | 'elements' | 'inline';
}

export interface DocStyle {
  readonly indent: string;
  readonly trailingCommas: boolean;
}

export const WIDTH = 100;

export function concat(...parts: readonly Doc[]): Doc {
  return { kind: 'concat', parts };
}

export function list(
  open: string,
  items: readonly Doc[],
  close: string,
  how: Partial<Pick<List, 'padded' | 'fill' | 'bare' | 'jsx'>> = {},
): Doc {
  return {
    kind: 'list',
    open,
    items,
    close,
    padded: how.padded ?? false,
    fill: how.fill ?? false,
    bare: how.bare ?? false,
    ...(how.jsx ? { jsx: how.jsx } : {}),
  };
}

/** The text on one line. */
export function flat(doc: Doc): string {
  if (typeof doc === 'string') return doc;
  if (doc.kind === 'concat') return doc.parts.map(flat).join('');
  if (doc.jsx === 'inline') return `${doc.open}${doc.items.map(flat).join('')}${doc.close}`;
  if (doc.jsx === 'elements') return `${doc.open}\n${doc.items.map(flat).join('\n')}\n${doc.close}`;
  const pad = doc.padded && doc.items.length > 0 ? ' ' : '';
  if (doc.jsx) return `${doc.open} ${doc.items.map(flat).join(' ')}${pad}${doc.close}`;
  return `${doc.open}${pad}${doc.items.map(flat).join(', ')}${pad}${doc.close}`;
}

/** The text at an indentation of `level`, broken where it is wider than a line; `reserve` columns are kept free at its end. */
export function print(doc: Doc, level: number, style: DocStyle, reserve = 0): string {
  const start = style.indent.repeat(level);
  return start + place(doc, { level, column: width(start), reserve, style });
}

interface Place {
  readonly level: number;
  readonly column: number;
  readonly reserve: number;
  readonly style: DocStyle;
}

function place(doc: Doc, at: Place): string {
  const oneLine = flat(doc);
  if (typeof doc === 'string' || (at.column + oneLine.length + at.reserve <= WIDTH && !oneLine.includes('\n')))
    return oneLine;
  return doc.kind === 'concat' ? placeParts(doc.parts, at) : placeList(doc, at);
}

/** Parts after one another; the last list that makes the line fit is broken, as in `expect(x).toEqual([`. */
function placeParts(parts: readonly Doc[], at: Place): string {
  const flats = parts.map(flat);
  const breakable = parts.map((part) => typeof part !== 'string' && hasList(part));
  const chosen = lastFitting(flats, breakable, at);
  let text = '';
  for (const [index, part] of parts.entries()) {
    const column = lastColumn(text, at.column);
    const rest = flats.slice(index + 1).join('');
    const mustBreak = (chosen === undefined ? breakable[index] : index === chosen) || flats[index]?.includes('\n');
    text += mustBreak
      ? place(part, { ...at, column, reserve: Math.max(at.reserve + rest.length, WIDTH) })
      : flats[index];
  }
  return text;
}

/** The rightmost breakable part before which everything still fits on the line. */
function lastFitting(flats: readonly string[], breakable: readonly boolean[], at: Place): number | undefined {
  let chosen: number | undefined;
  let column = at.column;
  for (const [index, text] of flats.entries()) {
    if (breakable[index] && column + 1 <= WIDTH) chosen = index;
    column += text.length;
    if (column > WIDTH && chosen !== undefined) break;
  }
  return chosen;
}

function placeList(doc: List, at: Place): string {
  if (doc.items.length === 0) return flat(doc);
  const [only] = doc.items;
  if (doc.items.length === 1 && only !== undefined && hugs(only)) {
    const column = at.column + doc.open.length;
    return `${doc.open}${place(only, { ...at, column, reserve: WIDTH })}${doc.close}`;
  }
  const { style } = at;
  const inner = style.indent.repeat(at.level + 1);
  const lines = doc.fill ? filled(doc.items.map(flat), width(inner)) : doc.items.map((item) => placeItem(item, at));
  const comma = style.trailingCommas && !doc.bare && !doc.jsx ? ',' : '';
  return `${doc.open}\n${lines.map((line) => inner + line).join(doc.jsx ? '\n' : ',\n')}${comma}\n${style.indent.repeat(at.level)}${doc.close}`;
}

function placeItem(item: Doc, at: Place): string {
  const level = at.level + 1;
  return place(item, { level, column: width(at.style.indent.repeat(level)), reserve: 1, style: at.style });
}

function filled(items: readonly string[], indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (line && indent + line.length + item.length + 3 > WIDTH) {
      lines.push(line);
      line = item;
    } else line = line ? `${line}, ${item}` : item;
  }
  return [...lines, line];
}

/** A sole argument that is itself a bracket stays on the line of its caller. */
function hugs(doc: Doc): boolean {
  return (
    typeof doc !== 'string' &&
    (doc.kind === 'list' ? /^[[{]/.test(doc.open) : doc.parts.length > 0 && hugs(doc.parts[0] ?? ''))
  );
}

function hasList(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  return doc.kind === 'list' ? doc.items.length > 0 : doc.parts.some(hasList);
}

function lastColumn(text: string, start: number): number {
  const at = text.lastIndexOf('\n');
  return at < 0 ? start + text.length : text.length - at - 1;
}

function width(indent: string): number {
  return indent.replaceAll('\t', '  ').length;
}
