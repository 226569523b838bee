/** One project for each way in which repositories are set up, each with a change that its tests do not notice. */
import type { Change } from './project.ts';

export interface Workplace {
  readonly name: string;
  readonly change: Change;
  /** The project's own runner, started by hand in `cwd`. */
  readonly runner: readonly string[];
  readonly cwd?: string;
  /** New test files, in the order of their paths. */
  readonly writes: readonly string[];
  /** What the first of them must hold. */
  readonly holds: readonly RegExp[];
}

const NODE_TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
`;

const ACCOUNT = (limit: string) => `/** Money in cents. */
export interface Entry {
  readonly amount: number;
  readonly note?: string;
}

function clamp(amount: number, limit: number): number {
  return amount ${limit} limit ? limit - 1 : amount;
}

export class Account {
  private total = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(entry: Entry): number {
    this.total = clamp(this.total + entry.amount, this.limit);
    return this.total;
  }

  get isFull(): boolean {
    return this.total >= this.limit;
  }
}

export async function totalOf(entries: Promise<readonly Entry[]>): Promise<number> {
  let total = 0;
  for (const { amount } of await entries) total += amount;
  return ${limit.includes('=') ? 'total' : 'total + 0'};
}

export default function label(amount: number): string {
  return amount < 0 ? 'debt' : ${limit.includes('=') ? "amount === 0 ? 'even' : 'credit'" : "'credit'"};
}
`;

const TSCONFIG = `{
  "compilerOptions": {
    "strict": true,
    "target": "es2022",
    "module": "preserve",
    "moduleResolution": "bundler",
    "noEmit": true,
    "types": []
  },
  "include": ["src"]
}
`;

/** Classes, async functions, default exports, a barrel, and an unexported function reached through exported ones. */
export const VITEST: Workplace = {
  name: 'TypeScript and Vitest',
  change: {
    modules: ['vitest', 'typescript'],
    base: {
      'package.json':
        '{ "name": "money", "type": "module", "scripts": { "test": "vitest run" }, "devDependencies": { "vitest": "*" } }\n',
      'tsconfig.json': TSCONFIG,
      'src/account.ts': ACCOUNT('>'),
      'src/index.ts': "export * from './account';\nexport { default as label } from './account';\n",
      'src/account.test.ts': `import { expect, it } from 'vitest';
import { Account } from './index';

it('starts empty', () => {
  expect(new Account(10).isFull).toBe(false);
});
`,
    },
    head: { 'src/account.ts': ACCOUNT('>=') },
  },
  runner: ['node_modules/vitest/vitest.mjs', 'run'],
  writes: ['src/account.qtest.test.ts'],
  holds: [/from 'vitest';/, /import label, \{ Account, totalOf \} from '\.\/account';/, /new Account\(/, /resolves/],
};

const PRICE = (test: string) => `type Tier = 'basic' | 'plus';

const RATES: Record<Tier, number> = { basic: 3, plus: 5 };

export const price = (tier: Tier, seats: number): number => {
  if (seats ${test} 10) return RATES[tier] * seats - 4;
  return RATES[tier] * seats;
};
`;

const JEST: Workplace = {
  name: 'TypeScript and Jest',
  change: {
    modules: ['jest', '@swc/jest', '@swc/core'],
    base: {
      'package.json':
        '{ "name": "price", "scripts": { "test": "jest" }, "devDependencies": { "jest": "*", "@swc/jest": "*", "@swc/core": "*" } }\n',
      'jest.config.js': "module.exports = { transform: { '\\\\.ts$': '@swc/jest' } };\n",
      '.swcrc':
        '{ "jsc": { "parser": { "syntax": "typescript" }, "target": "es2022" }, "module": { "type": "commonjs" } }\n',
      'src/price.ts': PRICE('>'),
      'src/__tests__/price.test.ts': `import { price } from '../price';

test('a seat costs three', () => {
  expect(price('basic', 1)).toBe(3);
});
`,
    },
    head: { 'src/price.ts': PRICE('>=') },
  },
  runner: ['node_modules/jest/bin/jest.js'],
  writes: ['src/__tests__/price.qtest.test.ts'],
  holds: [/import \{ price \} from '\.\.\/price';/, /seats >= 10/],
};

const WORDS = (least: string) => `'use strict';

function isLong(word) {
  return word.length > ${least};
}

exports.initials = function (text) {
  return text
    .split(' ')
    .filter(isLong)
    .map((word) => word[0].toUpperCase())
    .join('');
};

module.exports.last = (text) => text.split(' ').pop();
`;

const MOCHA: Workplace = {
  name: 'CommonJS and Mocha',
  change: {
    modules: ['mocha'],
    base: {
      'package.json': '{ "name": "words", "scripts": { "test": "mocha" }, "devDependencies": { "mocha": "*" } }\n',
      'lib/words.js': WORDS('0'),
      'test/words.js': `'use strict';
const assert = require('node:assert');
const { initials } = require('../lib/words');

describe('initials', () => {
  it('takes first letters', () => {
    assert.strictEqual(initials('Ada Lovelace'), 'AL');
  });
});
`,
    },
    head: { 'lib/words.js': WORDS('2') },
  },
  runner: ['node_modules/mocha/bin/mocha.js'],
  writes: ['test/words.qtest.js'],
  holds: [/require\('\.\.\/lib\/words'\)/, /initials\(/],
};

const SPAN = (sign: string) => `export function span(list) {
  if (list.length === 0) return 0;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length - 1] - sorted[0]${sign};
}
`;

const NODE: Workplace = {
  name: 'ES modules and node --test',
  change: {
    base: {
      'package.json': '{ "name": "span", "type": "module", "scripts": { "test": "node --test" } }\n',
      'src/span.js': SPAN(''),
      'test/span.test.js': `${NODE_TEST}import { span } from '../src/span.js';

test('one number spans nothing', () => assert.ok(span([4]) < 2));
`,
    },
    head: { 'src/span.js': SPAN(' + 1') },
  },
  runner: ['--test'],
  writes: ['test/span.qtest.test.js'],
  holds: [/from 'node:test';/, /from '\.\.\/src\/span\.js';/],
};

const TAX = (rate: string) => `import { round } from '@acme/core';

export function tax(net: number, reduced: boolean): number {
  return round(net * (reduced ? 7 : ${rate}) / 100);
}
`;

const CORE = 'export function round(cents: number): number {\n  return Math.round(cents);\n}\n';
const BASE_CONFIG =
  '{ "compilerOptions": { "strict": true, "target": "es2022", "module": "preserve", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true } }\n';
const PACKAGE_CONFIG = '{ "extends": "../../tsconfig.base.json", "include": ["src"] }\n';
const CORE_PACKAGE = '{ "name": "@acme/core", "type": "module", "exports": "./src/index.ts" }\n';

const NPM_WORKSPACE: Workplace = {
  name: 'an npm workspace',
  change: {
    modules: { vitest: '', typescript: '', '@acme/core': 'packages/core', '@acme/shop': 'packages/shop' },
    base: {
      'package.json':
        '{ "name": "acme", "private": true, "workspaces": ["packages/*"], "devDependencies": { "vitest": "*", "typescript": "*" } }\n',
      'tsconfig.base.json': BASE_CONFIG,
      'packages/core/package.json': CORE_PACKAGE,
      'packages/core/tsconfig.json': PACKAGE_CONFIG,
      'packages/core/src/index.ts': CORE,
      'packages/shop/package.json':
        '{ "name": "@acme/shop", "type": "module", "scripts": { "test": "vitest run" }, "dependencies": { "@acme/core": "*" } }\n',
      'packages/shop/tsconfig.json': PACKAGE_CONFIG,
      'packages/shop/src/tax.ts': TAX('19'),
      'packages/shop/src/tax.spec.ts': `import { expect, test } from 'vitest';
import { tax } from './tax';

test('nothing costs nothing', () => {
  expect(tax(0, false)).toBe(0);
});
`,
    },
    head: { 'packages/shop/src/tax.ts': TAX('20') },
  },
  runner: ['../../node_modules/vitest/vitest.mjs', 'run'],
  cwd: 'packages/shop',
  writes: ['packages/shop/src/tax.qtest.spec.ts'],
  holds: [/from 'vitest';/, /tax\(/],
};

const LIBRARY = (test: string) => `export function round(cents: number): number {
  return cents ${test} 0 ? -Math.round(-cents) : Math.round(cents);
}
`;

/** A change in the package that another one imports; the tests of both run on node, which strips the types. */
const PNPM_WORKSPACE: Workplace = {
  name: 'a pnpm workspace',
  change: {
    modules: { 'packages/shop/node_modules/@acme/core': 'packages/core' },
    base: {
      'package.json': '{ "name": "acme", "private": true, "packageManager": "pnpm@10.0.0" }\n',
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
      'tsconfig.base.json': BASE_CONFIG,
      'packages/core/package.json':
        '{ "name": "@acme/core", "type": "module", "exports": "./src/index.ts", "scripts": { "test": "node --test" } }\n',
      'packages/core/tsconfig.json': PACKAGE_CONFIG,
      'packages/core/src/index.ts': "export { round } from './round.ts';\n",
      'packages/core/src/round.ts': LIBRARY('<'),
      'packages/core/test/round.test.ts': `${NODE_TEST}import { round } from '../src/index.ts';

test('up', () => assert.equal(round(1.5), 2));
`,
      'packages/shop/package.json':
        '{ "name": "@acme/shop", "type": "module", "scripts": { "test": "node --test" }, "dependencies": { "@acme/core": "workspace:*" } }\n',
      'packages/shop/tsconfig.json': PACKAGE_CONFIG,
      'packages/shop/src/tax.ts': TAX('19'),
      'packages/shop/test/tax.test.ts': `${NODE_TEST}import { tax } from '../src/tax.ts';

test('nothing costs nothing', () => assert.equal(tax(0, true), 0));
`,
    },
    head: { 'packages/core/src/round.ts': LIBRARY('<='), 'packages/shop/src/tax.ts': TAX('20') },
  },
  runner: ['--test', 'packages/*/test/*.test.ts'],
  writes: ['packages/core/test/round.qtest.test.ts', 'packages/shop/test/tax.qtest.test.ts'],
  holds: [/from 'node:test';/, /round/],
};

const RATES_OF = (plus: number) => `export const RATES = { basic: 3, plus: ${plus} };\n`;
const SEATS = `import { RATES } from '@acme/core';

export function price(tier: 'basic' | 'plus', seats: number): number {
  return RATES[tier] * seats;
}
`;

/** A constant changes in one package; what uses it stands in another, unchanged, and knows the first by its name. */
const YARN_WORKSPACE: Workplace = {
  name: 'a yarn workspace with the node-modules linker',
  change: {
    modules: {
      jest: '',
      '@swc/jest': '',
      '@swc/core': '',
      '@acme/core': 'packages/core',
      '@acme/shop': 'packages/shop',
    },
    base: {
      'package.json':
        '{ "name": "acme", "private": true, "packageManager": "yarn@4.9.2", "workspaces": ["packages/*"], "devDependencies": { "jest": "*", "@swc/jest": "*", "@swc/core": "*" } }\n',
      'yarn.lock': '# This file is generated by running "yarn install" inside your project.\n',
      '.yarnrc.yml': 'nodeLinker: node-modules\n',
      'tsconfig.base.json': BASE_CONFIG,
      'packages/core/package.json': '{ "name": "@acme/core", "main": "./src/index.ts" }\n',
      'packages/core/tsconfig.json': PACKAGE_CONFIG,
      'packages/core/src/index.ts': "export * from './rates';\n",
      'packages/core/src/rates.ts': RATES_OF(5),
      'packages/shop/package.json':
        '{ "name": "@acme/shop", "scripts": { "test": "jest" }, "dependencies": { "@acme/core": "workspace:^" } }\n',
      'packages/shop/jest.config.js': "module.exports = { transform: { '\\\\.ts$': '@swc/jest' } };\n",
      'packages/shop/tsconfig.json': PACKAGE_CONFIG,
      'packages/shop/src/price.ts': SEATS,
      'packages/shop/src/price.test.ts': `import { price } from './price';

test('a seat costs three', () => {
  expect(price('basic', 1)).toBe(3);
});
`,
    },
    head: { 'packages/core/src/rates.ts': RATES_OF(6) },
  },
  runner: ['../../node_modules/jest/bin/jest.js'],
  cwd: 'packages/shop',
  writes: ['packages/shop/src/price.qtest.test.ts'],
  holds: [/price\('plus'/],
};

const NO_RUNNER: Workplace = {
  name: 'no tests and no runner',
  change: {
    base: {
      'package.json': '{ "name": "bare", "type": "module" }\n',
      'index.js': 'export default (list) => list.length;\n',
    },
    head: { 'index.js': 'export default (list) => list.filter((item) => item > 2).length;\n' },
  },
  runner: ['--test'],
  writes: ['index.qtest.test.js'],
  holds: [/from 'node:test';/, /from '\.\/index\.js';/],
};

export const WORKPLACES: readonly Workplace[] = [
  VITEST,
  JEST,
  MOCHA,
  NODE,
  NPM_WORKSPACE,
  PNPM_WORKSPACE,
  YARN_WORKSPACE,
  NO_RUNNER,
];
export const QUICKEST = NODE;
