import { type Api, openApi } from '../../src/publish/github.ts';
import { FakeGitHub } from '../support/github/index.ts';

const AGAIN = [1, 2].map(() => expect.stringMatching(/ again in 2 s/));

/** In a file of its own: what waits here would be waited for with each fault in the code that publishes. */
describe('the API as the action has it', () => {
  let github: FakeGitHub;
  let sha: string;
  let told: string[];

  beforeEach(async () => {
    told = [];
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
    sha = github.push('topic', { 'a.ts': 'export const a = 2;\n' });
  });
  afterEach(() => github.stop());

  it.each([
    [502, 5, []],
    [429, 4, AGAIN],
    ['secondary', 4, AGAIN],
  ] as const)('comes through where GitHub answers %s twice, after %d s', async (status, seconds, said) => {
    github.failNext({ status, times: 2, retryAfter: 2 });
    const started = performance.now();
    await say(await api('write'), 'well');

    expect(performance.now() - started).toBeGreaterThan(seconds * 1000);
    expect(github.statuses(sha)).toHaveLength(1);
    expect(told).toEqual(said);
  });

  it('gives up where GitHub asks to wait for more than a minute', async () => {
    github.failNext({ status: 'secondary', retryAfter: 61 });

    await expect(say(await api('write'), 'well')).rejects.toThrow(/secondary rate limit/);
    expect(told).toEqual([expect.stringMatching(/given up/)]);
  });

  it('takes a refusal for an answer', async () => {
    await expect(say(await api('read'), 'well')).rejects.toThrow(/not accessible/);
    expect(github.requests).toHaveLength(1);
  });

  it('leaves a second between two writes, as GitHub asks', async () => {
    const writer = await api('write');
    // From the start of one to the start of the other: how long the first takes is no part of it.
    const started = performance.now();
    await say(writer, 'one');
    await say(writer, 'two');

    expect(performance.now() - started).toBeGreaterThan(990);
  });

  function api(statuses: 'read' | 'write'): Promise<Api> {
    return openApi(github.token({ statuses }), github.apiUrl, (line) => told.push(line));
  }

  async function say(writer: Api, context: string): Promise<void> {
    await writer.rest.repos.createCommitStatus({ owner: 'acme', repo: 'shop', sha, state: 'success', context });
  }
});
