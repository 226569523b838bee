import type { Value } from '../../../../src/generate/test-case.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, builder, context, num, returns } from './build.ts';

const FILE = 'src/wave.ts';
const { call, test } = builder(FILE);
const SINE = 'export function wave(x: number): number { return Math.sin(x) * 1000; }';

async function textOf(result: Value, source = SINE, more: Partial<TsProject> = {}, files = {}): Promise<string> {
  const cases = [test('wave', [call('wave', num(1))], [returns(0, result)])];
  const [file] = await renderTests({ cases }, context({ [FILE]: source, ...files }, more));
  return file?.text ?? '';
}

describe('numbers whose last digits the engine chooses', () => {
  it('asks for the digits that every engine gives', async () => {
    expect(await textOf(num(841.4709848078965))).toContain('expect(wave(1)).toBeCloseTo(841.4709848078965, 8);');
    expect(await textOf(num(0.00012345))).toContain('toBeCloseTo(0.00012345, 14)');
  });

  it('finds them inside of a larger value', async () => {
    expect(await textOf(arr(num(1), num(0.5)))).toContain('toEqual([1, expect.closeTo(0.5, 11)])');
  });

  it.each([
    ['a whole number', num(2), SINE],
    [
      'a fraction of plain arithmetic',
      num(0.5),
      'export function wave(x: number): number { return Math.sqrt(x) / 2; }',
    ],
  ])('asks for all of %s', async (_what, value, source) => {
    expect(await textOf(value, source)).toContain(`toBe(${value.t === 'number' ? value.v : ''})`);
  });

  it('knows the idioms of node:assert and chai', async () => {
    const mocha = { framework: 'mocha' } as const;
    expect(await textOf(num(0.5), SINE, mocha)).toContain('assert.ok(Math.abs(wave(1) - 0.5) < 1e-11);');
    const test =
      "import { expect } from 'chai';\nimport { wave } from '../src/wave.js';\nit('x', () => expect(1).to.equal(1));";
    const chai = { ...mocha, testFiles: ['test/wave.test.ts'] };
    expect(await textOf(num(0.5), SINE, chai, { 'test/wave.test.ts': test })).toContain(
      'expect(wave(1)).to.be.closeTo(0.5, 1e-11);',
    );
  });

  it('writes no table of them, whose rows would need one number of digits', async () => {
    const cases = [1, 2].map((x) => test('wave', [call('wave', num(x))], [returns(0, num(x + 0.5))]));
    const [file] = await renderTests({ cases }, context({ [FILE]: SINE }));
    expect(file?.text).not.toContain('each');
    expect(file?.text).toContain('expect(wave(2)).toBeCloseTo(2.5, 10);');
  });
});
