import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from '../src/git.ts';

describe('the git that is run', () => {
  const { PATH, GITHUB_ACTIONS } = process.env;
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'qt-git-')));
    execFileSync('git', ['init', '--quiet', path.join(folder, 'shop')]);
    writeFileSync(path.join(folder, 'git'), `#!/bin/sh\ntouch "${folder}/called"\nexec /usr/bin/git "$@"\n`, {
      mode: 0o755,
    });
    process.env['PATH'] = `${folder}${path.delimiter}${PATH}`;
  });
  afterEach(() => {
    process.env['PATH'] = PATH;
    if (GITHUB_ACTIONS === undefined) delete process.env['GITHUB_ACTIONS'];
    else process.env['GITHUB_ACTIONS'] = GITHUB_ACTIONS;
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['in a workflow is that of the system, whatever an earlier step put in front of PATH', 'true', false],
    ['elsewhere is the first on PATH', 'false', true],
  ])('%s', async (_, actions, isCalled) => {
    process.env['GITHUB_ACTIONS'] = actions;

    expect(await repositoryRoot(path.join(folder, 'shop'))).toBe(path.join(folder, 'shop'));
    expect(existsSync(path.join(folder, 'called'))).toBe(isCalled);
  });
});
