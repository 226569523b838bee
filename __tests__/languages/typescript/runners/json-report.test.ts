import { parseJestReport } from '../../../../src/languages/typescript/runners/json-report.ts';

describe('parseJestReport', () => {
  it('reads a failure without the colours that are in its message', () => {
    const test = {
      ancestorTitles: ['fee'],
      title: 'adds',
      status: 'failed',
      duration: 3,
      failureMessages: ['expected \u001b[31m1\u001b[39m to be 2\u001b[90m\n at fee'],
    };
    const report = JSON.stringify({ testResults: [{ name: '/p/a.test.js', assertionResults: [test] }] });

    expect(parseJestReport(report, '/p')).toEqual([
      {
        file: 'a.test.js',
        titlePath: ['fee', 'adds'],
        status: 'failed',
        message: 'expected 1 to be 2\n at fee',
        durationMs: 3,
      },
    ]);
  });
});
