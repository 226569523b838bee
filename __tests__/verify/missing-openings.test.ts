import { missingOpenings, type Outside } from '../../src/verify/missing-openings.ts';
import type { WaitingTest } from '../../src/verify/services.ts';

const waiting = (missing: string, variable?: string): readonly WaitingTest[] => [
  { file: 'a.test.js', titlePath: ['a'], missing, ...(variable ? { variable } : {}) },
];
const REFUSED = waiting('connect ECONNREFUSED 127.0.0.1:5432');

function outside(given: Partial<Outside> = {}): Outside {
  return {
    network: false,
    openings: { services: [], env: {} },
    withheld: {},
    answers: (_, port) => Promise.resolve(port === 5432 || port === 6000),
    ...given,
  };
}

describe('missingOpenings', () => {
  it('names the service that a test was refused, where it answers on this machine', async () => {
    expect(await missingOpenings(REFUSED, outside())).toEqual(['services: [localhost:5432]']);
    expect(await missingOpenings(waiting('connect ECONNREFUSED ::1:5432'), outside())).toEqual([
      'services: [localhost:5432]',
    ]);
    expect(await missingOpenings(waiting('connect ECONNREFUSED 127.0.0.1:9'), outside())).toEqual([]);
  });

  it('names one of another machine unasked, and none that is named already or that the sandbox lets through', async () => {
    const prisma = waiting("Can't reach database server at `db.internal:3306`");
    const never = () => Promise.reject(new Error('asked'));
    expect(await missingOpenings(prisma, outside({ answers: never }))).toEqual(['services: [db.internal:3306]']);
    const openings = { services: ['localhost:5432'], env: {} };
    expect(await missingOpenings(REFUSED, outside({ openings }))).toEqual([]);
    expect(await missingOpenings(REFUSED, outside({ network: true }))).toEqual([]);
  });

  it('names the variable that says where the service is, never its value', async () => {
    const withheld = {
      DATABASE_URL: 'postgres://me:secret@localhost/app',
      REDIS_URL: 'redis://localhost:6000',
      PAGE: 'http://localhost:80/',
    };
    expect(await missingOpenings(REFUSED, outside({ withheld }))).toEqual([
      'services: [localhost:5432]',
      'env: [DATABASE_URL]',
    ]);
    expect(await missingOpenings(waiting('ECONNREFUSED'), outside({ withheld }))).toEqual([
      'services: [localhost:5432, localhost:6000]',
      'env: [DATABASE_URL, REDIS_URL]',
    ]);
  });

  it('names a variable that a failure names', async () => {
    const named = waiting('API_TARGET is not handed to tests', 'API_TARGET');
    expect(await missingOpenings(named, outside({ network: true, withheld: { API_TARGET: 'x' } }))).toEqual([
      'env: [API_TARGET]',
    ]);
  });
});
