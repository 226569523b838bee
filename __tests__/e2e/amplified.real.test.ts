/** Code that no call of an export reaches: a hand-written test opens the way to it, and gets others beside it. */
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';

const BASKET = `const key = Symbol('key');

export interface Queue { send(kind: string, sku: string): Promise<void> }
export interface Item { readonly sku: string; readonly quantity: number; readonly cents: number }

export class Basket {
  private readonly queue: Queue;
  constructor(token: symbol, queue: Queue) {
    if (token !== key) throw new Error('not opened');
    this.queue = queue;
  }
  async add(item: Item): Promise<{ total: number }> {
    if (item.quantity > 9) {
      await this.queue.send('bulk', item.sku);
      return { total: item.cents * item.quantity - 50 };
    }
    return { total: item.cents * item.quantity };
  }
}

let ready = false;
export function prepare(password: string): void {
  ready = password === ['open', 'sesame'].join('-');
}
export function open(queue: Queue): Basket {
  if (!ready) throw new Error('not prepared');
  return new Basket(key, queue);
}
`;

const TEST = `import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Basket, open, prepare, type Queue } from './basket';

const queue = { send: vi.fn<Queue['send']>() };
let basket: Basket;

beforeEach(() => {
  queue.send.mockReset();
  prepare('open-sesame');
  basket = open(queue);
});

describe('Basket', () => {
  it('adds up', async () => {
    const sum = await basket.add({ sku: 'MUG', quantity: 1, cents: 10 });

    expect(sum.total).toBe(10);
  });

  it('takes off for many', async () => {
    const sum = await basket.add({ sku: 'MUG', quantity: 20, cents: 10 });

    expect(sum.total).toBe(150);
  });
});
`;

afterAll(removeProjects);

describe('existing tests', () => {
  it(
    'get others beside them, which notice what they left open',
    async () => {
      const project = makeProject({
        base: {
          'package.json': '{ "name": "shop", "type": "module", "devDependencies": { "vitest": "*" } }',
          'tsconfig.json':
            '{ "compilerOptions": { "strict": true, "noUnusedLocals": true, "moduleResolution": "bundler", "module": "esnext", "target": "es2022", "skipLibCheck": true } }',
        },
        head: { 'src/basket.ts': BASKET, 'src/basket.test.ts': TEST },
        modules: ['vitest', 'typescript'],
      });

      const { exitCode, result } = await project.qtest(['run', '--write', '--sandbox', 'host']);

      expect(exitCode).toBe(0);
      const tests = result?.tests.filter(({ origin }) => origin === 'amplified') ?? [];
      expect(tests.map(({ state }) => state)).toContain('written');
      expect(tests.flatMap(({ notices }) => notices)).toContain('`item.quantity > 9` -> `item.quantity >= 9`');
      const file = 'src/basket.amplified.qtest.test.ts';
      const text = project.read(file);
      expect(text).toContain(`it("takes off for many, and calls queue.send with 'bulk', 'MUG'"`);
      expect(await project.qtest(['verify', file, '--sandbox', 'host'])).toMatchObject({ exitCode: 0 });
    },
    LIMIT_MS,
  );
});
