import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judgeProject, type ProjectRun } from '../../src/judge-project.ts';
import type { Grounds, Language, Session, TargetFile } from '../../src/languages/language.ts';
import { Memory } from '../../src/model/memory.ts';
import { rememberedSession } from '../../src/model/remembered-session.ts';
import { openStore } from '../../src/model/store.ts';
import { createWorkspace } from '../../src/sandbox/copy/workspace.ts';
import { host } from '../../src/sandbox/host.ts';
import { calc, calcProject, fakeOutline } from '../fake-language.ts';

let folder: string;
let repository: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qtest-remembered-'));
  repository = await mkdtemp(path.join(folder, 'repository-'));
  await write({
    'a.calc': 'big = x > 2\n',
    'a.calc-test': 'big 10 1\n',
    'b.calc': 'f = x >= 2\n',
    'b.calc-test': 'f 9 1\n',
  });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(repository, file), text);
}

/** What was really run, in order: verb and files. */
type Log = string[];

function logged(session: Session, log: Log): Session {
  return {
    ...session,
    run: (request) => {
      log.push(`run ${request.files.join(' ')}`);
      return session.run(request);
    },
    mutate: async (request) => {
      log.push(`mutate ${request.faults.map((fault) => fault.id).join(' ')}`);
      return { ...(await session.mutate(request)), seen: request.tests };
    },
    explore: async (request) => {
      log.push(`explore ${request.files.map((file) => file.path).join(' ')}`);
      return { ...(await session.explore(request)), settled: true };
    },
    observe: (request) => {
      log.push('observe');
      return session.observe(request);
    },
    prove: (request) => {
      log.push(`prove ${request.proofs.map(({ fault }) => fault.id).join(' ')}`);
      return session.prove(request);
    },
  };
}

/** A test leads to the source of its name; sources lead nowhere. */
function groundsIn(root: string): Grounds {
  const tests = ['a.calc-test', 'b.calc-test'];
  return {
    settings: 'calc',
    tests,
    examples: tests,
    isolated: true,
    async closure(files, overlay = new Map()) {
      const found = new Map<string, string>();
      for (const file of files.flatMap((one) => [one, one.replace('.qtest', '').replace('-test', '')])) {
        const text = overlay.get(file) ?? (await readFile(path.join(root, file), 'utf8').catch(() => ''));
        found.set(file, createHash('sha256').update(text).digest('hex'));
      }
      return found;
    },
  };
}

async function judge(remembers: boolean, log: Log = [], signal = new AbortController().signal): Promise<ProjectRun> {
  const language: Language = {
    ...calc,
    extensions: ['.calc', '.calc-test'],
    open: async (project, workspace, abort) => ({
      ...logged(await calc.open(project, workspace, abort), log),
      grounds: groundsIn(workspace.root),
    }),
  };
  await using workspace = await createWorkspace(repository, { sandbox: host, signal });
  using store = await openStore(path.join(folder, remembers ? 'model.sqlite' : `${Math.random()}.sqlite`));
  const files = await Promise.all(['a.calc', 'b.calc'].map(target));
  const run = await judgeProject({
    language,
    project: calcProject,
    workspace,
    files,
    base: { files: [{ path: 'b.calc', basePath: 'b.calc', text: 'f = x > 2\n' }], headOnly: ['a.calc'], moved: [] },
    ownTests: new Set(),
    dropped: { cases: new Set(), faults: new Set() },
    excludeOperators: new Set(),
    stages: { faults: true, search: true, verify: true },
    memory: new Memory(store),
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
    signal,
    progress: () => undefined,
    now: () => 0,
  });
  store.endRun({ asked: 1, found: 0 }, 10);
  return run;
}

async function target(file: string): Promise<TargetFile> {
  const headText = await readFile(path.join(repository, file), 'utf8');
  const baseText = file === 'b.calc' ? 'f = x > 2\n' : undefined;
  const [base] = fakeOutline(baseText ?? '').functions;
  const functions = fakeOutline(headText).functions.map((head) => ({
    id: `${file}#${head.name}`,
    file,
    name: head.name,
    kind: base ? ('changed' as const) : ('new' as const),
    head,
    ...(base ? { base: { file, function: base } } : {}),
    because: { how: 'edited' as const },
    hunks: [{ start: head.line, end: head.line }],
  }));
  return { path: file, headText, ...(baseText === undefined ? {} : { baseText }), functions };
}

/** Everything that a report is made of. How long the engine ran is no part of it. */
function told(run: ProjectRun): unknown {
  return { ...run, before: run.before && { ...run.before, durationMs: 0 } };
}

describe('a session with a memory', () => {
  it('runs nothing again where nothing changed, and says the same', async () => {
    const first = await judge(true);
    const log: Log = [];
    const second = await judge(true, log);
    expect(log).toEqual([]);
    expect(told(second)).toEqual(told(first));
    expect(second.verified?.ready.map((file) => file.text)).toEqual(first.verified?.ready.map((file) => file.text));
    expect(second.verified?.kept.length).toBeGreaterThan(0);
  });

  it('runs what a changed file has a part in, and says what a run without memory says', async () => {
    await judge(true);
    await write({ 'a.calc': 'big = x > 3\n' });
    const log: Log = [];
    const again = await judge(true, log);
    expect(told(again)).toEqual(told(await judge(false)));
    expect(log.slice(0, 4)).toEqual(['run a.calc-test', 'mutate big-swap', 'explore a.calc', 'observe']);
    expect(log.filter((line) => line.includes('b.calc') || line.includes('f-'))).toEqual([]);
  });

  it.each([
    ['a test', { 'b.calc-test': 'f 8 1\n' }, 'mutate f-hunk f-swap'],
    ['a file that is no code', { 'data.json': '{}' }, 'mutate big-swap f-hunk f-swap'],
  ])('takes nothing that rests on %s that changed', async (_, files, expected) => {
    await judge(true);
    await write(files);
    const log: Log = [];
    await judge(true, log);
    expect(log).toContain(expected);
  });

  it('takes no notice of a document', async () => {
    await judge(true);
    await write({ 'NOTES.md': 'new' });
    const log: Log = [];
    await judge(true, log);
    expect(log).toEqual([]);
  });

  it('keeps nothing of a run that was interrupted', async () => {
    const late = new AbortController();
    const log: Log = [];
    log.push = (...lines) => {
      late.abort();
      return Array.prototype.push.apply(log, lines);
    };
    await judge(true, log, late.signal);
    const again: Log = [];
    await judge(true, again);
    expect(again[0]).toBe('run a.calc-test b.calc-test');
  });

  it('runs tests again that did not pass', async () => {
    await write({ 'a.calc-test': 'big 10 0\n' });
    expect((await judge(true)).baseline.status).toBe('red');
    const log: Log = [];
    expect((await judge(true, log)).baseline.status).toBe('red');
    expect(log[0]).toBe('run a.calc-test');
  });

  it('asks a checker again that did not end in time', async () => {
    let checks = 0;
    const check = () => {
      checks++;
      return Promise.resolve({ problems: [], unfinished: checks === 1 ? ['tsc'] : [] });
    };
    const { signal } = new AbortController();
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const grounds = groundsIn(workspace.root);
    const session = { check } as Partial<Session> as Session;
    const files = [{ path: 'a.qtest.calc-test', text: 'big 1 0', cases: [], rejected: [] }];
    const ask = async () => {
      using store = await openStore(path.join(folder, 'checks.sqlite'));
      const memory = new Memory(store);
      const remembered = rememberedSession({ session, memory, workspace, surroundings: '', grounds, signal });
      const { unfinished } = await remembered.check(files);
      store.endRun({ asked: 1, found: 0 }, 10);
      return unfinished;
    };

    expect([await ask(), await ask(), await ask()]).toEqual([['tsc'], [], []]);
    expect(checks).toBe(2);
  });

  it('notes calls of all tests or, where some are known to pass, of none', async () => {
    const { signal } = new AbortController();
    const recording = { calls: [] };
    const log: (readonly [string, boolean])[] = [];
    const ask = async () => {
      await using workspace = await createWorkspace(repository, { sandbox: host, signal });
      const session = await calc.open(calcProject, workspace, signal);
      const run: Session['run'] = async (request) => {
        log.push([request.files.join(' '), request.record !== undefined]);
        return { ...(await session.run(request)), ...(request.record ? { recording } : {}) };
      };
      using store = await openStore(path.join(folder, 'calls.sqlite'));
      const [memory, grounds] = [new Memory(store), groundsIn(workspace.root)];
      const own = { ...session, run };
      const remembered = rememberedSession({ session: own, memory, workspace, surroundings: '', grounds, signal });
      const files = ['a.calc-test', 'b.calc-test'];
      const found = await remembered.run({ files, timeoutMs: 1, record: { files: [], quiet: new Set() }, signal });
      store.endRun({ asked: 1, found: 0 }, 10);
      return found.recording;
    };

    expect([await ask(), await ask()]).toEqual([recording, recording]);
    await write({ 'a.calc-test': 'big 9 1\n' });
    expect(await ask()).toBeUndefined();
    expect(log).toEqual([
      ['a.calc-test b.calc-test', true],
      ['a.calc-test', false],
    ]);
  });
});
