import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sandboxFinding } from '../../src/cli/doctor.ts';
import { SUPPORT } from '../../src/cli/support.ts';
import { qtest, repository } from './command-line.ts';

describe('qtest doctor', () => {
  it('names what is missing with the command that mends it, and fails only with --ci', () => {
    const root = repository({
      'package.json': JSON.stringify({ name: 'shop', scripts: { test: 'jest' }, devDependencies: { jest: '^30.0.0' } }),
      'package-lock.json': '{}',
      'src/a.js': 'exports.a = () => 1;\n',
      'src/a.test.js': "const { a } = require('./a');\ntest('a', () => expect(a()).toBe(1));\n",
      'tool.py': 'print(1)\n',
    });

    const { code, out } = qtest(root, ['doctor']);

    expect(code).toBe(0);
    expect(out).toMatch(/NO {4}.*jest is not installed\. Run `npm ci`/);
    expect(out).toContain('Python: 1 file');
    expect(out).toMatch(/1 problem\.\n$/);
    expect(qtest(root, ['doctor', '--ci']).code).toBe(4);
    rmSync(root, { recursive: true });
  });

  it('asks for no packages where a run installs them', () => {
    const root = repository({
      'package.json': JSON.stringify({ name: 'shop', scripts: { test: 'jest' }, devDependencies: { jest: '^30.0.0' } }),
      'package-lock.json': '{}',
      'qtest.yml': 'install: true\n',
      'src/a.js': 'exports.a = () => 1;\n',
      'src/a.test.js': "const { a } = require('./a');\ntest('a', () => expect(a()).toBe(1));\n",
    });

    const { out } = qtest(root, ['doctor']);

    expect(out).toContain('ok    packages: a run installs them');
    expect(out).toMatch(/No problems\.\n$/);
    rmSync(root, { recursive: true });
  });

  it('says what works for a project that can run', () => {
    const root = repository({
      'package.json': JSON.stringify({ name: 'shop', scripts: { test: 'node --test' } }),
      'src/a.js': 'exports.a = () => 1;\n',
    });

    const { out } = qtest(root, ['doctor']);

    expect(out).toContain('Project . (shop): node:test');
    expect(out).toContain('ok    search for inputs, tests are written');
    expect(out).toContain(
      `per-test coverage: ${SUPPORT.find((row) => row.framework === 'node:test')?.perTestCoverage}`,
    );
    rmSync(root, { recursive: true });
  });

  it('shows a mistake in qtest.yml as a problem', () => {
    const root = repository({ 'a.js': 'exports.a = 1;\n', 'qtest.yml': 'gat: gaps\n' });

    expect(qtest(root, ['doctor']).out).toContain('qtest.yml:1: unknown key `gat`. Did you mean `gate`?');
    rmSync(root, { recursive: true });
  });

  it('says where the settings come from that count, and takes those of a run', () => {
    const root = repository({ 'a.js': 'exports.a = 1;\n', 'qtest.yml': 'gate: gaps\n' });
    expect(qtest(root, ['doctor']).out).toContain('ok    qtest.yml is valid\n');
    writeFileSync(path.join(root, 'qtest.yml'), 'gate: gaps\nprovider: openai\n');

    const { out } = qtest(root, ['doctor']);
    expect(out).toContain('note  qtest.yml is valid and not on base\n        The settings of base (');
    expect(out).toContain('no model is asked');
    expect(qtest(root, ['doctor', '--provider', 'openai']).out).toContain('openai: code leaves the network only with');
    const { code, err } = qtest(root, ['doctor', '--provider', 'opanai']);
    expect([code, err]).toEqual([1, expect.stringContaining('opanai')]);
    rmSync(root, { recursive: true });
  });

  it('names the first sandbox that works, and asks no further', async () => {
    const asked: string[] = [];
    const whyNot = async (kind: string) => {
      asked.push(kind);
      return kind === 'bubblewrap' ? 'it is not installed.' : undefined;
    };

    expect(await sandboxFinding(whyNot, () => ({}))).toEqual({ state: 'ok', text: 'sandbox docker' });
    expect(asked).toEqual(['bubblewrap', 'docker']);
    expect(await sandboxFinding(whyNot, (kind) => ({ notes: [`files are sent to ${kind}`] }))).toEqual({
      state: 'note',
      text: 'files are sent to docker',
    });
  });

  it('counts it as a problem that there is none where the job holds a secret, and notes it elsewhere', async () => {
    const nothing = async (kind: string) => (kind === 'host' ? undefined : `no ${kind}.`);
    const secret = async (kind: string) => (kind === 'host' ? 'This job holds NPM_TOKEN.' : `no ${kind}.`);
    const whatToDo = 'bubblewrap: no bubblewrap.\n        docker: no docker.';

    const text = 'no sandbox: code of the change runs as you do';
    expect(await sandboxFinding(nothing, () => ({}))).toEqual({ state: 'note', text, whatToDo });
    expect(await sandboxFinding(secret, () => ({}))).toEqual({
      state: 'problem',
      text: 'no sandbox. This job holds NPM_TOKEN.',
      whatToDo,
    });
  });
});
