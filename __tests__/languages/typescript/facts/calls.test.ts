import { entryOf, factsOf, shownTree } from './project.ts';

const LIBRARY = `
  export interface Result<R> { rows: R[]; rowCount: number; fields: string[]; command: string }
  export declare class Pool {
    connect(): Promise<Client>;
    query(stream: { submit(): void }): void;
    query<R = any>(text: string, values?: unknown[]): Promise<Result<R>>;
    on(event: string, listener: () => void): this;
  }
  export interface Client { query<R = any>(text: string): Promise<Result<R>>; release(): void; end(): void }
`;

it('what a thing of a library answers has the type that the calls of the file ask for, and no more than is read', () => {
  const text = `
    import type { Pool } from 'db';
    export class Orders {
      constructor(private readonly pool: Pool) {}
      async find(id: string): Promise<string | undefined> {
        const { rows } = await this.pool.query<{ id: string; cents: number }>('select', [id]);
        return rows[0]?.id;
      }
      async count(): Promise<number> {
        const client = await this.pool.connect();
        const { rowCount } = await client.query<{ n: number }>('count');
        client.release();
        return rowCount;
      }
    }
  `;
  const files = {
    'a.ts': text,
    'node_modules/db/package.json': '{"name":"db","types":"index.d.ts"}',
    'node_modules/db/index.d.ts': LIBRARY,
  };

  const [pool] = entryOf(factsOf(files, ['a.ts']), 'Orders').params;

  expect(pool && shownTree(pool.type)).toBe(
    '{ connect: () => promise<{ query: (text: string) => promise<{ rows: ({ n: number })[]; rowCount: number; … }>; release: () => undefined; … }>; ' +
      'query: (text: string, values?: (unknown)[]) => promise<{ rows: ({ id: string; cents: number })[]; rowCount: number; … }>; … }',
  );
});
