/** What limits and forms admit, as types: by texts and numbers that keep to them. */
import type { TypeTree } from '../../../declared.ts';
import { plain, union } from '../trees.ts';

/** Longest text that is made up to meet a limit. */
const MAX_TEXT = 60;
/** Texts of this length and more are met by none but made ones. */
const USUAL_TEXT = 3;

/** Texts of a form, by the names that schema libraries have for it. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  email: ['ada@example.com', 'bob@example.org'],
  uuid: ['3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64', '9b2d7c1e-4a3f-4e8b-8d6c-1f5a0b9e7c32'],
  url: ['https://example.com', 'http://example.org/a'],
  date: ['2026-01-01', '2026-12-31'],
  datetime: ['2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z'],
  anydate: ['2026-01-01', '2026-12-31T23:59:59Z'],
  time: ['09:30:00', '23:59:59'],
  ip: ['127.0.0.1'],
  cuid: ['cjld2cjxh0000qzrmn831i7rn'],
  cuid2: ['tz4a98xxat96iws9zmbrgj3a'],
  ulid: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'],
  nanoid: ['V1StGXR8_Z5jdHi6B-myT'],
  base64: ['YQ==', 'YWJj'],
  objectid: ['507f1f77bcf86cd799439011'],
  phone: ['+4915112345678'],
  color: ['#ffcc00'],
  json: ['{}', '[1]'],
  number: ['1', '20'],
  boolean: ['true', 'false'],
};

const ALIASES: Readonly<Record<string, string>> = {
  'date-time': 'datetime',
  guid: 'uuid',
  uuidv4: 'uuid',
  uri: 'url',
  ipv4: 'ip',
  e164: 'phone',
};

/** Undefined where the form is not known. */
export function textsOf(form: string): TypeTree | undefined {
  const known = FORMS[ALIASES[form] ?? form];
  return known && union(literals(known));
}

/** The limits themselves, which are in order, and any number. */
export function numbersBy(limits: readonly number[]): TypeTree {
  return union([...literals(limits), plain('number')]);
}

/** Texts as short and as long as they may be; any text where none of the usual ones is too short. */
export function textsBy(least = 0, most?: number): TypeTree {
  const made = [least, most].flatMap((length) =>
    length === undefined || length === 0 || length > MAX_TEXT ? [] : ['a'.repeat(length)],
  );
  const isUsual = least <= USUAL_TEXT && (most === undefined || most >= USUAL_TEXT);
  return union([...literals(made), ...(isUsual || made.length === 0 ? [plain('string')] : [])]);
}

/** What is asked of a value by calls behind the one that makes its schema: `.min(1).max(9)`, `.email()`. */
export interface Limit {
  readonly name: string;
  readonly value: string | number | undefined;
}

const LEAST = /^(?:min|gte|minimum|minLength)$/;
const MOST = /^(?:max|lte|maximum|maxLength)$/;

/** A type without its limits, and what is asked of its values. */
export function limited(type: TypeTree, limits: readonly Limit[]): TypeTree {
  const of = (names: RegExp) =>
    limits.flatMap(({ name, value }) => (names.test(name) && typeof value === 'number' ? [value] : []));
  if (type.k === 'number') {
    const above = [...of(/^(?:gt|exclusiveMinimum|greater)$/), ...has(limits, 'positive', 0)].map((value) => value + 1);
    const below = [...of(/^(?:lt|exclusiveMaximum|less)$/), ...has(limits, 'negative', 0)].map((value) => value - 1);
    const zero = has(limits, 'nonnegative', 0);
    const steps = of(/^(?:multipleOf|step)$/);
    const all = [...of(LEAST), ...of(MOST), ...above, ...below, ...zero, ...steps];
    return all.length > 0 ? numbersBy(all) : type;
  }
  if (type.k !== 'string') return type;
  const form = limits.map(({ name }) => textsOf(name)).find((texts) => texts !== undefined);
  if (form) return form;
  const [exact] = of(/^length$/);
  const least = exact ?? of(LEAST)[0] ?? (has(limits, 'nonempty', 1).length > 0 ? 1 : undefined);
  const most = exact ?? of(MOST)[0];
  return least === undefined && most === undefined ? type : textsBy(least, most);
}

function has(limits: readonly Limit[], wanted: string, value: number): readonly number[] {
  return limits.some(({ name }) => name === wanted) ? [value] : [];
}

function literals(values: readonly (string | number)[]): readonly TypeTree[] {
  return values.map((value) => ({ k: 'literal', value }));
}
