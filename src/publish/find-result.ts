/** The result of the run that judged a commit, from the artifact of its workflow: another job wrote it, so it is a claim. */
import { type UnzipFileFilter, unzipSync } from 'fflate';
import { ConfigurationError } from '../errors.ts';
import { parseRunResult, RUN_RESULT_LIMIT, type RunResult } from '../verdict/run-result.ts';
import type { Api } from './github.ts';
import type { PullPlace } from './place.ts';

/** Name of the artifact that the workflow uploads, and of the file in it. */
export const ARTIFACT = 'qtest';
const FILE = 'result.json';

/** Bytes of an archive; a report and a result are far smaller. */
const LARGEST = 50 * 1024 * 1024;

export interface FoundResult {
  readonly result: RunResult;
  readonly runId: number;
  /** File name of the workflow. */
  readonly workflow: string;
}

/**
 * The newest result about exactly this commit of this pull request, of the run `runId` where that is given; undefined where no run left
 * one. Throws ConfigurationError for what is none, or is about something else.
 */
export async function findResult(api: Api, place: PullPlace, runId?: number): Promise<FoundResult | undefined> {
  const { owner, repo, headSha } = place;
  const { data } = await api.rest.actions.listWorkflowRunsForRepo({ owner, repo, head_sha: headSha, per_page: 50 });
  for (const run of data.workflow_runs.filter(({ id }) => (runId ?? id) === id)) {
    const { data: listed } = await api.rest.actions.listWorkflowRunArtifacts({
      owner,
      repo,
      run_id: run.id,
      name: ARTIFACT,
    });
    const [artifact] = listed.artifacts.filter(({ expired, size_in_bytes }) => !expired && size_in_bytes <= LARGEST);
    if (!artifact) continue;
    const archive = await api.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
    });
    const result = parseRunResult(textIn(archive.data), `${FILE} of the artifact \`${ARTIFACT}\``);
    isAbout(result, place);
    return { result, runId: run.id, workflow: run.path.split('@')[0]?.split('/').at(-1) ?? '' };
  }
  return undefined;
}

/** The one file, where it is small enough; nothing else of the archive is looked at, and nothing is written. */
function textIn(archive: unknown): string {
  if (!(archive instanceof ArrayBuffer) || archive.byteLength > LARGEST) {
    throw new ConfigurationError(`The artifact \`${ARTIFACT}\` is no archive of a QTest run.`);
  }
  const isWanted: UnzipFileFilter = ({ name, originalSize }) => name === FILE && originalSize <= RUN_RESULT_LIMIT;
  const bytes = unzipped(new Uint8Array(archive), isWanted)[FILE];
  if (bytes) return new TextDecoder().decode(bytes);
  throw new ConfigurationError(`The artifact \`${ARTIFACT}\` holds no \`${FILE}\` of at most 5 MB.`);
}

function unzipped(bytes: Uint8Array, filter: UnzipFileFilter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`The artifact \`${ARTIFACT}\` cannot be unpacked (${why}).`);
  }
}

/** Throws ConfigurationError for a result that claims to be about anything else. */
export function isAbout({ subject }: RunResult, { owner, repo, number, headSha }: PullPlace): void {
  const claimed = `${subject.repository} ${subject.pullRequest} ${subject.headSha}`;
  if (claimed === `${owner}/${repo} ${number} ${headSha}`) return;
  throw new ConfigurationError(
    `The result says that it is about pull request ${subject.pullRequest ?? 'none'} at ${subject.headSha.slice(0, 7)}, not ${number} at ${headSha.slice(0, 7)}.`,
  );
}
