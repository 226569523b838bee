/** The rule by which bench/reach.ts sorts functions of packages. */
import { type Kind, kindOf } from '../bench/reach/kinds.ts';
import { outline } from '../src/languages/typescript/outline/outline.ts';

async function kinds(file: string, text: string): Promise<Readonly<Record<string, Kind['kind']>>> {
  const read = await outline(file, text);
  return Object.fromEntries(read.functions.map((fn) => [fn.name, kindOf(file, text, read, fn).kind]));
}

it('takes hooks and functions with JSX for components where the file imports react', async () => {
  const text = `import { useState } from 'react';
export function useToggle() { return useState(false); }
export function Badge({ text }: { text: string }) { return <b>{text}</b>; }
export function classOf(text: string) { return text; }`;
  expect(await kinds('src/badge.tsx', text)).toEqual({ useToggle: 'component', Badge: 'component', classOf: 'pure' });
});

it('takes a function with a request and a response, or with a context, for a handler, also one that makes such a function', async () => {
  const text = `function json(options) { return function (req, res, next) { next(options); }; }
function respond(ctx) { return ctx.body; }
function send(error, request, reply) { return reply.send(error); }
function charsetOf(req) { return req.charset; }`;
  const found = { json: 'handler', respond: 'handler', send: 'handler', charsetOf: 'pure' };
  expect(await kinds('lib/handlers.js', text)).toEqual(found);
});

it('takes folders and calls of a database for data access', async () => {
  expect(await kinds('lib/dialects/x.js', 'function limit(n) { return n; }')).toEqual({ limit: 'data' });
  expect(await kinds('lib/users.js', "function find(pool) { return pool.query('select 1'); }")).toEqual({
    find: 'data',
  });
});

it('takes what says this or calls a parameter for a method, in comments or not', async () => {
  const text = `class Stock { take(n) { return this.free - n; } size() { return 1; /* not this */ } }
function each(list, visit) { for (const one of list) visit(one); }`;
  expect(await kinds('lib/stock.js', text)).toEqual({ 'Stock.take': 'method', 'Stock.size': 'pure', each: 'method' });
});
