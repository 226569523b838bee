/** Where code of a repository runs, for every command alike: the sandbox that was asked for, with what base's qtest.yml lets into it. */
import { listFiles, trackedFiles } from '../git.ts';
import type { Io } from '../io.ts';
import type { Installed } from '../languages/installing.ts';
import type { Language, Project } from '../languages/language.ts';
import { chooseSandbox } from './choose.ts';
import { installedView } from './copy/installed-view.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './copy/workspace.ts';
import { withheldFrom } from './environment.ts';
import type { SandboxWish } from './kinds.ts';
import type { Sandbox } from './sandbox.ts';
import { NO_OPENINGS, type Openings, openingsOf } from './ways/openings.ts';

/** What decides it of a run's options. */
export interface SiteOptions {
  readonly sandbox: SandboxWish;
  readonly runnerImage?: string;
  readonly services: readonly string[];
  readonly env: readonly string[];
  readonly install?: InstallOptions;
}

/** Packages are installed in the sandbox, and those of the repository are not looked at. */
export interface InstallOptions {
  /** Whether packages may run scripts of theirs. */
  readonly scripts: boolean;
  /** Name of the variable that holds a token for registries. */
  readonly token?: string;
  /** Commit whose settings count; those of the work tree where absent. */
  readonly base?: string;
}

/** The code that is to run there. */
export interface Code {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Files whose projects are meant, relative to it. */
  readonly files: readonly string[];
  readonly languages: readonly Language[];
}

export interface Site {
  /** Absolute path of what is copied: the repository, or a copy of it with packages that QTest installed. Projects are looked for there. */
  readonly root: string;
  readonly installed: readonly Installed[];
  /** How long the installation took, in milliseconds; 0 where there was none. */
  readonly installMs: number;
  readonly sandbox: Sandbox;
  readonly openings: Openings;
  /** Variables that programs are not handed, with their values. */
  readonly withheld: Readonly<Record<string, string>>;
  /** Opens a copy of the repository in which code of these projects runs. */
  open(
    projects: readonly Pick<Project, 'reads'>[],
    options: Pick<WorkspaceOptions, 'signal' | 'progress'>,
  ): Promise<Workspace>;
}

/** The site for code. Throws as `chooseSandbox` and `Language.install` do. */
export async function chooseSite(
  code: Code,
  options: SiteOptions,
  io: Pick<Io, 'env' | 'signal' | 'stderr' | 'now'>,
): Promise<Site> {
  const { env } = io;
  const { runnerImage: image } = options;
  const { root } = code;
  const sandbox = await chooseSandbox(options.sandbox, { env, root, ...(image === undefined ? {} : { image }) });
  for (const note of sandbox.notes ?? []) io.stderr.write(`${note}\n`);
  const tracked = await trackedFiles(root);
  const openings = openingsOf(options, env);
  const site = { sandbox, tracked, openings, withheld: withheldFrom(env, options.env) };
  if (!options.install && !sandbox.foreign) return siteOf({ ...site, root });
  const started = io.now();
  // What is installed in the repository does not run elsewhere: without `install` there is nothing.
  const installed = options.install ? await install(code, options.install, sandbox, io) : [];
  const trees = installed.map(({ tree }) => tree);
  const view = await installedView(root, trees, tracked, io.signal);
  return siteOf({ ...site, root: view, installed, installMs: io.now() - started });
}

async function install(
  { root, files, languages }: Code,
  { token: variable, ...options }: InstallOptions,
  sandbox: Sandbox,
  { env, signal, stderr }: Pick<Io, 'env' | 'signal' | 'stderr'>,
): Promise<readonly Installed[]> {
  const value = variable === undefined ? undefined : env[variable];
  const request = {
    ...options,
    ...(variable === undefined || value === undefined ? {} : { token: { variable, value } }),
    root,
    known: await listFiles(root),
    sandbox,
    signal,
    progress: (line: string) => void stderr.write(`${line}\n`),
  };
  const installed: Installed[] = [];
  for (const language of languages) {
    const own = files.filter((file) => language.extensions.some((end) => file.endsWith(end)));
    if (own.length > 0) installed.push(...((await language.install?.({ ...request, files: own })) ?? []));
  }
  return installed;
}

interface Parts {
  readonly root: string;
  readonly installed?: readonly Installed[];
  readonly installMs?: number;
  readonly sandbox: Sandbox;
  /** Paths that git tracks. */
  readonly tracked: readonly string[];
  readonly openings?: Openings;
  readonly withheld?: Readonly<Record<string, string>>;
}

/** The site that consists of these. */
export function siteOf({
  root,
  installed = [],
  installMs = 0,
  sandbox,
  tracked,
  openings = NO_OPENINGS,
  withheld = {},
}: Parts): Site {
  return {
    root,
    installed,
    installMs,
    sandbox,
    openings,
    withheld,
    open: (projects, options) =>
      createWorkspace(root, {
        ...options,
        files: tracked,
        sandbox,
        reads: projects.flatMap(({ reads = [] }) => reads),
        openings,
      }),
  };
}
