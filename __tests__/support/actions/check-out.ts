/** What actions/checkout does, by git over HTTP. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface CheckOut {
  /** Empty, and there. */
  readonly folder: string;
  /** Of the server, without a path. */
  readonly serverUrl: string;
  /** OWNER/NAME. */
  readonly repository: string;
  readonly ref: string;
  readonly token: string;
  /** Of the history; 0 for all. */
  readonly depth: number;
  /** Whether the token stays in the configuration of the working copy. */
  readonly persist: boolean;
}

export async function checkOutInto(options: CheckOut): Promise<void> {
  const { folder, serverUrl, repository, ref, token, depth, persist } = options;
  // Not with execFileSync: the fake may answer from this process.
  const git = (...args: readonly string[]) =>
    promisify(execFile)('git', args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' },
      timeout: 60_000,
    });
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `${serverUrl}/${repository}.git`);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const setting = `http.${serverUrl}/.extraheader`;
  await git('config', '--local', setting, header);
  const local = ref.replace(/^refs\/(?:heads|pull)\//, (prefix) =>
    prefix === 'refs/heads/' ? 'refs/remotes/origin/' : 'refs/remotes/pull/',
  );
  const shallow = depth > 0 ? [`--depth=${depth}`] : [];
  await git('fetch', '--quiet', '--no-tags', ...shallow, 'origin', `+${ref}:${local}`);
  const branch = /^refs\/heads\/(.*)/.exec(ref)?.[1];
  if (branch === undefined) await git('checkout', '--quiet', '--force', local);
  else await git('checkout', '--quiet', '--force', '-B', branch, local);
  if (!persist) await git('config', '--local', '--unset-all', setting);
}
