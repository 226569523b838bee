/** Where secrets of a job may not go: the change's code, the log, and whatever QTest writes, whatever earlier steps prepared. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Bench, QUICK_START, type Scene } from '../support/action-scene.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const SHOP = { ...FEE.base, 'qtest.yml': 'iterations: 2000\n' };
/** Values of secrets; no two have a part in common. */
const CANARIES = { COMMIT_TOKEN: 'ghs_canaryCommit+/=77Zq', DEPLOY_KEY: 'deploy canary "quoted" 5pX&%' };

/** A test that shows in its own failure, and by every other way out, all that it can see of its surroundings. */
const SPY = `import test from 'node:test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import '../src/fee.js';
const seen = [JSON.stringify(process.env)];
for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
  for (const file of ['environ', 'cmdline'])
    try { seen.push(readFileSync('/proc/' + pid + '/' + file, 'latin1')); } catch {}
for (const file of ['.git/config', process.env.GITHUB_EVENT_PATH])
  try { seen.push(readFileSync(file, 'utf8')); } catch {}
console.log(seen.join('\\n'));
console.error(seen.join('\\n'));
try { writeFileSync('seen.txt', seen.join('\\n')); } catch {}
test('spy', () => { throw new Error(seen.join('\\n')); });
`;

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

/** A value as it is, and as it would be after being passed on. */
function shapesOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // base64 of a part that starts at any byte.
  const inside = [0, 1, 2].map((skip) => bytes.subarray(skip).toString('base64').replace(/=+$/, '').slice(0, -2));
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), bytes.toString('hex'), ...inside];
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Where any of the secrets stands, with what is around it: in what act said, in what GitHub got, or in a file that is left. */
function foundIn({ github, temporary, cache }: Scene, raw: string, secrets: readonly string[]): readonly string[] {
  // act tells which value was masked; a runner does not.
  const log = raw
    .split('\n')
    .filter((line) => !line.includes('"command":"add-mask"'))
    .join('\n');
  const places = new Map<string, string>([
    ['log', log],
    ['requests', JSON.stringify(github.requests)],
  ]);
  for (const folder of [temporary, cache])
    for (const file of filesBelow(folder)) places.set(file, readFileSync(file, 'latin1'));
  const shapes = secrets.flatMap(shapesOf);
  return [...places].flatMap(([place, text]) => {
    const at = Math.max(...shapes.map((shape) => text.indexOf(shape)));
    return at < 0 ? [] : [`${place}: ${text.slice(Math.max(0, at - 100), at + 100)}`];
  });
}

test(
  'the change sees none of them, and none is written anywhere',
  async () => {
    await using scene = await bench.scene({ seed: SHOP });
    const { github } = scene;
    const pull = github.openPullRequest({ head: 'feature', files: { ...FEE.head, 'test/spy.test.js': SPY } });
    const run = await scene.onPullRequest(pull, {
      permissions: { ...QUICK_START, contents: 'write' },
      secrets: CANARIES,
      with: {
        ...{ mode: 'commit', 'accept-shared-job': 'true', comment: 'always' },
        'commit-token': '${{ secrets.COMMIT_TOKEN }}',
      },
      env: { DEPLOY_KEY: '${{ secrets.DEPLOY_KEY }}' },
    });
    expect(run.outputs['qtest']?.['verdict']).toBe('baseline-red');
    const [comment] = github.comments(pull);
    expect(comment?.body).toContain('spy');
    // What it looks in does hold what the change said.
    expect(foundIn(scene, run.raw, ['spy.test.js']).length).toBeGreaterThan(2);
    expect(foundIn(scene, run.raw, [...Object.values(CANARIES), run.token])).toEqual([]);
  },
  LIMIT_MS,
);

test(
  'programs that an earlier step put on PATH or before every program get none of them',
  async () => {
    await using scene = await bench.scene({ seed: SHOP });
    const { github, folders } = scene;
    const trap = folders.make('trap');
    await makeTraps(trap);
    const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
    const before = `- run: |
    echo ${trap}/bin >> "$GITHUB_PATH"
    echo LD_PRELOAD=${trap}/spy.so >> "$GITHUB_ENV"
    (for n in $(seq 300); do sleep 0.1; touch src/fee.js; done) > /dev/null 2>&1 &
`;
    const run = await scene.onPullRequest(pull, { before, secrets: CANARIES });
    expect(run.outputs['qtest']?.['verdict']).toBe('pass');
    const started = readFileSync(path.join(trap, 'seen'), 'latin1').split('\0\n');
    // The runner itself gives the token to the action's own process.
    const others = started.filter((text) => !/^[^\n]*dist.action\.js/.test(text));
    expect(others.filter((text) => text.startsWith(`${trap}/bin/git`))).toEqual([]);
    expect(started.length).toBeGreaterThan(others.length);
    const shapes = [...Object.values(CANARIES), run.token].flatMap(shapesOf);
    expect(others.filter((text) => shapes.some((shape) => text.includes(shape)))).toEqual([]);
  },
  LIMIT_MS,
);

/** A git that writes down what it was started with, and a library that does so in each program that takes it. */
async function makeTraps(folder: string): Promise<void> {
  mkdirSync(path.join(folder, 'bin'));
  const script = `#!/bin/sh\n{ echo "$0 $*"; env; printf '\\0\\n'; } >> ${folder}/seen\nexec /usr/bin/git "$@"\n`;
  writeFileSync(path.join(folder, 'bin/git'), script, { mode: 0o755 });
  const source = `#include <stdio.h>
extern char **environ;
__attribute__((constructor)) static void spy(void) {
  char text[4096];
  FILE *own = fopen("/proc/self/cmdline", "r"), *to = fopen("${folder}/seen", "a");
  if (!own || !to) return;
  size_t length = fread(text, 1, sizeof text, own);
  for (size_t at = 0; at < length; at++) fputc(text[at] ? text[at] : ' ', to);
  fputc('\\n', to);
  for (char **one = environ; *one; one++) fprintf(to, "%s\\n", *one);
  fputc(0, to);
  fputc('\\n', to);
  fclose(own);
  fclose(to);
}
`;
  writeFileSync(path.join(folder, 'spy.c'), source);
  await promisify(execFile)('gcc', ['-shared', '-fPIC', '-o', path.join(folder, 'spy.so'), path.join(folder, 'spy.c')]);
}
