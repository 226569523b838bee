/** A run that is ended half-way leaves the repository as it was, and nothing behind after the next run. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { containersOf, foldersOf, mountsOf, processesOf } from './left-behind.ts';
import { LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { FEE } from './samples.ts';
import { VITEST } from './workplaces.ts';

afterAll(removeProjects);

const RUN = ['run', '--write', '--iterations', '200000'];

describe('a run that is killed', () => {
  it.each([
    ['faults', 'host'],
    ['search', 'host'],
    ['faults', 'bubblewrap'],
    ['search', 'bubblewrap'],
    ['baseline', 'docker'],
    ['search', 'docker'],
  ])(
    'during %s in the sandbox %s leaves a clean tree, and all that it started ends with the next run',
    async (stage, kind) => {
      const project = makeProject(FEE);
      const env = { QTEST_IMAGE: process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node', CI: '' };
      const onProgress = once(stage, (child) => child.kill('SIGKILL'));
      const killed = await project.qtest([...RUN, '--sandbox', kind], { env, onProgress });
      expect([killed.exitCode, killed.stderr]).toEqual([null, expect.stringContaining(stage)]);
      expect(project.status()).toEqual([]);
      const left = foldersOf(project);
      expect(left).toHaveLength(1);
      const [run = ''] = left;

      await project.qtest(['run', '--base', 'HEAD']);
      expect(foldersOf(project)).toEqual([]);
      expect([processesOf(run), containersOf(run), mountsOf(run)]).toEqual([[], [], []]);
      expect(project.status()).toEqual([]);
    },
    LIMIT_MS,
  );
});

it(
  'what Vitest leaves when it is ended goes with its program, and what the rest leaves with the next run',
  async () => {
    const project = makeProject(VITEST.change);
    const args = ['run', '--sandbox', 'host', '--iterations', '1500'];
    const onProgress = once('search', (child) => child.kill('SIGKILL'));
    const killed = await project.qtest(args, { onProgress });
    const left = readdirSync(project.temporary);
    const whole = await project.qtest(args);

    expect(killed.exitCode).toBe(null);
    expect(left).toEqual([expect.stringMatching(/^qtest-\d+-/)]);
    expect(whole.exitCode).toBe(0);
    expect(readdirSync(project.temporary)).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'Ctrl-C gives what was found so far, with exit code 130',
  async () => {
    const project = makeProject(FEE);
    const ended = await project.qtest(RUN, { onProgress: once('search', (child) => child.kill('SIGINT')) });

    expect(ended.exitCode).toBe(130);
    expect(ended.result).toMatchObject({ verdict: 'no-verdict', exitCode: 130, reasons: [{ code: 'interrupted' }] });
    expect(ended.result?.projects[0]?.baseline).toMatchObject({ status: 'green', runs: 2 });
    expect(ended.result?.score.planned).toBeGreaterThan(0);
    expect(ended.stdout).toMatch(/interrupted/);
    expect(ended.stderr).not.toMatch(/ at .*\d+:\d+|Error/);
    expectNothingLeft(project);
  },
  LIMIT_MS,
);

it(
  'Ctrl-C before anything ran says so',
  async () => {
    const project = makeProject(FEE);
    const ended = await project.qtest(RUN, { onProgress: once('baseline', (child) => child.kill('SIGINT')) });

    expect([ended.exitCode, ended.result?.reasons[0]?.code]).toEqual([130, 'interrupted']);
    expectNothingLeft(project);
  },
  LIMIT_MS,
);

/** Once the stage is on: a little later, so that its programs run. */
function once(stage: string, act: (child: ChildProcess) => void) {
  let isDone = false;
  return (stderr: string, child: ChildProcess) => {
    if (isDone || !stderr.includes(`: ${stage}`)) return;
    isDone = true;
    setTimeout(act, 700, child);
  };
}

function expectNothingLeft(project: Project): void {
  expect(project.status()).toEqual([]);
  expect(foldersOf(project)).toEqual([]);
}
