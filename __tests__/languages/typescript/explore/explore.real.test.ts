import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Value } from '../../../../src/generate/test-case.ts';
import type { Exploration } from '../../../../src/languages/language.ts';
import type { ExploreDeps } from '../../../../src/languages/typescript/explore/deps.ts';
import { explore, observe } from '../../../../src/languages/typescript/explore/explore.ts';
import type { Replaceable, Seed } from '../../../../src/languages/typescript/facts/types.ts';
import type { HarnessFault } from '../../../../src/languages/typescript/harness/request.ts';

/** What the instrumenter would write, by hand: one switch a fault, counted. */
const HEADER = `
function on(id) {
  const ns = globalThis.__stryker__;
  if (ns.hitCount !== undefined && ++ns.hitCount > ns.hitLimit) throw new Error('Hit count limit reached');
  return ns.activeMutant === id;
}
function cover(...ids) {
  const ns = globalThis.__stryker__;
  if (ns.activeMutant === undefined) ns.passed[ns.placesFrom(ids.join())]++;
  return true;
}
const fs = require('node:fs');
`;
const engine = path.resolve('dist/harness/harness.cjs');
let folder: string;

beforeAll(() => {
  const file = 'src/languages/typescript/harness/main.ts';
  const options = [
    '--bundle',
    '--platform=node',
    '--format=cjs',
    '--target=node18',
    `--outfile=${engine}`,
    '--log-level=error',
  ];
  execFileSync(path.resolve('node_modules/.bin/esbuild'), [file, ...options]);
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'explore-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('exploring a module', () => {
  it('tells faults apart, keeps few plain cases, and gives the same bytes for the same seed', async () => {
    const source = `exports.fee = (total) => cover('0', '1') && (on('0') ? total > 100 : total >= 100) ? (on('1') ? 1 : 0) : 5;`;
    const first = await exploreSource(source, ['fee'], 2);
    expect(first.killed.toSorted()).toEqual(['f0', 'f1']);
    const atLimit = first.cases.find((one) => one.kills.some((kill) => kill.fault === 'f0'));
    expect(atLimit?.case.act).toEqual([
      { do: 'call', callee: { export: { file: 'a.js', path: 'fee' } }, args: [number(100)] },
    ]);
    expect(atLimit?.case.assert).toEqual([{ check: 'returns', step: 0, value: number(0) }]);
    expect((await exploreSource(source, ['fee'], 2)).cases).toEqual(first.cases);
  }, 30_000);

  it('reports what base does otherwise', async () => {
    const head = `exports.fee = (total) => cover('0') && (on('0') ? -1 : total > 3 ? 1 : 2);`;
    const found = await exploreSource(head, ['fee'], 1, `exports.fee = (total) => (total > 4 ? 1 : 2);`);
    const differing = found.cases.filter((one) => one.base);
    expect(differing.length).toBeGreaterThan(0);
    for (const { outcome, base } of differing) expect(base?.steps[0]?.value).not.toEqual(outcome.steps[0]?.value);
  }, 30_000);

  it('loads the module first that opens a cycle of imports, and says so in the cases', async () => {
    const head = `const { rates } = require('./app.js'); const most = Math.max(...rates);
exports.fee = (total) => cover('0') && (on('0') ? total > most : total >= most) ? 0 : 5;`;
    const app = `exports.rates = [1, 100]; const { fee } = require('./a.js'); exports.most = fee.length;`;
    const others = { 'app.js': app, 'other.js': `require('./a.js');` };
    const openers = { 'a.js': ['other.js', 'app.js'] };

    const cyclic = await exploreSource(head, ['fee'], 1, head, others, undefined, [], 20_000, [], openers);
    expect(cyclic.killed).toEqual(['f0']);
    expect(cyclic.uncompared).toEqual([]);
    for (const one of cyclic.cases) expect(one.case.arrange).toEqual([{ arrange: 'load-first', file: 'app.js' }]);

    const shut = await exploreSource(
      head,
      ['fee'],
      1,
      undefined,
      { ...others, 'app.js': app.replace('rates', 'others') },
      undefined,
      [],
      20_000,
      [],
      openers,
    );
    expect(shut.stopped.find(({ function: id }) => id === 'a.js#fee')?.reason).toMatch(
      /^module does not load: TypeError: .*; it is part of a cycle of imports, and other.js, app.js before it does not help$/,
    );
  }, 30_000);

  it('states of what is computed as modules load by clock or chance no more than its kind', async () => {
    const made = `const users = [{ name: 'Ann', since: new Date() }]; const id = Math.random().toString(36); const at = Date.now();`;
    const head = `${made}
exports.find = (total) => cover('0') && (on('0') ? { count: 0, users, id, at } : { count: total > 3 ? 1 : 2, users, id, at });
exports.wait = (total) => { if (at > 1_710_000_000_000) throw new Error('late'); return cover('1') && (on('1') ? 0 : 1); };`;
    const base = `${made} exports.find = (total) => ({ count: total > 4 ? 1 : 2, users, id, at });`;

    const found = await exploreSource(head, ['find', 'wait'], 2, base);

    const plain = {
      t: 'object',
      props: [
        ['name', { t: 'string', v: 'Ann' }],
        ['since', { t: 'opaque', name: 'chance date' }],
      ],
    };
    expect(found.cases.length).toBeGreaterThan(0);
    for (const { case: one, outcome, base } of found.cases) {
      expect(one.target.path).toBe('find');
      expect(one.arrange).toEqual([]);
      const props = [
        ['at', { t: 'opaque', name: 'chance number' }],
        ['count', expect.anything()],
        ['id', { t: 'opaque', name: 'chance' }],
        ['users', { t: 'array', items: [plain] }],
      ];
      expect(outcome.steps[0]?.value).toEqual({ t: 'object', props });
      if (base) expect(base.steps[0]?.value).toEqual({ t: 'object', props });
      expect(one.assert).toEqual([
        { check: 'returns', step: 0, value: { t: 'object', props: [['count', expect.anything()]] }, some: true },
      ]);
    }
    const observed = await observe(
      {
        cases: found.cases.map((one) => one.case),
        timezone: 'UTC',
        locale: 'C.UTF-8',
        chance: 3,
        signal: new AbortController().signal,
      },
      await prepare(head),
    );
    expect(observed.map(({ steps }) => steps)).toEqual(found.cases.map(({ outcome }) => outcome.steps));
  }, 30_000);

  it('names inputs with which head alone does not end, and does not call it an answer that base lacks the export', async () => {
    const head = `exports.steps = (n) => { while (cover('0') && (on('0') ? false : n > 0)) n -= n > 5 ? 0 : 1; return n; };
exports.added = (n) => cover('1') && (on('1') ? 1 : n);`;
    const found = await exploreSource(head, ['steps', 'added'], 2, `exports.steps = () => 0;`);
    expect(found.suspects.length).toBeGreaterThan(0);
    for (const { target } of found.suspects) expect(target.path).toBe('steps');
    expect(found.cases.filter((one) => one.base && one.case.target.path === 'added')).toEqual([]);
  }, 60_000);

  it('runs the examples of documentation, and leaves out what is not the same at another time', async () => {
    const head = `exports.half = (n) => cover('0') && (on('0') ? 1 : n > 900 ? Date.now() : n / 2);`;
    const seeds = [10, 901].map(
      (n): Seed => ({ args: [number(n)], origin: 'documented', expected: number(4), where: 'README.md:3' }),
    );
    const { examples } = await exploreSource(head, ['half'], 1, undefined, {}, undefined, seeds);
    expect(examples.map(({ expected, outcome, where }) => [expected, outcome.steps[0]?.value, where])).toEqual([
      [number(4), number(5), 'README.md:3'],
    ]);
  }, 30_000);

  it('says so where base does not load', async () => {
    const head = `exports.fee = (total) => cover('0') && (on('0') ? 1 : 2);`;
    const found = await exploreSource(head, ['fee'], 1, `throw new TypeError('x is not a function');`);
    expect(found.killed).toEqual(['f0']);
    expect(found.notices).toEqual([
      "base's code does not load (TypeError: x is not a function): behaviour was not compared",
    ]);
    expect(found.uncompared).toEqual(['a.js#fee']);
  }, 30_000);

  it('stops effects and names them', async () => {
    const victim = path.join(folder, 'written.txt');
    const source = `exports.save = (x) => { cover('0'); fs.writeFileSync(${JSON.stringify(victim)}, String(x)); };`;
    const found = await exploreSource(source, ['save'], 1);
    expect(found.cases).toEqual([]);
    expect(found.stopped[0]?.reason).toMatch(/^fs\.writeFileSync at a\.js:\d+$/);
  }, 30_000);

  it('has a double answer for fetch once the guard has stopped it, whoever asks', async () => {
    const source = `
      const ask = async (path) => (await fetch('https://a.example' + path)).status;
      exports.isGone = async (total) => { cover('0', '1'); const status = await ask('/' + total); return on('0') ? false : status === 404; };
    `;
    const found = await exploreSource(source, ['isGone'], 1);
    expect(found.killed).toEqual(['f0']);
    const [gone] = found.cases;
    expect(gone?.case.act.slice(1)).toEqual([
      { do: 'replace', place: { global: 'fetch' }, args: [expect.objectContaining({ t: 'stub' })] },
    ]);
    expect(gone?.case.assert).toEqual([{ check: 'resolves', step: 0, value: { t: 'boolean', v: true } }]);
  }, 30_000);

  it('has a double answer for the member of an imported thing that leads to an effect, and leaves others as they are', async () => {
    const victim = path.join(folder, 'written.txt');
    const store = `exports.store = {
      label: (n) => 'n' + n,
      save(text) { require('node:fs').writeFileSync(${JSON.stringify(victim)}, text); return { isNew: true }; },
    };`;
    const source = `
      const { store } = require('./store.js');
      exports.keep = (total) => { cover('0'); const saved = store.save(store.label(total)); return on('0') ? 'old' : saved.isNew ? 'new' : 'old'; };
    `;
    const of = { file: 'store.js', path: 'store' };
    const answer = { k: 'object' as const, props: [['isNew', { k: 'boolean' as const }, false] as const] };
    const reaches = [
      { place: { of, member: 'save' }, type: { k: 'fn' as const, params: [], returns: answer } },
      { place: { of, member: 'label' }, type: { k: 'fn' as const, params: [], returns: { k: 'string' as const } } },
    ];
    const found = await exploreSource(
      source,
      ['keep'],
      1,
      undefined,
      { 'store.js': store },
      undefined,
      [],
      undefined,
      reaches,
    );
    expect(found.killed).toEqual(['f0']);
    const isNew = { t: 'object', props: [['isNew', { t: 'boolean', v: true }]] };
    expect(found.cases[0]?.case.act.slice(1)).toEqual([
      { do: 'replace', place: { of, member: 'save' }, args: [expect.objectContaining({ answers: [isNew] })] },
    ]);
  }, 30_000);

  it('ends a fault that never returns, and goes on', async () => {
    const source = `exports.size = (text) => { cover('0', '1'); if (on('0')) for (;;); return (on('1') ? 0 : String(text).length); };`;
    const found = await exploreSource(source, ['size'], 2);
    expect(found.stats.restarts).toBeGreaterThan(0);
    expect(found.killed).toContain('f0');
    expect(found.cases.some((one) => one.kills.some((kill) => kill.fault === 'f1'))).toBe(true);
  }, 60_000);

  it('takes what runs long and ends, and nothing that recurses without end', async () => {
    const source = `
      exports.steps = (n) => { let sum = 0; for (let i = 0; i < 30000; i++) sum += on('9') ? 2 : 1; return cover('0') && (on('0') ? sum : n); };
      exports.deep = (n) => { cover('1'); return exports.deep(on('1') ? n : n + 1) + 1; };`;
    const found = await exploreSource(source, ['steps', 'deep'], 2);
    expect(found.killed).toEqual(['f0']);
    expect(found.cases.map((one) => one.case.target.path)).toEqual(['steps']);
  }, 60_000);

  it('leaves out exports that never end, and goes on with the others', async () => {
    const source = `
      exports.spin = (n) => { cover('0'); while (n !== 0.123) n = n + 0; return n; };
      exports.pattern = (text) => /^(a+)+$/.test('a'.repeat(40) + 'b' + text);
      exports.grow = (n) => { const all = []; for (;;) all.push(new Array(1e6).fill(n)); };
      exports.deep = (n) => exports.deep(n + 1) + 1;
      exports.half = (n) => cover('1', '2') && (on('1') ? n * 2 : on('2') ? n : n / 2);`;
    const functions = ['spin', 'pattern', 'grow', 'deep', 'half'];
    const found = await exploreSource(source, functions, 3, undefined, {}, undefined, [], 90_000);
    expect(found.cut).toBe(false);
    // Those that do not return die once, and are ended in time from then on.
    expect(found.stats.restarts).toBe(4);
    expect(found.stopped.map((one) => one.function).toSorted()).toEqual([
      'a.js#deep',
      'a.js#grow',
      'a.js#pattern',
      'a.js#spin',
    ]);
    expect(found.killed).toEqual(expect.arrayContaining(['f1', 'f2']));
  }, 120_000);

  it('comes to its end on time where each run takes long', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => i);
    const source = `exports.slow = (n) => { for (let i = 0; i < 6e8; i++); return cover(${ids.map((i) => `'${i}'`)}) && [${ids.map((i) => `on('${i}') ? 1 : 0`)}].concat(n); };`;
    const started = performance.now();
    const found = await exploreSource(source, ['slow'], ids.length, undefined, {}, undefined, [], 3_000);
    expect(performance.now() - started).toBeLessThan(40_000);
    expect(found.cut).toBe(true);
  }, 180_000);

  it('keeps what it found of an export before that does not return for other inputs', async () => {
    const source =
      "exports.wait = (n) => { cover('0'); while (n > 50); return on('0') ? 'much' : n > 20 ? 'more' : 'few'; };";
    const found = await exploreSource(source, ['wait'], 1);
    expect(found.killed).toEqual(['f0']);
    expect(found.cases.length).toBeGreaterThan(0);
    expect(found.stats.restarts).toBe(1);
  }, 60_000);

  it('keeps it too where what does not return stands behind an await, so that nothing but the process can be ended', async () => {
    const source = `exports.wait = async (n) => {
      cover('0', '1');
      await 0;
      while (n > 3 && n < 60);
      return n === 61.7 && on('1') ? 'never' : on('0') ? 'much' : n > 20 ? 'more' : 'few';
    };`;
    const found = await exploreSource(source, ['wait'], 2);
    expect(found.killed).toEqual(['f0']);
    expect(found.cases.length).toBeGreaterThan(0);
    expect(found.stopped.map(({ reason }) => reason)).toEqual(['does not return for inputs that were tried']);
  }, 60_000);

  it('leaves out a module that never ends loading, once, and names it', async () => {
    const source = `exports.half = (n) => cover('0') && (on('0') ? n : n / 2);`;
    const lines: string[] = [];
    const found = await exploreSource(source, ['half'], 1, undefined, { 'b.js': 'for (;;);' }, (line) =>
      lines.push(line),
    );
    expect(lines).toEqual(['search: b.js did not end loading, started again without it']);
    expect(found.killed).toEqual(['f0']);
    expect(found.stopped).toEqual([
      { function: 'b.js#all', reason: 'module does not load: it does not end', code: 'load' },
    ]);
    expect(found.stats.restarts).toBe(1);
  }, 60_000);

  it('calls methods in sequence, what functions return, and loads modules afresh where they keep state', async () => {
    const source = `
      class Counter { constructor() { this.n = 0; } add() { cover('0'); this.n += on('0') ? 2 : 1; return this.n; } }
      let total = 0;
      exports.Counter = Counter;
      exports.adder = (a) => (b) => cover('1') && (on('1') ? a - b : a + b);
      exports.next = () => cover('2') && (on('2') ? 7 : ++total);`;
    const found = await exploreSource(source, [], 3);
    expect(found.killed.toSorted()).toEqual(['f0', 'f1', 'f2']);
    const state = found.cases.find((one) => one.kills.some((kill) => kill.fault === 'f2'));
    expect(state?.case.arrange).toEqual([{ arrange: 'fresh-module' }]);
    expect(state?.outcome.steps[0]?.value).toEqual(number(1));
  }, 30_000);

  it('says why a module that throws on loading has no cases, by paths of the project', async () => {
    const found = await exploreSource(`throw new Error('no database at ' + __dirname + '/lib/db');`, ['f'], 1);
    expect(found.stopped).toEqual([
      { function: 'a.js#f', reason: 'module does not load: Error: no database at lib/db', code: 'load' },
    ]);
    expect(found.cut).toBe(false); // more time would find no more
  }, 30_000);
});

describe('observing cases', () => {
  it('gives an outcome for every case, also beside one that never returns', async () => {
    const source = `exports.f = (x) => { cover('0'); while (x === 1); return x * 2; };`;
    const deps = await prepare(source);
    const one = (x: number) => ({
      schemaVersion: 1 as const,
      id: String(x),
      target: { file: 'a.js', path: 'f' },
      function: 'a.js#f',
      arrange: [],
      act: [{ do: 'call' as const, callee: { export: { file: 'a.js', path: 'f' } }, args: [number(x)] }],
      assert: [],
      provenance: 'search' as const,
    });
    const { signal } = new AbortController();
    const outcomes = await observe(
      { cases: [one(4), one(1), one(5)], timezone: 'Asia/Tokyo', locale: 'de_DE.UTF-8', chance: 3, signal },
      deps,
    );
    expect(outcomes.map((outcome) => outcome.failed ?? outcome.steps[0]?.value)).toEqual([
      number(8),
      'hang',
      number(10),
    ]);
  }, 60_000);
});

function number(v: number): Value {
  return { t: 'number', v };
}

async function exploreSource(
  head: string,
  functions: readonly string[],
  faultCount: number,
  base?: string,
  others: Readonly<Record<string, string>> = {},
  progress?: (line: string) => void,
  seeds: readonly Seed[] = [],
  wallMs = 20_000,
  reaches: readonly Replaceable[] = [],
  openers?: Readonly<Record<string, readonly string[]>>,
): Promise<Exploration> {
  const prepared = await prepare(head, base, others);
  const deps = openers
    ? { ...prepared, modules: { ...prepared.modules, openers, aside: Object.keys(others) } }
    : prepared;
  const faults: HarnessFault[] = Array.from({ length: faultCount }, (_, i) => ({
    id: `f${i}`,
    engineId: String(i),
    function: `a.js#${functions[0] ?? 'all'}`,
    file: 'a.js',
    static: false,
    hunk: false,
  }));
  const params = [{ name: 'total', type: { k: 'number' as const }, optional: false, rest: false }];
  const entries = functions.map((name) => ({
    file: 'a.js',
    export: { file: 'a.js', path: name },
    functionIds: [`a.js#${name}`],
    kind: 'function' as const,
    params,
    returns: { k: 'unknown' as const },
    members: [],
    typed: true,
    seeds,
    reaches,
  }));
  const pool = { numbers: [100, 101, 99], strings: [], regexStrings: [], keys: [] };
  return explore(
    {
      facts: {
        entries,
        pools: { 'a.js': pool },
        patterns: [],
        unreached: [],
        components: [],
        closed: [],
        notices: [],
      },
      faults,
      onlyBase: false,
      functions: [
        ...(functions.length ? functions : ['all']).map((name) => `a.js#${name}`),
        ...Object.keys(others).map((file) => `${file}#all`),
      ].map((id) => ({ id, kind: base === undefined ? 'new' : 'changed' })),
      iterations: 4_000,
      searchMs: 20_000,
      wallMs,
      seed: 1,
      signal: new AbortController().signal,
      ...(progress ? { progress } : {}),
    },
    deps,
  );
}

async function prepare(
  head: string,
  base?: string,
  others: Readonly<Record<string, string>> = {},
): Promise<ExploreDeps> {
  const workspace = path.join(folder, 'workspace');
  await mkdir(workspace, { recursive: true });
  await writeFile(path.join(workspace, 'package.json'), '{}');
  await writeFile(path.join(workspace, 'a.js'), HEADER + head);
  if (base !== undefined) await writeFile(path.join(workspace, 'a.base.js'), base);
  for (const [file, text] of Object.entries(others)) await writeFile(path.join(workspace, file), text);
  const kept = Object.fromEntries(Object.keys(others).map((file) => [file, file]));
  return {
    launch: ({ requestPath, timezone, signal }) => launch(requestPath, workspace, timezone, signal),
    newScratch: async () => ({
      path: await realpath(await mkdtemp(path.join(folder, 's-'))),
      [Symbol.asyncDispose]: async () => {},
    }),
    modules: {
      head: { ...kept, 'a.js': 'a.js' },
      base: base === undefined ? {} : { ...kept, 'a.js': 'a.base.js' },
      moved: [],
    },
    guard: { workspace, read: [], write: [] },
  };
}

/** Plain Node as the runner, with a module registry that is emptied by hand. */
function launch(
  requestPath: string,
  workspace: string,
  timezone: string,
  signal: AbortSignal,
): Promise<{ exitCode: number | undefined; output: string }> {
  const host = `
    const load = async (keys, announce) => {
      for (const key of Object.keys(require.cache)) if (key.startsWith(${JSON.stringify(workspace)})) delete require.cache[key];
      return Object.fromEntries(keys.map((key) => [key, (announce?.(key), require(${JSON.stringify(workspace)} + '/' + key))]));
    };
    require(${JSON.stringify(engine)}).main(${JSON.stringify(requestPath)}, { load }).then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--max-old-space-size=256', '-e', host], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], TZ: timezone },
      signal,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', () => undefined);
    child.on('close', (code) => resolve({ exitCode: code ?? undefined, output }));
  });
}
