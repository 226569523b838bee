/**
 * Which titles of a model may stand in place of QTest's own. What is said in plain words cannot be checked, so a title is taken only where it says
 * all that the own one does (the outcome, and every value in its order) in words of the code, and more. Anything else leaves the own title.
 */

/** What a refused title lacks, for the count in the result. */
export type TitleProblem = 'form' | 'outcome' | 'negation' | 'values' | 'names' | 'words' | 'nothing-new' | 'taken';

/** As long as QTest's own titles. */
const MAX_TITLE = 80;
const MIN_TITLE = 8;

/** Words by which a title says what happens. */
const OUTCOMES = new Set(
  [
    ...words(
      'return throw reject resolve yield call show hide answer change disable enable render give fail succeed raise error catch accept refuse allow deny ignore handle crash break pass stop skip',
    ),
  ].map(stem),
);
const NEGATIONS = words(
  'not no never nor neither none nothing nobody without unless except instead rather cannot hardly barely non but only',
);
/** Values in words. */
const VALUES = words(
  'true false null undefined nan infinity zero one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million once twice thrice double triple half both pair',
);
/** They say nothing. */
const VAGUE = words('should must expected correct correctly proper properly successful successfully works test tests');
/** They claim nothing. */
const PLAIN = words(
  'a an the of for from to in into on at by as and or with when if while than that this its it each every where whose which per via be is are was has have had given value values result results input inputs output number numbers list array item items text string letters object key keys name field fields argument arguments amount',
);

/** A title as QTest writes titles: no capital at its beginning, no full stop at its end. */
export function tidied(title: string): string {
  const text = title.trim().replace(/(?<!\.)\.$/, '');
  return /^[A-Z][a-z]+ /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What is against the title; undefined where it can stand. `own` is QTest's title of the same test, `code` what is tested. */
export function titleProblem(title: string, own: string, code: string): TitleProblem | undefined {
  if (!isInForm(title, own)) return 'form';
  const [mine, theirs] = [tokens(own), tokens(title)];
  if (outcomes(mine) !== outcomes(theirs)) return 'outcome';
  if ([...mine, ...theirs].some(isNegation)) return 'negation';
  if (valuesOf(mine).join('\0') !== valuesOf(theirs).join('\0')) return 'values';
  if (!keepsNames(theirs, mine)) return 'names';
  const added = theirs.filter((one) => one.is === 'word' && !mine.some(({ text }) => text === one.text));
  const known = new Set(codeWords(code).map(stem));
  const isKnown = ({ text }: Token) => PLAIN.has(text) || known.has(stem(text));
  if (!added.every((one) => isKnown(one) && !VAGUE.has(one.text))) return 'words';
  return added.every(({ text }) => PLAIN.has(text)) ? 'nothing-new' : undefined;
}

/** One line of plain characters, none that the own title has not; no markup, address or mention. */
function isInForm(title: string, own: string): boolean {
  if (title.length < MIN_TITLE || title.length > Math.max(MAX_TITLE, own.length)) return false;
  const isPlain = [...title].every((char) => /[ !"'()+,./:;=?[\]{}\w-]/.test(char) || own.includes(char));
  return isPlain && !/ {2}|:\/\/|\bwww\.|\]\(/i.test(title);
}

interface Token {
  readonly is: 'word' | 'value';
  readonly text: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'(?!\w)|\[\]|\{\}|[^\s,;:()[\]{}"]+/g;

/** Words of plain small letters, and values: texts in quotes, numbers, and all that is no such word. */
function tokens(title: string): readonly Token[] {
  return [...title.matchAll(TOKEN)].flatMap(([raw]): Token[] => {
    const isQuoted = /^["']/.test(raw) && raw.length > 1 && raw.at(-1) === raw[0];
    if (isQuoted) return [value(raw.length === 2 ? EMPTY : `"${raw.slice(1, -1)}"`)];
    if (raw === '[]' || raw === '{}' || raw === 'empty') return [value(EMPTY)];
    const text = raw.replace(/[.?!']+$/, '').replace(/^'+|'s$/g, '');
    if (text === '') return [];
    if (!/^[a-z]+(?:[-'][a-z]+)*$/.test(text)) return [value(text)];
    if (VALUES.has(text)) return [value(text)];
    return text.split('-').map((word): Token => (VALUES.has(word) ? value(word) : { is: 'word', text: word }));
  });
}

const EMPTY = '""';

function value(text: string): Token {
  return { is: 'value', text };
}

function valuesOf(all: readonly Token[]): readonly string[] {
  return all.filter(({ is }) => is === 'value').map(({ text }) => text);
}

/** Words by which a title says what happens, in their order. */
function outcomes(all: readonly Token[]): string {
  const said = all.filter(({ is }) => is === 'word').map(({ text }) => stem(text));
  return said.filter((word) => OUTCOMES.has(word)).join(' ');
}

function isNegation({ is, text }: Token): boolean {
  return is === 'word' && (NEGATIONS.has(text) || /n't$/.test(text));
}

/** A name that the own title gives to a value: no other value stands nearer to it. */
function keepsNames(theirs: readonly Token[], mine: readonly Token[]): boolean {
  const named = new Map<string, Set<number>>();
  const [places, own] = [placesOf(theirs), placesOf(mine)];
  for (const [order, place] of own.entries()) {
    const before = mine[place - 1];
    if (before?.is !== 'word' || PLAIN.has(before.text) || outcomes([before]) !== '') continue;
    named.set(before.text, new Set([...(named.get(before.text) ?? []), order]));
  }
  return theirs.every((one, at) => {
    const orders = one.is === 'word' ? named.get(one.text) : undefined;
    if (!orders) return true;
    const nearest = Math.min(...places.map((place) => Math.abs(place - at)));
    return places.some((place, order) => orders.has(order) && Math.abs(place - at) === nearest);
  });
}

/** Where values stand. */
function placesOf(all: readonly Token[]): readonly number[] {
  return all.flatMap(({ is }, at) => (is === 'value' ? [at] : []));
}

/** Words of which names are made; what comments and texts say is left out, since nobody runs it. */
export function codeWords(code: string): readonly string[] {
  const bare = code.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
    ' ',
  );
  return (bare.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}

/** `rounding`, `rounded`, `rounds` and `round` are one word. */
export function stem(word: string): string {
  const short = word.replace(/(?:ing|ies|ed|es|er|s|e|y)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return short.length < 3 || short === word ? word : stem(short);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
