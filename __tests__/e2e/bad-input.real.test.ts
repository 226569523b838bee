/** Mistakes and hostile code: what is wrong, where, what to do, the right exit code, and the rest goes on. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseRunResult } from '../../src/verdict/run-result.ts';
import { type Change, type Ended, LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { FEE, NODE_PACKAGE } from './samples.ts';

afterAll(removeProjects);

const STACK = /^\s+at .+:\d+:\d+/m;

interface Mistake {
  readonly name: string;
  readonly change?: Change;
  readonly args?: readonly string[];
  readonly prepare?: (project: Project) => void;
  readonly exitCode: number;
  readonly says: readonly RegExp[];
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a folder that is no repository',
    prepare: ({ root }) => rmSync(path.join(root, '.git'), { recursive: true }),
    exitCode: 1,
    says: [/not (?:in|inside|part of)? ?a git (?:repository|work tree)/i],
  },
  {
    name: 'an unknown base, with the nearest name',
    args: ['run', '--base', 'bose'],
    exitCode: 1,
    says: [/"bose" is not a commit, branch or tag/, /Did you mean base\?/],
  },
  {
    name: 'a base that looks like a flag',
    args: ['run', '--base=--upload-pack=x'],
    exitCode: 1,
    says: [/does not begin with a dash/],
  },
  {
    name: 'a wrong type in qtest.yml',
    change: { base: { ...FEE.base, 'qtest.yml': 'mode: report\nseed: many\n' }, head: FEE.head },
    exitCode: 1,
    says: [/qtest\.yml:2: `seed` is `many`/],
  },
  {
    name: 'an unknown key in qtest.yml, with the nearest one',
    change: { base: { ...FEE.base, 'qtest.yml': 'threshhold: 80\n' }, head: FEE.head },
    exitCode: 1,
    says: [/qtest\.yml/, /threshhold/, /threshold/],
  },
  {
    name: 'qtest.yml that is no YAML',
    change: { base: { ...FEE.base, 'qtest.yml': 'mode: [report\n' }, head: FEE.head },
    exitCode: 1,
    says: [/qtest\.yml:2: not valid YAML/],
  },
  {
    name: 'a number that is none',
    args: ['run', '--iterations', 'few'],
    exitCode: 1,
    says: [/--iterations takes a whole number 1 or more, not `few`/],
  },
  {
    name: 'a glob that names no file',
    args: ['run', '--files', 'src/fees.js'],
    exitCode: 1,
    says: [/names no file/, /Did you mean src\/fee\.js/],
  },
  {
    name: 'dependencies that are not installed, with the command',
    change: {
      base: {
        ...FEE.base,
        'package.json':
          '{ "name": "shop", "scripts": { "test": "vitest run" }, "devDependencies": { "vitest": "*" } }\n',
        'package-lock.json': '{ "lockfileVersion": 3 }\n',
      },
      head: FEE.head,
    },
    exitCode: 4,
    says: [/vitest is not installed/, /npm ci|npm install/],
  },
];

it.each(MISTAKES)(
  'names $name',
  async ({ change = FEE, args = ['run'], prepare, exitCode, says }) => {
    const project = makeProject(change);
    prepare?.(project);
    const ended = await project.qtest(args);
    expect(ended.exitCode).toBe(exitCode);
    for (const pattern of says) expect(ended.stdout + ended.stderr).toMatch(pattern);
    expect(ended.stdout + ended.stderr).not.toMatch(STACK);
    const result = parseRunResult(JSON.stringify(ended.result));
    expect(result).toMatchObject({ exitCode, verdict: exitCode === 1 ? 'configuration' : 'no-verdict' });
    expect(result.reasons[0]?.message).toMatch(says[0] ?? '');
  },
  LIMIT_MS,
);

it(
  'names a shallow clone that cannot be deepened, and leaves the repository as it was',
  async () => {
    const project = makeProject(FEE);
    const origin = path.join(project.root, '../origin');
    project.git('clone', '-q', '--bare', project.root, origin);
    rmSync(path.join(project.root, '.git'), { recursive: true });
    project.git('clone', '-q', '--bare', '--depth=1', `file://${origin}`, '.git');
    project.git('config', 'core.bare', 'false');
    project.git('reset', '-q');
    rmSync(origin, { recursive: true });
    const ended = await project.qtest(['run', '--base', 'HEAD~1']);

    expect([ended.exitCode, ended.result?.verdict]).toEqual([1, 'configuration']);
    expect(ended.stderr).toMatch(/shallow/);
    expect(ended.stderr).toMatch(/fetch-depth|git fetch/);
    expect(project.status()).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'works without a package.json',
  async () => {
    const project = makeProject({
      base: { 'lib.mjs': 'export const most = (a, b) => (a > b ? a : a);\n' },
      head: { 'lib.mjs': 'export const most = (a, b) => (a > b ? a : b);\n' },
    });
    const ended = await project.qtest(['run', '--write', '--accept-changes', '--iterations', '500']);
    expect(ended.exitCode).toBe(0);
    expect(ended.result?.tests.length).toBeGreaterThan(0);
    expect(project.node(['--test'])).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);

/** Each changed file fails in its own way; `good.js` does not. */
const HOSTILE: Change = {
  base: NODE_PACKAGE,
  head: {
    'src/good.js': 'export const half = (n) => n / 2;\n',
    'src/broken.js': 'export const broken = (n => n;\n',
    'src/throws.js': "throw new Error('not today');\nexport const thrown = (n) => n + 1;\n",
    'src/leaves.js': 'process.exit(7);\nexport const left = (n) => n + 1;\n',
    'src/waits.js': 'for (;;);\nexport const waited = (n) => n + 1;\n',
    'src/loop.js': 'export function loop(n) {\n  while (n !== 0.5) n = n + 0;\n  return n;\n}\n',
    'src/pattern.js': "export function pattern(text) {\n  return /^(a+)+$/.test('a'.repeat(40) + text) ? 1 : 2;\n}\n",
    'src/grow.js': 'export function grow(n) {\n  const all = [];\n  for (;;) all.push(new Array(1e6).fill(n));\n}\n',
    'src/deep.js': 'export function deep(n) {\n  return deep(n + 1) + 1;\n}\n',
  },
};

it(
  'hostile code is named file by file, and what is sound gets its tests',
  async () => {
    const project = makeProject(HOSTILE);
    const ended = await project.qtest(['run', '--write', '--iterations', '300']);

    const { result } = ended;
    expect(result?.reasons.map((r) => r.code) ?? ended.stderr).toContain('syntax-error');
    expect(ended.stdout).toMatch(/src\/broken\.js/);
    const reasons = Object.fromEntries((result?.functions ?? []).map((f) => [f.name, f.reason ?? f.status]));
    expect(reasons).toMatchObject({
      half: 'tested',
      thrown: expect.stringMatching(/not today/),
      left: expect.stringMatching(/ends the process/),
      waited: expect.stringMatching(/does not load: it does not end/),
      pattern: expect.stringMatching(/does not return/),
      grow: expect.stringMatching(/ends the process|does not return/),
    });
    expect(result?.tests.filter((test) => test.state === 'written').map((test) => test.call)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^half\(/)]),
    );
    expect(ended.stdout + ended.stderr).not.toMatch(STACK);
    expectCleanOf(project, ended);
  },
  LIMIT_MS,
);

function expectCleanOf(project: Project, ended: Ended): void {
  const own = (ended.result?.files ?? []).map((file) => file.path);
  const tests = own.filter((file) => !file.startsWith('.qtest/'));
  const expected = [...tests, ...tests.map((file) => `.qtest/certificates/${file}.json`)].toSorted();
  expect(own.toSorted()).toEqual(expected);
  expect(project.status().toSorted()).toEqual(expected.map((file) => `?? ${file}`));
}

const NAMES = ['with space', 'it\'s "so"', '-dash', 'größe', 'a&b;c$(d)`e`', '[id]', 'line\nbreak'];

it(
  'file names may hold anything',
  async () => {
    const text = (sign: string) => `export const pick = (n) => (n ${sign} 3 ? 1 : 2);\n`;
    const files = (sign: string) => Object.fromEntries(NAMES.map((name) => [`src/${name}.js`, text(sign)]));
    const project = makeProject({ base: { ...NODE_PACKAGE, ...files('>') }, head: files('>=') });
    const ended = await project.qtest(['run', '--write', '--accept-changes', '--iterations', '300']);

    expect([ended.exitCode, ended.result?.verdict ?? ended.stderr]).toEqual([0, 'pass']);
    expect(ended.result?.functions.map((f) => f.file).toSorted()).toEqual(NAMES.map((n) => `src/${n}.js`).toSorted());
    expect(
      ended.result?.functions.map((f) => [f.file, f.testsReady + f.changes > 0 || f.reason !== undefined]),
    ).toEqual(ended.result?.functions.map((f) => [f.file, true]));
    expect(project.node(['--test'])).toMatchObject({ exitCode: 0 });
  },
  LIMIT_MS,
);
