import type { Kind } from './use.ts';

const NUMBER: readonly Kind[] = ['number'];
const STRING: readonly Kind[] = ['string'];

/** Numbers given to methods of strings, lists and numbers. */
const INDEXED =
  'toFixed toPrecision toExponential charAt charCodeAt codePointAt at substring substr slice splice repeat padStart padEnd flat';
/** Strings given to methods of strings. */
const SEARCHED = 'startsWith endsWith localeCompare';

/** What built-in functions take, by name and position of the argument; a missing position says nothing. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly Kind[])[]>> = {
  parseInt: [['string', 'number'], NUMBER],
  parseFloat: [['string', 'number']],
  isNaN: [NUMBER],
  isFinite: [NUMBER],
  Number: [['number', 'string']],
  String: [['string', 'number']],
  encodeURIComponent: [STRING],
  decodeURIComponent: [STRING],
  encodeURI: [STRING],
  decodeURI: [STRING],
  escape: [STRING],
  setTimeout: [['function'], NUMBER],
  setInterval: [['function'], NUMBER],
  setImmediate: [['function']],
  queueMicrotask: [['function']],
  'Number.isInteger': [NUMBER],
  'Number.isSafeInteger': [NUMBER],
  'Number.isNaN': [NUMBER],
  'Number.isFinite': [NUMBER],
  'Number.parseInt': [['string', 'number'], NUMBER],
  'Number.parseFloat': [['string', 'number']],
  'JSON.parse': [STRING],
  'Date.parse': [STRING],
  'Object.keys': [['object']],
  'Object.values': [['object']],
  'Object.entries': [['object']],
  'Object.getOwnPropertyNames': [['object']],
  'Object.assign': [['object'], ['object'], ['object']],
  'Array.from': [['array']],
  'Buffer.isBuffer': [['bytes']],
  'Buffer.from': [STRING],
  'String.fromCharCode': [NUMBER],
  'String.fromCodePoint': [NUMBER],
  'Promise.all': [['array']],
  'Promise.race': [['array']],
  'Promise.allSettled': [['array']],
  'process.nextTick': [['function']],
  'path.join': [STRING, STRING, STRING],
  'path.resolve': [STRING, STRING, STRING],
  'path.basename': [STRING],
  'path.dirname': [STRING],
  'path.extname': [STRING],
  'fs.readFile': [STRING],
  'fs.readFileSync': [STRING],
  'fs.writeFile': [STRING],
  'fs.writeFileSync': [STRING],
  'new Date': [['date', 'number', 'string']],
  'new RegExp': [STRING, STRING],
  'new Array': [NUMBER],
  'new Map': [['map']],
  'new Set': [['array']],
  'new Error': [STRING],
  'new URL': [STRING],
  'new URLSearchParams': [STRING],
  'new Promise': [['function']],
  ...Object.fromEntries(INDEXED.split(' ').map((name) => [`.${name}`, [NUMBER]])),
  ...Object.fromEntries(SEARCHED.split(' ').map((name) => [`.${name}`, [STRING]])),
};

/** Kinds that the built-in `name` (`parseInt`, `Math.max`, `new Date`) takes as its argument at `index`. */
export function builtInArgument(name: string, index: number): readonly Kind[] {
  if (name.startsWith('Math.')) return NUMBER;
  return Object.hasOwn(ARGUMENTS, name) ? (ARGUMENTS[name]?.[index] ?? []) : [];
}
