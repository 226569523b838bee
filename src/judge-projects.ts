/** Every project that the change touched, one after the other, in one copy of the repository. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChangeSet } from './change/change-set.ts';
import type { RunOptions } from './config.ts';
import { judgeProject, type ProjectRun, type Stages } from './judge-project.ts';
import type { Language, Project, TargetFile } from './languages/language.ts';
import type { Memory } from './model/memory.ts';
import type { Plan } from './plan/plan.ts';
import { createWorkspace } from './sandbox/workspace.ts';
import type { Standing } from './verify/standing.ts';

export interface ProjectsRequest {
  readonly options: RunOptions;
  readonly change: ChangeSet;
  readonly plan: Plan;
  readonly languages: readonly Language[];
  /** Paths that git tracks. */
  readonly tracked: readonly string[];
  readonly standing: readonly Standing[];
  /** Results of earlier runs; absent where none may count. */
  readonly memory?: Memory;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly now: () => number;
}

const STAGES: Readonly<Record<RunOptions['command'], Stages>> = {
  run: { faults: true, search: true },
  mutate: { faults: true, search: false },
  compare: { faults: false, search: true },
};

/** One run a project, in the order of their folders. Stops early, with what is there, when the signal is aborted. */
export async function judgeProjects(request: ProjectsRequest): Promise<readonly ProjectRun[]> {
  const { change, options, signal } = request;
  if (request.plan.targets.length === 0) return [];
  await using workspace = await createWorkspace(change.root, { signal, files: request.tracked });
  const runs: ProjectRun[] = [];
  const parts = await projectsOf(request);
  for (const [at, { language, project, files }] of parts.entries()) {
    if (signal.aborted) break;
    if (runs.length > 0) await workspace.restore();
    const filesLeft = parts.slice(at).reduce((sum, part) => sum + part.files.length, 0);
    runs.push(
      await judgeProject({
        language,
        project,
        workspace,
        files,
        baseTexts: baseTexts(change),
        ownTests: new Set(request.standing.map((s) => s.testFile)),
        dropped: {
          cases: new Set(request.standing.flatMap((s) => [...s.certificates.deleted, ...s.deleted.map((c) => c.id)])),
          faults: new Set(request.standing.flatMap((s) => s.deleted.map((c) => c.fault.id))),
        },
        excludeOperators: new Set(options.excludeOperators),
        stages: STAGES[options.command],
        ...(request.memory ? { memory: request.memory } : {}),
        ...(options.accept === undefined ? {} : { accept: options.accept }),
        limits: {
          perFunction: options.limits.mutantsPerFunction,
          iterations: options.limits.iterations,
          seed: options.limits.seed,
          testTimeoutMs: options.limits.testTimeoutMs,
          searchMs: Math.min(options.limits.searchMs, searchLeft(options.limits, runs) / filesLeft),
          concurrency: options.limits.concurrency,
          faultMs: options.limits.mutantTimeoutMs,
        },
        signal,
        progress: request.progress,
        now: request.now,
      }),
    );
  }
  return runs;
}

/** What is left of the whole run's search after some of its projects, in milliseconds. */
function searchLeft({ maxWallMs }: RunOptions['limits'], runs: readonly ProjectRun[]): number {
  const used = runs.flatMap((run) => run.timings).filter(({ stage }) => stage === 'search');
  return Math.max(0, maxWallMs - used.reduce((sum, { ms }) => sum + ms, 0));
}

interface ProjectPart {
  readonly language: Language;
  readonly project: Project;
  readonly files: readonly TargetFile[];
}

async function projectsOf(request: ProjectsRequest): Promise<readonly ProjectPart[]> {
  const parts: ProjectPart[] = [];
  for (const language of request.languages) {
    const files = await targetFiles(request, language);
    if (files.length === 0) continue;
    const projects = await language.detect(
      request.change.root,
      files.map((f) => f.path),
    );
    for (const project of projects) {
      const own = files.filter((file) => ownerOf(file.path, projects) === project);
      if (own.length > 0) parts.push({ language, project, files: own });
    }
  }
  return parts;
}

/** The files of the plan's targets, in the order of their paths. A file that only uses a changed binding is read from the tree. */
async function targetFiles({ change, plan }: ProjectsRequest, language: Language): Promise<readonly TargetFile[]> {
  const changed = new Map(change.files.map((file) => [file.path, file]));
  const functions = plan.targets
    .map((target) => target.function)
    .filter((f) => language.extensions.some((end) => f.file.endsWith(end)));
  const paths = [...new Set(functions.map((f) => f.file))].sort();
  return Promise.all(
    paths.map(async (file): Promise<TargetFile> => {
      const known = changed.get(file);
      return {
        path: file,
        headText: known?.headText ?? (await readFile(path.join(change.root, file), 'utf8')),
        ...(known?.baseText === undefined ? {} : { baseText: known.baseText }),
        functions: functions.filter((f) => f.file === file),
      };
    }),
  );
}

function baseTexts(change: ChangeSet): ReadonlyMap<string, string> {
  return new Map(
    change.files.flatMap((file) =>
      file.baseText !== undefined && file.headText !== undefined && !file.excludedBy
        ? [[file.path, file.baseText] as const]
        : [],
    ),
  );
}

/** The project with the deepest folder that holds the file. */
function ownerOf(file: string, projects: readonly Project[]): Project | undefined {
  return projects
    .filter((p) => p.root === '' || file.startsWith(`${p.root}/`))
    .reduce<Project | undefined>((best, p) => (best && best.root.length >= p.root.length ? best : p), undefined);
}
