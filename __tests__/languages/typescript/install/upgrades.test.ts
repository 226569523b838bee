import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { upgradesSince } from '../../../../src/languages/typescript/install/upgrades.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'upgrades-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Of a repository whose lock file was `base` and is `head`. */
async function upgrades(file: string, base: string, head: string) {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, encoding: 'utf8' });
  git('init', '-q');
  await writeFile(path.join(root, file), base);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  await writeFile(path.join(root, file), head);
  return await upgradesSince(root, git('rev-parse', 'HEAD').trim());
}

const MS = [{ name: 'ms', old: '2.0.0', next: '2.1.3' }];

describe('upgradesSince', () => {
  it('reads what npm locked at the top of node_modules', async () => {
    const lock = (ms: string, nested: string) =>
      JSON.stringify({
        packages: {
          '': { version: '1.0.0' },
          'node_modules/ms': { version: ms },
          'node_modules/debug/node_modules/qs': { version: nested },
          'node_modules/@acme/core': { version: '1.0.0' },
          'node_modules/linked': { link: true },
        },
      });
    expect(await upgrades('package-lock.json', lock('2.0.0', '1.0.0'), lock('2.1.3', '2.0.0'))).toEqual(MS);
  });

  it('reads what pnpm locked for each importer', async () => {
    const lock = (ms: string) =>
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ms:\n        specifier: ^2.0.0\n        version: ${ms}(debug@1.0.0)\n`;
    expect(await upgrades('pnpm-lock.yaml', lock('2.0.0'), lock('2.1.3'))).toEqual(MS);
  });

  it.each([
    [
      'classic',
      (ms: string) =>
        `# yarn lockfile v1\n\n\n"@acme/core@^1.0.0":\n  version "1.0.0"\n\nms@^2.0.0, ms@~2.0.0:\n  version "${ms}"\n  resolved "x"\n`,
    ],
    [
      'berry',
      (ms: string) =>
        `__metadata:\n  version: 8\n\n"@acme/core@npm:^1.0.0":\n  version: 1.0.0\n\n"ms@npm:^2.0.0":\n  version: ${ms}\n  resolution: "ms@npm:${ms}"\n`,
    ],
  ])('reads what yarn locked: %s', async (_, lock) => {
    expect(await upgrades('yarn.lock', lock('2.0.0'), lock('2.1.3'))).toEqual(MS);
  });

  it('says nothing of a package in several versions, of an equal lock file, and of one that cannot be read', async () => {
    const two = (ms: string) => `ms@^1.0.0:\n  version "1.0.0"\n\nms@^2.0.0:\n  version "${ms}"\n`;
    expect(await upgrades('yarn.lock', two('2.0.0'), two('2.1.3'))).toEqual([]);
    expect(await upgrades('package-lock.json', '{', '{{')).toEqual([]);
  });
});
