/** One change of one module, with its three tests, for each way to run tests. */
import path from 'node:path';
import type { ChangedFunction } from '../../../../src/change/change-set.ts';
import type { TargetFile } from '../../../../src/languages/language.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';

const MODULES = path.join(import.meta.dirname, '../../../../node_modules');

const SPLIT = `export function splitCents(total: number, parts: number): number[] {
  if (!Number.isInteger(parts) || parts < 1) {
    throw new RangeError(\`parts must be a positive integer, got \${parts}\`);
  }
  const share = Math.trunc(total / parts);
  const rest = total - share * parts;
  return Array.from({ length: parts }, (_, i) => share + (i < Math.abs(rest) ? Math.sign(rest) : 0));
}
`;
const PRORATE = `export function prorate(price: number, usedDays: number, periodDays: number): number {
  if (usedDays >= periodDays) return price;
  return Math.round((price * usedDays) / periodDays);
}
`;
export const HEAD = `/** Splits total cents into parts; earlier parts carry the remainder. */\n${SPLIT}${PRORATE}`;
export const BASE = PRORATE.replace('>=', '>').replace('Math.round', 'Math.floor');

/** The text in JavaScript. */
function plain(text: string): string {
  return text.replace(/: number\[\]|: number/g, '');
}

function asCommonJs(text: string): string {
  return text.replaceAll('export function', 'function').concat('module.exports = { splitCents, prorate };\n');
}

const CASES = `
describe('proration', () => {
  it('takes a share', () => equal(prorate(1000, 1, 3), 333));
  it('takes all of a full period', () => equal(prorate(3000, 31, 30), 3000));
  it('splits', () => equal(splitCents(100, 3).join(), '34,33,33'));
});
`;

/** Files of a project: its tests are those of \`test\`, the change is in \`source\`. */
export interface Billing {
  readonly files: Readonly<Record<string, string>>;
  readonly source: string;
  readonly test: string;
}

function billing(packageJson: object, source: string, text: string, test: string, tests: string, more = {}): Billing {
  const files = { 'package.json': JSON.stringify({ name: 'billing', ...packageJson }), node_modules: `-> ${MODULES}` };
  return { source, test, files: { ...files, ...more, [source]: text, [test]: tests } };
}

const SWC = "['@swc/jest', { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }]";

export const PROJECTS: Readonly<Record<string, Billing>> = {
  vitest: billing(
    { type: 'module', scripts: { test: 'vitest run' } },
    'src/proration.ts',
    HEAD,
    'src/proration.test.ts',
    `import { describe, expect, it } from 'vitest';\nimport { prorate, splitCents } from './proration.js';\nconst equal = (a, b) => expect(a).toBe(b);${CASES}`,
  ),
  jest: billing(
    { scripts: { test: 'jest' } },
    'src/proration.ts',
    HEAD,
    'src/proration.test.ts',
    `import { prorate, splitCents } from './proration';\nconst equal = (a, b) => expect(a).toBe(b);${CASES}`,
    { 'jest.config.js': `module.exports = { transform: { '\\\\.ts$': ${SWC} } };` },
  ),
  mocha: billing(
    { scripts: { test: 'mocha' } },
    'src/proration.js',
    asCommonJs(plain(HEAD)),
    'test/proration.js',
    `const { equal } = require('node:assert');\nconst { prorate, splitCents } = require('../src/proration');${CASES}`,
  ),
  'node:test': billing(
    { type: 'module', scripts: { test: 'node --test' } },
    'src/proration.js',
    plain(HEAD),
    'test/proration.test.js',
    `import { equal } from 'node:assert';\nimport { describe, it } from 'node:test';\nimport { prorate, splitCents } from '../src/proration.js';${CASES}`,
  ),
};

/** A file with its functions, as the change set has them. */
export async function targetOf(file: string, headText: string, baseText?: string): Promise<TargetFile> {
  const head = await outline(file, headText);
  const base = baseText === undefined ? undefined : await outline(file, baseText);
  const functions = head.functions.flatMap((fn): ChangedFunction[] => {
    const before = base?.functions.find(({ name }) => name === fn.name);
    if (before?.digest === fn.digest) return [];
    return [
      {
        id: `${file}#${fn.name}`,
        file,
        name: fn.name,
        kind: before ? 'changed' : 'new',
        head: fn,
        ...(before ? { base: { file, function: before } } : {}),
        because: { how: 'edited' },
        hunks: [{ start: fn.line, end: fn.endLine }],
      },
    ];
  });
  return { path: file, headText, ...(baseText === undefined ? {} : { baseText }), functions };
}
