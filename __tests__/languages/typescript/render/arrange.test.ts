import { expect, it } from '@jest/globals';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { builder, context, num, returns } from './build.ts';

const FILES = { 'src/fee.ts': 'export function fee(total: number) {}\n', 'src/app.ts': 'export const app = 1;\n' };
const { call, test } = builder('src/fee.ts');

async function written(arrange: Parameters<typeof test>[3], standing?: string): Promise<string> {
  const cases = [test('fee', [call('fee', num(1))], [returns(0, num(5))], arrange)];
  const files = { ...FILES, ...(standing === undefined ? {} : { 'src/fee.qtest.test.ts': standing }) };
  const testFiles = standing === undefined ? [] : ['src/fee.qtest.test.ts'];
  const [file] = await renderTests({ cases }, context(files, { testFiles }));
  return file?.text ?? '';
}

const FIRST = { arrange: 'load-first', file: 'src/app.ts' } as const;

it('imports what has to be loaded first before all else', async () => {
  const text = await written({ arrange: [FIRST] });

  expect(text).toContain(`
import './app'; // must come first: circular import
import { describe, expect, it } from 'vitest';

import { fee } from './fee';
`);
});

it('imports it before what a standing file imports', async () => {
  const standing =
    "// Ours\nimport { expect, it } from 'vitest';\nimport { fee } from './fee';\nit('is', () => expect(fee(2)).toBe(5));\n";

  expect(await written({ arrange: [FIRST] }, standing)).toMatch(
    /^\/\/ Ours\nimport '.\/app'; \/\/ must come first: circular import\nimport/,
  );
});

it('loads it first where modules are loaded anew', async () => {
  const text = await written({ arrange: [FIRST, { arrange: 'fresh-module' }] });

  expect(text).toContain(`
    vi.resetModules();
    await import('./app');
    const { fee } = await import('./fee');
`);
});
