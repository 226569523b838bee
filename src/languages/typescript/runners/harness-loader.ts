/** Parts of a harness test file that several runners share. The files are plain JavaScript, valid in a TypeScript file too. */
import path from 'node:path';
import type { HarnessModule } from './runner.ts';

/** Milliseconds after which a runner gives up the harness test; QTest's own watchdog ends it long before. */
export const HARNESS_TIMEOUT_MS = 2_000_000_000;
export const HARNESS_TITLE = 'qtest harness';

const ESM_HEAD = `import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
const inEsm = true;
const ownFile = fileURLToPath(import.meta.url);`;
const COMMONJS_HEAD = `const nodeModule = require('node:module');
const { types } = require('node:util');
const inEsm = false;
const ownFile = __filename;`;

/** What each harness is made of. */
export interface HarnessOptions {
  readonly enginePath: string;
  readonly requestPath: string;
  readonly modules: readonly HarnessModule[];
  readonly esm: boolean;
}

/** An object literal from module keys to functions that load them: `{ "src/a.ts": () => import("./a.ts") }`. */
export function loaders(modules: readonly HarnessModule[], call: 'import' | 'require'): string {
  const entries = modules.map(
    ({ key, specifier }) => `${JSON.stringify(key)}: () => ${call}(${JSON.stringify(specifier)})`,
  );
  return `{ ${entries.join(', ')} }`;
}

/**
 * The harness for runners that load test files by Node itself. A fresh registry is: CommonJS files dropped from
 * `require.cache`, ES modules under a new `?qtest=N`, which a resolve hook hands on to what they import. Installed packages
 * and the engine stay.
 */
export function nodeHarness(declareTest: string, { enginePath, requestPath, modules, esm }: HarnessOptions): string {
  const specifiers = JSON.stringify(Object.fromEntries(modules.map(({ key, specifier }) => [key, specifier])));
  return `// @ts-nocheck
${esm ? ESM_HEAD : COMMONJS_HEAD}
${declareTest}
const requireHere = nodeModule.createRequire(ownFile);
const specifiers = ${specifiers};
const engineFolder = ${JSON.stringify(path.dirname(enginePath) + path.sep)};
${GENERATIONS}${LOADING}qtestHarness(async () => {
  await requireHere(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
});
`;
}

/** Registers, once, the hook that hands `?qtest=N` on from importer to imported. Node 22.15 has it in the same thread. */
const GENERATIONS = `const TAG = /[?&]qtest=(\\d+)$/;
const nextUrl = (url, parent, specifier) => {
  const tag = TAG.exec(specifier) ?? TAG.exec(parent ?? '');
  if (!tag || !url.startsWith('file:') || /\\/node_modules\\//.test(url) || TAG.test(url)) return url;
  return url + (url.includes('?') ? '&' : '?') + 'qtest=' + tag[1];
};
let generation = 0;
let isHooked = false;
function hook() {
  if (isHooked) return;
  isHooked = true;
  if (nodeModule.registerHooks) {
    nodeModule.registerHooks({
      resolve(specifier, context, next) {
        if (context.conditions && ![...context.conditions].includes('import')) return next(specifier, context);
        const found = next(specifier.replace(TAG, ''), context);
        return { ...found, url: nextUrl(found.url, context.parentURL, specifier) };
      },
    });
  } else if (nodeModule.register) {
    const source = 'const TAG = ' + TAG + '; const nextUrl = ' + nextUrl + ';' +
      'export async function resolve(specifier, context, next) {' +
      ' const found = await next(specifier.replace(TAG, ""), context);' +
      ' return { ...found, url: nextUrl(found.url, context.parentURL, specifier) }; }';
    nodeModule.register('data:text/javascript,' + encodeURIComponent(source));
  }
}
`;

const LOADING = `const isFresh = (file) => !/[\\\\/]node_modules[\\\\/]/.test(file) && !file.startsWith(engineFolder);
function dropCommonJs() {
  for (const file of Object.keys(requireHere.cache)) {
    if (isFresh(file) && file !== ownFile) delete requireHere.cache[file];
  }
  if (typeof module === 'object' && module && module.children) module.children.length = 0;
}
async function importFresh(specifier) {
  hook();
  const namespace = await import(specifier + '?qtest=' + generation);
  const file = commonJsFile(specifier);
  return file === undefined ? namespace : requireHere.cache[file].exports;
}
function commonJsFile(specifier) {
  try {
    const file = requireHere.resolve(specifier);
    const cached = requireHere.cache[file];
    return cached && !types.isModuleNamespaceObject(cached.exports) ? file : undefined;
  } catch {
    return undefined; // only importers can reach it
  }
}
async function loadOne(specifier) {
  if (inEsm) return importFresh(specifier);
  try {
    const exported = requireHere(specifier);
    if (!types.isModuleNamespaceObject(exported)) return exported;
  } catch (error) {
    if (!error || !['ERR_REQUIRE_ESM', 'ERR_REQUIRE_ASYNC_MODULE'].includes(error.code)) throw error;
  }
  return importFresh(specifier);
}
async function load(keys, announce) {
  generation++;
  dropCommonJs();
  const loaded = {};
  for (const key of keys) {
    announce?.(key);
    loaded[key] = await loadOne(specifiers[key]);
  }
  return loaded;
}
`;
