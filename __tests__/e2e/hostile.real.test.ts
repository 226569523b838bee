/** Changes that answer for the test runner or speak to the workflow's: none of them comes out as a pass, nor as a command. */
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './project.ts';
import { LIMIT_MS, makeProject, removeProjects } from './project.ts';
import { FEE, NODE_PACKAGE } from './samples.ts';
import { FAULTS, type Story, shown, tell } from './story.ts';

afterAll(removeProjects);

const ENFORCED = [...FAULTS, '--mode', 'enforce', '--sandbox', 'bubblewrap'];
const withTest = (body: string, more: Files = {}) => ({
  base: FEE.base,
  head: {
    ...FEE.head,
    'test/evil.test.js': `import test from 'node:test';\nimport fs from 'node:fs';\nimport { fee } from '../src/fee.js';\n${body}`,
    ...more,
  },
});

/** Finds the runner above the test's own process, and where it is to report. */
const RUNNER = `const commandOf = (id) => fs.readFileSync('/proc/' + id + '/cmdline', 'utf8').split('\\0');
const report = commandOf(process.ppid).find((arg) => arg.startsWith('--test-reporter-destination='))?.split('=')[1];
const line = JSON.stringify({ file: process.argv[1], titlePath: ['all is well'], status: 'passed', durationMs: 1 });
`;

const STORIES: readonly Story[] = [
  {
    name: 'a report of its own, and the runner killed before it writes one',
    change: withTest(`${RUNNER}void fee(1, true);
if (report) fs.writeFileSync(report, line + '\\n"end"\\n');
process.kill(process.ppid, 'SIGKILL');\n`),
    args: ENFORCED,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'runner-failed',
    says: /test runner/i,
  },
  {
    name: 'a set-up that lets every test pass, whatever it finds',
    change: {
      base: {
        ...FEE.base,
        'package.json':
          '{ "name": "shop", "type": "module", "scripts": { "test": "node --import ./setup.js --test" } }\n',
      },
      head: {
        ...FEE.head,
        'setup.js': `import assert from 'node:assert';
for (const name of ['equal', 'deepEqual', 'strictEqual', 'throws']) { assert[name] = () => {}; assert.strict[name] = () => {}; }
process.on('uncaughtException', () => {});
process.exitCode = 0;
process.on('exit', () => process.reallyExit(0));
`,
        'test/fee.test.js': `import test from 'node:test';
import { fee } from '../src/fee.js';
test('fee', () => { try { fee(10, false); fee(10, true); fee(60, false); } catch {} });
`,
      },
    },
    args: ENFORCED,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'control-failed',
    says: /all pass when it throws at once/,
  },
  {
    name: 'everything killed that can be seen',
    change: withTest(`void fee(1, true);
for (const id of fs.readdirSync('/proc').map(Number)) if (id > 1 && id !== process.pid) try { process.kill(id, 'SIGKILL'); } catch {}
process.kill(process.pid, 'SIGKILL');\n`),
    args: ENFORCED,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'runner-failed',
    says: /test runner/i,
  },
];

describe('a change that answers for the runner: ', () => tell(STORIES));

it(
  'a report that is written over the runner’s again and again, by a process that outlives it, is no pass',
  async () => {
    const forger = `setInterval(() => { try { require('fs').writeFileSync(\${JSON.stringify(report)}, \${JSON.stringify(line + '\\n"end"\\n')}) } catch {} }, 1)`;
    const body = `import { spawn } from 'node:child_process';
${RUNNER}const forger = \`${forger}\`;
if (report) spawn(process.execPath, ['-e', forger], { detached: true, stdio: 'ignore' }).unref();
test('fails', () => { throw new Error(String(fee(1, true))); });
`;
    const { exitCode, result } = await makeProject(withTest(body)).qtest(ENFORCED);

    expect(['no-verdict', 'baseline-red']).toContain(result?.verdict);
    expect(exitCode).toBeGreaterThanOrEqual(3);
  },
  LIMIT_MS,
);

it(
  'what a change prints, throws and is called starts no line of ours as a command of the workflow',
  async () => {
    const command = '\\n::set-output name=a::b\\n  ::add-mask::x\\r::stop-commands::y\\n##[error]z\\n##vso[task.x]w\\n';
    const noise = `const noise = '${command}';\nprocess.stdout.write(noise);\nprocess.stderr.write(noise);\n`;
    const project = makeProject({
      base: { ...NODE_PACKAGE, 'src/fee.js': 'export const fee = (n) => (n > 1 ? 1 : 2);\n' },
      head: {
        'src/fee.js': `${noise}export const fee = (n) => {\n  if (n === 7) throw new RangeError(noise);\n  return n >= 1 ? noise : '::error::' + noise;\n};\n`,
        'test/fee.test.js': `import test from 'node:test';\nimport { fee } from '../src/fee.js';\n${noise}test(noise, () => { throw new Error(noise + fee(1)); });\n`,
      },
    });
    const ended = await project.qtest(['run', '--sandbox', 'bubblewrap', '--iterations', '300'], {
      env: { CI: 'true' },
    });

    expect(shown(ended)).toMatchObject({ verdict: 'baseline-red' });
    for (const line of `${ended.stdout}\n${ended.stderr}`.split(/[\r\n]/)) expect(line).not.toMatch(/^\s*::|##\w*\[/);
  },
  LIMIT_MS,
);

it(
  'code of a change does not run on the bare host of a job that holds a secret: no verdict, and why',
  async () => {
    const project = makeProject(FEE);
    const ended = await project.qtest(['run', '--mode', 'enforce', '--sandbox', 'host'], {
      env: { CI: 'true', NPM_TOKEN: 'x' },
    });

    expect(shown(ended)).toEqual({ exitCode: 4, verdict: 'no-verdict', code: 'no-sandbox' });
    expect(ended.result?.reasons[0]?.message).toMatch(/This job holds (?:\S+, )*NPM_TOKEN\b.*bare host/);
    expect(ended.result?.tool.sandbox).toBe('none');
    expect(ended.stderr).toContain('NPM_TOKEN');
  },
  LIMIT_MS,
);

it(
  'links of a change to devices and files of the machine are followed by nobody',
  async () => {
    const project = makeProject(FEE);
    mkdirSync(path.join(project.root, '.qtest/certificates/test'), { recursive: true });
    const links = {
      'data.bin': '/dev/zero',
      'qtest.yml': '/dev/zero',
      'tsconfig.json': '/dev/zero',
      'README.md': '/etc/passwd',
      'src/other.js': '/dev/zero',
      'test/zero.test.js': '/dev/zero',
      '.qtest/ledger.json': '/dev/zero',
      '.qtest/certificates/test/fee.qtest.test.js.json': '/dev/zero',
    };
    for (const [file, target] of Object.entries(links)) symlinkSync(target, path.join(project.root, file));
    project.git('add', '-A', '-f');
    project.git('commit', '-q', '-m', 'links');
    const ended = await project.qtest(['run', '--sandbox', 'bubblewrap', '--iterations', '300'], {
      env: { CI: 'true' },
    });

    expect(ended.result?.score.before).toMatchObject({ judged: 4 });
    expect(JSON.stringify(ended.result)).not.toContain('root:x:0');
  },
  LIMIT_MS,
);
