import { cut, escapeCharacter } from '../short-text.ts';
import { wordsByChance } from './by-chance.ts';
import { packageOf } from './referenced-files.ts';
import { computedKey } from './symbol-key.ts';
import type { ExportRef, Value } from './test-case.ts';

/** How an earlier step is called where a value refers to its result. */
export type StepName = (step: number) => string;

const numbered: StepName = (step) => `#${step + 1}`;

/** A value as JavaScript text. `room`: characters that are worth printing; what lies beyond becomes `…` before it costs anything. */
export function printValue(value: Value, room: number, stepName: StepName = numbered, depth = 0): string {
  switch (value.t) {
    case 'undefined':
    case 'null':
      return value.t;
    case 'hole':
      return '';
    case 'boolean':
    case 'number':
      return Object.is(value.v, -0) ? '-0' : String(value.v);
    case 'bigint':
      return `${cut(value.v, room)}n`;
    case 'string':
      return quote(value.v.length > room ? `${value.v.slice(0, room)}…` : value.v);
    case 'symbol':
      return `Symbol(${value.v})`;
    case 'regexp':
      return `/${value.source}/${value.flags}`;
    case 'date':
      return typeof value.ms === 'number' && Math.abs(value.ms) <= 8.64e15
        ? `new Date(${quote(new Date(value.ms).toISOString())})`
        : 'new Date(NaN)';
    case 'error':
      return `${value.class}(${quote(cut(value.message, room))})`;
    case 'export':
      return exportName(value.of);
    case 'enum':
      return `${exportName(value.of)}${memberText(value.member)}`;
    case 'stub':
      return 'callback';
    case 'lambda':
      return value.code;
    case 'result':
      return stepName(value.step);
    case 'seen':
      return '…';
    case 'function':
    case 'opaque':
      return (
        wordsByChance(value.name) ??
        (value.name ? `<${value.name}>` : `<${value.t === 'function' ? 'function' : 'object'}>`)
      );
    default:
      return printContainer(value, room, stepName, depth);
  }
}

type Container = Extract<
  Value,
  { t: 'array' | 'set' | 'map' | 'object' | 'instance' | 'bytes' | 'promise' | 'frozen' | 'iterable' | 'response' }
>;

const MAX_DEPTH = 6;

function printContainer(value: Container, room: number, stepName: StepName, depth: number): string {
  if (depth > MAX_DEPTH) return '…';
  const inner = (item: Value, left: number) => printValue(item, left, stepName, depth + 1);
  switch (value.t) {
    case 'array':
      return `[${list(value.items, room, inner)}]`;
    case 'set':
      return `new Set(${value.items.length === 0 ? '' : `[${list(value.items, room, inner)}]`})`;
    case 'map': {
      const pair = ([key, item]: readonly [Value, Value], left: number) =>
        `[${inner(key, left)}, ${inner(item, left)}]`;
      return `new Map(${value.entries.length === 0 ? '' : `[${list(value.entries, room, pair)}]`})`;
    }
    case 'object': {
      const prop = ([key, item]: readonly [string, Value], left: number) =>
        `${propertyName(key)}: ${inner(item, left)}`;
      const own = value.props.length === 0 ? '' : list(value.props, room, prop);
      if (value.ctor === 'null') return `{ ${['__proto__: null', own].filter(Boolean).join(', ')} }`;
      const body = own === '' ? '{}' : `{ ${own} }`;
      return value.ctor ? `${value.ctor} ${body}` : body;
    }
    case 'instance':
      return `${value.factory ? '' : 'new '}${exportName(value.of)}(${list(value.args, room, inner)})`;
    case 'bytes':
      return `${value.type} [${list(value.v, room, String)}]`;
    case 'promise':
      return `Promise.${value.rejects ? 'reject' : 'resolve'}(${inner(value.of, room)})${value.after === undefined ? '' : ` after ${value.after} ms`}`;
    case 'response':
      return `Response ${value.status}${value.body.t === 'undefined' ? '' : ` ${inner(value.body, room)}`}`;
    case 'frozen':
      return `Object.freeze(${inner(value.of, room)})`;
    case 'iterable':
      return `${value.async ? 'async ' : ''}iterator of [${list(value.items, room, inner)}]`;
  }
}

function list<T>(items: readonly T[], room: number, show: (item: T, left: number) => string): string {
  const texts: string[] = [];
  let left = room;
  for (const item of items) {
    if (left <= 0) {
      texts.push('…');
      break;
    }
    const text = show(item, left);
    texts.push(text);
    left -= text.length + 2;
  }
  return texts.join(', ');
}

function propertyName(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : (computedKey(key, quote) ?? quote(key));
}

/** Single quotes where the text has none; control and direction characters are escaped, since they would move the line. */
function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  const safe = inner.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
  return `'${safe.replaceAll("'", "\\'")}'`;
}

/** Folders that say nothing of what the index file in them holds. */
const PLAIN_FOLDERS = new Set(['src', 'lib', 'source', 'dist']);

/** Name of an export for a reader: its own, or for a default export the file's; for a package's index file the package's, where that is known. */
export function exportName({ file, path }: ExportRef, packageName?: string): string {
  const name = path.replace(/^default\.?/, '');
  if (name !== '') return name;
  const stem = (packageOf(file) ?? file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/^node:/, '');
  const folder = file.split('/').at(-2);
  const above = folder === undefined || PLAIN_FOLDERS.has(folder) ? packageName?.replace(/^@[^/]*\//, '') : folder;
  const words = (stem === 'index' && above ? above : stem).split(/[^\p{L}\p{N}_$]+/u).filter(Boolean);
  return words.map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1))).join('') || 'it';
}

/** `.take`, `['to-string']`, `[Symbol.iterator]`. */
export function memberText(name: string): string {
  // Procedures of a router inside another are named by the way to them.
  if (/^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name)) return `.${name}`;
  return name.startsWith('[') ? name : `[${quote(name)}]`;
}
