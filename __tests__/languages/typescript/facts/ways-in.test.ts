import { factsOf } from './project.ts';

const FILES = {
  'stock.ts': `export class Stock {
  constructor(readonly free: number) {}
  take(count: number): boolean { return count <= this.free; }
}
export function clamp(value: number, kind: 'low' | 'high', labels?: readonly string[]): number { return value; }
export default (at: Date) => at.getTime();
`,
};

it('ways into the code are told as they are written, with a schema where JSON can say the arguments', () => {
  const ways = factsOf(FILES, ['stock.ts'], { introduces: true }).ways ?? [];
  expect(new Set(ways.map(({ text }) => text))).toEqual(
    new Set([
      'const it = new Stock(free: number)\nit.take(count: number)',
      'clamp(value: number, kind: "low" | "high", labels?: (string)[])',
    ]),
  );
  const clamp = ways.find(({ plain }) => plain);
  expect(clamp?.plain?.parameters.map(({ name, schema }) => [name, schema])).toEqual([
    ['value', { type: 'number' }],
    ['kind', { anyOf: [{ enum: ['low'] }, { enum: ['high'] }] }],
    ['labels', { type: 'array', items: { type: 'string' } }],
  ]);
});

it('ways are not written where nobody asks', () => {
  expect(factsOf(FILES, ['stock.ts']).ways).toBeUndefined();
});
