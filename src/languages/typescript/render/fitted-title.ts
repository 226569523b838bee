/** The title of a test of its own: as much of what it could say as there is room for, each thing whole or not at all. */
import type { Value } from '../../../generate/test-case.ts';
import { isTelling, tellingMembers } from './double-words.ts';
import { label, MAX_TITLE, MAX_WHERE_TITLE, type Piece } from './titles.ts';
import { cut, valueWords } from './value-words.ts';
import { escaped } from './words.ts';

/** Letters in which one value is told: rather fewer values than little of each. */
const LONG = [60, 40] as const;
const SHORT = [24, 14] as const;
/** An outcome is cut where nothing shorter says it. */
const MIN_OUTCOME = 30;
const JUST_BEGINNING = 'text beginning with ';
const JOINT = /^ (?:for|after|on|with|where)\b/;

type ValuePiece = Exclude<Piece, string>;

/** What happens, or one of the things that were given: ` for `, ` after `, ` on `. */
interface Segment {
  readonly joint: string;
  readonly parts: readonly Piece[];
}

/** Titles of at most MAX_TITLE letters (MAX_WHERE_TITLE where collaborators answer), the one that says most first; at least one. */
export function literalTitles(pieces: readonly Piece[]): readonly string[] {
  const [what, ...given] = segmentsOf(pieces);
  if (!what) return [''];
  const parts = fewerAndFewer(given);
  const told = (limits: readonly number[]) =>
    parts.flatMap((some) => limits.map((limit) => printed(what, some, limit)));
  const titles = [...told(LONG), ...told(SHORT), ...[...LONG, ...SHORT].map((limit) => printed(what, [], limit))];
  const most = pieces.some((piece) => typeof piece === 'string' && piece.startsWith(' where '))
    ? MAX_WHERE_TITLE
    : MAX_TITLE;
  const fitting = titles.filter((title) => title.length <= most);
  // Values that are cut tell tests apart where all else is the same.
  const bare = pieces.map((piece) => (typeof piece === 'string' ? piece : label(piece) + shortened(piece.value, 14)));
  return [...new Set([...fitting, cut(bare.join(''), MAX_TITLE)])];
}

function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const segments: { joint: string; parts: Piece[] }[] = [];
  for (const piece of pieces.filter((one) => one !== '')) {
    const isJoint = typeof piece === 'string' && JOINT.test(piece);
    if (isJoint || segments.length === 0) segments.push({ joint: isJoint ? piece : '', parts: isJoint ? [] : [piece] });
    else segments.at(-1)?.parts.push(piece);
  }
  return segments;
}

/** All that was given, then without what says least, as long as something is left. */
function fewerAndFewer(given: readonly Segment[]): readonly (readonly Segment[])[] {
  return given.length === 0 ? [] : [given, ...fewerAndFewer(fewer(given))];
}

/** Without one argument of those that say least, while there are several; then without how the object was made; then without the last. */
function fewer(given: readonly Segment[]): readonly Segment[] {
  const at = given.findIndex(({ joint }) => joint === ' for ');
  const own = given[at]?.parts.filter((part) => part !== ', ') ?? [];
  if (own.length > 1) {
    const dull = own.findLastIndex((part) => typeof part !== 'string' && isDull(part.value));
    const kept = own.filter((_, one) => one !== (dull < 0 ? own.length - 1 : dull));
    return given.with(at, { joint: ' for ', parts: listed(kept) });
  }
  const maker = given.findIndex(({ joint }) => joint === ' on ');
  return given.toSpliced(maker < 0 ? given.length - 1 : maker, 1);
}

function listed(parts: readonly Piece[]): readonly Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
}

function printed(what: Segment, given: readonly Segment[], limit: number): string {
  const outcome = what.parts.map((part) => (typeof part === 'string' ? part : outcomeWords(part, limit))).join('');
  return outcome + given.map((segment) => segmentText(segment, limit)).join('');
}

/** Of arguments those that can be told; anything else as a whole or not at all. */
function segmentText({ joint, parts }: Segment, limit: number): string {
  if (joint === ' for ') {
    const told = parts.filter((part) => part !== ', ').flatMap((part) => partText(part, limit) ?? []);
    return told.length > 0 ? joint + told.join(', ') : '';
  }
  const told = parts.map((part) => partText(part, limit));
  return told.every((text) => text !== undefined) ? joint + told.join('') : '';
}

function partText(part: Piece, limit: number): string | undefined {
  if (typeof part === 'string') return part;
  const { value, isOpen } = part;
  const words = wholeWords(value, limit, isOpen);
  if (words === undefined) return part.name === '' ? undefined : sizeWords(part);
  if (words === valueWords(value)) return label(part) + words;
  return isOpen || part.name === '' ? words : `${label(part)}with ${words}`;
}

/** `token of 120 letters`, `ids of 12 items`; undefined for what has no size. */
function sizeWords({ name, value }: ValuePiece): string | undefined {
  if (value.t === 'array') return `${name} of ${value.items.length} items`;
  return value.t === 'string' && !/\s/.test(value.v) ? `${name} of ${value.v.length} letters` : undefined;
}

/** What comes of it has to be told: by what it holds, by how much it is, or by its beginning. */
function outcomeWords(part: ValuePiece, limit: number): string {
  const { value, isOpen } = part;
  const whole = wholeWords(value, limit, isOpen);
  if (whole !== undefined) {
    return label(part) + (isOpen || whole === valueWords(value) ? whole : `an object with ${whole}`);
  }
  if (value.t === 'array') return `${label(part)}${value.items.length} items`;
  if (value.t === 'object') return `${label(part)}an object`;
  return label(part) + (beginning(value, limit) ?? shortened(value, Math.max(limit, MIN_OUTCOME)));
}

/** `text beginning with "select id from"`; undefined for what is no text, or short enough. */
function beginning(value: Value, limit: number): string | undefined {
  const most = Math.max(limit, MIN_OUTCOME);
  if (value.t !== 'string' || valueWords(value).length <= most) return undefined;
  const cutOff = cut(value.v, most - JUST_BEGINNING.length).slice(0, -1);
  const atWord = cutOff.replace(/\s+\S*$/, '');
  return JUST_BEGINNING + valueWords({ t: 'string', v: atWord === '' ? cutOff : atWord });
}

/**
 * A value in at most so many letters: as it is, or of an object (or the first of several) those members that say most, as `status "paid"`;
 * undefined where there is no room for that.
 */
export function wholeWords(value: Value, limit: number, isOpen = false): string | undefined {
  const words = valueWords(value);
  if (words.length <= limit && !(isOpen && value.t === 'object' && value.props.length > 0)) return words;
  const first = value.t === 'array' ? value.items[0] : value;
  if (first?.t !== 'object') return undefined;
  const { props } = tellingMembers(first);
  const telling = props.filter(([, of]) => isTelling(of));
  const told = asManyAsFit(isOpen ? [...telling, ...props.filter(([, of]) => !isTelling(of))] : telling, limit);
  if (told !== '') return told;
  const inner = innermost(first);
  return (
    asManyAsFit([...inner.filter(([, of]) => isTelling(of)), ...inner.filter(([, of]) => !isTelling(of))], limit) ||
    undefined
  );
}

type Member = readonly [name: string, value: Value];

function asManyAsFit(members: readonly Member[], limit: number): string {
  let told = '';
  for (const [name, of] of members) {
    const one = `${escaped(name)} ${valueWords(of)}`;
    const more = told === '' ? one : `${told}, ${one}`;
    if (more.length <= limit) told = more;
  }
  return told;
}

/** What an object holds in the end, by its path: `schema.headers.$ref`. */
function innermost({ props }: Extract<Value, { t: 'object' }>): readonly Member[] {
  return props.flatMap(([name, of]): readonly Member[] =>
    of.t === 'object' && of.props.length > 0
      ? innermost(of).map(([path, inner]) => [`${name}.${path}`, inner] as const)
      : [[name, of] as const],
  );
}

function isDull(value: Value): boolean {
  if (value.t === 'string') return value.v.length < 2;
  if (value.t === 'object') return value.props.length === 0;
  if (value.t === 'array') return value.items.length === 0;
  return value.t === 'lambda' || value.t === 'stub' || value.t === 'undefined';
}

/** Cut inside of its quotes or brackets, behind a word where there are several: `"not a…"`. */
function shortened(value: Value, limit: number): string {
  const words = valueWords(value);
  if (words.length <= limit) return words;
  const close = /["`\])}]$/.exec(words)?.[0] ?? '';
  const short = cut(words.slice(0, -1), limit - close.length);
  const atWord = short.replace(/\s+\S*…$/, '…');
  return (atWord.length > limit / 2 ? atWord : short) + close;
}
