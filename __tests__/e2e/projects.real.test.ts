/** From a change to tests that the project's own runner passes, in every kind of project; the same in a sandbox as on the host. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { WORKPLACES, type Workplace } from './workplaces.ts';

afterAll(removeProjects);

const RUN = ['run', '--write', '--accept-changes', '--iterations', '1500'];

describe('a project with', () => {
  it.each(WORKPLACES)(
    '$name gets tests that hold, once, and the same on the host as in bubblewrap',
    async ({ change, runner, cwd, writes, holds }) => {
      const project = makeProject(change);
      const first = await project.qtest(RUN);
      expect([first.exitCode, first.result?.verdict ?? first.stderr]).toEqual([0, 'pass']);
      expect(first.result?.tool.sandbox).toBe('bubblewrap');
      expect(project.status()).toEqual(writtenBy(writes));
      for (const pattern of holds) expect(project.read(writes[0] ?? '')).toMatch(pattern);
      const written = first.result?.tests.filter((test) => test.state === 'written') ?? [];
      expect(written.length).toBeGreaterThan(0);
      expect(first.result?.certificates.length).toBe(written.length);
      expect(project.node(runner, cwd)).toMatchObject({ exitCode: 0 });

      const onHost = await makeProject(change).qtest([...RUN, '--sandbox', 'host']);
      expect(onHost.result?.tool.sandbox ?? onHost.stderr).toBe('host');
      expect(counted(onHost.result)).toEqual(counted(first.result));

      const before = contentOf(project, project.status());
      const second = await project.qtest(RUN);
      expect(second.exitCode).toBe(0);
      expect(contentOf(project, project.status())).toEqual(before);
      expect(second.result?.files).toEqual([]);
      expect(second.result?.tests).toEqual([]);
    },
    2 * LIMIT_MS,
  );
});

/** What is found and what is kept. */
function counted(result: RunResult | undefined) {
  const { verdict, reasons, score, functions, survivors, tests, files, funnel } = result as RunResult;
  return { verdict, reasons, score, functions, survivors, tests, files, funnel };
}

function writtenBy(files: Workplace['writes']): readonly string[] {
  return [...files.map((file) => `.qtest/certificates/${file}.json`), ...files].map((file) => `?? ${file}`);
}

function contentOf({ root }: Project, status: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(status.map((line) => [line, readFileSync(path.join(root, line.slice(3)), 'utf8')]));
}
