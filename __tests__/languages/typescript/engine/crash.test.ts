import { crashOf } from '../../../../src/languages/typescript/engine/crash.ts';

const ended = (output: string) => crashOf({ output, exitCode: 1, timedOut: false } as Parameters<typeof crashOf>[0]);

describe('crashOf', () => {
  it('says in its first line what went wrong, not where Stryker noticed it', () => {
    const { code, message } = ended(
      [
        '00:50:25 (2) ERROR DryRunExecutor One or more tests resulted in an error:',
        "\tError [ERR_MODULE_NOT_FOUND]: Cannot find package 'tsx' imported from /x/y.js",
        '    at load (node:internal/modules/esm/loader:725:38)',
        '00:50:25 (2) ERROR Stryker Unexpected error occurred while running Stryker Error: Something went wrong in the initial test run',
        '    at DryRunExecutor.execute (dry-run-executor.js:76:15)',
      ].join('\n'),
    );
    expect(code).toBe('engine-crashed');
    const [first, ...rest] = message.split('\n');
    expect(first).toBe(
      "StrykerJS ended with 1: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'tsx' imported from /x/y.js",
    );
    expect(rest).toHaveLength(5);
  });

  it('has no error to name: the last line that is not a frame', () => {
    expect(ended('Killed\n    at x (y.js:1)').message.split('\n')[0]).toBe('StrykerJS ended with 1: Killed');
    expect(ended('').message.split('\n')[0]).toBe('StrykerJS ended with 1: it printed nothing');
  });
});
