import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatterCommand } from '../../../../src/languages/typescript/render/formatter.ts';

describe('formatterCommand', () => {
  it('finds the formatter that is configured, not another that is merely installed', () => {
    const command = formatterCommand({ root: '' }, process.cwd());
    expect(command?.file.endsWith(path.join('@biomejs', 'biome', 'bin', 'biome'))).toBe(true);
    const text = execFileSync(process.execPath, [command?.file ?? '', ...(command?.args ?? []), 'src/a.ts'], {
      input: 'const a = "x"\n',
      encoding: 'utf8',
    });
    expect(text).toBe("const a = 'x';\n");
  });

  it('finds Prettier above the project, by its configuration', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'qtest-formatter-'));
    try {
      mkdirSync(path.join(root, 'packages/a'), { recursive: true });
      mkdirSync(path.join(root, 'node_modules/prettier/bin'), { recursive: true });
      writeFileSync(path.join(root, 'node_modules/prettier/bin/prettier.cjs'), '');
      expect(formatterCommand({ root: 'packages/a' }, root)).toBeUndefined();
      writeFileSync(path.join(root, '.prettierrc'), '{}');
      expect(formatterCommand({ root: 'packages/a' }, root)).toEqual({
        file: path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
        args: ['--stdin-filepath'],
      });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
