import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChangedFunction, ChangeSet } from '../src/change/change-set.ts';
import type { FileConfig } from '../src/config/schema.ts';
import { resolveOptions } from '../src/config.ts';
import type { ProjectRun } from '../src/judge-project.ts';
import { judgeProjects } from '../src/judge-projects.ts';
import type { ExploreRequest, Language, Project } from '../src/languages/language.ts';
import { host } from '../src/sandbox/host.ts';
import { siteOf } from '../src/sandbox/site.ts';
import { calc, calcProject, fakeOutline } from './fake-language.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qtest-projects-'));
});
afterEach(() => rm(folder, { recursive: true }));

const TEXT = 'big = x > 2\n';

async function target(file: string): Promise<ChangedFunction> {
  await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
  await writeFile(path.join(folder, file), TEXT);
  const [head] = fakeOutline(TEXT).functions;
  if (!head) throw new Error('the text has a function');
  const hunks = [{ start: 1, end: 1 }];
  return { id: `${file}#big`, file, name: 'big', kind: 'new', head, because: { how: 'edited' }, hunks };
}

/** Milliseconds that each project's search may take, its own and in all, where a search takes `searchMs`. */
async function shares(roots: readonly string[], maxWall: string, searchMs: number) {
  let clock = 0;
  const seen: (readonly [number, number])[] = [];
  const language: Language = {
    ...calc,
    detect: () => Promise.resolve(roots.map((root) => ({ ...calcProject, root }))),
    open: async (...given) => {
      const session = await calc.open(...given);
      const explore = (request: ExploreRequest) => {
        seen.push([request.searchMs, request.wallMs]);
        clock += searchMs;
        return session.explore(request);
      };
      return { ...session, explore };
    },
  };
  await judged(language, roots, { maxWall }, 1, () => clock);
  return seen;
}

async function judged(
  language: Language,
  roots: readonly string[],
  flags: { readonly maxWall?: string },
  cores: number,
  now: () => number,
  file: FileConfig = {},
): Promise<readonly ProjectRun[]> {
  const functions = await Promise.all(roots.map((root) => target(`${root}/a.calc`)));
  const change: ChangeSet = {
    root: folder,
    base: { ref: 'base', sha: '0', how: 'given' },
    headSha: '1',
    dirty: false,
    files: [],
    functions,
    removed: [],
    moved: [],
  };
  return judgeProjects({
    options: resolveOptions('run', flags, file, cores),
    change,
    plan: { targets: functions.map((one) => ({ function: one, reason: '', rank: 1 })), left: [] },
    languages: [language],
    site: siteOf({ root: folder, sandbox: host, tracked: [] }),
    standing: [],
    signal: new AbortController().signal,
    progress: () => undefined,
    now,
  });
}

/** The fake language with projects in these folders; `onOpen` is called with the copy before each is opened. */
function projectsIn(roots: readonly string[], onOpen: (project: Project, copy: string) => Promise<void>): Language {
  return {
    ...calc,
    detect: () => Promise.resolve(roots.map((root) => ({ ...calcProject, root }))),
    open: async (project, workspace, ...rest) => {
      await onOpen(project, workspace.root);
      return calc.open(project, workspace, ...rest);
    },
  };
}

describe('judgeProjects', () => {
  it('gives every search its full time where the run has enough, and what it waits for a processor beside that', async () => {
    expect(await shares(['p', 'q'], '60s', 3_000)).toEqual([
      [10_000, 30_000],
      [10_000, 57_000],
    ]);
  });

  it('divides the longest search of the run over the files that are left, with what others did not use', async () => {
    expect(await shares(['p', 'q', 'r'], '9s', 1_000)).toEqual([3_000, 4_000, 7_000].map((ms) => [ms, ms]));
  });

  it('goes on with the projects that are left when no time is', async () => {
    expect(await shares(['p', 'q'], '2s', 5_000)).toEqual([1_000, 0].map((ms) => [ms, ms]));
  });

  it('judges projects side by side, each in a copy of its own, and names them in the order of their folders', async () => {
    const copies = new Set<string>();
    const { promise: bothOpen, resolve } = Promise.withResolvers<void>();
    const language = projectsIn(['p', 'q', 'r'], async ({ root }, copy) => {
      copies.add(copy);
      if (copies.size === 2) resolve();
      await bothOpen;
      if (root === 'p') await new Promise((later) => setTimeout(later, 50));
    });

    const runs = await judged(language, ['p', 'q', 'r'], {}, 2, () => 0);

    expect(copies.size).toBe(2);
    expect(runs.map(({ project }) => project.root)).toEqual(['p', 'q', 'r']);
  });

  it('judges one after the other what shares a service, where workers of several would have the same number', async () => {
    const opened: string[] = [];
    const language = projectsIn(['p', 'q'], async ({ root }) => {
      opened.push(root);
      if (root === 'p') await new Promise((later) => setTimeout(later, 50));
      opened.push(root);
    });
    const file = { services: ['localhost:1'], 'services-per-worker': true };

    await judged(language, ['p', 'q'], {}, 2, () => 0, file);

    expect(opened).toEqual(['p', 'p', 'q', 'q']);
  });

  it('ends the others with the error of the one that failed', async () => {
    const language = projectsIn(['p', 'q'], async ({ root }) => {
      if (root === 'q') throw new Error('no such language');
    });

    await expect(judged(language, ['p', 'q'], {}, 2, () => 0)).rejects.toThrow('no such language');
  });
});
