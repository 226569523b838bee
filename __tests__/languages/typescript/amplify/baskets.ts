/** One small project for each runner: a method behind a door that only a test's set-up opens, and tests that leave faults open. */
import path from 'node:path';

const MODULES = path.join(import.meta.dirname, '../../../../node_modules');

export interface Basket {
  readonly files: Readonly<Record<string, string>>;
  readonly source: string;
  readonly test: string;
}

const body = (member: string) => `  constructor(token, queue) {
    if (token !== key) throw new Error('not opened');
    this.queue = queue;
  }
  async add(item) {
    if (item.quantity > 2) {
      await this.queue.send('bulk', item.sku);
      return { total: item.cents * item.quantity - 5 };
    }
    return { total: item.cents * item.quantity };
  }
${member}`;

const module = (exported: string) => `const key = Symbol('key');
${exported}class Basket {
${body('')}}
${exported}const open = (queue) => new Basket(key, queue);
`;

const test = (
  head: string,
  {
    fn,
    equal,
    called,
    before = 'beforeEach',
  }: { fn: string; equal: (a: string, b: string) => string; called: string; before?: string },
) => `${head}
let queue;
let service;
${before}(() => {
  queue = { send: ${fn} };
  service = open(queue);
});

describe('Basket', () => {
  it('adds up', async () => {
    const basket = await service.add({ sku: 'MUG', quantity: 1, cents: 10 });

    ${equal('basket.total', '10')};
  });

  it('tells of many', async () => {
    await service.add({ sku: 'MUG', quantity: 30, cents: 10 });

    ${called};
  });
});
`;

const expecting = {
  equal: (a: string, b: string) => `expect(${a}).toBe(${b})`,
  called: "expect(queue.send).toHaveBeenCalledWith('bulk', 'MUG')",
};
const asserting = (called: string) => ({
  equal: (a: string, b: string) => `assert.equal(${a}, ${b})`,
  called: `assert.ok(${called})`,
});

/** A double that keeps its calls as sinon's do. */
const STUB = `function stub() {
  const double = (...args) => void (double.args.push(args), double.callCount++);
  return Object.assign(double, { args: [], callCount: 0 });
}`;

function basket(packageJson: object, ending: string, source: string, text: string): Basket {
  return {
    source: `src/basket.${ending}`,
    test: `src/basket.test.${ending}`,
    files: {
      'package.json': JSON.stringify({ name: 'baskets', ...packageJson }),
      node_modules: `-> ${MODULES}`,
      [`src/basket.${ending}`]: source,
      [`src/basket.test.${ending}`]: text,
    },
  };
}

export const BASKETS: Readonly<Record<string, Basket>> = {
  Vitest: basket(
    { type: 'module', scripts: { test: 'vitest run' } },
    'js',
    module('export '),
    test("import { beforeEach, describe, expect, it, vi } from 'vitest';\nimport { open } from './basket.js';", {
      fn: 'vi.fn()',
      ...expecting,
    }),
  ),
  Jest: basket(
    { scripts: { test: 'jest' }, devDependencies: { jest: '*' } },
    'js',
    `${module('')}module.exports = { open };\n`,
    test("const { open } = require('./basket.js');", { fn: 'jest.fn()', ...expecting }),
  ),
  Mocha: basket(
    { scripts: { test: 'mocha src/*.test.js' }, devDependencies: { mocha: '*' } },
    'js',
    `${module('')}module.exports = { open };\n`,
    test(`const assert = require('node:assert/strict');\nconst { open } = require('./basket.js');\n${STUB}`, {
      fn: 'stub()',
      ...asserting('queue.send.callCount > 0'),
    }),
  ),
  "Node's runner": basket(
    { type: 'module', scripts: { test: 'node --test' } },
    'js',
    module('export '),
    test(
      "import assert from 'node:assert/strict';\nimport { beforeEach, describe, it, mock } from 'node:test';\nimport { open } from './basket.js';",
      { fn: 'mock.fn()', ...asserting('queue.send.mock.callCount() > 0') },
    ),
  ),
};
