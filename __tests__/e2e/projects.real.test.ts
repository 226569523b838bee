/** From a change to tests that the project's own runner passes, in every kind of project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { WORKPLACES, type Workplace } from './workplaces.ts';

afterAll(removeProjects);

const RUN = ['run', '--write', '--accept-changes', '--iterations', '1500'];

describe('a project with', () => {
  it.each(WORKPLACES)(
    '$name gets tests that hold, once',
    async ({ change, runner, cwd, writes, holds }) => {
      const project = makeProject(change);
      const first = await project.qtest(RUN);
      expect([first.exitCode, first.result?.verdict ?? first.stderr]).toEqual([0, 'pass']);
      expect(project.status()).toEqual(writtenBy(writes));
      for (const pattern of holds) expect(project.read(writes[0] ?? '')).toMatch(pattern);
      const written = first.result?.tests.filter((test) => test.state === 'written') ?? [];
      expect(written.length).toBeGreaterThan(0);
      expect(first.result?.certificates.length).toBe(written.length);
      expect(project.node(runner, cwd)).toMatchObject({ exitCode: 0 });

      const before = contentOf(project, project.status());
      const second = await project.qtest(RUN);
      expect(second.exitCode).toBe(0);
      expect(contentOf(project, project.status())).toEqual(before);
      expect(second.result?.files).toEqual([]);
      expect(second.result?.tests).toEqual([]);
    },
    LIMIT_MS,
  );
});

function writtenBy(files: Workplace['writes']): readonly string[] {
  return [...files.map((file) => `.qtest/certificates/${file}.json`), ...files].map((file) => `?? ${file}`);
}

function contentOf({ root }: Project, status: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(status.map((line) => [line, readFileSync(path.join(root, line.slice(3)), 'utf8')]));
}
