/** Every workflow that the documentation shows does under act what its page says, as it stands. */

import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { homedir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { FEE } from '../e2e/samples.ts';
import { Bench, type Scene, type SceneRun, uploadedResult } from '../support/action-scene.ts';
import { type Example, machines, steps, triggers, workflows } from '../support/examples.ts';
import type { EventPayload } from '../support/github/events.ts';
import type { Permissions } from '../support/github/types.ts';

const LIMIT_MS = 240_000;
/** What the examples ask for together; act gives all jobs one token, and which rights each needs other tests look at. */
const RIGHTS: Permissions = { contents: 'write', pull_requests: 'write', statuses: 'write', actions: 'write' };
const LOCK = JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop' } } });
/** Installed by npm, and by pnpm with a package that is built. */
const SHOP = {
  ...FEE.base,
  'qtest.yml': 'iterations: 500\n',
  '.nvmrc': '24\n',
  'package-lock.json': LOCK,
  'pnpm-workspace.yaml': 'packages: [money]\n',
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  money: {}\n",
  'money/package.json': '{ "name": "money", "version": "1.0.0", "scripts": { "build": "touch built" } }\n',
};
/** A function that no test reaches yet. */
const CHANGE = { 'src/open.js': 'export function open(n) {\n  return n > 4;\n}\n' };
/** Programs that change the machine or need another one: they say what they were asked for. */
const ABSENT = ['sudo', 'corepack', 'ollama'];
const CACHE = process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev');

let bench: Bench;
let scene: Scene;
let programs: string;
let model: Server;
/** Of a pull request with the same change. */
let judged: RunResult;

beforeAll(async () => {
  bench = await Bench.open();
  scene = await bench.scene({ seed: SHOP });
  programs = path.join(scene.folders.make('programs'));
  for (const name of ABSENT)
    writeFileSync(path.join(programs, name), `#!/bin/sh\necho "asked: ${name} $*"\n`, { mode: 0o755 });
  const pnpm = path.join(CACHE, 'packages/pnpm/tool/node_modules/.bin/pnpm');
  writeFileSync(path.join(programs, 'pnpm'), `#!/bin/sh\nexec ${pnpm} "$@"\n`, { mode: 0o755 });
  // Ollama on the machine of docs/gpu-runner.md.
  model = createServer((_, response) => response.end('{"version":"0.20.0"}'));
  await new Promise<void>((resolve) => model.listen(11_434, '127.0.0.1', resolve));
}, LIMIT_MS);
afterAll(async () => {
  model.close();
  await scene[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
});

async function run(example: Example, ref: string, sha: string, payload: EventPayload): Promise<SceneRun> {
  const before = scene.front.violations.length;
  const options = { permissions: RIGHTS, programs, labels: machines(example) };
  const made = await scene.runWorkflow(example.text, ref, sha, payload, options);
  const conclusions = made.jobs.map(({ name, conclusion }) => `${name} ${conclusion}`);
  expect(conclusions.filter((one) => !one.endsWith(' success'))).toEqual([]);
  expect(conclusions).not.toEqual([]);
  expect(scene.front.violations.slice(before)).toEqual([]);
  return made;
}

let pulls = 0;
function openPull(): { readonly pull: number; readonly branch: string; readonly headSha: string } {
  const branch = `change-${++pulls}`;
  const pull = scene.github.openPullRequest({ head: branch, files: CHANGE });
  return { pull, branch, headSha: scene.github.pullRequest(pull).headSha };
}

/** A run on a pull request that left the result of one with the same change. */
function addRun({ pull, headSha }: ReturnType<typeof openPull>): number {
  const result = { ...judged, subject: { ...judged.subject, pullRequest: pull, headSha } };
  return scene.github.addRun(pull, { qtest: Buffer.from(zipSync({ 'result.json': strToU8(JSON.stringify(result)) })) });
}

/** What an event that starts an example comes to. */
const EVENTS: Readonly<Record<string, (example: Example) => Promise<void>>> = {
  pull_request: async (example) => {
    const { pull, headSha } = openPull();
    const made = await run(example, `refs/pull/${pull}/merge`, headSha, { name: 'pull_request', pull });
    expect(scene.github.comments(pull)).toEqual([expect.objectContaining({ body: expect.stringContaining('open(') })]);
    expect(scene.github.statuses(headSha).at(-1)?.state).toBe('success');
    if (made.artifacts['qtest']) judged = uploadedResult(made);
  },
  merge_group: async (example) => {
    const { pull } = openPull();
    const { ref, sha, baseSha } = scene.github.enqueue(pull);
    await run(example, ref, sha, { name: 'merge_group', ref, sha, baseSha });
    expect(scene.github.statuses(sha).at(-1)?.state).toBe('success');
  },
  issue_comment: async (example) => {
    const opened = openPull();
    addRun(opened);
    const comment = scene.github.comment(opened.pull, '/qtest apply');
    const [main] = scene.github.commits('main');
    const { pull, branch, headSha } = opened;
    await run(example, 'refs/heads/main', main?.sha ?? '', { name: 'issue_comment', pull, comment });
    expect(scene.github.commits(branch)[0]?.parents).toEqual([headSha]);
  },
  workflow_run: async (example) => {
    const opened = openPull();
    const [main] = scene.github.commits('main');
    await run(example, 'refs/heads/main', main?.sha ?? '', { name: 'workflow_run', run: addRun(opened) });
    expect(scene.github.comments(opened.pull)).toHaveLength(1);
  },
  workflow_dispatch: async (example) => {
    const forPull = example.text.includes('inputs.pull-request');
    const { pull, headSha } = openPull();
    const inputs: Record<string, string> = forPull ? { 'pull-request': String(pull), accept: '' } : {};
    const made = await run(example, 'refs/heads/main', headSha, { name: 'workflow_dispatch', inputs });
    if (forPull) expect(scene.github.comments(pull)).toHaveLength(1);
    else expect(made.log).toContain('asked: ollama pull');
  },
};
/** Not an event of its own: the same as being started by hand. */
const LEFT_OUT = ['schedule'];

// Steps first: they leave the result that others work with.
const cases = [...steps(), ...workflows()].flatMap((example) =>
  triggers(example).flatMap((event) => (LEFT_OUT.includes(event) ? [] : [[example.name, event, example] as const])),
);

test.each(cases)(
  '%s on %s',
  async (_, event, example) => {
    const story = EVENTS[event];
    if (!story) throw new Error(`no test says what ${event} comes to`);
    await story(example);
  },
  LIMIT_MS,
);
