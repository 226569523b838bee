import { expect, it } from '@jest/globals';
import type { AppFacts, Seed } from '../../../../src/languages/typescript/facts/types.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import { writtenRequest } from '../../../../src/languages/typescript/harness/requests/invent.ts';
import type { SequenceContext } from '../../../../src/languages/typescript/harness/sequence.ts';

const app: AppFacts = {
  via: 'express',
  form: 'router',
  made: true,
  routes: [{ method: 'GET', path: '/:id', args: [] }],
};
const entry = {
  key: 'a.js router',
  ref: { file: 'a.js', path: 'router' },
  kind: 'function',
  params: [],
  members: [],
  typed: false,
  inputs: createInputs([]),
  written: new Map(),
  worked: new Map(),
  guesses: new Map(),
} as unknown as EntryPoint;
const context = { random: createRandom(1), entries: [entry], now: 0, partner: () => undefined } as SequenceContext;
const args: Seed['args'] = [{ t: 'object', props: [['id', { t: 'string', v: 'ord_1' }]] }];

it('a request that a test sends goes to an app that is set up for it', () => {
  const seed: Seed = { member: 'GET /:id', args, origin: 'existing-test', where: 'a.test.js:1' };

  const [input] = [...writtenRequest(entry, app, seed, context)];

  expect(input?.act).toEqual([
    { do: 'call', callee: { export: entry.ref }, args: [] },
    { do: 'mount', via: 'express', callee: { step: 0 }, args: [] },
    { do: 'request', via: 'express', callee: { step: 1 }, method: 'GET', path: '/:id', args },
  ]);
});

it('what else a test calls is no request', () => {
  const seed: Seed = { args: [], origin: 'existing-test', where: 'a.test.js:1' };

  expect([...writtenRequest(entry, app, seed, context)]).toEqual([]);
});
