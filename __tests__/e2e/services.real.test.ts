/** A project whose tests need PostgreSQL, judged in the sandbox. */
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Files, LIMIT_MS, makeProject, type Project, removeProjects } from './project.ts';
import { NODE_PACKAGE } from './samples.ts';

/** Where scripts/real-parts/packages.sh installs. */
const PACKAGES = path.join(process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'), 'packages');

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  removeProjects();
});

const reserve = (test: string) => `/** Takes so many of an item out of the stock; false where there are not enough. */
export async function reserve(client, item, count) {
  const { rows } = await client.query('select available from stock where item = $1', [item]);
  const available = rows[0]?.available ?? 0;
  if (available ${test} count) return false;
  await client.query('update stock set available = $2 where item = $1', [item, available - count]);
  return true;
}
`;

const TEST = `import test from 'node:test';
import assert from 'node:assert/strict';
import pg from 'pg';
import { reserve } from '../src/stock.js';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
test.before(() => client.connect());
test.after(() => client.end());

test('takes what there is', async () => {
  await client.query('create temporary table stock (item text, available int)');
  await client.query("insert into stock values ('bolt', 5)");
  assert.equal(await reserve(client, 'bolt', 6), false);
  assert.equal(await reserve(client, 'bolt', 3), true);
  assert.equal(await reserve(client, 'bolt', 2), true);
  assert.deepEqual((await client.query('select available from stock')).rows, [{ available: 0 }]);
});
`;

function shop(more: Files): Project {
  const base = { ...NODE_PACKAGE, 'src/stock.js': reserve('<='), 'test/stock.test.js': TEST, ...more };
  const project = makeProject({ base, head: { 'src/stock.js': reserve('<') } });
  symlinkSync(path.join(PACKAGES, 'pg/node_modules'), path.join(project.root, 'node_modules'));
  return project;
}

/** A table that stays, in a database of the worker's own: another one that empties it meanwhile would be noticed. */
const TEST_PER_WORKER = TEST.replace(
  'connectionString: process.env.DATABASE_URL',
  "connectionString: process.env.DATABASE_URL.replace(/postgres$/, `shop_${process.env.NODE_TEST_WORKER_ID ?? '1'}`)",
).replace('create temporary table', 'drop table if exists stock; create table');

const mutate = (project: Project) =>
  project.qtest(['mutate', '--sandbox', 'bubblewrap'], { env: { DATABASE_URL: postgres.url } });

it(
  'is judged by them where qtest.yml of base names the service and its variable',
  async () => {
    const { result, stderr } = await mutate(
      shop({ 'qtest.yml': `services: [localhost:${postgres.port}]\nenv: [DATABASE_URL]\n` }),
    );

    expect(result?.verdict ?? stderr).toBe('pass');
    expect(result?.projects[0]?.baseline).toMatchObject({ status: 'green', failed: [] });
    expect(result?.functions.map((f) => [f.name, f.status])).toEqual([['reserve', 'tested']]);
    expect(result?.score.killed).toBeGreaterThan(0);
    expect(result?.score.needsService).toBe(0);
  },
  LIMIT_MS,
);

it(
  'is judged side by side where each worker has a database',
  async () => {
    for (const name of ['shop_1', 'shop_2']) postgres.query(`create database ${name}`);
    const { result, stderr } = await mutate(
      shop({
        'test/stock.test.js': TEST_PER_WORKER,
        'qtest.yml': `services: [localhost:${postgres.port}]\nservices-per-worker: true\nenv: [DATABASE_URL]\n`,
      }),
    );

    expect(result?.verdict ?? stderr).toBe('pass');
    expect(result?.projects[0]?.notices).toEqual([]);
    expect(result?.score.killed).toBeGreaterThan(0);
    for (const name of ['shop_1', 'shop_2']) {
      expect(postgres.query('select count(*) from stock', name)).toBe('1');
    }
  },
  LIMIT_MS,
);

it(
  'is no pass where it names neither, and the lines to add are told',
  async () => {
    const { result, stdout, exitCode } = await mutate(shop({}));

    expect([result?.verdict, exitCode]).toEqual(['no-verdict', 4]);
    expect(result?.reasons.map((r) => r.code)).toEqual(['sandbox-blocked']);
    expect(result?.functions.map((f) => [f.name, f.status])).toEqual([['reserve', 'needs-service']]);
    expect(stdout).toContain(
      `add services: [localhost:${postgres.port}] and env: [DATABASE_URL] to qtest.yml on the base branch`,
    );
  },
  LIMIT_MS,
);

it(
  'is not let to it by a qtest.yml of the change',
  async () => {
    const project = shop({});
    project.write({ 'qtest.yml': `services: [localhost:${postgres.port}]\nenv: [DATABASE_URL]\n` });
    const { result } = await mutate(project);

    expect([result?.verdict, result?.reasons.map((r) => r.code)]).toEqual(['no-verdict', ['sandbox-blocked']]);
    expect(result?.policy.proposed).toContain(`services localhost:${postgres.port} (now none), env DATABASE_URL`);
  },
  LIMIT_MS,
);
