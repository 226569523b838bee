import { factsOf } from './project.ts';

const FILES = {
  'src/stock.ts': `import type { Order } from './orders.ts';
import { KINDS } from './kinds.ts';

/** What is left of a thing. */
export class Stock {
  constructor(readonly free: number) {}
  /** Takes some. */
  take(order: Order): boolean {
    return order.count <= this.free;
  }
}

/** Never beyond a limit. */
export function clamp(value: number, kind: keyof typeof KINDS, labels?: readonly string[]): number {
  return value;
}
export default (at: Date) => at.getTime();
`,
  'src/orders.ts':
    "import type { Unit } from './units.ts';\nexport interface Order {\n  count: number;\n  unit: Unit;\n}\n",
  'src/units.ts': "export type Unit = 'kg' | 'piece';\n",
  'src/kinds.ts': 'export const KINDS = { low: 1, high: 2 };\n',
  'src/shop.ts': `import { clamp, Stock } from './stock.ts';
export function sell(count: number) {
  const limit = clamp(count, 'low');
  if (clamp(7, 'high') > 2) {
    const left = new Stock(3).take({ count, unit: 'kg' });
    return left;
  }
}
`,
  'src/other.ts': 'export const clamp = (value: number) => value;\nclamp(1);\n',
  'test/stock.test.ts': `import { clamp, Stock } from '../src/stock.ts';
describe('stock', () => {
  it('is made', () => {
    new Stock(1);
  });
  it('stays low', () => {
    expect(clamp(5, 'low')).toBe(5);
  });
});
`,
  'test/stock.qtest.test.ts':
    "import { clamp } from '../src/stock.ts';\nit('is ours', () => {\n  clamp(1, 'low');\n});\n",
};

function contextOf(name: string) {
  const contexts = factsOf(FILES, ['src/stock.ts'], { introduces: true }).contexts ?? [];
  return contexts.find(({ function: id }) => id.endsWith(`#${name}`));
}

it('ways into the code are told as they are written, with a schema where JSON can say the arguments', () => {
  expect(contextOf('take')?.ways.map(({ text }) => text)).toEqual([
    'const it = new Stock(free: number)\nit.take(order: { count: number; unit: "kg" | "piece" })',
  ]);
  const [clamp] = contextOf('clamp')?.ways ?? [];
  expect(clamp?.text).toBe('clamp(value: number, kind: "low" | "high", labels?: (string)[])');
  expect(clamp?.plain?.parameters.map(({ name, schema }) => [name, schema])).toEqual([
    ['value', { type: 'number' }],
    ['kind', { anyOf: [{ enum: ['low'] }, { enum: ['high'] }] }],
    ['labels', { type: 'array', items: { type: 'string' } }],
  ]);
});

it('a long way in is told with less of its types, and is not cut', () => {
  const members = (depth: number): string =>
    depth === 0 ? 'string' : `{ one: ${members(depth - 1)}; two: ${members(depth - 1)}; three: ${members(depth - 1)} }`;
  const files = { 'deep.ts': `export function deep(all: ${members(4)}): void {}\n` };
  const [context] = factsOf(files, ['deep.ts'], { introduces: true }).contexts ?? [];
  expect(context?.ways[0]?.text).toMatch(/^deep\(all: \{ one: \{ one: \{ one: unknown; .*\}\)$/);
});

it('a function comes with its documentation, one of a small class with the class', () => {
  expect(contextOf('clamp')?.text).toMatch(/^\/\*\* Never beyond a limit\. \*\/\nexport function clamp[\s\S]*}$/);
  expect(contextOf('take')?.text).toMatch(/^\/\*\* What is left of a thing\. \*\/\nexport class Stock[\s\S]*}$/);
});

it('types that parameters name come as they are declared, and what these name', () => {
  expect(contextOf('take')?.types).toEqual([
    { file: 'src/orders.ts', line: 2, text: 'export interface Order {\n  count: number;\n  unit: Unit;\n}' },
    { file: 'src/units.ts', line: 1, text: "export type Unit = 'kg' | 'piece';" },
  ]);
  expect(contextOf('clamp')?.types.map(({ text }) => text)).toEqual(['export const KINDS = { low: 1, high: 2 };']);
});

it('of each file that imports it the call that tells most is shown, with its statement where that is short', () => {
  expect(contextOf('clamp')?.callers).toEqual([{ file: 'src/shop.ts', line: 4, text: "clamp(7, 'high')" }]);
  expect(contextOf('take')?.callers).toEqual([
    { file: 'src/shop.ts', line: 5, text: "const left = new Stock(3).take({ count, unit: 'kg' });" },
  ]);
});

it('tests that people wrote are shown, those that call it, else one of its file', () => {
  expect(contextOf('clamp')?.tests).toEqual([
    { file: 'test/stock.test.ts', line: 6, text: "it('stays low', () => {\n  expect(clamp(5, 'low')).toBe(5);\n});" },
  ]);
  expect(contextOf('take')?.tests.map(({ line }) => line)).toEqual([3]);
});

it('nobody is introduced where nobody asks', () => {
  expect(factsOf(FILES, ['src/stock.ts']).contexts).toBeUndefined();
});
