/** Inputs made anew and varied: which calls, in which order, on what. Values themselves come from generate and vary. */

import { type Act, type Callee, type ExportRef, isReplacing, type Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { Member } from '../facts/types.ts';
import { argsOf, makingFor } from './arguments.ts';
import { type EntryPoint, keyOfPlace, unknownParams } from './entries.ts';
import { make, number } from './generate.ts';
import { withResultOfAnother } from './handed-on.ts';
import { replaced } from './lists.ts';
import { callable, isTelling } from './members.ts';
import { isScreenOffer, type Offer } from './offers.ts';
import type { Random } from './random.ts';
import { replaceableBy } from './replaced.ts';
import type { Input } from './request.ts';
import { inventRequests, routeFor, varyRequests } from './requests/invent.ts';
import { hasDouble, withSameNames } from './same-names.ts';
import { racing, rendering, renderParams, rerenderParams, screenStep } from './screen-steps.ts';
import { copySteps, removeStep, shiftSteps } from './steps.ts';
import { unusual } from './unusual.ts';
import { varyArgs } from './vary.ts';

export const MAX_STEPS = 8;
/** Share of new sequences, and of added calls, that look at the object. */
const LOOKING = 0.5;
/** Share of added calls that are to the object itself, where earlier results offer something too. */
const MEMBERS = 0.6;
/** Share of added steps at what is rendered, where its results offer something too. */
const SCREEN = 0.6;
/** Weight, likewise, of two answers that come in another order than they were asked for. */
const RACING = 0.8;
/** Weight, beside that of other changes, of making arguments unusual where nothing declares what they must be. */
const UNUSUAL = 0.25;

/** Share of new inputs with doubles, and weight beside that of other changes, of making what has one name one thing. */
const NAMES = 0.7;
/** Share of changes to requests that are about more than one argument. */
const VARIED_REQUESTS = 0.25;

/** What the search remembers of an input that it kept, as far as varying needs it. */
export interface Parent {
  readonly input: Input;
  readonly offers: readonly Offer[];
  /** Literals that its run showed. */
  readonly harvest: readonly (string | number)[];
}

export interface SequenceContext {
  readonly random: Random;
  readonly entries: readonly EntryPoint[];
  readonly now: number;
  /** Another kept input of the same entry, if there is one. */
  readonly partner: () => Parent | undefined;
}

export function invent(entry: EntryPoint, context: SequenceContext): Input {
  if (entry.app) return inventRequests(entry, entry.app, context);
  const { random } = context;
  const first = opening(entry, context);
  let act: readonly Act[] = [first];
  const members = callable(entry, 'export' in (first as { callee: object }).callee && first.do === 'new', random);
  const hasObject = entry.kind === 'class' ? first.do === 'new' : members.length > 0;
  const more = hasObject ? 1 + random.below(4) : 0;
  for (let count = 0; count < more && members.length; count++)
    act = [...act, memberCall(entry, random.pick(members), act, context)];
  if (hasObject && random.chance(LOOKING)) act = [...act, ...looks(entry, members, act, context)];
  if (hasDouble(act) && random.chance(NAMES)) act = withSameNames(act, context.entries, random);
  return { entry: entry.ref, arrange: [], act, provenance: 'search' };
}

export function varySequence(parent: Parent, entry: EntryPoint, context: SequenceContext): Input {
  const { random } = context;
  let act = parent.input.act;
  const rounds = random.chance(0.7) ? 1 : 2 + random.below(3);
  for (let round = 0; round < rounds; round++)
    act = varyOnce(act, round === 0 ? parent : { ...parent, offers: [] }, entry, context);
  const provenance = parent.input.provenance === 'recorded' ? 'recorded' : 'search';
  return { ...parent.input, act: act.slice(0, MAX_STEPS), provenance };
}

/** Calls that show what the earlier ones did to the object: they need no arguments and give something. */
function looks(
  entry: EntryPoint,
  members: readonly Member[],
  before: readonly Act[],
  context: SequenceContext,
): readonly Act[] {
  const telling = members.filter(isTelling);
  if (telling.length === 0) return [];
  return Array.from({ length: 1 + context.random.below(2) }, () =>
    memberCall(entry, context.random.pick(telling), before, context),
  );
}

/** The call with which an input of the entry begins. */
export function opening(entry: EntryPoint, context: SequenceContext): Act {
  const statics =
    entry.kind === 'class' ? entry.members.filter((member) => member.static && member.kind === 'method') : [];
  if (statics.length && context.random.chance(statics.length / (statics.length + entry.members.length))) {
    const member = context.random.pick(statics);
    return {
      do: 'call',
      callee: { export: entry.ref, member: member.name },
      args: argsOf(entry, member.name, member.params, context),
    };
  }
  if (entry.renders) return rendering(entry, context);
  return {
    do: entry.kind === 'class' ? 'new' : 'call',
    callee: { export: entry.ref },
    args: argsOf(entry, '', entry.params, context),
    ...(entry.inherits ? { inherits: true } : {}),
  };
}

/** Of the object that the first step made. */
function memberCall(
  entry: EntryPoint,
  { name, kind, params }: Member,
  before: readonly Act[],
  context: SequenceContext,
  shown: Parent['harvest'] = [],
): Act {
  if (kind === 'getter') return { do: 'get', of: 0, name };
  return {
    do: 'call',
    callee: { step: 0, member: name },
    args: argsOf(entry, name, params, context, { before, shown }),
  };
}

function varyOnce(act: readonly Act[], parent: Parent, entry: EntryPoint, context: SequenceContext): readonly Act[] {
  const { random } = context;
  if (entry.app && random.chance(VARIED_REQUESTS)) return varyRequests(act, entry, entry.app, context);
  const growing = act.length < MAX_STEPS && !entry.app;
  const hasMore = growing && (parent.offers.length > 0 || (entry.members.length > 0 && act[0]?.do === 'new'));
  const weights = [
    7,
    hasMore || (growing && entry.renders) ? 3 : 0,
    hasMore && act.length > 1 ? 1.5 : 0,
    act.length > 1 && !entry.app ? 1.2 : 0,
    growing && act.length > 1 ? 0.8 : 0,
    0.8,
    parent.harvest.length ? 1 : 0,
    growing ? 0.25 : 0,
    entry.typed ? 0 : UNUSUAL,
    hasDouble(act) ? NAMES : 0,
    entry.renders ? RACING : 0,
  ];
  switch (random.weighted(weights)) {
    case 0:
      return nudge(act, entry, context);
    case 1:
      return [...act, extension(act, act.length, parent, entry, context)];
    case 2: {
      const at = 1 + random.below(act.length - 1);
      const offers = parent.offers.filter((offer) => offer.of < at);
      return [
        ...act.slice(0, at),
        extension(act, at, { ...parent, offers }, entry, context),
        ...shiftSteps(act.slice(at), at, 1),
      ];
    }
    case 3:
      return removeStep(act, 1 + random.below(act.length - 1));
    case 4:
      return copySteps(act, 1 + random.below(act.length - 1));
    case 5:
      return splice(act, context);
    case 6:
      return feed(act, parent, entry, context);
    case 7:
      return withResultOfAnother(act, context);
    case 8:
      return unusual(act, random);
    case 9:
      return withSameNames(act, context.entries, random);
    default:
      return racing(act, entry, context);
  }
}

/** One argument of one step changes. */
function nudge(act: readonly Act[], entry: EntryPoint, context: SequenceContext): readonly Act[] {
  const { random } = context;
  const at = random.below(act.length);
  const step = act[at] as Act;
  if (step.do === 'set')
    return replaced(act, at, {
      ...step,
      value: make({ k: 'unknown' }, makingFor(entry, step.name, 0, undefined, context)),
    });
  if (!('args' in step)) return act;
  const params = paramsOf(act, at, context.entries);
  if (params.length === 0) return act;
  const index = random.below(params.length);
  const making = makingFor(entry, nameOf(step), index, params[index], context);
  return replaced(act, at, { ...step, args: varyArgs(step.args, params, making) });
}

function extension(act: readonly Act[], at: number, parent: Parent, entry: EntryPoint, context: SequenceContext): Act {
  const { random } = context;
  const before = act.slice(0, at);
  const onScreen = parent.offers.filter(isScreenOffer);
  if (entry.renders && random.chance(SCREEN)) return screenStep(before, onScreen, entry, context);
  const made = act[0]?.do === 'new';
  const members = callable(entry, made, random);
  const fields = made ? entry.members.filter((member) => member.kind === 'field' && !member.static) : [];
  if (fields.length && random.chance(0.05)) {
    const field = random.pick(fields);
    return {
      do: 'set',
      of: 0,
      name: field.name,
      value: make(field.returns, makingFor(entry, field.name, 0, undefined, context)),
    };
  }
  const results = parent.offers.filter((offer) => !isScreenOffer(offer));
  const offers = members.length ? results.filter((offer) => offer.of !== 0) : results;
  if (members.length && (offers.length === 0 || random.chance(MEMBERS))) {
    const telling = random.chance(LOOKING) ? members.filter(isTelling) : [];
    return memberCall(entry, random.pick(telling.length ? telling : members), before, context, parent.harvest);
  }
  const offer = offers.length ? random.pick(offers) : undefined;
  if (!offer && entry.renders) return screenStep(before, onScreen, entry, context);
  if (!offer) return { do: 'call', callee: { step: 0 }, args: [] };
  if (offer.do === 'iterate') return { do: 'iterate', of: offer.of, limit: 10 };
  if (offer.do === 'get') return { do: 'get', of: offer.of, name: offer.member as string };
  const callee = { step: offer.of, ...(offer.member === undefined ? {} : { member: offer.member }) };
  const params = paramsOf([...before, { do: 'call', callee, args: [] }], at, context.entries, offer.arity);
  return {
    do: 'call',
    callee,
    args: argsOf(entry, offer.member ?? '()', params, context, { before, shown: parent.harvest }),
  };
}

/** An argument, or the tail, of another kept input. */
function splice(act: readonly Act[], context: SequenceContext): readonly Act[] {
  const { random } = context;
  const other = context.partner()?.input.act;
  if (!other) return act;
  const at = random.below(act.length);
  const step = act[at] as Act;
  const twins = other.filter(
    (candidate) =>
      candidate.do === step.do &&
      nameOf(candidate) === nameOf(step) &&
      'args' in candidate &&
      candidate.args.length > 0,
  );
  const twin = twins.length ? random.pick(twins) : undefined;
  if (twin && 'args' in twin && 'args' in step && random.chance(0.7)) {
    const index = random.below(twin.args.length);
    const taken = twin.args[index] as Value;
    if (index <= step.args.length && onlyEarlier(taken, at)) {
      return replaced(act, at, { ...step, args: [...step.args.slice(0, index), taken, ...step.args.slice(index + 1)] });
    }
  }
  const cut = 1 + random.below(Math.min(act.length, other.length));
  const joined = [...act.slice(0, cut), ...other.slice(cut)];
  return joined.length <= MAX_STEPS ? joined : act;
}

function onlyEarlier(value: Value, at: number): boolean {
  return !JSON.stringify(value).includes('"t":"result"') || (value.t === 'result' && value.step < at);
}

/** Something that a run showed becomes an argument. */
function feed(act: readonly Act[], parent: Parent, entry: EntryPoint, context: SequenceContext): readonly Act[] {
  const { random } = context;
  const leaf = random.pick(parent.harvest);
  const places: [number, number][] = [];
  for (const [at, step] of act.entries()) {
    if (!('args' in step)) continue;
    const params = paramsOf(act, at, context.entries);
    for (const [index, param] of params.entries()) {
      if (index <= step.args.length && (param.type.k === typeof leaf || param.type.k === 'unknown'))
        places.push([at, index]);
    }
  }
  if (places.length === 0) return act;
  entry.inputs.learn(leaf);
  const [at, index] = random.pick(places);
  const step = act[at] as Extract<Act, { do: 'call' }>;
  const value: Value = typeof leaf === 'string' ? { t: 'string', v: leaf } : number(leaf);
  return replaced(act, at, { ...step, args: [...step.args.slice(0, index), value, ...step.args.slice(index + 1)] });
}

/** Declared parameters of a step's callee, or as many unknown ones as it was given. */
export function paramsOf(
  act: readonly Act[],
  at: number,
  entries: readonly EntryPoint[],
  arity?: number,
): readonly Parameter[] {
  const step = act[at] as Act;
  if (!('args' in step)) return [];
  if (step.do === 'rerender') return rerenderParams(act, entries);
  if (step.do === 'request' || step.do === 'mount') {
    const entry = entries.find((candidate) => sameRef(candidate.ref, exportOf(act, step)));
    return (step.do === 'mount' ? entry?.params.slice(0, step.args.length) : routeFor(step, entry?.app)?.args) ?? [];
  }
  if (isReplacing(step)) return replaceableBy(step, entryOf(act, entries));
  const { callee } = step;
  if ('export' in callee) {
    const entry = entries.find((candidate) => sameRef(candidate.ref, callee.export));
    if (entry && callee.member === undefined) return renderParams(step, entry);
    const member = entry?.members.find((candidate) => candidate.name === callee.member);
    if (member) return member.params;
  } else {
    const known = memberType(act, callee.step, callee.member, entries);
    if (known) return known;
  }
  return unknownParams(Math.max(arity ?? 0, step.args.length), true);
}

/** Whose input it is: that of the first step that calls an export. */
function entryOf(act: readonly Act[], entries: readonly EntryPoint[]): EntryPoint | undefined {
  const first = act.find((step) => 'callee' in step && 'export' in step.callee);
  if (!first || !('callee' in first)) return undefined;
  const ref = exportOf(act, first);
  return entries.find((candidate) => sameRef(candidate.ref, ref));
}

/** The export that a step goes back to. */
function exportOf(act: readonly Act[], { callee }: Extract<Act, { callee: Callee }>): ExportRef {
  return 'export' in callee ? callee.export : exportOf(act, act[callee.step] as Extract<Act, { callee: Callee }>);
}

function memberType(
  act: readonly Act[],
  of: number,
  member: string | undefined,
  entries: readonly EntryPoint[],
): readonly Parameter[] | undefined {
  const maker = act[of];
  if (!maker || (maker.do !== 'call' && maker.do !== 'new' && maker.do !== 'hook')) return undefined;
  const { callee } = maker;
  const entry = 'export' in callee ? entries.find((candidate) => sameRef(candidate.ref, callee.export)) : undefined;
  if (entry && member !== undefined) {
    const found = entry.members.find((candidate) => candidate.name === member);
    if (found) return found.params;
  }
  const type = returnType(maker, entry, act, entries);
  if (type?.k === 'fn' && member === undefined) return type.params;
  if (type?.k === 'instance') {
    const made = entries.find((candidate) => sameRef(candidate.ref, type.of));
    return made?.members.find((candidate) => candidate.name === member)?.params;
  }
  if (type?.k !== 'object') return undefined;
  const prop = type.props.find(([name]) => name === member)?.[1];
  return prop?.k === 'fn' ? prop.params : undefined;
}

function returnType(
  maker: Act,
  entry: EntryPoint | undefined,
  act: readonly Act[],
  entries: readonly EntryPoint[],
): TypeTree | undefined {
  if (maker.do !== 'call') return undefined;
  const { callee } = maker;
  if (entry) {
    if (callee.member === undefined) return unwrap(entry.returns);
    return unwrap(entry.members.find((candidate) => candidate.name === callee.member)?.returns);
  }
  if (!('step' in callee)) return undefined;
  const owner = act[callee.step];
  if (!owner || !('callee' in owner) || !('export' in owner.callee)) return undefined;
  const { export: ref } = owner.callee;
  const members = entries.find((candidate) => sameRef(candidate.ref, ref))?.members;
  return unwrap(members?.find((candidate) => candidate.name === callee.member)?.returns);
}

function unwrap(type: TypeTree | undefined): TypeTree | undefined {
  return type?.k === 'promise' ? type.of : type;
}

export function nameOf(act: Act): string {
  if (act.do === 'call') return act.callee.member ?? ('export' in act.callee ? '' : '()');
  if (act.do === 'request') return `${act.method} ${act.path}`;
  if (isReplacing(act)) return keyOfPlace(act.place);
  return 'name' in act ? act.name : act.do === 'iterate' || act.do === 'advance' ? act.do : '';
}

export function sameRef(a: ExportRef, b: ExportRef): boolean {
  return a.file === b.file && a.path === b.path;
}
