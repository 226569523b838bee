import type { TestResult, TestRun } from '../../src/languages/language.ts';
import { missingService, waitingTests, withWaiting } from '../../src/verify/services.ts';
import { results } from '../verdict/facts.ts';

const failed = (file: string, title: string, message: string): TestResult => ({
  file,
  titlePath: [title],
  status: 'failed',
  message,
  durationMs: 1,
});
const runOf = (...tests: TestResult[]): TestRun => ({
  status: 'failed',
  tests,
  exitCode: 1,
  output: '',
  durationMs: 1,
});

const REFUSED = 'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect (node:net:1)';

describe('missingService', () => {
  it.each([
    [REFUSED, 'connect ECONNREFUSED 127.0.0.1:5432'],
    ['Error: getaddrinfo ENOTFOUND db.internal\n    at x', 'getaddrinfo ENOTFOUND db.internal'],
    ['AggregateError [ECONNREFUSED]: \n    at internalConnectMultiple', 'ECONNREFUSED'],
    ['Error: connect ENOENT /var/run/docker.sock', 'connect ENOENT /var/run/docker.sock'],
    [
      'psql: error: connection to server at "localhost" (::1), port 5432 failed: Connection refused',
      'connection to server at "localhost" (::1), port 5432 failed: Connection refused',
    ],
    ['TypeError: fetch failed\n    at node:internal/deps/undici/undici:1', 'TypeError: fetch failed'],
    [
      'Error: Could not find a working container runtime strategy',
      'Could not find a working container runtime strategy',
    ],
  ])('reads %j', (message, missing) => expect(missingService(message)).toBe(missing));

  it.each(['AssertionError: 1 !== 2', "Error: ENOENT: no such file or directory, open 'a'", ''])(
    'finds none in %j',
    (message) => expect(missingService(message)).toBeUndefined(),
  );
});

describe('waitingTests', () => {
  it('takes a file only where all of its failures are of this kind', async () => {
    const mixed = [failed('a.test.js', 'one', REFUSED), failed('a.test.js', 'two', 'AssertionError: 1 !== 2')];
    const waiting = await waitingTests([...mixed, failed('b.test.js', 'three', REFUSED)], undefined);
    expect(waiting).toEqual([
      { file: 'b.test.js', titlePath: ['three'], missing: 'connect ECONNREFUSED 127.0.0.1:5432' },
    ]);
  });

  it('takes a file whose failures name a variable that tests are not handed', async () => {
    const failing = [
      failed('a.test.js', 'one', 'Error: DATABASE_URL must be set'),
      failed('b.test.js', 'two', 'Error: OTHER_URL must be set'),
    ];
    const waiting = await waitingTests(failing, undefined, { DATABASE_URL: 'postgres://localhost' });
    expect(waiting).toEqual([
      {
        file: 'a.test.js',
        titlePath: ['one'],
        missing: 'DATABASE_URL is not handed to tests',
        variable: 'DATABASE_URL',
      },
    ]);
  });

  it('does not take a test that base passes', async () => {
    const failing = [failed('a.test.js', 'one', REFUSED), failed('b.test.js', 'two', REFUSED)];
    const asked: string[] = [];
    const waiting = await waitingTests(failing, (files) => {
      asked.push(...files);
      return Promise.resolve(runOf(failed('b.test.js', 'two', REFUSED)));
    });
    expect(asked).toEqual(['a.test.js', 'b.test.js']);
    expect(waiting.map((test) => test.file)).toEqual(['b.test.js']);
  });
});

describe('withWaiting', () => {
  it('sets apart what no test covers in files that a waiting test reaches', async () => {
    const [covered, uncovered, elsewhere] = results('survived', 'no-coverage', 'no-coverage');
    if (!covered || !uncovered || !elsewhere) throw new Error('three results');
    const result = {
      planned: 3,
      results: [covered, uncovered, { ...elsewhere, fault: { ...elsewhere.fault, file: 'b.ts' } }],
      engine: { name: 'fake', version: '1' },
      durationMs: 1,
    };
    const waiting = [{ file: 'a.test.ts', titlePath: ['one'], missing: 'connect ECONNREFUSED' }];
    const testsReaching = ([file]: readonly string[]) =>
      Promise.resolve(file === 'a.ts' ? ['a.test.ts'] : ['b.test.ts']);
    const set = await withWaiting(result, waiting, { testsReaching });
    expect(set.results.map((one) => one.status)).toEqual(['survived', 'needs-service', 'no-coverage']);
  });
});
