import { HUNK_REVERT } from '../../../../src/languages/typescript/faults/hunk-revert.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { loadInstrumenter } from '../../../../src/languages/typescript/faults/instrumenter.ts';
import { OPERATORS as OWN_OPERATORS } from '../../../../src/languages/typescript/faults/operators/operators.ts';
import { OPERATORS } from '../../../../src/mutate/select.ts';
import { targetOf } from '../engine/billing.ts';

const OWN = new Set(['MathFunction', 'NumberFunction', 'NumericLiteral', 'DateMethod', 'StringMethod']);

async function replacements(expression: string): Promise<readonly string[]> {
  const { faults } = await instrument([
    await targetOf('src/f.ts', `export function f(a: any, b: any) {\n  return ${expression};\n}\n`),
  ]);
  return faults
    .filter(({ operator }) => OWN.has(operator))
    .map(({ original, replacement }) => `${original} -> ${replacement}`);
}

describe('operators of QTest', () => {
  it.each([
    ['Math.floor(a)', ['Math.floor -> Math.ceil']],
    ['Math.round(a * 100) / 100', ['Math.round -> Math.floor']],
    ['2 * Math.abs(a - b)', ['Math.abs(a - b) -> (a - b)']],
    ['Math.max(a, b)', ['Math.max(a, b) -> a', 'Math.max(a, b) -> b']],
    ['Math.max(a, b, 1)', ['1 -> 0']],
    ['a ? { status: 503 } : a.wait(300)', ['503 -> 0', '300 -> 0']],
    ['a[0] + 2 * b - (b > 7)', []],
    ['a.toString() + b.valueOf() + Math.constructor(a)', []],
    ['parseInt(a, 16)', ['parseInt -> parseFloat', 'parseInt(a, 16) -> parseInt(a)']],
    ['parseInt(a, 10)', ['parseInt -> parseFloat']],
    ['a.toFixed(2)', ['a.toFixed(2) -> a.toFixed(3)']],
    ['Number.isSafeInteger(a)', ['Number.isSafeInteger -> Number.isInteger']],
    ['a.getMonth() % 3', ['a.getMonth() -> (a.getMonth() + 1)']],
    ['a.getUTCDate()', ['a.getUTCDate() -> a.getUTCDay()']],
    ['a?.indexOf(b)', ['a?.indexOf(b) -> a?.lastIndexOf(b)']],
    ['a.slice(1, b)', ['a.slice(1, b) -> a.slice(1)']],
    ["a.replace('x', b)", ["a.replace('x', b) -> a.replaceAll('x', b)"]],
    ['a.replace(/x/gi, b)', ['/x/gi -> /x/i', '/x/gi -> /x/g']],
    ['a.localeCompare(b)', ['a.localeCompare(b) -> b.localeCompare(a)']],
    ['(a as string).padStart(2)', ['(a as string).padStart(2) -> (a as string).padEnd(2)']],
  ])('%s', async (expression, expected) => {
    expect(await replacements(expression)).toEqual(expected);
  });
});

describe('calls of whose result nothing is made', () => {
  it.each([
    ['await a.release(b);', ['await a.release(b); -> ;', 'await a.release(b) -> await a.release()']],
    ['a.retry(b, 500);', ['a.retry(b, 500); -> ;', 'a.retry(b, 500) -> a.retry(b)', '500 -> 0']],
    ['a.each((x: any) => b);', ['a.each((x: any) => b); -> ;']],
    ['const c = await a.find(b); return c;', []],
  ])('%s', async (statement, expected) => {
    const text = `export async function f(a: any, b: any) {\n  ${statement}\n}\n`;
    const { faults } = await instrument([await targetOf('src/f.ts', text)]);

    const own = faults.filter(({ operator }) =>
      ['CallExpression', 'CallArgument', 'NumericLiteral'].includes(operator),
    );
    expect(own.map(({ original, replacement }) => `${original} -> ${replacement}`).sort()).toEqual(expected.toSorted());
  });
});

describe('replacements as text', () => {
  it.each([
    ['a && b && 1', 'a && b -> (a || b)'],
    ['a ?? b ?? 1', 'a ?? b -> (a && b)'],
    ['-(a - b)', 'a - b -> a + b'],
    ['a * b - 1', 'a * b -> a / b'],
    ['typeof !a', '!a -> a'],
    ['[a].map((x) => x)', '(x) => x -> () => undefined'],
    ['b || ((x) => x)', '(x) => x -> () => undefined'],
  ])('%s', async (expression, expected) => {
    const text = `export function f(a: any, b: any) {\n  return ${expression};\n}\n`;
    const { faults } = await instrument([await targetOf('src/f.ts', text)]);

    expect(faults.map(({ original, replacement }) => `${original} -> ${replacement}`)).toContain(expected);
  });
});

it('every operator can be named in qtest.yml', async () => {
  const { mutators } = await loadInstrumenter();
  const made = [...new Set([HUNK_REVERT, ...[...mutators, ...OWN_OPERATORS].map(({ name }) => name)])];
  expect(made.toSorted()).toEqual(OPERATORS.toSorted());
});
