/** A module with something of everything, and cases whose outcomes are true of it. */
import { stripTypeScriptTypes } from 'node:module';
import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import { arr, bool, builder, nothing, num, obj, rejects, resolves, returns, state, str, throws } from './build.ts';

export const SAMPLE_TS = `
export class NoSuchItem extends Error {}
export function label(count: number, unit: 'kb' | 'mb'): string {
  return count + ' ' + unit;
}
export function describe(value: unknown): string {
  return Object.is(value, -0) ? 'negative zero' : typeof value;
}
export function identity<T>(value: T): T {
  return value;
}
export function sortInPlace(items: number[]): void {
  items.sort((a, b) => a - b);
}
export async function load(key: string, fallback?: number): Promise<number> {
  if (key === 'missing') throw new NoSuchItem(key);
  return fallback ?? key.length;
}
export function retry(action: (attempt: number) => number, times: number): number {
  let last = 0;
  for (let i = 0; i < times; i++) last = action(i);
  return last;
}
export class Stock {
  free: number;
  constructor(size: number) {
    if (size < 0) throw new RangeError('size');
    this.free = size;
  }
  take(id: string, quantity: number): boolean {
    if (id === '' || quantity > this.free) return false;
    this.free -= quantity;
    return true;
  }
  add(size: number): this {
    this.free += size;
    return this;
  }
}
export function* range(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}
export async function* pages(count: number): AsyncGenerator<string> {
  for (let i = 0; i < count; i++) yield 'page ' + i;
}
let calls = 0;
export function nextId(): number {
  return ++calls;
}
export function age(born: number): number {
  return Date.now() - born;
}
export function greeting(): string {
  return 'Hello ' + (process.env['QTEST_NAME'] ?? 'nobody');
}
export function point(x: number): { x: number; y: number | undefined } {
  return { x, y: undefined };
}
class Box {
  width: number;
  constructor(width: number) {
    this.width = width;
  }
}
export function boxes(width: number): { inner: { width: number }[] } {
  return { inner: [new Box(width)] };
}
export interface Row {
  id: string;
  getValue(column: string): unknown;
}
export function cell(row: Row): unknown {
  return row.getValue('a');
}
export const mailer = { send: async (to: string): Promise<boolean> => to === 'never called' };
export async function remind(to: string): Promise<string> {
  return (await mailer.send(to)) ? 'sent' : 'refused';
}
export async function rate(currency: string): Promise<number> {
  const response = await fetch('https://rates.example/' + currency);
  if (!response.ok) throw new NoSuchItem(currency);
  const { value } = (await response.json()) as { value: number };
  return value;
}
`;

/** The same in CommonJS: types taken off, exports at the end. */
export const SAMPLE_CJS = (() => {
  const names = [...SAMPLE_TS.matchAll(/export (?:async )?(?:function\*?|class|const) (\w+)/g)].map((m) => m[1]);
  const plain = stripTypeScriptTypes(SAMPLE_TS).replaceAll('export ', '');
  return `${plain}\nmodule.exports = { ${names.join(', ')} };\n`;
})();

export function sampleCases(file: string): readonly CaseToRender[] {
  const { call, make, on, test } = builder(file);
  const same = (value: Value, seen = value) => test('identity', [call('identity', value)], [returns(0, seen)]);
  const stub = (answers: Value[], throwing = false): Value => ({
    t: 'stub',
    id: 0,
    answers,
    ...(throwing ? { throws: true } : {}),
  });
  const answered = (status: number, body: Value): Value => ({ t: 'promise', of: { t: 'response', status, body } });
  const mailing = (...answers: Value[]): Act => ({
    do: 'replace',
    place: { of: { file, path: 'mailer' }, member: 'send' },
    args: [stub(answers)],
  });
  const fetching = (...answers: Value[]): Act => ({ do: 'replace', place: { global: 'fetch' }, args: [stub(answers)] });
  return [
    test('label', [call('label', num(1), str('kb'))], [returns(0, str('1 kb'))]),
    test('label', [call('label', num(2), str('mb'))], [returns(0, str('2 mb'))]),
    ...[num(0), str('x'), nothing, num('NaN'), { t: 'bigint', v: '5' } as Value].map((value) =>
      test('describe', [call('describe', value)], [returns(0, str(value.t))]),
    ),
    test('describe', [call('describe', num('-0'))], [returns(0, str('negative zero'))]),
    ...[
      num(0),
      num('-0'),
      num('NaN'),
      num(1e21),
      bool(true),
      { t: 'null' } as Value,
      nothing,
      str(''),
      arr(),
      arr(num(1), arr(num(0))),
    ].map((v) => same(v)),
    ...[
      str("it's 50%"),
      str('a\u0000b\u2028\ud800'),
      str('ab'.repeat(60)),
      str('$' + '{x} `y`'),
      str('\\'),
      str('"both\' '),
    ].map((v) => same(v)),
    same({ t: 'date', ms: 1_234_567_890_123 }),
    same({ t: 'date', ms: 'NaN' }),
    same({ t: 'regexp', source: 'a+\\/b', flags: 'gi' }),
    same({ t: 'map', entries: [[str('a'), num(1)]] }),
    same({ t: 'set', items: [num(1), num(2)] }),
    same({ t: 'bytes', type: 'Float64Array', v: [1.5, 'NaN', '-0'] }),
    same(obj({ a: num(1), 'b-c': str('x') })),
    same(obj({ a: nothing })),
    same({ t: 'object', props: [['__proto__', num(1)]] }),
    test('identity', [call('identity', { t: 'promise', of: num(5) })], [resolves(0, num(5))]),
    test(
      'sortInPlace',
      [call('sortInPlace', arr(num(3), num(1)))],
      [{ check: 'argument', step: 0, index: 0, value: arr(num(1), num(3)) }],
    ),
    test('load', [call('load', str('abc'))], [resolves(0, num(3))]),
    test('load', [call('load', str('abcde'))], [resolves(0, num(5))]),
    test('load', [call('load', str('missing'))], [rejects(0, 'NoSuchItem')]),
    test('retry', [call('retry', stub([num(5)]), num(2))], [returns(0, num(5))]),
    test(
      'retry',
      [call('retry', stub([num(1), num(2)]), num(3))],
      [returns(0, num(2)), { check: 'called', stub: 0, calls: [[num(0)], [num(1)], [num(2)]] }],
    ),
    test(
      'retry',
      [call('retry', stub([{ t: 'error', class: 'RangeError', message: 'no' }], true), num(2))],
      [throws(0, 'RangeError')],
    ),
    test('retry', [call('retry', { t: 'lambda', code: '(x) => x * 2' }, num(4))], [returns(0, num(6))]),
    test(
      'Stock',
      [make('Stock', num(10)), on(0, 'take', str('a'), num(2))],
      [returns(1, bool(true)), state(0, 'free', num(8))],
    ),
    test(
      'Stock',
      [make('Stock', num(1)), on(0, 'take', str('a'), num(2))],
      [returns(1, bool(false)), state(0, 'free', num(1))],
    ),
    test(
      'Stock',
      [make('Stock', num(10)), on(0, 'take', str('a'), num(9)), on(0, 'take', str('b'), num(9))],
      [returns(2, bool(false))],
    ),
    test('Stock', [make('Stock', num(-1))], [throws(0, 'RangeError')]),
    test('Stock', [make('Stock', num(3)), on(0, 'add', num(2))], [{ check: 'returns-self', step: 1 }]),
    test(
      'range',
      [call('range', num(1), num(3)), { do: 'iterate', of: 0, limit: 10 }],
      [returns(1, arr(num(1), num(2), num(3)))],
    ),
    test(
      'range',
      [call('range', num(0), num(9)), { do: 'iterate', of: 0, limit: 2 }],
      [returns(1, arr(num(0), num(1)))],
    ),
    test('pages', [call('pages', num(1)), { do: 'iterate', of: 0, limit: 10 }], [resolves(1, arr(str('page 0')))]),
    test('nextId', [call('nextId'), call('nextId')], [returns(1, num(2))], { arrange: [{ arrange: 'fresh-module' }] }),
    test('nextId', [call('nextId')], [returns(0, num(1))], { arrange: [{ arrange: 'fresh-module' }] }),
    test('age', [call('age', num(1000))], [returns(0, num(1_699_999_999_000))], {
      arrange: [{ arrange: 'clock', now: 1_700_000_000_000 }],
    }),
    test('greeting', [call('greeting')], [returns(0, str('Hello Ada'))], {
      arrange: [{ arrange: 'env', name: 'QTEST_NAME', value: 'Ada' }],
    }),
    test('greeting', [call('greeting')], [returns(0, str('Hello nobody'))]),
    test('point', [call('point', num(1))], [returns(0, obj({ x: num(1), y: nothing }))]),
    test('boxes', [call('boxes', num(1))], [returns(0, obj({ inner: arr(obj({ width: num(1) }, { ctor: 'Box' })) }))]),
    test(
      'cell',
      [call('cell', obj({ getValue: stub([num(4)]) }, { partial: true }))],
      [returns(0, num(4)), { check: 'called', stub: 0, calls: [[str('a')]] }],
    ),
    test(
      'rate',
      [call('rate', str('eur')), fetching(answered(200, obj({ value: num(2) })))],
      [resolves(0, num(2)), { check: 'called', stub: 0, calls: [[str('https://rates.example/eur')]] }],
    ),
    test(
      'remind',
      [call('remind', str('a@b.c')), mailing({ t: 'promise', of: bool(true) })],
      [resolves(0, str('sent')), { check: 'called', stub: 0, calls: [[str('a@b.c')]] }],
    ),
    test(
      'remind',
      [call('remind', str('d@e.f')), mailing({ t: 'promise', of: bool(false) })],
      [resolves(0, str('refused'))],
    ),
    test('rate', [call('rate', str('gbp')), fetching(answered(404, nothing))], [rejects(0, 'NoSuchItem')]),
    test(
      'rate',
      [
        call('rate', str('usd')),
        call('rate', str('usd')),
        fetching(answered(404, nothing), answered(200, obj({ value: num(3) }))),
      ],
      [rejects(0, 'NoSuchItem'), resolves(1, num(3))],
    ),
    test(
      'rate',
      [
        call('rate', str('chf')),
        fetching({ t: 'promise', rejects: true, of: { t: 'error', class: 'Error', message: 'refused' } }),
      ],
      [rejects(0, 'Error')],
    ),
  ];
}
