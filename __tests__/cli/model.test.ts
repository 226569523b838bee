import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folder, qtest, repository } from './command-line.ts';

const home = folder();
const root = repository({
  'src/a.ts': "import { b } from './b.ts';\nexport function twice(n: number) {\n  return b(n) * 2;\n}\n",
});
const env = { QTEST_MODEL: path.join(home, 'model.sqlite') };
afterAll(() => {
  for (const one of [root, home]) rmSync(one, { recursive: true, force: true });
});

describe('qtest model', () => {
  it('counts what is remembered, and how much of the last run came from there', () => {
    const before = qtest(root, ['model', 'stats'], env);
    appendFileSync(path.join(root, 'src/a.ts'), '// one\n');
    qtest(root, ['run', '--base', 'HEAD', '--quiet'], env);
    const first = qtest(root, ['model', 'stats'], env);
    qtest(root, ['run', '--base', 'HEAD', '--quiet'], env);
    qtest(root, ['model', 'show', 'src/a.ts'], env);
    const second = qtest(root, ['model', 'stats'], env);

    expect(before).toEqual({ code: 0, out: expect.stringMatching(/^Nothing is remembered/), err: '' });
    expect(first.out).toMatch(/^store +\S+model\.sqlite\nfiles +2 in \d\d kB\nlast run +0 of 2 files .+\(0 %\)\n$/);
    expect(second.out).toContain('2 of 2 files from the store (100 %)');
  });

  it('shows the outline of a file, also from a folder below', () => {
    const { code, out, err } = qtest(path.join(root, 'src'), ['model', 'show', 'a.ts'], env);

    expect([code, err]).toEqual([0, '']);
    expect(out.replace(/[0-9a-f]{16,}/g, 'DIGEST')).toBe(
      [
        'Functions',
        '  2-4  twice  function  DIGEST',
        '',
        'Imports',
        '  ./b.ts  import  b',
        '',
        'Exports',
        '  twice  twice',
        '',
      ].join('\n'),
    );
  });

  it('says that a file does not exist', () => {
    const { code, err } = qtest(root, ['model', 'show', 'src/c.ts'], env);

    expect([code, err]).toEqual([1, `qtest: src/c.ts is not a file in ${root}.\n`]);
  });
});
