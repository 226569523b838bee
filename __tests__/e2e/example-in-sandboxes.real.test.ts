/** The same inside as outside: the example gives one result, whichever sandbox its code runs in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { type Files, LIMIT_MS, makeProject, removeProjects } from './project.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../examples/billing');
const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';

/** As in a job that runs in a container: the engine stands outside and does not see the temporary folder of the job. */
const elsewhere = (temporary: string) => ['/usr/bin/bwrap', '--dev-bind', '/', '/', '--tmpfs', temporary];
const FORMS = [
  ['host', 'host', () => []],
  ['bubblewrap', 'bubblewrap', () => []],
  ['docker', 'docker', () => []],
  ['docker of another machine', 'docker', elsewhere],
] as const;

afterAll(removeProjects);

describe('the example', () => {
  it(
    'has the same tests, scores and behaviour changes in every sandbox',
    async () => {
      const change = { base: filesOf('base'), head: filesOf('head'), modules: ['vitest', 'typescript'] };
      const seen = new Map<string, unknown>();
      for (const [name, sandbox, jobOf] of FORMS) {
        const project = makeProject(change);
        const ended = await project.qtest(['run', '--write', '--sandbox', sandbox], {
          env: { QTEST_IMAGE: IMAGE },
          under: jobOf(project.temporary),
        });
        expect([ended.exitCode, ended.result?.tool.sandbox ?? ended.stderr]).toEqual([0, sandbox]);
        seen.set(name, told(ended.result as RunResult));
      }

      expect(seen.get('bubblewrap')).toEqual(seen.get('host'));
      expect(seen.get('docker')).toEqual(seen.get('host'));
      expect(seen.get('docker of another machine')).toEqual(seen.get('host'));
    },
    3 * LIMIT_MS,
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
