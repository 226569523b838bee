/** Values as titles say them. */
import { wordsByChance } from '../../../generate/by-chance.ts';
import type { Value } from '../../../generate/test-case.ts';
import { numberText } from './values.ts';
import { escaped } from './words.ts';

/** A value as a title shows it: a text in double quotes, so that the title itself needs none, or in backticks where it has some. */
export function valueWords(value: Value): string {
  switch (value.t) {
    case 'string': {
      const quote = value.v.includes('"') && !value.v.includes('`') ? '`' : '"';
      return quote + escaped(value.v) + quote;
    }
    case 'number':
      return numberText(value.v);
    case 'bigint':
      return `${value.v}n`;
    case 'boolean':
      return String(value.v);
    case 'array':
      return `[${value.items.map(valueWords).join(', ')}]`;
    case 'set':
      return `Set(${value.items.map(valueWords).join(', ')})`;
    case 'map':
      return `Map(${value.entries.map(([key, of]) => `${valueWords(key)} => ${valueWords(of)}`).join(', ')})`;
    case 'object':
      return value.props.length === 0
        ? '{}'
        : `{ ${value.props.map(([name, of]) => `${escaped(name)}: ${valueWords(of)}`).join(', ')} }`;
    case 'date':
      return value.ms === 'NaN' ? 'an invalid date' : isoWords(value.ms);
    case 'regexp':
      return escaped(`/${value.source}/${value.flags}`).replaceAll('\\\\', '\\');
    default:
      return rareWords(value);
  }
}

function rareWords(value: Value): string {
  switch (value.t) {
    case 'symbol':
      return `Symbol(${escaped(value.v)})`;
    case 'bytes':
      return `${value.type}[${value.v.join(', ')}]`;
    case 'error':
      return `${/^[AEIOU]/.test(value.class) ? 'an' : 'a'} ${value.class}`;
    case 'instance':
      return `${lastName(value.of.path)}(${value.args.map(valueWords).join(', ')})`;
    case 'enum':
      return `${lastName(value.of.path)}.${value.member}`;
    case 'export':
      return lastName(value.of.path);
    case 'stub':
      return 'a stub';
    case 'lambda':
      return value.code.length <= 24 ? escaped(value.code) : 'a function';
    case 'promise':
      return `a ${value.after === undefined ? '' : 'late '}promise ${value.rejects ? 'rejected with' : 'of'} ${valueWords(value.of)}`;
    case 'response':
      return value.body.t === 'undefined' ? `${value.status}` : `${value.status} with ${valueWords(value.body)}`;
    case 'frozen':
      return `frozen ${valueWords(value.of)}`;
    case 'iterable':
      return `${value.async ? 'async ' : ''}items ${value.items.map(valueWords).join(', ')}`;
    case 'result':
      return 'its result';
    case 'hole':
      return 'a hole';
    case 'opaque':
      return wordsByChance(value.name) ?? 'something';
    default:
      return value.t;
  }
}

function lastName(path: string): string {
  return path.split('.').at(-1) ?? path;
}

function isoWords(ms: number): string {
  return Math.abs(ms) > 8.64e15
    ? 'an invalid date'
    : new Date(ms).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', 'Z');
}

export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$|\\(?:u\{?[\da-f]*|x[\da-f]?)?$/, '')}…`;
}
