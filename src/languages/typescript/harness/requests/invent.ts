/** Requests made anew and varied: what is set up is called and mounted once, then routes are asked. */
import { parametersOf, type RequestAct } from '../../../../generate/asked.ts';
import type { Act, Callee, Value } from '../../../../generate/test-case.ts';
import type { AppFacts, Route, Seed } from '../../facts/types.ts';
import { argsOf } from '../arguments.ts';
import type { EntryPoint } from '../entries.ts';
import { replaced, without } from '../lists.ts';
import type { Random } from '../random.ts';
import type { Input } from '../request.ts';
import type { SequenceContext } from '../sequence.ts';
import { removeStep } from '../steps.ts';

/** Share of inputs with more than one request: what an earlier one left shows in a later one. */
const SEVERAL = 0.2;
const MAX_REQUESTS = 3;
/** Share of rests of a path that are tried as a text of the code. */
const SPLIT = 0.4;
/** Share of requests that a schema should refuse. */
const NEAR_MISS = 0.15;

export function inventRequests(entry: EntryPoint, app: AppFacts, context: SequenceContext): Input {
  let act = setUp(entry, app, context);
  const count = context.random.chance(SEVERAL) ? 2 + context.random.below(MAX_REQUESTS - 1) : 1;
  for (let made = 0; made < count; made++) act = withRequest(act, entry, app, context);
  return { entry: entry.ref, arrange: [], act, provenance: 'search' };
}

/** A request that a test sends, to an app that is set up anew; none for a seed of something else. */
export function* writtenRequest(
  entry: EntryPoint,
  app: AppFacts,
  { member, args, origin }: Seed,
  context: SequenceContext,
): Generator<Input> {
  const route = app.routes.find(({ method, path }) => `${method} ${path}` === member);
  if (!route) return;
  const act = setUp(entry, app, context);
  yield { entry: entry.ref, arrange: [], act: [...act, requestOf(act, entry, app, route, args)], provenance: origin };
}

/** One change of what is not a single argument: another request, one fewer, one that should be refused. */
export function varyRequests(
  act: readonly Act[],
  entry: EntryPoint,
  app: AppFacts,
  context: SequenceContext,
): readonly Act[] {
  const { random } = context;
  const requests = act.flatMap((step, at) => (step.do === 'request' ? [at] : []));
  if (requests.length === 0) return withRequest(act, entry, app, context);
  const at = random.pick(requests);
  const last = requests.at(-1) as number;
  switch (random.weighted([2, requests.length < MAX_REQUESTS ? 1 : 0, requests.length > 1 ? 1.5 : 0, 1])) {
    case 0:
      return replaced(act, at, nearMiss(act[at] as RequestAct, random));
    case 1:
      return withRequest(act, entry, app, context);
    case 2:
      return removeStep(act, random.chance(0.5) ? at : last);
    default:
      return withRequest(removeStep(act, at), entry, app, context);
  }
}

/** The calls that make the app, and put it where it can be asked. */
function setUp(entry: EntryPoint, app: AppFacts, context: SequenceContext): readonly Act[] {
  const act: Act[] = [];
  if (app.made) act.push({ do: 'call', callee: { export: entry.ref }, args: argsOf(entry, '', entry.params, context) });
  if (app.form === 'app') return act;
  const callee: Callee = app.made ? { step: 0 } : { export: entry.ref };
  const isGiven = app.form === 'plugin' || app.form === 'controller';
  const args = isGiven ? argsOf(entry, '', entry.params, context) : [];
  const [route] = app.form === 'handler' ? app.routes : [];
  const at = route ? { route: { method: route.method, path: route.path } } : {};
  const nest = app.nest ? { nest: app.nest } : {};
  const leaves = app.leaves ? { leaves: app.leaves } : {};
  return [...act, { do: 'mount', via: app.via, callee, args, ...at, ...leaves, ...nest }];
}

function withRequest(act: readonly Act[], entry: EntryPoint, app: AppFacts, context: SequenceContext): readonly Act[] {
  const { random } = context;
  const route = random.pick(app.routes) as Route;
  const earlier = act.filter((step) => step.do === 'request');
  const given = argsOf(entry, `${route.method} ${route.path}`, route.args, context, { before: earlier, shown: [] });
  const request = requestOf(act, entry, app, route, withSplitTexts(given, route, entry, random));
  return [...act, random.chance(NEAR_MISS) ? nearMiss(request, random) : request];
}

/** The rest of a path is often compared as one text: `slug.join('/') === 'guides/start'`. */
function withSplitTexts(
  args: readonly Value[],
  { path }: Route,
  { inputs }: EntryPoint,
  random: Random,
): readonly Value[] {
  const [params] = args;
  if (params?.t !== 'object') return args;
  const rests = parametersOf(path).flatMap(({ name, isRest }) => (isRest ? [name] : []));
  const props = params.props.map(([name, value]): readonly [string, Value] => {
    const text = rests.includes(name) && random.chance(SPLIT) ? inputs.text(random) : '';
    const segments = text.split('/').filter(Boolean);
    if (segments.length < 2) return [name, value];
    return [name, { t: 'array', items: segments.map((v) => ({ t: 'string', v })) }];
  });
  return replaced(args, 0, { ...params, props });
}

function requestOf(
  act: readonly Act[],
  entry: EntryPoint,
  { via, made, web }: AppFacts,
  { method, path }: Route,
  args: readonly Value[],
): RequestAct {
  const mounted = act.findIndex((step) => step.do === 'mount');
  const callee: Callee = mounted >= 0 ? { step: mounted } : made ? { step: 0 } : { export: entry.ref };
  return { do: 'request', via, callee, method, path, args, ...(web ? { web } : {}) };
}

/** A field less, a field of another type, or a body that can not be read. */
function nearMiss(act: RequestAct, random: Random): RequestAct {
  const places = act.args.flatMap((value, at) =>
    at > 0 && value.t === 'object' && value.props.length > 0 ? [at] : [],
  );
  if (places.length === 0) return act;
  const at = random.pick(places);
  if (at === 3 && random.chance(0.1)) return { ...act, args: replaced(act.args, at, { t: 'string', v: '{' }) };
  return { ...act, args: replaced(act.args, at, spoiled(act.args[at] as Value, at === 3, random)) };
}

const WRONG: readonly Value[] = [
  { t: 'null' },
  { t: 'string', v: '' },
  { t: 'string', v: 'a' },
  { t: 'number', v: 0 },
  { t: 'number', v: -1 },
  { t: 'number', v: 1.5 },
  { t: 'boolean', v: true },
  { t: 'array', items: [] },
];

function spoiled(value: Value, isJson: boolean, random: Random): Value {
  if (value.t === 'array' && value.items.length > 0 && random.chance(0.6)) {
    const at = random.below(value.items.length);
    return { ...value, items: replaced(value.items, at, spoiled(value.items[at] as Value, isJson, random)) };
  }
  if (value.t !== 'object' || value.props.length === 0) return random.pick(isJson ? WRONG : WRONG.slice(1, 6));
  const at = random.below(value.props.length);
  if (random.chance(0.3)) return { ...value, props: without(value.props, at) };
  const [name, of] = value.props[at] as readonly [string, Value];
  return { ...value, props: replaced(value.props, at, [name, spoiled(of, isJson, random)]) };
}

/** The route that a request asks, by the app that its entry is or makes. */
export function routeFor(act: RequestAct, app: AppFacts | undefined): Route | undefined {
  return app?.routes.find((route) => route.method === act.method && route.path === act.path);
}
