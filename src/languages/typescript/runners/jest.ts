/** Jest 27 and later, with CommonJS or native ES modules. */
import path from 'node:path';
import { isAtLeast } from '../detect/node.ts';
import type { TsProject } from '../project.ts';
import { asArgument, configOf, derivedFile, extraFiles } from './derived.ts';
import { HARNESS_TIMEOUT_MS, HARNESS_TITLE, type HarnessOptions, loaders } from './harness-loader.ts';
import { parseJestReport } from './json-report.ts';
import type { Command, Runner } from './runner.ts';

export const jest: Runner = { id: 'jest', harnessSource, command, parseReport: parseJestReport };

/**
 * Neither `import` nor `export` stands in it, so it runs as CommonJS and as an ES module; which of both it is, only Jest's
 * configuration knows. `@jest/globals` is answered by Jest itself, installed or not.
 */
function harnessSource({ enginePath, requestPath, modules }: HarnessOptions): string {
  return `// @ts-nocheck
const inCommonJs = typeof require === 'function';
const requirers = inCommonJs ? ${loaders(modules, 'require')} : {};
const importers = ${loaders(modules, 'import')};
const declare = typeof test === 'function' ? test : require('@jest/globals').test;
declare(${JSON.stringify(HARNESS_TITLE)}, async () => {
  const { jest: registry } = inCommonJs ? require('@jest/globals') : await import('@jest/globals');
  const { createRequire } = inCommonJs ? require('node:module') : await import('node:module');
  const load = async (keys, announce) => {
    registry.resetModules();
    const loaded = {};
    for (const key of keys) {
      announce?.(key);
      loaded[key] = inCommonJs ? requirers[key]() : await importers[key]();
    }
    return loaded;
  };
  await createRequire(${JSON.stringify(enginePath)})(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
}, ${HARNESS_TIMEOUT_MS});
`;
}

function command(project: TsProject, files: readonly string[], options: Parameters<Runner['command']>[2]): Command {
  const config = configOf(project);
  const extras = extraFiles(project, files);
  const derived = extras.length === 0 ? undefined : derivedConfig(project, config, extras);
  const used = derived?.path ?? config;
  const canShuffle = isAtLeast(project.frameworkVersion ?? '28.0.0', '29.5.0');
  return {
    file: project.node.path,
    args: [
      ...(project.nodeFlags ?? []),
      project.runnerBin ?? '',
      ...(used === undefined ? [] : [`--config=${used}`]),
      '--json',
      `--outputFile=${options.reportPath}`,
      '--coverage=false',
      '--reporters=default',
      '--silent',
      '--ci',
      '--watchman=false',
      '--forceExit',
      `--cacheDirectory=${path.join(options.cacheFolder ?? path.dirname(options.reportPath), 'jest-cache')}`,
      ...(options.testTimeoutMs > 0 ? [`--testTimeout=${options.testTimeoutMs}`] : []),
      ...(options.shuffleSeed !== undefined && canShuffle ? ['--randomize', `--seed=${options.shuffleSeed | 0}`] : []),
      ...(options.serial ? ['--runInBand'] : []),
      ...(files.length > 0 ? ['--runTestsByPath', ...files.map(asArgument)] : []),
    ],
    env: { ...project.scriptEnv },
    ...(derived ? { files: [derived] } : {}),
  };
}

/**
 * The project's configuration, read by Jest's own reader, with the extra files added to what counts as a test and to `roots`.
 * `--runTestsByPath` alone finds nothing that testMatch, testRegex or roots leave out.
 */
function derivedConfig(
  project: TsProject,
  config: string | undefined,
  extras: readonly string[],
): { path: string; text: string } {
  return derivedFile(
    'jest',
    '.config.cjs',
    `const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const extras = ${JSON.stringify(extras)}.map((file) => path.join(__dirname, file));
const DEFAULT_MATCH = ['**/__tests__/**/*.?([mc])[jt]s?(x)', '**/?(*.)+(spec|test).?([mc])[jt]s?(x)'];
// Jest takes a backslash for a separator, but before some characters.
const asGlob = (file) => file.replaceAll(path.sep, '/').replace(/[{}()+?]/g, '\\\\$&').replace(/[[*@]/g, '[$&]').replaceAll('!', '?');
const asRegex = (file) => '^' + file.replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&') + '$';
const isInline = (project) => typeof project === 'object' && project !== null && !project.runner;
const widened = (config, rootDir) => {
  const rest = { ...config };
  const regexes = [config.testRegex ?? []].flat();
  if (regexes.length > 0) rest.testRegex = [...regexes, ...extras.map(asRegex)];
  else rest.testMatch = [...(config.testMatch ?? DEFAULT_MATCH), ...extras.map(asGlob)];
  const roots = (config.roots ?? ['<rootDir>']).map((root) => path.resolve(rootDir, root.replace('<rootDir>', rootDir)));
  const outside = extras.filter((file) => !roots.some((root) => file.startsWith(root + path.sep)));
  if (outside.length > 0) rest.roots = [...new Set([...roots, ...outside.map((file) => path.dirname(file))])];
  return rest;
};
/** By Jest's public reader; versions before 29 have its parts only. */
const read = async (fromCli) => {
  const user = ${JSON.stringify(config ?? null)};
  const { readInitialOptions } = fromCli('jest-config');
  if (readInitialOptions) {
    const options = { packageRootOrConfig: __dirname, skipMultipleConfigError: true };
    return (await readInitialOptions(user ?? undefined, options)).config;
  }
  const part = (name) => fromCli(path.join(path.dirname(fromCli.resolve('jest-config')), name)).default;
  return part('readConfigFileAndSetRootDir.js')(part('resolveConfigPath.js')(user ?? __dirname, __dirname, true));
};
module.exports = async () => {
  const fromJest = createRequire(fs.realpathSync(${JSON.stringify(project.runnerBin ?? '')}));
  const fromCli = createRequire(fs.realpathSync(fromJest.resolve('jest-cli')));
  const config = await read(fromCli);
  const rootDir = path.resolve(__dirname, config.rootDir ?? '.');
  const first = config.projects?.find(isInline);
  if (!first) return { ...widened({ ...config, projects: undefined }, rootDir), rootDir };
  const projects = config.projects.map((project) => !isInline(project) ? project : {
    ...project,
    testPathIgnorePatterns: [...(project.testPathIgnorePatterns ?? ['/node_modules/']), ...extras.map(asRegex)],
  });
  const own = { ...widened({ ...first, testMatch: [], testRegex: undefined }, rootDir), displayName: 'qtest' };
  return { ...config, rootDir, projects: [...projects, own] };
};
`,
  );
}
