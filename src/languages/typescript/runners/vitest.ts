/** Vitest 1 and later. */
import path from 'node:path';
import { isAtLeast } from '../detect/node.ts';
import type { TsProject } from '../project.ts';
import { asArgument, behindLinks, configOf, derivedFile, extraFiles } from './derived.ts';
import { HARNESS_TIMEOUT_MS, HARNESS_TITLE, type HarnessOptions, loaders } from './harness-loader.ts';
import { parseJestReport } from './json-report.ts';
import type { Command, Runner } from './runner.ts';

export const vitest: Runner = { id: 'vitest', harnessSource, command, parseReport: parseJestReport };

function harnessSource({ enginePath, requestPath, modules }: HarnessOptions): string {
  return `// @ts-nocheck
import { createRequire } from 'node:module';
import { test, vi } from 'vitest';
const loaders = ${loaders(modules, 'import')};
async function load(keys, announce) {
  vi.resetModules();
  const loaded = {};
  for (const key of keys) {
    announce?.(key);
    loaded[key] = await loaders[key]();
  }
  return loaded;
}
test(${JSON.stringify(HARNESS_TITLE)}, async () => {
  await createRequire(import.meta.url)(${JSON.stringify(enginePath)}).main(${JSON.stringify(requestPath)}, { load });
}, ${HARNESS_TIMEOUT_MS});
`;
}

function command(project: TsProject, files: readonly string[], options: Parameters<Runner['command']>[2]): Command {
  const version = project.frameworkVersion ?? '1.1.0';
  const config = configOf(project);
  const extras = extraFiles(project, files);
  const inOrder = options.inOneProcess === true ? files : [];
  const isDerived = extras.length + inOrder.length > 0 || project.inlinesPackages === true;
  const derived = isDerived ? derivedConfig(config, extras, inOrder, behindLinks(project)) : undefined;
  const used = derived?.path ?? config;
  return {
    file: project.node.path,
    args: [
      ...(project.nodeFlags ?? []),
      project.runnerBin ?? '',
      'run',
      ...(used === undefined ? [] : [`--config=${used}`]),
      '--reporter=json',
      `--outputFile=${options.reportPath}`,
      '--coverage.enabled=false',
      '--typecheck.enabled=false',
      '--silent=true',
      ...(options.testTimeoutMs > 0
        ? [`--testTimeout=${options.testTimeoutMs}`, `--hookTimeout=${options.testTimeoutMs}`]
        : []),
      ...(options.shuffleSeed === undefined
        ? []
        : ['--sequence.shuffle=true', `--sequence.seed=${options.shuffleSeed}`]),
      ...((options.serial || options.inOneProcess) && isAtLeast(version, '1.1.0') ? ['--no-file-parallelism'] : []),
      ...(options.inOneProcess ? ['--no-isolate'] : []),
      ...files.map(asArgument),
    ],
    env: { ...project.scriptEnv },
    ...(derived ? { files: [derived] } : {}),
  };
}

/**
 * The project's configuration, with the extra files included, and some started in their order here. It stands beside the original, so
 * relative paths hold.
 */
function derivedConfig(
  config: string | undefined,
  extras: readonly string[],
  inOrder: readonly string[],
  changes: string,
): { path: string; text: string } {
  const folder = config === undefined ? '.' : path.posix.dirname(config);
  const text = `import path from 'node:path';
${config === undefined ? 'const user = {};' : `import user from ${JSON.stringify(`./${path.posix.basename(config)}`)};`}
const extras = ${JSON.stringify(extras)};
const inOrder = ${JSON.stringify(inOrder)};
const DEFAULT_INCLUDE = ['**/*.{test,spec}.?(c|m)[jt]s?(x)'];
const DEFAULT_EXCLUDE = ['**/node_modules/**', '**/dist/**', '**/.{idea,git,cache,output,temp}/**'];
const escaped = (file) => file.replace(/[\\\\[\\]{}()*?!+@]/g, '\\\\$&');
const from = (base) => extras.map((file) => escaped(path.relative(base, path.resolve(file)).replaceAll(path.sep, '/')));
const place = (test) => inOrder.findIndex((file) => (test.moduleId ?? test[1]).endsWith('/' + file));
class InOrder {
  sort(tests) {
    return [...tests].sort((a, b) => place(a) - place(b));
  }
  shard(tests) {
    return tests;
  }
}
const isInline = (project) => typeof project === 'object' && project !== null && !project.test?.browser?.enabled;
export default async (env) => {
  const chosen = user?.default ?? user;
  const config = { ...(typeof chosen === 'function' ? await chosen(env) : await chosen) };
${changes}  const test = { ...config.test };
  if (inOrder.length > 0) test.sequence = { ...test.sequence, shuffle: false, sequencer: InOrder };
  if (extras.length === 0) return { ...config, test };
  const base = path.resolve(config.root ?? '.', test.dir ?? '.');
  const projects = test.projects ?? (Array.isArray(test.workspace) ? test.workspace : undefined);
  const first = projects?.find(isInline);
  if (first) {
    const root = path.resolve(first.root ?? base, first.test?.dir ?? '.');
    const others = projects.map((project) => typeof project !== 'object' ? project : {
      ...project,
      test: { ...project.test, exclude: [...(project.test?.exclude ?? test.exclude ?? DEFAULT_EXCLUDE), ...from(root)] },
    });
    const own = { ...first, test: { ...first.test, name: 'qtest', include: from(root) } };
    test[test.projects ? 'projects' : 'workspace'] = [...others, own];
  } else {
    delete test.projects;
    delete test.workspace;
    test.include = [...(test.include ?? DEFAULT_INCLUDE), ...from(base)];
  }
  return { ...config, test };
};
`;
  const file = derivedFile('vitest', '.config.mjs', text);
  return { ...file, path: path.posix.join(folder, file.path) };
}
