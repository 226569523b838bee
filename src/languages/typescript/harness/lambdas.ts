/** Small pure functions that serve as comparators, predicates and callbacks; the renderer prints `code`. */
import type { Parameter, TypeTree } from '../../declared.ts';
import { noteErrors } from './told-errors.ts';

interface Lambda {
  readonly code: string;
  readonly arity: number;
  /** What the parameters must be for the body to make sense. */
  readonly takes?: 'number' | 'string' | 'array' | 'function';
  /** What it returns; `first` is the first argument itself. */
  readonly gives: 'number' | 'boolean' | 'string' | 'undefined' | 'first' | 'array' | 'promise' | 'throws';
  /** Written type of each parameter that the body does not take as it comes. */
  readonly types?: readonly string[];
}

/** Its `this` shows in what comes of it: nothing, where it is called as a plain function. Sloppy code would never see that. */
const TELLS_THIS = "function () { 'use strict'; if (this) throw new Error('refused'); }";

const CALLBACK = '(...args: unknown[]) => unknown';

const CATALOGUE: readonly Lambda[] = [
  { code: '() => {}', arity: 0, gives: 'undefined' },
  { code: '() => true', arity: 0, gives: 'boolean' },
  { code: '() => false', arity: 0, gives: 'boolean' },
  { code: '() => 1', arity: 0, gives: 'number' },
  { code: "() => 'a'", arity: 0, gives: 'string' },
  { code: '() => [1, 2]', arity: 0, gives: 'array' },
  { code: "() => { throw new Error('refused'); }", arity: 0, gives: 'throws' },
  { code: TELLS_THIS, arity: 0, gives: 'undefined' },
  { code: '(x) => x', arity: 1, gives: 'first' },
  { code: 'async (x) => x', arity: 1, gives: 'promise' },
  { code: '(x) => !x', arity: 1, gives: 'boolean' },
  { code: '(x) => x > 1', arity: 1, takes: 'number', gives: 'boolean', types: ['number'] },
  { code: '(x) => x % 2 === 0', arity: 1, takes: 'number', gives: 'boolean', types: ['number'] },
  { code: '(x) => x * 2', arity: 1, takes: 'number', gives: 'number', types: ['number'] },
  { code: "(x) => x + '!'", arity: 1, gives: 'string', types: ['string'] },
  { code: '(x) => [x, x]', arity: 1, gives: 'array' },
  { code: '(x) => x.length', arity: 1, takes: 'array', gives: 'number', types: ['unknown[]'] },
  { code: '(done) => done()', arity: 1, takes: 'function', gives: 'undefined', types: [CALLBACK] },
  { code: '(done) => done(null, 1)', arity: 1, takes: 'function', gives: 'undefined', types: [CALLBACK] },
  { code: '(a, b) => a - b', arity: 2, takes: 'number', gives: 'number', types: ['number', 'number'] },
  { code: '(a, b) => b - a', arity: 2, takes: 'number', gives: 'number', types: ['number', 'number'] },
  { code: '(a, b) => a + b', arity: 2, gives: 'first', types: ['number', 'number'] },
  { code: '(a, b) => a === b', arity: 2, gives: 'boolean' },
  { code: '(a, b) => b', arity: 2, gives: 'first' },
  { code: '(a, b) => [a, b]', arity: 2, gives: 'array' },
  { code: '(x, done) => done(null, x)', arity: 2, takes: 'function', gives: 'undefined', types: ['unknown', CALLBACK] },
  {
    code: "(x, done) => done(new Error('refused'))",
    arity: 2,
    takes: 'function',
    gives: 'undefined',
    types: ['unknown', CALLBACK],
  },
  {
    code: '(end, next) => next(end || true)',
    arity: 2,
    takes: 'function',
    gives: 'undefined',
    types: ['unknown', CALLBACK],
  },
];

const made = new Map<string, (...args: unknown[]) => unknown>();

/** Code of the lambdas that fit a function type; without one, all of them. */
export function lambdasFor(params: readonly Parameter[] | undefined, returns: TypeTree | undefined): readonly string[] {
  const fitting = CATALOGUE.filter((lambda) => takesFit(lambda, params) && givesFit(lambda, params, returns));
  return fitting.map((lambda) => lambda.code);
}

/** True for code that does nothing but refuse. */
export function isThrowing(code: string): boolean {
  return code.startsWith('() => { throw');
}

/** The code with the type of its `this` written down, which no place gives it. */
export function typedThis(code: string): string {
  return code.replace(/^function \(\)/, 'function (this: unknown)');
}

/** The code with its parameters' types written down, for a place that gives it none: under a cast, in a variable. */
export function typedLambda(code: string): string {
  const { types = [] } = CATALOGUE.find((lambda) => lambda.code === code) ?? {};
  return code.replace(/(?<=^(?:async )?)\((\w+(?:, \w+)*)\)/, (_, names: string) => {
    const typed = names.split(', ').map((name, i) => `${name}: ${types[i] ?? 'unknown'}`);
    return `(${typed.join(', ')})`;
  });
}

/** The function that a piece of lambda code stands for. */
export function lambda(code: string): (...args: unknown[]) => unknown {
  let known = made.get(code);
  if (!known) {
    // The code is of the catalogue or of the project's own tests, and this is the project's own process.
    const plain = new Function(`return (${code});`)() as (...args: unknown[]) => unknown;
    known = new Proxy(plain, {
      apply(of, self, args: unknown[]) {
        noteErrors(args);
        return Reflect.apply(of, self, args);
      },
    });
    made.set(code, known);
  }
  return known;
}

function takesFit(lambda: Lambda, params: readonly Parameter[] | undefined): boolean {
  if (!params) return true;
  if (lambda.arity > params.length) return false;
  const type = params.at(lambda.takes === 'function' ? lambda.arity - 1 : 0)?.type;
  if (!lambda.takes || !type || type.k === 'unknown') return true;
  return lambda.takes === 'function' ? type.k === 'fn' : type.k === lambda.takes;
}

function givesFit(lambda: Lambda, params: readonly Parameter[] | undefined, returns: TypeTree | undefined): boolean {
  if (!returns || returns.k === 'unknown' || lambda.gives === 'throws') return true;
  if (returns.k === 'union') return returns.of.some((type) => givesFit(lambda, params, type));
  if (lambda.gives === 'array' || lambda.gives === 'promise')
    return returns.k === lambda.gives && returns.of.k === 'unknown';
  if (lambda.gives !== 'first') return returns.k === lambda.gives;
  return params?.[0] !== undefined && JSON.stringify(params[0].type) === JSON.stringify(returns);
}
