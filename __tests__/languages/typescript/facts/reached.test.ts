import { factsOf, shownTree } from './project.ts';

function reachedIn(
  text: string,
  more: Readonly<Record<string, string>>,
  { file = 'a.ts', replacesImports }: { file?: string; replacesImports?: 'imported' | 'required' } = {},
): readonly string[] {
  const { entries } = factsOf({ [file]: text, ...more }, [file], replacesImports ? { replacesImports } : {});
  return (entries[0]?.reaches ?? []).map(({ place, type }) => {
    if ('global' in place) return place.global;
    const name =
      'imported' in place
        ? `${place.imported.file} ${place.imported.path} ${place.taken ? 'taken ' : ''}as ${place.as}`
        : `${place.of.file} ${place.of.path}.${place.member}`;
    return `${name} ${type.k === 'fn' ? shownTree(type.returns) : type.k}`;
  });
}

const DB = `
  export interface Row { id: string; total: number }
  export const db = { orders: { find: async (id: string): Promise<Row | undefined> => undefined }, close(): void {} };
`;

it('members of imported things that a file calls have the type that their calls resolve to', () => {
  const text = `
    import mailer, { db as store } from './db.ts';
    import * as all from './db.ts';
    import { Pool } from 'pg';
    export async function total(id: string) {
      const order = await store.orders.find(id);
      all.db.close();
      mailer.send(id);
      return order?.total ?? Pool.size(1);
    }
  `;
  const db = `${DB} export default { send: (to: string): boolean => to === '' };`;

  expect(reachedIn(text, { 'db.ts': db })).toEqual([
    'db.ts db.orders.find promise<undefined | { id: string; total: number }>',
    'db.ts db.close undefined',
    'db.ts default.send boolean',
    'package:pg Pool.size unknown',
  ]);
});

it('what no type tells is told by use', () => {
  const text = `
    const axios = require('axios');
    exports.rate = async (currency) => {
      const answer = await axios.get('/rates');
      return answer.data.rate.toFixed(2) + currency;
    };
  `;

  expect(reachedIn(text, {}, { file: 'a.js' })).toEqual([
    'package:axios default.get promise<{ data?: { rate?: number } }>',
  ]);
});

it('functions that are imported are reached by their names where the runner can replace them', () => {
  const text = `
    import send, { find as lookUp } from './mail.ts';
    import * as mail from './mail.ts';
    import { readFile } from 'node:fs/promises';
    import type { Mail } from './mail.ts';
    const { log } = require('./log.js');
    export async function go(id: string) {
      log(id);
      await readFile(id);
      return [send(id), lookUp(id), mail.find(id), mail.drafts.list()];
    }
  `;
  const mail = `
    export interface Mail { id: string }
    export default function send(id: string): number { return id.length; }
    export function find(id: string): Mail { return { id }; }
    export const drafts = { list: (): string[] => [] };
  `;

  const files = { 'mail.ts': mail, 'log.js': 'exports.log = () => {};' };
  const found = reachedIn(text, files, { replacesImports: 'imported' });
  expect(found.filter((one) => !one.startsWith('package:'))).toEqual([
    'mail.ts default as send number',
    'mail.ts find as lookUp { id: string }',
    'mail.ts drafts.list (string)[]',
  ]);
  expect(found).toContainEqual(expect.stringMatching(/^package:node:fs\/promises readFile as readFile /));
  expect(reachedIn(text, files)).toEqual(['mail.ts drafts.list (string)[]']);
});

it('methods of what a file makes of an imported class are reached on the class', () => {
  const text = `
    import pg, { Client } from 'pg';
    import { Mailer } from './mail.ts';
    import { Injectable } from 'nest';
    const pool = new pg.Pool();
    let mailer: Mailer;
    @Injectable()
    export class Orders {
      private readonly client = new Client();
      private cache: Mailer;
      constructor() { this.cache = new Mailer(); }
      async go(id: string) {
        mailer = new Mailer();
        await pool.query(id);
        await this.client.end();
        this.cache.drafts(id);
        return mailer.send(id);
      }
    }
  `;
  const mail =
    'export class Mailer { send(id: string): number { return 1; } drafts(id: string): string[] { return []; } }';

  expect(reachedIn(text, { 'mail.ts': mail }, { replacesImports: 'imported' })).toEqual([
    'package:pg default.Pool.prototype.query promise<unknown>',
    'package:pg Client.prototype.end promise<unknown>',
    'mail.ts Mailer.prototype.drafts (string)[]',
    'mail.ts Mailer.prototype.send number',
  ]);
});

it('functions that are taken out of a required module are reached where the runner can replace it before', () => {
  const text = `
    const { send: post } = require('./mail.js');
    const log = require('./log.js');
    exports.go = (id) => { log(id); log.all(); return post(id); };
  `;
  const files = { 'mail.js': 'exports.send = (id) => id;', 'log.js': 'module.exports = () => {};' };

  expect(reachedIn(text, files, { file: 'a.js', replacesImports: 'imported' })).toEqual(['log.js default.all unknown']);
  const found = reachedIn(text, files, { file: 'a.js', replacesImports: 'required' });
  expect(found.map((one) => one.replace(/ \S+$/, ''))).toEqual([
    'log.js default taken as log',
    'log.js default.all',
    'mail.js send taken as post',
  ]);
});

it('members of what a file makes and exports are reached by its own exports', () => {
  const text = `
    import { createTransport } from 'nodemailer';
    const transport = createTransport({});
    const pool: { query(sql: string): Promise<number[]> } = createTransport({});
    const inner = createTransport({});
    export const send = async (to: string) => [await transport.sendMail(to), await pool.query(to), inner.close()];
    export { transport, pool as store };
  `;
  const required = `
    const { createTransport } = require('nodemailer');
    const transport = createTransport({});
    exports.log = createTransport({});
    const send = (to) => transport.sendMail(to);
    module.exports = { transport, send };
  `;

  expect(reachedIn(text, {})).toEqual([
    'a.ts transport.sendMail promise<unknown>',
    'a.ts store.query promise<(number)[]>',
  ]);
  expect(reachedIn(required, {}, { file: 'a.js' })).toEqual(['a.js default.transport.sendMail unknown']);
});

it('a query of a library gives what comes of it at the end of its chain', () => {
  const files = {
    'package.json': '{ "dependencies": { "lib": "*" } }',
    'node_modules/lib/package.json': '{ "name": "lib", "types": "index.d.ts" }',
    'node_modules/lib/index.d.ts': `
      export declare class Query<T> implements PromiseLike<T[]> {
        where(of: Partial<T>): Query<T>; limit(count: number): Query<T>; toSQL(): string; on(event: string): this; pipe(): void; clone(): this;
        then<A, B>(done?: (value: T[]) => A, failed?: (error: unknown) => B): Promise<A | B>;
      }
      export declare const db: { from<T>(table: string): Query<T> };`,
  };
  const text = `
    import { db } from 'lib';
    interface Row { id: number; name: string | null }
    export async function first(id: number) {
      const [row] = await db.from<Row>('rows').where({ id }).limit(1);
      return row?.name;
    }
  `;

  const [found] = reachedIn(text, files);
  expect(found).toContain('limit: (count: number) => promise<({ id: number; name: null | string })[]>');
});
