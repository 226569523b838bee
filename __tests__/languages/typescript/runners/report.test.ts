import { readReport } from '../../../../src/languages/typescript/runners/run.ts';

const COLOURED = 'expected \u001b[31m1\u001b[39m to be 2\u001b[90m\n at fee';
const RESULT = { titlePath: ['fee', 'adds'], status: 'failed', durationMs: 3 } as const;

describe("a runner's report", () => {
  it.each([
    [
      'jest',
      JSON.stringify({
        testResults: [
          {
            name: '/w/p/a.test.js',
            assertionResults: [
              { ancestorTitles: ['fee'], title: 'adds', status: 'failed', duration: 3, failureMessages: [COLOURED] },
            ],
          },
        ],
      }),
    ],
    ['mocha', `${JSON.stringify({ ...RESULT, file: '/w/p/a.test.js', message: COLOURED })}\n"end"\n`],
  ] as const)('is read without the colours that are in its messages (%s)', (framework, report) => {
    expect(readReport({ root: 'p', framework }, '/w', report)).toEqual([
      { ...RESULT, file: 'p/a.test.js', message: 'expected 1 to be 2\n at fee' },
    ]);
  });
});
