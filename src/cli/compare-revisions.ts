/** `qtest compare --base v1.2 --head v1.3`: two revisions, neither of which need be checked out. */
import path from 'node:path';
import { checkOut } from '../change/checkout.ts';
import { loadOptions } from '../config/load.ts';
import type { RunFlags, RunOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { type Finished, run } from '../run.ts';

/** The comparison, with options and result as if both had been here. Throws ConfigurationError without a base. */
export async function compareRevisions(
  flags: RunFlags & { readonly head: string },
  io: Io,
): Promise<{ readonly options: RunOptions; readonly finished: Finished }> {
  const { base, head } = flags;
  if (base === undefined) {
    throw new ConfigurationError(
      '--head needs --base: name both revisions, as in qtest compare --base v1.2 --head v1.3',
    );
  }
  const root = await repositoryRoot(io.cwd);
  io.stderr.write(`checking out ${head}\n`);
  await using checkout = await checkOut(root, base, head);
  const there = { ...io, cwd: checkout.root };
  const loaded = await loadOptions('compare', { ...flags, base: checkout.base }, there);
  const options = { ...loaded, asked: { ...loaded.asked, base, head } };
  const { result, ...rest } = await run(options, there, { baseRef: base, repository: path.basename(root) });
  const subject = { ...result.subject, baseHow: 'given', headSha: checkout.head, ranOn: 'head' as const };
  return { options, finished: { ...rest, result: { ...result, subject } } };
}
