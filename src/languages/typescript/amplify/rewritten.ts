/** Tests of which the whole callback is another one. */
import type { FixtureEdit } from '../../../generate/test-case.ts';
import { type Fixture, type FixtureTest, readFixture } from './read-fixture.ts';

/** The edit by which a test gets another callback. */
export function newCallback({ statement, callback }: FixtureTest, text: string): FixtureEdit {
  const from = statement.getStart();
  return { start: callback.getStart() - from, end: callback.getEnd() - from, from: callback.getText(), text };
}

/** The test as its new callback makes it, read in a file of its own; smaller edits are left to whoever prints its parts. Undefined where it can not be read. */
export function rewritten(fixture: Fixture, test: FixtureTest, edits: readonly FixtureEdit[]): FixtureTest | undefined {
  const edit = edits.find((one) => isRewrite(one, test));
  if (!edit) return test;
  const { text, fileName } = fixture.source;
  const from = test.statement.getStart();
  const whole = text.slice(0, from + edit.start) + edit.text + text.slice(from + edit.end);
  return readFixture(whole, fileName).tests[fixture.tests.indexOf(test)];
}

/** True for an edit that replaces the test's callback. */
export function isRewrite(edit: FixtureEdit, { statement, callback }: FixtureTest): boolean {
  return edit.start + statement.getStart() === callback.getStart() && edit.from === callback.getText();
}
