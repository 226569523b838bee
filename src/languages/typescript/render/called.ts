/** What a test says of the calls that a stand-in saw. */
import type { Assertion, Value } from '../../../generate/test-case.ts';
import { list } from './doc.ts';
import { expectationOf } from './expectation.ts';
import type { Expectation, Stage } from './stage.ts';
import { isError, statedCall } from './stated-call.ts';
import { callOf } from './stubs.ts';
import { Unprintable } from './unprintable.ts';
import { printExpected } from './values.ts';

/** States one call, or all of them; an error that was passed by its class. */
export function addCalled(stage: Stage, assertion: Extract<Assertion, { check: 'called' }>, index: number): void {
  const { dialect, style } = stage.shop;
  const name = stage.stubs.get(assertion.stub);
  if (name === undefined) throw new Unprintable('a stub to look at was not passed');
  const printed = (arg: Value) => printExpected(arg, style, (v) => dialect.placeholder(stage, v));
  const isUnsaid = (arg: Value) => isError(arg) && dialect.placeholder(stage, arg) === undefined;
  const stated = statedCall(assertion, dialect);
  if (!stated) {
    if (assertion.calls.flat().some(isUnsaid)) throw new Unprintable('errors in several calls');
    const lists = assertion.calls.map((args) => list('[', args.map(printed), ']'));
    stage.statements.push(...dialect.called(stage, name, lists));
  } else if (stated.args.some(isUnsaid)) {
    const call = callOf(stage, name, stated.index) + (style.typescript && style.doubles !== 'node' ? '?.' : '');
    const each = stated.args.map((arg, at) => ({ actual: `${call}[${at}]`, arg }));
    const statements = each.flatMap(({ actual, arg }) =>
      dialect.equal(stage, actual, isUnsaid(arg) ? ofClass(arg) : expectationOf(stage, arg, `expected:${index}`)),
    );
    stage.statements.push(...statements);
  } else {
    const args = stated.args.map((arg, at) => (stated.any.includes(at) && dialect.anything) || printed(arg));
    stage.statements.push(...dialect.calledWith(stage, name, args, stated.index));
  }
}

function ofClass(error: Value): Expectation {
  return { doc: '', how: 'same', value: error };
}
