import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outcome, TestCase } from '../../../src/generate/test-case.ts';
import { NO_BASE } from '../../../src/languages/base-side.ts';
import type { TsProject } from '../../../src/languages/typescript/project.ts';
import { reproduce } from '../../../src/languages/typescript/reproduce.ts';
import type { Workspace } from '../../../src/sandbox/copy/workspace.ts';
import { runProcess } from '../../../src/sandbox/programs/process.ts';

const HEAD = `exports.half = (n) => Math.ceil(n / 2);
exports.loop = (n) => { for (;n > 0;); return n; };
exports.parse = (text) => { throw new TypeError(text); };
exports.hidden = (n) => n;
`;
const BASE = `exports.half = (n) => Math.floor(n / 2);
exports.loop = (n) => n;
exports.parse = (text) => text;
exports.hidden = (n) => n;
`;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reproduce-test-'));
  await writeFile(path.join(folder, 'a.js'), HEAD);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('gives the commands that print another thing on base, and no other', async () => {
  const one: Outcome = { steps: [{ kind: 'returns', value: { t: 'number', v: 1 }, args: [] }], state: [], stubs: [] };
  const two: Outcome = { ...one, steps: [{ kind: 'returns', value: { t: 'number', v: 2 }, args: [] }] };
  const hang: Outcome = { steps: [], state: [], stubs: [], failed: 'hang' };
  const error = { class: 'TypeError', message: '3' };
  const throwing: Outcome = { ...one, steps: [{ kind: 'throws', error, args: [] }] };
  const changes = [
    { case: calling('half'), base: one, head: two },
    { case: calling('loop'), base: one, head: hang },
    { case: calling('parse'), base: one, head: throwing },
    // The harness may have seen what a program of its own does not show.
    { case: calling('hidden'), base: one, head: two },
  ];
  const workspace = {
    root: folder,
    run: runProcess,
    write: (file: string, text: string) => writeFile(path.join(folder, file), text),
    restore: () => writeFile(path.join(folder, 'a.js'), HEAD),
  } as unknown as Workspace;
  const project = { node: { path: process.execPath } } as unknown as TsProject;
  const { signal } = new AbortController();

  const [half, ...others] = await reproduce(
    { project, workspace },
    { changes, base: { ...NO_BASE, files: [{ path: 'a.js', basePath: 'a.js', text: BASE }] }, signal },
  );

  expect(half).toBe(`node -e 'console.log(require("./a.js").half(3))'`);
  expect(execFileSync('sh', ['-c', half ?? ''], { cwd: folder, encoding: 'utf8' })).toBe('2\n');
  expect(others.map((command) => command !== undefined)).toEqual([true, true, false]);
}, 60_000);

it('gives up where the module keeps every process alive', async () => {
  await writeFile(path.join(folder, 'a.js'), `${HEAD}setInterval(() => {}, 1000);`);
  const outcome = (v: number): Outcome => ({
    steps: [{ kind: 'returns', value: { t: 'number', v }, args: [] }],
    state: [],
    stubs: [],
  });
  let runs = 0;
  const workspace = {
    root: folder,
    run: (request: Parameters<typeof runProcess>[0]) => {
      runs++;
      return runProcess({ ...request, timeoutMs: 300 });
    },
    write: () => undefined,
    restore: () => undefined,
  } as unknown as Workspace;
  const project = { node: { path: process.execPath } } as unknown as TsProject;
  const changes = Array.from({ length: 20 }, () => ({ case: calling('half'), base: outcome(1), head: outcome(2) }));
  const { signal } = new AbortController();

  const commands = await reproduce({ project, workspace }, { changes, base: NO_BASE, signal });

  expect(new Set(commands)).toEqual(new Set([undefined]));
  expect(runs).toBe(2);
}, 60_000);

function calling(name: string): TestCase {
  const target = { file: 'a.js', path: name };
  const act = [{ do: 'call' as const, callee: { export: target }, args: [{ t: 'number' as const, v: 3 }] }];
  return {
    schemaVersion: 1,
    id: name,
    target,
    function: `a.js#${name}`,
    arrange: [],
    act,
    assert: [],
    provenance: 'search',
  };
}
