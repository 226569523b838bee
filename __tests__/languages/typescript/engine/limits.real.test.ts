/** Faults that never end or fill memory, beside others that do not: each gets its own status, and the run goes on. */
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { runStryker } from '../../../../src/languages/typescript/engine/engine.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createResolver } from '../../../../src/languages/typescript/resolve.ts';
import type { Fault } from '../../../../src/mutate/fault.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { type Billing, PROJECTS, targetOf } from './billing.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

const WORK = `export function fill(count) {
  const all = [];
  while (all.length < count) all.push(new Array(1e5).fill(all.length + 0.5));
  return all.length;
}
export function block(count) {
  const all = [];
  while (all.length < count) all.push(Buffer.alloc(2 ** 20, 1));
  return all.length;
}
export function spin(left, step) {
  while (left > 0) left -= step;
  return left;
}
`;
const SOURCE = `import { block, fill, spin } from './work.js';
export function numbers(n) { return fill(n < 10 ? n : 10); }
export function buffers(n) { return block(n < 11 ? n : 11); }
export function loops(n) { return spin(n, n > 0 ? 1 : 0); }
export function adds(n) { return n + 12; }
export function keeps(n) { return n >= 13 ? 13 : n; }
`;
const CASES = `
describe('limits', () => {
  it('numbers', () => equal(numbers(1e12), 10));
  it('buffers', () => equal(buffers(1e12), 11));
  it('loops', () => equal(loops(3), 0));
  it('adds', () => equal(adds(1), 13));
  it('keeps', () => equal(keeps(1), 1));
});
`;
/** Status by fault. Bombs are given more time than they need on a slow machine; a loop would take all of it. */
const BOMBS = {
  'n < 10 -> true': 'runtime-error',
  'n < 11 -> true': 'runtime-error',
  'n + 12 -> n - 12': 'killed',
  'n >= 13 -> n > 13': 'survived',
};
const LOOP = { 'n > 0 -> false': 'timeout', 'n + 12 -> n - 12': 'killed', 'n >= 13 -> n > 13': 'survived' };

/** One of the samples with the files from above, in its way to import. */
function greedy(framework: string): Billing {
  const project = PROJECTS[framework] as Billing;
  const asModule = (text: string) =>
    framework === 'mocha'
      ? text
          .replace(/^import (\{.*\}) from (.*);$/m, 'const $1 = require($2);')
          .replace(/^export function (\w+)/gm, 'exports.$1 = $1; function $1')
      : text;
  const ending = project.source.endsWith('.ts') ? 'ts' : 'js';
  const head = (project.files[project.test] ?? '').split('\ndescribe')[0] ?? '';
  const imports = head.replace('prorate, splitCents', 'adds, buffers, keeps, loops, numbers');
  const files = {
    ...project.files,
    [project.source]: asModule(framework === 'jest' ? SOURCE.replace('.js', '') : SOURCE),
    [`src/work.${ending}`]: asModule(WORK),
    [project.test]: imports + CASES,
  };
  return { ...project, files };
}

async function statuses(framework: string, wanted: object, timeoutMs: number): Promise<unknown> {
  const project = greedy(framework);
  const repository = makeTree(project.files);
  const target = await targetOf(project.source, project.files[project.source] as string);
  const [found] = await detectProjects(repository, [project.source]);
  const { faults } = await instrument([target]);
  const reads = found?.reads ?? [];
  await using workspace = await createWorkspace(repository, { sandbox: bubblewrap, signal, reads });
  const { results, invalid } = await runStryker({
    project: found as TsProject,
    workspace,
    importsOf: async (file, text) => (await outline(file, text)).imports,
    resolve: createResolver(workspace.root),
    files: [target],
    faults: faults.filter((fault) => nameOf(fault) in wanted),
    tests: [project.test],
    timeoutMs,
    wallMs: 200_000,
    testTimeoutMs: 60_000,
    concurrency: 2,
    signal,
  });
  return invalid ?? Object.fromEntries(results.map(({ fault, status }) => [nameOf(fault), status]));
}

function nameOf({ original, replacement }: Fault): string {
  return `${original} -> ${replacement}`;
}

describe('each fault has its own status', () => {
  it.each(Object.keys(PROJECTS))(
    'under %s, also where one fills memory',
    async (framework) => expect(await statuses(framework, BOMBS, 30_000)).toEqual(BOMBS),
    240_000,
  );

  it('under mocha, also where one never ends', async () => {
    expect(await statuses('mocha', LOOP, 4_000)).toEqual(LOOP);
  }, 120_000);
});
