import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RecordedCall } from '../../../../src/languages/recording.ts';
import { recorder } from '../../../../src/languages/typescript/recorder/recorder.ts';

let output: string;
beforeEach(() => {
  output = mkdtempSync(path.join(tmpdir(), 'recorder-'));
  writeFileSync(path.join(output, 'known.json'), '["ada@example.com"]');
});
afterEach(() => rmSync(output, { recursive: true, force: true }));

const open = (file = 'a.ts') => recorder({ file, output, known: path.join(output, 'known.json') });

function calls(): readonly RecordedCall[] {
  const files = readdirSync(output).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(path.join(output, name), 'utf8').split('\n'));
  return lines.filter(Boolean).map((line) => JSON.parse(line) as RecordedCall);
}

const number = (v: number) => ({ t: 'number', v });
const text = (v: string) => ({ t: 'string', v });
const stub = (...answers: readonly unknown[]) => ({ t: 'stub', id: 0, answers });
const object = (props: Record<string, unknown>) => ({ t: 'object', props: Object.entries(props) });

describe('a recorded function', () => {
  it('is told with its arguments as they were before the call', () => {
    const sorted = open().value('sorted', (items: number[]) => items.sort()) as (items: number[]) => number[];

    expect(sorted([2, 1])).toEqual([1, 2]);

    expect(calls()).toEqual([
      { of: { file: 'a.ts', path: 'sorted' }, args: [{ t: 'array', items: [number(2), number(1)] }] },
    ]);
  });

  it('is told once for equal calls, and not at all where an argument has no form', () => {
    const f = open().value('f', () => 1) as (...args: unknown[]) => number;

    for (const arg of [1, 1, new WeakMap(), process.stdout]) f(arg);

    expect(calls().map(({ args }) => args)).toEqual([[number(1)]]);
  });

  it('tells what functions answered that it was given, which are left as they were', async () => {
    const f = open().value(
      'f',
      async (ask: (n: number) => number, deps: { load(): Promise<string> }) => ask(1) + ask(2) + (await deps.load()),
    ) as (...args: unknown[]) => Promise<string>;
    const load = async () => 'x';
    const deps = { load, unused: () => 1 };

    expect(await f((n: number) => n * 2, deps)).toBe('6x');

    expect(deps.load).toBe(load);
    expect(calls()[0]?.args).toEqual([
      stub(number(2), number(4)),
      object({ load: stub({ t: 'promise', of: text('x') }) }),
    ]);
  });

  it('tells of errors that collaborators threw, as it goes on itself', async () => {
    const f = open().value('f', (deps: { a(): never; b(): Promise<never> }) => deps.a()) as (deps: unknown) => unknown;
    const g = open().value('g', (deps: { b(): Promise<never> }) => deps.b()) as (deps: unknown) => Promise<unknown>;
    const fail = () => {
      throw new RangeError('no');
    };

    expect(() => f({ a: fail })).toThrow(RangeError);
    await expect(g({ b: async () => fail() })).rejects.toThrow(RangeError);

    const error = { t: 'error', class: 'RangeError', message: 'no' };
    expect(calls()[0]?.args).toEqual([object({ a: { ...stub(error), throws: true } })]);
    expect(calls()[1]?.args).toEqual([object({ b: stub({ t: 'promise', of: error, rejects: true }) })]);
  });

  it('is not told where a collaborator answers itself: no stub can', () => {
    const f = open().value('f', (query: { where(): unknown }) => query.where()) as (query: unknown) => unknown;
    const query = { where: (): unknown => query };

    expect(f(query)).toBe(query);

    expect(calls()).toEqual([]);
  });
});

describe('a recorded class', () => {
  class Rates {
    readonly #rates = new Map([['EUR', 2]]);
    rateOf(code: string): number {
      return this.#rates.get(code) ?? 0;
    }
    unused(): number {
      return 1;
    }
  }

  it('keeps its identity, and tells how the object was made, with methods of collaborators that were called', () => {
    const file = open();
    class Service {
      readonly rates: Rates;
      constructor(rates: Rates) {
        file.made(this, new.target, [rates]);
        this.rates = rates;
      }
      total(code: string): number {
        return this.rates.rateOf(code) * 10;
      }
    }
    expect(file.value('Service', Service)).toBe(Service);
    const rates = new Rates();

    expect(new Service(rates).total('EUR')).toBe(20);

    expect(Object.getOwnPropertyNames(rates)).toEqual([]);
    expect(calls()).toEqual([
      {
        of: { file: 'a.ts', path: 'Service' },
        member: 'total',
        args: [text('EUR')],
        ctorArgs: [object({ rateOf: stub(number(2)) })],
      },
    ]);
  });

  it('tells what was called on the object before', () => {
    const file = open();
    class Stack {
      readonly items: number[] = [];
      constructor() {
        file.made(this, new.target, []);
      }
      push(n: number): void {
        this.items.push(n);
      }
      pop(): number | undefined {
        return this.items.pop();
      }
    }
    file.value('Stack', Stack);
    const stack = new Stack();

    stack.push(1);
    stack.pop();

    expect(calls().at(-1)).toMatchObject({
      member: 'pop',
      ctorArgs: [],
      before: [{ member: 'push', args: [number(1)] }],
    });
  });

  it('is told as an argument by how it was made', () => {
    const [file, other] = [open(), open('b.ts')];
    class Money {
      readonly cents: number;
      constructor(cents: number) {
        file.made(this, new.target, [cents]);
        this.cents = cents;
      }
    }
    file.value('Money', Money);
    const f = other.value('f', (money: Money) => money.cents) as (money: Money) => number;

    f(new Money(5));

    expect(calls()[0]?.args).toEqual([{ t: 'instance', of: { file: 'a.ts', path: 'Money' }, args: [number(5)] }]);
  });
});
