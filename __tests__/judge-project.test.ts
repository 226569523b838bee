import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChangedFunction } from '../src/change/change-set.ts';
import { ToolError } from '../src/errors.ts';
import { judgeProject, type ProjectRequest } from '../src/judge-project.ts';
import { NO_BASE } from '../src/languages/base-side.ts';
import type { ExploreRequest, Language, RunRequest, TargetFile } from '../src/languages/language.ts';
import type { Workspace } from '../src/sandbox/copy/workspace.ts';
import { runProcess } from '../src/sandbox/programs/process.ts';
import { calc, calcProject, fakeOutline } from './fake-language.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qtest-judge-'));
});
afterEach(() => rm(folder, { recursive: true }));

function workspace(): Workspace {
  return {
    root: folder,
    repository: folder,
    caches: folder,
    newScratch: () => Promise.reject(new Error('not needed here')),
    run: runProcess,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => writeFile(path.join(folder, file), text),
    remove: (file) => rm(path.join(folder, file)),
    restore: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function target(headText: string, baseText: string | undefined): TargetFile {
  const base = new Map(fakeOutline(baseText ?? '').functions.map((f) => [f.name, f]));
  const functions = fakeOutline(headText).functions.flatMap((head): ChangedFunction[] => {
    const old = base.get(head.name);
    if (old?.digest === head.digest) return [];
    return [
      {
        id: `a.calc#${head.name}`,
        file: 'a.calc',
        name: head.name,
        kind: old ? 'changed' : 'new',
        head,
        ...(old ? { base: { file: 'a.calc', function: old } } : {}),
        because: { how: 'edited' },
        hunks: [{ start: head.line, end: head.line }],
      },
    ];
  });
  return { path: 'a.calc', headText, ...(baseText === undefined ? {} : { baseText }), functions };
}

async function judge(
  head: string,
  base: string | undefined,
  tests: string | undefined,
  more: Partial<ProjectRequest> = {},
) {
  await writeFile(path.join(folder, 'a.calc'), head);
  if (tests !== undefined) await writeFile(path.join(folder, 'a.calc-test'), tests);
  return judgeProject({
    language: calc,
    project: calcProject,
    workspace: workspace(),
    files: [target(head, base)],
    base: base === undefined ? NO_BASE : { ...NO_BASE, files: [{ path: 'a.calc', basePath: 'a.calc', text: base }] },
    ownTests: new Set(),
    dropped: { cases: new Set(), faults: new Set() },
    excludeOperators: new Set(),
    stages: { faults: true, search: true, verify: true },
    limits: {
      perFunction: 5,
      iterations: 1,
      seed: 1,
      testTimeoutMs: 1,
      searchMs: 1,
      searchWallMs: 1,
      faultsMs: 1,
      concurrency: 1,
      perWorker: false,
      faultMs: 1,
    },
    signal: new AbortController().signal,
    progress: () => undefined,
    now: () => 0,
    ...more,
  });
}

const statuses = (run: Awaited<ReturnType<typeof judge>>) => run.before?.results.map((r) => [r.fault.id, r.status]);

describe('judgeProject', () => {
  it('finds the gap in a new function and proves the test that closes it', async () => {
    const run = await judge('big = x > 2\n', undefined, 'big 10 1\n');
    expect(statuses(run)).toEqual([['big-swap', 'survived']]);
    expect(run.verified?.kept.map((k) => [k.explored.case.id, k.bucket, k.proven])).toEqual([
      ['big(2)', 'new', ['big-swap']],
    ]);
    expect(await readFile(path.join(folder, 'a.qtest.calc-test'), 'utf8')).toBe('big 2 0\n');
  });

  it('lists what behaves differently and keeps such cases out of the ready tests', async () => {
    const run = await judge('f = x >= 2\n', 'f = x > 2\n', undefined);
    expect(run.changes.map((c) => [c.case.id, c.kind, c.cause.text])).toEqual([['f(2)', 'value', '`>` became `>=`']]);
    expect(run.verified?.kept.map((k) => [k.explored.case.id, k.bucket])).toEqual([['f(2)', 'changed']]);
    expect(run.verified?.ready).toEqual([]);
    expect(run.verified?.kept.flatMap((k) => k.proven).sort()).toEqual(['f-hunk', 'f-swap']);
  });

  it('asks how the tests of people that pass call the change, and hands it to the search', async () => {
    const call = { of: { file: 'a.calc', path: 'big' }, args: [] };
    const seen: unknown[] = [];
    const open: Language['open'] = async (...how) => {
      const session = await calc.open(...how);
      const explore = session.explore.bind(session);
      return Object.assign(session, {
        record: ({ tests }: { tests: readonly string[] }) =>
          Promise.resolve(tests.length > 0 ? { calls: [call] } : { calls: [] }),
        explore: (request: ExploreRequest) => {
          seen.push(request.recording);
          return explore(request);
        },
      });
    };
    const language = { ...calc, open };
    await judge('big = x > 2\n', undefined, 'big 10 1\n', { language });
    await judge('big = x > 2\n', undefined, 'big 10 1\n', { language, ownTests: new Set(['a.calc-test']) });

    expect(seen).toEqual([{ calls: [call] }, { calls: [] }]);
  });

  it('runs no test again for calls that the baseline noted', async () => {
    const seen: unknown[] = [];
    const calls = [{ of: { file: 'a.calc', path: 'big' }, args: [] }];
    const open: Language['open'] = async (...how) => {
      const session = await calc.open(...how);
      const [run, explore] = [session.run.bind(session), session.explore.bind(session)];
      return Object.assign(session, {
        record: () => Promise.reject(new Error('the tests were run again')),
        run: async (request: RunRequest) => ({
          ...(await run(request)),
          ...(request.record ? { recording: { calls } } : {}),
        }),
        explore: (request: ExploreRequest) => {
          seen.push(request.recording);
          return explore(request);
        },
      });
    };
    await judge('big = x > 2\n', undefined, 'big 10 1\n', { language: { ...calc, open } });

    expect(seen).toEqual([{ calls }]);
  });

  it('keeps nothing where standing tests notice everything', async () => {
    const run = await judge('big = x > 2\n', undefined, 'big 2 0\n');
    expect(statuses(run)).toEqual([['big-swap', 'killed']]);
    expect(run.verified?.kept).toEqual([]);
  });

  it('is not judged where the runner runs no test at all, neither one that stands nor one that was written', async () => {
    const run = () =>
      Promise.resolve({
        status: 'crashed' as const,
        tests: [],
        exitCode: 1,
        output: 'at start\nno such reporter\n',
        durationMs: 1,
      });
    const open: Language['open'] = async (...how) => Object.assign(await calc.open(...how), { run });

    const { failures } = await judge('big = x > 2\n', undefined, undefined, { language: { ...calc, open } });

    expect(failures).toEqual([
      {
        code: 'runner-failed',
        message:
          'The test runner ran none of the tests that were written for it: the runner did not report it (crashed with status 1: no such reporter).',
      },
    ]);
  });

  it('leaves a failing test file out and names it', async () => {
    const run = await judge('big = x > 2\n', undefined, 'big 2 5\n');
    expect(run.baseline).toMatchObject({
      status: 'red',
      tests: [],
      leftOut: ['a.calc-test'],
      failed: ['a.calc-test > big > 2'],
    });
  });

  it("takes a failing case of QTest's own for a change to confirm, not for a red baseline", async () => {
    const run = await judge('big = x > 2\n', undefined, 'big 2 5\n', { ownTests: new Set(['a.calc-test']) });
    expect(run.baseline).toMatchObject({
      status: 'green',
      failed: [],
      broken: [{ file: 'a.calc-test', titlePath: ['big', '2'] }],
    });
  });

  it('neither judges nor searches for faults of operators that are left out, and counts them', async () => {
    const run = await judge('big = x > 2\n', undefined, undefined, { excludeOperators: new Set(['Swap']) });
    expect(statuses(run)).toEqual([]);
    expect(run.verified?.kept).toEqual([]);
    expect(run.faults.map((f) => [f.id, f.arid])).toEqual([['big-swap', 'exclude-operators']]);
  });

  it('never brings back a test for a fault whose test was deleted', async () => {
    const run = await judge('big = x > 2\n', undefined, undefined, {
      dropped: { cases: new Set(), faults: new Set(['big-swap']) },
    });
    expect(run.verified?.kept).toEqual([]);
  });

  it('keeps what was found until the disk was full, and says so', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const language: Language = {
      ...calc,
      open: async (...args) => ({ ...(await calc.open(...args)), explore: () => Promise.reject(full) }),
    };
    const run = await judge('big = x > 2\n', undefined, 'big 10 1\n', { language });
    expect(run.failures).toEqual([{ code: 'tool-failed', message: expect.stringMatching(/^the disk is full/) }]);
    expect(statuses(run)).toEqual([['big-swap', 'survived']]);
  });

  it('tells a tool that failed apart from what it printed', async () => {
    const failed = new ToolError('the runner did not start', { command: 'runner', output: 'no module x\n' });
    const language: Language = {
      ...calc,
      open: async (...args) => ({ ...(await calc.open(...args)), explore: () => Promise.reject(failed) }),
    };
    const run = await judge('big = x > 2\n', undefined, 'big 10 1\n', { language });
    expect(run.failures).toEqual([{ code: 'tool-failed', message: 'the runner did not start: no module x' }]);
  });
});
