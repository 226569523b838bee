import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Change, FolderEnd } from '../../../src/sandbox/docker/folder-end.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

afterAll(removeTrees);

/** Two folders, the second empty, with their ends. */
function twoEnds(files: Readonly<Record<string, string>>) {
  const [a, b] = [makeTree(files), makeTree({})];
  return { a, b, here: new FolderEnd(a), there: new FolderEnd(b) };
}

/** As it is told over the line: what changed here is made there. Paths of what was told. */
function tell(from: FolderEnd, to: FolderEnd, how?: Parameters<FolderEnd['changes']>[0]): readonly string[] {
  const told = JSON.parse(JSON.stringify([...from.changes(how)])) as Change[];
  for (const change of told) to.apply(change);
  return told.map(({ path: file }) => file);
}

/** Every entry with what it is. */
function look(root: string): Readonly<Record<string, string>> {
  const names = (readdirSync(root, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    names.map((name) => {
      const at = path.join(root, name);
      const stat = lstatSync(at);
      const mode = (stat.mode & 0o777).toString(8);
      if (stat.isSymbolicLink()) return [name, `-> ${readlinkSync(at)}`];
      return [name, stat.isDirectory() ? `folder ${mode}` : `${mode} ${readFileSync(at, 'utf8')}`];
    }),
  );
}

/** Longer than the clock stands by which changes are seen. */
const settle = () => delay(80);

describe('a folder in two places', () => {
  it('is made whole at the other end, and then told no more', async () => {
    const { a, b, here, there } = twoEnds({ 'src/a.ts': 'a', 'bin/run': '#!', link: '-> src/a.ts' });
    chmodSync(path.join(a, 'bin/run'), 0o755);
    await settle();

    tell(here, there);

    expect(look(b)).toEqual(look(a));
    expect([tell(here, there), tell(there, here)]).toEqual([[], []]);
  });

  it('tells what was changed, made, moved and removed, in both directions', async () => {
    const { a, b, here, there } = twoEnds({ 'src/a.ts': 'a', 'src/b.ts': 'b', 'old/deep/c.ts': 'c' });
    await settle();
    tell(here, there);
    writeFileSync(path.join(b, 'src/a.ts'), 'A');
    rmSync(path.join(b, 'src/b.ts'));
    renameSync(path.join(b, 'old'), path.join(b, 'new'));
    await settle();

    expect(tell(there, here).toSorted()).toEqual(
      ['new', 'new/deep', 'new/deep/c.ts', 'old', 'src/a.ts', 'src/b.ts'].toSorted(),
    );
    expect(look(a)).toEqual(look(b));
    writeFileSync(path.join(a, 'src/a.ts'), 'a');
    await settle();
    expect(tell(here, there)).toEqual(['src/a.ts']);
    expect(look(b)).toEqual(look(a));
  });

  it('tells a folder that became a link, and a link that became a folder', async () => {
    const { a, b, here, there } = twoEnds({ 'dir/a': 'a', 'other/b': 'b', link: '-> other' });
    await settle();
    tell(here, there);
    rmSync(path.join(a, 'dir'), { recursive: true });
    symlinkSync('other', path.join(a, 'dir'));
    rmSync(path.join(a, 'link'));
    mkdirSync(path.join(a, 'link'));
    writeFileSync(path.join(a, 'link/c'), 'c');

    tell(here, there);

    expect(look(b)).toEqual(look(a));
    expect(readFileSync(path.join(b, 'other/b'), 'utf8')).toBe('b');
  });

  it('tells a file again that was changed while it was told', async () => {
    const { a, b, here, there } = twoEnds({ journal: '1 run' });
    tell(here, there);
    writeFileSync(path.join(a, 'journal'), '2 run');

    expect(tell(here, there)).toEqual(['journal']);
    expect(readFileSync(path.join(b, 'journal'), 'utf8')).toBe('2 run');
    await settle();
    writeFileSync(path.join(a, 'journal'), '3 run');
    expect(tell(here, there)).toEqual(['journal']);
  });

  it('tells of one folder alone while programs run, and of the rest afterwards', async () => {
    const { here, there, a } = twoEnds({ 'scratch/s/a': 'a', 'repo/b': 'b' });
    await settle();
    tell(here, there);
    writeFileSync(path.join(a, 'scratch/s/new'), 'n');
    rmSync(path.join(a, 'repo/b'));

    expect(tell(here, there, { below: 'scratch', running: true })).toEqual(['scratch/s/new']);
    expect(tell(here, there)).toContain('repo/b');
  });

  it('tells nothing through a folder that cannot be read, a pipe or a socket', () => {
    const { a, b, here, there } = twoEnds({ 'closed/a': 'a' });
    execFileSync('mkfifo', [path.join(a, 'pipe')]);
    chmodSync(path.join(a, 'closed'), 0);

    expect(tell(here, there, { running: true })).not.toContain('pipe');
    expect(existsSync(path.join(a, 'pipe'))).toBe(true);
    tell(here, there);
    expect(existsSync(path.join(a, 'pipe'))).toBe(false);
    expect(readFileSync(path.join(b, 'closed/a'), 'utf8')).toBe('a');
    expect(here.isWhole).toBe(true);
  });

  it('knows that a name which is no text could not be told', () => {
    const { a, here, there } = twoEnds({});
    writeFileSync(Buffer.concat([Buffer.from(`${a}/`), Buffer.from([0xff, 0xfe])]), 'x');

    expect(tell(here, there)).toEqual([]);
    expect(here.isWhole).toBe(false);
  });

  it.each(['../out', 'a/../../out', '/etc/out', '', 'link/out', 'file/out'])('never writes at %j', (file) => {
    const outer = makeTree({ 'in/file': '', 'in/link': '-> ..' });
    const end = new FolderEnd(path.join(outer, 'in'));

    expect(() => end.apply({ path: file, mode: 0o644, size: 0, base64: '' })).toThrow('leaves its folder');
    expect(readdirSync(outer)).toEqual(['in']);
  });

  it('replaces a link and never writes to what it leads to', () => {
    const outer = makeTree({ 'in/link': '-> ../secret', secret: 'secret' });

    new FolderEnd(path.join(outer, 'in')).apply({ path: 'link', mode: 0o644, size: 1, base64: 'eA==' });

    expect([readFileSync(`${outer}/in/link`, 'utf8'), readFileSync(`${outer}/secret`, 'utf8')]).toEqual([
      'x',
      'secret',
    ]);
  });
});
