import { expect, it } from '@jest/globals';
import type { Assertion, Value } from '../../../../src/generate/test-case.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, num, str } from './build.ts';

const { call, test } = builder('src/orders.ts');
const error: Value = { t: 'error', class: 'RangeError', message: 'no such order' };

/** The test of a call whose callback saw these. */
async function written(calls: Value[][], framework: TsProject['framework'], more: Partial<Assertion> = {}) {
  const done: Value = { t: 'stub', id: 0, answers: [] };
  const called = { check: 'called', stub: 0, calls, ...more } as Assertion;
  const files = {
    'src/orders.ts': 'export function find(id: number, done: (e: unknown, id?: string) => void) {}\n',
    'package.json': '{ "devDependencies": { "sinon": "20" } }',
  };
  const [file] = await renderTests(
    { cases: [test('find', [call('find', num(1), done)], [called])] },
    context(files, { framework }),
  );
  return { text: (file?.text ?? '').replaceAll(/\s+/g, ' '), rejected: file?.rejected };
}

it.each([
  ['vitest', 'expect(done).toHaveBeenCalledWith(expect.any(RangeError));'],
  ['node:test', 'assert.ok(done.mock.calls[0]?.arguments[0] instanceof RangeError);'],
] as const)('states under %s an error that was passed by its class', async (framework, line) => {
  const { text } = await written([[error]], framework);

  expect(text).toContain(line);
  expect(text).toContain("'calls done with a RangeError for");
});

it.each([
  ['vitest', "expect(done).toHaveBeenCalledWith(null, 'b');"],
  ['node:test', "assert.deepStrictEqual(done.mock.calls[1]?.arguments, [null, 'b']);"],
  ['mocha', "sinon.assert.calledWith(done, null, 'b');"],
] as const)('states under %s one call as one', async (framework, line) => {
  const calls: Value[][] = [
    [{ t: 'null' }, str('a')],
    [{ t: 'null' }, str('b')],
  ];

  const { text } = await written(calls, framework, { needed: 1 });
  expect(text).toContain(line);
  expect(text.match(/mock\.calls|toHaveBeenCalled|calledWith/g)).toHaveLength(1);
});

it('states no errors in several calls where only their messages could tell them apart', async () => {
  const { rejected } = await written([[error], [error]], 'node:test');

  expect(rejected?.map(({ reason }) => reason)).toEqual(['errors in several calls']);
});
