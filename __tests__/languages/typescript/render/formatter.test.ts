import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatterCommand } from '../../../../src/languages/typescript/render/formatter.ts';

describe('formatterCommand', () => {
  it('finds the formatter that is configured, not another that is merely installed', () => {
    const command = formatterCommand({ root: '' }, process.cwd());
    expect(command?.file.endsWith(path.join('@biomejs', 'biome', 'bin', 'biome'))).toBe(true);
    const folder = mkdtempSync(path.join(tmpdir(), 'qtest-formatter-'));
    try {
      writeFileSync(path.join(folder, 'biome.json'), '{ "javascript": { "formatter": { "quoteStyle": "single" } } }');
      writeFileSync(path.join(folder, 'a.ts'), 'const a = "x"\n');
      execFileSync(process.execPath, [command?.file ?? '', ...(command?.args ?? []), 'a.ts'], {
        cwd: folder,
        stdio: 'pipe',
      });
      expect(readFileSync(path.join(folder, 'a.ts'), 'utf8')).toBe("const a = 'x';\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
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
        args: ['--write', '--log-level=error'],
      });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
