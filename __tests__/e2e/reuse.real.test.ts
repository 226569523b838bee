/** A second run takes what the first one found out, says so, and says nothing else; one that can block takes nothing. */
import type { RunResult } from '../../src/verdict/run-result.ts';
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';
import { FEE } from './samples.ts';

afterAll(removeProjects);

/** All but times, and what was reused. */
function told(result: RunResult | undefined): unknown {
  if (!result) return undefined;
  const { timings: _, reused: __, projects, ...rest } = result;
  return {
    ...rest,
    projects: projects.map(({ baseline: { durationMs: ___, ...baseline }, ...p }) => ({ ...p, baseline })),
  };
}

it(
  'a second run says what the first one said, from its results; one that is enforced runs everything',
  async () => {
    const project = makeProject(FEE);
    const first = await project.qtest(['run', '--iterations', '3000']);
    const second = await project.qtest(['run', '--iterations', '3000']);
    const enforced = await project.qtest(['run', '--iterations', '3000', '--mode', 'enforce']);

    expect(first.stdout).toMatch(/ 1 kept$/m);
    expect(told(second.result)).toEqual(told(first.result));
    // On a machine that is busy the types of a search may be given up for lack of time: such a search is made again.
    const [before, after] = [first, second].map(({ result }) =>
      result?.reused?.filter((use) => use.kind !== 'searches'),
    );
    expect(before?.map(({ found }) => found)).toEqual(before?.map(() => 0));
    expect(after).toEqual(before?.map((use) => ({ ...use, found: use.asked })));
    expect(second.stdout).toMatch(/^Reused .* faults.* from earlier runs$/m);
    expect(enforced.result?.reused).toEqual([]);
    expect(enforced.result?.tests.map(({ id }) => id)).toEqual(first.result?.tests.map(({ id }) => id));
  },
  LIMIT_MS,
);
