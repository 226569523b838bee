/** Requests that tests send, as the first inputs for the routes that they ask. */
import path from 'node:path';
import type { Value } from '../../../../generate/test-case.ts';
import { handWritten } from '../../examples.ts';
import { readText } from '../read-text.ts';
import type { AppFacts, Entry, FactsRequest, Route, Seed } from '../types.ts';
import { type Fields, type SentRequest, sentRequests } from './sent.ts';

const MAX_TEST_FILES = 200;
const MAX_OF_ROUTE = 20;
const SENDS = /\bsupertest\b|\.inject\(|\.request\(|\bnew Request\(/;

type Asked = Pick<Entry, 'app'>;

/** For each of the entries in turn; the routes are the seeds' members: `POST /orders`. */
export function sentTo(entries: readonly Asked[], request: FactsRequest): readonly (readonly Seed[])[] {
  if (entries.every(({ app }) => !app)) return entries.map(() => []);
  const sent = handWritten(request.testFiles)
    .flatMap((file) => {
      const text = readText(file);
      return text && SENDS.test(text) ? [{ file, text }] : [];
    })
    .slice(0, MAX_TEST_FILES)
    .flatMap(({ file, text }) => {
      const where = path.relative(request.repository, file).split(path.sep).join('/');
      return sentRequests(text, file).map((one) => ({ ...one, where: `${where}:${one.line}` }));
    });
  return entries.map(({ app }) => {
    if (!app) return [];
    const prefixes = prefixesOf(app, sent);
    return bounded(sent.flatMap((one) => seedOf(one, app, prefixes) ?? []));
  });
}

/** Requests that somebody proposes for a changed function to which the app leads. */
export function suggestedRequests(
  { app, functionIds }: Pick<Entry, 'app' | 'functionIds'>,
  request: FactsRequest,
): readonly Seed[] {
  const calls = (request.suggestions ?? [])
    .filter((one) => functionIds.includes(one.function))
    .flatMap((one) => one.calls);
  if (!app || calls.length === 0) return [];
  const sent = calls.flatMap((call) => sentRequests(call, 'suggested.ts').map((one) => ({ ...one, where: '' })));
  const seeds = sent.flatMap((one) => seedOf(one, app, prefixesOf(app, sent)) ?? []);
  return bounded(seeds.map((seed) => ({ ...seed, origin: 'model' })));
}

function bounded(seeds: readonly Seed[]): readonly Seed[] {
  const unlike = new Map(seeds.toReversed().map((seed) => [JSON.stringify([seed.member, seed.args]), seed]));
  const byRoute = Map.groupBy([...unlike.values()].toReversed(), ({ member }) => member);
  return [...byRoute.values()].flatMap((own) => own.slice(0, MAX_OF_ROUTE));
}

function seedOf(sent: SentRequest & { readonly where: string }, app: AppFacts, prefixes: Prefixes): Seed | undefined {
  const { pathname, searchParams } = new URL(sent.url, 'http://localhost');
  const found = routeAsked(pathname, sent.method, app, prefixes);
  if (!found) return undefined;
  const { route, params } = found;
  const asked = [...searchParams].map(([name, v]) => [name, text(v)] as const);
  const headers = sent.headers.filter(([name]) => name !== 'content-type' || sent.body?.t === 'string');
  const body = /^(?:GET|HEAD)$/.test(route.method) ? undefined : sent.body;
  const args = [fields(params), fields([...asked, ...sent.query]), fields(headers), body ?? UNDEFINED];
  while (args.at(-1)?.t === 'undefined') args.pop();
  return { member: `${route.method} ${route.path}`, args, origin: 'existing-test', where: sent.where };
}

const UNDEFINED: Value = { t: 'undefined' };

function text(v: string): Value {
  return { t: 'string', v };
}

/** As an object; of fields with one name the last. */
function fields(given: Fields): Value {
  return given.length ? { t: 'object', props: [...new Map(given)] } : UNDEFINED;
}

/** Under which paths tests seem to have mounted something: how many unlike requests have a route behind it. */
type Prefixes = ReadonlyMap<string, number>;

function prefixesOf({ form, routes }: AppFacts, sent: readonly SentRequest[]): Prefixes {
  const counts = new Map<string, number>();
  if (form === 'app') return counts;
  const asked = new Map(
    sent.map(({ method, url }) => [`${method} ${new URL(url, 'http://localhost').pathname}`, method]),
  );
  for (const [text, method] of asked) {
    const segments = segmentsOf(text.slice(method.length + 1));
    for (const dropped of [...segments.keys(), segments.length]) {
      const prefix = segments.slice(0, dropped).join('/');
      if (matching(routes, method, segments.slice(dropped)).length > 0)
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  return counts;
}

interface Asking {
  readonly route: Route;
  readonly params: Fields;
}

/**
 * The route with the fewest parameters. What is mounted somewhere is asked below the prefix that most requests share; of equal ones the shortest, and none last:
 * `/orders` is the list of orders, and not the order of that name.
 */
function routeAsked(
  pathname: string,
  method: string,
  { form, routes }: AppFacts,
  prefixes: Prefixes,
): Asking | undefined {
  const segments = segmentsOf(pathname);
  const ways = (form === 'app' ? [0] : [...segments.keys(), segments.length]).map((dropped) => {
    const shared = prefixes.get(segments.slice(0, dropped).join('/')) ?? 0;
    return { shared, dropped, found: matching(routes, method, segments.slice(dropped)) };
  });
  const order = (dropped: number): number => (dropped === 0 ? segments.length + 1 : dropped);
  const [best] = ways
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.shared - a.shared || order(a.dropped) - order(b.dropped));
  return best?.found[0];
}

/** Those with the fewest parameters first. */
function matching(routes: readonly Route[], method: string, segments: readonly string[]): readonly Asking[] {
  return routes
    .flatMap((route) => {
      const params = route.method === method ? paramsOf(route.path, segments) : undefined;
      return params ? [{ route, params }] : [];
    })
    .sort((a, b) => a.params.length - b.params.length);
}

/** What stands for the parameters of a pattern; undefined where the path is another one. */
function paramsOf(pattern: string, segments: readonly string[]): Fields | undefined {
  const parts = segmentsOf(pattern);
  const [, rest, isOptional] = /^\*(\w+)(\??)$/.exec(parts.at(-1) ?? '') ?? [];
  const single = rest === undefined ? parts : parts.slice(0, -1);
  const others = segments.slice(single.length);
  if (segments.length < single.length || (rest === undefined && others.length > 0)) return undefined;
  if (rest !== undefined && !isOptional && others.length === 0) return undefined;
  const params: (readonly [string, Value])[] = [];
  for (const [i, part] of single.entries()) {
    const name = /^:(\w+)/.exec(part)?.[1];
    const segment = segments[i] ?? '';
    if (name !== undefined) params.push([name, text(segment)]);
    else if (part !== segment) return undefined;
  }
  if (rest !== undefined && others.length > 0) params.push([rest, { t: 'array', items: others.map(text) }]);
  return params;
}

function segmentsOf(pathname: string): readonly string[] {
  return pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment; // a test of what is no text
      }
    });
}
