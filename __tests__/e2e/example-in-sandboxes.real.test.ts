/** The same inside as outside: the example gives one result, whichever sandbox its code runs in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { removeTrees } from '../sandbox/make-tree.ts';
import { openOwnRegistry } from './own-packages.ts';
import { type Files, LIMIT_MS, makeProject, removeProjects } from './project.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/billing');
const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';

/** As in a job that runs in a container: the engine stands outside and does not see the temporary folder of the job. */
const elsewhere = (temporary: string) => ['/usr/bin/bwrap', '--dev-bind', '/', '/', '--tmpfs', temporary];
const HERE = { jobOf: () => [], asked: [], env: {} };
/** QTest takes the machine for one of another processor, so that nothing of it runs in a container. */
const OTHER = process.arch === 'x64' ? 'arm64' : 'x64';
const AS_OTHER = `--import=data:text/javascript,Object.defineProperty(process,'arch',{value:'${OTHER}'})`;
const FORMS = [
  { name: 'host', sandbox: 'host', ...HERE },
  { name: 'bubblewrap', sandbox: 'bubblewrap', ...HERE },
  { name: 'docker', sandbox: 'docker', ...HERE },
  { ...HERE, name: 'docker of another machine', sandbox: 'docker', jobOf: elsewhere },
  {
    ...HERE,
    name: 'docker of another processor',
    sandbox: 'docker',
    asked: ['--install'],
    env: { NODE_OPTIONS: AS_OTHER },
  },
] as const;

let registry: Awaited<ReturnType<typeof openOwnRegistry>>;
beforeAll(async () => {
  registry = await openOwnRegistry(JSON.parse(filesOf('base')['package.json'] ?? ''));
}, LIMIT_MS);
afterAll(() => {
  registry[Symbol.dispose]();
  removeProjects();
  removeTrees();
});

describe('the example', () => {
  it(
    'has the same tests, scores and behaviour changes in every sandbox',
    async () => {
      const base = {
        ...filesOf('base'),
        'package-lock.json': registry.lockFile,
        '.npmrc': `registry=${registry.url}\n`,
      };
      const change = { base, head: filesOf('head'), modules: ['vitest', 'typescript'] };
      const seen = new Map<string, unknown>();
      for (const { name, sandbox, jobOf, asked, env } of FORMS) {
        const project = makeProject(change);
        const ended = await project.qtest(['run', '--write', '--sandbox', sandbox, ...asked], {
          env: { ...env, QTEST_IMAGE: IMAGE, QTEST_PACKAGES: path.join(project.temporary, '../packages') },
          under: jobOf(project.temporary),
        });
        expect([ended.exitCode, ended.result?.tool.sandbox ?? ended.stderr]).toEqual([0, sandbox]);
        seen.set(name, told(ended.result as RunResult));
      }

      expect(seen.get('bubblewrap')).toEqual(seen.get('host'));
      expect(seen.get('docker')).toEqual(seen.get('host'));
      expect(seen.get('docker of another machine')).toEqual(seen.get('host'));
      expect(seen.get('docker of another processor')).toEqual(seen.get('host'));
    },
    4 * LIMIT_MS,
  );
});

function filesOf(side: string): Files {
  const root = path.join(EXAMPLE, side);
  const names = (readdirSync(root, { recursive: true }) as string[]).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}

/** What a reader is told, without times and places. */
function told({ verdict, score, functions, survivors, behaviourChanges, tests, files, certificates }: RunResult) {
  return { verdict, score, functions, survivors, behaviourChanges, tests, files, certificates };
}
