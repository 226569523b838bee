import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { INPUTS, readInputs, secretInputs } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';
import { ConfigurationError } from '../../src/errors.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('inputs of the action', () => {
  it('has a default for each that can be read', () => {
    const { settings, flags, ...rest } = readInputs(runnerDefaults());

    expect(settings).toEqual({});
    expect(flags).toEqual({});
    expect(rest).toEqual({
      githubToken: '${{ github.token }}',
      commitToken: '',
      keys: { ANTHROPIC_API_KEY: '', OPENAI_API_KEY: '' },
      mode: 'report',
      configFile: 'qtest.yml',
      comment: 'when-actionable',
      summary: true,
      annotations: 0,
      statusContext: 'qtest/mutation-score',
      cache: true,
      drafts: false,
      upgrades: false,
      workingDirectory: '.',
    });
  });

  it('takes a commit token where no code of a pull request is run, else by leave alone', () => {
    const token = { 'INPUT_COMMIT-TOKEN': 'ghs_app' };
    const read = (given: Readonly<Record<string, string>>) => readInputs({ ...token, ...given }).commitToken;

    expect(() => read({ GITHUB_EVENT_NAME: 'pull_request' })).toThrow(/accept-shared-job: true/);
    expect(read({ GITHUB_EVENT_NAME: 'pull_request', 'INPUT_ACCEPT-SHARED-JOB': 'true' })).toBe('ghs_app');
    expect(read({ GITHUB_EVENT_NAME: 'pull_request', INPUT_RESULT: 'qtest/result.json' })).toBe('ghs_app');
    expect(read({ GITHUB_EVENT_NAME: 'issue_comment' })).toBe('ghs_app');
  });

  it.each([
    ['INPUT_ANTHROPIC-API-KEY', 'ANTHROPIC_API_KEY'],
    ['INPUT_OPENAI-API-KEY', 'OPENAI_API_KEY'],
  ] as const)('takes %s as it takes a commit token, and masks it', (input, variable) => {
    const read = (given: Readonly<Record<string, string>>) =>
      readInputs({ [input]: 'sk-key', ...given }).keys[variable];

    expect(() => read({ GITHUB_EVENT_NAME: 'pull_request' })).toThrow(/accept-shared-job: true/);
    expect(read({ GITHUB_EVENT_NAME: 'pull_request', 'INPUT_ACCEPT-SHARED-JOB': 'true' })).toBe('sk-key');
    expect(secretInputs({ [input]: 'sk-key' })).toEqual(['sk-key']);
  });

  it('reads settings of models', () => {
    const { settings } = readInputs({
      'INPUT_OLLAMA-URL': 'http://gpu.internal:11434',
      'INPUT_ALLOW-CLOUD': 'true',
      'INPUT_MAX-USD': '0.25',
    });
    expect(settings).toEqual({ 'ollama-url': 'http://gpu.internal:11434', 'allow-cloud': true, 'max-usd': 0.25 });
    expect(() => readInputs({ 'INPUT_ALLOW-CLOUD': 'perhaps' })).toThrow(/true or false/);
  });

  it('reads what counts before qtest.yml as qtest.yml does', () => {
    const { settings } = readInputs({
      INPUT_ENFORCE: 'now',
      INPUT_GATE: 'score',
      INPUT_THRESHOLD: '80',
      'INPUT_MAX-WALL': '90s',
      'INPUT_FAIL-ON': 'error',
    });

    expect(settings).toEqual({ enforce: 'now', gate: 'score', threshold: 80, 'max-wall': '90s', 'fail-on': 'error' });
  });

  it.each([
    ['INPUT_MODE', 'loud', /`mode: loud`.*report, suggest, commit, pull-request/],
    ['INPUT_THRESHOLD', 'most', /`threshold: most`/],
    ['INPUT_THRESHOLD', '101', /`threshold: 101`/],
    ['INPUT_ENFORCE', 'tomorrow', /`enforce: tomorrow`/],
    ['INPUT_DRAFTS', 'maybe', /`drafts: maybe`.*true or false/],
    ['INPUT_ANNOTATIONS', '11', /from 0 to 10/],
    ['INPUT_PULL-REQUEST', 'seven', /`pull-request: seven`/],
  ])('says of %s: %s what it takes', (name, value, message) => {
    expect(() => readInputs({ [name]: value })).toThrow(ConfigurationError);
    expect(() => readInputs({ [name]: value })).toThrow(message);
  });

  it('no status is wished where the context is given empty', () => {
    expect(readInputs({ 'INPUT_STATUS-CONTEXT': '' }).statusContext).toBe('');
  });

  it('knows which values are secret', () => {
    expect(secretInputs({ 'INPUT_GITHUB-TOKEN': ' ghs_1 ', INPUT_MODE: 'report' })).toEqual(['ghs_1']);
  });

  it('action.yml describes every input and output, and no other', () => {
    const file = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));

    expect(Object.keys(file.inputs)).toEqual(Object.keys(INPUTS));
    expect(Object.keys(file.outputs)).toEqual(Object.keys(OUTPUTS));
    expect(file.runs).toEqual({ using: 'node24', main: 'dist/action.js', post: 'dist/action.js' });
  });
});

/** What a runner hands over where a workflow gives nothing. */
function runnerDefaults(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(INPUTS).map(([name, info]) => [`INPUT_${name.toUpperCase()}`, info.default]),
  );
}
