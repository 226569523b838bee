import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CertificateFile } from '../../src/verify/certificate.ts';
import { certificatePath } from '../../src/verify/certificate.ts';
import { writeTests } from '../../src/verify/write.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'qtest-write-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const FILE = { path: 'src/f.test.ts', text: 'new', previous: 'old', cases: [], rejected: [] };
const CERTIFICATE: CertificateFile = {
  schemaVersion: 1,
  testFile: FILE.path,
  tool: { version: '1', engine: 'source-edit' },
  cases: [],
  deleted: [],
};

describe('writing tests', () => {
  it('writes a test file and its certificate, and leaves nothing else', async () => {
    await writeTests(root, [FILE], [CERTIFICATE]);

    expect(readFileSync(path.join(root, FILE.path), 'utf8')).toBe('new');
    expect(JSON.parse(readFileSync(path.join(root, certificatePath(FILE.path)), 'utf8'))).toMatchObject({ cases: [] });
    expect(readdirSync(path.join(root, 'src'))).toEqual(['f.test.ts']);
  });

  it('leaves the test file as it was where the certificate cannot be written', async () => {
    mkdirSync(path.join(root, 'src'));
    writeFileSync(path.join(root, FILE.path), 'old');
    writeFileSync(path.join(root, '.qtest'), 'a file where the folder should be');

    await expect(writeTests(root, [FILE], [CERTIFICATE])).rejects.toThrow();

    expect(readFileSync(path.join(root, FILE.path), 'utf8')).toBe('old');
    expect(readdirSync(path.join(root, 'src'))).toEqual(['f.test.ts']);
  });

  it.each([undefined, 'old'])(
    'puts the certificate (%j) back where the test file cannot be put in place',
    async (before) => {
      const certificate = path.join(root, certificatePath(FILE.path));
      mkdirSync(path.join(root, FILE.path), { recursive: true });
      mkdirSync(path.dirname(certificate), { recursive: true });
      if (before !== undefined) writeFileSync(certificate, before);

      await expect(writeTests(root, [FILE], [CERTIFICATE])).rejects.toThrow();

      expect(existsSync(certificate) ? readFileSync(certificate, 'utf8') : undefined).toBe(before);
      expect(readdirSync(path.dirname(certificate))).toHaveLength(before === undefined ? 0 : 1);
    },
  );

  it('writes no certificate where the test file cannot be written', async () => {
    writeFileSync(path.join(root, 'src'), 'a file where the folder should be');

    await expect(writeTests(root, [FILE], [CERTIFICATE])).rejects.toThrow();

    expect(existsSync(path.join(root, certificatePath(FILE.path)))).toBe(false);
  });
});
