/** How a project's tests say that something is so: `expect` of Vitest and Jest, node:assert, chai. */
import type { Value } from '../../../generate/test-case.ts';
import { assertDialect } from './assertions-assert.ts';
import { chaiDialect } from './assertions-chai.ts';
import { expectDialect } from './assertions-expect.ts';
import type { TestStyle } from './context.ts';
import type { Doc } from './doc.ts';
import type { Stage, Statement } from './scene.ts';
import { GLOBAL_ERRORS } from './values.ts';

/** A value to compare with. */
export interface Expectation {
  readonly doc: Doc;
  /** `same` by identity, `deep` by content, `strict` where absent members matter, `partial` where classes are left aside. */
  readonly how: 'same' | 'deep' | 'strict' | 'partial';
  /** Undefined where a table's column stands for it. */
  readonly value: Value | undefined;
  /** Of a number that need not be met to the last bit: digits behind the point. */
  readonly digits?: number | undefined;
}

export interface Dialect {
  readonly howFor: (value: Value) => Expectation['how'];
  /** What stands for a value that has no literal, inside of a larger one. */
  readonly placeholder: (stage: Stage, value: Value) => string | undefined;
  readonly equal: (stage: Stage, actual: Doc, expected: Expectation) => readonly Statement[];
  /** `actual` is a promise. */
  readonly resolves: (stage: Stage, actual: Doc, expected: Expectation) => readonly Statement[];
  /** `body` is an expression, or a block in braces. */
  readonly throws: (stage: Stage, body: Doc, errorClass: string) => readonly Statement[];
  readonly rejects: (stage: Stage, actual: Doc, errorClass: string) => readonly Statement[];
  readonly same: (stage: Stage, actual: Doc, other: string) => readonly Statement[];
  /** The lists of arguments that a stub was called with. */
  readonly called: (stage: Stage, stub: string, calls: readonly Doc[]) => readonly Statement[];
}

export function dialectOf(style: TestStyle): Dialect {
  if (style.assertions === 'expect') return expectDialect;
  return style.assertions === 'chai' ? chaiDialect : assertDialect;
}

/** How an error is known: by a class in reach, by its `name`, or not at all. */
export type KnownError = { readonly by: 'class' | 'name'; readonly text: string } | undefined;

export function knownError(stage: Stage, errorClass: string): KnownError {
  if (GLOBAL_ERRORS.has(errorClass)) return { by: 'class', text: errorClass };
  if (!/^[A-Za-z_$][\w$]*$/.test(errorClass)) return undefined;
  const { sources } = stage.shop;
  const { file } = stage.testCase.target;
  const own = { file, path: errorClass };
  if (sources.exports(file, errorClass)) return { by: 'class', text: stage.use(own) };
  const imported = sources.importOf(file, errorClass);
  if (imported) return { by: 'class', text: stage.use(imported) };
  return sources.namesItself(file, errorClass) ? { by: 'name', text: errorClass } : undefined;
}

/** True where some value inside satisfies the test; the value itself counts. */
export function holds(value: Value, test: (value: Value) => boolean): boolean {
  if (test(value)) return true;
  if (value.t === 'array' || value.t === 'set') return value.items.some((item) => holds(item, test));
  if (value.t === 'map') return value.entries.some(([key, of]) => holds(key, test) || holds(of, test));
  return value.t === 'object' && value.props.some(([, of]) => holds(of, test));
}

export function isScalar(value: Value): boolean {
  return ['undefined', 'null', 'boolean', 'number', 'bigint', 'string', 'symbol', 'enum'].includes(value.t);
}

export function hasClass(value: Value): boolean {
  return holds(value, (v) => v.t === 'object' && v.ctor !== undefined);
}
