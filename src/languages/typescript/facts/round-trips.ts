/** Pairs of exports of which one takes back what the other did, by their names and declared types. */
import type { Contract, Signature, TypeTree } from '../../declared.ts';

/** There and back. */
const WORDS: readonly (readonly [string, string])[] = [
  ['stringify', 'parse'],
  ['encode', 'decode'],
  ['serialize', 'deserialize'],
  ['serialise', 'deserialise'],
  ['escape', 'unescape'],
  ['quote', 'unquote'],
  ['pack', 'unpack'],
  ['compress', 'decompress'],
  ['marshal', 'unmarshal'],
  ['to', 'from'],
];

export interface NamedContract {
  /** As importers reach it. */
  readonly path: string;
  readonly contract: Contract;
}

/** The pair that `one` is half of; undefined where names or types make none. */
export function roundTripOf(
  one: NamedContract,
  others: readonly NamedContract[],
): { readonly encode: string; readonly decode: string } | undefined {
  for (const other of others) {
    for (const [encode, decode] of [
      [one, other],
      [other, one],
    ] as const) {
      const isNamed = WORDS.some(([there, back]) => namesOf(encode.path, there, back).includes(decode.path));
      if (isNamed && goesBack(encode.contract, decode.contract)) return { encode: encode.path, decode: decode.path };
    }
  }
  return undefined;
}

/** Names that a counterpart may have, at either end. */
export function counterparts(path: string): readonly string[] {
  return WORDS.flatMap(([there, back]) => [...namesOf(path, there, back), ...namesOf(path, back, there)]);
}

/** `encodeText` as `decodeText`, `textEncode` as `textDecode`: the word once, as a word of the name. */
function namesOf(path: string, there: string, back: string): readonly string[] {
  const upper = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const first = new RegExp(`(^|\\.)${there}(?![a-z])`);
  const later = new RegExp(`${upper(there)}(?![a-z])`);
  return [
    ...(first.test(path) ? [path.replace(first, `$1${back}`)] : []),
    ...(there !== 'to' && there !== 'from' && later.test(path) ? [path.replace(later, upper(back))] : []),
  ];
}

/** One takes one value and gives what the other takes; the other gives what the first took. */
function goesBack(encode: Contract, decode: Contract): boolean {
  const [[there, ...more], [back, ...others]] = [encode.signatures, decode.signatures];
  if (!there || !back || more.length + others.length > 0) return false;
  const [given, taken] = [firstOnly(there), firstOnly(back)];
  if (!given || !taken || !there.returns || !back.returns) return false;
  return isPlain(given) && same(given, back.returns) && admits(taken, there.returns);
}

/** The type of the one argument that must be given. */
function firstOnly({ params: [first, ...rest] }: Signature): TypeTree | undefined {
  return first && !first.rest && rest.every(({ optional, rest: isRest }) => optional || isRest)
    ? first.type
    : undefined;
}

/** Values that can be compared afterwards. */
function isPlain(type: TypeTree): boolean {
  return !/"k":"(?:unknown|undefined|fn|opaque|symbol|promise|iterable|async-iterable|instance|error|regexp|enum)"/.test(
    JSON.stringify(type),
  );
}

/** The same type, or one of several. */
function admits(taken: TypeTree, given: TypeTree): boolean {
  return same(taken, given) || (taken.k === 'union' && taken.of.some((of) => same(of, given)));
}

function same(a: TypeTree, b: TypeTree): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
