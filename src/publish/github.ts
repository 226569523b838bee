/** GitHub's API as publishing uses it: Octokit with its own retry and throttling, and refusals told apart from failures. */

/** Octokit with the REST methods and paging. */
export type Api = ReturnType<typeof import('@actions/github').getOctokit>;

/** Longest wait that GitHub may ask for, in seconds; a job is not held up for more. */
const LONGEST_WAIT = 60;
const RETRIES = 3;
/** Answers that another try does not change, and 429, after which the throttling plug-in waits as long as GitHub asks for. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

/** Options of the throttling plug-in. It leaves a second between two writes and three between two comments, unless it is not `enabled`. */
export interface Throttle {
  readonly enabled?: boolean;
}

/** An Octokit for the server at `apiUrl` (GitHub Enterprise Server has its own). `log` takes a line whenever GitHub asks to wait. */
export async function openApi(
  token: string,
  apiUrl: string,
  log: (line: string) => void,
  throttle: Throttle = {},
): Promise<Api> {
  const { getOctokit } = await import('@actions/github');
  const { retry } = await import('@octokit/plugin-retry');
  const { throttling } = await import('@octokit/plugin-throttling');
  const wait = (retryAfter: number, { url }: { readonly url: string }, _: unknown, count: number) => {
    const again = retryAfter <= LONGEST_WAIT && count < RETRIES;
    log(`GitHub limits requests (${url}): ${again ? `again in ${retryAfter} s` : 'given up'}.`);
    return again;
  };
  const options = {
    baseUrl: apiUrl,
    // The plugins tell on the console whatever they do.
    log: { debug() {}, info() {}, warn() {}, error() {} },
    retry: { retries: RETRIES, doNotRetry: FINAL },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, ...throttle },
  };
  // The plug-ins are of a newer @octokit/types than their host, and work with it.
  return getOctokit(token, options as never, retry as never, throttling as never);
}

/** What became of a request: its answer, or why there is none in words for the log. */
export type Attempt<T> = { readonly value: T } | { readonly refused: string };

/** Runs requests of one purpose (`a comment`). Whatever GitHub or the network answers is no failure of the job. */
export async function attempt<T>(purpose: string, needs: string, ask: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    // A token without the right gets 403, or 404 where even the existence is hidden.
    if (status === 401 || status === 404 || (status === 403 && !/rate limit/i.test(message))) {
      return {
        refused: `No ${purpose}: the token may not (${message}). It needs \`${needs}\`; a fork's token never has it.`,
      };
    }
    return { refused: `No ${purpose}: ${message}` };
  }
}

/** The login that the token speaks as: `github-actions[bot]` for that of a workflow. */
export async function viewerOf(api: Api): Promise<string> {
  const { viewer } = await api.graphql<{ readonly viewer: { readonly login: string } }>('query { viewer { login } }');
  return viewer.login;
}
