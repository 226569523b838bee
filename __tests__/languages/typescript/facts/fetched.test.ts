import type { TypeTree } from '../../../../src/languages/declared.ts';
import { factsOf, shownTree } from './project.ts';

const LIB =
  'declare function fetch(url: string, init?: object): Promise<Response>;\ninterface Response { ok: boolean; status: number; json(): Promise<any>; text(): Promise<string> }';

function answersOf(text: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const { entries } = factsOf({ 'a.ts': text, ...more }, ['a.ts']);
  const shown = entries.map(({ export: { path }, replaces = [] }) => [
    path,
    replaces.map(({ type }) => bodyOf(type)).join(),
  ]);
  return Object.fromEntries(shown);
}

function bodyOf(type: TypeTree): string {
  const answer = type.k === 'fn' && type.returns.k === 'promise' ? type.returns.of : undefined;
  return answer?.k === 'response' ? shownTree(answer.body) : 'no response';
}

it('a response holds what the code says that it does: by a cast, by what a name is declared as, or by what is read', () => {
  const text = `
    interface Rates { base: string; rates: Record<string, number> }
    export async function cast() { const { rates } = (await (await fetch('/rates')).json()) as Rates; return rates.EUR; }
    export async function named() { const res = await fetch('/rates'); const found: Rates = await res.json(); return found; }
    export async function given(): Promise<Rates> { const res = await fetch('/rates'); return res.json(); }
    export async function read() { const res = await fetch('/rates'); const body = await res.json(); return body.name.trim(); }
    export async function words() { const res = await fetch('/rates'); return (await res.text()).length; }
    export async function nothing() { const res = await fetch('/rates'); return res.ok; }
  `;
  const rates = '{ base: string; rates: record<string, number> }';

  expect(answersOf(text, { 'lib.d.ts': LIB })).toEqual({
    cast: rates,
    named: rates,
    given: rates,
    read: '{ name?: string }',
    words: 'string',
    nothing: 'undefined',
  });
});

it('what a helper leaves to its callers, they declare', () => {
  const text = `
    import { getJson } from './http.ts';
    interface User { id: number; active: boolean }
    export async function greeting(id: number) { const user = await getJson<User>('/users/' + id); return user.active ? 'hi' : ''; }
  `;
  const http = `export async function getJson<T>(path: string): Promise<T> {
    const res = await fetch(path);
    return (await res.json()) as T;
  }`;

  expect(answersOf(text, { 'http.ts': http })).toEqual({ greeting: '{ id: number; active: boolean }' });
});

it('a function of that name of its own is not the one that all have', () => {
  const text = `
    export async function load(fetch: (url: string) => Promise<string>) { return fetch('/a'); }
    export class Client { async fetch(url: string) { return url; } get(url: string) { return this.fetch(url); } }
  `;

  expect(answersOf(text)).toEqual({ load: '', Client: '' });
});
