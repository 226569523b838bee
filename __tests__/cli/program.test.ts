import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { folder, qtest, repository } from './command-line.ts';

const empty = folder();
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describe('qtest', () => {
  it('shows examples and exit codes with --help, on stdout', () => {
    const { code, out, err } = qtest(empty, ['--help']);

    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('qtest run --base main --write');
    expect(out).toContain('Exit codes: 0 passed');
  });

  it('names the nearest command for one that does not exist, with exit code 1', () => {
    const { code, out, err } = qtest(empty, ['compar']);

    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Did you mean compare?');
  });

  it('tells a wrong option before it looks at anything else', () => {
    const { code, err } = qtest(empty, ['run', '--threshold', 'high', '--quiet']);

    expect([code, err]).toEqual([1, 'qtest: --threshold takes a number from 0 to 100, not `high`.\n']);
  });

  it('says what to do outside a repository, with exit code 1 and no stack', () => {
    const { code, err } = qtest(empty, ['run', '--quiet']);

    expect(code).toBe(1);
    expect(err).toMatch(/^qtest: .+ is not inside a git repository.+git init.+\n$/);
  });

  it('names branches that are near to an unknown base', () => {
    const root = repository({ 'a.ts': 'export const a = 1;\n' });

    const { code, err } = qtest(root, ['run', '--base', 'mian', '--quiet']);

    expect(code).toBe(1);
    expect(err).toContain('Did you mean main?');
    rmSync(root, { recursive: true });
  });

  it('refuses a qtest.yml with a mistake, also one that is not merged yet', () => {
    const root = repository({ 'a.ts': 'export const a = 1;\n', 'qtest.yml': 'treshold: 80\n' });

    const { code, err } = qtest(root, ['run', '--quiet']);

    expect([code, err]).toEqual([1, 'qtest: qtest.yml:1: unknown key `treshold`. Did you mean `threshold`?\n']);
    rmSync(root, { recursive: true });
  });

  it('ends quietly when the reader of its output leaves early', async () => {
    const main = path.resolve(import.meta.dirname, '../../src/main.ts');
    const script = `import(${JSON.stringify(main)}).then((main) => main.cli(['node', 'qtest', '--help']))`;
    const child = spawn(process.execPath, ['--eval', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });

    const code = await new Promise((resolve) => child.once('exit', resolve));

    expect([code, err]).toEqual([0, '']);
  });
});
