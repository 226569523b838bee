import { expect, it } from '@jest/globals';
import { entryOf, factsOf, shown } from './project.ts';

it('a router of tRPC is entered by its caller, with a context and the inputs of its procedures', () => {
  const text = `
    interface Context { readonly user?: string }
    interface Procedures { get(input: { id: string }): Promise<number>; all(): Promise<number[]> }
    declare function router(of: object): { createCaller(ctx: Context | (() => Promise<Context>), options?: object): Procedures };
    export const orders = router({ get: ({ input }) => input.id, all: () => [] });`;

  const facts = factsOf({ 'orders.ts': text, 'tsconfig.json': '{ "compilerOptions": { "strict": true } }' }, [
    'orders.ts',
  ]);
  const entry = entryOf(facts, 'orders.createCaller');

  expect(shown(entry.params)).toBe('ctx: { user?: string }');
  expect(entry.members.map(({ name, params }) => `${name}(${shown(params)})`)).toEqual([
    'get(input: { id: string })',
    'all()',
  ]);
  expect(entry.functionIds).toEqual(['orders.ts#get', 'orders.ts#all']);
});
