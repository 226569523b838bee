import type { Recording } from '../../../../src/languages/recording.ts';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { record } from '../../../../src/languages/typescript/record/record.ts';
import { runTests } from '../../../../src/languages/typescript/runners/run.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { SAMPLES, type SampleProject } from '../runners/projects.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

async function recorded(
  files: SampleProject['files'],
  source: string,
  tests: readonly string[],
  quiet: readonly string[] = [],
): Promise<{ readonly recording: Recording; readonly status: string; readonly text: string | undefined }> {
  const root = makeTree(files);
  const [project] = await detectProjects(root, [source]);
  await using workspace = await createWorkspace(root, { sandbox: host, signal, reads: project?.reads ?? [] });
  const headText = files[source] ?? '';
  const asked = { files: [{ path: source, headText, functions: [] }], quiet: new Set(quiet) };
  const { recording, status } = await record(asked, {
    workspace,
    closure: tests,
    run: () => runTests(project as TsProject, workspace, { files: tests, timeoutMs: 60_000, signal }),
  });
  return { recording, status, text: workspace.read(source) };
}

const number = (v: number) => ({ t: 'number', v });

describe('recording the calls of existing tests', () => {
  it.each(Object.entries(SAMPLES))(
    'by %s',
    async (_, { files, source, test }) => {
      const { recording, status, text } = await recorded(files, source, [test]);

      expect(status).toBe('failed'); // one of the sample's tests does
      expect(recording).toEqual({ calls: [{ of: { file: source, path: 'add' }, args: [number(1), number(2)] }] });
      expect(text).toBe(files[source]);
    },
    60_000,
  );

  it.each(Object.entries(SAMPLES).filter(([name]) => !name.includes('ocha')))(
    'by %s, but for those of tests that are to be quiet',
    async (_, { files, source, test }) => {
      const other = test.replace(/[^/]+$/, (name) => `other-${name}`);
      const text = (files[test] ?? '').replaceAll('2', '7').replaceAll('3', '8');
      const both = await recorded({ ...files, [other]: text }, source, [test, other], [other]);

      expect(both.status).toBe('failed');
      expect(both.recording).toEqual({ calls: [{ of: { file: source, path: 'add' }, args: [number(1), number(2)] }] });
    },
    60_000,
  );

  it('takes services that are built with fakes, and what the fakes answered', async () => {
    const { files } = SAMPLES['vitest with defaults'] as SampleProject;
    const service = `export class Service {
  constructor(private readonly rates: { rateOf(code: string): Promise<number> }) {}
  async total(code: string, amount: number) { return amount * (await this.rates.rateOf(code)); }
}
`;
    const test = `import { beforeEach, expect, it, vi } from 'vitest';
import { Service } from './service';
const rates = { rateOf: vi.fn() };
let service: Service;
beforeEach(() => {
  rates.rateOf.mockResolvedValue(2);
  service = new Service(rates);
});
it('asks for the rate', async () => {
  expect(await service.total('EUR', 10)).toBe(20);
  expect(rates.rateOf).toHaveBeenCalledWith('EUR');
});
`;
    const own = { ...files, 'src/service.ts': service, 'src/service.test.ts': test };
    const { recording } = await recorded(own, 'src/service.ts', ['src/service.test.ts']);

    const rateOf = { t: 'stub', id: 0, answers: [{ t: 'promise', of: number(2) }] };
    expect(recording.calls).toEqual([
      {
        of: { file: 'src/service.ts', path: 'Service' },
        member: 'total',
        args: [{ t: 'string', v: 'EUR' }, number(10)],
        ctorArgs: [{ t: 'object', props: [['rateOf', rateOf]] }],
      },
    ]);
  }, 60_000);

  it('says where tests do not run so, and takes what does not fit for nothing', async () => {
    const { files } = SAMPLES['node:test with CommonJS'] as SampleProject;
    const test = "require('../src/add').add(1, 2); process.kill(process.pid, 'SIGKILL');";
    const broken = { ...files, 'src/add.js': 'exports.add = (', 'test/add.test.js': test };
    const { recording } = await recorded(broken, 'src/add.js', ['test/add.test.js']);

    expect(recording.calls).toEqual([]);
  }, 60_000);
});
