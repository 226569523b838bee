import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  parseClaim,
  readClaim,
  readClaimedJson,
  readClaimedText,
  readRegular,
} from '../../../src/sandbox/copy/read-claim.ts';
import { removeTree } from '../../../src/sandbox/copy/remove-tree.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

afterAll(removeTrees);

describe('what a program left', () => {
  it('is read from a regular file of the folder, also by a link that stays there', () => {
    const folder = makeTree({ 'a/report.json': '{"a":[1]}', link: '-> a/report.json' });

    expect(readClaimedText(path.join(folder, 'link'), folder)).toBe('{"a":[1]}');
    expect(readClaimedJson(path.join(folder, 'a/report.json'), folder)).toEqual({ a: [1] });
  });

  it('counts as nothing where a link leads out of the folder, by itself or on the way', () => {
    const outside = makeTree({ secret: 'secret' });
    const folder = makeTree({ file: `-> ${outside}/secret`, way: `-> ${outside}`, round: '-> round', 'in/x': 'x' });

    for (const file of ['file', 'way/secret', '../x', 'round', 'none', 'in']) {
      expect(readClaim(path.join(folder, file), folder)).toBeUndefined();
    }
    expect(readClaim(path.join(folder, 'in/x'), path.join(folder, 'way'))).toBeUndefined();
  });

  it('is no pipe, no device, no socket and nothing huge: none of them is waited for', () => {
    const folder = makeTree({ zero: '-> /dev/zero', huge: '', small: 'abc' });
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    truncateSync(path.join(folder, 'huge'), 10 * 1024 ** 3);

    for (const name of ['pipe', 'zero', 'huge']) {
      expect(readClaim(path.join(folder, name), folder)).toBeUndefined();
      expect(readRegular(path.join(folder, name))).toBeUndefined();
    }
    expect(readClaim(path.join(folder, 'small'), folder, 2)).toBeUndefined();
    expect(readClaim(path.join(folder, 'small'), folder, 3)?.toString()).toBe('abc');
  });

  it('is no JSON that is cut off or nested without end', () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

    expect(parseClaim('{"a":')).toBeUndefined();
    expect(parseClaim(deep(100_000))).toBeUndefined();
    expect(parseClaim(deep(500))).toBeDefined();
    expect(parseClaim(JSON.stringify(['['.repeat(5_000), '"\\'.repeat(5_000)]))).toHaveLength(2);
  });
});

describe('removeTree', () => {
  it('removes folders without permission and paths that are too long, and follows no link', () => {
    const outside = makeTree({ kept: 'kept' });
    const folder = makeTree({ 'shut/x': 'x', file: 'x' });
    symlinkSync(outside, path.join(folder, 'shut/out'));
    execFileSync(
      'sh',
      [
        '-c',
        'n=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; for i in $(seq 100); do mkdir $n; cd -P $n; done',
      ],
      { cwd: folder },
    );
    chmodSync(path.join(folder, 'shut'), 0);
    removeTree(folder);

    expect(readRegular(path.join(folder, 'file'))).toBeUndefined();
    expect(() => mkdirSync(folder)).not.toThrow();
    expect(readRegular(path.join(outside, 'kept'))?.toString()).toBe('kept');
    writeFileSync(path.join(folder, 'a'), 'a');
    symlinkSync(outside, path.join(folder, 'b'));
    removeTree(path.join(folder, 'b'));
    removeTree(path.join(folder, 'not-there'));
    expect(readRegular(path.join(outside, 'kept'))?.toString()).toBe('kept');
  });
});
