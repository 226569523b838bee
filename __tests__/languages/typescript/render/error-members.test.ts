import { expect, it } from '@jest/globals';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, num, str } from './build.ts';

const { call, test } = builder('src/orders.ts');

async function written(check: 'throws' | 'rejects', project: Partial<TsProject>): Promise<string> {
  const has = [
    ['code', str('NOT_FOUND')],
    ['status', num(404)],
  ] as const;
  const one = test('find', [call('find', num(1))], [{ check, step: 0, class: 'HttpError', has }]);
  const files = {
    'src/orders.ts': 'export function find(id: number) {}\n',
    'package.json': '{ "devDependencies": { "chai": "4" } }',
  };
  const [file] = await renderTests({ cases: [one] }, context(files, project));
  return file?.text ?? '';
}

it.each([
  ['vitest', 'throws', "expect(() => find(1)).toThrow(expect.objectContaining({ code: 'NOT_FOUND', status: 404 }));"],
  ['vitest', 'rejects', "await expect(find(1)).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });"],
  ['node:test', 'throws', "assert.throws(() => find(1), { code: 'NOT_FOUND', status: 404 });"],
  ['node:test', 'rejects', "await assert.rejects(find(1), { code: 'NOT_FOUND', status: 404 });"],
] as const)('says under %s what an error has that a function %s', async (framework, check, line) => {
  expect((await written(check, { framework })).replaceAll(/\s+/g, ' ')).toContain(line);
});

it('says it in titles', async () => {
  expect(await written('throws', {})).toContain(`it('throws code "NOT_FOUND", status 404 for id 1'`);
});
