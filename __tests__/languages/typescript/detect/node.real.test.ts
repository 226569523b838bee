/** A Node whose loader is not the system's, as those of Nix and Homebrew, in a sandbox. */
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeOf } from '../../../../src/languages/typescript/detect/node.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { newPart } from '../../../../src/sandbox/programs/run-folder.ts';

/** Short, so that the name of a file in it has room where the one of the system's loader stood. */
const folder = mkdtempSync('/tmp/q-');
const { PATH } = process.env;
afterAll(() => {
  process.env['PATH'] = PATH;
  rmSync(folder, { recursive: true });
});

/** This Node with a copy of its loader, in one folder; the loader's absolute path. */
function moveNode(): string {
  const loader = path.join(folder, 'ld.so');
  const program = readFileSync(process.execPath);
  const named = /\/lib\d*\/ld-linux[\w.-]+/.exec(program.toString('latin1', 0, 4096))?.[0] ?? '';
  copyFileSync(named, loader);
  program.write(loader.padEnd(named.length, '\0'), program.indexOf(named), 'latin1');
  writeFileSync(path.join(folder, 'node'), program);
  for (const file of ['node', 'ld.so']) chmodSync(path.join(folder, file), 0o755);
  return loader;
}

it('starts with what it is linked against outside the system', async () => {
  const loader = moveNode();
  process.env['PATH'] = `${folder}:${PATH}`;
  const node = await nodeOf(folder);
  const work = newPart('work');
  const answer = async (reads: readonly string[]) => {
    await using enclosure = await bubblewrap.enclose({ folder: work, reads });
    const { output } = await enclosure.run({ file: node.path, args: ['-p', '6 * 7'], cwd: work, timeoutMs: 10_000 });
    return output.trim();
  };

  expect(node.path).toBe(path.join(folder, 'node'));
  expect(node.libraries).toEqual([loader]);
  expect(await answer([node.path, ...(node.libraries ?? [])])).toBe('42');
  expect(await answer([node.path])).toContain('No such file or directory');
}, 30_000);
