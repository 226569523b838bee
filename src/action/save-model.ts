/** A push to the default branch: the repository is read, and what was read is kept for the pull requests to come. */
import { buildModel } from '../model/build.ts';
import { plural } from '../report/words.ts';
import type { Job } from './job.ts';
import { restoreModel } from './model-cache.ts';

export async function saveModel({ core, io, inputs, context }: Job, sha: string): Promise<void> {
  if (!inputs.cache) return core.info('Nothing to do: `cache` is false.');
  const model = await restoreModel(io, context.temporary, sha);
  const { files } = await buildModel(model.io);
  await model.save();
  core.info(`Read ${plural(files, 'file')} of the repository for the pull requests to come.`);
}
