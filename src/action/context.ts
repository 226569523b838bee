/** What the runner says about the run, by its variables. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { Repository } from '../publish/place.ts';

export interface ActionContext extends Repository {
  readonly eventName: string;
  /** The event as it is: texts of strangers. */
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  /** Login of who started the run. */
  readonly actor: string;
  readonly apiUrl: string;
  /** Page of the run. */
  readonly runUrl: string;
  /** Absolute paths: where the repository is checked out, and a folder that ends with the job. */
  readonly workspace: string;
  readonly temporary: string;
}

/** Throws ConfigurationError outside a job of GitHub Actions. */
export function readContext(env: Readonly<Record<string, string | undefined>>): ActionContext {
  const needed = (name: string) => {
    const value = env[name];
    if (value) return value;
    throw new ConfigurationError(
      `${name} is not set: the action runs in a job of GitHub Actions; elsewhere use \`qtest run\`.`,
    );
  };
  const [owner = '', repo = ''] = needed('GITHUB_REPOSITORY').split('/');
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    owner,
    repo,
    eventName: needed('GITHUB_EVENT_NAME'),
    payload: payloadAt(env['GITHUB_EVENT_PATH']),
    sha: needed('GITHUB_SHA'),
    ref: env['GITHUB_REF'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: `${server}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    workspace: path.resolve(needed('GITHUB_WORKSPACE')),
    temporary: path.resolve(needed('RUNNER_TEMP')),
  };
}

function payloadAt(file: string | undefined): unknown {
  try {
    return file ? JSON.parse(readFileSync(file, 'utf8')) : {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`The event in GITHUB_EVENT_PATH cannot be read (${why}).`);
  }
}
