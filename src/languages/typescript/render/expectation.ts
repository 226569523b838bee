/** What is expected of a value, and how it is compared. */
import type { Value } from '../../../generate/test-case.ts';
import type { Expectation, Slot, Stage } from './stage.ts';
import { digitsFor } from './tolerance.ts';
import { printExpected } from './values.ts';

/** An observed value with the way to compare it. */
export function expectationOf(stage: Stage, value: Value, slot: Slot): Expectation {
  const { dialect, style } = stage.shop;
  const column = stage.options.columns.get(slot);
  const how = strongest(dialect.howFor(value), column === undefined ? undefined : stage.options.atLeast);
  if (column !== undefined) return { doc: column, how, value: undefined };
  const digits = digitsFor(value, stage.testCase, stage.shop.sources);
  if (digits !== undefined) return { doc: printExpected(value, style), how, value, digits };
  return { doc: printExpected(value, style, (v) => dialect.placeholder(stage, v)), how, value };
}

const STRENGTH: readonly Expectation['how'][] = ['same', 'deep', 'strict', 'partial', 'some'];

export function strongest(a: Expectation['how'], b: Expectation['how'] | undefined): Expectation['how'] {
  return b !== undefined && STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}
