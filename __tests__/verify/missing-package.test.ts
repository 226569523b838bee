import { importsPackage, missingPackage } from '../../src/verify/missing-package.ts';
import { calcProject } from '../fake-language.ts';

const project = {
  ...calcProject,
  uninstalled: [{ name: 'tape', message: 'Install it.' }],
  unbuilt: [{ name: '@shop/core', missing: 'packages/core/dist/index.js', message: 'Build it.' }],
};
const BLAMED = { code: 'sibling-not-built', message: 'Build it.' };

it.each([
  "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/tmp/w/repo/packages/core/dist/index.js' imported from '/x.js'",
  "Error [ERR_MODULE_NOT_FOUND]: Cannot find package '/tmp/w/repo/node_modules/@shop/core/index.js' imported from /x.js",
  "Cannot find package 'node_modules/@shop/core/index.js' imported from src/fee.js",
  "Cannot find module '@shop/core' from 'src/fee.js'",
  'Error: Failed to resolve entry for package "@shop/core". The package may have incorrect main/module/exports',
])('blames the package that is not built: %s', (text) => {
  expect(missingPackage(project, ['', text])).toEqual(BLAMED);
});

it('blames the package that is not installed', () => {
  const text = "Error: Cannot find module 'tape'\nRequire stack:\n- /tmp/w/repo/test/parse.js";
  expect(missingPackage(project, [text])).toEqual({ code: 'dependencies-missing', message: 'Install it.' });
});

it.each(["Cannot find module 'left-pad' from 'src/fee.js'", "expected '@shop/core' to equal 'core'"])(
  'does not for another failure: %s',
  (text) => expect(missingPackage(project, [text])).toBeUndefined(),
);

it('does not where every package is built', () => {
  expect(missingPackage(calcProject, ["Cannot find module '@shop/core'"])).toBeUndefined();
});

it.each([
  ["import { cents } from '@shop/core';", true],
  ['export * from "@shop/core/cents";', true],
  ["const core = require('@shop/core');", true],
  ["await import('@shop/core');", true],
  ["import '@shop/core';", true],
  ["import type { Cents } from '@shop/core';", false],
  ["import { cents } from '@shop/core-next';", false],
  ["const name = '@shop/core';", false],
])('sees whether %j needs the package when it runs', (line, needs) => {
  expect(importsPackage(['', `// a\n${line}\n`], '@shop/core')).toBe(needs);
});
