import { expect, it } from '@jest/globals';
import type { Act, Value } from '../../../../src/generate/test-case.ts';
import { isBeyondDoubles } from '../../../../src/languages/typescript/harness/against-base.ts';
import type { Seen } from '../../../../src/languages/typescript/harness/seen.ts';

const act = (arg: Value): readonly Act[] => [
  { do: 'call', callee: { export: { file: 'a.ts', path: 'go' } }, args: [arg] },
];
const DOUBLE: Value = { t: 'object', props: [['find', { t: 'stub', id: 0, answers: [{ t: 'null' }] }]] };

function saying(...messages: string[]): Seen {
  const told = messages.map((message, step) => [step, message] as const);
  return { keys: [], texts: [], messages: told, results: [], elapsedMs: 0, stopped: undefined, failed: undefined };
}

it.each([
  ['base asks a double for a member that it lacks', DOUBLE, saying(), saying('users.all is not a function'), true],
  ['base takes what a double gave for a list', DOUBLE, saying(), saying('object is not iterable'), true],
  ['both ask for what it lacks', DOUBLE, saying('a.b is not a function'), saying('a.c is not a function'), true],
  [
    'base fails over what a double gave',
    DOUBLE,
    saying(),
    saying("Cannot read properties of null (reading 'id')"),
    false,
  ],
  ['there is no double', { t: 'null' } as const, saying(), saying('go is not a function'), false],
])('where %s, that is a matter of doubles: %#', (_, arg, head, base, expected) => {
  expect(isBeyondDoubles(act(arg), head, base)).toBe(expected);
});
