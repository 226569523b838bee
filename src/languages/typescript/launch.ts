/** Starts the project's runner on a test file of QTest's own that hands control to the harness. */

import path from 'node:path';
import { assetPath } from '../../assets.ts';
import { packageOf } from '../../generate/referenced-files.ts';
import type { Workspace } from '../../sandbox/copy/workspace.ts';
import { moduleTypeOf } from './detect/packages.ts';
import type { Launched, LaunchOptions } from './explore/deps.ts';
import { TESTING } from './harness/renderer.ts';
import type { ModuleKeys } from './harness/request.ts';
import type { TsProject } from './project.ts';
import { pageCommentFor, testPathFor } from './render/style.ts';
import { runnerFor, startRunner } from './runners/run.ts';

export interface HarnessLaunch extends LaunchOptions {
  readonly project: TsProject;
  readonly workspace: Workspace;
  /** The harness file stands where a test of this source would, so that the runner's patterns find it. */
  readonly near: string;
  readonly modules: ModuleKeys;
}

/** Only a backstop: the search watches its own heartbeat. */
const WALL_MS = 30 * 60_000;
const HEAP_MB = 2_048;

export async function launchHarness(options: HarnessLaunch): Promise<Launched> {
  const { project, workspace, modules } = options;
  const file = harnessPath(options);
  const keys = [...new Set([...Object.values(modules.head), ...Object.values(modules.base)])];
  const source = runnerFor(project).harnessSource({
    enginePath: assetPath('harness', 'harness.cjs'),
    requestPath: options.requestPath,
    modules: [
      ...keys.map((key) => ({ key, specifier: specifierOf(file, key) })),
      ...(modules.testing
        ? Object.values(TESTING[modules.testing]).map((name) => ({ key: name, specifier: name }))
        : []),
    ],
    esm: moduleTypeOf(workspace.root, file) === 'module',
  });
  const page = modules.testing ? pageCommentFor(project, options.near, workspace.repository) : undefined;
  await workspace.write(file, page === undefined ? source : `${page}\n${source}`);
  const end = await startRunner({
    project,
    workspace,
    files: [file],
    testTimeoutMs: WALL_MS,
    serial: true,
    env: { TZ: options.timezone, LANG: options.locale, LC_ALL: options.locale },
    heapMb: HEAP_MB,
    timeoutMs: WALL_MS,
    signal: options.signal,
  });
  const output = end.failedToStart ?? end.output;
  return { exitCode: end.exitCode, output: end.exceeded === undefined ? output : `It ${end.exceeded}.\n${output}` };
}

function harnessPath({ project, workspace, near }: HarnessLaunch): string {
  const test = testPathFor(project, near, workspace.repository);
  const name = path.posix.basename(test);
  return path.posix.join(path.posix.dirname(test), name.replace('.qtest', '.qtest-harness'));
}

function specifierOf(from: string, to: string): string {
  const name = packageOf(to);
  if (name !== undefined) return name;
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
