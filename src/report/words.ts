import type { Survivor } from '../verdict/run-result.ts';

/** `1 fault`, `2 faults`; `many` for words that do not take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** `5,000`: plain below a thousand. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A duration for people: `40 ms`, `0.4 s`, `9.8 s`, `1 min 4 s`, `2 h 5 min`. */
export function humanTime(ms: number): string {
  if (ms < 100) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-12-07` as `7 Dec`; any other text as it is. */
export function humanDay(date: string): string {
  const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(date);
  const month = MONTHS[Number(parts?.[1]) - 1];
  return parts && month ? `${Number(parts[2])} ${month}` : date;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first letter as a capital: for sentences made from parts. */
export function sentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Without the full stop at its end: for texts that go on. */
export function unstopped(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** What the input does that notices a gap; a test with a result that base has not is there once somebody confirms it. */
export function noticesText(proof: Survivor['proof']): string {
  return proof?.by === 'behaviour-change' ? 'does, once its new result is confirmed' : 'does';
}
