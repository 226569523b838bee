/** Tests as files of their own, for bench/worth.ts. */
import { isNamed, loneTests } from '../bench/lone-test.ts';

const FILE = `'use strict';
// Of a file
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'reflect-metadata';
import { refund, total } from './orders.js';
const CLOCK = () => new Date(0);
function order(cents: number) { return { cents, at: CLOCK() }; }
const unused = vi.fn();
describe('orders', () => {
  let shop: string[];
  beforeEach(() => { shop = []; });
  // notices something
  it('adds up', () => { expect(total([order(5)])).toBe(5); });
  describe('refunds', () => {
    it('gives back', () => { expect(refund(shop)).toBe(0); });
  });
});
it('adds nothing', () => { expect(total([])).toBe(0); });
`;

it('keeps of the set-up what a test uses, itself or by what it uses, and every hook around it', () => {
  const [adds, gives, nothing] = loneTests('orders.test.ts', FILE);
  expect(adds?.titles).toEqual(['orders', 'adds up']);
  expect(adds?.text).toBe(`import { beforeEach, describe, expect, it } from 'vitest';
import 'reflect-metadata';
import { total } from './orders.js';
const CLOCK = () => new Date(0);
function order(cents: number) { return { cents, at: CLOCK() }; }

describe('orders', () => {
let shop: string[];
beforeEach(() => { shop = []; });

it('adds up', () => { expect(total([order(5)])).toBe(5); });
});`);
  expect(gives?.titles).toEqual(['orders', 'refunds', 'gives back']);
  expect(gives?.text).not.toContain('CLOCK');
  expect(nothing?.text).toBe(`import { describe, expect, it } from 'vitest';
import 'reflect-metadata';
import { total } from './orders.js';

it('adds nothing', () => { expect(total([])).toBe(0); });`);
});

it('takes a table for one test, by whatever its rows fill in', () => {
  const each = loneTests('a.test.ts', "it.each([[1]])('adds $n (%s)', (n) => { expect(n).toBe(1); });");
  const loop = loneTests('a.test.ts', 'for (const n of [1, 2]) {\n  it(`adds ${n} (1)`, () => { check(n); });\n}');
  for (const [one, ...more] of [each, loop]) {
    expect(more).toEqual([]);
    expect(one && isNamed(one, 'adds 1 (1)')).toBe(true);
    expect(one && isNamed(one, 'takes 1 (1)')).toBe(false);
  }
});

it('takes no other tests for set-up, and ends statements that a line break ended', () => {
  const text = `const { test } = require('node:test')
const run = require('..')
;['a', 'b'].forEach((name) => {
  test(\`has \${name}\`, () => {})
})
test('runs', () => { run() })`;
  expect(loneTests('a.test.js', text).map((one) => one.text)).toEqual([
    "const { test } = require('node:test');\nconst run = require('..');\n\ntest('runs', () => { run() })",
  ]);
});
