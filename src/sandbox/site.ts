/** Where code of a repository runs, for every command alike: the sandbox that was asked for, with what base's qtest.yml lets into it. */
import { trackedFiles } from '../git.ts';
import type { Io } from '../io.ts';
import type { Project } from '../languages/language.ts';
import { withheldFrom } from './environment.ts';
import type { SandboxWish } from './kinds.ts';
import { NO_OPENINGS, type Openings, openingsOf } from './openings.ts';
import { chooseSandbox, type Sandbox } from './sandbox.ts';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

/** What decides it of a run's options. */
export interface SiteOptions {
  readonly sandbox: SandboxWish;
  readonly runnerImage?: string;
  readonly services: readonly string[];
  readonly env: readonly string[];
}

export interface Site {
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

/** The site for a repository (absolute path). Throws as `chooseSandbox` does. */
export async function chooseSite(root: string, options: SiteOptions, { env }: Pick<Io, 'env'>): Promise<Site> {
  const { runnerImage: image } = options;
  const sandbox = await chooseSandbox(options.sandbox, { env, root, ...(image === undefined ? {} : { image }) });
  const tracked = await trackedFiles(root);
  return siteOf({
    root,
    sandbox,
    tracked,
    openings: openingsOf(options, env),
    withheld: withheldFrom(env, options.env),
  });
}

interface Parts {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly sandbox: Sandbox;
  /** Paths that git tracks. */
  readonly tracked: readonly string[];
  readonly openings?: Openings;
  readonly withheld?: Readonly<Record<string, string>>;
}

/** The site that consists of these. */
export function siteOf({ root, sandbox, tracked, openings = NO_OPENINGS, withheld = {} }: Parts): Site {
  return {
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
