/** QTest's own operators, beside HunkRevert, which needs base. */
import { dateMethod } from './date-method.ts';
import { mathFunction } from './math-function.ts';
import { numberFunction } from './number-function.ts';
import { numericLiteral } from './numeric-literal.ts';
import type { Operator } from './operator.ts';
import { stringMethod } from './string-method.ts';
import { awaitedCall, callArgument } from './unused-call.ts';

export const OPERATORS: readonly Operator[] = [
  mathFunction,
  numberFunction,
  numericLiteral,
  dateMethod,
  stringMethod,
  awaitedCall,
  callArgument,
];
