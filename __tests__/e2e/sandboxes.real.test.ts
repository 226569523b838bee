/** What is found and what is kept does not depend on the sandbox. */
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';
import { WORKPLACES } from './workplaces.ts';

afterAll(removeProjects);

const RUN = ['run', '--accept-changes', '--iterations', '800'];

describe('a project with', () => {
  it.each(WORKPLACES)(
    '$name gets the same tests and scores in bubblewrap as on the host',
    async ({ change }) => {
      const project = makeProject(change);
      const found = [];
      for (const kind of ['host', 'bubblewrap']) {
        const { result, stderr } = await project.qtest([...RUN, '--sandbox', kind], {
          env: { QTEST_MODEL: path.join(project.temporary, `${kind}.sqlite`) },
        });
        expect(result?.tool.sandbox ?? stderr).toBe(kind);
        found.push(result && counted(result));
      }

      expect(found[0]?.tests.length).toBeGreaterThan(0);
      expect(found[1]).toEqual(found[0]);
    },
    2 * LIMIT_MS,
  );
});

function counted({ verdict, reasons, score, functions, survivors, tests, files, funnel }: RunResult) {
  return { verdict, reasons, score, functions, survivors, tests, files, funnel };
}
