import { factsOf, shownTree } from './project.ts';

function reachedIn(text: string, more: Readonly<Record<string, string>>, file = 'a.ts'): readonly string[] {
  const { entries } = factsOf({ [file]: text, ...more }, [file]);
  return (entries[0]?.reaches ?? []).map(({ place, type }) => {
    const name = 'global' in place ? place.global : `${place.of.file} ${place.of.path}.${place.member}`;
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

  expect(reachedIn(text, {}, 'a.js')).toEqual(['package:axios default.get promise<{ data?: { rate?: number } }>']);
});
