import { describe, expect, it } from '@jest/globals';
import { entryOf, factsOf, shown, shownTree } from './project.ts';

describe('facts of typed code', () => {
  it('reads declared parameters: literals, enums, options, collections, callbacks', () => {
    const text = `
      export enum Tier { Basic = 'basic', Gold = 'gold' }
      const UNITS = { kb: 'KB', mb: 'MB' } as const;
      export interface Options { tier: Tier; unit: (typeof UNITS)[keyof typeof UNITS]; since?: Date; sizes: readonly [number, string?] }
      export function price(options: Options, lines: Map<string, number[]>, keep: (n: number) => boolean, ...tags: string[]): Promise<number> {
        return Promise.resolve(lines.size);
      }
      export type Id = string & { readonly __brand: 'Id' };
      export const find = (id: Id, size: \`\${number}px\` | 'auto', at: keyof Options, raw: Uint8Array | null) => id;
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts']);

    expect(shown(entryOf(facts, 'price').params)).toBe(
      'options: { tier: enum Tier Basic=basic Gold=gold; unit: "KB" | "MB"; since?: date; sizes: [number, string | undefined] }, ' +
        'lines: map<string, (number)[]>, keep: (n: number) => boolean, ...tags: (string)[]',
    );
    expect(shownTree(entryOf(facts, 'price').returns)).toBe('promise<number>');
    expect(shown(entryOf(facts, 'find').params)).toBe(
      'id: string, size: "0px" | "10px" | "1px" | "2.5px" | "auto", at: "since" | "sizes" | "tier" | "unit", raw: Uint8Array | null',
    );
    expect(facts.notices).toEqual([]);
  });

  it('gives members of a class, and instances with constructor parameters where the class is a parameter', () => {
    const text = `
      export class Stock {
        readonly #items = new Map<string, number>();
        constructor(private readonly capacity: number, readonly warnAt = 5) {}
        static of(capacity: number): Stock { return new Stock(capacity); }
        get free(): number { return this.capacity; }
        take(sku: string, quantity = 1): boolean { return this.#items.has(sku) && quantity > 0; }
        private check() {}
      }
      export class Token {
        private constructor(readonly text: string) {}
        static parse(text: string): Token { return new Token(text); }
      }
      export function refill(stock: Stock, token: Token): void {}
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts']);
    const stock = entryOf(facts, 'Stock');

    expect(stock.kind).toBe('class');
    expect(shown(stock.params)).toBe('capacity: number, warnAt?: number');
    expect(stock.members.map((m) => [m.kind, m.name, m.static, shown(m.params), m.functionId])).toEqual([
      ['method', 'of', true, 'capacity: number', 'a.ts#of'],
      ['getter', 'free', false, '', 'a.ts#free'],
      ['method', 'take', false, 'sku: string, quantity?: number', 'a.ts#take'],
      ['field', 'warnAt', false, '', undefined],
    ]);
    expect(shown(entryOf(facts, 'refill').params)).toBe(
      'stock: new Stock(capacity: number, warnAt?: number), token: Token.parse(text: string)',
    );
  });

  it('stands in for a class that needs a thing of a library, by those of its methods that are read', () => {
    const files = {
      'node_modules/db/package.json': '{ "name": "db", "version": "1.0.0", "types": "index.d.ts" }',
      'node_modules/db/index.d.ts': `
        export declare class Pool { query(text: string): Promise<{ rows: number[] }>; end(): Promise<void>; }`,
      'orders.ts': `
        import type { Pool } from 'db';
        export class Orders {
          constructor(private readonly pool: Pool) {}
          find(id: string): Promise<number | undefined> { return this.pool.query(id).then(({ rows }) => rows[0]); }
          remove(id: string): Promise<void> { return this.pool.query(id).then(() => undefined); }
        }`,
      'service.ts': `
        import type { Orders } from './orders';
        export class Service {
          constructor(private readonly orders: Orders) {}
          total(id: string) { return this.orders.find(id); }
        }`,
    };

    expect(shown(entryOf(factsOf(files, ['service.ts']), 'Service').params)).toBe(
      'orders: { find: (id: string) => promise<number | undefined>; … }',
    );
    expect(shown(entryOf(factsOf(files, ['orders.ts']), 'Orders').params)).toBe(
      'pool: { query: (text: string) => promise<{ rows: (number)[] }>; … }',
    );
  });

  it('joins overloads, names what cannot be built, and enters a class with a closed constructor by its factory', () => {
    const text = `
      export function over(a: string): string;
      export function over(a: number, b: boolean): number;
      export function over(a: unknown, b?: boolean): unknown { return b ? a : 0; }
      export async function* chunks(source: AsyncIterable<Buffer>, stop?: AbortSignal) { yield* source; }
      export function only<T extends object, K extends keyof T>(from: T, ...keys: K[]): K[] { return keys; }
      export class Token {
        private constructor(readonly text: string) {}
        static parse(text: string): Token { return new Token(text); }
        size(): number { return this.text.length; }
      }
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts']);
    const token = entryOf(facts, 'Token.parse');

    expect(shown(entryOf(facts, 'over').params)).toBe('a: number | string, b?: boolean');
    expect(shown(entryOf(facts, 'chunks').params)).toBe('source: async-iterable<Buffer>, stop?: <AbortSignal>');
    expect(shown(entryOf(facts, 'only').params)).toBe('from: record<string, unknown>, ...keys: (string)[]');
    expect([token.kind, shown(token.params), token.members.map((m) => m.name)]).toEqual([
      'function',
      'text: string',
      ['size', 'text'],
    ]);
  });

  it('keeps of a wide interface only the members that the file reads', () => {
    const members = Array.from({ length: 20 }, (_, i) => `m${i}: number;`).join(' ');
    const files = {
      'row.ts': `export interface Row { ${members} getValue<T>(id: string): T }`,
      'a.ts': `import type { Row } from './row';\nexport function cell(row: Row): number { return row.getValue<number>('x') + row.m3; }`,
    };

    const facts = factsOf(files, ['a.ts']);

    expect(shown(entryOf(facts, 'cell').params)).toBe('row: { m3: number; getValue: (id: string) => number; … }');
  });

  it('ends recursive types', () => {
    const text = `
      export interface Tree { value: number; children: Tree[]; parent?: Tree }
      export function depth(tree: Tree): number { return tree.children.length; }
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts']);

    expect(shown(entryOf(facts, 'depth').params)).toBe(
      'tree: { value: number; children: ({ value: number; children: [] })[]; parent?: { value: number; children: [] } }',
    );
  });

  it('fills `any` from usage and takes contextual types from the declaration of a constant', () => {
    const text = `
      type FilterFn<T> = (row: { getValue: <V>(id: string) => V }, columnId: string, filterValue: T) => boolean;
      export const inRange: FilterFn<any> = (row, columnId, filterValue) => {
        const [min, max] = filterValue;
        return row.getValue<number>(columnId) >= min && row.getValue<number>(columnId) <= max;
      };
      export const someOf: FilterFn<any> = (row, columnId, wanted) => wanted.some((w: string) => w === columnId);
      export function isEmpty(value: any): boolean { return value === undefined || value === null || value === ''; }
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts']);

    expect(shown(entryOf(facts, 'inRange').params)).toBe(
      'row: { getValue: (id: string) => number }, columnId: string, filterValue: [number, number]',
    );
    expect(shown(entryOf(facts, 'someOf').params)).toMatch(/wanted: \(string\)\[\]$/);
    expect(shown(entryOf(facts, 'isEmpty').params)).toBe('value: "" | null | string | undefined');
  });
});

describe('ways into changed code', () => {
  it('reaches an unexported function through its callers, also by tables', () => {
    const text = `
      function rate(net: number): number { return net > 100 ? 0.1 : 0; }
      const RULES = { rate };
      function discount(net: number): number { return net * RULES.rate(net); }
      export function quote(net: number): number { return net - discount(net); }
      export function other(): number { return 1; }
      function dead(): number { return 2; }
    `;

    const facts = factsOf({ 'a.ts': text }, ['a.ts'], { only: ['rate', 'dead'] });

    expect(facts.entries.map((e) => [e.export.path, e.functionIds])).toEqual([['quote', ['a.ts#rate']]]);
    expect(facts.unreached).toEqual(['a.ts#dead']);
  });

  it('finds a function that is handed over while the module loads, and one that only an importing file can reach', () => {
    const files = {
      'rules.js': `
        const rules = [];
        function addRule(test, make) { rules.push([test, make]); }
        addRule(/y$/, function plural(word) { return word.slice(0, -1) + 'ies'; });
        module.exports = function apply(word) { for (const [test, make] of rules) if (test.test(word)) return make(word); };
      `,
      'table.ts': `function build(): Record<string, number> { return { a: 1 }; }\nexport const table = { ...build() };`,
      'lookup.ts': `import { table } from './table';\nexport function lookUp(key: string): number { return table[key] ?? 0; }\nexport function other() {}`,
    };

    const facts = factsOf(files, ['rules.js', 'table.ts'], { only: ['plural', 'build'] });

    expect(facts.entries.map((e) => [e.file, e.export.path, e.functionIds])).toEqual([
      ['rules.js', 'default', ['rules.js#plural']],
      ['lookup.ts', 'lookUp', ['table.ts#build']],
    ]);
    expect(facts.notices).toEqual([]);
  });
});

it('methods and arrow fields of an exported instance are entered where its class is not exported', () => {
  const { entries, unreached } = factsOf(
    {
      'a.ts': `
        class Users {
          find = async (id: number): Promise<string> => String(id);
          count(of: string[]): number { return of.length; }
          static all = () => 1;
          private hidden = () => 2;
        }
        export const users = new Users();
      `,
    },
    ['a.ts'],
    { only: ['find', 'count'] },
  );

  expect(unreached).toEqual([]);
  expect(entries.map((entry) => [entry.export.path, shown(entry.params)])).toEqual([
    ['users.find', 'id: number'],
    ['users.count', 'of: (string)[]'],
  ]);
});

it('what of a library is awaited and not called gives what comes of it', () => {
  const files = {
    'package.json': '{ "dependencies": { "lib": "*" } }',
    'node_modules/lib/package.json': '{ "name": "lib", "types": "index.d.ts" }',
    'node_modules/lib/index.d.ts': `
      export declare class Rows<T> implements PromiseLike<T[]> {
        toSQL(): string; on(event: string): this; pipe(): void;
        then<A, B>(done?: (value: T[]) => A, failed?: (error: unknown) => B): Promise<A | B>;
      }
      export declare class Db { private constructor(); rows<T>(table: string): Rows<T>; end(): void }`,
    'a.ts': `
      import type { Db } from 'lib';
      export async function first(db: Db) { const [row] = await db.rows<{ id: number }>('rows'); return row?.id; }`,
  };

  expect(shown(entryOf(factsOf(files, ['a.ts']), 'first').params)).toContain('=> promise<({ id: number })[]>');
});

it('what a library made is entered by the methods that it declares', () => {
  const files = {
    'package.json': '{ "dependencies": { "stores": "*" } }',
    'node_modules/stores/package.json': '{ "name": "stores", "types": "index.d.ts" }',
    'node_modules/stores/index.d.ts': `
      interface Store<T> { get(): T; set(value: Partial<T>): void; _run(): void; readonly size: number }
      export declare function create<T>(make: (set: (value: Partial<T>) => void) => T): Store<T>;`,
    'a.ts': `
      import { create } from 'stores';
      interface Notes { list: string[]; add(text: string): void }
      export const notes = create<Notes>((set) => ({ list: [], add: (text) => set({ list: [text] }) }));`,
  };

  const { entries } = factsOf(files, ['a.ts']);

  expect(entries.map((entry) => entry.export.path)).toEqual(['notes.get', 'notes.set']);
  expect(entries[0]?.members.map(({ name, params }) => `${name}(${shown(params)})`)).toEqual([
    'list()',
    'add(text: string)',
  ]);
});
