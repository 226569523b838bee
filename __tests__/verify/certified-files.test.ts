import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certifiedFiles } from '../../src/verify/certified-files.ts';

describe('a path given to qtest verify', () => {
  let root = '';
  const put = (file: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), '');
  };
  const named = (name: string) => certifiedFiles(root, path.resolve(root, name));

  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-verify-')));
    for (const file of ['src/a.test.ts', 'src/deep/b.test.ts', 'lib/c.test.ts', 'src/gone.test.ts', 'srcs/d.test.ts']) {
      put(`.qtest/certificates/${file}.json`);
      if (!file.includes('gone')) put(file);
    }
    put('src/own.test.ts');
    put('package.json');
    mkdirSync(path.join(root, 'empty'));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    ['a test file', 'src/a.test.ts', ['src/a.test.ts']],
    ['a certificate', '.qtest/certificates/src/deep/b.test.ts.json', ['src/deep/b.test.ts']],
    ['a file without a certificate, which is told later', 'src/own.test.ts', ['src/own.test.ts']],
    ['a folder', 'src', ['src/a.test.ts', 'src/deep/b.test.ts']],
    ['a folder with a slash', 'lib/', ['lib/c.test.ts']],
    ['the repository', '.', ['lib/c.test.ts', 'src/a.test.ts', 'src/deep/b.test.ts', 'srcs/d.test.ts']],
    ['a folder of certificates', '.qtest/certificates/src', ['src/a.test.ts', 'src/deep/b.test.ts']],
    [
      'all certificates',
      '.qtest/certificates',
      ['lib/c.test.ts', 'src/a.test.ts', 'src/deep/b.test.ts', 'srcs/d.test.ts'],
    ],
  ])('stands for its tests where it is %s', async (_, name, files) => {
    expect(await named(name)).toEqual(files);
  });

  it.each([
    ['a folder without certified tests', 'empty', /No test file below empty has a certificate\./],
    ['JSON that is no certificate', 'package.json', /package\.json is no certificate: those stand below/],
    ['a place outside', '..', /is outside the repository/],
  ])('is refused where it is %s', async (_, name, message) => {
    await expect(named(name)).rejects.toThrow(message);
  });
});
