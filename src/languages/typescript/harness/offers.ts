/** What can be done with the live results of a run: members to call or read, functions to call, iterators to drain. */
import type { Act } from '../../../generate/test-case.ts';
import { isNative } from './describe.ts';

const MAX_OFFERS = 60;
const MAX_MEMBERS = 40;

export type Offer = ResultOffer | ScreenOffer;

export interface ResultOffer {
  readonly of: number;
  readonly do: 'call' | 'get' | 'iterate';
  readonly member?: string;
  readonly arity: number;
}

/** What a user can do with what is rendered. `choices`: what a field can be set to, where that is not open. */
export type ScreenOffer =
  | (Omit<Extract<Act, { do: 'interact' }>, 'text'> & { readonly arity: 0; readonly choices: readonly string[] })
  | (Extract<Act, { do: 'advance' }> & { readonly arity: 0 });

export function offersOf(results: readonly unknown[]): readonly ResultOffer[] {
  const offers: ResultOffer[] = [];
  for (const [of, result] of results.entries()) {
    if (results.indexOf(result) !== of) continue;
    if (typeof result === 'function') {
      if (isOwn(result)) offers.push({ of, do: 'call', arity: result.length });
      offers.push(...members(result, of));
    } else if (typeof result === 'object' && result !== null) offers.push(...objectOffers(result, of));
    if (offers.length > MAX_OFFERS) break;
  }
  return offers;
}

export function isScreenOffer(offer: Offer): offer is ScreenOffer {
  return offer.do === 'interact' || offer.do === 'advance';
}

/** True for the code under test, and for what it bound, of which the language does not show the source. */
function isOwn(value: object & { readonly name?: string }): boolean {
  return !isNative(value) || (value.name ?? '').startsWith('bound ');
}

function objectOffers(result: object, of: number): readonly ResultOffer[] {
  if (Array.isArray(result)) {
    const at = result.findIndex((item) => (typeof item === 'object' && item !== null) || typeof item === 'function');
    if (at < 0) return [];
    const item: unknown = result[at];
    if (typeof item !== 'function') return [{ of, do: 'get', member: String(at), arity: 0 }];
    return isOwn(item) ? [{ of, do: 'call', member: String(at), arity: item.length }] : [];
  }
  const offers: ResultOffer[] = [];
  if (isIterator(result)) offers.push({ of, do: 'iterate', arity: 0 });
  return [...offers, ...members(result, of)];
}

function members(result: object, of: number): readonly ResultOffer[] {
  const offers: ResultOffer[] = [];
  for (let at: object | null = result; at && !isBuiltIn(at); at = Object.getPrototypeOf(at) as object | null) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (offers.length >= MAX_MEMBERS || name === 'constructor' || name === 'prototype' || name.startsWith('_'))
        continue;
      const value: unknown = descriptor.value;
      if (typeof value === 'function' && isOwn(value))
        offers.push({ of, do: 'call', member: name, arity: value.length });
      else if (typeof value === 'object' && value !== null && descriptor.enumerable)
        offers.push({ of, do: 'get', member: name, arity: 0 });
    }
  }
  return offers;
}

/** Prototypes that the language brings; what they offer is not the code under test. */
function isBuiltIn(at: object): boolean {
  const own: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
  return at === Object.prototype || at === Function.prototype || isNative(own);
}

function isIterator(value: object): boolean {
  const source = value as { next?: unknown; [Symbol.iterator]?: unknown; [Symbol.asyncIterator]?: unknown };
  const iterates = typeof source[Symbol.iterator] === 'function' || typeof source[Symbol.asyncIterator] === 'function';
  return (
    iterates &&
    !(
      Symbol.iterator in value &&
      isNative((value as { [Symbol.iterator]: unknown })[Symbol.iterator]) &&
      typeof source.next !== 'function'
    )
  );
}
