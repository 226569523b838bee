/** Every project that the change touched, as many side by side as there are cores to use, each lane in a copy of the repository. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { baseSideOf } from './change/base-side.ts';
import type { ChangeSet } from './change/change-set.ts';
import type { RunOptions } from './config.ts';
import { judgeProject, type ProjectRequest, type ProjectRun, type Stages } from './judge-project.ts';
import type { Language, Project, TargetFile } from './languages/language.ts';
import type { Llm } from './llm/llm.ts';
import type { Memory } from './model/memory.ts';
import { onHeadsPackages } from './old-packages.ts';
import type { Plan } from './plan/plan.ts';
import type { Workspace } from './sandbox/copy/workspace.ts';
import type { Site } from './sandbox/site.ts';
import { answers } from './sandbox/ways/forward.ts';
import type { Standing } from './verify/standing.ts';

export interface ProjectsRequest {
  readonly options: RunOptions;
  readonly change: ChangeSet;
  readonly plan: Plan;
  readonly site: Site;
  readonly languages: readonly Language[];
  readonly standing: readonly Standing[];
  /** Results of earlier runs; absent where none may count. */
  readonly memory?: Memory;
  /** Models to ask; absent where none is wished for. */
  readonly llm?: Llm;
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly now: () => number;
}

const STAGES: Readonly<Record<RunOptions['command'], Stages>> = {
  run: { faults: true, search: true, verify: true },
  mutate: { faults: true, search: false, verify: false },
  compare: { faults: false, search: true, verify: false },
};

/** One run a project, in the order of their folders. Stops early, with what is there, when the signal is aborted. */
export async function judgeProjects(request: ProjectsRequest): Promise<readonly ProjectRun[]> {
  const parts = await projectsOf(request);
  const { limits, services } = request.options;
  // Workers of two projects have the same numbers, which tell them apart in a service.
  const atOnce = services.length > 0 ? 1 : Math.max(1, Math.min(limits.concurrency, parts.length));
  const failed = new AbortController();
  const signal = AbortSignal.any([request.signal, failed.signal]);
  if (STAGES[request.options.command].faults) {
    const languages = new Set(parts.map(({ language }) => language));
    for (const language of languages) await language.fetchEngine?.(signal, request.progress);
  }
  const round: Round = { request: { ...request, signal }, parts, atOnce, runs: new Map() };
  const queue = parts.entries();
  const lanes = Array.from({ length: atOnce }, () =>
    judgeInLane(round, queue).catch((error) => {
      if (!failed.signal.aborted) failed.abort(error);
    }),
  );
  await Promise.all(lanes);
  failed.signal.throwIfAborted();
  return parts.flatMap((_, at) => round.runs.get(at) ?? []);
}

interface Round {
  readonly request: ProjectsRequest;
  readonly parts: readonly ProjectPart[];
  readonly atOnce: number;
  /** By place among the parts; grows as projects are done. */
  readonly runs: Map<number, ProjectRun>;
}

/** Judges what the queue still holds, one project after the other. What a project has in its copy must not reach another one's tests. */
async function judgeInLane(round: Round, queue: Iterator<[number, ProjectPart]>): Promise<void> {
  const { request, runs } = round;
  const { signal, site } = request;
  const projects = round.parts.map(({ project }) => project);
  await using workspace = await site.open(projects, request);
  for (let next = queue.next(); !next.done && !signal.aborted; next = queue.next()) {
    const [at, part] = next.value;
    await workspace.restore();
    runs.set(at, await judgeProject(requestFor(round, part, workspace)));
  }
}

function requestFor({ request, parts, atOnce, runs }: Round, part: ProjectPart, workspace: Workspace): ProjectRequest {
  const { change, options, standing, signal, progress, now, site } = request;
  const left = parts.filter((_, at) => !runs.has(at));
  const filesLeft = left.reduce((sum, { files }) => sum + files.length, 0);
  const timings = [...runs.values()].flatMap((run) => run.timings);
  const timeLeft = (name: string, wallMs: number) =>
    timings.filter(({ stage }) => stage === name).reduce((ms, used) => Math.max(0, ms - used.ms), wallMs);
  const searchWallMs = timeLeft('search', options.limits.maxWallMs) / filesLeft;
  return {
    ...part,
    workspace,
    base: baseSideOf(change),
    ownTests: new Set(standing.map((s) => s.testFile)),
    dropped: {
      cases: new Set(standing.flatMap((s) => [...s.certificates.deleted, ...s.deleted.map((c) => c.id)])),
      faults: new Set(standing.flatMap((s) => s.deleted.map((c) => c.fault.id))),
    },
    excludeOperators: new Set(options.excludeOperators),
    stages: STAGES[options.command],
    outside: { network: site.sandbox.network, openings: site.openings, withheld: site.withheld, answers },
    ...(request.memory ? { memory: request.memory } : {}),
    ...(request.llm ? { llm: request.llm } : {}),
    ...(options.accept === undefined ? {} : { accept: options.accept }),
    limits: {
      perFunction: options.limits.mutantsPerFunction,
      iterations: options.limits.iterations,
      seed: options.limits.seed,
      testTimeoutMs: options.limits.testTimeoutMs,
      searchMs: Math.min(options.limits.searchMs, searchWallMs),
      searchWallMs,
      faultsMs: (timeLeft('faults', FAULTS_SHARE * options.limits.maxWallMs) * part.files.length) / filesLeft,
      concurrency: Math.max(1, Math.floor(options.limits.concurrency / Math.min(atOnce, left.length))),
      perWorker: options.servicesPerWorker,
      faultMs: options.limits.mutantTimeoutMs,
    },
    signal,
    progress,
    now,
  };
}

/** Running faults may take so many times as long as searching for inputs. */
const FAULTS_SHARE = 2;

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
      request.site.root,
      files.map((f) => f.path),
      request.site.sandbox,
    );
    const upgrades = (await language.upgrades?.(request.change.root, request.change.base.sha)) ?? [];
    for (const project of projects) {
      const own = files.filter((file) => ownerOf(file.path, projects) === project);
      if (own.length === 0) continue;
      const ofBase = () => onHeadsPackages(language, own, upgrades);
      parts.push({ language, project: await withNotices(project, request.site, ofBase), files: own });
    }
  }
  return parts;
}

/** The project, which tells what was installed for it, or else that base has no packages of its own. */
async function withNotices(
  project: Project,
  { installed }: Site,
  ofBase: () => Promise<string | undefined>,
): Promise<Project> {
  const own = installed.filter(({ folder }) => folder === '' || `${project.root}/`.startsWith(`${folder}/`));
  const notices = own.length > 0 ? own.map(({ notice }) => notice) : [await ofBase()];
  return { ...project, notices: [...project.notices, ...notices.filter((notice) => notice !== undefined)] };
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

/** The project with the deepest folder that holds the file. */
function ownerOf(file: string, projects: readonly Project[]): Project | undefined {
  return projects
    .filter((p) => p.root === '' || file.startsWith(`${p.root}/`))
    .reduce<Project | undefined>((best, p) => (best && best.root.length >= p.root.length ? best : p), undefined);
}
