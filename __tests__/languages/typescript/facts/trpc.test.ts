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

it('procedures of routers inside are called by the way to them, with inputs that keep to their schemas', () => {
  const text = `
    import { z } from 'zod';
    interface Orders { get(input: { id: string }): Promise<number>; add(input: { email: string; count: number; note?: string }): Promise<void> }
    interface Procedures { orders: Orders; health(): Promise<string> }
    declare const t: any;
    declare function router(of: object): { createCaller(ctx: {}): object };
    declare function mergeRouters(a: object, b: object): { createCaller(ctx: {}): Procedures };
    const byId = ({ input }: any) => input.id;
    const mine = t.procedure.input(z.object({ note: z.string().max(5).optional() }));
    const orders = {
      get: t.procedure.input(z.object({ id: z.string().uuid() })).query(byId),
      add: mine.input(z.object({ email: z.string().email(), count: z.number().min(2) })).mutation(() => {}),
    };
    export const app = mergeRouters(router({ orders }), router({ health: t.procedure.query(() => 'ok') }));`;

  const facts = factsOf({ 'app.ts': text, 'tsconfig.json': '{ "compilerOptions": { "strict": true } }' }, ['app.ts']);

  expect(entryOf(facts, 'app.createCaller').members.map(({ name, params }) => `${name}(${shown(params)})`)).toEqual([
    'health()',
    'orders.get(input: { id: "3f0e4c5a-8b1d-4f6e-9c2a-7d5b1e0f8a64" | "9b2d7c1e-4a3f-4e8b-8d6c-1f5a0b9e7c32" })',
    'orders.add(input: { email: "ada@example.com" | "bob@example.org"; count: 2 | number; note?: "aaaaa" | string })',
  ]);
});
