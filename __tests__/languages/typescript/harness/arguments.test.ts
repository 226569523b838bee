import type { Act } from '../../../../src/generate/test-case.ts';
import { argsOf } from '../../../../src/languages/typescript/harness/arguments.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

it('an argument is now and then one that an earlier call was given in its place', () => {
  const entry = { inputs: createInputs([]), written: new Map(), worked: new Map() } as unknown as EntryPoint;
  const context = { random: createRandom(1), entries: [], now: 0, partner: () => undefined };
  const key = { t: 'string', v: 'the key under which it is kept' } as const;
  const before: readonly Act[] = [{ do: 'call', callee: { step: 0, member: 'set' }, args: [key, { t: 'null' }] }];
  const params = [{ name: 'key', type: { k: 'string' }, optional: false, rest: false }] as const;

  const lists = Array.from({ length: 100 }, () => argsOf(entry, 'get', params, context, { before, shown: [] }));

  const again = lists.filter(([value]) => value === key).length;
  expect(again).toBeGreaterThan(5);
  expect(again).toBeLessThan(50);
});
