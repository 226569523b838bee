/** What fails around QTest, or in it: a full disk, a damaged repository, a fault of its own. No result is lost, none is made up. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LIMIT_MS, makeProject, type Project, removeProjects, temporaryFolder } from './project.ts';
import { FEE } from './samples.ts';

afterAll(removeProjects);

const STACK = /^\s+at .+:\d+:\d+/m;
const SHORT = ['--iterations', '300'];

describe('a full disk', () => {
  it(
    'below the work tree costs no result: it is shown, told as not written, and saved where there is room',
    async () => {
      const project = makeProject(FEE);
      const env = preload(`const whole = promises.writeFile;
        promises.writeFile = async (file, ...rest) => {
          if (!String(file).startsWith(${JSON.stringify(`${project.root}/`)})) return await whole(file, ...rest);
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        };`);
      const ended = await project.qtest(['run', '--write', '--accept-changes', ...SHORT], { env });

      expect(ended.exitCode).toBe(4);
      expect(ended.stdout).toMatch(/fee\(50, false\) {3}10 -> 5/);
      expect(ended.stderr).toMatch(
        /Not all of this result could be saved, so the exit code is not the one above\.\nqtest: the disk is full at \.qtest\/certificates\/test\/fee\.qtest\.test\.js\.json\. Free some space/,
      );
      expect(ended.result).toMatchObject({ verdict: 'pass', tests: [{ state: 'to-confirm' }] });
      expect(ended.result?.certificates).toEqual([]);
      expect(project.status()).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'under the report leaves none of an earlier run',
    async () => {
      const project = makeProject(FEE);
      project.write({
        '.qtest/.gitignore': '*\n',
        '.qtest/report.html': 'of an earlier run',
        '.qtest/last.json': '{}',
      });
      const full = path.join(project.root, '.qtest/junit.xml');
      symlinkSync('/dev/full', full);
      const ended = await project.qtest(['run', ...SHORT]);

      expect([ended.exitCode, ended.result?.verdict]).toEqual([4, 'pass']);
      expect(ended.stderr).toMatch(/qtest: the disk is full at .*junit\.xml/);
      expect(ended.stdout).not.toMatch(/report\.html/);
      expect(() => project.read('.qtest/report.html')).toThrow(/ENOENT/);
      expect(JSON.parse(project.read('.qtest/last.json'))).toMatchObject({ verdict: 'pass' });
    },
    LIMIT_MS,
  );
});

it(
  'a report folder that is a file costs no result',
  async () => {
    const project = makeProject(FEE);
    const ended = await project.qtest(['run', '--report', 'package.json', ...SHORT]);

    expect([ended.exitCode, ended.result?.verdict]).toEqual([1, 'pass']);
    expect(ended.stdout).toMatch(/1 behaviour change to confirm/);
    expect(ended.stderr).toMatch(/package\.json cannot be written to \(EEXIST\)\. Name another place with --report/);
  },
  LIMIT_MS,
);

it(
  'a repository that lacks a file of base is no new file, and no lost policy',
  async () => {
    const project = makeProject({ ...FEE, base: { ...FEE.base, 'qtest.yml': 'enforce: now\n' } });
    const lose = (file: string) => {
      const object = project.git('rev-parse', `base:${file}`).trim();
      rmSync(path.join(project.root, '.git/objects', object.slice(0, 2), object.slice(2)));
    };
    lose('src/fee.js');
    const ended = await project.qtest(['run']);
    expect([ended.exitCode, ended.result?.verdict]).toEqual([1, 'configuration']);
    expect(ended.stderr).toMatch(/the clone is partial or damaged\. Clone it whole, or run: git fetch --refetch/);

    lose('qtest.yml');
    await expectFailure(project, {}, 'tool-failed', /^qtest: git .*cat-file.*failed|^qtest: .*cat-file/m);
  },
  LIMIT_MS,
);

it(
  'a fault of QTest itself is told as such, with what to do and without a stack',
  async () => {
    const project = makeProject(FEE);
    const env = preload(
      "promises.mkdtemp = () => { throw new TypeError('no such thing'); };\nfs.mkdtempSync = promises.mkdtemp;",
    );
    await expectFailure(project, env, 'internal', /^qtest: internal error: no such thing\nPlease report it at https:/m);
  },
  LIMIT_MS,
);

async function expectFailure(project: Project, env: Record<string, string>, code: string, says: RegExp): Promise<void> {
  const ended = await project.qtest(['run'], { env });
  expect([ended.exitCode, ended.result?.verdict, ended.result?.reasons[0]?.code]).toEqual([4, 'no-verdict', code]);
  expect(ended.stderr).toMatch(says);
  expect(ended.stdout + ended.stderr).not.toMatch(STACK);
  expect(project.status()).toEqual([]);
}

/** Environment in which QTest's process runs `program` first, with `fs` and its `promises` at hand to be altered. */
function preload(program: string): Record<string, string> {
  const folder = temporaryFolder();
  const file = path.join(folder, 'preload.mjs');
  writeFileSync(
    file,
    `import fs, { promises } from 'node:fs';\nimport { syncBuiltinESMExports } from 'node:module';\n${program}\nsyncBuiltinESMExports();\n`,
  );
  return { NODE_OPTIONS: `--import=${file}` };
}
