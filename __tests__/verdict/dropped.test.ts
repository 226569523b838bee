import { droppedEntries } from '../../src/verdict/dropped.ts';
import type { Rejection } from '../../src/verify/kept-test.ts';

const rejection = (step: Rejection['step'], reason: string): Rejection => ({ step, case: 'c', function: 'f', reason });

describe('droppedEntries', () => {
  it('counts by step and reason, without what is of one case alone', () => {
    const entries = droppedEntries([
      rejection('rendered', 'too-long: 233 characters of literals'),
      rejection('compiled', 'no-explicit-any: Unexpected any.'),
      rejection('compiled', "TS7006: Parameter 'x' implicitly has an 'any' type."),
      rejection('rendered', 'too-long: 240 characters of literals'),
      rejection('compiled', "TS7006: Parameter 'y' implicitly has an 'any' type."),
    ]);
    expect(entries).toEqual([
      { step: 'rendered', reason: 'too-long', count: 2, example: 'f: too-long: 233 characters of literals' },
      {
        step: 'compiled',
        reason: 'refused by the compiler (TS7006)',
        count: 2,
        example: "f: TS7006: Parameter 'x' implicitly has an 'any' type.",
      },
      {
        step: 'compiled',
        reason: 'refused by the linter (no-explicit-any)',
        count: 1,
        example: 'f: no-explicit-any: Unexpected any.',
      },
    ]);
  });
});
