/** `qtest compare --base v1.2 --head v1.3`: two revisions, neither of which need be checked out. */
import path from 'node:path';
import { loadOptions } from '../config/load.ts';
import type { RunFlags, RunOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { checkOutWith, upgradesSince } from '../old-packages.ts';
import { type Finished, run } from '../run.ts';

/** The comparison, with options and result as if both had been here. Throws ConfigurationError where one of the two is not named. */
export async function compareRevisions(
  flags: RunFlags,
  io: Io,
): Promise<{ readonly options: RunOptions; readonly finished: Finished }> {
  const { base, head, basePackages } = flags;
  if (base === undefined || head === undefined) {
    throw new ConfigurationError(
      `${head === undefined ? '--base-packages needs --base and --head' : '--head needs --base'}: name both revisions, as in qtest compare --base v1.2 --head v1.3`,
    );
  }
  const root = await repositoryRoot(io.cwd);
  io.stderr.write(`checking out ${head}\n`);
  const { checkout, causes } = await checkOutWith(
    { root, base, head },
    basePackages ? upgradesSince : async () => [],
    io,
  );
  await using _ = checkout;
  const there = { ...io, cwd: checkout.root };
  const loaded = await loadOptions('compare', { ...flags, base: checkout.base }, there);
  const options = { ...loaded, asked: { ...loaded.asked, base } };
  const { result, ...rest } = await run(options, there, { baseRef: base, repository: path.basename(root) });
  const packages = [...new Set([...causes.values()].flatMap((cause) => cause.split(', ')))].sort();
  const own = packages.length === 0 ? "which head's lock file names too" : packages.join(', ');
  const baseHow = basePackages ? `with its own packages: ${own}` : 'given';
  const subject = {
    ...result.subject,
    baseHow,
    baseSha: checkout.before,
    headSha: checkout.head,
    ranOn: 'head' as const,
  };
  return { options, finished: { ...rest, result: { ...result, subject } } };
}
