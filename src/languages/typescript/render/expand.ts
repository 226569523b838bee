/** What runners make of a table's title. Seen by running Vitest 1 to 5 and Jest 27 to 30; undefined where they were seen to differ. */
import type { Value } from '../../../generate/test-case.ts';
import type { TestStyle } from './context.ts';

type Runner = Pick<TestStyle, 'framework' | 'frameworkMajor'>;
type Cells = ReadonlyMap<string, Value>;

/** The title of a row under `each`. */
export function expandEach(title: string, cells: Cells, runner: Runner): string | undefined {
  const print = runner.framework === 'jest' ? jestText : vitestText;
  return fill(title, /\$(\w+)/g, cells, (value) => print(value, runner.frameworkMajor));
}

/** The title of a row by a template literal, given as source text. */
export function expandLoop(source: string, cells: Cells): string | undefined {
  const text = source.slice(1, -1);
  return fill(text, /\$\{(?:JSON\.stringify\((\w+)\)|(\w+))\}/g, cells, (value, isJson) =>
    isJson ? jsonText(value) : stringText(value),
  );
}

function fill(
  text: string,
  pattern: RegExp,
  cells: Cells,
  print: (value: Value, isJson: boolean) => string | undefined,
): string | undefined {
  let isSure = true;
  const filled = text.replace(pattern, (_match, first: string | undefined, second: unknown) => {
    const value = cells.get(first ?? String(second));
    const printed = value && print(value, first !== undefined);
    if (printed === undefined) isSure = false;
    return printed ?? '';
  });
  return isSure ? filled : undefined;
}

/** Nothing that a placeholder, a quote or an escape could be read into. */
const SAFE_TEXT = /^[\w !#&()*+,./:;<=>?@[\]^{|}~-]*$/;
const VITEST_LIMIT = 36;
const VITEST_ITEMS = 8;

/** Up to Vitest 4 strings stand in quotes and zero is `+0`; from 5 strings are bare. */
function vitestText(value: Value, major: number | undefined): string | undefined {
  switch (value.t) {
    case 'string':
      if (major === undefined || value.v.length > VITEST_LIMIT || !SAFE_TEXT.test(value.v)) return undefined;
      return major >= 5 ? value.v : `'${value.v}'`;
    case 'number':
      if (value.v === 0) return major === undefined ? undefined : major >= 5 ? '0' : '+0';
      return String(value.v);
    case 'bigint':
      return value.v.length < VITEST_LIMIT ? `${value.v}n` : undefined;
    case 'array': {
      const text = brackets(value.items, ' ', (item) =>
        item.t === 'string' ? itemText(item.v, "'") : vitestText(item, major),
      );
      return text !== undefined && text.length <= VITEST_LIMIT && value.items.length <= VITEST_ITEMS ? text : undefined;
    }
    default:
      return wordText(value);
  }
}

/** Primitives by String, arrays by pretty-format; up to Jest 29 null and undefined stay unexpanded. */
function jestText(value: Value, major: number | undefined): string | undefined {
  switch (value.t) {
    case 'string':
      return SAFE_TEXT.test(value.v) ? value.v : undefined;
    case 'number':
      return value.v === '-0' ? '0' : String(value.v);
    case 'bigint':
      return value.v;
    case 'null':
    case 'undefined':
      return (major ?? 0) >= 30 ? value.t : undefined;
    case 'array':
      return brackets(value.items, '', (item) =>
        item.t === 'string' ? itemText(item.v, '"') : item.t === 'number' ? String(item.v) : wordText(item),
      );
    default:
      return wordText(value);
  }
}

function brackets(
  items: readonly Value[],
  pad: string,
  print: (item: Value) => string | undefined,
): string | undefined {
  if (items.length === 0) return '[]';
  const texts = items.map((item) => (item.t === 'array' || item.t === 'bigint' ? undefined : print(item)));
  return texts.every((text) => text !== undefined) ? `[${pad}${texts.join(', ')}${pad}]` : undefined;
}

function itemText(text: string, quote: string): string | undefined {
  return SAFE_TEXT.test(text) ? quote + text + quote : undefined;
}

function wordText(value: Value): string | undefined {
  if (value.t === 'boolean') return String(value.v);
  return value.t === 'null' || value.t === 'undefined' ? value.t : undefined;
}

function stringText(value: Value): string | undefined {
  if (value.t === 'number') return value.v === '-0' ? '0' : String(value.v);
  return wordText(value);
}

/** True where `${x}` shows the value as a title would. */
export function isStringSafe(value: Value): boolean {
  return stringText(value) !== undefined;
}

/** True where `JSON.stringify(x)` shows all of the value. */
export function isJsonSafe(value: Value): boolean {
  return jsonValue(value) !== undefined;
}

function jsonText(value: Value): string | undefined {
  const plain = jsonValue(value);
  return plain && JSON.stringify(plain.of);
}

function jsonValue(value: Value): { readonly of: unknown } | undefined {
  switch (value.t) {
    case 'null':
      return { of: null };
    case 'boolean':
      return { of: value.v };
    case 'string':
      return /^[\x20-\x7e]*$/.test(value.v) ? { of: value.v } : undefined;
    case 'number':
      return typeof value.v === 'number' ? { of: value.v } : undefined;
    case 'array': {
      const items = value.items.map(jsonValue);
      return items.every((item) => item !== undefined) ? { of: items.map((item) => item.of) } : undefined;
    }
    case 'object':
      return jsonObject(value);
    default:
      return undefined;
  }
}

/** Keys that are plain names keep their order, and none of them changes what is printed. */
function jsonObject(value: Extract<Value, { t: 'object' }>): { readonly of: unknown } | undefined {
  const entries = value.props.map(([name, of]) => [name, jsonValue(of)] as const);
  const isOdd = entries.some(([name, of]) => !of || !/^[A-Za-z]\w*$/.test(name) || name === 'toJSON');
  return value.ctor !== undefined || isOdd
    ? undefined
    : { of: Object.fromEntries(entries.map(([name, of]) => [name, of?.of])) };
}
