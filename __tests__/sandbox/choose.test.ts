import { execFileSync } from 'node:child_process';
import { NoSandboxError } from '../../src/errors.ts';
import { chooseSandbox, ENCLOSING, whyNot } from '../../src/sandbox/choose.ts';
import { credentialsIn, secretsIn } from '../../src/sandbox/secrets.ts';
import { makeTree, removeTrees } from './make-tree.ts';

afterAll(removeTrees);

function repository(...settings: readonly (readonly [string, string])[]): string {
  const root = makeTree({});
  execFileSync('git', ['init', '-q'], { cwd: root });
  for (const setting of settings) execFileSync('git', ['config', '--add', ...setting], { cwd: root });
  return root;
}

describe('the bare host', () => {
  it('is no choice where a job of CI holds a secret, by a variable or in the checkout', async () => {
    const plain = repository();
    const checkout = repository(['http.https://github.com/.extraheader', 'AUTHORIZATION: basic abc']);

    await expect(chooseSandbox('host', { env: { CI: 'true', NPM_TOKEN: 'x' }, root: plain })).rejects.toThrow(
      'This job holds NPM_TOKEN, which code of the change could read on the bare host.',
    );
    await expect(chooseSandbox('host', { env: { CI: '1' }, root: checkout })).rejects.toThrow(
      'http.https://github.com/.extraheader (git config)',
    );
    await expect(chooseSandbox('host', { env: { CI: '1' }, root: checkout })).rejects.toThrow(NoSandboxError);
  });

  it('is to be left out where another sandbox works', async () => {
    const here = { env: { CI: '1', NPM_TOKEN: 'x' }, root: repository() };
    const works = (await Promise.all(ENCLOSING.map(async (kind) => [kind, await whyNot(kind, here)] as const))).find(
      ([, why]) => why === undefined,
    )?.[0];

    await expect(chooseSandbox('host', here)).rejects.toThrow(
      works ? `Leave out \`--sandbox host\`: ${works} works here.` : 'Install bubblewrap',
    );
  });

  it('is one on a laptop, and in a job without secrets', async () => {
    const root = repository(['remote.origin.url', 'https://github.com/a/b']);

    expect((await chooseSandbox('host', { env: { NPM_TOKEN: 'x' }, root })).kind).toBe('host');
    expect((await chooseSandbox('host', { env: { CI: 'true', NPM_TOKEN: '' }, root })).kind).toBe('host');
    expect(await whyNot('host', { env: { CI: 'false', NPM_TOKEN: 'x' }, root })).toBeUndefined();
  });
});

describe('a secret', () => {
  it.each([
    'GITHUB_TOKEN',
    'INPUT_COMMIT-TOKEN',
    'INPUT_ANTHROPIC-API-KEY',
    'OPENAI_API_KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'PGPASSWORD',
    'DB_PASSWD',
    'SIGNING_PASSPHRASE',
    'GH_PAT',
    'SSH_PRIVATE_KEY',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  ])('is known by the name %s', (name) => {
    expect(secretsIn({ [name]: 'x', PATH: '/bin' })).toEqual([name]);
  });

  it.each([
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['github_pat_11AAA'],
    ['sk-ant-x'],
    ['postgres://app:hunter2@db.example:5432/app'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nx'],
  ])('is known by the value %j', (value) => {
    expect(secretsIn({ PLAIN: value })).toEqual(['PLAIN']);
  });

  it('is none of what every job holds', () => {
    const usual = {
      CI: 'true',
      PATH: '/usr/bin',
      KEYBOARD: 'us',
      MONKEY: 'x',
      GITHUB_SHA: 'abc',
      GITHUB_SERVER_URL: 'https://github.com',
      DATABASE_URL: 'postgres://localhost:5432/app',
      COMPAT: 'x',
    };

    expect(secretsIn(usual)).toEqual([]);
  });

  it('is found in git’s settings of the repository, not in the address of a remote without one', async () => {
    const url = 'https://x:abc@github.com/a/b';

    expect(await credentialsIn(repository(['remote.origin.url', url]))).toEqual(['remote.origin.url (git config)']);
    expect(await credentialsIn(repository(['remote.origin.url', 'git@github.com:a/b.git']))).toEqual([]);
  });
});
