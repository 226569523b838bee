/** Texts with which a regular expression takes forever: found by recheck, which reads the expression alone. */
import { valueText } from '../../../generate/case-text.ts';
import type { FunctionPattern } from '../facts/types.ts';

/** How often that is repeated which makes it exponential: few enough to be read, enough that no machine comes to an end. */
const EXPONENTIAL = { long: 40, short: 8 };
/** Lengths of what makes it polynomial, from the third power on: a square of some thousand is soon done. */
const POLYNOMIAL = { long: 8_000, short: 80 };
const LEAST_DEGREE = 3;
/** Expressions with a larger automaton are attacked with varied texts instead, so that each takes a second or two at most; never ended by the clock. */
const JUDGING = { maxNFASize: 3_000, randomSeed: 1, timeout: 20_000 };

export interface Attack {
  readonly long: string;
  /** With few repetitions: any machine is done at once. */
  readonly short: string;
  /** What is told of `long`, behind the text that it is appended to. */
  tell(before: string): string;
}

/** A text and how often it stands in the long and in the short one. */
interface Part {
  readonly text: string;
  readonly times: typeof EXPONENTIAL;
}

const ONCE = { long: 1, short: 1 };

/** The plainer one first; none where the expression is harmless, or not known to be slow enough to tell. */
export async function attacksOn({
  source,
  flags,
}: Pick<FunctionPattern, 'source' | 'flags'>): Promise<readonly Attack[]> {
  if (!mayBeSlow(source)) return [];
  const { default: recheck } = await import('recheck/lib/browser.js');
  const { attack, complexity, status } = recheck.checkSync(source, flags, JUDGING);
  if (status !== 'vulnerable' || !attack || !complexity) return [];
  const isExponential = complexity.type === 'exponential';
  if (!isExponential && (complexity.degree ?? 0) < LEAST_DEGREE) return [];
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const atLength = (length: number) => Math.ceil(length / pumped);
  const times = isExponential ? EXPONENTIAL : { long: atLength(POLYNOMIAL.long), short: atLength(POLYNOMIAL.short) };
  const parts: readonly Part[] = [
    ...attack.pumps.flatMap(({ prefix, pump }) => [
      { text: prefix === pump ? '' : prefix, times: ONCE },
      { text: pump, times },
    ]),
    { text: attack.suffix, times: ONCE },
  ].filter(({ text }) => text !== '');
  // Where several characters do, recheck takes the first there is, which people type least.
  const plain = parts.map((part) => ({ ...part, text: part.text.replaceAll('\0', '!').replaceAll('\t', ' ') }));
  const variants = parts.some(({ text }) => /[\0\t]/.test(text)) ? [plain, parts] : [parts];
  return variants.map((of) => ({
    long: written(of, 'long'),
    short: written(of, 'short'),
    tell: (before) => told([{ text: before, times: ONCE }, ...of], `/${source}/${flags}`),
  }));
}

/** A part that repeats without bound is the least that it takes, with another that is repeated, left out or chosen. */
function mayBeSlow(source: string): boolean {
  const signs = source.replace(/\\./g, '').match(/[*+?{|]/g) ?? [];
  return signs.length > 1 && /[*+]|\{\d+,\}/.test(source);
}

function written(parts: readonly Part[], which: keyof Part['times']): string {
  return parts.map(({ text, times }) => text.repeat(times[which])).join('');
}

function told(parts: readonly Part[], pattern: string): string {
  const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;
  const words = parts.flatMap(({ text, times }) => {
    if (text === '') return [];
    const literal = code(valueText({ t: 'string', v: text }));
    return [times.long === 1 ? literal : `${times.long} times ${literal}`];
  });
  const [long, short] = [written(parts, 'long').length, written(parts, 'short').length];
  return `${code(pattern)} comes to no end with ${long} characters (${words.join(', ')}); with ${short} it does at once`;
}
