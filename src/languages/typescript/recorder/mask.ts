/** Stand-ins of the same form for what must not leave the tests: secrets, data of people, and what is another in each run. */
import type { Value } from '../../../generate/test-case.ts';

/** 2024-02-29T12:00Z, when every run of the search happens. */
const NOW = 1_709_208_000_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const PRIVATE_NAME =
  /pass(?:word|wd|phrase)|secret|token|authori[sz]ation|credential|api_?key|private_?key|cookie|session|e_?mail|phone|mobile|iban|card_?(?:number|no)|cvc|cvv|ssn|birth/i;

/** A stand-in for each form, by which the text is found. */
const PRIVATE_TEXTS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]+-----[\s\S]*/g, '-----BEGIN KEY-----'],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
  [/\b(?:Bearer|Basic)\s+[\w.~+/=-]{6,}/g, 'Bearer abc'],
  [/:\/\/[^\s:/@]+:[^\s/@]+@/g, '://user:word@'],
  [/\b(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[abprs]|npm|AKIA|ASIA|AIza)[-_]?[\w-]{12,}/g, 'key_abc'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'a@example.com'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, 'DE02120300000000202051'],
  [/(?<![\w-])(?:\d[ -]?){12,18}\d(?![\w-])/g, '4111111111111111'],
  [/\+\d[\d ()/-]{7,}\d/g, '+15550100'],
];
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)/g;
/** Long and mixed: nobody writes such a word. */
const RANDOM = /\b(?=\w*\d)(?=\w*[a-zA-Z])[\w+/=-]{32,}/g;

export interface MaskOptions {
  /** Texts that stand in the repository for all to see. */
  readonly known: ReadonlySet<string>;
  /** When the tests began, in milliseconds since the epoch. */
  readonly started: number;
}

/** The same text has the same stand-in within one value. */
export function masking(options: MaskOptions): <T>(value: T) => T {
  return (value) => {
    const ids = new Map<string, string>();
    return masked(value, '', options, ids) as typeof value;
  };
}

function masked(value: unknown, name: string, options: MaskOptions, ids: Map<string, string>): unknown {
  const inner = (of: unknown, under = ''): unknown => masked(of, under, options, ids);
  if (Array.isArray(value)) return value.map((item) => inner(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const of = value as Value;
  if (of.t === 'string') return { ...of, v: maskedText(of.v, name, options, ids) };
  if (of.t === 'error') return { ...of, message: maskedText(of.message, '', options, ids) };
  if (of.t === 'number' && typeof of.v === 'number') return { ...of, v: maskedNumber(of.v, name, options) };
  if (of.t === 'date' && typeof of.ms === 'number') return { ...of, ms: steady(of.ms, options) };
  if (of.t === 'object')
    return { ...of, props: of.props.map(([key, held]) => [maskedText(key, '', options, ids), inner(held, key)]) };
  if (of.t === 'map')
    return { ...of, entries: of.entries.map(([key, held]) => [inner(key), inner(held, keyText(key))]) };
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inner(held, name)]));
}

function keyText(key: Value): string {
  return key.t === 'string' ? key.v : '';
}

/** Whether a text, under a name, is to be told by a stand-in alone. */
function maskedText(text: string, name: string, options: MaskOptions, ids: Map<string, string>): string {
  if (options.known.has(text)) return text;
  let shown = text;
  for (const [form, standIn] of PRIVATE_TEXTS) {
    shown = shown.replace(form, (found) => (options.known.has(found) ? found : standIn));
  }
  shown = shown.replace(UUID, (found) => {
    if (options.known.has(found)) return found;
    const id = ids.get(found) ?? `00000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(found, id);
    return id;
  });
  shown = shown.replace(TIME, (found) => timeText(found, options));
  shown = shown.replace(RANDOM, (found) => (options.known.has(found) ? found : 'abc123'));
  return shown === text && text !== '' && PRIVATE_NAME.test(name) ? sameForm(text) : shown;
}

function timeText(found: string, options: MaskOptions): string {
  const at = Date.parse(found);
  const moved = steady(at, options);
  return moved === at ? found : new Date(moved).toISOString();
}

function maskedNumber(n: number, name: string, options: MaskOptions): number {
  if (PRIVATE_NAME.test(name) && Math.abs(n) >= 1_000) return 10 ** (String(Math.trunc(Math.abs(n))).length - 1);
  return Number.isInteger(n) ? steady(n, options) : n;
}

/** A time around that of the tests is another in each run: moved to the one at which the search runs. */
function steady(ms: number, { started }: MaskOptions): number {
  const since = ms - started;
  return Math.abs(since) > DAY_MS ? ms : NOW + Math.round(since / MINUTE_MS) * MINUTE_MS;
}

/** Letters, digits and marks stay what they are, and say nothing. */
function sameForm(text: string): string {
  return text
    .replace(/[A-Z]/g, 'A')
    .replace(/[a-z]/g, 'a')
    .replace(/\d/g, '1')
    .replace(/[^\0-\x7f]/g, 'é');
}
