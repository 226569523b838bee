/** Smaller forms of an input, one change each, largest cuts first; arguments stay within their types. */

import type { Act, Value } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import type { EntryPoint } from './entries.ts';
import { fits, memberOf, parameterAt } from './fit.ts';
import { number, restItem, withoutTrailing } from './generate.ts';
import { isThrowing, lambdasFor } from './lambdas.ts';
import { replaced, sorted, without } from './lists.ts';
import { isScreenAct } from './on-screen.ts';
import { withoutAnswers, withoutWrapper } from './screen-steps.ts';
import { paramsOf } from './sequence.ts';
import { mapAllArguments, mapValue, removeStep } from './steps.ts';

/** Milliseconds that people let pass. */
const PAUSES = [100, 200, 300, 500, 1_000];

const UNKNOWN: TypeTree = { k: 'unknown' };

/** `uncalled`: stubs that no run called. */
export function* reductions(
  act: readonly Act[],
  entries: readonly EntryPoint[],
  uncalled: ReadonlySet<number> = new Set(),
): Generator<readonly Act[]> {
  for (let at = act.length - 1; at > 0; at--) yield removeStep(act, at);
  if (act.length > 1) yield removeStep(act, 0);
  for (let at = act.length - 1; at > 0; at--) yield* withLaterAnswers(removeStep(act, at));
  if (uncalled.size > 0 && !act.some(isScreenAct)) yield withoutUncalled(act, uncalled);
  yield* withoutWrapper(act);
  yield* withoutAnswers(act, uncalled);
  for (const [at, step] of act.entries()) {
    const next = act[at + 1];
    if (step.do === 'advance' && next?.do === 'advance')
      yield removeStep(replaced(act, at, { ...step, ms: step.ms + next.ms }), at + 1);
    if (step.do === 'advance') for (const ms of PAUSES) if (ms < step.ms) yield replaced(act, at, { ...step, ms });
    if (!('args' in step)) continue;
    const params = paramsOf(act, at, entries);
    const last = params[step.args.length - 1] ?? params.at(-1);
    if (step.args.length && (!last || last.optional || last.rest || last.type.k === 'unknown')) {
      yield replaced(act, at, { ...step, args: withoutTrailing(step.args.slice(0, -1), params) });
    }
    for (const [index, value] of step.args.entries()) {
      const param = parameterAt(params, index);
      const type = param ? (param.rest ? restItem(param.type) : param.type) : UNKNOWN;
      if (param?.optional && value.t !== 'undefined')
        yield replaced(act, at, {
          ...step,
          args: withoutTrailing(replaced(step.args, index, { t: 'undefined' }), params),
        });
      for (const smaller of smallerValues(value, type)) {
        // Attributes of an element have no cast around them: a component gets all that its type asks for.
        if (isScreenAct(step) && isPartial(smaller) && !isPartial(value)) continue;
        yield replaced(act, at, { ...step, args: replaced(step.args, index, smaller) });
      }
    }
  }
  yield* withSmallerTwins(act);
}

/** A call less, and the answers that it got: what comes after it is answered as before. Nothing where all answers are for ever. */
function* withLaterAnswers(act: readonly Act[]): Generator<readonly Act[]> {
  let isLess = false;
  const later = (value: Value): Value => {
    if (value.t !== 'stub' || value.answers.length < 2) return mapValue(value, later);
    isLess = true;
    return { ...value, answers: value.answers.slice(1) };
  };
  const shifted = mapAllArguments(act, later);
  if (isLess) yield shifted;
}

/** Doubles without what nobody calls. */
function withoutUncalled(act: readonly Act[], uncalled: ReadonlySet<number>): readonly Act[] {
  const called = (value: Value): Value => {
    if (value.t !== 'object') return value;
    const props = value.props.filter(([, of]) => of.t !== 'stub' || !uncalled.has(of.id));
    const isLess = props.length < value.props.length;
    return { ...value, props: props.map(([name, of]) => [name, called(of)]), ...(isLess ? { partial: true } : {}) };
  };
  return mapAllArguments(act, called);
}

/** Texts that stand in several places may have to stay equal: all of one become shorter at once. */
function* withSmallerTwins(act: readonly Act[]): Generator<readonly Act[]> {
  const counts = new Map<string, number>();
  const count = (value: Value): Value => {
    const texts = value.t === 'string' ? [value.v] : value.t === 'object' ? value.props.map(([name]) => name) : [];
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    return mapValue(value, count);
  };
  for (const step of act) if ('args' in step) step.args.forEach(count);
  for (const [text, times] of counts) {
    if (times < 2) continue;
    for (const shorter of ['a', 'b', ...smallerTexts(text)]) {
      if (shorter.length >= text.length || counts.has(shorter)) continue;
      const swap = (value: Value): Value => {
        if (value.t === 'string' && value.v === text) return { t: 'string', v: shorter };
        const inner = mapValue(value, swap);
        if (inner.t !== 'object') return inner;
        return { ...inner, props: inner.props.map(([name, of]) => [name === text ? shorter : name, of] as const) };
      };
      yield mapAllArguments(act, swap);
    }
  }
}

function isPartial(value: Value): boolean {
  return JSON.stringify(value).includes('"partial":true');
}

const PLAIN_KINDS: ReadonlySet<Value['t']> = new Set([
  'undefined',
  'null',
  'boolean',
  'number',
  'string',
  'array',
  'object',
  'result',
]);

/** What may stand for a function, a symbol or an error where any value will do. */
const PLAIN_VALUES: readonly Value[] = [{ t: 'boolean', v: true }, { t: 'null' }, { t: 'object', props: [] }];

/** `isLoose`: the value stands in what is cast, so that members may be missing. */
function* smallerValues(value: Value, type: TypeTree, isLoose = false): Generator<Value> {
  const member = memberOf(value, type);
  if (member.k === 'literal' || member.k === 'enum') return; // anything else would not fit
  if (member.k === 'unknown' && !PLAIN_KINDS.has(value.t)) yield* PLAIN_VALUES;
  switch (value.t) {
    case 'number':
      for (const n of smallerNumbers(value.v)) yield number(n);
      return;
    case 'string':
      for (const text of smallerTexts(value.v)) yield { t: 'string', v: text };
      return;
    case 'array':
    case 'set':
    case 'iterable': {
      if (member.k === 'tuple') {
        for (const [at, item] of value.items.entries())
          for (const smaller of smallerValues(item, member.of[at] ?? UNKNOWN, isLoose))
            yield { ...value, items: replaced(value.items, at, smaller) };
        return;
      }
      const of = member.k === 'array' || member.k === 'set' || member.k === 'iterable' ? member.of : UNKNOWN;
      yield* smallerLists(value.items, of, isLoose, (items) => ({ ...value, items }));
      return;
    }
    case 'object':
      yield* smallerObjects(value, member, isLoose);
      return;
    case 'map':
      for (const at of value.entries.keys()) yield { ...value, entries: without(value.entries, at) };
      return;
    case 'lambda':
      if (member.k === 'fn') yield* plainerFunctions(member);
      if (givesAnything(member)) yield SILENT;
      return;
    case 'stub':
      if (member.k === 'fn') yield* plainerFunctions(member);
      if (givesAnything(member) && value.answers.length > 0) yield SILENT;
      if (value.answers.length > 1) yield { ...value, answers: value.answers.slice(0, -1) };
      for (const [at, answer] of value.answers.entries()) {
        const of = member.k === 'fn' ? member.returns : UNKNOWN;
        for (const smaller of smallerValues(answer, of, isLoose))
          yield { ...value, answers: replaced(value.answers, at, smaller) };
      }
      return;
    case 'bytes':
      for (const at of value.v.keys()) yield { ...value, v: without(value.v, at) };
      return;
    case 'frozen':
      yield value.of;
      for (const of of smallerValues(value.of, member, isLoose)) yield { ...value, of };
      return;
    case 'instance':
      for (const [at, arg] of value.args.entries()) {
        const of = member.k === 'instance' ? (parameterAt(member.params, at)?.type ?? UNKNOWN) : UNKNOWN;
        for (const smaller of smallerValues(arg, of, isLoose))
          yield { ...value, args: replaced(value.args, at, smaller) };
      }
      return;
    case 'response': {
      const of = member.k === 'response' ? member.body : UNKNOWN;
      const isEmpty = value.body.t === 'undefined';
      // Who asks for JSON and is told that all is well gets some.
      const mayBeEmpty = fits({ t: 'undefined' }, of);
      for (const status of [200, 404, 500])
        if (status < value.status && (status !== 200 || !isEmpty || mayBeEmpty)) yield { ...value, status };
      if (!isEmpty && (value.status >= 400 || mayBeEmpty)) yield { ...value, body: { t: 'undefined' } };
      for (const body of smallerValues(value.body, of)) yield { ...value, body };
      return;
    }
    case 'promise':
      if (value.after !== undefined) {
        const { after: _, ...settled } = value;
        yield settled;
      }
      for (const of of smallerValues(value.of, member.k === 'promise' ? member.of : UNKNOWN, isLoose))
        yield { ...value, of };
      return;
    default:
      return;
  }
}

/** Gives nothing: what code does with it shows in its calls. */
const SILENT: Value = { t: 'stub', id: 0, answers: [] };

function givesAnything(type: TypeTree): boolean {
  return type.k === 'unknown' || (type.k === 'fn' && (type.returns.k === 'unknown' || type.returns.k === 'undefined'));
}

/** Functions that do nothing, or as little as their type allows. */
function* plainerFunctions({ params, returns, answers }: Extract<TypeTree, { k: 'fn' }>): Generator<Value> {
  const codes = answers ? [] : lambdasFor(params, returns).filter((code) => !isThrowing(code));
  for (const code of sorted(codes, (a, b) => a.length - b.length).slice(0, 2)) yield { t: 'lambda', code };
  if (returns.k === 'promise' && fits({ t: 'undefined' }, returns.of))
    yield { t: 'stub', id: 0, answers: [{ t: 'promise', of: { t: 'undefined' } }] };
}

function* smallerLists(
  items: readonly Value[],
  of: TypeTree,
  isLoose: boolean,
  remake: (items: readonly Value[]) => Value,
): Generator<Value> {
  if (items.length > 2) yield remake(items.slice(0, items.length >> 1));
  for (const at of items.keys()) yield remake(without(items, at));
  for (const [at, item] of items.entries())
    for (const smaller of smallerValues(item, of, isLoose)) yield remake(replaced(items, at, smaller));
}

function* smallerObjects(value: Extract<Value, { t: 'object' }>, type: TypeTree, isLoose: boolean): Generator<Value> {
  const props =
    type.k === 'object' ? new Map(type.props.map(([name, of, optional]) => [name, { of, optional }])) : undefined;
  for (const [at, [name]] of value.props.entries()) {
    const known = props?.get(name);
    if (known?.optional !== false || isLoose) yield { ...value, props: without(value.props, at) };
    // Of a double nothing is needed but what is called.
    else if (known.of.k === 'fn') yield { ...value, partial: true, props: without(value.props, at) };
    else if (value.partial) yield { ...value, props: without(value.props, at) };
  }
  for (const [at, [name, held]] of value.props.entries()) {
    const of = props?.get(name)?.of ?? (type.k === 'record' ? type.of : UNKNOWN);
    const isCast = isLoose || value.partial === true;
    for (const smaller of smallerValues(held, of, isCast))
      if (isCast || fits(smaller, of)) yield { ...value, props: replaced(value.props, at, [name, smaller]) };
  }
}

function smallerNumbers(v: number | string): readonly number[] {
  if (typeof v === 'string') return [0, 1];
  if (Number.isInteger(v) && v >= 0 && v < 3) return [];
  const tried = [
    0,
    1,
    2,
    10,
    Math.trunc(v),
    Math.abs(v),
    Math.trunc(v / 2),
    Math.trunc(v / 10),
    Math.round(v * 10) / 10,
    Math.sign(v) * 10 ** Math.floor(Math.log10(Math.abs(v))),
  ];
  return [...new Set(tried)].filter(
    (n) => String(n).length < String(v).length || (Math.abs(n) < Math.abs(v) && String(n).length === String(v).length),
  );
}

function smallerTexts(text: string): readonly string[] {
  const half = text.length >> 1;
  const tried = [
    '',
    text.slice(0, half),
    text.slice(half),
    text.slice(1),
    text.slice(0, -1),
    text.trim(),
    text.replace(/[^\x20-\x7e]/g, 'a'),
    text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    text.replace(/[2-9]/g, '1'),
  ];
  for (let at = 1; at < Math.min(text.length - 1, 12); at++) tried.push(text.slice(0, at) + text.slice(at + 1));
  return [...new Set(tried)].filter(
    (shorter) => shorter.length < text.length || (shorter !== text && shorter.length === text.length),
  );
}
